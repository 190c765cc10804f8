"""The words around a disease that say whether a product is for it: what is done about it, who has it, what denies it.

Each is a pattern that is compiled when first asked for.
"""

from __future__ import annotations

import re
from functools import cache

__all__ = [
    "AIMING",
    "BESIDE",
    "DENYING",
    "EASING",
    "HAVING",
    "MONEY",
    "acting_in",
    "agent_of",
    "aim",
    "as_indication",
    "denied",
    "drug_follows",
    "drug_for",
    "eases",
    "for_people",
    "granted",
    "had_beside",
    "had_by_people",
    "in_study",
    "left_out",
    "next_point",
    "patients",
    "right_in",
    "sold",
    "studied",
    "trying",
    "with_another",
]


# One of these stands in all such words.
MONEY = ("sales", "revenue", "decline", "decrease", "growth", "driven by", "volume", "affordable")


@cache
def sold() -> re.Pattern[str]:
    """Talk of money, where a disease stands for its market."""
    return re.compile(r"\b(?:sales|revenues?|declines?|decreases?|growth|driven by|volumes?|affordable)\b[^.;]{0,60}$")


@cache
def granted() -> re.Pattern[str]:
    """Words for an act or a study, by which a bare "for" tells a purpose: "a designation for lupus"."""
    return re.compile(
        r"\b(?:designation|approv|authori[sz]|indicat|clear(?:ed|ance)|phase \d|studies|used to treat"
        r"|trials?\b|study\b|s?nda\b|s?bla\b|maa\b|ind\b|applications?\b|submission)"
    )


@cache
def agent_of() -> re.Pattern[str]:
    """A virus named by its disease, on which a drug acts: "hepatitis C virus protease inhibitors"."""
    return re.compile(r"[ ]virus[ ](?:\([^()\n]{1,8}\)[ ])?(?!infect|disease)[a-z]")


@cache
def acting_in() -> re.Pattern[str]:
    """Words before a disease in which something has its part: "a cytokine implicated in lupus"."""
    return re.compile(
        r"\b(?:implicated|involved|expressed|overexpressed|upregulated|elevated|dysregulated|mutated|(?:\w+ )?role"
        r"|drivers?|mediators?|mutations?|alterations?|research|expertise|experience|leadership)[ ]in[ ]$"
    )


# One of these stands in all such words.
EASING = ("reduc", "control of", "relief ", "improvement", "lower")


@cache
def eases() -> re.Pattern[str]:
    """A sign of the disease that is made less is an effect, no purpose of its own."""
    return re.compile(
        r"\b(?:reduc(?:e|es|ing|tions? (?:in|of))|control of|relief (?:of|from)|improvements? (?:in|of)"
        r"|lower(?:s|ing)?)[ ](?:the |an? )?$"
    )


@cache
def right_in() -> re.Pattern[str]:
    """What stands between a name and the disease that it is for, without a word of purpose: "ABX-1 in lupus"."""
    return re.compile(
        r"(?:[ ]?\((?:tm|r|sm)\))?(?:[ ]\([^()\n]{1,60}\)|\))?(?:[ ](?:program|development))?,?[ ](?:in|into|for)[ ]"
        r"(?:(?:adult |pediatric |the )?(?:patients|adults|children|people|participants)[ ](?:living )?with[ ])?"
        r"(?:each of )?"
    )


# With one of these end all such words, or with the line.
HAVING = ("with ", "have ", "having ", "from ", "by ", " a ", " an ", " the ", " either ", "\n")


@cache
def had_by_people() -> re.Pattern[str]:
    """Words that tie a disease to the people who have it: "patients with"."""
    return re.compile(r"\b(?:with|have|having|from|by)[ ](?:(?:an?|the|either)[ ])?$")


@cache
def as_indication() -> re.Pattern[str]:
    """What stands between a disease and the product whose use it is: "lupus as the lead indication for ABX-101"."""
    return re.compile(r",?[ ]as[ ](?:the|its|our|an?)[ ](?:[\w-]+[ ]){0,3}indications?[ ]for[ ]")


