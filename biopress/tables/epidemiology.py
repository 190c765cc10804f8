"""Words with which releases tell how common, deadly and costly a disease is, and how large its market."""

from __future__ import annotations

from typing import Final

from biopress.matching.terms import Term
from biopress.matching.wordings import FigureWording

__all__ = ["EPIDEMIOLOGY", "FIGURE_WORDINGS"]

# Where to look.
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

_PEOPLE = (
    r"(?:people|patients?|persons?|individuals?|adults?|children|adolescents?|teenagers|men|women|males|females|americans|europeans|infants?|newborns?"
    r"|babies|girls|boys|veterans|residents|citizens|seniors|families|sufferers|cases|lives)"
)
_WORDS = r"(?: (?!\d)[\w'./-]+){0,%d}?"
_ABOUT = (
    r"(?: (?:about|approximately|an|a|the|estimated|roughly|around|some|nearly|almost|over|more|less|fewer|than|up|to|as|many|as|at|least|between|only|just|of|is"
    r"|was|are|were|be|reaches|reached|exceeds?|exceeding|from|by|another))*"
)
_NEW = rf"^{_WORDS % 3} (?:new|newly|cases|infections|diagnoses|incident)\b"
_DIAGNOSED = rf"^{_WORDS % 8} (?:diagnosed|born|fell ill|fall ill|(?:newly|become|became|get|are) infected|contract|develop\w* [\w ]{{0,40}}(?:each|every|per|a) year)\b"
_DISEASED = (
    rf"^{_WORDS % 3} {_PEOPLE}{_WORDS % 6} (?:have|has|had|live|lives|living|suffer|suffers|suffering|affected|afflicted|impacted|with|worldwide|globally|are living"
    r"|in (?:the )?(?:u\.?s|united|e\.?u|europe|china|japan|world|north america|germany|france|u\.?k|canada|india|africa|australia|brazil|korea|italy|spain))\b"
)
# The first that fits decides.
FIGURE_WORDINGS: Final[tuple[FigureWording, ...]] = (
    FigureWording("growth", "p", r"(?:cagr|compound(?:ed)? annual (?:growth )?rate|annual growth rate)[^;]{0,40}$", "", ("cagr", "annual")),
    FigureWording("growth", "p", "", r"^ (?:cagr|compound(?:ed)? annual)", ("cagr", "compound")),
    FigureWording(
        "growth",
        "p",
        rf"\b(?:incidence|prevalence|cases|deaths|mortality|market|number|(?<!tax )rates?)\b[^;]{{0,90}}\b(?:ris\w+|rose|jumped|surged|soared|climbed|increas\w+|grow\w*|grew|declin\w+|fallen|fell|decreas\w+|expand\w*)(?: by| at)?{_ABOUT} $",
        "",
        ("incidence", "prevalence", "cases", "deaths", "mortality", "market", "number", "rate"),
    ),
    FigureWording("other", "p", r"\bsurvival rates?\b(?:(?!, with )[^;]){0,110}\b(?:is|was|of|just|only|at|about|than|approximately|remains|from|and|to|reaches)\s$", "", ("survival",)),
    FigureWording("other", "p", "", r"^ (?:(?:overall|relative|[\w]+-year) )*survival rates?\b", ("survival",)),
    FigureWording("deaths", "pro", rf"\b(?:mortality|fatality|death) ?(?:rates?)?{_WORDS % 9}{_ABOUT} $", "", ("mortality", "fatality", "death")),
    FigureWording("deaths", "pr", "", r"^ (?:\w+ ){0,2}(?:mortality|fatality|death rate)\b", ("mortality", "fatality", "death")),
    FigureWording("prevalence", "pro", r"\bprevalence\b(?:(?!incidence|mortality|deaths)[^;]){0,90}$", r"^(?! of (?:patients|people|those) with| (?:new|deaths))", ("prevalence",)),
    FigureWording("prevalence", "c", rf"\bprevalence (?:[\w-]+ ){{0,9}}?(?:was|is|of|at|reached){_ABOUT} $", "", ("prevalence",)),
    FigureWording("prevalence", "o", r"\b(?:frequency|prevalen\w+)\b[^;]{0,60}$", "", ("frequency", "prevalen")),
    FigureWording("incidence", "pro", r"\bincidence\b[^;]{0,90}$", r"^(?! of (?:patients|people|those) with)", ("incidence",)),
    FigureWording("incidence", "o", r"\b(?:occurs?|occurring|seen|born)\b[^;]{0,40}$", "", ("occur", "seen", "born")),
    FigureWording("incidence", "o", "", r"^ (?:[\w-]+ ){0,3}(?:births?|newborns?|children born|infants)\b", ("birth", "born", "infants")),
    FigureWording("incidence", "o", "", rf"^{_WORDS % 4} (?:diagnosed|develop)\b", ("diagnosed", "develop")),
    FigureWording("prevalence", "o", r"\b(?:affect\w*|impact\w*|found|have|has|prevalent|carr\w+|present|estimated|about|approximately|roughly)\b[^;]{0,60}$", ""),
    FigureWording("prevalence", "o", r"^[^a-z]{0,4}(?:(?:about|approximately|nearly|in [\w ]{2,20},?) )?$", rf"^{_WORDS % 3} (?:{_PEOPLE})\b"),
    FigureWording("deaths", "c", "", rf"^{_WORDS % 3} (?:deaths|fatalities|lives (?:are|were|each|every|a|per|lost))\b", ("deaths", "fatalities", "lives")),
    FigureWording("deaths", "c", rf"\b(?:kill(?:s|ed|ing)|claim(?:s|ed|ing)|lives of){_ABOUT} $", "", ("kill", "claim", "lives of")),
    FigureWording("deaths", "c", "", rf"^{_WORDS % 3} {_PEOPLE}(?: will| to|{_WORDS % 5}) (?:die|died|dying)\b", (" die", " dying")),
    FigureWording("deaths", "c", "", r"^ (?:will |are (?:expected|estimated|projected) to )?die[sd]?\b", (" die",)),
    FigureWording("other", "c", "", rf"^{_WORDS % 2} (?:admissions|hospitali[sz]ations|hospital admissions|(?:\w+ )?visits|transplants|surgeries|procedures)\b", ("hospital", "visits", "transplants", "surgeries", "procedures", "admissions")),
    FigureWording("incidence", "c", r"", _NEW, (" new", "cases", "infections", "diagnoses", "incident")),
    FigureWording("incidence", "c", "", _DIAGNOSED, ("diagnosed", "born", "ill", "infected", "contract", "develop")),
    FigureWording("incidence", "c", rf"\b(?:diagnosed|incident|develops?|occurs?|new cases|cases) (?:annually |each year |every year )?(?:in|among|of|at){_ABOUT} $", "", ("diagnosed", "incident", "develop", "occur", "cases")),
    FigureWording("prevalence", "r", r"\b(?:affect\w*|prevalen\w*|carr(?:y|ies|ied))\b[^;]{0,60}$", r"^(?! per year| annually| each year)", ("affect", "prevalen", "carr")),
    FigureWording("incidence", "r", "", ""),
    FigureWording("patients", "c", rf"\b(?:affect(?:s|ing|ed)?|afflict(?:s|ing)|impact(?:s|ing)?(?: on)?){_ABOUT} $", "", ("affect", "afflict", "impact")),
    FigureWording("patients", "c", r"\bnumber of [^;]{0,90}\b(?:was|is|reach(?:es|ed)?|reaching|exceed(?:s|ed)?|to|at|than|estimated|grow|rise|increase|from|approximately|about) $", "", ("number of",)),
    FigureWording("patients", "c", r"\b(?:addressable|eligible|patient) (?:patient )?population\b[^;]{0,50}$", "", ("population",)),
    FigureWording("patients", "c", "", _DISEASED),
    FigureWording("patients", "c", rf"(?:\band|\bwhile|,){_ABOUT} $", r"^ (?:have|are living with|live with|suffer from)\b", (" and", "while", ",")),
    FigureWording("patients", "c", r"\bhalf of (?:patients|people) with [^;]{0,40}$", rf"^ {_PEOPLE}\b", ("half of",)),
    FigureWording("cost", "m", r"\b(?:costs?|burden|spending|expenditures?)\b[^;]{0,110}$", "", ("cost", "burden", "spending", "expenditure")),
    FigureWording("cost", "m", "", r"^ (?:\w+ ){0,5}(?:costs?|burden)\b", ("cost", "burden")),
    FigureWording("other", "m", r"(?<!fair )\bmarket\b(?! (?:price|cap))[^;]{0,110}$", r"^(?! per (?:common )?share)", ("market",)),
    FigureWording("other", "m", "", rf"^{_WORDS % 6} market\b(?! (?:price|cap))", ("market",)),
    FigureWording("prevalence", "pf", r"\b(?:affect\w*|occurs? in|impact\w*|afflict\w*|found in)\b[^;]{0,30}$", r"^ of (?:the (?:[\w.]+(?:'s)? ){0,3}(?:population|adults|children|men|women)|(?:all )?(?:adults|men|women|children|people|individuals|pregnancies|newborns)\b(?! with| who| diagnosed))", ("affect", "occur", "impact", "afflict", "found in")),
    FigureWording("prevalence", "p", "", r"^ of the (?!(?:study|trial|patient|safety|overall|analysis|evaluable|itt) )(?:(?:world|\w+)(?:'s)? (?:\w+ )?)?population", ("population",)),
    FigureWording(
        "share",
        "pf",
        rf"\b(?:accounts?|accounting|accounted) for{_ABOUT} $|\b(?:represents?|representing|makes? up|making up|compris\w+|constitut\w+|responsible for){_ABOUT} $",
        r"^ of (?:the )?(?:all )?(?:[\w'-]+[ /-]){0,6}?(?:\w*cancers?|cases|patients|people|tumou?rs|deaths|\w*omas?|disease|diseases|diagnoses|infections|leuk\w+|malignanc\w+"
        r"|dementia|strokes|mutations|diabetes|\w*ias|disorders|all \w+|individuals|adults|children|women|men|nsclc|mortality|infertility|blindness|epileps\w+|disability)\b",
        ("account", "represent", "mak", "compris", "constitut", "responsible"),
    ),
    FigureWording(
        "share",
        "pf",
        "",
        rf"^ of (?:all |the |these |those |newly diagnosed |u\.s\. |american )?(?:[\w'-]+[ /-]){{0,5}}?(?:{_PEOPLE}|tumou?rs|\w*cancers|\w+omas|nsclc|diagnoses)\b",
        (" of ",),
    ),
)  # fmt: skip
