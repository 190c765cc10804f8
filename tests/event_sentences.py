"""Sentences with the acts that they state: kind (with designation), authority, status. All names are invented.

The wordings are those of the field; the look-alikes say something else with the same words.
"""

from __future__ import annotations

_FILED = ["submission US-FDA occurred"]

STATED: list[tuple[str, list[str]]] = [
    # "put" is present and past
    ("The FDA put QWK-2201 on clinical hold.", ["clinical_hold US-FDA occurred"]),
    ("The FDA has put the trial of QWK-2201 on partial clinical hold.", ["clinical_hold US-FDA occurred"]),
    ("The trial of QWK-2201 was put on clinical hold by the FDA.", ["clinical_hold US-FDA occurred"]),
    # whose the second authority is
    (
        "The MHRA and the Spanish AEMPS have approved the CTA for QWK-2201.",
        ["trial_authorization ES-AEMPS occurred", "trial_authorization UK-MHRA occurred"],
    ),
    ("Two drugs, QWK-2201 and another, were approved by the FDA for lupus.", ["approval US-FDA occurred"]),
    ("The FDA is planning an advisory committee meeting for QWK-2201.", ["advisory_committee US-FDA planned"]),
    ("The FDA has plans for an advisory committee meeting on QWK-2201.", ["advisory_committee US-FDA planned"]),
    ("Quellwerk had a successful End-of-Phase 2 meeting with the FDA on QWK-2201.", ["meeting US-FDA occurred"]),
    # filings that are awaited by the name of their application
    ("IND for QWK-2201 expected in the second half of 2025.", ["submission US-FDA planned"]),
    ("QWK-2201: IND planned for 2026.", ["submission US-FDA planned"]),
    ("QWK-2201 NDA anticipated in late 2025.", ["submission US-FDA planned"]),
    ("An NDA (its first) for QWK-2201 is expected in the fourth quarter of 2025.", ["submission US-FDA planned"]),
    ("The BLA for QWK-2201 is still on track for the fourth quarter of 2025.", ["submission US-FDA planned"]),
    ("Enrolment is complete, and an MAA for QWK-2201 is targeted for mid-2026.", ["submission EU-EMA planned"]),
    ("Quellwerk expects an NDA for QWK-2201 in 2026.", ["submission US-FDA planned"]),
    ("Quellwerk is targeting an IND for QWK-2201 by the end of 2025.", ["submission US-FDA planned"]),
    # what a company files with an exchange is no application
    (
        "The NMPA approved QWK-2201, according to a filing with the Hong Kong Stock Exchange.",
        ["approval CN-NMPA occurred"],
    ),
    ("QWK-2201 was approved by the NMPA, a stock exchange filing showed.", ["approval CN-NMPA occurred"]),
    ("Quellwerk said in a regulatory filing that the FDA approved QWK-2201.", ["approval US-FDA occurred"]),
    ("A regulatory filing with the FDA was made for QWK-2201.", ["submission US-FDA occurred"]),
    ("The Pharmacy & Poisons Board of Hong Kong approved QWK-2201.", ["approval HK-DOH occurred"]),
    # an authority that files an application has accepted it
    ("The FDA has filed the NDA for QWK-2201.", ["acceptance US-FDA occurred"]),
    (
        "The U.S. Food and Drug Administration (FDA) formally filed our BLA for QWK-2201.",
        ["acceptance US-FDA occurred"],
    ),
    ("After talks with the FDA, Quellwerk filed the MAA for QWK-2201 with the EMA.", ["submission EU-EMA occurred"]),
    ("Quellwerk has filed the NDA for QWK-2201 with the FDA.", ["submission US-FDA occurred"]),
    ("QWK-2201 is FDA 510(k) cleared.", ["clearance US-FDA occurred"]),
    ("QWK-2201 was FDA cleared in 2021, not in 2020.", ["clearance US-FDA occurred"]),
    # trials that an authority allows
    (
        "Quellwerk received approval from Health Canada of its Phase 1 clinical trial with QWK-2201.",
        ["trial_authorization CA-HC occurred"],
    ),
    (
        "Quellwerk received approval from Health Canada for QWK-2201, which was studied in a Phase 3 trial.",
        ["approval CA-HC occurred"],
    ),
    (
        "The application for an extension of the Phase 1 trial in the UK has been approved by the MHRA.",
        ["trial_authorization UK-MHRA occurred"],
    ),
    (
        "The application for QWK-2201, based on the Phase 3 trial, was approved by Health Canada.",
        ["approval CA-HC occurred"],
    ),
    ("QWK-2201 has been cleared to enter the clinic in the UK.", ["trial_authorization UK-MHRA occurred"]),
    ("QWK-2201 received HREC approval and CTN clearance from the TGA.", ["trial_authorization AU-TGA occurred"]),
    (
        "Health Canada granted an Investigational Testing Authorization (ITA) for the QWK-2201 pump.",
        ["trial_authorization CA-HC occurred"],
    ),
    # applications are withdrawn where they were made
    ("Quellwerk has cancelled its New Drug Submission for QWK-2201 to Health Canada.", ["withdrawal CA-HC occurred"]),
    ("Quellwerk has withdrawn its marketing application for QWK-2201 in Europe.", ["withdrawal EU-EMA occurred"]),
    # many countries have no authority of their own
    (
        "QWK-2201 is already approved in 12 countries, and Quellwerk has withdrawn its EMA application for a new use.",
        ["withdrawal EU-EMA occurred"],
    ),
    (
        "QWK-2201 is approved in more than 40 countries, including Japan and Canada.",
        ["approval CA-HC occurred", "approval JP-MHLW occurred"],
    ),
    # an application behind a participle is no class of drugs
    (
        "Taiwan's TFDA has now officially accepted Quellwerk's New Drug Application for QWK-2201.",
        ["acceptance TW-TFDA occurred"],
    ),
    # the price and the payer
    (
        "NICE has issued a Final Appraisal Determination recommending QWK-2201 for adults in England and Wales.",
        ["reimbursement UK-NICE occurred"],
    ),
    (
        "The Scottish Medicines Consortium has accepted QWK-2201 for restricted use within NHS Scotland.",
        ["reimbursement UK-SMC occurred"],
    ),
    ("QWK-2201 is listed on the Pharmaceutical Benefits Scheme (PBS).", ["reimbursement AU-PBAC occurred"]),
    (
        "QWK-2201 was added to the National Health Insurance (NHI) drug price list in Japan.",
        ["reimbursement JP-MHLW occurred"],
    ),
    ("The AIFA approved reimbursement of QWK-2201 in Italy.", ["reimbursement IT-AIFA occurred"]),
    (
        "Quellwerk signed a letter of intent with the pan-Canadian Pharmaceutical Alliance for QWK-2201.",
        ["reimbursement CA-pCPA occurred"],
    ),
    # registers and certificates
    ("QWK-2201 has been included in the ARTG.", ["approval AU-TGA occurred"]),
    ("The device has been entered on the Australian Register of Therapeutic Goods.", ["clearance AU-TGA occurred"]),
    (
        "The Russian Ministry of Health issued a registration certificate for QWK-2201.",
        ["approval RU-MOH occurred"],
    ),
    ("Quellwerk has formally applied for European CE-IVD registration of QWK-2201.", ["submission EU-NB occurred"]),
    ("Quellwerk announced an authorization for QWK-2201 from Health Canada.", ["approval CA-HC occurred"]),
    # statuses
    (
        "The European Medicines Agency recommended granting QWK-2201 orphan designation in the EU.",
        ["opinion/orphan EU-EMA occurred"],
    ),
    (
        "Swissmedic granted Quellwerk accelerated assessment of the planned marketing application for QWK-2201.",
        ["designation/accelerated_assessment CH-Swissmedic occurred"],
    ),
    (
        "QWK-2201 enjoys orphan drug status in the United States and Switzerland.",
        ["designation/orphan CH-Swissmedic occurred", "designation/orphan US-FDA occurred"],
    ),
    (
        "The medicine has orphan designation in Japan, and so may be eligible for a priority review.",
        ["designation/orphan JP-MHLW occurred"],
    ),
    (
        "QWK-2201 was prequalified by the WHO, the first vaccine of its kind to receive such clearance.",
        ["designation/other INT-WHO occurred"],
    ),
    (
        "Based on the priority review timeline, Quellwerk expects a decision on QWK-2201 from the PMDA in May 2026.",
        ["goal_date JP-PMDA planned"],
    ),
    # letters, lists and agreements
    (
        "Quellwerk got a No Objection Letter from Health Canada allowing it to proceed with the trial of QWK-2201.",
        ["trial_authorization CA-HC occurred"],
    ),
    (
        "Quellwerk received a 'no objection' letter from Health Canada for its Phase 2 trial of QWK-2201.",
        ["trial_authorization CA-HC occurred"],
    ),
    ("Quellwerk received a Notice of Deficiency (NOD) from Health Canada for QWK-2201.", ["refusal CA-HC occurred"]),
    ("QWK-2201 got the nod from the EMA.", ["approval EU-EMA occurred"]),
    (
        "Quellwerk has reached an agreement with the pan-Canadian Pharmaceutical Alliance on QWK-2201.",
        ["reimbursement CA-pCPA occurred"],
    ),
    ("Quellwerk reached alignment with the EMA on the Phase 3 trial of QWK-2201.", ["meeting EU-EMA occurred"]),
    (
        "On January 1, 2026 the updated National Reimbursement Drug List will continue to include QWK-2201.",
        ["reimbursement CN-NHSA planned"],
    ),
    (
        "The MHRA has approved QWK-2201 through the European Commission Decision Reliance Procedure.",
        ["approval UK-MHRA occurred"],
    ),
    ("The NPRA of Malaysia granted conditional registration to QWK-2201.", ["approval MY-NPRA occurred"]),
    ("The milestone payment was triggered by the approval of QWK-2201 in Japan.", ["approval JP-MHLW occurred"]),
    (
        "Orphan designation in the EU was granted by the European Commission in March 2024.",
        ["designation/orphan EU-EC occurred"],
    ),
    # opinions and payers that say no
    (
        "QWK-2201 received a positive opinion from the COMP of the EMA for orphan designation.",
        ["opinion/orphan EU-COMP occurred"],
    ),
    ("NICE did not recommend QWK-2201 in its draft guidance.", ["reimbursement UK-NICE occurred"]),
    # plans of studies in children
    ("The EMA approved the Paediatric Investigation Plan for QWK-2201.", ["meeting EU-EMA occurred"]),
    ("The EMA has accepted the Paediatric Investigation Plan (PIP) for QWK-2201.", ["meeting EU-EMA occurred"]),
    ("The European Commission approved QWK-2201, with a PIP for children.", ["approval EU-EC occurred"]),
    # certificates, marks and emergencies
    ("The notified body has issued an EU MDR certificate for the QWK-2201 pump.", ["clearance EU-NB occurred"]),
    ("QWK-2201 is CE-IVD marked.", ["clearance EU-NB occurred"]),
    ("The DCGI approved QWK-2201 for restricted emergency use in India.", ["emergency_use IN-CDSCO occurred"]),
    (
        "The FDA approved QWK-2201, which had been made for an emergency use in the army, for lupus.",
        ["approval US-FDA occurred"],
    ),
    (
        "The news adds to the similar Breakthrough Therapy designation from the FDA for QWK-2201.",
        ["designation/breakthrough_therapy US-FDA occurred"],
    ),
    # plans with a verb of their own, lands without an authority, relative clauses
    (
        "The decision to withdraw was based on feedback from the EMA on QWK-2201.",
        ["meeting EU-EMA occurred"],
    ),
    ("QWK-2201 is now approved in Greater China, first by the TFDA of Taiwan.", ["approval TW-TFDA occurred"]),
    (
        "The NDA for QWK-2201 is with China's NMPA, which accepted it for review in March 2024, and by Korea's MFDS.",
        ["acceptance CN-NMPA occurred"],
    ),
    (
        "QWK-2201 was granted ATMP classification by the EMA, and orphan status in the US and Japan.",
        [
            "designation/atmp EU-EMA occurred",
            "designation/orphan JP-MHLW occurred",
            "designation/orphan US-FDA occurred",
        ],
    ),
    ("The PDCO has agreed to a paediatric investigation plan for QWK-2201.", ["meeting EU-PDCO occurred"]),
    # what is recommended, asked for and begun
    ("The CHMP recommends QWK-2201 for approval.", ["opinion EU-CHMP occurred"]),
    ("NICE recommends QWK-2201 as an option for adults with lupus.", ["reimbursement UK-NICE occurred"]),
    (
        "The application for marketing authorization of QWK-2201 was submitted to the EMA.",
        ["submission EU-EMA occurred"],
    ),
    (
        "Quellwerk received approval from Israel's Health Ministry for a clinical trial of QWK-2201.",
        ["trial_authorization IL-MOH occurred"],
    ),
    (
        "Following approval by the MHRA, Quellwerk has initiated its Phase 2 trial of QWK-2201.",
        ["trial_authorization UK-MHRA occurred"],
    ),
    (
        "Following approval by the MHRA in March, Quellwerk launched QWK-2201 and began a trial in children.",
        ["approval UK-MHRA occurred"],
    ),
    # trials, and who allows them
    (
        "Quellwerk has received the Drug Clinical Trial Approval Notice of the NMPA for QWK-2201.",
        ["trial_authorization CN-NMPA occurred"],
    ),
    (
        "Quellwerk received regulatory and ethics approval to start its trial of QWK-2201 in the UK.",
        ["trial_authorization UK-MHRA occurred"],
    ),
    (
        "The Norwegian Medicines Agency (NoMA) and the ethics committee approved the study of QWK-2201.",
        ["trial_authorization NO-NOMA occurred"],
    ),
    (
        "The study of QWK-2201 was approved by the ethics committee and the MHRA.",
        ["trial_authorization UK-MHRA occurred"],
    ),
    ("QWK-2201 in the study of adults was approved by the EMA.", ["approval EU-EMA occurred"]),
    ("QWK-2201, known from a study of adults, was approved by the EMA.", ["approval EU-EMA occurred"]),
    ("QWK-2201 received Sanitary Registration from INVIMA.", ["approval CO-INVIMA occurred"]),
    (
        "Swissmedic has granted orphan drug status and a fast-track authorisation procedure for QWK-2201.",
        ["designation/orphan CH-Swissmedic occurred"],
    ),
    ("QWK-2201 retains orphan drug designation from the EMA.", ["designation/orphan EU-EMA occurred"]),
    ("The QWK-2201 test was certified under the IVDR.", ["clearance EU-NB occurred"]),
    (
        "The EMA accepted the MAA, and Quellwerk plans its US IND submission for QWK-2201.",
        ["acceptance EU-EMA occurred", "submission US-FDA planned"],
    ),
    ("AIFA approved reimbursement for QWK-2201.", ["reimbursement IT-AIFA occurred"]),
    ("NICE has issued draft guidance not recommending QWK-2201.", ["reimbursement UK-NICE occurred"]),
    (
        "Filings for QWK-2201 in Canada, Japan and Switzerland are planned for 2026.",
        ["submission CA-HC planned", "submission CH-Swissmedic planned", "submission JP-MHLW planned"],
    ),
    ("The EMA has granted Priority Medicines (PRIME) eligibility to QWK-2201.", ["designation/prime EU-EMA occurred"]),
    ("ANVISA has granted orphan drug designation to QWK-2201.", ["designation/orphan BR-ANVISA occurred"]),
    (
        "The CTA for QWK-2201 was submitted via CTIS and approved in Germany and Poland.",
        [
            "submission DE-BfArM occurred",
            "submission PL-URPL occurred",
            "trial_authorization DE-BfArM occurred",
            "trial_authorization PL-URPL occurred",
        ],
    ),
    (
        "The NDA for QWK-2201 was submitted in Japan and approved in June 2024.",
        ["approval JP-MHLW occurred", "submission JP-MHLW occurred"],
    ),
    ("Approval by the MHRA was received for the trial of QWK-2201.", ["trial_authorization UK-MHRA occurred"]),
    ("FDA approval was granted for QWK-2201 based on the trial.", ["approval US-FDA occurred"]),
    # who acts
    (
        "In the United States and Europe, QWK-2201 was approved in 2024.",
        ["approval EU-EC occurred", "approval US-FDA occurred"],
    ),
    (
        "The NDA was accepted by the CDE of the National Medical Products Administration (NMPA) with priority review.",
        ["acceptance CN-CDE occurred", "designation/priority_review CN-CDE occurred"],
    ),
    ("Quellwerk has submitted its dossier for WHO prequalification.", ["submission/other INT-WHO occurred"]),
    (
        "DCGI approval and WHO prequalification were received for QWK-2201.",
        ["approval IN-CDSCO occurred", "designation/other INT-WHO occurred"],
    ),
    ("ANVISA approved QWK-2201 (brand name Verquell) for gout.", ["approval BR-ANVISA occurred"]),
    (
        "The review is under accelerated assessment, which was granted by the EMA in April 2025.",
        ["designation/accelerated_assessment EU-EMA occurred"],
    ),
    # what an approval follows
    (
        "It follows the recommendation for approval by the Committee for Medicinal Products for Human Use.",
        ["opinion EU-CHMP occurred"],
    ),
    (
        "QWK-2201 has been approved for use in China, following approvals in Japan and Switzerland.",
        ["approval CH-Swissmedic occurred", "approval CN-NMPA occurred", "approval JP-MHLW occurred"],
    ),
    (
        "China is the third market in which QWK-2201 has been approved, following approval in Japan.",
        ["approval CN-NMPA occurred", "approval JP-MHLW occurred"],
    ),
    # one approval and the next
    (
        "QWK-2201 was granted accelerated approval in September 2019, and received full approval in July 2021.",
        ["approval US-FDA occurred", "approval US-FDA occurred"],
    ),
    # risks that patients have
    (
        "The FDA has approved QWK-2201 for adults with diabetes who have multiple cardiovascular risk factors.",
        ["approval US-FDA occurred"],
    ),
    # what a report lists
    (
        (
            "There were numerous updates recently, including: * FDA approval of QWK-2201 for gout; * Good results, "
            "which showed relief; * The approval of QWK-2201 in the European Union and re-submission in Japan; and "
            "* Submission of QWK-2201 inSwitzerlandfor gout."
        ),
        ["approval EU-EC occurred", "approval US-FDA occurred", "submission CH-Swissmedic occurred"],
    ),
    (
        (
            "Recent highlights: * Approval of QWK-2201 by the FDA for lupus; * Results that will be shown in May; "
            "* Approval of QWK-2201 in Japan for gout."
        ),
        ["approval JP-MHLW occurred", "approval US-FDA occurred"],
    ),
    (
        "Pipeline progress included approval of QWK-2201 in the U.S. for gout and QWL-77 in Japan for lupus.",
        ["approval US-FDA occurred"],
    ),
    # under a name
    (
        "QWK-2201, under the brand name Lyfzor, was approved in Japan and Switzerland in 2022.",
        ["approval CH-Swissmedic occurred", "approval JP-MHLW occurred"],
    ),
    ("The FDA approved QWK-2201 under the trade name Lyfzor.", ["approval US-FDA occurred"]),
    # what was the first of its kind, and of a year
    ("QWK-2201 went on to become the first medicine approved by the FDA for gout.", ["approval US-FDA occurred"]),
    ("The trial also supported Quellwerk's 2019 FDA approval of QWK-2201.", ["approval US-FDA occurred"]),
    ("These results led to our 2021 European Commission approval for QWK-2201.", ["approval EU-EC occurred"]),
    # decisions that are awaited
    (
        "The FDA now expects to complete the review of the NDA for QWK-2201 by February 28, 2026.",
        ["goal_date US-FDA planned"],
    ),
    (
        "The FDA's review of the BLA for QWK-2201 is expected to be completed by March 2026.",
        ["goal_date US-FDA planned"],
    ),
    ("A decision by the European Commission on QWK-2201 is expected in March 2026.", ["goal_date EU-EC planned"]),
    ("Quellwerk expects an FDA decision on QWK-2201 in the second half of 2025.", ["goal_date US-FDA planned"]),
    (
        "The European Commission is expected to issue a decision on QWK-2201 during the first quarter of 2026.",
        ["goal_date EU-EC planned"],
    ),
    # committees
    (
        (
            "The application for QWK-2201 will be discussed at the June 17 meeting of the FDA's Oncologic Drugs "
            "Advisory Committee."
        ),
        ["advisory_committee US-FDA planned"],
    ),
    ("QWK-2201 will be discussed at the ODAC meeting on July 9, 2025.", ["advisory_committee US-FDA planned"]),
    (
        "The FDA's advisory committee meeting on QWK-2201 has been postponed to July 12, 2025.",
        ["advisory_committee US-FDA planned"],
    ),
    (
        "The AdCom on QWK-2201 was rescheduled from June 9, 2025 to July 12, 2025.",
        ["advisory_committee US-FDA planned"],
    ),
    # comments
    (
        "Quellwerk has received comments from the FDA on the protocol of its trial of QWK-2201.",
        ["meeting US-FDA occurred"],
    ),
    ("The FDA provided written comments on the trial of QWK-2201.", ["meeting US-FDA occurred"]),
    # submissions that are made
    ("Submissions of QWK-2201 have been made to Swissmedic.", ["submission CH-Swissmedic occurred"]),
    (
        (
            "Quellwerk has initiated a rolling submission of its BLA for QWK-2201 to the FDA and expects to complete "
            "it in the third quarter of 2025."
        ),
        ["submission US-FDA occurred", "submission US-FDA planned"],
    ),
    (
        (
            "Quellwerk began its rolling submission of the NDA for QWK-2201 to the FDA, and plans to complete this "
            "process by year-end."
        ),
        ["submission US-FDA occurred", "submission US-FDA planned"],
    ),
    # several authorities
    (
        "QWK-2201 was approved for use by the European Commission in 2023, as well as in Japan in January 2024.",
        ["approval EU-EC occurred", "approval JP-MHLW occurred"],
    ),
    (
        "The FDA approved QWK-2201, following authorization for use in the EU by the European Commission in March.",
        ["approval US-FDA occurred", "approval EU-EC occurred"],
    ),
    (
        (
            "Both trials supported the FDA's accelerated approval of QWK-2201 as the first cancer treatment approved "
            "for a biomarker."
        ),
        ["approval US-FDA occurred"],
    ),
    # from the market
    ("Quellwerk has voluntarily withdrawn QWK-2201 from the U.S. market for lupus.", ["withdrawal US-FDA occurred"]),
    ("Quellwerk has withdrawn the lupus indication for QWK-2201 from the U.S. market.", ["withdrawal US-FDA occurred"]),
    # approval
    ("The FDA approved QWK-2201 for plaque psoriasis.", ["approval US-FDA occurred"]),
    (
        "The U.S. Food and Drug Administration (FDA) has approved QWK-2201 for the treatment of lupus.",
        ["approval US-FDA occurred"],
    ),
    ("QWK-2201 has been approved by the FDA.", ["approval US-FDA occurred"]),
    ("QWK-2201 was approved by the European Commission in March 2024.", ["approval EU-EC occurred"]),
    ("Quellwerk received approval from Health Canada for QWK-2201.", ["approval CA-HC occurred"]),
    ("Quellwerk obtained FDA approval for QWK-2201 in lupus.", ["approval US-FDA occurred"]),
    ("Quellwerk announced the FDA approval of QWK-2201.", ["approval US-FDA occurred"]),
    ("The European Commission has granted marketing authorization for QWK-2201.", ["approval EU-EC occurred"]),
    ("The MHRA granted a marketing authorisation for QWK-2201.", ["approval UK-MHRA occurred"]),
    ("Swissmedic granted QWK-2201 a temporary authorisation.", ["approval CH-Swissmedic occurred"]),
    ("Health Canada issued a Notice of Compliance for QWK-2201.", ["approval CA-HC occurred"]),
    (
        "Health Canada has issued a Notice of Compliance with conditions (NOC/c) for QWK-2201.",
        ["approval CA-HC occurred"],
    ),
    ("The NMPA has conditionally approved QWK-2201 for gastric cancer.", ["approval CN-NMPA occurred"]),
    ("The FDA granted accelerated approval to QWK-2201.", ["approval US-FDA occurred"]),
    ("QWK-2201 received accelerated approval in 2022.", ["approval US-FDA occurred"]),
    ("The FDA granted full approval to QWK-2201.", ["approval US-FDA occurred"]),
    ("The FDA converted the accelerated approval of QWK-2201 to full approval.", ["approval US-FDA occurred"]),
    ("QWK-2201 tablets were tentatively approved by the FDA.", ["approval US-FDA occurred"]),
    ("QWK-2201 has received final approval from the USFDA.", ["approval US-FDA occurred"]),
    ("QWK-2201 is approved in Japan for lupus.", ["approval JP-MHLW occurred"]),
    ("QWK-2201 is approved in the United States and Japan.", ["approval US-FDA occurred", "approval JP-MHLW occurred"]),
    (
        "QWK-2201 has been approved in the U.S., the European Union, Japan and 12 other countries.",
        ["approval US-FDA occurred", "approval EU-EC occurred", "approval JP-MHLW occurred"],
    ),
    ("QWK-2201 was registered by Medsafe in New Zealand in November 2022.", ["approval NZ-Medsafe occurred"]),
    ("QWK-2201 was licensed by the MHRA in May 2023.", ["approval UK-MHRA occurred"]),
    ("The FDA approved the supplemental Biologics License Application for QWK-2201.", ["approval US-FDA occurred"]),
    ("Following the FDA approval of QWK-2201, sales began in June.", ["approval US-FDA occurred"]),
    ("Today's FDA approval of QWK-2201 brings a new option to patients.", ["approval US-FDA occurred"]),
    ("QWK-2201, which was approved by the TGA in March 2022, is a cream.", ["approval AU-TGA occurred"]),
    ("Its FDA-approved QWK-2201 injection is sold by partners.", ["approval US-FDA occurred"]),
    ("QWK-2201 is an FDA-approved treatment for lupus.", ["approval US-FDA occurred"]),
    (
        "ANVISA approved QWK-2201 and COFEPRIS approved it in June.",
        ["approval BR-ANVISA occurred", "approval MX-COFEPRIS occurred"],
    ),
    ("The FDA granted PMA approval for the QWK-2201 implant.", ["approval US-FDA occurred"]),
    # clearance
    ("Quellwerk received FDA 510(k) clearance for QWK-2201.", ["clearance US-FDA occurred"]),
    ("The FDA has cleared the QWK-2201 analyzer under Section 510(k).", ["clearance US-FDA occurred"]),
    ("The FDA granted the De Novo request for QWK-2201.", ["clearance US-FDA occurred"]),
    ("QWK-2201 has received a CE mark.", ["clearance EU-NB occurred"]),
    ("Quellwerk obtained CE marking for QWK-2201 under the IVDR.", ["clearance EU-NB occurred"]),
    # emergency use
    ("The FDA issued an Emergency Use Authorization (EUA) for QWK-2201.", ["emergency_use US-FDA occurred"]),
    ("QWK-2201 received Emergency Use Authorization from the FDA.", ["emergency_use US-FDA occurred"]),
    # designation
    ("The FDA has granted Fast Track designation to QWK-2201.", ["designation/fast_track US-FDA occurred"]),
    ("QWK-2201 was granted Orphan Drug Designation by the FDA in 2020.", ["designation/orphan US-FDA occurred"]),
    (
        "Quellwerk received Breakthrough Therapy Designation from the FDA for QWK-2201.",
        ["designation/breakthrough_therapy US-FDA occurred"],
    ),
    ("The European Commission granted orphan designation to QWK-2201.", ["designation/orphan EU-EC occurred"]),
    (
        "Quellwerk announced today that the FDA and the EMA have granted orphan designation to QWK-2201.",
        ["designation/orphan US-FDA occurred", "designation/orphan EU-EMA occurred"],
    ),
    ("The EMA granted PRIME status to QWK-2201.", ["designation/prime EU-EMA occurred"]),
    ("QWK-2201 holds Orphan Drug Designation from the FDA.", ["designation/orphan US-FDA occurred"]),
    ("QWK-2201 has Fast Track designation for lupus.", ["designation/fast_track US-FDA occurred"]),
    (
        "QWK-2201 received Breakthrough Therapy, Fast Track and Orphan Drug designations from FDA, PRIME from EMA.",
        [
            "designation/breakthrough_therapy US-FDA occurred",
            "designation/fast_track US-FDA occurred",
            "designation/orphan US-FDA occurred",
            "designation/prime EU-EMA occurred",
        ],
    ),
    ("The FDA granted RMAT designation to QWK-2201.", ["designation/rmat US-FDA occurred"]),
    (
        "The FDA granted Rare Pediatric Disease designation to QWK-2201.",
        ["designation/rare_pediatric_disease US-FDA occurred"],
    ),
    (
        "The FDA designated QWK-2201 as a Qualified Infectious Disease Product (QIDP).",
        ["designation/qidp US-FDA occurred"],
    ),
    ("The FDA granted priority review to the NDA for QWK-2201.", ["designation/priority_review US-FDA occurred"]),
    ("The EMA granted accelerated assessment to QWK-2201.", ["designation/accelerated_assessment EU-EMA occurred"]),
    ("The MHRA awarded QWK-2201 an Innovation Passport.", ["designation/ilap UK-MHRA occurred"]),
    (
        "The CDE granted Breakthrough Therapy Designation to QWK-2201 in China.",
        ["designation/breakthrough_therapy CN-CDE occurred"],
    ),
    (
        "QWK-2201 was granted Breakthrough Device Designation by the FDA.",
        ["designation/breakthrough_device US-FDA occurred"],
    ),
    (
        "QWK-2201 was selected under the SAKIGAKE designation system by the MHLW.",
        ["designation/sakigake JP-MHLW occurred"],
    ),
    (
        "The FDA granted QWK-2201 Fast Track and Orphan Drug designations in 2024 and 2022, respectively.",
        ["designation/fast_track US-FDA occurred", "designation/orphan US-FDA occurred"],
    ),
    # submission
    ("Quellwerk submitted a New Drug Application to the FDA for QWK-2201.", ["submission US-FDA occurred"]),
    ("Quellwerk has filed a BLA with the FDA for QWK-2201.", ["submission US-FDA occurred"]),
    ("A Marketing Authorisation Application for QWK-2201 was submitted to the EMA.", ["submission EU-EMA occurred"]),
    (
        "Quellwerk announced the submission of a New Drug Application for QWK-2201 to the FDA.",
        ["submission US-FDA occurred"],
    ),
    ("Quellwerk initiated the rolling submission of its BLA for QWK-2201 to the FDA.", ["submission US-FDA occurred"]),
    ("Quellwerk completed the rolling submission of the NDA for QWK-2201 to the FDA.", ["submission US-FDA occurred"]),
    ("Quellwerk resubmitted the NDA for QWK-2201 to the FDA.", ["submission US-FDA occurred"]),
    ("Quellwerk submitted an IND application to the FDA for QWK-2201.", ["submission US-FDA occurred"]),
    (
        "Quellwerk submitted a request for orphan designation for QWK-2201 to the FDA.",
        ["submission/orphan US-FDA occurred"],
    ),
    (
        "Quellwerk plans to submit an NDA for QWK-2201 to the FDA in the third quarter of 2025.",
        ["submission US-FDA planned"],
    ),
    ("Quellwerk expects to file a BLA for QWK-2201 with the FDA by year-end.", ["submission US-FDA planned"]),
    ("Quellwerk intends to resubmit the NDA for QWK-2201 to the FDA in 2026.", ["submission US-FDA planned"]),
    ("Quellwerk is on track to submit an MAA for QWK-2201 to the EMA in 2026.", ["submission EU-EMA planned"]),
    ("Quellwerk anticipates submitting an NDA for QWK-2201 to the FDA in mid-2026.", ["submission US-FDA planned"]),
    ("Quellwerk will file an IND application with the FDA for QWK-2201 in 2026.", ["submission US-FDA planned"]),
    (
        "Submission of an MAA for QWK-2201 to the EMA is on track for the fourth quarter of 2025.",
        ["submission EU-EMA planned"],
    ),
    ("QWK-2201 has been filed in Canada and Mexico.", ["submission CA-HC occurred", "submission MX-COFEPRIS occurred"]),
    # acceptance
    ("The FDA accepted the BLA for QWK-2201 for review.", ["acceptance US-FDA occurred"]),
    ("The FDA has accepted for filing the New Drug Application for QWK-2201.", ["acceptance US-FDA occurred"]),
    ("The EMA validated the Marketing Authorisation Application for QWK-2201.", ["acceptance EU-EMA occurred"]),
    ("The NDA for QWK-2201 was accepted by the NMPA.", ["acceptance CN-NMPA occurred"]),
    ("Quellwerk announced FDA acceptance of its NDA for QWK-2201.", ["acceptance US-FDA occurred"]),
    # refusals and letters
    ("Quellwerk received a Refusal to File letter from the FDA for QWK-2201.", ["refusal_to_file US-FDA occurred"]),
    ("The FDA issued a Complete Response Letter for QWK-2201.", ["complete_response US-FDA occurred"]),
    ("Quellwerk received a CRL from the FDA regarding its NDA for QWK-2201.", ["complete_response US-FDA occurred"]),
    ("Health Canada issued a Notice of Deficiency for QWK-2201.", ["refusal CA-HC occurred"]),
    ("The European Commission refused a conditional marketing authorisation of QWK-2201.", ["refusal EU-EC occurred"]),
    # goal dates
    ("The FDA set a PDUFA date of November 12, 2025 for QWK-2201.", ["goal_date US-FDA planned"]),
    (
        "The FDA assigned a Prescription Drug User Fee Act (PDUFA) target action date of March 28, 2026 to QWK-2201.",
        ["goal_date US-FDA planned"],
    ),
    ("The FDA extended the PDUFA goal date for QWK-2201 to February 12, 2026.", ["goal_date US-FDA planned"]),
    # committees
    ("The CHMP adopted a positive opinion recommending approval of QWK-2201.", ["opinion EU-CHMP occurred"]),
    ("QWK-2201 received a positive CHMP opinion on July 24, 2024.", ["opinion EU-CHMP occurred"]),
    ("The CHMP has adopted a negative opinion on QWK-2201.", ["opinion EU-CHMP occurred"]),
    (
        "The COMP adopted a positive opinion on orphan designation for QWK-2201.",
        ["opinion/orphan EU-COMP occurred"],
    ),
    (
        "The FDA's Oncologic Drugs Advisory Committee voted 9-4 in favor of QWK-2201.",
        ["advisory_committee US-FDA occurred"],
    ),
    (
        "The FDA plans to convene an advisory committee meeting to discuss QWK-2201.",
        ["advisory_committee US-FDA planned"],
    ),
    ("The ACIP voted 13 to 1 to recommend QWK-2201.", ["advisory_committee US-CDC-ACIP occurred"]),
    # trials
    ("The FDA cleared the IND application for QWK-2201.", ["trial_authorization US-FDA occurred"]),
    ("Quellwerk received FDA clearance of its IND for QWK-2201.", ["trial_authorization US-FDA occurred"]),
    ("The MHRA approved the Clinical Trial Application for QWK-2201.", ["trial_authorization UK-MHRA occurred"]),
    ("Health Canada issued a No Objection Letter for the trial of QWK-2201.", ["trial_authorization CA-HC occurred"]),
    ("The FDA granted an approval to initiate a Phase 3 trial of QWK-2201.", ["trial_authorization US-FDA occurred"]),
    ("The IND for QWK-2201 went into effect in June 2024.", ["trial_authorization US-FDA occurred"]),
    # holds
    ("The FDA placed a clinical hold on the trial of QWK-2201.", ["clinical_hold US-FDA occurred"]),
    ("The IND for QWK-2201 was placed on clinical hold by the FDA.", ["clinical_hold US-FDA occurred"]),
    ("The FDA lifted the clinical hold on QWK-2201.", ["hold_lifted US-FDA occurred"]),
    ("The FDA has removed the partial clinical hold on the study of QWK-2201.", ["hold_lifted US-FDA occurred"]),
    ("Quellwerk announced the removal of the clinical hold on QWK-2201 by the FDA.", ["hold_lifted US-FDA occurred"]),
    # withdrawals
    (
        "Quellwerk has withdrawn its marketing authorisation application for QWK-2201 from the EMA.",
        ["withdrawal EU-EMA occurred"],
    ),
    ("The FDA revoked the emergency use authorization of QWK-2201.", ["withdrawal US-FDA occurred"]),
    # safety, inspection
    ("The FDA required a boxed warning for QWK-2201.", ["safety_action US-FDA occurred"]),
    ("The FDA issued a Form 483 with five observations to the site of QWK-2201.", ["inspection US-FDA occurred"]),
    ("Quellwerk received a Warning Letter from the FDA about QWK-2201.", ["inspection US-FDA occurred"]),
    # payers
    ("NICE recommended QWK-2201 for use on the NHS.", ["reimbursement UK-NICE occurred"]),
    ("QWK-2201 was included in the National Reimbursement Drug List in 2023.", ["reimbursement CN-NHSA occurred"]),
    ("The PBAC recommended the listing of QWK-2201.", ["reimbursement AU-PBAC occurred"]),
    # meetings
    ("Quellwerk held a Type C meeting with the FDA on QWK-2201.", ["meeting US-FDA occurred"]),
    ("Quellwerk completed an End-of-Phase 2 meeting with the FDA for QWK-2201.", ["meeting US-FDA occurred"]),
    ("Quellwerk has requested a Type A meeting with the FDA on QWK-2201.", ["meeting US-FDA planned"]),
    ("A pre-NDA meeting with the FDA on QWK-2201 is scheduled for June 14, 2025.", ["meeting US-FDA planned"]),
    (
        "Quellwerk reached agreement with the FDA under a Special Protocol Assessment for QWK-2201.",
        ["meeting US-FDA occurred"],
    ),
    # vouchers
    (
        "Quellwerk was awarded a rare pediatric disease priority review voucher for QWK-2201.",
        ["voucher US-FDA occurred"],
    ),
    ("Quellwerk sold its priority review voucher for $103 million.", ["voucher US-FDA occurred"]),
    # subordinate clauses and coordination
    (
        "The FDA accepted the NDA for QWK-2201 in January 2025 and assigned a PDUFA date of September 26, 2025.",
        ["acceptance US-FDA occurred", "goal_date US-FDA planned"],
    ),
    (
        "The FDA placed QWK-2201 on clinical hold in May 2024, and the hold was lifted in July 2024.",
        ["clinical_hold US-FDA occurred", "hold_lifted US-FDA occurred"],
    ),
    (
        "QWK-2201 was approved by the TGA in March 2022 and by Medsafe in New Zealand in November 2022.",
        ["approval AU-TGA occurred", "approval NZ-Medsafe occurred"],
    ),
    (
        "The European Commission and the UK MHRA authorized QWK-2201 in May and April 2024, respectively.",
        ["approval EU-EC occurred", "approval UK-MHRA occurred"],
    ),
    # what a study may do is no clearance of a device, wherever the words stand
    (
        "Quellwerk obtained clearance in the US and in the EU to further expand the QUELL-2 study of QWK-2201.",
        ["trial_authorization EU-EMA occurred", "trial_authorization US-FDA occurred"],
    ),
    (
        "Quellwerk received approval from Swissmedic to import QWK-2201 and begin a 102-patient, multi-center trial.",
        ["trial_authorization CH-Swissmedic occurred"],
    ),
    (
        "Quellwerk received approval from Swissmedic to market QWK-2201 and begin a post-approval study.",
        ["approval CH-Swissmedic occurred"],
    ),
    (
        "This is the second study of QWK-2201 to receive clearance from the FDA.",
        ["trial_authorization US-FDA occurred"],
    ),
    # aims are plans
    ("Our priority is to submit a New Drug Application for QWK-2201 to the FDA.", ["submission US-FDA planned"]),
    ("The next step is to file a BLA for QWK-2201 with the FDA.", ["submission US-FDA planned"]),
    # who gives feedback, and by which name
    ("Quellwerk received PEI feedback on QWK-2201 in Germany.", ["meeting DE-PEI occurred"]),
    ("Quellwerk received feedback from the Paul-Ehrlich-Institut on QWK-2201.", ["meeting DE-PEI occurred"]),
    (
        "The EMA's Scientific Advice Working Party (SAWP) gave positive feedback on QWK-2201.",
        ["meeting EU-EMA occurred"],
    ),
    ("Quellwerk received scientific advice from the SAWP on QWK-2201.", ["meeting EU-EMA occurred"]),
    ("Quellwerk requested a Type C interaction with the FDA on QWK-2201.", ["meeting US-FDA planned"]),
    # an act that its sentence takes for granted
    ("QWK-2201 is the first cream to receive approval from the FDA.", ["approval US-FDA occurred"]),
    ("These data supported the European Commission approval of QWK-2201 in 2019.", ["approval EU-EC occurred"]),
    ("This FDA clearance makes QWK-2201 the only such test.", ["clearance US-FDA occurred"]),
    (
        "The main achievement of the year was the submission of the IND application for QWK-2201 to the FDA.",
        ["submission US-FDA occurred"],
    ),
    (
        "QWK-2201 is available in the U.S. under an Emergency Use Authorization issued by the FDA.",
        ["emergency_use US-FDA occurred"],
    ),
    (
        "The FDA has granted Fast Track designation for the regimen, which allows for speeding the review of it.",
        ["designation/fast_track US-FDA occurred"],
    ),
    (
        "QWK-2201 was first approved inthe United States in July 2024 and then approved inJapan in September 2024.",
        ["approval JP-MHLW occurred", "approval US-FDA occurred"],
    ),
    ("QWK-2201 is covered by the National Reimbursement Drug List.", ["reimbursement CN-NHSA occurred"]),
    # two verbs share an auxiliary
    ("QWK-2201 was reviewed and approved by the FDA in 2023.", ["approval US-FDA occurred"]),
    (
        "QWK-2201 has not been approved or licensed by the FDA, but has been authorized for emergency use by the FDA.",
        ["emergency_use US-FDA occurred"],
    ),
    # what is sought is no approval
    (
        "Quellwerk announced the submission of a Type II variation to the EMA seeking approval of QWK-2201.",
        ["submission EU-EMA occurred"],
    ),
    ("Quellwerk announced the filing of an MAA with the EMA for approval of QWK-2201.", ["submission EU-EMA occurred"]),
    # a country's adjective says whose the decision is; where an act is not is said with "outside"
    (
        "QWK-2201 was granted U.S. Orphan Drug Designation in May 2018 and EU Orphan Designation in August 2018.",
        ["designation/orphan EU-EC occurred", "designation/orphan US-FDA occurred"],
    ),
    (
        "QWK-2201 received FDA Orphan Drug Designation in 2018, Japanese orphan designation in 2019.",
        ["designation/orphan JP-MHLW occurred", "designation/orphan US-FDA occurred"],
    ),
    ("Quellwerk received Swiss approval of QWK-2201 for Japanese patients.", ["approval CH-Swissmedic occurred"]),
    ("QWK-2201 was approved in Japan but nowhere outside of Europe and Japan.", ["approval JP-MHLW occurred"]),
    ("Outside of Canada, QWK-2201 is approved in Brazil.", ["approval BR-ANVISA occurred"]),
    # a listing is nobody who acts
    (
        "Quellwerk Inc. (NASDAQ: QWK) plans to submit a BLA for QWK-2201 to the FDA in 2026.",
        ["submission US-FDA planned"],
    ),
    ("Quellwerk (Nasdaq: QWK) has submitted an NDA for QWK-2201 to the FDA.", ["submission US-FDA occurred"]),
    # a kind of review that comes with an acceptance
    (
        "The FDA accepted the sNDA for QWK-2201 for priority review based on the results.",
        ["acceptance US-FDA occurred", "designation/priority_review US-FDA occurred"],
    ),
    (
        "The EMA validated the MAA for QWK-2201 under accelerated assessment.",
        ["acceptance EU-EMA occurred", "designation/accelerated_assessment EU-EMA occurred"],
    ),
    # a relative clause with an act of its own
    (
        "QWK-2201, which received the FDA's Breakthrough Device Designation, is already cleared for use in the U.S.",
        ["clearance US-FDA occurred", "designation/breakthrough_device US-FDA occurred"],
    ),
    # what one has
    (
        "We begin a study of QWK-2201, for which we already have Orphan and Fast Track Designations.",
        ["designation/fast_track US-FDA occurred", "designation/orphan US-FDA occurred"],
    ),
    ("We have Fast Track designation for QWK-2201.", ["designation/fast_track US-FDA occurred"]),
    # payers of the United States
    ("Quellwerk received approval for Medicare reimbursement of QWK-2201.", ["reimbursement US-CMS occurred"]),
    ("The company obtained the first Medicare coverage approval for QWK-2201.", ["reimbursement US-CMS occurred"]),
    ("CMS has approved Medicare coverage of QWK-2201.", ["reimbursement US-CMS occurred"]),
    # feedback in writing, minutes
    ("Quellwerk received feedback in writing from the FDA on QWK-2201.", ["meeting US-FDA occurred"]),
    ("Quellwerk received scientific advice and guidance from the EMA on QWK-2201.", ["meeting EU-EMA occurred"]),
    ("Quellwerk has submitted QWK-2201 inJapanand expects a decision.", ["submission JP-MHLW occurred"]),
    ("The FDA granted the De Novo for QWK-2201.", ["clearance US-FDA occurred"]),
    # products and uses that share the act's words
    (
        "The FDA has approved four INDs, QWK-2201 for lupus, QWK-2202 for psoriasis, and QWK-2203 for asthma.",
        ["trial_authorization US-FDA occurred"] * 3,
    ),
    (
        "Progress included FDA approval of QWK-2201 for adults with lupus and QWK-2202 for psoriasis.",
        ["approval US-FDA occurred"] * 2,
    ),
    ("The FDA approved QWK-2201 for lupus in combination with QWK-2202 for psoriasis.", ["approval US-FDA occurred"]),
    (
        "QWK-2201 was approved by the FDA as Quellira for lupus on May 1, 2022, and as Quelvo for gout on May 8, 2023.",
        ["approval US-FDA occurred"] * 2,
    ),
    (
        "QWK-2201 was approved by the FDA on May 7, 2023, to treat lupus, and on June 1, 2023, to treat psoriasis.",
        ["approval US-FDA occurred"] * 2,
    ),
    # committees: what they vote, and what is still for the authority to decide
    (
        "The FDA's Oncologic Drugs Advisory Committee, by a vote of 11 to 1, supported FDA approval of QWK-2201.",
        ["advisory_committee US-FDA occurred"],
    ),
    (
        "In a vote of 9 to 2 the FDA's Vaccines Advisory Committee backed the approval of QWK-2201.",
        ["advisory_committee US-FDA occurred"],
    ),
    ("The data supported the FDA approval of QWK-2201 in 2020.", ["approval US-FDA occurred"]),
    (
        "The European Medicines Agency adopted a positive opinion on QWK-2201. The CHMP relied on the QUELL-2 study.",
        ["opinion EU-CHMP occurred"],
    ),
    # a participle that is said of a product, not of a class
    ("QWK-2201 is WHO prequalified.", ["designation/other INT-WHO occurred"]),
    ("QWK-2201 was approved by the FDA and by other regulatory agencies.", ["approval US-FDA occurred"]),
    # a committee that looks after ethics lets a trial begin
    (
        "QWK-2201 has received human ethics review committee (HREC) approval in Australia to begin a Phase 2 trial.",
        ["trial_authorization AU-HREC occurred"],
    ),
    ("The HREC approved the Phase 1 study of QWK-2201.", ["trial_authorization AU-HREC occurred"]),
    # everyday words of a decision
    ("The FDA gave the green light to QWK-2201.", ["approval US-FDA occurred"]),
    ("The FDA has greenlit QWK-2201 for lupus.", ["approval US-FDA occurred"]),
    ("The FDA signed off on QWK-2201 for lupus.", ["approval US-FDA occurred"]),
    ("NICE recommended QWK-2201 for lupus.", ["reimbursement UK-NICE occurred"]),
    (
        "The Saudi Food and Drug Authority has designated QWK-2201 a breakthrough medicine.",
        ["designation/breakthrough_therapy SA-SFDA occurred"],
    ),
    ("The FDA designated QWK-2201 a breakthrough device.", ["designation/breakthrough_device US-FDA occurred"]),
    # two lists that "respectively" deals out; authorities that are dated each
    (
        "The European Commission and the EMA have granted Orphan and PRIME designations, respectively, for QWK-2201.",
        ["designation/orphan EU-EC occurred", "designation/prime EU-EMA occurred"],
    ),
    (
        "QWK-2201 was granted Orphan Drug Designation by the FDA in May and the European Medicines Agency in June.",
        ["designation/orphan EU-EMA occurred", "designation/orphan US-FDA occurred"],
    ),
    (
        "QWK-2201 received BLA approval from the NMPA in June 2023 and U.S. FDA IND clearance in May 2023.",
        ["approval CN-NMPA occurred", "trial_authorization US-FDA occurred"],
    ),
    ("The FDA awarded Quellwerk a priority review voucher for QWK-2201.", ["voucher US-FDA occurred"]),
    # what describes another noun plans nothing of the act
    (
        "Quellwerk received FDA breakthrough device designation for its targeted stimulator Quellpulse.",
        ["designation/breakthrough_device US-FDA occurred"],
    ),
    (
        "Quellwerk reached agreement with the FDA under a Special Protocol Assessment for its planned QWK-2201 trial.",
        ["meeting US-FDA occurred"],
    ),
    ("The NDA submission of QWK-2201 to the FDA is targeted for 2026.", ["submission US-FDA planned"]),
    # a letter that came, whatever is to be done about it
    (
        "Quellwerk expects to answer the June 2024 CRL on QWK-2201 in the fall.",
        ["complete_response US-FDA occurred"],
    ),
    (
        "Pending talks, Quellwerk may answer the Complete Response Letter (CRL) issued by the FDA on QWK-2201.",
        ["complete_response US-FDA occurred"],
    ),
    # a meeting that is sought, conceded or to be held
    ("Quellwerk will seek guidance on QWK-2201, including a Type A meeting with the FDA.", ["meeting US-FDA planned"]),
    ("The FDA has granted a Type A meeting on QWK-2201 to be held on June 3, 2025.", ["meeting US-FDA planned"]),
    ("The FDA granted our request for a Type C meeting on QWK-2201.", ["meeting US-FDA planned"]),
    # applications by the words for their state
    ("The IND for QWK-2201 is now active.", ["trial_authorization US-FDA occurred"]),
    ("The IND for QWK-2201 is in effect.", ["trial_authorization US-FDA occurred"]),
    (
        "The NDA for QWK-2201 is complete enough to permit a review and has been filed by the FDA.",
        ["acceptance US-FDA occurred"],
    ),
    ("The BLA for QWK-2201 was filed by Quellwerk with the FDA.", ["submission US-FDA occurred"]),
    (
        "The FDA considers the resubmission of the BLA for QWK-2201 a complete response.",
        ["acceptance US-FDA occurred"],
    ),
    (
        "The FDA deemed the resubmission of the NDA for QWK-2201 to be a complete, class 2 response.",
        ["acceptance US-FDA occurred"],
    ),
    (
        "The NDA for QWK-2201, submitted on June 26, 2024, was not complete enough for a review.",
        ["submission US-FDA occurred"],
    ),
    ("A BLA for QWK-2201 was submitted to the FDA in May 2025.", ["submission US-FDA occurred"]),
    ("Quellwerk announced the initiation of a rolling submission of its BLA for QWK-2201 to the FDA.", _FILED),
    ("Quellwerk announced the start of its rolling NDA submission for QWK-2201 to the FDA.", _FILED),
    ("Quellwerk has completed the clinical module for its rolling submission of QWK-2201 to the FDA.", _FILED),
    (
        "Quellwerk filed the BLA for QWK-2201 with the FDA. It requested priority review of the BLA from the FDA.",
        ["submission US-FDA occurred", "submission/priority_review US-FDA occurred"],
    ),
    # devices
    ("The FDA gave conditional approval to the IDE application for QWK-2201.", ["trial_authorization US-FDA occurred"]),
    ("The FDA conditionally approved the IDE for QWK-2201.", ["trial_authorization US-FDA occurred"]),
    ("QWK-2201 received De Novo marketing authorization from the FDA.", ["clearance US-FDA occurred"]),
    ("QWK-2201 received marketing authorization from the FDA.", ["approval US-FDA occurred"]),
    # decisions that are to be made
    ("The FDA is expected to make a decision on QWK-2201 by August 14, 2025.", ["goal_date US-FDA planned"]),
    ("The FDA will announce its decision on QWK-2201 by August 14, 2025.", ["goal_date US-FDA planned"]),
    # an advisory committee of no name is the FDA's
    ("The advisory panel voted 10 to 3 in favor of QWK-2201.", ["advisory_committee US-FDA occurred"]),
    # how an application is reviewed in the ordinary way is no status
    ("The FDA has accepted the sNDA for QWK-2201 for standard review.", ["acceptance US-FDA occurred"]),
    ("The team was able to get QWK-2201 approved by the FDA in 2021.", ["approval US-FDA occurred"]),
    ("QWK-2201 is the first FDA-approved treatment for lupus.", ["approval US-FDA occurred"]),
    # committees of the FDA's by any words
    ("The FDA advisory panel recommended approval of QWK-2201.", ["advisory_committee US-FDA occurred"]),
    (
        "The advisory committee recommended approval of QWK-2201 by a vote of 9-2.",
        ["advisory_committee US-FDA occurred"],
    ),
    (
        "The FDA will hold a meeting of the Oncologic Drugs Advisory Committee on July 17, 2025 on QWK-2201.",
        ["advisory_committee US-FDA planned"],
    ),
    (
        "The FDA's Oncologic Drugs Advisory Committee will meet on July 17, 2025 to discuss QWK-2201.",
        ["advisory_committee US-FDA planned"],
    ),
    # what an application is granted at the beginning
    (
        "The FDA has granted acceptance to file and Priority Review for the NDA for QWK-2201.",
        ["acceptance US-FDA occurred", "designation/priority_review US-FDA occurred"],
    ),
    ("The work on QWK-2201 goes on, with IND filing targeting the first half of 2026.", ["submission US-FDA planned"]),
    # a hold that the authority says to lift
    ("The FDA has agreed to lift the clinical hold on QWK-2201.", ["hold_lifted US-FDA occurred"]),
    # an authority refuses by its letter
    (
        "The FDA denied approval for QWK-2201 and issued a Complete Response Letter.",
        ["complete_response US-FDA occurred"],
    ),
    ("The FDA denied approval for QWK-2201.", ["refusal US-FDA occurred"]),
    # what followed an act of a month
    ("Following the May 2024 FDA approval of QWK-2201, sales rose.", ["approval US-FDA occurred"]),
    (
        "After the March 2025 pre-NDA meeting with the FDA, Quellwerk submitted the NDA for QWK-2201.",
        ["meeting US-FDA occurred", "submission US-FDA occurred"],
    ),
    # the law behind the date is no second date
    (
        "The FDA set an action date of May 3, 2026 under the Prescription Drug User Fee Act (PDUFA), and met in June.",
        ["goal_date US-FDA planned"],
    ),
    # applications by their full names
    (
        "Quellwerk intends to submit a Premarket Approval (PMA) application for QWK-2201 in 2027.",
        ["submission US-FDA planned"],
    ),
    # approvals that only the FDA gives
    ("QWK-2201 had received tentative approval in June 2022.", ["approval US-FDA occurred"]),
    ("Quellwerk has agreed to sell the priority review voucher of QWK-2201.", ["voucher US-FDA occurred"]),
    ("Once a year has passed, all know that the FDA approved QWK-2201.", ["approval US-FDA occurred"]),
    # a list of designations, the first with its short name
    (
        "QWK-2201 has Regenerative Medicine Advanced Therapy (RMAT), Orphan Drug and Fast Track designations.",
        [
            "designation/fast_track US-FDA occurred",
            "designation/orphan US-FDA occurred",
            "designation/rmat US-FDA occurred",
        ],
    ),
    # what is approved ahead of a day, or as what it is like, is approved
    ("The FDA approved QWK-2201 three weeks before its PDUFA date.", ["approval US-FDA occurred"]),
    (
        "The FDA approved the NDA for QWK-2201 a month ahead of its PDUFA date of June 29, 2025.",
        ["approval US-FDA occurred", "goal_date US-FDA planned"],
    ),
    (
        "The FDA approved QWK-2201 as a biosimilar to, and interchangeable with, Otherol.",
        ["approval US-FDA occurred", "designation/interchangeable US-FDA occurred"],
    ),
    (
        "The FDA approved an interchangeability designation for QWK-2201.",
        ["designation/interchangeable US-FDA occurred"],
    ),
    # designations of one list that have "disease" and "drug" in their names
    (
        "QWK-2201 has Rare Pediatric Disease and Orphan Drug designations from the FDA.",
        ["designation/orphan US-FDA occurred", "designation/rare_pediatric_disease US-FDA occurred"],
    ),
    # answers to the authority spoken of
    (
        "The FDA placed QWK-2201 on clinical hold. Quellwerk submitted its complete response in March 2025.",
        ["clinical_hold US-FDA occurred", "submission US-FDA occurred"],
    ),
    # what is filed before or after a talk
    ("We expect to submit the NDA for QWK-2201 in early 2026, pending FDA feedback.", ["submission US-FDA planned"]),
    ("The FDA agreed with the endpoints for QWK-2201 at a Type C meeting in March 2025.", ["meeting US-FDA occurred"]),
    # requests for meetings about an application
    (
        'Quellwerk has submitted a pre-Investigational New Drug ("IND") application meeting request to the FDA.',
        ["meeting US-FDA planned"],
    ),
    (
        "Quellwerk submitted a letter of application for its pre-IND meeting on QWK-2201 to the FDA.",
        ["meeting US-FDA planned"],
    ),
    # who is left out is not the one spoken of
    (
        "The FDA approved QWK-2201. Quellwerk has made regulatory submissions outside the U.S. too.",
        ["approval US-FDA occurred"],
    ),
    ("QWK-2201 continues to be approved by the FDA for pemphigus.", ["approval US-FDA occurred"]),
    (
        "Quellwerk voluntarily withdrew the U.S. indication of QWK-2201 in consultation with the FDA.",
        ["withdrawal US-FDA occurred"],
    ),
    # what is permitted is an application, and to proceed
    (
        "The FDA allowed Quellwerk's IND application for QWK-2201 to proceed.",
        ["trial_authorization US-FDA occurred"],
    ),
    ("The FDA has permitted its IND for QWK-2201 to proceed.", ["trial_authorization US-FDA occurred"]),
    ("The FDA has allowed its IND for QWK-2201 to go into effect.", ["trial_authorization US-FDA occurred"]),
]

