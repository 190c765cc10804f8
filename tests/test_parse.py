"""The entry points: their arguments and errors."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

import biopress


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"text": b"bytes"}, "text must be str, not bytes"),
        ({"text": None}, "text must be str, not NoneType"),
        ({"text": "", "published": "2025-05-09"}, "published must be date or None, not str"),
        ({"text": "", "doc_id": 7}, "doc_id must be str or None, not int"),
        ({"text": "", "url": 7}, "url must be str or None, not int"),
        ({"text": "", "rules": {}}, "rules must be Rules, not dict"),
    ],
)
@pytest.mark.parametrize(
    "function", [biopress.parse, biopress.extract_metadata, biopress.extract_products, biopress.extract_events]
)
def test_a_wrong_type_is_named(function: Any, arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError, match=message):
        function(**arguments)


class NaT(dt.datetime):
    """A gap in the dates of a data frame: a datetime that has no day."""

    def date(self) -> dt.date:
        return self


def test_a_gap_in_the_dates_of_a_feed_is_refused() -> None:
    with pytest.raises(TypeError, match="published must be date or None, not NaT"):
        biopress.parse("", published=NaT(1, 1, 1))


def test_what_the_caller_knows_is_handed_through() -> None:
    release = biopress.parse(
        "No date.", published=dt.datetime(2025, 5, 9, 7, 30, tzinfo=dt.timezone.utc), doc_id="a1", url="u"
    )
    assert (release.doc_id, release.url) == ("a1", "u")
    date = release.metadata.date
    assert date is not None
    assert (date.value, date.basis, date.text, date.span) == ("2025-05-09", "caller", None, None)


def test_the_date_of_the_text_wins_over_the_callers() -> None:
    text = "BASEL, May 9, 2025 /PRNewswire/ -- Quellwerk AG today announced a new office."
    date = biopress.parse(text, published=dt.date(2025, 6, 1)).metadata.date
    assert date is not None
    assert (date.value, date.basis, date.text) == ("2025-05-09", "stated", "May 9, 2025")
