"""A sentence as the events see it: its words of interest in order, and the clauses that they stand in."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import cache, partial
from itertools import pairwise
from operator import itemgetter
from typing import Any, NamedTuple, TypeAlias, TypeVar

from biopress.events.trigger_places import trigger_places
from biopress.matching.hints import has_any
from biopress.matching.terms import Application, Designation
from biopress.matching.triggers import TriggerTerm
from biopress.matching.vocabulary import Mention
from biopress.model import Product, Span
from biopress.spans import as_span
from biopress.text.document import Text
from biopress.text.reading import Reading

__all__ = ["EVERYDAY", "Line", "LineReader", "Token"]


class Token(NamedTuple):
    """A place of interest. ``type`` is the class that the rules ask for; ``row`` the table's row, product or date."""

    start: int
    end: int
    kind: str
    type: str
    row: Any


_Place: TypeAlias = tuple[int, int, str, str, Any]
_as_token: Callable[[_Place], Token] = partial(tuple.__new__, Token)

_T = TypeVar("_T", bound=tuple[Any, ...])


def _in_range(places: Sequence[_T], start: int, end: int) -> Sequence[_T]:
    """Return the places that begin in ``start:end``."""
    low = bisect_left(places, (start,))
    return places[low : bisect_left(places, (end,), low)]


# Applications that are granted by their name alone: "granted its De Novo".
_GRANTABLE = frozenset({"510K", "DE_NOVO"})
# One of these stands in every sentence that awaits one.
_PLANS = (
    "planned",
    "expect",
    "anticipat",
    "target",
    "slated",
    "scheduled",
    "on track",
    "on schedule",
    "plans",
    " plan ",
)

_STAGES = {"trial": "trial_application", "conformity": "device_application"}
_DEVICE_TYPES = frozenset({"510K", "DE_NOVO", "CE_MARK"})
_REAL_STAGES = frozenset({"trial", "marketing", "supplement", "conformity", "emergency", "procedure"})


def _application_type(row: Application) -> str:
    if row.type in _DEVICE_TYPES:
        return "device_application"
    if row.id == "clia_waiver":
        return "application"
    if row.stage not in _REAL_STAGES:
        return "paper"
    return _STAGES.get(row.stage, "application")


# How many clauses on either side can give an act what its own does not.
_REACH = 8


class Line:
    """One sentence or heading."""

    __slots__ = ("_clauses", "_of", "end", "span", "start", "text", "tokens")

    def __init__(self, start: int, end: int, text: str, tokens: tuple[Token, ...]) -> None:
        self.start: int = start
        self.end: int = end
        self.span: Span = as_span((start, end))
        self.text: str = text
        self.tokens: tuple[Token, ...] = tokens
        self._clauses: tuple[Span, ...] | None = None
        of: dict[str, list[Token]] = {}
        for token in tokens:
            kind = token[2]
            if kind in of:
                of[kind].append(token)
            else:
                of[kind] = [token]
        self._of: dict[str, list[Token]] = of

    @property
    def clauses(self) -> tuple[Span, ...]:
        """The sentence cut where one act's words end and another's begin."""
        clauses = self._clauses
        if clauses is None:
            clauses = self._clauses = _clauses(self)
        return clauses

    def clause(self, at: int) -> Span:
        """Return the clause that holds the place ``at``."""
        clauses = self._clauses or self.clauses
        if len(clauses) == 1:
            return clauses[0]
        number = bisect_right(clauses, (at, 1 << 60))
        return clauses[number - 1 if number else 0]

    def before(self, clause: Span) -> Sequence[Span]:
        """Return the clauses before one, the nearest first, as far as a reader looks back."""
        clauses = self.clauses
        if len(clauses) == 1:
            return ()
        number = bisect_left(clauses, clause)
        return clauses[max(0, number - _REACH) : number][::-1]

    def behind(self, clause: Span) -> Sequence[Span]:
        """Return the clauses behind one, as far as a reader looks ahead."""
        clauses = self.clauses
        if len(clauses) == 1:
            return ()
        number = bisect_right(clauses, clause)
        return clauses[number : number + _REACH]

    def of(self, kind: str) -> Sequence[Token]:
        """Return the tokens of one kind."""
        return self._of.get(kind, ())

    def within(self, start: int, end: int, kind: str) -> Sequence[Token]:
        """Return the tokens of one kind that begin in ``start:end``."""
        tokens = self._of.get(kind)
        if tokens is None:
            return ()
        low = bisect_left(tokens, (start,))
        return tokens[low : bisect_left(tokens, (end,), low)]

    def all_within(self, start: int, end: int) -> Sequence[Token]:
        """Return the tokens of all kinds that begin in ``start:end``."""
        tokens = self.tokens
        low = bisect_left(tokens, (start,))
        return tokens[low : bisect_left(tokens, (end,), low)]

    def words(self, start: int, end: int) -> str:
        """Return the folded words in lower case at ``start:end``."""
        low = self.start
        return self.text[start - low : end - low]