@cache
def in_study() -> re.Pattern[str]:
    """Words between a name and the disease of its study: "in a Phase 1 dose escalation ... study"."""
    return re.compile(r"\b(?:in|into|of)[ ](?:(?:an?|the|its|our|two|three)[ ]|(?=phase[ ]))(?:[\w/-]+[ ]){0,4}$")


@cache
def left_out() -> re.Pattern[str]:
    """Words behind a disease that those who have it were left out of a study."""
    return re.compile(r"[^.;]*?\b(?<!who )(?:were|was) (?:ineligible|excluded)\b(?! for\b)")


@cache
def next_point() -> re.Pattern[str]:
    """What stands between the diseases of two points: "; and "."""
    return re.compile(r"[^.;:]{0,300};[ ](?:and |or )?")


# One of these stands in all such words.
BESIDE = (
    *("known ", "established ", "existing ", "concomitant ", "comorbid ", "or with ", "and with ", "or without "),
    "and without ",
)


@cache
def had_beside() -> re.Pattern[str]:
    """Words before a disease that the patients have too: "and known heart disease", "with or without diabetes"."""
    return re.compile(
        r"\b(?:(?:with|and|or|have|has|had) (?:also )?"
        r"(?:known|established|pre-?existing|concomitant|comorbid|co-?existing)"
        r"|(?:with|without) (?:or|and) with(?:out)?)[ ]$"
    )


@cache
def with_another() -> re.Pattern[str]:
    """Words before a disease whose drug is another one: "given with the influenza vaccine", "and its stroke drug"."""
    return re.compile(
        r"\b(?:(?:with|versus|than|plus)[ ](?:(?:the|an?|another|other|seasonal|[a-z]+valent)[ ]){1,3}"
        r"|(?:and|or|as well as)[ ](?:its|our|their)[ ])$"
    )


@cache
def for_people() -> re.Pattern[str]:
    """Words that say what the product is for, where the people are told who have it."""
    return re.compile(
        r"\bfor the (?:[\w-]+ )?(?:treatment|prevention|management) of (?:[\w-]+ ){0,3}(?:patients|adults|people"
        r"|children|individuals|women|men|infants|adolescents) (?:living )?with (?:an? |the )?$"
    )


@cache
def studied() -> re.Pattern[str]:
    """Words of a sentence about a product's study, before the disease of those who take part in it."""
    return re.compile(
        r"\b(?:trial|study)\b[^.;]{0,60}\b(?:evaluat|investigat|assess|enroll|test)\w*\b[^.;]{0,60}"
        r"\b(?:in|with|for)[ ]$"
    )


@cache
def trying() -> re.Pattern[str]:
    """What tells that patients took part in a study, and not that they are the ones to be treated."""
    return re.compile(
        r"\b(?:evaluat|stud(?:y|ies)|trials?\b|enroll|randomi[sz]ed|demonstrated|showed|achieved|compared|assess|investigat"
        r"|participants|endpoint|improved|reduced|superior)"
    )


# One of these stands in all words that deny that a disease is meant, or that speak of something else.
DENYING = (
    *("not ", "limitation", "lead", "head", "director", "president", "chair", "warning", "caution", "exclud"),
    *(
        "compared",
        "versus",
        "than",
        "risk",
        "compet",
        "interact",
        "occur",
        "coexist",
        "dos",
        "also ",
        "whose",
        "makers",
    ),
    "same ",
)


