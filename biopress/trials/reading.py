"""The trials of a release."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from biopress.model import Coded, Enrollment, Product, RegistryId, Span, Trial
from biopress.tables.trials import REGISTRIES
from biopress.text.reading import Reading
from biopress.trials.names import NamedTrial, find_names
from biopress.trials.phases import find_phases

__all__ = ["read_trials"]


class _Registered(NamedTuple):
    span: Span
    number: RegistryId


@cache
def _literals() -> re.Pattern[str]:
    literals = sorted({row.literal for row in REGISTRIES}, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, literals)))


@cache
def _numbers(literal: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the registries whose numbers begin with ``literal``, with the pattern of those."""
    return tuple((row.id, re.compile(row.pattern, re.VERBOSE)) for row in REGISTRIES if row.literal == literal)


def _find_ids(reading: Reading) -> list[_Registered]:
    folded = reading.text.folded
    found: list[_Registered] = []
    for literal in _literals().finditer(folded):
        start = literal.start()
        if start and (folded[start - 1].isalnum() or folded[start - 1] == "-"):
            continue
        for registry, pattern in _numbers(literal.group()):
            if match := pattern.match(folded, start):
                number = RegistryId(registry, re.sub(r"[ #:]", "", match.group()))
                found.append(_Registered(Span(*match.span()), number))
                break
    return found


@cache
def _enrolled() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w.,$-])(?:[Nn] ?= ?(?P<n>\d[\d,]{0,6})|(?P<count>\d[\d,]{0,6})(?: \w+(?:-\w+)?){0,3} "
        r"(?:patients|participants|subjects|adults|children|volunteers|women|men|people|infants|adolescents))(?!\w)"
    )


def read_trials(reading: Reading, products: tuple[Product, ...]) -> tuple[Trial, ...]:
    """Return the trials that the text names or numbers, in the order of the text.

    A number belongs to the name that stands nearest in its sentence; a number without a name is a trial of its own.
    """
    phases = find_phases(reading.text)
    ids = _find_ids(reading)
    named = find_names(reading, products, tuple(p.span for p in phases), tuple(i.span for i in ids))
    owned, alone = _pair(reading, named, ids)
    found: list[tuple[Span, str | None, list[_Registered], tuple[Span, ...]]] = [
        (trial.spans[0], trial.name, owned.get(trial.name, []), trial.spans) for trial in named
    ]
    found += [(group[0].span, None, group, tuple(i.span for i in group)) for group in alone]
    found.sort(key=lambda item: item[0])
    return tuple(
        _trial(reading, number, item, products, phases, [s for other in found if other is not item for s in other[3]])
        for number, item in enumerate(found, 1)
    )


def _pair(
    reading: Reading, named: list[NamedTrial], ids: list[_Registered]
) -> tuple[dict[str, list[_Registered]], list[list[_Registered]]]:
    """Return each name's numbers, and the numbers that have no name, one group a trial."""
    owned: dict[str, list[_Registered]] = {}
    alone: dict[str, list[_Registered]] = {}
    given: dict[str, str] = {}
    for id in ids:
        sentence = reading.text.sentence(id.span.start)
        before = [(s.start, t.name) for t in named for s in t.spans if sentence.start <= s.start < id.span.start]
        after = [(s.start, t.name) for t in named for s in t.spans if id.span.end <= s.start < sentence.end]
        name = given.get(id.number.id) or (max(before)[1] if before else min(after)[1] if after else None)
        if name is None:
            alone.setdefault(id.number.id, []).append(id)
            continue
        given[id.number.id] = name
        if all(other.number != id.number for other in owned.get(name, [])):
            owned.setdefault(name, []).append(id)
    for number in list(alone):
        if number in given:
            del alone[number]
    return owned, list(alone.values())


def _trial(
    reading: Reading,
    number: int,
    item: tuple[Span, str | None, list[_Registered], tuple[Span, ...]],
    products: tuple[Product, ...],
    phases: Sequence[Coded],
    others: list[Span],
) -> Trial:
    first, name, ids, spans = item
    text = reading.text
    sentences = list(dict.fromkeys(text.sentence(span.start) for span in spans))
    design = {
        mention.term.id: Coded(
            mention.term.id, text.source[mention.start : mention.end], Span(mention.start, mention.end)
        )
        for sentence in reversed(sentences[:4])
        for mention in reading.mentions.within("design", sentence.start, sentence.end)
    }
    return Trial(
        id=f"t{number}",
        name=name,
        ids=tuple(dict.fromkeys(id.number for id in ids)),
        phase=_phase_of(reading, spans, phases, others, alone=name is None),
        design=tuple(sorted(design.values(), key=lambda coded: coded.span)),
        enrollment=_enrollment(reading, sentences),
        status=_status(reading, sentences),
        products=_products_of(sentences, products),
        text=text.source[first.start : first.end],
        span=first,
    )


