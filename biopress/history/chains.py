"""Acts that belong to one matter, and which of them closes which."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import partial

import attrs

from biopress.history.acts import Draft
from biopress.history.closing import CONCLUSIONS, STATES, application_type, closing_steps
from biopress.history.facts import Use
from biopress.history.names import spelling

__all__ = ["Thread", "closed", "state_of", "threads_of"]


@attrs.define(eq=False)
class Thread:
    """The acts of one matter in their order."""

    matter: str
    use: Use
    drafts: list[Draft]

    def add(self, draft: Draft) -> None:
        """Take up another act; the first disease named is the thread's."""
        self.drafts.append(draft)
        self.use = self.use if self.use.words else draft.use


def threads_of(drafts: Iterable[Draft]) -> list[Thread]:
    """Return the threads of all ``drafts``, which come in their order."""
    threads: dict[tuple[str, str | None, str], list[Thread]] = {}
    for draft in drafts:
        matter = draft.first.matter or _answered(draft, threads)
        at = threads.setdefault((draft.first.subject, draft.first.desk, matter), [])
        fitting = [thread for thread in at[-_REACH:] if thread.use.likeness(draft.use) is not None]
        if fitting:
            max(fitting, key=lambda thread: _closeness(thread, draft)).add(draft)
        else:
            at.append(Thread(matter, draft.use, [draft]))
    return [thread for several in threads.values() for thread in several]


# How many threads and acts are looked through: the time stays linear whatever is told.
_REACH = 100


def _answered(draft: Draft, threads: dict[tuple[str, str | None, str], list[Thread]]) -> str:
    """Return whether an answer without an application is one to a hold or to a letter: to what was open last."""
    last = {
        matter: thread.drafts[-1].since
        for matter in ("marketing", "trial")
        for thread in threads.get((draft.first.subject, draft.first.desk, matter), [])[-_REACH:]
        if state_of(thread) in ("on hold", "complete response", "refused to file", "refused", "planned")
    }
    return max(last, key=lambda matter: last[matter], default="marketing")


def _closeness(thread: Thread, draft: Draft) -> tuple[int, bool, int, bool, int]:
    """A thread of the same disease comes first, then one told with it, one in which it is due, one that is open."""
    likeness, together, wait = thread.use.likeness(draft.use) or 0, False, _SOON
    for other in thread.drafts[-_REACH:]:
        if other.first.step not in CONCLUSIONS:
            together = together or not other.releases.isdisjoint(draft.releases)
        if other.planned and not draft.planned:
            wait = min(wait, _distance(other, draft))
    return likeness, together, -wait, state_of(thread) not in CONCLUSIONS.values(), thread.drafts[-1].since


# How many days around the date of a plan an act is taken for its fulfilment before others are.
_SOON = 45


def _distance(plan: Draft, draft: Draft) -> int:
    """Return how many days ``draft`` was from the date of ``plan``; from its first report where it has no date."""
    date = plan.date
    if date is None:
        return max(0, draft.until - plan.since)
    first = date.start.toordinal() if date.start else plan.since
    last = date.end.toordinal() if date.end else draft.until
    return max(0, first - draft.until, draft.until - last)


def state_of(thread: Thread) -> str:
    """Return what the last act that occurred, or goal date, made of the matter."""
    for draft in reversed(thread.drafts):
        if not draft.planned or draft.first.kind == "goal_date":
            return STATES.get(draft.first.step, draft.first.kind)
    return "planned"


def closed(thread: Thread) -> list[tuple[Draft, Draft]]:
    """Return each act of the thread that another closes, with that other.

    A plan is closed by the act nearest to its date, all else by the first act that can close it.
    """
    by_step: dict[str, list[Draft]] = {}
    for draft in thread.drafts:
        if not draft.planned:
            by_step.setdefault(draft.first.step, []).append(draft)
    found = []
    for draft in thread.drafts:
        after = [
            c
            for step in closing_steps(draft.first.step, planned=draft.planned)
            for c in _after(draft, by_step.get(step, []))
        ]
        if after:
            found.append((draft, min(after, key=partial(_rank, draft))))
    return found


def _rank(draft: Draft, closer: Draft) -> tuple[int, int, int]:
    return (_distance(draft, closer) if draft.planned else 0, closer.until, closer.serial)


# The longest time that a date can leave open, and how long before its time a trial's step can be reached.
_YEAR, _EARLY = 366, 60


def _after(draft: Draft, closers: Sequence[Draft]) -> Iterator[Draft]:
    """Yield those of ``closers``, in their order, that can have come after ``draft`` and be about the same."""
    begin = bisect_left(closers, draft.since - _YEAR, key=lambda other: other.since)
    for closer in closers[begin : begin + _REACH]:
        if closer is not draft and closer.until >= draft.until and _can_close(draft, closer):
            yield closer


def _can_close(draft: Draft, closer: Draft) -> bool:
    one, other = draft.application, closer.application
    if one and other and application_type(one) != application_type(other):
        return False
    if not draft.planned:
        return True
    first, last = draft.first, closer.first
    if last.known < first.known or last.sources[0].release == first.sources[0].release:
        return False
    date = draft.date
    if first.agency is None and date and date.start and closer.until < date.start.toordinal() - _EARLY:
        return False
    return not (first.trials and last.trials) or not set(map(spelling, first.trials)).isdisjoint(
        map(spelling, last.trials)
    )
