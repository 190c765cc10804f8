"""The products of a release."""

from __future__ import annotations

from bisect import bisect_left

import attrs

from biopress.metadata.head import Head
from biopress.model import Product, ProductName, Span
from biopress.products.continuations import continued
from biopress.products.disease_sentences import Diseases
from biopress.products.facts import read_facts
from biopress.products.linking import Group, group_names
from biopress.products.names import Name, find_names
from biopress.products.partners import read_companies
from biopress.products.platforms import platform
from biopress.products.purposes import read_purposes
from biopress.products.roles import places_beside, subjects
from biopress.products.shared_heads import with_shared_heads
from biopress.products.topic import LEAD, read_topic
from biopress.spans import as_span
from biopress.text.folding import clean
from biopress.text.reading import Reading

__all__ = ["read_products"]

_ORDER = {"generic": 0, "brand": 1, "code": 2, "descriptor": 3, "other": 4}


def read_products(reading: Reading, head: Head) -> tuple[Product, ...]:
    """Return the products that the text names, those of the issuers first."""
    groups = group_names(reading.text, find_names(reading, head))
    if not groups:
        return ()
    besides = places_beside(reading.text, groups)
    low, high = head.metadata.headline.span if head.metadata.headline is not None else (0, 0)
    own = subjects(groups, reading.text, head, besides)
    order = [
        (not own[number], not any(low <= start < high for start, _ in group.places), number)
        for number, group in enumerate(groups)
    ]
    several = groups if len(groups) > 1 else []
    places = sorted((place, number) for number, group in enumerate(several) for place in group.places)
    products: list[Product] = []
    diseases = Diseases(reading)
    further = continued(reading.text, groups, besides)
    for other, _, number in sorted(order):
        group = groups[number]
        own_further = further.get(number, [])
        beside = _beside(places, number, [start for start, _ in (*group.places, *own_further)]) if several else []
        id = f"p{len(products) + 1}"
        products.append(_product(id, group, beside, own_further, diseases, head, other=other))
    return tuple(_with_topic(products, diseases, head))


# What is said of a product stands at most so far from its place: in its sentence, or a list of points behind it.
_FAR = 4000


def _beside(places: list[tuple[tuple[int, int], int]], own: int, spots: list[int]) -> list[tuple[int, int]]:
    """Return where other products than ``own`` stand around ``spots``, of the places of all and their owners."""
    found: list[tuple[int, int]] = []
    last = 0
    for spot in sorted(spots):
        first = max(last, bisect_left(places, ((spot - _FAR, 0), 0)))
        last = max(last, bisect_left(places, ((spot + _FAR, 0), 0)))
        found += [place for place, owner in places[first:last] if owner != own]
    return found


def _with_topic(products: list[Product], diseases: Diseases, head: Head) -> list[Product]:
    """Give those of the issuers' products of which no sentence says what they are for what the release is about."""
    own = [product for product in products if product.role == "subject"]
    silent = [product for product in own if not product.indications]
    alone = len(own) <= _FEW and len(silent) == len(own)
    near = [product for product in silent if alone or product.span.start < head.lead + LEAD]
    if not near or len(silent) < len(own):
        return products
    topic = with_shared_heads(diseases.reading, read_topic(diseases, head, alone=alone))
    return [attrs.evolve(product, indications=topic) if product in near else product for product in products]


# So many products can be spoken of without being named.
_FEW = 2


def _product(
    id: str,
    group: Group,
    beside: list[tuple[int, int]],
    further: list[Span],
    diseases: Diseases,
    head: Head,
    *,
    other: bool,
) -> Product:
    reading = diseases.reading
    names = sorted(group.names, key=lambda name: name.places[0])
    best = min(names, key=lambda name: _ORDER[name.type])
    start, end = group.places[0]
    facts = read_facts(group, reading, beside, further)
    modality = facts.modality
    if modality is None and not other and any(name.type == "code" for name in names):
        modality = platform(reading, head)
    vaccine = modality is not None and modality.id == "vaccine"
    purposes = () if other else read_purposes(group, beside, further, head, diseases, vaccine=vaccine)
    return Product(
        id=id,
        name=_printed(best),
        names=tuple(
            ProductName(reading.text.source[slice(*place)], name.type, as_span(place))
            for name in names
            for place in (_unmarked(name, reading.text.source),)
        ),
        role="other" if other else "subject",
        modality=modality,
        targets=facts.targets,
        mechanism=facts.mechanism,
        attributes=facts.attributes,
        route=facts.route,
        dosage_form=facts.dosage_form,
        companies=() if other else read_companies(group, reading.text, head),
        indications=with_shared_heads(reading, purposes),
        mentions=tuple(map(as_span, group.places)),
        text=reading.text.source[start:end],
        span=Span(start, end),
    )


def _unmarked(name: Name, source: str) -> tuple[int, int]:
    """Return the first place of a name in which no mark stands, if there is one, or the first."""
    if " " not in name.text:
        return name.places[0]
    return next((place for place in name.places if _MARKS.isdisjoint(source[slice(*place)])), name.places[0])


_MARKS = frozenset("\u00ae\u2122\u2120")


def _printed(name: Name) -> str:
    return clean(name.text)
