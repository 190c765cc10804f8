"""What a product is made as and acts on: whose class a word of class is. All names are invented."""

from __future__ import annotations

import pytest

import biopress
from biopress.model import Product

_FRAME = """Quellwerk AG Reports Progress

BASEL, Switzerland, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG today gave an update on its business.

{}
"""


def _product(sentence: str, name: str) -> Product:
    products = biopress.extract_products(_FRAME.format(sentence))
    return next(product for product in products if name in {given.text for given in product.names})


_CLASSES = [
    # right behind the name, in a title
    ("QWK-2201 Mpox Vaccine was shipped to Kenya.", "QWK-2201", "vaccine"),
    # before the name, alone and before a list
    ("Our gene-directed therapy, QWK-2201, is in Phase 2.", "QWK-2201", "gene_therapy"),
    ("The company advances encapsulated cell therapies, including QWK-2201.", "QWK-2201", "cell_therapy"),
    ("Our bispecific antibodies, QWK-2201 and QWK-2202, are in Phase 1.", "QWK-2202", "bispecific_antibody"),
    # in the sentence that goes on
    ("QWK-2201 entered Phase 1. It is a bispecific antibody.", "QWK-2201", "bispecific_antibody"),
    ("QWK-2201 entered Phase 1. The drug is an antisense oligonucleotide.", "QWK-2201", "oligonucleotide"),
    ("QWK-2201, an autologous antigen-specific T cell product, is in Phase 1.", "QWK-2201", "cell_therapy"),
    # told by what is done with it
    ("ZELMIRA\u00ae is approved for active immunization against shingles.", "ZELMIRA", "vaccine"),
    ("Vaccination with ZELMIRA\u00ae may not protect everybody.", "ZELMIRA", "vaccine"),
    # names of two words: the payload makes a conjugate of an antibody, the first word says what the cells are
    ("The FDA approved talvotamab brezitecan for lung cancer.", "talvotamab brezitecan", "adc"),
    ("The FDA approved talvotamab mertansine for lung cancer.", "talvotamab mertansine", "adc"),
    ("The FDA approved Talvotamab Deruxtecan for lung cancer.", "Talvotamab Deruxtecan", "adc"),
    ("The FDA approved rivacabtagene autoleucel for lymphoma.", "rivacabtagene autoleucel", "car_t"),
    ("The FDA approved talvomab beta for lupus.", "talvomab beta", "monoclonal_antibody"),
    ("The FDA approved brelotecan for lung cancer.", "brelotecan", "small_molecule"),
    # a stem in a name that only the brackets tell, and a class of proteins that is the whole name
    ("QWK-2201 (dorvaxamase) is in Phase 2.", "QWK-2201", "protein"),
    ("The agency approved the insulin glargine injection. The insulin glargine is new.", "insulin glargine", "protein"),
    # right behind the name without an article, and at the end of the name
    ("QWK-2201, small molecule CD47 inhibitor, is new. QWK-2201 advances.", "QWK-2201", "small_molecule"),
    ("The year saw progress with QWEK-CAR-T. The IND for QWEK-CAR-T was filed.", "QWEK-CAR-T", "car_t"),
    # made of cells, in a bracket, by what is in it
    ("We gave QWK-2201, consisting of expanded regulatory T cells, to adults.", "QWK-2201", "cell_therapy"),
    ("We gave QWK-2201 (recombinant zoster vaccine, adjuvanted) to adults.", "QWK-2201", "vaccine"),
    ("We gave QWK-2201, comprising an AAV vector encoding human FIX, to adults.", "QWK-2201", "gene_therapy"),
    ("We gave QWK-2201, an Actinium-225 labelled antibody, to adults.", "QWK-2201", "radiopharmaceutical"),
    ("We gave QWK-2201, a targeted alpha-particle therapy, to adults.", "QWK-2201", "radiopharmaceutical"),
    ("We gave QWK-2201, an exon 51 skipping PMO conjugate, to boys.", "QWK-2201", "oligonucleotide"),
    ("We gave QWK-2201, a recombinant IL-15 superagonist, to adults.", "QWK-2201", "protein"),
    ("The FDA cleared QuellRead\u2122, an AI-powered software for X-rays.", "QuellRead", "device"),
    # a test by the words behind it, a device by what is granted to devices alone, several of one class
    (
        "The FDA cleared Quellar Direct kit, and the Quellar Direct kit received CE marking.",
        "Quellar Direct kit",
        "diagnostic",
    ),
    ("The FDA granted Breakthrough Device Designation to QuellWalk.", "QuellWalk", "device"),
    ("We advance QWK-2201 and QWK-2202, bispecific antibodies against CD47.", "QWK-2201", "bispecific_antibody"),
    # another substance in the same vial, and cells that the drug acts on
    ("Talvomab is co-formulated with recombinant hyaluronidase, an enzyme.", "Talvomab", "monoclonal_antibody"),
    ("QWK-2201, a small molecule, depletes CAR-T cells.", "QWK-2201", "small_molecule"),
    # devices and tests
    ("Quellwerk, the medical device developer of SeproScan\u2122, grew.", "SeproScan", "device"),
    ("Sales of SeproScan\u2122 rose. The SeproScan\u2122 benchtop analyzer is small.", "SeproScan", "diagnostic"),
    ("The authorization of our first test, SeproScan\u2122, was revoked.", "SeproScan", "diagnostic"),
    ("The FDA has cleared the Novaline Infusion Pump.", "Novaline Infusion Pump", "device"),
    ("The FDA has cleared the Novaline Thrombectomy System.", "Novaline Thrombectomy System", "device"),
    ("The FDA has cleared the Novaline Screening System.", "Novaline Screening System", "diagnostic"),
    ("The FDA granted De Novo authorization to the Quell Home Test.", "Quell Home Test", "diagnostic"),
]


