"""Full dates in the head of a text: day, month and year, as datelines and date lines give them."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import NamedTuple

from biopress.text.dates import find_dates

__all__ = ["Day", "find_days"]


class Day(NamedTuple):
    """A day of the calendar and where it stands."""

    start: int
    end: int
    date: dt.date


@cache
def _slashed() -> re.Pattern[str]:
    return re.compile(r"(?<![\w/.])(\d{1,2})/(\d{1,2})/(20\d\d)(?![\w/])")


def find_days(folded: str, start: int, end: int) -> list[Day]:
    """Return the days that stand in ``start:end`` with their year, in the order of the text.

    >>> [day.date.isoformat() for day in find_days("BASEL, 9 May 2025 - In June, and on 5/12/2025,", 0, 46)]
    ['2025-05-09', '2025-05-12']
    """
    found: list[Day] = []
    for date in find_dates(folded, start=start, end=end):
        point = date.point
        if point.unit != "day" or point.year is None or point.number is None or point.day is None or date.until:
            continue
        found.append(Day(date.span.start, date.span.end, dt.date(point.year, point.number, point.day)))
    if "/20" in folded[start:end]:
        found += _by_slashes(folded, start, end)
        found.sort()
    return found


def _by_slashes(folded: str, start: int, end: int) -> list[Day]:
    """Return the days of the form 5/12/2025: the month first, unless the first number can be none."""
    found = []
    for match in _slashed().finditer(folded, start, end):
        month, day, year = (int(part) for part in match.groups())
        if month > 12:
            month, day = day, month
        try:
            found.append(Day(match.start(), match.end(), dt.date(year, month, day)))
        except ValueError:
            continue
    return found
