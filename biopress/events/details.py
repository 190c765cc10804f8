"""What a sentence tells of an act beside who, what and when: outcome, votes, reasons, scope, trials, applicant."""

from __future__ import annotations

import re
from functools import cache

from biopress.events.act import Act
from biopress.metadata.head import Head
from biopress.model import Company, Reason, Trial, Vote
from biopress.text.reading import Reading

__all__ = ["applicant_of", "is_supplemental", "outcome_of", "reasons_of", "scope_of", "trials_of", "votes_of"]

_WITH_OUTCOME = frozenset({"opinion", "reimbursement", "advisory_committee"})


@cache
def _negative() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:not recommend|against|negative|unfavou?rable|reject(?:ed|s)?|refus|did not support|unable to recommend)"
    )


@cache
def _denied() -> re.Pattern[str]:
    return re.compile(
        r"\bnot (?:outweigh|support|recommend|(?:been )?(?:shown|demonstrated|established))\b"
        r"|\bvote[ds]?\b[^.;a-z]{0,20}(?:to \d+)?[^.;a-z]{0,12}\b(?:unanimously )?against\b"
    )


@cache
def _tally() -> re.Pattern[str]:
    count = r"(\d{1,2})\s?(?:-|to|:)\s?(\d{1,2})\b"
    return re.compile(
        rf"\bvote[ds]?\b[^.]{{0,50}}?\b{count}(?:[^.]{{0,20}}?\bwith (\w+|\d{{1,2}}) abstention)?|\b{count}\s(?:vote"
        rf"|in favor)"
    )


_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}


def votes_of(act: Act) -> tuple[Vote, ...]:
    """Return the votes of a committee: yes, no and, where it is told, how many abstained."""
    if act.sense.kind != "advisory_committee":
        return ()
    found = _tally().search(act.line.text)
    if found is None:
        return ()
    yes, no = (int(number) for number in (found.group(1, 2) if found.group(1) else found.group(4, 5)))
    abstained = found.group(3)
    abstain = (
        None if abstained is None else _NUMBERS.get(abstained) or (int(abstained) if abstained.isdigit() else None)
    )
    asked = re.search(r"\bquestion (?:of )?(whether[^.,;]{5,160})", act.line.text)
    question = act.line.text[asked.start(1) : asked.end(1)] if asked else None
    return (Vote(question=question, yes=yes, no=no, abstain=abstain),)


def outcome_of(act: Act) -> str | None:
    """Return positive or negative for an opinion, a vote or a payer's decision."""
    if act.sense.kind not in _WITH_OUTCOME or act.verdict.status == "planned":
        return None
    votes = votes_of(act)
    words = act.line.words(act.clause.start, act.line.end)
    if votes and votes[0].yes is not None and votes[0].no is not None:
        # a majority that the benefits "do not outweigh" the risks is against the product
        denied = _denied().search(words) is not None
        return "positive" if (votes[0].yes > votes[0].no) != denied else "negative"
    if act.sense.outcome == "negative" or _negative().search(words):
        return "negative"
    return (
        "positive"
        if act.sense.outcome or re.search(r"\b(?:recommend|favou?r|unanimous|positive|support)", words)
        else None
    )


_CATEGORIES = (
    (
        "manufacturing",
        (
            r"manufactur\w+|chemistry, manufacturing|\bcmc\b|facilit(?:y|ies)|third-party (?:manufacturer|fill)"
            r"|in vitro release|potency assay|product quality"
        ),
    ),
    ("inspection", r"pre-approval inspection|inspection (?:findings|observations|of)|form (?:fda )?483"),
    (
        "clinical",
        (
            r"additional (?:clinical )?(?:trial|study|efficacy|data)|substantial evidence|efficacy|clinical data"
            r"|confirmatory trial|benefit-risk"
        ),
    ),
    (
        "safety",
        r"safety (?:signal|concern|data|database)|serious adverse|grade [345]|deaths?\b|toxicit\w+|hepatotoxicity",
    ),
    ("nonclinical", r"nonclinical|non-clinical|toxicology|animal (?:study|data)|carcinogenicity"),
    ("statistical", r"statistical|datasets?|dataset formatting|analys[ie]s plan"),
    ("labeling", r"labell?ing|human factors|proprietary name"),
)
_WITH_REASONS = frozenset({"complete_response", "refusal_to_file", "clinical_hold", "refusal"})


@cache
def _reason() -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{name}>{words})" for name, words in _CATEGORIES))


def reasons_of(reading: Reading, act: Act) -> tuple[Reason, ...]:
    """Return what the authority found wanting: in the act's sentence and the two behind it in the paragraph."""
    if act.sense.kind not in _WITH_REASONS or act.verdict.status != "occurred":
        return ()
    text = reading.text
    number = text.sentence_number(act.line.start)
    last = min(number + 2, len(text.sentences) - 1)
    end = text.sentences[last].end
    paragraph = text.folded.find("\n", act.stop, end)
    found: dict[str, Reason] = {}
    for match in _reason().finditer(text.lower, act.stop, paragraph if paragraph > 0 else end):
        if re.search(
            r"\b(?:not|no|without)\b[^.;]{0,40}$", text.lower[max(act.stop, match.start() - 60) : match.start()]
        ):
            continue
        name = str(match.lastgroup)
        passage = text.passage(match.start(), match.end())
        found.setdefault(name, Reason(name, passage.text, passage.span))
    return tuple(found.values())


@cache
def _supplemental() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:supplemental|additional indication|new indication|expanded? (?:the )?(?:indications?|label|approval"
        r"|use)|label expansion|extension of indication"
        r"|extend(?:s|ed)? the (?:indication|marketing)|second indication|type ii variation)\b"
    )


def is_supplemental(act: Act, application: str | None) -> bool | None:
    """Return whether the act is about something approved already; ``None`` where the sentence does not tell."""
    if application in ("sNDA", "sBLA", "TYPE_II") or act.sense.act == "label_expansion":
        return True
    if act.sense.kind in ("approval", "acceptance", "submission", "opinion") and _supplemental().search(act.line.text):
        return True
    return None


def scope_of(act: Act) -> str | None:
    """Return partial or full for a hold that says so."""
    if act.sense.kind not in ("clinical_hold", "hold_lifted"):
        return None
    found = re.search(r"\b(partial|full)\s+(?:clinical\s+)?hold\b", act.line.text)
    return found.group(1) if found else None


def trials_of(act: Act, trials: tuple[Trial, ...]) -> tuple[str, ...]:
    """Return the ids of the trials that the act's sentence names."""
    text = act.line.text
    return tuple(
        trial.id
        for trial in trials
        if any(name and name.lower() in text for name in (trial.name, *(number.id for number in trial.ids)))
    )


_BY_COMPANY = frozenset(
    {"submission", "withdrawal", "acceptance", "approval", "designation", "trial_authorization", "clearance", "meeting"}
)


def applicant_of(head: Head, act: Act) -> str | None:
    """Return the company whose application or product the act is about, where the sentence names one company."""
    if act.sense.kind not in _BY_COMPANY:
        return None
    text = act.line.text
    named: list[Company] = [
        company
        for company in (*head.metadata.issuers, *head.companies)
        if any(name.lower() in text for name in (company.name, *company.short_names))
    ]
    if len(named) == 1:
        return named[0].id
    own = re.search(r"\b(?:the company|we|our|its)\b", text)
    return head.metadata.issuers[0].id if not named and own and len(head.metadata.issuers) == 1 else None
