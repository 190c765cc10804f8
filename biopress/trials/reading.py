"""The trials of a release."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from biopress.model import Coded, Enrollment, Product, Span, Trial
from biopress.text.reading import Reading
from biopress.trials.names import NamedTrial, find_names
from biopress.trials.numbers import Registered, find_numbers, without_name
from biopress.trials.phases import find_phases

__all__ = ["read_trials"]


class _Programs(NamedTuple):
    """The phases told of programmes, by the word before them, and the one that stands alone in its text."""

    named: dict[str, Coded]
    only: Coded | None


class _Around(NamedTuple):
    """What a trial's facts are looked for in, each list in the order of the text."""

    reading: Reading
    products: tuple[Product, ...]
    named_products: list[tuple[int, int]]
    phases: Sequence[Coded]
    programs: _Programs
    places: list[Span]


@cache
def _enrolled() -> re.Pattern[str]:
    # the words between count and noun say who: "18 male patients", not "80 million people", "3 trial in adults"
    adjective = (
        r"(?!(?:percent|million|billion|thousand|of|in|with|from|to|that|who|and|more|data|trials?|study|studies|program"
        r"|phase|days?|weeks?|months?|years?|mg|diabetes|showed|had)[ ])[A-Za-z]+(?:-\w+)?"
    )
    return re.compile(
        r"[Nn](?:(?<=trial \([Nn])|(?<=study \([Nn])) ?= ?(?P<n>\d[\d,]{0,6})(?!\w)"
        r"|(?P<count>\d(?<![\w.,$-]\d)(?<![Pp]hase \d)(?<!% of \d)(?<!among \d)(?<!occurring in \d)[\d,]{0,6})"
        rf"(?:-(?=(?:patient|participant|subject|person) )|(?: (?:adult and )?{adjective}){{0,3}} )"
        r"(?:(?<=-)(?:patient|participant|subject|person)|patients|participants|subjects|adults|children|volunteers|women|men|people|infants|adolescents)(?!\w"
        r"|[ ](?:showed|had|experienced|achieved|developed|died|discontinued|reported|responded))"
    )


def read_trials(reading: Reading, products: tuple[Product, ...]) -> tuple[Trial, ...]:
    """Return the trials that the text names or numbers, in the order of the text.

    A number belongs to the name that stands nearest in its sentence; a number without a name is a trial of its own.
    """
    phases = find_phases(reading.text)
    ids = find_numbers(reading)
    named = find_names(reading, products, tuple(p.span for p in phases), tuple(i.span for i in ids))
    if not named and not ids:
        return ()
    owned, alone = _pair(reading, named, ids)
    found: list[tuple[Span, str | None, list[Registered], tuple[Span, ...]]] = [
        (trial.spans[0], trial.name, owned.get(trial.name, []), trial.spans) for trial in named
    ]
    found += [(group[0].span, None, group, tuple(i.span for i in group)) for group in alone]
    found.sort(key=lambda item: item[0])
    places = sorted(span for item in found for span in item[3])
    named_products = sorted(
        (m.start, order) for order, p in enumerate(products) if p.role != "other" for m in p.mentions
    )
    around = _Around(reading, products, named_products, phases, _programs(reading, phases), places)
    return tuple(_trial(around, number, item) for number, item in enumerate(found, 1))


def _pair(
    reading: Reading, named: list[NamedTrial], ids: list[Registered]
) -> tuple[dict[str, list[Registered]], list[list[Registered]]]:
    """Return each name's numbers, and the numbers that have no name, one group a trial."""
    names = sorted((span.start, trial.name) for trial in named for span in trial.spans)
    owned: dict[str, list[Registered]] = {}
    given: dict[str, str] = {}
    # a name's own number stands after it; what is left may stand before a name that has none
    for owner in (_name_before, _name_after):
        for place, id in enumerate(ids):
            name = given.get(id.number.id) or owner(reading, names, ids, place)
            others = owned.get(name, []) if name else []
            if name is None or any(o.number.registry == id.number.registry and o.number != id.number for o in others):
                continue
            given[id.number.id] = name
            if all(other.number != id.number for other in others):
                owned.setdefault(name, []).append(id)
    return owned, without_name(reading.text.folded, [id for id in ids if id.number.id not in given])


