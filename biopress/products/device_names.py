"""Devices and tests named by ordinary words in capitals, told by what an authority does: "the Quell Home Test"."""

from __future__ import annotations

import re
from functools import cache

from biopress.products.described_devices import find_described, find_own
from biopress.products.name_shapes import goes_on_in_capitals
from biopress.tables.name_blocks import COMPANY_WORDS, PLAIN_WORDS
from biopress.text.document import Text

__all__ = ["device_end", "find_devices", "short_form"]

_NOUNS = (
    r"(?:[Tt]est|[Ss]ystem|Device|[Aa]ssay|Catheter|Stent|Pump|Monitor|[Pp]anel|Scanner|Analyzer|Implant|Valve|Laser|Lens"
    r"|Test[ ]Kit|[Kk]it|Graft|Sensor|Stimulator|Software|Gauze|App|Patch|Filter|Watch|Disc|Balloon|Mesh|Dressing)"
)
# Two blanks stand where a mark was; a name may begin small, with a capital behind.
_FIRST = r"(?:[a-z]{1,2}(?=[A-Z]))?[A-Z][\w+/-]*"
_RUN = (
    rf"(?P<name>{_FIRST}(?:[ ]{{1,2}}(?:[A-Z0-9][\w+/-]*|h[A-Z]+|\(TM\)|\(R\)|of|for|and|\+)){{0,8}}?[ ]{{1,2}}"
    rf"{_NOUNS})(?![\w-]|[ ][A-Z])"
)
_WHOSE = r"(?:(?:the|its|our|their|[Cc]ompany's|[A-Z][\w-]+'s)[ ])?(?:new[ ]|novel[ ]|next-generation[ ])?"
# One of these stands in every sentence in which an authority lets a device onto the market; by a word of each.
_LITERALS = {
    "510": ("510(k)",),
    "novo": ("De Novo", "de novo"),
    "ce": ("CE mark", "CE Mark"),
    "pma": ("PMA",),
    "clearance": ("learance",),
    "clearances": ("learance",),
    "cleared": ("cleared",),
    "clears": ("clears",),
    "breakthrough": ("Breakthrough Device", "breakthrough device"),
    "vitro": ("vitro diag",),
    "emergency": ("mergency use", "mergency Use"),
}
# One of these stands in a text about devices.
_DEVICE = frozenset("510 device devices ide pma surgeons surgical".split())
# An application for trials of a drug, which is cleared too.
_DRUGS = " IND"
# How far before and behind such a word a device's name stands.
_BEFORE, _BEHIND = 160, 200


@cache
def _let_in() -> re.Pattern[str]:
    """An authority's act, and the device that it is about behind it."""
    return re.compile(
        r"(?:[Cc]learances?|[Aa]pprovals?|[Aa]uthorizations?|[Cc]lassification|510\(k\)|CE[ -][Mm]ark(?:ing)?|PMA"
        r"|[Dd]esignation|submission|application|request)(?:[ ](?:process|pathway))?(?:[ ]\([^()\n]{1,30}\))?"
        r"[ ](?:for|of|to)[ ]"
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
        rf"(?:\b(?:[Tt]he|[Ii]ts|[Oo]ur|that)|'s?)[ ]{_RUN}(?:[ ]\([^()\n]{{1,30}}\))?"
        r"[ ](?:has |have |was |is )?(?:been |now |first )?(?:received (?:FDA|510|U\.S\.|CE|clearance|De Novo)|cleared"
        r"|CE[ -]mark|granted (?:De Novo|510|clearance))"
    )


@cache
def _of_software() -> re.Pattern[str]:
    """Software with a short name that an authority is asked about: "the submission of its Lumen AI platform"."""
    return re.compile(
        r"(?:\b[Ii]ts|\b[Oo]ur|'s?)[ ](?P<name>[A-Z][\w-]+(?:[ ][A-Z][\w-]+)?[ ]AI)"
        r"[ ](?:[Pp]latform|[Ss]oftware|[Ss]ystem|[Dd]evice|[Ss]olution|[Aa]lgorithm|[Tt]ool|[Tt]est)\b"
    )


@cache
def _lead() -> re.Pattern[str]:
    """A lead candidate that is named as a therapy: "its lead product candidate, Quell Therapy"."""
    return re.compile(
        r"\b[Ll]ead (?:[a-z-]+ ){0,3}(?:candidate|product|asset|device),? "
        r"(?P<name>[A-Z][\w-]+(?: [A-Z][\w-]+)? Therapy)\Z"
    )


@cache
def _shortened() -> re.Pattern[str]:
    """An owner's device with its short form behind: "Quell's Lumen Filter Device (LFD)"."""
    return re.compile(rf"(?:[Ii]ts|[Oo]ur|[A-Z][\w-]+'s?)[ ]{_RUN}[ ]\(\"?(?P<short>[A-Z]{{2,6}})\"?\)")


