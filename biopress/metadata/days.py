"""Full dates in the head of a text: day, month and year, as datelines and date lines give them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from biopress.text.date_patterns import COUNTED, CUES, LEAD_ENDS, MONTH_NAMES, MONTHS
from biopress.text.date_values import day_exists
from biopress.text.header_dates import dateline_dates

__all__ = ["Day", "find_days"]


class Day(NamedTuple):
    """A day of the calendar and where it stands."""

    start: int
    end: int
    date: dt.date


# How far before its year a day stands at most.
_NEAR = 20


_MONTHS = {**MONTHS, **{name: number for number, name in enumerate(MONTH_NAMES, 1)}, "sept": 9}


@cache
def _digit() -> re.Pattern[str]:
    return re.compile(r"\d")


@cache
def _usual() -> re.Pattern[str]:
    # "May 9, 2025" or "9 May 2025" with no other number near but a time
    months = r"(?P<{}>[A-Z][a-z]{{2,8}})\b\.?"
    days = r"(?P<{}>3[01]|[12]\d|0?[1-9])"
    return re.compile(
        rf"\D*(?<![^\n /,*])(?P<date>(?:{months.format('first')}\s{{1,8}}{days.format('after')}"
        rf"|(?<!,){days.format('before')}\s{{1,8}}{months.format('second')}),?\s{{1,8}}(?P<year>20\d\d))[^\d%]*(?:\d\d?:[\d:]*[^\d%]*)?"
    )


# Words that may belong to the date that follows them, or to the number with which it begins.
_LEADS = LEAD_ENDS | COUNTED | {cue.split()[-1] for cue, told in CUES.items() if told.relation != "on"}


def _led(before: str) -> bool:
    """Whether the words before a date may belong to it; "on" does where the word before it does."""
    words = [word.strip("([{,.\"'*|").lower() for word in before.split()[-2:]]
    return bool(words) and words[0 if words[-1] == "on" else -1] in _LEADS


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"20\d\d(?!\d)")


@cache
def _goes_on() -> re.Pattern[str]:
    # a month in numbers after the year
    return re.compile(r"[-/.]\d")


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
        if not (day_first or _goes_on().match(folded, year.end())):
            continue
        for found in _read(folded, begin, stop):
            done = found.end
            yield found


def _read(folded: str, start: int, end: int) -> Iterator[Day]:
    """Give the days of a few words: the usual form at once, all others by the reader of every form."""
    usual = _usual().fullmatch(folded, start, end)
    month = _MONTHS.get((usual["first"] or usual["second"]).lower()) if usual else None
    if usual and month and not _led(folded[start : usual.start("date")]):
        year, day = int(usual["year"]), int(usual["after"] or usual["before"])
        if day_exists(year, month, day):
            yield Day(usual.start("date"), usual.end("date"), dt.date(year, month, day))
        return
    for found in dateline_dates(folded, start, end):
        point = found.point
        if point.year and point.number and point.day:
            yield Day(found.span.start, found.span.end, dt.date(point.year, point.number, point.day))
