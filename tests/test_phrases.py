"""Phrases: which of them a text is searched for."""

from biopress.matching.phrases import Phrases, words_of

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
    assert [cue for cue in Phrases(CUES).among(words_of(text)) if cue in text] == stand


def test_phrases_without_their_word_in_the_text_are_left_out() -> None:
    assert Phrases(CUES).among(words_of("norrvik acquired a subsidiary.")) == [
        "subsidiary, ",
        "subsidiary of ",
        "partner",
        "## multimedia",
    ]


def test_words_are_parted_by_signs_and_by_letters_outside_ascii() -> None:
    assert words_of("an at-the-market offer\u2022caf\u00e9 2026\ud800x") == {
        *("an", "at", "the", "market", "offer", "caf", "2026", "x"),
    }
