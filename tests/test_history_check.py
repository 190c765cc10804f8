"""Contradictions that are worth a look, and releases without any."""

from __future__ import annotations

import attrs
import pytest

from biopress import Date, Release, Vote, check, parse
from tests.histories import ALL, BACK, EU, PLANNED, US, Told, act, day, release
from tests.history_texts import RELEASES


def rules(found: Release) -> list[str]:
    return [finding.rule for finding in check(found)]


def of(*acts: Told) -> Release:
    return release("Quellwerk AG", "2025-05-09", "QWK-2201", *acts, use="multiple myeloma")


def test_written_histories_contradict_nothing() -> None:
    assert [check(found) for found in ALL if check(found)] == []
    assert [check(parse(text)) for text in RELEASES if check(parse(text))] == []


@pytest.mark.parametrize(
    ("found", "rule"),
    [
        (of(act("approval", US, date="2025-06-12")), "future_act"),
        (of(act("submission", US, application="BLA", date="2024-Q1", **PLANNED)), "past_plan"),
        (of(act("submission", US, application="BLA", date="2024-Q1", relation="by", **PLANNED)), "past_plan"),
        (of(act("acceptance", US, date="2025-02"), act("submission", US, date="2025-03")), "order"),
        (of(act("approval", "EU-EC", date="2025-02"), act("opinion", "EU-CHMP", date="2025-03")), "order"),
        (
            of(
                act("designation", US, designation="rmat", date="2025-01"),
                act("submission", US, designation="rmat", act="designation_requested", date="2025-02"),
            ),
            "order",
        ),
        (of(act("goal_date", US, date="2025-09-12"), act("goal_date", US, date="2025-11-30")), "two_goal_dates"),
    ],
)
def test_each_rule_sees_its_contradiction(found: Release, rule: str) -> None:
    assert rules(found) == [rule]


@pytest.mark.parametrize(
    "found",
    [
        of(act("approval", US, date="2025-05-10")),
        of(act("approval", US, date="2025")),
        of(act("goal_date", US, date="2024-03-28", **BACK)),
        of(act("acceptance", US, date="2025-02"), act("submission", EU, date="2025-03")),
        of(act("approval", US, date="2019-02"), act("submission", US, date="2025-03")),
        of(act("approval", US, date="2025-02"), act("submission", US, date="2025-03", use="lupus")),
        of(act("approval", US, date="2025-02"), act("submission", US, date="2025-03", application="IND")),
        of(
            act("goal_date", US, date="2025-09-12"),
            act("goal_date", US, act="goal_date_extended", date="2025-11-30", previous_date="2025-09-12"),
        ),
    ],
)
def test_what_only_looks_like_one_is_none(found: Release) -> None:
    assert rules(found) == []


def test_a_date_that_ends_before_it_begins() -> None:
    found = of(act("approval", US, date="2025-02"))
    wrong = Date(value="2025-02", start=day("2025-02-28"), end=day("2025-02-01"), precision="month")
    assert rules(attrs.evolve(found, events=(attrs.evolve(found.events[0], date=wrong),))) == ["empty_date"]


def test_a_vote_against_its_outcome() -> None:
    found = of(act("advisory_committee", US, outcome="negative"))
    for votes, expected in (((9, 2), ["vote"]), ((2, 9), [])):
        vote = Vote(question=None, yes=votes[0], no=votes[1], abstain=None)
        assert rules(attrs.evolve(found, events=(attrs.evolve(found.events[0], votes=(vote,)),))) == expected


def test_an_act_told_as_done_and_as_not_done() -> None:
    found = of(act("approval", US))
    denied = attrs.evolve(found.events[0], id="n1", status="negated")
    assert rules(attrs.evolve(found, non_events=(denied,))) == ["both"]
    elsewhere = attrs.evolve(denied, agency="EU-EC")
    assert rules(attrs.evolve(found, non_events=(elsewhere,))) == []


BODY = "BASEL, May 9, 2025 -- Quellwerk AG today announced that the FDA granted Fast Track designation to QWK-2201."


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("FDA Approves QWK-2201 for Multiple Myeloma", ["headline"]),
        ("Quellwerk Receives FDA Approval for QWK-2201", ["headline"]),
        ("FDA Grants Fast Track Designation to QWK-2201", []),
        ("FDA Approves IND Application for QWK-2201", []),
    ],
)
def test_a_title_that_tells_more_than_the_body(title: str, expected: list[str]) -> None:
    text = f"{title}\n\n{BODY}"
    found = check(parse(text))
    assert [finding.rule for finding in found] == expected
    for finding in found:
        assert all(text[place.span.start : place.span.end] == place.text for place in finding.places)


def test_the_message_says_what_contradicts_what() -> None:
    [finding] = check(of(act("acceptance", US, date="2025-02"), act("submission", US, date="2025-03")))
    assert finding.message == "acceptance of 2025-02 before submission of 2025-03"
    assert len(finding.places) == 2


def test_wrong_arguments_are_told() -> None:
    with pytest.raises(TypeError, match="release must be Release, not str"):
        check("text")  # type: ignore[arg-type]
