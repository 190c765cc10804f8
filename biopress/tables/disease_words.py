"""The words of which disease phrases are built: heads by word and by ending, modifiers, and the words that end a phrase."""

from __future__ import annotations

from typing import Final

__all__ = [
    "ABSTRACT",
    "ACTIONS",
    "ADJECTIVE_ENDINGS",
    "ANATOMY",
    "BARE_HEADS",
    "COMMON_KINDS",
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
    "acne aids alopecia anaphylaxis anorexia anthrax anxiety ascites asthma autism blindness bradycardia bulimia "
    "cachexia cancer cancers cataract cataracts chikungunya cholera deafness dementia dengue depression diabetes "
    "ebola eczema embolism endometriosis frailty glaucoma gout hiv hyperplasia hypertension hypotension infarction "
    "infertility influenza jaundice keloids keratoses leukaemia leukemia leukemias lupus lyme malaria malignancies "
    "malignancy mania measles mesothelioma metastases metastasis migraine monkeypox mpox neoplasia neoplasm neoplasms "
    "obesity overweight paralysis paraplegia pertussis plague pneumonia polio preeclampsia psychosis rabies rosacea "
    "sarcopenia scabies schizophrenia sepsis shingles smallpox spasticity stroke suicidality tachycardia tetanus "
    "thrombosis tinnitus tumor tumors tumour tumours typhoid vertigo vitiligo zika"
)

# Heads that name a disease only with a word that says which.
MODIFIED_HEADS: Final = _words(
    "allergies allergy amblyopia aneurysm aneurysms anomalies anomaly ataxia ataxias baldness cellulite deficiencies "
    "deficiency disease diseases disorder disorders dystrophies dystrophy fever fistula fistulas infection infections "
    "infestation infestations malformation malformations palsy syndrome syndromes warts"
)

# Heads of the same kind that are common words too: before them only words of the trade count.
LOOSE_HEADS: Final = _words(
    "addiction arrest attack attacks blockage blockages burns calcification condition conditions contracture crises "
    "crisis defect defects deformity degeneration dependence detachment dissection dysfunction effusion effusions "
    "enlargement failure fracture fractures haemorrhage hemorrhage hernia ideation impairment injuries injury "
    "insufficiency intolerance intoxication lesion lesions nodule nodules obstruction obstructions occlusion overdose "
    "poisoning prolapse ptosis reflux regurgitation rejection retardation rupture scar scars shock stenosis stones "
    "tear tears thinning ulcer ulcers"
)

# Complaints: an indication only where words before say that something is done about them.
SYMPTOMS: Final = _words(
    "aggression agitation anesthesia apathy apnea bleeding bleeds constipation contraception cough diarrhea diarrhoea "
    "distress dryness dysphagia dyspnea edema exacerbation exacerbations fatigue flare flares flashes flushes hair headache "
    "headaches hypoxia incontinence inflammation insomnia itch itching lines loss mucositis nausea oedema pain "
    "pregnancy pressure pruritus rash reaction reactions redness sedation seizure seizures spasms stiffness stress "
    "sweating swelling symptoms toxicity tremor tremors vomiting withdrawal wound wounds wrinkles"
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
    "academia acoma adenovirus allopathy alphavirus anastomosis apoptosis arenavirus aroma autologous baculovirus "
    "biosis bohemia chroma closes coma composes coronavirus diagnoses diagnosis diploma discloses doses dosis "
    "efferocytosis empathy endocytosis estonia ethiopia euglycemia exocytosis exposes ferroptosis gastronomia "
    "glycemia gossamer homeopathy hoses hypnosis imposes kurtosis lentivirus lentiviruses loma loses meiosis "
    "metamorphosis mitosis naturopathy necroptosis necrosis normoglycemia noses nostalgia oklahoma osmosis osteopathy "
    "overdoses paloma phagocytosis philadelphia pinocytosis polyomavirus poses poxvirus poxviruses prognoses "
    "prognosis proposes purpose purposes pyroptosis retrovirus roma roses soma sonoma stoma supposes symbiosis "
    "sympathy synthesis tacoma telepathy thomas transcytosis trophy utopia virus viruses"
)

