"""What follows a noun and says what became of its act: a passive, a note of time, "pending"."""

from __future__ import annotations

import re
from functools import cache

from biopress.events.assertion import Verdict, tense, verb_verdict
from biopress.events.lines import Line, Token
from biopress.model import Span

__all__ = ["SUPPORTING", "is_short_name", "verdict_behind"]


# Verbs that say what became of a noun's act.
SUPPORTING = frozenset({"grant", "receive", "announce", "have"})


def is_short_name(line: Line, name: Token, token: Token) -> bool:
    """Whether a word only shortens the name before it: "a Complete Response Letter (CRL)"."""
    return name.row.id == token.row.id and line.words(name.end, token.start) == " ("


@cache
def _time_words() -> re.Pattern[str]:
    return re.compile(r"expected|anticipated|planned|scheduled|slated|targeted|on track|will be|on schedule")


def _of_time(line: Line, plan: Token) -> bool:
    """Whether a plan is one of time: "is expected in May", "targeting May", not "targeting a receptor"."""
    words = line.words(plan.start, plan.end)
    if words == "targeting":
        return bool(line.within(plan.end, plan.end + 24, "date"))
    return _time_words().match(words) is not None


@cache
def _standing() -> re.Pattern[str]:
    # "approval of the plan is required" says what the rules are
    return re.compile(r"\b(?:is|are|be|being)\s(?:\w+\s){0,2}$")


@cache
def _attributive() -> re.Pattern[str]:
    # "accelerated assessment of the planned application": what is planned is another thing
    return re.compile(r"\b(?:the|an?|its|our|their|this|any)\s$")


@cache
def _described() -> re.Pattern[str]:
    # what is targeted in a way is another thing: "designation for its targeted stimulator"
    return re.compile(
        r"\b(?:for|on|of|in|to|with|by|under|regarding|covering|about)\s[^,;:]{0,60}\btargeted\s"
        r"(?!(?:to|for|in|by|on|at|as|within|during|before|around|early|mid|late|later|next|this)\b)[a-z]"
    )


@cache
def _fate() -> re.Pattern[str]:
    # what is to become of what was filed: "the resubmission is expected to be deemed complete"
    return re.compile(r"\s(?:to\s)?be\s(?:deemed|considered|regarded|treated|classified|viewed|reviewed|subject)\b")


@cache
def _been() -> re.Pattern[str]:
    return re.compile(r"\s(?:\w+\s){0,2}been\s")


def _of_a_list(line: Line, start: int, gap: str) -> bool:
    """Whether the commas part authorities or lands: "filings with the EMA, the MHRA and Swissmedic are planned"."""
    if not (" and " in gap[gap.rindex(",") :] or " or " in gap[gap.rindex(",") :]):
        return False
    ends = {t.end for kind in ("authority", "area") for t in line.within(start, start + len(gap), kind)}
    return all(start + place in ends for place, letter in enumerate(gap) if letter == ",")


def verdict_behind(line: Line, stop: int, end: int, heading: bool) -> Verdict | None:
    """Judge by a passive or a note of time that follows: "was granted", "is expected in", "pending"."""
    for other in line.all_within(stop, min(end, stop + 130)):
        if other.kind not in ("cue", "trigger"):
            continue
        gap = line.words(stop, other.start)
        if "," in gap and not (gap.startswith(", which") and gap.count(",") == 1) and not _of_a_list(line, stop, gap):
            return None
        if other.row.name == "have" and _been().match(line.words(other.end, end)):
            continue
        if other.type in SUPPORTING or other.type == "verb":
            form = tense(line, other)
            if form != "past":
                return None
            passive = (
                re.search(r"\b(?:was|were|been|be|being|is|are)\s+(?:\w+\s+){0,2}$", gap)
                or other.row.name == "take place"
            )
            if not passive and not (gap.strip() == "" or heading):
                return None
            if passive and other.row.name == "require" and _standing().search(gap):
                return Verdict("mention")
            if other.kind == "trigger" and other.row.id not in ("approve", "accept"):
                return None
            verdict = verb_verdict(line, other)
            return Verdict(verdict.status, verdict.cue or Span(other.start, other.end), other)
        if other.type == "plan":
            if not _of_time(line, other):
                return None
            if _attributive().search(gap) or _described().search(line.words(stop, min(end, other.end + 8))):
                continue
            fate = _fate().match(line.words(other.end, min(line.end, other.end + 40)))
            return Verdict("planned" if fate is None else "mention", Span(other.start, other.end))
        if line.words(other.start, other.end) in ("pending", "awaiting") and gap.strip() in (
            "",
            "is",
            "are",
            "remains",
        ):
            return Verdict("hypothetical", Span(other.start, other.end))
        if other.type in ("modal", "will", "not"):
            return None
    return None
