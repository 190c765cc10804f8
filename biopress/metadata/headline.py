"""The headline and what stands under it, taken from what comes before the text proper."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

import attrs

from biopress.model import Passage
from biopress.text.document import Text

__all__ = ["Titles", "pieces_of", "prose_start", "read_titles"]


@attrs.frozen
class Titles:
    """The main title and the ones under it."""

    headline: Passage | None = None
    subheadlines: tuple[Passage, ...] = ()


@attrs.frozen
class Piece:
    """A line of the head, or a part of one that marks set off. ``bullet`` tells that a bullet or a dash led it."""

    start: int
    end: int
    bullet: bool
    mark: int


@cache
def _cut() -> re.Pattern[str]:
    # marks within a line: markdown headings, rules of asterisks, bullets, the blanks of a lost element
    return re.compile(r"(?:(?<=\s)|^)(?P<mark>\#{1,6})\s|(?:\s?\*){3,}|\s\*\s|\u2022|\s!\s|\s{4,}|(?<=\s)\|(?=\s)|>>")


@cache
def _chrome() -> re.Pattern[str]:
    return re.compile(
        r"(?:[>\s]*(?:press|news|media|investor|company|corporate)\s?(?:&\s?\w+\s)?(?:releases?|room|center|statement|news)"
        r"|news(?: & events| details?| releases?)?|home|menu|share(?: this)?(?: article| page)?.{0,60}|usa - english|english"
        r"|news provided by.{0,80}|for immediate release.{0,40}|embargoed? (?:until|for).{0,80}|not for (?:distribution|release).*"
        r"|ex(?:hibit)?[- .]*99[- .\d]*.{0,12}|\w+\.html?|\d{1,4}|skip to (?:main )?content|asx announcement"
        r"|asx/media (?:release|announcement)|regulatory (?:news|release|announcement)|(?:ad hoc|inside information)\b.*"
        r"|(?:eqs|dgap)-[\w-]+:.*|the issuer is solely responsible.*|published(?: on)?|updated?|back(?: to .*)?|print(?: page)?"
        r"|(?:download|view)\b.{0,40}|page \d.*|date:?.{0,40}|(?:from|to|cc|sent|subject|reply-to|date):.*|by [A-Z][\w.' ]+(?:,.*)?"
        r"|(?:company|media|press|investors?|corporate|ir|pr|investor relations|public relations)?\s?contacts?:?.*|highlights:?"
        r"|[a-f0-9]{16,}|https?:\S+|www\.\S+|\S+@\S+|[\W\d_]*|source:?.*|read more|all news|(?:e-?mail|tel|phone|fax)\b.*"
        r"|-+\s?[\w .]{3,24}\s?-+|/.*/|(?:announcement|press) (?:no\.?|number).*|rns number.*|unofficial translation.*"
        r"|issued? on behalf of .*|breaking news|cookies?.*|sign in|log in|subscribe.*|listen.*|search.*|follow us.*)",
        re.IGNORECASE,
    )


@cache
def _junk() -> re.Pattern[str]:
    # what scrapers leave before a title: a hash, a lone date key, closing brackets
    return re.compile(r"(?:[a-f0-9]{24,}|[\])\"'*>|!:;,.]+|date)(?=\s)\s*", re.IGNORECASE)


@cache
def _job() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:vice president|director|manager|relations|officer|communications|president|head of|counsel)\b", re.IGNORECASE
    )


@cache
def _sentence_end() -> re.Pattern[str]:
    return re.compile(r"[a-z)\]0-9%\u00AE]{2}[.!?][\"')\]]*(?:\s|$)")


def pieces_of(text: Text, start: int, end: int) -> list[Piece]:
    """Return the pieces of the head, blanks trimmed."""
    folded, source = text.folded, text.source
    found: list[Piece] = []
    for paragraph in text.paragraphs:
        if paragraph.start >= end:
            break
        stop = min(paragraph.end, end)
        if stop <= start:
            continue
        head = source[folded.rfind("\n", 0, paragraph.start) + 1 : paragraph.start]
        _divide(text, max(start, paragraph.start), stop, head.count("#"), found)
    return found


def _divide(text: Text, start: int, end: int, mark: int, found: list[Piece]) -> None:
    at, bullet = start, False
    for cut in _cut().finditer(text.source if "#" in text.source[start:end] else text.folded, start, end):
        _add(text, at, cut.start(), bullet, mark, found)
        at, bullet = cut.end(), "\u2022" in cut.group() or "*" in cut.group()
        if cut["mark"]:
            mark = len(cut["mark"])
    _add(text, at, end, bullet, mark, found)


def _add(text: Text, start: int, end: int, bullet: bool, mark: int, found: list[Piece]) -> None:
    span = text.trimmed(start, end)
    words = text.folded[span.start : span.end]
    dashed = re.match(r"(?:-{1,2}|\*|\u2022)\s?(?=\S)", words)
    junk = _junk().match(words, dashed.end() if dashed else 0)
    begin = span.start + (junk.end() if junk else dashed.end() if dashed else 0)
    stop = span.end
    if words.endswith(("-", "*", "|")) and (dashed or words.endswith(("*", "|"))):
        stop -= len(words) - len(words.rstrip("-*| "))
    if begin < stop:
        found.append(Piece(begin, stop, bullet or bool(dashed), mark if not junk else -1))


def prose_start(text: Text) -> int:
    """Return where the first paragraph of running text begins; the end of the text where there is none."""
    for paragraph in text.paragraphs:
        words = text.folded[paragraph.start : paragraph.end]
        if len(words) < 80 or words[0] in "\u2022-*" or words.count(" ") < 12:
            continue
        if _chrome().fullmatch(words):
            continue
        if _sentence_end().search(words, 40) or words[-1] in ":.":
            return paragraph.start
    return len(text.source)


def _is_title(text: Text, piece: Piece) -> bool:
    words = text.folded[piece.start : piece.end]
    if _chrome().fullmatch(words) or not any(c.isalpha() for c in words):
        return False
    count = words.count(" ") + 1
    if count < 3 or len(words) > 600:
        return False
    return not (_job().search(words) and count < 7) and "@" not in words and words.count(" | ") < 2 and " > " not in words


def read_titles(text: Text, start: int, end: int, dates: Sequence[tuple[int, int]] = ()) -> Titles:
    """Return the titles in ``start:end``; ``dates`` are the places of date lines, which divide a line."""
    pieces: list[Piece] = []
    at = start
    for begin, stop in sorted(dates):
        if at <= begin < end:
            pieces += pieces_of(text, at, begin)
            at = max(at, stop)
    pieces += pieces_of(text, at, end)
    titles = [piece for piece in pieces if _is_title(text, piece)]
    main = next((piece for piece in titles if not piece.bullet), None)
    if main is None:
        return Titles()
    chosen = main
    for piece in titles:
        if piece.start > main.start and not piece.bullet and _renamed(text, chosen, piece):
            chosen = piece
    end_of_title = _without_dashes(text, chosen)
    under = [piece for piece in titles if piece.start > chosen.start]
    subheads = [text.passage(*text.trimmed(end_of_title, chosen.end))] if end_of_title < chosen.end else []
    subheads += [text.passage(piece.start, piece.end) for piece in under]
    return Titles(text.passage(*text.trimmed(chosen.start, end_of_title)), tuple(subheads))


def _words(text: Text, piece: Piece) -> set[str]:
    return {word.strip(".,;:()'\"") for word in text.lower[piece.start : piece.end].split() if len(word) > 2}


def _renamed(text: Text, first: Piece, second: Piece) -> bool:
    """Whether a later title tells the same as the first, so that the first is the site's and the later the release's."""
    if second.mark == -1 or (first.mark == 1 and second.mark == 2 and text.folded[first.start : first.end].istitle()):
        return True
    stem = text.lower[first.start : first.end].rstrip(". \u2026")
    if text.lower[second.start : second.end].startswith(stem):
        return True
    a, b = _words(text, first), _words(text, second)
    return len(a & b) >= 0.6 * min(len(a), len(b)) and min(len(a), len(b)) >= 4


def _without_dashes(text: Text, piece: Piece) -> int:
    """Return where the title ends in a line to which its sub-headlines are glued by dashes."""
    words = text.folded[piece.start : piece.end]
    joints = [m.start() for m in re.finditer(r"\s--?\s", words)]
    if len(joints) > 1 and len(words) > 120:
        return piece.start + joints[0]
    return piece.end
