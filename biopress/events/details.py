"""What a sentence tells of an act beside who, what and when: outcome, votes, reasons, scope, applicant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from biopress.events.act import Act
from biopress.matching.hints import has_any
from biopress.metadata.head import Head
from biopress.model import Company, Reason, Vote
from biopress.text.reading import Reading

__all__ = ["applicant_of", "is_supplemental", "outcome_of", "reasons_of", "scope_of", "votes_of"]

_WITH_OUTCOME = frozenset({"opinion", "reimbursement", "advisory_committee"})


@cache
def _negative() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:not (?:to )?(?:recommend|reimburse|list|fund)|not be (?:reimbursed|listed|funded|used)"
        r"|unfavou?rable|reject(?:ed|s)?|refus|did not support|unable to recommend"
        r"|(?:vot|recommend|decid|advis|rul)\w*\s(?:(?!for\b|of\b|protecti|activ|effica|vaccin)[\w-]+\s){0,4}against\b"
        r"|negative\s(?:[\w-]+\s){0,2}(?:opinion|recommendation|vote|trend|decision|guidance|assessment|outcome)"
        r"|(?:opinion|recommendation|vote|decision|outcome)\s(?:is|was|remained)\snegative"
        r"|recommend\w*\snot\sto\s(?:renew|grant|approve)"
        r"|recommend\w*\s(?:the\s)?(?:suspen|revo|withdraw)\w+\s(?:[\w-]+\s){0,4}(?:authori[sz]ation|licen[cs]e)"
        r"|no (?:\w+ )?(?:additional|added) benefit)"
    )


@cache
def _denied() -> re.Pattern[str]:
    return re.compile(
        r"\bnot (?:outweigh|support|recommend|provide|demonstrate|(?:been )?(?:shown|demonstrated|established))\b"
        r"|\binsufficient\b"
        r"|\bvote[ds]?\b[^.;a-z]{0,20}(?:to \d+)?[^.;a-z]{0,12}\b(?:unanimously )?against\b"
    )


_COUNT = r"(\d{1,2})\s?(?:-|to|:)\s?(\d{1,2})\b(?! ?(?:mg|%|weeks?|months?|years?))"


# "10 for and 4 against", "10 yes, 4 no", "10 in favor and 4 opposed"
_SAID = (
    r"(\d{1,2})\s(?:(?:votes?|members?)\s)?(?:for|yes|in favou?r)\b[^.;\d]{0,8}\s(\d{1,2})\s(?:(?:votes?|members?)\s)?"
    r"(?:against|no|opposed)\b"
)


@cache
def _tally() -> re.Pattern[str]:
    return re.compile(rf"\bvote[ds]?\b[^.]{{0,50}}?\b(?:{_COUNT}|{_SAID})|\b{_COUNT}\s(?:vote|in favor)")


@cache
def _further_tally() -> re.Pattern[str]:
    return re.compile(rf"[,;]\s(?:and\s)?(?:it\s)?(?:voted\s)?{_COUNT}")


@cache
def _abstaining() -> re.Pattern[str]:
    return re.compile(r"[^.;\d]{0,16}?\b(\w+) (?:abstentions?|abstain(?:ed|ing))\b")


@cache
def _question() -> re.Pattern[str]:
    return re.compile(
        r"[^.;]{0,40}?\b((?:whether|that)\b[^.;]{5,160}?)(?=[,;]\s(?:and\s)?(?:it\s)?(?:voted\s)?\d|[,.;]|$)"
    )


_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}


def votes_of(reading: Reading, acts: Sequence[Act]) -> tuple[Vote, ...]:
    """Return the votes of a committee: yes, no and, where it is told, how many abstained, and on what.

    The ``acts`` here and below are the tellings of one act; the first that tells something of the kind is heard.
    """
    if acts[0].sense.kind != "advisory_committee":
        return ()
    return next(filter(None, (_votes(reading, act) for act in acts)), ())


def _votes(reading: Reading, act: Act) -> tuple[Vote, ...]:
    text = act.line.text
    found = _tally().search(text)
    votes: list[Vote] = []
    while found is not None and len(votes) < _MOST_VOTES:
        yes, no = (int(number) for number in found.groups() if number)
        end = found.end()
        abstaining = _abstaining().match(text, end)
        abstained = (
            _NUMBERS.get(abstaining[1]) or (int(abstaining[1]) if abstaining[1].isdigit() else None)
            if abstaining
            else None
        )
        end = abstaining.end() if abstaining else end
        asked = _question().match(text, end)
        question = None
        if asked is not None:
            start = act.line.start
            question = reading.text.source[start + asked.start(1) : start + asked.end(1)]
            end = asked.end()
        votes.append(Vote(question=question, yes=yes, no=no, abstain=abstained))
        found = _further_tally().match(text, end)
    return tuple(votes)


# A committee is asked a few questions in one sentence.
_MOST_VOTES = 6


def outcome_of(reading: Reading, acts: Sequence[Act]) -> str | None:
    """Return positive or negative for an opinion, a vote or a payer's decision."""
    if acts[0].sense.kind not in _WITH_OUTCOME:
        return None
    return next(filter(None, (_outcome(reading, act) for act in acts)), None)


