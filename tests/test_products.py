"""Names of products: what is one, which names belong together, whose product it is. All names are invented."""

from __future__ import annotations

import pytest

import biopress
from biopress.model import Product

_FRAME = """Quellwerk AG Reports Progress

BASEL, Switzerland, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG today gave an update on its business.

{}
"""


def _products(sentence: str) -> tuple[Product, ...]:
    return biopress.extract_products(_FRAME.format(sentence))


def _names(sentence: str) -> list[set[str]]:
    return [{name.text for name in product.names} for product in _products(sentence)]


# each sentence with the products that it names, the names of one product joined by " = "
_NAMED = [
    ("The FDA approved ZELMIRA (talvorimab) for plaque psoriasis.", ["ZELMIRA = talvorimab"]),
    ("The FDA approved ZELMIRA\u00ae (talvorimab-qwxz) injection for lupus.", ["ZELMIRA = talvorimab-qwxz"]),
    ("Data on QWK-2201 (talvorimab), an antibody against CD38, were shown.", ["QWK-2201 = talvorimab"]),
    ("QWK-2201, formerly known as HBR-118, is an oral KRAS inhibitor.", ["QWK-2201 = HBR-118"]),
    ("QWK-2201 (formerly HBR-118) is an oral KRAS inhibitor.", ["QWK-2201 = HBR-118"]),
    ("QWK-2201 (talvorimab, formerly HBR-118) is an antibody.", ["QWK-2201 = talvorimab = HBR-118"]),
    ("Treatment with QWK2201 was well tolerated.", ["QWK2201"]),
    # brands without a mark, by what stands on both sides of them
    ("Health Canada has approved Zelmiria for the treatment of lupus.", ["Zelmiria"]),
    (
        "Results of a study. The study of Zelmiria in 200 patients is over, and that of Zelmiria in 90 is not.",
        ["Zelmiria"],
    ),
    ("The FDA granted De Novo classification to PulseView, its wearable heart monitor.", ["PulseView"]),
    ("Results of a survey of Zelmiria in 200 households are here.", []),
    ("The board has approved Zurich for the meeting of 200 people.", []),
    ("The first patient was dosed with mRNA-7731, its influenza vaccine candidate.", ["mRNA-7731"]),
    ("177Lu-QPSMA-401 is a radioligand therapy for prostate cancer.", ["177Lu-QPSMA-401"]),
    ("The IND for TLX 442 was cleared; TLX 442 (dorvatinib) is a kinase inhibitor.", ["TLX 442 = dorvatinib"]),
    ("CB073 is an autologous CAR-T cell therapy directed against GPRC5D.", ["CB073"]),
    (
        "The EMA validated the application for norvacabtagene autoleucel (nova-cel).",
        ["norvacabtagene autoleucel = nova-cel"],
    ),
    ("The FDA accepted the BLA for rivatigene lenparvovec for Danon disease.", ["rivatigene lenparvovec"]),
    ("The FDA approved fam-trobatuzumab deruxtecan-qxkz for breast cancer.", ["fam-trobatuzumab deruxtecan-qxkz"]),
    ("The FDA approved belmotatug vedotin for lymphoma.", ["belmotatug vedotin"]),
    ("Fast Track designation was granted to dorvatinib mesylate for GIST.", ["dorvatinib mesylate"]),
    ("Approval of zolipenem/probenecid is expected for the treatment of UTI.", ["zolipenem/probenecid"]),
    ("The FDA cleared its SeproScan\u2122 Test for sepsis.", ["SeproScan"]),
    ("The CardiLoop\u2122 device received a CE mark.", ["CardiLoop"]),
    ("Norvaxa\u00ae, our recombinant vaccine, protects against shingles.", ["Norvaxa"]),
    ("Norvaxa(R), our recombinant vaccine, protects against shingles.", ["Norvaxa"]),
    ("Norvaxa&reg;, our recombinant vaccine, protects against shingles.", ["Norvaxa"]),
    ("The biosimilar OSTEVA (denosumab-qrst) was approved for osteoporosis.", ["OSTEVA = denosumab-qrst"]),
    ("The FDA approved dorvatinib. Dorvatinib is marketed as Ruvelta in Japan.", ["dorvatinib = Ruvelta"]),
    ("The FDA approved dorvatinib. It is marketed there as RUVELTA\u00ae.", ["dorvatinib = RUVELTA"]),
    (
        "The lead candidate, ABX-101, an antisense oligonucleotide targeting ATXN3, entered Phase 1.",
        ["ABX-101"],
    ),
    ("flurolapir F 18 is a PET imaging agent for the detection of tau.", ["flurolapir F 18"]),
    ("Breakthrough Therapy designation was granted to ABX-101 and ABX-202 for asthma.", ["ABX-101", "ABX-202"]),
    (
        "ABX-101 (dorvatinib) and ABX-202 (velunersen) advanced in the clinic.",
        ["ABX-101 = dorvatinib", "ABX-202 = velunersen"],
    ),
    ("The device (QBV-1701/Vitrelle\u00ae) is under development.", ["QBV-1701 = Vitrelle"]),
    (
        "PrDOLUMEX\u00ae (dexcitentan capsules) was authorized by Health Canada for nephropathy.",
        ["DOLUMEX = dexcitentan"],
    ),
    ("ABX-101, its preservative-free ketamine injection, is for depression.", ["ABX-101 = ketamine"]),
    ("ABX-101 is a dry-powder formulation of brelociguat.", ["ABX-101 = brelociguat"]),
    (
        "If you are allergic to velorizumab or any of the ingredients in ZELMIRA\u00ae, do not use ZELMIRA\u00ae.",
        ["velorizumab = ZELMIRA"],
    ),
    (
        "KELTROVA\u00ae Injection 300 mg (generic name: tozorimab) was approved in Japan.",
        ["KELTROVA = tozorimab"],
    ),
    (
        "ZELMIRA\u00ae (talvomig injection; development code QH-318) was approved.",
        ["ZELMIRA = talvomig = QH-318"],
    ),
    ("The pipeline includes XB-c3, a WEE1 inhibitor, and XB-d15, a BCL-2 inhibitor.", ["XB-c3", "XB-d15"]),
    (
        "The FDA cleared its Qx Reveal\u2122 test for sepsis. Qx Reveal\u2122 is designed to reveal sepsis.",
        ["Qx Reveal"],
    ),
    ("The FDA accepted the NDA for NORVOCHOL PF. NORVOCHOL PF is an eye drop.", ["NORVOCHOL PF"]),
    (
        "The FDA approved ZELMORA (talvorimab). ZELMORA GLIDO\u00ae is its form.",
        ["ZELMORA = talvorimab = ZELMORA GLIDO"],
    ),
    ("The company will file an NDA with the U.S. FDA for lumarin to treat sleeping sickness.", ["lumarin"]),
    ("The FDA approved talvorikin diftitox for lymphoma.", ["talvorikin diftitox"]),
    ("We study talvorimab (ZBX-11) for oral mucositis, and (ZBX-12) in gout.", ["talvorimab = ZBX-11 = ZBX-12"]),
    ("QWK-4157/HBR940, an investigational vaccine, is for cancer.", ["QWK-4157 = HBR940 = QWK-4157/HBR940"]),
    ("The QWK-4157/HBR940 combination, given to adults, is for cancer.", ["QWK-4157", "HBR940"]),
    (
        "The QWK-4157/HBR940 vaccine is for cancer. HBR940 is safe. QWK-4157/HBR940 is ours.",
        ["QWK-4157 = HBR940 = QWK-4157/HBR940"],
    ),
    (
        "ZELMIRA\u00ae is a fixed-dose combination of zolipenem, talvostatin and avorbactam.",
        ["ZELMIRA = zolipenem, talvostatin and avorbactam"],
    ),
    (
        "ZELMIRA\u00ae, a combination of zolipenem/talvostatin and avorbactam; zolipenem/talvostatin plus avorbactam.",
        ["ZELMIRA = zolipenem/talvostatin plus avorbactam = zolipenem/talvostatin and avorbactam"],
    ),
    (
        "The FDA approved VELNIVAX\u00ae13 (Yellow Fever Vaccine, Live). VELNIVAX 13 is for adults.",
        ["VELNIVAX 13 = Yellow Fever Vaccine, Live"],
    ),
    (
        "We give VELNIVAX\u00ae, Yellow Fever Vaccine Polyvalent, to adults. VELNIVAX\u00ae, Haldor Vaccine, is ours.",
        ["VELNIVAX = Yellow Fever Vaccine Polyvalent"],
    ),
    ("The FDA approved VELNIVAX\u00ae (a vaccine) and VELNIVAX 20 mg. VELNIVAX 20 mg is new.", ["VELNIVAX"]),
    ("We will submit an application to the FDA for using lumarin to treat sleeping sickness.", ["lumarin"]),
    ("The arm ofdorvatinib did well; dorvatinib is safe, anddorvatinib too.", ["dorvatinib"]),
    ("Important facts about ZELMIRA\u00ae. It is also known as talvorimab.", ["ZELMIRA = talvorimab"]),
    ("Do not use ZELMIRA\u00ae after an allergy to talvorimab or other ingredients in it.", ["ZELMIRA = talvorimab"]),
    ("Talvorimab is safe. In the trial,iitalvorimab and ivtalvorimab reduced weight.", ["Talvorimab"]),
    ("It has developed notable products including NorvaLume and others.", ["NorvaLume"]),
    ("Its test for dry eye is the diagnostic test TealScan Lf.", ["TealScan Lf"]),
    ("At the heart of our work is ZELTROL, an advanced formulation of glucosamine.", ["ZELTROL"]),
    ("RPX-1-201, our lead development candidate, is progressing.", ["RPX-1-201"]),
    ("It has a microtubule inhibitor called TPX 287. It works. We advance TPX 287.", ["TPX 287"]),
    ("QWK-1C, also in preclinical stages, aims at tau.", ["QWK-1C"]),
    ("It has a new indication for NORVEXANCE to include immunization.", ["NORVEXANCE"]),
    ("It sold Ostavia\u00ae and Vandelin\u00ae. Treatment with Ostavia helps.", ["Ostavia", "Vandelin"]),
    ("Quellwerk is evaluating V1940 in combination with care.", ["V1940"]),
    ("Treatment with ZELMIRAas monotherapy helps. Treatment with ZELMIRA goes on.", ["ZELMIRA"]),
    ("Its lead product candidate, Quell Therapy\u2122, removes toxins.", ["Quell Therapy"]),
    ("NQ-CoV-2, our drug candidate, is for COVID-19. Treatment with NQ-CoV-2 goes on.", ["NQ-CoV-2"]),
    ("LumiSTAT Hemostatic Gauze is an all-natural product designed to control bleeding.", ["LumiSTAT"]),
    ("BRIXA, a HER2 directed ADC, is being developed with a partner.", ["BRIXA"]),
    ("The FDA approved QWK-1 for gout.", ["QWK-1"]),
    ("This is the proposed investigation of PLEX 404. The IND for PLEX 404 is the first.", ["PLEX 404"]),
    (
        "It has ImmuPrep\u2122 to optimize delivery; ChemPrep\u2122 to enhance it; and ChemVera\u2122 to reduce harm.",
        ["ImmuPrep", "ChemPrep", "ChemVera"],
    ),
    (
        "The IND for qTOL-102 was cleared. It joins islets with a modulator (qTOL-100).",
        ["qTOL-100", "qTOL-102"],
    ),
    ("Quellwerk markets OstangaTMfor the treatment of scurvy.", ["Ostanga"]),
    (
        "An NDA for TNQ-102 SL is due. TNQ-102\n SL was well tolerated. Treatment with TNQ-102 SL goes on.",
        ["TNQ-102 SL"],
    ),
    (
        "ZELMIRA\u00ae is for gout. Do not use it after an allergy to talvorimab or to any of the excipients.",
        ["ZELMIRA = talvorimab"],
    ),
    (
        "None tells the presence of dorvatinib in human milk; stop ZELMIRA\u00ae. OSKIRA\u00ae (talvorimab) is ours.",
        ["ZELMIRA = dorvatinib", "OSKIRA = talvorimab"],
    ),
    (
        "We sell ZELMIRA\u00ae (talvorimab). We sell the drug in Europe under the brand name OSKIRA\u00ae.",
        ["ZELMIRA = talvorimab = OSKIRA"],
    ),
    (
        "The EMA reviews QWK-2201. The vaccine will be authorized under the brand name OSKIRA\u00ae for adults.",
        ["QWK-2201 = OSKIRA"],
    ),
    ("QWK-2201 will be marketed under the brand name OSKIRA\u00ae for gout.", ["QWK-2201 = OSKIRA"]),
    (
        "The patent protects QWK-2201, the active botanical ingredient in HBR-118. HBR-118 is for gout.",
        ["QWK-2201 = HBR-118"],
    ),
    (
        "LumiSTAT Hemostatic Gauze was approved. LumiSTAT Hemostatic Gauze controls bleeding.",
        ["LumiSTAT Hemostatic Gauze"],
    ),
    ("We have novel drug candidates ZELMIRA, U.S. sales of which grow.", ["ZELMIRA"]),
    (
        "The FDA approved ZELMIRA\u00ae for gout. ZELMIRA\u00ae is new. In it, dorvatinib demonstrated effects.",
        ["ZELMIRA = dorvatinib"],
    ),
    (
        "The FDA approved ZELMIRA\u00ae for gout. ZELMIRA\u00ae is new. Some had been treated with dorvatinib.",
        ["ZELMIRA", "dorvatinib"],
    ),
    (
        "It will file for approval of ZELMIRA(TM) Fentanyl. Its lead product, ZELMIRA(TM) Fentanyl, is a patch.",
        ["ZELMIRA(TM) Fentanyl"],
    ),
    (
        "The FDA approved ZELMIRA\u00ae (fentanyl) for pain. ZELMIRA\u00ae fentanyl patches are new.",
        ["ZELMIRA = fentanyl"],
    ),
    ("The FDA accepted the IND for its gene therapy candidate ABO-311. ABO-311 Gene Therapy is for gout.", ["ABO-311"]),
    ("Its candidate - QWK 4039 - has entered Phase 1 trials. We take QWK 4039 forward.", ["QWK 4039"]),
    ("The study of QWK-TAU, (also known as QWK-M1711), in patients goes on.", ["QWK-TAU = QWK-M1711"]),
    ("The BLA for pegdorvarginase was accepted.", ["pegdorvarginase"]),
    ("The FDA accepted the BLA for rhDORV (velosulfase), its enzyme. The drug rhDORV works.", ["rhDORV = velosulfase"]),
    ("The FDA approved Ruvelta (QWK-110, velosulfase alfa) for gout.", ["Ruvelta = QWK-110 = velosulfase alfa"]),
    (
        "The FDA approved its Metoprolol Tartrate and Hydrochlorothiazide Tablets, 50/25 mg.",
        ["Metoprolol Tartrate and Hydrochlorothiazide Tablets"],
    ),
    (
        "The candidates are Ostalma, Velbira and Norvelt. Ostalma references Boneva; Norvelt, biosimilar of Xga, grew.",
        ["Ostalma", "Velbira", "Norvelt"],
    ),
    ("Its blood test got approval. The test, known as Veluma, is sold widely.", ["Veluma"]),
    ("People liked Haldor'stalvorimab. Talvorimab is safe; treatment with talvorimab helps.", ["talvorimab"]),
    ("The engager TLX 764532 binds to cells. Treatment with TLX 764532 is safe.", ["TLX 764532"]),
    ("The FDA accepted the BLA for talvestemcel-L in children.", ["talvestemcel-L"]),
    ("The FDA approved Veluity (pilocarpine HCl ophthalmic solution). Veluity is new.", ["Veluity = pilocarpine HCl"]),
    ("Treatment with QX-73 (exeporfidium chloride), an antibiotic, is new.", ["QX-73 = exeporfidium chloride"]),
    ("In the U.S. trial, QX-73 was safe. Treatment with QX-73 (an antibiotic) goes on.", ["QX-73"]),
    ("The FDA approved Zelluvix (lutetium Lu 177 dotavide) for tumors.", ["Zelluvix = lutetium Lu 177 dotavide"]),
    ("The agency approved Quellwerk's long-acting growth hormone (LAGH) injection, Sogralia.", ["Sogralia"]),
    ("Quellwerk sells its migraine drug Nurtalia, which grew.", ["Nurtalia"]),
    ("The first patient was dosed with 9QW2821 in the trial.", ["9QW2821"]),
    ("The first patient was dosed with 4Q-150 in the trial.", ["4Q-150"]),
    ("The first patient was dosed with ARX-TTRC3 in the trial.", ["ARX-TTRC3"]),
    ("The first patient was dosed with QWK-CoV2373 in the trial.", ["QWK-CoV2373"]),
    ("The first patient was dosed with P-QWMA-ALLO1 in the trial.", ["P-QWMA-ALLO1"]),
    ("Quellwerk is developing XYRELMA, a novel therapy candidate, for lupus.", ["XYRELMA"]),
    (
        (
            "We gave talvorasib alone and, in others, in combination with Hal's therapy ZELMIRA\u00ae. Treatment with "
            "talvorasib helps. ZELMIRA\u00ae is Hal's mark."
        ),
        ["talvorasib", "ZELMIRA"],
    ),
    ("QWK-101, now called talvorimab, is an antibody.", ["QWK-101 = talvorimab"]),
    ("Talvorimab, the company's lead antibody (also referred to as QWK-101), is new.", ["Talvorimab = QWK-101"]),
    ("QWK-101, generic name talvorimab, is an antibody.", ["QWK-101 = talvorimab"]),
    ("Talvorimab\u2014known as ZELMIRA\u00ae in Japan\u2014was approved.", ["Talvorimab = ZELMIRA"]),
    ("ZELMIRA is the brand name for dorvatinib. Treatment with ZELMIRA helps.", ["ZELMIRA = dorvatinib"]),
    ("QWK-101 has been assigned the nonproprietary name dorvatinib.", ["QWK-101 = dorvatinib"]),
    ("QWK-101 was granted approval, and so was the drug dorvatinib.", ["QWK-101", "dorvatinib"]),
    (
        "The NEX-20 study began. Its candidate NEX-20, a form of lenalidomide, is based on the Nexa\u00ae system.",
        ["NEX-20 = lenalidomide"],
    ),
    ("The FDA designated Otelfi (talvorimab-aauz) as interchangeable.", ["Otelfi = talvorimab-aauz"]),
    (
        "The FDA approved denosumab-bmqo in March and denosumab-dsqb in May; both are biosimilars.",
        ["denosumab-bmqo", "denosumab-dsqb"],
    ),
    (
        "It plans a trial of Zantrelle (bisarelle hydrochloride) in cancer.",
        ["Zantrelle = bisarelle hydrochloride"],
    ),
    ("We advance C-TIL051 in lung cancer.", ["C-TIL051"]),
    ("QWK1553 was approved by the U.S. FDA in May under the brand name Ixelva.", ["QWK1553 = Ixelva"]),
    ("QWK1553 was approved by the U.S. FDA in May, and so was ZELMIRA\u00ae.", ["QWK1553", "ZELMIRA"]),
    ("Orphan status went to its CAR-T cells (CT053) for myeloma.", ["CT053"]),
    ("The protocol for Nanar-101 was filed. Nanar-101 was developed from a plant.", ["Nanar-101"]),
    ("The WHO told of its prequalification of Norvachol-S, its simplified cholera vaccine.", ["Norvachol-S"]),
    ("It told of the launch of Zelmirel, a once-daily tablet. Zelmirel is sold.", ["Zelmirel"]),
    ("Medicare will cover Signaveta, its MRD assay. Signaveta detects tumors.", ["Signaveta"]),
    ("It received approval of its ZELMIRA\u00ae franchise of pens and of its OSKIRA\u00ae, too.", ["OSKIRA"]),
    ("Growth came from Zelmirel net product revenue. Zelmirel treats gout.", ["Zelmirel"]),
    ("The NDA for QWK-121 (tretinoin 0.05%) lotion (ALTRELLA\u2122) was filed.", ["QWK-121 = tretinoin = ALTRELLA"]),
    (
        'It may sell the drug "Arokelis\u00ae I.V. Infusion 235mg" (generic name: fosnetupitant chloride) there.',
        ["Arokelis = fosnetupitant chloride"],
    ),
    ("Approvals include Recalbena (minodronic acid hydrate) for bones.", ["Recalbena = minodronic acid hydrate"]),
    ("The FDA approved Doxycycline Hyclate for infections.", ["Doxycycline Hyclate"]),
]


