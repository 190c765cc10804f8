"""The companies that a sentence begins with: their names, short names, and whether they can only be companies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from biopress.matching.words import cut
from biopress.metadata.names import HEADLINE_VERBS, Name, read_name, short_form, spelled
from biopress.rules import Rules
from biopress.tables.legal_forms import COMPANY_ENDS
from biopress.text.document import Text

__all__ = ["Issuer", "is_authority", "is_place", "issuer_of", "name_before", "read_brackets", "read_subjects", "tells"]


class Issuer(NamedTuple):
    """A company at ``start:end`` with its clean name and the short names that the text defines for it."""

    start: int
    end: int
    name: str
    short_names: tuple[str, ...] = ()


@cache
def _bracket() -> re.Pattern[str]:
    return re.compile(
        r"\s{0,3},?\s{0,2}(?:\((?P<round>[^()]{0,300}(?:\([^()]{0,80}\)[^()]{0,200})?)\)"
        r"|\[(?P<square>[^\[\]]{0,300})\])"
    )


@cache
def _quoted() -> re.Pattern[str]:
    return re.compile(r"(?P<the>\bthe\s)?[\"'](?P<name>[^\"'()]{1,60}?)[,.]?[\"'](?![a-z])")


@cache
def _bare_definition() -> re.Pattern[str]:
    return re.compile(
        r"(?:hereafter |hereinafter |collectively )?(?:referred to as "
        r"|\"?or )?(?P<a>[A-Z][\w&. -]{1,40}?)(?:\s(?:or|and)\s(?P<b>the [Cc]ompany|Company|[A-Z]\w+))?"
    )


@cache
def _alias() -> re.Pattern[str]:
    return re.compile(
        r"\s{0,3},?\s{0,8}(?:(?:also |formerly |previously |better |which is )?known as|doing business as"
        r"|d/b/a|dba|formerly|"
        r"a/k/a|trading as)\s"
        r"(?P<name>[A-Z][\w&.'-]*(?: [A-Z][\w&.'-]*){0,4})(?:\s(?:outside|inside|in)\s[^,.]{3,60},?)?"
    )


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(
        r"\s{0,3},?\s{1,3}(?:and|&|together with|along with|jointly with)\s(?:its [\w\s-]{3,60},\s"
        r"|its (?:[a-z-]+\s){0,3}(?:subsidiary|affiliate|parent|partner|unit|division)\s|partner,?\s)?(?=[A-Z0-9a-z])"
    )


@cache
def _kept() -> re.Pattern[str]:
    # unnamed companions of a subject: "and its partners today announced"
    return re.compile(
        r"\s(?:and|&)\s(?:its|their|other|several)\s[a-z][a-z -]{2,50}?(?=,|\s(?:today|announce|have|has|are)\b)"
    )


@cache
def _verb() -> re.Pattern[str]:
    # the verb of the lead sentence; what has none of these is no speaker
    return re.compile(
        r"\b(?:announc(?:e|es|ed|ing)|report(?:s|ed)|said|says|disclosed?|unveil(?:s|ed)|highlight(?:s|ed)"
        r"|confirm(?:s|ed)"
        r"|stated|updated|reaffirmed|introduced|provide[sd]|issued|launch(?:es|ed)|is pleased|are pleased"
        r"|is proud|is excited"
        r"|is delighted|published|release[sd]|presented|shared?|outlined|applaud(?:s|ed)|welcome[sd]"
        r"|commented|declare[sd]"
        r"|expressed|noted|revealed|celebrates?|today)\b"
    )


@cache
def _main_verb() -> re.Pattern[str]:
    return re.compile(_verb().pattern + r"|,\s(?:has|have|is|are|was|were|will)\b")


@cache
def _weak_verb() -> re.Pattern[str]:
    return re.compile(
        r"\s{0,3},?\s{0,2}(?:has|have|had|will|is|are|was|submitted|received|completed|initiated|entered"
        r"|signed|filed|closed|"
        r"appointed|plans|expects|intends|stands|wants|continues|recently|welcomed|hosted|presents|made|took"
        r"|joined|named|"
        r"finalized|successfully|secured|raised|granted|obtained|achieved|began|started|dosed|enrolled"
        r"|advances?|expands?|congratulates?|partnered|extended|strengthens|opens|opened|won)\b"
    )


@cache
def _appositive() -> re.Pattern[str]:
    return re.compile(
        r"\s{0,3}(?:,|-{1,2}|(?<=[),]))\s{0,3}(?:an?|the|one of|which|whose|part of|your|our|[A-Z]\w+'s"
        r"|developer|leader|maker|based"
        r"|headquartered|with|now|wholly|listed|focused|formerly|in its|specialists?|manufacturers?|known)\b"
    )


@cache
def _business() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:compan(?:y|ies)|firm|leader|developer|provider|manufacturer|maker|biotech\w*|biopharma\w*"
        r"|pharma\w*|subsidiary|division"
        r"|organi[sz]ation|consortium|platform|business|group|laborator(?:y|ies)|CDMO|CRO|start-?up"
        r"|spin-?(?:out|off)|enterprise|innovator"
        r"|pioneer|nonprofit|non-profit|foundation|network|affiliate|partnership|fund|investor|specialist"
        r"|supplier|distributor|association|society|universit(?:y|ies)|institute|hospital|cent(?:er|re)"
        r"|agency|charity|alliance|industry)\b"
    )


def issuer_of(text: Text, name: Name, short_names: tuple[str, ...]) -> Issuer:
    """Return the company of a name, with its clean form."""
    return Issuer(name.start, name.end, spelled(text, name), short_names)


def is_authority(text: Text, rules: Rules, name: Name) -> bool:
    """Whether a name is an authority's; what has a legal form is none."""
    if name.legal:
        return False
    words = text.folded[name.start : name.end]
    found = rules.vocabulary.scan(words, cut(words.lower())).of("agency")
    return any(mention.start <= 4 and mention.end >= len(words) - 14 for mention in found)


