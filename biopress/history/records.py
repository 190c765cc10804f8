"""What a timeline is, as data."""

from __future__ import annotations

import datetime as dt

import attrs

from biopress.history.identities import Identity
from biopress.model import Date, Indication, Release, Span, Status

__all__ = ["Act", "Chain", "Telling", "Timeline", "ToldDate", "days_of", "holds"]


@attrs.frozen(kw_only=True)
class Telling:
    """One release that tells an act: its ids, its day, and the place in it."""

    release: str
    doc_id: str | None
    url: str | None
    reported: dt.date | None
    event: str
    role: str
    text: str
    span: Span


@attrs.frozen
class ToldDate:
    """A date that an act was given, and the day on which a release first gave it."""

    date: Date
    reported: dt.date | None


@attrs.frozen(kw_only=True)
class Act:
    """A row: one act about one product before one authority, however many releases tell it.

    ``date`` is the most exact date of what occurred and the last one of what is planned; ``dates`` holds every date
    told, in the order of the telling. ``reported`` is the day of the first release that told it. ``closed_by`` is the
    key of the act that fulfils a plan, lifts a hold, answers a letter, decides on a request or withdraws what was
    granted.
    """

    key: str
    product: str | None
    with_products: tuple[str, ...]
    companies: tuple[str, ...]
    agency: str | None
    kind: str
    act: str
    status: Status
    set_by: str | None
    designation: str | None
    application: str | None
    pathway: str | None
    outcome: str | None
    trials: tuple[str, ...]
    indications: tuple[Indication, ...]
    date: Date | None
    dates: tuple[ToldDate, ...]
    reported: dt.date | None
    closed_by: str | None
    sources: tuple[Telling, ...]

    @property
    def moved(self) -> tuple[Date, ...]:
        """The earlier dates of a plan that moved, in the order of the telling; a date told more exactly is no move.

        >>> import biopress
        >>> lead = "/PRNewswire/ -- Quellwerk AG said that it plans to submit a BLA for QWK-2201 to the FDA in"
        >>> texts = f"BASEL, May 9, 2025 {lead} 2026.", f"BASEL, May 7, 2026 {lead} the first quarter of 2027."
        >>> [act] = biopress.timeline(map(biopress.parse, texts)).acts
        >>> act.date.value, [date.value for date in act.moved]
        ('2027-Q1', ['2026'])
        """
        date = self.date
        if self.status != "planned" or date is None:
            return ()
        return tuple(told.date for told in self.dates if not holds(told.date, date))


def holds(wide: Date, narrow: Date) -> bool:
    """Return whether all days that ``narrow`` can mean are days that ``wide`` can mean: a year holds its quarters."""
    (first, last), (begin, end) = days_of(wide), days_of(narrow)
    return wide.value == narrow.value or (first <= begin and end <= last)


def days_of(date: Date) -> tuple[dt.date, dt.date]:
    """Return the first and the last day that a date can mean, as far as the calendar goes where it is open."""
    first, last = date.start or dt.date.min, date.end or dt.date.max
    if date.relation in ("by", "before"):
        return dt.date.min, last
    return first, dt.date.max if date.relation in ("from", "after") else last


@attrs.frozen(kw_only=True)
class Chain:
    """The acts of one matter in their order: a request, its grant or refusal, its withdrawal; an application's review.

    ``matter`` is a designation's id ("designation" where a text revokes one without saying which), trial, marketing,
    meeting or the kind of the act; ``authority`` is the id of the
    authority, or of the union or country whose bodies act together (EU, JP, CN). ``state`` is what the last act made
    of it.
    """

    product: str | None
    authority: str | None
    matter: str
    state: str
    acts: tuple[str, ...]


@attrs.frozen(kw_only=True)
class Timeline:
    """The history of every product and authority, as :func:`biopress.timeline` returns it."""

    acts: tuple[Act, ...]
    chains: tuple[Chain, ...]
    products: tuple[Identity, ...]
    companies: tuple[Identity, ...]
    releases: tuple[Release, ...] = attrs.field(repr=False)
    known_products: tuple[tuple[str, tuple[str, ...]], ...] = attrs.field(default=(), repr=False)
    known_companies: tuple[tuple[str, tuple[str, ...]], ...] = attrs.field(default=(), repr=False)

    def __repr__(self) -> str:
        return f"<Timeline: {len(self.releases)} releases, {len(self.products)} products, {len(self.acts)} acts>"
