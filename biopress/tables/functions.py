"""Words of people's functions and names: heads and qualifiers of titles, fields of work, degrees, courtesy titles."""

from __future__ import annotations

__all__ = [
    "BODIES",
    "COURTESIES",
    "DEGREES",
    "FIELDS",
    "FIELD_ENDS",
    "FUNCTIONS",
    "FUNCTION_ENDS",
    "NO_NAMES",
    "PARTICLES",
    "PLURALS",
    "QUALIFIERS",
    "SPEAKING",
    "TITLE_CUES",
]

# A title has at least one of these words.
FUNCTIONS: frozenset[str] = frozenset(
    """officer president chairman chairwoman chairperson chair vice-chair vice-chairman co-chair director co-director founder co-founder cofounder
    professor head co-head partner manager lead co-lead leader scientist investigator co-investigator author co-author physician surgeon oncologist
    neurologist cardiologist hematologist haematologist dermatologist urologist psychiatrist pediatrician pulmonologist rheumatologist
    endocrinologist ophthalmologist nephrologist hepatologist immunologist epidemiologist pathologist radiologist pharmacologist geneticist
    secretary treasurer counsel spokesperson spokeswoman spokesman commissioner minister advocate member fellow lecturer dean analyst
    vice-president ceo cfo coo cmo cso cto cbo cco cio cdo cpo cao svp evp vp avp md&ceo
    representative representatives rep reps senator senators sen sens congressman congresswoman governor mayor ambassador researcher consultant
    advisor adviser provost principal coordinator engineer controller strategist pharmacist nurse specialist patient chancellor rector
    executive inventor owner economist instructor counselor librarian biologist chemist
    administrator superintendent trustee presenter moderator panelist speaker attorney editor veterinarian""".split()
)

# Words that stand before or within titles, and are none by themselves.
QUALIFIERS: frozenset[str] = frozenset(
    """chief senior vice executive managing global associate assistant deputy interim acting former founding lead principal non-executive
    independent honorary tenured regional group corporate general adjunct emeritus emerita distinguished endowed attending consulting staff
    co-senior senior first corresponding coordinating national international worldwide joint current incoming outgoing
    u.s us european emea apac japan china asia-pacific americas north america ad research scientific medical clinical operating financial
    commercial business legal technology technical regulatory information people human development marketing manufacturing strategy
    innovation product communications administrative accounting compliance quality study trial steering committee board chair-elect deputy
    nurse life visiting full world-renowned renowned leading internationally nationally recognized key opinion country market site
    one-time long-time longtime statutory sole authorized investment portfolio venture operating""".split()
)

# Fields of work, departments, bodies within a company.
FIELDS: frozenset[str] = frozenset(
    """research development r&d r& d clinical medical medicine medicines scientific science sciences technology technologies technical regulatory
    affairs operations finance financial business commercial corporate strategy strategic marketing sales communications communication relations
    investor public policy government legal healthcare life data ai digital quality manufacturing supply chain product products portfolio programs
    programmes projects international worldwide global biology chemistry discovery translational early late stage pipeline innovation
    social impact human resources information obesity disease diseases area unit specialty department division section board directors staff
    surgery pharmacy nursing nutrition engineering safety pharmacovigilance biostatistics emerging external alliances alliance management
    partnerships licensing transactions market access value patient patients advocacy medicine's population drug drugs product
    cancer cancers tumor tumors solid lung breast heart brain blood skin eye kidney liver center centre laboratory clinic service services
    services program committee team council faculty school tumour cell gene therapy therapies vaccine vaccines vaccinology infectious rare
    vascular cardiovascular metabolic internal pediatric paediatric pediatrics molecular experimental computational systems neuroscience
    neurosciences neurodegeneration investments ventures capital markets treasury accounting tax compliance security procurement logistics
    platform technologies analytics solutions strategy growth brand customer digital health-system outcomes economics evidence
    research's north south america americas europe asia pacific emea apac japan china us u.s. region regional country
    sciences preclinical nonclinical pharmaceutical pharmaceuticals biologics biopharmaceuticals cmc process planning administration
    trials studies trial study transplantation transplant diabetes pulmonary respiratory critical care emergency genitourinary thoracic
    gastrointestinal head neck myeloma multiple leukemia leukaemia lymphoma hematologic haematologic malignancies immunotherapy
    neuro bone marrow stem women's men's child children's mental behavioral family community primary""".split()
)

# What words for functions end with.
FUNCTION_ENDS: tuple[str, ...] = ("ologist", "iatrist", "etician", "iatrician")

# What words for fields end with.
FIELD_ENDS: tuple[str, ...] = (
    "ology",
    "iatry",
    "iatrics",
    "omics",
    "etics",
    "istry",
    "urgery",
    "ophysics",
    "ematics",
    "metrics",
    "ectomy",
    "opathy",
    "oncology",
)

