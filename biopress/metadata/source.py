"""Who signs the release: the line after SOURCE; and whose text it is."""

from __future__ import annotations

import re
from functools import cache

from biopress.matching.phrases import Phrases
from biopress.model import Passage
from biopress.text.document import Text

__all__ = ["read_origin", "read_source"]


@cache
def _source() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?<![\w,])SOURCE\b|(?:(?<=\n)|^)[ ]*Source\b|(?<=[.\s])Source(?=:))(?P<colon>\s?:)?[ \n]{1,3}",
        re.MULTILINE,
    )


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(
        r"\n|\s[!|*#]|(?<![&\s])\s{3,}|\s(?:Related Links|View (?:original|source)|Related|For further"
        r"|Contacts?\b|Media|Investor)|\s?\(http|https?:"
        r"|\s[\])\"]|(?<=[a-z]{3}[a-z.])\.\s[A-Z]|\.com\b|###|\s-\s?END"
    )


def read_source(text: Text) -> Passage | None:
    """Return what stands after the last SOURCE of the text, as far as it can be a company or several."""
    if "source" not in text.words:
        return None
    folded = text.folded
    floor = max(0, len(folded) // 3)
    at = text.lower.rfind("source", floor)
    while at >= 0:
        if folded.startswith(("SOURCE", "Source"), at) and (at == 0 or folded[at - 1] in ' \n.!)]"'):
            found = _source().match(folded, at)
            if found and (found["colon"] or folded.startswith("SOURCE", at)):
                passage = _company(text, found.end())
                if passage and _is_known(text, passage):
                    return passage
        at = text.lower.rfind("source", floor, at)
    return None


def _company(text: Text, start: int) -> Passage | None:
    folded = text.folded
    limit = min(len(folded), start + 200)
    stop = _stop().search(folded, start, limit)
    end = stop.start() if stop else limit
    if limit - start == 200 and not stop:
        return None
    span = text.trimmed(start, end)
    words = folded[span.start : span.end].rstrip(" *")
    if not words or len(words) > 150 or not (words[0].isupper() or words[0].isdigit() or words[:12].islower()):
        return None
    if words.count(" ") > 14 or words.lower().startswith(("of ", "code", "version", "http", "data")):
        return None
    return text.passage(span.start, span.start + len(words))


def _is_known(text: Text, passage: Passage) -> bool:
    """Whether the first word of what stands after SOURCE stands in the head too; the source of a figure does not."""
    word = text.lower[passage.span.start : passage.span.end].split()[0].strip(",.;")
    return word in text.lower[: min(6000, passage.span.start - 8)]


@cache
def _byline() -> re.Pattern[str]:
    return re.compile(r"By [A-Z][\w.'-]+ [A-Z][\w.' -]+(?:,| for |\n|$)")


def _has_byline(folded: str, end: int) -> bool:
    """Whether a line tells who wrote the text: "By Jane Doe, Staff Writer"."""
    at = folded.find("By ", 0, end)
    while at >= 0:
        if not folded[folded.rfind("\n", 0, at) + 1 : at].strip(" ") and _byline().match(folded, at, end):
            return True
        at = folded.find("By ", at + 1, end)
    return False


# Words that only a copy or a digest of a release has.
_SYNDICATED = (
    "appeared first on", "the full press release", "newsbreaks", "is a paid ",
    "this article was originally", "this post is sponsored", "this story was brought",
)  # fmt: skip


# How far before the end of a text they stand.
_FOOT = 6000

# Words of which one stands in every text that a site tells of a release.
_SITES = frozenset(("proactive", "interview", "newsbreaks"))


@cache
def _syndicated() -> Phrases:
    return Phrases(_SYNDICATED)


def read_origin(text: Text, start: int) -> str:
    """Return issuer, third_party (an article about the company) or syndicated (a copy or a digest of its release)."""
    if _has_byline(text.folded, min(len(text.folded), start + 400)):
        return "third_party"
    head = text.lower[: start + 300] if not _SITES.isdisjoint(text.words) else ""
    if "from proactive" in head or "proactive's" in head or "interview with" in head:
        return "third_party"
    floor = max(0, len(text.lower) - _FOOT)
    if "newsbreaks" in head or any(text.lower.find(words, floor) >= 0 for words in _syndicated().among(text.words)):
        return "syndicated"
    return "issuer"
