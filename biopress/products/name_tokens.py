"""The words that may be names: tokens with capitals or digits, each with all its places."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import chain

from biopress.model import Span
from biopress.products.name_shapes import GLUE, beginning, capital_blocks, kind_of, skipped_words, without_glue
from biopress.products.name_weights import Coined
from biopress.products.trademarks import before_glued_mark
from biopress.text.document import Text

__all__ = ["possible_names"]


@cache
def _token() -> re.Pattern[str]:
    return re.compile(r"[A-Z][\w+]*(?:-[A-Za-z0-9+]+)*")


@cache
def _spaced_digits() -> re.Pattern[str]:
    return re.compile(
        r"[ ](?!(?:19|20)\d\d\b)(?P<digits>\d{2,7}[A-Z]?)(?![\w%-]|[.,]\d|[ ](?:million|billion|mg|patients|percent))"
    )


def _tokens(folded: str, stretches: Sequence[Span], marks: set[int]) -> dict[str, list[int]]:
    """Return where the words with a capital stand that may be names; a word begins where its capitals or digits do.

    The ends of names with a mark glued to them are added to ``marks``.
    """
    skipped = skipped_words()
    starts: dict[str, list[int]] = {}
    for match in chain.from_iterable(_token().finditer(folded, low, high) for low, high in stretches):
        token, start = match.group(), match.start()
        before = folded[start - 1 : start]
        apart = before in _APART
        if token in skipped and (apart or not (before.islower() and token[1:].islower())):
            continue
        if not apart:
            if before == "/" and "." in folded[max(0, start - 60) : start].rsplit(None, 1)[-1]:
                continue  # a part of an address
            if before.isalnum() or before in GLUE:
                start = beginning(folded, start)
                if start < 0:
                    continue
                token = folded[start : match.end()]
        if token in starts:
            starts[token].append(start)
            continue
        if token[-1].islower() and token[:5].isupper():
            token = without_glue(token)
        if "TM" in token and start == match.start() and (name := before_glued_mark(token)):
            token = name
            marks.add(start + len(name))
        starts.setdefault(token, []).append(start)
    return starts


# Before most words.
_APART = frozenset((" ", "\n", "(", '"', ""))


def possible_names(
    text: Text, stretches: Sequence[Span], claimed: Mapping[int, int], marks: set[int]
) -> tuple[dict[str, Coined], dict[str, tuple[int, int]]]:
    """Return what may be names, by their lower-case form, with all their places.

    Apart from them are the places of words with one capital that stand once and bare: only a list makes names of them.
    """
    folded, lower = text.folded, text.lower
    found: dict[str, Coined] = {}
    bare: dict[str, tuple[int, int]] = {}
    for token, places in _tokens(folded, stretches, marks).items():
        # Canada sets "Pr" before the name of a prescription drug
        shift = 2 if token.startswith("Pr") and len(token) > 5 and token[2:].isupper() else 0
        kind, size = kind_of(token[shift:] if shift else token)
        if kind is None and (size < _SHORTEST or not marks):
            continue
        if kind == "brand" and len(places) == 1 and token[shift + 1 : shift + size].islower():
            start = places[0] + shift
            end = start + size
            if end not in marks and claimed.get(start, 0) < end and not _is_introduced(lower, start, end):
                bare[lower[start:end]] = (start, end)
                continue
        coined: Coined | None = None
        for at in places:
            start = at + shift
            end = start + size
            part = claimed.get(start, 0)
            if part >= end:
                continue
            named = kind
            if kind == "short":
                digits = _spaced_digits().match(folded, end) if folded.startswith(" ", end) else None
                if digits is not None:
                    named, end = "spaced", digits.end("digits")
                else:
                    named = "brand" if size >= _SHORTEST else None
            # "PAH-SCORE(TM)": what begins with a disease or a gene is mostly a scale; a mark proves no product
            marked = end in marks and not (part and part == start + folded[start:end].find("-"))
            if named is None and marked and size >= _SHORTEST:
                named = "brand"
            if named is None:
                continue
            if coined is None or kind == "short":
                name = folded[start:end]
                coined = found.get(name.lower()) or found.setdefault(name.lower(), Coined(name, named))
            coined.places.append((start, end))
            if marked and folded[start:end].upper() not in capital_blocks():
                coined.marked = True
    for key in bare.keys() & found.keys():
        found[key].places.append(bare.pop(key))
    for coined in found.values():
        coined.places.sort()
        coined.text = folded[slice(*coined.places[0])]
    return found, bare


# A brand has at least so many letters.
_SHORTEST = 4


def _is_introduced(lower: str, start: int, end: int) -> bool:
    """Whether words before a word say that it is a name, or a bracket behind it may explain it."""
    behind = lower[end : end + 2]
    if behind == " (" or lower.endswith(_NAMING, 0, start):
        return True
    if behind in _TOWARDS:
        return lower.startswith(_TREATING, end) and lower.endswith(_APPROVING, 0, start)
    return behind[:1] in _ENDING and lower.endswith(_CALLING, 0, start)


# What stands between these was approved.
_APPROVING = (
    " has approved ",
    " have approved ",
    " fda approved ",
    " approval of ",
    " approval for ",
    " authorization for ",
)
_TREATING = (
    " for the treatment ",
    " for the prevention ",
    " to treat ",
    " for use in ",
    " for adult",
    " for patients ",
)
_TOWARDS = frozenset([treating[:2] for treating in _TREATING])


# Behind these a name is given, where the words end there.
_CALLING = (
    " drug ",
    " drug, ",
    " injection, ",
    " medicine, ",
    " test, ",
    " therapy, ",
    " treatment, ",
    " vaccine, ",
    " vaccine ",
)
_ENDING = frozenset(",.;)")
# Behind these a name is given.
_NAMING = (" as ", " name ", " names ", " brand ", " called ")
