"""The pieces of a section of contacts: labels, names, organizations, addresses, in their order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from biopress.matching.hints import has_any
from biopress.metadata.addresses import find_addresses
from biopress.metadata.functions import read_function
from biopress.metadata.person_names import name_after, name_before, skip_degrees
from biopress.model import Span
from biopress.tables.functions import BODIES
from biopress.tables.headings import CONTACT_WORDS
from biopress.text.document import Text

__all__ = ["Piece", "find_pieces", "kind_of"]


class Piece(NamedTuple):
    """A piece of a contact: ``what`` is label, name, organization, remark, role, email or phone."""

    what: str
    span: Span
    kind: str = ""
    organization: Span | None = None


@cache
def _cut() -> re.Pattern[str]:
    return re.compile(r"[\n|;\u2022:]|,(?!\s?(?:Inc|Ltd|LLC|L\.P|Co|Corp|PLC|plc|S\.A)\b)|\s{3,}|\s[-!]\s|[\[\]]")


@cache
def _field() -> re.Pattern[str]:
    # the name of what follows, also glued to a name: "Jane DoeEmail:"
    return re.compile(
        r"(?:(?<=[a-z])(?:E-?mail|Tel|Phone|Ph|Mobile|Cell|Office|Direct)|\b(?:e-?mail|tel(?:ephone)?|phone|ph"
        r"|mobile|cell|office|direct|fax|[tmpeofd]))\.?$",
        re.IGNORECASE,
    )


# No name of a field is longer.
_FIELD = 12


@cache
def _glued_function() -> re.Pattern[str]:
    # "Jane DoeCEO", "Jane DoePinewood Partners"
    return re.compile(r"(?<=[a-z]{4})(?=[A-Z]{2,4}\b|[A-Z][a-z]{2,})")


# What stands in every label to which something can be glued.
_GLUED = ("ontact", "etails", "elations", "quiries")


@cache
def _glued_label() -> re.Pattern[str]:
    # "Contact DetailsNorvanta", "Investor Relations contactNorvanta Inc."
    return re.compile(r"(?:[A-Z][a-z]+\s){0,3}(?:[Cc]ontacts?|[Dd]etails|[Rr]elations|[EeIi]nquiries)(?=[A-Z])")


def find_pieces(text: Text, span: Span, issuers: set[str]) -> Iterator[Piece]:
    """Give the pieces of a section of contacts in their order."""
    at = span.start
    for what, address in find_addresses(text, span.start, span.end):
        yield from _words(text, at, address.start, issuers)
        if not text.lower[max(at, address.start - 6) : address.start].rstrip(" :.").endswith("fax"):
            yield Piece(what, address)
        at = address.end
    yield from _words(text, at, span.end, issuers)


def _words(text: Text, start: int, end: int, issuers: set[str]) -> Iterator[Piece]:
    """Give the pieces of the words between two addresses."""
    folded = text.folded
    at = start
    previous = ""
    for cut in [*_cut().finditer(folded, start, end), None]:
        stop, sign = (cut.start(), cut.group()) if cut else (end, "")
        piece = text.trimmed(at, stop)
        if piece.start < piece.end and (sign in (":", "") or piece.end - piece.start <= _FIELD):
            field = _field().search(folded, max(piece.start, piece.end - _FIELD), piece.end)
            if field and (sign in (":", "") or field.start() == piece.start):
                piece = text.trimmed(piece.start, field.start())
        if folded[piece.start : piece.end].strip(" *.()-"):
            yield from _read(text, piece, sign, previous, issuers)
        previous = sign
        at = cut.end() if cut else end


def kind_of(words: str) -> str:
    """Return media, investor or other: for whom words in small letters say that a contact is.

    >>> kind_of("investor relations")
    'investor'
    """
    kinds = list(_kinds(words))
    return "investor" if "investor" in kinds else next(iter(kinds), "other")


def _first_kind(words: str) -> str:
    """Return the kind that the words name first."""
    return next(_kinds(words), "other")


@cache
def _relations() -> re.Pattern[str]:
    return re.compile(r"\w+(?: relations)?")


_INVESTOR = ("investor", "investors", "shareholder", "shareholders", "analyst", "analysts", "ir")
_MEDIA = ("media", "press", "public relations", "pr", "journalist", "journalists", "newsroom")
_KINDS = dict.fromkeys(_INVESTOR, "investor") | dict.fromkeys(_MEDIA, "media")


def _kinds(words: str) -> Iterator[str]:
    """Give the kinds that the words name."""
    for word in _relations().findall(words):
        kind = _KINDS.get(word) or _KINDS.get(word.removesuffix(" relations"))
        if kind:
            yield kind


# Words that end a label without a colon after an organization's name.
_CLOSING = frozenset(("relations", "contact", "contacts", "inquiries", "enquiries", "media", "investors", "press"))


def _read(text: Text, span: Span, sign: str, before: str, issuers: set[str]) -> Iterator[Piece]:
    """Give what a piece is; ``before`` and ``sign`` stand around it."""
    folded, lower = text.folded, text.lower
    label = _label(text, span, sign, before)
    if label:
        yield label
        return
    told = has_any(folded[span.start : span.end], _GLUED)
    if told and (glued_label := _glued_label().match(folded, span.start, span.end)):
        yield Piece("label", Span(*glued_label.span()), _first_kind(lower[span.start : glued_label.end()]))
        rest = Span(glued_label.end(), span.end)
        if _is_organization(folded[slice(*rest)], issuers) and not name_after(folded, *rest):
            yield Piece("organization", rest)
        else:
            yield from _read(text, rest, sign, before, issuers)
        return
    if (name := name_after(folded, span.start, span.end)) and not _company_follows(folded, name.end, span.end):
        yield from _named(text, name, span)
    elif (glued := _glued_function().search(folded, span.start, span.end)) and (
        name := name_after(folded, span.start, glued.start())
    ):
        yield Piece("name", name)
        yield from _read(text, Span(glued.start(), span.end), sign, ",", issuers)
    elif read_function(text, span.start, span.end):
        yield Piece("remark", span, _first_kind(lower[span.start : span.end]))
    elif name := name_before(folded, span.end, _after_issuer(lower, span, issuers)):
        yield from _owned(text, name, span)
    elif _is_organization(folded[span.start : span.end], issuers):
        yield Piece("organization", span)


def _company_follows(folded: str, at: int, end: int) -> bool:
    """Whether the last word of what looks like a name, or the next, shows that it is a company's: "Alder Pharma"."""
    words = folded[at : min(end, at + _WORD)].split()
    if folded[at : at + 1] == " " and words and _companys(words[0]):
        return True
    return folded[max(0, at - _WORD) : at].rsplit(maxsplit=1)[-1].strip(".").lower() in _FORMS


