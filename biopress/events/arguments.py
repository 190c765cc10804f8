"""What an act is about: products, indications, the application."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cache

from biopress.events.act import Act
from biopress.events.lines import Line, Token
from biopress.matching.hints import has_any
from biopress.model import Indication, Span
from biopress.products.comparing import is_kind
from biopress.products.indications import Told, find_told, indication_of, spelled_out
from biopress.text.reading import Reading

__all__ = [
    "Uses",
    "application_of",
    "designation_of",
    "products_of",
]


@cache
def _coordinated() -> re.Pattern[str]:
    return re.compile(
        r"(?:\s*[(\[][^)\]]{0,60}[)\]])?[\s,/&]*(?:(?:and|or|as well as|plus|the|both|its|with)\b[\s,/&]*){0,3}[(\[]?"
    )


@cache
def _companion() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:(?:in combination with|combined with|plus|added to|together with)\s+(?:\w+\s+){0,6}"
        r"|(?:versus|compared (?:to|with)|alone or with|followed by|over|with)\s+(?:\w+\s+){0,3})$"
    )


@cache
def _pronoun() -> re.Pattern[str]:
    return re.compile(
        r"\W{0,3}(?:it|they|the (?:drug|product|therapy|vaccine|device|treatment|medicine|test|system))\s"
    )


def products_of(act: Act, *, meant: bool = False) -> list[Token]:
    """Return the product names that the act's own clause, or its sentence, connects with it; one token a product.

    ``meant`` says that a sentence before names a product: a pronoun is that one, not one that stands further behind.
    """
    line, clause = act.line, act.clause
    found = _near(line, act, clause)
    if found:
        return found
    earlier = line.before(clause)
    for piece in earlier:
        tokens = _real(line, line.within(piece.start, piece.end, "product"))
        if tokens:
            return _chain(line, tokens, tokens[0] if len(earlier) > 1 else tokens[-1])
    if meant and _pronoun().match(line.words(clause.start, clause.end)):
        return []
    for piece in line.behind(clause):
        tokens = _real(line, line.within(piece.start, piece.end, "product"))
        if tokens:
            return _chain(line, tokens, tokens[0])
    return []


_JOINING = ("with", "plus", "added", "versus", "compared", "followed", "over")


def _is_companion(before: str) -> bool:
    """Whether the words before a product say that another one is given with it, or compared with it."""
    return has_any(before, _JOINING) and _companion().search(before) is not None


def _real(line: Line, tokens: Sequence[Token]) -> Sequence[Token]:
    if not tokens:
        return tokens
    own = [t for t in tokens if not _is_companion(line.words(max(line.start, t.start - 50), t.start))]
    return [t for t in own if t.row.role != "other"] or own


def _near(line: Line, act: Act, clause: Span) -> list[Token]:
    tokens = _real(line, line.within(clause.start, clause.end, "product"))
    if len(tokens) < 2:
        return [*tokens]
    after = [t for t in tokens if t.start >= act.start]
    before = [t for t in tokens if t.start < act.start]
    if act.passive and before:
        return _chain(line, tokens, before[-1])
    if after and (_linked(line, act.stop, after[0].start) or not before):
        return _chain(line, tokens, after[0])
    return _chain(line, tokens, before[-1] if before else after[0])


def _linked(line: Line, stop: int, start: int) -> bool:
    gap = line.words(stop, start) if start > stop else ""
    return len(gap) < 25 or (len(gap) < 200 and _towards().search(gap) is not None)


@cache
def _towards() -> re.Pattern[str]:
    return re.compile(r"\b(?:for|to|of|on|as)\b")


def _chain(line: Line, tokens: Sequence[Token], chosen: Token) -> list[Token]:
    """Return the chosen product and those that a list joins to it; two names of one product count once."""
    if len(tokens) == 1:
        return [chosen]
    at = tokens.index(chosen)
    low = high = at
    while low > 0 and _coordinated().fullmatch(line.words(tokens[low - 1].end, tokens[low].start)):
        low -= 1
    while high + 1 < len(tokens) and _coordinated().fullmatch(line.words(tokens[high].end, tokens[high + 1].start)):
        high += 1
    seen: dict[str, Token] = {}
    for token in tokens[low : high + 1]:
        seen.setdefault(token.row.id, token)
    return list(seen.values())


@cache
def _company() -> re.Pattern[str]:
    return re.compile(r"\b(?:company|biotech|leader|firm|organization)\b")


class Uses:
    """The indications of one line, read once for all its acts."""

    def __init__(self, reading: Reading, line: Line) -> None:
        self.reading = reading
        self.line = line
        self._told: list[Told] | None = None

    @property
    def _found(self) -> list[Told]:
        """The diseases of the line but those that the company is for."""
        if self._told is None:
            self._told = self._read()
        return self._told

    def _read(self) -> list[Told]:
        found = find_told(self.reading, self.line.start, self.line.end)
        if found:
            low, high = self._description()
            warned = "warning" in self.line.text
            found = [t for t in found if not (low <= t.start < high or (warned and self._is_harm(t.start)))]
        return found

    def _is_harm(self, start: int) -> bool:
        """Whether the words before ``start`` warn of what stands there: "a boxed warning for anaphylaxis"."""
        words = self.reading.text.lower[max(self.line.start, start - _WARNED) : start]
        return _warning().search(words) is not None

    def _description(self) -> Span:
        """What the sentence tells of the company before it announces: "Q, a company for rare diseases, announced"."""
        line = self.line
        announced = next((t.start for t in line.of("cue") if t.type == "announce"), line.start)
        company = _company().search(line.words(line.start, announced))
        return Span(line.start + company.start(), announced) if company else Span(line.start, line.start)

    def within(self, start: int, end: int) -> Indication | None:
        """Return the one in ``start:end`` that is introduced most clearly."""
        found = [told for told in self._found if start <= told.start < end]
        if not found:
            return None
        clearest = found[0] if len(found) == 1 else max(found, key=self._clearness)
        return indication_of(self.reading, clearest)

    def _clearness(self, told: Told) -> tuple[bool, int]:
        """What names a disease comes before what tells only its kind, then what is introduced most clearly."""
        return not is_kind(self.reading.text.lower[told.start : told.end]), told.phrase.cue

    def of(self, act: Act) -> tuple[tuple[Indication, ...], bool]:
        """Return the indication of the act, and whether the act's own clause states it behind the act's words."""
        if not self._found:
            return (), False
        line, clause = act.line, act.clause
        shared = _shared_tail(act)
        if shared is not None:
            found = self.within(*shared)
            if found is not None:
                return (spelled_out(self.reading, found),), True
        low, high = _between_rivals(act)
        end = min(clause.end, high)
        # "adults with obesity who also have hypertension": whom it is for comes before what else they have
        relative = line.words(act.stop, end).find(" who ")
        end = end if relative < 0 else act.stop + relative
        windows = [(act.stop, end), (max(clause.start, low), act.start)]
        if (low, high) == (line.start, line.end):
            windows += [(end, line.end), (line.start, clause.start)]
        kind: tuple[tuple[Indication, ...], bool] = (), False
        for number, (start, end) in enumerate(windows):
            found = self.within(start, end)
            if found is None:
                continue
            told = (spelled_out(self.reading, found),), number == 0
            if not is_kind(found.text.lower()):
                return told
            kind = kind if kind[0] else told
        return kind


# How far before a harm the words stand that warn of it.
_WARNED = 60


@cache
def _warning() -> re.Pattern[str]:
    return re.compile(r"\bwarnings? (?:for|of|about|on|regarding|concerning)[ ][^.;,]{0,40}$")


@cache
def _filler() -> re.Pattern[str]:
    return re.compile(
        r"[\s,()&]*(?:(?:and|in|on|from|by|the|an?|designation|designations|status|as well as)\b[\s,()&]*)*"
    )


def _shared_tail(act: Act) -> Span | None:
    """Return what stands behind a list of dated designations: "A in May 2019 and B in June 2020 for lupus"."""
    line = act.line
    if act.designation is None:
        return None
    at = act.stop
    for token in line.within(act.stop, line.end, "designation"):
        between = line.all_within(at, token.start)
        kinds = {t.kind for t in between}
        pieces = [at, *(edge for t in between for edge in (t.start, t.end)), token.start]
        rest = [line.words(a, b) for a, b in zip(pieces[::2], pieces[1::2], strict=True)]
        if not kinds <= _DATING or "date" not in kinds or not all(map(_filler().fullmatch, rest)):
            break
        at = token.end
    return Span(at, line.end) if at > act.stop else None


# What stands between designations of one list that are dated each.
_DATING = frozenset({"date", "authority", "area", "adjective"})


def _between_rivals(act: Act) -> tuple[int, int]:
    """Return how far the act's line is its own: to the nearest acts on both sides that have indications themselves."""
    line = act.line
    low, high = line.start, line.end
    if len(line.of("trigger")) + len(line.of("designation")) > 1:
        tokens, at = line.tokens, bisect_left(line.tokens, (act.start,))
        for token in reversed(tokens[max(0, at - _FAR) : at]):
            if token.end <= act.start and _rival(act, token):
                low = token.end
                break
        for token in tokens[at : at + _FAR]:
            if token.start >= act.stop and _rival(act, token):
                high = token.start
                break
    return low, high


