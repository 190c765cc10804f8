"""The rules: all tables in one frozen value. Extending gives a new value; nothing else in the process changes."""

from __future__ import annotations

import hashlib
import marshal
from collections.abc import Iterable, Mapping
from functools import cached_property
from operator import attrgetter
from typing import Any

import attrs

from biopress.matching.checks import check_links, check_rows
from biopress.matching.credits import Credits
from biopress.matching.gazetteer import Gazetteer
from biopress.matching.markets import Markets
from biopress.matching.stems import StemIndex
from biopress.matching.terms import (
    Agency,
    Application,
    AttributeTerm,
    ConditionTerm,
    Designation,
    Exchange,
    Heading,
    Modality,
    PlaceTerm,
    ProductTerm,
    Qualifier,
    Stem,
    Target,
    Term,
    WireForm,
)
from biopress.matching.triggers import AreaTerm, CueTerm, TriggerTerm
from biopress.matching.vocabulary import Vocabulary
from biopress.matching.wordings import Endpoint
from biopress.tables.agencies import AGENCIES
from biopress.tables.applications import APPLICATIONS
from biopress.tables.areas import AREAS
from biopress.tables.attributes import ATTRIBUTES
from biopress.tables.conditions import CONDITIONS
from biopress.tables.cues import CUES
from biopress.tables.designations import DESIGNATIONS
from biopress.tables.endpoints import ENDPOINTS
from biopress.tables.epidemiology import EPIDEMIOLOGY
from biopress.tables.exchanges import EXCHANGES
from biopress.tables.headings import HEADINGS
from biopress.tables.milestones import STEPS
from biopress.tables.modalities import MODALITIES
from biopress.tables.places import PLACES
from biopress.tables.qualifiers import QUALIFIERS
from biopress.tables.routes import DOSAGE_FORMS, ROUTES
from biopress.tables.stems import STEMS
from biopress.tables.targets import TARGETS
from biopress.tables.trials import DESIGNS, STUDY_WORDS, TRIAL_STATUSES
from biopress.tables.triggers import TRIGGERS
from biopress.tables.wires import WIRES
from biopress.values import Value, values_of

