"""Tickers: exchange and symbol in every notation, and the place of the company name that they stand behind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

from biopress.matching.markets import Markets
from biopress.matching.terms import Exchange
from biopress.model import Identifier, Listing, Span
from biopress.text.document import Text

__all__ = ["Ticker", "find_identifiers", "find_tickers"]


class Ticker(NamedTuple):
    """A listing, and the place ``before`` where the words end that its bracket follows; its own where it has none."""

    listing: Listing
    before: int
    bracketed: bool


@cache
def _symbol() -> re.Pattern[str]:
    return re.compile(
        r"\s{0,3}[\"'$(\[]{0,2}(?P<symbol>[A-Z0-9][A-Z0-9]{0,11}(?:[.&-][A-Z0-9]{1,5})?(?:\s[AB](?=[\s),;\"]))?)"
        r"(?![\w$]|\.\d|\s?:)[\"']{0,2}"
    )


# An international securities identification number has so many signs.
_ISIN = 12


@cache
def _behind_number() -> re.Pattern[str]:
    return re.compile(r"[A-Z]{2}[A-Z0-9]{9}\d\s?[-,/]\s?")


@cache
def _more() -> re.Pattern[str]:
    return re.compile(r"\s?(?:[,;/&]|and|\||,\s?and)\s?")


@cache
def _suffixed() -> re.Pattern[str]:
    return re.compile(r"\.(?P<suffix>HK|T|KS|KQ|SZ|SH|SS|TW|TWO|BO|SI)(?!\w)")


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"(?<![\w.])\d{4,6}$")


@cache
def _in_bracket() -> re.Pattern[str]:
    return re.compile(r"\((?P<symbol>[A-Z][A-Z0-9]{1,5}(?:\.[A-Z])?)\)")


@cache
def _under_symbol() -> re.Pattern[str]:
    return re.compile(
        r"(?:[Ss]ymbols?|[Tt]icker):?\s{1,2}[\"'(]{0,2}(?P<symbol>[A-Z0-9]{1,6}(?:\.[A-Z]{1,2})?)(?![\w])"
    )


# Words without which no such ticker stands in a text.
_SUFFIXES = frozenset(("hk", "t", "ks", "kq", "sz", "sh", "ss", "tw", "two", "bo", "si"))
_TRADED = frozenset(("listed", "trades", "traded", "trading"))
_SYMBOLS = frozenset(("symbol", "symbols", "ticker"))
# Names of markets that are nothing else also without a colon.
_MARKETS = frozenset("nasdaq nyse tsx tsxv asx kosdaq kospi bse nse otcqb otcqx hkex sehk".split())


# No release has more; a text made to hurt may.
_MOST = 200


def find_tickers(text: Text, markets: Markets) -> list[Ticker]:
    """Return the tickers of the text in its order."""
    found = list(islice(_after_colons(text, markets), _MOST))
    taken = {ticker.listing.span.start for ticker in found}
    if not _SUFFIXES.isdisjoint(text.words):
        found += [ticker for ticker in _by_suffix(text, markets) if ticker.listing.span.start not in taken]
    if not _TRADED.isdisjoint(text.words):
        found += [ticker for ticker in _in_brackets(text, markets) if ticker.listing.span.start not in taken]
    if not _SYMBOLS.isdisjoint(text.words):
        found += [ticker for ticker in _by_symbol(text, markets) if ticker.listing.span.start not in taken]
    if not found and not _MARKETS.isdisjoint(text.words):
        found += _without_colon(text, markets)
    found.sort(key=lambda ticker: ticker.listing.span)
    return found


def _after_colons(text: Text, markets: Markets) -> Iterator[Ticker]:
    folded = text.folded
    colon = folded.find(":")
    done = 0
    while colon >= 0:
        symbol = _symbol().match(folded, colon + 1)
        if symbol and len(symbol["symbol"]) == _ISIN:
            # the security's number stands first: "Euronext Paris: FR0012345678 - ABC"
            behind = _behind_number().match(folded, symbol.start("symbol"))
            symbol = _symbol().match(folded, behind.end()) if behind else symbol
        if symbol:
            floor = max(done, colon - 60)
            name = markets.ending(folded, max(floor, folded.rfind("(", floor, colon) + 1), colon)
            if name:
                rows = [*reversed([*_joined(folded, markets, name[0], done)]), name[1]]
                at: re.Match[str] | None = symbol
                while at is not None:
                    yield from _listed(text, markets, rows, at, name[0])
                    done = at.end()
                    at = _next(folded, markets, done, rows)
            elif folded.rfind("(", max(0, colon - _TURNED), colon) >= 0:
                yield from _turned(text, markets, symbol, colon)
        colon = folded.find(":", max(colon + 1, done))


# What stands before the colon of a symbol that comes first is no longer.
_TURNED = 9


@cache
def _first_symbol() -> re.Pattern[str]:
    return re.compile(r"\((?P<symbol>[A-Z]{2,5}|\d{4,6})\s?$")


def _turned(text: Text, markets: Markets, market: re.Match[str], colon: int) -> Iterator[Ticker]:
    """Give the ticker of a bracket in which the symbol stands before its market: "(QWK: NASDAQ)"."""
    symbol = _first_symbol().search(text.folded, max(0, colon - _TURNED), colon)
    name = markets.ending(text.folded, *market.span("symbol")) if symbol else None
    if symbol and name and name[0] == market.start("symbol"):
        yield from _told(text, markets, symbol, name[1])


@cache
def _bare() -> re.Pattern[str]:
    return re.compile(
        r"\((?P<market>[A-Za-z]{3,6}(?: [A-Z][a-z]+){0,3})(?:\s?[-;./]\s?|\s)(?P<symbol>[A-Z]{2,5}|\d{4,6})\)"
    )


def _without_colon(text: Text, markets: Markets) -> Iterator[Ticker]:
    """Give the tickers of brackets in which nothing but a blank or a dash parts market and symbol: "(Nasdaq QWK)"."""
    for found in _bare().finditer(text.folded):
        start, end = found.span("market")
        name = markets.ending(text.folded, start, end)
        if name and name[0] == start and text.lower[start:end].split()[0] in _MARKETS:
            yield from _told(text, markets, found, name[1])


def _told(text: Text, markets: Markets, at: re.Match[str], rows: tuple[Exchange, ...]) -> Iterator[Ticker]:
    """Give the ticker of a bracket's ``symbol`` if one of the markets can have it."""
    row = markets.choose(rows, at["symbol"])
    if row is not None:
        span = Span(*at.span("symbol"))
        words = text.source[span.start : span.end]
        made = Listing(exchange=row.id, mic=row.mic, symbol=at["symbol"], text=words, span=span)
        yield Ticker(made, *_owner_end(text.folded, span.start))


