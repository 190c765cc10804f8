"""Acts that a noun states: "received clearance", "the complete response letter", "a Type C meeting with the FDA"."""

from __future__ import annotations

import re
from functools import cache

from biopress.events.act import Act, Fits
from biopress.events.assertion import Verdict, noun_verdict
from biopress.events.lines import Line, Token
from biopress.events.objects import add_object, is_meant, is_verbal
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


def phrase_start(line: Line, token: Token, floor: int) -> int:
    """Return where the noun phrase of ``token`` begins: names and applications right before it belong to it."""
    start = token.start
    for other in reversed(line.within(floor, token.start)):
        if other.kind in ("trigger", "date") or (other.kind == "cue" and other.type not in ("positive", "negative")):
            continue
        if other.end > start:
            start = min(start, other.start)
            continue
        if _modifying().fullmatch(line.words(other.end, start)) is None or any(
            is_verbal(t) or t.type == "have" for t in line.within(other.end, start)
        ):
            break
        start = other.start
    return start


def noun_act(line: Line, token: Token, heading: bool, taken: dict[int, str], fits: Fits) -> Act | None:
    """Return the act that a noun trigger states, asserted or not; ``None`` where it states none."""
    clause = line.clause(token.start)
    start = phrase_start(line, token, clause.start)
    if _going_on().match(line.words(token.end, min(line.end, token.end + 40))):
        return None
    panel = [
        t
        for t in line.within(start, token.start, "authority")
        if t.row.kind == "committee" and t.row.event_id == "US-FDA"
    ]
    if token.row.id == "meeting_minutes" and panel:
        verdict = noun_verdict(line, token, start, token.end, heading=heading, taken=taken)
        return Act(line, token, _PANEL, verdict, start, token.end, chain=(panel[0],))
    if token.row.id == "submission" and re.match(
        r"\s*(?:that\s)?(?:is|are)?\s*(?:currently\s)?under review\b",
        line.words(token.end, min(line.end, token.end + 40)),
    ):
        return Act(line, token, _UNDER_REVIEW, Verdict("occurred"), start, token.end)
    if token.type == "talk" and not _linked(line, token, start):
        return None
    objects: dict[str, Token] = {}
    for other in line.within(start, token.end):
        if other != token:
            add_object(objects, other, "")
            if other.kind == "designation" and token.row.id in ("approval", "clearance", "authorization"):
                return None
    for other in line.within(token.end, min(clause.end, token.end + 160)):
        if is_verbal(other) or other.kind == "date" or len(line.words(token.end, other.start)) > 100:
            break
        add_object(
            objects,
            other,
            line.words(token.end, other.start).replace(" of ", " ", 1).replace(" for ", " ", 1).replace(" on ", " ", 1),
        )
        if other.kind == "trigger":
            break
    for sense in token.row.senses:
        if is_meant(line, sense, objects, fits):
            if not sense.kind:
                return None
            chain = tuple(objects[name] for name in sense.objects if name in objects)
            verdict = noun_verdict(line, token, start, token.end, heading=heading, taken=taken)
            verdict = _letter_verdict(token, verdict)
            if (
                sense.kind == "submission"
                and verdict.support is not None
                and verdict.support.type in ("receive", "grant")
            ):
                verdict = Verdict("mention", verdict.cue, verdict.support)
            return Act(line, token, sense, verdict, start, token.end, chain=chain)
    return None


@cache
def _going_on() -> re.Pattern[str]:
    return re.compile(
        r"\s*(?:\([^)]{1,20}\)\s*)?(?:applications?|process|pathway|request|program|standards?|decisions?|timelines?"
        r"|strategy|requirements?|efforts|status|review|regulatory process)\b"
    )


@cache
def _link() -> re.Pattern[str]:
    return re.compile(
        r"(?:\s+(?:and|meetings?|minutes|held|on \w+ \d+|\([^)]{1,20}\)))*\s+(?:with|from|by|between)\s+(?:the\s+"
        r"|both\s+|its\s+|certain\s+)?"
    )


def _linked(line: Line, token: Token, start: int) -> bool:
    """Whether a talk is with an authority: "feedback from the FDA", "EMA scientific advice"."""
    if line.within(start, token.start, "authority"):
        return True
    after = line.within(token.end, token.end + 60, "authority")
    return bool(after) and _link().fullmatch(line.words(token.end, after[0].start)) is not None


def _letter_verdict(token: Token, verdict: Verdict) -> Verdict:
    """A written decision stands as a fact wherever it is not denied or only possible."""
    if token.type == "letter" and verdict.status == "mention":
        return Verdict("occurred", verdict.cue, verdict.support)
    return verdict
