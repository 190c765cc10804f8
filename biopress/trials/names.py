"""Names of trials: capitals that stand where a trial is named."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from biopress.model import Product, Span
from biopress.tables.trials import NO_TRIAL_NAMES
from biopress.text.reading import Reading

__all__ = ["NamedTrial", "find_names"]

# Vocabularies whose words are written in capitals and are no trials.
_OTHER_WORDS = ("agency", "application", "target", "modality", "condition", "designation")


class NamedTrial(NamedTuple):
    """A trial's name and every place where it stands."""

    name: str
    spans: tuple[Span, ...]


@cache
def _study_word() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:trials?|stud(?:y|ies)|Trials?|Stud(?:y|ies)|TRIALS?|STUD(?:Y|IES)|program(?:me)?)(?!\w)")


# KEYNOTE-522, TRAILBLAZER-ALZ 2, CheckMate -227, IMpower150, evERA, STEP 1, BE HEARD I
_NAME = (
    r"(?:[A-Z]{2,}[a-z]{0,2}[A-Z0-9]*|[A-Z]\w*[A-Z]\w*|[a-z]{1,4}[A-Z]\w*[A-Z]\w*|[A-Z]{1,6}\d[A-Z0-9]*)"
    r"(?:[ ]?-(?:[A-Z0-9][A-Za-z0-9]*))*(?:[ ][A-Z]{2,}(?![\w-]))?(?:[ ](?:\d{1,3}|I{1,3}|IV|V)(?![\w%.,]\d|\w|%))?"
)


@cache
def _before_word() -> re.Pattern[str]:
    # the name, then what may stand between it and "trial"; a list of names before "trials"
    kind = (
        r"(?:(?:Phase|phase|PHASE)[ -](?:\d|I{1,3}|IV)[ab]?(?:[/-](?:\d|I{1,3})[ab]?)?|[Cc]linical|[Rr]egistrational|[Pp]ivotal"
        r"|[Cc]onfirmatory|[Cc]ardiovascular|[Oo]utcomes|[Ee]xtension|[Oo]pen-[Ll]abel|[Ll]ong-[Tt]erm|[Ss]afety|[Ee]fficacy"
        r"|[Rr]andomi[sz]ed|[Cc]ontrolled|[Dd]ouble-[Bb]lind|[Gg]lobal|[Mm]ulticenter|[Pp]roof-of-[Cc]oncept|[Dd]ose-\w+"
        r"|[Ff]ollow-[Uu]p|[Ii]nvestigational|[Tt]herapeutic|[Rr]esearch|CLINICAL|\([^()\n]{0,40}\))"
    )
    return re.compile(
        rf"(?<![\w/-])(?P<name>{_NAME})(?P<more>(?:(?:,[ ]|[ ]and[ ]|,[ ]and[ ]|[ ]&[ ]|/){_NAME}){{0,5}})[\"']?(?:[ ,]+{kind}){{0,5}}[ ]$"
    )


@cache
def _after_word() -> re.Pattern[str]:
    # "trial, called X", "studies X (gMG) and Y", "trial (X; NCT...)"
    name = rf"[\"'(]{{0,2}}(?P<name>{_NAME})"
    return re.compile(
        rf"(?:,?[ ](?:called|named|known[ ]as|titled|entitled|designated|dubbed)[ ](?:the[ ])?|(?P<apposed>,[ ])|:?[ ]|[ ]\()"
        rf"{name}(?![\w/])(?(apposed)(?=[,.;]|[ ]\())"
        rf"(?P<more>(?:(?:[ ]\([^()\n]{{1,40}}\))?(?:,[ ]|[ ]and[ ]|,[ ]and[ ]){_NAME}(?!\w)){{0,5}})"
    )


@cache
def _numbered() -> re.Pattern[str]:
    # "Study 301", "LUMMICAR STUDY 1", "Trial 1": a number makes the word itself a name
    return re.compile(
        r"(?<![\w-])(?:(?:[A-Z]{3,}[A-Za-z-]*[ ])?(?:Study|STUDY|Trial|TRIAL))[ ](?:\d{1,4}[A-Z]?|[A-Z]{1,3}-?\d{2,4}|[A-Z])(?![\w-]|[ ](?:[a-z]+ies|patients))"
    )


@cache
def _shape() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w/-]){_NAME}(?![\w/])")


