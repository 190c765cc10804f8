"""What was added, dropped and changed between two sets of releases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Literal

import attrs

from biopress.demands import releases_in
from biopress.history.names import spelling
from biopress.model import Company, Date, Event, Milestone, Product, Release, Span, Trial

__all__ = ["Change", "Difference", "diff"]


@attrs.frozen
class Change:
    """A field of a fact with its two values."""

    field: str
    old: Any
    new: Any


@attrs.frozen(kw_only=True)
class Difference:
    """A row of the difference: ``table`` is releases, metadata, or a list of the record: events, products, results ...

    ``key`` tells the fact from others of its release; ``text`` and ``span`` are those of the new fact, of the old one
    where there is no new one, and ``None`` where the fact has no place of its own.
    """

    release: str
    doc_id: str | None
    table: str
    key: str
    what: Literal["added", "dropped", "changed"]
    changes: tuple[Change, ...]
    text: str | None
    span: Span | None


_TABLES = ("events", "non_events", "products", "trials", "milestones", "results", "statistics")

# What is no news about a fact: its number, its places, and what other fields follow from.
_ASIDE = frozenset(
    """id key text span evidence mentions cues trigger rule inferred reported product_ids applicant relations products
    trials companies""".split()
)
_METADATA = ("headline", "date", "wire", "issuers", "places", "source", "origin", "categories")


def diff(old: Release | Iterable[Release], new: Release | Iterable[Release]) -> tuple[Difference, ...]:
    """Return how ``new`` differs from ``old``: two readings of the same texts, or two releases of one company.

    Releases of two sets are compared where their ids are the same; two single releases in any case. Places and numbers
    do not count, so a fact that only moved is no difference. Raises ``TypeError`` for anything but releases.

    >>> import biopress
    >>> lifted = "The FDA lifted the clinical hold on QWK-2201."
    >>> old = biopress.parse(f"{lifted} Quellwerk plans to submit a BLA for QWK-2201 to the FDA.")
    >>> new = biopress.parse(lifted)
    >>> [(row.what, row.table, row.key) for row in biopress.diff(old, new) if row.table == "events"]
    [('dropped', 'events', 'submission|US-FDA|BLA|planned|qwk2201')]
    """
    if isinstance(old, Release) and isinstance(new, Release):
        return tuple(_compared(old, new))
    before, after = _by_id(old), _by_id(new)
    rows: list[Difference] = []
    for id in dict.fromkeys((*before, *after)):
        one, other = before.get(id), after.get(id)
        if one is not None and other is not None:
            rows += _compared(one, other)
        else:
            rows.append(_whole(one, other))
    return tuple(rows)


def _by_id(releases: Release | Iterable[Release]) -> dict[str, Release]:
    found: dict[str, Release] = {}
    for release in releases_in(releases):
        found.setdefault(release.id, release)
    return found


def _whole(old: Release | None, new: Release | None) -> Difference:
    release = new or old
    assert release is not None  # noqa: S101
    headline = release.metadata.headline
    return Difference(
        release=release.id,
        doc_id=release.doc_id,
        table="releases",
        key=release.id,
        what="added" if old is None else "dropped",
        changes=(),
        text=headline.text if headline else None,
        span=headline.span if headline else None,
    )


def _compared(old: Release, new: Release) -> Iterator[Difference]:
    changes = tuple(
        Change(name, before, after)
        for name in _METADATA
        if (before := _bare(getattr(old.metadata, name))) != (after := _bare(getattr(new.metadata, name)))
    )
    if changes:
        headline = new.metadata.headline
        yield _row(new, "metadata", "metadata", "changed", changes, headline)
    for table in _TABLES:
        yield from _of_table(table, old, new)


def _row(
    release: Release,
    table: str,
    key: str,
    what: Literal["added", "dropped", "changed"],
    changes: tuple[Change, ...],
    fact: Any,
) -> Difference:
    return Difference(
        release=release.id,
        doc_id=release.doc_id,
        table=table,
        key=key,
        what=what,
        changes=changes,
        text=fact.text if fact is not None else None,
        span=fact.span if fact is not None else None,
    )


def _of_table(table: str, old: Release, new: Release) -> Iterator[Difference]:
    before, after = _keyed(getattr(old, table)), _keyed(getattr(new, table))
    dropped = {key: fact for key, fact in before.items() if key not in after}
    added = {key: fact for key, fact in after.items() if key not in before}
    pairs = [(key, fact, after[key]) for key, fact in before.items() if key in after]
    if old.id == new.id:
        # what stands at one place in both readings is one fact, though its key has changed
        for key, fact in list(added.items()):
            home = next((k for k, other in dropped.items() if _at_one_place(fact, other)), None)
            if home is not None:
                pairs.append((key, dropped.pop(home), added.pop(key)))
    for key, one, other in pairs:
        changes = tuple(_changes(one, other))
        if changes:
            yield _row(new, table, key, "changed", changes, other)
    for key, fact in dropped.items():
        yield _row(old, table, key, "dropped", (), fact)
    for key, fact in added.items():
        yield _row(new, table, key, "added", (), fact)


def _at_one_place(fact: Any, other: Any) -> bool:
    one, two = _place(fact), _place(other)
    return one.start < two.end and two.start < one.end


def _place(fact: Any) -> Span:
    place: Span = fact.trigger.span if isinstance(fact, Event) else fact.span
    return place


def _keyed(facts: Sequence[Any]) -> dict[str, Any]:
    """Return the facts by their keys, with a number where one key stands for several."""
    found: dict[str, Any] = {}
    for fact in facts:
        key = plain = fact_key(fact)
        number = 1
        while key in found:
            number += 1
            key = f"{plain}|{number}"
        found[key] = fact
    return found


def fact_key(fact: Any) -> str:
    """Return what tells a fact from the others of its release, whatever its dates, places and numbers are."""
    if isinstance(fact, Event):
        what = fact.designation or fact.application or "-"
        names = "+".join(sorted(map(spelling, fact.products)))
        return "|".join((fact.kind, fact.agency or "-", what, fact.status, names or "-"))
    if isinstance(fact, Milestone):
        return "|".join((fact.kind, fact.status, "+".join(sorted(map(spelling, fact.names))) or "-"))
    if isinstance(fact, Product):
        return spelling(fact.name)
    if isinstance(fact, Trial):
        return spelling(fact.name or (fact.ids[0].id if fact.ids else fact.text))
    return spelling(getattr(fact, "endpoint", None) or fact.kind)


def _changes(old: Any, new: Any) -> Iterator[Change]:
    for field in attrs.fields(type(new)):
        if field.name not in _ASIDE:
            before, after = _bare(getattr(old, field.name)), _bare(getattr(new, field.name))
            if before != after:
                yield Change(field.name, before, after)


def _bare(value: Any) -> Any:
    """Return a value without its places: an id or a wording for what has one, a tuple for several."""
    if isinstance(value, tuple) and not isinstance(value, Span):
        return tuple(_bare(item) for item in value)
    if isinstance(value, Date):
        return value.value if value.relation == "on" else f"{value.relation} {value.value}"
    for name in ("id", "value", "name", "city", "text"):
        if attrs.has(type(value)) and isinstance(getattr(value, name, None), str):
            # a company's id is its number in the release, its name is what it is
            return value.name if isinstance(value, Company) else getattr(value, name)
    return value
