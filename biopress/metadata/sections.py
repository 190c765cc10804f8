"""The parts of a text: they tile it."""

from __future__ import annotations

from biopress.metadata.frame import Frame
from biopress.model import Section, Span
from biopress.text.reading import Reading

__all__ = ["read_sections"]


def read_sections(reading: Reading, frame: Frame) -> tuple[Section, ...]:
    """Return the sections of the text in their order."""
    end = len(reading.text.source)
    return (Section(kind="body", heading=None, span=Span(0, end)),) if end else ()
