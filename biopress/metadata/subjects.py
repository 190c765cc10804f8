"""What a section is about whose heading is "About" and a name: the words of the name tell, else those after it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from biopress.matching.hints import has_any
from biopress.metadata.frame import Frame
from biopress.model import Span
from biopress.text.document import Text

__all__ = ["subject_kind"]


def _table(**kinds: str) -> dict[str, str]:
    """Return the kind of each word, or of two words in a row, which are joined by a hyphen here."""
    return {word.replace("-", " "): kind for kind, words in kinds.items() for word in words.split()}


# What a name is in which such a word stands.
_KINDS = _table(
    designation="""designation designations prequalification priority-review accelerated-approval conditional-approval
    conditional-marketing emergency-use 510-k de-novo breakthrough-therapy breakthrough-device breakthrough-devices
    fast-track orphan-drug innovation-passport prime-scheme""",
    trial="""trial trials study studies registry clinical-program clinical-programme development-program
    development-programme phase-1 phase-1a phase-1b phase-2 phase-2a phase-2b phase-3 phase-3a phase-3b phase-4 phase-i
    phase-ia phase-ib phase-ii phase-iia phase-iib phase-iii phase-iiia phase-iiib phase-iv""",
    company="""inc corp corporation co ltd limited plc llc ag gmbh s-a therapeutics bioscience biosciences biotech
    biotechnology biologics biomedical biomedicines lab labs group holdings company companies healthcare sciences
    medicines diagnostics university institute foundation hospital center centre society association agency authority
    fund ventures partners partnership collaboration alliance agreement consortium capital medical""",
    product="""vaccine vaccines tablet tablets capsule capsules injection injections infusion cream therapy candidate
    candidates device devices system test assay platform technology software pipeline""",
    disease="""cancer cancers carcinoma carcinomas disease syndrome disorder disorders lymphoma leukemia leukaemia
    myeloma sarcoma tumor tumors tumour tumours melanoma diabetes infection infections deficiency dystrophy obesity
    asthma eczema covid-19 mpox influenza hiv pain condition conditions headache headaches failure injury stroke
    epilepsy schizophrenia depression migraine malaria psoriasis fibrosis sclerosis rejection virus fever palsy
    seizures""",
)
_SECONDS = frozenset(known.partition(" ")[2] for known in _KINDS)
# Beginnings and ends of such words, and how many letters stand before an end at least.
_COMPANIES = ("pharma", "biopharma", "laborator")
_PRODUCTS, _PRODUCT_STEM = (
    (
        *(
            "mab",
            "nib",
            "cept",
            "leucel",
            "parvovec",
            "tide",
            "gene",
            "ciclib",
            "rasib",
            "degib",
            "vastatin",
            "gliptin",
        ),
        *("gliflozin", "sartan", "lisib", "siran", "rsen"),
    ),
    3,
)
_DISEASES, _DISEASE_STEM = (
    (
        *("lymphoma", "sarcoma", "dystrophy", "sclerosis", "itis", "osis", "emia", "opathy", "plegia", "uria", "algia"),
        "oma",
    ),
    2,
)


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"\w+")


def _kinds(words: str) -> set[str]:
    """Return the kinds that words in small letters name."""
    found: set[str] = set()
    before = ""
    for word in _words().findall(words):
        if word in _KINDS:
            found.add(_KINDS[word])
        if word in _SECONDS and f"{before} {word}" in _KINDS:
            found.add(_KINDS[f"{before} {word}"])
        if word.startswith(_COMPANIES):
            found.add("company")
        if word.endswith(_PRODUCTS) and _stemmed(word, _PRODUCTS, _PRODUCT_STEM):
            found.add("product")
        if word.endswith(_DISEASES) and _stemmed(word, _DISEASES, _DISEASE_STEM):
            found.add("disease")
        before = word
    return found


def _stemmed(word: str, ends: tuple[str, ...], stem: int) -> bool:
    return any(word.endswith(end, stem) for end in ends)


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"nct\d{6,8}")


@cache
def _code() -> re.Pattern[str]:
    return re.compile(r"\b[a-z]{1,6}-?\d{2,}\w*\b")


@cache
def _care() -> re.Pattern[str]:
    return re.compile(
        r"'s (?:commitment|focus|leadership|legacy|history)\b|\b(?:access|assistance|support) programs?\b"
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


# What stands in every text that tells of a trial so.
_OF_TRIALS = (
    *("trial", "study", "randomi", "center", "centre", "open-label", "placebo-controlled", "double-blind"),
    *("single-arm", "data from"),
)


@cache
def _being() -> re.Pattern[str]:
    return re.compile(r"\b(?:is|was|are|being)\b")


@cache
def _is_something() -> re.Pattern[str]:
    return re.compile(r"\b(?:is|are) (?:(?P<article>an?|the|one)\b|(?P<quality>on a mission|\w+)\b)")


_COMPANY_WORDS = frozenset(
    """company companies organization organisation manufacturer leader firm provider developer group pioneer subsidiary
    business enterprise hospital network foundation startup start""".split()
)
_COMPANY_QUALITIES = frozenset(
    """dedicated committed focused pioneering headquartered advancing transforming redefining working
    building""".split()
) | {"on a mission"}


# What only companies say of themselves.
_COMPANY_CUES = (
    *("nasdaq:", "nyse:", "otc:", "otcqb:", "otcqx:", "tsx:", "asx:", "lse:", "hkex:", "headquartered", "our mission"),
    *(
        "our purpose",
        "our people",
        "we are ",
        "we were ",
        "we have ",
        "we strive ",
        "we believe ",
        "we work ",
        "founded in",
    ),
    *("employees", "develops ", "discovers ", "markets ", "provides ", "manufactures ", "sells ", "employs "),
)


_PRODUCT_WORDS = frozenset(
    """inhibitor inhibitors antibody antibodies agonist agonists antagonist antagonists vaccine vaccines therapy
    therapies medicine medicines medication drug candidate candidates device assay molecule molecules compound compounds
    peptide peptides conjugate conjugates formulation formulations tablet tablets injection indicated investigational
    tool software degrader degraders modulator modulators oligonucleotide oligonucleotides enzyme enzymes cells blocker
    blockers approved combination system""".split()
)


def subject_kind(text: Text, frame: Frame, span: Span, end: int) -> str:
    """Return the kind of the section whose heading names ``span`` after "About" and whose text ends at ``end``."""
    subject = text.lower[span.start : span.end].strip()
    after = text.lower[span.end : min(end, span.end + 280)]
    names = [name.lower() for company in frame.issuers for name in (company.name, *company.short_names)]
    if (
        any(subject.startswith(name) for name in names if len(name) > 2)
        or subject in ("us", "our company")
        or _care().search(subject)
    ):
        return "about_company"
    kinds = _kinds(subject)
    for kind in ("designation", "trial", "company"):
        if kind in kinds or (kind == "trial" and _number().search(subject)):
            return f"about_{kind}"
    if any(name.startswith(subject) for name in names) and len(subject) > 2:
        return "about_company"
    marked = not {"\N{REGISTERED SIGN}", "\N{TRADE MARK SIGN}", "("}.isdisjoint(text.source[span.start : span.end + 1])
    product = "product" in kinds or _code().search(subject) is not None
    if subject.endswith((" program", " programme")) and not product:
        return "about_trial"
    if "disease" in kinds and not marked:
        return "about_disease"
    if has_any(after, _OF_TRIALS) and _says_trial().search(after):
        return "about_trial"
    if product:
        return "about_product"
    of_product, of_company = _says_product(after), _says_company(after)
    if of_product is not None and (marked or of_company is None or of_product <= of_company):
        return "about_product"
    if of_company is not None:
        return "about_company"
    if marked or (subject.isalpha() and text.folded[span.start : span.end].strip().isupper()):
        return "about_product"
    return "about_disease" if "disease" in _kinds(after) else "about_company"


def _clause(after: str, at: int, reach: int) -> frozenset[str]:
    """Return the words from a verb on to the end of its sentence, as far as they can belong to it."""
    stop = after.find(".", at, at + reach)
    return frozenset(_words().findall(after, at, stop if stop >= 0 else at + reach))


def _says_product(after: str) -> int | None:
    """Return where a text tells that something is a product."""
    for verb in _being().finditer(after):
        words = _clause(after, verb.end(), 150)
        if not _PRODUCT_WORDS.isdisjoint(words) or any(word.startswith("imag") for word in words):
            return verb.start()
    return None


def _says_company(after: str) -> int | None:
    """Return where a text tells that something is a company."""
    cues = [at for cue in _COMPANY_CUES if (at := after.find(cue)) >= 0]
    return min((*cues, *islice(_companies(after), 1)), default=None)


def _companies(after: str) -> Iterator[int]:
    """Give the places where a text says of something that it is a company, or is as only companies are."""
    for verb in _is_something().finditer(after):
        words = _clause(after, verb.end(), 130) if verb["article"] else frozenset()
        if (
            verb["quality"] in _COMPANY_QUALITIES
            or not _COMPANY_WORDS.isdisjoint(words)
            or any(word.startswith(("institut", "universit")) for word in words)
        ):
            yield verb.start()
