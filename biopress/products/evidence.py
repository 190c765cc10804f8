"""What the words around a name say: that it is a product, a trial, a company or a platform."""

from __future__ import annotations

import re
from functools import cache
from itertools import product

from biopress.matching.hints import has_any
from biopress.matching.words import joins
from biopress.tables.name_contexts import (
    LIKELY_AFTER,
    LIKELY_BEFORE,
    OTHERS_AFTER,
    SURE_AFTER,
    SURE_BEFORE,
    WEAK_BEFORE,
)

__all__ = ["in_trademarks", "names_trial", "product_weight", "shows_effect", "stands_beside", "told_by_data"]


# How surely a context makes a product of the word that stands in it.
_NOT, _WEAK, _LIKELY, _SURE, _DEFINED = -1, 1, 2, 3, 4


@cache
def _after() -> dict[str, list[tuple[str, bool, int]]]:
    """Return what stands behind a name, by its first signs: the words, whether the last one ends, and their weight."""
    found: dict[str, list[tuple[str, bool, int]]] = {}
    tables = ((OTHERS_AFTER, _NOT), (_SAYING_NOTHING, 0), (SURE_AFTER, _SURE), (LIKELY_AFTER, _LIKELY))
    for phrases, weight in tables:
        for phrase in phrases:
            for words in product(*[word.split("|") for word in phrase.split(" ")]):
                way = " ".join(filter(None, words))
                plain = way.rstrip(".")
                found.setdefault(plain[:_KEY], []).append((plain, way != plain, weight))
    for ways in found.values():
        ways.sort(key=lambda way: -len(way[0]))  # "gene therapy" says another thing than "gene"
    return found


# What says nothing, but for the words that begin it.
_SAYING_NOTHING = ("arm|arms of", "gene therapy|transfer|editing", "cell|cells therapy|product")
# By so many signs what stands behind a name is found.
_KEY = 3


@cache
def _of_platform() -> re.Pattern[str]:
    """What a technology is called: "X gene delivery platform"."""
    return re.compile(r"(?:[\w-]+ ){0,3}(?:technology|platform)\b")


@cache
def _strength() -> re.Pattern[str]:
    return re.compile(r"\(?\d+(?:\.\d+)? ?(?:mg|mcg|g)\b")


@cache
def _in_phase() -> re.Pattern[str]:
    return re.compile(r"in (?:(?:an?|its|our|the) )?(?:(?:ongoing|global|pivotal|planned|randomized) )?phase [0-4i]")


@cache
def _in_patients() -> re.Pattern[str]:
    return re.compile(
        r"in (?:about |approximately |nearly |over |more than )?\d[\d,]* (?:[\w-]+ ){0,3}"
        r"(?:patients|adults|children|participants|subjects|people|volunteers)\b"
    )


# What a product is based on is no product.
_BASED_ON = ("based on the ", "based on its ", "based on our ", "based on ")


def _weight_after(lower: str, start: int, end: int) -> int:
    """Return how surely the words behind ``end`` make a product of the name before; negative for something else."""
    words = lower[end : end + _FAR].lstrip(" ")
    own = words.startswith("'s ")
    if own:
        words = words[len("'s ") :]
    if ("technology" in words or "platform" in words) and _of_platform().match(words):
        return _NOT
    if words.startswith("system") and lower.endswith(_BASED_ON, 0, start):
        return _NOT
    ways = _after()
    for way, whole, weight in ways.get(words[:_KEY]) or ways.get(words[: _KEY - 1]) or ways.get(words[:1]) or []:
        if words.startswith(way) and not (whole and joins(words[len(way) : len(way) + 1])):
            return weight if weight < 0 or not own else 0
    if own:
        return 0
    if words.startswith("in "):
        return _SURE if _in_phase().match(words) else _LIKELY if _in_patients().match(words) else 0
    return _SURE if words[:1] in _BEFORE_NUMBERS and _strength().match(words) else 0


