"""Nonproprietary names in the text: by stem, by second word, by salt and suffix, with their isotopes."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from functools import cache
from typing import NamedTuple

import attrs

from biopress.matching.stems import StemIndex
from biopress.matching.terms import Stem
from biopress.matching.words import occurrences, places_of
from biopress.tables.generics import ENDOGENOUS, ISOTOPES, OLD_GENERICS, SALTS
from biopress.tables.name_blocks import NOT_GENERIC
from biopress.text.document import Text

__all__ = ["FoundGeneric", "find_generics"]


class FoundGeneric(NamedTuple):
    """A place where a nonproprietary name stands, with its parts."""

    start: int
    end: int
    base: str
    stem: Stem | None
    sure: bool


@cache
def _next_word() -> re.Pattern[str]:
    return re.compile(r"[ ](?P<word>\[?[a-z]{2,}(?:-[a-z]+)?)")


@cache
def _suffix() -> re.Pattern[str]:
    return re.compile(
        r"-(?!like|free|only|type|dose|cell|arm|load|high|drug|plus|with|lead|line|time|term|gene|risk|pegol|beta"
        r"|alfa)[a-z]{4}(?![\w-])"
    )


@cache
def _isotope_after() -> re.Pattern[str]:
    return re.compile(rf"[ ]?[\[(]?(?=[\dA-Z]){ISOTOPES}[\])]?(?!\w)")


@cache
def _digit() -> re.Pattern[str]:
    return re.compile(r"\d")


@cache
def _isotope_before() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?:\[{ISOTOPES}\](?:[A-Z][a-z]?)?|{ISOTOPES}|(?:lutetium|gallium|actinium|copper|zirconium|iodine"
        rf"|technetium|lead|iobenguane)"
        rf"(?:[ ]{ISOTOPES}|[ ]?\({ISOTOPES}\)))[- ])$",
        re.IGNORECASE,
    )


@cache
def _first_word() -> re.Pattern[str]:
    return re.compile(r"(?<![\w-])(?P<word>[a-z]{6,})[ ]$")


# How the first word of a name in two words ends.
_FIRST_ENDS = ("gene", "gen", "ran", "mab", "bart", "tug", "mig", "ment", "cept", "tide", "ase", "cog", "min", "ermin")


# What may be set before a nonproprietary name with a hyphen or a blank.
_PREFIXES = (*("ado-", "fam-", "ziv-", "tbo-", "nab-", "rho-", "peg-", "l-", "d-", "s-"), *("synthetic ", "human "))


@cache
def _prefix_before() -> re.Pattern[str]:
    return re.compile(r"(?<![\w'-])(?:(?:ado|fam|ziv|tbo|nab|rho|peg|[lds])-|synthetic |human (?=insulin))$")


def find_generics(text: Text, stems: StemIndex, genes: Mapping[int, int]) -> list[FoundGeneric]:
    """Return the nonproprietary names in the order of the text; ``genes`` are the places that vocabularies claim."""
    folded, lower, words = text.folded, text.lower, text.words
    heads: dict[str, tuple[Stem | None, bool]] = {}
    for word in words & OLD_GENERICS:
        heads[word] = (stems.stem(word) if stems.may_end(word) else None, word not in ENDOGENOUS)
    for word, row in stems.among(words).items():
        if word not in heads and word not in NOT_GENERIC:
            heads[word] = (row, not row.needs_support or word.startswith(_DRUGS_ONLY))
    found: list[FoundGeneric] = []
    places = places_of(heads, lower, text.cut)
    for word in sorted(heads):
        plain = _unglued(word, heads)
        stem, sure = heads[plain]
        for place in places[word]:
            at = place + len(word) - len(plain)
            if genes.get(at, 0) >= at + len(plain) or not _one_case(folded[at : at + len(plain)]):
                continue
            if lower[at - 1 : at] in _PARTS and _in_address(lower, at):
                continue
            if lower.startswith(_OF_COMPANIES, at + len(plain)) and folded[at].isupper():
                continue
            found.append(_extended(folded, lower, at, at + len(plain), plain, stem, sure, stems))
    found += _labelled(folded, lower, words)
    found.sort(key=lambda g: (g.start, -g.end))
    kept: list[FoundGeneric] = []
    for generic in found:
        if not kept or generic.start >= kept[-1].end:
            kept.append(generic)
    return kept


def _unglued(word: str, known: Container[str]) -> str:
    """Return a name without the small word, a numeral or an ending that is glued before it: "iitalvorimab"."""
    if word[0] not in _GLUED_FIRST:
        return word
    return next((word[size:] for size in (4, 3, 2, 1) if word[:size] in _GLUED and word[size:] in known), word)


# With this begins no word that is not made for a drug.
_DRUGS_ONLY = "peg"
_GLUED = frozenset("i ii iii iv v vi vii ix x and for from in of on s the to with".split())
_GLUED_FIRST = frozenset(word[0] for word in _GLUED)


@cache
def _element() -> re.Pattern[str]:
    return re.compile(r"[ ]\(?(?:F|Ga|Cu|Zr|I|Tc|In|Y|Ra|Lu|Ac|Pb)[ -]$")


_ISOTOPE_NUMBERS = frozenset("18 68 61 64 67 89 123 124 125 131 99m 111 90 223 177 225 212".split())


@cache
def _tracer() -> re.Pattern[str]:
    return re.compile(r"(?<![\w-])[a-z]{7,}$")


_ELEMENTS = frozenset(
    "gallium copper zirconium iodine technetium indium yttrium radium lutetium actinium lead sodium".split()
)


@cache
def _carrier() -> re.Pattern[str]:
    """What carries an isotope, behind its number."""
    return re.compile(r"[ ][A-Za-z][a-z]{5,20}(?:[ ][a-z]{5,14}an)?(?![\w-])")


@cache
def _element_name() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{'|'.join(sorted(_ELEMENTS))})$")


def _labelled(folded: str, lower: str, words: frozenset[str]) -> list[FoundGeneric]:
    """Return the names that an isotope behind or in them tells: "flurmetapir F 18", "lutetium Lu 177 dotavide"."""
    found = []
    for number in _ISOTOPE_NUMBERS & words:
        for at in occurrences(lower, number):
            element = _element().search(folded, max(0, at - 5), at)
            word = _tracer().search(lower, max(0, element.start() - 24), element.start()) if element else None
            if word is not None and word.group() not in _ELEMENTS and word.group() not in NOT_GENERIC:
                end = at + len(number)
                end += folded.startswith(")", end)
                found.append(FoundGeneric(word.start(), end, word.group(), None, True))
            behind = _carrier().match(folded, at + len(number)) if element is not None else None
            before = _element_name().search(lower, max(0, element.start() - 14), element.start()) if element else None
            if behind is not None and before is not None:
                found.append(FoundGeneric(before.start(), behind.end(), behind.group().strip().lower(), None, True))
    return found


# How a company's name goes on.
_OF_COMPANIES = (" therapeutics", " pharma", " biopharma", " biosciences", " biotech", " inc", " ltd", " laboratories")
# What parts the words of an address.
_PARTS = frozenset("-/._")


def _in_address(lower: str, at: int) -> bool:
    """Whether a word stands in the address of a page."""
    word = lower[max(0, at - 120) : at].rsplit(None, 1)[-1]
    return "://" in word or "www." in word or (".com/" in word)


def _one_case(word: str) -> bool:
    """Whether a word is written in one case, but for its first letter: no brand with a capital inside."""
    return word[1:].islower() or word.isupper()


def _extended(
    folded: str, lower: str, start: int, end: int, word: str, stem: Stem | None, sure: bool, stems: StemIndex
) -> FoundGeneric:
    base = word
    first = start
    while lower.startswith(" ", end):
        following = _next_word().match(lower, end)
        if following is None:
            break
        second = following.group("word")
        plain = second.split("-")[0]
        row = stems.second(plain)
        if row is not None:
            stem, sure = _of_both(stem, row), True
            base = f"{base} {plain}"
        elif plain not in SALTS:
            break
        else:
            sure = True  # with a salt or an ester even what the body makes is a drug
            base = f"{base} {plain}" if word == "insulin" else base
        end = following.start("word") + len(plain)
    suffix = _suffix().match(lower, end) if lower.startswith("-", end) else None
    if suffix is not None and not _english_tail(suffix.group()):
        end = suffix.end()
    elif base.endswith("cel") and _kind_of_cells().match(folded, end):
        end += len("-L")
    isotope = _isotope_after().match(folded, end) if _may_be_isotope(folded[end : end + 4]) else None
    if isotope is not None:
        end = isotope.end()
        sure = True
    if stem is not None and stems.second(word) is not None:
        whole = _first_word().search(lower, max(0, first - 24), first)
        if whole is not None and whole.group("word").endswith(_FIRST_ENDS):
            first = whole.start()
            base = f"{whole.group('word')} {base}"
            stem, sure = _of_both(stems.stem(whole.group("word")), stems.second(word) or stem), True
    if lower.endswith(_PREFIXES, 0, first):
        before = _prefix_before().search(lower, max(0, first - 20), first)
        if before is not None:
            first = before.start()
    if _digit().search(folded, max(0, first - 12), first):
        before = _isotope_before().search(folded, max(0, first - 24), first)
        if before is not None:
            first = before.start()
            sure = True
    return FoundGeneric(first, end, base, stem, sure)


@cache
def _kind_of_cells() -> re.Pattern[str]:
    """The letter behind the name of a cell therapy: "talvestemcel-L"."""
    return re.compile(r"-[A-Z](?![\w-])")


def _may_be_isotope(behind: str) -> bool:
    """Whether the signs ``behind`` a name can begin an isotope's: a number or the capital of an element."""
    signs = behind.lstrip(" [(")[:2]
    return signs[:1].isdigit() or (signs in _ELEMENT_SIGNS if signs[1:].islower() else signs[:1] in _SHORT_ELEMENTS)


_ELEMENT_SIGNS = frozenset("Ga Cu Zr Lu Ac Pb At Ra Tc In".split())
_SHORT_ELEMENTS = frozenset("FICY")


def _of_both(first: Stem | None, second: Stem) -> Stem:
    """Return the stem that tells what a name of two words is.

    A payload or a vector makes another product of the same first word; that cells are CAR-T cells says the first word,
    and a glycoform says nothing.
    """
    if first is None or first.modality is None or second.modality == "adc":
        return second
    if first.modality in _ANTIBODIES and second.modality == "small_molecule":
        return attrs.evolve(second, modality="adc")
    if first.modality == "car_t" or second.modality in (None, "protein"):
        return first
    return second


_ANTIBODIES = ("monoclonal_antibody", "bispecific_antibody")


def _english_tail(suffix: str) -> bool:
    # four letters devoid of meaning have few vowels, or none where a syllable wants one
    vowels = sum(letter in "aeiou" for letter in suffix)
    return vowels >= 2 and not suffix.startswith("-aa") and _RARE.isdisjoint(suffix)


# Letters that few English words have, and suffixes devoid of meaning have often.
_RARE = frozenset("jqxz")
