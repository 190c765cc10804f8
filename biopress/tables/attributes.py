"""Traits of a product beside its modality: where its cells are from, its vector, binder, construct, payload, isotope."""

from __future__ import annotations

from biopress.matching.terms import AttributeTerm

__all__ = ["ATTRIBUTES"]

_CELL_SOURCE = (
    AttributeTerm(id="autologous", name="autologous", kind="cell_source"),
    AttributeTerm(
        id="allogeneic",
        name="allogeneic",
        variants=("off-the-shelf", "donor-derived", "universal donor"),
        kind="cell_source",
    ),
    AttributeTerm(id="haploidentical", name="haploidentical", kind="cell_source"),
    AttributeTerm(
        id="ipsc_derived",
        name="iPSC-derived",
        variants=(
            "induced pluripotent stem cell-derived",
            "induced pluripotent stem cell",
            "pluripotent stem cell-derived",
        ),
        exact_case=("iPSC", "iPSCs"),
        kind="cell_source",
        example="cells grown from an iPSC line",
        look_alike="the IPSC congress in May",
    ),
    AttributeTerm(
        id="cord_blood", name="cord blood-derived", variants=("cord blood", "umbilical cord blood"), kind="cell_source"
    ),
    AttributeTerm(
        id="umbilical_cord",
        name="umbilical cord-derived",
        variants=("umbilical cord tissue", "Wharton's jelly"),
        kind="cell_source",
    ),
    AttributeTerm(
        id="bone_marrow", name="bone marrow-derived", variants=("bone marrow-derived cells",), kind="cell_source"
    ),
    AttributeTerm(id="adipose", name="adipose-derived", variants=("adipose tissue-derived",), kind="cell_source"),
    AttributeTerm(
        id="placental", name="placental-derived", variants=("placenta-derived", "amniotic"), kind="cell_source"
    ),
    AttributeTerm(
        id="peripheral_blood",
        name="peripheral blood-derived",
        variants=("healthy donor cells",),
        kind="cell_source",
    ),
    AttributeTerm(
        id="in_vivo_engineered",
        name="in vivo CAR",
        variants=("in vivo-generated", "generated in vivo", "in vivo CAR-T"),
        kind="cell_source",
    ),
    AttributeTerm(id="ex_vivo_engineered", name="ex vivo", kind="cell_source"),
    AttributeTerm(
        id="gamma_delta_t",
        name="gamma delta T cells",
        variants=("gamma-delta T cell", "γδ T cell"),
        kind="cell_type",
    ),
    AttributeTerm(
        id="virus_specific_t", name="virus-specific T cells", variants=("EBV-specific T cell",), kind="cell_type"
    ),
    AttributeTerm(
        id="hspc",
        name="CD34+ cells",
        variants=("hematopoietic stem and progenitor cells", "CD34+ hematopoietic stem cells"),
        kind="cell_type",
    ),
)

