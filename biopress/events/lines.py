"""A sentence as the events see it: its words of interest in order, and the clauses that they stand in."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache, cached_property
from itertools import pairwise
from typing import Any, NamedTuple

from biopress.matching.terms import Application, Designation
from biopress.matching.vocabulary import Mention
from biopress.model import Product, Span
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


# Applications that are granted by their name alone: "granted its De Novo".
_GRANTABLE = frozenset({"510K", "DE_NOVO"})

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

    def __init__(self, start: int, end: int, text: str, tokens: tuple[Token, ...]) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.tokens = tokens
        self._starts = [token.start for token in tokens]
        self._kinds = {token.kind for token in tokens}

    @cached_property
    def clauses(self) -> tuple[Span, ...]:
        """The sentence cut where one act's words end and another's begin."""
        return _clauses(self)

    def clause(self, at: int) -> Span:
        """Return the clause that holds the place ``at``."""
        clauses = self.clauses
        return clauses[max(0, bisect_right(clauses, (at, 1 << 60)) - 1)]

    def before(self, clause: Span) -> Sequence[Span]:
        """Return the clauses before one, the nearest first, as far as a reader looks back."""
        number = bisect_left(self.clauses, clause)
        return self.clauses[max(0, number - _REACH) : number][::-1]

    def behind(self, clause: Span) -> Sequence[Span]:
        """Return the clauses behind one, as far as a reader looks ahead."""
        number = bisect_right(self.clauses, clause)
        return self.clauses[number : number + _REACH]

    def within(self, start: int, end: int, *kinds: str) -> list[Token]:
        """Return the tokens of ``kinds`` (all where none is named) that begin in ``start:end``."""
        if kinds and self._kinds.isdisjoint(kinds):
            return []
        starts = self._starts
        low = bisect_left(starts, start)
        tokens = self.tokens[low : bisect_left(starts, end, low)]
        return [t for t in tokens if t.kind in kinds] if kinds else list(tokens)

    def words(self, start: int, end: int) -> str:
        """Return the folded words in lower case at ``start:end``."""
        return self.text[start - self.start : end - self.start]


# Words of every day: they state an act only beside an authority, a country or an application.
EVERYDAY = frozenset(
    "initiate complete list request ask schedule agree alignment meeting_minutes inspection register license extend"
    " meet_with submission recommendation recall place withdraw rems green_light nod decision discuss comments".split()
)

# What a trigger of many meanings is about wherever it states an act.
_PARTNERS = {"lift": "hold", "lifting": "hold", "place": "hold"}


class LineReader:
    """Makes the lines of a text's sentences."""

    def __init__(self, reading: Reading, products: tuple[Product, ...]) -> None:
        self.reading = reading
        self.products = products

    @cached_property
    def _product_places(self) -> list[tuple[int, int, Product]]:
        return sorted(
            ((span.start, span.end, product) for product in self.products for span in product.mentions),
            key=lambda place: (place[0], -place[1]),
        )

    @cached_property
    def _triggers(self) -> list[Mention]:
        """The words that can state an act, and their look-alikes, in their order."""
        text = self.reading.text
        return [
            m
            for m in self.reading.mentions.of("trigger")
            if not _is_noun(m, text) and not _in_address(text.lower, m.start)
        ]

    def sentences(self) -> list[Span]:
        """Return the sentences with a word that can state an act, in their order."""
        text = self.reading.text
        of = self.reading.mentions.of
        numbers = {text.sentence_number(m.start) for m in of("designation") if _special(m)}
        numbers |= {text.sentence_number(m.start) for m in of("application") if _grantable(m)}
        for m in self._triggers:
            if m.term.form != "none":  # type: ignore[attr-defined]
                number = text.sentence_number(m.start)
                if number not in numbers and self._can_act(m.term.id, text.sentences[number]):
                    numbers.add(number)
        return [text.sentences[number] for number in sorted(numbers)]

    def _can_act(self, id: str, sentence: Span) -> bool:
        """Whether the sentence has what a trigger needs to state an act."""
        partner = _PARTNERS.get(id)
        if partner is not None and self.reading.text.lower.find(partner, *sentence) < 0:
            return False
        return id not in EVERYDAY or self._regulatory(sentence)

    def _regulatory(self, sentence: Span) -> bool:
        """Whether the sentence names an authority, a country or an application."""
        within = self.reading.mentions.within
        return any(within(kind, *sentence) for kind in ("agency", "application", "area"))

    def line(self, sentence: Span) -> Line:
        """Return the line of ``sentence``."""
        mentions, triggers = self.reading.mentions, self._triggers
        start, end = sentence
        designations = [m for m in mentions.within("designation", start, end) if _special(m)]
        found = [
            Token(m.start, m.end, "trigger", m.term.form, m.term)  # type: ignore[attr-defined]
            for m in triggers[bisect_left(triggers, (start,)) : bisect_left(triggers, (end,))]
        ]
        found += [Token(m.start, m.end, "designation", "designation", m.term) for m in designations]
        found += [
            Token(m.start, m.end, "authority", "authority", m.term) for m in mentions.within("agency", start, end)
        ]
        folded = self.reading.text.folded
        for m in mentions.within("area", start, end):
            kind = "adjective" if folded[m.start : m.end] in m.term.adjectives else "area"  # type: ignore[attr-defined]
            found.append(Token(m.start, m.end, kind, kind, m.term))
        found += self._glued_areas(start, end)
        found += [Token(m.start, m.end, "cue", m.term.type, m.term) for m in mentions.within("cue", start, end)]  # type: ignore[attr-defined]
        for m in mentions.within("application", start, end):
            if isinstance(m.term, Application):
                found.append(Token(m.start, m.end, "application", _application_type(m.term), m.term))
        found += [Token(a, b, "product", "product", product) for a, b, product in self._products(start, end)]
        found += [Token(*d.span, "date", d.kind, d) for d in self.reading.dates_within(start, end)]
        text = self.reading.text.lower[start:end]
        return Line(start, end, text, tuple(_settled(found)))

    def _glued_areas(self, start: int, end: int) -> list[Token]:
        """Countries that scraping has glued to the words around: "the U.S. andJapan", "inthe United StatesinJuly"."""
        countries = self.reading.rules.countries
        return [
            Token(*m.span(name), "area", "area", countries[m[name]])
            for m in _glued().finditer(self.reading.text.folded, start, end)
            if m[name := m.lastgroup or 0] in countries
        ]

    def _products(self, start: int, end: int) -> Sequence[tuple[int, int, Product]]:
        places = self._product_places
        low, high = bisect_left(places, start, key=lambda p: p[0]), bisect_left(places, end, key=lambda p: p[0])
        return places[low:high]


