"""The words of dates: prepositions and what they say, parts of a period, and the patterns that read them.

A pattern that searches begins with a literal or an upper-case letter; one that reads what stands before a date ends
there, and is searched over a bounded stretch. All are compiled when first used.
"""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import NamedTuple

from biopress.model import DateRelation
from biopress.text.date_values import Part, Role

__all__ = [
    "ATTRIBUTIVE",
    "COUNTED",
    "CUES",
    "CUE_LENGTHS",
    "LEAD_ENDS",
    "MONTHS",
    "MONTH_CUES",
    "MONTH_NAMES",
    "NUMBERS",
    "ORDINALS",
    "PARTS",
    "SEASONS",
    "WEEKDAYS",
    "YEAR_CUES",
    "YEAR_LEADS",
    "Cue",
    "code",
    "near",
    "patterns",
    "year_in",
]

MONTH_NAMES = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
# By the first three letters.
MONTHS = {name[:3]: number for number, name in enumerate(MONTH_NAMES, 1)}
WEEKDAYS = {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6}
SEASONS = {"winter": 0, "spring": 1, "summer": 2, "fall": 3, "autumn": 3}
# The number 0 is the last of the year, be it a quarter or a half.
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
    "final": 0, "last": 0, "latter": 0, "back": 0,
}  # fmt: skip
NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
}  # fmt: skip


# Nouns whose number is no day: "in Phase 2 May was ...".
COUNTED = frozenset(
    "phase cohort part day week stage type grade group study version table figure step level dose form no. "
    "number".split()
)


class Cue(NamedTuple):
    """What the words before a date say of it."""

    relation: DateRelation
    role: Role | None = None


def _cues(relation: DateRelation, words: str, role: Role | None = None) -> dict[str, Cue]:
    return dict.fromkeys(words.split(", "), Cue(relation, role))


CUES: dict[str, Cue] = {
    **_cues(
        "on",
        "in, on, during, for, at, of, within, throughout, into, between, dated, effective, effective on, "
        "over the course of, during the course of, in the course of, sometime in, some time in, "
        "expected, anticipated, planned",
    ),
    **_cues(
        "by",
        "by, until, till, through, thru, up to, up until, no later than, not later than, by no later than, "
        "on or before, in or before, by or before, by around, by about, by approximately",
    ),
    **_cues(
        "from",
        "since, from, starting, starting in, starting on, starting from, beginning, beginning in, beginning on, "
        "no earlier than, not earlier than, no sooner than, not before, as early as, as soon as, with effect from, "
        "effective from",
    ),
    **_cues("after", "after, following, subsequent to, later than"),
    **_cues("before", "before, prior to, ahead of, in advance of, earlier than"),
    **_cues(
        "about",
        "around, about, approximately, circa, near, roughly, toward, towards, on or about, on or around, "
        "in or around, in or about, at or near, at or around, at around, at about, in approximately, in about, "
        "in around",
    ),
    **_cues(
        "on",
        "as of, as at, compared to, compared with, versus, vs, vs., same period, same period in, same period of, "
        "months of, quarter ended, quarter ending, quarters ended, months ended, months ending, year ended, "
        "year ending, "
        "years ended, period ended, period ending, periods ended, half ended, weeks ended, "
        "cutoff, cutoff:, cutoff of, cutoff on, cutoff was, cutoff date, cutoff date:, cutoff date of, "
        "cutoff date was, "
        "cut-off, cut-off:, cut-off of, cut-off on, cut-off was, cut-off date, cut-off date:, cut-off date of, "
        "cut-off date was, data cut, data cut of, data cut on, data through, data up to, record date of, "
        "accessed, accessed:, accessed on, accessed in, retrieved, retrieved on",
        "data",
    ),
}

# How many words the prepositions have that end with a word, the longest first.
CUE_LENGTHS: dict[str, tuple[int, ...]] = {}
for _length, _last in sorted({(-len(words), words[-1]) for words in map(str.split, CUES)}):
    CUE_LENGTHS[_last] = (*CUE_LENGTHS.get(_last, ()), -_length)
