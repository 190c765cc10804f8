"""Makes the pages of the documentation that have their source elsewhere: in tables, in columns, in the root's pages."""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs

import biopress.tables
from biopress.output.rows import TABLES

ROOT_PAGES = {
    "README.md": "index.md",
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
}

PROOFS = ("source", "example", "look_alike")


def write_pages(folder: Path) -> None:
    """Write the pages into ``folder``; what stood there before is removed."""
    folder.mkdir(exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    modules = list(_modules())
    for name, module in modules:
        (folder / f"{name}.md").write_text(_page(name, module), encoding="utf-8")
    (folder / "index.md").write_text(_index(modules), encoding="utf-8")
    (folder / "columns.inc").write_text("\n".join(_columns()), encoding="utf-8")
    (folder / "schema.json").write_text(json.dumps(biopress.json_schema(), indent=1) + "\n", encoding="utf-8")
    for page in ROOT_PAGES:
        text = (folder.parent.parent / page).read_text(encoding="utf-8")
        (folder / page).with_suffix(".inc").write_text(relinked(text), encoding="utf-8")


def _modules() -> Iterator[tuple[str, ModuleType]]:
    for found in pkgutil.iter_modules(biopress.tables.__path__):
        yield found.name, importlib.import_module(f"biopress.tables.{found.name}")


def _tables(module: ModuleType) -> Iterator[tuple[str, Any]]:
    public = getattr(module, "__all__", [name for name in vars(module) if name.isupper() and not name.startswith("_")])
    for name in public:
        value = getattr(module, name)
        if isinstance(value, (Mapping, Sequence, frozenset)):
            yield name, value


def _title(name: str) -> str:
    return name.replace("_", " ").capitalize()


def _index(modules: Sequence[tuple[str, ModuleType]]) -> str:
    lines = [
        "# Rule tables",
        "",
        "All that biopress knows of names and wordings stands in these tables. The pages are made from them.",
        "",
        "| table | rows | what it holds |",
        "|---|---:|---|",
    ]
    for name, module in modules:
        rows = sum(len(table) for _, table in _tables(module))
        lines.append(f"| [{_title(name)}]({name}.md) | {rows} | {_first_line(module)} |")
    lines += ["", "```{toctree}", ":hidden:", "", *(name for name, _ in modules), "```", ""]
    return "\n".join(lines)


def _first_line(module: ModuleType) -> str:
    return escaped((module.__doc__ or "").strip().split("\n", 1)[0].replace("``", ""))


def _page(name: str, module: ModuleType) -> str:
    told = (module.__doc__ or "").replace("``", "")
    lines = [f"# {_title(name)}", "", *map(escaped, told.splitlines())]
    tables = list(_tables(module))
    for table, rows in tables:
        if len(tables) > 1:
            lines += ["", f"## {_title(table.lower())}"]
        lines += ["", *_render(rows)]
    return "\n".join([*lines, ""])


def relinked(text: str) -> str:
    """Return a page of the root with links that hold in the folder of the docs.

    >>> relinked("[Tables](docs/tables.md), [changes](CHANGELOG.md), [licence](LICENSE)")
    '[Tables](tables.md), [changes](changelog.md), [licence](../LICENSE)'
    """

    def link(match: re.Match[str]) -> str:
        target = match.group(1)
        if target.startswith("docs/"):
            return f"]({target.removeprefix('docs/')})"
        return f"]({ROOT_PAGES.get(target, f'../{target}')})"

    return re.sub(r"\]\((?!https?:|#)([^)#]+)\)", link, text)


def _columns() -> Iterator[str]:
    for table in TABLES:
        yield from ("", f"### {escaped(table)}", "")
        columns = biopress.columns(table)
        yield from _grid(
            ["column", "type", "null", "meaning"], [[c.name, c.type, c.nullable, c.meaning] for c in columns]
        )
    yield ""


def _render(rows: Any) -> Iterator[str]:
    """Yield the lines of a Markdown table; the columns that no row fills are left out."""
    if isinstance(rows, Mapping):
        yield from _grid(["entry", "value"], [[key, value] for key, value in rows.items()])
    elif all(map(attrs.has, map(type, rows))):
        names = sorted({field.name: None for row in rows for field in attrs.fields(type(row))}, key=PROOFS.__contains__)
        used = [name for name in names if any(getattr(row, name, None) not in ((), "", None) for row in rows)]
        yield from _grid(used, [[getattr(row, name, None) for name in used] for row in rows])
    else:
        yield from _grid(["entry"], [[row] for row in (sorted(rows) if isinstance(rows, frozenset) else rows)])


def _grid(head: Sequence[str], body: Sequence[Sequence[Any]]) -> Iterator[str]:
    yield f"| {' | '.join(escaped(_title(name)) for name in head)} |"
    yield f"|{'---|' * len(head)}"
    for row in body:
        yield f"| {' | '.join(cell(value) for value in row)} |"


def cell(value: Any) -> str:
    r"""Return ``value`` as the Markdown of one cell.

    >>> cell(("new drug application", "NDA"))
    'new drug application · NDA'
    >>> cell("a|b"), cell(None), cell(True)
    ('a\\|b', '', 'yes')
    """
    if value is None or value == "" or value is False:
        return ""
    if value is True:
        return "yes"
    if isinstance(value, (tuple, list, frozenset)):
        return " · ".join(cell(item) for item in value)
    if isinstance(value, Mapping):
        return " · ".join(f"{cell(key)}: {cell(item)}" for key, item in value.items())
    if attrs.has(type(value)):
        given = attrs.asdict(value, recurse=False, filter=lambda _, part: part not in ((), "", None, False))
        return ", ".join(name if part is True else f"{name} {cell(part)}" for name, part in given.items())
    text = " ".join(str(value).split())
    return f"<{text}>" if re.fullmatch(r"https?://[^\s<>|]+", text) else escaped(text)


def escaped(text: str) -> str:
    r"""Return ``text`` with every mark that Markdown could read as its own escaped.

    >>> escaped("CD3_z*")
    'CD3\\_z\\*'
    """
    return re.sub(r"([\\`*_{}\[\]<>|#~$!&@^:])", r"\\\1", text)
