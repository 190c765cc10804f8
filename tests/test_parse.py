"""The entry points: arguments, errors, and what holds for every string."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import biopress

FRAGMENTS = [
    "SHANGHAI, May 9, 2025 /PRNewswire/ -- ",
    "Quellwerk AG (SIX: QWK) today announced that ",
    "the U.S. Food and Drug Administration (FDA) has granted Orphan Drug Designation to QWK-2201",
    " for the treatment of relapsed or refractory multiple myeloma",
    " (NCT01234567)",
    ". ",
    "\n\n",
    "About Quellwerk\n",
    "Forward-Looking Statements\n",
    "The PDUFA date is March 28, 2026",
    "did not receive a complete response letter",
    "talvorimab",
    "QWK-2201 ",
    "phase 2b/3 ",
    "an objective response rate of 62% (95% CI: 51, 72; p<0.001) ",
    "\u2022 ",
    "Dr. Mara Lindqvist, Chief Executive Officer of Quellwerk, said: \u201cwe are pleased.\u201d ",
    "Contact: ir@quellwerk.example, +41 61 555 01 02",
    "\ud800",
    "\u0130\u00df\ufb01",
    "\u202eabc\u200b",
    "&amp;&rsquo;",
    "**bold** [x](https://example.org)",
    "SOURCE Quellwerk AG",
]
texts = st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=12), max_size=24).map("".join)


def passages(value: Any) -> Iterator[tuple[str, list[int]]]:
    """Every text with its span, however deep."""
    if isinstance(value, dict):
        if value.get("span") is not None and isinstance(value.get("text"), str):
            yield value["text"], value["span"]
        for item in value.values():
            yield from passages(item)
    elif isinstance(value, list):
        for item in value:
            yield from passages(item)


@settings(max_examples=150, deadline=None)
@given(texts)
@example("")
@example("\ud800")
@example("\x00" * 50)
def test_every_string_is_read_and_every_span_cuts_out_its_text(text: str) -> None:
    release = biopress.parse(text)
    plain = release.to_dict()
    for words, (start, end) in passages(plain):
        assert 0 <= start < end <= len(text)
        assert text[start:end] == words
    assert biopress.Release.from_dict(json.loads(json.dumps(plain))) == release
    assert biopress.parse(text) == release


@settings(max_examples=60, deadline=None)
@given(texts)
def test_sections_tile_the_text(text: str) -> None:
    sections = biopress.parse(text).sections
    assert "".join(text[s.span.start : s.span.end] for s in sections) == text


@settings(max_examples=60, deadline=None)
@given(texts)
def test_the_parts_are_those_of_the_whole(text: str) -> None:
    release = biopress.parse(text)
    assert biopress.extract_metadata(text) == release.metadata
    assert biopress.extract_products(text) == release.products
    assert biopress.extract_events(text) == release.events


@settings(max_examples=60, deadline=None)
@given(texts)
def test_links_lead_somewhere(text: str) -> None:
    release = biopress.parse(text)
    products = {p.id for p in release.products}
    trials = {t.id for t in release.trials}
    companies = {c.id for c in (*release.metadata.issuers, *release.companies)}
    events = {e.id for e in (*release.events, *release.non_events)}
    assert len(events) == len(release.events) + len(release.non_events)
    for event in (*release.events, *release.non_events):
        assert set(event.product_ids) <= products
        assert set(event.trials) <= trials
        assert event.applicant is None or event.applicant in companies
        assert {relation.event for relation in event.relations} <= events - {event.id}
    for event in release.events:
        assert event.status in ("occurred", "planned")
    for event in release.non_events:
        assert event.status in ("hypothetical", "negated")
    for trial in release.trials:
        assert set(trial.products) <= products
    for product in release.products:
        assert {part.company for part in product.companies} <= companies


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


def test_what_the_caller_knows_is_handed_through() -> None:
    release = biopress.parse("No date.", published=dt.datetime(2025, 5, 9, 7, 30), doc_id="a1", url="u")
    assert (release.doc_id, release.url) == ("a1", "u")
    date = release.metadata.date
    assert date is not None
    assert (date.value, date.basis, date.text, date.span) == ("2025-05-09", "caller", None, None)


def test_the_date_of_the_text_wins_over_the_callers() -> None:
    text = "BASEL, May 9, 2025 /PRNewswire/ -- Quellwerk AG today announced a new office."
    date = biopress.parse(text, published=dt.date(2025, 6, 1)).metadata.date
    assert date is not None
    assert (date.value, date.basis, date.text) == ("2025-05-09", "stated", "May 9, 2025")


def test_the_same_bytes_under_every_hash_seed() -> None:
    code = (
        "import biopress, json, sys; "
        "print(json.dumps([biopress.parse(t).to_dict() for t in json.load(sys.stdin)], sort_keys=False))"
    )
    given_texts = json.dumps(["".join(FRAGMENTS[:18]), "".join(reversed(FRAGMENTS[:18]))])
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code],
            input=given_texts,
            capture_output=True,
            text=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "PATH": ""},
        ).stdout
        for seed in ("0", "1", "4242")
    }
    assert len(outputs) == 1
