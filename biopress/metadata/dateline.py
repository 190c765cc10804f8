"""The dateline: places, date, time and wire, in any order, and where the text proper begins."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from biopress.matching.credits import Tag
from biopress.metadata.days import Day, find_days
from biopress.metadata.places import places_before, places_in
from biopress.model import Place, Time
from biopress.text.header_dates import dateline_times
from biopress.text.reading import Reading

__all__ = ["Dateline", "HeaderDate", "find_dateline", "find_header_date"]

# Datelines stand near the start; bullets and menus may come first.
HEAD = 8000


class Dateline(NamedTuple):
    """A dateline at ``start:end``; the text proper begins at ``end``."""

    start: int
    end: int
    places: tuple[Place, ...] = ()
    date: Day | None = None
    time: Time | None = None
    tag: Tag | None = None
    stripped: bool = False
    alone: bool = False
    """Whether its line holds nothing else."""


class HeaderDate(NamedTuple):
    """A date line outside the dateline, at ``start:end`` with its label and time."""

    start: int
    end: int
    date: Day
    time: Time | None


@cache
def _before_time() -> re.Pattern[str]:
    return re.compile(r"[\s,@|/(-]{0,6}(?:at\s)?")


def read_time(reading: Reading, at: int, end: int) -> tuple[int, Time] | None:
    """Return where the time of day ends that begins at ``at``, signs before it allowed, and the time."""
    text = reading.text
    before = _before_time().match(text.folded, at, end)
    start = before.end() if before else at
    time = next(iter(dateline_times(text.folded, start, min(end, start + 60), text.source)), None)
    return (time.span.end, time) if time and time.span.start == start else None


@cache
def _signs() -> re.Pattern[str]:
    return re.compile(r"[\s,;:/|()\[\]*.-]*")


@cache
def _weekday() -> re.Pattern[str]:
    return re.compile(r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?", re.IGNORECASE)


@cache
def _weekday_end() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?[.,]?\s*$", re.IGNORECASE)


@cache
def _day_end() -> re.Pattern[str]:
    # a day without its year: "BASEL, May 9 /PRNewswire/"
    return re.compile(
        r"(?<!\w)(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s{1,2}[0-3]?\d(?:st|nd|rd|th)?|"
        r"[0-3]?\d(?:st|nd|rd|th)?\s{1,2}(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?),?\s*$"
    )


# No day without its year is longer.
_DAY = 18


def _before_day(folded: str, at: int, floor: int) -> int:
    """Return ``at`` moved to the left over a day without its year, and the signs before it."""
    day = _day_end().search(folded, max(floor, at - _DAY), at)
    return _left(folded, day.start(), floor) if day else at


# How a weekday ends; most words before a date do not.
_DAY_ENDS = ("day", "mon", "tue", "tues", "wed", "wednes", "thu", "thurs", "fri", "sat", "satur", "sun")


def find_dateline(reading: Reading) -> Dateline | None:
    """Return the dateline of the text."""
    text = reading.text
    limit = min(len(text.folded), HEAD)
    for begin, end in _windows(limit):
        tags = reading.rules.credits.tags(text.lower, text.words, begin, min(end + 200, limit))
        for found in find_days(text.folded, begin, end):
            line = _around(reading, found, tags)
            if line:
                return line
        for tag in tags:
            line = _of_tag(reading, tag) if begin <= tag.start < end else None
            if line:
                return line
    return _stripped(reading, limit)


# No date of a dateline is longer.
_DATE = 30


def _windows(limit: int) -> Iterator[tuple[int, int]]:
    """Give the parts of the head to look through: most datelines stand in the first, and the rest is then not read.

    They overlap, so that no date is cut.
    """
    begin = 0
    for end in (600, 1500, 4000, HEAD):
        if begin < limit:
            yield begin, min(end, limit)
        begin = end - _DATE


def _line_start(folded: str, at: int) -> int:
    return folded.rfind("\n", 0, at) + 1


def _line_end(folded: str, at: int) -> int:
    stop = folded.find("\n", at)
    return len(folded) if stop < 0 else stop


def _tag_before(folded: str, tags: list[Tag], at: int, floor: int) -> Tag | None:
    """Return the wire's tag that ends before ``at``, with nothing but signs between."""
    for tag in tags:
        if floor <= tag.start and tag.end <= at and not folded[tag.end : at].strip(" ,;:/|()[]*.-\n"):
            return tag
    return None


