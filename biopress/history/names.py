"""Names that mean one thing: the one notion of identity across releases.

A union-find over spellings. *Strong* names (a brand, a company's full name, a listing) tell things apart, *weak* ones
(a nonproprietary name, a code, a short name) may be shared: a weak name joins a strong one only where no other strong
one claims it. So a brand that is named late joins the releases that knew a code only, and two brands of one substance
stay two products. Nothing depends on the order of the releases.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

import attrs

__all__ = ["Families", "Naming", "spelling"]


@cache
def _signs() -> re.Pattern[str]:
    return re.compile(r"[\W_]+")


def spelling(name: str) -> str:
    """Return what two writings of one name share: no case, width, blanks, hyphens or marks.

    >>> spelling("QWK-2201"), spelling("Qwk 2201™")
    ('qwk2201', 'qwk2201')
    """
    plain = unicodedata.normalize("NFKC", name.translate({0x2122: None, 0x2120: None})).casefold()
    return _signs().sub("", plain) or plain


@attrs.frozen
class Naming:
    """The names that one release, or the user's table, gives to one thing; each is a :func:`spelling`."""

    strong: frozenset[str] = frozenset()
    weak: frozenset[str] = frozenset()


class Families:
    """What belongs together after all namings have been seen."""

    __slots__ = ("_parents",)

    def __init__(self, namings: Iterable[Naming]) -> None:
        self._parents: dict[str, str] = {}
        namings = list(dict.fromkeys(namings))
        for naming in namings:
            self._join(_marked("s", naming.strong))
            self._join(_marked("w", naming.weak))
        claims: dict[str, set[str]] = {}
        for naming in namings:
            for strong in naming.strong:
                for weak in naming.weak:
                    claims.setdefault(self._root(f"w{weak}"), set()).add(self._root(f"s{strong}"))
        for weak, claimants in sorted(claims.items()):
            if len(claimants) == 1:
                self._join([*claimants, weak])

    def of(self, naming: Naming) -> str:
        """Return the family of what has these names; a strong name decides before a weak one."""
        for letter, names in (("s", naming.strong), ("w", naming.weak)):
            for name in sorted(names):
                return self._root(letter + name)
        raise ValueError("a naming without a name")

    def _root(self, name: str) -> str:
        parents = self._parents
        root = name
        while (above := parents.setdefault(root, root)) != root:
            root = above
        while parents[name] != root:
            parents[name], name = root, parents[name]
        return root

    def _join(self, names: list[str]) -> None:
        roots = sorted({self._root(name) for name in names})
        for other in roots[1:]:
            self._parents[other] = roots[0]


def _marked(letter: str, names: frozenset[str]) -> list[str]:
    return sorted(letter + name for name in names)