@pytest.mark.parametrize(("sentence", "name", "modality"), _CLASSES)
def test_the_class_of_a_product(sentence: str, name: str, modality: str) -> None:
    found = _product(sentence, name).modality
    assert found is not None
    assert found.id == modality


_NEIGHBOURS = [
    ("Growth of ZELMIRA\u00ae, higher sales of vaccines and new markets helped.", "ZELMIRA"),
    ("The trial of ZELMIRA\u00ae with the antibody-drug conjugate talvomab vedotin goes on.", "ZELMIRA"),
    ("ZELMIRA\u00ae, antibody-drug conjugate QWK-2870 and others advance.", "ZELMIRA"),
    ("Japan's Pharmaceuticals and Medical Devices Agency approved ZELMIRA\u00ae.", "ZELMIRA"),
    ("The FDA approved ZELMIRA\u00ae for ventilator-associated pneumonia.", "ZELMIRA"),
    ("ZELMIRA\u00ae was given to vaccine-naive adults.", "ZELMIRA"),
    ("Revenue of Zelmira\u00ae fell; excluding COVID-19 antibodies, Zelmira\u00ae grew.", "Zelmira"),
    ("ZELMIRA\u00ae transiently eliminates Tregs.", "ZELMIRA"),
    ("ZELMIRA\u00ae is studied as a payload for antibody-drug conjugates.", "ZELMIRA"),
    ("ZELMIRA\u00ae and others serve as ADC payloads.", "ZELMIRA"),
]


@pytest.mark.parametrize(("sentence", "name"), _NEIGHBOURS)
def test_a_neighbours_class_is_not_the_products(sentence: str, name: str) -> None:
    assert _product(sentence, name).modality is None


def test_an_exemption_is_no_class() -> None:
    sentence = "QWK-2201, its test for rejection, has an Investigational Device Exemption. QWK-2201 is new."
    found = _product(sentence, "QWK-2201").modality
    assert found is not None
    assert found.id == "diagnostic"


_THREE = ["EGFR", "CD47", "CD38"]


