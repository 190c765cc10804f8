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

_AGENCIES = (
    "FDA EMA CHMP COMP PRAC CAT CBER CDER CDRH OOPD MHRA NICE NHS PMDA MHLW NMPA CDE TGA ANVISA CDSCO DCGI KFDA MFDS TFDA "
    "HSA SFDA HPRA BfArM PEI ANSM AIFA AEMPS CMS CDC ACIP NIH NCI NHLBI NIAID NINDS BARDA DOD DARPA WHO HHS SEC DEA FTC "
    "DOJ IRS USDA EPA OSHA EC EU EEA UK US USA UAE GCC WIPO USPTO PTO EPO ICER HTA CADTH IQWIG GBA HAS SMC NRDL ICH IRB "
    "IEC DSMB DMC IDMC IDSMB CRO CROS CDMO CMO CPRIT CIRM DOE VA DHA NATO UN UNICEF GAVI CEPI PAHO SAMHSA HRSA AHRQ ODAC "
    "VRBPAC PCNS AMDAC CRDAC EMDAC GIDAC PADAC DODAC BRUDAC ORPHA"
)
_REGULATORY = (
    "IND INDS NDA NDAS SNDA BLA BLAS SBLA ANDA ANDAS MAA MAAS CTA CTAS CTN PMA PMAS IDE HDE HUD EUA DMF NCE NME CRL RTF PDUFA "
    "BSUFA GDUFA MDUFA REMS RMAT PRIME ODD RPD RPDD RPDP PRV BTD QIDP GAIN LPAD ILAP PIM RTOR SPA AA FTD SAKIGAKE START STAR "
    "CMC GMP CGMP GLP GCP GXP QA QC USPI SMPC PI API APIS OTC RX SKU EOP EOP1 EOP2 JNDA NDS NOC DIN CE MDR IVDR IVD CDX LDT CLIA "
    "CAP ISO MDSAP UDI GUDID CFR FDCA FFDCA PHS GDPR HIPAA PSLRA NEWSWIRE PRNEWSWIRE NEWMEDIAWIRE GLOBE BUSINESS WIRE"
)
_FINANCE = (
    "NASDAQ NYSE NYSEAMERICAN AMEX OTC OTCQB OTCQX OTCPK OTCBB TSX TSXV CSE LSE AIM ASX HKEX HKSE SSE SZSE SIX OMX TASE KRX "
    "KOSDAQ KOSPI TSE NSE BSE ADR ADS ADSS IPO CEO CFO COO CMO CSO CTO CBO CCO CLO CIO CHRO EVP SVP VP GAAP EBITDA EPS SGA R&D "
    "IR PR ESG AGM EGM SPAC PIPE ATM LLC LLP LP INC CORP LTD PLC AG SA NV BV AB GMBH KK CO USD EUR GBP CAD RMB HKD JPY CHF "
    "AUD NOL ROI M&A QTR YTD FY Q1 Q2 Q3 Q4 H1 H2 ET EST EDT PT PST PDT CT CST CDT CET CEST GMT BST UTC JST HKT AM PM ISIN WKN "
    "CUSIP SEDOL EDGAR XBRL IBN ROW"
)
_CLINICAL = (
    "OS PFS DFS EFS RFS IDFS DMFS ORR CR PR SD PD DOR DCR CBR TTP TTR MRD PCR MPR VGPR SCR CRC ECOG RECIST IMWG LUGANO MTD RP2D "
    "RP2 DLT DLTS AE AES SAE SAES TEAE TEAES TRAE TRAES AESI AESIS CRS ICANS ITT MITT PP HR OR RR CI NNT LS SE SEM BID QD TID QID "
    "QW Q2W Q3W Q4W QM PRN IV SC SQ IM IT PO ICV IVT ICD MRI MRIS CT PET SPECT ECG EEG EMG EKG EHR EMR PK PD PKPD AUC CMAX ADA "
    "ADME DDI SOC BSC BCVA BMI LDL HDL LDLC NT BNP EGFR UACR UPCR HBA1C A1C FPG PSA CA CEA AFP CTDNA CFDNA NGS IHC FISH PCR RT "
    "QPCR ELISA DNA RNA CDNA SNP SNPS MRNA SIRNA SHRNA MIRNA GRNA SGRNA TRNA RRNA LNP LNPS AAV AAVS AAV9 AAV8 AAV5 AAV2 LV HSV VSV MVA "
    "HLA MHC TCR TCRS CAR CARS NK TIL TILS MSC MSCS HSC HSCS HSCT ASCT BMT PBMC PBMCS IPSC IPSCS ESC ADC ADCS BITE TCE TCES MAB "
    "MABS IGG IGA IGM IGE FC FV SCFV VHH ERT SRT ASO ASOS PMO PPMO RNAI CRISPR TALEN ZFN LBP LBPS FMT VLP NSAID NSAIDS SSRI SSRIS "
    "SNRI ACE ARB ARBS DMARD DMARDS BDMARD TNF TNFI TNFIS JAKI PPI PPIS TKI TKIS ICI ICIS ICS LABA LAMA ICSS ART ARV HAART MAT MOUD "
    "PREP PEP TNFA IFNG DOAC NOAC VKA ACEI MRA SGLT2 GLP-1 GIP GLP1 PDE5 PARP KRAS BRAF BRCA ALK ROS1 RET MET HER2 HER3 PIK3CA ESR1 FLT3 IDH1 "
    "MMR MSI TMB PD-1 PD-L1 CTLA-4 BCMA CD19 CD20 CD22 CD38 NSCLC SCLC HCC RCC CRC MCRC PDAC GBM AML ALL CLL CML MDS MPN DLBCL FL MCL "
    "MZL MM RRMM NDMM NHL CTCL PTCL GEJ GIST HNSCC TNBC MBC MPC CRPC MCRPC MCSPC HSPC NMIBC MIBC UC CD IBD IBS GERD NASH MASH NAFLD MASLD PBC "
    "PSC COPD CF IPF PAH ILD PH-ILD HF HFREF HFPEF CAD ACS MI CHF AF VTE DVT PE CKD ESRD ESKD DKD DME AMD WAMD NAMD DR RVO ROP GA RP "
    "LCA LHON DED MS RRMS PPMS SPMS ALS HD PD AD MCI LBD FTD SMA DMD BMD LGMD FSHD CMT FA SCA TBI PTSD MDD TRD PPD GAD OCD ADHD ASD OUD "
    "AUD SUD RA PSA AS SLE LN SSC PSO HS AA GVHD AGVHD CGVHD ITP TTP PNH AHUS HAE SCD TDT HIV AIDS HPV HBV HCV HDV RSV CMV EBV HSV VZV "
    "FLU TB MDR XDR MRSA CDI CUTI UTI CAP HAP VABP HABP ABSSSI T1D T2D T1DM T2DM OSA OAB BPH ED HSDD VMS PCOS PMDD SARS MERS COVID MPOX EVD "
    "ARDS AKI CNS PNS CVD ASCVD MACE TIA IVF EOE FSGS IGAN MN LS FH HOFH HEFH HCM ATTR ATTR-CM ATTR-PN TED MG GMG CIDP NMOSD MOGAD GPP AGA "
    "HIE AMR TCMR LCH RDEB DEB EB XLRP PKU MPS OTC UCD WHO NYHA ICU ER OR NICU DNA ACMG NCCN"
)
_ENDPOINTS = (
    "ARIA ARIA-E ARIA-H IC50 IC90 EC50 EC90 ED50 LD50 CC50 GI50 DC50 TC50 MIC50 MIC90 PRNT50 ACR ACR20 ACR50 ACR70 PASI EASI IGA SALT DAS28 HAQ DLQI SF-36 EQ-5D HAM-D HAMD HAMD17 MADRS PANSS CGI CGI-S CAPS CAPS-5 YBOCS ADAS "
    "ADAS-COG CDR CDR-SB IADRS MMSE MOCA UPDRS MDS-UPDRS EDSS ALSFRS ALSFRS-R FVC FEV1 6MWD 6MWT NSAA RULM HFMSE CHOP-INTEND PGIC PROMIS "
    "KCCQ NPRS VAS WOMAC FACIT QLQ-C30 QOL HRQOL PHQ-9 GAD-7 C-SSRS MELD UPCR"
)
_MEETINGS = (
    "ASCO ASCO-GI ESMO AACR ASH EHA EULAR ACR AAN AAIC CTAD ADA EASD EASL AASLD AHA ACC ESC HRS TCT CRT ATS ERS CHEST AAD EADV SID ARVO AAO "
    "ASRS ESCRS ASGCT ESGCT ISCT SITC SABCS ASTRO ASTCT SGO IASLC WCLC ELCC AUA EAU DDW UEG ECCO ACG IDWEEK ECCMID ESCMID CROI APA ECNP SFN "
    "ENDO ESPE ASBMR ASN ERA NKF WSC ISC ESOC MDA WMS BIO JPM JPMORGAN HIMSS RSNA SNMMI EANM ISTH WFH EAHAD SCOPE DIA RAPS CPHI AACC ADLM "
    "AMP USCAP ISPOR AMCP SIO SIR VIVA LINC ISPE AASLD LSX BIOEQUITY EORTC ECTRIMS ACTRIMS IAS PDS CIBMTR EBMT OUTCOME PROPHYLAXIS"
)
_COMMON = (
    "THE AND FOR WITH NEW ABOUT NOTE NOTES ALL ARE NOT FROM THIS THAT ITS OUR OF IN ON TO AT BY OR AN IS AS IF NO YES MORE NEWS RELEASE PRESS "
    "MEDIA CONTACT CONTACTS INVESTOR INVESTORS RELATIONS SOURCE FORWARD-LOOKING FORWARD LOOKING STATEMENTS STATEMENT SAFE HARBOR CAUTIONARY "
    "IMPORTANT SAFETY INFORMATION INDICATION INDICATIONS USAGE WARNING WARNINGS PRECAUTIONS CONTRAINDICATIONS BOXED ADVERSE REACTIONS USE "
    "DOSAGE ADMINISTRATION PHASE TRIAL STUDY DATA RESULTS FULL YEAR FIRST SECOND THIRD FOURTH QUARTER FINANCIAL HIGHLIGHTS CORPORATE UPDATE "
    "COMPANY ANNOUNCES REPORTS RECEIVES GRANTS APPROVES APPROVAL TREATMENT PATIENTS DRUG DRUGS THERAPY VACCINE DEVICE BIOTECH PHARMA "
    "PHARMACEUTICALS THERAPEUTICS ONCOLOGY BIOSCIENCES MEDICAL HEALTH WORLD GLOBAL INTERNATIONAL NORTH SOUTH EAST WEST UNITED STATES AMERICA "
    "EUROPE CHINA JAPAN INDIA CANADA KOREA ISRAEL GERMANY FRANCE ITALY SPAIN BRAZIL MEXICO AUSTRALIA TAIWAN SINGAPORE LONDON PARIS BASEL "
    "BOSTON TOKYO SHANGHAI BEIJING JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER MONDAY TUESDAY "
    "WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY INFORMATION IMMEDIATE DISTRIBUTION COPYRIGHT RESERVED RIGHTS LOGO PHOTO WEBSITE VISIT ADDS AI IT "
    "IP ML HTTP HTTPS WWW HTML PDF FAQ QR VIDEO LIVE TBD TBA ASAP FAQS STEM MD PHD MBA MPH RN JD MSC BSC DVM DDS FACC FACS FRCP CPA CFA ESQ "
    "PHARMD DO JR SR II III IV VI VII VIII IX XI XII NIST MSD NHSN UCLA UCSF UCSD MIT NYU USC UPENN MGH MSK MSKCC BMS GSK J&J JNJ"
)
# Acronyms, abbreviations and headings in capitals, compared in upper case.
CAPITAL_BLOCKS: Final[frozenset[str]] = frozenset(
    f"{_AGENCIES} {_REGULATORY} {_FINANCE} {_CLINICAL} {_ENDPOINTS} {_MEETINGS} {_COMMON}".upper().split()
)

