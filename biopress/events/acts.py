"""From the words of a line to the acts that they state: the sense of each trigger, the verdict on it, its noun phrase."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

import attrs

from biopress.events.assertion import Verdict, noun_verdict, tense, verb_verdict
from biopress.events.lines import Line, Token
from biopress.matching.triggers import Sense
from biopress.model import Span

__all__ = ["Act", "read_acts"]


@attrs.frozen
class Act:
    """An act as one place of the text states it. ``start`` and ``stop`` are the ends of the phrase that names it."""

    line: Line
    head: Token
    sense: Sense
    verdict: Verdict
    start: int
    stop: int
    passive: bool = False
    designation: Token | None = None
    chain: tuple[Token, ...] = ()

    @property
    def clause(self) -> Span:
        return self.line.clause(self.head.start)


_DESIGNATED = Sense(kind="designation", act="designation_granted")
_SPECIAL = {
    "priority_review": "priority_review_granted",
    "accelerated_assessment": "accelerated_assessment_granted",
    "interchangeable": "interchangeability",
    "rtor": "rtor_orbis_participation",
    "project_orbis": "rtor_orbis_participation",
}


Fits = Callable[[Line, Sense], bool]


def read_acts(line: Line, *, heading: bool, fits: Fits) -> list[Act]:
    """Return the acts that the line names, asserted or not, in the order of their words.

    ``fits`` says whether the line names an authority that can act in a sense that asks for one.
    """
    taken: dict[int, str] = {}
    acts: list[Act] = []
    for token in line.tokens:
        if token.kind == "trigger" and token.type == "verb":
            act = _verb_act(line, token, heading, fits)
            if act is not None:
                taken[token.start] = act.sense.kind
                acts.append(act)
    for token in line.tokens:
        if token.kind == "trigger" and token.type not in ("verb", "none"):
            act = _noun_act(line, token, heading, taken, fits)
            if act is not None:
                acts.append(act)
    used = [t for act in acts for t in act.chain if t.kind == "trigger" and act.head.start != t.start]
    acts = [act for act in acts if not any(t.start < act.head.end and act.head.start < t.end for t in used)]
    acts += _designation_acts(line, heading, taken)
    acts += _given_acts(line, heading)
    acts.sort(key=lambda act: act.head.start)
    return acts


# -- verbs ------------------------------------------------------------------------------------------------------------


@cache
def _passive() -> re.Pattern[str]:
    return re.compile(r"\b(?:is|are|was|were|be|been|being)\s+(?:\w+\s+){0,2}(?:510 ?\(k\)\s+)?$")


@cache
def _agentive() -> re.Pattern[str]:
    return re.compile(r"\s*(?:by|in|for|with|as|under|from|at|on|to)\b")


# What companies do: without an auxiliary these are active.
_COMPANY = frozenset(
    "submit file resubmit apply_for apply_to request ask initiate complete withdraw recall meet_with extend lift place refuse vote recommend go_into_effect".split()
)


@cache
def _attributive() -> re.Pattern[str]:
    return re.compile(r"\b(?:the (?:first|only|first and only|newly|recently|currently)|an?|other|newly|first and only|only|currently|previously|any|all)\s+$")


def _verb_act(line: Line, token: Token, heading: bool, fits: Fits) -> Act | None:
    clause = line.clause(token.start)
    before = line.words(clause.start, token.start)
    past = tense(line, token) == "past"
    adjective = _adjective(line, token) if past else None
    if adjective is False or (adjective and token.row.id not in ("approve", "clear", "authorize")):
        return None
    passive = past and (
        _passive().search(before) is not None or token.row.id == "go_into_effect" or (not heading and not before.strip())
    )
    reduced = past and not passive and token.row.id not in _COMPANY and (
        _agentive().match(line.words(token.end, min(clause.end, token.end + 6))) is not None
        or not line.within(clause.start, token.start, "authority")
    )
    if past and not passive and (reduced and _attributive().search(before) or _before_a_class(line, token, clause)):
        return None
    objects = _objects(line, token, clause, passive, reduced)
    if _foreign_agent(line, token, clause, passive):
        return None
    if token.row.id in ("license", "register") and not _by_authority(line, token, clause, passive or reduced):
        return None
    if passive and not any(_meant(line, sense, objects, fits) for sense in token.row.senses):
        for other in reversed(line.within(line.start, token.start)):
            _add(objects, other, "", True, left=True)
    for sense in token.row.senses:
        if _meant(line, sense, objects, fits):
            if not sense.kind:
                return None
            verdict = verb_verdict(line, token, heading=heading)
            chain = tuple(objects[name] for name in sense.objects if name in objects)
            if adjective:
                verdict = Verdict("occurred", Span(token.start, token.end))
            elif reduced and verdict.status == "occurred":
                verdict = _reduced_verdict(line, token, clause, verdict)
            return Act(line, token, sense, verdict, token.start, token.end, passive or reduced or bool(adjective), chain=chain)
    return None


def _by_authority(line: Line, token: Token, clause: Span, passive: bool) -> bool:
    """Whether an authority, or a country, stands where the one who licenses or registers stands."""
    if not passive:
        return bool(line.within(clause.start, token.start, "authority"))
    after = line.within(token.end, token.end + 90, "authority", "area")
    return bool(after) and re.match(r"[^.;]{0,40}?\b(?:by|in|with)\s", line.words(token.end, after[0].start + 1)) is not None


def _reduced_verdict(line: Line, token: Token, clause: Span, verdict: Verdict) -> Verdict:
    """A participle without an auxiliary is as real as its clause: "would be the first drug approved for"."""
    for other in reversed(line.within(clause.start, token.start, "cue")):
        if other.type in ("modal", "possible"):
            return Verdict("hypothetical", Span(other.start, other.end))
        if other.type == "not" and token.start - other.end < 60:
            return Verdict("negated", Span(other.start, other.end))
        if other.type in ("grant", "receive", "announce", "had"):
            break
    return verdict


def _meant(line: Line, sense: Sense, objects: dict[str, Token], fits: Fits) -> bool:
    if sense.objects and not any(name in objects for name in sense.objects):
        return False
    return not sense.named or fits(line, sense)


@cache
def _plural_class() -> re.Pattern[str]:
    return re.compile(r"\s+(?:[\w-]+\s+){0,2}?(?:therap(?:y|ies)|treatments?|drugs?|products?|medications?|options?|medicines?|devices|tests|agents?|facilit(?:y|ies)|indications?|vaccines)\b")


def _before_a_class(line: Line, token: Token, clause: Span) -> bool:
    """Whether a participle only narrows a class: "for approved therapies"; not after an authority or an auxiliary."""
    if _plural_class().match(line.words(token.end, min(line.end, token.end + 60))) is None:
        return False
    agent = line.within(max(clause.start, token.start - 60), token.start, "authority")
    if agent and re.search(r"\b(?:an?|any|other|each|some|most)\s+$", line.words(clause.start, agent[0].start)):
        return True
    return not (agent and token.start - agent[-1].end < 12) and re.search(r"\b(?:has|have|had)\s+(?:\w+\s+)?$", line.words(clause.start, token.start)) is None


def _adjective(line: Line, token: Token) -> bool | None:
    """Whether "FDA-approved" stands before or behind a product's name; ``None`` where the verb is no adjective."""
    if line.words(token.start - 1, token.start) != "-" and not re.search(r"\b(?:its|only|our)\s+(?:fda|ema|nmpa)(?: 510 ?\(k\))?\s$", line.words(max(line.start, token.start - 28), token.start)):
        return None
    clause = line.clause(token.start)
    if re.search(r"\b(?:no|any|other|not|few|non|without|currently)\s+(?:\w+\s+){0,3}$", line.words(clause.start, max(clause.start, token.start - 4))):
        return False
    after = line.within(token.end, min(line.end, token.end + 90), "product")
    if after and not re.search(r"[.;]|\b(?:with|versus|to|and|for)\b", line.words(token.end, after[0].start)):
        return after[0].row.role != "other"
    before = [t for t in line.within(line.start, token.start, "product") if t.row.role != "other"]
    if not before:
        return False
    gap = line.words(before[-1].end, token.start)
    return len(gap) < 70 and re.search(r"\b(?:is|are|the (?:first|only)|an?|its)\b", gap) is not None and not re.search(r"\b(?:with|versus|than|compared|to)\b", gap)


