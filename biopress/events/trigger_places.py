"""Where words stand that can state an act: not as the noun that looks like the verb, and not in a link."""

from __future__ import annotations

import re
from typing import Any

from biopress.matching.vocabulary import Mention
from biopress.text.document import Text
from biopress.text.reading import Reading

__all__ = ["trigger_places"]

# What stands before the base form of a verb: these words, an adverb, and these signs.
_BEFORE_VERB = frozenset(
    "to will would may might could can cannot should shall must not and or also we they did does do then".split()
)
_SIGNS = (",", "\u2022", "*", "-")


def trigger_places(reading: Reading) -> list[Mention]:
    """Return the words that can state an act, and their look-alikes, in their order."""
    text = reading.text
    lower = text.lower
    found: list[Mention] = []
    row: Any
    for mention in reading.mentions.of("trigger"):
        at, end, _, row = mention
        if row.form == "verb" and lower[end - 2 : end] != "ed":
            word = lower[at:end]
            if (word == row.name.lower() or word == "start") and _is_noun(text, at):
                continue
        # what stands behind a blank is no part of a longer word
        if lower[at - 1 : at] in _BLANKS or not _in_address(lower, at):
            found.append(mention)
    return found


_BLANKS = ("", " ", "\n")


def _is_noun(text: Text, at: int) -> bool:
    """Whether the base form of a verb stands as a noun or adjective: "the request", "a complete response"."""
    before = text.lower[max(text.sentence(at).start, at - 24) : at]
    if not before.strip(" -*\u2022\"'("):
        return False
    if not before[-1].isspace():
        return True
    last = before.split()[-1]
    if last.endswith(_SIGNS):
        return False
    last = last if last.isalnum() else re.split(r"\W", last)[-1]
    return last not in _BEFORE_VERB and (len(last) < 3 or not last.endswith("ly"))


def _in_address(lower: str, at: int) -> bool:
    """Whether a word is part of a link."""
    floor = max(0, at - 300)
    begin = max(lower.rfind(" ", floor, at), lower.rfind("\n", floor, at), floor - 1) + 1
    return lower.startswith(("http", "www.", "(http", "<http", "/"), begin)
