"""One product, many names: what the ties between the names make of them."""

from __future__ import annotations

import re
from collections import deque
from functools import cache
from itertools import pairwise

from biopress.products.evidence import shows_effect, stands_beside
from biopress.products.names import Name
from biopress.products.ties import find_ties
from biopress.tables.generics import OLD_GENERICS
from biopress.text.document import Text

__all__ = ["Group", "group_names", "suffix_of"]


class Group:
    """The names of one product. A name that several products share stands in each; its places belong to the first."""

    __slots__ = ("names", "places")

    def __init__(self, names: list[Name]) -> None:
        self.names: list[Name] = names
        self.places: list[tuple[int, int]] = []


def group_names(text: Text, names: list[Name]) -> list[Group]:
    """Return the products that the names make, ordered by their first places."""
    if not any(name.sure for name in names):
        return []
    ties = find_ties(text, names) if len(names) > 1 else []
    alive = _proven(names, ties)
    if len(alive) == 1:
        only = Group(alive)
        only.places = sorted({*alive[0].places})
        return [only]
    partners: dict[str, set[str]] = {name.key: set() for name in alive}
    by_key = {name.key: name for name in alive}
    for a, b in ties:
        if a in partners and b in partners:
            partners[a].add(b)
            partners[b].add(a)
    generics = [name for name in alive if name.type == "generic"]
    biosimilar = len(generics) > 1 and ("biosimilar" in text.lower or len({*map(suffix_of, generics)} - {""}) > 1)
    variants: dict[tuple[str, str], list[Name]] = {}
    for name in generics:
        # a biosimilar, which has a suffix, is not its reference
        first = variants.setdefault((name.base, suffix_of(name) if biosimilar else ""), [])
        for other in first:
            partners[name.key].add(other.key)
            partners[other.key].add(name.key)
        if len(first) < _VARIANTS:
            first.append(name)
    hubs = {name.key for name in alive if name.type == "generic" and _is_hub(name, partners, by_key)}
    groups = _paired(text, _components(alive, partners, hubs))
    for group in groups:
        _add_joint(text.folded, group)
    return groups


def suffix_of(name: Name) -> str:
    """Return the four letters behind a nonproprietary name that tell one maker's product from another's."""
    suffix = name.key.rpartition(_SUFFIXED)[2] if _SUFFIXED in name.key else ""
    return suffix if len(suffix) == _SUFFIX and suffix.isalpha() else ""


def _add_joint(folded: str, group: Group) -> None:
    """Make a name of two codes of one product that stand together: "ABX-101/QW12"."""
    named = [name for name in group.names if name.type == "code"]
    if len(named) < 2:
        return
    codes = {place for name in named for place in name.places}
    joint: dict[str, Name] = {}
    kept: list[tuple[int, int]] = []
    for place in group.places:
        if kept and place in codes and kept[-1] in codes and folded[kept[-1][1] : place[0]] == "/":
            start, end = kept.pop()[0], place[1]
            kept.append((start, end))
            key = folded[start:end].lower()
            name = joint.setdefault(key, Name(key, folded[start:end], "code"))
            name.places.append((start, end))
        else:
            kept.append(place)
    if joint:
        group.places = kept
        group.names += joint.values()


def _proven(names: list[Name], ties: list[tuple[str, str]]) -> list[Name]:
    """Return the names that are products': by themselves, or by a tie to one that is."""
    by_key = {name.key: name for name in names}
    sure = {name.key for name in names if name.sure}
    changed = True
    while changed:
        changed = False
        for a, b in ties:
            first, second = by_key[a], by_key[b]
            if a not in sure and b in sure and first.weight > _least(first, second):
                sure.add(a)
                changed = True
            if b not in sure and a in sure and second.weight > -4:
                sure.add(b)
                changed = True
    return [name for name in names if name.key in sure]


def _least(name: Name, other: Name) -> int:
    """Return what a name must weigh more than; an ordinary word with a capital is tied to a generic name easily."""
    plain = name.type == "brand" and name.text[1:].islower() and not name.marked
    return 1 if plain and other.type != "generic" else -4


_SUFFIXED, _SUFFIX = "-", 4
# So many salts, forms and suffixes of one substance are tied to all others.
_VARIANTS = 20