# The tissue or the trade, not the disease: "cancer cells", "the breast cancer vaccine".
TISSUE_OF: Final = _words(
    "aberrations activity advocacy antigen antigen-specific antigens assets awareness bed biology biomarker "
    "biomarkers burden care cell cell-line cells center centers centre centres charities charity clinic clinics "
    "community control drugmaker expert experts field franchise genome genomics grade growth histology "
    "immunotherapies immunotherapy index inventory lines lysate lysis marker markers market mass microenvironment "
    "model models modification modifying moonshot nrs numeric pipeline portfolio profiling progression-free "
    "questionnaire rating registry research researcher researchers response responses samples scale scales score "
    "scores screening self-testing sequencing shrinkage site sites size space specialist specialists specimens stroma "
    "subgroup subgroups sufferer survivor survivors testing tissue tissues vas volume zone"
)

# What "disease" or "cancer" without a name is only a part of: "disease progression".
ABSTRACT: Final = _words(
    "area areas awareness biologics control course death detection diagnosis diagnostics driver drivers drug drugs "
    "education foundation free free-survival group groups incidence indication indications journey management "
    "mechanism mechanisms medicine medicines model modeling models mortality onset outcome outcomes pain pathway "
    "pathways patients prevention process processes product products program programs progression rate rates "
    "recurrence remission risk setting settings severity stabilization stage stages state states status studies study "
    "surveillance symptoms test testing tests therapeutics therapies therapy treatment treatments trial trials type "
    "types worsening"
)

# A capitalised disease before or after one of these is part of a name.
ORGANISATIONS: Final = _words(
    "academy act action agency alliance area association award awards biosciences board bureau campaign center "
    "centers centre centres clinic coalition college committee conference congress consortium corp corporation criteria "
    "council day department division expo faculty federation fellowship forum foundation fund group hospital inc "
    "information initiative institute institutes investigators journal laboratory leader leadership llc ltd magazine "
    "medicines meeting month network office oncology organisation organization partners pharma pharmaceuticals "
    "platform podcast prize program programme project registry research review reviews school sciences society summit "
    "symposium system therapeutics trust unit university webinar week working-group"
)

# Where "cancer" or "disease" is only said in general.
GENERIC: Final = _words(
    "active acute additional advanced aggressive and animal broad bulky certain challenging chronic common complex "
    "complicated constant critical cruel current deadly debilitating degenerative devastating different difficult "
    "difficult-to-treat disabling earlier early existing extensive fatal first first-line genetic genetically-defined "
    "fundamental global grade hard-to-treat health heartbreaking heterogeneous high highly horrible horrific human important "
    "incurable inherited insidious intermediate intractable late later life-threatening local locally long-term low "
    "major many measurable medical metastatic mild mildly minimal moderate moderately more most multifactorial "
    "multiple new new-onset nodal numerous oligometastatic or orphan other paediatric particular pediatric persistent "
    "pre-existing preexisting prevalent preventable progressive rapid rare recurrent refractory relapsed related "
    "relentless residual resistant risk second second-line serious several severe silent some specific stable stage "
    "such symptomatic target targeted terrible these third-line those treatable treated treatment-naive "
    "treatment-naïve treatment-resistant ultra-rare ultrarare underlying underserved undiagnosed unmet unresectable "
    "untreatable untreated various visceral worst"
)

# Endings that make an adjective; an unknown word with one of them before a disease belongs to it.
ADJECTIVE_ENDINGS: Final = (*"ic al ous ary ory ive ar oid eal ile ant ent ible iac genic".split(),)

# Endings of compounds that narrow a disease: "HER2-positive", "treatment-resistant", "B-cell".
COMPOUND_ENDINGS: Final = _words(
    "acquired active altered amplified associated bound cell chain controlled deficient degree deleted dependent "
    "driven eligible experienced expressing grade high independent induced ineligible invasive line lineage linked "
    "low mediated menopausal mutant mutated mutation naive naïve negative nonsusceptible null onset operative "
    "overexpressing partum positive predominant producing progressive rearranged refractory related remitting "
    "requiring resistant responsive risk secreting selected sensitive skipping specific stable stage susceptible term "
    "treated type ultralow unresponsive unstable variant versus-host"
)

