"""Sections: every convention of headings, one-line pages, parts without a heading; they tile the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from biopress.metadata.head import read_head
from biopress.rules import DEFAULT_RULES
from biopress.text.reading import read

LEAD = (
    "Norvanta Doses First Patient With NVT-114\n\n"
    "BOSTON, May 6, 2025 (GLOBE NEWSWIRE) -- Norvanta Therapeutics, Inc. (Nasdaq: NVTA), a biotechnology company, "
    "today announced "
    "that the first patient has been dosed with NVT-114.\n\n"
)
FLAT = (
    "# Norvanta Doses First Patient With NVT-114 * * * * May 6, 2025 BOSTON, May 6, 2025 /PRNewswire/ -- Norvanta "
    "Therapeutics, Inc. "
    "today announced that the first patient has been dosed with NVT-114. Enrollment continues. "
)
FORWARD = (
    "This press release contains forward-looking statements within the meaning of the Private Securities "
    "Litigation Reform Act of 1995. "
    "Actual results may differ materially. Norvanta undertakes no obligation to update them."
)


def sections(text: str) -> list[tuple[str, str | None]]:
    return [(s.kind, s.heading.text if s.heading else None) for s in read_head(read(text, DEFAULT_RULES)).sections]


def after_body(text: str) -> list[tuple[str, str | None]]:
    found = sections(text)
    assert found[:2] == [("head", None), ("body", None)]
    return found[2:]


CASES = {
    "headings on their own lines": (
        LEAD + "About NVT-114\n\nNVT-114 is an oral inhibitor of KLK5 for Netherton syndrome.\n\n"
        "About Netherton Syndrome\n\nNetherton syndrome is a rare disease of the skin.\n\n"
        "About the SOLACE Trial\n\nSOLACE enrolls 60 adults.\n\n"
        "About Norvanta\n\nNorvanta is a biotechnology company based in Boston.\n\n"
        f"Forward-Looking Statements\n\n{FORWARD}\n\n"
        "Investor Contact:\nDana Whitlock\nir@norvanta.example\n\nSOURCE Norvanta Therapeutics, Inc.",
        [
            ("about_product", "About NVT-114"),
            ("about_disease", "About Netherton Syndrome"),
            ("about_trial", "About the SOLACE Trial"),
            ("about_company", "About Norvanta"),
            ("forward_looking", "Forward-Looking Statements"),
            ("contacts", "Investor Contact"),
            ("end_matter", None),
        ],
    ),
    "upper case": (
        LEAD + "ABOUT NORVANTA\nNorvanta is a biotechnology company.\n\nFORWARD-LOOKING STATEMENTS\n" + FORWARD + "\n\n"
        "MEDIA CONTACT\nRuth Ostrander, +1 617 555 0142",
        [
            ("about_company", "ABOUT NORVANTA"),
            ("forward_looking", "FORWARD-LOOKING STATEMENTS"),
            ("contacts", "MEDIA CONTACT"),
        ],
    ),
    "a colon and the text on the same line": (
        LEAD + "About NVT-114: NVT-114 is an antibody against IL-31.\n"
        "About Norvanta: Norvanta Therapeutics is a company that develops antibodies.\n"
        f"Safe Harbor Statement: {FORWARD}\nContact: Dana Whitlock, ir@norvanta.example",
        [
            ("about_product", "About NVT-114"),
            ("about_company", "About Norvanta"),
            ("forward_looking", "Safe Harbor Statement"),
            ("contacts", "Contact"),
        ],
    ),
    "markdown": (
        (
            "# Norvanta Doses First Patient With NVT-114\n\nBOSTON, May 6, 2025 -- Norvanta Therapeutics, Inc. today "
            "announced that the first "
            "patient has been dosed.\n\n## About Norvanta\n\nNorvanta is a biotechnology company.\n\n### "
            "References\n\n1. Doe J. Skin. 2021;4:1-9.\n"
        ),
        [("about_company", "About Norvanta"), ("references", "References")],
    ),
    "bold headings in one line": (
        FLAT + "**About NVT-114 **NVT-114 is an oral kinase inhibitor that is being studied in eczema. "
        "**About Norvanta **Norvanta is a company devoted to the skin. "
        f"**Cautionary Statement Regarding Forward-Looking Statements** {FORWARD} "
        "**Refer to:** | Dana Whitlock; dana@norvanta.example; 555-0142 | SOURCE Norvanta Therapeutics, Inc. ! "
        "**To speak to us:** Call 555-0100",
        [
            ("about_product", "About NVT-114"),
            ("about_company", "About Norvanta"),
            ("forward_looking", "Cautionary Statement Regarding Forward-Looking Statements"),
            ("contacts", "Refer to"),
            ("end_matter", None),
        ],
    ),
    "number signs in one line": (
        FLAT + "###### About the Study The study enrolls 60 adults at 12 sites. ###### About Norvanta At Norvanta, we "
        "are committed to skin. "
        "###### IMPORTANT SAFETY INFORMATION Do not take NVT-114 if you are allergic to it.",
        [
            ("about_trial", "About the Study"),
            ("about_company", "About Norvanta"),
            ("safety_information", "IMPORTANT SAFETY INFORMATION"),
        ],
    ),
    "plain headings in one line": (
        FLAT + "About Norvanta Norvanta, Inc. is a biotechnology company focused on the skin. Forward-Looking "
        "Statements This press release "
        "contains forward-looking statements. Actual results may differ. Contacts: Dana Whitlock ir@norvanta.example",
        [
            ("about_company", "About Norvanta"),
            ("forward_looking", "Forward-Looking Statements"),
            ("contacts", "Contacts"),
        ],
    ),
    "glued to what stands before and after": (
        LEAD + "Click here for the full text.About SkinScan AISkinScan AI is a software that reads photographs of the "
        "skin. About Norvanta, Inc."
        "Norvanta provides software.\n\nContacts:Dana Whitlock, Pinewood Partners+1 "
        "617.555.0142dana@pinewood.example\n\nSource: Norvanta",
        [
            ("about_product", "About SkinScan AI"),
            ("about_company", "About Norvanta, Inc."),
            ("contacts", "Contacts"),
            ("end_matter", None),
        ],
    ),
    "a tagline after the name": (
        LEAD + "About Norvanta: Because Skin Matters\nAt Norvanta, we develop medicines.\n\nDISCLOSURE NOTICE: The "
        "information in this release "
        "is as of May 6, 2025. Norvanta assumes no obligation to update forward-looking statements.",
        [
            ("about_company", "About Norvanta: Because Skin Matters"),
            ("forward_looking", "DISCLOSURE NOTICE"),
        ],
    ),
    "a warning without a heading": (
        LEAD + "About Norvanta\nNorvanta is a biotechnology company.\n\n" + FORWARD + "\n\nCONTACT:\nDana Whitlock",
        [("about_company", "About Norvanta"), ("forward_looking", None), ("contacts", "CONTACT")],
    ),
    "a warning without a heading in one line": (
        FLAT
        + "**About Norvanta** Norvanta is a biotechnology company. "
        + FORWARD
        + " SOURCE Norvanta Therapeutics, Inc.",
        [("about_company", "About Norvanta"), ("forward_looking", None), ("end_matter", None)],
    ),
    "a designation, and words of the headings within sentences": (
        LEAD + "We talk about Norvanta with investors, and media contact us daily. See the references below.\n\n"
        "About Orphan Drug Designation\nThe FDA grants orphan status to drugs for rare diseases.\n\n"
        "About Norvanta\nNorvanta has safety information about its drugs on file.",
        [("about_designation", "About Orphan Drug Designation"), ("about_company", "About Norvanta")],
    ),
    "contacts without a heading": (
        FLAT + "**About Norvanta** Norvanta is a biotechnology company. ! Dana Whitlock 555-0142 Ruth Ostrander "
        "555-0199 Source: Norvanta",
        [("about_company", "About Norvanta"), ("contacts", None), ("end_matter", None)],
    ),
    "notes of exchanges and offers": (
        LEAD
        + "About Norvanta\nNorvanta is a biotechnology company.\n\nNeither TSX Venture Exchange nor its Regulation "
        "Services Provider accepts "
        "responsibility for the adequacy of this release.\n\nFor further information, please contact:\nDana "
        "Whitlock, CEO",
        [("about_company", "About Norvanta"), ("other", None), ("contacts", "For further information, please contact")],
    ),
    "end signs": (
        LEAD
        + "About Norvanta\nNorvanta is a biotechnology company.\n\n###\n\nLogo - https://norvanta.example/logo.png",
        [("about_company", "About Norvanta"), ("end_matter", None)],
    ),
    "pickups of a copy": (
        LEAD + "About Norvanta\nNorvanta is a biotechnology company.\n\n---\n\n[Original/Source Press "
        "Release](https://wire.example/a)\n\n"
        "Pickup - [https://copy.example](https://copy.example/norvanta)\n",
        [("about_company", "About Norvanta"), ("end_matter", None)],
    ),
    "the menu of a site after the release": (
        FLAT + "**About Norvanta** Norvanta is a biotechnology company. Media: Dana Whitlock 555-0142 ## Sign up for "
        "alerts #### Related links "
        "**About Norvanta** We care. ### Forward-looking statement of Norvanta This website of Norvanta includes "
        "forward-looking statements.",
        [("about_company", "About Norvanta"), ("contacts", "Media"), ("end_matter", None)],
    ),
    "safety information between two abouts": (
        LEAD + "About VELDRAZO\nVELDRAZO (norvimab) is an antibody.\n\nIndication and Important Safety "
        "Information\nVELDRAZO is indicated for eczema.\n"
        "Warnings and Precautions\nInfections.\n\nPlease see full Prescribing Information.\n\nAbout "
        "Norvanta\nNorvanta is a company.",
        [
            ("about_product", "About VELDRAZO"),
            ("safety_information", "Indication and Important Safety Information"),
            ("about_company", "About Norvanta"),
        ],
    ),
    "two companies": (
        LEAD + "About Norvanta\nNorvanta is a biotechnology company.\n\nAbout Helmgrove Pharma AG\nHelmgrove is a "
        "company in Basel.\n\n"
        f"Norvanta Forward-Looking Statements\n{FORWARD}\n\nNorvanta Contacts\nDana Whitlock\ndana@norvanta.example\n",
        [
            ("about_company", "About Norvanta"),
            ("about_company", "About Helmgrove Pharma AG"),
            ("forward_looking", "Norvanta Forward-Looking Statements"),
            ("contacts", "Norvanta Contacts"),
        ],
    ),
    "the warning after the contacts": (
        LEAD + "About Norvanta\nNorvanta is a biotechnology company.\n\nInvestor and media enquiries: Dana Whitlock, "
        "+61 3 5550 0142\n\n"
        "Forward looking statements: Norvanta gives no assurance.",
        [
            ("about_company", "About Norvanta"),
            ("contacts", "Investor and media enquiries"),
            ("forward_looking", "Forward looking statements"),
        ],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_conventions(name: str) -> None:
    text, expected = CASES[name]
    assert after_body(text) == expected


@pytest.mark.parametrize(
    "line",
    ["Related Posts", "## Related news", "More News From Norvanta Therapeutics", "Leave a Reply", "**No comments:**"],
)
def test_the_page_goes_on_below_the_release(line: str) -> None:
    assert after_body(f"{LEAD}About Norvanta\nNorvanta is a company.\n\n{line}\nFDA Approves Another Drug\n") == [
        ("about_company", "About Norvanta"),
        ("end_matter", None),
    ]


def test_words_of_a_page_within_a_sentence_end_nothing() -> None:
    assert after_body(f"{LEAD}The agency had no comments, related news follow, and more stories will be told.\n") == []


def test_sub_headings_do_not_divide_the_body() -> None:
    text = LEAD + "Conference Call\n\nA call takes place today.\n\nFinancial Results\n\nCash was $10 million."
    assert sections(text) == [("head", None), ("body", None)]


def test_no_head_where_the_text_begins_with_its_lead() -> None:
    text = "BOSTON, May 6, 2025 -- Norvanta, Inc. today announced data.\n\nAbout Norvanta\nNorvanta is a company."
    assert sections(text) == [("body", None), ("about_company", "About Norvanta")]


def test_a_page_that_begins_with_a_heading() -> None:
    text = (
        "###### About the Study The study enrolls 60 adults. ###### About Norvanta At Norvanta, we develop "
        "medicines for the skin."
    )
    assert sections(text) == [("about_trial", "About the Study"), ("about_company", "About Norvanta")]


@pytest.mark.parametrize("text", ["", " ", "\n", "About", "**", "##", "SOURCE", "About \n\nAbout ", "Contact:\n"])
def test_tiny_texts(text: str) -> None:
    found = read_head(read(text, DEFAULT_RULES)).sections
    assert "".join(text[s.span.start : s.span.end] for s in found) == text


PIECES = [
    "About ",
    "About Norvanta",
    "\n",
    " ",
    "**",
    "## ",
    "Contacts:",
    "SOURCE",
    "Forward-Looking Statements",
    "a@b.co",
    "x. ",
    "555-0142",
    "- ",
]


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=40).map("".join))
def test_sections_tile_every_text(text: str) -> None:
    found = read_head(read(text, DEFAULT_RULES)).sections
    assert "".join(text[s.span.start : s.span.end] for s in found) == text
    assert all(s.span.start < s.span.end for s in found)
    for section in found:
        if section.heading:
            start, end = section.heading.span
            assert section.span.start <= start < end <= section.span.end
            assert text[start:end] == section.heading.text


SUBJECTS = [
    # the words of the name tell
    ("FDA 510(k) Clearance", "It is given to devices.", "about_designation"),
    ("Priority Review", "The FDA gives it.", "about_designation"),
    ("Breakthrough Devices", "The programme is the FDA's.", "about_designation"),
    ("Phase 2b of NVT-114", "It goes on.", "about_trial"),
    ("SOLACE (NCT01234567)", "It goes on.", "about_trial"),
    ("Merrow S.A.", "It grows.", "about_company"),
    ("Merrow Biopharmaceuticals", "It grows.", "about_company"),
    ("Melvorimab", "It grows.", "about_product"),
    ("NVT-114", "It grows.", "about_product"),
    ("Covid-19", "It spreads.", "about_disease"),
    ("Merrow Sarcomatosis", "It spreads.", "about_disease"),
    # the end of a word alone is none
    ("Tide", "It grows.", "about_company"),
    ("Roma", "Roma is a biotechnology company.", "about_company"),
    # what stands after it tells
    ("Merrow", "Merrow is a randomized, double-blind trial in adults.", "about_trial"),
    ("Merrow", "Merrow is an investigational antibody against TSLP.", "about_product"),
    ("Merrow", "Merrow is a manufacturer. It sells an antibody.", "about_company"),
    ("Merrow", "We are on a mission.", "about_company"),
    ("Merrow", "It is rare. Patients lose their sight from a cancer.", "about_disease"),
]


@pytest.mark.parametrize(("name", "words", "kind"), SUBJECTS)
def test_what_a_section_about_something_is_about(name: str, words: str, kind: str) -> None:
    assert sections(f"{LEAD}About {name}\n{words}\n")[-1][0] == kind


@pytest.mark.parametrize(
    "pointer", ["Please see Important Safety Information below.", "See additional Important Safety Information, below."]
)
def test_a_sentence_that_points_to_safety_information_begins_no_section(pointer: str) -> None:
    assert after_body(FLAT + pointer + " The FDA granted Fast Track designation to NVT-114.") == []


def test_safety_information_follows_its_heading() -> None:
    told = after_body(FLAT + "Important Safety Information: Do not use NVT-114 in children below two years.")
    assert told == [("safety_information", "Important Safety Information")]
