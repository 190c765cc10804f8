"""Names of trials: capitals that stand where a trial is named."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Literal, NamedTuple

from biopress.matching.vocabulary import Mention
from biopress.matching.words import places_of
from biopress.model import Product, Span
from biopress.products.evidence import in_trademarks
from biopress.tables.trials import NO_TRIAL_NAMES
from biopress.text.document import Text
from biopress.text.reading import Reading

__all__ = ["NamedTrial", "find_names"]

# Vocabularies whose words are written in capitals and are no trials.
_OTHER_WORDS = ("agency", "application", "target", "modality", "condition", "designation")


_Kind = Literal["trial", "program", "series"]


class _Candidate(NamedTuple):
    """A place that may be a name: of a trial, a programme, or a series ("the OSPREY trials") that may be either.

    ``row`` is the place of the word behind several names: "the OSPREY and HERON trials".
    """

    start: int
    end: int
    kind: _Kind = "trial"
    row: int = -1


class NamedTrial(NamedTuple):
    """A trial's name and every place where it stands."""

    name: str
    spans: tuple[Span, ...]


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
        rf"(?<![\w/-])(?P<name>{_NAME})(?P<more>(?:(?:,[ ]|[ ]and[ ]|,[ ]and[ ]|[ ]&[ ]|[ ]?/){_NAME}){{0,5}})"
        rf"(?:/Study[ ]\d+|\((?:TM|R)\))?[\"']?(?:[ ,]+{kind}){{0,5}}[ ]$"
    )


@cache
def _explained() -> re.Pattern[str]:
    # "X, a randomized Phase 3 trial", "X, which is the only trial", "X is a single-arm Phase 2 study"
    return re.compile(
        rf"(?<![\w/-])(?P<name>{_NAME})(?:[ ]{{0,4}}\([^()\n]{{0,60}}\))?(?P<more>(?:[ ]and[ ]{_NAME})?)"
        r"(?:[ ]?,[ ](?:which[ ](?:is|was|are)[ ])?(?:an?|the|two|our|its)|\)?:[ ](?:An?|an?|The|the)"
        r"|[ ](?:is|was|are|were)(?:[ ]an?|[ ]the|[ ]two|[ ]both)?)[ ]"
        r"(?:(?![.;:]|[ ](?:in|of|for|with|by|from|and[ ]the|that|which|to|through|is|are|was|were|has|have|candidate)"
        r"[, ])[^\n]){0,110}$"
    )


@cache
def _after_word() -> re.Pattern[str]:
    # names that follow the word: trial, called X; studies X (gMG) and Y; trial (X; ...)
    name = rf"[\"'(]{{0,2}}(?P<name>{_NAME})"
    return re.compile(
        r"(?:,?[ ](?:called|named|known[ ]as|titled|entitled|designated|dubbed)[ ](?:the[ ])?"
        rf"|(?P<apposed>,[ ](?:or[ ])?)|:?[ ]|[ ]\(){name}(?![\w/])(?(apposed)(?=[,.;]|[ ]\()|(?=[\w-]*[ ]?[,.;:()]"
        r"|[ ](?:and|which|that|is|was|were|are|has|have|had|will|may|to|in|evaluat\w+)[ ]|$))"
        r"(?!,[ ][A-Z][A-Za-z]{0,4}\.)"  # a city and its state begin the text
        rf"(?P<more>(?:(?:[ ]\([^()\n]{{1,40}}\))?(?:,[ ]|[ ]and[ ]|,[ ]and[ ]){_NAME}(?!\w)){{0,5}})"
    )


# "data from X-1", "X-1 results": the shape alone, where figures are told
_SHAPED = (
    r"(?<![\w/-])(?P<name>(?:[A-Z]{5,}|[A-Z]{2,}[a-z]+[A-Z]+|[A-Z][a-z]+[A-Z]+[a-z]*)"
    r"-(?:[A-Z][A-Za-z]*[ -]?)?\d{1,2}[A-Z]?)(?![\w-])"
)
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
        rf"[ ]\"?(?P<name>{_NAME})\"?(?=[ ](?:results?|data|trial|study|clinical|topline|readout)|[,.;)]|$)"
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


def find_names(
    reading: Reading, products: tuple[Product, ...], phases: tuple[Span, ...], ids: tuple[Span, ...]
) -> list[NamedTrial]:
    """Return the names of trials in the order of the text, given where products, phases and registry numbers stand."""
    candidates = list(_candidates(reading, phases, ids))
    if not candidates:
        return []
    folded = reading.text.folded
    taken = _Taken(
        " ".join(folded[slice(*name.span)].lower().split()) for product in products for name in product.names
    )
    shorts = frozenset(definition.short for definition in reading.definitions)
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
    beside = (
        *_family(reading.text, {*spans, *programs}),
        *_parts(reading.text, programs),
        *_sisters(reading.text, spans),
    )
    for start, end in beside:
        name = folded[start:end]
        if name not in spans and name.lower() not in taken:
            spans[name] = Span(start, end)
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
    starts = [0, *(sign.end() for sign in re.finditer(r"[ -]", name))]
    for end in (*(blank.start() for blank in re.finditer(" ", name)), len(name)):
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


