"""The texts that are timed: the annotated corpus where it is at hand, else releases written for the purpose."""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["long_text", "releases"]

_ROOT = Path(__file__).resolve().parent.parent.parent
_CORPUS = Path(os.environ.get("BIOPRESS_CORPUS", _ROOT.parent / "shared" / "corpus")) / "real" / "texts"

# Names that make one written release into several; none is a company or a product.
_CASTS = (
    ("Larkmoor Biosciences", "LKMR", "ZELUVANT", "ormeltinib", "CAIRN-2", "peripheral T-cell lymphoma", "BASEL"),
    (
        "Quellwerk Therapeutics",
        "QWLK",
        "BRIVANTO",
        "talvorimab",
        "HEIGHTS-1",
        "generalized myasthenia gravis",
        "BOSTON",
    ),
    ("Hinode Bio", "HNDB", "KELVORI", "sarvocabtagene autoleucel", "TIDEWAY", "multiple myeloma", "TOKYO"),
    ("Norrvik Pharma", "NRVK", "ORSELVI", "pelundasib", "FJORD-3", "moderate to severe plaque psoriasis", "OSLO"),
)

_NEWS = """{company} Announces Results from Phase 3 {trial} Trial of {brand}\u00ae ({drug}) in {disease}

- {drug} met the primary endpoint with a response rate of 46% against 21% (p<0.001) -
- Submission of a supplemental New Drug Application to the FDA planned for the first half of 2027 -

{city}, September 14, 2026 (GLOBE NEWSWIRE) -- {company}, Inc. (Nasdaq: {symbol}), a company that develops \
medicines for serious diseases, today announced topline results from {trial} (NCT09990001), a randomized, \
double-blind, placebo-controlled Phase 3 study of {brand} ({drug}) in adults with {disease} who had received at \
least one prior systemic therapy. The trial enrolled 412 patients at 96 sites in the United States, Europe and \
Japan.

"These results bring us closer to a new choice for people with {disease}," said Mara Ellingsen, M.D., Ph.D., \
Chief Medical Officer of {company}. "We intend to discuss them with the FDA and the European Medicines Agency \
(EMA) this year."

The median progression-free survival was 14.2 months with {drug} and 8.1 months with placebo (HR 0.58; 95% CI: \
0.44, 0.76). The most common adverse events were nausea (24%), fatigue (19%) and headache (11%). Serious adverse \
events occurred in 8% of patients. No new safety signals were seen.

In June 2025, the FDA granted {drug} Fast Track designation for {disease}, and in August 2025 the European \
Commission granted orphan medicinal product designation. The FDA has accepted the New Drug Application (NDA) for \
{drug} with priority review and has set a Prescription Drug User Fee Act (PDUFA) target action date of March 28, \
2027. If approved, {drug} would be the first treatment of its kind. {company} has also submitted an \
Investigational New Drug application for QWK-2201, a bispecific antibody, and expects to dose the first patient \
in the fourth quarter of 2026.

About {disease}
An estimated 90,000 people live with {disease} in the United States. It is a chronic disease with few approved \
treatments.

About {brand}
{brand} ({drug}) is approved in the United States for adults with {disease}. It has not been approved in Japan.

About {company}
{company} is a biopharmaceutical company headquartered in {city}. For more information, visit www.example.com.

Forward-Looking Statements
This press release contains forward-looking statements, including statements about the timing of regulatory \
submissions and the potential of {drug}. Actual results may differ. Risks include that the FDA may not approve \
the application, that results of later trials may not confirm earlier ones, and the other risks in our filings \
with the Securities and Exchange Commission.

Media Contact
Nora Okafor, Vice President, Communications
media@example.com
+1 555 010 0199

SOURCE {company}, Inc.
"""


def _written() -> list[str]:
    """Return releases written for the project: the sample of the docs, those of the tests, and one for each cast."""
    files = [_ROOT / "docs" / "examples" / "release.txt", *sorted((_ROOT / "tests" / "releases").glob("**/*.txt"))]
    keys = ("company", "symbol", "brand", "drug", "trial", "disease", "city")
    made = [_NEWS.format(**dict(zip(keys, cast, strict=True))) for cast in _CASTS]
    return [file.read_text(encoding="utf-8") for file in files] + made


def releases(*, written: bool = False) -> tuple[str, list[str]]:
    """Return what the texts are and the texts; ``written`` leaves the corpus out."""
    corpus = [] if written else sorted(_CORPUS.glob("*.txt"))
    if corpus:
        return f"{len(corpus)} real releases", [file.read_text(encoding="utf-8") for file in corpus]
    texts = _written()
    return f"{len(texts)} releases written for the tests", texts


def long_text(texts: list[str], length: int) -> str:
    """Return ``texts`` one after the other until they are ``length`` characters long."""
    pieces: list[str] = []
    size = 0
    while size < length:
        piece = texts[len(pieces) % len(texts)]
        pieces.append(piece)
        size += len(piece) + 2
    return "\n\n".join(pieces)[:length]
