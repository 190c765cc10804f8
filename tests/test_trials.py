"""Trials: names, numbers, phases, and what belongs together."""

from __future__ import annotations

import pytest

import biopress
from biopress.tables.trials import REGISTRIES
from biopress.text.document import read_text
from biopress.trials.phases import find_phases

Found = list[tuple[str | None, list[str], str | None]]


def trials(text: str) -> Found:
    return [(t.name, [i.id for i in t.ids], t.phase.id if t.phase else None) for t in biopress.parse(text).trials]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Phase 3 LANTERN-2 trial met its goal.", [("LANTERN-2", [], "3")]),
        ("Data from the LANTERN-2 Phase 2b/3 trial were shown.", [("LANTERN-2", [], "2b/3")]),
        ("LANTERN-2 (NCT01234567) is a randomized Phase III study.", [("LANTERN-2", ["NCT01234567"], "3")]),
        ("LANTERN-2, a randomized, double-blind Phase 2 trial, began.", [("LANTERN-2", [], "2")]),
        ("Updated Phase 1/2 data (LANTERN-1, NCT01234567) were presented.", [("LANTERN-1", ["NCT01234567"], "1/2")]),
        ("The BrightStep-AD 2 study enrolled 412 patients.", [("BrightStep-AD 2", [], None)]),
        ("Results of the gloWING trial are due.", [("gloWING", [], None)]),
        ("The pivotal OSPREY and HERON-2 trials, both Phase 3, are fully enrolled.",
         [("OSPREY", [], "3"), ("HERON-2", [], "3")]),
        ("In the Phase 3 studies OSPREY-1 (gMG) and OSPREY-2 (CIDP) it worked.",
         [("OSPREY-1", [], "3"), ("OSPREY-2", [], "3")]),
        ("The trial is registered (NCT 01234567). It is a Phase 2 trial.", [(None, ["NCT01234567"], "2")]),
        ("The OSPREY trial (EudraCT 2019-001234-12; NCT01234567) goes on.",
         [("OSPREY", ["2019-001234-12", "NCT01234567"], None)]),
        ("Two Phase 3 trials go on: the OSPREY study in lupus; OSPREY-2 in nephritis; and OSPREY-3 in gout.",
         [("OSPREY", [], "3"), ("OSPREY-2", [], "3"), ("OSPREY-3", [], "3")]),
        ("The OSPREY phase III program has two trials. OSPREY-2 tested 10 mg. A Phase 1 study came before.",
         [("OSPREY-2", [], "3")]),
        ("A Phase 2 trial, or OSPREY-2, is planned.", [("OSPREY-2", [], "2")]),
        ("The OSPREY trial goes on. Project LIGHTHOUSE program pays.", [("OSPREY", [], None)]),
        ("Talvorimab in Lupus (OSPREY): A Randomised, Phase 3 Study. J Ex 2024;1:2-3.", [("OSPREY", [], "3")]),
        ("The Phase 1b OSPREY-524/Study 116 trial ended.", [("OSPREY-524", [], "1b")]),
        ("As such, HERON-002, the Phase 3 trial of talvorimab, goes on.", [("HERON-002", [], "3")]),
        ("Based on Phase 2 data from OSPREY-1, nausea was common.", [("OSPREY-1", [], "2")]),
        ("OSPREY-2 data serve as the basis.", [("OSPREY-2", [], None)]),
        ("Dr. Lee of WellnessCare, US and BRIGHTpath trial investigator, agreed.", [("BRIGHTpath", [], None)]),
        ("Study 301 is ongoing.", [("Study 301", [], None)]),
        ("It has begun the Phase 3 Safety of QWK-9 in Gout Study (STEADWIND) in Japan.", [("STEADWIND", [], "3")]),
        ("They are OSPREY, a 12-week, double-blind study, and HERON, an open-label, long-term extension study.",
         [("OSPREY", [], None), ("HERON", [], None)]),
        ("The trial, Osprey-1, enrolled 180 patients.", [("Osprey-1", [], None)]),
        ("A Phase 2 study called Osprey-12 ended. Osprey-12 was small.", [("Osprey-12", [], "2")]),
        ("The Covid-19 trial ended, and so did a study in Malta-2, a ship.", []),
        ('QWK-9 is in a Phase 2/3 trial ("ORCHID") in gout.', [("ORCHID", [], "2/3")]),
        ("The HERON-2 trial (ClinicalTrials.gov Identifier: NCT 01234567) ends.", [("HERON-2", ["NCT01234567"], None)]),
        ("A Phase 1 trial (NCT01234567), a Phase 2 trial (NCT01234568) and a Phase 3 trial (NCT01234569) go on.",
         [(None, ["NCT01234567"], "1"), (None, ["NCT01234568"], "2"), (None, ["NCT01234569"], "3")]),
        ("OSPREY-1 is an ENGOT trial.", [("OSPREY-1", [], None)]),
        ("A Phase 3 trial (ClinicalTrials.gov: NCT01234567, EudraCT: 2019-001234-12) is open.",
         [(None, ["NCT01234567", "2019-001234-12"], "3")]),
        ("It is registered at ANZCTR (ACTRN12612000000000) and DRKS (DRKS00001234).",
         [(None, ["ACTRN12612000000000", "DRKS00001234"], None)]),
        ("The trials (NCT01234567, EudraCT 2019-001234-12) are open.",
         [(None, ["NCT01234567"], None), (None, ["2019-001234-12"], None)]),
        ("NCT01234567 / EudraCT 2019-001234-12, NCT01234568 / EudraCT 2019-001235-12",
         [(None, ["NCT01234567", "2019-001234-12"], None), (None, ["NCT01234568", "2019-001235-12"], None)]),
        ("All patients of the Q4W study arms and of the APAC study received it.", []),
        ("The AAV study and the mRNA trial were presented.", []),
        ("The trial of QWKTAL, a Phase 3 study, ended.", []),
        ("Patients of OSPREY-1 may enter OSPREY-3. The OSPREY-1 trial ended.",
         [("OSPREY-1", [], None), ("OSPREY-3", [], None)]),
        ("An extension, OSPREY-LONG, is ongoing.", [("OSPREY-LONG", [], None)]),
        ("**OSPREY-301** ([NCT06011298](https://clinicaltrials.gov/study/NCT06011298)) is a Phase 3 trial.",
         [("OSPREY-301", ["NCT06011298"], "3")]),
    ],
)  # fmt: skip
def test_trials_are_found(text: str, expected: Found) -> None:
    assert trials(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Phase 3 trial met its goal.",
        "The FDA trial guidance changed.",
        "The EGFR study was retrospective.",
        "The study was published in JAMA in May.",
        "A US study and an IND trial followed.",
        "Talvorimab (QWK-2201) is in a Phase 2 QWK-2201 study for lupus.",
        "The NIH study enrolled 200 people.",
        "An FDA-Requested Study began, and so did a trial in gastric cancer (GC).",
        "Data from QWK-101 and results of BRCA-1 testing were shown.",
        "The HIV trial of the COVID-19 study group ended.",
        "The patent NCT012345678 is not a number of a trial.",
        "The CEO said the OLE study goes on.",
        "Opioid use disorder (OUD) is common. The OUD study goes on.",
    ],
)
def test_look_alikes_are_no_trials(text: str) -> None:
    assert trials(text) == []