# Words of organizations' names, which may begin like a field of work ("Biotechnology Innovation Organization").
BODIES: frozenset[str] = frozenset(
    """organization organisation institute university hospital center centre association society foundation academy college school clinic council
    alliance consortium authority agency laboratories therapeutics pharma pharmaceuticals biosciences network trust fund ventures coalition team teams family members expertise office systems systems
    inc""".split()
)

# Titles that several people of a list share.
PLURALS: frozenset[str] = frozenset(("reps", "representatives", "senators", "sens", "drs", "professors"))

DEGREES: frozenset[str] = frozenset(
    """phd md mba pharmd ms msc mph dphil dvm jd facc frcp mbbs bsc drph do facs rn cpa cfa esq mphil scd dsc edd dds mb chb bch mbchb frs mha
    fasco faha facp ffpm llm llb fccp mmsc mscr mscp pac np obe cbe mbe kbe ma ba bs bpharm mpharm frcpc fracp facog faap fesc faan fapa
    dmsc dmd mda frcs frcpath mrcp mhsc mhs msce msci mtr mscs rph pe eng drmed drrernat privdoz pmp hon phdc mpa mpp mse meng beng
    face fahfs faaos facs fidsa fccm mmed dpt dnp aprn aocnp fnp od dabt dacvim mbe faha fhrs facr fasn crna ccrp bcop bcps msph med""".split()
)

COURTESIES: frozenset[str] = frozenset(
    "dr drs mr ms mrs prof professor professors sir dame hon univ-prof priv-doz mme m. madame".split()
)

PARTICLES: tuple[str, ...] = (
    *(
        "van",
        "von",
        "de",
        "der",
        "den",
        "del",
        "della",
        "di",
        "da",
        "dos",
        "du",
        "la",
        "le",
        "ten",
        "ter",
        "bin",
        "ibn",
        "al",
        "el",
        "af",
        "zu",
    ),
    *("'t", "in", "y", "St.", "Van", "Von", "De", "Der", "Den", "Del", "Di", "Da", "Dos", "Du", "La", "Le", "Al", "El"),
)

# Words with a capital letter that no name of a person has.
NO_NAMES: frozenset[str] = frozenset(
    """the this that these those a an in on at as for from with by to of today when while after before during since we our it its he she they his her
    january february march july september october november december monday tuesday wednesday thursday friday saturday sunday
    inc corp corporation ltd limited llc plc company group holdings therapeutics pharma pharmaceuticals pharmaceutical biosciences bioscience
    biotech biotechnology biotherapeutics biopharma biopharmaceuticals biologics biomedical laboratories laboratory labs medicines medicine health
    healthcare sciences science research institute university college school hospital center centre clinic foundation association society
    committee board council department division agency administration authority ministry program project study trial phase
    fda ema nda bla ind pdufa chmp new york san los angeles united states kingdom u.s europe european america american china japan global
    international national digital oncology capital partners ventures management markets market financial results quarter year conference
    summit congress meeting annual company's drug drugs treatment therapy cancer disease patients data fast track orphan designation
    priority review breakthrough north south east west series common stock public offering exchange commission securities nasdaq nyse stage
    animal genetics genomics diagnostics devices medical clinical technologies technology systems solutions services innovation industries
    executive officer director president chairman chair founder dr prof mr ms mrs professor chief senior vice ceo cfo cmo additionally however
    about contact contacts media investor investors relations press release source presenter presenters speaker speakers moderator title session
    abstract poster date time location webcast presentation format and or but if not no yes also under following through based life
    news daily weekly journal magazine times post review letter letters response complete form rule act section item page street avenue road
    safety information prescribing important statement statements note notice sciences academy dear readers reader appoints appointed names named announces announced welcomes promotes joins coalition
    organization organisation team teams office leadership expertise city governor senator mayor ambassador commissioner minister business quote about legal breast lung""".split()
)

# Verbs with which somebody is quoted.
SPEAKING: tuple[str, ...] = tuple(
    "said says commented comments stated added noted remarked explained continued concluded emphasized".split()
)

# Words of titles near which a name is looked for.
TITLE_CUES: tuple[str, ...] = (
    *(
        "chief ",
        "president",
        "ceo",
        "cfo",
        "coo",
        "cmo",
        "cso",
        "cto",
        "director",
        "chair",
        "founder",
        "professor",
        "head of",
    ),
    *(
        "managing partner",
        "investigator",
        "commissioner",
        "representative",
        "reps.",
        "senator",
        "secretary",
        "general counsel",
    ),
    *("board of directors", "advisory board", "supervisory board"),
)
