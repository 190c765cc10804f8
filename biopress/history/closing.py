"""Which act closes which: a plan its fulfilment, a hold its lifting, a letter its answer, a request its decision."""

from __future__ import annotations

from typing import Final

__all__ = ["CONCLUSIONS", "STATES", "application_type", "closing_steps"]

_DECISIONS = ("approval", "clearance", "emergency_use", "complete_response", "refusal", "withdrawal")

# The steps that close what is planned; any other plan is closed by its own kind.
_FULFILMENTS: Final = {
    "submission": (
        "submission",
        "answer",
        "acceptance",
        "refusal_to_file",
        "designation",
        "trial_authorization",
        *_DECISIONS,
    ),
    "answer": ("answer", "submission", "acceptance", "hold_lifted", *_DECISIONS),
    "start": ("start", "submission", "acceptance", *_DECISIONS),
    "goal_date": _DECISIONS,
}

# The steps that close what occurred; nothing closes the rest.
_ANSWERS: Final = {
    "submission": ("refusal_to_file", "designation", "trial_authorization", "clinical_hold", *_DECISIONS),
    "answer": ("refusal_to_file", "hold_lifted", *_DECISIONS),
    "start": ("submission", "acceptance", *_DECISIONS),
    "clinical_hold": ("hold_lifted", "withdrawal"),
    "complete_response": ("answer", "submission", "approval", "withdrawal"),
    "refusal_to_file": ("answer", "submission", "acceptance", "approval", "withdrawal"),
    "designation": ("withdrawal",),
    "approval": ("withdrawal",),
    "clearance": ("withdrawal",),
    "emergency_use": ("withdrawal",),
}

#: What an act makes of its matter; a matter of which nothing is done yet is planned.
STATES: Final = {
    "submission": "submitted",
    "answer": "submitted",
    "start": "submitted",
    "acceptance": "under review",
    "goal_date": "under review",
    "refusal_to_file": "refused to file",
    "complete_response": "complete response",
    "opinion": "opinion given",
    "advisory_committee": "voted on",
    "approval": "approved",
    "clearance": "cleared",
    "emergency_use": "authorized",
    "designation": "granted",
    "refusal": "refused",
    "withdrawal": "withdrawn",
    "trial_authorization": "authorized",
    "clinical_hold": "on hold",
    "hold_lifted": "hold lifted",
    "meeting": "held",
    "safety_action": "taken",
    "inspection": "inspected",
    "reimbursement": "decided",
    "voucher": "granted",
    "readout": "reached",
}

#: The steps that end a matter, with the state that they leave.
CONCLUSIONS: Final = {step: STATES[step] for step in ("approval", "clearance", "withdrawal", "refusal")}


def closing_steps(step: str, *, planned: bool) -> tuple[str, ...]:
    """Return the steps that close an act, planned or occurred."""
    return _FULFILMENTS.get(step, (step,)) if planned else _ANSWERS.get(step, ())


def application_type(application: str) -> str:
    """Return the type of which an application is a supplement or variation; releases tell the one for the other.

    >>> application_type("sBLA"), application_type("TYPE_II"), application_type("NDA")
    ('BLA', 'MAA', 'NDA')
    """
    return {"TYPE_II": "MAA", "JNDA": "NDA", "sNDS": "NDS"}.get(application, application.removeprefix("s"))
