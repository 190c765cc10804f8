"""The sentences of a text as its diseases are asked for: each read once, and which words speak of harm."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from biopress.matching.hints import has_any
from biopress.matching.phrases import Phrases
from biopress.products.indications import Told, told_in_sentence
from biopress.tables.disease_words import COMMON_KINDS
from biopress.text.reading import Reading

__all__ = ["Diseases"]


class Diseases:
    """The diseases that the sentences of one text name, each sentence read when first asked for."""

    __slots__ = ("_harm_cues", "_sentences", "reading")

    def __init__(self, reading: Reading) -> None:
        self.reading: Reading = reading
        self._harm_cues: list[str] | None = None
        # there is no sentence before the first
        self._sentences: dict[int, list[Told]] = {-1: []}

    def within(self, start: int, end: int) -> list[Told]:
        """Return the diseases that begin in ``start:end``, which lies in one sentence."""
        found = self.of_sentence(self.reading.text.sentence_number(start))
        return found[bisect_left(found, (start,)) : bisect_left(found, (end,))] if found else found

    def of_sentence(self, number: int) -> list[Told]:
        """Return the diseases of one sentence."""
        found = self._sentences.get(number)
        if found is None:
            start, end = self.reading.text.sentences[number]
            found = self._sentences[number] = told_in_sentence(self.reading, start, end)
        return found

    def harm_in(self, start: int, end: int) -> bool:
        """Whether the words ``start:end`` speak of harm."""
        text = self.reading.text
        if self._harm_cues is None:
            self._harm_cues = _harm_cues().among(text.words)
        words = text.lower[start:end]
        return has_any(words, self._harm_cues) and _harm().search(text.lower, start, end) is not None


# What tells that harm is spoken of.
_HARM = (
    *("contraindicat", "should not", "should test you", "do not take", "do not use", "allergic to", "hypersensitiv"),
    "adverse",
    *("side effect", "warning", "tell your", "if you have", "if you are", "if you had", "discontinue", "history of"),
    *("have been reported", "has been reported", "monitor patients", "monitor for", "interrupt", "serious infection"),
    *("fatal", "can cause", "may cause", "increased risk", "can worsen", "not recommended"),
    *("not been studied", "not been established"),
)
# What there is a risk of, where it is harm.
_RISK = "risk of "
_COMMON = "most common"


@cache
def _harm_cues() -> Phrases:
    return Phrases((*_HARM, _RISK, _COMMON))


@cache
def _harm() -> re.Pattern[str]:
    common = rf"{_COMMON} (?!(?:[\w-]+ ){{0,2}}?(?:{'|'.join(COMMON_KINDS)}))"
    return re.compile(rf"\b(?:{'|'.join(_HARM)}|{common}|{_RISK}(?:\w+ )?(?:infection|death|malignan|thyroid))")
