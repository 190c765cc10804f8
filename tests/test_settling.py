"""What the kind of an act makes of its verdict, in whole releases: who can plan what, and what is no act of its own."""

from __future__ import annotations

import pytest

import biopress

FRAME = """Quellwerk AG Reports Progress

BASEL, Switzerland, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG today gave an update on QWK-2201 (talvorimab).

{}
"""


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Quellwerk entered into an agreement to sell its Priority Review Voucher.", ["voucher US-FDA occurred"]),
        (
            "Quellwerk will receive a Priority Review Voucher from the FDA for QWK-2201.",
            ["voucher US-FDA hypothetical"],
        ),
        ("Quellwerk received a Priority Review Voucher from the FDA for QWK-2201.", ["voucher US-FDA occurred"]),
        ("Quellwerk sold its Priority Review Voucher for 90 million dollars.", ["voucher US-FDA occurred"]),
        (
            "Quellwerk announced the signing of an agreement to sell its Priority Review Voucher.",
            ["voucher US-FDA occurred"],
        ),
        ("Quellwerk announced an agreement for the sale of its Priority Review Voucher.", ["voucher US-FDA occurred"]),
        (
            "Quellwerk has not entered into an agreement to sell its Priority Review Voucher.",
            ["voucher US-FDA hypothetical"],
        ),
        ("Quellwerk may sign an agreement to sell its Priority Review Voucher.", ["voucher US-FDA hypothetical"]),
        ("Quellwerk plans an agreement to sell its Priority Review Voucher.", ["voucher US-FDA hypothetical"]),
        ("Quellwerk reached no agreement to sell its Priority Review Voucher.", ["voucher US-FDA negated"]),
        ("Quellwerk will recall QWK-2201, the FDA said.", ["safety_action US-FDA occurred"]),
        ("Quellwerk recalled QWK-2201, the FDA said.", ["safety_action US-FDA occurred"]),
        ("Quellwerk expects FDA approval of QWK-2201 in 2026.", ["approval US-FDA hypothetical"]),
        ("Quellwerk expects to submit the NDA of QWK-2201 to the FDA in 2026.", ["submission US-FDA planned"]),
        (
            "Quellwerk expects the CHMP to adopt a positive opinion on QWK-2201 in 2026.",
            ["opinion EU-CHMP hypothetical"],
        ),
        ("Quellwerk expects to hold a Type C meeting with the FDA on QWK-2201 in 2026.", ["meeting US-FDA planned"]),
        ("Quellwerk did not receive a PDUFA date for QWK-2201.", []),
        ("The FDA did not set a PDUFA date of June 5, 2026 for QWK-2201.", ["goal_date US-FDA negated"]),
        ("The FDA will require a boxed warning for QWK-2201.", ["safety_action US-FDA planned"]),
        # a meeting of a committee is told where it is planned, and where it voted
        ("The FDA held an advisory committee meeting on QWK-2201.", []),
        (
            "The FDA held an advisory committee meeting on QWK-2201, the outcome of which was positive.",
            ["advisory_committee US-FDA occurred"],
        ),
        # who votes to recommend has voted
        (
            "The FDA's advisory committee voted 9 to 2 to recommend QWK-2201.",
            ["advisory_committee US-FDA occurred"],
        ),
        ("The ACIP voted 13 to 1 to recommend QWK-2201.", ["advisory_committee US-CDC-ACIP occurred"]),
        (
            "The ACIP may recommend QWK-2201 after it voted on it.",
            ["advisory_committee US-CDC-ACIP hypothetical", "advisory_committee US-CDC-ACIP occurred"],
        ),
        ("The PDUFA date for QWK-2201 is June 5, 2026.", ["goal_date US-FDA planned"]),
        ("QWK-2201 may be launched soon after the PDUFA date of June 5, 2026.", ["goal_date US-FDA planned"]),
        ("The FDA assigned a PDUFA date of June 5, 2026 to QWK-2201.", ["goal_date US-FDA planned"]),
        (
            "The FDA scheduled an advisory committee meeting on QWK-2201 for June 5, 2026.",
            ["advisory_committee US-FDA planned"],
        ),
        ("Quellwerk requested a Type A meeting with the FDA on QWK-2201.", ["meeting US-FDA planned"]),
        ("Quellwerk submitted a request for a Type A meeting with the FDA on QWK-2201.", ["meeting US-FDA planned"]),
        ("Quellwerk filed a request for a pre-NDA meeting with the FDA on QWK-2201.", ["meeting US-FDA planned"]),
        ("Quellwerk scheduled a Type A meeting with the FDA on QWK-2201.", ["meeting US-FDA planned"]),
        ("Quellwerk had a Type A meeting with the FDA on QWK-2201.", ["meeting US-FDA occurred"]),
        # a meeting that is a condition is not sought, nor is one that did not take place
        (
            "Unless a Type A meeting with the FDA on QWK-2201 takes place, the trial ends.",
            ["meeting US-FDA hypothetical"],
        ),
        ("Quellwerk did not have a Type A meeting with the FDA on QWK-2201.", ["meeting US-FDA negated"]),
        # what is agreed is the meeting itself
        (
            "The FDA agreed that a Type C meeting on QWK-2201 will be held in March 2026.",
            ["meeting US-FDA planned"],
        ),
        ("The FDA agreed with the trial of QWK-2201.", ["meeting US-FDA occurred"]),
        ("The FDA agreed at the Type C meeting that the trial of QWK-2201 suffices.", ["meeting US-FDA occurred"]),
        ("At a Type C meeting that was held on QWK-2201, the FDA agreed with it.", ["meeting US-FDA occurred"]),
        ("Quellwerk agreed with the FDA on QWK-2201.", []),
        ("Quellwerk and its partner agreed to test QWK-2201, the FDA heard.", []),
        ("Quellwerk received approval of its IND for QWK-2201 from the FDA.", ["trial_authorization US-FDA occurred"]),
        (
            "Quellwerk received approval from the FDA to begin a trial of QWK-2201.",
            ["trial_authorization US-FDA occurred"],
        ),
        (
            "The FDA cleared the IND and gave approval of the trial of QWK-2201.",
            ["trial_authorization US-FDA occurred"],
        ),
        ("Quellwerk's QWK-2201 team agreed with the FDA on a trial.", []),
        ("Quellwerk submitted QWK-2201 to the FDA.", ["submission US-FDA occurred"]),
        ("In Japan, Quellwerk submitted QWK-2201 in March.", ["submission JP-MHLW occurred"]),
        ("The FDA said that Quellwerk submitted QWK-2201 on time.", []),
        ("The FDA liked QWK-2201. Quellwerk submitted QWK-2201 on time.", []),
        (
            "Quellwerk asked for orphan designation of QWK-2201 from the FDA in 2024.",
            ["submission US-FDA occurred"],
        ),
        ("Quellwerk has resubmitted QWK-2201, the FDA said.", ["submission US-FDA occurred"]),
        ("Quellwerk submitted data on QWK-2201 to the FDA.", ["submission US-FDA occurred"]),
        ("Quellwerk submitted QWK-2201 in the United States.", ["submission US-FDA occurred"]),
        ("Quellwerk submitted a paper on QWK-2201, the FDA heard.", []),
        ("Quellwerk submitted its dossier for QWK-2201 with the EMA.", ["submission EU-EMA occurred"]),
        ("Quellwerk filed in Japan for QWK-2201.", ["submission JP-MHLW occurred"]),
        ("Quellwerk submitted to a journal an article on QWK-2201 that the FDA read.", []),
        ("The trial of QWK-2201 has not been placed on clinical hold by the FDA.", ["clinical_hold US-FDA negated"]),
        ("Quellwerk will withdraw the NDA of QWK-2201 from the FDA.", ["withdrawal US-FDA planned"]),
        ("The FDA will inspect the plant for QWK-2201.", ["inspection US-FDA planned"]),
        ("The FDA is expected to issue a warning letter on QWK-2201.", ["inspection US-FDA planned"]),
        # a decision that is awaited is an authority's
        (
            "A decision on QWK-2201 by the European Commission is expected in March 2026.",
            ["goal_date EU-EC planned"],
        ),
        ("A decision of the QWK-2201 team is expected in March 2026, after talks with the FDA.", []),
        ("Quellwerk expects a QWK-2201 decision in March 2026, after talks with the FDA.", []),
        ("Quellwerk is expected to issue a decision on QWK-2201 in March 2026, after talks with the FDA.", []),
        (
            (
                "A decision on the second plant for QWK-2201 in Basel is expected in March 2026, half a year after "
                "the inspection by the FDA."
            ),
            [],
        ),
        # what is approved as the first of its kind has the approval that was told, and what is so described has its own
        (
            "Quellwerk expects FDA approval of QWK-2201 as the first cream approved for lupus.",
            ["approval US-FDA hypothetical"],
        ),
        (
            "Quellwerk announced the FDA approval of QWK-2201 as the first cream approved in Japan.",
            ["approval US-FDA occurred"],
        ),
        (
            "Quellwerk submitted QWK-2201 to the EMA after the FDA described it as the first cream approved for lupus.",
            ["approval US-FDA occurred", "submission EU-EMA occurred"],
        ),
        (
            "Following FDA approval of QWK-2201 for lupus in 2023, it was approved for asthma in 2024.",
            ["approval US-FDA occurred", "approval US-FDA occurred"],
        ),
    ],
)
def test_the_status_that_an_act_of_its_kind_has(sentence: str, expected: list[str]) -> None:
    release = biopress.parse(FRAME.format(sentence))
    told = (*release.events, *release.non_events)
    assert sorted(f"{event.kind} {event.agency} {event.status}" for event in told) == expected
