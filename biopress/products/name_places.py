"""What a release's head says of names: where none is given, and which words are its companies'."""

from __future__ import annotations

from biopress.metadata.head import Head
from biopress.model import Span
from biopress.products.name_shapes import looks_like_code

__all__ = ["company_words", "first_words", "open_stretches"]

# Sections in which no name is given that stands nowhere else.
_CLOSED = frozenset(("contacts", "end_matter"))


def open_stretches(head: Head) -> list[Span]:
    """Return the stretches of the text in which new names are given, none next to another."""
    found: list[Span] = []
    for section in head.sections:
        if section.kind in _CLOSED:
            continue
        if found and found[-1].end == section.span.start:
            found[-1] = Span(found[-1].start, section.span.end)
        else:
            found.append(section.span)
    return found


def company_words(head: Head) -> frozenset[str]:
    """Return the names and short names of the release's companies in lower case."""
    words: set[str] = set()
    for company in (*head.metadata.issuers, *head.companies):
        words.add(company.name.lower())
        words.update(short.lower() for short in company.short_names)
        first = company.name.split()[0].lower() if company.name.split() else ""
        words.add(first.rstrip(","))
        words.update(listing.symbol.lower() for listing in company.listings)
    return frozenset([word for word in words if word.isalpha() or " " in word or not looks_like_code(word)])


def first_words(head: Head) -> frozenset[str]:
    """Return the first words of the companies' names that have several, in lower case."""
    names = [company.name.lower().split() for company in (*head.metadata.issuers, *head.companies)]
    return frozenset([words[0] for words in names if len(words) > 1])
