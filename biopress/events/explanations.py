"""Sentences that speak of risks, of programmes and of labels in general: they state no act."""

from __future__ import annotations

import re
from functools import cache

from biopress.events.act import Act
from biopress.events.assertion import tense
from biopress.events.lines import Line
from biopress.matching.hints import has_any

__all__ = ["explains", "is_explained", "mutes"]


# What speaks of risks and expectations in general, or is no sentence of the release, by words that all of a group have.
_MUTING = {
    "risk": (
        *("risk and uncertaint", "risks and uncertaint", "subject to risks", "risks related"),
        *("risks associated", "risks include", "risks that", "there is no risk", "there is a risk"),
    ),
    "statements": (
        *("statements regarding", "statements about", "statements concerning", "statements include"),
        *("statements that", "statements relating", "statements other than", "among other things, statements"),
    ),
    "assur": ("no assurance", "not assure"),
    "certain": (
        *("uncertainties include", "uncertainties related", "uncertainties inherent", "cannot be certain"),
        *("there is no certainty", "there is a certainty"),
    ),
    "subject to": ("subject to a number of", "subject to numerous"),
    "undertake": ("undertakes no", "undertake no"),
    "pursuant to": ("pursuant to eua", "pursuant to an eua"),
    "conditioned": ("conditioned on", "conditioned upon"),
    "compan": ("other companies have",),
    "competit": ("competitors have", "competitor has", "competing products have"),
    " joining ": ("prior to joining", "before joining"),
    **dict.fromkeys(
        (
            *("forward-looking", "no guarantee", "actual results", "safe harbor", "could cause", "important factors"),
            *("additional monitoring", "only for the duration of", "no adequate, approved", "appeared first on"),
        ),
        ("",),
    ),
}


def mutes(line: Line) -> bool:
    """Whether the sentence speaks of risks and expectations in general."""
    words = line.text
    for telling, phrases in _MUTING.items():
        if telling in words and has_any(words, phrases):
            return True
    return "risk factors" in words and not has_any(words, _OF_PATIENTS)


# Before these words: what patients have, and no company.
_OF_PATIENTS = tuple(f"{word} risk factors" for word in ("cardiovascular", "cv", "cardiac", "metabolic", "have"))


