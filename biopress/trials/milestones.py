"""Milestones: steps of trials and of the market that the text states as done or planned, with their dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Literal

import attrs

from biopress.matching.hints import has_any
from biopress.metadata.head import Head
from biopress.model import Date, Milestone, Product, Span, Trial
from biopress.text.dates import FoundDate, resolve
from biopress.text.reading import Reading
from biopress.trials.mentioned import Mentioned
from biopress.trials.sentences import sentences_with
from biopress.trials.steps import Step, find_steps

__all__ = ["read_milestones"]

# Sections that tell of no step: label text, cautions, addresses.
_MUTE = frozenset(
    {"safety_information", "forward_looking", "contacts", "references", "end_matter", "about_designation"}
)


def read_milestones(
    reading: Reading, head: Head, products: tuple[Product, ...], trials: tuple[Trial, ...]
) -> tuple[Milestone, ...]:
    """Return the steps in the order of the text, each told once."""
    found: list[Milestone] = []
    mentioned = Mentioned(reading, head, products, trials)
    for sentence, mentions in sentences_with(reading, head, "step", _MUTE):
        steps = find_steps(reading, sentence, {mention.term.id for mention in mentions}, mentioned)
        if not steps or _is_cautious(reading.text.lower[sentence.start : sentence.end]):
            continue
        ends = [_end(reading.text.folded, one, other) for one, other in pairwise(steps)]
        for step, floor, stop in zip(steps, (sentence.start, *ends), (*ends, sentence.end), strict=True):
            for item in _milestones(reading, head, mentioned, sentence, step, floor, stop):
                _add(found, item)
    return tuple(found)


@cache
def _joint() -> re.Pattern[str]:
    # not within a name or a date: "Retroviruses and Opportunistic Infections", "May 9, 2025"
    return re.compile(r"(?:,| and| with) (?=[a-z])(?!(?:in )?which|wh|known as)")


def _end(folded: str, one: Step, other: Step) -> int:
    """Return where what is said of a step ends and what is said of the next one begins."""
    cut = folded.rfind(";", one.end, other.start)
    if cut >= 0:
        return cut
    cut, stop = other.start, other.start
    if stop < one.end < other.at:
        # they share their first words, and the second is told behind the first
        cut, stop = one.end, other.at
    for joint in _joint().finditer(folded, one.end, stop):
        cut = joint.start()
    return cut


# One of these stands in every caution.
_CAUTIONS = (
    "forward-looking", "assurance", "guarantee", "uncertaint", "actual results", "risk factors", "statements ",
    "conference call", "webcast", "offering", "placement", "repurchase", "financial", "operating", "revenue", "quarter",
    "year results", "earnings", "sales", "guidance", "gaap", "should", "do not ",
)  # fmt: skip


def _is_cautious(lower: str) -> bool:
    """Whether a sentence is of risks, of finances or for patients: it tells of no step."""
    return has_any(lower, _CAUTIONS) and _cautious().search(lower) is not None


@cache
def _cautious() -> re.Pattern[str]:
    return re.compile(
        r"forward-looking|no assurance|no guarantee|risks? and uncertaint|actual results|risk factors"
        r"|statements (?:regarding|about|concerning|include)"
        r"|uncertainties|conference call|webcast|public offering|private placement|share repurchase|(?:financial"
        r"|operating|revenue|quarter(?:ly)?|year|earnings|sales) results|earnings|(?:financial|revenue|sales|year"
        r"|eps) guidance"
        r"|revenues?(?![\w-])|non-gaap|net sales|sales (?:grew|increased|were|growth)"
        r"|patients should|you should|do not (?:start|take|use)"
    )


def _milestones(
    reading: Reading, head: Head, mentioned: Mentioned, sentence: Span, step: Step, floor: int, stop: int
) -> Iterator[Milestone]:
    """Give the milestone of a step, or one for each entry of the list that it introduces."""
    text = reading.text
    start = max(floor, text.folded.rfind(";", sentence.start, step.start) + 1)
    semicolon = text.folded.find(";", step.end, stop)
    end = semicolon if semicolon >= 0 else stop
    clause = text.trimmed(start if start > sentence.start and floor > sentence.start else sentence.start, end)
    nearest = mentioned.inside(clause.start, clause.end) or mentioned.inside(sentence.start, sentence.end)
    trials = mentioned.trials.within(clause.start, clause.end)
    if not trials and clause != sentence and not reading.mentions.within("study_word", clause.start, clause.end):
        trials = mentioned.trials.within(sentence.start, sentence.end)
    understood = nearest or ([] if trials else mentioned.understood(step.start, *clause))
    if not trials and (meant := mentioned.that_trial(clause.start, clause.end)):
        trials = [(meant.span, meant)]
    if not understood and not trials and not _tells_alone(text.lower, step, clause):
        return
    tense: Literal["past", "future"] = "past" if step.status == "occurred" else "future"
    date = _date(reading, head, step, clause, sentence, tense)
    if date is None and step.noun and (coming := _coming(reading, head, step, clause, sentence)):
        step, tense, date = step._replace(status="planned"), "future", coming
    places = sorted(
        {(span, text.source[span.start : span.end]) for span, _ in understood}
        | {(span, text.source[span.start : span.end]) for span, _ in trials}
    )
    names = tuple({words.lower(): words for _, words in reversed(places)}.values())[::-1]
    own = tuple(dict.fromkeys(product.id for _, product in understood)) or tuple(
        dict.fromkeys(id_ for _, trial in trials for id_ in trial.products)
    )
    milestone = Milestone(
        id="",
        kind=step.kind,
        status=step.status,
        names=names,
        product_ids=own,
        trials=tuple(trial.id for _, trial in trials),
        date=date,
        text=text.source[clause.start : clause.end],
        span=clause,
    )
    listed = (
        list(_entries(reading, head, sentence, tense)) if milestone.date is None and step.kind == "presentation" else []
    )
    if not listed:
        yield milestone
    for span, date in listed:
        yield attrs.evolve(milestone, date=date, text=text.source[span.start : span.end], span=span)


def _tells_alone(lower: str, step: Step, clause: Span) -> bool:
    """Whether a step is one where no product and no trial is named: a presentation only of data, a launch never."""
    if step.kind == "presentation":
        return (
            _of_data().search(lower, clause.start, clause.end) is not None
            and "publi" not in lower[step.start : step.end]
        )
    return step.kind != "launch"


@cache
def _of_data() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w-])(?:data|results?|findings|abstracts?|posters?|trials?|stud(?:y|ies)|late-breaking)(?![\w-])"
    )


def _entries(
    reading: Reading, head: Head, sentence: Span, tense: Literal["past", "future"]
) -> Iterator[tuple[Span, Date]]:
    """Give the dated entries of the list that a sentence ending in a colon introduces."""
    text = reading.text
    if text.folded[sentence.end - 1 : sentence.end] != ":":
        return
    number = text.sentence_number(sentence.start) + 1
    for entry in text.sentences[number : number + 12]:
        if entry.end - entry.start > 160:
            return
        for found in _dates(reading, entry.start, entry.end):
            date = resolve(found, head.released, tense, text.source)
            if date is not None:
                yield entry, date
                break
        else:
            return


def _dates(reading: Reading, start: int, end: int) -> list[FoundDate]:
    return [found for found in reading.dates_within(start, end) if found.role != "data"]


# Steps that are the announcement itself: "today announced" dates them.
_ANNOUNCED = frozenset({"readout", "presentation"})


def _date(
    reading: Reading, head: Head, step: Step, clause: Span, sentence: Span, tense: Literal["past", "future"]
) -> Date | None:
    """Return the date that stands nearest after the step's word in its clause, else before it."""
    found = [
        date
        for date in _dates(reading, clause.start, clause.end)
        if date.role is None or (step.kind in _ANNOUNCED and step.status == "occurred")
    ]
    after = [date for date in found if date.span.start >= step.at]
    before = [date for date in found if date.span.start < step.at]
    if not found and clause.start > sentence.start:
        before = [date for date in _dates(reading, sentence.start, sentence.start + 12) if date.role is None][:1]
    for date in (*after, *reversed(before)):
        resolved = resolve(date, head.released, tense, reading.text.source)
        of_release = tense == "future" and date.span.start < step.at and resolved and resolved.end == head.released
        if resolved is not None and not of_release and _agrees(resolved, head, tense):
            return resolved
    return None


