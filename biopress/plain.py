"""Frozen classes as plain data, and back: what JSON can hold, keys in the order of the fields.

A field's metadata may give another ``key`` for it, or say that a tuple of pairs is a ``mapping`` in plain data.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cache
from types import UnionType
from typing import Any, NamedTuple, TypeVar, Union, get_args, get_origin, get_type_hints

import attrs

__all__ = ["from_plain", "restore", "to_plain"]

T = TypeVar("T")


class _Field(NamedTuple):
    name: str
    key: str
    mapping: bool


@cache
def _fields(kind: Any) -> tuple[_Field, ...]:
    return tuple(
        _Field(field.name, field.metadata.get("key", field.name), field.metadata.get("mapping", False))
        for field in attrs.fields(kind)
    )


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


def to_plain(value: Any) -> Any:
    """Return ``value`` as JSON-safe data: classes as dicts, spans and tuples as lists, dates in ISO form."""
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, tuple):
        return [to_plain(item) for item in value]
    if isinstance(value, dt.date):
        return value.isoformat()
    kind: Any = type(value)
    return {
        field.key: _mapped(getattr(value, field.name)) if field.mapping else to_plain(getattr(value, field.name))
        for field in _fields(kind)
    }


def _mapped(pairs: tuple[Any, ...]) -> dict[str, Any]:
    plain = {}
    for pair in pairs:
        kind: Any = type(pair)
        key, value = _fields(kind)
        plain[getattr(pair, key.name)] = to_plain(getattr(pair, value.name))
    return plain


def from_plain(kind: type[T], data: Any) -> T:
    """Return the object of class ``kind`` that :func:`to_plain` made ``data`` from; ``ValueError`` for other data."""
    try:
        made: T = _restored(kind, data)
    except (AttributeError, IndexError, TypeError, ValueError) as error:
        raise ValueError(f"data is no {kind.__name__.lower()}: {error}") from error
    return made


def _restored(hint: Any, data: Any) -> Any:
    if data is None:
        return None
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        return _restored(next(arg for arg in get_args(hint) if arg is not type(None)), data)
    if origin is tuple:
        item = get_args(hint)[0]
        if isinstance(data, dict):
            value = list(_hints(item).values())[1]
            return tuple(item(key, _restored(value, entry)) for key, entry in data.items())
        return tuple(_restored(item, entry) for entry in data)
    if hint is dt.date:
        return dt.date.fromisoformat(data)
    if attrs.has(hint):
        hints = _hints(hint)
        return hint(**{f.name: _restored(hints[f.name], data[f.key]) for f in _fields(hint) if f.key in data})
    if isinstance(hint, type) and issubclass(hint, tuple):
        return hint(*data)
    return float(data) if hint is float else data


def restore(self: Any, state: Mapping[str, Any]) -> None:
    """Take the state of a pickle; a field that came after it was made has its default."""
    for field in attrs.fields(type(self)):
        object.__setattr__(self, field.name, state.get(field.name, field.default))
