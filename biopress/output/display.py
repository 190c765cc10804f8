"""A text with its facts marked, as HTML for a notebook."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain

import attrs

from biopress.demands import demand
from biopress.markup import Html, element, safe
from biopress.model import Date, Release, Span

__all__ = ["LINES", "Mark", "nested", "show"]

# The line under each kind of fact. Its colour has contrast on white and on black; forms differ where colours are alike.
LINES = {
    "event": "3px double #d9480f",
    "milestone": "2px dotted #d6336c",
    "date": "1px solid #b7791f",
    "product": "2px solid #1c7ed6",
    "indication": "2px dashed #2f9e44",
    "trial": "2px dotted #9c36b5",
    "result": "1px dashed #7048e8",
    "statistic": "1px dotted #868e96",
    "company": "1px solid #a0755b",
    "person": "1px dashed #0c8599",
}
_LABEL = "font-size:70%;font-variant:small-caps;opacity:0.8;margin:0 0.2em;user-select:none;vertical-align:baseline"


@attrs.frozen
class Mark:
    """What is marked: its kind, a word for it, and what is told when it is pointed at."""

    span: Span
    kind: str
    label: str
    details: str


def show(text: str, release: Release) -> Html:
    """Return ``text`` with the facts of ``release`` marked, and a legend; ``release`` must be made from ``text``.

    Raises ``TypeError`` for arguments of another type, ``ValueError`` where the release is of another text.

    >>> import biopress
    >>> text = "The FDA granted Fast Track designation to ABX-101."
    >>> "<mark" in show(text, biopress.parse(text)).html
    True
    """
    demand("text", text, str)
    demand("release", release, Release)
    if release.id != "sha256:" + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest():
        raise ValueError("the release was made from another text")
    marks = nested(_marks(release))
    body = element("div", _marked(text, marks), "white-space:pre-wrap;overflow-wrap:anywhere;line-height:1.7")
    return Html(element("div", _legend(marks) + body, "color:inherit;background:transparent"))


def _legend(marks: list[Mark]) -> str:
    counts = Counter(mark.kind for mark in marks)
    entries = [
        element("span", f"{kind} {counts[kind]}", f"border-bottom:{line};margin-right:1.2em;white-space:nowrap")
        for kind, line in LINES.items()
        if counts[kind]
    ]
    return element("p", " ".join(entries) or "nothing found")


def _marked(text: str, marks: list[Mark]) -> str:
    pieces: list[str] = []
    open_marks: list[Mark] = []
    done = 0

    def go_to(place: int) -> None:
        nonlocal done
        pieces.append(safe(text[done:place]))
        done = place

    def close_before(place: int | None) -> None:
        while open_marks and (place is None or open_marks[-1].span.end <= place):
            mark = open_marks.pop()
            go_to(mark.span.end)
            pieces.append(f"</bdi>{element('small', safe(mark.label), _LABEL)}</mark>")

    for mark in marks:
        close_before(mark.span.start)
        go_to(mark.span.start)
        style = f"border-bottom:{LINES[mark.kind]};padding-bottom:1px;background:transparent;color:inherit"
        pieces.append(f'<mark style="{style}" title="{safe(mark.details)}"><bdi>')
        open_marks.append(mark)
    close_before(None)
    pieces.append(safe(text[done:]))
    return "".join(pieces)


def nested(marks: Iterable[Mark]) -> list[Mark]:
    """Return the marks in the order in which they open; one that only half covers another before it is left out."""
    once = {(mark.span, mark.kind): mark for mark in marks}
    kept: list[Mark] = []
    around: list[Span] = []
    for mark in sorted(once.values(), key=lambda mark: (mark.span.start, -mark.span.end)):
        while around and around[-1].end <= mark.span.start:
            around.pop()
        if not around or mark.span.end <= around[-1].end:
            kept.append(mark)
            around.append(mark.span)
    return kept


def _marks(release: Release) -> Iterator[Mark]:
    for event in (*release.events, *release.non_events):
        what = (event.designation or event.application, event.agency, *event.products)
        yield Mark(
            event.trigger.span, "event", f"{event.kind}, {event.status}", _listed(event.kind, event.status, *what)
        )
    for milestone in release.milestones:
        label = f"{milestone.kind}, {milestone.status}".replace("_", " ")
        yield Mark(
            milestone.span,
            "milestone",
            label,
            _listed(*milestone.names, milestone.date.value if milestone.date else None),
        )
    for date in _dates(release):
        if date and date.span:
            yield Mark(date.span, "date", date.value, _listed(date.relation, date.precision, date.basis))
    for product in release.products:
        details = _listed(product.name, product.modality.id if product.modality else None, product.role)
        yield from (Mark(span, "product", "product", details) for span in product.mentions)
    indications = (fact.indications for facts in (release.events, release.products) for fact in facts)
    for indication in chain.from_iterable(indications):
        names = (condition.name for condition in indication.conditions)
        yield Mark(indication.span, "indication", "indication", _listed(*names))
    for trial in release.trials:
        phase = f"phase {trial.phase.id}" if trial.phase else None
        yield Mark(trial.span, "trial", "trial", _listed(trial.name, phase, *(number.id for number in trial.ids)))
    for result in release.results:
        yield Mark(result.span, "result", "result", _listed(result.endpoint, result.value))
    for statistic in release.statistics:
        yield Mark(statistic.span, "statistic", statistic.kind, _listed(statistic.value, statistic.condition))
    for company in (*release.metadata.issuers, *release.companies):
        listings = (f"{listing.exchange}:{listing.symbol}" for listing in company.listings)
        yield Mark(company.span, "company", company.role, _listed(company.name, *listings))
    for person in release.metadata.people:
        yield Mark(person.span, "person", "person", _listed(person.name, person.title, person.organization))


def _dates(release: Release) -> Iterator[Date | None]:
    yield release.metadata.date
    for event in (*release.events, *release.non_events):
        yield from (event.date, event.previous_date, event.effective_date)
    for milestone in release.milestones:
        yield milestone.date


def _listed(*parts: str | None) -> str:
    return ", ".join(dict.fromkeys(filter(None, parts)))
