"""Readings against the user's own annotations."""

from __future__ import annotations

import json
import re
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from biopress import Correction, Score, annotation, evaluate, parse
from biopress.history.evaluation import wilson
from tests.histories import ALL, BACK, US, act, release

READ = attrs.evolve(
    release(
        "Quellwerk AG (SIX:QWK)",
        "2025-05-09",
        "talvorimab / QWK-2201",
        act("approval", US, application="BLA", date="2025-05-08"),
        act("designation", US, designation="orphan", date="2021", **BACK),
        use="multiple myeloma",
    ),
    doc_id="7",
)
APPROVAL = {
    "kind": "approval",
    "agency": "US-FDA",
    "designation": None,
    "application": "BLA",
    "status": "occurred",
    "role": "news",
    "products": ["QWK-2201"],
    "indication": "multiple myeloma",
    "date": "2025-05-08",
}
ORPHAN = {
    **APPROVAL,
    "kind": "designation",
    "designation": "orphan",
    "application": None,
    "role": "background",
    "date": "2021",
}


def counts(score: Score) -> tuple[int, int, int]:
    return score.right, score.told, score.wanted


def gold(*events: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"id": "7", "events": list(events), **more}


def test_a_reading_against_itself_is_right_everywhere() -> None:
    named = [attrs.evolve(found, doc_id=str(number)) for number, found in enumerate(ALL)]
    found = evaluate([annotation(one) for one in named], named)
    assert (found.mistakes, found.unread) == ((), ())
    assert all(score.right == score.told == score.wanted > 0 for score in found.scores)
    assert found.score("events").right == sum(len(one.events) for one in ALL)


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ([APPROVAL, ORPHAN], (2, 2, 2)),
        ([APPROVAL], (1, 2, 1)),
        ([{**APPROVAL, "agency": "EU-EC"}, ORPHAN], (1, 2, 2)),
        ([{**APPROVAL, "status": "planned"}, ORPHAN], (1, 2, 2)),
        ([{**APPROVAL, "products": ["ABX-9"]}, ORPHAN], (1, 2, 2)),
        ([APPROVAL, {**ORPHAN, "designation": "fast_track"}], (1, 2, 2)),
        ([APPROVAL, {**ORPHAN, "optional": True}], (1, 1, 1)),
        ([APPROVAL, {**ORPHAN, "designation": "fast_track", "optional": True}], (1, 1, 1)),
        ([APPROVAL, ORPHAN, {**APPROVAL, "agency": "CA-HC", "optional": True}], (2, 2, 2)),
        ([], (0, 2, 0)),
    ],
)
def test_what_makes_an_event_right(events: list[dict[str, Any]], expected: tuple[int, int, int]) -> None:
    assert counts(evaluate([gold(*events)], [READ]).score("events")) == expected


def test_names_of_one_product_are_one() -> None:
    assert counts(evaluate([gold({**APPROVAL, "products": ["Talvorimab"]}, ORPHAN)], [READ]).score("events")) == (
        2,
        2,
        2,
    )


def test_dates_roles_and_applications_are_scored_beside() -> None:
    found = evaluate([gold({**APPROVAL, "date": "2025-05", "role": "background"}, ORPHAN)], [READ])
    assert counts(found.score("event_date")) == (1, 2, 2)
    assert counts(found.score("event_role")) == (1, 2, 2)
    assert counts(found.score("event_application")) == (1, 1, 1)


def test_strata() -> None:
    found = evaluate([gold(APPROVAL, {**ORPHAN, "agency": "EU-EC"}, layout="site")], [READ])
    assert counts(found.score("events", "kind", "approval")) == (1, 1, 1)
    assert counts(found.score("events", "kind", "designation")) == (0, 1, 1)
    assert counts(found.score("events", "agency", "EU-EC")) == (0, 0, 1)
    assert counts(found.score("events", "layout", "site")) == (1, 2, 2)
    with pytest.raises(KeyError):
        found.score("events", "kind", "recall")


def test_metadata_products_and_trials() -> None:
    entry = {
        "id": "7",
        "metadata": {"date": "2025-05-09", "issuers": ["Quellwerk"], "wire": None, "places": ["BASEL"], "listings": []},
        "products": [{"names": ["Talvorimab"], "modality": "monoclonal_antibody"}, {"names": ["ABX-9"]}],
        "trials": [],
    }
    found = evaluate([entry], [READ])
    told = {s.field: counts(s) for s in found.scores if s.stratum == "all"}
    assert told == {
        "date": (1, 1, 1),
        "places": (0, 0, 1),
        "issuers": (1, 1, 1),
        "listings": (0, 1, 0),
        "products": (1, 1, 2),
        "modality": (0, 0, 1),
    }


def test_the_mistakes_are_the_corrections_that_make_it_right() -> None:
    wanted = gold({**APPROVAL, "date": "2025-05"}, {**ORPHAN, "agency": "EU-EC"}, metadata={"date": "2025-05-10"})
    mistakes = evaluate([wanted], [READ]).mistakes
    assert {(m.table, m.action) for m in mistakes} == {
        ("metadata", "change"),
        ("events", "change"),
        ("events", "drop"),
        ("events", "add"),
    }
    corrected = annotation(READ, [Correction(**json.loads(json.dumps(attrs.asdict(m)))) for m in mistakes])
    assert corrected["metadata"]["date"] == "2025-05-10"
    assert [(e["kind"], e["agency"], e["date"]) for e in corrected["events"]] == [
        ("approval", "US-FDA", "2025-05"),
        ("designation", "EU-EC", "2021"),
    ]
    assert {m.table for m in evaluate([wanted], [READ]).mistakes} == {"metadata", "events"}


