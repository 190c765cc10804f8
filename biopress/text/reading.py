"""One text being read: its folded form, what the vocabularies and the dates find in it, each found once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from biopress.matching.vocabulary import Mention, Mentions
from biopress.rules import Rules
from biopress.text.dates import FoundDate, dates_within
from biopress.text.definitions import Definition, ShortForm, find_definitions, find_short_forms
from biopress.text.document import Text, read_text

__all__ = ["Reading", "read"]


class Reading:
    """What all stages read from. The scans run when first asked for."""

    def __init__(self, text: Text, rules: Rules) -> None:
        self.text = text
        self.rules = rules
        self._dates: dict[int, tuple[FoundDate, ...]] = {}  # by the number of the sentence

    @cached_property
    def mentions(self) -> Mentions:
        """The vocabularies' words in the text."""
        return self.rules.vocabulary.scan(self.text.folded, self.text.cut)

    def cues(self, start: int, end: int) -> Sequence[Mention]:
        """Return the words in ``start:end`` that decide what an act's words state; few sentences have an act."""
        words = self.text.cut
        return self.rules.cue_vocabulary.scan(self.text.folded, words, words.within(start, end)).of("cue")

    @cached_property
    def definitions(self) -> tuple[Definition, ...]:
        """The short forms that the text defines."""
        return find_definitions(self.text)

    @cached_property
    def short_forms(self) -> tuple[ShortForm, ...]:
        """The places where the text uses the short forms that it defines."""
        return find_short_forms(self.text, self.definitions)

    @cached_property
    def kept(self) -> dict[tuple[str | int, ...], Any]:
        """What a stage has read out of a part of the text, by the stage's name and the part, for whoever asks again."""
        return {}

    def dates_within(self, start: int, end: int) -> list[FoundDate]:
        """Return the date expressions that begin in ``start:end``, which lies in one sentence; not resolved yet."""
        text = self.text
        number = text.sentence_number(start)
        found = self._dates.get(number)
        if found is None:
            found = self._dates[number] = dates_within(text.folded, text.lower, *text.sentences[number])
        return [date for date in found if start <= date[0][0] < end] if found else []


def read(source: str, rules: Rules) -> Reading:
    """Return the reading of ``source`` by ``rules``."""
    return Reading(read_text(source), rules)
