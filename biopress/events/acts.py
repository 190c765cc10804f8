"""From the words of a line to the acts that they state."""

from __future__ import annotations

from biopress.events.act import Act, Fits
from biopress.events.designations import designation_acts
from biopress.events.filings import awaited_acts
from biopress.events.following import is_short_name
from biopress.events.lines import Line, Token
from biopress.events.nouns import noun_act
from biopress.events.objects import can_mean, classes_of
from biopress.events.verbs import given_acts, verb_act

__all__ = ["read_acts"]


# No sentence states more acts; what has more words that could state one is no sentence.
_MOST = 32


def read_acts(line: Line, *, heading: bool, fits: Fits) -> list[Act]:
    """Return the acts that the line names, asserted or not, in the order of their words.

    ``fits`` says whether the line names an authority that can act in a sense that asks for one.
    """
    taken: dict[int, str] = {}
    acts: list[Act] = []
    triggers = [token for token in line.of("trigger") if token.type != "none"][:_MOST]
    verbs = [token for token in triggers if token.type == "verb"]
    classes = classes_of(line) if verbs else frozenset()
    for token in verbs:
        act = verb_act(line, token, heading, fits) if can_mean(line, token.row.senses, classes, fits) else None
        if act is not None:
            taken[token.start] = act.sense.kind
            acts.append(act)
    before: Token | None = None
    for token in triggers:
        if token.type != "verb" and (before is None or not is_short_name(line, before, token)):
            act = noun_act(line, token, heading, taken, fits)
            if act is not None:
                acts.append(act)
        before = token
    used = [t for act in acts for t in act.chain if t.kind == "trigger" and act.head.start != t.start]
    if used:
        acts = [act for act in acts if not any(t.start < act.head.end and act.head.start < t.end for t in used)]
    if line.of("designation"):
        acts += designation_acts(line, heading, taken)
    if line.of("application"):
        acts += given_acts(line, heading)
        acts += awaited_acts(line)
    if len(acts) > 1:
        acts.sort(key=lambda act: act.head.start)
    return acts
