"""Contradictions of a release that are worth a look."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import combinations

import attrs

from biopress.demands import demand
from biopress.history.closing import application_type
from biopress.history.facts import use_of
from biopress.history.records import days_of
from biopress.model import Date, Event, Passage, Release, Span

__all__ = ["Finding", "check"]


@attrs.frozen(kw_only=True)
class Finding:
    """Something that cannot be, or can hardly be: the ``rule`` that saw it, what it says, and the places concerned."""

    rule: str
    message: str
    places: tuple[Passage, ...]


def check(release: Release) -> tuple[Finding, ...]:
    """Return what contradicts itself in ``release``: the text may be wrong, or its reading; both deserve a look.

    The rules are ``future_act``, ``past_plan``, ``empty_date``, ``order``, ``headline``, ``two_goal_dates``, ``both``
    and ``vote``. Raises ``TypeError`` for anything but a release.

    >>> import biopress
    >>> text = '''FDA Approves QWK-2201
    ...
    ... BASEL, May 9, 2025 -- Quellwerk AG today announced that the FDA granted Fast Track designation to QWK-2201.'''
    >>> [(finding.rule, finding.message) for finding in biopress.check(biopress.parse(text))]
    [('headline', 'the title tells an approval, the body fast_track')]
    """
    demand("release", release, Release)
    return (
        *_dates(release),
        *_orders(release),
        *_headline(release),
        *_goal_dates(release),
        *_both(release),
        *_votes(release),
    )


# How many days a release can be dated before an act of its own day, in another time zone.
_AHEAD = 2


def _dates(release: Release) -> Iterator[Finding]:
    published = release.metadata.date
    day = published.start if published else None
    for event in release.events:
        date = event.date
        if date is None:
            continue
        first, last = days_of(date)
        if first > last:
            yield _finding("empty_date", f"{event.kind} from {first} to {last}", event)
        if published is None or day is None:
            continue
        if event.status == "occurred" and (first - day).days > _AHEAD:
            yield _finding("future_act", f"{event.kind} of {date.value} in a release of {published.value}", event)
        if event.status == "planned" and event.role == "news" and last < day:
            yield _finding(
                "past_plan", f"{event.kind} planned for {date.value} in a release of {published.value}", event
            )


def _finding(rule: str, message: str, *events: Event) -> Finding:
    return Finding(rule=rule, message=message, places=tuple(Passage(event.text, event.span) for event in events))


# Acts of which the first cannot come after the second, about one product before one authority.
_ORDERS = (
    ("submission", "acceptance"),
    ("submission", "approval"),
    ("acceptance", "approval"),
    ("acceptance", "complete_response"),
    ("opinion", "approval"),
    ("trial_authorization", "approval"),
)


def _orders(release: Release) -> Iterator[Finding]:
    dated = [e for e in release.events if e.status == "occurred" and e.date and e.date.start and e.date.end]
    for first, second in _ORDERS:
        for early in (e for e in dated if e.kind == first):
            for late in (e for e in dated if e.kind == second):
                if _one_matter(early, late) and _before(late.date, early.date):
                    message = f"{second} of {_value(late.date)} before {first} of {_value(early.date)}"
                    yield _finding("order", message, early, late)
    for granted in (e for e in dated if e.kind == "designation"):
        for asked in (e for e in dated if e.kind == "submission" and e.designation == granted.designation):
            if _same_products(granted, asked) and granted.agency == asked.agency and _before(granted.date, asked.date):
                message = f"{granted.designation} granted in {_value(granted.date)}, asked for in {_value(asked.date)}"
                yield _finding("order", message, asked, granted)


def _one_matter(one: Event, other: Event) -> bool:
    """Whether two acts are about one application: for the same use, unless that is unknown, of one type."""
    if one.designation or other.designation or (one.agency or "")[:2] != (other.agency or "")[:2]:
        return False
    if not _same_products(one, other) or use_of(one.indications).likeness(use_of(other.indications)) is None:
        return False
    types = {application_type(e.application) for e in (one, other) if e.application}
    return len(types) < 2 and not types & {"IND", "CTA"} and bool(one.agency)


def _same_products(one: Event, other: Event) -> bool:
    return bool(set(one.product_ids) & set(other.product_ids))


# Acts further apart than a year belong to two applications, of which the text does not tell the one apart.
_YEAR = 366


def _before(one: Date | None, other: Date | None) -> bool:
    if one is None or other is None or one.end is None or other.start is None:
        return False
    return 0 < (other.start - one.end).days <= _YEAR


def _value(date: Date | None) -> str:
    return date.value if date else ""


_GRANTING = frozenset({"approval", "clearance", "emergency_use", "trial_authorization"})


@cache
def _approves() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:fda|ema|commission|mhra|nmpa|pmda|health canada) (?:\w+ )?(?:approves|has approved|approved)\b"
        r"|\b(?:receives?|grant(?:ed|s)|wins|obtains|secures) (?:(?:u\.?s\.?|full|fda|eu|marketing) ){0,3}approval\b"
    )


@cache
def _other_approval() -> re.Pattern[str]:
    return re.compile(r"\b(?:ind|clinical trial|cta|study|protocol|name|ethics|designation|pathway)\b|\baccept")


def _headline(release: Release) -> Iterator[Finding]:
    """A title that tells an approval over a body that tells a status, a filing or an opinion only."""
    title = release.metadata.headline
    if title is None:
        return
    words = title.text.lower()
    if not _approves().search(words) or _other_approval().search(words):
        return
    body = [e for e in release.events if e.status == "occurred" and any(not _within(s, title.span) for s in e.evidence)]
    news = [e for e in body if e.role == "news"]
    if news and not any(e.kind in _GRANTING for e in body):
        told = ", ".join(dict.fromkeys(e.designation or e.kind for e in news))
        places = (title, *(Passage(e.text, e.span) for e in news))
        yield Finding(rule="headline", message=f"the title tells an approval, the body {told}", places=places)


def _within(place: Span, whole: Span) -> bool:
    return whole.start <= place.start and place.end <= whole.end


def _goal_dates(release: Release) -> Iterator[Finding]:
    goals = [e for e in release.events if e.kind == "goal_date" and e.date and e.role == "news"]
    for one, other in combinations(goals, 2):
        moved = any(e.previous_date or e.act == "goal_date_extended" for e in (one, other))
        if not moved and _one_matter(one, other) and (_before(one.date, other.date) or _before(other.date, one.date)):
            yield _finding("two_goal_dates", f"goal dates {_value(one.date)} and {_value(other.date)}", one, other)


def _both(release: Release) -> Iterator[Finding]:
    """The same act told as done and as not done."""
    for done in (e for e in release.events if e.status == "occurred"):
        for denied in (e for e in release.non_events if e.status == "negated"):
            alike = (done.kind, done.agency, done.designation) == (denied.kind, denied.agency, denied.designation)
            same_use = bool(use_of(done.indications).likeness(use_of(denied.indications)))
            if alike and _same_products(done, denied) and same_use:
                yield _finding("both", f"{done.kind} told as done and as not done", done, denied)


def _votes(release: Release) -> Iterator[Finding]:
    for event in release.events:
        for vote in event.votes:
            if vote.yes is None or vote.no is None or event.outcome not in ("positive", "negative"):
                continue
            if len(event.votes) == 1 and (vote.yes > vote.no) != (event.outcome == "positive"):
                yield _finding("vote", f"{event.outcome} with {vote.yes} for and {vote.no} against", event)
