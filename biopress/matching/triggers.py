"""What a row of the events' own vocabularies is: words that state an act, words that decide about it, areas."""

from __future__ import annotations

import attrs

from biopress.matching.terms import Term
from biopress.values import Value

__all__ = ["AreaTerm", "CueTerm", "Sense", "TriggerTerm", "inflected"]


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Sense(Value):
    """One meaning of a trigger; the first one whose ``objects`` stand in the clause is meant.

    ``kind`` and ``act`` are those of the event; an empty ``kind`` says that the trigger is no act with such an object.
    ``authorities`` are the kinds of agencies that can act so, ``named`` asks that one is named; ``agency`` is implied.
    """

    kind: str
    act: str = ""
    objects: tuple[str, ...] = ()
    authorities: tuple[str, ...] = ("regulator", "office")
    agency: str | None = None
    application: str | None = None
    outcome: str | None = None
    pathway: str | None = None
    named: bool = False


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TriggerTerm(Term):
    """Words that can state an act; ``senses`` are tried in their order.

    ``form`` is verb, noun (needs a word that says it was given, got or made), letter (a written decision or a hold, an
    act wherever it is not denied), license and strict (nouns that only a verb makes an act), talk (an act where it is
    with an authority) or none (a look-alike that states nothing).
    """

    form: str
    senses: tuple[Sense, ...] = ()


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CueTerm(Term):
    """Words that say what became of an act, who did something else, or what a verb is about. ``type`` groups them."""

    type: str


@attrs.frozen(kw_only=True, eq=False, repr=False)
class AreaTerm(Term):
    """A country or union as releases name it; ``id`` is its ISO 3166-1 code, or EU.

    ``adjectives`` are those of its exact-case words that say whose a decision is: "Japanese orphan designation".
    """

    adjectives: tuple[str, ...] = ()


def inflected(base: str, *irregular: str) -> tuple[str, ...]:
    """Return the third person, the gerund and the past of a verb; ``irregular`` are pasts that are not regular.

    >>> inflected("apply")
    ('applies', 'applying', 'applied')
    >>> inflected("win", "won")
    ('wins', 'winning', 'won')
    """
    adverb, _, verb = base.partition(" ")
    if verb and adverb.endswith(_ADVERBS):
        return tuple(f"{adverb} {form}" for form in inflected(verb, *irregular))
    verb, _, rest = base.partition(" ")
    tail = f" {rest}" if rest else ""
    if verb.endswith("y") and verb[-2] not in "aeiou":
        third, past, gerund = verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"
    elif verb.endswith("e"):
        third, past, gerund = verb + "s", verb + "d", verb[:-1] + "ing"
    elif verb.endswith(("s", "sh", "ch", "x")):
        third, past, gerund = verb + "es", verb + "ed", verb + "ing"
    else:
        stem = verb + verb[-1] if verb in _DOUBLED else verb
        third, past, gerund = verb + "s", stem + "ed", stem + "ing"
    return (third + tail, gerund + tail, *(irregular or (past + tail,)))


_ADVERBS = ("ally", "ively")

_DOUBLED = frozenset(
    {"submit", "resubmit", "re-submit", "permit", "win", "get", "put", "refer", "confer", "admit", "nab", "snag", "bag"}
)
