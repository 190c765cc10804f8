"""Classes that biopress makes and attrs knows: what both say of them is the same."""

from __future__ import annotations

import copy
import inspect
import pickle
import weakref
from typing import Any, get_type_hints

import attrs
import pytest

import biopress
from biopress.model import Date, Passage, Span, Vote
from biopress.values import Value, evolve, field, frozen


@attrs.frozen(kw_only=True)
class Made:
    """What attrs makes of the same fields."""

    low: int
    unit: str = "mg"
    for_: int | None = attrs.field(default=None, metadata={"key": "for"})


@frozen(kw_only=True)
class Dose(Value):
    """As ``Made``."""

    low: int
    unit: str = "mg"
    for_: int | None = field(default=None, metadata={"key": "for"})


@frozen
class Range(Value):
    """By place."""

    low: int
    high: int = 9


@frozen(kw_only=True)
class Span3(Range):
    """By place, then by name."""

    middle: int


def told(kind: Any) -> list[tuple[object, ...]]:
    return [
        (one.name, one.default, one.metadata, one.kw_only, one.type, one.alias, one.init) for one in attrs.fields(kind)
    ]


def test_attrs_is_told_the_same_as_of_its_own() -> None:
    assert told(Dose) == told(Made)
    assert attrs.fields(Dose).unit.default == "mg"
    assert attrs.has(Dose)
    assert not attrs.has(Value)


def test_attrs_works_with_the_objects() -> None:
    dose = Dose(low=5)
    assert attrs.asdict(dose) == {"low": 5, "unit": "mg", "for_": None}
    assert attrs.astuple(dose) == (5, "mg", None)
    assert attrs.evolve(dose, unit="g") == evolve(dose, unit="g") == Dose(low=5, unit="g") != dose
    assert repr(dose) == "Dose(low=5, unit='mg', for_=None)"
    assert attrs.asdict(Passage("lupus", Span(4, 9)), recurse=False) == {"text": "lupus", "span": Span(4, 9)}


def test_the_signature_is_that_of_attrs() -> None:
    assert str(inspect.signature(Dose)) == str(inspect.signature(Made)).replace("attr_dict['unit'].default", "'mg'")
    assert str(inspect.signature(Passage)) == "(text: 'str', span: 'Span') -> None"
    assert get_type_hints(Passage) == {"text": str, "span": Span}
    assert (Passage.__match_args__, Date.__match_args__) == (("text", "span"), ())


@pytest.mark.parametrize("given", [{}, {"unit": "g"}, {"low": 1, "high": 2}])
def test_what_does_not_fit_is_refused_as_by_attrs(given: dict[str, Any]) -> None:
    with pytest.raises(TypeError) as own:
        Dose(**given)
    with pytest.raises(TypeError) as other:
        Made(**given)
    assert str(own.value) == str(other.value).replace("Made", "Dose")
    with pytest.raises(TypeError, match="positional argument"):
        Dose(5)  # type: ignore[call-arg]


def test_places_come_before_names() -> None:
    made = Span3(1, middle=2)
    assert (made.low, made.high, made.middle) == (1, 9, 2)
    assert Span3(1, 2, middle=3) == Span3(low=1, high=2, middle=3) != Range(1, 2)
    assert Range(1, 2) != (1, 2)
    match Range(3):
        case Range(low, high):
            assert (low, high) == (3, 9)


def test_objects_are_frozen_and_small() -> None:
    dose = Dose(low=5)
    for name in ("low", "other"):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(dose, name, 6)
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            delattr(dose, name)
    assert not hasattr(dose, "__dict__")
    assert weakref.ref(dose)() is dose


def test_copies_are_equal() -> None:
    vote = Vote(yes=9, no=2, abstain=None, question="Is it safe?")
    assert vote == copy.copy(vote) == copy.deepcopy(vote) == pickle.loads(pickle.dumps(vote)) == evolve(vote)
    assert len({vote, copy.copy(vote), evolve(vote, no=3)}) == 2
    assert biopress.DEFAULT_RULES.__getstate__().keys() == biopress.DEFAULT_RULES.__fields__.keys()
