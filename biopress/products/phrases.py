"""The grammar of a disease phrase on the words of a sentence: what may stand before its head, and what after it."""

from __future__ import annotations

import re
from collections.abc import Container
from functools import cache

from biopress.tables.disease_words import (
    ADJECTIVE_ENDINGS,
    ANATOMY,
    COMPLICATIONS,
    COMPOUND_ENDINGS,
    FEATURES,
    MARKERS,
    MODIFIERS,
    NOUN_MODIFIERS,
    ORGANS,
    PEOPLE,
    STOPPERS,
)

__all__ = ["Tokens", "complement_end", "modifier_start", "read_tokens"]


class Tokens:
    """The words and signs of a part of a text with their places, in small letters."""

    __slots__ = ("folded", "lows", "starts")

    def __init__(self, folded: str, starts: list[int], lows: list[str]) -> None:
        self.folded: str = folded
        self.starts: list[int] = starts
        self.lows: list[str] = lows

    def __len__(self) -> int:
        return len(self.starts)

    def low(self, at: int) -> str:
        """Return the word at ``at`` in lower case, empty outside the part."""
        return self.lows[at] if 0 <= at < len(self.lows) else ""

    def end(self, at: int) -> int:
        """Return where the word at ``at`` ends."""
        return self.starts[at] + len(self.lows[at])

    def word(self, at: int) -> str:
        """Return the word at ``at`` as it is written."""
        return self.folded[self.starts[at] : self.end(at)]


@cache
def _rest() -> re.Pattern[str]:
    # what goes on with a word behind a sign: HER2-positive, relapsed/refractory, Crohn's, HR+/HER2-, CLDN18.2
    return re.compile(r"(?:(?:['/&+-]+|(?<=\d)\.(?=\d)|[*:](?=\d))[^\W_]+)*(?:\+|-(?=[\s,)]))?")


def read_tokens(folded: str, lower: str, pieces: list[str], start: int, end: int) -> Tokens:
    """Return the words and signs of a part of a text that begins at ``start`` and is cut into ``pieces``.

    Signs are read up to the place ``end``.

    >>> from biopress.matching.words import pieces_of
    >>> text = "HR+/HER2- breast cancer (BC)."
    >>> read_tokens(text, text.lower(), pieces_of(text.lower()), 0, len(text)).lows
    ['hr+/her2-', 'breast', 'cancer', '(', 'bc', ')', '.']
    """
    starts: list[int] = []
    lows: list[str] = []
    further = _rest().match
    begin = until = start
    for word in pieces:
        stop = begin + len(word)
        sign = lower[stop] if stop < end else " "
        if sign == " ":
            if word and begin >= until:
                starts.append(begin)
                lows.append(word)
        else:
            if word and begin >= until:
                rest = further(lower, stop, end) if sign in _JOINING else None
                until = stop if rest is None else rest.end()
                starts.append(begin)
                lows.append(lower[begin:until])
            if stop >= until and sign != "_" and not sign.isspace():
                starts.append(stop)
                lows.append(sign)
        begin = stop + 1
    return Tokens(folded, starts, lows)


_JOINING = frozenset("'/&+-.*:")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_LINKS = _words("or and and/or to through")
_NUMBERED = _words("type types stage grade genotype genotypes class factor exon serotype serogroup group level")


@cache
def _ordinal() -> re.Pattern[str]:
    return re.compile(r"(?:[IVX]{1,4}[A-E]?|\d{1,3}[A-Ea-e]?|[A-D])(?:[/-](?:[IVX]{1,4}[A-E]?|\d{1,3}[A-E]?))?")


def _is_ordinal(tokens: Tokens, at: int) -> bool:
    return tokens.folded[tokens.starts[at]] in _ORDINAL and _ordinal().fullmatch(tokens.word(at)) is not None


# What a number begins with.
_ORDINAL = frozenset("0123456789IVXABCD")


