"""From a text to a release: the stages in their order."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from biopress._version import __version__
from biopress.demands import demand
from biopress.events.reading import read_events
from biopress.metadata.head import Head, read_head, read_metadata
from biopress.model import Event, Metadata, Product, Release, Trial
from biopress.products.reading import read_products
from biopress.rules import DEFAULT_RULES, Rules
from biopress.text.reading import Reading, read
from biopress.trials.milestones import read_milestones
from biopress.trials.reading import read_trials
from biopress.trials.results import read_results
from biopress.trials.statistics import read_statistics

__all__ = ["extract_events", "extract_metadata", "extract_products", "parse", "parse_many"]


def parse(
    text: str,
    *,
    published: dt.date | None = None,
    doc_id: str | None = None,
    url: str | None = None,
    rules: Rules = DEFAULT_RULES,
) -> Release:
    """Return everything that a release says.

    ``published`` is the day (a date or datetime) that the caller's feed gives; it dates the release where the text does
    not. ``doc_id`` and ``url`` are handed through. Raises ``TypeError`` for an argument of the wrong type, and nothing
    else.

    >>> import biopress
    >>> release = biopress.parse("The FDA has granted Fast Track designation to ABX-101 for lupus.")
    >>> [(e.agency, e.kind, e.designation, e.status, e.products) for e in release.events]
    [('US-FDA', 'designation', 'fast_track', 'occurred', ('ABX-101',))]
    """
    reading, head = _open(text, published, doc_id, url, rules)
    products, trials = _name(reading, head)
    events, non_events = read_events(reading, head, products, trials)
    return Release(
        id="sha256:" + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        doc_id=doc_id,
        url=url,
        version=__version__,
        rules=rules.digest,
        metadata=head.metadata,
        sections=head.sections,
        companies=head.companies,
        products=products,
        trials=trials,
        events=events,
        non_events=non_events,
        milestones=read_milestones(reading, head, products, trials),
        results=read_results(reading, head, products, trials),
        statistics=read_statistics(reading, head),
    )


def parse_many(texts: Iterable[str | Mapping[str, Any]], *, rules: Rules = DEFAULT_RULES) -> Iterator[Release]:
    """Return an iterator of the releases of ``texts``, in their order; a text is taken when its release is asked for.

    An item is a text, or a mapping with arguments of :func:`parse`: ``text``, and ``published``, ``doc_id`` or ``url``.
    Raises ``TypeError`` for a single string, and where an item is of the wrong type, when that is reached and with its
    position; what the iterable itself raises is not caught.

    >>> import biopress
    >>> feed = ["The FDA approved ABX-101.", {"text": "The EMA validated the MAA for ABX-101.", "doc_id": "b"}]
    >>> [(release.doc_id, release.events[0].agency) for release in biopress.parse_many(feed)]
    [(None, 'US-FDA'), ('b', 'EU-EMA')]
    """
    if isinstance(texts, (str, bytes, Mapping)) or not isinstance(texts, Iterable):
        raise TypeError(f"texts must be an iterable of str, not {type(texts).__name__}")
    demand("rules", rules, Rules)
    return _parse_each(texts, rules)


def _parse_each(texts: Iterable[str | Mapping[str, Any]], rules: Rules) -> Iterator[Release]:
    for position, item in enumerate(texts):
        arguments = item if isinstance(item, Mapping) else {"text": item}
        try:
            release = parse(**arguments, rules=rules)
        except TypeError as error:
            raise TypeError(f"item {position}: {error}") from error
        yield release


def extract_metadata(
    text: str,
    *,
    published: dt.date | None = None,
    doc_id: str | None = None,
    url: str | None = None,
    rules: Rules = DEFAULT_RULES,
) -> Metadata:
    """Return ``parse(...).metadata`` without reading the rest; arguments and errors as there.

    >>> import biopress
    >>> biopress.extract_metadata("BASEL, May 9, 2025 /PRNewswire/ -- Quellwerk AG today announced a move.").date.value
    '2025-05-09'
    """
    return read_metadata(*_begin(text, published, doc_id, url, rules))


def extract_products(
    text: str,
    *,
    published: dt.date | None = None,
    doc_id: str | None = None,
    url: str | None = None,
    rules: Rules = DEFAULT_RULES,
) -> tuple[Product, ...]:
    """Return ``parse(...).products`` without reading the rest; arguments and errors as there.

    >>> import biopress
    >>> [p.name for p in biopress.extract_products("Quellwerk AG presented data on QWK-2201 (talvorimab).")]
    ['talvorimab']
    """
    return _name(*_open(text, published, doc_id, url, rules))[0]


def extract_events(
    text: str,
    *,
    published: dt.date | None = None,
    doc_id: str | None = None,
    url: str | None = None,
    rules: Rules = DEFAULT_RULES,
) -> tuple[Event, ...]:
    """Return ``parse(...).events`` without reading the rest; arguments and errors as there.

    >>> import biopress
    >>> [e.kind for e in biopress.extract_events("The FDA lifted the clinical hold on QWK-2201.")]
    ['hold_lifted']
    """
    reading, head = _open(text, published, doc_id, url, rules)
    return read_events(reading, head, *_name(reading, head))[0]


def _begin(
    text: str, published: dt.date | None, doc_id: str | None, url: str | None, rules: Rules
) -> tuple[Reading, dt.date | None]:
    """Return the reading of the text, and the day on which it was published, once all arguments are of their types."""
    demand("text", text, str)
    demand("published", published, dt.date, optional=True)
    demand("doc_id", doc_id, str, optional=True)
    demand("url", url, str, optional=True)
    demand("rules", rules, Rules)
    if isinstance(published, dt.datetime):
        published = published.date()
        if isinstance(published, dt.datetime):  # a data frame's NaT, which has no day
            raise TypeError(f"published must be date or None, not {type(published).__name__}")
    return read(text, rules), published


def _open(
    text: str, published: dt.date | None, doc_id: str | None, url: str | None, rules: Rules
) -> tuple[Reading, Head]:
    reading, published = _begin(text, published, doc_id, url, rules)
    return reading, read_head(reading, published)


def _name(reading: Reading, head: Head) -> tuple[tuple[Product, ...], tuple[Trial, ...]]:
    products = read_products(reading, head)
    trials = read_trials(reading, products)
    return products, trials
