"""Phases of trials in all notations, in their normal form: 1, 1b, 1/2, 2b/3, 4."""

from __future__ import annotations

import re
from functools import cache

from biopress.model import Coded, Span
from biopress.text.document import Text

__all__ = ["find_phases"]

_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "one": "1", "two": "2", "three": "3", "four": "4"}


@cache
def _phase() -> re.Pattern[str]:
    step = r"(?:[1-4]|iv|i{1,3}|one|two|three|four)"
    return re.compile(
        rf"ph(?<!\wph)(?:ases?)?[ \n-]{{0,3}}(?P<first>{step})[ ]?(?P<a>[abc](?!\w))?"
        rf"(?:[ ]?(?:/|-)[ ]?(?:(?:[a-z]+[ ])?phase[ ])?(?P<second>{step})(?P<b>[abc])?)?(?!\w)"
    )


def find_phases(text: Text) -> tuple[Coded, ...]:
    """Return the phases that the text names; ``id`` is the normal form.

    >>> from biopress.text.document import read_text
    >>> [phase.id for phase in find_phases(read_text("a Phase IIb/III trial, Phase 1-2, phase of growth"))]
    ['2b/3', '1/2']
    """
    lower = text.lower
    if "ph" not in lower:
        return ()
    return tuple(
        Coded(_normal(found), text.source[found.start() : found.end()], Span(*found.span()))
        for found in _phase().finditer(lower)
    )


def _normal(found: re.Match[str]) -> str:
    first, second = found.group("first"), found.group("second")
    value = _ROMAN.get(first, first) + (found.group("a") or "")
    if second:
        value += "/" + _ROMAN.get(second, second) + (found.group("b") or "")
    return value
