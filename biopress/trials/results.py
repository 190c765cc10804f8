"""Results: the figures of a trial, each bound to the endpoint beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import groupby
from typing import NamedTuple

import attrs

from biopress.matching.vocabulary import Mention
from biopress.matching.wordings import Endpoint
from biopress.metadata.head import Head
from biopress.model import Product, Result, Span, Trial
from biopress.text.reading import Reading
from biopress.trials.measures import Value, ci_after, find_values, number_of, p_value_after, time_point

__all__ = ["read_results"]

# Sections that tell no result of this release.
_MUTE = frozenset({"safety_information", "forward_looking", "contacts", "references", "end_matter", "about_disease"})
# No sentence of a release is longer; what follows is a table or no prose.
_LONGEST = 1500
# How far an endpoint may stand from its figure.
_REACH = 170


class _Named(NamedTuple):
    """An endpoint as the sentence words it."""

    start: int
    end: int
    measure: str
    id: str


def read_results(
    reading: Reading, head: Head, products: tuple[Product, ...], trials: tuple[Trial, ...]
) -> tuple[Result, ...]:
    """Return the results in the order of the text, each figure of an endpoint once."""
    found: dict[tuple[str, str | None], Result] = {}
    text = reading.text
    own = sorted(mention for product in products if product.role == "subject" for mention in product.mentions)
    met: bool | None = None
    for start, mentions in groupby(reading.mentions.of("endpoint"), key=lambda mention: text.sentence(mention.start).start):
        sentence = text.sentence(start)
        sentence = Span(sentence.start, min(sentence.end, sentence.start + _LONGEST))
        section = head.section(sentence.start)
        if section is not None and section.kind in _MUTE:
            continue
        if _no_result().search(text.lower, sentence.start, sentence.end):
            continue
        named = _endpoints(text.lower, mentions)
        outcome = _outcome(text.lower, sentence)
        inside = _of_sentence(reading, sentence, named, own)
        if not inside and outcome is not None and outcome[0] != met:
            inside = [("", _verdict(reading, outcome, named))]
        for id_, result in inside:
            bound = _bound(result, sentence, reading, products, trials)
            if outcome is not None:
                met = outcome[0]
                bound = attrs.evolve(bound, met=met)
            earlier = found.get((id_, bound.value))
            found[id_, bound.value] = _completed(earlier, bound) if earlier else bound
    return tuple(sorted(found.values(), key=lambda result: result.span))


def _endpoints(lower: str, mentions: Iterable[Mention]) -> list[_Named]:
    """Return the endpoints of a sentence; a grade before an adverse event is a part of that one."""
    found: list[_Named] = []
    for mention in mentions:
        if not isinstance(mention.term, Endpoint):
            continue
        if mention.term.id == "hazard_ratio" and lower[mention.end : mention.end + 1] in ("+", "-", "/"):
            continue  # a hormone receptor
        start = mention.start
        if found and found[-1].id == "grade" and mention.start - found[-1].end < 14 and mention.term.measure == "event":
            if re.fullmatch(r"(?: or (?:higher|greater|more))?[ +]", lower[found[-1].end : mention.start]):
                start = found.pop().start
        found.append(_Named(start, mention.end, mention.term.measure, mention.term.id))
    return found


_DETAILS = ("arm", "comparator", "comparator_value", "ci", "p_value", "n", "time_point", "met", "trial", "product")


def _completed(first: Result, later: Result) -> Result:
    """Return the first telling of a figure with what a later one says beside it."""
    missing = {name: getattr(later, name) for name in _DETAILS if getattr(first, name) is None}
    return attrs.evolve(first, **missing)


@cache
def _no_result() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?:revenues?|net sales|market share|per share|shares|guidance|eligible|powered|power to|defined as|is defined|primary (?:\w+ )?endpoints? (?:is|are|will|include)|endpoints? (?:include|will be|is the|are the)"
        r"|will (?:enroll|evaluate|assess|test|randomi[sz]e|be)|whether|designed to|is expected to|are expected to|do not reach|do not achieve|inclusion|indicated for|may (?:increase|cause|occur)"
        r"|the most common adverse reactions? \(|cash|budget|goal|goals|abstract|prevalence|survival rates? (?:[\w-]+ ){0,12}?(?:is|are)|target (?:\w+ ){0,3}(?:glucose|a1c|hba1c|level)|available therapy|standard therapies|historical)(?!\w)"
    )


@cache
def _primary() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?:(?P<miss>did not (?:meet|achieve|reach)|not (?:met|achieved)|missed|fail(?:ed|s) to (?:meet|achieve))|(?P<met>met|meets|achieved|achieves|meeting|reached)) "
        r"(?:[\w'-]+ ){0,5}?(?:co-?)?primary (?:[\w-]+ ){0,3}?end ?-?points?(?: of (?P<what>(?:[\w-]+ ){0,8}?[\w-]+))?"
    )


def _outcome(lower: str, sentence: Span) -> tuple[bool, Span] | None:
    """Return whether the sentence says that the primary endpoint was met or missed, and where."""
    told = list(_primary().finditer(lower, sentence.start, sentence.end))
    if len({match.group("met") is None for match in told}) != 1:
        return None
    return told[0].group("met") is not None, Span(*told[0].span())


def _verdict(reading: Reading, outcome: tuple[bool, Span], named: list[_Named]) -> Result:
    """Return the result without a figure: the primary endpoint was met, or was missed."""
    met, span = outcome
    after = [item for item in named if span.start < item.start < span.end + 40 and item.measure != "event"]
    words = reading.text.source[after[0].start : after[0].end] if after else "primary endpoint"
    end = max(span.end, after[0].end) if after else span.end
    return Result(endpoint=words, met=met, text=reading.text.source[span.start : end], span=Span(span.start, end))


def _of_sentence(reading: Reading, sentence: Span, named: list[_Named], own: Sequence[Span]) -> list[tuple[str, Result]]:
    """Return the sentence's figures that an endpoint claims, with its id; a figure after "versus" is the comparator's."""
    lower = reading.text.lower
    values = find_values(lower, sentence.start, sentence.end)
    found: list[tuple[Result, _Named, Value]] = []
    for number, value in enumerate(values):
        previous = values[number - 1] if number else None
        stop = values[number + 1].start if number + 1 < len(values) else sentence.end
        if found and found[-1][0].comparator_value is None and found[-1][2].unit == value.unit:
            comparator = _comparator(reading, found[-1][2], value, stop, own)
            if comparator is not None:
                result, endpoint, main = found[-1]
                found[-1] = (_compared(reading, result, comparator, value, stop), endpoint, main)
                continue
        endpoint = _claims(lower, sentence, named, value, previous, stop, found[-1][1] if found else None)
        if endpoint is not None:
            found.append((_result(reading, sentence, endpoint, value, stop, named), endpoint, value))
    return [(endpoint.id, result) for result, endpoint, _ in found]


@cache
def _versus() -> re.Pattern[str]:
    return re.compile(
        r"[^;]{0,70}?(?<!\w)(?:versus|vs\.?|compared (?:to|with)|as compared (?:to|with)|relative to|against)(?: (?:an?|the|only|just|about|approximately|[+-]))*[ (]*"
    )


@cache
def _and() -> re.Pattern[str]:
    return re.compile(r"[^;.]{0,60}?(?:, |,? (?:and|while|whereas) )(?:an?|the|only|just)? ?")


@cache
def _control() -> re.Pattern[str]:
    return re.compile(
        r"[ )]*(?:of (?:the )?(?:patients|participants|those) )?(?:with|for|in|on|of|among|receiving|treated with|who received|for those (?:on|receiving)|of those (?:on|receiving)) (?:the |those (?:on|receiving) |patients (?:on|receiving) )?"
        r"(?P<who>(?:[\w-]+ ){0,2}?(?:placebo|vehicle|sham|control|chemotherapy|comparator|standard(?:-of-care| of care| dosing)?|soc|sunitinib|docetaxel|everolimus)(?:[\w-]* ?(?:group|arm|alone|patients|cohort|regimen))?)"
    )


@cache
def _group() -> re.Pattern[str]:
    return re.compile(
        r"[ )]*(?:\(\d+/\d+\) )?(?:(?:in|for|with) the (?P<arm>(?!(?:same|high|low|second|other|first)(?!\w))[\w+-]+(?: plus \w+)?) (?:group|arm)"
        r"|(?:in|for|of|among) (?:patients|those|participants) (?:treated with|receiving|on|given|who received|taking) (?P<drug>[\w+-]+(?: plus \w+)?))(?!\w)"
    )


class _Comparator(NamedTuple):
    who: tuple[int, int] | None


def _comparator(reading: Reading, main: Value, value: Value, stop: int, own: Sequence[Span]) -> _Comparator | None:
    """Return the comparator of ``value`` where it is the comparator's figure, not one of its own."""
    lower = reading.text.lower
    between = lower[main.end : value.start]
    if len(between) > 200:
        return None
    after = _control().match(lower, value.end, stop)
    if _versus().fullmatch(between) or re.search(r"(?:versus|vs\.?|compared (?:to|with)|against)(?: [\w'-]+){0,8}[ (]*$|(?<!\w)than(?: [\w'-]+){1,8}[ (]*$", between):
        if after:
            return _Comparator(after.span("who"))
        who = re.match(r"[ )]*(?:with|for|in|on|of|among|receiving) (?:the )?(?:(?:patients|those|participants|people) (?:on|receiving|treated with|taking|given|who received) )?((?:[\w/-]+)(?: (?:arm|group|alone))?)", lower[value.end : stop])
        return _Comparator((value.end + who.start(1), value.end + who.end(1)) if who else None)
    if not _and().fullmatch(between):
        return None
    if after is None:
        after = _group().match(lower, value.end, stop)
        if after is not None and any(after.start() <= mention.start < after.end() for mention in own):
            return None
    return _Comparator(after.span(after.lastgroup or 0)) if after else None


