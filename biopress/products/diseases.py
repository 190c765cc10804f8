"""Disease phrases of a sentence: the heads that name a disease, with the words around them that say which.

A head is a row of the conditions, a short form that the text defines for a disease, or a word of a disease's shape. What
only looks like a disease is left out: tissue ("cancer cells"), names ("American Cancer Society"), general talk ("a rare
disease"), complaints that nothing is said to be done about.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from biopress.matching.terms import ConditionTerm
from biopress.products.phrases import Tokens, complement_end, modifier_start, read_tokens
from biopress.tables.disease_words import (
    ABSTRACT,
    ACTIONS,
    BARE_HEADS,
    EPISODES,
    GENERIC,
    HEAD_ENDINGS,
    MODIFIED_HEADS,
    NO_DISEASES,
    ORGANISATIONS,
    PEOPLE,
    STOPPERS,
    SYMPTOMS,
    TISSUE_OF,
)
from biopress.text.definitions import Definition
from biopress.text.reading import Reading

__all__ = ["Disease", "DiseasePhrase", "introduced", "read_diseases"]


class Disease(NamedTuple):
    """A head of a phrase: its place in the text, and the row of the conditions that it stands for, if any does."""

    start: int
    end: int
    term: ConditionTerm | None


class DiseasePhrase(NamedTuple):
    """A place of the text that names a disease with its qualifiers, and the heads in it."""

    start: int
    end: int
    diseases: tuple[Disease, ...]


class _Head(NamedTuple):
    first: int
    last: int
    kind: str
    disease: Disease


def read_diseases(reading: Reading, start: int, end: int) -> tuple[DiseasePhrase, ...]:
    """Return the disease phrases of the sentences that touch ``start:end``, in the order of the text."""
    text = reading.text
    found: list[DiseasePhrase] = []
    number = max(text.sentence_number(start), 0)
    while number < len(text.sentences) and text.sentences[number].start < end:
        sentence = text.sentences[number]
        number += 1
        if sentence.end > start and _has_head(reading, sentence.start, sentence.end):
            found += _in_sentence(reading, sentence.start, sentence.end)
    return tuple(found)


@cache
def _shaped() -> re.Pattern[str]:
    return re.compile(r"[a-z]{3,}")


@cache
def _endings() -> frozenset[str]:
    return frozenset(ending[-3:] for ending in HEAD_ENDINGS)


def _has_head(reading: Reading, start: int, end: int) -> bool:
    if reading.mentions.within("condition", start, end):
        return True
    forms = reading.short_forms
    at = bisect_left(forms, (start,))
    while at < len(forms) and forms[at].start < end:
        if _defines_disease(reading, forms[at].definition):
            return True
        at += 1
    ends = _endings()
    return any(
        word in _HEADS or (word[-3:] in ends and _has_ending(word))
        for word in _shaped().findall(reading.text.lower, start, end)
    )


_LOOSE = frozenset(("condition", "conditions", "exposure", "lesion", "lesions", "complex"))
_VAGUE = frozenset(("cancer", "cancers", "tumor", "tumors", "tumour", "tumours", "malignancies", "metastases", "metastasis"))
_HEADS = BARE_HEADS | MODIFIED_HEADS | SYMPTOMS


def _has_ending(low: str) -> bool:
    return len(low) > 5 and low.endswith(HEAD_ENDINGS) and low not in NO_DISEASES


def _shape(low: str) -> str:
    """Return of which kind a head the word is by its shape, empty for none."""
    if low in BARE_HEADS:
        return "bare"
    if low in MODIFIED_HEADS:
        return "modified"
    if low in SYMPTOMS:
        return "symptom"
    return "bare" if _has_ending(low) else ""


def _defines_disease(reading: Reading, definition: Definition) -> bool:
    words = reading.text.lower[definition.start : definition.end].split()
    if not ORGANISATIONS.isdisjoint(words):
        return False
    if _meaning(reading, definition) is not None:
        return True
    return _shape(words[-1]) not in ("", "symptom") and words[-1] not in _LOOSE


def _meaning(reading: Reading, definition: Definition) -> ConditionTerm | None:
    """Return the condition that ends where the defined phrase ends."""
    for mention in reversed(reading.mentions.within("condition", definition.start, definition.end)):
        if abs(mention.end - definition.end) <= 1 and isinstance(mention.term, ConditionTerm):
            return mention.term
    return None


def _in_sentence(reading: Reading, start: int, end: int) -> list[DiseasePhrase]:
    tokens = read_tokens(reading.text.folded, start, end)
    heads = _heads(reading, tokens, start, end)
    taken = {at for head in heads for at in range(head.first, head.last)}
    phrases: list[tuple[int, int, list[_Head]]] = []
    for head in reversed(heads):
        if phrases and head.first >= phrases[-1][0]:
            phrases[-1][2].insert(0, head)
            continue
        first = modifier_start(tokens, head.first, taken, open_words=_OPEN[head.kind])
        phrases.append((first, head.last, [head]))
    phrases.reverse()
    found: list[DiseasePhrase] = []
    until = 0
    for first, last, members in phrases:
        if first < until:
            if found and members[-1].disease.end <= found[-1].end:
                found[-1] = found[-1]._replace(diseases=found[-1].diseases + tuple(m.disease for m in members))
            continue
        while tokens.low(last) in EPISODES and members[-1].kind != "symptom":
            last += 1
        stop = complement_end(tokens, last, taken)
        if not _is_disease(reading, tokens, first, last, stop, members):
            continue
        close = members[-1].disease.end if stop == members[-1].last else tokens.ends[stop - 1]
        found.append(DiseasePhrase(tokens.starts[first], close, tuple(member.disease for member in members)))
        until = stop
    return found


_OPEN = {"named": 0, "bare": 0, "modified": 4, "symptom": 1}


def _heads(reading: Reading, tokens: Tokens, start: int, end: int) -> list[_Head]:
    named: list[tuple[int, int, ConditionTerm | None]] = []
    forms = reading.short_forms
    for number in range(bisect_left(forms, (start,)), bisect_left(forms, (end,))):
        form = forms[number]
        if _defines_disease(reading, form.definition):
            named.append((form.start, form.end, _meaning(reading, form.definition)))
    defined = {place[0] for place in named}
    for mention in reading.mentions.within("condition", start, end):
        if mention.start not in defined and isinstance(mention.term, ConditionTerm):
            named.append((mention.start, mention.end, mention.term))
    heads: list[_Head] = []
    for low, high, term in sorted(named, key=lambda place: place[:2]):
        first, last = bisect_right(tokens.starts, low) - 1, bisect_left(tokens.ends, high) + 1
        if (heads and first < heads[-1].last) or not _whole(tokens, first, last, low, high):
            continue
        bare = last - first == 1 and tokens.lows[first] in BARE_HEADS
        heads.append(_Head(first, last, "bare" if bare else "named", Disease(low, high, term)))
    covered = {at for head in heads for at in range(head.first, head.last)}
    for at, low_word in enumerate(tokens.lows):
        if at in covered or len(low_word) < 3:
            continue
        prefix, _, word = low_word.rpartition("-")
        kind = "" if prefix in _OPPOSED else _shape(word)
        if kind:
            heads.append(_Head(at, at + 1, kind, Disease(tokens.starts[at], tokens.ends[at], None)))
    heads.sort()
    return heads


_OPPOSED = frozenset(("anti", "non", "pan", "cross", "multi"))


def _whole(tokens: Tokens, first: int, last: int, low: int, high: int) -> bool:
    """Whether a mention at ``low:high`` is a word of its own, not a part of "anti-tumor" or "cancer-fighting"."""
    before = tokens.lows[first][: low - tokens.starts[first]]
    after = tokens.lows[last - 1][len(tokens.lows[last - 1]) - (tokens.ends[last - 1] - high) :]
    return not before.endswith(("anti-", "non-", "anti")) and (len(after) < 2 or after[0] != "-" or after == "-causing")


def _is_disease(
    reading: Reading, tokens: Tokens, first: int, last: int, stop: int, members: Sequence[_Head]
) -> bool:
    head = members[-1]
    following = tokens.low(last)
    if following in TISSUE_OF or _names_organisation(tokens, first, last):
        return False
    if head.kind == "modified" or tokens.lows[head.first] in _VAGUE:
        # "disease progression", "a rare disease", "cancer treatment"; "disease caused by ..." says which
        plain = len(members) == 1 and all(tokens.lows[at] in GENERIC for at in range(first, head.first))
        if plain and stop == last and (head.kind == "modified" or following in ABSTRACT):
            return False
    cue = introduced(reading, tokens.starts[first])
    if _unsafe(reading, tokens.starts[first]):
        return cue >= 2
    return cue >= 1 if head.kind == "symptom" and len(members) == 1 else True


def _names_organisation(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a capitalised disease is part of a name: "American Cancer Society", "Journal of Lupus"."""
    if not tokens.words[last - 1][0].isupper():
        return False
    at = last
    while at < len(tokens) and at < last + 4 and (tokens.words[at][0].isupper() or tokens.lows[at] in ("and", "&", "of")):
        if tokens.lows[at] in ORGANISATIONS:
            return True
        at += 1
    before = first - 1
    if tokens.low(before) == "the":
        before -= 1
    return (
        tokens.low(before) in ("of", "for", "on", "in", "against")
        and tokens.low(before - 1) in ORGANISATIONS
        and tokens.words[before - 1][0].isupper()
    )


