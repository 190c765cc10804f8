"""What the issuer makes as a whole: the class by which a release calls the company, for products told of none."""

from __future__ import annotations

import re
from functools import cache

from biopress.matching.terms import Modality
from biopress.matching.vocabulary import Mention
from biopress.metadata.head import Head
from biopress.model import Coded, Span
from biopress.text.reading import Reading

__all__ = ["platform"]

# From this rank on the word fits several classes: "antibodies" of one clone, of two specificities, of many clones.
_VAGUE = 62
# How many places with the word "company" are read, and how far around them.
_PLACES, _BEFORE, _BEHIND = 12, 90, 150


def platform(reading: Reading, head: Head) -> Coded | None:
    """Return the class of products that the only issuer is said to make, where it is one.

    >>> import biopress
    >>> from biopress.metadata.head import read_head
    >>> from biopress.text.reading import read
    >>> text = "BOSTON, May 5, 2025 -- Oravex Bio, Inc., a company developing small molecule medicines, announced"
    >>> reading = read(text + " today that ORX-101 entered Phase 2.", biopress.DEFAULT_RULES)
    >>> platform(reading, read_head(reading)).id
    'small_molecule'
    """
    if len(head.metadata.issuers) != 1:
        return None
    if ("platform",) not in reading.kept:
        reading.kept[("platform",)] = _told(reading, head)
    known: Coded | None = reading.kept[("platform",)]
    return known


def _told(reading: Reading, head: Head) -> Coded | None:
    text = reading.text
    names = [n.split()[0].lower() for c in head.metadata.issuers for n in (c.name, *c.short_names) if n.split()]
    found: dict[str, Coded] = {}
    at = -1
    for _ in range(_PLACES):
        at = text.lower.find(" company", at + 1)
        if at < 0:
            break
        sentence = text.sentence(at)
        start, end = max(sentence.start, at - _BEFORE), min(sentence.end, at + _BEHIND)
        named = max([text.lower.rfind(name, sentence.start, at) for name in names], default=-1)
        if named < 0 or _is_anothers().search(text.lower, named, at):
            continue
        for mention in reading.mentions.within("modality", start, end):
            if isinstance(mention.term, Modality) and mention.term.rank < _VAGUE and _is_made(text.lower, mention, at):
                if _is_one_of_several(text.lower, mention, at):
                    return None
                place = Span(mention.start, mention.end)
                found.setdefault(mention.term.type, Coded(mention.term.type, text.source[slice(*place)], place))
    return next(iter(found.values())) if len(found) == 1 else None


@cache
def _is_anothers() -> re.Pattern[str]:
    """Words between the issuer's name and "company" that tell of another company."""
    return re.compile(r"\b(?:acqui|agreement|partner|collaborat|licens|merge|with|from|between|by|customer|to)")


@cache
def _leading() -> re.Pattern[str]:
    """What stands between a class and "company": "an RNAi therapeutics company"."""
    return re.compile(
        r"s?(?:[ -](?:therapeutics?|therap(?:y|ies)|technology|development|medicines?|biotechnology|focused))?"
    )


@cache
def _making() -> re.Pattern[str]:
    """What stands between "company" and the class that it makes."""
    return re.compile(
        r" company(?:,? (?:that is|which is|that))? (?:[\w-]+ and |[\w-]+, [\w-]+,? and )?"
        r"(?:(?:develop|discover|advanc|pioneer|creat|engineer|design|manufactur|commerciali[sz])(?:ing|s)"
        r"|(?:focused|focusing) on(?: the)?(?: (?:discover(?:ing|y)|develop(?:ing|ment)|advancing),?(?: and| of)?)*"
        r"|(?:dedicated|committed) to (?:developing|advancing|discovering|the development of)|specializing in)"
        r"(?: (?!(?:and|or|including|for|with|against|to|using|through|by)\b)[\w'/-]+,?){0,5} "
    )


def _is_made(lower: str, mention: Mention, at: int) -> bool:
    if mention.end <= at:
        return _leading().fullmatch(lower, mention.end, at) is not None
    return _making().fullmatch(lower, at, mention.start) is not None


@cache
def _further() -> re.Pattern[str]:
    return re.compile(
        r"s?(?:[ -](?:based|derived|targeted))?"
        r"(?: (?:therap(?:y|ies|eutics?)|medicines?|drugs?|treatments?|products?|candidates?|inhibitors?"
        r"|technolog(?:y|ies)|platforms?|solutions?)){0,2}"
        r"(?:,| and| or|/)[ ]?(?:[\w-]+ ){0,3}[\w-]*(?:therap(?:y|ies|eutics)|vaccines?|medicines?|drugs|products"
        r"|treatments|devices?|diagnostics?|antibod(?:y|ies)|biologics?|molecules?|cells?|peptides?|conjugates?)\b"
    )


def _is_one_of_several(lower: str, mention: Mention, at: int) -> bool:
    """Whether the company makes more than the class: "vaccines and immunotherapies"."""
    return mention.start > at and _further().match(lower, mention.end) is not None