# What stands before the digits of a thing that is no product: "PD-1", "Form 8-K", "Q3", "NCT01234567", "COVID-19".
CODE_PREFIX_BLOCKS: Final[frozenset[str]] = frozenset(
    (
        # genes, proteins, receptors, cells, viruses, bacteria, diseases
        "AB ABCA ABCB ABCG ACE ACVR ADAM ADRB AKT ALK AMPK ANGPTL AP APO APOC APOL AQP ASCT ASGPR ATP ATR BCL BMP BRCA BTK CA CB CBX "
        "CCL CCR CD CDC CDH CDK CEACAM CFTR CGRP CHEK CHI CHK CK CLDN CLN COL COX CRBN CRF CSF CTLA CX CXCL CXCR CYP CYP2D CYP3A DDR DKK DLL DNMT DPP DRD "
        "EGF EP EPHA EPO ER ERK ESR ET ETA EZH FAP FCER FGF FGFR FGFR FLT FOLR FOXP FR FXI GABA GAD GALNAC GATA GCGR GD GDF GLP GLP-1R GLUT "
        "GM GPC GPCR GPNMB GPR GPRC HBB HDAC HER HIF HLA HMGB HPK HSD HSP HSV HT HPV HIV HCV HTLV HHV ICAM IDH IFN IG IGF IGG IL ILT "
        "IRAK ITGA JAK JNK KDR KEAP KIF KIR KLRG KMT KRAS LAG LIF LILRB LIV LOXL LP LRP LRRK LTB MAGE MAP MAPK MAPT MASP MC MCL MDM MEK "
        "MERS MET METTL MGAT MMP MRGPRX MSH MTA MTOR MUC MUT MYBPC NAV NF NFKB NK NKG NKX NLRP NMDA NOTCH NOX NRF NTRK NY-ESO OTOF OX P2X PAR "
        "PARP PCSK PD PDE PDGF PDGFR PDL PDX PI PI3K PIK3 PIM PKC PKD PLK PMEL PNPLA PPAR PRAME PRMT PTEN PTH PTK PTPN RAF RAGE RANK RAS "
        "RB RET RIPK ROR ROS RPE RXR S1P SARS SARS-COV SCN SERPIN SGLT SHP SIGLEC SIRP SIRT SLC SMAD SMN SNCA SOD SOS SOX SPRY SSTR ST STAT "
        "STK SV SYK TAU TDP TEAD TGF TGFB TH TIM TLR TMEM TNF TNFR TNFRSF TP TR TREM TROP TRPA TRPC TRPM TRPV TSC TSLP TTR TYK U UBE UGT CHF JPY SEK NOK DKK HKD INR KRW CNY SGD NZD ILS NIS ULBP UNC USP VAP "
        "VEGF VEGFR VISTA VLA VMAT WNT WRN WT XBP XIAP XPO YAP ZIP COVID CORONAVIRUS NCOV H1N H3N H5N H7N H9N RNA DNA AAV "
        # endpoints and scales, doses, time
        "ACR ACR20 ADAS ADAS-COG AMS ANA ASAS BASDAI BILAG BPRS CAPS CDAI CDLQI CGI DAS DLQI EASI EDSS EORTC EQ FACT FEV FLIPI FVC GAD HAM HAMD HBA HIT "
        "HADS IGA IIEF IPSS IWRES KCCQ LDL MADRS MELD MIDAS MSQ NAS NIHSS NPI NSCLC PAM PANSS PASI PEDSQL PGA PHQ PN PSQI QLQ SALT SF SLEDAI SRI STOP TSS "
        "UPDRS WPAI BID QW FY CY HY WK WEEK DAY MONTH YEAR GRADE STAGE CLASS TYPE PART COHORT GROUP ARM LEVEL STEP CYCLE VISIT TIER TOP "
        # paragraphs, forms, standards, addresses, exchanges, products of everyday life
        "CFR USC ISO IEC ICD ICH EN ASTM USP FORM RULE SECTION TITLE REG REGULATION ITEM EXHIBIT NOTE TABLE FIGURE FIG REF NO PMID DOI PMC ISBN ISSN "
        "ISIN NCT EUDRACT CTR ISRCTN CHICTR JRCT JAPICCTI UMIN ACTRN CTRI DRKS NTR RBR KCT TEL FAX EXT PH PHONE PO BOX SUITE STE UNIT FLOOR "
        "ROOM BLDG BUILDING APT HWY ROUTE ZIP IL "
        "NASDAQ NYSE TSX TSXV ASX LSE HKEX SSE SEHK AIM OTC TYO TSE KOSDAQ KRX SZSE CAC FTSE DAX NIKKEI RUSSELL S&P MSCI USD US EUR CAD AUD RMB HK NT GBP "
        "BOEING AIRBUS WINDOWS WEB MP G20 G7 APOLLO FORTUNE GLOBAL INC CELL VISION AGENDA HORIZON CAPITAL PHASE EST PST ET BIO JPM ASCO ESMO ASH "
        "AACR EHA SITC ADA EASL AASLD SABCS WCLC EULAR AAN CTAD CES JULY JUNE MAY APRIL MARCH AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER JANUARY FEBRUARY "
        "JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC MON TUE WED THU FRI SAT SUN MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY "
        "CRISPR-CAS CRISPR CAS CAR TCR VITAMIN FACTOR OMEGA COMPLEMENT INTERLEUKIN INTERFERON CLAUDIN NECTIN GALECTIN ACTIVIN CHROMOSOME EXON CODON "
        "TRISOMY PM AM HE SHE THE AND OF TO FOR FROM OVER UNDER ABOUT NEARLY APPROXIMATELY AFTER BEFORE SINCE UNTIL BY AT ON WITH AN IS WAS PLUS "
        "PHD MD DR MR MS MBA SARS-COV- BRAF RPE65 TOP1 TOPO SCA DYT LGMD CMT HFE GM1 GM2 MLD MPS IGA RSV WHO UN EU UK M1 UC T1D T2D DM CAD CKD "
        "LPA ECOG CTCAE RECIST MRI FDG CPT HCPCS NDC RX FRED JAMA NEJM NEJMOA BMJ EX LLC LLP INC LTD CRM KOL KOLS POS PLOS ACS SN DSM DSM-IV DSM-V PERCIST CHOICE CITE HITRUST SOC"
    ).split()
)

