"""Contacts: the contacts that the text gives, and its links."""

from __future__ import annotations

import re
from collections.abc import Iterator

from biopress.metadata.addresses import email_of, find_links
from biopress.metadata.contact_pieces import Piece, find_pieces, kind_of
from biopress.metadata.frame import Frame
from biopress.model import Contact, Passage, Section, Span
from biopress.text.document import Text
from biopress.text.folding import clean
from biopress.text.reading import Reading

__all__ = ["read_contacts", "read_links"]


def read_links(reading: Reading) -> tuple[Passage, ...]:
    """Return the web and e-mail addresses of the text, in its order."""
    return tuple(reading.text.passage(*span) for span in find_links(reading.text))


def read_contacts(reading: Reading, frame: Frame, sections: tuple[Section, ...]) -> tuple[Contact, ...]:
    """Return the contacts that the text gives, in its order."""
    text = reading.text
    spans = [section.span for section in sections if section.kind == "contacts"]
    if not spans:
        return ()
    issuers = {
        name.lower()
        for company in frame.issuers
        for name in (company.name, *company.short_names, company.name.split()[0])
    }
    found: dict[tuple[str | None, ...], Contact] = {}
    for span in spans:
        for draft in _drafts(text, list(find_pieces(text, span, issuers))):
            contact = _made(text, draft)
            found.setdefault((contact.name, contact.email, contact.phone), contact)
    return tuple(found.values())


class _Draft:
    """A contact that is being put together."""

    __slots__ = ("email", "kind", "name", "organization", "phone")

    def __init__(self, kind: str, organization: Span | None = None) -> None:
        self.kind = kind
        self.organization = organization
        self.name: Span | None = None
        self.email: Span | None = None
        self.phone: Span | None = None

    @property
    def spans(self) -> list[Span]:
        return [span for span in (self.name, self.organization, self.email, self.phone) if span]

    @property
    def filled(self) -> bool:
        return any((self.name, self.email, self.phone))

    @property
    def reached(self) -> bool:
        return any((self.email, self.phone))


def _drafts(text: Text, pieces: list[Piece]) -> Iterator[_Draft]:
    """Give the contacts that the pieces make."""
    labels: list[Piece] = []
    block: list[Piece] = []
    for number, piece in enumerate(pieces):
        if piece.what != "label":
            block.append(piece)
            continue
        if _is_role(block, pieces[number + 1 : number + 2]):
            block.append(piece._replace(what="role"))
            continue
        if block:
            yield from _block(text, labels, block)
            labels, block = [], []
        labels.append(piece)
    yield from _block(text, labels, block)


def _is_role(before: list[Piece], after: list[Piece]) -> bool:
    """Whether a label between a name or an organization and an address is a line about these: "Investor Relations"."""
    told = next((piece.what for piece in reversed(before) if piece.what not in ("remark", "role")), "")
    return told in ("name", "organization") and bool(after) and after[0].what in ("email", "phone")


def _block(text: Text, labels: list[Piece], pieces: list[Piece]) -> list[_Draft]:
    """Return the contacts that stand under one label, or under several that head columns."""
    if labels and text.lower[labels[0].span.start : labels[0].span.end].strip(" *") in ("contact", "contacts"):
        labels = labels[1:] or labels
    return (_columns(labels, pieces) if len(labels) > 1 else []) or _in_order(text, labels, pieces)


def _columns(labels: list[Piece], pieces: list[Piece]) -> list[_Draft]:
    """Return the contacts of columns: several labels in a row, then their names, then their addresses."""
    spans = {what: [piece.span for piece in pieces if piece.what == what] for what in ("name", "email", "phone")}
    if len(labels) not in (len(spans["email"]), len(spans["phone"])):
        return []
    drafts = [_Draft(label.kind, organization=label.organization) for label in labels]
    for what, places in spans.items():
        if len(places) == len(labels):
            for draft, span in zip(drafts, places, strict=True):
                setattr(draft, what, span)
    return drafts


def _in_order(text: Text, labels: list[Piece], pieces: list[Piece]) -> list[_Draft]:
    """Return the contacts that stand one after the other."""
    kind = labels[-1].kind if labels else "other"
    drafts = [_Draft(kind, organization=labels[-1].organization if labels else None)]
    for piece in pieces:
        draft = drafts[-1]
        if _begins(draft, piece):
            draft = _Draft(kind)
            drafts.append(draft)
        if piece.what == "remark":
            draft.kind = piece.kind if draft.kind == "other" else draft.kind
        elif piece.what == "role":
            draft.kind = piece.kind if piece.kind != "other" else draft.kind
            draft.organization = draft.organization or piece.organization
        elif getattr(draft, piece.what) is None:
            # one word after a name is a city rather than an organization
            lone = piece.what == "organization" and " " not in text.folded[piece.span.start : piece.span.end]
            if not (lone and draft.name):
                setattr(draft, piece.what, piece.span)
    return [draft for draft in drafts if draft.filled]


def _begins(draft: _Draft, piece: Piece) -> bool:
    """Whether the next contact begins with a piece: a name, an organization after addresses, a second e-mail."""
    if piece.what == "name":
        return draft.filled
    return (draft.reached and piece.what == "organization") or (piece.what == "email" and draft.email is not None)


def _made(text: Text, draft: _Draft) -> Contact:
    def words(span: Span | None) -> str | None:
        return clean(text.source[span.start : span.end]).strip(" *") if span else None

    email = words(draft.email)
    kind = draft.kind
    if kind == "other" and email:
        kind = kind_of(re.split(r"[@\s]", email.lower())[0].replace(".", " ").replace("-", " "))
    spans = draft.spans
    start, end = min(span.start for span in spans), max(span.end for span in spans)
    if end - start > 400:
        # columns: the pieces of one contact stand far apart
        start, end = spans[-1]
    return Contact(
        kind=kind,
        name=words(draft.name),
        organization=words(draft.organization),
        email=email_of(email) if email else None,
        phone=words(draft.phone),
        text=text.source[start:end],
        span=Span(start, end),
    )
