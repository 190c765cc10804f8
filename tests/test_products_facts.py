"""Facts of products: modality, targets, mechanism, route, form, what they are for. All names are invented."""

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


@pytest.mark.parametrize(
    ("sentence", "name", "modality"),
    [
        ("QWK-2201 is a humanized monoclonal antibody against CD38.", "QWK-2201", "monoclonal_antibody"),
        ("QWK-2201, an autologous CAR-T cell therapy, is in Phase 1.", "QWK-2201", "car_t"),
        ("QWK-2201 is an antisense oligonucleotide for ataxia.", "QWK-2201", "oligonucleotide"),
        ("QWK-2201, our antibody-drug conjugate, is in Phase 1.", "QWK-2201", "adc"),
        ("QWK-2201, a bispecific antibody, is in Phase 1.", "QWK-2201", "bispecific_antibody"),
        ("The company's mRNA vaccine candidate, QWK-2201, was tested.", "QWK-2201", "vaccine"),
        ("OSTEVA\u00ae (denosumab-qrst), a biosimilar to Boneva\u00ae, was approved.", "OSTEVA", "biosimilar"),
        ("The FDA approved dorvatinib for GIST.", "dorvatinib", "small_molecule"),
        ("The FDA approved talvorimab for lupus.", "talvorimab", "monoclonal_antibody"),
        ("The FDA approved belmotatug vedotin for lymphoma.", "belmotatug vedotin", "adc"),
        ("The FDA approved norvacabtagene autoleucel for myeloma.", "norvacabtagene autoleucel", "car_t"),
        ("The FDA approved rivatigene lenparvovec for hemophilia B.", "rivatigene lenparvovec", "gene_therapy"),
        ("The FDA approved velunersen for ataxia.", "velunersen", "oligonucleotide"),
        ("The FDA cleared its SeproScan\u2122 Test for sepsis.", "SeproScan", "diagnostic"),
        ("The CardiLoop\u2122 device received a CE mark.", "CardiLoop", "device"),
        ("The PMA application for CardiLoop\u2122 was submitted.", "CardiLoop", "device"),
        ("The first patient was dosed with 177Lu-QWK033.", "177Lu-QWK033", "radiopharmaceutical"),
        ("The first patient was dosed with 177Lu-talvotreotide.", "177Lu-talvotreotide", "radiopharmaceutical"),
        ("QWK-2201 is a monoclonal antibody drug conjugate targeting HER3.", "QWK-2201", "adc"),
        ("Its blood test, known as Veluma, was cleared.", "Veluma", "diagnostic"),
        (
            "It has Breakthrough Device Designation for its Velda multi-cancer detection test.",
            "Velda",
            "diagnostic",
        ),
        ("The FDA approved elrubicin for leukemia.", "elrubicin", "small_molecule"),
        ("Avasta (talvorimab-axxq) is new. This talvorimab biosimilar was approved.", "Avasta", "biosimilar"),
        (
            "ZELMIRA\u00ae is a combination product consisting of the penem dorvapenem and the inhibitor talvobactam.",
            "ZELMIRA",
            "small_molecule",
        ),
    ],
)
def test_modality(sentence: str, name: str, modality: str) -> None:
    found = _product(sentence, name).modality
    assert found is not None
    assert found.id == modality


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The FDA approved ZELMIRA\u00ae for plaque psoriasis.", "ZELMIRA"),
        ("ZELMIRA\u00ae is for patients after autologous stem cell transplant.", "ZELMIRA"),
        ("ZELMIRA\u00ae is the first calcitonin gene-related peptide blocker.", "ZELMIRA"),
        ("A companion diagnostic for ZELMIRA\u00ae was approved.", "ZELMIRA"),
        ("ZELMIRA\u00ae is made up of talvobactam in a shell.", "ZELMIRA"),
    ],
)
def test_no_modality_where_the_text_says_none(sentence: str, name: str) -> None:
    assert _product(sentence, name).modality is None


