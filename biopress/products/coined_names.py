"""Brands and development codes: tokens with capitals or digits that are no acronym, gene, form or company."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from biopress.matching.words import occurrences, standing
from biopress.model import Span
from biopress.products.compound_names import bracketed
from biopress.products.evidence import product_weight
from biopress.products.name_shapes import GLUE, is_abstract, is_blocked, skipped_words
from biopress.products.name_tokens import possible_names
from biopress.products.name_weights import Coined, accepted, may_count, settle_families, weigh
from biopress.products.trademarks import marked_ends
from biopress.tables.generics import ISOTOPES
from biopress.tables.name_blocks import COMPANY_WORDS, PLAIN_WORDS
from biopress.text.document import Text

__all__ = ["find_coined"]


@cache
def _radio() -> re.Pattern[str]:
    return re.compile(
        rf"\[(?<![\w-]\[){ISOTOPES}\][- ]?(?:[A-Z][a-z]?-)?[A-Z][A-Za-z]*-?[A-Za-z0-9]*(?:-[A-Za-z0-9]+)*"
    )


@cache
def _small_before_mark() -> re.Pattern[str]:
    return re.compile(r"(?<![\w-])[a-z][a-z-]{3,14}\Z")


def find_coined(
    text: Text, stretches: Sequence[Span], claimed: Mapping[int, int], refused: frozenset[str]
) -> list[Coined]:
    """Return what may be a brand or a code, with the weight of its contexts.

    ``claimed`` gives the end of what the vocabularies claim at a start (a gene, a disease, an authority); ``refused``
    are the companies' names and the short forms that the text defines, in lower case.
    """
    folded, lower = text.folded, text.lower
    marks = marked_ends(text)
    grouped, bare = possible_names(text, stretches, claimed, marks)
    found = _possible(grouped, text, refused)
    _unglue(found)
    _lengthen(found, folded, refused, marks)
    for coined in found.values():
        weigh(coined, folded, lower)
    if sum(coined.kind == "brand" and _is_brand(coined) for coined in found.values()) > 1:
        more = {key: Coined(folded[start:end], "brand", (start, end)) for key, (start, end) in bare.items()}
        found.update(_listed((*found.values(), *_possible(more, text, refused).values()), folded))
    _add_small(found, folded, lower, marks)
    if "[" in folded:
        _add_labelled(found, folded)
    settle_families([*found.values()])
    kept = [coined for coined in found.values() if may_count(coined, lower)]
    for coined in kept:
        _add_places(coined, lower, stretches)
    return kept


def _add_places(coined: Coined, lower: str, stretches: Sequence[Span]) -> None:
    """Add the places of a name outside of the stretches in which names are looked for."""
    name = coined.text.lower()
    low = 0
    for high, end in (*stretches, Span(len(lower), len(lower))):
        for at in occurrences(lower, name, low, high):
            if lower[at - 1] not in GLUE and (at, at + len(name)) not in coined.places:
                coined.places.append((at, at + len(name)))
        low = end
    coined.places.sort()


def _unglue(found: dict[str, Coined]) -> None:
    """Take a name out of the word that is glued before it: "WorksLumivra", "ABX-101ABX-101"."""
    if len({key[-_SHORTEST:] for key in found}) == len(found):
        return  # no two end alike
    for key, longer in tuple(found.items()):
        if len(key) > _LONGEST or longer.text[1:].islower():
            continue
        for inner in _inner_capital().finditer(longer.text):
            name = found.get(key[inner.start() :])
            before = longer.text[: inner.start()]
            if name is None or len(name.text) < _SHORTEST:
                continue
            told = name.marked or not name.text[1:].islower()
            if before.lower() == name.text.lower() or (told and before.isalpha() and before[1:].islower()):
                name.places = sorted([*name.places, *((start + inner.start(), end) for start, end in longer.places)])
                del found[key]
                break


@cache
def _inner_capital() -> re.Pattern[str]:
    return re.compile(r"(?<=\w)[A-Z]")


# How long a name is at least that is glued to a word, and both are at most.
_SHORTEST, _LONGEST = 5, 48


def _possible(found: dict[str, Coined], text: Text, refused: frozenset[str]) -> dict[str, Coined]:
    """Return those that have a mark behind, or that neither their form nor the text makes another thing."""
    possible = {
        key: coined
        for key, coined in found.items()
        if coined.marked or not is_blocked(coined.text, coined.kind, refused) or _is_told(coined, text.lower, refused)
    }
    capitalized = [
        key
        for key, coined in possible.items()
        if coined.kind not in ("code", "spaced") and coined.text[1:].islower() and not coined.marked
    ]
    # a word that also stands in small letters is an ordinary word
    for key in standing(capitalized, text.folded, text.cut):
        del possible[key]
    return possible


def _is_told(coined: Coined, lower: str, refused: frozenset[str]) -> bool:
    """Whether a word that ends like ordinary ones has a nonproprietary name in the bracket behind it."""
    if not is_abstract(coined.text):
        return False
    key = coined.text.lower()
    if key in refused or key in PLAIN_WORDS or key in COMPANY_WORDS:
        return False
    return any(bracketed(lower, end) is not None for _, end in coined.places[:3])


def _lengthen(found: dict[str, Coined], folded: str, refused: frozenset[str], marks: set[int]) -> None:
    """Take the word before into a name whose last word alone is an ordinary one: "Hx Reveal(TM)"."""
    for key, coined in tuple(found.items()):
        if not coined.marked or not coined.text[1:].islower():
            continue
        before = {
            match.group("word") if match else ""
            for match in (_capital_before().search(folded, max(0, s - 14), s) for s, e in coined.places if e in marks)
        }
        word = before.pop()
        if before or not word or word.lower() in refused or word in skipped_words():
            continue
        del found[key]
        longer = Coined(f"{word} {coined.text}", "brand")
        before_it = f"{word} "
        longer.places = [(s - len(word) - 1, e) for s, e in coined.places if folded.endswith(before_it, 0, s)]
        longer.marked = True
        found[longer.text.lower()] = longer


@cache
def _capital_before() -> re.Pattern[str]:
    return re.compile(r"(?<=[a-z,:;.(\"] )(?P<word>[A-Z][A-Za-z0-9]{0,11})[ ]$")


def _is_brand(coined: Coined) -> bool:
    return coined.marked or accepted(coined)


def _listed(candidates: Iterable[Coined], folded: str) -> dict[str, Coined]:
    """Return the members of lists ("Aldora, Benvix and Corlu") of which two are brands beyond doubt."""
    places = sorted(
        ((place, coined) for coined in candidates if coined.kind == "brand" for place in coined.places),
        key=lambda entry: entry[0],
    )
    found: dict[str, Coined] = {}
    row: list[Coined] = []
    last = -1
    for (start, end), coined in places:
        if last < 0 or folded[last:start].strip(" *") not in _LINKS or start - last > 9:
            found.update(_accept_row(row))
            row = []
        row.append(coined)
        last = end
    found.update(_accept_row(row))
    return found


_LINKS = frozenset((",", "and", ", and", "or", ", or"))


def _accept_row(row: list[Coined]) -> dict[str, Coined]:
    if len(row) < 2 or sum(map(_is_brand, row)) < 2:
        return {}
    # of two names both have a mark, and one is told by more
    if len(row) == 2 and not (all(coined.marked for coined in row) and any(map(accepted, row))):
        return {}
    members = [coined for coined in row if coined.weight > -4 and not coined.trial]
    for coined in members:
        coined.listed = True
    return {coined.text.lower(): coined for coined in members}


def _add_small(found: dict[str, Coined], folded: str, lower: str, marks: set[int]) -> None:
    """Add brands that are written small: the source sets a mark behind them."""
    for at in sorted(marks):
        match = _small_before_mark().search(folded, max(0, at - 18), at)
        if match is not None and match.group() not in PLAIN_WORDS:
            coined = found.setdefault(match.group(), Coined(match.group(), "brand"))
            coined.places.append(match.span())
            coined.marked = True
            coined.weight += max(0, product_weight(lower, *match.span()))


def _add_labelled(found: dict[str, Coined], folded: str) -> None:
    """Add codes that begin with an isotope in square brackets."""
    for match in _radio().finditer(folded):
        coined = found.setdefault(match.group().lower(), Coined(match.group(), "code"))
        if match.span() not in coined.places:
            coined.places.append(match.span())
        coined.weight += 3
