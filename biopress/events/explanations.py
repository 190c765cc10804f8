"""Sentences that speak of risks, of programmes and of labels in general: they state no act."""

from __future__ import annotations

import re
from functools import cache

from biopress.events.act import Act
from biopress.events.assertion import tense
from biopress.events.lines import Line

__all__ = ["explains", "is_explained", "mutes"]


# What speaks of risks and expectations in general, or is no sentence of the release.
_MUTING = (
    *("forward-looking", "no assurance", "not assure", "no guarantee", "risk and uncertaint", "risks and uncertaint"),
    *("actual results", "risk factors", "safe harbor", "undertakes no", "undertake no", "statements regarding"),
    *("statements about", "statements concerning", "statements include", "statements that", "statements relating"),
    *("statements other than", "uncertainties include", "uncertainties related", "uncertainties inherent"),
    *("subject to risks", "subject to a number of", "subject to numerous", "cannot be certain", "could cause"),
    *("risks related", "risks associated", "risks include", "risks that", "important factors"),
    *("among other things, statements", "there is no certainty", "there is a certainty", "there is no risk"),
    *("there is a risk", "additional monitoring", "pursuant to eua", "pursuant to an eua", "only for the duration of"),
    *("no adequate, approved", "conditioned on", "conditioned upon", "appeared first on"),
)


def mutes(line: Line) -> bool:
    """Whether the sentence speaks of risks and expectations in general."""
    return any(map(line.text.__contains__, _MUTING))


@cache
def _explaining() -> re.Pattern[str]:
    drugs = (
        r"(?:drugs?|biologics?|products?|therap(?:y|ies)|medicines?|treatments?|devices?|sponsors?|compan(?:y|ies)"
        r"|candidates?|vaccines?|applications?|technolog(?:y|ies))"
    )
    return re.compile(
        rf"\b(?:is|are|was|were|be) (?:\w+ )?(?:intended|designed|granted|created|established|given|awarded|available"
        rf"|reserved|meant|issued|assigned|provided) (?:to|for|by the \S+ (?:to|for)|when|if"
        rf"|only)(?: \w+){{0,3}}? ?(?:{drugs}|expedite|facilitate|treat|support|provide|encourage|advance|enable|help"
        rf"|accelerate|address|aid|incentivize|promote|allow|bring|speed)\b"
        rf"|\bgrants? \w+(?: \w+){{0,5}} to (?:\w+ ){{0,3}}{drugs}\b"
        rf"|\b(?:program|process|pathway|designation|status|scheme|procedure|review"
        rf"|voucher)s?(?: \([^)]{{1,12}}\))? (?:is|are|was|were) (?:a|an|intended|designed|granted|created"
        rf"|established|aimed|available|given|meant|reserved)\b"
        rf"|\b(?:program|process|pathway|designation|status|scheme|act|system"
        rf"|voucher)s?(?: \([^)]{{1,12}}\))?,? (?:also )?(?:provides?|qualif(?:y|ies)|allows?|enables?|offers?"
        rf"|facilitates?|entitles?|may|can|confers?|affords?|encourages?|aims?|makes?|includes?|carries|does not"
        rf"|expedites?|requires?)\b"
        rf"|\b{drugs} (?:that|intended|which|designed|with the potential|granted|for (?:the )?(?:treatment|rare"
        rf"|serious)|are eligible|must|holding|receiving|with (?:this|fast|orphan|breakthrough"
        rf"|the))\b[^.]{{0,90}}\b(?:serious|unmet|rare|life-threatening|eligible|benefits?|fewer than|condition)"
        rf"|\b(?:a|an|each|any|some|such) (?:sponsor|company|drug|product|therapy|applicant|designated product"
        rf"|marketing authori[sz]ation)s? (?:that|who|which|holding|may|can|with|must|receiv|are|is)\b"
        rf"|\bsponsors? (?:of|may|can|are)\b"
        rf"|\b(?:eligible for|qualif(?:y|ies|ied) for|entitled to|benefits? (?:of|include|such)|advantages? of"
        rf"|incentives?)\b|\borphan drug act\b|^under (?:the |this |eu |fda )?(?:\w+ )?(?:program|scheme|regulation"
        rf"|rule)"
        rf"|\bunder (?:fda|eu|the) regulations|^under the [a-z ]{{0,40}}(?:program|act|scheme|regulation)"
    )


def explains(line: Line) -> bool:
    """Whether the sentence explains what a designation or programme is, and tells of no product."""
    return not any(t.kind == "product" for t in line.tokens) and _explaining().search(line.text) is not None


def is_explained(act: Act) -> bool:
    """Whether an act of such a sentence is what it explains; "the FDA has granted X, which allows" states X as well."""
    support = act.verdict.support
    if support is None or act.verdict.status != "occurred" or tense(act.line, support) != "past":
        return True
    return _explaining().search(act.line.words(*act.clause)) is not None
