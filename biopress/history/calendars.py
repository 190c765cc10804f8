"""What is to come: decisions, meetings, submissions, readouts, with the window that the releases leave."""

from __future__ import annotations

import datetime as dt

import attrs

from biopress.history.records import Act, Timeline
from biopress.history.timelines import as_of
from biopress.model import Precision

__all__ = ["CalendarEntry", "upcoming"]


@attrs.frozen(kw_only=True)
class CalendarEntry:
    """Something planned: ``start`` and ``end`` are the first and last day on which it is to be; ``end`` may be open.

    ``set_by`` is authority or company. ``moved`` holds the earlier dates of what moved; told more exactly is not moved.
    """

    start: dt.date
    end: dt.date | None
    precision: Precision
    set_by: str | None
    kind: str
    agency: str | None
    product: str | None
    moved: tuple[str, ...]
    act: Act


def upcoming(history: Timeline, day: dt.date, days: int) -> tuple[CalendarEntry, ...]:
    """Return what, as known on ``day``, is planned for that day and the ``days`` after it, in the order of its time.

    A plan that has been fulfilled by then is left out, and so is one whose time has passed or was never told. Raises
    ``TypeError`` for arguments of another type, ``ValueError`` for negative ``days``.

    >>> import biopress, datetime
    >>> text = '''BASEL, May 9, 2025 /PRNewswire/ -- Quellwerk AG said that it plans to submit a BLA for QWK-2201 to the
    ... FDA in the third quarter of 2025.'''
    >>> history = biopress.timeline([biopress.parse(text)])
    >>> [entry] = biopress.upcoming(history, datetime.date(2025, 6, 1), 90)
    >>> entry.kind, entry.start.isoformat(), entry.end.isoformat(), entry.precision, entry.set_by
    ('submission', '2025-07-01', '2025-09-30', 'quarter', 'company')
    """
    if type(days) is not int:
        raise TypeError(f"days must be int, not {type(days).__name__}")
    if days < 0:
        raise ValueError(f"days must not be negative: {days}")
    known = as_of(history, day)
    first = day.date() if isinstance(day, dt.datetime) else day
    last = dt.date.fromordinal(min(first.toordinal() + days, dt.date.max.toordinal()))
    entries = [entry for act in known.acts if (entry := _entry(act)) is not None]
    inside = [e for e in entries if e.start <= last and (e.end is None or e.end >= first)]
    return tuple(sorted(inside, key=lambda e: (e.start, e.end or dt.date.max, e.act.key)))


def _entry(act: Act) -> CalendarEntry | None:
    date = act.date
    if act.status != "planned" or act.closed_by is not None or date is None:
        return None
    start, end = date.start, None if date.relation in ("from", "after") else date.end
    if date.relation in ("by", "before"):
        told = next((told.reported for told in act.dates if told.date.value == date.value), act.reported)
        start = min(filter(None, (told, end)), default=None)
    if start is None:
        return None
    return CalendarEntry(
        start=start,
        end=end,
        precision=date.precision,
        set_by=act.set_by,
        kind=act.kind,
        agency=act.agency,
        product=act.product,
        moved=tuple(earlier.value for earlier in act.moved),
        act=act,
    )