@pytest.mark.parametrize(("sentence", "expected"), _NAMED)
def test_names_and_ties(sentence: str, expected: list[str]) -> None:
    assert sorted(map(sorted, _names(sentence))) == sorted(sorted(names.split(" = ")) for names in expected)


# sentences whose capitals and numbers name no product
_LOOK_ALIKES = [
    "The company filed its Form 10-K and an 8-K with the SEC.",
    "The proceeds will be used under Rule 10b-5 and ASU 2016-13.",
    "Results will be presented at ASCO 2025, ESMO 2025 and ASH.",
    "KRAS G12C and EGFR T790M mutations were detected.",
    "KRASG12C mutations were detected in patients with cancer.",
    "SARS-CoV-2 and H5N1 influenza viruses cause pandemics such as COVID-19.",
    "Our CRISPR/Cas9 platform uses AAV9 vectors.",
    "The VectoPrime\u2122 platform underlies our programs.",
    "Halden's SOLVIA\u00ae drug delivery technology is licensed.",
    "It serves customers including NorvaLume and others.",
    "The Phase 3 MERIDIAN 2 study met its goals. Treatment with MERIDIAN 2 was seen; in the arm of MERIDIAN 3 for it.",
    "The pivotal QUELLRAY-01 global study is under way.",
    "NASDAQ: QWKT rose 5% in Q3 2024.",
    "The company is based in Suite 300, San Diego, CA 92121.",
    "ACR20, PASI 90, SF-36 and HbA1c improved at Week 24.",
    "NCT05518830, ISO 13485 and ICD-10 are identifiers.",
    "Dr. Marina Velasquez, Chief Medical Officer, joined in 2019.",
    "OMEGA Funds and RA Capital led the Series B financing.",
    "Zelmira Therapeutics, Inc. announced a public offering.",
    "IL-23, TNF-alpha, PD-L1 and CD4 were measured.",
    "Patients with MSI-H or dMMR tumors were enrolled; ARIA-E was seen.",
    "The Phase 3 SOLARIS-3 trial met its endpoint.",
    "In COUGH-1 and COUGH-2, two Phase 3 studies, cough frequency fell.",
    "The study, also known as ENGOR-cx11/GOX-3047, is ongoing.",
    "The MK-9591-016 trial was placed on hold.",
    "The Phase 3 KEYSTONE-A39/EW-302 trial met its endpoint.",
    "Results from the EMPRESS-Preserved\u00ae phase III trial were published.",
    "The increase in database disease, protease and kinase research continued.",
    "Cholesterol, testosterone levels and hemoglobin were normal.",
    "The development, treatment and management of patients improved.",
    "Orphan Drug Designation is granted under the Orphan Drug Act.",
    "Summary of Product Characteristics and Instructions for Use are available.",
    "A Fact Sheet for Patients, Parents and Caregivers is available.",
    "Hepatocellular carcinoma (HCC) is common; HCC has few treatments.",
    "Abstract Presentation Number: LB128; Poster Session 52.",
    "The First-Line and EGFR-Mutated settings are crowded.",
    "HMAs and ADCs are classes of drugs.",
    "Mpox Clade 1 was reported in the United States.",
    "About Meldora Capital: Meldora Capital is an investment company.",
    "BrightWire is a communications platform for companies.",
    "The J&J data are on file (RF-452129).",
    "The company will file an IND with the FDA for treatment to treat rare conditions.",
    "An application to the FDA for approval of medicine to treat patients is due.",
    "Results from the NORVEX-Reduced\u00ae trial are out; NORVEX-Reduced\u00ae evaluated the safety of care.",
    "It comes in two strengths: U-100 and U-200.",
    "It holds about CHF13 billion, and CT05543681 is its trial.",
    "TGF-b1 and its receptor were measured in serum.",
    "Our proprietary drug delivery technology, known as VectaCore\u2122, is used by partners.",
    "The compounds are potent inhibitors (IC50 <10 nM; EC50 <5 nM).",
    'Brain swelling, or "ARIA", may occur; treatment with care reduces ARIA.',
    "**OSPREY-301** ([NCT06011298](https://clinicaltrials.gov/study/NCT06011298)) is ongoing.",
    "Visit www.quellwerk.example/QX-77 or call +1-800-555-0100.",
    "In the list are the DIVX scale and CPRX for Prevention of falls; CRRX (continuous care) was given.",
    "Gates\u00ae and Doors\u00ae are names of shops.",
    "It is given with TNFa-blocking agents; treatment with TNFa blockers failed.",
    "It uses AAVAnq80, a capsid with an affinity for cells of the ear, for treatment.",
    "Our lead program is in Gene Therapy, and the lead product in Cell Therapy is unnamed.",
    "QSOL007 is a new Phase Ib/Randomized Phase II, open label study to assess care.",
    "The Phase Ib/II study in metastatic pancreatic adenocarcinoma (QSOL006) was completed.",
    "LEAF-002, the Phase 3 trial evaluating a combination as a first-line treatment, goes on.",
    "The trial, also known as ENGOT-cv99/GOG-4711, investigating care goes on.",
    "NORVEX-Plus\u00ae and NORVEX-MI\u00ae are registered trademarks of Quellwerk.",
    "It is in a Phase 2 clinical study (VLTX-003) of patients with gout.",
    "The NORVEX-Reduced\u00ae trial is out. In both NORVEX-Reduced\u00ae and NORVEX-Preserved\u00ae, care was good.",
    "It has launched Lumevia, a consumer product line for the treatment of age. Lumevia may help.",
    "The receptor was discovered and developed by Haldor, is a multiple kinase inhibitor of ours.",
    "We will acquire POLE, a radiopharmaceutical company with a pipeline of radioligand therapies.",
    "The SKQJCT-001 study met its goals, as did the SKQJCT-002 study; comments on the protocol of SKQJCT-003 are due.",
    "Chemozumab Therapeutics, Inc. told of care. The shares of Chemozumab Therapeutics rose.",
    "See https://www.quellwerk.example/news/first-approval-of-talvorimab-in-gout for more.",
    "We advance novel therapeutic candidates. Its drug candidate HARROWGATE, N.J.",
    "The new drug candidates HARROWGATE, Mass. -- were shown.",
    "Care in pulmonary arterial hypertension (PAH) changed the risk score and the PAH-NORVEX\u00ae domains.",
    "They began an infant vaccination schedule with PCV13, or treatment with PPSV23.",
    "The NORV1 gene therapy field grows, and the NORV1 gene is mutated.",
    "Pegylated forms and enzymes such as dorvarginase are common; the dorvarginase activity fell.",
    "Our discovery technology, known as Veluma, is used by partners.",
    "The revenues of 1Q2024, 2H25 and 3Q 2023 grew, and 5HT2A and 5-HT were measured.",
    "The pivotal trial, HORIZONT, enrolled adults; in the trial, HORIZONT, care was good.",
    "It has a grant from a foundation (DP230076) and another (RP210043).",
    "Community (including schools) and Equity (excluding taxes) are headings.",
    "Their vaccine, Haldor said, is new. Of its partner in the drug, Haldor, it said no more.",
    "Results from AGO-OVAQ16 were shown; patients in the AGO-OVAQ16 trial received care.",
    "It is for people with mutations amenable to exon 44 skipping (DMD44).",
    "The NEQ-20 trial enrolled adults; data from the NEQ-20 trial and the NEQ-20 study are due.",
    "Treatment with Vitamin-D, a vaccine against Hepatitis-B, and care in Category-A are common.",
    "It told of the launch of Haldor, a company that makes a once-daily tablet. Haldor grew.",
    "Care after FOLFOXIRI, CAPOX and FLOT was standard; treatment with FOLFIRI helped in the arm of FOLFIRI.",
]