def _beside(folded: str, word: Mention) -> Iterator[_Candidate]:
    """Give the names that stand beside the word for a study."""
    program = word.term.id == "program" or folded.startswith((" program", " development program"), word.end)
    if folded.startswith((" Group", " Network", " Team"), word.end):
        return
    begin = max(0, word.start - 160)
    begin = max(begin, folded.rfind("\n", begin, word.start) + 1)
    if folded[word.start - 1 : word.start] == " " and (capitals := _capitals().search(folded, begin, word.start)):
        begin = max(begin, capitals.start() - _SMALL)
        for can_stand, pattern in ((_ends_with_name, _before_word), (_is_explained, _explained)):
            # both are anchored at the word, so the leftmost match is the one that reaches it
            if can_stand(folded, begin, word.start) and (found := pattern().search(folded, begin, word.start)):
                places = list(_list(found))
                # of names before "trial" only the last is meant, before "trials" all; one alone is of a programme
                plural = folded[word.end - 1] in "sS"
                several = plural or "/" in found["more"]
                alone = plural and len(places) == 1 and pattern is _before_word
                kind: _Kind = "program" if program else "series" if alone else "trial"
                row = word.start if plural and len(places) > 1 else -1
                yield from (_Candidate(*place, kind, row) for place in (places if several else places[-1:]))
    if not program and (found := _after_word().match(folded, word.end)):
        yield from (_Candidate(*place) for place in _list(found))
    if folded[word.start].isupper() and not folded.startswith("/", word.start - 1):
        if found := _numbered().match(folded, word.start):
            yield _Candidate(*found.span())
        elif (found := _after_name().search(folded, max(0, word.start - 40), word.start)) and (
            digit := _digit().match(folded, word.end)
        ):
            yield _Candidate(found.start(), digit.end())


def _ends_with_name(folded: str, begin: int, end: int) -> bool:
    """Whether a name can stand at the end, with words of its kind behind: the cheap look before the close one."""
    end -= 1  # the blank before the word
    while end > begin:
        start = max(begin, folded.rfind(" ", begin, end) + 1)
        word = folded[start:end].rstrip(",")
        if not word.islower() or not word[0].isalpha() or word[-1] == ")":
            return True
        if word not in _KINDS and not word.startswith(("dose-", "phase-")):
            return False
        end = start - 1
    return False


# What stands between a name and the words that explain it, and what does not stand in those.
_EXPLAINING = (", ", ": ", " is ", " are ", " was ", " were ")
_UNEXPLAINING = (" of ", " in ", " for ", " with ")


def _is_explained(folded: str, begin: int, end: int) -> bool:
    """Whether a name can be explained up to the end: the cheap look before the close one."""
    for word in _UNEXPLAINING:
        begin = max(begin, folded.rfind(word, begin, end))
    for sign in _EXPLAINING:  # noqa: SIM110
        if folded.find(sign, begin, end) >= 0:
            return True
    return False


def _candidates(reading: Reading, phases: tuple[Span, ...], ids: tuple[Span, ...]) -> Iterator[_Candidate]:
    """Give the places that may be names."""
    folded = reading.text.folded
    for word in reading.mentions.of("study_word"):
        if word.term.id != "extension" or folded.startswith(",", word.end):
            yield from _beside(folded, word)
    for phase in phases:
        if named := _after_phase().match(folded, phase.end):
            yield _Candidate(*named.span("name"))
    lower = reading.text.lower
    for words in _TELLING_WORDS:
        at = lower.find(words) if words in reading.text.words else -1
        while at >= 0:
            after = at + len(words)
            if found := _told().match(folded, after) or _told_mixed().match(folded, after):
                yield from (_Candidate(*place) for place in _list(found))
            elif words in _TELLING_WORDS[:2] and at > 1 and folded[at - 1] == " " and _can_end_name(folded[at - 2]):
                yield from _told_before(folded, at)
            at = lower.find(words, after)
    for id in ids:
        if before := _before_number().search(folded, max(0, id.start - 80), id.start):
            yield _Candidate(*before.span("name"))


def _can_end_name(sign: str) -> bool:
    return sign.isdigit() or sign.isupper()


def _told_before(folded: str, at: int) -> Iterator[_Candidate]:
    if found := _telling().search(folded, max(0, at - 40), at):
        yield _Candidate(*found.span(found.lastgroup or 0))


def _list(found: re.Match[str]) -> Iterator[tuple[int, int]]:
    yield found.span("name")
    start, end = found.span("more")
    for name in _shape().finditer(found.string, start, end):
        yield name.span()


def _is_name(reading: Reading, name: str, start: int, end: int, taken: _Taken) -> bool:
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
