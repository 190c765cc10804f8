"""The text with its facts marked, as HTML for a notebook. Everything is escaped; nothing in it runs."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

import attrs

from biopress.model import Release, Span

__all__ = ["Html", "show"]


@attrs.frozen
class Html:
    """A piece of HTML that a notebook shows."""

    html: str

    def _repr_html_(self) -> str:
        return self.html


# Each kind of fact: its label, and a colour that is readable on light and dark ground; the label makes colour optional.
_KINDS = {
    "event": "#d9480f",
    "product": "#1971c2",
    "indication": "#2f9e44",
    "trial": "#9c36b5",
    "company": "#846358",
    "person": "#0c8599",
    "date": "#e8590c",
    "milestone": "#c2255c",
    "result": "#5f3dc4",
    "statistic": "#495057",
}


def show(text: str, release: Release) -> Html:
    """Return ``text`` with the facts of ``release`` marked, and a legend; ``release`` must be made from ``text``.

    Raises ``TypeError`` for arguments of another type, ``ValueError`` where the release is of another text.

    >>> import biopress
    >>> text = "The FDA granted Fast Track designation to ABX-101."
    >>> "<mark" in show(text, biopress.parse(text)).html
    True
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be str, not {type(text).__name__}")
    if not isinstance(release, Release):
        raise TypeError(f"release must be Release, not {type(release).__name__}")
    import hashlib

    if release.id != "sha256:" + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest():
        raise ValueError("the release was made from another text")
    pieces: list[str] = []
    done = 0
    for kind, label, span in _chosen(release):
        pieces.append(escape(text[done : span.start]))
        style = f"border-bottom:2px solid {_KINDS[kind]};background:transparent;color:inherit"
        pieces.append(f'<mark style="{style}" title="{escape(label)}">{escape(text[span.start : span.end])}')
        pieces.append(f'<sub style="color:{_KINDS[kind]};font-size:70%"> {kind}</sub></mark>')
        done = span.end
    pieces.append(escape(text[done:]))
    legend = " ".join(
        f'<span style="border-bottom:2px solid {colour};margin-right:1em">{kind}</span>'
        for kind, colour in _KINDS.items()
    )
    body = "".join(pieces)
    return Html(
        f'<div class="biopress"><p>{legend}</p><div style="white-space:pre-wrap;line-height:1.6">{body}</div></div>'
    )


def _chosen(release: Release) -> list[tuple[str, str, Span]]:
    """Return the marks in the order of the text; of two that overlap the first named kind stays."""
    taken: list[tuple[str, str, Span]] = []
    free: list[Span] = []
    for kind, label, span in _marks(release):
        if all(span.end <= other.start or span.start >= other.end for other in free):
            free.append(span)
            taken.append((kind, label, span))
    return sorted(taken, key=lambda mark: mark[2])


def _marks(release: Release) -> Iterator[tuple[str, str, Span]]:
    for event in release.events:
        label = " ".join(filter(None, (event.kind, event.agency, event.designation, event.status)))
        yield "event", label, event.trigger.span
    for product in release.products:
        for span in product.mentions:
            yield "product", product.name, span
    for product in release.products:
        for indication in product.indications:
            yield "indication", ", ".join(c.name for c in indication.conditions), indication.span
    for trial in release.trials:
        yield "trial", trial.name or trial.text, trial.span
    for company in (*release.metadata.issuers, *release.companies):
        yield "company", company.role, company.span
    for person in release.metadata.people:
        yield "person", person.title or "", person.span
    for event in release.events:
        if event.date and event.date.span:
            yield "date", event.date.value, event.date.span