# Words before a disease that belong to it whatever their ending.
MODIFIERS: Final = _words(
    "acquired active acute adolescent advanced aggressive asymptomatic atypical autoimmune autosomal bacterial benign "
    "biochemically bipolar bleeding blistering blocked borderline breakthrough bullous calcified childhood chronic "
    "class classic classical clear clotting cold compensated complicated confirmed congenital controlled de "
    "decompensated dedifferentiated deleterious demyelinating depressive diagnosed differentiated disseminated dmmr "
    "dominant double dry early early-stage elevated enlarged eosinophilic epithelial er+ familial fatty febrile fetal "
    "fibrosing first fistulising fistulizing follicular fragile frequent frozen fungal generalised generalized "
    "genotype germline grade hairy head-and-neck heavily heavy hemorrhagic her2+ her2- hereditary high high-risk "
    "highly histologically hot hr+ inactive inadequately increased indolent infantile infected inflamed infrequent "
    "inherited inoperable intermediate invasive irritable juvenile keratinizing large late late-stage latent leaky "
    "left light liquid localised localized locally long low low-risk lower malignant maternal measurable medically "
    "metastatic mild mildly minimal mixed moderate moderately moderately-to-severely morbid msi-h muscle-invasive "
    "neo-adjuvant neonatal nephrotic newborn newly node-negative node-positive noninvasive nonsquamous novo "
    "obstructive occasional operable opportunistic overactive paediatric parasitic pediatric perinatal persistent ph+ "
    "pmmr polycystic poorly post-acute post-operative post-surgical post-transplant postoperative postpartum "
    "postsurgical pre-treated premature preterm pretreated previously primary progressing progressive proliferative "
    "prolonged r/r radiographic radiographically rapidly recently recessive recurrent recurring refractory relapsed "
    "relapsing remitting resectable resected residual restless restrictive right rr scarring second secondary senile "
    "septic serogroup seronegative seropositive severe severely sickle slowly small smoldering smouldering solid "
    "somatic spinocerebellar sporadic spreading squamous stage stiff suicidal suppressed surgically suspected "
    "sustained symptomatic tertiary thinning tmb-h transformed transplant-ineligible treated triple type "
    "uncomplicated uncontrolled underactive undifferentiated unexplained unresectable unspecified untreated upper "
    "varicose viral virologically warm wasting well wet wild-type zone"
)

# Words of a biomarker's name before "-positive", "-mutated" and the like.
MARKERS: Final = _words(
    "acetylcholine alpha antibody bacillus beta cell chromosome claudin deletion epidermal estrogen exon factor "
    "folate fusion gene growth homologous hormone human insertion instability iodine kinase microsatellite mismatch "
    "mutation oestrogen philadelphia progesterone radioactive receptor recombination repair skipping somatostatin "
    "stem tumor"
)

# Nouns before a disease that belong to it: organs, causes, agents.
NOUN_MODIFIERS: Final = _words(
    "access airway airways alcohol alk artery attention aureus b-cell back barr bile bladder blood body bone bowel "
    "braf brain brca breast calcium cannabis cell chain chemotherapy chest cholesterol clostridioides clostridium cmv "
    "cns cocaine colon compression copper cord cornea covid-19 cv cytomegalovirus deficit difficile disc duct dust "
    "ear ebola ebv egfr egg enzyme epstein erythema eye eyes factor fallopian fat flea flu food foot gambling gej "
    "germ gi gland glucose graft grass gravis growth gum hair hand hbv hcv hdv head hearing heart heel hepatitis her2 "
    "herpes hip hiv hormone hpv hsv hyperactivity influenza iron islet joint junction kidney kinase knee kras lice "
    "lichen ligament lipid liver lung lymph macula mantle marrow mast memory meniscus met methamphetamine milk mite "
    "mood mosquito motor movement muscle nail neck nerve neuron neurone nicotine nk-cell node nodes nose ntrk nut "
    "opioid organ oxidase pad pain panic papillomavirus peanut pemphigus personality phosphate plasma platelet pollen "
    "pressure prostate protein pylori radiation ragweed ret retina rsv sars-cov-2 shoulder sight simplex sinus skin "
    "sleep spine stem stimulant stomach storage stress substance sugar surgical synthase t-cell tendon throat thyroid "
    "tic tick tobacco tooth tract tree tube tumor tumour use valve varicella vein ventricle vessel vision vitamin vzv "
    "wall weight worm zika zoster"
)

