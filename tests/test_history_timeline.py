"""Timelines: written histories row by row, and what holds for all."""

from __future__ import annotations

import datetime as dt
import pickle
import random
from collections import Counter
from collections.abc import Callable

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from biopress import Act, Release, Timeline, as_of, parse, timeline
from tests.histories import ALL, BACK, HISTORIES, PLANNED, QUELLWERK, US, act, day, release
from tests.history_texts import RELEASES, ROWS
from tests.pace import grows_in_step

NAMES = sorted(HISTORIES)


def table(text: str) -> list[tuple[str, ...]]:
    return [tuple(" ".join(cell.split()) for cell in line.split(" | ")) for line in text.strip().splitlines()]


def numbers(row: Act, releases: tuple[Release, ...]) -> str:
    order = {release.id: number for number, release in enumerate(releases, 1)}
    return " ".join(str(order[source.release]) for source in row.sources)


def written(history: Timeline, releases: tuple[Release, ...]) -> list[tuple[str, ...]]:
    """The rows in the form of the gold."""
    rows = {row.key: row for row in history.acts}
    made: list[tuple[str, ...]] = []
    for row in history.acts:
        dates = [told.date.value for told in row.dates]
        if row.status == "occurred":
            dates = [row.date.value] if row.date else []
        closer = rows[row.closed_by] if row.closed_by else None
        made.append(
            (
                row.product or "-",
                row.agency or "-",
                " ".join(filter(None, (row.kind, row.designation or row.application))),
                row.status,
                " ".join(dates) or "-",
                str(row.reported),
                numbers(row, releases),
                f"{closer.kind} {closer.reported}" if closer else "-",
            )
        )
    return made


def written_chains(history: Timeline) -> list[tuple[str, ...]]:
    rows = {row.key: row for row in history.acts}
    made: list[tuple[str, ...]] = []
    for chain in history.chains:
        steps = " ".join(rows[key].kind + "?" * (rows[key].status == "planned") for key in chain.acts)
        made.append((chain.product or "-", chain.authority or "-", chain.matter, steps, chain.state))
    return made


@pytest.mark.parametrize("name", NAMES)
def test_every_row_of_a_history(name: str) -> None:
    releases, rows, _, _ = HISTORIES[name]
    assert len(releases) >= 10
    assert Counter(written(timeline(releases), releases)) == Counter(table(rows))


@pytest.mark.parametrize("name", NAMES)
def test_every_chain_of_a_history(name: str) -> None:
    releases, _, chains, _ = HISTORIES[name]
    assert Counter(written_chains(timeline(releases))) == Counter(table(chains))


@pytest.mark.parametrize("name", NAMES)
def test_rows_of_a_product_stand_in_the_order_of_time(name: str) -> None:
    for product in {a.product for a in timeline(HISTORIES[name][0]).acts}:
        rows = [a for a in timeline(HISTORIES[name][0]).acts if a.product == product]
        days = [a.date.start if a.status == "occurred" and a.date else a.reported for a in rows]
        assert days == sorted(days)  # type: ignore[type-var]


def test_all_companies_together_are_the_companies_alone() -> None:
    together = timeline(ALL)
    alone = [a for name in NAMES for a in timeline(HISTORIES[name][0]).acts]
    assert Counter(together.acts) == Counter(alone)


def test_every_told_date_has_the_day_of_its_first_telling() -> None:
    [goal] = [a for a in timeline(QUELLWERK).acts if a.kind == "goal_date" and len(a.dates) == 2]
    assert [(told.date.value, str(told.reported)) for told in goal.dates] == [
        ("2024-03-28", "2023-09-29"),
        ("2024-06-28", "2024-03-04"),
    ]
    assert [date.value for date in goal.moved] == ["2024-03-28"]


def test_a_licence_shows_in_the_companies_that_tell() -> None:
    acts = timeline(HISTORIES["Brevanne"][0]).acts
    told = {a.agency: a.companies for a in acts if a.kind == "approval"}
    us, partner = "Brevanne Therapeutics, Inc.", "Kisaragi Pharma Co., Ltd."
    assert told == {"US-FDA": (us,), "JP-MHLW": (partner, us)}


# --- identity


def products_of(*releases: Release, **known: dict[str, list[str]]) -> list[str]:
    return [identity.id for identity in timeline(releases, **known).products]