@pytest.mark.parametrize("sentence", _LOOK_ALIKES)
def test_look_alikes(sentence: str) -> None:
    assert _names(sentence) == []


# sentences with the products of the release and those that stand beside them
_ROLES = [
    ("ABX-101 in combination with pembrolizumab was evaluated in NSCLC.", "ABX-101", "pembrolizumab"),
    ("ABX-101 demonstrated superiority over apixaban in atrial fibrillation.", "ABX-101", "apixaban"),
    ("ABX-101 plus lenvatinib showed responses in patients with liver cancer.", "ABX-101", "lenvatinib"),
    ("ABX-101 was compared with sunitinib in patients with kidney cancer.", "ABX-101", "sunitinib"),
    ("ABX-101 is for patients previously treated with imatinib.", "ABX-101", "imatinib"),
    ("OSTEVA\u00ae (denosumab-qrst), a biosimilar to Boneva\u00ae, was approved for osteoporosis.", "OSTEVA", "Boneva"),
    ("ABX-101 is added to a standard of care such as bortezomib.", "ABX-101", "bortezomib"),
    ("Results of the ABX-101 and Pembrolizumab Combination were shown.", "ABX-101", "Pembrolizumab"),
    ("ABX-101 was superior to PXV13 in children; responses to ABX-101 grew.", "ABX-101", "PXV13"),
    ("ABX-101 was approved as an adjunct to metformin in diabetes.", "ABX-101", "metformin"),
    ("ABX-101 is given with either pomalidomide or bortezomib for myeloma.", "ABX-101", "bortezomib"),
    ("ABX-101 is a therapy combined with PD-1 inhibitor, pembrolizumab, for cancer.", "ABX-101", "pembrolizumab"),
    (
        "ZELMIRA (dorvatinib and avorbactam) was approved. Avorbactam is an inhibitor of enzymes.",
        "ZELMIRA",
        "Avorbactam",
    ),
    ("The study comparing ABX-101 1.25 grams to brelocillin in pneumonia is out.", "ABX-101", "brelocillin"),
    ("Children were assigned to treatment with ZELMIRA\u00ae, dorvagliptin or placebo.", "ZELMIRA", "dorvagliptin"),
    (
        "They were randomized to dorvagliptin 5 mg or ZELMIRA\u00ae 10 mg.",
        "ZELMIRA",
        "dorvagliptin",
    ),
    (
        "ZELMIRA\u00ae is given daily, consisting of the antibacterial cefepime and the inhibitor avorbactam sodium.",
        "ZELMIRA",
        "avorbactam sodium",
    ),
    ("ABX-101 was given in combination with standard pembrolizumab in cancer.", "ABX-101", "pembrolizumab"),
    ("ABX-101 joins its opiate test system for codeine at work.", "ABX-101", "codeine"),
    ("The trial evaluates ABX-101 in combination with Hal's KEYTREX\u00ae (talvorimab).", "ABX-101", "KEYTREX"),
    ("The trial evaluates ABX-101 + talvorimab (KEYTREX\u00ae) in melanoma.", "ABX-101", "KEYTREX"),
    ("ABX-101, in combination with Hal's antibody zelbolimab (HBR-77), worked.", "ABX-101", "HBR-77"),
    ("ABX-101 was given after progression on osimertinib in cancer.", "ABX-101", "osimertinib"),
    (
        "Avasta (talvorimab-axxq) was approved. It is a biosimilar. Treatment with talvorimab is common.",
        "Avasta",
        "talvorimab",
    ),
]


