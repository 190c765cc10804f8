"""Whether an act occurred, is planned, is only possible, or did not happen: what governs its words in their clause.

A verb is judged by its own auxiliaries, a noun by what it is the object of: the nearest word on its left that can
govern it, or the passive on its right. What lies beyond a clause's edge, or behind another verb, has no say.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, NamedTuple

from biopress.events.lines import Line, Token
from biopress.model import Span, Status

__all__ = ["Verdict", "noun_verdict", "tense", "verb_verdict"]


class Verdict(NamedTuple):
    """``status`` is that of the event, or ``mention`` where nothing says what became of the act; ``cue`` decided it."""

    status: Status | Literal["mention"]
    cue: Span | None = None
    support: Token | None = None


_AUXILIARY = (
    r"(?<![\w'])(?:will|would|may|might|could|can|cannot|should|must|shall|to|not|never|has|have|had|having"
    r"|been|be|being|is|are|was|were|did|didn't"
    r"|does|do|hasn't|isn't|wasn't|also|already|previously|recently|since|now|yet|first|subsequently|successfully"
    r"|formally|officially|just|soon|then|further|fully"
    r"|ever|newly|initially|originally|additionally|both|voluntarily|officially|once|when|if|until|unless|whether"
    r"|it|they|and|or|only|expected|anticipated"
    r"|planned|scheduled|targeted|intended|projected|currently|conditionally|earlier|therefore|later|today"
    r"|announced|simultaneously|itself|unanimously|jointly)\s+"
)


@cache
def _chain() -> re.Pattern[str]:
    return re.compile(rf"(?:{_AUXILIARY})+$")


@cache
def _shared() -> re.Pattern[str]:
    return re.compile(rf"(?P<chain>(?:{_AUXILIARY})+)[\w-]+\s+$")


@cache
def _group() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:companies|firms|sponsors|drugs|products|therapies|medicines|treatments|assets|biotechs"
        r"|developers)(?:,? (?:that|which|who)\s+$|\s+$)"
    )


@cache
def _condition() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w'])(?:if|unless|until|whether|once|assuming|in the event|should the|provided that|were to|even if"
        r"|when and if)\b(?! (?:in|a|again))|\bwhere\s+$"
    )


@cache
def _negation() -> re.Pattern[str]:
    return re.compile(r"\b(?:not|never|neither|hasn't|isn't|wasn't|didn't|cannot)\b(?! only| just| limited)")


@cache
def _future() -> re.Pattern[str]:
    return re.compile(r"\b(?:will|shall|expected|anticipated|planned|scheduled|targeted|projected|intended)\b")


@cache
def _modal() -> re.Pattern[str]:
    return re.compile(r"\b(?:may|might|could|can|would|should|must)\b(?! \d)")


@cache
def _finite() -> re.Pattern[str]:
    return re.compile(r"\b(?:has|have|had|having|is|are|was|were|did)\b")


def tense(line: Line, token: Token) -> str:
    """Return base, third, past or gerund: the form in which the verb of ``token`` stands."""
    base = token.row.name.lower().split(" ")
    words = line.words(token.start, token.end).split()
    at = 1 if len(base) > 1 and (base[0].endswith(("ally", "ively")) or base[0] == "ce") else 0
    form = words[at] if at < len(words) else words[0]
    if form.endswith("ing"):
        return "gerund"
    if form.endswith("ed"):
        return "past"
    if form in _BASES or form == base[at] or form.rstrip("e") + "e" == base[at] or form.replace("is", "iz") == base[at]:
        return "base"
    if form.endswith("s") and not form.endswith("ss"):
        return "third"
    return "past"


# Base forms that stand as variants of another verb.
_BASES = frozenset(
    "begin start commence finish finalize remove release impose put reject decline deny turn include add lodge refile"
    " re-file re-submit resubmit green-light authorise licence rescind convene take go reimburse prequalify".split()
)


def verb_verdict(line: Line, token: Token, *, heading: bool) -> Verdict:
    """Judge a verb, a trigger's or a supporting one, by the words before it."""
    clause = line.clause(token.start)
    before = line.words(clause.start, token.start)
    found = _chain().search(before, max(0, len(before) - 120))
    chain = found.group() if found else ""
    at = token.start - len(chain)
    form = tense(line, token)
    if chain.startswith(("and ", "or ", "nor ")) and form == "past" and not _finite().search(chain):
        # "has not been reviewed or approved": two verbs share what stands before the first
        first = _shared().search(line.words(max(line.start, at - 80), at))
        if first is not None:
            floor = clause.start if before.strip() != chain.strip() else next(iter(line.before(clause)), clause).start
            before = line.words(floor, token.start)
            chain = first["chain"] + chain
            clause = Span(floor, clause.end)
    span = Span(at, token.start) if chain.strip() else None
    if _negation().search(chain) or (
        re.search(r"\b(?:no|none of|neither)\b[^,]{0,40}$", before[: len(before) - len(chain)]) and form != "gerund"
    ):
        return Verdict("negated", span or Span(max(clause.start, token.start - 40), token.start))
    condition = _condition().search(before)
    asked = condition and re.search(r"\b(?:determine|decide|ask|question)", before[: condition.start()])
    if condition and (form == "past" or not asked):
        return Verdict("hypothetical", Span(clause.start + condition.start(), clause.start + condition.end()))
    group = _group().search(line.words(max(line.start, at - 60), at))
    if (
        group
        and not heading
        and (group.group().rstrip().endswith(("that", "which", "who")) or (not chain and at - clause.start < 14))
    ):
        return Verdict("mention", None)
    if form == "past":
        if _modal().search(chain):
            return Verdict("hypothetical", span)
        if re.search(r"\bto be\s+(?:\w+ly\s+)?$", chain) and token.row.id in ("submit", "file", "resubmit"):
            return Verdict("planned", span)
        if _future().search(chain) or re.search(r"\bto be\s+(?:\w+ly\s+)?$", chain):
            return Verdict(
                "planned" if _future().search(chain) or _planned_before(line, clause, at) else "hypothetical", span
            )
        if re.search(r"\bbe\s+(?:\w+ly\s+)?$", chain):
            return Verdict("planned", span)
        return Verdict("occurred", span)
    if form == "third":
        return Verdict("occurred" if heading or token.type == "have" else "mention", None)
    return _unfinished(line, token, clause, chain, at, form, heading)


