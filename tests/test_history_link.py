"""Companies and products of a release in the user's tables."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from biopress import Identifier, link, parse
from tests.histories import release

TEXT = """Quellwerk AG Receives FDA Fast Track Designation for QWK-2201

BASEL, May 9, 2025 /PRNewswire/ -- Quellwerk AG (SIX: QWK) today announced that the FDA has granted Fast Track
designation to QWK-2201 (talvorimab) for multiple myeloma.
"""
COMPANY = release("Quellwerk AG (SIX:QWK)", "2025-05-09", "talvorimab / QWK-2201")


@pytest.mark.parametrize(
    ("names", "match"),
    [
        (["Something else", "SIX:QWK"], "ticker"),
        (["Something else", "QWK"], "ticker"),
        (["Something else", "Six: QWK"], "ticker"),
        (["Quellwerk AG"], "exact"),
        (["Quellwerk"], "legal_form"),
        (["QUELLWERK, A.G."], "spelling"),
        (["Something else", "Quellwerk AG"], "alias"),
        ("Quellwerk AG", "exact"),
    ],
)
def test_each_kind_of_match_of_a_company(names: str | list[str], match: str) -> None:
    [found] = link(COMPANY, companies={"c": names}).companies
    assert (found.id, found.match, found.fact) == ("c", match, "c1")


@pytest.mark.parametrize(
    ("names", "match"),
    [
        (["talvorimab"], "exact"),
        (["Talvorimab"], "spelling"),
        (["QWK 2201"], "spelling"),
        (["QWK-2201"], "exact"),
        (["anything", "QWK2201"], "alias"),
    ],
)
def test_each_kind_of_match_of_a_product(names: list[str], match: str) -> None:
    [found] = link(COMPANY, drugs={"d": names}).drugs
    assert (found.id, found.match, found.fact) == ("d", match, "p1")


def test_identifiers_match() -> None:
    [issuer] = COMPANY.metadata.issuers
    known = attrs.evolve(issuer, identifiers=(Identifier("isin", "CH0000000001"),))
    told = attrs.evolve(COMPANY, metadata=attrs.evolve(COMPANY.metadata, issuers=(known,)))
    [found] = link(told, companies={"c": ["Something else", "CH0000000001"]}).companies
    assert found.match == "identifier"


def test_the_better_match_wins_and_two_equal_ones_are_left_to_the_user() -> None:
    links = link(COMPANY, companies={"alias": ["X", "Quellwerk AG"], "listed": ["Y", "SIX:QWK"]})
    assert [found.id for found in links.companies] == ["listed"]
    links = link(COMPANY, companies={"germany": "Quellwerk GmbH", "switzerland": "QUELLWERK AG"})
    assert [(found.id, found.match) for found in links.companies] == [("switzerland", "spelling")]
    links = link(COMPANY, companies={"one": "Quellwerk", "two": "Quellwerk GmbH"})
    assert links.companies == ()
    [left] = links.unmatched
    assert (left.table, left.name, left.candidates) == ("companies", "Quellwerk AG", ("one", "two"))


def test_a_name_that_looks_like_a_symbol_is_none_and_no_table_is_not_asked() -> None:
    assert link(COMPANY, companies={"c": ["qwk"]}).companies == ()
    links = link(COMPANY)
    assert (links.companies, links.drugs, links.unmatched) == ((), (), ())
    assert [left.name for left in link(COMPANY, companies={}, drugs={}).unmatched] == ["Quellwerk AG", "talvorimab"]


def test_the_evidence_stands_in_the_text() -> None:
    read = parse(TEXT)
    links = link(read, companies={"c": ["Quellwerk"]}, drugs={"d": ["Talvorimab", "QWK-2201"]})
    found = [*links.companies, *links.drugs]
    assert len(found) == 2
    assert all(TEXT[place.span.start : place.span.end] == place.text for place in found)


@given(st.dictionaries(st.text(max_size=8), st.lists(st.text(max_size=12), max_size=3), max_size=4))
def test_any_table_is_welcome(table: dict[str, list[str]]) -> None:
    links = link(COMPANY, companies=table, drugs=table)
    assert len(links.companies) + len(links.drugs) + len(links.unmatched) == 2


def test_wrong_arguments_are_told() -> None:
    with pytest.raises(TypeError, match="release must be Release, not str"):
        link("text")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="drugs must be a mapping"):
        link(COMPANY, drugs=["talvorimab"])  # type: ignore[arg-type]
