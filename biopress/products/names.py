"""The names that may be products', each with all its places."""

from __future__ import annotations

from biopress.matching.terms import ProductTerm, Stem
from biopress.metadata.head import Head
from biopress.products.coined_names import Coined, accepted, find_coined
from biopress.products.evidence import product_weight
from biopress.products.generic_names import FoundGeneric, find_generics
from biopress.text.reading import Reading

__all__ = ["Name", "find_names"]


class Name:
    """One name: how it is written first, what kind of name it is, where it stands, how surely it is a product's."""

    __slots__ = ("base", "key", "marked", "places", "stem", "sure", "term", "text", "type", "weight")

    def __init__(self, key: str, text: str, type: str) -> None:
        self.key, self.text, self.type = key, text, type
        self.places: list[tuple[int, int]] = []
        self.sure = False
        self.marked = False
        self.weight = 0
        self.stem: Stem | None = None
        self.base = key
        self.term: ProductTerm | None = None

    def __repr__(self) -> str:
        return f"<{self.type} {self.text!r} x{len(self.places)} w{self.weight} {'sure' if self.sure else ''}>"


# Vocabularies whose words are no names of products.
_CLAIMING = ("target", "condition", "agency", "designation", "application", "modality", "attribute", "route", "dosage_form")


def find_names(reading: Reading, head: Head) -> list[Name]:
    """Return the names in the order of their first places; those not ``sure`` need a link to one that is."""
    text = reading.text
    claimed: dict[int, int] = {}
    for kind in _CLAIMING:
        for mention in reading.mentions.of(kind):
            if mention.end > claimed.get(mention.start, 0):
                claimed[mention.start] = mention.end
    names: dict[str, Name] = {}
    for generic in find_generics(text.folded, text.lower, reading.rules.stem_index, claimed):
        _add_generic(names, text.folded, text.lower, generic)
    for coined in find_coined(text.source, text.folded, text.lower, claimed, company_words(head)):
        if coined.text.lower() not in names:
            _add_coined(names, coined)
    for mention in reading.mentions.of("product"):
        assert isinstance(mention.term, ProductTerm)
        _add_own(names, text.folded, mention.start, mention.end, mention.term)
    return sorted(names.values(), key=lambda name: name.places[0])


def _add_generic(names: dict[str, Name], folded: str, lower: str, generic: FoundGeneric) -> None:
    key = lower[generic.start : generic.end]
    name = names.get(key)
    if name is None:
        name = names[key] = Name(key, folded[generic.start : generic.end], "generic")
        name.stem, name.base, name.sure = generic.stem, generic.base, generic.sure
    name.places.append((generic.start, generic.end))
    if len(name.places) <= 8:
        weight = product_weight(lower, generic.start, generic.end)
        name.weight += weight if weight >= 0 else -4
        if not generic.sure:
            name.sure = name.weight >= 6


def _add_coined(names: dict[str, Name], coined: Coined) -> None:
    name = names[coined.text.lower()] = Name(
        coined.text.lower(), coined.text, "code" if coined.kind in ("code", "spaced") else "brand"
    )
    name.places = coined.places
    name.weight = coined.weight
    name.marked = coined.marked
    name.sure = accepted(coined)
    if coined.trial and not name.sure:
        name.weight = -9


def _add_own(names: dict[str, Name], folded: str, start: int, end: int, term: ProductTerm) -> None:
    key = folded[start:end].lower()
    name = names.get(key)
    if name is None or name.term is None:
        name = names[key] = Name(key, folded[start:end], term.type)
        name.term, name.sure, name.weight = term, True, 9
    name.places.append((start, end))


def company_words(head: Head) -> frozenset[str]:
    """Return the names and short names of the release's companies in lower case."""
    words: set[str] = set()
    for company in (*head.metadata.issuers, *head.companies):
        words.add(company.name.lower())
        words.update(short.lower() for short in company.short_names)
        first = company.name.split()[0].lower() if company.name.split() else ""
        words.add(first.rstrip(","))
        words.update(listing.symbol.lower() for listing in company.listings)
    return frozenset(words)
