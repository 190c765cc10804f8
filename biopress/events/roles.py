"""What a release announces and what it recalls."""

from __future__ import annotations

import re
from functools import cache, cached_property

from biopress.events.act import Act
from biopress.events.lines import Line
from biopress.matching.hints import has_any
from biopress.metadata.head import Head
from biopress.model import Date, EventRole, Span
from biopress.text.reading import Reading

__all__ = ["Frame", "role_of"]


@cache
def _reporting() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:results for|financial|quarter|fiscal|full[- ]year|year[- ]end|half[- ]year|(?:business|corporate"
        r"|operational|pipeline) (?:and \w+ )?updates?|business highlights|corporate highlights|year in review"
        r"|outlook)\b"
    )


@cache
def _announcing() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:(?:also|further|separately|additionally),? (?:\w+ )?(?:announce[ds]?|report(?:s|ed)|informs?|received)\b"
        r"|the (?:company|group) (?:also|has also|today)\b|announced today\b|today(?:'s)?\b)"
        r"|^separately(?!,? (?:on|in)\b)"
    )


_ANNOUNCING = ("today", "also", "further", "separately", "additionally")


# One of these stands in all words that report, and in all that recall.
_REPORTING = ("results for", "financial", "quarter", "fiscal", "year", "update", "highlights", "outlook")
_RECALLING = (
    *("previously", "already", "formerly", "earlier", "initially", "originally", "existing", "since ", "to date"),
    *("had ", "in addition to", "has also", "prior", "past", "first approved", "follow", "based on"),
)


def _reports(title: str) -> bool:
    return has_any(title, _REPORTING) and _reporting().search(title) is not None


@cache
def _recalling() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:previously|already|formerly|earlier|initially|originally|existing|since (?:its|the|then)|to date"
        r"|had (?:\w+ly )?(?:been|also|\w{3,}ed|set|given)\b|in addition to|(?:had|has) also|prior|past|first approved"
        r"|following the"
        r"|follows? (?:a|the)|based on the)\b"
    )


@cache
def _besides() -> re.Pattern[str]:
    # what an authority does beside the act that the lead announces: "The FDA also granted orphan drug designation"
    return re.compile(
        r"(?:(?:and|while)\s)?(?:the\s)?(?:[\w.]+\s){1,6}(?:\([^)]{1,20}\)\s)?(?:also|simultaneously|concurrently)\s$"
    )


@cache
def _recent() -> re.Pattern[str]:
    return re.compile(r"\b(?:the|its|our|this|their|\w's) recent (?:\S+ ){0,3}$")


@cache
def _standing() -> re.Pattern[str]:
    return re.compile(r"\b(?:is|are) (?:(?:currently|already|also) )?$")


@cache
def _first_of() -> re.Pattern[str]:
    return re.compile(r", the (?:first|only|first and only) (?:and only )?(?:[\w-]+ ){1,4}$")


@cache
def _holding() -> re.Pattern[str]:
    # what a product has, a report does not say to be new: "holds orphan drug designation", "as an FDA-designated"
    return re.compile(
        r"\b(?:as an?|holds|has|have|under)\s(?:(?:an?|the|both|u\.s\.|fda|ema|its)[ -])?(?:designated\s)?$"
    )


@cache
def _becoming() -> re.Pattern[str]:
    # what was done, not how things stand: "the FDA has designated QWK-2201 as a breakthrough therapy"
    return re.compile(r"\bdesignated\s(?:\S+\s){0,4}as an?\s$")


@cache
def _before_now() -> re.Pattern[str]:
    return re.compile(rf"\b(?:was|were|been) (?:{'|'.join(_BEFORE_NOW)}) $")


_BEFORE_NOW = ("first", "previously", "already", "initially", "originally")


class Frame:
    """The parts of a release that tell news: its title, its lead, the lists of a report."""

    def __init__(self, reading: Reading, head: Head) -> None:
        self.reading = reading
        self.head = head
        meta = head.metadata
        titles = [p.span for p in (meta.headline, *meta.subheadlines) if p is not None]
        self.title_start: int = meta.headline.span.start if meta.headline else 0
        self.title_end: int = max([span.end for span in titles], default=0)

    def section(self, at: int) -> str:
        """Return the kind of the section that holds the place ``at``; empty where there is none."""
        section = self.head.section(at)
        return section.kind if section is not None else ""

    @cached_property
    def lead_end(self) -> int:
        """The end of the first paragraph of the body; of its second sentence where the text has no paragraphs."""
        begin = max(self.title_end, self.head.lead)
        paragraphs = self.reading.text.paragraphs
        for start, end in paragraphs:
            if end - max(start, begin) > 120:
                if end - max(start, begin) < 2500:
                    return end
                text = self.reading.text
                return text.sentences[
                    min(text.sentence_number(max(start, begin) + 40) + 1, len(text.sentences) - 1)
                ].end
        # all paragraphs are short: the first one
        return next((end for _, end in paragraphs if end > begin), begin)

    @cached_property
    def body_end(self) -> int:
        """Where the sections about companies, products and risks begin."""
        for section in self.head.sections:
            if section.kind.startswith("about") or section.kind in (
                "forward_looking",
                "safety_information",
                "contacts",
            ):
                return section.span.start
        return len(self.reading.text.source)

    @cached_property
    def reporting(self) -> bool:
        """Whether the release reports on a period or brings the reader up to date."""
        headline = self.head.metadata.headline
        return headline is not None and _reports(headline.text.lower())

    @cached_property
    def period(self) -> int:
        """How many days back the acts of the reported period can lie."""
        headline = self.head.metadata.headline
        if headline is None or not self.reporting:
            return 21
        return 430 if re.search(r"full[- ]year|fourth|annual|year[- ]end|fiscal year", headline.text.lower()) else 150

    def heading(self, line: Line) -> bool:
        """Whether the line stands without the grammar of a sentence: a title, a bullet, a heading."""
        if line.start < self.title_end:
            return True
        last = line.text.rstrip()[-1:]
        return last not in ".!?\"'\u2026" and len(line.text) < 260 and "|" not in line.text and "$" not in line.text

    def place(self, at: int) -> int:
        """Return 0 for the title, 1 for the lead, 2 for the body, 3 for what follows it."""
        if at < self.title_end:
            return 0
        if at < self.lead_end:
            return 1
        if self.section(at).startswith("about"):
            return 3
        return 2 if at < self.body_end else 3


