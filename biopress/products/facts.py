"""What the text says a product is: modality, targets, mechanism, route, form, make."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

import attrs

from biopress.matching.terms import Application, AttributeTerm, Modality, Target
from biopress.matching.vocabulary import Mention
from biopress.model import Attribute, Coded, Passage, Span
from biopress.products.linking import Group
from biopress.products.names import Name
from biopress.text.reading import Reading

__all__ = ["Facts", "read_facts"]


@attrs.frozen
class Facts:
    """The facts of one product."""

    modality: Coded | None
    targets: tuple[Coded, ...]
    mechanism: Passage | None
    attributes: tuple[Attribute, ...]
    route: Coded | None
    dosage_form: Coded | None


@cache
def _describes() -> re.Pattern[str]:
    """What stands between a product and the words that describe it."""
    return re.compile(
        r"[ ]{0,8}(?:\((?:tm|r|sm)\))?[ ]{0,3}(?:\([^()\n]{1,120}\)[ ]{0,2})?(?:(?:subcutaneous |intravenous |oral "
        r"|for )?(?:injection|tablets|capsules)[ ])?(?:,[ ][^,.;\n]{3,80},(?=[ ](?:is|are|was)[ ]))?(?:"
        r",[ ]{1,2}(?:which[ ](?:is|was)[ ]|is[ ](?:also[ ])?)?|[ ](?:is|are|was)[ ]|[ ]?-{1,2}[ ]?|:[ ]|[ ](?:is"
        r"|was)[ ]\w+ly[ ])"
        r"(?:currently[ ]|also[ ]|being[ ]developed[ ]as[ ])?(?P<article>(?:an?|the|our|its|their"
        r"|[\w.]+(?:[ ]\w+)?'s?|another|both an?)[ ])?"
    )


@cache
def _turns() -> re.Pattern[str]:
    """Where a description turns to the patients, the disease or other treatments."""
    return re.compile(
        r"\b(?:for the (?:\w+ ){0,3}(?:treatment|prevention)|for (?:adult |pediatric )?(?:patients|adults|children"
        r"|people|use)|indicated|in (?:adult |pediatric )?(?:patients|adults|children|people)|in combination with"
        r"|following|after|versus|compared|who (?:have|has|are|had)|and its ligands?|as well as|unlike|approved by"
        r"|received|granted|plus)\b"
    )


@cache
def _acts() -> re.Pattern[str]:
    return re.compile(
        r"[ ]{0,3}(?:\([^()\n]{1,120}\)[ ]{0,2})?[ ](?:selectively |specifically |potently |directly |also "
        r"|is designed to |works by |acts by |is believed to )?"
        r"(?:binds?|blocks?|inhibits?|targets?|activates?|targeting|neutralizes?|blocking|inhibiting|selectively"
        r"|binding|degrades?|silences?|antagonizes?|agonizes?|stimulates?|modulates?|prevents?|reduces?|engages?"
        r"|depletes?|"
        r"contains?|consists?|comprises?|encodes?|uses?|delivers?|expresses?|combines?|works|acts)\b"
    )


@cache
def _bracket() -> re.Pattern[str]:
    return re.compile(r"[ ]{0,3}(?:\([^()\n]{1,120}\))?")


@cache
def _lead() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:an?|the|our|its|is|oral|orally|novel|investigational|and|first-in-class|potent|new)[ ])+", re.IGNORECASE
    )


@cache
def _and() -> re.Pattern[str]:
    return re.compile(r"[ ]{0,3}(?:,|,? and|/)[ ]{0,2}")


# What ends the words that belong to the name behind them.
_CUTS = (". ", "; ", ", and ", ") ", " with ", " versus ", " plus ", " than ", " that ", " which ", " also ")
# How many places of a product are asked for what it is.
_PLACES = 30
# Of the later ones only a definition is read.
_NEAR = 7
_DEFINING = (" is a", " is the", ", a", ", the", " was ", " is an", ", also", " (", "  (")

# How far apart two sentences stand at most.
_REST = 4

# How far a description reaches behind a name, and before it.
_BEHIND = 260
_BEFORE = 90


@cache
def _mechanism() -> re.Pattern[str]:
    return re.compile(
        r"(?:[\w\u0370-\u03ff/.+-]+[ ]){1,5}?(?:inhibitors?|antagonists?|agonists?|modulators?|degraders?|blockers?"
        r"|stimulators?|activators?|potentiators?|correctors?)\b",
    )


@cache
def _acting() -> re.Pattern[str]:
    return re.compile(
        r"(?:target(?:s|ing|ed)|direct(?:ed|s)(?: (?:at|against|to))?|against|bind(?:s|ing)?(?: to)?|block(?:s|ing)"
        r"|inhibit(?:s|ing|or|ors|ion of)?|antagoni(?:st|sts|zes|zing)|agonists?|activat(?:es|ing|or)|neutraliz(?:es"
        r"|ing)"
        r"|anti|degrad(?:es|er|ing)|elevat(?:es?|ing)|imag(?:e|es|ing)|modulat(?:es|ing|or)|silenc(?:es|ing)|stimulat(?:es|ing|or)|blockers?|antibod(?:y"
        r"|ies)|specific|engager|car|bispecific|trispecific|recogniz(?:es|ing)|protein|therapy|adc|conjugate"
        r"|encod(?:es|ing))",
        re.IGNORECASE,
    )


def read_facts(group: Group, reading: Reading, others: Sequence[tuple[int, int]]) -> Facts:
    """Return the facts of ``group``; ``others`` are the places of all other products, in order."""
    text = reading.text
    described = _descriptions(group, reading, others)
    modality = _modality(group, reading, described)
    targets = _targets(reading, described) or _own_targets(group, reading)
    mechanism = None
    for span in described:
        found = _mechanism().search(text.folded, span.start, span.end)
        if found is not None:
            start = found.start()
            lead = _lead().match(text.folded, start, found.end())
            mechanism = text.passage(lead.end() if lead else start, found.end())
            break
    attributes: list[Attribute] = []
    for span in described:
        for mention in reading.mentions.within("attribute", span.start, span.end):
            if isinstance(mention.term, AttributeTerm) and all(
                a.kind != mention.term.kind or a.text.lower() != text.lower[mention.start : mention.end]
                for a in attributes
            ):
                attributes.append(
                    Attribute(
                        mention.term.kind, text.source[mention.start : mention.end], Span(mention.start, mention.end)
                    )
                )
    return Facts(
        modality,
        targets,
        mechanism,
        tuple(attributes),
        _first(reading, "route", described),
        _first(reading, "dosage_form", described),
    )


def _descriptions(group: Group, reading: Reading, others: Sequence[tuple[int, int]]) -> list[Span]:
    """Return the stretches of text that say what the product is: behind its name, and right before it."""
    text = reading.text
    found: list[Span] = []
    for number, (start, end) in enumerate(group.places[:_PLACES]):
        if number >= _NEAR and not text.lower.startswith(_DEFINING, end):
            continue
        sentence = text.sentence(start)
        stop = _next_other(others, end, min(sentence.end, end + _BEHIND))
        match = _describes().match(text.lower, end) or (_acts().match(text.lower, end) if number < _NEAR else None)
        if match is not None and match.end() < stop and _is_said(match):
            turn = _turns().search(text.lower, match.end(), stop)
            found.append(Span(end, turn.start() if turn is not None else stop))
        elif number < _NEAR:
            after = _bracket().match(text.lower, end)
            found.append(Span(end, min(stop, (after.end() if after is not None else end) + 28)))
        if number >= _NEAR:
            continue
        if stop == sentence.end:
            found += _next_said(reading, others, stop)
        first = _list_start(others, text.folded, start)
        begin = max(sentence.start, first - _BEFORE, _last_end(others, first))
        for mark in _CUTS:
            cut = text.lower.rfind(mark, begin, first)
            if cut >= 0:
                begin = cut + 1
        if begin < first:
            found.append(Span(begin, first))
    return found


@cache
def _it() -> re.Pattern[str]:
    return re.compile(
        r"it (?:also )?(?:is|was|targets?|binds?|blocks?|inhibits?|works|acts|selectively|activates?|degrades?)\b"
    )


def _next_said(reading: Reading, others: Sequence[tuple[int, int]], end: int) -> list[Span]:
    """Return what the sentence behind says of the product where it begins with "It is" or "It targets"."""
    text = reading.text
    number = text.sentence_number(end - 1) + 1
    if not 0 < number < len(text.sentences):
        return []
    start, limit = text.sentences[number]
    if start - end > _REST or not _it().match(text.lower, start):
        return []
    turn = _turns().search(text.lower, start + 5, limit)
    stop = _next_other(others, start, min(turn.start() if turn is not None else limit, start + _BEHIND))
    return [Span(start, stop)] if stop > start else []


def _last_end(others: Sequence[tuple[int, int]], start: int) -> int:
    """Return where the last of ``others`` before ``start`` ends."""
    number = bisect_left(others, (start,))
    return others[number - 1][1] if number else 0


def _list_start(others: Sequence[tuple[int, int]], folded: str, start: int) -> int:
    """Return where the list of products begins in which the product at ``start`` stands."""
    number = bisect_left(others, (start,)) - 1
    while number >= 0 and _and().fullmatch(folded, others[number][1], start):
        start = others[number][0]
        number -= 1
    return start


def _is_said(match: re.Match[str]) -> bool:
    """Whether a description follows, and no list or clause."""
    if match.re is _acts() or match.group("article"):
        return True
    return match.group().strip().endswith(("is", "are", "was"))


def _next_other(others: Sequence[tuple[int, int]], at: int, limit: int) -> int:
    number = bisect_left(others, (at,))
    return min(others[number][0], limit) if number < len(others) else limit


def _modality(group: Group, reading: Reading, described: list[Span]) -> Coded | None:
    best: tuple[int, int, Coded] | None = None
    text = reading.text
    starts = {start for start, _ in group.places}
    for span in described:
        for mention in reading.mentions.within("modality", span.start, span.end):
            term = mention.term
            if (
                not isinstance(term, Modality)
                or mention.end > span.end + 12
                or _names_another(reading, mention, span, before=span.end in starts)
            ):
                continue
            coded = Coded(term.type, text.source[mention.start : mention.end], Span(mention.start, mention.end))
            if best is None or term.rank < best[0]:
                best = (term.rank, mention.start, coded)
    if best is not None and best[0] < 60:
        return best[2]
    for name in group.names:
        if name.stem is not None and name.stem.modality:
            start, end = name.places[0]
            stated = _biosimilar(name, reading)
            return stated or Coded(name.stem.modality, text.source[start:end], Span(start, end))
        if name.term is not None and name.term.modality:
            start, end = name.places[0]
            return Coded(name.term.modality, text.source[start:end], Span(start, end))
    return best[2] if best is not None else _kind_noun(group, reading)


@cache
def _tool() -> re.Pattern[str]:
    return re.compile(r"[^,:]{0,30}?\b(?:for|to|of|with|by|in|from)[ ]\Z")


def _names_another(reading: Reading, mention: Mention, span: Span, *, before: bool) -> bool:
    """Whether the words belong to a gene ("gene-related peptide"), a procedure, a tool ("diagnostic for")."""
    if before and _tool().match(reading.text.lower, mention.end, span.end):
        return True
    if reading.text.lower.startswith(
        ("-linked", "-like", "-related", "-induced", "transplant", " transplant", "-transplant", "s transplant"),
        mention.end,
    ):
        return True
    near = reading.mentions.within("target", max(0, mention.start - 60), mention.end)
    return any(other.start < mention.start and mention.end <= other.end for other in near)


@cache
def _nouns() -> re.Pattern[str]:
    return re.compile(
        r"[ ]{0,8}(?:\((?:TM|R|SM)\))?(?:(?:,| is)[ ](?:an?|its|our|the company's)[ ](?:[\w-]+[ ]){0,4}?"
        r"|(?:[ ][A-Z][\w-]*){0,5}[ ])(?:(?P<diagnostic>[Tt]est|[Aa]ssay|[Pp]anel|[Tt]est [Kk]it|[Ii]nstrument)"
        r"|(?P<device>[Dd]evice|[Ss]tent(?: System)?|[Cc]atheter|[Gg]auze|[Ii]mplant|[Vv]alve|[Mm]onitor))\b"
    )


def _kind_noun(group: Group, reading: Reading) -> Coded | None:
    """Return the modality that the noun right behind a device's or a test's name tells."""
    for _, end in group.places:
        match = _nouns().match(reading.text.folded, end)
        if match is not None and match.lastgroup is not None:
            start, stop = match.span(match.lastgroup)
            return Coded(match.lastgroup, reading.text.source[start:stop], Span(start, stop))
    return _by_application(reading)


# The applications by which an authority lets a device or a test onto the market.
_DEVICE_APPLICATIONS = frozenset({"PMA", "510K", "DE_NOVO", "IDE", "HDE", "CE_MARK"})


def _by_application(reading: Reading) -> Coded | None:
    """Return device, or diagnostic where the text speaks of tests, when all its applications are a device's."""
    mentions = reading.mentions.of("application")
    types = {mention.term.type for mention in mentions if isinstance(mention.term, Application)} - {None}
    if not types or not types <= _DEVICE_APPLICATIONS:
        return None
    first = next(m for m in mentions if isinstance(m.term, Application) and m.term.type is not None)
    words = reading.text.passage(first.start, first.end)
    return Coded("diagnostic" if _tests().search(reading.text.lower) else "device", words.text, words.span)