__all__ = ["DEFAULT_RULES", "Rules"]


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Rules(Value):
    """The tables that a parse reads by.

    >>> import biopress
    >>> mine = biopress.DEFAULT_RULES.extended(
    ...     products=[biopress.ProductTerm(id="glowbrin", name="Glowbrin", type="brand")]
    ... )
    >>> [p.name for p in biopress.parse("Glowbrin is approved in Japan.", rules=mine).products]
    ['Glowbrin']
    """

    agencies: tuple[Agency, ...] = AGENCIES
    designations: tuple[Designation, ...] = DESIGNATIONS
    applications: tuple[Application, ...] = APPLICATIONS
    areas: tuple[AreaTerm, ...] = AREAS
    triggers: tuple[TriggerTerm, ...] = TRIGGERS
    cues: tuple[CueTerm, ...] = CUES
    modalities: tuple[Modality, ...] = MODALITIES
    targets: tuple[Target, ...] = TARGETS
    conditions: tuple[ConditionTerm, ...] = CONDITIONS
    qualifiers: tuple[Qualifier, ...] = QUALIFIERS
    routes: tuple[Term, ...] = ROUTES
    dosage_forms: tuple[Term, ...] = DOSAGE_FORMS
    attributes: tuple[AttributeTerm, ...] = ATTRIBUTES
    designs: tuple[Term, ...] = DESIGNS
    trial_statuses: tuple[Term, ...] = TRIAL_STATUSES
    endpoints: tuple[Endpoint, ...] = ENDPOINTS
    epidemiology: tuple[Term, ...] = EPIDEMIOLOGY
    steps: tuple[Term, ...] = STEPS
    study_words: tuple[Term, ...] = STUDY_WORDS
    products: tuple[ProductTerm, ...] = ()
    stems: tuple[Stem, ...] = STEMS
    wires: tuple[WireForm, ...] = WIRES
    exchanges: tuple[Exchange, ...] = EXCHANGES
    places: tuple[PlaceTerm, ...] = PLACES
    headings: tuple[Heading, ...] = HEADINGS

    def __repr__(self) -> str:
        return f"<Rules {self.digest}: {sum(len(getattr(self, name)) for name in _TABLES)} rows>"

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The tables of words, but for cues, ready for one scan over a text."""
        return Vocabulary(
            {
                "agency": self.agencies,
                "designation": self.designations,
                "application": self.applications,
                "area": self.areas,
                "trigger": self.triggers,
                "modality": self.modalities,
                "target": self.targets,
                "condition": self.conditions,
                "qualifier": self.qualifiers,
                "route": self.routes,
                "dosage_form": self.dosage_forms,
                "attribute": self.attributes,
                "design": self.designs,
                "trial_status": self.trial_statuses,
                "endpoint": self.endpoints,
                "epidemiology": self.epidemiology,
                "step": self.steps,
                "study_word": self.study_words,
                "product": self.products,
            }
        )

    @cached_property
    def cue_vocabulary(self) -> Vocabulary:
        """The words that decide what an act's words state, to look for in sentences that have an act."""
        return Vocabulary({"cue": self.cues})

    @cached_property
    def condition_names(self) -> Mapping[str, ConditionTerm]:
        """The conditions by their names and variants in small letters."""
        return {name.lower(): row for row in self.conditions for name in (row.name, *row.variants)}

    @cached_property
    def stem_index(self) -> StemIndex:
        """The stems of nonproprietary names, ready for look-ups by a word's end."""
        return StemIndex(self.stems)

    @cached_property
    def gazetteer(self) -> Gazetteer:
        """The places, ready to look up."""
        return Gazetteer(self.places)

    @cached_property
    def jurisdictions(self) -> Mapping[str, str]:
        """The jurisdiction of each authority, by the id under which its acts are reported."""
        return {row.event_id: row.jurisdiction for row in reversed(self.agencies)}

    @cached_property
    def approving(self) -> Mapping[str, str]:
        """The authority that approves for a country, by the country."""
        return {area: row.event_id for row in reversed(self.agencies) for area in row.approves_for}

    @cached_property
    def receiving(self) -> Mapping[str, str]:
        """The authority that takes applications for a country, by the country."""
        return {area: row.event_id for row in reversed(self.agencies) for area in row.receives_for}

    @cached_property
    def countries(self) -> Mapping[str, AreaTerm]:
        """The countries by each of their names."""
        return {
            surface: row
            for row in self.areas
            for surface in (row.name, *row.variants, *row.exact_case)
            if surface not in row.adjectives
        }

    @cached_property
    def credits(self) -> Credits:
        """The wires' forms, ready to look for."""
        return Credits(self.wires)

    @cached_property
    def markets(self) -> Markets:
        """The exchanges, ready to look up."""
        return Markets(self.exchanges)

    @cached_property
    def headings_by_word(self) -> Mapping[str, tuple[tuple[str, Heading], ...]]:
        """The headings by their first word, those of three words and more by their first two; the longest first.

        Each has its words in small letters without hyphens. Every first word is there, also where two words lead on.
        """
        grouped: dict[str, list[tuple[str, Heading]]] = {}
        for row in self.headings:
            words = row.text.lower().replace("-", " ").split()
            alone = grouped.setdefault(words[0].rstrip(":"), [])
            rows = grouped.setdefault(" ".join(words[:2]), []) if len(words) > 2 else alone
            rows.append((" ".join(words), row))
        return {word: tuple(sorted(rows, key=lambda entry: -len(entry[0]))) for word, rows in grouped.items()}

    @cached_property
    def heading_starts(self) -> frozenset[str]:
        """The first three letters of the headings, of which most sentences have none; after two any sign may stand."""
        words = [" ".join(row.text.lower().split()) for row in self.headings]
        ends = ("", *" \n:,.()*-")
        starts = {f"{word[:2]}{end}" for word in words if not word[:3].isalpha() for end in ends}
        return frozenset(starts | {word[:3] for word in words})

    @cached_property
    def digest(self) -> str:
        """Twelve hexadecimal digits that change when any row changes."""
        told = hashlib.sha256()
        for table, kind in _ROWS.items():
            for field in attrs.fields(kind):
                told.update(_dumped(list(map(attrgetter(field.name), getattr(self, table)))))
        return told.hexdigest()[:12]

    def extended(self, **rows: Iterable[Any]) -> Rules:
        """Return these rules with more rows in the tables that the keywords name; these rules stay as they are.

        Raises ``RuleError``, which says which row it is and what to write, where a row is of the wrong kind or
        incomplete, has an id that the table has, claims a surface that another row has without a context that decides,
        or points to an id that no table has; ``TypeError`` for an unknown table or anything but an iterable of rows.
        """
        changes: dict[str, tuple[Any, ...]] = {}
        for table, more in rows.items():
            if table not in _TABLES:
                raise TypeError(f"no table {table!r}; the tables are {', '.join(_TABLES)}")
            if isinstance(more, str) or not isinstance(more, Iterable):
                raise TypeError(f"{table} must be an iterable of {_ROWS[table].__name__}, not {type(more).__name__}")
            changes[table] = (*getattr(self, table), *more)
        return attrs.evolve(self, **changes)

    def __attrs_post_init__(self) -> None:
        # rows of the default tables are proved by tests; those of the user are checked here
        added: dict[str, tuple[Any, ...]] = {}
        for field in attrs.fields(Rules):
            table, rows = field.name, getattr(self, field.name)
            default: tuple[Any, ...] = field.default or ()
            if rows is default:
                continue
            if not isinstance(rows, tuple):
                raise TypeError(f"{table} must be a tuple of {_ROWS[table].__name__}, not {type(rows).__name__}")
            own = set(map(id, default))
            present = [row for row in rows if id(row) in own]
            more = [row for row in rows if id(row) not in own]
            added[table] = check_rows(table, _ROWS[table], present, more, default)
        check_links({name: getattr(self, name) for name in _TABLES}, added)


def _dumped(column: list[Any]) -> bytes:
    """Return the values of a column as bytes that are the same everywhere."""
    try:
        return marshal.dumps(column, _MARSHAL)
    except ValueError:  # rows within rows
        return marshal.dumps([list(map(_told, rows)) for rows in column], _MARSHAL)


def _told(row: Any) -> Any:
    kind: Any = type(row)
    return values_of(kind)(row)


# A version of the format that tells values alone, whatever object holds them.
_MARSHAL = 2

_TABLES = tuple(field.name for field in attrs.fields(Rules))

_ROWS: Mapping[str, type] = {
    "agencies": Agency,
    "designations": Designation,
    "applications": Application,
    "areas": AreaTerm,
    "triggers": TriggerTerm,
    "cues": CueTerm,
    "modalities": Modality,
    "targets": Target,
    "conditions": ConditionTerm,
    "qualifiers": Qualifier,
    "routes": Term,
    "dosage_forms": Term,
    "attributes": AttributeTerm,
    "designs": Term,
    "trial_statuses": Term,
    "endpoints": Endpoint,
    "epidemiology": Term,
    "steps": Term,
    "study_words": Term,
    "products": ProductTerm,
    "stems": Stem,
    "wires": WireForm,
    "exchanges": Exchange,
    "places": PlaceTerm,
    "headings": Heading,
}


DEFAULT_RULES = Rules()
