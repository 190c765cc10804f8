"""What the words of an act are about: the application, trial, hold or letter that they act on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import cache

from biopress.events.act import Fits
from biopress.events.lines import Line, Token
from biopress.matching.hints import has_any
from biopress.matching.triggers import Sense

__all__ = ["CLASSES", "add_object", "can_mean", "classes_of", "is_verbal", "leads_to", "meant"]


def meant(line: Line, senses: Sequence[Sense], objects: AbstractSet[str], fits: Fits) -> Sense | None:
    """Return the sense that a trigger has with these objects; ``fits`` knows whether a fitting authority is named."""
    for sense in senses:
        if (not sense.objects or not objects.isdisjoint(sense.objects)) and (not sense.named or fits(line, sense)):
            return sense
    return None


def classes_of(line: Line) -> frozenset[str]:
    """Return the classes of all objects that the line names."""
    found: dict[str, Token] = {}
    for token in line.tokens:
        if token.kind == "cue":
            found[token.type] = token
        else:
            add_object(found, token, "")
    return frozenset(found)


def can_mean(line: Line, senses: Sequence[Sense], classes: AbstractSet[str], fits: Fits) -> bool:
    """Whether a trigger of a line with objects of these ``classes`` can state an act in one of its senses."""
    for sense in senses:
        possible = sense.kind and (not sense.objects or not classes.isdisjoint(sense.objects))
        if possible and (not sense.named or fits(line, sense)):
            return True
    return False


def is_verbal(token: Token) -> bool:
    """Whether the token is a verb that an act can hang on."""
    return (token.kind == "trigger" and token.type == "verb") or (
        token.kind == "cue" and token.type in ("grant", "receive", "announce")
    )


@cache
def _beside() -> re.Pattern[str]:
    return re.compile(r"\b(?:based|from|in|by|with|after|following|for|on|under|during|through|using|results?|data)\b")


_LEADING = (
    *("support", "need", "require", "necessary", "enabl", "basis", "toward", "before", "prior", "for", "at", "upon"),
    *("potential", "possible", "future", "subsequent", "eventual"),
)


@cache
def _to_a_filing() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:support(?:s|ing)?|need(?:ed|s)?|required?|necessary|enabl(?:e|es|ing)|basis|towards?|before|prior"
        r"|(?<!module )(?<!section )(?<!portion )(?:for|at|upon)|potential|possible|future|subsequent|eventual)\s"
        r"(?:(?:for|of|to|the|its|our|an?|this|their|planned)\s|[\w-]+'s\s){0,3}(?:[\w-]+\s){0,3}$"
    )


def leads_to(gap: str) -> bool:
    """Whether the words before a filing say that something else is done for it: "the trial needed for its"."""
    return has_any(gap, _LEADING) and _to_a_filing().search(gap) is not None


_NEAR = {
    "trial": 60,
    "business": 70,
    "publication": 110,
    "name": 60,
    "patent": 60,
    "fee": 40,
    "suit": 60,
    "review": 200,
    "request": 60,
    "response": 40,
    "indication": 40,
    "reimbursement": 40,
}


# Which class of object the noun triggers are when a verb is about them.
CLASSES: dict[str, tuple[str, ...]] = {
    "clinical_hold": ("hold",),
    "partial_clinical_hold": ("hold",),
    "goal_date": ("goal_date",),
    "meeting": ("meeting",),
    "meeting_minutes": ("meeting",),
    "approval": ("approval",),
    "marketing_authorization": ("approval",),
    "artg_inclusion": ("approval",),
    "accelerated_approval": ("approval",),
    "conditional_approval": ("approval",),
    "full_approval": ("full_approval", "approval"),
    "premarket_approval": ("approval", "pma"),
    "clearance": ("approval",),
    "emergency_use_authorization": ("emergency",),
    "submission": ("submission",),
    "advisory_committee": ("panel_meeting",),
    "reimbursement_list": ("payer_list",),
    "inspection": ("inspection",),
    "recommendation": ("recommendation",),
    "medicare_coverage": ("coverage",),
    "ide_granted": ("trial_application",),
}


# Payers that the name of their list stands for: "listed on the Pharmaceutical Benefits Scheme".
_LISTS = frozenset({"AU-PBAC", "JP-NHI"})


@cache
def _auxiliaries() -> re.Pattern[str]:
    return re.compile(
        r"\W*(?:\b(?:has|have|had|was|were|is|are|been|be|being|to|will|also|recently|has|which|that|then|first"
        r"|originally)\b\W*)*"
    )


def add_object(found: dict[str, Token], other: Token, gap: str, *, left: bool = False) -> None:
    """Add a token to the objects by its class, if the words in the ``gap`` let it be one."""
    if other.kind == "cue":
        if other.type == "trial" and left and _auxiliaries().fullmatch(gap) is None:
            return
        if other.type == "trial" and (
            len(gap) > 60 or _beside().search(gap) or (left and found.keys() & {"product", "application"})
        ):
            return
        if other.type == "start" and left:
            return
        if len(gap) > _NEAR.get(other.type, 150) or (other.type == "name" and gap.endswith("(")):
            return
        found.setdefault(other.type, other)
    elif other.kind in ("application", "designation", "product"):
        plan = other.type == "paper" and other.row.stage == "plan" and "product" not in found
        name = "study_plan" if plan else other.type
        if name != "paper":
            found.setdefault(name, other)
        if other.kind == "application" and other.row.type == "PMA":
            found.setdefault("pma", other)
    elif other.kind == "authority":
        if other.row.kind == "committee":
            found.setdefault("panel_meeting", other)
        elif other.row.kind == "ethics":
            found.setdefault("ethics", other)
        elif other.row.id in _LISTS:
            found.setdefault("payer_list", other)
    elif other.kind == "trigger" and other.type != "verb":
        for name in CLASSES.get(other.row.id, ()):
            found.setdefault(name, other)
