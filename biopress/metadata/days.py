"""Full dates in the head of a text: day, month and year, as datelines and date lines give them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from biopress.text.header_dates import dateline_dates

__all__ = ["Day", "find_days"]


class Day(NamedTuple):
    """A day of the calendar and where it stands."""

    start: int
    end: int
    date: dt.date


# How far before its year a day stands at most.
_NEAR = 20


@cache
def _digit() -> re.Pattern[str]:
    return re.compile(r"\d")


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"20\d\d(?!\d)")


def find_days(folded: str, start: int, end: int) -> Iterator[Day]:
    """Give the days that stand in ``start:end`` with their year, in the order of the text, one at a time.

    >>> [day.date.isoformat() for day in find_days("BASEL, 9 May 2025 - In June, and on 5/12/2025,", 0, 46)]
    ['2025-05-09', '2025-05-12']
    """
    done = start
    for year in _year().finditer(folded, start, end):
        # only what is near a year is read: the release's day is always given in full
        begin, stop = max(done, year.start() - 30), min(len(folded), year.end() + 12)
        if year.start() < done:
            continue
        day_first = _digit().search(folded, max(begin, year.start() - _NEAR), year.start())
        if not (day_first or folded.startswith(("-", "/", "."), year.end())):
            continue
        for found in dateline_dates(folded, begin, stop):
            point = found.point
            if point.year and point.number and point.day:
                done = found.span.end
                yield Day(found.span.start, found.span.end, dt.date(point.year, point.number, point.day))
