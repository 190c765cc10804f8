"""For whom an indication is: population, age, line, earlier treatments, biomarker, and what is given with it."""

from __future__ import annotations

import re
from functools import cache
from typing import TypeAlias

from biopress.matching.hints import has_any
from biopress.matching.terms import Qualifier
from biopress.matching.vocabulary import Mention
from biopress.model import Coded, Condition, Indication, Passage, Span
from biopress.tables.disease_words import PEOPLE
from biopress.text.reading import Reading

__all__ = ["read_indication"]


# A qualifier of the text, and its kind.
_Qualified: TypeAlias = tuple[Mention, str]


def read_indication(
    reading: Reading, start: int, end: int, low: int, high: int, conditions: tuple[Condition, ...]
) -> Indication:
    """Return the indication of the disease phrase at ``start:end`` with what the clause ``low:high`` says about it."""
    around: list[_Qualified] = []
    inside: list[_Qualified] = []
    for mention in reading.mentions.within("qualifier", low, high):
        if isinstance(mention.term, Qualifier):
            around.append((mention, mention.term.kind))
            if start <= mention.start < end:
                inside.append(around[-1])
    return Indication(
        text=reading.text.source[start:end],
        span=Span(start, end),
        conditions=conditions,
        qualifiers=tuple([_coded(reading, mention) for mention, kind in inside if kind not in _OF_ITS_OWN]),
        line=_nearest(reading, "line", start, end, around) if around else None,
        population=_population(reading, start, end, low, high),
        prior_therapies=_prior_therapies(reading, start, high),
        biomarker=_biomarker(reading, start, end, high, inside),
        age_group=_nearest(reading, "age", start, end, around) if around else None,
        combination=_combination(reading, start, end, low, high),
    )


# Kinds of qualifiers that have a field of their own.
_OF_ITS_OWN = frozenset(("line", "age", "intent", "regimen", "biomarker"))


def _coded(reading: Reading, mention: Mention) -> Coded:
    passage = reading.text.passage(mention.start, mention.end)
    return Coded(mention.term.id, passage.text, passage.span)


def _nearest(reading: Reading, wanted: str, start: int, end: int, around: list[_Qualified]) -> Coded | None:
    """Return the qualifier of one kind that stands in the phrase, else nearest before it, else first after it."""
    chosen: Mention | None = None
    lower = reading.text.lower
    for mention, kind in around:
        if kind != wanted or (kind == "age" and lower.startswith(_STATUS, mention.end)):
            continue
        if start <= mention.start < end:
            return _coded(reading, mention)
        if mention.start < start or chosen is None:
            chosen = mention
    return None if chosen is None else _coded(reading, chosen)


# "Rare Pediatric Disease Designation" tells nobody's age.
_STATUS = (" disease ", " diseases", " exclusivity", " investigation plan")


# "adult and pediatric", "postmenopausal"
_KINDS = (
    *("adult", "pediatric", "paediatric", "adolescent", "elderly", "older", "younger", "young", "pregnant"),
    *("hospitalized", "hospitalised", "certain", "female", "male", "postmenopausal", "high-risk", "kidney", "liver"),
    *("heart", "lung", "stem cell", "transplant", "eligible", "appropriate"),
)
# who tells it: ", the company said", ", according to the filing"
_SAID = r",\s(?:the\s)?(?:[\w.'&-]+\s){0,3}?(?:said|says|stated|announced|reported|added|according)\b"
# where a clause about the people ends
_HALT = (
    r"(?=[;:](?:\s|$)|[.](?:\d{1,2})?(?:\s|$)|\s\)|,?\s(?:and|which|but)\s(?:is|are|was|were|has|will|it"
    r"|the company|for|to)\b"
    r"|,?\s(?:based on|under|regardless|as (?:a|the)|when|marking|making|following the|according|evaluating|sponsored"
    r"|compared|versus|includes?|and then|reflecting|representing|demonstrating|showing)\b"
    rf"|{_SAID}|\s[-*]\s|$|\n\n|\u2022)"
)


@cache
def _people() -> str:
    kinds, people = "|".join(_KINDS), "|".join(sorted(PEOPLE))
    kind = rf"(?:(?:{kinds}),?\s(?:(?:and|or)\s)?)"
    return rf"(?=\w)(?:(?:\s(?:and|or)\s)?{kind}{{0,4}}(?:{people})){{1,2}}"


# The people are looked for in small letters: to let a pattern ignore case takes four times as long.
@cache
def _people_before() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?P<who>{_people()}(?:,?\s(?:aged|ages?|from|over|under|\d)[^,.;()]{{0,60}}?)?),?"
        r"\s(?:living with|diagnosed with|suffering from|who have been diagnosed with|who have|who suffer from"
        r"|affected by|at (?:high |increased )?risk (?:of|for)|with)\s(?:a |an |the |either |certain )?$"
    )


