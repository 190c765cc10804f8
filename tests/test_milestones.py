"""Milestones: the step, whether it is done, whose it is and its date; look-alikes give nothing."""

from __future__ import annotations

import datetime as dt
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import biopress
from biopress.model import Milestone
from tests.listed import assert_told, listed
from tests.pace import grows_in_step

# A sentence of a release of 6 November 2025, then one line a milestone: kind | status | date | names. The names are
# compared as a whole where they are given.
SENTENCES = """
• Completion of enrollment in the Phase 2 trial of QWK-9 – Q2 2026
> enrollment_complete | planned | 2026-Q2 | QWK-9
The data of QWK-9 are expected to be presented at the ASH meeting in December 2025.
> presentation | planned | 2025-12 | QWK-9
Recruitment for the study of QWK-9 closed in September 2025.
> enrollment_complete | occurred | 2025-09 | QWK-9
Quellwerk reports the completion of dosing of cohort 1 in the CORVID-2 trial.
> other | occurred | None | CORVID-2
The CORVID-2 trial was put on hold because of the weather and after a decision of the board of directors was terminated.
> other | occurred | None | CORVID-2
The company expects first patient dosing in the CORVID-2 trial in mid-2026 and topline data from the study in late 2027.
> first_patient | planned | 2026 | CORVID-2
> readout | planned | 2027 | CORVID-2
Zelvora weekly and monthly slow release products were launched in Austria.
> launch | occurred | None | Zelvora
Patient enrollment is now complete in the pivotal Phase 3 study of QWK-9.
> enrollment_complete | occurred | None | QWK-9
All 120 patients have now been enrolled in the CORVID-2 trial.
> enrollment_complete | occurred | None | CORVID-2
Quellwerk completed dosing of the second cohort in the Phase 1 trial of QWK-9.
> other | occurred | None | QWK-9
The first cohort of QWK-9 has been fully enrolled.
> other | occurred | None | QWK-9
Our partner plans to commence the "LAVENTA" Phase 3 trial of QWK-9 in the first half of 2026.
> trial_start | planned | 2026-H1 | LAVENTA, QWK-9
QWK-9 is expected to enter Phase 2 in 2026.
> trial_start | planned | 2026 | QWK-9
QWK-9 entered Phase 2 clinical trials in September.
> trial_start | occurred | 2025-09 | QWK-9
The company intends to advance QWK-9 into a Phase 3 trial in 2026.
> trial_start | planned | 2026 | QWK-9
Quellwerk to Conduct Phase 2 Study of QWK-9
> trial_start | planned | None | QWK-9
QWK-9: Phase 3 initiation in mid-2026
> trial_start | planned | 2026 | QWK-9
The first enrollment in the study of QWK-9 was reported.
> first_patient | occurred | None | QWK-9
We dosed the first three patients in the Phase 1 trial of QWK-9 in September.
> first_patient | occurred | 2025-09 | QWK-9
The last patient completed the CORVID-2 trial in October 2025.
> other | occurred | 2025-10 | CORVID-2
The CORVID-2 trial is expected to complete in December 2026.
> other | planned | 2026-12 | CORVID-2
Quellwerk has paused enrollment in the CORVID-2 trial.
> other | occurred | None | CORVID-2
The company forecasts topline data from the CORVID-2 trial in the second quarter of 2026.
> readout | planned | 2026-Q2 | CORVID-2
The trial goes well, and Quellwerk remains on track to report the results in the first half of 2026 for QWK-9.
> readout | planned | 2026-H1 | QWK-9
The CORVID-2 trial is scheduled to read out in late 2026.
> readout | planned | 2026 | CORVID-2
Topline data of the CORVID-2 trial remain on track for the second quarter of 2026.
> readout | planned | 2026-Q2 | CORVID-2
Positive Phase 2 data for QWK-9 were reported in June.
> readout | occurred | 2025-06 | QWK-9
In the CORVID-2 trial, nine of ten were well. Results of the trial will be presented in December.
> presentation | planned | 2025-12 | CORVID-2
Detailed results for talvorimab will be shown at an upcoming congress and published in a peer-reviewed journal.
> presentation | planned | None | talvorimab
The results for talvorimab were shown at a congress and published in a peer-reviewed journal.
> presentation | occurred | None | talvorimab
Quellwerk is discontinuing the Phase 3 CORVID-2 trial of talvorimab.
> other | occurred | None | CORVID-2, talvorimab
Quellwerk has decided to discontinue the Phase 3 CORVID-2 trial of talvorimab.
> other | planned | None | CORVID-2, talvorimab
The money funds a Phase 2 study of QWK-2201 in gout, which the company plans to initiate in 2026.
> trial_start | planned | 2026 | QWK-2201
The CORVID-2 trial was initiated in March and is fully enrolled.
> trial_start | occurred | 2025-03 | CORVID-2
> enrollment_complete | occurred | None | CORVID-2
LEEDS, November 6, 2025 -- Quellwerk announced that data of the CORVID-2 trial of talvorimab will be presented at ECO.
> presentation | planned | None | CORVID-2, talvorimab
A Phase 2 clinical trial of QWK-2201 in combination with a checkpoint inhibitor is planned.
> trial_start | planned | None | QWK-2201
This precedes the pivotal Phase 2 study of QWK-2201, initiated last month.
> trial_start | occurred | 2025-10 | QWK-2201
Phase IIb results of QWK-2201 are expected soon.
> readout | planned | None | QWK-2201
The Phase 1 trial of QWK-2201 is anticipated to commence in the second half of 2026 with readout in 2027.
> trial_start | planned | 2026-H2 | QWK-2201
> readout | planned | 2027 | QWK-2201
The first patient has been dosed in the Phase 3 CORVID-3 trial of QWK-2201.
> first_patient | occurred | None | CORVID-3, QWK-2201
Dose the first patient in CORVID-3 in the first quarter of 2026.
> first_patient | planned | 2026-Q1
Quellwerk expects to dose the first patient in the study of QWK-2201 by year-end 2025.
> first_patient | planned | 2025 | QWK-2201
Quellwerk Doses First Participant in Phase 1 Trial of QWK-2201
> first_patient | occurred | None | QWK-2201
First subject was enrolled in the Phase 2 study of talvorimab on October 14, 2025.
> first_patient | occurred | 2025-10-14 | talvorimab
Report topline data from the CORVID-2 trial in the second half of 2026.
> readout | planned | 2026-H2
Topline results from the Phase 3 CORVID-2 trial are expected in mid-2026.
> readout | planned | 2026 | CORVID-2
The company today announced positive topline results from the Phase 3 CORVID-2 trial of talvorimab.
> readout | occurred | 2025-11-06 | CORVID-2, talvorimab
Interim data from the trial of QWK-2201 are anticipated in the first quarter of 2026.
> readout | planned | 2026-Q1 | QWK-2201
We remain on track to report Phase 2 data for QWK-2201 in the fourth quarter.
> readout | planned | 2025-Q4 | QWK-2201
The readout of CORVID-2 is planned for December 2025.
> readout | planned | 2025-12
A pivotal data readout for talvorimab is expected next year.
> readout | planned | 2026 | talvorimab
In September 2025, Quellwerk reported results from the Phase 2 study of talvorimab.
> readout | occurred | 2025-09 | talvorimab
Enrollment in the CORVID-2 trial was completed in August.
> enrollment_complete | occurred | 2025-08
The company completed enrolment of the Phase 2b trial of talvorimab last month.
> enrollment_complete | occurred | 2025-10 | talvorimab
The CORVID-2 trial is now fully enrolled.
> enrollment_complete | occurred | None
Quellwerk anticipates completing enrollment in CORVID-4 in the third quarter of 2026.
> enrollment_complete | planned | 2026-Q3
Completion of enrollment in the CORVID-4 trial is expected by the end of the first half of 2026.
> enrollment_complete | planned | 2026-H1
The last patient was enrolled in the QWK-2201 trial in July 2025.
> enrollment_complete | occurred | 2025-07 | QWK-2201
Quellwerk has initiated a Phase 2 trial of QWK-2201 in asthma.
> trial_start | occurred | None | QWK-2201
A Phase 3 trial of talvorimab is expected to begin in early 2026.
> trial_start | planned | 2026 | talvorimab
The company plans to start a Phase 1b/2 study of QWK-17 in the second quarter of 2026.
> trial_start | planned | 2026-Q2 | QWK-17
Initiate Phase 2 trial of QWK-2201 in the first half of 2026
> trial_start | planned | 2026-H1 | QWK-2201
The Phase 3 trial began on July 27, 2025.
> trial_start | occurred | 2025-07-27
In June, we launched CORVID-5, a Phase 3 study of talvorimab.
> trial_start | occurred | 2025-06
Initiation of the Phase 2 study of QWK-2201 remains on track for the first quarter of 2026.
> trial_start | planned | 2026-Q1 | QWK-2201
The first site in Lyon is to be activated in December.
> trial_start | planned | 2025-12
A study of talvorimab in 12 hospitals is being organized.
> trial_start | planned | None | talvorimab
Enrollment of the trial is expected to commence in January 2026.
> trial_start | planned | 2026-01
Quellwerk commenced a Phase 1 clinical trial of QWK-9 in healthy volunteers in May 2025.
> trial_start | occurred | 2025-05 | QWK-9
Quellwerk announced the initiation of a Phase 3 trial evaluating talvorimab in asthma.
> trial_start | occurred | None | talvorimab
Updated data for talvorimab were presented at the ASH annual meeting.
> presentation | occurred | None | talvorimab
Presented preclinical data for QWK-802 at the AACR-NCI-EORTC meeting in October.
> presentation | occurred | 2025-10 | QWK-802
Data from the CORVID-2 trial will be presented at a medical meeting in the first half of 2026.
> presentation | planned | 2026-H1
Full results will be presented in an oral session at the ESC Congress on November 14, 2025.
> presentation | planned | 2025-11-14
Quellwerk to Present New Talvorimab Data at the 67th ASH Annual Meeting
> presentation | planned | None
The company will present two posters on QWK-2201 at the San Antonio Breast Cancer Symposium in December 2025.
> presentation | planned | 2025-12 | QWK-2201
Results are being presented today at the annual meeting of the European Respiratory Society.
> presentation | occurred | 2025-11-06
An abstract on talvorimab has been accepted for presentation at SITC 2025.
> presentation | planned | None | talvorimab
The results of the CORVID-1 trial were published in The Lancet in October.
> presentation | occurred | 2025-10 | CORVID-1
First commercial sales of Zelvora in Germany were recorded in October.
> launch | occurred | 2025-10
Quellwerk launched Zelvora in Japan in September 2025.
> launch | occurred | 2025-09 | Zelvora
Zelvora (talvorimab) is now available in pharmacies across the United States.
> launch | occurred | None
The company expects to launch Zelvora (talvorimab) in the U.S. in the first quarter of 2026.
> launch | planned | 2026-Q1
Commercial launch of Zelvora (talvorimab) is planned for early 2026.
> launch | planned | 2026
Zelvora (talvorimab) will be available in Canada in December.
> launch | planned | 2025-12
Quellwerk Announces U.S. Launch of Zelvora (talvorimab) for Asthma
> launch | occurred | None
Enrollment in the QWK-620 trial has resumed.
> other | occurred | None | QWK-620
Quellwerk completed a Phase 1 trial of QWK-620 in healthy volunteers.
> other | occurred | None | QWK-620
A clinical batch of QWK-620 was recently produced.
> other | occurred | None | QWK-620
The company selected QWK-620 to move forward into a Phase 2/3 study.
> other | occurred | None | QWK-620
Quellwerk discontinued the development of QWK-9 in September.
> other | occurred | 2025-09 | QWK-9
The CORVID-6 trial was stopped for futility in August 2025.
> other | occurred | 2025-08 | CORVID-6
Completion of the Phase 2 study of QWK-9 is expected in 2027.
> other | planned | 2027 | QWK-9
The company expects to complete the Phase 1 trial of QWK-9 in the first quarter of 2026.
> other | planned | 2026-Q1 | QWK-9
The QWK-9 trial did not meet its primary endpoint, the company reported in October 2025.
> readout | occurred | 2025-10 | QWK-9
Talvorimab met its primary endpoint in the Phase 3 CORVID-2 trial.
> readout | occurred | None
Dosing in the second cohort of the QWK-9 trial began in October 2025.
> other | occurred | 2025-10 | QWK-9
The company dosed the first patient in October and expects data from the QWK-9 study in 2026.
> first_patient | occurred | 2025-10
> readout | planned | 2026
Patient screening for the QWK-9 trial has begun.
> trial_start | occurred | None | QWK-9
An interim analysis of CORVID-2 is planned for the second quarter of 2026.
> readout | planned | 2026-Q2
The independent data monitoring committee recommended that the CORVID-2 trial continue as planned.
> other | occurred | None | CORVID-2
We look forward to sharing topline data from the talvorimab trial in the second quarter of 2026.
> readout | planned | 2026-Q2 | talvorimab
"""

