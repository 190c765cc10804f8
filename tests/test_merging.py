"""Which sentences of a release tell one act, and which tell several. All names are invented."""

from __future__ import annotations

import pytest

import biopress

HEAD = "BASEL, Switzerland, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG today gave an update on QWK-2201 and QWK-3300."


def acts(*sentences: str) -> list[tuple[str, ...]]:
    events = biopress.parse("\n\n".join(("Quellwerk AG Reports Progress", HEAD, *sentences))).events
    return sorted((e.kind, e.agency or "", "+".join(e.products), e.date.value if e.date else "") for e in events)


APPROVED = "The FDA approved QWK-2201 for lupus in 2024."


@pytest.mark.parametrize(
    ("other", "number"),
    [
        # the same act
        (APPROVED, 1),
        ("QWK-2201 was approved by the FDA.", 1),
        ("QWK-2201 was approved by the FDA on March 3, 2024.", 1),
        ("QWK-2201 was approved by the FDA in March 2024 for lupus.", 1),
        ("The approval of QWK-2201 for lupus was granted by the FDA in 2024.", 1),
        # another kind, authority, status, product, day, disease or way
        ("The FDA accepted the NDA for QWK-2201 in 2024.", 2),
        ("The European Commission approved QWK-2201 for lupus in 2024.", 2),
        ("The FDA approved QWK-3300 for lupus in 2024.", 2),
        ("The FDA approved QWK-2201 for lupus in 2023.", 2),
        ("The FDA approved QWK-2201 for lupus on March 3, 2023.", 2),
        ("The FDA approved QWK-2201 for asthma.", 2),
        ("The FDA approved QWK-2201 for asthma in March 2024.", 2),
    ],
)
def test_an_approval_and_another_sentence(other: str, number: int) -> None:
    assert len(acts(APPROVED, other)) == number
    assert len(acts(other, APPROVED)) == number


@pytest.mark.parametrize(
    ("one", "other", "number"),
    [
        ("The FDA granted QWK-2201 Fast Track designation.", "The FDA granted QWK-2201 orphan drug designation.", 2),
        ("The FDA granted QWK-2201 Fast Track designation.", "QWK-2201 has Fast Track designation from the FDA.", 1),
        (
            "Quellwerk submitted an NDA for QWK-2201 to the FDA.",
            "Quellwerk submitted an IND for QWK-2201 to the FDA.",
            2,
        ),
        ("Quellwerk submitted an NDA for QWK-2201 to the FDA.", "Quellwerk submitted the NDA to the FDA.", 1),
        ("The FDA granted accelerated approval to QWK-2201.", "The FDA granted full approval to QWK-2201.", 2),
        ("The FDA granted accelerated approval to QWK-2201.", "The FDA approved QWK-2201.", 1),
        ("The FDA placed a clinical hold on QWK-2201.", "The FDA lifted the clinical hold on QWK-2201.", 2),
        ("The FDA set a PDUFA date of June 5, 2026 for QWK-2201.", "The PDUFA date of QWK-2201 is June 5, 2026.", 1),
        ("The FDA approved QWK-2201 and QWK-3300.", "The FDA approved QWK-3300.", 1),
        # a kind that is told apart by day, not by disease
        (
            "The FDA placed a clinical hold on QWK-2201 in lupus.",
            "The clinical hold on QWK-2201 was placed by the FDA.",
            1,
        ),
    ],
)
def test_pairs(one: str, other: str, number: int) -> None:
    assert len(acts(one, other)) == number
    assert len(acts(other, one)) == number


@pytest.mark.parametrize("exact", ["on March 3, 2024", "in March 2024", "in the first quarter of 2024"])
def test_of_dates_that_hold_each_other_the_most_exact_is_told(exact: str) -> None:
    sentences = ("QWK-2201 was approved by the FDA in 2024.", f"The FDA approved QWK-2201 {exact}.")
    told = {acts(*sentences)[0][3], acts(*reversed(sentences))[0][3]}
    assert told == {acts(sentences[1])[0][3]}
    assert told != {"2024"}


def test_a_date_goes_to_the_act_whose_date_it_is() -> None:
    found = acts(
        "The FDA approved QWK-2201 for lupus in March 2023.",
        "The FDA approved QWK-2201 for asthma in June 2024.",
        "In June 2024, the FDA approved QWK-2201.",
    )
    assert found == [("approval", "US-FDA", "QWK-2201", "2023-03"), ("approval", "US-FDA", "QWK-2201", "2024-06")]


def test_a_product_goes_to_the_act_that_names_it() -> None:
    found = acts("The FDA approved QWK-2201.", "The FDA approved QWK-3300.", "The FDA approved QWK-3300 for lupus.")
    assert [products for _, _, products, _ in found] == ["QWK-2201", "QWK-3300"]


def test_many_acts_stay_apart_and_one_told_often_stays_one() -> None:
    assert len(acts(*(f"The FDA approved QWK-{number} for lupus." for number in range(4000, 4150)))) == 150
    assert len(acts(*(f"The FDA approved QWK-2201 for lupus. It was sold in {n} towns." for n in range(150)))) == 1


def test_the_best_telling_speaks_for_the_act() -> None:
    sentences = "It was approved.", "QWK-2201 was approved by the FDA.", APPROVED
    text = "\n\n".join(["Quellwerk AG Reports Progress", HEAD, *sentences])
    event = biopress.parse(text).events[0]
    assert (event.text, len(event.evidence)) == (APPROVED, 2)
