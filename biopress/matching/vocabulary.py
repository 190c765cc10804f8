"""One scan for all vocabularies: from a term's first word along its words, and the longest way counts.

The cost does not grow with the number of terms, and nothing in it can backtrack. Two words of a term may stand in the
text with any short run of blanks, line breaks or hyphens between them; any other sign has to be the term's own.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import compress
from typing import NamedTuple, TypeAlias, TypeVar

from biopress.matching.hints import has_any
from biopress.matching.terms import Shared, Term
from biopress.matching.words import Words

__all__ = ["Mention", "Mentions", "Vocabulary", "spellings"]

T = TypeVar("T", bound=Term)


class Mention(NamedTuple):
    """A place of the text that a row of the vocabulary ``kind`` claims."""

    start: int
    end: int
    kind: str
    term: Term


# A mention out of its parts, in half the time that its class takes: a text has hundreds.
_mention: Callable[[type[Mention], tuple[int, int, str, Term]], Mention] = tuple.__new__


class _Claim(NamedTuple):
    term: Term
    exact: str | None  # its words as they have to be written
    context: Shared | None


class _Entry(NamedTuple):
    tail: str
    kind: str
    term: Term | None  # where case and context have no say; else the claims
    claims: tuple[_Claim, ...]


class _Node:
    """The first words of some surfaces: the word that can follow, by the signs before it, and what ends here."""

    __slots__ = ("entries", "following")

    def __init__(self) -> None:
        self.following: dict[str, dict[str, _Node]] = {}
        self.entries: tuple[_Entry, ...] = ()

    def of(self, words: tuple[str, ...], signs: tuple[str, ...]) -> _Node:
        """Return the node that more words lead to, made where there is none."""
        node = self
        for word, sign in zip(words, signs, strict=True):
            by_signs = node.following.setdefault(word, {})
            known = by_signs.get(sign)
            if known is None:
                known = by_signs[sign] = _Node()
            node = known
        return node

    def take(self, gathered: Mapping[_Form, list[_Claim]]) -> None:
        """Take in what begins with the word of this node."""
        # of those that end with the same word, the longer first
        for (kind, words, signs, tail), claims in sorted(gathered.items(), key=lambda item: -len(item[0][3])):
            unconditional = claims[0].exact is None and all(claim.context is None for claim in claims)
            entry = _Entry(tail, kind, claims[0].term, ()) if unconditional else _Entry(tail, kind, None, tuple(claims))
            self.of(words[1:], signs).entries += (entry,)


class _Beginning(_Node):
    """The first word of some surfaces; what begins with two words is worked out when a text first has both."""

    __slots__ = ("later",)

    def __init__(self) -> None:
        super().__init__()
        self.later: dict[str, str] = {}  # the places of the surfaces with a second word, by that


# What begins with a word, where it is not worked out.
_UNREAD = _Beginning()
# What follows two words, where it is not worked out.
_LATER: dict[str, _Node] = {}


@cache
def _signs() -> re.Pattern[str]:
    return re.compile(r"(\W+)")


# Spellings that differ between the sides of the Atlantic; tables are written in the first.
_SPELLINGS = {
    "tumor": "tumour",
    "edema": "oedema",
    "pediatric": "paediatric",
    "orthopedic": "orthopaedic",
    "esophag": "oesophag",
    "ischemi": "ischaemi",
    "diarrhea": "diarrhoea",
    "fetal": "foetal",
    "ization": "isation",
    "ized": "ised",
    "izing": "ising",
    "center": "centre",
    "program": "programme",
    "hemo": "haemo",
    "hema": "haema",
    "emia": "aemia",
    "emias": "aemias",
}


@cache
def _american() -> re.Pattern[str]:
    # not the "hemo" of chemotherapy, not the "programme" that is British already; the letters come first: it is faster
    longest_first = sorted(_SPELLINGS, key=len, reverse=True)
    return re.compile("|".join(rf"{part}(?<!c{part})(?!me)" for part in longest_first))


def spellings(words: tuple[str, ...], *, plural: bool) -> list[tuple[str, ...]]:
    """Return ``words`` and the forms that mean the same: British spelling, the regular plural of the last word.

    >>> spellings(("solid", "tumor"), plural=True)
    [('solid', 'tumor'), ('solid', 'tumour'), ('solid', 'tumors'), ('solid', 'tumours')]
    """
    forms = [words]
    british = _british(words)
    if british != words:
        forms.append(british)
    if plural and _has_plural(words[-1]):
        forms += [(*form[:-1], _plural(form[-1])) for form in forms]
    return forms


def _british(words: tuple[str, ...]) -> tuple[str, ...]:
    american = " ".join(words)
    british = _american().sub(lambda found: _SPELLINGS[found.group()], american)
    return words if british == american else tuple(british.split(" "))


def _has_plural(word: str) -> bool:
    return len(word) > 2 and word[-1] != "s" and word.isalpha()


def _plural(word: str) -> str:
    return word[:-1] + "ies" if word.endswith("y") and word[-2] not in "aeiou" else word + "s"


class Mentions:
    """What the scan found, by vocabulary, each in the order of the text."""

    __slots__ = ("_by_kind",)

    def __init__(self, by_kind: Mapping[str, Sequence[Mention]]) -> None:
        self._by_kind = by_kind

    def of(self, kind: str) -> Sequence[Mention]:
        """Return all mentions of one vocabulary."""
        return self._by_kind.get(kind, ())

    def within(self, kind: str, start: int, end: int) -> Sequence[Mention]:
        """Return the mentions of one vocabulary that begin in ``start:end``."""
        found = self._by_kind.get(kind)
        if not found:
            return ()
        first = bisect_left(found, (start,))
        if first == len(found) or found[first].start >= end:
            return ()
        return found[first : bisect_left(found, (end,), first)]


# Vocabularies of things that are counted: "solid tumors", "monoclonal antibodies".
_COUNTED = frozenset(
    {"agency", "application", "condition", "designation", "modality", "target", "dosage_form", "attribute"}
)


# Whether a surface counts only as written, and the context that it needs.
_Writing: TypeAlias = tuple[bool, "Shared | None"]


def _ways_of(row: Term, text: str) -> list[_Writing]:
    """Return the ways in which a row is written so."""
    ways: list[_Writing] = []
    if text == row.name or text in row.variants:
        ways.append((False, None))
    if text in row.exact_case:
        ways.append((True, None))
    ways += [(shared.exact, shared) for shared in row.shared if text == shared.surface]
    return ways


@cache
def _first_words() -> re.Pattern[str]:
    # the first word of each line
    return re.compile(r"\n[^\w\n]*(\w*)")


class Vocabulary:
    """The tables' rows by the first word of their surfaces.

    What begins with a word is worked out when a text first has the word: a text knows some hundreds of the thousands.
    """

    __slots__ = ("_before", "_begun", "_kinds", "_last", "_origins", "_rows", "_texts")

    def __init__(self, tables: Mapping[str, Iterable[Term]]) -> None:
        # Surfaces are kept as columns and numbered from 1: as an object each, they would cost a new process twice as
        # much. A word leads to the last that begins with it, and that to the one before.
        self._kinds: list[str] = []
        self._rows: list[Term] = []
        self._texts: list[str] = []
        self._before: list[int] = []
        self._last: dict[str, int] = {}
        counted: set[str] = set()
        for kind, rows in tables.items():
            lines = self._add(kind, rows)
            if kind in _COUNTED:
                counted.update(lines.split("\n"))
        self._last.pop("", None)  # a surface without a word
        self._origins = _other_forms(self._last.keys(), counted)
        self._begun: dict[str, _Beginning] = dict.fromkeys((*self._origins, *self._last), _UNREAD)

    def _add(self, kind: str, rows: Iterable[Term]) -> str:
        """Take in the surfaces of a table; return them in small letters, one a line."""
        texts: list[str] = []
        for row in rows:
            known = len(texts)
            texts.append(row.name)
            if row.variants:
                texts += row.variants
            if row.exact_case:
                texts += row.exact_case
            if row.shared:
                texts += [shared.surface for shared in row.shared]
            self._rows += [row] * (len(texts) - known)
        lines = "\n".join(texts)
        if lines.count("\n") >= len(texts):
            lines = "\n".join([text.replace("\n", " ") for text in texts])
        lines = lines.lower()
        self._kinds += [kind] * len(texts)
        self._texts += texts
        before, last = self._before, self._last
        # one pass over all
        for number, first in enumerate(_first_words().findall("\n" + lines) if texts else (), len(before) + 1):
            before.append(last.get(first, 0))
            last[first] = number
        return lines

    def _places(self, first: str) -> list[int]:
        """Return the places of the surfaces that begin with a word, in the order of the tables."""
        places: list[int] = []
        number = self._last.get(first, 0)
        while number:
            number -= 1
            places.append(number)
            number = self._before[number]
        places.reverse()
        return places

    def _beginning(self, first: str) -> _Beginning:
        """Work out the node of the surfaces that begin with a word."""
        root = _Beginning()
        later = root.later
        alone: dict[_Form, list[_Claim]] = {}
        for origin in (first, *self._origins.get(first, "").split()):
            for place in self._places(origin):
                kind, text = self._kinds[place], self._texts[place]
                words, signs, tail = _parted(text.lower())
                if not signs:
                    _gather(alone, kind, self._rows[place], text, first)
                    continue
                forms = spellings(words[:2], plural=len(words) == 2 and not tail and kind in _COUNTED)
                for second in [form[1] for form in forms if form[0] == first]:
                    later[second] = f"{later[second]} {place}" if second in later else str(place)
        root.take(alone)
        root.following = dict.fromkeys(later, _LATER)
        self._begun[first] = root
        return root

    def _follow(self, root: _Beginning, first: str, second: str) -> None:
        """Work out what begins with two words."""
        gathered: dict[_Form, list[_Claim]] = {}
        for place in map(int, root.later[second].split()):
            _gather(gathered, self._kinds[place], self._rows[place], self._texts[place], first)
        node = _Node()
        node.take({form: claims for form, claims in gathered.items() if form[1][1] == second})
        root.following[second] = node.following.get(second, {})

    def scan(self, folded: str, words: Words, within: range | None = None) -> Mentions:
        """Return all mentions in a text, given folded and as words: leftmost, then longest, by vocabulary.

        Given numbers of words, ``within`` leaves those that begin with one of these.
        """
        lower, pieces, sums = words
        first, stop = (0, len(pieces)) if within is None else (within.start, within.stop)
        known = self._begun
        begins = map(known.__contains__, pieces if within is None else pieces[first:stop])
        if stop + _MOST_SIGNS > len(pieces):
            pieces = pieces + _END
        found: defaultdict[str, list[Mention]] = defaultdict(list)
        for number in compress(range(first, stop), begins):
            node = known[pieces[number]]
            if node is _UNREAD:
                node = self._beginning(pieces[number])
            after = pieces[number + 1] or pieces[number + 2] or _after_signs(pieces, number)
            if after in node.following:
                if node.following[after] is _LATER:
                    self._follow(node, pieces[number], after)
                ways = _ways(node, number, lower, pieces, sums)
            elif node.entries:
                ways = [(node.entries, number)]
            else:
                continue
            start = sums[number] + number - len(pieces[number])
            for entries, last in ways:
                for tail, kind, plain, claims in entries:
                    mentions = found[kind]
                    if mentions and start < mentions[-1][1]:
                        continue
                    end = sums[last] + last
                    if tail:
                        if not lower.startswith(tail, end):
                            continue
                        end += len(tail)
                    term = _meant(claims, folded, words, number, last) if plain is None else plain
                    if term is not None:
                        mentions.append(_mention(Mention, (start, end, kind, term)))
        return Mentions(found)


def _other_forms(words: AbstractSet[str], counted: AbstractSet[str]) -> dict[str, str]:
    """Return the other forms of ``words``, with those that they are of: the British, the plural of ``counted`` ones."""
    forms = [(_plural(word), word) for word in words if word in counted and _has_plural(word)]
    for word in dict.fromkeys(_american_words(words)):
        british = _british((word,))[0]
        if british != word:
            forms.append((british, word))
            if word in counted and _has_plural(word):
                forms.append((_plural(british), word))
    found: dict[str, str] = {}
    for form, word in forms:
        found[form] = f"{found[form]} {word}" if form in found else word
    return found


def _american_words(words: Iterable[str]) -> Iterator[str]:
    """Give the words that have a part of those that British spelling changes."""
    joined = f" {' '.join(words)} "
    for part in _SPELLINGS:
        at = joined.find(part)
        while at >= 0:
            end = joined.index(" ", at)
            yield joined[joined.rindex(" ", 0, at) + 1 : end]
            at = joined.find(part, end)


# What ends at a node, and the number of the word that led to it.
_Way: TypeAlias = tuple[tuple[_Entry, ...], int]

# Between two words of a surface may stand so many signs in the text.
_MOST_SIGNS = 8
_BLANK = " -\n"
# So that the last word has a next one.
_END = [""] * _MOST_SIGNS


def _after_signs(pieces: list[str], number: int) -> str:
    """Return the word after the one that three signs follow; empty where there are too many."""
    return next(filter(None, pieces[number + 3 : number + 1 + _MOST_SIGNS]), "")


def _ways(node: _Node, number: int, lower: str, pieces: list[str], sums: list[int]) -> list[_Way]:
    """Return what ends at the nodes that the words from ``number`` on lead to, the farthest first."""
    ways = [(node.entries, number)] if node.entries else []
    while node.following:
        following = number + 1
        while not pieces[following] and following < number + _MOST_SIGNS:
            following += 1
        by_signs = node.following.get(pieces[following])
        if by_signs is None:
            break
        end = sums[number] + number
        further = by_signs.get(lower[end : end + following - number].strip(_BLANK))
        if further is None:
            break
        node, number = further, following
        if node.entries:
            ways.append((node.entries, number))
    ways.reverse()
    return ways


# A surface in one of its spellings: vocabulary, words, the signs between them, and those behind.
_Form: TypeAlias = tuple[str, tuple[str, ...], tuple[str, ...], str]


def _gather(gathered: dict[_Form, list[_Claim]], kind: str, row: Term, text: str, first: str) -> None:
    """Add the claims of a row that is written so, under each spelling that begins with ``first``."""
    words, signs, tail = _parted(text.lower())
    ways = _ways_of(row, text)
    cased = _parted(text)[0] if any(as_written for as_written, _ in ways) else ()
    for form in spellings(words, plural=not tail and kind in _COUNTED):
        if form[0] != first:
            continue
        for as_written, context in ways:
            exact: str | None = None
            if as_written:
                if form[:-1] != words[:-1]:
                    continue
                exact = " ".join(cased) + ("s" if form[-1] == words[-1] + "s" else "")
            claims = gathered.setdefault((kind, form, signs, tail), [])
            if all(claim.term is not row or claim.exact != exact for claim in claims):
                claims.append(_Claim(row, exact, context))


def _parted(text: str) -> tuple[tuple[str, ...], tuple[str, ...], str]:
    """Return the words of a surface, the signs between them, and those behind."""
    plain = text.split(" ")
    if "" not in plain and "".join(plain).isalnum():
        return tuple(plain), ("",) * (len(plain) - 1), ""
    pieces = _signs().split(text)
    if not pieces[0]:
        del pieces[:2]
    tail = ""
    if not pieces[-1]:
        tail = pieces[-2]
        del pieces[-2:]
    return tuple(pieces[::2]), tuple([sign.strip(_BLANK) for sign in pieces[1::2]]), tail


def _meant(claims: tuple[_Claim, ...], folded: str, words: Words, first: int, last: int) -> Term | None:
    """Return the row that is meant, or ``None`` where letter case or the missing context refuses all claimants."""
    lower, pieces, sums = words
    end = sums[first] + first
    start = end - len(pieces[first])
    written = folded[start:end]
    if last > first:
        spans = [words.span(number) for number in range(first, last + 1) if pieces[number]]
        written = " ".join([folded[begin:stop] for begin, stop in spans])
        end = spans[-1][1]
    possible: list[_Claim] = []
    for claim in claims:
        _, exact, context = claim
        if exact is not None and exact != written:
            continue
        if context is not None and not context.default:
            around = lower[max(0, start - _REACH) : end + _REACH]
            if not has_any(around, context.context):
                continue
        possible.append(claim)
    if not possible:
        return None
    chosen, _, context = possible[0]
    if len(possible) == 1 and (context is None or context.default):
        return chosen  # a row that has it to itself is meant where no other's context is near
    best = -1
    for term, _, context in possible:
        near = 0
        if context is not None:
            near = max(_nearest(context.context, lower, start, end), 0 if context.default else -1)
        if near > best:
            chosen, best = term, near
    return chosen if best >= 0 else None


# How far the words that decide an ambiguous surface may stand from it.
_REACH = 400


def _nearest(context: tuple[str, ...], lower: str, start: int, end: int) -> int:
    """Return how near one of the ``context`` words stands, larger is nearer; -1 where none stands in reach."""
    best = -1
    for word in context:
        left = lower.rfind(word, max(0, start - _REACH), start)
        while left > 0 and lower[left - 1].isalnum():
            left = lower.rfind(word, max(0, start - _REACH), left)
        right = lower.find(word, end, end + _REACH)
        while right > 0 and lower[right - 1].isalnum():
            right = lower.find(word, right + 1, end + _REACH)
        if left >= 0:
            best = max(best, _REACH - (start - left))
        if right >= 0:
            best = max(best, _REACH - (right - end))
    return best