# The cue of a month or year that stands before a noun of an act: "its July meeting", "the 2017 FDA approval".
ATTRIBUTIVE = "attributive"
# A month, a quarter or a year alone is a date only after some of the words: "May" is a verb, "2024" a number.
_NEVER_BEFORE_A_MONTH = frozenset("of, at, within, dated, later than, earlier than, cutoff, cut-off".split(", "))
_NEVER_BEFORE_A_YEAR = frozenset("on, about, up to, roughly, approximately, on or about, at about".split(", "))
MONTH_CUES = (CUES.keys() | {ATTRIBUTIVE}) - _NEVER_BEFORE_A_MONTH
YEAR_CUES = (MONTH_CUES - _NEVER_BEFORE_A_YEAR) | {"within"}

_DIRECT_PARTS: dict[str, Part] = {
    "early": "early", "mid": "mid", "late": "late", "earlier": "earlier", "later": "later",
    "early to mid": "early-mid", "early-to-mid": "early-mid", "mid to late": "mid-late", "mid-to-late": "mid-late",
    "mid-year": "mid", "mid year": "mid", "midyear": "mid", "year-end": "end", "year end": "end", "year's end": "end",
    "week of": "week", "week beginning": "week", "week starting": "week", "week commencing": "week",
    "week ending": "week",
}  # fmt: skip
_PARTS_OF: dict[str, Part] = {
    "beginning": "early", "start": "early", "early part": "early", "first part": "early", "middle": "mid",
    "middle part": "mid", "late part": "late", "later part": "late", "latter part": "late", "last part": "late",
    "end": "end", "close": "end", "first half": "half1", "second half": "half2", "latter half": "half2",
    "first week": "week1", "second week": "week2", "third week": "week3", "fourth week": "week4",
    "last week": "week5", "final week": "week5",
}  # fmt: skip
PARTS: dict[str, Part] = _DIRECT_PARTS | _PARTS_OF

# The last word before a year, where the year can be a date.
YEAR_LEADS = (
    CUE_LENGTHS.keys()
    | {word.split()[-1] for word in PARTS}
    | SEASONS.keys()
    | {"the", "and", "or", "&", "to", "calendar", "cy", "year", "fiscal", "fy"}
)
# The last word of what can stand between a preposition and a date, but for "of", "in" and "the".
LEAD_ENDS = (
    {word.split()[-1] for word in PARTS}
    | SEASONS.keys()
    | {"calendar", "cy", "year", "month", "this", "last", "next", "past", "coming"}
    | {"mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"}
    | {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
)

# An entity of a web page ("&nbsp;") folds to a blank and its padding.
_S = r"\s{1,8}"
_O = r"\s{0,8}"
_MONTH_FORMS = (
    r"Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|Jun(?:e|\.)?|Jul(?:y|\.)?|Aug(?:ust|\.)?|"
    r"Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?"
)
_YEAR = r"(?:19|20)\d\d(?![\d%]|,\d{3}(?!\d))"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])"
_TH = r"(?:st|nd|rd|th|ST|ND|RD|TH)?"
_SEASON = "spring|summer|fall|autumn|winter"
_FISCAL = r"(?:fiscal|fy|f/y)"
_ACTS = (
    "approval|decision|clearance|authori[sz]ation|vote|opinion|recommendation|designation|acceptance|submission|"
    "letter|notice|inspection"
)
_END_OF_WORD = r"(?![\w-])"