# sentences with a nonproprietary name that is the issuer's product, though it has neither brand nor code
_OWN = [
    ("The company has received approval from the FDA to manufacture and market Atenolol Tablets USP.", "Atenolol"),
    (
        "The FDA has approved the ANDA filed by Haldor Inc (HI), a subsidiary of Quellwerk, for Prazosin Capsules.",
        "Prazosin",
    ),
    ("The FDA granted tentative approval for Quellwerk's Cetirizine Tablets.", "Cetirizine"),
    ("It sought approval of Fast Track-tagged velosulfase alfa.", "velosulfase alfa"),
    ("A plant received its first approval from the U.S. FDA for Lidocaine Hydrochloride.", "Lidocaine Hydrochloride"),
]


@pytest.mark.parametrize(("sentence", "name"), _OWN)
def test_a_generic_name_is_the_issuers_product(sentence: str, name: str) -> None:
    text = f"BASEL, Switzerland, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG today announced news. {sentence}\n"
    if "has" in sentence:
        text = text.replace("news. ", "that ").replace("The ", "the ", 1)
    roles = {given.text: product.role for product in biopress.extract_products(text) for given in product.names}
    assert roles[name] == "subject"


def test_an_issuer_that_is_named_like_an_antibody_is_no_product() -> None:
    text = "BOSTON, May 9, 2025 (GLOBE NEWSWIRE) -- Chemozumab Bio AG announced that treatment with QWK-1 is safe. "
    products = biopress.extract_products(text + "The team of Chemozumab is happy.\n")
    assert [product.name for product in products] == ["QWK-1"]


