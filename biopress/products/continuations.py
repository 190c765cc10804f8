"""The sentences that go on about a product without naming it: "It is ...", "This designation ...", points of a list."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from biopress.model import Span
from biopress.products.linking import Group
from biopress.text.document import Text

__all__ = ["continued"]

# How long a heading is at most, and how far into it the product's name begins.
_HEADING, _HEADED = 130, 14
# How far apart a sentence and the one that it goes on with stand.
_NEAR = 3


def continued(text: Text, groups: Sequence[Group], besides: frozenset[int]) -> dict[int, list[Span]]:
    """Return the sentences that go on about each of ``groups``, by its number; places in ``besides`` do not count.

    >>> from biopress.text.document import read_text
    >>> text = read_text("ABX-101 was granted a designation. This designation is for lupus. Our team grows.")
    >>> group = Group([])
    >>> group.places = [(0, 7)]
    >>> [text.source[start:end] for start, end in continued(text, [group], frozenset())[0]]
    ['This designation is for lupus.']
    """
    places = sorted((start, number) for number, group in enumerate(groups) for start, _ in group.places)
    found: dict[int, list[Span]] = {}
    if not places:
        return found
    at = 0
    owner = topic = -1
    last = 0
    for sentence in text.sentences[max(text.sentence_number(places[0][0]), 0) :]:
        if at == len(places) and owner < 0 and topic < 0:
            break
        start, end = sentence
        named: list[tuple[int, int]] = []
        while at < len(places) and places[at][0] < end:
            if places[at][0] not in besides:
                named.append(places[at])
            at += 1
        if not named and owner < 0 and topic < 0:
            continue
        point = _is_point(text.folded, start)
        alone = not point and _stands_alone(text.folded, start, end)
        if named:
            owner = named[0][1] if len({number for _, number in named}) == 1 else -1
            opens = alone and named[0][0] - start < _HEADED
            if opens or text.folded[end - 1] == ":":
                topic = named[0][1]
            elif not point and named[0][1] != topic:
                topic = -1
        elif topic >= 0 and point:
            found.setdefault(topic, []).append(sentence)
            owner = topic
        elif alone:
            owner = topic = -1
        elif owner >= 0 and start - last <= _NEAR and _goes_on().match(text.lower, start):
            found.setdefault(owner, []).append(sentence)
        else:
            owner = -1
            if not point:
                topic = topic if topic >= 0 and start - last <= _NEAR else -1
        last = end
    return found


def _is_point(folded: str, start: int) -> bool:
    """Whether a sentence begins behind the sign of a list."""
    before = folded[max(0, start - 4) : start].rstrip(" ")
    return before[-1:] in _ENDS and before.endswith(_SIGNS)


_SIGNS = ("\u2022", "\n-", "\n--", "\n*", "\no", "\u25aa", "\u25cf", "\u00b7", "\uf0b7", "\n\u2013")
_ENDS = frozenset(signs[-1] for signs in _SIGNS)


def _stands_alone(folded: str, start: int, end: int) -> bool:
    """Whether a sentence is a line of its own without a full stop, as a heading is."""
    if end - start > _HEADING or folded[end - 1] in ".!?,;":
        return False
    before = folded[max(0, start - 5) : start].rstrip(" *#_")
    behind = folded[end : end + 4].lstrip(" *_")
    return (not before or before[-1] == "\n") and (not behind or behind[0] == "\n")


@cache
def _goes_on() -> re.Pattern[str]:
    return re.compile(
        r"[\"']?(?:(?:additionally|in addition|also|currently|previously|in \d{4}|if approved), )?"
        r"(?:(?:it|its|both)\b(?! is (?:important|estimated|believed|possible|not (?:clear|known)))"
        r"|(?:this|the|these|our|such)[ ](?!company|company's)(?:[\w-]+[ ]){0,3}?"
        r"(?:designations?|approvals?|indications?|drugs?|medicines?"
        r"|products?|therap(?:y|ies)|treatments?|vaccines?|antibod(?:y|ies)|candidates?|compounds?|molecules?|devices?"
        r"|tests?|assays?|applications?|submissions?|agents?|conjugates?|peptides?|medications?|biologics?|authorization"
        r"|clearance|label|tablets?|injection|inhibitors?|trial|study|decision|opinion|nod|status|capsules?|creams?|gel"
        r"|foam|ointment|lotion|spray|patch|pill|solution|implant|insert|formulation|program|system)\b)"
    )
