"""In whose name a release is published: the subject of its lead sentence, or what stands in for it."""

from __future__ import annotations

import re
from functools import cache

from biopress.metadata.listings import Ticker
from biopress.metadata.names import Name, read_name, short_form
from biopress.metadata.speakers import (
    Issuer,
    is_authority,
    is_place,
    issuer_of,
    name_before,
    read_brackets,
    read_subjects,
    tells,
)
from biopress.model import Passage
from biopress.rules import Rules
from biopress.tables.legal_forms import COMPANY_ENDS
from biopress.text.document import Text

__all__ = ["find_issuers"]


def find_issuers(
    text: Text, rules: Rules, lead: int, headline: Passage | None, source: Passage | None, tickers: list[Ticker]
) -> tuple[Issuer, ...]:
    """Return the issuers, in the order in which the text names them; ``lead`` is where the text proper begins."""
    end = min(len(text.folded), lead + 3000)
    found = _closing(text, rules, lead) or _strong(text, rules, lead, end) or _announcing(text, rules, lead, end)
    if found:
        return found
    signed = _signed(text, rules, source)
    for ticker in tickers:
        if lead <= ticker.before < end or (headline and headline.span.start <= ticker.before <= headline.span.end):
            name = name_before(text, ticker.before)
            if name and not is_authority(text, rules, name):
                return (issuer_of(text, name, ()),)
    if signed:
        return signed
    weak = _weak(text, rules, lead, end, _possessive())
    if not weak and headline:
        weak = _of_headline(text, rules, lead, headline)
    weak = weak or _home(text, rules, lead)
    named = _told_names(text, rules, lead, end)
    legal = [issuer for issuer in named if short_form(issuer.name) != issuer.name]
    if not weak:
        return tuple(legal[:1]) or _about(text, rules) or tuple(named[:1])
    words = weak[0].name.split()
    fuller = next((name for name in legal if any(word in name.name.split() for word in words)), weak[0])
    return (fuller,)


@cache
def _office() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:CEO|President|Chair(?:man|woman)?|Founder|Officer|Director|Head"
        r"|Vice President)\b[^.]{0,60}?\s(?:of|at|for)\s(?=[A-Z])"
    )


@cache
def _board() -> re.Pattern[str]:
    return re.compile(
        r"(?:the\s)?(?:board(?: of directors)?|(?:managing|supervisory|executive"
        r"|management) board(?: and (?:the )?\w+ board)?)\sof\s",
        re.IGNORECASE,
    )


@cache
def _day() -> re.Pattern[str]:
    return re.compile(r"(?:Earlier )?(?:Today|today|Yesterday|This (?:week|morning)),?\s")


@cache
def _based() -> re.Pattern[str]:
    # where a company is at home, and what it is: "Boston-based biotech Quellwerk"
    return re.compile(r"[A-Z][\w.]*(?:,?\s[A-Z][\w.]*){0,3}-based\s(?:[a-z][\w-]*\s){0,5}(?=[A-Z])")


# No town with its state is longer.
_PLACE = 50

_DAYS = ("Earlier", "Today", "today", "Yesterday", "This")
_BOARDS = ("the", "board", "managing", "supervisory", "executive", "management")


def _strong(text: Text, rules: Rules, lead: int, end: int) -> tuple[Issuer, ...]:
    at = lead
    while at < end and text.folded[at] in " \n\t\"'*":
        at += 1
    day = _day().match(text.folded, at) if text.folded.startswith(_DAYS, at) else None
    board = _board().match(text.folded, at) if text.lower.startswith(_BOARDS, at) else None
    based = _based().match(text.folded, at) if text.folded.find("-based ", at, at + _PLACE) > 0 else None
    for opening in (day, board, based):
        at = opening.end() if opening else at
    found, sure = read_subjects(text, rules, at, end)
    return tuple(found) if sure else ()


@cache
def _closed() -> re.Pattern[str]:
    return re.compile(r"\s(?:\([^()]{1,60}\)\s)?(?:have |has |jointly )?announced(?: today)?\s?\.?$")


# A name of the lead's end that stands so often in a text is one that the text is about.
_OFTEN = 3


def _closing(text: Text, rules: Rules, lead: int) -> tuple[Issuer, ...]:
    """Return the companies with which the lead ends: "..., Quellwerk and Norvanta announced today."."""
    folded = text.folded
    end = text.sentence(lead).end
    if folded.find("announced", max(lead, end - 20), end) < 0:
        return ()
    verb = _closed().search(folded, max(lead, end - 100), end)
    comma = folded.rfind(", ", lead, verb.start()) if verb else -1
    while verb and comma > verb.start() - 120 and comma > 0:
        found, _ = read_subjects(text, rules, comma + 2, verb.start() + 1)
        whole = found and not folded[found[-1].end : verb.start()].strip(" ,")
        if whole and short_form(f"{_ANY} {found[0].name}") != _ANY:
            if any(one.start == found[0].start for one in read_subjects(text, rules, lead, end)[0]):
                return ()
            known = all(tells(text, one) or folded.count(folded[one.start : one.end]) >= _OFTEN for one in found)
            return tuple(found) if known else ()
        comma = folded.rfind(", ", lead, comma)
    return ()


