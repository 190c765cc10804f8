"""Questions over many releases: pure functions over what :func:`biopress.parse` returns."""

from biopress.history.annotations import Correction, annotation
from biopress.history.calendars import CalendarEntry, upcoming
from biopress.history.checks import Finding, check
from biopress.history.copies import Sameness, same_release
from biopress.history.differences import Change, Difference, diff
from biopress.history.evaluation import Evaluation, Score, Share, evaluate
from biopress.history.identities import Identity
from biopress.history.masters import Link, Links, Unmatched, link
from biopress.history.records import Act, Chain, Telling, Timeline, ToldDate
from biopress.history.timelines import as_of, timeline

__all__ = [
    "Act",
    "CalendarEntry",
    "Chain",
    "Change",
    "Correction",
    "Difference",
    "Evaluation",
    "Finding",
    "Identity",
    "Link",
    "Links",
    "Sameness",
    "Score",
    "Share",
    "Telling",
    "Timeline",
    "ToldDate",
    "Unmatched",
    "annotation",
    "as_of",
    "check",
    "diff",
    "evaluate",
    "link",
    "same_release",
    "timeline",
    "upcoming",
]
