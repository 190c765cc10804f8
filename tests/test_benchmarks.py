"""The benchmarks in small: ratios in one process, with margins that only a change of kind can reach."""

from __future__ import annotations

import pytest

import biopress
from tests.benchmarks.hostile import PIECES
from tests.benchmarks.scaling import hostile_growth, per_kilobyte
from tests.benchmarks.stages import pattern_costs, stage_costs
from tests.benchmarks.texts import releases
from tests.benchmarks.timing import floors

TEXTS = releases(written=True)[1]


def test_parsing_takes_some_floors() -> None:
    assert floors(biopress.parse, TEXTS) < 40


def test_every_stage_and_pattern_is_timed() -> None:
    stages = stage_costs(TEXTS)
    assert {"text", "mentions", "head", "products", "trials", "events"} <= stages.keys()
    patterns = pattern_costs(TEXTS)
    assert len(patterns) > 50
    # a pause of the machine falls on a pattern once, not twice
    dear = {name for name, cost in patterns.items() if cost >= 1}
    assert not dear or not dear & {name for name, cost in pattern_costs(TEXTS).items() if cost >= 1}


def test_time_grows_in_step_with_the_length() -> None:
    assert per_kilobyte(TEXTS, long=40_000) < 2.5


@pytest.mark.parametrize("kind", PIECES)
def test_no_text_is_hostile_enough(kind: str) -> None:
    # a quadratic rule comes to four where it takes most of the time
    assert hostile_growth(kind, 2_000) < 3 or hostile_growth(kind, 4_000, rounds=3) < 3
