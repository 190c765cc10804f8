"""The words right before a name that make it a product's: the last word, with the words that may stand before it.

Under ``""`` stand the words that decide alone.
"""

from __future__ import annotations

from typing import Final

__all__ = ["LIKELY_BEFORE", "SURE_BEFORE", "WEAK_BEFORE"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Words that stand before products only.
SURE_BEFORE: Final[dict[str, frozenset[str]]] = {
    "": _words(
        "administered agonist antagonist antibody approve approves biosimilar candidate candidates conjugate "
        "degrader engager inhibitor prescribed prodrug receiving tradename vaccine"
    ),
    "approved": _words("commission ema fda has have nmpa"),
    "as": _words("known marketed sold"),
    "called": _words("antibody candidate drug inhibitor therapy treatment vaccine"),
    "for": _words(
        "anda application applications approval approvals authorization bla clearance designation "
        "designations exclusivity ind indication indications maa nda pma prescriptions request sbla snda "
        "status submission"
    ),
    "in": _words("ingredient"),
    "including": _words("candidates drugs medicines products vaccines"),
    "name": _words("brand trade"),
    "of": _words(
        "administration approval approvals authorization clearance commercialization designation dose doses "
        "efficacy formulation formulations immunogenicity infusion infusions injection injections "
        "investigation launch pharmacokinetics safety shipments tolerability version"
    ),
    "on": _words("hold"),
    "to": _words("designation designations randomized status"),
    "with": _words("dosed monotherapy therapy treated treatment"),
}

# Words that stand before products more often than before other things.
LIKELY_BEFORE: Final[dict[str, frozenset[str]]] = {
    "": _words(
        "acquire acquired advance advancing antibodies approved asset assets brand combining commercialize "
        "commercializing compound developing device dosing drug drugs evaluate evaluated evaluating "
        "inhibitors investigating launch launched launches license licensed licensing markets medicine "
        "medicines plus product products sells system taking test therapeutic therapies therapy treatment "
        "treatments vaccines versus vs"
    ),
    "for": _words("data efforts hold path pathway plan potential results rights"),
    "from": _words("data results revenue revenues"),
    "of": _words(
        "ability arm benefit benefits combination development effect effects evaluation manufacture "
        "manufacturing mechanism potential production profile results review role sales studies study "
        "supplies supply trial trials use"
    ),
    "on": _words("data"),
    "to": _words("exposure rights"),
    "with": _words("combination data"),
}

# Words that stand before anything, and before products too.
WEAK_BEFORE: Final[dict[str, frozenset[str]]] = {
    "": _words("company's for its of on our over program programs received regarding their to using with"),
}
