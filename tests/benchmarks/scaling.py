"""How time grows: with the length of honest and of hostile texts, and with the tables."""

from __future__ import annotations

from itertools import pairwise

import attrs

import biopress
from biopress import ConditionTerm
from tests.benchmarks.hostile import KINDS, hostile
from tests.benchmarks.texts import long_text
from tests.benchmarks.timing import best, in_turn

__all__ = ["hostile_growth", "more_conditions", "per_kilobyte"]

_SUSPECT = 2.1


def per_kilobyte(texts: list[str], short: int = 4_000, long: int = 100_000) -> float:
    """Return the time per character of long texts, in times that of short ones of the same make."""
    joined = long_text(texts, 4 * long)
    longs = [joined[at : at + long] for at in range(0, 4 * long, long)]
    shorts = [text[at : at + short] for text in longs for at in range(0, long, 5 * short)]
    biopress.parse(shorts[0])
    slow = sum(best(lambda text=text: biopress.parse(text)) for text in longs) / sum(map(len, longs))  # type: ignore[misc]
    fast = sum(best(lambda text=text: biopress.parse(text)) for text in shorts) / sum(map(len, shorts))  # type: ignore[misc]
    return slow / fast


def hostile_growth(kind: str, length: int, doublings: int = 1, rounds: int = 2) -> float:
    """Return how many times longer a text of a kind takes when its length doubles, at worst."""
    times = []
    for step in range(doublings + 1):
        text = hostile(kind, length * 2**step)
        times.append(best(lambda text=text: biopress.parse(text), rounds))  # type: ignore[misc]
    return max(after / before for before, after in pairwise(times))


def worst_growth(length: int, doublings: int = 1, rounds: int = 2) -> dict[str, float]:
    """Return the growth of every kind, the worst first."""
    found = {kind: hostile_growth(kind, length, doublings, rounds) for kind in KINDS}
    for kind, grown in found.items():
        if grown > _SUSPECT:  # what else the machine does may have made it so: once more
            found[kind] = min(grown, hostile_growth(kind, length, doublings, 2 * rounds))
    return dict(sorted(found.items(), key=lambda item: -item[1]))


def more_conditions(texts: list[str], times: int = 10) -> float:
    """Return the time with ``times`` as many conditions in the tables, in times that with the own tables."""
    rules = biopress.DEFAULT_RULES
    rows = [
        ConditionTerm(id=f"{row.id}-{number}", name=f"{row.name} xq{number}", area=row.area)
        for number in range(times - 1)
        for row in rules.conditions
    ]
    many = attrs.evolve(rules, conditions=(*rules.conditions, *rows))
    for text in texts[:3]:
        biopress.parse(text, rules=many)
    pairs = [in_turn((biopress.parse, lambda text: biopress.parse(text, rules=many)), text) for text in texts]
    return sum(more for _, more in pairs) / sum(own for own, _ in pairs)
