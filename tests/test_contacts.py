"""Contacts in every layout, and links."""

from __future__ import annotations

import pytest

from biopress.metadata.head import read_head
from biopress.rules import DEFAULT_RULES
from biopress.text.reading import read

LEAD = (
    "Norvanta Reports Data\n\nBOSTON, May 6, 2025 (GLOBE NEWSWIRE) -- Norvanta Therapeutics, Inc. (Nasdaq: NVTA) "
    "today announced results.\n\n"
    "About Norvanta\nNorvanta is a company.\n\n"
)

Row = tuple[str, str | None, str | None, str | None, str | None]


def contacts(foot: str, lead: str = LEAD) -> list[Row]:
    text = lead + foot
    found = read_head(read(text, DEFAULT_RULES)).metadata.contacts
    assert all(contact.text == text[contact.span.start : contact.span.end] for contact in found)
    return [(c.kind, c.name, c.organization, c.email, c.phone) for c in found]


CASES: dict[str, tuple[str, list[Row]]] = {
    "a name above what looks like a heading": (
        "Dana Whitlock, MBA\nVP, Investor Relations\nir@norvanta.example\n617-555-0142\n",
        [("investor", "Dana Whitlock", None, "ir@norvanta.example", "617-555-0142")],
    ),
    "a sentence above a heading": (
        "This is Dana Whitlock\nInvestor Relations\nir@norvanta.example\n",
        [("investor", None, None, "ir@norvanta.example", None)],
    ),
    "a line that tells what somebody does": (
        "Contact:\nDana Whitlock\nInvestor Relations\nir@norvanta.example\n617-555-0142\n",
        [("investor", "Dana Whitlock", None, "ir@norvanta.example", "617-555-0142")],
    ),
    "what somebody does, for whom": (
        "Contact:\nDana Whitlock, Pinewood Public Relations\n617-555-0142\n",
        [("media", "Dana Whitlock", "Pinewood", None, "617-555-0142")],
    ),
    "the head of what labels name": (
        "Contact:\nDana Whitlock\nSenior Vice President, Head of Investor Relations\nir@norvanta.example\n",
        [("investor", "Dana Whitlock", None, "ir@norvanta.example", None)],
    ),
    "a company and its department": (
        "Contact:\nNorvanta Therapeutics Co., Ltd.\nCorporate Communications\nTEL: +81-6-5555-0142\n",
        [("other", None, "Norvanta Therapeutics Co., Ltd.", None, "+81-6-5555-0142")],
    ),
    "a label before the next name": (
        "Investors\nDana Whitlock\nMedia\nRuth Ostrander\nruth@norvanta.example\n",
        [
            ("investor", "Dana Whitlock", None, None, None),
            ("media", "Ruth Ostrander", None, "ruth@norvanta.example", None),
        ],
    ),
    "for more information": (
        "For more information:\nDana Whitlock\nCEO, Norvanta Therapeutics\ndana@norvanta.example\n",
        [("other", "Dana Whitlock", "Norvanta Therapeutics", "dana@norvanta.example", None)],
    ),
    "a company of two words that could be a person's name": (
        "Contacts:\nRowan Hale Pharma Corporation\nCorporate Communications Department\nTel:+81-6-5555-0142\n",
        [("other", None, "Rowan Hale Pharma Corporation", None, "+81-6-5555-0142")],
    ),
    "a person's name before a company's": (
        "Contacts:\nRowan Hale, Pharma Corporation\nTel:+81-6-5555-0142\n",
        [("other", "Rowan Hale", "Pharma Corporation", None, "+81-6-5555-0142")],
    ),
    "a legal form in small letters, a number with dashes": (
        "Enquiries:\nNorvanta plc +49 - 89 - 20 00 33 - 33 01\n",
        [("other", None, "Norvanta plc", None, "+49 - 89 - 20 00 33 - 33 01")],
    ),
    "two numbers that a dash parts": (
        "Contact:\nDana Whitlock, 617-555-0142 - 617-555-0143\n",
        [("other", "Dana Whitlock", None, None, "617-555-0142")],
    ),
    "a label glued to a company": (
        "Investor Relations contactNorvanta Inc.\nir@norvanta.example\n",
        [("investor", None, "Norvanta Inc.", "ir@norvanta.example", None)],
    ),
    "a heading glued to a company": (
        "Contact DetailsNorvanta Therapeutics, Inc.\nDana Whitlock\n+1 617-555-0142\n",
        [("other", "Dana Whitlock", "Norvanta Therapeutics, Inc.", None, "+1 617-555-0142")],
    ),
    "a block of lines": (
        (
            "Contacts:\n\nInvestors:\nDana Whitlock\nNorvanta Therapeutics, Inc.\n+1 617-555-0142\n"
            "ir@norvanta.example\n\n"
            "Media:\nRuth Ostrander\nPinewood Communications\n(212) 555-0199\nruth@pinewood.example\n"
        ),
        [
            ("investor", "Dana Whitlock", "Norvanta Therapeutics, Inc.", "ir@norvanta.example", "+1 617-555-0142"),
            ("media", "Ruth Ostrander", "Pinewood Communications", "ruth@pinewood.example", "(212) 555-0199"),
        ],
    ),
    "one line each": (
        "Contacts:\nInvestors: Dana Whitlock, ir@norvanta.example\nMedia: Ruth Ostrander, Pinewood Communications\n",
        [
            ("investor", "Dana Whitlock", None, "ir@norvanta.example", None),
            ("media", "Ruth Ostrander", "Pinewood Communications", None, None),
        ],
    ),
    "run together": (
        "Contacts:Dana V. Whitlock-Hale, Pinewood Partners+1 617.555.0142dana@pinewood.example\n\nSource: Norvanta",
        [("other", "Dana V. Whitlock-Hale", "Pinewood Partners", "dana@pinewood.example", "+1 617.555.0142")],
    ),
    "run together, the address first": (
        "Media Contact:press@norvanta.example+1 858-555-0132\n",
        [("media", None, None, "press@norvanta.example", "+1 858-555-0132")],
    ),
    "run together with labels": (
        "Contact:Dr. Dana WhitlockEmail: dana@norvanta.exampleTel: 617-555-0142\n",
        [("other", "Dana Whitlock", None, "dana@norvanta.example", "617-555-0142")],
    ),
    "three columns": (
        (
            "Company Contact:   Investor Relations Contact:   Media "
            "Contact:[info@norvanta.example](mailto:info@norvanta.example)   "
            "[ir@birch.example](mailto:ir@birch.example)   "
            "[pr@pinewood.example](mailto:pr@pinewood.example)617-555-0142   212-555-0199   202-555-0177\n"
        ),
        [
            ("other", None, None, "info@norvanta.example", "617-555-0142"),
            ("investor", None, None, "ir@birch.example", "212-555-0199"),
            ("media", None, None, "pr@pinewood.example", "202-555-0177"),
        ],
    ),
    "a stripped table": (
        (
            "**Refer to:** | Dana Whitlock; dana@norvanta.example; 555-0142 | | Ruth Ostrander;; 555-0199 | SOURCE "
            "Norvanta"
        ),
        [
            ("other", "Dana Whitlock", None, "dana@norvanta.example", "555-0142"),
            ("other", "Ruth Ostrander", None, None, "555-0199"),
        ],
    ),
    "names and numbers in one line": (
        "Media: Dana Whitlock 555-0142 Ruth Ostrander 555-0199 Investor: Per Lind 555-0177 Source: Norvanta",
        [
            ("media", "Dana Whitlock", None, None, "555-0142"),
            ("media", "Ruth Ostrander", None, None, "555-0199"),
            ("investor", "Per Lind", None, None, "555-0177"),
        ],
    ),
    "obfuscated": (
        "Investor Contact\nDana Whitlock\nir [at] norvanta [dot] com\n",
        [("investor", "Dana Whitlock", None, "ir@norvanta.com", None)],
    ),
    "the function after the name tells the kind": (
        (
            "Contact\nNorvanta Pharma SE\nDana Whitlock, Investor Relations\nLindenstrasse 11, 82152 "
            "Planegg\nir@norvanta.example\n"
        ),
        [("investor", "Dana Whitlock", "Norvanta Pharma SE", "ir@norvanta.example", None)],
    ),
    "a telephone line": (
        "For more information, please contact:\nDana Whitlock, VP Corporate Development\nTel: 604-555-0170\n",
        [("other", "Dana Whitlock", None, None, "604-555-0170")],
    ),
    "the address tells the kind": (
        "Contact: Dana Whitlock, press@norvanta.example\n",
        [("media", "Dana Whitlock", None, "press@norvanta.example", None)],
    ),
    "the agency before the name": (
        "**Pinewood Partners for Norvanta Dana Whitlock +1 929 555 2016 +972 54 555 4503 SOURCE Norvanta",
        [("other", "Dana Whitlock", "Pinewood Partners", None, "+1 929 555 2016")],
    ),
    "details with the company first": (
        (
            "Contact Details\nNorvanta Therapeutics\n\nDana Whitlock\n\n+1 "
            "425-555-0155\n\ndana@norvanta.example\n\nCompany Website\n"
            "https://www.norvanta.example/\n"
        ),
        [("other", "Dana Whitlock", "Norvanta Therapeutics", "dana@norvanta.example", "+1 425-555-0155")],
    ),
    "no contacts": ("Trial NCT05518830 enrolled 1,204 patients. See www.norvanta.example.\n", []),
    "a number that is no telephone": (
        "Contact:\nDana Whitlock\n1250 Main Street, Suite 2000\nBoston, MA 02110-1234\ndana@norvanta.example\n",
        [("other", "Dana Whitlock", None, "dana@norvanta.example", None)],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_contacts(name: str) -> None:
    foot, expected = CASES[name]
    assert contacts(foot) == expected


def test_links() -> None:
    text = (
        "See https://norvanta.example/a_(b).html, www.norvanta.example. [Site](https://x.example/y) or "
        "ir@norvanta.example."
    )
    found = read_head(read(text, DEFAULT_RULES)).metadata.links
    assert [link.text for link in found] == [
        "https://norvanta.example/a_(b).html",
        "www.norvanta.example",
        "https://x.example/y",
        "ir@norvanta.example",
    ]
    assert all(link.text == text[link.span.start : link.span.end] for link in found)


@pytest.mark.parametrize(
    "text", ["", "@", "a@", "Contact:", "Contact: @", "http://", "www.", "Media: +1", "a@b.c" * 50]
)
def test_tiny_texts(text: str) -> None:
    assert all(c.name is None for c in read_head(read(text, DEFAULT_RULES)).metadata.contacts)
