"""The JSON Schema holds for every record, and for nothing else."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator, FormatChecker

import biopress
from biopress.plain import to_plain

from .strategies import texts
from .test_model import build

SAMPLE = Path(__file__).parent.parent / "docs/examples/release.txt"
SCHEMA = biopress.json_schema()
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=FormatChecker(["date"]))


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert json.loads(json.dumps(SCHEMA)) == SCHEMA


def test_every_class_of_the_record_is_told() -> None:
    # a cue is an entry of a mapping
    assert {name for name in biopress.model.__all__ if name != "Cue"} == set(SCHEMA["$defs"])
    assert all(definition["description"] for definition in SCHEMA["$defs"].values())


@settings(max_examples=60, deadline=None)
@given(build(biopress.Release))
def test_it_holds_for_any_value_of_the_classes(release: Any) -> None:
    plain = to_plain(release) | {"schema": "biopress/1"}
    VALIDATOR.validate(plain)


@settings(max_examples=60, deadline=None)
@given(texts)
def test_it_holds_for_any_text(text: str) -> None:
    VALIDATOR.validate(biopress.parse(text).to_dict())


def test_it_holds_for_the_sample() -> None:
    VALIDATOR.validate(json.loads(json.dumps(biopress.parse(SAMPLE.read_text(encoding="utf-8")).to_dict())))


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        (["schema"], "biopress/0"),
        (["events", 0, "status"], "maybe"),
        (["events", 0, "span"], [3]),
        (["events", 0, "span"], [3, 4, 5]),
        (["events", 0, "span"], [-1, 4]),
        (["events", 0, "trigger", "text"], None),
        (["events", 0, "cues", "agency"], "FDA"),
        (["metadata", "date", "start"], "14 September"),
        (["metadata", "unknown"], 1),
    ],
)
def test_it_refuses_what_is_no_record(path: list[Any], wrong: Any) -> None:
    plain = copy.deepcopy(biopress.parse(SAMPLE.read_text(encoding="utf-8")).to_dict())
    place = plain
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = wrong
    assert not VALIDATOR.is_valid(plain)


@pytest.mark.parametrize("key", ["events", "metadata", "rules"])
def test_it_misses_a_key(key: str) -> None:
    plain = biopress.parse("").to_dict()
    del plain[key]
    assert not VALIDATOR.is_valid(plain)