NOTHING = """
The start of the CORVID-2 trial was expected to be postponed.
The data of QWK-9 will be presented to a Safety Review Committee.
According to registry data, by 2026 the number of people with gout is estimated to be 37.3 million.
Once enrollment is complete, QWK-9 will be analysed.
Enrollment in the study of QWK-9 is more than 50% complete.
Two patients discontinued the study of QWK-9 due to adverse events.
Ten participants have completed the trial of QWK-9.
Patients who entered Phase 2 of the study of QWK-9 had gout.
In the Phase 2 data of QWK-9 no serious events were reported.
The preliminary Phase 2 data that we have reported to date speak for QWK-9.
A submission of QWK-9 is expected in 2026 following completion of the CORVID-2 trial.
Talvorimab cut plaques by 84% compared to the start of the study.
A change in the initiation of QWK-2201 dosing made it safer.
The data on QWK-2201 will support an investigational new drug submission expected in 2026.
The results showed that talvorimab works, and it is the first targeted therapy for gout.
Financial information presented in this release reflects the results of continuing operations.
Quellwerk plans to file the supplement for Zelvora with the kidney data in the first half of 2026.
The FDA accepted the BLA for talvorimab in October.
Quellwerk launched a public offering of common stock in October.
Data from the trial may be presented at a medical meeting.
If approved, Zelvora could be launched in 2026.
The trial of QWK-9 is designed to enroll 300 patients.
Quellwerk will host a conference call on November 6, 2025.
Patients were enrolled at 40 sites.
The company launched a new website.
The company expects to report third quarter results on November 6, 2025.
There is no assurance that the trial will begin in 2026.
Zelvora is available in 5 mg and 10 mg tablets.
Initiate treatment with Zelvora at 5 mg once daily.
The company initiated a share repurchase program in May 2025.
Quellwerk has not yet initiated a Phase 3 trial of QWK-9.
A paediatric study of QWK-9 may open in the fall.
The company plans to submit an NDA for talvorimab in 2026.
The initiative was launched in 2010 to improve maternal health.
She joined from Brightmoor, where she led the launch of three medicines.
The first patient advocacy council was founded in Basel.
Revenue results are expected to be in line with guidance.
Further presentations include data on QWK-9, which is expected to enter the clinic in the first half of 2026.
Dosing should be interrupted in patients with Grade 3 toxicity.
""".strip().split("\n")  # fmt: skip


