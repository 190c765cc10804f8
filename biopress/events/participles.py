"""Participles without an auxiliary: "FDA-approved", "the NDA, submitted in May", "approved therapies"."""

from __future__ import annotations

import re
from functools import cache

from biopress.events.assertion import Verdict
from biopress.events.lines import Line, Token
from biopress.matching.hints import has_any
from biopress.model import Span

__all__ = ["FILINGS", "adjective_verdict", "is_adjective", "is_of_a_class", "reduced_verdict", "told_filing"]


# The verbs for what is handed in to an authority.
FILINGS = frozenset({"submit", "file", "resubmit"})


@cache
def _dated() -> re.Pattern[str]:
    return re.compile(r"\s(?:(?:on|in|to|with|by|under)\s|earlier\b|last\b|this\b)")


@cache
def _of_it() -> re.Pattern[str]:
    use = r"\sfor\s(?:(?!\b(?:was|were|is|are|has|have|had|be|been|will|to)\b)[^,;:.()]){2,60}"
    return re.compile(rf"(?:\s?\([^)]{{1,20}}\))?(?:{use})?(?:\s?\([^)]{{1,30}}\))?,?\s")


@cache
def _any() -> re.Pattern[str]:
    return re.compile(r"\b(?:an?|any|each|every|all|no|future|such)\s(?:[\w-]+\s){0,2}$")


def _filed_one(line: Line, token: Token, clause: Span) -> Token | None:
    """Return the application that a participle right behind it tells to be filed: "the NDA for it, submitted on"."""
    before = line.within(clause.start, token.start, "application")
    if not before or _of_it().fullmatch(line.words(before[-1].end, token.start)) is None:
        return None
    return before[-1] if _dated().match(line.words(token.end, min(line.end, token.end + 12))) else None


def _of_papers(line: Line, token: Token) -> bool:
    """Whether a participle tells that something else was filed: "a citizen petition filed with the FDA"."""
    before = line.within(token.start - 24, token.start, "cue")
    return any(t.end == token.start - 1 and t.type in ("suit", "patent", "publication", "paperwork") for t in before)


def told_filing(line: Line, token: Token, clause: Span) -> bool | None:
    """Whether a participle tells that what stands before it was filed; ``None`` where that is no one application."""
    if token.row.id not in FILINGS:
        return False
    one = _filed_one(line, token, clause)
    if _of_papers(line, token) or (one is not None and _any().search(line.words(clause.start, one.start))):
        return None
    return one is not None


@cache
def _attributive() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:the (?:first|only|first and only|newly|recently|currently)|an?|other|newly|first and only|only"
        r"|currently|previously|any|all)\s+$"
    )


@cache
def _plural_class() -> re.Pattern[str]:
    return re.compile(
        r",?\s+(?:[\w-]+,?\s+){0,2}?(?:therap(?:y|ies|eutics)|treatments?|drugs?|products?|medications?|options?|medicines?"
        r"|devices|tests|agents?|facilit(?:y|ies)|indications?|vaccines)\b(?!\s(?:applications?|submissions?|licen[cs]e)\b)"
    )


_CLASSES = (
    *("therap", "treatment", "drug", "product", "medic", "option", "devices", "tests", "agent", "facilit"),
    *("indication", "vaccines"),
)


def _before_a_class(line: Line, token: Token, clause: Span) -> bool:
    """Whether a participle only narrows a class: "for approved therapies"; not after an authority or an auxiliary."""
    agent = line.within(max(clause.start, token.start - 60), token.start, "authority")
    close = agent and token.start - agent[-1].end < 4
    if close and re.search(r"\b(?:an?|any|other|each|some|most)\s+$", line.words(clause.start, agent[0].start)):
        return True
    behind = line.words(token.end, min(line.end, token.end + 60))
    if not has_any(behind, _CLASSES) or _plural_class().match(behind) is None:
        return False
    return (
        not (agent and token.start - agent[-1].end < 12)
        and re.search(r"\b(?:has|have|had)\s+(?:\w+\s+)?$", line.words(clause.start, token.start)) is None
    )


@cache
def _of_some() -> re.Pattern[str]:
    # "only two drugs have been approved by the FDA for lupus"
    return re.compile(
        r"\b(?:only|just|no|few|several|many|some|other|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s"
        r"(?:(?!of\b)[\w-]+\s){0,3}?(?:drugs|medications|medicines|therapies|treatments|products|agents|options|vaccines"
        r"|devices|tests)\s(?:(?:have|had)\s(?:\w+\s)?been|are|were)\s(?:\w+\s)?$"
    )