@pytest.mark.parametrize("registry", REGISTRIES, ids=lambda r: r.id)
def test_every_registry_proves_itself(registry: biopress.model.RegistryId) -> None:
    number = registry.example  # type: ignore[attr-defined]
    (trial,) = biopress.parse(f"The trial ({number}) goes on.").trials
    assert [(i.registry, i.id) for i in trial.ids] == [(registry.id, number)]
    assert biopress.parse(f"The code {number}7777777 is longer.").trials == ()


@pytest.mark.parametrize(
    ("words", "phase"),
    [
        ("Phase 1", "1"), ("Phase I", "1"), ("Ph 2", "2"), ("phase-3", "3"), ("Phase 1B", "1b"), ("Phase Ib", "1b"),
        ("Phase I/II", "1/2"), ("Phase 1-2", "1/2"), ("Phase 1b/2a", "1b/2a"), ("PHASE IIb/III", "2b/3"),
        ("Phase 2/3", "2/3"), ("Phase IV", "4"), ("Phase Three", "3"), ("Phase 3\nclinical", "3"),
        ("Phase 1 and 2", "1"), ("Phase Ib/Randomized Phase II", "1b/2"),
    ],
)  # fmt: skip
def test_phases_have_a_normal_form(words: str, phase: str) -> None:
    assert [p.id for p in find_phases(read_text(f"a {words} trial"))] == [phase]


