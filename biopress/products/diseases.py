"""Disease phrases of a sentence: the heads that name a disease, with the words around them that say which.

A head is a row of the conditions, a short form that the text defines for a disease, or a word of a disease's shape.
What only looks like a disease is left out: tissue ("cancer cells"), names ("American Cancer Society"), general talk
("a rare disease"), complaints that nothing is said to be done about.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from biopress.matching.phrases import Phrases
from biopress.matching.terms import ConditionTerm
from biopress.products.disease_heads import shape, shaped_places
from biopress.products.phrases import Tokens, complement_end, modifier_start, read_tokens
from biopress.tables.disease_words import (
    ABSTRACT,
    ACTIONS,
    EPISODES,
    GENERIC,
    HARM,
    LOOSE_HEADS,
    MODIFIED_HEADS,
    ORGANISATIONS,
    PEOPLE,
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
        low, high = max(sentence.start, start - _BEFORE), min(sentence.end, end + _AFTER)
        if low > sentence.start:
            low = text.folded.find(" ", low, start) + 1 or start
        if sentence.end > start:
            found += _kept(reading, low, high)
    return tuple(found)


def _kept(reading: Reading, start: int, end: int) -> Sequence[DiseasePhrase]:
    """Return the phrases of a sentence or a part of one, read once."""
    known: Sequence[DiseasePhrase] | None = reading.kept.get(("diseases", start, end))
    if known is None:
        known = ()
        places = _head_places(reading, start, end)
        if places:
            low, high = _around(reading.text.folded, places[0], places[-1])
            harm = _tells_of_harm(reading, start, end)
            known = _in_sentence(reading, max(start, low), min(end, high), places, harm=harm)
        reading.kept["diseases", start, end] = known
    return known


# How far before the first head of a sentence, and behind the last, the words of its phrase stand.
_LEADING, _TRAILING = 160, 260


def _around(folded: str, first: int, last: int) -> tuple[int, int]:
    """Return the range, from blank to blank, in which the phrases of the heads from ``first`` to ``last`` stand."""
    low = folded.find(" ", max(0, first - _LEADING), first)
    high = folded.rfind(" ", last + _TRAILING // 2, last + _TRAILING)
    return (first - _LEADING if low < 0 else low + 1), (last + _TRAILING if high < 0 else high)


# How much of a very long sentence is looked at around the range that is asked for.
_BEFORE, _AFTER = 600, 900


def _head_places(reading: Reading, start: int, end: int) -> list[int]:
    """Return where in ``start:end`` something begins that can be a head, in order."""
    places = shaped_places(reading.text.lower, start, end)
    places += [mention.start for mention in reading.mentions.within("condition", start, end)]
    forms = reading.short_forms
    for form in forms[bisect_left(forms, (start,)) : bisect_left(forms, (end,))]:
        if _is_defined(reading, form.definition):
            places.append(form.start)
    places.sort()
    return places


_VAGUE = frozenset("cancer cancers tumor tumors tumour tumours malignancies metastases metastasis".split())


def _is_defined(reading: Reading, definition: Definition) -> bool:
    """Whether a short form stands for a disease, asked once of every definition."""
    key = ("defined", definition.start, definition.end)
    known: bool | None = reading.kept.get(key)
    if known is None:
        known = reading.kept[key] = _defines_disease(reading, definition)
    return known


def _defines_disease(reading: Reading, definition: Definition) -> bool:
    words = reading.text.lower[definition.start : definition.end].split()
    if not ORGANISATIONS.isdisjoint(words):
        return False
    if _meaning(reading, definition) is not None:
        return True
    return shape(words[-1]) in ("bare", "modified") and not GENERIC.issuperset(words[:-1])


def _meaning(reading: Reading, definition: Definition) -> ConditionTerm | None:
    """Return the condition that ends where the defined phrase ends."""
    for mention in reversed(reading.mentions.within("condition", definition.start, definition.end)):
        if abs(mention.end - definition.end) <= 1 and isinstance(mention.term, ConditionTerm):
            return mention.term
    return None


def _in_sentence(reading: Reading, start: int, end: int, places: list[int], *, harm: bool) -> list[DiseasePhrase]:
    """Return the phrases of ``start:end`` with heads at ``places``; ``harm`` tells that the sentence speaks of harm."""
    tokens = read_tokens(reading.text.folded, start, end)
    heads = _heads(reading, tokens, start, end, places)
    taken = {at for head in heads for at in range(head.first, head.last)}
    phrases: list[tuple[int, int, list[_Head]]] = []
    for head in reversed(heads):
        if phrases and head.first >= phrases[-1][0]:
            phrases[-1][2].append(head)
            continue
        first = modifier_start(tokens, head.first, taken, open_words=_OPEN[head.kind])
        phrases.append((first, head.last, [head]))
    found: list[DiseasePhrase] = []
    until = 0
    for first, last, grown in reversed(phrases):
        members = grown[::-1]
        if first < until:
            if found and members[-1].disease.end <= found[-1].end:
                found[-1] = found[-1]._replace(diseases=found[-1].diseases + tuple(m.disease for m in members))
            continue
        close = _episode_end(tokens, last) if members[-1].kind != "symptom" else last
        stop = complement_end(tokens, close, taken)
        if _repeats(tokens, first, found) or not _is_disease(reading, tokens, first, close, stop, members, harm=harm):
            continue
        end_at = members[-1].disease.end if stop == members[-1].last else tokens.ends[stop - 1]
        found.append(DiseasePhrase(tokens.starts[first], end_at, tuple(member.disease for member in members)))
        until = stop
    return found


def _episode_end(tokens: Tokens, at: int) -> int:
    while tokens.low(at) in EPISODES:
        at += 1
    return at


# How many unknown words may stand before a head.
_OPEN = {"named": 0, "bare": 0, "modified": 4, "loose": 0, "symptom": 1}


def _heads(reading: Reading, tokens: Tokens, start: int, end: int, places: list[int]) -> list[_Head]:
    named: list[tuple[int, int, ConditionTerm | None]] = []
    forms = reading.short_forms
    # what the text itself defines is what a short form means, be it a disease or not
    defined = set()
    for number in range(bisect_left(forms, (start,)), bisect_left(forms, (end,))):
        form = forms[number]
        defined.add((form.start, form.end))
        if _is_defined(reading, form.definition):
            named.append((form.start, form.end, _meaning(reading, form.definition)))
    named += [
        (mention.start, mention.end, mention.term)
        for mention in reading.mentions.within("condition", start, end)
        if (mention.start, mention.end) not in defined and isinstance(mention.term, ConditionTerm)
    ]
    heads: list[_Head] = []
    for low, high, term in sorted(named, key=lambda place: place[:2]):
        first = max(bisect_right(tokens.starts, low) - 1, 0)
        # a mention may reach over the end of the window
        last = min(bisect_left(tokens.ends, high) + 1, len(tokens.ends))
        if first >= last or (heads and first < heads[-1].last) or not _whole(tokens, first, last, low, high):
            continue
        kind = shape(tokens.lows[first]) if last - first == 1 else ""
        heads.append(_Head(first, last, kind if kind in ("bare", "symptom") else "named", Disease(low, high, term)))
    covered = {at for head in heads for at in range(head.first, head.last)}
    for place in places:
        at = bisect_right(tokens.starts, place) - 1
        if at < 0 or at in covered:
            continue
        prefix, _, word = tokens.lows[at].rpartition("-")
        kind = shape(word)
        if kind and (not prefix or (kind == "bare" and prefix not in _OPPOSED)):
            covered.add(at)
            heads.append(_Head(at, at + 1, kind, Disease(tokens.starts[at], tokens.ends[at], None)))
    heads.sort()
    return heads


_OPPOSED = frozenset(("anti", "non", "pan", "cross", "multi"))


def _whole(tokens: Tokens, first: int, last: int, low: int, high: int) -> bool:
    """Whether a mention at ``low:high`` is a word of its own, not a part of "anti-tumor" or "cancer-fighting"."""
    token = tokens.words[first]
    before = token[: low - tokens.starts[first]]
    after = tokens.lows[last - 1][len(tokens.lows[last - 1]) - (tokens.ends[last - 1] - high) :]
    if before.lower().endswith(("anti-", "non-", "anti")) or (len(before) > 4 and before[:-1].isupper()):
        return False
    return len(after) < 2 or after[0] != "-" or after == "-causing"


def _is_disease(
    reading: Reading, tokens: Tokens, first: int, last: int, stop: int, members: Sequence[_Head], *, harm: bool
) -> bool:
    head, following = members[-1], tokens.low(last)
    if following in TISSUE_OF or _names_organisation(tokens, first, last) or _in_address(reading, tokens, first, last):
        return False
    final = tokens.lows[head.last - 1]
    plain = head.last - first == 1 and stop == last
    alone = (stop == last or following == "in") and all(
        _is_general(tokens.lows[at]) for at in range(first, head.last - 1)
    )
    if alone and (final in MODIFIED_HEADS or final in LOOSE_HEADS or (final in _VAGUE and following in ABSTRACT)):
        # "disease progression", "a rare disease", "cancer treatment"; "disease caused by ..." says which
        return False
    cue = introduced(reading, tokens.starts[first])
    if head.kind == "symptom" and len(members) == 1:
        # complaints are everywhere; what is treated has words that say so
        return (cue == 2 or tokens.low(first - 1) in ("for", "against")) and not (alone and final in _UNSAID)
    if plain and final in _VAGUE:
        return cue == 2 or (cue == 1 and final in ("cancer", "cancers") and not harm)
    return cue == 2 or not harm


def _is_general(low: str) -> bool:
    """Whether a word before a head does not say which disease it is: "rare", "2", "moderate-to-severe"."""
    return low in GENERIC or low.isdigit() or ("-" in low and _DEGREES.issuperset(low.split("-")))


_DEGREES = frozenset(
    "mild moderate mildly moderately severe severely high low intermediate to risk early late stage".split()
)


_UNSAID = frozenset(
    "symptoms loss reaction reactions pressure stress withdrawal lines hair toxicity flares flare".split()
)


def _repeats(tokens: Tokens, first: int, found: Sequence[DiseasePhrase]) -> bool:
    """Whether the phrase is the short form, or the full one, in parentheses after a phrase: 'malaria ("MAL")'."""
    opening = first - 2 if tokens.low(first - 1) in _QUOTES else first - 1
    return bool(found) and tokens.low(opening) == "(" and found[-1].end == tokens.ends[opening - 1]


_QUOTES = ('"', "'")


def _in_address(reading: Reading, tokens: Tokens, first: int, last: int) -> bool:
    folded = reading.text.folded
    before, after = tokens.starts[first] - 1, tokens.ends[last - 1]
    return (before >= 0 and folded[before] in "./@#_") or folded[after : after + 1] in ("/", "@", "_")


def _names_organisation(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a capitalised disease is part of a name: "American Cancer Society", "Journal of Lupus"."""
    if not tokens.words[last - 1][0].isupper():
        return False
    for at in range(last, min(len(tokens), last + 4)):
        if not (tokens.words[at][0].isupper() or tokens.lows[at] in ("and", "&", "of")):
            break
        if tokens.lows[at] in ORGANISATIONS:
            return True
    before = first - 1
    if tokens.low(before) == "the":
        before -= 1
    return (
        tokens.low(before) in ("of", "for", "on", "in", "against")
        and tokens.low(before - 1) in ORGANISATIONS
        and tokens.words[before - 1][0].isupper()
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
    return any([word in words for word in known])  # noqa: C419 - a list is faster than a generator here


def introduced(reading: Reading, start: int) -> int:
    """Return how clearly the words before ``start`` say that something is meant for what stands there.

    2: treatment of, to treat, patients with, indicated for. 1: for, in, against, with, targeting. 0: none of these.
    """
    words = _bare_word().findall(reading.text.lower, max(0, start - _INTRODUCED), start)
    while words and words[-1] in _ARTICLES:
        words.pop()
    if not words:
        return 0
    last, before = words[-1], words[-2] if len(words) > 1 else ""
    if last in ACTIONS or (last in ("of", "for", "against", "in") and (before in ACTIONS or before in _INDICATED)):
        return 2
    if last in ("with", "by", "from", "for", "have", "of") and (before in PEOPLE or before in _HAVING):
        return 2
    if last == "with" and before in _COMPARED:
        return 0
    return 1 if last in _POINTING else 0


# How far before a disease the words stand that introduce it.
_INTRODUCED = 40


@cache
def _bare_word() -> re.Pattern[str]:
    return re.compile(r"[^\W_]+|[.;:]")


_ARTICLES = frozenset("the a an certain some active both either multiple".split())
_INDICATED = frozenset("indicated indication indications".split())
_HAVING = frozenset("living diagnosed affected suffering suffer suffers who presenting afflicted".split())
_COMPARED = frozenset("associated compared consistent correlated".split())
_POINTING = frozenset("for in against with targeting target targets address addressing addresses".split())
