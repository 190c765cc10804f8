"""What a sentence without a name speaks of: the product named before it in its paragraph, or by the heading above."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from biopress.model import Product, Span
from biopress.text.reading import Reading

__all__ = ["Focus"]

# Longer paragraphs than this are no headings.
_HEADING = 110


class Focus:
    """Follows the reader through the sentences: which product was named last, and under which heading he is."""

    def __init__(self, reading: Reading, products: tuple[Product, ...]) -> None:
        self._reading = reading
        self._paragraphs = [span.start for span in reading.text.paragraphs]
        places = sorted(
            (span.start, number)
            for number, product in enumerate(products)
            if product.role != "other"
            for span in product.mentions
        )
        self._starts = [start for start, _ in places]
        self._products = [products[number] for _, number in places]
        self._named: tuple[int, Product] | None = None
        self._heading: Product | None = None

    def product(self, at: int) -> Product | None:
        """Return the product that a sentence at the place ``at`` means when it names none."""
        if self._named is not None and self._paragraph(self._named[0]) == self._paragraph(at):
            return self._named[1]
        return self._heading

    def pass_over(self, sentence: Span) -> None:
        """Go on behind ``sentence``, keeping in mind what it named."""
        low, high = bisect_left(self._starts, sentence.start), bisect_left(self._starts, sentence.end)
        if self._is_heading(sentence):
            self._heading = self._products[low] if high > low else None
        if high > low:
            self._named = (sentence.start, self._products[low])

    def _paragraph(self, at: int) -> int:
        return bisect_right(self._paragraphs, at)

    def _is_heading(self, sentence: Span) -> bool:
        paragraph = self._reading.text.paragraphs[self._paragraph(sentence.start) - 1]
        if paragraph.end - paragraph.start > _HEADING or paragraph.start != sentence.start:
            return False
        words = self._reading.text.folded[sentence.start : sentence.end]
        return words[:1] not in "\u2022-*o" and words[-1:] not in ".;,"
