"""The head of a release: metadata, sections, companies."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from typing import NamedTuple

from biopress.metadata.categories import read_categories
from biopress.metadata.companies import build_issuers, find_others
from biopress.metadata.contacts import read_contacts, read_links
from biopress.metadata.dateline import Dateline, HeaderDate, find_dateline, find_header_date
from biopress.metadata.diagnostics import diagnose
from biopress.metadata.frame import Frame
from biopress.metadata.headline import prose_start, read_titles, read_titles_below, without_sites
from biopress.metadata.issuers import find_issuers
from biopress.metadata.listings import Ticker, find_identifiers, find_tickers
from biopress.metadata.people import read_people
from biopress.metadata.sections import read_sections
from biopress.metadata.source import read_origin, read_source
from biopress.model import Company, Date, Metadata, Section, Span, WireCredit
from biopress.text.document import Text
from biopress.text.reading import Reading

__all__ = ["Head", "read_head", "read_metadata"]


class Head(NamedTuple):
    """What the later stages need to know of the release's frame."""

    metadata: Metadata
    sections: tuple[Section, ...]
    companies: tuple[Company, ...]
    lead: int
    """Where the first sentence of the body begins, dateline excluded."""
    starts: tuple[int, ...]
    """Where the sections begin."""

    def section(self, at: int) -> Section | None:
        """Return the section that holds the place ``at``."""
        number = bisect_right(self.starts, at) - 1
        return self.sections[number] if number >= 0 else None

    @property
    def released(self) -> dt.date | None:
        """The day of the release, where it is known to the day."""
        return self.metadata.date.start if self.metadata.date else None


# How much of a text's beginning and end is looked through for a wire's own lines.
_HEADER, _FOOTER = 600, 5000

# How far into a text without line breaks its date line may stand.
_ONE_LINE = 600


class _Outside(NamedTuple):
    """What is read of the release's frame before its other companies are looked for."""

    metadata: Metadata
    sections: tuple[Section, ...]
    lead: int
    tickers: list[Ticker]
    """Those that are no issuer's."""


def read_head(reading: Reading, published: dt.date | None = None) -> Head:
    """Return metadata, sections and companies of the text."""
    outside = _read(reading, published)
    issuers = outside.metadata.issuers
    others = find_others(reading.text, reading.rules, issuers, outside.tickers, len(reading.text.source))
    starts = tuple([section.span.start for section in outside.sections])
    return Head(outside.metadata, outside.sections, others, outside.lead, starts)


def read_metadata(reading: Reading, published: dt.date | None = None) -> Metadata:
    """Return the metadata of the text alone."""
    return _read(reading, published).metadata


def _read(reading: Reading, published: dt.date | None) -> _Outside:
    text = reading.text
    tickers = find_tickers(text, reading.rules.markets)
    dateline = signed = find_dateline(reading)
    if dateline and dateline.alone and dateline.start - prose_start(text) > len(text.source) - dateline.end:
        # the place and the day below a letter or an announcement: most of its text stands before them
        dateline = None
    prose = dateline.start if dateline else prose_start(text)
    # a text without breaks has its date line within what looks like its first paragraph
    header = find_header_date(reading, prose if prose > 4 else _ONE_LINE)
    lead = dateline.end if dateline else max(prose if prose < len(text.source) else 0, header.end if header else 0)
    titles = read_titles(
        text, 0, max(prose, lead) if dateline is None else prose, [(header.start, header.end)] if header else []
    )
    if dateline and titles.headline is None:
        titles, lead = read_titles_below(text, lead)
    source = read_source(text)
    issuers, rest = build_issuers(
        text, find_issuers(text, reading.rules, lead, titles.headline, source, tickers), tickers, find_identifiers(text)
    )
    titles = without_sites(text, titles, issuers)
    frame = Frame(
        dateline=dateline,
        header=header,
        lead=lead,
        headline=titles.headline,
        subheadlines=titles.subheadlines,
        source=source,
        issuers=issuers,
    )
    sections = read_sections(reading, frame)
    date = _date(text, signed, header, published)
    metadata = Metadata(
        headline=frame.headline,
        subheadlines=frame.subheadlines,
        date=date,
        time=(dateline and dateline.time) or (header and header.time) or None,
        places=signed.places if signed else (),
        wire=_wire(reading, dateline),
        issuers=issuers,
        source=source,
        origin=read_origin(text, lead),
        categories=read_categories(reading, frame),
        people=read_people(reading, frame, sections),
        contacts=read_contacts(reading, frame, sections),
        links=read_links(reading),
        diagnostics=diagnose(text, frame, dated=date is not None),
    )
    return _Outside(metadata, sections, lead, rest)


def _date(text: Text, dateline: Dateline | None, header: HeaderDate | None, published: dt.date | None) -> Date | None:
    """Return the day of the dateline, else of a date line above the text, else what the caller knows."""
    found = (dateline and dateline.date) or (header and header.date)
    if found:
        span = Span(found.start, found.end)
        words = text.source[span.start : span.end]
        return Date(
            value=found.date.isoformat(), start=found.date, end=found.date, precision="day", text=words, span=span
        )
    if published:
        return Date(value=published.isoformat(), start=published, end=published, precision="day", basis="caller")
    return None


def _wire(reading: Reading, dateline: Dateline | None) -> WireCredit | None:
    """Return the wire of the dateline, else one that signs at the start or the end."""
    text = reading.text
    tag = dateline.tag if dateline else None
    if tag is None:
        wires, footer = reading.rules.credits, max(0, len(text.lower) - _FOOTER)
        tag = wires.header(text.lower, text.words, _HEADER) or wires.footer(text.lower, text.words, footer)
    return WireCredit(tag.wire, text.source[tag.start : tag.end], Span(tag.start, tag.end)) if tag else None