def is_place(text: Text, rules: Rules, name: Name) -> bool:
    """Whether a name is a town's, a state's or a country's."""
    words = text.folded[name.start : name.end]
    return rules.gazetteer.named(words) != (None, None)


# With what a bracket or an alias begins, blanks and a comma apart.
_BRACKETS = frozenset("([")
_ALIASES = (
    "also",
    "formerly",
    "previously",
    "better",
    "which is",
    "known as",
    "doing",
    "d/b/a",
    "dba",
    "a/k/a",
    "trading",
)
_NEAR = 22


def read_brackets(text: Text, at: int) -> tuple[int, tuple[str, ...], bool]:
    """Return where the brackets and aliases after a name end, the short names in them, and whether there were any."""
    folded = text.folded
    short: list[str] = []
    any_found = False
    while True:
        near = folded[at : at + _NEAR].lstrip(" ,\n")
        sign = near[:1]
        if sign in _BRACKETS and (bracket := _bracket().match(folded, at)):
            at, any_found = bracket.end(), True
            short += _defined(text, *bracket.span("round" if bracket["round"] is not None else "square"))
        elif near.startswith(_ALIASES) and (alias := _alias().match(folded, at)):
            at, any_found = alias.end(), True
            short.append(" ".join(text.source[alias.start("name") : alias.end("name")].split()))
        else:
            return at, tuple(dict.fromkeys(short)), any_found


def _defined(text: Text, start: int, end: int) -> Iterator[str]:
    words = text.folded[start:end]
    quoted = False
    for match in _quoted().finditer(words) if '"' in words or "'" in words else ():
        before = words[: match.start()].rstrip()
        if before.endswith((":", "$")):
            continue
        quoted = True
        inner = " ".join(match["name"].split())
        if not any(c.islower() for c in inner) and len(inner) < 2:
            continue
        yield f"the {inner}" if match["the"] and not inner.lower().startswith("the ") else inner
    if not quoted and ":" not in words:
        bare = _bare_definition().fullmatch(words.strip())
        if bare and not _address().search(words):
            yield from (" ".join(part.split()) for part in (bare["a"], bare["b"]) if part)


@cache
def _address() -> re.Pattern[str]:
    return re.compile(r"\.(?:com|org|net|HK|io)\b|www")


@cache
def _ticker() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z]\s?:\s?[\"'$]?[A-Z0-9]{1,10}|\.HK")


@cache
def _listed() -> re.Pattern[str]:
    return re.compile(r",\s(?=[A-Z])")


@cache
def _goes_on() -> re.Pattern[str]:
    # what follows a member of a list of companies
    return re.compile(r"\s?(?:,\s(?:and\s)?[A-Z]|,?\sand\s[A-Z]|\s\()")


_JOINING = ("and", "&", "together with", "along with", "jointly with")