@pytest.mark.parametrize(
    "words", ["phase of growth", "phase out", "Stage III", "gas phase", "Phase 5", "Phase 12", "Phase 0"]
)
def test_no_phase(words: str) -> None:
    assert find_phases(read_text(f"the {words} is done")) == ()


def test_a_trial_has_design_enrollment_status_and_products() -> None:
    text = (
        "The Phase 3 OSPREY trial (NCT01234567) of talvorimab is a randomized, double-blind, placebo-controlled study. "
        "OSPREY enrolled 1,204 patients and is ongoing."
    )
    (trial,) = biopress.parse(text).trials
    assert [d.id for d in trial.design] == ["randomized", "double_blind", "placebo_controlled"]
    assert trial.enrollment is not None
    assert (trial.enrollment.value, trial.enrollment.text) == (1204, "1,204 patients")
    assert trial.status is not None
    assert trial.status.id == "ongoing"
    assert trial.products == ("p1",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the phase that words join to the name, not one that stands nearer
        ("LANTERN-2 was in line with previous Phase 1 trials. LANTERN-2 is a global, open-label Phase 2 trial.",
         [("LANTERN-2", [], "2")]),
        ("The Phase 2 LANTERN Part A study is over. The LANTERN Phase 1/2 study goes on.", [("LANTERN", [], "1/2")]),
        ("HERON-1 is a Phase 2 trial. The Phase 3 LANTERN/HERON-2 trial goes on.",
         [("HERON-1", [], "2"), ("LANTERN", [], "3"), ("HERON-2", [], "3")]),
        ("The Phase 2 LANTERN-1, LANTERN-2 and HERON-1 trials go on.",
         [("LANTERN-1", [], "2"), ("LANTERN-2", [], "2"), ("HERON-1", [], "2")]),
        ("The Phase 2 LANTERN-1 trial ended, HERON-1 goes on. The HERON-1 trial treats gout.",
         [("LANTERN-1", [], "2"), ("HERON-1", [], None)]),
        (f"A Phase 1 study of it in {'relapsed or refractory lymphoma or ' * 5}gout (NCT01234567) ended.",
         [(None, ["NCT01234567"], "1")]),
        ("The OSPREY phase 3 global clinical development program began in 2024. The OSPREY-1 trial is over.",
         [("OSPREY-1", [], "3")]),
        ("The two OSPREY phase III studies include 8,000 people. OSPREY-Plus and OSPREY-Minus are trials that go on.",
         [("OSPREY-Plus", [], "3"), ("OSPREY-Minus", [], "3")]),
        ("The OSPREY gout studies are two randomized phase III trials. OSPREY-1 data came. Phase 2 is over.",
         [("OSPREY-1", [], "3")]),
        ("OSPREY data and two phase III studies of others agree. The OSPREY-1 trial ended. A Phase 2 study came too.",
         [("OSPREY-1", [], None)]),
        (f"OSPREY 1 and OSPREY 2 studies are 52-week {'double-blind, ' * 6}Phase 3 studies of it.",
         [("OSPREY 1", [], "3"), ("OSPREY 2", [], "3")]),
        (f"OSPREY 1 and OSPREY 2 studies are 52-week {'double-blind, ' * 6}as in Phase 3 of it.",
         [("OSPREY 1", [], None), ("OSPREY 2", [], "3")]),
        ("A Phase 1 study of it in gout (NCT01234567) ended. A study in patients with lupus goes on (NCT01234568).",
         [(None, ["NCT01234567"], "1"), (None, ["NCT01234568"], None)]),
    ],
)  # fmt: skip
def test_the_phase_is_the_one_joined_to_the_trial(text: str, expected: Found) -> None:
    assert trials(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It ran a Phase 1/2 study in gout (NCT01234567), and a Phase 2 trial (the OSPREY-2 Study) (NCT01234568).",
         [(None, ["NCT01234567"], "1/2"), ("OSPREY-2", ["NCT01234568"], "2")]),
        ("The OSPREY-1 and OSPREY-2 trials (NCT01234567 and NCT01234568) go on.",
         [("OSPREY-1", ["NCT01234567"], None), ("OSPREY-2", ["NCT01234568"], None)]),
        ("The OSPREY-2 trial goes on.\n\n2 Study in Lupus (OSPREY-2). Available at: https://example.org/NCT01234567.",
         [("OSPREY-2", ["NCT01234567"], None)]),
    ],
)  # fmt: skip
def test_a_number_is_of_one_trial_only(text: str, expected: Found) -> None:
    assert trials(text) == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Phase 3 LANTERN-ALD 2 study and the Phase 2 LANTERN-ALD study agree.", ["LANTERN-ALD 2", "LANTERN-ALD"]),
        ("The LANTERN clinical trial program goes on. LANTERN-V is in gout, LANTERN-W in lupus.",
         ["LANTERN-V", "LANTERN-W"]),
        ("The LANternal program has two studies: LANternal Lipids and LANternal Outcomes.",
         ["LANternal Lipids", "LANternal Outcomes"]),
        ("The Phase 3 HERON-A18 study and HERON-B15 go on.", ["HERON-A18", "HERON-B15"]),
        ("The Phase 3 CRANE QLL-321 trial goes on.", ["CRANE QLL-321"]),
        ("Results from BRightly and BRoader are expected this year.", ["BRightly", "BRoader"]),
        ("QRTT-2 data serve as the basis.", ["QRTT-2"]),
        ("Results were like those of the OSPREY trials. OSPREY-5 is one of them.", ["OSPREY-5"]),
        ("The Phase 3 OSPREY-ALD trials met their goals.", ["OSPREY-ALD"]),
        ("Safety was as in earlier OSPREY and HERON trials. The OSPREY trials go on. OSPREY-4 ended.", ["OSPREY-4"]),
        ("The OSPREY and HERON trials agree. The HERON trial ended. The OSPREY trials go on. OSPREY-4 ended.",
         ["HERON", "OSPREY-4"]),
        ("The company's Phase 2 trial, LANTERN-ALD, tested it. The LANTERN-ALD 2 study goes on.",
         ["LANTERN-ALD", "LANTERN-ALD 2"]),
        ("The LANTERN-ALD trials go on, and LANTERN-ALD 2 is one. The LANTERN-ALD 2 study goes on.", ["LANTERN-ALD 2"]),
        ("QW-OTAF is a gene therapy. The QW-OTAF-NHS-002 Natural History Study goes on.", ["QW-OTAF-NHS-002"]),
        ("It is in a Phase 2 clinical study (VLTX-003) of patients with gout.", ["VLTX-003"]),
        ("The FDA commented on the Phase 2 protocol of VLTXKN-003. The VLTXKN-001 study ended.",
         ["VLTXKN-003", "VLTXKN-001"]),
        ("VLTX-003, our inhibitor of KRAS, was safe. The VLTX-001 study ended. VLTX-003 was approved.", ["VLTX-001"]),
        ("The OSPREY-Plus trial ended. In OSPREY-Plus and OSPREY-Minus it worked.", ["OSPREY-Plus", "OSPREY-Minus"]),
        ("The OSPREY-Plus trial ended. OSPREY-Treated ones left. OSPREY-Minus is a trademark.", ["OSPREY-Plus"]),
        ("In the pivotal Phase 3 OSPREY /HERON-581 trial it worked.", ["OSPREY"]),
        ("The Phase 2b OSPREY-942/HERON-A39 trial is over, and data came.", ["OSPREY-942/HERON-A39"]),
        ("The OSPREY-942/QLN1325 trial is over. The OSPREY-942 trial met its goal.", ["OSPREY-942"]),
        ("The OSPREY-1/HERON-2 studies go on.", ["OSPREY-1"]),
        ("Results of the Phase 3 OSPREY-3 and -4 studies were shown.", ["OSPREY-3", "OSPREY-4"]),
        ("Positive Phase 3 OSPREY-3 and -4 results came.", ["OSPREY-3", "OSPREY-4"]),
        ("The OSPREY-2, -3 and -4 trials go on.", ["OSPREY-2", "OSPREY-3", "OSPREY-4"]),
        ("In the OSPREY-2 trial weight changed by -3 and -4 percent.", ["OSPREY-2"]),
        ("The Phase 3 talvaresE study of it goes on. In the falconE trial it worked.", ["talvaresE", "falconE"]),
        ("The EMA-Cleared OSPREY-4 study and the EU OSPREY-5 trial go on.", ["OSPREY-4", "OSPREY-5"]),
    ],
)  # fmt: skip
def test_names_in_more_shapes(text: str, names: list[str]) -> None:
    assert [name for name, _, _ in trials(text)] == names


