"""Datelines in the forms of all wires and of companies' own pages: places, day, time, wire."""

# ruff: noqa: E501 - sentences of releases stand on one line
from __future__ import annotations

from typing import Any

import pytest

import biopress

BODY = "Quellwerk AG (SIX: QWK), a company developing medicines for rare diseases, today announced that it will grow."


def frame(dateline: str, headline: str = "Quellwerk Announces Growth Plans for the Coming Years\n\n") -> dict[str, Any]:
    found = biopress.extract_metadata(headline + dateline + BODY)
    return {
        "places": [place.city for place in found.places],
        "date": found.date.value if found.date else None,
        "wire": found.wire.id if found.wire else None,
        "issuers": [company.name for company in found.issuers],
    }


DATELINES = [
    ("CAMBRIDGE, Mass., Sept. 9, 2025 /PRNewswire/ -- ", ["CAMBRIDGE"], "2025-09-09", "prnewswire"),
    ("SUZHOU, China and ROCKVILLE, Md., Jan. 5, 2024 /PRNewswire/ -- ", ["SUZHOU", "ROCKVILLE"], "2024-01-05", "prnewswire"),
    ("SUZHOU, China andROCKVILLE, Md., Jan.5, 2024 // -- ", ["SUZHOU", "ROCKVILLE"], "2024-01-05", None),
    ("ATLANTA, GA - ![](https://w.example/t.gif)\n\n([NewMediaWire](https://w.example)) - August 28, 2024 - ", ["ATLANTA"], "2024-08-28", "newmediawire"),
    ("SHANGHAI, Oct. 3, 2023 /PRNewswire-Asia/ -- ", ["SHANGHAI"], "2023-10-03", "prnewswire"),
    ("BOSTON, March  30, 2020  (GLOBE NEWSWIRE) -- ", ["BOSTON"], "2020-03-30", "globenewswire"),
    ("LEIDEN, the Netherlands, Nov. 04, 2025 (GLOBE NEWSWIRE) -- ", ["LEIDEN"], "2025-11-04", "globenewswire"),
    ("LONDON and NEW YORK, July 7, 2022 (GLOBE NEWSWIRE via COMTEX) -- ", ["LONDON", "NEW YORK"], "2022-07-07", "globenewswire"),
    ("CAMBRIDGE, Mass.--(BUSINESS WIRE)--", ["CAMBRIDGE"], None, "businesswire"),
    ("SOUTH SAN FRANCISCO, Calif. & BASEL, Switzerland--(BUSINESS WIRE)--", ["SOUTH SAN FRANCISCO", "BASEL"], None, "businesswire"),
    ("TEL AVIV, ISRAEL / ACCESSWIRE / June 3, 2024 / ", ["TEL AVIV"], "2024-06-03", "accesswire"),
    ("MADISON, WI / ACCESS Newswire / June 3, 2025 / ", ["MADISON"], "2025-06-03", "accesswire"),
    ("Vancouver, British Columbia--(Newsfile Corp. - May 9, 2025) - ", ["Vancouver"], "2025-05-09", "newsfile"),
    ("MONTREAL, May 9, 2025 /CNW Telbec/ - ", ["MONTREAL"], "2025-05-09", "cnw"),
    ("BOSTON (PRWEB) May 09, 2025 ", ["BOSTON"], "2025-05-09", "prweb"),
    ("HONG KONG SAR - Media OutReach Newswire - 9 May 2025 - ", ["HONG KONG"], "2025-05-09", "mediaoutreach"),
    ("TOKYO, May 9, 2025 - (JCN Newswire) - ", ["TOKYO"], "2025-05-09", "jcn"),
    ("BOSTON, MA, UNITED STATES, May 9, 2025 /EINPresswire.com/ -- ", ["BOSTON"], "2025-05-09", "ein"),
    ("ATLANTA, Ga. - (NewMediaWire) - October 02, 2024 - ", ["ATLANTA"], "2024-10-02", "newmediawire"),
    ("ATLANTA, GA - October 2, 2024 (NEWMEDIAWIRE) - ", ["ATLANTA"], "2024-10-02", "newmediawire"),
    ("Reno, NV (Newsworthy.ai) Thursday Oct 17, 2024 @ 7:00 AM Pacific -- ", ["Reno"], "2024-10-17", "newsworthy"),
    ("NEW YORK, NY, October 13, 2024 /24-7PressRelease/ -- ", ["NEW YORK"], "2024-10-13", "24-7"),
    ("Basel, Switzerland, 9 May 2025 \u2013 ", ["Basel"], "2025-05-09", None),
    ("Basel, 09 May 2025 - ", ["Basel"], "2025-05-09", None),
    ("Paris (France), 9 May 2025 \u2013 07:00 CEST \u2013 ", ["Paris"], "2025-05-09", None),
    ("Copenhagen, Denmark; May 9, 2025 \u2013 ", ["Copenhagen"], "2025-05-09", None),
    ("Lyon, France, and Basel, Switzerland, 17 November 2025 \u2013 ", ["Lyon", "Basel"], "2025-11-17", None),
    ("Zurich/Schlieren, Switzerland, May 9th, 2025: ", ["Zurich", "Schlieren"], "2025-05-09", None),
    ("Dubai, UAE / New York, USA / Istanbul, T\u00fcrkiye, May 09, 2025 -- ", ["Dubai", "New York", "Istanbul"], "2025-05-09", None),
    ("New Brunswick, N.J. \u2013 JANUARY 8, 2026 \u2013 ", ["New Brunswick"], "2026-01-08", None),
    ("BEERSE, BELGIUM (6 January 2026) \u2013 ", ["BEERSE"], "2026-01-06", None),
    ("Edmonton, Alberta, Canada November 7, 2024. ", ["Edmonton"], "2024-11-07", None),
    ("INDIANAPOLIS,Oct. 11, 2019// -- ", ["INDIANAPOLIS"], "2019-10-11", None),
    ("KENILWORTH, N.J.&#8211;&#8211;", ["KENILWORTH"], None, None),
    ("Melbourne, Australia: ", ["Melbourne"], None, None),
    ("9 May 2025, Basel, Switzerland \u2013 ", ["Basel"], "2025-05-09", None),
    ("May 9, 2025 \u2013 ", [], "2025-05-09", None),
    ("/PRNewswire/ -- ", [], None, "prnewswire"),
    ("**SEOUL, South Korea, March 3, 2026** \u2013 ", ["SEOUL"], "2026-03-03", None),
    ("St. Gallen, Switzerland, 2025-05-09 \u2013 ", ["St. Gallen"], "2025-05-09", None),
    ("SAN DIEGO; SUZHOU, China; and PARIS, May 9, 2025 -- ", ["SAN DIEGO", "SUZHOU", "PARIS"], "2025-05-09", None),
    ("WASHINGTON, D.C., May 9, 2025 -- ", ["WASHINGTON"], "2025-05-09", None),
    ("NEW YORK, New York, May 9, 2025 -- ", ["NEW YORK"], "2025-05-09", None),
    ("Ume\u00e5, Sweden, 9 May 2025 \u2013 ", ["Ume\u00e5"], "2025-05-09", None),
    ("BOSTON\u2014May 9, 2025\u2014", ["BOSTON"], "2025-05-09", None),
    ("Singapore, May 9, 2025 \u2014 ", ["Singapore"], "2025-05-09", None),
    ("BOSTON, MA, AND BASEL, SWITZERLAND, May 9, 2025 \u2013 ", ["BOSTON", "BASEL"], "2025-05-09", None),
    ("BASEL, May 9 /PRNewswire-FirstCall/ -- ", ["BASEL"], None, "prnewswire"),
    ("Fort Lee, N.J., March 10 \u2013 ", ["Fort Lee"], None, None),
    ("Basel, 9 May -- ", ["Basel"], None, None),
    ("[Basel, 9 May 2025] \u2013 ", ["Basel"], "2025-05-09", None),
    ("(9 May 2025, Hong Kong) ", ["Hong Kong"], "2025-05-09", None),
    ("(May 9, 2025) Basel \u2013 ", ["Basel"], "2025-05-09", None),
    ("NEWPORT NEWS, Va., May 9, 2025 -- ", ["NEWPORT NEWS"], "2025-05-09", None),
    ("SHANGHAI, NANJING, China and SAN FRANCISCO, May 9, 2025 \u2014 ", ["SHANGHAI", "NANJING", "SAN FRANCISCO"], "2025-05-09", None),
]  # fmt: skip


