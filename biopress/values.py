"""The frozen classes of the record and of the tables: classes of attrs, which attrs sees when it is asked about them.

``attrs.fields``, ``attrs.evolve`` and ``attrs.asdict`` take these classes and their objects, and to a type checker they
are made by attrs. At run time they are made here, and attrs is imported with the first question to it: its import and
its making of the classes take a new process longer than the reading of a release.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

__all__ = ["NOTHING", "Field", "Value", "evolve", "field", "frozen"]

NOTHING: Any = object()
"""The default of a field that has none."""


class Field(NamedTuple):
    """What a class says of one of its fields; ``metadata`` tells its plain form."""

    hint: str
    default: Any
    metadata: Mapping[str, Any]
    kw_only: bool


class _Attributes:
    """What attrs says of a class, when it is asked."""

    def __get__(self, _: object, kind: type[Value]) -> Any:
        import attrs

        if not kind.__fields__:
            raise AttributeError("__attrs_attrs__")
        fields = {
            name: attrs.field(
                type=told.hint,  # type: ignore[call-overload]  # written as in the source
                default=attrs.NOTHING if told.default is NOTHING else told.default,
                metadata=dict(told.metadata),
                kw_only=told.kw_only,
            )
            for name, told in kind.__fields__.items()
        }
        return attrs.fields(attrs.make_class(kind.__name__, fields, frozen=True))


class Value:
    """A frozen class whose objects are equal where their fields are.

    >>> @frozen
    ... class Dose(Value):
    ...     amount: int
    ...     unit: str = "mg"
    >>> Dose(5), Dose(5) == Dose(5, "mg"), len({Dose(5), Dose(5), Dose(5, "g")})
    (Dose(amount=5, unit='mg'), True, 2)
    """

    __slots__ = ("__weakref__",)

    __attrs_attrs__ = _Attributes()

    if TYPE_CHECKING:  # unseen by those who ask for the hints of a class
        __fields__: ClassVar[Mapping[str, Field]]
        __values__: ClassVar[Callable[[Any], Any]]
    else:
        __fields__ = {}

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        values = type(self).__values__
        return bool(values(self) == values(other))

    def __hash__(self) -> int:
        kind = type(self)
        return hash((kind, kind.__values__(self)))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.__getstate__().items())})"

    def __setattr__(self, name: str, value: object) -> None:
        from attrs.exceptions import FrozenInstanceError

        raise FrozenInstanceError

    def __delattr__(self, name: str) -> None:
        from attrs.exceptions import FrozenInstanceError

        raise FrozenInstanceError

    def __getstate__(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.__fields__}

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        # a field that came after the pickle was made has its default
        for name, told in self.__fields__.items():
            object.__setattr__(self, name, state.get(name, told.default))

    def __replace__(self, **changes: Any) -> Any:
        return type(self)(**{**self.__getstate__(), **changes})


class _Init:
    """The ``__init__`` of a class, written when its first object is made."""

    def __set_name__(self, kind: type[Value], _: str) -> None:
        self._kind = kind

    def __get__(self, made: object, kind: type[Value]) -> Any:
        written = _written(self._kind)
        self._kind.__init__ = written  # type: ignore[method-assign]
        return written.__get__(made, kind)


def _written(kind: type[Value]) -> Any:
    """Return the ``__init__`` of a class: by its own fields' places, in less time than by their names."""
    fields = kind.__fields__
    scope: dict[str, Any] = {f"set_{name}": getattr(kind, name).__set__ for name in fields}
    scope |= {f"default_{name}": told.default for name, told in fields.items() if told.default is not NOTHING}
    said = {name: name if told.default is NOTHING else f"{name}=default_{name}" for name, told in fields.items()}
    parameters = [said[name] for name, told in fields.items() if not told.kw_only]
    if len(parameters) < len(fields):
        parameters += ["*", *(said[name] for name, told in fields.items() if told.kw_only)]
    lines = [f"def __init__(self, {', '.join(parameters)}):", *(f"set_{name}(self, {name})" for name in fields)]
    if hasattr(kind, "__attrs_post_init__"):
        lines.append("self.__attrs_post_init__()")
    exec("\n ".join(lines), scope)  # noqa: S102 (of the names of the fields, as attrs does)
    written = scope["__init__"]
    written.__qualname__, written.__module__ = f"{kind.__qualname__}.__init__", kind.__module__
    written.__annotations__ = {**{name: told.hint for name, told in fields.items()}, "return": None}
    return written


if TYPE_CHECKING:
    from attrs import evolve, field, frozen
else:

    def field(*, default: Any = NOTHING, metadata: Mapping[str, Any]) -> Field:
        """Return what a class says of a field that has a special plain form."""
        return Field("", default, metadata, kw_only=False)

    def frozen(kind: type[Value] | None = None, *, kw_only: bool = False) -> Any:
        """Return the class of the annotated fields; a decorator."""
        if kind is None:
            return partial(frozen, kw_only=kw_only)
        said = {name: value for name, value in vars(kind).items() if name not in ("__dict__", "__weakref__")}
        fields = dict(kind.__base__.__fields__)
        for name, hint in kind.__annotations__.items():
            told = said.pop(name, NOTHING)
            default, metadata = (told.default, told.metadata) if isinstance(told, Field) else (told, {})
            fields[name] = Field(hint, default, metadata, kw_only)
        said["__slots__"] = (*kind.__annotations__, *(["__dict__"] if _keeps(kind) else []))
        said["__qualname__"] = kind.__qualname__
        said["__match_args__"] = tuple(name for name, told in fields.items() if not told.kw_only)
        said["__fields__"], said["__values__"], said["__init__"] = fields, attrgetter(*fields), _Init()
        return type(kind)(kind.__name__, kind.__bases__, said)

    def _keeps(kind: type[Value]) -> bool:
        """Whether an object keeps what it has worked out."""
        return any(isinstance(value, cached_property) for value in vars(kind).values())

    def evolve(value: Value, **changes: Any) -> Any:
        """Return the value with some fields changed."""
        return value.__replace__(**changes)