_VECTOR = (
    AttributeTerm(
        id="aav",
        name="adeno-associated virus",
        variants=(
            "adeno-associated viral vector",
            "AAV vector",
            "adeno-associated virus vector",
            "recombinant adeno-associated virus",
        ),
        exact_case=(
            "AAV",
            "rAAV",
            "AAV1",
            "AAV2",
            "AAV5",
            "AAV6",
            "AAV8",
            "AAV9",
            "AAV-9",
            "AAVrh74",
            "AAVrh10",
            "AAVrh.10",
            "AAVrh.74",
            "AAVhu68",
            "AAV-DJ",
            "AAV2.7m8",
        ),
        kind="vector",
        example="an AAV9 gene therapy for the heart",
        look_alike="ANCA-associated vasculitis",
    ),
    AttributeTerm(
        id="lentiviral",
        name="lentiviral vector",
        variants=("lentivirus", "lentiviral", "lentivirus as a gene vector", "self-inactivating lentiviral vector"),
        kind="vector",
    ),
    AttributeTerm(
        id="retroviral",
        name="retroviral vector",
        variants=("retrovirus", "gamma-retroviral", "retroviral"),
        kind="vector",
    ),
    AttributeTerm(
        id="adenoviral",
        name="adenoviral vector",
        variants=("adenovirus vector", "adenovirus-based", "adenoviral", "Ad26", "Ad5", "chimpanzee adenovirus"),
        kind="vector",
        example="the first dose is an Ad26 vector",
        look_alike="ad 26 of the campaign",
    ),
    AttributeTerm(
        id="herpes_simplex",
        name="herpes simplex virus type 1",
        variants=("HSV-1", "HSV-1 vector", "HSV-1-based"),
        kind="vector",
    ),
    AttributeTerm(
        id="vaccinia",
        name="vaccinia virus",
        variants=("modified vaccinia Ankara", "oncolytic vaccinia", "vaccinia-based"),
        exact_case=("MVA",),
        kind="vector",
        example="the MVA vector is non-replicating",
        look_alike="the mva of the equipment",
    ),
    AttributeTerm(id="arenavirus", name="arenavirus", variants=("arenaviral", "arenavirus-based"), kind="vector"),
    AttributeTerm(
        id="measles_vector",
        name="measles vector",
        variants=("measles virus vector", "vesicular stomatitis virus", "rVSV"),
        kind="vector",
        example="the rVSV vaccine protects in ten days",
        look_alike="RVS volunteers",
    ),
    AttributeTerm(
        id="plasmid", name="plasmid DNA", variants=("DNA plasmid", "plasmid", "minicircle DNA"), kind="vector"
    ),
    AttributeTerm(
        id="lnp",
        name="lipid nanoparticle",
        variants=("lipid nanoparticle-encapsulated", "lipid nanoparticle-formulated"),
        exact_case=("LNP", "LNPs"),
        kind="vector",
        example="packed in an LNP",
        look_alike="the lnp format of the file",
    ),
    AttributeTerm(id="non_viral", name="non-viral", variants=("nonviral", "transposon", "piggyBac"), kind="vector"),
    AttributeTerm(
        id="capsid", name="engineered capsid", variants=("novel capsid", "next-generation capsid"), kind="vector"
    ),
    AttributeTerm(
        id="vlp",
        name="virus-like particle",
        exact_case=("VLP", "VLPs"),
        kind="vector",
        example="a VLP displaying the antigen",
        look_alike="vlps of the laboratory's files",
    ),
)

_BINDER = (
    AttributeTerm(id="fully_human", name="fully human", kind="binder"),
    AttributeTerm(id="humanized", name="humanized", kind="binder"),
    AttributeTerm(id="chimeric", name="chimeric antibody", variants=("chimeric monoclonal antibody",), kind="binder"),
    AttributeTerm(id="murine", name="murine antibody", kind="binder"),
    AttributeTerm(
        id="scfv",
        name="single-chain variable fragment",
        variants=("single-chain fragment variable",),
        exact_case=("scFv", "scFvs"),
        kind="binder",
        example="a fully human scFv against the antigen",
        look_alike="the SCFV union",
    ),
    AttributeTerm(
        id="vhh",
        name="single-domain antibody",
        variants=(
            "nanobody",
            "heavy-chain-only antibody",
        ),
        exact_case=("VHH", "sdAb"),
        kind="binder",
        example="the VHH binds albumin",
        look_alike="vhh-coated plates of the kit",
    ),
    AttributeTerm(id="fab", name="Fab fragment", variants=("antigen-binding fragment", "Fab arm"), kind="binder"),
    AttributeTerm(
        id="darpin",
        name="designed ankyrin repeat protein",
        variants=("DARPin", "affibody", "D-domain", "centyrin"),
        kind="binder",
    ),
    AttributeTerm(
        id="igg1",
        name="IgG1",
        variants=("immunoglobulin G1", "IgG1 antibody", "IgG1 kappa"),
        kind="binder",
        example="an IgG1 antibody",
        look_alike="IgG levels at week 12",
    ),
    AttributeTerm(
        id="igg4",
        name="IgG4",
        variants=("immunoglobulin G4", "IgG4 antibody"),
        kind="binder",
        example="an IgG4 antibody",
        look_alike="IgG levels fell",
    ),
    AttributeTerm(
        id="igg2",
        name="IgG2",
        variants=("immunoglobulin G2",),
        kind="binder",
        example="an IgG2 antibody",
        look_alike="IgG levels rose",
    ),
    AttributeTerm(id="aptamer_binder", name="aptamer", kind="binder"),
    AttributeTerm(
        id="bicyclic_peptide",
        name="bicyclic peptide",
        variants=("macrocyclic peptide", "cyclic peptide", "constrained peptide"),
        kind="binder",
    ),
    AttributeTerm(
        id="tcr",
        name="T-cell receptor",
        variants=("TCR-based", "affinity-enhanced TCR", "TCR"),
        kind="binder",
        example="an affinity-enhanced TCR",
        look_alike="TC-R levels",
    ),
    AttributeTerm(
        id="autoantibody_receptor", name="chimeric autoantibody receptor", variants=("antibody-TCR",), kind="binder"
    ),
)

