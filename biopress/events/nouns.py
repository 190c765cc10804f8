"""Acts that a noun states: "received clearance", "the complete response letter", "a Type C meeting with the FDA"."""

from __future__ import annotations

import re
from functools import cache

import attrs

from biopress.events.act import Act, Fits
from biopress.events.assertion import Verdict
from biopress.events.governing import noun_verdict
from biopress.events.lines import Line, Token
from biopress.events.objects import add_object, is_verbal, meant
from biopress.matching.hints import has_any
from biopress.matching.triggers import Sense

__all__ = ["noun_act", "phrase_start"]


_UNDER_REVIEW = Sense(kind="acceptance", act="acceptance")


_PANEL = Sense(
    kind="advisory_committee",
    act="advisory_committee_scheduled",
    authorities=("panel", "regulator", "office", "committee"),
)


@cache
def _modifying() -> re.Pattern[str]:
    return re.compile(
        r"[)\"\]]*(?:\s*\([^)]{1,20}\))?['\u2019]?s?[\s/&\-]*(?:(?!for\b|of\b|by\b|from\b|to\b|and\b|in\b|with\b|on\b"
        r"|has\b|is\b|was\b|under\b|currently\b|at\b|as\b|after\b|that\b|which\b"
        r"|will\b)[\w+\-\u00ae]+\s){0,2}(?:\([^)]{1,20}\)\s*)?\(?\"?"
    )


# Words that govern a noun phrase are no part of it.
_GOVERNING = frozenset({"have", "had", "possible", "plan", "not", "modal", "will"})


def phrase_start(line: Line, token: Token, floor: int) -> int:
    """Return where the noun phrase of ``token`` begins: names and applications right before it belong to it."""
    start = token.start
    for other in reversed(line.all_within(floor, token.start)):
        if other.kind in ("trigger", "date") or (other.kind == "cue" and other.type not in ("positive", "negative")):
            continue
        if other.end > start:
            start = min(start, other.start)
            continue
        gap = line.words(other.end, start)
        if gap not in ("", " ") and (
            _modifying().fullmatch(gap) is None
            or any(is_verbal(t) or t.type in _GOVERNING for t in line.all_within(other.end, start))
        ):
            break
        start = other.start
    return start


# One of these stands in all words that go on from a noun to another one.
_GOING_ON = (
    *(
        "application",
        "process",
        "procedure",
        "pathway",
        "request",
        "program",
        "standard",
        "decision",
        "timeline",
        "strategy",
    ),
    *("requirement", "efforts", "status", "review", "eligibility"),
)


def noun_act(line: Line, token: Token, heading: bool, taken: dict[int, str], fits: Fits) -> Act | None:
    """Return the act that a noun trigger states, asserted or not; ``None`` where it states none."""
    start = phrase_start(line, token, line.clause(token.start).start)
    after = line.words(token.end, min(line.end, token.end + 40))
    if (
        line.words(start - 4, start) == "pre-"
        or _names_application(line, token)
        or (has_any(after, _GOING_ON) and _going_on().match(after))
        or (token.type == "talk" and not _linked(line, token, start))
    ):
        return None
    if token.row.id == "submission" and _under_review().match(after):
        return Act(line, token, _UNDER_REVIEW, Verdict("occurred"), start, token.end)
    objects = _objects(line, token, start) if _hangs_on_objects(token) else {}
    if "designation" in objects and token.row.id in _NOT_OF_DESIGNATIONS and objects["designation"].end <= token.start:
        return None
    panel = objects.get("panel_meeting") if token.row.id == "meeting_minutes" else None
    of_panel = panel is not None and (panel.kind == "trigger" or panel.row.event_id == "US-FDA")
    senses = (_PANEL,) if of_panel else token.row.senses
    sense = meant(line, senses, objects.keys(), fits)
    if sense is None or not sense.kind:
        return None
    chain = tuple([objects[name] for name in sense.objects if name in objects])
    verdict = noun_verdict(line, token, start, token.end, heading=heading, taken=taken)
    if sense.kind == "voucher" and _selling().search(line.words(line.start, start)):
        sense = attrs.evolve(sense, act="voucher_sold")
    return Act(line, token, sense, _noun_verdict_of(token, sense, verdict), start, token.end, chain=chain)


