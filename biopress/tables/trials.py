"""Trials: the registries' numbers, the words of a design and of a status, capitals that name no trial."""

from __future__ import annotations

from typing import Final

from biopress.matching.terms import Registry, Term

__all__ = ["DESIGNS", "NO_TRIAL_NAMES", "REGISTRIES", "STUDY_WORDS", "TRIAL_STATUSES"]

# ``pattern`` matches the number as written; blanks inside are dropped from the id. Examples are of the registry's form.
REGISTRIES: Final[tuple[Registry, ...]] = (
    Registry(id="ClinicalTrials.gov", literal="NCT", pattern=r"NCT[ ]?\#?:?[ ]?\d{8}(?!\d)", example="NCT01234567"),
    Registry(id="ISRCTN", literal="ISRCTN", pattern=r"ISRCTN[ ]?\d{8}(?!\d)", example="ISRCTN12345678"),
    Registry(id="jRCT", literal="jRCT", pattern=r"jRCTs?\d{9,10}(?!\d)", example="jRCT2031200123"),
    Registry(id="JapicCTI", literal="JapicCTI", pattern=r"JapicCTI-\d{6}(?!\d)", example="JapicCTI-123456"),
    Registry(id="UMIN", literal="UMIN", pattern=r"UMIN\d{9}(?!\d)", example="UMIN000012345"),
    Registry(id="WHO UTN", literal="U1111", pattern=r"U1111-\d{4}-\d{4}(?!\d)", example="U1111-1234-5678"),
    Registry(
        id="ChiCTR", literal="ChiCTR", pattern=r"ChiCTR(?:\d{10}|-[A-Z]{3,5}-\d{8})(?!\d)", example="ChiCTR2100012345"
    ),
    Registry(id="China Drug Trials", literal="CTR20", pattern=r"CTR20\d{6}(?!\d)", example="CTR20201234"),
    Registry(id="CTRI", literal="CTRI", pattern=r"CTRI/20\d{2}/\d{2,3}/\d{6}(?!\d)", example="CTRI/2020/01/012345"),
    Registry(id="ANZCTR", literal="ACTRN", pattern=r"ACTRN\d{14}p?(?!\d)", example="ACTRN12612000000000"),
    Registry(id="CRIS", literal="KCT000", pattern=r"KCT000\d{4}(?!\d)", example="KCT0001234"),
    Registry(id="PACTR", literal="PACTR", pattern=r"PACTR\d{12,16}(?!\d)", example="PACTR201905467349156"),
    Registry(id="DRKS", literal="DRKS", pattern=r"DRKS000\d{5}(?!\d)", example="DRKS00001234"),
    Registry(id="IRCT", literal="IRCT", pattern=r"IRCT\d{10,14}N\d{1,3}(?!\d)", example="IRCT20171122037571N1"),
    Registry(id="NTR", literal="NTR", pattern=r"NTR[ ]?\d{4}(?!\d)", example="NTR1234"),
    Registry(id="ReBEC", literal="RBR-", pattern=r"RBR-[0-9a-z]{6,8}(?!\w)", example="RBR-1abcd2"),
    Registry(id="TCTR", literal="TCTR", pattern=r"TCTR\d{11}(?!\d)", example="TCTR20190101001"),
    Registry(
        id="EU CT", literal="20", pattern=r"20[23]\d-5\d{5}-\d{2}(?:-\d{2})?(?![\d-])", example="2023-501234-12-00"
    ),
    Registry(id="EudraCT", literal="20", pattern=r"20\d{2}-\d{6}-\d{2}(?![\d-])", example="2019-001234-12"),
)

# What a trial is called; a name stands before it or after it.
STUDY_WORDS: Final[tuple[Term, ...]] = (
    Term(id="trial", name="trial", variants=("trials",)),
    Term(id="study", name="study", variants=("studies",)),
    Term(id="program", name="program", variants=("programme",)),
    Term(id="extension", name="extension"),
)