@cache
def _subjectless() -> re.Pattern[str]:
    return re.compile(r"\s*,?\s*(?:which|that|who|and|it|they|this)?\s*(?:(?:was|were|is|are|be|to|will|expected|planned|has|have|had|been|being|also|subsequently|recently|then|later|previously|first|\w+ly)\s*)*")


def _objects(line: Line, token: Token, clause: Span, passive: bool, reduced: bool) -> dict[str, Token]:
    """Return what the verb is about, by class: what follows it, and its subject in the passive."""
    found: dict[str, Token] = {}
    for other in line.within(token.end, clause.end):
        if _verbal(other):
            if re.fullmatch(r"\s*(?:and|,)\s*(?:has\s*)?", line.words(token.end, other.start)):
                continue
            break
        _add(found, other, line.words(token.end, other.start), passive)
        if other.kind == "trigger" and other.row.id in _CLASSES and token.row.id != "convert" and other.row.id != "meeting_minutes":
            break
    if passive or reduced:
        left = line.within(clause.start, token.start)
        if _subjectless().fullmatch(line.words(clause.start, token.start)):
            earlier = [c for c in line.clauses if c.end <= clause.start]
            left = line.within(earlier[-1].start if earlier else line.start, token.start)
        for other in reversed(left):
            if _verbal(other) and not (other.kind == "cue" and other.type in ("receive", "announce")):
                break
            _add(found, other, line.words(other.end, token.start), True, left=True)
            if other.kind in ("application", "designation") or (other.kind == "trigger" and other.row.id in _CLASSES):
                break
    return found


