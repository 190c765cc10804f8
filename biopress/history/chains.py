"""Acts that belong to one matter, and which of them closes which."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

import attrs

from biopress.history.acts import Draft
from biopress.history.closing import STATES, application_type, closing_steps
from biopress.history.facts import Use

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
_REACH = 300


def _answered(draft: Draft, threads: dict[tuple[str, str | None, str], list[Thread]]) -> str:
    """Return whether an answer without an application is one to a hold or to a letter: to what was open last."""
    last = {
        matter: thread.drafts[-1].since
        for matter in ("marketing", "trial")
        for thread in threads.get((draft.first.subject, draft.first.desk, matter), [])[-_REACH:]
        if state_of(thread) in ("on hold", "complete response", "refused to file", "refused", "planned")
    }
    return max(last, key=lambda matter: last[matter], default="marketing")


def _closeness(thread: Thread, draft: Draft) -> tuple[int, bool, int]:
    """A thread of the same disease comes first, then one in which something is open, then the one touched last."""
    concluded = state_of(thread) in ("approved", "cleared", "withdrawn", "refused")
    return thread.use.likeness(draft.use) or 0, not concluded, thread.drafts[-1].since


def state_of(thread: Thread) -> str:
    """Return what the last act that occurred, or goal date, made of the matter."""
    told = [d for d in thread.drafts if not d.planned or d.first.kind == "goal_date"]
    if not told:
        return "planned"
    return STATES.get(told[-1].first.step, told[-1].first.kind)


def closed(thread: Thread) -> list[tuple[Draft, Draft]]:
    """Return each act of the thread that another closes, with that other: the first in the order of ``closing_steps``."""
    by_step: dict[str, list[Draft]] = {}
    for draft in thread.drafts:
        if not draft.planned:
            by_step.setdefault(draft.first.step, []).append(draft)
    found = []
    for draft in thread.drafts:
        steps = closing_steps(draft.first.step, planned=draft.planned)
        after = [c for step in steps for c in _after(draft, by_step.get(step, []))]
        if after:
            found.append((draft, min(after, key=lambda closer: (closer.until, closer.serial))))
    return found


def _after(draft: Draft, closers: Sequence[Draft]) -> Iterable[Draft]:
    """Return the first of ``closers``, in their order, that can have come after ``draft`` and be about the same."""
    for closer in closers[bisect_left(closers, draft.since - _YEAR, key=lambda other: other.since) :]:
        if closer is draft or closer.until < draft.since or (draft.planned and closer.first.known < draft.first.known):
            continue
        one, other = draft.application, closer.application
        if one and other and application_type(one) != application_type(other):
            continue
        return (closer,)
    return ()


# The longest time that a date can leave open.
_YEAR = 366
