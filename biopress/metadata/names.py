"""Company names as running text gives them: where one begins, where it ends, what it is called in short."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice, pairwise
from typing import NamedTuple, TypeAlias

from biopress.tables.legal_forms import LEGAL_FORMS, SMALL_FORMS
from biopress.text.document import Text
from biopress.text.folding import clean

__all__ = ["HEADLINE_VERBS", "Name", "read_name", "short_form", "spelled"]


class Name(NamedTuple):
    """A name at ``start:end``; ``legal`` tells that a legal form ends it, ``owner`` that "'s" follows."""

    start: int
    end: int
    legal: bool
    owner: bool


@cache
def _legal() -> frozenset[str]:
    return frozenset(" ".join(form.replace(".", "").split()) for form in LEGAL_FORMS)


@cache
def _lengths(word: int) -> dict[str, tuple[int, ...]]:
    """Return of how many words legal forms are, the longest first, by their first word (0) or their last (-1)."""
    found: dict[str, set[int]] = {}
    for form in _legal() | SMALL_FORMS:
        words = form.split()
        found.setdefault(words[word], set()).add(len(words))
    return {word: tuple(sorted(lengths, reverse=True)) for word, lengths in found.items()}


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\s()\[\]\",;:\u2022]+")


# Verbs of headlines, which have a capital letter there.
HEADLINE_VERBS = frozenset(
    """Announces Announced Announce Reports Reported Report Receives Received Appoints Appointed Completes Completed
    Presents Provides Provided To Will Has Have Is Are Was Were Launches Submits Submitted Initiates Enters
    Files Names Named Expands Gets Wins Secures Signs Closes Doses Granted Grants Awarded Highlights Strengthens
    Advances Achieves Unveils Acquires Joins Enrolls Begins Commences Shares Publishes Raises Obtains
    Demonstrates Prices Says Confirms Stands Hosts Updates Welcomes Introduces Discloses Terminates Regains Adds
    Selects Elects Participates Plans Approves Approved Accepts Recommends Shows Issues Extends Lifts Clears
    Retires Sells Buys Partners Teams""".split()
)

# Words that end a name though they have a capital letter: titles of office, verbs of headlines, days.
_ENDS = HEADLINE_VERBS | frozenset(
    """CEO CFO COO CMO CSO CTO President Chairman Chairwoman Chair Chief Executive Director Vice Senior Founder Co-
    Founder Today Pricing Update Phase Dr. Mr. Ms. Mrs. Prof. Professor FDA EMA U.S. For From With Into At On In
    Monday Tuesday Wednesday Thursday Friday January February March April June July August September October
    November December""".split()
)

# A word of those that belongs to a name where a legal form follows: "Quellwerk U.S. Inc.".
_COUNTRIES = frozenset(("U.S.",))

_OFFICES = frozenset(("CEO", "CFO", "COO", "CMO", "CSO", "CTO", "President", "Chairman", "Chairwoman", "Chief", "Vice"))

# Words that no name of a company in a lead sentence begins with.
_OPENERS = frozenset(
    """the a an in on at as for from with by to today when while since after before under during following this these
    those that there it its we our you your new results data patients dr dr. mr mr. ms ms. mrs mrs. prof.
    professor if how what why who one two three more most many both each all some based building pursuant due
    according about study phase clinical interim topline positive detailed according recent recently treating
    adding researchers scientists people children adults approximately nearly over up here now yesterday
    tomorrow, treatment approval and or but not no yes january february march april may june july august
    september october november december monday tuesday wednesday thursday friday saturday sunday he she they his
    her their former""".split()
)

_LINKS = frozenset(
    ("of", "for", "de", "du", "des", "della", "di", "del", "van", "von", "der", "the", "et", "und", "y", "e", "in")
)
_WEAK_LINKS = frozenset(("in", "for", "of", "the", "e", "y"))
_BODIES = frozenset(
    ("Center", "Centre", "Institute", "University", "Bank", "Network", "Society", "Association", "College", "Alliance")
)
_JOINTS = frozenset(("&", "and", "+"))
_PARTNERS = ("Company", "Co.", "Co", "Sons", "Brothers", "Associates", "Partners", "Sohn", "Son")


def read_name(text: Text, at: int, end: int) -> Name | None:
    """Return the company name that begins at ``at``, or ``None`` where the words there cannot be one.

    >>> from biopress.text.document import read_text
    >>> text = read_text("Quellwerk Bio Co., Ltd. and Acme & Sons today announced")
    >>> [text.source[name.start : name.end] for name in (read_name(text, 0, 55), read_name(text, 28, 55)) if name]
    ['Quellwerk Bio Co., Ltd.', 'Acme & Sons']
    """
    folded = text.folded
    left = islice(_word().finditer(folded, at, min(end, at + _LENGTH)), _WORDS)
    words = list(islice(left, _FIRST))
    if not words or words[0].start() > at + 2 or not _can_begin(words):
        return None
    stop, number, legal, owner = at, 0, False, False
    while not owner:
        if number + 2 > len(words):
            words += islice(left, _FIRST)
        if number >= len(words):
            break
        word = words[number]
        token = word.group()
        # most words of names are plain
        if (
            not legal
            and token.isalpha()
            and token[0].isupper()
            and token not in _told()
            and (not number or folded[words[number - 1].end() : word.start()] == " ")
        ):
            stop = word.end()
            number += 1
            continue
        step = _step(folded, words, left, number)
        if step is None or (legal and not step[2]):
            break
        taken, stop, form, owner = step
        legal = legal or form
        number += taken
        if not legal and _closes(words[number - 1].group()):
            stop -= 1
            break
        if not legal and words[number - 1].group()[-1] == "." and _opens(words, left, number):
            break
    if not legal:
        stop = at + len(folded[at:stop].rstrip(".-/"))
    if not any(map(str.isalpha, folded[at:stop])) or (folded[at].islower() and not legal and stop - at > 40):
        return None
    return Name(at, stop, legal, owner)


@cache
def _told() -> frozenset[str]:
    """Return the words with a capital letter that are more than a part of a name, or none."""
    return _ENDS.union(_lengths(0), _CAPITALS)


# No name is longer, in characters and in words.
_LENGTH, _WORDS = 200, 17
# Most have so few words, and one behind; the rest is cut where a name is longer.
_FIRST = 4

# So many words belong to a name, which then ends at a place; whether they are a legal form, and whether "'s" follows.
_Step: TypeAlias = "tuple[int, int, bool, bool]"
_Words: TypeAlias = "list[re.Match[str]]"
_Left: TypeAlias = "Iterator[re.Match[str]]"


def _can_begin(words: _Words) -> bool:
    first = words[0].group()
    if first == "The":
        return len(words) > 1 and words[1].group()[0].isupper()
    return first.lower().rstrip(",'") not in _OPENERS


def _closes(token: str) -> bool:
    """Whether a full stop ends the sentence with this word: "Quellwerk." but not "St." or "Inc."."""
    return (
        token[-1] in ".!?"
        and len(token) > 3
        and token[:-1].isalpha()
        and token[-2].islower()
        and not _legal_token(token)
    )


# Words with which the next sentence often begins, and no part of a name.
_BEGINNINGS = frozenset("He She They The This It In Prior Previously".split())


def _opens(words: _Words, left: _Left, number: int) -> bool:
    """Whether a sentence begins with the word ``number``."""
    words += left
    return number < len(words) and words[number].group() in _BEGINNINGS


def _step(folded: str, words: _Words, left: _Left, number: int) -> _Step | None:
    """Return how the name goes on with the word ``number``; ``None`` where it ends before it."""
    word = words[number]
    token = word.group()
    if number:
        gap = folded[words[number - 1].end() : word.start()]
        form = _legal_form(folded, words, left, number, gap)
        if form:
            last = words[number + form - 1]
            owner = last.group().endswith("'s")
            closing = _closes_sentence(last.group())
            return form, last.end() - 2 * owner - closing, True, owner
        if gap != " " and (gap.strip() or len(gap) > 6 or "\n" in gap):
            return None
        if token in _JOINTS:
            return _joined(folded, words, number)
        if token in _LINKS:
            return _linked(folded, words, number)
    if token.endswith(("'s", "'")) and len(token) > 2 and token[0].isalnum() and not token[0].islower():
        return 1, word.end() - (2 if token.endswith("'s") else 1), False, True
    if number and token in _COUNTRIES and _legal_next(folded, words, left, number):
        return 1, word.end(), False, False
    if (token in _ENDS and (number or token in _OFFICES)) or token.startswith(("-", "/", "http", "www.")):
        return None
    if _named(token) or (number < 3 and _small_name(folded, words, left, number)):
        return 1, word.end(), False, False
    return None


def _legal_next(folded: str, words: _Words, left: _Left, number: int) -> bool:
    """Whether a legal form follows the word ``number``."""
    words += left
    if number + 1 >= len(words):
        return False
    gap = folded[words[number].end() : words[number + 1].start()]
    return _legal_form(folded, words, left, number + 1, gap) > 0


def _joined(folded: str, words: _Words, number: int) -> _Step | None:
    """Go on over "and" before "Company" and the like, over an ampersand before any name."""
    after = words[number + 1].group() if number + 1 < len(words) else ""
    plain = after.removesuffix("'s")
    if not after or folded[words[number].end() : words[number + 1].start()].strip():
        return None
    if plain not in _PARTNERS and (words[number].group() == "and" or not after[0].isupper()):
        return None
    stop = words[number + 1].end() - len(after) + len(plain)
    return 2, stop, plain in ("Company", "Co", "Co."), plain != after


def _linked(folded: str, words: _Words, number: int) -> _Step | None:
    """Go on over "of", "for", "de" and the like between two words of a name."""
    token = words[number].group()
    after = words[number + 1].group() if number + 1 < len(words) else ""
    if not after[:1].isupper() or after in _ENDS or folded[words[number].end() : words[number + 1].start()].strip():
        return None
    if token in _WEAK_LINKS and number == 1 and words[0].group() not in _BODIES:
        return None
    return 1, words[number - 1].end(), False, False


@cache
def _introduced() -> re.Pattern[str]:
    return re.compile(r"\s?(?:,\s(?:an?|the)\s|\((?:[\"']|[A-Z][\w .]{1,30}:))")


def _small_name(folded: str, words: _Words, left: _Left, number: int) -> bool:
    """Whether a name in small letters goes on here: "bluebird bio, Inc.", "justmiine, a company"."""
    if number and any(word.group()[0].isupper() for word in words[:number]):
        return False
    words += left
    for later in range(number, min(4, len(words))):
        if not words[later].group().isalpha():
            return False
        if _introduced().match(folded, words[later].end()) and later < 2:
            return True
        if later + 1 < len(words) and words[later + 1].group()[0].isupper():
            gap = folded[words[later].end() : words[later + 1].start()]
            return _legal_form(folded, words, left, later + 1, gap) > 0
    return False


def _named(token: str) -> bool:
    """Whether a word can be part of a name: a capital letter or digit leads, or one stands inside (iTeos, uniQure)."""
    if token[0].isupper() or any(map(str.isupper, token[1:4])):
        return True
    if token[0].isdigit():
        return any(c.isalpha() for c in token)
    return False


def _legal_token(token: str) -> str:
    plain = token.rstrip(",").replace(".", "")
    return plain if plain in _legal() and (plain[0].isupper() or plain in SMALL_FORMS) else ""


def _legal_form(folded: str, words: _Words, left: _Left, number: int, gap: str) -> int:
    """Return how many words from ``number`` on are a legal form; a comma may lead them."""
    # a comma before it tells that a form on the next line belongs to the name
    if gap != " " and (gap.strip() not in ("", ",") or ("\n" in gap and "," not in gap)):
        return 0
    lengths = _lengths(0).get(_plain(words[number].group()))
    if lengths is None:
        return 0
    if lengths == (1,):
        return 1
    words += left
    for length in lengths:
        part = words[number : number + length]
        if len(part) < length or any(folded[a.end() : b.start()].strip(" ,") for a, b in pairwise(part)):
            continue
        plain = " ".join(_plain(word.group()) for word in part)
        if plain in _legal() or (length == 1 and plain in SMALL_FORMS):
            return 0 if plain == "Company" and number == 0 else length
    return 0


# Legal forms in full, or of several words' first letters: no full stop is their own.
_WHOLE = frozenset(("Corporation", "Company", "Limited", "Incorporated", "GmbH", "mbH", "KGaA", "Oyj", "Oy", "ApS"))


def _closes_sentence(form: str) -> bool:
    """Whether the full stop after a legal form is not its own: "Quellwerk AG." but not "Inc." or "S.A."."""
    bare = form[:-1]
    capitals = bare.isupper() and bare.replace("/", "").isalpha()
    return form[-1] == "." and (bare in _WHOLE or (capitals and bare not in _CAPITALS))


def _plain(token: str) -> str:
    """Return a word as the table of legal forms has it: no full stops, no genitive, not in capitals ("INC.")."""
    plain = token.replace(".", "").rstrip(",-/").removesuffix("'s")
    return plain.capitalize() if plain in _CAPITALS else plain


# Legal forms that stand in capitals where all of a line does.
_CAPITALS = frozenset(("INC", "LTD", "CORP", "CO", "LIMITED", "CORPORATION", "INCORPORATED"))


def short_form(name: str) -> str:
    """Return a clean name without its legal form.

    >>> short_form("Quellwerk Bio Co., Ltd.")
    'Quellwerk Bio'
    """
    words = name.split()
    for length in _lengths(-1).get(_plain(words[-1]), ()) if words else ():
        if len(words) > length:
            plain = " ".join(map(_plain, words[-length:]))
            if plain in _legal() or plain in SMALL_FORMS:
                return " ".join(words[:-length]).rstrip(",").removesuffix(" and").removesuffix(" &").rstrip(",")
    return name


def spelled(text: Text, name: Name) -> str:
    """Return the clean form of a name."""
    return clean(text.source[name.start : name.end])