def _planned_before(line: Line, clause: Span, at: int) -> bool:
    tokens = [t for t in line.within(clause.start, at, "cue") if t.type in ("plan", "will")]
    return bool(tokens) and at - tokens[-1].end < 25


def _unfinished(line: Line, token: Token, clause: Span, chain: str, at: int, form: str, heading: bool) -> Verdict:
    """Judge an infinitive or gerund by what it hangs on."""
    before = line.words(clause.start, token.start)
    if re.search(r"\bdid\b", chain) or (
        _ranking().search(before) and not any(t.type in _OPEN for t in line.within(clause.start, token.start, "cue"))
    ):
        return Verdict("occurred", Span(at, token.start))
    refused = _refusing().search(before)
    if refused is not None:
        return Verdict("negated", Span(clause.start + refused.start(), token.start))
    governed = _by_cue(line, token, clause)
    if governed is not None:
        return governed
    if form == "gerund":
        return _of_gerund(line, token, clause, before, at)
    return _of_infinitive(line, token, clause, before, chain, at, heading)


def _by_cue(line: Line, token: Token, clause: Span) -> Verdict | None:
    """Judge by the nearest word on the left that opens or closes what follows: "plans to", "could", "not"."""
    left = [
        t
        for t in line.within(line.start, token.start, "cue")
        if t.type in ("plan", "will", "modal", "possible", "not", "not_even")
    ]
    near = left[-1] if left and (left[-1].start >= clause.start or token.start - left[-1].end < 90) else None
    if near is not None:
        if near.type in ("plan", "will") and not re.match(r"(?:proposed|agreed)", line.words(near.start, near.end)):
            if _negation().search(line.words(max(line.start, near.start - 24), token.start)) or line.words(
                max(line.start, near.start - 10), near.start
            ).strip().endswith("no longer"):
                return Verdict("negated", Span(near.start, near.end))
            return Verdict("planned", Span(near.start, near.end))
        if near.type == "modal":
            return Verdict("hypothetical", Span(near.start, near.end))
        if near.type == "not" and token.start - near.end < 30:
            return Verdict("negated", Span(near.start, near.end))
        if near.type == "possible" and token.start - near.end < 60:
            return Verdict("hypothetical", Span(near.start, near.end))
    return None


