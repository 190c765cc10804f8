"""The parts of a text: they tile it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

from biopress.matching.hints import has_any
from biopress.matching.phrases import Phrases
from biopress.metadata.addresses import find_addresses
from biopress.metadata.frame import Frame
from biopress.metadata.headings import read_heading
from biopress.metadata.openings import find_openings
from biopress.metadata.person_names import name_after, skip_degrees
from biopress.model import Section, Span
from biopress.spans import as_span
from biopress.tables.headings import PAGE_ENDS
from biopress.text.document import Text
from biopress.text.reading import Reading

__all__ = ["read_sections"]


class _Start(NamedTuple):
    at: int
    kind: str
    heading: Span | None = None
    weak: bool = False


def read_sections(reading: Reading, frame: Frame) -> tuple[Section, ...]:
    """Return the sections of the text in their order: head, body, what the headings announce, end matter."""
    text = reading.text
    end = len(text.source)
    if not end:
        return ()
    body = frame.body
    headed = bool(text.folded[:body].strip())
    first = [_Start(0, "head"), _Start(body, "body")] if headed else [_Start(0, "body")]
    page_end = _page_end(text, max(body, frame.lead))
    starts = _kept([*first, *_headed(reading, frame, body, page_end)])
    if page_end < end and starts[-1].kind != "end_matter":
        starts.append(_Start(page_end, "end_matter"))
    if len(starts) > 1 and not text.folded[: starts[1].at].strip(" \n#*"):
        starts = [starts[1]._replace(at=0), *starts[2:]]
    ends = [*[start.at for start in starts[1:]], end]
    return tuple(
        [
            Section(
                kind=start.kind,
                heading=text.passage(*start.heading) if start.heading and start.heading.end <= stop else None,
                span=as_span((start.at, stop)),
            )
            for start, stop in zip(starts, ends, strict=True)
            if start.at < stop
        ]
    )


@cache
def _page_ends() -> Phrases:
    return Phrases(PAGE_ENDS)


def _page_end(text: Text, start: int) -> int:
    """Return where the page around the release goes on below it."""
    lower = text.lower
    end = len(lower)
    for words in _page_ends().among(text.words):
        at = lower.find(words.lstrip("\n"), start, end)
        # what a line begins with may have a mark before it, and stand elsewhere in a sentence
        while words[0] == "\n" and at >= 0 and not _begins_line(lower, at):
            at = lower.find(words[1:], at + 1, end)
        if at > start:
            end = at
    # marks and brackets in front belong to what follows
    return start + len(text.folded[start:end].rstrip(" \n#!|*[]()>-_")) if end < len(lower) else end


def _begins_line(lower: str, at: int) -> bool:
    return lower[max(0, at - _MARKS) : at].rstrip(" *\u2022>|-").endswith("\n")


# No mark before a line's words is longer.
_MARKS = 12

# Kinds of which two in a row are one section.
_ONE = frozenset({"contacts", "forward_looking", "end_matter", "safety_information", "references", "other", "body"})
# A line of end matter before contacts is no section.
_SHORT = 100
# What can still follow a line SOURCE or the sign of the end.
_REOPEN = frozenset({"about_company", "contacts", "forward_looking"})


def _kept(starts: list[_Start]) -> list[_Start]:
    kept = starts[:1]
    for start in starts[1:]:
        before = kept[-1]
        # a section can begin where the body does, and none before what stands already
        if start.at < before.at or (start.at == before.at and before.kind not in ("head", "body")):
            continue
        if (before.kind == start.kind and start.kind in _ONE) or (before.heading and start.at < before.heading.end):
            continue
        if (before.kind == "end_matter" and start.kind not in _REOPEN) or (
            before.kind in ("head", "body") and start.weak
        ):
            continue
        if before.kind == "end_matter" and start.at - before.at < _SHORT:
            kept.pop()
        kept.append(start)
    return kept


def _headed(reading: Reading, frame: Frame, body: int, end: int) -> list[_Start]:
    """Return the sections that a heading or the words of a warning announce, in their order."""
    text = reading.text
    found = [*_warnings(text, max(body, frame.lead), end)]
    signed = text.lower.rfind("source", 0, frame.source.span.start) if frame.source else -1
    if signed >= 0:
        found.append(_Start(signed, "end_matter"))
    for opening in find_openings(text, reading.rules, body, end):
        if opening.at < frame.lead and (frame.dateline or text.folded[: opening.at].strip(" #*")):
            continue
        heading = read_heading(reading, frame, opening)
        if heading is None:
            continue
        named = _name_above(text.folded, opening.at) if heading.kind == "contacts" else None
        if named is not None:
            found.append(_Start(named, "contacts"))
        else:
            found.append(_Start(opening.at, heading.kind, heading.heading, heading.weak or heading.kind == "other"))
    if "contacts" not in [start.kind for start in found]:
        found += _contacts(text, max(body, frame.lead), end)
    # of two that begin at one place the one with a heading
    return sorted(found, key=lambda start: (start.at, start.heading is None)) if len(found) > 1 else found


@cache
def _forward() -> re.Pattern[str]:
    return re.compile(r"forward[ -]looking (?:statement|information)")


# What a warning about the future says besides, the most usual words first: two of them tell.
_WARNINGS = (
    *("differ materially", "actual results", "risks and uncertainties", "securities and exchange commission"),
    *("no obligation", "undertakes no", "private securities litigation reform act", "within the meaning of"),
    *("undertake no", "disclaims any", "securities exchange commission"),
)


def _warnings(text: Text, start: int, end: int) -> Iterator[_Start]:
    """Give the sentences with which a warning about the future begins without a heading."""
    if "looking" not in text.words:
        return
    done = start
    for found in _forward().finditer(text.lower, start, end):
        if found.start() < done:
            continue
        sentence = text.sentence(found.start())
        begin = _begin(text.lower, sentence.start, found.start())
        words = text.lower[begin : begin + 2500]
        if begin >= start and next(islice((warning for warning in _WARNINGS if warning in words), 1, None), ""):
            yield _Start(begin, "forward_looking")
            # what follows in the same warning begins no other
            done = sentence.start + 1500


def _name_above(folded: str, at: int) -> int | None:
    """Return where the line above begins if it is a person's name, whose function looks like a heading of contacts."""
    if folded[at - 1 : at] != "\n" or folded[at - 2 : at - 1] in ("", "\n"):
        return None
    begin = folded.rfind("\n", 0, at - 1) + 1
    name = name_after(folded, begin, at) if at - begin < _NAME else None
    return begin if name and skip_degrees(folded, name.end, at) == at - 1 else None


