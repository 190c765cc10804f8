"""Statistics: figures about a disease or its market, told by what stands on both sides of them."""

from __future__ import annotations

import re
from functools import cache

from biopress.matching.hints import has_any
from biopress.matching.wordings import FigureWording
from biopress.metadata.head import Head
from biopress.model import Span, Statistic
from biopress.tables.epidemiology import FIGURE_WORDINGS
from biopress.text.reading import Reading
from biopress.trials.figures import Figure, find_figures, is_study, share_words
from biopress.trials.sentences import sentences_with

__all__ = ["read_statistics"]

# Sections whose figures are about a product's label, or about the company.
_MUTE = frozenset({"safety_information", "forward_looking", "contacts", "financial", "conference_call"})
# How far on each side of a figure the words may stand that say what it is.
_REACH = 110

# How far around a count of people the words may stand that say it was seen in a study; longer ones are several
# sentences in one.
_AROUND = 400
_COUNTED = "cro"
# How far from a figure its year may stand.
_YEAR_REACH = 110


@cache
def _side(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@cache
def _elsewhere() -> re.Pattern[str]:
    # figures of companies and of their products, not of diseases
    return re.compile(
        r"\b(?:revenues?|net sales|net product|sales (?:of|were|grew|increased)|shares?(?: of| outstanding)|stock"
        r"|employees|employ(?:s|ing)|dosed|year ended|capital expenditures?|litigation|charges?"
        r"|(?:has|have|having) treated|used in the treatment|market cap\w*|per share|royalt\w+|ownership"
        r"|joint venture|doses|investors?"
        r"|cash|upfront|milestone payments?|dividend|jobs|our (?:medicines|products|device)|its (?:medicines|products"
        r"|device)|(?:(?<!to )reach\w*|impact\w*|touch\w*|serv\w+|help\w*) (?:the )?(?:over "
        r"|more than |nearly |approximately )?(?:\d[\d.,]*|one|two|three) [mb]illion"
        r"|(?:expand|increas|improv)\w* (?:\w+ )?access|fiscal|quarter|cagr of sales"
        r"|commitment|incurred?|nations|philanthrop\w+|donat\w+|survey(?:ed)?|respondents)\b"
    )


# What may stand beside the words of business: the size of a market and its growth.
_OF_MARKETS = frozenset({("m", "other"), ("p", "growth")})


def read_statistics(reading: Reading, head: Head) -> tuple[Statistic, ...]:
    """Return the figures about diseases and markets in the order of the text, each told once."""
    text = reading.text
    found: dict[tuple[str, float | None, float | None], Statistic] = {}
    shares = share_words(text.words)
    for sentence, _ in sentences_with(reading, head, "epidemiology", _MUTE):
        for statistic in _of_sentence(reading, sentence, shares):
            found.setdefault((statistic.kind, statistic.low, statistic.high), statistic)
    return tuple(found.values())


def _of_sentence(reading: Reading, sentence: Span, shares: list[str]) -> list[Statistic]:
    lower = reading.text.lower
    told: list[tuple[Figure, str]] = []
    for figure in find_figures(lower, sentence.start, sentence.end, shares):
        kind = _kind(lower, figure, sentence) or _going_on(lower, figure, told)
        if kind is None or _is_limit(lower, figure) or (figure.form == "m" and _is_paid(lower, figure, sentence)):
            continue
        around = _around(figure, sentence) if figure.form in _COUNTED else sentence
        if not is_study(lower, *around):
            told.append((figure, kind))
    if told and _is_elsewhere(lower, sentence):
        told = [(figure, kind) for figure, kind in told if (figure.form, kind) in _OF_MARKETS]
    return [_statistic(reading, sentence, figure, kind) for figure, kind in told]


# How many patients a disease may have to be rare by law in the United States, in Japan and in the European Union.
_LIMITS = ("200,000", "50,000", "5 in 10,000", "1 in 2,000")
_UNDER = ("fewer than ", "less than ", "under ", "not more than ", "no more than ", "below ")


def _is_limit(lower: str, figure: Figure) -> bool:
    """Whether a figure is what the law calls rare, not how many have a disease."""
    return lower.startswith(_LIMITS, figure.start) and lower.endswith(_UNDER, 0, figure.start)


def _is_paid(lower: str, figure: Figure, sentence: Span) -> bool:
    """Whether an amount is one that somebody raises, pays or earns."""
    left, right = lower[max(sentence.start, figure.start - 60) : figure.start], lower[figure.end : sentence.end]
    return _paying().search(left) is not None or _payment().match(right) is not None


@cache
def _paying() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?:rais(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|invest(?:s|ed|ing)?|pa(?:y|id|ying)|grant(?:s|ed)?|award(?:s|ed)?"
        r"|secur(?:e|ed|es)|commit(?:s|ted)?|produce|earn(?:s|ed)?|launch cost) (?:[\w-]+ ){0,4}$"
    )


@cache
def _payment() -> re.Pattern[str]:
    return re.compile(
        r" (?:in |of |worth of )?(?:[\w-]+ ){0,2}(?:milestones?|upfront|funding|revenues?|financing|proceeds|payments?"
        r"|grants?|investments?|products)(?!\w)"
    )


def _going_on(lower: str, figure: Figure, told: list[tuple[Figure, str]]) -> str | None:
    """Return the kind of the count before, where this is one of another place: "30,000 in Japan, 70,000 worldwide"."""
    if not told or figure.form != "c" or told[-1][0].form != "c" or told[-1][1] not in _COUNTS:
        return None
    between = _and_then().fullmatch(lower, told[-1][0].end, figure.start)
    return told[-1][1] if between and _elsewhere_too().match(lower, figure.end) else None


_COUNTS = frozenset({"patients", "incidence", "deaths"})


@cache
def _and_then() -> re.Pattern[str]:
    return re.compile(
        r"[^;]{0,120}?(?:,| and|, and|, with|\()(?: (?:about|approximately|an estimated|roughly|around|some|nearly"
        r"|almost|over|more than|up to|at least|another|as many as))* ?"
    )


@cache
def _elsewhere_too() -> re.Pattern[str]:
    return re.compile(
        r" (?:people |patients |individuals |cases |adults )?(?:worldwide|globally|around the world|across the globe"
        r"|in (?:the )?(?:u\.?s|united|e\.?u|europe|china|japan|world|north america|germany|france|u\.?k|canada|india"
        r"|rest of)|across europe|each in )(?!\w)"
    )


# One of these stands in all words that tell of companies.
_OF_COMPANIES = (
    *("revenue", "net product", "sales", "share", "stock", "employ", "dosed", "year ended", "capital", "litigation"),
    *("charge", "treated", "treatment", "market cap", "royalt", "ownership", "joint venture", "doses", "investor"),
    *(
        "cash",
        "upfront",
        "milestone",
        "dividend",
        "jobs",
        "our ",
        "its ",
        " million",
        " billion",
        "access",
        "fiscal",
        "quarter",
    ),
    *("commitment", "incur", "nations", "philanthrop", "donat", "survey", "respondents"),
)


def _is_elsewhere(lower: str, sentence: Span) -> bool:
    telling = has_any(lower[sentence.start : sentence.end], _OF_COMPANIES)
    return telling and _elsewhere().search(lower, sentence.start, sentence.end) is not None


def _around(figure: Figure, sentence: Span) -> Span:
    return Span(max(sentence.start, figure.start - _AROUND), min(sentence.end, figure.end + _AROUND))


@cache
def _wordings(form: str) -> tuple[FigureWording, ...]:
    return tuple(rule for rule in FIGURE_WORDINGS if form in rule.forms)


def _kind(lower: str, figure: Figure, sentence: Span) -> str | None:
    left = _clean(lower[max(sentence.start, figure.start - _REACH) : figure.start])
    right = _clean(lower[figure.end : min(sentence.end, figure.end + _REACH)])
    for kind, _, before, after, stems in _wordings(figure.form):
        if stems and not has_any(left if before else right, stems):
            continue
        if before and not _side(before).search(left):
            continue
        if not after or _side(after).search(right):
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
        condition=_condition(reading, sentence, figure, kind),
        geography=_geography(reading, sentence, figure),
        year=_year(text.lower, sentence, figure),
        text=text.source[figure.start : figure.end],
        span=Span(figure.start, figure.end),
    )


