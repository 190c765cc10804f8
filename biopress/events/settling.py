"""Which acts of a sentence stand, and with which status: what the kind of act itself allows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from biopress.events.act import Act
from biopress.events.authorities import Named
from biopress.events.lines import Token
from biopress.model import Status

__all__ = ["addressed", "new_day", "repeats", "settled"]

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
        r"(?<!not )(?<!not yet )\b(?:(?:entered into|sign(?:ed|ing of)|reached|executed|announce[sd]?)"
        r" (?:an?|its|the) (?:\w+ ){0,3}agreement (?:to sell|for the sale)|agreed to sell)\b"
    )


def settled(act: Act) -> Status | None:
    """Return the status that an act of its kind has by its verdict; ``None`` for a mere mention."""
    status, kind, row = act.verdict.status, act.sense.kind, act.head.row.id
    if status == "mention":
        return None
    if (row == "discuss" and status != "planned") or (row == "comments" and not _handed(act)):
        return None
    if row == "reschedule":
        return "planned" if status == "occurred" and new_day(act) is not None else None
    if act.sense.act == "advisory_committee_scheduled" and _put_off(act):
        return None
    if kind == "goal_date" and status != "negated" and not _would_be_set(act):
        return "planned" if row not in _AWAITED or _awaited(act) else None
    if kind == "voucher" and _agreed_sale().search(act.line.text):
        return "occurred"
    if status == "planned":
        if row == "recall":
            return "occurred"
        return "hypothetical" if kind in _DECISIONS and not _dated_list(act) else "planned"
    if status == "negated" and kind == "reimbursement" and row == "recommend" and _declined(act):
        return "occurred"
    if kind == "meeting" and row == "meeting" and _asked_for(act):
        return "planned"
    if status == "hypothetical" and kind == "hold_lifted" and _agreed(act):
        return "occurred"
    if status != "occurred":
        return status
    if act.sense.act == "advisory_committee_scheduled" and act.head.type != "verb":
        return "occurred" if re.search(r"\b(?:outcome|vote[ds]?|voting|recommended)\b", act.line.text) else None
    asked = kind == "meeting" and row in ("request", "submit", "file")
    return "planned" if asked or row == "schedule" else "occurred"


@cache
def _refusing() -> re.Pattern[str]:
    return re.compile(r"\b(?:(?:did|does|do|has|have|was|were|is|are) not (?:\w+ly )?(?:been )?|guidance not )$")


def _declined(act: Act) -> bool:
    """Whether a payer made up its mind against a product: "NICE did not recommend it", not "has not yet"."""
    return _refusing().search(act.line.words(act.clause.start, act.head.start)) is not None


def _dated_list(act: Act) -> bool:
    """Whether it is decided from when a list has the product: "the list will include it from January 1"."""
    line = act.line
    if act.head.row.id != "list" or not line.within(*act.clause, "date"):
        return False
    return _hoped().search(line.words(line.start, act.head.start)) is None


@cache
def _hoped() -> re.Pattern[str]:
    return re.compile(r"\b(?:hope|expect|anticipat|believ|aim|plan|seek|intend|target|on track)")


def _agreed(act: Act) -> bool:
    """Whether an authority has said that it lifts a hold: "the FDA has agreed to lift the clinical hold"."""
    before = act.line.words(act.clause.start, act.head.start)
    return before.endswith("agreed to ") and _may().search(before) is None


def _asked_for(act: Act) -> bool:
    """Whether a meeting is sought or was conceded: "seeks a Type A meeting", "its request for one was granted"."""
    line, (status, cue, support) = act.line, act.verdict
    if status == "occurred":
        return support is not None and support.row.name == "grant"
    sought = cue is not None and status == "hypothetical" and line.words(*cue).startswith("seek")
    return sought and _may().search(line.words(act.clause.start, act.start)) is None


@cache
def _may() -> re.Pattern[str]:
    return re.compile(r"\b(?:may|might|could|can|would|if)\b")


def _would_be_set(act: Act) -> bool:
    """Whether a goal date is only thought of: "if the NDA is accepted, the FDA would set a PDUFA date in 2026"."""
    support, cue = act.verdict.support, act.verdict.cue
    given = act.verdict.status == "hypothetical" and support is not None and support.type == "grant"
    return given and cue is not None and _may().search(act.line.words(*cue)) is not None


# Words of every day that give a goal date only where the authority's decision is awaited.
_AWAITED = frozenset({"decision", "complete"})


def _awaited(act: Act) -> bool:
    """Whether a decision is to come by the text's plan: "a decision is expected in March", "to complete its review"."""
    if act.verdict.status != "planned":
        return False
    line, head = act.line, act.head
    if head.type != "verb":
        return _regulatory().match(line.words(head.start, head.end)) is not None or _decides(act)
    reviewed = act.chain[0]
    if act.passive:
        return reviewed.end <= head.start
    return bool(line.within(act.clause.start, head.start, "authority")) and reviewed.start >= head.end


