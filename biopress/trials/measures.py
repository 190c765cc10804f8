"""Values in a sentence about a trial: percentages, times, scores and counts, and the statistics beside them."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from biopress.matching.hints import has_any

__all__ = ["Value", "ci_after", "find_values", "number_of", "p_value_after", "time_point"]


class Value(NamedTuple):
    """A figure and its unit, if any; ``decimal`` tells of a decimal point, ``bound`` of a threshold."""

    start: int
    end: int
    unit: str
    decimal: bool
    bound: bool


_NUMBER = r"\d+(?:[.,\u00b7]\d+)*"
_UNITS = (
    r"%|percent(?:age points?)?|per cent|(?:-| )?points?|months?|weeks?|days?|years?|hours?|minutes?|letters|meters?"
    r"|metres?|ml|kg|lbs?|pounds|mmhg|mg/dl|g/dl|mmol/l|mm2"
    r"|-?fold|events?|cases?|cm|log10?"
)
_TO = "(?: ?- ?| to )"
_AND = "(?: ?- ?| to | and )"  # behind "between"
_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten"


@cache
def _value(to: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w.,/$\u20AC\u00A3%-])(?:[-+] ?(?=\d))?{_NUMBER}(?:(?: ?%)?{to}{_NUMBER}(?= ?(?:{_UNITS})))?"
        rf"(?: ?(?:(?P<points>%-points?)|(?P<unit>{_UNITS})))?(?!\w|[.,]\d|/\d"
        rf"|-(?!point)\w)"
        rf"|(?<!\w)(?:{_WORDS}) (?P<events>events?|cases?)(?= of )"
    )


@cache
def _aside() -> re.Pattern[str]:
    """What stands before a number that is no result: a dose, an age, a time point, a count of patients, a statistic."""
    return re.compile(
        r"(?<!\w)(?:at least|greater than(?: or equal to)?|less than(?: or equal to)?|at baseline|minimum of"
        r"|defined as|threshold of|target of|power of|maximum of|follow-up(?: time)? (?:of|was)"
        r"|duration of (?:exposure|treatment|follow-up) (?:of|was)|score of|p-value of|and older"
        r"|in just|as low as|as high as|an? (?:[\w-]+ ){0,2}baseline (?:[\w-]+ ){0,3}of) ?$"
    )


# What stands so as the last word.
_ASIDE_WORDS = frozenset(
    "week day month year visit part cohort stage phase grade grades age aged study trial type ages mg n p ci the first "
    "every each next past last prior previous over for within after through during until once".split()
)
# The last word of several.
_ASIDE_ENDS = frozenset("least than to baseline of as was older just".split())
_ASIDE_SIGNS = ("\u2265", "\u2264", "<", ">", "no.", "#", "p-value")
# How far before a number those words may begin.
_ASIDE_REACH = 44


def _is_aside(lower: str, start: int, at: int) -> bool:
    """Whether what stands before a number makes it no result."""
    start = max(start, at - _ASIDE_REACH)
    end = at - 1 if lower.endswith(" ", start, at) else at
    if lower.endswith(_ASIDE_SIGNS, start, end):
        return True
    last = end - 1 if lower.endswith(("ci,", "ci:"), start, end) else end
    first = last
    while first > start and lower[first - 1].isalnum():
        first -= 1
    word = lower[first:last]
    return word in _ASIDE_WORDS or (word in _ASIDE_ENDS and _aside().search(lower, start, at) is not None)


@cache
def _statistics() -> re.Pattern[str]:
    """Intervals, p values, sample sizes, what a response is: their numbers are no results of their own."""
    return re.compile(
        r"(?:\d\d(?:\.\d+)? ?(?:%|percent)? ?(?:ci(?!\w)|confidence intervals?|credible intervals?"
        r"|cri)(?: [(\[]ci[)\]])?)[^;a-z\d]{0,6}[-+]?[\d.\u00b7]+ ?%?(?: ?(?:-|,|to|;|and) ?[-+]?(?:[\d.\u00b7]+ ?%?"
        r"|n[eracl]+(?!\w)|not \w+|inf\w*))?"
        r"|(?:one-sided |two-sided |nominal |log-rank )?(?<![\w-])p(?:-value| value)?s? ?(?:=|<|>|\u2264|of"
        r"|was)+ ?[<=]? ?0?[.\u00b7]\d+"
        r"|(?<!\w)n ?= ?\d[\d,]*(?:/\d[\d,]*)?"
        r"|defined as (?:[^,;.)]|\.\d){0,120}"
    )


_PERIODS = frozenset("day days week weeks month months year years hour hours minutes".split())


@cache
def _moment() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:at|after|from|beyond|past|least|(?<!more )than) $")


# After the value that had to be reached: "40% had a reduction of 20% or more".
_THRESHOLDS = (" or greater", " or more", " or higher", " or better", " or longer")


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"(?:19|20)\d\d")


# What an interval, a p value or a sample size cannot be without.
_SIGNS = ("defined as", "=", "<", "\u2264", " ci", "(ci", "[ci", "interval", "p-val", "p val", "p of")


@cache
def _of_something() -> re.Pattern[str]:
    """What makes a bare number a dose or a count of people."""
    return re.compile(
        r" ?(?:[\w-]+ )?(?:vaccinees|volunteers|children|women|men|people|patients)|,?\d| ?(?:mg|mcg|ug|iu|million"
        r"|billion"
        r"|patients|participants|adults|subjects|of \d|mmol|evaluable|u(?!\w))"
    )


@cache
def _digits() -> re.Pattern[str]:
    return re.compile(r"\d[\d.,\u00b7]*")


@cache
def _counted() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_WORDS}) (?:events?|cases?) of ")


def _starts(lower: str, start: int, end: int) -> list[int]:
    """Return where values can begin: at digits, at a sign before them, at a number of events in words."""
    found = []
    for match in _digits().finditer(lower, start, end):
        at = match.start()
        before = at - 1 if lower[at - 1 : at] != " " else at - 2
        found.append(before if before >= start and lower[before] in "+-" else at)
    if lower.find("event", start, end) >= 0 or lower.find("case", start, end) >= 0:
        found += [match.start() for match in _counted().finditer(lower, start, end)]
        found.sort()
    return found


def find_values(lower: str, start: int, end: int) -> list[Value]:
    """Return the values of ``lower[start:end]`` that can be results, without doses, ages, time points and intervals.

    >>> text = "at week 24, 62% (95% ci: 51, 72; p<0.001) had it on 300 mg; the median was 10.9 months."
    >>> [value.unit for value in find_values(text, 0, len(text))]
    ['%', 'months']
    """
    taken: list[tuple[int, int]] = []
    if has_any(lower[start:end], _SIGNS):
        taken = [match.span() for match in _statistics().finditer(lower, start, end)]
    found: list[Value] = []
    done = start
    for at in _starts(lower, start, end):
        if at < done:
            continue
        to = _TO if not lower.endswith("between ", start, at) else _AND
        match = _value(to).match(lower, at, end)
        if match is None:
            continue
        done = stop = match.end()
        unit = match.group("points") or match.group("unit") or match.group("events") or ""
        if taken and any(a <= at < b for a, b in taken):
            continue
        if (
            not match.group("events")
            and _is_aside(lower, start, at)
            and not (unit == "%" and lower[at - 5 : at].endswith(("the ", "for ", "over ")))
        ):
            continue
        if unit != "%" and lower.endswith(("above ", "below "), start, at):
            continue  # a limit
        if found and found[-1].unit == unit.strip(" -") and lower.endswith("from baseline of ", found[-1].end, at):
            continue  # what the change was from
        if lower.startswith(_THRESHOLDS, stop) or (not unit and _year().fullmatch(lower, at, stop)):
            continue
        if unit in _PERIODS and _moment().search(lower, max(start, at - 12), at):
            continue
        if not unit and _of_something().match(lower, stop, min(end, stop + 14)):
            continue
        decimal = "." in lower[at:stop] or "\u00b7" in lower[at:stop]
        bound = lower.startswith((" of patients or more", " or more", " or greater"), stop) or lower.startswith(
            "in more than ", at - 13
        )
        found.append(Value(at, stop, unit.strip(" -"), decimal, bound))
    return found


@cache
def _interval() -> re.Pattern[str]:
    return re.compile(
        r"\d\d(?:\.\d+)? ?(?:%|percent)? ?(?:ci"
        r"|confidence interval)(?!\w)(?: [(\[]ci[)\]])?(?: of)? ?[:,=]? ?[\[(]?(?P<low>[-+]?[\d.\u00b7]+) ?%?(?: ?(?:-"
        r"|,|to|;|and) ?)(?:[-+]?[\d.\u00b7]+\d ?%?|[-+]?\d ?%?|n[erac]{1,2}(?!\w)|not \w+)"
    )


def ci_after(lower: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where the confidence interval in ``lower[start:end]`` stands."""
    if not has_any(lower[start:end], ("ci", "confidence")):
        return None
    match = _interval().search(lower, start, end)
    return match.span() if match else None


