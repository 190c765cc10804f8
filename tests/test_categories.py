"""Categories: what a release is about, by its headline and lead."""

from __future__ import annotations

import pytest

from biopress.metadata.head import read_head
from biopress.rules import DEFAULT_RULES
from biopress.text.reading import read

CASES = [
    ("Norvanta Receives FDA Fast Track Designation for NVT-114", ["regulatory"]),
    ("FDA Approves VELDRAZO for Eczema", ["regulatory"]),
    ("Norvanta Announces Positive Topline Results from Phase 3 Trial of NVT-114", ["clinical"]),
    ("Norvanta Doses First Patient in Phase 1 Study", ["clinical"]),
    ("Norvanta Announces Pricing of $50 Million Public Offering", ["financing"]),
    ("Norvanta Closes $80 Million Series B", ["financing"]),
    ("Norvanta Reports Third Quarter 2024 Financial Results", ["earnings"]),
    ("Norvanta and Helmgrove Enter Exclusive License Agreement", ["deal"]),
    ("Helmgrove to Acquire Norvanta for $2 Billion", ["deal"]),
    ("Norvanta Appoints Ruth Ostrander as Chief Medical Officer", ["appointment"]),
    ("Norvanta to Present at the Annual Healthcare Conference", ["event"]),
    ("Norvanta Opens New Headquarters in Boston", ["other"]),
    ("Norvanta Reports Second Quarter Results and FDA Acceptance of its NDA", ["earnings", "regulatory"]),
]


@pytest.mark.parametrize(("headline", "expected"), CASES)
def test_categories(headline: str, expected: list[str]) -> None:
    text = (
        f"{headline}\n\nBOSTON, May 6, 2025 (GLOBE NEWSWIRE) -- Norvanta Therapeutics, Inc. (Nasdaq: NVTA) "
        f"today gave an update.\n"
    )
    assert list(read_head(read(text, DEFAULT_RULES)).metadata.categories) == expected


def test_the_lead_decides_where_there_is_no_headline() -> None:
    text = (
        "BOSTON, May 6, 2025 -- Norvanta, Inc. today announced that it has appointed Ruth Ostrander as Chief "
        "Medical Officer.\n"
    )
    assert list(read_head(read(text, DEFAULT_RULES)).metadata.categories) == ["appointment"]
