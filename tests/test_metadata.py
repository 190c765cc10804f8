"""Headline, issuers, listings, source and the rest, on whole releases in the layouts that scrapers make."""

# ruff: noqa: E501 - sentences of releases stand on one line
from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import biopress
from tests.pace import grows_in_step

LEAD = (
    "Quellwerk Therapeutics AG (SIX: QWK; Nasdaq: QWTX) (\u201cQuellwerk\u201d or the \u201cCompany\u201d), a clinical-stage company "
    "developing medicines for rare diseases, today announced that the FDA has granted orphan drug designation to QWK-2201."
)
TITLE = "Quellwerk Receives FDA Orphan Drug Designation for QWK-2201 in Fabry Disease"


def brief(source: str, **known: Any) -> dict[str, Any]:
    """What a join needs: the frame as plain values."""
    found = biopress.extract_metadata(source, **known)
    for passage in (found.headline, found.source, *found.subheadlines, *found.places, *found.issuers):
        assert passage is None or passage.text == source[passage.span.start : passage.span.end]
    return {
        "headline": found.headline.text if found.headline else None,
        "date": found.date.value if found.date else None,
        "places": [place.city for place in found.places],
        "issuers": [company.name for company in found.issuers],
        "listings": [(item.exchange, item.symbol) for company in found.issuers for item in company.listings],
        "source": found.source.text if found.source else None,
    }


ALL = {
    "headline": TITLE,
    "date": "2025-05-09",
    "places": ["BASEL"],
    "issuers": ["Quellwerk Therapeutics AG"],
    "listings": [("SIX", "QWK"), ("NASDAQ", "QWTX")],
    "source": None,
}
DATELINE = "BASEL, Switzerland, May 9, 2025 /PRNewswire/ -- "

