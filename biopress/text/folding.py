"""Folding: one character for one character, so that no offset ever moves."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

__all__ = ["clean", "fold", "lowered"]

_SINGLE = "\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{SINGLE LOW-9 QUOTATION MARK}"
_SINGLE += "\N{SINGLE HIGH-REVERSED-9 QUOTATION MARK}\N{PRIME}\N{MODIFIER LETTER APOSTROPHE}\N{ACUTE ACCENT}`"
_DOUBLE = "\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}\N{DOUBLE LOW-9 QUOTATION MARK}"
_DOUBLE += "\N{DOUBLE HIGH-REVERSED-9 QUOTATION MARK}\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}"
_DOUBLE += "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{DOUBLE PRIME}"
_DASHES = "\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{FIGURE DASH}\N{EN DASH}\N{EM DASH}\N{HORIZONTAL BAR}\N{MINUS SIGN}"
_DASHES += "\N{SMALL HYPHEN-MINUS}\N{HYPHEN BULLET}"
_BLANKS = "\N{NO-BREAK SPACE}\N{OGHAM SPACE MARK}\N{NARROW NO-BREAK SPACE}\N{MEDIUM MATHEMATICAL SPACE}"
_BLANKS += "\N{IDEOGRAPHIC SPACE}\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NO-BREAK SPACE}\t\v\f\x85\x00"
_BLANKS += "".join(map(chr, range(0x2000, 0x200B)))
# Marks say nothing about a name; where they matter (a brand), the source still has them.
_MARKS = "\N{REGISTERED SIGN}\N{TRADE MARK SIGN}\N{SERVICE MARK}\N{DAGGER}\N{DOUBLE DAGGER}"
_BULLETS = "\N{BULLET}\N{BLACK SMALL SQUARE}\N{WHITE BULLET}\N{BLACK CIRCLE}\N{BLACK SQUARE}\N{MIDDLE DOT}\uf0b7"
_BULLETS += "\N{TRIANGULAR BULLET}\N{BULLET OPERATOR}\N{BLACK RIGHT-POINTING TRIANGLE}\uf0a7"


# ASCII without the grave accent and the signs of control.
_PLAIN = bytes((*b"\n", *range(0x20, 0x60), *range(0x61, 0x7F)))


@cache
def _plain() -> dict[str, str]:
    table = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}  # full-width forms
    for characters, plain in ((_SINGLE, "'"), (_DOUBLE, '"'), (_DASHES, "-"), (_BLANKS, " "), (_MARKS, " ")):
        table.update(dict.fromkeys(characters, plain))
    table.update(dict.fromkeys(_BULLETS, "\N{BULLET}"))
    table.update(dict.fromkeys("\r\u2028\u2029", "\n"))
    # a full-width grave accent becomes a plain one, which is a quotation mark
    return {sign: table.get(plain, plain) for sign, plain in table.items()}


@cache
def _entity() -> re.Pattern[str]:
    return re.compile(r"&(?:#\d{2,5}|#[xX][0-9a-fA-F]{2,4}|[a-zA-Z]{2,8});")


# First and following characters of UTF-8 text that was read as Windows-1252.
_LEADS = frozenset("\u00c2\u00c3\u00ce\u00cf\u00e2")


@cache
def _mojibake() -> re.Pattern[str]:
    return re.compile(
        r"[\u00c2-\u00f4][\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d"
        r"\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]{1,3}"
    )


@cache
def _line_mark() -> re.Pattern[str]:
    # a heading's or a quotation's mark, what is left of a picture, a bullet of markdown
    return re.compile(r"\n[ ]{0,3}(?:(?P<mark>\#{1,6}|>|!)|(?P<bullet>[*+]))(?=[ ])")


@cache
def _emphasis() -> re.Pattern[str]:
    return re.compile(r"\*\*+")


def _blanks(match: re.Match[str]) -> str:
    return " " * len(match.group())


@cache
def _tag() -> re.Pattern[str]:
    # of HTML; "<b and c>" is none
    return re.compile(
        r"</?(?:(?P<member>li)|(?P<edge>p|br|div|h[1-6]|ul|ol|table|tr|section|article|header|footer|main|blockquote)"
        r"|a|b|i|u|em|strong|span|sup|sub|font|small|img|td|th|tbody|thead)"
        r"(?:\s+[\w:-]{1,40}\s?=\s?(?:\"[^\"<>]{0,300}\"|'[^'<>]{0,300}'|[^\s\"'<>]{1,100})){0,9}\s?/?>",
        re.IGNORECASE,
    )


def _untag(match: re.Match[str]) -> str:
    tag = match.group()
    if match["member"] and tag[1] != "/":
        return "\n\N{BULLET} ".rjust(len(tag))
    return ("\n" if match["edge"] or match["member"] else " ").rjust(len(tag))


@cache
def _link_target() -> re.Pattern[str]:
    return re.compile(r"\]\(\s?[^()\s]{1,500}(?:\([^()\s]{0,80}\)[^()\s]{0,200})?(?:[ ]\"[^\"\n]{0,200}\")?\s?\)")


# Signs that belong to what follows them: their padding stands in front.
_OPENING = "'\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT DOUBLE QUOTATION MARK}"


def _pad(plain: str, length: int) -> str:
    """Return one plain character in a field of ``length``."""
    shown = _plain().get(plain, plain)
    return shown.rjust(length) if plain in _OPENING else shown.ljust(length)


@cache
def _unescape() -> Callable[[str], str]:
    # the entities are two thousand, and most processes meet few texts that have one
    from html import unescape

    return unescape


def _unescaped(words: str) -> str:
    return _unescape()(words) if "&" in words else words


# The entities of most texts that have any.
_USUAL = {"&amp;": "&", "&quot;": '"', "&gt;": ">", "&lt;": "<", "&#39;": "'"}


def _resolve(match: re.Match[str]) -> str:
    entity = match.group()
    plain = _USUAL.get(entity) or _unescaped(entity)
    return _pad(plain, len(entity)) if len(plain) == 1 else entity


def _mend(match: re.Match[str]) -> str:
    words = match.group()
    for length in range(2, len(words) + 1):
        try:
            code = b"".join(bytes((ord(c),)) if ord(c) < 256 else c.encode("cp1252") for c in words[:length])
            plain = code.decode("utf-8")
        except UnicodeError:
            continue
        return _pad(plain, length) + words[length:]
    return words


def _unmark(match: re.Match[str]) -> str:
    line = match.group()
    return line[:-1] + "\N{BULLET}" if match.group("bullet") else "\n" + " " * (len(line) - 1)


def _unlink(folded: str) -> str:
    """Blank the targets of markdown links; their words stay."""
    pieces: list[str] = []
    done = 0
    for target in _link_target().finditer(folded):
        opening = folded.rfind("[", max(done, target.start() - 300), target.start())
        if opening < 0 or "\n" in folded[opening : target.start()]:
            continue
        image = opening > done and folded[opening - 1] == "!"
        pieces += [folded[done : opening - image], " " * (1 + image), folded[opening + 1 : target.start()]]
        pieces.append(" " * len(target.group()))
        done = target.end()
    return "".join([*pieces, folded[done:]])


def _begins_line(folded: str, sign: str) -> bool:
    """Whether a line begins with a sign; one sign is found several times as fast as two."""
    at = folded.find(sign)
    while at >= 0:
        if at and folded[at - 1] == "\n":
            return True
        at = folded.find(sign, at + 1)
    return False


def fold(source: str) -> str:
    """Return ``source`` with blanks, quotes, dashes, entities, tags and marks of markdown made plain, and as long.

    >>> fold("Roche\u2019s Q&amp;A \u2013 today")
    "Roche's Q&    A - today"
    """
    folded = source
    # the signs that occur, but for what is plain already; a set of all characters takes nine times as long
    signs = set(source.encode("utf-8", "surrogatepass").translate(None, _PLAIN).decode("utf-8", "surrogatepass"))
    if not signs.isdisjoint(_LEADS):
        folded = _mojibake().sub(_mend, folded)
    if "\r" in signs:
        folded = folded.replace("\r\n", " \n")
    # replacing each sign that occurs is five times faster than str.translate
    table = _plain()
    for sign in signs:
        plain = table.get(sign)
        if plain is not None:
            if sign in _MARKS and _begins_line(folded, sign):
                # set on a line of its own, it stands behind the name all the same
                folded = folded.replace(f"\n{sign}\n", "   ").replace(f"\n{sign}", "  ")
            folded = folded.replace(sign, plain)
    if "<" in folded:
        folded = _tag().sub(_untag, folded)
    if "&" in folded:
        folded = _entity().sub(_resolve, folded)
    if "*" in folded:
        folded = _emphasis().sub(_blanks, folded)
    if "[" in folded:
        folded = _unlink(folded)
    # one more line break in front, so that the first line is like the others
    return _line_mark().sub(_unmark, "\n" + folded)[1:]


def lowered(folded: str) -> str:
    """Return ``folded`` in lower case with the same length; a character whose lower case is longer stays as it is."""
    lower = folded.lower()
    if len(lower) == len(folded):
        return lower
    return "".join(c if len(c.lower()) != 1 else c.lower() for c in folded)


_NO_MARKS = {ord(c): None for c in _MARKS}


def clean(words: str) -> str:
    """Return ``words`` of the source as a name is printed: entities resolved, marks dropped, blanks single.

    >>> clean("ZELVORI\u00ae  (imbrestinib)")
    'ZELVORI (imbrestinib)'
    """
    plain = _unescaped(words)
    return " ".join((plain if plain.isascii() else plain.translate(_NO_MARKS)).split())
