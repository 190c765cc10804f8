"""Whether an act occurred, is planned, is only possible or did not happen, and which words decide it."""

from __future__ import annotations

import pytest

import biopress
from biopress.events.acts import read_acts
from biopress.events.lines import LineReader
from biopress.events.reading import EventReader
from biopress.metadata.head import read_head
from biopress.products.reading import read_products
from biopress.text.reading import read
from tests.verdicts import IN_TITLES, SENTENCES, Told

BEFORE = "Quellwerk is a company in Basel. "  # so that no offset in a sentence is one in the text


def told(sentence: str, *, heading: bool) -> list[Told]:
    text = BEFORE + sentence
    reading = read(text, biopress.DEFAULT_RULES)
    head = read_head(reading, published=None)
    products = read_products(reading, head)
    reader = EventReader(reading, head, products)
    found = []
    for span in reading.text.sentences[1:]:
        line = LineReader(reading, products).line(span)
        for act in read_acts(line, heading=heading, fits=reader.fits):
            status, cue, support = act.verdict
            words = text[act.head.start : act.head.end]
            decided = text[cue.start : cue.end].strip() if cue else None
            found.append(Told(words, status, decided, text[support.start : support.end] if support else None))
    return found


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES)
def test_what_becomes_of_an_act(sentence: str, expected: list[Told]) -> None:
    assert told(sentence, heading=False) == expected


@pytest.mark.parametrize(("title", "expected"), IN_TITLES)
def test_what_becomes_of_an_act_in_a_title(title: str, expected: list[Told]) -> None:
    assert told(title, heading=True) == expected


def test_what_an_act_in_a_title_is_differs_from_what_it_is_in_the_text() -> None:
    assert sum(told(title, heading=False) != expected for title, expected in IN_TITLES) >= 8


def test_a_word_that_opens_a_sentence_governs_what_stands_far_behind_in_it() -> None:
    partners = "with its partners in Asia or in Africa or in Australia or in any of the Americas "
    assert told(f"Could Quellwerk {partners}now also submit an NDA to the FDA?", heading=False) == [
        Told("submit", "hypothetical", "Could", None)
    ]
