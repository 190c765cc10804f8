"""Brands and development codes: tokens with capitals or digits that are no acronym, gene, form or company."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import chain

from biopress.matching.words import occurrences, places_of
from biopress.model import Span
from biopress.products.evidence import in_trademarks, names_trial, product_weight, told_by_data
from biopress.products.name_shapes import (
    GLUE,
    beginning,
    begins_with_isotope,
    capital_blocks,
    is_blocked,
    is_code,
    kind_of,
    prefix_of,
    skipped_words,
    without_glue,
)
from biopress.tables.generics import ISOTOPES
from biopress.tables.name_blocks import CODE_PREFIX_BLOCKS, PLAIN_WORDS
from biopress.text.document import Text

__all__ = ["Coined", "accepted", "find_coined"]


class Coined:
    """A coined name: its places, how surely it is a product's, and whether the source sets a mark behind it."""

    __slots__ = (
        "best",
        "explained",
        "followed",
        "kind",
        "listed",
        "marked",
        "places",
        "studies",
        "text",
        "trial",
        "weight",
    )

    def __init__(self, text: str, kind: str, *places: tuple[int, int]) -> None:
        self.text: str = text
        self.kind: str = kind
        self.places: list[tuple[int, int]] = [*places]
        self.weight: int = 0
        self.best: int = 0
        self.trial: int = 0
        self.marked: bool = False
        self.listed: bool = False
        self.explained: bool = False
        self.followed: bool = False
        self.studies: bool = False


@cache
def _token() -> re.Pattern[str]:
    return re.compile(r"[A-Z][\w+]*(?:-[A-Za-z0-9+]+)*")


# The forms in which marks are set: signs, letters in brackets by their word, entities.
_SIGNS = ("\u00ae", "\u2122", "\u2120")
_IN_BRACKETS = {"r": ("(R)", "(r)"), "tm": ("(TM)", "(tm)"), "sm": ("(SM)",)}
_ENTITIES = ("&reg;", "&trade;", "&#174;", "&#8482;", "&#xAE;", "&#x2122;")


@cache
def _trial_shape() -> re.Pattern[str]:
    return re.compile(r"[A-Z]{4,}-?\d{1,2}")


@cache
def _spaced_digits() -> re.Pattern[str]:
    return re.compile(
        r"[ ](?!(?:19|20)\d\d\b)(\d{2,4}[A-Z]?)(?![\w%-]|[.,]\d|[ ](?:million|billion|mg|patients|percent))"
    )


@cache
def _radio() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])\[{ISOTOPES}\][- ]?(?:[A-Z][a-z]?-)?[A-Z][A-Za-z]*-?[A-Za-z0-9]*(?:-[A-Za-z0-9]+)*")