# Sentences that state no act that occurred or is planned.
SILENT: list[str] = [
    "The FDA may put QWK-2201 on clinical hold.",
    "The FDA did not put QWK-2201 on clinical hold.",
    "The FDA could swiftly put QWK-2201 on clinical hold.",
    "The reasons for the FDA to put QWK-2201 on clinical hold are unknown.",
    "The Israel Innovation Authority approved a grant for QWK-2201.",
    "Through PRIME, the EMA offers early and proactive support to developers of promising medicines.",
    "QWK-2201 has Fast Track eligibility at the FDA.",
    # a class of drugs, and those of others
    "Only two drugs have been approved by the FDA for lupus nephritis.",
    "There are few treatments for lupus, and just three targeted therapies are approved by the FDA.",
    "Competitors have received FDA approval for similar products.",
    "Other companies have obtained FDA approval of antibodies like QWK-2201.",
    "A panel recommended EU approval of QWK-2201.",
    "Filings for QWK-2201, partnered in Japan, and a meeting are planned for 2026.",
    "The EMA extended the clock-stop for QWK-2201 to June 2026.",
    "The early access program for QWK-2201 authorized by the HAS is open.",
    "QWK-2201 was certified by the mayor.",
    "The FDA is not planning an advisory committee meeting on QWK-2201.",
    "The FDA isn't currently planning an advisory committee meeting on QWK-2201.",
    "The FDA has no plans for an advisory committee meeting on QWK-2201.",
    "QWK-2201 passed the preliminary formality review of the 2025 NRDL adjustment.",
    "The study of QWK-2201 was approved by the ethics committee of Leeds.",
    "After talks with the MHRA, the ethics committee approved the trial of QWK-2201.",
    "Data to support an NDA for QWK-2201 are expected in the fourth quarter of 2025.",
    "An update on the IND for QWK-2201 is planned for 2026.",
    "The study for the BLA is on track for 2026.",
    "QWK-2201 is in IND-enabling studies that are expected to end in 2025.",
    "The costs of the NDA were as expected in the first quarter of 2025.",
    "The NDA for QWK-2201 is expected to be the first of its kind in 2026.",
    "The CHMP recommends medicines for approval, says the maker of QWK-2201.",
    "NICE, which recommends drugs, has not spoken of QWK-2201.",
    "An application for approval of QWK-2201 was made to Health Canada under the Fast-Track program in April 2025.",
    "QWK-2201 has been approved in Greater China.",
    "The FDA is a busy office. Quellwerk plans to file a clinical trial application for QWK-2201 in November 2025.",
    "The exchange has asked about QWK-2201, the filing said.",
    "The Scottish Medicines Consortium has accepted the submission on QWK-2201 for review.",
    "The FDA approved the brand name Verquell (QWK-2201).",
    "NICE has not yet recommended QWK-2201.",
    "Approval of the Paediatric Investigation Plan (PIP) by the EMA's Paediatric Committee is required",
    "The plan adds to the burden of the FDA, says the maker of QWK-2201.",
    "Quellwerk received NOD mice for its tests of QWK-2201 for the FDA.",
    "The French ANSM granted a cohort Temporary Authorization for Use (ATU) for QWK-2201.",
    "Orphan designation in the EU is granted by the European Commission after a positive opinion of the EMA's COMP.",
    "A payment is triggered by approval of QWK-2201 in Japan.",
    "A milestone payment will be triggered by the approval of QWK-2201 in Japan.",
    "Quellwerk hopes that QWK-2201 will be included in the NRDL in 2026.",
    "QWK-2201 will be included in the NRDL one day.",
    "The NRDL, a list of drugs that includes insulin, was published without QWK-2201.",
    "Quellwerk entered into an agreement with NHS England for the supply of QWK-2201.",
    "Approval by the EMA of QWK-2201 is required before launch.",
    "After its listing on the National Health Insurance price list, which is planned for June, QWK-2201 will sell.",
    "Inclusion of QWK-2201 in the Australian Register of Therapeutic Goods is not planned.",
    "QWK-2201 received approval for reimbursement in a dozen regions.",
    "Quellwerk signed a letter of intent with a maker of QWK-2201 in Canada.",
    "Quellwerk cancelled the meeting on its marketing application for QWK-2201 with the EMA.",
    "QWK-2201 is approved in 12 countries.",
    "QWK-2201 is recommended for orphan designation.",
    "Swissmedic will decide on the accelerated assessment of the planned application for QWK-2201.",
    "The drug for which orphan designation in Japan is granted is eligible for priority review.",
    # an item that is about something else
    "Recent highlights: * Talks on approval of QWK-2201 by the FDA; * Good results.",
    "QWK-2201 received full approval in July 2021.",
    "It follows the recommendation for approval by the board of directors.",
    "The recommendation for approval of QWK-2201 by the CHMP would be a milestone.",
    "That the FDA has approved QWK-2201 does not make the risk factors of our annual report less true.",
    "Upcoming milestones and updates include: * FDA approval of QWK-2201; * Launch in Japan.",
    "Progress could come from: * FDA approval of QWK-2201; * Launch in Japan.",
    "Statements in our updates concern: * FDA approval of QWK-2201; * Launch in Japan.",
    "QWK-2201 is not FDA 510(k) cleared.",
    "QWK-2201 is not yet 510(k) cleared in the U.S.",
    "QWK-2201 has not been FDA approved for gout.",
    "QWK-2201 may be FDA 510(k) cleared one day.",
    "Once FDA 510(k) cleared, QWK-2201 will be sold.",
    "The FDA approved the brand name Lyfzor for QWK-2201.",
    "The opinion is a step for QWK-2201 to become the first medicine approved in the European Union for gout.",
    "QWK-2201 is closer to becoming the only therapy authorized by the FDA for gout.",
    "The trial is to support a 2027 FDA approval of QWK-2201.",
    "QWK-2201 received a vote of confidence from the investors, and the FDA knows it.",
    "A vote of thanks went to the FDA for its work on QWK-2201.",
    "Quellwerk held a meeting with the FDA's Oncologic Drugs Advisory Committee on QWK-2201.",
    "The FDA completed its review of the NDA for QWK-2201 in March 2025.",
    "Quellwerk expects to complete its review of strategic options with the FDA in mind by June 2026.",
    "The last of the tests will be completed by the end of June, allowing the FDA to conduct final review of the NDA.",
    "An investment decision on QWK-2201 is expected in March 2026, after talks with the FDA.",
    "The FDA made its decision on QWK-2201 in March 2025.",
    "A decision on QWK-2201 by the European Commission is expected to follow, after a large study of 2024.",
    "Quellwerk discussed the outcome of the FDA's advisory committee meeting with investors.",
    "Quellwerk welcomed recent comments from the FDA's commissioner.",
    "The application addresses the 63 FDA comments received before.",
    "Submissions of QWK-2201 have not been made to Swissmedic.",
    "The FDA has postponed the advisory committee meeting for QWK-2201 that was scheduled for June 9, 2025.",
    "The FDA's advisory committee meeting on QWK-2201 has been postponed.",
    "The FDA cancelled the meeting of its advisory committee on QWK-2201 that had been scheduled for June 9, 2025.",
    "If approved, QWK-2201 would be the first therapy for lupus.",
    "QWK-2201 has not been approved by the FDA.",
    "QWK-2201 is not approved for any use in the United States.",
    "The FDA may approve QWK-2201 next year.",
    "Approval of QWK-2201 by the FDA could come in 2026.",
    "The potential FDA approval of QWK-2201 is awaited.",
    "Quellwerk is seeking FDA approval of QWK-2201.",
    "Subject to FDA approval, QWK-2201 will be launched in 2026.",
    "There are no FDA-approved therapies for lupus.",
    "Upon approval by the FDA, QWK-2201 will be sold in vials.",
    "Shareholders approved the merger of Quellwerk with Harbinger.",
    "The board of directors approved the budget.",
    "The institutional review board approved the protocol of the QWK-2201 study.",
    "The complete response rate with QWK-2201 was 41%.",
    "Quellwerk submitted a manuscript on QWK-2201 to a journal.",
    "The abstract on QWK-2201 was accepted for presentation.",
    "Quellwerk filed its annual report on Form 10-K with the SEC.",
    "Quellwerk filed a patent application on QWK-2201.",
    "Stock options were granted to the new chief executive.",
    "Clearance of QWK-2201 from plasma was slow.",
    "QWK-2201 is cleared by the kidneys.",
    "The annual meeting of stockholders was held in June.",
    "A registration statement on Form S-3 was declared effective.",
    "Fast Track designation is designed to facilitate the development of drugs for serious conditions.",
    "The FDA grants Orphan Drug Designation to drugs that treat rare diseases.",
    "Breakthrough Therapy designation is granted to drugs with early evidence of substantial improvement.",
    "Under the program, a sponsor that receives an approval may be eligible for a priority review voucher.",
    "QWK-2201 may be eligible for Fast Track designation.",
    "Patients withdrew from the study of QWK-2201.",
    "Opioid withdrawal symptoms were mild with QWK-2201.",
    "The data monitoring committee recommended that the trial of QWK-2201 continue.",
    "Quellwerk entered into a license agreement for QWK-2201.",
    "QWK-2201 is licensed from Harbinger Pharma.",
    "The recall period was one week.",
    "There can be no assurance that the FDA will approve QWK-2201.",
    "Quellwerk does not plan to submit an NDA for QWK-2201.",
    "The FDA did not request new trials of QWK-2201.",
    "Statements about the approval of QWK-2201 by the FDA are forward-looking.",
    "QWK-2201 was well accepted by patients.",
    "Quellwerk raised its full-year guidance.",
    "The trial was designed to support an NDA submission for QWK-2201.",
    "IND-enabling studies of QWK-2201 are under way.",
    "The FDA regulates drugs in the United States.",
    "Quellwerk believes that QWK-2201 could receive priority review.",
    "An FDA-registered facility makes QWK-2201.",
    "Quellwerk is pursuing FDA approval of QWK-2201.",
    "Quellwerk made progress toward FDA approval of QWK-2201.",
    "Ahead of FDA approval of QWK-2201, Quellwerk has built inventory.",
    "In anticipation of FDA approval of QWK-2201, Quellwerk hired a sales force.",
    "Quellwerk announced a clear path to FDA approval of QWK-2201.",
    "Quellwerk announced that QWK-2201 is eligible for accelerated approval from the FDA.",
    "Quellwerk announced the data required for FDA approval of QWK-2201.",
    "Until the FDA approval of QWK-2201, patients receive it for free.",
    "The FDA declined to approve QWK-2201.",
    "The FDA declined to approve the company's Investigational Device Exemption for the QWK-2201 implant.",
    "The goal date will be set once the BLA for QWK-2201 is complete and formally accepted by the FDA.",
    "QWK-2201 has not been reviewed or approved by the FDA.",
    "QWK-2201 could become the first cream approved in the U.S. and the second drug approved for lupus.",
    "QWK-2201 would be the first cream to receive approval from the FDA.",
    "The first four therapies to receive an FDA Emergency Use Authorization were pills.",
    "This approval would allow sales in Japan.",
    "QWK-2201 is approved or authorized for use in 25 countries, including Japan and the United States.",
    "QWK-2201 is authorized under special pathways in 20 countries outside the U.S.",
    "QWK-2201 is approved in several countries outside of the United States and Canada.",
    "Quellwerk prepares to submit a briefing book on its NDA for QWK-2201 to the FDA.",
    "We anticipate they will have comments after reading all of the long text in our QWK-2201 filing with the FDA.",
    "The post Quellwerk Gets FDA Approval of QWK-2201 appeared first on Biowire.",
    "Quellwerk received feedback in writing from physicians on QWK-2201.",
    "Quellwerk seeks approval for Medicare reimbursement of QWK-2201.",
    "Japanese patients received QWK-2201, and Chinese sites take part.",
    "We expect to have Fast Track designation for QWK-2201.",
    "Quellwerk requests revocation of the emergency use authorization for QWK-2201.",
    "Quellwerk noted the expiry of its emergency use authorization for QWK-2201.",
    "We look forward to the FDA's review of our filings for QWK-2201.",
    "Stocks bridge the time to the availability of WHO prequalified generics of QWK-2201.",
    "Access to QWK-2201 follows approvals or emergency authorization by local regulatory agencies.",
    "QWK-2201 has received approvals from several national health authorities.",
    "Clinical data from trials of QWK-2201 in Basel have been approved for use by the FDA and the EMA.",
    "The evidence on QWK-2201 was accepted by the FDA's advisers, and its results are cleared for print.",
    "The Phase 2 CSR of QWK-2201 has been submitted to the FDA.",
    "Quellwerk submitted its safety report on QWK-2201 to the FDA.",
    "Doctors hope for a breakthrough medicine such as QWK-2201, and the FDA knows it.",
    "The manager signed off on the budget of QWK-2201.",
    "A green light on the box of QWK-2201 shows that it works, says the FDA.",
    "Costs rose with the purchase of a priority review voucher for QWK-2201.",
    "Quellwerk used its priority review voucher for QWK-2201 with the FDA.",
    # what is done, asked or written for a filing is not the filing
    "Quellwerk has completed the trial needed for its BLA submission of QWK-2201 to the FDA.",
    "Quellwerk expects to complete enrollment in the QWK-2201 trial to support a BLA submission to the FDA.",
    "Quellwerk is finalizing the design of QWK-2201 before the studies needed to support a filing with the FDA.",
    "Quellwerk started a QWK-2201 study that will form the basis of its submission to the FDA.",
    "The FDA requested additional information at resubmission of QWK-2201.",
    "The resubmission of QWK-2201 to the FDA is expected to be deemed complete.",
    "The BLA for QWK-2201 included a request for priority review by the FDA.",
    "The FDA has ten months for an NDA from the date it is filed, as QWK-2201 shows.",
    "The FDA considered the resubmission of QWK-2201.",
    # any application
    "Any NDA submitted to the FDA must contain data such as those of QWK-2201.",
    "An NDA filed under section 505(b)(2) relies on data of others, as the FDA said of QWK-2201.",
    # no meeting, no approval
    "The FDA indicated that no advisory committee meeting is planned for QWK-2201.",
    "Quellwerk may seek a Type A meeting with the FDA on QWK-2201.",
    "QWK-2201 would be the first FDA-approved treatment for lupus.",
    "If all goes well, QWK-2201 will be the first FDA-approved treatment for lupus.",
    "Things look up for efforts to get QWK-2201 approved by the FDA.",
    "The trial of QWK-2201 is active and recruiting in the FDA's view.",
    "Quellwerk is expected to make a decision on QWK-2201 by August 14, 2025, after talks with the FDA.",
    # what letters and programmes are in general
    "A Complete Response Letter indicates that the FDA will not approve an application in its present form.",
    "A complete response letter (CRL) will describe what the FDA found wanting.",
    "When a drug receives Fast Track designation from the FDA, it may be eligible for priority review.",
    "Rolling submission allows for completed modules to be submitted to the FDA.",
    # whose career it is
    "Prior to joining Quellwerk, he led the team that obtained FDA approval of Otherol.",
    "The FDA might have agreed to lift the clinical hold on QWK-2201.",
    "Quellwerk speaks of an IND filing targeting lupus for QWK-2201.",
    "If a BLA for QWK-2201 is approved, Quellwerk may be eligible to receive a voucher.",
    "Whether an NDA for QWK-2201 is accepted by the FDA is open.",
    "Unless an IND for QWK-2201 was cleared by the FDA, no trial begins.",
    "Quellwerk has not agreed to sell the priority review voucher of QWK-2201.",
    "The test QWK-2201 has not been FDA cleared or approved.",
    "Quellwerk plans to initiate the QWK-2201 trial in 2025, with a potential NDA submission to the FDA in 2028.",
    "The FDA may approve QWK-2201 as interchangeable with Otherol.",
    "The FDA granted QWK-2201 Priority Review eligibility.",
    "Quellwerk's Board approves a spin-off, while the FDA looks at QWK-2201.",
    "A citizen petition filed with the FDA on QWK-2201 was denied.",
    "Quellwerk submitted its response to the lawsuit on QWK-2201, and the FDA knows.",
    "If the resubmission of QWK-2201 is accepted, the FDA would likely set a PDUFA date in 2026.",
    "Quellwerk develops fully approved, targeted therapeutics such as QWK-2201, as the FDA knows.",
    "An IND that is in order allows a company to proceed with its trials of QWK-2201, as the FDA says.",
    "If the FDA allows the IND for QWK-2201 to proceed, the trial will begin.",
    "The FDA has not allowed the IND for QWK-2201 to proceed.",
    "The data allow Quellwerk to proceed with QWK-2201 and to discuss an IND with the FDA.",
]
