"""The JSON Schema of a record, made from the classes."""

from __future__ import annotations

import datetime as dt
import re
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import attrs

from biopress.model import SCHEMA, Release, Span

__all__ = ["json_schema"]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_SIMPLE = {str: "string", int: "integer", float: "number", bool: "boolean", NoneType: "null"}


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of what :meth:`Release.to_dict` returns.

    Every key is required, for each is always there, and there are no others.

    >>> import biopress
    >>> biopress.json_schema()["$defs"]["Event"]["properties"]["role"]["enum"]
    ['news', 'background']
    """
    definitions: dict[str, Any] = {}
    _define(Release, definitions)
    definitions["Release"]["properties"]["schema"] = {"const": SCHEMA}
    return {
        "$schema": _DIALECT,
        "title": f"Record of a press release ({SCHEMA})",
        "$ref": "#/$defs/Release",
        "$defs": dict(sorted(definitions.items())),
    }


def _define(kind: type, definitions: dict[str, Any]) -> None:
    """Add the schema of a class, and of every class that its fields name."""
    definitions[kind.__name__] = made = _described({"type": "object"}, kind)
    hints = get_type_hints(kind)
    fields = attrs.fields(kind)
    made["properties"] = {
        field.metadata.get("key", field.name): (
            _mapping(hints[field.name], definitions)
            if field.metadata.get("mapping")
            else _schema(hints[field.name], definitions)
        )
        for field in fields
    }
    made["required"] = list(made["properties"])
    made["additionalProperties"] = False


def _described(schema: dict[str, Any], kind: type) -> dict[str, Any]:
    told = (kind.__doc__ or "").split(">>>")[0].split("\n\n")[0]
    return schema | {"description": re.sub(r"``", "", " ".join(told.split()))}


def _mapping(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a tuple of pairs that is a mapping in plain data: the first of each pair is the key."""
    value = list(get_type_hints(get_args(hint)[0]).values())[1]
    return {"type": "object", "additionalProperties": _schema(value, definitions)}


def _schema(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if hint in _SIMPLE:
        return {"type": _SIMPLE[hint]}
    if hint is dt.date:
        return {"type": "string", "format": "date"}
    origin = get_origin(hint)
    if origin is Literal:
        return {"enum": list(get_args(hint))}
    if origin in (Union, UnionType):
        return {"anyOf": [_schema(part, definitions) for part in get_args(hint)]}
    if origin is tuple:
        return {"type": "array", "items": _schema(get_args(hint)[0], definitions)}
    if hint is Span:
        if Span.__name__ not in definitions:
            offset = {"type": "integer", "minimum": 0}
            definitions[Span.__name__] = _described(
                {"type": "array", "prefixItems": [offset, offset], "items": False, "minItems": 2}, Span
            )
    elif hint.__name__ not in definitions:
        _define(hint, definitions)
    return {"$ref": f"#/$defs/{hint.__name__}"}