def test_a_product_with_another_modality_or_target_is_to_be_changed() -> None:
    wanted = {"id": "7", "products": [{"names": ["QWK-2201"], "modality": "adc", "targets": ["BCMA", "CD19"]}]}
    found = evaluate([wanted], [READ])
    assert counts(found.score("products")) == (1, 1, 1)
    assert [(m.table, m.action, m.fact, m.field, m.value) for m in found.mistakes] == [
        ("products", "change", "p1", "modality", "adc"),
        ("products", "change", "p1", "targets", ["BCMA", "CD19"]),
    ]
    assert [product["modality"] for product in annotation(READ, found.mistakes)["products"]] == ["adc"]


def test_a_correction_of_another_release_is_passed_over_and_one_of_no_fact_refused() -> None:
    drop = Correction(release="8", table="events", action="drop", fact="e1")
    assert annotation(READ, [drop]) == annotation(READ)
    with pytest.raises(ValueError, match="events of 7 has no fact 'e9'"):
        annotation(READ, [attrs.evolve(drop, release="7", fact="e9")])
    with pytest.raises(TypeError, match="corrections must hold Correction objects, not dict"):
        annotation(READ, [{}])  # type: ignore[list-item]


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"table": "sections"}, "no table 'sections'; the tables are metadata, products, trials, events"),
        ({"action": "remove"}, "no action 'remove' for events of 7"),
        ({"action": "change", "field": "agencies"}, "events of 7 has no field 'agencies'"),
        ({"table": "metadata", "fact": None}, "no action 'drop' for metadata of 7"),
    ],
)
def test_a_correction_that_cannot_be_made_is_refused(wrong: dict[str, Any], message: str) -> None:
    drop = Correction(release="7", table="events", action="drop", fact="e1")
    with pytest.raises(ValueError, match=re.escape(message)):
        annotation(READ, [attrs.evolve(drop, **wrong)])


def test_each_addition_is_kept_whatever_is_dropped() -> None:
    add = Correction(release="7", table="events", action="add", value={"kind": "approval"})
    drop = Correction(release="7", table="events", action="drop", fact="e1")
    kept = annotation(READ)["events"][1:]
    assert annotation(READ, [add, drop, add])["events"] == [*kept, add.value, add.value]
    with pytest.raises(TypeError, match="value of what is added to events of 7 must be a dict, not NoneType"):
        annotation(READ, [attrs.evolve(add, value=None)])


def test_releases_are_found_by_either_id_and_others_are_named() -> None:
    found = evaluate([{**gold(APPROVAL, ORPHAN), "id": READ.id}, {**gold(APPROVAL), "id": "9"}], [READ])
    assert counts(found.score("events")) == (2, 2, 2)
    assert found.unread == ("9",)


@given(st.integers(0, 400), st.integers(0, 400))
def test_an_interval_holds_its_share(right: int, more: int) -> None:
    share = wilson(right, right + more)
    if right + more == 0:
        assert share.value is share.low is share.high is None
    else:
        assert share.low is not None
        assert share.value is not None
        assert share.high is not None
        assert 0 <= share.low <= share.value + 1e-12
        assert share.value - 1e-12 <= share.high <= 1


def test_intervals_are_those_of_the_books() -> None:
    share = wilson(15, 20)
    assert (round(share.low or 0, 4), round(share.high or 0, 4)) == (0.5313, 0.8881)
    score = Score(field="events", stratum="all", of="all", right=6, told=8, wanted=9)
    assert score.f1.value == pytest.approx(2 * 6 / (8 + 9))


def test_a_text_from_end_to_end() -> None:
    granted = "the FDA granted Fast Track designation to QWK-2201."
    text = f"BASEL, May 9, 2025 /PRNewswire/ -- Quellwerk AG today announced that {granted}"
    wanted = {
        "id": "1",
        "metadata": {"date": "2025-05-09", "wire": "prnewswire", "places": ["BASEL"]},
        "events": [{**ORPHAN, "designation": "fast_track", "role": "news", "date": None, "indication": None}],
    }
    found = evaluate([wanted], [parse(text, doc_id="1")])
    assert found.mistakes == ()
    assert found.score("events", "layout", "prnewswire").recall.value == 1.0


def test_wrong_arguments_are_told() -> None:
    with pytest.raises(TypeError, match="gold must hold dicts, not str"):
        evaluate(["x"], [])  # type: ignore[list-item]
    with pytest.raises(TypeError, match="releases must hold Release objects, not str"):
        evaluate([], ["x"])  # type: ignore[list-item]
    with pytest.raises(TypeError, match="gold must be an iterable, not NoneType"):
        evaluate(None, [])  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="an annotation needs the id of its release; this one has events"):
        evaluate([{"events": []}], [])
    with pytest.raises(TypeError, match="release must be Release, not str"):
        annotation("x")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="corrections must be an iterable, not int"):
        annotation(READ, 7)  # type: ignore[arg-type]
