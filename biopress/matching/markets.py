"""Exchanges by the names that stand before a ticker."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, cached_property

from biopress.matching.terms import Exchange

__all__ = ["Markets"]


def _key(words: str) -> str:
    return "".join(words.replace(".", "").replace(":", "").replace("-", "").split()).casefold()


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"[^\s(\[,;/&]+")


# The market that the suffix of a symbol names: "2171.HK".
SUFFIXES = {
    "HK": "XHKG",
    "T": "XTKS",
    "KS": "XKRX",
    "KQ": "XKOS",
    "SZ": "XSHE",
    "SH": "XSHG",
    "SS": "XSHG",
    "TW": "XTAI",
    "TWO": "ROCO",
    "BO": "XBOM",
    "NS": "XNSE",
    "L": "XLON",
    "AX": "XASX",
    "PA": "XPAR",
    "TO": "XTSE",
    "V": "XTSX",
    "DE": "XETR",
    "F": "XFRA",
    "SW": "XSWX",
    "ST": "XSTO",
    "CO": "XCSE",
    "OL": "XOSL",
    "HE": "XHEL",
    "BR": "XBRU",
    "AS": "XAMS",
    "MI": "MTAA",
    "MC": "XMAD",
    "TA": "XTAE",
    "SI": "XSES",
}


class Markets:
    """The exchanges of the table, ready to look up."""

    def __init__(self, rows: Iterable[Exchange]) -> None:
        self.rows: tuple[Exchange, ...] = tuple(rows)

    @cached_property
    def _aliases(self) -> dict[str, tuple[Exchange, ...]]:
        found: dict[str, tuple[Exchange, ...]] = {}
        for row in self.rows:
            for alias in {_key(form): form for form in (*row.aliases, row.name, row.id)}:
                if alias and row not in found.get(alias, ()):
                    found[alias] = (*found.get(alias, ()), row)
        return found

    @cached_property
    def _tails(self) -> frozenset[str]:
        """The last letters of the names."""
        return frozenset(alias[-2:] for alias in self._aliases)

    @cached_property
    def _by_mic(self) -> dict[str, Exchange]:
        return {row.mic: row for row in self.rows}

    def ending(self, folded: str, start: int, end: int) -> tuple[int, tuple[Exchange, ...]] | None:
        """Return where the longest name of an exchange that ends at ``end`` begins, and the exchanges that have it."""
        tail = folded[max(start, end - 2) : end]
        tail = tail.casefold() if tail.isalpha() else _key(folded[max(start, end - 6) : end])
        if tail[-2:] not in self._tails:
            return None
        words = list(_words().finditer(folded, start, end))[-6:]
        for word in words:
            rows = self._aliases.get(_key(folded[word.start() : end]))
            if rows:
                return word.start(), rows
        return None

    def by_suffix(self, suffix: str) -> Exchange | None:
        """Return the exchange whose symbols have ``suffix``."""
        return self._by_mic.get(SUFFIXES.get(suffix.upper(), ""))

    def choose(self, rows: Iterable[Exchange], symbol: str) -> Exchange | None:
        """Return the exchange on which ``symbol`` can be a symbol, the first of several."""
        return next((row for row in rows if re.fullmatch(row.symbol, symbol)), None)
