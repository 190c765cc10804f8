"""What a product is for: the diseases that the sentences about it say it treats, prevents or finds."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from biopress.metadata.head import Head
from biopress.model import Indication, Span
from biopress.products.diseases import introduced
from biopress.products.indications import distinct_indications, find_indications
from biopress.products.linking import Group
from biopress.text.reading import Reading

__all__ = ["read_purposes"]

# Sections that speak of harm, of the future or of a disease in general.
_PASSED = frozenset({"safety_information", "forward_looking", "references", "contacts", "end_matter", "about_disease"})
# How many places of a product are read, and how far a purpose may stand behind the name and before it.
_PLACES = 20
_BEHIND, _BEFORE = 320, 70
_SHORTEST = 6


@cache
def _harm() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:contraindicat|should not|do not (?:take|use)|allerg|hypersensitiv|adverse|side effects?|warning|risk of (?:\w+ )?(?:infection|death|malignan|thyroid)"
        r"|tell your|if you (?:have|are|had)|discontinue|history of|have been reported|has been reported|monitor (?:patients|for)|interrupt|serious infections?|most common"
        r"|fatal|can cause|may cause|increased risk|can worsen|not recommended|not been (?:studied|established))"
    )


@cache
def _drug_of() -> re.Pattern[str]:
    """What stands between a disease and the product for it: "Pancreatic Cancer Drug ABX-101"."""
    return re.compile(
        r"(?:[ ]\([^()]{1,20}\))?[ ](?:(?:treatment|drug|therapy|vaccine|candidate|medicine|program|product|immunotherapy|device|test|combination|patients|trial|study|with|for|of|its|our|the|lead|investigational"
        r"|inhibitor|antibody|asset|medication|clinical|phase|\d[ab]?|evaluating)(?:,)?[ ]){1,5}"
    )


@cache
def _list_link() -> re.Pattern[str]:
    return re.compile(r"(?:[ ]\([^()\n]{1,30}\))?(?:,|,? and|,? or|/|,? and/or|,? as well as|,? including)?[ ]{0,2}(?:[\w-]+[ ]){0,1}")


def read_purposes(group: Group, beside: Sequence[tuple[int, int]], reading: Reading, head: Head) -> tuple[Indication, ...]:
    """Return the distinct indications of the product; ``beside`` are the places of all other products, in order."""
    text = reading.text
    found: list[Indication] = []
    read = 0
    for number, (start, end) in enumerate(group.places):
        indicated = "indicated for" in text.lower[end : end + 60]
        section = head.section(start)
        if section is not None and section.kind in _PASSED and not indicated:
            continue
        sentence = text.sentence(start)
        limit = min(sentence.end, end + _BEHIND)
        if number + 1 < len(group.places):
            limit = min(limit, group.places[number + 1][0])
        if not indicated and _harm().search(text.lower, max(sentence.start, start - _BEFORE), min(sentence.end, end + _BEFORE)):
            continue
        read += 1
        if read > _PLACES:
            break
        found += _before(reading, sentence, start)
        if limit - end > _SHORTEST:
            found += _behind(reading, end, _own_end(reading, beside, end, limit))
    return _without_wider(distinct_indications(reading, found))


def _without_wider(indications: tuple[Indication, ...]) -> tuple[Indication, ...]:
    """Leave out what another phrase says more exactly with the same words: "diabetes" beside "type 2 diabetes"."""
    words = [frozenset(indication.text.lower().replace("-", " ").split()) for indication in indications]
    return tuple(
        indication
        for number, indication in enumerate(indications)
        if not any(words[number] < other for other in words)
    )


def _own_end(reading: Reading, beside: Sequence[tuple[int, int]], end: int, limit: int) -> int:
    """Return where the words about the product end, at the latest where another product stands."""
    number = bisect_left(beside, (end,))
    while number < len(beside) and beside[number][0] < limit:
        start, stop = beside[number]
        # what stands with the product in a combination or a list has the same purpose
        if not _together().fullmatch(reading.text.lower, end, start):
            return start
        end = stop
        number += 1
    return limit


@cache
def _together() -> re.Pattern[str]:
    return re.compile(r"[^.;]{0,40}?(?:\band|\bor|\bplus|\bwith|,|/|\()[ ](?:[\w-]+[ ]){0,3}|[ ]?[/(,+][ ]?|[^.;]{0,25}")


def _behind(reading: Reading, start: int, end: int) -> list[Indication]:
    """Return the diseases behind the name that a word of purpose introduces, with those of the same list."""
    kept: list[Indication] = []
    last = -1
    for indication in find_indications(reading, start, end, apart=True):
        follows = last >= 0 and _list_link().fullmatch(reading.text.lower, last, indication.span.start) is not None
        if follows or introduced(reading, indication.span.start) or _aims_at(reading, indication.span.start):
            kept.append(indication)
            last = indication.span.end
        else:
            last = -1
    return kept


def _aims_at(reading: Reading, start: int) -> bool:
    """Whether the words before a disease say that something is done about it."""
    return _aim().search(reading.text.lower, max(0, start - 40), start) is not None


@cache
def _aim() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:combat|fight|prevent|detect|diagnose|manage|protect(?:ion|s)? (?:people )?(?:against|from)|reduce the (?:risk|rate) of|control|detection of|diagnosis of|prevention of|management of|relief of|symptoms of)"
        r"[ ](?:both |the |an? |acute |symptoms of )?$"
    )


def _before(reading: Reading, sentence: Span, end: int) -> list[Indication]:
    """Return the disease right before the name: "Pancreatic Cancer Drug ABX-101"."""
    found = find_indications(reading, max(sentence.start, end - _BEFORE), end, apart=True)
    if found and _drug_of().fullmatch(reading.text.lower, found[-1].span.end, end):
        return [found[-1]]
    return []
