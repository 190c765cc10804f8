"""Acts that a verb states: "has approved", "was submitted to", "FDA-cleared"."""

from __future__ import annotations

import re
from functools import cache

from biopress.events.act import Act, Fits
from biopress.events.assertion import Verdict, tense, verb_verdict
from biopress.events.lines import Line, Token
from biopress.events.objects import CLASSES, add_object, is_verbal, leads_to, meant
from biopress.events.participles import adjective_verdict, is_adjective, is_of_a_class, reduced_verdict, told_filing
from biopress.matching.hints import has_any
from biopress.matching.triggers import Sense
from biopress.model import Span, Status

__all__ = ["given_acts", "verb_act"]


@cache
def _passive() -> re.Pattern[str]:
    return re.compile(r"\b(?:is|are|was|were|be|been|being)\s+(?:\w+\s+){0,2}(?:510 ?\(k\)\s+)?$")


@cache
def _agentive() -> re.Pattern[str]:
    return re.compile(r"\s*(?:by|in|for|with|as|under|from|at|on|to)\b")


# What companies do: without an auxiliary these are active.
_COMPANY = frozenset(
    "submit file resubmit apply_for apply_to request ask initiate complete withdraw recall meet_with extend lift place"
    " refuse vote recommend go_into_effect".split()
)


def verb_act(line: Line, token: Token, heading: bool, fits: Fits) -> Act | None:
    """Return the act that a verb trigger states, asserted or not; ``None`` where it states none."""
    clause = line.clause(token.start)
    before = line.words(clause.start, token.start)
    past = tense(line, token) == "past"
    told = past and told_filing(line, token, clause)
    if told is None:
        return None
    adjective = is_adjective(line, token) if past else None
    if adjective is False or (adjective and token.row.id not in ("approve", "clear", "authorize")):
        return None
    passive = past and (
        _passive().search(before) is not None
        or token.row.id in ("go_into_effect", "is_in_effect")
        or (not heading and not before.strip())
        or told
    )
    reduced = (
        past
        and not passive
        and token.row.id not in _COMPANY
        and (
            _agentive().match(line.words(token.end, min(clause.end, token.end + 6))) is not None
            or not line.within(clause.start, token.start, "authority")
        )
    )
    company = token.row.id in _COMPANY
    if past and not adjective and is_of_a_class(line, token, clause, passive=passive, reduced=reduced, company=company):
        return None
    objects = _objects(line, token, clause, passive or bool(adjective), reduced)
    if (
        (reduced and _access().search(before))
        or _foreign_agent(line, token, clause, passive)
        or (past and _either(line, token))
        or _of_data(token, before)
    ):
        return None
    if token.row.id in ("license", "register") and not _by_authority(line, token, clause, passive or reduced):
        return None
    filed = (past or heading) and token.row.id == "file" and _by_the_reviewer(line, token, clause, passive)
    senses = (_FILED,) if filed else token.row.senses
    if passive and meant(line, senses, objects.keys(), fits) is None:
        for other in reversed(line.all_within(line.start, token.start)):
            if other.kind != "designation":
                add_object(objects, other, "", left=True)
    sense = meant(line, senses, objects.keys(), fits)
    if sense is None or not sense.kind:
        return None
    verdict = verb_verdict(line, token, heading=heading)
    if token.row.id == "recommend" and _by_a_panel(line, token, clause):
        sense = _PANEL_VOTE
    if verdict.status == "mention" and token.row.id == "recommend" and _recommends(line, token, clause):
        verdict = Verdict("occurred")
    chain = tuple([objects[name] for name in sense.objects if name in objects])
    denied = _not_so().search(before) if past and before.endswith(_WAYS) else None
    if denied is not None:
        status: Status = "negated" if denied["no"] else "hypothetical"
        verdict = Verdict(status, Span(clause.start + denied.start(), token.start))
    elif adjective:
        verdict = adjective_verdict(token, before)
    elif reduced and verdict.status == "occurred":
        verdict = reduced_verdict(line, token, clause, verdict)
    passive = passive or reduced or bool(adjective)
    return Act(line, token, sense, verdict, token.start, token.end, passive=passive, chain=chain)


@cache
def _access() -> re.Pattern[str]:
    # "an early access program authorized by the HAS"
    return re.compile(r"\b(?:access|use) (?:program(?:me)?|scheme|protocol)s?(?:\s\([^)]{1,20}\))?,?\s$")


@cache
def _speaking() -> re.Pattern[str]:
    return re.compile(r"[)\"\]]*(?:\s*\([^)]{1,20}\))?\s(?:(?:now|also|today)\s)?")


