"""Which sentences of a release tell one act, and which tell several. All names are invented."""

from __future__ import annotations

import datetime as dt
import itertools
from typing import Any

import attrs
import pytest

import biopress
from biopress.events.act import Act
from biopress.events.assertion import Verdict
from biopress.events.authorities import Named
from biopress.events.drafts import Draft
from biopress.events.lines import Line, Token
from biopress.events.merging import best_date, merged
from biopress.matching.triggers import Sense, TriggerTerm
from biopress.model import Condition, Date, EventRole, Indication, Precision, Product, Span

HEAD = "BASEL, Switzerland, May 9, 2025 (GLOBE NEWSWIRE) -- Quellwerk AG today gave an update on QWK-2201 and QWK-3300."


def acts(*sentences: str) -> list[tuple[str, ...]]:
    events = biopress.parse("\n\n".join(("Quellwerk AG Reports Progress", HEAD, *sentences))).events
    return sorted((e.kind, e.agency or "", "+".join(e.products), e.date.value if e.date else "") for e in events)


APPROVED = "The FDA approved QWK-2201 for lupus in 2024."


@pytest.mark.parametrize(
    ("other", "number"),
    [
        # the same act
        (APPROVED, 1),
        ("QWK-2201 was approved by the FDA.", 1),
        ("QWK-2201 was approved by the FDA on March 3, 2024.", 1),
        ("QWK-2201 was approved by the FDA in March 2024 for lupus.", 1),
        ("The approval of QWK-2201 for lupus was granted by the FDA in 2024.", 1),
        # another kind, authority, status, product, day, disease or way
        ("The FDA accepted the NDA for QWK-2201 in 2024.", 2),
        ("The European Commission approved QWK-2201 for lupus in 2024.", 2),
        ("The FDA approved QWK-3300 for lupus in 2024.", 2),
        ("The FDA approved QWK-2201 for lupus in 2023.", 2),
        ("The FDA approved QWK-2201 for lupus on March 3, 2023.", 2),
        ("The FDA approved QWK-2201 for asthma.", 2),
        ("The FDA approved QWK-2201 for asthma in March 2024.", 2),
    ],
)
def test_an_approval_and_another_sentence(other: str, number: int) -> None:
    assert len(acts(APPROVED, other)) == number
    assert len(acts(other, APPROVED)) == number


@pytest.mark.parametrize(
    ("one", "other", "number"),
    [
        ("The FDA granted QWK-2201 Fast Track designation.", "The FDA granted QWK-2201 orphan drug designation.", 2),
        ("The FDA granted QWK-2201 Fast Track designation.", "QWK-2201 has Fast Track designation from the FDA.", 1),
        (
            "Quellwerk submitted a request for Fast Track designation for QWK-2201 to the FDA.",
            "Quellwerk submitted a request for orphan drug designation for QWK-2201 to the FDA.",
            2,
        ),
        (
            "Quellwerk submitted a request for Fast Track designation for QWK-2201 to the FDA.",
            "Quellwerk requested Fast Track designation for QWK-2201 from the FDA.",
            1,
        ),
        (
            "Quellwerk submitted an NDA for QWK-2201 to the FDA.",
            "Quellwerk submitted an IND for QWK-2201 to the FDA.",
            2,
        ),
        ("Quellwerk submitted an NDA for QWK-2201 to the FDA.", "Quellwerk submitted the NDA to the FDA.", 1),
        ("The FDA granted accelerated approval to QWK-2201.", "The FDA granted full approval to QWK-2201.", 2),
        ("The FDA granted accelerated approval to QWK-2201.", "The FDA approved QWK-2201.", 1),
        ("The FDA placed a clinical hold on QWK-2201.", "The FDA lifted the clinical hold on QWK-2201.", 2),
        ("The FDA set a PDUFA date of June 5, 2026 for QWK-2201.", "The PDUFA date of QWK-2201 is June 5, 2026.", 1),
        ("The FDA approved QWK-2201 and QWK-3300.", "The FDA approved QWK-3300.", 1),
        # a kind that is told apart by day, not by disease
        (
            "The FDA placed a clinical hold on QWK-2201 in lupus.",
            "The clinical hold on QWK-2201 was placed by the FDA.",
            1,
        ),
    ],
)
def test_pairs(one: str, other: str, number: int) -> None:
    assert len(acts(one, other)) == number
    assert len(acts(other, one)) == number


