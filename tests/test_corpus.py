"""Annotated releases: figures that must not fall. Skipped where the corpus is absent.

The folder is ``BIOPRESS_CORPUS``; it holds ``<set>/texts/<id>.txt`` and ``<set>/gold/<id>.json``.
"""

from __future__ import annotations

import json
import os
import re
import unicodedata
from collections import Counter
from functools import cache
from html import unescape
from pathlib import Path
from typing import Any

import pytest

import biopress

ROOT = Path(__file__).resolve().parent.parent
CORPUS = Path(os.environ.get("BIOPRESS_CORPUS", ROOT.parent / "shared" / "corpus"))

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the annotated corpus is not here")

# F1 by set and field; raised when the library gets better, never lowered.
FLOORS: dict[tuple[str, str], float] = {
    ("real", "headline"): 0.99,
    ("real", "date"): 0.99,
    ("real", "wire"): 0.99,
    ("real", "source"): 0.99,
    ("real", "places"): 0.98,
    ("real", "issuers"): 0.97,
    ("real", "listings"): 0.99,
    ("real", "product_names"): 0.91,
    ("real", "events"): 0.95,
    ("real", "trial_ids"): 0.99,
    ("written", "headline"): 0.99,
    ("written", "date"): 0.99,
    ("written", "wire"): 0.99,
    ("written", "source"): 0.99,
    ("written", "places"): 0.99,
    ("written", "issuers"): 0.99,
    ("written", "listings"): 0.99,
    ("written", "product_names"): 0.94,
    ("written", "events"): 0.95,
    ("written", "trial_ids"): 0.99,
}

LEGAL = re.compile(
    r"\b(?:the|inc|incorporated|corp|corporation|co|company|ltd|limited|llc|plc|ag|sa|se|nv|holdings?|group)\b"
)


def plain(words: object) -> str:
    """Letters and digits only, in one case."""
    text = unicodedata.normalize("NFKC", unescape(str(words or ""))).casefold()
    return " ".join(re.sub(r"[\W_]+", " ", re.sub(r"[\u2122\u00ae*]", "", text)).split())


def company(words: object) -> str:
    """A company's name without its legal form."""
    return " ".join(LEGAL.sub(" ", plain(words)).split())


def facts(release: dict[str, Any]) -> dict[str, Counter[Any]]:
    """What is compared, from the library's output."""
    meta = release["metadata"]

    def value(fact: Any, key: str = "text") -> list[str]:
        return [plain(fact[key])] if fact else []

    return {
        "headline": Counter(value(meta["headline"])),
        "date": Counter([meta["date"]["value"]] if meta["date"] else []),
        "wire": Counter(value(meta["wire"], "id")),
        "source": Counter([company(meta["source"]["text"])] if meta["source"] else []),
        "places": Counter(plain(p["city"]) for p in meta["places"]),
        "issuers": Counter(company(c["name"]) for c in meta["issuers"]),
        "listings": Counter((x["exchange"], x["symbol"]) for c in meta["issuers"] for x in c["listings"]),
        "product_names": Counter(
            plain(n["text"]) for p in release["products"] if p["role"] != "other" for n in p["names"]
        ),
        "events": Counter(
            (e["kind"], e["agency"], e["designation"] if e["kind"] == "designation" else None, e["status"])
            for e in release["events"]
        ),
        "trial_ids": Counter(plain(i["id"]) for t in release["trials"] for i in t["ids"]),
    }


def wanted(gold: dict[str, Any]) -> dict[str, Counter[Any]]:
    """The same from an annotation; optional events count neither way."""
    meta = gold["metadata"]

    def value(words: str | None) -> list[str]:
        return [plain(words)] if words else []

    return {
        "headline": Counter(value(meta["headline"])),
        "date": Counter([meta["date"]] if meta["date"] else []),
        "wire": Counter(value(meta["wire"])),
        "source": Counter([company(meta["source"])] if meta["source"] else []),
        "places": Counter(map(plain, meta["places"])),
        "issuers": Counter(map(company, meta["issuers"])),
        "listings": Counter((x["exchange"], x["symbol"]) for x in meta["listings"]),
        "product_names": Counter(plain(n) for p in gold["products"] for n in p["names"]),
        "events": Counter(
            (e["kind"], e["agency"], e["designation"], e["status"]) for e in gold["events"] if not e["optional"]
        ),
        "trial_ids": Counter(plain(i) for t in gold["trials"] for i in t["ids"]),
    }


@cache
def figures(name: str) -> dict[str, float]:
    """F1 by field over one set."""
    files = sorted((CORPUS / name / "gold").glob("*.json"))
    assert files, f"{name} is empty"
    hits: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for file in files:
        gold = json.loads(file.read_text(encoding="utf-8"))
        text = (CORPUS / name / "texts" / f"{file.stem}.txt").read_text(encoding="utf-8")
        found, want = facts(biopress.parse(text).to_dict()), wanted(gold)
        optional = Counter(
            (e["kind"], e["agency"], e["designation"], e["status"]) for e in gold["events"] if e["optional"]
        )
        for field, right in want.items():
            got = found[field]
            if field == "events":  # what stands for an optional act is not asked for
                got = got - ((got - right) & optional)
            hits[field] += 2 * (got & right).total()
            total[field] += got.total() + right.total()
    return {field: hits[field] / total[field] if total[field] else 1.0 for field in total}


@pytest.mark.parametrize(("name", "field"), sorted(FLOORS))
def test_figures_do_not_fall(name: str, field: str) -> None:
    assert figures(name)[field] >= FLOORS[name, field]


def test_no_seed_differs() -> None:
    assert {field: f1 for field, f1 in figures("seeds").items() if f1 < 1} == {}
