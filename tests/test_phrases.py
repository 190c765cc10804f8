"""Phrases: which of them a text is searched for."""

from biopress.matching.phrases import Phrases
from biopress.matching.words import cut

CUES = (
    "to acquire ",
    "subsidiary, ",
    "subsidiary of ",
    "partner",
    "## multimedia",
    "share ;)",
    "original/source",
)


def test_phrases_that_a_text_has_are_among_those_looked_for_in_the_order_of_the_table() -> None:
    text = "norrvik, a subsidiary of larkmoor, is to acquire its copartners. ## multimedia share ;) original/source"
    stand = [cue for cue in CUES if cue in text]
    assert len(stand) == 6
    assert [cue for cue in Phrases(CUES).among(frozenset(cut(text).pieces)) if cue in text] == stand


def test_phrases_without_their_words_in_the_text_are_left_out() -> None:
    words = {"norrvik", "acquired", "a", "subsidiary"}
    assert Phrases(CUES).among(words) == ["subsidiary, ", "partner", "## multimedia"]
    assert "subsidiary of " in Phrases(CUES).among({*words, "of"})
