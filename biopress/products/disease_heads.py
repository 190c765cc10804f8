"""The words that can be the head of a disease phrase."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from biopress.tables.disease_words import (
    BARE_HEADS,
    HEAD_ENDINGS,
    LOOSE_HEADS,
    MODIFIED_HEADS,
    NO_DISEASES,
    SYMPTOMS,
)

__all__ = ["shape", "shaped_words"]

# Of which kind a head is a word, the first that claims it.
_KINDS = {
    **dict.fromkeys(SYMPTOMS, "symptom"),
    **dict.fromkeys(LOOSE_HEADS, "loose"),
    **dict.fromkeys(MODIFIED_HEADS, "modified"),
    **dict.fromkeys(BARE_HEADS, "bare"),
}


@cache
def _endings() -> dict[str, tuple[str, ...]]:
    """The endings of heads by the last letters of all words that can be heads."""
    found: dict[str, tuple[str, ...]] = {word[-3:]: () for word in _KINDS}
    for ending in HEAD_ENDINGS:
        found[ending[-3:]] = (*found.get(ending[-3:], ()), ending)
    return found


def shape(low: str) -> str:
    """Return of which kind a head the word is by its shape, empty for none.

    >>> shape("glioma"), shape("disease"), shape("cough"), shape("diagnosis")
    ('bare', 'modified', 'symptom', '')
    """
    return _KINDS.get(low) or ("bare" if _ends(low, _endings().get(low[-3:], ())) else "")


def _ends(low: str, endings: tuple[str, ...]) -> bool:
    return len(low) > 5 and low.endswith(endings) and low not in NO_DISEASES


def shaped_words(words: Sequence[str]) -> list[int]:
    """Return which of the words, in small letters, have the shape of a head.

    >>> shaped_words("a glioma is no disease of the skin".split())
    [1, 4]
    """
    endings = _endings()
    found: list[int] = []
    for number, word in enumerate(words):
        tail = word[-3:]
        # the last letters are the cheap question before the others
        if tail in endings and (word in _KINDS or (endings[tail] and _ends(word, endings[tail]))):
            found.append(number)
    return found