@cache
def _tests() -> re.Pattern[str]:
    return re.compile(r"\bdiagnostics?\b|\bassays?\b|\bblood test")


def _biosimilar(name: Name, reading: Reading) -> Coded | None:
    """Return biosimilar where a sentence with that word has the product's nonproprietary name, suffix included."""
    if "-" not in name.key:
        return None
    for mention in reading.mentions.of("modality"):
        if isinstance(mention.term, Modality) and mention.term.type == "biosimilar":
            sentence = reading.text.sentence(mention.start)
            if reading.text.lower.find(name.key, sentence.start, sentence.end) >= 0:
                words = reading.text.passage(mention.start, mention.end)
                return Coded("biosimilar", words.text, words.span)
    return None


def _targets(reading: Reading, described: list[Span]) -> tuple[Coded, ...]:
    text = reading.text
    found: dict[str, Coded] = {}
    for span in described:
        for mention in reading.mentions.within("target", span.start, span.end):
            if not isinstance(mention.term, Target) or mention.term.id in found:
                continue
            if _is_acted_on(text.lower, mention, span):
                kin = _kin().match(text.lower, mention.end)
                end = kin.end() if kin is not None else mention.end
                found[mention.term.id] = Coded(
                    mention.term.id, text.source[mention.start : end], Span(mention.start, end)
                )
    return tuple(sorted(found.values(), key=lambda coded: coded.span))