class _Patterns:
    """Each is compiled when first used. Those called ``before_`` end where a date begins."""

    @cached_property
    def month(self) -> re.Pattern[str]:
        return re.compile(
            rf"(?P<name>{_MONTH_FORMS}|{_MONTH_FORMS.upper()})(?![A-Za-z]|(?<!\.)\d)"
            rf"(?:(?:{_S}|(?<=\.)|-)(?P<day>{_DAY}){_TH}(?![\d%A-Za-z]|[.:/]\d|,\d{{3}}(?!\d))"
            rf"(?:{_O}(?:-|to|through|and|or|&){_O}(?P<last>{_DAY}){_TH}(?![\d%A-Za-z]|[.:/]\d)"
            rf"(?=,{_S}(?:19|20)\d\d|[^\w]{{0,2}}(?:{_S}|$)))?)?"
        )

    @cached_property
    def quarter(self) -> re.Pattern[str]:
        return re.compile(r"quarters?(?![\w-]\w)")

    @cached_property
    def half(self) -> re.Pattern[str]:
        return re.compile(r"half(?:-year|(?=\W))")

    @cached_property
    def day_name(self) -> re.Pattern[str]:
        return re.compile(
            r"day(?:(?<=(?P<now>[Tt]oday))|(?<=(?P<yesterday>[Yy]esterday))|(?<=(?P<short>Monday|Friday|Sunday))"
            r"|(?<=(?P<tuesday>Tuesday))|(?<=(?P<wednesday>Wednesday))|(?<=(?P<long>Thursday|Saturday)))(?![A-Za-z])"
        )

    @cached_property
    def year_end(self) -> re.Pattern[str]:
        return re.compile(
            rf"year(?:(?P<end>(?:-|{_S}|'s{_S})end)|(?<=end of year)|(?<=mid-year)|(?<=mid year)|(?<=midyear))"
            rf"{_END_OF_WORD}"
        )

    @cached_property
    def next_year(self) -> re.Pattern[str]:
        return re.compile(rf",? (?:of |in )?({_YEAR})")

    @cached_property
    def year_of(self) -> re.Pattern[str]:
        return re.compile(
            rf"(?:(?:(?:\s{{0,8}},)?{_S}(?:(?:of|in){_S})?(?:the{_S})?(?:calendar{_S}|cy{_O})?(?:year{_S})?|[,/'-]|)"
            rf"(?P<year>{_YEAR})"
            rf"|{_S}(?:(?:of|in){_S})?(?P<which>this|next|last|the{_S}current|the{_S}same|that|the){_S}year{_END_OF_WORD}"
            rf"|(?:{_S}|-)?'(?P<short>\d\d)(?!\d)|(?P<glued>\d\d)(?!\w)"
            rf"|,?{_S}(?:and|&){_S}(?:the{_S})?(?P<full>full[\s-]year)(?:,?{_S}(?:of{_S})?(?P<year_of_full>{_YEAR}))?"
            rf"|{_S}(?:of{_S}|in{_S})?(?:(?:the|its|our){_S})?"
            rf"(?P<fiscal>{_FISCAL}(?:{_S}year)?(?:[\s']{{0,2}}(?:20)?\d\d)?))"
        )

    @cached_property
    def after_year(self) -> re.Pattern[str]:
        return re.compile(
            r"(?P<mark>[-/.]|\s?年\s?)(?P<month>\d\d?)(?:(?P=mark)|\s?月\s?)(?P<day>\d\d?)(?!\d)(?:\s?日)?"
            r"|[ -]?(?P<code>Q[1-4]|H[12])(?!\w)|[-/](?P<short>\d\d)(?![\d-])"
            rf"|{_S}(?P<end>[Yy]ear[ -][Ee]nd){_END_OF_WORD}|(?P<fiscal>(?:[-/]\d\d\d\d)?{_S}[Ff]iscal)"
        )

    @cached_property
    def no_year(self) -> re.Pattern[str]:
        return re.compile(
            rf"%|,\d|\.\d{{3}}|-[A-Za-z]|{_S}(?:patients|subjects|participants|people|persons|adults|children|infants|"
            r"women|men|individuals|volunteers|cases|deaths|births|units|doses|samples|shares|employees|hospitals|"
            rf"sites|[mk]?g|m[lL]|IU|copies|cells|pounds|[A-Z][\w-]{{2,20}}{_S}(?:Annual|Congress|Meeting|Conference)|"
            rf"(?:[A-Z][a-z]{{1,20}}{_S}){{1,3}}(?:Street|St|Road|Rd|Ave|Avenue|Drive|Dr|Parkway|Pkwy|Boulevard|Blvd|"
            r"Way|Lane|Plaza))\b"
        )

    @cached_property
    def act_noun(self) -> re.Pattern[str]:
        return re.compile(
            rf"\s{{0,8}}'s{_S}(?:(?!annual|(?:is|are|was|were|will|brings?|marks?)\b)[\w-]{{1,20}}{_S}){{0,3}}"
            rf"(?:(?:{_ACTS})s?|filing|action|ruling|grant|meeting|FDA|"
            r"(?P<news>announcement|news|press release))\b"
        )

    @cached_property
    def act_after(self) -> re.Pattern[str]:
        return re.compile(
            rf"{_S}(?:(?:[A-Z][\w.&-]{{1,12}}|full|accelerated|conditional|first|initial|original){_S}){{0,2}}"
            rf"(?:{_ACTS}|(?P<meeting>meeting))\b"
        )

    @cached_property
    def reported(self) -> re.Pattern[str]:
        return re.compile(
            rf"{_S}(?:and{_S}(?:full[\s-])?year{_S}(?:\d{{4}}{_S})?)?(?:unaudited|financial|results|earnings|revenues?|"
            rf"sales|net{_S}|operating|highlights|corporate|business{_S}(?:highlights|update)|guidance|dividends?|"
            rf"ended|ending|cash|gaap|non-gaap|conference{_S}call|webcast|annual{_S}report|compared|versus|vs)\b"
        )

    @cached_property
    def data_cut(self) -> re.Pattern[str]:
        return re.compile(rf",?{_S}(?:(?:the{_S})?(?:clinical{_S})?data{_S})?(?:cut-?{_O}off|cut{_O}off|data{_S}cut)\b")

    @cached_property
    def announces(self) -> re.Pattern[str]:
        return re.compile(
            rf",?{_S}(?:(?:also|jointly|[a-z]{{2,15}}ly){_S})?"
            r"(?:announc|report|disclos|unveil|said\b|releas|confirm|welcom|provid)"
        )

    @cached_property
    def nowadays(self) -> re.Pattern[str]:
        return re.compile(
            rf",?{_S}(?:more than|over|nearly|approximately|about|around|there|many|most|only|patients|people|"
            r"an estimated)\b"
        )

    @cached_property
    def gap(self) -> re.Pattern[str]:
        return re.compile(
            rf"(?P<tight>[-/])|\s{{0,3}}(?:(?P<word>-|/|to|or|and/or|and|&|,(?:{_S}(?:and|or))?){_S})?"
            rf"(?:(?:in|by|on|into){_S})?(?:the{_S})?"
        )

    @cached_property
    def timeframe(self) -> re.Pattern[str]:
        return re.compile(rf"{_S}(?:time-?{_O}frame|timeline|calendar{_S}year)")

    @cached_property
    def after_this_month(self) -> re.Pattern[str]:
        return re.compile(
            rf"$|\W{{0,3}}$|[^\w\s]|{_S}(?:in|at|as|and|for|with|to|by|during|on|when|after|before|that|which)\b"
        )

    @cached_property
    def before_part(self) -> re.Pattern[str]:
        after = "|".join(rf"(?<=\b{word}\s)" for word in ("by", "at", "before", "until"))
        return re.compile(
            rf"\b(?:(?:(?P<of>{_words(_PARTS_OF)}){_S}of{_S}|(?:{after})(?P<end>end){_S}"
            rf"|(?P<direct>{_words(_DIRECT_PARTS)})(?:-|{_S}(?:of{_S}|in{_S})?))(?:the{_S})?|(?P<glued>mid))\Z"
        )

    @cached_property
    def before_period(self) -> re.Pattern[str]:
        return re.compile(rf"\bcalendar{_S}\Z")

    @cached_property
    def before_day(self) -> re.Pattern[str]:
        return re.compile(
            rf"(?<![\w.,$/:-])(?:(?P<first>{_DAY}){_TH}{_O}(?:-|to|through|and|&){_O})?"
            rf"(?P<day>{_DAY}){_TH}\.?(?:{_S}of)?(?:{_S}|-)\Z"
        )

    @cached_property
    def before_month(self) -> re.Pattern[str]:
        return re.compile(
            rf"\b(?:(?:the{_S})?month{_S}of{_S})?(?:(?P<which>this|last|next|(?:this|the){_S}(?:past|coming)){_S})?"
            r"(?:(?P<weekday>mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?"
            rf"\.?,?{_O}(?:the{_S})?)?\Z"
        )

    @cached_property
    def before_year(self) -> re.Pattern[str]:
        return re.compile(
            rf"\b(?:(?P<season>{_SEASON}){_S}(?:of{_S})?)?(?:(?:calendar|cy){_S})?(?:(?:the{_S})?year{_S})?\Z"
        )

    @cached_property
    def before_ordinal(self) -> re.Pattern[str]:
        return re.compile(
            rf"\b(?:(?P<first>\w{{3,6}}){_O}(?:-|/|to|through|and/or|and|or){_O}(?:the{_S})?\b)?"
            rf"(?P<ordinal>\w{{3,6}})(?:{_S}|-)(?:(?P<fiscal>fiscal){_S}|calendar{_S})?\Z"
        )

    @cached_property
    def before_ago(self) -> re.Pattern[str]:
        return re.compile(
            rf"\b(?:(?P<rough>over|more{_S}than|nearly|almost|about|approximately|around|some){_S})?"
            rf"(?P<number>\d{{1,2}}|[a-z]{{1,9}}){_S}(?P<unit>day|week|month|year)s?\Z"
        )

    @cached_property
    def before_today(self) -> re.Pattern[str]:
        return re.compile(
            r"\b(?:(?P<announced>(?:announc|report|disclos|unveil|releas)\w{0,6}|said)|(?:living|alive|available|exists?|"
            r"known|used|lives?|face|world|medicine|treatments?|therapies|options|market|marketed|patients))"
            rf"(?:,?{_S}(?:earlier|later|here))?,?{_S}\Z"
        )

    @cached_property
    def before_fiscal(self) -> re.Pattern[str]:
        return re.compile(rf"\b{_FISCAL}(?:{_S}year)?[\s,']{{0,2}}(?:(?:20)?\d\d,?)?[\s-]{{0,2}}\Z")

    @cached_property
    def before_numeric(self) -> re.Pattern[str]:
        return re.compile(r"(?<![\d./-])(?P<first>\d{1,2})(?P<mark>[./-])(?P<second>\d{1,2})[./-]\Z")


