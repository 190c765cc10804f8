"""The texts that every engine reads, and the rows that each must give."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import biopress

SAMPLE = (Path(__file__).parents[2] / "docs/examples/release.txt").read_text(encoding="utf-8")
TEXTS = [
    SAMPLE,
    "The FDA has granted orphan drug designation to ormeltinib and LKM-204 for peripheral T-cell lymphoma.",
    "",
    "\u4f60\u597d \U0001f9ec <b>no release</b>",
    "The European Commission has approved ormeltinib on May 9, 2025.",
]
FEED = [{"doc_id": str(number), "text": text} for number, text in enumerate(TEXTS)]
RELEASES = list(biopress.parse_many(FEED))
BATCHES = {"full": RELEASES, "sparse": RELEASES[1:2], "empty": []}


def ordered(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(rows, key=lambda row: str(row["row_key"]))