def _numbered(tokens: Tokens, at: int) -> bool:
    """Whether the number at ``at`` belongs to a type or stage before it: "stage IIB or IIC", "type 2"."""
    if not _is_ordinal(tokens, at):
        return False
    if tokens.low(at - 1) in _NUMBERED:
        return True
    before = _before_link(tokens, at)
    return 0 <= before < at - 1 and _numbered(tokens, before)


def _before_link(tokens: Tokens, at: int) -> int:
    """Return the place of the word before ``at``, past a comma, an "or" or both: "stage IIB, IIC, or III"."""
    before = at - 1
    if tokens.low(before) in _LINKS:
        before -= 1
    return before - 1 if tokens.low(before) == "," else before


# "high risk", "first line", as two words
_RANKED = _words("risk line onset volume dose")
_RANKS = tuple("high higher low lower intermediate poor first second third 1st 2nd late early".split())


def _is_compound(low: str) -> bool:
    head, sign, tail = low.rpartition("-")
    return bool(sign and head) and (tail in COMPOUND_ENDINGS or tail in MODIFIERS)


def _is_adjective(tokens: Tokens, at: int) -> bool:
    """Whether the word at ``at`` is of a kind that can be listed before a disease: "relapsed or refractory"."""
    low = tokens.lows[at]
    if _numbered(tokens, at) or (low in _RANKED and tokens.low(at - 1).endswith(_RANKS)):
        return True
    if low in STOPPERS:
        return False
    if low in MODIFIERS:
        return True
    if "-" in low:
        return _is_compound(low) or (low[-1] == "-" and len(low) > 1) or low in ORGANS
    if "/" in low or "+" in low:
        return low[-1] == "+" or all(part in MODIFIERS or part in COMPOUND_ENDINGS for part in low.split("/"))
    return len(low) > 4 and low.endswith(ADJECTIVE_ENDINGS) and low.isalpha()


def _is_open(tokens: Tokens, at: int) -> bool:
    """Whether an unknown word may belong to the name before a head such as "disease": "sucrase deficiency"."""
    low = tokens.lows[at]
    if low in STOPPERS or not low[0].isalnum() or low.isdigit():
        return False
    if low.endswith("'s"):
        return tokens.word(at)[0].isupper()
    if len(low) < 2 or low.endswith(("ed", "ing", "ly")):
        return False
    return low[-1] != "s" or low.endswith(("us", "is", "ss"))


def modifier_start(tokens: Tokens, first: int, heads: Container[int], *, open_words: int) -> int:
    """Return the first word of the phrase whose head begins at ``first``.

    ``heads`` are the places of all heads of the sentence; one that stands directly before belongs to the phrase
    ("breast cancer brain metastases"), one before "and" does not. ``open_words`` unknown words may be taken.
    """
    at, marked = first, False
    while at > 0:
        low = tokens.lows[at - 1]
        if low == ")":
            opening = _opening(tokens, at - 1)
            if opening <= 0 or not _named_by(tokens, opening - 1, heads):
                break
            at, open_words = opening, max(open_words, 2)
        elif low in _LINKS or low == ",":
            further = _past_link(tokens, at, heads)
            if further < 0:
                break
            at = further
            marked = _is_compound(tokens.lows[at])
        elif marked and low in ("*", "-") and at > 1 and _is_named_part(tokens, at - 2):
            at -= 1
        elif low in COMPOUND_ENDINGS and _is_split_compound(tokens, at - 1):
            at, marked = at - 1 - (tokens.lows[at - 2] == "-"), True
        elif at - 1 in heads:
            if tokens.starts[at] - tokens.end(at - 1) > 2:
                break
            at -= 1
        elif _is_adjective(tokens, at - 1):
            goes_on = low in MARKERS or low in NOUN_MODIFIERS or low.isdigit()
            at, marked = at - 1, _is_compound(low) or (marked and goes_on)
        elif low in NOUN_MODIFIERS or (marked and _is_marker(tokens, at - 1)):
            at -= 1
        elif open_words and _is_open(tokens, at - 1):
            at, open_words = at - 1, open_words - 1
        else:
            break
    while at < first and (tokens.lows[at] in _LINKS or not tokens.lows[at][0].isalnum()):
        at += 1
    return at


