"""Reads date expressions out of one stretch of text, one family of words after the other."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Literal

from biopress.model import DateRelation, Span
from biopress.text.date_leads import BLANKS, OPENING, cue_before, leads, start_of, with_lead, with_part, words_before
from biopress.text.date_patterns import (
    ATTRIBUTIVE,
    COUNTED,
    CUES,
    MONTHS,
    NUMBERS,
    ORDINALS,
    SEASONS,
    WEEKDAYS,
    YEAR_LEADS,
    Cue,
    code,
    near,
    patterns,
    year_in,
)
from biopress.text.date_values import FoundDate, Part, Point, Role, Unit, day_exists

__all__ = ["DateReader"]

_CODES: dict[str, Unit] = {"Q": "quarter", "H": "half"}
_NEAR_OFFSETS = {"this": 0, "current": 0, "last": -1, "next": 1, "the": 0}
_YEAR_OFFSETS = {"this": 0, "the current": 0, "last": -1, "next": 1}
_UNITS_AGO: dict[str, Unit] = {"day": "day", "week": "week", "month": "month", "year": "year"}
_NEAR_UNITS: dict[str, Unit] = {
    "morning": "day", "afternoon": "day", "evening": "day", "night": "day",
    "week": "week", "month": "month", "quarter": "quarter", "year": "year",
}  # fmt: skip


class DateReader:
    """The readings of ``text[start:end]``; ``lower`` is the text in small letters, and as long.

    What leads to a date and what goes on behind it may stand outside. Years that belong to a longer date are read once.
    """

    __slots__ = ("_end", "_patterns", "_start", "_years_read", "lower", "text")

    def __init__(self, text: str, lower: str, start: int, end: int) -> None:
        self.text: str = text
        self.lower: str = lower
        self._start = start
        self._end = end
        self._patterns = patterns()
        self._years_read: set[int] = set()

    def read(self) -> list[FoundDate]:
        """Return the expressions of all families that have a word in the text; they may overlap."""
        words = self.text[self._start : self._end]
        found = list(self.months())
        for letter in _CODES:
            if letter in words:
                found += self.codes(letter)
        words = self.lower[self._start : self._end]
        for cue, families in _FAMILIES:
            if cue in words:
                for family in families:
                    found += family(self, cue)
        return found

    def months(self) -> Iterator[FoundDate]:
        """Days and months: "Sept. 9, 2025", "9 May", "June 16-19", "early September", "last May"."""
        text, lower, p = self.text, self.lower, self._patterns
        for match in p.month.finditer(text, self._start, self._end):
            start, name_end = match.span("name")
            before = text[start - 1] if start else " "
            if before.isalnum() and not before.islower():
                continue
            month = MONTHS[lower[start : start + 3]]
            first, last = match["day"], match["last"]
            if first is None and before in " -\n" and text[max(0, start - 9) : start].rstrip(" \n-")[-1:] in _DAY_ENDS:
                led = p.before_day.search(text, max(0, start - 24), start)
                if led and lower[max(0, led.start() - 9) : led.start()].split()[-1:] not in _COUNTED:
                    start, before = led.start(), " "
                    first, last = (led["first"], led["day"]) if led["first"] else (led["day"], None)
            day, last_day = int(first or 0), int(last or 0)
            point, end, role = self._with_year("day" if day else "month", month, match.end(), day=day or None)
            with_year = point.year is not None or point.year_offset is not None or point.same_year
            if not with_year and (before.isalnum() or not self._is_month(match.start(), name_end, with_day=day > 0)):
                continue
            if day and not day_exists(point.year, month, max(day, last_day)):
                continue
            until = point._replace(day=last_day) if last_day > day else None
            found = self._found(point, start, end, "before_month", until=until, role=role)
            if (
                not with_year
                and not day
                and not found.cue
                and text[end : end + 1].isspace()
                and p.act_after.match(text, end)
            ):
                found = found._replace(cue=ATTRIBUTIVE)
            yield found

    def codes(self, letter: str) -> Iterator[FoundDate]:
        """Quarters and halves in short: "Q3 2025", "3Q25", "H1 2026", "1H'26"."""
        text = self.text
        unit = _CODES[letter]
        for match in code(letter).finditer(text, self._start, self._end):
            start, end = match.span()
            number = match["number"]
            if number is None:
                start -= 1
            point, after, role = self._with_year(unit, int(number or text[start]), end, glued=not number)
            # "H1" and "1H" alone are a receptor and a nucleus as well.
            follows = text[end : end + 2]
            ends = follows[:1] in ".,;)" or (follows[:1] in "/-" and follows[1:] in "12H")
            if after > end or ends or (unit == "quarter" and not follows[:1].isalnum()):
                yield self._found(point, start, after, "before_period", role=role)

    def ordinals(self, word: str) -> Iterator[FoundDate]:
        """Quarters and halves in words: "third quarter of 2025", "first and second quarters", "second half"."""
        lower, p = self.lower, self._patterns
        unit: Unit = "quarter" if word == "quarter" else "half"
        pattern, count = (p.quarter, 4) if unit == "quarter" else (p.half, 2)
        for match in pattern.finditer(lower, self._start, self._end):
            start, end = match.span()
            led = p.before_ordinal.search(lower, max(0, start - 60), start)
            number = ORDINALS.get(led["ordinal"], count + 1) if led else count + 1
            if led is None or number > count:
                continue
            point, after, role = self._with_year(unit, number or count, end)
            if after == end and (number == 0 or lower.startswith(" of ", end)):
                continue
            if led["fiscal"]:
                point = Point("fiscal")
            first = ORDINALS.get(led["first"], 0)
            start = led.start("ordinal")
            until = None
            if 0 < first < (point.number or 0):
                point, until, start = point._replace(number=first), point, led.start("first")
            yield self._found(point, start, after, "before_period", until=until, role=role)

    def day_names(self, _: str) -> Iterator[FoundDate]:
        """Days by name: "today", "yesterday", "on Monday"."""
        text, lower, p = self.text, self.lower, self._patterns
        for match in p.day_name.finditer(text, self._start, self._end):
            start, end = match.start(match.lastgroup or 0), match.end()
            name = lower[start:end]
            if start and text[start - 1].isalnum():
                continue
            if name in ("today", "yesterday"):
                role = self._role_of_day(name, start, end)
                if role != "nowadays":
                    cue = cue_before(lower, start)
                    if cue in ("for", "of"):
                        if lower[end : end + 2] != "'s":
                            continue
                        cue = ""
                    role = role or CUES[cue].role if cue else role
                    yield FoundDate(Span(start, end), Point("day", offset=-(name == "yesterday")), cue=cue, role=role)
            else:
                found = self._found(Point("day", weekday=WEEKDAYS[name[:3]]), start, end, "before_month")
                yield found if found.cue or not self._act_named(end) else found._replace(cue=ATTRIBUTIVE)

    def _role_of_day(self, name: str, start: int, end: int) -> Role | Literal["nowadays"] | None:
        """What "today" stands for: the day of an act, of the announcement, or nowadays, which is no date."""
        lower, p = self.lower, self._patterns
        if self.text[start] == "T" and start > 1 and self.text[start - 1] == " " and self.text[start - 2].isalnum():
            return "nowadays"  # part of a name: "Drug Discovery Today"
        if self._is_genitive(end):
            act = self._act_named(end)
            return "nowadays" if act is None else "announcement" if act == "news" else None
        if name == "yesterday":
            return None
        if p.announces.match(lower, end):
            return "announcement"
        led = p.before_today.search(lower, max(0, start - 40), start)
        if led and led["announced"]:
            return "announcement"
        return "nowadays" if led or p.nowadays.match(lower, end) else None

    def near_periods(self, cue: str) -> Iterator[FoundDate]:
        """Periods counted from the release: "this week", "late last year", "next spring", "end of the year"."""
        lower = self.lower
        for match in near(cue).finditer(lower, self._start, self._end):
            start, end = match.span()
            name, word = match["unit"], cue
            if name == cue:
                word = "the" if lower.endswith("the ", 0, start) else "current"
                start -= len(word) + 1
            # "over the last year" and "in the next month" run from day to day.
            rolling = word in ("last", "next") and lower.endswith(("the ", "past "), 0, start)
            offset = _NEAR_OFFSETS[word]
            act = self._act_named(end)
            if rolling or act is None or (start and lower[start - 1].isalnum()):
                continue
            if name in SEASONS:
                point = Point("season", number=SEASONS[name], offset=offset)
            elif word == "the" and name == "year":
                point = Point("year")
            else:
                point = Point(_NEAR_UNITS[name], offset=offset)
            role: Role | None = "announcement" if act == "news" else None
            found = self._found(point, start, end, role=role)
            if word != "the" or found.point.part:
                yield found

    def ago(self, _: str) -> Iterator[FoundDate]:
        """Stretches of time back: "two weeks ago", "over a year ago"."""
        lower, p = self.lower, self._patterns
        end = lower.find(" ago", self._start, self._end)
        while end >= 0:
            led = p.before_ago.search(lower, max(0, end - 50), end)
            if led and not lower[end + 4 : end + 5].isalnum():
                word, unit = led["number"], _UNITS_AGO[led["unit"]]
                number = int(word) if word.isdigit() else NUMBERS.get(word, 0)
                if 0 < number <= _MOST_AGO[unit]:
                    relation: DateRelation = "on" if unit == "day" and not led["rough"] else "about"
                    point = Point(unit, offset=-number)
                    yield FoundDate(Span(led.start(), end + 4), point, relation, "ago")
            end = lower.find(" ago", end + 4, self._end)

    def year_ends(self, _: str) -> Iterator[FoundDate]:
        """Ends and middles of years: "year-end 2025", "by year end", "mid-year 2026", "end of year"."""
        lower, p = self.lower, self._patterns
        for match in p.year_end.finditer(lower, self._start, self._end):
            start, end = match.span()
            if start and lower[start - 1].isalnum() and not lower.endswith("mid", 0, start):
                continue
            point, end, role = self._with_year("year", None, end, part="end" if match["end"] else None)
            yield self._found(point, start, end, "before_period", role=role)

    def years(self, century: str) -> Iterator[FoundDate]:
        """Years that no longer expression holds, and what is written from the year on: "2025-09-09", "2025 Q3"."""
        text, p = self.text, self._patterns
        for match in year_in(century).finditer(text, self._start, self._end):
            start, end = match.span()
            if start in self._years_read:
                continue
            before = text[start - 1] if start else " "
            year = int(match[0])
            after = p.after_year.match(text, end) if _year_can_go_on(text, end) else None
            numeric = None
            if after and after["month"]:
                numeric = year, int(after["month"]), int(after["day"])
                end = after.end()
            elif before in "./-":
                led = p.before_numeric.search(text, max(0, start - 12), start)
                order = led and day_and_month(int(led["first"]), int(led["second"]), led["mark"], day_first=None)
                if led and order:
                    start = led.start()
                    numeric = year, order[1], order[0]
            if numeric:
                if day_exists(*numeric):
                    yield self._found(Point("day", year, numeric[1], numeric[2]), start, end, "before_month")
            elif before in _BEFORE_YEAR:
                found = self._plain_year(year, start, end, after)
                if found:
                    yield found

    def _plain_year(self, year: int, start: int, end: int, after: re.Match[str] | None) -> FoundDate | None:
        lower, p = self.lower, self._patterns
        if after:
            if after["code"]:
                unit: Unit = "quarter" if after["code"][0] == "Q" else "half"
                return self._found(Point(unit, year, int(after["code"][1])), start, after.end(), "before_period")
            if after["fiscal"]:
                return self._found(Point("fiscal"), start, after.end(), "before_period")
            if after["end"]:
                return self._found(Point("year", year, part="end"), start, after.end(), "before_period")
            if int(after["short"]) == (year + 1) % 100:
                until = Point("year", year + 1)
                return self._found(Point("year", year), start, after.end(), "before_year", until=until)
        # Most years are parts of names: look no further where no word leads to a date.
        act = p.act_after.match(self.text, end) if self.text[end : end + 1].isspace() else None
        if act and not act["meeting"]:
            return FoundDate(Span(start, end), Point("year", year), cue=ATTRIBUTIVE)
        lead = lower[max(0, start - 12) : start].split()
        if lead and lead[-1].lstrip(OPENING) not in YEAR_LEADS and lead[-1][-1] not in ",-/:":
            return None
        if _can_go_on(self.text, end) and p.no_year.match(self.text, end):
            return None
        if lower.endswith("the ", 0, start) and not p.timeframe.match(lower, end):
            return None
        return self._found(Point("year", year), start, end, "before_year")

    def _with_year(
        self,
        unit: Unit,
        number: int | None,
        end: int,
        *,
        day: int | None = None,
        part: Part | None = None,
        glued: bool = False,
    ) -> tuple[Point, int, Role | None]:
        """The point with the year that follows at ``end``, where it ends then, and the role that the year gives it."""
        lower, p = self.lower, self._patterns
        year: int | None = None
        year_offset: int | None = None
        same_year = False
        role: Role | None = None
        if plain := p.next_year.match(lower, end):
            self._years_read.add(plain.start(1))
            year, end = int(plain[1]), plain.end()
        elif _year_can_follow(lower, end) and (match := p.year_of.match(lower, end)):
            kind, after = match.lastgroup, match.end()
            if kind == "year" and (glued or match.start("year") > end):
                self._years_read.add(match.start("year"))
                year, end = int(match["year"]), after
            elif kind == "short" or (kind == "glued" and glued):
                year, end = 2000 + int(match[kind]), after
            elif kind == "which":
                which, end = " ".join(match["which"].split()), after
                same_year = which in ("that", "the same")
                year_offset = _YEAR_OFFSETS.get(which)
            elif kind == "fiscal":
                return Point("fiscal"), after, None
            elif kind in ("full", "year_of_full"):
                role, end = "data", after
                if match["year_of_full"]:
                    self._years_read.add(match.start("year_of_full"))
                    year = int(match["year_of_full"])
        return Point(unit, year, number, day, None, None, year_offset, part, same_year), end, role

    def _is_month(self, start: int, end: int, *, with_day: bool) -> bool:
        """Whether a name without a year is a month: not "APRIL", "Jan", "by May Chen", "May-Thurner"."""
        name = self.text[start:end]
        if name.isupper() or (len(name) < 5 and name not in _SHORT_MONTHS and not name.endswith(".")):
            # "Oct 4" is a gene as well; "on Oct 4" and "Friday, Oct 4" are not.
            return with_day and not name.isupper() and self.lower.endswith(_BEFORE_SHORT_MONTH, 0, start)
        if with_day:
            return True
        after = self.text[end : end + 3]
        if after[:1] == "-":
            return after[1:].lower() in _MONTH_STARTS
        if self.lower.endswith("this ", 0, start):
            return self._patterns.after_this_month.match(self.text, end) is not None
        if after[:1] == " " and after[1:2].isupper():
            return not self.lower.endswith(_BEFORE_NAME, 0, start)
        return not (self.text.startswith(" of ", end) and self.text[end + 4 : end + 5].isupper())

    def _is_genitive(self, end: int) -> bool:
        return self.lower[end : end + 10].lstrip(" ").startswith("'s")

    def _act_named(self, end: int) -> str | None:
        """What follows a word like "today" at ``end``: "" no genitive, "act" or "news" one of an act; else ``None``."""
        if not self._is_genitive(end):
            return ""
        match = self._patterns.act_noun.match(self.text, end)
        return match and ("news" if match["news"] else "act")

    def _found(
        self,
        point: Point,
        start: int,
        end: int,
        before: Literal["before_month", "before_year", "before_period", "before_day", "before_ordinal"] | None = None,
        *,
        until: Point | None = None,
        role: Role | None = None,
    ) -> FoundDate:
        """The expression at ``start``, with what stands before it: part of the period, weekday, preposition."""
        lower, p = self.lower, self._patterns
        cue_end = whole = start
        words = words_before(lower, start)
        if words and (leads(words) or lower[start - 1] == "-"):
            led = before and getattr(p, before).search(lower, max(0, start - 60), start)
            if led and led.start() < start:
                cue_end = led.start()
                point, start = with_lead(point, led, start)
            led = p.before_part.search(lower, max(0, cue_end - 60), cue_end)
            if led and (led.lastgroup != "glued" or lower.startswith("year", cue_end)):
                cue_end = start = led.start()
                point = with_part(point, led[led.lastgroup or 0])
        if point.unit not in ("day", "month"):
            near = lower[max(0, start - 24) : start]
            fiscal = ("fiscal" in near or "fy" in near) and p.before_fiscal.search(lower, max(0, start - 24), start)
            if fiscal:
                point, until, start = Point("fiscal"), None, fiscal.start()
                cue_end = start
        cue = cue_before(lower, cue_end, words if cue_end == whole else None)
        relation, cue_role = CUES[cue] if cue else _NO_CUE
        if cue in ("toward", "towards") and point.part == "end":
            point = point._replace(part="late")
        if until is not None and relation == "from":
            relation = "on"
        if relation != "on":
            start = start_of(lower, cue, cue_end)
        role = role or cue_role
        if role is None and self._is_data(point, start, end):
            role = "data"
        return FoundDate(Span(start, end), point, relation, cue, until, role)

    def _is_data(self, point: Point, start: int, end: int) -> bool:
        """Whether the words after or a form's name before make the date one of data or of a report."""
        lower, p = self.lower, self._patterns
        if lower[end : end + 1] in BLANKS or lower[end : end + 1] == ",":
            if lower.find("cut", end, end + 80) >= 0 and p.data_cut.match(lower, end):
                return True
            if point.unit in ("quarter", "half", "year") and p.reported.match(lower, end):
                return True
        form = self.text.rfind("Form ", max(0, start - 90), start)
        return form >= 0 and self.text[form + 5 : form + 6] in "12689S"


