"""The notebook runs and is kept without outputs; the check of links finds what is broken."""

from __future__ import annotations

import json
import runpy
from pathlib import Path
from typing import Any

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
