"""The numbers that trials have in registries."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from biopress.model import RegistryId, Span
from biopress.tables.trials import REGISTRIES
from biopress.text.document import Text
from biopress.text.reading import Reading

__all__ = ["Registered", "find_numbers", "without_name"]

# How far apart the numbers stand that one trial has in several registries.
_ALSO = 60


class Registered(NamedTuple):
    """A number of a registry and where it stands."""

    span: Span
    number: RegistryId


# One of these patterns fits in every number that does not begin with a year, or it has one of these words.
_SIGNS = (r"CT(?:[NR]|I-|s?\d|(?<=NCT)[ #:])", "NTR", "UMIN", "DRKS")
_SIGN_WORDS = frozenset({"u1111", "rbr"})


@cache
def _signs() -> tuple[re.Pattern[str], ...]:
    # in a whole text a pattern finds letters in half the time of `in`
    return tuple(re.compile(sign) for sign in _SIGNS)


def _may_have_numbers(text: Text) -> bool:
    """Whether numbers that do not begin with a year can stand in the text: the cheap look before the close one."""
    for sign in _signs():
        if sign.search(text.folded):
            return True
    return not _SIGN_WORDS.isdisjoint(text.words)


@cache
def _literals() -> re.Pattern[str]:
    literals = sorted({row.literal for row in REGISTRIES}, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, literals)))


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"20(?=\d\d-\d{5})")


@cache
def _numbers(literal: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the registries whose numbers begin with ``literal``, with the pattern of those."""
    return tuple((row.id, re.compile(row.pattern, re.VERBOSE)) for row in REGISTRIES if row.literal == literal)


def find_numbers(reading: Reading) -> list[Registered]:
    """Return the registry numbers of a text, in its order."""
    folded = reading.text.folded
    beginnings = _literals() if _may_have_numbers(reading.text) else _year()
    found: list[Registered] = []
    for literal in beginnings.finditer(folded):
        start = literal.start()
        if start and (folded[start - 1].isalnum() or folded[start - 1] == "-"):
            continue
        for registry, pattern in _numbers(literal.group()):
            if match := pattern.match(folded, start):
                number = RegistryId(registry, re.sub(r"[ #:]", "", match.group()))
                found.append(Registered(Span(*match.span()), number))
                break
    return found


@cache
def _also_registered() -> re.Pattern[str]:
    """Match what stands between the numbers of one trial: "(NCT01234567; EudraCT Number: 2019-001234-12)"."""
    labels = "|".join(sorted({re.escape(row.id) for row in REGISTRIES}, key=len, reverse=True))
    return re.compile(
        r"[ ;,/&()|]*(?:(?:and|also|at|in|the|with|under|on|as|registered|EU|trial|number|no|identifier|id"
        rf"|{labels})\b[ :#.;,/()]*)*",
        re.IGNORECASE,
    )


def without_name(folded: str, ids: list[Registered]) -> list[list[Registered]]:
    """Return the numbers that have no name, one group a trial; a trial has one number of a registry."""
    groups: dict[str, list[Registered]] = {}
    registries: dict[str, set[str]] = {}
    last: Registered | None = None
    for id in ids:
        number = id.number.id
        if number not in groups:
            groups[number], registries[number] = [], set()
            if last and id.number.registry not in registries[last.number.id]:
                before = groups[last.number.id]
                if _of_one_trial(folded, last, id, before[0]):
                    groups[number], registries[number] = before, registries[last.number.id]
            registries[number].add(id.number.registry)
        groups[number].append(id)
        last = id
    return [group for number, group in groups.items() if group[0].number.id == number]


def _of_one_trial(folded: str, last: Registered, id: Registered, first: Registered) -> bool:
    """Whether a number only goes on telling where the trial is registered whose numbers end with ``last``."""
    if id.span.start - last.span.end >= _ALSO:
        return False
    before = folded[max(0, first.span.start - _ALSO) : first.span.start].rpartition(".")[2].lower()
    return (
        "trials " not in before
        and "studies " not in before
        and _also_registered().fullmatch(folded, last.span.end, id.span.start) is not None
    )