def _own_targets(group: Group, reading: Reading) -> tuple[Coded, ...]:
    """Return the targets of a product that the user named himself; they stand where its name does."""
    passage = reading.text.passage(*group.places[0])
    rows = [name.term for name in group.names if name.term is not None]
    return tuple(Coded(target, passage.text, passage.span) for row in rows for target in row.targets)


@cache
def _kin() -> re.Pattern[str]:
    return re.compile(r"[ ](?:receptor|helicase|inflammasome|synthase)\b")


@cache
def _marker() -> re.Pattern[str]:
    return re.compile(
        r"[ -]?(?:mutat|positive|negative|express|low\b|high\b|amplif|wild|exon|rearrange|overexpress)|[+-](?!\w)"
    )


def _is_acted_on(lower: str, mention: Mention, span: Span) -> bool:
    """Whether the product acts on the gene, which is no mutation of the disease and no marker of the patients."""
    behind = lower[mention.end : mention.end + 24]
    if _marker().match(lower, mention.end):
        return False
    before = lower[max(span.start, mention.start - 40) : mention.start]
    return _acting().search(before) is not None or _acting().search(behind) is not None


def _first(reading: Reading, kind: str, described: list[Span]) -> Coded | None:
    for span in described:
        for mention in reading.mentions.within(kind, span.start, span.end):
            return Coded(
                mention.term.id, reading.text.source[mention.start : mention.end], Span(mention.start, mention.end)
            )
    return None
