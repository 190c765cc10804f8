"""Words that look like names of products and are none: acronyms, endpoints, conferences, parts of company names."""

from __future__ import annotations

from typing import Final

__all__ = [
    "CAPITAL_BLOCKS",
    "CODE_PREFIX_BLOCKS",
    "COMPANY_WORDS",
    "NOT_GENERIC",
    "PLAIN_WORDS",
]

# Acronyms, abbreviations and headings in capitals, compared in upper case; those of authorities, designations,
# applications and exchanges stand in their tables.
CAPITAL_BLOCKS: Final[frozenset[str]] = frozenset(
    (
        # public bodies that the tables of authorities do not have
        "AHRQ ANVISA CDMO CIRM CMO CPRIT CRO CROS DARPA DHA DOD DOE DOJ DSMB EEA EPA EPO EU FTC GAVI GCC HRSA HTA ICH "
        "IDMC IDSMB IEC IRB IRS NATO NCI NHLBI NINDS ORPHA OSHA PTO SAMHSA UAE UK UN UNICEF US USA USDA USPTO VA WIPO "
        # regulation, quality and law
        "AA ANDAS API APIS BLAS BSUFA BUSINESS CAP CDX CE CFR CGMP CMC CRL CTAS DIN EOP FDCA FFDCA GAIN GCP GDPR "
        "GDUFA GLOBE GLP GMP GUDID GXP HIPAA INDS ISO IVD IVDR LDT MAAS MDR MDSAP MDUFA NCE NDAS NEWMEDIAWIRE "
        "NEWSWIRE NME NOC PDUFA PHS PI PMAS PRNEWSWIRE PSLRA QA QC REMS RPDP RTF RX SBLA SKU SMPC SNDA STAR UDI USPI "
        "WIRE "
        # finance, law of companies, currencies, time
        "AB ADR ADS ADSS AG AGM AM AMEX ATM AUD BST BV CAD CBO CCO CDT CEO CEST CET CFO CHF CHRO CIO CLO CO COO CORP "
        "CSO CST CT CTO CUSIP EBITDA EDGAR EDT EGM EPS ESG EST ET EUR EVP FY GAAP GBP GMBH GMT H1 H2 HKD HKSE HKT IBN "
        "INC IPO IR ISIN JPY JST KK KOSPI LLC LLP LP LTD M&A NV OTCBB OTCPK PDT PIPE PLC PM PR PST PT Q1 Q2 Q3 Q4 QTR "
        "R&D RMB ROI ROW SA SEDOL SGA SPAC SVP USD UTC VP WKN XBRL YTD "
        # endpoints, doses, classes, genes, diseases
        "A1C AAV AAV2 AAV5 AAV8 AAV9 AAVS ABSSSI ACE ACEI ACMG ACS AD ADA ADC ADCS ADHD ADME AE AES AESI AESIS AF AFP "
        "AGA AGVHD AHUS AIDS AKI ALK ALL ALS AMD AML AMR ARB ARBS ARDS ART ARV AS ASCT ASCVD ASD ASO ASOS ATTR "
        "ATTR-CM ATTR-PN AUC BCMA BCVA BDMARD BID BITE BMD BMI BMT BNP BPH BRAF BRCA BSC CA CAR CARS CBR CD CD19 CD20 "
        "CD22 CD38 CDI CDNA CEA CF CFDNA CGVHD CI CIDP CKD CLL CMAX CML CMT CMV CNS COPD COVID CR CRC CRISPR CRPC CRS "
        "CTCL CTDNA CTLA-4 CUTI CVD DCR DDI DEB DED DFS DKD DLBCL DLT DLTS DMARD DMARDS DMD DME DMFS DNA DOAC DOR DR "
        "DVT EB EBV ECG ECOG ED EEG EFS EGFR EHR EKG ELISA EMG EMR EOE ER ERT ESC ESKD ESR1 ESRD EVD FA FC FH FISH FL "
        "FLT3 FLU FMT FPG FSGS FSHD FTD FV GA GAD GBM GEJ GERD GIP GIST GLP-1 GLP1 GMG GPP GRNA GVHD HAART HABP HAE "
        "HAP HBA1C HBV HCC HCM HCV HD HDL HDV HEFH HER2 HER3 HF HFPEF HFREF HIE HIV HLA HNSCC HOFH HPV HR HS HSC HSCS "
        "HSCT HSDD HSPC HSV IBD IBS ICANS ICD ICI ICIS ICS ICSS ICU ICV IDFS IDH1 IFNG IGA IGAN IGE IGG IGM IHC ILD "
        "IM IMWG IPF IPSC IPSCS IT ITP ITT IV IVF IVT JAKI KRAS LABA LAMA LBD LBP LBPS LCA LCH LDL LDLC LGMD LHON LN "
        "LNP LNPS LS LUGANO LV MAB MABS MACE MASH MASLD MAT MBC MCI MCL MCRC MCRPC MCSPC MDD MDS MERS MET MG MHC MI "
        "MIBC MIRNA MITT MM MMR MN MOGAD MOUD MPC MPN MPOX MPR MPS MRA MRD MRI MRIS MRNA MRSA MS MSC MSCS MSI MTD MVA "
        "MZL NAFLD NAMD NASH NCCN NDMM NGS NHL NICU NK NMIBC NMOSD NNT NOAC NSAID NSAIDS NSCLC NT NYHA OAB OCD OR ORR "
        "OS OSA OTC OUD PAH PARP PBC PBMC PBMCS PCOS PCR PD PD-1 PD-L1 PDAC PDE5 PE PEP PET PFS PH-ILD PIK3CA PK PKPD "
        "PKU PMDD PMO PNH PNS PO PP PPD PPI PPIS PPMO PPMS PREP PRN PSA PSC PSO PTCL PTSD Q2W Q3W Q4W QD QID QM QPCR "
        "QW RA RCC RDEB RECIST RET RFS RNA RNAI ROP ROS1 RP RP2 RP2D RR RRMM RRMS RRNA RSV RT RVO SAE SAES SARS SC "
        "SCA SCD SCFV SCLC SCR SD SE SEM SGLT2 SGRNA SHRNA SIRNA SLE SMA SNP SNPS SNRI SOC SPECT SPMS SQ SRT SSC SSRI "
        "SSRIS SUD T1D T1DM T2D T2DM TALEN TB TBI TCE TCES TCMR TCR TCRS TDT TEAE TEAES TED TIA TID TIL TILS TKI TKIS "
        "TMB TNBC TNF TNFA TNFI TNFIS TRAE TRAES TRD TRNA TTP TTR UACR UC UCD UPCR UTI VABP VGPR VHH VKA VLP VMS VSV "
        "VTE VZV WAMD WHO XDR XLRP ZFN "
        # regimens of several old drugs
        "ABVD CAPOX FLOT FOLFIRI FOLFIRINOX FOLFOX FOLFOXIRI GEMOX MFOLFIRINOX MFOLFOX6 XELOX "
        # scales and measures
        "6MWD 6MWT ACR ACR20 ACR50 ACR70 ADAS ADAS-COG ALSFRS ALSFRS-R ARIA ARIA-E ARIA-H C-SSRS CAPS CAPS-5 CC50 CDR "
        "CDR-SB CGI CGI-S CHOP-INTEND DAS28 DC50 DLQI EASI EC50 EC90 ED50 EDSS EQ-5D FACIT FEV1 FVC GAD-7 GI50 HAM-D "
        "HAMD HAMD17 HAQ HFMSE HRQOL IADRS IC50 IC90 KCCQ LD50 MADRS MDS-UPDRS MELD MIC50 MIC90 MMSE MOCA NPRS NSAA "
        "PANSS PASI PGIC PHQ-9 PRNT50 PROMIS QLQ-C30 QOL RULM SALT SF-36 TC50 UPDRS VAS WOMAC YBOCS "
        # societies and their meetings
        "AACC AACR AAD AAIC AAN AAO AASLD ACC ACG ACTRIMS ADLM AHA AMCP AMP APA ARVO ASBMR ASCO ASCO-GI ASGCT ASH ASN "
        "ASRS ASTCT ASTRO ATS AUA BIO BIOEQUITY CHEST CIBMTR CPHI CROI CRT CTAD DDW DIA EADV EAHAD EANM EASD EASL EAU "
        "EBMT ECCMID ECCO ECNP ECTRIMS EHA ELCC ENDO EORTC ERA ERS ESCMID ESCRS ESGCT ESMO ESOC ESPE EULAR HIMSS HRS "
        "IAS IASLC IDWEEK ISC ISCT ISPE ISPOR ISTH JPM JPMORGAN LINC LSX MDA NKF OUTCOME PDS PROPHYLAXIS RAPS RSNA "
        "SABCS SCOPE SFN SGO SID SIO SIR SITC SNMMI TCT UEG USCAP VIVA WCLC WFH WMS WSC "
        # months and days
        "APRIL AUGUST DECEMBER FEBRUARY FRIDAY JANUARY JULY JUNE MARCH MAY MONDAY NOVEMBER OCTOBER SATURDAY SEPTEMBER "
        "SUNDAY THURSDAY TUESDAY WEDNESDAY "
        # countries, cities and parts of the world
        "AMERICA AUSTRALIA BASEL BEIJING BOSTON BRAZIL CANADA CHINA EAST EUROPE FRANCE GERMANY INDIA ISRAEL ITALY "
        "JAPAN KOREA LONDON MEXICO NORTH PARIS SHANGHAI SINGAPORE SOUTH SPAIN STATES TAIWAN TOKYO UNITED WEST "
        # degrees, numerals behind names
        "CFA CPA DDS DO DVM ESQ FACC FACS FRCP II III IX JD JR MBA MD MPH PHARMD PHD RN SR VI VII VIII XI XII "
        # companies, universities and hospitals
        "BMS GSK J&J JNJ MGH MIT MSD MSK MSKCC NHSN NIST NYU UCLA UCSD UCSF UPENN USC "
        # words of headings and titles
        "ABOUT ADDS ADMINISTRATION ADVERSE AI AN AND ANNOUNCES APPROVAL APPROVES ARE ASAP AT BIOSCIENCES BIOTECH "
        "BOXED BY CAUTIONARY COMPANY CONTACT CONTACTS CONTRAINDICATIONS COPYRIGHT CORPORATE DATA DEVICE DISTRIBUTION "
        "DOSAGE DRUG DRUGS FAQ FAQS FINANCIAL FIRST FOR FORWARD FORWARD-LOOKING FOURTH FROM FULL GLOBAL GRANTS HARBOR "
        "HEALTH HIGHLIGHTS HTML HTTP HTTPS IF IMMEDIATE IMPORTANT IN INDICATION INDICATIONS INFORMATION INTERNATIONAL "
        "INVESTOR INVESTORS IP IS ITS LIVE LOGO LOOKING MEDIA MEDICAL ML MORE NEW NEWS NO NOT NOTE NOTES OF ON "
        "ONCOLOGY OUR PATIENTS PDF PHARMA PHARMACEUTICALS PHASE PHOTO PRECAUTIONS PRESS QR QUARTER REACTIONS RECEIVES "
        "RELATIONS RELEASE REPORTS RESERVED RESULTS RIGHTS SAFE SAFETY SECOND SOURCE STATEMENT STATEMENTS STEM STUDY "
        "TBA TBD THAT THE THERAPEUTICS THERAPY THIRD THIS TO TREATMENT TRIAL UPDATE USAGE USE VACCINE VIDEO VISIT "
        "WARNING WARNINGS WEBSITE WITH WORLD WWW YEAR YES "
    ).split()
)

