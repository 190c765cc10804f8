"""Words with which releases tell how common, deadly and costly a disease is, and how large its market: where to look."""

from __future__ import annotations

from typing import Final

from biopress.matching.terms import Term

__all__ = ["EPIDEMIOLOGY"]

EPIDEMIOLOGY: Final[tuple[Term, ...]] = (
    Term(id="incidence", name="incidence", variants=("incidence rate", "incidences", "new cases", "cases", "cases of", "infections", "diagnoses",
         "diagnosed", "newly diagnosed", "fell ill", "fall ill", "are born", "is born", "births", "newborns", "lifetime risk",
         "hospitalizations", "hospital admissions", "emergency department visits")),
    Term(id="prevalence", name="prevalence", variants=("prevalent", "carrier frequency", "population", "found in", "occurs in", "occur in",
         "occurring in", "present in", "seen in", "detected in", "expressed in", "one in", "1 in", "1 out of", "1 of")),
    Term(id="affected", name="affects", variants=("affect", "affecting", "affected", "affected by", "live with", "lives with", "living with", "suffer",
         "suffers", "suffering", "have", "has", "patients", "people", "individuals", "adults", "children", "women", "men", "americans",
         "develop", "develops", "experience", "afflicts", "afflicting", "impacts", "impacting", "sufferers"),
         example="a disorder affecting 4,000 people", look_alike="a minor effect"),
    Term(id="deaths", name="deaths", variants=("death", "death rate", "mortality", "fatality", "fatality rate", "kills", "killed", "killing", "die", "dies",
         "claims", "claimed", "lives"), example="11,000 people die of it", look_alike="the diet"),
    Term(id="share", name="accounts for", variants=("account for", "accounting for", "accounted for", "represents", "represent", "representing",
         "makes up", "make up", "making up", "comprises", "comprising", "constitutes", "responsible for")),
    Term(id="cost", name="costs", variants=("cost", "economic burden", "burden", "spending", "expenditure", "expenditures"),
         example="the cost is $2,000 a year", look_alike="in Costa Rica"),
    Term(id="market", name="market", variants=("market size", "CAGR", "compound annual growth rate", "compounded annual growth rate"),
         example="a CAGR of 11%", look_alike="the cigar"),
    Term(id="survival", name="survival rate", variants=("survival rates", "survival", "survive")),
)  # fmt: skip