_CONSTRUCT = (
    AttributeTerm(id="fc_fusion", name="Fc fusion", variants=("Fc fragment", "Fc domain"), kind="construct"),
    AttributeTerm(
        id="fc_engineered",
        name="Fc-engineered",
        variants=("Fc-silenced", "Fc-enhanced", "Fc-effector", "afucosylated", "glycoengineered", "Fc-silent"),
        kind="construct",
    ),
    AttributeTerm(
        id="half_life_extended",
        name="half-life extended",
        variants=("half-life extension", "extended half-life", "long-acting"),
        kind="construct",
    ),
    AttributeTerm(id="pegylated", name="PEGylated", kind="construct"),
    AttributeTerm(
        id="albumin_binding",
        name="albumin-binding",
        variants=("albumin fusion", "albumin-bound", "nab technology"),
        kind="construct",
    ),
    AttributeTerm(
        id="dual_targeting",
        name="dual-targeting",
        variants=("dual-target", "dual-specific", "tandem CAR", "bicistronic", "biparatopic"),
        kind="construct",
    ),
    AttributeTerm(
        id="armored", name="armored", variants=("armoured", "IL-15-armored", "armored CAR"), kind="construct"
    ),
    AttributeTerm(
        id="switchable",
        name="switchable",
        variants=("safety switch", "inducible caspase 9", "suicide gene"),
        kind="construct",
    ),
    AttributeTerm(
        id="costim_41bb",
        name="4-1BB costimulatory domain",
        variants=("4-1BB co-stimulatory domain", "CD137 costimulatory domain"),
        kind="construct",
    ),
    AttributeTerm(
        id="costim_cd28",
        name="CD28 costimulatory domain",
        variants=("CD28 co-stimulatory domain", "CD28 hinge"),
        kind="construct",
    ),
    AttributeTerm(
        id="cd3_zeta",
        name="CD3ζ",
        variants=("CD3-zeta", "CD3ζ signaling domain", "CD3zeta"),
        kind="construct",
        example="with a CD3ζ signaling domain",
        look_alike="binds CD3 on T cells",
    ),
    AttributeTerm(
        id="cd8_hinge",
        name="CD8α hinge",
        variants=("CD8a hinge", "CD8 hinge", "CD8α transmembrane", "transmembrane domain"),
        kind="construct",
    ),
    AttributeTerm(
        id="masked",
        name="masked antibody",
        variants=("conditionally activated", "probody", "prodrug antibody", "tumor-activated", "protease-activated"),
        kind="construct",
    ),
    AttributeTerm(
        id="galnac",
        name="GalNAc-conjugated",
        variants=("N-acetylgalactosamine-conjugated", "GalNAc conjugate", "GalNAc conjugation"),
        kind="construct",
    ),
    AttributeTerm(
        id="peptide_conjugated",
        name="peptide-conjugated",
        variants=("cell-penetrating peptide", "enhanced delivery oligonucleotide", "peptide conjugate"),
        kind="construct",
    ),
    AttributeTerm(id="antibody_conjugated", name="antibody-oligonucleotide conjugate", kind="construct"),
    AttributeTerm(id="deuterated", name="deuterated", variants=("deuterium-modified",), kind="construct"),
    AttributeTerm(
        id="covalent",
        name="covalent",
        variants=("non-covalent", "noncovalent", "irreversible inhibitor", "reversible inhibitor"),
        kind="construct",
    ),
    AttributeTerm(id="allosteric", name="allosteric", variants=("orthosteric",), kind="construct"),
    AttributeTerm(
        id="brain_penetrant",
        name="brain-penetrant",
        variants=("CNS-penetrant", "blood-brain barrier-penetrant", "brain penetrating"),
        kind="construct",
    ),
    AttributeTerm(id="codon_optimized", name="codon-optimized", variants=("self-complementary",), kind="construct"),
    AttributeTerm(
        id="gene_knockout",
        name="gene knockout",
        variants=("TRAC knockout", "TCR knockout", "B2M knockout", "multiplex-edited"),
        kind="construct",
    ),
    AttributeTerm(
        id="cas9",
        name="CRISPR/Cas9",
        variants=("CRISPR-Cas9", "Cas9", "Cas12a", "base editor", "prime editor"),
        kind="construct",
        example="edited with Cas9",
        look_alike="in case 9 patients withdraw",
    ),
    AttributeTerm(
        id="adjuvanted",
        name="adjuvanted",
        variants=("AS01", "AS03", "Matrix-M", "alum-adjuvanted", "aluminum hydroxide adjuvant", "CpG 1018"),
        kind="construct",
        example="the AS01 adjuvant system",
        look_alike="AS-0100 is the number of the study",
    ),
    AttributeTerm(
        id="valent",
        name="20-valent",
        variants=(
            "21-valent",
            "15-valent",
            "13-valent",
            "24-valent",
            "31-valent",
            "quadrivalent",
            "trivalent",
            "bivalent",
            "monovalent",
            "multivalent",
            "pentavalent",
            "hexavalent",
            "tetravalent",
        ),
        kind="construct",
    ),
    AttributeTerm(
        id="live_attenuated",
        name="live attenuated",
        variants=("inactivated", "split-virion"),
        kind="construct",
    ),
)