# No line with a name and degrees is longer.
_NAME = 60

# What says of itself that it looks forward.
_SPEAKERS = ("release", "statement", "site", "document", "communication", "announcement", "report", "presentation")


def _begin(lower: str, start: int, at: int) -> int:
    """Return where a warning begins: a page that lost words joins it to a sentence, "by 40% includes "forward-"."""
    before = lower[max(start, at - _SUBJECT) : at]
    lost = before.endswith(_VERB) and not has_any(before, _SPEAKERS)
    return at - len(_VERB) if lost else start


_VERB = 'includes "'
# How long the subject of a warning is at most: "This news release of Quellwerk AG, Basel, includes".
_SUBJECT = 160


# How far before the end of a release contacts without a heading begin at most.
_FOOT = 700


@cache
def _label() -> re.Pattern[str]:
    return re.compile(
        r"(?P<label>(?:[A-Z][\w&.]{1,20}[ ])?(?:Media|Investors?|Press|Contacts?|Company Contact|Refer to|MEDIA"
        r"|INVESTORS?|CONTACTS?)"
        r"(?:[ ](?:Relations|Contacts?|Inquiries|Enquiries))?):"
    )


@cache
def _named() -> re.Pattern[str]:
    # a name before an address, with what may stand between
    return re.compile(r"(?:[A-Z][\w.'-]+[ ]){1,3}[A-Z][\w'-]+[\s,;:|(]{1,4}$")


def _contacts(text: Text, start: int, end: int) -> list[_Start]:
    """Return where contacts begin that have no heading on a line of its own: before the end, by their addresses."""
    begin = max(start, end - _FOOT)
    for _, span in find_addresses(text, begin, end):
        floor = max(begin, span.start - 120)
        label = _label().search(text.folded, floor, span.start) if ":" in text.folded[floor : span.start] else None
        if label:
            return [_Start(label.start(), "contacts", Span(label.start("label"), label.end("label")))]
        if name := _named().search(text.folded, max(begin, span.start - 60), span.start):
            sentence = text.sentence(span.start)
            return [_Start(sentence.start if 0 < span.start - sentence.start < 80 else name.start(), "contacts")]
    return []