def _names_application(line: Line, token: Token) -> bool:
    """Whether the noun only says what an application is for: "an application for approval was made"."""
    before = line.words(token.start - 5, token.start)
    return before == " for " and any(
        t.end == token.end for t in line.within(token.start - 40, token.start, "application")
    )


@cache
def _selling() -> re.Pattern[str]:
    return re.compile(r"\b(?:sold|sells?|selling|sale of|monetiz\w+)\s(?:(?:an?|its|the|our|this|of)\s){0,2}$")


# "FDA Fast Track approval" is the designation.
_NOT_OF_DESIGNATIONS = frozenset({"approval", "clearance", "authorization"})


@cache
def _under_review() -> re.Pattern[str]:
    return re.compile(r"\s*(?:that\s)?(?:is|are)?\s*(?:currently\s)?under review\b")


def _hangs_on_objects(token: Token) -> bool:
    """Whether what a noun means hangs on what it is about; a meeting is another one with a panel."""
    for sense in token.row.senses:
        if sense.objects:
            return True
    return bool(token.row.id == "meeting_minutes")


def _objects(line: Line, token: Token, start: int) -> dict[str, Token]:
    """Return what the noun is about: what stands in its phrase, and what "of" and "for" join to it."""
    objects: dict[str, Token] = {}
    for other in line.all_within(start, token.end):
        if other != token:
            add_object(objects, other, "")
    for other in line.all_within(token.end, min(line.clause(token.start).end, token.end + 160)):
        if is_verbal(other) or other.kind == "date" or other.start - token.end > 100:
            break
        gap = ""
        if other.kind == "cue":
            gap = line.words(_behind_giver(line, token, other), other.start)
            for joint in (" of ", " for ", " on "):
                gap = gap.replace(joint, " ", 1)
        add_object(objects, other, gap)
        if other.kind == "trigger":
            break
    if token.row.id in _OF_TRIALS and _of_trial(line, token, start):
        objects.setdefault("trial", token)
    return objects


@cache
def _giver() -> re.Pattern[str]:
    return re.compile(r"\s(?:from|by)\s(?:the\s)?(?:[\w.']+\s)?")


@cache
def _own_name() -> re.Pattern[str]:
    return re.compile(r"(?:\s?\([^)]{1,20}\))?(?=\s(?:of|for|on)\s[^,;]*$)")


def _behind_giver(line: Line, token: Token, other: Token) -> int:
    """Return where what is given is told: behind the one who gives it in "approval from the TGA of its trial"."""
    givers = line.within(token.end, other.start, "authority")
    if givers and _giver().fullmatch(line.words(token.end, givers[0].start)):
        named = _own_name().match(line.words(givers[0].end, other.start))
        return givers[0].end + named.end() if named else token.end
    return token.end


_OF_TRIALS = frozenset({"approval", "clearance", "authorization", "green_light", "nod"})