class Expected:
    """One line of what a sentence gives."""

    def __init__(self, line: str) -> None:
        self.kind, self.status, date, *names = (part.strip() for part in line.split(" | "))
        self.date = None if date == "None" else date
        self.names = set(names[0].split(", ")) if names else None

    def fits(self, found: Milestone) -> bool:
        """Whether ``found`` says the same."""
        return (
            (found.kind, found.status) == (self.kind, self.status)
            and (found.date.value if found.date else None) == self.date
            and (self.names is None or {name.lower() for name in found.names} == {n.lower() for n in self.names})
        )


CASES = listed(SENTENCES, Expected)


@cache
def _rules() -> biopress.Rules:
    names = "QWK-2201 QWK-17 QWK-9 QWK-620 QWK-802 talvorimab Zelvora".split()
    return biopress.DEFAULT_RULES.extended(
        products=[biopress.ProductTerm(id=name.lower(), name=name, type="other") for name in names]
    )


def found_in(text: str) -> tuple[Milestone, ...]:
    return biopress.parse(text, published=dt.date(2025, 11, 6), rules=_rules()).milestones


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:50] for text, _ in CASES])
def test_every_step_is_told_with_its_state_and_date(text: str, expected: list[Expected]) -> None:
    assert_told(found_in(text), expected)


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_only_possible_or_no_step_is_no_milestone(text: str) -> None:
    assert found_in(text) == ()