# Words after which a capitalised word is part of a company's, an institute's or a person's name.
COMPANY_WORDS: Final[frozenset[str]] = frozenset(
    (
        "inc incorporated corp corporation co company ltd limited llc lp plc ag sa se nv bv ab asa oyj gmbh kgaa holdings holding group pharma "
        "pharmaceutical pharmaceuticals pharmaceutica pharmaceutic biopharma biopharmaceutical biopharmaceuticals biotherapeutics therapeutics biotech "
        "biotechnology biotechnologies bio biosciences bioscience biologics biomedical biosystems biologic biomed bioworks genomics genetics sciences "
        "science laboratories laboratory labs lab technologies medicines oncology immunotherapeutics neurosciences neuroscience medtech "
        "vaccines healthcare health ventures capital partners securities bank university hospital institute college school foundation association "
        "society center centre clinic department ministry agency committee council academy consortium alliance network fund "
        "management advisors advisory investments investor communications solutions industries international global life lifesciences diagnostics "
        "surgical devices corp. inc. ltd. co. summit conference congress symposium meeting journal award awards act"
    ).split()
)

# Words of ordinary English, and of chemistry and biology, that end like nonproprietary names.
NOT_GENERIC: Final[frozenset[str]] = frozenset(
    (
        "accept except concept receipt intercept precept cholesterol ergosterol phytosterol sterol hemostat thermostat rheostat photostat interleukin "
        "interferon thrombin fibrin dystrophin oncogene transgene immunogene proteogene gene eugene disease database increase purchase release "
        "kinase kinases protease polymerase synthase transferase reductase oxidase phosphatase hydrolase convertase helicase ligase nuclease lipase "
        "synthetase dehydrogenase esterase aromatase telomerase topoisomerase caspase collagenase elastase amylase peptidase integrase "
        "transcriptase glucokinase base phase case lease erase please cease chase phrase decrease expertise showcase "
        "peptide nucleotide oligonucleotide polypeptide glycopeptide dinucleotide riptide carbide bromide chloride fluoride oxide hydroxide "
        "polymer monomer dimer trimer oligomer elastomer isomer customer consumer former farmer summer hammer primer trimer "
        "breakfast forecast broadcast contrast steadfast coast blast toast boast roast feast beast least yeast podcast outcast overcast "
        "osteoblast fibroblast myoblast angioblast retinoblast simulcast vast mutant constant important significant instant distant assistant "
        "resistant participant consultant accountant relevant reluctant adjutant substant protestant supplement treatment document "
        "april until council jordan sudan roman urban human woman specimen regimen regimens abdomen acumen marijuana canal panel "
        "prostate platinum plaintiff microbiota hemoglobin myoglobin immunoglobulin globulin globulins insulin-like protein bilirubin creatinine "
        "cytokine chemokine adipokine histamine dopamine serotonin amine vitamine examine determine medicine routine online guideline baseline "
        "deadline pipeline timeline headline discipline outline decline combine genuine machine marine feminine masculine imagine engine "
        "melatonin keratin gelatin lecithin albumin actin myosin tubulin cyclin ubiquitin integrin cadherin claudin nectin galectin "
        "myostatin follistatin cystatin angiostatin endostatin biostat coronavirus animus sporting april caprine decimus mimus "
        "medial radial material aerial memorial editorial trial special spinal renal fatal vital "
        "lactone ketone acetone hormone cortisone-like zone stone tone phone alone bone done gone everyone someone "
        "excel cancel parcel chancel bicycle polyol glycol alcohol ethanol methanol phenol control protocol symbol patrol petrol capitol "
        "inhibitor nostril tendril fibril peril grill drill skill until lentil civil daffodil placebo tocopherol retinol "
        "inosine adenosine guanosine tyrosine cytosine thymosine purine pyrimidine glycine alanine valine proline serine leucine arginine lysine "
        "cysteine histidine asparagine glutamine methionine threonine carnitine choline urea adrenaline carotene calciferol "
        "vaccine vaccines clone cyclone monoclone anticyclone hydrazine amphibole anabole parole"
    ).split()
)

