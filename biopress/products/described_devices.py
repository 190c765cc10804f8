"""Devices and tests whose kind is told in small letters behind the name: "its Lumen embolic protection filter"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from biopress.products.name_shapes import capital_blocks, is_blocked, prefix_of
from biopress.tables.name_blocks import CODE_PREFIX_BLOCKS, COMPANY_WORDS, PLAIN_WORDS

__all__ = ["find_described", "find_own"]

# With one of these the name of a device's kind ends.
_KINDS = (
    "analyzer anchor assay balloon cage cannula catheter defibrillator device disc dressing electrode exoskeleton "
    "endoscope filter graft guidewire headset implant instrument kit laser lens mesh monitor needle neurostimulator "
    "oximeter pacemaker panel patch probe pump robot scanner screw sensor sheath software stapler stent stimulator "
    "system test valve ventilator watch"
).split()
_DEVICE = rf"(?:{'|'.join(_KINDS)})(?:e?s)?\b"
_NOUN = rf"{_DEVICE}(?!-|[ ](?:trials?|stud(?:y|ies)|company|maker|manufacturer|developer)\b)"
_WORD = r"(?:[a-z]{1,2}(?=[A-Z]))?[A-Z][\w+]*(?:-[A-Z0-9][\w+]*)*(?![\w'-])"
_NAME = rf"{_WORD}(?:[ ]{{1,2}}(?:{_WORD}|\d{{1,3}}(?![\w.,%-]))){{0,3}}"
# What stands between the name and the noun.
_KIND = (
    r"(?:[ ][(\[][^()\[\]\n]{1,40}[)\]])?(?:,[ ](?:an?|the|its))?"
    r"(?:[ ](?!(?:as|at|by|for|from|in|is|its|of|on|our|study|that|to|trial|was|which|with)\b)[a-z0-9][\w/-]*"
    rf"|[ ][A-Z]{{2,5}}(?=[ ])|[ ]\([A-Z]{{2,6}}\)){{0,7}}?[ ]{_NOUN}"
)
_PRAISE = ("new", "novel", "next-generation", "innovative", "proprietary", "implantable", "wearable", "flagship")
_WHOSE = (
    r"(?:(?:[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir|[Cc]ompany's|[A-Z][\w.-]+(?:[ ][A-Z][\w.-]+){0,2}'s?)[ ])"
    rf"(?:(?:{'|'.join(_PRAISE)})[ ]){{0,2}}"
)


@cache
def _let_in() -> re.Pattern[str]:
    """An authority's act, and the device that it is about behind it."""
    return re.compile(
        r"(?:[Cc]learances?|[Aa]pprovals?|[Aa]uthori[sz]ations?|[Cc]lassification|510\(k\)|CE[ -][Mm]ark(?:ing)?|PMA"
        r"|EUA|[Dd]esignation|IDE)(?:[ ]\([^()\n]{1,30}\))?(?:[ ][^.;,:()\n]{1,60}?)??"
        rf"[ ](?:for|of|to(?:[ ]begin)?(?:[ ]market(?:ing)?)?)[ ](?:{_WHOSE})?(?P<name>{_NAME})"
        rf"(?:[ ]and[ ](?P<second>{_NAME}))?{_KIND}"
    )


@cache
def _cleared() -> re.Pattern[str]:
    """An authority that clears a device."""
    return re.compile(
        rf"\b(?:cleared|clears|approved|approves|authori[sz]ed)[ ](?:{_WHOSE})?(?P<name>{_NAME})(?P<second>){_KIND}"
    )


