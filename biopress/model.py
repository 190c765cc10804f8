"""What a release is, as data: frozen classes, their plain-dict form and the way back.

Every fact that stands in a text carries ``text`` and ``span``: half-open code-point offsets of the caller's own string,
``text == source[span.start:span.end]``. Normalised values stand beside. What a text does not say is ``None`` or empty.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

import attrs

from biopress.plain import from_plain, restore, to_plain
from biopress.spans import Coded, Passage, Span
from biopress.values import Value

__all__ = [
    "Attribute",
    "Coded",
    "Company",
    "Condition",
    "Contact",
    "Cue",
    "Date",
    "Enrollment",
    "Event",
    "Identifier",
    "Indication",
    "Listing",
    "Metadata",
    "Milestone",
    "Passage",
    "Person",
    "Place",
    "Product",
    "ProductCompany",
    "ProductName",
    "Reason",
    "RegistryId",
    "Relation",
    "Release",
    "Result",
    "Section",
    "Span",
    "Statistic",
    "Time",
    "Trial",
    "Vote",
    "WireCredit",
]

SCHEMA = "biopress/1"

Precision = Literal["day", "month", "quarter", "half", "year"]
DateRelation = Literal["on", "by", "from", "after", "before", "about"]
Basis = Literal["stated", "relative", "caller"]
Status = Literal["occurred", "planned", "hypothetical", "negated"]
EventRole = Literal["news", "background"]


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Date(Value):
    """A date as precise as the text makes it, never more.

    ``value`` is ``2025-05-09``, ``2025-05``, ``2025-Q3``, ``2025-H2`` or ``2025``; ``start`` and ``end`` are the first
    and the last day that it can mean. ``text`` and ``span`` are ``None`` where the caller passed the date.
    """

    value: str
    start: dt.date | None
    end: dt.date | None
    precision: Precision
    relation: DateRelation = "on"
    basis: Basis = "stated"
    text: str | None = None
    span: Span | None = None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Time(Value):
    """A time of day as the dateline or header gives it: ``17:15`` and the zone as written."""

    value: str
    zone: str | None
    text: str
    span: Span


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Place(Value):
    """A city of the dateline; ``country`` is ISO 3166-1 alpha-2."""

    city: str
    region: str | None
    country: str | None
    text: str
    span: Span


@attrs.frozen(eq=False, repr=False)
class WireCredit(Value):
    """The wire that carried the release."""

    id: str
    text: str
    span: Span


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Listing(Value):
    """A ticker: the exchange's id, its market identifier code (ISO 10383), the bare symbol."""

    exchange: str
    mic: str | None
    symbol: str
    text: str
    span: Span


