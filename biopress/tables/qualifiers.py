"""Words that narrow a disease or a population and belong to the clinically meaningful phrase of an indication.

``kind`` is stage, extent, recurrence, line, treatment_history, severity, activity, course, setting, age, biomarker,
histology, risk, resistance, fitness, intent or regimen.
"""

from __future__ import annotations

from biopress.matching.terms import Qualifier

__all__ = ["QUALIFIERS"]

_EXTENT = (
    Qualifier(id="advanced", name="advanced", variants=("advanced-stage", "late-stage"), kind="extent"),
    Qualifier(
        id="locally_advanced",
        name="locally advanced",
        variants=("locoregionally advanced",),
        kind="extent",
    ),
    Qualifier(
        id="locally_advanced_or_metastatic",
        name="locally advanced or metastatic",
        variants=(
            "locally advanced and/or metastatic",
            "locally advanced and metastatic",
            "locally advanced/metastatic",
        ),
        kind="extent",
    ),
    Qualifier(
        id="advanced_or_metastatic",
        name="advanced or metastatic",
        variants=("advanced and/or metastatic", "advanced/metastatic", "advanced and metastatic"),
        kind="extent",
    ),
    Qualifier(id="metastatic", name="metastatic", variants=("distant metastatic", "oligometastatic"), kind="extent"),
    Qualifier(id="non_metastatic", name="non-metastatic", variants=("nonmetastatic", "metastasis-free"), kind="extent"),
    Qualifier(
        id="unresectable",
        name="unresectable",
        variants=(
            "inoperable",
            "non-resectable",
            "nonresectable",
            "not amenable to surgery",
            "surgically unresectable",
        ),
        kind="extent",
    ),
    Qualifier(
        id="unresectable_or_metastatic",
        name="unresectable or metastatic",
        variants=("unresectable and/or metastatic", "unresectable/metastatic", "inoperable or metastatic"),
        kind="extent",
    ),
    Qualifier(id="resectable", name="resectable", variants=("operable", "borderline resectable"), kind="extent"),
    Qualifier(id="resected", name="resected", variants=("completely resected", "surgically resected"), kind="extent"),
    Qualifier(id="localized", name="localized", variants=("clinically localized", "organ-confined"), kind="extent"),
    Qualifier(id="invasive", name="invasive", kind="extent"),
    Qualifier(id="non_invasive", name="non-invasive", variants=("noninvasive",), kind="extent"),
    Qualifier(id="muscle_invasive", name="muscle-invasive", kind="extent"),
    Qualifier(id="non_muscle_invasive", name="non-muscle-invasive", variants=("nonmuscle invasive",), kind="extent"),
    Qualifier(id="in_situ", name="in situ", kind="extent"),
    Qualifier(id="disseminated", name="disseminated", variants=("widespread",), kind="extent"),
    Qualifier(id="systemic", name="systemic", kind="extent"),
    Qualifier(id="generalized", name="generalized", kind="extent"),
    Qualifier(id="focal", name="focal", variants=("multifocal", "unifocal"), kind="extent"),
    Qualifier(id="bilateral", name="bilateral", variants=("unilateral",), kind="extent"),
    Qualifier(id="extensive_stage", name="extensive-stage", kind="extent"),
    Qualifier(id="limited_stage", name="limited-stage", kind="extent"),
    Qualifier(id="peripheral", name="peripheral", kind="extent"),
    Qualifier(id="central", name="central", kind="extent"),
    Qualifier(
        id="with_brain_metastases",
        name="with brain metastases",
        variants=("with central nervous system metastases", "with CNS metastases"),
        kind="extent",
    ),
    Qualifier(
        id="with_liver_metastases", name="with liver metastases", variants=("without liver metastases",), kind="extent"
    ),
)