def _recommends(line: Line, token: Token, clause: Span) -> bool:
    """Whether an authority recommends a product in the present tense: "the CHMP recommends QWK-1 for approval"."""
    products = line.within(token.end, min(clause.end, token.end + 90), "product")
    if tense(line, token) != "third" or not products or "," in line.words(token.end, products[0].start):
        return False
    named = line.within(clause.start, token.start, "authority")
    return bool(named) and _speaking().fullmatch(line.words(named[-1].end, token.start)) is not None


_WAYS = tuple([way + joint for way in ("us", "u.s.", "eu", "fda", "ema", "(k)", "510k", "novo") for joint in " -\n"])


@cache
def _not_so() -> re.Pattern[str]:
    # whose decision it is, or by which way, stands between the denial and the verb: "is not FDA 510(k) cleared"
    return re.compile(
        r"(?:(?P<no>\b(?:not|never|no longer)\s(?:(?:yet|currently|been|be)\s){0,2})"
        r"|\b(?:will|would|may|might|could|can|should|must|to)\s(?:not\s)?be\s)"
        r"(?:(?:u\.s\.|us|eu|fda|ema|510\s?\(k\)|510k|de novo)[\s-]){1,3}$"
    )


# A panel of the FDA's that recommends has voted.
_PANEL_VOTE = Sense(
    kind="advisory_committee",
    act="advisory_committee_vote",
    authorities=("panel", "regulator", "office"),
    agency="US-FDA",
    outcome="positive",
)


def _by_a_panel(line: Line, token: Token, clause: Span) -> bool:
    """Whether it is an advisory committee of no name that recommends."""
    return any(t.row.id == "advisory_committee" for t in line.within(clause.start, token.start, "trigger"))


# An authority that files an application takes it up for review.
_FILED = Sense(kind="acceptance", act="acceptance", objects=("application", "device_application"))


@cache
def _reviewer() -> re.Pattern[str]:
    return re.compile(r"[)\"\]]*(?:\s*\([^)]{1,20}\))?\s(?:(?:has|had|have|also|formally|now|since)\s){0,3}")


@cache
def _preposition() -> re.Pattern[str]:
    return re.compile(r"\b(?:with|to|from|by|of|at|for)\s(?:the\s)?(?:u\.s\.\s)?$")


def _by_the_reviewer(line: Line, token: Token, clause: Span, passive: bool) -> bool:
    """Whether an authority is the one who files: "the FDA has filed the NDA", not "after talks with the FDA"."""
    if passive:
        agents = line.within(token.end, token.end + 24, "authority")
        return bool(agents) and line.words(token.end, agents[0].start) in (" by ", " by the ", " by the u.s. ")
    subjects = line.within(clause.start, token.start, "authority")
    return (
        bool(subjects)
        and _reviewer().fullmatch(line.words(subjects[-1].end, token.start)) is not None
        and _preposition().search(line.words(clause.start, subjects[-1].start)) is None
    )


@cache
def _data() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:data|results|findings|evidence|method|methodology)\b[^,;:]{0,60}\b(?:has|have|had|is|are|was|were)\s(?:\w+\s){0,2}$"
    )


_DATA = ("data", "results", "findings", "evidence", "method")


def _of_data(token: Token, before: str) -> bool:
    """Whether it is data that were approved or accepted, no product and no trial."""
    approves = token.row.id in ("approve", "clear", "authorize")
    return approves and has_any(before, _DATA) and _data().search(before) is not None


@cache
def _or_authorized() -> re.Pattern[str]:
    return re.compile(r"\s(?:and/)?or\s(?:\w+ly\s)?authori[sz]ed\b")


def _either(line: Line, token: Token) -> bool:
    """Whether it stays open which of two acts it was: "approved or authorized for use in 25 countries"."""
    if token.row.id == "approve":
        return _or_authorized().match(line.words(token.end, min(line.end, token.end + 40))) is not None
    return token.row.id == "authorize" and line.words(max(line.start, token.start - 12), token.start).endswith(
        "approved or "
    )


def _by_authority(line: Line, token: Token, clause: Span, passive: bool) -> bool:
    """Whether an authority, or a country, stands where the one who licenses or registers stands."""
    if not passive:
        return bool(line.within(clause.start, token.start, "authority"))
    after = [t for t in line.all_within(token.end, token.end + 90) if t.kind in ("authority", "area")]
    return (
        bool(after)
        and re.match(r"[^.;]{0,40}?\b(?:by|in|with)\s", line.words(token.end, after[0].start + 1)) is not None
    )


