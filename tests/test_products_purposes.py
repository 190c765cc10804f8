"""What a product is for: which diseases the text says of it, and which of something else. All names are invented."""

from __future__ import annotations

import pytest

import biopress

_FRAME = """Quellwerk AG Reports Progress

BASEL, Switzerland, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG today gave an update on its business.

{}
"""


def _purposes(text: str, name: str) -> list[str]:
    products = biopress.extract_products(_FRAME.format(text))
    product = next(product for product in products if name in {given.text for given in product.names})
    return [indication.text for indication in product.indications]


_TOLD = [
    # in the sentence that goes on, with or without a noun
    (
        "The FDA granted Orphan Drug Designation to QWK-2201. This designation is for the treatment of gastroparesis.",
        ["gastroparesis"],
    ),
    ("QWK-2201 entered Phase 2. It is intended for the treatment of lupus nephritis.", ["lupus nephritis"]),
    ("QWK-2201 entered Phase 2. The drug was given Fast Track designation for gout.", ["gout"]),
    # points under the product's name, and behind a colon
    (
        (
            "QWK-2201, KRAS G12D inhibitor\n\u2022 Got Fast Track designation from the FDA for pancreatic cancer.\n"
            "\u2022 Held a meeting with the FDA."
        ),
        ["pancreatic cancer"],
    ),
    (
        "QWK-2201 was approved for:\n\u2022 The treatment of psoriatic arthritis\n\u2022 The treatment of uveitis",
        ["psoriatic arthritis", "uveitis"],
    ),
    (
        "QWK-2201 was approved for: * The treatment of psoriatic arthritis * The treatment of uveitis",
        ["psoriatic arthritis", "uveitis"],
    ),
    # a general word that closes the list, and a disease that goes on
    (
        "QWK-2201 is for the treatment of influenza, measles and other respiratory infections.",
        ["influenza", "measles"],
    ),
    (
        "QWK-2201 is for patients with metastatic colorectal cancer with disease progression.",
        ["metastatic colorectal cancer"],
    ),
    (
        "QWK-2201 is for the treatment of blood cancer. QWK-2201 is for the treatment of multiple myeloma.",
        ["multiple myeloma"],
    ),
    ("QWK-2201 is for the treatment of blood cancer.", ["blood cancer"]),
    # by what the product is called
    ("QWK-2201 is a next-generation COVID-19 vaccine.", ["COVID-19"]),
    ("Our chikungunya vaccine candidate, QWK-2201, is in Phase 1.", ["chikungunya"]),
    ("A Phase 2 trial in recurrent glioblastoma, evaluating QWK-2201, began.", ["recurrent glioblastoma"]),
    # right behind the name
    ("We plan to file an NDA for QWK-2201 in hereditary angioedema next year.", ["hereditary angioedema"]),
    # a list that a general word opens, and one disease that the phrase names more closely
    (
        "QWK-2201 has potential in rare diseases such as Wilson disease, progeria and scleroderma.",
        ["Wilson disease", "progeria", "scleroderma"],
    ),
    ("QWK-2201 is for the treatment of allergic reactions including anaphylaxis.", ["allergic reactions"]),
    (
        (
            "QWK-2201 is for the treatment of elevated intraocular pressure in patients with ocular hypertension or "
            "open-angle glaucoma."
        ),
        ["elevated intraocular pressure in patients with ocular hypertension"],
    ),
    # the fuller of two phrases for one disease
    (
        "QWK-2201 is for the treatment of ALS. QWK-2201 is for the treatment of amyotrophic lateral sclerosis.",
        ["amyotrophic lateral sclerosis"],
    ),
    (
        (
            "QWK-2201 is for the treatment of IgA nephropathy. QWK-2201 is for adults with primary immunoglobulin A "
            "nephropathy."
        ),
        ["primary immunoglobulin A nephropathy"],
    ),
    (
        "QWK-2201 is for the treatment of lung cancer. QWK-2201 is for small cell lung cancer.",
        ["small cell lung cancer"],
    ),
    # two kinds of one disease, told of the patients
    (
        "QWK-2201 is for the treatment of refractory chronic cough or unexplained chronic cough in adults.",
        ["refractory chronic cough", "unexplained chronic cough"],
    ),
    ("Study Advances NSCLC Treatment with AI-Driven Drug QWK-2201. QWK-2201 is new.", ["NSCLC"]),
    # a short form in quotation marks, and disorders that have a name
    (
        'QWK-2201 is for the treatment of post-traumatic stress disorder ("PTSD") and anxiety disorders.',
        ["post-traumatic stress disorder", "anxiety disorders"],
    ),
    # a study tells of whom the treatment is for; the short form that says less is no fuller phrase
    (
        (
            "We began a study of QWK-2201 for the treatment of patients with newly diagnosed higher-risk "
            "myelodysplastic syndrome (MDS). QWK-2201 is for higher-risk MDS. QWK-2201 is for the treatment of MDS."
        ),
        ["newly diagnosed higher-risk myelodysplastic syndrome"],
    ),
    ("QWK-2201 is in trials for CML and newly diagnosed Ph+ ALL.", ["CML", "newly diagnosed Ph+ ALL"]),
    ("QWK-2201 is a test for the detection and differentiation of influenza and measles.", ["influenza", "measles"]),
    # who is left out of one study is not left out of another
    ("QWK-2201 is for patients with gastric cancer who were ineligible for surgery.", ["gastric cancer"]),
    (
        "QWK-2201 is for patients with severe asthma; smokers were excluded from its study.",
        ["severe asthma"],
    ),
    # a vaccine that treats those who have the disease
    (
        "QWK-2201 is a cancer vaccine. QWK-2201 is for the adjuvant treatment of patients with stage III melanoma.",
        ["stage III melanoma"],
    ),
    # one marker in full and in short
    (
        (
            "QWK-2201 is for the treatment of microsatellite instability-high colorectal cancer. QWK-2201 is for "
            "adults with MSI-H colorectal cancer."
        ),
        ["microsatellite instability-high colorectal cancer"],
    ),
    # a named infection with a kind of it, and a kind of infections with those that are meant
    (
        "QWK-2201 is for complicated urinary tract infections, including pyelonephritis.",
        ["complicated urinary tract infections"],
    ),
    ("QWK-2201 is for rare cancers, including chordoma.", ["chordoma"]),
    (
        "QWK-2201 is for benign tumors of the breast. QWK-2201 is for the treatment of tumors in the kidney and liver.",
        ["benign tumors of the breast", "tumors in the kidney and liver"],
    ),
    # points behind a colon, and a clause that is none
    (
        (
            "QWK-2201 is for the treatment of these tumors in adults with: metastatic colorectal cancer after "
            "chemotherapy; recurrent endometrial carcinoma who have no other choice; or metastatic gastric, small "
            "intestine or biliary cancer."
        ),
        [
            "metastatic colorectal cancer",
            "recurrent endometrial carcinoma",
            "metastatic gastric, small intestine or biliary cancer",
        ],
    ),
    (
        "QWK-2201 is for the treatment of metastatic colorectal cancer after chemotherapy; hepatitis was seen.",
        ["metastatic colorectal cancer"],
    ),
    # two that a title tells in one
    (
        (
            "QWK-2201 is for complicated urinary tract and complicated intra-abdominal bacterial infections. QWK-2201 "
            "is for the treatment of complicated urinary tract infections. QWK-2201 is for the treatment of "
            "complicated intra-abdominal infections."
        ),
        ["complicated urinary tract infections", "complicated intra-abdominal infections"],
    ),
    # what patients have beside the disease, and signs of it between the members of a list
    (
        "QWK-2201 is for adults with type 2 diabetes and known cardiovascular disease.",
        ["type 2 diabetes"],
    ),
    (
        "QWK-2201 is for adults with chronic heart failure, including those with and without type 2 diabetes.",
        ["chronic heart failure"],
    ),
    (
        (
            "QWK-2201 is for adults with axial spondyloarthritis with objective signs of inflammation, psoriatic "
            "arthritis, or uveitis."
        ),
        ["axial spondyloarthritis with objective signs of inflammation", "psoriatic arthritis", "uveitis"],
    ),
    ("QWK-2201 is for adults with obesity, excluding type 2 diabetes.", ["obesity"]),
    ("QWK-2201 is for Crohn's disease , or ulcerative colitis.", ["Crohn's disease", "ulcerative colitis"]),
    # the kind first and then the disease, or the other way round
    ("QWK-2201 is for a devastating neurological disorder, Rett syndrome.", ["Rett syndrome"]),
    ("QWK-2201 is for Fabry disease, a lysosomal storage disorder.", ["Fabry disease"]),
    ("QWK-2201 is for sepsis or a bacterial infection of the blood.", ["sepsis", "bacterial infection of the blood"]),
    # told with the name only
    ("QWK-2201 (IgA nephropathy): Phase 3 goes on.", ["IgA nephropathy"]),
    ("Results of the QWK-2201 obesity study are due in May.", ["obesity"]),
    ("QWK-2201 is evaluated in a Phase 1 dose escalation solid tumors study.", ["solid tumors"]),
    ("QWK-2201 met its endpoint in Phase 3 migraine trials.", ["migraine"]),
    ("We expand the QWK-2201 program into multiple sclerosis.", ["multiple sclerosis"]),
    ("Our COVID-19 antiviral QWK-2201 entered Phase 2.", ["COVID-19"]),
    ("QWK-2201 entered Phase 2. The trial evaluates it in relapsed lymphoma.", ["relapsed lymphoma"]),
    # a drug in the name of a disease is not what the words are about
    ("QWK-2201 is for the treatment of levodopa-induced dyskinesia. Levodopa is old.", ["levodopa-induced dyskinesia"]),
    # a complaint that is a disease by name
    ("Quellwerk will develop QWK-2201 in obstructive sleep apnea and gout.", ["obstructive sleep apnea", "gout"]),
    ("QWK-2201 is new for women experiencing hair loss.", ["hair loss"]),
    ("Quellwerk's drug for chronic cough, QWK-2201, is new.", ["chronic cough"]),
    ("The dry eye drug, known as QWK-2201, is new.", ["dry eye"]),
    ("ABX-101, a drug for lupus, QWK-2201, a drug for gout, and others are new.", ["gout"]),
    # told as its indication
    ("The first indication for QWK-2201 will be gout.", ["gout"]),
    ("QWK-2201 goes on in two indications: gout and lupus.", ["gout", "lupus"]),
    ("QWK-2201 has many indications, including gout and lupus.", ["gout", "lupus"]),
    ("We selected gout as the lead indication for QWK-2201.", ["gout"]),
    ("We dosed the first patient with gout in our trial of QWK-2201.", ["gout"]),
    ("QWK-2201 entered Phase 2. Its BLA for gout is under review.", ["gout"]),
    # a mutation may be the most common one
    ("QWK-2201 blocks the most common mutation in lupus, and is being developed for the treatment of gout.", ["gout"]),
    ("In ulcerative colitis, QWK-2201 met its endpoint.", ["ulcerative colitis"]),
    ("QWK-2201 is focused on glioblastoma.", ["glioblastoma"]),
    ("QWK-2201 is indicated to reduce the risk of stroke in adults.", ["stroke"]),
    ("QWK-2201: gout.", ["gout"]),
    ("QWK-2201 (multiple myeloma) is in Phase 1.", ["multiple myeloma"]),
    ("A lupus program (QWK-2201) goes on.", ["lupus"]),
    ("Quellwerk's gout drug QWK-2201 and its stroke drug ABX-101 went on.", ["gout"]),
    # what the patients of its trial have
    ("We began a trial in patients with gout or lupus testing QWK-2201.", ["gout", "lupus"]),
    # the kind only where no disease is told
    ("QWK-2201 is for a neurological disorder. QWK-2201 is for the treatment of Rett syndrome.", ["Rett syndrome"]),
    ("QWK-2201 is for the treatment of lupus during pregnancy.", ["lupus"]),
    # forms of drugs that the next sentence goes on with
    ("QWK-2201 was approved in Japan. The cream is used to treat vitiligo.", ["vitiligo"]),
    # a combination's partner does not end the words, whose purpose both have
    (
        "QWK-2201 as first-line treatment with ABX-101 for ovarian cancer was approved. QWK-2201 is new.",
        ["ovarian cancer"],
    ),
]