@pytest.mark.parametrize(("dateline", "places", "date", "wire"), DATELINES, ids=[line[0][:30] for line in DATELINES])
def test_dateline(dateline: str, places: list[str], date: str | None, wire: str | None) -> None:
    assert frame(dateline) == {"places": places, "date": date, "wire": wire, "issuers": ["Quellwerk AG"]}


@pytest.mark.parametrize("place", [line for line in DATELINES if line[1]], ids=lambda line: line[0][:30])
def test_dateline_without_a_headline(place: tuple[str, list[str], str | None, str | None]) -> None:
    assert frame(place[0], headline="")["places"] == place[1]


def test_a_dateline_may_be_glued_to_the_headline() -> None:
    found = frame(
        "BASEL, Switzerland, May 9, 2025 -- ", headline="Quellwerk Announces Growth Plans for the Coming Years "
    )
    assert (found["places"], found["date"]) == (["BASEL"], "2025-05-09")


def test_a_town_in_capitals_may_be_glued_to_the_headline() -> None:
    found = biopress.extract_metadata(
        f"Quellwerk Grows with Plans for LymphomaSAN DIEGO, May 9, 2025 (GLOBE NEWSWIRE) -- {BODY}"
    )
    assert [place.text for place in found.places] == ["SAN DIEGO"]
    assert found.headline is not None
    assert found.headline.text == "Quellwerk Grows with Plans for Lymphoma"


