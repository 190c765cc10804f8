"""Date expressions keep the precision of their words: what is found, what it means, and what is no date."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from typing import NamedTuple

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from biopress.model import Date
from biopress.text.dates import find_dates, resolve
from tests.pace import grows_in_step

RELEASED = dt.date(2025, 9, 9)  # a Tuesday

# The expression in <>, the clause's tense, value, first and last day ("=" the whole of the value), relation, basis.
STATED = """
The FDA approved Velmora on <September 3, 2025>.          | past   | 2025-09-03 | =                      | on
Approved <Sept. 3, 2025>, after review.                   | past   | 2025-09-03 | =                      | on
Approved on <Sep 3 2025> in Japan.                        | past   | 2025-09-03 | =                      | on
The decision of <3 September 2025> stands.                | past   | 2025-09-03 | =                      | on
The decision of <3rd of September, 2025> stands.          | past   | 2025-09-03 | =                      | on
The hearing was on <Wednesday, September 3, 2025>.        | past   | 2025-09-03 | =                      | on
LEIDEN,<Oct. 11, 2019>// -- Quellwerk                     | past   | 2019-10-11 | =                      | on
A letter dated <June 9,2025> cleared it.                  | past   | 2025-06-09 | =                      | on
Its PDUFA target action date of <March 28, 2026> holds.   | future | 2026-03-28 | =                      | on
Filed <2025-09-03>.                                       | past   | 2025-09-03 | =                      | on
Filed <03.09.2025>.                                       | past   | 2025-09-03 | =                      | on
Filed <2025/09/03>.                                       | past   | 2025-09-03 | =                      | on
Filed <2025年9月3日>.                                      | past   | 2025-09-03 | =                      | on
Filed <23/07/2025>.                                       | past   | 2025-07-23 | =                      | on
It falls in the <week of January 5, 2026>.                | future | 2026-01    | 2026-01-05..2026-01-11 | on
It falls in the <week of September 29, 2025>.             | future | 2025-H2    | 2025-09-29..2025-10-05 | on
Granted in <September 2025>.                              | past   | 2025-09    | =                      | on
Granted in <September of 2025>.                           | past   | 2025-09    | =                      | on
Granted in<Sept. 2025>.                                   | past   | 2025-09    | =                      | on
Filed in <early September 2025>.                          | past   | 2025-09    | 2025-09-01..2025-09-10 | about
Filed in <mid-September 2025>.                            | past   | 2025-09    | 2025-09-11..2025-09-20 | about
Filed in <late September 2025>.                           | past   | 2025-09    | 2025-09-21..2025-09-30 | about
Filed in <mid to late September 2025>.                    | past   | 2025-09    | 2025-09-11..2025-09-30 | about
Filed in the <second half of September 2025>.             | past   | 2025-09    | 2025-09-16..2025-09-30 | on
Filed in the <first week of October 2025>.                | future | 2025-10    | 2025-10-01..2025-10-07 | on
Filed in the <last week of February 2024>.                | past   | 2024-02    | 2024-02-23..2024-02-29 | on
We file <by the end of October 2025>.                     | future | 2025-10    | None..2025-10-31       | by
We file <by mid-October 2025>.                            | future | 2025-10    | None..2025-10-15       | by
We file in <Q3 2025>.                                     | future | 2025-Q3    | =                      | on
We file in <3Q25>.                                        | future | 2025-Q3    | =                      | on
We file in <3Q 2025>.                                     | future | 2025-Q3    | =                      | on
We file in <Q3'25>.                                       | future | 2025-Q3    | =                      | on
We file in <2025 Q3>.                                     | future | 2025-Q3    | =                      | on
We file in the <third quarter of 2025>.                   | future | 2025-Q3    | =                      | on
We file in the <third calendar quarter of 2025>.          | future | 2025-Q3    | =                      | on
We file in the <3rd-quarter 2025>.                        | future | 2025-Q3    | =                      | on
We file in the <last quarter of 2025>.                    | future | 2025-Q4    | =                      | on
The goal date is in the <fourth quarter of 2025>.         | future | 2025-Q4    | =                      | on
We file in <H1 2026>.                                     | future | 2026-H1    | =                      | on
We file in <1H 2026>.                                     | future | 2026-H1    | =                      | on
We file in <2H26>.                                        | future | 2026-H2    | =                      | on
We file in the <first half of 2026>.                      | future | 2026-H1    | =                      | on
We file in the <second half-year 2026>.                   | future | 2026-H2    | =                      | on
We file in the <latter half of 2026>.                     | future | 2026-H2    | =                      | on
We file in <early Q3 2025>.                               | future | 2025-Q3    | 2025-07-01..2025-07-31 | about
We file in <mid-Q3 2025>.                                 | future | 2025-Q3    | 2025-08-01..2025-08-31 | about
We file <late in the third quarter of 2025>.              | future | 2025-Q3    | 2025-09-01..2025-09-30 | about
We file <by the end of Q2 2026>.                          | future | 2026-Q2    | None..2026-06-30       | by
We file at the <end of the second quarter of 2026>.       | future | 2026-Q2    | 2026-06-01..2026-06-30 | about
We file <around the end of Q1 2026>.                      | future | 2026-H1    | 2026-03-01..2026-04-30 | about
We file in <2026>.                                        | future | 2026       | =                      | on
Approval expected <2026>; launch to follow.               | future | 2026       | =                      | on
We file during <2026>.                                    | future | 2026       | =                      | on
We file in the <2026> timeframe.                          | future | 2026       | =                      | on
We file in calendar <2026>.                               | future | 2026       | =                      | on
We file in <early 2026>.                                  | future | 2026       | 2026-01-01..2026-04-30 | about
We file in <mid-2026>.                                    | future | 2026       | 2026-05-01..2026-08-31 | about
We file in the <middle of 2026>.                          | future | 2026       | 2026-05-01..2026-08-31 | about
We file at <mid-year 2026>.                               | future | 2026       | 2026-05-01..2026-08-31 | about
We file at <midyear 2026>.                                | future | 2026       | 2026-05-01..2026-08-31 | about
We file in <early to mid-2026>.                           | future | 2026       | 2026-01-01..2026-08-31 | about
We file in <late 2026>.                                   | future | 2026       | 2026-09-01..2026-12-31 | about
We file <toward the end of 2026>.                         | future | 2026       | 2026-09-01..2026-12-31 | about
We file at <year-end 2026>.                               | future | 2026       | 2026-12-01..2026-12-31 | about
We file at <2026 year-end>.                               | future | 2026       | 2026-12-01..2026-12-31 | about
We file <by year-end 2026>.                               | future | 2026       | None..2026-12-31       | by
We file <by the end of 2025>.                             | future | 2025       | 2025-09-09..2025-12-31 | by
We file <by mid-2026>.                                    | future | 2026       | None..2026-06-30       | by
We file <no later than June 30, 2026>.                    | future | 2026-06-30 | None..2026-06-30       | by
We file in <spring 2026>.                                 | future | 2026       | 2026-03-01..2026-05-31 | about
We file in the <summer of 2026>.                          | future | 2026       | 2026-06-01..2026-08-31 | about
We file in <fall 2026>.                                   | future | 2026       | 2026-09-01..2026-11-30 | about
We file in <autumn 2026>.                                 | future | 2026       | 2026-09-01..2026-11-30 | about
We file in <winter 2026>.                                 | future | 2026       | =                      | about
We file <no earlier than Q1 2027>.                        | future | 2027-Q1    | 2027-01-01..None       | from
We file <not before 2027>.                                | future | 2027       | 2027-01-01..None       | from
Sold <since 2019>.                                        | past   | 2019       | 2019-01-01..None       | from
Open <through September 30, 2025>.                        | future | 2025-09-30 | None..2025-09-30       | by
Sold <after June 2025>.                                   | past   | 2025-06    | 2025-07-01..None       | after
Filed <before June 2025>.                                 | past   | 2025-06    | None..2025-05-31       | before
Closing is <on or about October 1, 2025>.                 | future | 2025-10-01 | =                      | about
It runs between <Q1 and Q2 2026>.                         | future | 2026-H1    | =                      | on
It runs in the <first or second quarter of 2026>.         | future | 2026-H1    | =                      | on
It runs in <Q2/Q3 2026>.                                  | future | 2026       | 2026-04-01..2026-09-30 | on
It met <Oct. 24-28, 2025>.                                | future | 2025-10    | 2025-10-24..2025-10-28 | on
It met <24-28 October 2025>.                              | future | 2025-10    | 2025-10-24..2025-10-28 | on
It met from <October 24 to 28, 2025>.                     | future | 2025-10    | 2025-10-24..2025-10-28 | on
It met <June 30 - July 2, 2025>.                          | past   | 2025       | 2025-06-30..2025-07-02 | on
It met in <June or July 2025>.                            | past   | 2025       | 2025-06-01..2025-07-31 | on
The FDA's <2017> approval of Velmora was the first.       | past   | 2017       | =                      | on
"""

RELATIVE = """
It was approved on <Sept. 3>.                             | past   | 2025-09-03 | =                      | on
It was approved on <September 30>.                        | past   | 2024-09-30 | =                      | on
A decision comes on <September 30>.                       | future | 2025-09-30 | =                      | on
The FDA's <June 18> letter is public.                     | -      | 2025-06-18 | =                      | on
It was shown on <Monday, June 3>.                         | past   | 2024-06-03 | =                      | on
It was held <Oct. 24-28>.                                 | past   | 2024-10    | 2024-10-24..2024-10-28 | on
It falls in the <week of September 8>.                    | future | 2025-09    | 2025-09-08..2025-09-14 | on
It was cleared in <September>.                            | past   | 2025-09    | =                      | on
It was cleared in <October>.                              | past   | 2024-10    | =                      | on
It is due in <October>.                                   | future | 2025-10    | =                      | on
It is due in <May>.                                       | future | 2026-05    | =                      | on
It was cleared <last November>.                           | past   | 2024-11    | =                      | on
It was cleared in <June of this year>.                    | past   | 2025-06    | =                      | on
It was cleared <this June>.                               | past   | 2025-06    | =                      | on
The committee said so at its <July> meeting.              | past   | 2025-07    | =                      | on
We file <by the end of September>.                        | future | 2025-09    | 2025-09-09..2025-09-30 | by
We file <by the end of October>.                          | future | 2025-10    | None..2025-10-31       | by
We file in <early October>.                               | future | 2025-10    | 2025-10-01..2025-10-10 | about
We filed in the <fourth quarter>.                         | past   | 2024-Q4    | =                      | on
We file in the <fourth quarter>.                          | future | 2025-Q4    | =                      | on
We file in <Q4>.                                          | future | 2025-Q4    | =                      | on
We file in <early Q4>.                                    | future | 2025-Q4    | 2025-10-01..2025-10-31 | about
We file <by the end of the second quarter>.               | future | 2026-Q2    | None..2026-06-30       | by
We file <around the end of Q1>.                           | future | 2026-H1    | 2026-03-01..2026-04-30 | about
We file in the <second half of the year>.                 | future | 2025-H2    | =                      | on
We file in the <first half of next year>.                 | future | 2026-H1    | =                      | on
We file <by year-end>.                                    | future | 2025       | 2025-09-09..2025-12-31 | by
We file <by year-end>.                                    | -      | 2025       | 2025-09-09..2025-12-31 | by
We file <before year end>.                                | future | 2025       | 2025-09-09..2025-12-31 | by
All sites were open <by year-end>.                        | past   | 2024       | None..2024-12-31       | by
We met <prior to year end>.                               | past   | 2024       | None..2024-12-31       | by
We file at <year-end>.                                    | future | 2025       | 2025-12-01..2025-12-31 | about
We file <around year-end>.                                | future | 2025       | 2025-12-01..2025-12-31 | about
We file at <mid-year>.                                    | future | 2026       | 2026-05-01..2026-08-31 | about
We file <by the end of the year>.                         | future | 2025       | 2025-09-09..2025-12-31 | by
We file <by the end of next year>.                        | future | 2026       | None..2026-12-31       | by
It was approved <today>.                                  | past   | 2025-09-09 | =                      | on
This is what <today>'s approval means.                    | past   | 2025-09-09 | =                      | on
The committee met <yesterday>.                            | past   | 2025-09-08 | =                      | on
The vote came <last night>.                               | past   | 2025-09-08 | =                      | on
We host a call <this morning>.                            | future | 2025-09-09 | =                      | on
A letter goes out <this week>.                            | future | 2025-09    | 2025-09-08..2025-09-14 | on
It was filed <last week>.                                 | past   | 2025-09    | 2025-09-01..2025-09-07 | on
It was filed <earlier this week>.                         | past   | 2025-09    | 2025-09-08..2025-09-14 | before
It was filed <this month>.                                | past   | 2025-09    | =                      | on
It was filed <last month>.                                | past   | 2025-08    | =                      | on
It is filed <next month>.                                 | future | 2025-10    | =                      | on
It was filed <earlier this month>.                        | past   | 2025-09    | 2025-09-01..2025-09-09 | before
It is filed <later this month>.                           | future | 2025-09    | 2025-09-09..2025-09-30 | after
It was filed <earlier this year>.                         | past   | 2025       | 2025-01-01..2025-09-09 | before
It is filed <later this year>.                            | future | 2025       | 2025-09-09..2025-12-31 | after
It is filed <later in the year>.                          | future | 2025       | 2025-09-09..2025-12-31 | after
It is filed <this year>.                                  | future | 2025       | =                      | on
It was filed <last year>.                                 | past   | 2024       | =                      | on
It is filed <next year>.                                  | future | 2026       | =                      | on
It is filed <early next year>.                            | future | 2026       | 2026-01-01..2026-04-30 | about
It is filed <late this year>.                             | future | 2025       | 2025-09-01..2025-12-31 | about
It was filed <late last year>.                            | past   | 2024       | 2024-09-01..2024-12-31 | about
It was filed <last fall>.                                 | past   | 2024       | 2024-09-01..2024-11-30 | about
It was filed <this summer>.                               | past   | 2025       | 2025-06-01..2025-08-31 | about
It is filed <next spring>.                                | future | 2026       | 2026-03-01..2026-05-31 | about
It is filed <this quarter>.                               | future | 2025-Q3    | =                      | on
It is filed in the <current quarter>.                     | future | 2025-Q3    | =                      | on
It is filed <next quarter>.                               | future | 2025-Q4    | =                      | on
It is filed <by the end of this quarter>.                 | future | 2025-Q3    | 2025-09-09..2025-09-30 | by
It was cleared on <Monday>.                               | past   | 2025-09-08 | =                      | on
It was cleared on <Thursday>.                             | past   | 2025-09-04 | =                      | on
It was cleared on <Tuesday>.                              | past   | 2025-09-09 | =                      | on
It was cleared <last Tuesday>.                            | past   | 2025-09-02 | =                      | on
The panel meets on <Thursday>.                            | future | 2025-09-11 | =                      | on
The panel meets on <Tuesday>.                             | future | 2025-09-16 | =                      | on
It was filed <six months ago>.                            | past   | 2025-03    | =                      | about
It was filed <over a year ago>.                           | past   | 2024       | =                      | about
It was filed <two weeks ago>.                             | past   | 2025-08    | 2025-08-25..2025-08-31 | about
It was filed <three days ago>.                            | past   | 2025-09-06 | =                      | on
"""

# Found or not, these mean no single date.
NO_VALUE = [
    "We file in fiscal year 2025.",
    "We file in FY2025.",
    "We file in FY25 Q2.",
    "We file in Q2 FY25.",
    "We file in the fiscal third quarter.",
    "We file in the third quarter of fiscal 2026.",
    "We file in the 2026 fiscal year.",
    "We file in 2027-2028.",
    "We file in 2025/26.",
    "We file in Q4 2025/Q1 2026.",
    "We file in late 2025 or early 2026.",
    "We file in 2H25-1H26.",
    "We file between November 2025 and January 2026.",
    "We file in the second half of this decade.",
    "We file over the next 12 months.",
    "We file within 12-18 months.",
    "We file in the next year.",
    "It was filed in the last month.",
    "It was filed within the last 12 months.",
    "We file in the coming weeks.",
    "It was recently filed, and shortly after, soon approved.",
    "A decision comes approximately six months after acceptance.",
    "We answer within 60 days of submission.",
    "The assessment is at Day 120 after Day 60 and Day 74.",
    "It was filed last winter.",
]

# Look-alikes.
NO_DATE = [
    "Velmora may be approved; patients may 12 weeks later stop.",
    "May Velmora help? May help in 12 patients.",
    "Why This May Help Patients with Lupus",
    "A Phase 1/2 trial, a hotline 24/7, half a tablet or 1/2 of it.",
    "Copyright 2025 Quellwerk AG. © 2025. All rights reserved.",
    "Velmora (NCT06012025) has 7-year exclusivity.",
    "Visit us at 2000 Lakeview Parkway, Suite 2025.",
    "Enrolled in 2025 patients, in 2,025 patients and in 2024 patients.",
    "The 12-month OS rate and the 2-year PFS rate were 20%.",
    "Given on Day 1 and at week 26.",
    "Data came at the ASCO 2025 Annual Meeting and the 2025 ESMO Congress.",
    "Section 27A of the Securities Act of 1933.",
    "Minamo (TSE: 2024) and Quellwerk (SIX: QWK).",
    "21 CFR 892.2080 and (EU) 2017/746.",
    "APRIL, a target, in APRIL signalling; BAFF and APRIL.",
    "The march of science, a second line, a first half-life, one quarter of them.",
    "Led by May Chen and by April Stone, for June Park.",
    "May-Thurner syndrome in May-Thurner patients.",
    "Research in Drug Discovery Today shows much.",
    "The best options for patients living today, and for patients of today.",
    "Today, more than 5 million people have it.",
    "Dosed Q2W or Q3W by H1 antihistamines in H2 receptor assays and 1H-NMR.",
    "In COVID-19 and with 2019-nCoV.",
    "First quarter of patients, first half of them.",
    "This year's annual meeting and this year's summit.",
    "Tablets of 20.25 mg, 2025 mg, $2025 and 2025%.",
    "Up 5% year-over-year, per year, for years.",
    "In March of Dimes studies.",
    "Filed 05/09/2025.",
    "Filed on February 30, 2025 or 2025-13-01.",
]


class Row(NamedTuple):
    text: str
    start: int
    end: int
    tense: str | None
    value: str
    days: str
    relation: str
    basis: str


def rows(table: str, basis: str) -> list[Row]:
    made = []
    for line in table.strip().splitlines():
        sentence, tense, value, days, relation = (cell.strip() for cell in line.split(" | "))
        start, end = sentence.index("<"), sentence.index(">") - 1
        text = sentence.replace("<", "").replace(">", "")
        made.append(Row(text, start, end, None if tense == "-" else tense, value, days, relation, basis))
    return made


RELATIVE_ROWS = rows(RELATIVE, "relative")
ROWS = rows(STATED, "stated") + RELATIVE_ROWS


def row_id(row: Row) -> str:
    return f"{row.text} ({row.tense})"


FORMS = {
    "day": r"\d{4}-\d\d-\d\d",
    "month": r"\d{4}-\d\d",
    "quarter": r"\d{4}-Q[1-4]",
    "half": r"\d{4}-H[12]",
    "year": r"\d{4}",
}


def whole(value: str) -> tuple[dt.date, dt.date]:
    """The first and the last day of a value, reckoned another way than the library does."""
    year, _, rest = value.partition("-")
    months = {"": (1, 12), "H1": (1, 6), "H2": (7, 12), **{f"Q{n}": (3 * n - 2, 3 * n) for n in range(1, 5)}}
    if "-" in rest:
        return dt.date.fromisoformat(value), dt.date.fromisoformat(value)
    first, last = months.get(rest) or (int(rest), int(rest))
    return dt.date(int(year), first, 1), dt.date(int(year), last, calendar.monthrange(int(year), last)[1])


def meanings(text: str, tense: str | None = None, released: dt.date | None = RELEASED) -> list[Date]:
    found = find_dates(text)
    resolved = (resolve(date, released, tense, text) for date in found)  # type: ignore[arg-type]
    return [date for date in resolved if date is not None]


@pytest.mark.parametrize("row", ROWS, ids=row_id)
def test_an_expression_means_what_its_words_say(row: Row) -> None:
    (date,) = meanings(row.text, row.tense)
    assert (date.span, date.text) == ((row.start, row.end), row.text[row.start : row.end])
    assert (date.value, date.relation, date.basis) == (row.value, row.relation, row.basis)
    first, last = whole(row.value)
    days = f"{first}..{last}" if row.days == "=" else row.days
    assert f"{date.start}..{date.end}" == days
    assert re.fullmatch(FORMS[date.precision], date.value)


@pytest.mark.parametrize("text", NO_VALUE)
def test_what_names_no_single_period_has_no_value(text: str) -> None:
    assert meanings(text, "future") == meanings(text, "past") == []


@pytest.mark.parametrize("text", NO_DATE)
def test_look_alikes_are_no_dates(text: str) -> None:
    assert find_dates(text) == ()


@pytest.mark.parametrize("row", RELATIVE_ROWS, ids=row_id)
def test_a_relative_date_needs_the_day_of_the_release(row: Row) -> None:
    assert meanings(row.text, row.tense, None) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Approved in April 2024 and December 2023, respectively.", ["2024-04", "2023-12"]),
        ("Approved in April and December 2023.", ["2023-04", "2023-12"]),
        ("Approved in May, June and July 2024.", ["2024-05", "2024-06", "2024-07"]),
        ("Approved in 2024 and 2022, respectively.", ["2024", "2022"]),
        ("Registered in May and April, respectively.", ["2025-05", "2025-04"]),
        (
            "Approved in the EU in June, in Switzerland in July and in Israel last month.",
            ["2025-06", "2025-07", "2025-08"],
        ),
        ("Refused in March 2021; the opinion came in January of that year.", ["2021-03", "2021-01"]),
        ("The goal date moved from May 5, 2025 to August 5, 2025.", ["2025-05-05", "2025-08-05"]),
        ("•In August, it was filed.\n•By year-end 2026, more.", ["2025-08", "2026"]),
        ("Filed on June 3, 2024, and on July 8, 2024.", ["2024-06-03", "2024-07-08"]),
        (
            "Filed on September\u00a03, 2025 and again on 4      May      2025.".replace("\u00a0", " "),
            ["2025-09-03", "2025-05-04"],
        ),
    ],
)
def test_dates_beside_each_other(text: str, values: list[str]) -> None:
    assert [date.value for date in meanings(text, "past")] == values


def test_the_southern_seasons_are_the_other_half_of_the_year() -> None:
    text = "We file in autumn 2026."
    date = resolve(find_dates(text)[0], RELEASED, "future", text, southern=True)
    assert date is not None
    assert (date.value, date.start, date.end) == ("2026", dt.date(2026, 3, 1), dt.date(2026, 5, 31))


def test_a_year_that_could_be_either_is_not_chosen_without_a_tense() -> None:
    assert [date.value for date in meanings("The October meeting, and in July.")] == ["2025-10", "2025-07"]
    assert meanings("As planned in March.") == []
    assert [date.value for date in meanings("As planned in March.", "future")] == ["2026-03"]


@pytest.mark.parametrize(
    "text",
    [
        "Cash was $5 million as of June 30, 2025.",
        "Revenue for the quarter ended June 30, 2025 rose.",
        "Three months ended June 30, 2025.",
        "With a data cutoff of June 30, 2025, the rate was 40%.",
        "At the cut-off date of 30 June 2025, 12 patients were alive.",
        "The June 30, 2025 data cutoff showed it.",
        "Third Quarter 2025 Financial Results",
        "Sales in the second quarter of 2025 results",
        "Fourth quarter and full year 2024 results",
        "Our annual report on Form 10-K for the period through December 31, 2024 says so.",
        "Form 10-Q filed with the SEC on May 9, 2025.",
        "Higher than in the same period of 2024.",
        "Last accessed: June 2025.",
    ],
)
def test_dates_of_data_and_reports_are_marked(text: str) -> None:
    assert [date.role for date in find_dates(text)] == ["data"]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Quellwerk today announced that the FDA has approved Velmora.", "announcement"),
        ("Quellwerk announced today that the FDA has approved Velmora.", "announcement"),
        ("Quellwerk today jointly reported it.", "announcement"),
        ("In today's announcement, much was said.", "announcement"),
        ("Today's very good news was shared with all.", "announcement"),
        ("Today's approval is good news for all.", None),
        ("The FDA today approved Velmora.", None),
        ("Quellwerk received today the approval of Velmora.", None),
        ("An inspection which ended on March 14, 2025 led to it.", None),
    ],
)
def test_the_day_of_the_announcement_is_told_from_the_day_of_an_act(text: str, role: str | None) -> None:
    assert [date.role for date in find_dates(text)] == [role]


def test_a_part_of_a_text_is_read_as_if_it_were_all() -> None:
    text = "Filed in May 2024. Approved by June 2025. Sold in 2026."
    start, end = text.index("Approved"), text.index(" Sold")
    (found,) = find_dates(text, start=start, end=end)
    assert text[slice(*found.span)] == "by June 2025"


def test_that_year_is_the_one_told_before_the_part() -> None:
    text = "Filed in 2023 and in May 2024. Refused in June, approved in August of that year."
    found = find_dates(text, start=text.index("Refused"))
    assert [(date.point.year, date.point.number) for date in found] == [(None, 6), (2024, 8)]


def test_a_date_belongs_to_the_part_in_which_it_begins() -> None:
    text = "BASEL,Sept. 9, 2025 -- Quellwerk"
    (found,) = find_dates(text, end=len("BASEL,Sept."))
    assert text[slice(*found.span)] == "Sept. 9, 2025"
    assert find_dates(text, start=len("BASEL,Sept.")) == ()


WORDS = st.sampled_from(
    (
        "in on by the of end early mid late year year-end quarter half first second third fourth Q1 Q4 H1 2H25 3Q 2025 "
        "2026 1999 May March Sept. June APRIL may 9 31 30, 2025, - / to or and between from since through this last "
        "next week month Monday, today's today yesterday ago two six fall fiscal FY25 that same as ended cutoff Form "
        "10-K ' ’s 年 月 İ \n \u00a0 ( . ,"
    ).split(" ")
)
WORD_LISTS = st.lists(WORDS, max_size=14)
TEXTS = st.one_of(st.text(max_size=80), WORD_LISTS.map(" ".join), WORD_LISTS.map("".join))
RELEASE_DAYS = st.one_of(st.none(), st.dates(), st.sampled_from([dt.date.min, dt.date.max, dt.date(2024, 2, 29)]))
TENSES = st.sampled_from(["past", "future", None])


@settings(max_examples=400, deadline=None)
@given(text=TEXTS, released=RELEASE_DAYS, tense=TENSES, southern=st.booleans())
@example(text="by 9999 or in December 9999 to Q4 9999", released=dt.date.max, tense="future", southern=True)
@example(
    text="last week, this week, next winter, the week of December 31", released=dt.date.max, tense=None, southern=False
)
@example(
    text="six months ago, last fall, two years ago, before January 1", released=dt.date.min, tense="past", southern=True
)
@example(text="İ on May 9, 2025 İİ in Q3", released=RELEASED, tense="past", southern=False)
def test_any_text_gives_sound_dates(text: str, released: dt.date | None, tense: str | None, southern: bool) -> None:
    found = find_dates(text)
    ends = [0, *(end for date in found for end in date.span)]
    assert ends == sorted(ends)
    assert all(end <= len(text) for end in ends)
    for date in found:
        meaning = resolve(date, released, tense, text, southern=southern)  # type: ignore[arg-type]
        if meaning is None:
            continue
        assert meaning.text == text[date.span.start : date.span.end] != ""
        assert re.fullmatch(FORMS[meaning.precision], meaning.value)
        first, last = whole(meaning.value)
        if meaning.start and meaning.end:
            assert meaning.start <= meaning.end
        if meaning.relation in ("on", "about", "by"):
            assert meaning.end is None or first <= meaning.end <= last
            assert meaning.start is None or first <= meaning.start <= last
        assert (meaning.basis == "stated") == (resolve(date, None, None, text) is not None)


@settings(max_examples=150, deadline=None)
@given(row=st.sampled_from(ROWS), before=TEXTS, after=TEXTS)
@example(row=ROWS[0], before="as of June 30, 2019. Management said", after="2026 in May")
def test_what_stands_around_a_sentence_never_changes_its_date(row: Row, before: str, after: str) -> None:
    text = f"{before}.\n\n{row.text}\n\nX {after}"
    at = len(before) + 3
    spans = {date.span: date for date in find_dates(text)}
    date = spans[row.start + at, row.end + at]  # type: ignore[index]
    (alone,) = find_dates(row.text)
    assert date.point == alone.point
    assert (date.relation, date.until) == (alone.relation, alone.until)


HOSTILE = [
    "May ", "May 1, ", "9 May ", "2025-", "2025 and ", "in 2025 or ", "20", "1/1/", "Q1-", "Q1 or ", "first ",
    "first or ", "the end of ", "by the end of the ", "early ", "quarter ", "half ", "second half of ", "year end ",
    "this year ", "last week's ", "today ", "today's a ", "Monday, ", "two years ago ", "fiscal ", "in ", " ", "\n",
    "Form 10", "x", "'s a ",
]  # fmt: skip


def resolved(text: str) -> None:
    for date in find_dates(text):
        resolve(date, RELEASED, "past", text)


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_takes_linear_time(piece: str) -> None:
    short, long = (piece * (size // len(piece)) for size in (6_000, 48_000))
    assert grows_in_step(lambda: resolved(short), lambda: resolved(long), 8)
