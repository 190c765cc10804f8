"""People: the people that the text quotes or names with a function."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

import attrs

from biopress.metadata.frame import Frame
from biopress.metadata.functions import Function, read_function, with_organization
from biopress.metadata.person_names import before_degrees, name_after, name_before, skip_degrees
from biopress.model import Person, Section, Span
from biopress.tables.functions import PLURALS, QUALIFIERS, SPEAKING, TITLE_CUES
from biopress.text.document import Text
from biopress.text.folding import clean
from biopress.text.reading import Reading

__all__ = ["read_people"]

# How far before the verb a person is named at most.
_CLAUSE = 400
_SECTIONS = frozenset({"body", "about_company", "about_trial", "about_product", "about_disease", "other"})


class _Found(NamedTuple):
    """A person's name with the function, and where what is said of the person ends."""

    name: Span
    function: Function | None
    end: int


def read_people(reading: Reading, frame: Frame, sections: tuple[Section, ...]) -> tuple[Person, ...]:
    """Return the people that the text quotes or names with a function, in its order."""
    text = reading.text
    spans = [section.span for section in sections if section.kind in _SECTIONS]
    if not spans:
        return ()
    whole = Span(spans[0].start, spans[-1].end)
    verbs, titles = _places(text.lower, _speaking(text), whole), sorted(_places(text.lower, _titles(text), whole))
    if not verbs and not titles:
        return ()
    found: list[_Found] = []
    for span in spans:
        start, end = span
        spoken = [place for place in verbs if start <= place[0] < end]
        quoted = list(_quoted(text, spoken, span)) if spoken else []
        found += quoted
        if told := [place[0] for place in titles if start <= place[0] < end]:
            found += _titled(text, told, span, sorted([(one.name.start, one.end) for one in quoted]))
    if not found:
        return ()
    companies = {name.lower() for company in frame.issuers for name in (company.name, *company.short_names)}
    people: dict[tuple[str, str], Person] = {}
    # of whose name a shorter one is the end: "Dr. El Haddad" after "Rana El Haddad"
    fuller: dict[str, tuple[str, str]] = {}
    for person in sorted(found, key=lambda one: (one.name.start, one.function is None)):
        made = _made(text, person)
        words = _words(made)
        if made.name.lower() in companies or " ".join(words[:2]) in companies:
            continue
        key, name = _key(words), made.name.lower()
        known = people.get(key) or people.get(fuller.get(name, key))
        if known is None:
            people[key] = made
            parts = name.split(" ")
            for number in range(1, len(parts)):
                fuller.setdefault(" ".join(parts[number:]), key)
        elif known.title is None and made.title:
            people[_key(_words(known))] = attrs.evolve(
                known, title=made.title, organization=known.organization or made.organization
            )
    return tuple(people.values())


def _words(person: Person) -> list[str]:
    return person.name.lower().replace(",", "").split()


def _key(words: list[str]) -> tuple[str, str]:
    return words[0], _surname(words)


def _surname(words: list[str]) -> str:
    return next(word for word in reversed(words) if word.strip(".") not in ("jr", "sr", "ii", "iii", "iv"))


def _made(text: Text, person: _Found) -> Person:
    function = person.function
    return Person(
        name=clean(text.source[person.name.start : person.name.end]),
        title=clean(text.source[function.start : function.end]) if function else None,
        organization=function.organization if function else None,
        text=text.source[person.name.start : person.name.end],
        span=person.name,
    )


def _places(lower: str, words: Iterable[str], span: Span) -> list[tuple[int, int]]:
    """Return where the words stand as words of their own, or at least begin so."""
    found = []
    for word in words:
        at = lower.find(word, span.start, span.end)
        while at >= 0:
            if not lower[at - 1 : at].isalnum():
                found.append((at, at + len(word)))
            at = lower.find(word, at + len(word), span.end)
    return found


@cache
def _gap() -> re.Pattern[str]:
    return re.compile(r"[\s,:*]{0,6}")


def _skip(folded: str, at: int, end: int) -> int:
    found = _gap().match(folded, at, end)
    return found.end() if found else at


