"""How time grows with what is read: in the process's own time, for other work on the machine does not count."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

__all__ = ["grows_in_step", "seconds"]


def seconds(run: Callable[[], object]) -> float:
    """The time of one run."""
    start = process_time()
    run()
    return process_time() - start


def grows_in_step(short: Callable[[], object], long: Callable[[], object], times: float) -> bool:
    """Whether `long`, which reads `times` as much as `short`, takes less than twice as many times as long.

    What grows with the square takes `times` as many, so `times` is four at least. One of four tries has to show it.
    """
    assert times >= 4
    short()  # makes what is made once
    return any(seconds(long) < 2 * times * max(seconds(short), 0.004) for _ in range(4))
