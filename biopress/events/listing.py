"""Acts that share their words: items of a list, "for A in May and for B in June", dates dealt out "respectively"."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from biopress.events.act import Act
from biopress.events.dating import dates_in
from biopress.events.lines import Line, Token
from biopress.model import Indication, Span
from biopress.products.indications import indication_of_clause, spelled_out
from biopress.text.reading import Reading

__all__ = ["items", "repeated", "respective_dates", "shared_out"]

_LISTED = frozenset({"approval", "acceptance", "submission", "designation", "clearance"})


# How far behind an act's words it is said that a list follows: "for the following indications: * A * B".
_TO_LIST = 160


@cache
def _item() -> re.Pattern[str]:
    return re.compile(r"\s*[*\u2022]\s+(?P<words>[^*\u2022\n]{8,400})")


def items(reading: Reading, act: Act) -> list[tuple[Indication, Span]]:
    """Return the indications that a list behind a colon gives for one act: "has been approved for: * A * B"."""
    if act.sense.kind not in _LISTED:
        return []
    folded = reading.text.folded
    following = folded.find(" following ", act.stop, act.stop + _TO_LIST)
    colon = folded.find(":", act.stop, (following if following >= 0 else act.stop) + 80)
    if colon < 0 or "." in folded[act.stop : colon].replace("u.s.", ""):
        return []
    found: list[tuple[Indication, Span]] = []
    at = colon + 1
    while match := _item().match(folded, at):
        start, end = match.span("words")
        last = ":" in match["words"]
        if last:
            end = start + len(re.split(r"\s{3,}|(?<=[a-z])\.\s", match["words"].split(":")[0])[0])
        indication = indication_of_clause(reading, start, end)
        if indication is None:
            break
        found.append((spelled_out(reading, indication), reading.text.trimmed(start, end)))
        if last:
            break
        at = match.end()
    return found


def repeated(reading: Reading, act: Act) -> list[tuple[Indication | None, Token]]:
    """Return the further indications and dates of "for A in May, for B in June and for C in July"."""
    line, clause = act.line, act.clause
    if act.sense.kind not in _LISTED or len(line.of("date")) < 2:
        return []
    dates = dates_in(line, act.stop, clause.end)
    found: list[tuple[Indication | None, Token]] = []
    ended = False
    for before, date in pairwise(dates[:_MOST]):
        again = _again().match(line.words(before.end, date.start))
        indication = indication_of_clause(reading, before.end, date.start) if again else None
        if again is None or (indication is None and again["use"] is None):
            break
        found.append((spelled_out(reading, indication) if indication is not None else None, date))
        ended = again["last"] is not None
    if found and ended and len(found) == len(dates) - 1:
        # a list ends with "and", and each of its items has a date
        return found
    dates = dates_in(line, act.stop, line.end)
    if len(dates) == 2 and _used().fullmatch(line.words(dates[0].end, dates[1].start)):
        behind = dates[1].end
        indication = (
            indication_of_clause(reading, behind, line.end) if _used().match(line.words(behind, line.end)) else None
        )
        return [(spelled_out(reading, indication), dates[1])] if indication is not None else []
    return []


# No sentence tells the days of more acts.
_MOST = 12


@cache
def _again() -> re.Pattern[str]:
    return re.compile(r"(?:,|,?\s{0,2}(?P<last>and))\s(?:(?P<use>for the treatment of|to treat)|for|in|as)\b")


@cache
def _used() -> re.Pattern[str]:
    return re.compile(r",?\s(?:to treat|for|in)\s[^.;:]{3,300}(?:,?\sand\s{0,2}(?:on|in)?\s?|\.)")


def shared_out(reading: Reading, act: Act) -> list[tuple[Token, Indication]]:
    """Return the products, each with its use, of "the approvals of A for X and B for Y": each is an act of its own."""
    line = act.line
    if act.sense.kind not in _SHARED or len(line.of("product")) < 2:
        return []
    tokens = line.within(act.stop, act.clause.end, "product")
    found: list[tuple[Token, Indication]] = []
    for number, token in enumerate(tokens if len(tokens) > 1 else ()):
        end = tokens[number + 1].start if number + 1 < len(tokens) else act.clause.end
        use = _use().match(line.words(token.end, end))
        indication = indication_of_clause(reading, token.end, end) if use else None
        if indication is None or (use is not None and use["next"] is None and end != act.clause.end):
            break
        found.append((token, spelled_out(reading, indication)))
    return found if len({token.row.id for token, _ in found}) > 1 else []


_SHARED = _LISTED | {"trial_authorization"}


@cache
def _use() -> re.Pattern[str]:
    # what stands behind a product: its use and, where another product follows, what joins the two
    return re.compile(
        r"(?:\s?\([^)]{1,60}\))?,?\s(?:in|for|to treat|as)\s[^.;:]{3,260}?"
        r"(?P<next>(?:[,;]|,?\sand|,?\sas well as)\s(?:and\s)?(?:the\s)?$)?\.?$"
    )


def respective_dates(line: Line, acts: list[Act]) -> dict[int, Token]:
    """Return the dates that "respectively" deals out, by the place of the act's head."""
    at = line.text.find("respectively")
    if at < 0:
        return {}
    dates = [d for d in dates_in(line, line.start, line.start + at) if line.start + at - d.end < 60]
    heads = [
        act
        for act in acts
        if act.designation is not None
        and act.verdict.status == "occurred"
        and dates
        and act.head.start < dates[0].start
    ]
    if len(dates) < 2 or len(heads) < len(dates):
        return {}
    return {act.head.start: date for act, date in zip(heads[-len(dates) :], dates, strict=True)}
