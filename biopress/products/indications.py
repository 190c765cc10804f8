"""Indications: what a product is for, as the exact phrase and as its parts."""

from __future__ import annotations

import re
from functools import cache

from biopress.model import Condition, Indication, Span
from biopress.products.diseases import DiseasePhrase, introduced, read_diseases
from biopress.text.reading import Reading

__all__ = ["find_indications", "indication_of_clause"]


def find_indications(reading: Reading, start: int, end: int, *, apart: bool = False) -> tuple[Indication, ...]:
    """Return the disease phrases that begin in ``start:end`` of the text, each with its qualifiers.

    Phrases of one list ("melanoma and advanced ovarian cancer") are one indication, as an act has it; with ``apart`` each
    is one of its own, as a product has them.
    """
    phrases = read_diseases(reading, start, end)
    if not apart:
        phrases = _coordinated(reading, phrases)
    return tuple(_indication(reading, phrase) for phrase in phrases if start <= phrase.start < end)


@cache
def _link() -> re.Pattern[str]:
    return re.compile(r"(?:\s?\([^()\n]{1,30}\))?(?:,?\s(?:and|or|and/or|as well as|and in|or in|and for)\s|(?P<comma>,)\s|\s?/\s?)", re.DOTALL)


def _coordinated(reading: Reading, phrases: tuple[DiseasePhrase, ...]) -> tuple[DiseasePhrase, ...]:
    """Join the phrases of one list; a comma joins only in a list that an "and" or "or" closes."""
    folded = reading.text.folded
    joined: list[DiseasePhrase] = []
    waiting: list[DiseasePhrase] = []
    for phrase in phrases:
        if waiting:
            match = _link().fullmatch(folded, waiting[-1].end, phrase.start)
            if match is None:
                joined += waiting
                waiting = [phrase]
            elif match.group("comma"):
                waiting.append(phrase)
            else:
                waiting = [_join([*waiting, phrase])]
        else:
            waiting = [phrase]
    return (*joined, *waiting)


def _join(phrases: list[DiseasePhrase]) -> DiseasePhrase:
    diseases = tuple(disease for phrase in phrases for disease in phrase.diseases)
    return DiseasePhrase(phrases[0].start, phrases[-1].end, diseases)


def _indication(reading: Reading, phrase: DiseasePhrase) -> Indication:
    source = reading.text.source
    conditions = {}
    for start, end, term in phrase.diseases:
        made = Condition(term.id if term else None, term.name if term else source[start:end], Span(start, end))
        conditions.setdefault(made.id or made.name, made)
    return Indication(
        text=source[phrase.start : phrase.end],
        span=Span(phrase.start, phrase.end),
        conditions=tuple(conditions.values()),
    )


def indication_of_clause(reading: Reading, start: int, end: int) -> Indication | None:
    """Return the indication that ``start:end`` is about: the first that is introduced most clearly, ``None`` without one."""
    found = find_indications(reading, start, end)
    return max(found, key=lambda indication: introduced(reading, *indication.span), default=None)
