"""Texts for properties: pieces of releases in any order, with anything between them."""

from __future__ import annotations

import random
import unicodedata

from hypothesis import strategies as st

from tests.releases import RELEASES

__all__ = ["FRAGMENTS", "random_texts", "texts"]

FRAGMENTS = [
    "SHANGHAI, May 9, 2025 /PRNewswire/ -- ",
    "BASEL--(BUSINESS WIRE)--",
    "Quellwerk AG (SIX: QWK) today announced that ",
    "the U.S. Food and Drug Administration (FDA) has granted Orphan Drug Designation to QWK-2201",
    "the European Commission (EC) approved the MAA for ",
    " for the treatment of relapsed or refractory multiple myeloma",
    " in adults who were treated before with two lines of therapy",
    " (NCT01234567)",
    ". ",
    "\n",
    "\n\n",
    " ",
    "About Quellwerk\n",
    "Forward-Looking Statements\n",
    "The PDUFA date is March 28, 2026",
    "The advisory committee voted 9 to 2 ",
    "did not receive a complete response letter",
    "if approved, ",
    "in the U.S., the EU and Japan, respectively",
    "talvorimab",
    "QWK-2201 ",
    "an anti-BCMA CAR-T ",
    "phase 2b/3 ",
    "an objective response rate of 62% (95% CI: 51, 72; p<0.001) ",
    "enrolled 120 patients ",
    "about 30,000 people are diagnosed each year ",
    "\u2022 ",
    "- ",
    "Dr. Mara Lindqvist, Chief Executive Officer of Quellwerk, said: \u201cwe are pleased.\u201d ",
    "Contact: ir@quellwerk.example, +41 61 555 01 02",
    "https://quellwerk.example/a?b=c&d ",
    "in the third quarter of 2025",
    "on Feb. 30, 2025 ",
    "\ud800",
    "\u0130\u00df\ufb01",
    "\u202eabc\u200b",
    "e\u0301\u0327",
    "\x00",
    "\r\n",
    "\xa0",
    "&amp;&rsquo;&#x110000;&#0;",
    "<script>alert(1)</script>",
    "**bold** [x](https://example.org)",
    "| a | b |\n",
    "SOURCE Quellwerk AG",
]

_paragraphs = [paragraph for release in RELEASES.values() for paragraph in release]
_pieces = st.sampled_from(FRAGMENTS) | st.sampled_from(_paragraphs) | st.text(max_size=12)

#: Any string, and strings that look more or less like releases.
texts = st.lists(_pieces, max_size=24).map("".join) | st.text()


def random_texts(count: int, seed: int = 7) -> list[str]:
    """Return texts that are the same in every Python: of characters that all of them know."""
    chosen = random.Random(seed)
    known = [c for c in map(chr, range(0x3000)) if unicodedata.ucd_3_2_0.category(c) not in ("Cn", "Cs")]
    made = []
    for _ in range(count):
        pieces = [
            chosen.choice(FRAGMENTS) if chosen.random() < 0.8 else "".join(chosen.choices(known, k=5))
            for _ in range(chosen.randrange(30))
        ]
        made.append("".join(pieces))
    return made
