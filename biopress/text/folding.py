"""Folding: one character for one character, so that no offset ever moves."""

from __future__ import annotations

import re
from functools import cache
from html import unescape

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


@cache
def _table() -> dict[int, str]:
    table = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}  # full-width forms
    for characters, plain in ((_SINGLE, "'"), (_DOUBLE, '"'), (_DASHES, "-"), (_BLANKS, " "), (_MARKS, " ")):
        table.update(dict.fromkeys(map(ord, characters), plain))
    table.update(dict.fromkeys(map(ord, _BULLETS), "\N{BULLET}"))
    table.update(dict.fromkeys(map(ord, "\r\u2028\u2029"), "\n"))
    return table


@cache
def _entity() -> re.Pattern[str]:
    return re.compile(r"&(?:#\d{2,5}|#[xX][0-9a-fA-F]{2,4}|[a-zA-Z]{2,8});")


@cache
def _markdown() -> re.Pattern[str]:
    # marks at the start of a line, emphasis, the target of a link (its words stay)
    return re.compile(
        r"^[ ]{0,3}(?:\#{1,6}(?=[ ])|>[ ])|^[ ]{0,3}(?P<bullet>[*+])(?=[ ])|\*{2,3}|(?<!\w)__(?=\w)|(?<=\w)__(?!\w)"
        r"|(?P<link>!?\[)(?=[^\[\]\n]{0,300}\]\(\s?[^()\s]{1,500})"
        r"|\](?P<target>\(\s?[^()\s]{1,500}(?:\([^()\s]{0,80}\)[^()\s]{0,200})?(?:[ ]\"[^\"\n]{0,200}\")?\s?\))",
        re.MULTILINE,
    )


def _pad(match: re.Match[str]) -> str:
    plain = unescape(match.group())
    if len(plain) != 1:
        return match.group()
    return plain.translate(_table()).ljust(len(match.group()))


def _unmark(match: re.Match[str]) -> str:
    return "\N{BULLET}" if match.group("bullet") and len(match.group()) == 1 else " " * len(match.group())


def fold(source: str) -> str:
    """Return ``source`` with blanks, quotes, dashes, entities and markdown marks made plain; the length is the same.

    >>> fold("Roche\u2019s Q&amp;A \u2013 today")
    "Roche's Q&    A - today"
    """
    folded = source.translate(_table())
    if "&" in folded:
        folded = _entity().sub(_pad, folded)
    if "**" in folded or "](" in folded or "#" in folded or "\n*" in folded or "__" in folded:
        folded = _markdown().sub(_unmark, folded)
    return folded


def lowered(folded: str) -> str:
    """Return ``folded`` in lower case with the same length; a character whose lower case is longer stays as it is."""
    lower = folded.lower()
    if len(lower) == len(folded):
        return lower
    return "".join(c if len(c.lower()) != 1 else c.lower() for c in folded)


def clean(words: str) -> str:
    """Return ``words`` of the source as a name is printed: entities resolved, marks dropped, blanks single.

    >>> clean("ZELVORI\u00ae  (imbrestinib)")
    'ZELVORI (imbrestinib)'
    """
    return " ".join(unescape(words).translate({ord(c): None for c in _MARKS}).split())
