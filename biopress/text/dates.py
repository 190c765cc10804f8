"""Date expressions: where they stand in a text and what their words say.

One pass finds them all; :func:`resolve` gives each its meaning with the day of the release. A date needs a digit, or a
word that names a day, a month or a period; nothing is filled in.
"""

from __future__ import annotations

import re
from operator import itemgetter

from biopress.model import Span
from biopress.text.date_patterns import MONTH_CUES, YEAR_CUES, patterns
from biopress.text.date_reading import DateReader
from biopress.text.date_values import FoundDate, Point, resolve
from biopress.text.folding import lowered

__all__ = ["FoundDate", "Point", "dates_within", "find_dates", "resolve"]

_LONGEST_GAP = 24
_RANGE_CUES = frozenset({"through", "until", "till", "thru"})
_LIST_WORDS = frozenset({"and", "or", "&", ",", ", and", ", or"})
# So far behind the part that is read a date may end that begins in it: the sentence is cut in "BASEL,Sept. 9, 2025".
_BEYOND = 24
# So far before the part the year may stand that "March of that year" means.
_BACK = 300


def find_dates(folded: str, *, start: int = 0, end: int | None = None) -> tuple[FoundDate, ...]:
    """Return the date expressions that begin in ``folded[start:end]``, in the order of the text.

    They are read but not resolved.

    >>> [(found.kind, found.relation) for found in find_dates("Filed in May; the goal date is by year-end 2026.")]
    [('month', 'on'), ('year', 'by')]
    """
    return dates_within(folded, lowered(folded), start, len(folded) if end is None else end)


def dates_within(folded: str, lower: str, start: int, end: int) -> tuple[FoundDate, ...]:
    """Return what :func:`find_dates` does, of a text that is given in small letters as well."""
    found = DateReader(folded, lower, start, min(end + _BEYOND, len(folded))).read()
    if not found:
        return ()
    if len(found) > 1:
        found = _without_overlaps(found)
        if len(found) > 1:
            found = _with_earlier_words(_with_later_words(found, lower), lower)
    unsaid = [number for number, date in enumerate(found) if date.point.same_year]
    year = _year_before(folded, lower, start) if unsaid else None
    if year is not None:
        for number in unsaid:
            found[number] = _of_year(found[number], year)
    return tuple([date for date in found if start <= date.span.start < end and _stands(date)])


def _year_before(folded: str, lower: str, at: int) -> int | None:
    """The last year that is told shortly before a place: "Filed in 2024. In March of that year, ..."."""
    earlier = DateReader(folded, lower, max(0, at - _BACK), at).read()
    return max(((date.span, date.point.year) for date in earlier if date.point.year), default=(None, None))[1]


def _of_year(date: FoundDate, year: int) -> FoundDate:
    return date._replace(point=date.point._replace(year=year, same_year=False))


def _without_overlaps(found: list[FoundDate]) -> list[FoundDate]:
    """The expressions in the order of the text; of two that overlap, the one that begins first, then the longer."""
    kept: list[FoundDate] = []
    end = -1
    for date in sorted(found, key=itemgetter(0)):
        span = date.span
        if span.start >= end:
            kept.append(date)
            end = span.end
        elif span.start == kept[-1].span.start and span.end > end:
            kept[-1] = date
            end = span.end
    return kept


def _stands(date: FoundDate) -> bool:
    """Whether the words make a date: a month, a quarter or a year alone needs a preposition or a part."""
    unit, year, number, _, _, offset, year_offset, part, same_year = date.point
    if same_year:
        return False
    if (unit == "day" and number is not None) or date.until or part or offset is not None or unit == "fiscal":
        return True
    if unit == "year":
        return date.cue in YEAR_CUES
    return year is not None or year_offset is not None or date.cue in MONTH_CUES


def _with_later_words(found: list[FoundDate], lower: str) -> list[FoundDate]:
    """Ranges made of their two ends, and lists with the year that stands with their last member only."""
    joined: list[FoundDate] = []
    # From the right: in "May, June and July 2025" each month takes the year of the next.
    for date in reversed(found):
        gap = _gap(date, joined[-1], lower) if joined else None
        if gap is None or not (gap["tight"] or gap["word"] or joined[-1].cue in _RANGE_CUES):
            joined.append(date)
            continue
        follower = joined[-1]
        dated = _with_year_of(date, follower)
        if _is_range(dated, follower, gap):
            joined[-1] = _range(dated, follower)
        else:
            joined.append(_without_from(dated, lower) if gap["word"] == "to" and dated.cue == "from" else dated)
    joined.reverse()
    return joined


def _with_earlier_words(found: list[FoundDate], lower: str) -> list[FoundDate]:
    """Lists with the preposition of their first member ("in 2022 and 2024"), and the year of "March of that year"."""
    told: list[FoundDate] = []
    year: int | None = None
    for date in found:
        dated = date
        if date.point.same_year and year is not None:
            dated = _of_year(date, year)
        elif told and not date.cue and told[-1].point.unit == date.point.unit:
            leader = told[-1]
            gap = _gap(leader, date, lower)
            if gap and gap["word"] in _LIST_WORDS:
                dated = date._replace(cue=leader.cue, relation=leader.relation, role=date.role or leader.role)
        told.append(dated)
        year = dated.point.year or year
    return told


def _gap(left: FoundDate, right: FoundDate, lower: str) -> re.Match[str] | None:
    """What stands between two dates of one range or list."""
    start, end = left.span.end, right.span.start
    return patterns().gap.fullmatch(lower, start, end) if end - start < _LONGEST_GAP else None


def _with_year_of(date: FoundDate, follower: FoundDate) -> FoundDate:
    """``date`` with the year that stands only with the later member of its list."""
    own, other = date.point, follower.point
    if own.unit != other.unit or own.number is None or other.number is None or own.offset is not None:
        return date
    if own.year is not None or own.year_offset is not None:
        return date
    if (own.number, own.day or 0) > (other.number, other.day or 0):
        return date
    return date._replace(point=own._replace(year=other.year, year_offset=other.year_offset))


def _without_from(date: FoundDate, lower: str) -> FoundDate:
    """A day that is left for another ("moved from May 5, 2025 to August 5, 2025"): no beginning."""
    start = date.span.start + len("from")
    while lower[start].isspace():
        start += 1
    return date._replace(span=Span(start, date.span.end), relation="on")


def _is_range(date: FoundDate, follower: FoundDate, gap: re.Match[str]) -> bool:
    own, other = date.point, follower.point
    if date.until or follower.until or follower.relation in ("from", "after", "before"):
        return False
    if own.unit == "fiscal" or other.unit == "fiscal" or own.offset is not None or other.offset is not None:
        return False
    word = gap["word"]
    if gap["tight"]:
        return own.unit == other.unit or own.unit != "day"
    if word is None:
        return own.unit == other.unit and date.relation in ("on", "from", "about")
    if word in ("-", "/"):
        return own.unit == other.unit
    if word == "to":
        # "Moved from May 5, 2025 to August 5, 2025" names two dates, "from May 5 to May 7, 2025" one stay.
        return date.cue != "from" or own.unit != "day" or (own.year, own.number) == (other.year, other.number)
    return word in ("or", "and/or") or date.cue == "between"


def _range(date: FoundDate, follower: FoundDate) -> FoundDate:
    point, until = date.point, follower.point
    if point.year is None and until.year is not None and point.unit == until.unit:
        point = point._replace(year=until.year - 1)
    return FoundDate(
        Span(date.span.start, follower.span.end),
        point,
        "on" if date.relation == "from" else date.relation,
        date.cue or follower.cue,
        until,
        date.role or follower.role,
    )
