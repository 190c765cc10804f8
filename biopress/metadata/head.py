"""The head of a release: metadata, sections, companies."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right

import attrs

from biopress.model import Company, Metadata, Section, Span
from biopress.text.reading import Reading

__all__ = ["Head", "read_head"]


@attrs.frozen
class Head:
    """What the later stages need to know of the release's frame."""

    metadata: Metadata
    sections: tuple[Section, ...]
    companies: tuple[Company, ...]

    def section(self, at: int) -> Section | None:
        """Return the section that holds the place ``at``."""
        number = bisect_right(self.sections, at, key=lambda section: section.span.start) - 1
        return self.sections[number] if number >= 0 else None

    @property
    def released(self) -> dt.date | None:
        """The day of the release, where it is known to the day."""
        return self.metadata.date.start if self.metadata.date else None


def read_head(reading: Reading, *, published: dt.date | None = None) -> Head:
    """Return metadata, sections and companies of the text."""
    end = len(reading.text.source)
    sections = (Section(kind="body", heading=None, span=Span(0, end)),) if end else ()
    return Head(Metadata(), sections, ())