@pytest.mark.parametrize(("text", "purposes"), _TOLD)
def test_what_the_text_says_of_the_product(text: str, purposes: list[str]) -> None:
    assert _purposes(text, "QWK-2201") == purposes


_NOT_TOLD = [
    "QWK-2201 is not indicated for the treatment of migraine.",
    "QWK-2201 will not prevent pneumonia.",
    "QWK-2201 will compete with drugs for rheumatoid arthritis.",
    "QWK-2201 may interact with drugs used to treat epilepsy.",
    "QWK-2201 needs no dose adjustment in patients with chronic kidney disease.",
    "QWK-2201 has the same target as a drug for asthma.",
    "Of the makers of QWK-2201 one also sells a vaccine for influenza.",
    "QWK-2201 is from Quellwerk, whose second drug is for psoriasis.",
    "Funds go to QWK-2201 and to research in cancer.",
    "Contraindications: QWK-2201 has none. Its contraindications include gout.",
    "QWK-2201 is not for people with type 1 diabetes.",
    "QWK-2201 is not for type 1 diabetes.",
    "QWK-2201 was given with the quadrivalent influenza vaccine.",
    "The label of QWK-2201 carries a boxed warning for anaphylaxis.",
    "QWK-2201 grew by 3%, driven by the decline in COVID-19.",
    "QWK-2201 is new. The company was founded in 2019 by patients with hemophilia.",
    "Sales of QWK-2201 rose. Quellwerk also has a program against malaria.",
    "QWK-2201 is one of several hepatitis C virus protease inhibitors.",
    "QWK-2201 is new, said Ada Berg, Medical Team Lead for Breast Cancer.",
    "QWK-2201 was studied in adults. For QWK-2201, patients with lupus or an infection were excluded from the study.",
    "Of QWK-2201 a lower dose is given to patients with severe hepatic impairment.",
    "QWK-2201 worked better compared to hypothermia treatment.",
    "The trial of QWK-2201 excluded patients with lupus.",
    "QWK-2201 blocks a cytokine that is implicated in rheumatoid arthritis.",
    "QWK-2201 met its endpoint and lowered risk of stroke.",
    "Patients with heart failure received beta blockers after QWK-2201.",
    "In patients with mild renal impairment, QWK-2201 was safe.",
    "Before you start QWK-2201, your doctor should test you for tuberculosis.",
]