# So far behind a name is looked.
_FAR = 120
_BEFORE_NUMBERS = frozenset("(0123456789")


@cache
def _definition() -> re.Pattern[str]:
    return re.compile(
        r"[ ]{0,3}(?:\([^()\n]{2,90}\)[ ]{0,2})?(?:,[ ]{1,2}(?:which (?:is|are) |is |is also )?|-{1,2}[ ]?|[ ]-{1,2}[ ]"
        r"|(?:is|are|was|as|represents)[ ]|:[ ])"
        r"(?:currently |now |also )?(?:(?:the|its|our|their|a|an|another|[a-z]+'s)[ ]"
        r"|(?:proposed )?(?=biosimilars? (?:of|to|candidates?|referencing)\b))"
    )


@cache
def _stage() -> re.Pattern[str]:
    """How far a product's development is: ", currently in preclinical development"."""
    return re.compile(
        r",[ ](?:which is )?(?:also |still )?(?:currently |now )?in "
        r"(?:pre-?clinical|clinical (?:development|stages?|trials)|phase [0-4i])"
    )


@cache
def _product_noun() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:(?P<class>inhibitor|antagonist|agonist|antibody|vaccine|biosimilars?|conjugate|degrader|modulator|adc"
        r"|formulation|oligonucleotide|sirna|engager|radioligand|prodrug|candidate|\w+ candidate)"
        r"|antibodies|therap(?:y|ies)|immunotherapy|treatment|drug|medicine|medication|molecule"
        r"|device|diagnostic|test|assay|peptide|enzyme|activator|stimulator|blocker|compound|active ingredient"
        r"|injection|tablet|capsule|cream|gel|ointment|spray|solution|implant|stent|system|product|monitor|sensor|pump"
        r"|catheter|scanner|analy[sz]er"
        r"|car[- ]t|cells"
        r"|protein|radiopharmaceutical|agent|analog|derivative|hormone|antibiotic|eye drops?|pill|software|graft"
        r"|antiviral|antifungal|version|"
        r"insulin|biologic|therapeutic|gene transfer|virus|mrna|botanical|gauze|kit)\b"
        r"(?! (?:company|companies|firm|business|developer|maker|manufacturer))"
    )


@cache
def _before() -> dict[str, dict[str, int]]:
    """Return the weights by the last word and the word before it, ``""`` where the last word decides alone."""
    found: dict[str, dict[str, int]] = {}
    for table, weight in ((WEAK_BEFORE, _WEAK), (LIKELY_BEFORE, _LIKELY), (SURE_BEFORE, _SURE)):
        for last, firsts in table.items():
            for first in firsts:
                found.setdefault(last or first, {})[first if last else ""] = weight
    return found


@cache
def _deciding() -> frozenset[str]:
    """The words before a name that can say something of it, without the signs behind them."""
    return _TOLD_AS.union(_before(), _NUMBERED, _CLASSES, _WHOSE, ("by", ""))


# What may follow a name before the words that decide.
_OPENS = frozenset((" ", "-", "'"))
_POINTS = frozenset(",(:-")
_DEFINES = (" is ", " are ", " was ", " as ", " -", " (", "  ", " represents ", " ,")


@cache
def _mark() -> re.Pattern[str]:
    return re.compile(r"[ ]{0,8}\((?:r|tm|sm)\)|[ ]{1,8}(?=[ ,;:])")


def _behind_mark(lower: str, end: int) -> int:
    """Return where the text goes on behind the mark that may follow a name, or be glued to it."""
    signs = lower[end : end + 2]
    if signs == "tm":
        return end + 2
    match = _mark().match(lower, end) if signs in _BEFORE_MARKS else None
    return match.end() if match is not None else end


# With these begin a mark and blanks where one was.
_BEFORE_MARKS = frozenset(("(r", "(t", "(s", " (", "  ", " ,", " ;", " :"))


