"""An act as one place of the text states it."""

from __future__ import annotations

from collections.abc import Callable

from biopress.events.assertion import Verdict
from biopress.events.lines import Line, Token
from biopress.matching.triggers import Sense

__all__ = ["Act", "Fits"]


class Act:
    """An act as one place of the text states it.

    ``start`` and ``stop`` are the ends of the phrase that names it, ``clause`` is the one that its words stand in.
    """

    __slots__ = ("chain", "clause", "designation", "head", "line", "passive", "sense", "start", "stop", "verdict")

    def __init__(
        self,
        line: Line,
        head: Token,
        sense: Sense,
        verdict: Verdict,
        start: int,
        stop: int,
        *,
        passive: bool = False,
        designation: Token | None = None,
        chain: tuple[Token, ...] = (),
    ) -> None:
        self.line = line
        self.head = head
        self.sense = sense
        self.verdict = verdict
        self.start = start
        self.stop = stop
        self.passive = passive
        self.designation = designation
        self.chain = chain
        self.clause = line.clause(head.start)


Fits = Callable[[Line, Sense], bool]
