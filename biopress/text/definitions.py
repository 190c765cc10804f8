"""Short forms that the text itself defines: "multiple myeloma (MM)", "MM (multiple myeloma)", "myeloma, or MM,"."""

from __future__ import annotations

import re
from collections.abc import Container
from functools import cache
from typing import NamedTuple

from biopress.text.document import Text

__all__ = ["Definition", "ShortForm", "find_definitions", "find_short_forms"]


class Definition(NamedTuple):
    """A short form and the place ``start:end`` of the words that it stands for."""

    short: str
    start: int
    end: int


class ShortForm(NamedTuple):
    """A place where a short form stands that the text defines."""

    start: int
    end: int
    definition: Definition


# No release defines more; a text made to hurt may.
_MOST = 120


@cache
def _parenthesis() -> re.Pattern[str]:
    return re.compile(r"\(\s?([^()\n]{2,80})[);]")


@cache
def _inner() -> re.Pattern[str]:
    return re.compile(r"(?:or\s|the\s|also known as\s)?([\"']?)([A-Za-z0-9][A-Za-z0-9+/&.-]{1,14})\1\s?(?:[,:;]|$)")


@cache
def _outer() -> re.Pattern[str]:
    return re.compile(r"(?<![\w-])[A-Za-z0-9]{0,3}[A-Z][A-Za-z0-9+/-]{0,9}\s?$")


@cache
def _tail() -> re.Pattern[str]:
    return re.compile(r"([A-Z][A-Za-z0-9-]{1,9})[,.]")


def find_definitions(text: Text) -> tuple[Definition, ...]:
    """Return the first definition of every short form, in the order of the text.

    The short form has the initials of the words, or its letters stand in them in their order and no word goes without.

    >>> from biopress.text.document import read_text
    >>> text = read_text("Adults with multiple myeloma (MM) or generalized myasthenia gravis (gMG). MM is rare.")
    >>> [(d.short, text.source[d.start:d.end]) for d in find_definitions(text)]
    [('MM', 'multiple myeloma'), ('gMG', 'generalized myasthenia gravis')]
    """
    folded = text.folded
    found: dict[str, Definition] = {}
    for match in _parenthesis().finditer(folded):
        if len(found) >= _MOST:
            break
        made = _in_parenthesis(folded, match, found)
        if made is not None:
            found.setdefault(made.short, made)
    at = folded.find(", or ")
    while at >= 0 and len(found) < _MOST:
        tail = _tail().match(folded, at + 5)
        made = _before(tail.group(1), folded, at) if tail else None
        if made is not None:
            found.setdefault(made.short, made)
        at = folded.find(", or ", at + 5)
    return tuple(found.values())


def _in_parenthesis(folded: str, match: re.Match[str], known: Container[str]) -> Definition | None:
    words = match.group(1)
    inner = _inner().match(words)
    if inner is not None:
        short = inner.group(2)
        return None if short in known else _before(short, folded, match.start())
    if not words[0].islower():
        return None
    outer = _outer().search(folded, max(0, match.start() - 14), match.start())
    if outer is None:
        return None
    short, (start, end) = outer.group().rstrip(), match.span(1)
    return Definition(short, start, end) if _spelled(short, words) == 0 else None


def find_short_forms(text: Text, definitions: tuple[Definition, ...]) -> tuple[ShortForm, ...]:
    """Return all places where the ``definitions`` are used, in the order of the text.

    >>> from biopress.text.document import read_text
    >>> text = read_text("Multiple myeloma (MM) is rare. R/R MM is not.")
    >>> [form[:2] for form in find_short_forms(text, find_definitions(text))]
    [(18, 20), (35, 37)]
    """
    folded = text.folded
    places: dict[int, ShortForm] = {}
    for definition in definitions:
        short = definition.short
        at = folded.find(short)
        while at >= 0:
            end = at + len(short)
            if not (at and _joins(folded[at - 1])) and not _joins(folded[end : end + 1]):
                known = places.get(at)
                if known is None or known.end < end:
                    places[at] = ShortForm(at, end, definition)
            at = folded.find(short, end)
    return tuple(places[at] for at in sorted(places))


def _joins(character: str) -> bool:
    return character.isalnum() or character == "_"


# Words that a short form can stand for, counted from the parenthesis.
_REACH = 110


@cache
def _edge() -> re.Pattern[str]:
    # a phrase does not run over the end of a sentence, a line break of a list, or another parenthesis
    return re.compile(r"[.;:!?()\n](?:(?<=[.;:!?(])\s|(?<=\))|(?<=\n)(?:\s*\n|-))")


def _before(short: str, folded: str, at: int) -> Definition | None:
    if short == short.lower():
        return None
    low = max(0, at - _REACH)
    low = max(low, folded.rfind("\u2022", low, at) + 1)
    words = folded[low:at]
    end = low + len(words.rstrip(" \n\"'"))
    for edge in _edge().finditer(words):
        low = at - len(words) + edge.end()
    begin = _spelled(short, folded[low:end])
    return None if begin is None else Definition(short, low + begin, end)


_SMALL = frozenset(("of", "and", "or", "the", "in", "with", "to", "for", "by", "a"))


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W_]+")


def _spelled(short: str, words: str) -> int | None:
    """Return where in ``words`` the phrase starts whose letters ``short`` are; the phrase ends where ``words`` end."""
    letters = [c for c in short.lower() if c.isalnum()]
    low = words.lower()
    if len(letters) < 2 or len(low) != len(words) or len(low) <= len(short):
        return None
    by_initials = _initials(letters, low)
    if by_initials is not None:
        return by_initials
    at = len(low)
    for number in range(len(letters) - 1, -1, -1):
        at = low.rfind(letters[number], 0, at)
        while number == 0 and at > 0 and _joins(low[at - 1]):
            at = low.rfind(letters[0], 0, at)
        if at < 0:
            return None
    # as many words as the short form can have, and no word that it leaves out
    for word in _word().findall(low, at):
        if word[0] not in letters and word not in _SMALL:
            return None
    return at if low.count(" ", at) <= len(letters) + 4 else None


def _initials(letters: list[str], low: str) -> int | None:
    """Return where the phrase starts of which ``letters`` are the initials; small words may have none."""
    words = _word().findall(low)
    left = len(letters)
    for number in range(len(words) - 1, -1, -1):
        word = words[number]
        if word[0] == letters[left - 1]:
            left -= 1
            if left == 0:
                return [*_word().finditer(low)][number].start()
        elif word not in _SMALL:
            return None
    return None