# No word that only companies have is longer.
_WORD = 20


def _companys(word: str) -> bool:
    plain = word.strip(".").lower()
    return plain in BODIES or plain in _FORMS


def _label(text: Text, span: Span, sign: str, before: str) -> Piece | None:
    """Return the label that a piece is, an organization in front allowed: "Norvanta Media Relations"."""
    words = text.lower[span.start : span.end].strip(" *.()-").split()
    labels = [i for i, word in enumerate(words) if word.strip("&/()") in CONTACT_WORDS or not word.strip("&/")]
    if not labels:
        return None
    kind = _first_kind(" ".join(words))
    closed = labels == list(range(labels[0], len(words)))
    if closed and labels[0] == 0 and sign != ":" and before in (",", "|"):
        return Piece("remark", span, kind)
    if labels[0] == 0:
        return Piece("label", span, kind) if closed or sign == ":" else None
    if not closed or not (sign == ":" or words[-1] in _CLOSING) or not text.folded[span.start].isupper():
        return None
    if read_function(text, span.start, span.end):
        return Piece("remark", span, kind)
    first = text.lower.index(words[labels[0]], span.start)
    return Piece("label", span, kind, text.trimmed(span.start, first))


def _owned(text: Text, name: Span, span: Span) -> Iterator[Piece]:
    """Give a name at the end of a piece and whose contact it is: "Agency for Norvanta Jane Doe"."""
    owner = text.trimmed(span.start, name.start)
    short = text.lower.find(" for ", owner.start, owner.end)
    owner = Span(owner.start, short if short > 0 else owner.end)
    words = text.lower[owner.start : owner.end]
    if any(c.isdigit() for c in words):
        return
    kind = _first_kind(words)
    if kind != "other":
        yield Piece("label", owner, kind)
    elif owner.start < owner.end and text.folded[owner.start].isupper():
        yield Piece("organization", owner)
    yield Piece("name", name)


def _after_issuer(lower: str, piece: Span, issuers: set[str]) -> int:
    """Return where the last name of an issuer ends in a piece, else where the piece begins."""
    ends = [at + len(name) for name in issuers if (at := lower.rfind(name, piece.start, piece.end)) >= 0]
    return max([piece.start, *(end for end in ends if end < piece.end)])


def _named(text: Text, name: Span, piece: Span) -> Iterator[Piece]:
    """Give a name and what follows it in its piece."""
    glued = _glued_function().search(text.folded, name.start, name.end)
    if glued and " " in text.folded[name.start : glued.start()]:
        yield Piece("name", Span(name.start, glued.start()))
        rest = text.trimmed(glued.start(), piece.end)
        if not read_function(text, rest.start, rest.end):
            yield Piece("organization", rest)
        return
    yield Piece("name", name)
    rest = text.trimmed(skip_degrees(text.folded, name.end, piece.end), piece.end)
    if rest.start < rest.end and (kind := _first_kind(text.lower[rest.start : rest.end])) != "other":
        yield Piece("remark", rest, kind)


def _is_organization(words: str, issuers: set[str]) -> bool:
    plain = words.strip(" *.")
    if plain.lower().rstrip(".") in issuers:
        return True
    if (
        any(c.isdigit() or c in "@/#<>" for c in plain)
        or "www." in plain
        or not plain[:1].isupper()
        or len(plain) > 70
        or "contact" in plain.lower()
    ):
        return False
    tokens = plain.split()
    known = _companys(tokens[-1])
    capitals = sum(1 for token in tokens if token[0].isupper() or token in ("&", "of", "and", "for", "de"))
    if len(tokens) == 1:
        return len(plain) > 5
    return capitals >= len(tokens) - known and (known or len(tokens) < 7)


# The last words of companies' names, in small letters and without full stops.
_FORMS = frozenset("inc ltd llc limited ag se plc corp corporation company co gmbh sa ab nv bv spa as asa".split())
