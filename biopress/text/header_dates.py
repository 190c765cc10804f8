"""Full dates and times of day as datelines and page headers give them, in all orders and with all zones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from biopress.model import Span, Time
from biopress.text.date_patterns import MONTHS
from biopress.text.date_reading import DateReader, day_and_month
from biopress.text.date_values import FoundDate, Point, day_exists
from biopress.text.folding import lowered

__all__ = ["dateline_dates", "dateline_times"]

_GERMAN_MONTHS = {
    "januar": 1, "februar": 2, "märz": 3, "mai": 5, "juni": 6, "juli": 7, "oktober": 10, "dezember": 12,
}  # fmt: skip
_FIRST_REIWA = 2019
_ZONES = (
    r"(?:E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|GMT|UTC|BST|WES?T|CES?T|EES?T|MSK|I[SD]T|JST|KST|HKT|SGT|PHT|"
    r"A[EWC][SD]?T|NZ[SD]?T)"
)
_ZONE_NAMES = (
    r"(?:Eastern|Central|Mountain|Pacific|Atlantic|Greenwich|British|Irish|Japan|Korea|China|Singapore|India|Israel|"
    r"Hong Kong|Central European|Eastern European|Australian Eastern)(?: (?:Standard|Daylight|Summer|Mean))?(?: Time)?"
)


def dateline_dates(folded: str, start: int, end: int, *, day_first: bool = False) -> tuple[FoundDate, ...]:
    """Return the days of ``folded[start:end]`` that stand there with month and year, in the order of the text.

    ``day_first`` says how ``05/09/2025`` is to be read; a part greater than 12 decides by itself.

    >>> [date.point[1:4] for date in dateline_dates("Basel, 9 May 2025 / 2025-05-09", 0, 30)]
    [(2025, 5, 9), (2025, 5, 9)]
    """
    text = folded[start:end]
    reader = DateReader(text, lowered(text), 0, len(text))
    found = [
        date
        for date in (*reader.months(), *reader.years("20"), *reader.years("19"))
        if date.point.unit == "day" and date.point.year is not None and date.until is None
    ]
    found += _numeric(text, day_first=day_first)
    found += _other(text)
    days: list[FoundDate] = []
    for date in sorted(found, key=lambda date: date.span):
        if not days or date.span.start >= days[-1].span.end:
            days.append(date)
    return tuple(date._replace(span=Span(date.span.start + start, date.span.end + start)) for date in days)


def dateline_times(folded: str, start: int, end: int, source: str) -> tuple[Time, ...]:
    """Return the times of day in ``folded[start:end]`` with the zone as written.

    >>> text = "September 09, 2025 07:00 AM Eastern Daylight Time"
    >>> dateline_times(text, 0, len(text), text)[0].zone
    'Eastern Daylight Time'
    """
    return tuple(_times(folded, start, end, source))


def _times(folded: str, start: int, end: int, source: str) -> Iterator[Time]:
    for match in _time_pattern().finditer(folded, start, end):
        hour, minute = int(match["hour"]), int(match["minute"] or 0)
        half = match["half"]
        if half:
            if not 1 <= hour <= 12:
                continue
            hour = hour % 12 + (12 if half[0] in "pP" else 0)
        elif match["minute"] is None or not (match["zone"] or match["lead"]):
            continue
        first = match.start("hour")
        last = max(match.end(name) for name in ("hour", "minute", "seconds", "half", "zoned"))
        zone = source[slice(*match.span("zone"))] if match["zone"] else None
        yield Time(value=f"{hour:02}:{minute:02}", zone=zone, text=source[first:last], span=Span(first, last))


def _numeric(text: str, *, day_first: bool) -> Iterator[FoundDate]:
    for match in _numeric_pattern().finditer(text):
        year = int(match["year"])
        order = day_and_month(int(match["first"]), int(match["second"]), match["mark"], day_first=day_first)
        if order and day_exists(year := year + 2000 if year < 100 else year, order[1], order[0]):
            yield FoundDate(Span(*match.span()), Point("day", year, order[1], order[0]))


def _other(text: str) -> Iterator[FoundDate]:
    """Days with a German month, a hyphened month with a short year, or a year of the Japanese era."""
    for match in _german_pattern().finditer(text) if "." in text else ():
        month = _GERMAN_MONTHS[match["month"].lower()]
        yield from _day_found(match, int(match["year"]), month)
    for match in _short_year_pattern().finditer(text) if "-" in text else ():
        yield from _day_found(match, 2000 + int(match["year"]), MONTHS[match["month"].lower()])
    for match in _reiwa_pattern().finditer(text):
        yield from _day_found(match, _FIRST_REIWA - 1 + int(match["year"]), int(match["month"]))


def _day_found(match: re.Match[str], year: int, month: int) -> Iterator[FoundDate]:
    day = int(match["day"])
    if day_exists(year, month, day):
        yield FoundDate(Span(*match.span()), Point("day", year, month, day))


@cache
def _numeric_pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w./-])(?P<first>\d{1,2})(?P<mark>[./-])(?P<second>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d\d|\d\d)(?![\w/-])"
    )


@cache
def _german_pattern() -> re.Pattern[str]:
    months = "|".join(name.title() for name in _GERMAN_MONTHS)
    return re.compile(rf"(?<![\w.])(?P<day>\d{{1,2}})\.\s{{1,3}}(?P<month>{months})\s{{1,3}}(?P<year>20\d\d)(?!\d)")


@cache
def _short_year_pattern() -> re.Pattern[str]:
    months = "|".join(name.title() for name in MONTHS)
    return re.compile(rf"(?<![\w-])(?P<day>\d{{1,2}})-(?P<month>{months})-(?P<year>\d\d)(?![\w-])")


@cache
def _reiwa_pattern() -> re.Pattern[str]:
    return re.compile(r"令和\s?(?P<year>\d{1,2})\s?年\s?(?P<month>\d{1,2})\s?月\s?(?P<day>\d{1,2})\s?日")


@cache
def _time_pattern() -> re.Pattern[str]:
    offset = r"(?:UTC|GMT)\s?[+-]\d{1,2}(?::?\d\d)?"
    zone = rf"{offset}|{_ZONES}(?:/{_ZONES})?|{_ZONE_NAMES}|[A-Z][a-z]{{2,15}}/[A-Z][A-Za-z_]{{2,20}}"
    return re.compile(
        r"(?<![\w:,$/-])(?<!\d\.)(?P<lead>klo\s|at\s)?(?P<hour>[01]?\d|2[0-3])"
        r"(?:[:.](?P<minute>[0-5]\d)(?![\d.])(?P<seconds>:[0-5]\d)?)?(?:\s{0,2}(?P<half>[AaPp](?:[Mm]\b|\.\s?[Mm]\.)))?"
        rf"(?:\s?(?:hrs|hours|Uhr|h)\b)?(?P<zoned>[\s,]{{0,2}}(?:\((?:local )?)?(?P<zone>{zone})(?![A-Za-z])\)?)?"
    )
