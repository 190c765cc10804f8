"""The words of a text, cut once for all that look for words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection
from itertools import accumulate
from typing import NamedTuple

__all__ = ["Words", "cut", "joins", "occurrences", "pieces_of", "placed", "places_of", "standing"]

# The signs of ASCII become blanks; the bytes of other letters stay.
_APART = bytes(code if code > 127 or chr(code).isalnum() else 32 for code in range(256))
_ASCII = bytes(range(128))

# A release has a few signs outside ASCII; each is replaced by itself.
_FEW = 40


class Words(NamedTuple):
    """A text in small letters, cut at every sign that is no letter or digit: two signs have "" between them.

    ``sums`` has for each piece how many letters stand up to its end; with as many signs before it, that is its place.
    """

    lower: str
    pieces: list[str]
    sums: list[int]

    def span(self, number: int) -> tuple[int, int]:
        """Return where a piece stands in the text."""
        end = self.sums[number] + number
        return end - len(self.pieces[number]), end

    def within(self, start: int, end: int) -> range:
        """Return the numbers of the pieces that begin in ``start:end``.

        >>> words = cut("her2+, or not")
        >>> [words.pieces[number] for number in words.within(7, 13)]
        ['or', 'not']
        """
        sums = self.sums
        # a piece begins one sign behind the end of the one before
        first = bisect_left(range(len(sums)), start - 1, key=lambda number: sums[number] + number) + 1 if start else 0
        most = range(min(first + end - start, len(sums)))
        return range(first, bisect_left(most, end - 1, first, key=lambda number: sums[number] + number) + 1)


def cut(lower: str) -> Words:
    """Return the words of a text that is in small letters, with their places.

    >>> cut("her2+, or not").span(3)
    (7, 9)
    """
    return placed(lower, pieces_of(lower))


def placed(lower: str, pieces: list[str]) -> Words:
    """Return the pieces of a text with their places."""
    return Words(lower, pieces, list(accumulate(map(len, pieces))))


def pieces_of(lower: str) -> list[str]:
    """Return the words of a text that is in small letters; two signs have "" between them.

    >>> pieces_of("her2+, or not")
    ['her2', '', '', 'or', 'not']
    """
    code = lower.encode("utf-8", "surrogatepass")
    # signs made blanks and then a split take a third of the time of a pattern
    blanked = code.translate(_APART).decode("utf-8", "surrogatepass")
    if len(code) > len(lower):
        others = set(code.translate(None, _ASCII).decode("utf-8", "surrogatepass"))
        signs = [sign for sign in others if not sign.isalnum()]
        if len(signs) > _FEW:
            blanked = blanked.translate(dict.fromkeys(map(ord, signs), " "))
        else:
            for sign in signs:
                blanked = blanked.replace(sign, " ")
    return blanked.split(" ")


def occurrences(text: str, name: str, low: int = 0, high: int | None = None) -> list[int]:
    """Return where ``name`` stands in ``low:high`` as words of its own."""
    found: list[int] = []
    size = len(name)
    at = text.find(name, low, high)
    while at >= 0:
        end = at + size
        before, behind = text[at - 1 : at], text[end : end + 1]
        if not (before.isalnum() or behind.isalnum() or before == "_" or behind == "_"):
            found.append(at)
        at = text.find(name, end, high)
    return found


def standing(names: Collection[str], text: str, words: Words) -> list[str]:
    """Return those of ``names`` that stand in ``text`` as words of their own; ``words`` are those of the text.

    >>> standing(["QWK-1", "QWK-2"], "QWK-12 and QWK-2", cut("qwk-12 and qwk-2"))
    ['QWK-2']
    """
    if len(names) > _FEW_NAMES:
        return [name for name, places in places_of(names, text, words).items() if places]
    return [name for name in names if _stands(name, text)]


def _stands(name: str, text: str) -> bool:
    """Whether ``name`` stands in ``text`` as words of its own."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        if not joins(text[at - 1 : at]) and not joins(text[end : end + 1]):
            return True
        at = text.find(name, end)
    return False


# So many names are looked for one by one; for more, one look at every word of the text takes less time.
_FEW_NAMES = 40


def places_of(names: Collection[str], text: str, words: Words) -> dict[str, list[int]]:
    """Return where each of ``names`` stands in ``text`` as words of its own; ``words`` are those of the text.

    The time is that of the text and the names, not of the text for each name.

    >>> text = "QWK-1 and QWK-12"
    >>> places_of(["QWK-1", "QWK-12"], text, cut(text.lower()))
    {'QWK-1': [0], 'QWK-12': [10]}
    """
    if len(names) <= _FEW_NAMES:
        return {name: occurrences(text, name) for name in names}
    found: dict[str, list[int]] = {name: [] for name in names}
    lengths: dict[str, set[int]] = {}
    for name, places in found.items():
        first = pieces_of(name.lower())[0]
        if first:
            lengths.setdefault(first, set()).add(len(name))
        else:
            places.extend(occurrences(text, name))
    for number, piece in enumerate(words.pieces):
        for length in lengths.get(piece, ()):
            start = words.span(number)[0]
            known = found.get(text[start : start + length])
            if (
                known is not None
                and not joins(text[start - 1 : start])
                and not joins(text[start + length : start + length + 1])
                and (not known or known[-1] + length <= start)
            ):
                known.append(start)
    return found


def joins(sign: str) -> bool:
    """Whether a sign beside a word makes it another word."""
    return sign.isalnum() or sign == "_"
