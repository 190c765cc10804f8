"""Which acts of a sentence stand, and with which status: what the kind of act itself allows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from biopress.events.act import Act
from biopress.events.authorities import Named
from biopress.model import Status

__all__ = ["addressed", "repeats", "settled"]

# Decisions of an authority: an applicant may expect them, only the authority can plan them.
_DECISIONS = frozenset(
    {
        "approval",
        "clearance",
        "designation",
        "acceptance",
        "opinion",
        "complete_response",
        "clinical_hold",
        "hold_lifted",
        "trial_authorization",
        "reimbursement",
        "voucher",
        "emergency_use",
        "refusal",
        "refusal_to_file",
    }
)


@cache
def _agreed_sale() -> re.Pattern[str]:
    return re.compile(
        r"(?<!not )(?<!not yet )\b(?:entered into|sign(?:ed|ing of)|reached|executed|announce[sd]?)"
        r" (?:an?|its|the) (?:\w+ ){0,3}agreement (?:to sell|for the sale)\b"
    )


def settled(act: Act) -> Status | None:
    """Return the status that an act of its kind has by its verdict; ``None`` for a mere mention."""
    status, kind, row = act.verdict.status, act.sense.kind, act.head.row.id
    if status == "mention":
        return None
    if kind == "goal_date" and status != "negated":
        return "planned"
    if kind == "voucher" and _agreed_sale().search(act.line.text):
        return "occurred"
    if status == "planned":
        if row == "recall":
            return "occurred"
        return "hypothetical" if kind in _DECISIONS else "planned"
    if status != "occurred":
        return status
    if act.sense.act == "advisory_committee_scheduled" and act.head.type != "verb":
        return "occurred" if re.search(r"\b(?:outcome|vote[ds]?|voting|recommended)\b", act.line.text) else None
    asked = kind == "meeting" and row in ("request", "submit", "file")
    return "planned" if asked or row == "schedule" else "occurred"


def repeats(act: Act, acts: Sequence[Act]) -> bool:
    """Whether an act only says again what another of its sentence states more exactly."""
    said = act.head.row.id
    if said == "agree":
        return not _speaks(act) or any(o.sense.kind == "meeting" and o.head.row.id != "agree" for o in acts)
    # "voted to recommend" is the vote
    return said == "recommend" and any(o.head.row.id == "vote" and o.head.start < act.head.start for o in acts)


def _speaks(act: Act) -> bool:
    """Whether an authority is the subject right before the verb: "the CDE agreed that"."""
    named = act.line.within(act.clause.start, act.head.start, "authority")
    return bool(named) and act.head.start - named[-1].end < 25


def addressed(act: Act, authorities: Sequence[Named]) -> bool:
    """Whether what is submitted goes to the authority, where nothing else says that it is an application."""
    sense = act.sense
    if sense.kind != "submission" or not sense.named or sense.objects or act.head.type != "verb":
        return True
    token = authorities[0].token
    if token is None or token.start < act.head.start:
        return token is not None and token.kind == "area"
    gap = act.line.words(act.head.end, token.start)
    return re.search(r"\b(?:to|with|by)\s+(?:\S+\s+){0,4}$|\bin\s*(?:the\s+)?$", gap) is not None and len(gap) < 160
