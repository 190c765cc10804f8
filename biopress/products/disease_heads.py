"""The words that can be the head of a disease phrase, and where in a text they stand."""

from __future__ import annotations

import re
from functools import cache

from biopress.tables.disease_words import (
    BARE_HEADS,
    HEAD_ENDINGS,
    LOOSE_HEADS,
    MODIFIED_HEADS,
    NO_DISEASES,
    SYMPTOMS,
)

__all__ = ["shape", "shaped_places"]

# Of which kind a head is a word, the first that claims it.
_KINDS = {
    **dict.fromkeys(SYMPTOMS, "symptom"),
    **dict.fromkeys(LOOSE_HEADS, "loose"),
    **dict.fromkeys(MODIFIED_HEADS, "modified"),
    **dict.fromkeys(BARE_HEADS, "bare"),
}


def shape(low: str) -> str:
    """Return of which kind a head the word is by its shape, empty for none.

    >>> shape("glioma"), shape("disease"), shape("cough"), shape("diagnosis")
    ('bare', 'modified', 'symptom', '')
    """
    return _KINDS.get(low) or ("bare" if _has_ending(low) else "")


def _has_ending(low: str) -> bool:
    return len(low) > 5 and low.endswith(HEAD_ENDINGS) and low not in NO_DISEASES


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[a-z]{3,}")


@cache
def _tails() -> frozenset[str]:
    """The last letters of all words that can be heads: the cheap question before the others."""
    return frozenset(word[-3:] for word in (*HEAD_ENDINGS, *_KINDS))


def shaped_places(lower: str, start: int, end: int) -> list[int]:
    """Return where in ``start:end`` of a text in small letters words with the shape of a head begin, in any order.

    >>> sorted(shaped_places("a glioma is no disease of the skin", 0, 34))
    [2, 15]
    """
    tails = _tails()
    places: list[int] = []
    for word in {word for word in _word().findall(lower, start, end) if word[-3:] in tails}:
        if word in _KINDS or _has_ending(word):
            at = lower.find(word, start, end)
            while at >= 0:
                places.append(at)
                at = lower.find(word, at + len(word), end)
    return places
