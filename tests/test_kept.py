"""Results outlive the process: files of an earlier release are read, and nothing in a result can be changed."""

from __future__ import annotations

import base64
import copy
import datetime as dt
import json
import pickle
from pathlib import Path
from typing import Any

import attrs
import pytest

import biopress
from biopress import model
from tests.releases import RELEASES, whole

DATA = Path(__file__).parent / "data"
TEXT = "\n".join(map(whole, RELEASES.values()))


def parts(value: Any) -> list[Any]:
    """The object and all that is in it."""
    if isinstance(value, tuple):
        return [value, *(part for item in value for part in parts(item))]
    if attrs.has(type(value)):
        return [value, *(part for field in attrs.fields(type(value)) for part in parts(getattr(value, field.name)))]
    return [value]


PARTS = parts(biopress.parse(TEXT, published=dt.date(2025, 5, 9), doc_id="a", url="b"))


def test_a_result_is_made_of_immutable_values_only() -> None:
    classes = {type(part) for part in PARTS}
    assert {c.__name__ for c in classes if not attrs.has(c)} <= set(
        "NoneType str int float bool date tuple Span".split()
    )
    assert len([c for c in classes if attrs.has(c)]) >= 20
    for part in PARTS:
        hash(part)
        if attrs.has(type(part)):
            assert not hasattr(part, "__dict__")
            name = attrs.fields(type(part))[0].name
            with pytest.raises(attrs.exceptions.FrozenInstanceError):
                setattr(part, name, "x")
            with pytest.raises(attrs.exceptions.FrozenInstanceError):
                delattr(part, name)
            with pytest.raises(attrs.exceptions.FrozenInstanceError):
                part.something = 1
        elif isinstance(part, model.Span):
            with pytest.raises(AttributeError):
                part.start = 1  # type: ignore[misc]


def test_a_change_of_the_plain_data_does_not_reach_the_result() -> None:
    release = biopress.parse(TEXT)
    plain = release.to_dict()
    plain["events"].clear()
    plain["products"][0]["names"][0]["text"] = "x"
    assert release == biopress.parse(TEXT)
    other = release.to_dict()
    loaded = biopress.Release.from_dict(other)
    other["metadata"]["issuers"].clear()
    assert loaded == release


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_every_part_can_be_pickled_and_copied(protocol: int) -> None:
    for part in PARTS[:: 7 - protocol]:
        assert pickle.loads(pickle.dumps(part, protocol)) == part
        assert copy.copy(part) == copy.deepcopy(part) == part


def test_equality_is_that_of_all_fields() -> None:
    for part in PARTS:
        if attrs.has(type(part)):
            same = attrs.evolve(part)
            assert (same == part, hash(same) == hash(part)) == (True, True)
            for field in attrs.fields(type(part)):
                assert attrs.evolve(part, **{field.name: object()}) != part


def test_the_last_release_is_read_from_plain_data() -> None:
    kept = json.loads((DATA / "release-0.1.0.json").read_text(encoding="utf-8"))
    release = biopress.Release.from_dict(kept)
    assert release.version == "0.1.0"
    assert [event.kind for event in release.events] == [event["kind"] for event in kept["events"]] != []
    plain = release.to_dict()
    assert {key: plain[key] for key in kept} == kept


def test_the_last_release_is_read_from_a_pickle() -> None:
    kept = json.loads((DATA / "release-0.1.0.json").read_text(encoding="utf-8"))
    release = pickle.loads(base64.b64decode((DATA / "release-0.1.0.pickle.txt").read_bytes()))
    assert release == biopress.Release.from_dict(kept)
    assert pickle.loads(pickle.dumps(release)) == release


def test_fields_that_came_later_have_their_defaults() -> None:
    event = biopress.parse("The FDA approved ABX-101 for lupus.").events[0]
    state = {field.name: getattr(event, field.name) for field in attrs.fields(model.Event)}
    for field in attrs.fields(model.Event):
        if field.default is not attrs.NOTHING:
            del state[field.name]
    old = object.__new__(model.Event)
    old.__setstate__(state)  # type: ignore[attr-defined]
    assert (old.kind, old.agency, old.indications) == (event.kind, None, ())
    hash(old)


@pytest.mark.parametrize("data", [None, [], "x", 7, b"{}", [("schema", "x")]])
def test_what_is_no_dict_is_refused(data: Any) -> None:
    with pytest.raises(TypeError, match=f"data must be a dict, not {type(data).__name__}"):
        biopress.Release.from_dict(data)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"schema": "biopress/99"}, "data must be of the schema 'biopress/1', not 'biopress/99'"),
        ({"schema": None}, "data must be of the schema 'biopress/1', not None"),
        ({"metadata": 7}, "data is no release: "),
        ({"events": [7]}, "data is no release: "),
        ({"events": 7}, "data is no release: "),
        ({"events": [{"kind": "approval"}]}, "data is no release: "),
        ({"sections": [{"kind": "body", "span": [1]}]}, "data is no release: "),
        ({"metadata": {"date": {"value": "x", "start": "x", "end": "x", "precision": "day"}}}, "data is no release: "),
    ],
)
def test_what_is_no_release_is_refused(change: dict[str, Any], message: str) -> None:
    data = {**biopress.parse(TEXT).to_dict(), **change}
    with pytest.raises(ValueError, match=message):
        biopress.Release.from_dict(data)