_STAGE = (
    Qualifier(
        id="early_stage",
        name="early-stage",
        variants=("early",),
        kind="stage",
        example="adults with early Alzheimer's disease",
        look_alike="an earlier line of treatment",
    ),
    Qualifier(
        id="stage_i",
        name="stage I",
        variants=("stage IA", "stage IB", "stage 1"),
        kind="stage",
        example="stage IB lung cancer",
        look_alike="at this stage it is open",
    ),
    Qualifier(
        id="stage_ii",
        name="stage II",
        variants=("stage IIA", "stage IIB", "stage IIC", "stage 2", "stage IIB or IIC", "stage II or III"),
        kind="stage",
    ),
    Qualifier(
        id="stage_iii",
        name="stage III",
        variants=("stage IIIA", "stage IIIB", "stage IIIC", "stage IIID", "stage 3", "stage III or IV", "stage III/IV"),
        kind="stage",
    ),
    Qualifier(
        id="stage_iv",
        name="stage IV",
        variants=("stage IVA", "stage IVB", "stage 4"),
        kind="stage",
    ),
    Qualifier(id="end_stage", name="end-stage", variants=("terminal",), kind="stage"),
    Qualifier(id="prodromal", name="prodromal", variants=("preclinical-stage", "presymptomatic"), kind="stage"),
    Qualifier(id="symptomatic", name="symptomatic", variants=("early symptomatic",), kind="stage"),
    Qualifier(id="asymptomatic", name="asymptomatic", variants=("minimally symptomatic",), kind="stage"),
    Qualifier(id="premalignant", name="premalignant", variants=("precancerous", "smoldering"), kind="stage"),
    Qualifier(id="early_onset", name="early-onset", variants=("infantile-onset", "juvenile-onset"), kind="stage"),
    Qualifier(id="late_onset", name="late-onset", variants=("adult-onset",), kind="stage"),
    Qualifier(
        id="blast_phase",
        name="blast phase",
        variants=("accelerated phase", "chronic phase", "blast crisis"),
        kind="stage",
    ),
    Qualifier(id="grade_low", name="low-grade", variants=("grade 1", "grade 2", "indolent"), kind="stage"),
    Qualifier(id="grade_high", name="high-grade", variants=("grade 3", "grade 4"), kind="stage"),
    Qualifier(
        id="fibrosis_stage", name="stage F2 to F3", variants=("F2-F3 fibrosis", "F2 to F3 fibrosis"), kind="stage"
    ),
    Qualifier(id="decompensated", name="decompensated", variants=("compensated",), kind="stage"),
)

_RECURRENCE = (
    Qualifier(
        id="relapsed_or_refractory",
        name="relapsed or refractory",
        variants=(
            "relapsed/refractory",
            "relapsed and refractory",
            "relapsed and/or refractory",
            "relapsing or refractory",
            "relapsed, refractory",
            "refractory or relapsed",
            "refractory/relapsed",
            "recurrent or refractory",
            "refractory or recurrent",
            "R/R",
            "rel/ref",
        ),
        kind="recurrence",
        example="adults with r/r follicular lymphoma",
        look_alike="an RR interval of 800 ms and research and development",
    ),
    Qualifier(id="relapsed", name="relapsed", kind="recurrence"),
    Qualifier(id="relapsing", name="relapsing", variants=("relapsing-remitting",), kind="recurrence"),
    Qualifier(id="refractory", name="refractory", variants=("treatment-refractory",), kind="recurrence"),
    Qualifier(
        id="multi_refractory",
        name="triple-class refractory",
        variants=(
            "double-refractory",
            "triple-class exposed",
            "triple-refractory",
            "penta-refractory",
            "heavily refractory",
            "super-refractory",
            "primary refractory",
        ),
        kind="recurrence",
    ),
    Qualifier(id="recurrent", name="recurrent", variants=("first recurrent",), kind="recurrence"),
    Qualifier(
        id="recurrent_or_metastatic",
        name="recurrent or metastatic",
        variants=("recurrent and/or metastatic", "recurrent/metastatic", "R/M", "metastatic or recurrent"),
        kind="recurrence",
        example="R/M squamous cell carcinoma of the head and neck",
        look_alike="r and m values of the assay",
    ),
    Qualifier(id="progressive", name="progressive", variants=("rapidly progressive", "progressing"), kind="recurrence"),
    Qualifier(
        id="non_active_progressive",
        name="non-relapsing",
        variants=("nonrelapsing", "non-active", "non-relapsing secondary progressive"),
        kind="recurrence",
    ),
    Qualifier(
        id="persistent",
        name="persistent",
        variants=("residual", "minimal residual disease-positive"),
        kind="recurrence",
    ),
    Qualifier(id="treatment_resistant", name="treatment-resistant", variants=("drug-resistant",), kind="recurrence"),
    Qualifier(id="post_transplant", name="post-transplant", variants=("posttransplant",), kind="recurrence"),
    Qualifier(id="breakthrough", name="breakthrough", kind="recurrence"),
)

