"""A quick look before a pattern asks for nothing that a match of the pattern can lack."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib import import_module

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from biopress.matching.hints import has_any

# The module, the words of the look, and the pattern behind it.
LOOKS = (
    "events.arguments _JOINING _companion",
    "events.assertion _CONDITIONAL _condition",
    "events.assertion _RANKS _ranking",
    "events.assertion _REFUSALS _refusing",
    "events.details _SUPPLEMENTAL _supplemental",
    "events.drafts _FURTHER _further",
    "events.explanations _TELLING _explaining",
    "events.governing _FACTS _factive",
    "events.governing _LEADING _purpose",
    "events.nouns _GOING_ON _going_on",
    "events.objects _LEADING _to_a_filing",
    "events.participles _CLASSES _plural_class",
    "events.participles _REGULATORS _owned",
    "events.places _BODIES _unnamed",
    "events.reading _THINGS _own_thing",
    "events.roles _ANNOUNCING _announcing",
    "events.roles _RECALLING _recalling",
    "events.roles _REPORTING _reporting",
    "events.verbs _DATA _data",
    "products.evidence _STUDYING _studies",
    "products.purpose_cues DENYING denied",
    "products.purpose_cues MONEY sold",
    "trials.comparators _COMPARING _other",
    "trials.milestones _CAUTIONS _cautious",
    "trials.results _OF_NO_RESULT _no_result",
    "trials.statistics _OF_COMPANIES _elsewhere",
)


@pytest.mark.parametrize("look", LOOKS)
@settings(max_examples=100, suppress_health_check=(HealthCheck.too_slow, HealthCheck.filter_too_much), deadline=None)
@given(data=st.data())
def test_what_a_pattern_finds_passes_the_look_before_it(look: str, data: st.DataObject) -> None:
    module, words, made = look.split()
    room = import_module(f"biopress.{module}")
    hints: Iterable[str] = getattr(room, words)
    pattern: re.Pattern[str] = getattr(room, made)()
    text = data.draw(st.from_regex(pattern, alphabet=st.characters(codec="ascii")))
    found = pattern.search(text)
    assert found is None or has_any(found.group(), hints)
