"""Places at which a section can begin: lines, marks of markdown, sentences, and words that only headings begin with."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, partial
from itertools import chain
from typing import NamedTuple, TypeAlias

from biopress.matching.phrases import Phrases
from biopress.matching.terms import Heading
from biopress.rules import Rules
from biopress.text.document import Text

__all__ = ["LONGEST", "Opening", "find_openings"]

# A longer line is no heading by itself.
LONGEST = 130
# Two words of a table's row fill no more.
_TWO = 60

# Words with which headings are glued to what stands before them, in small letters; the text has a capital letter.
_GLUED = ("about ", "forward", "safe harbo", "cautionary ", "disclosure notice", "important safety", "refer to:")


@cache
def _glued_words() -> Phrases:
    return Phrases(_GLUED)


# Two headings that begin with the same word stand at least so far apart.
_APART = 24


Rows: TypeAlias = "tuple[tuple[str, Heading], ...]"


class Opening(NamedTuple):
    """A place ``at`` which a section can begin; its first letter stands at ``begin``, its sentence ends at ``stop``.

    ``rows`` are the headings that begin with its first words. ``end`` is where the line or the marked words end that
    begin there. ``clear`` tells that something before the place says that a new piece begins.
    """

    at: int
    begin: int
    stop: int
    rows: Rows
    end: int | None
    clear: bool


# A tuple is made an opening in half the time that a call with its fields takes.
_opening: Callable[[tuple[int, int, int, Rows, int | None, bool]], Opening] = partial(tuple.__new__, Opening)


def find_openings(text: Text, rules: Rules, start: int, end: int) -> list[Opening]:
    """Return the openings of ``start:end`` in their order.

    Sentences are those that begin as a heading of the table does; lines also those that are as short as headings are.
    """
    folded, lower = text.folded, text.lower
    found = {opening.begin: opening for opening in _marks(text, rules, start, end)}
    starts = rules.heading_starts
    lines = set()
    for at, stop in text.paragraphs:
        if start <= at < end:
            lines.add(at)
            begin = _first_letter(folded, at, stop) if folded[at] in _LEADING else at
            marked = found.get(begin)
            # most lines begin as no heading does
            rows = marked.rows if marked else _rows(rules, lower, begin) if lower[begin : begin + 3] in starts else ()
            if rows or stop - begin <= LONGEST or (marked and marked.end):
                found[begin] = _opening((at, begin, stop, rows, (marked.end if marked else None) or stop, True))
    # so do most sentences
    for at, stop in text.sentences:
        if (lower[at : at + 3] in starts or folded[at] in _LEADING) and start <= at < end and at not in lines:
            begin = _first_letter(folded, at, stop) if folded[at] in _LEADING else at
            rows = _rows(rules, lower, begin)
            if rows:
                found.setdefault(begin, _opening((at, begin, stop, rows, None, True)))
    for opening in _glued(text, rules, start, end):
        found.setdefault(opening.begin, opening)
    return [found[begin] for begin in sorted(found)]


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\s:,()\-*]{1,20}")


def _rows(rules: Rules, lower: str, at: int) -> Rows:
    """Return the rows of which the first words stand at a place; none where no heading of the table can begin there."""
    if lower[at : at + 3] not in rules.heading_starts:
        return ()
    index = rules.headings_by_word
    begun = lower[at : at + _TWO].replace("-", " ").split(None, 2)
    first = begun[0]
    if not first.isalpha():
        word = _word().match(lower, at)
        first = word.group().rstrip(".") if word else ""
    if first not in index:
        return ()
    two = " ".join(begun[:2])
    return index.get(two, ()) + index[first] if two != first else index[first]


# The signs that stand before a heading's first letter.
_LEADING = "\u2022*_>|!]-"


@cache
def _letters() -> re.Pattern[str]:
    return re.compile(r"[\s\u2022*_>|!\]\-]{0,12}")


def _first_letter(folded: str, at: int, end: int) -> int:
    found = _letters().match(folded, at, end)
    return found.end() if found else at


@cache
def _bold() -> re.Pattern[str]:
    # bold or italic words that begin with a capital letter
    return re.compile(r"\*(?<!\*\*)(?:\*\*?[ \u00a0]{0,2})?(?=[A-Z\u00C0-\u00DE])")


@cache
def _number_sign() -> re.Pattern[str]:
    # a heading's number signs, also within a line
    return re.compile(r"#(?<!##)\#{0,5}[ \u00a0](?=[\w*])")


def _marks(text: Text, rules: Rules, start: int, end: int) -> Iterator[Opening]:
    source = text.source
    patterns = [pattern() for sign, pattern in (("*", _bold), ("#", _number_sign)) if sign in source]
    for found in chain.from_iterable([pattern.finditer(source, start, end) for pattern in patterns]):
        sign, begin = found.group().rstrip(), found.end()
        limit = min(end, begin + 2 * LONGEST)
        rows = _rows(rules, text.lower, begin)
        if sign[0] == "#":
            yield _opening((found.start(), begin, limit, rows, None, True))
            continue
        stop = min(end, begin + LONGEST)
        line = source.find("\n", begin, stop)
        closed = source.find(sign, begin, stop if line < 0 else line)
        if closed > 0:
            yield _opening((found.start(), begin, limit, rows, closed, True))
        elif sign != "*":
            yield _opening((found.start(), begin, limit, rows, None, True))


# What stands before such words within a sentence.
_BEFORE = ("(", '"', "'", "-", "/")


def _glued(text: Text, rules: Rules, start: int, end: int) -> Iterator[Opening]:
    folded, lower = text.folded, text.lower
    for words in _glued_words().among(text.words):
        at = lower.find(words, start, end)
        while at >= 0:
            apart = len(words)
            if folded[at].isupper() and not (before := folded[at - 1 : at]).isalnum() and before not in _BEFORE:
                clear = before in (".", ")", "!", "?", "\N{BULLET}")
                yield _opening((at, at, min(end, at + 2 * LONGEST), _rows(rules, lower, at), None, clear))
                apart = _APART
            at = lower.find(words, at + apart, end)