LAYOUTS = {
    "wire page": f"{TITLE}\n\nMay 09, 2025, 07:00 ET\n\n{DATELINE}{LEAD}\n\nAbout Quellwerk\nQuellwerk is a company.\n",
    "markdown": f"# {TITLE}\n\n**Second decision this year**\n\n{DATELINE}[Quellwerk Therapeutics AG](https://q.example/)"
    + LEAD.removeprefix("Quellwerk Therapeutics AG"),
    "bullets first": f"{TITLE}\n\n- First such decision for the company\n- Trial to begin in the third quarter\n\n{DATELINE}{LEAD}",
    "title twice": f"{TITLE}\n\n{TITLE}\n\n{DATELINE}{LEAD}",
    "title cut and full": f"{TITLE[:40]} ...\n\n{TITLE}\n\n{DATELINE}{LEAD}",
    "exhibit": f"EX-99.1\n2\nd1234dex991.htm\nEX-99.1\n\nExhibit 99.1\n\nInvestor Contact:\nIda Brandt\n"
    f"Vice President, Investor Relations\n617-555-0100\nir@quellwerk.example\n\n{TITLE}\n\n{DATELINE}{LEAD}",
    "site chrome": f"Skip to content\nQuellwerk Therapeutics\nAbout us | Science | News | Contact\nHome > News > 2025\n"
    f"Share: LinkedIn Email\n\n9 May 2025\n\n{TITLE}\n\n{DATELINE}{LEAD}\n\n\u00a9 2025 Quellwerk. Cookies | Privacy",
    "feed": f"{TITLE}\nhttps://q.example/news/1\nFri, 09 May 2025 11:00:00 GMT\n\n{DATELINE}{LEAD} [&#8230;]",
    "e-mail": f"From: ir@quellwerk.example\nTo: list@news.example\nSubject: News\nDate: Fri, 9 May 2025 07:00:00 +0000\n\n"
    f"FOR IMMEDIATE RELEASE\n\n{TITLE}\n\n{DATELINE}{LEAD}\n\n###",
    "one line": f"&gt;&gt;News release ## {TITLE} May 9, 2025 6:45 am ET **Second decision this year** {DATELINE}{LEAD}",
    "one line, rule": f"{TITLE} May 9, 2025 * * * * * *Second decision this year* {DATELINE}{LEAD}",
    "glued": f"{TITLE} {DATELINE}{LEAD}",
    "entities": f"{TITLE}\n\nBASEL,&nbsp;Switzerland, May 9, 2025 /PRNewswire/ &mdash;&nbsp;"
    + LEAD.replace("\u201c", "&ldquo;"),
    "mojibake": f"{TITLE}\n\n{DATELINE}{LEAD}".replace("\u201c", "\u00e2\u20ac\u0153").replace(
        "\u201d", "\u00e2\u20ac\u009d"
    ),
    "carriage returns": f"{TITLE}\r\n\r\n{DATELINE}{LEAD}\r\n",
    "hash before the title": f"Quellwerk drug gets orphan status\n\na3f99e02af01e41c73e889861fbc5860 {TITLE}\n\n{DATELINE}{LEAD}",
    "pickups": f"# {TITLE}\n\n{DATELINE}{LEAD}\n\n---\n\n[Original/Source Press Release](https://www.globenewswire.com/a)\n\n"
    "Pickup - [a.example](https://a.example/b)\n\n[Reddit Post](https://www.reddit.com/r/x)\n",
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_layouts(layout: str) -> None:
    assert brief(LAYOUTS[layout]) == ALL


def test_mojibake_and_glued_words_are_told() -> None:
    assert "mojibake" in biopress.extract_metadata(LAYOUTS["mojibake"]).diagnostics
    glued = "INDIANAPOLIS,Jan. 14, 2021// -- Quellwerk has electedIda Brandt, effectiveJanuary 25, said ofSolvane inMarch and toAlder."
    assert "glued_words" in biopress.extract_metadata(glued).diagnostics


def test_a_wrapped_exhibit() -> None:
    wrapped = (
        "          Quellwerk Receives FDA Orphan Drug Designation for\n             QWK-2201 in Adults with Fabry Disease\n\n"
        "BASEL, Switzerland, May 9, 2025 -- Quellwerk Therapeutics AG (SIX: QWK), a\nclinical-stage company developing medicines "
        "for people with rare diseases of\nthe heart and the kidney, today announced that the U.S. Food and Drug Agency\n"
        + "has granted orphan drug designation to QWK-2201, which is the lead candidate\n"
        * 8
    )
    found = biopress.extract_metadata(wrapped)
    assert found.headline is not None
    assert " ".join(found.headline.text.split()) == (
        "Quellwerk Receives FDA Orphan Drug Designation for QWK-2201 in Adults with Fabry Disease"
    )
    assert "hard_wrapped" in found.diagnostics
    assert [company.name for company in found.issuers] == ["Quellwerk Therapeutics AG"]


def test_no_headline() -> None:
    found = biopress.extract_metadata(DATELINE + LEAD)
    assert found.headline is None
    assert "no_headline" in found.diagnostics


def test_no_dateline() -> None:
    found = brief(f"# {TITLE}\n\n{LEAD}\n\nMore follows.")
    assert found == ALL | {"date": None, "places": []}


def test_the_date_that_the_caller_knows() -> None:
    found = biopress.extract_metadata(
        f"{TITLE}\n\n{LEAD}", published=dt.datetime(2025, 5, 10, 8, 0, tzinfo=dt.timezone.utc)
    )
    assert found.date is not None
    assert (found.date.value, found.date.basis, found.date.span) == ("2025-05-10", "caller", None)
    stated = biopress.extract_metadata(f"{TITLE}\n\n{DATELINE}{LEAD}", published=dt.date(2025, 5, 10))
    assert stated.date is not None
    assert (stated.date.value, stated.date.basis) == ("2025-05-09", "stated")


def test_titles_in_italics_one_after_the_other_are_parted() -> None:
    lines = "*First such decision for the company* *- Trial to begin in the third quarter* *Filing next year*"
    found = biopress.extract_metadata(f"{TITLE} May 9, 2025 * * * * * {lines} {DATELINE}{LEAD}")
    assert [title.text for title in found.subheadlines] == [
        "First such decision for the company",
        "Trial to begin in the third quarter",
        "Filing next year",
    ]
    # a footnote's sign is no end of a title
    starred = biopress.extract_metadata(f"{TITLE}\n\nFirst such decision for the company* in 2025\n\n{DATELINE}{LEAD}")
    assert [title.text for title in starred.subheadlines] == ["First such decision for the company* in 2025"]


@pytest.mark.parametrize(
    "line",
    [
        f"9 May 2025 7:00 {TITLE}",
        f"May 09, 2025 08:00 ET | Source: Quellwerk Therapeutics AG\n\n{TITLE}",
        f"{TITLE} May 09, 2025 08:00 ET | Source: Quellwerk Therapeutics AG",
        f"{TITLE} | Source: Quellwerk Therapeutics AG",
        f"{TITLE} Email Print Friendly Share May 09, 2025 08:00 ET",
        f"Home / News and Events / {TITLE}",
        f"PRESS RELEASE: {TITLE}",
        f"[Press Release] {TITLE}",
        f"{TITLE} \u2013 Quellwerk Therapeutics",
        f"{TITLE} - Quellwerk",
        f"Home \u00bb Investors \u00bb News of the Year\n\n{TITLE}",
        f"News provided by\nQuellwerk Therapeutics AG\n{TITLE}",
        f"Posted on May 9, 2025 by admin\n\n{TITLE}",
        f"Company Announcement No 12 \u2013 2025\n\n{TITLE}",
        f"NASDAQ: QWTX $4.20 +0.10 (2.4%)\n\n{TITLE}",
        f"WKN: A1423S ISIN: CH0123456789 Ticker-Symbol: QWK\n\n{TITLE}",
        f"This website uses cookies for its visitors.\n\n{TITLE}",
        f"Go to market news section\n\n{TITLE}",
    ],
)
def test_a_time_or_a_sites_words_are_no_part_of_a_headline(line: str) -> None:
    found = biopress.extract_metadata(f"{line}\n\n{DATELINE}{LEAD}")
    assert found.headline is not None
    assert found.headline.text == TITLE
    assert not found.subheadlines


def test_what_is_no_sites_name_stays_in_a_headline() -> None:
    title = f"{TITLE} - First in the Field"
    found = biopress.extract_metadata(f"{title}\n\n{DATELINE}{LEAD}")
    assert found.headline is not None
    assert found.headline.text == title


@pytest.mark.parametrize(
    ("lines", "title", "under"),
    [
        ("Quellwerk Receives Approval\nfor QWK-2201 in Japan", "Quellwerk Receives Approval for QWK-2201 in Japan", []),
        ("Quellwerk Receives Approval for QWK-2201\nin Japan", "Quellwerk Receives Approval for QWK-2201 in Japan", []),
        ("Quellwerk Receives Approval\nFirst of its class", "Quellwerk Receives Approval", ["First of its class"]),
        ("Quellwerk Receives Approval\n\nin a year of growth", "Quellwerk Receives Approval", ["in a year of growth"]),
        ("Ad hoc: Quellwerk receives approval for QWK-2201", "Ad hoc: Quellwerk receives approval for QWK-2201", []),
        ("Ad hoc: Art. 53 LR\n\nQuellwerk Receives Approval", "Quellwerk Receives Approval", []),
        ("4599 Prime Market, Tokyo Stock Exchange\n\nQuellwerk Receives Approval", "Quellwerk Receives Approval", []),
    ],
)
def test_lines_above_the_dateline(lines: str, title: str, under: list[str]) -> None:
    found = biopress.extract_metadata(f"{lines}\n\n{DATELINE}{LEAD}")
    assert found.headline is not None
    assert " ".join(found.headline.text.split()) == title
    assert [one.text for one in found.subheadlines] == under


def test_a_companys_name_alone_is_no_subheadline() -> None:
    found = biopress.extract_metadata(
        f"{TITLE}\nMay 09, 2025 07:00 ET\n\nQuellwerk Therapeutics AG\n\n- Trial to begin soon -\n\n{DATELINE}{LEAD}"
    )
    assert [title.text for title in found.subheadlines] == ["Trial to begin soon"]


def test_the_place_and_the_day_may_stand_below_an_announcement() -> None:
    source = (
        "Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no responsibility for "
        "the contents of this announcement and make no representation as to its accuracy.\n\n"
        "Quellwerk Holdings Limited\n(Incorporated in the Cayman Islands with limited liability)\n(Stock Code: 9999)\n\n"
        "VOLUNTARY ANNOUNCEMENT\nFAST TRACK DESIGNATION GRANTED BY THE FDA FOR QWK-2201\n\n"
        'This announcement is made by Quellwerk Holdings Limited (the "Company") on a voluntary basis to inform the '
        "shareholders and potential investors of the Company of its latest business development.\n\n"
        "The board of directors of the Company is pleased to announce that the FDA has granted Fast Track designation to "
        "QWK-2201 for the treatment of Fabry disease.\n\n"
        "By order of the Board\nQuellwerk Holdings Limited\nLi Wei\nChairman\n\nHong Kong, May 9, 2025\n\n"
        "As at the date of this announcement, the Board comprises Mr. Li Wei.\n"
    )
    assert brief(source) == {
        "headline": "FAST TRACK DESIGNATION GRANTED BY THE FDA FOR QWK-2201",
        "date": "2025-05-09",
        "places": ["Hong Kong"],
        "issuers": ["Quellwerk Holdings Limited"],
        "listings": [("HKEX", "9999")],
        "source": None,
    }
    assert [event.kind for event in biopress.parse(source).events] == ["designation"]


def test_subheadlines() -> None:
    found = biopress.extract_metadata(LAYOUTS["bullets first"])
    assert [title.text for title in found.subheadlines] == [
        "First such decision for the company",
        "Trial to begin in the third quarter",
    ]


SUBJECTS = [
    ("Merrow & Company today announced a plan.", ["Merrow & Company"]),
    ("Alder Bio, Inc. (Nasdaq: ALDR), a maker of vaccines, reported results.", ["Alder Bio, Inc."]),
    ("Alder Bio Inc. and Quellwerk AG today announced a pact.", ["Alder Bio Inc.", "Quellwerk AG"]),
    (
        "Alder Bio Inc. (Nasdaq: ALDR), a maker of vaccines, and Quellwerk AG (SIX: QWK), a Swiss company, today announced a pact.",
        ["Alder Bio Inc.", "Quellwerk AG"],
    ),
    ("Hanabira Pharmaceutical Co., Ltd. (TSE: 4599) announced today a filing.", ["Hanabira Pharmaceutical Co., Ltd."]),
    ("Solvane S.p.A. announces its results.", ["Solvane S.p.A."]),
    ("Kestrel & Co. KGaA announced a filing.", ["Kestrel & Co. KGaA"]),
    ("Nordlys A/S (Nasdaq Copenhagen: NLYS) today announced a filing.", ["Nordlys A/S"]),
    ("Boreal Sant\u00e9 inc. (TSX: BOR) is pleased to announce a filing.", ["Boreal Sant\u00e9 inc."]),
    ("Samhwa Biologics Co., Ltd. (KOSDAQ: 398121) announced a filing.", ["Samhwa Biologics Co., Ltd."]),
    ("bluefin bio, Inc. (Nasdaq: BLFN) today announced a filing.", ["bluefin bio, Inc."]),
    ("novelera, a digital health company, today announced a filing.", ["novelera"]),
    ("99bio, Inc. (\u201c99bio\u201d) today announced a filing.", ["99bio, Inc."]),
    ("Center for Gene Medicines, a manufacturer, today announced a filing.", ["Center for Gene Medicines"]),
    ("The Alder Foundation and its partners today announced a grant.", ["The Alder Foundation"]),
    ("Today, Alder Bio, Inc. announced that it has filed.", ["Alder Bio, Inc."]),
    ("The board of directors of Alder Bio, Inc. has elected Ida Brandt.", ["Alder Bio, Inc."]),
    ("Alder, known as Aldersgate outside the United States and Canada, today announced a filing.", ["Alder"]),
    (
        "Trademark Trade Ltd, a platform, together with its strategic arm, Trademark Capital Group, has finalized a deal.",
        ["Trademark Trade Ltd", "Trademark Capital Group"],
    ),
    ("Ida Brandt, Executive Chair and CEO of Solvane Pharma joined Jo Darling from Proactive.", ["Solvane Pharma"]),
    ("Solvane Pharma CEO Ida Brandt joined Jo Darling from Proactive.", ["Solvane Pharma"]),
    (
        "ZELBRIN\u2122, a radioactive agent, has been approved by the FDA. Alder Bio, Inc. announced the news.",
        ["Alder Bio, Inc."],
    ),
    (
        "The U.S. Food and Drug Administration has approved ZELBRIN, Alder Bio, Inc. announced today.",
        ["Alder Bio, Inc."],
    ),
    (
        "The FDA has approved ZELBRIN, Alder and Solvane Pharma announced today. Alder grows. So does Alder.",
        ["Alder", "Solvane Pharma"],
    ),
    (
        "Merrow Cancer Center (MCC), with clinics in Boston, will join Alder, the national platform, Alder announced today. Alder grows.",
        ["Alder"],
    ),
    (
        "Merrow Cancer Center (MCC), a hospital, will join Alder, Mayor Ida Brandt announced today.",
        ["Merrow Cancer Center"],
    ),
    ("Alder AG, Merrow Ltd. and Solvane Inc. announced today.", ["Alder AG", "Merrow Ltd.", "Solvane Inc."]),
    ("The trial met its endpoint, Alder AG's Ida Brandt announced today.", ["Alder AG"]),
    ("Alder Bio, Inc., a unit of Solvane, Inc., announced today.", ["Alder Bio, Inc."]),
    ("ZELBRIN, Alder AG's antibody for lupus, met its primary endpoint in a trial.", ["Alder AG"]),
    (
        "Hanabira Bio Co.,\nLtd. (HKEX: 2171), a clinical-stage company, today announced a filing.",
        ["Hanabira Bio Co., Ltd."],
    ),
    ("Alder has grown,\nLimited supplies notwithstanding.", []),
    ("ALDER THERAPEUTICS, INC. (NASDAQ: ALDR) TODAY ANNOUNCED A FILING.", ["ALDER THERAPEUTICS, INC."]),
    ("Today, Solvane Therapeutics shared results of the trial.", ["Solvane Therapeutics"]),
    ("Solvane Therapeutics dosed the first patient in its trial.", ["Solvane Therapeutics"]),
    ("The FDA has approved ZELBRIN by Alder Corporation. It grows.", ["Alder Corporation"]),
    ("The FDA has approved ZELBRIN by Alder AG. It grows.", ["Alder AG"]),
    ("The FDA has approved ZELBRIN by Alder Inc. It grows.", ["Alder Inc."]),
    ("The FDA has approved ZELBRIN by Alder S.A. It grows.", ["Alder S.A."]),
    ("Alder Biologics hf. today announced a filing.", ["Alder Biologics hf."]),
    ("Solvane Ridge dosed the first patient in its trial.", []),
    ("Solvane Ridge has dosed the first patient in its trial.\n\nAbout Solvane Ridge\nIt grows.", ["Solvane Ridge"]),
    ("Global oncology company Solvane announced today that it grows.", ["Solvane"]),
    ("In a meeting with patients Solvane announced today that it grows.", []),
    ("In a trial, ZELBRIN from Solvane Therapeutics met its endpoint.", ["Solvane Therapeutics"]),
    (
        "Alder, Inc., a maker of vaccines, and Solvane, known as Solvana outside the United States, today announced a pact.",
        ["Alder, Inc.", "Solvane"],
    ),
    (
        "Alder (Nasdaq: ALDR) and its wholly owned subsidiary Alder Gene Inc., a maker of vaccines, have announced a filing.",
        ["Alder", "Alder Gene Inc."],
    ),
    ("Researchers at the University of Alder have received clearance for a trial.", ["University of Alder"]),
    ("Scientists from Basel have received clearance for a trial.", []),
    ("Boston-based Alder Therapeutics today announced a filing.", ["Alder Therapeutics"]),
    ("San Diego, Calif.-based biotech company Alder announced a filing today.", ["Alder"]),
    ("Plant-Based Medicines, Inc. today announced a filing.", ["Plant-Based Medicines, Inc."]),
    ("The Board of Alder plc (AIM: ALD) is pleased to announce a filing.", ["Alder plc"]),
    ("Alder Bio on Monday said that it has filed.", ["Alder Bio"]),
    ("Alder U.S. Inc., the U.S. unit of Alder Co., Ltd., today announced a filing.", ["Alder U.S. Inc."]),
    ("Alder U.S. Approval of ZELBRIN was announced by Solvane, Inc.", ["Solvane, Inc."]),
    ("Alder Pharma, Lda. today announced a filing.", ["Alder Pharma, Lda."]),
    ("Alder, the pharmacy group, and Solvane have announced a pact.", ["Alder", "Solvane"]),
    ("Alder (Nasdaq: ALDR) and its Swiss subsidiary have announced a filing.", ["Alder"]),
]


@pytest.mark.parametrize(("sentence", "issuers"), SUBJECTS, ids=[s[0][:40] for s in SUBJECTS])
def test_issuers_of_the_lead_sentence(sentence: str, issuers: list[str]) -> None:
    found = biopress.extract_metadata(
        f"A Decision of Some Weight Was Made\n\nBOSTON, May 9, 2025 /PRNewswire/ -- {sentence}"
    )
    assert [company.name for company in found.issuers] == issuers


def test_the_signature_stands_in_where_the_lead_names_no_company() -> None:
    found = brief(
        "BOSTON, May 9, 2025 -- The FDA has approved ZELBRIN for adults with lupus.\n\nZELBRIN is by Alder.\n\nSOURCE Alder & Company"
    )
    assert (found["issuers"], found["source"]) == (["Alder & Company"], "Alder & Company")


def test_an_authority_is_no_issuer() -> None:
    found = brief(
        "# Alder\u2019s ZELBRIN Approved\n\nThe European Commission announced that it has approved ZELBRIN. Alder welcomed it. Alder grows."
    )
    assert "European Commission" not in found["issuers"]


def test_an_authority_that_a_headline_begins_with_is_no_issuer() -> None:
    found = brief(
        "MHRA Approval for Formal Human Trials to Start\n\nThe trial, which the MHRA has approved after a long time of waiting by all who take part in it, starts in May."
    )
    assert found["issuers"] == []


def test_a_verb_of_the_headline_is_no_part_of_a_companys_name() -> None:
    found = biopress.parse(
        "Health Canada Approves Alder Corp. (OTC: ALDR) Trial of ZELBRIN\n\nAlder Corporation (OTC: ALDR) has received approval from Health Canada to begin its trial of ZELBRIN in Canada."
    )
    assert [company.name for company in found.metadata.issuers] == ["Alder Corporation"]
    assert found.companies == ()


def test_defined_terms_are_short_names() -> None:
    company = biopress.extract_metadata(DATELINE + LEAD).issuers[0]
    assert company.short_names[:2] == ("Quellwerk", "the Company")


LISTINGS = [
    ("(Nasdaq: ABCD)", [("NASDAQ", "ABCD")]),
    ("[NASDAQ: ABCD]", [("NASDAQ", "ABCD")]),
    ("(NASDAQ:ABCD)", [("NASDAQ", "ABCD")]),
    ("(Nasdaq Global Select Market: ABCD)", [("NASDAQ", "ABCD")]),
    ("(NASDAQ: ABCD; ABCDW)", [("NASDAQ", "ABCD"), ("NASDAQ", "ABCDW")]),
    ("(Nasdaq: ABCD, ABCDW)", [("NASDAQ", "ABCD"), ("NASDAQ", "ABCDW")]),
    ("(NASDAQ and TASE: ABCD)", [("NASDAQ", "ABCD"), ("TASE", "ABCD")]),
    ("(LSE/NYSE: ABC)", [("LSE", "ABC"), ("NYSE", "ABC")]),
    ("(NYSE American:ABCD)", [("NYSEAMERICAN", "ABCD")]),
    ("(NYSE: BRQ.A)", [("NYSE", "BRQ.A")]),
    ("(OTCQB: ABCDF) (CSE: ABC) (FRANKFURT:31R)", [("OTC", "ABCDF"), ("CSE", "ABC"), ("FRANKFURT", "31R")]),
    ("(TSX: \u201cABC\u201d, OTC: \u201cABCPF\u201d)", [("TSX", "ABC"), ("OTC", "ABCPF")]),
    ("(OTC: $ABCD)", [("OTC", "ABCD")]),
    ("(Stock Code: 2171.HK)", [("HKEX", "2171")]),
    ("(2511.HK)", [("HKEX", "2511")]),
    ("(Nasdaq: ABCD; HKEX: 06160; SSE: 688235)", [("NASDAQ", "ABCD"), ("HKEX", "06160"), ("SSE", "688235")]),
    ("(TSE: 4599)", [("TSE", "4599")]),
    ("(TSX-V: VM)", [("TSXV", "VM")]),
    ("(KOSDAQ: 398121)", [("KRX", "398121")]),
    ("(207941.KS)", [("KRX", "207941")]),
    ("(BSE: 543999, NSE: SOLVANE)", [("BSE", "543999"), ("NSE", "SOLVANE")]),
    ("(Euronext Growth Paris: ALABC)", [("EURONEXT", "ALABC")]),
    ("(Euronext Milan: ABC)", [("EURONEXT", "ABC")]),
    ("(Nasdaq Stockholm: ABC B)", [("OMX", "ABC B")]),
    ("(Frankfurt Prime Standard: ABC)", [("FRANKFURT", "ABC")]),
    ("(AIM: ABC)", [("AIM", "ABC")]),
    ("(ASX: ABC)", [("ASX", "ABC")]),
    ("(SIX: ABCN)", [("SIX", "ABCN")]),
    ("(\u201cSolvane\u201d, HKEX: 2019)", [("HKEX", "2019")]),
    ("(NYSE Euronext: ABCD)", [("EURONEXT", "ABCD")]),
    ("(Euronext Growth Paris: FR0012345678 \u2013 ALABC)", [("EURONEXT", "ALABC")]),
    ("(ABC:MSE)", [("BME", "ABC")]),
    ("(ABCD: NASDAQ)", [("NASDAQ", "ABCD")]),
    ("(Nasdaq ABCD)", [("NASDAQ", "ABCD")]),
    ("(NYSE/ABC)", [("NYSE", "ABC")]),
    ("(KOSDAQ 398121)", [("KRX", "398121")]),
    ("(NASDAQ Symbol: ABCD)", [("NASDAQ", "ABCD")]),
    ("(Nasdaq ticker: ABCD)", [("NASDAQ", "ABCD")]),
    ("(ABCD: FDA)", []),
    ("(AIM-HIGH)", []),
    ("(NYSE listing)", []),
    ("(TWSE: 6472; OTCQX: ABCDY)", [("TWSE", "6472"), ("OTC", "ABCDY")]),
]


@pytest.mark.parametrize(("notation", "listings"), LISTINGS, ids=[case[0] for case in LISTINGS])
def test_listings(notation: str, listings: list[tuple[str, str]]) -> None:
    found = brief(
        f"BOSTON, May 9, 2025 -- Solvane Pharma Inc. {notation}, a maker of vaccines, today announced a filing."
    )
    assert found["listings"] == listings


def test_a_partners_ticker_is_not_the_issuers() -> None:
    found = biopress.parse(
        "BOSTON, May 9, 2025 -- Alder Bio, Inc. (Nasdaq: ALDR) today announced a collaboration with Quellwerk AG (SIX: QWK)."
    )
    assert [item.symbol for item in found.metadata.issuers[0].listings] == ["ALDR"]
    assert [(c.name, c.role, [item.symbol for item in c.listings]) for c in found.companies] == [
        ("Quellwerk AG", "partner", ["QWK"])
    ]


def test_a_listing_told_in_the_boilerplate_belongs_to_its_company() -> None:
    found = biopress.extract_metadata(
        "BOSTON, May 9, 2025 -- Alder Bio, Inc. and Quellwerk AG today announced a pact.\n\nAbout Quellwerk\n"
        "Quellwerk is listed on the SIX Swiss Exchange under the symbol QWK.\n\nAbout Alder Bio\nAlder Bio (Nasdaq: ALDR) is small."
    )
    assert {c.name: [(i.exchange, i.symbol) for i in c.listings] for c in found.issuers} == {
        "Alder Bio, Inc.": [("NASDAQ", "ALDR")],
        "Quellwerk AG": [("SIX", "QWK")],
    }


def test_a_listing_may_follow_a_genitive() -> None:
    found = brief(
        "Alder Pharmaceutical's (SHA:600196, HKG:2196) unit Solvane has received approval in China for ZELBRIN."
    )
    assert found["issuers"] == ["Alder Pharmaceutical"]
    assert found["listings"] == [("SSE", "600196"), ("HKEX", "2196")]


def test_identifiers() -> None:
    found = biopress.extract_metadata(f"{DATELINE}{LEAD}\n\nISIN: CH0012345678 / WKN: A1B2C3")
    assert [(item.scheme, item.value) for item in found.issuers[0].identifiers] == [
        ("isin", "CH0012345678"),
        ("wkn", "A1B2C3"),
    ]


@pytest.mark.parametrize(
    ("foot", "source"),
    [
        ("SOURCE Quellwerk Therapeutics AG", "Quellwerk Therapeutics AG"),
        ("Source: Quellwerk Therapeutics AG", "Quellwerk Therapeutics AG"),
        (
            "SOURCE: Quellwerk Therapeutics AG\n\nView the original press release on ACCESS Newswire",
            "Quellwerk Therapeutics AG",
        ),
        ('317-555-0100 | ")] SOURCE Quellwerk **To speak to support:** Call 545', "Quellwerk"),
        ("Source: Quellwerk &amp; Co., Inc.", "Quellwerk &amp; Co., Inc."),
        ("Source: Pharmacy sales data, 2024", None),
        ("Nothing more.", None),
    ],
)
def test_source(foot: str, source: str | None) -> None:
    assert brief(f"{TITLE}\n\n{DATELINE}{LEAD}\n\nIt will grow.\n\n{foot}")["source"] == source


def test_origin() -> None:
    assert biopress.extract_metadata(LAYOUTS["wire page"]).origin == "issuer"
    article = f"# Why Quellwerk Rises\n\nBy Jo Darling, Benzinga\n\n{LEAD}"
    assert biopress.extract_metadata(article).origin == "third_party"
    copy = f"# {TITLE}\n\n{LEAD}\n\nThe post {TITLE} appeared first on biodaily."
    assert biopress.extract_metadata(copy).origin == "syndicated"


def test_a_text_in_another_language_is_told() -> None:
    german = "Quellwerk hat heute bekannt gegeben, dass die Zulassung erteilt wurde und die Studie weitergeht. " * 4
    assert "not_english" in biopress.extract_metadata(german).diagnostics


@pytest.mark.parametrize("source", ["", " \n\t", "\ufeff"])
def test_nothing(source: str) -> None:
    found = biopress.extract_metadata(source)
    assert found.diagnostics == ("empty",)
    assert found.headline is None
    assert found.issuers == ()


PARTS = st.sampled_from(
    [TITLE, DATELINE, LEAD, "\n", "\n\n", " ", "(", ")", "--", "/", ",", " and ", ": ", "SOURCE ", "About ", "May 9, 2025", "# ", "* ",
     "INDIANAPOLIS", "N.J.", "(Nasdaq: ", "&amp;", "Inc.", "7:00 am ET", "'s", "\u2022", "\u00e2\u20ac\u2122", "31/31/2025"]
)  # fmt: skip


@given(st.lists(PARTS, max_size=25).map("".join))
@settings(max_examples=200, deadline=None)
def test_any_order_of_parts_gives_exact_spans(source: str) -> None:
    brief(source)


@pytest.mark.parametrize(
    "piece",
    [
        "(",
        "A ",
        "a, ",
        "- ",
        "// ",
        "May 9, 2025 ",
        "Inc. ",
        "(Nasdaq: ",
        "(Nasdaq: ABCD) ",
        "BOSTON, ",
        "and ",
        "SOURCE ",
        ":A",
        "\n",
    ],
)
def test_a_hostile_text_is_read_in_linear_time(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    short = text[: len(text) // 8]
    assert grows_in_step(lambda: biopress.extract_metadata(short), lambda: biopress.extract_metadata(text), 8)
