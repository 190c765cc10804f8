"""Disease phrases of a sentence: the heads that name a disease, with the words around them that say which.

A head is a row of the conditions, a short form that the text defines for a disease, or a word of a disease's shape.
What only looks like a disease is left out: tissue ("cancer cells"), names ("American Cancer Society"), general talk
("a rare disease"), complaints that nothing is said to be done about.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from functools import cache, partial
from operator import itemgetter
from typing import NamedTuple

from biopress.matching.hints import has_any
from biopress.matching.phrases import Phrases
from biopress.matching.terms import ConditionTerm
from biopress.matching.words import pieces_of
from biopress.products.appositions import is_named, kind_before
from biopress.products.disease_heads import shape, shaped_words
from biopress.products.introductions import introduced
from biopress.products.phrases import Tokens, complement_end, modifier_start, read_tokens
from biopress.tables.disease_words import (
    ABSTRACT,
    COMMON_KINDS,
    EPISODES,
    GENERIC,
    HARM,
    LOOSE_HEADS,
    MODIFIED_HEADS,
    ORGANISATIONS,
    TISSUE_OF,
)
from biopress.text.definitions import Definition
from biopress.text.reading import Reading

__all__ = ["Disease", "DiseasePhrase", "read_diseases", "read_sentence"]


class Disease(NamedTuple):
    """A head of a phrase: its place in the text, and the row of the conditions that it stands for, if any does."""

    start: int
    end: int
    term: ConditionTerm | None


class DiseasePhrase(NamedTuple):
    """A place of the text that names a disease with its qualifiers, and the heads in it.

    ``cue`` is what :func:`introduced` tells of its beginning.
    """

    start: int
    end: int
    diseases: tuple[Disease, ...]
    cue: int


class _Head(NamedTuple):
    first: int
    last: int
    kind: str
    disease: Disease


# What a sentence has several of, out of its parts: in half the time that the classes take.
_phrase: Callable[[tuple[int, int, tuple[Disease, ...], int]], DiseasePhrase] = partial(tuple.__new__, DiseasePhrase)
_disease: Callable[[tuple[int, int, ConditionTerm | None]], Disease] = partial(tuple.__new__, Disease)
_head: Callable[[tuple[int, int, str, Disease]], _Head] = partial(tuple.__new__, _Head)


def read_diseases(reading: Reading, start: int, end: int) -> list[DiseasePhrase]:
    """Return the disease phrases of the sentences that touch ``start:end``, in the order of the text."""
    text = reading.text
    found: list[DiseasePhrase] = []
    sentences = text.sentences
    number = max(text.sentence_number(start), 0)
    while number < len(sentences) and (sentence := sentences[number]).start < end:
        number += 1
        low, high = sentence
        if high > start:
            if low < start - _BEFORE:
                low = text.folded.find(" ", start - _BEFORE, start) + 1 or start
            found += read_sentence(reading, low, min(high, end + _AFTER))
    return found


# How much of a very long sentence is looked at around the range that is asked for.
_BEFORE, _AFTER = 600, 900


def read_sentence(reading: Reading, start: int, end: int) -> list[DiseasePhrase]:
    """Return the disease phrases of a sentence or a part of one, read once."""
    known: list[DiseasePhrase] | None = reading.kept.get(("diseases", start, end))
    if known is None:
        known = reading.kept["diseases", start, end] = _in_sentence(reading, start, end)
    return known


_VAGUE = frozenset("cancer cancers tumor tumors tumour tumours malignancies metastases metastasis".split())


def _named(reading: Reading, start: int, end: int) -> list[tuple[int, int, ConditionTerm | None]]:
    """Return what in ``start:end`` names a disease: the conditions, and the short forms that the text defines."""
    mentions = reading.mentions.within("condition", start, end)
    forms = reading.short_forms
    number = bisect_left(forms, (start,)) if forms else 0
    if number == len(forms) or forms[number].start >= end:
        return [(low, high, term) for low, high, _, term in mentions if isinstance(term, ConditionTerm)]
    named: list[tuple[int, int, ConditionTerm | None]] = []
    # what the text itself defines is what a short form means, be it a disease or not
    defined = set()
    for low, high, definition in forms[number : bisect_left(forms, (end,))]:
        defined.add((low, high))
        is_disease, term = _meaning(reading, definition)
        if is_disease:
            named.append((low, high, term))
    for low, high, _, row in mentions:
        if (low, high) not in defined and isinstance(row, ConditionTerm):
            named.append((low, high, row))
    named.sort(key=itemgetter(0, 1))
    return named


def _meaning(reading: Reading, definition: Definition) -> tuple[bool, ConditionTerm | None]:
    """Return whether a short form stands for a disease, and the row that it stands for, asked once of a definition."""
    key = ("defined", definition.start, definition.end)
    known: tuple[bool, ConditionTerm | None] | None = reading.kept.get(key)
    if known is None:
        known = reading.kept[key] = _meant(reading, definition)
    return known


def _meant(reading: Reading, definition: Definition) -> tuple[bool, ConditionTerm | None]:
    words = reading.text.lower[definition.start : definition.end].split()
    # the condition that ends where the defined phrase ends
    term: ConditionTerm | None = None
    for mention in reading.mentions.within("condition", definition.start, definition.end):
        if abs(mention.end - definition.end) <= 1 and isinstance(mention.term, ConditionTerm):
            term = mention.term
    if not ORGANISATIONS.isdisjoint(words):
        return False, term
    shaped = shape(words[-1]) in ("bare", "modified") and not GENERIC.issuperset(words[:-1])
    return term is not None or shaped, term


def _in_sentence(reading: Reading, start: int, end: int) -> list[DiseasePhrase]:
    """Return the phrases of a sentence or a part of one."""
    lower = reading.text.lower
    pieces = pieces_of(lower[start:end])
    shaped = shaped_words(pieces)
    named = _named(reading, start, end)
    if not shaped and not named:
        return []
    tokens = read_tokens(reading.text.folded, lower, pieces, start, end)
    heads, taken = _heads(tokens, named, _places(pieces, start, shaped))
    phrases: list[tuple[int, list[_Head]]] = []
    for head in reversed(heads):
        if phrases and head.first >= phrases[-1][0]:
            phrases[-1][1].append(head)
        else:
            phrases.append((modifier_start(tokens, head.first, taken, open_words=_OPEN[head.kind]), [head]))
    found: list[DiseasePhrase] = []
    until = until_at = 0
    treated = False
    harm: bool | None = None
    for first, members in reversed(phrases):
        head, begin = members[0], first
        if len(members) > 1 and _opens_with_kind(tokens, lower, begin, members):
            # "the eye disease retinitis pigmentosa"
            members.pop()
            begin = members[-1].first
        diseases = (head.disease,) if len(members) == 1 else tuple([member.disease for member in reversed(members)])
        if begin < until:
            general = head.disease.term is None and _is_alone(tokens, begin, head.last, head.last, head)
            if found and head.disease.end <= found[-1].end and not (general and head.kind in ("loose", "modified")):
                found[-1] = found[-1]._replace(diseases=found[-1].diseases + diseases)
            continue
        close = head.last
        while head.kind != "symptom" and tokens.low(close) in EPISODES:
            close += 1
        stop = complement_end(tokens, close, taken)
        if (
            (found and _repeats(tokens, begin, found[-1]))
            or _is_other(tokens, begin, close)
            or _is_general(tokens, begin, close, stop, head)
        ):
            continue
        cue = introduced(reading, tokens.starts[begin])
        if harm is None and cue < 2:
            harm = _tells_of_harm(reading, start, end)
        if head.kind == "symptom" and len(members) == 1:
            # "itch, redness and swelling" is treated as one
            follows = treated and lower[until_at : tokens.starts[begin]] in _LINKS
            meant = follows or _is_treated(tokens, begin, close, stop, head, cue)
        else:
            meant = cue == 2 or _is_meant(tokens, begin, close, stop, head, cue, harm=harm is True)
        if meant:
            if (
                found
                and found[-1].end <= tokens.starts[begin]
                and _is_kind_of(lower, found[-1], tokens.starts[begin], head)
            ):
                found.pop()
            end_at = head.disease.end if stop == head.last else tokens.end(stop - 1)
            found.append(_phrase((tokens.starts[begin], end_at, diseases, cue)))
            treated = cue == 2 or (treated and lower[until_at : tokens.starts[begin]] in _LINKS)
            until, until_at = stop, end_at
    return found


_LINKS = (", ", " and ", " or ", ", and ", ", or ", " and/or ")


def _opens_with_kind(tokens: Tokens, lower: str, begin: int, members: list[_Head]) -> bool:
    """Whether the first head of a phrase tells only the kind of the next: "the eye disease retinitis pigmentosa"."""
    kind, named = members[-1], members[-2]
    if named.first != kind.last or named.disease.term is None:
        return False
    at = kind_before(lower, tokens.starts[named.first])
    return 0 <= at < tokens.starts[begin]


def _is_kind_of(lower: str, kind: DiseasePhrase, start: int, head: _Head) -> bool:
    """Whether a phrase only tells the kind of the disease at ``start``: "a rare lung disease, pulmonary fibrosis"."""
    if head.disease.term is None and not is_named(lower, start):
        return False
    return 0 <= kind_before(lower, start) <= kind.start


def _places(pieces: list[str], start: int, numbers: list[int]) -> list[int]:
    """Return where the pieces with these numbers begin, in their order; the first piece begins at ``start``."""
    places: list[int] = []
    last = 0
    for number in numbers:
        start += sum(map(len, pieces[last:number])) + number - last
        last = number
        places.append(start)
    return places


# How many unknown words may stand before a head.
_OPEN = {"named": 0, "bare": 0, "modified": 4, "loose": 0, "symptom": 1}


def _heads(
    tokens: Tokens, named: list[tuple[int, int, ConditionTerm | None]], shaped: list[int]
) -> tuple[list[_Head], set[int]]:
    """Return the heads that are ``named`` and those at the places ``shaped``, and the numbers of their words."""
    starts, lows = tokens.starts, tokens.lows
    heads: list[_Head] = []
    taken: set[int] = set()
    for low, high, term in named:
        first = max(bisect_right(starts, low) - 1, 0)
        last = bisect_left(starts, high, first)
        if first >= last or first in taken or not _whole(tokens, first, last, low, high):
            continue
        kind = shape(lows[first]) if last - first == 1 else ""
        kind = kind if kind in ("bare", "symptom") else "named"
        heads.append(_head((first, last, kind, _disease((low, high, term)))))
        taken.update(range(first, last))
    for place in shaped:
        at = bisect_right(starts, place) - 1
        if at < 0 or at in taken:
            continue
        prefix, _, word = lows[at].rpartition("-")
        kind = shape(word)
        if kind and (not prefix or (kind == "bare" and prefix not in _OPPOSED)):
            taken.add(at)
            heads.append(_head((at, at + 1, kind, _disease((starts[at], tokens.end(at), None)))))
    heads.sort()
    return heads, taken


_OPPOSED = frozenset(("anti", "non", "pan", "cross", "multi"))


def _whole(tokens: Tokens, first: int, last: int, low: int, high: int) -> bool:
    """Whether a mention at ``low:high`` is a word of its own, not a part of "anti-tumor" or "cancer-fighting"."""
    if low > tokens.starts[first]:
        before = tokens.word(first)[: low - tokens.starts[first]]
        if before.lower().endswith(("anti-", "non-", "anti")) or (len(before) > 4 and before[:-1].isupper()):
            return False
    over = tokens.end(last - 1) - high
    after = tokens.lows[last - 1][-over:] if over > 0 else ""
    return len(after) < 2 or after[0] != "-" or after == "-causing"


def _is_other(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the words only have a disease in them: tissue, an address, an organisation's name."""
    folded, before, after = tokens.folded, max(tokens.starts[first] - 1, 0), tokens.end(last - 1)
    if tokens.low(last) in _RELATING and tokens.low(last + 1) not in _TO:
        return True
    of_tissue = tokens.low(last) in TISSUE_OF and not (tokens.low(last) == "testing" and _has_object(tokens, last))
    if of_tissue or folded[before] in "./@#_" or folded[after : after + 1] in _IN_ADDRESS:
        return True
    return folded[tokens.starts[last - 1]].isupper() and _names_organisation(tokens, first, last)


