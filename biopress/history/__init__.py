"""Questions over many releases: pure functions over what :func:`biopress.parse` returns."""

from biopress.history.calendars import CalendarEntry, upcoming
from biopress.history.identities import Identity
from biopress.history.records import Act, Chain, Telling, Timeline, ToldDate
from biopress.history.timelines import as_of, timeline

__all__ = [
    "Act",
    "CalendarEntry",
    "Chain",
    "Identity",
    "Telling",
    "Timeline",
    "ToldDate",
    "as_of",
    "timeline",
    "upcoming",
]
