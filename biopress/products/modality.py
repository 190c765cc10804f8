"""What a product is made as: the class that the text gives it, its nonproprietary name's stem, its device's noun."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from biopress.matching.terms import Application, Designation, Modality
from biopress.matching.vocabulary import Mention
from biopress.model import Coded, Span
from biopress.products.descriptions import Description, composed
from biopress.products.linking import Group
from biopress.products.name_shapes import is_labelled
from biopress.products.names import Name
from biopress.text.reading import Reading

__all__ = ["read_modality"]

# From this rank on a class is told less surely than by a stem.
_UNSURE = 60


def read_modality(group: Group, reading: Reading, described: Sequence[Description]) -> Coded | None:
    """Return the product's modality, where the text or a name's stem tells it."""
    best: tuple[int, int, Coded] | None = None
    for description in described:
        for mention in reading.mentions.within("modality", description.start, description.end):
            term = mention.term
            if not isinstance(term, Modality) or not _is_its_class(reading, mention, description, group):
                continue
            coded = _coded(reading, term.type, mention.start, mention.end)
            if best is None or term.rank < best[0]:
                best = (term.rank, mention.start, coded)
    if best is not None and best[0] < _UNSURE:
        return best[2]
    by_name = _by_names(group, reading)
    if by_name is not None:
        return by_name
    if best is not None:
        return best[2]
    own = _in_name(group, reading)
    if own is not None:
        return own
    parts = _parts(reading, described)
    if parts is not None:
        return parts
    immunizes = _immunizing(group, reading)
    if immunizes is not None:
        return immunizes
    return None if any(name.type == "generic" for name in group.names) else _kind_noun(group, reading)


def _by_names(group: Group, reading: Reading) -> Coded | None:
    """Return what a product's names tell: an isotope in one, the stem of one, the user's own row."""
    for name in group.names:
        if is_labelled(name.text):
            return _coded(reading, "radiopharmaceutical", *name.places[0])
    for name in group.names:
        stem = name.stem
        if stem is None and name.type == "generic":
            # a name that its place tells, as brackets behind a code do, has no stem yet
            stem = reading.rules.stem_index.stem(name.base)
        if stem is not None and stem.modality:
            start, end = name.places[0]
            stated = _biosimilar(name, reading)
            return stated or _coded(reading, stem.modality, start, end)
        if name.type == "generic" and not _HORMONES.isdisjoint(name.base.split()):
            return _coded(reading, "protein", *name.places[0])
        if name.term is not None and name.term.modality:
            start, end = name.places[0]
            return _coded(reading, name.term.modality, start, end)
    return None


# Words of nonproprietary names that say what they are without a stem.
_HORMONES = frozenset(("insulin", "interferon", "peginterferon"))


def _is_its_class(reading: Reading, mention: Mention, description: Description, group: Group) -> bool:
    """Whether the class is the product's own, and not its neighbour's, a procedure's or an authority's."""
    lower = reading.text.lower
    start, end = mention.start, mention.end
    if lower.endswith(_PAYLOADS_FOR, description.start, start) or _acted_on().search(lower, description.start, start):
        return False
    if end > description.end + 12 or lower.startswith(_PART_OF_A_WORD, end) or _named_by_more(reading, mention):
        return False
    if description.sort == "near":
        made = mention.term.type if isinstance(mention.term, Modality) else ""
        if made in _APPARATUS and any(name.type == "generic" for name in group.names):
            return False
        return _right_behind().fullmatch(lower, description.start, start) is not None and not (
            description.other and _of_next().fullmatch(lower, end, description.end)
        )
    if description.sort == "before":
        # several of a class are the product's when it is one of those that are spoken of
        several = lower[end - 1] == "s" and lower.startswith(", ", end)
        if several and _spoken_of().search(lower, description.start, start) is None:
            return False
        return _right_before().fullmatch(lower, end, description.end) is not None
    return not (description.other and _of_next().fullmatch(lower, end, description.end))


def _parts(reading: Reading, described: Sequence[Description]) -> Coded | None:
    """Return what the stems of a fixed combination's parts tell, where two or more tell one class."""
    stems = reading.rules.stem_index
    for description in described:
        opened = composed().search(reading.text.lower, description.start, description.end)
        if opened is None or description.sort != "said":
            continue
        found: list[Coded] = []
        for word in _word().finditer(reading.text.lower, opened.end(), description.end):
            stem = stems.stem(word.group()) if stems.may_end(word.group()) else None
            if stem is not None and stem.modality and not stem.needs_support:
                found.append(_coded(reading, stem.modality, *word.span()))
        if len(found) > 1 and len({coded.id for coded in found}) == 1:
            return found[0]
    return None


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[a-z]{7,24}")


def _in_name(group: Group, reading: Reading) -> Coded | None:
    """Return the class with which a product's name ends: "ABX CAR-T", "Abxera Mpox Vaccine"."""
    for start, end in group.places[:_NEAR]:
        for mention in reading.mentions.within("modality", start, end):
            if isinstance(mention.term, Modality) and start < mention.start and mention.end == end:
                return _coded(reading, mention.term.type, mention.start, end)
    return None


