"""Where the release's own products and its trials are named."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from operator import itemgetter

from biopress.matching.hints import has_any
from biopress.matching.words import places_of
from biopress.metadata.head import Head
from biopress.model import Product, Span, Trial
from biopress.text.document import Text
from biopress.text.reading import Reading

__all__ = ["Mentioned", "TrialPlaces"]

# How far back the product or the trial that a sentence leaves unnamed may stand.
_MEMORY = 1000
# What stands right before the product that a trial is about.
_ABOUT = (" of ", " evaluating ", " testing ", " investigating ")
_THAT_TRIAL = (" the trial", " the study", " this trial", " this study")
# How near another trial stands that is named in one row with the last.
_ROW = 120


class TrialPlaces:
    """The places where trials are named; ``names`` are those of each trial."""

    __slots__ = ("_places", "_trials")

    def __init__(self, text: Text, trials: Sequence[Trial], names: Callable[[Trial], Iterable[str]]) -> None:
        self._trials = trials
        self._places: list[tuple[int, int, int]] = []
        if not trials:
            return
        owners: dict[str, list[int]] = {}
        for number, trial in enumerate(trials):
            for name in names(trial):
                owners.setdefault(name, []).append(number)
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

    def last(self, at: int) -> Trial | None:
        """Return the trial that was named last before ``at``, where no other stands beside it."""
        number = bisect_left(self._places, (at,)) - 1
        if number < 0 or self._places[number][0] < at - _MEMORY:
            return None
        return self.only(self._places[number][0] - _ROW, at)

    def only(self, start: int, end: int) -> Trial | None:
        """Return the only trial that is named in ``start:end``."""
        places = self._places[bisect_left(self._places, (start,)) : bisect_left(self._places, (end,))]
        told = {trial for _, _, trial in places}
        return self._trials[told.pop()] if len(told) == 1 else None


class Mentioned:
    """The products and trials of a release, and where they stand: looked for when first asked."""

    __slots__ = ("_head", "_others", "_own", "_places", "_text", "_told", "_trials", "sole")

    def __init__(self, reading: Reading, head: Head, products: tuple[Product, ...], trials: tuple[Trial, ...]) -> None:
        own = [product for product in products if product.role != "other"]
        self._head = head
        self._text = reading.text
        self._own = own
        self._others = [product for product in products if product.role == "other"]
        self._told = trials
        self._places: tuple[list[int], list[tuple[Span, Product]]] | None = None
        self._trials: TrialPlaces | None = None
        self.sole: Product | None = own[0] if len(own) == 1 else None

    @property
    def trials(self) -> TrialPlaces:
        """The places where the trials are named."""
        if self._trials is None:
            self._trials = TrialPlaces(self._text, self._told, lambda trial: (trial.name or trial.text,))
        return self._trials

    def _mentions(self) -> tuple[list[int], list[tuple[Span, Product]]]:
        """Return where the mentions of products begin, and those mentions, in the order of the text."""
        if self._places is None:
            places = [(mention, product) for product in self._own for mention in product.mentions]
            places.sort(key=itemgetter(0))
            self._places = [mention.start for mention, _ in places], places
        return self._places

    def inside(self, start: int, end: int) -> list[tuple[Span, Product]]:
        """Return the mentions of products in ``start:end``."""
        starts, places = self._mentions()
        return places[bisect_left(starts, start) : bisect_left(starts, end)]

    def that_trial(self, start: int, end: int) -> Trial | None:
        """Return the trial that "the trial" means in ``start:end``, if these words stand there."""
        return self.trials.last(start) if has_any(self._text.lower[start:end], _THAT_TRIAL) else None

    def understood(self, at: int, start: int, end: int) -> list[tuple[Span, Product]]:
        """Return the product that the words ``start:end`` mean without a name: the only one, or the last before them.

        Where there are several, words about somebody else's product mean none of them: "a trial of pembrolizumab".
        """
        if self.sole is not None:
            return [(self.sole.span, self.sole)]
        lower = self._text.lower
        others = (mention for product in self._others for mention in product.mentions if start < mention.start < end)
        if any(lower.endswith(_ABOUT, start, mention.start) for mention in others):
            return []
        section = self._head.section(at)
        starts, places = self._mentions()
        number = bisect_left(starts, at) - 1
        if section is None or number < 0:
            return []
        mention, product = places[number]
        return [(mention, product)] if mention.start >= max(section.span.start, at - _MEMORY) else []