def test_two_brands_of_one_substance_are_two_products() -> None:
    first = release("A AG", "2024-01-01", "Alvara / ormeltinib", act("approval", US))
    second = release("A AG", "2025-01-01", "Belvora / ormeltinib", act("approval", US))
    bare = release("A AG", "2023-01-01", "ormeltinib", act("designation", US, designation="orphan"))
    assert products_of(first, bare) == ["Alvara"]
    assert products_of(first, second, bare) == ["Alvara", "Belvora", "ormeltinib"]
    one = {"drug-7": ["ALVARA", "Belvora"]}
    assert products_of(first, second, bare, products=one) == ["drug-7"]


def test_a_suffix_of_four_letters_is_the_same_substance_unless_there_are_two() -> None:
    bare, one, other = (
        release("A AG", f"2024-01-0{n}", name, act("approval", US))
        for n, name in enumerate(("talvorimab", "talvorimab-qxyz", "talvorimab-abcd"), 1)
    )
    assert products_of(bare, one) == ["talvorimab"]
    assert len(products_of(bare, one, other)) == 3


def test_companies_meet_by_names_listings_and_the_users_table() -> None:
    named = release("Larkmoor Biosciences, Inc. (NASDAQ:LKMR)", "2024-01-01", "LKM-2", act("approval", US))
    renamed = release("Zephyria Ltd (NASDAQ:LKMR)", "2025-01-01", "LKM-3", act("approval", US))
    bare = release("LARKMOOR BIOSCIENCES", "2025-01-02", "LKM-4", act("approval", US))
    other = release("Moorlark GmbH", "2025-01-03", "LKM-5", act("approval", US))
    assert [c.id for c in timeline([named, renamed, bare, other]).companies] == [
        "Larkmoor Biosciences, Inc.",
        "Moorlark GmbH",
    ]
    merged = timeline([named, other], companies={"LK": ["Moorlark", "NASDAQ:LKMR"]})
    assert [c.id for c in merged.companies] == ["LK"]


# --- what holds for all


@settings(max_examples=25, deadline=None)
@given(st.randoms(use_true_random=False))
def test_the_order_of_the_releases_changes_nothing(order: random.Random) -> None:
    shuffled = list(ALL)
    order.shuffle(shuffled)
    assert timeline(shuffled) == timeline(ALL)


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(ALL))
def test_a_duplicate_changes_only_the_sources(copy: Release) -> None:
    once, twice = timeline(ALL), timeline([attrs.evolve(copy, doc_id="copy"), *ALL])
    bare = [attrs.evolve(a, sources=()) for a in once.acts]
    assert [attrs.evolve(a, sources=()) for a in twice.acts] == bare
    assert twice.chains == once.chains
    more = [b for a, b in zip(once.acts, twice.acts, strict=True) if len(b.sources) > len(a.sources)]
    assert bool(more) == bool(copy.events or copy.milestones)
    assert all(any(source.doc_id == "copy" for source in a.sources) for a in more)


@settings(max_examples=60, deadline=None)
@given(st.dates(dt.date(2017, 1, 1), dt.date(2026, 1, 1)))
def test_as_of_never_sees_the_future(when: dt.date) -> None:
    known = as_of(timeline(ALL), when)
    past = [r for r in ALL if r.metadata.date and r.metadata.date.start and r.metadata.date.start <= when]
    assert known == timeline(past)
    for row in known.acts:
        days = [source.reported for source in row.sources] + [told.reported for told in row.dates] + [row.reported]
        assert all(told is not None and told <= when for told in days)


def test_as_of_does_not_know_the_brand_of_a_later_release() -> None:
    history = timeline(QUELLWERK)
    assert {a.product for a in as_of(history, day("2021-12-31")).acts} == {"QWK-2201"}
    assert {a.product for a in as_of(history, day("2024-12-31")).acts} == {"talvorimab"}
    assert {a.product for a in history.acts} == {"Talvora"}


def test_as_of_keeps_the_users_names_and_leaves_out_what_has_no_date() -> None:
    undated = release("Quellwerk AG", None, "QWK-9", act("approval", US))
    history = timeline([*QUELLWERK, undated], products={"q1": "talvorimab"})
    assert "QWK-9" in {a.product for a in history.acts}
    assert {a.product for a in as_of(history, day("2030-01-01")).acts} == {"q1"}


