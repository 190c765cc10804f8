"""How wires sign what they carry: as a tag in the dateline, as a line above or below the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from biopress.matching.phrases import Phrases
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
    literal = row.form.lower().replace("( ", "(")
    core = literal.strip(" ()/[]-")
    lead = literal.index(core)
    return _Form(literal, row.id, lead, lead + len(core))


class Credits:
    """The forms of the table, ready to look for in a text in lower case."""

    __slots__ = (
        "_addresses",
        "_by_literal",
        "_headers",
        "_lines",
        "_names",
        "_opening",
        "_shared",
        "_signed",
        "_sources",
    )

    def __init__(self, forms: Iterable[WireForm]) -> None:
        rows = [(row.position, _form(row)) for row in forms]
        self._by_literal = {form.literal: form for _, form in reversed(rows)}
        # most names of datelines begin with a bracket, a slash or a dash, at which alone one has to look
        names = [form.literal for position, form in rows if position == "dateline"]
        self._signed: dict[str, tuple[str, ...]] = {}
        for literal in sorted([literal for literal in names if not literal[0].isalnum()], key=len, reverse=True):
            self._signed[literal[:2]] = (*self._signed.get(literal[:2], ()), literal[1:])
        self._opening = _opening(self._signed)
        bare = [literal for literal in names if literal[0].isalnum()]
        self._names, self._shared = Phrases(bare, glued=True), _shared(bare)
        self._headers = Phrases(form.literal for position, form in rows if position == "header")
        footers = [form.literal for position, form in rows if position in ("footer", "credit")]
        self._addresses = tuple(literal for literal in footers if literal.startswith("http"))
        self._sources = tuple(literal for literal in footers if literal.startswith("source"))
        self._lines = Phrases(literal for literal in footers if not literal.startswith(("http", "source")))

    def tags(self, lower: str, words: frozenset[str], start: int, end: int) -> list[Tag]:
        """Return where wires are named in ``start:end`` as datelines do, in order; ``words`` are those of the text."""
        found = [self._tag(lower, at, literal) for at, literal in self._named(lower, start, end)]
        # a name without a sign before it counts where none has one
        if not found and lower.find(self._shared, start, end) >= 0:
            for literal in self._names.among(words):
                at = lower.find(literal, start, end)
                if at >= 0:
                    found.append(self._tag(lower, at, literal))
        found.sort()
        return found

    def _named(self, lower: str, start: int, end: int) -> Iterator[tuple[int, str]]:
        """Give the names behind a sign in ``start:end``, in order: the place of each, and its literal."""
        done = start
        for found in self._opening.finditer(lower, start, end):
            at, begin = found.span()
            if at < done:
                continue
            rests = self._signed.get(lower[at] + lower[begin], ())
            if lower.startswith(rests, begin, end):
                rest = next(rest for rest in rests if lower.startswith(rest, begin, end))
                done = begin + len(rest)
                yield begin - 1, lower[at] + rest

    def _tag(self, lower: str, at: int, literal: str) -> Tag:
        form = self._by_literal[literal]
        rest = _rest().match(lower, at + form.end)
        return Tag(at + form.lead, rest.end() if rest else at + form.end, form.wire)

    def header(self, lower: str, words: frozenset[str], end: int) -> Tag | None:
        """Return the first place before ``end`` where a wire names itself above the text with these ``words``."""
        return self._credit(_first(self._headers.among(words), lower, 0, end))

    def footer(self, lower: str, words: frozenset[str], start: int) -> Tag | None:
        """Return the first place from ``start`` on where a wire signs; ``words`` are those of the text."""
        best = _first(self._lines.among(words), lower, start, len(lower))
        at = lower.find("http", start)
        while at >= 0 and (best is None or at < best[0]):
            if lower.startswith(self._addresses, at) and _calling().search(lower, max(0, at - 100), at):
                best = at, next(literal for literal in self._addresses if lower.startswith(literal, at))
            at = lower.find("http", at + 4)
        at = lower.find("source", start) if "source" in words else -1
        while at >= 0 and (best is None or at < best[0]):
            if lower.startswith(self._sources, at):
                best = at, next(literal for literal in self._sources if lower.startswith(literal, at))
            at = lower.find("source", at + 6)
        return self._credit(best)

    def _credit(self, found: tuple[int, str] | None) -> Tag | None:
        if found is None:
            return None
        form = self._by_literal[found[1]]
        return Tag(found[0] + form.lead, found[0] + form.end, form.wire)


def _opening(firsts: Iterable[str]) -> re.Pattern[str]:
    """Return the pattern of a sign before the letter with which a name goes on behind it."""
    signs: dict[str, str] = {}
    for first in sorted(firsts):
        # a form of one sign names nothing
        if len(first) > 1:
            signs[first[0]] = signs.get(first[0], "") + re.escape(first[1])
    # the words of a link begin with a blank where its bracket was: "( NewMediaWire"
    gaps = {"(": " ?"}
    forms = [f"{re.escape(sign)}{gaps.get(sign, '')}(?=[{letters}])" for sign, letters in signs.items()]
    return re.compile("|".join(forms) or "(?!)")


def _first(literals: Iterable[str], lower: str, start: int, end: int) -> tuple[int, str] | None:
    """Return the literal that stands first in ``start:end``, and where."""
    best: tuple[int, str] | None = None
    for literal in literals:
        at = lower.find(literal, start, end if best is None else best[0] + len(literal))
        if at >= 0 and (best is None or at < best[0]):
            best = at, literal
    return best


def _shared(literals: list[str]) -> str:
    """Return the longest words that stand in all literals: most have "wire", and most texts have it nowhere else."""
    first = min(literals, key=len, default="")
    pieces = (first[a:b] for a in range(len(first)) for b in range(a + 1, len(first) + 1))
    return max((piece for piece in pieces if all(piece in literal for literal in literals)), key=len, default="")
