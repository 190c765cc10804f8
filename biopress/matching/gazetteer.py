"""Places by their written form: cities, and the states and countries that stand behind them."""

from __future__ import annotations

from collections.abc import Iterable

from biopress.matching.terms import PlaceTerm

__all__ = ["Gazetteer", "place_key"]


def place_key(words: str) -> str:
    """Return the form under which a place is kept: no case, no full stops, single blanks.

    >>> place_key("Winston-Salem,  N.C.")
    'winston-salem, nc'
    """
    return " ".join(words.replace(".", "").casefold().split())


class Gazetteer:
    """The places of the table, ready to look up as datelines write them."""

    __slots__ = ("_cities", "_regions")

    def __init__(self, places: Iterable[PlaceTerm]) -> None:
        self._cities: dict[str, PlaceTerm] = {}
        self._regions: dict[str, PlaceTerm] = {}
        for place in places:
            index = self._cities if place.kind == "city" else self._regions
            for form in (place.name, *place.variants):
                index.setdefault(place_key(form), place)

    def named(self, words: str) -> tuple[PlaceTerm | None, PlaceTerm | None]:
        """Return the state, province or country that ``words`` name, and the city."""
        key = place_key(words)
        return self._regions.get(key), self._cities.get(key)

    def city(self, words: str) -> PlaceTerm | None:
        """Return the city that ``words`` name."""
        return self._cities.get(place_key(words))

    def region(self, words: str) -> PlaceTerm | None:
        """Return the state, province or country that ``words`` name, in full or short."""
        return self._regions.get(place_key(words))
