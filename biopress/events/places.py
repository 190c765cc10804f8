"""Which country or authority beside an act is its own: those that only say where another stands are not."""

from __future__ import annotations

import re
from functools import cache

from biopress.events.act import Act
from biopress.events.lines import Line, Token
from biopress.matching.hints import has_any

__all__ = [
    "PLACED",
    "behind_date",
    "by_unnamed",
    "end_of",
    "is_whole",
    "left_out",
    "names_owner",
    "of_another_act",
    "start_of",
]

# What tells where, or by whom, an act is done.
PLACED = frozenset({"authority", "area"})


def names_owner(line: Line, area: Token, tokens: list[Token]) -> bool:
    """Whether an area only says whose authority it is: "the UK's MHRA", "the TGA in Australia", "in China, the CDE"."""
    for token in tokens:
        if token.kind == "authority":
            if area.end <= token.start:
                gap = line.words(area.end, token.start)
                if len(gap) < _OWNED and (
                    _owner().fullmatch(gap) or (gap.strip() in (",", ", the") and _leads(line, area))
                ):
                    return True
            elif token.end <= area.start and _placed().fullmatch(line.words(token.end, area.start)):
                return True
    return False


# How many letters can stand between a country and the name of its authority.
_OWNED = 40


@cache
def _owner() -> re.Pattern[str]:
    return re.compile(r"(?:'s)?\s{0,2}(?:\w+\s)?")


def _leads(line: Line, area: Token) -> bool:
    """Whether a country stands behind "in"."""
    return re.search(r"\bin\s+(?:the\s+)?$", line.words(max(line.start, area.start - 16), area.start)) is not None


@cache
def _outside() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:outside|except|excluding|other than)\s?(?:(?:of|in)\s)?(?:the\s)?"
        r"(?:[\w.]+(?:\s[\w.]+)?,?\s(?:and|or)\s(?:the\s)?)?$"
    )


def left_out(line: Line, area: Token) -> bool:
    """Whether an area is where the act is not: "in 20 countries outside the U.S."."""
    before = line.words(max(line.start, area.start - 60), area.start)
    return ("outside" in before or "exc" in before or "other than" in before) and _outside().search(before) is not None


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(r"\b(?:following|follow(?:s|ed)|after)\s(?:\S+\s){0,3}$")


@cache
def _beside() -> re.Pattern[str]:
    return re.compile(r"\sand\s(?:its\s|the\s)?$")


@cache
def _located() -> re.Pattern[str]:
    return re.compile(r"\s(?:in|by|from|to)\s(?:the\s)?")


def of_another_act(act: Act, token: Token) -> bool:
    """Whether it stands with the noun of an act that this one follows, or that "and" joins to it.

    "Approved in China, following approvals in Japan", "the approval in the EU and the submission in Japan".
    """
    line = act.line
    if token.start < act.stop:
        return False
    for noun in line.within(act.stop, token.start, "trigger"):
        if noun.type == "noun" and noun not in act.chain:
            before = line.words(max(act.stop, noun.start - 60), noun.start)
            if noun.row.senses[-1].kind == act.sense.kind and _behind().search(before):
                return True
            if act.head.type == "noun" and _beside().search(before):
                return _located().fullmatch(line.words(noun.end, token.start)) is not None
    return False


@cache
def _placed() -> re.Pattern[str]:
    return re.compile(r"[)\"\]]*(?:\s*\([^)]{1,20}\))?\s(?:in|of)\s(?:the\s)?")


def start_of(line: Line, token: Token) -> int:
    """Return the start of an authority's name with the country before it: "the UK MHRA", "the Spanish AEMPS"."""
    if token.kind != "authority":
        return token.start
    before = [t for t in line.all_within(token.start - 20, token.start) if t.kind in ("area", "adjective")]
    if before and re.fullmatch(r"(?:'s)?\s", line.words(before[-1].end, token.start)):
        return before[-1].start
    return token.start


def end_of(line: Line, token: Token) -> int:
    """Return the end of an authority's name with the country behind it: "ANVISA in Brazil"."""
    after = line.within(token.end, token.end + 24, "area") if token.kind == "authority" else []
    if after and _placed().fullmatch(line.words(token.end, after[0].start)):
        return after[0].end
    return token.end


def behind_date(line: Line, at: int) -> int:
    """Return the end of the date that stands right behind a name: "the FDA in May 2020"; else the place itself."""
    dates = line.within(at, at + 8, "date")
    return dates[0].end if dates and line.words(at, dates[0].start).strip(" )") in ("", "in", "on") else at


@cache
def _part_of() -> re.Pattern[str]:
    return re.compile(r"[)\"\]]*(?:\s*\([^)]{1,20}\))?\s(?:of|at|within|under)\s(?:the\s|china's\s)?")


def is_whole(line: Line, token: Token, named: list[Token]) -> bool:
    """Whether the token is the body that the acting one is a part of: "the CDE of the NMPA", "the EMA's CHMP"."""
    at = named.index(token)
    if at and _part_of().fullmatch(line.words(named[at - 1].end, token.start)):
        return bool(named[at - 1].row.event_id != token.row.event_id)
    following = named[at + 1] if at + 1 < len(named) else None
    return (
        following is not None
        and following.row.kind in ("committee", "office")
        and re.fullmatch(r"'s\s", line.words(token.end, following.start)) is not None
    )


@cache
def _unnamed() -> re.Pattern[str]:
    return re.compile(
        r"[^.;:]{0,60}?\s(?:by|from)\s(?:the\s)?(?:local|national|other|global|foreign|various|multiple|several|regional|relevant"
        r"|respective|competent|applicable|worldwide)\s(?:\w+\s){0,2}(?:agencies|authorit(?:y|ies)|regulators|bodies)\b"
    )


_BODIES = ("agencies", "authorit", "regulators", "bodies")


@cache
def _many() -> re.Pattern[str]:
    return re.compile(
        r"\s(?:for use\s)?(?:in|across)\s(?:(?:a total of|more than|over|nearly|almost|about|around|approximately"
        r"|at least|some|up to)\s)?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|several|many|multiple"
        r"|various|other|numerous)\s(?:\w+\s){0,2}(?:countries|markets|territories|jurisdictions|regions)\b(?P<which>[^.;]{0,40})"
    )


def by_unnamed(act: Act) -> bool:
    """Whether the authorities of an act have no names: "by local regulatory agencies", "approved in 12 countries"."""
    line = act.line
    behind = line.words(act.stop, min(line.end, act.stop + 140))
    found = _unnamed().match(behind) if has_any(behind, _BODIES) else None
    if found is None and act.sense.kind == "approval" and has_any(behind, _LANDS):
        found = _many().match(line.words(act.stop, act.clause.end))
    return found is not None and not any(t.kind in PLACED for t in line.all_within(act.stop, act.stop + found.end()))


_LANDS = ("countries", "markets", "territories", "jurisdictions", "regions")