# A name to which a legal form may be put.
_ANY = "X"


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
            found, sure = read_subjects(text, rules, at, verb.end())
            if found and sure and verb.start() - found[-1].end < 400:
                return tuple(found)
        named = _described_before(text, rules, max(lead, sentence.start), verb.start())
        if named:
            return named
    return ()


@cache
def _adverbs() -> re.Pattern[str]:
    return re.compile(r"(?:\s(?:today|also|has|have|jointly|proudly))*\s?$")


@cache
def _trade() -> re.Pattern[str]:
    return re.compile(r"(?:company|firm|maker|developer|manufacturer|specialist|group|start-?up|biotech|provider)\s$")


def _described_before(text: Text, rules: Rules, start: int, verb: int) -> tuple[Issuer, ...]:
    """Return the company before a verb that words for its trade lead: "Swiss drug maker Quellwerk announced"."""
    adverbs = _adverbs().search(text.folded, max(start, verb - 40), verb)
    name = name_before(text, adverbs.start() if adverbs else verb)
    if name and name.start > start and _trade().search(text.folded, max(start, name.start - 20), name.start):
        return () if is_authority(text, rules, name) else (issuer_of(text, name, ()),)
    return ()


def _signed(text: Text, rules: Rules, source: Passage | None) -> tuple[Issuer, ...]:
    if source is None:
        return ()
    found: list[Issuer] = []
    at = source.span.start
    while at < source.span.end:
        name = read_name(text, at, source.span.end)
        if name is None or is_authority(text, rules, name):
            break
        found.append(issuer_of(text, name, ()))
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


@cache
def _people_at() -> re.Pattern[str]:
    return re.compile(r"(?:A team of )?[Rr]esearchers|Scientists|Investigators|Physicians")


def _home(text: Text, rules: Rules, lead: int) -> tuple[Issuer, ...]:
    """Return the body whose people the text begins with: "Researchers at the University of Quellwerk have"."""
    people = _people_at().match(text.folded, lead)
    at = people.end() if people else 0
    for link in (" at ", " from "):
        if people and text.folded.startswith(link, at):
            begin = at + len(link) + 4 * text.folded.startswith("the ", at + len(link))
            name = read_name(text, begin, text.sentence(lead).end)
            if name and not name.owner and not is_authority(text, rules, name) and not is_place(text, rules, name):
                return (issuer_of(text, name, read_brackets(text, name.end)[1]),)
    return ()


def _told_names(text: Text, rules: Rules, lead: int, end: int) -> list[Issuer]:
    """Return the companies of the first sentences that have a legal form or a word at the end that only they have."""
    found: list[Issuer] = []
    done = lead
    for word in re.finditer(r"(?<![\w&.'-])[A-Za-z0-9][\w&.'-]*", text.folded[lead : min(end, lead + 900)]):
        if lead + word.start() < done or word.group().islower():
            continue
        name = read_name(text, lead + word.start(), end)
        if name is None:
            continue
        done = name.end
        issuer = issuer_of(text, name, ())
        if (name.legal or issuer.name.rpartition(" ")[2] in COMPANY_ENDS) and not is_authority(text, rules, name):
            found.append(issuer)
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
    if name and not is_authority(text, rules, name) and not is_place(text, rules, name):
        office = _office().search(text.folded, name.end, min(end, name.end + 140))
        if office and text.folded[name.end : name.end + 1] == ",":
            of = read_name(text, office.end(), end)
            if of:
                return (issuer_of(text, of, ()),)
        if sign.match(text.folded, name.end):
            return (issuer_of(text, name, read_brackets(text, name.end)[1]),)
    return ()


def _of_headline(text: Text, rules: Rules, lead: int, headline: Passage) -> tuple[Issuer, ...]:
    """Return the subject of the headline, as far as the text goes on to name it."""
    for found in _weak(text, rules, headline.span.start, headline.span.end, _headline_verb()):
        end = found.end
        while end > found.start and text.folded.count(text.folded[found.start : end], lead) < 1:
            end = max(found.start, text.folded.rfind(" ", found.start, end))
        name = Name(found.start, end, legal=False, owner=False)
        if end - found.start > 3 and not is_authority(text, rules, name):
            return (issuer_of(text, name, found.short_names),)
    return ()


@cache
def _about_line() -> re.Pattern[str]:
    return re.compile(r"(?:^|\n)[ ]{0,8}About[ ](?:the[ ])?(?=[A-Z0-9])")


def _about(text: Text, rules: Rules) -> tuple[Issuer, ...]:
    for heading in _about_line().finditer(text.folded):
        stop = text.folded.find("\n", heading.end())
        name = read_name(text, heading.end(), len(text.folded) if stop < 0 else stop)
        if name and (name.legal or not text.folded[name.end : stop].strip()) and not is_authority(text, rules, name):
            return (issuer_of(text, name, ()),)
    return ()
