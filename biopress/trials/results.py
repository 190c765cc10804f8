"""The results that a release states."""

from __future__ import annotations

from biopress.metadata.head import Head
from biopress.model import Result, Product, Trial
from biopress.text.reading import Reading

__all__ = ["read_results"]


def read_results(
    reading: Reading, head: Head, products: tuple[Product, ...], trials: tuple[Trial, ...]
) -> tuple[Result, ...]:
    """Return the results in the order of the text."""
    return ()