def _year_can_follow(lower: str, end: int) -> bool:
    """Whether what stands at ``end`` can be the year of what stands before it, in words or digits."""
    sign, following = lower[end : end + 1], lower[end + 1 : end + 2]
    if sign not in BLANKS:
        return sign in _BEFORE_DIGITS or sign.isdigit()
    return not following.isalpha() or lower.startswith(_YEAR_WORDS, end + 1)


def _year_can_go_on(text: str, end: int) -> bool:
    """Whether a year that ends at ``end`` can be the beginning of a longer date: "2025-05-09", "2025 Q3"."""
    sign, following = text[end : end + 1], text[end + 1 : end + 2]
    if sign not in BLANKS:
        return sign == "\u5e74" or (sign in _BEFORE_DIGITS and (following.isdigit() or following in _CODES))
    return following in _AFTER_YEAR


def _can_go_on(text: str, end: int) -> bool:
    """Whether words or signs after a number can make it something else than a year: "2025 patients", "2025%"."""
    sign, following = text[end : end + 1], text[end + 1 : end + 2]
    return (
        sign.isspace() or sign == "%" or (sign in ",." and following.isdigit()) or (sign == "-" and following.isalpha())
    )


def day_and_month(first: int, second: int, mark: str, *, day_first: bool | None) -> tuple[int, int] | None:
    """Day and month of ``09.05.2025`` or ``05/09/2025``; ``None`` where the order is open."""
    if first > 12 or mark == ".":
        return first, second
    if second > 12:
        return second, first
    if day_first is None:
        return None
    return (first, second) if day_first else (second, first)