def test_an_old_substance_that_is_only_mentioned_is_not_the_issuers() -> None:
    (product,) = _products("A member of the board once worked on ketamine.")
    assert product.role == "other"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The FDA approved Cetirizine Tablets and Sertraline Tablets.", ["Cetirizine Tablets", "Sertraline Tablets"]),
        ("The FDA approved Olmesan, Amlodipine and Olmesartan Tablets.", ["Amlodipine", "Olmesartan Tablets"]),
    ],
)
def test_listed_tablets_are_no_combination(sentence: str, expected: list[str]) -> None:
    names = {name.text for product in _products(sentence) for name in product.names}
    assert names.issuperset(expected)


@pytest.mark.parametrize(("sentence", "subject", "other"), _ROLES)
def test_roles(sentence: str, subject: str, other: str) -> None:
    roles = {name.text: product.role for product in _products(sentence) for name in product.names}
    assert roles[subject] == "subject"
    assert roles[other] == "other"


def test_the_members_of_a_pipeline_belong_to_one() -> None:
    sentence = "We develop and commercialize talvorimab vedotin, ifnatamab vedotin and raldotatug vedotin. "
    assert {product.role for product in _products(sentence + "Talvorimab vedotin is our lead.")} == {"subject"}
    sentence = "The FDA approved talvorimab vedotin. It was given after ifnatamab vedotin and raldotatug vedotin."
    assert [product.role for product in _products(sentence)] == ["subject", "other", "other"]