def product_weight(lower: str, start: int, end: int) -> int:
    """Return how surely the words next to ``start:end`` make it a product; negative for something else."""
    opened = lower.startswith("tm", end)
    end = _behind_mark(lower, end)
    following = lower[end : end + 1]
    after = _weight_after(lower, start, end) if opened or following in _OPENS else 0
    if after < 0:
        return after
    before = _weight_before(lower, start)
    if before < 0:
        return -1
    # two likely contexts make a sure one, and two sure ones leave no doubt
    weight = min(before, after) + 1 if before == after >= _LIKELY else max(before, after)
    if following == "," and lower.find(" in ", end, end + 40) >= 0 and _stage().match(lower, end) is not None:
        return max(weight, _SURE)
    if following in _POINTS or lower.startswith(_DEFINES, end):
        defined = _weight_of_definition(lower, end)
        if defined < 0 and weight < _SURE:
            return defined
        return _DEFINED if weight >= _SURE and defined >= _SURE else max(weight, defined)
    return weight


def _weight_before(lower: str, start: int) -> int:
    """Return how surely the words before ``start`` make a product of what stands there."""
    sign = lower[start - 1] if start else ""
    if sign in _QUOTES and start > 1:
        start -= 1
        sign = lower[start - 1]
    if sign not in _BEFORE_NAMES:
        return 0
    before = lower[max(0, start - 40) : start].rsplit(None, 2)
    last = before[-1].rstrip(",:(") if before else ""
    if not before or last not in _deciding():
        return 0
    if before[-1].rstrip(":(") in _NUMBERED or (not last and before[-2:-1] == ["file"]):
        return -1
    if last == "by" and len(before) > 1 and before[-2] in _DONE_BY:
        return -1
    if last in _TOLD_AS and _of_technology().search(lower, max(0, start - 50), start):
        return -1
    if last in _TOLD_AS and _of_product().search(lower, max(0, start - 60), start):
        return _DEFINED
    owned = last in _CLASSES and has_any(lower[max(0, start - 90) : start], _OWNERS)
    if owned and _of_own_class().search(lower, max(0, start - 90), start):
        return _DEFINED
    weights = _before().get(last, {})
    first = before[-2].strip('(",.:;') if len(before) > 1 else ""
    weight = max(weights.get(first, 0), weights.get("", 0))
    if weight < _LIKELY and last in _WHOSE and len(before) > _TWO:
        # "approval of its X" says less than "approval of X", as much more stands there
        words = before[0].rsplit(None, 1)
        told = _before().get(first, {}).get(words[-1].strip('(",.:;'), 0) if words else 0
        weight = max(weight, min(told, _LIKELY))
    return weight


_QUOTES = frozenset("\"'")
_BEFORE_NAMES = frozenset(" \n(")
# Whose a product is, between the words before it and its name.
_WHOSE = frozenset(("the", "its", "our", "their", "company's"))
_TWO = 2


def _weight_of_definition(lower: str, end: int) -> int:
    """Return how surely a definition that begins at ``end`` is a product's: ", our inhibitor of"."""
    definition = _definition().match(lower, end)
    if definition is None:
        return 0
    begin = definition.end()
    stop = lower.find(".", begin, begin + 140)
    noun = _product_noun().search(lower, begin, stop if stop > 0 else begin + 140)
    if noun is not None and _study_noun().search(lower, begin, noun.start()):
        noun = None  # "the Phase 3 trial of a treatment"
    maker = _maker().search(lower, begin, noun.end() if noun is not None else begin + 70)
    if maker is not None and not lower.startswith(("the company", "the firm"), begin - len("the ")):
        return -1
    return 0 if noun is None else _DEFINED if noun.lastgroup is not None else _SURE


@cache
def _study_noun() -> re.Pattern[str]:
    return re.compile(r"\b(?:trial|study)\b")


@cache
def _maker() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:company|platform|provider|firm|organization|organisation|subsidiary|division|newswire|leader in"
        r"|brand within|network|maker|manufacturer|developer|university|charity|conference"
        r"|capsid|consumer|cosmetics?|(?:dietary|nutritional) supplements?)\b"
    )


