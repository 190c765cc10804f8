"""Phrases to look for in a text: only those are looked for of which the text has the most telling word."""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["Phrases", "words_of"]

# Letters and digits of ASCII stay, all else parts words.
_APART = bytes(code if chr(code).isalnum() and code < 128 else 32 for code in range(256))


def words_of(lower: str) -> frozenset[str]:
    """Return the words of a text in small letters, each once; signs and letters outside ASCII part them.

    >>> sorted(words_of("a subsidiary, co-founded by us"))
    ['a', 'by', 'co', 'founded', 'subsidiary', 'us']
    """
    return frozenset(lower.encode("ascii", "replace").translate(_APART).decode("ascii").split())


class Phrases:
    """Phrases in small letters, ready to be asked which of them a text can have.

    >>> list(Phrases(("subsidiary of ", "to acquire ", "partner")).among(words_of("It is a subsidiary of us.")))
    ['subsidiary of ', 'partner']
    """

    __slots__ = ("_always", "_by_word", "_words")

    def __init__(self, phrases: Iterable[str]) -> None:
        by_word: dict[str, list[tuple[int, str]]] = {}
        for row in enumerate(phrases):
            # the last word may go on in the text: it tells nothing
            closed = re.findall(r"[a-z0-9]+(?=[^a-z0-9])", row[1])
            by_word.setdefault(max(closed, key=len, default=""), []).append(row)
        self._always = by_word.pop("", [])
        self._by_word = by_word
        self._words = frozenset(by_word)

    def among(self, words: frozenset[str]) -> list[str]:
        """Return the phrases that may stand in a text of which these are the words, in the order of the table."""
        found = [*self._always]
        for word in self._words & words:
            found += self._by_word[word]
        return [phrase for _, phrase in sorted(found)]
