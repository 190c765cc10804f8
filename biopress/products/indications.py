"""Indications: what a product is for, as the exact phrase and as its parts."""

from __future__ import annotations

from biopress.model import Indication
from biopress.text.reading import Reading

__all__ = ["find_indications"]


def find_indications(reading: Reading, start: int, end: int) -> tuple[Indication, ...]:
    """Return the disease phrases that begin in ``start:end`` of the text, each with its qualifiers."""
    return ()