@pytest.mark.parametrize(
    ("line", "places"),
    [
        ("Australia, June 17, 2025 - ", []),
        ("May 9, 2025: ", []),
        ("[May 9, 2025] ", []),
        ("FOR IMMEDIATE RELEASE \u2013 May 9, 2025\n\n", []),
        ("PRESS RELEASE | MAY 9, 2025\n\n", []),
        ("Press release - Basel, Switzerland - May 9, 2025\n\n", ["Basel"]),
    ],
)
def test_a_countrys_name_or_a_sites_words_are_no_town(line: str, places: list[str]) -> None:
    more = " It will hire in Basel, where it has been at home since it began, and abroad, as was planned last year."
    found = biopress.extract_metadata(f"Quellwerk Announces Growth Plans for the Coming Years\n\n{line}{BODY}{more}")
    assert ([place.city for place in found.places], found.date and found.date.value) == (
        places,
        "2025-06-17" if line.startswith("Australia") else "2025-05-09",
    )
    assert found.headline is not None
    assert found.headline.text == "Quellwerk Announces Growth Plans for the Coming Years"


def test_a_day_and_a_colon_before_a_title_are_no_dateline() -> None:
    found = biopress.extract_metadata(f"May 9, 2025: Quellwerk Announces Growth Plans\n\n{BODY}")
    assert found.headline is not None
    assert found.headline.text == "Quellwerk Announces Growth Plans"


@pytest.mark.parametrize(
    "above",
    [
        "Media Release\nBasel, 9 May 2025\n",
        "Basel, Switzerland, May 9, 2025\n\n",
        "Basel, 9 May 2025 - ",
        "Basel (Switzerland) - May 9, 2025\n\n",
    ],
)
def test_the_titles_may_stand_below_the_dateline(above: str) -> None:
    title, under = "Quellwerk Announces Growth Plans for the Coming Years", "New sites in two cantons"
    found = biopress.parse(f"{above}{title}\n\n{under}\n\n{BODY}")
    metadata = found.metadata
    assert metadata.headline is not None
    assert (metadata.headline.text, [one.text for one in metadata.subheadlines]) == (title, [under])
    assert ([place.city for place in metadata.places], metadata.date and metadata.date.value) == (
        ["Basel"],
        "2025-05-09",
    )
    assert [one.kind for one in found.sections] == ["head", "body"]