def read_subjects(text: Text, rules: Rules, at: int, end: int) -> tuple[list[Issuer], bool]:
    """Return the companies that a sentence begins with, and whether what follows shows that they are companies."""
    folded = text.folded
    found: list[Issuer] = []
    sure = False
    while len(found) < 6:
        name = read_name(text, at, end)
        if name is None or is_authority(text, rules, name) or (not name.legal and is_place(text, rules, name)):
            break
        after, short, bracketed = read_brackets(text, name.end)
        found.append(issuer_of(text, name, short))
        if name.owner:
            return found, False
        sure = sure or name.legal or (bracketed and _ticker().search(folded, name.end, after) is not None)
        joined = folded[after : after + _NEAR].lstrip().lstrip(",").lstrip().startswith(_JOINING)
        joint = _joint().match(folded, after) if joined else None
        if joint and read_name(text, joint.end(), end):
            at = joint.end()
            continue
        kept = _kept().match(folded, after) if joint else None
        if kept:
            after = kept.end()
        if folded[after : after + 1] == "," and _listed().match(folded, after):
            other = read_name(text, after + 2, end)
            if other and not other.owner and _goes_on().match(folded, other.end, other.end + 8):
                at = after + 2
                continue
        if _appositive().match(folded, after) and _business().search(folded, after, after + 200):
            return found + _later(text, rules, after, end), True
        return found, sure or _speaks(text, after, found, bracketed=bracketed)
    return found, sure


def _speaks(text: Text, at: int, found: list[Issuer], *, bracketed: bool) -> bool:
    """Whether a verb follows the names as it does those of companies that speak."""
    folded = text.folded
    if verb := _verb().search(folded, at, at + 40):
        words = folded[at : verb.start()].strip(" ,-")
        if words.startswith("on ") and words.endswith("day"):
            return True
        return not words.replace("also", "").replace("jointly", "").replace("today", "").strip(" ,")
    return _weak_verb().match(folded, at) is not None and (bracketed or any(tells(text, issuer) for issuer in found))


def tells(text: Text, issuer: Issuer) -> bool:
    """Whether a name is one of a company: by its legal form, its last word, or a section about it."""
    first, _, last = issuer.name.rpartition(" ")
    return bool(first and last in COMPANY_ENDS) or short_form(issuer.name) != issuer.name or _described(text, issuer)


def _described(text: Text, issuer: Issuer) -> bool:
    """Whether a line of the text begins with "About" and the name."""
    return f"\nAbout {text.folded[issuer.start : issuer.end]}" in text.folded


# No word that links companies is longer.
_LINK = 16


@cache
def _behind() -> re.Pattern[str]:
    # how another company may follow but for one that is theirs
    return re.compile(r"[,)\]]\s{1,3}(?:and|&|together|along|jointly)\s")


def _later(text: Text, rules: Rules, at: int, end: int) -> list[Issuer]:
    """Return the companies that follow an appositive: "A, a maker of x, and B, a maker of y, today announced"."""
    folded = text.folded
    stop = min(end, text.sentence(at).end)
    theirs = folded.find(" its ", at, stop)
    behind = _behind().search(folded, at, stop if theirs < 0 else theirs)
    begin = behind.start() if behind else theirs
    if begin < 0:
        return []
    for joint in _joint().finditer(folded, max(at, begin - _LINK), stop):
        if "," not in joint.group() and folded[joint.start() - 1] not in ")]":
            continue
        name = read_name(text, joint.end(), end)
        if name is None or name.owner or not (name.legal or folded[name.start].isupper()):
            continue
        if not (name.legal or _alias().match(folded, name.end) or _introduced().match(folded, name.end)):
            continue
        verb = _main_verb().search(folded, at, min(end, at + 900))
        return read_subjects(text, rules, joint.end(), end)[0] if verb and joint.end() < verb.start() else []
    return []


@cache
def _introduced() -> re.Pattern[str]:
    # what stands behind a company that speaks
    return re.compile(r"\s?(?:\(|\[|,\s(?:an?|the)\s|,?\s(?:today|announced|jointly|has\b|have\b))")


def name_before(text: Text, end: int) -> Name | None:
    """Return the company name that ends at ``end``, as long as it can be."""
    floor = max(0, end - 90)
    line = text.folded.rfind("\n", floor, end)
    floor = max(floor, line + 1)
    best: Name | None = None
    for word in re.finditer(r"(?<![\w&.'-])[A-Z0-9a-z][^\s()]*", text.folded[floor:end]):
        if not any(map(str.isupper, word.group())) or word.group().endswith("-based"):
            continue
        # a headline's verb: "Agency Approves Quellwerk (QWK: ...)"
        if word.group() in HEADLINE_VERBS and text.folded[max(0, floor + word.start() - 2)].isalnum():
            continue
        name = read_name(text, floor + word.start(), end)
        if name and name.end >= end - 1 and not name.owner:
            best = name
            break
    return best