@cache
def _explaining() -> re.Pattern[str]:
    drugs = (
        r"(?:(?:drug|biologic|product|medicine|treatment|device|sponsor|candidate|vaccine|application)s?"
        r"|(?:therap|compan|technolog)(?:y|ies))"
    )
    return re.compile(
        rf"\b(?:(?:is|are|was|were|be) (?:\w+ )?(?:intended|designed|granted|created|established|given|awarded"
        rf"|available|reserved|meant|issued|assigned|provided) (?:to|for|by the \S+ (?:to|for)|when|if"
        rf"|only)(?: \w+){{0,3}}? ?(?:{drugs}|expedite|facilitate|treat|support|provide|encourage|advance|enable|help"
        rf"|accelerate|address|aid|incentivize|promote|allow|bring|speed)\b"
        rf"|(?:designation|status)s?(?: \([^)]{{1,12}}\))? in (?:the )?[\w. ()]{{2,40}}? (?:is|are) (?:\w+ )?"
        rf"(?:granted|given|awarded) (?:by|to|for)\b"
        rf"|grants? \w+(?: \w+){{0,5}} to (?:\w+ ){{0,3}}{drugs}\b"
        rf"|(?:program|process|pathway|designation|status|scheme|procedure|review"
        rf"|voucher)s?(?: \([^)]{{1,12}}\))? (?:is|are|was|were) (?:a|an|intended|designed|granted|created"
        rf"|established|aimed|available|given|meant|reserved)\b"
        rf"|(?:program|process|pathway|designation|status|scheme|act|system|rolling (?:submission|review)"
        rf"|voucher)s?(?: \([^)]{{1,12}}\))?,? (?:also )?(?:provides?|qualif(?:y|ies)|allows?|enables?|offers?"
        rf"|facilitates?|entitles?|may|can|confers?|affords?|encourages?|aims?|makes?|includes?|carries|does not"
        rf"|expedites?|requires?)\b"
        rf"|{drugs} (?:that|intended|which|designed|with the potential|granted|for (?:the )?(?:treatment|rare"
        rf"|serious)|are eligible|must|holding|receiving|with (?:this|fast|orphan|breakthrough"
        rf"|the))\b[^.]{{0,90}}\b(?:serious|unmet|rare|life-threatening|eligible|benefits?|fewer than|condition)"
        rf"|(?:when|once|if|where) an? (?:\w+ ){{0,2}}(?:sponsor|company|drug|device|product|therapy|applicant"
        rf"|application|manufacturer|medicine)\b"
        rf"|^\W{{0,3}}an? (?:\w+ ){{0,3}}(?:letter(?: \([^)]{{1,12}}\))? will"
        rf"|(?:letter|assessment|hold|voucher|recall|warning)(?: \([^)]{{1,12}}\))?"
        rf" (?:is|means|indicates|informs|reflects|signifies|refers|describes|signals))\b"
        rf"|(?:a|an|each|any|some|such) (?:sponsor|company|drug|product|therapy|applicant|designated product"
        rf"|marketing authori[sz]ation)s? (?:that|who|which|holding|may|can|with|must|receiv|are|is)\b"
        rf"|sponsors? (?:of|may|can|are)\b"
        rf"|^\W{{0,3}}(?:through|under) (?:the )?(?:[\w-]+ ){{0,4}}?[\w-]+, (?:the )?(?:\w+ ){{1,3}}"
        rf"(?:offers|provides)\b"
        rf"|(?:eligible for|qualif(?:y|ies|ied) for|entitled to|benefits? (?:of|include|such)|advantages? of"
        rf"|incentives?)\b|orphan drug act\b|under (?:fda|eu|the) regulations)"
    )


# One of these stands in all words that explain.
_TELLING = (
    *(" are", " is", "are ", "be ", "is ", "was ", "were ", " can", " may", "grant", "provide", "qualif", "allow"),
    *("enable", "offer", "facilitat", "entitle", "confer", "afford", "encourag", " aim", " make", "include"),
    *("carries", "does not", "expedite", "require", " that", " intended", " which", " who", " designed", " with"),
    *(" must", " holding", "for the ", "for treatment", "for rare", "for serious", " receiv", "sponsor"),
    *("eligible for", "benefit", "advantage", "incentive", "orphan drug act", " regulations"),
    *("when a", "once a", "if a", "where a", " means", " indicates", " informs", " reflects", " signifies", " refers"),
    *(" describes", " signals", " letter"),
)


@cache
def _under() -> re.Pattern[str]:
    return re.compile(
        r"under (?:the |this |eu |fda )?(?:\w+ )?(?:program|scheme|regulation|rule)"
        r"|under the [a-z ]{0,40}(?:program|act|scheme|regulation)"
    )


def explains(line: Line) -> bool:
    """Whether the sentence explains what a designation or programme is, and tells of no product."""
    return not line.of("product") and _explains(line.text)


def _explains(words: str) -> bool:
    return (has_any(words, _TELLING) and _explaining().search(words) is not None) or (
        words.startswith("under ") and _under().match(words) is not None
    )


@cache
def _having() -> re.Pattern[str]:
    return re.compile(
        r"\W{0,3}(?:the|this|our|its) (?:\w+ ){0,2}(?:drug|product|candidate|therapy|medicine|compound|vaccine"
        r"|treatment|device|antibody|molecule) (?:already |also |currently )?(?:has|holds|enjoys|carries)\b"
    )


def is_explained(act: Act) -> bool:
    """Whether an act of such a sentence is what it explains; "the FDA has granted X, which allows" states X as well."""
    if act.clause.start == act.line.start and _having().match(act.line.text):
        return False  # "the drug has orphan designation, which makes it eligible for"
    support = act.verdict.support
    if support is None or act.verdict.status != "occurred" or tense(act.line, support) != "past":
        return True
    return _explains(act.line.words(*act.clause))
