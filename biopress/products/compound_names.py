"""Names made of several words or several names: brackets without a stem, nicknames, combinations, names with a form."""

from __future__ import annotations

import re
from functools import cache

from biopress.products.disease_heads import shape
from biopress.products.name_shapes import capital_blocks
from biopress.tables.generics import SALTS
from biopress.tables.name_blocks import NOT_GENERIC, PLAIN_WORDS
from biopress.text.document import Text

__all__ = [
    "TITLE_FORMS",
    "asked_for",
    "before_bracket",
    "bracketed",
    "combination_of",
    "in_combination",
    "joins",
    "known_variant",
    "mark_end",
    "nicknames",
    "numbered",
    "proper_name",
    "qualified",
    "titled_form",
]

_ENGLISH = (
    "ing ed tion sion ly ment ness ity ous able ible ful less ive ical ary ory ship ers ies ogy ance ence ism ist "
    "ates ward ants ents cal nal "
    "ral tal ual cial tic lic nic mic ric sic ents tors ands eps als ics igh ong ost east west ounce ease ugh tor "
    "ter ber der ler ner per cer ger"
)


@cache
def _in_bracket() -> re.Pattern[str]:
    return re.compile(
        r"[ ]{0,8}(?:\((?:TM|R|SM)\))?[ ]?\([ ]?(?:also known as |formerly |generic name:? |inn:? )?"
        r"(?P<name>(?P<first>[a-z]{7,})(?:[ ](?P<second>[a-z]{3,}))?)(?=[ ]?[);,/]|[ ](?:injection|tablets?|capsules?"
        r"|cream|gel|inhalation|ophthalmic|nasal|oral|for|extended|hydrochloride|sodium))"
    )


def bracketed(lower: str, end: int) -> tuple[int, int] | None:
    """Return the place of a nonproprietary name in the bracket behind a brand or code, told by its place alone.

    >>> bracketed("lumivra (dexatroben) is", 7)
    (9, 19)
    >>> bracketed("abx-101 (melanoma) is", 7) is None
    True
    """
    match = _in_bracket().match(lower, end) if lower.startswith(_OPENING, end) else None
    if match is None or _is_english(match.group("first")):
        return None
    second = match.group("second")
    if shape(second or match.group("first")):
        return None
    if second is not None and second not in SALTS and _is_english(second):
        return match.span("first") if second in _FORMS else None
    return match.span("name")


# With these begin a bracket behind a name and blanks where a mark was.
_OPENING = (" (", "(", "  ")


@cache
def _before_bracket() -> re.Pattern[str]:
    return re.compile(r"(?<![\w'-])(?P<name>[a-z]{7,})[ ]\($")


def before_bracket(lower: str, start: int) -> tuple[int, int] | None:
    """Return the place of a nonproprietary name right before the bracket in which a code begins at ``start``."""
    match = _before_bracket().search(lower, max(0, start - 30), start) if lower.endswith(" (", 0, start) else None
    if match is None or not _is_chemical(match.group("name")):
        return None
    return match.span("name")


# Between these two stand the words that say what an application's product is for.
_TO, _USES = (
    (" to", " for", " for the", " in the", " as a"),
    (" treat ", " treating ", " treatment of ", " treatment for "),
)


@cache
def _application_before() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:applications?|nda|ind|bla|maa|anda|snda|sbla|approval|authorization|designations?|status|cta)\b"
        r"(?:[^.;\n]|(?<=[ (]u)\.(?=s)|(?<=u\.s)\.){0,90}?[ ](?:for|of|to)[ ](?:using |(?:the )?use of )?"
        r"(?P<name>[a-z]{7,20})"
        r"[ ](?:to|for(?: the)?|in the|as a)$"
    )


def asked_for(lower: str) -> list[tuple[int, int]]:
    """Return the places of nonproprietary names that an application for a use tells: "the NDA for X to treat".

    >>> text = "it will file an nda with the fda for lumarin to treat gout"
    >>> [text[start:end] for start, end in asked_for(text)]
    ['lumarin']
    """
    found = []
    at = lower.find(" treat")
    while at >= 0:
        if lower.endswith(_TO, 0, at) and lower.startswith(_USES, at) and _is_chemical(_word_before(lower, at)):
            match = _application_before().search(lower, max(0, at - 150), at)
            if match is not None and _is_chemical(match.group("name")):
                found.append(match.span("name"))
        at = lower.find(" treat", at + 1)
    return found


def _word_before(lower: str, at: int) -> str:
    """Return the word before the words that end at ``at`` and say that it is for a use."""
    words = lower[max(0, at - 40) : at].rsplit(" ", 3)
    return words[-3] if words[-1] in ("the", "a") and len(words) > 2 else words[-2]


