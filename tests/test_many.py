"""Many texts: lazily, in their order, errors at their position."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterator
from typing import Any

import pytest

import biopress

TEXTS = ["The FDA approved ABX-101.", "", "The EMA validated the MAA for ABX-101."]


def test_the_same_as_one_by_one_in_order() -> None:
    assert list(biopress.parse_many(TEXTS)) == [biopress.parse(text) for text in TEXTS]
    assert list(biopress.parse_many([])) == []


def test_texts_are_taken_one_at_a_time() -> None:
    taken = []

    def endless() -> Iterator[str]:
        for number in itertools.count():
            taken.append(number)
            yield f"The FDA approved ABX-{100 + number}."

    releases = biopress.parse_many(endless())
    assert taken == []
    first = [release.events[0].products for release in itertools.islice(releases, 3)]
    assert first == [("ABX-100",), ("ABX-101",), ("ABX-102",)]
    assert taken == [0, 1, 2]


def test_what_the_caller_knows_of_each() -> None:
    feed = [{"text": text, "doc_id": str(n), "published": dt.date(2025, 5, n + 1)} for n, text in enumerate(TEXTS)]
    releases = list(biopress.parse_many(feed))
    assert [release.doc_id for release in releases] == ["0", "1", "2"]
    assert releases[2] == biopress.parse(**feed[2])  # type: ignore[arg-type]


def test_rules_are_those_of_all() -> None:
    rules = biopress.DEFAULT_RULES.extended(
        products=[biopress.ProductTerm(id="glowbrin", name="Glowbrin", type="brand")]
    )
    assert [release.rules for release in biopress.parse_many(TEXTS, rules=rules)] == [rules.digest] * 3


@pytest.mark.parametrize(
    ("item", "message"),
    [
        (None, "item 2: text must be str, not NoneType"),
        (b"x", "item 2: text must be str, not bytes"),
        ({"text": "", "doc_id": 7}, "item 2: doc_id must be str or None, not int"),
        ({"doc_id": "7"}, "item 2: .*'text'"),
        ({"text": "", "title": "x"}, "item 2: .*'title'"),
    ],
)
def test_an_error_comes_at_its_position(item: Any, message: str) -> None:
    releases = biopress.parse_many([TEXTS[0], TEXTS[1], item, TEXTS[2]])
    assert [next(releases).id, next(releases).id] == [biopress.parse(text).id for text in TEXTS[:2]]
    with pytest.raises(TypeError, match=message):
        next(releases)


def test_an_error_of_the_texts_themselves_is_theirs() -> None:
    def broken() -> Iterator[str]:
        yield TEXTS[0]
        raise OSError("the disk is gone")

    releases = biopress.parse_many(broken())
    next(releases)
    with pytest.raises(OSError, match="the disk is gone"):
        next(releases)


@pytest.mark.parametrize("texts", ["one text", b"bytes", {"text": ""}, None, 7])
def test_what_is_no_iterable_of_texts_is_refused_at_once(texts: Any) -> None:
    with pytest.raises(TypeError, match=f"texts must be an iterable of str, not {type(texts).__name__}"):
        biopress.parse_many(texts)
    with pytest.raises(TypeError, match="rules must be Rules, not dict"):
        biopress.parse_many([], rules={})  # type: ignore[arg-type]
