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
    """administrator adviser advisor advocate ambassador analyst attorney author avp biologist cao cardiologist cbo cco
    cdo ceo cfo chair chairman chairperson chairwoman chancellor chemist cio cmo co-author co-chair co-director
    co-founder co-head co-investigator co-lead cofounder commissioner congressman congresswoman consultant controller
    coo coordinator counsel counselor cpo cso cto dean dermatologist director economist editor endocrinologist engineer
    epidemiologist evp executive fellow founder geneticist governor haematologist head hematologist hepatologist
    immunologist instructor inventor investigator lead leader lecturer librarian manager mayor md&ceo member minister
    moderator nephrologist neurologist nurse officer oncologist ophthalmologist owner panelist partner pathologist
    patient pediatrician pharmacist pharmacologist physician presenter president principal professor provost
    psychiatrist pulmonologist radiologist rector rep representative representatives reps researcher rheumatologist
    scientist secretary sen senator senators sens speaker specialist spokesman spokesperson spokeswoman strategist
    superintendent surgeon svp treasurer trustee urologist veterinarian vice-chair vice-chairman vice-president vp""".split()
)

# Words that stand before or within titles, and are none by themselves.
QUALIFIERS: frozenset[str] = frozenset(
    """accounting acting ad adjunct administrative america americas apac asia-pacific assistant associate attending
    authorized board business chair-elect chief china clinical co-senior commercial committee communications compliance
    consulting coordinating corporate corresponding country current deputy development distinguished emea emerita
    emeritus endowed european executive financial first former founding full general global group honorary human
    incoming independent information innovation interim international internationally investment japan joint key lead
    leading legal life long-time longtime managing manufacturing market marketing medical national nationally
    non-executive north nurse one-time operating opinion outgoing people portfolio principal product quality recognized
    regional regulatory renowned research scientific senior site sole staff statutory steering strategy study technical
    technology tenured trial u.s us venture vice visiting world-renowned worldwide""".split()
)

# Fields of work, departments, bodies within a company.
FIELDS: frozenset[str] = frozenset(
    """access accounting administration advocacy affairs ai alliance alliances america americas analytics apac area asia
    behavioral biologics biology biopharmaceuticals biostatistics blood board bone brain brand breast business cancer
    cancers capital cardiovascular care cell center centre chain chemistry child children's china clinic clinical cmc
    commercial committee communication communications community compliance computational corporate council country
    critical customer d data department development diabetes digital directors discovery disease diseases division drug
    drugs early economics emea emergency emerging engineering europe evidence experimental external eye faculty family
    finance financial gastrointestinal gene genitourinary global government growth haematologic head health-system
    healthcare heart hematologic human immunotherapy impact infectious information innovation internal international
    investments investor japan kidney laboratory late legal leukaemia leukemia licensing life liver logistics lung
    lymphoma malignancies management manufacturing market marketing markets marrow medical medicine medicine's
    medicines men's mental metabolic molecular multiple myeloma neck neuro neurodegeneration neuroscience neurosciences
    nonclinical north nursing nutrition obesity operations outcomes pacific paediatric partnerships patient patients
    pediatric pediatrics pharmaceutical pharmaceuticals pharmacovigilance pharmacy pipeline planning platform policy
    population portfolio preclinical primary process procurement product products program programmes programs projects
    public pulmonary quality r& r&d rare region regional regulatory relations research research's resources respiratory
    safety sales school science sciences scientific section security service services skin social solid solutions south
    specialty staff stage stem strategic strategy studies study supply surgery systems tax team technical technologies
    technology therapies therapy thoracic transactions translational transplant transplantation treasury trial trials
    tumor tumors tumour u.s. unit us vaccine vaccines vaccinology value vascular ventures women's worldwide""".split()
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
    """academy agency alliance association authority biosciences center centre clinic coalition college consortium council
    expertise family foundation fund hospital inc institute laboratories members network office organisation
    organization pharma pharmaceuticals school society systems team teams therapeutics trust university ventures""".split()
)

# Titles that several people of a list share.
PLURALS: frozenset[str] = frozenset(("reps", "representatives", "senators", "sens", "drs", "professors"))

DEGREES: frozenset[str] = frozenset(
    """aocnp aprn ba bch bcop bcps beng bpharm bs bsc cbe ccrp cfa chb cpa crna dabt dacvim dds dmd dmsc dnp do dphil dpt
    drmed drph drrernat dsc dvm edd eng esq faan faaos faap facc face facog facp facr facs faha fahfs fapa fasco fasn
    fccm fccp fesc ffpm fhrs fidsa fnp fracp frcp frcpath frcpc frcs frs hon jd kbe llb llm ma mb mba mbbs mbchb mbe md
    mda med meng mha mhs mhsc mmed mmsc mpa mph mpharm mphil mpp mrcp ms msc msce msci mscp mscr mscs mse msph mtr np
    obe od pac pe pharmd phd phdc pmp privdoz rn rph scd""".split()
)

COURTESIES: frozenset[str] = frozenset(
    "dame dr drs hon m. madame mme mr mrs ms priv-doz prof professor professors sir univ-prof".split()
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
    """a about abstract academy act additionally administration after agency also ambassador america american an and
    angeles animal announced announces annual appointed appoints as association at authority avenue based before
    biologics biomedical biopharma biopharmaceuticals bioscience biosciences biotech biotechnology biotherapeutics bla
    board breakthrough breast business but by cancer capital center centre ceo cfo chair chairman chief china chmp city
    clinic clinical cmo coalition college commission commissioner committee common company company's complete
    conference congress contact contacts corp corporation council daily data date dear december department designation
    devices diagnostics digital director disease division dr drug drugs during east ema europe european exchange
    executive expertise fast fda february financial following for form format foundation founder friday from genetics
    genomics global governor group he health healthcare her his holdings hospital however if important in inc ind
    industries information innovation institute international investor investors it item its january japan joins
    journal july kingdom laboratories laboratory labs leadership legal letter letters life limited llc location los ltd
    lung magazine management march market markets mayor media medical medicine medicines meeting minister ministry
    moderator monday mr mrs ms named names nasdaq national nda new news no north not note notice november nyse october
    of offering office officer on oncology or organisation organization orphan our page partners patients pdufa pharma
    pharmaceutical pharmaceuticals phase plc post poster prescribing presentation presenter presenters president press
    priority prof professor program project promotes public quarter quote reader readers relations release research
    response results review road rule safety san saturday school science sciences section securities senator senior
    september series services session she since society solutions source south speaker speakers stage statement
    statements states stock street study summit sunday systems team teams technologies technology that the therapeutics
    therapy these they this those through thursday time times title to today track treatment trial tuesday u.s under
    united university ventures vice we webcast wednesday weekly welcomes west when while with year yes york""".split()
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
