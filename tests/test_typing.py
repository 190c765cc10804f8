"""What a type checker sees. `.ci/run types` has mypy and pyright check it; running it shows that the values agree."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal

import pytest

import biopress
from biopress import Date, Event, Html, Metadata, Passage, Product, Release, Rules, Span

if TYPE_CHECKING:
    from typing_extensions import assert_type
else:

    def assert_type(value: Any, _: Any) -> Any:
        """Return the value; for a checker only."""
        return value


TEXT = "BASEL, May 9, 2025 /PRNewswire/ -- Quellwerk AG today announced that the FDA approved QWK-2201 for lupus."


def test_the_functions() -> None:
    release = assert_type(biopress.parse(TEXT, published=dt.date(2025, 5, 9), doc_id="a", url=None), Release)
    assert_type(biopress.extract_metadata(TEXT), Metadata)
    assert_type(biopress.extract_products(TEXT), tuple[Product, ...])
    assert_type(biopress.extract_events(TEXT), tuple[Event, ...])
    many = assert_type(biopress.parse_many([TEXT, {"text": TEXT, "doc_id": "b"}]), Iterator[Release])
    assert [each.doc_id for each in many] == [None, "b"]
    assert_type(biopress.show(TEXT, release), Html)
    assert_type(biopress.rows(release, "events"), list[dict[str, Any]])
    assert_type(biopress.json_schema(), dict[str, Any])
    assert_type(biopress.DEFAULT_RULES.extended(products=[]), Rules)
    assert_type(biopress.DEFAULT_RULES.digest, str)


def test_the_record() -> None:
    release = biopress.parse(TEXT)
    assert_type(release.to_dict(), dict[str, Any])
    assert_type(Release.from_dict(release.to_dict()), Release)
    assert_type(release.events, tuple[Event, ...])
    assert_type(release.metadata.date, Date | None)
    event = release.events[0]
    assert_type(event.agency, str | None)
    assert_type(event.status, Literal["occurred", "planned", "hypothetical", "negated"])
    assert_type(event.role, Literal["news", "background"])
    assert_type(event.trigger, Passage)
    assert_type(event.evidence, tuple[Span, ...])
    start, end = assert_type(event.span, Span)
    assert_type(start, int)
    assert TEXT[start:end] == event.text
    date = release.metadata.date
    assert date is not None
    assert_type(date.start, dt.date | None)
    assert_type(date.precision, Literal["day", "month", "quarter", "half", "year"])


def test_what_a_checker_refuses() -> None:
    # each ignored error is one: a checker tells of those that are none
    event = biopress.parse(TEXT).events[0]
    with pytest.raises(AttributeError):
        event.kind = "approval"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    with pytest.raises(TypeError):
        biopress.parse(TEXT, dt.date(2025, 5, 9))  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError):
        biopress.parse(b"")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(AttributeError):
        _ = event.agencies  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
