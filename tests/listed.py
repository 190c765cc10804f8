"""Sentences in a block, each with the facts that it tells on lines of their own behind "> "."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol, TypeVar

__all__ = ["Expected", "assert_told", "listed"]

Fact = TypeVar("Fact")
Want = TypeVar("Want")
Told_contra = TypeVar("Told_contra", contravariant=True)


class Expected(Protocol[Told_contra]):
    """One fact that a sentence tells."""

    def fits(self, found: Told_contra) -> bool:
        """Whether ``found`` says the same."""
        ...


def listed(block: str, read: Callable[[str], Want]) -> list[tuple[str, list[Want]]]:
    """Return the sentences of ``block``, each with what ``read`` makes of its lines."""
    cases: list[tuple[str, list[Want]]] = []
    for line in block.strip().split("\n"):
        if line.startswith("> "):
            cases[-1][1].append(read(line[2:]))
        else:
            cases.append((line, []))
    return cases


def assert_told(found: Iterable[Fact], expected: Iterable[Expected[Fact]]) -> None:
    """Fail unless each expected fact is found once, and nothing else is."""
    left = list(found)
    for want in expected:
        fitting = next((fact for fact in left if want.fits(fact)), None)
        assert fitting is not None, (vars(want), left)
        left.remove(fitting)
    assert left == []
