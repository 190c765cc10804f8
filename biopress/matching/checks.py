"""What makes a row usable. A row that is not is refused when rules are made, and the error says what to write."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs

from biopress.matching.terms import RuleError, Shared, Term
from biopress.matching.vocabulary import spellings

__all__ = ["check_links", "check_rows"]

# What names a row that has no id.
_NAMES = ("id", "affix", "form", "text", "name")
# What only one row of a table may have, where rows are looked up by it.
_UNIQUE = {"stems": ("affix",), "wires": ("form",), "headings": ("text",), "places": ("name", "kind")}
# Fields whose values the code knows: a row has one that other rows have.
_CLOSED = {
    "agencies": "kind",
    "applications": "stage",
    "attributes": "kind",
    "endpoints": "measure",
    "headings": "kind",
    "places": "kind",
    "qualifiers": "kind",
    "stems": "position",
    "triggers": "form",
    "wires": "position",
}
_PRODUCT_TYPES = ("generic", "brand", "code", "descriptor", "other")
# Fields that point to rows of another table, by their ids.
_LINKS = (
    ("agencies", "parent", "agencies"),
    ("agencies", "event_id", "agencies"),
    ("designations", "agencies", "agencies"),
    ("applications", "agencies", "agencies"),
    ("products", "modality", "modalities"),
    ("products", "targets", "targets"),
    ("stems", "modality", "modalities"),
    ("stems", "target", "targets"),
)


def check_rows(
    table: str, kind: type, present: Sequence[Any], added: Iterable[Any], known: Sequence[Any]
) -> tuple[Any, ...]:
    """Return the ``added`` rows; ``known`` are rows that have all values of the closed fields.

    Raises ``RuleError`` where a row is not a ``kind``, has a value of a wrong type or none where one is needed, or has
    what a row before it or one of the ``present`` rows has.
    """
    rows = tuple(added)
    for row in rows:
        if type(row) is not kind:
            raise RuleError(f"{table}: {row!r} is {_article(type(row).__name__)}; write {_article(kind.__name__)}")
        _check_fields(table, row)
        _check_values(table, row, known)
    if issubclass(kind, Term):
        _check_surfaces(table, present, rows)
    if table in _UNIQUE:
        _check_unique(table, present, rows)
    return rows


def check_links(tables: Mapping[str, Sequence[Any]], added: Mapping[str, Sequence[Any]]) -> None:
    """Raise ``RuleError`` where one of the ``added`` rows points to a row that none of the ``tables`` has."""
    for table, field, other in _LINKS:
        ids: set[str] | None = None
        for row in added.get(table, ()):
            if ids is None:
                ids = {id for target in tables[other] for id in (target.id, getattr(target, "type", target.id))}
            told = getattr(row, field)
            for id in told if isinstance(told, tuple) else () if told is None else (told,):
                if id not in ids:
                    raise RuleError(
                        f"{_named(table, row)}: {field} has {id!r}, which no row of {other} has; add it there"
                    )


def _named(table: str, row: Any) -> str:
    name = next(getattr(row, name) for name in _NAMES if hasattr(row, name))
    return f"{table}: row {name!r}"


def _check_fields(table: str, row: Any) -> None:
    hints = get_type_hints(type(row))
    for field in attrs.fields(type(row)):
        value, hint = getattr(row, field.name), hints[field.name]
        if not _is(value, hint):
            raise RuleError(f"{_named(table, row)}: {field.name} is {value!r}; write {_said(hint)}")
        if value == "" and field.default is attrs.NOTHING:
            raise RuleError(f"{_named(table, row)} needs {_article(field.name)}; it is empty")


def _is(value: Any, hint: Any) -> bool:
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        return any(_is(value, part) for part in get_args(hint))
    if origin is tuple:
        return isinstance(value, tuple) and all(_is(item, get_args(hint)[0]) for item in value)
    return type(value) is hint


def _said(hint: Any) -> str:
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        return " or ".join(_said(part) for part in get_args(hint))
    if origin is tuple:
        return f"a tuple of {get_args(hint)[0].__name__}"
    return "None" if hint is type(None) else _article(hint.__name__)


def _article(word: str) -> str:
    return f"{'an' if word[0] in 'aeiouAEIO' else 'a'} {word}"


def _check_values(table: str, row: Any, known: Sequence[Any]) -> None:
    field = _CLOSED.get(table, "type" if table == "products" else "")
    if field:
        values = _PRODUCT_TYPES if table == "products" else sorted({getattr(other, field) for other in known})
        if getattr(row, field) not in values:
            raise RuleError(
                f"{_named(table, row)}: {field} is {getattr(row, field)!r}; write one of {', '.join(values)}"
            )
    if table == "exchanges":
        try:
            re.compile(row.symbol)
        except re.error as error:
            raise RuleError(f"{_named(table, row)}: symbol is no regular expression, {error}; write one") from error


def _key(surface: str) -> tuple[str, ...]:
    """Return what two surfaces share that match the same words."""
    return tuple(re.findall(r"\w+|[^\w\s-]", surface.casefold()))


def _plain(row: Term) -> tuple[str, ...]:
    return (row.name, *row.variants, *row.exact_case)


def _check_surfaces(table: str, present: Sequence[Term], added: Sequence[Term]) -> None:
    ids = {row.id for row in present}
    taken = {_key(shared.surface): row.id for row in present for shared in row.shared}
    defaults = {_key(shared.surface): row.id for row in present for shared in row.shared if shared.default}
    taken |= defaults
    taken.update((form, row.id) for row in present for form in _forms(row))
    for row in added:
        if row.id in ids:
            raise RuleError(f"{table}: the id {row.id!r} is taken; choose another")
        ids.add(row.id)
        for shared in row.shared:
            _check_shared(table, row, shared)
            if shared.default and defaults.setdefault(_key(shared.surface), row.id) != row.id:
                raise RuleError(
                    f"{_named(table, row)}: {defaults[_key(shared.surface)]!r} is the default of {shared.surface!r}; "
                    "write default=False"
                )
        for surface in (*_plain(row), *(shared.surface for shared in row.shared)):
            if not any(character.isalnum() for character in surface):
                raise RuleError(f"{_named(table, row)} has the surface {surface!r} without a letter; leave it out")
        for surface in _plain(row):
            owner = taken.get(_key(surface), row.id)
            if owner != row.id:
                raise RuleError(
                    f"{_named(table, row)} claims {surface!r}, which {owner!r} has; write it as "
                    f"shared=(Shared({surface!r}, context=(...)),) with the words that decide"
                )
        taken.update(dict.fromkeys(_forms(row), row.id))


def _forms(row: Term) -> Iterator[tuple[str, ...]]:
    for surface in _plain(row):
        yield from spellings(_key(surface) or ("",), plural=True)


def _check_shared(table: str, row: Term, shared: Shared) -> None:
    told = f"{_named(table, row)}: Shared({shared.surface!r})"
    hints = get_type_hints(Shared)
    for field in attrs.fields(Shared):
        if not _is(getattr(shared, field.name), hints[field.name]):
            raise RuleError(
                f"{told} has {field.name}={getattr(shared, field.name)!r}; write {_said(hints[field.name])}"
            )
    if not shared.context and not shared.default:
        raise RuleError(f"{told} has no context; write words that decide, or default=True")
    for word in shared.context:
        if word != word.lower() or not any(map(str.isalnum, word)):
            raise RuleError(f"{told} has the context {word!r}; write words in small letters")


def _check_unique(table: str, present: Sequence[Any], added: Sequence[Any]) -> None:
    def key(row: Any) -> tuple[str, ...]:
        return tuple(getattr(row, field).casefold().strip("-") for field in _UNIQUE[table])

    taken = set(map(key, present))
    for row in added:
        if key(row) in taken:
            raise RuleError(
                f"{_named(table, row)} is there already; leave it out, or write another {_UNIQUE[table][0]}"
            )
        taken.add(key(row))
