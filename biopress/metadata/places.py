"""The cities of a dateline, with their states and countries."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice

from biopress.matching.gazetteer import Gazetteer
from biopress.matching.terms import PlaceTerm
from biopress.model import Place, Span
from biopress.text.document import Text

__all__ = ["places_before", "places_in"]

# A dateline's places never fill more than this.
_REACH = 180


@cache
def _token() -> re.Pattern[str]:
    return re.compile(r"and(?=[A-Z]{2})|(?:[^\s,;/&|()\u2022a]+|a(?!nd[A-Z]{2}))+|[,;/&|()\u2022]|\s{2,}")


_JOINTS = frozenset(("and", "AND", "And", "und", "et", "&", "/", ";", "|", "-"))
_SHORT = frozenset(("st.", "mt.", "ft.", "ste.", "sainte", "saint", "san", "new", "los", "las", "la", "le", "el"))


@cache
def _upper() -> re.Pattern[str]:
    return re.compile(r"[A-Z\u00C0-\u00DE][A-Z\u00C0-\u00DE.'-]+")


@cache
def _capital() -> re.Pattern[str]:
    return re.compile(r"[A-Z\u00C0-\u00DE\u0130\u0141\u0160\u017D][\w.'-]*")


@cache
def _glue() -> re.Pattern[str]:
    # a title that a town in capitals is glued to: "... in CarcinomaBASEL"
    return re.compile(r"[A-Z](?<=[a-z]{3}[A-Z])(?<!and[A-Z])(?=[A-Z]{3}|[A-Z]{1,2}\s[A-Z]{3})")


def places_before(text: Text, gazetteer: Gazetteer, end: int, floor: int) -> tuple[int, tuple[Place, ...]] | None:
    """Return where the places begin that end at ``end``, and the places; ``None`` where none stand there.

    ``floor`` is where the line, or what may belong to the dateline of it, begins.
    """
    start = max(floor, end - _REACH)
    last = text.folded[start:end].rsplit(None, 1)
    if not last or last[-1].islower():
        return None
    for glue in _glue().finditer(text.folded, start, end):
        start = floor = glue.start()
    if start == floor:
        whole = places_in(text, gazetteer, floor, end)
        if whole:
            return whole[0].span.start, whole
    first = _first(_token().findall(text.folded, start, end), gazetteer)
    if first is None:
        return None
    begin = next(islice(_token().finditer(text.folded, start, end), first, None)).start()
    found = places_in(text, gazetteer, begin, end)
    return (begin, found) if found else None


def _first(tokens: list[str], gazetteer: Gazetteer) -> int | None:
    """Return the number of the token with which the places at the end of a line begin."""
    best = None
    at = len(tokens)
    while at > 0:
        after = at
        regions = 0
        while (region := _region_before(tokens, at, gazetteer)) is not None:
            after, at, regions = at, region, regions + 1
        city = _city_before(tokens, at, gazetteer, supported=regions > 0)
        if city is None and regions:
            city = _city_before(tokens, after, gazetteer, supported=regions > 1)
        if city is None:
            break
        best = at = city
        joint = at
        while joint > 0 and (
            tokens[joint - 1] in _JOINTS
            or tokens[joint - 1] == ","
            or (tokens[joint - 1].isspace() and tokens[max(0, joint - 2)] in _JOINTS)
        ):
            joint -= 1
        if joint == at:
            break
        at = joint
    return best


def _without_commas(tokens: list[str], at: int) -> int:
    while at > 0 and (tokens[at - 1] in ",()" or tokens[at - 1].isspace()):
        at -= 1
    return at


def _region_before(tokens: list[str], at: int, gazetteer: Gazetteer) -> int | None:
    at = _without_commas(tokens, at)
    for length in (4, 3, 2, 1):
        if at < length + 1 or not _capital().match(tokens[at - length]):
            continue
        words = " ".join(tokens[at - length : at])
        before = tokens[at - length - 1]
        if gazetteer.region(words) and (before in ",(" or before.isspace()):
            return at - length
    return None


def _city_before(tokens: list[str], at: int, gazetteer: Gazetteer, *, supported: bool) -> int | None:
    """Return where the city begins that ends before ``at``: one of the table, or words that can only be one."""
    at = _without_commas(tokens, at)
    for length in (4, 3, 2, 1):
        if at >= length and _capital().match(tokens[at - length]):
            words = " ".join(tokens[at - length : at])
            if gazetteer.city(words):
                return at - length
    start = at
    while start > 0 and at - start < 4 and _upper().fullmatch(tokens[start - 1]):
        start -= 1
    if start < at and any(len(token) > 3 for token in tokens[start:at]):
        return start
    if supported and at > 0 and _capital().fullmatch(tokens[at - 1]):
        start = at - 1
        while start > 0 and tokens[start - 1].lower() in _SHORT:
            start -= 1
        return start
    return None


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(r"\s*(?:[,;]\s*(?:and|AND|&)\s|[,;/&|()]|\s-\s|\s(?:and|und|et)\s|\sAND\s|\s?and(?=[A-Z]{2}))\s*")


@cache
def _city_shape() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:['\"]s-|'s-)?[A-Z\u00C0-\u00DE\u0130\u0141\u015E\u0160\u017D][\w.'-]*)"
        r"(?:[ ]+(?:(?:de|del|da|do|la|le|les|of|am|an der|a\.|sur|upon|en|in)[ ]+)?[\w.'-]+){0,4}"
    )


_DIGITS = frozenset("0123456789")
# With these words end lines in capitals that stand above a release.
_NO_TOWNS = ("RELEASE", "ANNOUNCEMENT", "STATEMENT", "UPDATE", "NOTICE")


def places_in(text: Text, gazetteer: Gazetteer, start: int, end: int) -> tuple[Place, ...]:
    """Return the places that ``start:end`` consists of; none where anything else stands there."""
    folded = text.folded
    cities: list[tuple[int, int, PlaceTerm | None]] = []
    regions: list[str | None] = []
    countries: list[str | None] = []
    at = start
    known = False
    while at <= end:
        joint = _joint().search(folded, at, end)
        stop = joint.start() if joint else end
        words = folded[at:stop].strip().strip("*_ ").removesuffix(" SAR")
        a = folded.index(words, at)
        b = a + len(words)
        at = joint.end() if joint else end + 1
        if not words:
            continue
        region, city = gazetteer.named(words)
        told = countries if region and region.kind == "country" else regions
        spent = bool(cities) and told[-1] is not None
        if region and cities and not spent and not (city and _stands_apart(folded, start, a)):
            known = True
            if region.kind == "country":
                countries[-1] = region.country
            else:
                regions[-1], countries[-1] = region.name, region.country
            continue
        if region and not city and (cities or region.kind == "country"):
            continue
        if len(words) > 40 or not _city_shape().fullmatch(words) or not _DIGITS.isdisjoint(words):
            return ()
        if city is None and (words.upper().endswith(_NO_TOWNS) or words == "NEWS"):
            return ()
        known = known or city is not None or words.isupper()
        cities.append((a, b, city))
        regions.append(None)
        countries.append(None)
    if not known or len(cities) > 8:
        return ()
    return tuple(
        Place(
            city=" ".join(text.source[a:b].split()),
            region=regions[n],
            country=countries[n] or (city.country if city else None),
            text=text.source[a:b],
            span=Span(a, b),
        )
        for n, (a, b, city) in enumerate(cities)
    )


def _stands_apart(folded: str, start: int, at: int) -> bool:
    """Return whether the words at ``at`` follow "and" or a sign like it, so that they name a place of their own."""
    before = folded[max(start, at - 8) : at].rstrip()
    return before.endswith(("and", "AND", "&", "/", ";", "|", " -", "und"))
