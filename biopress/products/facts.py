"""What the text says a product is: modality, targets, mechanism, route, form, make."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from biopress.matching.hints import has_any
from biopress.matching.terms import AttributeTerm, Target
from biopress.matching.vocabulary import Mention
from biopress.matching.words import cut
from biopress.model import Attribute, Coded, Passage, Span
from biopress.products.descriptions import Description, find_descriptions
from biopress.products.linking import Group
from biopress.products.modality import read_modality
from biopress.text.document import Text
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
    return re.compile(r"(?:(?:an?|the|our|its|is|oral|orally|novel|investigational|and|first-in-class|potent|new)[ ])+")


@cache
def _mechanism() -> re.Pattern[str]:
    return re.compile(rf"(?:[\w\u0370-\u03ff/.+-]+[ ]){{1,5}}?(?:{'|'.join(_ACTING)})s?\b")


# One of these stands in all words for a mechanism.
_ACTING = "inhibitor antagonist agonist modulator degrader blocker stimulator activator potentiator corrector".split()
_ACTING_NOUNS = frozenset(noun + ending for noun in _ACTING for ending in ("", "s"))
# One of these opens the parts of a fixed combination.
_COMPOSING = frozenset("combination consists consisting composed comprised made comprises comprising".split())
# The vocabularies that say what a product is.
_KINDS = ("modality", "target", "attribute", "route", "dosage_form")


# Words, or parts of them, for what a drug does with a target, or what it is that has one.
_ACTING_ON = (
    *("targets", "targeting", "targeted", "directed", "directs", "against", "bind", "blocks", "blocking", "blocker"),
    *("inhibit", "antagonist", "antagonizes", "antagonizing", "agonist", "activates", "activating", "activator"),
    *(
        "neutralizes",
        "neutralizing",
        "anti",
        " hits ",
        "degrades",
        "degrader",
        "degrading",
        "elevate",
        "elevating",
        "image",
    ),
    *("imaging", "modulates", "modulating", "modulator", "silences", "silencing", "stimulates", "stimulating"),
    *("stimulator", "specific", "engager", "car", "recognizes", "recognizing", "protein", "therapy", "adc"),
    *("conjugate", "encodes", "encoding", "engages", "engaging", " trap", "acting on", "acts on", "functional copy"),
    *("functional copies", "working copy", "knock out", "knocks out", "knock down", " opener"),
)


@cache
def _to_act() -> re.Pattern[str]:
    return re.compile(
        r"\bto (?:\w+ly )?(?:activate|block|deplete|edit|engage|modulate|neutralize|recognize|silence|stimulate"
        r"|target)\b"
        r"|\b(?:to|by|that|which) (?:\w+ly )?(?:reduc|lower|decreas|suppress|restor|increas)(?:es?|s|ing)? (?:the )?"
        r"(?:hepatic |liver |protein )?(?:expression|production|synthesis) of\b"
    )


def _tells_of_action(words: str) -> bool:
    return has_any(words, _ACTING_ON) or (has_any(words, _LEADING_TO) and _to_act().search(words) is not None)


# One of these stands in what a drug does where no word of the list stands.
_LEADING_TO = ("to ", "by ", "that ", "which ")


def read_facts(group: Group, reading: Reading, others: Sequence[tuple[int, int]], further: Sequence[Span]) -> Facts:
    """Return the facts of ``group``.

    ``others`` are the places of all other products, ``further`` the sentences that go on about this one, both in order.
    """
    described = find_descriptions(group, reading.text, others, further, _telling(reading))
    modality = read_modality(group, reading, described)
    targets = _targets(reading, described) or _own_targets(group, reading)
    if modality is not None and modality.id == "adc" and len(targets) > 1:
        targets = tuple(target for target in targets if target.id not in _OF_PAYLOADS) or targets
    return Facts(
        modality,
        targets,
        _mechanism_of(reading, described),
        _attributes(reading, described),
        _first(reading, "route", described),
        _first(reading, "dosage_form", described),
    )


# What the payload of a conjugate acts on, and not the conjugate.
_OF_PAYLOADS = frozenset(("TOPOISOMERASE", "TUBULIN"))


def _telling(reading: Reading) -> list[int]:
    """Return where in the text words stand that can say what a product is, in order, looked for once."""
    known: list[int] | None = reading.kept.get(("telling",))
    if known is None:
        known = reading.kept[("telling",)] = [told.start for kind in _KINDS for told in reading.mentions.of(kind)]
        lower, words = reading.text.lower, reading.text.words
        for word in (*(_ACTING_NOUNS & words), *(_COMPOSING & words)):
            at = lower.find(word)
            while at >= 0:
                known.append(at)
                at = lower.find(word, at + len(word))
        known.sort()
    return known


def _mechanism_of(reading: Reading, described: Sequence[Description]) -> Passage | None:
    """Return the words for what the product does: "selective CD47 inhibitor"."""
    text = reading.text
    nouns = _ACTING_NOUNS & text.words
    for span in described if nouns else ():
        words = text.folded[span.start : span.end]
        if has_any(words, nouns):
            found = _mechanism().search(text.folded, span.start, span.end)
            if found is not None:
                start = found.start()
                lead = _lead().match(text.lower, start, found.end())
                return text.passage(lead.end() if lead else start, found.end())
    return None


def _attributes(reading: Reading, described: Sequence[Description]) -> tuple[Attribute, ...]:
    text = reading.text
    attributes: dict[tuple[str, str], Attribute] = {}
    for span in described:
        for start, end, _, term in reading.mentions.within("attribute", span.start, span.end):
            key = isinstance(term, AttributeTerm) and (term.kind, text.lower[start:end])
            if key and key not in attributes:
                attributes[key] = Attribute(key[0], text.source[start:end], Span(start, end))
    return tuple(attributes.values())


def _targets(reading: Reading, described: Sequence[Description]) -> tuple[Coded, ...]:
    text = reading.text
    found: dict[str, Coded] = {}
    pairs = _pairs(reading)
    joined = {coded.span.start for coded in pairs}
    for span in described:
        last = -1
        waiting: list[Mention] = []  # those of a row so far of which nothing is told yet
        for mention in reading.mentions.within("target", span.start, span.end):
            if not isinstance(mention.term, Target) or mention.start in joined:
                continue
            if last >= 0 and text.lower[last : mention.start].lstrip("s") == " (":
                continue  # another name of the target before it
            kinds = last >= 0 and text.lower[last - 1 : mention.start] == "s "
            if kinds or (last >= 0 and _called().fullmatch(text.lower, last, mention.start)):
                found.popitem()  # what was named before is only the kind of it
                last = mention.start
            listed = last == mention.start or _goes_on(text.lower, last, mention.start)
            if waiting and not _goes_on(text.lower, waiting[-1].end, mention.start):
                waiting.clear()
            if _marker().match(text.lower, mention.end):
                continue  # a mutation of the disease, or a marker of the patients
            if listed or _is_acted_on(text.lower, mention, span):
                last = mention.end
                for told in (*waiting, mention):
                    _add_target(found, text, told)
                waiting.clear()
            else:
                waiting.append(mention)
        for coded in pairs:
            if span.start <= coded.span.start and coded.span.end <= span.end:
                found.setdefault(coded.id, coded)
    return tuple(sorted(found.values(), key=lambda coded: coded.span))


def _goes_on(lower: str, end: int, start: int) -> bool:
    """Whether a row of targets goes on from one that ends at ``end``, if any, to one that begins at ``start``."""
    return end >= 0 and _in_list().fullmatch(lower, end, start) is not None


def _add_target(found: dict[str, Coded], text: Text, mention: Mention) -> None:
    if mention.term.id not in found:
        kin = _kin().match(text.lower, mention.end)
        end = kin.end() if kin is not None else mention.end
        found[mention.term.id] = Coded(mention.term.id, text.source[mention.start : end], Span(mention.start, end))


@cache
def _pair() -> re.Pattern[str]:
    return re.compile(r"(?<![\w-])(?P<first>[A-Z][A-Za-z0-9-]{1,9})[x\u00d7](?P<second>[A-Z][A-Za-z0-9-]{1,9})(?!\w)")


# One of these stands in a text that tells of such a class.
_DUAL = frozenset("bispecific bispecifics trispecific engager engagers bifunctional".split())


def _pairs(reading: Reading) -> list[Coded]:
    """Return the targets that a bispecific's class joins without a blank: "PD-1xVEGF"."""
    if _DUAL.isdisjoint(reading.text.words):
        return []
    known: list[Coded] | None = reading.kept.get(("pairs",))
    if known is None:
        known = reading.kept[("pairs",)] = []
        for match in _pair().finditer(reading.text.folded):
            for part in ("first", "second"):
                word, (start, end) = match.group(part), match.span(part)
                for mention in reading.rules.vocabulary.scan(word, cut(word.lower())).of("target"):
                    if mention.end - mention.start == len(word):
                        known.append(Coded(mention.term.id, reading.text.source[start:end], Span(start, end)))
    return known


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
        r"[ ]?-?(?:(?:\*?[ ]?\d/\d-?)?mutat|positive|negative|express|low\b|high\b|amplif|wild|exon|rearrange"
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
    """Whether the product acts on the gene."""
    behind = lower[mention.end : mention.end + 24]
    if lower.endswith(_EXPRESSING, 0, mention.start) or has_any(behind, _CARRIED):
        return False
    if span.sort == "near" and _with().search(lower, span.start, mention.start):
        return False
    before = lower[max(span.start, mention.start - _REACH) : mention.start]
    if any(word in before for word in _DENIED):
        return False
    if _tells_of_action(before) or _tells_of_action(behind) or behind.startswith(_DRUGS):
        return True
    return _acting_behind().match(lower, mention.end) is not None


