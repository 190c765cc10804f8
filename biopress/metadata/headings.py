"""Headings: which kind of section begins at a place, and which words are its heading."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from biopress.matching.hints import has_any
from biopress.metadata.frame import Frame
from biopress.metadata.openings import LONGEST, Opening
from biopress.metadata.subjects import subject_kind
from biopress.model import Span
from biopress.text.reading import Reading

__all__ = ["Found", "read_heading"]


class Found(NamedTuple):
    """The kind of a section and its heading, if it has one; a ``weak`` one does not end the body."""

    kind: str
    heading: Span | None
    weak: bool = False


def read_heading(reading: Reading, frame: Frame, opening: Opening) -> Found | None:
    """Return what begins at an opening, or ``None`` where no section does."""
    found = _by_table(reading, opening) if opening.rows else None
    if found is None and reading.text.folded.startswith(("About ", "ABOUT "), opening.begin):
        found = _about(reading, frame, opening)
    if found is None and opening.end is not None and opening.end - opening.begin <= LONGEST:
        found = _by_words(reading, opening, opening.end)
    return found


# No row is so long, double blanks included.
_REACH = 90


def _by_table(reading: Reading, opening: Opening) -> Found | None:
    """Return what the longest row says that fits at the opening."""
    folded, lower = reading.text.folded, reading.text.lower
    at, end = opening.begin, opening.end
    plain = " ".join(lower[at : at + _REACH].replace("-", " ").split())
    for words, row in opening.rows:
        if not plain.startswith(words):
            continue
        stop = _same(lower, at, words)
        if row.kind == "safety_information" and _points_ahead().match(lower, stop, opening.stop):
            return None
        if row.whole:
            closed = lower.startswith(":", stop) or (end is not None and not lower[stop:end].strip(" :.-"))
            if closed and (end is not None or opening.clear):
                return Found(row.kind, None if row.kind == "end_matter" else Span(at, stop))
            continue
        if row.kind == "contacts" and _only_refers(lower, at, end or opening.stop):
            return None
        if row.sentence or row.kind == "end_matter":
            return Found(row.kind, None) if opening.clear else None
        if folded[stop - 1].islower() and folded[stop : stop + 1].isupper():
            return Found(row.kind, Span(at, stop))
        if end is not None and _is_heading(folded, at, end):
            return Found(row.kind, Span(at, _before_colon(folded, at, end)))
        # glued to its text: a colon, a gap, or the sign that a sentence begins
        if (found := _glue().match(folded, stop, min(stop + 90, opening.stop))) and (
            end is not None or " " in row.text
        ):
            return Found(row.kind, Span(at, at + len(folded[at : found.end()].rstrip())))
    return None


@cache
def _glue() -> re.Pattern[str]:
    # the heading may go on for some words before the text begins
    return re.compile(
        r"(?:[sS](?=\W))?[\w ,.&'()-]{0,60}?(?=:|\s{2}|\s(?:This|These|Certain|Statements|In|The|Any|All|Except"
        r"|Some|Various|Information|Do|What"
        r"|Before|It|As)\s)"
    )


def _same(lower: str, at: int, words: str) -> int:
    """Return where the words end that stand at ``at``, with blanks or hyphens between them.

    Rows may end within a word on purpose ("inquir").
    """
    for word in words.split():
        at = lower.index(word, at) + len(word)
    return at


@cache
def _reference() -> re.Pattern[str]:
    return re.compile(r"\bvisit|\bwww\.|https?:|\bsee\b|\bcall\b|\bgo to\b")


def _only_refers(lower: str, at: int, end: int) -> bool:
    """Whether the words point to a site instead of a contact: "For further information, visit"."""
    words = lower[at : min(end, at + 160)]
    return _reference().search(words) is not None and "contact" not in words and "@" not in words


@cache
def _points_ahead() -> re.Pattern[str]:
    # "Please see Important Safety Information below." is a sentence of the part that it stands in
    return re.compile(r",?(?: [\w-]+,?){0,6}? (?:below|at the end of this \w[\w ]{0,20})[.)*,;]")


def _is_heading(folded: str, at: int, end: int) -> bool:
    """Whether a line or marked words are short enough and no sentence."""
    words = folded[at:end].rstrip()
    if len(words) > LONGEST:
        return False
    return not (words.endswith((".", "!", "?")) and words.count(" ") > 5)


def _before_colon(folded: str, at: int, end: int) -> int:
    """Return where the heading ends: at its colon, unless a tagline follows that."""
    colon = folded.find(":", at, end)
    rest = folded[colon + 1 : end].split() if colon > 0 else []
    stop = colon if colon > at and not (rest and _tagline(rest)) else end
    return at + len(folded[at:stop].rstrip(" :-*],"))


def _tagline(words: list[str]) -> bool:
    capitals = sum(1 for word in words if word[0].isupper())
    return (
        3 <= len(words) <= 9
        and capitals >= len(words) - 2
        and not any(c.isdigit() or c == "@" for word in words for c in word)
    )


# Words with which the text after a heading begins; words that stand within a heading in small letters.
_OPENERS = frozenset(
    "The This These At We Our As For In It With An A Founded Based Since Through By Established Approximately "
    "Headquartered".split()
)
_LINKS = frozenset("of the and for in with to on a an vs by & or from de van von".split())


def _opens(before: str, word: str) -> bool:
    """Whether the text after a heading begins with a word."""
    return word in _OPENERS and before.lower() not in _LINKS


@cache
def _token() -> re.Pattern[str]:
    # a word, or the first half of two that are glued: "CompanyFounded"
    return re.compile(
        rf"\S*?[a-z)](?=(?:{'|'.join(sorted(_OPENERS - {'A', 'As', 'An', 'At', 'In', 'It', 'By'}))})\s)|\S+"
    )


@cache
def _repeated() -> re.Pattern[str]:
    # "About Brand Brand is": the name begins the text again, with or without a blank
    return re.compile(
        r"(?:the )?(?P<name>(?P<first>[\w&.'-]{2,40})[^:\n]{0,70}?)(?P<gap>\s*)(?:The |the )?(?P=first)(?=\W)",
        re.IGNORECASE,
    )


def _about(reading: Reading, frame: Frame, opening: Opening) -> Found | None:
    """Return the kind and the heading "About X", also where it is glued to its text."""
    folded = reading.text.folded
    at = opening.begin
    after = folded[at + len("About ") : opening.stop]
    name = opening.stop - len(after.lstrip())
    end = opening.end
    if end is not None and _is_heading(folded, at, end):
        stop = _before_colon(folded, at, end)
    else:
        glued = _glued_end(folded, name, min(opening.stop, name + 220), sure=opening.clear or end is not None)
        if glued is None:
            return None
        stop = glued
    words = folded[name:stop].strip()
    if not words or (words[0].isdigit() and words.split()[0].rstrip("%").isdigit()):
        return None
    return Found(subject_kind(reading.text, frame, Span(name, stop), len(folded)), Span(at, stop))


def _glued_end(folded: str, name: int, limit: int, *, sure: bool) -> int | None:
    """Return where the name after "About" ends and its text begins; ``sure`` tells that a heading stands here."""
    if (found := _repeated().match(folded, name, limit)) and _capital(folded, found.end("gap")):
        # an opener already belongs to the text: "About Brand The Brand"
        words = list(_token().finditer(folded, name, found.end("name")))
        ends = (one.end() for one, after in pairwise(words) if _opens(one.group(), after.group()))
        return next(ends, name + len(folded[name : found.end("name")].rstrip()))
    if not sure:
        return None
    tokens = list(_token().finditer(folded, name, limit))[:16]
    for number, token in enumerate(tokens):
        word = token.group()
        before = tokens[number - 1] if number else None
        if before and before.group().endswith(":"):
            rest = [other.group() for other in tokens[number : number + 9]]
            until = next(
                (
                    i
                    for i, other in enumerate(rest)
                    if i > 2 and (other in _OPENERS or (len(other) > 3 and other.isupper()))
                ),
                0,
            )
            if until and _tagline(rest[:until]):
                return tokens[number + until - 1].end()
            return before.end() - 1
        if before and _opens(before.group(), word):
            return before.end()
        if word[0].islower() and word not in _LINKS:
            # the last word with a capital letter already belongs to the text
            capitals = [i for i in range(1, number) if tokens[i].group()[0].isupper()]
            return tokens[capitals[-1] - 1].end() if capitals else None
    return None


def _capital(folded: str, at: int) -> bool:
    return folded[at : at + 1].isupper() or folded[at : at + 1].isdigit() or folded[at : at + 5].lower() == "the "


@cache
def _verb() -> re.Pattern[str]:
    return re.compile(r"\b(?:contains?|includes?|are|is|may|made|constitutes?)\b")


@cache
def _phrases() -> re.Pattern[str]:
    return re.compile(
        r"(?P<forward_looking>forward[ -]looking|safe harbou?r)|(?P<safety_information>safety information"
        r"|boxed warning)"
        r"|(?P<contacts>(?:\bcontacts?|\b(?:media|investor|public) relations|\b(?:enquir|inquir)ies)[ :*]*$)"
        r"|(?P<about_company>'s (?:focus on|commitment to)\s)"
    )


# What every heading has that tells its kind in its own words.
_TELLING = ("forward", "safe harb", "safety info", "boxed", "contact", "relations", "quir", "'s focus", "'s commitment")


def _by_words(reading: Reading, opening: Opening, end: int) -> Found | None:
    """Return what a heading says in its own words: "Company's forward-looking statements", "Company contacts"."""
    folded, lower = reading.text.folded, reading.text.lower
    words = lower[opening.begin : end]
    if not has_any(words, _TELLING) or not _is_heading(folded, opening.begin, end):
        return None
    found = _phrases().search(lower, opening.begin, end)
    if found is None:
        return None
    if found.lastgroup == "contacts" and lower.count(" ", opening.begin, end) > 5:
        return None
    if found.lastgroup == "forward_looking" and _verb().search(lower, opening.begin, end):
        return None
    return Found(
        str(found.lastgroup),
        Span(opening.begin, _before_colon(folded, opening.begin, end)),
        weak=found.lastgroup == "about_company",
    )