@cache
def _before_verb() -> re.Pattern[str]:
    return re.compile(
        r"(?:\b(?:to|will|would|may|might|could|can|cannot|should|shall|must|not|and|or|also|we|they|did|does|do"
        r"|\w+ly|then)|[,\u2022*-])\s+$"
    )


def _is_noun(mention: Mention, text: Text) -> bool:
    """Whether the base form of a verb stands as a noun or adjective: "the request", "a complete response"."""
    if mention.term.form != "verb":  # type: ignore[attr-defined]
        return False
    words = text.lower[mention.start : mention.end]
    if words.endswith("ed") or words != mention.term.name.lower():
        return False
    start = text.sentence(mention.start).start
    before = text.lower[max(start, mention.start - 24) : mention.start]
    return bool(before.strip(" -*\u2022\"'(")) and _before_verb().search(before) is None


def _in_address(lower: str, at: int) -> bool:
    """Whether a word is part of a link."""
    floor = max(0, at - 300)
    begin = max(lower.rfind(" ", floor, at), lower.rfind("\n", floor, at), floor - 1) + 1
    return lower.startswith(("http", "www.", "(http", "<http", "/"), begin)


@cache
def _glued() -> re.Pattern[str]:
    name = "[A-Z][a-z]{3,12}?(?: [A-Z][a-z]{3,9}?)?"
    return re.compile(
        rf"\b(?:(?:inthe|and|[Ii]n|of|the|from|by)(?P<behind>{name})(?=(?:in|and)(?:[A-Z]|\b)|\b)"
        rf"|(?P<before>{name})(?=(?:in|and)[A-Z]|(?:is|and)\b))"
    )


def _grantable(mention: Mention) -> bool:
    """Whether a mention is of an application that is granted by its name alone."""
    return isinstance(mention.term, Application) and mention.term.type in _GRANTABLE


def _special(mention: Mention) -> bool:
    """Whether a mention stands for a status that is granted; pathways, vouchers and access schemes are other acts."""
    row = mention.term
    if not isinstance(row, Designation):
        return False
    return row.act_kind == "designation" or (
        row.act_kind in ("review", "listing") and (row.type != "other" or row.id.startswith("who"))
    )


# Which of two tokens at one place is kept; of one rank both are.
_RANK = {
    "trigger": 0,
    "designation": 1,
    "authority": 2,
    "application": 2,
    "product": 3,
    "date": 3,
    "area": 4,
    "adjective": 4,
    "cue": 5,
}