@cache
def _subjectless() -> re.Pattern[str]:
    return re.compile(
        r"\s*,?\s*(?:which|that|who|and|it|they|this)?\s*(?:(?:was|were|is|are|be|to|will|expected|planned|has|have"
        r"|had|been|being|also|subsequently|recently|then|later|previously|first|\w+ly)\s*)*"
    )


@cache
def _it() -> re.Pattern[str]:
    return re.compile(r"\s(?:it|this|this process|the process)\b")


def _objects(line: Line, token: Token, clause: Span, passive: bool, reduced: bool) -> dict[str, Token]:
    """Return what the verb is about, by class: what follows it, and its subject in the passive."""
    found: dict[str, Token] = {}
    for other in line.all_within(token.end, clause.end):
        if is_verbal(other):
            if re.fullmatch(r"\s*(?:and|,)\s*(?:has\s*)?", line.words(token.end, other.start)):
                continue
            if token.row.id == "recommend" and other.row.name == "grant":
                continue  # "recommended granting it orphan designation"
            break
        gap = line.words(token.end, other.start)
        if other.kind == "trigger" and _lies_apart(line, found, other, gap):
            break
        if token.row.id == "approve" and _is_beside(other, gap):
            continue
        add_object(found, other, gap)
        if _closes(token, other):
            break
    _add_left(found, line, token, clause, passive or reduced)
    return found


def _add_left(found: dict[str, Token], line: Line, token: Token, clause: Span, passive: bool) -> None:
    """Add what stands before the verb and belongs to it: its subject in the passive, what "it" is."""
    if token.row.id == "complete" and _it().match(line.words(token.end, clause.end)):
        begun = [t for t in line.within(line.start, clause.start, "trigger") if t.row.id == "submission"]
        for other in begun[-1:]:
            add_object(found, other, "", left=True)
    if passive:
        _add_subject(found, line, token, clause)
    elif token.row.id == "discuss":
        # "the committee will meet on June 3 to discuss it"
        for other in line.within(line.start, token.start, "authority"):
            add_object(found, other, "", left=True)
    elif token.row.id == "list" and "payer_list" not in found:
        # "the updated NRDL will include it"
        for other in line.within(clause.start, token.start, "trigger")[-1:]:
            if "payer_list" in CLASSES.get(other.row.id, ()):
                found["payer_list"] = other


def _lies_apart(line: Line, found: dict[str, Token], other: Token, gap: str) -> bool:
    """Whether a noun only says for what, or when: "the trial for a filing", "file the NDA, pending FDA feedback"."""
    if other.row.id == "submission":
        return leads_to(gap)
    if other.row.id not in ("meeting", "meeting_minutes"):
        return False
    # "a pre-IND (IND) application meeting request" asks for a meeting
    filed = [found[name] for name in _APPLICATIONS if name in found]
    return any(len(line.words(t.end, other.start)) > _BESIDE or "," in line.words(t.end, other.start) for t in filed)


# A meeting of the application's name stands so near behind it.
_BESIDE = 16

_APPLICATIONS = frozenset({"application", "device_application", "trial_application"})


def _closes(token: Token, other: Token) -> bool:
    """Whether a verb is about nothing behind a noun of an act."""
    return (
        other.kind == "trigger"
        and other.row.id in CLASSES
        and token.row.id not in ("convert", "consider_complete")
        and not (other.row.id == "meeting_minutes" and token.row.id in ("schedule", "discuss"))
    )


@cache
def _ahead() -> re.Pattern[str]:
    return re.compile(r"\b(?:ahead|advance|before|prior|earlier|on|by)\b[^,;:]{0,30}$")


def _is_beside(other: Token, gap: str) -> bool:
    """Whether what stands behind "approved" is not what was: "as interchangeable", "ahead of its goal date"."""
    if other.kind == "designation":
        return bool(other.row.type == "interchangeable") and " as " in gap
    return other.kind == "trigger" and other.row.id == "goal_date" and _ahead().search(gap) is not None


def _add_subject(found: dict[str, Token], line: Line, token: Token, clause: Span) -> None:
    """Add what the subject of a passive verb is, or of the clause before one without a subject."""
    before = line.words(clause.start, token.start)
    left = line.all_within(clause.start, token.start)
    if _subjectless().fullmatch(before):
        earlier = [c for c in line.clauses if c.end <= clause.start]
        left = line.all_within(earlier[-1].start if earlier else line.start, token.start)
    for other in reversed(left):
        if is_verbal(other) and not (other.kind == "cue" and other.type in ("receive", "announce")):
            if other.row.id == "submit" and _and_then().fullmatch(line.words(other.end, token.start)):
                continue
            break
        if other.type == "trial" and _evidence().search(line.words(clause.start, other.start)):
            continue
        add_object(found, other, line.words(other.end, token.start), left=True)
        if other.kind in ("application", "designation") or (other.kind == "trigger" and other.row.id in CLASSES):
            break
        if other.type == "trial" and _subject_is_trial().match(before):
            found.setdefault("trial", other)
            break


