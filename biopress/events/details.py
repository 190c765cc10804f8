"""The outcome, votes, reasons and pathway of an act."""

from __future__ import annotations

import re
from functools import cache

from biopress.events.acts import Act

__all__ = ["outcome_of"]

_WITH_OUTCOME = frozenset({"opinion", "reimbursement", "advisory_committee"})


@cache
def _negative() -> re.Pattern[str]:
    return re.compile(r"\b(?:not recommend|against|negative|unfavou?rable|reject(?:ed|s)?|refus|did not support|unable to recommend)")


@cache
def _tally() -> re.Pattern[str]:
    return re.compile(r"\b(\d{1,2})\s?(?:-|to|:)\s?(\d{1,2})\b")


def outcome_of(act: Act) -> str | None:
    """Return positive or negative for an opinion, a vote or a payer's decision."""
    if act.sense.kind not in _WITH_OUTCOME or act.verdict.status == "planned":
        return None
    words = act.line.words(act.clause.start, act.line.end)
    if act.sense.kind == "advisory_committee":
        tally = _tally().search(words)
        if tally:
            return "positive" if int(tally.group(1)) > int(tally.group(2)) else "negative"
    if act.sense.outcome == "negative" or _negative().search(words):
        return "negative"
    return "positive" if act.sense.outcome or re.search(r"\b(?:recommend|favou?r|unanimous|positive|support)", words) else None