def _is_chemical(word: str) -> bool:
    return word.endswith(_CHEMICAL) and not _is_english(word)


# How nonproprietary names without a stem of the table end.
_CHEMICAL = (
    "in",
    "ine",
    "ide",
    "ol",
    "one",
    "ate",
    "ium",
    "il",
    "am",
    "ir",
    "ib",
    "ab",
    "at",
    "ant",
    "ex",
    "an",
    "al",
    "en",
    "ene",
    "as",
    "el",
    "ec",
)
_FORMS = frozenset("injection tablets tablet capsules capsule cream inhalation ophthalmic nasal oral extended".split())
_ENGLISH_ENDS = tuple(_ENGLISH.split())


def _is_english(word: str) -> bool:
    return word in PLAIN_WORDS or word in NOT_GENERIC or word in _FORMS or word.endswith(_ENGLISH_ENDS)


@cache
def _nickname() -> re.Pattern[str]:
    return re.compile(r"(?<![\w-])(?:[a-z]{3,7}-cel|(?:[Tt]|[a-z]{3,5})-DXd)(?![\w-])")


@cache
def _bracketed_nickname() -> re.Pattern[str]:
    return re.compile(r"\((?P<name>[a-z]{2,6}-[a-z]{1,4})\)")


def nicknames(text: Text, *, bracketed: bool) -> list[tuple[int, int]]:
    """Return where short forms of cell therapies and conjugates stand: "cilta-cel", "T-DXd".

    With ``bracketed`` those too that only their brackets tell: "(tal-z)" behind a name of two words.
    """
    folded = text.folded
    found = {match.span("name") for match in _bracketed_nickname().finditer(folded)} if bracketed else set()
    if "cel" in text.words or "dxd" in text.words:
        found.update(match.span() for match in _nickname().finditer(folded))
    return sorted(span for span in found if folded[slice(*span)] not in _NOT_NICKNAMES)


_NOT_NICKNAMES = frozenset(
    "e-cel add-on all-in anti-tnf at-risk co-dev de-novo in-vivo ex-us non-us off-the on-site pre-bla post-hoc t-cell "
    "b-cell one-time".split()
)