# The places of a frame that decide by themselves.
_TITLE, _LEAD, _END = 0, 1, 3

# How many days back an act can lie that a release announces.
_FRESH = 8


def role_of(frame: Frame, act: Act, status: str, date: Date | None, place: int) -> tuple[EventRole, Span | None]:
    """Return news or background for one telling of an act in a place of the frame, and the words that decided it."""
    line = act.line
    support = act.verdict.support
    if place == _TITLE:
        before = line.words(act.clause.start, act.start)
        recalled = (support is not None and support.type == "verb" and act.head.type == "letter") or (
            before[:-1].endswith(_BEFORE_NOW) and _before_now().search(before) is not None
        )
        recalled = recalled or (status == "occurred" and _by_age(frame, date) == "background") or _is_followed(act)
        return ("background" if recalled else "news"), None
    words = line.words(act.clause.start, act.stop)
    found = _recalling().search(words) if has_any(words, _RECALLING) else None
    fresh = place == _LEAD and date is None
    if found and not (fresh and found.group().startswith("had ") and _is_said(act)):
        return "background", Span(act.clause.start + found.start(), act.clause.start + found.end())
    before = line.words(act.clause.start, act.head.start)
    recent = _recent().search(before) if " recent " in before and not frame.reporting else None
    if recent is not None:
        return "background", Span(act.clause.start + recent.start(), act.head.start)
    if place == _END or _stands(act) or _is_answered(act):
        return "background", None
    if act.sense.kind == "goal_date":
        given = (support is not None and support.type == "grant") or act.head.type == "verb"
        given = given or act.sense.act == "goal_date_extended"
        guided = status == act.verdict.status == "planned" and frame.reporting
        return ("news" if given or guided else "background"), None
    if status == "planned":
        return "news", None
    by_age = _by_age(frame, date)
    if by_age is not None:
        return by_age, date.span if date else None
    if act.followed and not frame.reporting:
        return "background", act.verdict.cue
    if frame.reporting or line.start <= frame.head.lead < line.end:
        return "news", None
    if fresh and _is_said(act):
        return "news", None
    if fresh and _is_besides(act):
        return "news", support and Span(line.start, support.end)
    told = _announcing().search(line.text) if has_any(line.text, _ANNOUNCING) else None
    if told:
        return "news", Span(line.start + told.start(), line.start + told.end())
    return "background", None


def _stands(act: Act) -> bool:
    """Whether it is said how things stand: "X is approved in Japan", "X has orphan status", announced by nobody."""
    if act.designation is not None:
        before = act.line.words(act.clause.start, act.designation.start)
        reviewed = act.designation.row.act_kind == "review" and before.endswith("under ")
        return not reviewed and _holding().search(before) is not None and _becoming().search(before) is None
    if act.head.type == "verb" and act.line.words(act.head.start - 1, act.head.start) == "-":
        return True  # "its FDA-cleared test"
    if act.head.row.id != "approve":
        return False
    if act.passive and _first_of().search(act.line.words(act.line.start, act.start)):
        return True  # "X, the first implant approved in Canada, is now funded"
    # a clause begins behind "that"
    before = act.line.words(max(act.line.start, act.clause.start - 30), act.start)
    return "announce" not in before and _standing().search(before) is not None


@cache
def _saying() -> re.Pattern[str]:
    return re.compile(r"\b(?:announce[ds]?|report(?:s|ed)|said|says|disclosed|confirm(?:s|ed))\b")


def _is_said(act: Act) -> bool:
    """Whether the sentence begins with what somebody says: "the company said today that"."""
    return _saying().search(act.line.words(act.line.start, act.start)) is not None


def _is_followed(act: Act) -> bool:
    """Whether a title tells how the news came: "Receives Approval Following Priority Review"."""
    before = act.line.words(act.line.start, act.start)
    return act.designation is not None and before.endswith((" following ", " after ", " under "))


def _is_answered(act: Act) -> bool:
    """Whether a letter is only what something else is done about: "submitted its response to the clinical hold"."""
    support = act.verdict.support
    return act.head.row.id in _LETTERS and support is not None and support.type == "verb"


_LETTERS = frozenset({"complete_response_letter", "refusal_to_file", "clinical_hold", "partial_clinical_hold"})


def _is_besides(act: Act) -> bool:
    """Whether an authority does the act in the simple past beside another one of the same day."""
    line, support = act.line, act.verdict.support
    if support is None or support.type != "grant" or not line.within(line.start, support.start, "authority"):
        return False
    return _besides().fullmatch(line.words(line.start, support.start)) is not None


def _by_age(frame: Frame, date: Date | None) -> EventRole | None:
    """Judge by the date: some days old is news, older than the reported period is background."""
    released = frame.head.released
    if date is None or date.start is None or released is None:
        return None
    if (released - date.start).days <= _FRESH:
        return "news" if date.end is not None else None
    # "since 2019" has no end
    return "background" if (released - (date.end or date.start)).days > frame.period else None
