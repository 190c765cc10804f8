"""How wires sign what they carry: as a tag in the dateline, as a line above or below the text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from biopress.matching.terms import WireForm

__all__ = ["Credits", "Tag"]


class Tag(NamedTuple):
    """A place where a wire is named."""

    start: int
    end: int
    wire: str


class _Form(NamedTuple):
    literal: str
    wire: str
    lead: int
    """How many signs stand before the name proper."""
    end: int


@cache
def _rest() -> re.Pattern[str]:
    # what may follow a name between its signs: "/PRNewswire-Asia/", "(GLOBE NEWSWIRE via COMTEX)"
    return re.compile(r"[-\w. ]{0,30}?(?=\s?/)|(?=\s?\))|\s(?:via|india|corp)\b[^()\n]{0,30}(?=\))")


@cache
def _calling() -> re.Pattern[str]:
    # an address is a credit where the line tells to go there, and a reference elsewhere
    return re.compile(r"view|visit|original|accompanying|powered|distributed|photo|newsroom")


def _form(row: WireForm) -> _Form:
    literal = row.form.lower()
    core = literal.strip(" ()/[]-")
    lead = literal.index(core)
    return _Form(literal, row.id, lead, lead + len(core))


class Credits:
    """The forms of the table, ready to look for in a text in lower case."""

    __slots__ = ("_lines", "_names")

    def __init__(self, forms: Iterable[WireForm]) -> None:
        rows = [(row.position, _form(row)) for row in forms]
        # the longest first: "(ACCESS Newswire" before "(ACCESS"
        self._names = sorted((form for position, form in rows if position == "dateline"), key=_length)
        self._lines = [form for position, form in rows if position != "dateline"]

    def tags(self, lower: str, start: int, end: int) -> list[Tag]:
        """Return where wires are named in ``start:end`` as datelines do, in the order of the text."""
        found: list[Tag] = []
        for form in self._names:
            at = lower.find(form.literal, start, end)
            while at >= 0:
                stop = at + form.end
                if not any(tag.start <= at + form.lead < tag.end for tag in found):
                    rest = _rest().match(lower, stop)
                    found.append(Tag(at + form.lead, rest.end() if rest else stop, form.wire))
                at = lower.find(form.literal, stop, end)
        found.sort()
        return found

    def line(self, lower: str, start: int, end: int) -> Tag | None:
        """Return the first place in ``start:end`` where a wire signs."""
        best: Tag | None = None
        for form in self._lines:
            at = lower.find(form.literal, start, end)
            while at >= 0 and form.literal.startswith("http") and not _calling().search(lower, max(0, at - 100), at):
                at = lower.find(form.literal, at + 1, end)
            if at >= 0 and (best is None or at < best.start):
                best = Tag(at + form.lead, at + form.end, form.wire)
        return best


def _length(form: _Form) -> int:
    return -len(form.literal)
