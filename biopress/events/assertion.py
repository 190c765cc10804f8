"""Whether an act occurred, is planned, is only possible, or did not happen, by the verb that states it.

A verb is judged by its own auxiliaries. What lies beyond a clause's edge, or behind another verb, has no say.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, NamedTuple

from biopress.events.lines import Line, Token
from biopress.matching.hints import has_any
from biopress.model import Span, Status
from biopress.spans import as_span

__all__ = ["Verdict", "tense", "verb_verdict"]


class Verdict(NamedTuple):
    """``status`` is that of the event, or ``mention`` where nothing says what became of the act; ``cue`` decided it."""

    status: Status | Literal["mention"]
    cue: Span | None = None
    support: Token | None = None


# What can stand between a subject and its verb.
_AUXILIARIES = frozenset(
    (
        "will would may might could can cannot should must shall to not never has have had having been be being is are"
        " was were did didn't does do hasn't isn't wasn't also already previously recently since now yet first"
        " subsequently successfully formally officially just soon then further fully ever newly initially originally"
        " additionally both voluntarily once when if until unless whether it they and or nor only expected anticipated"
        " planned scheduled targeted intended projected currently conditionally earlier therefore later today announced"
        " simultaneously itself unanimously jointly"
    ).split()
)


def _chain(words: str) -> str:
    """Return the auxiliaries and adverbs that ``words`` end with."""
    at = len(words)
    for word in reversed(words.split()):
        last = word if word.isalpha() else _bare().split(word)[-1]
        if last not in _AUXILIARIES or not words[at - 1].isspace():
            break
        at = words[:at].rindex(last)
    return words[at:]


@cache
def _bare() -> re.Pattern[str]:
    return re.compile(r"[^\w']")


@cache
def _shared() -> re.Pattern[str]:
    chain = rf"(?:(?<![\w'])(?:{'|'.join(sorted(_AUXILIARIES))})\s+)+"
    whose = r"(?:(?:fda|ema|u\.s\.|510\(k\))[- ])?"
    return re.compile(rf"(?P<chain>{chain}){whose}[\w-]+(?:, {whose}[\w-]+){{0,3}},?\s+$")


_GROUPS = (
    *("companies", "firms", "sponsors", "drugs", "products", "therapies", "medicines", "treatments", "assets"),
    *("biotechs", "developers"),
)


@cache
def _group() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(_GROUPS)})(?:,? (?P<relative>that|which|who))?\s+$")


def _class(words: str) -> re.Match[str] | None:
    """Return the name of a class of companies or products that the words end with."""
    return _group().search(words) if words.rstrip().endswith((*_GROUPS, " that", " which", " who")) else None


@cache
def _none() -> re.Pattern[str]:
    return re.compile(r"\b(?:no|none of|neither)\b[^,]{0,40}$")


@cache
def _condition() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w'])(?:if|unless|until|whether|once(?! (?:in|a|again)\b)|assuming|in the event|should the"
        r"|provided that|were to|even if|when and if)\b|\bwhere\s+$"
        r"|\b(?:from|of|after) the (?:date|day|time)\b[^,;:]{0,60}\b(?:is|are)\s+$"
    )


_CONDITIONAL = (
    "if",
    "unless",
    "until",
    "whether",
    "once",
    "assuming",
    "event",
    "should",
    "provided",
    "were to",
    "where",
    " the da",
    " the time",
)


@cache
def _negation() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:not|never|no longer|neither|nor|hasn't|isn't|wasn't|didn't|cannot)\b(?! only| just| limited)"
    )


@cache
def _future() -> re.Pattern[str]:
    return re.compile(r"\b(?:will|shall|expected|anticipated|planned|scheduled|targeted|projected|intended)\b")


@cache
def _modal() -> re.Pattern[str]:
    return re.compile(r"\b(?:may|might|could|can|would|should|must)\b(?! \d)")


@cache
def _finite() -> re.Pattern[str]:
    return re.compile(r"\b(?:has|have|had|having|is|are|was|were|did)\b")


@cache
def _passive() -> re.Pattern[str]:
    return re.compile(r"\bbe\s+(?:\w+ly\s+)?$")


def tense(line: Line, token: Token) -> str:
    """Return base, third, past or gerund: the form in which the verb of ``token`` stands, be it behind an adverb."""
    for form in line.words(token.start, token.end).split()[:2]:
        if form.endswith("ing"):
            return "gerund"
        if form.endswith("ed") or form in _PASTS:
            return "past"
        if form == "put" and not _to().search(line.words(max(line.start, token.start - 24), token.start)):
            return "past"
        if form.endswith("s") and not form.endswith("ss"):
            return "third"
    return "base"


@cache
def _to() -> re.Pattern[str]:
    # behind these a verb has no tense of its own
    return re.compile(r"\b(?:to|not|do|does|did|will|would|may|might|can|could|shall|should|must)\s(?:\w+ly\s)?$")


# Pasts that do not end in "ed", and presents that are as real: "is in effect", "considers it complete".
_PASTS = frozenset(
    "became began begun bore considers deems found gave given gone got gotten green-lit greenlit held is made met ok'd"
    " sold taken took undergone underwent went withdrawn withdrew won".split()
)


def verb_verdict(line: Line, token: Token, *, heading: bool = False) -> Verdict:
    """Judge a verb, a trigger's or a supporting one, by the words before it."""
    clause = line.clause(token.start)
    low = clause.start
    before = line.words(low, token.start)
    chain = _chain(before[-120:])
    at = token.start - len(chain)
    form = tense(line, token)
    listed = chain.startswith(("and ", "or ")) or line.words(token.start - 2, token.start) == ", "
    if listed and form == "past" and not _finite().search(chain):
        # "has not been filed, reviewed or approved": several verbs share what stands before the first
        first = _shared().search(line.words(max(line.start, at - 80), at))
        if first is not None:
            at -= len(first.group())
            chain = first["chain"] + chain
            low = line.clause(at).start
            before = line.words(low, token.start)
    span = as_span((at, token.start)) if chain else None
    if chain and _negation().search(chain):
        return Verdict("negated", span)
    none = _none().search(before, 0, at - low) if form != "gerund" else None
    if none is not None:
        return Verdict("negated", span or Span(low + none.start(), token.start))
    condition = _condition().search(before) if has_any(before, _CONDITIONAL) else None
    if condition is not None:
        return Verdict("hypothetical", Span(low + condition.start(), low + condition.end()))
    group = None if heading else _class(line.words(max(line.start, at - 60), at))
    if group is not None and (group["relative"] or (not chain and at - low < 14)):
        return Verdict("mention")
    if form == "past":
        return Verdict(_of_past(line, token, low, at, chain), span)
    if form == "third":
        return Verdict("occurred" if heading or token.type == "have" else "mention")
    return _unfinished(line, token, clause, chain, at, form, heading)