_LINE = (
    Qualifier(
        id="first_line",
        name="first-line",
        variants=("first-line treatment", "frontline", "front-line", "1st line", "first line of treatment"),
        exact_case=("1L",),
        kind="line",
        example="a 1L regimen for gastric cancer",
        look_alike="the first 1l bottle and the first lineage",
    ),
    Qualifier(
        id="second_line",
        name="second-line",
        variants=("2nd line", "second-line treatment"),
        exact_case=("2L", "2L+"),
        kind="line",
        example="a 2L study in hepatocellular carcinoma",
        look_alike="a 2l container; the second linear phase",
    ),
    Qualifier(
        id="second_line_or_later",
        name="second- or later-line",
        variants=("second-line or later", "second-line and beyond", "second-line-plus"),
        kind="line",
    ),
    Qualifier(
        id="third_line",
        name="third-line",
        variants=("3rd line", "third-line or later", "third- or later-line", "third-line and beyond"),
        exact_case=("3L", "3L+"),
        kind="line",
        example="3L patients who had a fluoropyrimidine",
        look_alike="3l of saline",
    ),
    Qualifier(
        id="fourth_line",
        name="fourth-line",
        variants=("4th line", "fourth-line or later", "fifth-line"),
        exact_case=("4L", "4L+"),
        kind="line",
        example="4L multiple myeloma",
        look_alike="4l tanks",
    ),
    Qualifier(
        id="later_line",
        name="later-line",
        variants=("late-line", "last-line", "later lines of therapy"),
        kind="line",
    ),
)

_HISTORY = (
    Qualifier(
        id="newly_diagnosed",
        name="newly diagnosed",
        variants=("recently diagnosed", "de novo"),
        kind="treatment_history",
    ),
    Qualifier(
        id="treatment_naive",
        name="treatment-naive",
        variants=(
            "treatment-naïve",
            "previously untreated",
            "untreated",
            "therapy-naive",
            "chemotherapy-naive",
            "chemo-naive",
            "biologic-naive",
            "bio-naive",
            "biologic-naïve",
            "not previously treated",
            "systemic therapy-naive",
            "insulin-naive",
            "BTK inhibitor-naive",
        ),
        kind="treatment_history",
    ),
    Qualifier(
        id="previously_treated",
        name="previously treated",
        variants=(
            "pretreated",
            "pre-treated",
            "heavily pretreated",
            "heavily pre-treated",
            "treatment-experienced",
            "biologic-experienced",
            "previously received",
            "after prior therapy",
            "after at least one prior line of therapy",
            "chemotherapy-pretreated",
        ),
        kind="treatment_history",
    ),
    Qualifier(
        id="inadequate_response",
        name="inadequate response",
        variants=(
            "inadequate responders",
            "inadequately controlled",
            "insufficient response",
            "uncontrolled",
            "not adequately controlled",
            "poorly controlled",
            "inadequately responding",
            "TNF inhibitor inadequate responders",
            "intolerant",
            "lost response",
        ),
        exact_case=("TNF-IR", "csDMARD-IR", "bDMARD-IR", "MTX-IR"),
        kind="treatment_history",
        example="TNF-IR patients with psoriatic arthritis",
        look_alike="infrared (IR) and TNF levels",
    ),
    Qualifier(
        id="progressed_after",
        name="progressed on or after",
        variants=(
            "whose disease has progressed",
            "disease progression following",
            "after progression on",
            "progressed following",
            "following progression on",
        ),
        kind="treatment_history",
    ),
    Qualifier(
        id="treatment_experienced_checkpoint",
        name="PD-1 refractory",
        variants=(
            "PD-(L)1 refractory",
            "checkpoint inhibitor-refractory",
            "anti-PD-1-refractory",
            "PD-1 relapsed/refractory",
        ),
        kind="treatment_history",
    ),
)

