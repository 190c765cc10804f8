"""Devices and tests named by ordinary words in capitals, told by what an authority does: "the Quell Home Test"."""

from __future__ import annotations

import re
from functools import cache

from biopress.tables.name_blocks import COMPANY_WORDS, PLAIN_WORDS

__all__ = ["find_devices"]

_NOUNS = (
    r"(?:[Tt]est|[Ss]ystem|Device|Assay|Catheter|Stent|Pump|Monitor|Panel|Scanner|Analyzer|Implant|Valve|Laser|Lens"
    r"|Test Kit|Graft|Sensor|Stimulator)"
)
_RUN = rf"(?P<name>[A-Z][\w+/-]*(?:[ ](?:[A-Z0-9][\w+/-]*|of|for|and|\+)){{0,5}}?[ ]{_NOUNS})(?![\w-]|[ ][A-Z])"
_WHOSE = r"(?:(?:the|its|our|their|[Cc]ompany's|[A-Z][\w-]+'s)[ ])?(?:new[ ]|novel[ ]|next-generation[ ])?"
# One of these stands in every sentence in which an authority lets a device onto the market.
_LITERALS = ("510(k)", "De Novo", "CE mark", "CE Mark", "PMA", "learance", "cleared", "clears", "Breakthrough Device")
# How far before and behind such a word a device's name stands.
_BEFORE, _BEHIND = 160, 200


@cache
def _let_in() -> re.Pattern[str]:
    """An authority's act, and the device that it is about behind it."""
    return re.compile(
        r"(?:[Cc]learances?|[Aa]pprovals?|[Aa]uthorizations?|[Cc]lassification|510\(k\)|CE[ -][Mm]ark(?:ing)?|PMA"
        r"|[Dd]esignation|submission|application)(?:[ ]\([^()\n]{1,30}\))?[ ](?:for|of|to)[ ]"
        rf"{_WHOSE}{_RUN}"
    )


@cache
def _cleared() -> re.Pattern[str]:
    """An authority that clears a device."""
    return re.compile(rf"\b(?:cleared|clears|approved|authorized)[ ]{_WHOSE}{_RUN}")


@cache
def _is_let_in() -> re.Pattern[str]:
    """A device, and what an authority does about it behind."""
    return re.compile(
        rf"\b(?:[Tt]he|its|[Ii]ts|our|[Oo]ur|that)[ ]{_RUN}(?:[ ]\([^()\n]{{1,30}}\))?"
        r"[ ](?:has |have |was |is )?(?:been |now )?(?:received (?:FDA|510|U\.S\.|CE|clearance|De Novo)|cleared"
        r"|CE[ -]mark|granted (?:De Novo|510|clearance))"
    )


def find_devices(folded: str) -> list[tuple[int, int]]:
    """Return where the devices and tests stand that an authority is said to let onto the market.

    >>> text = "The FDA has cleared the Quell Home Test. It has a Quality Management System."
    >>> [text[start:end] for start, end in find_devices(text)]
    ['Quell Home Test']
    """
    names: dict[str, None] = {}
    for low, high in _windows(folded):
        for pattern in (_let_in(), _cleared(), _is_let_in()):
            for match in pattern.finditer(folded, low, high):
                if _is_name(match.group("name")):
                    names[match.group("name")] = None
    found = []
    for name in names:
        at = folded.find(name)
        while at >= 0:
            found.append((at, at + len(name)))
            at = folded.find(name, at + len(name))
    return sorted(found)


def _windows(folded: str) -> list[tuple[int, int]]:
    """Return the stretches around the words of an act, none of which overlap."""
    places = []
    for literal in _LITERALS:
        at = folded.find(literal)
        while at >= 0:
            places.append(at)
            at = folded.find(literal, at + _BEHIND)
    found: list[tuple[int, int]] = []
    for at in sorted(places):
        low, high = max(0, at - _BEFORE), at + _BEHIND
        if found and low < found[-1][1]:
            low = found.pop()[0]
        found.append((low, high))
    return [(low, high) for low, high in found if _noun().search(folded, low, high)]


@cache
def _noun() -> re.Pattern[str]:
    return re.compile(rf"[ ]{_NOUNS}\b")


def _is_name(run: str) -> bool:
    """Whether a run of capitalised words begins like a name, and is no office, rule or kind of devices."""
    words = run.split()
    first = words[0].lower()
    ordinary = first in PLAIN_WORDS or first in COMPANY_WORDS or (words[-1].islower() and len(words) < 3)
    return not ordinary and _GENERAL.isdisjoint(word.lower() for word in words)


# Words of systems that are no products, and of classes of devices.
_GENERAL = frozenset(
    "medical investigational breakthrough quality management health healthcare hospital university data reporting "
    "information fda de classification premarket national federal delivery electronic record diagnostic novel nervous "
    "immune supply".split()
)
