"""What a date expression means: the parts that were read, and the days that they can mean.

A :class:`Point` holds what the words say and nothing that they do not: "in September" has no year, "last week" no
number. :func:`resolve` completes it with the day of the release and the tense of the clause, and gives the narrowest
form that surely contains the day. Where nothing surely does, there is no date.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal, NamedTuple, TypeAlias

from biopress.model import Basis, Date, DateRelation, Precision, Span

__all__ = ["FoundDate", "Part", "Point", "Role", "Tense", "Unit", "day_exists", "resolve"]

Unit = Literal["day", "week", "month", "quarter", "half", "season", "year", "fiscal"]
Part = Literal[
    "early", "mid", "late", "early-mid", "mid-late", "half1", "half2", "end",
    "earlier", "later", "week", "week1", "week2", "week3", "week4", "week5",
]  # fmt: skip
Role = Literal["data", "announcement"]
Tense = Literal["past", "future"]
Days: TypeAlias = tuple[dt.date, dt.date]


class Point(NamedTuple):
    """A place in the calendar as far as the words give it.

    ``number`` counts the month, quarter, half or season (0 is winter) in its year. ``offset`` counts units from the
    release date ("yesterday" -1, "next month" 1) or, of a numbered month, season or weekday, says which one is meant
    ("last May" -1). ``year_offset`` does so for the year of a numbered unit ("the first quarter of next year").
    """

    unit: Unit
    year: int | None = None
    number: int | None = None
    day: int | None = None
    weekday: int | None = None
    offset: int | None = None
    year_offset: int | None = None
    part: Part | None = None
    same_year: bool = False


class FoundDate(NamedTuple):
    """A date expression in a text, read but not resolved.

    ``until`` is the other end of a range. ``cue`` is the preposition that led to the relation. ``role`` is ``data`` for
    dates of data and of reported periods ("as of June 30", "quarter ended September 30"), ``announcement`` where the
    words date the announcement ("today announced"); neither dates an act.
    """

    span: Span
    point: Point
    relation: DateRelation = "on"
    cue: str = ""
    until: Point | None = None
    role: Role | None = None

    @property
    def kind(self) -> Unit:
        """The unit of the expression: day, week, month, quarter, half, season, year or fiscal."""
        return self.point.unit

    @property
    def basis(self) -> Basis:
        """``stated`` where the words alone give the date, ``relative`` where the release date must help."""
        ends = (self.point,) if self.until is None else (self.point, self.until)
        relative = ends[0].year is None or ends[-1].year_offset is not None
        return "relative" if relative else "stated"


def resolve(
    found: FoundDate, anchor: dt.date | None, tense: Tense | None, source: str, *, southern: bool = False
) -> Date | None:
    """Return the date that ``found`` means in a release of the day ``anchor``; ``None`` where it means no single one.

    ``tense`` is the clause's; it chooses the year, quarter or week that the words leave open. ``southern`` turns the
    seasons round.

    >>> from biopress.text.dates import find_dates
    >>> text = "We expect to file by the end of the third quarter."
    >>> date = resolve(find_dates(text)[0], dt.date(2025, 5, 9), "future", text)
    >>> date.value, date.relation, date.text
    ('2025-Q3', 'by', 'by the end of the third quarter')
    """
    point = found.point
    relation = found.relation
    if tense is None:
        tense = _TENSE_OF_CUE.get(found.cue)
    now = _Now(anchor, tense, southern)
    frame = _frame(point, now)
    if frame is None:
        return None
    first, last = _narrow(point, frame, anchor)
    if found.until is not None:
        # An end without a year is the next one after the beginning.
        stands = found.until.year_offset is not None
        other = _frame(found.until, now if stands else now._replace(anchor=frame[0], tense="future"))
        if other is None or other[0] < frame[0]:
            return None
        frame = frame[0], other[1]
        last = _narrow(found.until, other, anchor)[1]
        if last < first:
            return None
    elif point.part == "end" and relation == "about" and point.unit in _SPILLS:
        first, last = frame = _round_the_end(point.unit, first, last)
    form = narrowest(*frame)
    if form is None:
        return None
    if point.unit == "season":
        form = form[0][:4], "year"
    value, precision = form
    if relation == "on" and (point.part in _ROUGH or point.unit == "season"):
        relation = _ROUGH.get(point.part or "early", "about")
    start: dt.date | None = first
    end: dt.date | None = last
    if relation == "by" or (relation == "before" and point.part == "end"):
        relation = "by"
        end = _middle(point.unit, frame) if point.part == "mid" else last
        start = anchor if anchor is not None and tense != "past" and frame[0] <= anchor <= end else None
    elif relation == "from":
        end = None
    elif relation == "before" and point.part != "earlier":
        start, end = None, _moved(first, -1)
    elif relation == "after" and point.part != "later":
        start, end = _moved(last, 1), None
    return Date(
        value=value,
        start=start,
        end=end,
        precision=precision,
        relation=relation,
        basis=found.basis,
        text=source[found.span.start : found.span.end],
        span=found.span,
    )


def narrowest(first: dt.date, last: dt.date) -> tuple[str, Precision] | None:
    """Return the narrowest form that holds both days and its precision; ``None`` over a year's end.

    >>> narrowest(dt.date(2025, 3, 31), dt.date(2025, 4, 6))
    ('2025-H1', 'half')
    """
    year = first.year
    if year != last.year:
        return None
    if first == last:
        return first.isoformat(), "day"
    from_month, to_month = first.month - 1, last.month - 1
    if from_month == to_month:
        return f"{year:04}-{first.month:02}", "month"
    if from_month // 3 == to_month // 3:
        return f"{year:04}-Q{from_month // 3 + 1}", "quarter"
    if from_month // 6 == to_month // 6:
        return f"{year:04}-H{from_month // 6 + 1}", "half"
    return f"{year:04}", "year"


def day_exists(year: int | None, month: int, day: int) -> bool:
    """Whether the month has such a day, in a leap year where the year is open."""
    return 1 <= month <= 12 and 1 <= day <= 31 and _day(2000 if year is None else year, month, day) is not None


_MONTHS_OF: dict[str, int] = {"month": 1, "quarter": 3, "season": 3, "half": 6, "year": 12}
_SPILLS = frozenset({"month", "quarter", "half"})
_THIRDS: dict[str, tuple[int, int]] = {
    "early": (0, 1), "mid": (1, 2), "late": (2, 3), "early-mid": (0, 2), "mid-late": (1, 3),
}  # fmt: skip
_WEEKS: dict[str, tuple[int, int]] = {"week1": (1, 7), "week2": (8, 14), "week3": (15, 21), "week4": (22, 28)}
_ROUGH: dict[str | None, DateRelation] = {
    "early": "about", "mid": "about", "late": "about", "early-mid": "about", "mid-late": "about", "end": "about",
    "earlier": "before", "later": "after",
}  # fmt: skip
# Words that look one way whatever the verb: used only where the tense is unknown.
_TENSE_OF_CUE: dict[str, Tense] = {
    "since": "past", "by": "future", "until": "future", "through": "future", "no later than": "future",
    "not later than": "future", "no earlier than": "future", "not before": "future", "as early as": "future",
}  # fmt: skip
# Without a tense the nearer of two years is taken only where the other is clearly farther.
_NEAR = dt.timedelta(days=150)


class _Now(NamedTuple):
    """What completes the words: the day of the release, the tense of the clause, the hemisphere."""

    anchor: dt.date | None
    tense: Tense | None
    southern: bool


def _frame(point: Point, now: _Now) -> Days | None:
    """The whole day, month, quarter ... that ``point`` names."""
    anchor, tense, _ = now
    if point.unit == "fiscal":
        return None
    if point.year is not None:
        return _in_year(point, point.year, now)
    if anchor is None:
        return None
    if point.year_offset is not None:
        return _in_year(point, anchor.year + point.year_offset, now)
    offset = point.offset
    if point.number is None and (point.unit != "year" or offset is not None):
        if point.weekday is not None:
            return _weekday(point, anchor, tense)
        return _counted(point.unit, anchor, offset)
    if offset == 0:
        return _in_year(point, anchor.year, now)
    years = [_in_year(point, anchor.year + step, now) for step in (-1, 0, 1)]
    frames = [frame for frame in years if frame is not None]
    if offset is not None:
        if offset < 0:
            return max((frame for frame in frames if frame[1] < anchor.replace(day=1)), default=None)
        return min((frame for frame in frames if frame[0] > anchor), default=None)
    if point.weekday is not None:
        # One of three years has the 3rd of June on that weekday, whatever the tense.
        same = [frame for frame in frames if frame[0].weekday() == point.weekday]
        if len(same) == 1:
            return same[0]
    return _nearest(point, frames, anchor, tense)


def _nearest(point: Point, frames: list[Days], anchor: dt.date, tense: Tense | None) -> Days | None:
    """The frame that lies nearest to ``anchor`` in the direction of the tense."""
    narrowed = [(_narrow(point, frame, anchor), frame) for frame in frames]
    if tense == "past":
        return max((frame for part, frame in narrowed if part[0] <= anchor), default=None)
    if tense == "future":
        return min((frame for part, frame in narrowed if part[1] >= anchor), default=None)
    distance, frame = min(
        ((max(part[0] - anchor, anchor - part[1]), frame) for part, frame in narrowed),
        default=(_NEAR, (anchor, anchor)),
    )
    return frame if distance < _NEAR else None


def _in_year(point: Point, year: int, now: _Now) -> Days | None:
    """The days of a numbered unit in ``year``."""
    unit, number = point.unit, point.number or 0
    if unit == "day":
        day = _day(year, number, point.day or 0)
        if day is None or point.part != "week":
            return None if day is None else (day, day)
        return _week(day)
    if not 1 < year < 9998:
        return None
    if unit == "season":
        if now.southern:
            number = (number + 2) % 4
        if number:
            return _months(year, 3 * number, 3)
        # The winter of a year is its first months or its last: both lie in it.
        return _months(year, 1, 12) if point.year is not None else _months(year, 12, 3)
    length = _MONTHS_OF.get(unit, 12)
    return _months(year, 1 + (number - 1) * length if number else 1, length)


def _weekday(point: Point, anchor: dt.date, tense: Tense | None) -> Days | None:
    away = (point.weekday or 0) - anchor.weekday()
    if point.offset == 0:
        return _counted("day", anchor, away)
    if point.offset is not None:
        tense = "past" if point.offset < 0 else "future"
    if tense is None:
        return None
    if tense == "future":
        return _counted("day", anchor, (away - 1) % 7 + 1)
    # A clause in the past tense may name the day of the release itself; "last Monday" may not.
    return _counted("day", anchor, -((-away - 1) % 7 + 1) if point.offset else -(-away % 7))


def _counted(unit: Unit, anchor: dt.date, offset: int | None) -> Days | None:
    """The day, week, month, quarter or year so many away from the one that holds ``anchor``."""
    steps = offset or 0
    if unit in ("day", "week"):
        day = _moved(anchor, steps * (7 if unit == "week" else 1))
        return None if day is None else (day, day) if unit == "day" else _week(day)
    # only the relative needs it, and it is slow to import
    from dateutil.relativedelta import relativedelta

    length = _MONTHS_OF[unit]
    month = anchor.month - 1
    try:
        first = dt.date(anchor.year, month - month % length + 1, 1) + relativedelta(months=steps * length)
    except (ValueError, OverflowError):
        return None
    return _months(first.year, first.month, length)


def _narrow(point: Point, frame: Days, anchor: dt.date | None) -> Days:
    """The days of ``frame`` that its part means: early, mid, late, the end ..."""
    part, unit = point.part, point.unit
    first, last = frame
    if part is None or part == "week" or unit in ("day", "week", "fiscal"):
        return frame
    if part in ("earlier", "later"):
        if anchor is None or not first <= anchor <= last:
            return frame
        return (first, anchor) if part == "earlier" else (anchor, last)
    if unit == "month":
        bounds = {"early": (1, 10), "mid": (11, 20), "early-mid": (1, 20), "mid-late": (11, 31), "half1": (1, 15),
                  "half2": (16, 31), "week5": (last.day - 6, 31), **_WEEKS}.get(part, (21, 31))  # fmt: skip
        return first.replace(day=bounds[0]), first.replace(day=min(bounds[1], last.day))
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if part == "end":
        low, high = months - 1, months
    elif part in _THIRDS:
        low, high = (third * months // 3 for third in _THIRDS[part])
    elif unit == "quarter" and part in ("half1", "half2"):
        middle = first.replace(month=first.month + 1, day=15)
        return (first, middle) if part == "half1" else (middle.replace(day=16), last)
    else:
        return frame
    narrowed = _months(first.year, first.month + low, high - low)
    return narrowed or frame


def _middle(unit: Unit, frame: Days) -> dt.date:
    """The last day of "by the middle of" a period."""
    first, last = frame
    if unit == "month":
        return first.replace(day=15)
    if unit == "quarter":
        return first.replace(month=first.month + 1, day=15)
    return first + (last - first) / 2 if unit != "year" else first.replace(month=6, day=30)


def _round_the_end(unit: Unit, first: dt.date, last: dt.date) -> Days:
    """The days round the end of a month or quarter, which go on into the next one."""
    if unit == "month":
        return first, last + dt.timedelta(days=10)
    following = _months(first.year, first.month + 1, 1)
    return first, following[1] if following else last


def _week(day: dt.date) -> Days | None:
    monday = _moved(day, -day.weekday())
    sunday = _moved(day, 6 - day.weekday())
    return None if monday is None or sunday is None else (monday, sunday)


def _months(year: int, month: int, length: int) -> Days | None:
    """From the first of ``month``, which may lie outside 1..12, ``length`` months on."""
    begin = year * 12 + month - 1
    after = begin + length
    if begin < 12 or after > 9999 * 12:
        return None
    return dt.date(begin // 12, begin % 12 + 1, 1), dt.date(after // 12, after % 12 + 1, 1) - dt.timedelta(days=1)


def _moved(day: dt.date, days: int) -> dt.date | None:
    try:
        return day + dt.timedelta(days=days)
    except OverflowError:
        return None


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