@cache
def _is_let_in() -> re.Pattern[str]:
    """A device, and what an authority does about it behind."""
    return re.compile(
        rf"(?:^|(?<=[\s\"])){_WHOSE}(?P<name>{_NAME})(?:[ ]and[ ](?P<second>{_NAME}))?{_KIND}"
        r"[ ](?:has |have |had |was |were |is )?(?:been |now |first )?"
        r"(?:(?:received|garnered|obtained|gained|secured|achieved|earned|won)[ ](?:the[ ]|its[ ]|an?[ ])?"
        r"(?:FDA|510|U\.S\.|US|CE|[Cc]learance|De Novo|[Bb]reakthrough)"
        r"|(?:FDA[ -])?cleared|CE[ -]mark|granted (?:De Novo|510|clearance|[Bb]reakthrough))"
    )


@cache
def _noun() -> re.Pattern[str]:
    return re.compile(rf"[ ]{_DEVICE}")


def find_described(folded: str, low: int, high: int) -> Iterator[str]:
    """Give the names of devices in ``low:high`` that an act is about and whose kind is told behind them.

    >>> text = "Quellwerk received the CE mark for its Defensor embolic protection filter."
    >>> list(find_described(text, 0, len(text)))
    ['Defensor']
    """
    if _noun().search(folded, low, high) is None:
        return
    for pattern in (_let_in(), _cleared(), _is_let_in()):
        for match in pattern.finditer(folded, low, high):
            for name in match.group("name", "second"):
                if name and _is_name(name):
                    yield name


# What may stand before the name of the speakers' device.
_PRAISING = (*_PRAISE, "investigational")
# In so many signs a name has a capital.
_CAPITAL = 3


@cache
def _own() -> re.Pattern[str]:
    """A device, behind the word that says whose it is."""
    return re.compile(rf"(?:(?:{'|'.join(_PRAISING)})[ ]){{0,2}}(?P<name>{_NAME}){_KIND}")


# So those who speak call what is theirs.
_OURS = (" its ", "Its ", " our ", "Our ", "ompany's ")


def find_own(folded: str) -> Iterator[str]:
    """Give the names of the speakers' devices that the text repeats.

    >>> list(find_own("We sell our Vertelor expandable cage. Vertelor is strong."))
    ['Vertelor']
    """
    for whose in _OURS:
        at = folded.find(whose)
        while at >= 0:
            at += len(whose)
            named = not folded[at : at + _CAPITAL].islower() or folded.startswith(_PRAISING, at)
            match = _own().match(folded, at) if named else None
            # before a test stands what it finds, too
            if match is not None and not match.group().endswith(_FINDING):
                name = match.group("name")
                if _is_name(name) and folded.count(name) > 1:
                    yield name
            at = folded.find(whose, at)


_FINDING = ("test", "tests", "assay", "assays", "panel", "panels", "kit", "kits")


def _is_name(name: str) -> bool:
    """Whether capitalised words are a name, and no disease, class, company or procedure."""
    words = name.split()
    first = words[0].lower()
    if first in PLAIN_WORDS or first in _GENERAL or any(word.lower() in COMPANY_WORDS for word in words):
        return False
    if len(words) == 1 and words[0].isupper() and words[0].isalpha() and len(words[0]) < _LONG:
        return False  # an acronym says what it is
    if any(word.upper() in capital_blocks() for word in words[:1]):
        return False
    if any(map(str.isdigit, words[0])):
        prefix = prefix_of(words[0])
        return prefix not in CODE_PREFIX_BLOCKS and (len(prefix) > 1 or "-" in words[0])
    return words[0].partition("-")[0] not in CODE_PREFIX_BLOCKS and not is_blocked(words[0], "brand", frozenset())


# Names have at least so many letters, where they are in capitals.
_LONG = 5
# Words of systems and classes that are no names, and the eponyms of diseases.
_GENERAL = frozenset(
    "alzheimer american artificial asian australian automated belgian bluetooth brazilian breakthrough british "
    "canadian chinese class danish de digital doppler dutch ebola enterprise european fda french german home indian "
    "investigational israeli italian japanese korean lyme medical mexican multi-cancer multiplex norwegian novel novo "
    "parkinson quality rapid real-time robotic russian smart spanish swedish swiss total ultrasound wearable wireless "
    "zika".split()
)