# What one head of a disease can be told of in a list: "gastric, small intestine or biliary cancer".
ORGANS: Final = _words(
    "abdominal anal biliary bladder blood bone bowel brain breast cervical colon colorectal duct endometrial "
    "esophageal fallopian gastric gastroesophageal gej hepatic hepatocellular intestinal intestine intra-abdominal "
    "junction kidney liver lung neck oesophageal ovarian ovary pancreas pancreatic peritoneal prostate rectal renal "
    "skin stomach testicular thyroid tract tubal tube urothelial uterine vulvar"
)

# Words that look like modifiers by their ending and are none; and all other words at which a phrase stops.
STOPPERS: Final = _words(
    "a about accelerated across addition additional additionally address addresses addressing adolescents adult "
    "adults advance advancement advances advancing adverse affect affecting affects african after against aged aim "
    "aims all also although american americans among an and announce announced announces annual another any "
    "applicable approach approaches approval approved approves approximately april are area areas arm around as asian "
    "associated at august australian available based baseline be because become becomes becoming been before being "
    "best best-in-class between billion biology biopharmaceutical biotech biotechnology bivalent both british broad "
    "burden but by called can canadian candidate candidates capable cause caused causes causing certain chairman "
    "challenging chief children chinese clinical clinical-stage clinically cohort combat combination commercial "
    "common commonly companies company compelling complete completed completes comprises comprising conditional "
    "conduct conducting confirm confirms consistent control could course critical cure curing current currently daily "
    "data day days deadly debilitating december demonstrate demonstrated demonstrates designation designed detect "
    "detecting detects devastating develop developed developing develops diagnose diagnosing diagnosis diagnostic did "
    "different difficult digital director do does dose dosed dosing double-blind drug due during each ec effect "
    "effective effectively effects efficacy effort efforts eight either eliminate eliminating ema encouraging "
    "endpoint enroll enrolled enrolling enrolls especially essential eu european evaluate evaluates evaluating event "
    "events every exciting exclude exclusive executive existing expect expected expects experience experiences "
    "experiencing experimental expression fast fastest-growing fda fda-approved february federal few field fields "
    "fight fighting final finally financial first-and-only first-ever first-in-class five focus focused focuses "
    "focusing following for four franchise french from further future general generally german given global globally "
    "goal grant granted grants had halt halting has have having he help helping helps hematology her here his "
    "hospital how however hundred i ideal if immunology impact impacts important improve improves improving in "
    "incidence include included includes including independent indian indicated indication indications individuals "
    "infants initial initially initiated initiating innovative intends interim international into intravenous "
    "investigational involve involves involving is it italian its january japanese journal july june keep key known "
    "korean last lead leading life-threatening live living mainly manage management managing many march may mechanism "
    "medical medicine medicines men might million monitor monitoring monotherapy monovalent month months more most "
    "multicenter multiple-dose must my named national need needs negative neither neurology new next next-generation "
    "nine no nonclinical not novel november number october of officer official often old older on once-daily oncology "
    "oncolytic one ongoing only onset onto open-label opportunities opportunity optimal option options or original "
    "orphan other our over overall participants particularly pathogenesis pathophysiology patient patients people per "
    "per-protocol persons pharmaceutical pharmacy phase pipeline pivotal placebo plan plans platform plus population "
    "populations portfolio positive possible potential potentially preclinical presence present presenting presents "
    "president prevalence prevent preventing prevention preventive prevents primarily prior product products "
    "professor prognosis program programs progression prominent quadrivalent randomized range rare rate rates receive "
    "received receives receiving recent reduce reduces reducing regional registration-enabling registrational "
    "regulatory related relevant reliable relief remain remained remains response responsible results reverse "
    "reversing rights risk role safety said same says second-leading september serious serotype serotypes setting "
    "settings seven several severity shall she should show showed shown shows significant significantly similar since "
    "single-arm six slow slowing slows so-called society solution solutions some special specialized specifically "
    "stop stopping stops strategic studied studies study studying subcutaneous subjects subsequent such suffer "
    "suffering suffers suitable supplemental support supporting supports sustainable symptom-free target targeting "
    "targets technologies technology ten termed than that the their them therapeutic therapies therapy there these "
    "they this those though thousand three through throughout to today top-line topical topline total track treat "
    "treating treatment treatments treats trial trials trivalent two typically u.s under underlies underlying "
    "understand understanding university unmet until us used using usually vaccine vaccines valuable variety various "
    "versus versus-placebo veterans via viable vs was we week weeks well-tolerated were what when where whereas which "
    "while who whom whose why wide will with within without women world worldwide would year years you younger your"
)

