"""Names of people as releases write them: courtesy titles before, degrees after, particles and initials within."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice

from biopress.model import Span
from biopress.tables.functions import BODIES, COURTESIES, DEGREES, FIELDS, NO_NAMES, PARTICLES, QUALIFIERS

__all__ = ["before_degrees", "name_after", "name_before", "skip_degrees"]

_CAPITAL = "A-Z\u00c0-\u00d6\u00d8-\u00de\u0106\u010c\u010e\u0110\u0118\u011a\u011e\u0130\u0141\u0143\u0147\u0150\u0158"
_CAPITAL += "\u015a\u015e\u0160\u0164\u016e\u0170\u0179\u017b\u017d"
# Where a full stop or a bracket tells enough: any letter that is no small one of ASCII, quickly compiled.
_LARGE = r"[^\W\d_a-z]"
_GIVEN = rf"[{_CAPITAL}](?:\w?\.(?:[ -]?{_LARGE}\.){{0,2}}|\w{{1,20}}(?:['-]\w{{1,20}}){{0,2}}|'\w{{2,20}}|\b(?!\.))"
_PARTS = rf"(?:(?:{'|'.join(map(re.escape, PARTICLES))})[ ]|[dl]')"
_NAME = (
    rf"{_GIVEN}(?:\s{{1,8}}(?:[\"'(]{{1,2}}{_LARGE}\w{{1,15}}[\"')]{{1,2}}\s{{1,8}})?{_PARTS}{{0,3}}{_GIVEN}){{1,4}}"
    r"(?:,?\s(?:Jr|Sr)\b\.?|\s(?:II|III|IV)\b)?"
)


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\S+")


@cache
def _forward() -> re.Pattern[str]:
    return re.compile(_NAME)


@cache
def _beginning() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.-])[{_CAPITAL}]")


@cache
def _courtesy() -> re.Pattern[str]:
    # "Dr.", "Prof. Dr.", also glued to the name
    words = "|".join(sorted((re.escape(word) for word in COURTESIES), key=len, reverse=True))
    return re.compile(rf"(?:(?:{words})(?:\.\s{{0,2}}|\s{{1,3}}|(?<=Professor)(?=[A-Z])))+", re.IGNORECASE)


@cache
def _degree() -> re.Pattern[str]:
    return re.compile(
        r"\s{0,8},?\s{0,8}(?P<degree>Ph\.\s?D\b\.?"
        r"|[A-Z][A-Za-z.]{1,9}(?:-C)?(?:\s?\([A-Za-z.]{2,8}\))?)(?=[\s,;:.*\"()]|$)"
    )


def skip_degrees(folded: str, at: int, end: int) -> int:
    """Return where the degrees end that stand at ``at``."""
    while found := _degree().match(folded, at, end):
        word = found["degree"].split("(")[0].lower()
        if "".join(c for c in word if c.isalpha()) not in DEGREES:
            break
        at = found.end()
    return at


def before_degrees(folded: str, at: int, floor: int) -> int:
    """Return where the name ends before the degrees that end at ``at``."""
    for _ in range(6):
        begin = max(folded.rfind(" ", floor, at), folded.rfind(",", floor, at)) + 1
        if folded[begin:at].startswith("D") and folded[max(floor, begin - 4) : begin].strip() == "Ph.":
            begin -= 4
        word = "".join(c for c in folded[begin:at].split("(", maxsplit=1)[0].lower() if c.isalpha())
        if begin <= floor or word not in DEGREES:
            break
        at = floor + len(folded[floor:begin].rstrip(" ,"))
    return at


# What may follow a surname.
_ORDINALS = frozenset(("II", "III", "IV"))


def _foreign(word: str, plain: str) -> bool:
    """Whether a word is no part of a name; initials are."""
    if word.endswith(".") and len(plain) < 3 and plain not in COURTESIES:
        return False
    return plain in NO_NAMES or (len(plain) > 1 and word.isupper() and word.rstrip(",") not in _ORDINALS)


def _initials(number: int, word: str) -> bool:
    """Whether the first word of a name is two initials: "J.K. Whitlock"; behind it they are a degree's."""
    return number == 1 and len(word) == len("J.K.") and word[1] == word[3] == "." and word not in _LANDS


# States and countries that look like initials.
_LANDS = frozenset("N.C. S.C. N.J. N.Y. N.H. N.M. N.D. S.D. D.C. R.I. P.R. U.S. U.K. E.U.".split())


def _checked(folded: str, start: int, end: int) -> Span | None:
    """Return the span without words in front that are no name; ``None`` where the rest is no person's name."""
    piece = folded[start:end]
    words = piece.split()
    foreign = [
        n for n, word in enumerate(words, 1) if _foreign(word, word.strip(".,'\"()").lower()) and not _initials(n, word)
    ]
    kept = words[foreign[-1] :] if foreign else words
    if len(kept) < 2 or not any(len(word.strip(".")) > 1 and word[0].isupper() for word in kept):
        return None
    first, last = kept[0].lower(), kept[-1].lower().removesuffix("'s")
    if "." in kept[-1][:-1] or len(kept[-1].strip(".")) < 2 or last in FIELDS or last in BODIES:
        return None
    if first in FIELDS or first in QUALIFIERS:
        return None
    return Span(start + _word_start(piece, len(words) - len(kept)), end)


def _word_start(piece: str, number: int) -> int:
    """Return where a word of ``piece`` begins."""
    return next(islice(_word().finditer(piece), number, None)).start() if number else len(piece) - len(piece.lstrip())


_COURTESIES = tuple(COURTESIES)
_COURTESY = max(map(len, COURTESIES))


def name_after(folded: str, at: int, end: int) -> Span | None:
    """Return the name of a person that begins at ``at``, courtesy titles in front allowed."""
    greeted = folded[at : at + _COURTESY].casefold().startswith(_COURTESIES)
    if greeted and (courtesy := _courtesy().match(folded, at, end)):
        at = courtesy.end()
    found = _forward().match(folded, at, end)
    if not found:
        return None
    stop = found.end()
    # what follows the surname with a capital letter may be another word: cut before the first that is no name
    words = folded[at:stop].split()
    for number, word in enumerate(words):
        if _foreign(word, word.strip(".,'").lower()) and not _initials(number + 1, word):
            if number < 2:
                return None
            stop = at + len(folded[at : at + _word_start(folded[at:stop], number)].rstrip())
            break
        if word.endswith("'s") and number + 1 < len(words):
            # what follows is the person's
            stop = at + _word_start(folded[at:stop], number) + len(word) - len("'s")
            break
    name = _checked(folded, at, stop)
    return name if name and name.start == at else None


def name_before(folded: str, at: int, floor: int) -> Span | None:
    """Return the name of a person that ends at ``at``."""
    for begin in _beginning().finditer(folded, max(floor, at - 60), at):
        if _forward().fullmatch(folded, begin.start(), at):
            return _checked(folded, begin.start(), at)
    return None
