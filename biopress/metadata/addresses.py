"""E-mail addresses, telephone numbers and web addresses, also obfuscated and run together."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from operator import itemgetter

from biopress.model import Span
from biopress.spans import as_span
from biopress.text.document import Text

__all__ = ["email_of", "find_addresses", "find_links"]

_DOT = r"(?:\.|\s?[\[({]\s?(?:dot|DOT)\s?[\])}]\s?)"


@cache
def _local() -> re.Pattern[str]:
    # looked for in the words before a sign; tried but where such a run begins
    return re.compile(r"(?<![\w.+%\\-])[\w.+%\\-]{1,64}$")


# No part before the sign is longer.
_LOCAL = 64


def _local_before(words: str, at: int, floor: int) -> int | None:
    """Return where the part of an address begins that ends at its sign; ``None`` where there is none."""
    begin = max(floor, at - _LOCAL)
    found = _local().search(words[begin:at])
    return begin + found.start() if found else None


@cache
def _domain() -> re.Pattern[str]:
    # a new word in capitals, or the next address, ends the last label: "a@b.comTel"
    return re.compile(
        rf"(?:[A-Za-z0-9-]{{1,63}}{_DOT}){{1,5}}(?:[a-z]{{2,24}}?(?=www\.|https?:|[^a-z]|$)|[A-Z]{{2,24}})"
    )


@cache
def _written_at() -> re.Pattern[str]:
    return re.compile(r"\s?[\[({]\s?(?:at|AT)\s?[\])}]\s?")


@cache
def _phone() -> re.Pattern[str]:
    return re.compile(
        r"(?=[\d(+])(?<![\d$.,/+-])(?:(?:\+"
        r"|\b00)\d{1,3}[ .()/-]{1,3}(?:\(0\)[ ]?)?(?:\d{1,5}(?: - |[ .()/-]{0,2})){2,6}(?<=\d)(?:-\d)?"
        r"|(?:\b1[ .-])?\(?\d{3}\)?[ .-]{1,3}\d{3}[ .-]\d{4}|\d{3}-\d{4}|\b0\d{2,4}[ -]\d{3,4}[ -]\d{3,4}"
        r"|\+\d{10,14})(?![\d-])"
    )


@cache
def _digits() -> re.Pattern[str]:
    # what a telephone number consists of
    return re.compile(r"[0-9(+][0-9 .()/+-]{7,}")


@cache
def _glued_word() -> re.Pattern[str]:
    # what was printed before the address: "CEOjane@", "AGjane@"
    return re.compile(r"(?:CEO|CFO|CMO|COO|CSO|AG|SE|Inc\.|Ltd\.?|LLC|Limited|Corp\.|Email|E-?mail)(?=[a-z])|[.\\-]+")


def find_addresses(text: Text, start: int, end: int) -> list[tuple[str, Span]]:
    """Return the e-mail addresses and telephone numbers between ``start`` and ``end``, each with what it is."""
    folded = text.folded
    found = [
        ("phone", as_span(phone.span()))
        for digits in _digits().finditer(folded, start, end)
        for phone in _phone().finditer(folded, *digits.span())
    ]
    floors = [start, *[span.end for _, span in found]]
    for at, stop in _signs(folded, start, end):
        local = _local_before(folded, at, floors[bisect_right(floors, at) - 1])
        domain = _domain().match(folded, stop, end)
        if local is not None and domain:
            glued = _glued_word().match(folded, local, at)
            found.append(("email", Span(glued.end() if glued else local, domain.end())))
    return sorted(found, key=itemgetter(1)) if len(found) > 1 else found


def _signs(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give the places of "@" and of what stands for it."""
    at = folded.find("@", start, end)
    while at >= 0:
        yield at, at + 1
        at = folded.find("@", at + 1, end)
    piece = folded[start:end]
    if "at]" in piece or "at)" in piece or "at ]" in piece or "AT]" in piece:
        yield from (sign.span() for sign in _written_at().finditer(folded, start, end))


@cache
def _written_out() -> re.Pattern[str]:
    return re.compile(r"\s?[\[({]\s?(at|dot)\s?[\])}]\s?", re.IGNORECASE)


def email_of(words: str) -> str:
    """Return an address as it is typed.

    >>> email_of("ir [at] example [dot] com")
    'ir@example.com'
    """
    plain = _written_out().sub(lambda found: "@" if found.group(1).lower() == "at" else ".", words)
    return plain.replace("\\", "")


@cache
def _link() -> re.Pattern[str]:
    return re.compile(r"(?:https?://|www\.)[^\s<>\"\])(]{2,600}(?:\([^\s()]{0,100}\)[^\s<>\"\])(]{0,300})?")


def _add(found: list[Span], source: str, at: int) -> int:
    """Add the web address at a place, without the signs that end its sentence, and return its end; 0 for none."""
    link = _link().match(source, at)
    if link is None:
        return 0
    found.append(as_span((at, at + len(link.group().rstrip(".,;:!?'*\u2019\u201d")))))
    return link.end()


def find_links(text: Text) -> list[Span]:
    """Return the web and e-mail addresses of the source in their order."""
    source = text.source
    found: list[Span] = []
    # one sign is looked for much faster than a word
    at = source.find(":")
    while at >= 0:
        end = at + 1
        if source.startswith("//", end) and source.endswith(("http", "https"), 0, at):
            end = _add(found, source, at - (5 if source[at - 1] == "s" else 4)) or end
        at = source.find(":", end)
    at = source.find("www.") if "www" in text.words else -1
    while at >= 0:
        inside = source[at - 1 : at]
        end = 0 if inside.isalnum() or inside in ("/", ".", "@") else _add(found, source, at)
        at = source.find("www.", end or at + 4)
    at = source.find("@")
    while at >= 0:
        local, domain = _local_before(source, at, 0), _domain().match(source, at + 1)
        if local is not None and domain:
            found.append(Span(local, domain.end()))
        at = source.find("@", at + 1)
    found.sort()
    kept = found[:1]
    for span in found[1:]:
        if span.start >= kept[-1].end:
            kept.append(span)
    return kept
