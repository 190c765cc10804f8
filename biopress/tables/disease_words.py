"""The words of which disease phrases are built: heads by word and by ending, modifiers, and the words that end a phrase."""

from __future__ import annotations

from typing import Final

__all__ = [
    "ABSTRACT",
    "ACTIONS",
    "ADJECTIVE_ENDINGS",
    "ANATOMY",
    "BARE_HEADS",
    "COMPLICATIONS",
    "COMPOUND_ENDINGS",
    "EPISODES",
    "FEATURES",
    "GENERIC",
    "HARM",
    "HEAD_ENDINGS",
    "LOOSE_HEADS",
    "MARKERS",
    "MODIFIED_HEADS",
    "MODIFIERS",
    "NOUN_MODIFIERS",
    "NO_DISEASES",
    "ORGANISATIONS",
    "ORGANS",
    "PEOPLE",
    "STOPPERS",
    "SYMPTOMS",
    "TISSUE_OF",
]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Heads that name a disease by themselves.
BARE_HEADS: Final = _words(
    "cancer cancers tumor tumors tumour tumours malignancy malignancies neoplasm neoplasms neoplasia leukemia leukaemia "
    "leukemias metastases metastasis asthma diabetes obesity overweight eczema sepsis influenza malaria dengue autism "
    "dementia migraine rabies measles cholera tetanus smallpox mpox monkeypox anthrax plague scabies polio typhoid lupus "
    "acne rosacea cachexia glaucoma cataract cataracts anaphylaxis mesothelioma shingles stroke keloids vitiligo "
    "alopecia vertigo tinnitus endometriosis infertility preeclampsia hypertension gout frailty spasticity schizophrenia "
    "bulimia anorexia sarcopenia paralysis paraplegia hypotension hiv aids ebola chikungunya zika lyme pertussis "
    "depression anxiety psychosis mania suicidality blindness deafness pneumonia thrombosis keratoses hyperplasia embolism "
    "infarction"
)

# Heads that name a disease only with a word that says which.
MODIFIED_HEADS: Final = _words(
    "disease diseases disorder disorders syndrome syndromes infection infections deficiency deficiencies dystrophy "
    "dystrophies ataxia ataxias palsy fever anomaly anomalies malformation malformations "
    "allergy allergies infestation infestations aneurysm warts baldness cellulite amblyopia"
)

# Heads of the same kind that are common words too: before them only words of the trade count.
LOOSE_HEADS: Final = _words(
    "condition conditions lesions lesion crisis crises attack attacks failure injury injuries dysfunction "
    "impairment rejection insufficiency shock arrest retardation defect defects enlargement hemorrhage haemorrhage "
    "occlusion detachment degeneration fracture fractures ulcer ulcers intolerance tears stones overdose intoxication "
    "poisoning addiction dependence ideation stenosis regurgitation burns scars scar thinning contracture ptosis hernia "
    "deformity"
)

# Complaints: an indication only where words before say that something is done about them.
SYMPTOMS: Final = _words(
    "pain bleeding symptoms cough nausea vomiting itch itching pruritus fatigue seizure seizures spasms tremor tremors "
    "agitation headache headaches wound wounds reaction reactions loss mucositis edema oedema diarrhea diarrhoea "
    "constipation insomnia rash bleeds inflammation swelling dyspnea stress withdrawal toxicity incontinence "
    "aggression apathy flushes flashes dysphagia pregnancy contraception anesthesia sedation hypoxia pressure apnea "
    "exacerbation exacerbations flares flare stiffness redness dryness wrinkles lines sweating hair"
)

# Endings that make a head of any word.
HEAD_ENDINGS: Final = (
    *"oma omas omata itis osis oses emia emias aemia penia penias opathy opathies dystrophy dystrophies atrophy".split(),
    *"atrophies hypertrophy plegia paresis plasia plasias uria rrhea rrhoea algia asthenia philia ectasis edema".split(),
    *"oedema megaly kinesia dystonia somnia iasis lepsy pnea schisis phobia opia achalasia dermia cytosis".split(),
    *"spasm ataxia".split(),
)

