"""Frames and tables on one machine take the rows with the right types, also where there are none."""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

import biopress
from biopress.output.rows import TABLES

from .feed import BATCHES, ordered

ROOT = Path(__file__).parents[2]


@pytest.fixture(params=TABLES)
def table(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.fixture(params=BATCHES)
def rows(request: pytest.FixtureRequest, table: str) -> list[dict[str, Any]]:
    return biopress.rows(BATCHES[request.param], table)


def test_pandas(table: str, rows: list[dict[str, Any]]) -> None:
    pandas = pytest.importorskip("pandas")
    columns = biopress.columns(table)
    types = {column.name: column.type_in("pandas") for column in columns}
    frame = pandas.DataFrame(rows, columns=list(types)).astype(types)
    assert {name: str(dtype) for name, dtype in frame.dtypes.items()} == types
    back = [
        {
            name: None if pandas.isna(value) else value.date() if types[name] == "datetime64[s]" else value
            for name, value in row.items()
        }
        for row in frame.to_dict("records")
    ]
    assert back == rows


def test_polars(table: str, rows: list[dict[str, Any]]) -> None:
    polars = pytest.importorskip("polars")
    schema = {column.name: getattr(polars, column.type_in("polars")) for column in biopress.columns(table)}
    frame = polars.DataFrame(rows, schema=schema)
    assert dict(frame.schema) == schema
    assert frame.to_dicts() == rows


def test_arrow_and_duckdb(table: str, rows: list[dict[str, Any]]) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    duckdb = pytest.importorskip("duckdb")
    columns = biopress.columns(table)
    schema = pyarrow.schema([pyarrow.field(c.name, c.type_in("arrow"), c.nullable) for c in columns])
    batch = pyarrow.Table.from_pylist(rows, schema=schema)
    assert batch.schema == schema
    assert batch.to_pylist() == rows
    with duckdb.connect() as base:
        base.execute(f'CREATE TABLE "{table}" ({biopress.ddl(table)})')
        for _ in range(2):
            base.execute(f'INSERT OR REPLACE INTO "{table}" SELECT * FROM batch')
        kept = base.sql(f'SELECT * FROM "{table}"').to_arrow_table()
        told = {row[0]: (row[1], row[2]) for row in base.execute(f'DESCRIBE "{table}"').fetchall()}
    assert ordered(kept.to_pylist()) == ordered(rows)
    types = {"DOUBLE PRECISION": "DOUBLE"}
    assert told == {
        c.name: (types.get(c.type_in("sql"), c.type_in("sql")), "YES" if c.nullable else "NO") for c in columns
    }


def test_an_upgrade_leaves_no_rows_of_before() -> None:
    """The way of the recipe: what is told of a release replaces what was, also by nothing."""
    duckdb = pytest.importorskip("duckdb")
    pytest.importorskip("pyarrow")
    page = (ROOT / "docs/howto/duckdb.md").read_text(encoding="utf-8")
    code = "\n".join(re.findall(r"^(?:>>>|\.\.\.) (.*)$", page.partition(">>> texts")[0], re.MULTILINE))
    recipe: dict[str, Any] = {}
    exec(code, recipe)
    before = BATCHES["full"]
    plain = before[0].to_dict() | {"version": "99.0", "events": []}
    after = [biopress.Release.from_dict(plain), *before[1:]]
    for releases in (before, after, after):
        recipe["load"](releases)
    assert isinstance(recipe["base"], duckdb.DuckDBPyConnection)
    for table in ("releases", "events", "event_products"):
        kept = recipe["base"].sql(f"SELECT row_key, version FROM {table} ORDER BY ALL").fetchall()
        assert kept == sorted((row["row_key"], row["version"]) for row in biopress.rows(after, table))
    recipe["base"].close()


def test_with_the_engines_everything_is_there() -> None:
    if not find_spec("pyspark"):
        pytest.skip("the engines are not installed")
    pages = sorted((ROOT / "docs/howto").glob("*.md"))
    needed = {
        name
        for page in pages
        for names in re.findall(r"^needs: (.+)", page.read_text("utf-8")[:200], re.MULTILINE)
        for name in names.split()
    }
    assert len(needed) > 8
    assert {name for name in needed if not find_spec(name)} == set()