_RESISTANCE = (
    Qualifier(
        id="castration_resistant",
        name="castration-resistant",
        variants=("castrate-resistant", "hormone-refractory", "hormone-resistant"),
        kind="resistance",
    ),
    Qualifier(
        id="castration_sensitive",
        name="castration-sensitive",
        variants=("hormone-sensitive", "hormone-naive", "castrate-sensitive"),
        kind="resistance",
    ),
    Qualifier(
        id="platinum_resistant",
        name="platinum-resistant",
        variants=("platinum-refractory", "platinum resistant or refractory"),
        kind="resistance",
    ),
    Qualifier(id="platinum_sensitive", name="platinum-sensitive", kind="resistance"),
    Qualifier(id="platinum_ineligible", name="platinum-ineligible", variants=("cisplatin-ineligible",), kind="fitness"),
    Qualifier(
        id="bcg_unresponsive",
        name="BCG-unresponsive",
        variants=("Bacillus Calmette-Guerin-unresponsive", "Bacillus Calmette-Guérin-unresponsive", "BCG-naive"),
        kind="resistance",
    ),
    Qualifier(
        id="endocrine_resistant",
        name="endocrine-resistant",
        variants=("hormone therapy-resistant", "tamoxifen-resistant"),
        kind="resistance",
    ),
    Qualifier(
        id="antimicrobial_resistant",
        name="multidrug-resistant",
        variants=(
            "multi-drug-resistant",
            "carbapenem-resistant",
            "methicillin-resistant",
            "azole-resistant",
            "antibiotic-resistant",
            "extensively drug-resistant",
            "quinolone non-susceptible",
            "rifampicin-resistant",
        ),
        kind="resistance",
    ),
    Qualifier(
        id="steroid_refractory",
        name="steroid-refractory",
        variants=("steroid-resistant", "steroid-dependent", "corticosteroid-refractory", "glucocorticoid-resistant"),
        kind="resistance",
    ),
    Qualifier(
        id="radioiodine_refractory",
        name="radioactive iodine-refractory",
        variants=("RAI-refractory", "radioiodine-refractory"),
        kind="resistance",
    ),
    Qualifier(
        id="transfusion_dependent",
        name="transfusion-dependent",
        variants=("non-transfusion-dependent", "transfusion-independent"),
        kind="resistance",
    ),
    Qualifier(
        id="inhibitor_status",
        name="with inhibitors",
        variants=("without inhibitors", "with or without inhibitors"),
        kind="resistance",
        example="hemophilia A with inhibitors",
        look_alike="treated with an inhibitor of JAK1",
    ),
    Qualifier(id="insulin_dependent", name="insulin-dependent", variants=("insulin-requiring",), kind="resistance"),
    Qualifier(id="corticosteroid_dependent", name="oral corticosteroid-dependent", kind="resistance"),
)

_SEVERITY = (
    Qualifier(id="mild", name="mild", kind="severity", example="mild asthma", look_alike="mildew allergy"),
    Qualifier(id="moderate", name="moderate", kind="severity"),
    Qualifier(
        id="severe", name="severe", variants=("very severe", "severely active", "critical", "serious"), kind="severity"
    ),
    Qualifier(
        id="mild_to_moderate",
        name="mild-to-moderate",
        variants=("mild or moderate", "mild and moderate", "mildly to moderately active"),
        kind="severity",
    ),
    Qualifier(
        id="moderate_to_severe",
        name="moderate-to-severe",
        variants=("moderate or severe", "moderate and severe", "moderately to severely", "moderate/severe"),
        kind="severity",
    ),
    Qualifier(
        id="moderately_to_severely_active",
        name="moderately to severely active",
        variants=(
            "moderate-to-severely active",
            "moderate to severe active",
        ),
        kind="severity",
    ),
    Qualifier(id="life_threatening", name="life-threatening", variants=("potentially fatal",), kind="severity"),
    Qualifier(id="complicated", name="complicated", kind="severity"),
    Qualifier(id="uncomplicated", name="uncomplicated", kind="severity"),
    Qualifier(id="debilitating", name="debilitating", kind="severity"),
    Qualifier(
        id="exacerbation",
        name="acute exacerbation of",
        variants=("acute exacerbations of", "exacerbations of"),
        kind="severity",
    ),
)

_ACTIVITY = (
    Qualifier(id="active", name="active", variants=("highly active", "moderately active"), kind="activity"),
    Qualifier(id="inactive", name="inactive", variants=("quiescent", "latent"), kind="activity"),
    Qualifier(
        id="seropositive", name="seropositive", variants=("seronegative", "autoantibody-positive"), kind="activity"
    ),
)

_COURSE = (
    Qualifier(id="acute", name="acute", variants=("hyperacute", "subacute"), kind="course"),
    Qualifier(id="chronic", name="chronic", kind="course"),
    Qualifier(id="episodic", name="episodic", variants=("intermittent", "paroxysmal"), kind="course"),
    Qualifier(id="seasonal", name="seasonal", variants=("perennial",), kind="course"),
    Qualifier(
        id="congenital", name="congenital", variants=("hereditary", "inherited", "familial", "genetic"), kind="course"
    ),
    Qualifier(id="acquired", name="acquired", kind="course"),
    Qualifier(id="idiopathic", name="idiopathic", variants=("unexplained", "cryptogenic"), kind="course"),
    Qualifier(
        id="primary", name="primary", kind="course", example="primary biliary cholangitis", look_alike="primarily"
    ),
    Qualifier(id="secondary", name="secondary", kind="course", example="secondary hypogonadism", look_alike="second"),
    Qualifier(id="sporadic", name="sporadic", kind="course"),
    Qualifier(id="aggressive", name="aggressive", kind="course"),
    Qualifier(id="atypical", name="atypical", kind="course"),
    Qualifier(id="classic", name="classical", variants=("classic", "non-classic"), kind="course"),
    Qualifier(id="postoperative", name="postoperative", variants=("post-operative", "postsurgical"), kind="course"),
    Qualifier(id="postmenopausal", name="postmenopausal", variants=("premenopausal", "perimenopausal"), kind="course"),
)