@cache
def _and_then() -> re.Pattern[str]:
    # "the CTA was submitted to the BfArM and approved"
    return re.compile(r"\s(?:(?!\band\b)[^,;:]){0,40}\band (?:(?:then|subsequently|later|has been|was|were) ){0,2}")


@cache
def _evidence() -> re.Pattern[str]:
    # a trial that only shows why the product was approved
    return re.compile(
        r"\b(?:based on|supported by|(?:data|results|evidence) (?:from|of|in)"
        r"|(?:studied|tested|shown|demonstrated|evaluated) in)"
        r"\s(?:(?:the|an?|its|our|this|their)\s)?(?:[\w/,-]+\s){0,5}$"
    )


@cache
def _subject_is_trial() -> re.Pattern[str]:
    # "the application for an extension of the trial", "the Phase 2 study of QWK-1 in children"
    return re.compile(
        r"\W*(?:(?:the|its|our|an?|their|this)\s)?(?:"
        r"(?:[\w.'-]+\s){0,3}?(?:application|protocol|request|amendment)s?"
        r"\s(?:for|to)\s(?:(?!\b(?:based|support\w*|data|results?|from|with)\b)[^,;:]){0,90}\b(?:trial|study)\b"
        r"(?:\s(?:in|at)\s[^,;:]{0,40})?"
        r"|(?:(?!(?:in|of|from|with|by|for)\b)[\w/-]+\s){0,6}?(?:trial|study|protocol)\s(?:of|with|in|evaluating|investigating|testing)\s"
        r"(?:(?!\b(?:which|that|who)\b)[^,;:]){1,90}"
        r")\s(?:has|have|was|were|is|are)\s(?:\w+\s){0,2}$"
    )


def _foreign_agent(line: Line, token: Token, clause: Span, passive: bool) -> bool:
    """Whether somebody who is no authority acts: the board, the shareholders, a court."""
    if passive:
        after = line.all_within(token.end, min(clause.end, token.end + 60))
        # "approved by the MHRA and the ethics committee"
        kinds = {t.kind for t in after}
        return any(t.type == "agent" or (t.type == "ethics" and "authority" not in kinds) for t in after)
    for other in reversed(line.all_within(clause.start, token.start)):
        if other.kind == "authority":
            return False
        if other.type in ("agent", "ethics") and line.words(other.end, other.end + 1) != ":":
            return other.type == "agent" or not _beside_authority(line, other, clause)
    return False


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(
        r"[)\"\]]*(?:\s*\([^)]{1,20}\))?,?\s(?:and|as well as|together with)\s(?:the\s|its\s|an\s)?(?:[\w.'-]+\s){0,4}"
    )


def _beside_authority(line: Line, ethics: Token, clause: Span) -> bool:
    """Whether an authority is the other subject: "the MHRA and the ethics committee approved the trial"."""
    named = line.within(clause.start, ethics.start, "authority")
    return bool(named) and _joint().fullmatch(line.words(named[-1].end, ethics.start)) is not None


_GIVEN = {
    "510K": Sense(kind="clearance", act="clearance_510k"),
    "DE_NOVO": Sense(kind="clearance", act="de_novo_granted"),
}


def given_acts(line: Line, heading: bool) -> list[Act]:
    """Return what is given by its application's name alone: "granted its De Novo request"."""
    acts: list[Act] = []
    if _GIVEN.keys().isdisjoint([token.row.type for token in line.of("application")]):
        return acts
    for token in line.of("cue"):
        if token.type not in ("grant", "receive"):
            continue
        after = line.all_within(token.end, token.end + 60)
        place = next((i for i, t in enumerate(after) if t.kind == "application" and t.row.type in _GIVEN), None)
        if place is None or any(is_verbal(t) for t in after[:place]):
            continue
        app = after[place]
        if any(
            t.kind == "trigger" and t.type == "noun" and t.start - app.end < 30
            for t in line.all_within(app.start, app.end + 30)
        ):
            continue
        verdict = verb_verdict(line, token, heading=heading)
        acts.append(Act(line, token, _GIVEN[app.row.type], verdict, token.start, app.end, chain=(app,)))
    return acts