def _compared(reading: Reading, result: Result, comparator: _Comparator, value: Value, stop: int) -> Result:
    source, lower = reading.text.source, reading.text.lower
    who = source[comparator.who[0] : comparator.who[1]] if comparator.who else result.comparator
    end = stop if stop - value.end < 200 else value.end + 200
    p_value = p_value_after(lower, value.end, end)
    ci = ci_after(lower, value.end, end) if result.ci is None and comparator.who is None else None
    return attrs.evolve(
        result,
        comparator=who,
        comparator_value=source[value.start : value.end],
        p_value=source[p_value[0] : p_value[1]] if p_value else result.p_value,
        ci=source[ci[0] : ci[1]] if ci else result.ci,
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
_TIMES = frozenset({"week", "weeks", "month", "months", "year", "years", "day", "days", "hour", "hours", "minute", "minutes", "event", "events", "case", "cases"})


def _fits(endpoint: _Named, value: Value) -> bool:
    """Whether a figure with this unit can be the endpoint's."""
    if endpoint.measure == "event" and value.bound:
        return False
    if endpoint.measure == "ratio" and not value.decimal:
        return False
    units = _UNITS_OF.get(endpoint.measure)
    if units is not None:
        return value.unit in units
    return value.unit not in _TIMES


_LOOSE = r"(?:relative|mean|median|average|overall|absolute|placebo-\w+|statistically|significant|clinically|meaningful|greater|lower|higher|improved|sustained|confirmed|objective|reduced|additional|further|durable|annual|investigator-assessed|BICR|and|or|total|rapid)"
_CHANGE = r"(?:reductions?|decreases?|increases?|improvements?|declines?|gains?|drops?|slowing|lowering|difference|change|loss|greater|higher|lower|fewer|decline|incidence)"


@cache
def _right_direct() -> re.Pattern[str]:
    return re.compile(
        rf"\)?(?: of)?(?: {_LOOSE})*(?: {_CHANGE}(?: from baseline)?(?: in| of)?(?: (?:the|their|mean|median|annualized|relative|monthly|average|rate of|risk of|levels of|incidence of|decline on|progression of|decline in|overall|total|serum|a|confirmed))*)? "
    )


@cache
def _right_subject() -> re.Pattern[str]:
    return re.compile(
        r"\)?(?: (?:of|in) [^;]{0,90}?| for [^;,]{0,40}?)?(?: (?:also|who|that))? (?:achiev\w*|reach\w*|had|have|having|experienc\w*|show\w*|demonstrat\w*|attain\w*|maintain\w*|report\w*|obtain\w*|in|developed|met|were in|was in|remain\w* in|gained|sustained|lost|of their)"
        r"(?: (?:an?|the|in|their|confirmed|durable|sustained|at least|clinical|investigator-assessed))*(?: [\w-]+){0,2}? "
    )


_CONNECT = (
    r"(?: |,|:|=|\(|was|were|of|is|are|at|by|reached|above|over|about|approximately|nearly|almost|only|just|more than|an|estimated|to|fell|rose|improved|decreased|increased|declined|dropped|grew"
    r"|reduced|lowered|on average|around|a|median|mean|up to|rates?|scores?|levels?|total|occurred|seen|observed|reported|achieved|in|from baseline|respectively|demonstrated|showed|additional|among)"
)


@cache
def _left_direct() -> re.Pattern[str]:
    return re.compile(rf"(?: ?\([^();]{{0,40}}\))?{_CONNECT}{{0,24}}")


@cache
def _last_word() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?:was|were|of|by|in|to|at|is|reached|about|approximately|nearly|almost|over|above|more than|as|a|an|mean of|median of|up to|only|just|had|:|=|\(|,) ?\(?$|[(:=] ?$"
    )


@cache
def _listing() -> re.Pattern[str]:
    return re.compile(r"(?:,|;| and|, and|/| or| to|\)?,? [a-z -]{0,30}\()*(?: (?:was |were )?(?:in|with|at|for|on) [\w -]{1,30})?(?:,| and|, and)? ?")


def _claims(
    lower: str, sentence: Span, named: list[_Named], value: Value, previous: Value | None, stop: int, last: _Named | None
) -> _Named | None:
    """Return the endpoint that a figure is of: the one it touches, on the left first, then the nearest that words lead to."""
    fitting = [item for item in named if _fits(item, value)]
    left = [item for item in fitting if item.end <= value.start and value.start - item.end <= _REACH]
    right = [item for item in fitting if value.end <= item.start <= value.end + 130]
    near = left[-1] if left else None
    if len(left) > 1 and not value.unit and left[-2].measure == "ratio" and lower[left[-2].end : left[-1].start] in (" for ", " of "):
        near = left[-2]
    barrier = previous.end if previous else sentence.start
    if near is not None and len(left) > 1 and near.end >= barrier and _first_of_two(lower, left[-2], near, value, sentence):
        return left[-2]
    if near is not None and near.measure == "ratio" and near.end >= barrier and value.start - near.end < 90:
        return near
    if near is not None and near.end >= barrier and _left_direct().fullmatch(lower, near.end, value.start):
        return near
    for item in right[:1]:
        if item.start < stop and (_right_direct().fullmatch(lower, value.end, item.start) or _right_subject().fullmatch(lower, value.end, item.start)):
            return item
    if near is None or not value.unit and near.measure in ("score", "rate"):
        return None
    between = lower[near.end : value.start]
    if ";" in between or re.search(r"(?<!\w)(?:will|is|are|may|should) (?!to )", between):
        return None
    if near.end >= barrier:
        return near if _last_word().search(between) else None
    if last is not None and last.start == near.start and previous is not None and _listing().fullmatch(lower[previous.end : value.start]):
        return near
    return None


def _first_of_two(lower: str, first: _Named, second: _Named, value: Value, sentence: Span) -> bool:
    """Whether of two endpoints the first has the figure: "A and B were 5 and 7, respectively", "A, including B, of 5"."""
    between = lower[first.end : second.start]
    if re.fullmatch(r"(?: and|,)(?: \w+)? ", between) and lower.find("respectively", value.end, min(sentence.end, value.end + 80)) >= 0:
        return True
    return re.fullmatch(r" ?,? including [^,]{0,40}", between) is not None and lower.endswith(", of ", 0, value.start)


def _result(
    reading: Reading, sentence: Span, endpoint: _Named, value: Value, stop: int, named: list[_Named]
) -> Result:
    text = reading.text
    lower, source = text.lower, text.source
    end = min(stop, value.end + 220)
    ci = ci_after(lower, value.end, end)
    p_value = p_value_after(lower, value.end, end)
    n = number_of(lower, sentence.start, value.start, min(end, value.end + 60))
    when = time_point(lower, sentence.start, sentence.end, value.start)
    return Result(
        endpoint=_worded(reading, endpoint, named),
        value=source[value.start : value.end],
        unit=value.unit or None,
        arm=_arm(reading, sentence, value, endpoint, stop),
        comparator=_than(reading, value, endpoint, stop),
        ci=source[ci[0] : ci[1]] if ci else None,
        p_value=source[p_value[0] : p_value[1]] if p_value else None,
        n=source[n[0] : n[1]] if n else None,
        time_point=source[when[0] : when[1]] if when else None,
        text=source[min(endpoint.start, value.start) : max(endpoint.end, value.end)],
        span=Span(min(endpoint.start, value.start), max(endpoint.end, value.end)),
    )


@cache
def _prefix() -> re.Pattern[str]:
    return re.compile(r"(?:(?<!\w)(?:median|vaccine|serious|severe)|grades? [\u2265>]?=? ?\d(?:(?:-|/| or | and )\d| or higher| or greater|\+)?) $")


def _worded(reading: Reading, endpoint: _Named, named: list[_Named]) -> str:
    """Return the endpoint as worded, with "median" or its grade; a bare hazard ratio says of what it is."""
    text = reading.text
    prefix = _prefix().search(text.lower, max(0, endpoint.start - 24), endpoint.start)
    start = prefix.start() if prefix and endpoint.id != "grade" else endpoint.start
    words = text.source[start : endpoint.end]
    if endpoint.measure == "ratio":
        suffix = re.match(r" for ((?:[\w-]+ ){0,5}?[\w-]+)(?= (?:was|of|is|were)| ?[(,:=])", text.lower[endpoint.end : endpoint.end + 80])
        if suffix:
            return text.source[start : endpoint.end + suffix.end(1)]
        of = [item for item in named if item.end <= endpoint.start and item.measure == "time"]
        whole = "hazard ratio" if endpoint.id == "hazard_ratio" else words
        return f"{whole} for {text.source[of[-1].start : of[-1].end]}" if of else whole
    return words


@cache
def _arm_after() -> re.Pattern[str]:
    return re.compile(
        r"[ )]*(?:(?:of|for|in|among) (?:the )?(?:patients|participants|adults|people|those|women|men|subjects|vaccinees) )?(?:(?:treated|dosed) with|receiving|taking|who (?:received|took)|randomi[sz]ed to|with|for|on|in the|among|at the)"
        r" (?:the )?((?:(?!(?:versus|vs|compared|and|achiev\w+|had|reach\w+|who|in|at|for|experienc\w+|was|were)(?!\w))[\w+./-]+ ?){1,5})"
    )


@cache
def _arm_before() -> re.Pattern[str]:
    return re.compile(r"in the ((?:[\w-]+ ){1,4}(?:arm|group|cohort)),? $")


def _arm(reading: Reading, sentence: Span, value: Value, endpoint: _Named, stop: int) -> str | None:
    """Return the arm that the figure is of, as worded."""
    lower, source = reading.text.lower, reading.text.source
    for at in (value.end, endpoint.end):
        match = _arm_after().match(lower, at, max(stop, at))
        if match and not re.match(r"(?:patients|participants|week|day|month|a |an |\d)", match.group(1)):
            start, end = match.span(1)
            return source[start:end].strip(" .,") or None
    match = _arm_before().search(lower, sentence.start, value.start)
    return source[match.start(1) : match.end(1)] if match else None


@cache
def _other() -> re.Pattern[str]:
    return re.compile(
        r"[^;]{0,120}?(?<!\w)(?:versus|vs\.?|compared (?:to|with)|over|relative to|than with|than) (?:the )?(?:(?:patients|those|participants|people) (?:on|receiving|treated with|taking|given|who received) )?(?P<who>(?!(?:nearly|current|previous|expected|standard regimens|those|patients|weight|one|two|three|from|other|start|at|what)(?!\w))[a-z][\w/-]*(?: (?:arm|group|alone|plus \w+|of care|teriflunomide|\w*mab))?)(?=[ ,.;)(]|$)"
    )


def _than(reading: Reading, value: Value, endpoint: _Named, stop: int) -> str | None:
    """Return what the figure is compared with, where no figure of that is told."""
    at = max(value.end, endpoint.end) if endpoint.start < stop else value.end
    match = _other().match(reading.text.lower, at, max(at, stop))
    return reading.text.source[match.start("who") : match.end("who")] if match else None


def _bound(
    result: Result, sentence: Span, reading: Reading, products: tuple[Product, ...], trials: tuple[Trial, ...]
) -> Result:
    """Return ``result`` with its trial and its product: those that the sentence names, else the only ones."""
    folded = reading.text.folded
    own = [product for product in products if product.role == "subject"]
    named = [trial for trial in trials if _stands(folded, trial.name or trial.text, sentence)]
    trial = named[0] if named else trials[0] if len(trials) == 1 else None
    told = [product for product in own if any(sentence.start <= m.start < sentence.end for m in product.mentions)]
    product = told[0] if told else own[0] if len(own) == 1 else None
    return attrs.evolve(result, trial=trial.id if trial else None, product=product.id if product else None)


def _stands(folded: str, name: str, sentence: Span) -> bool:
    at = folded.find(name, sentence.start, sentence.end)
    return at >= 0 and not folded[at + len(name) : at + len(name) + 1].isalnum()
