"""What stands before a date: the preposition, and the words for a part of the period, a weekday or a season."""

from __future__ import annotations

import re

from biopress.text.date_patterns import CUE_LENGTHS, CUES, LEAD_ENDS, PARTS, SEASONS, WEEKDAYS
from biopress.text.date_values import Point

__all__ = ["BLANKS", "OPENING", "cue_before", "leads", "start_of", "with_lead", "with_part", "words_before"]

BLANKS = frozenset(" \t\r\n")
OPENING = "([{\"'*_>#~|\u2022\u25cf\u25e6\u25aa\u25a0\u25b6\u27a2\u00b7"
_AROUND = OPENING + ",."


def words_before(lower: str, end: int) -> list[str]:
    """The last words before ``end``, the first of them whole."""
    begin = max(0, end - 36)
    words = lower[begin:end].split()
    if begin and words and lower[begin - 1] not in BLANKS and lower[begin] not in BLANKS:
        del words[0]
    return words


def cue_before(lower: str, end: int, words: list[str] | None = None) -> str:
    """The preposition that ends before ``end``, as it stands in ``CUES``; ``words`` are those before, if known."""
    if end == 0 or lower[end - 1] not in BLANKS:
        return ""
    if words is None:
        words = words_before(lower, end)
    if words and words[-1] == "the":
        words.pop()
    if not words:
        return ""
    for length in CUE_LENGTHS.get(words[-1].lstrip(OPENING), ()):
        if length > len(words):
            continue
        cue = " ".join(words[-length:]).lstrip(OPENING)
        if cue in CUES:
            return cue
    return ""


def start_of(lower: str, cue: str, end: int) -> int:
    """Where ``cue`` begins that ends before ``end``."""
    for word in reversed(cue.split()):
        end = lower.rfind(word, 0, end)
    return end


def leads(words: list[str]) -> bool:
    """Whether the words before a date lead to it: "early in the", "end of", "Monday, the"."""
    last = len(words) - 1
    if last and words[last] == "the":
        last -= 1
    if last and words[last] in ("of", "in"):
        last -= 1
    return words[last].rpartition("/")[2].strip(_AROUND) in LEAD_ENDS


def with_lead(point: Point, led: re.Match[str], start: int) -> tuple[Point, int]:
    """``point`` with the season, the weekday or the "last" before it, and where the expression begins with them."""
    groups = led.groupdict()
    season, which, weekday = groups.get("season"), groups.get("which"), groups.get("weekday")
    if season:
        return point._replace(unit="season", number=SEASONS[season]), led.start("season")
    if weekday and point.number is not None:
        point = point._replace(weekday=WEEKDAYS[weekday[:3]])
    if which and point.year is None and point.year_offset is None:
        point = point._replace(offset=-1 if which.endswith(("last", "past")) else 0 if which == "this" else 1)
    return point, led.start("which") if which else led.start("weekday") if weekday else start


def with_part(point: Point, words: str) -> Point:
    """``point`` as the part of it that the words before it mean: "early", "the end of"."""
    part = PARTS[" ".join(words.split())]
    if point.unit == "day" and (part != "week" or point.number is None):
        return point
    if part in ("earlier", "later") and point.unit == "year" and point.year is None and point.offset is None:
        return point._replace(part=part, offset=0)
    return point._replace(part=part)
