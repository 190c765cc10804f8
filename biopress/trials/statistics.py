"""The statistics that a release states."""

from __future__ import annotations

from biopress.metadata.head import Head
from biopress.model import Statistic, Product, Trial
from biopress.text.reading import Reading

__all__ = ["read_statistics"]


def read_statistics(
    reading: Reading, head: Head, products: tuple[Product, ...], trials: tuple[Trial, ...]
) -> tuple[Statistic, ...]:
    """Return the statistics in the order of the text."""
    return ()