def test_what_a_portfolio_includes_is_the_issuer_s() -> None:
    sentence = (
        "ZELMIRA\u00ae was approved. The portfolio also includes dorvatriptan for migraine and talvorimab, for pain."
    )
    assert {product.role for product in _products(_FAR_BELOW + sentence)} == {"subject"}
    sentence = "ZELMIRA\u00ae was approved. Other choices include dorvatriptan for migraine and talvorimab, for pain."
    assert [product.role for product in _products(_FAR_BELOW + sentence)] == ["subject", "other", "other"]


_FAR_BELOW = "Care for people takes time, and much of it is given at home by those who are near. " * 40


def test_a_part_of_a_combination_with_a_status_of_its_own() -> None:
    sentence = "ZELMIRA (zolipenem and avorbactam) was approved. {} QIDP designation from the FDA."
    roles = {product.name.lower(): product.role for product in _products(sentence.format("Avorbactam received"))}
    assert roles["avorbactam"] == "subject"
    roles = {product.name: product.role for product in _products(sentence.format("Beside avorbactam it received"))}
    assert roles["avorbactam"] == "other"


def test_a_name_is_taken_out_of_what_is_glued_before_it() -> None:
    text = _FRAME.format("How RadioVelm WorksRadioVelm, our device, is for cancer. RadioVelm\u00ae was approved.")
    (product,) = biopress.extract_products(text)
    assert {text[start:end] for start, end in product.mentions} == {"RadioVelm"}
    assert len(product.mentions) == 3


