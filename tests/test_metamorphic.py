"""Changes of a release that change nothing that it says, and one that does."""

from __future__ import annotations

import re
import textwrap
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

import biopress
from tests.releases import RELEASES, whole

# What says nothing about medicines, companies or days.
UNRELATED = (
    "The river path is closed while the bridge is being painted.",
    "Cooks who like a thick soup let it stand for an hour; those who do not add a cup of water.",
    "Home | News | Gallery | Search",
    '"We never saw so many herons," said the keeper of the reed bed.',
    "Our choir meets in the old mill and is glad about new voices.",
    "* * *",
    "Read more stories like this one below.",
)
unrelated = st.sampled_from(UNRELATED)


class Facts(NamedTuple):
    """What a release says, without ids, places in the text, and what is taken from other sentences."""

    head: tuple[Any, ...]
    products: list[tuple[Any, ...]]
    trials: list[tuple[Any, ...]]
    events: list[tuple[Any, ...]]


def facts(text: str) -> Facts:
    release = biopress.parse(text)
    head = release.metadata
    return Facts(
        head=(
            head.headline and head.headline.text,
            head.date and head.date.value,
            [place.city for place in head.places],
            head.wire and head.wire.id,
            [company.name for company in head.issuers],
            [(x.exchange, x.symbol) for company in head.issuers for x in company.listings],
            head.source and head.source.text,
            [(person.name, person.title) for person in head.people],
            [contact.email for contact in head.contacts],
        ),
        products=sorted(
            (
                sorted(name.text for name in product.names),
                product.modality and product.modality.id,
                sorted(target.id for target in product.targets),
                sorted(indication.text for indication in product.indications),
            )
            for product in release.products
        ),
        trials=[(x.name, [i.id for i in x.ids], x.phase and x.phase.id) for x in release.trials],
        events=sorted(
            (
                event.kind,
                event.status,
                event.role,
                event.agency or "",
                event.designation or "",
                event.application or "",
                event.products,
                tuple(sorted(indication.text for indication in event.indications)),
                event.date.value if event.date else "",
                event.trigger.text,
                event.text,
                len(event.evidence),
            )
            for event in (*release.events, *release.non_events)
        ),
    )


FACTS = {name: facts(whole(paragraphs)) for name, paragraphs in RELEASES.items()}
releases = pytest.mark.parametrize("name", RELEASES)


def test_the_releases_say_something() -> None:
    assert sum(len(found.events) for found in FACTS.values()) >= 17
    assert all(found.head[0] == RELEASES[name][0] for name, found in FACTS.items())


@releases
@pytest.mark.parametrize("menu", ["Home | News | Gallery | Search", "\U0001f9ec \U0001f9ec"])
def test_what_stands_before_changes_no_fact(name: str, menu: str) -> None:
    assert facts(f"{menu}\n\n{whole(RELEASES[name])}") == FACTS[name]


@releases
def test_what_stands_after_the_end_changes_no_fact(name: str) -> None:
    for text in UNRELATED:
        assert facts(f"{whole(RELEASES[name])}\n{text}\n") == FACTS[name], text


@given(st.data())
@releases
def test_a_paragraph_of_its_own_changes_no_fact(name: str, data: st.DataObject) -> None:
    paragraphs = RELEASES[name]
    at = data.draw(st.integers(2, len(paragraphs)), label="before paragraph")
    assert facts(whole((*paragraphs[:at], data.draw(unrelated), *paragraphs[at:]))) == FACTS[name]


# Each is what the other is in other letters: one sign for one sign.
SIGNS = {"'": "\u2019\u2018", '"': "\u201c\u201d\u201e", " ": "\u00a0\u202f\u2009", "-": "\u2010\u2011"}
PLAIN = {ord(other): sign for sign, others in SIGNS.items() for other in others}


