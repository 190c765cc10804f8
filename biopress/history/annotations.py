"""Annotated texts: what a gold annotation is, and how corrections of a reading become one.

An annotation is JSON-safe: a dict with ``id`` (the ``doc_id`` or ``id`` of the release), ``layout`` if you sort your
texts by one, and any of ``metadata``, ``products``, ``trials`` and ``events``; a part that is left out is not asked
for. Its values are those of the record without the places: ids, dates in the record's forms, names as the text has
them.

- ``metadata``: headline, date, wire, source (one each, or ``None``), places, issuers (lists of names), listings
  (lists of ``{"exchange", "symbol"}``)
- ``products``: ``names``, ``modality``, ``targets``, ``indications``
- ``trials``: ``name``, ``ids``, ``phase``
- ``events``: ``kind``, ``agency``, ``designation``, ``application``, ``status``, ``role``, ``products`` (one name
  each), ``indication``, ``date``, ``outcome``; with ``optional`` true the event counts neither as found nor as missed
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal

import attrs

from biopress.demands import demand, each_of
from biopress.model import Event, Product, Release, Trial

__all__ = ["Correction", "annotation"]

Annotation = Mapping[str, Any]


@attrs.frozen(kw_only=True)
class Correction:
    """One correction of what was read: JSON-safe as ``attrs.asdict`` gives it.

    ``change`` sets ``field`` of the ``fact`` (its id in the release; ``None`` in metadata) to ``value``, ``drop``
    removes the fact, and ``add`` adds ``value``, a fact in the form of an annotation. ``note`` is for you.
    """

    release: str
    table: Literal["metadata", "products", "trials", "events"]
    action: Literal["change", "drop", "add"]
    fact: str | None = None
    field: str | None = None
    value: Any = None
    note: str = ""


def annotation(release: Release, corrections: Iterable[Correction] = ()) -> dict[str, Any]:
    """Return the reading of ``release`` in the form of an annotation, with your corrections of it.

    Corrections of other releases are passed over. Raises ``ValueError`` for one that cannot be made: of a fact that
    the release does not have, a field that an annotation does not have, or another table or action; ``TypeError`` for
    arguments of another type.

    >>> import biopress
    >>> release = biopress.parse("The FDA approved QWK-2201.", doc_id="7")
    >>> wrong = biopress.Correction(release="7", table="events", action="drop", fact="e1")
    >>> biopress.annotation(release)["events"][0]["agency"], biopress.annotation(release, [wrong])["events"]
    ('US-FDA', [])
    """
    demand("release", release, Release)
    facts: dict[str, dict[str | None, dict[str, Any]]] = {
        "metadata": {None: metadata_of(release)},
        "products": {product.id: product_of(product) for product in release.products if product.role != "other"},
        "trials": {trial.id: trial_of(trial) for trial in release.trials},
        "events": {event.id: event_of(event) for event in release.events},
    }
    for number, correction in enumerate(each_of("corrections", corrections), start=1):
        if not isinstance(correction, Correction):
            raise TypeError(f"corrections must hold Correction objects, not {type(correction).__name__}")
        if correction.release in (release.doc_id, release.id):
            _correct(facts, correction, number)
    return {
        "id": release.doc_id or release.id,
        "metadata": facts["metadata"][None],
        **{name: list(facts[name].values()) for name in ("products", "trials", "events")},
    }


_FIELDS = {
    "metadata": frozenset("headline date places wire issuers listings source".split()),
    "products": frozenset("names modality targets indications".split()),
    "trials": frozenset("name ids phase".split()),
    "events": frozenset(
        "kind agency designation application status role products indication date outcome optional".split()
    ),
}


def _correct(facts: dict[str, dict[str | None, dict[str, Any]]], correction: Correction, number: int) -> None:
    where, value = f"{correction.table} of {correction.release}", correction.value
    if correction.table not in facts:
        raise ValueError(f"no table {correction.table!r}; the tables are {', '.join(facts)}")
    if correction.action not in (("change",) if correction.table == "metadata" else ("change", "drop", "add")):
        raise ValueError(f"no action {correction.action!r} for {where}")
    table = facts[correction.table]
    if correction.action == "add":
        if not isinstance(value, Mapping):
            raise TypeError(f"value of what is added to {where} must be a dict, not {type(value).__name__}")
        table[f"added {number}"] = dict(value)
    elif correction.fact not in table:
        raise ValueError(f"{where} has no fact {correction.fact!r}")
    elif correction.action == "drop":
        del table[correction.fact]
    elif correction.field not in _FIELDS[correction.table]:
        raise ValueError(f"{where} has no field {correction.field!r}")
    else:
        table[correction.fact][correction.field] = value


def metadata_of(release: Release) -> dict[str, Any]:
    """Return the metadata in the form of an annotation."""
    meta = release.metadata
    return {
        "headline": meta.headline.text if meta.headline else None,
        "date": meta.date.value if meta.date else None,
        "places": [place.city for place in meta.places],
        "wire": meta.wire.id if meta.wire else None,
        "issuers": [company.name for company in meta.issuers],
        "listings": [
            {"exchange": listing.exchange, "symbol": listing.symbol}
            for company in meta.issuers
            for listing in company.listings
        ],
        "source": meta.source.text if meta.source else None,
    }


def product_of(product: Product) -> dict[str, Any]:
    """Return a product in the form of an annotation."""
    return {
        "names": [name.text for name in product.names],
        "modality": product.modality.id if product.modality else None,
        "targets": [target.text for target in product.targets],
        "indications": [indication.text for indication in product.indications],
    }


def trial_of(trial: Trial) -> dict[str, Any]:
    """Return a trial in the form of an annotation."""
    return {"name": trial.name, "ids": [id.id for id in trial.ids], "phase": trial.phase.id if trial.phase else None}


def event_of(event: Event) -> dict[str, Any]:
    """Return an event in the form of an annotation."""
    return {
        "kind": event.kind,
        "agency": event.agency,
        "designation": event.designation if event.kind == "designation" else None,
        "application": event.application,
        "status": event.status,
        "role": event.role,
        "products": list(event.products),
        "indication": event.indications[0].text if event.indications else None,
        "date": event.date.value if event.date else None,
        "outcome": event.outcome,
    }