# What companies and people do.
_DONE_BY = frozenset(
    "developed discovered invented manufactured marketed commercialized sponsored owned made acquired provided "
    "published sold conducted operated founded".split()
)
_TOLD_AS = frozenset(("as", "called", "named"))


# What products are called by those who speak of them as theirs.
_CLASSES = frozenset(
    "antibody antibiotic antiviral assay biosimilar capsule cream device drug gel injection medication medicine "
    "ointment pill spray tablet test therapy treatment vaccine".split()
)


# One of these stands in the words before the name of a product of somebody's.
_OWNERS = ("its ", "our ", "their ", "'s ", "' ")


@cache
def _of_own_class() -> re.Pattern[str]:
    """Words before the name of a product of somebody's: "Quellwerk's long-acting growth hormone injection, X"."""
    return re.compile(
        r"(?:\b(?:its|our|their)|\w'|'s)[ ](?:(?!(?:at|by|for|from|in|of|on|to|with|and|or|partner|competitor|rival)\b)"
        r"[\w()/-]+,?[ ]){0,6}[a-z]+,?[ ]$"
    )


@cache
def _of_technology() -> re.Pattern[str]:
    """Words before the name of a technology: "our drug delivery technology, known as"."""
    return re.compile(
        r"\b(?:technology|technologies|platform|technique),?[ ](?:which is )?(?:also )?(?:known as|called|named"
        r"|referred to as)[ ](?:the[ ])?$"
    )


@cache
def _of_product() -> re.Pattern[str]:
    """Words before the name of what a class of products says: "the blood test, known as"."""
    return re.compile(
        r"\b(?:antibody|antiviral|antibiotic|app|assay|candidate|catheter|device|drug|gel|implant|inhaler|inhibitor|kit"
        r"|medication|medicine|patch|peptide|pill|product|software|spray|stent|test|therapy|treatment|vaccine)"
        r"(?: (?:which|that))?,? (?:is |was |to be |will be )?(?:(?:also |now |being )?(?:known|marketed|sold|branded)"
        r"(?: in [\w ]{2,20}| internally)? as|called|named)[ ][\"']?$"
    )


# What has a number of its own.
_NUMBERED = frozenset(
    "file number numbers abstract abstracts poster posters booth no. # suite room hall session patent lot catalog "
    "grant award contract study protocol id".split()
)


@cache
def _trial_after() -> re.Pattern[str]:
    return re.compile(
        r"[ ]{0,4}(?:/[\w-]+ )?(?:\d{1,2} )?(?:, (?:an?|the) (?:[\w-]+ ){0,6}(?:trial|study)\b|\(?[ ]?nct\d"
        r"|(?:is|was) (?:an?|the|our) (?:(?:new|clinical|phase|[0-4][ab]?|i{1,3}[ab]?|iv|open|label(?:led)?|random\w+"
        r"|double|single|blind(?:ed)?|masked|placebo|controlled|multi|cent(?:er|re)|multicent\w+|global|pivotal|ongoing"
        r"|international|registrational|two|part|first|in|human|dose|escalation|expansion|arm|long|term|extension"
        r"|confirmatory|prospective|observational|adaptive|crossover|parallel|group)[ ,/-]{1,2}){1,14}(?:trial|study)\b"
        r"|(?:(?:open-label|extension|clinical|pivotal|registrational|confirmatory|global|international"
        r"|phase \w+|long-term|ole) )*(?:trials?|stud(?:y|ies)|cohort|registry)\b)"
    )


@cache
def _studies() -> re.Pattern[str]:
    """What only a trial does: "X evaluated the safety of", "X is enrolling patients"."""
    return re.compile(
        r"[ \])]{0,4}[ ](?:investigated|evaluated|assessed|examined|enrolled|(?:is|was|will be) (?:exploring|evaluating"
        r"|investigating|assessing|studying|enrolling))[ ](?:the |whether |how |\d|patients|adults|participants)"
    )


