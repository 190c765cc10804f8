"""Statistics: figures about a disease or its market, told by what stands on both sides of them."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from biopress.metadata.head import Head
from biopress.model import Span, Statistic
from biopress.text.reading import Reading
from biopress.trials.figures import Figure, find_figures, is_study

__all__ = ["read_statistics"]

# Sections whose figures are about a product's label, or about the company.
_MUTE = frozenset({"safety_information", "forward_looking", "contacts", "financial", "conference_call"})
# How far on each side of a figure the words may stand that say what it is.
_REACH = 110


class _Rule(NamedTuple):
    """A figure of these ``forms`` is of the ``kind`` where the words before it end, and those after it begin, like this."""

    kind: str
    forms: str
    left: str
    right: str


_PEOPLE = (
    r"(?:people|patients?|persons?|individuals?|adults?|children|adolescents?|teenagers|men|women|males|females|americans|europeans|infants?|newborns?"
    r"|babies|girls|boys|veterans|residents|citizens|seniors|families|sufferers|cases|lives)"
)
_WORDS = r"(?: [\w'.,/-]+){0,%d}?"
_ABOUT = (
    r"(?: (?:about|approximately|an|a|the|estimated|roughly|around|some|nearly|almost|over|more|less|fewer|than|up|to|as|many|as|at|least|between|only|just|of|is"
    r"|was|are|were|be|reaches|reached|exceeds?|exceeding|from|by|another))*"
)
_NEW = rf"^{_WORDS % 3} (?:new|newly|cases|infections|diagnoses|incident)\b"
_DIAGNOSED = rf"^{_WORDS % 5} (?:diagnosed|born|fell ill|fall ill|(?:newly|become|became|get|are) infected|contract|develop\w* [\w ]{{0,40}}(?:each|every|per|a) year)\b"
_DISEASED = (
    rf"^{_WORDS % 3} {_PEOPLE}{_WORDS % 6} (?:have|has|had|live|lives|living|suffer|suffers|suffering|affected|afflicted|with|worldwide|globally|are living"
    r"|in (?:the )?(?:u\.?s|united|eu|europe|china|japan|world|north america|germany|france|uk|canada|india|africa|australia|brazil|korea|italy|spain))\b"
)
# The first that fits decides. ``forms``: c count, p percentage, r rate per so many, o one in so many, m money, f fraction in words.
_RULES: tuple[_Rule, ...] = (
    _Rule("growth", "p", r"(?:cagr|compound(?:ed)? annual (?:growth )?rate|annual growth rate)[^;]{0,40}$", ""),
    _Rule("growth", "p", "", r"^ (?:cagr|compound(?:ed)? annual)"),
    _Rule(
        "growth",
        "p",
        rf"\b(?:incidence|prevalence|cases|deaths|mortality|market|number|rates?)\b[^;]{{0,90}}\b(?:ris\w+|rose|increas\w+|grow\w*|grew|declin\w+|fallen|fell|decreas\w+|expand\w*)(?: by| at)?{_ABOUT} $",
        "",
    ),
    _Rule("other", "p", r"\bsurvival rates?\b[^;]{0,110}\b(?:is|was|of|just|only|at|about|than|approximately|remains|from|and|to|reaches)\s$", ""),
    _Rule("deaths", "pro", rf"\b(?:mortality|fatality|death) ?(?:rates?)?{_WORDS % 9}{_ABOUT} $", ""),
    _Rule("deaths", "pr", "", r"^ (?:\w+ ){0,2}(?:mortality|fatality|death rate)\b"),
    _Rule("prevalence", "prco", r"\bprevalence\b(?:(?!incidence|mortality|deaths)[^;]){0,90}$", r"^(?! of (?:patients|people|those) with| (?:new|deaths))"),
    _Rule("prevalence", "o", r"\b(?:frequency|prevalen\w+)\b[^;]{0,60}$", ""),
    _Rule("incidence", "pro", r"\bincidence\b[^;]{0,90}$", r"^(?! of (?:patients|people|those) with)"),
    _Rule("incidence", "o", r"\b(?:occurs?|occurring|seen|born)\b[^;]{0,40}$", ""),
    _Rule("incidence", "o", "", r"^ (?:[\w-]+ ){0,3}(?:births?|newborns?|children born|infants)\b"),
    _Rule("incidence", "o", "", rf"^{_WORDS % 4} (?:diagnosed|develop)\b"),
    _Rule("prevalence", "o", r"\b(?:affect\w*|impact\w*|found|have|has|prevalent|carr\w+|present|estimated|about|approximately|roughly)\b[^;]{0,60}$", ""),
    _Rule("prevalence", "o", r"^[^a-z]{0,4}(?:(?:about|approximately|nearly|in [\w ]{2,20},?) )?$", rf"^{_WORDS % 3} (?:{_PEOPLE})\b"),
    _Rule("deaths", "c", "", rf"^{_WORDS % 3} (?:deaths|fatalities|lives (?:are|were|each|every|a|per|lost))\b"),
    _Rule("deaths", "c", rf"\b(?:kill(?:s|ed|ing)|claim(?:s|ed|ing)|lives of){_ABOUT} $", ""),
    _Rule("deaths", "c", "", rf"^{_WORDS % 3} {_PEOPLE}(?: will| to|{_WORDS % 5}) (?:die|died|dying)\b"),
    _Rule("other", "c", "", rf"^{_WORDS % 2} (?:hospitali[sz]ations|hospital admissions|(?:\w+ )?visits|transplants|surgeries|procedures)\b"),
    _Rule("incidence", "c", r"", _NEW),
    _Rule("incidence", "c", "", _DIAGNOSED),
    _Rule("incidence", "c", rf"\b(?:diagnosed|incident|develops?|occurs?|new cases|cases) (?:annually |each year |every year )?(?:in|among|of|at){_ABOUT} $", ""),
    _Rule("incidence", "r", "", ""),
    _Rule("patients", "c", rf"\b(?:affect(?:s|ing|ed)?|afflict(?:s|ing)|impact(?:s|ing)?){_ABOUT} $", ""),
    _Rule("patients", "c", r"\bnumber of [^;]{0,60}\b(?:was|is|reach|reaching|exceed|to|at|than|estimated|grow|rise|increase|approximately|about) $", ""),
    _Rule("patients", "c", r"\b(?:addressable|eligible|patient) (?:patient )?population\b[^;]{0,50}$", ""),
    _Rule("patients", "c", "", _DISEASED),
    _Rule("patients", "c", r"\bhalf of (?:patients|people) with [^;]{0,40}$", rf"^ {_PEOPLE}\b"),
    _Rule("cost", "m", r"\b(?:costs?|burden|spending|expenditures?)\b[^;]{0,110}$", ""),
    _Rule("cost", "m", "", r"^ (?:\w+ ){0,5}(?:costs?|burden)\b"),
    _Rule("other", "m", r"\bmarket\b[^;]{0,110}$", ""),
    _Rule("other", "m", "", rf"^{_WORDS % 6} market\b"),
    _Rule("prevalence", "pf", r"\b(?:affect\w*|occurs? in|impact\w*|afflict\w*|found in)\b[^;]{0,30}$", r"^ of (?:the (?:\w+(?:'s)? ){0,3}(?:population|adults|children|men|women)|(?:all )?(?:adults|men|women|children|people|individuals|pregnancies|newborns)\b(?! with| who| diagnosed))"),
    _Rule("prevalence", "p", "", r"^ of the (?:world|\w+)(?:'s)? (?:\w+ )?population"),
    _Rule(
        "share",
        "pf",
        rf"\b(?:accounts?|accounting|accounted) for{_ABOUT} $|\b(?:represents?|representing|makes? up|making up|compris\w+|constitut\w+|responsible for){_ABOUT} $",
        r"^ of (?:the )?(?:all )?(?:[\w'-]+[ /-]){0,6}?(?:\w*cancers?|cases|patients|people|tumou?rs|deaths|\w*omas?|disease|diseases|diagnoses|infections|leuk\w+|malignanc\w+"
        r"|dementia|strokes|mutations|diabetes|\w*ias|disorders|all \w+|individuals|adults|children|women|men|nsclc|mortality|infertility|blindness|epileps\w+|disability)\b",
    ),
    _Rule(
        "share",
        "pf",
        "",
        rf"^ of (?:all |the |these |those |newly diagnosed |u\.s\. |american )?(?:[\w'-]+[ /-]){{0,5}}?(?:{_PEOPLE}|tumou?rs|\w*cancers|\w+omas|nsclc|diagnoses)\b",
    ),
)  # fmt: skip


@cache
def _compiled() -> tuple[tuple[str, str, re.Pattern[str] | None, re.Pattern[str] | None], ...]:
    return tuple(
        (rule.kind, rule.forms, re.compile(rule.left) if rule.left else None, re.compile(rule.right) if rule.right else None)
        for rule in _RULES
    )


@cache
def _elsewhere() -> re.Pattern[str]:
    # figures of companies and of their products, not of diseases
    return re.compile(
        r"\b(?:revenues?|net sales|net product|sales (?:of|were|grew|increased)|shares?(?: of| outstanding)|stock|employees|employ(?:s|ing)|dosed|used in the treatment|market cap\w*|per share|royalt\w+|ownership|joint venture|doses|investors?"
        r"|cash|upfront|milestone payments?|dividend|jobs|our (?:medicines|products|device)|its (?:medicines|products|device)|(?:(?<!to )reach\w*|impact\w*|touch\w*|serv\w+|help\w*) (?:over |more than |nearly )?\d[\d.,]* million|fiscal|quarter|cagr of sales"
        r"|commitment|nations|philanthrop\w+|donat\w+|survey(?:ed)?|respondents)\b"
    )


# What may stand beside the words of business: the size of a market and its growth.
_OF_MARKETS = frozenset({("m", "other"), ("p", "growth")})


def read_statistics(reading: Reading, head: Head) -> tuple[Statistic, ...]:
    """Return the figures about diseases and markets in the order of the text, each told once."""
    text = reading.text
    found: dict[tuple[str, float | None, float | None], Statistic] = {}
    done = -1
    for mention in reading.mentions.of("epidemiology"):
        if mention.start < done:
            continue
        sentence = text.sentence(mention.start)
        done = sentence.end
        section = head.section(sentence.start)
        if section is not None and section.kind in _MUTE:
            continue
        for statistic in _of_sentence(reading, sentence):
            found.setdefault((statistic.kind, statistic.low, statistic.high), statistic)
    return tuple(found.values())


def _of_sentence(reading: Reading, sentence: Span) -> list[Statistic]:
    text = reading.text
    lower = text.lower
    figures = find_figures(lower, sentence.start, sentence.end)
    if not figures or is_study(lower, sentence.start, sentence.end):
        return []
    business = _elsewhere().search(lower, sentence.start, sentence.end) is not None
    kinds = [(figure, _kind(lower, figure, sentence)) for figure in figures]
    return [
        _statistic(reading, sentence, figure, kind)
        for figure, kind in kinds
        if kind is not None and not (business and (figure.form, kind) not in _OF_MARKETS)
    ]


def _kind(lower: str, figure: Figure, sentence: Span) -> str | None:
    left = _clean(lower[max(sentence.start, figure.start - _REACH) : figure.start])
    right = _clean(lower[figure.end : min(sentence.end, figure.end + _REACH)])
    for kind, forms, before, after in _compiled():
        if figure.form in forms and (before is None or before.search(left)) and (after is None or after.search(right)):
            return kind
    return None


def _clean(words: str) -> str:
    return words.replace("\n", " ").replace("(", " ").replace(")", " ").replace("  ", " ")


def _statistic(reading: Reading, sentence: Span, figure: Figure, kind: str) -> Statistic:
    text = reading.text
    return Statistic(
        kind=kind,
        value=text.source[figure.start : figure.end],
        low=figure.low,
        high=figure.high,
        unit=figure.unit,
        condition=_condition(reading, sentence, figure),
        geography=_geography(reading, sentence, figure),
        year=_year(text.lower, sentence, figure),
        text=text.source[figure.start : figure.end],
        span=Span(figure.start, figure.end),
    )


def _condition(reading: Reading, sentence: Span, figure: Figure) -> str | None:
    """Return the disease that stands nearest in the sentence, one before the figure first."""
    inside = reading.mentions.within("condition", sentence.start, sentence.end)
    before = [mention for mention in inside if mention.start < figure.start]
    chosen = before[-1] if before else inside[0] if inside else None
    return reading.text.source[chosen.start : chosen.end] if chosen else None


@cache
def _everywhere() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:worldwide|globally|global|around the world|across the globe|in the world)(?!\w)")


@cache
def _place() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Ww]ithin|the|by) ?(?:the )?((?:U\.S\.A?|U\.K\.|E\.U\.|[A-Z][A-Za-z]+)(?: [A-Z][a-z]+){0,2})"
        r"|(?<!\w)(U\.S\.|US|EU|UK)(?![\w$])"
    )


_REGIONS = frozenset({
    "europe", "africa", "asia", "north america", "south america", "latin america", "european union", "eu", "e.u.", "western europe", "middle east",
    "america", "oceania", "southeast asia", "asia pacific", "sub-saharan africa", "u.s.", "us", "u.k.", "uk", "usa", "united states", "united kingdom",
})  # fmt: skip


def _geography(reading: Reading, sentence: Span, figure: Figure) -> str | None:
    """Return the country, region or "worldwide" that stands nearest to the figure in its sentence, as written."""
    text = reading.text
    gazetteer = reading.rules.gazetteer
    places = [match.span() for match in _everywhere().finditer(text.lower, sentence.start, sentence.end)]
    for match in _place().finditer(text.folded, sentence.start, sentence.end):
        group = 1 if match.group(1) else 2
        name = match.group(group)
        while name and name.lower() not in _REGIONS and gazetteer.region(name) is None:
            name = name.rpartition(" ")[0]
        if name and not name.isdigit():
            places.append((match.start(group), match.start(group) + len(name)))
    if not places:
        return None
    start, end = min(places, key=lambda place: max(place[0] - figure.end, figure.start - place[1]))
    return text.source[start:end]


@cache
def _year_word() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:in|by|for|since|of|through|\(|during) ?((?:19|20)\d\d)(?![\w%,.]?\d)")


def _year(lower: str, sentence: Span, figure: Figure) -> str | None:
    years = list(_year_word().finditer(lower, sentence.start, sentence.end))
    if not years:
        return None
    return min(years, key=lambda year: max(year.start() - figure.end, figure.start - year.end())).group(1)
