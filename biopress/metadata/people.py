"""People: the people that the text quotes or names with a function."""

from __future__ import annotations

from biopress.metadata.frame import Frame
from biopress.model import Person, Section
from biopress.text.reading import Reading

__all__ = ["read_people"]


def read_people(reading: Reading, frame: Frame, sections: tuple[Section, ...]) -> tuple[Person, ...]:
    """Return the people that the text quotes or names with a function, in its order."""
    return ()
