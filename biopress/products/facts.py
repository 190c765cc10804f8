"""What the text says a product is: modality, targets, mechanism, route, form, make."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from biopress.matching.terms import AttributeTerm, Target
from biopress.matching.vocabulary import Mention
from biopress.model import Attribute, Coded, Passage, Span
from biopress.products.descriptions import Description, find_descriptions
from biopress.products.linking import Group
from biopress.products.modality import read_modality
from biopress.text.reading import Reading

__all__ = ["Facts", "read_facts"]


class Facts(NamedTuple):
    """The facts of one product."""

    modality: Coded | None
    targets: tuple[Coded, ...]
    mechanism: Passage | None
    attributes: tuple[Attribute, ...]
    route: Coded | None
    dosage_form: Coded | None


@cache
def _lead() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:an?|the|our|its|is|oral|orally|novel|investigational|and|first-in-class|potent|new)[ ])+", re.IGNORECASE
    )


@cache
def _mechanism() -> re.Pattern[str]:
    return re.compile(
        r"(?:[\w\u0370-\u03ff/.+-]+[ ]){1,5}?(?:inhibitors?|antagonists?|agonists?|modulators?|degraders?|blockers?"
        r"|stimulators?|activators?|potentiators?|correctors?)\b",
    )


# One of these stands in all words for a mechanism.
_ACTING_NOUNS = ("inhibit", "agonist", "modulat", "degrad", "block", "stimulat", "activat", "potentiat", "correct")


@cache
def _acting() -> re.Pattern[str]:
    return re.compile(
        r"(?:target(?:s|ing|ed)|direct(?:ed|s)(?: (?:at|against|to))?|against|bind(?:s|ing)?(?: to)?|block(?:s|ing)"
        r"|inhibit(?:s|ing|or|ors|ion of)?|antagoni(?:st|sts|zes|zing)|agonists?|activat(?:es|ing|or)|neutraliz(?:es"
        r"|ing)"
        r"|anti|degrad(?:es|er|ing)|elevat(?:es?|ing)|imag(?:e|es|ing)|modulat(?:es|ing|or)|silenc(?:es|ing)|stimulat(?:es|ing|or)|blockers?|antibod(?:y"
        r"|ies)|specific|engager|car|bispecific|trispecific|recogniz(?:es|ing)|protein|therapy|adc|conjugate"
        r"|encod(?:es|ing)|\bto (?:\w+ly )?(?:activate|block|deplete|edit|engage|modulate|neutralize|recognize|silence"
        r"|stimulate)\b)",
        re.IGNORECASE,
    )


def read_facts(group: Group, reading: Reading, others: Sequence[tuple[int, int]], further: Sequence[Span]) -> Facts:
    """Return the facts of ``group``.

    ``others`` are the places of all other products, ``further`` the sentences that go on about this one, both in order.
    """
    text = reading.text
    described = find_descriptions(group, text, others, further)
    modality = read_modality(group, reading, described)
    targets = _targets(reading, described) or _own_targets(group, reading)
    mechanism = None
    for span in described:
        words = text.folded[span.start : span.end]
        if not any([noun in words for noun in _ACTING_NOUNS]):  # noqa: C419 - a list is faster than a generator here
            continue
        found = _mechanism().search(text.folded, span.start, span.end)
        if found is not None:
            start = found.start()
            lead = _lead().match(text.folded, start, found.end())
            mechanism = text.passage(lead.end() if lead else start, found.end())
            break
    attributes: dict[tuple[str, str], Attribute] = {}
    for span in described:
        for mention in reading.mentions.within("attribute", span.start, span.end):
            if isinstance(mention.term, AttributeTerm):
                place = Span(mention.start, mention.end)
                made = Attribute(mention.term.kind, text.source[slice(*place)], place)
                attributes.setdefault((mention.term.kind, text.lower[slice(*place)]), made)
    return Facts(
        modality,
        targets,
        mechanism,
        tuple(attributes.values()),
        _first(reading, "route", described),
        _first(reading, "dosage_form", described),
    )


def _targets(reading: Reading, described: Sequence[Description]) -> tuple[Coded, ...]:
    text = reading.text
    found: dict[str, Coded] = {}
    for span in described:
        last = -1
        for mention in reading.mentions.within("target", span.start, span.end):
            if not isinstance(mention.term, Target):
                continue
            if last >= 0 and text.lower[last : mention.start].lstrip("s") == " (":
                continue  # another name of the target before it
            if last >= 0 and _called().fullmatch(text.lower, last, mention.start):
                found.popitem()  # what was named before is only the kind of it
                last = mention.start
            listed = last == mention.start or (
                last >= 0 and _in_list().fullmatch(text.lower, last, mention.start) is not None
            )
            if (listed and not _marker().match(text.lower, mention.end)) or _is_acted_on(text.lower, mention, span):
                last = mention.end
                if mention.term.id in found:
                    continue
                kin = _kin().match(text.lower, mention.end)
                end = kin.end() if kin is not None else mention.end
                found[mention.term.id] = Coded(
                    mention.term.id, text.source[mention.start : end], Span(mention.start, end)
                )
    return tuple(sorted(found.values(), key=lambda coded: coded.span))


def _own_targets(group: Group, reading: Reading) -> tuple[Coded, ...]:
    """Return the targets of a product that the user named himself; they stand where its name does."""
    passage = reading.text.passage(*group.places[0])
    rows = [name.term for name in group.names if name.term is not None]
    return tuple(Coded(target, passage.text, passage.span) for row in rows for target in row.targets)


@cache
def _kin() -> re.Pattern[str]:
    return re.compile(r"[ ](?:receptor(?![ -]binding)|helicase|inflammasome|synthase|of (?:the )?sars-cov-2)\b")


@cache
def _marker() -> re.Pattern[str]:
    return re.compile(
        r"[ -]?(?:(?:\*?[ ]?\d/\d-?)?mutat|positive|negative|express|low\b|high\b|amplif|wild|exon|rearrange"
        r"|overexpress)|[+-](?!\w)"
    )


@cache
def _in_list() -> re.Pattern[str]:
    """What stands between two targets that the product acts on alike."""
    return re.compile(r"s?(?:[ ]?\([^()\n]{1,20}\))?(?:[ ]?,[ ](?:and[ ])?|[ ](?:and[ ])?|/)")


@cache
def _called() -> re.Pattern[str]:
    """What stands between a kind of targets and the one that is meant: "a form of amyloid called N3pG"."""
    return re.compile(r",?[ ](?:that is |which is )?(?:called|known as|termed|named)[ ](?:the )?")


@cache
def _with() -> re.Pattern[str]:
    return re.compile(r"\b(?:with|versus|plus|than|or|and (?:its|our|the|an?))[ ]")


def _is_acted_on(lower: str, mention: Mention, span: Description) -> bool:
    """Whether the product acts on the gene, which is no mutation of the disease and no marker of the patients."""
    behind = lower[mention.end : mention.end + 24]
    if _marker().match(lower, mention.end):
        return False
    if span.sort == "near" and _with().search(lower, span.start, mention.start):
        return False
    before = lower[max(span.start, mention.start - _REACH) : mention.start]
    if any(word in before for word in _DENIED):
        return False
    return _acting().search(before) is not None or _acting().search(behind) is not None or behind.startswith(_DRUGS)


# How far before a target stands what is done to it, and what denies it.
_REACH = 90
_DENIED = (
    *(" overlaps with", " overlapping with", " binding site of"),
    *(" not active", " not bind", " not inhibit", " not target", " not act ", "interaction with ", "formation of "),
)
# What makes a class of drugs of a target.
_DRUGS = (" drug", " medicine", " agent")


def _first(reading: Reading, kind: str, described: Sequence[Description]) -> Coded | None:
    for span in described:
        for mention in reading.mentions.within(kind, span.start, span.end):
            return Coded(
                mention.term.id, reading.text.source[mention.start : mention.end], Span(mention.start, mention.end)
            )
    return None
