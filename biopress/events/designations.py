"""Acts that grant a special status: one name, or a list of names, in the hands of a verb."""

from __future__ import annotations

import re
from functools import cache

from biopress.events.act import Act
from biopress.events.assertion import Verdict, verb_verdict
from biopress.events.governing import noun_verdict
from biopress.events.lines import Line, Token
from biopress.events.nouns import phrase_start
from biopress.matching.triggers import Sense
from biopress.model import Span

__all__ = ["designation_acts"]


_DESIGNATED = Sense(kind="designation", act="designation_granted")


_SPECIAL = {
    designation: Sense(kind="designation", act=act)
    for designation, act in (
        ("priority_review", "priority_review_granted"),
        ("accelerated_assessment", "accelerated_assessment_granted"),
        ("interchangeable", "interchangeability"),
        ("rtor", "rtor_orbis_participation"),
        ("project_orbis", "rtor_orbis_participation"),
    )
}


@cache
def _glue() -> re.Pattern[str]:
    word = (
        r"(?:and|or|as well as|both|the|a|an|plus|designations?|status|drug|therapy|product|medicinal|its|two|three"
        r"|one|u\.s\.|designated|of|us)"
    )
    # the short name of the one before stands in brackets: "Regenerative Medicine Advanced Therapy (RMAT), Orphan Drug"
    return re.compile(rf"\)?(?:\s*\([^)]{{1,40}}\))?[\s,/&*]*(?:{word}\b[\s,/&*]*){{0,5}}(?:\([^)]{{1,20}}\)\s*)?\(?")


# No sentence names more designations.
_MOST = 32


def designation_acts(line: Line, heading: bool, taken: dict[int, str]) -> list[Act]:
    """Return an act for each designation that the line names, those of one list under one verdict."""
    tokens = line.of("designation")[:_MOST]
    acts: list[Act] = []
    number = 0
    while number < len(tokens):
        chain = [tokens[number]]
        while number + 1 < len(tokens) and _glue().fullmatch(line.words(chain[-1].end, tokens[number + 1].start)):
            number += 1
            chain.append(tokens[number])
        number += 1
        acts += _chain_acts(line, chain, heading, taken)
    return acts


@cache
def _possessing() -> re.Pattern[str]:
    return re.compile(
        r"(?:\bwith|\bholds|\bhas|\bhave|\bhaving|\benjoys?|\bretains?|\bunder|\bcarries|'s|\bvia|\bthrough)\s+(?:also\s+)?(?:(?:an?|the|its|both"
        r"|u\.s\.|fda|existing|priority|two)\s+){0,3}$"
    )


@cache
def _tail() -> re.Pattern[str]:
    return re.compile(r"\)?(?:\s*\([^)]{1,20}\))?\s*(?:drug |product )?(?:designations?|status)?")


@cache
def _schedule() -> re.Pattern[str]:
    # "based on the priority review timeline"
    return re.compile(r"\s?(?:timelines?|timeframe|clock|target|criteria)\b")


def _chain_acts(line: Line, chain: list[Token], heading: bool, taken: dict[int, str]) -> list[Act]:
    clause = line.clause(chain[0].start)
    start, stop = phrase_start(line, chain[0], clause.start), chain[-1].end
    tail = _tail().match(line.words(stop, line.end))
    stop += tail.end() if tail else 0
    after = line.words(stop, min(line.end, stop + 20))
    if _schedule().match(after) or (after[:12].lstrip().startswith("eligibil") and chain[0].row.type != "prime"):
        return []
    verdict = noun_verdict(line, chain[0], start, stop, heading=heading, taken=taken)
    if line.words(chain[-1].start, chain[-1].end).endswith("qualified"):
        if not _predicative(line, start, stop):
            return []
        verdict = Verdict("occurred") if verdict.status == "mention" else verdict
    if verdict.status == "mention" and chain[0].row.act_kind == "review":
        verdict = _of_acceptance(line, chain[0], start, heading, taken) or verdict
    if (
        verdict.status == "mention"
        and _titled(line, chain)
        and _possessing().search(line.words(clause.start, start))
        and (verdict.support is None or verb_verdict(line, verdict.support, heading=heading).status == "occurred")
    ):
        verdict = Verdict("occurred", Span(clause.start, start))
    if heading and verdict == Verdict("occurred") and not _titled(line, chain):
        return []
    distinct = tuple(_distinct(chain))
    return [
        Act(
            line,
            token,
            _SPECIAL.get(token.row.type, _DESIGNATED),
            verdict,
            start,
            stop,
            designation=token,
            chain=distinct,
        )
        for token in distinct
    ]


@cache
def _being() -> re.Pattern[str]:
    return re.compile(r"\b(?:is|are|was|were|been|being|be|became)\s(?:\w+\s){0,2}$")


def _predicative(line: Line, start: int, stop: int) -> bool:
    """Whether a participle is said of something, and does not only narrow a class: "WHO prequalified generics"."""
    return _being().search(line.words(max(line.start, start - 30), start)) is not None or bool(
        line.within(stop, stop + 12, "product")
    )


@cache
def _terms() -> re.Pattern[str]:
    return re.compile(r"\b(?:for|with|under|granting)\s(?:(?:an?|the)\s)?$")


def _of_acceptance(line: Line, token: Token, start: int, heading: bool, taken: dict[int, str]) -> Verdict | None:
    """Judge a kind of review by the acceptance that grants it: "accepted the BLA for priority review"."""
    if _terms().search(line.words(max(line.start, start - 16), token.start)) is None:
        return None
    for other in reversed(line.within(line.clause(start).start, start, "trigger")):
        if other.row.id in ("accept", "validate") and taken.get(other.start) == "acceptance":
            return verb_verdict(line, other, heading=heading)
    return None


def _titled(line: Line, chain: list[Token]) -> bool:
    """Whether a heading without a verb names a designation as such: by that word, or beside the authority."""
    return re.search(
        r"\b(?:designat\w+|status)\b", line.words(chain[0].start, min(line.end, chain[-1].end + 14))
    ) is not None or bool(line.of("authority"))


def _distinct(chain: list[Token]) -> list[Token]:
    if len(chain) < 2:
        return chain
    seen: dict[str, Token] = {}
    for token in chain:
        seen.setdefault(token.row.type, token)
    return list(seen.values())