# "cancer related distress" is distress.
_RELATING = ("related", "induced")
_TO = ("to", "with", "by", "")


def _has_object(tokens: Tokens, at: int) -> bool:
    """Whether a name follows the verb at ``at``: "a trial in melanoma testing ABX-101"."""
    return at + 1 < len(tokens) and tokens.word(at).islower() and tokens.word(at + 1)[0].isupper()


_IN_ADDRESS = ("/", "@", "_")


def _is_general(tokens: Tokens, first: int, last: int, stop: int, head: _Head) -> bool:
    """Whether nothing says which disease it is: "disease progression", "a rare disease", "cancer treatment".

    "Disease caused by ..." says which.
    """
    final = tokens.lows[head.last - 1]
    general = final in _GENERAL_HEADS
    general = general or (final in _VAGUE and (tokens.low(last) in ABSTRACT or tokens.lows[first] in _COMPARING))
    return general and _is_alone(tokens, first, last, stop, head)


_GENERAL_HEADS = MODIFIED_HEADS | LOOSE_HEADS


def _is_treated(tokens: Tokens, first: int, last: int, stop: int, head: _Head, cue: int) -> bool:
    """Whether something is done about a complaint: complaints are everywhere, what is treated has words that say so."""
    if cue < 2 and tokens.low(first - 1) not in ("for", "against"):
        return False
    return tokens.lows[head.last - 1] not in _UNSAID or not _is_alone(tokens, first, last, stop, head)


