"""The headline and what stands under it, taken from what comes before the text proper."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from biopress.matching.hints import has_any
from biopress.metadata.names import HEADLINE_VERBS
from biopress.model import Company, Passage
from biopress.text.document import Text

__all__ = ["Titles", "prose_start", "read_titles", "read_titles_below", "without_sites"]


class Titles(NamedTuple):
    """The main title and the ones under it."""

    headline: Passage | None = None
    subheadlines: tuple[Passage, ...] = ()


class Piece(NamedTuple):
    """A line of the head, or a part of one that marks set off. ``bullet`` tells that a bullet or a dash led it."""

    start: int
    end: int
    bullet: bool
    mark: int


@cache
def _cut() -> re.Pattern[str]:
    # marks within a line: markdown headings, rules of asterisks, bullets, the blanks of a lost element
    return re.compile(
        r"[\s#*\u2022|>](?:(?<=\s)(?:(?:\*(?:\s?\*){2,})|\*\s|!\s|(?<!\n)(?<![&\s].)[^\S\n]{3,}"
        r"|(?=(?:USA - English|News provided by|Share this article|Email Print Friendly)\b))"
        r"|(?<=#)(?<!\S#)(?P<mark>\#{0,5})\s|(?<=\*)(?:(?:\s?\*){2,}|\s\*(?<=[^\s*]\*\s\*)(?=[\w-]))"
        r"|(?<=\u2022)|(?<=\s\|)(?=\s)|(?<=>)>)"
    )


# One of these stands where a line is cut, or a blank that cannot be printed.
_CUTS = (
    *("*", "#", "|", ">", "!", "\u2022", "   ", "USA - English", "News provided by", "Share this article"),
    "Email Print Friendly",
)


@cache
def _chrome() -> re.Pattern[str]:
    # what a site prints around a release, in small letters; all that has two blanks begins as the next table says
    return re.compile(
        r"(?:[>\s]*(?:press|news|media|investor|company|corporate)\s?(?:&\s?\w+\s)?(?:releases?|room|center"
        r"|statement|news)"
        r"|news(?: & events| details?| releases?)?|share(?: this)?(?: article| page)?.{0,60}"
        r"|usa - english|email print friendly.{0,40}"
        r"|news provided by[^|]{0,80}|for immediate release.{0,40}|embargoed? (?:until|for).{0,80}"
        r"|not for (?:distribution|release).*"
        r"|ex(?:hibit)?[- .]*99[- .\d]*.{0,12}|skip to (?:main )?content"
        r"|asx/media (?:release|announcement)|regulatory (?:news|release|announcement)|(?:ad hoc"
        r"|inside information)\b(?!:\s\S+(?:\s\S+){3}).*|\d{4}\b.{0,30} stock exchange"
        r"|(?:eqs|dgap)-[\w-]+:.*|the issuer is solely responsible.*|back to .*"
        r"|(?:download|view)\b.{0,40}|page \d.*|date:?.{0,40}|(?:from|to|cc|sent|subject|reply-to|date):.*"
        r"|by [a-z][\w.' ]+(?:,.*)?"
        r"|(?:company|media|press|investors?|corporate|ir|pr|investor relations"
        r"|public relations)?\s?contacts?:?.*"
        r"|[\W\d_]*|source:?.*|(?:e-?mail|tel"
        r"|phone|fax)\b.*"
        r"|-+\s?[\w .]{3,24}\s?-+|/.*/|rns number.*"
        r"|(?:(?:company|corporate|stock exchange) )?(?:announcement|press) (?:no\b|number).*"
        r"|(?:posted|published|updated|written) (?:on|by|at)\b.{0,60}|(?:wkn|isin)\b.{0,80}"
        r"|(?:nasdaq|nyse|tsxv?|otc\w*|asx|lse|aim)\s?:\s?\w{1,6}\b[^a-z]*|go to .{0,30}"
        r"|(?:this (?:web)?site|we) (?:uses? cookies|values? your).*"
        r"|\(incorporated in .*|\((?:stock|securities) code.*|in this article:?|\d+ min(?:ute)? read"
        r"|unofficial translation.*"
        r"|issued? on behalf of .*|cookies?.*|subscribe.*|listen.*|search.*"
        r"|follow us.*)"
    )


_CHROME = (
    *("press", "news", "media", "investor", "company", "corporate", "share", "usa - english", "email", "e-mail"),
    *("for immediate", "embargo", "not for", "ex", "skip to", "asx", "regulatory", "ad hoc", "inside information"),
    *("eqs-", "dgap-", "the issuer is", "back to", "download", "view", "page ", "date", "from:", "to:", "cc:", "sent:"),
    *("subject:", "reply-to:", "by ", "ir", "pr", "public relations", "contact", "source", "tel", "phone", "fax"),
    *("announcement", "rns number", "unofficial", "issue", "cookie", "subscribe", "listen", "search", "follow us"),
    *("stock exchange announcement", "posted ", "published ", "updated ", "written ", "wkn", "isin", "go to "),
    *("nasdaq", "nyse", "tsx", "otc", "lse", "aim", "this website", "this site", "we use", "we value"),
)


def _is_chrome(lower: str, start: int, end: int) -> bool:
    """Whether words with two blanks and more are what a site prints around a release."""
    begins = lower.startswith(_CHROME, start) or not lower[start].isalpha()
    return begins and _chrome().fullmatch(lower, start, end) is not None


@cache
def _junk() -> re.Pattern[str]:
    # what scrapers leave before a title: a hash, a lone date key, closing brackets, the way to the page
    return re.compile(
        r"(?:[a-f0-9]{24,}|[\])\"'*>|!:;,.]+|date|\[(?:press|media|news) release\]|(?:press|media|news) release:"
        r"|home(?: [/\"] \w[\w &-]{2,24}){0,3} [/\"])(?=\s)\s*",
        re.IGNORECASE,
    )


@cache
def _job() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:vice president|director|manager|relations|officer|communications|president|head of|counsel)\b",
        re.IGNORECASE,
    )


@cache
def _dashed() -> re.Pattern[str]:
    return re.compile(r"(?:(?:-{1,2}|\*|\u2022)\s{0,3}){1,3}(?=\S)")


@cache
def _dash() -> re.Pattern[str]:
    return re.compile(r"\s--?\s")


def _pieces(text: Text, start: int, end: int) -> list[Piece]:
    """Return the pieces of the head, blanks trimmed."""
    found: list[Piece] = []
    for paragraph in text.paragraphs:
        if paragraph.start >= end:
            break
        stop = min(paragraph.end, end)
        if stop <= start:
            continue
        _divide(text, max(start, paragraph.start), stop, _heading_mark(text, paragraph.start), found)
    return found


def _heading_mark(text: Text, at: int) -> int:
    """Return the depth of the markdown heading that a line is; 0 for a plain line."""
    return text.source[text.folded.rfind("\n", 0, at) + 1 : at].count("#")


# A tag or the mark of a name leaves blanks, but parts no title.
_WITHIN = frozenset("<\u00ae\u2122\u2120")


def _divide(text: Text, start: int, end: int, mark: int, found: list[Piece]) -> None:
    at, bullet = start, False
    words = text.source if "#" in text.source[start:end] else text.folded
    piece = words[start:end]
    for cut in _cut().finditer(words, start, end) if has_any(piece, _CUTS) or not piece.isprintable() else ():
        if not _WITHIN.isdisjoint(text.source[cut.start() : cut.end()]):
            continue
        _add(text, at, cut.start(), found, bullet=bullet, mark=mark)
        at, bullet = cut.end(), "\u2022" in cut.group() or "*" in cut.group()
        if cut["mark"] is not None:
            mark = len(cut["mark"]) + 1
    _add(text, at, end, found, bullet=bullet, mark=mark)


def _add(text: Text, start: int, end: int, found: list[Piece], *, bullet: bool, mark: int) -> None:
    span = text.trimmed(start, end)
    words = text.folded[span.start : span.end]
    dashed = _dashed().match(words)
    junk = _junk().match(words, dashed.end() if dashed else 0)
    begin = span.start + (junk.end() if junk else dashed.end() if dashed else 0)
    stop = span.end
    if words.endswith(("-", "*", "|")) and (dashed or words.endswith(("*", "|"))):
        stop -= len(words) - len(words.rstrip("-*| "))
    if begin >= stop:
        return
    led = bullet or bool(dashed)
    joints = [m.span() for m in _dash().finditer(text.folded, begin, stop)] if stop - begin > 120 else []
    if len(joints) < 2 or joints[0][0] - begin < 20:
        found.append(Piece(begin, stop, led, mark if not junk else -1))
        return
    # sub-headlines glued to the title by dashes
    edges = [begin, *(edge for joint in joints for edge in joint), stop]
    for number, (a, b) in enumerate(zip(edges[::2], edges[1::2], strict=True)):
        found.append(Piece(a, b, led or number > 0, mark if not junk else -1))


def prose_start(text: Text, at: int = 0) -> int:
    """Return where the first paragraph of running text from ``at`` on begins; the end of the text if there is none."""
    for paragraph in text.paragraphs:
        start, end = max(at, paragraph.start), paragraph.end
        if start >= end:
            continue
        words = text.folded[start:end]
        if len(words) < 80 or words[0] in "\u2022-*" or words.count(" ") < 12:
            continue
        if len(words) < 400 and _heading_mark(text, paragraph.start):
            continue
        if len(words) < 200 and _is_chrome(text.lower, start, end):
            continue
        if text.lower.startswith(_EXCHANGES, start):
            continue
        if words[-1] in ":." or text.sentence_number(end - 1) > text.sentence_number(start):
            return start
    return len(text.source)


# With these words an exchange says above what it publishes that others wrote it.
_EXCHANGES = ("hong kong exchanges and clearing", "the stock exchange of hong kong", "neither the tsx venture exchange")

# A title has no full stop at its end but that of a company's name, or where it was cut.
_ABBREVIATED = ("Inc.", "Ltd.", "Co.", "Corp.", "...", "S.A.", "N.V.", "U.S.", "LLC.")


def _is_title(text: Text, piece: Piece) -> bool:
    words = text.folded[piece.start : piece.end]
    count = words.count(" ") + 1
    if count < 3 or len(words) > 600:
        return False
    if (len(words) < 200 and _is_chrome(text.lower, piece.start, piece.end)) or not any(map(str.isalpha, words)):
        return False
    if (count < 7 and _job().search(words)) or "@" in words:
        return False
    return words.count(" | ") < 2 and " > " not in words and words.count(' " ') < 2


# With these a title goes on in its next line.
_GOING_ON = frozenset("for in of to with and the on at by from as or after following versus".split())


def _titles(text: Text, start: int, end: int) -> list[Piece]:
    """Return the pieces that are titles, the lines of one put together."""
    found: list[Piece] = []
    for piece in _pieces(text, start, end):
        folded = text.folded
        if found and folded[piece.start].islower() and not piece.bullet:
            word = folded[piece.start : piece.start + _WORD].split(" ")[0]
            if word in _GOING_ON and folded[found[-1].end : piece.start] == "\n":
                found[-1] = found[-1]._replace(end=piece.end)
                continue
        found.append(piece)
    return [piece for piece in found if _is_title(text, piece)]


# No word of those is longer.
_WORD = 12


def read_titles(text: Text, start: int, end: int, dates: Sequence[tuple[int, int]] = ()) -> Titles:
    """Return the titles in ``start:end``; ``dates`` are the places of date lines, which divide a line."""
    titles: list[Piece] = []
    at, after_date = start, len(text.source)
    for begin, stop in sorted(dates):
        if at <= begin < end:
            titles += _titles(text, at, begin)
            at = max(at, stop)
            if titles:
                after_date = min(after_date, at)
    titles += _titles(text, at, end)
    plain = [piece for piece in titles if not piece.bullet and not _is_sentence(text.folded[piece.start : piece.end])]
    main = next((piece for piece in plain if _is_strong(text, piece)), plain[-1] if plain else None)
    if main is None:
        return Titles()
    chosen = main
    for piece in plain:
        if main.start < piece.start and _renamed(text, chosen, piece, divided=piece.start >= after_date):
            chosen = piece
    under = [text.passage(piece.start, piece.end) for piece in titles if piece.start > chosen.start]
    return Titles(text.passage(chosen.start, chosen.end), tuple(under))


def read_titles_below(text: Text, at: int) -> tuple[Titles, int]:
    """Return the titles between ``at``, where a dateline above them ends, and the running text, and where that begins.

    There are none where the text goes on at once.
    """
    prose = prose_start(text, at)
    titles = read_titles(text, at, prose) if prose < len(text.source) else Titles()
    title = titles.headline
    closed = title is not None and text.folded[title.span.end - 1] in ".:" and not title.text.endswith(_ABBREVIATED)
    return (Titles(), at) if title is None or closed else (titles, prose)


def without_sites(text: Text, titles: Titles, companies: Iterable[Company]) -> Titles:
    """Return the titles without what a site adds: its name behind the main one, "Title - Quellwerk", or below it."""
    headline, under = titles
    dash = text.folded.rfind(" - ", *headline.span) if headline else -1
    if headline is None or (dash < 0 and not under):
        return titles
    names = {name for company in companies for name in (company.name, *company.short_names)}
    start, end = headline.span
    if dash - start > _TITLE and text.folded[dash + 3 : end].strip() in names:
        headline = text.passage(start, dash)
    return Titles(headline, tuple([title for title in under if title.text not in names]))


# A title that a site's name follows is longer.
_TITLE = 30


def _is_sentence(words: str) -> bool:
    return words.endswith(".") and not words.endswith(_ABBREVIATED) and words.count(" ") > 11


def _is_strong(text: Text, piece: Piece) -> bool:
    """Whether a line is long enough for a title, or has a headline's verb; a site's or an agency's name is not."""
    words = text.folded[piece.start : piece.end].split()
    return len(words) > 4 or piece.mark > 0 or any(word in HEADLINE_VERBS for word in words[1:])


def _words(text: Text, piece: Piece) -> set[str]:
    return {word.strip(".,;:()'\"") for word in text.lower[piece.start : piece.end].split() if len(word) > 2}


def _renamed(text: Text, first: Piece, second: Piece, *, divided: bool) -> bool:
    """Whether a later title tells the same as the first: then the first is the site's, the later the release's."""
    stem = text.lower[first.start : first.end].rstrip(". \u2026")
    if second.mark == -1 or text.lower[second.start : second.end].startswith(stem):
        return True
    if divided:
        return False
    a, b = _words(text, first), _words(text, second)
    return min(len(a), len(b)) >= 5 and len(a & b) >= 0.6 * max(len(a), len(b)) - 1
