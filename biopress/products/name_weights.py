"""How surely the contexts of a coined name make it a product's, or a trial's."""

from __future__ import annotations

import re
from functools import cache

from biopress.products.evidence import in_trademarks, names_trial, product_weight, told_by_data
from biopress.products.name_shapes import begins_with_isotope, is_code, prefix_of
from biopress.tables.name_blocks import CAPITAL_BLOCKS, CODE_PREFIX_BLOCKS

__all__ = ["Coined", "accepted", "may_count", "settle_families", "weigh"]


class Coined:
    """A coined name: its places, how surely it is a product's, and whether the source sets a mark behind it."""

    __slots__ = (
        "best",
        "explained",
        "followed",
        "kind",
        "listed",
        "marked",
        "places",
        "studies",
        "text",
        "trial",
        "weight",
    )

    def __init__(self, text: str, kind: str, *places: tuple[int, int]) -> None:
        self.text: str = text
        self.kind: str = kind
        self.places: list[tuple[int, int]] = [*places]
        self.weight: int = 0
        self.best: int = 0
        self.trial: int = 0
        self.marked: bool = False
        self.listed: bool = False
        self.explained: bool = False
        self.followed: bool = False
        self.studies: bool = False


@cache
def _trial_shape() -> re.Pattern[str]:
    return re.compile(r"[A-Z]{4,}-?\d{1,2}")


@cache
def _kind_follows() -> re.Pattern[str]:
    """A device's or a test's name goes on in capitals to the word that says what it is."""
    return re.compile(
        r"[ ]{0,8}(?:\((?:TM|R|SM)\))?(?:[ ][A-Z0-9][\w-]*){0,6}[ ](?:System|Device|Stent|Catheter|Test|Assay|Panel"
        r"|Kit|Vaccine|Implant|Pump|Monitor|Valve|Graft|Injection"
        r"|Tablets|Capsules|Cream|Gel|Gauze|Instrument|Antigen|Analyzer|Scanner|Injector|Inhaler|Lens|Laser|Patch"
        r"|Drops|Spray)\b"
    )


# With these a name goes on to what says what it is.
_GOES_ON = frozenset(" (")


def settle_families(found: list[Coined]) -> None:
    """Take names for trials' or products' whose first part is that of a trial or of a product."""
    codes = [coined for coined in found if coined.kind == "code"]
    trials = {prefix_of(c.text) for c in codes if c.trial and sum(map(str.isalpha, c.text)) > 3}
    for coined in codes if trials else ():
        if not coined.trial and prefix_of(coined.text) in trials and _small_number(coined.text):
            coined.trial = 1 + len(coined.places)
    joined = [coined for coined in found if coined.kind == "brand" and "-" in coined.text]
    trials = {coined.text.rpartition("-")[0] for coined in joined if coined.trial}
    for coined in joined:
        if not coined.trial and coined.text.rpartition("-")[0] in trials:
            coined.trial = 1 + len(coined.places)
    if len(codes) > 1:
        own = {prefix_of(coined.text) for coined in codes if accepted(coined)} - CODE_PREFIX_BLOCKS
        for coined in codes:
            prefix = prefix_of(coined.text)
            known = len(prefix) > 1 and prefix in own and coined.text.upper().count(prefix) == 1
            coined.listed = coined.listed or (known and not coined.trial and coined.weight >= 0)


def may_count(coined: Coined, lower: str) -> bool:
    """Whether a name can still be proven by a tie: an ordinary word with a capital needs a context of its own."""
    if coined.marked and len(coined.places) == 1 and in_trademarks(lower, coined.places[0][1]):
        return False
    if coined.kind != "brand" or coined.marked or coined.listed or coined.explained:
        return True
    return coined.weight > 1 or not coined.text[1:].islower()


def _in_title(folded: str, start: int) -> bool:
    """Whether the word before begins with a capital too, as in a title, where capitals say nothing."""
    before = folded[max(0, start - 24) : start].split()
    if not before or before[-1][-1] in _STOPS:
        return False
    return before[-1][:1].isupper() and not before[-1].isupper() and len(before[-1]) > 2


# With these a sentence ends.
_STOPS = ".!?;"


@cache
def _state_follows() -> re.Pattern[str]:
    """A state's abbreviation behind a town in capitals, as in a dateline: "HARROWGATE, N.J."."""
    return re.compile(
        r",[ ](?!U\.)(?:[A-Z]\.[ ]?[A-Z]\.|(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky"
        r"|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ont|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\.)"
    )