@pytest.mark.parametrize(
    ("sentence", "name", "targets"),
    [
        ("QWK-2201, a humanized antibody that inhibits the classical protease C1s, is new.", "QWK-2201", ["C1S"]),
        ("Two antibodies (QWK-1 01 and QWK-2201) designed to elevate progranulin are new.", "QWK-2201", ["GRN"]),
        ("QWK-2201 entered Phase 1. It targets BCMA.", "QWK-2201", ["TNFRSF17"]),
        ("QWK-2201 entered Phase 1. The antibody binds CD38.", "QWK-2201", ["CD38"]),
        ("The most used GLP-1 drug, QWK-2201, is new.", "QWK-2201", ["GLP1R"]),
        ("QWK-2201, selective PCSK9 inhibitor, is new.", "QWK-2201", ["PCSK9"]),
        ("QWK-2201, broad agents targeting CD45 for infections, is new.", "QWK-2201", ["PTPRC"]),
        ("If approved, QWK-2201 would be the first PCSK9 inhibitor for gout.", "QWK-2201", ["PCSK9"]),
        ("QWK-2201 grew. " * 8 + "QWK-2201 specifically targets CD38 on cells.", "QWK-2201", ["CD38"]),
        (
            "QWK-2201 grew. " * 8 + "About QWK-2201 ** QWK-2201, made by Orvel, is a CD38 antibody.",
            "QWK-2201",
            ["CD38"],
        ),
        ("QWK-2201 grew. " * 8 + "With QWK-2201, made by Orvel, is sold a CD38 antibody.", "QWK-2201", []),
        ("QWK-2201 grew. " * 40 + "QWK-2201 is an antibody that binds CD38.", "QWK-2201", ["CD38"]),
        ("QWK-2201, a CD38 antibody, QWK-2202, a CD47 antibody, are new.", "QWK-2202", ["CD47"]),
        ("QWK-2201, and with it the market of all PCSK9 inhibitors, grew.", "QWK-2201", []),
        (
            "QWK-2201 inhibits the kinase activities of the growth factor receptors VEGFR1, VEGFR2 and FGFR1.",
            "QWK-2201",
            ["FLT1", "KDR", "FGFR1"],
        ),
        ("QWK-2201 is an antibody against CD38 in patients with tumors and CD47 loss.", "QWK-2201", ["CD38"]),
        ("QWK-2201 binds CD38 and blocks its interaction with CD47.", "QWK-2201", ["CD38"]),
        ("QWK-2201 binds CD38 and blocks the formation of the CD47 complex.", "QWK-2201", ["CD38"]),
        ("QWK-2201 is not active against cells with CD38.", "QWK-2201", []),
        ("QWK-2201, an EGFR inhibitor for lung cancer and a degrader of CD47 are new.", "QWK-2201", ["EGFR"]),
        ("The combination of QWK-2201 with an anti-PD-1 antibody shrank tumors.", "QWK-2201", []),
        ("QWK-2201 entered Phase 1. The company targets BCMA with other programs.", "QWK-2201", []),
        ("QWK-2201, a CD3xCD38 bispecific antibody, is new.", "QWK-2201", ["CD3E", "CD38"]),
        ("QWK-2201 is a GIP receptor and CD38 receptor agonist.", "QWK-2201", ["GIPR", "CD38"]),
        ("QWK-2201, an oral EGFR, CD47 and CD38 pan-family tyrosine kinase inhibitor, is new.", "QWK-2201", _THREE),
        ("QWK-2201 simultaneously engages CD3 on T cells and CD38 on tumor cells.", "QWK-2201", ["CD3E", "CD38"]),
        ("QWK-2201 is designed to reduce the production of transthyretin.", "QWK-2201", ["TTR"]),
        ("QWK-2201 reduced levels of transthyretin in the blood.", "QWK-2201", []),
        ("QWK-2201 delivers a functional copy of the SMN1 gene.", "QWK-2201", ["SMN1"]),
        ("QWK-2201 comprises an anti-CD38 antibody and a topoisomerase 1 inhibitor payload.", "QWK-2201", ["CD38"]),
        ("QWK-2201 is an ADC that targets CD38 and links a topoisomerase I inhibitor.", "QWK-2201", ["CD38"]),
        ("We advance our CD47 program, QWK-2201.", "QWK-2201", ["CD47"]),
        ("QWK-2201 is a drug for EGFR, ALK or CD47-positive tumors.", "QWK-2201", []),
        ("QWK-2201 is for adults with germline BRCA 1/2-mutated cancer.", "QWK-2201", []),
    ],
)
def test_targets_of_the_product_alone(sentence: str, name: str, targets: list[str]) -> None:
    assert [target.id for target in _product(sentence, name).targets] == targets


