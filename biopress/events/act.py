"""An act as one place of the text states it."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from biopress.events.assertion import Verdict
from biopress.events.lines import Line, Token
from biopress.matching.triggers import Sense
from biopress.model import Span

__all__ = ["Act", "Fits"]


@cache
def _today() -> re.Pattern[str]:
    # an entity leaves blanks before its sign
    return re.compile(r"today\s{0,9}'s")


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
        self.line: Line = line
        self.head: Token = head
        self.sense: Sense = sense
        self.verdict: Verdict = verdict
        self.start: int = start
        self.stop: int = stop
        self.passive: bool = passive
        self.designation: Token | None = designation
        self.chain: tuple[Token, ...] = chain
        self.clause: Span = line.clause(head.start)

    @property
    def of_today(self) -> bool:
        """Whether the act is spoken of as that of the release: "today's positive opinion"."""
        cue = self.verdict.cue
        return cue is not None and _today().match(self.line.words(*cue)) is not None

    @property
    def followed(self) -> bool:
        """Whether its sentence tells what came later: "has approved it, following approvals in Japan and Korea"."""
        cue = self.verdict.cue
        return (
            self.head.type == "noun" and cue is not None and self.line.words(*cue).startswith(("following ", "after "))
        )


Fits = Callable[[Line, Sense], bool]
