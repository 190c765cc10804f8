"""Milestones: steps of trials and of the market that the text states as done or planned, with their dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby, pairwise
from typing import Literal, NamedTuple

import attrs

from biopress.matching.wordings import StepWording
from biopress.matching.words import pieces_of
from biopress.metadata.head import Head
from biopress.model import Date, Milestone, Product, Span, Trial
from biopress.tables.milestones import STEP_WORDINGS
from biopress.text.dates import FoundDate, resolve
from biopress.text.reading import Reading
from biopress.trials.mentioned import Mentioned
from biopress.trials.sentences import sentences_with

__all__ = ["read_milestones"]

Told = Literal["occurred", "planned"]

# Sections that tell of no step: label text, cautions, addresses.
_MUTE = frozenset(
    {"safety_information", "forward_looking", "contacts", "references", "end_matter", "about_designation"}
)


class _Step(NamedTuple):
    """A step found in a sentence: where its words stand, and the word that says whether it is done."""

    start: int
    end: int
    kind: str
    status: Told
    at: int


def read_milestones(
    reading: Reading, head: Head, products: tuple[Product, ...], trials: tuple[Trial, ...]
) -> tuple[Milestone, ...]:
    """Return the steps in the order of the text, each told once."""
    found: list[Milestone] = []
    mentioned = Mentioned(reading, head, products, trials)
    for sentence, mentions in sentences_with(reading, head, "step", _MUTE):
        steps = _steps(reading, sentence, {mention.term.id for mention in mentions}, mentioned)
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


def _end(folded: str, one: _Step, other: _Step) -> int:
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
_CAUTIONS = frozenset(
    "looking assurance assurances guarantee guarantees uncertainty uncertainties uncertain actual factors statements "
    "conference webcast webcasts offering offerings placement placements repurchase repurchases financial operating "
    "revenue revenues quarter quarterly year earnings sales eps gaap should do".split()
)


def _is_cautious(lower: str) -> bool:
    """Whether a sentence is of risks, of finances or for patients: it tells of no step."""
    return not _CAUTIONS.isdisjoint(pieces_of(lower)) and _cautious().search(lower) is not None


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


@cache
def _pattern(wording: str) -> re.Pattern[str]:
    return re.compile(wording.replace("@", "@+"))


@cache
def _by_cue() -> dict[str, tuple[tuple[int, StepWording], ...]]:
    """Return the rows of the table by the word that shows where to look, with their place in the table."""
    rows = sorted(enumerate(STEP_WORDINGS), key=lambda row: row[1].cue)
    return {cue: tuple(group) for cue, group in groupby(rows, key=lambda row: row[1].cue)}


def _possible_rows(lower: str, cues: set[str]) -> list[tuple[int, StepWording]]:
    """Return the rows whose words stand in the sentence, in the order of the table."""
    found = []
    for cue in cues:
        for row in _by_cue().get(cue, ()):
            stems = row[1].beside
            if not stems:
                found.append(row)
            for stem in stems:
                if stem in lower:
                    found.append(row)
                    break
    found.sort()
    return found


def _steps(reading: Reading, sentence: Span, cues: set[str], mentioned: Mentioned) -> list[_Step]:
    """Return the steps of a sentence; where two wordings fit one place, the earlier row of the table is meant."""
    lower = reading.text.lower[sentence.start : sentence.end].replace("\n", " ")
    masked: str | None = None
    found: list[_Step] = []
    for _, row in _possible_rows(lower, cues):
        kind = row.kind
        words = lower
        if "@" in row.pattern:
            if masked is None:
                masked = _masked(lower, sentence.start, mentioned.inside(sentence.start, sentence.end))
            if "@" not in masked:
                continue
            words = masked
        for match in _matches(row, words):
            group = match.lastgroup or ""
            start, end = match.span()
            at, stop = match.span(group) if group else (start, end)
            if any(
                start < other.end and other.start < end and (kind == other.kind or at == other.at) for other in found
            ):
                continue
            status = _status(lower, group, at, stop, heading=not lower.rstrip().endswith((".", ":")))
            if status is not None:
                found.append(_Step(start, end, kind, status, at))
    if not found:
        return []
    found.sort()
    kept: list[_Step] = []
    for step in found:
        if not kept or step.start >= kept[-1].end or step.kind != kept[-1].kind:
            kept.append(step)
    return [
        step._replace(start=step.start + sentence.start, end=step.end + sentence.start, at=step.at + sentence.start)
        for step in kept
    ]


def _matches(row: StepWording, words: str) -> Iterator[re.Match[str]]:
    """Give the places that fit a wording: it is tried where its first words stand."""
    if not row.first:
        yield from _pattern(row.pattern).finditer(words)
        return
    done = 0
    for at in _places(row.first, words):
        if at >= done and (match := _pattern(row.pattern).match(words, at)):
            yield match
            done = match.end()


def _places(stems: tuple[str, ...], words: str) -> list[int]:
    """Return where one of the stems stands, in the order of the words."""
    found = []
    for stem in stems:
        at = words.find(stem)
        while at >= 0:
            found.append(at)
            at = words.find(stem, at + 1)
    found.sort()
    return found


def _masked(lower: str, offset: int, mentions: list[tuple[Span, Product]]) -> str:
    for mention, _ in mentions:
        start, end = mention.start - offset, mention.end - offset
        lower = lower[:start] + "@" * (min(end, len(lower)) - start) + lower[end:]
    return lower


# The verb, not the month.
_MAY = r"(?<!in )(?<!of )(?<!by )(?<!since )(?<!early )(?<!late )(?<!mid-)(?<!until )may(?!,? \d)"


@cache
def _possible() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])(?:{_MAY}|might|could|would|can|cannot|should|must|if|whether|subject to|potential(?:ly)?|possible"
        r"|seeks?|believes?|hopes?|assuming|until|unless|before"
        r"|prior to|pending|designed to|aim(?:s|ed)? to (?:enroll|evaluate)|ability to|able to|not|never|no|required to"
        r"|timing of|success of|support(?:s|ing)? the|in order to"
        r"|to support|to allow|contingent|costs?|expenses?|led the|oversaw|responsible for|experience in|drug treatment"
        r"|potentially|toward)(?![\w-])"
    )


@cache
def _modal() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{_MAY}|might|could|would|if|whether|not)(?![\w-])")


@cache
def _plan() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w-])(?:expect(?:s|ed|ing)?|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|anticipat(?:e|es|ed|ing)|aim(?:s"
        r"|ing)?|target(?:s|ed|ing)?|on track|on schedule|scheduled?|slated"
        r"|look(?:s|ing)? forward|will|shall|preparing|prepares?|prepare|upcoming|forthcoming|set to|estimates?"
        r"|project(?:s|ed)|decided|poised|remains? on|due|to be|ready to|next steps?|goal)(?![\w-])"
    )


@cache
def _told() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w-])(?:announc(?:e|es|ed|ing)|report(?:s|ed)?|follow(?:s|ed|ing)|after|since|recent|achiev(?:e|es|ed"
        r"|ing)|marks?|with the|was|were|has|have|had|recorded|highlight(?:s|ed)?"
        r"|celebrat\w+|upon|made|accepted|selected|today|successful|now|are|is|in)(?![\w-])"
    )


# How far before its word a plan or a doubt may stand.
_BEFORE = 110


def _status(lower: str, group: str, at: int, stop: int, *, heading: bool) -> Told | None:
    """Return whether the step is done or planned; ``None`` where it is only possible, denied, or not told."""
    clause = max(lower.rfind(mark, 0, at) for mark in (";", " - ", "\u2022", " and is ", ", which ", '" ', " that "))
    before = lower[max(clause + 1, at - _BEFORE, 0) : at]
    planned = _last(_plan(), before)
    possible = _last(_possible(), before)
    word = lower[at:stop]
    if group == "will" or (group == "verb" and word in _PLANS):
        return None if _modal().search(before[-40:]) else "planned"
    if group == "done":
        return "occurred" if possible < 0 else None
    if group == "future":
        return "planned" if planned >= 0 and possible < planned else None
    if group == "noun":
        return _noun_status(before, lower[stop : stop + 120], planned, possible, heading=heading)
    if possible >= 0 and possible > planned and not word.startswith(("did not", "fail")):
        return None
    if word.startswith(("did not", "fail")):
        return "occurred"
    return _verb_status(word, before, planned, lower[:at], heading=heading)


_PLANS = (
    "expected", "anticipated", "planned", "due", "targeted", "projected", "scheduled", "estimated", "on track",
    "expect", "expects", "expecting", "anticipate", "anticipates", "anticipating",
)  # fmt: skip


@cache
def _past() -> re.Pattern[str]:
    return re.compile(r"(?:[\w-]+ )?(?:\w+ed|begun|began|met|underway|missed|made|became|in|done)\b|kicked")


@cache
def _to_come() -> re.Pattern[str]:
    # "will be shown at a congress and published"
    return re.compile(r"(?<![\w-])(?:will|to) be (?:(?!(?:and|was|were|has|have|had)(?![\w-]))[\w-]+ ){1,9}and $")


def _verb_status(word: str, before: str, planned: int, left: str, *, heading: bool) -> Told | None:
    words = before.split()
    last = words[-1] if words else ""
    if word.endswith("ing"):
        if planned >= 0:
            return "planned"
        if last in _SINCE or "being" in words[-3:] or (last in ("is", "are") and word.startswith(_STOPPING)):
            return "occurred"
        return None
    if _past().match(word):
        tail = words[-6:]
        if "being" in tail[-2:]:
            return "occurred" if word in _SHOWN else "planned"
        if last == "and" and _to_come().search(before):
            return "planned"
        if planned >= 0 and ({"be", "to"} & set(tail) or "expected" in tail or "planned" in tail or "will" in tail):
            return "planned"
        return "planned" if {"to", "be"} <= set(tail[-2:]) else "occurred"
    if word.endswith("s") and not word.endswith("ss"):
        return "occurred" if heading or len(left.split()) < 9 else None
    if not left.strip(" -*\u2022\"'(\u2013\t"):
        return "planned"
    if planned >= 0:
        return "planned"
    if last == "to" and heading and len(words) < 7:
        return "planned"
    if {"has", "have", "had"} & set(words[-2:]):
        return "occurred"
    return None


# Who is stopping a trial has said so.
_STOPPING = ("discontinu", "terminat", "stopp", "halt", "paus", "suspend")
# What is being shown has begun; what is being organized has not.
_SHOWN = frozenset("presented featured highlighted published".split())
_SINCE = frozenset("after following since by having upon recently successfully while now".split())


def _noun_status(before: str, after: str, planned: int, possible: int, *, heading: bool) -> Told | None:
    following = _plan().search(after)
    doubt = _possible().search(after[: following.start()] if following else after[:60])
    if possible > planned or doubt:
        return None
    if planned >= 0 or (following and following.start() < 90):
        return "planned"
    if heading or _last(_told(), before) >= 0 or _told().search(after[:40]):
        return "occurred"
    return None


def _last(pattern: re.Pattern[str], words: str) -> int:
    """Return where the last match in ``words`` begins; -1 where there is none."""
    at = -1
    for match in pattern.finditer(words):
        at = match.start()
    return at


def _milestones(
    reading: Reading, head: Head, mentioned: Mentioned, sentence: Span, step: _Step, floor: int, stop: int
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
    understood = nearest or ([] if trials else mentioned.understood(step.start))
    if not understood and not trials and not _tells_alone(text.lower, step, clause):
        return
    tense: Literal["past", "future"] = "past" if step.status == "occurred" else "future"
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
        date=_date(reading, head, step, clause, sentence, tense),
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


def _tells_alone(lower: str, step: _Step, clause: Span) -> bool:
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
    reading: Reading, head: Head, step: _Step, clause: Span, sentence: Span, tense: Literal["past", "future"]
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
