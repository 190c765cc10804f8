"""Where the release's own products and its trials are named."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence

from biopress.matching.words import places_of
from biopress.metadata.head import Head
from biopress.model import Product, Span, Trial
from biopress.text.document import Text
from biopress.text.reading import Reading

__all__ = ["Mentioned", "TrialPlaces"]

# How far back the product that a sentence leaves unnamed may stand.
_MEMORY = 1000


class TrialPlaces:
    """The places where trials are named; ``names`` are those of each trial."""

    __slots__ = ("_places", "_trials")

    def __init__(self, text: Text, trials: Sequence[Trial], names: Callable[[Trial], Iterable[str]]) -> None:
        owners: dict[str, list[int]] = {}
        for number, trial in enumerate(trials):
            for name in names(trial):
                owners.setdefault(name, []).append(number)
        self._trials = trials
        self._places = sorted(
            (at, at + len(name), number)
            for name, starts in places_of(owners, text.folded, text.cut).items()
            for at in starts
            for number in owners[name]
        )

    def within(self, start: int, end: int) -> list[tuple[Span, Trial]]:
        """Return the trials that are named in ``start:end``, each with its first place there."""
        first: dict[int, Span] = {}
        for at, stop, number in self._places[bisect_left(self._places, (start,)) : bisect_left(self._places, (end,))]:
            if stop <= end:
                first.setdefault(number, Span(at, stop))
        return [(first[number], self._trials[number]) for number in sorted(first)]


class Mentioned:
    """The products and trials of a release, and where they stand."""

    __slots__ = ("_head", "_mentions", "_starts", "sole", "trials")

    def __init__(self, reading: Reading, head: Head, products: tuple[Product, ...], trials: tuple[Trial, ...]) -> None:
        own = [product for product in products if product.role != "other"]
        self._head = head
        places = [(mention, product) for product in own for mention in product.mentions]
        self._mentions = sorted(places, key=lambda place: place[0])
        self._starts = [mention.start for mention, _ in self._mentions]
        self.sole: Product | None = own[0] if len(own) == 1 else None
        self.trials: TrialPlaces = TrialPlaces(reading.text, trials, lambda trial: (trial.name or trial.text,))

    def inside(self, start: int, end: int) -> list[tuple[Span, Product]]:
        """Return the mentions of products in ``start:end``."""
        return self._mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

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
