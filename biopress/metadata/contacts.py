"""Contacts: the contacts that the text gives."""

from __future__ import annotations

from biopress.metadata.frame import Frame
from biopress.model import Contact, Passage, Section
from biopress.text.reading import Reading

__all__ = ["read_contacts", "read_links"]


def read_contacts(reading: Reading, frame: Frame, sections: tuple[Section, ...]) -> tuple[Contact, ...]:
    """Return the contacts that the text gives, in its order."""
    return ()


def read_links(reading: Reading) -> tuple[Passage, ...]:
    """Return the web addresses of the text, in its order."""
    return ()