@pytest.mark.parametrize("text", _NOT_TOLD)
def test_what_is_said_of_something_else(text: str) -> None:
    # another product of which the purpose is told: the release's topic is not asked
    assert _purposes(text + " ABX-101 is for the treatment of gout.", "QWK-2201") == []


def test_people_who_may_get_a_vaccine_have_what_it_is_not_for() -> None:
    text = "QWK-2201 is a vaccine against measles. QWK-2201 was given to patients with HIV infection."
    assert _purposes(text, "QWK-2201") == ["measles"]


def test_what_is_said_often_leaves_what_a_label_says_late() -> None:
    often = " ".join(f"In year {number}, QWK-2201 was given for the treatment of gout." for number in range(30))
    assert _purposes(often + " QWK-2201 is indicated for adults with lupus nephritis.", "QWK-2201") == [
        "gout",
        "lupus nephritis",
    ]


@pytest.mark.parametrize(
    ("text", "purposes"),
    [
        (
            "QWK-2201 is for the treatment of lupus nephritis. A trial evaluating QWK-2201 in adults with lupus began.",
            ["lupus nephritis"],
        ),
        ("A trial evaluating QWK-2201 in adults with severe asthma goes on.", ["severe asthma"]),
        (
            (
                "QWK-2201 is for the treatment of Crohn's disease. Patients on QWK-2201 had relief and control of "
                "inflammation."
            ),
            ["Crohn's disease"],
        ),
        (
            "QWK-2201 is for the treatment of multiple myeloma. With QWK-2201 we treat hematologic malignancies.",
            ["multiple myeloma"],
        ),
        (
            "QWK-2201 is for the treatment of gastric cancer. With QWK-2201 we treat gastrointestinal cancers.",
            ["gastric cancer"],
        ),
        (
            "QWK-2201 is for the treatment of gastric cancer. QWK-2201 is for the treatment of tumors expressing HER2.",
            ["gastric cancer"],
        ),
        (
            "QWK-2201 is for people with certain types of breast cancer. QWK-2201 is for the treatment of gout.",
            ["gout", "breast cancer"],
        ),
    ],
)
def test_studies_signs_and_kinds_come_second(text: str, purposes: list[str]) -> None:
    assert _purposes(text, "QWK-2201") == purposes


