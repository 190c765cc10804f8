"""When an act happened or is due: which of the dates around it is its own."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from biopress.events.act import Act
from biopress.events.following import is_short_name
from biopress.events.lines import Line, Token
from biopress.events.participles import FILINGS
from biopress.metadata.head import Head
from biopress.model import Date
from biopress.text.dates import FoundDate, resolve
from biopress.text.reading import Reading

__all__ = ["date_of", "dates_in", "due_behind", "effective_in", "is_replaced", "is_told_before", "is_when", "pick_date"]


def dates_in(line: Line, start: int, end: int) -> list[Token]:
    """Return the dates in ``start:end`` that can date an act."""
    return [
        t
        for t in line.within(start, end, "date")
        if t.row.role is None and not _takes_effect(line, t) and not _of_the_news(line, t)
    ]


_SAID = ("said", "announc", "report", "disclos", "confirm")


@cache
def _telling() -> re.Pattern[str]:
    return re.compile(r"\b(?:said|announced|reported|disclosed|confirmed)\s(?:(?:late|early|on)\s){0,2}$")


def _of_the_news(line: Line, date: Token) -> bool:
    """Whether it is the day on which the news was told: "said on Monday that", "this week announced"."""
    if date.row.point.weekday is None and date.row.point.unit != "week":
        return False
    return line.words(date.end, min(line.end, date.end + 12)).lstrip(" ,").startswith(_SAID) or (
        _telling().search(line.words(max(line.start, date.start - 24), date.start)) is not None
    )


def due_behind(act: Act) -> Token | None:
    """Return the date that stands behind the clause of a plan, if any: "Submit the NDA: second half of 2026".

    A meeting has it in what is said of it: "requested a Type C meeting, which is expected to take place in May".
    """
    line, end = act.line, act.clause.end
    if line.words(max(line.start, end - 2), end).rstrip().endswith(":"):
        return next((t for t in dates_in(line, end, end + 4) if not line.words(end, t.start).strip()), None)
    told = _due().match(line.words(end, line.end)) if act.sense.kind == "meeting" else None
    return next(iter(dates_in(line, end, line.end)), None) if told is not None else None


@cache
def _due() -> re.Pattern[str]:
    return re.compile(
        r"\W{0,3}(?:which|that)\s(?:is|was|has been)\s(?:now\s)?(?:expected|scheduled|anticipated|planned|set)\s"
        r"(?:(?:to\s(?:take place|occur|be held|happen)|for)\s)?"
    )


def effective_in(act: Act) -> Token | None:
    """Return the date from which what was decided holds: "effective May 1", "with effect from January 2026"."""
    dates = act.line.within(act.clause.start, act.line.end, "date")
    return next((t for t in dates if _takes_effect(act.line, t)), None)


@cache
def _effective() -> re.Pattern[str]:
    return re.compile(
        r"(?:\beffective|\bwith effect|\b(?:takes?|taking|took|taken) effect|\bvalid"
        r"|\b(?:entere?d?s?|came|comes?|coming) into force)(?:\s(?:on|as of|from|in|since|starting|beginning))?\s$"
    )


def _takes_effect(line: Line, token: Token) -> bool:
    """Whether a date tells from when a decision holds; an application that goes into effect is itself an act."""
    if token.row.cue.startswith("with effect"):
        return True
    before = line.words(max(line.start, token.start - 32), token.start)
    if "eff" not in before and "force" not in before and "valid" not in before:
        return False
    return _effective().search(before) is not None and not any(
        t.row.id == "go_into_effect" for t in line.within(token.start - 32, token.start, "trigger")
    )


def date_of(reading: Reading, head: Head, found: FoundDate | None, *, future: bool) -> Date | None:
    """Resolve a date by the day of the release and the tense of the act."""
    if found is None:
        return None
    return resolve(found, head.released, "future" if future else "past", reading.text.source)


def pick_date(act: Act, number: int, places: Sequence[int], dates: Sequence[Token]) -> Token | None:
    """Return the date of the act's ``number``-th authority or designation; their ``places`` are given in order.

    ``dates`` are those of the act's clause.

    One date behind a list dates all of it; dates between the members date one each; "respectively" deals them out.
    """
    dates = [d for d in dates if not (_of_another(act, d) or _of_filing(act, d))]
    if not dates:
        return _opening_date(act)
    if len(places) > 1 and len(dates) > 1:
        if len(dates) == len(places):
            return dates[number]
        low = places[number]
        high = places[number + 1] if number + 1 < len(places) else act.clause.end
        between = [d for d in dates if low <= d.start < high]
        # "to the EMA and Health Canada in May, and to the TGA in June": the next date is that of both before it
        return between[0] if between else next((d for d in dates if d.start >= high), None)
    if len(places) > 1 and _is_bracketed(act.line, dates[0]):
        # "in Japan (since 2020), Korea and China": it dates the one before it
        return dates[0] if number == bisect_left(places, dates[0].start) - 1 else None
    after = [d for d in dates if d.start >= act.head.start and not _of_data(act, d)]
    before = [d for d in dates if d.start < act.head.start and not _is_later(act, d)]
    if after and before:
        joined = _joint().search(act.line.words(before[-1].end, max(before[-1].end, act.head.start)))
        close = before[-1].start > act.head.start - 12 and joined is None
        if close or _of_today(act, before[-1]):
            return before[-1]
    return after[0] if after else before[-1] if before else None


def _is_later(act: Act, date: Token) -> bool:
    """Whether the act came before what a date in front of it is of: "approved in May, following approval in Japan"."""
    between = act.line.words(date.end, act.head.start)
    return act.head.type != "verb" and "follow" in between and _follows().search(between) is not None


@cache
def _follows() -> re.Pattern[str]:
    return re.compile(r"\bfollow(?:s|ing)\b[^,;]*$")


@cache
def _joint() -> re.Pattern[str]:
    # "approval in 2016 and clearance in 2018"
    return re.compile(r"\band\b|[,;]")


def _is_bracketed(line: Line, date: Token) -> bool:
    """Whether a date stands alone in brackets."""
    opening = line.words(max(line.start, date.start - 9), date.start)
    return opening.endswith(("(", "(in ", "(since ")) and line.words(date.end, min(line.end, date.end + 1)) == ")"


def is_when(act: Act, date: Token) -> bool:
    """Whether a date stands right behind the words that plan the act: "is expected to follow by the end of March"."""
    plan = act.verdict.cue
    low = max(act.stop, plan.end if plan is not None else act.stop)
    between = act.line.words(low, date.start) if date.start >= low else ","
    return between.count(" ") <= _CLOSE and "," not in between and ";" not in between


def is_replaced(line: Line, dates: Sequence[Token]) -> bool:
    """Whether the first of the dates gives way to the second: "moved the date from May 30 to August 30"."""
    return (
        len(dates) > 1
        and line.words(max(line.start, dates[0].start - 5), dates[0].start).endswith("from ")
        and line.words(dates[0].end, dates[1].start) in (" to ", ", to ")
    )


def is_told_before(act: Act) -> bool:
    """Whether the law behind a goal date is named: "action date of May 3 under the Prescription Drug User Fee Act"."""
    line = act.line
    if not line.words(act.clause.start, act.start).endswith((" under ", " under the ", " user fee act (")):
        return False
    earlier = [t for t in line.within(act.clause.start, act.start, "trigger") if t.row.id == "goal_date"]
    return bool(earlier) and bool(line.within(earlier[0].end, act.start, "date"))


# How many words can stand between what plans an act and its day.
_CLOSE = 14


def _of_today(act: Act, date: Token) -> bool:
    """Whether the act is that of the day: "today's FDA approval, which follows the one in Japan in June"."""
    return act.line.words(date.start, act.start).replace(" ", "") in ("today's", "today")


@cache
def _dating() -> re.Pattern[str]:
    return re.compile(r"\s?(?:\([^)]{1,20}\)\s?)?(?:on|in|of|dated)?\s?")


@cache
def _delivered() -> re.Pattern[str]:
    # "in response to the CRL received in January"
    return re.compile(
        r"(?:\)|\s?\([^)]{1,20}\))?,?\s(?:(?:that|which)\s)?(?:(?:was|the company|we|it)\s)?(?:previously\s)?"
        r"(?:issued|received|sent|dated|announced)\s(?:(?:by|from)\s(?:the\s)?[\w.]+\s(?:\([^)]{1,20}\)\s)?)?(?:on|in)?\s?"
    )


def _belongs_ahead(act: Act, date: Token) -> bool:
    """Whether a date stands right before the noun of another act: "despite what was said at the May 2025 meeting"."""
    line = act.line
    ahead = [t for t in line.within(date.end, date.end + 14, "trigger") if t.type in ("letter", "talk", "noun")]
    if not ahead or line.words(date.end, ahead[0].start) not in (" ", " fda ", " type "):
        return False
    noun = ahead[0]
    if noun.type == "talk" and act.sense.kind in ("advisory_committee", "meeting"):
        return False
    of_own = noun in act.chain or noun.start <= act.head.start < noun.end or act.start <= noun.start < act.stop
    if of_own:
        return False
    before = line.words(max(line.start, date.start - 24), date.start)
    return _definite().search(before) is not None or " the " in line.words(date.start, date.end)


@cache
def _definite() -> re.Pattern[str]:
    return re.compile(r"\b(?:the|its|our|this|that|their|\w+'s)\s(?:[\w-]+\s){0,2}$")


@cache
def _earlier() -> re.Pattern[str]:
    return re.compile(r"\b(?:following|after|since|upon|before|prior to)\s+(?:\S+\s+){0,4}$")


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(r"\b(?:following|follow(?:s|ed)|after)\s+(?!(?:its|their)\b)(?:\S+\s+){0,3}$")


def _of_another(act: Act, date: Token) -> bool:
    """Whether a date stands right behind the noun of another act: "following submission on June 17, this was"."""
    line = act.line
    triggers = [t for t in line.within(date.start - 90, date.start, "trigger") if t.end <= date.start]
    letter = next((t for t in reversed(triggers) if t.type == "letter"), None)
    if letter is not None and is_short_name(line, act.head, letter):
        letter = act.head
    if letter is not None and letter.start >= act.stop and letter != act.head and letter not in act.chain:
        told = _dating() if letter.row.id == "goal_date" else _delivered()
        if told.fullmatch(line.words(letter.end, date.start)):
            return True
    if _belongs_ahead(act, date):
        return True
    nouns = [t for t in triggers if t.type == "noun" or t is letter]
    if not nouns or nouns[-1] == act.head or nouns[-1] in act.chain or act.start <= nouns[-1].start < act.stop:
        return False
    noun = nouns[-1]
    before, between = line.words(max(line.start, noun.start - 60), noun.start), line.words(noun.end, date.start)
    if noun.start >= act.stop:
        # "approved it, following the authorization in Japan in June"
        return _behind().search(before) is not None and "," not in between and ";" not in between
    close = noun.start >= date.start - 60 and _dating().fullmatch(between) is not None
    return close and _earlier().search(before) is not None


@cache
def _participle() -> re.Pattern[str]:
    return re.compile(r"\b(?:applications?|submission|dossier|nda|bla|maa|snda|sbla|request|ind|cta|\))\s(?:\w+ly\s)?$")


def _of_filing(act: Act, date: Token) -> bool:
    """Whether a date is that on which what is decided on was filed: "approved the sNDA submitted in March"."""
    line = act.line
    if act.sense.kind == "submission" or date.start < act.stop:
        return False
    return any(
        t.row.id in FILINGS and _participle().search(line.words(act.stop, t.start))
        for t in line.within(act.stop, date.start, "trigger")
    )


@cache
def _shown() -> re.Pattern[str]:
    return re.compile(r"\b(?:presented|published|shared|shown|featured|reported) (?:at|in|during|on)\b")


@cache
def _from_then() -> re.Pattern[str]:
    # "approval to launch it in Brazil beginning in January"
    return re.compile(r"\b(?:beginning|starting|commencing|launch\w*|available)\b[^,;:]{0,40}$")


def _of_data(act: Act, date: Token) -> bool:
    """Whether a date behind what occurred is that of data or of something to come: "data will be shown on May 3"."""
    return act.verdict.status == "occurred" and (
        any(t.type in ("will", "plan", "modal") for t in act.line.within(act.stop, date.start, "cue"))
        or _shown().search(act.line.words(act.stop, date.start)) is not None
        or _from_then().search(act.line.words(act.stop, date.start)) is not None
    )


def _opening_date(act: Act) -> Token | None:
    """A date that opens the sentence dates its first act; coordinated verbs behind it share it."""
    line = act.line
    if not line.clauses:
        return None
    opening = [
        d
        for d in dates_in(line, line.start, line.clauses[0].end)
        if d.start - line.start < 6 and d.row.relation == "on" and not _belongs_ahead(act, d)
    ]
    before = line.words(line.start, act.head.start)
    if ";" in before or ": " in before or " announced that " in before:
        return None
    return (
        opening[0] if opening and act.verdict.status == "occurred" and act.clause.start - opening[0].end < 200 else None
    )
