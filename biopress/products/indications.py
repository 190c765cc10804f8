"""Indications: what a product is for, as the exact phrase and as its parts."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable
from functools import cache, partial
from typing import NamedTuple

from biopress.matching.terms import ConditionTerm
from biopress.model import Condition, Indication, Span
from biopress.products.diseases import Disease, DiseasePhrase, read_diseases, read_sentence
from biopress.products.populations import read_indication
from biopress.tables.disease_words import EPISODES
from biopress.text.folding import fold
from biopress.text.reading import Reading

__all__ = [
    "Told",
    "distinct_indications",
    "find_indications",
    "find_told",
    "indication_of",
    "indication_of_clause",
    "spelled_out",
    "told_in_sentence",
]


class Told(NamedTuple):
    """A disease phrase at ``start:end``, and where the diseases beside it or its list end and begin."""

    start: int
    end: int
    phrase: DiseasePhrase
    low: int
    high: int


# Out of its parts: in half the time that the class takes.
_told_of: Callable[[tuple[int, int, DiseasePhrase, int, int]], Told] = partial(tuple.__new__, Told)


def find_told(reading: Reading, start: int, end: int, *, apart: bool = False) -> list[Told]:
    """Return the disease phrases that begin in ``start:end``, lists taken as :func:`find_indications` takes them."""
    told = _told(reading, read_diseases(reading, start, end), apart=apart)
    return [place for place in told if start <= place.start < end]


def told_in_sentence(reading: Reading, start: int, end: int) -> list[Told]:
    """Return the disease phrases of the sentence at ``start:end``, each by itself."""
    return _told(reading, read_sentence(reading, start, end), apart=True)


def _told(reading: Reading, phrases: list[DiseasePhrase], *, apart: bool) -> list[Told]:
    found: list[Told] = []
    if not phrases:
        return found
    groups = [phrases] if len(phrases) == 1 else _lists(reading, phrases)
    low, end = 0, len(reading.text.lower)
    for number, group in enumerate(groups, 1):
        high = groups[number][0].start if number < len(groups) else end
        told = group if apart else (_join(group),)
        found += [_told_of((phrase.start, phrase.end, phrase, low, high)) for phrase in told]
        low = group[-1].end
    return found


def find_indications(reading: Reading, start: int, end: int, *, apart: bool = False) -> tuple[Indication, ...]:
    """Return the disease phrases that begin in ``start:end`` of the text, each with its parts.

    The phrases of one list ("melanoma and advanced ovarian cancer") are one indication, as an act has it; with
    ``apart`` each is one of its own, as a product has them.

    >>> import biopress
    >>> from biopress.text.reading import read
    >>> text = "It is for adults with relapsed or refractory multiple myeloma or AL amyloidosis."
    >>> reading = read(text, biopress.DEFAULT_RULES)
    >>> [found.text for found in find_indications(reading, 0, len(text))]
    ['relapsed or refractory multiple myeloma or AL amyloidosis']
    >>> [found.text for found in find_indications(reading, 0, len(text), apart=True)]
    ['relapsed or refractory multiple myeloma', 'AL amyloidosis']
    """
    return tuple(indication_of(reading, told) for told in find_told(reading, start, end, apart=apart))


def indication_of(reading: Reading, told: Told) -> Indication:
    """Return the indication that a phrase is with what its range says of it, made once."""
    phrase, low, high = told.phrase, told.low, told.high
    key = ("indication", phrase.start, phrase.end, len(phrase.diseases), low, high)
    known: Indication | None = reading.kept.get(key)
    if known is None:
        known = reading.kept[key] = _made(reading, phrase, low, high)
    return known


def indication_of_clause(reading: Reading, start: int, end: int) -> Indication | None:
    """Return the indication that ``start:end`` is about: the first that is introduced most clearly, if there is any.

    >>> import biopress
    >>> from biopress.text.reading import read
    >>> text = "The lupus drug ABX-101 was approved for the treatment of psoriasis."
    >>> reading = read(text, biopress.DEFAULT_RULES)
    >>> indication_of_clause(reading, 0, len(text)).text
    'psoriasis'
    """
    found = find_told(reading, start, end)
    if not found:
        return None
    return indication_of(reading, max(found, key=lambda told: told.phrase.cue))


def spelled_out(reading: Reading, indication: Indication) -> Indication:
    """Return the indication where the text defines it, for a bare short form; any other indication as it is.

    >>> import biopress
    >>> from biopress.text.reading import read
    >>> text = "Follicular lymphoma (FL) comes back. Zelvora is for FL."
    >>> reading = read(text, biopress.DEFAULT_RULES)
    >>> spelled_out(reading, find_indications(reading, 37, len(text))[0]).text
    'Follicular lymphoma'
    """
    forms = reading.short_forms
    at = bisect_left(forms, (indication.span.start,))
    if at == len(forms) or forms[at][:2] != tuple(indication.span):
        return _in_full(reading, indication) or indication
    _, low, high = forms[at].definition
    groups = [[phrase] for phrase in read_diseases(reading, low, high)]
    for number, (phrase,) in enumerate(groups):
        if phrase.start < high and low < phrase.end:
            return indication_of(reading, Told(phrase.start, phrase.end, phrase, *_beside(reading, groups, number)))
    return indication


def _in_full(reading: Reading, indication: Indication) -> Indication | None:
    """Return what a bare short form that a table knows stands for, as the text has it in words further up."""
    if not indication.text.isalpha() or sum(map(str.isupper, indication.text)) < 2 or len(indication.conditions) != 1:
        return None
    named: dict[str, Disease] | None = reading.kept.get(("named",))
    if named is None:
        named = reading.kept[("named",)] = {}
        for start, end, _, term in reading.mentions.of("condition"):
            if isinstance(term, ConditionTerm) and " " in reading.text.folded[start:end]:
                named.setdefault(term.id, Disease(start, end, term))
    full = named.get(indication.conditions[0].id or "")
    if full is None or full.start > indication.span.start:
        return None
    return _made(reading, DiseasePhrase(full.start, full.end, (full,), 0), full.start, full.end)


def distinct_indications(reading: Reading, indications: Iterable[Indication]) -> tuple[Indication, ...]:
    """Return the indications without those that say less of the same diseases; short forms are spelled out.

    >>> import biopress
    >>> from biopress.text.reading import read
    >>> text = "Follicular lymphoma (FL) comes back. Zelvora is for relapsed follicular lymphoma."
    >>> reading = read(text, biopress.DEFAULT_RULES)
    >>> [found.text for found in distinct_indications(reading, find_indications(reading, 0, len(text)))]
    ['relapsed follicular lymphoma']
    """
    spelled = [spelled_out(reading, indication) for indication in indications]
    if len(spelled) < 2:
        return tuple(spelled)
    kept: list[tuple[frozenset[str], frozenset[str], Indication]] = []
    for told in spelled:
        diseases = frozenset([condition.id or _plain(condition.name) for condition in told.conditions])
        narrow = _narrowed(told)
        for number, (others, wider, _) in enumerate(kept):
            if diseases == others and (narrow <= wider or wider <= narrow):
                if len(narrow) > len(wider) or (narrow == wider and _says_more(told, kept[number][2])):
                    kept[number] = (diseases, narrow, told)
                break
        else:
            kept.append((diseases, narrow, told))
    return tuple([indication for _, _, indication in kept])


def _plain(words: str) -> str:
    """Return the words in small letters, with plain signs and single blanks."""
    return " ".join(fold(words).lower().split())


def _says_more(indication: Indication, other: Indication) -> bool:
    """Whether the phrase has all words of the other and more, or spells out what the other shortens."""
    if _words(indication.text.lower()) - EPISODES > _words(other.text.lower()) - EPISODES:
        return True
    words = _words(other.text)
    short = {word for word in words if sum(map(str.isupper, word)) > 1}
    if len(indication.text) <= len(other.text) or not short or not short.isdisjoint(_words(indication.text)):
        return False
    return {word.lower() for word in words - short} <= _words(indication.text.lower())


def _words(text: str) -> set[str]:
    return set(_word().findall(fold(text)))


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W_]+")


def _narrowed(indication: Indication) -> frozenset[str]:
    """Return what narrows the diseases within the phrase: qualifiers, line and biomarker."""
    marks = {qualifier.id for qualifier in indication.qualifiers}
    behind = _behind_head(indication) if indication.conditions else []
    denied = behind[:1] and behind[0].startswith(_NOT)
    for part in (None if denied else indication.biomarker, indication.line):
        if part is not None and indication.span.start <= part.span.start < indication.span.end:
            marks.add(_plain(part.text))
    if indication.conditions:
        marks.update(behind)
        marks.update(_stages(indication.text))
    if not indication.conditions or indication.conditions[0].id is None:
        marks.update(_plain(indication.text).split())
    return frozenset(marks)


def _behind_head(indication: Indication) -> list[str]:
    """Return what narrows the last disease behind it: "melanoma with nodal involvement", "tumors of the breast"."""
    end = indication.conditions[-1].span.end - indication.span.start
    words = _plain(indication.text[end:]).split() if end < len(indication.text) else []
    if words[:1] == ["that"]:
        # "that is not MSI-H" is told of others than "that is MSI-H"
        return [_NOT + word for word in words[3:]] if "not" in words[2:3] else words[2:]
    telling = _WHERE if indication.text[:end].lower().endswith(_GROWTHS) else _WITH
    if not words or words[0] not in telling or words[-1].startswith(_MARKED):
        return []
    return [re.sub("ies$", "y", word).removesuffix("s") for word in words]


_NOT = "not "
_WITH = ("with", "without")
# Behind what can grow anywhere the place is told.
_GROWTHS = ("tumors", "tumours", "tumor", "lesions")
_WHERE = (*_WITH, "in", "of")
# The last words of biomarkers, of which one is told in many ways.
_MARKED = ("mutation", "deletion", "fusion", "express", "rearrange", "alteration", "amplif", "insertion", "aberration")


def _stages(text: str) -> list[str]:
    """Return the stages that a phrase tells: "stage IIB, IIC, or III melanoma"."""
    lower = text.lower()
    found = _stage().search(fold(lower)) if "stage" in lower else None
    return [] if found is None else ["stage", *_word().findall(found["which"])]


_STAGE = r"(?:[iv]{1,4}[a-e]?|\d[a-e]?)\b"


@cache
def _stage() -> re.Pattern[str]:
    return re.compile(rf"\bstages?[ ](?P<which>{_STAGE}(?:(?:[/-]|, (?:or |and )?| or | and | to ){_STAGE}){{0,5}})")


@cache
def _link() -> re.Pattern[str]:
    return re.compile(
        r"(?:\s{0,2}\([^()\n]{1,30}\))?"
        r"(?:\s?,?\s{1,2}(?:and|or|and/or|&|as well as)\s{1,2}|\s?(?P<comma>,)\s{1,2}|\s?/\s?)"
    )


def _lists(reading: Reading, phrases: list[DiseasePhrase]) -> list[list[DiseasePhrase]]:
    """Return the phrases by lists; a comma joins only in a list that an "and" or "or" closes."""
    folded = reading.text.folded
    groups: list[list[DiseasePhrase]] = []
    waiting = 0
    for phrase in phrases:
        match = _link().fullmatch(folded, groups[-1][-1].end, phrase.start) if groups else None
        if match is None:
            waiting = len(groups)
            groups.append([phrase])
        elif match.group("comma"):
            groups.append([phrase])
        else:
            for group in groups[waiting + 1 :]:
                groups[waiting] += group
            del groups[waiting + 1 :]
            groups[waiting].append(phrase)
    return groups


def _join(phrases: list[DiseasePhrase]) -> DiseasePhrase:
    first = frozenset(_ids(phrases[0]))
    while len(phrases) > 1 and None not in first and first.issuperset(_ids(phrases[-1])) and _is_bare(phrases[-1]):
        # "high blood pressure, or hypertension"
        phrases = phrases[:-1]
    if len(phrases) == 1:
        return phrases[0]
    diseases = tuple(disease for phrase in phrases for disease in phrase.diseases)
    return DiseasePhrase(phrases[0].start, phrases[-1].end, diseases, phrases[0].cue)


def _ids(phrase: DiseasePhrase) -> list[str | None]:
    return [disease.term.id if disease.term else None for disease in phrase.diseases]


def _is_bare(phrase: DiseasePhrase) -> bool:
    """Whether a phrase is a disease without a word more."""
    return phrase.start == phrase.diseases[0].start and phrase.end == phrase.diseases[-1].end


# How far from a disease the words about its patients may stand.
_BEFORE, _AFTER = 300, 500


def _beside(reading: Reading, groups: list[list[DiseasePhrase]], number: int) -> tuple[int, int]:
    """Return where the diseases before a list end, and where those behind it begin."""
    low = groups[number - 1][-1].end if number else 0
    high = groups[number + 1][0].start if number + 1 < len(groups) else len(reading.text.lower)
    return low, high


def _made(reading: Reading, phrase: DiseasePhrase, low: int, high: int) -> Indication:
    """Return the indication that a phrase is with what its sentence says of it between ``low`` and ``high``."""
    start, end = phrase.start, phrase.end
    sentence = reading.text.sentence(start)
    low = max(low, sentence.start, start - _BEFORE)
    high = min(high, max(sentence.end, end), end + _AFTER)
    conditions: dict[str, Condition] = {}
    for first, last, term in phrase.diseases:
        words = reading.text.source[first:last]
        name = term.name if term else words
        if name not in conditions:
            conditions[name] = Condition(term.id if term else None, name, Span(first, last))
    return read_indication(reading, start, end, low, high, tuple(conditions.values()))
