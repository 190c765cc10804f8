"""The same act told in several releases: facts become acts."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from biopress.history.closing import application_type, closing_steps
from biopress.history.facts import Fact, Use, Window
from biopress.history.names import spelling
from biopress.history.records import ToldDate, holds
from biopress.model import Date

__all__ = ["Draft", "drafts_of"]

_EXACTNESS = {"day": 0, "month": 1, "quarter": 2, "half": 3, "year": 4}


@attrs.define(kw_only=True, eq=False)
class Draft:
    """An act while its tellings are gathered."""

    facts: list[Fact]
    use: Use
    window: Window
    dates: dict[str, ToldDate]
    releases: set[str]
    date: Date | None
    application: str | None
    pathway: str | None
    outcome: str | None
    serial: int

    @classmethod
    def of(cls, fact: Fact, serial: int) -> Draft:
        """Return the draft that one telling begins."""
        draft = cls(
            facts=[],
            use=fact.use,
            window=fact.window,
            dates={},
            releases=set(),
            date=None,
            application=None,
            pathway=None,
            outcome=None,
            serial=serial,
        )
        draft.add(fact)
        return draft

    @property
    def first(self) -> Fact:
        """The first telling."""
        return self.facts[0]

    @property
    def planned(self) -> bool:
        """Whether it is a plan, not something done."""
        return self.first.status == "planned"

    @property
    def since(self) -> int:
        """The first day of its date; where it has none, and of a plan, the day of its first report."""
        if self.planned or self.date is None or self.date.start is None:
            return self.first.known
        return self.date.start.toordinal()

    @property
    def until(self) -> int:
        """The last day on which it can have been, as far as its dates and first report tell."""
        return min(self.window.last, self.first.known) if self.window.hard and not self.planned else self.first.known

    def add(self, fact: Fact) -> None:
        """Take up another telling."""
        self.facts.append(fact)
        self.use = self.use if self.use.words else fact.use
        self.application = self.application or fact.application
        self.pathway = self.pathway or fact.pathway
        self.outcome = self.outcome or fact.outcome
        self.releases.add(fact.sources[0].release)
        recalled = fact.sources[0].role == "background" and fact.date is not None and fact.date.value in self.dates
        for date in (fact.previous, fact.date):
            if date is not None:
                self.dates.setdefault(date.value, ToldDate(date, fact.reported))
        if self.planned:
            if fact.date is not None and not recalled and not _looser(fact.date, self.date):
                self.date = fact.date
        else:
            self.window = self.window.narrowed(fact.window) if len(self.facts) > 1 else fact.window
            if fact.date is not None and (self.date is None or _exactness(fact.date) < _exactness(self.date)):
                self.date = fact.date


def _exactness(date: Date) -> tuple[int, bool]:
    return _EXACTNESS[date.precision], date.relation != "on"


def _looser(new: Date, old: Date | None) -> bool:
    """Whether a period only holds the day told before, or the end of the period told before: that is no move."""
    if old is None or new.value == old.value or not holds(new, old):
        return False
    return old.precision == "day" or new.end == old.end


# No act is looked for among more acts of its kind than these, the last ones: the time stays linear whatever is told.
_REACH = 100


def drafts_of(facts: Iterable[Fact]) -> list[Draft]:
    """Return the acts in the order in which they were done, or planned."""
    made: list[Draft] = []
    places: dict[tuple[object, ...], list[Draft]] = {}
    # what occurred comes first, for a plan that was fulfilled cannot move; what has no authority last, to find its own
    for fact in sorted(facts, key=lambda fact: (fact.status == "planned", fact.agency is None)):
        place, anywhere = (fact.subject, fact.desk, *_place(fact)), (fact.subject, *_place(fact))
        candidates = places.get(place if fact.agency else anywhere, [])[-_REACH:]
        candidates = [draft for draft in candidates if not _apart(draft, fact)]
        if fact.status == "planned":
            closers = [
                draft
                for step in closing_steps(fact.step, planned=True)
                for draft in places.get((fact.subject, fact.desk, *_place(fact, step)), [])[-_REACH:]
            ]
            candidates = _open(candidates, fact, closers)
        else:
            candidates = [draft for draft in candidates if draft.window.meets(fact.window)]
        if candidates:
            max(candidates, key=lambda draft: _closeness(draft, fact)).add(fact)
        else:
            made.append(Draft.of(fact, len(made)))
            places.setdefault(place, []).append(made[-1])
            places.setdefault(anywhere, []).append(made[-1])
    return sorted(made, key=lambda draft: (draft.since, draft.first.known, draft.serial))


def _place(fact: Fact, closer: str | None = None) -> tuple[object, ...]:
    """Return what all tellings of one act have in common beside product and authority; or those of its closer."""
    step = closer or fact.step
    return (step, None if step == "answer" else fact.matter, "occurred" if closer else fact.status)


def _apart(draft: Draft, fact: Fact) -> bool:
    """Whether the two cannot be one act, whatever their dates are."""
    if draft.use.likeness(fact.use) is None:
        return True
    if (
        draft.application
        and fact.application
        and application_type(draft.application) != application_type(fact.application)
    ):
        return True
    if fact.agency is None and fact.trials and draft.first.trials:
        return not {spelling(t) for t in fact.trials} & {spelling(t) for t in draft.first.trials}
    differing = ((draft.pathway, fact.pathway), (draft.outcome, fact.outcome))
    return any(one and other and one != other for one, other in differing)


def _open(candidates: list[Draft], fact: Fact, closers: list[Draft]) -> list[Draft]:
    """Return the plans that ``fact`` can tell again or move: those with its date, or else those not yet fulfilled."""
    same = [draft for draft in candidates if fact.date and fact.date.value in draft.dates]
    if same:
        return same
    return [
        draft
        for draft in candidates
        if not (_parallel(draft, fact) or _lapsed(draft, fact) or _fulfilled(draft, fact, closers))
    ]


# How long after its time a plan can still be moved.
_GRACE = 366


def _lapsed(draft: Draft, fact: Fact) -> bool:
    """Whether the time of the plan has long passed on the day of ``fact``."""
    end = draft.date.end if draft.date is not None else None
    return end is not None and fact.reported is not None and fact.known - end.toordinal() > _GRACE


def _parallel(draft: Draft, fact: Fact) -> bool:
    """Whether one release tells two dates as those of two plans."""
    last = draft.facts[-1]
    if last.sources[0].release != fact.sources[0].release or last.date is None or fact.date is None:
        return False
    return fact.previous is None and not any(told.act == "goal_date_extended" for told in (last, fact))


def _fulfilled(draft: Draft, fact: Fact, closers: list[Draft]) -> bool:
    """Whether the plan was fulfilled before the day of ``fact``."""
    return any(
        draft.first.known <= closer.first.known < fact.known and not _apart(closer, draft.first) for closer in closers
    )


def _closeness(draft: Draft, fact: Fact) -> tuple[bool, int, bool, int, int]:
    date = fact.date is not None and fact.date.value in draft.dates
    application = fact.application is not None and draft.application == fact.application
    return date, draft.use.likeness(fact.use) or 0, application, draft.since, draft.serial