# What stands before the digits of a thing that is no product: "PD-1", "Form 8-K", "Q3", "NCT01234567", "COVID-19".
CODE_PREFIX_BLOCKS: Final[frozenset[str]] = frozenset(
    (
        # genes, proteins, receptors, cells, viruses, bacteria, diseases
        "AAV AB ABCA ABCB ABCG ACE ACVR ADAM ADRB AKT ALK AMPK ANGPTL AP APO APOC APOL AQP ASCT ASGPR ATP ATR BCL BMP "
        "BRCA BTK CA CB CBX CCL CCR CD CDC CDH CDK CEACAM CFTR CGRP CHEK CHF CHI CHK CK CLDN CLN CNY COL CORONAVIRUS "
        "COVID COX CRBN CRF CSF CTLA CX CXCL CXCR CYP CYP2D CYP3A DDR DKK DLL DNA DNMT DPP DRD EGF EP EPHA EPO ER ERK "
        "ESR ET ETA EZH FAP FCER FGF FGFR FLT FOLR FOXP FR FXI GABA GAD GALNAC GATA GCGR GD GDF GLP GLP-1R GLUT GM "
        "GPC GPCR GPNMB GPR GPRC H1N H3N H5N H7N H9N HBB HCV HDAC HER HHV HIF HIV HKD HLA HMGB HPK HPV HSD HSP HSV HT "
        "HTLV ICAM IDH IFN IG IGF IGG IL ILS ILT INR IRAK ITGA JAK JNK JPY KDR KEAP KIF KIR KLRG KMT KRAS KRW LAG LIF "
        "LILRB LIV LOXL LP LRP LRRK LTB MAGE MAP MAPK MAPT MASP MC MCL MDM MEK MERS MET METTL MGAT MMP MRGPRX MSH MTA "
        "MTOR MUC MUT MYBPC NAV NCOV NF NFKB NIS NK NKG NKX NLRP NMDA NOK NOTCH NOX NRF NTRK NY-ESO NZD OTOF OX P2X "
        "PAR PARP PCSK PCV PD PDE PDGF PDGFR PDL PDX PI PI3K PIK3 PIM PKC PKD PLK PMEL PNPLA PPAR PPSV PPV PRAME PRMT PTEN PTH PTK "
        "PTPN RAF RAGE RANK RAS RB RET RIPK RNA ROR ROS RPE RXR S1P SARS SARS-COV SCN SEK SERPIN SGD SGLT SHP SIGLEC "
        "SIRP SIRT SLC SMAD SMN SNCA SOD SOS SOX SPRY SSTR ST STAT STK SV SYK TAU TDP TEAD TGF TGFB TH TIM TLR TMEM "
        "TNF TNFR TNFRSF TP TR TREM TROP TRPA TRPC TRPM TRPV TSC TSLP TTR TYK U UBE UGT ULBP UNC USP VAP VEGF VEGFR "
        "VISTA VLA VMAT WNT WRN WT XBP XIAP XPO YAP ZIP "
        # endpoints and scales, doses, time
        "ACR ACR20 ADAS ADAS-COG AMS ANA ARM ASAS BASDAI BID BILAG BPRS CAPS CDAI CDLQI CGI CLASS COHORT CY CYCLE DAS "
        "DAY DLQI EASI EDSS EORTC EQ FACT FEV FLIPI FVC FY GRADE GROUP HADS HAM HAMD HBA HIT HY IGA IIEF IPSS IWRES "
        "KCCQ LDL LEVEL MADRS MELD MIDAS MONTH MSQ NAS NIHSS NPI NSCLC PAM PANSS PART PASI PEDSQL PGA PHQ PROMIS PN PSQI QLQ "
        "QW SALT SF SLEDAI SRI STAGE STEP STOP TIER TOP TSS TYPE UPDRS VISIT WEEK WK WPAI YEAR "
        # paragraphs, forms, standards, addresses, exchanges, products of everyday life
        "AACR AAN AASLD ABOUT ACS ACTIVIN ACTRN ADA AFTER AGENDA AIM AIRBUS AM AN AND APOLLO APPROXIMATELY APR APRIL "
        "APT ASCO ASH ASTM ASX AT AUD AUG AUGUST BEFORE BIO BLDG BMJ BOEING BOX BRAF BUILDING BY CAC CAD CAPITAL CAR "
        "CAS CELL CES CFR CHICTR CHOICE CHROMOSOME CITE CKD CLAUDIN CMT CODON COMPLEMENT CPT CRISPR CRISPR-CAS CRM "
        "COP CTAD CTCAE CTR CTRI DAX DEC DECEMBER DM DOI DR DRKS DSM DSM-IV DSM-V DYT EASL ECOG EHA EN ENGOT ESMO EST EU "
        "EUDRACT EULAR EUR EX EXHIBIT EXON EXT FACTOR FAX FDG FEB FEBRUARY FIG FIGURE FLOOR FOR FORM FORTUNE FRED FRI "
        "FRIDAY FROM FTSE G20 G7 GALECTIN GBP GLOBAL GM1 GM2 GOG HCPCS HE HFE HITRUST HK HKEX HORIZON HWY ICD ICH IEC INC "
        "INTERFERON INTERLEUKIN IS ISBN ISIN ISO ISRCTN ISSN ITEM JAMA JAN JANUARY JAPICCTI JPM JRCT JUL JULY JUN "
        "JUNE KCT KOL KOLS KOSDAQ KRX LGMD LLC LLP LPA LSE LTD M1 MAR MARCH MAY MBA MD MLD MON MONDAY MP MPS MR MRI "
        "MS MSCI NASDAQ NCT NDC NEARLY NECTIN NEJM NEJMOA NIKKEI NO NOTE NOV NOVEMBER NT NTR NYSE OCT OCTOBER OF "
        "OMEGA ON OTC OVER PERCIST PH PHASE PHD PHONE PLOS PLUS PM PMC PMID PO POS PST RBR RECIST REF REG REGULATION "
        "RMB ROOM ROUTE RPE65 RSV RULE RUSSELL RX S&P SABCS SARS-COV- SAT SATURDAY SCA SECTION SEHK SEP SEPT "
        "SEPTEMBER SHE SINCE SITC SN SOC SSE STE SUITE SUN SUNDAY SZSE T1D T2D TABLE TCR TEL THE THU THURSDAY TITLE "
        "TO TOP1 TOPO TRISOMY TSE TSX TSXV TUE TUESDAY TYO UC UK UMIN UN UNDER UNIT UNTIL US USC USD VISION VITAMIN "
        "WAS WCLC WEB WED WEDNESDAY WHO WINDOWS WITH "
    ).split()
)