_SETTING = (
    Qualifier(
        id="adjuvant", name="adjuvant", kind="setting", example="adjuvant treatment", look_alike="an adjuvanted shot"
    ),
    Qualifier(id="neoadjuvant", name="neoadjuvant", variants=("preoperative", "pre-operative"), kind="setting"),
    Qualifier(id="perioperative", name="perioperative", kind="setting"),
    Qualifier(
        id="maintenance",
        name="maintenance",
        variants=("maintenance treatment", "maintenance therapy", "switch maintenance"),
        kind="setting",
    ),
    Qualifier(id="consolidation", name="consolidation", variants=("induction",), kind="setting"),
    Qualifier(id="salvage", name="salvage", variants=("rescue",), kind="setting"),
    Qualifier(
        id="hospital_acquired",
        name="hospital-acquired",
        variants=("ventilator-associated", "nosocomial", "community-acquired"),
        kind="setting",
    ),
    Qualifier(id="hospitalized", name="hospitalized", variants=("non-hospitalized", "outpatient"), kind="setting"),
)

_AGE = (
    Qualifier(
        id="adult",
        name="adult",
        variants=(
            "adults",
            "adult patients",
            "adults aged 18 years and older",
            "18 years of age and older",
            "aged 18 years and older",
            "18 years and older",
            "18 years of age or older",
        ),
        kind="age",
    ),
    Qualifier(
        id="pediatric",
        name="pediatric",
        variants=("pediatric patients", "paediatric patients", "children", "childhood", "child", "juvenile"),
        kind="age",
        example="pediatric patients with epilepsy",
        look_alike="the pediatrician in charge",
    ),
    Qualifier(
        id="adult_and_pediatric",
        name="adult and pediatric",
        variants=("pediatric and adult", "adults and children", "children and adults", "adult and paediatric"),
        kind="age",
    ),
    Qualifier(
        id="adolescent",
        name="adolescent",
        variants=(
            "adolescents and adults",
            "adults and adolescents",
            "adult and adolescent",
            "12 years of age and older",
            "aged 12 years and older",
            "12 years and older",
            "teenage",
        ),
        kind="age",
    ),
    Qualifier(id="infant", name="infant", variants=("infants and toddlers", "infantile", "toddler"), kind="age"),
    Qualifier(
        id="neonatal", name="neonatal", variants=("neonate", "newborn", "preterm", "premature infants"), kind="age"
    ),
    Qualifier(
        id="elderly",
        name="elderly",
        variants=(
            "older adults",
            "geriatric",
            "aged 65 years and older",
            "65 years of age and older",
            "65 years and older",
            "adults aged 60 years and older",
            "60 years and older",
            "aged 50 years and older",
            "75 years or older",
        ),
        kind="age",
    ),
    Qualifier(
        id="six_and_older",
        name="6 years of age and older",
        variants=(
            "aged 6 years and older",
            "6 years and older",
            "2 years of age and older",
            "2 years and older",
            "aged 2 years and older",
            "6 months of age and older",
            "6 months and older",
            "4 years and older",
        ),
        kind="age",
    ),
    Qualifier(id="pregnant", name="pregnant", variants=("pregnant women", "breastfeeding"), kind="age"),
    Qualifier(id="young_adult", name="young adult", kind="age"),
)

_FITNESS = (
    Qualifier(
        id="transplant_ineligible",
        name="transplant-ineligible",
        variants=("ineligible for stem cell transplant", "ineligible for transplant", "not eligible for transplant"),
        kind="fitness",
    ),
    Qualifier(
        id="transplant_eligible", name="transplant-eligible", variants=("eligible for transplant",), kind="fitness"
    ),
    Qualifier(
        id="chemotherapy_ineligible",
        name="ineligible for intensive chemotherapy",
        variants=("chemotherapy-ineligible", "unfit for chemotherapy", "unfit", "ineligible for standard therapy"),
        kind="fitness",
    ),
    Qualifier(
        id="immunocompromised",
        name="immunocompromised",
        variants=("immunosuppressed", "immunocompetent", "immune-compromised"),
        kind="fitness",
    ),
)