_STUDYING = ("investigat", "evaluat", "assess", "examined", "enroll", "exploring", "studying")
# Behind the first sign such words begin with one of these, or another sign does.
_BEGIN_STUDYING = frozenset("ieaw ])")


@cache
def _trial_before() -> re.Pattern[str]:
    return re.compile(
        r"(?:phase\s(?:[0-4][ab]?(?:/[0-4][ab]?)?|i{1,3}|iv)(?:[ab])?(?:,?\s(?:clinical|pivotal|registrational"
        r"|confirmatory|trials?|study|randomized))?|\btrials?,?|\bstudy,?|studies,?|\btrials? called|\bstudy \("
        r"|\btrial \(|\b(?:trial|study),? (?:also )?(?:known|referred to) as (?:[\w-]+/)?)\s?\(?\"?$"
    )


# With one of these the text goes on between a name and a word of trials.
_GOES_ON = frozenset(" ])/,(")


@cache
def _trial_in() -> re.Pattern[str]:
    """A trial told by its disease, with a bracket behind: "the study in metastatic melanoma ("."""
    return re.compile(r"\b(?:trial|study) in (?!combination)(?:[\w/-]+ ){1,8}\($")


def names_trial(lower: str, start: int, end: int) -> int:
    """Return how surely the words next to ``start:end`` make it the name of a trial: from 3 for surely to 0."""
    if lower[end : end + 1] in _GOES_ON:
        begins = lower[end + 1 : end + 2] in _BEGIN_STUDYING
        if begins and has_any(lower[end : end + 40], _STUDYING) and _studies().match(lower, end) is not None:
            return 3
        if _trial_after().match(lower, end) is not None:
            return 2
    if lower[start - 1 : start] == "(" and _trial_in().search(lower, max(0, start - 110), start):
        return 2
    before = lower[max(0, start - 40) : start]
    if "phase" not in before and "trial" not in before and "stud" not in before:
        return 0
    found = _trial_before().search(lower, max(0, start - 40), start)
    if found is not None and lower.endswith(", ", 0, start) and lower[end : end + 1] != ",":
        # "in the trial, X was safe" tells of what was tried; a trial's name stands between commas
        found = None if _in_the_trial().search(lower, max(0, start - 60), start) else found
    return 0 if found is None else 1 + (" as " in found.group() or found.group().endswith(_IN_BRACKET))


@cache
def _in_the_trial() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)in (?:an?|the|this|our|its|both|these|two|three|earlier|previous)[ ](?:[\w./-]+ ){0,5}"
        r"(?:trials?|stud(?:y|ies)), $"
    )


# A code right behind one of these is the study's own: "a Phase 2 study (QWK-2201)".
_IN_BRACKET = ("study (", "trial (")


def in_trademarks(lower: str, end: int) -> bool:
    """Whether a name that ends at ``end`` stands in a line of trademarks: "X(R) and Y(R) are trademarks of"."""
    return "trademark" in lower[end : end + 200].partition(".")[0]


@cache
def _effect_after() -> re.Pattern[str]:
    return re.compile(
        r" (?:has |have )?(?:also )?(?:significantly |consistently )?"
        r"(?:demonstrated?|showed|shown|reduced|improved|met|achieved|prolonged|extended)\b"
    )


_EFFECT_BEFORE = (" treatment with ", " the use of ", " efficacy of ", " safety of ", " benefit of ", " benefits of ")


def shows_effect(lower: str, start: int, end: int) -> bool:
    """Whether the name is said to have an effect, as a release says of its subject, or its use or benefit is told.

    >>> shows_effect("in the trial, lumarin demonstrated responses", 14, 21)
    True
    >>> shows_effect("those who were treated with lumarin", 28, 35)
    False
    """
    return lower.endswith(_EFFECT_BEFORE, 0, start) or _effect_after().match(lower, end) is not None


