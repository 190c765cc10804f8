"""The companies of a release: issuers with their listings, and others that have a part in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from biopress.matching.phrases import Phrases
from biopress.matching.words import cut
from biopress.metadata.listings import Ticker
from biopress.metadata.names import Name, read_name, short_form, spelled
from biopress.metadata.speakers import Issuer, name_before
from biopress.model import Company, Identifier, Listing, Span
from biopress.rules import Rules
from biopress.text.document import Text

__all__ = ["build_issuers", "find_others"]


@cache
def _signs() -> re.Pattern[str]:
    return re.compile(r"[\W_]+")


def _key(words: str) -> str:
    return _signs().sub("", words).casefold()


def _variants(issuer: Issuer) -> set[str]:
    names = {issuer.name, short_form(issuer.name), *issuer.short_names}
    return {key for key in map(_key, names) if len(key) > 1 and key not in ("thecompany", "company", "we")}


def _owner(text: Text, issuers: tuple[Issuer, ...], ticker: Ticker) -> int | None:
    """Return the number of the issuer whose name the ticker follows."""
    if len(issuers) == 1 and text.folded.endswith(issuers[0].name, 0, ticker.before):
        return 0
    left = _key(text.folded[max(0, ticker.before - 100) : ticker.before].removesuffix("'s"))
    best, longest = None, 0
    for number, issuer in enumerate(issuers):
        for variant in _variants(issuer):
            if left.endswith(variant) and len(variant) > longest:
                best, longest = number, len(variant)
    return best


def build_issuers(
    text: Text, issuers: tuple[Issuer, ...], tickers: list[Ticker], identifiers: tuple[Identifier, ...]
) -> tuple[tuple[Company, ...], list[Ticker]]:
    """Return the issuers as companies with their listings, and the tickers that are not theirs."""
    owned: list[dict[tuple[str, str], Listing]] = [{} for _ in issuers]
    left: list[Ticker] = []
    for ticker in tickers:
        number = _owner(text, issuers, ticker)
        if number is None and len(issuers) == 1 and _alone(text, issuers[0], ticker):
            number = 0
        if number is None and not ticker.bracketed:
            number = _subject(text, issuers, ticker)
        if number is None:
            left.append(ticker)
        else:
            owned[number].setdefault((ticker.listing.exchange, ticker.listing.symbol), ticker.listing)
    companies = tuple(
        Company(
            id=f"c{number}",
            name=issuer.name,
            role="issuer",
            short_names=_short_names(text, issuer),
            listings=tuple(owned[number - 1].values()),
            identifiers=identifiers if len(issuers) == 1 else (),
            text=text.source[issuer.start : issuer.end],
            span=Span(issuer.start, issuer.end),
        )
        for number, issuer in enumerate(issuers, 1)
    )
    return companies, left


def _subject(text: Text, issuers: tuple[Issuer, ...], ticker: Ticker) -> int | None:
    """Return the number of the issuer that the ticker's sentence names last before it."""
    sentence = text.sentence(ticker.listing.span.start)
    words = text.folded[sentence.start : ticker.listing.span.start]
    places = []
    for number, issuer in enumerate(issuers):
        forms = [short_form(issuer.name), *issuer.short_names, *short_form(issuer.name).split()[:1]]
        places.append((max(words.rfind(form) for form in forms), number))
    at, number = max(places, default=(-1, 0))
    return number if at >= 0 else None


def _alone(text: Text, issuer: Issuer, ticker: Ticker) -> bool:
    """Whether a ticker without a name before it is the only issuer's: alone in its line, or in a sentence about it."""
    at = ticker.listing.span.start
    name = name_before(text, ticker.before)
    if name is not None and ticker.bracketed:
        own = short_form(spelled(text, name))
        return _key(own) in _variants(issuer) or _key(short_form(issuer.name)).startswith(_key(own))
    if ticker.bracketed and text.folded[max(0, ticker.before - 2) : ticker.before].strip():
        sentence = text.sentence(at)
        return name is None and ticker.before - sentence.start < 3
    sentence = text.sentence(at)
    words = text.lower[sentence.start : sentence.end]
    return len(words) < 80 or "company" in words or "our " in words or short_form(issuer.name).lower() in words


def _short_names(text: Text, issuer: Issuer) -> tuple[str, ...]:
    """Return the defined short names, the name without its legal form, and a word of it that the text uses alone."""
    short = dict.fromkeys(issuer.short_names)
    bare = short_form(issuer.name)
    if bare != issuer.name:
        short.setdefault(bare)
    words = bare.split()
    for word in words[:2] if 1 < len(words) < 5 else ():
        if len(word) > 3 and word[0].isupper() and _stands_alone(text.folded, f"{word}'s"):
            short.setdefault(word)
    return tuple(short)


