"""Contacts: the contacts that the text gives, and its links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import takewhile

import attrs

from biopress.metadata.addresses import email_of, find_addresses, find_links
from biopress.metadata.frame import Frame
from biopress.metadata.functions import read_function
from biopress.metadata.person_names import name_after, name_before, skip_degrees
from biopress.model import Contact, Passage, Section, Span
from biopress.tables.functions import BODIES
from biopress.tables.headings import CONTACT_WORDS
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
    issuers = {name.lower() for company in frame.issuers for name in (company.name, *company.short_names, company.name.split()[0])}
    found: dict[tuple[str | None, ...], Contact] = {}
    for section in sections:
        if section.kind == "contacts":
            for draft in _drafts(text, list(_items(text, section.span, issuers))):
                contact = _made(text, draft)
                found.setdefault((contact.name, contact.email, contact.phone), contact)
    return tuple(found.values())


@attrs.frozen
class _Item:
    """A piece of a contact: ``what`` is label, name, organization, remark, email or phone."""

    what: str
    span: Span
    kind: str = ""
    organization: Span | None = None


@attrs.define
class _Draft:
    kind: str = "other"
    name: Span | None = None
    organization: Span | None = None
    email: Span | None = None
    phone: Span | None = None

    @property
    def spans(self) -> list[Span]:
        return [span for span in (self.name, self.organization, self.email, self.phone) if span]

    @property
    def filled(self) -> bool:
        return any((self.name, self.email, self.phone))

    @property
    def reached(self) -> bool:
        return any((self.email, self.phone))


@cache
def _cut() -> re.Pattern[str]:
    return re.compile(r"[\n|;\u2022:]|,(?!\s?(?:Inc|Ltd|LLC|L\.P|Co|Corp|PLC|plc|S\.A)\b)|\s{3,}|\s[-!]\s|[\[\]]")


@cache
def _field() -> re.Pattern[str]:
    # the name of what follows, also glued to a name: "Jane DoeEmail:"
    return re.compile(
        r"(?:(?<=[a-z])(?:E-?mail|Tel|Phone|Ph|Mobile|Cell|Office|Direct)|\b(?:e-?mail|tel(?:ephone)?|phone|ph|mobile|cell|office|direct|fax|[tmpeofd]))\.?$",
        re.IGNORECASE,
    )


@cache
def _glued_function() -> re.Pattern[str]:
    # "Jane DoeCEO", "Jane DoePinewood Partners"
    return re.compile(r"(?<=[a-z]{4})(?=[A-Z]{2,4}\b|[A-Z][a-z]{2,})")


def _items(text: Text, span: Span, issuers: set[str]) -> Iterator[_Item]:
    """Give the pieces of a section of contacts in their order."""
    at = span.start
    for what, address in find_addresses(text, span.start, span.end):
        yield from _words(text, at, address.start, issuers)
        if not text.lower[max(at, address.start - 6) : address.start].rstrip(" :.").endswith("fax"):
            yield _Item(what, address)
        at = address.end
    yield from _words(text, at, span.end, issuers)


def _words(text: Text, start: int, end: int, issuers: set[str]) -> Iterator[_Item]:
    """Give the pieces of the words between two addresses."""
    folded = text.folded
    at = start
    previous = ""
    for cut in [*_cut().finditer(folded, start, end), None]:
        stop, sign = (cut.start(), cut.group()) if cut else (end, "")
        piece = text.trimmed(at, stop)
        field = _field().search(folded, piece.start, piece.end)
        if field and (sign in (":", "") or field.start() == piece.start):
            piece = text.trimmed(piece.start, field.start())
        if folded[piece.start : piece.end].strip(" *.()-"):
            yield from _read(text, piece, sign, previous, issuers)
        previous = sign
        at = cut.end() if cut else end


def _kind_of(words: str) -> str:
    if re.search(r"\b(?:investors?|shareholders?|analysts?|ir)\b", words):
        return "investor"
    return "media" if re.search(r"\b(?:media|press|public relations|pr|journalists?|newsroom)\b", words) else "other"


def _first_kind(words: str) -> str:
    """Return the kind that the words name first."""
    for word in re.findall(r"\w+(?: relations)?", words):
        kind = _kind_of(word)
        if kind != "other":
            return kind
    return "other"


# Words that end a label without a colon after an organization's name.
_CLOSING = frozenset(("relations", "contact", "contacts", "inquiries", "enquiries", "media", "investors", "press"))


def _read(text: Text, piece: Span, sign: str, before: str, issuers: set[str]) -> Iterator[_Item]:
    """Give what a piece is, ``before`` and ``sign`` stand around it."""
    folded, lower = text.folded, text.lower
    words = lower[piece.start : piece.end].strip(" *.()-").split()
    labels = [i for i, word in enumerate(words) if word.strip("&/()") in CONTACT_WORDS or not word.strip("&/")]
    # words of a label, an organization may stand in front: "Norvanta Media Relations"
    if labels and labels == list(range(labels[0], len(words))) and (len(labels) == len(words) or sign == ":" or words[-1] in _CLOSING):
        if sign != ":" and before in (",", "|"):
            yield _Item("remark", piece, _first_kind(" ".join(words)))
            return
        owner = Span(piece.start, folded.index(folded[piece.start : piece.end].split()[labels[0]], piece.start)) if labels[0] else None
        if owner is None or folded[owner.start].isupper():
            yield _Item("label", piece, _first_kind(" ".join(words)), owner and text.trimmed(*owner))
            return
    if labels and labels[0] == 0 and sign == ":":
        yield _Item("label", piece, _first_kind(" ".join(words)))
        return
    if name := name_after(folded, piece.start, piece.end):
        yield from _named(text, name, piece)
        return
    if glued := _glued_function().search(folded, piece.start, piece.end):
        if left := name_after(folded, piece.start, glued.start()):
            yield _Item("name", left)
            yield from _read(text, Span(glued.start(), piece.end), sign, ",", issuers)
            return
    if read_function(text, piece.start, piece.end):
        yield _Item("remark", piece, _first_kind(" ".join(words)))
    elif name := name_before(folded, piece.end, _after_issuer(lower, piece, issuers)):
        owner = text.trimmed(piece.start, name.start)
        short = lower.find(" for ", owner.start, owner.end)
        owner = Span(owner.start, short if short > 0 else owner.end)
        kind = _first_kind(lower[owner.start : owner.end])
        if kind != "other":
            yield _Item("label", owner, kind)
        elif any(c.isdigit() for c in folded[owner.start : owner.end]):
            return
        elif owner.start < owner.end and folded[owner.start].isupper():
            yield _Item("organization", owner)
        yield _Item("name", name)
    elif _is_organization(folded[piece.start : piece.end], issuers):
        yield _Item("organization", piece)


def _after_issuer(lower: str, piece: Span, issuers: set[str]) -> int:
    """Return where the last name of an issuer ends in a piece, else where the piece begins."""
    ends = [at + len(name) for name in issuers if (at := lower.rfind(name, piece.start, piece.end)) >= 0]
    return max([piece.start, *(end for end in ends if end < piece.end)])


def _named(text: Text, name: Span, piece: Span) -> Iterator[_Item]:
    """Give a name and what follows it in its piece."""
    glued = _glued_function().search(text.folded, name.start, name.end)
    if glued and " " in text.folded[name.start : glued.start()]:
        yield _Item("name", Span(name.start, glued.start()))
        rest = text.trimmed(glued.start(), piece.end)
        if not read_function(text, rest.start, rest.end):
            yield _Item("organization", rest)
        return
    yield _Item("name", name)
    rest = text.trimmed(skip_degrees(text.folded, name.end, piece.end), piece.end)
    if rest.start < rest.end and (kind := _first_kind(text.lower[rest.start : rest.end])) != "other":
        yield _Item("remark", rest, kind)


def _is_organization(words: str, issuers: set[str]) -> bool:
    plain = words.strip(" *.")
    if plain.lower().rstrip(".") in issuers:
        return True
    if any(c.isdigit() or c in "@/#<>" for c in plain) or "www." in plain or not plain[:1].isupper() or len(plain) > 70:
        return False
    tokens = plain.split()
    capitals = sum(1 for token in tokens if token[0].isupper() or token in ("&", "of", "and", "for", "de"))
    if len(tokens) == 1:
        return len(plain) > 5
    known = tokens[-1].strip(".").lower() in BODIES or tokens[-1].strip(".").lower() in ("inc", "ltd", "llc", "limited", "ag", "se", "plc", "corp", "gmbh", "sa")
    return capitals == len(tokens) and (known or len(tokens) < 7)


def _drafts(text: Text, items: list[_Item]) -> list[_Draft]:
    """Put the pieces together: a label, a name or a second address begins the next contact."""
    done: list[_Draft] = []
    draft = _Draft()
    columns: list[_Item] = []
    for number, item in enumerate(items):
        if item.what == "label":
            if draft.filled:
                done.append(draft)
            columns = [*columns, item] if number and items[number - 1].what == "label" else [item]
            if text.lower[columns[0].span.start : columns[0].span.end].strip(" *") in ("contact", "contacts"):
                columns = columns[1:] or columns
            draft = _Draft(item.kind, organization=item.organization)
            continue
        if len(columns) > 1 and items[number - 1] is columns[-1]:
            block = list(takewhile(lambda later: later.what != "label", items[number:]))
            if spread := _spread(columns, block):
                return [*done, *spread, *_drafts(text, items[number + len(block) :])]
        if item.what == "remark":
            if draft.kind == "other" and item.kind != "other":
                draft.kind = item.kind
            continue
        if item.what == "organization":
            lone = " " not in text.folded[item.span.start : item.span.end]
            if draft.name and not draft.reached:
                draft.organization = draft.organization or (None if lone else item.span)
            elif draft.reached:
                done.append(draft)
                draft = _Draft(columns[-1].kind if columns else "other", organization=item.span)
            elif not draft.organization:
                draft.organization = item.span
            continue
        if item.what == "name":
            if draft.filled:
                done.append(draft)
                draft = _Draft(columns[-1].kind if columns else "other")
            draft.name = item.span
            continue
        if getattr(draft, item.what) is None:
            setattr(draft, item.what, item.span)
        elif item.what == "email":
            done.append(draft)
            draft = _Draft(draft.kind, email=item.span)
    return [*done, draft] if draft.filled else done


def _spread(labels: list[_Item], items: list[_Item]) -> list[_Draft]:
    """Return the contacts of columns: several labels in a row, then their names, then their addresses."""
    spans = {what: [item.span for item in items if item.what == what] for what in ("name", "email", "phone")}
    if len(labels) not in (len(spans["email"]), len(spans["phone"])):
        return []
    drafts = [_Draft(label.kind, organization=label.organization) for label in labels]
    for what, places in spans.items():
        if len(places) == len(labels):
            for draft, span in zip(drafts, places, strict=True):
                setattr(draft, what, span)
    return drafts


def _made(text: Text, draft: _Draft) -> Contact:
    def words(span: Span | None) -> str | None:
        return clean(text.source[span.start : span.end]).strip(" *") if span else None

    email = words(draft.email)
    kind = draft.kind
    if kind == "other" and email:
        kind = _kind_of(re.split(r"[@\s]", email.lower())[0].replace(".", " ").replace("-", " "))
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
