"""The files around the package agree with it and with each other."""

from __future__ import annotations

import re
import runpy
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

import biopress

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = Path(biopress.__file__).parent
PAGES = [
    path
    for pattern in ("README.md", "CONTRIBUTING.md", "docs/*.md", "docs/howto/*.md")
    for path in sorted(ROOT.glob(pattern))
]

COMMAND = re.compile(r"<!-- command: (\w+) -->\n```bash\n(.*?)```", re.DOTALL)
FENCE = re.compile(r"^```(\S*)[^\n]*\n(?:.*?\n)??```$", re.DOTALL | re.MULTILINE)


def tracked() -> Iterator[tuple[str, str]]:
    """Name and text of every file under version control."""
    if not (ROOT / ".git").exists() or not shutil.which("git"):
        pytest.skip("not a checkout")
    names = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\n")
    for name in filter(None, names):
        path = ROOT / name
        content = path.read_bytes() if path.is_file() else b"\0"
        if b"\0" not in content:  # a picture or a pickle is no text
            yield name, content.decode("utf-8")


def needed(name: str) -> str:
    """The text of a file that only a checkout has."""
    path = ROOT / name
    if not path.exists():
        pytest.skip(f"{name} is not here")
    return path.read_text(encoding="utf-8")


def test_version_stands_in_one_place() -> None:
    literal = re.compile(rf'version\w*\s*=\s*"{re.escape(biopress.__version__)}"')
    assert [name for name, text in tracked() if literal.search(text)] == ["biopress/_version.py"]


def test_changelog_tells_this_version() -> None:
    headings = re.findall(r"^## \[(.+?)\]", needed("CHANGELOG.md"), re.MULTILINE)
    assert headings[:2] == ["Unreleased", biopress.__version__]


def test_checks_run_the_commands_of_the_readme() -> None:
    commands = dict(COMMAND.findall(needed("README.md")))
    assert set(commands) == {"sample", "test"}
    script = needed(".ci/run")
    reader = re.search(r"^readme_command\(\) \{.*?^\}", script, re.DOTALL | re.MULTILINE)
    assert reader
    for name, command in commands.items():
        assert f'bash -euo pipefail -c "$(readme_command {name})"' in script
        asked = ["bash", "-c", f"{reader.group()}; readme_command {name}"]
        told = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True)
        assert told.stdout == command


def test_readme_shows_what_the_sample_prints(capsys: pytest.CaptureFixture[str]) -> None:
    shown = re.search(r"<!-- output: sample -->\n```text\n(.*?)```", needed("README.md"), re.DOTALL)
    assert shown
    runpy.run_path(str(ROOT / "docs/examples/sample.py"))
    printed = capsys.readouterr().out
    assert shown.group(1) == printed
    assert printed.count("\n") >= 10


def test_every_block_of_code_in_the_docs_is_run() -> None:
    counted = 0
    for page in PAGES:
        text = COMMAND.sub("", page.read_text(encoding="utf-8"))
        for fence in FENCE.finditer(text):
            language = fence.group(1)
            counted += language == "python"
            shown_by_another_test = page.name == "README.md" and language == "text"
            assert language == "python" or language.startswith("{") or shown_by_another_test, (page.name, fence.group())
    assert counted > 5


def test_links_of_the_readme_lead_somewhere() -> None:
    targets = re.findall(r"\]\((?!https?:)([^)#]+)", needed("README.md"))
    assert targets
    assert [target for target in targets if not (ROOT / target).exists()] == []


def test_pythons_are_the_same_everywhere() -> None:
    metadata = needed("pyproject.toml")
    classified = re.findall(r'"Programming Language :: Python :: (3\.\d+)"', metadata)
    lowest = re.search(r'requires-python = ">=(.+)"', metadata)
    matrix = re.search(r"python: \[(.+)\]", needed(".github/workflows/ci.yml"))
    assert lowest
    assert matrix
    assert classified[0] == lowest.group(1)
    assert classified == re.findall(r'"(.+?)"', matrix.group(1))


def test_no_file_names_a_machine_or_a_package_host() -> None:
    private = re.compile(
        r"(?<![\w.])/(?:root|home|work|opt|Users)/\w|pypi[.]org|pythonhosted[.]org|npmjs[.]|[.]{2}/shared\b"
    )
    found = [(name, match.group()) for name, text in tracked() for match in private.finditer(text)]
    assert found == []


def test_the_changes_that_no_test_notices_add_up() -> None:
    told = re.sub(r"(?<=\d) (?=\d{3}\b)", "", needed("docs/reliability.md").split("## Changes that no test notices")[1])
    made, noticed = map(int, re.findall(r"Of\s(\d+) changes the tests notice (\d+)", told)[0])
    kinds = [int(number) for number in re.findall(r"^\| [^|]+ \| (\d+) \| [^|]+ \|$", told, re.MULTILINE)]
    everything = re.findall(r"^\| all \| (\d+) \| \|$", told, re.MULTILINE)
    assert [sum(kinds)] == [int(number) for number in everything] == [made - noticed]


def test_modules_are_small_and_say_what_they_are_about() -> None:
    modules = [path for path in PACKAGE.rglob("*.py") if "tables" not in path.parts]
    assert len(modules) > 20
    assert {path.name: lines for path in modules if (lines := len(path.read_text("utf-8").splitlines())) > 500} == {}
    assert [path.name for path in modules if path.stem in {"utils", "util", "helpers", "common", "misc"}] == []