def _past_link(tokens: Tokens, at: int, heads: Container[int]) -> int:
    """Return where the modifiers go on before a link, a comma or both; -1 where they do not."""
    before = _before_link(tokens, at)
    if before < 0 or before in heads:
        return -1
    if tokens.lows[at - 1] == "," and tokens.lows[before] in COMPOUND_ENDINGS and _is_split_compound(tokens, before):
        return before + 1
    return before if _linked(tokens, before, at) else -1


def _named_by(tokens: Tokens, at: int, heads: Container[int]) -> bool:
    """Whether the word before a short form in parentheses can belong to the disease."""
    if at in heads:
        return True
    return tokens.lows[at] not in STOPPERS and (tokens.word(at).islower() or _is_adjective(tokens, at))


def _is_split_compound(tokens: Tokens, at: int) -> bool:
    """Whether the ending at ``at`` goes with a word before it: "BCG -unresponsive", "EpCAM expressing"."""
    before = tokens.word(at - 1) if at else ""
    return before == "-" or (at > 0 and (tokens.lows[at - 1] in NOUN_MODIFIERS or _is_marker(tokens, at - 1)))


def _is_marker(tokens: Tokens, at: int) -> bool:
    """Whether the word at ``at`` can be part of a biomarker's name: "KRAS G12D", "hormone receptor"."""
    word = tokens.word(at)
    if tokens.lows[at] in STOPPERS:
        return False
    return tokens.lows[at] in MARKERS or sum(c.isupper() or c.isdigit() for c in word) > 1 or word.isdigit()


def _is_named_part(tokens: Tokens, at: int) -> bool:
    """Whether what stands before a mark goes on with the name of a biomarker or a cause: "C. difficile*-associated"."""
    return _is_marker(tokens, at) or tokens.lows[at] in NOUN_MODIFIERS


def _linked(tokens: Tokens, before: int, at: int) -> bool:
    """Whether "or", "and", "to" or a comma before ``at`` goes on with the modifiers: "relapsed or refractory".

    ``before`` is the word before the link.
    """
    low, link = tokens.lows[before], tokens.lows[before + 1]
    if low in ORGANS and not {tokens.low(at), tokens.low(at + 1)}.isdisjoint(ORGANS):
        return True
    if link == ",":
        return low in MODIFIERS or _is_compound(low) or (_numbered(tokens, before) and _numbered(tokens, at))
    if not _is_adjective(tokens, before):
        return _noun_pair(tokens, before, at)
    return link != "to" or _graded(tokens, before)


def _noun_pair(tokens: Tokens, before: int, at: int) -> bool:
    """Whether two nouns share a head: "head and neck", "urinary tract and intra-abdominal infections"."""
    if tokens.low(before) not in NOUN_MODIFIERS:
        return False
    return tokens.low(at) in NOUN_MODIFIERS or (
        tokens.lows[before] in ORGANS and before > 0 and _is_adjective(tokens, before - 1) and _is_adjective(tokens, at)
    )


def _graded(tokens: Tokens, at: int) -> bool:
    return tokens.lows[at] in _GRADES or _numbered(tokens, at)


_GRADES = _words("mild moderate moderately mildly severe intermediate low")


def _opening(tokens: Tokens, closing: int) -> int:
    """Return the place of the parenthesis that opens the short one closed at ``closing``; -1 where there is none."""
    for at in range(closing - 1, max(-1, closing - 5), -1):
        if tokens.lows[at] == "(":
            return at
    return -1


def _after_short_form(tokens: Tokens, at: int) -> int:
    """Return the place after the parenthesis that opens at ``at``, or ``at`` where none of a few words does."""
    if tokens.low(at) != "(":
        return at
    for end in range(at + 1, min(len(tokens), at + 6)):
        if tokens.lows[end] == ")":
            return end + 1
    return at


_TIES = _words(
    "associated related caused due secondary characterized characterised induced resulting attributable arising "
    "originating"
)
_BEARING = _words("harboring harbouring expressing overexpressing carrying bearing involving")
# what ends a noun phrase after a disease: the words at which a phrase stops, but for these
_ENDS = STOPPERS - _words(
    "of the a an to by with clinical high low one two various risk positive negative expression initial age children "
    "response global"
)


