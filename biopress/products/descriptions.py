"""The stretches of text that say what a product is: behind its name, right before it, and in sentences that go on."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from typing import Literal, NamedTuple

from biopress.model import Span
from biopress.products.linking import Group
from biopress.text.document import Text

__all__ = ["Description", "composed", "find_descriptions", "list_start"]


class Description(NamedTuple):
    """A stretch that may say what a product is.

    ``sort`` is ``said`` where words such as "is a" join it to the name, ``near`` right behind the name, ``before``
    right before it. ``other`` tells that it ends at another product's name.
    """

    start: int
    end: int
    sort: Literal["said", "near", "before"]
    other: bool


@cache
def _describes() -> re.Pattern[str]:
    """What stands between a product and the words that describe it."""
    return re.compile(
        r"[ ]{0,8}(?:\((?:tm|r|sm)\))?[ ]{0,3}(?:\([^()\n]{1,120}\)[ ]{0,2})?"
        r"(?:\d[\d.,]{0,5}[ -]?(?:mg|mcg|g|ml|iu)(?:/ml)?(?=[ ,]))?(?:[ ]?(?:subcutaneous |intravenous |oral |for )?"
        r"(?:injection|tablets?|capsules?)(?=[ ,]))?(?:,[ ][^,.;\n]{3,80},(?=[ ](?:is|are|was)[ ]))?(?:"
        r",[ ]{1,2}(?:which[ ](?:is|was)[ ]|is[ ](?:also[ ])?)?|[ ](?:is|are|was|w(?:ould|ill) be)[ ]"
        r"|[ ]?-{1,2}[ ]?|:[ ]|[ ](?:is"
        r"|was)[ ]\w+ly[ ])"
        r"(?:currently[ ]|also[ ]|being[ ]developed[ ]as[ ])?(?P<article>(?:an?|the|our|its|their"
        r"|[\w.]+(?:[ ]\w+)?'s?|another|both an?)[ ])?"
    )


@cache
def _turns() -> re.Pattern[str]:
    """Where a description turns to the patients, the disease or other treatments."""
    return re.compile(
        r"\b(?:for the (?:\w+ ){0,3}(?:treatment|prevention)|for (?:adult |pediatric )?(?:patients|adults|children"
        r"|people|use)|indicated|in (?:adult |pediatric )?(?:patients|adults|children|people)|in combination with"
        r"|following|after|versus|compared|who (?:have|has|are|had)|and its ligands?|as well as|unlike|approved by"
        r"|received|granted|plus|(?:co-?)?formulated with|for [^.;,]{1,60}? and an?)\b"
    )


@cache
def _acts() -> re.Pattern[str]:
    return re.compile(
        r"[ ]{0,3}(?:\([^()\n]{1,120}\)[ ]{0,2})?\)?,?[ ](?:which |that )?(?:\w+ly |also "
        r"|(?:is |are )?(?:being )?(?:designed|engineered|developed) to (?:specifically |selectively )?"
        r"|works by "
        r"|acts by |is believed to )?"
        r"(?:(?:bind|block|inhibit|target|activate|neutralize|degrade|silence|antagonize|agonize|stimulate|modulate"
        r"|prevent|reduce|engage|deplete|elevate|restore|raise|lower|contain|consist|comprise|encode|use|deliver"
        r"|combine)s?|targeting|blocking|inhibiting|binding|consisting|comprising|containing|composed|comprised|encoding|delivering"
        r"|selectively|expresses|works|acts)\b"
    )


@cache
def _bracket() -> re.Pattern[str]:
    return re.compile(r"[ ]{0,3}(?:\([^()\n]{1,120}\))?")


@cache
def _and() -> re.Pattern[str]:
    return re.compile(r"[ ]{0,3}(?:,|,? and|/)[ ]{0,2}")


# What ends the words that belong to the name behind them.
_CUTS = (". ", "; ", ", and ", ") ", " with ", " versus ", " plus ", " than ", " that ", " which ", " also ")


@cache
def _apposed() -> re.Pattern[str]:
    """A class right behind the name, without an article: "ABX-1, selective CD47 inhibitor for lymphoma"."""
    return re.compile(
        r"[ ]{0,3}(?:\([^()\n]{1,120}\)[ ]{0,2})?,[ ](?:(?!(?:and|or|with|for|in|to|of|by|from|as|on|at|versus|plus"
        r"|than|other|is|are|was|were|has|have|had|including|using|an?|the)\b)[\w.'+/-]+[ ]){1,7}?"
        r"(?:targeting|directed (?:against|at|to)|(?:inhibitor|agonist|antagonist|degrader|blocker)(?=[,.;)]|[ ]"
        r"(?:for|in|to|that|which|being|currently|designed|targeting|under|entered|is|was|has)\b))"
    )


@cache
def composed() -> re.Pattern[str]:
    """What opens the parts of a fixed combination, which say what it is: "consisting of the antibiotic A and B"."""
    return re.compile(r"\b(?:combination of|(?:consist(?:s|ing)|composed|comprised|made up) of|compris(?:es|ing))[ ]")


# How many places of a product are asked for what it is.
_PLACES = 120
# Of the later ones only a definition is read, or what a sentence says that begins with the name.
_NEAR = 7
# How far behind itself a name stands under a title: "About ABX-1** ABX-1 is ..."
_TITLED = 8
# How many of the sentences that go on are read.
_FURTHER = 30
_DEFINING = (" is a", " is the", ", a", ", the", " was ", " is an", ", also", " (", "  (", " would be", " will be")

# How far a description reaches behind a name, and before it.
_BEHIND = 260
_REACH = 90


def find_descriptions(
    group: Group, text: Text, others: Sequence[tuple[int, int]], further: Sequence[Span], telling: Sequence[int]
) -> list[Description]:
    """Return the stretches that say what the product is.

    ``others`` are the places of all other products, ``further`` the sentences that go on about this one, and
    ``telling`` the places of all words that can say what a product is, each in order.
    """
    found: list[Description] = []
    for number, (start, end) in enumerate(group.places[:_PLACES]):
        at = bisect_left(telling, end)
        ahead = at < len(telling) and telling[at] < end + _BEHIND
        if not ahead and (number >= _NEAR or not at):
            continue
        sentence = text.sentence(start)
        limit = min(sentence.end, end + _BEHIND)
        if ahead and telling[at] < limit:
            opens = sentence.start == start or (number > 0 and start - group.places[number - 1][1] < _TITLED)
            described = _behind(text, others, end, limit, near=number < _NEAR, opens=opens)
            if described is not None:
                found.append(described)
        if number < _NEAR and at and telling[at - 1] >= sentence.start:
            described = _before(text, others, sentence, start)
            if described is not None:
                found.append(described)
    for start, end in further[:_FURTHER]:
        match = _it().match(text.lower, start)
        if match is not None:
            stop = _next_other(others, start, min(end, start + _BEHIND))
            found.append(_said(text, start, match.end(), stop, other=False))
    return found


def _behind(
    text: Text, others: Sequence[tuple[int, int]], end: int, limit: int, *, near: bool, opens: bool
) -> Description | None:
    """Return what stands behind a name; ``near`` is one of the first places, ``opens`` one that begins a sentence."""
    lower = text.lower
    if not (near or opens or lower.startswith(_DEFINING, end)):
        return None
    stop = _next_other(others, end, limit)
    match = _describes().match(lower, end)
    if match is None or not _is_said(match):
        match = _acts().match(lower, end) or _apposed().match(lower, end) or match
    if match is not None and match.end() < stop and _is_said(match):
        if stop < limit and composed().search(lower, match.end(), stop) is not None:
            stop = limit
        return _said(text, end, match.end(), stop, other=stop < limit)
    if not near:
        return None
    if stop < limit and (shared := _shared(text, others, end)) is not None:
        return _said(text, shared, shared, _next_other(others, shared, limit), other=False)
    after = _bracket().match(lower, end)
    last = min(stop, (after.end() if after is not None else end) + 28)
    return Description(end, last, "near", last == stop < limit)


def _before(text: Text, others: Sequence[tuple[int, int]], sentence: Span, start: int) -> Description | None:
    """Return what stands right before a name, or before the list that it is in."""
    first = list_start(others, text.folded, start)
    begin = max(sentence.start, first - _REACH, _last_end(others, first))
    words = text.lower[begin:first]
    begin += max([words.rfind(mark) for mark in _CUTS]) + 1
    if begin >= first or _is_of_last(text.lower, others, begin, first):
        return None
    return Description(begin, first, "before", False)


def _shared(text: Text, others: Sequence[tuple[int, int]], end: int) -> int | None:
    """Return where the words begin that are said of all products of a row.

    "(ABX-1 and ABX-2) designed to block CD47", "ABX-1 and ABX-2, antibodies against CD47".
    """
    number = first = bisect_left(others, (end,))
    while number < len(others) and _and().fullmatch(text.folded, end, others[number][0]):
        end = others[number][1]
        number += 1
    if text.folded[end : end + 1] == ")":
        return end if _acts().match(text.lower, end) else None
    return end if number > first and _several().match(text.lower, end) else None


@cache
def _several() -> re.Pattern[str]:
    """Several of a class that are in apposition to a row of products."""
    return re.compile(
        r"[ ]{0,3}(?:\([^()\n]{1,60}\))?,[ ](?:which are |both |two |the |our |its )?"
        r"(?:(?!(?:and|or|of|in|with|for|as|by|to)\b)[\w-]+[ ]){0,4}?"
        r"(?:agonists|antagonists|antibodies|biosimilars|conjugates|degraders|devices|engagers|inhibitors|peptides|tests"
        r"|therapies|vaccines)\b"
    )


def _said(text: Text, start: int, behind: int, stop: int, *, other: bool) -> Description:
    turn = _turns().search(text.lower, behind, stop)
    return Description(start, stop, "said", other) if turn is None else Description(start, turn.start(), "said", False)


@cache
def _it() -> re.Pattern[str]:
    """How a sentence begins that goes on to say what the product is or does."""
    return re.compile(
        r"(?:it|(?:this|the|our)[ ](?:[\w-]+[ ]){0,3}?(?:drug|medicine|product|therapy|treatment|vaccine|antibody"
        r"|candidate|compound|molecule|device|test|assay|agent|conjugate|peptide|inhibitor|protein|enzyme))[ ]"
        r"(?:also[ ]|selectively[ ]|specifically[ ])?(?:is|was|works|acts|selectively|specifically|(?:target|bind|block"
        r"|inhibit|activate|degrade|contain|consist|encode|use|deliver|combine|neutralize|stimulate|modulate)s?)\b"
    )


def _last_end(others: Sequence[tuple[int, int]], start: int) -> int:
    """Return where the last of ``others`` before ``start`` ends."""
    number = bisect_left(others, (start,))
    return others[number - 1][1] if number else 0


def _is_of_last(lower: str, others: Sequence[tuple[int, int]], begin: int, first: int) -> bool:
    """Whether the words before a name say what the product before them is: "ABX-1, a CD47 antibody, ABX-2"."""
    if begin != _last_end(others, first) or not lower.endswith((", ", ", and ", "; "), begin, first):
        return False
    match = _describes().match(lower, begin, first)
    return match is not None and bool(match.group("article"))


def list_start(others: Sequence[tuple[int, int]], folded: str, start: int) -> int:
    """Return where the list of products begins in which the product at ``start`` stands."""
    number = bisect_left(others, (start,)) - 1
    while number >= 0 and _and().fullmatch(folded, others[number][1], start):
        start = others[number][0]
        number -= 1
    return start


def _is_said(match: re.Match[str]) -> bool:
    """Whether a description follows, and no list or clause."""
    if "article" not in match.re.groupindex or match.group("article"):
        return True
    return match.group().strip().endswith(("is", "are", "was"))


def _next_other(others: Sequence[tuple[int, int]], at: int, limit: int) -> int:
    number = bisect_left(others, (at,))
    return min(others[number][0], limit) if number < len(others) else limit