def _described(text: Text, name: Span, end: int) -> _Found:
    """Return the person with the function that follows the name, if one does."""
    folded = text.folded
    stop = skip_degrees(folded, name.end, end)
    after = _skip(folded, stop, end)
    function = read_function(text, after, end) if "," in folded[stop:after] or stop > name.end else None
    if function and function.organization is None:
        function = with_organization(text, function, end)
    return _Found(name, function, function.stop if function else stop)


_SPEAKING = frozenset(SPEAKING)


def _speaking(text: Text) -> list[str]:
    """Return the verbs of speech of the text; "said" may be glued to a name."""
    return sorted((text.words & _SPEAKING) | {"said"})


def _quoted(text: Text, verbs: list[tuple[int, int]], span: Span) -> Iterator[_Found]:
    """Give the people who say something: after the verb, or before it."""
    folded, lower = text.folded, text.lower
    for at, stop in verbs:
        # verbs with other uses count beside a quotation only; the name may be glued to the verb
        if lower[at:stop] != "said" and '"' not in folded[max(0, at - 120) : stop + 120]:
            continue
        if lower[stop : stop + 1].isalpha() and not folded[stop].isupper():
            continue
        begin = _skip(folded, stop, span.end)
        if person := _person(text, begin, span.end):
            yield person
            continue
        sentence = text.sentence(at)
        start = max(span.start, sentence.start, at - _CLAUSE)
        quote = folded.rfind('"', start, at)
        if quote >= 0 and at - quote > 12:
            start = quote + 1
        person = _person(text, start + len(folded[start:at]) - len(folded[start:at].lstrip(" \"'*-\u2022")), at)
        if person and at - person.end < 90 and '"' not in folded[person.end : at]:
            yield person


def _person(text: Text, at: int, end: int) -> _Found | None:
    """Return who is named at ``at``: the name first, or the function first."""
    folded = text.folded
    if name := name_after(folded, at, end):
        return _described(text, name, end)
    function = read_function(text, at, end)
    if function is None:
        return None
    for place in (function.stop, function.end):
        if name := name_after(folded, _skip(folded, place, end), end):
            return _Found(name, _until(function, name), skip_degrees(folded, name.end, end))
    return None


def _until(function: Function, name: Span) -> Function:
    """Return the function without an organization that is the person himself."""
    return function if function.stop <= name.start else function._replace(organization=None)


# What may stand between a name and a title besides a comma: words of an appointment.
_CONNECTIONS = frozenset(
    """who has have had is was been be will serve serves served serving join joins joined the company as to its our
    their a an appointed named promoted elected new current currently role position of become becomes became""".split()
)


def _link(folded: str, start: int, floor: int) -> int | None:
    """Return where the words begin that connect a name with the title at ``start``."""
    at = floor + len(folded[floor:start].rstrip())
    if folded[at - 1 : at] in (",", "(", ":") or folded[at - 2 : at] == " -":
        return floor + len(folded[floor : at - 1].rstrip())
    words = 0
    while words < 9:
        begin = max(folded.rfind(" ", floor, at), floor)
        word = folded[begin:at].strip()
        if word not in _CONNECTIONS and not (words == 0 and word.endswith(("'s", "s'")) and word[0].isupper()):
            break
        words += 1
        at = floor + len(folded[floor:begin].rstrip())
        if at <= floor:
            return None
    return (at - 1 if folded[at - 1] == "," else at) if words else None


# How the word for who presides over a board goes on.
_CHAIRS = ("man", "men", "woman", "women", "person")


@cache
def _cues() -> dict[str, list[str]]:
    """Return the cues of titles by the words of which a text has one where the cue stands."""
    found: dict[str, list[str]] = {}
    for cue in TITLE_CUES:
        # of two long words the last is the rarer one: "general counsel"
        telling = max(reversed(cue.split()), key=len).rstrip(".")
        for ending in ("", "s", *(_CHAIRS if cue == "chair" else ())):
            found.setdefault(telling + ending, []).append(cue)
    return found


