"""In whose name a release is published: the subject of its lead sentence, or what stands in for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from biopress.matching.words import cut
from biopress.metadata.listings import Ticker
from biopress.metadata.names import Name, read_name, spelled
from biopress.model import Passage
from biopress.rules import Rules
from biopress.text.document import Text

__all__ = ["Issuer", "find_issuers", "name_before"]


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
        r"|advances?|expands?)\b"
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


@cache
def _office() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:CEO|President|Chair(?:man|woman)?|Founder|Officer|Director|Head"
        r"|Vice President)\b[^.]{0,60}?\s(?:of|at|for)\s(?=[A-Z])"
    )


def find_issuers(
    text: Text, rules: Rules, lead: int, headline: Passage | None, source: Passage | None, tickers: list[Ticker]
) -> tuple[Issuer, ...]:
    """Return the issuers, in the order in which the text names them; ``lead`` is where the text proper begins."""
    end = min(len(text.folded), lead + 3000)
    found = _strong(text, rules, lead, end) or _announcing(text, rules, lead, end)
    if found:
        return found
    signed = _signed(text, rules, source)
    for ticker in tickers:
        if lead <= ticker.before < end or (headline and headline.span.start <= ticker.before <= headline.span.end):
            name = name_before(text, ticker.before)
            if name and not _is_authority(text, rules, name):
                return (_issuer(text, name, ()),)
    if signed:
        return signed
    weak = _weak(text, rules, lead, end, _possessive())
    if not weak and headline:
        weak = _of_headline(text, rules, lead, headline)
    legal = _legal_names(text, rules, lead, end)
    if not weak:
        return tuple(legal[:1]) or _about(text, rules)
    words = weak[0].name.split()
    fuller = next((name for name in legal if any(word in name.name.split() for word in words)), weak[0])
    return (fuller,)


def _issuer(text: Text, name: Name, short_names: tuple[str, ...]) -> Issuer:
    return Issuer(name.start, name.end, spelled(text, name), short_names)


def _is_authority(text: Text, rules: Rules, name: Name) -> bool:
    words = text.folded[name.start : name.end]
    found = rules.authorities.scan(words, cut(words.lower())).of("agency")
    return any(mention.start <= 4 and mention.end >= len(words) - 14 for mention in found)


def _is_place(text: Text, rules: Rules, name: Name) -> bool:
    words = text.folded[name.start : name.end]
    return rules.gazetteer.named(words) != (None, None)


def _brackets(text: Text, at: int) -> tuple[int, tuple[str, ...], bool]:
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


def _subjects(text: Text, rules: Rules, at: int, end: int) -> tuple[list[Issuer], bool]:
    """Return the companies that a sentence begins with, and whether what follows shows that they are companies."""
    found: list[Issuer] = []
    sure = False
    while len(found) < 6:
        name = read_name(text, at, end)
        if name is None or _is_authority(text, rules, name) or (not name.legal and _is_place(text, rules, name)):
            break
        after, short, bracketed = _brackets(text, name.end)
        found.append(_issuer(text, name, short))
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
        elif not verb and _weak_verb().match(window) and (name.legal or bracketed):
            sure = True
        break
    return found, sure


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
        if name.legal or _alias().match(text.folded, name.end) or re.match(r"\s?(?:\(|\[|,\s(?:an?|the)\s|,?\s(?:today|announced|jointly|has\b))", after):
            return _subjects(text, rules, joint.end(), end)
    return [], False


@cache
def _board() -> re.Pattern[str]:
    return re.compile(
        r"(?:the\s)?(?:board of directors|(?:managing|supervisory|executive"
        r"|management) board(?: and (?:the )?\w+ board)?)\sof\s",
        re.IGNORECASE,
    )


def _strong(text: Text, rules: Rules, lead: int, end: int) -> tuple[Issuer, ...]:
    at = lead
    while at < end and text.folded[at] in " \n\t\"'*":
        at += 1
    board = _board().match(text.folded, at)
    if board:
        at = board.end()
    found, sure = _subjects(text, rules, at, end)
    return tuple(found) if sure else ()


@cache
def _announced() -> re.Pattern[str]:
    return re.compile(r"(?:announce[sd]?|reported|is pleased to|are pleased to)\b")


def _announcing(text: Text, rules: Rules, lead: int, end: int) -> tuple[Issuer, ...]:
    """Return the companies that are said to announce something in one of the first sentences."""
    first = max(0, text.sentence_number(lead))
    for sentence in text.sentences[first : first + 6]:
        if sentence.start >= end:
            break
        verb = _announced().search(text.folded, max(lead, sentence.start), sentence.end)
        if verb is None:
            continue
        starts = [max(lead, sentence.start)]
        starts += [
            m.end()
            for m in re.finditer(r",\s(?=[A-Z0-9])|\bthat\s(?=[A-Z])", text.folded[: verb.start()][sentence.start :])
        ]
        starts = [starts[0]] + [sentence.start + at for at in starts[1:]]
        for at in starts:
            if at >= verb.start():
                break
            found, sure = _subjects(text, rules, at, verb.end())
            if found and sure and verb.start() - found[-1].end < 400:
                return tuple(found)
    return ()


def _signed(text: Text, rules: Rules, source: Passage | None) -> tuple[Issuer, ...]:
    if source is None:
        return ()
    found: list[Issuer] = []
    at = source.span.start
    while at < source.span.end:
        name = read_name(text, at, source.span.end)
        if name is None or _is_authority(text, rules, name):
            break
        found.append(_issuer(text, name, ()))
        joint = re.compile(r"\s?(?:;|,|and|&)\s{1,2}(?:and\s)?").match(text.folded, name.end, source.span.end)
        if not joint:
            break
        at = joint.end()
    return tuple(found)


@cache
def _headline_verb() -> re.Pattern[str]:
    return re.compile(
        r"\s{1,2}(?:and its\b.{0,40}|today\s)?(?:[A-Z]?[a-z]+(?:s|ed|es)|to|To|CEO|Stands|Is|Has|Will)\b|'s\s"
        r"|\s?[:(]|\s-\s"
    )


def _legal_names(text: Text, rules: Rules, lead: int, end: int) -> list[Issuer]:
    """Return the companies of the first sentences that have a legal form."""
    found: list[Issuer] = []
    done = lead
    for word in re.finditer(r"(?<![\w&.'-])[A-Za-z0-9][\w&.'-]*", text.folded[lead : min(end, lead + 900)]):
        if lead + word.start() < done or word.group().islower():
            continue
        name = read_name(text, lead + word.start(), end)
        if name is None:
            continue
        done = name.end
        if name.legal and not _is_authority(text, rules, name):
            found.append(_issuer(text, name, ()))
    return found


@cache
def _possessive() -> re.Pattern[str]:
    return re.compile(
        r"'s?\s|\s(?:CEO|CFO|COO|CMO|President|Chairman|Chief|Founder|chief|chairman|president|executive"
        r"|managing director)\b"
    )


def _weak(text: Text, rules: Rules, start: int, end: int, sign: re.Pattern[str]) -> tuple[Issuer, ...]:
    """Return a company named without a sure sign: with an officer, or with ``sign`` after it."""
    name = read_name(text, start, end)
    if name and not _is_authority(text, rules, name) and not _is_place(text, rules, name):
        office = _office().search(text.folded, name.end, min(end, name.end + 140))
        if office and text.folded[name.end : name.end + 1] == ",":
            of = read_name(text, office.end(), end)
            if of:
                return (_issuer(text, of, ()),)
        if sign.match(text.folded, name.end):
            return (_issuer(text, name, _brackets(text, name.end)[1]),)
    return ()


def _of_headline(text: Text, rules: Rules, lead: int, headline: Passage) -> tuple[Issuer, ...]:
    """Return the subject of the headline, as far as the text goes on to name it."""
    for found in _weak(text, rules, headline.span.start, headline.span.end, _headline_verb()):
        end = found.end
        while end > found.start and text.folded.count(text.folded[found.start : end], lead) < 1:
            end = max(found.start, text.folded.rfind(" ", found.start, end))
        if end - found.start > 3:
            return (_issuer(text, Name(found.start, end, legal=False, owner=False), found.short_names),)
    return ()


@cache
def _about_line() -> re.Pattern[str]:
    return re.compile(r"(?:^|\n)[ ]{0,8}About[ ](?:the[ ])?(?=[A-Z0-9])")


def _about(text: Text, rules: Rules) -> tuple[Issuer, ...]:
    for heading in _about_line().finditer(text.folded):
        stop = text.folded.find("\n", heading.end())
        name = read_name(text, heading.end(), len(text.folded) if stop < 0 else stop)
        if name and (name.legal or not text.folded[name.end : stop].strip()) and not _is_authority(text, rules, name):
            return (_issuer(text, name, ()),)
    return ()


def name_before(text: Text, end: int) -> Name | None:
    """Return the company name that ends at ``end``, as long as it can be."""
    floor = max(0, end - 90)
    line = text.folded.rfind("\n", floor, end)
    floor = max(floor, line + 1)
    best: Name | None = None
    for word in re.finditer(r"(?<![\w&.'-])[A-Z0-9a-z][^\s()]*", text.folded[floor:end]):
        if not any(c.isupper() for c in word.group()):
            continue
        name = read_name(text, floor + word.start(), end)
        if name and name.end >= end - 1 and not name.owner:
            best = name
            break
    return best