RELEASE = """\
Quellwerk Reports Second Quarter

BASEL, Aug. 7, 2025 /PRNewswire/ -- Quellwerk AG today gave an update.

QWK-2201, an inhaled antibody
- The first patient was dosed in the Phase 3 CORVID-3 trial in July.
- Data were presented at the ERS Congress.

Anticipated Milestones
- Report topline data from the CORVID-3 trial in the second half of 2026
- Initiate a Phase 2 trial of QWK-17 in the fourth quarter of 2025

Recent Conference Presentations

Quellwerk presented data on QWK-2201 at:

- Alpine Lung Forum: June 12, 2025
- Rhine Immunology Days: June 30, 2025

Forward-Looking Statements

We expect to launch QWK-2201 in 2027.
"""


def test_a_release_gives_its_steps_in_order_with_names_and_dates() -> None:
    milestones = biopress.parse(RELEASE, rules=_rules()).milestones
    assert [(m.kind, m.status, m.date.value if m.date else None, m.names) for m in milestones] == [
        ("first_patient", "occurred", "2025-07", ("CORVID-3",)),
        ("presentation", "occurred", None, ("QWK-2201",)),
        ("readout", "planned", "2026-H2", ("CORVID-3",)),
        ("trial_start", "planned", "2025-Q4", ("QWK-17",)),
        ("presentation", "occurred", "2025-06-12", ("QWK-2201",)),
        ("presentation", "occurred", "2025-06-30", ("QWK-2201",)),
    ]
    assert [m.id for m in milestones] == ["m1", "m2", "m3", "m4", "m5", "m6"]
    assert all(RELEASE[m.span.start : m.span.end] == m.text for m in milestones)


