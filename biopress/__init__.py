"""Read biopharma press releases: metadata, product facts and regulatory events, each with its place in the text."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from biopress._version import __version__

if TYPE_CHECKING:
    from biopress.events.explaining import Refusal, explain, why_not
    from biopress.history import (
        Act,
        CalendarEntry,
        Chain,
        Change,
        Correction,
        Difference,
        Evaluation,
        Finding,
        Identity,
        Link,
        Links,
        Sameness,
        Score,
        Share,
        Telling,
        Timeline,
        ToldDate,
        Unmatched,
        annotation,
        as_of,
        check,
        diff,
        evaluate,
        link,
        same_release,
        timeline,
        upcoming,
    )
    from biopress.markup import Html
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
    from biopress.matching.triggers import AreaTerm, CueTerm, Sense, TriggerTerm
    from biopress.matching.wordings import Endpoint
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
    from biopress.output.columns import Column
    from biopress.output.display import show
    from biopress.output.rows import columns, ddl, rows
    from biopress.output.schema import json_schema
    from biopress.parsing import extract_events, extract_metadata, extract_products, parse, parse_many
    from biopress.rules import DEFAULT_RULES, Rules

__all__ = [
    "DEFAULT_RULES",
    "Act",
    "Agency",
    "Application",
    "AreaTerm",
    "Attribute",
    "AttributeTerm",
    "CalendarEntry",
    "Chain",
    "Change",
    "Coded",
    "Column",
    "Company",
    "Condition",
    "ConditionTerm",
    "Contact",
    "Correction",
    "Cue",
    "CueTerm",
    "Date",
    "Designation",
    "Difference",
    "Endpoint",
    "Enrollment",
    "Evaluation",
    "Event",
    "Exchange",
    "Finding",
    "Heading",
    "Html",
    "Identifier",
    "Identity",
    "Indication",
    "Link",
    "Links",
    "Listing",
    "Metadata",
    "Milestone",
    "Modality",
    "Passage",
    "Person",
    "Place",
    "PlaceTerm",
    "Product",
    "ProductCompany",
    "ProductName",
    "ProductTerm",
    "Qualifier",
    "Reason",
    "Refusal",
    "RegistryId",
    "Relation",
    "Release",
    "Result",
    "RuleError",
    "Rules",
    "Sameness",
    "Score",
    "Section",
    "Sense",
    "Share",
    "Shared",
    "Span",
    "Statistic",
    "Stem",
    "Target",
    "Telling",
    "Term",
    "Time",
    "Timeline",
    "ToldDate",
    "Trial",
    "TriggerTerm",
    "Unmatched",
    "Vote",
    "WireCredit",
    "WireForm",
    "__version__",
    "annotation",
    "as_of",
    "check",
    "columns",
    "ddl",
    "diff",
    "evaluate",
    "explain",
    "extract_events",
    "extract_metadata",
    "extract_products",
    "json_schema",
    "link",
    "parse",
    "parse_many",
    "rows",
    "same_release",
    "show",
    "timeline",
    "upcoming",
    "why_not",
]

_HOMES = (
    "model",
    "matching.terms",
    "matching.triggers",
    "matching.wordings",
    "rules",
    "parsing",
    "events.explaining",
    "output.rows",
    "output.columns",
    "output.schema",
    "markup",
    "output.display",
    "history",
)


def __getattr__(name: str) -> Any:
    # classes, tables and patterns cost more than the import of a pipeline's worker should: they come with the first use
    if name in __all__:
        for home in _HOMES:
            module = import_module(f"biopress.{home}")
            if name in module.__all__:
                globals()[name] = value = getattr(module, name)
                return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
