"""The products of a release."""

from __future__ import annotations

from biopress.metadata.head import Head
from biopress.model import Product
from biopress.text.reading import Reading

__all__ = ["read_products"]


def read_products(reading: Reading, head: Head) -> tuple[Product, ...]:
    """Return the products that the text names, those of the issuers first."""
    return ()
