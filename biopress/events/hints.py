"""A quick look at some words before a pattern is asked."""

from __future__ import annotations

from biopress.matching.hints import has_any

__all__ = ["has_any"]
