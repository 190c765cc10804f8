"""Phrases to look for in a text: only those are looked for of which the text has the most telling word."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet

__all__ = ["Phrases"]


class Phrases:
    """Phrases in small letters, ready to be asked which of them a text can have.

    >>> list(Phrases(("subsidiary of ", "to acquire ", "partner")).among({"it", "is", "a", "subsidiary", "of", "us"}))
    ['subsidiary of ', 'partner']
    """

    __slots__ = ("_always", "_by_word", "_words")

    def __init__(self, phrases: Iterable[str], *, glued: bool = False) -> None:
        """Take the phrases in; ``glued`` ones may follow a word without a blank."""
        by_word: dict[str, list[tuple[int, str, frozenset[str]]]] = {}
        for number, phrase in enumerate(phrases):
            # the last word may go on in the text: it tells nothing
            closed = re.findall(r"[^\W_]+(?=[\W_])", phrase)[glued and phrase[0].isalnum() :]
            telling = max(closed, key=len, default="")
            by_word.setdefault(telling, []).append((number, phrase, frozenset(closed)))
        self._always = by_word.pop("", [])
        self._by_word = by_word
        self._words = frozenset(by_word)

    def among(self, words: AbstractSet[str]) -> list[str]:
        """Return the phrases that may stand in a text of which these are the words, in the order of the table."""
        found = [row for word in self._words & words for row in self._by_word[word] if row[2] <= words]
        return [row[1] for row in sorted(self._always + found)]
