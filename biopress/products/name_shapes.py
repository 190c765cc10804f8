"""What the form of a word says: whether it can be a brand or a code, where it begins, what it can never be."""

from __future__ import annotations

import re
from functools import cache

from biopress.tables.agencies import AGENCIES
from biopress.tables.applications import APPLICATIONS
from biopress.tables.designations import DESIGNATIONS
from biopress.tables.exchanges import EXCHANGES
from biopress.tables.generics import ISOTOPES
from biopress.tables.name_blocks import CAPITAL_BLOCKS, CODE_PREFIX_BLOCKS, COMPANY_WORDS, PLAIN_WORDS

__all__ = [
    "GLUE",
    "beginning",
    "begins_with_isotope",
    "capital_blocks",
    "goes_on_in_capitals",
    "is_abstract",
    "is_blocked",
    "is_code",
    "is_labelled",
    "kind_of",
    "looks_like_code",
    "prefix_of",
    "skipped_words",
    "without_glue",
]


@cache
def capital_blocks() -> frozenset[str]:
    """The acronyms that are no names of products, those of authorities, designations, applications and exchanges too.

    >>> {"FDA", "RMAT", "NASDAQ", "ORR"} <= capital_blocks()
    True
    """
    surfaces: list[str] = []
    for term in (*AGENCIES, *DESIGNATIONS, *APPLICATIONS):
        surfaces += (term.name, *term.variants, *term.exact_case)
        if term.shared:
            surfaces += [claim.surface for claim in term.shared]
    for exchange in EXCHANGES:
        surfaces += (exchange.id, exchange.mic, exchange.name)
    acronyms = [s for s in surfaces if s.isalnum() and len(s) > 1 and s[0].isupper() and not s[1:].islower()]
    return CAPITAL_BLOCKS.union(map(str.upper, acronyms))


@cache
def skipped_words() -> frozenset[str]:
    """The blocked words as they stand in a text, so that most capitals cost one look-up."""
    forms = set(capital_blocks())
    for word in (*PLAIN_WORDS, *COMPANY_WORDS):
        forms.add(word.capitalize())
        forms.add(word.upper())
    return frozenset(forms)


# Behind these a capital begins no word, but for a dash between words.
GLUE = frozenset("-_@.")


def beginning(folded: str, start: int) -> int:
    """Return where a token begins whose capital stands inside a word ("mRNA-1273", "177Lu-..."); -1 for none."""
    before = folded[start - 1]
    if before == "-":
        return -1 if folded[start - 2 : start - 1].isalnum() else start
    if not before.isalnum():
        return -1
    first = start
    while first > 0 and first > start - 5 and folded[first - 1].isalnum():
        first -= 1
    if first > 0 and (folded[first - 1].isalnum() or folded[first - 1] in GLUE):
        return -1
    small = folded[first:start]
    if small.isdigit():
        # the number of an isotope, a code's first sign, or the number of a footnote
        if len(small) == 1 and _digit_first().match(folded, first):
            return first
        return first if len(small) > 1 and _isotope().match(folded, first) else -1 if len(small) > 2 else start
    return first if small.islower() else -1


@cache
def _isotope() -> re.Pattern[str]:
    return re.compile(rf"{ISOTOPES}-")


@cache
def _digit_first() -> re.Pattern[str]:
    """A code that begins with a digit: "9QW2821", "4D-150"; no quarter of a year and no receptor."""
    return re.compile(r"\d(?:[A-Z]{2,4}-?\d{3,5}|[A-Z]-\d{3})(?![\w-])")


@cache
def _labelled() -> re.Pattern[str]:
    return re.compile(rf"(?:\[?{ISOTOPES}\]?[A-Z -]|(?:[a-z]+ )?\(?{ISOTOPES}\)? )|.* {ISOTOPES}\Z", re.IGNORECASE)


def is_labelled(name: str) -> bool:
    """Whether a product's name has an isotope in front or behind.

    >>> is_labelled("177Lu-ABX-7"), is_labelled("lutetium Lu 177 dotavide"), is_labelled("flurmetapir F 18")
    (True, True, True)
    >>> is_labelled("ABX-7")
    False
    """
    return not name.isalpha() and any(map(str.isdigit, name)) and _labelled().match(name) is not None


def begins_with_isotope(token: str) -> bool:
    """Whether a token has an isotope in front: "177Lu-ABC"."""
    return token[0].isdigit() and _isotope().match(token) is not None


@cache
def _code() -> re.Pattern[str]:
    # letters, digits, and few letters behind; a hyphen may part them
    return re.compile(r"(?:[A-Z]{2,6}[a-z]{0,2}-?\d{2,7}[A-Za-z]{0,2}\d?(?:-[A-Z0-9]{1,4})?|[A-Z]-[A-Z]{3,4}\d{3})\Z")


@cache
def _loose_code() -> re.Pattern[str]:
    return re.compile(
        r"(?:[A-Za-z]{1,10}-?[A-Z]{0,6}\d{1,7}[A-Za-z]{0,4}\d{0,2}[A-Z]?|[A-Z]{2,5}-[A-Z]{2,6}\d{0,4}[A-Z]?\d?"
        r"|[A-Z]-[A-Z]{2,5}\d{1,4}|[A-Z]{2,5}-[a-z]\d{1,3}|[A-Z]{2,5}-[A-Z][A-Za-z]{1,4}-?\d{1,4}"
        r"|[A-Z]{1,5}-[A-Z]{2,6}-[A-Z]{2,5}\d{1,3})(?:-[A-Z0-9]{1,6})?\Z"
    )


def is_code(name: str) -> bool:
    """Whether a name has the shape of a development code and its capitals."""
    return _code().match(name) is not None