@cache
def _having() -> re.Pattern[str]:
    # what one has now: "we already have", "both of which have"
    return re.compile(
        r"\b(?:we|they|both|which|that|candidates|programs|products|therapies)\s(?:(?:already|now|also|currently|both)\s){0,2}$"
    )


def _of_past(line: Line, token: Token, low: int, at: int, chain: str) -> Status:
    """Return what a past form is by its auxiliaries, which begin at ``at``."""
    if _modal().search(chain):
        return "hypothetical"
    if _future().search(chain):
        return "planned"
    if not _passive().search(chain):
        return "occurred"
    if chain == "to be " and line.words(low, at).endswith(("continue ", "continues ", "continued ")):
        return "occurred"
    # "is to be filed", "a meeting to be held", "plans for it to be approved"
    planned = (token.row.id in _FILING and "to be " in chain) or _planned_before(line, low, at)
    return "planned" if planned else "hypothetical"


# What is in the hands of an applicant, or has a day.
_FILING = frozenset({"submit", "file", "resubmit", "have:hold"})


def _planned_before(line: Line, low: int, at: int) -> bool:
    plans = [t for t in line.all_within(low, at) if t.type == "plan"]
    return bool(plans) and at - plans[-1].end < 25


def _unfinished(line: Line, token: Token, clause: Span, chain: str, at: int, form: str, heading: bool) -> Verdict:
    """Judge an infinitive or gerund by what it hangs on."""
    before = line.words(clause.start, token.start)
    if token.type == "have" and form == "base" and _having().search(before):
        return Verdict("occurred", Span(at, token.start) if chain else None)
    if re.search(r"\bdid\b", chain) or (
        has_any(before, _RANKS)
        and _ranking().search(before)
        and not any(t.type in _OPEN for t in line.all_within(clause.start, token.start))
    ):
        return Verdict("occurred", Span(at, token.start))
    refused = _refusing().search(before) if has_any(before, _REFUSALS) else None
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
    left = [t for t in line.all_within(line.start, token.start) if t.type in _OPEN]
    if not left:
        return None
    near = left[-1]
    span = Span(near.start, near.end)
    reach = token.start - near.end
    if near.start < clause.start and reach >= 90:
        return None
    if near.type in ("plan", "will") and not re.match(r"(?:proposed|agreed)", line.words(*span)):
        refused = _negation().search(line.words(max(line.start, near.start - 24), token.start))
        return Verdict("negated" if refused else "planned", span)
    if near.type == "modal" or (near.type == "possible" and reach < 60):
        return Verdict("hypothetical", span)
    return Verdict("negated", span) if near.type == "not" and reach < 30 else None


