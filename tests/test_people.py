"""People: quoted, appointed, listed; names without titles and degrees, titles as worded."""

from __future__ import annotations

import pytest

from biopress.metadata.head import read_head
from biopress.rules import DEFAULT_RULES
from biopress.text.reading import read

LEAD = "BOSTON, May 6, 2025 (GLOBE NEWSWIRE) -- Norvanta Therapeutics, Inc. (Nasdaq: NVTA) today announced results.\n\n"


def people(body: str, lead: str = LEAD) -> list[tuple[str, str | None, str | None]]:
    text = lead + body
    found = read_head(read(text, DEFAULT_RULES)).metadata.people
    assert all(person.text == text[person.span.start : person.span.end] for person in found)
    return [(person.name, person.title, person.organization) for person in found]


CASES = {
    "after the quotation": (
        (
            "“We are pleased,” said Dana Whitlock, M.D., Ph.D., President and Chief Executive Officer of Norvanta. "
            "“More is to come.”"
        ),
        [("Dana Whitlock", "President and Chief Executive Officer", "Norvanta")],
    ),
    "before the quotation": (
        "Dr. Ruth Ostrander, Founder, Chairman and CEO of Norvanta, commented: “We are pleased.”",
        [("Ruth Ostrander", "Founder, Chairman and CEO", "Norvanta")],
    ),
    "the function before the name": (
        "Chief Executive Officer Dana Whitlock said, “We are pleased.”",
        [("Dana Whitlock", "Chief Executive Officer", None)],
    ),
    "the company and the function before the name": (
        (
            "“We are pleased,” said Norvanta CEO Dana Whitlock. Norvanta’s Chief Medical Officer, Ruth Ostrander, MD, "
            "added: “So am I.”"
        ),
        [("Dana Whitlock", "CEO", "Norvanta"), ("Ruth Ostrander", "Chief Medical Officer", "Norvanta")],
    ),
    "the function of an owner after the name": (
        'Dana Whitlock, Norvanta\'s Chairman and CEO, stated, "We are pleased."',
        [("Dana Whitlock", "Chairman and CEO", "Norvanta")],
    ),
    "commas within the function": (
        (
            "“It works,” said Per-Olof Lind, Ph.D., Senior Vice President, Global Clinical Development, Oncology at "
            "Norvanta."
        ),
        [("Per-Olof Lind", "Senior Vice President, Global Clinical Development, Oncology", "Norvanta")],
    ),
    "a field of work with a body's name before at": (
        "“It works,” said Per Lind, Executive Vice President, Digital Therapeutics at Norvanta.",
        [("Per Lind", "Executive Vice President, Digital Therapeutics", "Norvanta")],
    ),
    "a body's name that no at follows": (
        "“It works,” said Per Lind, Executive Vice President, Harrow Therapeutics. He works at home.",
        [("Per Lind", "Executive Vice President", "Harrow Therapeutics")],
    ),
    "an organization that nothing parts from the title": (
        "“It works,” says Per Lind, CEO Norvanta. “It does,” says Dana Whitlock, CEO and Chairman.",
        [("Per Lind", "CEO", "Norvanta"), ("Dana Whitlock", "CEO and Chairman", None)],
    ),
    "a title with a hyphen": (
        "“It works,” said Sir Per Lind, Non-Executive Chair of Norvanta.",
        [("Per Lind", "Non-Executive Chair", "Norvanta")],
    ),
    "a company with a field's name in front and a capital letter inside": (
        "CEO & President of Cell MedX, Per Lind stated: “It works.”",
        [("Per Lind", "CEO & President", "Cell MedX")],
    ),
    "the next sentence is no part of the organization": (
        "Per Lind is currently Senior Vice President of Discovery at NRL. He joined in 2017.",
        [("Per Lind", "Senior Vice President of Discovery", "NRL")],
    ),
    "the end of a name": (
        "“It works,” said Rana El Haddad, CEO of Norvanta. “It does,” said Dr. El Haddad.",
        [("Rana El Haddad", "CEO", "Norvanta")],
    ),
    "what is the person's": (
        "The plan follows President Per J. Lind’s Harrow Initiative of last year.",
        [("Per J. Lind", "President", None)],
    ),
    "initials, a number of generations, a title of two": (
        (
            "“Yes,” said A.J. Whitlock, CEO. “No,” said Per O. Lind III, Esq., General Counsel of Norvanta A/S. "
            "“Maybe,” said Ruth Ostrander, Director General of the Harrow Institute."
        ),
        [
            ("A.J. Whitlock", "CEO", None),
            ("Per O. Lind III", "General Counsel", "Norvanta A/S"),
            ("Ruth Ostrander", "Director General", "Harrow Institute"),
        ],
    ),
    "degrees and states are no initials": (
        "“Yes,” said Dana Whitlock M.D., CEO of Norvanta. “No,” said N.C. RepresentativeRuth Ostrander.",
        [("Dana Whitlock", "CEO", "Norvanta")],
    ),
    "an owner that ends with an s": (
        "Dr. Ruth Ostrander, Norvantis’ Chief Medical Officer: “We are pleased.”",
        [("Ruth Ostrander", "Chief Medical Officer", None)],
    ),
    "a town in the next paragraph is nobody": (
        "By order of the Board\nNorvanta Holdings Limited\nDana Whitlock\nChairman\n\nHong Kong, May 3, 2025",
        [],
    ),
    "a comma before the organization": (
        (
            "“It works,” said Dr. Luz B. Ferrer, executive vice president and president, Norvanta Research "
            "Laboratories. “It does.”"
        ),
        [("Luz B. Ferrer", "executive vice president and president", "Norvanta Research Laboratories")],
    ),
    "a function that goes on with for": (
        (
            "“It works,” said Uma Castell, Senior Vice President and Chief Scientific Officer for Emerging Science & "
            "Innovation, Helmgrove. “It does.”"
        ),
        [
            (
                "Uma Castell",
                "Senior Vice President and Chief Scientific Officer for Emerging Science & Innovation",
                "Helmgrove",
            )
        ],
    ),
    "a professor": (
        (
            "“It works,” said Prof. Yan-Bo Hu, director of the Eastlake Lung Institute, and professor at Eastlake "
            "University."
        ),
        [("Yan-Bo Hu", "director", "Eastlake Lung Institute")],
    ),
    "Asian order": (
        "“It works,” commented Dr. Fang Jialin, M.D., Founder and Chairwoman of Qingyuan BioPharma.",
        [("Fang Jialin", "Founder and Chairwoman", "Qingyuan BioPharma")],
    ),
    "named again by surname": (
        (
            "“It works,” said Dana Whitlock, CEO of Norvanta. “We go on,” added Dr. Whitlock. Ms. Whitlock continued: "
            "“Soon.”"
        ),
        [("Dana Whitlock", "CEO", "Norvanta")],
    ),
    "appointed": (
        (
            "Norvanta has appointed Ruth Ostrander, Ph.D., as Chief Medical Officer. Per Lind has been appointed Chief "
            "Financial Officer. "
            "Dana Whitlock, who serves as chair of the board, welcomed them."
        ),
        [
            ("Ruth Ostrander", "Chief Medical Officer", None),
            ("Per Lind", "Chief Financial Officer", None),
            ("Dana Whitlock", "chair of the board", None),
        ],
    ),
    "elected to the board": (
        (
            "Norvanta today announced the appointment of Ruth Ostrander to its Board of Directors and of Per Lind as "
            "Chief Operating Officer."
        ),
        [("Ruth Ostrander", "Board of Directors", None), ("Per Lind", "Chief Operating Officer", None)],
    ),
    "presenters in a list": (
        (
            "Presentation details:\n• Presenter: Ruth Ostrander, M.D., Professor of Dermatology, Eastlake University\n"
            "• Dana Whitlock, Chief Executive Officer, will host the call."
        ),
        [
            ("Ruth Ostrander", "Professor of Dermatology", "Eastlake University"),
            ("Dana Whitlock", "Chief Executive Officer", None),
        ],
    ),
    "a quoted person without a function": (
        "“My skin is better,” said Lena Abt. A spokeswoman said that Norvanta had no comment.",
        [("Lena Abt", None, None)],
    ),
    "glued words": (
        (
            '"We are pleased," saidDana Whitlock, CEO of Norvanta. "More," said Dr.Ruth Ostrander, Chief Medical '
            "Officer at Norvanta."
        ),
        [("Dana Whitlock", "CEO", "Norvanta"), ("Ruth Ostrander", "Chief Medical Officer", "Norvanta")],
    ),
    "a colon instead of a verb": (
        "Dana Whitlock, CEO of Norvanta: “We are pleased.”",
        [("Dana Whitlock", "CEO", "Norvanta")],
    ),
    "particles, suffixes and nicknames": (
        (
            "“Yes,” said Ester van der Berg, Chief Executive Officer. “No,” said Luis A. Prado, Jr., M.D., chief "
            "scientist at Norvanta. "
            "Earl “Bud” Hatch, Chairman of Norvanta, said: “Maybe.”"
        ),
        [
            ("Ester van der Berg", "Chief Executive Officer", None),
            ("Luis A. Prado, Jr.", "chief scientist", "Norvanta"),
            ("Earl “Bud” Hatch", "Chairman", "Norvanta"),
        ],
    ),
    "no people": (
        (
            "Norvanta said that Phase 3 data are due. The Chief Scientific Officer said so. “We go on,” the company "
            "said. Data Monitoring "
            "Committee, Chief Among Equals. New York, President Street. Norvanta's Board of Directors added Veldrazo "
            "to the pipeline."
        ),
        [],
    ),
    "contacts are not people": (
        (
            "About Norvanta\nNorvanta is a company.\n\nContacts:\nDana Whitlock, Chief Financial "
            "Officer\ndana@norvanta.example\n"
        ),
        [],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_people(name: str) -> None:
    body, expected = CASES[name]
    assert people(body) == expected


@pytest.mark.parametrize(
    "text", ["", "said", "said ", "Dr.", "CEO", ", CEO", "said Dr. ", "Chief Chief Chief", "A B, CEO of"]
)
def test_tiny_texts(text: str) -> None:
    assert people(text, lead="") == []
