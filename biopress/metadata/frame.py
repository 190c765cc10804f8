"""The frame of a release: where the text proper begins, and what stands around it. The other parts read from it."""

from __future__ import annotations

from typing import NamedTuple

from biopress.metadata.dateline import Dateline, HeaderDate
from biopress.model import Company, Passage

__all__ = ["Frame"]


class Frame(NamedTuple):
    """What is known of a release's outside: ``lead`` is where its first sentence begins, dateline excluded."""

    dateline: Dateline | None
    header: HeaderDate | None
    lead: int
    headline: Passage | None
    subheadlines: tuple[Passage, ...]
    source: Passage | None
    issuers: tuple[Company, ...]

    @property
    def body(self) -> int:
        """Where the body begins: with its dateline, unless the title stands below that."""
        line = self.dateline
        above = line is not None and self.headline is not None and line.start < self.headline.span.start
        return self.lead if line is None or above else line.start
