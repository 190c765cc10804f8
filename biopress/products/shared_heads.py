"""Diseases that share one head: "ovarian, fallopian tube or primary peritoneal cancer" names three."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

import attrs

from biopress.model import Condition, Indication, Span
from biopress.text.reading import Reading

__all__ = ["with_shared_heads"]

# So many words before a shared head can be the one's own.
_OWN = 3


def with_shared_heads(reading: Reading, indications: Iterable[Indication]) -> tuple[Indication, ...]:
    """Return the indications with the conditions of which the phrase tells only what they share no more.

    >>> import biopress
    >>> from biopress.products.indications import find_indications
    >>> from biopress.text.reading import read
    >>> text = "It is for ovarian or fallopian tube cancer."
    >>> reading = read(text, biopress.DEFAULT_RULES)
    >>> found = with_shared_heads(reading, find_indications(reading, 0, len(text)))
    >>> [condition.name for condition in found[0].conditions]
    ['ovarian cancer', 'fallopian tube cancer']
    """
    return tuple([_completed(reading, indication) for indication in indications])


def _completed(reading: Reading, indication: Indication) -> Indication:
    if not indication.conditions:
        return indication
    lower = reading.text.lower
    start, first = indication.span.start, indication.conditions[0]
    low, high = first.span
    if lower.find(" ", start, low) < 0:
        return indication
    parts = [*_part().finditer(lower, start, high)]
    if len(parts) < 2:
        return indication
    names = reading.rules.condition_names
    head = lower[low:high].split()
    told = {condition.id for condition in indication.conditions}
    found: list[Condition] = []
    for part in parts[:-1]:
        words = [*_word().finditer(lower, *part.span())][-_OWN:]
        for word in words:  # the longest name first
            own = lower[word.start() : part.end()]
            row = names.get(f"{own} {' '.join(head[-2:])}") or names.get(f"{own} {head[-1]}")
            if row is not None:
                # "advanced cancer" is no more than "cancer"
                if row.id not in told and row is not names.get(head[-1]):
                    found.append(Condition(row.id, row.name, Span(word.start(), part.end())))
                break
    return attrs.evolve(indication, conditions=(*found, *indication.conditions)) if found else indication


@cache
def _part() -> re.Pattern[str]:
    return re.compile(r"(?!(?:and|or)\b)[\w'/+-]+(?: (?!(?:and|or)\b)[\w'/+-]+)*")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^ ]+")
