"""Regulatory events: what a sentence states, and how acts become the events of a release. All names are invented."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import biopress
from biopress.events.lines import EVERYDAY, LineReader
from biopress.model import Event
from biopress.rules import DEFAULT_RULES
from biopress.text.reading import read
from tests.event_sentences import SILENT, STATED

_FRAME = """Quellwerk AG Reports Progress

BASEL, Switzerland, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG today gave an update on QWK-2201 (talvorimab).

{}
"""


def _events(sentence: str) -> tuple[Event, ...]:
    return biopress.extract_events(_FRAME.format(sentence))


def _told(event: Event) -> str:
    kind = f"{event.kind}/{event.designation}" if event.designation else event.kind
    return f"{kind} {event.agency} {event.status}"


@pytest.mark.parametrize(("sentence", "expected"), STATED)
def test_what_a_sentence_states(sentence: str, expected: list[str]) -> None:
    assert sorted(map(_told, _events(sentence))) == sorted(expected)


_TEST = """Quellwerk Medical Reports Progress With Its LupuSure Test

BASEL, Switzerland, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk Medical AG spoke of LupuSure(R), its rapid test for lupus.

{}
"""


@pytest.mark.parametrize(
    ("sentence", "cleared"),
    [
        ("LupuSure is the first FDA-cleared test for lupus.", True),
        ("LupuSure is the first and only FDA 510(k)-cleared rapid (POC) test for lupus.", True),
        ("LupuSure, an FDA-cleared test for lupus, is sold in hospitals.", True),
        ("LupuSure would be the first FDA-cleared test for lupus.", False),
        ("LupuSure was compared with an FDA-cleared test for lupus.", False),
        ("LupuSure runs on other FDA-cleared analyzers.", False),
    ],
)
def test_a_device_that_is_called_cleared(sentence: str, cleared: bool) -> None:
    events = biopress.extract_events(_TEST.format(sentence))
    assert [(event.kind, event.agency) for event in events] == [("clearance", "US-FDA")] * cleared


@pytest.mark.parametrize("sentence", SILENT)
def test_what_states_no_act(sentence: str) -> None:
    assert [_told(event) for event in _events(sentence)] == []


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("If approved by the FDA, QWK-2201 would be the first therapy for lupus.", "hypothetical"),
        ("QWK-2201 has not been approved by the FDA.", "negated"),
        ("The FDA may approve QWK-2201 next year.", "hypothetical"),
        ("Quellwerk does not plan to submit an NDA for QWK-2201 to the FDA.", "negated"),
    ],
)
def test_what_is_named_without_being_asserted_is_a_non_event(sentence: str, status: str) -> None:
    release = biopress.parse(_FRAME.format(sentence))
    assert release.events == ()
    assert {event.status for event in release.non_events} == {status}


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("QWK-2201 was approved by the FDA on March 3, 2025.", "2025-03-03"),
        ("In March 2024, the FDA approved QWK-2201.", "2024-03"),
        ("QWK-2201 was approved by the FDA today.", "2025-05-09"),
        ("Quellwerk announced today that the FDA has approved QWK-2201.", None),
        ("Quellwerk plans to submit an NDA for QWK-2201 to the FDA in the third quarter of 2025.", "2025-Q3"),
        ("Quellwerk plans to submit an NDA for QWK-2201 to the FDA in mid-2026.", "2026"),
        ("Quellwerk plans to submit an NDA for QWK-2201 to the FDA by year-end.", "2025"),
        ("The FDA set a PDUFA date of November 12, 2025 for QWK-2201.", "2025-11-12"),
        ("The FDA cleared the IND for QWK-2201 last month.", "2025-04"),
        ("Today, Quellwerk gives good news: the FDA approved QWK-2201.", None),
        ("The FDA has approved QWK-2201, and data will be shown on May 3, 2025.", None),
        ("The CHMP based its positive opinion on QWK-2201 on results presented at a congress in June 2024.", None),
        ("Data were shown on May 3, 2025, and the FDA approved QWK-2201 on May 5, 2025.", "2025-05-05"),
        ("Quellwerk today announced that on May 8, 2025, the FDA approved QWK-2201 for gout.", "2025-05-08"),
        ("The AdCom on QWK-2201 was rescheduled from June 9, 2025 to July 12, 2025.", "2025-07-12"),
        ("&quot;Today&#39;s FDA approval of QWK-2201 is a win,&quot; said Jana Okafor.", "2025-05-09"),
        ("Today&rsquo;s approval by the FDA of QWK-2201 is a win.", "2025-05-09"),
        ("Today's approval of QWK-2201 by the FDA is great news for patients.", "2025-05-09"),
        ("The date of the trial is March 14, 2025*.*In July 2016, the FDA approved QWK-2201.", "2016-07"),
        ("In December 2024, Quellwerk announced that the FDA accepted its application for QWK-2201.", None),
        ("In December 2024, Quellwerk told investors of a step: the FDA approved QWK-2201.", None),
        ("The FDA approved QWK-2201 for adults with obesity who also have gout in November 2023.", "2023-11"),
        ("The FDA approved QWK-2201 for people with lupus who had prior therapy in March 2024.", "2024-03"),
        ("The application for QWK-2201 will be discussed at the Dec. 17 meeting of the FDA's ODAC.", "2025-12-17"),
        ("Quellwerk plans to submit an NDA for QWK-2201 to the FDA in or before June 2026.", "2026-06"),
        ("ANVISA granted approval to launch QWK-2201 in Brazil beginning in January 2025.", None),
        ("The FDA approved the sNDA for QWK-2201 in March 2025.", "2025-03"),
        ("Quellwerk said on Monday that the FDA has approved QWK-2201.", None),
        ("Quellwerk this week announced that the FDA has approved QWK-2201.", None),
        ("On Monday, the FDA approved QWK-2201.", "2025-05-05"),
        ("Quellwerk requested a Type C meeting on QWK-2201, which is expected to take place in May 2026.", "2026-05"),
        ("Quellwerk requested a Type C meeting on QWK-2201, which was first dosed in May 2024.", None),
        ("Submit sBLA for QWK-2201 to the FDA: second half of 2026", "2026-H2"),
        ("Submit sBLA for QWK-2201 to the FDA: data in the second half of 2026", None),
        ("The FDA sent an RTF letter on QWK-2201 despite what it said at the January 2025 meeting.", None),
        ("The decision date for QWK-2201 has been extended by the FDA to January 20, 2026.", "2026-01-20"),
        ("The FDA approved QWK-2201 this week.", "2025-05"),
    ],
)
def test_the_date_of_an_act(sentence: str, date: str | None) -> None:
    (event,) = _events(sentence)
    assert (event.date.value if event.date else None) == date


def test_the_date_of_a_filing_is_not_that_of_the_approval() -> None:
    events = _events("The FDA approved the sNDA submitted in March 2025 for QWK-2201.")
    assert {e.kind: e.date.value if e.date else None for e in events} == {"approval": None, "submission": "2025-03"}


def test_an_extended_goal_date_keeps_the_one_that_it_replaces() -> None:
    (event,) = _events("The FDA extended the PDUFA goal date for QWK-2201 from June 1, 2025 to September 1, 2025.")
    assert event.act == "goal_date_extended"
    assert event.date is not None
    assert event.date.value == "2025-09-01"
    assert event.previous_date is not None
    assert event.previous_date.value == "2025-06-01"
    assert event.set_by == "authority"


def test_a_device_licence_of_one_land_makes_no_clearance_of_another_lands_approval() -> None:
    events = biopress.extract_events(
        "Quellwerk Announces Approvals in Japan and Canada for QWK-2201\n\n"
        "BREMEN, Germany, May 9, 2025 -- Quellwerk AG today announced that Health Canada has issued a Medical Device "
        "Licence for the QWK-2201 system. The Japanese Ministry of Health, Labour and Welfare approved the system.\n"
    )
    assert {(event.kind, event.agency) for event in events} == {("approval", "JP-MHLW"), ("clearance", "CA-HC")}


def test_what_holds_since_a_year_long_gone_is_no_news() -> None:
    (event,) = biopress.extract_events(
        "Quellwerk Reports Progress\n\n"
        "BREMEN, Germany, May 9, 2025 -- Quellwerk AG today announced that QWK-2201 has been approved in Japan since "
        "2019.\n"
    )
    assert event.role == "background"


def test_what_an_act_follows_has_not_its_date() -> None:
    events = _events("ANVISA approved QWK-2201 in Brazil in April 2025, following approvals in Mexico and Argentina.")
    dates = {event.agency: event.date.value if event.date else None for event in events}
    assert dates == {"BR-ANVISA": "2025-04", "MX-COFEPRIS": None, "AR-ANMAT": None}


@pytest.mark.parametrize(
    "advice",
    [
        "The PRAC recommended suspending the marketing authorisation of QWK-2201.",
        "The CHMP recommended the revocation of the conditional marketing authorisation for QWK-2201.",
        "The CHMP recommended not to renew the conditional marketing authorisation for QWK-2201.",
    ],
)
def test_a_committee_that_is_against_an_authorisation(advice: str) -> None:
    (event,) = _events(advice)
    assert (event.kind, event.outcome) == ("opinion", "negative")


def test_each_of_two_joined_acts_has_its_date() -> None:
    events = _events("QWK-2201 received its CE Mark in 2016 and PMA approval from the FDA in 2018.")
    dates = {event.agency: event.date.value if event.date else None for event in events}
    assert dates == {"EU-NB": "2016", "US-FDA": "2018"}


def test_one_date_behind_two_authorities_dates_both() -> None:
    events = _events(
        "Quellwerk submitted applications for QWK-2201 to the EMA and Health Canada in February 2025, and to the TGA "
        "in March 2025."
    )
    dates = {event.agency: event.date.value if event.date else None for event in events}
    assert dates == {"EU-EMA": "2025-02", "CA-HC": "2025-02", "AU-TGA": "2025-03"}


@pytest.mark.parametrize(
    ("places", "dates"),
    [
        ("Japan (since 2020), Canada and China", {"JP-MHLW": "2020", "CA-HC": None, "CN-NMPA": None}),
        ("Japan and Canada (in 2021)", {"JP-MHLW": None, "CA-HC": "2021"}),
        ("Japan and Canada in 2021", {"JP-MHLW": "2021", "CA-HC": "2021"}),
    ],
)
def test_a_date_in_brackets_is_that_of_the_place_before_it(places: str, dates: dict[str, str | None]) -> None:
    events = _events(f"QWK-2201 is approved in {places}.")
    assert {event.agency: event.date.value if event.date else None for event in events} == dates


def test_what_a_product_was_the_first_of_is_recalled() -> None:
    lead = "today announced that QWK-2201, {} in Canada, has been added to the NRDL in China."
    text = "QWK-2201 in China\n\nBASEL, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG " + lead
    roles = {e.agency: e.role for e in biopress.extract_events(text.format("the first and only implant approved"))}
    assert roles == {"CA-HC": "background", "CN-NHSA": "news"}


def test_a_goal_date_that_was_moved_is_the_later_one() -> None:
    (event,) = _events("The FDA has moved the PDUFA date for QWK-2201 from May 30 to August 30, 2025.")
    assert (event.act, event.role) == ("goal_date_extended", "news")
    assert event.date is not None
    assert event.date.value == "2025-08-30"
    assert event.previous_date is not None
    assert event.previous_date.value == "2025-05-30"


@pytest.mark.parametrize(
    ("lead", "role"),
    [
        ("today announced that the FDA has extended the review period of its NDA for QWK-2201.", "news"),
        ("today announced that the FDA has extended the use of QWK-2201.", "background"),
        ("is in Basel, and makes QWK-2201.\n\nOn March 2, 2025, the FDA extended its review.", "background"),
    ],
)
def test_the_new_goal_date_is_that_of_the_extension(lead: str, role: str) -> None:
    events = biopress.extract_events(
        f"Quellwerk on QWK-2201\n\nBASEL, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG {lead} The updated PDUFA "
        "date is July 29, 2025.\n"
    )
    (event,) = (event for event in events if event.kind == "goal_date")
    assert event.role == role
    assert (event.act == "goal_date_extended") is (role == "news")


def test_dates_of_two_designations_told_with_short_names() -> None:
    events = _events(
        "QWK-2201 got Fast Track (FTD) in July 2021 and Orphan Drug Designation (ODD) in May 2022 from the FDA."
    )
    dates = {event.designation: event.date.value if event.date else None for event in events}
    assert dates == {"fast_track": "2021-07", "orphan": "2022-05"}


def test_two_goal_dates_without_a_move_are_no_extension() -> None:
    (event,) = _events("The FDA set PDUFA dates for QWK-2201 of May 30, 2026 and August 30, 2026.")
    assert event.act == "goal_date_set"


@pytest.mark.parametrize(
    "told",
    [
        "in response to the CRL received in January 2025",
        "in response to the Complete Response Letter (CRL) issued by the FDA in January 2025",
        "after the FDA's Complete Response Letter dated January 2025",
    ],
)
def test_the_date_of_a_letter_is_not_that_of_the_answer(told: str) -> None:
    events = _events(f"Quellwerk has resubmitted its NDA for QWK-2201 to the FDA {told}.")
    dates = {event.kind: event.date.value if event.date else None for event in events}
    assert dates == {"submission": None, "complete_response": "2025-01"}


def test_the_goal_date_is_not_that_of_the_acceptance() -> None:
    text = "The BLA for QWK-2201 was accepted by the FDA, and its PDUFA target action date is May 25, 2024."
    dates = {event.kind: event.date.value if event.date else None for event in biopress.extract_events(text)}
    assert dates == {"acceptance": None, "goal_date": "2024-05-25"}


def test_dates_between_authorities_date_each() -> None:
    events = _events("QWK-2201 was approved by the FDA in May 2024; it was authorized in Switzerland in July 2024.")
    assert {e.agency: e.date.value for e in events if e.date} == {"US-FDA": "2024-05", "CH-Swissmedic": "2024-07"}


@pytest.mark.parametrize(
    ("sentences", "kind", "indication"),
    [
        (
            "QWK-2201 is approved for the treatment of lupus. QWK-2201 is approved in 40 countries including the U.S.",
            "approval",
            "lupus",
        ),
        (
            (
                "QWK-2201 is the only drug approved in Japan for prevention of lupus. QWK-2201 is also approved in "
                "more than 40 countries including the U.S."
            ),
            "approval",
            "lupus",
        ),
        (
            (
                "The FDA accepted the BLA for QWK-2201 for the treatment of psoriasis. The FDA has assigned a "
                "PDUFA goal date of August 13, 2025 to QWK-2201."
            ),
            "goal_date",
            "psoriasis",
        ),
        (
            (
                "Quellwerk submitted an IND for QWK-2201 in lupus to the FDA. The trial met a setback, resulting in a "
                "clinical hold by the FDA on QWK-2201."
            ),
            "clinical_hold",
            "lupus",
        ),
    ],
)
def test_an_act_of_one_review_shares_its_indication(sentences: str, kind: str, indication: str) -> None:
    told = {event.kind: [found.text for found in event.indications] for event in _events(sentences)}
    assert told[kind] == [indication]


def test_one_more_act_of_a_kind_is_an_act_of_its_own() -> None:
    events = _events(
        "QWK-2201 received Breakthrough Device Designation from the FDA in April 2022.\n\nIt is made in Basel.\n\n"
        "The following month, QWK-2201 received Breakthrough Device Designation from the FDA."
    )
    assert sorted((e.designation, e.date.value if e.date else "") for e in events) == [
        ("breakthrough_device", ""),
        ("breakthrough_device", "2022-04"),
    ]


def test_countries_and_months_glued_by_scraping() -> None:
    events = _events(
        "QWK-2201 was first approved inthe United StatesinJuly 2024and then approved inJapaninSeptember 2024."
    )
    assert {e.agency: e.date.value for e in events if e.date} == {"US-FDA": "2024-07", "JP-MHLW": "2024-09"}


def test_what_was_first_approved_is_recalled_in_a_title_too() -> None:
    events = biopress.extract_events(
        "CHMP Issues Positive Opinion for QWK-2201\n\nQWK-2201 was first approved in the United States in July 2024\n\n"
        "BASEL, Switzerland, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk said that the CHMP issued a positive opinion on "
        'QWK-2201. "Today\'s positive opinion is a step ahead," said Jana Okafor.'
    )
    assert [(e.kind, e.agency, e.role, e.date.value if e.date else None) for e in events] == [
        ("opinion", "EU-CHMP", "news", "2025-05-09"),
        ("approval", "US-FDA", "background", "2024-07"),
    ]


def test_respectively_deals_dates_out() -> None:
    events = _events("The FDA granted QWK-2201 Fast Track and Orphan Drug designations in 2024 and 2022, respectively.")
    assert {e.designation: e.date.value for e in events if e.date} == {"fast_track": "2024", "orphan": "2022"}


def test_for_one_disease_in_may_and_for_another_in_june_are_two_acts() -> None:
    events = _events(
        "The MHLW designated QWK-2201 as an orphan drug for lupus in May 2021 and for multiple myeloma in June 2022."
    )
    assert [(e.indications[0].text, e.date.value if e.date else None) for e in events] == [
        ("lupus", "2021-05"),
        ("multiple myeloma", "2022-06"),
    ]


def test_each_item_of_a_list_of_approvals_has_its_day() -> None:
    events = _events(
        "The FDA also approved QWK-2201 for adults with psoriasis in December 2017, for adults with lupus in August "
        "2019 and for gout in March 2020."
    )
    assert [(e.indications[0].text, e.date.value if e.date else None) for e in events] == [
        ("psoriasis", "2017-12"),
        ("lupus", "2019-08"),
        ("gout", "2020-03"),
    ]


def test_an_item_of_a_list_has_its_day_where_its_use_is_not_read() -> None:
    events = _events(
        "The FDA approved QWK-2201 for the treatment of adults with lupus in May 2017, for the treatment of adults "
        "with ZQ in June 2018 and for gout in July 2019."
    )
    assert [e.date.value for e in events if e.date] == ["2017-05", "2018-06", "2019-07"]


@pytest.mark.parametrize(
    ("told", "number"),
    [
        ("A second sNDA for QWK-2201 in adults at risk for CMV infection was also accepted for review by the FDA.", 2),
        (
            "A second sNDA for QWK-2201 in adults who are at risk for CMV disease and death was also accepted.",
            2,
        ),
        ("A second trial of QWK-2201 began, and the FDA has also accepted the sNDA for QWK-2201 in CMV infection.", 1),
        ("Another sNDA for QWK-2201 in adults at risk for CMV infection has also been accepted by the FDA.", 2),
        ("The sNDA for QWK-2201 in adults at risk for CMV infection was also accepted with priority by the FDA.", 1),
    ],
)
def test_a_second_filing_that_was_also_accepted_is_one_more_act(told: str, number: int) -> None:
    first = "The FDA has accepted the sNDA for QWK-2201 for prevention of CMV infection."
    events = biopress.extract_events(f"Quellwerk Gains Acceptance\n\nBASEL, May 9, 2025 -- {first}\n\n{told}")
    assert [event.role for event in events] == ["news"] * number


def test_todays_approval_is_the_one_that_is_announced() -> None:
    (event,) = biopress.extract_events(
        "FDA Approves QWK-2201 for Atopic Dermatitis\n\nBASEL, May 9, 2025 -- Quellwerk AG said that the FDA has "
        "approved QWK-2201 for atopic dermatitis.\n\n\"Patients wait. Today's FDA approval of QWK-2201 for eczema is a "
        'step," said Jana Okafor.'
    )
    assert event.date is not None
    assert event.date.value == "2025-05-09"


@pytest.mark.parametrize(
    ("lead", "agencies"),
    [
        ("the Japan Pharmaceuticals and Medical Devices Agency (PMDA) has approved QWK-2201 for gout", ["JP-PMDA"]),
        ("Japan has approved QWK-2201 for gout", ["JP-MHLW"]),
        ("Japan has approved QWK-2201 for gout, and the FDA has approved QWK-2201 for gout", ["JP-MHLW", "US-FDA"]),
    ],
)
def test_a_title_names_the_country_of_the_authority(lead: str, agencies: list[str]) -> None:
    title = "QWK-2201 Approved in Japan for Gout"
    release = f"{title}\n\nBASEL, Switzerland, May 9, 2025 -- Quellwerk AG today announced that {lead}.\n"
    assert sorted(str(event.agency) for event in biopress.extract_events(release)) == agencies


def test_todays_approval_is_the_announced_one_in_words_for_the_substance_too() -> None:
    release = (
        "FDA Approves LYFZOR for Gout\n\nBASEL, Switzerland, May 9, 2025 -- Quellwerk AG today announced that the U.S. "
        "FDA has approved LYFZOR for gout.\n\n\u201cToday\u2019s approvals provide talvorimab for more people,\u201d "
        "said Ada Berg.\n"
    )
    (event,) = biopress.extract_events(release)
    assert event.products == ("LYFZOR",)
    assert event.date is not None
    assert event.date.value == "2025-05-09"


def test_a_list_without_a_day_for_each_item_is_one_act() -> None:
    (event,) = _events("The FDA approved QWK-2201 in May 2021, for adults with lupus who fell ill before June 2020.")
    assert event.date is not None
    assert event.date.value == "2021-05"


@pytest.mark.parametrize(
    ("sentence", "act", "designation"),
    [
        (
            "The FDA has rescinded Breakthrough Therapy designation for QWK-2201.",
            "designation_revoked",
            "breakthrough_therapy",
        ),
        ("The orphan designation of QWK-2201 was revoked by the EMA.", "designation_revoked", "orphan"),
        ("The FDA denied Fast Track designation for QWK-2201.", "designation_denied", "fast_track"),
        (
            "Quellwerk has requested Fast Track designation for QWK-2201 from the FDA.",
            "designation_requested",
            "fast_track",
        ),
        ("The COMP issued a positive opinion on orphan designation for QWK-2201.", "positive_opinion", "orphan"),
        ("The CHMP issued a positive opinion on QWK-2201.", "positive_opinion", None),
        ("Quellwerk has withdrawn the BLA for QWK-2201 from the FDA.", "withdrawal_application", None),
    ],
)
def test_which_status_an_act_is_about(sentence: str, act: str, designation: str | None) -> None:
    (event,) = _events(sentence)
    assert (event.act, event.designation) == (act, designation)


@pytest.mark.parametrize(
    ("sentence", "applications"),
    [
        (
            "Following FDA approval of QWK-2201, Quellwerk submitted an MAA to the EMA.",
            {"US-FDA": None, "EU-EMA": "MAA"},
        ),
        (
            "The FDA approved QWK-2201 in May 2025 and the EMA accepted its MAA.",
            {"US-FDA": None, "EU-EMA": "MAA"},
        ),
        ("Following submission of the NDA, the FDA approved QWK-2201.", {"US-FDA": "NDA"}),
    ],
)
def test_an_act_is_about_no_application_to_another_authority(
    sentence: str, applications: dict[str, str | None]
) -> None:
    assert {str(event.agency): event.application for event in _events(sentence)} == applications


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("Quellwerk has sold its priority review voucher for $100 million.", "voucher_sold"),
        ("Quellwerk announced the sale of its priority review voucher.", "voucher_sold"),
        (
            "Quellwerk received a priority review voucher from the FDA for QWK-2201, which is sold in Europe.",
            "voucher_awarded",
        ),
    ],
)
def test_the_verb_says_whether_a_voucher_was_sold(sentence: str, act: str) -> None:
    assert [event.act for event in _events(sentence)] == [act]


def test_todays_approval_is_that_of_the_day_whatever_it_follows() -> None:
    events = _events(
        "Today's FDA approval of QWK-2201, which follows authorization for use in the EU by the European Commission in "
        "March, is a milestone."
    )
    assert {e.agency: e.date.value if e.date else None for e in events} == {"US-FDA": "2025-05-09", "EU-EC": "2025-03"}


def test_an_extended_goal_date_is_news_beside_an_older_acceptance() -> None:
    events = biopress.extract_events(
        "Quellwerk Gives Update on Review\n\nBASEL, May 9, 2025 -- Quellwerk AG today announced that the FDA has "
        "extended the PDUFA date of the BLA for QWK-2201 to July 1, 2025.\n\nIn December 2024, the FDA accepted the "
        "BLA for QWK-2201."
    )
    assert [(e.kind, e.role) for e in events] == [("goal_date", "news"), ("acceptance", "background")]


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        (
            "The NMPA has approved QWK-2201, following approvals in Japan.",
            {"CN-NMPA": "news", "JP-MHLW": "background"},
        ),
        (
            "The NMPA has approved QWK-2201, after approvals by the FDA and in Japan in 2024.",
            {"CN-NMPA": "news", "US-FDA": "background", "JP-MHLW": "background"},
        ),
    ],
)
def test_what_the_news_follows_is_recalled(sentence: str, roles: dict[str, str]) -> None:
    title = "Quellwerk AG Wins in China"
    lead = f"{title}\n\nBASEL, Switzerland, May 9, 2025 -- Quellwerk AG today announced: {sentence}\n"
    assert {event.agency: event.role for event in biopress.extract_events(lead)} == roles


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Separately, on April 22, 2025, the FDA granted Fast Track designation to QWK-2201.", "background"),
        ("Separately, on May 7, 2025, the FDA granted Fast Track designation to QWK-2201.", "news"),
        ("Separately, the FDA granted Fast Track designation to QWK-2201.", "news"),
    ],
)
def test_what_was_done_apart_weeks_ago_is_recalled(sentence: str, role: str) -> None:
    release = (
        "Quellwerk AG Opens Its Plant\n\nBASEL, Switzerland, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG, which makes "
        "QWK-2201 for lupus in Basel and in the south of the country, today opened its third plant in Liestal.\n\n"
    )
    (event,) = biopress.extract_events(f"{release}{sentence}\n")
    assert event.role == role


def test_a_warning_joined_to_a_sentence_leaves_its_act() -> None:
    warning = (
        "QWK-2201 is currently approved in Japan for gout that other medicines includes “forward-looking statements” "
        "within the meaning of the safe harbor. Actual results may differ materially, and Quellwerk undertakes no duty."
    )
    release = biopress.parse(_FRAME.format(warning))
    assert [_told(event) for event in release.events] == ["approval JP-MHLW occurred"]
    assert [section.kind for section in release.sections] == ["head", "body", "forward_looking"]
    lead = (
        f"News release Quellwerk Wins May 9, 2025 BASEL, Switzerland&#8211;&#8211;Quellwerk AG announced that {warning}"
    )
    assert [_told(event) for event in biopress.parse(lead).events] == ["approval JP-MHLW occurred"]


def test_a_recent_approval_is_recalled_but_for_reports() -> None:
    quote = '"Building on the recent FDA approval of QWK-2201 for lupus, this trial is a step," said Jana Okafor today.'
    release = "{}\n\nBASEL, May 9, 2025 -- Quellwerk AG today announced the start of a trial of QWK-2201.\n\n{}"
    told = [biopress.extract_events(release.format(title, quote))[0].role for title in _TITLES]
    assert told == ["background", "news"]


_TITLES = ("Quellwerk Starts Trial", "Quellwerk Reports First Quarter 2025 Financial Results")


def test_the_lead_of_a_short_release_is_its_first_paragraph() -> None:
    told = "BASEL, May 9, 2025 -- The FDA has approved a cream of Quellwerk AG.\n\nIt is sold in tubes."
    (event,) = biopress.extract_events(f"Quellwerk Gives News\n\n{told}")
    assert (event.kind, event.role) == ("approval", "news")


_DEVICE = (
    "Quellwerk Receives FDA Approval for QWK-2201\n\nBASEL, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG today "
    "announced that the FDA has {} QWK-2201.\n"
)


def test_what_a_title_calls_the_approval_of_a_device_is_its_clearance() -> None:
    told = [_told(event) for event in biopress.extract_events(_DEVICE.format("cleared the 510(k) for"))]
    assert told == ["clearance US-FDA occurred"]
    told = [_told(event) for event in biopress.extract_events(_DEVICE.format("approved the PMA for"))]
    assert told == ["approval US-FDA occurred"]


def test_an_approval_of_another_product_is_no_clearance() -> None:
    text = _DEVICE.format("cleared the 510(k) for the Quellscan System, which goes with")
    assert "approval US-FDA occurred" in [_told(event) for event in biopress.extract_events(text)]


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("All issues of the FDA's clinical hold letter were resolved, says its head.", "background"),
        ("The FDA placed QWK-2201 on clinical hold on May 2, 2025.", "news"),
        ("QWK-2202 is a cream. Quellwerk AG also announced that the FDA placed QWK-2202 on clinical hold.", "news"),
    ],
)
def test_the_hold_that_was_lifted_is_recalled(sentence: str, role: str) -> None:
    events = biopress.extract_events(
        "FDA Lifts Hold on QWK-2201\n\nBASEL, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG today announced that the "
        f"FDA has lifted the clinical hold on QWK-2201. {sentence}\n"
    )
    assert [event.role for event in events if event.kind == "clinical_hold"] == [role]
    assert [event.role for event in events if event.kind == "hold_lifted"] == ["news"]


@pytest.mark.parametrize(
    ("told", "roles"),
    [("has granted priority review to the NDA for QWK-2201", {"background"}), ("is to review QWK-2201", {"news"})],
)
def test_a_goal_date_is_as_new_as_the_review_that_it_came_with(told: str, roles: set[str]) -> None:
    events = biopress.extract_events(
        "Quellwerk Shows Data on QWK-2201\n\nBASEL, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG shows data on "
        f"QWK-2201 at a congress in Basel.\n\nOn the basis of these data, the FDA {told}. The FDA has set a PDUFA date "
        "of January 17, 2026 for QWK-2201.\n"
    )
    assert {event.role for event in events} == roles


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("With the approval, the FDA issued Quellwerk a priority review voucher for QWK-2201.", "news"),
        ("Quellwerk was previously issued a priority review voucher for QWK-2202.", "background"),
        ("Quellwerk was issued a priority review voucher for its cream QWK-2202.", "background"),
    ],
)
def test_a_voucher_comes_with_the_approval(sentence: str, role: str) -> None:
    events = biopress.extract_events(
        "FDA Approves QWK-2201\n\nBASEL, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG today announced that the FDA has "
        f"approved QWK-2201 for gout.\n\n{sentence}\n"
    )
    assert [event.role for event in events if event.kind == "voucher"] == [role]


@pytest.mark.parametrize(
    ("title", "roles"),
    [
        (
            "Quellwerk Receives FDA Approval for First Agent, QWK-2201, Following Priority Review",
            {None: "news", "priority_review": "background"},
        ),
        ("Quellwerk Launches QWK-2201 Following Final FDA Approval", {None: "news"}),
        (
            "Quellwerk Receives Rare Pediatric Disease Designation and PRV Eligibility for QWK-2201",
            {"rare_pediatric_disease": "news"},
        ),
        ("Quellwerk Receives FDA Orphan Drug Designation for QWK-2201", {"orphan": "news"}),
    ],
)
def test_what_a_title_says_the_news_came_after(title: str, roles: dict[str | None, str]) -> None:
    events = biopress.extract_events(
        f"{title}\n\nBASEL, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG gave an update.\n"
    )
    assert {event.designation: event.role for event in events} == roles


def test_an_authority_that_files_an_application_in_a_title_takes_it_up() -> None:
    title = "{} Files BLA for QWK-2201\n\nBASEL, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG gave an update.\n"
    assert [e.kind for e in biopress.extract_events(title.format("U.S. FDA"))] == ["acceptance"]
    assert [e.kind for e in biopress.extract_events(title.format("Quellwerk"))] == ["submission"]


def test_an_act_keeps_its_own_indication() -> None:
    events = _events(
        "The FDA granted QWK-2201 Orphan Drug Designation for Danon disease and "
        "the EMA granted it PRIME status for multiple myeloma."
    )
    assert {e.designation: e.indications[0].text for e in events} == {
        "orphan": "Danon disease",
        "prime": "multiple myeloma",
    }


RELEASE = """FDA Grants Fast Track Designation to QWK-2201 for Lupus

