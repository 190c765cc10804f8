"""Where the source sets the mark of a trademark: signs, letters in brackets, entities, letters glued to a name."""

from __future__ import annotations

import re
from functools import cache

from biopress.text.document import Text

__all__ = ["before_glued_mark", "marked_ends"]


# The forms in which marks are set: signs, letters in brackets by their word, entities.
_SIGNS = ("\u00ae", "\u2122", "\u2120")
_IN_BRACKETS = {"r": ("(R)", "(r)"), "tm": ("(TM)", "(tm)"), "sm": ("(SM)",)}
_ENTITIES = ("&reg;", "&trade;", "&#174;", "&#8482;", "&#xAE;", "&#x2122;")
# So far behind a word its mark stands at most.
_APART = 20


def marked_ends(text: Text) -> set[int]:
    """Return where the words end behind which the source sets a mark."""
    source, folded = text.source, text.folded
    in_brackets = [mark for word, marks in _IN_BRACKETS.items() if word in text.words for mark in marks]
    ends = set()
    for first in (*_SIGNS, *in_brackets, "&"):
        at = source.find(first)
        while at >= 0:
            if first != "&" or source.startswith(_ENTITIES, at):
                before = folded[max(0, at - _APART) : at]
                ends.add(at - len(before) + len(before.rstrip(" *")))
            at = source.find(first, at + 1)
    return ends


def before_glued_mark(token: str) -> str:
    """Return the name to which the letters of a mark, and the next word, are glued; empty for none.

    >>> before_glued_mark("LumivraTMfor")
    'Lumivra'
    """
    match = _glued().match(token)
    return "" if match is None else match.group()


@cache
def _glued() -> re.Pattern[str]:
    return re.compile(r"[A-Z][a-z]{3,14}(?=TM(?![A-Z]))")
