"""The lines of a text: what was broken at a fixed width, or around a link, is put together again."""

from __future__ import annotations

from itertools import pairwise
from typing import TypeAlias

__all__ = ["unbroken"]

# Where a line begins and ends.
_Line: TypeAlias = "tuple[int, int]"


def unbroken(folded: str) -> tuple[str, list[_Line], bool]:
    r"""Return ``folded`` with a blank for each line break within a paragraph, and the lines that are left.

    The last value tells whether the lines were broken at a fixed width.

    >>> unbroken("Quellwerk named\nIda Brandt\n, Ph.D.\nShe is new.")
    ('Quellwerk named\nIda Brandt , Ph.D.\nShe is new.', [(0, 15), (16, 34), (35, 46)], False)
    """
    lines = _lines(folded)
    width = _width(folded, lines)
    found = lines[:1]
    breaks: list[int] = []
    for before, line in pairwise(lines):
        if line[0] != before[1] + 1 or not (
            _continues(folded, found, before, line) or (width and _broken(folded, before, line, width))
        ):
            found.append(line)
            continue
        if _is_set_apart(folded, found, before):
            breaks.append(found.pop()[0] - 1)
        # in front of an indented line the break stays: many blanks in a row would part the words
        if not folded[line[0]].isspace():
            breaks.append(before[1])
        found[-1] = (found[-1][0], line[1])
    if breaks:
        folded = " ".join([folded[start + 1 : end] for start, end in pairwise((-1, *breaks, len(folded)))])
    return folded, found, width > 0


def _lines(folded: str) -> list[_Line]:
    """Return the lines that are not blank."""
    found = []
    start = 0
    for line in folded.split("\n"):
        end = start + len(line)
        if line and not line.isspace():
            found.append((start, end))
        start = end + 1
    return found


# Words that no line of a release ends with unless a link or a name after them was set on a line of its own.
_OPEN_ENDS = (
    *(" of", " the", " by", " and", " to", " in", " for", " with", " a", " an", " from", " at", " on", " that", " its"),
    *(" our", " as", " or"),
)
# Words with which no line of a release begins unless a link or a name before them was set on a line of its own.
_JOINING = frozenset(
    (
        *("of", "and", "or", "in", "as", "is", "are", "was", "were", "has", "have", "had", "to", "for", "with", "by"),
        *("at", "on", "from", "said", "that", "which", "who", "will", "can", "may"),
    )
)
# So many signs have the last word of a line.
_TAIL = 40
# A line that goes on in small letters is mostly longer, and a name on a line of its own shorter than the second.
_SHORT = 30
_NAME = 60
_CLOSED = ".!?:;\u2022"


def _continues(folded: str, found: list[_Line], before: _Line, line: _Line) -> bool:
    """Whether a line goes on with the sentence or the title that ends with the line before."""
    begin = found[-1][0]
    ending = folded[max(begin, before[1] - _TAIL) : before[1]].rstrip()
    if ending.endswith(_OPEN_ENDS):
        return True
    word = _first_word(folded, line)
    if word[0] in ",;).":
        return True
    if not (len(word) > 1 and word.isalpha() and word.islower()) or ending[-1:] in _CLOSED:
        return False
    return before[1] - begin > _SHORT or word in _JOINING or _is_set_apart(folded, found, before)


def _is_set_apart(folded: str, found: list[_Line], line: _Line) -> bool:
    """Whether a line is a name within the sentence above it that was set on a line of its own."""
    if found[-1] != line or line[1] - line[0] > _NAME or len(found) == 1:
        return False
    start, end = found[-2]
    ending = folded[max(start, end - _TAIL) : end].rstrip()
    return end + 1 == line[0] and end - start > _SHORT and (ending[-1].isalnum() or ending[-1] == ",")


def _first_word(folded: str, line: _Line) -> str:
    return folded[line[0] : line[1]].split(None, 1)[0]


# What is longer was not broken at a width.
_WIDEST = 140
_NARROWEST = 50
_LONG_WORD = 25
# So many line breaks can show a width.
_FEWEST = 2


def _width(folded: str, lines: list[_Line]) -> int:
    """Return the width at which most lines are broken within a sentence; 0 where that is not so."""
    if 4 * len([end for start, end in lines if end - start > _WIDEST]) > len(lines):
        return 0
    pairs = [(before, line) for before, line in pairwise(lines) if line[0] == before[1] + 1]
    if len(pairs) < _FEWEST:
        return 0
    # an address of the web has no place to break at
    lengths = {end - start for start, end in lines if max(map(len, folded[start:end].split())) < _LONG_WORD}
    # a line or two may stand out besides, as a row of a table does
    for width in sorted(lengths, reverse=True)[:3]:
        if not _NARROWEST <= width <= _WIDEST:
            continue
        words = [_first_word(folded, line) for before, line in pairs if _is_full(folded, before, line, width)]
        # many lines of a sentence begin with a small word; few of a list do, and those of contacts with an address
        small = len([word for word in words if word[0].islower() and word.rstrip(",.;:)").isalpha()])
        if 2 * len(words) >= len(pairs) and small >= max(1, len(words) // 3):
            return width
    return 0


def _is_full(folded: str, before: _Line, line: _Line, width: int) -> bool:
    """Whether the first word of a line had no room at the end of the line before it."""
    length = before[1] - before[0]
    return 2 * length > width and length + 1 + len(_first_word(folded, line)) > width


# With these a new member of a list begins.
_MARKS = "\u2022-*"


def _broken(folded: str, before: _Line, line: _Line, width: int) -> bool:
    """Whether a text of a fixed width goes on from one line to the next: where the first is full, or both centred."""
    if _is_full(folded, before, line, width):
        return _first_word(folded, line)[0] not in _MARKS
    return _is_centred(folded, before, width) and _is_centred(folded, line, width)


def _is_centred(folded: str, line: _Line, width: int) -> bool:
    words = folded[line[0] : line[1]]
    indent = len(words) - len(words.lstrip())
    return indent > 3 and abs(width - len(words.rstrip()) - indent) < 4
