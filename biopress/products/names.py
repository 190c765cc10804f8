"""The names that may be products', each with all its places."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Set as AbstractSet
from operator import itemgetter

from biopress.matching.terms import ProductTerm, Stem
from biopress.matching.words import occurrences, places_of
from biopress.metadata.head import Head
from biopress.products.coined_names import find_coined
from biopress.products.compound_names import (
    TITLE_FORMS,
    asked_for,
    before_bracket,
    bracketed,
    combination_of,
    in_combination,
    joins,
    known_variant,
    mark_end,
    nicknames,
    numbered,
    proper_name,
    qualified,
    titled_form,
)
from biopress.products.device_names import device_end, find_devices, short_form
from biopress.products.evidence import product_weight
from biopress.products.generic_names import FoundGeneric, find_generics
from biopress.products.name_places import company_words, first_words, open_stretches
from biopress.products.name_weights import Coined, accepted
from biopress.tables.generics import OLD_GENERICS, SALTS
from biopress.text.document import Text
from biopress.text.reading import Reading

__all__ = ["Name", "find_names"]


class Name:
    """One name: how it is written first, what kind of name it is, where it stands, how surely it is a product's."""

    __slots__ = ("base", "key", "marked", "partner", "places", "stem", "sure", "term", "text", "type", "weight")

    def __init__(self, key: str, text: str, type: str) -> None:
        self.key: str = key
        self.text: str = text
        self.type: str = type
        self.places: list[tuple[int, int]] = []
        self.sure: bool = False
        self.marked: bool = False
        self.weight: int = 0
        self.stem: Stem | None = None
        self.base: str = key
        self.term: ProductTerm | None = None
        self.partner: str | None = None

    def __repr__(self) -> str:
        return f"<{self.type} {self.text!r} x{len(self.places)} w{self.weight} {'sure' if self.sure else ''}>"


# Vocabularies whose words are no names of products.
_CLAIMING = (
    "target",
    "condition",
    "agency",
    "designation",
    "application",
    "modality",
    "attribute",
    "route",
    "dosage_form",
)


def find_names(reading: Reading, head: Head) -> list[Name]:
    """Return the names in the order of their first places; those not ``sure`` need a link to one that is."""
    text = reading.text
    claimed: dict[int, int] = {}
    for kind in _CLAIMING:
        for start, end, _, _ in reading.mentions.of(kind):
            if end > claimed.get(start, 0):
                claimed[start] = end
    refused = company_words(head) | {definition.short.lower() for definition in reading.definitions}
    names: dict[str, Name] = {}
    generics = find_generics(text, reading.rules.stem_index, claimed)
    companies = first_words(head) if generics else ()
    for generic in generics:
        if generic.base not in companies:
            _add_generic(names, text.folded, text.lower, generic)
    ends = {end for name in names.values() for _, end in name.places}
    for coined in find_coined(text, open_stretches(head), claimed, refused):
        if coined.text.lower() not in names:
            _add_coined(names, coined, text.folded, ends)
    _add_devices(names, text)
    _add_bracketed(names, text)
    _add_numbered(names, text.folded)
    if not text.words.isdisjoint(("vaccine", "vaccines")):
        _add_vaccines(names, text.folded, text.lower)
    _add_substances(names, text.folded)
    _add_variants(names, text)
    _join(names, text.folded)
    _uncover(names)
    _drop_families(names)
    for mention in reading.mentions.of("product"):
        if isinstance(mention.term, ProductTerm):
            _add_own(names, text.folded, mention.start, mention.end, mention.term)
    return sorted(names.values(), key=lambda name: name.places[0])


# So many places are looked at, as long as the name does not weigh enough.
_LOOKS, _ENOUGH = 8, 9


def _add_generic(names: dict[str, Name], folded: str, lower: str, generic: FoundGeneric) -> None:
    key = lower[generic.start : generic.end]
    name = names.get(key)
    if name is None:
        name = names[key] = Name(key, folded[generic.start : generic.end], "generic")
        name.stem, name.base, name.sure = generic.stem, generic.base, generic.sure
    name.places.append((generic.start, generic.end))
    if len(name.places) <= _LOOKS and name.weight < _ENOUGH:
        weight = product_weight(lower, generic.start, generic.end)
        name.weight += weight if weight >= 0 else -4
        if not generic.sure:
            name.sure = name.weight >= 6