@cache
def _and() -> re.Pattern[str]:
    return re.compile(r"(?:\s?[/&,;]|\sand)\s?$")


def _joined(folded: str, markets: Markets, start: int, floor: int) -> Iterator[tuple[Exchange, ...]]:
    """Give the exchanges that share a symbol with the one at ``start``: "NASDAQ and TASE: QWK"."""
    while folded[start - 1] != "(" and (joint := _and().search(folded[max(floor, start - 6) : start])):
        end = max(floor, start - 6) + joint.start()
        other = markets.ending(folded, max(floor, end - 50), end)
        if other is None:
            return
        yield other[1]
        start = other[0]


def _next(folded: str, markets: Markets, at: int, rows: list[tuple[Exchange, ...]]) -> re.Match[str] | None:
    """Return the next symbol of the same exchange: "ABCD, ABCDW"."""
    joint = _more().match(folded, at)
    symbol = _symbol().match(folded, joint.end()) if joint else None
    if symbol is None or not any(markets.choose(some, symbol["symbol"]) for some in rows):
        return None
    # what has a colon of its own is the next exchange; what is none of it stands in a bracket to its end
    after = folded[symbol.end() : symbol.end() + 1]
    if after not in tuple('),;]/&"') or not (symbol["symbol"].isupper() or symbol["symbol"].isdigit()):
        return None
    if symbol["symbol"] in ("ISIN", "WKN", "CUSIP", "NASDAQ", "NYSE", "OTC", "TSX", "ADR", "ADS", "US"):
        return None
    return symbol


def _listed(
    text: Text, markets: Markets, rows: list[tuple[Exchange, ...]], at: re.Match[str], start: int
) -> Iterator[Ticker]:
    symbol, end = at["symbol"], at.end("symbol")
    first = symbol
    suffix = symbol.rpartition(".")
    for some in rows:
        row = markets.choose(some, first)
        if row is None and suffix[1]:
            row = markets.choose(some, suffix[0])
            if row is not None:
                symbol, end = suffix[0], at.start("symbol") + len(suffix[0])
        if row is None:
            row = next((r for r in some if len(some) == 1 or r.country == "US"), None)
            if row is None or not first.isupper() or len(first) > 6:
                continue
        span = Span(at.start("symbol"), end)
        made = Listing(exchange=row.id, mic=row.mic, symbol=symbol, text=text.source[span.start : span.end], span=span)
        before, bracketed = _owner_end(text.folded, start)
        yield Ticker(made, before, bracketed)


