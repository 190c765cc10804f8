"""Results: the figures of a trial, each bound to the endpoint beside it."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

import attrs

from biopress.matching.hints import has_any
from biopress.metadata.head import Head
from biopress.model import Product, Result, Span, Trial
from biopress.text.reading import Reading
from biopress.trials.claims import NamedEndpoint, claim, find_endpoints, is_compared
from biopress.trials.comparators import Comparator, compared_with, find_comparator
from biopress.trials.figures import DIGITS
from biopress.trials.measures import Value, ci_after, find_values, number_of, p_value_after, time_point
from biopress.trials.mentioned import Mentioned
from biopress.trials.sentences import sentences_with
from biopress.trials.verdicts import UNNAMED, Told, find_verdict, is_told, verdict_alone

__all__ = ["read_results"]

# Sections that tell no result of this release.
_MUTE = frozenset({"safety_information", "forward_looking", "contacts", "references", "end_matter", "about_disease"})


def read_results(
    reading: Reading, head: Head, products: tuple[Product, ...], trials: tuple[Trial, ...]
) -> tuple[Result, ...]:
    """Return the results in the order of the text, each figure of an endpoint once."""
    found: dict[tuple[str, str | None], Result] = {}
    text = reading.text
    mentioned = Mentioned(reading, head, products, trials)
    told: set[Told] = set()
    unnamed: list[Result] = []
    lower = text.lower
    for sentence, mentions in sentences_with(reading, head, "endpoint", _MUTE):
        if not _can_tell(lower, *sentence):
            continue
        named = find_endpoints(lower, mentions)
        verdict = find_verdict(lower, sentence)
        inside = _of_sentence(reading, sentence, named, mentioned)
        events = {item.id for item in named if item.measure == "event"} if verdict else ()
        if verdict is not None and all(id_ in events for id_, _ in inside):
            inside = [("", verdict_alone(reading, sentence, verdict, named)), *inside]
        if not inside or _is_no_result(lower, *sentence):
            continue
        for id_, result in inside:
            bound = _bound(reading, result, sentence, mentioned, trials)
            if verdict is not None and id_ not in events:
                bound = attrs.evolve(bound, met=verdict[0])
                whose = Told(verdict[0], bound.trial, bound.product)
                if not id_ and bound.endpoint == UNNAMED:
                    unnamed.append(bound)
                    continue
                if not id_ and is_told(told, whose):
                    continue
                told.add(whose)
            # a verdict without a figure is one a trial
            key = id_ or f"{bound.met} {bound.trial} {bound.product}", bound.value
            earlier = found.get(key)
            found[key] = _completed(earlier, bound) if earlier else bound
    for result in sorted(unnamed, key=lambda result: (result.trial is None, result.span)):
        whose = Told(result.met is True, result.trial, result.product)
        if not is_told(told, whose):
            told.add(whose)
            found[" ".join(map(str, whose)), None] = result
    return tuple(sorted(found.values(), key=lambda result: result.span))


_DETAILS = ("arm", "comparator", "comparator_value", "ci", "p_value", "n", "time_point", "met", "trial", "product")


def _completed(first: Result, later: Result) -> Result:
    """Return the first telling of a figure with what a later one says beside it."""
    missing = {name: getattr(later, name) for name in _DETAILS if getattr(first, name) is None}
    return attrs.evolve(first, **missing)


# Of what a result without a figure is told: endpoints, and events and cases that are counted in words.
_WITHOUT_DIGITS = ("primary", "event", "case")


def _can_tell(lower: str, start: int, end: int) -> bool:
    """Whether the words can tell a result at all: the cheap look before the close one."""
    words = lower[start:end]
    return has_any(words, DIGITS) or has_any(words, _WITHOUT_DIGITS)


@cache
def _no_result() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?:revenues?|net sales|market share|per share|shares|guidance|eligible|powered|power to"
        r"|(?:is|are|was|were) defined|primary (?:\w+ )?endpoints? (?:is|are|will|include)"
        r"|endpoints? (?:include|will be|is the|are the)"
        r"|will (?:enroll|evaluate|assess|test|randomi[sz]e|be)|whether|designed to|is expected to|are expected to"
        r"|do not reach|do not achieve|inclusion|indicated for|may (?:increase|cause|occur)"
        r"|the most common adverse reactions? \(|cash|budget|goal|goals|abstract|prevalence"
        r"|survival rates? (?:[\w-]+ ){0,12}?(?:is|are)|ha(?:s|ve) an? (?:[\w-]+ ){0,4}survival rate"
        r"|not (?:yet )?mature|immature|target (?:\w+ ){0,3}(?:glucose|a1c|hba1c|level)"
        r"|available therapy|standard therapies|historical)(?!\w)"
    )


# One of these stands in all words that tell no result.
_OF_NO_RESULT = (
    *("revenue", "net sales", "share", "guidance", "eligible", "power", "defined", "endpoint", "will ", "whether"),
    *("designed to", " expected to", "do not ", "inclusion", "indicated for", "may ", "adverse reaction", "cash"),
    *("budget", "goal", "abstract", "prevalence", "survival rate", "mature", "target ", "therap", "historical"),
)


def _is_no_result(lower: str, start: int, end: int) -> bool:
    return has_any(lower[start:end], _OF_NO_RESULT) and _no_result().search(lower, start, end) is not None


# Between figures of one list.
_NEXT = (" and ", ", ", ", and ", " or ")


def _of_sentence(
    reading: Reading, sentence: Span, named: list[NamedEndpoint], mentioned: Mentioned
) -> list[tuple[str, Result]]:
    """Return the figures that an endpoint claims, with its id; a figure after "versus" is the comparator's."""
    lower = reading.text.lower
    values = find_values(lower, sentence.start, sentence.end)
    found: list[tuple[Result, NamedEndpoint, Value]] = []
    other: Value | None = None  # the last figure of another arm
    for number, value in enumerate(values):
        previous = values[number - 1] if number else None
        stop = values[number + 1].start if number + 1 < len(values) else sentence.end
        if found and found[-1][0].comparator_value is None and _alike(lower, found[-1][2], value):
            comparator = find_comparator(lower, found[-1][2], value, stop, mentioned)
            if comparator is not None:
                result, endpoint, main = found[-1]
                found[-1] = (_compared(reading, result, comparator, value, stop), endpoint, main)
                other = value
                continue
        if other is not None and other is previous and lower[other.end : value.start] in _NEXT:
            other = value  # "compared to 16% and 14% on placebo"
            continue
        claimant = claim(lower, sentence, named, value, previous, stop, found[-1][1] if found else None)
        if claimant is not None:
            found.append((_result(reading, sentence, claimant, value, stop, named), claimant, value))
    if len(found) == 1 and found[0][0].p_value is None and (p_value := _only_p_value(lower, sentence)):
        result, endpoint, value = found[0]
        found[0] = attrs.evolve(result, p_value=reading.text.source[slice(*p_value)]), endpoint, value
    return [(endpoint.id, result) for result, endpoint, _ in found]