def _is_hub(name: Name, partners: dict[str, set[str]], by_key: dict[str, Name]) -> bool:
    """Whether several products share this nonproprietary name."""
    brands = [key for key in partners[name.key] if by_key[key].type == "brand"]
    if len(brands) > 1 and not any(b in partners[a] for a in brands for b in brands):
        return True
    if name.base not in OLD_GENERICS:
        return False
    coined = [key for key in partners[name.key] if by_key[key].type != "generic"]
    return len(coined) > 1 and not any(b in partners[a] for a in coined for b in coined)


@cache
def _contrast() -> re.Pattern[str]:
    return re.compile(
        r"[ ,]*(?:(?:and|or|plus|versus|vs\.?|with|than|to|in combination with|compared (?:to|with))[ ]|\+)"
    )


@cache
def _with_excipients() -> re.Pattern[str]:
    return re.compile(
        r"[ ]or[ ](?:to[ ])?any[ ](?:of[ ])?(?:the[ ]|its[ ])?(?:other[ ])?(?:ingredient|component|excipient)"
    )


# The brand that a release is about stands in it more than once.
_REPEATED = 2


def _paired(text: Text, groups: list[Group]) -> list[Group]:
    """Join the only brand and the only nonproprietary name of a text that lost its brackets, unless contrasted."""
    brands = [g for g in groups if any(name.type == "brand" for name in g.names)]
    if len(brands) != 1 or len(brands[0].places) < _REPEATED:
        return groups
    if any(name.type != "brand" for name in brands[0].names):
        return groups
    generics = [
        g
        for g in groups
        if all(name.type == "generic" and name.stem is not None and name.base not in OLD_GENERICS for name in g.names)
        and (max(name.weight for name in g.names) > 1 or _with_excipients().match(text.lower, g.places[0][1]))
        and (
            len(g.places) > 1
            or shows_effect(text.lower, *g.places[0])
            or _with_excipients().match(text.lower, g.places[0][1])
            or any(_SUFFIXED in name.key for name in g.names)
        )
        and 2 * _times_beside(text, g) <= len(g.places)
    ]
    if len(generics) != 1 or len(brands[0].places) <= 2 * _times_beside(text, brands[0]):
        return groups
    brand, generic = brands[0], generics[0]
    places = sorted([*brand.places, *generic.places])
    for (_, end), (start, _) in pairwise(places):
        contrast = _contrast().match(text.lower, end, start) if start - end < 40 else None
        if contrast is not None and text.sentence_number(end - 1) == text.sentence_number(start):
            return groups
    merged = Group([*brand.names, *generic.names])
    merged.places = places
    return sorted([g for g in groups if g not in (brand, generic)] + [merged], key=lambda group: group.places[0])


def _times_beside(text: Text, group: Group) -> int:
    """Return in how many of its places the text sets a product beside another."""
    return sum(stands_beside(text.lower, start) for start, _ in group.places)


def _components(alive: list[Name], partners: dict[str, set[str]], hubs: set[str]) -> list[Group]:
    by_key = {name.key: name for name in alive}
    seen: set[str] = set()
    groups: list[Group] = []
    for name in alive:
        if name.key in seen or name.key in hubs:
            continue
        members: list[Name] = []
        shared: list[Name] = []
        queue = deque([name.key])
        seen.add(name.key)
        while queue:
            key = queue.popleft()
            members.append(by_key[key])
            for other in sorted(partners[key]):
                if other in hubs:
                    if by_key[other] not in shared:
                        shared.append(by_key[other])
                elif other not in seen:
                    seen.add(other)
                    queue.append(other)
        group = Group([*members, *shared])
        group.places = sorted({place for member in members for place in member.places})
        groups.append(group)
    _give_variants(groups, partners, hubs)
    claimed = {key for group in groups for key in (n.key for n in group.names)}
    for key in hubs - claimed:
        group = Group([by_key[key]])
        group.places = sorted(by_key[key].places)
        groups.append(group)
    return sorted(groups, key=lambda group: group.places[0])


def _give_variants(groups: list[Group], partners: dict[str, set[str]], hubs: set[str]) -> None:
    """Give the variants of a nonproprietary name that several brands share to the first of these."""
    for group in tuple(groups):
        own = [name for name in group.names if name.key not in hubs]
        shared = {name.key for name in group.names if name.key in hubs}
        if not shared or any(name.type != "generic" or not partners[name.key] <= hubs for name in own):
            continue
        for other in groups:
            if other is not group and any(name.key in shared for name in other.names):
                other.names += [name for name in own if name not in other.names]
                other.places = sorted({*other.places, *group.places})
                groups.remove(group)
                break