# Words of every day: they state an act only beside an authority, a country or an application.
EVERYDAY = frozenset(
    "initiate complete list request ask schedule agree alignment meeting_minutes inspection register license extend"
    " meet_with submission recommendation recall place withdraw rems green_light nod decision discuss comments".split()
)

# What a trigger of many meanings is about wherever it states an act; to permit anything else is no act at all.
_HOLD = (" hold", "-hold", "\nhold")
_PARTNERS = {
    "lift": _HOLD,
    "lifting": _HOLD,
    "place": _HOLD,
    "permit": (" to proceed", " to go into effect", " to become effective"),
    "list": (" list", "-list", "\nlist", "nrdl", "formulary", "benefits", "tariff"),
}


class LineReader:
    """Makes the lines of a text's sentences."""

    def __init__(self, reading: Reading, products: tuple[Product, ...]) -> None:
        self.reading = reading
        self._triggers: list[Mention] = trigger_places(reading)
        of = reading.mentions.of
        # where what is granted by its name alone stands: a status, an application
        self._named: list[int] = [m.start for m in of("designation") if _special(m)]
        self._named += [m.start for m in of("application") if _stands_alone(m, reading.text)]
        self._named.sort()
        self.products: list[Token] = [
            _as_token((at, end, "product", "product", product)) for product in products for at, end in product.mentions
        ]
        _order(self.products)

    def sentences(self) -> list[Span]:
        """Return the sentences with a word that can state an act, in their order."""
        text = self.reading.text
        numbers = {text.sentence_number(at) for at in self._named}
        number = end = -1
        row: Any
        for at, _, _, row in self._triggers:
            if row.form != "none":
                if at >= end:
                    number = text.sentence_number(at)
                    end = text.sentences[number].end
                if number not in numbers and self._can_act(row, text.sentences[number]):
                    numbers.add(number)
        return [text.sentences[number] for number in sorted(numbers)]

    def can_state(self, piece: Span) -> bool:
        """Whether a piece of a sentence has a word that can state an act."""
        at = bisect_left(self._named, piece.start)
        if at < len(self._named) and self._named[at] < piece.end:
            return True
        row: Any
        for _, _, _, row in _in_range(self._triggers, *piece):
            if row.form != "none" and self._has_partner(row.id, piece):
                return True
        return False

    def _can_act(self, row: TriggerTerm, sentence: Span) -> bool:
        """Whether the sentence has what a trigger needs to state an act."""
        if not self._has_partner(row.id, sentence):
            return False
        if row.id not in EVERYDAY:
            return True
        # a talk is one with an authority
        within = self.reading.mentions.within
        return bool(within("agency", *sentence)) if row.form == "talk" else self._regulatory(sentence)

    def _has_partner(self, id: str, sentence: Span) -> bool:
        """Whether the sentence has what a trigger of many meanings is about."""
        return id not in _PARTNERS or has_any(self.reading.text.lower[slice(*sentence)], _PARTNERS[id])

    def _regulatory(self, sentence: Span) -> bool:
        """Whether the sentence names an authority, a country or an application."""
        start, end = sentence
        within = self.reading.mentions.within
        return bool(within("agency", start, end) or within("application", start, end) or within("area", start, end))

    def line(self, sentence: Span) -> Line:
        """Return the line of ``sentence``."""
        reading = self.reading
        within = reading.mentions.within
        start, end = sentence
        found: list[_Place] = []
        row: Any
        # of two tokens at one place the one that comes first here is kept
        for at, stop, _, row in _in_range(self._triggers, start, end):
            if row.id != "permit" or self._has_partner(row.id, sentence):
                found.append((at, stop, "trigger", row.form, row))
        found += [
            (m.start, m.end, "designation", "designation", m.term)
            for m in within("designation", start, end)
            if _special(m)
        ]
        for at, stop, _, row in within("agency", start, end):
            found.append((at, stop, "authority", "authority", row))
        for at, stop, _, row in within("application", start, end):
            if isinstance(row, Application):
                found.append((at, stop, "application", _application_type(row), row))
        found += _in_range(self.products, start, end)
        for date in reading.dates_within(start, end):
            at, stop = date.span
            found.append((at, stop, "date", date.point.unit, date))
        folded = reading.text.folded
        for at, stop, _, row in within("area", start, end):
            kind = "adjective" if folded[at:stop] in row.adjectives else "area"
            found.append((at, stop, kind, kind, row))
        found += self._glued_areas(start, end)
        for at, stop, _, row in self.reading.cues(start, end):
            found.append((at, stop, "cue", row.type, row))
        return Line(start, end, reading.text.lower[start:end], _settled(found))

    def _glued_areas(self, start: int, end: int) -> list[Token]:
        """Countries that scraping has glued to the words around: "the U.S. andJapan", "inthe United StatesinJuly"."""
        folded = self.reading.text.folded
        if _gluing().search(folded, start, end) is None:
            return []
        countries = self.reading.rules.countries
        return [
            Token(*m.span(name), "area", "area", countries[m[name]])
            for m in _glued().finditer(folded, start, end)
            if m[name := m.lastgroup or 0] in countries
        ]