DESIGNS: Final[tuple[Term, ...]] = (
    Term(id="randomized", name="randomized", variants=("randomised",)),
    Term(id="non_randomized", name="non-randomized", variants=("non-randomised", "nonrandomized")),
    Term(id="double_blind", name="double-blind", variants=("double-blinded", "double-masked")),
    Term(id="single_blind", name="single-blind", variants=("single-blinded", "observer-blind", "rater-blinded")),
    Term(id="open_label", name="open-label"),
    Term(id="single_arm", name="single-arm"),
    Term(id="placebo_controlled", name="placebo-controlled", variants=("vehicle-controlled", "sham-controlled")),
    Term(id="active_controlled", name="active-controlled", variants=("active-comparator", "comparator-controlled")),
    Term(id="controlled", name="controlled trial", variants=("controlled study", "controlled clinical trial")),
    Term(id="head_to_head", name="head-to-head"),
    Term(id="non_inferiority", name="non-inferiority", variants=("noninferiority",)),
    Term(id="superiority", name="superiority trial", variants=("superiority study",)),
    Term(id="crossover", name="crossover", variants=("cross-over",)),
    Term(id="parallel_group", name="parallel-group", variants=("parallel-arm",)),
    Term(id="multicenter", name="multicenter", variants=("multi-center", "multicentre", "multi-centre", "multi-site")),
    Term(id="multinational", name="multinational", variants=("multi-national", "global phase", "international phase")),
    Term(id="adaptive", name="adaptive phase", variants=("adaptive design", "adaptive trial", "adaptive study")),
    Term(id="basket", name="basket trial", variants=("basket study",)),
    Term(id="umbrella", name="umbrella trial", variants=("umbrella study",)),
    Term(id="platform", name="platform trial", variants=("platform study",)),
    Term(id="dose_escalation", name="dose-escalation", variants=("dose-escalating", "ascending-dose")),
    Term(id="dose_expansion", name="dose-expansion", variants=("expansion cohort",)),
    Term(id="dose_ranging", name="dose-ranging", variants=("dose-finding", "dose-optimization")),
    Term(id="event_driven", name="event-driven"),
    Term(id="treat_through", name="treat-through"),
    Term(id="randomized_withdrawal", name="randomized withdrawal", variants=("randomised withdrawal",)),
    Term(id="extension", name="extension study", variants=("extension trial", "open-label extension", "long-term extension")),
    Term(id="follow_up", name="long-term follow-up"),
    Term(id="observational", name="observational", variants=("non-interventional", "registry study")),
    Term(id="first_in_human", name="first-in-human", variants=("first-in-man",), exact_case=("FIH",),
         example="the FIH study began", look_alike="the fih study began"),
    Term(id="proof_of_concept", name="proof-of-concept"),
    Term(id="pivotal", name="pivotal"),
    Term(id="registrational", name="registrational", variants=("registration-directed", "registration-enabling")),
    Term(id="confirmatory", name="confirmatory"),
    Term(id="investigator_initiated", name="investigator-initiated", variants=("investigator-sponsored",)),
)  # fmt: skip

TRIAL_STATUSES: Final[tuple[Term, ...]] = (
    Term(id="ongoing", name="ongoing", variants=("on-going", "currently enrolling", "actively enrolling", "is recruiting",
         "currently recruiting", "is enrolling", "underway")),
    Term(id="completed", name="completed enrollment", variants=("enrollment is complete", "fully enrolled", "enrollment has been completed",
         "completed enrolment", "enrollment was completed", "completion of enrollment", "has been completed", "was completed")),
    Term(id="planned", name="planned phase", variants=("plans to initiate", "expects to initiate", "to initiate", "will enroll",
         "will randomize", "planned trial", "planned study", "is expected to begin", "is expected to start", "is planned to start",
         "is planned to begin", "is anticipated to start", "is anticipated to begin")),
    Term(id="terminated", name="was terminated", variants=("has been terminated", "was discontinued", "has been discontinued", "stopped early", "was stopped", "has been stopped",
         "was halted", "has been halted")),
    Term(id="suspended", name="was paused", variants=("has been paused", "is paused", "was suspended", "on clinical hold")),
)  # fmt: skip

# Capitals before "trial" or "study" that say what kind of trial it is, or whose, not its name.
NO_TRIAL_NAMES: Final[frozenset[str]] = frozenset(
    "A ADA AE AES AI ADME BE BID CE CEO CFO CI CMC CMO CNS CRO CRL CSR CT DDI DLT DMC DNA DSMB ECG EKG EMR ESG EU EUA FIH "
    "GCP GLP GMP GOG HCP HR IIT IND IRB IST IV JV LTE LTFU MAD MOA MRI MTD NASDAQ NCI NDA NIH NIAID NYSE OLE ORR OS PET PFS PREP "
    "PHASE PK PD POC QOL R&D RCT RNA RWE SAD SAE SC SOC TEAE TM TQT UK US USA VA BARDA BLA MAA EMA FDA IDE PMA PMR PMC "
    "CLINICALTRIALS CLINICALTRIAL EUDRACT CTIS ISRCTN BIMO HEOR EHR RECIST BICR COVID HIV HCV HBV DTC AACR ASCO ESMO ASH EHA WHO MS "
    # groups that run trials
    "ENGOT NRG SWOG ECOG RTOG EORTC NSABP CALGB GEICAM GINECO NOGGO JCOG HOVON NCIC ANZGOG ETOP IFCT LYSA GELA DSHNHL PETHEMA "
    # registries, regions, schedules, kinds of products
    "NCT ANZCTR DRKS JRCT JAPICCTI UMIN CHICTR CTRI PACTR IRCT REBEC TCTR APAC EMEA QD QW Q2W Q3W Q4W Q6W Q8W Q12W "
    "AAV MRNA SIRNA CART ADC IVF".split()
)