# Words after which a capitalised word is part of a company's, an institute's or a person's name.
COMPANY_WORDS: Final[frozenset[str]] = frozenset(
    (
        "ab academy act advisors advisory ag agency alliance asa association award awards bank bio biologic biologics "
        "biomed biomedical biopharma biopharmaceutical biopharmaceuticals bioscience biosciences biosystems biotech "
        "biotechnologies biotechnology biotherapeutics bioworks bv capital center centre clinic co co. college "
        "committee communications company conference congress consortium corp corp. corporation council department "
        "devices diagnostics foundation fund genetics genomics global gmbh group health healthcare holding holdings "
        "hospital immunotherapeutics inc inc. incorporated industries institute international investments investor "
        "journal kgaa lab laboratories laboratory labs life lifesciences limited llc lp ltd ltd. management medicines "
        "medtech meeting ministry network neuroscience neurosciences nv oncology oyj partners pharma pharmaceutic "
        "pharmaceutica pharmaceutical pharmaceuticals plc sa school science sciences se securities society solutions "
        "summit surgical symposium technologies therapeutics university vaccines ventures "
    ).split()
)

# Words of ordinary English, and of chemistry and biology, that end like nonproprietary names.
NOT_GENERIC: Final[frozenset[str]] = frozenset(
    (
        "abdomen accept accountant acetone actin acumen adenosine adipokine adjutant adrenaline aerial alanine "
        "albumin alcohol alone amine amphibole amylase anabole angioblast angiostatin animus anticyclone april "
        "arginine aromatase asparagine assistant base baseline beast bicycle bilirubin biostat blast boast bone "
        "breakfast broadcast bromide cadherin calciferol canal cancel capitol caprine carbide carnitine carotene case "
        "caspase cease chancel chase chemokine chloride cholesterol choline civil claudin clone coast collagenase "
        "combine concept constant consultant consumer contrast control convertase coronavirus cortisone-like council "
        "creatinine customer cyclin cyclone cystatin cysteine cytokine cytosine daffodil database deadline decimus "
        "decline decrease dehydrogenase determine dimer dinucleotide discipline disease distant document done "
        "dopamine drill dystrophin editorial elastase elastomer endostatin engine erase ergosterol esterase ethanol "
        "eugene everyone examine excel except expertise farmer fatal feast feminine fibril fibrin fibroblast fluoride "
        "follistatin forecast former galectin gelatin gene genuine globulin globulins glucokinase glutamine glycine "
        "glycol glycopeptide gone grill guanosine guideline hammer headline helicase hemoglobin hemostat histamine "
        "histidine hormone human hydrazine hydrolase hydroxide imagine immunogene immunoglobulin important increase "
        "inhibitor inosine instant insulin-like integrase integrin intercept interferon interleukin isomer jordan "
        "keratin ketone kinase kinases lactone lease least lecithin lentil leucine ligase lipase lysine machine "
        "marijuana marine masculine material medial medicine melatonin memorial methanol methionine microbiota mimus "
        "monoclone monomer mutant myoblast myoglobin myosin myostatin nectin nostril nuclease nucleotide oligomer "
        "oligonucleotide oncogene online osteoblast outcast outline overcast oxidase oxide panel parcel parole "
        "participant patrol peptidase peptide peril petrol phase phenol phone phosphatase photostat phrase "
        "phytosterol pipeline placebo plaintiff platinum please podcast polymer polymerase polyol polypeptide precept "
        "primer proline prostate protease protein proteogene protestant protocol purchase purine pyrimidine radial "
        "receipt reductase regimen regimens release relevant reluctant renal resistant retinoblast retinol rheostat "
        "riptide roast roman routine serine serotonin showcase significant simulcast skill someone special specimen "
        "spinal sporting steadfast sterol stone substant sudan summer supplement symbol synthase synthetase "
        "telomerase tendril thermostat threonine thrombin thymosine timeline toast tocopherol tone topoisomerase "
        "transcriptase transferase transgene treatment trial trimer tubulin tyrosine ubiquitin until urban urea "
        "vaccine vaccines valine vast vital vitamine woman yeast zone "
    ).split()
)