# Words that end like a disease and are none.
NO_DISEASES: Final = _words(
    "diagnosis diagnoses prognosis prognoses apoptosis ferroptosis pyroptosis phagocytosis endocytosis exocytosis hypnosis "
    "symbiosis mitosis meiosis osmosis metamorphosis anastomosis transcytosis efferocytosis necroptosis pinocytosis dosis "
    "diploma oklahoma sonoma tacoma roma soma stoma aroma chroma paloma coma loma acoma academia bohemia glycemia "
    "euglycemia normoglycemia empathy sympathy homeopathy telepathy allopathy osteopathy naturopathy trophy nostalgia "
    "philadelphia estonia utopia ethiopia gastronomia autologous doses overdoses biosis kurtosis synthesis necrosis "
    "adenovirus lentivirus retrovirus baculovirus polyomavirus arenavirus alphavirus poxvirus lentiviruses poxviruses "
    "virus viruses coronavirus"
    " thomas purposes gossamer noses poses doses roses proposes supposes purpose hoses closes loses exposes imposes composes discloses nasa-thomas"
)

# The tissue or the trade, not the disease: "cancer cells", "the breast cancer vaccine".
TISSUE_OF: Final = _words(
    "cell cells cell-line lines biology immunotherapy immunotherapies genome genomics tissue tissues microenvironment "
    "antigen antigens antigen-specific burden volume growth shrinkage mass size response responses control site sites "
    "center centers centre centres care research researcher researchers charity charities survivors survivor expert experts "
    "community advocacy awareness moonshot screening biomarker biomarkers specialist specialists drugmaker clinic clinics "
    "activity marker markers modification modifying progression-free lysate lysis volume bed samples "
    "specimens profiling sequencing registry control-rate portfolio pipeline franchise market assets space field"
    " aberrations histology stroma zone grade models model burden subgroups subgroup self-testing testing testing-kit sufferer"
    " index nrs vas score scores scale scales numeric rating questionnaire inventory"
)

# What "disease" or "cancer" without a name is only a part of: "disease progression".
ABSTRACT: Final = _words(
    "progression state states severity management onset course status area areas model models education outcomes outcome "
    "prevention patients control free indications types type treatment treatments therapy therapies therapeutics drug drugs "
    "medicine medicines diagnostics diagnosis detection incidence recurrence risk rates rate remission stabilization "
    "surveillance mechanisms mechanism pathways pathway process processes setting settings stage stages group groups awareness "
    "modeling test tests testing foundation biologics product products pain symptoms worsening free-survival death mortality "
    "trial trials study studies driver drivers program programs indication journey management-related"
)

# A capitalised disease before or after one of these is part of a name.
ORGANISATIONS: Final = _words(
    "society foundation institute institutes center centers centre centres association alliance journal congress symposium "
    "conference council network hospital clinic university college department division coalition federation consortium "
    "fund trust inc ltd llc corp corporation pharma therapeutics pharmaceuticals biosciences sciences medicines oncology "
    "program programme initiative summit group working-group academy committee agency registry board campaign partners "
    "unit research forum expo meeting action day week month organization organisation laboratory school faculty "
    "act bureau office fellowship award awards prize"
    " system information leadership investigators project area leader school platform magazine review reviews podcast webinar"
)

# Where "cancer" or "disease" is only said in general.
GENERIC: Final = _words(
    "rare serious life-threatening debilitating devastating common deadly fatal difficult difficult-to-treat hard-to-treat "
    "challenging different various certain several many other multiple-type human major global unmet such new complex "
    "critical severe chronic acute incurable underlying additional important untreatable intractable specific related "
    "progressive orphan ultra-rare ultrarare particular target targeted complicated prevalent preexisting pre-existing "
    "existing medical health genetic genetically-defined inherited pediatric multiple numerous undiagnosed most these "
    "those more broad some disabling long-term current active stable measurable terrible horrible heartbreaking "
    "degenerative advanced early late rapid"
    " highly metastatic recurrent relapsed refractory unresectable residual minimal measurable local nodal symptomatic underserved infectious-like extensive bulky persistent treatable preventable untreated treated resistant treatment-resistant new-onset worst challenging animal constant relentless cruel insidious silent heterogeneous multifactorial horrific paediatric aggressive grade stage and or"
    " first second mild moderate mildly moderately intermediate high low risk"
)

# Endings that make an adjective; an unknown word with one of them before a disease belongs to it.
ADJECTIVE_ENDINGS: Final = (*"ic al ous ary ory ive ar oid eal ile ant ent ible iac genic".split(),)

