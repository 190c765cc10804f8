"""What holds for every string. Many more are tried with `pytest --hypothesis-profile nightly`."""

from __future__ import annotations

import copy
import json
import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
from hypothesis import example, given
from hypothesis import strategies as st

import biopress
from tests.strategies import FRAGMENTS, texts

ROOT = Path(__file__).parents[1]


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


def spans(value: Any) -> Iterator[biopress.Span]:
    """Every span of a record, however deep."""
    if isinstance(value, biopress.Span):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from spans(item)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from spans(getattr(value, field.name))


@given(texts)
@example("")
@example("\ud800")
@example("\x00" * 50)
@example("".join(FRAGMENTS))
@example("".join(reversed(FRAGMENTS)))
def test_every_string_is_read_and_every_span_cuts_out_its_text(text: str) -> None:
    release = biopress.parse(text)
    plain = release.to_dict()
    for words, (start, end) in passages(plain):
        assert text[start:end] == words
    for start, end in spans(release):
        assert 0 <= start < end <= len(text)
    assert json.loads(json.dumps(plain)) == plain
    assert biopress.Release.from_dict(json.loads(json.dumps(plain))) == release
    assert pickle.loads(pickle.dumps(release)) == release
    assert biopress.parse(text) == release


@given(texts)
def test_sections_tile_the_text(text: str) -> None:
    sections = biopress.parse(text).sections
    assert "".join(text[s.span.start : s.span.end] for s in sections) == text


@given(texts, st.permutations(["metadata", "products", "events"]))
def test_the_parts_are_those_of_the_whole_in_any_order_of_calls(text: str, order: list[str]) -> None:
    parts = {name: getattr(biopress, f"extract_{name}")(text) for name in order}
    release = biopress.parse(text)
    assert parts == {name: getattr(release, name) for name in order}


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


@given(texts)
def test_values_keep_to_the_schema(text: str) -> None:
    release = biopress.parse(text)
    for event in (*release.events, *release.non_events):
        assert event.kind
        assert event.trigger.text
        assert event.evidence
        assert (event.designation is not None) <= (event.kind == "designation")
        assert any(start <= event.trigger.span.start < end for start, end in event.evidence)
        for date in (event.date, event.previous_date, event.effective_date):
            assert date is None or date.start is None or date.end is None or date.start <= date.end
    for product in release.products:
        assert product.name in {name.text for name in product.names}
        assert product.mentions


@given(texts, texts)
def test_nothing_leaks_from_one_text_into_another(one: str, other: str) -> None:
    alone = biopress.parse(one).to_dict()
    biopress.parse(other)
    assert biopress.parse(one).to_dict() == alone
    first, _, third = biopress.parse_many([one, other, one])
    assert first.to_dict() == third.to_dict() == alone


@given(texts)
def test_every_view_of_a_release_can_be_made(text: str) -> None:
    release = biopress.parse(text)
    repr(release)
    assert copy.deepcopy(release) == release
    assert "<script" not in release._repr_html_() + biopress.show(text, release).html
    for table in ("events", "products", "trials"):
        names = [column.name for column in biopress.columns(table)]
        for row in biopress.rows(release, table):
            assert list(row) == names


def told(code: str, **environment: str) -> str:
    """What a new process prints."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={**os.environ, **environment},
        timeout=120,
    )
    return done.stdout


def test_the_same_bytes_under_every_hash_seed() -> None:
    code = "from tests.answers import answers; print(answers())"
    assert len({told(code, PYTHONHASHSEED=seed) for seed in ("0", "1", "4242")}) == 1


IN_TURN = """
import json, sys
import biopress
from tests.releases import RELEASES, whole
texts = list(map(whole, RELEASES.values()))
first = {first}
if first == "products":
    biopress.extract_products(texts[3])
elif first == "events":
    biopress.extract_events("")
elif first == "rules":
    biopress.parse(texts[1], rules=biopress.DEFAULT_RULES.extended(
        products=[biopress.ProductTerm(id="x", name="Halcyne", type="brand")]))
made = {{text: biopress.parse(text).to_dict() for text in (reversed(texts) if first == "backwards" else texts)}}
print(json.dumps([made[text] for text in texts]))
"""


def test_the_same_bytes_in_every_order_of_calls() -> None:
    orders = ("parse", "backwards", "products", "events", "rules")
    assert len({told(IN_TURN.format(first=repr(first))) for first in orders}) == 1


# A new process, so that the threads race for everything that is made at the first use.
IN_THREADS = """
import sys, threading
sys.setswitchinterval(1e-5)
import biopress
from tests.releases import RELEASES, whole
texts = list(map(whole, RELEASES.values())) * 2
found = {}
gate = threading.Barrier(len(texts))
def work(number):
    gate.wait()
    found[number] = biopress.parse(texts[number])
threads = [threading.Thread(target=work, args=(number,)) for number in range(len(texts))]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(sorted(found) == list(range(len(texts))), all(found[n] == biopress.parse(texts[n]) for n in found))
"""


def test_the_same_in_threads() -> None:
    assert told(IN_THREADS) == "True True\n"
