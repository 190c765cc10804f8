"""Places at which a section can begin: lines, marks of markdown, sentences, and words that only headings begin with."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache
from typing import NamedTuple

from biopress.matching.phrases import Phrases
from biopress.text.document import Text

__all__ = ["LONGEST", "Opening", "find_openings", "first_word"]

# A longer line is no heading by itself.
LONGEST = 130

# Words with which headings are glued to what stands before them, in small letters; the text has a capital letter.
_GLUED = ("about ", "forward", "safe harbo", "cautionary ", "disclosure notice", "important safety", "refer to:")


@cache
def _glued_words() -> Phrases:
    return Phrases(_GLUED)


# Two headings that begin with the same word stand at least so far apart.
_APART = 24


class Opening(NamedTuple):
    """A place ``at`` which a section can begin; its first letter stands at ``begin``, its sentence ends at ``stop``.

    ``end`` is where the line or the marked words end that begin there. ``clear`` tells that something before the
    place says that a new piece begins.
    """

    at: int
    begin: int
    stop: int
    end: int | None = None
    clear: bool = True


def find_openings(text: Text, words: Collection[str], start: int, end: int) -> list[Opening]:
    """Return the openings of ``start:end`` in their order, of sentences those that begin with one of the words."""
    found: dict[int, Opening] = {}
    for opening in (*_glued(text, start, end), *_sentences(text, words, start, end), *_marks(text, start, end)):
        found[opening.begin] = opening
    for paragraph in text.paragraphs:
        if start <= paragraph.start < end:
            begin = _first_letter(text.folded, paragraph.start, paragraph.end)
            marked = found.get(begin)
            closed = marked.end if marked else None
            found[begin] = Opening(paragraph.start, begin, paragraph.end, closed or paragraph.end)
    return [found[begin] for begin in sorted(found)]


def _sentences(text: Text, words: Collection[str], start: int, end: int) -> Iterator[Opening]:
    folded, lower = text.folded, text.lower
    for number in range(max(0, text.sentence_number(start)), len(text.sentences)):
        at, stop = text.sentences[number]
        if at >= end:
            return
        begin = at if folded[at].isalnum() else _first_letter(folded, at, stop)
        if at >= start and ((word := first_word(lower, begin)) in words or word == "about"):
            yield Opening(at, begin, stop)


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\s:,()\-*]{1,20}")


def first_word(lower: str, at: int) -> str:
    """Return the word with which a heading would begin; empty where none stands."""
    found = _word().match(lower, at)
    return found.group().rstrip(".") if found else ""


@cache
def _letters() -> re.Pattern[str]:
    return re.compile(r"[\s\u2022*_>|!\]\-]{0,12}")


def _first_letter(folded: str, at: int, end: int) -> int:
    found = _letters().match(folded, at, end)
    return found.end() if found else at


@cache
def _mark() -> re.Pattern[str]:
    # bold or italic words that begin with a capital letter, a heading's number signs within a line
    return re.compile(r"(?:\*{2,3}[ \u00a0]{0,2}|\*)(?=[A-Z\u00C0-\u00DE])|\#{1,6}[ \u00a0](?=[\w*])")


def _found_marks(source: str, start: int, end: int) -> Iterator[re.Match[str]]:
    for sign in "*#":
        at = source.find(sign, start, end)
        while at >= 0:
            found = _mark().match(source, at, end)
            if found:
                yield found
            # none begins within the same run of signs
            at = source.find(
                sign,
                found.end() if found else at + len(source[at : at + 6]) - len(source[at : at + 6].lstrip(sign)),
                end,
            )


def _marks(text: Text, start: int, end: int) -> Iterator[Opening]:
    source = text.source
    for found in _found_marks(source, start, end):
        begin = found.end()
        stop = min(end, begin + LONGEST)
        line = source.find("\n", begin, stop)
        stop = stop if line < 0 else line
        if found.group()[0] == "#":
            yield Opening(found.start(), begin, min(end, begin + 2 * LONGEST))
        elif (closed := source.find(found.group().rstrip(), begin, stop)) > 0:
            yield Opening(found.start(), begin, min(end, begin + 2 * LONGEST), closed)
        elif found.group().startswith("**"):
            yield Opening(found.start(), begin, min(end, begin + 2 * LONGEST))


def _glued(text: Text, start: int, end: int) -> Iterator[Opening]:
    folded, lower = text.folded, text.lower
    for words in _glued_words().among(text.words):
        at = lower.find(words, start, end)
        while at >= 0:
            before = folded[at - 1 : at]
            alone = folded[at].isupper() and not before.isalnum() and before not in ("(", '"', "'", "-", "/")
            if alone:
                yield Opening(at, at, min(end, at + 2 * LONGEST), clear=before in (".", ")", "!", "?", "\N{BULLET}"))
            at = lower.find(words, at + (_APART if alone else len(words)), end)
