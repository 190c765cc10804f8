"""Which endpoint of a sentence a figure is of."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from biopress.matching.vocabulary import Mention
from biopress.matching.wordings import Endpoint
from biopress.model import Span
from biopress.trials.measures import Value

__all__ = ["NamedEndpoint", "claim", "find_endpoints", "is_compared"]

# How far an endpoint may stand from its figure.
_REACH = 170


class NamedEndpoint(NamedTuple):
    """An endpoint as the sentence words it."""

    start: int
    end: int
    measure: str
    id: str


def find_endpoints(lower: str, mentions: Iterable[Mention]) -> list[NamedEndpoint]:
    """Return the endpoints of a sentence; a grade before an adverse event is a part of that one."""
    found: list[NamedEndpoint] = []
    for mention in mentions:
        start, end, _, term = mention
        if not isinstance(term, Endpoint) or term.measure == "verdict":
            continue
        if term.id == "hazard_ratio" and lower[end : end + 1] in ("+", "-", "/"):
            continue  # a hormone receptor
        begin = lower.find("baseline", max(0, start - 60), start)
        if begin >= 0 and _before_treatment().search(lower, begin, start):
            continue
        if found and found[-1].id == "grade" and term.measure == "event":
            between = lower[found[-1].end : start]
            if between in (" ", "+ ", " or higher ", " or greater ", " or more "):
                start = found.pop().start
        stopped = found and found[-1].id == "discontinuation" and term.measure == "event"
        if stopped and _because().fullmatch(lower, found[-1].end, start):
            found[-1] = found[-1]._replace(end=end)
            continue
        found.append(NamedEndpoint(start, end, term.measure, term.id))
    return found


@cache
def _because() -> re.Pattern[str]:
    """Between those who stopped and why: "discontinuations due to drug-related adverse events"."""
    return re.compile(r"(?: rates?)?(?: of [\w -]{1,40})? (?:due to|because of|owing to|for|from)(?: [\w-]+){0,2} ")


@cache
def _before_treatment() -> re.Pattern[str]:
    """What it was before: "baseline PFS", "a baseline number of weekly attacks"; not a change from baseline in it."""
    return re.compile(
        r"(?<!from )(?<!versus )baseline (?:(?:number|mean|median|average|frequency|rate|score) (?:[\w-]+ ){0,4})?$"
    )


# Which units a measure is told in; an empty one is a bare number.
_UNITS_OF = {
    "rate": frozenset({"%", "percent", "per cent"}),
    "risk": frozenset({"%", "percent", "per cent"}),
    "event": frozenset({"%", "percent", "per cent", "event", "events", "case", "cases"}),
    "time": frozenset({"%", "percent", "per cent", "months", "month", "weeks", "days", "years"}),
    "ratio": frozenset({""}),  # with a decimal point
    "accuracy": frozenset({"", "%", "percent", "per cent"}),
}
_TIMES = frozenset(
    "week weeks month months year years day days hour hours minute minutes event events case cases".split()
)


def _fits(endpoint: NamedEndpoint, value: Value) -> bool:
    """Whether a figure with this unit can be the endpoint's."""
    if endpoint.measure == "event" and value.bound:
        return False
    if endpoint.measure == "ratio" and not value.decimal:
        return False
    units = _UNITS_OF.get(endpoint.measure)
    if units is not None:
        return value.unit in units
    return value.unit not in _TIMES


_LOOSE = (
    r"(?:relative|mean|median|average|overall|absolute|placebo-\w+|statistically|significant|clinically|meaningful|greater|lower"
    r"|higher|improved|sustained|confirmed|objective|reduced|additional|further|durable|annual|investigator-assessed|and|or"
    r"|total|rapid)"
)
_CHANGE = (
    r"(?:reductions?|decreases?|increases?|improvements?|declines?|gains?|drops?|slowing|lowering|difference|change|loss|greater"
    r"|higher|lower|fewer|incidence)"
)


@cache
def _right_direct() -> re.Pattern[str]:
    return re.compile(
        rf"\)?(?: of)?(?: {_LOOSE})*(?: {_CHANGE}(?: from baseline)?(?: in| of)?(?: (?:the|their|mean|median|annualized"
        rf"|relative|monthly|average|rate of|risk of|levels of|incidence of|decline on|progression of|decline in"
        rf"|overall|total|serum|a|confirmed))*)? "
    )


@cache
def _right_subject() -> re.Pattern[str]:
    return re.compile(
        r"\)?(?: (?:of|in) [^;]{0,90}?| for [^;,]{0,40}?)?(?: (?:also|who|that))? (?:achiev\w*|reach\w*|had|have|having"
        r"|experienc(?:ed|ing)|show\w*|demonstrat\w*|attain\w*|maintain\w*|report\w*|obtain\w*|in|developed|met"
        r"|were in|was in|remain\w*(?: in)?|gained|sustained|lost|of their)"
        r"(?: (?:an? )?(?:[\w-]+ ){0,3}(?:improvements?|reductions?|increases?|changes?) (?:on|in|of))?"
        r"(?: (?:an?|the|in|their|confirmed|durable|sustained|at least|clinical"
        r"|investigator-assessed))*(?: [\w-]+){0,2}? "
    )