def _of_gerund(line: Line, token: Token, clause: Span, before: str, at: int) -> Verdict:
    if re.search(r"\b(?:after|since|following|upon|by|having|while|previously)\s+(?:\w+ly\s+)?$", before):
        return Verdict("occurred", None)
    agent = line.within(clause.start, token.start, "authority")
    if (
        agent
        and re.search(r"\bwith\s", line.words(max(line.start, clause.start - 6), agent[-1].end))
        and token.start - agent[-1].end < 30
        and not _about().search(line.words(agent[-1].end, token.start))
    ):
        return Verdict("occurred", Span(agent[-1].start, agent[-1].end))
    if re.search(r"\b(?:is|are)\s+(?:\w+\s+)?$", before):
        return Verdict("planned", Span(at, token.start))
    return Verdict("mention", None)


@cache
def _about() -> re.Pattern[str]:
    # what one is working with an authority on it has not done
    return re.compile(r"\b(?:on|to|for|about|in|before|regarding|toward|towards)\s+(?:\w+ly\s+)?$")


def _of_infinitive(line: Line, token: Token, clause: Span, before: str, chain: str, at: int, heading: bool) -> Verdict:
    if line.words(line.start, token.start).strip(" -*\u2022\"'(") == "":
        return Verdict("planned", None)
    aim = _aim().search(before)
    if aim is not None:
        return Verdict("planned", Span(clause.start + aim.start(), token.start))
    if heading and chain.strip() == "to" and not line.within(line.start, token.start, "trigger"):
        return Verdict("planned", Span(at, token.start))
    return Verdict(
        "hypothetical" if re.search(r"\bto\s+(?:\w+ly\s+)?$", before) else "mention",
        None,
    )


_OPEN = frozenset({"plan", "will", "modal", "possible", "not"})


@cache
def _refusing() -> re.Pattern[str]:
    return re.compile(r"\b(?:declin|refus|reject|fail)(?:e|es|ed|s|ing)?\s+to\s+(?:\w+ly\s+)?$")


@cache
def _ranking() -> re.Pattern[str]:
    # what is the first to receive an approval has received it
    return re.compile(
        r"\b(?:first|second|third|fourth|fifth|only)\b(?! (?:two|three|four|five|six|few|several)\b)"
        r"(?:(?!\b(?:therapies|drugs|products|treatments|companies|devices|sponsors|medicines)\b)[^,;:.]){0,90}"
        r"\sto\s+(?:\w+ly\s+)?$"
    )


@cache
def _aim() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:priorit(?:y|ies)|goals?|aims?|objectives?|focus|intention|intent|plans?|target|steps?|milestone)\b"
        r"[^,;:.]{0,50}?\b(?:is|are|remains?)\s+to\s+(?:\w+ly\s+)?$"
    )


@cache
def _factive() -> re.Pattern[str]:
    return re.compile(
        r"(?:\b(?:following|after|since|follows?|followed|marks?|represents?|underscores?|complements?|reflects?"
        r"|recent|today's|existing|current|new|initial|first|second|additional"
        r"|receipt of|grant of|announcement of|receiving|in addition to|alongside|builds on|granting of|thanks to"
        r"|despite|based on|outcome of|supported|led to|resulted in|resulting in|culminated in"
        r"|(?:achievement|milestone|highlight|accomplishment)s?\b[^,;:.]{0,40}\b(?:was|were|included?|including))"
        r"(?:\s+(?:the|its|an?|our|their|this|recent|two|three|both|full|initial|\w+'s|u\.s\.))*\s+)$"
    )


@cache
def _directly() -> re.Pattern[str]:
    return re.compile(r"\s*(?:(?:an?|the|its|both|also|full|already|two|three|u\.s\.|current|existing)\s+){0,3}")


@cache
def _object_of() -> re.Pattern[str]:
    return re.compile(r"\s*(?:on|for|of|to grant|to receive|regarding|recommending|against|seeking)\s+(?:\S+\s+){0,3}")


_GOVERNING = frozenset(
    {"grant", "receive", "announce", "have", "possible", "asking", "plan", "not", "had", "modal", "will", "not_even"}
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


@cache
def _this() -> re.Pattern[str]:
    return re.compile(r"\W*(?:(?:and|but|with)\s)?(?:this|these)\s+(?:\w+\s)?")


@cache
def _offering() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:available|marketed|sold|supplied|distributed|administered)\b[^;:]{0,50}\bunder\s+"
        r"(?:(?:an?|the|its|u\.s\.)\s+){0,2}$"
    )


