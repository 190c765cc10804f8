"""An act with its arguments, before acts that are told several times become one event."""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import NamedTuple

from biopress.events.act import Act
from biopress.events.authorities import Named
from biopress.events.lines import Token
from biopress.matching.hints import has_any
from biopress.model import Date, EventRole, Indication, Product, Span, Status

__all__ = ["Draft"]


@cache
def _further() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:another|subsequently|a (?:second|third|further)|(?:one|two|three) more|the following (?:month|year))\b"
    )


_FURTHER = ("another", "subsequently", "second", "third", "further", "more", "following")


@cache
def _one_more() -> re.Pattern[str]:
    return re.compile(r"\W{0,3}(?:an? (?:second|third|further|separate|additional)|another)\s")


# Where the application stands behind such words.
_NEXT = 4


class _Told(NamedTuple):
    act: Act
    status: Status
    role: EventRole
    authority: Named
    designation: str | None
    application: Token | None
    products: tuple[Token | Product, ...]
    indications: tuple[Indication, ...]
    own_indication: bool
    date: Date | None
    place: int
    sentence: Span
    previous_date: Date | None = None
    effective_date: Date | None = None
    inferred: tuple[str, ...] = ()
    old: bool = False
    role_cue: Span | None = None


class Draft(_Told):
    """One act by one authority as one sentence states it."""

    @cached_property
    def product_ids(self) -> frozenset[str]:
        """The ids of the products."""
        return frozenset([product.id for product in self.told_products])

    @cached_property
    def further(self) -> bool:
        """Whether the clause says that it tells one more act of its kind."""
        act = self.act
        words = act.line.words(act.clause.start, act.stop)
        return has_any(words, _FURTHER) and _further().search(words) is not None

    @cached_property
    def also(self) -> bool:
        """Whether it is told as one more beside the act told before: "a second sNDA was also accepted"."""
        act, line = self.act, self.act.line
        if " also " not in line.words(act.clause.start, act.stop):
            return False
        opening = _one_more().match(line.text)
        at = line.start + opening.end() if opening else line.end
        return self.further or bool(line.within(at, at + _NEXT, "application"))

    @property
    def asked(self) -> bool:
        """Whether a status is asked for beside the filing: "has requested priority review of its BLA"."""
        return self.act.head.row.id in ("request", "ask") and self.act.sense.act == "designation_requested"

    @property
    def told_products(self) -> tuple[Product, ...]:
        """The products themselves, named by a token or by the context."""
        return tuple([item.row if isinstance(item, Token) else item for item in self.products])

    @cached_property
    def conditions(self) -> frozenset[str]:
        """The diseases of the indications, by id or by their words."""
        return frozenset(
            [
                name
                for indication in self.indications
                for name in ([c.id for c in indication.conditions if c.id] or [indication.text.lower()])
            ]
        )
