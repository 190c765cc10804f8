"""Places that may be names of trials: what stands in capitals beside the words for a study, a phase or a number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

from biopress.matching.hints import has_any
from biopress.matching.vocabulary import Mention
from biopress.model import Span
from biopress.text.reading import Reading

__all__ = ["Candidate", "find_candidates"]

_Kind = Literal["trial", "program", "series"]


class Candidate(NamedTuple):
    """A place that may be a name: of a trial, a programme, or a series ("the OSPREY trials") that may be either.

    ``row`` is the place of the word behind several names: "the OSPREY and HERON trials".
    """

    start: int
    end: int
    kind: _Kind = "trial"
    row: int = -1


# KEYNOTE-522, TRAILBLAZER-ALZ 2, CheckMate -227, IMpower150, evERA, monarchE, STEP 1, BE HEARD I, BRUIN CLL-321
_NAME = (
    r"(?=[a-z]{0,4}[A-Z]\w*?[A-Z]|[A-Z]\d[A-Z0-9]*(?!\w)|[a-z]{5,9}[A-Z](?!\w))\w+(?!\w)"
    r"(?:[ ]?-(?:[A-Z0-9][A-Za-z0-9]*))*(?:[ ][A-Z]{2,}(?:-\d{1,4})?(?![\w-]))?"
    r"(?:[ ](?:\d{1,3}|I{1,3}|IV|V)(?![\w%.,]\d|\w|%))?"
)


@cache
def _capitals() -> re.Pattern[str]:
    # what every name has, after a few small letters at most
    return re.compile(r"[A-Z](?:\w*?[A-Z\d]|(?<=[a-z]{5}[A-Z])(?!\w))")


_SMALL = 9
# What may stand between a name and the word for a study.
_KINDS = frozenset(
    "clinical registrational pivotal confirmatory cardiovascular outcomes extension open-label long-term safety "
    "efficacy randomized randomised controlled double-blind global multicenter proof-of-concept follow-up natural "
    "history observational investigational therapeutic research".split()
)


@cache
def _before_word() -> re.Pattern[str]:
    # the name, then what may stand between it and "trial"; a list of names before "trials"
    words = re.sub(r"(?<!\w)[a-z]", lambda first: f"[{first[0].upper()}{first[0]}]", "|".join(sorted(_KINDS)))
    kind = (
        r"(?:(?:Phase|phase|PHASE)[ -](?:\d|I{1,3}|IV)[ab]?(?:[/-](?:\d|I{1,3})[ab]?)?"
        rf"|{words}|[Dd]ose-\w+|CLINICAL|\([^()\n]{{0,40}}\))"
    )
    return re.compile(
        rf"(?<![\w/-])(?P<name>{_NAME})"
        rf"(?P<more>(?:(?:,[ ]|[ ]and[ ]|,[ ]and[ ]|[ ]&[ ]|[ ]?/)(?:{_NAME}|-\d{{1,3}})){{0,5}})"
        rf"(?:/Study[ ]\d+|\((?:TM|R)\))?[\"']?(?:[ ,]+{kind}){{0,5}}[ ]$"
    )


@cache
def _explained() -> re.Pattern[str]:
    # "X, a randomized Phase 3 trial", "X, which is the only trial", "X is a single-arm Phase 2 study"
    return re.compile(
        rf"(?<![\w/-])(?<! of )(?P<name>{_NAME})(?:[ ]{{0,4}}\([^()\n]{{0,60}}\))?(?P<more>(?:[ ]and[ ]{_NAME})?)"
        r"(?:[ ]?,[ ](?:which[ ](?:is|was|are)[ ])?(?:an?|the|two|our|its)|\)?:[ ](?:An?|an?|The|the)"
        r"|[ ](?:is|was|are|were)(?:[ ]an?|[ ]the|[ ]two|[ ]both)?)[ ]"
        r"(?:(?![.;:]|[ ](?:in|of|for|with|by|from|and[ ]the|that|which|to|through|is|are|was|were|has|have|candidate"
        r"|trial|study)[, ])[^\n]){0,110}$"
    )


@cache
def _after_word() -> re.Pattern[str]:
    # names that follow the word: trial, called X; studies X (gMG) and Y; trial (X; ...)
    name = rf"[\"'(]{{0,2}}(?P<name>{_NAME})"
    return re.compile(
        r"(?:,?[ ](?:called|named|known[ ]as|titled|entitled|designated|dubbed)[ ](?:the[ ])?"
        rf"|(?P<apposed>,[ ](?:or[ ])?)|:?[ ]|[ ]\(){name}(?![\w/])(?(apposed)(?=[,.;]|[ ]\()"
        r"|(?=[\w-]*[\"']?[ ]?[,.;:()]"
        r"|[\"']?[ ](?:and|which|that|is|was|were|are|has|have|had|will|may|to|in|evaluat\w+)[ ]|$))"
        r"(?!,[ ][A-Z][A-Za-z]{0,4}\.)"  # a city and its state begin the text
        rf"(?P<more>(?:(?:[ ]\([^()\n]{{1,40}}\))?(?:,[ ]|[ ]and[ ]|,[ ]and[ ]){_NAME}(?!\w)){{0,5}})"
    )


@cache
def _titled() -> re.Pattern[str]:
    # names with one capital and a number, where nothing else can be meant: "the trial, Osprey-1," "called Osprey-1"
    return re.compile(
        r"(?:,?[ ](?:called|named|known[ ]as|titled|entitled|dubbed)[ ](?:the[ ])?|(?P<apposed>,[ ](?:or[ ])?))[\"']?"
        r"(?P<name>[A-Z][a-z]{3,}[ ]?-[A-Z]{0,2}\d{1,4})(?![\w-])(?(apposed)[\"']?(?=[,.;)]|[ ]\())(?P<more>)"
    )


# "data from X-1", "X-1 results": the shape alone, where figures are told
_SHAPED = (
    r"(?<![\w/-])(?P<name>(?:[A-Z]{5,}|[A-Z]{2,}[a-z]+[A-Z]+|[A-Z][a-z]+[A-Z]+[a-z]*)"
    r"-(?:[A-Z][A-Za-z]*[ -]?)?\d{1,2}[A-Z]?)(?![\w-])"
)
_OF = (" from ", " of ", " in ")
_TELLING_WORDS = ("data", "results", "cohorts", "findings")


@cache
def _told() -> re.Pattern[str]:
    # right after these words
    return re.compile(rf"[ ](?:from|of|in)[ ](?:the[ ])?{_SHAPED}(?P<more>)")


@cache
def _told_mixed() -> re.Pattern[str]:
    # "results from BRightly and BReeze 2": capitals that go on in small letters
    mixed = r"[A-Z]{2,}[a-z]{3,}(?:[ ]\d)?(?![\w-])"
    return re.compile(
        rf"[ ]from[ ](?:the[ ])?(?P<name>{mixed})(?P<more>(?:(?:,[ ]|[ ]and[ ]|,[ ]and[ ]){mixed}){{0,4}})"
    )


@cache
def _telling() -> re.Pattern[str]:
    # right before the first two of them
    return re.compile(rf"(?:{_SHAPED}|(?<![\w/-])(?P<short>[A-Z]{{4}}-[1-9]))[ ]$")


@cache
def _after_phase() -> re.Pattern[str]:
    # "the Phase 3 SYMPHONY 2 results"
    return re.compile(
        rf"[ ]\"?(?P<name>{_NAME})\"?(?=[ ](?:results?|data|trial|study|clinical|topline|readout|and[ ]-\d)|[,.;)]|$)"
    )


@cache
def _before_number() -> re.Pattern[str]:
    # a name right before a registry number, in parentheses or with a comma between
    return re.compile(
        rf"(?<![\w/-])(?P<name>{_NAME})(?:[ ][a-z]+)?(?:[ ]{{0,6}}[(\[]{{1,2}}[ ]?|[,;/][ ]|[ ]-[ ])"
        r"(?:[A-Za-z.]+[ ]){0,3}(?:\#|:)?[ ]{0,2}$"
    )


@cache
def _numbered() -> re.Pattern[str]:
    # "Study 301": a number makes the word itself a name
    return re.compile(
        r"(?:Study|STUDY|Trial|TRIAL)[ ](?:\d{2,4}[A-Z]?|[A-Z]{1,3}-?\d{2,4})(?![\w-]|[ ](?:[a-z]+ies|patients))"
    )


@cache
def _after_name() -> re.Pattern[str]:
    return re.compile(r"(?<![\w-])[A-Z]{3,}[A-Za-z-]*[ ]$")


@cache
def _digit() -> re.Pattern[str]:
    # "LUMEN STUDY 1"
    return re.compile(r"[ ]\d(?![\w-])")


@cache
def _shape() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w/-]){_NAME}(?![\w/])")


# How far before the word for a study its name may begin.
_BEFORE = 160
_BEFORE_NAMES = frozenset(" ,:")
_TEAMS = (" Group", " Network", " Team")
_PROGRAMS = (" program", " development program")


def _beside(folded: str, word: Mention) -> list[Candidate]:
    """Return the names that stand beside the word for a study."""
    start, stop, _, term = word
    if folded.startswith(_TEAMS, stop):
        return []
    program = term.id == "program" or folded.startswith(_PROGRAMS, stop)
    found: list[Candidate] = []
    if folded[start - 1 : start] == " ":
        begin = max(0, start - _BEFORE)
        begin = max(begin, folded.rfind("\n", begin, start) + 1)
        if capitals := _capitals().search(folded, begin, start):
            found += _before(folded, max(begin, capitals.start() - _SMALL), start, stop, program=program)
    can_follow = not program and _can_be_name(folded, stop)
    if can_follow and (after := _after_word().match(folded, stop) or _titled().match(folded, stop)):
        found += [Candidate(*place) for place in _list(after)]
    if folded[start].isupper() and not folded.startswith("/", start - 1):
        if numbered := _numbered().match(folded, start):
            found.append(Candidate(*numbered.span()))
        elif (name := _after_name().search(folded, max(0, start - 40), start)) and (
            digit := _digit().match(folded, stop)
        ):
            found.append(Candidate(name.start(), digit.end()))
    return found


def _before(folded: str, begin: int, start: int, stop: int, *, program: bool) -> Iterator[Candidate]:
    """Give the names in ``begin:start`` of the study that has its word at ``start:stop``."""
    for can_stand, pattern in ((_ends_with_name, _before_word), (_is_explained, _explained)):
        # both are anchored at the word, so the leftmost match is the one that reaches it
        if can_stand(folded, begin, start) and (found := pattern().search(folded, begin, start)):
            places = list(_list(found))
            # of names before "trial" only the last is meant, before "trials" all; one alone is of a programme
            plural = folded[stop - 1] in "sS"
            several = plural or "/" in found["more"]
            if not plural and "/" in found["more"] and _two_names().fullmatch(found["name"] + found["more"]):
                places = [(found.start("name"), found.end("more"))]
            alone = plural and len(places) == 1 and pattern is _before_word and not found["more"]
            kind: _Kind = "program" if program else "series" if alone else "trial"
            row = start if plural and len(places) > 1 else -1
            yield from (Candidate(*place, kind, row) for place in (places if several else places[-1:]))


@cache
def _two_names() -> re.Pattern[str]:
    # of two sponsors for one trial: "the OSPREY-103/HERON-869 trial"
    return re.compile(r"[\w-]*\d/[\w-]*\d")


# What can stand between the word for a study and its name.
_CALLED = frozenset("called named known titled entitled designated dubbed or".split())


def _can_be_name(folded: str, at: int) -> bool:
    """Whether a name can follow at ``at``: the cheap look before the close one."""
    if folded[at : at + 1] not in _BEFORE_NAMES:
        return False
    words = folded[at : at + 24].replace(",", " ").split()
    return bool(words) and (not words[0].islower() or words[0] in _CALLED)


def _ends_with_name(folded: str, begin: int, end: int) -> bool:
    """Whether a name can stand at the end, with words of its kind behind: the cheap look before the close one."""
    end -= 1  # the blank before the word
    while end > begin:
        start = max(begin, folded.rfind(" ", begin, end) + 1)
        word = folded[start:end].rstrip(",")
        if folded.endswith(_PHASES, begin, start) and _of_phase().fullmatch(word):
            end = start - len(_PHASES[0])
            continue
        if not word.islower() or not word[0].isalpha() or word[-1] == ")":
            return True
        if word not in _KINDS and not word.startswith(("dose-", "phase-")):
            return False
        end = start - 1
    return False


# What stands before the number of a phase, which is part of no name.
_PHASES = (" Phase ", " phase ")


@cache
def _of_phase() -> re.Pattern[str]:
    return re.compile(r"(?:\d|I{1,3}|IV)[ab]?(?:[/-](?:\d|I{1,3})[ab]?)?")


# What stands between a name and the words that explain it, and what does not stand in those.
_EXPLAINING = (", ", ": ", " is ", " are ", " was ", " were ")
_UNEXPLAINING = (" of ", " in ", " for ", " with ")


def _is_explained(folded: str, begin: int, end: int) -> bool:
    """Whether a name can be explained up to the end: the cheap look before the close one."""
    words = folded[begin:end]
    for word in _UNEXPLAINING:
        at = words.rfind(word)
        if at > 0:
            words = words[at:]
    return has_any(words, _EXPLAINING)


def find_candidates(reading: Reading, phases: tuple[Span, ...], ids: tuple[Span, ...]) -> Iterator[Candidate]:
    """Give the places that may be names."""
    folded = reading.text.folded
    for word in reading.mentions.of("study_word"):
        if word.term.id != "extension" or folded.startswith(",", word.end):
            yield from _beside(folded, word)
    for phase in phases:
        if _can_be_name(folded, phase.end) and (named := _after_phase().match(folded, phase.end)):
            yield Candidate(*named.span("name"))
    lower = reading.text.lower
    for words in _TELLING_WORDS:
        at = lower.find(words) if words in reading.text.words else -1
        while at >= 0:
            after = at + len(words)
            if lower.startswith(_OF, after) and (
                found := _told().match(folded, after) or _told_mixed().match(folded, after)
            ):
                yield from (Candidate(*place) for place in _list(found))
            elif words in _TELLING_WORDS[:2] and at > 1 and folded[at - 1] == " " and _can_end_name(folded[at - 2]):
                yield from _told_before(folded, at)
            at = lower.find(words, after)
    for id in ids:
        if before := _before_number().search(folded, max(0, id.start - 80), id.start):
            yield Candidate(*before.span("name"))


def _can_end_name(sign: str) -> bool:
    return sign.isdigit() or sign.isupper()


def _told_before(folded: str, at: int) -> Iterator[Candidate]:
    if found := _telling().search(folded, max(0, at - 40), at):
        yield Candidate(*found.span(found.lastgroup or 0))


def _list(found: re.Match[str]) -> Iterator[tuple[int, int]]:
    yield found.span("name")
    start, end = found.span("more")
    for name in _shape().finditer(found.string, start, end) if start < end else ():
        yield name.span()