def test_each_of_two_products_has_its_own() -> None:
    text = "We filed QWK-2201 for obesity in the EU and ABX-101 for atopic dermatitis."
    assert _purposes(text, "QWK-2201") == ["obesity"]
    assert _purposes(text, "ABX-101") == ["atopic dermatitis"]


def test_the_treatment_that_a_headline_names_is_the_topic() -> None:
    text = (
        "Quellwerk Aims to Improve Narcolepsy Treatment\n\nBASEL, Switzerland, May 9, 2025 (GLOBE NEWSWIRE) -- "
        "Quellwerk AG today announced progress on QWK-2201.\n"
    )
    (product,) = biopress.extract_products(text)
    assert [indication.text for indication in product.indications] == ["Narcolepsy"]


def test_what_the_company_is_about_is_not_the_topic() -> None:
    text = (
        "Quellwerk Gives Update\n\nBASEL, Switzerland, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG, a company "
        "developing antibiotics to treat pneumonia, today announced progress on QWK-2201.\n"
    )
    (product,) = biopress.extract_products(text)
    assert product.indications == ()


@pytest.mark.parametrize(
    ("label", "purposes"),
    [
        ("QWK-2201 is indicated for the treatment of gout.", ["gout"]),
        ("QWK-2201 is also approved for the treatment of gout.", ["gout"]),
        ("QWK-2201 is a prescription medicine used to treat adults with gout.", ["gout"]),
        ("QWK-2201, in combination with iron and a change of diet, is indicated for adults with gout.", ["gout"]),
        ("QWK-2201, in combination with iron, caused pain in a trial in adults with gout.", []),
        ("QWK-2201 is not approved for the treatment of gout.", []),
        ("Tell your doctor about all medicines. Patients taking QWK-2201 may have gout.", []),
    ],
)
def test_safety_information_tells_only_what_the_label_says_it_is_for(label: str, purposes: list[str]) -> None:
    text = f"ABX-101 is for the treatment of lupus. QWK-2201 is new.\n\nIMPORTANT SAFETY INFORMATION\n\n{label}"
    assert _purposes(text, "QWK-2201") == purposes


def test_what_the_company_does_for_kinds_of_diseases_is_no_topic() -> None:
    text = "QWK-2201 is new. Quellwerk is committed to developing medicines to treat infectious diseases."
    assert _purposes(text, "QWK-2201") == []


def test_the_topic_of_the_release_where_no_sentence_tells() -> None:
    text = (
        "Two Antibodies for the Treatment of Narcolepsy Advance\n\nBASEL, Switzerland, May 9, 2025 (GLOBE NEWSWIRE) -- "
        "Quellwerk AG today announced a collaboration on QWK-2201 and QWK-2202.\n"
    )
    found = biopress.extract_products(text)
    assert [[i.text for i in product.indications] for product in found] == [["Narcolepsy"], ["Narcolepsy"]]