def _is_meant(tokens: Tokens, first: int, last: int, stop: int, head: _Head, cue: int, *, harm: bool) -> bool:
    """Whether a disease that is not clearly introduced is meant; ``harm`` tells that the sentence speaks of harm."""
    final = tokens.lows[head.last - 1]
    if final in _VAGUE and head.last - first == 1 and stop == last:
        return cue == 1 and final in ("cancer", "cancers") and not harm
    return not harm


def _is_alone(tokens: Tokens, first: int, last: int, stop: int, head: _Head) -> bool:
    """Whether no word around a head says which disease it is."""
    if stop != last and tokens.low(last) != "in":
        return False
    for low in tokens.lows[first : head.last - 1]:
        # "rare", "2", "moderate-to-severe"
        if not (low in GENERIC or low.isdigit() or ("-" in low and _DEGREES.issuperset(low.split("-")))):
            return False
    return True


_COMPARING = frozenset("earlier later earlier-stage later-stage".split())
_DEGREES = frozenset(
    "mild moderate mildly moderately severe severely high low intermediate to risk early earlier late later"
    " stage".split()
)


_UNSAID = frozenset(
    "symptoms loss reaction reactions pressure stress withdrawal lines hair toxicity flares flare".split()
)


def _repeats(tokens: Tokens, first: int, last: DiseasePhrase) -> bool:
    """Whether the phrase is the short form, or the full one, in parentheses after the last: 'malaria ("MAL")'."""
    opening = first - 2 if tokens.low(first - 1) in _QUOTES else first - 1
    return tokens.low(opening) == "(" and last.end == tokens.end(opening - 1)


