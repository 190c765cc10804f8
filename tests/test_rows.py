"""Flat rows: the same columns and types every time, keys that merge."""

from __future__ import annotations

import datetime as dt
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import biopress
from biopress.output.rows import TABLES

SAMPLE = (Path(__file__).parent.parent / "docs/examples/release.txt").read_text(encoding="utf-8")
TWO_PRODUCTS = "The FDA has granted orphan drug designation to ormeltinib and LKM-204 for peripheral T-cell lymphoma."
CHEAP = (
    "releases events non_events event_products products trials milestones results statistics companies sections".split()
)
PYTHON_TYPES = {"string": str, "int64": int, "float64": float, "bool": bool, "date": dt.date}
CARRIED = ["row_key", "release_id", "doc_id", "release_date", "listing", "version", "rules"]


def released(text: str, **known: Any) -> biopress.Release:
    return biopress.parse(text, **known)


@pytest.fixture(scope="module")
def sample() -> biopress.Release:
    return released(SAMPLE, doc_id="feed-7")


def test_the_tables() -> None:
    assert set(TABLES) == {*CHEAP, "indications"}


@pytest.mark.parametrize("table", TABLES)
def test_every_row_has_the_columns_and_their_types(table: str, sample: biopress.Release) -> None:
    columns = biopress.columns(table)
    assert [column.name for column in columns][: len(CARRIED)] == CARRIED
    assert len({column.name for column in columns}) == len(columns)
    rows = biopress.rows([sample, released(""), released(TWO_PRODUCTS)], table)
    for row in rows:
        assert list(row) == [column.name for column in columns]
        for column in columns:
            value = row[column.name]
            assert type(value) is PYTHON_TYPES[column.type] or (value is None and column.nullable), (column, value)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.sampled_from([SAMPLE, TWO_PRODUCTS, "The FDA approved ABX-101.", ""]) | st.text(max_size=40), max_size=3
    )
)
def test_keys_are_unique_over_all_tables_and_the_same_again(texts: list[str]) -> None:
    def keys() -> list[Any]:
        releases = [biopress.parse(text) for text in dict.fromkeys(texts)]
        return [row["row_key"] for table in TABLES for row in biopress.rows(releases, table) if table != "releases"]

    first = keys()
    assert len(set(first)) == len(first)
    assert keys() == first


def test_rows_carry_their_release(sample: biopress.Release) -> None:
    for table in TABLES:
        for row in biopress.rows(sample, table):
            assert row["release_id"] == sample.id
            assert str(row["row_key"]).startswith(sample.id)
            assert (row["doc_id"], row["release_date"], row["listing"]) == (
                "feed-7",
                dt.date(2026, 9, 14),
                "NASDAQ:LKMR",
            )
            assert (row["version"], row["rules"]) == (biopress.__version__, biopress.DEFAULT_RULES.digest)


def test_an_event_with_two_products_has_two_bridge_rows() -> None:
    release = released(TWO_PRODUCTS)
    (event,) = biopress.rows(release, "events")
    bridges = biopress.rows(release, "event_products")
    assert [(row["event_id"], row["product"]) for row in bridges] == [
        (event["id"], "ormeltinib"),
        (event["id"], "LKM-204"),
    ]
    products = {row["id"]: row["name"] for row in biopress.rows(release, "products")}
    assert [products[row["product_id"]] for row in bridges] == [row["product"] for row in bridges]


def test_bridge_rows_join(sample: biopress.Release) -> None:
    ids = {table: {row["id"] for row in biopress.rows(sample, table)} for table in ("events", "products")}
    bridges = biopress.rows(sample, "event_products")
    assert {row["event_id"] for row in bridges} <= ids["events"]
    indications = biopress.rows(sample, "indications")
    assert indications
    for row in indications:
        assert (row["event_id"] in ids["events"]) != (row["product_id"] in ids["products"])
        assert SAMPLE[slice(row["start"], row["end"])] == row["text"]


def test_contacts_are_in_no_table(sample: biopress.Release) -> None:
    assert sample.metadata.contacts
    told = repr([biopress.rows(sample, table) for table in TABLES])
    assert "media@larkmoor.example" not in told
    assert "Okafor" not in told


def test_one_release_an_iterator_and_none() -> None:
    release = released(TWO_PRODUCTS)
    assert biopress.rows(release, "events") == biopress.rows(iter([release]), "events")
    assert biopress.rows([], "events") == []


@pytest.mark.parametrize("table", TABLES)
def test_sql_takes_the_rows_once_however_often_they_come(table: str, sample: biopress.Release) -> None:
    rows = biopress.rows([sample, released(TWO_PRODUCTS)], table)
    assert rows or table in {"milestones", "results"}
    names = [column.name for column in biopress.columns(table)]
    base = sqlite3.connect(":memory:")
    base.execute(f'CREATE TABLE "{table}" ({biopress.ddl(table)})')
    for _ in range(2):
        base.executemany(
            f'INSERT OR REPLACE INTO "{table}" VALUES ({", ".join("?" * len(names))})',
            [[value.isoformat() if isinstance(value, dt.date) else value for value in row.values()] for row in rows],
        )
    (count,) = base.execute(f'SELECT count(*) FROM "{table}"').fetchone()
    assert count == len(rows)
    required = {column.name for column in biopress.columns(table) if not column.nullable}
    assert {row[1] for row in base.execute(f'PRAGMA table_info("{table}")') if row[3]} == required
    base.close()


def test_ddl_of_spark() -> None:
    told = biopress.ddl("trials", "spark")
    assert told.startswith(
        "`row_key` STRING NOT NULL, `release_id` STRING NOT NULL, `doc_id` STRING, `release_date` DATE,"
    )
    assert "`enrollment` BIGINT" in told
    assert "PRIMARY" not in told


def test_types_have_a_name_in_every_tool() -> None:
    types = {column.type: column for table in TABLES for column in biopress.columns(table)}
    assert set(types) == set(PYTHON_TYPES)
    for column in types.values():
        for tool in ("arrow", "pandas", "polars", "spark", "sql"):
            assert column.type_in(tool)
        with pytest.raises(ValueError, match="no tool 'numpy'"):
            column.type_in("numpy")  # type: ignore[arg-type]


def test_wrong_arguments_are_named() -> None:
    release = released("")
    for function in (lambda: biopress.rows(release, "persons"), lambda: biopress.columns("persons")):
        with pytest.raises(ValueError, match="no table 'persons'; the tables are releases, events"):
            function()
    with pytest.raises(ValueError, match="no dialect 'mysql'"):
        biopress.ddl("events", "mysql")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="table must be str, not int"):
        biopress.columns(7)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="must hold Release objects, not str"):
        biopress.rows(["text"], "events")  # type: ignore[list-item]
    with pytest.raises(TypeError, match="releases must be an iterable, not NoneType"):
        biopress.rows(None, "events")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="dialect must be str, not NoneType"):
        biopress.ddl("events", None)  # type: ignore[arg-type]