def complement_end(tokens: Tokens, last: int, heads: Container[int]) -> int:
    """Return the end of the phrase whose head ends before ``last``, with what after the head belongs to it."""
    end = last
    if tokens.low(end) in _NUMBERED and end + 1 < len(tokens) and _is_ordinal(tokens, end + 1):
        end += 2
    while end < len(tokens):
        begin = _after_short_form(tokens, end)
        further = _complement(tokens, begin, end, heads)
        if further <= begin:
            break
        end = further
    return end


def _complement(tokens: Tokens, at: int, head_end: int, heads: Container[int]) -> int:
    low, following = tokens.low(at), tokens.low(at + 1)
    if low == "," and following == "with" and tokens.low(at + 2) == "or":
        at, low, following = at + 1, following, "or"
    if low == "in":
        return _complement_in(tokens, at, head_end, heads)
    if low == "in-situ":
        return at + 1
    if low in ("and", "or") and (tokens.low(head_end - 1), following) in _KINDRED:
        return at + 2
    if low == "independent" and following == "of":
        return _last_of(tokens, at + 2, _noun_end(tokens, at + 2, 5, heads), FEATURES, ())
    if low in _TIES and following in ("with", "to", "by", "from"):
        cause = _noun_end(tokens, at + 2, 8, heads)
        counted = cause > at + 2 and tokens.lows[cause - 1].isdigit() and tokens.low(cause - 2) in ("the", "by")
        return at if counted else _cause_end(tokens, cause)  # "caused by the 23 serotypes"
    if low in _BEARING or (low == "amenable" and following == "to"):
        return _noun_end(tokens, at + (1 if low in _BEARING else 2), 8, heads)
    if low == "that" and following in ("is", "are"):
        return _marked_end(tokens, at + 2)
    if low == "at" and following.endswith(_RANKS) and tokens.lows[at + 2 : at + 5] == _RECURRING:
        return at + 5
    if low in ("with", "without"):
        begin = at + 3 if following == "or" and tokens.low(at + 2) == "without" else at + 1
        if tokens.lows[begin : begin + 2] == ["at", "least"]:
            begin += 2
        if tokens.low(begin) == "disease":
            return at  # "with disease progression"
        return _last_of(tokens, begin, _noun_end(tokens, begin, 9, heads), FEATURES, heads)
    if low == "of":
        begin = at + (2 if following == "the" else 1)
        return _last_of(tokens, begin, _noun_end(tokens, begin, 5, heads), ANATOMY, heads)
    if low in ("after", "following") and tokens.low(head_end - 1) in COMPLICATIONS:
        return _last_of(tokens, at + 1, _noun_end(tokens, at + 1, 4, heads), _PROCEDURES, ())
    return at


_RECURRING = ["risk", "of", "recurrence"]


def _marked_end(tokens: Tokens, at: int) -> int:
    """Return the end of the markers behind "that is": "not MSI-H or mismatch repair deficient"; 0 where none stand."""
    first = at + (tokens.low(at) == "not")
    end = 0
    marked = False
    for number in range(first, min(len(tokens), first + 8)):
        low = tokens.lows[number]
        marked = marked or _is_marker(tokens, number) or low.partition("-")[0] in MARKERS
        ends = low in COMPOUND_ENDINGS and number > first and number > end
        if ends or _is_compound(low) or (low in MODIFIERS and _is_marker(tokens, number)):
            end = number + 1
        elif not (_is_marker(tokens, number) or (low in _LINKS and number == end)):
            break
    return end if marked else 0


def _complement_in(tokens: Tokens, at: int, head_end: int, heads: Container[int]) -> int:
    following = tokens.low(at + 1)
    if following == "situ":
        return at + 2
    if at + 1 in heads and tokens.low(at + 2) in PEOPLE:
        return at + 3  # "depression in cancer patients"
    if tokens.low(head_end - 1) in COMPLICATIONS:
        return _in_whom(tokens, at + 1, heads)
    if following == "the" and tokens.low(head_end - 1) in _GROWTHS:
        return _last_of(tokens, at + 2, _noun_end(tokens, at + 2, 4, heads), ANATOMY, ())
    return at