def test_an_old_substance_that_the_lead_s_act_is_about_is_the_issuer_s() -> None:
    text = (
        "Quellwerk Brings Insulin to More People\n\nBASEL, May 9, 2025 -- The European Commission has approved the "
        "insulin glargine of Quellwerk AG, the company announced today. It is no insulin lispro.\n"
    )
    roles = {product.name: product.role for product in biopress.extract_products(text)}
    assert roles["insulin glargine"] == "subject"
    assert roles.get("insulin lispro", "other") == "other"


def test_two_brands_with_one_generic_name_stay_two() -> None:
    found = _names(
        "The FDA approved OSTEVA\u00ae (denosumab-qrst) and BONTIVA\u00ae (denosumab-qrst) for osteoporosis."
    )
    assert found == [{"OSTEVA", "denosumab-qrst"}, {"BONTIVA", "denosumab-qrst"}]


def test_one_product_for_every_company_of_an_old_substance() -> None:
    found = _names("ABX-100 (ketamine) is for depression. ABX-200 (ketamine) is for pain.")
    assert sorted(map(sorted, found)) == [["ABX-100", "ketamine"], ["ABX-200", "ketamine"]]


def test_a_list_of_brands() -> None:
    sentence = "Sales of Zelmira\u00ae, Norvaxa\u00ae, Trelvant and Oskira grew, driven by demand."
    assert {name for names in _names(sentence) for name in names} == {"Zelmira", "Norvaxa", "Trelvant", "Oskira"}


