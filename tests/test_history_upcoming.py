"""The calendar: what was planned on a day, as known on it."""

from __future__ import annotations

import datetime as dt

import pytest

from biopress import CalendarEntry, parse, timeline, upcoming
from tests.histories import HISTORIES, PLANNED, US, act, day, release

CASES = [(name, *asked) for name, history in sorted(HISTORIES.items()) for asked in history[3]]


def written(entry: CalendarEntry) -> str:
    line = f"{entry.start} {entry.end} {entry.precision} {entry.set_by} {entry.kind}"
    return f"{line}, before that {' '.join(entry.moved)}" if entry.moved else line


@pytest.mark.parametrize(("name", "when", "days"), CASES)
def test_every_entry_of_a_calendar(name: str, when: str, days: int) -> None:
    releases, _, _, calendars = HISTORIES[name]
    assert [written(entry) for entry in upcoming(timeline(releases), day(when), days)] == calendars[when, days]


@pytest.mark.parametrize(
    ("relation", "start", "end"),
    [
        ("on", "2025-01-01", "2025-12-31"),
        ("by", "2024-11-05", "2025-12-31"),
        ("before", "2024-11-05", "2024-12-31"),
        ("about", "2025-01-01", "2025-12-31"),
        ("from", "2025-01-01", "None"),
        ("after", "2026-01-01", "None"),
    ],
)
def test_the_window_follows_the_words_around_the_date(relation: str, start: str, end: str) -> None:
    plan = act("submission", US, application="NDA", date="2025", relation=relation, **PLANNED)
    [entry] = upcoming(timeline([release("A AG", "2024-11-05", "Alvara", plan)]), day("2024-12-01"), 600)
    assert (str(entry.start), str(entry.end), entry.precision) == (start, end, "year")


@pytest.mark.parametrize(
    ("told", "value", "moved"),
    [
        # told more exactly, or again by its end: no move
        (("2025", "2025-H2", "2025-Q4", "2025-11"), "2025-11", []),
        (("2025-Q4", "by 2025"), "2025-Q4", []),
        (("by 2025", "2025-Q3"), "2025-Q3", []),
        (("from 2025-Q2", "2025-Q3"), "2025-Q3", []),
        (("2025-05-09", "2025-Q2"), "2025-05-09", []),
        (("2025-Q2", "2025-H1"), "2025-Q2", []),
        # later, earlier, or with a later end: a move
        (("2025", "2025-H2", "2026-Q1"), "2026-Q1", ["2025", "2025-H2"]),
        (("2025-Q3", "2025-Q2"), "2025-Q2", ["2025-Q3"]),
        (("2025-Q2", "2025"), "2025", ["2025-Q2"]),
        (("2025-Q2", "by 2025"), "2025", ["2025-Q2"]),
        (("2025", "2025-Q2", "2025-Q4"), "2025-Q4", ["2025-Q2"]),
    ],
)
def test_a_plan_told_more_exactly_has_not_moved(told: tuple[str, ...], value: str, moved: list[str]) -> None:
    releases = []
    for month, words in enumerate(told, 1):
        *relation, date = words.split()
        plan = act("submission", US, application="NDA", date=date, relation="".join(relation) or "on", **PLANNED)
        releases.append(release("A AG", f"2025-{month:02}-05", "Alvara", plan))
    [row] = timeline(releases).acts
    assert row.date is not None
    assert (row.date.value, [date.value for date in row.moved]) == (value, moved)
    assert len(row.dates) == len({words.split()[-1] for words in told})


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("by the end of 2026", "2025-05-09", "2026-12-31"),
        ("no later than March 31, 2026", "2025-05-09", "2026-03-31"),
        ("before May 9, 2026", "2025-05-09", "2026-05-08"),
        ("in the first quarter of 2026", "2026-01-01", "2026-03-31"),
        ("after May 9, 2026", "2026-05-10", "None"),
    ],
)
def test_a_plan_with_an_open_date_is_to_come(words: str, start: str, end: str) -> None:
    lead = (
        "BASEL, May 9, 2025 /PRNewswire/ -- Quellwerk AG today announced that it plans to submit an NDA for ormeltinib"
    )
    [entry] = upcoming(timeline([parse(f"{lead} to the FDA {words}.")]), day("2025-06-01"), 600)
    assert (entry.kind, str(entry.start), str(entry.end)) == ("submission", start, end)


def test_what_is_past_or_has_no_date_is_not_to_come() -> None:
    told = release(
        "A AG",
        "2024-11-05",
        "Alvara",
        act("submission", US, application="NDA", date="2024-Q4", **PLANNED),
        act("meeting", US, **PLANNED),
    )
    history = timeline([told])
    assert [e.kind for e in upcoming(history, day("2024-12-31"), 1)] == ["submission"]
    assert upcoming(history, day("2025-01-01"), 365) == ()
    assert upcoming(history, day("2024-11-04"), 365) == ()


def test_wrong_arguments_are_told() -> None:
    history = timeline([])
    with pytest.raises(TypeError, match="days must be int, not str"):
        upcoming(history, day("2025-01-01"), "90")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="days must not be negative"):
        upcoming(history, day("2025-01-01"), -1)
    assert upcoming(history, dt.date.max, 10) == ()