@cache
def _acting_behind() -> re.Pattern[str]:
    """What a drug is, a few words behind its target: "HER4 pan-ErbB tyrosine kinase inhibitor"."""
    return re.compile(
        r"(?:[ ](?!(?:and|are|as|by|for|from|in|is|of|on|or|that|the|to|was|with)\b)[a-z][\w-]*){1,4}?"
        rf"[ ](?:{'|'.join(_ACTING)})s?\b"
    )


# How far before a target stands what is done to it, and what denies it.
_REACH = 90
_DENIED = (
    *(" overlaps with", " overlapping with", " binding site of"),
    *(" not active", " not bind", " not inhibit", " not target", " not act ", "interaction with ", "formation of "),
)
# What the tumours of the patients have.
_EXPRESSING = ("tumors express ", "tumours express ", "tumor expresses ", "tumour expresses ")
# What a conjugate carries acts on this, and not the conjugate.
_CARRIED = (" payload", " warhead")
# What makes a class of drugs of a target.
_DRUGS = (" drug", " medicine", " agent", " program")


def _first(reading: Reading, kind: str, described: Sequence[Description]) -> Coded | None:
    for span in described:
        for mention in reading.mentions.within(kind, span.start, span.end):
            return Coded(
                mention.term.id, reading.text.source[mention.start : mention.end], Span(mention.start, mention.end)
            )
    return None
