"""Categories: what a release is about."""

from __future__ import annotations

from functools import cache

from biopress.metadata.frame import Frame
from biopress.tables.categories import CATEGORIES
from biopress.text.reading import Reading

__all__ = ["read_categories"]

# How much of the first sentence tells what the release is about.
_LEAD = 500


def read_categories(reading: Reading, frame: Frame) -> tuple[str, ...]:
    """Return the ids of what the release is about, in the order in which its headline, else its lead, says so."""
    text = reading.text
    lead = (frame.lead, min(text.sentence(frame.lead).end, frame.lead + _LEAD))
    for start, end in (frame.headline.span, lead) if frame.headline else (lead,):
        words = f" {' '.join(text.lower[start:end].split())} "
        places = {category: place for category, rows in _rows() if (place := _first(words, rows)) >= 0}
        if "earnings" in places or "financing" in places or "appointment" in places:
            # the meeting where it is told
            places.pop("event", None)
        if places:
            return tuple(sorted(places, key=lambda category: places[category]))
    return ("other",)


@cache
def _rows() -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    def parts(row: str) -> tuple[str, str]:
        first, _, rest = f" {row.replace('|', ' ')}".partition("...")
        return first, rest

    return tuple((category, tuple(map(parts, rows))) for category, rows in CATEGORIES)


def _first(words: str, rows: tuple[tuple[str, str], ...]) -> int:
    """Return the first place of a row in the words, -1 where none is."""
    found = [(words.index(first), first, rest) for first, rest in rows if first in words]
    return min((place for place, first, rest in found if rest in words[place + len(first) :]), default=-1)