def goes_on_in_capitals(folded: str, end: int) -> bool:
    """Whether a word in capitals or a number stands behind a name that ends at ``end``."""
    behind = folded[end : end + 3].lstrip(" ")[:1]
    return behind.isupper() or behind.isdigit()


def looks_like_code(name: str) -> bool:
    """Whether a name has the shape of a development code, in any case."""
    return is_code(name.upper())


def prefix_of(token: str) -> str:
    """Return the letters before the first digit, in capitals."""
    letters = re.split(r"\d", token, maxsplit=1)[0]
    return letters.rstrip("-").upper()


# What a recombinant human protein's name begins with.
_RECOMBINANT = "rh"


def kind_of(token: str) -> tuple[str | None, int]:
    """Return what the token may be, and how much of it is the name."""
    if token[1:].islower() and token.isalpha() and token[0].isupper():
        return ("brand" if len(token) > 3 else None), len(token)
    small = token[0].islower() and _is_small(token)
    head, hyphen, tail = token.rpartition("-")
    while hyphen and tail.islower() and tail.isalpha() and len(tail) > 1 + head[-1:].isdigit():
        token = head
        head, hyphen, tail = token.rpartition("-")
    size = len(token)
    if not token.isalpha() and any(map(str.isdigit, token)):
        if token[0].isdigit():
            return ("code" if begins_with_isotope(token) or _digit_first().match(token) else None), size
        if small and "-" not in token:
            return None, size
        return ("code" if _loose_code().match(token) else None), size
    if token.isupper():
        if hyphen:
            return ("brand" if 5 <= size <= 12 and (len(tail) > 1 or "-" in head) else None), size
        if size <= 5:
            return ("short" if token not in CODE_PREFIX_BLOCKS else "brand" if size > 3 else None), size
    if size < 4 or small:
        return None, size
    return "brand", size


def _is_small(token: str) -> bool:
    """Whether a token that begins small has no capital where a name has one: "mRNA", "rhDORV"."""
    if token.startswith(_RECOMBINANT):
        return not token[len(_RECOMBINANT) :][:2].isupper()
    return not token[1:2].isupper()


def is_blocked(token: str, kind: str, refused: frozenset[str]) -> bool:
    """Whether a token is never a name: it is ``refused``, its form is another thing's, or it is an ordinary word."""
    key = token.lower()
    if key in refused or token.upper() in capital_blocks():
        return True
    if kind == "code":
        if _register_number().match(token):
            return True
        prefix = prefix_of(token)
        if token[:-1].rpartition("-")[0] in CODE_PREFIX_BLOCKS and token.rpartition("-")[2][:1].islower():
            return True  # a protein's form: "TGF-b1"
        if prefix in CODE_PREFIX_BLOCKS and (prefix in _NEVER or not _doubtful().match(token)):
            return True
        if prefix[:-1] in CODE_PREFIX_BLOCKS and token[-1].isupper() and token.isalnum():
            return True  # a mutation written together with its gene
        return len(prefix) == 1 and (token[-1].isupper() or sum(map(str.isdigit, token)) < 3)
    if kind == "spaced":
        return False
    if token[-1] == "s" and token[:-1].isupper() and len(token) < 7:
        return True  # an acronym in the plural
    if key in PLAIN_WORDS or key in COMPANY_WORDS or len(token) > 24 or ("-" in token and _compound(token)):
        return True
    return is_abstract(token)


def is_abstract(token: str) -> bool:
    """Whether a token with one capital ends like ordinary words, as few names of products do."""
    return token.endswith(_ABSTRACT) and token[1:].islower()


# How ordinary words end, and names of products do not.
_ABSTRACT = ("ly", "ing", "tion", "ment", "ness", "ity", "ogy")


def _compound(token: str) -> bool:
    """Whether a token is an ordinary compound in a title: "First-Line", "EGFR-Mutated"."""
    head, hyphen, tail = token.rpartition("-")
    if tail.isupper() and len(tail) < _TAIL and len(head) >= _TAIL + 2 and head.lower() not in _LETTERED:
        return False  # "Norvachol-S"
    return bool(hyphen) and (tail[1:].islower() or head[1:].islower() or not (len(head) > 3 or tail.isupper()))


# A brand's letters behind its hyphen are fewer than these, and the word before has at least two more than so many.
_TAIL = 3
# What has a letter or a numeral of its own behind a hyphen.
_LETTERED = frozenset(
    "category class factor group grade hepatitis influenza phase schedule series stage vitamin".split()
)


@cache
def _register_number() -> re.Pattern[str]:
    """The number of a clearance, a grant or a trial: "K123456", "DEN123456", "CT01234567"."""
    return re.compile(r"(?:(?:K|P|DEN|DP|RP)\d{6}|N?CT\d{8})\Z")


# Prefixes that never begin a code, whatever follows.
_NEVER = frozenset(
    "CD CA CYP GPR SLC TMEM ISO CFR NCT ICD COVID SARS NCOV FORM RULE SECTION PMID TEL NASDAQ TSX EX".split()
)


@cache
def _doubtful() -> re.Pattern[str]:
    """A gene's prefix with a company's number behind."""
    return re.compile(r"[A-Z]{2,4}-?\d{3,}\Z")


@cache
def _glued_word() -> re.Pattern[str]:
    return re.compile(r"([A-Z]{5,})(?:as|is|and|in|for|with|was|has|or|at|on|by|to|of)\Z")


def without_glue(token: str) -> str:
    """Return a name in capitals without the small word that is glued behind it: "ZELMIRAas"."""
    match = _glued_word().match(token)
    return token if match is None else match.group(1)