# How many words of interest on either side are looked at for another act.
_FAR = 60


def _rival(act: Act, token: Token) -> bool:
    """Whether a token names another act of the sentence, with an indication of its own."""
    if token.kind not in ("trigger", "designation") or token in act.chain or token == act.head:
        return False
    if token.kind == "designation":
        of_review = act.sense.kind in ("acceptance", "submission") and token.row.act_kind == "review"
        return not of_review and (act.start > token.start or token.start >= act.stop)
    return token.type in ("noun", "letter") and token.row.id != act.head.row.id and act.head.type != "verb"


def designation_of(act: Act) -> str | None:
    """Return the status that the act grants, or that is asked for, refused, revoked or recommended."""
    if act.designation is None and act.sense.kind not in _ABOUT_STATUS:
        return None
    token = act.designation or next((t for t in act.chain if t.kind == "designation"), None)
    if token is None and act.sense.kind == "opinion":
        behind = act.line.within(act.stop, act.stop + 110, "designation")
        token = behind[0] if behind and _subject().fullmatch(act.line.words(act.stop, behind[0].start)) else None
    return token.row.type if token is not None else None


@cache
def _subject() -> re.Pattern[str]:
    return re.compile(
        r"(?:\s(?:from|by)(?:\s[^\s,;:]+){1,9}?)?"
        r"\s(?:on|for|recommending|regarding|about)\s(?:(?:the|an?|granting|its|maintaining)\s){0,2}"
    )


