"""E-mail addresses, telephone numbers and web addresses, also obfuscated and run together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from biopress.model import Span
from biopress.text.document import Text

__all__ = ["email_of", "find_addresses", "find_links"]

_AT = r"(?:@|\s?[\[({]\s?(?:at|AT)\s?[\])}]\s?)"
_DOT = r"(?:\.|\s?[\[({]\s?(?:dot|DOT)\s?[\])}]\s?)"
# a new word in capitals, or the next address, ends the last label: "a@b.comTel"
_EMAIL = rf"[\w.+%\\-]{{1,64}}{_AT}(?:[A-Za-z0-9-]{{1,63}}{_DOT}){{1,5}}(?:[a-z]{{2,24}}?(?=www\.|https?:|[^a-z]|$)|[A-Z]{{2,24}})"
_PHONE = (
    r"(?:(?:\+|\b00)\d{1,3}[ .()/-]{1,3}(?:\(0\)[ ]?)?(?:\d{1,5}[ .()/-]{0,2}){2,6}(?<=\d)(?:-\d)?"
    r"|(?:\b1[ .-])?\(?\d{3}\)?[ .-]{1,3}\d{3}[ .-]\d{4}|\d{3}-\d{4}|\b0\d{2,4}[ -]\d{3,4}[ -]\d{3,4}|\+\d{10,14})(?![\d-])"
)


@cache
def _address() -> re.Pattern[str]:
    return re.compile(rf"(?P<phone>(?<![\d$.,/+-]){_PHONE})|(?P<email>{_EMAIL})")


@cache
def _glued_word() -> re.Pattern[str]:
    # what was printed before the address: "CEOjane@", "AGjane@"
    return re.compile(r"(?:CEO|CFO|CMO|COO|CSO|AG|SE|Inc\.|Ltd\.?|LLC|Limited|Corp\.|Email|E-?mail)(?=[a-z])|[.\\-]+")


def find_addresses(text: Text, start: int, end: int) -> Iterator[tuple[str, Span]]:
    """Give the e-mail addresses and telephone numbers between ``start`` and ``end``, each with what it is."""
    folded = text.folded
    for found in _address().finditer(folded, start, end):
        at = found.start()
        if found.lastgroup == "email" and (glued := _glued_word().match(folded, at, found.end())):
            at = glued.end()
        yield str(found.lastgroup), Span(at, found.end())


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
    return re.compile(r"https?://[^\s<>\"\])(]{2,600}(?:\([^\s()]{0,100}\)[^\s<>\"\])(]{0,300})?|(?<![\w/.@])www\.[^\s<>\"\])(]{3,300}")


@cache
def _plain_email() -> re.Pattern[str]:
    return re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24}")


def find_links(source: str) -> list[Span]:
    """Return the web and e-mail addresses of the source in their order."""
    found = []
    if "://" in source or "www." in source:
        for link in _link().finditer(source):
            found.append(Span(link.start(), link.start() + len(link.group().rstrip(".,;:!?'\u2019\u201d*"))))
    if "@" in source:
        taken = {span.start for span in found}
        mails = [Span(*mail.span()) for mail in _plain_email().finditer(source)]
        found += [mail for mail in mails if mail.start not in taken]
    return sorted(found)