@pytest.mark.parametrize("exact", ["on March 3, 2024", "in March 2024", "in the first quarter of 2024"])
def test_of_dates_that_hold_each_other_the_most_exact_is_told(exact: str) -> None:
    sentences = ("QWK-2201 was approved by the FDA in 2024.", f"The FDA approved QWK-2201 {exact}.")
    told = {acts(*sentences)[0][3], acts(*reversed(sentences))[0][3]}
    assert told == {acts(sentences[1])[0][3]}
    assert told != {"2024"}


def test_a_date_goes_to_the_act_whose_date_it_is() -> None:
    found = acts(
        "The FDA approved QWK-2201 for lupus in March 2023.",
        "The FDA approved QWK-2201 for asthma in June 2024.",
        "In June 2024, the FDA approved QWK-2201.",
    )
    assert found == [("approval", "US-FDA", "QWK-2201", "2023-03"), ("approval", "US-FDA", "QWK-2201", "2024-06")]


def test_a_product_goes_to_the_act_that_names_it() -> None:
    found = acts("The FDA approved QWK-2201.", "The FDA approved QWK-3300.", "The FDA approved QWK-3300 for lupus.")
    assert [products for _, _, products, _ in found] == ["QWK-2201", "QWK-3300"]


def test_many_acts_stay_apart_and_one_told_often_stays_one() -> None:
    assert len(acts(*(f"The FDA approved QWK-{number} for lupus." for number in range(4000, 4150)))) == 150
    assert len(acts(*(f"The FDA approved QWK-2201 for lupus. It was sold in {n} towns." for n in range(150)))) == 1


def test_the_best_telling_speaks_for_the_act() -> None:
    sentences = "It was approved.", "QWK-2201 was approved by the FDA.", APPROVED
    text = "\n\n".join(["Quellwerk AG Reports Progress", HEAD, *sentences])
    event = biopress.parse(text).events[0]
    assert (event.text, len(event.evidence)) == (APPROVED, 2)


# --- drafts as the sentences of a release make them: one approval by the FDA, and what makes it another


def product(id: str) -> Product:
    return Product(id=id, name=id, names=(), role="subject", text=id, span=Span(0, 1))


def indication(disease: str) -> Indication:
    return Indication(text=disease, span=Span(0, 1), conditions=(Condition(disease, disease, Span(0, 1)),))


def date(value: str, precision: Precision = "day", *, start: str = "", end: str = "") -> Date:
    first, last = (dt.date.fromisoformat(day) if day else None for day in (start or value, end or start or value))
    return Date(value=value, start=first, end=last, precision=precision)


YEAR = date("2024", "year", start="2024-01-01", end="2024-12-31")
HALF = date("2024-H2", "half", start="2024-07-01", end="2024-12-31")
QUARTER = date("2024-Q4", "quarter", start="2024-10-01", end="2024-12-31")
MONTH = date("2024-12", "month", start="2024-12-01", end="2024-12-31")
DAY = date("2024-12-31")
DATES = [DAY, MONTH, QUARTER, HALF, YEAR]


def draft(
    sentence: int = 0,
    *,
    kind: str = "approval",
    words: str = "the fda approved it",
    today: bool = False,
    pathway: str | None = None,
    place: int = 2,
    role: EventRole = "news",
    products: str = "p1",
    disease: str = "",
    own: bool = True,
    implied: bool = False,
    old: bool = False,
    date: Date | None = None,
) -> Draft:
    """An act in the sentence with this number; ``own`` says that its clause names the disease itself."""
    words = f"today's approval: {words}" if today else words
    span = Span(1000 * sentence, 1000 * sentence + len(words))
    sense = Sense(kind=kind, act=kind, pathway=pathway)
    row = TriggerTerm(id="approve", name="approve", variants=("approved",), form="verb", senses=(sense,))
    head = Token(span.start + 8, span.start + 16, "trigger", "verb", row)
    verdict = Verdict("occurred", Span(span.start, span.start + len("today's")) if today else None)
    act = Act(Line(*span, words, (head,)), head, sense, verdict, head.start, span.end)
    return Draft(
        act=act,
        status="occurred",
        role=role,
        authority=Named("US-FDA", None, implied),
        designation=None,
        application=None,
        products=tuple(map(product, products.split())),
        indications=tuple(map(indication, disease.split())),
        own_indication=own and bool(disease),
        date=date,
        place=place,
        sentence=span,
        old=old,
    )


