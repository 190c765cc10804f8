"""Places in a text, and what stands there: what every fact of the record is made of."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

import attrs

from biopress.values import Value

__all__ = ["Coded", "Passage", "Span", "as_span"]


class Span(NamedTuple):
    """A half-open range of code points of the caller's string.

    >>> text = "The FDA approved it."
    >>> span = Span(4, 7)
    >>> text[span.start:span.end]
    'FDA'
    """

    start: int
    end: int


as_span: Callable[[tuple[int, int]], Span] = partial(tuple.__new__, Span)
"""Return a pair as a span, in half the time that ``Span(start, end)`` takes: for what is made by the hundred."""


@attrs.frozen(eq=False, repr=False)
class Passage(Value):
    """Words of the text and where they stand."""

    text: str
    span: Span


@attrs.frozen(eq=False, repr=False)
class Coded(Value):
    """Words of the text with the id of the table row that they stand for."""

    id: str
    text: str
    span: Span
