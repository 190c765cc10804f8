"""Filings that are awaited by the name of their application: "an NDA is expected in the fourth quarter"."""

from __future__ import annotations

import re
from functools import cache

from biopress.events.act import Act
from biopress.events.assertion import Verdict
from biopress.events.dating import dates_in
from biopress.events.lines import Line, Token
from biopress.matching.hints import has_any
from biopress.matching.triggers import Sense
from biopress.model import Span

__all__ = ["awaited_acts"]

# What is filed; a certificate or a waiver that is awaited is a decision.
_FILED = frozenset({"application", "trial_application"})

_FILING = Sense(kind="submission", act="submission", authorities=("regulator", "office"))


@cache
def _free() -> re.Pattern[str]:
    # nothing else can be what is awaited: "data to support an NDA are expected in 2026"
    return re.compile(
        r"(?:^|[:;,.*\u2022(]|\s-|\b(?:and|with|while))\s*"
        r"(?:(?:an?|the|its|our|first|initial|potential|planned|global|rolling|u\.s\.|us|eu)\s){0,3}$"
    )


_NAMED = r"(?:\s?\([^)]{1,20}\))?(?:\s(?:for|of|on)\s[^,;:.()]{1,60}?)?"


@cache
def _awaited() -> re.Pattern[str]:
    # not "is expected to be approved", not "an NDA expected to"
    return re.compile(
        rf"s?{_NAMED}\s(?:(?:is|are|remains?)\s)?(?:(?:still|now|currently)\s)?"
        r"(?P<plan>planned|expected|anticipated|targeted|slated|scheduled|on track|on schedule)\s"
        r"(?P<when>(?:(?:for|in|by|at|during|around|before|within|as early as|as soon as)\s)?(?:the\s)?)"
    )


@cache
def _awaiting() -> re.Pattern[str]:
    return re.compile(
        r"\b(?P<plan>expects?|anticipates?|plans?|targets?|targeting|planning)\s"
        r"(?:(?:an?|the|its|our|first|initial|potential|global|rolling)\s){0,3}$"
    )


@cache
def _when() -> re.Pattern[str]:
    return re.compile(rf"s?{_NAMED}\s(?P<when>(?:in|by|at|during|around|before|as early as)\s(?:the\s)?)")


def _is_named(line: Line, token: Token) -> bool:
    """Whether the product stands right before its application: "QWK-1 NDA"."""
    return any(t.end == token.start - 1 for t in line.within(line.start, token.start, "product"))


# One of these stands in all words that await a filing.
_PLANS = ("expect", "plan", "anticipat", "target", "slated", "scheduled", "on track", "on schedule")


def awaited_acts(line: Line) -> list[Act]:
    """Return the filings that are awaited by their application's name: "IND for X expected in the second half"."""
    acts: list[Act] = []
    if not line.of("date") or not has_any(line.text, _PLANS):
        return acts
    for token in line.of("application"):
        if token.type not in _FILED:
            continue
        before, after = line.words(line.clause(token.start).start, token.start), line.words(token.end, line.end)
        found = _awaited().match(after)
        if found is not None and (_is_named(line, token) or _free().search(before)):
            plan = Span(token.end + found.start("plan"), token.end + found.end("plan"))
        elif (wanting := _awaiting().search(before)) and (found := _when().match(after)):
            at = token.start - len(before)
            plan = Span(at + wanting.start("plan"), at + wanting.end("plan"))
        else:
            continue
        if dates_in(line, token.end + found.start("when"), token.end + found.end() + 12):
            acts.append(Act(line, token, _FILING, Verdict("planned", plan), token.start, token.end))
    return acts