@cache
def _kind_follows() -> re.Pattern[str]:
    """A device's or a test's name goes on in capitals to the word that says what it is."""
    return re.compile(
        r"[ ]{0,8}(?:\((?:TM|R|SM)\))?(?:[ ][A-Z0-9][\w-]*){0,6}[ ](?:System|Device|Stent|Catheter|Test|Assay|Panel"
        r"|Kit|Vaccine|Implant|Pump|Monitor|Valve|Graft|Injection"
        r"|Tablets|Capsules|Cream|Gel|Gauze|Instrument|Antigen|Analyzer|Scanner|Injector|Inhaler|Lens|Laser|Patch"
        r"|Drops|Spray)\b"
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
    marks = _marked_ends(text)
    grouped, bare = _grouped(text, stretches, claimed, marks)
    found = _possible(grouped, text, refused)
    _unglue(found)
    _lengthen(found, folded, refused, marks)
    for coined in found.values():
        _weigh(coined, folded, lower)
    if sum(coined.kind == "brand" and _is_brand(coined) for coined in found.values()) > 1:
        more = {key: Coined(folded[start:end], "brand", (start, end)) for key, (start, end) in bare.items()}
        found.update(_listed((*found.values(), *_possible(more, text, refused).values()), folded))
    _add_small(found, folded, lower, marks)
    if "[" in folded:
        _add_labelled(found, folded)
    _settle_families([*found.values()])
    kept = [coined for coined in found.values() if _may_count(coined, lower)]
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


def _settle_families(found: list[Coined]) -> None:
    """Take names for trials' or products' whose first part is that of a trial or of a product."""
    codes = [coined for coined in found if coined.kind == "code"]
    trials = {prefix_of(c.text) for c in codes if c.trial and sum(map(str.isalpha, c.text)) > 3}
    for coined in codes if trials else ():
        if not coined.trial and prefix_of(coined.text) in trials and _small_number(coined.text):
            coined.trial = 1 + len(coined.places)
    joined = [coined for coined in found if coined.kind == "brand" and "-" in coined.text]
    trials = {coined.text.rpartition("-")[0] for coined in joined if coined.trial}
    for coined in joined:
        if not coined.trial and coined.text.rpartition("-")[0] in trials:
            coined.trial = 1 + len(coined.places)
    if len(codes) > 1:
        own = {prefix_of(coined.text) for coined in codes if accepted(coined)} - CODE_PREFIX_BLOCKS
        for coined in codes:
            prefix = prefix_of(coined.text)
            known = len(prefix) > 1 and prefix in own and coined.text.upper().count(prefix) == 1
            coined.listed = coined.listed or (known and not coined.trial and coined.weight >= 0)


def _may_count(coined: Coined, lower: str) -> bool:
    """Whether a name can still be proven by a tie: an ordinary word with a capital needs a context of its own."""
    if coined.marked and len(coined.places) == 1 and in_trademarks(lower, coined.places[0][1]):
        return False
    if coined.kind != "brand" or coined.marked or coined.listed or coined.explained:
        return True
    return coined.weight > 1 or not coined.text[1:].islower()


def _marked_ends(text: Text) -> set[int]:
    """Return where the words end behind which the source sets a mark."""
    source, folded = text.source, text.folded
    in_brackets = [mark for word, marks in _IN_BRACKETS.items() if word in text.words for mark in marks]
    ends = set()
    for mark in (*_SIGNS, *in_brackets, *(_ENTITIES if "&" in source else ())):
        at = source.find(mark)
        while at >= 0:
            end = at
            while end > 0 and folded[end - 1] in " *":
                end -= 1
            ends.add(end)
            at = source.find(mark, at + 1)
    at = folded.find("TM")
    while at > 0:
        if (
            folded[at - 1].islower()
            and not folded[at + 2 : at + 3].isupper()
            and _glued().search(folded, max(0, at - 16), at)
        ):
            ends.add(at)
        at = folded.find("TM", at + 1)
    return ends


@cache
def _glued() -> re.Pattern[str]:
    """A name to which the letters of a mark, and the next word, are glued: "LumivraTMfor"."""
    return re.compile(r"(?<![\w-])[A-Z][a-z]{3,14}\Z")


def _tokens(folded: str, stretches: Sequence[Span], marks: set[int]) -> dict[str, list[int]]:
    """Return where the words with a capital stand that may be names; a word begins where its capitals or digits do."""
    skipped = skipped_words()
    starts: dict[str, list[int]] = {}
    for match in chain.from_iterable(_token().finditer(folded, low, high) for low, high in stretches):
        token, start = match.group(), match.start()
        before = folded[start - 1 : start]
        if token in skipped and not (before.islower() and token[1:].islower()):
            continue
        if before == "/" and "." in folded[max(0, start - 60) : start].rsplit(None, 1)[-1]:
            continue  # a part of an address
        if before.isalnum() or before in GLUE:
            start = beginning(folded, start)
            if start < 0:
                continue
            token = folded[start : match.end()]
        if token[-1].islower() and token[:5].isupper():
            token = without_glue(token)
        if "TM" in token and start + token.find("TM") in marks:
            token = token[: token.find("TM")]
        starts.setdefault(token, []).append(start)
    return starts


def _grouped(
    text: Text, stretches: Sequence[Span], claimed: Mapping[int, int], marks: set[int]
) -> tuple[dict[str, Coined], dict[str, tuple[int, int]]]:
    """Return what may be names, by their lower-case form, with all their places.

    Apart from them are the places of words with one capital that stand once and bare: only a list makes names of them.
    """
    folded = text.folded
    found: dict[str, Coined] = {}
    bare: dict[str, tuple[int, int]] = {}
    for token, places in _tokens(folded, stretches, marks).items():
        # Canada sets "Pr" before the name of a prescription drug
        shift = 2 if token.startswith("Pr") and len(token) > 5 and token[2:].isupper() else 0
        kind, size = kind_of(token[shift:])
        for at in places:
            start = at + shift
            end = start + size
            if claimed.get(start, 0) >= end:
                continue
            named = kind
            if kind == "short":
                digits = _spaced_digits().match(folded, end)
                named, end = ("spaced", digits.end(1)) if digits is not None else ("brand" if size > 3 else None, end)
            marked = end in marks
            if named is None and marked and size > 3:
                named = "brand"
            if named is None:
                continue
            name = folded[start:end]
            alone = named == "brand" and len(places) == 1 and name[1:].islower() and not marked
            if alone and not _is_introduced(text, start, end):
                bare[name.lower()] = (start, end)
                continue
            coined = found.get(name.lower())
            if coined is None:
                coined = found[name.lower()] = Coined(name, named)
            coined.places.append((start, end))
            coined.marked = coined.marked or (marked and name.upper() not in capital_blocks())
    for key in bare.keys() & found.keys():
        found[key].places.append(bare.pop(key))
    for coined in found.values():
        coined.places.sort()
        coined.text = folded[slice(*coined.places[0])]
    return found, bare


def _is_introduced(text: Text, start: int, end: int) -> bool:
    """Whether words before a word say that it is a name, or a bracket behind it may explain it."""
    return text.folded.startswith(" (", end) or text.lower.endswith(_NAMING, 0, start)


def _possible(found: dict[str, Coined], text: Text, refused: frozenset[str]) -> dict[str, Coined]:
    """Return those that have a mark behind, or that neither their form nor the text makes another thing."""
    possible = {
        key: coined
        for key, coined in found.items()
        if coined.marked or not is_blocked(coined.text, coined.kind, refused)
    }
    capitalized = [
        key
        for key, coined in possible.items()
        if coined.kind not in ("code", "spaced") and coined.text[1:].islower() and not coined.marked
    ]
    # a word that also stands in small letters is an ordinary word
    for key, places in places_of(capitalized, text.folded, text.cut).items():
        if places:
            del possible[key]
    return possible


def _in_title(folded: str, start: int) -> bool:
    """Whether the word before begins with a capital too, as in a title, where capitals say nothing."""
    before = folded[max(0, start - 24) : start].split()
    return bool(before) and before[-1][:1].isupper() and not before[-1].isupper() and len(before[-1]) > 2


def _lengthen(found: dict[str, Coined], folded: str, refused: frozenset[str], marks: set[int]) -> None:
    """Take the word before into a name whose last word alone is an ordinary one: "Hx Reveal(TM)"."""
    for key, coined in tuple(found.items()):
        if not coined.marked or not coined.text[1:].islower():
            continue
        before = {
            match.group(1) if match else ""
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
    return re.compile(r"(?<=[a-z,:;.(\"] )([A-Z][A-Za-z0-9]{0,11})[ ]$")


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


# Behind these a name is given.
_NAMING = (" as ", " name ", " names ", " brand ", " called ")


def _weigh(coined: Coined, folded: str, lower: str) -> None:
    """Add up what the contexts say, where they can say enough."""
    if begins_with_isotope(coined.text):
        coined.weight += 3
    # "LumiSTAT Gauze is a product": what is said of the kind is said of a name that is no ordinary word
    mixed = coined.kind == "brand" and not coined.marked and not coined.text[1:].islower() and not coined.text.isupper()
    for start, end in coined.places[:_LOOKS]:
        if coined.weight >= _ENOUGH and not coined.trial:
            return
        if folded[end : end + 2] == " (" or coined.marked:
            coined.explained = True
        kind = _kind_follows().match(folded, end) if mixed or (coined.marked and coined.weight <= 0) else None
        if kind is not None and coined.marked:
            coined.weight += 2
        if not coined.marked and coined.text[1:].islower() and _in_title(folded, start):
            continue
        weight = product_weight(lower, start, end)
        if kind is not None and mixed and weight >= 0:
            weight = max(weight, product_weight(lower, start, kind.end()))
        coined.weight += weight if weight >= 0 else -4
        coined.best = max(coined.best, weight)
        named = names_trial(lower, start, end)
        if named or (_trial_shape().fullmatch(coined.text) and told_by_data(lower, start)):
            coined.trial += 1
            coined.followed = coined.followed or named > 1
            coined.studies = coined.studies or named > _WORD_OF_TRIAL


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


# What the word "trial" beside a name says for a trial; what a trial alone does says more.
_WORD_OF_TRIAL = 2
# The best that a context can say for a product.
_SURE = 3
# Acronyms are seldom so long.
_LONG = 7
# What weighs so much is a product's name.
_ENOUGH = 9
# More places than these say nothing new about a name.
_LOOKS = 9


def accepted(coined: Coined) -> bool:
    """Whether the contexts of a coined name suffice by themselves."""
    if coined.trial and _named_like_trial(coined):
        return False
    if coined.listed:
        return True
    if coined.marked:
        return coined.weight >= (0 if coined.text.isupper() and len(coined.text) > 4 else 1)
    if coined.kind == "code":
        if coined.text.isupper() and sum(map(str.isalpha, coined.text)) > 6:
            return coined.weight >= 6
        if is_code(coined.text):
            return coined.weight >= (3 if prefix_of(coined.text) in CODE_PREFIX_BLOCKS else 0)
        return coined.weight >= 3
    if coined.kind == "spaced":
        return coined.weight >= 4
    if coined.text.isupper():
        return coined.weight >= (4 if len(coined.text) < _LONG else _SURE)
    # a word with one capital needs words that only a product has about it
    inner = any(c.isupper() for c in coined.text[1:])
    return coined.best >= _SURE and coined.weight >= (3 if inner else 4)


def _small_number(code: str) -> bool:
    return len("".join(filter(str.isdigit, code)).lstrip("0")) < 3


def _named_like_trial(coined: Coined) -> bool:
    """Whether a name that stands with "trial" or "study" is the trial's own: a word with a small number."""
    if coined.studies and coined.kind == "brand":
        return True
    if coined.marked:
        return coined.best < _SURE and coined.weight < 3 * coined.trial + 3
    often = 2 * coined.trial >= min(len(coined.places), _LOOKS)
    letters = sum(c.isalpha() for c in coined.text)
    digits = sum(c.isdigit() for c in coined.text)
    if coined.kind == "brand":
        return often or coined.weight < 3 * coined.trial + 3
    if letters >= 5:
        return often or coined.text.isupper()
    return often and (digits <= 2 or (coined.followed and coined.best < _SURE))