@cache
def _to_come() -> re.Pattern[str]:
    return re.compile(
        r"[^,.;:]{0,90}, which (?:is|are) (?:\w+ )?(?:expected|scheduled|planned|anticipated|slated|targeted)\b"
    )


def _of_gerund(line: Line, token: Token, clause: Span, before: str, at: int) -> Verdict:
    behind = line.words(token.end, line.end)
    coming = _to_come().match(behind) if ", which " in behind else None
    if coming is not None:
        return Verdict("planned", Span(token.end, token.end + coming.end()))
    if re.search(r"\b(?:after|since|following|upon|by|having|while|previously)\s+(?:\w+ly\s+)?$", before):
        return Verdict("occurred")
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
    return Verdict("mention")


@cache
def _about() -> re.Pattern[str]:
    # what one is working with an authority on it has not done
    return re.compile(r"\b(?:on|to|for|about|in|before|regarding|toward|towards)\s+(?:\w+ly\s+)?$")


def _of_infinitive(line: Line, token: Token, clause: Span, before: str, chain: str, at: int, heading: bool) -> Verdict:
    if re.search(r"\w", line.words(line.start, token.start)) is None:
        return Verdict("planned")
    aim = _aim().search(before)
    if aim is not None:
        return Verdict("planned", Span(clause.start + aim.start(), token.start))
    if heading and chain.strip() == "to" and not line.within(line.start, token.start, "trigger"):
        return Verdict("planned", Span(at, token.start))
    return Verdict("hypothetical" if re.search(r"\bto\s+(?:\w+ly\s+)?$", before) else "mention")


_OPEN = frozenset({"plan", "will", "modal", "possible", "not"})


_REFUSALS = ("declin", "refus", "reject", "fail")


@cache
def _refusing() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(_REFUSALS)})(?:e|es|ed|s|ing)?\s+to\s+(?:\w+ly\s+)?$")


_RANKS = ("first", "second", "third", "fourth", "fifth", "only")


@cache
def _ranking() -> re.Pattern[str]:
    # what is the first to receive an approval has received it
    return re.compile(
        rf"\b(?:{'|'.join(_RANKS)})\b(?! (?:two|three|four|five|six|few|several)\b)"
        r"(?:(?!\b(?:therapies|drugs|products|treatments|companies|devices|sponsors|medicines)\b)[^,;:.]){0,90}"
        r"\sto\s+(?:\w+ly\s+)?$"
    )


@cache
def _aim() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:priorit(?:y|ies)|goals?|aims?|objectives?|focus|intention|intent|plans?|target|steps?|milestone)\b"
        r"[^,;:.]{0,50}?\b(?:is|are|remains?)\s+to\s+(?:\w+ly\s+)?$"
    )