# Words that begin a heading or a sentence with a capital and are never a brand by themselves.
PLAIN_WORDS: Final[frozenset[str]] = frozenset(
    (
        "a an the this that these those it its our their his her he she we you they i in on at by for from to of with without as if and or but not no "
        "all any both each some more most other such same new first second third fourth one two three four five about after before during under over "
        "above below while when where which who whose what why how because since until although however therefore additionally furthermore moreover "
        "also further today now currently recently previously earlier later following based according please see read visit learn contact "
        "phase study trial trials studies patient patients people adults children women men participants data results safety efficacy treatment "
        "treatments therapy therapies drug drugs product products candidate candidates vaccine vaccines device devices company companies business "
        "food administration european commission agency medicines evaluation research center federal health human services department ministry "
        "national international american united states kingdom china japan india canada europe asia africa america korea israel australia germany "
        "france italy spain switzerland sweden denmark norway january february march april may june july august september october november december "
        "monday tuesday wednesday thursday friday saturday sunday dr mr mrs ms prof professor president chief executive officer director chairman "
        "vice senior head founder co-founder manager board member scientific medical financial operating clinical regulatory commercial global "
        "corporate development investor relations media news release press conference call webcast quarter year fiscal annual report statement "
        "statements forward looking forward-looking private securities litigation reform act section form exchange nasdaq common stock shares "
        "orphan fast track breakthrough priority review accelerated approval designation designations rare pediatric disease investigational new "
        "application applications biologics license marketing authorization supplemental premarket emergency use important information indication "
        "indications usage boxed warning warnings precautions contraindications adverse reactions events dosage prescribing full medication guide "
        "annex appendix table figure note notes source key highlights summary background overview introduction conclusion pipeline portfolio "
        "program programs partner partners agreement collaboration license milestone milestones upcoming anticipated expected potential "
        "cancer oncology neurology immunology cardiology dermatology ophthalmology hematology infectious diseases disorder disorders syndrome "
        "overall outcome prophylaxis characteristics caregivers caregiver clade instrument file users user goods directors advanced avoid interrupt "
        "anti non pre post multi inhibitor inhibitors antibody antibodies injection tablets capsules oral intravenous subcutaneous topical cream gel "
        "solution suspension kit system platform technology technologies university hospital institute foundation society college school "
        "grade stage class type part cohort group arm week day month weeks days months years hours line level score index scale "
        "medicare medicaid congress senate house government advisory committee guidance guidelines standard standards "
        "good best better great strong we're it's let's don't inc corp ltd co north south east west city street avenue road suite floor"
    ).split()
)
