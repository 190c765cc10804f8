"""The trials of a release."""

from __future__ import annotations

from biopress.metadata.head import Head
from biopress.model import Product, Trial
from biopress.text.reading import Reading

__all__ = ["read_trials"]


def read_trials(reading: Reading, head: Head, products: tuple[Product, ...]) -> tuple[Trial, ...]:
    """Return the trials that the text names or numbers."""
    return ()
