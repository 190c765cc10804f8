"""What a column of an output table is, and what its type is called in other tools."""

from __future__ import annotations

from typing import Literal

import attrs

__all__ = ["Column"]

ColumnType = Literal["string", "int64", "float64", "bool", "date"]
Tool = Literal["arrow", "pandas", "polars", "spark", "sql"]

# The names only: none of the tools is needed to tell them. Those of pandas are the nullable ones.
_NAMES: dict[ColumnType, dict[Tool, str]] = {
    "string": {"arrow": "string", "pandas": "string", "polars": "String", "spark": "STRING", "sql": "VARCHAR"},
    "int64": {"arrow": "int64", "pandas": "Int64", "polars": "Int64", "spark": "BIGINT", "sql": "BIGINT"},
    "float64": {
        "arrow": "float64",
        "pandas": "Float64",
        "polars": "Float64",
        "spark": "DOUBLE",
        "sql": "DOUBLE PRECISION",
    },
    "bool": {"arrow": "bool", "pandas": "boolean", "polars": "Boolean", "spark": "BOOLEAN", "sql": "BOOLEAN"},
    "date": {"arrow": "date32", "pandas": "datetime64[s]", "polars": "Date", "spark": "DATE", "sql": "DATE"},
}


@attrs.frozen
class Column:
    """A column of a table: ``type`` is string, int64, float64, bool or date (values are ``datetime.date``)."""

    name: str
    type: ColumnType
    nullable: bool
    meaning: str

    def type_in(self, tool: Tool) -> str:
        """Return what the type is called in ``tool``: arrow, pandas, polars, spark or sql.

        Raises ``ValueError`` for another tool.

        >>> import biopress
        >>> [column.type_in("pandas") for column in biopress.columns("trials") if column.name == "enrollment"]
        ['Int64']
        """
        names = _NAMES[self.type]
        if tool not in names:
            raise ValueError(f"no tool {tool!r}; there are {', '.join(names)}")
        return names[tool]