BASEL, Switzerland, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG (SIX: QWK), a biotechnology company, today announced \
that the U.S. Food and Drug Administration (FDA) has granted Fast Track designation to QWK-2201 (talvorimab) for the \
treatment of lupus.

"Fast Track designation is a milestone for us," said Jana Okafor, Chief Executive Officer of Quellwerk.

The FDA previously granted Orphan Drug Designation to QWK-2201 in March 2021. Quellwerk plans to submit a Biologics \
License Application to the FDA in the second half of 2026.

About Fast Track Designation

Fast Track designation is designed to facilitate the development of drugs that treat serious conditions.

About QWK-2201

QWK-2201 is an antibody against CD38. It has received Fast Track designation from the FDA. QWK-2201 has not been \
approved in any country.

Forward-Looking Statements

This release contains forward-looking statements, including about the approval of QWK-2201 by the FDA.
"""


def test_one_act_told_often_is_one_event() -> None:
    events = biopress.extract_events(RELEASE)
    assert [(_told(e), e.role) for e in events] == [
        ("designation/fast_track US-FDA occurred", "news"),
        ("submission US-FDA planned", "news"),
        ("designation/orphan US-FDA occurred", "background"),
    ]
    assert len(events[0].evidence) == 3
    assert events[0].indications[0].text.lower() == "lupus"
    assert [e.id for e in events] == ["e1", "e2", "e3"]


def test_an_event_says_where_it_stands() -> None:
    for event in biopress.extract_events(RELEASE):
        for passage in (event, event.trigger):
            assert RELEASE[passage.span.start : passage.span.end] == passage.text
        assert event.span in event.evidence
        told = {cue.field for cue in event.cues}
        assert "agency" in told
        assert ("product" in told) != ("products" in event.inferred)


def test_the_key_of_an_act_is_the_same_in_another_release() -> None:
    first = biopress.extract_events("The FDA granted Fast Track designation to QWK-2201 for lupus.")[0]
    again = biopress.extract_events("As told before, the FDA granted Fast Track designation to QWK-2201 in May 2024.")[
        0
    ]
    assert first.key.rsplit("|", 1)[0] == again.key.rsplit("|", 1)[0] == "designation|US-FDA|fast_track|qwk2201"


def test_a_lifting_is_tied_to_its_hold() -> None:
    placed, lifted = _events(
        "The FDA placed QWK-2201 on clinical hold in May 2024, and the hold was lifted in July 2024."
    )
    assert (lifted.kind, lifted.relations[0].type, lifted.relations[0].event) == ("hold_lifted", "lifts", placed.id)


def test_a_vote_is_counted() -> None:
    (event,) = _events("The FDA's advisory committee voted 5 to 7, with one abstention, on QWK-2201.")
    assert (event.votes[0].yes, event.votes[0].no, event.votes[0].abstain, event.outcome) == (5, 7, 1, "negative")


@pytest.mark.parametrize(
    ("told", "tally", "outcome"),
    [
        ("voted 10 for and 4 against the use of QWK-2201", (10, 4), "positive"),
        ("voted 3 yes, 9 no on QWK-2201", (3, 9), "negative"),
        ("voted 8 in favor and 2 opposed on QWK-2201", (8, 2), "positive"),
    ],
)
def test_a_vote_is_counted_in_words(told: str, tally: tuple[int, int], outcome: str) -> None:
    (event,) = _events(f"The FDA's advisory committee {told}.")
    assert [(vote.yes, vote.no) for vote in event.votes] == [tally]
    assert event.outcome == outcome


def test_a_vote_that_evidence_was_lacking_is_against_the_product() -> None:
    (event,) = _events("The FDA's committee voted 16 to 0 that the NDA did not provide evidence that QWK-2201 works.")
    assert event.outcome == "negative"


def test_several_questions_are_several_votes() -> None:
    (event,) = _events(
        "The FDA's advisory committee voted 8 to 3, with 1 abstention, that QWK-2201 is effective, and 4 to 7 that its "
        "benefits outweigh its risks."
    )
    assert [(vote.question, vote.yes, vote.no, vote.abstain) for vote in event.votes] == [
        ("that QWK-2201 is effective", 8, 3, 1),
        ("that its benefits outweigh its risks", 4, 7, None),
    ]
    assert event.outcome == "negative"


@pytest.mark.parametrize(
    ("sentence", "date", "effective"),
    [
        ("The FDA approved QWK-2201 on March 3, 2025, effective April 1, 2025.", "2025-03-03", "2025-04-01"),
        (
            "The European Commission withdrew the approval of QWK-2201 with effect from June 1, 2025.",
            None,
            "2025-06-01",
        ),
        ("The IND for QWK-2201 became effective on May 1, 2024.", "2024-05-01", None),
    ],
)
def test_when_a_decision_holds_is_not_when_it_was_made(sentence: str, date: str | None, effective: str | None) -> None:
    (event,) = _events(sentence)
    assert (event.date.value if event.date else None) == date
    assert (event.effective_date.value if event.effective_date else None) == effective


def test_a_trial_is_named_by_words_of_its_own() -> None:
    release = biopress.parse(
        _FRAME.format(
            "QWK-2201 was studied in the ACT trial (NCT01234567).\n\nThe FDA approved QWK-2201, an active cream. "
            "The FDA cleared the IND for the ACT trial of QWK-2201."
        )
    )
    assert {event.kind: len(event.trials) for event in release.events} == {"approval": 0, "trial_authorization": 1}


def test_the_applicant_is_the_subject_of_the_filing() -> None:
    release = biopress.parse(
        _FRAME.format("Quellwerk said that its partner Harbinger Pharma Inc. submitted an NDA for QWK-2201 to the FDA.")
    )
    (event,) = release.events
    names = {company.id: company.name for company in (*release.metadata.issuers, *release.companies)}
    assert names[str(event.applicant)] == "Harbinger Pharma Inc."


@pytest.mark.parametrize(
    ("sentence", "outcome"),
    [
        (
            "The FDA's advisory committee voted 14 to 2 that the benefits of QWK-2201 do not outweigh its risks.",
            "negative",
        ),
        ("The FDA's advisory committee voted 14 to 2 that the benefits of QWK-2201 outweigh its risks.", "positive"),
        ("The FDA's advisory committee voted 9 to 3 against approval of QWK-2201.", "negative"),
        ("The ACIP voted 13 to 1 to recommend QWK-2201 against influenza.", "positive"),
    ],
)
def test_a_majority_can_be_against_a_product(sentence: str, outcome: str) -> None:
    (event,) = _events(sentence)
    assert event.outcome == outcome


def test_a_note_glued_to_a_full_stop_ends_the_clause() -> None:
    events = _events(
        "QWK-2201 received FDA approval in August 2022 for lupus.5 In August 2023, the FDA approved an sBLA "
        "for QWK-2201."
    )
    assert {event.date.value for event in events if event.date} == {"2022-08", "2023-08"}


def test_a_goal_date_that_had_been_set_is_recalled() -> None:
    (event,) = _events("In January, the FDA had assigned a PDUFA goal date of July 25, 2025 to QWK-2201.")
    assert event.role == "background"


def test_what_was_approved_further_was_so_by_the_authority_named_last() -> None:
    events = _events(
        "QWK-2201 was first approved by the FDA in February 2015 for lupus. QWK-2201 was subsequently approved for the "
        "treatment of psoriasis."
    )
    assert {(event.agency, event.indications[0].text) for event in events} == {
        ("US-FDA", "lupus"),
        ("US-FDA", "psoriasis"),
    }


def test_a_letter_tells_its_reasons() -> None:
    (event,) = _events(
        "The FDA issued a Complete Response Letter for QWK-2201. The letter cites observations at a third-party "
        "manufacturer; no safety concern was raised."
    )
    assert [reason.category for reason in event.reasons] == ["manufacturing"]


def test_no_authority_that_the_text_neither_names_nor_implies() -> None:
    assert _events("QWK-2201 is approved for lupus.") == ()


def test_the_items_of_a_list_are_acts_of_their_own() -> None:
    events = _events(
        "In China, QWK-2201 has been approved for:\n"
        "* The treatment of multiple myeloma\n"
        "* The treatment of follicular lymphoma\n"
    )
    assert [(_told(e), e.indications[0].text) for e in events] == [
        ("approval CN-NMPA occurred", "multiple myeloma"),
        ("approval CN-NMPA occurred", "follicular lymphoma"),
    ]


def test_the_items_of_a_list_in_the_lead_are_acts_of_their_own() -> None:
    release = (
        "Quellwerk Wins in Japan\n\nBASEL, Switzerland, May 9, 2025 -- Quellwerk announced that QWK-2201 received "
        "new approvals from the Japan Pharmaceuticals and Medical Devices Agency (PMDA) in cancer for the following "
        "uses: * QWK-2201 for the treatment of gastric cancer; and * QWK-2201 for the treatment of melanoma.\n"
    )
    assert [(_told(e), e.indications[0].text) for e in biopress.extract_events(release)] == [
        ("approval JP-PMDA occurred", "gastric cancer"),
        ("approval JP-PMDA occurred", "melanoma"),
    ]


def test_explain_tells_trigger_and_cues() -> None:
    told = biopress.explain(RELEASE, biopress.extract_events(RELEASE)[0])
    assert told.startswith("designation fast_track by US-FDA: occurred, news")
    assert "told in 3 places" in told


@pytest.mark.parametrize(
    ("sentence", "word", "reason"),
    [
        ("If the FDA approves QWK-2201, sales could begin in May.", "approves", "hypothetical"),
        ("QWK-2201 has not been approved by the FDA.", "approved", "negated"),
        ("There can be no assurance that the FDA approved QWK-2201.", "approved", "the sentence speaks of risks"),
        ("The plan rests on the FDA approval of QWK-2201.", "approval", "only mentioned"),
        ("The product was approved for lupus.", "approved", "no authority"),
    ],
)
def test_why_not_names_what_kept_a_trigger_from_being_an_event(sentence: str, word: str, reason: str) -> None:
    at = sentence.index(word)
    (refusal,) = biopress.why_not(sentence, (at, at + len(word)))
    assert refusal.text == word
    assert refusal.reason.startswith(reason)


_SENTENCES = [*(sentence for sentence, _ in STATED), *SILENT]


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.sampled_from(_SENTENCES), min_size=1, max_size=6), st.sampled_from([" ", "\n\n", "\n\nContacts\n\n"])
)
def test_every_trigger_is_told_or_refused(sentences: list[str], joint: str) -> None:
    text = _FRAME.format(joint.join(sentences))
    release = biopress.parse(text)
    told = [span for event in (*release.events, *release.non_events) for span in event.evidence]
    refused = {refusal.span.start for refusal in biopress.why_not(text, (0, len(text)))}
    reading = read(text, DEFAULT_RULES)
    lines = LineReader(reading, release.products)
    for token in (token for span in lines.sentences() for token in lines.line(span).tokens):
        if token.kind == "trigger" and token.type != "none" and token.row.id not in EVERYDAY:
            assert token.start in refused or any(low <= token.start < high for low, high in told), token


def test_why_not_reads_what_parse_reads() -> None:
    title = "FDA Approves QWK-2201 for Lupus"
    text = f'{title}\n\nBASEL, May 9, 2025 -- Quellwerk AG gives news. "Today\'s approval is a step," said Jana Okafor.'
    assert [len(event.evidence) for event in biopress.parse(text).events] == [2]
    assert biopress.why_not(text, (0, len(text))) == ()


def test_the_cue_of_a_refusal_has_no_blanks_at_its_ends() -> None:
    sentence = "The FDA has not approved QWK-2201."
    (refusal,) = biopress.why_not(sentence, (0, len(sentence)))
    assert refusal.cue is not None
    assert refusal.cue.text == "has not"


def test_explaining_refuses_other_types() -> None:
    with pytest.raises(TypeError, match="event must be Event"):
        biopress.explain("text", "event")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="text must be str"):
        biopress.why_not(7, (0, 1))  # type: ignore[arg-type]
    for span in (None, b"xy", (1, 2, 3), ("a", "b"), (1,)):
        with pytest.raises(TypeError, match="span must be"):
            biopress.why_not("text", span)  # type: ignore[arg-type]


def test_explaining_refuses_another_text() -> None:
    (event,) = biopress.extract_events("The FDA approved QWK-2201.")
    with pytest.raises(ValueError, match="another text"):
        biopress.explain("The EMA validated the MAA for QWK-2201.", event)


_WORDS = (
    "The FDA|EMA|approved|has|not|if|granted|Fast Track designation|QWK-2201|for|lupus|and|Quellwerk|submitted|an NDA"
    "|to|by|in|May 2024|,|;|* |which|was|the hold|lifted|\n|PDUFA date of|June 1, 2026|respectively|will|voted 5 to 7"
    "|clinical hold|:|received|plans to|(|)"
).split("|")


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(_WORDS), max_size=40))
def test_any_order_of_words_gives_exact_spans_and_the_same_events_twice(words: list[str]) -> None:
    text = " ".join(words)
    release = biopress.parse(text)
    for event in (*release.events, *release.non_events):
        assert text[event.span.start : event.span.end] == event.text
        assert text[event.trigger.span.start : event.trigger.span.end] == event.trigger.text
        for cue in event.cues:
            assert all(0 <= a < b <= len(text) for a, b in cue.spans)
    assert biopress.parse(text) == release


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_no_string_is_refused(text: str) -> None:
    biopress.extract_events(text + " The FDA approved " + text)


@pytest.mark.parametrize(
    ("sentence", "outcome"),
    [
        ("The CHMP adopted a positive opinion on QWK-2201 in triple-negative breast cancer.", "positive"),
        ("The CHMP issued a positive opinion recommending QWK-2201 for protection against influenza.", "positive"),
        ("The CHMP recommended approval of QWK-2201 against Gram-negative bacteria.", "positive"),
        ("The CHMP recommended against the approval of QWK-2201.", "negative"),
        ("The CHMP adopted a negative opinion on QWK-2201.", "negative"),
        ("The CHMP's opinion on QWK-2201 was negative.", "negative"),
        ("The G-BA resolved that there is no additional benefit of QWK-2201.", "negative"),
        ("The G-BA found an additional benefit of QWK-2201.", "positive"),
        ("CADTH issued a draft recommendation that QWK-2201 not be reimbursed.", "negative"),
        ("CADTH issued a draft recommendation that QWK-2201 be reimbursed.", "positive"),
        ("NICE did not recommend QWK-2201.", "negative"),
    ],
)
def test_the_outcome_of_an_opinion_is_not_that_of_a_test(sentence: str, outcome: str) -> None:
    (event,) = _events(sentence)
    assert event.outcome == outcome


def test_a_date_of_the_act_before_is_not_that_of_the_act_itself() -> None:
    events = _events(
        "Following submission on June 17, 2024, this is an approval of QWK-2201 reviewed under the FDA's Real-Time "
        "Oncology Review program."
    )
    assert {e.designation or e.kind: e.date.value if e.date else None for e in events} == {
        "submission": "2024-06-17",
        "rtor": None,
    }


def test_what_is_authorized_in_the_news_of_an_emergency_use_is_so_for_emergencies() -> None:
    text = (
        "QWK-2201 Receives Emergency Use Authorization from the FDA\n\nBASEL, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk"
        " AG today announced that the FDA issued an Emergency Use Authorization for QWK-2201. QWK-2201 is the first "
        "regimen authorized by the FDA."
    )
    assert {event.kind for event in biopress.extract_events(text)} == {"emergency_use"}
    assert [event.kind for event in _events("The MHRA has authorized QWK-2201.")] == ["approval"]


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("The approvals were issued by the MHRA.", {"trial_authorization"}),
        ("The approval by the MHRA followed a long review.", {"trial_authorization"}),
        ("Approvals by the MHRA were issued for QWK-2202.", {"trial_authorization", "approval"}),
        ("The approval would lead to sales.", {"trial_authorization"}),
    ],
)
def test_the_approval_in_the_news_of_a_trial_is_that_of_the_trial(sentence: str, kinds: set[str]) -> None:
    text = (
        "QWK-2201 Cleared to Enter the Clinic\n\nBASEL, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG today announced "
        f"that the MHRA has approved its Phase 1 trial of QWK-2201. {sentence}"
    )
    assert {event.kind for event in biopress.extract_events(text)} == kinds


def test_a_status_in_a_title_is_given_by_the_authority_that_the_body_names() -> None:
    title = "QWK-2201 Receives Breakthrough Therapy Designation"
    text = (
        f"{title}\n\nBASEL, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG today announced that the CDE of the NMPA has "
        "granted breakthrough therapy designation to QWK-2201."
    )
    assert [event.agency for event in biopress.extract_events(text)] == ["CN-CDE"]
    assert {event.agency for event in biopress.extract_events(title)} == {"US-FDA"}


@pytest.mark.parametrize(
    ("title", "lead", "agencies"),
    [
        ("NMPA Accepts NDA for QWK-2201", "the CDE of the NMPA has accepted the NDA for QWK-2201", ["CN-CDE"]),
        ("QWK-2201 Granted EU Orphan Designation", "the EMA has granted QWK-2201 orphan designation", ["EU-EMA"]),
        ("FDA Accepts NDA for QWK-2201", "the CDE of the NMPA has accepted the NDA for QWK-2201", ["CN-CDE", "US-FDA"]),
        ("NMPA Accepts NDA for QWK-2201", "the NDA for QWK-2201 has been accepted in China", ["CN-NMPA"]),
    ],
)
def test_the_body_names_who_acts_more_exactly_than_the_title(title: str, lead: str, agencies: list[str]) -> None:
    text = f"{title}\n\nBASEL, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG today announced that {lead}."
    assert sorted(str(event.agency) for event in biopress.extract_events(text)) == agencies


def test_the_date_of_an_opinion_before_is_not_that_of_the_designation() -> None:
    events = _events(
        "The EMA has granted QWK-2201 orphan designation, following a positive opinion from the COMP in October 2024."
    )
    dates = {event.kind: event.date.value if event.date else None for event in events}
    assert dates == {"designation": None, "opinion": "2024-10"}


def test_a_status_is_about_no_application_that_the_sentence_tells_of_beside_it() -> None:
    events = _events("QWK-2201 has Fast Track designation from the FDA, and the FDA cleared the IND for QWK-2202.")
    assert {event.kind: event.application for event in events} == {"designation": None, "trial_authorization": "IND"}


def test_a_release_without_names_tells_of_the_one_thing_that_it_is_about() -> None:
    text = (
        "Quellwerk Receives Licence\n\nBASEL, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG today announced that Health "
        "Canada has issued a Class II medical device licence for its hearing aid. The company is in Basel, and it "
        "has sold such things for ten years.\n\nThe company has shops in many towns of the Alps and elsewhere.\n\n{}"
    )

    def agencies(sentence: str) -> set[str | None]:
        return {event.agency for event in biopress.extract_events(text.format(sentence))}

    assert agencies("The company previously received the CE Mark for the system.") == {"CA-HC", "EU-NB"}
    assert agencies("The US Food and Drug Administration has approved many others.") == {"CA-HC"}


def test_the_committee_whose_opinion_is_told_is_the_one_that_the_release_names() -> None:
    events = _events(
        "The EMA's Committee for Medicinal Products for Human Use (CHMP) will meet in June. A year ago the European "
        "Medicines Agency spoke. The negative opinion of the Committee on QWK-2201 was a surprise."
    )
    assert [(event.kind, event.agency) for event in events] == [("opinion", "EU-CHMP")]


def test_an_office_acts_again_where_no_regulator_is_named() -> None:
    events = _events(
        "The NDA for QWK-2201 was accepted by the Center for Drug Evaluation. QWK-2201 also received Priority Review."
    )
    assert [(event.kind, event.agency) for event in events] == [("acceptance", "CN-CDE"), ("designation", "CN-CDE")]


def test_a_pronoun_is_the_product_named_before() -> None:
    events = _events(
        "QWK-2202 is a cream. It received FDA approval in 1995 and is sold in drums, while QWK-2203 is used for asthma."
    )
    assert [event.products for event in events] == [("QWK-2202",)]


def test_an_application_of_another_verb_is_not_that_of_an_approval() -> None:
    events = _events("The FDA approved QWK-2201 for lupus and accepted the NDA for QWK-2202 for psoriasis.")
    assert {(event.kind, event.application) for event in events} == {("approval", None), ("acceptance", "NDA")}


def test_what_lies_far_back_is_recalled_in_a_title_too() -> None:
    title = "MHRA Approves QWK-2201\n\nQWK-2201 was approved in the United States in July 2023\n\n"
    events = biopress.extract_events(
        title + "LONDON, May 9, 2025 (GLOBE NEWSWIRE) -- The MHRA has approved QWK-2201, Quellwerk AG announced."
    )
    assert {event.agency: event.role for event in events} == {"UK-MHRA": "news", "US-FDA": "background"}


def test_dated_designations_share_the_use_that_stands_behind_the_last() -> None:
    events = _events(
        "QWK-2201 was granted FDA Fast Track designation in April 2019, EU Orphan Designation in August 2018 and "
        "Swissmedic Orphan Drug Status in December 2018 for lupus."
    )
    assert [[use.text for use in event.indications] for event in events] == [["lupus"]] * 3
    events = _events(
        "The FDA granted QWK-2201 Fast Track designation for asthma in May 2019 and orphan designation in June 2020 "
        "for lupus."
    )
    assert {e.designation: [use.text for use in e.indications] for e in events} == {
        "fast_track": ["asthma"],
        "orphan": ["lupus"],
    }


def test_something_else_that_the_company_has_is_not_its_product() -> None:
    events = _events("Quellwerk submitted an IND application to the FDA for its Lucex-9 compound in asthma.")
    assert [event.products for event in events] == [()]
    events = _events("Quellwerk submitted an IND application to the FDA for its lead compound.")
    assert [event.products for event in events] == [("talvorimab",)]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Just six months ago, QWK-2201 was approved for asthma.", {("2025-05-09", "US-FDA"), ("2024-11", "US-FDA")}),
        ("In 2023, QWK-2201 was approved for asthma.", {("2025-05-09", "US-FDA"), ("2023", "US-FDA")}),
        ("It is the first time since 2015 that a cream was approved for asthma.", {("2025-05-09", "US-FDA")}),
    ],
)
def test_an_earlier_approval_told_with_its_day_is_by_who_approves_now(
    sentence: str, told: set[tuple[str, str]]
) -> None:
    text = (
        "FDA Approves QWK-2201 for Lupus\n\nBASEL, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG announced that the FDA "
        f"approved QWK-2201 for lupus today.\n\n{sentence}\n"
    )
    events = biopress.extract_events(text)
    assert {(event.date.value if event.date else "", event.agency) for event in events} == told


def test_what_a_company_is_for_is_not_what_its_act_is_about() -> None:
    events = biopress.extract_events(
        "Quellwerk Meets the FDA on QWK-2201\n\nBASEL, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG, a company that "
        "develops drugs for asthma, today announced a Type C meeting with the FDA held on May 5, 2025 about QWK-2201."
    )
    assert [[use.text for use in event.indications] for event in events] == [[]]
    events = biopress.extract_events(
        "Quellwerk Meets the FDA on QWK-2201\n\nBASEL, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG, a company that "
        "develops drugs for asthma, today announced that the FDA approved QWK-2201 for gout."
    )
    assert [[use.text for use in event.indications] for event in events] == [["gout"]]


def test_an_act_told_in_passing_behind_the_first_sentence_is_recalled() -> None:
    events = biopress.extract_events(
        "Quellwerk Welcomes Words of a Commissioner\n\nQuellwerk AG welcomed recent words on the care of lupus. "
        "QWK-2201, a cream, has received Fast Track designation from the FDA, and early data show that it works in "
        "most who have used it. Quellwerk AG also announced that the EMA granted PRIME status to QWK-2201."
    )
    assert {event.designation: event.role for event in events} == {"fast_track": "background", "prime": "news"}


def test_what_is_given_along_with_a_product_is_not_what_was_approved() -> None:
    events = _events("QWK-2201 in combination with steroids and prednisone or QWK-2202 has been approved by the FDA.")
    assert [event.products for event in events] == [("QWK-2201",)]
    events = _events("QWK-2201 and QWK-2202 have been approved by the FDA.")
    assert [event.products for event in events] == [("QWK-2201", "QWK-2202")]


def test_a_title_tells_what_medicare_pays_for() -> None:
    (event,) = biopress.extract_events(
        "Quellwerk Receives Approval for Medicare Reimbursement of QWK-2201\n\nBASEL, May 9, 2025 (GLOBE NEWSWIRE) -- "
        "Quellwerk AG gave an update.\n"
    )
    assert (event.kind, event.agency, event.outcome, event.role) == ("reimbursement", "US-CMS", "positive", "news")
    assert (
        biopress.extract_events("Medicare Coverage of QWK-2201 Remains a Goal\n\nQuellwerk AG gave an update.\n") == ()
    )


_BREAKTHROUGH = (
    "Quellwerk Receives Breakthrough Therapy Designation for QWK-2201\n\nBASEL, May 9, 2025 (GLOBE NEWSWIRE) -- "
    "Quellwerk AG today announced that the FDA has granted Breakthrough Therapy designation to QWK-2201 for gout. {}"
)


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("The FDA also granted orphan drug designation to QWK-2201 for lupus.", "news"),
        (
            "The U.S. Food and Drug Administration (FDA) simultaneously granted QWK-2201 orphan drug designation.",
            "news",
        ),
        ("The FDA also granted orphan drug designation to QWK-2201 for lupus in 2021.", "background"),
        ("The FDA had also granted orphan drug designation to QWK-2201 for lupus.", "background"),
        ("The FDA granted orphan drug designation to QWK-2201 for lupus.", "background"),
        ("\n\nQWK-2201 is a pill. The FDA also granted orphan drug designation to QWK-2201.", "background"),
    ],
)
def test_what_the_lead_tells_beside_its_act_is_news(sentence: str, role: str) -> None:
    events = biopress.extract_events(_BREAKTHROUGH.format(sentence))
    assert {event.designation: event.role for event in events} == {"breakthrough_therapy": "news", "orphan": role}


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("The FDA has filed the NDA and set a PDUFA date of November 12, 2025.", "news"),
        ("The FDA accepted the NDA for QWK-2201.", "news"),
        ("The FDA previously accepted the NDA for QWK-2201.", "background"),
        ("QWK-2202 is a cream of Quellwerk AG. The FDA accepted the NDA for QWK-2202.", "background"),
        ("The FDA accepted the NDA for QWK-2201 in March 2024.", "background"),
    ],
)
def test_an_acceptance_is_as_new_as_the_priority_review_of_its_application(sentence: str, role: str) -> None:
    events = biopress.extract_events(
        "Quellwerk Receives Priority Review for QWK-2201\n\nBASEL, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG today "
        "announced that the FDA has granted priority review to its New Drug Application for QWK-2201 for gout. "
        + sentence
    )
    assert [event.role for event in events if event.kind == "acceptance"] == [role]
    assert {event.role for event in events if event.kind == "goal_date"} <= {role}


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Besides, the FDA has granted its NDA a priority review of six months.", "news"),
        ("The FDA granted priority review of the NDA in March 2024.", "background"),
        ("QWK-2202 is a cream of Quellwerk AG. The FDA granted priority review to QWK-2202.", "background"),
    ],
)
def test_a_priority_review_is_as_new_as_the_acceptance_of_its_application(sentence: str, role: str) -> None:
    events = biopress.extract_events(
        "FDA Accepts NDA for QWK-2201\n\nBASEL, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG today "
        f"announced that the FDA has accepted its New Drug Application for QWK-2201 for gout.\n\n{sentence}\n"
    )
    assert [event.role for event in events if event.designation == "priority_review"] == [role]


def test_a_review_that_is_asked_for_is_as_new_as_the_filing() -> None:
    events = biopress.extract_events(
        "Quellwerk Files for QWK-2201\n\nBASEL, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG today announced that it "
        "has filed an NDA for QWK-2201 with the FDA.\n\nQuellwerk has requested priority review of the NDA.\n"
    )
    assert {(event.designation, event.role) for event in events} == {(None, "news"), ("priority_review", "news")}


@pytest.mark.parametrize(
    ("lead", "roles"),
    [
        ("Quellwerk AG is in Basel. It said on Monday that the FDA had lifted the hold on QWK-2201.", ["news"]),
        ("Quellwerk AG is in Basel. The FDA had lifted the hold on QWK-2201.", ["background"]),
        ("Quellwerk AG is in Basel. It said that the FDA previously lifted the hold on QWK-2201.", ["background"]),
        (
            "Quellwerk AG today announced that it has submitted its response to the FDA's clinical hold on QWK-2201.",
            ["background", "news"],
        ),
        ("Quellwerk AG today announced that the FDA issued a clinical hold on QWK-2201.", ["news"]),
        (
            "Quellwerk AG today announced that it filed the BLA for QWK-2201 with the FDA under Fast Track status.",
            ["background", "news"],
        ),
        ("Quellwerk AG today announced that the NDA for QWK-2201 is under Priority Review by the FDA.", ["news"]),
    ],
)
def test_what_a_lead_says_and_what_it_recalls(lead: str, roles: list[str]) -> None:
    events = biopress.extract_events(
        "Quellwerk Gives an Update on QWK-2201\n\nBASEL, May 9, 2025 (GLOBE NEWSWIRE) -- "
        f"{lead} All of this stands in a paragraph that is long enough to be the first one of a release."
    )
    assert sorted(event.role for event in events) == roles


@pytest.mark.parametrize(
    ("lead", "role"),
    [
        ("Quellwerk AG shows data on QWK-2201. QWK-2201 is approved in Japan for gout.", "background"),
        (
            "Quellwerk AG today showed data on QWK-2201; QWK-2201 is currently approved by the FDA for gout.",
            "background",
        ),
        ("Quellwerk AG today opened a plant for its FDA-approved QWK-2201.", "background"),
        ("Quellwerk AG today announced that QWK-2201 is approved in Japan for gout.", "news"),
        ("Quellwerk AG today gave good news: QWK-2201 is now approved in Japan for gout.", "news"),
    ],
)
def test_how_things_stand_is_no_news(lead: str, role: str) -> None:
    events = biopress.extract_events(
        f"Quellwerk Gives an Update on QWK-2201\n\nBASEL, May 9, 2025 (GLOBE NEWSWIRE) -- {lead}"
    )
    assert [event.role for event in events] == [role]


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("As an FDA-designated orphan drug for gout, QWK-2201 enters a trial.", "background"),
        ("QWK-2201 holds orphan drug designation from the FDA, and enters a trial.", "background"),
        ("QWK-2201 has received orphan drug designation from the FDA.", "news"),
        ("The FDA granted QWK-2201 orphan drug designation.", "news"),
    ],
)
def test_a_designation_that_a_product_has_is_no_news_of_a_report(sentence: str, role: str) -> None:
    events = biopress.extract_events(
        "Quellwerk Reports First Quarter 2025 Financial Results\n\nBASEL, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG "
        f"today reported on its first quarter.\n\n{sentence}\n"
    )
    assert [event.role for event in events] == [role]


@pytest.mark.parametrize(
    ("sentence", "uses"),
    [
        # the disease comes before its kind, and a kind before nothing
        (
            "The FDA granted Orphan Drug Designation to QWK-2201 for a neurological disorder, Rett syndrome.",
            ["Rett syndrome"],
        ),
        (
            "The FDA granted Orphan Drug Designation to the neurological disorder drug QWK-2201 in Rett syndrome.",
            ["Rett syndrome"],
        ),
        ("The FDA granted Orphan Drug Designation to QWK-2201 for a skin disease.", ["skin disease"]),
        # two names of one disease
        (
            "The FDA granted Orphan Drug Designation to QWK-2201 for heart attack or myocardial infarction.",
            ["heart attack"],
        ),
        (
            (
                "The test for Alzheimer's disease QWK-2201 got Breakthrough Device designation from the FDA, as it "
                "tells it from other neurodegenerative disorders."
            ),
            ["Alzheimer's disease"],
        ),
        # what is warned of is no use
        ("The FDA granted QWK-2201 a priority review; it carries a boxed warning for anaphylaxis.", []),
    ],
)
def test_what_an_act_is_about_is_a_disease_and_neither_its_kind_nor_a_harm(sentence: str, uses: list[str]) -> None:
    events = [event for event in _events(sentence) if event.designation]
    assert [use.text for event in events for use in event.indications] == uses


def test_a_kind_of_diseases_means_the_disease_that_the_product_is_for() -> None:
    (event,) = _events(
        "Quellwerk today submitted an NDA to the FDA for QWK-2201 in a skin disease. QWK-2201 is for the treatment of "
        "pemphigus vulgaris."
    )
    assert [use.text for use in event.indications] == ["pemphigus vulgaris"]
    assert "indications" in event.inferred


def test_the_fullest_wording_of_what_an_act_is_about_of_all_that_tell_it() -> None:
    title = "Quellwerk Wins FDA Approval of QWK-2201 for {}\n\nBASEL, May 9, 2025 (GLOBE NEWSWIRE) -- "
    lead = (
        "The FDA approved QWK-2201 for adults with relapsed or refractory mantle cell lymphoma, Quellwerk AG announced."
    )
    (event,) = biopress.extract_events(title.format("Mantle Cell Lymphoma") + lead)
    assert event.indications[0].text == "relapsed or refractory mantle cell lymphoma"
    (event,) = biopress.extract_events(title.format("Relapsed or Refractory Mantle Cell Lymphoma") + lead)
    assert event.indications[0].text.lower() == "relapsed or refractory mantle cell lymphoma"


@pytest.mark.parametrize("verb", ["received on", "issued in", "dated"])
def test_a_letter_with_its_short_name_behind_has_the_day_told_behind_that(verb: str) -> None:
    day = "January 2025" if verb == "issued in" else "January 2, 2025"
    events = _events(
        "Quellwerk resubmitted its NDA for QWK-2201, addressing the Complete Response Letter (CRL) "
        f"{verb} {day}, to the FDA."
    )
    told = {event.kind: event.date.value if event.date else None for event in events}
    assert told == {"submission": None, "complete_response": "2025-01" if verb == "issued in" else "2025-01-02"}


def test_a_short_name_behind_its_long_one_says_it_again() -> None:
    text = "The FDA issued a Complete Response Letter (CRL) for QWK-2201."
    (refusal,) = biopress.why_not(text, (0, len(text)))
    assert (refusal.text, refusal.reason) == ("CRL", "says again what the sentence states more exactly")


def test_an_emergency_use_has_an_application_of_its_own() -> None:
    events = _events("QWK-2201 is authorized for emergency use by the FDA, and Quellwerk has submitted a BLA.")
    assert {event.kind: event.application for event in events} == {"submission": "BLA", "emergency_use": None}
    (event,) = _events("The FDA approved the EUA and the BLA for QWK-2201.")
    assert (event.kind, event.application) == ("approval", "BLA")


@pytest.mark.parametrize(
    ("use", "ids"),
    [
        ("ovarian, fallopian tube or primary peritoneal cancer", ["ovarian", "fallopian_tube", "primary_peritoneal"]),
        ("advanced breast and prostate cancer", ["breast", "prostate"]),
        ("locally advanced or metastatic urothelial cancer", ["urothelial"]),
        ("metastatic breast cancer", ["breast"]),
    ],
)
def test_each_disease_that_shares_a_head_is_a_condition(use: str, ids: list[str]) -> None:
    release = biopress.parse(_FRAME.format(f"The FDA granted Orphan Drug Designation to QWK-2201 for {use}."))
    (event,) = [event for event in release.events if event.designation == "orphan"]
    assert [condition.id for condition in event.indications[0].conditions] == [f"{id}_cancer" for id in ids]
    for condition in event.indications[0].conditions:
        assert (
            event.indications[0].span.start
            <= condition.span.start
            < condition.span.end
            <= event.indications[0].span.end
        )


def test_a_partial_hold_set_as_the_full_one_is_lifted_is_news() -> None:
    text = (
        "Quellwerk AG Gives News\n\nBASEL, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG announced that the FDA has "
        "removed the clinical hold on QWK-2201 and placed a partial clinical hold on doses above 10 mg."
    )
    told = {event.kind: event.role for event in biopress.extract_events(text)}
    assert told == {"hold_lifted": "news", "clinical_hold": "news"}


def test_what_was_designated_as_something_is_news() -> None:
    (event,) = biopress.extract_events(
        "Quellwerk AG Gives News\n\nBASEL, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG announced that the FDA has "
        "designated QWK-2201 as a Breakthrough Therapy."
    )
    assert event.role == "news"