def find_names(reading: Reading, products: tuple[Product, ...], phases: tuple[Span, ...], ids: tuple[Span, ...]) -> list[
    NamedTrial
]:
    """Return the names of trials in the order of the text, given where products, phases and registry numbers stand."""
    folded = reading.text.folded
    taken = {" ".join(name.text.lower().split()) for product in products for name in product.names}
    spans: dict[str, Span] = {}
    for start, end in _candidates(folded, phases, ids):
        name = " ".join(folded[start:end].replace(" -", "-").split())
        if name not in spans and _is_name(reading, name, start, end, taken):
            spans[name] = Span(start, end)
    for start, end in _family(folded, spans):
        name = folded[start:end]
        if name not in spans and name.lower() not in taken:
            spans[name] = Span(start, end)
    longer = [name for name in spans if not any(name != other and f"{name} " in f"{other} " for other in spans)]
    return sorted(
        (NamedTrial(name, _places(folded, name, spans[name])) for name in longer), key=lambda trial: trial.spans[0]
    )


def _candidates(folded: str, phases: tuple[Span, ...], ids: tuple[Span, ...]) -> Iterator[tuple[int, int]]:
    for word in _study_word().finditer(folded):
        begin = max(0, word.start() - 160)
        # the name may not stand in an earlier line
        begin = max(begin, folded.rfind("\n", begin, word.start()) + 1)
        if found := _last(_before_word(), folded, begin, word.start()):
            yield from _list(found)
        if found := _after_word().match(folded, word.end()):
            yield from _list(found)
    for numbered in _numbered().finditer(folded):
        yield numbered.span()
    for phase in phases:
        named = re.compile(rf"[ ]\"?(?P<name>{_NAME})\"?(?=[ ,.;)]|$)").match(folded, phase.end)
        if named:
            yield named.span("name")
    for id in ids:
        left = folded[max(0, id.start - 60) : id.start]
        before = re.search(rf"(?<![\w/-])(?P<name>{_NAME})(?:[ ][a-z]+)?[ ]?[(\[]{{1,2}}(?:[A-Za-z.]+[ ]){{0,3}}(?:\#|:)?[ ]?$", left)
        if before:
            shift = id.start - len(left)
            yield before.start("name") + shift, before.end("name") + shift


def _last(pattern: re.Pattern[str], folded: str, begin: int, end: int) -> re.Match[str] | None:
    # the pattern is anchored at the end, so the leftmost match is the one that reaches it
    return pattern.search(folded, begin, end)


def _list(found: re.Match[str]) -> Iterator[tuple[int, int]]:
    yield found.span("name")
    start, end = found.span("more")
    for name in _shape().finditer(found.string, start, end):
        yield name.span()


def _is_name(reading: Reading, name: str, start: int, end: int, taken: set[str]) -> bool:
    if name.upper() in NO_TRIAL_NAMES or name.split()[0].upper() in NO_TRIAL_NAMES or name.lower() in taken:
        return False
    if len(name) < 3 or name.isdigit() or re.fullmatch(r"(?:I{1,3}|IV|V)(?:[/-]I{1,3})?[ab]?", name):
        return False
    if any(name.lower().startswith(f"{product}-") and not name[len(product) + 1 :].isdigit() for product in taken):
        return False
    mentions = reading.mentions
    return not any(
        mention.end >= end for kind in _OTHER_WORDS for mention in mentions.within(kind, start, start + 1)
    )


def _family(folded: str, known: dict[str, Span]) -> list[tuple[int, int]]:
    """Return the names that share the stem of a known one: KEYNOTE-564 beside KEYNOTE-581."""
    stems = {m.group(1) for name in known if (m := re.fullmatch(r"([A-Z]{4,}[A-Za-z-]*?)[ -]?\d{1,4}[A-Z]?", name))}
    if not stems:
        return []
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(sorted(map(re.escape, stems), key=len, reverse=True))})[ -]\d{{1,4}}[A-Z]?(?!\w)")
    return [match.span() for match in pattern.finditer(folded)]


def _places(folded: str, name: str, first: Span) -> tuple[Span, ...]:
    places = [Span(m.start(), m.end()) for m in re.finditer(rf"(?<![\w]){re.escape(name)}(?![\w])", folded)]
    return tuple(places) or (first,)
