"""What a section is about whose heading is "About" and a name."""

from __future__ import annotations

import re
from functools import cache

from biopress.metadata.frame import Frame
from biopress.model import Span
from biopress.text.document import Text

__all__ = ["subject_kind"]


@cache
def _designation() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:designations?|priority review|accelerated approval|conditional (?:approval|marketing)|emergency use"
        r"|510\(k\)|de novo"
        r"|breakthrough (?:therapy|device)s?|fast track|orphan drug|prequalification|innovation passport"
        r"|prime scheme)\b"
    )


@cache
def _trial() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:trials?|stud(?:y|ies)|phase (?:[1-4][ab]?|i{1,3}v?[ab]?)|(?:clinical|development) program(?:me)?"
        r"|nct\d{6,8}|registry)\b"
    )


@cache
def _company() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:inc|corp|corporation|co|ltd|limited|plc|llc|ag|gmbh|s\.a|therapeutics|pharma\w*|bio(?:sciences?"
        r"|tech|technology|pharma\w*"
        r"|logics|medical|medicines)|laborator\w+|labs?|group|holdings|company|companies|healthcare|sciences"
        r"|medicines|diagnostics|university"
        r"|institute|foundation|hospital|center|centre|society|association|agency|authority|fund|ventures"
        r"|partners(?:hip)?|collaboration|alliance"
        r"|agreement|consortium|capital|medical)\b"
    )


@cache
def _care() -> re.Pattern[str]:
    return re.compile(
        r"'s (?:commitment|focus|leadership|legacy|history)\b|\b(?:access|assistance|support) programs?\b"
    )


@cache
def _product() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:vaccines?|tablets?|capsules?|injections?|infusion|cream|therapy|candidates?|devices?|system|test"
        r"|assay|platform|technology|software"
        r"|pipeline|\w{3,}(?:mab|nib|cept|leucel|parvovec|tide|gene|ciclib|rasib|degib|vastatin|gliptin|gliflozin"
        r"|sartan|lisib|siran|rsen)"
        r"|[a-z]{1,6}-?\d{2,}\w*)\b"
    )


@cache
def _disease() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:cancers?|carcinomas?|disease|syndrome|disorders?|\w*lymphoma|leuk[ae]?emia|myeloma|\w*sarcoma"
        r"|tumou?rs?|melanoma|diabetes|infections?"
        r"|deficiency|\w*dystrophy|obesity|asthma|eczema|\w{2,}(?:itis|osis|emia|aemia|opathy|plegia|uria|algia"
        r"|oma)|covid-19|mpox|influenza|hiv|pain"
        r"|conditions?|headaches?|failure|injury|stroke|epilepsy|schizophrenia|depression|migraine|malaria"
        r"|psoriasis|fibrosis|\w*sclerosis|rejection|virus|fever|palsy|seizures)\b"
    )


@cache
def _says_trial() -> re.Pattern[str]:
    # "was a randomized ...", "is an open-label extension study", "The NAME trial is", "NAME, a Phase 2 trial"
    return re.compile(
        r"\b(?:is|was|are|were|will be) (?:an?|the|two|three|global|ongoing)\b(?:[^.]{0,60}\b(?:randomi[sz]ed"
        r"|multi-?cent(?:er|re)|open-label|placebo-controlled|double-blind|single-arm)\b"
        r"|(?: (?!(?:in|for|that|which|being|with|to|from)\b)[\w/(),-]+){0,12} (?:trial|study)\b)"
        r"|^\W*the [\w-]+ (?:trial|study)\b|\bdata from [\w-]+ ?, an? phase [1-4i]"
    )


@cache
def _says_company() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:is|are) (?:an?|the|one)\b[^.]{0,120}?\b(?:company|companies|organi[sz]ation|manufacturer|leader"
        r"|firm|provider|developer|group|pioneer"
        r"|subsidiary|business|enterprise|institut\w+|universit\w+|hospital|network|foundation|start-?up)\b"
        r"|\b(?:is|are) (?:dedicated|committed|focused|pioneering|headquartered|advancing|transforming|redefining"
        r"|working|building|on a mission)\b"
        r"|(?:nasdaq|nyse|otc\w*|tsx|asx|lse|hkex):|headquartered|our (?:mission|purpose|people)|\bwe (?:are|were"
        r"|have|strive|believe|work)\b|founded in"
        r"|employees|(?:develops|discovers|markets|provides|manufactures|sells|employs) "
    )


@cache
def _says_product() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:is|was|are|being)\b[^.]{0,140}?\b(?:inhibitors?|antibod(?:y|ies)|agonists?|antagonists?|vaccines?"
        r"|therapy|therapies|medicines?"
        r"|medication|drug|candidates?|device|assay|molecules?|compounds?|peptides?|conjugates?|formulations?"
        r"|tablets?|injection|indicated"
        r"|investigational|tool|software|imag\w+|degraders?|modulators?|oligonucleotides?|enzymes?|cells|blockers?"
        r"|approved|combination|system)\b"
    )


def subject_kind(text: Text, frame: Frame, span: Span, end: int) -> str:
    """Return the kind of the section whose heading names ``span`` after "About" and whose text ends at ``end``."""
    subject = text.lower[span.start : span.end].strip()
    after = text.lower[span.end : min(end, span.end + 280)]
    names = [name.lower() for company in frame.issuers for name in (company.name, *company.short_names)]
    if (
        _care().search(subject)
        or any(subject.startswith(name) for name in names if len(name) > 2)
        or subject in ("us", "our company")
    ):
        return "about_company"
    for words, kind in (
        (_designation(), "about_designation"),
        (_trial(), "about_trial"),
        (_company(), "about_company"),
    ):
        if words.search(subject):
            return kind
    if any(name.startswith(subject) for name in names) and len(subject) > 2:
        return "about_company"
    marked = not {"\N{REGISTERED SIGN}", "\N{TRADE MARK SIGN}", "("}.isdisjoint(text.source[span.start : span.end + 1])
    if subject.endswith((" program", " programme")) and not _product().search(subject):
        return "about_trial"
    if _disease().search(subject) and not marked:
        return "about_disease"
    if _says_trial().search(after):
        return "about_trial"
    if _product().search(subject):
        return "about_product"
    company, product = _says_company().search(after), _says_product().search(after)
    if product and (marked or not company or product.start() <= company.start()):
        return "about_product"
    if company:
        return "about_company"
    if marked or (subject.isalpha() and text.folded[span.start : span.end].strip().isupper()):
        return "about_product"
    return "about_disease" if _disease().search(after) else "about_company"
