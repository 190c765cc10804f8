"""Marked-up sentences: the text and what should be found in it cannot drift apart.

``The [[FDA|agency:US-FDA]] said`` is the text ``The FDA said`` with one mark: kind, id and span.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_MARK = re.compile(r"\[\[([^\[\]|]+)\|([a-z_]+):([^\[\]|\s]+)\]\]")


class Mark(NamedTuple):
    """One thing that should be found."""

    kind: str
    id: str
    start: int
    end: int


def read_marked(marked: str) -> tuple[str, list[Mark]]:
    """Return the text without marks, and the marks; raises ``ValueError`` where a mark is malformed."""
    pieces: list[str] = []
    marks: list[Mark] = []
    done = length = 0
    for match in _MARK.finditer(marked):
        before = marked[done : match.start()]
        pieces += [before, match.group(1)]
        length += len(before)
        marks.append(Mark(match.group(2), match.group(3), length, length + len(match.group(1))))
        length += len(match.group(1))
        done = match.end()
    text = "".join([*pieces, marked[done:]])
    if "[[" in text or "]]" in text:
        raise ValueError(f"unclosed or malformed mark in {marked!r}")
    return text, marks
