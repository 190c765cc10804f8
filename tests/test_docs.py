"""The notebook runs and is kept without outputs; the check of links finds what is broken."""

from __future__ import annotations

import json
import re
import runpy
from pathlib import Path
from typing import Any

import attrs
import pytest

import biopress

DOCS = Path(__file__).parent.parent / "docs"


def test_the_notebook_runs_without_a_notebook(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(DOCS)
    cells = json.loads((DOCS / "notebook.ipynb").read_text(encoding="utf-8"))["cells"]
    names: dict[str, Any] = {}
    shown = 0
    for cell in cells:
        if cell["cell_type"] == "code":
            assert cell["outputs"] == []
            assert cell["execution_count"] is None
            *_, last = lines = "".join(cell["source"]).split("\n")
            exec("\n".join(lines), names)
            shown += last.startswith(("release", "biopress.show")) and hasattr(eval(last, names), "_repr_html_")
    assert shown == 4
    assert isinstance(names["release"], biopress.Release)
    assert "quellwerk | 2025-05-09 | EU-EC" in capsys.readouterr().out


def test_the_reference_has_every_public_name() -> None:
    told = re.findall(
        r"^\.\. auto(?:class|function|data|exception):: (\w+)", (DOCS / "reference.md").read_text("utf-8"), re.MULTILINE
    )
    assert sorted(told) == sorted(set(biopress.__all__) - {"__version__"})


def test_every_row_of_a_table_that_can_be_extended_is_public() -> None:
    tables = attrs.asdict(biopress.DEFAULT_RULES, recurse=False)
    assert len(tables) > 20
    assert {type(row).__name__ for rows in tables.values() for row in rows} <= set(biopress.__all__)


def test_the_architecture_names_modules_that_are_there() -> None:
    page = (DOCS / "architecture.md").read_text(encoding="utf-8")
    package = Path(biopress.__file__).parent
    named = re.findall(r"`(\w+/\w+\.py)`", page)
    assert len(named) > 30
    assert [name for name in named if not (package / name).exists()] == []
    [rooms] = re.findall(r"\| room \|.*?\n\n", page, re.DOTALL)
    there = {path.stem for path in package.iterdir() if not path.name.startswith("_") and path.name != "py.typed"}
    first = re.findall(r"^\| (`.+?) \|", rooms, re.MULTILINE)
    assert {name for cell in first for name in re.findall(r"`(\w+)`", cell)} == there


def test_broken_links_are_found(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "index.html").write_text(
        '<a href="sub/page.html#there">1</a> <a href="sub/page.html#gone">2</a> <a href="#here">3</a> <p id="here">'
        '<img src="gone.png"> <a href="https://example.org/x">4</a> <a href="sub/">5</a>',
        encoding="utf-8",
    )
    (tmp_path / "sub/page.html").write_text('<h1 id="there"></h1> <a href="../index.html">1</a>', encoding="utf-8")
    broken = runpy.run_path(str(DOCS / "check_links.py"))["broken"]
    assert list(broken(tmp_path)) == [
        "index.html: sub/page.html#gone",
        "index.html: gone.png",
        "index.html: sub/",
    ]