_PAYLOAD = (
    AttributeTerm(
        id="mmae",
        name="monomethyl auristatin E",
        variants=("auristatin",),
        exact_case=("MMAE", "MMAF"),
        kind="payload",
        example="the payload is MMAE",
        look_alike="the mmae library",
    ),
    AttributeTerm(
        id="maytansinoid",
        name="maytansinoid",
        variants=("maytansine",),
        exact_case=("DM1 payload", "DM4"),
        kind="payload",
        example="linked to DM4",
        look_alike="the dm4 model of the pump",
    ),
    AttributeTerm(
        id="deruxtecan",
        name="deruxtecan payload",
        exact_case=("DXd",),
        kind="payload",
        example="released DXd enters the cell",
        look_alike="the DXD file",
    ),
    AttributeTerm(
        id="topo1",
        name="topoisomerase I inhibitor payload",
        variants=("topoisomerase 1 inhibitor payload", "topoisomerase I payload", "exatecan", "camptothecin", "SN-38"),
        kind="payload",
        example="the active part is SN-38",
        look_alike="SN 380 of the pump",
    ),
    AttributeTerm(
        id="pbd",
        name="pyrrolobenzodiazepine",
        variants=("PBD dimer",),
        kind="payload",
        example="a PBD dimer",
        look_alike="the PBDE test",
    ),
    AttributeTerm(id="calicheamicin", name="calicheamicin", kind="payload"),
    AttributeTerm(id="duocarmycin", name="duocarmycin", kind="payload"),
    AttributeTerm(id="eribulin", name="eribulin payload", kind="payload"),
    AttributeTerm(
        id="exotoxin", name="Pseudomonas exotoxin", variants=("diphtheria toxin", "exotoxin"), kind="payload"
    ),
    AttributeTerm(
        id="cleavable_linker",
        name="cleavable linker",
        variants=("non-cleavable linker", "site-specific conjugation", "noncleavable linker"),
        kind="payload",
    ),
    AttributeTerm(
        id="dar",
        name="drug-to-antibody ratio",
        variants=("drug antibody ratio",),
        exact_case=("DAR",),
        kind="payload",
        example="with a DAR of 8",
        look_alike="Dar es Salaam",
    ),
    AttributeTerm(
        id="transgene", name="transgene", variants=("functional copy of the gene", "therapeutic gene"), kind="payload"
    ),
    AttributeTerm(
        id="cytokine_payload", name="IL-12 payload", variants=("IL-15 superagonist", "cytokine payload"), kind="payload"
    ),
)

