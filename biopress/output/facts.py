"""The output tables: which facts are the rows of each, and what its columns read of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import attrs

from biopress.model import Coded, Condition, Date, Event, Indication, Passage, Product, Release, Span
from biopress.output.columns import Column, ColumnType

__all__ = ["KEY", "RELEASE_FIELDS", "TABLE_FIELDS", "Field", "keyed"]


@attrs.frozen
class Field:
    """A column and how it is read of a fact and its release."""

    column: Column
    read: Callable[[Any, Release], Any]


def _field(
    name: str,
    read: Callable[[Any, Release], Any],
    meaning: str,
    kind: ColumnType = "string",
    *,
    nullable: bool = True,
) -> Field:
    return Field(Column(name, kind, nullable, meaning), read)


def _plain(name: str, meaning: str, kind: ColumnType = "string", *, nullable: bool = True) -> Field:
    return _field(name, lambda fact, _: getattr(fact, name), meaning, kind, nullable=nullable)


def _joined(values: Iterable[str]) -> str | None:
    return " | ".join(values) or None


def _first_listing(release: Release) -> str | None:
    for company in release.metadata.issuers:
        for listing in company.listings:
            return f"{listing.exchange}:{listing.symbol}"
    return None


def _dated(name: str, meaning: str) -> tuple[Field, ...]:
    def part(attribute: str) -> Callable[[Any, Release], Any]:
        def read(fact: Any, _: Release) -> Any:
            found: Date | None = getattr(fact, name)
            return getattr(found, attribute) if found else None

        return read

    return (
        _field(name, part("value"), f"{meaning}: 2025-05-09, 2025-05, 2025-Q3, 2025-H2 or 2025"),
        _field(f"{name}_start", part("start"), f"{meaning}: the first day that it can mean", "date"),
        _field(f"{name}_end", part("end"), f"{meaning}: the last day that it can mean", "date"),
        _field(f"{name}_precision", part("precision"), f"{meaning}: day, month, quarter, half or year"),
        _field(f"{name}_relation", part("relation"), f"{meaning}: on, by, from, after, before or about"),
        _field(f"{name}_basis", part("basis"), f"{meaning}: stated, relative or caller"),
    )


_START = _field(
    "start", lambda fact, _: fact.span.start, "code-point offset of the first character", "int64", nullable=False
)
_END = _field(
    "end", lambda fact, _: fact.span.end, "code-point offset after the last character", "int64", nullable=False
)
_PLACE = (_plain("text", "the words of the release that say it", nullable=False), _START, _END)

KEY = Column(
    "row_key", "string", nullable=False, meaning="of all rows of all tables this one alone has it: merge by it"
)

RELEASE_FIELDS = (
    _field("release_id", lambda _, release: release.id, "sha256 of the release's text", nullable=False),
    _field("doc_id", lambda _, release: release.doc_id, "the caller's id of the document"),
    _field(
        "release_date",
        lambda _, release: release.metadata.date.start if release.metadata.date else None,
        "day of the release",
        "date",
    ),
    _field("listing", lambda _, release: _first_listing(release), "the issuers' first listing, EXCHANGE:SYMBOL"),
    _field("version", lambda _, release: release.version, "version of the library", nullable=False),
    _field("rules", lambda _, release: release.rules, "digest of the rule tables", nullable=False),
)


def _indication_texts(indications: tuple[Indication, ...]) -> str | None:
    return _joined(indication.text for indication in indications)


def _condition_ids(indications: tuple[Indication, ...]) -> str | None:
    seen = dict.fromkeys(c.id for indication in indications for c in indication.conditions if c.id)
    return _joined(seen)


def _company(release: Release, id: str | None) -> str | None:
    companies = (*release.metadata.issuers, *release.companies)
    return next((company.name for company in companies if company.id == id), None)


def _names(product: Product, kind: str) -> str | None:
    return _joined(name.text for name in product.names if name.type == kind)


def _coded(name: str, meaning: str) -> Field:
    def read(fact: Any, _: Release) -> str | None:
        found = getattr(fact, name)
        return found.id if found else None

    return _field(name, read, meaning)


_EVENT = (
    _plain("id", "id of the event within the release", nullable=False),
    _plain("key", "the same act told in another release has the same key as far as the text allows", nullable=False),
    _plain("kind", "kind of act", nullable=False),
    _plain("act", "the finer act", nullable=False),
    _plain("status", "occurred, planned, hypothetical or negated", nullable=False),
    _plain("role", "news or background", nullable=False),
    _plain("set_by", "who set a planned act: authority or company"),
    _plain("agency", "id of the authority"),
    _field("jurisdictions", lambda fact, _: _joined(fact.jurisdictions), "where the act holds, separated by ' | '"),
    _plain("designation", "id of the designation"),
    _plain("application", "id of the application type"),
    _plain("pathway", "accelerated, conditional, full, tentative ..."),
    _plain("supplemental", "whether the application adds to an approved one", "bool"),
    _plain("scope", "what part of the product or programme the act concerns"),
    _plain("outcome", "of opinions, votes and reimbursement"),
    _field("products", lambda fact, _: _joined(fact.products), "names of the products, separated by ' | '"),
    _field("product_ids", lambda fact, _: _joined(fact.product_ids), "ids of the products, separated by ' | '"),
    _field("applicant", lambda fact, release: _company(release, fact.applicant), "name of the applicant"),
    _field("trials", lambda fact, _: _joined(fact.trials), "ids of the trials, separated by ' | '"),
    _field("indications", lambda fact, _: _indication_texts(fact.indications), "phrases, separated by ' | '"),
    _field("conditions", lambda fact, _: _condition_ids(fact.indications), "ids of the diseases, separated by ' | '"),
    *_dated("date", "day of the act, or its due day when planned"),
    _field("previous_date", lambda f, _: f.previous_date.value if f.previous_date else None, "the goal date replaced"),
    _field(
        "effective_date", lambda f, _: f.effective_date.value if f.effective_date else None, "from when the act holds"
    ),
    _field("trigger", lambda fact, _: fact.trigger.text, "the words that made the event", nullable=False),
    _plain("rule", "the rule that made the event", nullable=False),
    _field("inferred", lambda fact, _: _joined(fact.inferred), "fields that were inferred, separated by ' | '"),
    *_PLACE,
)


@attrs.frozen
class _Treated:
    """A disease of an indication of an event or of a product; an indication without any is told once."""

    event_id: str | None
    product_id: str | None
    indication: Indication
    condition: Condition | None

    @property
    def text(self) -> str:
        return self.indication.text

    @property
    def span(self) -> Span:
        return self.indication.span


def _worded(name: str) -> Callable[[_Treated, Release], str | None]:
    def read(found: _Treated, _: Release) -> str | None:
        part: Coded | Passage | None = getattr(found.indication, name)
        if isinstance(part, Passage):
            return part.text
        return part.id if part else None

    return read


def _treated(release: Release) -> Iterator[_Treated]:
    owners: list[tuple[str | None, str | None, tuple[Indication, ...]]] = [
        *((event.id, None, event.indications) for event in release.events),
        *((None, product.id, product.indications) for product in release.products),
    ]
    for event_id, product_id, indications in owners:
        for indication in indications:
            for condition in indication.conditions or (None,):
                yield _Treated(event_id, product_id, indication, condition)


TABLE_FIELDS: dict[str, tuple[Field, ...]] = {
    "releases": (
        _field("headline", lambda _, r: r.metadata.headline.text if r.metadata.headline else None, "the main title"),
        _field("wire", lambda _, r: r.metadata.wire.id if r.metadata.wire else None, "id of the wire"),
        _field("issuers", lambda _, r: _joined(c.name for c in r.metadata.issuers), "names, separated by ' | '"),
        _field("places", lambda _, r: _joined(p.city for p in r.metadata.places), "the dateline's cities"),
        _field(
            "source", lambda _, r: r.metadata.source.text if r.metadata.source else None, "what stands after SOURCE"
        ),
        _field("origin", lambda _, r: r.metadata.origin, "issuer, third_party or syndicated", nullable=False),
        _field("categories", lambda _, r: _joined(r.metadata.categories), "what it is about, separated by ' | '"),
        _field("diagnostics", lambda _, r: _joined(r.metadata.diagnostics), "what is amiss, separated by ' | '"),
        _field("url", lambda _, r: r.url, "the caller's address of the document"),
    ),
    "events": _EVENT,
    "non_events": _EVENT,
    "event_products": (
        _field("event_id", lambda pair, _: pair[0].id, "id of the event", nullable=False),
        _field("product_id", lambda pair, _: pair[1].id, "id of the product", nullable=False),
        _field("event_key", lambda pair, _: pair[0].key, "key of the event", nullable=False),
        _field("product", lambda pair, _: pair[1].name, "name of the product", nullable=False),
    ),
    "indications": (
        _field("event_id", lambda found, _: found.event_id, "id of the event, where it is an event's"),
        _field("product_id", lambda found, _: found.product_id, "id of the product, where it is a product's"),
        _field("condition_id", lambda found, _: found.condition and found.condition.id, "id of the disease"),
        _field("condition", lambda found, _: found.condition and found.condition.name, "name of the disease"),
        *(
            _field(name, _worded(name), meaning)
            for name, meaning in (
                ("line", "line of therapy"),
                ("age_group", "age group"),
                ("population", "who is treated, as worded"),
                ("biomarker", "biomarker, as worded"),
                ("combination", "with what it is combined, as worded"),
            )
        ),
        _field(
            "qualifiers", lambda found, _: _joined(q.id for q in found.indication.qualifiers), "ids, separated by ' | '"
        ),
        *_PLACE,
    ),
    "products": (
        _plain("id", "id of the product within the release", nullable=False),
        _plain("name", "the leading name", nullable=False),
        _field("names", lambda fact, _: _joined(n.text for n in fact.names), "all names, separated by ' | '"),
        _field("generic", lambda fact, _: _names(fact, "generic"), "nonproprietary names, separated by ' | '"),
        _field("brand", lambda fact, _: _names(fact, "brand"), "brand names, separated by ' | '"),
        _field("code", lambda fact, _: _names(fact, "code"), "development codes, separated by ' | '"),
        _plain("role", "subject or other", nullable=False),
        _coded("modality", "id of the modality"),
        _field("targets", lambda fact, _: _joined(t.id for t in fact.targets), "ids of the targets"),
        _field("mechanism", lambda f, _: f.mechanism.text if f.mechanism else None, "the mechanism as worded"),
        _coded("route", "id of the route"),
        _coded("dosage_form", "id of the dosage form"),
        _field("indications", lambda fact, _: _indication_texts(fact.indications), "phrases, separated by ' | '"),
        _field("conditions", lambda fact, _: _condition_ids(fact.indications), "ids of the diseases"),
        *_PLACE,
    ),
    "trials": (
        _plain("id", "id of the trial within the release", nullable=False),
        _plain("name", "name or acronym"),
        _field("registry_ids", lambda fact, _: _joined(i.id for i in fact.ids), "registry numbers"),
        _coded("phase", "1, 1b, 1/2, 2, 2b/3, 3, 4 ..."),
        _field("design", lambda fact, _: _joined(d.id for d in fact.design), "design words"),
        _field("enrollment", lambda f, _: f.enrollment.value if f.enrollment else None, "how many take part", "int64"),
        _coded("status", "status of the trial"),
        _field("product_ids", lambda fact, _: _joined(fact.products), "ids of the products, separated by ' | '"),
        *_PLACE,
    ),
    "milestones": (
        _plain("id", "id of the milestone within the release", nullable=False),
        _plain("kind", "trial_start, first_patient, enrollment_complete, readout ...", nullable=False),
        _plain("status", "occurred or planned", nullable=False),
        _field("names", lambda fact, _: _joined(fact.names), "products and trials as named"),
        _field("product_ids", lambda fact, _: _joined(fact.product_ids), "ids of the products, separated by ' | '"),
        _field("trials", lambda fact, _: _joined(fact.trials), "ids of the trials, separated by ' | '"),
        *_dated("date", "day of the step"),
        *_PLACE,
    ),
    "results": (
        _plain("endpoint", "the endpoint as worded", nullable=False),
        *(
            _plain(name, f"{name.replace('_', ' ')} as written")
            for name in ("value", "unit", "arm", "comparator", "comparator_value", "ci", "p_value", "n", "time_point")
        ),
        _plain("met", "whether the endpoint was met", "bool"),
        _plain("trial", "id of the trial"),
        _plain("product", "id of the product"),
        *_PLACE,
    ),
    "statistics": (
        _plain("kind", "incidence, prevalence, patients, deaths, share, growth, cost or other", nullable=False),
        _plain("value", "the figure as written", nullable=False),
        _plain("low", "the figure, or its lower bound", "float64"),
        _plain("high", "the figure, or its upper bound", "float64"),
        _plain("unit", "unit as written"),
        _plain("condition", "the disease as worded"),
        _plain("geography", "where"),
        _plain("year", "of which year"),
        *_PLACE,
    ),
    "companies": (
        _plain("id", "id of the company within the release", nullable=False),
        _plain("name", "full name as first given", nullable=False),
        _plain("role", "issuer, partner, parent, subsidiary, licensee, applicant, acquirer", nullable=False),
        _field("short_names", lambda fact, _: _joined(fact.short_names), "short names, separated by ' | '"),
        _field(
            "listings",
            lambda fact, _: _joined(f"{x.exchange}:{x.symbol}" for x in fact.listings),
            "EXCHANGE:SYMBOL, separated by ' | '",
        ),
        *_PLACE,
    ),
    "sections": (
        _plain("kind", "kind of section", nullable=False),
        _field("heading", lambda fact, _: fact.heading.text if fact.heading else None, "its heading"),
        _START,
        _END,
    ),
}


def _facts(release: Release, table: str) -> Iterator[Any]:
    if table == "releases":
        yield release
    elif table == "event_products":
        products = {product.id: product for product in release.products}
        for event in release.events:
            yield from ((event, products[id]) for id in event.product_ids)
    elif table == "indications":
        yield from _treated(release)
    elif table == "companies":
        yield from release.metadata.issuers
        yield from release.companies
    else:
        facts: tuple[Event | Product, ...] = getattr(release, table)
        yield from facts


def keyed(release: Release, table: str) -> Iterator[tuple[str, Any]]:
    """Yield each fact with a key that is the same whenever the same rules read the same text."""
    for number, fact in enumerate(_facts(release, table), start=1):
        if table == "releases":
            yield release.id, fact
        elif table == "event_products":
            yield f"{release.id}/{table}/{fact[0].id}/{fact[1].id}", fact
        else:
            yield f"{release.id}/{table}/{getattr(fact, 'id', number)}", fact