def together(*drafts: Draft) -> list[list[int]]:
    """The numbers of the sentences that tell one act, the best telling first."""
    return [[draft.sentence.start // 1000 for draft in group] for group in merged(list(drafts))]


@pytest.mark.parametrize(("exact", "rough"), list(itertools.combinations(DATES, 2)))
def test_of_two_dates_of_one_act_the_more_exact_one_is_its_date(exact: Date, rough: Date) -> None:
    for order in ((exact, rough), (rough, exact)):
        (group,) = merged([draft(number, date=when) for number, when in enumerate(order)])
        assert best_date(group) == exact


def test_an_act_without_a_date_has_none() -> None:
    assert best_date([draft(), draft(1)]) is None


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        (DAY, DAY, True),
        (DAY, date("2024-12-30"), False),
        (MONTH, date("2024-11-30"), False),
        (QUARTER, date("2024-Q3", "quarter", start="2024-07-01", end="2024-09-30"), False),
        (HALF, date("2024-09", "month", start="2024-09-01", end="2024-09-30"), True),
        # the half of a year and a season that begins in it and ends behind it
        (HALF, date("2024-12/2025-02", "quarter", start="2024-12-01", end="2025-02-28"), False),
        # "by the end of 2024", "before 2024", "from 2024 on"
        (attrs.evolve(YEAR, start=None), QUARTER, True),
        (attrs.evolve(YEAR, start=None), date("2023-05-02"), True),
        (attrs.evolve(YEAR, start=None), date("2025-05-02"), False),
        (attrs.evolve(YEAR, end=None), date("2025-05-02"), True),
        (attrs.evolve(YEAR, end=None), date("2023-05-02"), False),
    ],
)
def test_dates_of_which_neither_holds_the_other_are_those_of_two_acts(one: Date, other: Date, alike: bool) -> None:
    for first, second in ((one, other), (other, one)):
        assert len(together(draft(0, date=first), draft(1, date=second))) == (1 if alike else 2)


LUPUS, ASTHMA = "lupus", "asthma"


@pytest.mark.parametrize("places", [(0, 0), (0, 1), (1, 1)])
def test_title_and_lead_tell_one_approval_with_whatever_disease(places: tuple[int, int]) -> None:
    one, other = (draft(n, place=place, disease=d) for n, place, d in zip((0, 1), places, (LUPUS, ASTHMA), strict=True))
    assert len(together(one, other)) == 1


@pytest.mark.parametrize("places", [(0, 2), (1, 2), (2, 2), (0, 3), (2, 3), (3, 3)])
def test_the_body_tells_an_approval_for_each_disease(places: tuple[int, int]) -> None:
    one, other = (draft(n, place=place, disease=d) for n, place, d in zip((0, 1), places, (LUPUS, ASTHMA), strict=True))
    assert len(together(one, other)) == 2


def test_only_an_indication_of_its_own_clause_makes_another_act() -> None:
    assert len(together(draft(0, disease=LUPUS), draft(1, disease=ASTHMA, own=False))) == 1
    assert len(together(draft(0, disease=LUPUS, own=False), draft(1, disease=ASTHMA))) == 1
    assert len(together(draft(0, disease=LUPUS), draft(1, disease=f"{ASTHMA} {LUPUS}"))) == 1


def test_a_hold_is_one_for_all_diseases() -> None:
    holds = [draft(n, kind="clinical_hold", disease=disease) for n, disease in enumerate((LUPUS, ASTHMA))]
    assert len(together(*holds)) == 1


def test_acts_of_two_kinds_that_are_told_twice_are_two() -> None:
    holds = [draft(number, kind="clinical_hold") for number in (2, 3)]
    assert together(draft(0), draft(1), *holds) == [[0, 1], [2, 3]]


def test_todays_approvals_are_those_of_the_title_but_in_the_lead_each_product_has_its_own() -> None:
    title = draft(0, place=0)
    assert len(together(title, draft(1, place=2, products="p2", today=True))) == 1
    assert len(together(title, draft(1, place=1, products="p2", today=True))) == 2


def test_what_stands_nearer_to_the_title_is_compared_first_in_whatever_order_it_was_found() -> None:
    title, body = draft(0, place=0), draft(1, place=2, products="p2", today=True)
    assert together(body, title) == together(title, body) == [[1, 0]]


def test_acts_of_one_day_are_one_in_two_sentences_and_two_in_one() -> None:
    assert len(together(draft(0, disease=LUPUS, date=DAY), draft(1, disease=ASTHMA, date=DAY))) == 1
    assert len(together(draft(0, disease=LUPUS, date=DAY), draft(0, disease=ASTHMA, date=DAY))) == 2
    assert len(together(draft(0, disease=LUPUS, date=YEAR), draft(1, disease=ASTHMA, date=DAY))) == 2


