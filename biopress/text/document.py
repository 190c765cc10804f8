"""The text as the stages see it: folded, cut into paragraphs and sentences."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache, cached_property
from itertools import chain

from biopress.matching.words import Words, pieces_of, placed
from biopress.model import Passage, Span
from biopress.spans import as_span
from biopress.tables.abbreviations import ABBREVIATIONS
from biopress.text.folding import fold, lowered
from biopress.text.lines import unbroken

__all__ = ["Text", "read_text"]


class Text:
    """The caller's string with its folded forms; all three have the same offsets.

    ``wrapped`` tells that the lines were broken at a fixed width.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self.folded: str
        self.wrapped: bool
        self.folded, lines, self.wrapped = unbroken(fold(source))
        self.lower: str = lowered(self.folded)
        self.paragraphs: tuple[Span, ...] = _paragraphs(self.folded, lines)
        self.sentences: tuple[Span, ...] = _sentences(self.folded, self.paragraphs)
        # numbers are compared in a quarter of the time of spans
        self._starts: list[int] = [sentence.start for sentence in self.sentences]

    @cached_property
    def cut(self) -> Words:
        """The words of the text in small letters, with their places."""
        return placed(self.lower, self.pieces)

    @cached_property
    def pieces(self) -> list[str]:
        """The words of the text in small letters; two signs have "" between them."""
        return pieces_of(self.lower)

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of the text in small letters, each once."""
        return frozenset(self.pieces)

    def passage(self, start: int, end: int) -> Passage:
        """Return the words at ``start:end`` as they stand in the source."""
        return Passage(self.source[start:end], as_span((start, end)))

    def sentence_number(self, at: int) -> int:
        """Return the number of the sentence that holds ``at``, or the last one before it; -1 before the first."""
        return bisect_right(self._starts, at) - 1

    def sentence(self, at: int) -> Span:
        """Return the sentence that holds the place ``at``; an empty span where there is none."""
        number = self.sentence_number(at)
        return self.sentences[number] if number >= 0 else Span(at, at)

    def trimmed(self, start: int, end: int) -> Span:
        """Return ``start:end`` without blanks at its ends."""
        piece = self.folded[start:end]
        words = piece.strip()
        begin = start + piece.find(words)
        return as_span((begin, begin + len(words)))


def read_text(source: str) -> Text:
    """Return ``source`` folded and cut; works for every string.

    >>> text = read_text("The FDA approved it. U.S. sales begin today.")
    >>> [text.source[s.start:s.end] for s in text.sentences]
    ['The FDA approved it.', 'U.S. sales begin today.']
    """
    return Text(source)


# What follows a sign that ends a sentence: quotes that it closes, and a gap before what can begin the next one.
_NEXT = (
    r"(?P<closed>[\"')\]]{0,3})(?:\s+|\*(?=[A-Z]))"
    r"(?=[\"'(\[]{0,2}[A-Z0-9\u00C0-\u024F\u2022]|-\s|\*\s?|[a-z]{1,4}[A-Z])"
)
# The gap before the next member of a flattened list.
_MEMBER = r"\s+(?=(?:-|\(?(?:\d|[ivx]{1,3})\)|o)\s)"


@cache
def _full_stop() -> re.Pattern[str]:
    return re.compile(rf"\.(?:{_NEXT}|{_MEMBER})")


@cache
def _loud_stop() -> re.Pattern[str]:
    return re.compile(rf"[!?]{_NEXT}")


@cache
def _other_stop() -> re.Pattern[str]:
    return re.compile(rf"[:;]{_MEMBER}|\u2022")


def _breaks(folded: str) -> list[re.Match[str]]:
    """Return the signs at which a sentence can end, with the gaps that follow them."""
    # one sign is looked for four times as fast as several, and only full stops are many
    stops = [*_full_stop().finditer(folded)]
    others: list[re.Match[str]] = []
    for sign in "!?:;\u2022":
        at = folded.find(sign)
        pattern = _loud_stop if sign in "!?" else _other_stop
        while at >= 0:
            if stop := pattern().match(folded, at):
                others.append(stop)
            at = folded.find(sign, at + 1)
    return sorted(stops + others, key=re.Match.start) if others else stops


def _bare(word: str) -> str:
    """Return a word without brackets and quotes before it."""
    for sign in "(\"'[/":
        if sign in word:
            word = word.rpartition(sign)[2]
    return word


# No abbreviation without a full stop within has so many letters.
_LONG = 7


def _abbreviated(folded: str, start: int, stop: int, after: int) -> bool:
    """Whether the full stop at ``stop`` belongs to an abbreviation or an initial, not to the end of a sentence."""
    if stop - start > _LONG and folded[stop - _LONG : stop].isalpha():
        return False
    words = folded[max(start, stop - 20) : stop]
    if not words or words[-1].isspace():
        return False
    word = words.rsplit(maxsplit=1)[-1]
    if not word.isalpha():
        word = _bare(word)
    how = ABBREVIATIONS.get(word.lower())
    if how is None:
        if len(word) == 1:
            return word.isupper() and word != "I"
        # U.S., Ph.D., a.m. end a sentence only before a word that usually begins one
        dotted = "." in word and len(word) <= 7 and word.replace(".", "").isalpha()
        return dotted and not _starts_sentence(folded, after)
    return how == "always" or not _starts_sentence(folded, after)


_OPENING = frozenset(
    (
        "The This These Those In On At As We Our It Its With By For If A An Under Following After While "
        "There Upon About Additionally However Today Based To From During Previously Currently Earlier Both Such"
    ).split()
)


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(r"[\"'(\[]{0,2}(\w+)")


def _starts_sentence(folded: str, after: int) -> bool:
    word = _opening().match(folded, after)
    return word is not None and word[1] in _OPENING


def _sentences(folded: str, paragraphs: tuple[Span, ...]) -> tuple[Span, ...]:
    found: list[tuple[int, int]] = []
    left = iter(paragraphs)
    begin, end = next(left, (0, 0))
    for stop in _breaks(folded):
        at, after = stop.span()
        while at >= end:
            found.append((begin, end))
            begin, end = next(left)
        sign = folded[at]
        if after > end or (sign == "." and _abbreviated(folded, begin, at, after)):
            continue
        cut = at if sign == "\u2022" else at + 1 if folded[at + 1].isspace() else stop.end("closed")
        found.append((begin, cut))
        begin = after
    found += [(begin, end), *left]
    long = [start for start, end in paragraphs if end - start > _LONGEST]
    # bullets alone leave blanks, or nothing at all, at the ends
    if "\u2022" in folded or not paragraphs or (long and [start for start, end in found if end - start > _LONGEST]):
        return tuple(chain.from_iterable(_portions(folded, *piece) for piece in found))
    return tuple(map(as_span, found))


# What is longer is no sentence but a table or a list without its line breaks; no rule may look through all of it.
_LONGEST = 2000


def _portions(folded: str, start: int, end: int) -> Iterator[Span]:
    """Give ``start:end`` without blanks at its ends, cut where it is too long for a sentence; nothing if blank."""
    span = _strip(folded, start, end)
    while span.end - span.start > _LONGEST:
        blank = folded.rfind(" ", span.start + _LONGEST // 2, span.start + _LONGEST)
        cut = blank if blank > 0 else span.start + _LONGEST
        yield _strip(folded, span.start, cut)
        span = _strip(folded, cut, span.end)
    if span.start < span.end:
        yield span


def _paragraphs(folded: str, lines: list[tuple[int, int]]) -> tuple[Span, ...]:
    """Return the lines without blanks at their ends."""
    return tuple(
        [
            _strip(folded, start, end)
            if folded[start].isspace() or folded[end - 1].isspace()
            else as_span((start, end))
            for start, end in lines
        ]
    )


def _strip(folded: str, start: int, end: int) -> Span:
    words = folded[start:end].rstrip()
    end = start + len(words)
    return as_span((end - len(words.lstrip()), end))