def _add_coined(names: dict[str, Name], coined: Coined, folded: str, generics: set[int]) -> None:
    name = names[coined.text.lower()] = Name(
        coined.text.lower(), coined.text, "code" if coined.kind in ("code", "spaced") else "brand"
    )
    name.places = coined.places
    name.weight = coined.weight
    name.marked = coined.marked
    name.sure = accepted(coined)
    if coined.trial and not name.sure:
        # a code in the bracket behind a nonproprietary name is its code, also where a study goes by it
        explains = any(folded[start - 2 : start] == " (" and start - 2 in generics for start, _ in coined.places)
        name.weight = max(name.weight, 0) if explains and name.type == "code" else -9


def _add_devices(names: dict[str, Name], text: Text) -> None:
    """Add devices and tests named by ordinary words; one with a brand in it is tied to it, if the text repeats it."""
    folded = text.folded
    sure = [name for name in names.values() if name.sure]
    devices = set(find_devices(text))
    for name in sure:
        if name.type == "brand" and (name.marked or _is_mixed(name)):
            ends = [(start, device_end(folded, end)) for start, end in name.places]
            devices.update([(start, end) for start, end in ends if end is not None])
    if not devices:
        return
    brands = {place[0]: name for name in sure for place in name.places}
    brands.update({place[1]: name for name in sure for place in name.places})
    found: dict[str, list[tuple[int, int]]] = {}
    for start, end in sorted(devices):
        found.setdefault(" ".join(folded[start:end].split()).lower(), []).append((start, end))
    for key, places in found.items():
        start, end = places[0]
        brand = next((brands[at] for at in range(start, end) if at in brands), None)
        if brand is not None and (len(places) < 2 or len(key.split()) - len(brand.key.split()) < 2):
            continue
        device = names.setdefault(key, Name(key, folded[start:end], "brand"))
        device.sure, device.weight = True, 3
        device.partner = brand.key if brand is not None and brand.key != key else None
        device.places = places
        short = short_form(folded, start, end)
        if short is not None and short.lower() not in names:
            made = names[short.lower()] = Name(short.lower(), short, "brand")
            made.sure, made.weight, made.partner = True, 3, key
            made.places = [(at, at + len(short)) for at in occurrences(folded, short)]


def _is_mixed(name: Name) -> bool:
    """Whether a brand has capitals inside, as no ordinary word has: "LumiSTAT"."""
    return not name.text.isupper() and not name.text[1:].islower()


def _add_bracketed(names: dict[str, Name], text: Text) -> None:
    """Add names that only their bracket behind a brand or code, or their shape, tells."""
    lower = text.lower
    brackets = [
        place
        for name in names.values()
        if name.type != "generic" and name.weight >= 0
        for start, end in name.places[:4]
        if (place := bracketed(lower, end) or (before_bracket(lower, start) if name.type == "code" else None))
    ]
    weak = {start for name in names.values() if not name.sure for start, _ in name.places} if brackets else set()
    for name in _add_standing(names, text, brackets, "generic", weak):
        name.sure = name.key.rpartition(" ")[2] in SALTS  # no other word has a salt behind it
    for name in _add_standing(names, text, asked_for(lower), "generic"):
        name.sure, name.weight = True, 6
    long = any(" " in name.base for name in names.values() if name.type == "generic")
    for name in _add_standing(names, text, nicknames(text, bracketed=long), "other"):
        name.sure = name.key.endswith("-cel")


def _add_standing(
    names: dict[str, Name], text: Text, told: list[tuple[int, int]], type: str, weak: AbstractSet[int] = frozenset()
) -> list[Name]:
    """Add the names that stand at ``told`` with all their places, but for what is known; return those added.

    At ``weak`` places stand names that are not sure, which give way.
    """
    if not told:
        return []
    taken = {start for name in names.values() for start, _ in name.places}.difference(weak)
    found = places_of({text.lower[start:end] for start, end in told}, text.lower, text.cut)
    added = []
    for start, end in told:
        key = text.lower[start:end]
        if start not in taken and (key not in names or (weak and not names[key].sure)):
            made = names[key] = Name(key, text.folded[start:end], type)
            made.places = [(at, at + len(key)) for at in found[key]]
            taken.update(found[key])
            added.append(made)
    return added


