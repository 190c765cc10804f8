"""The milestones that a release states."""

from __future__ import annotations

from biopress.metadata.head import Head
from biopress.model import Milestone, Product, Trial
from biopress.text.reading import Reading

__all__ = ["read_milestones"]


def read_milestones(
    reading: Reading, head: Head, products: tuple[Product, ...], trials: tuple[Trial, ...]
) -> tuple[Milestone, ...]:
    """Return the milestones in the order of the text."""
    return ()
