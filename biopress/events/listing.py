"""Acts that share their words: items of a list, "for A in May and for B in June", dates dealt out "respectively"."""

from __future__ import annotations

import re
from functools import cache

from biopress.events.act import Act
from biopress.events.arguments import dates_in
from biopress.events.lines import Line, Token
from biopress.model import Indication, Span
from biopress.products.indications import indication_of_clause, spelled_out
from biopress.text.reading import Reading

__all__ = ["items", "repeated", "respective_dates"]

_LISTED = frozenset({"approval", "acceptance", "submission", "designation", "clearance"})


@cache
def _item() -> re.Pattern[str]:
    return re.compile(r"\s*[*\u2022]\s+(?P<words>[^*\u2022\n]{8,400})")


def items(reading: Reading, act: Act) -> list[tuple[Indication, Span]]:
    """Return the indications that a list behind a colon gives for one act: "has been approved for: * A * B"."""
    if act.sense.kind not in _LISTED:
        return []
    folded = reading.text.folded
    colon = folded.find(":", act.stop, act.stop + 80)
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


def repeated(reading: Reading, act: Act) -> tuple[Indication, Token] | None:
    """Return the second indication and date of "as an orphan drug for A in May and for B in June"."""
    line, clause = act.line, act.clause
    dates = dates_in(line, act.stop, clause.end)
    if act.sense.kind not in _LISTED or len(dates) != 2:
        return None
    between = line.words(dates[0].end, dates[1].start)
    if re.match(r",?\s?and (?:for|in)\b", between.strip()) is None:
        return None
    indication = indication_of_clause(reading, dates[0].end, dates[1].start)
    return (spelled_out(reading, indication), dates[1]) if indication is not None else None


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
