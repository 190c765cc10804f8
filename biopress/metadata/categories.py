"""Categories: what a release is about."""

from __future__ import annotations

from biopress.metadata.frame import Frame
from biopress.text.reading import Reading

__all__ = ["read_categories"]


def read_categories(reading: Reading, frame: Frame) -> tuple[str, ...]:
    """Return the ids of what the release is about, the first what it is most about."""
    return ()