# Heads that are told of one cause together: "CMV infection and disease".
_KINDRED = frozenset({("infection", "disease"), ("disease", "infection")})


def _cause_end(tokens: Tokens, at: int) -> int:
    """Return the end of a cause that seems to end at ``at``: with "in the OTOF gene", with "therapy"."""
    if tokens.low(at) == "in" and tokens.low(at - 1) in FEATURES:
        for end in range(at + 2, at + 5):
            if tokens.low(end) in ("gene", "genes"):
                return end + 1
    return at + 1 if tokens.low(at) in ("treatment", "therapy", "management", "use") else at


# Heads after which "in the ..." says where they grow.
_GROWTHS = _words("tumor tumors tumour tumours cancer cancers lesion lesions metastases metastasis nodules")
_PROCEDURES = _words("surgery surgeries transplant transplantation arthroplasty hysterectomy bunionectomy procedures")
_BEFORE_PEOPLE = _words(
    "adult pediatric paediatric adolescent elderly certain the hospitalized kidney transplant liver heart lung "
    "depressed stem cell allogeneic hematopoietic solid organ"
)


def _in_whom(tokens: Tokens, at: int, heads: Container[int]) -> int:
    """Return the end of "in ..." after a complication, where it names the disease or the patients that have it."""
    person = at
    while tokens.low(person) in _BEFORE_PEOPLE:
        person += 1
    if tokens.low(person) in PEOPLE:
        if tokens.low(person + 1) == "with":
            return _noun_end(tokens, person + 2, 7, heads)
        if tokens.lows[person + 1 : person + 4] == ["at", "high", "risk"]:
            return person + 4
        if tokens.low(person + 1) == "on" and tokens.low(person + 2).endswith("dialysis"):
            return person + 3
        return person + 1 if tokens.low(person) == "recipients" or _tells(tokens, at, person) else at - 1
    return _last_of(tokens, at, _noun_end(tokens, at, 6, heads), (), heads)


def _tells(tokens: Tokens, at: int, person: int) -> bool:
    return any(tokens.lows[n] in ("transplant", "depressed", "hospitalized") for n in range(at, person))


def _noun_end(tokens: Tokens, at: int, most: int, heads: Container[int]) -> int:
    """Return where the noun phrase from ``at`` ends: at a sign or a word that begins something else; 0 for none."""
    end = at
    last = at + most
    while end < min(len(tokens), last):
        low = tokens.lows[end]
        if low == "*" and end + 1 < len(tokens) and tokens.word(end + 1)[0].isupper():
            end += 1
            continue
        if low == "(" and end > at:
            behind = _after_short_form(tokens, end)
            if behind > end and tokens.low(behind).isalnum() and tokens.lows[behind] not in _ENDS:
                # the short form of a part: "transthyretin-mediated (hATTR) amyloidosis"
                last += behind - end
                end = behind
                continue
        if low == "." and end > at and len(tokens.lows[end - 1]) == 1 and tokens.low(end + 1).isalpha():
            end += 2  # S. pneumoniae
            continue
        if not low[0].isalnum() or (low in _ENDS and not (low in _LINKS and (end in heads or _listed(tokens, end)))):
            break
        end += 1
    while end > at and tokens.lows[end - 1] in _DANGLING:
        end -= 1
    return end if end > at else 0


_DANGLING = _words("of the a an to by with * or and")


def _listed(tokens: Tokens, at: int) -> bool:
    return any(tokens.low(at + 1) in words and tokens.low(at - 1) in words for words in (FEATURES, ANATOMY))


def _last_of(tokens: Tokens, begin: int, end: int, words: Container[str], heads: Container[int]) -> int:
    """Return the place after the last word of ``begin:end`` that is one of ``words`` or a head; 0 where none is."""
    for at in range(end - 1, begin - 1, -1):
        if tokens.lows[at] in words or at in heads:
            return at + 1
    return 0
