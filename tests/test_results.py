"""Results: the endpoint, its figure and what stands beside it; look-alikes give nothing."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import biopress
from biopress.model import Result
from tests.listed import assert_told, listed
from tests.pace import grows_in_step

# A sentence, then one line a result: endpoint | value | more fields. Fields that are not given are not compared.
SENTENCES = """
81 percent of patients treated with Zelvora achieved sPGA 0,1 compared to 11 percent of patients treated with placebo.
> sPGA 0,1 | 81 percent | comparator=placebo; comparator_value=11 percent; arm=Zelvora
The objective response rate was 62% (95% CI: 51, 72).
> objective response rate | 62% | ci=95% CI: 51, 72
Talvorimab achieved an ORR of 45% (n=20/44), including a complete response rate of 12%.
> ORR | 45% | n=20/44
> complete response rate | 12%
Median progression-free survival was 10.9 months with talvorimab versus 6.1 months with chemotherapy (HR 0.64; 95% CI 0.50-0.81; p=0.0002).
> median progression-free survival | 10.9 months | comparator=chemotherapy; comparator_value=6.1 months; arm=talvorimab
> hazard ratio for progression-free survival | 0.64 | ci=95% CI 0.50-0.81; p_value=p=0.0002
At 24 weeks, 62% of patients treated with Zelvora achieved clinical remission, versus 15% for placebo (p<0.001).
> clinical remission | 62% | comparator=placebo; comparator_value=15%; p_value=p<0.001; time_point=24 weeks
The placebo-adjusted improvement in six-minute walk distance at Week 24 was 31 meters (p=0.0021).
> six-minute walk distance | 31 meters | p_value=p=0.0021; time_point=Week 24
Among 124 evaluable patients the confirmed objective response rate was 34.7% and the median duration of response was 8.1 months.
> objective response rate | 34.7% | n=124
> median duration of response | 8.1 months
Cytokine release syndrome occurred in 41% of patients and was of Grade 3 in 2%.
> Cytokine release syndrome | 41%
> Grade 3 | 2%
Two events of Grade 4 pneumonitis were seen at the highest dose level.
> Grade 4 pneumonitis | Two events
The area under the receiver operating characteristic curve was 0.87 (95% CI 0.84 to 0.90).
> area under the receiver operating characteristic curve | 0.87 | ci=95% CI 0.84 to 0.90
The test had a sensitivity of 94.2% and a specificity of 88.6%.
> sensitivity | 94.2%
> specificity | 88.6%
Seroresponse was observed in 98.4% of 2,760 vaccinees.
> seroresponse | 98.4% | n=2,760
The vaccine showed an efficacy of 82.1% (95% CI, 70.5 to 89.9) against symptomatic disease.
> efficacy | 82.1% | ci=95% CI, 70.5 to 89.9
The case split indicates a vaccine efficacy rate above 90%, seven days after the second dose.
> vaccine efficacy rate | 90%
Zelvora reduced the risk of disease progression or death by 36% compared with chemotherapy (HR=0.64 [95% CI, 0.50-0.81]; p=0.0002).
> risk of disease progression or death | 36% | comparator=chemotherapy
> hazard ratio | 0.64 | ci=95% CI, 0.50-0.81
The combination led to a 42% reduction in the risk of death versus placebo.
> risk of death | 42% | comparator=placebo
Treatment with QWK-2201 resulted in a mean weight loss of 15.3% at 72 weeks.
> weight loss | 15.3% | time_point=72 weeks
Participants lost on average 12.4% of their body weight at 48 weeks compared to 2.1% with placebo.
> body weight | 12.4% | comparator_value=2.1%; comparator=placebo
QWK-2201 reduced HbA1c by 1.9 percentage points from baseline.
> HbA1c | 1.9 percentage points
The LS mean change in HbA1c was -1.21% compared to -0.68% with placebo.
> change in HbA1c | -1.21% | comparator_value=-0.68%; comparator=placebo
The mean change from baseline in MADRS total score at day 28 was -14.2 points for QWK-17 versus -9.8 points for placebo (p=0.011).
> MADRS total score | -14.2 points | comparator_value=-9.8 points; p_value=p=0.011
LDL cholesterol fell by 52% from baseline.
> LDL cholesterol | 52%
In the 300 mg arm, 71% of patients reached EASI-75 at week 16 against 22% on placebo.
> EASI-75 | 71% | comparator_value=22%; time_point=week 16
PASI 90 was achieved by 68.5% of patients.
> PASI 90 | 68.5%
ACR20 response rates were 58% for Zelvora and 31% for placebo.
> ACR20 response | 58% | comparator_value=31%; comparator=placebo
The 12-month overall survival rate was 81%.
> overall survival rate | 81% | time_point=12-month
Median overall survival was not reached, and the 24-month survival rate was 58%.
> survival rate | 58%
Median OS was 21.2 months (95% CI, 17.0, NE).
> median OS | 21.2 months | ci=95% CI, 17.0, NE
The hazard ratio for death was 0.71 (95% CI 0.58-0.87).
> hazard ratio for death | 0.71 | ci=95% CI 0.58-0.87
A pathological complete response was seen in 64.8% of patients in the Zelvora arm and 51.2% in the placebo arm.
> pathological complete response | 64.8% | comparator_value=51.2%
Undetectable minimal residual disease was achieved by 87.5% of patients.
> minimal residual disease | 87.5%
The disease control rate was 80%.
> disease control rate | 80%
ORR: 38.5% (10/26)
> ORR | 38.5%
mPFS of 7.4 months was observed in the high-dose cohort.
> mPFS | 7.4 months
Ten of 26 patients (38%) had a partial response.
> partial response | 38% | n=26
Serious adverse events were reported in 11% of patients receiving QWK-9 and 13% of those on placebo.
> Serious adverse events | 11% | comparator_value=13%
The most common treatment-emergent adverse events were nausea (23%), diarrhea (18%) and fatigue (11%).
> nausea | 23%
> diarrhea | 18%
> fatigue | 11%
Treatment-related adverse events led to discontinuation in 4% of patients.
> discontinuation | 4%
Grade 3 or higher neutropenia occurred in 12.5% of patients.
> Grade 3 or higher neutropenia | 12.5%
The annualized bleeding rate fell by 87%.
> annualized bleeding rate | 87%
The annualized relapse rate was 0.12 for Zelvora versus 0.29 for teriflunomide.
> annualized relapse rate | 0.12 | comparator_value=0.29; comparator=teriflunomide
Zelvora slowed decline on CDR-SB by 29%.
> CDR-SB | 29%
Patients gained a mean of 7.5 letters in best corrected visual acuity.
> best corrected visual acuity | 7.5 letters
FEV1 improved by 140 mL at week 12.
> FEV1 | 140 mL | time_point=week 12
The geometric mean titer rose 14-fold after the booster.
> geometric mean titer | 14-fold
The cure rate at Day 28 was 91.3% in the micro-ITT population.
> cure rate | 91.3% | time_point=Day 28
Monthly seizure frequency was reduced by a median of 55% versus 20% with placebo.
> seizure frequency | 55% | comparator_value=20%
The trial missed its primary endpoint: mean change in ALSFRS-R was -5.1 points versus -5.6 points for placebo (p=0.41).
> ALSFRS-R | -5.1 points | comparator_value=-5.6 points; met=False
The study met its primary endpoint, with 54% of patients in clinical response at week 12.
> clinical response | 54% | met=True
The SOLVENTA trial met its primary endpoint of overall survival.
> overall survival | None | met=True
The study did not meet its primary endpoint of progression-free survival.
> progression-free survival | None | met=False
The HERON-2 trial met both co-primary endpoints.
> primary endpoint | None | met=True
The once-daily 5 mg dose of QWK-17 missed the primary endpoint.
> primary endpoint | None | met=False
The primary endpoint of the study was not met (p=0.23).
> primary endpoint | None | met=False; p_value=p=0.23
The primary endpoint did not reach statistical significance.
> primary endpoint | None | met=False
All primary and key secondary endpoints were achieved.
> primary endpoint | None | met=True
The study met its primary objective of safety and tolerability.
> safety and tolerability | None | met=True
The trial met its primary efficacy endpoint, with a significant change in sleep score at week 4 (p=0.015).
> primary endpoint | None | met=True; p_value=p=0.015
The trial met the primary endpoint of a significant reduction in nasal score at week 12.
> significant reduction in nasal score | None | met=True
Patients had a 1.32% HbA1c reduction from baseline of 8.90% at 26 weeks, and LDL fell by 12% from a mean baseline of 35%.
> HbA1c | 1.32% | time_point=26 weeks
> LDL | 12%
The mean change in HbA1c from baseline of -1.2% was seen at week 12.
> change in HbA1c | -1.2% | time_point=week 12
The objective response rate was 67%, with a 23-week improvement in median overall survival.
> objective response rate | 67% | time_point=None
Zelvora reduced the risk of death by 30% compared with concurrent chemoradiotherapy alone.
> risk of death | 30% | comparator=concurrent chemoradiotherapy alone
Zelvora reduced the risk of death by 30% versus best supportive care.
> risk of death | 30% | comparator=best supportive care
Zelvora reduced the risk of death by 30%, compared with a similar change before.
> risk of death | 30% | comparator=None
The 12-month PFS rate was 64.2% and the 24-month OS rate was 58.0%.
> PFS rate | 64.2% | time_point=12-month
> OS rate | 58.0% | time_point=24-month
Relapse-free survival at two years was 87%.
> relapse-free survival | 87% | time_point=two years
Median PFS was 12.9 months (95% CI, 10.4-16.2) in the Zelvora arm versus 7.1 months (95% CI, 5.8-8.9) in the control arm.
> median PFS | 12.9 months | arm=Zelvora arm; comparator=control arm; comparator_value=7.1 months
The hazard ratio for overall survival was 0.73 (95% CI: 0.61-0.88).
> hazard ratio for overall survival | 0.73 | arm=None; ci=95% CI: 0.61-0.88
The change in MADRS was -15.1 for Zelvora compared to -11.3 for placebo, a difference of -3.8 points (p=0.002).
> MADRS | -15.1 | comparator_value=-11.3; p_value=p=0.002
ACR20 was achieved by 58% and 61% of patients on 100 mg and 200 mg of Zelvora, respectively, versus 32% on placebo.
> ACR20 | 58% | comparator=None
> ACR20 | 61% | comparator_value=32%; comparator=placebo
At 12 months, 44% of patients were progression-free.
> progression-free | 44% | time_point=12 months
Treatment was discontinued due to adverse events in 6% of patients.
> discontinued due to adverse events | 6%
Zelvora gave a 3.1-fold increase in geometric mean titers.
> geometric mean titers | 3.1-fold
The technical success rate was 98.3% and the 30-day MACE rate was 1.7%.
> technical success rate | 98.3% | time_point=None
> MACE | 1.7% | time_point=30-day
The ORR was 15% (95% CI = 8.7, 22.2).
> ORR | 15% | ci=95% CI = 8.7, 22.2
HAM-D fell by 17.6 points for Zelvora, compared to 10.7 for placebo (p<0.0001).
> HAM-D | 17.6 points | comparator_value=10.7; comparator=placebo
Adverse events were similar between Zelvora (53%) and placebo (46%).
> adverse events | 53% | comparator_value=46%; comparator=placebo
At day 15, 64% of patients on Zelvora achieved remission, defined as a score of 7 or less, compared with 23% on placebo.
> remission | 64% | comparator_value=23%; comparator=placebo
Discontinuations due to drug-related adverse events occurred in 12% of patients.
> discontinuations due to drug-related adverse events | 12%
Median survival was 15.2 months versus 9.1 months in those treated with chemotherapy alone.
> median survival | 15.2 months | comparator_value=9.1 months; comparator=chemotherapy alone
The response rate was 84% compared to 68% for previously reported results.
> response rate | 84% | comparator_value=68%; comparator=None
The low dose of Zelvora failed to hit the primary endpoint (p=0.061).
> primary endpoint | None | met=False; p_value=p=0.061
Among the responding patients, 37% had a DOR of 12 months or longer.
> DOR | 37%
Treatment discontinuation rates due to adverse events were 2.4%.
> treatment discontinuation rates due to adverse events | 2.4%
The OS rate was 61% at eight years of follow-up.
> OS rate | 61% | time_point=None
At week 12 the treatment arm had a change in lesion counts of -21.3 compared to -14.8 in the vehicle arm (p=0.004).
> lesion counts | -21.3 | comparator_value=-14.8; comparator=vehicle arm
Zelvora reduced serum urate by 42% at week 12.
> serum urate | 42% | time_point=week 12
Nine patients (30%) showed an improvement on the modified Rankin Scale and ten patients (34%) felt well.
> modified Rankin Scale | 30%
The study met its primary endpoint of reducing from baseline the average daily worst pain score at week 4 (p=0.022).
> pain score | None | met=True; p_value=p=0.022
The study met its primary endpoint, and the drug was safe, with nausea in 12% of patients.
> primary endpoint | None | met=True
> nausea | 12% | met=None
The trial met its primary endpoint, while pain was a secondary endpoint.
> primary endpoint | None | met=True
QWK-9 failed to show a statistically significant benefit on the primary endpoint.
> primary endpoint | None | met=False
The study achieved its primary and all secondary endpoints.
> primary endpoint | None | met=True
The trial was stopped early because the primary endpoint had been met.
> primary endpoint | None | met=True
Zelvora reduced body weight by between 8% and 13% at eight months.
> body weight | 8% and 13% | time_point=eight months
ADAS-Cog 11 improved by 2.7 points.
> ADAS-Cog 11 | 2.7 points
Patients with lung cancer had a uORR of 56.2%.
> uORR | 56.2%
BICR-assessed ORR was 54.3 percent.
> ORR | 54.3 percent
The overall concordance with culture was 97%.
> concordance | 97%
A 75% response rate was seen in cutaneous T-cell lymphoma.
> response rate | 75%
Amyloid plaque levels were reduced on average 67% from baseline.
> amyloid plaque | 67%
QWK-2201 lowered systolic blood pressure by 9.6 mmHg.
> systolic blood pressure | 9.6 mmHg
The MG-ADL total score improved by 3.4 points more than with placebo.
> MG-ADL total score | 3.4 points
Liver fat was reduced by 47% and ALT by 22%.
> liver fat | 47%
> ALT | 22%
In KELTIC-2 (n=311), the rate of exacerbations was 34% lower with Zelvora than with placebo.
> exacerbations | 34%
At a median follow-up of 14.7 months, the median DOR was 21.6 months.
> median DOR | 21.6 months
HiSCR50 was reached by 51% of patients at week 16.
> HiSCR50 | 51% | time_point=week 16
Three patients (9%) experienced dose-limiting toxicities.
> dose-limiting toxicities | 9%
The rate ratio for severe exacerbations was 0.68 (p=0.003).
> rate ratio for severe exacerbations | 0.68 | p_value=p=0.003
Zelvora cut the risk of liver-related hospital stays by 41% (p=0.004).
> risk of liver-related hospital stays | 41% | p_value=p=0.004
A 37 percent decrease in the risk of corneal graft failure was seen with Zelvora compared to placebo.
> risk of corneal graft failure | 37 percent
From a baseline A1C of 7.9%, Zelvora reduced A1C by a mean of 1.8% compared to 0.1% for placebo.
> A1C | 1.8% | comparator_value=0.1%
Treatment was stopped for adverse events in 5.9% of patients who received Zelvora and in 14.7% who received docetaxel.
> adverse events | 5.9% | comparator_value=14.7%
Overall survival improved by 3.2 months.
> overall survival | 3.2 months
Zelvora demonstrated 66% efficacy in preventing hospitalization.
> efficacy | 66%
Event-free survival at 36 months was 84.5% with Zelvora and 76.8% with chemotherapy alone.
> event-free survival | 84.5% | comparator_value=76.8%
Of the 53 patients, 17 (32%) achieved an objective response.
> objective response | 32%
"""  # noqa: E501

NOTHING = """
Overall survival results were not mature with only 42% of the events.
Treatment led to sustained weight loss and nearly 99% stayed out of hospital.
The patients had an eGFR above 60 mL per minute in the study.
The patients had a baseline number of weekly attacks of 17.8.
They had a maximum of 8 attacks a day before they entered the study.
Each of these treatments has shown response rates of 60% or greater.
The decline in 2023 was due to the one study.
Net product revenue was $31.7 million, up 22% over the prior quarter.
Research and development expenses rose by 15% in response to higher enrollment.
The median age was 62 years and 44% of patients were women.
At baseline, 36% of patients had creatinine clearance less than 80 mL/min.
Patients received talvorimab 300 mg every 2 weeks.
The trial will enroll adults with a left ventricular ejection fraction of 40% or less.
The primary endpoint is a 20% improvement in ACR20 at week 12.
Quellwerk plans to file if the study meets its primary endpoint.
The primary endpoint would be considered met if 10 patients respond.
We will know in May when the trial has met its primary endpoint.
The study tests whether the primary endpoint is met.
The primary objective of the study is to assess safety.
Quellwerk met with the agency to discuss the primary endpoint.
The study is unlikely to meet its primary endpoint.
The primary endpoints include change in HbA1c.
Adults with a left ventricular ejection fraction of 40% or less took part.
The trial has 90% power to detect a difference of 5% in overall survival.
The market for response management is expected to grow 12% a year.
Our market share rose to 34%.
Up to 40% of patients do not reach clinical remission with available therapy.
Roughly 20% of patients with COPD experience frequent exacerbations.
Pancreatic cancer has a five-year survival rate of only 12%.
The five-year survival rate of pancreatic cancer is 12%.
The primary endpoint is objective response rate by RECIST 1.1.
Patients whose tumors express PD-L1 at 50% or more are eligible.
Clinical response is defined as a decrease of at least 30% from baseline.
The company holds 51% of the joint venture.
The shares fell 12% on Friday.
We received 35% of the milestone payment.
The trial will test whether Zelvora reduces the risk of death by 25%.
Cash runway extends 24 months.
""".strip().split("\n")  # fmt: skip


def _alike(one: str, other: str) -> float:
    """How many words two wordings of an endpoint have in common."""
    left, right = set(one.lower().split()), set(other.lower().split())
    return 2 * len(left & right) / (len(left) + len(right))


class Expected:
    """One line of what a sentence gives."""

    def __init__(self, line: str) -> None:
        endpoint, value, *more = (part.strip() for part in line.split(" | "))
        self.endpoint = endpoint
        self.value = None if value == "None" else value
        pairs = (pair.split("=", 1) for part in more for pair in part.split("; "))
        self.fields: dict[str, object] = {k: {"True": True, "False": False, "None": None}.get(v, v) for k, v in pairs}

    def fits(self, found: Result) -> bool:
        """Whether ``found`` says the same."""
        return (
            _alike(found.endpoint, self.endpoint) >= 0.6
            and found.value == self.value
            and all(getattr(found, key) == value for key, value in self.fields.items())
        )


CASES = listed(SENTENCES, Expected)


@cache
def _rules() -> biopress.Rules:
    names = "QWK-2201 QWK-17 QWK-9 talvorimab Zelvora".split()
    return biopress.DEFAULT_RULES.extended(
        products=[biopress.ProductTerm(id=name.lower(), name=name, type="other") for name in names]
    )


def found_in(text: str) -> tuple[Result, ...]:
    return biopress.parse(text, rules=_rules()).results


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:50] for text, _ in CASES])
def test_every_figure_is_bound_to_its_endpoint(text: str, expected: list[Expected]) -> None:
    assert_told(found_in(text), expected)


@pytest.mark.parametrize("text", NOTHING)
def test_other_figures_are_no_results(text: str) -> None:
    assert found_in(text) == ()


@pytest.mark.parametrize(
    ("text", "arm", "comparator"),
    [
        ("The risk of heart attack was 21% lower compared to people without it.", None, None),
        (
            "Zelvora reduced the risk of death by 31%, with a median survival of two years versus nine months.",
            None,
            None,
        ),
        ("Zelvora gave sustained disease control for up to three years in more than 80% of adults.", None, None),
        ("Nausea occurred in 12% of patients treated with Zelvora did the site report.", "Zelvora", None),
        ("Zelvora reduced the risk of death by 31% in adults with type 2 diabetes versus placebo.", None, "placebo"),
        ("In all, 19% had nausea with slow titration as planned.", "slow titration", None),
        ("Zelvora reduced pain scores by 4.2 points compared to the start of the study.", None, None),
    ],
)
def test_what_is_no_arm_is_not_told_as_one(text: str, arm: str | None, comparator: str | None) -> None:
    (result,) = biopress.parse(text).results
    assert (result.arm, result.comparator) == (arm, comparator)


def test_a_result_says_where_it_stands_and_whose_it_is() -> None:
    text = "In the CORVID-2 trial (NCT01234567) of talvorimab, the objective response rate was 62% (n=71)."
    (result,) = found_in(text)
    assert text[result.span.start : result.span.end] == result.text == "objective response rate was 62%"
    assert (result.unit, result.n, result.trial, result.product) == ("%", "71", "t1", "p1")


def test_a_figure_told_twice_is_one_result_with_all_that_is_said_of_it() -> None:
    (result,) = found_in(
        "Talvorimab had an ORR of 62%.\n\nThe objective response rate was 62% (95% CI: 51, 72) among 71 patients."
    )
    assert (result.endpoint, result.ci) == ("ORR", "95% CI: 51, 72")


def test_a_trial_behind_a_semicolon_does_not_have_the_result_before_it() -> None:
    text = "The HERON-1 trial ended. It cut the risk of death by 53%; and HERON-2, a Phase 3 trial, goes on."
    (result,) = biopress.parse(text).results
    assert (result.value, result.trial) == ("53%", "t1")


def test_each_trial_has_its_own_verdict_once() -> None:
    text = (
        "The HERON-1 trial met the primary endpoint of clinical remission. "
        "The HERON-2 study did not meet the primary endpoint of clinical remission. "
        "HERON-1 met its primary endpoint of clinical remission."
    )
    release = biopress.parse(text)
    names = {trial.id: trial.name for trial in release.trials}
    assert [(names[result.trial or ""], result.met) for result in release.results] == [
        ("HERON-1", True),
        ("HERON-2", False),
    ]


def test_a_verdict_that_names_its_endpoint_stands_for_those_that_do_not() -> None:
    text = (
        "Quellwerk: HERON-1 Study Met Primary Endpoint\n\n"
        "The HERON-1 trial met its primary endpoint of overall survival.\n\n"
        "The study met its primary endpoint, a doctor said."
    )
    (result,) = found_in(text)
    assert (result.endpoint, result.met) == ("overall survival", True)


def test_verdicts_of_two_products_are_two() -> None:
    text = "A study of talvorimab met its primary endpoint.\n\nA study of Zelvora met the primary endpoint too."
    assert {(result.met, result.product) for result in found_in(text)} == {(True, "p1"), (True, "p2")}


@pytest.mark.parametrize(
    ("text", "trial"),
    [
        ("In the HERON-1 study, 40 patients were treated. The ORR was 62%.\n\nThe HERON-2 study goes on.", "HERON-1"),
        ("Patients joined HERON-1, a Phase 2 trial.\n\nIn the trial, the ORR was 62%.\n\nHERON-2, a trial.", "HERON-1"),
        ("The HERON-1 and HERON-2 trials were alike.\n\nIn the trial, the ORR was 62%.", None),
        ("The HERON-1 trial ended.\n\nThe HERON-2 trial goes on.\n\nThe ORR was 62%.", None),
        ("The HERON-1 trial ended and the HERON-2 trial goes on. The ORR was 62%.", None),
    ],
)
def test_a_result_is_of_the_trial_that_is_spoken_of(text: str, trial: str | None) -> None:
    release = biopress.parse(text)
    names = {told.id: told.name for told in release.trials}
    (result,) = release.results
    assert (names[result.trial] if result.trial else None) == trial


def test_label_text_and_cautions_give_no_results() -> None:
    assert (
        found_in(
            "Quellwerk AG today announced a move.\n\nImportant Safety Information\n\nNausea occurred in 23% of "
            "patients.\n\n"
            "Forward-Looking Statements\n\nThe response rate of 62% may not be seen again."
        )
        == ()
    )


PIECES = st.sampled_from(
    [
        "response rate", "62%", " ", "was", "median", "10.9 months", "(95% CI: 51, 72)", "p<0.001", "versus", "n=",
        "HR",
        "0.64", "\n", ".", ";", "Grade 3", "respectively", "and", "primary endpoint", "met", "\u00b7", "5-", "\u2265",
    ]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=30).map(" ".join))
def test_results_of_any_text_stand_in_it(text: str) -> None:
    for result in found_in(text):
        assert text[result.span.start : result.span.end] == result.text
        assert result.value is None or result.value in text


@pytest.mark.parametrize(
    "unit",
    ["response rate 62% ", "(95% CI 1-2) hazard ratio 0.5 ", "p = = n = ORR 1 ", "62% of patients had ORR. ", "1" * 40],
)
def test_results_take_linear_time(unit: str) -> None:
    text = (unit * 4000)[:60_000]
    assert grows_in_step(lambda: found_in(text[:10_000]), lambda: found_in(text), 6)
