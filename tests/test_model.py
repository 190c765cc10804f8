"""The record: plain data and back, immutability, pickling."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
from typing import Any, get_type_hints

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import biopress
from biopress import model
from biopress.model import Cue, Date, Span
from biopress.plain import from_plain, to_plain

CLASSES: list[type] = [
    c for c in (getattr(model, name) for name in model.__all__) if isinstance(c, type) and attrs.has(c)
]

words = st.text(max_size=8)
spans = st.builds(lambda a, b: Span(a, a + b), st.integers(0, 99), st.integers(1, 9))


def strategy(hint: Any) -> st.SearchStrategy[Any]:
    """Values for a field of the model by its type."""
    if hint is Span:
        return spans
    if hint is dt.date:
        return st.dates()
    if hint is str:
        return words
    if hint is bool:
        return st.booleans()
    if hint is int:
        return st.integers(0, 10**6)
    if hint is float:
        return st.floats(allow_nan=False, allow_infinity=False)
    origin = getattr(hint, "__origin__", None)
    if origin is tuple:
        return st.lists(strategy(hint.__args__[0]), max_size=2).map(tuple)
    if attrs.has(hint):
        return build(hint)
    arguments = hint.__args__
    if type(None) in arguments:
        return st.none() | strategy(next(a for a in arguments if a is not type(None)))
    return st.sampled_from(arguments)  # a Literal


def build(cls: type) -> st.SearchStrategy[Any]:
    hints = get_type_hints(cls)
    fields = {field.name: strategy(hints[field.name]) for field in attrs.fields(cls)}
    if cls is model.Event:  # cues are a mapping in plain data: one entry a field
        fields["cues"] = st.lists(build(Cue), max_size=2, unique_by=lambda cue: cue.field).map(tuple)
    return st.builds(cls, **fields)


@pytest.mark.parametrize("cls", [c for c in CLASSES if c is not Cue], ids=lambda c: c.__name__)
def test_plain_data_and_back(cls: type) -> None:
    @settings(max_examples=25, deadline=None)
    @given(build(cls))
    def check(value: Any) -> None:
        plain = to_plain(value)
        assert from_plain(cls, json.loads(json.dumps(plain))) == value
        assert pickle.loads(pickle.dumps(value)) == value
        assert copy.deepcopy(value) == value
        assert hash(value) == hash(copy.copy(value))

    check()


@pytest.mark.parametrize("cls", CLASSES, ids=lambda c: c.__name__)
def test_results_cannot_be_changed(cls: type) -> None:
    name = attrs.fields(cls)[0].name
    made: Any = object.__new__(cls)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(made, name, "x")


def test_keys_of_the_record_stand_in_their_order() -> None:
    record = "schema id doc_id url version rules metadata sections companies products trials events non_events"
    assert list(biopress.parse("").to_dict()) == [*record.split(), "milestones", "results", "statistics"]


def test_cues_and_votes_have_the_names_of_the_record() -> None:
    text = "The FDA approved ABX-101 (vilorimab)."
    (event,) = biopress.parse(text).events
    agency = next(cue for cue in event.cues if cue.field == "agency")
    assert to_plain(event)["cues"]["agency"] == [[4, 7]] == [list(span) for span in agency.spans]
    assert to_plain(model.Vote(question=None, yes=9, no=2, abstain=0)) == {
        "question": None,
        "for": 9,
        "against": 2,
        "abstain": 0,
    }


def test_from_dict_refuses_what_is_no_dict() -> None:
    with pytest.raises(TypeError, match="not list"):
        biopress.Release.from_dict([])  # type: ignore[arg-type]


def test_a_date_is_plain_json() -> None:
    day = dt.date(2025, 5, 9)
    date = Date(value="2025-05-09", start=day, end=day, precision="day")
    assert json.loads(json.dumps(to_plain(date)))["start"] == "2025-05-09"


def test_objects_are_equal_where_class_and_fields_are() -> None:
    passage = biopress.Passage("FDA", biopress.Span(4, 7))
    assert passage == biopress.Passage("FDA", biopress.Span(4, 7))
    assert passage != biopress.Passage("FDA", biopress.Span(4, 8))
    assert passage != ("FDA", biopress.Span(4, 7))
    assert biopress.Identifier("a", "b") != biopress.Relation("a", "b")
    assert len({passage, biopress.Passage("FDA", biopress.Span(4, 7)), biopress.Identifier("a", "b")}) == 2
    assert repr(passage) == "Passage(text='FDA', span=Span(start=4, end=7))"