# What is told about harm: there a disease is no indication unless the words say so.
@cache
def _harm() -> re.Pattern[str]:
    return re.compile(
        r"adverse (?:reaction|event|effect|drug)|side effect|warnings? and|contraindicat|hypersensitiv|serious risk"
        r"|(?:may|can|could) (?:cause|result in|lead to|occur)|have occurred|was fatal|were fatal|fatal |discontinu(?:e|ation)"
        r"|most common|occurred in|permanently|monitor (?:patients|for)|risk of (?:serious|developing)|have been reported"
    )


def _unsafe(reading: Reading, at: int) -> bool:
    sentence = reading.text.sentence(at)
    return _harm().search(reading.text.lower, sentence.start, min(sentence.end, sentence.start + 1200)) is not None


@cache
def _cue() -> re.Pattern[str]:
    actions, people = "|".join(sorted(ACTIONS)), "|".join(sorted(PEOPLE))
    return re.compile(
        rf"(?P<strong>\b(?:{actions})(?:\s(?:of|for|against|in))?|\b(?:{people})(?:\s(?:living|diagnosed|affected|suffering|who\s(?:have|suffer)"
        rf"|at\s\w+\srisk\sof|having|whose))?(?:\s(?:with|by|from|for))?|\bindicated\s(?:for|in)|\bindications?\s(?:of|in|for))"
        rf"\s(?:(?:the|a|an|certain|some|active)\s)?\W?$"
        rf"|(?P<weak>\b(?:for|in|against|of|symptoms|with|to|targeting|target|addressing|including|and|or))\s(?:(?:the|a|an|certain|both|multiple)\s)?\W?$"
    )


def introduced(reading: Reading, start: int) -> int:
    """Return how clearly the words before ``start`` say that something is meant for what stands there.

    2: treatment of, to treat, patients with, indicated for. 1: for, in, against, with. 0: none of these.
    """
    lower = reading.text.lower
    begin = max(0, start - 60)
    match = _cue().search(" ".join(lower[begin:start].split()) + " ")
    if match is None:
        return 0
    return 2 if match.group("strong") else 1