def _is_of_some(line: Line, token: Token, clause: Span) -> bool:
    """Whether the subject of a passive verb is so and so many of a class, none of which is named."""
    before = line.words(clause.start, token.start)
    told = has_any(before, _CLASSES) and _of_some().search(before) is not None
    return told and not line.within(clause.start, token.start, "product")


def is_of_a_class(line: Line, token: Token, clause: Span, *, passive: bool, reduced: bool, company: bool) -> bool:
    """Whether a participle is said of a class of drugs: "the first approved", "two drugs have been approved"."""
    if passive:
        return _is_of_some(line, token, clause)
    before = line.words(clause.start, token.start)
    return (reduced and _attributive().search(before) is not None) or (
        not company and _before_a_class(line, token, clause)
    )


_REGULATORS = ("fda", "ema", "nmpa")


@cache
def _owned() -> re.Pattern[str]:
    return re.compile(r"\b(?:its|only|our)\s+(?:fda|ema|nmpa)(?: 510 ?\(k\))?\s$")


def is_adjective(line: Line, token: Token) -> bool | None:
    """Whether "FDA-approved" stands before or behind a product's name; ``None`` where the verb is no adjective."""
    if line.words(token.start - 1, token.start) != "-":
        owner = line.words(max(line.start, token.start - 28), token.start)
        if not has_any(owner, _REGULATORS) or _owned().search(owner) is None:
            return None
    clause = line.clause(token.start)
    if re.search(
        r"\b(?:no|any|other|not|few|non|without|currently)\s+(?:\w+\s+){0,3}$",
        line.words(clause.start, max(clause.start, token.start - 4)),
    ):
        return False
    after = line.within(token.end, min(line.end, token.end + 90), "product")
    if after and not re.search(r"[.;]|\b(?:with|versus|to|and|for)\b", line.words(token.end, after[0].start)):
        return bool(after[0].row.role != "other")
    before = [t for t in line.within(line.start, token.start, "product") if t.row.role != "other"]
    if not before:
        return False
    gap = line.words(before[-1].end, token.start)
    return (
        len(gap) < 70
        and re.search(r"\b(?:is|are|the (?:first|only)|an?|its)\b", gap) is not None
        and not re.search(r"\b(?:with|versus|than|compared|to)\b", gap)
    )


@cache
def _would_be() -> re.Pattern[str]:
    # "would be the first FDA-approved treatment", "aims to become the only FDA-cleared test"
    return re.compile(
        r"\b(?:would|could|may|might|can|will|to)\s(?:\w+ly\s)?(?:be|become)\s(?:an?|the|our|its)\s[^,;:]{0,60}$"
    )


def adjective_verdict(token: Token, before: str) -> Verdict:
    """Judge an adjective by what it is said of: what "would be the first FDA-approved drug" is not approved."""
    would = _would_be().search(before)
    return Verdict("occurred" if would is None else "hypothetical", Span(token.start, token.end))


@cache
def _aspiring() -> re.Pattern[str]:
    # what is yet to become the first drug approved; what went on to become it was approved
    return re.compile(
        r"(?<!went on )(?<!goes on )(?<!gone on )\b(?:to|towards?)\s(?:(?:become|becoming)\s(?:an?|the|our|its)\s"
        r"(?:[\w-]+,?\s){1,9}|(?<!able to )(?:get|getting|have|having|see|seeing)\s(?:[\w-]+(?:'s)?\s){1,7})$"
    )


def reduced_verdict(line: Line, token: Token, clause: Span, verdict: Verdict) -> Verdict:
    """A participle without an auxiliary is as real as its clause: "would be the first drug approved for"."""
    aspiring = _aspiring().search(line.words(clause.start, token.start))
    if aspiring is not None:
        return Verdict("hypothetical", Span(clause.start + aspiring.start(), token.start))
    opening = line.words(clause.start, token.start).lstrip(" ,").startswith("and ")
    floor = next(iter(line.before(clause)), clause).start if opening else clause.start
    for other in reversed(line.within(floor, token.start, "cue")):
        if other.type in ("modal", "possible"):
            return Verdict("hypothetical", Span(other.start, other.end))
        if other.type == "not" and token.start - other.end < 60:
            return Verdict("negated", Span(other.start, other.end))
        if other.type in ("grant", "receive", "announce", "had"):
            break
    return verdict