_RISK = (
    Qualifier(
        id="high_risk",
        name="high-risk",
        variants=("at high risk", "increased risk", "high risk of recurrence", "at risk of rapid progression"),
        kind="risk",
    ),
    Qualifier(id="intermediate_risk", name="intermediate-risk", variants=("intermediate- or high-risk",), kind="risk"),
    Qualifier(id="low_risk", name="low-risk", variants=("lower-risk", "very low-risk", "favorable-risk"), kind="risk"),
    Qualifier(id="poor_risk", name="poor-risk", variants=("intermediate- or poor-risk", "adverse-risk"), kind="risk"),
)

_HISTOLOGY = (
    Qualifier(id="squamous", name="squamous", kind="histology"),
    Qualifier(id="nonsquamous", name="nonsquamous", variants=("non-squamous",), kind="histology"),
    Qualifier(id="clear_cell", name="clear cell", variants=("non-clear cell", "papillary"), kind="histology"),
    Qualifier(id="serous", name="serous", variants=("high-grade serous", "low-grade serous"), kind="histology"),
    Qualifier(
        id="differentiated",
        name="differentiated",
        variants=("well-differentiated", "undifferentiated"),
        kind="histology",
    ),
    Qualifier(id="dedifferentiated", name="dedifferentiated", variants=("poorly differentiated",), kind="histology"),
    Qualifier(id="epithelioid", name="epithelioid", variants=("non-epithelioid", "sarcomatoid"), kind="histology"),
    Qualifier(id="anaplastic", name="anaplastic", kind="histology"),
    Qualifier(id="eosinophilic", name="eosinophilic", variants=("eosinophilic phenotype",), kind="histology"),
    Qualifier(id="cutaneous", name="cutaneous", variants=("ocular", "mucosal", "acral"), kind="histology"),
    Qualifier(id="b_cell", name="B-cell", variants=("B-lineage", "B-cell precursor"), kind="histology"),
    Qualifier(id="t_cell", name="T-cell", variants=("T-lineage",), kind="histology"),
    Qualifier(
        id="neovascular",
        name="neovascular",
        variants=("wet", "exudative"),
        kind="histology",
        example="wet macular degeneration",
        look_alike="wetlands",
    ),
    Qualifier(
        id="proliferative", name="proliferative", variants=("non-proliferative", "nonproliferative"), kind="histology"
    ),
    Qualifier(id="fibrosing", name="fibrosing", variants=("fistulizing", "perianal fistulizing"), kind="histology"),
    Qualifier(id="obstructive", name="obstructive", variants=("nonobstructive", "non-obstructive"), kind="histology"),
)

