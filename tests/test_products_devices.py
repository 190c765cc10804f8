"""Devices, tests and software with names of ordinary words. All names are invented."""

from __future__ import annotations

import pytest

import biopress

_FRAME = """Quellwerk AG Reports Progress

BASEL, Switzerland, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG today gave an update on its business.

{}
"""


def _names(sentence: str) -> list[set[str]]:
    products = biopress.extract_products(_FRAME.format(sentence))
    return [{" ".join(name.text.split()) for name in product.names} for product in products]


_LONG = (
    "Its Zelmo\u00ae Plus RSV + Flu A/B + COVID Home Test received 510(k) clearance. The Zelmo Plus RSV + Flu A/B "
    "+ COVID Home Test is sold widely."
)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Quellwerk received 510(k) clearance for its Lumen Clot Retrieval System in stroke.",
            ["Lumen Clot Retrieval System"],
        ),
        (
            "Quellwerk's Lumen Filter Device (LFD) was granted Breakthrough Device status. LFD removes toxins.",
            ["Lumen Filter Device = LFD"],
        ),
        (
            "The ZELMO\u00ae HIV Self Test has FDA clearance. The ZELMO HIV Self Test is fast. Zelmo\u00ae works.",
            ["ZELMO HIV Self Test = Zelmo"],
        ),
        (
            _LONG,
            ["Zelmo Plus RSV + Flu A/B + COVID Home Test"],
        ),
        ("The 510(k) submission for our Retina AI platform is planned.", ["Retina AI"]),
        (
            "We go through the FDA clearance process for our Lumen Sweat Screening System.",
            ["Lumen Sweat Screening System"],
        ),
        (
            "The FDA accepted the meeting request for the Quell LC Lateral Flow Test Kit, an in vitro diagnostic.",
            ["Quell LC Lateral Flow Test Kit"],
        ),
        ("The FDA granted clearance for oPress implants for knees.", ["oPress"]),
        ("Quellwerk received the CE mark for its Defensor embolic protection filter.", ["Defensor"]),
        ("Quellwerk said the Haldor W1 medical watch received 510(k) clearance.", ["Haldor W1"]),
        (
            "It received CE Mark approval in Europe to market its Cricklet and Bullfinch catheters.",
            ["Bullfinch", "Cricklet"],
        ),
        ("It received 510(k) clearance for Veluhost, an artificial intelligence (AI) software device.", ["Veluhost"]),
        ("The FDA approved the Q6-C artificial cervical disc after De Novo review.", ["Q6-C"]),
        ("The FDA granted breakthrough device designation for its Go-7 targeted stimulation system.", ["Go-7"]),
        ("Its Quell Molecular RSV + hMPV assay has received CE marking.", ["Quell Molecular RSV + hMPV assay"]),
        ("It has 510(k) clearance for its Quell Skin Patch (QSP). The QSP is light.", ["QSP = Quell Skin Patch"]),
        ("We used our Vertelor expandable cage, a device. Surgeons like Vertelor.", ["Vertelor"]),
        ("The FDA granted 510(k) clearance of the QuellBand\u2122 neurostimulator.", ["QuellBand"]),
        ("Its SeproScan\u2122 Test (K123456) received 510(k) clearance.", ["SeproScan"]),
    ],
)
def test_devices(sentence: str, expected: list[str]) -> None:
    assert sorted(map(sorted, _names(sentence))) == sorted(sorted(names.split(" = ")) for names in expected)


@pytest.mark.parametrize(
    "sentence",
    [
        "The Quality Management System (QMS) was cleared by auditors for the 510(k) process.",
        "A left ventricular assist device (LVAD) was implanted before the 510(k) clearance.",
        "The FDA's Breakthrough Device Program speeds development; Breakthrough Device Designation (BDD) helps.",
        "Our AI platform finds targets; it needs no 510(k) clearance.",
        "The Center for Devices clears medical devices under the De Novo pathway.",
        "Diseases of the Central Nervous System (CNS) are common.",
        "The 510(k) number is K123456, and De Novo DEN123456 came before.",
        "The clearance process for medical devices such as a Lumen Sweat Screening System is long.",
        "It received 510(k) clearance for its COVID-19 antigen test and its MRI scanner.",
        "It received 510(k) clearance for its Bluetooth blood pressure monitor.",
        "It has clearance to begin the QUELLRAY trial of its new device under an IDE.",
        "The FDA cleared the European test system under 510(k).",
        "The surgeons used our Lactoferrin test for devices; Lactoferrin is a protein.",
        "Its Canadian device license came. Canadian surgeons use it.",
        "CE Mark approval was granted to Haldor Diagnostics test systems.",
        "The University Hospital System received clearance for visitors.",
    ],
)
def test_look_alikes(sentence: str) -> None:
    assert _names(sentence) == []
