"""Whether a noun states an act: what governs it in its clause, and what takes its act for granted.

The nearest word on its left that can govern it decides, or the passive on its right.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from biopress.events.assertion import Verdict, verb_verdict
from biopress.events.following import SUPPORTING, verdict_behind
from biopress.events.lines import Line, Token
from biopress.events.objects import leads_to
from biopress.matching.hints import has_any
from biopress.model import Span, Status
from biopress.spans import as_span

__all__ = ["noun_verdict"]


_MONTH = r"(?:jan|febr?|mar|apr|aug|sept?|oct|nov|dec)(?:uary|ch|il|ust|tember|ober|ember)?\.?|may|june|july|\d{1,2},"


@cache
def _factive() -> re.Pattern[str]:
    return re.compile(
        r"(?:\b(?:following|after|since|follows?|followed|marks?|represents?|underscores?|complements?|reflects?"
        r"|recent|today\s{0,9}'s|existing|ongoing|current|new|initial|first|second|additional"
        r"|receipt of|grant of|announcement of|receiving|in addition to|alongside|adds to|builds on|granting of"
        r"|thanks to|despite|based on|outcome of|supported|led to|resulted in|resulting in|culminated in"
        r"|(?<!is )(?<!are )(?<!be )triggered by"
        r"|(?:achievement|milestone|highlight|accomplishment|progress|update|development)s?\b[^,;:.]{0,40}\b(?:was|were|includ(?:ed?|es|ing)))"
        r"(?:\s+(?:the|its|an?|our|their|this|recent|similar|previous|earlier|two|three|both|full|initial|\w+'s|u\.s\.|20\d\d"
        rf"|{_MONTH}))*\s+)$"
    )


@cache
def _directly() -> re.Pattern[str]:
    return re.compile(
        r"\s*(?:(?:an?|the|its|both|also|full|already|two|three|u\.s\.|current|existing|successful|productive|positive"
        r"|constructive)\s+){0,3}"
    )


@cache
def _object_of() -> re.Pattern[str]:
    return re.compile(
        r"\s*(?:(?:from|by)\s(?:[^\s,;:]+\s){1,10}?)?"
        r"(?:on|for|of|to grant|to receive|regarding|recommending|against|seeking)\s+(?:\S+\s+){0,3}"
    )


# Nouns of what an authority decides, and one seeks.
_SOUGHT = frozenset(
    "approval marketing_authorization accelerated_approval full_approval conditional_approval clearance authorization"
    " premarket_approval emergency_use_authorization".split()
)


@cache
def _purpose() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:for|in advance of|goal of|with a view to)\s+(?:(?:the|its|an?|full|initial|potential|regulatory|securing"
        r"|obtaining|local|final|eventual|possible)\s+){0,3}$"
    )


_LEADING = ("for", "in advance of", "goal of", "with a view to")


@cache
def _recommended() -> re.Pattern[str]:
    return re.compile(r"\brecommended for\s(?:(?:an?|the|eu|european|u\.s\.)\s){0,2}$")


@cache
def _this() -> re.Pattern[str]:
    return re.compile(r"\W*(?:(?:and|but|with)\s)?(?:this|these)\s+(?:\w+\s)?")


@cache
def _undone() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:revocation|withdrawal|termination|expiry|expiration|suspension|loss|revok\w+|terminat\w+) of\s"
        r"(?:(?:the|its|this|an?|fda|u\.s\.)\s){0,3}$"
    )


@cache
def _applied_for() -> re.Pattern[str]:
    # an application for approval that was made is no approval
    return re.compile(r"\bapplications? for\s(?:(?:the|its|an?|marketing|regulatory|full|initial)\s){0,3}$")


@cache
def _such() -> re.Pattern[str]:
    # "the first vaccine to receive such clearance" speaks of another act
    return re.compile(r"\b(?:such|any)\s(?:an?\s)?$")


@cache
def _bought() -> re.Pattern[str]:
    # whoever buys a voucher was not granted it
    return re.compile(
        r"\b(?:purchas\w+|acquisition|acquir\w+|bought|buy\w*|redeem\w*|us(?:e|ed|ing))\s(?:of\s)?(?:(?:an?|the|its)\s)?$"
    )


@cache
def _supporting() -> re.Pattern[str]:
    # what a committee supports is for the authority to decide
    return re.compile(
        r"\b(?:support|endors|back|favou?r|(?P<advice>recommend))(?:s|es|ed|ing)?\s"
        r"(?:(?:the|fda|u\.s\.|full|accelerated|eu|european|japanese|conditional)\s){0,3}$"
    )


_FAVOURING = ("support", "endors", "back", "favo", "recommend")


@cache
def _offering() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:available|marketed|sold|supplied|distributed|administered)\b[^;:]{0,50}\bunder\s+"
        r"(?:(?:an?|the|its|u\.s\.)\s+){0,2}$"
    )


def _pointed(line: Line, token: Token, start: int, stop: int, clause: Span) -> Verdict | None:
    """Judge a decision by words right before it: "for approval", "this FDA clearance", "sold under an EUA"."""
    low = max(clause.start, start - 110)
    before = line.words(low, start)
    if token.kind == "trigger" and token.row.id in _SOUGHT and has_any(before, _LEADING) and _purpose().search(before):
        return Verdict("mention")
    if token.kind == "designation" and "recommended for" in before and _recommended().search(before):
        return Verdict("mention")
    if clause.start > start - 24 and _this().fullmatch(before) and line.all_within(start, token.start):
        return None if _hedged().match(line.words(stop, line.end)) else Verdict("occurred", Span(clause.start, start))
    if has_any(before, ("such ", "any ")) and _such().search(before):
        return Verdict("mention")
    if (" of " in before and _undone().search(before)) or (
        token.row.id == "priority_review_voucher" and _bought().search(before)
    ):
        return Verdict("mention")
    favoured = _supporting().search(before) if has_any(before, _FAVOURING) else None
    if favoured is not None and (
        favoured["advice"] or any(t.row.kind == "committee" for t in line.within(clause.start, start, "authority"))
    ):
        return Verdict("mention")
    if token.kind == "trigger" and token.row.id in _WRITTEN and _is_delivered(line, start, stop):
        return Verdict("occurred", Span(start, stop))
    offered = _offering().search(before) if "under" in before else None
    return Verdict("occurred", Span(low + offered.start(), start)) if offered is not None else None


# Decisions that come as a letter.
_WRITTEN = frozenset({"complete_response_letter", "refusal_to_file", "warning_letter", "not_approvable_letter"})


@cache
def _delivered() -> re.Pattern[str]:
    return re.compile(
        r"(?:\s?\([^)]{1,20}\))?,?\s(?:(?:that|which)\s)?(?:(?:was|the company|we|it)\s)?(?:previously\s)?"
        r"(?:issued|received|sent|dated)\b"
    )


def _is_delivered(line: Line, start: int, stop: int) -> bool:
    """Whether a letter is told as one that came: "to the CRL issued in May", "since its June 2024 CRL"."""
    dates = line.within(start - 24, start, "date")
    if dates and not line.words(dates[-1].end, start).strip():
        return True
    return (
        line.words(max(line.start, start - 5), start).endswith(("the ", "its ", "our ", "that "))
        and _delivered().match(line.words(stop, min(line.end, stop + 80))) is not None
    )


@cache
def _hedged() -> re.Pattern[str]:
    return re.compile(
        r"\W*(?:\w+\s+){0,3}?(?:would|could|may|might|can|if|is|are|application|request|process|program)\b"
    )


def noun_verdict(line: Line, token: Token, start: int, stop: int, *, heading: bool, taken: dict[int, str]) -> Verdict:
    """Judge a noun by what governs it; ``start`` and ``stop`` are the ends of the noun phrase that it stands in.

    ``taken`` says of each verb trigger of the line whether an act was read from it (its kind) or not (an empty string).
    """
    clause = line.clause(token.start)
    bound = token.type in _BOUND
    before = line.words(max(clause.start, start - 60), start)
    if token.kind == "trigger" and "application" in before and _applied_for().search(before):
        return Verdict("mention")
    right = verdict_behind(line, stop, clause.end, heading and not bound)
    if right is not None and right.cue is not None and right.cue.start - stop < 30:
        none = _none().search(line.words(max(clause.start, start - 24), start))
        return right if none is None else Verdict("negated", Span(start - len(none.group()), start))
    pointed = _pointed(line, token, start, stop, clause)
    if pointed is not None:
        return pointed
    if right is None and not bound and _listed_as_done(line, start):
        return Verdict("occurred")
    noun = _Noun(line, token, start, clause, heading, taken)
    fact = noun.fact()
    if fact is not None and fact.words.startswith(("today", "outcome", "existing", "recent")):
        return Verdict("occurred", fact.span)
    floor = clause.start if _has_verb(line, clause) else _list_floor(line, clause)
    for other in reversed(line.all_within(floor, start)):
        verdict = noun.governed(other, fact)
        if verdict is not None:
            return verdict
    if right is not None:
        return right
    if fact is not None and not bound:
        return Verdict("occurred", fact.span)
    return Verdict("occurred" if heading and not bound and _stands_alone(line, token, start, stop) else "mention")


@cache
def _none() -> re.Pattern[str]:
    return re.compile(r"\bno\s(?:(?:such|formal|fda|further)\s)?$")


@cache
def _item() -> re.Pattern[str]:
    return re.compile(r"[:;]\s{0,3}(?:and\s)?\*\s{1,3}(?:the\s)?(?:(?:fda|ema|u\.s\.|eu)\s(?:and\s(?:the\s)?)?)?$")


@cache
def _progress() -> re.Pattern[str]:
    return re.compile(r"\b(?:updates?|highlights?|progress|achievements?|accomplishments?)\b[^:.;]{0,120}:\s{0,3}\*\s")


@cache
def _ahead() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:upcoming|expect|anticipat|plan|future|will|next|potential|risk|statement|(?:could|may|might|would|if)\b)"
    )


def _listed_as_done(line: Line, start: int) -> bool:
    """Whether a noun begins an item of a list of what was done: "recent highlights included: * Approval of X; * "."""
    before = line.words(line.start, start)
    if "*" not in before or _item().search(before) is None:
        return False
    found = _progress().search(before)
    return found is not None and _ahead().search(before, max(0, found.start() - 60), found.end()) is None


# Nouns that are an act only in the hands of a verb: a licence, a warning on a label, an inspection.
_BOUND = frozenset({"license", "strict"})


class _Fact(NamedTuple):
    """Words before a noun that take its act for granted: "following the", "its existing"."""

    words: str
    span: Span


# What follows an act that is told as done was done before it: "approved it, following the authorization in Japan".
_EARLIER = ("following", "follows", "followed", "after", "since", "in addition to", "complements", "builds on")


# One of these stands in all words that make a noun a fact.
_FACTS = (
    *("follow", "after", "since", "mark", "represent", "underscore", "complement", "reflect", "recent", "today"),
    *("existing", "ongoing", "current", "new", "initial", "first", "second", "additional", "receipt", "grant of"),
    *("announcement", "receiving", "in addition", "alongside", "builds on", "granting", "thanks to", "despite"),
    *("based on", "outcome", "supported", "led to", "result", "culminated", "achievement", "milestone", "highlight"),
    *("accomplishment", "progress", "update", "development", "triggered by", "adds to"),
)


class _Noun(NamedTuple):
    """A noun phrase and what may govern it."""

    line: Line
    token: Token
    start: int
    clause: Span
    heading: bool
    taken: dict[int, str]

    def fact(self) -> _Fact | None:
        low = max(self.clause.start, self.start - 120)
        words = self.line.words(low, self.start)
        found = _factive().search(words) if has_any(words, _FACTS) else None
        return found and _Fact(found.group(), Span(low + found.start(), low + found.end()))

    def governed(self, other: Token, fact: _Fact | None) -> Verdict | None:
        """Return the verdict of a word on the left, ``None`` where it does not govern the noun."""
        if (other.kind == "trigger" or other.type == "plan") and _told_of().search(self._gap(other)):
            return None
        if other.kind == "trigger":
            if fact is not None and other.start == fact.span.start:
                return Verdict("occurred", fact.span)  # "adds to the designation in Japan"
            if fact is None or fact.span.start < other.end or not fact.words.startswith(_EARLIER):
                return self._by_trigger(other)
            done = other.type != "verb" or verb_verdict(self.line, other, heading=self.heading).status == "occurred"
            return Verdict("occurred", fact.span) if done else self._by_trigger(other)
        if other.type in SUPPORTING:
            return self._by_support(other)
        if other.type != "had" and other.type not in _STATUSES:
            return None
        span = as_span(other[:2])
        if self._is_filing() and self.line.words(*span) == "initiation of":
            return None
        if fact is not None and fact.span.start >= other.end and self._takes(fact, other):
            return Verdict("occurred", fact.span)
        if other.type == "had":
            return Verdict("occurred", span, other) if _directly().fullmatch(self._gap(other)) else None
        if other.type in ("plan", "will") and self._is_filing() and leads_to(self._gap(other)):
            return Verdict("hypothetical", span)
        if other.type == "plan" and (self._gap(other).count(" ") > _REACH or _inside().search(self._gap(other))):
            return Verdict("mention", span) if fact is not None and _after_words(fact.words) else None
        if other.type == "will" and self._gap(other).count(" ") > _REACH:
            return None
        denied = _unplanned().search(self.line.words(self.clause.start, other.start)) if other.type == "plan" else None
        if denied is not None:
            return Verdict("negated", Span(self.clause.start + denied.start(), other.end))
        return Verdict(_STATUSES[other.type], span)

    def _takes(self, fact: _Fact, other: Token) -> bool:
        """Whether the words before the noun take its act for granted in spite of a cue further left."""
        open_end = other.type in ("possible", "modal", "plan", "will")
        return self.token.type not in _BOUND and not (open_end and _after_words(fact.words))

    def _as_heading(self, other: Token) -> bool:
        """Whether the present tense tells an act: in a title, or where a label "adds a boxed warning"."""
        if self.token.type in _BOUND:
            return self.line.words(other.start, other.end).startswith("add")
        return self.heading

    def _gap(self, other: Token) -> str:
        return self.line.words(other.end, self.start)

    def _by_trigger(self, other: Token) -> Verdict | None:
        span = as_span(other[:2])
        if other.type == "verb":
            if other.row.id == "approve" and self.token.kind == "designation" and " as " in self._gap(other):
                # "approved as interchangeable" states both
                return verb_verdict(self.line, other, heading=self.heading)
            if self.taken.get(other.start) or other.row.id == "consider_complete" or self._for_a_filing(other):
                return Verdict("mention", span, other)
            verdict = verb_verdict(self.line, other, heading=self._as_heading(other))
            return Verdict(verdict.status, verdict.cue or span, other)
        if other.type in ("noun", "letter") and _object_of().fullmatch(self._gap(other)):
            return Verdict("mention", span, other)
        return None

    def _is_filing(self) -> bool:
        return bool(self.token.row.id == "submission")

    def _for_a_filing(self, other: Token) -> bool:
        """Whether a verb is about something else that is done for the filing, or is what the filing asks for."""
        if self._is_filing():
            return other.row.id in _ASKING or leads_to(self._gap(other))
        return other.row.id not in _GRANTING and _asked(self.line, other.end, self.start)

    def _by_support(self, other: Token) -> Verdict | None:
        span = as_span(other[:2])
        if other.type == "have" and (
            self.line.words(*span) == "having" or (other.row.name == "have" and _inside().search(self._gap(other)))
        ):
            return None
        if other.type != "grant" and _asked(self.line, other.end, self.start):
            return Verdict("mention", span, other)
        verdict = verb_verdict(self.line, other, heading=self.heading and self.token.type not in _BOUND)
        return Verdict(verdict.status, verdict.cue or span, other)


@cache
def _unplanned() -> re.Pattern[str]:
    # "is not currently planning an advisory committee meeting", "has no plans for one"
    return re.compile(r"(?:\bnot|n't|\bno)\s(?:(?!only)\w+ly\s)?$")


@cache
def _told_of() -> re.Pattern[str]:
    # the plan has a verb of its own: "the decision to withdraw was based on feedback from"
    return re.compile(r"\s(?:was|were)\s(?:\w+\s){0,2}(?:based|made|taken|driven|informed|prompted)\b")


@cache
def _inside() -> re.Pattern[str]:
    # what is planned is done in, with or after the filing: "the disease that we intend to treat in our IDE submission"
    return re.compile(
        r"\b(?:in|with|by|after|during|from|reviews? of|discussions? of|discussing|acceptance of|response to)\s+"
        r"(?:(?:our|its|the|this|their|an?)\s+)?$"
    )


# What asks for a filing has not made it.
_ASKING = frozenset({"request", "ask", "recommend", "agree", "discuss"})

# What an authority does to a request that it grants.
_GRANTING = frozenset({"approve", "clear", "authorize", "accept"})

# How many words may stand between a plan and the noun that it is about.
_REACH = 9

_STATUSES: dict[str, Status] = {
    "possible": "hypothetical",
    "asking": "hypothetical",
    "modal": "hypothetical",
    "plan": "planned",
    "will": "planned",
    "not": "negated",
}


def _asked(line: Line, start: int, end: int) -> bool:
    """Whether the noun is what a request or application is for: "received comments on its request for"."""
    asking = [t for t in line.all_within(start, end) if t.type in ("request", "application")]
    return (
        bool(asking)
        and re.fullmatch(r"\s*(?:for|to obtain)?\s*(?:an?|the)?\s*", line.words(asking[-1].end, end)) is not None
    )


def _stands_alone(line: Line, token: Token, start: int, stop: int) -> bool:
    """Whether a noun in a heading says of itself that the act was done: it has no predicate and hangs on nothing."""
    if re.search(
        r"\b(?:for|with|towards?|on|in|pending|seeking|through|to)\s+(?:the\s|an?\s)?$", line.words(line.start, start)
    ):
        return False
    if token.kind == "trigger" and token.row.id == "submission" and re.search(r"\w", line.words(line.start, start)):
        return False
    after = line.words(stop, line.end)
    if re.match(r"\W{0,3}(?:\([^)]*\)\s)?(?:is|are|can|means|remains)\b", after):
        return False
    return re.search(r"\b(?:is|are) (?:required|needed|necessary|a prerequisite)\b", after) is None


def _after_words(words: str) -> bool:
    """Whether a presupposing phrase only gives an order in time, as a plan does: "can begin following approval"."""
    return words.strip().startswith(_ORDERS)


_ORDERS = (
    *("following", "after", "since", "based on", "receipt", "grant", "support", "led", "result", "culminat"),
    *("trigger",),
)


_FINITE = frozenset({"verb", "be", "will", "modal"}) | SUPPORTING


def _has_verb(line: Line, clause: Span) -> bool:
    for token in line.all_within(*clause):  # noqa: SIM110 - a loop takes half the time of any()
        if token.type in _FINITE:
            return True
    return False


def _list_floor(line: Line, clause: Span) -> int:
    """The start of the clause whose verb an item of a list shares: "received A from X; B from Y"."""
    for earlier in line.before(clause):
        if _has_verb(line, earlier):
            return earlier.start
    return clause.start
