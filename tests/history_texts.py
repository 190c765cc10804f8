"""The releases of an invented company and its partner over seven years, as texts, and the rows that follow from them."""

# ruff: noqa: E501  (a row may be as long as its words)
from __future__ import annotations

ABOUT = """
About Orvanne Pharma
Orvanne Pharma is a clinical-stage company that develops medicines for rare diseases of the blood.

Forward-Looking Statements
This press release contains forward-looking statements. There is no assurance that the FDA will approve any product
candidate of the company. If approved, any product may be withdrawn from the market.

Contact: investors@orvanne.example
"""

TEXTS = [
    """Orvanne Pharma Receives FDA Orphan Drug Designation for ORV-118 for Sickle Cell Disease

BOSTON, March 4, 2019 /PRNewswire/ -- Orvanne Pharma, Inc. (NASDAQ: ORVN) today announced that the U.S. Food and Drug
Administration (FDA) has granted Orphan Drug Designation to ORV-118 for the treatment of sickle cell disease.

"This designation is an important step," said Lena Marquardt, Chief Executive Officer of Orvanne.
""",
    """Orvanne Pharma Announces Clinical Hold on ORV-118

BOSTON, June 18, 2020 /PRNewswire/ -- Orvanne Pharma, Inc. (NASDAQ: ORVN) today announced that the FDA has placed a
clinical hold on ORV-118 for the treatment of sickle cell disease.
""",
    """FDA Lifts Clinical Hold on ORV-118

BOSTON, January 12, 2021 /PRNewswire/ -- Orvanne Pharma, Inc. (NASDAQ: ORVN) today announced that the FDA has lifted the
clinical hold on ORV-118 for the treatment of sickle cell disease.
""",
    """Orvanne Pharma Announces Licence Agreement with Hanami Seiyaku for Japan

BOSTON and OSAKA, Japan, September 8, 2021 /PRNewswire/ -- Orvanne Pharma, Inc. (NASDAQ: ORVN) and Hanami Seiyaku Co.,
Ltd. (TSE: 4588) today announced an agreement under which Hanami Seiyaku will develop ORV-118 (selvotinib) in Japan.

Orvanne plans to submit a New Drug Application (NDA) for selvotinib to the FDA in the second half of 2022.
""",
    """Orvanne Pharma Provides Update on Selvotinib

BOSTON, May 10, 2022 /PRNewswire/ -- Orvanne Pharma, Inc. (NASDAQ: ORVN) today provided an update on its programs.

Orvanne plans to submit a New Drug Application (NDA) for selvotinib to the FDA in the first quarter of 2023.
""",
    """Orvanne Pharma Submits New Drug Application to FDA for Selvotinib for Sickle Cell Disease

BOSTON, March 29, 2023 /PRNewswire/ -- Orvanne Pharma, Inc. (NASDAQ: ORVN) today announced that it has submitted a New
Drug Application (NDA) to the FDA for selvotinib for the treatment of sickle cell disease.
""",
    """FDA Accepts New Drug Application for Selvotinib for Sickle Cell Disease

BOSTON, May 26, 2023 /PRNewswire/ -- Orvanne Pharma, Inc. (NASDAQ: ORVN) today announced that the FDA has accepted the New
Drug Application (NDA) for selvotinib for the treatment of sickle cell disease. The FDA has assigned a Prescription Drug
User Fee Act (PDUFA) target action date of January 28, 2024.
""",
    """Orvanne Pharma Receives Complete Response Letter from FDA for Selvotinib

BOSTON, January 26, 2024 /PRNewswire/ -- Orvanne Pharma, Inc. (NASDAQ: ORVN) today announced that the FDA has issued a
Complete Response Letter for the New Drug Application (NDA) for selvotinib for the treatment of sickle cell disease.
""",
    """Hanami Seiyaku Submits New Drug Application for Selvotinib in Japan

OSAKA, Japan, April 15, 2024 -- Hanami Seiyaku Co., Ltd. (TSE: 4588) today announced that it has submitted a New Drug
Application to Japan's Ministry of Health, Labour and Welfare (MHLW) for selvotinib for the treatment of sickle cell disease.
""",
    """Orvanne Pharma Resubmits New Drug Application for Selvotinib to FDA

BOSTON, July 9, 2024 /PRNewswire/ -- Orvanne Pharma, Inc. (NASDAQ: ORVN) today announced that it has resubmitted its New
Drug Application (NDA) for selvotinib for the treatment of sickle cell disease to the FDA.
""",
    """FDA Approves VELQORA (selvotinib) for Sickle Cell Disease

BOSTON, January 8, 2025 /PRNewswire/ -- Orvanne Pharma, Inc. (NASDAQ: ORVN) today announced that the FDA has approved
VELQORA (selvotinib) for the treatment of sickle cell disease.
""",
    """Hanami Seiyaku Receives Approval of Selvotinib in Japan

OSAKA, Japan, March 27, 2025 -- Hanami Seiyaku Co., Ltd. (TSE: 4588) today announced that Japan's Ministry of Health,
Labour and Welfare (MHLW) has approved selvotinib for the treatment of sickle cell disease. In January 2025, the FDA
approved VELQORA (selvotinib) for the treatment of sickle cell disease.
""",
]
RELEASES = [text + (ABOUT if "Hanami Seiyaku Co., Ltd. (TSE" not in text or "ORVN" in text else "") for text in TEXTS]

ROWS = """
VELQORA | US-FDA  | designation orphan    | occurred | -               | 2019-03-04 | 1     | -
VELQORA | US-FDA  | clinical_hold         | occurred | -               | 2020-06-18 | 2     | hold_lifted 2021-01-12
VELQORA | US-FDA  | hold_lifted           | occurred | -               | 2021-01-12 | 3     | -
VELQORA | US-FDA  | submission NDA        | planned  | 2022-H2 2023-Q1 | 2021-09-08 | 4 5   | submission 2023-03-29
VELQORA | US-FDA  | submission NDA        | occurred | -               | 2023-03-29 | 6     | complete_response 2024-01-26
VELQORA | US-FDA  | acceptance NDA        | occurred | -               | 2023-05-26 | 7     | -
VELQORA | US-FDA  | goal_date NDA         | planned  | 2024-01-28      | 2023-05-26 | 7     | complete_response 2024-01-26
VELQORA | US-FDA  | complete_response NDA | occurred | -               | 2024-01-26 | 8     | submission 2024-07-09
VELQORA | JP-MHLW | submission NDA        | occurred | -               | 2024-04-15 | 9     | approval 2025-03-27
VELQORA | US-FDA  | submission NDA        | occurred | -               | 2024-07-09 | 10    | approval 2025-01-08
VELQORA | US-FDA  | approval              | occurred | 2025-01         | 2025-01-08 | 11 12 | -
VELQORA | JP-MHLW | approval              | occurred | -               | 2025-03-27 | 12    | -
"""
