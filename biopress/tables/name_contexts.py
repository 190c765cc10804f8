"""The words right before and behind a name that make it a product's, or another thing's.

Before a name: the last word, with the words that may stand before it; under ``""`` stand the words that decide alone.
Behind a name: how the words begin, with the ways of a word parted by ``|``; a full stop says that a word ends there.
"""

from __future__ import annotations

from typing import Final

__all__ = ["LIKELY_AFTER", "LIKELY_BEFORE", "OTHERS_AFTER", "SURE_AFTER", "SURE_BEFORE", "WEAK_BEFORE"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Words that stand before products only.
SURE_BEFORE: Final[dict[str, frozenset[str]]] = {
    "": _words(
        "administered agonist antagonist antibody approve approves biosimilar candidate candidates conjugate "
        "degrader engager inhibitor prescribed prodrug receiving tradename vaccine"
    ),
    "approved": _words("commission ema fda has have nmpa"),
    "are": _words("biosimilars brands candidates drugs medicines vaccines"),
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

# Words that stand behind names of companies, platforms, genes and other things.
OTHERS_AFTER: Final[tuple[str, ...]] = (
    *("platform", "technolog", "technique", "method.", "engine.", "algorithm", "franchise", "trademark", "capsid"),
    *("library", "university", "hospital", "institute", "summit", "conference", "symposium", "meeting.", "congress"),
    *("journal", "award", "index.", "score.", "scale.", "questionnaire", "inventory", "inc.", "corp.", "ltd.", "llc."),
    *("plc.", "ag.", "gmbh", "therapeutics", "pharma", "biopharma", "bioscience", "biotech", "biologics", "holdings"),
    *("laborator", "partners", "capital", "ventures", "foundation", "society", "mutation", "mutant", "gene.", "genes."),
    *("receptor", "protein.", "pathway", "positive", "negative", "expression", "virus.", "variant", "strain"),
    *("infection", "cell.", "cells.", "assets management", "advisor", "communications", "newswire", "securities"),
    *("market.", "act.", "said.", "says.", "stated.", "believes.", "intends.", "plans to", "expects to"),
)

# Words that stand behind products only.
SURE_AFTER: Final[tuple[str, ...]] = (
    *("injection", "tablet", "capsule", "cream", "gel", "ointment", "lotion", "nasal spray", "oral solution"),
    *("ophthalmic solution|suspension", "for injection", "extended-release", "extended release", "autoinjector"),
    *("pen.", "prefilled", "injectable", "infusion", "monotherapy"),
    *("is|was indicated|administered|contraindicated", "is|was given orally"),
    *("is|was being developed|evaluated|studied|investigated", "for |the |potential treatment.|prevention.|treating."),
    *("treated.", "-treated.", "vaccine|drug|antibody|product candidate", "treatment group|arm"),
    *("arm.", "arms."),
    *("plus chemotherapy|placebo", "or|versus placebo", "compared to|with placebo", "has not been approved"),
    *("is|was |not approved", "is |currently in phase", "works by", "should |not be used|taken|administered"),
    "net product sale|revenue",
    *("|- has|have |now|successfully entered phase|clinical", "|- enters|entered phase"),
)

# Words that stand behind products more often than behind other things.
LIKELY_AFTER: Final[tuple[str, ...]] = (
    *("vaccine", "candidate", "therapy", "treatment", "dose", "dosing", "administration", "demonstrated", "reduced"),
    *("significantly", "device.", "test.", "tests.", "assay", "panel.", "kit.", "system.", "stent", "implant"),
    *("catheter", "gauze", "met its|the|all", "achieved", "was |generally well|safe"),
    *("has been granted|approved|studied|shown|evaluated", "has received|demonstrated|shown", "has the potential"),
    *("is|was designed|intended|cleared", "was granted", "is now|also available"),
    "received orphan|fast|breakthrough|approval|fda|accelerated|priority|510",
    "in patients|adults|children|combination|people|subjects|participants|pediatric",
    *("as |a monotherapy|first-line|treatment|adjuvant", "as |a an adjunct", "program."),
    *("for patients|adults|use|children|people|injection", "inhibits", "blocks", "binds", "targets"),
    *("may cause|offer|provide|be", "to treat.|prevent.|reduce.|enhance.|improve.|optimise.|optimize."),
    *("showed", "improved", "with or without", "at a dose", "at doses", "use.", "versus", "vs.", "+"),
    *("product.", "references.", "treats.", "detects.", "was |originally developed"),
)
