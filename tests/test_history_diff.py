"""What was added, dropped and changed."""

from __future__ import annotations

import attrs
import pytest

from biopress import Change, Release, Span, diff, parse
from tests.histories import ALL, PLANNED, US, act, date, release


def told(*rows: tuple[str, str, str]) -> list[tuple[str, str, str]]:
    return list(rows)


def seen(old: Release | list[Release], new: Release | list[Release]) -> list[tuple[str, str, str]]:
    return [(row.what, row.table, row.key) for row in diff(old, new)]


PLAN = act("submission", US, application="BLA", date="2025-Q3", **PLANNED)
GRANT = act("designation", US, designation="fast_track")
OLD = release("Quellwerk AG", "2025-05-09", "QWK-2201", PLAN, GRANT)


def test_nothing_differs_from_itself() -> None:
    assert diff(ALL, ALL) == ()
    assert diff(OLD, OLD) == ()


def test_a_plan_that_vanished_shows() -> None:
    new = release("Quellwerk AG", "2025-05-09", "QWK-2201", GRANT)
    assert seen(OLD, new) == [("dropped", "events", "submission|US-FDA|BLA|planned|qwk2201")]
    assert seen(new, OLD) == [("added", "events", "submission|US-FDA|BLA|planned|qwk2201")]


def test_a_milestone_that_vanished_shows() -> None:
    readout = act("readout", trial="ARBOR-2", date="2025-H2", **PLANNED)
    old, new = (release("Quellwerk AG", "2025-05-09", "QWK-2201", *acts) for acts in ([readout, GRANT], [GRANT]))
    assert ("dropped", "milestones", "readout|planned|arbor2") in seen(old, new)


def test_a_date_that_moved_is_a_change() -> None:
    later = attrs.evolve(OLD.events[0], date=date("2025-Q4"))
    [row] = diff(OLD, attrs.evolve(OLD, events=(later, OLD.events[1])))
    assert (row.what, row.table, row.changes) == ("changed", "events", (Change("date", "2025-Q3", "2025-Q4"),))


def test_places_and_numbers_do_not_count() -> None:
    moved = tuple(
        attrs.evolve(event, id=f"e{9 - n}", span=Span(7, 9), text="elsewhere") for n, event in enumerate(OLD.events)
    )
    assert diff(OLD, attrs.evolve(OLD, events=moved)) == ()


def test_another_reading_of_one_place_is_a_change_of_one_row() -> None:
    elsewhere = attrs.evolve(OLD.events[1], trigger=attrs.evolve(OLD.events[1].trigger, span=Span(50, 60)))
    old = attrs.evolve(OLD, events=(OLD.events[0], elsewhere))
    new = attrs.evolve(old, events=(OLD.events[0], attrs.evolve(elsewhere, agency="EU-EMA")))
    [row] = diff([old], [new])
    assert (row.what, row.changes) == ("changed", (Change("agency", "US-FDA", "EU-EMA"),))


def test_metadata_is_one_row() -> None:
    new = attrs.evolve(OLD, metadata=attrs.evolve(OLD.metadata, date=date("2025-05-10")))
    [row] = diff(OLD, new)
    assert (row.table, row.changes) == ("metadata", (Change("date", "2025-05-09", "2025-05-10"),))


def test_releases_of_one_set_only_are_rows() -> None:
    assert [(row.what, row.table) for row in diff([OLD], [])] == [("dropped", "releases")]
    assert [(row.what, row.table) for row in diff([], [OLD])] == [("added", "releases")]


def test_several_facts_of_one_key_are_told_apart() -> None:
    twice = release("Quellwerk AG", "2025-05-09", "QWK-2201", PLAN, PLAN)
    once = release("Quellwerk AG", "2025-05-09", "QWK-2201", PLAN)
    assert seen(once, twice) == [("added", "events", "submission|US-FDA|BLA|planned|qwk2201|2")]


def test_whole_texts() -> None:
    plans = "plans to submit a BLA for QWK-2201 to the FDA in"
    first = f"BASEL, May 9, 2025 -- Quellwerk AG {plans} the third quarter of 2025."
    second = f"BASEL, August 9, 2025 -- Quellwerk AG {plans} the first quarter of 2026."
    rows = {row.table: row for row in diff(parse(first), parse(second))}
    assert Change("date", "2025-Q3", "2026-Q1") in rows["events"].changes
    assert second[slice(*rows["events"].span or (0, 0))] == rows["events"].text


def test_wrong_arguments_are_told() -> None:
    with pytest.raises(TypeError, match="releases must hold Release objects, not str"):
        diff(["text"], [])  # type: ignore[list-item]