def _by_suffix(text: Text, markets: Markets) -> Iterator[Ticker]:
    for found in _suffixed().finditer(text.folded):
        number = _number().search(text.folded, max(0, found.start() - 6), found.start())
        row = markets.by_suffix(found["suffix"]) if number else None
        if number and row:
            span = Span(*number.span())
            made = Listing(
                exchange=row.id, mic=row.mic, symbol=number.group(), text=text.source[span.start : span.end], span=span
            )
            yield Ticker(made, *_owner_end(text.folded, span.start))


def _in_brackets(text: Text, markets: Markets) -> Iterator[Ticker]:
    """Give what stands in brackets behind an exchange in a sentence about listings: "listed on TSX (QWK) and OTCQX"."""
    for found in _in_bracket().finditer(text.folded):
        end = found.start() - 1
        if text.folded[end : end + 1] != " ":
            continue
        name = markets.ending(text.folded, max(0, end - 40), end)
        row = markets.choose(name[1], found["symbol"]) if name else None
        if name is None or row is None or not text.folded[name[0]].isupper():
            continue
        sentence = text.sentence(name[0])
        if not re.search(r"\b(?:listed on|trad(?:es|ed|ing)\b)", text.lower[sentence.start : found.start()]):
            continue
        span = Span(*found.span("symbol"))
        words = text.source[span.start : span.end]
        made = Listing(exchange=row.id, mic=row.mic, symbol=found["symbol"], text=words, span=span)
        yield Ticker(made, name[0], bracketed=False)


def _by_symbol(text: Text, markets: Markets) -> Iterator[Ticker]:
    folded = text.folded
    for found in _under_symbol().finditer(folded):
        floor = max(0, found.start() - 120)
        words = list(re.finditer(r"[^\s,;()]+", folded[floor : found.start()]))
        for number in range(len(words), 0, -1):
            name = markets.ending(folded, floor, floor + words[number - 1].end())
            if name and name[0] >= floor and folded[name[0]].isupper():
                row = markets.choose(name[1], found["symbol"])
                if row is not None:
                    span = Span(*found.span("symbol"))
                    words_of = text.source[span.start : span.end]
                    made = Listing(exchange=row.id, mic=row.mic, symbol=found["symbol"], text=words_of, span=span)
                    yield Ticker(made, found.start(), bracketed=False)
                break


def _owner_end(folded: str, start: int) -> tuple[int, bool]:
    """Return where the words end that the bracket around ``start`` follows, other brackets between them skipped."""
    opening = max(folded.rfind("(", max(0, start - 250), start), folded.rfind("[", max(0, start - 250), start))
    closing = max(folded.rfind(")", max(0, start - 250), start), folded.rfind("]", max(0, start - 250), start))
    if opening < 0 or closing > opening:
        return start, False
    at = opening
    for _ in range(_BRACKETS):
        before = folded[max(0, at - _GAP) : at].rstrip(" ,")
        at += len(before) - min(at, _GAP)
        if not before.endswith((")", "]")):
            break
        opening = max(folded.rfind("(", max(0, at - 250), at), folded.rfind("[", max(0, at - 250), at))
        if opening < 0:
            break
        at = opening
    return at, True


# How many brackets may follow a name, and how many blanks may part them.
_BRACKETS, _GAP = 8, 12


# Words without which no such number stands in a text.
_SCHEMES = frozenset(("isin", "wkn", "cusip", "valor", "valoren", "sedol"))


@cache
def _identifier() -> re.Pattern[str]:
    return re.compile(
        r"(?P<isin>ISIN(?:[ -]?(?:code|no\.?|number))?[\s:=#-]{0,4}(?P<a>[A-Z]{2}[A-Z0-9]{9}\d))"
        r"|(?P<wkn>WKN[\s:=#-]{0,4}(?P<b>[A-Z0-9]{6}))|(?P<cusip>CUSIP(?:\s(?:no\.?"
        r"|number))?[\s:=#-]{0,4}(?P<c>[A-Z0-9]{9}))"
        r"|(?P<valor>[Vv]alor(?:en)?(?:\s?(?:no\.?|number|symbol))?[\s:=#-]{0,4}(?P<d>\d{6,9}))"
        r"|(?P<sedol>SEDOL[\s:=#-]{0,4}(?P<e>[A-Z0-9]{7}))",
    )


def find_identifiers(text: Text) -> tuple[Identifier, ...]:
    """Return the numbers of securities that the text gives, each once."""
    if _SCHEMES.isdisjoint(text.words):
        return ()
    found: dict[tuple[str, str], None] = {}
    for match in _identifier().finditer(text.folded):
        groups = match.groupdict()
        scheme = next(name for name in ("isin", "wkn", "cusip", "valor", "sedol") if groups[name])
        found[scheme, next(groups[key] for key in "abcde" if groups[key])] = None
    return tuple(Identifier(scheme, value) for scheme, value in found)
