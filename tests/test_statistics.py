"""Statistics: figures about a disease or its market; look-alikes give nothing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import biopress
from biopress.model import Statistic
from tests.listed import assert_told, listed
from tests.pace import grows_in_step

# A sentence, then one line a statistic: kind | value | more fields. Fields that are not given are not compared.
SENTENCES = """
The number of gout patients in China exceeds 15 million.
> patients | 15 million | geography=China; condition=gout
There are more than 3.5 million gout sufferers in the U.K.
> patients | 3.5 million | geography=U.K.
Over 30 million Americans have diabetes and 88 million have lupus.
> patients | 30 million | condition=diabetes
> patients | 88 million | condition=lupus
The $5 billion dry eye market is growing.
> other | $5 billion | condition=dry eye
Fabry disease afflicts about 1 in 40,000 to 1 in 60,000 people.
> prevalence | 1 in 40,000 to 1 in 60,000 | low=40000.0; high=60000.0
Rett syndrome is a genetic disorder that affects 12,000 people in Japan.
> patients | 12,000 | condition=Rett syndrome
Cystic fibrosis affects approximately 30,000 people in Japan and 70,000 worldwide.
> patients | 30,000 | geography=Japan
> patients | 70,000 | geography=worldwide
ALS affects about 5 in 100,000 people.
> prevalence | 5 in 100,000 | low=5.0; unit=in 100,000
There are between 12,000 and 15,000 lupus patients in Japan.
> patients | 12,000 and 15,000 | low=12000.0; high=15000.0
In 2024, an estimated 66,440 people in the United States will be diagnosed with gastric cancer and 51,750 will die from it.
> incidence | 66,440 | geography=United States; year=2024
> deaths | 51,750 | year=2024
Migraine affects two million people in Japan.
> patients | two million | low=2000000.0; geography=Japan
Gout is a rare disease with an estimated 500-1,000 new cases each year in Malta.
> incidence | 500-1,000 | condition=Gout
Gout affects approximately 5% of the adult U.S. population.
> prevalence | 5%
Lung cancer is common, and EGFR mutations occur in 13% of patients with gastric cancer.
> share | 13% | condition=gastric cancer
Gout is common, and 40% of these patients have lupus.
> share | 40% | condition=Gout
In 2021 the global gout market was worth USD 1.30 billion, and it may grow to EUR 1,420 million by the year 2027.
> other | USD 1.30 billion | low=1300000000.0; unit=USD; year=2021
> other | EUR 1,420 million | low=1420000000.0; unit=EUR; year=2027
The burden of gout was US$2.5bn in 2024 and may grow from $3m to $5m in Malta.
> cost | US$2.5bn | low=2500000000.0; unit=US$
> cost | $3m to $5m | low=3000000.0; high=5000000.0
Gout is painful, and 3 million people have lupus in Japan.
> patients | 3 million | condition=lupus; geography=Japan
Lupus, a disease of the immune system, affects 1.5 million Americans with kidney failure.
> patients | 1.5 million | condition=Lupus
Rates of gastric cancer jumped almost 15% for people under 50.
> growth | 15%
Obesity is a $4 trillion burden on the health system.
> cost | $4 trillion
The five-year survival rate of ovarian cancer is 39%, with more than 70% of women diagnosed late.
> other | 39%
> share | 70%
Follicular lymphoma represents about 20% of all non-Hodgkin lymphomas.
> share | 20%
The global incidence of gastric cancer in 2022 was 9.2 per 100,000 individuals, with a 5-year prevalence of 17.6 per 100,000.
> incidence | 9.2 per 100,000 | geography=global; year=2022
> prevalence | 17.6 per 100,000 | geography=global; year=2022
Myasthenia gravis affects approximately 60,000 people in the United States.
> patients | 60,000 | geography=United States; condition=myasthenia gravis; low=60000.0; high=60000.0
An estimated 34,000 people in Japan live with the disease.
> patients | 34,000 | geography=Japan
More than 191,000 men will be diagnosed with prostate cancer in the U.S. this year.
> incidence | 191,000 | geography=U.S.; condition=prostate cancer
There were 604,000 new cases of cervical cancer and nearly 342,000 deaths worldwide in 2020.
> incidence | 604,000 | geography=worldwide; year=2020
> deaths | 342,000 | geography=worldwide; year=2020
The outbreak has an estimated mortality rate of 5%-10%.
> deaths | 5%-10% | low=5.0; high=10.0
Heart failure causes more than 250,000 deaths each year in Europe.
> deaths | 250,000 | geography=Europe
Liver cancer kills about 700,000 people a year around the world.
> deaths | 700,000
Over 50 million people live with dementia worldwide, expected to reach 152 million by 2050.
> patients | 50 million | year=None
Neurofibromatosis type 1 affects one in 3,000 to 4,000 individuals.
> prevalence | one in 3,000 to 4,000
Duchenne muscular dystrophy occurs in about 1 in 3,500 to 5,000 male births.
> incidence | 1 in 3,500 to 5,000
Hemophilia A occurs in 1 of 5,000 live male births.
> incidence | 1 of 5,000
The prevalence of atopic dermatitis in adults is 7% in the United Kingdom.
> prevalence | 7% | geography=United Kingdom
Non-small cell lung cancer accounts for about 81% of all lung cancers.
> share | 81%
Up to 40% of people with lupus develop nephritis.
> share | 40%
Approximately 75% of patients with bladder cancer are diagnosed with non-muscle invasive disease.
> share | 75%
BRCA mutations are found in roughly 5-10% of patients with breast cancer.
> share | 5-10% | low=5.0; high=10.0
One in eight women will be diagnosed with breast cancer in her lifetime.
> incidence | One in eight
The annual cost of migraine in the United States is estimated at $56 billion.
> cost | $56 billion | geography=United States
Treatment of an acute attack costs about $28,000 per patient.
> cost | $28,000
The burden on the health system exceeds $1.2 billion a year.
> cost | $1.2 billion
The global market for asthma medicines is expected to reach $36.7 billion by 2030.
> other | $36.7 billion | geography=global; year=2030
The market is projected to grow at a compound annual growth rate of 8.4% through 2031.
> growth | 8.4%
The market is growing at a CAGR of 11%.
> growth | 11%
The incidence of colorectal cancer in people under 50 has risen by 2% a year.
> growth | 2%
The number of people with dementia is expected to reach 152 million by 2050.
> patients | 152 million | year=2050; low=152000000.0
Over 50 million people worldwide are living with dementia.
> patients | 50 million | geography=worldwide
The five-year survival rate for pancreatic cancer is 12%.
> other | 12%
With only a 13% five-year survival rate, pancreatic cancer is among the deadliest tumors.
> other | 13%
Only 3% of patients with metastatic disease survive five years.
> share | 3%
Sickle cell disease affects some 100,000 Americans.
> patients | 100,000
About 1.9 million adults in Germany have heart failure.
> patients | 1.9 million | geography=Germany
Each year, 20,000 patients are newly diagnosed with multiple myeloma in China.
> incidence | 20,000 | geography=China
About 200 children are born with the disorder every year in Brazil.
> incidence | 200 | geography=Brazil
The condition has an estimated prevalence of 2.1 per 10,000 in the European Union.
> prevalence | 2.1 per 10,000 | geography=European Union
Its annual incidence is 1 to 2 cases per million people.
> incidence | 1 to 2 cases per million
Fewer than 5,000 patients in the EU have the disease.
> patients | 5,000 | geography=EU
There are an estimated 12,000 to 15,000 patients with Rett syndrome in North America.
> patients | 12,000 to 15,000 | low=12000.0; high=15000.0
According to the World Health Organization, 10.6 million people fell ill with tuberculosis in 2022.
> incidence | 10.6 million | year=2022
Tuberculosis caused 1.3 million deaths in 2022.
> deaths | 1.3 million | year=2022
Chronic kidney disease is thought to affect 850 million people globally.
> patients | 850 million | geography=globally
In Europe, there were nearly 500,000 new cases of colorectal cancer.
> incidence | 500,000 | geography=Europe
Some 44% of lung cancer cases are not found until they are advanced.
> share | 44%
Ovarian cancer is diagnosed at an advanced stage in about 70% of women.
> share | 70%
The mortality rate of fulminant hepatitis reaches 80%.
> deaths | 80%
Depression affects more than 21 million U.S. adults each year.
> patients | 21 million
Around 30 percent of patients with epilepsy do not respond to medication.
> share | 30 percent
The country reported more than 60,000 cases of mpox and 1,300 deaths in 2024.
> incidence | 60,000 | year=2024
> deaths | 1,300 | year=2024
The disease has an impact on as many as 1.6 million Americans, with cases on the rise.
> patients | 1.6 million
Sepsis claims 11 million lives a year.
> deaths | 11 million
RSV leads to more than 58,000 hospitalizations a year among U.S. children under five.
> other | 58,000
Every year C. difficile causes almost 500,000 infections in the United States and is associated with 29,000 deaths.
> incidence | 500,000 | geography=United States
> deaths | 29,000 | geography=United States
An estimated 15 percent of people diagnosed with NSCLC have an EGFR mutation.
> share | 15 percent
Two-thirds of patients with Alzheimer's disease are women.
> share | Two-thirds
It is diagnosed in 8,500 children annually in France.
> incidence | 8,500 | geography=France
The disease has a carrier frequency of 1 in 40.
> prevalence | 1 in 40
With 17.9 million deaths in 2019, cardiovascular disease is the leading cause of death globally.
> deaths | 17.9 million | year=2019
Gastroparesis is estimated to affect 1.5% to 3% of the population of the United States.
> prevalence | 1.5% to 3%
About half of patients with lupus, some 160,000 people in the U.S., have kidney disease.
> share | half
> patients | 160,000
Psoriasis affects 2 to 3 percent of the world's population.
> prevalence | 2 to 3 percent
Approximately 3 million people suffer from glaucoma in the United States.
> patients | 3 million
The addressable population is about 45,000 patients in the United States.
> patients | 45,000
Peak season brings 9 million cases of influenza to U.S. hospitals and clinics.
> incidence | 9 million
"""  # noqa: E501

NOTHING = """
Hemoglobin response in 63% of patients at Week 24.
Treatment success was reached by 48.6% of patients compared with 15.2% for vehicle (P < .0001).
Of the people, 41% of patients had failed at least one biologic.
About 44% of patients were progression-free.
The gift will expand access to insulin for one million people living with diabetes.
The drug may impact the approximately one billion people diagnosed with gout.
Zelvora rose by 30,000 and 70,000 worldwide.
Less than 6% of patients quit because of it.
The trial met its primary endpoint, with nausea in 12% of patients.
The designation is for diseases affecting fewer than 200,000 people in the United States.
A disease is rare that affects not more than 5 in 10,000 people in the European Union.
In all, 44.2% of patients exhibited a partial response.
Quellwerk raised $20 million to fund its entry to the gout market.
Quellwerk may receive up to $50 million in milestones for the gout market.
The company is set to produce another $1 million worth of products for the global market.
The two OSPREY studies include more than 8,500 people with heart failure.
The effective tax rate increased to 14%, with patients in 30 countries.
The units were sold at the market price and at $0.05 per common share.
The market capitalisation of the health sector was US$441 billion.
Latin America accounted for 15% of the study population.
In the HERON-2 study, 66% of patients had it cleared at one year.
The drug was stopped because of toxicity, and discontinuation was seen in 9% of patients.
The safety of Zelvora was evaluated in 128 patients with lymphoma.
Net revenue rose 12% to $402 million in the United States.
The company has 4,200 employees in 30 countries.
The study enrolled 312 patients in Germany.
The incidence of pneumonitis was 3.4% in patients receiving talvorimab.
Talvorimab reduced deaths by 22%.
Cytokine release syndrome occurred in 41% of patients.
The company has treated more than 10,000 patients with its device.
Cash was $188.4 million as of December 31, 2023.
The trial randomized 500 people with dementia.
The objective response rate was 62% of patients with lymphoma.
Shares outstanding grew by 3% in 2024.
More than 1.2 million doses were shipped to Japan.
Its medicines reach 30 million people a year.
About 44% of the participants had diabetes at baseline.
The company owns 60% of the joint venture in China.
Adverse events led to death in 2% of patients.
The plant will create 200 jobs in Ireland.
The company will receive 10% of net sales.
The hazard ratio for death was 0.71.
There were two deaths in the treatment arm.
More than 50% of patients with psoriasis experienced at least a 75% reduction in severity.
Net income fell on a $572.5 million charge for the cost of litigation.
""".strip().split("\n")  # fmt: skip


class Expected:
    """One line of what a sentence gives."""

    def __init__(self, line: str) -> None:
        self.kind, self.value, *more = (part.strip() for part in line.split(" | "))
        self.fields = dict(pair.split("=", 1) for part in more for pair in part.split("; "))

    def fits(self, found: Statistic) -> bool:
        """Whether ``found`` says the same."""
        return (found.kind, found.value) == (self.kind, self.value) and all(
            str(getattr(found, key)).lower() == value.lower() for key, value in self.fields.items()
        )


CASES = listed(SENTENCES, Expected)


def found_in(text: str) -> tuple[Statistic, ...]:
    return biopress.parse(text).statistics


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:50] for text, _ in CASES])
def test_every_figure_is_told_with_its_kind(text: str, expected: list[Expected]) -> None:
    assert_told(found_in(text), expected)


@pytest.mark.parametrize("text", NOTHING)
def test_other_figures_are_no_statistics(text: str) -> None:
    assert found_in(text) == ()


def test_a_year_far_from_the_figure_is_not_its_year() -> None:
    text = f"Gout affects 4.1 million people in Europe, {'which is a burden on those who have it ' * 4}in 2030."
    (statistic,) = biopress.parse(text).statistics
    assert (statistic.value, statistic.year) == ("4.1 million", None)


def test_a_statistic_says_where_it_stands() -> None:
    text = "Rett syndrome affects 12,000 to 15,000 people in Japan."
    (statistic,) = found_in(text)
    assert text[statistic.span.start : statistic.span.end] == statistic.text == statistic.value
    assert (statistic.low, statistic.high) == (12000.0, 15000.0)


@pytest.mark.parametrize(
    ("written", "low", "high"),
    [
        ("$16.13 billion", 16_130_000_000, 16_130_000_000),
        ("$1.1 trillion", 1_100_000_000_000, 1_100_000_000_000),
        ("$4.35 million to 8.7 million", 4_350_000, 8_700_000),
        ("$2.3 to $4.6 billion", 2_300_000_000, 4_600_000_000),
        ("$9.2-million", 9_200_000, 9_200_000),
    ],
)
def test_the_numbers_of_a_figure_are_exact(written: str, low: int, high: int) -> None:
    (statistic,) = found_in(f"The burden of gout in Japan is {written}.")
    assert (statistic.low, statistic.high) == (low, high)


def test_a_figure_told_twice_is_one_statistic() -> None:
    sentence = "Lupus affects 16,000 people in Japan. "
    assert len(found_in(sentence * 3)) == 1


PIECES = st.sampled_from(
    [
        "incidence", "5%-10%", " ", "of", "deaths", "1.2 million", "per 100,000", "one in", "$4", "billion", "market",
        "CAGR", "\n", ".", ";", "half of", "patients with lupus", "in Japan", "in 2022", "1,2,3", "accounts for", "to",
        "1" * 30,
    ]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=30).map(" ".join))
def test_statistics_of_any_text_stand_in_it(text: str) -> None:
    for statistic in found_in(text):
        assert text[statistic.span.start : statistic.span.end] == statistic.text == statistic.value


@pytest.mark.parametrize(
    "unit", ["deaths 1,234 of people ", "1 in 1 in patients ", "5% of patients with lupus. ", "1" * 40]
)
def test_statistics_take_linear_time(unit: str) -> None:
    text = (unit * 4000)[:60_000]
    assert grows_in_step(lambda: found_in(text[:10_000]), lambda: found_in(text), 6)