_BIOMARKER = (
    Qualifier(
        id="her2_positive",
        name="HER2-positive",
        variants=("HER2+", "HER2-overexpressing", "HER2-amplified", "HER2-expressing", "HER2-mutant", "HER2-mutated"),
        kind="biomarker",
        example="Women with HER2+ disease were treated for a year.",
        look_alike="HER2 was not measured at the first visit.",
    ),
    Qualifier(
        id="her2_low", name="HER2-low", variants=("HER2-ultralow", "HER2-low or HER2-ultralow"), kind="biomarker"
    ),
    Qualifier(id="her2_negative", name="HER2-negative", variants=("HER2-null",), kind="biomarker"),
    Qualifier(
        id="hr_positive",
        name="hormone receptor-positive",
        variants=(
            "hormone receptor (HR)-positive",
            "HR-positive",
            "HR+",
            "HR+/HER2-",
            "HR-positive/HER2-negative",
            "HR-positive, HER2-negative",
            "hormone receptor-positive, HER2-negative",
            "estrogen receptor-positive",
            "ER-positive",
            "ER+",
            "ER+/HER2-",
            "ER-positive, HER2-negative",
            "ER+, HER2-",
            "HR+, HER2-",
        ),
        kind="biomarker",
        example="HR+ disease after endocrine therapy",
        look_alike="HR 0.62; 95% CI 0.5 to 0.8",
    ),
    Qualifier(id="triple_negative", name="triple-negative", kind="biomarker"),
    Qualifier(
        id="egfr_mutated",
        name="EGFR-mutated",
        variants=(
            "EGFR-mutant",
            "EGFR mutation-positive",
            "EGFR-positive",
            "with EGFR exon 20 insertion mutations",
            "EGFR exon 20 insertion mutation-positive",
            "EGFR exon 20 insertion",
            "EGFR exon 19 deletion",
            "EGFR L858R",
            "EGFR wild-type",
        ),
        exact_case=("EGFRm",),
        kind="biomarker",
        example="EGFRm disease with brain metastases",
        look_alike="eGFR measured at month 3",
    ),
    Qualifier(
        id="alk_positive",
        name="ALK-positive",
        variants=("ALK-rearranged", "ALK fusion-positive", "ALK+"),
        kind="biomarker",
        example="ALK+ tumors",
        look_alike="alk phosphatase was raised",
    ),
    Qualifier(
        id="ros1_positive", name="ROS1-positive", variants=("ROS1 fusion-positive", "ROS1-rearranged"), kind="biomarker"
    ),
    Qualifier(
        id="ret_positive",
        name="RET fusion-positive",
        variants=("RET-altered", "RET-mutant", "RET-positive", "RET-driven"),
        kind="biomarker",
    ),
    Qualifier(
        id="ntrk_positive",
        name="NTRK fusion-positive",
        variants=("NTRK gene fusion-positive", "NTRK-positive"),
        kind="biomarker",
    ),
    Qualifier(
        id="met_altered",
        name="MET exon 14 skipping",
        variants=("METex14", "METex14 skipping", "MET-amplified", "MET-overexpressing", "c-Met overexpressing"),
        kind="biomarker",
    ),
    Qualifier(
        id="kras_mutated",
        name="KRAS-mutated",
        variants=(
            "KRAS-mutant",
            "KRAS G12C-mutated",
            "KRAS G12C-mutant",
            "KRAS G12C mutation-positive",
            "KRAS G12D-mutated",
            "KRAS G12D-mutant",
            "RAS-mutant",
            "RAS-mutated",
            "RAS wild-type",
            "KRAS wild-type",
        ),
        kind="biomarker",
    ),
    Qualifier(
        id="braf_mutated",
        name="BRAF V600E-mutant",
        variants=(
            "BRAF-mutant",
            "BRAF-mutated",
            "BRAF V600-mutant",
            "BRAF V600E-mutated",
            "BRAF V600 mutation-positive",
            "BRAF-altered",
        ),
        kind="biomarker",
    ),
    Qualifier(
        id="brca_mutated",
        name="BRCA-mutated",
        variants=(
            "BRCA-mutant",
            "BRCAm",
            "BRCA mutation-positive",
            "germline BRCA-mutated",
            "BRCA1/2-mutated",
            "gBRCA-mutated",
            "homologous recombination deficient",
            "homologous recombination deficiency-positive",
            "HRD-positive",
            "homologous recombination repair gene-mutated",
            "HRR gene-mutated",
        ),
        kind="biomarker",
    ),
    Qualifier(
        id="fgfr_altered",
        name="FGFR-altered",
        variants=(
            "FGFR2-rearranged",
            "FGFR2 fusion-positive",
            "FGFR3-altered",
            "FGFR2b-positive",
            "FGFR2b-overexpressing",
        ),
        kind="biomarker",
    ),
    Qualifier(
        id="idh_mutated",
        name="IDH-mutant",
        variants=("IDH1-mutated", "IDH2-mutated", "IDH1-mutant", "IDH2-mutant", "IDH-mutated"),
        kind="biomarker",
    ),
    Qualifier(
        id="flt3_mutated",
        name="FLT3-mutated",
        variants=(
            "FLT3-ITD-positive",
            "FLT3 mutation-positive",
            "FLT3-ITD",
            "FLT3-mutant",
            "NPM1-mutated",
            "NPM1-mutant",
        ),
        kind="biomarker",
    ),
    Qualifier(
        id="kmt2a_rearranged",
        name="KMT2A-rearranged",
        variants=("KMT2A-r", "MLL-rearranged", "TP53-mutated", "TP53-mutant"),
        kind="biomarker",
    ),
    Qualifier(
        id="pik3ca_mutated",
        name="PIK3CA-mutated",
        variants=(
            "PIK3CA-mutant",
            "PIK3CA/AKT1/PTEN-altered",
            "ESR1-mutated",
            "ESR1-mutant",
            "PTEN-deficient",
            "AKT1-mutated",
        ),
        kind="biomarker",
    ),
    Qualifier(
        id="msi_high",
        name="microsatellite instability-high",
        variants=(
            "mismatch repair deficient",
            "MSI-High",
            "dMMR/MSI-H",
            "MSI-H/dMMR",
            "microsatellite stable",
        ),
        exact_case=("MSI-H", "dMMR", "pMMR", "TMB-H"),
        kind="biomarker",
        example="dMMR endometrial cancer",
        look_alike="DMMR Ltd. has moved",
    ),
    Qualifier(
        id="pdl1_positive",
        name="PD-L1-positive",
        variants=(
            "PD-L1-expressing",
            "PD-L1 high",
            "PD-L1-negative",
            "tumors express PD-L1",
        ),
        kind="biomarker",
    ),
    Qualifier(
        id="claudin_positive",
        name="claudin 18.2-positive",
        variants=("CLDN18.2-positive", "Claudin18.2-positive", "CLDN18.2+"),
        kind="biomarker",
    ),
    Qualifier(
        id="philadelphia_positive",
        name="Philadelphia chromosome-positive",
        variants=("Ph+", "Ph-positive", "Philadelphia chromosome-negative", "BCR-ABL-positive"),
        kind="biomarker",
        example="Ph+ chronic myeloid leukemia",
        look_alike="a pH above 7",
    ),
    Qualifier(
        id="cd_positive",
        name="CD19-positive",
        variants=(
            "CD20-positive",
            "CD22-positive",
            "CD30-positive",
            "CD33-positive",
            "CD123-positive",
            "CD30-expressing",
            "BCMA-positive",
        ),
        kind="biomarker",
    ),
    Qualifier(
        id="ebv_positive",
        name="EBV-positive",
        variants=("EBV+", "EBV-associated", "Epstein-Barr virus-positive"),
        kind="biomarker",
        example="EBV+ lymphoma",
        look_alike="an EBV titer",
    ),
    Qualifier(
        id="hpv_positive",
        name="HPV-positive",
        variants=("HPV-related", "HPV-associated", "HPV16-positive", "HPV-driven", "HPV16+"),
        kind="biomarker",
    ),
    Qualifier(
        id="folr1_positive",
        name="folate receptor alpha-positive",
        variants=("FRα-positive", "FR alpha-positive", "FOLR1-positive"),
        kind="biomarker",
    ),
    Qualifier(
        id="psma_positive",
        name="PSMA-positive",
        variants=("SSTR-positive", "somatostatin receptor-positive"),
        kind="biomarker",
    ),
    Qualifier(
        id="nectin_trop_positive",
        name="TROP2-positive",
        variants=("Nectin-4-positive", "GPC3-positive", "MTAP-deleted", "MTAP-null", "DLL3-positive"),
        kind="biomarker",
    ),
    Qualifier(
        id="hla_positive",
        name="HLA-A*02:01-positive",
        variants=("HLA-A*02-positive", "HLA-A2-positive"),
        kind="biomarker",
    ),
    Qualifier(
        id="achr_positive",
        name="acetylcholine receptor antibody-positive",
        variants=(
            "AChR antibody-positive",
            "anti-AChR antibody-positive",
            "MuSK antibody-positive",
            "anti-AQP4 antibody-positive",
            "AQP4-positive",
            "AQP4-IgG-positive",
        ),
        kind="biomarker",
    ),
    Qualifier(
        id="genotype",
        name="genotype 1",
        variants=(
            "genotype 2",
            "genotype 3",
            "genotype 4",
            "all genotypes",
            "APOE4 homozygous",
            "homozygous",
            "heterozygous",
        ),
        kind="biomarker",
    ),
    Qualifier(
        id="exon_amenable",
        name="amenable to exon 51 skipping",
        variants=(
            "amenable to exon 53 skipping",
            "amenable to exon 45 skipping",
            "amenable to exon 44 skipping",
            "exon 44 skipping amenable",
            "exon 51 skipping amenable",
        ),
        kind="biomarker",
    ),
    Qualifier(
        id="biallelic",
        name="biallelic",
        variants=("mutation-positive", "biomarker-positive", "biomarker-selected"),
        kind="biomarker",
    ),
    Qualifier(id="wild_type", name="wild-type", variants=("wildtype",), kind="biomarker"),
)

_INTENT = (
    Qualifier(
        id="prevention",
        name="prevention of",
        variants=("prophylaxis of", "prophylaxis", "prophylactic", "to prevent"),
        kind="intent",
    ),
    Qualifier(
        id="active_immunization",
        name="active immunization",
        variants=("active immunization against", "passive immunization"),
        kind="intent",
    ),
    Qualifier(
        id="adjunctive",
        name="adjunctive",
        variants=("add-on", "adjunctive therapy", "adjunctive treatment", "as an adjunct to"),
        kind="regimen",
    ),
    Qualifier(
        id="monotherapy",
        name="monotherapy",
        variants=("as monotherapy", "single-agent", "as a single agent"),
        kind="regimen",
    ),
    Qualifier(id="combination", name="in combination with", variants=("combination therapy",), kind="regimen"),
)

QUALIFIERS: tuple[Qualifier, ...] = (
    _EXTENT
    + _STAGE
    + _RECURRENCE
    + _LINE
    + _HISTORY
    + _RESISTANCE
    + _SEVERITY
    + _ACTIVITY
    + _COURSE
    + _SETTING
    + _AGE
    + _FITNESS
    + _RISK
    + _HISTOLOGY
    + _BIOMARKER
    + _INTENT
)