def _left(folded: str, at: int, floor: int) -> int:
    """Return ``at`` moved to the left over blanks, signs and a weekday."""
    while at > floor and folded[at - 1] in " ,;:/|(*-[":
        at -= 1
    begin = max(floor, at - 14)
    ends = folded[begin:at].rstrip().rstrip(".,").lower().endswith(_DAY_ENDS)
    if ends and (weekday := _weekday_end().search(folded, begin, at)):
        return _left(folded, weekday.start(), floor)
    return at


def _tail(reading: Reading, at: int, tags: list[Tag]) -> tuple[int, Tag | None, Time | None, str]:
    """Read on after a date or a wire: signs, time, wire. Return the end, what was found, and all signs passed over."""
    folded = reading.text.folded
    tag: Tag | None = None
    time: Time | None = None
    signs = ""
    stop = len(folded)
    while at < stop:
        passed = _signs().match(folded, at)
        after = passed.end() if passed else at
        signs += folded[at:after]
        at = after
        next_tags = [t for t in tags if t.start == at] if tag is None else []
        if next_tags:
            tag = next_tags[0]
            at = tag.end
            via = folded[at : at + 40].lstrip().lower()
            if via.startswith("via "):
                at = folded.index(")", at) if ")" in folded[at : at + 40] else at
        elif (
            (weekday := _weekday().match(folded, at))
            and at < stop
            and folded[weekday.end() : weekday.end() + 1] in " ,"
        ):
            at = weekday.end()
        elif time is None and folded[at : at + 1] in "0123456789@" and (read := read_time(reading, at, stop)):
            at, time = read
        else:
            break
        if at >= stop:
            break
    return at, tag, time, signs


_BOUNDS = frozenset("-:/)\n.")
# No title is longer.
_PROSE = 200
# So much before a date tells by which word it is led.
_WORD = 20


def _around(reading: Reading, found: Day, tags: list[Tag]) -> Dateline | None:
    """Return the dateline that the date at hand belongs to, if it belongs to one."""
    text = reading.text
    folded = text.folded
    floor = _line_start(folded, found.start)
    bracketed = folded.startswith(("(", "["), floor)
    floor += bracketed
    before_it = folded[max(floor, found.start - _WORD) : found.start].split()
    # without a wire, a date that a sentence leads to is no dateline's: "on May 9, 2025"
    if not tags and before_it and before_it[-1].islower():
        return None
    end, after, time, signs = _tail(reading, found.end, tags)
    left = _left(folded, found.start, floor)
    before = _tag_before(folded, tags, left, floor)
    if before:
        left = _left(folded, before.start, floor)
    tag = before or after
    # what divides a dateline from its text: a wire, a sign after it, or one before the date
    if tag or not _BOUNDS.isdisjoint(signs) or folded[left : found.start].strip():
        places = places_before(text, reading.rules.gazetteer, left, floor)
        if places and _bounded(folded, (floor, places[0], left, found.start), tag, signs, places[1]):
            line = _line(places[0], end, found, places[1], tag, time, signs)
            return line._replace(alone=True) if places[0] == floor and "\n" in signs else line
    if tag:
        if not folded[floor:left].strip(" ,;*"):
            above = _places_above(reading, floor - bracketed)
            return _line(above[0] if above else left, end, found, above[1] if above else (), tag, time, signs)
        return _line(min(tag.start, found.start), end, found, (), tag, time, signs)
    if words := folded[floor:left].strip(" *"):
        # a country alone: "Australia, June 17, 2025 - Quellwerk"
        country = reading.rules.gazetteer.region(words)
        alone = country is not None and country.kind == "country" and "-" in signs
        return _line(floor, end, found, (), None, time, signs) if alone else None
    # the date comes first: "May 9, 2025 - BASEL, Switzerland - Quellwerk AG announced"
    stop = _line_end(folded, end)
    open_still = bracketed and not signs.strip(" ,")
    signs_after = _bracket_after_places() if open_still else _sign_after_places()
    dash = signs_after.search(folded, end, min(stop, end + 120))
    behind = places_in(text, reading.rules.gazetteer, end, dash.start()) if dash else ()
    if dash and behind and all(place.country for place in behind):
        rest, tag, late, _ = _tail(reading, dash.start(), tags)
        return _line(floor, rest, found, behind, tag, time or late, signs)
    # a colon does where running text follows
    divided = "-" in signs or (stop - end > _PROSE and (":" in signs or (bracketed and not open_still)))
    if divided and end < stop and folded[found.end : end].count("\n") == 0 and folded[end].isupper():
        return _line(floor, end, found, (), None, time, signs)
    return None