def _name_before(reading: Reading, names: list[tuple[int, str]], ids: list[Registered], place: int) -> str | None:
    """Return the name that a number follows; of numbers that follow as many names in one list, each has its own."""
    text = reading.text
    at = ids[place].span.start
    sentence = text.sentence(at)
    before = _named(names, sentence.start, at)
    if not before and at - sentence.start < _CITED and "vailable" in text.folded[sentence.start : at]:
        # the title of a reference names the trial, its link has the number
        previous = text.sentence(max(0, sentence.start - 2))
        before = _named(names, max(previous.start, sentence.start - _CITED), previous.end)
    several = list(dict.fromkeys(before))
    first = last = place
    # a list of more numbers than names says nothing
    while first > 0 and last - first < len(several) and _listed(text.folded, ids[first - 1], ids[first]):
        first -= 1
    while last + 1 < len(ids) and last - first < len(several) and _listed(text.folded, ids[last], ids[last + 1]):
        last += 1
    listed = several[-(last - first + 1) :]
    if first < last and len(listed) == last - first + 1:
        return listed[place - first]
    return before[-1] if before else None


def _name_after(reading: Reading, names: list[tuple[int, str]], ids: list[Registered], place: int) -> str | None:
    """Return the name that follows a number in its sentence."""
    end = ids[place].span.end
    stop = reading.text.sentence(ids[place].span.start).end
    return next(iter(_named(names, end, stop)), None)


def _named(names: list[tuple[int, str]], start: int, end: int) -> list[str]:
    """Return the names that begin in ``start:end``."""
    return [name for _, name in names[bisect_left(names, (start,)) : bisect_left(names, (end,))]]


# How far before the link of a reference the title may stand that names the trial.
_CITED = 120


def _listed(folded: str, one: Registered, other: Registered) -> bool:
    """Whether two numbers of one registry are entries of one list: "(NCT01234567 and NCT01234568)"."""
    between = folded[one.span.end : other.span.start]
    return one.number.registry == other.number.registry and between.strip(" ,;/&()") in ("", "and") and len(between) < 9


def _trial(around: _Around, number: int, item: tuple[Span, str | None, list[Registered], tuple[Span, ...]]) -> Trial:
    first, name, ids, spans = item
    reading = around.reading
    text = reading.text
    sentences = list(dict.fromkeys(text.sentence(span.start) for span in spans))
    own = frozenset(spans)
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
        phase=_phase_of(around, spans, alone=name is None),
        design=tuple(sorted(design.values(), key=lambda coded: coded.span)),
        enrollment=_enrollment(reading, sentences, own, around.places),
        status=_status(reading, sentences, own),
        products=_products_of(around, sentences),
        text=text.source[first.start : first.end],
        span=first,
    )


# How far a phase may stand from the trial that it belongs to; from a number without a name, at the end of its phrase.
_REACH = 140
_REACH_OF_NUMBER = 260


def _phase_of(around: _Around, spans: tuple[Span, ...], *, alone: bool) -> Coded | None:
    """Return the phase that is most surely the trial's: joined to its name, else the nearest one.

    No other trial and no full stop may stand between. Of joined ones "Phase 1/2" wins over its part "Phase 2".
    """
    best: tuple[tuple[int, bool, int], Coded] | None = None
    joined: list[Coded] = []
    text, phases, own = around.reading.text, around.phases, frozenset(spans)
    folded = text.folded
    for span in spans:
        sentence = text.sentence(span.start)
        for phase in _within(phases, sentence):
            before = phase.span.start < span.start
            between = Span(phase.span.end, span.start) if before else Span(span.end, phase.span.start)
            distance = between.end - between.start
            if before and _of_several().match(folded, phase.span.end):
                # "three Phase 3 trials: A ...; B ...; C": the phase is theirs up to the next
                if _within(phases, between):
                    continue
            elif distance > (_REACH_OF_NUMBER if alone else _REACH) or not _together(
                folded[between.start : between.end],
                between,
                _others(around.places, own, between),
                several=_of_several().match(folded, phase.span.end) is not None,
            ):
                continue
            looseness = _looseness(folded, phase.span, span)
            if alone and looseness and not before:
                continue  # another trial of the list
            if not looseness:
                joined.append(phase)
            # of two phases beside a bare number the one before it is its own: "a Phase 1 (NCT...), a Phase 2 (NCT...)"
            rank = (looseness, alone and not before, distance)
            if best is None or rank < best[0]:
                best = (rank, phase)
    if best:
        whole = (phase for phase in joined if best[1].id in phase.id.split("/") and phase.id != best[1].id)
        return next(whole, best[1])
    return _phase_of_place(around, spans[0], own) if alone else _phase_of_program(around, spans[0])