def _add_variants(names: dict[str, Name], text: Text) -> None:
    """Add names with a variant's short name or a dosage form in capitals behind; each is tied to the plain name."""
    folded, lower = text.folded, text.lower
    titled = not text.words.isdisjoint(TITLE_FORMS)
    for name in tuple(names.values()):
        if name.weight < 0 or not (name.sure or name.weight):
            continue
        for start, end in tuple(name.places):
            longer = None
            if name.type != "generic":
                longer = qualified(folded, end) if name.weight else None
            elif titled:
                longer = titled_form(folded, end)
            if longer is None:
                continue
            key = " ".join(lower[start:longer].split())
            variant = names.get(key)
            if variant is None:
                variant = names[key] = Name(key, folded[start:longer], name.type)
                variant.sure, variant.weight, variant.marked = name.sure, name.weight, name.marked
                variant.stem, variant.base, variant.partner = name.stem, name.base, name.key
            variant.places.append((start, longer))
            if not name.sure and name.type == "brand":
                variant.weight += max(0, product_weight(lower, start, longer))
                variant.sure = variant.weight >= _PROVEN
    _settle_variants(names)


def _add_vaccines(names: dict[str, Name], folded: str, lower: str) -> None:
    """Add the proper names of vaccines behind their brands: "Velnivax (Yellow Fever Vaccine, Live)"."""
    for name in tuple(names.values()):
        if name.type != "brand" or not (name.sure or name.marked):
            continue
        for _, end in name.places[:_LOOKS]:
            place = proper_name(folded, end)
            key = lower[slice(*place)] if place is not None else ""
            if place is not None and key not in names:
                made = names[key] = Name(key, folded[slice(*place)], "generic")
                made.partner, made.sure, made.weight = name.key, name.sure, name.weight
                made.places = [(at, at + len(key)) for at in occurrences(lower, key)]


def _add_substances(names: dict[str, Name], folded: str) -> None:
    """Add names of a brand and an old substance that it is sold with, both with capitals: "LUMIVRA(TM) Fentanyl"."""
    old = {place: name for name in names.values() if name.base in OLD_GENERICS for place in name.places}
    ends = {start: end for start, end in old if folded[start].isupper()}
    for name in tuple(names.values()) if ends else ():
        if name.type != "brand" or not name.marked:
            continue
        whole = [(start, ends[at]) for start, end in name.places for at in (mark_end(folded, end),) if at in ends]
        if len(whole) < _OFTEN:
            continue
        first = mark_end(folded, whole[0][0] + len(name.key))
        substance = old[first, ends[first]]
        key = f"{name.key} {substance.key}"
        made = names[key] = Name(key, folded[slice(*whole[0])], "brand")
        made.places, made.sure, made.weight, made.marked = whole, True, max(name.weight, _PROVEN), True
        if len(substance.places) > len(whole):
            made.partner = substance.key


def _add_numbered(names: dict[str, Name], folded: str) -> None:
    """Take into a brand the number that mostly stands behind it: "Velnivax 13"."""
    for key, name in tuple(names.items()):
        if name.type != "brand" or not name.sure or len(name.places) < _OFTEN:
            continue
        longer = [(start, end) for start, at in name.places for end in (numbered(folded, at),) if end is not None]
        if len(longer) < _OFTEN or 2 * len(longer) < len(name.places):
            continue
        keys = {" ".join(folded[start:end].split()).lower() for start, end in longer}
        if len(keys) > 1 or keys & names.keys():
            continue
        longest = keys.pop()
        made = names[longest] = Name(longest, folded[slice(*longer[0])], "brand")
        made.places, made.sure, made.weight, made.marked = longer, True, name.weight, name.marked
        begins = {start for start, _ in longer}
        name.places = [place for place in name.places if place[0] not in begins]
        if name.places:
            made.partner = key
        else:
            del names[key]


# So often a number stands behind a brand that belongs to it.
_OFTEN = 2
# What a name weighs with a variant's short name behind that the contexts of the plain name did not prove.
_PROVEN = 4


def _settle_variants(names: dict[str, Name]) -> None:
    """Leave out variants that nothing proves, and the plain names of those that always stand with it."""
    for key, variant in tuple(names.items()):
        base = names.get(variant.partner) if variant.partner is not None else None
        if base is None or variant.type == "generic":
            continue
        last = names.get(key.rsplit(" ", 1)[-1])
        if last is not None and last.marked and {end for _, end in last.places} <= {end for _, end in variant.places}:
            del names[last.key]  # the mark behind the second word is the mark of both
        elif variant.type == "brand" and len(variant.places) == 1 and not known_variant(variant.text):
            del names[key]
            continue
        if {start for start, _ in base.places} == {start for start, _ in variant.places}:
            del names[base.key]
            variant.partner = None
            for other in names.values():
                if other.partner == base.key:
                    other.partner = key


