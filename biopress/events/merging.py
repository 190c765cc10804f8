"""Acts that are told several times become one event; acts told apart by date or indication stay several."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import TypeAlias

from biopress.events.drafts import Draft
from biopress.model import Date

__all__ = ["best_date", "merged"]


# How many groups of one kind, status and authority a draft is compared with, and how many drafts of each.
_GROUPS, _MEMBERS = 60, 8


def merged(drafts: list[Draft]) -> list[list[Draft]]:
    """Return the drafts in groups, one an event, the best told draft of each first."""
    if len(drafts) < 2:
        return [[draft] for draft in drafts]
    groups: list[list[Draft]] = []
    alike: dict[_Sort, list[list[Draft]]] = {}
    same: dict[tuple[object, ...], list[Draft]] = {}
    sorts = [(_sort(draft), draft) for draft in sorted(drafts, key=lambda d: (d.place, d.sentence.start))]
    numbers = Counter(sort for sort, _ in sorts)
    for sort, draft in sorts:
        if numbers[sort] == 1:
            groups.append([draft])
            continue
        sign = (sort, *_sign(draft))
        home = same.get(sign)
        if home is None:
            near = alike.setdefault(sort, [])
            home = _home(draft, near[-_GROUPS:])
            if home is None:
                home = []
                groups.append(home)
                near.append(home)
            same[sign] = home
        home.append(draft)
    return [sorted(group, key=_telling) for group in groups]


_Sort: TypeAlias = tuple[str, str, str]


def _sort(draft: Draft) -> _Sort:
    """Return what all drafts of one event have in common."""
    return draft.act.sense.kind, draft.status, draft.authority.id


def _sign(draft: Draft) -> tuple[object, ...]:
    """Return what else decides where a draft belongs: drafts of a sort with one sign are one event."""
    return (
        draft.product_ids,
        draft.application and draft.application.row.type,
        draft.designation,
        draft.date and draft.date.value,
        draft.act.sense.pathway,
        draft.conditions,
        draft.own_indication,
        draft.role,
        draft.old,
        draft.further,
        draft.also,
        draft.asked,
    )


def _telling(draft: Draft) -> tuple[int, int, int]:
    said = bool(draft.products) + bool(draft.indications) + bool(draft.date) + (not draft.authority.inferred)
    return (draft.place == 0, -said, draft.sentence.start)


def _home(draft: Draft, groups: list[list[Draft]]) -> list[Draft] | None:
    fitting = [group for group in groups if _fits(draft, group)]
    if len(fitting) < 2:
        return fitting[0] if fitting else None
    return max(fitting, key=lambda group: _closeness(draft, group[:_MEMBERS]))


def _fits(draft: Draft, group: list[Draft]) -> bool:
    for other in group[:_MEMBERS]:  # noqa: SIM110 - a loop takes half the time of all()
        if not _alike(draft, other):
            return False
    return True


def _closeness(draft: Draft, group: list[Draft]) -> tuple[int, int, int]:
    return (
        max(draft.date is not None and draft.date == other.date for other in group),
        max(len(draft.conditions & other.conditions) for other in group),
        max(len(draft.product_ids & other.product_ids) for other in group),
    )


# Acts that a release tells once for each indication.
_BY_INDICATION = frozenset(
    {"approval", "designation", "submission", "acceptance", "trial_authorization", "refusal", "reimbursement"}
)


def _alike(draft: Draft, earlier: Draft) -> bool:
    """Whether a draft can be the same act as an earlier one of its kind, status and authority.

    Of two drafts the earlier one stands nearer to the title.
    """
    # "today's approvals give doctors a new use of the substance" are those that the release announces
    todays = draft.act.of_today and draft.place > 1 and earlier.role == "news"
    if draft.product_ids and earlier.product_ids and not (draft.product_ids & earlier.product_ids or todays):
        return False
    if draft.designation and earlier.designation and draft.designation != earlier.designation:
        return False
    if draft.application and earlier.application and draft.application.row.type != earlier.application.row.type:
        return False
    if draft.asked != earlier.asked and not (draft.designation and earlier.designation):
        return False
    if not _compatible(draft.date, earlier.date):
        return False
    if (draft.old and _is_undated_news(earlier)) or (earlier.old and _is_undated_news(draft)):
        return False
    ways = draft.act.sense.pathway, earlier.act.sense.pathway
    if None not in ways and ways[0] != ways[1]:
        return False
    if draft.also and not earlier.also:
        return False
    if draft.further != earlier.further and (earlier.place > 1 or earlier.old):
        return False
    if draft.act is earlier.act and draft.own_indication and not draft.conditions & earlier.conditions:
        return False  # two items of one list
    if draft.act.sense.kind not in _BY_INDICATION or draft.place < 2:
        return True
    if draft.act.of_today and earlier.role == "news":
        # today's approval is the one that the release announces, in whatever words it names the disease
        return True
    apart = draft.own_indication and earlier.own_indication and not draft.conditions & earlier.conditions
    return not apart or (draft.date is not None and draft.date == earlier.date and draft.sentence != earlier.sentence)


def _is_undated_news(draft: Draft) -> bool:
    return draft.role == "news" and draft.date is None


def _compatible(one: Date | None, other: Date | None) -> bool:
    """Whether one of two dates holds the other."""
    return one is None or other is None or one.value == other.value or _holds(one, other) or _holds(other, one)


def _holds(outer: Date, inner: Date) -> bool:
    """Whether all days that ``inner`` can mean are days of ``outer``; an open end reaches to the end of days."""
    first, last = dt.date.min, dt.date.max
    return (outer.start or first) <= (inner.start or first) and (inner.end or last) <= (outer.end or last)


def best_date(group: list[Draft]) -> Date | None:
    """Return the most exact date of the group's drafts."""
    dates = [d.date for d in group if d.date is not None]
    return min(dates, key=lambda d: _PRECISIONS.index(d.precision), default=None)


_PRECISIONS = ("day", "month", "quarter", "half", "year")
