"""The regulatory events of a release."""

from __future__ import annotations

from biopress.metadata.head import Head
from biopress.model import Event, Product, Trial
from biopress.text.reading import Reading

__all__ = ["read_events"]


def read_events(
    reading: Reading, head: Head, products: tuple[Product, ...], trials: tuple[Trial, ...]
) -> tuple[tuple[Event, ...], tuple[Event, ...]]:
    """Return the acts that occurred or are planned, and those that the text names without asserting them."""
    return (), ()
