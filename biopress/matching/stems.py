"""Nonproprietary names by their stems: from the end of a word to the row that it belongs to."""

from __future__ import annotations

from collections.abc import Iterable

from biopress.matching.terms import Stem

__all__ = ["StemIndex"]

# Positions at which an affix ends a word by itself; infixes and patterns prove nothing alone.
_ENDINGS = frozenset({"suffix", "second-word suffix"})
# By so many last letters a word is tested first.
_TAIL = 3


class StemIndex:
    """The stems by their affixes, and the lengths of those by their last letters."""

    __slots__ = ("_english", "_examples", "_least", "_lengths", "_seconds", "_short", "_suffixes")

    def __init__(self, stems: Iterable[Stem]) -> None:
        self._suffixes: dict[str, Stem] = {}
        self._seconds: dict[str, Stem] = {}
        self._examples: dict[str, Stem] = {}
        english: set[str] = set()
        for stem in stems:
            affix = stem.affix.strip("-").lower()
            english.update(stem.english)
            if stem.position in _ENDINGS:
                self._suffixes.setdefault(affix, stem)
                if stem.position == "second-word suffix":
                    self._seconds.setdefault(affix, stem)
            elif stem.position in ("second-word", "word"):
                self._seconds.setdefault(affix, stem)
            for example in stem.examples:
                self._examples.setdefault(example.lower(), stem)
        self._english = frozenset(english)
        self._short = tuple(sorted({affix for affix in self._suffixes if len(affix) < _TAIL}, key=len, reverse=True))
        self._lengths: dict[str, list[int]] = {example[-_TAIL:]: [] for example in self._examples}
        for affix in sorted(self._suffixes, key=len, reverse=True):
            lengths = self._lengths.setdefault(affix[-_TAIL:], [])
            if len(affix) not in lengths:
                lengths.append(len(affix))
        self._least = [*map(len, self._short)]
        self._lengths = {tail: [*lengths, *self._least] for tail, lengths in self._lengths.items()}

    def may_end(self, word: str) -> bool:
        """Whether the last letters of a lower-case word allow a stem at all."""
        return word[-_TAIL:] in self._lengths or word.endswith(self._short)

    def among(self, words: Iterable[str]) -> dict[str, Stem]:
        """Return those of the lower-case ``words`` that have the length and the end of a name, with their rows."""
        tails, short, tail = self._lengths, self._short, -_TAIL
        found = {}
        for word in words:
            if len(word) > 6 and (word[tail:] in tails or (short and word.endswith(short))) and len(word) < 25:
                stem = self.stem(word)
                if stem is not None:
                    found[word] = stem
        return found

    def stem(self, word: str) -> Stem | None:
        """Return the row of the longest affix that ends the lower-case ``word``, or ``None``."""
        if word in self._english:
            return None
        known = self._examples.get(word)
        if known is not None:
            return known
        for length in self._lengths.get(word[-_TAIL:], self._least):
            stem = self._suffixes.get(word[-length:])
            if stem is not None and length < len(word) >= stem.min_length:
                return stem
        return None

    def second(self, word: str) -> Stem | None:
        """Return the row of the second word of a name (``vedotin``, ``autoleucel``), or ``None``."""
        stem = self._seconds.get(word)
        if stem is not None:
            return stem
        stem = self.stem(word) if self.may_end(word) else None
        return stem if stem is not None and stem.affix.strip("-") in _TWO_WORD else None


# Affixes of second words, which belong to the word before: "...gene ...parvovec", "...cabtagene autoleucel".
_TWO_WORD = frozenset(
    (
        "meran vec parvovec repvec herpvec erpavec adenovec denovec lentivec retrovec vacvec patrepvec cel leucel "
        "autoleucel maraleucel ciloleucel lecleucel vicleucel temcel autotemcel estrocel strocel stemcel fibrocel "
        "plasmid dotin vedotin mafodotin tansine emtansine soravtansine ravtansine tecan deruxtecan govitecan "
        "tirumotecan rezetecan samrotecan xetan tetraxetan dotatate alfa beta gamma pegol"
    ).split()
)