def _join(names: dict[str, Name], folded: str) -> None:
    """Make one name of the parts of a fixed combination."""
    places = [(place, name) for name in names.values() if name.type != "brand" for place in name.places]
    places.sort(key=itemgetter(0))
    told = _told_combinations(names, places, folded)
    number = 0
    while number + 1 < len(places):
        (start, end), first = places[number]
        last = number
        while last + 1 < len(places) and joins(folded, (start, end), places[last + 1][0]):
            if places[last + 1][1].type != "generic" or (first.type == "code" and last > number):
                break
            last += 1
            end = places[last][0][1]
        brand = None
        if told:
            loose = _last_part(places, number, folded)
            brand = told.get(_bases(places[number : loose + 1]))
            if brand is not None:
                last, end = loose, places[loose][0][1]
        if last > number:
            key = folded[start:end].lower()
            made = names.get(key)
            if made is None:
                made = names[key] = Name(key, folded[start:end], "generic")
                made.base = key
                made.partner = first.key if first.type == "code" else brand
            made.places.append((start, end))
            for place, part in places[number : last + 1]:
                made.sure = made.sure or part.sure
                made.weight = max(made.weight, part.weight)
                made.stem = made.stem or part.stem
                if place in part.places and (part.type != "code" or len(part.places) > 1):
                    part.places.remove(place)
        number = last + 1
    for key in [key for key, name in names.items() if not name.places]:
        del names[key]


_Place = tuple[tuple[int, int], Name]


def _told_combinations(names: dict[str, Name], places: list[_Place], folded: str) -> dict[frozenset[str], str]:
    """Return the brands that the text calls combinations, by their parts: "Lumivra is a combination of A/B and C"."""
    if len(places) < 2 or "combination" not in folded:
        return {}
    brands = sorted((end, key) for key, name in names.items() if name.type == "brand" for _, end in name.places)
    found: dict[frozenset[str], str] = {}
    for number, ((start, _), _) in enumerate(places):
        at = bisect_left(brands, (start, "")) - 1
        if at >= 0 and start - brands[at][0] < _AWAY and combination_of(folded, brands[at][0], start):
            last = _last_part(places, number, folded)
            if last > number:
                found.setdefault(_bases(places[number : last + 1]), brands[at][1])
    return found


# How far behind a brand its parts are told, and how many it has at most.
_AWAY, _PARTS = 100, 6


def _last_part(places: list[_Place], number: int, folded: str) -> int:
    """Return the number of the last nonproprietary name of a row that begins at ``number``."""
    last = number
    while last + 1 < min(len(places), number + _PARTS) and places[last + 1][1].type == "generic":
        if not in_combination(folded[places[last][0][1] : places[last + 1][0][0]]):
            break
        last += 1
    return last


def _bases(row: list[_Place]) -> frozenset[str]:
    return frozenset(name.base for _, name in row)


def _uncover(names: dict[str, Name]) -> None:
    """Leave out the places that lie within a longer name's."""
    places = {place for name in names.values() for place in name.places}
    covers = dict(sorted(places))  # of those that begin together the longest comes last
    inside: set[int] = set()
    last = -1
    for start, end in covers.items():
        if end <= last:
            inside.add(start)
        else:
            last = end
    if not inside and len(covers) == len(places):
        return
    for key in [key for key, name in names.items() if name.partner is None]:
        whole = names[key].places
        kept = [(start, end) for start, end in whole if start not in inside and end >= covers[start]]
        if len(kept) < len(whole):
            if kept:
                names[key].places = kept
            elif not any(other.partner == key for other in names.values()):
                del names[key]


def _drop_families(names: dict[str, Name]) -> None:
    """Leave out codes of a programme ("BNX162" of BNX162b1) and of trials ("QX-318-201" of QX-318)."""
    codes = {key.replace("-", ""): key for key, name in names.items() if name.type == "code"}
    in_order = sorted(codes)
    for plain, key in codes.items():
        # the first that has a letter behind, if one has
        at = bisect_left(in_order, f"{plain}a")
        family = at < len(in_order) and in_order[at].startswith(plain)
        if family and names[key].weight < 9:
            names[key].sure = False
        stem, hyphen, number = key.rpartition("-")
        numbered = len(number) == 3 and stem[:1].isalpha() and any(map(str.isdigit, stem))
        numbered = numbered and names[key].weight < _PROVEN - 1
        if hyphen and number.isdigit() and (numbered or stem.replace("-", "") in codes):
            names[key].sure, names[key].weight = False, -9


def _add_own(names: dict[str, Name], folded: str, start: int, end: int, term: ProductTerm) -> None:
    key = folded[start:end].lower()
    name = names.get(key)
    if name is None or name.term is None:
        name = names[key] = Name(key, folded[start:end], term.type)
        name.term, name.sure, name.weight = term, True, 9
    name.places.append((start, end))