@pytest.mark.parametrize(
    ("sentence", "name", "targets"),
    [
        ("QWK-2201 is a monoclonal antibody that binds to CD38.", "QWK-2201", ["CD38"]),
        ("QWK-2201 is an oral KRAS G12D inhibitor.", "QWK-2201", ["KRAS"]),
        ("QWK-2201, an anti-PD-1 antibody, is in Phase 1.", "QWK-2201", ["PDCD1"]),
        ("QWK-2201 selectively inhibits PARP.", "QWK-2201", ["PARP"]),
        ("QWK-2201 targets BCMA.", "QWK-2201", ["TNFRSF17"]),
        ("QWK-2201 is a potential activin signaling inhibitor.", "QWK-2201", ["INHBA"]),
        ("QWK-2201 is an activin receptor signaling inhibitor.", "QWK-2201", ["ACVR2A"]),
        ("QWK-2201 is an oral MEK 1/2 inhibitor.", "QWK-2201", ["MAP2K1"]),
        ("QWK-2201 is designed to inhibit native RET signaling.", "QWK-2201", ["RET"]),
        ("QWK-2201, a selective Wee1 inhibitor, is in Phase 1.", "QWK-2201", ["WEE1"]),
        ("QWK-2201 is designed to silence the expression of APOC3.", "QWK-2201", ["APOC3"]),
        ("QWK-2201, a small molecule, keeps cells calm that may activate CD28.", "QWK-2201", []),
        ("QWK-2201 is a dual EGFR/MET bispecific antibody.", "QWK-2201", ["EGFR", "MET"]),
        ("QWK-2201 inhibits VEGFR1 (FLT1), VEGFR2 (KDR), and VEGFR3 (FLT4).", "QWK-2201", ["FLT1", "KDR", "FLT4"]),
        ("The STING agonist QWK-2201 and its TREM2 antibody, QWK-2202, advance.", "QWK-2201", ["STING1"]),
        (
            "QWK-2201 inhibits the vascular endothelial growth factor receptors VEGFR1 (FLT1) and VEGFR2 (KDR).",
            "QWK-2201",
            ["FLT1", "KDR"],
        ),
        ("QWK-2201 inhibits vascular endothelial growth factor receptors.", "QWK-2201", ["VEGFR"]),
        ("QWK-2201 is a dual SRC and YES1 inhibitor.", "QWK-2201", ["SRC", "YES1"]),
        ("QWK-2201 is a RET inhibitor.", "QWK-2201", ["RET"]),
        ("QWK-2201 is an NMT inhibitor; N-myristoyltransferase is new.", "QWK-2201", ["NMT1"]),
        ("QWK-2201 is an inhibitor that MET its endpoint.", "QWK-2201", []),
        ("QWK-2201, a PARP inhibitor, is for patients with BRCA1-mutated cancer.", "QWK-2201", ["PARP"]),
        ("QWK-2201 is an oral inhibitor for patients with HER2-positive cancer.", "QWK-2201", []),
        ("QWK-2201 is a KRAS inhibitor for cancer after a PD-1 inhibitor.", "QWK-2201", ["KRAS"]),
        ("QWK-2201 was given to patients expressing CD19.", "QWK-2201", []),
        ("A study in carcinoma for people whose tumors express HER2 evaluating QWK-2201 ended.", "QWK-2201", []),
        ("QWK-2201 is an antibody directed to tumors expressing HER2.", "QWK-2201", ["ERBB2"]),
        ("QWK-2201 120 mg injection is a CGRP antagonist for migraine.", "QWK-2201", ["CALCA"]),
        ("QWK-2201 120 mg was compared with a CGRP antagonist.", "QWK-2201", []),
        ("QWK-2201 targets a modified form of beta-amyloid called N3pG.", "QWK-2201", ["N3PG"]),
        ("QWK-2201 specifically targets the viral terminase complex.", "QWK-2201", ["CMV"]),
        ("QWK-2201 binds IL-13 at a site that overlaps with the binding site of IL-4R.", "QWK-2201", ["IL13"]),
        (
            "QWK-2201 is a product consisting of the drug dorvapenem and the beta-lactamase inhibitor talvobactam.",
            "QWK-2201",
            ["BETA"],
        ),
    ],
)
def test_targets(sentence: str, name: str, targets: list[str]) -> None:
    found = [target.id for target in _product(sentence, name).targets]
    assert [target.split("_")[0] for target in found] == targets


def test_mechanism_route_and_form() -> None:
    product = _product("QWK-2201 is an oral selective PARP inhibitor, given as a tablet.", "QWK-2201")
    assert product.mechanism is not None
    assert product.mechanism.text == "selective PARP inhibitor"
    assert product.route is not None
    assert product.route.id == "oral"
    assert product.dosage_form is not None
    assert product.dosage_form.text == "tablet"


def test_attributes_of_a_cell_therapy() -> None:
    product = _product("CB073 is an autologous CAR-T cell therapy with a lentiviral vector against BCMA.", "CB073")
    assert {"autologous", "lentiviral vector"} <= {attribute.text for attribute in product.attributes}


@pytest.mark.parametrize(
    ("sentence", "name", "indications"),
    [
        ("The FDA approved ZELMIRA\u00ae for the treatment of plaque psoriasis.", "ZELMIRA", ["plaque psoriasis"]),
        ("ZELMIRA\u00ae is indicated for adults with asthma.", "ZELMIRA", ["asthma"]),
        ("ZELMIRA\u00ae is for diabetes. ZELMIRA\u00ae is for type 2 diabetes.", "ZELMIRA", ["type 2 diabetes"]),
        (
            "ZELMIRA\u00ae is for the treatment of melanoma and ovarian cancer.",
            "ZELMIRA",
            ["melanoma", "ovarian cancer"],
        ),
        ("The pancreatic cancer drug QWK-2201 was granted Fast Track designation.", "QWK-2201", ["pancreatic cancer"]),
        (
            "ZELMIRA\u00ae in combination with Ruvelta\u00ae was approved for renal cell carcinoma.",
            "ZELMIRA",
            ["renal cell carcinoma"],
        ),
        ("Patients with a history of tuberculosis should not take ZELMIRA\u00ae.", "ZELMIRA", []),
        ("ZELMIRA\u00ae may cause serious infections and pneumonia.", "ZELMIRA", []),
    ],
)
def test_purposes(sentence: str, name: str, indications: list[str]) -> None:
    assert [indication.text for indication in _product(sentence, name).indications] == indications


def test_what_stands_behind_another_product_is_not_told_of_this_one() -> None:
    sentence = "QWK-2201 is a vaccine; ABX-101 is an oral PARP inhibitor for ovarian cancer."
    assert _product(sentence, "QWK-2201").targets == ()
    assert [target.id for target in _product(sentence, "ABX-101").targets] == ["PARP"]