# How many places of a product are asked for the class in its name.
_NEAR = 7


@cache
def _immunization() -> re.Pattern[str]:
    return re.compile(r"[^.;:]{0,40}?\b(?P<word>active immuni[sz]ation)\b")


def _immunizing(group: Group, reading: Reading) -> Coded | None:
    """Return vaccine where a product is said to be for active immunization, or people get vaccination with it."""
    lower = reading.text.lower
    if _IMMUNIZING.isdisjoint(reading.text.words):
        return None
    for begin, end in group.places:
        match = _immunization().match(lower, end)
        if match is not None:
            return _coded(reading, "vaccine", *match.span("word"))
        if lower.endswith(_VACCINATION, 0, begin):
            return _coded(reading, "vaccine", begin - len(_VACCINATION), begin - len(" with "))
    return None


_VACCINATION = "vaccination with "
_IMMUNIZING = frozenset(("vaccination", "active"))


def _coded(reading: Reading, id: str, start: int, end: int) -> Coded:
    return Coded(id, reading.text.source[start:end], Span(start, end))


# What is used to give a drug, or to find who needs it.
_APPARATUS = frozenset(("device", "diagnostic"))
# A class within a gene's name ("gene-related peptide"), a cause ("ventilator-associated"), a procedure.
_PART_OF_A_WORD = (
    *("-linked", "-like", "-related", "-induced", "-associated", "-na\u00efve", "-naive", "-treated", "-resistant"),
    *("-preventable", "transplant", " transplant", "-transplant", "s transplant"),
    *(" payload", " linker", " warhead"),
)
# What a conjugate carries is no conjugate.
_PAYLOADS_FOR = ("payload for ", "payloads for ", "payload of ", "payloads in ", "payload in ", "payload for an ")


@cache
def _acted_on() -> re.Pattern[str]:
    """What a drug does to cells that the patient has: "depletes regulatory T cells"."""
    return re.compile(r"\b(?:eliminat|deplet|activat|stimulat|suppress|kill|inhibit|recruit|expand)(?:es|s|ing)[ ]$")


@cache
def _right_behind() -> re.Pattern[str]:
    """What stands between a name and the class that follows it: "GEO-X Mpox vaccine", "X, Pneumococcal Vaccine"."""
    return re.compile(
        r"[ ]{0,8}(?:\((?:tm|r|sm)\))?[ ]{0,3}(?:\([^()\n]{1,120}\))?(?:,|[ ]-{1,2})?[ ]{0,2}\(?"
        r"(?:(?!(?:for|with|in|to|of|and|or|by|from|as|on|at|versus|vs|plus|than|using|including|higher|lower|sales|was"
        r"|were|is|has|met|had|\w+ly)\b)[\w.'+/-]+[ ]){0,3}\(?"
    )


@cache
def _right_before() -> re.Pattern[str]:
    """What stands between a class and the name for it: "vaccine candidate, X", "cell therapies, including X"."""
    return re.compile(
        r"s?(?:[ ]\([^()\n]{1,40}\))?(?:[ ](?:candidates?|programs?|product|therapy|treatment|drug|medicine|system"
        r"|inhibitor|biologic|developer|maker|manufacturer|called|named|known as|asset|compound|injection"
        r"|of|is|was)){0,3}"
        r"(?:[,:]?[ ]{1,2}|[ ]-{1,2}[ ]?)(?:(?:such as|including|like|namely|called|is|our|its|the)[ ]){0,2}"
        r"(?:pr)?[\"'(*]{0,3}"
    )


@cache
def _spoken_of() -> re.Pattern[str]:
    return re.compile(r"\b(?:our|its|the|two|three|four|both|these|lead|novel|investigational)\b[^,.;]{0,40}$")


@cache
def _of_next() -> re.Pattern[str]:
    """What stands between a class and the name that it belongs to, which follows."""
    return re.compile(r"s?(?:[ ](?:candidates?|therapy|treatment|program)){0,2},?[ ]{1,2}\(?")


def _named_by_more(reading: Reading, mention: Mention) -> bool:
    """Whether the class is a part of another name: "Medical Devices Agency", "Investigational Device Exemption"."""
    size = mention.end - mention.start
    for kind in ("target", "agency", "application", "designation"):
        for other in reading.mentions.within(kind, max(0, mention.start - 60), mention.end):
            if other.start <= mention.start and mention.end <= other.end and other.end - other.start > size:
                return True
    return False