@cache
def _gluing() -> re.Pattern[str]:
    # a capital behind such a word, or a name that goes on with one
    return re.compile(
        r"[A-Z](?:(?<=[a-z].)(?:(?<=\band.)|(?<=\b[Ii]n.)|(?<=\bof.)|(?<=\bby.)|(?<=\bthe.)|(?<=\bfrom.)|(?<=\binthe.))"
        r"|[a-z]{5,}(?:(?<=and)(?:\b|(?=[A-Z]))|(?<=is)\b|(?<=in)(?=[A-Z])))"
    )


@cache
def _glued() -> re.Pattern[str]:
    name = "[A-Z][a-z]{3,12}?(?: [A-Z][a-z]{3,9}?)?"
    return re.compile(
        rf"\b(?:(?:inthe|and|[Ii]n|of|the|from|by)(?P<behind>{name})(?=(?:in|and)(?:[A-Z]|\b)|(?:for|to|as|by)\b|\b)"
        rf"|(?P<before>{name})(?=(?:in|and)[A-Z]|(?:is|and)\b))"
    )


def _stands_alone(mention: Mention, text: Text) -> bool:
    """Whether an application can be granted by its name alone, or is awaited in its sentence."""
    row = mention.term
    if not isinstance(row, Application) or row.stage not in _REAL_STAGES:
        return False
    return row.type in _GRANTABLE or has_any(text.lower[slice(*text.sentence(mention.start))], _PLANS)


def _special(mention: Mention) -> bool:
    """Whether a mention stands for a status that is granted; pathways, vouchers and access schemes are other acts."""
    row = mention.term
    if not isinstance(row, Designation):
        return False
    return row.act_kind == "designation" or (
        row.act_kind in ("review", "listing") and (row.type not in (None, "other") or row.id.startswith("who"))
    )


_BEGIN, _END = itemgetter(0), itemgetter(1)


def _order(places: list[Any]) -> None:
    """Put places in order: of those that begin together the longer first, then as they were."""
    places.sort(key=_END, reverse=True)
    places.sort(key=_BEGIN)


def _settled(found: list[_Place]) -> tuple[Token, ...]:
    """Return the tokens in order without those that are part of a longer one, or of one that comes before them."""
    _order(found)
    kept: list[Token] = []
    outer: Token | None = None
    for place in found:
        token = _as_token(place)
        if outer is None or token[1] > outer[1]:
            outer = token
        elif not _both(token, outer):
            continue
        kept.append(token)
    return tuple(kept)


def _both(inner: Token, outer: Token) -> bool:
    if inner.kind == outer.kind:
        return False
    if outer.kind == "application" and inner.kind == "trigger":
        return inner.end == outer.end or outer.type == "paper"
    if outer.kind == "trigger":
        return (outer.type == "verb" and inner.kind != "cue") or (inner.start, inner.end) == (outer.start, outer.end)
    if outer.kind == "cue":
        return inner.kind != "cue"
    return False


@cache
def _break() -> re.Pattern[str]:
    # a break that an empty group marks is one wherever it stands; ".5 " is a note's number
    return re.compile(
        r" (?:a(?:nd(?! only\b) |fter |lthough ())|th(?:at |ough ())|wh(?:ich |o |ose |ere |(?:ile|ereas) ())"
        r"|following |b(?:y (?=\w+ing\s)|ut ()|ecause ())|\* ()|--? ()|however ())"
        r"|, (?:(?:while|whereas|but|although|though|however|because) ()"
        r"|(?:which|who|whose|where|that|and(?! only\b)) )?"
        r"|;()|:(?= )(?! {0,2}[\w.]{1,9} ?[;),:])()|\* ?\*()|--()"
        r"|\.(?<=[a-z)]\.)\d{1,2}(?:,\d{1,2}){0,3} ()"
    )