def _verbal(token: Token) -> bool:
    return (token.kind == "trigger" and token.type == "verb") or (token.kind == "cue" and token.type in ("grant", "receive", "announce"))


@cache
def _beside() -> re.Pattern[str]:
    return re.compile(r"\b(?:based|from|in|by|with|after|following|for|on|under|during|through|using|results?|data)\b")


_NEAR = {"trial": 60, "business": 70, "publication": 110, "name": 60, "patent": 60, "fee": 40, "suit": 60, "review": 200, "request": 60, "response": 40, "indication": 40}


def _add(found: dict[str, Token], other: Token, gap: str, passive: bool, *, left: bool = False) -> None:
    if other.kind == "cue":
        if other.type == "trial" and (len(gap) > 60 or _beside().search(gap) or (left and found.keys() & {"product", "application"})):
            return
        if other.type == "start" and left:
            return
        if len(gap) > _NEAR.get(other.type, 150):
            return
        found.setdefault(other.type, other)
    elif other.kind in ("application", "designation", "product"):
        if other.type == "paper":
            return
        found.setdefault(other.type, other)
        if other.kind == "application" and other.row.type == "PMA":
            found.setdefault("pma", other)
    elif other.kind == "authority":
        if other.row.kind == "committee":
            found.setdefault("panel_meeting", other)
    elif other.kind == "trigger" and other.type != "verb":
        for name in _CLASSES.get(other.row.id, ()):
            found.setdefault(name, other)


# Which class of object the noun triggers are when a verb is about them.
_CLASSES = {
    "clinical_hold": ("hold",),
    "partial_clinical_hold": ("hold",),
    "goal_date": ("goal_date",),
    "meeting": ("meeting",),
    "meeting_minutes": ("meeting",),
    "approval": ("approval",),
    "marketing_authorization": ("approval",),
    "accelerated_approval": ("approval",),
    "conditional_approval": ("approval",),
    "full_approval": ("full_approval", "approval"),
    "premarket_approval": ("approval", "pma"),
    "clearance": ("approval",),
    "emergency_use_authorization": ("emergency",),
    "submission": ("submission",),
    "advisory_committee": ("panel_meeting",),
    "reimbursement_list": ("payer_list",),
    "inspection": ("inspection",),
    "recommendation": ("recommendation",),
    "ide_granted": ("trial_application",),
}


def _foreign_agent(line: Line, token: Token, clause: Span, passive: bool) -> bool:
    """Whether somebody who is no authority acts: the board, the shareholders, a court."""
    if passive:
        return any(t.type in ("agent", "ethics") for t in line.within(token.end, min(clause.end, token.end + 60), "cue"))
    for other in reversed(line.within(clause.start, token.start, "cue", "authority")):
        if other.kind == "authority":
            return False
        if other.type in ("agent", "ethics"):
            return True
    return False


_GIVEN = {
    "510K": Sense(kind="clearance", act="clearance_510k"),
    "DE_NOVO": Sense(kind="clearance", act="de_novo_granted"),
}


