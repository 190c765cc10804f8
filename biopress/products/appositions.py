"""Diseases told by their kind first: "a rare lung disease, idiopathic pulmonary fibrosis", "a condition called X"."""

from __future__ import annotations

import re
from functools import cache

__all__ = ["is_named", "kind_before"]

# The last words of what tells a kind of diseases only.
_KINDS = (
    "disease",
    "disorder",
    "condition",
    "syndrome",
    "illness",
    "cancer",
    "tumor",
    "tumour",
    "lymphoma",
    "leukemia",
)
_NAMING = ("called ", "known as ", "named ", "termed ")
_ENDS = (*_NAMING, *(kind + sign for kind in _KINDS for sign in (" ", ", ", ": ", " - ")))
# What stands before the blank behind these words.
_BEFORE_BLANK = frozenset([words[-2] for words in _ENDS])
# How far before a disease its kind begins.
_REACH = 110


def kind_before(lower: str, start: int) -> int:
    """Return where the words begin that tell of which kind the disease at ``start`` is, -1 where none do.

    >>> text = "for a rare lung disease, pulmonary alveolar proteinosis"
    >>> kind_before(text, 25)
    4
    >>> kind_before("for lung disease, pulmonary alveolar proteinosis", 18)
    -1
    """
    if lower[start - 2 : start - 1] not in _BEFORE_BLANK or not lower.endswith(_ENDS, 0, start):
        return -1
    found = _kind().search(lower, max(0, start - _REACH), start)
    return -1 if found is None else found.start()


def is_named(lower: str, start: int) -> bool:
    """Return whether the words before ``start`` say that a name follows: "a condition called".

    >>> is_named("a condition called ichthyosis", 19), is_named("a condition, ichthyosis", 13)
    (True, False)
    """
    return lower.endswith(_NAMING, 0, start)


@cache
def _kind() -> re.Pattern[str]:
    # a preposition or a verb between the article and the kind tells of something else
    word = r"(?!(?:and|are|as|by|for|from|has|in|is|of|on|or|than|that|the|to|which|who|with)\b)[\w-]+,?[ ]"
    return re.compile(
        rf"\b(?:an?|the)[ ](?:(?:[\w-]+[ ]){{0,3}}(?:form|type|kind|subtype)[ ]of[ ])?(?:{word}){{0,7}}?"
        rf"(?:(?:{'|'.join(_KINDS)})(?:,|:|[ ]-)?[ ]|[\w-]+,?[ ](?:of the [\w-]+[ ])?(?:{'|'.join(_NAMING)}))$"
    )
