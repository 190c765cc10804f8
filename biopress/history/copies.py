"""Whether two texts are one release: the wire's copy, the site's copy, the shortened item of a feed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal

import attrs

from biopress.demands import demand
from biopress.history.identities import company_names, company_spelling
from biopress.history.names import spelling
from biopress.model import Release

__all__ = ["Sameness", "same_release"]


@attrs.frozen(kw_only=True)
class Sameness:
    """Whether two releases are one, how, and why.

    ``kind`` is identical (one text), copy (the same release from another place), shortened (the one is a part of the
    other) or ``None``. ``title`` and ``sentences`` are the shares of the words of the shorter title, and of the told
    sentences of the shorter text, that the other has; ``reasons`` names what decided.
    """

    same: bool
    kind: Literal["identical", "copy", "shortened"] | None
    title: float | None
    sentences: float | None
    reasons: tuple[str, ...]

    def __bool__(self) -> bool:
        return self.same


# How many days a copy can be dated apart, as feeds and time zones do.
_DAYS = 2
# The share of the longer text under which the shorter one is a shortened item.
_SHORT = 0.6
# The shares that make one release of two texts: all words of the shorter title, or most sentences under a like title.
_TITLE, _LIKE_TITLE, _SENTENCES = 1.0, 0.5, 0.6


def same_release(a: Release, b: Release) -> Sameness:
    """Return whether ``a`` and ``b`` are copies of one release; the answer is true or false as it is.

    Two releases of one day with titles that differ in a word on either side are two, unless their sentences are the
    same. Raises ``TypeError`` for anything but releases.

    >>> import biopress
    >>> text = '''Quellwerk Announces FDA Approval
    ...
    ... BASEL, May 9, 2025 /PRNewswire/ -- Quellwerk AG said that the FDA approved QWK-2201.'''
    >>> copy = text.replace(" /PRNewswire/", "")
    >>> biopress.same_release(biopress.parse(text), biopress.parse(copy)).kind
    'copy'
    """
    demand("a", a, Release)
    demand("b", b, Release)
    if a.id == b.id:
        return Sameness(same=True, kind="identical", title=1.0, sentences=1.0, reasons=("text",))
    against = tuple(_against(a, b))
    title, sentences = _title(a, b), _sentences(a, b)
    if against:
        return Sameness(same=False, kind=None, title=title, sentences=sentences, reasons=against)
    reasons = []
    if title is not None and title >= _TITLE:
        reasons.append("title")
    if sentences is not None and sentences >= _SENTENCES:
        reasons.append("sentences")
    by_title = "title" in reasons and not _other_acts(a, b)
    same = by_title or ("sentences" in reasons and (title is None or title >= _LIKE_TITLE))
    sizes = sorted((_size(a), _size(b)))
    kind: Literal["copy", "shortened"] = "shortened" if sizes[0] < _SHORT * sizes[1] else "copy"
    return Sameness(
        same=same, kind=kind if same else None, title=title, sentences=sentences, reasons=tuple(reasons) if same else ()
    )


def _against(a: Release, b: Release) -> Iterator[str]:
    days = [release.metadata.date.start for release in (a, b) if release.metadata.date and release.metadata.date.start]
    if len(days) == 2 and abs((days[0] - days[1]).days) > _DAYS:
        yield "date"
    issuers = [{company_spelling(n) for c in r.metadata.issuers for n, _ in company_names(c)} for r in (a, b)]
    if all(issuers) and not issuers[0] & issuers[1]:
        yield "issuers"


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\w+")


def _words(text: str) -> set[str]:
    return {spelling(word) for word in _word().findall(text)}


def _title(a: Release, b: Release) -> float | None:
    """Return the share of the words of the shorter title in the longer one."""
    titles = [_words(r.metadata.headline.text) for r in (a, b) if r.metadata.headline is not None]
    if len(titles) < 2 or not all(titles):
        return None
    shorter, longer = sorted(titles, key=len)
    return len(shorter & longer) / len(shorter)


def _sentences(a: Release, b: Release) -> float | None:
    """Return the share of the shorter text's told sentences that the longer one tells too."""
    shorter, longer = sorted((a, b), key=_size)
    few, many = set(_told(shorter)), set(_told(longer))
    return len(few & many) / len(few) if few and many else None


def _other_acts(a: Release, b: Release) -> bool:
    """Whether both announce acts, and none in common."""
    acts = [{(e.kind, e.agency, e.designation) for e in r.events if e.role == "news"} for r in (a, b)]
    return all(acts) and acts[0].isdisjoint(acts[1])


def _told(release: Release) -> Iterator[str]:
    """Yield the sentences of what is new; what is recalled stands in many releases."""
    yield from (spelling(event.text) for event in release.events if event.role == "news")
    yield from (spelling(milestone.text) for milestone in release.milestones)
    yield from (spelling(result.text) for result in release.results)


def _size(release: Release) -> int:
    return release.sections[-1].span.end if release.sections else 0
