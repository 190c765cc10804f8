"""Figures in running text: counts, percentages, rates, money, and the words that say a sentence is about a study."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from functools import cache
from typing import NamedTuple

from biopress.matching.hints import has_any
from biopress.matching.phrases import Phrases
from biopress.matching.words import pieces_of

__all__ = ["DIGITS", "Figure", "find_figures", "is_study", "share_words"]


class Figure(NamedTuple):
    """A number with its unit. ``form`` is a letter of :class:`biopress.matching.wordings.FigureWording`."""

    start: int
    end: int
    form: str
    low: float | None
    high: float | None
    unit: str | None


_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_SCALE = r"(?: ?-?(?:thousand|million|billion|trillion)(?!\w))"
_SHORT_SCALE = r"(?: ?(?:bn|mn|m|b)(?!\w))"
_TO = r" {0,7}(?:-|to|or) {0,7}"  # an entity for a dash is padded
_AND = r" {0,7}(?:-|to|or|and) {0,7}"  # behind "between"
_WORD_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "twelve": 12, "twenty": 20,
}  # fmt: skip
_FRACTIONS = {"half": 50.0, "one-third": 100 / 3, "two-thirds": 200 / 3, "one-quarter": 25.0, "three-quarters": 75.0,
              "a third": 100 / 3, "a quarter": 25.0, "one third": 100 / 3,
              "two thirds": 200 / 3, "three quarters": 75.0}  # fmt: skip
# As powers of ten: a number read with its power is exact as written, a product of the two is not.
_SCALES = {"thousand": "e3", "million": "e6", "billion": "e9", "trillion": "e12"}
_SHORT_SCALES = {"mn": "e6", "m": "e6", "bn": "e9", "b": "e9"}
# Codes of currencies, where a blank parts them from the amount.
_CODES = ("usd", "eur", "gbp", "chf", "sek", "nok", "dkk", "jpy", "cny", "rmb", "krw", "inr", "aud", "cad")


_NUMBER_WORDS = frozenset(_WORD_NUMBERS)
_LARGE = frozenset(("million", "billion"))
_PARTS = ("one in ", "one of ", "one out of ", *(f"{words} of " for words in _FRACTIONS))


def _large_numbers(words: AbstractSet[str]) -> list[str]:
    """Return the large numbers in words that a text with these words can have: "two million"."""
    scales = words & _LARGE
    return [f"{number} {scale}" for number in words & _NUMBER_WORDS for scale in scales] if scales else []


_SHARE_WORDS = (*_PARTS, *_large_numbers(_NUMBER_WORDS | _LARGE))


# What does not stand before and behind a figure.
_ALONE = r"(?<![\w.,$/-])"
_WHOLE = r"(?!\w|[.,]\d)"


@cache
def _share() -> re.Pattern[str]:
    return re.compile(
        rf"{_ALONE}(?P<unit>(?:one|1) (?:in|of|out of) (?:every |each )?(?:about |approximately )?)"
        rf"(?P<first>{_NUMBER}|{'|'.join(_WORD_NUMBERS)})"
        rf"(?:{_TO}(?:(?:one|1) (?:in|of|out of) )?(?P<second>{_NUMBER}))?(?P<scale>{_SCALE})?{_WHOLE}"
    )


@cache
def _money(to: str) -> re.Pattern[str]:
    return re.compile(
        rf"{_ALONE}(?P<unit>(?:us|c|a|hk)?[$\u20AC\u00A3\u00A5] ?|(?:{'|'.join(_CODES)}) )(?P<first>{_NUMBER})"
        rf"(?P<s1>{_SCALE}|{_SHORT_SCALE})?(?:{to}[$\u20AC\u00A3\u00A5]? ?(?P<second>{_NUMBER})"
        rf"(?P<s2>{_SCALE}|{_SHORT_SCALE})?)?{_WHOLE}"
    )


@cache
def _count(to: str) -> re.Pattern[str]:
    return re.compile(
        rf"{_ALONE}(?P<n1>{_NUMBER})(?P<s1>{_SCALE})? ?(?P<p1>%|percent(?!\w)"
        rf"|per cent(?!\w))?(?:{to}(?P<n2>{_NUMBER})(?! ?-?(?:weeks?|months?|years?)(?!\w)))?"
        rf"(?: ?(?P<p2>%|percent(?!age)|per cent(?!\w)))?(?P<s2>{_SCALE})?"
        rf"(?P<per>(?: (?:new |incident )?(?:cases|deaths|births|people|individuals|persons))? ?(?:per|in every"
        rf"|in each|in(?= \d{{1,3}},000)) (?:{_NUMBER}|million)(?:{_SCALE})?(?! ?%))?{_WHOLE}"
    )


@cache
def _large() -> re.Pattern[str]:
    return re.compile(rf"{_ALONE}(?P<number>{'|'.join(_WORD_NUMBERS)})(?P<scale> (?:million|billion)){_WHOLE}")


@cache
def _fraction() -> re.Pattern[str]:
    return re.compile(rf"{_ALONE}(?:{'|'.join(_FRACTIONS)})(?= of )")


def find_figures(lower: str, start: int, end: int, shares: Iterable[str] = _SHARE_WORDS) -> list[Figure]:
    """Return the figures of ``lower[start:end]``; ``shares`` are the words with which a share may begin.

    >>> text = "5%-10% of 1.2 million adults, 6.8 per 100,000, one in 3,000"
    >>> [(figure.form, figure.low) for figure in find_figures(text, 0, len(text))]
    [('p', 5.0), ('c', 1200000.0), ('r', 6.8), ('o', 3000.0)]
    """
    found: list[Figure] = []
    done = start
    for at in _starts(lower, start, end, shares):
        if at >= done:
            done, figure = _figure_at(lower, at, end)
            if figure is not None:
                found.append(figure)
    return found


_ONES = ("one in ", "one of ", "one out of ", "1 in ", "1 of ", "1 out of ")


def _figure_at(lower: str, at: int, end: int) -> tuple[int, Figure | None]:
    """Return the figure that begins at ``at``, if any, and where what was read ends."""
    if lower.startswith(_ONES, at) and (match := _share().match(lower, at, end)):
        low, high = _range(match["first"], match["second"], None, match["scale"])
        return match.end(), Figure(at, match.end(), "o", low, high, match["unit"].strip())
    to = _TO if not lower.endswith("between ", 0, at) else _AND
    if lower[at].isdigit():
        match = _count(to).match(lower, at, end)
        return (match.end(), _counted(match)) if match else (at, None)
    currency = lower[at : at + 3]
    if (currency in _CODES or not _CURRENCIES.isdisjoint(currency)) and (match := _money(to).match(lower, at, end)):
        low, high = _range(match["first"], match["second"], match["s1"], match["s2"])
        return match.end(), Figure(at, match.end(), "m", low, high, match["unit"].strip().upper())
    if match := _large().match(lower, at, end):
        count = _number(match["number"], match["scale"])
        return match.end(), Figure(at, match.end(), "c", count, count, None)
    if match := _fraction().match(lower, at, end):
        share = _FRACTIONS[match.group()]
        return match.end(), Figure(at, match.end(), "f", share, share, "%")
    return at, None


@cache
def _amount() -> re.Pattern[str]:
    # the first digit of a number that is no year and no part of a name, and not too small to count without a unit
    return re.compile(
        rf"[0-9](?<![\w.,/-][0-9])(?=(?!(?<=1)9\d\d(?!\d)|(?<=2)[01]\d\d(?!\d))\d\d|\d{{0,2}},\d{{3}}"
        rf"|[\d.]* ?(?:%|{_TO}[$\u20AC\u00A3\u00A5]? ?\d|-?(?:thousand|million|billion|trillion|bn|mn)|per"
        r"|in \d{1,3},000|(?:[\w-]+ ){1,3}(?:per|in every|in each) )|(?<=[$\u20AC\u00A3\u00A5][0-9])"
        r"|(?<=[$\u20AC\u00A3\u00A5] [0-9])|(?<=1) (?:in|of|out of) )"
    )


def share_words(words: frozenset[str]) -> list[str]:
    """Return the beginnings of shares in words that a text with these words can have."""
    return _shares().among(words) + _large_numbers(words)


@cache
def _shares() -> Phrases:
    return Phrases(_PARTS)


# The more frequent first. To look for each takes less time than to look for any.
DIGITS = "2103456789"
_CURRENCIES = frozenset("$\u20ac\u00a3\u00a5")


def _starts(lower: str, start: int, end: int, shares: Iterable[str]) -> list[int]:
    """Return where figures can begin: at digits, at the sign of a currency before them, at the words of a share."""
    words = lower[start:end]
    found = []
    if has_any(words, DIGITS):
        found = [_with_currency(lower, start, match.start()) for match in _amount().finditer(lower, start, end)]
    for share in shares:
        at = words.find(share)
        while at >= 0:
            found.append(at + start)
            at = words.find(share, at + 1)
    found.sort()
    return found


def _with_currency(lower: str, start: int, at: int) -> int:
    """Return where an amount begins whose first digit stands at ``at``: with the sign of its currency."""
    before = at - 1 if lower[at - 1 : at] != " " else at - 2
    if before - 2 >= start and before < at - 1 and lower[before - 2 : at - 1] in _CODES:
        return before - 2
    if before < start or lower[before] not in _CURRENCIES:
        return at
    first = before
    while first > start and first > before - 2 and lower[first - 1].isalpha():
        first -= 1
    return first


def _counted(match: re.Match[str]) -> Figure | None:
    """Return the count, the rate or the percentage; ``None`` for a year, or a number too small to count."""
    start, end = match.span()
    low, high = _range(match["n1"], match["n2"], match["s1"], match["s2"])
    if match["per"]:
        return Figure(start, end, "r", low, high, match["per"].strip())
    percent = match["p2"] or match["p1"]
    if percent:
        return Figure(start, end, "p", low, high, percent)
    if low < 100 or (1900 <= low <= 2100 and "," not in match["n1"]):
        return None
    return Figure(start, end, "c", low, high, None)


def _range(first: str, second: str | None, first_scale: str | None, second_scale: str | None) -> tuple[float, float]:
    low = _number(first, first_scale or second_scale)
    return low, _number(second, second_scale or first_scale) if second else low


def _number(words: str, scale: str | None) -> float:
    digits = str(_WORD_NUMBERS.get(words) or words.replace(",", ""))
    if not scale:
        return float(digits)
    unit = scale.strip(" -")
    return float(digits + (_SCALES.get(unit) or _SHORT_SCALES[unit]))


@cache
def _study() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?:receiv(?:ed|ing)|treated with|placebo|randomi[sz]ed|enrolled|enrolls?|arms?(?= |,|\.)|participants"
        r"|in (?:the|this|our|a) (?:[\w-]+ ){0,3}(?:study|trial|cohort)|during the (?:study|trial)|study population"
        r"|adverse (?:reactions?|events?)|at baseline|versus|vs\.?|cohort|hazard ratio|response rates?|orr"
        r"|p ?[<=] ?0?\.\d+|95% ci|efficacy|vaccinated|interim analysis"
        r"|clinical (?:remission|response)|recipients|taking|n ?= ?\d|grade [1-5]|occurred in|per share"
        r"|cytokine release|(?:study|trial|analysis|registry) (?:of|in|with|among|that included) (?:\w+ )?\d[\d,]*"
        r"|reviewed|accrued?|had a baseline|discontinuation|evaluated (?:in )?\d+ patients"
        r"|(?:stud(?:y|ies)|trials?) (?:will )?(?:includ|involv|enroll?|recruit)\w*|experienced at least"
        r"|responded to|at (?:\d+ weeks|week \d+)|ha[ds] failed|(?:people|patients|adults) (?:achieved|exhibited"
        r"|showed)|responses lasting|followed for|clinical trial patients|(?:vs\.?|versus|with|to|for) vehicle"
        r"|response in \d+%|(?:were|remained) (?:\w+-free|\w+ free)|normali[sz]ed in|quit|withdrew|dropped out"
        r"|(?:met|missed) (?:[\w-]+ ){1,4}endpoints?"
        r"|greater than or equal to"
        r"|itt population|all-cause|reduc(?:ed|es|ing) the risk|at randomi[sz]ation"
        r"|experience (?:using|with)|mechanical ventilation)(?!\w)"
    )


# One of these stands in all that speaks of a study.
_OF_STUDIES = frozenset(
    "received receiving treated placebo randomized randomised enrolled enroll enrolls arm arms participants study "
    "studies trial trials cohort adverse baseline versus vs hazard response orr p ci efficacy vaccinated interim "
    "remission recipients taking n grade occurred share cytokine analysis registry reviewed accrue accrued "
    "discontinuation evaluated experienced responded weeks itt cause reduced reduces reducing randomization "
    "randomisation experience ventilation week failed achieved lasting followed patients vehicle free normalized "
    "exhibited showed normalised equal quit withdrew dropped endpoint endpoints".split()
)


def is_study(lower: str, start: int, end: int) -> bool:
    """Whether the words speak of what was seen in a study, not of a disease at large."""
    words = lower[start:end]
    return not _OF_STUDIES.isdisjoint(pieces_of(words)) and _study().search(words) is not None
