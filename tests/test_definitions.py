"""Short forms that a text defines."""

from __future__ import annotations

import pytest

from biopress.text.definitions import find_definitions, find_short_forms
from biopress.text.document import read_text

DEFINED = [
    ("Patients with multiple myeloma (MM) were seen.", "MM", "multiple myeloma"),
    ("For relapsed or refractory multiple myeloma (R/RMM).", "R/RMM", "relapsed or refractory multiple myeloma"),
    ("For generalized myasthenia gravis (gMG).", "gMG", "generalized myasthenia gravis"),
    ("For non-small cell lung cancer (NSCLC).", "NSCLC", "non-small cell lung cancer"),
    ('Filed with the Food and Drug Administration ("FDA").', "FDA", "Food and Drug Administration"),
    ('Filed with the European Medicines Agency (the "EMA").', "EMA", "European Medicines Agency"),
    ("For acute graft-versus-host disease (aGvHD).", "aGvHD", "acute graft-versus-host disease"),
    ("For pancreatic ductal adenocarcinoma (PDAC).", "PDAC", "pancreatic ductal adenocarcinoma"),
    ("For ATTRv (hereditary transthyretin amyloidosis).", None, None),
    ("For MM (multiple myeloma).", "MM", "multiple myeloma"),
    ("Chronic kidney disease, or CKD, is common.", "CKD", "Chronic kidney disease"),
    ("For chronic obstructive pulmonary disease (COPD; emphysema).", "COPD", "chronic obstructive pulmonary disease"),
    ("An antibody drug conjugate\n(ADC) for all.", "ADC", "antibody drug conjugate"),
    ("It was approved (see below).", None, None),
    ("In 42 patients (42) it worked.", None, None),
    ("An event ended. Multiple (MM) went on.", None, None),
]


@pytest.mark.parametrize(("text", "short", "phrase"), DEFINED)
def test_definitions(text: str, short: str | None, phrase: str | None) -> None:
    found = [(d.short, text[d.start : d.end]) for d in find_definitions(read_text(text))]
    assert found == ([] if short is None else [(short, phrase)])


def test_the_first_definition_stands() -> None:
    text = "Ulcerative colitis (UC) is not urothelial carcinoma (UC)."
    assert [text[d.start : d.end] for d in find_definitions(read_text(text))] == ["Ulcerative colitis"]


def test_every_use_is_found_as_a_word_of_its_own() -> None:
    text = read_text("Multiple myeloma (MM): R/R MM, MMs, SMM, anti-MM and MM-related.")
    forms = find_short_forms(text, find_definitions(text))
    assert [text.source[form.start - 1 : form.end + 1] for form in forms] == ["(MM)", " MM,", "-MM ", " MM-"]


def test_the_longer_of_two_short_forms_at_one_place_stands() -> None:
    text = read_text("Multiple sclerosis (MS) and mass spectrometry readout (MS-R). MS-R was used.")
    forms = find_short_forms(text, find_definitions(text))
    assert text.source[forms[-1].start : forms[-1].end] == "MS-R"


def test_a_text_with_very_many_definitions_is_read() -> None:
    text = read_text("".join(f"multiple myeloma {n} (MM{n}) " for n in range(3000)))
    assert 0 < len(find_definitions(text)) <= 120
