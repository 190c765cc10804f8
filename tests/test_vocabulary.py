"""The scan: what a surface matches and what it does not."""

from __future__ import annotations

import pytest

from biopress.matching.terms import Shared, Term
from biopress.matching.vocabulary import Vocabulary
from biopress.matching.words import cut
from biopress.text.folding import fold, lowered

TERMS = (
    Term(id="fda", name="Food and Drug Administration", exact_case=("FDA",)),
    Term(id="saudi", name="Saudi Food and Drug Authority", shared=(Shared("SFDA", ("saudi", "riyadh")),)),
    Term(
        id="china",
        name="State Food and Drug Administration",
        shared=(Shared("SFDA", ("china", "chinese"), default=True),),
    ),
    Term(id="adc", name="antibody-drug conjugate"),
    Term(id="conjugate", name="conjugate"),
    Term(id="tumor", name="solid tumor"),
    Term(id="her2", name="HER2+", exact_case=("HER2",)),
    Term(id="slash", name="HR+/HER2-"),
)


def ids(text: str, kind: str = "condition") -> list[tuple[str, str]]:
    folded = fold(text)
    found = Vocabulary({kind: TERMS}).scan(folded, cut(lowered(folded)))
    return [(mention.term.id, text[mention.start : mention.end]) for mention in found.of(kind)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Food and Drug Administration's view", [("fda", "Food and Drug Administration")]),
        ("the Food and\nDrug  Administration", [("fda", "Food and\nDrug  Administration")]),
        ("an antibody\u2013drug conjugate", [("adc", "antibody\u2013drug conjugate")]),
        ("an antibody drug conjugate", [("adc", "antibody drug conjugate")]),
        ("an antibody, drug conjugate", [("conjugate", "conjugate")]),
        ("FDA said, fda said", [("fda", "FDA")]),
        ("FDAs of the world", [("fda", "FDAs")]),
        ("advanced solid tumours and solid tumors", [("tumor", "solid tumours"), ("tumor", "solid tumors")]),
        ("HER2+ disease, HER2 low, HR+/HER2- disease", [("her2", "HER2+"), ("her2", "HER2"), ("slash", "HR+/HER2-")]),
        ("The Saudi SFDA agreed", [("saudi", "SFDA")]),
        ("SFDA of China, far from the rest", [("china", "SFDA")]),
        ("The SFDA agreed", [("china", "SFDA")]),
        ("foodand drug administration", []),
        ("", []),
    ],
)
def test_surfaces(text: str, expected: list[tuple[str, str]]) -> None:
    assert ids(text) == expected


def test_vocabularies_may_overlap_each_other_but_not_themselves() -> None:
    folded = "antibody-drug conjugate"
    rows = {"modality": TERMS, "other": (Term(id="drug", name="drug"),)}
    found = Vocabulary(rows).scan(folded, cut(folded))
    assert [m.term.id for m in found.of("modality")] == ["adc"]
    assert [m.term.id for m in found.of("other")] == ["drug"]
    assert [m.start for m in found.within("other", 9, 13)] == [9]
    assert not found.within("other", 10, 13)


def test_a_surface_without_a_word_is_found_nowhere() -> None:
    rows = {"condition": (Term(id="sign", name="%"), *TERMS)}
    found = Vocabulary(rows).scan("5 % of solid tumors", cut("5 % of solid tumors"))
    assert [mention.term.id for mention in found.of("condition")] == ["tumor"]


def test_words_as_written_have_no_other_spelling_but_the_plural() -> None:
    rows = {"condition": (Term(id="panel", name="Zendan scale", exact_case=("Tumor Aging Scale",)),)}
    text = "The Tumor Aging Scale, Tumor Aging Scales, Tumour Aging Scale, tumor aging scale, tumors, Zendan scales"
    found = Vocabulary(rows).scan(text, cut(text.lower()))
    assert [text[m.start : m.end] for m in found.of("condition")] == [
        "Tumor Aging Scale",
        "Tumor Aging Scales",
        "Zendan scales",
    ]


def test_one_vocabulary_reads_text_after_text() -> None:
    vocabulary = Vocabulary({"condition": TERMS})
    for text, expected in (
        ("solid evidence", []),
        ("a solid tumour", ["tumor"]),
        ("a solid tumor, antibody", ["tumor"]),
        ("an antibody-drug interaction", []),
        ("an antibody-drug conjugate in solid tumors", ["adc", "tumor"]),
    ):
        assert [m.term.id for m in vocabulary.scan(text, cut(text)).of("condition")] == expected


def test_of_an_ambiguous_surface_the_nearer_context_decides() -> None:
    assert ids("In China and then in Riyadh the SFDA agreed") == [("saudi", "SFDA")]
    assert ids("In Riyadh and then in China the SFDA agreed") == [("china", "SFDA")]