def test_what_is_wrong_is_told() -> None:
    with pytest.raises(TypeError, match="releases must hold Release objects, not str"):
        timeline(["text"])  # type: ignore[list-item]
    with pytest.raises(TypeError, match="products must be a mapping"):
        timeline([], products=["x"])  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="companies must hold str, not int"):
        timeline([], companies={"x": [1]})  # type: ignore[list-item]
    with pytest.raises(TypeError, match="day must be date, not str"):
        as_of(timeline([]), "2025-01-01")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="history must be Timeline, not list"):
        as_of([], day("2025-01-01"))  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="releases must be an iterable, not NoneType"):
        timeline(None)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"products\['x'\] must be an iterable, not int"):
        timeline([], products={"x": 1})  # type: ignore[dict-item]
    assert timeline([]).acts == ()


# --- matching in the small


def kinds(*releases: Release) -> list[tuple[str, int]]:
    return [(a.kind, len(a.sources)) for a in timeline(releases).acts]


def test_a_revoked_designation_is_no_withdrawal_from_the_market() -> None:
    approved = release("A AG", "2020-05-04", "Alvara", act("approval", US))
    revoked = release("A AG", "2021-02-01", "Alvara", act("withdrawal", US, act="designation_revoked"))
    assert [(c.matter, c.state) for c in timeline([approved, revoked]).chains] == [
        ("designation", "withdrawn"),
        ("marketing", "approved"),
    ]


def test_two_approvals_far_apart_are_two_and_a_recall_joins_the_last() -> None:
    first = release("A AG", "2020-05-04", "Alvara", act("approval", US))
    second = release("A AG", "2023-02-01", "Alvara", act("approval", US))
    recall = release("A AG", "2024-02-01", "Alvara", act("approval", US, **BACK))
    assert kinds(first, second, recall) == [("approval", 1), ("approval", 2)]


def test_a_coarser_recall_of_a_goal_date_is_no_move() -> None:
    exact = release("A AG", "2024-01-04", "Alvara", act("goal_date", US, date="2024-09-12"))
    coarse = release("A AG", "2024-03-04", "Alvara", act("goal_date", US, date="2024-Q3"))
    [goal] = timeline([exact, coarse]).acts
    assert goal.date is not None
    assert goal.date.value == "2024-09-12"


def test_two_goal_dates_of_one_release_are_two() -> None:
    both = release(
        "A AG", "2024-01-04", "Alvara", act("goal_date", US, date="2024-09-12"), act("goal_date", US, date="2024-11-30")
    )
    assert len(timeline([both]).acts) == 2


def test_a_plan_told_after_its_fulfilment_is_a_new_one() -> None:
    plan = release("A AG", "2024-01-04", "Alvara", act("submission", US, application="NDA", date="2024-Q2", **PLANNED))
    done = release("A AG", "2024-06-04", "Alvara", act("submission", US, application="NDA"))
    again = release("A AG", "2024-09-04", "Alvara", act("submission", US, application="NDA", date="2025-Q1", **PLANNED))
    assert [(a.status, a.closed_by is not None) for a in timeline([plan, done, again]).acts] == [
        ("planned", True),
        ("occurred", False),
        ("planned", False),
    ]


def test_an_act_without_an_authority_joins_the_one_that_has_it() -> None:
    known = release("A AG", "2024-01-04", "Alvara", act("approval", "KR-MFDS", date="2023-12"))
    vague = release("A AG", "2024-05-04", "Alvara", act("approval", None, date="2023-12-20", **BACK))
    [row] = timeline([known, vague]).acts
    assert (row.agency, row.date and row.date.value, len(row.sources)) == ("KR-MFDS", "2023-12-20", 2)


def closers(*releases: Release) -> list[tuple[str, str | None, str | None]]:
    """Kind and date of each open or closed plan and request, and the day on which its closer was told first."""
    rows = {a.key: a for a in timeline(releases).acts}
    return [
        (a.kind, a.date.value if a.date else None, str(rows[a.closed_by].reported) if a.closed_by else None)
        for a in rows.values()
        if a.kind in ("submission", "goal_date")
    ]