def _condition(reading: Reading, sentence: Span, figure: Figure, kind: str) -> str | None:
    """Return the disease that stands nearest in the sentence, one before the figure first.

    Where another clause names that one, the disease of the people who are counted is meant; of a share that of those
    whom it is a share of, but where the disease itself makes up the share.
    """
    lower, source = reading.text.lower, reading.text.source
    mentions = reading.mentions.within("condition", sentence.start, sentence.end)
    # of "X, a genetic disorder that affects 1 in 4,000" the first is the disease
    named = [mention for mention in mentions if mention.term.id not in _KINDS]
    inside = named if named and named[0].start < figure.start else mentions
    before = [mention for mention in inside if mention.start < figure.start]
    after = next((mention for mention in inside if mention.start >= figure.end), None)
    chosen = before[-1] if before else after
    if before and after and kind == "share":
        left = lower[max(sentence.start, figure.start - _REACH) : figure.start]
        if not has_any(left, _MAKING) and _of_whom().fullmatch(lower, figure.end, after.start):
            chosen = after
    elif (
        before
        and after
        and figure.form == "c"
        and has_any(lower[before[-1].end : figure.start], _MARKS)
        and not has_any(lower[before[-1].end : figure.start], _STRIKING)
        and _who_have().fullmatch(lower, figure.end, after.start)
    ):
        chosen = after
    return source[chosen.start : chosen.end] if chosen else None


