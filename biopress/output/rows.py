"""Flat rows: one dict a fact, scalars only, the same columns and types every time."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from biopress.demands import demand, releases_in
from biopress.model import Release
from biopress.output.columns import Column
from biopress.output.facts import KEY, RELEASE_FIELDS, TABLE_FIELDS, Field, keyed

__all__ = ["TABLES", "columns", "ddl", "rows"]

#: The tables that the functions here know.
TABLES = tuple(TABLE_FIELDS)


def _fields(table: str) -> tuple[Field, ...]:
    demand("table", table, str)
    if table not in TABLE_FIELDS:
        raise ValueError(f"no table {table!r}; the tables are {', '.join(TABLES)}")
    return (*RELEASE_FIELDS, *TABLE_FIELDS[table])


def columns(table: str) -> tuple[Column, ...]:
    """Return the columns of ``table``: name, type, nullability and meaning, in the order of the rows' keys.

    Raises ``ValueError`` for a table that does not exist, ``TypeError`` for a name that is not a string.

    >>> columns("events")[1]
    Column(name='release_id', type='string', nullable=False, meaning="sha256 of the release's text")
    """
    return (KEY, *(field.column for field in _fields(table)))


def ddl(table: str, dialect: Literal["sql", "spark"] = "sql") -> str:
    """Return the columns of ``table`` as a ``CREATE TABLE`` of SQL or a schema of Spark has them between its brackets.

    Raises ``ValueError`` for a table or a dialect that does not exist, ``TypeError`` for a name that is not a string.

    >>> print(ddl("event_products")[:59])
    "row_key" VARCHAR NOT NULL, "release_id" VARCHAR NOT NULL,
    """
    demand("dialect", dialect, str)
    if dialect not in ("sql", "spark"):
        raise ValueError(f"no dialect {dialect!r}; there are sql, spark")
    quote = '"' if dialect == "sql" else "`"
    lines = [
        f"{quote}{column.name}{quote} {column.type_in(dialect)}{'' if column.nullable else ' NOT NULL'}"
        for column in columns(table)
    ]
    if dialect == "sql":
        lines.append(f'PRIMARY KEY ("{KEY.name}")')
    return ", ".join(lines)


def rows(releases: Release | Iterable[Release], table: str) -> list[dict[str, Any]]:
    """Return one flat dict for each fact of ``table`` in one release or several.

    The keys are the names of :func:`columns`, always all of them; values are of their types or ``None``. Contacts are
    in no table. Raises ``ValueError`` for a table that does not exist, ``TypeError`` where ``releases`` holds anything
    but releases.

    >>> import biopress
    >>> release = biopress.parse("The FDA granted Fast Track designation to ABX-101 for lupus.")
    >>> [(row["agency"], row["designation"]) for row in biopress.rows(release, "events")]
    [('US-FDA', 'fast_track')]
    """
    fields = _fields(table)
    made: list[dict[str, Any]] = []
    for release in releases_in(releases):
        for key, fact in keyed(release, table):
            row: dict[str, Any] = {KEY.name: key}
            row.update({field.column.name: field.read(fact, release) for field in fields})
            made.append(row)
    return made
