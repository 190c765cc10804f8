"""Ties between the events of a release: a lifting to its hold, an answer to its letter, a decision to its cause."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from biopress.model import Event, Relation

__all__ = ["tied"]

# What an event of one kind can be tied to, by the name of the tie.
_TIES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("hold_lifted", "lifts", ("clinical_hold",)),
    ("submission", "responds_to", ("complete_response", "refusal_to_file", "clinical_hold")),
    ("acceptance", "accepts", ("submission",)),
    ("goal_date", "review_of", ("acceptance", "submission")),
    ("approval", "follows", ("opinion", "advisory_committee")),
    ("complete_response", "decides", ("submission", "acceptance")),
    ("refusal_to_file", "decides", ("submission",)),
    ("withdrawal", "ends", ("approval", "designation", "emergency_use", "submission")),
)


_TIED = frozenset([kind for kind, _, _ in _TIES])


def tied(events: Sequence[Event]) -> tuple[Event, ...]:
    """Return the events with their relations: between events about one product and, if both name one, application."""
    if len(events) < 2:
        return tuple(events)
    index: dict[tuple[str, str], list[int]] = {}
    for number, event in enumerate(events):
        for product in event.product_ids:
            index.setdefault((event.kind, product), []).append(number)
    return tuple([_tied(event, events, index) if _can_tie(event) else event for event in events])


def _tied(event: Event, events: Sequence[Event], index: Mapping[tuple[str, str], list[int]]) -> Event:
    relations = _relations(event, events, index)
    return attrs.evolve(event, relations=relations) if relations else event


# So many events of one kind about one product are asked whether they belong to another.
_ASKED = 60


def _can_tie(event: Event) -> bool:
    if event.kind == "submission":
        return event.act in ("resubmission", "response_submitted")
    return event.kind in _TIED


def _relations(
    event: Event, events: Sequence[Event], index: Mapping[tuple[str, str], list[int]]
) -> tuple[Relation, ...]:
    """Return the relations of an event; ``index`` has the numbers of the events of a kind about a product."""
    found = []
    for kind, tie, targets in _TIES:
        if kind != event.kind:
            continue
        for target in targets:
            numbers = {n for product in event.product_ids for n in index.get((target, product), [])[-_ASKED:]}
            near = (events[number] for number in sorted(numbers, reverse=True))
            last = next((other for other in near if other is not event and _belong(event, other)), None)
            if last is not None:
                found.append(Relation(tie, last.id))
                break
    return tuple(found)


def _belong(event: Event, other: Event) -> bool:
    if other.status != "occurred" or not set(event.product_ids) & set(other.product_ids):
        return False
    if event.application and other.application and event.application != other.application:
        return False
    if event.kind == "withdrawal" and event.designation != other.designation:
        return False
    if event.date and other.date and event.date.end and other.date.start and event.kind != "goal_date":
        return other.date.start <= event.date.end
    return event.jurisdictions == other.jurisdictions or not event.jurisdictions
