"""What somebody is: the exact phrase of the title, and the organization that follows or precedes it."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from biopress.metadata.names import read_name, spelled
from biopress.tables.functions import BODIES, FIELD_ENDS, FIELDS, FUNCTION_ENDS, FUNCTIONS, QUALIFIERS, SPEAKING
from biopress.text.document import Text
from biopress.text.folding import clean

__all__ = ["Function", "read_function", "with_organization"]


class Function(NamedTuple):
    """A title at ``start:end``; ``stop`` is where its clause goes on after the organization."""

    start: int
    end: int
    stop: int
    organization: str | None = None


@cache
def _token() -> re.Pattern[str]:
    return re.compile(r"[,;:()\"\u2022|]|[^\s,;:()\"\u2022|]+")


_ARTICLES = frozenset(("the", "a", "an", "its", "our", "their", "his", "her"))
_JOINTS = frozenset(("and", "&", "/", "-", "+"))
# What may stand before "CEO" and its like; other words there are an organization's.
_BEFORE_ACRONYMS = frozenset(("interim", "acting", "former", "founding", "global", "group", "deputy", "co", "regional"))
_STOPS = frozenset(
    (
        *SPEAKING,
        "who",
        "which",
        "will",
        "has",
        "have",
        "is",
        "was",
        "are",
        "were",
        "today",
        "that",
        "whose",
        "where",
        "on",
        "joined",
    )
)


_WORDS = FUNCTIONS | QUALIFIERS | FIELDS


def _known(word: str) -> bool:
    return word in _WORDS or word.endswith(FUNCTION_ENDS) or _field(word)


def _function(word: str) -> bool:
    return word in FUNCTIONS or word.endswith(FUNCTION_ENDS)


def _field(word: str) -> bool:
    if word in FIELDS or word.endswith(FIELD_ENDS):
        return True
    return "-" in word and all(part in FIELDS or part in QUALIFIERS for part in word.split("-"))


def _inner(word: str) -> bool:
    """Whether a capital letter stands within a word, elsewhere than behind a hyphen."""
    return any(part[1:] != part[1:].lower() for part in word.split("-"))


def _plain(word: str) -> str:
    low = word.lower()
    if low != word and word[1:] != low[1:] and word[-1].islower() and _inner(word):
        # a name with a capital letter inside is no field of work
        return low if low in FUNCTIONS else word
    return low if low[-1] not in ".s" or low in FIELDS else low.rstrip(".").removesuffix("'s")


# With these no title begins.
_SIGNS = frozenset(',;:()"\u2022|.[]@/')


def read_function(text: Text, at: int, end: int) -> Function | None:
    """Return the title that begins at ``at``, an organization in front allowed ("Norvanta's chairman")."""
    return None if text.folded[at : at + 1] in _SIGNS else _Reader(text, at, end).read()


def with_organization(text: Text, function: Function, end: int) -> Function:
    """Return the title with the organization that nothing parts from it: "Dana Whitlock, CEO Norvanta."."""
    folded = text.folded
    at = function.end + 1
    if not (folded[function.end : at] == " " and folded[at : at + 1].isupper()):
        return function
    name = read_name(text, at, end)
    if name is None or name.owner or folded[name.end : name.end + 1] not in tuple('.,;"'):
        return function
    if any(map(_known, text.lower[name.start : name.end].split())):
        return function
    return Function(function.start, function.end, name.end, spelled(text, name))


class _Reader:
    """Reads one title word by word."""

    __slots__ = (
        *("end", "headed", "left", "number", "open", "organization", "plain", "spans", "start", "stop", "text"),
        "words",
    )

    def __init__(self, text: Text, at: int, end: int) -> None:
        self.text = text
        self.end = end
        sentence = text.sentence(at)
        if sentence.end > at and not text.folded.endswith("U.S.", at, sentence.end):
            end = min(end, sentence.end)
        stop = min(end, at + 260)
        self.left = _token().finditer(text.folded, at, stop)
        self.words: list[str] = []
        self.plain: list[str] = []
        self.spans: list[tuple[int, int]] = []
        self.number = 0
        self.start = -1
        self.stop = -1
        self.headed = False
        self.open = False
        self.organization: str | None = None

    def word(self, number: int) -> str:
        """Return a word, empty where the title's sentence has none; words are cut as they are asked for."""
        words = self.words
        while number >= len(words):
            found = next(self.left, None)
            if found is None:
                return ""
            word = found.group()
            words.append(word)
            self.plain.append(_plain(word))
            self.spans.append(found.span())
        return words[number]

    def plain_word(self, number: int) -> str:
        """Return a word as the tables have it."""
        return self.plain[number] if self.word(number) else ""

    def read(self) -> Function | None:
        self._prefix()
        while self.word(self.number) and self._step():
            self.number += 1
        if not self.headed or self.start < 0:
            return None
        follow = self.spans[self.number][0] if self.word(self.number) else self.spans[-1][1]
        return Function(self.start, self.stop, max(follow, self.stop), self.organization)

    def _prefix(self) -> None:
        """Pass over articles and an organization before the title."""
        while self.word(self.number).lower() in _ARTICLES:
            self.number += 1
        first = self.number
        while (
            self.number < first + 6
            and (word := self.word(self.number))
            and (word[0].isupper() or word == "'s")
            and not self._begins_title()
        ):
            self.number += 1
            if word.endswith(("'s", "s'")):
                break
        if self.number > first:
            begin, stop = self.spans[first][0], self.spans[self.number - 1][1]
            name = clean(self.text.folded[begin:stop]).removesuffix("'s").rstrip("'")
            self.organization = name if name != "Company" else None

    def _begins_title(self) -> bool:
        word = self.plain[self.number]
        if _function(word):
            return True
        following = self.word(self.number + 1)
        if following.isupper() and following.lower() in FUNCTIONS:
            return word in _BEFORE_ACRONYMS
        return word in QUALIFIERS and any(
            self.plain_word(i) in FUNCTIONS for i in range(self.number + 1, self.number + 5)
        )

    def _accept(self, start: int, end: int, *, solid: bool) -> None:
        """Take a word in; one that only qualifies what follows does not end the title."""
        if self.start < 0:
            self.start = start
        if solid:
            self.stop = end

    def _step(self) -> bool:
        word, plain = self.words[self.number], self.plain[self.number]
        start, end = self.spans[self.number]
        if word == ",":
            self.open = False
            return self.headed and self._after_comma()
        if word in ';:()"\u2022|' or plain in _STOPS:
            return False
        if plain in _JOINTS:
            return self.start >= 0 and (self.open or _known(self.plain_word(self.number + 1)) or self._article_title())
        if plain in _ARTICLES:
            return self.start >= 0 and (self.open or _known(self.plain_word(self.number + 1)))
        if plain in ("of", "for", "in", "at", "with", "to"):
            return self.headed and self._after_preposition(plain)
        if not (_known(plain) or (self.open and (word[0].isupper() or plain.isalpha()))):
            return False
        if (
            self.headed
            and plain in QUALIFIERS
            and not _field(plain)
            and plain not in FUNCTIONS
            and not self.open
            and word.islower()
            and not self._more()
        ):
            return False
        function = _function(plain) or (plain == "chief" and self.word(self.number + 1) in ("of", "at"))
        # "Director General"
        function = function or (plain == "general" and self.headed and self.plain[self.number - 1] == "director")
        self._accept(start, end, solid=self.open or function or _field(plain))
        self.headed = self.headed or function
        if (
            word.endswith(".")
            and plain not in ("u.s", "rep", "reps", "sen", "sens")
            and not self.text.folded.startswith(",", end)
        ):
            self.stop = min(self.stop, end - 1)
            self.number += 1
            return False
        return True

    def _more(self) -> bool:
        return any(_known(self.plain_word(i)) for i in range(self.number + 1, self.number + 3))

    def _article_title(self) -> bool:
        return self.word(self.number + 1).lower() in _ARTICLES and self.word(self.number + 2).lower() in FUNCTIONS

    def _segment(self, begin: int) -> list[str]:
        found = []
        for number in range(begin, begin + 9):
            word, plain = self.word(number), self.plain_word(number)
            if word in ',;:()"' or plain in _STOPS or plain in ("at", "of"):
                break
            found.append(plain)
            if word.endswith(".") and word.lower() not in FIELDS:
                break
        return [word for word in found if word not in _JOINTS and word not in _ARTICLES]

    def _goes_on_at(self, begin: int) -> bool:
        """Whether "at" follows the words up to the next sign, so that they name no organization themselves."""
        following = (self.plain_word(number) for number in range(begin, begin + 9))
        return next((word for word in following if not word or word == "at" or word in _SIGNS), "") == "at"

    def _after_comma(self) -> bool:
        words = self._segment(self.number + 1)
        if not words:
            return False
        if _known(words[0]) and words[-1] in BODIES and self._goes_on_at(self.number + 1):
            self.open = True
            return True
        following = self.word(self.number + 1)
        leads = words[0] in FUNCTIONS or words[0] in QUALIFIERS
        if all(map(_known, words)) or (leads and not FUNCTIONS.isdisjoint(words[:4])):
            return True
        joined = self.plain[self.number + 1] in _JOINTS
        if not joined and self.organization is None and (following[0].isupper() or following.lower() == "the"):
            self._organization(self.number + 1)
        return False

    def _after_preposition(self, preposition: str) -> bool:
        number = self.number + 1
        while self.word(number).lower() in _ARTICLES:
            number += 1
        word = self.word(number)
        if not word:
            return False
        if (
            preposition in ("of", "for", "in", "to")
            and (_field(self.plain[number]) or self.plain[number] in ("state", "division", "department"))
            and not self._company(number)
        ):
            self.open = True
            return True
        if preposition == "for" and word[0].isupper() and not self._company(number):
            self.open = True
            return True
        if preposition in ("of", "at", "for", "with"):
            self._organization(number)
        return False

    def _company(self, number: int) -> bool:
        """Whether the name of an organization stands there, in spite of its first word."""
        name = read_name(self.text, self.spans[number][0], self.end)
        if name is None:
            return False
        words = self.text.folded[name.start : name.end].split()
        inner = any(word[0].isupper() and not word.isupper() and _inner(word) for word in words)
        return name.legal or inner or not BODIES.isdisjoint([word.lower() for word in words[1:]])

    def _organization(self, number: int) -> None:
        while self.word(number).lower() in _ARTICLES:
            number += 1
        if not self.word(number):
            return
        name = read_name(self.text, self.spans[number][0], self.end)
        # one word for a field of work is no organization's name
        lone = self.text.lower[name.start : name.end] if name else ""
        if name and (" " in lone or not _field(lone)):
            self.organization = spelled(self.text, name)
            while self.word(self.number) and self.spans[self.number][0] < name.end:
                self.number += 1
