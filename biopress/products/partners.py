"""Which companies have a part in a product, and where: "licensed to X in Europe", "in collaboration with Y"."""

from __future__ import annotations

import re
from functools import cache

from biopress.matching.hints import has_any
from biopress.metadata.head import Head
from biopress.model import Company, ProductCompany
from biopress.products.linking import Group
from biopress.text.date_patterns import MONTH_NAMES
from biopress.text.document import Text

__all__ = ["read_companies"]

# How many places of a product are read, and how far behind its name a company may stand.
_PLACES, _REACH = 20, 220


def read_companies(group: Group, text: Text, head: Head) -> tuple[ProductCompany, ...]:
    """Return the issuers as developers, and the companies that the sentences about the product give another part."""
    found = [ProductCompany(company.id, "developer", None) for company in head.metadata.issuers]
    telling = _TELLING & text.words
    if not telling:
        return tuple(found)
    named = [
        (name.lower(), company)
        for company in (*head.companies, *head.metadata.issuers)
        for name in (company.name, *company.short_names)
        if len(name) > 2
    ]
    for _, end in group.places[:_PLACES] if named else ():
        words = text.lower[end : end + _REACH]
        if not has_any(words, telling):
            continue
        limit = min(text.sentence(end - 1).end, end + _REACH)
        for match in _part().finditer(text.lower, end, limit):
            company = _company_at(text.lower, match.end(), named)
            if company is None or not _is_joined(text.lower, end, match.start()):
                continue
            role = str(match.lastgroup)
            made = ProductCompany(company[0].id, role, _territory_at(text, company[1], limit))
            if all((known.company, known.role) != (made.company, made.role) for known in found):
                found.append(made)
    return tuple(found)


# One of these stands in all words that give a company a part.
_TELLING = frozenset(
    "licensed outlicensed sublicensed inlicensed rights acquired collaboration partnership cooperation partnered "
    "developed codeveloped jointly together marketed comarketed commercialized commercialised cocommercialized "
    "cocommercialised sold cosold distributed codistributed launched colaunched manufactured produced".split()
)


@cache
def _part() -> re.Pattern[str]:
    """The words before a company that say what part it has."""
    return re.compile(
        r"\b(?:(?P<licensee>(?:out-?|sub)?licensed to|rights (?:[\w .,]{1,40} )?to)"
        r"|(?P<licensor>(?:in-?)?licensed from|acquired from)"
        r"|(?P<partner>(?:in )?(?:collaboration|partnership|cooperation) with|partnered with|(?:co-?|jointly )developed"
        r" (?:with|by)|together with its partner|jointly with)"
        r"|(?P<marketer>(?:co-?)?(?:marketed|commerciali[sz]ed|sold|distributed|launched)(?: exclusively)? by)"
        r"|(?P<manufacturer>manufactured by|produced by))[ ](?:its |our )?(?:partners?,? |licensee,? )?(?:the )?"
    )


def _company_at(lower: str, at: int, named: list[tuple[str, Company]]) -> tuple[Company, int] | None:
    """Return the company whose name begins at ``at``, and where the name ends."""
    for name, company in sorted(named, key=lambda entry: -len(entry[0])):
        end = at + len(name)
        if lower.startswith(name, at) and not lower[end : end + 1].isalnum():
            return company, end
    return None


@cache
def _turns() -> re.Pattern[str]:
    return re.compile(r";|, and (?:the company|we|it)\b|\bwhile\b|\bwhereas\b|\bunlike\b|\bother\b|\bversus\b")


def _is_joined(lower: str, start: int, end: int) -> bool:
    """Whether what stands between the product and the company's part goes on about the product."""
    return _turns().search(lower, start, end) is None


@cache
def _where() -> re.Pattern[str]:
    return re.compile(
        r"(?:,? (?:inc|ltd|co|corp|plc|ag|gmbh|s\.a|llc)\.?,?)?(?:[ ]\([^()\n]{1,40}\))?,?[ ]"
        r"(?P<territory>(?:in|outside(?: of)?|throughout|across|within)[ ](?:the[ ])?[A-Z][\w.&]*"
        r"(?:(?:,| and|, and)?[ ](?:the[ ])?(?:rest of the world|[A-Z][\w.]*[\w]))*)"
    )


def _territory_at(text: Text, at: int, limit: int) -> str | None:
    """Return the territory as worded where it follows at ``at``: "Europe", "outside the U.S."."""
    match = _where().match(text.folded, at, limit)
    if match is None or _MONTHS.intersection(match.group("territory").lower().split()):
        return None
    start, end = match.span("territory")
    if text.folded[end - 1] == "." and text.folded[end - 3 : end - 2] != ".":
        end -= 1
    words = text.source[start:end]
    return words[3:].removeprefix("the ") if words.startswith("in ") else words


_MONTHS = frozenset(MONTH_NAMES)