@cache
def _joining() -> re.Pattern[str]:
    # between the phase and a name after it: "Phase 3 pivotal LANTERN-2"
    return re.compile(
        r"(?:[ ,]+(?!(?:in|of|for|with|by|from|and|that|which|to|data|results?|part|portion)[ ])[\w-]+){0,3}[ ]\W{0,3}"
    )


@cache
def _telling() -> re.Pattern[str]:
    # between a name and the phase that is told of it: "LANTERN-2 (NCT01234567) is a randomized, double-blind Phase 3"
    return re.compile(
        r"[\"')\u2122\u00AE]{0,2}(?:[ ]{0,2}\([^()]{0,60}\))?"
        r"(?:[ ]|(?:,|:|[ ](?:is|was))[ ](?:which[ ](?:is|was)[ ])?(?:an?|the|our)[ ])"
        r"(?:(?!(?:in|of|for|with|by|from|and|that|which|to|than|as)[ ])[\w/-]+,?[ ]){0,9}",
        re.IGNORECASE,
    )


@cache
def _of_others() -> re.Pattern[str]:
    return re.compile(r"(?:previous|previously|prior|earlier|other|historical)[ ](?:\w+[ ])?$")


def _looseness(folded: str, phase: Span, trial: Span) -> int:
    """Return how loosely a phase stands with a trial: 0 where words join them, 2 where it is of earlier trials."""
    if phase.start < trial.start:
        if _joining().fullmatch(folded, phase.end, trial.start):
            return 0
    elif _telling().fullmatch(folded, trial.end, phase.start):
        return 0
    return 2 if _of_others().search(folded, max(0, phase.start - 30), phase.start) else 1


@cache
def _of_several() -> re.Pattern[str]:
    return re.compile(r"[ ](?:[\w-]+[ ]){0,3}(?:trials|studies)\b")


def _programs(reading: Reading, phases: Sequence[Coded]) -> _Programs:
    lower = reading.text.lower
    told = [phase for phase in phases if "program" in lower[phase.span.end : phase.span.end + 45]]
    named: dict[str, Coded] = {}
    for phase in phases:
        if _of_trials().match(lower, phase.span.end):
            for word in _named_before(lower, phase.span.start):
                named.setdefault(word, phase)
    return _Programs(named, told[0] if told and len({phase.id for phase in phases}) == 1 else None)


@cache
def _of_trials() -> re.Pattern[str]:
    return re.compile(r",?[ ](?:[\w-]+,?[ ]){0,5}?(?:trials|studies|program(?:me)?)\b")


def _named_before(lower: str, at: int) -> list[str]:
    """Return the words that may name the programme of a phase: "the OSPREY gout studies are two Phase 3 trials"."""
    words = lower[max(0, at - _REACH) : at].split(" ")
    told = _are().search(lower, max(0, at - _REACH), at)
    return [*(told.group("words").split() if told else ()), *words[-2:-1]]


@cache
def _are() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w-])(?P<words>(?:[\w-]+[ ]){1,5})(?:trials|studies|program(?:me)?)[ ](?:are|include|is)[ ]"
        r"(?:[\w-]+,?[ ]){0,5}$"
    )


def _phase_of_program(around: _Around, span: Span) -> Coded | None:
    """Return the phase of the programme: the one that has the trial's first word, or any where it is the only phase."""
    first = re.split(r"[ -]", around.reading.text.lower[span.start : span.end], maxsplit=1)[0]
    return around.programs.named.get(first, around.programs.only)


def _others(places: list[Span], own: frozenset[Span], within: Span) -> list[Span]:
    """Return the places of other trials that begin in ``within``; ``places`` are those of all trials, in order."""
    inside = places[bisect_left(places, (within.start,)) : bisect_left(places, (within.end,))]
    return [place for place in inside if place not in own]


# How far from a bare number its paragraph is read.
_FAR = 4000


def _phase_of_place(around: _Around, first: Span, own: frozenset[Span]) -> Coded | None:
    """Return the one phase of the paragraph, or of a text with one trial only: a bare number follows its trial."""
    phases, text = around.phases, around.reading.text
    if not phases:
        return None
    paragraph = text.paragraphs[bisect_left(text.paragraphs, (first.start + 1,)) - 1]
    near = Span(max(paragraph.start, first.start - _FAR), min(paragraph.end, first.start + _FAR))
    for some in (_within(phases, near), phases if own.issuperset(around.places) else ()):
        free = [phase for phase in some if not _others(around.places, own, text.sentence(phase.span.start))]
        if free:
            return free[0] if len({phase.id for phase in free}) == 1 else None
    return None