def _given_acts(line: Line, heading: bool) -> list[Act]:
    """Return what is given by its application's name alone: "granted its De Novo request"."""
    acts = []
    for token in line.tokens:
        if token.kind != "cue" or token.type not in ("grant", "receive"):
            continue
        after = line.within(token.end, token.end + 60)
        place = next((i for i, t in enumerate(after) if t.kind == "application" and t.row.type in _GIVEN), None)
        if place is None or any(_verbal(t) for t in after[:place]):
            continue
        app = after[place]
        if any(t.kind == "trigger" and t.type == "noun" and t.start - app.end < 30 for t in line.within(app.start, app.end + 30)):
            continue
        verdict = verb_verdict(line, token, heading=heading)
        acts.append(Act(line, token, _GIVEN[app.row.type], verdict, token.start, app.end, chain=(app,)))
    return acts


_UNDER_REVIEW = Sense(kind="acceptance", act="acceptance")
_PANEL = Sense(kind="advisory_committee", act="advisory_committee_scheduled", authorities=("panel", "regulator", "office", "committee"))


# -- nouns ------------------------------------------------------------------------------------------------------------


@cache
def _modifying() -> re.Pattern[str]:
    return re.compile(r"[)\"\]]*(?:\s*\([^)]{1,20}\))?['\u2019]?s?[\s/&\-]*(?:(?!for\b|of\b|by\b|from\b|to\b|and\b|in\b|with\b|on\b|has\b|is\b|was\b|under\b|currently\b|at\b|as\b|after\b|that\b|which\b|will\b)[\w+\-\u00ae]+\s){0,2}(?:\([^)]{1,20}\)\s*)?\(?\"?")


def _phrase_start(line: Line, token: Token, floor: int) -> int:
    """Return where the noun phrase of ``token`` begins: names and applications right before it belong to it."""
    start = token.start
    for other in reversed(line.within(floor, token.start)):
        if other.kind in ("trigger", "date") or (other.kind == "cue" and other.type not in ("positive", "negative")):
            continue
        if other.end > start:
            start = min(start, other.start)
            continue
        if _modifying().fullmatch(line.words(other.end, start)) is None or any(_verbal(t) or t.type == "have" for t in line.within(other.end, start)):
            break
        start = other.start
    return start


def _noun_act(line: Line, token: Token, heading: bool, taken: dict[int, str], fits: Fits) -> Act | None:
    clause = line.clause(token.start)
    start = _phrase_start(line, token, clause.start)
    if _going_on().match(line.words(token.end, min(line.end, token.end + 40))):
        return None
    panel = [t for t in line.within(start, token.start, "authority") if t.row.kind == "committee" and t.row.event_id == "US-FDA"]
    if token.row.id == "meeting_minutes" and panel:
        verdict = noun_verdict(line, token, start, token.end, heading=heading, taken=taken)
        return Act(line, token, _PANEL, verdict, start, token.end, chain=(panel[0],))
    if token.row.id == "submission" and re.match(r"\s*(?:that\s)?(?:is|are)?\s*(?:currently\s)?under review\b", line.words(token.end, min(line.end, token.end + 40))):
        return Act(line, token, _UNDER_REVIEW, Verdict("occurred"), start, token.end)
    if token.type == "talk" and not _linked(line, token, start):
        return None
    objects: dict[str, Token] = {}
    for other in line.within(start, token.end):
        if other != token:
            _add(objects, other, "", False)
            if other.kind == "designation" and token.row.id in ("approval", "clearance", "authorization"):
                return None
    for other in line.within(token.end, min(clause.end, token.end + 160)):
        if _verbal(other) or other.kind == "date" or len(line.words(token.end, other.start)) > 100:
            break
        _add(objects, other, line.words(token.end, other.start).replace(" of ", " ", 1).replace(" for ", " ", 1).replace(" on ", " ", 1), False)
        if other.kind == "trigger":
            break
    for sense in token.row.senses:
        if _meant(line, sense, objects, fits):
            if not sense.kind:
                return None
            chain = tuple(objects[name] for name in sense.objects if name in objects)
            verdict = noun_verdict(line, token, start, token.end, heading=heading, taken=taken)
            verdict = _letter_verdict(line, token, verdict, heading)
            if sense.kind == "submission" and verdict.support is not None and verdict.support.type in ("receive", "grant"):
                verdict = Verdict("mention", verdict.cue, verdict.support)
            return Act(line, token, sense, verdict, start, token.end, chain=chain)
    return None