# How far a phase may stand from the trial that it belongs to.
_REACH = 140


def _phase_of(
    reading: Reading, spans: tuple[Span, ...], phases: Sequence[Coded], others: list[Span], *, alone: bool
) -> Coded | None:
    """Return the phase that stands nearest to a place of the trial, with no other trial and no full stop between."""
    best: tuple[int, Coded] | None = None
    folded = reading.text.folded
    for span in spans:
        sentence = reading.text.sentence(span.start)
        for phase in phases:
            if not sentence.start <= phase.span.start < sentence.end:
                continue
            between = (phase.span.end, span.start) if phase.span.start < span.start else (span.end, phase.span.start)
            distance = between[1] - between[0]
            if phase.span.start < span.start and _of_several().match(folded, phase.span.end):
                # "three Phase 3 trials: A ...; B ...; C": the phase is theirs up to the next
                if any(phase.span.end <= other.span.start < span.start for other in phases):
                    continue
            elif distance > _REACH or not _together(folded[between[0] : between[1]], others, between):
                continue
            if best is None or distance < best[0]:
                best = (distance, phase)
    if best:
        return best[1]
    return (
        _phase_of_place(reading, spans[0], phases, only=not others)
        if alone
        else _phase_of_program(reading, spans[0], phases)
    )


@cache
def _of_several() -> re.Pattern[str]:
    return re.compile(r"[ ](?:[\w-]+[ ]){0,3}(?:trials|studies)\b")


def _phase_of_program(reading: Reading, span: Span, phases: Sequence[Coded]) -> Coded | None:
    """Return the phase of the programme: the one that has the trial's first word, or any where it is the only phase."""
    lower = reading.text.lower
    first = re.split(r"[ -]", lower[span.start : span.end], maxsplit=1)[0]
    told = [phase for phase in phases if "program" in lower[phase.span.end : phase.span.end + 25]]
    own = [phase for phase in told if lower[: phase.span.start].rstrip().endswith(f" {first}")]
    if own or len({phase.id for phase in phases}) == 1:
        return next(iter(own or told), None)
    return None


def _phase_of_place(reading: Reading, span: Span, phases: Sequence[Coded], *, only: bool) -> Coded | None:
    """Return the one phase of the paragraph, or of a text with one trial only: a bare number follows its trial."""
    paragraph = next((p for p in reading.text.paragraphs if p.start <= span.start < p.end), span)
    for near in ([p for p in phases if paragraph.start <= p.span.start < paragraph.end], phases if only else ()):
        if near:
            return near[0] if len({phase.id for phase in near}) == 1 else None
    return None


def _together(words: str, others: list[Span], between: tuple[int, int]) -> bool:
    """Whether no other trial stands between, or just a list: "Phase 3 studies A (x) and B", "A and B, two trials"."""
    inside = [other for other in others if between[0] <= other.start < between[1]]
    if ";" in words or not inside:
        return ";" not in words
    left = words[: inside[0].start - between[0]]
    right = words[inside[-1].end - between[0] :]
    return (
        re.fullmatch(r"[^.;]{0,40}", left) is not None
        and re.fullmatch(r"[^.;]{0,60}", right) is not None
        and ("and" in left.split() or "and" in right.split() or "and" in words.split())
    )


def _enrollment(reading: Reading, sentences: list[Span]) -> Enrollment | None:
    for sentence in sentences:
        for match in _enrolled().finditer(reading.text.folded, sentence.start, sentence.end):
            words = match.group("n") or match.group("count")
            value = int(words.replace(",", ""))
            if value:
                span = Span(*match.span())
                return Enrollment(value, reading.text.source[span.start : span.end], span)
    return None


def _status(reading: Reading, sentences: list[Span]) -> Coded | None:
    for sentence in sentences:
        for mention in reading.mentions.within("trial_status", sentence.start, sentence.end):
            span = Span(mention.start, mention.end)
            return Coded(mention.term.id, reading.text.source[span.start : span.end], span)
    return None


def _products_of(sentences: list[Span], products: tuple[Product, ...]) -> tuple[str, ...]:
    """Return the products in the first sentence about the trial that names one."""
    for sentence in sentences:
        inside = [
            product.id
            for product in products
            if product.role != "other" and any(sentence.start <= m.start < sentence.end for m in product.mentions)
        ]
        if inside:
            return tuple(inside)
    return ()
