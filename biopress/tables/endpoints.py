"""Endpoints of trials and what they are measured in, events of safety, and the accuracy of tests."""

from __future__ import annotations

from typing import Final

from biopress.matching.wordings import Endpoint

__all__ = ["ENDPOINTS"]


def _rows(measure: str, *rows: tuple[str, ...]) -> tuple[Endpoint, ...]:
    """Rows of names in any case; the first name gives the id."""
    return tuple(
        Endpoint(id=row[0].lower().replace(" ", "_").replace("/", "_"), name=row[0], variants=row[1:], measure=measure)
        for row in rows
    )


ENDPOINTS: Final[tuple[Endpoint, ...]] = (
    # response, in percent
    Endpoint(id="objective_response_rate", name="objective response rate", measure="rate",
             variants=("overall response rate", "objective response rates", "overall response rates", "response rate", "response rates",
                       "objective response", "objective responses", "overall response"),
             exact_case=("ORR", "cORR", "uORR", "ORRs"), example="an ORR of 62%", look_alike="a door of 62 inches"),
    Endpoint(id="complete_response", name="complete response rate", measure="rate",
             variants=("complete response rates", "complete remission rate", "complete response", "complete responses", "complete remission",
                       "complete remissions", "complete clinical response"),
             exact_case=("CR rate", "CRR", "sCR", "CR/CRi"), example="a CRR of 41%", look_alike="the crr of the car"),
    Endpoint(id="pathological_complete_response", name="pathological complete response", measure="rate",
             variants=("pathologic complete response", "pathologic complete response rate", "pathological complete response rate",
                       "major pathologic response", "major pathological response", "pathologic response rate"),
             exact_case=("pCR", "pCR rate"), example="a pCR of 64.8%", look_alike="a PCR test"),
    Endpoint(id="partial_response", name="partial response rate", measure="rate",
             variants=("partial response", "partial responses", "very good partial response"),
             exact_case=("PR rate", "VGPR"), example="a PR rate of 33%", look_alike="a pr rate"),
    Endpoint(id="disease_control_rate", name="disease control rate", measure="rate", variants=("disease control", "clinical benefit rate", "stable disease"),
             exact_case=("DCR",), example="a DCR of 80%", look_alike="the dcr file"),
    Endpoint(id="minimal_residual_disease", name="minimal residual disease", measure="rate",
             variants=("measurable residual disease", "minimal residual disease negativity", "MRD negativity rate", "MRD negativity", "MRD-negative",
                       "undetectable MRD", "MRD negative"),
             exact_case=("MRD", "uMRD"), example="uMRD in 71%", look_alike="the umrd"),
    Endpoint(id="pasi", name="PASI 75", measure="rate", variants=("PASI 90", "PASI 100", "PASI 50", "PASI75", "PASI90", "PASI100"),
             example="PASI 90 was reached by 68%", look_alike="a passing 90"),
    Endpoint(id="easi", name="EASI-75", measure="rate", variants=("EASI 90", "EASI-50", "EASI75", "EASI90", "EASI response"),
             example="EASI-75 was reached by 71%", look_alike="an easy 75"),
    Endpoint(id="spga", name="sPGA 0/1", measure="rate", variants=("sPGA 0 or 1", "sPGA 0,1", "sPGA (0,1)", "sPGA score of 0 or 1", "PGA 0/1",
             "sPGA success", "static Physician's Global Assessment"), example="sPGA 0/1 in 81%", look_alike="the PGA Tour"),
    Endpoint(id="iga", name="IGA 0/1", measure="rate", variants=("IGA 0 or 1", "vIGA-AD 0/1", "IGA success", "IGA treatment success", "IGA response",
             "treatment success", "clear or almost clear skin", "skin clearance", "itch relief"),
             example="IGA 0/1 in 38%", look_alike="the saga"),
    Endpoint(id="acr", name="ACR20", measure="rate", variants=("ACR50", "ACR70", "ACR 20", "ACR 50", "ACR 70", "ACR20 response", "ACR50 response",
             "ACR70 response"), example="ACR20 in 58%", look_alike="20 acres"),
    Endpoint(id="asas", name="ASAS40", measure="rate", variants=("ASAS20", "ASAS 40", "ASAS 20", "ASAS40 response")),
    Endpoint(id="hiscr", name="HiSCR", measure="rate", variants=("HiSCR50", "HiSCR75", "HiSCR 50", "HiSCR 75", "HiSCR100"),
             example="HiSCR50 in 51%", look_alike="his car"),
    Endpoint(id="sri", name="SRI-4", measure="rate", variants=("BICLA", "SRI-4 response", "BICLA response"), example="SRI-4 in 48%", look_alike="Sri Lanka"),
    *_rows(
        "rate",
        ("clinical remission",), ("clinical response", "clinical response rate", "clinical responses"), ("endoscopic remission",),
        ("endoscopic response", "endoscopic improvement"), ("histologic remission", "histologic improvement"), ("corticosteroid-free remission", "steroid-free remission"),
        ("durable response", "sustained response"), ("remission rate", "remission", "remissions"), ("cure rate", "clinical cure", "clinical cure rate", "cure"),
        ("virologic suppression", "viral suppression", "virologic response"), ("seroconversion rate", "seroconversion"),
        ("seroresponse", "seroresponse rate", "seroresponse rates"), ("seroprotection rate", "seroprotection"), ("treatment response", "responder rate", "responder rates", "responders"),
        ("vaccine efficacy rate", "vaccine efficacy", "efficacy rate", "efficacy", "protective efficacy"), ("recurrence rate", "local recurrence", "recurrence-free rate"),
        ("satisfaction",), ("resolution",), ("MASH resolution", "NASH resolution"), ("fibrosis improvement", "improvement in fibrosis"), ("success rate",),
        ("freedom from recurrence", "recurrence free"), ("progression-free",), ("seizure-free", "seizure-free rate", "seizure freedom"), ("relapse-free",),
        ("complete renal response", "renal response"), ("metabolic response", "complete metabolic response"), ("intracranial response rate", "intracranial objective response rate"),
        ("HBsAg loss", "functional cure"), ("sustained virologic response", "SVR12") , ("wound closure", "complete wound closure", "complete wound healing", "wound healing"),
        ("pregnancy rate", "live birth rate", "live birth"), ("bacterial eradication", "microbiological eradication", "microbiological response"),
        ("primary patency", "patency", "patency rate"), ("technical success", "procedural success", "device success", "technical success rate"), ("transfusion independence",), ("hair coverage",), ("engraftment",), ("adherence rate",),
    ),
    # time, or a rate at a landmark
    Endpoint(id="progression_free_survival", name="progression-free survival", measure="time",
             variants=("radiographic progression-free survival", "progression-free survival rate"),
             exact_case=("PFS", "mPFS", "rPFS", "iPFS", "PFS rate"), example="an mPFS of 7 months", look_alike="a pfs file"),
    Endpoint(id="overall_survival", name="overall survival", measure="time", variants=("overall survival rate", "survival rate", "survival rates", "median survival"),
             exact_case=("OS", "mOS", "OS rate"), example="median OS was 21 months", look_alike="the os update"),
    Endpoint(id="disease_free_survival", name="disease-free survival", measure="time", variants=("invasive disease-free survival", "relapse-free survival",
             "recurrence-free survival", "distant metastasis-free survival", "metastasis-free survival"),
             exact_case=("DFS", "iDFS", "IDFS", "RFS", "DRFS", "DMFS", "MFS"), example="DFS was 84% at three years", look_alike="a dfs file"),
    Endpoint(id="event_free_survival", name="event-free survival", measure="time", variants=("failure-free survival", "duration of local control"),
             exact_case=("EFS",), example="EFS was 84%", look_alike="an efs file"),
    Endpoint(id="duration_of_response", name="duration of response", measure="time", variants=("durations of response", "response duration"),
             exact_case=("DOR", "DoR", "mDOR", "mDoR"), example="a median DOR of 21 months", look_alike="the door"),
    *_rows("time", ("time to progression", "time to disease progression"), ("time to next treatment",), ("time to treatment failure",), ("time to response",),
           ("time to recovery",), ("time to deterioration",), ("time to first event",), ("local control",)),
    # ratios and risks
    Endpoint(id="hazard_ratio", name="hazard ratio", measure="ratio", variants=("hazard ratios", "hazard ratio for death"), exact_case=("HR",),
             example="HR 0.64", look_alike="hr department"),
    *_rows("ratio", ("rate ratio", "risk ratio", "relative risk", "odds ratio", "geometric mean ratio", "GMT ratio")),
    *_rows(
        "risk",
        ("risk of disease progression or death", "risk of progression or death", "risk of disease worsening or death", "risk of progression",
         "risk of disease progression", "risk of radiographic progression or death"),
        ("risk of death", "risk of dying", "risk of mortality", "risk of cardiovascular death", "risk of all-cause death"),
        ("risk of disease recurrence or death", "risk of recurrence", "risk of recurrence or death", "risk of invasive disease", "risk of relapse",
         "risk of disease recurrence, progression or death", "risk of distant metastasis", "risk of invasive breast cancer recurrence"),
        ("risk of hospitalization or death", "risk of hospitalization", "risk of hospitalizations", "risk of hospitalization for heart failure",
         "risk of cardiovascular death or hospitalization", "risk of heart failure"),
        ("risk of major adverse cardiovascular events", "risk of heart attack", "risk of stroke", "risk of cardiovascular events"),
        ("risk of severe disease", "risk of infection", "risk of progressing", "risk of kidney disease progression",
         "risk of symptomatic disease", "risk of the primary composite endpoint", "risk of an event"),
    ),
    Endpoint(id="risk", name="risk of", measure="risk", variants=("relative risk of",)),
    # scores and what is measured
    *_rows(
        "score",
        ("six-minute walk distance", "6-minute walk distance", "6MWD", "six-minute walk test", "6-minute walk test", "6MWT", "walk distance", "walking distance"),
        ("HbA1c", "A1C", "hemoglobin A1c", "glycated hemoglobin", "change in HbA1c"), ("body weight", "weight loss", "weight reduction", "weight", "total body weight"),
        ("LDL cholesterol", "LDL-C", "low-density lipoprotein cholesterol", "LDL", "non-HDL cholesterol", "apolipoprotein B"), ("triglycerides", "triglyceride levels"), ("lipoprotein(a)", "Lp(a)"),
        ("systolic blood pressure", "blood pressure", "diastolic blood pressure"), ("NT-proBNP",), ("eGFR slope", "eGFR", "estimated glomerular filtration rate"),
        ("proteinuria", "UPCR", "UACR", "urine protein-to-creatinine ratio", "albuminuria"), ("liver fat", "hepatic fat", "liver fat content", "liver stiffness"),
        ("ALT", "alanine aminotransferase"), ("MADRS total score", "MADRS", "MADRS score"), ("HAM-D", "HAMD-17", "HAM-D17"), ("PANSS total score", "PANSS"),
        ("ADHD-RS", "ADHD rating scale"), ("CDR-SB", "ADAS-Cog", "ADAS-Cog 11", "ADAS-Cog11", "ADAS-Cog 13", "ADAS-Cog13", "ADAS-Cog14", "iADRS", "ADCS-ADL", "MMSE"), ("ALSFRS-R", "ALSFRS-R total score"), ("MG-ADL total score", "MG-ADL", "QMG", "MG-ADL score"),
        ("EDSS", "disability progression", "confirmed disability progression"), ("HFMSE", "NSAA", "North Star Ambulatory Assessment"), ("UPDRS", "MDS-UPDRS", "UHDRS", "cUHDRS"),
        ("KCCQ", "KCCQ-CSS", "KCCQ total symptom score"), ("pain score", "pain intensity", "pain", "average pain"), ("itch", "pruritus", "worst itch"), ("symptom score", "symptoms"),
        ("seizure frequency", "seizures", "monthly seizure frequency", "drop seizures"), ("migraine days", "monthly migraine days", "headache days"), ("FEV1", "forced expiratory volume", "ppFEV1", "FVC", "forced vital capacity"),
        ("best corrected visual acuity", "best-corrected visual acuity", "BCVA", "visual acuity"), ("lesion growth", "GA lesion growth", "central subfield thickness"),
        ("annualized bleeding rate", "ABR", "bleeding rate", "treated bleeds"), ("annualized relapse rate", "relapse rate", "relapses"),
        ("exacerbations", "exacerbation rate", "annualized exacerbation rate", "severe exacerbations"), ("attack rate", "attacks", "monthly attack rate"),
        ("amyloid plaque", "amyloid plaque levels", "amyloid"), ("geometric mean titer", "geometric mean titers", "GMT", "neutralizing antibody titers", "antibody titers", "titers"), ("viral load",),
        ("hemoglobin",), ("platelet count", "platelet response"), ("tumor size", "tumor volume", "tumor burden", "tumor shrinkage", "spleen volume", "bone mineral density"), ("PSA", "PSA response", "PSA50"),
        ("quality of life",), ("Mayo score",), ("FVIII activity", "factor IX activity"), ("CRP", "hs-CRP"), ("blast count",), ("hospitalizations", "hospitalization", "heart failure hospitalizations"),
        # skin, gut and joints
        ("lesion count", "lesion counts", "inflammatory lesion count", "inflammatory lesion counts", "inflammatory lesions", "noninflammatory lesion counts",
         "non-inflammatory lesion counts"),
        ("IGA score", "PGA score", "Investigator's Global Assessment score"), ("DLQI", "Dermatology Life Quality Index", "CDLQI"),
        ("SCORAD", "POEM score"), ("PP-NRS", "WI-NRS", "itch NRS", "peak pruritus NRS"), ("UAS7", "weekly urticaria activity score"), ("SALT score", "F-VASI75", "F-VASI50", "T-VASI50"),
        ("complete spontaneous bowel movements", "CSBMs", "stool frequency", "bowel movements"), ("CDAI", "SES-CD", "Crohn's Disease Activity Index"),
        ("DAS28", "DAS28-CRP", "HAQ-DI", "BASDAI", "ASDAS"), ("SLEDAI", "SLEDAI-2K", "ESSDAI"), ("WOMAC", "WOMAC pain", "knee pain"), ("serum urate", "serum uric acid", "uric acid"),
        # mind, nerve and muscle
        ("YGTSS", "total tic score", "tic severity", "tics"), ("HAM-A", "SUDS score", "CAPS-5", "Y-BOCS"), ("CGI-S", "CGI-I", "PGI-C", "PGI-S"), ("OFF time", "daily OFF time", "ON time"),
        ("neurofilament light chain", "neurofilament light", "NfL", "plasma NfL", "serum NfL"), ("slow vital capacity", "SVC"), ("CHOP-INTEND", "RULM", "MFM32", "Bayley-III"),
        ("mFARS", "SARA score", "Rankin Scale", "modified Rankin Scale", "NIHSS"), ("insomnia severity index", "wake after sleep onset", "Epworth Sleepiness Scale", "cataplexy attacks"),
        ("hot flashes", "hot flash frequency", "vasomotor symptoms", "frequency of hot flashes"), ("INCAT", "INCAT score", "I-RODS"), ("opioid consumption", "opioid use"), ("ISS score", "SDMT"),
        # heart, lung, kidney, metabolism, blood
        ("LVOT gradient",), ("pulmonary vascular resistance", "PVR"), ("peak VO2", "pVO2"), ("HDL cholesterol", "HDL-C"),
        ("apnea-hypopnea index", "AHI"), ("SGRQ", "St. George's Respiratory Questionnaire", "cough frequency"), ("sweat chloride", "sweat chloride concentration"),
        ("annualized height velocity", "height velocity", "annualized growth velocity", "growth velocity"), ("serum phosphate", "serum phosphorus", "serum potassium"),
        ("vaso-occlusive crises", "vaso-occlusive events", "annualized rate of vaso-occlusive crises"), ("annualized infusion rate",), ("total symptom score", "TSS50", "SVR35"),
        ("IgG", "IgG levels", "serum IgG", "Gd-IgA1"), ("IGF-1", "IGF-1 levels", "urinary free cortisol"), ("ferritin", "serum ferritin", "hepcidin"), ("HBsAg", "HBsAg levels", "HBV DNA"),
        ("intraocular pressure", "IOP"), ("proptosis", "proptosis response"), ("Schirmer score", "corneal staining", "Schirmer's test"), ("menstrual blood loss",), ("IPSS", "urinary incontinence episodes"),
        ("MELD score", "ELF score", "NAFLD activity score"), ("ctDNA", "ctDNA levels", "circulating tumor DNA"), ("C-reactive protein", "high-sensitivity C-reactive protein", "hsCRP"),
        ("clinical decline", "cognitive decline", "functional decline", "decline"), ("waist circumference",), ("lung function",), ("time in range",), ("fasting glucose", "fasting plasma glucose", "blood glucose"),
    ),
    # what is met or missed as a whole
    Endpoint(id="primary_endpoint", name="primary endpoint", measure="verdict",
             variants=("primary endpoints", "primary end point", "primary end points", "coprimary endpoints", "co-primary endpoints",
                       "co-primary endpoint", "primary efficacy endpoint", "primary efficacy endpoints", "primary safety endpoint",
                       "primary safety endpoints", "primary composite endpoint", "primary and secondary endpoints",
                       "primary and key secondary endpoints", "secondary endpoint", "secondary endpoints", "key secondary endpoints", "primary safety and efficacy endpoints", "primary objective",
                       "primary objectives", "primary efficacy objective", "primary outcome", "primary outcomes", "primary efficacy outcome")),
    # accuracy of tests
    *_rows("accuracy", ("area under the receiver operating characteristic curve", "area under the curve", "AUROC", "AUC-ROC"), ("sensitivity",), ("specificity",),
           ("positive predictive value", "PPV", "negative predictive value", "NPV"), ("concordance", "positive percent agreement", "negative percent agreement", "overall percent agreement"),
           ("diagnostic accuracy", "accuracy")),
    # safety, in percent or in events
    Endpoint(id="adverse_events", name="adverse events", measure="event",
             variants=("adverse event", "treatment-emergent adverse events", "treatment-related adverse events", "serious adverse events", "serious adverse event",
                       "treatment-emergent adverse event", "adverse reactions", "immune-related adverse events"),
             exact_case=("TEAEs", "TRAEs", "SAEs", "AEs"), example="TEAEs in 45%", look_alike="teas in 45 shops"),
    Endpoint(id="cytokine_release_syndrome", name="cytokine release syndrome", measure="event", exact_case=("CRS",), example="CRS in 41%", look_alike="the crs code"),
    Endpoint(id="icans", name="immune effector cell-associated neurotoxicity syndrome", measure="event", variants=("neurotoxicity",), exact_case=("ICANS",),
             example="ICANS in 5%", look_alike="I can see"),
    Endpoint(id="grade", name="Grade 3", measure="event", variants=("Grade 4", "Grade 5", "Grade 2", "Grade 1", "Grade 3 or 4", "Grade 3/4", "Grade 3 or higher", "Grade 3-4"),
             example="of Grade 3 in 2%", look_alike="graded 3 times"),
    *_rows(
        "event",
        ("dose-limiting toxicities", "dose-limiting toxicity", "DLTs"), ("discontinuation", "discontinuations", "treatment discontinuation", "discontinued treatment", "discontinuation rate",
         "discontinued due to adverse events", "discontinuation due to adverse events", "discontinuations due to adverse events"),
        ("nausea",), ("vomiting",), ("diarrhea",), ("constipation",), ("fatigue",), ("headache",), ("pneumonitis", "interstitial lung disease"), ("neutropenia", "febrile neutropenia"),
        ("thrombocytopenia",), ("anemia",), ("hypoglycemia", "severe hypoglycemia"), ("infusion-related reactions", "infusion reactions"), ("injection site reactions", "injection-site reactions"),
        ("hepatotoxicity",), ("major adverse cardiac events", "major adverse cardiovascular events", "MACE"), ("target lesion revascularization",), ("ARIA-E", "ARIA-H", "ARIA"), ("infections", "serious infections", "upper respiratory tract infection"), ("rash",), ("nasopharyngitis",), ("hypertension",),
        ("stomatitis",), ("peripheral neuropathy",), ("graft-versus-host disease", "acute graft-versus-host disease"), ("all-cause mortality", "28-day all-cause mortality"),
    ),
)  # fmt: skip