@cache
def _right_state() -> re.Pattern[str]:
    return re.compile(r"(?: (?:of|in) [^;]{0,90}?)? (?:were|are|remained|stayed) ")


_CONNECT = (
    r"(?: |,|:|=|\(|between|was|were|of|is|are|at|by|reached|above|over|about|approximately|nearly|almost|only|just"
    r"|more than|an|estimated|to|fell|rose|improved|decreased|increased|declined|dropped|grew"
    r"|reduced|lowered|on average|around|a|median|mean|up to|rates?|scores?|levels?|total|occurred|seen|observed"
    r"|reported|achieved|in|from baseline|respectively|demonstrated|showed|additional|among)"
)


@cache
def _left_direct() -> re.Pattern[str]:
    return re.compile(
        rf"(?: ?\([^();]{{0,40}}\))?(?: (?:in|for|with) the (?:[\w-]+ ){{1,2}}(?:arm|group)(?!\w))?{_CONNECT}{{0,24}}"
    )


@cache
def _last_word() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?:was|were|of|by|in|to|at|is|reached|about|approximately|nearly|almost|over|above|more than|as|a|an"
        r"|mean of|median of|up to|only|just|had|:|=|\(|,) ?\(?$|[(:=] ?$"
    )


@cache
def _begins() -> re.Pattern[str]:
    """With what a figure begins a clause of its own: "led to weight loss and nearly 9% stayed free of it"."""
    return re.compile(
        r",? and (?:(?:about|approximately|nearly|almost|over|more than|up to|only|just) )?"
        r"(?:(?:another )?\w+ (?:(?:of (?:the )?)?\d+ )?(?:patients|participants|subjects|people) \()?"
    )


# How many letters the words have that make a figure the other arm's.
_COMPARING = 24


@cache
def _compared() -> re.Pattern[str]:
    """What makes a figure the other arm's."""
    return re.compile(r"(?<!\w)(?:versus|vs\.?|compared (?:to|with)) (?:about |only |just )?$")


@cache
def _listing() -> re.Pattern[str]:
    return re.compile(
        r"(?:,|;| and|, and|/| or| to|\)?,? [a-z -]{0,30}\()*"
        r"(?: (?:was |were )?(?:in|with|at|for|on) [\w -]{1,30})?(?:,| and|, and)? ?"
    )


def is_compared(lower: str, start: int, at: int) -> bool:
    """Whether words right before a figure at ``at`` make it the other arm's."""
    return _compared().search(lower, max(start, at - _COMPARING), at) is not None


def claim(
    lower: str,
    sentence: Span,
    named: list[NamedEndpoint],
    value: Value,
    previous: Value | None,
    stop: int,
    last: NamedEndpoint | None,
) -> NamedEndpoint | None:
    """Return the endpoint that a figure is of: the one that it touches, else the nearest that words lead to."""
    if is_compared(lower, sentence.start, value.start):
        return None
    fitting = [item for item in named if _fits(item, value)]
    left = [item for item in fitting if item.end <= value.start and value.start - item.end <= _REACH]
    right = [item for item in fitting if value.end <= item.start <= value.end + 130]
    near = left[-1] if left else None
    if (
        len(left) > 1
        and not value.unit
        and left[-2].measure == "ratio"
        and lower[left[-2].end : left[-1].start] in (" for ", " of ")
    ):
        near = left[-2]
    barrier = previous.end if previous else sentence.start
    if (
        near is not None
        and len(left) > 1
        and near.end >= barrier
        and _first_of_two(lower, left[-2], near, value, sentence)
    ):
        return left[-2]
    if near is not None and near.measure == "ratio" and near.end >= barrier and value.start - near.end < 90:
        return near
    if near is not None and near.end >= barrier and _left_direct().fullmatch(lower, near.end, value.start):
        return near
    listed = not value.unit and lower.startswith((" or ", " and "), value.end)  # "AHI <5 or AHI 5-14"
    for item in right[:1] if not listed else ():
        if item.start < stop and (
            _right_direct().fullmatch(lower, value.end, item.start)
            or _right_subject().fullmatch(lower, value.end, item.start)
            or (item.id.endswith("-free") and _right_state().fullmatch(lower, value.end, item.start))
        ):
            return item
    if near is None or (not value.unit and near.measure in ("score", "rate")):
        return None
    between = lower[near.end : value.start]
    if ";" in between or re.search(r"(?<!\w)(?:will|is|are|may|should) (?!to )", between):
        return None
    if near.end >= barrier:
        return near if _last_word().search(between) and not _begins().fullmatch(between) else None
    if (
        last is not None
        and last.start == near.start
        and previous is not None
        and _listing().fullmatch(lower[previous.end : value.start])
    ):
        return near
    return None


def _first_of_two(lower: str, first: NamedEndpoint, second: NamedEndpoint, value: Value, sentence: Span) -> bool:
    """Whether the first of two endpoints is meant: "A and B were 5 and 7, respectively", "A, including B, of 5"."""
    between = lower[first.end : second.start]
    if (
        re.fullmatch(r"(?: and|,)(?: \w+)? ", between)
        and lower.find("respectively", value.end, min(sentence.end, value.end + 80)) >= 0
    ):
        return True
    return re.fullmatch(r" ?,? including [^,]{0,40}", between) is not None and lower.endswith(", of ", 0, value.start)