def _titles(text: Text) -> set[str]:
    """Return the cues of titles that the text can have."""
    cues = _cues()
    return {cue for word in filter(text.words.__contains__, cues) for cue in cues[word]}


def _titled(text: Text, titles: list[int], span: Span, done: list[tuple[int, int]]) -> Iterator[_Found]:
    """Give the people next to a title, but for those of the places that are ``done``."""
    folded = text.folded
    covered = 0
    for at in titles:
        before = bisect_right(done, (at, len(folded))) - 1
        if at < covered or (before >= 0 and at < done[before][1]):
            continue
        start = _title_start(folded, at, span.start)
        function = _board(text, start) or read_function(text, start, span.end)
        if function is None:
            continue
        person = _before(text, function, start, span) or _after(text, function, span)
        covered = max(function.end, person.end if person else 0)
        if person:
            yield person
            yield from _listed(text, person, span)


def _title_start(folded: str, at: int, floor: int) -> int:
    """Return ``at`` moved to the left over words that qualify the title, a few at most."""
    for _ in range(6):
        piece = folded[max(floor, at - 24) : at]
        words = piece.split()
        if not words or not piece.endswith(" ") or words[-1].lower() not in QUALIFIERS:
            break
        at -= len(piece) - piece.rindex(words[-1])
    return at


_BOARDS = (
    "board of directors",
    "scientific advisory board",
    "clinical advisory board",
    "advisory board",
    "supervisory board",
)


def _board(text: Text, start: int) -> Function | None:
    """Return the board that somebody joins, as a function."""
    if not text.lower.startswith(_BOARDS, start):
        return None
    end = start + next(len(words) for words in _BOARDS if text.lower.startswith(words, start))
    return Function(start, end, end)


def _before(text: Text, function: Function, start: int, span: Span) -> _Found | None:
    """Return the person whose name stands before the title at ``start``."""
    floor = max(span.start, start - 90)
    link = _link(text.folded, start, floor)
    if link is None:
        return None
    name = name_before(text.folded, before_degrees(text.folded, link, floor), floor)
    return _Found(name, function, function.stop) if name else None


def _after(text: Text, function: Function, span: Span) -> _Found | None:
    """Return the person whose name follows the title."""
    folded = text.folded
    for place in (function.stop, function.end):
        begin = _skip(folded, place, span.end)
        name = name_after(folded, begin, span.end)
        # a name in another paragraph is somebody else's, or a town's
        if name is None or "\n\n" in folded[place:begin]:
            continue
        if "," not in folded[function.end : begin]:
            return _Found(name, function, name.end)
        # in apposition: a comma or the like closes it, and what the person has become counts more
        stop = skip_degrees(folded, name.end, span.end)
        if link := _becomes().match(folded, stop, span.end):
            return _Found(name, read_function(text, link.end(), span.end) or function, name.end)
        if stop > name.end or folded[stop : stop + 1] in (",", ":", ";", ".", "("):
            return _Found(name, _until(function, name), name.end)
    return None


@cache
def _becomes() -> re.Pattern[str]:
    return re.compile(
        r"\s?,?\s(?:has|have|was|is|will)\s(?:been\s|be\s)?(?:appointed|named|promoted|elected)\s(?:as\s"
        r"|to\s)?(?:its\s|the\s)?"
    )


@cache
def _next() -> re.Pattern[str]:
    return re.compile(r"\s{0,3}(?:\([^()\n]{1,20}\))?(?:,\s{1,3}(?:and\s)?|\sand\s)")


def _listed(text: Text, first: _Found, span: Span) -> Iterator[_Found]:
    """Give the people of a list that share a title in the plural: "Reps. A (R-GA), B (D-MI) and C"."""
    function = first.function
    if function is None or text.lower[function.start : function.end].rstrip(".").split()[-1] not in PLURALS:
        return
    at = first.name.end
    while (link := _next().match(text.folded, at, span.end)) and (
        name := name_after(text.folded, link.end(), span.end)
    ):
        yield _Found(name, function, name.end)
        at = name.end
