"""Datelines and page headers give full dates in every order, and times with their zones."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from biopress.metadata.days import find_days
from biopress.text.dates import resolve
from biopress.text.header_dates import dateline_dates, dateline_times

HEADS = [
    ("CAMBRIDGE, Mass., Sept. 9, 2025 /PRNewswire/ --", "2025-09-09"),
    ("BOSTON, March  30, 2020  (GLOBE NEWSWIRE) --", "2020-03-30"),
    ("September 09, 2025 07:00 AM Eastern Daylight Time", "2025-09-09"),
    ("HAIFA, ISRAEL / ACCESSWIRE / June 3, 2024 /", "2024-06-03"),
    ("Vancouver, British Columbia--(Newsfile Corp. - May 9, 2025) -", "2025-05-09"),
    ("BOSTON (PRWEB) May 09, 2025", "2025-05-09"),
    ("HONG KONG SAR - Media OutReach Newswire - 9 May 2025 -", "2025-05-09"),
    ("EQS-News: Quellwerk AG / 09.05.2025 / 07:00 CET/CEST", "2025-05-09"),
    ("Basel, 9th May 2025 -", "2025-05-09"),
    ("Basel, 9. Mai 2025", "2025-05-09"),
    ("Zug, 3. März 2025", "2025-03-03"),
    ("2025-05-09 08:00:00 CEST", "2025-05-09"),
    ("Regulatory release 9.5.2025 klo 08.00", "2025-05-09"),
    ("2025/05/09", "2025-05-09"),
    ("2025年5月9日", "2025-05-09"),
    ("令和7年5月9日", "2025-05-09"),
    ("SEOUL, May 9, 2025 (KST)", "2025-05-09"),
    ("INDIANAPOLIS, Nov.9, 2020 // --", "2020-11-09"),
    ("ZUG, DEC.9, 2025 //", "2025-12-09"),
    ("Pune, 09-May-2025", "2025-05-09"),
    ("Pune, 09-May-25", "2025-05-09"),
    ("SUZHOU, CHINA, MAY 9, 2025", "2025-05-09"),
    ("Thursday Oct 17, 2024 @ 7:00 AM Pacific", "2024-10-17"),
    ("13/05/2025", "2025-05-13"),
    ("05/13/25", "2025-05-13"),
]


@pytest.mark.parametrize(("head", "value"), HEADS)
@pytest.mark.parametrize("day_first", [False, True])
def test_a_full_date_in_a_head_is_read_in_every_form(head: str, value: str, day_first: bool) -> None:
    padded = f"One 2024\n{head}\nTwo"
    (found,) = dateline_dates(padded, 9, 9 + len(head), day_first=day_first)
    date = resolve(found, None, None, padded)
    assert date is not None
    assert (date.value, date.precision, date.text) == (value, "day", padded[slice(*found.span)])


def test_an_open_order_of_day_and_month_is_settled_by_the_source() -> None:
    american = dateline_dates("05/09/2025", 0, 10)
    european = dateline_dates("05/09/2025", 0, 10, day_first=True)
    assert [date.point[1:4] for date in american + european] == [(2025, 5, 9), (2025, 9, 5)]


@pytest.mark.parametrize(
    "words",
    [
        *(head for head, _ in HEADS if re.search(r"20\d\d\b", head)),
        *(
            "on Monday, May 9, 2025, it",
            "by May 9, 2025",
            "the week of May 9, 2025",
            "from May 9, 2025 on",
            "May 9, 2025%",
        ),
        *(
            "from 3 April to 9 May 2025 it",
            "from May 9-11, 2025",
            "Phase 2 May 2025",
            "31 February 2025",
            "GeneMay 9, 2025",
        ),
        *(
            "BASEL,May 9, 2025//",
            "BASEL,9 May 2025",
            "Nov 9 and May 9, 2025",
            "until 9 May 2025",
            "QWK-2409 in April 2025",
        ),
    ],
)
def test_the_usual_forms_are_read_as_by_the_reader_of_all(words: str) -> None:
    text = f"Alder\n{words}\nSolvane"
    full = [(date.span, date.point[1:4]) for date in dateline_dates(text, 0, len(text))]
    days = find_days(text, 0, len(text))
    assert [((day.start, day.end), (day.date.year, day.date.month, day.date.day)) for day in days] == full


def test_what_is_no_full_date_is_none_in_a_head() -> None:
    text = "In May 2025, Q3 2025, on June 3, from May 9-11, 2025, Phase 1/2/3, 30.02.2025 and by 2026"
    assert dateline_dates(text, 0, len(text)) == ()


@pytest.mark.parametrize(
    ("text", "value", "zone", "words"),
    [
        (
            "May 9, 2025 07:00 AM Eastern Daylight Time",
            "07:00",
            "Eastern Daylight Time",
            "07:00 AM Eastern Daylight Time",
        ),
        ("May 9, 2025 12:05 am ET", "00:05", "ET", "12:05 am ET"),
        ("9 May 2025, 17:15 CET", "17:15", "CET", "17:15 CET"),
        ("09.05.2025 / 07:00 CET/CEST", "07:00", "CET/CEST", "07:00 CET/CEST"),
        ("at 8:30 a.m. ET,", "08:30", "ET", "8:30 a.m. ET"),
        ("@ 7:00 PM Pacific - BOSTON", "19:00", "Pacific", "7:00 PM Pacific"),
        ("2025-05-09 08:00:00 CEST", "08:00", "CEST", "08:00:00 CEST"),
        ("9.5.2025 klo 08.00", "08:00", None, "08.00"),
        ("07:00 (CEST) today", "07:00", "CEST", "07:00 (CEST)"),
        ("6:00 GMT+2", "06:00", "GMT+2", "6:00 GMT+2"),
        ("2:30 PM America/Chicago", "14:30", "America/Chicago", "2:30 PM America/Chicago"),
    ],
)
def test_a_time_keeps_its_zone_as_written(text: str, value: str, zone: str | None, words: str) -> None:
    (found,) = dateline_times(text, 0, len(text), text)
    assert (found.value, found.zone, found.text) == (value, zone, words)
    assert text[found.span.start : found.span.end] == words


@pytest.mark.parametrize(
    "text", ["a ratio of 7:30", "13:00 PM", "rose 5.30 points", "25:10 CET", "May 9, 2025", "1:2000 ET"]
)
def test_numbers_are_no_times(text: str) -> None:
    assert dateline_times(text, 0, len(text), text) == ()


PIECES = st.sampled_from(
    "May 9 09 2025 , . / - : 07 7:00 am PM ET CET ( ) GMT+2 Mai 令和 年 月 日 Sept. klo at".split(" ")
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=14).map(" ".join), st.lists(PIECES).map("".join))


@settings(max_examples=150, deadline=None)
@given(text=TEXTS, start=st.integers(0, 90), end=st.integers(0, 90))
def test_any_head_gives_sound_days_and_times(text: str, start: int, end: int) -> None:
    for date in dateline_dates(text, start, end):
        meaning = resolve(date, None, None, text)
        assert meaning is not None
        assert meaning.precision == "day"
    for found in dateline_times(text, start, end, text):
        assert re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", found.value)
        assert found.text == text[found.span.start : found.span.end]