def _stands_alone(folded: str, words: str) -> bool:
    """Whether ``words`` stand somewhere without a part of a name in front."""
    at = folded.find(words)
    while at >= 0:
        before = folded[max(0, at - 20) : at].split()
        if not before or not (before[-1][0].isupper() or before[-1] in ("&", "and")):
            return True
        at = folded.find(words, at + 1)
    return False


# What stands before a company that has a part in a release, and the part.
_CUES = {
    "subsidiary of ": "parent",
    "division of ": "parent",
    "owned by ": "parent",
    "part of the ": "parent",
    "acquisition of ": "subsidiary",
    "has acquired ": "subsidiary",
    "to acquire ": "subsidiary",
    "acquired by ": "acquirer",
    "subsidiary, ": "subsidiary",
    "licensed from ": "partner",
    "licensed to ": "licensee",
    "licensee, ": "licensee",
    "rights to ": "licensee",
    "agreement with ": "partner",
    "collaboration with ": "partner",
    "partnership with ": "partner",
    "alliance with ": "partner",
    "partnered with ": "partner",
    "partner, ": "partner",
    "partner ": "partner",
    "applicant, ": "applicant",
    "submitted by ": "applicant",
}


@cache
def _cues() -> Phrases:
    return Phrases(_CUES)


class _Other(NamedTuple):
    role: str
    issuer: Issuer


def find_others(
    text: Text, rules: Rules, issuers: tuple[Company, ...], tickers: list[Ticker], end: int
) -> tuple[Company, ...]:
    """Return the companies other than the issuers that have a part in the text up to ``end``, in its order."""
    named = [*_cued(text, tickers, end), *_listed(text, tickers)]
    if not named:
        return ()
    known = {_key(form) for company in issuers for form in (short_form(company.name), *company.short_names)}
    known = {form for form in known if len(form) > 2 and form not in ("company", "thecompany")}
    listings: dict[str, dict[tuple[str, str], Listing]] = {}
    found: dict[str, _Other] = {}
    for name, role, listing in named:
        key = _note(found, known, Issuer(name.start, name.end, spelled(text, name)), role)
        if key and listing:
            listings.setdefault(key, {}).setdefault((listing.exchange, listing.symbol), listing)
    ordered = sorted(found.items(), key=lambda item: item[1].issuer.start)
    return tuple(
        Company(
            id=f"c{number}",
            name=other.issuer.name,
            role=other.role,
            short_names=_short_names(text, other.issuer),
            listings=tuple(listings.get(key, {}).values()),
            text=text.source[other.issuer.start : other.issuer.end],
            span=Span(other.issuer.start, other.issuer.end),
        )
        for number, (key, other) in enumerate(ordered, len(issuers) + 1)
        if not _authority(rules, other.issuer.name)
    )


def _cued(text: Text, tickers: list[Ticker], end: int) -> Iterator[tuple[Name, str, None]]:
    """Give the names that stand behind the words for a part, and the part."""
    for cue in _cues().among(text.words):
        at = text.lower.find(cue, 0, end)
        while at >= 0:
            start = at + len(cue)
            name = read_name(text, start, min(end, start + 120)) if text.folded[start : start + 1].isupper() else None
            if name and (name.legal or _bracketed_ticker(tickers, name.end)):
                yield name, _CUES[cue], None
            at = text.lower.find(cue, start, end)


def _listed(text: Text, tickers: list[Ticker]) -> Iterator[tuple[Name, str, Listing]]:
    """Give the names that tickers in brackets stand behind."""
    for ticker in tickers:
        name = name_before(text, ticker.before) if ticker.bracketed else None
        if name:
            yield name, "partner", ticker.listing


def _bracketed_ticker(tickers: list[Ticker], end: int) -> bool:
    return any(0 <= ticker.before - end < 3 for ticker in tickers)


def _authority(rules: Rules, name: str) -> bool:
    return bool(rules.vocabulary.scan(name, cut(name.lower())).of("agency"))


def _note(found: dict[str, _Other], known: set[str], issuer: Issuer, role: str) -> str | None:
    key = _key(short_form(issuer.name))
    if not key or any(key.startswith(form) or form.startswith(key) for form in known):
        return None
    if key not in found:
        found[key] = _Other(role, issuer)
    return key