# Conditions that are kinds of diseases.
_KINDS = frozenset(
    "rare_disease genetic_disease autoimmune_disease inflammatory_disease neurodegenerative_disease tumor cancer "
    "neurological_disorder neurodevelopmental_disorder neuromuscular_disease bleeding_disorder "
    "metabolic_disease".split()
)
# What parts clauses.
_MARKS = (",", ";", ":", " and ")
# What a disease does to those who are counted behind it.
_STRIKING = ("affect", "afflict", "impact", "strik", "kill", "claim")


# With what words a disease is a share of others.
_MAKING = ("account", "represent", "compris", "constitut", " mak", "responsible", "attribut", "type of", "form of")


@cache
def _of_whom() -> re.Pattern[str]:
    people = r"(?:patients|people|individuals|adults|children|women|men|those|cases|tumou?rs)"
    return re.compile(
        rf" of (?:(?!{people}|attribut|have|are|were)[a-z-]+ ){{0,3}}?"
        rf"(?:{people} (?:with|diagnosed with|who have|living with|of) )?(?:an? |the )?"
    )


@cache
def _who_have() -> re.Pattern[str]:
    return re.compile(
        r"(?: [\w'.-]+){0,8}? (?:have|has|had|with|by|suffer(?:ing)? from)(?: (?:an?|the|some|any|form|of|either"
        r"|chronic)){0,4} "
    )


@cache
def _everywhere() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:worldwide|globally|global|around the world|across the globe|in the world)(?!\w)")


@cache
def _place() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Ww]ithin|the|by) ?(?:the )?((?:U\.S\.A?|U\.K\.|E\.U\."
        r"|[A-Z][A-Za-z]+)(?: [A-Z][a-z]+){0,2})"
        r"|(?<!\w)(U\.S\.|US|EU|UK)(?![\w$])"
    )


_REGIONS = frozenset({
    "europe", "africa", "asia", "north america", "south america", "latin america", "european union", "eu", "e.u.",
    "western europe", "middle east", "america", "oceania", "southeast asia", "asia pacific", "sub-saharan africa",
    "u.s.", "us", "u.k.", "uk", "usa", "united states", "united kingdom",
})  # fmt: skip


def _geography(reading: Reading, sentence: Span, figure: Figure) -> str | None:
    """Return the country, region or "worldwide" that stands nearest to the figure in its sentence, as written."""
    text = reading.text
    gazetteer = reading.rules.gazetteer
    places = []
    if has_any(text.lower[sentence.start : sentence.end], ("world", "glob")):
        places = [match.span() for match in _everywhere().finditer(text.lower, *sentence)]
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
    return re.compile(r"(?<!\w)(?:in|by|for|since|of|through|\(|during) ?(?:the year )?((?:19|20)\d\d)(?![\w%,.]?\d)")


@cache
def _amount() -> re.Pattern[str]:
    return re.compile(r"\d ?(?:%|percent|million|billion)|\d,\d{3}")


def _year(lower: str, sentence: Span, figure: Figure) -> str | None:
    start, end = max(sentence.start, figure.start - _YEAR_REACH), min(sentence.end, figure.end + _YEAR_REACH)
    years = [
        year
        for year in _year_word().finditer(lower, start, end)
        # "over 50 million, to reach 152 million by 2050"
        if not (
            figure.form == "c" and year.group().startswith("by") and _amount().search(lower, figure.end, year.start())
        )
    ]
    if not years:
        return None
    return min(years, key=lambda year: max(year.start() - figure.end, figure.start - year.end())).group(1)
