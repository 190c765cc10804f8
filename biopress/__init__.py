"""Read biopharma press releases: metadata, product facts and regulatory events, each with its place in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from biopress._version import __version__

if TYPE_CHECKING:
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
        RuleError,
        Shared,
        Stem,
        Target,
        Term,
        WireForm,
    )
    from biopress.model import (
        Attribute,
        Coded,
        Company,
        Condition,
        Contact,
        Cue,
        Date,
        Enrollment,
        Event,
        Identifier,
        Indication,
        Listing,
        Metadata,
        Milestone,
        Passage,
        Person,
        Place,
        Product,
        ProductCompany,
        ProductName,
        Reason,
        RegistryId,
        Relation,
        Release,
        Result,
        Section,
        Span,
        Statistic,
        Time,
        Trial,
        Vote,
        WireCredit,
    )
    from biopress.output.display import show
    from biopress.output.rows import columns, rows
    from biopress.parsing import extract_events, extract_metadata, extract_products, parse
    from biopress.rules import DEFAULT_RULES, Rules

_MODEL = (
    "Attribute Coded Company Condition Contact Cue Date Enrollment Event Identifier Indication Listing Metadata Milestone "
    "Passage Person Place Product ProductCompany ProductName Reason RegistryId Relation Release Result Section Span "
    "Statistic Time Trial Vote WireCredit"
).split()
_TERMS = (
    "Agency Application AttributeTerm ConditionTerm Designation Exchange Heading Modality PlaceTerm ProductTerm Qualifier "
    "RuleError Shared Stem Target Term WireForm"
).split()
_PARSING = ["extract_events", "extract_metadata", "extract_products", "parse"]
_RULES = ["DEFAULT_RULES", "Rules"]
_ROWS = ["columns", "rows"]

__all__ = sorted([*_MODEL, *_TERMS, *_PARSING, *_RULES, *_ROWS, "__version__", "show"])  # pyright: ignore


def __getattr__(name: str) -> Any:
    # Classes, tables and patterns cost more than the import of a pipeline's worker should: they come with the first use.
    if name in _PARSING:
        from biopress import parsing as home
    elif name in _RULES:
        from biopress import rules as home  # type: ignore[no-redef]
    elif name in _MODEL:
        from biopress import model as home  # type: ignore[no-redef]
    elif name in _TERMS:
        from biopress.matching import terms as home  # type: ignore[no-redef]
    elif name in _ROWS:
        from biopress.output import rows as home  # type: ignore[no-redef]
    elif name == "show":
        from biopress.output import display as home  # type: ignore[no-redef]
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(home, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