@cache
def _to_a_trial() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?!\b(?:market|commerciali|sell|distribut)|[.;:]).){0,90}?\bto\s(?:(?!\b(?:market|commerciali|sell|distribut)"
        r"|[.;:]).){0,70}?\b(?:initiate|begin|start|commence|conduct|proceed|expand|run|open|resume|continue|dose|enroll"
        r"|advance|move)\b(?:\s[^\s.;:]+){0,9}?\s(?:stud(?:y|ies)|trials?)\b"
    )


@cache
def _had_for_a_trial() -> re.Pattern[str]:
    # "approval by the agency was obtained for the trial"
    return re.compile(
        r"[^,.;:]{0,50}\b(?:was|were|has been|have been)\s(?:\w+ly\s)?(?:obtained|received|granted|given|secured)"
        r"(?:\s(?:in|by|from)\s[^,.;:]{1,40})?\sfor\s(?:(?:the|an?|its|our|this|their)\s)?"
        r"(?:(?!(?:based|on|in|from|of|after|following|by)\b)[\w/-]+\s){0,4}?(?:trial|study)\b"
    )


def _of_trial(line: Line, token: Token, start: int) -> bool:
    """Whether an approval is that of a trial: "the study received approval", "approval to begin a trial"."""
    after = line.words(token.end, min(line.end, token.end + 260))
    if (" trial" in after or " stud" in after) and "to" in after and _to_a_trial().match(after):
        return True
    if (" trial" in after or " study" in after) and _had_for_a_trial().match(after):
        return True
    before = line.words(max(line.start, start - 80), start)
    if has_any(before, ("study", "trial", "protocol")) and _of_a_trial().search(before):
        return True
    if token.row.id != "approval":
        return False
    if "," in after and _following().search(before) and _launched().match(after):
        return True
    applications = [t.type for t in line.of("application") if t.type != "paper"]
    return start == token.start and set(applications) == {"trial_application"}


@cache
def _following() -> re.Pattern[str]:
    return re.compile(r"\b(?:following|after|upon|with)\s(?:(?:the|an|its|this)\s)?$")


@cache
def _launched() -> re.Pattern[str]:
    # "following approval by the ministry, the company has begun its Phase 2 trial"
    return re.compile(
        r"[^,;:]{0,80}, (?:(?!\band\b)[^.,;:]){0,80}?\b(?:launched|initiated|commenced|started|begun|began|opened"
        r"|initiate|begin|start|commence)\b(?:(?!\band\b)[^.,;:]){0,60}?\b(?:trial|study)\b"
    )


@cache
def _of_a_trial() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:study|trial|protocol)\s+(?:(?:of|for|with)\s(?:\S+\s){1,2})?(?:(?:has|have|to)\s+)?"
        r"(?:receive|obtain|secure)d?\s+$"
    )


@cache
def _going_on() -> re.Pattern[str]:
    return re.compile(
        r"\s*(?:\([^)]{1,20}\)\s*)?(?:applications?|process|procedures?|pathway|request|program|standards?|decisions?|timelines?"
        r"|strategy|requirements?|efforts|status|review|regulatory process|eligibility)\b"
    )


@cache
def _giving() -> re.Pattern[str]:
    return re.compile(r"[)\"\]]*(?:\s*\([^)]{1,20}\))?,?\s(?:(?:has|have|had|also|recently|today)\s){0,3}")


@cache
def _link() -> re.Pattern[str]:
    return re.compile(
        r"(?:\s+(?:and|guidance|comments|meetings?|minutes|held|in writing|on \w+ \d+|\([^)]{1,20}\)))*"
        r"\s+(?:with|from|by|between)\s+(?:the\s+|both\s+|its\s+|certain\s+)?"
    )


def _linked(line: Line, token: Token, start: int) -> bool:
    """Whether a talk is with an authority: "feedback from the FDA", "EMA scientific advice", "the FDA gave advice"."""
    if line.within(start, token.start, "authority"):
        return True
    given = [t for t in line.within(max(line.start, start - 60), start, "cue") if t.type == "grant"]
    if given and line.words(given[-1].end, start).count(" ") < 4:
        givers = line.within(line.clause(start).start, given[-1].start, "authority")
        if givers and _giving().fullmatch(line.words(givers[-1].end, given[-1].start)):
            return True
    after = line.within(token.end, token.end + 60, "authority")
    if not after:
        return False
    between = line.words(token.end, after[0].start)
    return _link().fullmatch(between) is not None or (
        after[0].row.kind == "committee" and between in (" of ", " of the ", " of its ")
    )


def _noun_verdict_of(token: Token, sense: Sense, verdict: Verdict) -> Verdict:
    """A written decision stands as a fact wherever it is not denied; a filing is not made by what is received."""
    if token.type == "letter" and verdict.status == "mention":
        return Verdict("occurred", verdict.cue, verdict.support)
    support = verdict.support
    if sense.kind == "submission" and support is not None and support.type in ("receive", "grant"):
        return Verdict("mention", verdict.cue, support)
    return verdict