# Words that follow a disease and are still the disease.
EPISODES: Final = _words(
    "attack attacks bleeds crises crisis disease disorder episodes exacerbation exacerbations fever flare flares "
    "infection infections metastases metastasis outbreak recurrence rejection relapse syndrome"
)

# Heads after which "in ..." says which disease it is: "mucositis in head and neck cancer", "agitation in dementia".
COMPLICATIONS: Final = _words(
    "agitation anaemia anemia apathy bleeding bleeds cachexia constipation cough depression diarrhea disease drooling "
    "dyskinesia dysphagia fatigue hyperammonemia hyperkalemia hyperparathyroidism hyperphosphatemia ideation "
    "incontinence infection infections inflammation itch mucositis nausea neutropenia pain pneumonia pressure "
    "pruritus psychosis reaction reactions rejection sepsis sialorrhea sleepiness spasticity suicidality symptoms "
    "thrombocytopenia thrombosis ulcer ulcers viremia vomiting wound wounds"
)

# What "with ..." after a disease has to name in order to belong to it.
FEATURES: Final = _words(
    "aberration aberrations activation alteration alterations amplification amplifications arthritis aura burden "
    "burden-high cardiomyopathy cirrhosis comorbidities comorbidity component crisis cytogenetics defect defects "
    "deficiency deletion deletions dementia dependence differentiation disease disorder dysfunction edema "
    "eosinophilia episodes exacerbations expression features fibrosis fraction fusion fusions genotype histology "
    "hypercapnia hypermutation hypoxemia in-situ infection inhibitors insertion insertions instability involvement "
    "lesions loss metastases metastasis mutation mutations nephritis neuropathy obesity overexpression overweight "
    "pathogen phenotype polyneuropathy polyps positivity predominance promoter psychosis rearrangement rearrangements "
    "rejection repeat repeats situ skipping status syndrome transformation translocation translocations type variant "
    "variants"
)

# What "of ..." after a disease has to name in order to belong to it.
ANATOMY: Final = _words(
    "anus appendix bile bladder blood bone bones bowel brain breast cervix childhood colon cornea esophagus eye eyes "
    "face foot graft grafts gut hair hand head heart hip histology infancy intestine joint joints kidney kidneys knee "
    "larynx liver lung lungs lymphoid macula marrow nail nails neck nerve nerves newborn node nodes origin oropharynx "
    "ovary pancreas penis peritoneum pleura pregnancy prematurity prostate rectum retina scalp skin spine stomach "
    "system throat thyroid toenail toenails tract transplant uterus vulva"
)

# The people who have the disease.
PEOPLE: Final = _words(
    "adolescents adults children females individuals infants males men neonates newborns participants patients people "
    "persons recipients subjects those veterans women"
)

# What is done about a disease: "treatment of", "prevent".
ACTIONS: Final = _words(
    "alleviate alleviates alleviating care control correct correcting corrects cure detect detecting detection "
    "detects diagnose diagnosing diagnosis differentiation eliminate eliminates eliminating eradicate eradicates "
    "eradicating halt halting halts heal healing heals immunisation immunization improvement induction manage "
    "management managing monotherapy prevent preventing prevention prevents prophylaxis reduce reducing reduction "
    "relief relieve relieving remission reversal reverse reverses reversing slow slowing slows stop stops suppression "
    "therapies therapy treat treating treatment treatments treats"
)

# What is no harm where it is "the most common".
COMMON_KINDS: Final = (
    *("form", "type", "subtype", "cause", "cancer", "disorder", "disease", "mutation", "malignancy", "gene"),
    *("genotype", "lymphoma", "leukemia", "inherited", "genetic", "primary"),
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
    "permanently",
    "monitor patients",
    "monitor for",
    "risk of serious",
    "been reported",
    "toxicities",
    "do not use",
    "tell your",
)
