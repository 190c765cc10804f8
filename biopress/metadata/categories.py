"""Categories: what a release is about."""

from __future__ import annotations

import re
from functools import cache

from biopress.metadata.frame import Frame
from biopress.tables.categories import CATEGORIES
from biopress.text.reading import Reading

__all__ = ["read_categories"]


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((category, re.compile(words)) for category, words in CATEGORIES)


def read_categories(reading: Reading, frame: Frame) -> tuple[str, ...]:
    """Return the ids of what the release is about, in the order in which its headline, else its lead, says so."""
    text = reading.text
    lead = text.sentence(frame.lead)
    spans = [frame.headline.span] if frame.headline else []
    for start, end in [*spans, (frame.lead, min(lead.end, frame.lead + 500))]:
        words = " ".join(text.lower[start:end].split())
        found = [(match.start(), category) for category, pattern in _patterns() if (match := pattern.search(words))]
        kept = _kept({category: place for place, category in found})
        if kept:
            return kept
    return ("other",)


def _kept(places: dict[str, int]) -> tuple[str, ...]:
    """Drop what the others imply: a meeting where results are told, the study that is approved, what is presented."""
    if "earnings" in places or "financing" in places:
        places.pop("event", None)
    if len(places) > 1 and "event" in places and "appointment" in places:
        del places["event"]
    return tuple(sorted(places, key=lambda category: places[category]))
