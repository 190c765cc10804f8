"""Steps of trials and of the market: where a sentence tells one, and whether it is done or planned."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import groupby
from typing import Literal, NamedTuple

from biopress.matching.hints import has_any
from biopress.matching.wordings import StepWording
from biopress.model import Product, Span
from biopress.tables.milestones import STEP_WORDINGS
from biopress.text.reading import Reading
from biopress.trials.mentioned import Mentioned

__all__ = ["Step", "find_steps"]

Told = Literal["occurred", "planned"]


class Step(NamedTuple):
    """A step found in a sentence: where its words stand, and the word that says whether it is done.

    A ``noun`` says it less surely than a verb.
    """

    start: int
    end: int
    kind: str
    status: Told
    at: int
    noun: bool


@cache
def _pattern(wording: str) -> re.Pattern[str]:
    return re.compile(wording.replace("@", "@+"))


@cache
def _by_cue() -> dict[str, tuple[tuple[int, StepWording], ...]]:
    """Return the rows of the table by the word that shows where to look, with their place in the table."""
    rows = sorted(enumerate(STEP_WORDINGS), key=lambda row: row[1].cue)
    return {cue: tuple(group) for cue, group in groupby(rows, key=lambda row: row[1].cue)}


def _possible_rows(lower: str, cues: set[str]) -> list[tuple[int, StepWording]]:
    """Return the rows whose words stand in the sentence, in the order of the table."""
    found = []
    by_cue = _by_cue()
    for cue in cues:
        for row in by_cue.get(cue, ()):
            stems = row[1].beside
            if not stems or has_any(lower, stems):
                found.append(row)
    found.sort()
    return found


def find_steps(reading: Reading, sentence: Span, cues: set[str], mentioned: Mentioned) -> list[Step]:
    """Return the steps of a sentence; where two wordings fit one place, the earlier row of the table is meant."""
    lower = reading.text.lower[sentence.start : sentence.end].replace("\n", " ")
    masked: str | None = None
    found: list[Step] = []
    for _, row in _possible_rows(lower, cues):
        kind = row.kind
        words = lower
        if "@" in row.pattern:
            if masked is None:
                masked = _masked(lower, sentence.start, mentioned.inside(sentence.start, sentence.end))
            if "@" not in masked:
                continue
            words = masked
        for match in _matches(row, words):
            group = match.lastgroup or ""
            start, end = match.span()
            at, stop = match.span(group) if group else (start, end)
            if any(
                start < other.end and other.start < end and (kind == other.kind or at == other.at) for other in found
            ):
                continue
            status = _status(lower, group, at, stop, heading=not lower.rstrip().endswith((".", ":")))
            if status is not None:
                found.append(Step(start, end, kind, status, at, noun=group == "noun"))
    if not found:
        return []
    found.sort()
    kept: list[Step] = []
    for step in found:
        if not kept or step.start >= kept[-1].end or step.kind != kept[-1].kind:
            kept.append(step)
    return [
        step._replace(start=step.start + sentence.start, end=step.end + sentence.start, at=step.at + sentence.start)
        for step in kept
    ]


def _matches(row: StepWording, words: str) -> Iterable[re.Match[str]]:
    """Return the places that fit a wording: it is tried where its first words stand."""
    if not row.first:
        return _pattern(row.pattern).finditer(words)
    found: list[re.Match[str]] = []
    done = 0
    for at in _places(row.first, words):
        if at >= done and (match := _pattern(row.pattern).match(words, at)):
            found.append(match)
            done = match.end()
    return found


def _places(stems: tuple[str, ...], words: str) -> list[int]:
    """Return where one of the stems stands, in the order of the words."""
    found: list[int] = []
    for stem in stems:
        if stem in words:
            at = words.find(stem)
            while at >= 0:
                found.append(at)
                at = words.find(stem, at + 1)
    found.sort()
    return found


def _masked(lower: str, offset: int, mentions: list[tuple[Span, Product]]) -> str:
    for mention, _ in mentions:
        start, end = mention.start - offset, mention.end - offset
        lower = lower[:start] + "@" * (min(end, len(lower)) - start) + lower[end:]
    return lower


# The verb, not the month.
_MAY = r"(?<!in )(?<!of )(?<!by )(?<!since )(?<!early )(?<!late )(?<!mid-)(?<!until )may(?!,? \d)"


@cache
def _possible() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])(?:{_MAY}|might|could|would|can|cannot|should|must|if|whether|subject to|potential(?:ly)?|possible"
        r"|seeks?|believes?|hopes?|assuming|until|unless|before"
        r"|prior to|pending|designed to|aim(?:s|ed)? to (?:enroll|evaluate)|ability to|able to|not|never|no|required to"
        r"|timing of|success of|support(?:s|ing)? the|in order to"
        r"|to support|to allow|contingent|costs?|expenses?|led the|oversaw|responsible for|experience in|drug treatment"
        r"|potentially|toward)(?![\w-])"
    )


@cache
def _modal() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{_MAY}|might|could|would|if|whether|not)(?![\w-])")


@cache
def _plan() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w-])(?:expect(?:s|ed|ing)?|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|anticipat(?:e|es|ed|ing)|aim(?:s"
        r"|ing)?|target(?:s|ed|ing)?|on track|on schedule|scheduled?|slated"
        r"|look(?:s|ing)? forward|will|shall|preparing|prepares?|prepare|upcoming|forthcoming|set to|estimates?"
        r"|project(?:s|ed)|forecasts?|decided|poised|remains? on|due|to be|ready to|next steps?|goal)(?![\w-])"
    )


@cache
def _told() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w-])(?:announc(?:e|es|ed|ing)|report(?:s|ed)?|follow(?:s|ed|ing)|after|since|recent|achiev(?:e|es|ed"
        r"|ing)|marks?|with the|was|were|has|have|had|recorded|highlight(?:s|ed)?"
        r"|celebrat\w+|upon|made|accepted|selected|today|successful|now|are|is|in)(?![\w-])"
    )


# How far before its word a plan or a doubt may stand, and with what its clause begins.
_BEFORE = 110
_CLAUSES = (";", " - ", "\u2022", " and is ", ", which ", '" ', " that ")


def _status(lower: str, group: str, at: int, stop: int, *, heading: bool) -> Told | None:
    """Return whether the step is done or planned; ``None`` where it is only possible, denied, or not told."""
    before = lower[max(0, at - _BEFORE) : at]
    for mark in _CLAUSES:
        clause = before.rfind(mark)
        if clause >= 0:
            before = before[clause + 1 :]
    word = lower[at:stop]
    if group == "will" or (group == "verb" and word in _PLANS):
        return None if _modal().search(before[-40:]) else "planned"
    possible = _last(_possible(), before)
    if group == "done":
        return "occurred" if possible < 0 else None
    planned = _last(_plan(), before)
    if group == "future":
        if heading and (words := before.split()) and words[-1] == "to" and len(words) < 7:
            return "planned"
        return "planned" if planned >= 0 and possible < planned else None
    if group == "noun":
        return _noun_status(before, lower[stop : stop + 120], planned, possible, heading=heading)
    if possible >= 0 and possible > planned and not word.startswith(("did not", "fail")):
        return None
    if word.startswith(("did not", "fail")):
        return "occurred"
    return _verb_status(word, before, planned, lower[:at], heading=heading)


_PLANS = (
    "expected", "anticipated", "planned", "due", "targeted", "projected", "scheduled", "estimated", "on track",
    "expect", "expects", "expecting", "anticipate", "anticipates", "anticipating", "forecast", "forecasts",
    "targeting",
)  # fmt: skip


@cache
def _past() -> re.Pattern[str]:
    return re.compile(r"(?:[\w-]+ )?(?:\w+ed|begun|began|met|underway|missed|made|became|in|done)\b|kicked")


@cache
def _to_come() -> re.Pattern[str]:
    # "will be shown at a congress and published"
    return re.compile(r"(?<![\w-])(?:will|to) be (?:(?!(?:and|was|were|has|have|had)(?![\w-]))[\w-]+ ){1,9}and $")


def _verb_status(word: str, before: str, planned: int, left: str, *, heading: bool) -> Told | None:
    words = before.split()
    last = words[-1] if words else ""
    if word.endswith("ing"):
        if planned >= 0:
            return "planned"
        if last in _SINCE or "being" in words[-3:] or (last in ("is", "are") and word.startswith(_STOPPING)):
            return "occurred"
        return None
    if _past().match(word):
        tail = words[-6:]
        if "being" in tail[-2:]:
            return "occurred" if word in _SHOWN else "planned"
        if last == "and" and _to_come().search(before):
            return "planned"
        if planned >= 0 and ({"be", "to"} & set(tail) or "expected" in tail or "planned" in tail or "will" in tail):
            return "planned"
        return "planned" if {"to", "be"} <= set(tail[-2:]) else "occurred"
    if word.endswith("s") and not word.endswith("ss"):
        return "occurred" if heading or len(left.split()) < 9 else None
    if not left.strip(" -*\u2022\"'(\u2013\t"):
        return "planned"
    if planned >= 0:
        return "planned"
    if last == "to" and heading and len(words) < 7:
        return "planned"
    if {"has", "have", "had"} & set(words[-2:]):
        return "occurred"
    return None


# Who is stopping a trial has said so.
_STOPPING = ("discontinu", "terminat", "stopp", "halt", "paus", "suspend")
# What is being shown has begun; what is being organized has not.
_SHOWN = frozenset("presented featured highlighted published".split())
_SINCE = frozenset("after following since by having upon recently successfully while now".split())


# What is put off has not been done, and when it will be is not told.
_PUT_OFF = (" postponed", " be delayed", " was delayed", " is delayed", " been delayed")


def _noun_status(before: str, after: str, planned: int, possible: int, *, heading: bool) -> Told | None:
    following = _plan().search(after)
    doubt = _possible().search(after[: following.start()] if following else after[:60])
    if possible > planned or doubt or has_any(after, _PUT_OFF):
        return None
    if planned >= 0 or (following and following.start() < 90):
        return "planned"
    if heading or _last(_told(), before) >= 0 or _told().search(after[:40]):
        return "occurred"
    return None


def _last(pattern: re.Pattern[str], words: str) -> int:
    """Return where the last match in ``words`` begins; -1 where there is none."""
    at = -1
    for match in pattern.finditer(words):
        at = match.start()
    return at
