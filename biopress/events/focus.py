"""What a sentence without a name speaks of: the product named before it in its paragraph, or by the heading above."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from biopress.events.lines import Token
from biopress.model import Product, Span
from biopress.text.reading import Reading

__all__ = ["Focus"]

# Longer paragraphs than this are no headings.
_HEADING = 110


class Focus:
    """Knows for each place which product was named last before it, and under which heading it stands."""

    def __init__(self, reading: Reading, products: Sequence[Token]) -> None:
        """Take the places where products are named, in their order."""
        self._reading = reading
        own = [token for token in products if token.row.role != "other"]
        self._starts = [token.start for token in own]
        self._products: list[Product] = [token.row for token in own]

    def product(self, at: int) -> Product | None:
        """Return the product that a sentence at the place ``at`` means when it names none."""
        before = bisect_left(self._starts, at) - 1
        if before < 0:
            return None
        text = self._reading.text
        paragraph = text.paragraphs[self._paragraph(at)]
        if self._starts[before] >= paragraph.start:
            sentence = text.sentence(self._starts[before])
            return self._products[bisect_left(self._starts, sentence.start)]
        return self._under_heading(at)

    def _under_heading(self, at: int) -> Product | None:
        """Return the product that the nearest heading above names first."""
        paragraphs = self._reading.text.paragraphs
        for number in range(self._paragraph(at) - 1, -1, -1):
            if self._is_heading(paragraphs[number]):
                low, high = (bisect_left(self._starts, edge) for edge in paragraphs[number])
                return self._products[low] if high > low else None
        return None

    def _paragraph(self, at: int) -> int:
        return max(0, bisect_right(self._reading.text.paragraphs, (at, 1 << 60)) - 1)

    def _is_heading(self, paragraph: Span) -> bool:
        if paragraph.end - paragraph.start > _HEADING:
            return False
        folded = self._reading.text.folded
        return folded[paragraph.start] not in "\u2022-*o" and folded[paragraph.end - 1] not in ".;,"