def _places_above(reading: Reading, floor: int) -> tuple[int, tuple[Place, ...]] | None:
    """Return the places of a dateline that a picture or a lost element divides: they end the line above with a dash."""
    folded = reading.text.folded
    end = len(folded[:floor].rstrip())
    if end == 0 or folded[end - 1] != "-":
        return None
    start = _line_start(folded, end)
    places = places_in(reading.text, reading.rules.gazetteer, start, len(folded[:end].rstrip(" -")))
    return (places[0].span.start, places) if places and folded[start:end].strip(" *") else None


@cache
def _bracket_after_places() -> re.Pattern[str]:
    return re.compile(r"[)\]](?=\W)")


@cache
def _sign_after_places() -> re.Pattern[str]:
    return re.compile(r"\s(?:--?|:)\s|:\s|--")


def _line(
    start: int,
    end: int,
    date: Day | None,
    places: tuple[Place, ...],
    tag: Tag | None,
    time: Time | None,
    signs: str,
) -> Dateline:
    bare = "".join(signs.split())
    return Dateline(
        start=start, end=end, places=places, date=date, time=time, tag=tag, stripped=tag is None and "//" in bare
    )


def _bounded(
    folded: str, edges: tuple[int, int, int, int], tag: Tag | None, signs: str, places: tuple[Place, ...]
) -> bool:
    """Whether places before a date make a dateline of it, and no sentence that happens to name a town and a day.

    ``edges`` are where the line, the places, what parts them from the date, and the date begin.
    """
    floor, start, left, date = edges
    ended = tag is not None or not (_BOUNDS - {"."}).isdisjoint(signs)
    parted = bool(folded[left:date].strip())
    if start <= floor or not folded[floor:start].strip(" *\u2022"):
        return ended or "." in signs or parted
    return ended and (parted or all(place.city.isupper() for place in places))


def _of_tag(reading: Reading, tag: Tag) -> Dateline | None:
    """Return the dateline around a wire that no date stands beside."""
    text = reading.text
    folded = text.folded
    floor = _line_start(folded, tag.start)
    opening = folded[max(floor, tag.start - 3) : tag.start].strip()
    closing = folded[tag.end : tag.end + 3].strip()
    if not (opening[-1:] in tuple("/([-") and closing[:1] in tuple("/)]-")):
        return None
    left = _before_day(folded, _left(folded, tag.start, floor), floor)
    end, _, time, signs = _tail(reading, tag.end, [])
    places = places_before(text, reading.rules.gazetteer, left, floor)
    if places:
        return _line(places[0], end, None, places[1], tag, time, signs)
    if not folded[floor:left].strip(" ,*"):
        return _line(floor, end, None, (), tag, time, signs)
    return None


# What stands behind places without a wire, and what follows it.
_AFTER = r"[\s-]{0,8}(?=[\"A-Za-z]|, [a-z])"


@cache
def _bare_dash() -> re.Pattern[str]:
    return re.compile(rf"-(?:(?<=[\w.)]-)|(?<=[\w.)]\s-))[\s-]{{0,14}}-{_AFTER}")


