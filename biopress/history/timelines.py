"""The history of products over many releases, and what was known of it on a day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from biopress.demands import demand, releases_in
from biopress.history.acts import Draft, drafts_of
from biopress.history.chains import Thread, closed, state_of, threads_of
from biopress.history.facts import facts_of
from biopress.history.identities import Identities, Known, known_names
from biopress.history.names import spelling
from biopress.history.records import Act, Chain, Timeline
from biopress.model import Release

__all__ = ["as_of", "timeline"]


def timeline(releases: Iterable[Release], *, products: Known | None = None, companies: Known | None = None) -> Timeline:
    """Return the history that ``releases`` tell, one row an act, the same for every order of the releases.

    Products and companies meet by their names, codes and listings; ``products`` and ``companies`` map ids of your own
    to further names that mean the same. Raises ``TypeError`` for anything but releases and mappings.

    >>> import biopress
    >>> granted = "the FDA granted Fast Track designation to QWK-2201 (talvorimab)."
    >>> texts = [
    ...     f"BASEL, May 9, 2025 /PRNewswire/ -- Quellwerk AG today announced that {granted}",
    ...     f"BASEL, July 8, 2025 /PRNewswire/ -- Quellwerk AG today gave an update. In May 2025, {granted}",
    ... ]
    >>> history = biopress.timeline(biopress.parse(text) for text in texts)
    >>> [(act.product, act.kind, act.date.value, act.reported.isoformat(), len(act.sources)) for act in history.acts]
    [('talvorimab', 'designation', '2025-05', '2025-05-09', 2)]
    """
    found = tuple(releases_in(releases))
    return _timeline(found, known_names(products, "products"), known_names(companies, "companies"))


def as_of(history: Timeline, day: dt.date) -> Timeline:
    """Return the history as it could be known on ``day``: from the releases of that day and before, no others.

    A plan keeps the dates that it had until then, so ``act.moved`` tells its slips. A release without a date is left
    out. Raises ``TypeError`` for arguments of another type.

    >>> import biopress, datetime
    >>> release = biopress.parse("BASEL, May 9, 2025 /PRNewswire/ -- Quellwerk AG said that the FDA approved QWK-2201.")
    >>> history = biopress.timeline([release])
    >>> [len(biopress.as_of(history, datetime.date(2025, 5, day)).acts) for day in (8, 9)]
    [0, 1]
    """
    demand("history", history, Timeline)
    demand("day", day, dt.date)
    if isinstance(day, dt.datetime):
        day = day.date()
    known = [r for r in history.releases if r.metadata.date and r.metadata.date.start and r.metadata.date.start <= day]
    return _timeline(tuple(known), dict(history.known_products), dict(history.known_companies))


def _timeline(
    releases: tuple[Release, ...], products: Mapping[str, tuple[str, ...]], companies: Mapping[str, tuple[str, ...]]
) -> Timeline:
    releases = tuple(sorted(releases, key=_order))
    identities = Identities(releases, products, companies)
    drafts = drafts_of(facts_of(releases, identities))
    threads = threads_of(drafts)
    keys = _keys(drafts)
    closers = {id(one): other for thread in threads for one, other in closed(thread)}
    acts = [_act(draft, keys, closers.get(id(draft))) for draft in drafts]
    return Timeline(
        acts=tuple(sorted(acts, key=lambda act: (act.product is None, (act.product or "").casefold()))),
        chains=tuple(sorted((_chain(thread, keys) for thread in threads), key=_title)),
        products=identities.products,
        companies=identities.companies,
        releases=releases,
        known_products=tuple(products.items()),
        known_companies=tuple(companies.items()),
    )


def _order(release: Release) -> tuple[dt.date, str, str, str]:
    day = release.metadata.date.start if release.metadata.date else None
    return (day or dt.date.max, release.id, release.doc_id or "", release.url or "")


def _keys(drafts: Sequence[Draft]) -> dict[int, str]:
    """Return a key for each act: whose it is, what it is, and a number where there are several."""
    counts: dict[str, int] = {}
    keys = {}
    for draft in drafts:
        first = draft.first
        what = first.designation or first.matter or "answer"
        name = spelling(first.product or "") or first.subject
        key = "|".join((name, first.desk or "-", what, first.kind, first.status))
        counts[key] = counts.get(key, 0) + 1
        keys[id(draft)] = f"{key}|{counts[key]}"
    return keys


def _act(draft: Draft, keys: Mapping[int, str], closer: Draft | None) -> Act:
    first = draft.first
    facts = draft.facts
    return Act(
        key=keys[id(draft)],
        product=first.product,
        with_products=tuple(sorted({name for fact in facts for name in fact.with_products})),
        companies=tuple(dict.fromkeys(name for fact in facts for name in fact.companies)),
        agency=first.agency,
        kind=first.kind,
        act=first.act,
        status="planned" if draft.planned else "occurred",
        set_by=first.set_by,
        designation=first.designation,
        application=draft.application,
        pathway=draft.pathway,
        outcome=draft.outcome,
        trials=tuple(dict.fromkeys(trial for fact in facts for trial in fact.trials)),
        indications=next((fact.indications for fact in facts if fact.indications), ()),
        date=draft.date,
        dates=tuple(draft.dates.values()),
        reported=first.reported,
        closed_by=keys[id(closer)] if closer is not None else None,
        sources=tuple(source for fact in facts for source in fact.sources),
    )


def _chain(thread: Thread, keys: Mapping[int, str]) -> Chain:
    first = thread.drafts[0].first
    return Chain(
        product=first.product,
        authority=first.desk,
        matter=thread.matter,
        state=state_of(thread),
        acts=tuple(keys[id(draft)] for draft in thread.drafts),
    )


def _title(chain: Chain) -> tuple[str, str, str, tuple[str, ...]]:
    return ((chain.product or "").casefold(), chain.authority or "", chain.matter, chain.acts)
