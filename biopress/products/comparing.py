"""Which of several indications says less than another of the same disease."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from biopress.model import Indication
from biopress.text.folding import fold

__all__ = ["is_about", "is_kind", "is_wide", "without_wider", "words_of"]


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W_]+")


def words_of(indication: Indication) -> frozenset[str]:
    """Return the words of an indication and of its diseases' names, so that a short form says what it stands for."""
    text, start = indication.text, indication.span.start
    texts: list[str] = []
    last = 0
    for condition in indication.conditions:
        low, high = condition.span
        texts += (condition.name, text[last : max(0, low - start)])
        last = max(0, high - start)
    return _plain(" ".join([*texts, text[last:]]))


def _plain(text: str) -> frozenset[str]:
    told = (text if text.isascii() and "&" not in text else fold(text)).lower()
    for short, full in _SHORT_MARKERS:
        told = told.replace(short, full)
    return frozenset([word.removesuffix("s") for word in _word().findall(told)]) - _LITTLE


# Markers that titles spell out and sentences shorten.
_SHORT_MARKERS = (("msi-h", "microsatellite instability-high"), ("dmmr", "mismatch repair deficient"))


_LITTLE = frozenset(
    "in of with the a an and or to patient adult people individual recipient who have attack episode symptom".split()
)


def is_about(words: frozenset[str], others: Iterable[frozenset[str]]) -> bool:
    """Whether an indication says only more, or less, of the same disease than one of the others."""
    return any(words <= other or other <= words for other in others)


def without_wider(indications: tuple[Indication, ...]) -> tuple[Indication, ...]:
    """Leave out what another phrase says more exactly, or in full: "diabetes" beside "type 2 diabetes"."""
    if len(indications) < 2:
        return indications
    words = [words_of(indication) for indication in indications]
    full = [words[at] | _plain(indication.text) for at, indication in enumerate(indications)]
    diseases = [_disease_words(indication) for indication in indications]
    joint = {at for at in range(len(indications)) if _is_joint(indications[at], words[at], words)}
    kept = []
    for number, indication in enumerate(indications):
        others = [at for at in range(len(indications)) if at != number and at not in joint]
        plain = words[number] - _EXTENTS
        wider = any(
            (words[number] != words[at] and _widens(words[number], full[at]))
            or (_widens(diseases[number], diseases[at]) and plain <= full[at])
            for at in others
        )
        length = len(indication.text)
        again = any(
            words[at] == words[number] and (len(indications[at].text), -at) > (length, -number) for at in others
        )
        if not wider and not again and number not in joint:
            kept.append(indication)
    return tuple(_without_kinds(kept))


def _is_joint(indication: Indication, words: frozenset[str], all_words: list[frozenset[str]]) -> bool:
    """Whether a phrase tells in one what others tell each: "urinary tract and intra-abdominal infections"."""
    if len(all_words) < 3 or _coordinated().search(indication.text) is None:
        return False
    parts = [others for others in all_words if others < words]
    return len(set(parts)) > 1 and len(words - frozenset().union(*parts)) < 2


@cache
def _coordinated() -> re.Pattern[str]:
    return re.compile(r"(?<!with )\b(?:and|or)\b(?! without)")


def _widens(words: frozenset[str], others: frozenset[str]) -> bool:
    """Whether ``others`` say more of the same: small cell lung cancer is no wider than non-small cell lung cancer."""
    more = others - words
    return words < others and more.isdisjoint(("pre", "not")) and ("non" not in more or _DENIED.isdisjoint(words))


# Words of diseases before which "non" makes another disease.
_DENIED = frozenset("small hodgkin squamous muscle alcoholic invasive cystic ischemic diabetic".split())
# How far a disease has gone; beside a disease told exactly it says no more.
_EXTENTS = frozenset(
    "advanced metastatic unresectable locally recurrent early late severe moderate mild active".split()
)


def _disease_words(indication: Indication) -> frozenset[str]:
    known = [condition.name for condition in indication.conditions if condition.id is not None]
    return _plain(" ".join(known)) or _plain(indication.text)


def _without_kinds(indications: list[Indication]) -> list[Indication]:
    """Leave out kinds of diseases where diseases are told too: "hematologic malignancies" beside "myeloma"."""
    named = [indication for indication in indications if not is_wide(indication)]
    return named or indications


def is_wide(indication: Indication) -> bool:
    """Whether an indication names a kind of diseases only: "rare diseases", "hard-to-treat cancers"."""
    text = indication.text.lower()
    words = text.split()
    last = words[-1]
    if last == "disorders" and words[-2:-1] and words[-2] in _DISORDERS:
        return False
    if words[0] in ("tumors", "tumours") and words[1:2] == ["expressing"]:
        return True
    if last in ("cancers", "tumors") and words[-2:-1] and words[-2] in _SYSTEMS:
        return True
    if text.endswith(_WIDE) or _tell_kind(words):
        return True
    if last.isascii() and last.isalpha() and last.removesuffix("s") not in _CANCER_ENDS:
        return False
    return _plain(indication.text) <= _ANY_CANCER


def is_kind(text: str) -> bool:
    """Whether the words, in small letters, tell only of which kind a disease is.

    >>> is_kind("rare neurological disorder"), is_kind("kidney disease")
    (True, False)
    """
    return _tell_kind(text.split())


def _tell_kind(words: list[str]) -> bool:
    return len(words) > 1 and words[-1] in _KIND_HEADS and _KIND_WORDS.issuperset(words[:-1])


# What stands before "disorders" in the names of diseases that have many forms.
_DISORDERS = frozenset("anxiety depressive bipolar panic personality eating spectrum use seizure".split())
_WIDE = (" diseases", " disorders", " conditions", " malignancies", " neoplasms")
_KIND_HEADS = frozenset("disease diseases disorder disorders condition conditions illness illnesses".split())
_KIND_WORDS = frozenset(
    "autoimmune blood central chronic cns debilitating degenerative dermatologic dermatological devastating endocrine "
    "eye fatal gastrointestinal genetic hematologic immune infectious inherited life-threatening lysosomal mental "
    "metabolic neurodegenerative neurodevelopmental neurologic neurological neuromuscular ocular ophthalmic orphan "
    "progressive psychiatric rare respiratory retinal serious severe skin storage".split()
)
# Where the cancers grow of which a text means some.
_SYSTEMS = frozenset(
    "gastrointestinal gi gynecologic gynecological gynaecological genitourinary thoracic skin women's".split()
)
_ANY_CANCER = frozenset("cancer blood hard treat difficult rare aggressive advanced other certain".split())
_CANCER_ENDS = _ANY_CANCER | _LITTLE