def _within(phases: Sequence[Coded], place: Span) -> Sequence[Coded]:
    """Return the phases that begin in ``place``."""
    first = bisect_left(phases, place.start, key=lambda phase: phase.span.start)
    return phases[first : bisect_left(phases, place.end, lo=first, key=lambda phase: phase.span.start)]


def _together(words: str, between: Span, inside: list[Span], *, several: bool) -> bool:
    """Whether no other trial stands between, or just a list: "Phase 3 studies A (x) and B", "A and B, two trials".

    A phase of ``several`` trials may stand farther from the list.
    """
    if ";" in words or not inside:
        return ";" not in words
    if words.endswith("/"):
        return True  # "Phase 3 LANTERN/HERON-2": two names of one trial
    left = words[: inside[0].start - between.start]
    right = words[inside[-1].end - between.start :]
    if not left.strip() and right == ", ":
        return True  # "the Phase 2 LANTERN-1, LANTERN-2 and HERON-1 trials"
    return (
        re.fullmatch(r"[^.;]{0,40}", left) is not None
        and re.fullmatch(r"[^.;]{0,110}" if several else r"[^.;]{0,60}", right) is not None
        and ("and" in left.split() or "and" in right.split() or "and" in words.split())
    )


def _enrollment(reading: Reading, sentences: list[Span], own: frozenset[Span], places: list[Span]) -> Enrollment | None:
    """Return how many take part: the first such number in a sentence about the trial alone, or next behind its name."""
    folded = reading.text.folded
    for sentence in sentences:
        for match in _enrolled().finditer(folded, sentence.start, sentence.end):
            words = match.group("n") or match.group("count")
            value = int(words.replace(",", ""))
            if value and _is_of(folded, match.start(), sentence, own, places):
                span = Span(*match.span())
                return Enrollment(value, reading.text.source[span.start : span.end], span)
    return None


def _is_of(folded: str, at: int, sentence: Span, own: frozenset[Span], places: list[Span]) -> bool:
    """Whether a number at ``at`` is told of one trial, not of another one of its sentence or of several together."""
    first, end = bisect_left(places, (sentence.start,)), bisect_left(places, (at,))
    if first == end:
        return not _others(places, own, Span(at, sentence.end))
    last = places[end - 1]
    if last not in own or last.end > at:
        return False
    previous = places[max(first, end - 2)]
    return previous in own or _joined().fullmatch(folded, previous.end, last.start) is None


@cache
def _joined() -> re.Pattern[str]:
    # between two names of a list: "LANTERN-1 (NCT01234567) and LANTERN-2"
    return re.compile(r"\W{0,3}(?:\([^()]{0,60}\))?(?:,|[ ]and|,[ ]and|[ ]or)[ ](?:the[ ])?\W{0,2}")


def _status(reading: Reading, sentences: list[Span], own: frozenset[Span]) -> Coded | None:
    ends = {span.end + 1 for span in own}
    for sentence in sentences:
        for mention in reading.mentions.within("trial_status", sentence.start, sentence.end):
            at = mention.start
            named = at in ends or _study_before().search(reading.text.lower, max(0, at - 12), at) is not None
            passive = reading.text.lower.startswith(("was ", "has been "), at)
            if not named and (passive or mention.term.id == "terminated"):
                continue  # a treatment was discontinued, not the trial
            if passive and _condition_before().search(reading.text.lower, max(sentence.start, at - 60), at):
                continue
            span = Span(mention.start, mention.end)
            return Coded(mention.term.id, reading.text.source[span.start : span.end], span)
    return None


@cache
def _condition_before() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:once|when|until|if|after)(?!\w)[^,;.]*$")


@cache
def _study_before() -> re.Pattern[str]:
    return re.compile(r"(?:trials?|study|studies|program(?:me)?|enroll?ment|recruitment|[,)])[ ]$")


def _products_of(around: _Around, sentences: list[Span]) -> tuple[str, ...]:
    """Return the products in the first sentence about the trial that names one."""
    named = around.named_products
    for sentence in sentences:
        inside = {order for _, order in named[bisect_left(named, sentence[:1]) : bisect_left(named, (sentence.end,))]}
        if inside:
            return tuple(around.products[order].id for order in sorted(inside))
    return ()
