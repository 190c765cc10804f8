"""The unit of time, and how functions are timed in it.

A *floor* is one pass of the standard library's ``re`` over the same texts: an alternation of 300 words (``words.txt``,
with some fillers that no text has) between look-arounds. Both are timed in turn in one process, so that only the ratio
counts.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from time import perf_counter, process_time

__all__ = ["best", "floor", "floors", "in_turn", "now"]

# Other work on the machine does not count; the clock of a process is too coarse on Windows.
now = perf_counter if sys.platform == "win32" else process_time


@cache
def _pattern() -> re.Pattern[str]:
    words = (Path(__file__).parent / "words.txt").read_text(encoding="utf-8").split("\n")
    longest_first = sorted(filter(None, words), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


def floor(text: str) -> int:
    """Run the unit over a text."""
    return sum(1 for _ in _pattern().finditer(text))


def best(function: Callable[[], object], rounds: int = 3) -> float:
    """Return the shortest time of some rounds, in seconds."""
    times = []
    for _ in range(rounds):
        start = now()
        function()
        times.append(now() - start)
    return min(times)


def in_turn(functions: Sequence[Callable[[str], object]], text: str, rounds: int = 3) -> list[float]:
    """Return the shortest time of each function over a text, timed one after the other, round for round."""
    times = [[best(lambda f=function: f(text), 1) for function in functions] for _ in range(rounds)]  # type: ignore[misc]
    return [min(one) for one in zip(*times, strict=True)]


def floors(function: Callable[[str], object], texts: list[str], rounds: int = 3) -> float:
    """Return the time of a function over all texts, in floors."""
    for text in texts[:3]:
        function(text)
    pairs = [in_turn((function, floor), text, rounds) for text in texts]
    return sum(own for own, _ in pairs) / sum(unit for _, unit in pairs)