def test_a_sentence_above_a_dateline_makes_no_signature_of_it() -> None:
    title = "Quellwerk Announces Growth Plans for the Coming Years"
    teaser = "The plans of the company, which its board has agreed to, foresee new sites in two cantons and one abroad."
    more = "It will hire in Basel, where it has been at home since it began, and abroad, as was planned last year."
    found = biopress.extract_metadata(f"{title}\n\n{teaser}\n\nBasel, 9 May 2025\n\n{BODY} {more}")
    assert "no_dateline" not in found.diagnostics
    assert found.headline is not None
    assert (found.headline.text, [place.city for place in found.places]) == (title, ["Basel"])


def test_a_sentence_below_a_dateline_is_no_title() -> None:
    found = biopress.extract_metadata("Basel, 9 May 2025\n\nQuellwerk AG grew.\n\n" + BODY)
    assert found.headline is None


def test_regions_and_countries_stand_beside_their_cities() -> None:
    found = biopress.extract_metadata("CHICAGO, Ill. and PARK CITY, UT and LUND, Sweden, May 9, 2025 -- " + BODY)
    assert [(place.region, place.country) for place in found.places] == [
        ("Illinois", "US"),
        ("Utah", "US"),
        (None, "SE"),
    ]


def test_the_time_of_day_is_read_with_its_zone() -> None:
    found = biopress.extract_metadata("Paris, France, 9 May 2025, 5:45 p.m. CEST - " + BODY)
    assert found.time is not None
    assert (found.time.value, found.time.zone, found.time.text) == ("17:45", "CEST", "5:45 p.m. CEST")


@pytest.mark.parametrize(
    "header",
    [
        "March 04, 2025 07:00 AM Eastern Standard Time",
        "4 March 2025",
        "Published: March 4, 2025",
        "Tue, 4 Mar 2025 11:00:00 GMT",
        "04.03.2025 / 13:41 CET/CEST",
        "2025-03-04 08:00:00 CET",
        "3/4/2025",
    ],
)
def test_a_date_line_above_dates_the_release(header: str) -> None:
    found = frame(
        "CAMBRIDGE, Mass.--(BUSINESS WIRE)--", headline=f"Quellwerk Announces Its Plans for Growth\n\n{header}\n\n"
    )
    assert (found["places"], found["date"]) == (["CAMBRIDGE"], "2025-03-04")


def test_a_date_in_the_body_does_not_date_the_release() -> None:
    found = biopress.extract_metadata(
        f"Quellwerk Announces Its Plans\n\n{BODY} The vote took place in Basel on May 9, 2025."
    )
    assert found.date is None
    assert found.places == ()
    assert set(found.diagnostics) >= {"no_date", "no_dateline"}


def test_a_wire_signs_at_the_end() -> None:
    url = "https://www.businesswire.com/news/home/0/en/"
    found = biopress.extract_metadata(
        f"Quellwerk Grows Again\n\n{BODY}\n\nView source version on businesswire.com: {url}"
    )
    assert found.wire is not None
    assert found.wire.id == "businesswire"


def test_a_reference_to_a_wire_is_no_credit() -> None:
    note = "1. Older news. Available at: https://www.businesswire.com/news/home/0/en/"
    assert biopress.extract_metadata(f"Quellwerk Grows Again\n\n{BODY}\n\nReferences\n{note}").wire is None


def test_a_stripped_wire_is_told() -> None:
    found = biopress.extract_metadata("INDIANAPOLIS,Oct. 11, 2019// -- " + BODY)
    assert "stripped_wire" in found.diagnostics


def test_a_line_above_that_ends_in_a_dash_is_no_dateline_without_places() -> None:
    assert frame("A year of growth -\n\n(NewMediaWire) - August 28, 2024 - ")["places"] == []


def test_a_dateline_stands_also_before_a_name_that_was_lost() -> None:
    found = biopress.extract_metadata("Quellwerk Announces Growth\n\nBASEL, Switzerland---- , known as QW, today grew.")
    assert [place.city for place in found.places] == ["BASEL"]
    assert "stripped_names" in found.diagnostics
