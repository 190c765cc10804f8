"""What is amiss with a text: told, not mended."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice

from biopress.matching.hints import has_any
from biopress.metadata.frame import Frame
from biopress.text.document import Text

__all__ = ["diagnose"]


@cache
def _broken() -> re.Pattern[str]:
    return re.compile(
        "\u00e2\u20ac|\u00c3[\u0080-\u00bf]|\u00c2[\u00a0\u00ae\u00a9\u00b1\u00b7]|\ufffd|\u00e2\u201e\u00a2"
    )


@cache
def _glued() -> re.Pattern[str]:
    # words that lost the blank at a link's edge: "ofSigilon", "inDecember 2020"
    return re.compile(r"(?:(?<=\W(?:of|by|in|to))|(?<=\W(?:the|and|for))|(?<=\W(?:that|from|with|said)))[A-Z]")


@cache
def _edge() -> re.Pattern[bytes]:
    # a capital letter between small ones; a pattern that begins with a letter looks for that alone
    return re.compile(rb"A(?<=aA)aaa")


# Every small letter as one, every capital as another; what is neither is a blank.
_CASES = bytes(b"a"[0] if bytes((c,)).islower() else b"A"[0] if bytes((c,)).isupper() else 32 for c in range(256))
# How much of a text is looked through for glued words, and how many make a fault.
_REACH, _MANY = 5000, 3


# With what a broken sign begins.
_BROKEN = ("\u00e2", "\u00c3", "\u00c2", "\ufffd")

_ENGLISH = frozenset("the of and to in for with that is by on as from has today".split())
_WORDS = 200


def diagnose(text: Text, frame: Frame, *, dated: bool) -> tuple[str, ...]:
    """Return the ids of what is amiss, in a fixed order."""
    if not text.folded.strip():
        return ("empty",)
    line = frame.dateline
    signs = {
        "no_dateline": line is None,
        "no_date": not dated,
        "no_headline": frame.headline is None,
        "truncated": _truncated(text),
        "not_english": not _is_english(text),
        "stripped_wire": line is not None and line.tag is None and line.stripped,
        "stripped_names": _lost_name(text, frame.lead),
        "glued_words": _has_glued_words(text.folded[:_REACH]),
        "mojibake": has_any(text.source, _BROKEN) and _broken().search(text.source) is not None,
        "hard_wrapped": text.wrapped,
    }
    return tuple([name for name, holds in signs.items() if holds])


def _has_glued_words(folded: str) -> bool:
    cases = folded.encode("ascii", "replace").translate(_CASES)
    found = (edge for edge in _edge().finditer(cases) if _glued().match(folded, edge.start()))
    return next(islice(found, _MANY - 1, None), None) is not None


def _truncated(text: Text) -> bool:
    ending = text.folded.rstrip()[-12:]
    return ending.endswith(("...", "\u2026", "[...]", "[\u2026]")) or ending[-1:] == ","


def _is_english(text: Text) -> bool:
    words = text.pieces[:_WORDS]
    english = len(list(filter(_ENGLISH.__contains__, words)))
    # of all of them or of those that are no blank
    return english > 0.08 * _WORDS or (number := len(words) - words.count("")) < 50 or english > 0.08 * number


def _lost_name(text: Text, lead: int) -> bool:
    return text.folded[lead - 1 : lead + 1].lstrip()[:1] in (",", "(") if lead else False