def _outcome(reading: Reading, act: Act) -> str | None:
    if act.verdict.status == "planned":
        return None
    words = act.line.words(act.clause.start, act.line.end)
    # the last question is the one about benefit and risk
    vote = next(iter(votes_of(reading, [act])[::-1]), None)
    if vote is not None and vote.yes is not None and vote.no is not None:
        # a majority that the benefits "do not outweigh" the risks is against the product
        denied = _denied().search(words) is not None
        return "positive" if (vote.yes > vote.no) != denied else "negative"
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


def reasons_of(reading: Reading, acts: Sequence[Act]) -> tuple[Reason, ...]:
    """Return what the authority found wanting: in the act's sentence and the two behind it in the paragraph."""
    if acts[0].sense.kind not in _WITH_REASONS:
        return ()
    return next(filter(None, (_reasons(reading, act) for act in acts if act.verdict.status == "occurred")), ())


def _reasons(reading: Reading, act: Act) -> tuple[Reason, ...]:
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


# Words one of which such a phrase has.
_SUPPLEMENTAL = ("supplement", "indication", "expan", "extend", "variation")


def _says_supplemental(words: str) -> bool:
    return has_any(words, _SUPPLEMENTAL) and _supplemental().search(words) is not None


def is_supplemental(acts: Sequence[Act], application: str | None) -> bool | None:
    """Return whether the act is about something approved already; ``None`` where no sentence tells."""
    if application in ("sNDA", "sBLA", "TYPE_II"):
        return True
    of_use = acts[0].sense.kind in ("approval", "acceptance", "submission", "opinion")
    for act in acts:
        if act.sense.act == "label_expansion" or (of_use and _says_supplemental(act.line.text)):
            return True
    return None


def scope_of(acts: Sequence[Act]) -> str | None:
    """Return partial or full for a hold that says so."""
    if acts[0].sense.kind not in ("clinical_hold", "hold_lifted"):
        return None
    for act in acts:
        found = re.search(r"\b(partial|full)\s+(?:clinical\s+)?hold\b", act.line.text)
        if found is not None:
            return str(found[1])
    return None


def _place(text: str, name: str) -> int:
    """Return where a name stands last as a word of its own, -1 where it does not."""
    at = text.rfind(name)
    while at >= 0 and (text[at - 1 : at].isalnum() or text[at + len(name) : at + len(name) + 1].isalnum()):
        at = text.rfind(name, 0, at)
    return at


_BY_COMPANY = frozenset(
    {"submission", "withdrawal", "acceptance", "approval", "designation", "trial_authorization", "clearance", "meeting"}
)


def applicant_of(reading: Reading, head: Head, acts: Sequence[Act]) -> str | None:
    """Return the company whose application or product the act is about.

    It is the one that the sentence names, of several the subject of what a company does.
    """
    if acts[0].sense.kind not in _BY_COMPANY:
        return None
    return next(filter(None, (_applicant(reading, head, act) for act in acts)), None)


def _applicant(reading: Reading, head: Head, act: Act) -> str | None:
    line = act.line
    text = reading.text.folded[line.start : line.end]
    companies = {company.id: company for company in (*head.metadata.issuers, *head.companies)}
    named = [id for id, company in companies.items() if _named_at(text, company) >= 0]
    if len(named) == 1:
        return named[0]
    if named and act.head.type == "verb" and not act.passive and act.sense.kind in ("submission", "withdrawal"):
        before = text[: act.head.start - line.start]
        subjects = {id: _named_at(before, companies[id]) for id in named}
        last = max(named, key=subjects.__getitem__)
        gap = before[subjects[last] :] if subjects[last] >= act.clause.start - line.start else None
        return last if gap is not None and len(gap) < _NEAR_SUBJECT and " and " not in gap else None
    issuers = head.metadata.issuers
    return issuers[0].id if not named and len(issuers) == 1 and _own().search(line.text) else None


@cache
def _own() -> re.Pattern[str]:
    return re.compile(r"\b(?:the company|we|our|its)\b")


# A subject stands at most so far before its verb, its own name included.
_NEAR_SUBJECT = 60


def _named_at(text: str, company: Company) -> int:
    return max([_place(text, name) for name in (company.name, *company.short_names)])