_ABOUT_STATUS = frozenset({"submission", "refusal", "withdrawal", "opinion"})


def application_of(act: Act, agency: str, jurisdictions: Mapping[str, str]) -> Token | None:
    """Return the application that the act of ``agency`` is about, when its clause or sentence names one."""
    line = act.line
    if not line.of("application"):
        return None
    status = act.designation is not None and act.designation.row.act_kind == "designation"
    # a status is granted to a product, whatever the sentence tells of applications beside it
    for start, end in (act.clause,) if status else (act.clause, (line.start, line.end)):
        found = [t for t in line.within(start, end, "application") if t.row.type is not None and t.type != "paper"]
        found = [t for t in found if _goes_to(t, agency, jurisdictions)]
        if act.sense.kind == "approval":
            found = [t for t in found if t.row.type != "EUA" and not _of_another_verb(act, t)]
        elif act.sense.kind == "emergency_use":
            found = [t for t in found if t.row.type == "EUA"]
        if found:
            after = [t for t in found if t.start >= act.start]
            return min(found, key=lambda t: (abs(t.start - act.head.start), t not in after))
    return None


def _goes_to(application: Token, agency: str, jurisdictions: Mapping[str, str]) -> bool:
    """Whether an application is one of those that are made where the authority acts."""
    places = {jurisdictions.get(id) for id in application.row.agencies}
    return not places or agency not in jurisdictions or jurisdictions[agency] in places


def _of_another_verb(act: Act, application: Token) -> bool:
    """Whether a clause behind or before the act's has a verb of its own for the application."""
    clause = act.line.clause(application.start)
    return clause != act.clause and any(t.type == "verb" for t in act.line.within(*clause, "trigger"))
