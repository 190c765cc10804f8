"""What a sentence tells of an act beside who, what and when: outcome, votes, reasons, scope, applicant."""

from __future__ import annotations

import re
from functools import cache

from biopress.events.act import Act
from biopress.metadata.head import Head
from biopress.model import Company, Reason, Vote
from biopress.text.reading import Reading

__all__ = ["applicant_of", "is_supplemental", "outcome_of", "reasons_of", "scope_of", "votes_of"]

_WITH_OUTCOME = frozenset({"opinion", "reimbursement", "advisory_committee"})


@cache
def _negative() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:not recommend|unfavou?rable|reject(?:ed|s)?|refus|did not support|unable to recommend"
        r"|(?:vot|recommend|decid|advis|rul)\w*\s(?:(?!for\b|of\b|protecti|activ|effica|vaccin)[\w-]+\s){0,4}against\b"
        r"|negative\s(?:[\w-]+\s){0,2}(?:opinion|recommendation|vote|trend|decision|guidance|assessment|outcome)"
        r"|(?:opinion|recommendation|vote|decision|outcome)\s(?:is|was|remained)\snegative)"
    )


@cache
def _denied() -> re.Pattern[str]:
    return re.compile(
        r"\bnot (?:outweigh|support|recommend|(?:been )?(?:shown|demonstrated|established))\b"
        r"|\bvote[ds]?\b[^.;a-z]{0,20}(?:to \d+)?[^.;a-z]{0,12}\b(?:unanimously )?against\b"
    )


_COUNT = r"(\d{1,2})\s?(?:-|to|:)\s?(\d{1,2})\b(?! ?(?:mg|%|weeks?|months?|years?))"


@cache
def _tally() -> re.Pattern[str]:
    return re.compile(rf"\bvote[ds]?\b[^.]{{0,50}}?\b{_COUNT}|\b{_COUNT}\s(?:vote|in favor)")


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


def votes_of(reading: Reading, act: Act) -> tuple[Vote, ...]:
    """Return the votes of a committee: yes, no and, where it is told, how many abstained, and on what."""
    if act.sense.kind != "advisory_committee":
        return ()
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


def outcome_of(reading: Reading, act: Act) -> str | None:
    """Return positive or negative for an opinion, a vote or a payer's decision."""
    if act.sense.kind not in _WITH_OUTCOME or act.verdict.status == "planned":
        return None
    words = act.line.words(act.clause.start, act.line.end)
    # the last question is the one about benefit and risk
    vote = next(iter(votes_of(reading, act)[::-1]), None)
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


def _place(text: str, name: str) -> int:
    """Return where a name stands last as a word of its own, -1 where it does not."""
    at = text.rfind(name)
    while at >= 0 and (text[at - 1 : at].isalnum() or text[at + len(name) : at + len(name) + 1].isalnum()):
        at = text.rfind(name, 0, at)
    return at


_BY_COMPANY = frozenset(
    {"submission", "withdrawal", "acceptance", "approval", "designation", "trial_authorization", "clearance", "meeting"}
)


def applicant_of(reading: Reading, head: Head, act: Act) -> str | None:
    """Return the company whose application or product the act is about.

    It is the one that the sentence names, of several the subject of what a company does.
    """
    if act.sense.kind not in _BY_COMPANY:
        return None
    line = act.line
    text = reading.text.folded[line.start : line.end]
    companies = {company.id: company for company in (*head.metadata.issuers, *head.companies)}
    places = {id: _named_at(text, company) for id, company in companies.items()}
    named = [id for id, at in places.items() if at >= 0]
    if len(named) == 1:
        return named[0]
    if named and act.head.type == "verb" and not act.passive and act.sense.kind in ("submission", "withdrawal"):
        before = text[: act.head.start - line.start]
        subjects = {id: _named_at(before, companies[id]) for id in named}
        last = max(named, key=subjects.__getitem__)
        gap = before[subjects[last] :] if subjects[last] >= act.clause.start - line.start else None
        return last if gap is not None and len(gap) < _NEAR_SUBJECT and " and " not in gap else None
    own = re.search(r"\b(?:the company|we|our|its)\b", line.text)
    return head.metadata.issuers[0].id if not named and own and len(head.metadata.issuers) == 1 else None


# A subject stands at most so far before its verb, its own name included.
_NEAR_SUBJECT = 60


def _named_at(text: str, company: Company) -> int:
    return max(_place(text, name) for name in (company.name, *company.short_names))
