"""How clearly the words before a disease say that something is meant for it."""

from __future__ import annotations

import re
from functools import cache

from biopress.products.appositions import kind_before
from biopress.tables.disease_words import ACTIONS, PEOPLE
from biopress.text.reading import Reading

__all__ = ["introduced"]


def introduced(reading: Reading, start: int) -> int:
    """Return how clearly the words before ``start`` say that something is meant for what stands there.

    2: treatment of, to treat, patients with, indicated for. 1: for, in, against, with, targeting. 0: none of these.
    """
    lower = reading.text.lower
    kind = kind_before(lower, start)
    if kind >= 0:
        start = kind
    words = _without_articles(lower[max(0, start - _INTRODUCED) : start].split())
    open_kind = len(words) > 2 and words[-1] == "of" and words[-2] in _KINDS
    if open_kind and "".join(words[-4:-2]).isalnum():
        return min(_introduced(_without_articles(words[:-2])), 1)
    if open_kind or not "".join(words[-2:]).isalnum():
        # signs stand between the words
        words = _without_articles(_bare_word().findall(lower, max(0, start - _INTRODUCED), start))
    if open_kind:
        # "patients with certain types of": which ones is left open
        return min(_introduced(_without_articles(words[:-2])), 1)
    return _introduced(words)


def _introduced(words: list[str]) -> int:
    if not words:
        return 0
    last, before = words[-1], words[-2] if len(words) > 1 else ""
    if last == "of" and before in _FORMS:
        return _introduced(_before_article(words))
    if last == "of" and before in _COURSE:
        return 2 if not _CHANGING.isdisjoint(words[-7:-2]) else 0
    if last in ACTIONS or (last in ("of", "for", "against", "in") and (before in ACTIONS or before in _INDICATED)):
        return 2
    if last in ("with", "by", "from", "for", "have", "of", "experiencing") and (before in PEOPLE or before in _HAVING):
        return 2
    if last == "with" and before in _COMPARED:
        return 0
    return 1 if last in _POINTING else 0


def _without_articles(words: list[str]) -> list[str]:
    while words and (words[-1] in _ARTICLES or (words[-1] in _BETWEEN_AGES and words[-2:-1] == ["adult"])):
        words.pop()
    return words


def _before_article(words: list[str]) -> list[str]:
    """Return the words before "the most common form of"; none before "a rare form of", which leaves open which."""
    for at in range(len(words) - 3, max(len(words) - 8, -1), -1):
        if words[at] in ("a", "an", "the"):
            return words[:at] if words[at] == "the" else []
    return []


# How far before a disease the words stand that introduce it.
_INTRODUCED = 48


@cache
def _bare_word() -> re.Pattern[str]:
    return re.compile(r"[^\W_]+|[.;:]")


_KINDS = frozenset("types forms kinds subtypes".split())
_FORMS = frozenset("form type subtype".split())
# What of a disease a drug can change, and how.
_COURSE = frozenset("progression onset cause causes driver drivers".split())
_CHANGING = frozenset(
    "address addresses addressing target targets targeting treat treats treating correct corrects slow slows slowing "
    "halt halts halting stop stops stopping delay delays delaying reverse reverses reversing prevent prevents "
    "preventing modify modifies modifying alter alters altering".split()
)
# "for adult and pediatric heart failure patients"
_BETWEEN_AGES = frozenset(("and", "or"))
_ARTICLES = frozenset(
    "the a an adult certain some active both either multiple rare ultra-rare serious severe devastating debilitating "
    "deadly fatal life-threatening life-limiting challenging difficult-to-treat hard-to-treat common many several "
    "selected specific different".split()
)
_INDICATED = frozenset("indicated indication indications".split())
_HAVING = frozenset("patient living diagnosed affected suffering suffer suffers who presenting afflicted".split())
_COMPARED = frozenset("associated compared consistent correlated".split())
_POINTING = frozenset("for in against with targeting target targets address addressing addresses".split())