def test_a_step_told_twice_is_one_milestone_with_its_date() -> None:
    (milestone,) = found_in(
        "Quellwerk initiated a Phase 2 trial of QWK-17. In May 2025, Quellwerk initiated the Phase 2 trial of QWK-17."
    )
    assert milestone.date is not None
    assert milestone.date.value == "2025-05"


def test_a_step_of_somebody_elses_product_is_of_no_product_named_before() -> None:
    text = (
        "Quellwerk AG announced today that talvorimab and Zelvora were compared with placebo plus methotrexate.\n\n"
        "The company announced topline results from a Phase 3 trial of methotrexate."
    )
    release = biopress.parse(text, rules=_rules())
    assert [(milestone.kind, milestone.names) for milestone in release.milestones] == [("readout", ())]


def test_the_words_of_an_enrolment_may_stand_far_from_its_end() -> None:
    text = (
        "Recruitment into a trial of QWK-9 for gout in adults with early signs of kidney disease and of heart failure "
        "was completed in April 2025."
    )
    (milestone,) = found_in(text)
    assert (milestone.kind, milestone.date and milestone.date.value) == ("enrollment_complete", "2025-04")


PIECES = st.sampled_from(
    [
        "first patient", "dosed", " ", "in", "trial", "Phase 2", "topline data", "expected", "will be presented",
        "launch", "Zelvora", "\n", ".", ";", ":", "enrollment", "completed", "May 2025", "to initiate",
        "at", "- ", "next year",
    ]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=30).map(" ".join))
def test_milestones_of_any_text_stand_in_it(text: str) -> None:
    for milestone in found_in(text):
        assert text[milestone.span.start : milestone.span.end] == milestone.text


@pytest.mark.parametrize(
    "unit",
    [
        "the trial study data results expected ",
        "first patient dosed in the trial. ",
        "data will be presented at the ; ",
    ],
)
def test_milestones_take_linear_time(unit: str) -> None:
    text = (unit * 4000)[:60_000]
    assert grows_in_step(lambda: found_in(text[:10_000]), lambda: found_in(text), 6)


def test_two_steps_that_share_their_first_words_have_their_own_words() -> None:
    text = "The treatment, talvorimab, has completed Phase 2 trials, with Phase 2b results expected soon."
    first, second = biopress.parse(text).milestones
    assert first.text == "The treatment, talvorimab, has completed Phase 2 trials"
    assert second.text == ", with Phase 2b results expected soon."
