"""What the frozen classes of the record and of the tables have in common: equality, hash and repr.

Written once, they save a third of the time that making those classes takes every process.
"""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from typing import Any

import attrs

__all__ = ["Value", "values_of"]


class Value:
    """A frozen class of attrs whose objects are equal where their fields are; made with ``eq=False, repr=False``.

    >>> @attrs.frozen(eq=False, repr=False)
    ... class Dose(Value):
    ...     amount: int
    ...     unit: str = "mg"
    >>> Dose(5), Dose(5) == Dose(5, "mg"), len({Dose(5), Dose(5), Dose(5, "g")})
    (Dose(amount=5, unit='mg'), True, 2)
    """

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        kind: Any = type(self)
        values = values_of(kind)
        return bool(values(self) == values(other))

    def __hash__(self) -> int:
        kind: Any = type(self)
        return hash((kind, values_of(kind)(self)))

    def __repr__(self) -> str:
        kind: Any = type(self)
        fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in _names(kind))
        return f"{kind.__name__}({fields})"


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in attrs.fields(kind))


@cache
def values_of(kind: Any) -> attrgetter[Any]:
    """Return what takes the values of all fields from an object of a class."""
    return attrgetter(*_names(kind))