@cache
def _in_whom() -> re.Pattern[str]:
    return re.compile(r"(?:\s?\([^()\n]{1,40}\))?,?\s(?:in|for|among)\s(?P<first>[a-z]+)")


# With which words the people can begin.
_FIRST = PEOPLE.union([kind.replace("-", " ").split()[0] for kind in _KINDS])


@cache
def _people_after() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<who>{_people()}"
        r"(?:,?\s(?:aged|ages?|from|over|under|\d)[^,.;()]{0,60}?"
        rf"(?=\s(?:who|with|whose)\b|\sand\s(?!older|over|above|up\b)|{_HALT}))?)"
    )


@cache
def _narrowing() -> re.Pattern[str]:
    return re.compile(
        r"(?:\s?\([^()\n]{1,60}\))?,?\s(?:who|whose|that (?:has|have|had)|aged|at (?:high|increased|low) risk|in whom"
        r"|for whom|previously treated|not (?:eligible|adequately)|ineligible|unable|following|after"
        r"|with (?:disease progression|no prior|at least|an? inadequate|prior|one|two))\b[^;:\n]{0,260}?" + _HALT
    )


@cache
def _dangling() -> re.Pattern[str]:
    """Last words that want another: "who are stable and", "and whose tumors are associated with"."""
    return re.compile(
        r",?\s(?:and|or)(?:\s(?:who|whose|with|in)\b[^,;]{0,60}\s(?:with|by|to|of|for|in))?\s*$"
        r"|\s(?:with|by|to|of|for|in)\s*$"
    )


def _population(reading: Reading, start: int, end: int, low: int, high: int) -> Passage | None:
    """Return the words for the people, with what narrows them; ``None`` for bare "patients"."""
    lower = reading.text.lower
    found = None
    if has_any(lower[max(start - 24, 0) : start], _HAVING):
        found = _people_before().search(lower, max(low, start - 160), start)
    after = end
    if found is None:
        opened = _in_whom().match(lower, end, high)
        if opened is None or opened["first"] not in _FIRST:
            return None
        found = _people_after().match(lower, opened.start("first"), high)
        if found is None:
            return None
        after = found.end()
    narrowed = _narrowing().match(reading.text.folded, after, high)
    if narrowed is not None:
        open_end = _dangling().search(lower, after, narrowed.end())
        stop = narrowed.end() if open_end is None else open_end.start()
        return reading.text.passage(*reading.text.trimmed(found.start("who"), stop))
    return None if found["who"] in _ANYBODY else reading.text.passage(*found.span("who"))


_ANYBODY = frozenset(("patients", "people", "individuals", "those", "subjects", "persons", "participants"))
_HAVING = ("with", "have", "suffer", "affected", "risk")


_AFTER = r"(?:(?:on|during) or (?:after|following)|on|after|following|during)"


@cache
def _prior() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:(?:who|that|and|whose disease|or)\s(?:have|has|had)\s(?:also\s|previously\s|already\s)?"
        r"(?:received|failed|undergone|been (?:previously )?treated with"
        rf"|(?:had\s)?(?:disease\s)?progress(?:ed|ion)\s{_AFTER}"
        r"|relapsed (?:after|following)|(?:had\s)?(?:an? )?(?:inadequate|insufficient) response,?"
        r"(?: (?:or|to|with|intolerance|lost response|loss of response|were|are|intolerant|,)){0,8})"
        r"|previously (?:treated|managed) with|refractory to|intolerant (?:of|to)"
        rf"|disease progression {_AFTER}|progressed {_AFTER}"
        r"|(?:after|following)(?=\s(?:(?:at least|up to)\s)?(?:one|two|three|four|five|\d|prior|previous|first|platinum"
        r"|failure|systemic|induction|[\w-]{1,40}\s(?:therapy|therapies|treatment|chemotherapy)\b)))"
        r"\s(?P<list>[^;:\n]{3,240}?)"
        rf"(?={_SAID}|\s\*\s|[;:.](?:\s|$)|,?\s(?:who|whose|and (?:who|whose|have|has|are|is|was|for|in)|in the"
        r"|in (?:adult|patients|people)|based on|under|as|that|compared|versus)\b|\s?[\u2013\u2014]|\s-\s|$)"
    )


@cache
def _between() -> re.Pattern[str]:
    return re.compile(
        r",?\s(?:including|and/or|and|or|such as|followed by|with)\s"
        r"(?!(?:more|less|later|greater|fewer|after|subsequent|second)\b)|,\s"
    )


_TREATED = (
    *("receiv", "treated", "fail", "progress", "response", "refractory to", "intolerant"),
    *("after ", "following ", "undergone"),
)