# How far behind a step its date to come may stand.
_BESIDE = 24
# And how far in an item of a list: "Completion of enrolment in the Phase 2 trial of talvorimab - Q2 2026".
_IN_ITEM = 110
_MARKS = frozenset(",;.")


def _coming(reading: Reading, head: Head, step: Step, clause: Span, sentence: Span) -> Date | None:
    """Return the date to come that stands with a step told by a noun alone: "Phase 3 initiation in mid-2026"."""
    date = _date(reading, head, step, clause, sentence, "future")
    if date is None or date.span is None or date.start is None or head.released is None:
        return None
    between = reading.text.lower[step.end : date.span.start]
    beside = step.end <= date.span.start and (len(between) < _BESIDE or _MARKS.isdisjoint(between))
    return date if date.start > head.released and beside and len(between) < _IN_ITEM else None


def _agrees(date: Date, head: Head, tense: Literal["past", "future"]) -> bool:
    """Whether the date lies on the side of the release that the tense says."""
    if head.released is None:
        return True
    if tense == "past":
        return date.start is None or date.start <= head.released
    return date.end is None or date.end >= head.released


# How many of the last milestones a new one is compared with.
_RECENT = 100


def _add(found: list[Milestone], item: Milestone) -> None:
    """Add ``item`` unless it has been told; the telling that has the date is kept."""
    for number in range(len(found) - 1, max(-1, len(found) - _RECENT), -1):
        other = found[number]
        if (other.kind, other.status) != (item.kind, item.status) or not _same(other, item):
            continue
        if other.date is None and item.date is not None:
            found[number] = attrs.evolve(item, id=other.id, names=tuple(dict.fromkeys((*other.names, *item.names))))
        return
    found.append(attrs.evolve(item, id=f"m{len(found) + 1}"))


def _venue(words: str) -> set[str]:
    """Return the names in what follows "at": the congress."""
    return set(_name().findall(words.partition(" at ")[2] or words))


@cache
def _name() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)[A-Z][\w-]+")


def _same(one: Milestone, other: Milestone) -> bool:
    """Whether two tellings of one kind may be of one step: no other date, and a trial or a product in common."""
    if one.date is not None and other.date is not None and one.date.value != other.date.value:
        return False
    if one.kind == "presentation":
        here, there = _venue(one.text), _venue(other.text)
        if here and there and not here & there:
            return False
    if one.trials and other.trials:
        return bool(set(one.trials) & set(other.trials))
    if one.product_ids and other.product_ids:
        return bool(set(one.product_ids) & set(other.product_ids))
    return one.product_ids == other.product_ids and one.trials == other.trials