def test_what_lies_far_back_is_not_the_undated_news() -> None:
    old: dict[str, Any] = {"date": date("2019-05-02"), "old": True}
    assert together(draft(0), draft(1, **old)) == [[0], [1]]
    assert together(draft(0, **old), draft(1)) == [[0], [1]]
    assert together(draft(0, role="background"), draft(1, **old)) == [[1, 0]]
    assert together(draft(0, **old), draft(1, role="background")) == [[0, 1]]
    # its date says that the news is of that day, too
    assert together(draft(0, date=old["date"]), draft(1, **old)) == [[0, 1]]
    assert together(draft(0, **old), draft(1, date=old["date"])) == [[0, 1]]


ANOTHER = "the fda approved another one"


def test_another_approval_is_one_more_in_the_body_only() -> None:
    assert len(together(draft(0), draft(1, words=ANOTHER))) == 2
    assert len(together(draft(0, words=ANOTHER), draft(1, place=3))) == 2
    assert len(together(draft(0, place=1, words=ANOTHER), draft(1))) == 1
    assert len(together(draft(0, place=0), draft(1, words=ANOTHER))) == 1


def test_two_pathways_are_two_approvals() -> None:
    assert len(together(draft(0, pathway="conditional"), draft(1, pathway="tentative"))) == 2
    assert len(together(draft(0, pathway="conditional"), draft(1, pathway="conditional", disease=LUPUS))) == 1
    assert len(together(draft(0, pathway="conditional"), draft(1))) == 1


@pytest.mark.parametrize(
    ("other", "later"),
    [
        # what is told later fits the first act and the other, and is nearer to the other
        (draft(1, products="p2", date=DAY), draft(2, products="", date=DAY)),
        (draft(1, products="p2", disease=ASTHMA), draft(2, products="", disease=ASTHMA, own=False)),
        (draft(1, products="p2", disease=ASTHMA, date=DAY), draft(2, products="", disease=LUPUS, own=False, date=DAY)),
    ],
)
def test_of_several_acts_that_fit_the_nearest_one_is_meant(other: Draft, later: Draft) -> None:
    assert [sorted(numbers) for numbers in together(draft(0, disease=LUPUS, own=False), other, later)] == [[0], [1, 2]]


def test_a_product_tells_which_of_two_acts_is_meant() -> None:
    unnamed = draft(0, products="", disease=LUPUS)
    assert together(unnamed, draft(1, products="p2", disease=ASTHMA), draft(2, products="p2")) == [[0], [1, 2]]


def test_where_all_fits_alike_the_first_act_is_meant() -> None:
    assert [sorted(group) for group in together(draft(0), draft(1, products="p2"), draft(2, products=""))] == [
        [0, 2],
        [1],
    ]


@pytest.mark.parametrize(
    "better",
    [
        draft(1, implied=True, products="p1 p2"),
        draft(1, implied=True, disease=LUPUS, products=""),
        draft(1, implied=True, date=DAY, products=""),
        draft(1, products=""),
    ],
)
def test_the_telling_that_says_more_comes_first(better: Draft) -> None:
    assert together(draft(0, implied=True, products=""), better) == [[1, 0]]
    assert together(better, draft(2, implied=True, products="")) == [[1, 2]]


def test_a_telling_with_all_is_better_than_one_with_half() -> None:
    full = draft(3, disease=LUPUS, date=DAY)
    halves = [draft(0, disease=LUPUS, implied=True), draft(1, date=DAY, implied=True), draft(2, products="")]
    assert together(*halves, full)[0][0] == 3


def test_the_title_speaks_for_an_act_only_where_nothing_else_does() -> None:
    title = draft(0, place=0, disease=LUPUS, date=DAY)
    assert together(title, draft(1, place=1, products="", implied=True)) == [[1, 0]]
    assert together(title, draft(1, place=0, products="")) == [[0, 1]]


def test_of_equal_tellings_the_first_one_speaks() -> None:
    assert together(draft(1), draft(0), draft(2)) == [[0, 1, 2]]


def test_each_of_many_acts_that_are_told_twice_stays_one() -> None:
    acts = [draft(number, products=f"p{number % 70}") for number in range(140)]
    assert sorted(together(*acts)) == [[number, number + 70] for number in range(70)]
