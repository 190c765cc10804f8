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

__all__ = ["Diseases", "read_purposes"]


class Diseases:
    """The diseases that the sentences of one text name, each sentence read when first asked for."""

    __slots__ = ("_sentences", "reading")

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self._sentences: dict[int, tuple[Indication, ...]] = {}

    def within(self, start: int, end: int) -> list[Indication]:
        """Return the indications that begin in ``start:end``, which lies in one sentence."""
        found = self._sentences.get(self.reading.text.sentence_number(start))
        if found is None:
            sentence = self.reading.text.sentence(start)
            limit = min(sentence.end, max(end, sentence.start + _LONGEST))
            found = find_indications(self.reading, sentence.start, limit, apart=True)
            self._sentences[self.reading.text.sentence_number(start)] = found
        return [indication for indication in found if start <= indication.span.start < end]


# More of a sentence is not read: some texts are one sentence.
_LONGEST = 3000

# Sections that speak of harm, of the future or of a disease in general.
_PASSED = frozenset({"safety_information", "forward_looking", "references", "contacts", "end_matter", "about_disease"})
# How many places of a product are read, and how far a purpose may stand behind the name and before it.
_PLACES = 20
_BEHIND, _BEFORE = 450, 70
_SHORTEST = 6


@cache
def _harm() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:contraindicat|should not|do not (?:take|use)|allergic to|hypersensitiv|adverse|side effects?|warning"
        r"|risk of (?:\w+ )?(?:infection|death|malignan|thyroid)"
        r"|tell your|if you (?:have|are|had)|discontinue|history of|have been reported|has been reported"
        r"|monitor (?:patients|for)|interrupt|serious infections?|most common"
        r"|fatal|can cause|may cause|increased risk|can worsen|not recommended|not been (?:studied|established))"
    )


@cache
def _drug_of() -> re.Pattern[str]:
    """What stands between a disease and the product for it: "Pancreatic Cancer Drug ABX-101"."""
    return re.compile(
        r"(?:[ ]\([^()]{1,20}\))?[ ](?:(?:treatment|drug|therapy|vaccine|candidate|medicine|program|product"
        r"|immunotherapy|device|test|combination|patients|trial|study|with|for|of|its|our|the|lead|investigational"
        r"|inhibitor|antibody|asset|medication|clinical|phase|\d[ab]?|evaluating)(?:,)?[ ]){1,5}"
    )


@cache
def _list_link() -> re.Pattern[str]:
    return re.compile(
        r"(?:[ ]\([^()\n]{1,30}\))?(?:,|,? and|,? or|/|,? and/or|,? as well as|,? including|,? such as"
        r"|:)?[ ]{0,2}(?:[\w-]+[ ]){0,1}"
    )


def read_purposes(
    group: Group, beside: Sequence[tuple[int, int]], head: Head, diseases: Diseases, *, vaccine: bool
) -> tuple[Indication, ...]:
    """Return the distinct indications of the product; ``beside`` are the places of all other products, in order."""
    reading = diseases.reading
    text = reading.text
    meant: list[Indication] = []
    studied: list[Indication] = []
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
        if not indicated and _harm().search(
            text.lower, max(sentence.start, start - _BEFORE), min(sentence.end, end + _BEFORE)
        ):
            continue
        read += 1
        if read > _PLACES:
            break
        meant += _before(diseases, sentence, start)
        if limit - end > _SHORTEST:
            _behind(diseases, end, _own_end(reading, beside, end, limit), meant, studied, vaccine=vaccine)
    told = distinct_indications(reading, meant)
    treated = {condition.id or condition.name for indication in told for condition in indication.conditions}
    # a trial's population says less well what the text says elsewhere
    more = [i for i in studied if not {condition.id or condition.name for condition in i.conditions} <= treated]
    return _without_wider(distinct_indications(reading, [*told, *more]))


def _without_wider(indications: tuple[Indication, ...]) -> tuple[Indication, ...]:
    """Leave out what another phrase says more exactly with the same words: "diabetes" beside "type 2 diabetes"."""
    words = [frozenset(indication.text.lower().replace("-", " ").split()) for indication in indications]
    return tuple(
        indication for number, indication in enumerate(indications) if not any(words[number] < other for other in words)
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
    return re.compile(
        r"[^.;]{0,40}?(?:\band|\bor|\bplus|\bwith|,|/|\()[ ](?:[\w-]+[ ]){0,3}|[ ]?[/(,+][ ]?|[^.;]{0,45}"
    )


def _behind(
    diseases: Diseases, start: int, end: int, meant: list[Indication], studied: list[Indication], *, vaccine: bool
) -> None:
    """Add the diseases behind the name that a word of purpose introduces, with those of the same list."""
    reading = diseases.reading
    lower = reading.text.lower
    into: list[Indication] | None = None
    last = -1
    for indication in diseases.within(start, end):
        low, high = indication.span
        follows = into is not None and _list_link().fullmatch(lower, last, low) is not None
        if not follows:
            into = _list_of(reading, start, low, high, meant, studied, vaccine=vaccine)
        last = high
        if into is not None and not lower.startswith(_UMBRELLA, high):
            into.append(indication)


# Behind these a general word is followed by the diseases that are meant.
_UMBRELLA = (" such as", ", such as", " including", ", including")


def _list_of(
    reading: Reading,
    start: int,
    low: int,
    high: int,
    meant: list[Indication],
    studied: list[Indication],
    *,
    vaccine: bool,
) -> list[Indication] | None:
    """Return the list that a disease at ``low:high`` belongs to, or ``None`` where nothing says that it is meant."""
    lower = reading.text.lower
    if vaccine and _patients().search(lower, max(start, low - 60), low):
        return None
    level = introduced(reading, low)
    if level == 2 or lower.endswith(("for ", "against ", "for the "), 0, low) or _aims_at(reading, low):
        return meant
    if _drug_follows().match(lower, high) and low - start < _BEFORE:
        return meant
    return studied if level else None


@cache
def _patients() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:patients|individuals|people|adults|children|those|populations|living|suffering|immunocompromised)\b"
    )


@cache
def _drug_follows() -> re.Pattern[str]:
    return re.compile(r"[ ](?:vaccine|drug|test|treatment|therapy|medicine|immunotherapy|candidate|medication)\b")


def _aims_at(reading: Reading, start: int) -> bool:
    """Whether the words before a disease say that something is done about it."""
    return _aim().search(reading.text.lower, max(0, start - 40), start) is not None


@cache
def _aim() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:combat|fight|prevent|detect|diagnose|manage|protect(?:ion|s)? (?:people )?(?:against|from)"
        r"|reduce the (?:risk|rate) of|control|detection of|diagnosis of|prevention of|management of|relief of"
        r"|symptoms of)"
        r"[ ](?:both |the |an? |acute |symptoms of )?$"
    )


def _before(diseases: Diseases, sentence: Span, end: int) -> list[Indication]:
    """Return the disease right before the name: "Pancreatic Cancer Drug ABX-101"."""
    found = diseases.within(max(sentence.start, end - _BEFORE), end)
    if found and _drug_of().fullmatch(diseases.reading.text.lower, found[-1].span.end, end):
        return [found[-1]]
    return []
