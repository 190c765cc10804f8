"""Categories: what a release is about."""

from __future__ import annotations

from functools import cache
from typing import TypeAlias

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
        places = _places(text.lower[start:end].split())
        if "earnings" in places or "financing" in places or "appointment" in places:
            # the meeting where it is told
            places.pop("event", None)
        if places:
            return tuple(sorted(places, key=lambda category: places[category]))
    return ("other",)


# So many letters of a row lead to it, with the blank after a first word of two; no row is shorter.
_LETTERS = 3


# The first words of the rows that begin alike, and the rows: category, first words, and those after full stops.
_Alike: TypeAlias = "tuple[tuple[str, ...], list[tuple[str, str, str]]]"


@cache
def _rows() -> dict[str, _Alike]:
    """Return the rows by the letters with which they begin."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    for category, rows in CATEGORIES:
        for row in rows:
            first, _, rest = row.replace("|", " ").partition("...")
            found.setdefault(row.replace("|", " ")[:_LETTERS], []).append((category, first, rest))
    return {letters: (tuple([row[1] for row in rows]), rows) for letters, rows in found.items()}


def _places(words: list[str]) -> dict[str, int]:
    """Return the categories of which a row stands in the words, and after how many signs the first does."""
    rows = _rows()
    found: dict[str, int] = {}
    line = f"{' '.join(words)} "
    at = 0
    for word in words:
        alike = rows.get(line[at : at + _LETTERS])
        # one look tells that most words begin no row
        for category, first, rest in alike[1] if alike and line.startswith(alike[0], at) else ():
            if line.startswith(first, at) and category not in found and (not rest or rest in line[at + len(first) :]):
                found[category] = at
        at += len(word) + 1
    return found