# What shows that a family of expressions can stand in a text, and the family. Years are last: the others take theirs.
_FAMILIES: tuple[tuple[str, tuple[Callable[[DateReader, str], Iterator[FoundDate]], ...]], ...] = (
    ("quarter", (DateReader.ordinals, DateReader.near_periods)),
    ("half", (DateReader.ordinals,)),
    ("day", (DateReader.day_names,)),
    ("this", (DateReader.near_periods,)),
    ("last", (DateReader.near_periods,)),
    ("next", (DateReader.near_periods,)),
    ("month", (DateReader.near_periods,)),
    (" ago", (DateReader.ago,)),
    ("year", (DateReader.near_periods, DateReader.year_ends)),
    ("20", (DateReader.years,)),
    ("19", (DateReader.years,)),
)
_NO_CUE = Cue("on")
_DAY_ENDS = frozenset("0123456789hdt.f")
_COUNTED = tuple([word] for word in sorted(COUNTED))
_SHORT_MONTHS = frozenset({"May", "June", "July"})
_MONTH_STARTS = frozenset(name[:2] for name in MONTHS)
_BEFORE_SHORT_MONTH = ("on ", "by ", "day ", "day, ", "until ", "through ", "since ", "before ", "after ", "of ")
_BEFORE_NAME = ("by ", "for ", "from ", "after ", "before ", "with ", "through ", "following ")
_BEFORE_DIGITS = frozenset(",/'-.")
_YEAR_WORDS = tuple("of in the calendar cy year this next last that and fiscal fy f/y its our".split())
_AFTER_YEAR = frozenset("QHyYfF\u5e74") | BLANKS
_BEFORE_YEAR = frozenset(" \t\r\n-(/")
_MOST_AGO = {"day": 60, "week": 26, "month": 36, "year": 20}
