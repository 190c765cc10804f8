"""Whose product it is: the release's subject, or one that stands beside it."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from itertools import pairwise

from biopress.matching.hints import has_any
from biopress.metadata.head import Head
from biopress.products.evidence import stands_beside
from biopress.products.linking import Group, suffix_of
from biopress.products.names import Name
from biopress.tables.generics import OLD_GENERICS
from biopress.text.document import Text

__all__ = ["places_beside", "subjects"]


@cache
def _own() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:our|its|the company's|lead (?:product |drug |clinical |investigational )?(?:candidate|asset|program"
        r"|product|drug|compound),?|about|proprietary)[ ](?:[\w-]+[ ]){0,4}"
        r"(?:(?:portfolio|pipeline|products|medicines|candidates|programs),? (?:including|includes|such as) )?$"
    )


@cache
def _presented() -> re.Pattern[str]:
    """Words before the products of a portfolio, in one sentence: "The portfolio also includes X and Y"."""
    return re.compile(
        r"\b(?:portfolio|pipeline)(?: of [\w -]{3,40}?)? (?:also |currently |now )?"
        r"(?:includes?|consists? of|comprises?|features?)\b"
    )


@cache
def _randomized() -> re.Pattern[str]:
    """Words before the arms of a trial."""
    return re.compile(r"\b(?:random\w+|(?:re)?assigned)\b[^.;]*$")


@cache
def _or_other() -> re.Pattern[str]:
    """What stands between two arms of a trial."""
    return re.compile(r"[ ]{0,3}(?:\d+(?:\.\d+)? ?m?c?g(?:/kg)?)?(?:,| or|, or) ")


@cache
def _owned_by() -> re.Pattern[str]:
    return re.compile(
        r"[ ]{0,3}(?:\([^)\n]{1,60}\)[ ]?)?,?[ ](?:is )?(?:a )?(?:registered )?(?:marketed|sold|manufactured|owned"
        r"|developed|made|trademarks?)[ ](?:by|of)[ ]"
        r"|(?:,? (?:and )?[\w-]+){0,4} are (?:registered )?trademarks of "
    )


@cache
def _referred_to() -> re.Pattern[str]:
    return re.compile(
        r"(?:biosimilars? (?:candidate )?(?:to|of|for)|reference (?:product|medicine|biologic),?|generic (?:version"
        r"|equivalent) of|(?:first|a) generic(?: drug)? of|equivalent to|referencing|copy of)[ ](?:the )?$"
    )


@cache
def _possessor() -> re.Pattern[str]:
    return re.compile(r"(?P<first>[A-Z][\w&.-]+)(?:[ ][A-Z][\w&.-]+){0,3}'s?[ ]$")


@cache
def _against() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:superior(?:ity)? (?:to|over)|versus|vs\.?|compared (?:to|with)|non-?inferior(?:ity)? to|than)[ ]$"
    )


@cache
def _derived() -> re.Pattern[str]:
    return re.compile(r"[ -](?:analog|derivative|prodrug|like\b|based|naive|resistant|refractory|sparing)")


@cache
def _listed() -> re.Pattern[str]:
    return re.compile(r"[ ]{0,3}(?:\([^()]{0,30}\))?(?:,|,? and|,? or|/)[ ]{1,2}(?:either[ ])?")


# With one of these end all words of an act, or with the line.
_ACTING = (
    *("approved ", "approves ", "ized ", "ised ", "cleared ", "market ", " of ", " for ", " to "),
    *(" the ", " its ", " our ", "company's ", "\n"),
)


@cache
def _acted_on() -> re.Pattern[str]:
    """Words of an act before the name of what it is about: "the authority has approved the"."""
    return re.compile(
        r"\b(?:approv(?:ed|es|al (?:from (?:the )?(?:u\.s\. )?[^.;,\n]{2,70}? )?(?:of|for))"
        r"|authori[sz](?:ed|ation (?:of|for))|clear(?:ed|ance (?:of|for))"
        r"|(?:approv(?:al|ed)|authori[sz](?:ation|ed)|licen[sc]e)[^.;,\n]{0,60}? to (?:manufacture and )?market"
        r"|(?:application|submission|filing|nda|anda|bla|snda|sbla|maa|ind)s?(?: \([^()\n]{1,20}\))?"
        r" (?:(?:filed|submitted) by [^;\n]{3,120}? )?(?:for|of)"
        r"|designation(?: \([^()\n]{1,20}\))? (?:for|to|of))[ ](?:the |its |our )?(?:company's )?$"
    )


@cache
def _combination() -> re.Pattern[str]:
    return re.compile(r"[ ](?:combination|combo)\b")


def places_beside(text: Text, groups: list[Group]) -> frozenset[int]:
    """Return where products stand that the text sets beside its subject, all of a list with its first."""
    found: set[int] = set()
    last = 0
    before = -1
    follows = False
    coined = False
    places: list[tuple[tuple[int, int], bool]] = []
    for group in groups:
        generic = _is_generic(group)
        places += [(place, generic) for place in group.places]
    places.sort()
    for (start, end), generic in places:
        linked = (follows or (coined and generic)) and _listed().fullmatch(text.lower, last, start) is not None
        follows = stands_beside(text.lower, start) or (follows and linked)
        if follows or (coined and generic and linked and _combination().match(text.lower, end)):
            found.add(start)
        if before >= 0 and coined == generic and _or_other().fullmatch(text.lower, last, start):
            low = max(text.sentence(before).start, before - 160)
            if _randomized().search(text.lower, low, before):
                found.add(start if generic else before)
        before, last, coined = start, end, not generic
    return frozenset(found)


def _is_generic(group: Group) -> bool:
    return {name.type for name in group.names} == {"generic"}


def _is_subject(group: Group, text: Text, head: Head, besides: frozenset[int], *, alone: bool) -> bool:
    """Whether the product is one of the issuers' or their partners'.

    ``besides`` is from :func:`places_beside`; ``alone`` tells that the text names no other product.
    """
    headline = head.metadata.headline
    title = headline.span if headline is not None else None
    lower = text.lower
    beside = own = 0
    lead = text.sentence(head.lead)
    titled = against = measured = False
    for start, end in group.places:
        if title is not None and title.start <= start < title.end:
            if start not in besides:
                return True
            titled = True
            against = against or _is_measured(lower, start)
        elif _is_measured(lower, start):
            measured = True
        if start in besides:
            beside += 1
        if _is_own(text, start, end):
            own += 1
        elif start not in besides and (lead.start <= start < lead.end or (alone and start < _LEAD)):
            low = max(text.sentence(start).start, start - _ACT)
            own += lower.endswith(_ACTING, low, start) and _acted_on().search(lower, low, start) is not None
        if _is_anothers(lower, start, end, head):
            return False
        of = _owner(text.folded, start)
        if of is not None:
            issuers = _issuer_at(lower, of.start(), head)
            beside += not issuers
            own += issuers and bool(head.metadata.issuers)
    if titled and against:
        return False
    coined = [name for name in group.names if name.type != "generic"]
    branded = any(name.type == "brand" for name in coined)
    old = all(name.base.split()[0] in OLD_GENERICS for name in group.names)
    named = len(group.places) - sum(_in_bracket(text.folded, *pair) for pair in pairwise(group.places))
    if 2 * beside > named - old:
        return own > beside
    if not own and beside > 1 and 3 * beside >= named and (measured or not coined) and not branded:
        return False
    if coined or own:
        return True
    if old:
        return False
    weight = sum(name.weight for name in group.names)
    return weight >= 6 or (group.places[0][0] < _LEAD and (weight >= 1 or (alone and not beside)))


def _in_bracket(folded: str, place: tuple[int, int], following: tuple[int, int]) -> bool:
    """Whether another name of a product stands in the bracket behind one: "ZELMIRA(R) (dorvatinib)"."""
    between = folded[place[1] : following[0]]
    return len(between) < _BRACKET and between.endswith(("(", "["))


# So much stands at most between a name and the other one in the bracket behind it.
_BRACKET = 12


def _is_measured(lower: str, start: int) -> bool:
    """Whether another product is measured by the one that begins at ``start``."""
    return lower.endswith(_MEASURING, 0, start) and _against().search(lower, max(0, start - 36), start) is not None


_MEASURING = ("to ", "over ", "versus ", "vs ", "vs. ", "with ", "than ")


def _owner(folded: str, start: int) -> re.Match[str] | None:
    """Return the name of whose product begins at ``start``: "Quellwerk's"."""
    return _possessor().search(folded, max(0, start - 50), start) if folded.endswith(("'s ", "' "), 0, start) else None


def _is_own(text: Text, start: int, end: int) -> bool:
    """Whether the words before ``start`` give a product to those who speak, or to a portfolio."""
    lower = text.lower
    before = lower[max(0, start - 60) : start]
    told = has_any(before, _OWNING) and _own().search(lower, max(0, start - 60), start)
    if told and not _derived().match(lower, end):
        return True
    before = lower[max(0, start - 240) : start]
    if " portfolio" not in before and " pipeline" not in before:
        return False
    return _presented().search(before, max(0, text.sentence(start).start - start + len(before))) is not None


# One of these stands in what gives a product to those who speak.
_OWNING = ("our ", "its ", "company's ", "lead ", "about ", "proprietary ")


def subjects(groups: list[Group], text: Text, head: Head, besides: frozenset[int]) -> list[bool]:
    """Return for each of ``groups`` whether it is one of the issuers' or their partners' products."""
    found = [_is_subject(group, text, head, besides, alone=len(groups) == 1) for group in groups]
    plain = [_is_generic(group) for group in groups]
    if not any(plain):
        return found
    suffixed = {name.base for group in groups for name in group.names if suffix_of(name)}
    for number, group in enumerate(groups):
        if suffixed and plain[number] and all(n.base in suffixed and not suffix_of(n) for n in group.names):
            found[number] = False  # the substance of which a biosimilar is one of several
    branded = [group for group in groups if any(name.type == "brand" for name in group.names)]
    parts = {part for group in branded for name in group.names for part in _parts(name)}
    parts.update(_ingredients(text, groups))
    several = groups if sum(plain) > 1 else []
    places = sorted((place, number) for number, group in enumerate(several) for place in group.places)
    for (start, end, number), (after, _, other) in pairwise((*place, number) for place, number in places):
        if found[number] == found[other] or not (plain[number] and plain[other]):
            continue
        if start in besides or after in besides or not _listed().fullmatch(text.lower, end, after):
            continue
        begin = text.sentence(start).start
        if _of_pipeline().search(text.lower, max(begin, start - 120), start):
            found[number] = found[other] = True
    for number, group in enumerate(groups):
        if parts and plain[number] and all(parts.issuperset(_parts(name) or (name.base,)) for name in group.names):
            found[number] = _has_status(text, group)  # a part of a fixed combination that has a brand
    return found


@cache
def _granted() -> re.Pattern[str]:
    """What stands behind a product to which a status was granted."""
    return re.compile(
        r"[ ](?:has |have |had )?(?:(?:also )?(?:received|been granted)|was granted)[ ][^.;\n]{0,90}?designation"
    )


def _has_status(text: Text, group: Group) -> bool:
    """Whether the text tells a designation of a substance itself."""
    return "designation" in text.lower and any(_granted().match(text.lower, end) for _, end in group.places)


def _ingredients(text: Text, groups: list[Group]) -> set[str]:
    """Return the substances of which the text says that a brand consists: "X consists of the A and the inhibitor B"."""
    brands = [group for group in groups if {name.type for name in group.names} == {"brand"}]
    if not brands:
        return set()
    plain = sorted(
        (start, name.base) for group in groups if _is_generic(group) for name in group.names for start, _ in name.places
    )
    found: set[str] = set()
    for _, end in [place for group in brands for place in group.places] if len(plain) > 1 else ():
        stop = min(text.sentence(end - 1).end, end + _FAR)
        after = plain[bisect_left(plain, (end, "")) : bisect_left(plain, (stop, ""))]
        if len(after) > 1 and _consists().search(text.lower, end, after[0][0]):
            found.update(base for _, base in after)
    return found


# How far behind a brand the substances stand of which it consists.
_FAR = 300


@cache
def _consists() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:consist(?:s|ing) of|compos(?:ed|es|ing) of|contain(?:s|ing)|comprised of|compris(?:es|ing)"
        r"|combin(?:es|ing)|(?<!in )combination of)\b[^.;]*$"
    )


def _parts(name: Name) -> list[str]:
    """Return the substances of a fixed combination."""
    parts = _joint().split(name.base) if name.type == "generic" else []
    return parts if len(parts) > 1 else []


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(r" ?/ ?| and |, (?:and )?| plus | \+ ")


@cache
def _of_pipeline() -> re.Pattern[str]:
    """Words before a list of a company's products: "will jointly develop and commercialize"."""
    return re.compile(r"\b(?:develop|commerciali[sz]e|licen[sc]e|portfolio|pipeline)\b[^.;:()]{0,60}[ ]$")


def _is_anothers(lower: str, start: int, end: int, head: Head) -> bool:
    """Whether the words next to a product's name say that it is another company's, or a biosimilar's reference."""
    owner = _owned_by().match(lower, end)
    if owner is not None and not _issuer_at(lower, owner.end(), head):
        return True
    return _referred_to().search(lower, max(0, start - 40), start) is not None


# So far before a product's name stands the act that it is about.
_ACT = 200
# A nonproprietary name without brand or code has to stand near the top, or often, to be what the release is about.
_LEAD = 2500


def _issuer_at(lower: str, at: int, head: Head) -> bool:
    named = [n.lower() for c in (*head.metadata.issuers, *head.companies) for n in (c.name, *c.short_names)]
    return not named or lower.startswith(("the company", "us ", "its ", *(n.split()[0] for n in named if n)), at)