@attrs.frozen(eq=False, repr=False)
class Identifier(Value):
    """A security's number: ``scheme`` is isin, wkn, cusip, valor or sedol."""

    scheme: str
    value: str


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Company(Value):
    """A company with a part in the release: its full name as first given, short names, listings."""

    id: str
    name: str
    role: str
    short_names: tuple[str, ...] = ()
    listings: tuple[Listing, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    text: str
    span: Span


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Person(Value):
    """Somebody quoted, or named with a function. The name has no courtesy title and no degrees."""

    name: str
    title: str | None
    organization: str | None
    text: str
    span: Span


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Contact(Value):
    """An address for questions; ``kind`` is media, investor or other."""

    kind: str
    name: str | None
    organization: str | None
    email: str | None
    phone: str | None
    text: str
    span: Span


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Section(Value):
    """A part of the text. The sections of a release tile it: none overlaps, nothing is left out."""

    kind: str
    heading: Passage | None
    span: Span


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Metadata(Value):
    """What the head and the foot of a release say about itself."""

    headline: Passage | None = None
    subheadlines: tuple[Passage, ...] = ()
    date: Date | None = None
    time: Time | None = None
    places: tuple[Place, ...] = ()
    wire: WireCredit | None = None
    issuers: tuple[Company, ...] = ()
    source: Passage | None = None
    origin: str = "issuer"
    categories: tuple[str, ...] = ()
    people: tuple[Person, ...] = ()
    contacts: tuple[Contact, ...] = ()
    links: tuple[Passage, ...] = ()
    diagnostics: tuple[str, ...] = ()


@attrs.frozen(eq=False, repr=False)
class Condition(Value):
    """A disease; ``id`` is ``None`` where the table has none, and ``name`` is then as written."""

    id: str | None
    name: str
    span: Span


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Indication(Value):
    """What a product is for: the exact phrase, and what it is made of."""

    text: str
    span: Span
    conditions: tuple[Condition, ...] = ()
    qualifiers: tuple[Coded, ...] = ()
    line: Coded | None = None
    population: Passage | None = None
    prior_therapies: tuple[Passage, ...] = ()
    biomarker: Passage | None = None
    age_group: Coded | None = None
    combination: Passage | None = None


@attrs.frozen(eq=False, repr=False)
class ProductName(Value):
    """One name of a product; ``type`` is generic, brand, code, descriptor or other."""

    text: str
    type: str
    span: Span


@attrs.frozen(eq=False, repr=False)
class Attribute(Value):
    """A property of the product's make: cell source, vector, binder, construct domain, payload."""

    kind: str
    text: str
    span: Span


@attrs.frozen(eq=False, repr=False)
class ProductCompany(Value):
    """A company's part in a product: the id of the company, its role, the territory as worded."""

    company: str
    role: str
    territory: str | None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Product(Value):
    """A therapeutic product, vaccine, diagnostic or device with all names that the text gives it."""

    id: str
    name: str
    names: tuple[ProductName, ...]
    role: str
    modality: Coded | None = None
    targets: tuple[Coded, ...] = ()
    mechanism: Passage | None = None
    attributes: tuple[Attribute, ...] = ()
    route: Coded | None = None
    dosage_form: Coded | None = None
    companies: tuple[ProductCompany, ...] = ()
    indications: tuple[Indication, ...] = ()
    mentions: tuple[Span, ...] = ()
    text: str
    span: Span

    def __repr__(self) -> str:
        return f"<Product {self.id}: {', '.join(repr(name.text) for name in self.names)}>"


@attrs.frozen(eq=False, repr=False)
class RegistryId(Value):
    """A registration number and the registry that gave it."""

    registry: str
    id: str


@attrs.frozen(eq=False, repr=False)
class Enrollment(Value):
    """How many take part."""

    value: int
    text: str
    span: Span


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Trial(Value):
    """A clinical trial with a name or a registry number; ``phase.id`` is 1, 1b, 1/2, 2, 2b/3, 3, 4 ..."""

    id: str
    name: str | None
    ids: tuple[RegistryId, ...] = ()
    phase: Coded | None = None
    design: tuple[Coded, ...] = ()
    enrollment: Enrollment | None = None
    status: Coded | None = None
    products: tuple[str, ...] = ()
    text: str
    span: Span


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Vote(Value):
    """A committee's vote on one question."""

    question: str | None
    # "for" is a word that Python keeps for itself
    yes: int | None = attrs.field(metadata={"key": "for"})
    no: int | None = attrs.field(metadata={"key": "against"})
    abstain: int | None


@attrs.frozen(eq=False, repr=False)
class Reason(Value):
    """A reason that the authority gave."""

    category: str
    text: str
    span: Span


@attrs.frozen(eq=False, repr=False)
class Relation(Value):
    """A tie to another event of the same release, by that event's id."""

    type: str
    event: str


@attrs.frozen(eq=False, repr=False)
class Cue(Value):
    """The places that decided one field of an event."""

    field: str
    spans: tuple[Span, ...]


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Event(Value):
    """A regulatory act: who decided what about which product, for which disease, when, and whether it happened."""

    id: str
    key: str
    kind: str
    act: str
    status: Status
    role: EventRole
    set_by: str | None = None
    agency: str | None = None
    jurisdictions: tuple[str, ...] = ()
    designation: str | None = None
    application: str | None = None
    pathway: str | None = None
    supplemental: bool | None = None
    scope: str | None = None
    outcome: str | None = None
    votes: tuple[Vote, ...] = ()
    reasons: tuple[Reason, ...] = ()
    products: tuple[str, ...] = ()
    product_ids: tuple[str, ...] = ()
    applicant: str | None = None
    trials: tuple[str, ...] = ()
    indications: tuple[Indication, ...] = ()
    date: Date | None = None
    previous_date: Date | None = None
    effective_date: Date | None = None
    reported: Date | None = None
    relations: tuple[Relation, ...] = ()
    trigger: Passage
    rule: str
    cues: tuple[Cue, ...] = attrs.field(default=(), metadata={"mapping": True})
    inferred: tuple[str, ...] = ()
    evidence: tuple[Span, ...] = ()
    text: str
    span: Span

    def __repr__(self) -> str:
        what = (self.kind, self.designation or self.application, self.status, self.agency, *self.products)
        day = self.date.value if self.date else None
        return f"<Event {self.id}: {', '.join(map(str, filter(None, (*what, day))))}, {self.trigger.text!r}>"

    def _repr_html_(self) -> str:
        from biopress.cards import event_card

        return event_card(to_plain(self))


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Milestone(Value):
    """A clinical or commercial step that the text states as done or planned."""

    id: str
    kind: str
    status: str
    names: tuple[str, ...] = ()
    product_ids: tuple[str, ...] = ()
    trials: tuple[str, ...] = ()
    date: Date | None = None
    text: str
    span: Span


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Result(Value):
    """One figure of a trial's result, its parts as written."""

    endpoint: str
    value: str | None = None
    unit: str | None = None
    arm: str | None = None
    comparator: str | None = None
    comparator_value: str | None = None
    ci: str | None = None
    p_value: str | None = None
    n: str | None = None
    time_point: str | None = None
    met: bool | None = None
    trial: str | None = None
    product: str | None = None
    text: str
    span: Span


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Statistic(Value):
    """A figure about a disease or its market; ``value`` as written, ``low`` and ``high`` as numbers."""

    kind: str
    value: str
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    condition: str | None = None
    geography: str | None = None
    year: str | None = None
    text: str
    span: Span


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Release(Value):
    """All that a release says, as :func:`biopress.parse` returns it."""

    schema: str = SCHEMA
    id: str
    doc_id: str | None = None
    url: str | None = None
    version: str
    rules: str
    metadata: Metadata
    sections: tuple[Section, ...] = ()
    companies: tuple[Company, ...] = ()
    products: tuple[Product, ...] = ()
    trials: tuple[Trial, ...] = ()
    events: tuple[Event, ...] = ()
    non_events: tuple[Event, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    results: tuple[Result, ...] = ()
    statistics: tuple[Statistic, ...] = ()

    def __repr__(self) -> str:
        day = self.metadata.date.value if self.metadata.date else "undated"
        issuers = ", ".join(company.name for company in self.metadata.issuers)
        return f"<Release {day} {issuers!r}: {len(self.products)} products, {len(self.events)} events>"

    def _repr_html_(self) -> str:
        from biopress.cards import release_tables

        return release_tables(self.to_dict())

    def to_dict(self) -> dict[str, Any]:
        """Return the release as JSON-safe dicts, lists, strings, numbers and ``None``, keys in the order of the record.

        >>> import biopress
        >>> release = biopress.parse("The FDA granted Fast Track designation to ABX-101 for lupus.")
        >>> biopress.Release.from_dict(release.to_dict()) == release
        True
        """
        plain: dict[str, Any] = to_plain(self)
        return plain

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Release:
        """Return the release that :meth:`to_dict` made ``data`` from.

        Raises ``TypeError`` for anything but a dict, ``ValueError`` for one that is of another schema or no release.
        """
        if not isinstance(data, dict):
            raise TypeError(f"data must be a dict, not {type(data).__name__}")
        if data.get("schema") != SCHEMA:
            raise ValueError(f"data must be of the schema {SCHEMA!r}, not {data.get('schema')!r}")
        return from_plain(cls, data)


for _name in __all__:
    if attrs.has(globals()[_name]):
        globals()[_name].__setstate__ = restore
