"""What a table row is.

A row is the whole change: a new authority, designation, modality or condition is one row in one table, with the proof
that it does what it should. Surfaces are matched word by word: any run of blanks, line breaks and hyphens between two
words of the text equals a blank or a hyphen of the surface; British and American spellings and the regular plural of
the last word are made when the index is built and need no row of their own.
"""

from __future__ import annotations

import attrs

from biopress.values import Value

__all__ = [
    "Agency",
    "Application",
    "AttributeTerm",
    "ConditionTerm",
    "Designation",
    "Exchange",
    "Heading",
    "Modality",
    "PlaceTerm",
    "ProductTerm",
    "Qualifier",
    "Registry",
    "RuleError",
    "Shared",
    "Stem",
    "Target",
    "Term",
    "WireForm",
]


class RuleError(ValueError):
    """A row that cannot be used; the message says which row it is and what to write instead."""


@attrs.frozen(eq=False, repr=False)
class Shared(Value):
    """A surface that several rows claim, and the words of which one has to stand near for this row to be meant.

    ``default`` marks the row that is meant where no claimant's context stands in the text; at most one row has it.
    """

    surface: str
    context: tuple[str, ...]
    default: bool = False
    exact: bool = True


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Term(Value):
    """A row: ``name`` and ``variants`` are matched in any case, ``exact_case`` as written, ``shared`` by context.

    ``example`` is a sentence in which the row must be found, ``look_alike`` one in which it must not; both are written
    by hand for every row with an acronym, a short surface or an English word.
    """

    id: str
    name: str
    variants: tuple[str, ...] = ()
    exact_case: tuple[str, ...] = ()
    shared: tuple[Shared, ...] = ()
    source: str = ""
    example: str = ""
    look_alike: str = ""


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Agency(Term):
    """An authority. ``event_id`` is the id under which its acts are reported (a centre's acts are its parent's)."""

    event_id: str
    jurisdiction: str
    kind: str
    parent: str | None = None
    approves_for: tuple[str, ...] = ()
    receives_for: tuple[str, ...] = ()


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Designation(Term):
    """A special status of a product or an application.

    ``type`` is the id under which it is reported, ``None`` where the phrase names no designation; ``act_kind`` says
    what it is then.
    """

    type: str | None
    agencies: tuple[str, ...]
    act_kind: str = "designation"


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Application(Term):
    """A kind of application. ``type`` is the id under which it is reported, ``None`` where there is none."""

    type: str | None
    agencies: tuple[str, ...]
    stage: str


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Modality(Term):
    """What a product is made as. ``type`` is the id under which it is reported; ``rank`` settles two that fit."""

    type: str
    rank: int = 50


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Target(Term):
    """A molecule that products act on; ``id`` is the approved gene symbol where it is a gene."""

    kind: str = "gene"


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ConditionTerm(Term):
    """A disease; ``mondo`` is a hint, not a proof, of the ontology's entry."""

    area: str
    mondo: str | None = None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Qualifier(Term):
    """A word that narrows a disease or a population: relapsed, metastatic, first-line, adult."""

    kind: str


@attrs.frozen(kw_only=True, eq=False, repr=False)
class AttributeTerm(Term):
    """A trait of a product. ``kind`` says which: cell_source, vector, binder, construct, payload, isotope ..."""

    kind: str


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ProductTerm(Term):
    """A product that the user names himself. ``type`` is the type of ``name``: generic, brand or code."""

    type: str = "other"
    modality: str | None = None
    targets: tuple[str, ...] = ()


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Stem(Value):
    """A stem of nonproprietary names. ``english`` are ordinary words of the same shape, never names."""

    affix: str
    position: str
    definition: str
    modality: str | None = None
    target: str | None = None
    min_length: int = 6
    english: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    needs_support: bool = False
    source: str = ""


@attrs.frozen(kw_only=True, eq=False, repr=False)
class WireForm(Value):
    """One form in which a wire names itself; ``position`` is dateline, footer, header or credit."""

    id: str
    name: str
    form: str
    position: str
    source: str = ""


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Exchange(Value):
    """A market. ``symbol`` is the regular expression of its symbols."""

    id: str
    mic: str
    name: str
    aliases: tuple[str, ...]
    country: str
    symbol: str
    source: str = ""


@attrs.frozen(kw_only=True, eq=False, repr=False)
class PlaceTerm(Value):
    """A place of datelines: a city with its country, a state or a country with its written forms."""

    name: str
    kind: str
    country: str | None
    variants: tuple[str, ...] = ()
    region: str | None = None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Heading(Value):
    """A section's heading: the words it begins with, or is (``whole``), and the kind of section that follows.

    With ``sentence`` the words begin the section's first sentence, and it has no heading.
    """

    kind: str
    text: str
    whole: bool = False
    sentence: bool = False


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Registry(Value):
    """A registry of trials; ``pattern`` is the regular expression (verbose) of its numbers; ``literal`` is in all."""

    id: str
    literal: str
    pattern: str
    example: str