@pytest.mark.parametrize(
    "sentence",
    [
        "The Quality Management System received clearance from the notified body.",
        "The FDA cleared a new diagnostic test. The Medical Device Single Audit Program goes on.",
        "The FDA cleared the Medical Imaging System.",
        "The Henry Ford Health System announced the approval of its budget.",
        "The U.S. Renal Data System counts patients.",
    ],
)
def test_systems_that_are_no_devices(sentence: str) -> None:
    assert biopress.extract_products(_FRAME.format(sentence)) == ()


@pytest.mark.parametrize(
    ("sentence", "role", "territory"),
    [
        ("ABX-101 is licensed to Norvik Pharma AB in Europe.", "licensee", "Europe"),
        ("ABX-101 is licensed to Norvik Pharma AB outside the U.S.", "licensee", "outside the U.S."),
        ("ABX-101 was licensed from Norvik Pharma AB in January 2024.", "licensor", None),
        ("ABX-101 is developed in collaboration with Norvik Pharma AB and others.", "partner", None),
    ],
)
def test_partners_and_territories(sentence: str, role: str, territory: str | None) -> None:
    release = biopress.parse(_FRAME.format(sentence))
    (product,) = release.products
    ids = {company.id: company.name for company in release.companies}
    parts = [(ids[part.company], part.role, part.territory) for part in product.companies if part.company in ids]
    assert parts == [("Norvik Pharma AB", role, territory)]


def test_a_company_of_another_clause_has_no_part() -> None:
    sentence = "ABX-101 is new, while other products are licensed to Norvik Pharma AB in Europe."
    release = biopress.parse(_FRAME.format(sentence))
    assert {part.role for product in release.products for part in product.companies} <= {"developer"}


_ABOUT = """Quellwerk AG Reports Progress

BASEL, Switzerland, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG today announced that QWK-2201 entered Phase 2 for gout.

About Quellwerk

{}
"""


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        ("Quellwerk is a clinical-stage biotechnology company developing small molecule medicines.", "small_molecule"),
        ("Quellwerk is a biotech company focused on discovering and developing RNAi therapeutics.", "oligonucleotide"),
        ("Quellwerk is a clinical-stage gene editing company based in Basel.", "gene_editing"),
        ("Quellwerk is a company pioneering new cell therapies for autoimmune diseases.", "cell_therapy"),
    ],
)
def test_the_class_that_the_issuer_makes_is_its_products(sentence: str, modality: str) -> None:
    products = biopress.extract_products(_ABOUT.format(sentence))
    found = products[0].modality
    assert found is not None
    assert found.id == modality
    assert found.text in sentence


@pytest.mark.parametrize(
    "sentence",
    [
        # several classes, or a word that fits several
        "Quellwerk is a company developing vaccines and immunotherapies.",
        "Quellwerk is a company developing small molecule and gene therapies.",
        "Quellwerk is a company developing antibodies for rare diseases.",
        "Quellwerk is a gene therapy company. Quellwerk is a company developing vaccines.",
        # another company
        "Quellwerk works with Ostrava Bio, a gene editing company.",
        "Quellwerk agreed to acquire Ostrava Bio, a clinical-stage gene editing company.",
        # not what it makes
        "Quellwerk is a company developing lipids for use in gene therapy.",
        "Quellwerk is a company serving patients before gene therapy.",
    ],
)
def test_what_else_is_said_of_companies_is_no_class_of_the_product(sentence: str) -> None:
    assert biopress.extract_products(_ABOUT.format(sentence))[0].modality is None


def test_a_brand_or_a_class_of_its_own_is_not_given_the_issuer_s() -> None:
    text = _ABOUT.format("Quellwerk is a gene editing company. It sells ZELMIRA\u00ae. QWK-2202 is a peptide.")
    found = {product.name: product.modality and product.modality.id for product in biopress.extract_products(text)}
    assert found == {"QWK-2201": "gene_editing", "ZELMIRA": None, "QWK-2202": "peptide"}


def test_of_two_issuers_it_is_not_said_who_makes_the_product() -> None:
    text = (
        "Quellwerk and Ostrava Bio Meet\n\nBASEL, Switzerland, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG and "
        "Ostrava Bio, Inc. today announced that QWK-2201 entered Phase 2.\n\nAbout Quellwerk\n\nQuellwerk is a "
        "gene editing company.\n"
    )
    assert biopress.extract_products(text)[0].modality is None