def _pointed(line: Line, token: Token, start: int, stop: int, clause: Span) -> Verdict | None:
    """Judge a decision by words right before it: "for approval", "this FDA clearance", "sold under an EUA"."""
    before = line.words(max(clause.start, start - 110), start)
    if token.kind == "trigger" and token.row.id in _SOUGHT and _purpose().search(before):
        return Verdict("mention")
    if clause.start > start - 24 and _this().fullmatch(before) and line.within(start, token.start, "authority"):
        return None if _hedged().match(line.words(stop, line.end)) else Verdict("occurred", Span(clause.start, start))
    if token.row.id == "emergency_use_authorization" and _offering().search(before):
        return Verdict("occurred", Span(max(clause.start, start - 110), start))
    return None


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
    right = _right(line, stop, clause.end, heading and not bound)
    if right is not None and (right.cue is None or right.cue.start - stop < 30):
        return right
    pointed = _pointed(line, token, start, stop, clause)
    if pointed is not None:
        return pointed
    noun = _Noun(line, token, start, clause, heading, taken)
    fact = noun.fact()
    if fact is not None and fact.words.startswith(("today's", "outcome", "existing", "recent")):
        return Verdict("occurred", fact.span)
    floor = clause.start if _has_verb(line, clause) else _list_floor(line, clause)
    for other in reversed(line.within(floor, start)):
        verdict = noun.governed(other, fact)
        if verdict is not None:
            return verdict
    found = right or _relative(line, clause, heading)
    if found is not None:
        return found
    if fact is not None and not bound:
        return Verdict("occurred", fact.span)
    return Verdict("occurred" if heading and not bound and _stands_alone(line, token, start, stop) else "mention")


# Nouns that are an act only in the hands of a verb: a licence, a warning on a label, an inspection.
_BOUND = frozenset({"license", "strict"})


class _Fact(NamedTuple):
    """Words before a noun that take its act for granted: "following the", "its existing"."""

    words: str
    span: Span


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
        found = _factive().search(self.line.words(low, self.start))
        return found and _Fact(found.group(), Span(low + found.start(), low + found.end()))

    def governed(self, other: Token, fact: _Fact | None) -> Verdict | None:
        """Return the verdict of a word on the left, ``None`` where it does not govern the noun."""
        span = Span(other.start, other.end)
        if other.kind == "trigger":
            return self._by_trigger(other, span)
        if other.kind != "cue" or other.type not in _GOVERNING:
            return None
        if other.type in ("grant", "receive", "announce", "have"):
            return self._by_support(other, span, fact)
        if fact is not None and fact.span.start >= other.end and self._takes(fact, other):
            return Verdict("occurred", fact.span)
        if other.type == "had":
            return Verdict("occurred", span, other) if _directly().fullmatch(self._gap(other)) else None
        if other.type == "plan" and (self._gap(other).count(" ") > _REACH or _inside().search(self._gap(other))):
            return Verdict("mention", span) if fact is not None and _after_words(fact.words) else None
        status = _STATUSES.get(other.type)
        return Verdict(status, span) if status else None

    def _takes(self, fact: _Fact, other: Token) -> bool:
        """Whether the words before the noun take its act for granted in spite of a cue further left."""
        open_end = other.type in ("possible", "modal", "plan", "will")
        return self.token.type not in _BOUND and not (open_end and _after_words(fact.words))

    def _as_heading(self, other: Token) -> bool:
        """Whether the present tense tells an act: in a title, or where a label "adds a boxed warning"."""
        if self.token.type in _BOUND:
            return self.line.words(other.start, other.end).startswith(("add", "require"))
        return self.heading

    def _gap(self, other: Token) -> str:
        return self.line.words(other.end, self.start)

    def _by_trigger(self, other: Token, span: Span) -> Verdict | None:
        if other.type == "verb":
            if self.taken.get(other.start):
                return Verdict("mention", span, other)
            verdict = verb_verdict(
                self.line,
                other,
                heading=self._as_heading(other),
            )
            return Verdict(verdict.status, verdict.cue or span, other)
        if other.type in ("noun", "letter") and _object_of().fullmatch(self._gap(other)):
            return Verdict("mention", span, other)
        return None

    def _by_support(self, other: Token, span: Span, fact: _Fact | None) -> Verdict | None:
        if other.type == "have" and self.line.words(*span) == "having":
            return None
        if other.type == "announce" and fact is not None and not _after_words(fact.words):
            return Verdict("occurred", span, other)
        if other.type != "grant" and _asked(self.line, other.end, self.start):
            return Verdict("mention", span, other)
        verdict = verb_verdict(self.line, other, heading=self.heading and self.token.type not in _BOUND)
        return Verdict(verdict.status, verdict.cue or span, other)