@cache
def _goes_on() -> re.Pattern[str]:
    return re.compile(rf"(?:[ ]{{1,2}}[A-Z0-9][\w/-]*){{1,5}}?[ ]{_NOUNS}(?![\w-]|[ ][A-Z])")


def device_end(folded: str, end: int) -> int | None:
    """Return where the name of a device ends whose brand ends at ``end``: "LUMEN HIV Self Test".

    >>> device_end("LUMEN HIV Self Test is fast", 5)
    19
    """
    match = _goes_on().match(folded, end) if goes_on_in_capitals(folded, end) else None
    return match.end() if match is not None else None


@cache
def _short_behind() -> re.Pattern[str]:
    return re.compile(r"[ ]{1,2}\(\"?(?P<short>[A-Z]{2,6})\"?\)")


def short_form(folded: str, start: int, end: int) -> str | None:
    """Return the short form in the bracket behind a device's name, where it has the initials of its words.

    >>> short_form("the Lumen Filter Device (LFD)", 4, 23)
    'LFD'
    """
    match = _short_behind().match(folded, end)
    if match is None:
        return None
    initials = "".join(word[0] for word in folded[start:end].split())
    return match.group("short") if match.group("short").lower() == initials.lower() else None


def find_devices(text: Text) -> list[tuple[int, int]]:
    """Return where the devices and tests stand that an authority is said to let onto the market, and lead therapies.

    >>> from biopress.text.document import read_text
    >>> text = read_text("The FDA has cleared the Quell Home Test. It has a Quality Management System.")
    >>> [text.source[start:end] for start, end in find_devices(text)]
    ['Quell Home Test']
    """
    folded = text.folded
    names: dict[str, None] = {}
    around = _windows(folded, text.words)
    windows = [(low, high) for low, high in around if _noun().search(folded, low, high)]
    for low, high in windows:
        for pattern in (_let_in(), _cleared(), _is_let_in(), _of_software()):
            for match in pattern.finditer(folded, low, high):
                if _is_name(match.group("name")):
                    names[match.group("name")] = None
    if not _DEVICE.isdisjoint(text.words):
        names.update(dict.fromkeys(name for name in find_own(folded) if not any(n.startswith(name) for n in names)))
    for low, high in around:
        for name in find_described(folded, low, high) if folded.find(_DRUGS, low, high) < 0 else ():
            if not any(known.startswith(name) for known in names):
                names[name] = None
    if windows or "bdd" in text.words:
        names.update(dict.fromkeys(_shortened_names(folded)))
    if "therapy" in text.words:
        names.update(dict.fromkeys(_lead_therapies(folded)))
    found: set[tuple[int, int]] = set()
    for name in names:
        for match in re.finditer("[ ]{1,2}".join(map(re.escape, name.split())), folded):
            found.add(match.span())
    return sorted(found)


def _shortened_names(folded: str) -> list[str]:
    """Return the names of devices behind which their short form is given."""
    found = []
    at = folded.find(" (")
    while at >= 0:
        if folded.endswith(_ENDS, 0, at):
            match = _shortened().search(folded, max(0, at - _BEFORE), at + _LONGEST)
            if match is not None and _is_name(match["name"]) and short_form(folded, *match.span("name")) is not None:
                found.append(match["name"])
        at = folded.find(" (", at + 1)
    return found


# How the words end of which a device's name has one last, and how long a bracket with a short form is.
_ENDS = (
    *("est", "ystem", "Device", "Assay", "Catheter", "Stent", "Pump", "Monitor", "Panel", "Scanner", "Analyzer"),
    *("Implant", "Valve", "Laser", "Lens", "Kit", "Graft", "Sensor", "Stimulator", "Software", "Gauze", "App"),
    *("Patch", "Filter", "Watch", "Disc", "Balloon", "Mesh", "Dressing"),
)
_LONGEST = len(' ("ABCDEF")')


def _lead_therapies(folded: str) -> list[str]:
    """Return the names of lead candidates that are named as therapies."""
    found = []
    at = folded.find(" Therapy")
    while at >= 0:
        end = at + len(" Therapy")
        lead = _lead().search(folded, max(0, at - 90), end)
        if lead is not None and not folded[end : end + 1].islower():
            found.append(lead.group("name"))
        at = folded.find(" Therapy", end)
    return found


def _windows(folded: str, words: frozenset[str]) -> list[tuple[int, int]]:
    """Return the stretches around the words of an act, none of which overlap."""
    if words.isdisjoint(_LITERALS):
        return []
    places = []
    for literal in {literal for word, literals in _LITERALS.items() if word in words for literal in literals}:
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
    return found


@cache
def _noun() -> re.Pattern[str]:
    return re.compile(rf"[ ](?:{_NOUNS}|AI)\b")


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