_QUOTES = ('"', "'")


# What goes on with a title behind a disease: "for Lung Cancer and Grants Priority Review".
_VERBS = frozenset("grants sets receives accepts approves announces".split())


def _names_organisation(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a capitalised disease is part of a name: "American Cancer Society", "Journal of Lupus"."""
    for at in range(last, min(len(tokens), last + 4)):
        if tokens.lows[at] in _VERBS or not (tokens.word(at)[0].isupper() or tokens.lows[at] in ("and", "&", "of")):
            break
        if tokens.lows[at] in ORGANISATIONS:
            return True
    if tokens.lows[first] == "clinic":
        return True  # the stages of "Barcelona Clinic Liver Cancer"
    before = first - 1
    if tokens.low(before) == "the":
        before -= 1
    return (
        tokens.low(before) in ("of", "for", "on", "in", "against")
        and tokens.low(before - 1) in ORGANISATIONS
        and tokens.word(before - 1)[0].isupper()
    )


@cache
def _harm() -> Phrases:
    return Phrases(HARM)


# What is told about harm: there a disease is no indication unless the words before it say so.
def _tells_of_harm(reading: Reading, start: int, end: int) -> bool:
    known: list[str] | None = reading.kept.get(("harm",))
    if known is None:
        known = reading.kept[("harm",)] = _harm().among(reading.text.words)
    words = reading.text.lower[start : min(end, start + 1200)]
    return has_any(words, known) or ("most common" in words and _commonest().search(words) is not None)


@cache
def _commonest() -> re.Pattern[str]:
    """What is seen most often is harm, but no form or cause of a disease."""
    return re.compile(rf"\bmost common(?:ly)?\b(?! (?:[\w-]+ ){{0,2}}?(?:{'|'.join(COMMON_KINDS)}))")