@cache
def _inside() -> re.Pattern[str]:
    # what is planned is done in, with or after the filing: "the disease that we intend to treat in our IDE submission"
    return re.compile(r"\b(?:in|with|by|after|during|from)\s+(?:(?:our|its|the|this|their|an?)\s+)?$")


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
    asking = [t for t in line.within(start, end, "cue") if t.type in ("request", "application")]
    return (
        bool(asking)
        and re.fullmatch(r"\s*(?:for|to obtain)?\s*(?:an?|the)?\s*", line.words(asking[-1].end, end)) is not None
    )


def _relative(line: Line, clause: Span, heading: bool) -> Verdict | None:
    """Judge by a relative clause that follows: "the authorization that the FDA had issued"."""
    for later in line.behind(clause)[:1]:
        if not line.words(*later).lstrip().startswith(("that ", "which ")):
            continue
        for other in line.within(later.start, min(later.end, later.start + 60), "cue"):
            if other.type in ("grant", "receive"):
                return verb_verdict(line, other, heading=heading)
    return None


def _stands_alone(line: Line, token: Token, start: int, stop: int) -> bool:
    """Whether a noun in a heading says of itself that the act was done: it has no predicate and hangs on nothing."""
    if re.search(
        r"\b(?:for|with|towards?|on|in|pending|seeking|through|to)\s+(?:the\s|an?\s)?$", line.words(line.start, start)
    ):
        return False
    if (
        token.kind == "trigger"
        and token.row.id == "submission"
        and line.words(line.start, start).strip(" -*\u2022\"'(")
    ):
        return False
    return re.match(r"\W{0,3}(?:\([^)]*\)\s)?(?:is|are|can|means|remains)\b", line.words(stop, line.end)) is None


def _after_words(words: str) -> bool:
    """Whether a presupposing phrase only gives an order in time, as a plan does: "can begin following approval"."""
    return words.strip().startswith(_ORDERS)


_ORDERS = ("following", "after", "since", "based on", "receipt", "grant", "support", "led", "result", "culminat")


@cache
def _time_words() -> re.Pattern[str]:
    return re.compile(r"expected|anticipated|planned|scheduled|slated|targeted|on track|will be|on schedule")


def _has_verb(line: Line, clause: Span) -> bool:
    return any(
        (t.kind == "trigger" and t.type == "verb")
        or (t.kind == "cue" and t.type in ("grant", "receive", "have", "announce", "be", "will", "modal"))
        for t in line.within(*clause)
    )


def _list_floor(line: Line, clause: Span) -> int:
    """The start of the clause whose verb an item of a list shares: "received A from X; B from Y"."""
    for earlier in line.before(clause):
        if _has_verb(line, earlier):
            return earlier.start
    return clause.start


def _right(line: Line, stop: int, end: int, heading: bool) -> Verdict | None:
    """Judge by a passive or a note of time that follows: "was granted", "is expected in", "pending"."""
    for other in line.within(stop, min(end, stop + 130)):
        if other.kind not in ("cue", "trigger"):
            continue
        gap = line.words(stop, other.start)
        if "," in gap and other.type != "be":
            return None
        if (other.kind == "cue" and other.type in ("grant", "receive", "announce", "have")) or (
            other.kind == "trigger" and other.type == "verb"
        ):
            form = tense(line, other)
            if form != "past":
                return None
            passive = (
                re.search(r"\b(?:was|were|been|be|being|is|are)\s+(?:\w+\s+){0,2}$", gap)
                or other.row.name == "take place"
            )
            if not passive and not (gap.strip() == "" or heading):
                return None
            if other.kind == "trigger" and other.row.id not in ("approve", "accept"):
                return None
            verdict = verb_verdict(line, other, heading=heading)
            return Verdict(verdict.status, verdict.cue or Span(other.start, other.end), other)
        if other.kind == "cue" and other.type == "plan":
            if not _time_words().match(line.words(other.start, other.end)):
                return None
            return Verdict("planned", Span(other.start, other.end))
        if line.words(other.start, other.end) in ("pending", "awaiting") and gap.strip() in (
            "",
            "is",
            "are",
            "remains",
        ):
            return Verdict("hypothetical", Span(other.start, other.end))
        if other.kind == "cue" and other.type in ("modal", "will", "not"):
            return None
    return None
