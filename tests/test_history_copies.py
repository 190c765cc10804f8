"""Copies of one release from several places, and releases that only look alike."""

from __future__ import annotations

import pytest

from biopress import Release, parse, same_release

TITLE = "Brevanne Therapeutics Receives FDA Approval of Veluritinib for Peripheral T-Cell Lymphoma"
LEAD = (
    "Brevanne Therapeutics, Inc. (NASDAQ: BRVN) today announced that the U.S. Food and Drug Administration (FDA) has "
    "approved veluritinib for the treatment of peripheral T-cell lymphoma."
)
REST = """
"This approval is a milestone for patients," said Ida Brevik, Chief Executive Officer of Brevanne.

In January 2022, the FDA granted Orphan Drug Designation to veluritinib for the treatment of peripheral T-cell lymphoma.

About Brevanne
Brevanne Therapeutics is a biotechnology company in Cambridge that develops medicines for rare cancers of the blood.

Forward-Looking Statements
This press release contains forward-looking statements that involve risks and uncertainties.
"""
WIRE = f"{TITLE}\n\nCAMBRIDGE, Mass., January 27, 2023 /PRNewswire/ -- {LEAD}\n{REST}\nSOURCE Brevanne\n"
SITE = f"{TITLE}\nJanuary 27, 2023\n\nCambridge, Mass. \u2013 January 27, 2023 \u2013 {LEAD}\n{REST}"
FEED = f"{TITLE}\n\nCAMBRIDGE, Mass., January 27, 2023 -- {LEAD}"
OTHER = WIRE.replace("Peripheral T-Cell Lymphoma", "Gastric Cancer").replace(
    'treatment of peripheral T-cell lymphoma.\n\n"', 'treatment of gastric cancer.\n\n"'
)
LATER = WIRE.replace("January 27, 2023", "March 30, 2023")
FOREIGN = WIRE.replace("Brevanne", "Larkmoor").replace("BRVN", "LKMR")


def read(text: str) -> Release:
    return parse(text)


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [(WIRE, WIRE, "identical"), (WIRE, SITE, "copy"), (WIRE, FEED, "shortened"), (SITE, FEED, "shortened")],
)
def test_copies_are_one_release(a: str, b: str, kind: str) -> None:
    for one, other in ((a, b), (b, a)):
        found = same_release(read(one), read(other))
        assert found
        assert (found.same, found.kind) == (True, kind)
        assert found.reasons


@pytest.mark.parametrize(
    ("a", "b", "reasons"),
    [(WIRE, OTHER, ()), (WIRE, LATER, ("date",)), (WIRE, FOREIGN, ("issuers",)), (FEED, OTHER, ())],
)
def test_releases_that_look_alike_are_two(a: str, b: str, reasons: tuple[str, ...]) -> None:
    assert a != b
    found = same_release(read(a), read(b))
    assert not found
    assert (found.kind, found.reasons) == (None, reasons)


def test_wrong_arguments_are_told() -> None:
    with pytest.raises(TypeError, match="b must be Release, not str"):
        same_release(read(WIRE), WIRE)  # type: ignore[arg-type]


def test_one_title_over_two_acts_is_two_releases() -> None:
    title = "Brevanne Provides Regulatory Update"
    one, other = (
        f"{title}\n\nCAMBRIDGE, Mass., January 27, 2023 -- Brevanne Therapeutics, Inc. today announced that {act}."
        for act in ("the FDA has approved veluritinib", "the FDA granted Fast Track designation to veluritinib")
    )
    assert not same_release(read(one), read(other))
    assert same_release(read(one), read(one + " Veluritinib is a kinase inhibitor."))
