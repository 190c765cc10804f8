"""The companies that a sentence begins with: their names, short names, and whether they can only be companies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from biopress.matching.words import cut
from biopress.metadata.names import Name, read_name, short_form, spelled
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
    """Whether a name is an authority's."""
    words = text.folded[name.start : name.end]
    found = rules.authorities.scan(words, cut(words.lower())).of("agency")
    return any(mention.start <= 4 and mention.end >= len(words) - 14 for mention in found)


def is_place(text: Text, rules: Rules, name: Name) -> bool:
    """Whether a name is a town's, a state's or a country's."""
    words = text.folded[name.start : name.end]
    return rules.gazetteer.named(words) != (None, None)


def read_brackets(text: Text, at: int) -> tuple[int, tuple[str, ...], bool]:
    """Return where the brackets and aliases after a name end, the short names in them, and whether there were any."""
    short: list[str] = []
    any_found = False
    while True:
        bracket = _bracket().match(text.folded, at)
        if bracket:
            at, any_found = bracket.end(), True
            short += _defined(text, *bracket.span("round" if bracket["round"] is not None else "square"))
            continue
        alias = _alias().match(text.folded, at)
        if not alias:
            return at, tuple(dict.fromkeys(short)), any_found
        at, any_found = alias.end(), True
        short.append(" ".join(text.source[alias.start("name") : alias.end("name")].split()))


def _defined(text: Text, start: int, end: int) -> Iterator[str]:
    words = text.folded[start:end]
    quoted = False
    for match in _quoted().finditer(words):
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
        if bare and not re.search(r"\.(?:com|org|net|HK|io)\b|www", words):
            yield from (" ".join(part.split()) for part in (bare["a"], bare["b"]) if part)


def read_subjects(text: Text, rules: Rules, at: int, end: int) -> tuple[list[Issuer], bool]:
    """Return the companies that a sentence begins with, and whether what follows shows that they are companies."""
    found: list[Issuer] = []
    sure = False
    while len(found) < 6:
        name = read_name(text, at, end)
        if name is None or is_authority(text, rules, name) or (not name.legal and is_place(text, rules, name)):
            break
        after, short, bracketed = read_brackets(text, name.end)
        found.append(issuer_of(text, name, short))
        sure = sure or name.legal
        if name.owner:
            return found, False
        window = text.folded[after : after + 260]
        if bracketed and re.search(r"[A-Za-z]\s?:\s?[\"'$]?[A-Z0-9]{1,10}|\.HK", text.folded[name.end : after]):
            sure = True
        joint = _joint().match(text.folded, after)
        if joint and read_name(text, joint.end(), end):
            at = joint.end()
            continue
        kept = _kept().match(text.folded, after) if joint else None
        if kept:
            after = kept.end()
            window = text.folded[after : after + 260]
        listed = re.match(r",\s(?=[A-Z])", window)
        if listed and not re.match(r",\s(?:an?|the)\s", window):
            other = read_name(text, after + 2, end)
            if (
                other
                and not other.owner
                and re.match(r"\s?(?:,\s(?:and\s)?[A-Z]|,?\sand\s[A-Z]|\s\()", text.folded[other.end : other.end + 8])
            ):
                at = after + 2
                continue
        verb = _verb().search(window, 0, 40)
        if verb and not window[: verb.start()].strip(" ,-").replace("also", "").replace("jointly", "").replace(
            "today", ""
        ).strip(" ,"):
            sure = True
        appositive = _appositive().match(text.folded, after)
        if appositive and _business().search(window[:200]):
            sure = True
            more, others_sure = _later(text, rules, after, end)
            found += more
            sure = sure or others_sure
        elif not verb and _weak_verb().match(window) and (bracketed or any(tells(text, issuer) for issuer in found)):
            sure = True
        break
    return found, sure


def tells(text: Text, issuer: Issuer) -> bool:
    """Whether a name is one of a company: by its legal form, its last word, or a section about it."""
    first, _, last = issuer.name.rpartition(" ")
    return bool(first and last in COMPANY_ENDS) or short_form(issuer.name) != issuer.name or _described(text, issuer)


def _described(text: Text, issuer: Issuer) -> bool:
    """Whether a line of the text begins with "About" and the name."""
    return f"\nAbout {text.folded[issuer.start : issuer.end]}" in text.folded


def _later(text: Text, rules: Rules, at: int, end: int) -> tuple[list[Issuer], bool]:
    """Return the companies that follow an appositive: "A, a maker of x, and B, a maker of y, today announced"."""
    verb = _main_verb().search(text.folded, at, min(end, at + 900))
    stop = verb.start() if verb else at
    for joint in _joint().finditer(text.folded, at, stop):
        words = joint.group()
        if "," not in words and text.folded[joint.start() - 1 : joint.start()] not in ")]":
            continue
        name = read_name(text, joint.end(), end)
        if name is None or name.owner or not (name.legal or text.folded[name.start].isupper()):
            continue
        after = text.folded[name.end : name.end + 12]
        if (
            name.legal
            or _alias().match(text.folded, name.end)
            or re.match(r"\s?(?:\(|\[|,\s(?:an?|the)\s|,?\s(?:today|announced|jointly|has\b))", after)
        ):
            return read_subjects(text, rules, joint.end(), end)
    return [], False


def name_before(text: Text, end: int) -> Name | None:
    """Return the company name that ends at ``end``, as long as it can be."""
    floor = max(0, end - 90)
    line = text.folded.rfind("\n", floor, end)
    floor = max(floor, line + 1)
    best: Name | None = None
    for word in re.finditer(r"(?<![\w&.'-])[A-Z0-9a-z][^\s()]*", text.folded[floor:end]):
        if not any(map(str.isupper, word.group())):
            continue
        name = read_name(text, floor + word.start(), end)
        if name and name.end >= end - 1 and not name.owner:
            best = name
            break
    return best
