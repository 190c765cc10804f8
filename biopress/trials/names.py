"""Names of trials: capitals that stand where a trial is named."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from biopress.matching.words import places_of
from biopress.model import Product, Span
from biopress.products.evidence import in_trademarks
from biopress.tables.trials import NO_TRIAL_NAMES
from biopress.text.document import Text
from biopress.text.reading import Reading
from biopress.trials.candidates import find_candidates

__all__ = ["NamedTrial", "find_names"]

# Vocabularies whose words are written in capitals and are no trials.
_OTHER_WORDS = ("agency", "application", "target", "modality", "condition", "designation")


_TRIAL_WORDS = ("study", "trial")


class NamedTrial(NamedTuple):
    """A trial's name and every place where it stands."""

    name: str
    spans: tuple[Span, ...]


def find_names(
    reading: Reading, products: tuple[Product, ...], phases: tuple[Span, ...], ids: tuple[Span, ...]
) -> list[NamedTrial]:
    """Return the names of trials in the order of the text, given where products, phases and registry numbers stand."""
    candidates = list(find_candidates(reading, phases, ids))
    if not candidates:
        return []
    folded = reading.text.folded
    taken = _Taken(
        " ".join(folded[slice(*name.span)].lower().split()) for product in products for name in product.names
    )
    # a short form names something else, unless what it stands for is a trial
    shorts = frozenset(
        definition.short
        for definition in reading.definitions
        if not reading.text.lower.endswith(_TRIAL_WORDS, definition.start, definition.end)
    )
    spans: dict[str, Span] = {}
    programs: set[str] = set()
    told: set[str] = set()
    rows: dict[str, set[int]] = {}
    for begin, end, kind, row in candidates:
        start = _own_start(folded, begin, end, taken)
        name = " ".join(folded[start:end].replace(" -", "-").split())
        last = bisect_left(ids, (start + 1,)) - 1
        number = last >= 0 and start < ids[last].end
        if number or name in shorts or not _is_name(reading, name, start, end, taken):
            continue
        if kind != "trial":
            programs.add(name)
        if kind != "program":
            spans.setdefault(name, Span(start, end))
        rows.setdefault(name, set()).add(row)
        if _is_one_trial(folded, start, end):
            told.add(name)
    # a trial of two names that is elsewhere told by one of them goes by that
    for name in [name for name in spans if "/" in name and not spans.keys().isdisjoint(name.split("/"))]:
        del spans[name]
    beside = (
        *_family(reading.text, {*spans, *programs}),
        *_parts(reading.text, programs),
        *_sisters(reading.text, spans),
    )
    for start, end in beside:
        name = folded[start:end]
        if name not in spans and name.lower() not in taken:
            spans[name] = Span(start, end)
    for name, span in tuple(_shortened(folded, spans)):
        spans.setdefault(name, span)
    # what names a programme names none of its trials; the first words of a longer name are none of their own
    inner = {part for name in spans for part in _parts_of(name)}
    series = {name[: hyphen.start()] for name in spans for hyphen in re.finditer("-", name)} & programs
    names = [name for name in spans if name in told or not (name in inner or name in series)]
    # and what is only named in a row with a programme is one too: "earlier OSPREY and HERON trials"
    of_programs = {row for name in programs.difference(names) for row in rows[name]} - {-1}
    names = [name for name in names if name in told or not of_programs.issuperset(rows.get(name, (-1,)))]
    in_order = sorted(names)
    places = places_of(names, folded, reading.text.cut)
    trials = [
        NamedTrial(name, _without_longer(folded, name, places[name], in_order) or (spans[name],)) for name in names
    ]
    return sorted(trials, key=lambda trial: trial.spans[0])


def _parts_of(name: str) -> Iterator[str]:
    """Give the parts of a name that end where a word of it does, but for the whole of it."""
    starts = [0, *(sign.end() for sign in re.finditer(r"[ /-]", name))]
    for end in (*(blank.start() for blank in re.finditer("[ /]", name)), len(name)):
        yield from (name[start:end] for start in starts if start < end and end - start < len(name))


class _Taken:
    """The names of products, in small letters."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = frozenset(names)
        self._in_order = sorted(self._names)

    def __contains__(self, low: str) -> bool:
        return low in self._names

    def begins_or_goes_on(self, low: str) -> bool:
        """Whether a word begins a product's name, or goes on behind one, in a compound or glued to the next word."""
        at = bisect_left(self._in_order, low)
        if at < len(self._in_order) and self._in_order[at].startswith(low):
            return True
        return any(low[:end] in self._names and _goes_on(low, end) for end in range(1, len(low)))


def _is_one_trial(folded: str, start: int, end: int) -> bool:
    """Whether a name is told as that of one trial: "the Phase 2 OSPREY study", "a Phase 2 trial, OSPREY, began"."""
    if _one_trial().match(folded, end):
        return _phase_before().search(folded, max(0, start - 16), start) is not None
    return folded[end : end + 1] == "," and _trial_with_phase().search(folded, max(0, start - 34), start) is not None


@cache
def _one_trial() -> re.Pattern[str]:
    return re.compile(r"[ ](?:trial|study)(?![\w-]|[ ]\d)")


@cache
def _phase_before() -> re.Pattern[str]:
    return re.compile(r"[Pp]hase[ -][\w/-]{1,6}[ ]$")


@cache
def _trial_with_phase() -> re.Pattern[str]:
    return re.compile(r"[Pp]hase[ -][\w/-]{1,6}[ ](?:[a-z]+[ ])?(?:trial|study),[ ]$")


