"""Whether an act occurred, is planned, is only possible, or did not happen, by the verb that states it.

A verb is judged by its own auxiliaries. What lies beyond a clause's edge, or behind another verb, has no say.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, NamedTuple

from biopress.events.lines import Line, Token
from biopress.model import Span, Status

__all__ = ["Verdict", "tense", "verb_verdict"]


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


@cache
def _having() -> re.Pattern[str]:
    # what one has now: "we already have", "both of which have"
    return re.compile(
        r"\b(?:we|they|both|which|that|candidates|programs|products|therapies)\s(?:(?:already|now|also|currently|both)\s){0,2}$"
    )


def _planned_before(line: Line, clause: Span, at: int) -> bool:
    tokens = [t for t in line.within(clause.start, at, "cue") if t.type in ("plan", "will")]
    return bool(tokens) and at - tokens[-1].end < 25


def _unfinished(line: Line, token: Token, clause: Span, chain: str, at: int, form: str, heading: bool) -> Verdict:
    """Judge an infinitive or gerund by what it hangs on."""
    before = line.words(clause.start, token.start)
    if token.type == "have" and form == "base" and _having().search(before):
        return Verdict("occurred", Span(at, token.start) if chain else None)
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
