"""Acts that are told several times become one event; acts told apart by date or indication stay several."""

from __future__ import annotations

from biopress.events.drafts import Draft
from biopress.model import Date

__all__ = ["best_date", "merged"]


# How many groups of one kind, authority and designation a draft is compared with, and how many drafts of each.
_GROUPS, _MEMBERS = 60, 8


def merged(drafts: list[Draft]) -> list[list[Draft]]:
    """Return the drafts in groups, one an event, the best told draft of each first."""
    groups: list[list[Draft]] = []
    alike: dict[tuple[object, ...], list[list[Draft]]] = {}
    same: dict[tuple[object, ...], list[Draft]] = {}
    for draft in sorted(drafts, key=lambda d: (d.place, d.sentence.start)):
        sign = _sign(draft)
        home = same.get(sign)
        if home is None:
            near = alike.setdefault(sign[:4], [])
            home = _home(draft, near[-_GROUPS:])
            if home is None:
                home = []
                groups.append(home)
                near.append(home)
            same[sign] = home
        home.append(draft)
    return [sorted(group, key=_telling) for group in groups]


def _sign(draft: Draft) -> tuple[object, ...]:
    """Return all that decides where a draft belongs: drafts with one sign are one event."""
    return (
        draft.act.sense.kind,
        draft.status,
        draft.designation,
        draft.authority and draft.authority.id,
        draft.product_ids,
        draft.application and draft.application.row.type,
        draft.date and draft.date.value,
        draft.act.sense.pathway,
        draft.conditions,
        draft.own_indication,
        draft.place > 1,
        draft.role,
        draft.old,
        draft.further,
    )


def _telling(draft: Draft) -> tuple[int, int, int]:
    said = (
        bool(draft.products)
        + bool(draft.indications)
        + bool(draft.date)
        + (draft.authority is not None and not draft.authority.inferred)
    )
    return (draft.place == 0, -said, draft.sentence.start)


def _home(draft: Draft, groups: list[list[Draft]]) -> list[Draft] | None:
    fitting = [group for group in groups if all(_alike(draft, other) for other in group[:_MEMBERS])]
    return max(fitting, key=lambda group: _closeness(draft, group[:_MEMBERS]), default=None)


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


def _alike(one: Draft, other: Draft) -> bool:
    """Whether two drafts of one kind, status, designation and authority can be the same act."""
    if one.product_ids and other.product_ids and not one.product_ids & other.product_ids:
        return False
    if one.application and other.application and one.application.row.type != other.application.row.type:
        return False
    if not _compatible(one.date, other.date):
        return False
    if (one.old and other.role == "news" and other.date is None) or (
        other.old and one.role == "news" and one.date is None
    ):
        return False
    if one.act.sense.pathway and other.act.sense.pathway and one.act.sense.pathway != other.act.sense.pathway:
        return False
    if one.further != other.further and one.place > 1 and other.place > 1:
        return False
    if one.act.sense.kind not in _BY_INDICATION or (one.place < 2 and other.place < 2):
        return True
    apart = one.own_indication and other.own_indication and not one.conditions & other.conditions
    return not apart or (one.date is not None and one.date == other.date and one.sentence != other.sentence)


def _compatible(one: Date | None, other: Date | None) -> bool:
    if one is None or other is None or one.value == other.value:
        return True
    if one.start and one.end and other.start and other.end:
        return (one.start <= other.start and other.end <= one.end) or (
            other.start <= one.start and one.end <= other.end
        )
    return False


def best_date(group: list[Draft]) -> Date | None:
    """Return the most exact date of the group's drafts."""
    dates = [d.date for d in group if d.date is not None]
    order = {"day": 0, "month": 1, "quarter": 2, "half": 3, "year": 4}
    return min(dates, key=lambda d: order[d.precision], default=None)