def _own_start(folded: str, start: int, end: int, taken: _Taken) -> int:
    """Return where a name begins without the words before it that are in capitals too: "EU-approved TALZA OSPREY-2"."""
    while (stop := folded.find(" ", start, end)) > 0:
        head = folded[start:stop]
        first, _, rest = head.partition("-")
        kind = first.upper() in NO_TRIAL_NAMES and (not rest or (rest.isalpha() and rest.istitle()))
        own = not kind and head.lower() not in taken and not _numeral().fullmatch(head)
        if own or not folded[stop + 1 : stop + 4].isalpha():
            break
        start = stop + 1
    return start


@cache
def _numeral() -> re.Pattern[str]:
    return re.compile(r"(?:I{1,3}|IV|V)(?:[/-]I{1,3})?[ab]?")


@cache
def _row() -> re.Pattern[str]:
    return re.compile(r"(?:,[ ]-\d{1,3})*,?[ ](?:and|&)[ ]-\d{1,3}(?![\w-])")


def _shortened(folded: str, spans: Mapping[str, Span]) -> Iterator[tuple[str, Span]]:
    """Give the names that a row tells by their numbers alone, with their places: "OSPREY-2, -3 and -4"."""
    for name, span in spans.items():
        stem, hyphen, number = name.rpartition("-")
        row = _row().match(folded, span.end) if hyphen and number.isdigit() else None
        for part in re.finditer(r"-\d+", row.group()) if row else ():
            yield stem + part.group(), Span(span.end + part.start(), span.end + part.end())


def _is_name(reading: Reading, name: str, start: int, end: int, taken: _Taken) -> bool:
    one, slash, other = name.partition("/")
    if slash:
        cut = start + len(one)
        return _is_name(reading, one, start, cut, taken) and _is_name(reading, other, cut + 1, end, taken)
    if name.upper() in NO_TRIAL_NAMES or name.lower() in taken:
        return False
    head, _, rest = name.partition("-")
    if head.upper() in NO_TRIAL_NAMES and rest.isalpha() and rest.istitle():
        return False
    if reading.text.folded.startswith("Project ", start - 8):
        return False
    if not 3 <= len(name) <= _LONGEST or name.isdigit() or _numeral().fullmatch(name) or "Phase" in name:
        return False
    if taken.begins_or_goes_on(name.lower()):
        return False
    mentions = reading.mentions
    return not any(mention.end >= end for kind in _OTHER_WORDS for mention in mentions.within(kind, start, start + 1))


def _goes_on(low: str, end: int) -> bool:
    """Whether a product's name that ends at ``end`` goes on: no name of a trial."""
    if low[end] == "-":
        return not low.rpartition("-")[2].isdigit()
    return low[end].isalpha() and low[end - 1].isdigit()


# No name is longer.
_LONGEST = 80


@cache
def _stem() -> re.Pattern[str]:
    return re.compile(r"([A-Z]{4,}[A-Za-z-]*?|[A-Z][a-z]+[A-Z]+[a-z]*)(?:(?:[ -][A-Z])?[ -]?\d{1,4}[A-Z]?)?")


def _family(text: Text, known: set[str]) -> list[tuple[int, int]]:
    """Return the names that share the stem of a known one: KEYNOTE-564 beside KEYNOTE-581."""
    folded = text.folded
    stems = {found.group(1) for name in known if (found := _stem().fullmatch(name))}
    return [
        (at, number.end())
        for stem, starts in places_of(sorted(stems), folded, text.cut).items()
        for at in starts
        if folded[at - 1 : at] != "-" and (number := _number_after().match(folded, at + len(stem)))
    ]


@cache
def _number_after() -> re.Pattern[str]:
    return re.compile(r"[ -][A-Z]?\d{1,4}[A-Z]?(?!\w)")


def _parts(text: Text, programs: set[str]) -> list[tuple[int, int]]:
    """Return the names that begin with a programme's and go on with a word or a letter of their own.

    One alone may be anything that stands after the programme: "OSPREY Investigators".
    """
    folded = text.folded
    found: list[tuple[int, int]] = []
    for program, starts in places_of(sorted(programs), folded, text.cut).items():
        places = [(at, part.end()) for at in starts if (part := _part().match(folded, at + len(program)))]
        if len({folded[start:end] for start, end in places}) > 1:
            found += places
    return found


@cache
def _part() -> re.Pattern[str]:
    return re.compile(
        r"-[A-Z]{1,3}(?![\w-])|[ ](?!Phase|Stud|Trial|Clinical|Program|Data|Result|Extension|Investigator|Group|Team)"
        r"[A-Z][a-z]+[A-Za-z]*(?![\w-])"
    )


def _sisters(text: Text, names: Iterable[str]) -> list[tuple[int, int]]:
    """Return the names that differ from one in the word behind the hyphen: "OSPREY-Plus" beside "OSPREY-Reduced"."""
    parted = (name.rpartition("-") for name in names)
    firsts = {first for first, _, last in parted if len(first) > 4 and first.isupper() and last.istitle()}
    return [
        (at, word.end())
        for first, starts in places_of(sorted(firsts), text.folded, text.cut).items()
        for at in starts
        if (word := _sister().match(text.folded, at + len(first))) and not in_trademarks(text.lower, word.end())
    ]


@cache
def _sister() -> re.Pattern[str]:
    return re.compile(
        r"-(?!Based|Treated|Related|Sponsored|Led|Approved|Cleared|Driven|Like|Positive|Negative|Naive)[A-Z][a-z]+(?![\w-])"
    )


def _without_longer(folded: str, name: str, places: list[int], in_order: list[str]) -> tuple[Span, ...]:
    """Return the places of a name where no longer one of the names stands."""
    last = behind = bisect_right(in_order, name)
    while last < len(in_order) and in_order[last].startswith(name):
        last += 1
    longer = tuple(in_order[behind:last])
    return tuple(Span(at, at + len(name)) for at in places if not longer or not folded.startswith(longer, at))