def weigh(coined: Coined, folded: str, lower: str) -> None:
    """Add up what the contexts say, where they can say enough."""
    text, marked = coined.text, coined.marked
    if begins_with_isotope(text):
        coined.weight += 3
    capital, capitals = not marked and text[1:].islower(), not marked and text.isupper()
    # "LumiSTAT Gauze is a product": what is said of the kind is said of a name that is no ordinary word
    mixed = coined.kind == "brand" and not (marked or capital or capitals)
    numbered = text[-1].isdigit() and _trial_shape().fullmatch(text) is not None
    for start, end in coined.places[:_LOOKS]:
        if coined.weight >= _ENOUGH and not coined.trial:
            return
        if marked or folded.startswith(" (", end):
            coined.explained = True
        asked = (mixed or (marked and coined.weight <= 0)) and folded[end : end + 1] in _GOES_ON
        kind = _kind_follows().match(folded, end) if asked and not folded[end + 1 : end + 2].islower() else None
        if kind is not None and marked:
            coined.weight += 2
        if capital and _in_title(folded, start):
            continue
        weight = product_weight(lower, start, end)
        if capitals and folded.startswith(", ", end) and _state_follows().match(folded, end):
            weight = -1
        if kind is not None and mixed and weight >= 0:
            weight = max(weight, product_weight(lower, start, kind.end()))
        coined.weight += weight if weight >= 0 else -4
        coined.best = max(coined.best, weight)
        named = names_trial(lower, start, end)
        if named or (numbered and told_by_data(lower, start)):
            coined.trial += 1
            coined.followed = coined.followed or named > 1
            coined.studies = coined.studies or named > _WORD_OF_TRIAL or _of_series(coined, folded)


def _of_series(coined: Coined, folded: str) -> bool:
    """Whether a small number mostly follows a name, as in the trials of a series: "SOLARIS 2 and SOLARIS 3"."""
    if coined.marked:
        return False
    looked = coined.places[:_LOOKS]
    return len(looked) > 1 and 2 * sum(
        _small_number_after().match(folded, end) is not None for _, end in looked
    ) >= len(looked)


@cache
def _small_number_after() -> re.Pattern[str]:
    return re.compile(r"[ ][1-9](?![\w%-]|[.,]\d|[ ](?:mg|mcg|g|mL)\b)")


# What the word "trial" beside a name says for a trial; what a trial alone does says more.
_WORD_OF_TRIAL = 2
# The best that a context can say for a product.
_SURE = 3
# By so few letters a company marks its codes.
_OF_COMPANY = 5
# Acronyms are seldom so long.
_LONG = 7
# What weighs so much is a product's name.
_ENOUGH = 9
# More places than these say nothing new about a name.
_LOOKS = 9


def accepted(coined: Coined) -> bool:
    """Whether the contexts of a coined name suffice by themselves."""
    if coined.trial and _named_like_trial(coined):
        return False
    if coined.listed:
        return True
    if coined.marked:
        return coined.weight >= (0 if coined.text.isupper() and len(coined.text) > 4 else 1)
    if coined.kind == "code":
        if coined.text.isupper() and sum(map(str.isalpha, coined.text)) > 6:
            # trials are named so, but for those whose first letters are a company's: "ARX-TTRC3"
            own = coined.text.index("-") < _OF_COMPANY if "-" in coined.text else False
            return coined.weight >= (_SURE if own and coined.best >= _SURE and not coined.trial else 6)
        if is_code(coined.text):
            return coined.weight >= (3 if _is_acronym(coined.text) else 0)
        return coined.weight >= 3
    if coined.kind == "spaced":
        return coined.weight >= 3
    if coined.text.isupper():
        return coined.weight >= (4 if len(coined.text) < _LONG else _SURE)
    # a word with one capital needs words that only a product has about it
    inner = any(c.isupper() for c in coined.text[1:])
    return coined.best >= _SURE and coined.weight >= (3 if inner else 4)


def _is_acronym(code: str) -> bool:
    """Whether the letters of a code are those of another thing: of a gene, or of a disease with its exon ("DMD44")."""
    prefix = prefix_of(code)
    return prefix in CODE_PREFIX_BLOCKS or (
        prefix in CAPITAL_BLOCKS and "-" not in code and sum(map(str.isdigit, code)) < 3
    )


def _small_number(code: str) -> bool:
    return len("".join(filter(str.isdigit, code)).lstrip("0")) < 3


def _named_like_trial(coined: Coined) -> bool:
    """Whether a name that stands with "trial" or "study" is the trial's own: a word with a small number."""
    if coined.studies and coined.kind == "brand":
        return True
    if coined.marked:
        return coined.best < _SURE and coined.weight < 3 * coined.trial + 3
    often = 2 * coined.trial >= min(len(coined.places), _LOOKS)
    letters = sum(c.isalpha() for c in coined.text)
    digits = sum(c.isdigit() for c in coined.text)
    if coined.kind == "brand":
        return often or coined.weight < 3 * coined.trial + 3
    if letters >= 5:
        return often or coined.text.isupper()
    if coined.best >= _SURE:
        return often and digits <= 2 and coined.weight < 3 * coined.trial
    return often and (digits <= 2 or coined.followed)