@cache
def _p_value() -> re.Pattern[str]:
    return re.compile(r"(?<![\w-])p(?:-value| value)? ?(?:=|<|>|\u2264|of|was)+ ?[<=]? ?0?[.\u00b7]\d+")


def p_value_after(lower: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where the p value in ``lower[start:end]`` stands."""
    match = _p_value().search(lower, start, end)
    return match.span() if match else None


_GROUPS = (
    *("patients", "participants", "adults", "subjects", "vaccinees", "volunteers", "children", "infants", "women"),
    *("men", "people", "individuals", "evaluable", "treated", "responders"),
)
_GROUP = f"(?:{'|'.join(_GROUPS)})"


@cache
def _sample(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


# Each with what stands in all that it finds.
_SAMPLES: tuple[tuple[tuple[str, ...], str], ...] = (
    (("=",), r"(?<!\w)n ?= ?(\d[\d,]*(?:/\d[\d,]*)?)"),
    (_GROUPS, rf"(?:of|among|in|of the) (?:the |all )?(\d[\d,]*) (?:[\w-]+ ){{0,3}}?{_GROUP}"),
    (("/",), r"\((\d+/\d+)\)"),
)


@cache
def _sample_before() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?:of|among) (?:the )?(\d[\d,]*) (?:[\w-]+ ){{0,3}}?{_GROUP}"
        rf"|(?<![\w.,])(\d[\d,]*) (?:[\w-]+ ){{0,2}}?{_GROUP}(?: were)? (?:randomi[sz]ed|enrolled|treated|evaluated))"
    )


def number_of(lower: str, start: int, at: int, end: int) -> tuple[int, int] | None:
    """Return where the number of patients stands: right after the value at ``at`` first, then before it."""
    after = lower[at:end]
    for signs, pattern in _SAMPLES:
        if has_any(after, signs) and (match := _sample(pattern).search(lower, at, end)):
            return match.span(1)
    if not has_any(lower[start:at], _GROUPS):
        return None
    last = None
    for match in _sample_before().finditer(lower, start, at):
        last = match
    return last.span(last.lastindex or 1) if last else None


@cache
def _time_point() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w-])(?:(?:at|by|through|to|until|on)? ?(?P<named>(?:week|day|month|year) \d+)|(?:at|after|over|through"
        rf"|for|within|following) (?:the )?(?P<span>(?:\d+|{_WORDS}|twelve) (?:weeks?|months?|years?|days?))"
        r"(?!\w)(?! of (?:age|follow))"
        r"|(?P<rate>\d+-(?:week|month|year|day))(?= (?!follow|study|trial|double|open|random|treat|period|improve"
        r"|increase|gain|exten|prolong|delay|differ)\w))"
    )


_UNITS_OF_TIME = ("week", "month", "year", "day")
# How far before its endpoint a time may stand that qualifies it: "the 12-month survival rate".
_QUALIFYING = 60


# How far from its figure a time may stand.
_TIMELY = 300


def time_point(lower: str, start: int, end: int, near: int, endpoint: tuple[int, int]) -> tuple[int, int] | None:
    """Return where the time point stands that is nearest to ``near``; one that qualifies, with its ``endpoint``."""
    start, end = max(start, near - _TIMELY), min(end, near + _TIMELY)
    if not has_any(lower[start:end], _UNITS_OF_TIME):
        return None
    found = [
        match.span(match.lastgroup or 0)
        for match in _time_point().finditer(lower, start, end)
        if match.lastgroup != "rate" or (match.end() <= endpoint[1] and endpoint[0] - match.end() <= _QUALIFYING)
    ]
    return min(found, key=lambda span: abs(span[0] - near), default=None)