# What can be the verb of a clause.
_VERBAL = frozenset({"verb", "grant", "receive", "announce", "have", "be", "had", "will", "modal", "plan"})


def _clauses(line: Line) -> tuple[Span, ...]:
    words = line.text
    verbs = [t.start for t in line.tokens if t.type in _VERBAL]
    if len(verbs) < 2 and ";" not in words and ": " not in words and " - " not in words:
        return (line.span,)
    first = line.start
    marks = list(_break().finditer(words.replace("\n", " ")))
    cuts: list[int] = []
    begin = first
    inside = [t for t in line.tokens if t.end - t.start > 12]
    for number, mark in enumerate(marks):
        at = first + mark.start()
        if mark.lastindex is not None:
            if not _is_inside(at, inside):
                begin = first + mark.end()
                cuts.append(begin)
        elif _between(verbs, begin, at) and not _is_inside(at, inside):
            following = first + marks[number + 1].start() if number + 1 < len(marks) else line.end
            if _opens(line, mark[0], first + mark.end(), following, verbs):
                joined = number and _subjects(line, marks[number - 1], at, begin, verbs)
                begin = 1 + (first + marks[number - 1].start() if joined else at)
                cuts.append(begin)
    edges = [first, *cuts, line.end]
    return tuple([as_span((a, b)) for a, b in pairwise(edges) if b > a])


def _is_inside(at: int, tokens: list[Token]) -> bool:
    """Whether one of the tokens begins before ``at`` and ends behind it."""
    for token in tokens:  # noqa: SIM110 - a loop takes half the time of any()
        if token.start < at < token.end:
            return True
    return False


_RELATIVE = frozenset({" which ", ", which ", " who ", ", who "})


def _opens(line: Line, word: str, after: int, following: int, verbs: list[int]) -> bool:
    """Whether what follows a comma or conjunction is a clause with a verb of its own."""
    if word in _RELATIVE:
        return not (word == " who " and _of_people(line, after - len(word)))
    if word == ", " and line.words(after, after + 11) == "as well as ":
        return False
    if word == " that " and _announced(line, after - len(word)):
        return True
    if word == " and " and _shares_object(line, after - len(word), after):
        return False
    return _between(verbs, after, following)


@cache
def _people() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:adults?|patients?|people|persons?|individuals|children|adolescents|women|men|those|infants|participants)\b[^,;:.]{0,90}$"
    )


def _of_people(line: Line, at: int) -> bool:
    """Whether "who" tells which patients an act is for, and "WHO" is an authority: the act's clause goes on."""
    return _people().search(line.words(line.start, at)) is not None or any(
        t.start == at + 1 for t in line.all_within(at, at + 2)
    )


def _announced(line: Line, at: int) -> bool:
    """Whether a word of announcing stands right before: "announced today that the FDA and the EC have granted"."""
    before = [t for t in line.all_within(max(line.start, at - 30), at) if t.kind == "cue" and t.type == "announce"]
    return bool(before) and line.words(before[-1].end, at).strip() in ("", "today")


def _between(places: list[int], low: int, high: int) -> bool:
    """Whether one of the places, which are in order, lies in ``low:high``."""
    at = bisect_left(places, low)
    return at < len(places) and places[at] < high


def _subjects(line: Line, earlier: re.Match[str], at: int, begin: int, verbs: list[int]) -> bool:
    """Whether the conjunction before joins two subjects of one verb: "and the EC and the MHRA authorized it"."""
    start, after = line.start + earlier.start(), line.start + earlier.end()
    if earlier.lastindex is not None or start < begin or earlier[0] not in _JOINTS or _between(verbs, after, at):
        return False
    named = line.within(after, at, "authority")
    return bool(named) and named[0].start - after < 6 and at - named[-1].end < 14


_JOINTS = frozenset({" and ", ", and ", ", "})


def _shares_object(line: Line, at: int, after: int) -> bool:
    """Whether two verbs that "and" joins have one object: "has accepted and granted priority review for"."""
    return any(t.end == at for t in line.all_within(max(line.start, at - 20), at) if _is_verb(t)) and any(
        t.start - after < 5 for t in line.all_within(after, after + 5) if _is_verb(t)
    )


def _is_verb(token: Token) -> bool:
    return (token.kind == "trigger" and token.type == "verb") or (
        token.kind == "cue" and token.type in ("grant", "receive")
    )