# Endings of compounds that narrow a disease: "HER2-positive", "treatment-resistant", "B-cell".
COMPOUND_ENDINGS: Final = _words(
    "positive negative mutated mutant mutation resistant sensitive refractory related associated induced driven dependent "
    "mediated linked onset stage risk line treated naive naïve low high null expressing overexpressing amplified altered "
    "rearranged deficient type grade cell ineligible eligible term acquired active responsive unresponsive experienced "
    "unstable stable selected susceptible nonsusceptible producing requiring predominant variant chain lineage invasive "
    "remitting deleted ultralow independent bound specific operative menopausal partum progressive secreting controlled versus-host"
)

# Words before a disease that belong to it whatever their ending.
MODIFIERS: Final = _words(
    "stage type grade genotype class severe mild moderate moderately severely mildly highly newly previously recently locally "
    "advanced early late early-stage late-stage acute chronic relapsed refractory relapsing recurrent recurring remitting "
    "untreated treated diagnosed pretreated heavily unresectable resectable resected localized localised disseminated "
    "generalized generalised metastatic high low intermediate high-risk low-risk first second inherited acquired mixed "
    "infantile juvenile childhood maternal fetal neonatal newborn pediatric paediatric adolescent senile primary secondary "
    "tertiary solid liquid smoldering smouldering indolent blistering demyelinating sustained symptomatic asymptomatic wet "
    "dry poorly well differentiated undifferentiated dedifferentiated transformed unexplained unspecified suspected "
    "confirmed uncontrolled inadequately controlled elevated increased postpartum perinatal preterm breakthrough autoimmune "
    "autosomal dominant recessive long persistent lower upper left right large small clear hot cold warm light heavy "
    "frequent infrequent occasional opportunistic prolonged "
    "squamous nonsquamous epithelial follicular zone hairy hemorrhagic bullous malignant benign invasive noninvasive sporadic "
    "familial hereditary congenital germline somatic deleterious active inactive latent residual measurable minimal "
    "aggressive rapidly slowly progressing progressive overactive underactive enlarged blocked varicose irritable restless "
    "frozen stiff leaky polycystic seropositive seronegative suicidal depressive bipolar wasting sickle fatty fragile "
    "nephrotic restrictive obstructive operable inoperable borderline eosinophilic fibrosing "
    "bacterial viral fungal parasitic septic febrile fistulizing fistulising scarring thinning spreading triple double "
    "node-positive node-negative transplant-ineligible radiographic classic classical atypical post-acute spinocerebellar "
    "post-operative postoperative post-surgical postsurgical post-transplant pre-treated r/r rr ph+ her2+ her2- hr+ er+ "
    "biochemically surgically medically histologically radiographically moderately-to-severely morbid premature "
    "muscle-invasive wild-type de novo neo-adjuvant head-and-neck bleeding clotting inflamed infected complicated uncomplicated "
    "msi-h dmmr pmmr tmb-h"
)

# Words of a biomarker's name before "-positive", "-mutated" and the like.
MARKERS: Final = _words(
    "receptor fusion mutation gene antibody chromosome repair instability hormone estrogen oestrogen progesterone folate growth "
    "factor epidermal human mismatch microsatellite homologous recombination philadelphia acetylcholine somatostatin claudin "
    "bacillus alpha beta iodine radioactive stem cell kinase exon insertion deletion skipping tumor"
)

# Nouns before a disease that belong to it: organs, causes, agents.
NOUN_MODIFIERS: Final = _words(
    "lung kidney liver heart brain breast bone skin eye eyes blood colon bowel bladder prostate stomach throat neck head "
    "thyroid joint muscle nerve spine cord disc back knee hip shoulder foot hand tooth gum ear nose sinus hair nail vein "
    "artery airway airways chest bile duct tract gland lymph node nodes marrow plasma stem islet cell b-cell t-cell nk-cell "
    "mast platelet iron copper lipid cholesterol glucose sugar enzyme protein calcium phosphate vitamin hormone growth factor "
    "mantle germ chain storage use mood sleep movement tic stress pain panic personality attention deficit hyperactivity "
    "memory hearing vision sight weight retina macula cornea tick flea lice mite worm mosquito milk peanut egg nut food pollen dust "
    "radiation chemotherapy alcohol opioid nicotine tobacco cocaine methamphetamine cannabis stimulant substance gambling "
    "hpv hiv hbv hcv hdv cmv rsv ebv hsv vzv ebola zika flu covid-19 sars-cov-2 influenza papillomavirus cytomegalovirus "
    "hepatitis herpes difficile clostridioides clostridium aureus pylori epstein barr simplex zoster varicella "
    "graft surgical pressure body fat wall tumor tumour heel pad junction tube neuron neurone motor kinase oxidase synthase "
    "fallopian gej cns gi cv gravis erythema lichen pemphigus egfr kras braf brca her2 alk ret met ntrk"
)

