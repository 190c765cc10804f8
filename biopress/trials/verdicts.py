"""Verdicts: whether a trial met or missed its primary endpoint."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from biopress.model import Result, Span
from biopress.text.reading import Reading
from biopress.trials.claims import NamedEndpoint
from biopress.trials.measures import p_value_after

__all__ = ["UNNAMED", "Told", "find_verdict", "is_told", "verdict_alone"]

# The endpoint of a verdict that names none.
UNNAMED = "primary endpoint"

_ENDPOINT = r"(?:co-?)?primary (?:(?:and|or) )?(?:[\w-]+ ){0,3}?(?:end ?-?points?|objectives?|outcomes?)"


@cache
def _primary() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?:(?P<miss>did not (?:meet|achieve|reach|hit|show|demonstrate)|not (?:met|achieved)|missed"
        rf"|fail(?:ed|s) to (?:meet|achieve|reach|hit|show|demonstrate)) (?:[\w'-]+ ){{0,7}}?{_ENDPOINT}"
        rf"|(?:met|meets|achieved|achieves|meeting|reached|hit|hits) (?!with )(?:[\w'-]+ ){{0,5}}?{_ENDPOINT}"
        rf"|{_ENDPOINT}(?: of (?:(?!(?:if|when|whether|which|that|and)(?!\w))[\w-]+ ){{0,8}}?[\w-]+)?"
        r" (?:(?P<unmet>(?:was|were|has been|have been|had been|is|are) not|did not|failed to be)|was|were|has been"
        r"|have been|had been|is|are) (?:\w+ly |both |all |also )?(?:met|achieved|reached|meet|achieve|reach))(?!\w)"
    )


@cache
def _open() -> re.Pattern[str]:
    """What stands before a verdict that has not been given."""
    return re.compile(
        r"(?<!\w)(?:if|whether|should|once|unless|until|assuming|provided|when|could|would|can|may|might|must|will"
        r"|likely|considered|probability|chances?|defined)(?![\w-])[^,;]*$"
    )


# How far before a verdict it may stand.
_REACH = 90


def find_verdict(lower: str, sentence: Span) -> tuple[bool, Span] | None:
    """Return whether the sentence says that the primary endpoint was met or missed, and where."""
    if lower.find("primary", *sentence) < 0:
        return None
    told = list(_primary().finditer(lower, *sentence))
    verdicts = {match.group("miss") is None and match.group("unmet") is None for match in told}
    if len(verdicts) != 1:
        return None
    start, end = told[0].span()
    if _open().search(lower, max(sentence.start, start - _REACH), start):
        return None
    return verdicts.pop(), Span(start, end)


def verdict_alone(reading: Reading, sentence: Span, verdict: tuple[bool, Span], named: list[NamedEndpoint]) -> Result:
    """Return the result without a figure: the primary endpoint was met, or was missed."""
    met, (start, end) = verdict
    lower, source = reading.text.lower, reading.text.source
    place = _place(lower, start, end, sentence, named)
    p_value = p_value_after(lower, end, sentence.end)
    end = max(end, place[1]) if place else end
    return Result(
        endpoint=source[slice(*place)] if place else UNNAMED,
        p_value=source[slice(*p_value)] if p_value else None,
        met=met,
        text=source[start:end],
        span=Span(start, end),
    )


# How far behind a verdict its endpoint may stand, and with what words it is told farther off.
_NEAR, _FAR = 40, 100
_TELLING = (
    " of ",
    ", demonstrating",
    ", showing",
    ", including",
    ", achieving",
    ", with a ",
    ", change",
    ", mean ",
    ", the ",
    ", as meas",
)


def _place(lower: str, start: int, end: int, sentence: Span, named: list[NamedEndpoint]) -> tuple[int, int] | None:
    """Return where the endpoint stands of the verdict at ``start:end``: one of the table, else as the text words it."""
    reach = _FAR if lower.startswith(_TELLING, end) else 0 if lower.startswith(",", end) else _NEAR
    after = [
        item
        for item in named
        if start < item.start < end + reach and (item.measure != "event" or "mortality" in item.id)
    ]
    if after:
        return after[0].start, after[0].end
    what = _what().search(lower, start, min(sentence.end, end + 120))
    return what.span("what") if what and what.start() < end else None


@cache
def _what() -> re.Pattern[str]:
    """What a primary endpoint is of, up to the words that go on."""
    end = (
        r"(?:at|by|with|within|compared|versus|vs|as|for|from|after|over|that|which|was|were|is|are|has|have|had|when"
        r"|while|among|on|through|relative|both|each|this|our|its|in (?:the|both|our|this|patients|adults|children"
        r"|participants|people|subjects|all)|and (?:all|key|was|were|is|the|its|secondary))(?!\w)"
    )
    return re.compile(
        r"(?:end ?-?points?|objectives?|outcomes?) of (?:an? |the )?"
        r"(?![a-z]+ing(?!\w)|[\w -]{0,30}(?:study|trial)(?!\w))"
        rf"(?P<what>(?:(?!{end})[\w'/-]+ ?){{1,10}})(?<! )"
    )


class Told(NamedTuple):
    """A verdict, with the trial and the product that it is of, where they are named."""

    met: bool
    trial: str | None
    product: str | None


def is_told(told: Iterable[Told], verdict: Told) -> bool:
    """Whether a verdict has been told; one without a trial, or without a product, may be of any."""
    return any(
        other.met == verdict.met
        and (other.trial == verdict.trial or None in (other.trial, verdict.trial))
        and (other.product == verdict.product or None in (other.product, verdict.product))
        for other in told
    )