# Words that begin a heading or a sentence with a capital and are never a brand by themselves.
PLAIN_WORDS: Final[frozenset[str]] = frozenset(
    (
        "a about above accelerated according act additionally administration adults advanced adverse advisory africa "
        "after agency agreement all also although america american an and annex annual anti antibodies antibody "
        "anticipated any appendix application applications approval april arm as asia at august australia "
        "authorization avenue avoid background based because before below best better biologics board both boxed "
        "breakthrough business but by call canada cancer candidate candidates capsules cardiology caregiver "
        "caregivers center chairman characteristics chief children china city clade class clinical co co-founder "
        "cohort collaboration college commercial commission committee common companies company conclusion conference "
        "congress contact contraindications corp corporate cream currently data day days december denmark department "
        "dermatology designation designations development device devices director directors disease diseases disorder "
        "disorders don't dosage dr drug drugs during each earlier east efficacy emergency europe european evaluation "
        "events exchange executive expected fast february federal figure file financial first fiscal five floor "
        "following food for form forward forward-looking foundation founder four fourth france friday from full "
        "further furthermore gel germany global good goods government grade great group guidance guide guidelines he "
        "head health hematology her highlights his hospital hours house how however human i if immunology important "
        "in inc index india indication indications infectious information inhibitor inhibitors injection institute "
        "instrument international interrupt intravenous introduction investigational investor israel it it's italy "
        "its january japan july june key kingdom kit korea later learn let's level license line litigation looking "
        "ltd manager march marketing may media medicaid medical medicare medication medicines member men milestone "
        "milestones ministry monday month months more moreover most mr mrs ms multi nasdaq national neurology new "
        "news no non north norway not note notes november now october of officer on oncology one operating "
        "ophthalmology or oral orphan other our outcome over overall overview part participants partner partners "
        "patient patients pediatric people phase pipeline platform please portfolio post potential pre precautions "
        "premarket prescribing president press previously priority private product products prof professor program "
        "programs prophylaxis quarter rare reactions read recently reform regulatory relations release report "
        "research results review road safety same saturday scale school scientific score second section securities "
        "see senate senior september services shares she since society solution some source south spain stage "
        "standard standards statement statements states stock street strong studies study subcutaneous such suite "
        "summary sunday supplemental suspension sweden switzerland syndrome system table tablets technologies "
        "technology that the their therapies therapy therefore these they third this those three thursday to today "
        "topical track treatment treatments trial trials tuesday two type under united university until upcoming "
        "usage use user users vaccine vaccines vice visit warning warnings we we're webcast wednesday week weeks west "
        "what when where which while who whose why with without women year years you "
    ).split()
)
