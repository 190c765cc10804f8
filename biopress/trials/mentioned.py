"""Where the release's own products and its trials are named."""

from __future__ import annotations

from bisect import bisect_left

from biopress.metadata.head import Head
from biopress.model import Product, Span, Trial
from biopress.text.reading import Reading

__all__ = ["Mentioned"]

# How far back the product that a sentence leaves unnamed may stand.
_MEMORY = 1000


class Mentioned:
    """The products and trials of a release, and where they stand."""

    __slots__ = ("_head", "_mentions", "_reading", "_starts", "_trials", "sole")

    def __init__(self, reading: Reading, head: Head, products: tuple[Product, ...], trials: tuple[Trial, ...]) -> None:
        own = [product for product in products if product.role != "other"]
        self._reading = reading
        self._head = head
        places = [(mention, product) for product in own for mention in product.mentions]
        self._mentions = sorted(places, key=lambda place: place[0])
        self._starts = [mention.start for mention, _ in self._mentions]
        self.sole: Product | None = own[0] if len(own) == 1 else None
        self._trials = [(trial, trial.name or trial.text) for trial in trials]

    def inside(self, start: int, end: int) -> list[tuple[Span, Product]]:
        """Return the mentions of products in ``start:end``."""
        return self._mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def trials(self, start: int, end: int) -> list[tuple[Span, Trial]]:
        """Return the trials that are named in ``start:end``."""
        folded = self._reading.text.folded
        found = []
        for trial, name in self._trials:
            at = folded.find(name, start, end)
            if at >= 0 and not folded[at + len(name) : at + len(name) + 1].isalnum():
                found.append((Span(at, at + len(name)), trial))
        return found

    def understood(self, at: int) -> list[tuple[Span, Product]]:
        """Return the product that a sentence without a name means: the only one, or the last one before it."""
        if self.sole is not None:
            return [(self.sole.span, self.sole)]
        section = self._head.section(at)
        number = bisect_left(self._starts, at) - 1
        if section is None or number < 0:
            return []
        mention, product = self._mentions[number]
        return [(mention, product)] if mention.start >= max(section.span.start, at - _MEMORY) else []