def _only_p_value(lower: str, sentence: Span) -> tuple[int, int] | None:
    """Return where the only p value of a sentence stands: that of the difference, told behind both arms."""
    first = p_value_after(lower, *sentence)
    return first if first and p_value_after(lower, first[1], sentence.end) is None else None


def _alike(lower: str, main: Value, value: Value) -> bool:
    """Whether two figures can be of one kind; behind "compared to" the unit need not be told again."""
    return main.unit == value.unit or (not value.unit and is_compared(lower, main.end, value.start))


def _compared(reading: Reading, result: Result, comparator: Comparator, value: Value, stop: int) -> Result:
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


def _result(
    reading: Reading, sentence: Span, endpoint: NamedEndpoint, value: Value, stop: int, named: list[NamedEndpoint]
) -> Result:
    text = reading.text
    lower, source = text.lower, text.source
    end = min(stop, value.end + 220)
    ci = ci_after(lower, value.end, end)
    p_value = p_value_after(lower, value.end, end)
    n = number_of(lower, sentence.start, value.start, min(end, value.end + 60))
    when = time_point(lower, sentence.start, sentence.end, value.start, endpoint[:2])
    return Result(
        endpoint=_worded(reading, endpoint, named),
        value=source[value.start : value.end],
        unit=value.unit or None,
        arm=_arm(reading, sentence, value, endpoint, stop),
        comparator=compared_with(reading, value, endpoint, stop),
        ci=source[ci[0] : ci[1]] if ci else None,
        p_value=source[p_value[0] : p_value[1]] if p_value else None,
        n=source[n[0] : n[1]] if n else None,
        time_point=source[when[0] : when[1]] if when else None,
        text=source[min(endpoint.start, value.start) : max(endpoint.end, value.end)],
        span=Span(min(endpoint.start, value.start), max(endpoint.end, value.end)),
    )


@cache
def _prefix() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?<!\w)(?:median|vaccine|serious|severe)"
        r"|grades? [\u2265>]?=? ?\d(?:(?:-|/| or | and )\d| or higher| or greater|\+)?) $"
    )


@cache
def _risk() -> re.Pattern[str]:
    """What a risk is of, up to the words that go on."""
    return re.compile(
        r" ((?:(?!(?:by|was|were|is|compared|versus|vs|in|with|for|at|when|among|and a|than|relative)(?!\w))"
        r"[\w'/-]+ ?){1,8})(?<! )"
    )


