"""The parts of a text: they tile it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from biopress.matching.terms import Heading
from biopress.metadata.frame import Frame
from biopress.model import Passage, Section, Span
from biopress.text.reading import Reading

__all__ = ["read_sections"]


class _Start(NamedTuple):
    at: int
    kind: str
    heading: Span | None


# A line that is longer than this is no heading by itself; words of a heading stand at its start, glued to the text.
_LONGEST = 130


def read_sections(reading: Reading, frame: Frame) -> tuple[Section, ...]:
    """Return the sections of the text in their order: head, body, what the headings announce, end matter."""
    end = len(reading.text.source)
    if not end:
        return ()
    body = frame.dateline.start if frame.dateline else frame.lead
    starts = [_Start(0, "body", None)] if not reading.text.folded[:body].strip() else [
        _Start(0, "head", None),
        _Start(body, "body", None),
    ]
    starts += _headed(reading, frame, body)
    kept = [starts[0]]
    for start in starts[1:]:
        before = kept[-1]
        # what follows end matter is end matter, two headings of contacts are one section
        if before.kind == "end_matter" and start.kind not in _REOPEN:
            continue
        if before.kind == start.kind and start.kind in _ONE:
            continue
        if start.at > before.at:
            kept.append(start)
    if kept[0].kind == "head" and len(kept) > 2 and not reading.text.folded[kept[1].at : kept[2].at].strip():
        del kept[1]
    return tuple(
        Section(
            kind=start.kind,
            heading=reading.text.passage(*start.heading) if start.heading else None,
            span=Span(start.at, following),
        )
        for start, following in zip(kept, [*(s.at for s in kept[1:]), end], strict=True)
    )


_ONE = frozenset({"contacts", "forward_looking", "end_matter", "safety_information"})
_REOPEN = frozenset({"about_company", "contacts", "forward_looking"})


def _headed(reading: Reading, frame: Frame, body: int) -> Iterator[_Start]:
    text = reading.text
    folded, lower = text.folded, text.lower
    index = reading.rules.headings_by_word
    lines = {paragraph.start: paragraph.end for paragraph in text.paragraphs}
    ends_from = _tail(folded, max(body, len(folded) // 4))
    for sentence in text.sentences:
        at = sentence.start
        if at <= max(body, frame.lead - 1):
            continue
        if at >= ends_from:
            yield _Start(ends_from, "end_matter", None)
            return
        line_end = lines.get(at)
        begin = _first_letter(folded, at, sentence.end)
        word = _word(lower, begin)
        found = _by_table(index, folded, lower, begin, line_end, sentence.end, word) if word in index else None
        if found is None and word == "about":
            found = _about(reading, frame, begin, line_end, sentence.end)
        if found is None and line_end is not None:
            found = _by_words(lower, folded, begin, line_end)
        if found:
            yield _Start(at, found[0], found[1])
    if ends_from < len(folded):
        yield _Start(ends_from, "end_matter", None)


@cache
def _letters() -> re.Pattern[str]:
    return re.compile(r"[\s\u2022*_>\-]{0,8}")


def _first_letter(folded: str, at: int, end: int) -> int:
    found = _letters().match(folded, at, end)
    return found.end() if found else at


@cache
def _first_word() -> re.Pattern[str]:
    return re.compile(r"[^\s:,()]{1,20}")


def _word(lower: str, at: int) -> str:
    found = _first_word().match(lower, at)
    return found.group().rstrip(".") if found else ""


def _by_table(
    index: Mapping[str, tuple[Heading, ...]],
    folded: str,
    lower: str,
    at: int,
    line_end: int | None,
    sentence_end: int,
    word: str,
) -> tuple[str, Span] | None:
    """Return the kind and the heading by the longest row that fits at ``at``."""
    for row in index[word]:
        wanted = row.text.lower()
        stop = _same(lower, at, wanted)
        if stop is None:
            continue
        if row.whole:
            if line_end is not None and (lower.startswith(":", stop) or not lower[stop:line_end].strip(" :.-")):
                return row.kind, Span(at, stop)
            continue
        if line_end is not None and line_end - at <= _LONGEST and not _is_sentence(folded, at, line_end):
            return row.kind, Span(at, _without_colon(folded, at, line_end))
        # glued to its text: a colon, a break within the words, or the sign that a sentence begins
        if found := _glue().match(folded, stop, min(stop + 90, sentence_end)):
            if line_end is not None or (" " in wanted and row.kind != "contacts"):
                return row.kind, Span(at, len(folded[: found.start("end")].rstrip()) if found["end"] is not None else stop)
    return None


@cache
def _glue() -> re.Pattern[str]:
    # the heading may go on for some words before the text begins
    return re.compile(
        r"(?P<more>(?:[sS](?=\W)|[\w ,.&'()-]{0,60}?))(?P<end>(?=:)|(?=\s{2,})|(?=\s(?:This|These|Certain|Statements|In|The|Any|All|Except|Some|Various|Information)\s))"
    )


def _same(lower: str, at: int, wanted: str) -> int | None:
    """Return where ``wanted`` ends, if it stands at ``at``; a hyphen equals a blank, several blanks one."""
    if lower.startswith(wanted, at):
        stop = at + len(wanted)
    else:
        stop = at
        for piece in re.split(r"[ -]", wanted):
            while stop > at and stop < len(lower) and lower[stop] in " -\n":
                stop += 1
            if not lower.startswith(piece, stop):
                return None
            stop += len(piece)
    # rows may end within a word on purpose ("inquir"); a row that is a word ends with it
    return stop


def _is_sentence(folded: str, at: int, end: int) -> bool:
    words = folded[at:end].rstrip()
    return words.endswith((".", "!", "?", ",")) and words.count(" ") > 8


def _without_colon(folded: str, at: int, end: int) -> int:
    colon = folded.find(":", at, end)
    stop = colon if colon > at and folded[colon + 1 : end].strip() == "" else end
    if 0 < colon < end and folded[colon + 1 : end].strip() and len(folded[at:colon].split()) <= 6:
        stop = colon
    return len(folded[:stop].rstrip(" :-"))


@cache
def _repeated() -> re.Pattern[str]:
    # "About SignaVerse SignaVerse, Inc. is": the name again begins the text
    return re.compile(r"About (?P<name>(?P<first>[\w&.'-]+)[^.:\n]{0,70}?)\s+(?=(?:The )?(?P=first)\b)")


def _marked(reading: Reading, at: int, end: int) -> int | None:
    """Return where the bold words that begin at ``at`` end, if they are a heading."""
    source = reading.text.source
    if not source.startswith("**", at - 2):
        return None
    stop = source.find("**", at, min(at + _LONGEST, end))
    return stop if stop > 0 else None


def _about(reading: Reading, frame: Frame, at: int, line_end: int | None, sentence_end: int) -> tuple[str, Span] | None:
    """Return the kind and the heading "About X", also where it is glued to its text."""
    folded = reading.text.folded
    if not folded.startswith(("About ", "ABOUT "), at):
        return None
    if line_end is not None and line_end - at <= _LONGEST and not _is_sentence(folded, at, line_end):
        stop = _without_colon(folded, at, line_end)
    elif (stop := _marked(reading, at, sentence_end)) is None:
        if found := _repeated().match(folded, at, min(at + 200, sentence_end)):
            stop = found.end("name")
        elif (stop := folded.find(":", at, min(at + 90, sentence_end))) < 0:
            return None
    words = folded[at + 6 : stop]
    if not words.strip() or words.strip()[0].isdigit():
        return None
    return _what(reading, frame, words, folded[stop : stop + 260]), Span(at, len(folded[:stop].rstrip()))


@cache
def _trial_words() -> re.Pattern[str]:
    return re.compile(r"\b(?:trials?|stud(?:y|ies)|phase [1-4i]|program|nct\d{6})\b", re.IGNORECASE)


@cache
def _disease_words() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:cancer|carcinoma|disease|syndrome|disorder|lymphoma|leukemia|myeloma|sarcoma|tumou?rs?|melanoma|diabetes|infection"
        r"|deficiency|dystrophy|obesity|\w+itis|\w+osis|\w+emia|\w+opathy|\w+oma|\w+plegia|\w+uria|covid-19|mpox|influenza|hiv)\b",
        re.IGNORECASE,
    )


@cache
def _company_words() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:inc|corp|ltd|limited|plc|llc|ag|therapeutics|pharma\w*|biosciences|biotech\w*|biopharma\w*|laborator\w+|labs|group"
        r"|holdings|company|medical|health|sciences|biologics|medicines|university|institute|foundation|hospital)\b",
        re.IGNORECASE,
    )


@cache
def _is_company() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:is|are) (?:an?|the|one|dedicated|committed|focused|developing|pioneering|headquartered|advancing|transforming|redefining)\b"
        r"[^.]{0,120}\b(?:company|companies|organi[sz]ation|manufacturer|leader|firm|provider|developer|group|partner|pioneer|subsidiary"
        r"|business|platform|institut\w+|dedicated to|focused on|committed to|mission)\b|\(?(?:nasdaq|nyse|otc\w*|tsx|asx|lse|hkex)\b|headquartered|our mission|founded in",
        re.IGNORECASE,
    )


@cache
def _is_product() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:is|was|are) (?:an?|the|being|indicated|designed|approved|currently|our|developed)\b[^.]{0,140}\b(?:inhibitor|antibody|agonist|antagonist"
        r"|vaccine|therapy|medicine|medication|drug|candidate|treatment|device|system|test|assay|molecule|compound|peptide|conjugate|agent|formulation"
        r"|tablet|injection|indicated|investigational|platform|tool|product|software|imag\w+|degrader|modulator|oligonucleotide|enzyme|cells?)\b",
        re.IGNORECASE,
    )


def _what(reading: Reading, frame: Frame, words: str, after: str) -> str:
    """Return the kind of section that "About" followed by ``words`` begins; ``after`` is the text that follows."""
    subject = words.strip().lower()
    names = [name.lower() for company in frame.issuers for name in (company.name, *company.short_names)]
    if any(subject.startswith(name) or name.startswith(subject) for name in names if len(name) > 2):
        return "about_company"
    if _trial_words().search(subject):
        return "about_trial"
    if _company_words().search(subject):
        return "about_company"
    if _is_company().search(after):
        return "about_company"
    if _is_product().search(after):
        return "about_product"
    if _disease_words().search(subject) or _disease_words().search(after[:120]):
        return "about_disease"
    return "about_product" if any(c.isdigit() for c in subject) or words.strip().isupper() else "about_company"


@cache
def _forward() -> re.Pattern[str]:
    return re.compile(r"forward[ -]looking (?:statements?|information)")


# Words of which two or more make a paragraph the warning about the future that has no heading.
_WARNINGS = (
    "private securities litigation reform act",
    "actual results",
    "differ materially",
    "risks and uncertainties",
    "undertakes no obligation",
    "undertake no obligation",
    "within the meaning of",
    "securities exchange commission",
    "securities and exchange commission",
)


def _by_words(lower: str, folded: str, at: int, line_end: int) -> tuple[str, Span | None] | None:
    """Return the kind of a paragraph by what it says: a warning about the future; "X's forward-looking statements"."""
    if not (found := _forward().search(lower, at, min(line_end, at + 900))):
        return None
    if line_end - at <= _LONGEST and not _is_sentence(folded, at, line_end):
        return "forward_looking", Span(at, _without_colon(folded, at, line_end))
    if found.start() - at < 500 and sum(words in lower[at : at + 2500] for words in _WARNINGS) >= 1:
        return "forward_looking", None
    return None


@cache
def _end_sign() -> re.Pattern[str]:
    return re.compile(
        r"\n[ ]*(?:SOURCE\b|Source:|\#{3}|\#[ ]\#[ ]\#|-{3,}[ ]*\n|View (?:source|original|the original)|Copyright\b|\N{COPYRIGHT SIGN}|Pickup -|Logo -|Photo -"
        r"|Tags?:|To view (?:the|this|the source)|A photo accompanying|Disclaimer:|This news is published|\*\*\*)"
        r"|(?<=[ .\w])(?:View (?:the original release on|source version on|original content)|SOURCE:? (?=[A-Z]))|(?:^|\n)Original/Source"
    )


def _tail(folded: str, begin: int) -> int:
    """Return where the end matter begins: the first sign of it with nothing but short lines after it."""
    for found in _end_sign().finditer(folded, begin):
        at = found.end() - len(found.group().lstrip("\n "))
        if not any(word in folded[at:] for word in ("\nAbout ", "Forward-Looking", "Forward Looking")):
            return at
    return len(folded)
