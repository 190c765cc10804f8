"""What a figure is compared with: the other arm, with its own figure or without."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from biopress.matching.hints import has_any
from biopress.text.reading import Reading
from biopress.trials.claims import NamedEndpoint
from biopress.trials.measures import Value
from biopress.trials.mentioned import Mentioned

__all__ = ["Comparator", "compared_with", "find_comparator"]


class Comparator(NamedTuple):
    """Where the other arm is named; ``None`` where only its figure is told."""

    who: tuple[int, int] | None


# What may stand between a figure and whose it is: its interval, its share.
_ASIDE = r"(?: ?\([^();]{0,60}\))?"


@cache
def _versus_whom() -> re.Pattern[str]:
    return re.compile(
        r"(?:versus|vs\.?|compared (?:to|with)|against)(?: [\w'-]+){0,8}[ (]*$|(?<!\w)than(?: [\w'-]+){1,8}[ (]*$"
    )


@cache
def _who() -> re.Pattern[str]:
    return re.compile(
        rf"{_ASIDE}[ )]*(?:with|for|in|on|of|among|receiving) (?:the )?(?:(?:patients|those|participants|people)"
        r" (?:on|receiving|treated with|taking|given|who received|who were treated with) )?"
        r"((?!(?:previous(?:ly)?|historical|those|patients|an?|all|each|both)(?!\w))[\w/-]+(?: (?:arm|group|alone))?)"
    )


@cache
def _versus() -> re.Pattern[str]:
    return re.compile(
        r"[^;]{0,70}?(?<!\w)(?:versus|vs\.?|compared (?:to|with)|as compared (?:to|with)|relative to|against)(?: (?:an?"
        r"|the|only|just|about|approximately|[+-]))*[ (]*"
    )


@cache
def _and() -> re.Pattern[str]:
    return re.compile(r"[^;.]{0,60}?(?:, |,? (?:and|while|whereas) )(?:an?|the|only|just|in|for)? ?")


@cache
def _control() -> re.Pattern[str]:
    return re.compile(
        rf"{_ASIDE}[ )]*(?:of (?:the )?(?:patients|participants|those) )?(?:with|for|in|on|of|among|receiving"
        r"|treated with|who received|for those (?:on|receiving)|of those (?:on|receiving)) (?:the "
        r"|those (?:on|receiving) |patients (?:on|receiving) )?"
        r"(?P<who>(?:[\w-]+ ){0,2}?(?:placebo|vehicle|sham|control|chemotherapy|comparator|standard(?:-of-care| of care"
        r"| dosing)?|soc)(?:[\w-]* ?(?:group|arm|alone|patients|cohort|regimen))?)"
    )


@cache
def _parenthesised() -> re.Pattern[str]:
    # the other arm before its figure: with talvorimab (53%) and placebo (46%)
    return re.compile(
        r"\) ?,? (?:and|versus|vs\.?|compared (?:to|with)|or) (?:for |with |on |in )?(?:the )?"
        r"(?P<who>(?:[\w-]+ )?(?:placebo|vehicle|sham|control|comparator|chemotherapy)(?: (?:group|arm|patients))?) ?\("
    )


@cache
def _group() -> re.Pattern[str]:
    return re.compile(
        r"[ )]*(?:\(\d+/\d+\) )?(?:(?:in|for|with) the (?P<arm>(?!(?:same|high|low|second|other"
        r"|first)(?!\w))[\w+-]+(?: plus \w+)?) (?:group|arm)"
        r"|(?:(?:in|for|of|among) )?(?:patients |those |participants )?(?:treated with|receiving|on|given|who received"
        r"|taking) (?P<drug>(?!\d+ ?(?:mg|mcg|\W))[\w+-]+(?: plus \w+)?))(?!\w)"
    )


def find_comparator(lower: str, main: Value, value: Value, stop: int, mentioned: Mentioned) -> Comparator | None:
    """Return the comparator of ``value`` where it is the comparator's figure, not one of its own."""
    between = lower[main.end : value.start]
    if len(between) > 200:
        return None
    after = _control().match(lower, value.end, stop)
    if _versus().fullmatch(between) or _versus_whom().search(between):
        if after:
            return Comparator(after.span("who"))
        who = _who().match(lower, value.end, stop)
        return Comparator(who.span(1) if who else None)
    if before := _parenthesised().fullmatch(lower, main.end, value.start):
        return Comparator(before.span("who"))
    if not _and().fullmatch(between):
        return None
    if after is None:
        after = _group().match(lower, value.end, stop)
        if after is not None and mentioned.inside(after.start(), after.end()):
            return None
    return Comparator(after.span(after.lastgroup or 0)) if after else None


@cache
def _other() -> re.Pattern[str]:
    return re.compile(
        r"[^;]{0,120}?(?<!\w)(?:versus|vs\.?|compared (?:to|with)|over|relative to|than with"
        r"|than) (?:the )?(?:(?:patients|those|participants|people) (?:on|receiving|treated with|taking|given"
        r"|who received) )?(?P<who>(?!(?:the|nearly|current|previous|expected|standard regimens|those|patients|people"
        r"|participants|subjects|adults|weight|an?|no|both|all|less|more|about|approximately|one|two|three|four|five|six|seven|eight|nine|ten"
        r"|from|other|start|at|what)(?!\w))"
        r"(?:concurrent |investigator's |physician's |best )?[a-z][\w/-]*(?: (?:arm|group|alone|plus \w+|of care|care"
        r"|of (?:chemo)?therapy|teriflunomide|\w*mab))?)(?=[ ,.;)(]|$)"
    )


_COMPARING = ("versus", "vs", "compared", "over", "relative", "than")


def compared_with(reading: Reading, value: Value, endpoint: NamedEndpoint, stop: int) -> str | None:
    """Return what the figure is compared with, where no figure of that is told."""
    at = max(value.end, endpoint.end) if endpoint.start < stop else value.end
    if not has_any(reading.text.lower[at:stop], _COMPARING):
        return None
    match = _other().match(reading.text.lower, at, stop)
    return reading.text.source[match.start("who") : match.end("who")] if match else None