def test_a_release_does_not_fulfil_its_own_plan() -> None:
    both = release(
        "A AG", "2024-01-04", "Alvara", act("submission", US), act("submission", US, date="2024-Q3", **PLANNED)
    )
    assert closers(both) == [("submission", None, None), ("submission", "2024-Q3", None)]


def test_a_goal_date_is_closed_by_the_decision_nearest_to_it() -> None:
    goal = release("A AG", "2024-01-04", "Alvara", act("goal_date", US, date="2024-09-12"))
    early = release("A AG", "2024-01-20", "Alvara", act("approval", US, pathway="accelerated"))
    late = release("A AG", "2024-09-10", "Alvara", act("approval", US, pathway="full"))
    assert closers(goal, early, late) == [("goal_date", "2024-09-12", "2024-09-10")]


def test_a_plan_long_past_is_not_moved() -> None:
    old = release("A AG", "2020-01-04", "Alvara", act("goal_date", US, date="2020-Q2"))
    new = release("A AG", "2022-08-04", "Alvara", act("goal_date", US, date="2022-Q4"))
    assert [date for _, date, _ in closers(old, new)] == ["2020-Q2", "2022-Q4"]


def test_a_letter_without_a_disease_answers_where_it_is_due() -> None:
    lupus = release("A AG", "2023-06-04", "Alvara", act("goal_date", US, date="2024-02-18"), use="lupus")
    gout = release("A AG", "2023-07-04", "Alvara", act("goal_date", US, date="2024-01"), use="gout")
    letter = release("A AG", "2024-02-18", "Alvara", act("complete_response", US))
    assert closers(lupus, gout, letter) == [("goal_date", "2024-02-18", "2024-02-18"), ("goal_date", "2024-01", None)]


def test_a_request_dated_by_its_year_is_not_closed_by_an_act_of_that_year_told_before() -> None:
    before = release("A AG", "2024-02-06", "Alvara", act("approval", US))
    asked = release("A AG", "2024-06-21", "Alvara", act("submission", US, date="2024"))
    after = release("A AG", "2024-12-20", "Alvara", act("approval", US))
    assert closers(before, asked, after) == [("submission", "2024", "2024-12-20")]


def test_a_timeline_is_a_value() -> None:
    history = timeline(ALL)
    assert pickle.loads(pickle.dumps(history)) == history
    assert hash(history.acts) == hash(timeline(ALL).acts)
    assert repr(history) == f"<Timeline: {len(ALL)} releases, 6 products, {len(history.acts)} acts>"


def many_companies(count: int) -> list[Release]:
    """The releases of one company, again and again with other names."""
    return [
        attrs.evolve(
            r,
            id=f"{r.id}{n}",
            products=tuple(
                attrs.evolve(p, names=tuple(attrs.evolve(name, text=f"{name.text}{n}") for name in p.names))
                for p in r.products
            ),
        )
        for n in range(count // len(QUELLWERK))
        for r in QUELLWERK
    ]


def one_story(count: int) -> list[Release]:
    """The releases of one company, told again and again."""
    return [attrs.evolve(r, id=f"{r.id}{n}") for n in range(count // len(QUELLWERK)) for r in QUELLWERK]


def one_product(count: int) -> list[Release]:
    """Each release with an approval of its own day and another plan."""
    days = [dt.date(1990, 1, 1) + dt.timedelta(days=n) for n in range(count)]
    return [
        release(
            "A AG",
            str(when),
            "Alvara",
            act("approval", US, date=str(when)),
            act("submission", US, application="NDA", date=f"20{n % 90 + 10}-Q1", **PLANNED),
        )
        for n, when in enumerate(days)
    ]


@pytest.mark.parametrize("made", [many_companies, one_story, one_product])
def test_time_is_linear_in_the_number_of_releases(made: Callable[[int], list[Release]]) -> None:
    short, long = made(1_000), made(8_000)
    assert grows_in_step(lambda: timeline(short), lambda: timeline(long), 8)


# --- whole texts


def test_every_row_of_a_history_read_from_texts() -> None:
    releases = tuple(parse(text, doc_id=str(number)) for number, text in enumerate(RELEASES, 1))
    rows = [(*row[:2], row[2].removesuffix(" None"), *row[3:]) for row in written(timeline(releases), releases)]
    assert Counter(row for row in rows if row[2] not in {"launch", "other"}) == Counter(table(ROWS))