def plain(value: Any) -> Any:
    """A record in which every string is written with plain signs; without the digest of the text."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items() if key != "id" or not str(item).startswith("sha256")}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value.translate(PLAIN) if isinstance(value, str) else value


RECORDS = {name: plain(biopress.parse(whole(paragraphs)).to_dict()) for name, paragraphs in RELEASES.items()}


@given(st.data())
@releases
def test_signs_that_mean_the_same_change_the_text_only(name: str, data: st.DataObject) -> None:
    text = whole(RELEASES[name])
    places = [match.start() for match in re.finditer("|".join(SIGNS), text)]
    signs = list(text)
    for place in data.draw(st.lists(st.sampled_from(places), unique=True), label="places"):
        signs[place] = data.draw(st.sampled_from(SIGNS[text[place]]))
    assert plain(biopress.parse("".join(signs)).to_dict()) == RECORDS[name]


@pytest.mark.parametrize(("sign", "other"), [(sign, other) for sign, others in SIGNS.items() for other in others])
@releases
def test_signs_that_mean_the_same_change_the_text_only_where_all_are_changed(name: str, sign: str, other: str) -> None:
    assert plain(biopress.parse(whole(RELEASES[name]).replace(sign, other)).to_dict()) == RECORDS[name]


@pytest.mark.parametrize("dash", ["--", "\u2013", "\u2014", "-", "\u2015"])
@releases
def test_the_dash_of_the_dateline_changes_no_fact(name: str, dash: str) -> None:
    paragraphs = RELEASES[name]
    assert " -- " in paragraphs[1]
    dashed = paragraphs[1].replace(" -- ", f" {dash} ", 1)
    found = facts(whole((paragraphs[0], dashed, *paragraphs[2:])))
    back = [(*event[:10], event[10].replace(f" {dash} ", " -- "), event[11]) for event in found.events]
    assert found._replace(events=back) == FACTS[name]


def on_lines(value: Any) -> Any:
    """A record in which a line break is a blank; without what is said of the lines."""
    if isinstance(value, dict):
        return {key: on_lines(item) for key, item in plain(value).items()}
    if isinstance(value, list):
        return [on_lines(item) for item in value if item != "hard_wrapped"]
    return value.replace("\n", " ") if isinstance(value, str) else value


@pytest.mark.parametrize("width", [60, 65, 70, 72, 76, 80, 90, 100])
@releases
def test_a_fixed_width_changes_the_text_only(name: str, width: int) -> None:
    def wrapped(paragraph: str) -> str:
        return textwrap.fill(paragraph, width, break_long_words=False, break_on_hyphens=False)

    text = whole(RELEASES[name])
    broken = "\n".join(map(wrapped, text.split("\n")))
    assert broken != text
    assert len(broken) == len(text)
    assert on_lines(biopress.parse(broken).to_dict()) == on_lines(RECORDS[name])


@releases
def test_names_on_lines_of_their_own_change_the_text_only(name: str) -> None:
    lead = RELEASES[name][1].split(" -- ", 1)[1]
    inner = [match.end() for match in re.finditer(r"(?<=[a-z] )[A-Z][\w-]+(?= [a-z]{2,} )", lead) if match.start() > 40]
    broken = lead
    for end in inner:
        begin = broken.rindex(" ", 0, end)
        broken = f"{broken[:begin]}\n{broken[begin + 1 : end]}\n{broken[end + 1 :]}"
    assert on_lines(biopress.parse(whole(RELEASES[name]).replace(lead, broken)).to_dict()) == on_lines(RECORDS[name])


@pytest.mark.parametrize("tags", [("<p>", "</p>"), ("", "<br>"), ('<div class="text"><span>', "</span></div>\n")])
@releases
def test_tags_around_paragraphs_change_no_fact(name: str, tags: tuple[str, str]) -> None:
    assert facts("\n".join(paragraph.join(tags) for paragraph in RELEASES[name])) == FACTS[name]


@releases
def test_a_dateline_in_bold_changes_no_fact(name: str) -> None:
    title, lead, *rest = RELEASES[name]
    dateline, words = lead.split(" -- ", 1)
    found = facts(whole((f"<h1>{title}</h1>", f"<strong>{dateline}</strong> -- {words}", *rest)))
    assert found[:3] == FACTS[name][:3]
    assert [event[:9] for event in found.events] == [event[:9] for event in FACTS[name].events]


@pytest.mark.parametrize("end", ["\r\n", "\r"])
@releases
def test_line_ends_change_no_fact(name: str, end: str) -> None:
    assert facts(whole(RELEASES[name]).replace("\n", end)) == FACTS[name]


# Words whose case carries nothing: a name of an authority, a status, an application or a heading in other letters.
CASES = (
    "Food and Drug Administration",
    "Breakthrough Therapy",
    "Fast Track",
    "Priority Review",
    "orphan drug designation",
    "orphan designation",
    "Biologics License Application",
    "New Drug Application",
    "Marketing Authorisation Application",
    "Complete Response Letter",
    "European Medicines Agency",
    "European Commission",
    "Phase",
    "hereditary angioedema",
    "follicular lymphoma",
    "plaque psoriasis",
    "About ",
    "Forward-Looking Statements",
    "Contact",
    " today ",
    " announced ",
    " granted ",
    " approved ",
    " the ",
    " of ",
)


def folded(found: Any) -> Any:
    if isinstance(found, str):
        return found.casefold()
    return type(found)(map(folded, found)) if type(found) in (list, tuple) else found


@pytest.mark.parametrize("words", CASES)
def test_case_that_carries_nothing_changes_no_fact(words: str) -> None:
    having = [name for name, paragraphs in RELEASES.items() if words in whole(paragraphs)]
    assert having
    for name in having:
        # a small word with a capital may begin a sentence
        for other in (words.lower(), words.upper(), words.title() if words[0] != " " else words):
            headline, *body = RELEASES[name]
            found = facts(whole((headline, *(paragraph.replace(words, other) for paragraph in body))))
            assert folded(tuple(found)) == folded(tuple(FACTS[name])), (name, other)


@releases
def test_without_its_evidence_there_is_no_event(name: str) -> None:
    text = whole(RELEASES[name])
    for event in biopress.parse(text).events:
        rest = text
        for start, end in sorted(event.evidence, reverse=True):
            rest = rest[:start] + rest[end:]
        about = (event.kind, event.agency, event.designation, event.application)
        left = {(e.kind, e.agency, e.designation, e.application) for e in biopress.parse(rest).events}
        assert about not in left, event
