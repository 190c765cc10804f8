"""Which products and companies of many releases are the same."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

import attrs

from biopress.demands import each_of
from biopress.history.names import Families, Naming, spelling
from biopress.metadata.names import short_form
from biopress.model import Company, Product, Release

__all__ = ["Identities", "Identity", "Known", "company_names", "company_spelling", "known_names", "product_names"]

#: What the user knows: ids and the names, or the one name, of each.
Known = Mapping[str, str | Iterable[str]]

# Which type of name leads, and which tell things apart.
_RANKS = {"brand": 0, "name": 0, "generic": 1, "code": 2, "other": 3, "short": 4, "listing": 5}
_STRONG = frozenset({"brand", "name", "listing"})


@attrs.frozen
class Identity:
    """A product or company across releases: the user's id or its leading name, and all its names."""

    id: str
    names: tuple[str, ...]


class _Name(NamedTuple):
    text: str
    type: str
    spelled: str


def known_names(known: Known | None, what: str) -> dict[str, tuple[str, ...]]:
    """Return the user's table with a tuple of names for each id.

    Raises ``TypeError`` that says what is wrong with it.
    """
    if known is None:
        return {}
    if not isinstance(known, Mapping):
        raise TypeError(f"{what} must be a mapping of ids to names, not {type(known).__name__}")
    table: dict[str, tuple[str, ...]] = {}
    for id, names in known.items():
        given = []
        for name in (id, *((names,) if isinstance(names, str) else each_of(f"{what}[{id!r}]", names))):
            if not isinstance(name, str):
                raise TypeError(f"{what} must hold str, not {type(name).__name__}")
            given.append(name)
        table[id] = tuple(given[1:])
    return table


@cache
def _listing() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z][A-Za-z0-9]{1,11}:\s?[A-Z0-9][A-Z0-9.&-]*")


def company_spelling(name: str) -> str:
    """Return what two writings of a company's name or listing share: no legal form, no case, no signs.

    >>> company_spelling("Quellwerk Bio Co., Ltd.") == company_spelling("QUELLWERK BIO")
    True
    >>> company_spelling("Nasdaq: QWK")
    'nasdaq:qwk'
    """
    name = " ".join(name.split())
    if _listing().fullmatch(name):
        return name.replace(" ", "").casefold()
    return spelling(short_form(name.removeprefix("The ")))


def product_names(product: Product) -> Iterator[tuple[str, str]]:
    """Yield the names that can identify a product, with their types."""
    found = False
    for name in product.names:
        if name.type != "descriptor":
            found = True
            yield name.text, name.type
    if not found:
        yield product.name, "other"


def company_names(company: Company) -> Iterator[tuple[str, str]]:
    """Yield the names and listings of a company, with their types."""
    yield company.name, "name"
    for listing in company.listings:
        yield f"{listing.exchange}:{listing.symbol}", "listing"
    for short in company.short_names:
        if spelling(short) not in _SELF:
            yield short, "short"


# How any company calls itself.
_SELF = frozenset({"company", "thecompany", "group", "thegroup", "we"})


