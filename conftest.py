"""Runs the code blocks of the README and the docs as tests; a page that needs what is not installed is skipped."""

from __future__ import annotations

import re
from doctest import ELLIPSIS, NORMALIZE_WHITESPACE
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest
from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser

collect_ignore_glob = ["docs/conf.py", "docs/pictures.py", "docs/examples/*.py"]

pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=ELLIPSIS | NORMALIZE_WHITESPACE)],
    patterns=["*.md"],
).pytest()


@cache
def missing(page: Path) -> str:
    """Return those of the packages that a page says it needs which are not installed."""
    needs = re.match(r"---\nneeds: (.+)\n---\n", page.read_text(encoding="utf-8"))
    return " ".join(name for name in needs.group(1).split() if find_spec(name) is None) if needs else ""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.suffix == ".md" and missing(item.path):
            item.add_marker(pytest.mark.skip(reason=f"not installed: {missing(item.path)}"))
