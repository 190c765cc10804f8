"""What each stage and each pattern of ``parse`` costs."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import copy
from functools import cached_property, partial
from types import ModuleType
from typing import Any

import biopress
from biopress import parsing
from tests.benchmarks.timing import floor, in_turn, now

__all__ = ["pattern_costs", "stage_costs"]

_STAGES = (
    "read_head",
    "read_products",
    "read_trials",
    "read_events",
    "read_milestones",
    "read_results",
    "read_statistics",
)
_SHARED = ("mentions", "definitions", "short_forms")


def stage_costs(texts: list[str], rounds: int = 3) -> dict[str, float]:
    """Return the floors of each stage, with what the stages share (the scan, the short forms) told apart."""
    clock: dict[str, float] = {}

    def timed(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def run(*args: Any, **keywords: Any) -> Any:
            start = now()
            made = function(*args, **keywords)
            clock[name] = clock.get(name, 0.0) + now() - start
            return made

        return run

    read = timed("text", vars(parsing)["read"])

    def read_eagerly(source: str, rules: biopress.Rules) -> Any:
        reading = read(source, rules)
        for name in _SHARED:
            timed(name, getattr)(reading, name)
        return reading

    changes: dict[tuple[ModuleType, str], Any] = {(parsing, "read"): read_eagerly}
    for name in _STAGES:
        changes[parsing, name] = timed(name.removeprefix("read_"), getattr(parsing, name))
    total: dict[str, float] = {}
    unit = 0.0
    for text in texts[:3]:
        biopress.parse(text)
    with _replaced(changes):
        for text in texts:
            runs = []
            for _ in range(rounds):
                clock.clear()
                biopress.parse(text)
                runs.append(dict(clock))
            for name in runs[0]:
                total[name] = total.get(name, 0.0) + min(run.get(name, 0.0) for run in runs)
            unit += in_turn((floor,), text, rounds)[0]
    return {name: seconds / unit for name, seconds in total.items()}


class _Timed:
    """A pattern that adds the time of its searches to a clock."""

    def __init__(self, pattern: Any, clock: list[float]) -> None:
        self._pattern = pattern
        self._clock = clock

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._pattern, name)
        if not callable(value):
            return value

        def run(*args: Any, **keywords: Any) -> Any:
            start = now()
            made: Any = value(*args, **keywords)
            if name == "finditer":
                made = iter(list(made))
            self._clock[0] += now() - start
            self._clock[1] += 1
            return made

        return run


def pattern_costs(texts: list[str], rounds: int = 3) -> dict[str, float]:
    """Return the floors of every pattern that a module keeps, the dearest first."""
    clocks: dict[str, list[float]] = {}
    changes: dict[tuple[ModuleType, str], Any] = {}
    for module in _modules():
        for name, value in vars(module).items():
            if hasattr(value, "cache_info") and getattr(value, "__module__", "") == module.__name__:
                made = _made(value)
                label = f"{module.__name__.removeprefix('biopress.')}.{name.lstrip('_')}"
                wrapped = _wrapped(label, made, clocks)
                if wrapped is not None:
                    changes[module, name] = partial(_same, wrapped)
    for text in texts:
        biopress.parse(text)
    seconds: dict[str, float] = {}
    own = _overhead()
    with _replaced(changes):
        for _ in range(rounds):
            for clock in clocks.values():
                clock[:] = [0.0, 0]
            for text in texts:
                biopress.parse(text)
            for name, (spent, calls) in clocks.items():
                seconds[name] = min(seconds.get(name, spent), max(0.0, spent - calls * own))
    unit = sum(in_turn((floor,), text)[0] for text in texts)
    return {name: spent / unit for name, spent in sorted(seconds.items(), key=lambda item: -item[1])}


def _same(value: Any) -> Any:
    return value


def _modules() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(biopress.__path__, "biopress."):
        yield importlib.import_module(found.name)


def _made(function: Any) -> Any:
    try:
        return function()
    except TypeError:  # a cached function with an argument
        return None


def _wrapped(label: str, made: Any, clocks: dict[str, list[float]]) -> Any:
    """Return the pattern, or the patterns that a value keeps, with clocks; ``None`` for anything else."""
    if isinstance(made, re.Pattern):
        return _Timed(made, clocks.setdefault(label, [0.0, 0]))
    if isinstance(made, tuple):
        names = getattr(made, "_fields", range(len(made)))
        parts = [_wrapped(f"{label}.{name}", part, clocks) or part for name, part in zip(names, made, strict=True)]
        return type(made)(*parts) if hasattr(made, "_fields") else tuple(parts)
    lazy = [name for name, value in vars(type(made)).items() if isinstance(value, cached_property)]
    parts = [(name, _wrapped(f"{label}.{name}", getattr(made, name), clocks)) for name in lazy]
    if not any(part for _, part in parts):
        return None
    copied = copy(made)
    vars(copied).update((name, part) for name, part in parts if part)
    return copied


def _overhead() -> float:
    """Return what the clock itself adds to one search."""
    clock = [0.0, 0]
    pattern = _Timed(re.compile("a"), clock)
    for _ in range(2000):
        pattern.match("b")
    return clock[0] / clock[1]


@contextmanager
def _replaced(changes: dict[tuple[ModuleType, str], Any]) -> Iterator[None]:
    """Put other values in the place of modules' names, for a while."""
    before = {(module, name): getattr(module, name) for module, name in changes}
    try:
        for (module, name), value in changes.items():
            setattr(module, name, value)
        yield
    finally:
        for (module, name), value in before.items():
            setattr(module, name, value)