def test_what_the_headline_names_comes_first() -> None:
    text = (
        "FDA Approves ZELMIRA for Plaque Psoriasis\n\nBASEL, May 9, 2025 -- Quellwerk AG, the maker of QWK-2201, a "
        "kinase inhibitor, today announced that the FDA approved ZELMIRA\u00ae (talvorimab) for plaque psoriasis.\n"
    )
    products = biopress.extract_products(text)
    assert [product.id for product in products] == ["p1", "p2"]
    assert products[0].name == "talvorimab"


def test_mentions_are_all_places_of_all_names() -> None:
    text = _FRAME.format("ZELMIRA\u00ae (talvorimab) was approved for lupus. Zelmira is an antibody. Talvorimab works.")
    (product,) = biopress.extract_products(text)
    assert [text[start:end] for start, end in product.mentions] == ["ZELMIRA", "talvorimab", "Zelmira", "Talvorimab"]


def test_a_product_that_the_user_names() -> None:
    rules = biopress.DEFAULT_RULES.extended(
        products=[biopress.ProductTerm(id="glow", name="glowbrin paste", type="brand", modality="device")]
    )
    (product,) = biopress.extract_products(_FRAME.format("We sell glowbrin paste in Japan."), rules=rules)
    assert product.name == "glowbrin paste"
    assert product.modality is not None
    assert product.modality.id == "device"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "(",
        ")" * 500,
        "A-" * 400,
        "ABX-101 (" * 60,
        "\u00ae" * 50,
        "-1-2-3",
        "X-101-",
        "Pr" + "A" * 60,
        "[18F]" * 80,
    ],
)
def test_no_text_is_too_strange(text: str) -> None:
    for product in biopress.extract_products(text):
        assert text[product.span.start : product.span.end] == product.text