@cache
def patterns() -> _Patterns:
    """The patterns."""
    return _Patterns()


@cache
def code(letter: str) -> re.Pattern[str]:
    """A quarter or a half in short: "Q3", "3Q"."""
    most = {"Q": "4", "H": "2"}[letter]
    return re.compile(
        rf"{letter}(?:(?<!\w{letter})(?P<number>[1-{most}])(?!\w)"
        rf"|(?<!\w[1-{most}]{letter})(?<=[1-{most}]{letter})(?![A-Z-]))"
    )


_UNITS = "year|month|week|quarter"
_NEAR = {
    "this": rf"{_UNITS}|morning|afternoon|evening|{_SEASON}",
    "last": rf"{_UNITS}|night|evening|{_SEASON}",
    "next": rf"{_UNITS}|{_SEASON}",
}


@cache
def near(word: str) -> re.Pattern[str]:
    """A period after "this", "last" or "next", or the word for one after "the" or "current"."""
    if word in _NEAR:
        return re.compile(rf"{word}{_S}(?P<unit>{_NEAR[word]}){_END_OF_WORD}")
    return re.compile(rf"(?P<unit>{word})(?:(?<=the {word})|(?<=current {word})){_END_OF_WORD}")


@cache
def year_in(century: str) -> re.Pattern[str]:
    """A year that begins with ``century``."""
    return re.compile(rf"{century}\d\d(?![\dA-Za-z])(?<![\w,$]{century}\d\d)")


def _words(words: dict[str, object] | dict[str, int] | dict[str, Part]) -> str:
    """An alternation, longest first, with any blanks between words."""
    ordered = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", _S).replace(r"\-", "-") for word in ordered)