# What one head of a disease can be told of in a list: "gastric, small intestine or biliary cancer".
ORGANS: Final = _words(
    "lung breast colon colorectal rectal stomach gastric intestine intestinal bowel biliary duct tract liver hepatic "
    "hepatocellular pancreas pancreatic kidney renal bladder urothelial prostate ovarian ovary cervical endometrial uterine "
    "tubal tube fallopian peritoneal thyroid esophageal oesophageal gastroesophageal gej junction neck brain skin bone blood testicular anal "
    "vulvar abdominal intra-abdominal"
)

# Words that look like modifiers by their ending and are none; and all other words at which a phrase stops.
STOPPERS: Final = _words(
    "a an the this that these those its their our his her your my any all each every some no not only both either "
    "neither such certain various other another more most many several few new novel potential additional and or of in on at "
    "to for with without from by as into onto over under between among against across within during after before following "
    "until since through throughout per via about around than is are was were be been being has have had having do does did "
    "will would can could may might shall should must also including include includes included especially particularly "
    "currently approximately potentially specifically primarily mainly effectively significantly clinically globally "
    "typically commonly usually often generally initially finally additionally clinical medical investigational "
    "experimental preclinical nonclinical clinical-stage phase topical intravenous subcutaneous global national "
    "international regional federal commercial regulatory financial strategic annual initial final total overall important "
    "significant effective potential critical essential innovative therapeutic diagnostic preventive available "
    "approved treat treats treating treated-with prevent prevents preventing cure curing fight fighting combat reduce reduces "
    "reducing target targets targeting address addresses addressing develop develops developing manage managing evaluate "
    "evaluates evaluating study studies studied studying trial trials therapy therapies treatment treatments drug medicine medicines "
    "vaccine vaccines patients patient people adults adult individuals children women men persons subjects participants those "
    "infants adolescents americans veterans population populations who whom whose which where when while what how why if but "
    "because although though however we they it he she you i us them there here today announced announces announce "
    "said says developed designed used using use-of based given received receive receiving receives granted grants grant "
    "approves approval designation indication indicated indications diagnosed-with diagnose diagnosing detect detecting detects "
    "advance advances advancing advancement cause causes causing caused have-been become becomes becoming develop "
    "impact impacts affects affect affecting improve improves improving monitor monitoring understand understanding "
    "suffer suffers suffering living live experiencing experience experiences presenting present presents "
    "company companies biopharmaceutical pharmaceutical biotech biotechnology fda u.s us eu ec ema january february march april "
    "may june july august september october november december monotherapy combination plus versus vs placebo "
    "first-in-class best-in-class first-ever next-generation best first-and-only one two three four five six seven eight nine "
    "ten million thousand hundred billion risk rate rates incidence prevalence burden diagnosis prognosis prevention "
    "management relief onset course severity progression pathogenesis pathophysiology biology mechanism role "
    "oncolytic innovative interim pivotal registrational registration-enabling open-label randomized positive negative topline top-line "
    "addition area areas field fields range number variety wide broad multiple-dose lead leading candidate candidates product "
    "products program programs pipeline portfolio platform technology technologies franchise oncology immunology neurology "
    "hematology rare serious devastating debilitating deadly life-threatening common difficult challenging underlying "
    "unmet need needs high-unmet general special same similar different key further future recent "
    "prior current existing ongoing next last second-leading leading fastest-growing fda-approved once-daily "
    "stop stops stopping slow slowing slows halt halting delay-of reverse reversing eliminate eliminating control "
    "called termed named known so-called specialized expect expects expected orphan fast track rights "
    "exclusive worldwide effort efforts data results response safety efficacy endpoint cohort arm dose dosing daily "
    "baseline known presence monovalent bivalent trivalent quadrivalent "
    "symptom-free responsible relevant applicable subsequent consistent prominent independent significant-unmet "
    "director officer executive professor president chief medical-director chairman hospital university original official "
    "pharmacy digital optimal ideal suitable possible capable viable reliable valuable sustainable responsible "
    "event events adverse effect effects reactions-of effective supplemental conditional accelerated journal society "
    "european american canadian chinese japanese german british australian korean indian french italian african asian "
    "via versus-placebo include have confirm confirms exclude because due associated related caused "
    "well-tolerated compelling encouraging exciting enrolling enrolled enroll enrolls dosing dosed initiating initiated "
    "plans plan intends aims aim goal focus focused focuses focusing conduct conducting completed completes complete "
    "help helps helping support supports supporting show shows showed shown demonstrate demonstrated demonstrates "
    "single-arm double-blind multicenter controlled-trial serotype serotypes whereas per-protocol expression approach "
    "approaches option options solution solutions opportunity opportunities setting settings therapeutic-area world "
    "understand underlies involve involves involving comprises comprising "
    "keep remain remains remained year years month months week weeks day days old aged age-related-to older younger"
)

