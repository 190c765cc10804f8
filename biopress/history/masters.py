"""The companies and products of a release in the user's own tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

import attrs

from biopress.demands import demand
from biopress.history.identities import Known, company_spelling, known_names
from biopress.history.names import spelling
from biopress.model import Company, Product, Release, Span

__all__ = ["Link", "Links", "Unmatched", "link"]

MatchKind = Literal["ticker", "identifier", "exact", "spelling", "legal_form", "alias"]


@attrs.frozen(kw_only=True)
class Link:
    """A company or product of the release that stands in the user's table.

    ``match`` says how: by a ticker or another identifier, by the first name of the user's row as written (exact), but
    for blanks, hyphens and case (spelling) or for the legal form of the company (legal_form), or by a further name of
    the row or a short name of the release (alias). ``text`` and ``span`` are the evidence, ``name`` is what it equals
    in the table.
    """

    table: Literal["companies", "drugs"]
    id: str
    match: MatchKind
    name: str
    fact: str
    text: str
    span: Span


@attrs.frozen(kw_only=True)
class Unmatched:
    """A company or product that no row has, or that several have: those are the ``candidates``."""

    table: Literal["companies", "drugs"]
    fact: str
    name: str
    text: str
    span: Span
    candidates: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Links:
    """What :func:`biopress.link` found, in the order of the release."""

    companies: tuple[Link, ...]
    drugs: tuple[Link, ...]
    unmatched: tuple[Unmatched, ...]


def link(release: Release, *, companies: Known | None = None, drugs: Known | None = None) -> Links:
    """Return which rows of your tables the companies and products of ``release`` are.

    A table maps each id to a name or several: the first is the full name, the others are aliases and symbols
    ("NASDAQ:QWK", "QWK", an ISIN). A table that is not given is not asked. Raises ``TypeError`` for other arguments.

    >>> import biopress
    >>> text = "BASEL, May 9, 2025 -- Quellwerk AG (SIX: QWK) today announced that the FDA approved QWK-2201."
    >>> release = biopress.parse(text)
    >>> links = biopress.link(release, companies={"c17": ["Quellwerk"]}, drugs={"d4": ["talvorimab", "QWK 2201"]})
    >>> [(link.id, link.match, link.text) for link in (*links.companies, *links.drugs)]
    [('c17', 'legal_form', 'Quellwerk AG'), ('d4', 'alias', 'QWK-2201')]
    """
    demand("release", release, Release)
    found: list[Link] = []
    unmatched: list[Unmatched] = []
    if companies is not None:
        index = _index(known_names(companies, "companies"), company_spelling)
        for company in (*release.metadata.issuers, *release.companies):
            _settle("companies", company.id, company.name, _company_offers(company), index, found, unmatched)
    if drugs is not None:
        index = _index(known_names(drugs, "drugs"), spelling)
        for product in release.products:
            _settle("drugs", product.id, product.name, _product_offers(product), index, found, unmatched)
    return Links(
        companies=tuple(link for link in found if link.table == "companies"),
        drugs=tuple(link for link in found if link.table == "drugs"),
        unmatched=tuple(unmatched),
    )


class _Entry(NamedTuple):
    id: str
    name: str
    first: bool


class _Offer(NamedTuple):
    """A name that the release gives: its plain form, how strong a match by it is, and its place."""

    form: str
    name: str
    kind: Literal["ticker", "identifier", "name", "short"]
    text: str
    span: Span


def _index(table: dict[str, tuple[str, ...]], spell: Callable[[str], str]) -> dict[str, list[_Entry]]:
    index: dict[str, list[_Entry]] = {}
    for id, names in table.items():
        for number, name in enumerate(names):
            for form in {spell(name), name.strip().casefold()}:
                index.setdefault(form, []).append(_Entry(id, name, number == 0))
    return index


def _company_offers(company: Company) -> Iterator[_Offer]:
    for listing in company.listings:
        for exchange in filter(None, (listing.exchange, listing.mic)):
            form = f"{exchange}:{listing.symbol}".casefold()
            yield _Offer(form, form, "ticker", listing.text, listing.span)
        yield _Offer(listing.symbol.casefold(), listing.symbol, "ticker", listing.text, listing.span)
    for identifier in company.identifiers:
        yield _Offer(identifier.value.casefold(), identifier.value, "identifier", company.text, company.span)
    yield _Offer(company_spelling(company.name), company.name, "name", company.text, company.span)
    for short in company.short_names:
        yield _Offer(company_spelling(short), short, "short", company.text, company.span)


def _product_offers(product: Product) -> Iterator[_Offer]:
    for name in product.names:
        yield _Offer(spelling(name.text), name.text, "name", name.text, name.span)


_ORDER: tuple[MatchKind, ...] = ("ticker", "identifier", "exact", "spelling", "legal_form", "alias")


def _settle(
    table: Literal["companies", "drugs"],
    fact: str,
    name: str,
    offers: Iterable[_Offer],
    index: dict[str, list[_Entry]],
    found: list[Link],
    unmatched: list[Unmatched],
) -> None:
    offers = list(offers)
    matches = [
        Link(table=table, id=entry.id, match=kind, name=entry.name, fact=fact, text=offer.text, span=offer.span)
        for offer in offers
        for entry in index.get(offer.form, ())
        if (kind := _kind(table, offer, entry)) is not None
    ]
    best = min((_ORDER.index(match.match) for match in matches), default=None)
    strongest = [match for match in matches if _ORDER.index(match.match) == best]
    ids = tuple(dict.fromkeys(match.id for match in strongest))
    if len(ids) == 1:
        found.append(strongest[0])
    else:
        text, span = _place(offers, name)
        unmatched.append(Unmatched(table=table, fact=fact, name=name, text=text, span=span, candidates=ids))


def _kind(table: str, offer: _Offer, entry: _Entry) -> MatchKind | None:
    if offer.kind == "ticker":
        return "ticker" if entry.name.isupper() or ":" in entry.name else None
    if offer.kind == "identifier":
        return "identifier"
    if not entry.first or offer.kind == "short":
        return "alias"
    if " ".join(offer.name.split()) == " ".join(entry.name.split()):
        return "exact"
    if table == "companies" and spelling(offer.name) != spelling(entry.name):
        return "legal_form"
    return "spelling"


def _place(offers: Sequence[_Offer], name: str) -> tuple[str, Span]:
    named = [offer for offer in offers if offer.kind == "name"]
    best = next((offer for offer in named if offer.name == name), named[0] if named else offers[0])
    return best.text, best.span