def _prior_therapies(reading: Reading, start: int, high: int) -> tuple[Passage, ...]:
    if not has_any(reading.text.lower[start:high], _TREATED):
        return ()
    folded = reading.text.folded
    found: dict[int, Passage] = {}
    for match in _prior().finditer(folded, start, high):
        begin, stop = match.span("list")
        for separator in (*_between().finditer(folded, begin, stop), None):
            until = stop if separator is None else separator.start()
            place = reading.text.trimmed(begin, until)
            if place.end - place.start > 2:
                found[place.start] = reading.text.passage(*place)
            if separator is not None:
                begin = separator.end()
    return tuple(found[at] for at in sorted(found))


_MARKED = (
    *("positive", "negative", "muta", "fusion", "rearrange", "amplif", "alter", "delet", "express", "low", "driven"),
    *("deficien", "wild", "translocat", "aberra", "insert", "+", "her2-", "her2"),
)
_GENE = r"(?:[A-Z][A-Za-z]{0,12}\d[\w.]{0,12}|[A-Z]{2,12}[\w.]{0,8}|[A-Z][a-z]?[A-Z]\w{0,8}|HLA\S{1,12}|Ph)"
_GENES = rf"{_GENE}(?:[/-]{_GENE}){{0,3}}"


@cache
def _marker() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])(?:{_GENES}\+?(?:\s(?:gene|genes|exon|fusion|tyrosine|kinase|domain|copy|number|or|and|\d{{1,4}}"
        rf"|skipping|insertion|deletion|internal|tandem|{_GENES}|[A-Z]\d{{1,4}}[A-Z])){{0,6}}[\s-]{{1,2}}"
        r"(?:mutation-positive|fusion-positive|positive|negative|mutated|mutant|mutations?|fusions?|rearrangements?"
        r"|rearranged|amplifications?|amplified|alterations?|altered|deletions?|deleted|expression"
        r"|overexpression|(?:over)?expressing(?!\s[A-Z][A-Za-z/-]{0,8}\d)|low|ultralow|driven|deficient|wild-type|translocations?|aberrations?|insertions?)"
        rf"|{_GENE}(?:\+|-(?=[/\s,]))|(?:over)?expressing\s{_GENES})(?!\w)"
    )


def _biomarker(reading: Reading, start: int, end: int, high: int, inside: list[_Qualified]) -> Passage | None:
    """Return the words for the biomarker that selects the patients, in the phrase or in what narrows it."""
    folded = reading.text.folded
    found = None
    # the name of a gene has a capital letter
    if not folded[start:end].islower() and has_any(reading.text.lower[start:end], _MARKED):
        found = _marker().search(folded, start, end)
    if found is not None:
        return reading.text.passage(*found.span())
    for mention, kind in inside:
        if kind == "biomarker":
            return reading.text.passage(mention.start, mention.end)
    if not has_any(folded[end : end + 64], _TUMORS):
        return None
    found = _selecting().match(folded, end, high)
    return None if found is None else reading.text.passage(*found.span("marker"))


_TUMORS = ("tumor", "tumour", "that")


@cache
def _selecting() -> re.Pattern[str]:
    return re.compile(
        r"(?:\s?\([^()\n]{1,40}\))?,?\s(?:whose tumou?rs|with tumou?rs that|that)\s"
        r"(?:express|have|harbou?r|are|overexpress)(?:es|s)?\s(?:a |an |the )?(?P<marker>[A-Z][^,.;]{2,60}?)"
        r"(?=[,.;)]|\s(?:as|and|who|with|in|after|following|based|evaluating|sponsored|includes?|\))|\s\)|$)"
    )


@cache
def _together() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:in combination with|combined with|together with|given with|used with|add-on (?:therapy )?to"
        r"|adjunct(?:ive)? (?:therapy )?to|added to|on top of|plus)\s(?P<with>[^;:.\n]{2,120}?)"
        r"(?=,?\s(?:for|in|as|to|is|was|has|have|who|which|versus|vs|compared|followed|showed|demonstrated|at|on|during|by"
        r"|did|does|met|meets|represents?|significantly|reduced|prolonged|improved|resulted|provides?|offers?|following"
        r"|after|before|when|that|could|may|can|will|would|and whose)\b|\s?\*|[;:.](?:\s|$)|,\s|$)"
    )


_TOGETHER = (
    *("combin", "together with", "given with", "used with", "add-on", "adjunct", "added to"),
    *("on top of", "plus "),
)


def _combination(reading: Reading, start: int, end: int, low: int, high: int) -> Passage | None:
    """Return what the product is given with: the last such words before the disease, else the first after it."""
    if not has_any(reading.text.lower[low:high], _TOGETHER):
        return None
    before = [*_together().finditer(reading.text.folded, low, start)]
    chosen = before[-1] if before else None
    if chosen is None:
        chosen = _together().search(reading.text.folded, end, high)
    return None if chosen is None else reading.text.passage(*chosen.span("with"))