# Words that follow a disease and are still the disease.
EPISODES: Final = _words(
    "exacerbation exacerbations relapse recurrence flare flares attack attacks episodes infection infections rejection "
    "disease disorder syndrome crisis crises bleeds metastases metastasis fever outbreak"
)

# Heads after which "in ..." says which disease it is: "mucositis in head and neck cancer", "agitation in dementia".
COMPLICATIONS: Final = _words(
    "infection infections rejection anemia anaemia mucositis pain bleeding pressure agitation psychosis depression ideation "
    "suicidality cough nausea vomiting pruritus itch fatigue neutropenia thrombocytopenia hyperkalemia hyperphosphatemia "
    "hyperparathyroidism cachexia dyskinesia pneumonia reactions reaction disease viremia hyperammonemia dysphagia apathy "
    "drooling sialorrhea incontinence constipation diarrhea symptoms spasticity wound wounds thrombosis bleeds sepsis"
    " ulcers ulcer inflammation"
)

# What "with ..." after a disease has to name in order to belong to it.
FEATURES: Final = _words(
    "mutation mutations fusion fusions rearrangement rearrangements expression overexpression amplification amplifications "
    "alteration alterations deletion deletions translocation translocations insertion insertions aberrations aberration "
    "variant variants genotype aura inhibitors polyneuropathy cardiomyopathy metastases metastasis involvement features "
    "fraction situ in-situ psychosis histology cytogenetics polyps nephritis eosinophilia phenotype fibrosis cirrhosis edema "
    "rejection pathogen hypermutation instability repeats repeat deficiency positivity status lesions dependence obesity "
    "overweight crisis episodes type infection neuropathy skipping activation loss syndrome disease disorder arthritis "
    "predominance component differentiation exacerbations hypoxemia hypercapnia dementia transformation comorbidity comorbidities"
)

# What "of ..." after a disease has to name in order to belong to it.
ANATOMY: Final = _words(
    "skin lung lungs breast bladder kidney kidneys liver pancreas colon rectum stomach esophagus prostate ovary uterus cervix "
    "brain head neck eye eyes bone bones blood marrow heart knee hip foot spine hand scalp face throat oropharynx larynx "
    "origin histology grafts graft transplant gut intestine bowel retina cornea macula anus vulva penis thyroid joints joint "
    "nail nails toenail toenails lymphoid hair appendix peritoneum pleura bile nerve nerves system tract prematurity "
    "childhood pregnancy infancy newborn node nodes"
)

# The people who have the disease.
PEOPLE: Final = _words(
    "patients adults individuals children people women men infants adolescents participants subjects those persons "
    "neonates newborns recipients veterans males females"
)

# What is done about a disease: "treatment of", "prevent".
ACTIONS: Final = _words(
    "treatment prevention prophylaxis management relief therapy diagnosis detection differentiation immunization immunisation control "
    "treat treating treats prevent preventing prevents reduction induction care manage managing relieve relieving cure "
    "reduce reducing suppression reversal detect detecting diagnose diagnosing treatments therapies monotherapy improvement"
)

# Beginnings of words and phrases in sentences about harm.
HARM: Final = (
    "adverse reaction",
    "adverse event",
    "adverse effect",
    "side effect",
    "warnings and",
    "warning:",
    "contraindicat",
    "hypersensitiv",
    "serious risk",
    "may cause",
    "can cause",
    "could cause",
    "may result in",
    "can result in",
    "may occur",
    "can occur",
    "have occurred",
    "occurred in",
    "fatal ",
    "discontinue",
    "discontinuation",
    "most common",
    "permanently",
    "monitor patients",
    "monitor for",
    "risk of serious",
    "been reported",
    "toxicities",
    "do not use",
    "tell your",
)