@cache
def _regulatory() -> re.Pattern[str]:
    return re.compile(r"(?:final|regulatory|approval)\s")


def _decides(act: Act) -> bool:
    """Whether the decision is an authority's: "the FDA's decision", "a decision by the EC", "to issue a decision"."""
    line, support = act.line, act.verdict.support
    if line.within(act.start, act.head.start, "authority"):
        return True
    behind = line.within(act.stop, act.stop + 70, "authority")
    if behind and _by().search(line.words(act.stop, behind[0].start)):
        return True
    return (
        support is not None
        and support.type in ("grant", "have", "announce")
        and bool(line.within(act.clause.start, support.start, "authority"))
    )


@cache
def _by() -> re.Pattern[str]:
    return re.compile(r"\s(?:by|from|of)\s(?:the\s|both\s)?(?:[\w.]+\s)?$")


def _handed(act: Act) -> bool:
    """Whether comments came from the authority: "received comments from", not "the FDA's comments received before"."""
    support = act.verdict.support
    return support is not None and support.type in ("grant", "receive") and support.end <= act.start


@cache
def _undone() -> re.Pattern[str]:
    return re.compile(r"\b(?:postpon|cancell?|adjourn)(?:ed|ing|s|es)?\b")


def _put_off(act: Act) -> bool:
    """Whether the meeting does not take place when it was to: "has postponed the meeting that was scheduled for"."""
    line = act.line
    return _undone().search(line.words(line.start, act.head.start)) is not None


def new_day(act: Act) -> Token | None:
    """Return the date to which a meeting was put off: "has been rescheduled from June 9 to July 12"."""
    dates = act.line.within(act.stop, act.clause.end, "date")
    return next((d for d in dates if _to().search(act.line.words(act.stop, d.start))), None)


@cache
def _to() -> re.Pattern[str]:
    return re.compile(r"\b(?:to|for|until|till)\s$")


def repeats(act: Act, acts: Sequence[Act]) -> bool:
    """Whether an act only says again what another of its sentence states more exactly."""
    said = act.head.row.id
    if said == "agree":
        return not _speaks(act) or any(
            (o.sense.kind == "meeting" and o.head.row.id != "agree" and o.verdict.status != "mention")
            or o.sense.kind == "hold_lifted"
            for o in acts
        )
    if said == "approve" and act.passive and _as_first().search(act.line.words(act.line.start, act.head.start)):
        return any(o.sense.kind == "approval" and o.head.type == "noun" and o.head.start < act.head.start for o in acts)
    # "voted to recommend" is the vote
    return said == "recommend" and any(o.head.row.id == "vote" and o.head.start < act.head.start for o in acts)


@cache
def _as_first() -> re.Pattern[str]:
    # "the approval of X as the first treatment approved for Y"
    return re.compile(r"\bas the (?:first|only|first and only) (?:[\w-]+ ){1,4}$")


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