def joins(folded: str, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether two nonproprietary names are parts of one combination: "a/b", or "(a and b)" behind a brand."""
    gap = folded[first[1] : second[0]]
    if gap in ("/", " / "):
        return True
    if first[0] < second[0] < first[1]:
        return second[1] > first[1]  # the last part with its dosage form
    if gap == " and " and folded[first[0]].isupper() and folded[second[0]].isupper() and not _has_form(folded, first):
        # as a pharmacopoeia names it: "Norvaprine and Oltamide Tablets"
        return titled_form(folded, second[1]) is not None and not folded.endswith(", ", 0, first[0])
    if gap not in (" and ", " + ", " plus ", ", ", ", and "):
        return False
    if gap == ", " and any(map(str.isdigit, folded[slice(*first)])):
        return False  # a code, and the name of what has it
    return folded[first[0] - 1 : first[0]] == "(" and folded[second[1] : second[1] + 1] == ")"


def _has_form(folded: str, place: tuple[int, int]) -> bool:
    """Whether a name ends with its dosage form: "Norvaprine Tablets"."""
    return folded[slice(*place)].rpartition(" ")[2].lower() in TITLE_FORMS


# What stands between the parts of what the text calls a combination.
_BETWEEN_PARTS = frozenset(("/", " / ", " and ", " + ", " plus ", ", ", ", and ", " with ", " and the "))


def in_combination(gap: str) -> bool:
    """Whether the words between two nonproprietary names may stand between the parts of one combination."""
    return gap in _BETWEEN_PARTS


@cache
def _combination_of() -> re.Pattern[str]:
    return re.compile(
        r"[ ]{0,3}(?:\((?:TM|R|SM)\))?(?: (?:for injection|injection|tablets|capsules))?(?:,|[ ]{1,2}(?:is|was))"
        r" (?:an?|the|our|its) (?:[\w-]+,? ){0,5}?combination(?: \w+)? (?:of|containing) (?:the )?"
    )


def combination_of(folded: str, end: int, start: int) -> bool:
    """Whether the words between a brand and a nonproprietary name say that it is a combination.

    >>> combination_of("Lumivra is a fixed-dose combination of norvaprine and oltamide", 7, 39)
    True
    """
    return "combination" in folded[end:start] and _combination_of().fullmatch(folded, end, start) is not None


# One of these ends a name with its dosage form.
TITLE_FORMS = frozenset(
    "tablet tablets capsule capsules injection suspension solution cream gel ointment spray patch foam lotion emulsion "
    "powder inhaler drops".split()
)


@cache
def _title_form() -> re.Pattern[str]:
    forms = "|".join(form.capitalize() for form in sorted(TITLE_FORMS, reverse=True))
    return re.compile(
        r"(?:[ ](?:Extended-Release|Delayed-Release|Orally Disintegrating|Ophthalmic|Nasal|Oral|Topical|Inhalation"
        rf"|Injectable|Liposome|ER|XR|DR|SR|ODT|Hydrochloride)){{0,3}}[ ](?:{forms})\b"
    )


def titled_form(folded: str, end: int) -> int | None:
    """Return where a name ends whose dosage form belongs to it: "Norvoprine Succinate ER Tablets"."""
    match = _title_form().match(folded, end) if folded[end + 1 : end + 2].isupper() else None
    return match.end() if match is not None else None


@cache
def _qualifier() -> re.Pattern[str]:
    return re.compile(
        r"(?:[ ]{1,2}|\s{1,3}(?=(?:SL|XR|ER|SR|CR|LA|PF|SC|LP|HD)(?![\w-])))"
        r"(?P<q>[A-Z]{2,6}(?:-[A-Z]{2,3}\+?)?|Mini|Pro|Max|Duo|Lf|Kit|Forte|Depot)(?![\w-])"
    )


_VARIANTS = frozenset("SL XR ER SR CR LA PF SC LP HD".split())


def known_variant(name: str) -> bool:
    """Whether a name ends with a variant's short name that needs no second place to prove it."""
    last = name.rsplit(" ", 1)[-1]
    return last in _VARIANTS or not last.isupper()


def qualified(folded: str, end: int) -> int | None:
    """Return where a brand ends that has a variant's short name behind: "Numorel LP", "Glucaform Mini"."""
    match = _qualifier().match(folded, end) if folded[end : end + 4].lstrip()[:1].isupper() else None
    if match is None:
        return None
    word = match.group("q")
    if (word in capital_blocks() and word not in _VARIANTS) or word.lower() in PLAIN_WORDS:
        return None
    return match.end() + (folded[match.end() : match.end() + 1] == "+")


@cache
def _behind_mark() -> re.Pattern[str]:
    return re.compile(r"[ ]{0,8}(?:\((?:TM|R|SM)\))?[ ]{1,2}")


def mark_end(folded: str, end: int) -> int:
    """Return where the word behind a name and its mark begins: "LUMIVRA(TM) Fentanyl"."""
    match = _behind_mark().match(folded, end)
    return match.end() if match is not None else end


@cache
def _number() -> re.Pattern[str]:
    return re.compile(
        r"[ ]{1,2}(?P<number>[1-9]\d?)(?![\w%\u00b0/-]|[.,:]\d|[ ]{1,2}(?:[a-z]+ )?(?:m?c?g|m[lL]|%|\d|trial|study))"
    )


def numbered(folded: str, end: int) -> int | None:
    """Return where a brand ends that has a number behind, as vaccines have: "Velnivax 13"."""
    match = _number().match(folded, end) if folded[end + 1 : end + 3].lstrip()[:1].isdigit() else None
    return match.end() if match is not None else None


@cache
def _proper_name() -> re.Pattern[str]:
    word = r"[A-Za-z0-9][\w-]{0,20}"
    inner = rf"(?!{_NO_NAME}){word}(?:,? {word}){{0,7}}? [Vv]accine(?:,? {word}){{0,4}}"
    outer = r"[A-Z0-9][\w-]{1,20}(?: [A-Z0-9][\w-]{1,20}){0,5}? Vaccine(?:,? [A-Z][\w-]{2,16}){0,3}"
    return re.compile(rf"[ ]{{0,8}}(?:\((?:TM|R|SM)\)[ ]?)?(?:\((?P<inner>{inner})\)|, (?P<outer>{outer})(?=,))")


_NO_NAME = (
    r"(?i:an?|the|our|its|their|his|this|that|investigational|first|candidate|new|novel|or|and|in|as|for|also|formerly|known"
    r"|company'?s?|[\w-]+'s)\b"
)

# A vaccine's proper name has at least so many words; "COVID-19 vaccine" is a class.
_WORDS = 3


def proper_name(folded: str, end: int) -> tuple[int, int] | None:
    """Return the place of a vaccine's proper name behind its brand.

    >>> text = "Velnivax (Yellow Fever Vaccine, Live) is"
    >>> text[slice(*proper_name(text, 8))]
    'Yellow Fever Vaccine, Live'
    """
    match = _proper_name().match(folded, end)
    if match is None or match.lastgroup is None or len(match.group(match.lastgroup).split()) < _WORDS:
        return None
    return match.span(match.lastgroup)
