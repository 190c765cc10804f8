"""Where the source sets the mark of a trademark: signs, letters in brackets, entities, letters glued to a name."""

from __future__ import annotations

import re
from functools import cache

from biopress.text.document import Text

__all__ = ["marked_ends"]


# The forms in which marks are set: signs, letters in brackets by their word, entities.
_SIGNS = ("\u00ae", "\u2122", "\u2120")
_IN_BRACKETS = {"r": ("(R)", "(r)"), "tm": ("(TM)", "(tm)"), "sm": ("(SM)",)}
_ENTITIES = ("&reg;", "&trade;", "&#174;", "&#8482;", "&#xAE;", "&#x2122;")


def marked_ends(text: Text) -> set[int]:
    """Return where the words end behind which the source sets a mark."""
    source, folded = text.source, text.folded
    in_brackets = [mark for word, marks in _IN_BRACKETS.items() if word in text.words for mark in marks]
    ends = set()
    for mark in (*_SIGNS, *in_brackets, *(_ENTITIES if "&" in source else ())):
        at = source.find(mark)
        while at >= 0:
            end = at
            while end > 0 and folded[end - 1] in " *":
                end -= 1
            ends.add(end)
            at = source.find(mark, at + 1)
    at = folded.find("TM")
    while at > 0:
        if (
            folded[at - 1].islower()
            and not folded[at + 2 : at + 3].isupper()
            and _glued().search(folded, max(0, at - 16), at)
        ):
            ends.add(at)
        at = folded.find("TM", at + 1)
    return ends


@cache
def _glued() -> re.Pattern[str]:
    """A name to which the letters of a mark, and the next word, are glued: "LumivraTMfor"."""
    return re.compile(r"(?<![\w-])[A-Z][a-z]{3,14}\Z")