@pytest.mark.parametrize(
    "text",
    [
        "QWK-1-201, our lead development candidate, is progressing through IND-enabling studies.",
        "It works with the HERON Study Group on this.",
        "Approval Based on Data from a Phase 3 Trial LOWESTOFT, N.J. - Quellwerk announced it.",
        "Clinical Trial For QWK-201Phase 2 studies of QWK-201 showed it.",
        "The LANTERN clinical trial program goes on. LANTERN Investigators met.",
        "The Phase 3 PrEP trials go on.",
        "The IL-4/IL-13 study and the PD-1/PD-L1 trial ended.",
        "A COVID-19/H5N1 trial began.",
        "The TALVIAPhase 3 program has five studies.",
        "QWK-201 was safe. QWK-201(R), OSPREY-Reduced(R) and OSPREY-MI(R) are registered trademarks of Quellwerk.",
        "QW-OTAF is a gene therapy. A QW-OTAF-treated study participant went home.",
    ],
)
def test_more_look_alikes_are_no_trials(text: str) -> None:
    assert trials(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The OSPREY trial enrolled 18 male patients.", "18 male patients"),
        ("The OSPREY trial (N=1,204) is over.", "N=1,204"),
        ("A 392-patient Phase 2 trial, OSPREY, is over.", "392-patient"),
        ("The OSPREY trial goes on at an 800-bed clinic.", None),
        ("The OSPREY-1 and OSPREY-2 trials go on. OSPREY-1 enrolled 240 adult and pediatric patients.",
         "240 adult and pediatric patients"),
        ("The HERON trial is over. In OSPREY, as in HERON, 20 adults took part in the OSPREY trial.", "20 adults"),
        ("The OSPREY trial treats what 80 million people have.", None),
        ("The Phase 3 OSPREY trial in patients with gout is over.", None),
        ("In the OSPREY trial 46 percent of patients had clear skin (n=71).", None),
        ("In the OSPREY trial 9% of 555 patients stopped, and 11 participants showed resistance.", None),
        ("The OSPREY-1 (NCT01234567) and HERON-2 trials, which enrolled 608 patients, are over.", None),
        ("The OSPREY trial goes on. Of all OSPREY 2 participants some left.", None),
    ],
)  # fmt: skip
def test_enrollment_is_of_the_trial(text: str, expected: str | None) -> None:
    enrollment = biopress.parse(text).trials[0].enrollment
    assert (enrollment.text if enrollment else None) == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The OSPREY trial was discontinued.", "terminated"),
        ("The OSPREY trial (NCT01234567) was stopped.", "terminated"),
        ("The OSPREY trial has been discontinued.", "terminated"),
        ("The OSPREY trial has been completed.", "completed"),
        ("Quellwerk will file once the OSPREY trial has been completed.", None),
        ("In the OSPREY trial treatment was completed by 60%.", None),
        ("The OSPREY trial is planned to start in May.", "planned"),
        ("In the OSPREY trial talvorimab was discontinued due to adverse reactions in 6%.", None),
        ("In the OSPREY trial talvorimab was discontinued in 6%. The OSPREY trial is ongoing.", "ongoing"),
    ],
)
def test_status_is_of_the_trial(text: str, status: str | None) -> None:
    (trial,) = biopress.parse(text).trials
    assert (trial.status.id if trial.status else None) == status