class _Index:
    """The families of one kind of things, and how each is called."""

    __slots__ = ("_families", "_identities", "_known", "_weak")

    def __init__(
        self,
        things: Iterable[tuple[dt.date | None, Iterable[tuple[str, str]]]],
        known: Mapping[str, Sequence[str]],
        spell: Callable[[str], str],
    ) -> None:
        self._known = _owners(known, spell)
        told: dict[tuple[_Name, ...], dt.date] = {}
        for day, names in things:
            made = tuple(_Name(text, type, spell(text)) for text, type in names)
            told[made] = min(day or dt.date.max, told.get(made, dt.date.max))
        self._weak = {name.spelled for names in told for name in names if name.type not in _STRONG}
        namings = {names: self._naming(names) for names in told}
        spelled = {name.text: name.spelled for names in told for name in names if name.type == "generic"}
        self._families = Families([*namings.values(), *self._suffixed(spelled)])
        self._identities = self._called(told, namings)

    def identity(self, names: Iterable[tuple[str, str]], spell: Callable[[str], str]) -> Identity | None:
        """Return the identity of what has these names."""
        naming = self._naming(tuple(_Name(text, type, spell(text)) for text, type in names))
        return self._identities[self._families.of(naming)] if naming.strong or naming.weak else None

    @property
    def identities(self) -> tuple[Identity, ...]:
        return tuple(sorted(self._identities.values(), key=lambda identity: identity.id.casefold()))

    def _naming(self, names: Iterable[_Name]) -> Naming:
        strong, weak = set(), set()
        for name in names:
            if not name.spelled:
                continue
            owner = self._known.get(name.spelled)
            if owner is not None:
                strong.add(f"={owner}")
            elif name.spelled in self._weak:
                weak.add(name.spelled)
            else:
                strong.add(name.spelled)
        return Naming(frozenset(strong), frozenset(weak))

    def _suffixed(self, spelled: Mapping[str, str]) -> Iterator[Naming]:
        """Yield a naming for each substance and its one form with a suffix of four letters: "talvorimab-qxyz"."""
        forms: dict[str, set[str]] = {}
        for text, form in spelled.items():
            base, _, suffix = text.rpartition("-")
            if len(suffix) == 4 and suffix.isalpha() and suffix.islower() and len(base) > 5:
                forms.setdefault(spelling(base), set()).add(form)
        for base, several in forms.items():
            if len(several) == 1 and base in self._weak:
                yield self._naming([_Name("", "generic", base), _Name("", "generic", *several)])

    def _called(
        self, told: Mapping[tuple[_Name, ...], dt.date], namings: Mapping[tuple[_Name, ...], Naming]
    ) -> dict[str, Identity]:
        ranked: dict[str, list[tuple[int, dt.date, str]]] = {}
        ids: dict[str, str] = {}
        for names, day in told.items():
            naming = namings[names]
            if not (naming.strong or naming.weak):
                continue
            family = self._families.of(naming)
            ranked.setdefault(family, []).extend((_RANKS[name.type], day, name.text) for name in names)
            mapped = [name[1:] for name in naming.strong if name.startswith("=")]
            if mapped:
                ids[family] = min([*mapped, *([ids[family]] if family in ids else [])])
        made = {}
        for family, several in ranked.items():
            texts = dict.fromkeys(text for *_, text in sorted(several))
            made[family] = Identity(ids.get(family, next(iter(texts))), tuple(texts))
        return made


def _owners(known: Mapping[str, Sequence[str]], spell: Callable[[str], str]) -> dict[str, str]:
    """Return the id of each spelling that one id alone claims."""
    claims: dict[str, set[str]] = {}
    for id, names in known.items():
        for name in (id, *names):
            claims.setdefault(spell(name), set()).add(id)
    return {name: next(iter(ids)) for name, ids in claims.items() if len(ids) == 1}


class Identities:
    """The products and companies of many releases."""

    __slots__ = ("_companies", "_products")

    def __init__(
        self,
        releases: Sequence[Release],
        products: Mapping[str, Sequence[str]],
        companies: Mapping[str, Sequence[str]],
    ) -> None:
        days = [(release, release.metadata.date.start if release.metadata.date else None) for release in releases]
        self._products = _Index(
            ((day, product_names(product)) for release, day in days for product in release.products), products, spelling
        )
        self._companies = _Index(
            ((day, company_names(company)) for release, day in days for company in release.metadata.issuers),
            companies,
            company_spelling,
        )

    def product(self, product: Product) -> Identity | None:
        """Return who ``product`` is."""
        return self._products.identity(product_names(product), spelling)

    def company(self, company: Company) -> Identity | None:
        """Return who ``company`` is."""
        return self._companies.identity(company_names(company), company_spelling)

    @property
    def products(self) -> tuple[Identity, ...]:
        """All products, by their ids."""
        return self._products.identities

    @property
    def companies(self) -> tuple[Identity, ...]:
        """All issuers, by their ids."""
        return self._companies.identities