_ISOTOPE = (
    AttributeTerm(
        id="lu_177",
        name="lutetium-177",
        variants=("lutetium (177Lu)", "lutetium Lu 177", "177Lu", "Lu-177", "[177Lu]", "lutetium (177 Lu)"),
        kind="isotope",
    ),
    AttributeTerm(
        id="ac_225",
        name="actinium-225",
        variants=("225Ac", "Ac-225", "[225Ac]", "actinium (225Ac)", "actinium Ac 225"),
        kind="isotope",
    ),
    AttributeTerm(id="pb_212", name="lead-212", variants=("212Pb", "Pb-212", "[212Pb]"), kind="isotope"),
    AttributeTerm(id="at_211", name="astatine-211", variants=("211At", "At-211", "[211At]"), kind="isotope"),
    AttributeTerm(
        id="i_131",
        name="iodine-131",
        variants=("131I", "I-131", "[131I]", "iodine (131I)"),
        kind="isotope",
        example="labeled with 131I",
        look_alike="line 131 is open",
    ),
    AttributeTerm(
        id="i_124",
        name="iodine-124",
        variants=("124I", "I-124", "123I", "I-123"),
        kind="isotope",
        example="an 124I scan",
        look_alike="124 in all were scanned",
    ),
    AttributeTerm(
        id="y_90",
        name="yttrium-90",
        variants=("90Y", "Y-90"),
        kind="isotope",
        example="labeled with Y-90",
        look_alike="in 90 y of the model",
    ),
    AttributeTerm(id="ra_223", name="radium-223", variants=("223Ra", "Ra-223"), kind="isotope"),
    AttributeTerm(id="tb_161", name="terbium-161", variants=("161Tb", "Tb-161"), kind="isotope"),
    AttributeTerm(
        id="cu_64",
        name="copper-64",
        variants=(
            "64Cu",
            "Cu-64",
            "copper Cu 64",
        ),
        kind="isotope",
        example="copper-64 is made in a cyclotron",
        look_alike="64 cups",
    ),
    AttributeTerm(
        id="cu_67",
        name="copper-67",
        variants=("67Cu", "Cu-67"),
        kind="isotope",
        example="therapy with 67Cu",
        look_alike="67 cuts",
    ),
    AttributeTerm(
        id="ga_68",
        name="gallium-68",
        variants=("68Ga", "Ga-68", "gallium (68Ga)", "gallium Ga 68"),
        kind="isotope",
        example="a kit for gallium-68",
        look_alike="68 gates",
    ),
    AttributeTerm(
        id="f_18",
        name="fluorine-18",
        variants=(
            "18F",
            "F-18",
            "[18F]",
        ),
        kind="isotope",
        example="labeled with F 18",
        look_alike="F180 of the index",
    ),
    AttributeTerm(
        id="zr_89",
        name="zirconium-89",
        variants=("89Zr", "Zr-89"),
        kind="isotope",
        example="the 89Zr scan",
        look_alike="89 Zurich residents",
    ),
    AttributeTerm(
        id="tc_99m", name="technetium-99m", variants=("99mTc", "Tc-99m", "technetium Tc 99m"), kind="isotope"
    ),
    AttributeTerm(id="in_111", name="indium-111", variants=("111In",), kind="isotope"),
    AttributeTerm(id="sm_153", name="samarium-153", variants=("153Sm",), kind="isotope"),
)

_FORMULATION = (
    AttributeTerm(
        id="extended_release",
        name="extended-release",
        variants=("sustained-release", "controlled-release", "modified-release", "prolonged-release"),
        kind="release",
    ),
    AttributeTerm(id="delayed_release", name="delayed-release", variants=("enteric-coated",), kind="release"),
    AttributeTerm(id="immediate_release", name="immediate-release", kind="release"),
    AttributeTerm(
        id="preservative_free", name="preservative-free", variants=("citrate-free", "latex-free"), kind="formulation"
    ),
    AttributeTerm(
        id="hyaluronidase",
        name="co-formulated with hyaluronidase",
        variants=("and hyaluronidase", "recombinant human hyaluronidase"),
        kind="formulation",
    ),
    AttributeTerm(
        id="nanoparticle",
        name="nanoparticle",
        variants=("nanoparticle-based", "albumin nanoparticle", "liposomal formulation", "nanocrystal"),
        kind="formulation",
    ),
    AttributeTerm(id="abuse_deterrent", name="abuse-deterrent", variants=("tamper-resistant",), kind="formulation"),
    AttributeTerm(id="once_daily", name="once-daily", variants=("once a day", "one tablet a day"), kind="regimen"),
    AttributeTerm(id="twice_daily", name="twice-daily", variants=("twice a day",), kind="regimen"),
    AttributeTerm(id="once_weekly", name="once-weekly", variants=("once a week", "weekly dosing"), kind="regimen"),
    AttributeTerm(
        id="once_monthly",
        name="once-monthly",
        variants=("once a month", "monthly dosing", "every four weeks"),
        kind="regimen",
    ),
    AttributeTerm(
        id="quarterly",
        name="quarterly dosing",
        variants=("every 12 weeks", "every three months", "once every three months"),
        kind="regimen",
    ),
    AttributeTerm(
        id="twice_yearly",
        name="twice-yearly",
        variants=("twice a year", "every six months", "semi-annual dosing"),
        kind="regimen",
    ),
    AttributeTerm(
        id="one_time",
        name="one-time",
        variants=("one-time treatment", "single-administration", "one-and-done"),
        kind="regimen",
    ),
)

ATTRIBUTES: tuple[AttributeTerm, ...] = (
    _CELL_SOURCE + _VECTOR + _BINDER + _CONSTRUCT + _PAYLOAD + _ISOTOPE + _FORMULATION
)
