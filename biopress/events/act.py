"""An act as one place of the text states it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

import attrs

from biopress.events.assertion import Verdict
from biopress.events.lines import Line, Token
from biopress.matching.triggers import Sense
from biopress.model import Span

__all__ = ["Act", "Fits"]


@attrs.frozen(slots=False)
class Act:
    """An act as one place of the text states it. ``start`` and ``stop`` are the ends of the phrase that names it."""

    line: Line
    head: Token
    sense: Sense
    verdict: Verdict
    start: int
    stop: int
    passive: bool = False
    designation: Token | None = None
    chain: tuple[Token, ...] = ()

    @cached_property
    def clause(self) -> Span:
        """The clause that the act's words stand in."""
        return self.line.clause(self.head.start)


Fits = Callable[[Line, Sense], bool]