def told_by_data(lower: str, start: int) -> bool:
    """Whether data or results are said to come from the name."""
    return (
        lower[max(0, start - 18) : start]
        .rstrip("( ")
        .endswith(
            ("data from", "results from", "results of", "data from the", "results from the", " in the", "readout from")
        )
    )


@cache
def _beside() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?:adjunct(?:ive)?(?: therapy| treatment)? (?:to|with)|add-on to|combination with|combined with"
        r"|combination of|in addition to|added to|addition to|on top of"
        r"|along with|together with|plus|versus|vs\.?"
        r"|compared (?:to|with)|comparison (?:to|with)|relative to|superior(?:ity)? (?:to|over)"
        r"|non-?inferior(?:ity)? (?:to|versus)|control arm|comparator,?"
        r"|standard of care,?|backbone of|refractory to|resistant to|intolerant to|failed|prior|with either"
        r"|previously treated with|previous|progressed on|such as|e\.g\.,?"
        r"|other|existing|available|traditional|current|conventional|background|with or without|\+|than"
        r"|reference product,?|biosimilar (?:to|of)"
        r"|pretreated with|co-?administered with|candidates? for|ineligible for|failure of|followed by|days? of"
        r"|compar(?:ed|es|ing) (?:[\w.%-]+ ){1,5}(?:to|with)"
        r"|combination with [\w-]+'s? (?:[\w-]+ ){0,3}(?:therapy|treatment|antibody|inhibitor|agonist|drug|medicine),?"
        r"|(?:combination|combined|together|along) with [\w&-]+'s?|plus [\w&-]+'s?|(?:progression|progressing) on"
        r"|(?:with|plus) (?:the |an? )?(?:[\w-]+ ){1,2}(?:inhibitor|antibody|agonist|antagonist),?"
        r"|(?:tests?(?: (?:systems?|kits?))?|assays?) for|detection of)"
        r"[ ](?:the |an? |oral |intravenous |iv |standard |\d+ ?mg |(?:(?:once|twice)-)?(?:daily|weekly) )?$"
        r"|(?<!\w)\+[ ]?$"
    )


def stands_beside(lower: str, start: int) -> bool:
    """Whether the words before ``start`` set the name beside the subject: backbone, comparator, earlier treatment."""
    before = lower[max(0, start - _FAR_BEFORE) : start]
    if _BESIDE_ENDS.isdisjoint(before.rsplit(None, 2)[-2:]):
        return False
    words = before.split()
    if _BESIDE_WORDS.isdisjoint(words) and _BESIDE_WORDS.isdisjoint([word.lstrip("(\"'[") for word in words]):
        return False
    return _beside().search(lower, max(0, start - _FAR_BEFORE), start) is not None


# So far before a name begin the words that set it beside another.
_FAR_BEFORE = 60
# One of these stands in all that the pattern finds.
_BESIDE_WORDS = frozenset(
    "+ add-on added addition adjunct adjunctive agonist agonist, along antagonist antagonist, antibody antibody, arm "
    "assay assays available backbone background biosimilar candidate candidates care care, co-administered "
    "coadministered combination combined comparator comparator, compared compares comparing comparison conventional "
    "current day days detection e.g. e.g., either existing failed failure followed ineligible inhibitor inhibitor, "
    "intolerant kit kits non-inferior non-inferiority noninferior noninferiority other plus pretreated previous "
    "previously prior progressed progressing progression reference refractory relative resistant such superior "
    "superiority system systems test tests than together top traditional versus vs vs. without".split()
)

# The last words, or the last but one, of what the pattern finds.
_BESIDE_ENDS = frozenset(
    "with of to on plus versus vs vs. over arm comparator comparator, care care, failed prior previous as e.g. e.g., "
    "other existing available traditional current "
    "conventional background without either + than product product, for by biosimilar "
    "inhibitor, antibody, agonist, antagonist, inhibitor antibody agonist antagonist therapy therapy, treatment "
    "treatment,".split()
)
