"""Texts that scrapers and attackers bring: every one is read, in time and memory that grow with its length only.

What one short piece after another costs is measured for more than a hundred kinds in `test_benchmarks.py`; here, for as
many kinds as can be numbered, what many different ones cost.
"""

from __future__ import annotations

import gc
import tracemalloc

import pytest

import biopress
from tests.benchmarks.hostile import NUMBERED, hostile
from tests.pace import grows_in_step
from tests.releases import RELEASES, whole

RELEASE = whole(RELEASES["approval"])
FACTS = [(e.kind, e.agency, e.products) for e in biopress.parse(RELEASE).events]

KINDS = {
    "null bytes": "\x00",
    "lone surrogates": "\ud800",
    "surrogates the wrong way round": "\udc00\ud800",
    "bidirectional controls": "\u202eFDA\u202c\u2066approved\u2069",
    "zero-width characters": "F\u200bD\u200cA\u200d\ufeff ",
    "combining marks": "e\u0301\u0327\u0323",
    "one letter under a thousand marks": "a" + "\u0301" * 1000,
    "letters whose small form is longer": "\u0130",
    "letters whose capital form is longer": "\u00df\ufb03",
    "not characters": "\uffff\U0010ffff",
    "private use": "\ue000",
    "outside the first plane": "\U0001f9ec",
    "variation selectors": "\u2695\ufe0f",
    "tags": "\U000e0041",
    "controls": "\x1b[31m\x07\x08",
    "line separators": "\u2028\u2029\x85\x0b\x0c",
    "carriage returns": "\r",
    "marks": "\u00ae",
    "marks apart": "\u2122 ",
    "nested brackets": "([{",
    "nested HTML": "<div><b>",
    "scripts": "<script>alert('FDA')</script>",
    "comments": "<!--",
    "entities": "&lt;&#x41;&#0;&#x110000;&notanentity;",
    "entities of entities": "&amp;amp;",
    "CSV formulas": "=cmd|' /C calc'!A0\n+1\n-1\n@SUM(A1)\n",
    "templates": "{{7*7}}${7*7}<%= 7 %>%s%n",
    "format fields": "{0.__class__}{} %(x)s",
    "regular expressions": "(a+)+$|.*?[^\\]",
    "JSON": '{"events": [{"kind": "approval"}]}',
    "paths": "../../../etc/passwd\n",
    "SQL": "'; DROP TABLE releases; --",
    "digits of other scripts": "\u0661\u0662\u0663/\u0967\u0968/\uff12\uff10\uff12\uff15 ",
    "years": "on May 99, 99999 ",
    "numbers": "123456789" * 20 + " patients ",
    "signs of numbers": "1,1.1,",
    "half of a dateline": "BASEL, ",
    "half of a ticker": "(NASDAQ: ",
    "half of a link": "[FDA](",
    "half of a quotation": "\u201cWe are ",
    "half of a designation": "orphan drug ",
    "half of a list": "A, B and C, ",
    "a table": "| FDA | approved |\n|---|---|\n",
    "sentences": "The FDA approved QWK-2201 for lupus. ",
    "acts of other products": "".join(f"The FDA approved QWK-{n} for lupus. " for n in range(100, 300)),
    "acts of other days": "".join(f"On May {n}, 2024, the FDA approved QWK-1. " for n in range(1, 29)),
    "definitions": "".join(f"Alpha Beta {c}amma (AB{c}) " for c in "CDEFGHIJKLMNOPQRSTUVWXYZ"),
    "companies": "".join(f"Alpha{c} Inc. (Nasdaq: A{c}B) " for c in "CDEFGHIJKLMNOPQRSTUVWXYZ"),
    "trials": "".join(f"the ALPHA-{n} trial (NCT0{n:07}) " for n in range(200)),
}
kinds = pytest.mark.parametrize("kind", KINDS)


def filled(kind: str, length: int) -> str:
    piece = KINDS[kind]
    return (piece * (length // len(piece) + 1))[:length]


@kinds
def test_time_grows_in_step_with_the_length(kind: str) -> None:
    short, long = filled(kind, 6_000), filled(kind, 24_000)
    assert grows_in_step(lambda: biopress.parse(short), lambda: biopress.parse(long), 4)


# A word of each kind that decides about acts, or states one.
WORDS = {row.type: row.name for row in biopress.DEFAULT_RULES.cues} | {
    sense.kind or "none": row.name for row in biopress.DEFAULT_RULES.triggers for sense in row.senses
}


@pytest.mark.parametrize("word", sorted({*WORDS.values()}))
def test_time_grows_in_step_with_the_number_of_a_word_that_decides(word: str) -> None:
    short, long = (f"{word} " * (length // len(word)) for length in (8_000, 32_000))
    assert grows_in_step(lambda: biopress.parse(short), lambda: biopress.parse(long), 4)


@pytest.mark.parametrize("kind", NUMBERED)
def test_time_grows_in_step_with_the_number_of_names(kind: str) -> None:
    """What is compared with all others of its kind takes ten times as long a kilobyte."""
    short, long = (hostile(f"numbered {kind}", length) for length in (7_000, 70_000))
    assert grows_in_step(lambda: biopress.parse(short), lambda: biopress.parse(long), 10)


@kinds
def test_nothing_in_it_hides_or_makes_a_fact_beside_it(kind: str) -> None:
    text = f"{RELEASE}\n\n{filled(kind, 1_000)}\n"
    release = biopress.parse(text)
    own = [event for event in release.events if event.span.end <= len(RELEASE)]
    assert [(e.kind, e.agency, e.products) for e in own] == FACTS
    for event in release.events:
        assert text[event.span.start : event.span.end] == event.text
    assert release.metadata.date == biopress.parse(RELEASE).metadata.date


@pytest.mark.parametrize("kind", ["null bytes", "lone surrogates", "nested brackets", "combining marks", "sentences"])
def test_memory_grows_in_step_with_the_length_and_is_given_back(kind: str) -> None:
    def peak(text: str) -> tuple[int, int]:
        biopress.parse(text)
        gc.collect()
        tracemalloc.start()
        try:
            biopress.parse(text)
            most = tracemalloc.get_traced_memory()[1]
            gc.collect()
            return most, tracemalloc.get_traced_memory()[0]
        finally:
            tracemalloc.stop()

    length = 20_000
    most, left = peak(filled(kind, length))
    assert most < 500 * length
    assert left < 200_000
    assert peak(filled(kind, 4 * length))[0] < 8 * most


@pytest.mark.parametrize("character", ["a", " ", "\n", "(", "\x00", "\ud800", "\u0301", "."])
def test_a_million_of_one_character(character: str) -> None:
    text = character * 1_000_000
    release = biopress.parse(text)
    assert (release.events, release.products, release.trials) == ((), (), ())
    assert "".join(text[s.span.start : s.span.end] for s in release.sections) == text


def test_a_release_at_the_end_of_a_hundred_thousand_lines() -> None:
    text = "x\n" * 100_000 + "\n" + RELEASE
    events = biopress.parse(text).events
    assert {(e.kind, e.agency, e.products) for e in events} == set(FACTS)


def test_a_recursive_reader_would_run_out_of_stack() -> None:
    for opening, closing in ("()", "[]", "<>", "\u201c\u201d"):
        text = opening * 50_000 + "The FDA approved QWK-2201 for lupus." + closing * 50_000
        release = biopress.parse(text)
        for event in release.events:
            assert text[event.span.start : event.span.end] == event.text