@cache
def _nouns() -> re.Pattern[str]:
    return re.compile(
        r"[ ]{0,8}(?:\((?:TM|R|SM)\))?(?:(?:,| is)[ ](?:an?|its|our|the company's)[ ](?:[\w-]+[ ]){0,4}?"
        r"|(?:[ ](?:[A-Z][\w/-]*|\+)){0,7}[ ](?:benchtop |handheld |portable )?"
        r"|[ ](?:(?!(?:for|with|in|to|of|and|or|by|from|as|on|at|via|using|is|was|has|plus|versus)\b)[a-z][\w-]*[ ])"
        r"{1,4}(?=stent|catheter|valve|test\b|assay|panel|anchor|guidewire|pacemaker|cannula|defibrillator))"
        r"(?:(?P<diagnostic>[Tt]est|[Aa]ssay|[Pp]anel|[Tt]est [Kk]it|[Ii]nstrument|[Aa]nalyzer)"
        r"|(?P<device>[Dd]evice|[Ss]tent(?: System)?|[Cc]atheter|[Gg]auze|[Ii]mplant|[Vv]alve|[Mm]onitor|[Aa]nchor"
        r"|[Gg]uidewire|[Pp]acemaker|[Cc]annula|[Dd]efibrillator|[Vv]entilator|[Nn]eurostimulator|[Ee]xoskeleton|[Ss]oftware))s?\b"
    )


@cache
def _noun_before() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:an?|[Ii]ts|[Oo]ur|[Tt]he|[Cc]ompany's|first|second|third|new)[ ](?:[\w-]+[ ]){0,3}?"
        r"(?:(?P<diagnostic>test|assay|panel|test kit)|(?P<device>device|stent|catheter|implant|valve))"
        r"(?:,| called|,? known as|,? named)[ ]\(?$"
    )


_BEHIND_NOUN = (", ", ", (", " called ", " called (", " known as ", " named ")

# The last words of devices' and tests' names.
_DEVICE_NOUNS = {
    **dict.fromkeys(("test", "assay", "panel", "analyzer", "kit"), "diagnostic"),
    **dict.fromkeys(
        "catheter stent pump monitor implant valve laser lens graft stimulator device sensor system".split(), "device"
    ),
}


def _kind_noun(group: Group, reading: Reading) -> Coded | None:
    """Return the modality that the noun right behind a device's or a test's name tells."""
    for name in group.names:
        noun = _DEVICE_NOUNS.get(name.key.rsplit(" ", 1)[-1]) if " " in name.key else None
        if noun is not None:
            noun = "diagnostic" if _tests().search(name.key) else noun  # a screening system
            start, stop = name.places[0]
            return _coded(reading, noun, name.text.rindex(" ") + 1 + start, stop)
    folded = reading.text.folded
    for begin, end in group.places:
        match = _nouns().match(folded, end)
        if match is None and folded.endswith(_BEHIND_NOUN, 0, begin):
            match = _noun_before().search(folded, max(0, begin - 60), begin)
        if match is not None and match.lastgroup is not None:
            start, stop = match.span(match.lastgroup)
            return _coded(reading, match.lastgroup, start, stop)
    if ("by application",) not in reading.kept:
        reading.kept[("by application",)] = _by_application(reading)
    known: Coded | None = reading.kept[("by application",)]
    return known


# The applications by which an authority lets a device or a test onto the market, and what it grants to devices alone.
_DEVICE_APPLICATIONS = frozenset(
    {"PMA", "510K", "DE_NOVO", "IDE", "HDE", "CE_MARK", "breakthrough_device", "humanitarian_use_device"}
)


def _by_application(reading: Reading) -> Coded | None:
    """Return device, or diagnostic where the text speaks of tests, when all its applications are a device's.

    Where it has none, its designations decide.
    """
    told = _typed(reading, "application") or _typed(reading, "designation")
    if not told or not {type for _, type in told} <= _DEVICE_APPLICATIONS:
        return None
    first = told[0][0]
    words = reading.text.passage(first.start, first.end)
    tests = not _TESTING.isdisjoint(reading.text.words) and _tests().search(reading.text.lower)
    return Coded("diagnostic" if tests else "device", words.text, words.span)


def _typed(reading: Reading, kind: str) -> list[tuple[Mention, str]]:
    return [
        (mention, mention.term.type)
        for mention in reading.mentions.of(kind)
        if isinstance(mention.term, (Application, Designation)) and mention.term.type is not None
    ]


_TESTING = frozenset("diagnostic assay assays test tests screening testing".split())


@cache
def _tests() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:in vitro|molecular) diagnostic|\bassays?\b|\b(?:blood|diagnostic|screening|home|rapid|antigen) tests?\b"
        r"|\bscreening systems?\b|\btesting solutions?\b|\bdetection (?:\([a-z]+\) )?tests?\b|\bliquid biops(?:y|ies)\b"
    )


def _biosimilar(name: Name, reading: Reading) -> Coded | None:
    """Return biosimilar where a sentence with that word has the product's nonproprietary name, suffix included."""
    if "-" not in name.key:
        return None
    for mention in reading.mentions.of("modality"):
        if isinstance(mention.term, Modality) and mention.term.type == "biosimilar":
            sentence = reading.text.sentence(mention.start)
            of = (name.key, f"{name.base} {reading.text.lower[mention.start : mention.end]}")
            if any(reading.text.lower.find(words, sentence.start, sentence.end) >= 0 for words in of):
                words = reading.text.passage(mention.start, mention.end)
                return Coded("biosimilar", words.text, words.span)
    return None