@cache
def _bare_slash() -> re.Pattern[str]:
    return re.compile(rf"/(?:(?<=[\w.)]/)|(?<=[\w.)]\s/))/{_AFTER}")


def _stripped(reading: Reading, limit: int) -> Dateline | None:
    """Return a dateline of which only places and a double dash are left."""
    text = reading.text
    folded = text.folded
    # two patterns that begin with one sign each are faster than one for both
    dashes = [*_bare_dash().finditer(folded, 0, limit), *_bare_slash().finditer(folded, 0, limit)]
    for dash in sorted(dashes, key=re.Match.start):
        floor = _line_start(folded, dash.start())
        left = _before_day(folded, _left(folded, dash.start(), floor), floor)
        dated = folded[left : dash.start()].strip(" ,")
        places = places_before(text, reading.rules.gazetteer, left, floor)
        if places and (places[1][0].country or folded[places[0] : left].isupper()):
            return Dateline(start=places[0], end=dash.end(), places=places[1], stripped=not dated)
    for paragraph in text.paragraphs:
        if paragraph.start >= limit:
            break
        # towns with their country before a colon or a dash, as in: Melbourne, Australia: Quellwerk announced
        end = min(paragraph.end, paragraph.start + 90)
        comma = folded.find(",", paragraph.start, end)
        sign = _after_places().search(folded, paragraph.start, end) if comma >= 0 else None
        if sign and comma < sign.start():
            left = _before_day(folded, sign.start(), paragraph.start)
            towns = places_in(text, reading.rules.gazetteer, paragraph.start, left)
            if towns and all(town.country for town in towns):
                return Dateline(start=paragraph.start, end=sign.end(), places=towns)
    return None


@cache
def _after_places() -> re.Pattern[str]:
    return re.compile(r"(?::|\s-)\s(?=[A-Z])")


@cache
def _label() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:first |last )?(?:published|posted|updated|released|issued|release date|date|dated|sent"
        r"|pub(?:lished)? ?date"
        r"|news provided by|press release|media release|news release|for immediate release|regulatory release"
        r"|(?:company |stock exchange )?announcement|news)?(?: on| at)?[\s:|,.*#-]*)?$",
        re.IGNORECASE,
    )


@cache
def _after_header() -> re.Pattern[str]:
    return re.compile(r"\s*(?:[*#|>!]|$|\n)")


def find_header_date(reading: Reading, end: int) -> HeaderDate | None:
    """Return the date line above ``end``: a date alone in its line, or set off by signs or a time of day."""
    folded = reading.text.folded
    best: HeaderDate | None = None
    for found in find_days(folded, 0, min(end, HEAD)):
        header = _header(reading, found, folded)
        if header:
            best = header
            if header.time:
                break
    return best


@cache
def _clock() -> re.Pattern[str]:
    # a time without a zone between the date and the title: "9 May 2025 7:00 Quellwerk announces"
    return re.compile(r"[\s,|-]{1,3}\d{1,2}:\d\d(?::\d\d)?\s(?=[\"A-Z])")


def _header(reading: Reading, found: Day, folded: str) -> HeaderDate | None:
    floor = _line_start(folded, found.start)
    left = _left(folded, found.start, floor)
    read = read_time(reading, found.end, len(folded))
    end, time = read or (found.end, None)
    before = folded[floor:left]
    alone = _label().search(before[-40:]) if len(before) < 40 else None
    set_off = _after_header().match(folded, end)
    if alone and alone.start() == 0 and (set_off or time or folded[end : end + 2] in (" /", " |", ". ", ": ")):
        return HeaderDate(floor, end, found, time)
    clock = _clock().match(folded, end)
    if alone and alone.start() == 0 and clock:
        return HeaderDate(floor, clock.end(), found, None)
    marked = reading.text.source[max(floor, left - 8) : found.start].rstrip().endswith(("#", "*", "|"))
    if marked or (set_off and (time or folded[end : end + 12].strip(" ")[:1] in ("*", "#", "|"))):
        return HeaderDate(found.start, end, found, time)
    if time and time.zone:
        return HeaderDate(found.start, end, found, time)
    return None