@cache
def _going_on() -> re.Pattern[str]:
    return re.compile(r"\s*(?:\([^)]{1,20}\)\s*)?(?:applications?|process|pathway|request|program|standards?|decisions?|timelines?|strategy|requirements?|efforts|status|review|regulatory process)\b")


@cache
def _link() -> re.Pattern[str]:
    return re.compile(r"(?:\s+(?:and|meetings?|minutes|held|on \w+ \d+|\([^)]{1,20}\)))*\s+(?:with|from|by|between)\s+(?:the\s+|both\s+|its\s+|certain\s+)?")


def _linked(line: Line, token: Token, start: int) -> bool:
    """Whether a talk is with an authority: "feedback from the FDA", "EMA scientific advice"."""
    if line.within(start, token.start, "authority"):
        return True
    after = line.within(token.end, token.end + 60, "authority")
    return bool(after) and _link().fullmatch(line.words(token.end, after[0].start)) is not None


def _letter_verdict(line: Line, token: Token, verdict: Verdict, heading: bool) -> Verdict:
    """A written decision stands as a fact wherever it is not denied or only possible."""
    if token.type == "letter" and verdict.status == "mention":
        return Verdict("occurred", verdict.cue, verdict.support)
    return verdict


# -- designations -----------------------------------------------------------------------------------------------------


@cache
def _glue() -> re.Pattern[str]:
    word = r"(?:and|or|as well as|both|the|a|an|plus|designations?|status|drug|therapy|product|medicinal|its|two|three|one|u\.s\.|designated|of|us)"
    return re.compile(rf"(?:\s*\([^)]{{1,40}}\))?[\s,/&*]*(?:{word}\b[\s,/&*]*){{0,5}}(?:\([^)]{{1,20}}\)\s*)?")


def _designation_acts(line: Line, heading: bool, taken: dict[int, str]) -> list[Act]:
    tokens = [t for t in line.tokens if t.kind == "designation"]
    acts: list[Act] = []
    number = 0
    while number < len(tokens):
        chain = [tokens[number]]
        while number + 1 < len(tokens) and _glue().fullmatch(line.words(chain[-1].end, tokens[number + 1].start)):
            number += 1
            chain.append(tokens[number])
        number += 1
        acts += _chain_acts(line, chain, heading, taken)
    return acts


@cache
def _possessing() -> re.Pattern[str]:
    return re.compile(r"(?:\bwith|\bholds|\bhas|\bhave|\bhaving|\bunder|\bcarries|'s|\bvia|\bthrough)\s+(?:(?:an?|the|its|both|u\.s\.|fda|existing|priority|two)\s+){0,3}$")


def _chain_acts(line: Line, chain: list[Token], heading: bool, taken: dict[int, str]) -> list[Act]:
    clause = line.clause(chain[0].start)
    start, stop = _phrase_start(line, chain[0], clause.start), chain[-1].end
    tail = re.match(r"(?:\s*\([^)]{1,20}\))?\s*(?:drug |product )?(?:designations?|status)?", line.words(stop, line.end))
    stop += tail.end() if tail else 0
    verdict = noun_verdict(line, chain[0], start, stop, heading=heading, taken=taken)
    if verdict.status == "mention" and _possessing().search(line.words(clause.start, start)):
        if verdict.support is None or verb_verdict(line, verdict.support, heading=heading).status == "occurred":
            verdict = Verdict("occurred", Span(clause.start, start))
    if heading and verdict == Verdict("occurred") and not _titled(line, chain):
        return []
    return [
        Act(
            line,
            token,
            attrs.evolve(_DESIGNATED, act=_SPECIAL.get(token.row.type, _DESIGNATED.act)),
            verdict,
            start,
            stop,
            designation=token,
            chain=tuple(chain),
        )
        for token in _distinct(chain)
    ]


def _titled(line: Line, chain: list[Token]) -> bool:
    """Whether a heading without a verb names a designation as such: by that word, or beside the authority."""
    return (
        re.search(r"\b(?:designat\w+|status)\b", line.words(chain[0].start, min(line.end, chain[-1].end + 14))) is not None
        or bool(line.within(line.start, line.end, "authority"))
    )


def _distinct(chain: list[Token]) -> list[Token]:
    seen: dict[str, Token] = {}
    for token in chain:
        seen.setdefault(token.row.type, token)
    return list(seen.values())