def _settled(found: list[Token]) -> list[Token]:
    """Return the tokens in order without those that are part of a longer one."""
    found.sort(key=lambda t: (t.start, -t.end, _RANK[t.kind]))
    kept: list[Token] = []
    reach: Token | None = None
    for token in found:
        if reach is not None and token.end <= reach.end and not _both(token, reach):
            continue
        kept.append(token)
        if reach is None or token.end > reach.end:
            reach = token
    return kept


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
    adverse = "(?:while|whereas|but|although|though|however|because)"
    joining = r"(?:which|who|whose|where|that|and(?!\sonly\b))"
    return re.compile(
        rf",\s(?:{adverse}\s()|{joining}\s)?"
        rf"|\s(?:{joining}\s|following\s|after\s|by\s(?=\w+ing\s)|(?:\*|--?|{adverse})\s())"
        rf"|;()|:(?=\s)(?!\s{{0,2}}[\w.]{{1,9}}\s?[;),:])()|\*\s?\*()|--()"
        rf"|\.(?<=[a-z)]\.)\d{{1,2}}(?:,\d{{1,2}}){{0,3}}\s()"
    )


_VERBAL = frozenset({"grant", "receive", "announce", "have", "be", "had", "will", "modal", "plan"})


def _clauses(line: Line) -> tuple[Span, ...]:
    verbs = [
        t.start
        for t in line.tokens
        if (t.kind == "trigger" and t.type == "verb") or (t.kind == "cue" and t.type in _VERBAL)
    ]
    if len(verbs) < 2 and ";" not in line.text and ": " not in line.text and " - " not in line.text:
        return (Span(line.start, line.end),)
    marks = [
        (line.start + m.start(), line.start + m.end(), m.lastindex is not None, m.group())
        for m in _break().finditer(line.text)
    ]
    cuts: list[int] = []
    begin = line.start
    inside = [(t.start, t.end) for t in line.tokens if t.end - t.start > 12]
    for number, (at, after, hard, word) in enumerate(marks):
        if any(a < at < b for a, b in inside):
            continue
        following = marks[number + 1][0] if number + 1 < len(marks) else line.end
        left = _between(verbs, begin, at)
        if hard or (left and _opens(line, word, after, following, verbs)):
            listed = not hard and number and _subjects(line, marks[number - 1], at, begin, verbs)
            begin = after if hard else 1 + (marks[number - 1][0] if listed else at)
            cuts.append(begin)
    edges = [line.start, *cuts, line.end]
    return tuple(Span(a, b) for a, b in pairwise(edges) if b > a)


def _opens(line: Line, word: str, after: int, following: int, verbs: list[int]) -> bool:
    """Whether what follows a comma or conjunction is a clause with a verb of its own."""
    if word.strip() in ("which", ", which", "who", ", who"):
        return not (word == " who " and _of_people(line, after - len(word)))
    if word == ", " and line.words(after, after + 11) == "as well as ":
        return False
    if word == " that " and _announced(line, after - len(word)):
        return True
    if word.strip() == "and" and _shares_object(line, after - len(word), after):
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
        t.start == at + 1 for t in line.within(at, at + 2, "authority")
    )


def _announced(line: Line, at: int) -> bool:
    """Whether a word of announcing stands right before: "announced today that the FDA and the EC have granted"."""
    before = [t for t in line.within(max(line.start, at - 30), at) if t.kind == "cue" and t.type == "announce"]
    return bool(before) and line.words(before[-1].end, at).strip() in ("", "today")


def _between(places: list[int], low: int, high: int) -> bool:
    """Whether one of the places, which are in order, lies in ``low:high``."""
    at = bisect_left(places, low)
    return at < len(places) and places[at] < high


def _subjects(line: Line, earlier: tuple[int, int, bool, str], at: int, begin: int, verbs: list[int]) -> bool:
    """Whether the conjunction before joins two subjects of one verb: "and the EC and the MHRA authorized it"."""
    start, after, hard, word = earlier
    if hard or start < begin or word.strip(" ,") not in ("and", "") or _between(verbs, after, at):
        return False
    named = line.within(after, at, "authority")
    return bool(named) and named[0].start - after < 6 and at - named[-1].end < 14


def _shares_object(line: Line, at: int, after: int) -> bool:
    """Whether two verbs that "and" joins have one object: "has accepted and granted priority review for"."""
    return any(t.end == at for t in line.within(max(line.start, at - 20), at) if _is_verb(t)) and any(
        t.start - after < 5 for t in line.within(after, after + 5) if _is_verb(t)
    )


def _is_verb(token: Token) -> bool:
    return (token.kind == "trigger" and token.type == "verb") or (
        token.kind == "cue" and token.type in ("grant", "receive")
    )
