"""Indications: the phrase with its exact span, what is left out, and the parts."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from biopress.model import Indication
from biopress.products.indications import (
    distinct_indications,
    find_indications,
    indication_of_clause,
    spelled_out,
)
from biopress.products.introductions import introduced
from biopress.rules import DEFAULT_RULES
from biopress.text.reading import read
from tests.pace import grows_in_step


def found_in(text: str, *, apart: bool = False) -> tuple[Indication, ...]:
    return find_indications(read(text, DEFAULT_RULES), 0, len(text), apart=apart)


def only(text: str) -> Indication:
    (indication,) = found_in(text)
    return indication


# what stands in braces, and nothing else, is found
PHRASES = """
The FDA approved Zelvora for {relapsed or refractory multiple myeloma} patients.
The agency granted Fast Track designation to QWK-2201 for the treatment of {relapsed/refractory follicular lymphoma}.
Zelvora is indicated for adults with {previously treated cholangiocarcinoma harboring an FGFR2 rearrangement}.
Zelvora met its endpoint in {HER2-positive metastatic breast cancer}.
It is under review for {pulmonary hypertension associated with interstitial lung disease}.
It is approved for adults with {moderate-to-severe plaque psoriasis}.
It is approved for adults with {moderately to severely active ulcerative colitis}.
The company asked for orphan status in {non-active secondary progressive Multiple Sclerosis}.
QWK-11 is a gene therapy for {X-linked retinitis pigmentosa}.
QWK-11 is being developed for patients with {Duchenne muscular dystrophy}.
QWK-11 is intended to treat {myotonic dystrophy type 1}.
QWK-11 is intended to treat {spinocerebellar ataxia type 3} in adults.
It is for {unresectable, locally advanced or metastatic gastric or gastroesophageal junction adenocarcinoma}.
The trial enrolls patients with {locally advanced or metastatic urothelial carcinoma} who have not been treated.
The trial enrolls patients with {stage IIB or IIC melanoma} following complete resection.
The trial enrolls patients with {stage III non-small cell lung cancer}.
The trial enrolls patients with {KRAS G12C-mutated non-small cell lung cancer}.
The trial enrolls patients with {EGFR-mutated, advanced non-small cell lung cancer} after a TKI.
The trial enrolls patients with {BRAF V600E-mutant metastatic colorectal cancer}.
The trial enrolls patients with {PD-L1-positive cervical cancer}.
The trial enrolls patients with {CLDN18.2-positive advanced gastric cancer}.
The trial enrolls patients with {HR+/HER2- advanced breast cancer}.
The trial enrolls patients with {hormone receptor-positive, HER2-negative metastatic breast cancer}.
The trial enrolls patients with {platinum-resistant ovarian cancer}.
The trial enrolls patients with {metastatic castration-resistant prostate cancer} (mCRPC).
The trial enrolls patients with {biochemically recurrent prostate cancer}.
The trial enrolls patients with {high-risk non-muscle invasive bladder cancer}.
It is for {BCG-unresponsive, high-risk, non-muscle invasive bladder cancer with carcinoma in situ}.
The trial enrolls patients with {solid tumors harboring NTRK gene fusions}.
The trial enrolls patients with {non-small cell lung cancer (NSCLC) with EGFR exon 20 insertion mutations}.
The trial enrolls patients with {unresectable solid tumors with tumor mutational burden-high}, as tests tell.
The trial enrolls patients with {unresectable solid tumors} with high care needs.
The trial enrolls patients with {advanced solid tumors expressing DLL3}.
The trial enrolls patients with {solid tumors characterized by high levels of GAL9 expression}.
The trial enrolls patients with {basal cell carcinoma of the skin}.
The trial enrolls patients with {squamous cell carcinoma of the head and neck}.
The trial enrolls patients with {newly diagnosed acute myeloid leukemia}.
The trial enrolls patients with {FLT3-mutated acute myeloid leukemia}.
The trial enrolls patients with {Philadelphia chromosome-positive acute lymphoblastic leukemia}.
The trial enrolls patients with {chronic graft-versus-host disease} after failure of one line.
The trial enrolls patients with {transfusion-dependent beta thalassemia}.
The trial enrolls patients with {severe hemophilia A with inhibitors}.
The trial enrolls patients with {warm autoimmune hemolytic anemia}.
The trial enrolls patients with {sickle cell disease}.
The trial enrolls patients with {paroxysmal nocturnal hemoglobinuria}.
The trial enrolls patients with {generalized myasthenia gravis} who are anti-AChR antibody positive.
The trial enrolls patients with {chronic inflammatory demyelinating polyneuropathy}.
The trial enrolls patients with {hereditary transthyretin amyloidosis with polyneuropathy}.
The trial enrolls patients with {early Alzheimer's disease}.
The trial enrolls patients with {agitation associated with dementia}.
The trial enrolls patients with {treatment-resistant depression}.
The trial enrolls patients with {major depressive disorder}.
The trial enrolls patients with {opioid use disorder}.
The trial enrolls patients with {type 2 diabetes}.
The trial enrolls patients with {chronic kidney disease} and a urine ratio above 30.
The trial enrolls patients with {primary IgA nephropathy}.
The trial enrolls patients with {heart failure with preserved ejection fraction}.
The trial enrolls patients with {obstructive hypertrophic cardiomyopathy}.
The trial enrolls patients with {homozygous familial hypercholesterolemia}.
The trial enrolls patients with {idiopathic pulmonary fibrosis}.
The trial enrolls patients with {severe eosinophilic asthma}.
The trial enrolls patients with {cystic fibrosis}.
The trial enrolls patients with {wet age-related macular degeneration}.
The trial enrolls patients with {geographic atrophy}.
The trial enrolls patients with {Stargardt disease}.
The trial enrolls patients with {moderate-to-severe atopic dermatitis}.
The trial enrolls patients with {severe alopecia areata}.
The trial enrolls patients with {chronic spontaneous urticaria}.
The trial enrolls patients with {fistulizing Crohn's disease}.
The trial enrolls patients with {eosinophilic esophagitis}.
The trial enrolls patients with {primary biliary cholangitis}.
The trial enrolls patients with {chronic hepatitis B virus infection}.
The trial enrolls patients with {complicated urinary tract infections}.
The trial enrolls patients with {congenital sucrase deficiency}.
The trial enrolls patients with {mucolipidosis type II}.
The trial enrolls patients with {Danon disease}.
The trial enrolls patients with {Behcet's disease}.
The trial enrolls patients with {Kessler-Brandt syndrome}.
The trial enrolls patients with {ornithine transcarbamylase deficiency}.
The trial enrolls patients with {lysosomal acid lipase deficiency}.
The trial enrolls patients with {hypoparathyroidism}.
The trial enrolls patients with {long COVID}.
The trial enrolls patients with {juvenile idiopathic arthritis}.
The trial enrolls patients with {pediatric low-grade glioma}.
The trial enrolls patients with {sudden sensorineural hearing loss}.
The trial enrolls patients with {hearing loss due to mutations in the otoferlin gene}.
It is for {uncomplicated urinary tract infections in patients with a quinolone non-susceptible pathogen}.
OST-21 is an injection for {pain after surgery}.
OST-21 is used for {chronic pain}.
OST-21 is used for the treatment of {mild to moderate bleeding}.
OST-21 is used to relieve {opioid withdrawal symptoms}.
OST-21 lowers {elevated intraocular pressure in patients with ocular hypertension or open-angle glaucoma}.
OST-21 is used for the treatment of {oral mucositis in head and neck cancer}.
OST-21 is used for the prevention of {invasive disease caused by Streptococcus pneumoniae} in infants.
OST-21 is a test that detects {rejection of kidney grafts} early.
OST-21 ablates {benign tumors in the kidney and liver} without surgery.
OST-21 is intended to treat {benign tumors} in the clinic.
OST-21 is intended to treat {depression in cancer patients} safely.
OST-21 is intended to treat {hyperkalemia in CKD patients} safely.
OST-21 is intended to treat {gout} in adult patients.
The chew protects dogs from {flea and tick infestations}.
It prevents {RSV disease} in infants.
The vaccine is approved for the prevention of {chikungunya}.
The vaccine protects against {meningococcal disease}.
The European Commission approved it for {anaemia associated with chronic kidney disease}.
It was approved in Japan for {oesophageal squamous cell carcinoma}.
It was approved in Japan for {acute lymphoblastic leukaemia} in children.
The drug is for the acute treatment of {migraine with or without aura}.
The drug is for the acute treatment of {migraine, with or without aura}, in adults.
ZELVORA IS APPROVED FOR {METASTATIC PANCREATIC DUCTAL ADENOCARCINOMA}
It was approved for {melanoma with involvement of lymph nodes} following complete resection.
It was approved for {stage IIB, IIC, or III melanoma} following complete resection.
It was approved for {unresectable or metastatic gastric, small intestine or biliary cancer} after chemotherapy.
It was approved for {BRCA1-mutated epithelial ovarian, fallopian tube, or primary peritoneal cancer} in women.
OST-21 is used to treat {chronic systemic inflammation in end-stage renal disease} in adults.
It was approved for {persistent, recurrent, or metastatic cervical cancer} in women.
It was approved for {complicated urinary tract and complicated intra-abdominal infections} in adults.
It was approved for {advanced MSI-H or dMMR solid tumors} in adults.
It was approved for {heart failure independent of left ventricular ejection fraction} in adults.
It was approved for {heart failure} regardless of left ventricular ejection fraction.
It is for the treatment of*{Clostridioides* difficile*-associated diarrhea} in children.
It is for the treatment of {Complicated Urinary Tract and Complicated Intra-Abdominal Bacterial Infections} in adults.
It is for {ulcerative colitis}, and Zelvora treats {moderately to severely active UC} best.
It is for the prevention of {pneumococcal disease} caused by the 23 serotypes in it.
It is for the prevention of {CMV disease in adult kidney transplant recipients at high risk} of it.
It is for the prevention of {CMV infection and disease} in adults.
It is for adults with {overweight with at least one weight-related comorbid condition}.
Zelvora is oral, and {chronic pain} is treated with it.
It was approved for {endometrial carcinoma that is not MSI-H or dMMR}, as tests tell.
It is for {advanced endometrial carcinoma that is microsatellite instability-high or mismatch repair deficient}.
It is for adults with {gastric cancer that is HER2-positive} and has spread.
It is for adults with {gastric cancer} that is common in Japan.
It is for adults with {gastric cancer} that is not curable by surgery.
It was approved for {resectable non-small cell lung cancer at high risk of recurrence} in adults.
It is for women with {BRCA*-mutated , HER2-negative early breast cancer} who had surgery.
It is for {BCG -unresponsive, high-risk bladder cancer with carcinoma in situ} in adults.
FDA Accepts Zelvora for Treatment of {Early Breast Cancer} and Grants Priority Review
It was approved for {mild COVID-19} at high risk of a severe course.
It was approved for adults with {virologically suppressed HIV-1 infection} in May.
It is studied in certain types of {resected melanoma} and goes on.
Quellwerk Announces FDA Approval of Zelvora for {Relapsed or Refractory Mantle Cell Lymphoma}
Quellwerk's Zelvora Wins Approval in {First-Line Cholangiocarcinoma}
It is for the treatment of a rare lung disease, {idiopathic pulmonary fibrosis}, in adults.
It is for adults with a serious skin condition called {pemphigus vulgaris} and is given weekly.
It is for the treatment of the eye disease {retinitis pigmentosa} in adults.
It is for the treatment of a form of inherited blindness called {choroideremia}.
It is for {Parkinson's disease psychosis} in adults.
It is in development for {Duchenne muscular dystrophy}, the most common form of it in boys.
It is used for the treatment of {cancer-related distress} in adults.
It is for adults with {advanced EGFR exon 20 insertion-mutated NSCLC} after chemotherapy.
It is for adults with {MET exon 14 skipping non-small cell lung cancer} after chemotherapy.
It is for boys with {Duchenne muscular dystrophy amenable to exon 51 skipping}, as tests tell.
It is for {Duchenne muscular dystrophy}, amenable to treatment early.
It is for {secondary hyperparathyroidism in patients on dialysis} and for nobody else.
It is for {second-degree burns of the hand} in adults.
It protects against {meningococcal serogroup B disease} in infants.
It is for adults with {non-proliferative diabetic retinopathy} in one eye.
It is for {pelvic organ prolapse} in women.
It is for {polyneuropathy of hereditary transthyretin (hATTR) amyloidosis} in grown people.
It is for {pain associated with endometriosis} (EAP) in women.
It is for people with {Parkinsons disease} and others.
It is for adults with a cancer of the blood called {acute lymphoblastic leukemia} in its early stage.
It is used for the treatment of {inflammation and pain following surgery} in adults.
It is used for the treatment of {itching, redness and swelling} of any kind.
It is for {B-cell mediated autoimmune diseases} of all kinds.
It is for rare {kidney diseases} of all kinds.
It is for {chronic venous obstruction} in adults.
It is for the maintenance of remission of {ulcerative colitis} in adults.
It is for the treatment of {bradycardia} in adults.
A trial in patients with {metastatic colorectal cancer} testing QWK-11 began.
It is for adults with {recurrent or metastatic non-keratinizing nasopharyngeal carcinoma} after chemotherapy.
It is for the treatment of {retinal dystrophy due to defects in the RPGR gene} in adults.
""".strip().splitlines()

LISTS = """
It holds orphan status for {Leigh syndrome, Friedreich's ataxia and Rett syndrome}.
It is approved for {melanoma} based on one trial, and in {renal cell carcinoma} based on another.
It is approved for {rheumatoid arthritis, psoriatic arthritis, Crohn's disease and ulcerative colitis}.
It is approved for {generalized myasthenia gravis (gMG) and chronic inflammatory demyelinating polyneuropathy}.
It is approved for {diabetic macular edema or retinal vein occlusion}.
It is approved for {refractory chronic cough or unexplained chronic cough}.
It is for {hospital-acquired pneumonia , acute pyelonephritis, and intra-abdominal infections} in adults.
It is approved for {relapsed melanoma or newly diagnosed melanoma}.
It is approved for {facioscapulohumeral muscular dystrophy} or FSHD.
It is approved for {high blood pressure}, or hypertension.
It treats {lymphoma}, which is a cancer, and also {acute myeloid leukemia}.
""".strip().splitlines()

LOOK_ALIKES = """
The American Cancer Society and the Leukemia & Lymphoma Society took part.
The results were published in the Journal of Hepatitis.
Quellwerk will present at the European Lupus Congress.
The Dana Center for Lung Cancer Research opened a unit.
It was told in Lung Cancer and Asthma Review.
The antibody binds to breast cancer cells.
It showed anti-tumor activity and cancer-fighting properties in mice.
The disease control rate was 80%.
We care for people with rare diseases.
This is a serious and life-threatening disease.
Time to disease progression was 14 months.
There is a new option for moderate-to-severe disease and for intermediate-to-high-risk disease.
Quellwerk studies Zelvora in earlier disease states and in later-stage cancers.
The trial enrolls women with visceral disease and patients with locally advanced disease.
The trials are in the second-line and treatment-naïve advanced disease settings.
Zelvora was named the first cancer treatment of its kind.
Patients with baseline Itch NRS of 4 or more improved.
The change in apnea-hypopnea index was large in patients with few pain scores.
Reactions at the infusion site were mild and pain was rare.
The most common (at least 5%) were pneumonia and neutropenia.
The drug is for cancer related distress.
It was measured by the Response Evaluation Criteria in Solid Tumors.
Most had Barcelona Clinic Liver Cancer stage B.
The most common (at least 2%) grade 3 events were anemia and sepsis.
Zelvora is oral, and pain and swelling were rare.
Its lab does breast cancer testing for clinics.
The most common adverse reactions were nausea, diarrhea, pneumonia and neutropenia.
Zelvora can cause hepatitis, which may be fatal.
Serious side effects such as anaphylaxis and thrombosis have been reported.
The diagnosis and the prognosis depend on the stage.
Dr. Thomas Brenner joined in Oklahoma for the purposes of growth.
Revenue rose 12% under difficult market conditions.
The Company completed its public offering of common stock.
The vector is an adeno-associated virus.
""".strip().splitlines()


def unmarked(marked: str) -> tuple[str, list[str]]:
    return marked.replace("{", "").replace("}", ""), re.findall(r"\{([^}]*)\}", marked)


@pytest.mark.parametrize("marked", PHRASES + LISTS)
def test_the_phrase_is_found_with_its_qualifiers_and_nothing_else(marked: str) -> None:
    text, phrases = unmarked(marked)
    found = found_in(text)
    assert [indication.text for indication in found] == phrases
    for indication in found:
        assert text[indication.span.start : indication.span.end] == indication.text


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_what_only_looks_like_an_indication_is_none(text: str) -> None:
    assert found_in(text) == ()


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("for melanoma and advanced ovarian cancer.", ["melanoma", "advanced ovarian cancer"]),
        ("for asthma, COPD and atopic dermatitis.", ["asthma", "COPD", "atopic dermatitis"]),
        ("for refractory or unexplained chronic cough.", ["refractory or unexplained chronic cough"]),
        ("for gMG or hemophilia A, and for lupus nephritis.", ["gMG", "hemophilia A", "lupus nephritis"]),
    ],
)
def test_the_phrases_of_a_list_stand_apart_where_asked(text: str, parts: list[str]) -> None:
    assert [indication.text for indication in found_in(text, apart=True)] == parts


def test_both_diseases_of_a_list_are_conditions() -> None:
    conditions = only("Zelvora is for adults with multiple myeloma or AL amyloidosis.").conditions
    assert [condition.id for condition in conditions] == ["multiple_myeloma", "al_amyloidosis"]


def test_a_disease_that_no_table_has_is_found_without_an_id() -> None:
    (condition,) = only("QWK-7 is for the treatment of Kessler-Brandt syndrome.").conditions
    assert condition.id is None
    assert condition.name == "syndrome"


DEFINED = [
    ("Multiple myeloma (MM) is a cancer. Zelvora is approved for R/R MM.", "R/R MM", "multiple_myeloma"),
    ("Ulcerative colitis (UC) is chronic. Zelvora was approved for UC.", "UC", "ulcerative_colitis"),
    ("Urothelial carcinoma (UC) is common. Zelvora was approved for UC.", "UC", "urothelial_carcinoma"),
    (
        "Generalized myasthenia gravis, or gMG, is rare. Zelvora was approved for gMG.",
        "gMG",
        "generalized_myasthenia_gravis",
    ),
    ('Alopecia areata ("AA") is rare. Zelvora was approved for severe AA.', "severe AA", "alopecia_areata"),
]


@pytest.mark.parametrize(("text", "phrase", "condition"), DEFINED)
def test_a_short_form_means_what_the_text_defines(text: str, phrase: str, condition: str) -> None:
    last = found_in(text)[-1]
    assert (last.text, [c.id for c in last.conditions]) == (phrase, [condition])


def test_a_short_form_defined_for_something_else_is_no_disease() -> None:
    text = "The Ending the HIV Epidemic (EHE) initiative goes on. Funds went to EHE."
    assert [indication.text for indication in found_in(text)] == ["HIV"]


LUNG = (
    "Zelvora in combination with pemetrexed and cisplatin was approved for the first-line treatment of adult patients "
    "with locally advanced or metastatic non-small cell lung cancer with EGFR exon 20 insertion mutations."
)
MYELOMA = (
    "adult patients aged 18 and older with relapsed or refractory multiple myeloma who have received at least "
    "three prior lines of therapy including a proteasome inhibitor, an immunomodulatory agent and an anti-CD38 antibody"
)
PSORIASIS = (
    "It is for moderate-to-severe plaque psoriasis in adults and adolescents 12 years of age and older who are "
    "candidates for phototherapy."
)
CROHN = "It is for adults with Crohn's disease who had an inadequate response to a biologic or an immunomodulator."

PARTS = [
    (
        LUNG,
        {
            "line": "first_line",
            "age_group": "adult",
            "combination": "pemetrexed and cisplatin",
            "biomarker": "EGFR exon 20 insertion mutations",
            "population": "adult patients",
            "qualifiers": ["locally_advanced_or_metastatic"],
        },
    ),
    (
        f"It is for {MYELOMA}.",
        {
            "population": MYELOMA,
            "prior_therapies": [
                "at least three prior lines of therapy",
                "a proteasome inhibitor",
                "an immunomodulatory agent",
                "an anti-CD38 antibody",
            ],
            "qualifiers": ["relapsed_or_refractory"],
            "line": None,
            "combination": None,
        },
    ),
    (
        "It is for HER2-positive breast cancer after one or more prior anti-HER2 regimens.",
        {"biomarker": "HER2-positive", "prior_therapies": ["one or more prior anti-HER2 regimens"], "population": None},
    ),
    (
        PSORIASIS,
        {
            "population": "adults and adolescents 12 years of age and older who are candidates for phototherapy",
            "qualifiers": ["moderate_to_severe"],
        },
    ),
    (
        "It is for patients with cholangiocarcinoma harboring an FGFR2 rearrangement.",
        {"biomarker": "FGFR2 rearrangement", "population": None, "age_group": None, "prior_therapies": []},
    ),
    (CROHN, {"prior_therapies": ["a biologic", "an immunomodulator"]}),
    (
        "It is for patients with prostate cancer who have progressed on enzalutamide, based on the trial.",
        {"prior_therapies": ["enzalutamide"]},
    ),
    (
        "It is an add-on to metformin in adults with type 2 diabetes.",
        {"combination": "metformin", "age_group": "adult"},
    ),
    ("It is for the second-line treatment of hepatocellular carcinoma.", {"line": "second_line"}),
    (
        "A rare pediatric disease designation was granted to Zelvora for the treatment of osteosarcoma.",
        {"age_group": None},
    ),
    (
        "It is for adults with gout who are clinically stable and under good control, the company said.",
        {"population": "adults with gout who are clinically stable"},
    ),
    (
        "It is for gastric cancer with disease progression during or after platinum-containing chemotherapy, it said.",
        {"prior_therapies": ["platinum-containing chemotherapy"]},
    ),
    (
        "It is for: * Patients with melanoma following one prior systemic therapy * First-line treatment in others",
        {"prior_therapies": ["one prior systemic therapy"]},
    ),
    (
        "It is for adults with melanoma who are in response to",
        {"population": "adults with melanoma who are in response"},
    ),
    (
        "It is for patients with cervical cancer whose tumors express PD-L1 sponsored by Quellwerk and others.",
        {"population": "patients with cervical cancer whose tumors express PD-L1", "biomarker": "PD-L1"},
    ),
    (
        "Zelvora in combination with abiraterone did not meet its endpoint in prostate cancer.",
        {"combination": "abiraterone"},
    ),
    (
        "It is for gastric cancer that has progressed on or following two prior taxanes compared to another drug.",
        {"prior_therapies": ["two prior taxanes"]},
    ),
    (
        "It is for infants with malaria who are six months and older.1 Zelvora is oral.",
        {"population": "infants with malaria who are six months and older"},
    ),
    ("It is for NSCLC expressing PD-L1 in adults.", {"biomarker": "expressing PD-L1"}),
    ("It is for EGFR overexpressing NSCLC in adults.", {"biomarker": "EGFR overexpressing"}),
    ("It is for type 2 diabetes.", {"line": None, "population": None, "biomarker": None, "age_group": None}),
]


def plain(value: object) -> object:
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return getattr(value, "id", getattr(value, "text", value))


@pytest.mark.parametrize(("text", "parts"), PARTS)
def test_the_parts_of_an_indication(text: str, parts: dict[str, object]) -> None:
    indication = only(text)
    assert {name: plain(getattr(indication, name)) for name in parts} == parts


def test_a_bare_short_form_is_spelled_out_where_the_text_defines_it() -> None:
    text = "Hypoxic ischemic encephalopathy (HIE) is rare. It was approved for HIE and for severe HIE in newborns."
    reading = read(text, DEFAULT_RULES)
    found = find_indications(reading, text.index("It was"), len(text))
    assert [indication.text for indication in found] == ["HIE", "severe HIE"]
    spelled = [spelled_out(reading, indication) for indication in found]
    assert [(indication.text, indication.span.start) for indication in spelled] == [
        ("Hypoxic ischemic encephalopathy", 0),
        ("severe HIE", found[1].span.start),
    ]


@pytest.mark.parametrize(
    ("text", "full"),
    [
        # the brackets of the definition are lost
        ("First-line small cell lung cancer comes back. Zelvora is for SCLC.", "small cell lung cancer"),
        ("First-line small cell lung cancer comes back. Zelvora is for advanced SCLC.", "advanced SCLC"),
        ("Renal cell carcinoma comes back. Zelvora is for SCLC.", "SCLC"),
    ],
)
def test_a_bare_short_form_of_the_tables_is_spelled_out_where_the_text_has_the_words(text: str, full: str) -> None:
    reading = read(text, DEFAULT_RULES)
    *_, last = find_indications(reading, text.index("Zelvora"), len(text))
    assert spelled_out(reading, last).text == full


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("For melanoma. For metastatic melanoma. For melanoma.", ["metastatic melanoma"]),
        ("For metastatic melanoma. For stage III melanoma.", ["metastatic melanoma", "stage III melanoma"]),
        (
            "For metastatic melanoma. For melanoma with involvement of lymph nodes.",
            ["metastatic melanoma", "melanoma with involvement of lymph nodes"],
        ),
        ("For metastatic melanoma. For stage II melanoma.", ["metastatic melanoma", "stage II melanoma"]),
        (
            "For metastatic NSCLC with EGFR mutations. For NSCLC with epidermal growth factor receptor mutations.",
            ["metastatic NSCLC with EGFR mutations"],
        ),
        ("For Danon disease. For DANON DISEASE.", ["Danon disease"]),
        (
            "For breast cancer. For breast cancer that is HER2-low. For breast cancer that is not HER2-low.",
            ["breast cancer that is HER2-low", "breast cancer that is not HER2-low"],
        ),
        ("For Kessler disease. For Brandt disease.", ["Kessler disease", "Brandt disease"]),
        (
            "For HER2-positive breast cancer. For breast cancer. For HER2-low breast cancer.",
            ["HER2-positive breast cancer", "HER2-low breast cancer"],
        ),
    ],
)
def test_indications_that_say_less_of_the_same_are_dropped(text: str, kept: list[str]) -> None:
    reading = read(text, DEFAULT_RULES)
    found = find_indications(reading, 0, len(text))
    assert [indication.text for indication in distinct_indications(reading, found)] == kept


def test_a_phrase_belongs_to_the_range_that_it_begins_in() -> None:
    text = "It is approved for severe asthma and was tested in lupus nephritis."
    reading = read(text, DEFAULT_RULES)
    cut = text.index("tested")
    assert [i.text for i in find_indications(reading, 0, cut)] == ["severe asthma"]
    assert [i.text for i in find_indications(reading, cut, len(text))] == ["lupus nephritis"]
    assert find_indications(reading, text.index("asthma"), cut) == ()


def test_the_clause_is_about_what_is_introduced_most_clearly() -> None:
    text = "The psoriasis drug Zelvora was approved for the treatment of chronic hand eczema."
    found = indication_of_clause(read(text, DEFAULT_RULES), 0, len(text))
    assert found is not None
    assert found.text == "chronic hand eczema"
    assert indication_of_clause(read("Nothing here.", DEFAULT_RULES), 0, 13) is None


@pytest.mark.parametrize(
    ("before", "clear"),
    [
        ("for the treatment of ", 2),
        ("to treat ", 2),
        ("patients with ", 2),
        ("indicated for ", 2),
        ("in ", 1),
        ("patients with certain types of ", 1),
        ("the types of ", 0),
        ("Severe ", 0),
        ("to treat the most common form of ", 2),
        ("it, the most common form of ", 0),
        ("approved for a rare form of ", 0),
        ("designed to slow the progression of ", 2),
        ("targets the root cause of ", 2),
        ("people seen early in the progression of ", 0),
        ("is a leading cause of ", 0),
        ("eliminates ", 2),
        ("the first patient with ", 2),
        ("studied in different forms of difficult-to-treat ", 1),
        ("for people with rare ", 2),
        ("intended for adult and ", 1),
        ("an adult and ", 0),
        ("patients with selected ", 2),
        ("for the treatment of a rare lung disease, ", 2),
        ("for a condition known as ", 1),
        ("in the trial of a new drug, ", 0),
    ],
)
def test_how_clearly_an_indication_is_introduced(before: str, clear: int) -> None:
    assert introduced(read(before + "asthma", DEFAULT_RULES), len(before)) == clear


WORDS = [unmarked(marked)[0] for marked in PHRASES[:30]] + [
    " (",
    ") ",
    ", ",
    " and ",
    "cancer",
    "tumor-",
    "disease ",
    "\n\n",
    "with ",
    "of the ",
    "HER2",
    "-positive ",
    "* ",
    "\ud800",
    "\u0130",
]


@given(st.lists(st.sampled_from(WORDS), max_size=12))
@settings(max_examples=60, deadline=None)
def test_every_string_gives_phrases_of_itself(pieces: list[str]) -> None:
    text = "".join(pieces)
    for apart in (False, True):
        for indication in found_in(text, apart=apart):
            assert indication.text == text[indication.span.start : indication.span.end]
            assert indication.text.strip() == indication.text != ""


@pytest.mark.parametrize(
    "piece",
    [
        "cancer ",
        "asthma and ",
        "asthma, ",
        "severe ",
        "severe, ",
        "(MM) ",
        "A",
        "-positive",
        "patients with cancer who have received therapy and ",
        "multiple myeloma (M{n}M) ",
        "* ",
        "of the disease of the ",
    ],
)
def test_the_time_grows_with_the_text_and_no_faster(piece: str) -> None:
    def reader(count: int) -> Callable[[], object]:
        text = "".join(piece.replace("{n}", str(n)) for n in range(count)) + " for melanoma."
        reading = read(text, DEFAULT_RULES)
        assert reading.mentions is not None
        return lambda: find_indications(reading, 0, len(text), apart=True)

    assert grows_in_step(reader(500), reader(8000), 16)