@cache
def denied() -> re.Pattern[str]:
    """Words before a disease that deny it, or that speak of somebody or something else."""
    return re.compile(
        r"\b(?:(?:(?:will|does|do|did|may|would) not (?:prevent|treat|cure)"
        r"|not (?:been )?(?:indicated|approved|recommended|intended|established|authorized|cure)"
        r"|limitations? of use|(?:is|are) not for|not for (?:people|patients|use|the treatment)"
        r"|(?:team|group|area|franchise) (?:lead|head|leader) for|(?:director|president|head|chair)(?: of|,)"
        r"|warning for|caution|exclud(?:ed|es|ing)|compared (?:to|with)|versus|than"
        r"|compet(?:es?|ing|itors?)|interact(?:s|ing|ions?)?|(?:occurs?|coexists?) with"
        r"|(?:dose|dosage|dosing) (?:adjustments?|reductions?|changes?|modifications?)"
        r"|also (?:sells?|markets?|makes?|has|owns)|whose (?:[\w-]+ ){0,2}(?:drug|product|candidate|pipeline|program)"
        r"|makers of|same (?:[\w-]+ ){0,3}(?:as|behind))\b[^.;]{0,60}"
        r"|(?<!reduce the )risks? of[ ](?:[\w-]+[ ]){0,3})$"
    )


@cache
def patients() -> re.Pattern[str]:
    """Words for people."""
    return re.compile(
        r"\b(?:patients|individuals|people|adults|children|those|populations|living|suffering|immunocompromised)\b"
    )


@cache
def drug_follows() -> re.Pattern[str]:
    """A word behind a disease that makes a drug or a test of it: "lupus drug"."""
    return re.compile(
        r"[ ](?:[\w]+-(?:directed|targeted|based|specific)[ ])?(?:vaccines?|drug|test|treatment|therapy|medicine"
        r"|immunotherapy|candidate|medication|booster|surgery|inhaler|shot|pill|antiviral)\b"
    )


@cache
def drug_for() -> re.Pattern[str]:
    """Words before a disease behind which the name of the drug for it stands: "a drug for chronic cough, ABX-101".

    What is told of a name before ("ABX-100, a drug for gout, ABX-101 ...") has the group ``told``.
    """
    return re.compile(
        r"(?P<told>,[ ](?:an?|the|its|our)[ ](?:[\w-]+[ ]){0,4})?"
        r"\b(?:drug|treatment|therapy|vaccine|antibody|candidate|medicine|medication|test|device|program|pill)[ ]"
        r"(?:for|to treat|against)[ ](?:the[ ])?(?:(?:treatment|prevention)[ ]of[ ])?"
        r"(?:(?:adults|patients|people|children)[ ]with[ ])?$"
    )


# With one of these end all such words, or with the line.
AIMING = (
    *("combat ", "fight ", "prevent ", "detect ", "diagnose ", "manage ", "against ", "from ", " of ", " on "),
    *("control ", " both ", " the ", " a ", " an ", " acute ", " as ", "including ", "like ", " is ", " are "),
    *(" was ", " be ", " include ", " includes ", ": ", "\n"),
)


@cache
def aim() -> re.Pattern[str]:
    """Words before a disease that say that something is done about it."""
    return re.compile(
        r"\b(?:(?:combat|fight|prevent|detect|diagnose|manage|protect(?:ion|s)? (?:people )?(?:against|from)"
        r"|reduce the (?:risk|rate) of|focus(?:ed|es) on|control|detection of|diagnosis of|prevention of|management of"
        r"|relief of|symptoms of)[ ](?:both |the |an? |acute |symptoms of )?"
        r"|(?:(?:potential|efficacy|activity|development|expansion) (?:across|in|for|into) (?:[\w-]+[ ]){0,3}"
        r"(?:diseases|conditions|disorders|indications|cancers)|(?:treatment of|to treat|is for) (?:[\w-]+[ ]){0,3}"
        r"(?:diseases|conditions|disorders|cancers|infections)),? (?:such as|including|like) "
        r"|indications?[ ](?:for[ ][\w-]{2,20}[ ])?(?:is|are|was|will be|would be|includes?)[ ](?:the |an? )?"
        r"|indications?(?::|,? (?:including|such as))[ ])$"
    )