def _worded(reading: Reading, endpoint: NamedEndpoint, named: list[NamedEndpoint]) -> str:
    """Return the endpoint as worded, with "median" or its grade; a bare hazard ratio says of what it is."""
    text = reading.text
    prefix = _prefix().search(text.lower, max(0, endpoint.start - 24), endpoint.start)
    start = prefix.start() if prefix and endpoint.id != "grade" else endpoint.start
    words = text.source[start : endpoint.end]
    if endpoint.id == "risk":
        what = _risk().match(text.lower, endpoint.end, min(len(text.lower), endpoint.end + 90))
        return text.source[start : what.end(1)] if what else words
    if endpoint.measure == "ratio":
        suffix = re.match(
            r" for ((?:[\w-]+ ){0,5}?[\w-]+)(?= (?:was|of|is|were)| ?[(,:=])",
            text.lower[endpoint.end : endpoint.end + 80],
        )
        if suffix:
            return text.source[start : endpoint.end + suffix.end(1)]
        of = [item for item in named if item.end <= endpoint.start and item.measure == "time"]
        whole = "hazard ratio" if endpoint.id == "hazard_ratio" else words
        return f"{whole} for {text.source[of[-1].start : of[-1].end]}" if of else whole
    return words


@cache
def _arm_after() -> re.Pattern[str]:
    return re.compile(
        r"(?: ?\([^();]{0,60}\))?[ )]*(?:(?:of|for|in|among) (?:the )?(?:patients|participants|adults|people|those"
        r"|women|men|subjects|vaccinees) )?(?:(?:treated|dosed) with|receiving|taking|who (?:received|took)"
        r"|randomi[sz]ed to|with|for|on|in the|among|at the)"
        r" (?:the )?((?:(?!(?:versus|vs|compared|and|as|achiev\w+|had|reach\w+|who|in|at|for|experienc\w+|was"
        r"|were|up|over|least|did|do|does|no|not|show\w*|demonstrat\w+|maintain\w+|require[ds]?)(?!\w))"
        r"[\w+./-]+ ?){1,5})"
    )


@cache
def _aside() -> re.Pattern[str]:
    # the interval or the share of a figure, right behind it
    return re.compile(r"\A ?\([^();]{0,60}\)")


@cache
def _arm_before() -> re.Pattern[str]:
    return re.compile(r"in the ((?:[\w-]+ ){1,4}(?:arm|group|cohort)),? $")


# How the words before an arm begin.
_OF_ARM = (
    *("of ", "for ", "in ", "among ", "treated ", "dosed ", "receiving ", "taking ", "who ", "randomi", "with ", "on "),
    "at ",
)


def _arm(reading: Reading, sentence: Span, value: Value, endpoint: NamedEndpoint, stop: int) -> str | None:
    """Return the arm that the figure is of, as worded."""
    lower, source = reading.text.lower, reading.text.source
    for at in (value.end, endpoint.end) if endpoint.measure != "ratio" else (value.end,):
        told = _aside().sub("", lower[at:stop], count=1).lstrip(" )").startswith(_OF_ARM)
        match = _arm_after().match(lower, at, stop) if told else None
        if match and not re.match(r"(?:patients|participants|week|day|month|a |an |\d)", match.group(1)):
            start, end = match.span(1)
            if reading.mentions.within("condition", start, end):
                break  # who they are, not what they had: "in people with gout"
            return source[start : start + len(lower[start:end].rstrip(" .,"))].lstrip(".") or None
    match = _arm_before().search(lower, sentence.start, value.start)
    return source[match.start(1) : match.end(1)] if match else None


# How far before a sentence that names no trial its own may be named.
_NEAR = 600


def _meant(reading: Reading, sentence: Span, mentioned: Mentioned) -> Trial | None:
    """Return the trial that a sentence means without its name: "the trial", else the only one of its paragraph."""
    paragraphs = reading.text.paragraphs
    paragraph = paragraphs[bisect_left(paragraphs, (sentence.start + 1,)) - 1]
    near = max(paragraph.start, sentence.start - _NEAR)
    return mentioned.that_trial(*sentence) or mentioned.trials.only(near, sentence.start)


def _bound(reading: Reading, result: Result, sentence: Span, mentioned: Mentioned, trials: tuple[Trial, ...]) -> Result:
    """Return ``result`` with its trial and its product: those that the sentence names or means, else the only ones."""
    # behind a semicolon another trial is told of
    stop = reading.text.lower.find(";", result.span.end, sentence.end)
    named = [trial for _, trial in mentioned.trials.within(sentence.start, stop if stop >= 0 else sentence.end)]
    trial = named[0] if named else trials[0] if len(trials) == 1 else _meant(reading, sentence, mentioned)
    told = [product for _, product in mentioned.inside(*sentence)]
    product = told[0] if told else mentioned.sole
    return attrs.evolve(result, trial=trial.id if trial else None, product=product.id if product else None)
