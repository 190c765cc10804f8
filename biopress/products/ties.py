"""Which names the words between them tie together: "X (formerly Y)", "X, also known as Y", "X, or Y"."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import pairwise

from biopress.matching.hints import has_any
from biopress.products.names import Name
from biopress.tables.generics import OLD_GENERICS
from biopress.text.document import Text

__all__ = ["find_ties"]


@cache
def _tie() -> re.Pattern[str]:
    """What may stand between two names of one product."""
    known = (
        r"(?:formerly|previously|also|now|otherwise|commonly|internally)?[ ]?(?:known|referred to|marketed|sold"
        r"|branded|approved|authori[sz]ed|licen[sc]ed|commerciali[sz]ed|launched|designated|called|named|identified)"
        r"(?:[ ](?:in|outside)[ ][\w .,]{2,40}?)?(?:[ ](?:as|under the (?:brand|trade)[ -]?names?(?: of)?))"
        r"|(?:formerly|previously|also|now)[ ](?:called|named)"
        r"|(?:approved|authori[sz]ed|licen[sc]ed)[ ]by[ ][\w .,]{2,60}?[ ]under the (?:brand|trade)[ -]?name(?: of)?"
    )
    label = (
        r"(?:(?:the )?(?:generic|brand|trade|product|proposed brand|proposed trade|proprietary|non-?proprietary"
        r"|international nonproprietary|development|r&d|research|project|company|compound)"
        r"[ ]?(?:name|code|number|name is|candidate)s?(?: of| for)?[:,]?|inn:?|code(?:-?named)?:?|formerly:?"
        r"|previously:?|a\.?k\.?a\.?,?|f\.?k\.?a\.?,?|f/k/a|fka|i\.e\.,?|or|also|now|u\.s\.:?|eu:?"
        r"|the active (?:[a-z]+ )?ingredient (?:in|of)"
        r"|active (?:pharmaceutical )?ingredient:?|trademark(?:ed)?(?: as)?|trade ?mark:?|in the (?:u\.s\.|eu))"
    )
    known, label = (words.replace(" ", r"\ ") for words in (known, label))
    return re.compile(
        rf"""[ ]{{0,3}}(?:
            (?:,[ ](?=\((?:{known}|{label})))?[(\[][ ]?["']{{0,2}}(?:{known}|{label})?[ ]?["']{{0,2}}
              (?P<modifier>(?:[a-z]+(?:-[a-z]+)?[ ]){{0,2}})                                    # A (formerly B
          | (?:,?[ ]?|[ ]?-{{1,2}}[ ]?)(?:(?:(?:which[ ]|and[ ])?(?:is|was|will[ ]be|to[ ]be)[ ]|and[ ])?(?:{known}))
            [ ,:]{{0,2}}["']{{0,2}}                                                             # A, also known as B
          | ,[ ](?:an?|the|its|our|their)[ ][^.;()\n]{{3,70}}[ ]\((?:{known})[ ]["']?            # A, a drug (known as B
          | ,[ ](?:generic|brand|trade|proprietary|nonproprietary|non-proprietary)[ ]names?:?[ ]["']?
          | [ ](?:has[ ]been|was)[ ](?:assigned|given|granted)[ ](?:the|its)[ ][\w() -]{{0,40}}?\bnames?,?[ ]["']?
          | ,[ ](?:formerly|previously|or|a\.?k\.?a\.?|fka|the[ ]active[ ](?:[a-z]+[ ])?ingredient[ ](?:in|of))
            [ ]["']?                                                                            # A, or B
          | [ ]or[ ](?:to[ ])?any[ ](?:of[ ])?(?:the[ ])?(?:other[ ])?(?:ingredient|component|excipient)s?
            [ ](?:in|of)[ ]
          | [ ]is[ ]the[ ](?:brand|trade|generic|proprietary|active[ ]\w+)[ ]?(?:name|ingredient)?
            [ ](?:(?:of|for|in)[ ])?
          | ,?[ ](?:under|with)[ ]the[ ](?:brand|trade|proprietary|proposed[ ](?:brand|trade))[ -]?names?(?:[ ]of)?
            [ ]["']?
        )\Z""",
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _within() -> re.Pattern[str]:
    """What may stand between two names inside one bracket."""
    return re.compile(
        r"[ ]?(?:[,;/:]|or|,? ?(?:formerly|previously|also|now)?(?: known| referred to)?(?: as)?|and"
        r"|as)?[ ]?(?:formerly|previously|also known as|known as|or|also called|aka|(?:development |product "
        r"|research |project |company )?code(?: ?name)?:?|brand name:?|generic name:?)?[ ]?[\"']?\Z",
        re.IGNORECASE,
    )


@cache
def _mark() -> re.Pattern[str]:
    return re.compile(r"\((?:TM|R|SM|tm|r)\)")


# How far apart two names may stand to be tied.
_GAP = 90


def find_ties(text: Text, names: list[Name]) -> list[tuple[str, str]]:
    """Return the pairs of names, by their keys, that the text says to be of one product."""
    found = [(name.partner, name.key) for name in names if name.partner is not None]
    places: list[tuple[int, int, Name]] = []
    last = -1
    for start, back, number in sorted([(s, -e, number) for number, name in enumerate(names) for s, e in name.places]):
        if -back > last:
            places.append((start, -back, names[number]))
        last = -back
    kinds = {name.type for name in names}
    if "code" in kinds:
        found += _second_codes(text, places)
    if "brand" in kinds and "generic" in kinds and not text.words.isdisjoint(_OF_LABELS):
        found += _of_labels(text, places, {key for pair in found for key in pair})
    opened: Name | None = None
    for number, ((_, end, name), (start, stop, other)) in enumerate(pairwise(places)):
        if name is other:
            continue
        if start - end > _GAP:
            opened = None
        elif opened is not None or _may_be_tied(text.folded[end:start], name, other):
            between = _plain_gap(text.folded[end:start])
            listed = opened is not None and ")" not in between and _within().match(between) is not None
            if opened is not None and listed and other is not opened and _may_tie(opened, other):
                found.append((opened.key, other.key))
                continue
            # behind a closed bracket the words go on about the name before it
            of = opened if opened is not None and opened is not other and between.lstrip().startswith(")") else name
            opened = None
            outside = between.lstrip().lstrip(")") if between.lstrip().startswith(")") else between
            if _ties_by(outside, between, text.folded, stop, of, other):
                found.append((of.key, other.key))
                if "(" in between and ")" not in between:
                    opened = of
                continue
        if (
            text.lower.endswith(_TELLING, 0, start)
            and (other.type != "generic" or text.lower.endswith(_KNOWN_AS, 0, start))
            and _told_of().search(text.lower, max(0, start - 120), start)
        ):
            earlier = [
                n
                for _, e, n in places[max(0, number - 6) : number + 1]
                if n.sure and start - e < 900 and n is not other
            ]
            if earlier and _may_tie(earlier[-1], other):
                found.append((earlier[-1].key, other.key))
                # its brand has another name then
                found += [(n.key, other.key) for n in earlier if (n.key, earlier[-1].key) in found]
    return found


@cache
def _together() -> re.Pattern[str]:
    return re.compile(r"[ ](?:[\w-]+[ ]){0,2}(?:combination|regimen|doublet|trial|study)\b", re.IGNORECASE)


@cache
def _other_code() -> re.Pattern[str]:
    """What stands before the code of the same substance for another use: "..., and (ABX-2)"."""
    return re.compile(r"(?:,? and|,? or)[ ]\($")


def _second_codes(text: Text, places: list[tuple[int, int, Name]]) -> list[tuple[str, str]]:
    """Return the ties of codes in brackets of their own: "lumarin (ABX-1) for lupus, and (ABX-2) in gout"."""
    found = []
    first: Name | None = None
    sentence = -1
    for (_, end, name), (start, _, other) in pairwise(places):
        if other.type != "code" or text.folded[start - 1 : start] != "(":
            continue
        if text.sentence_number(start) != sentence:
            sentence, first = text.sentence_number(start), None
        if name.type == "generic" and text.folded[end:start] == " (":
            first = name
        elif first is not None and _other_code().search(text.folded, max(0, start - 8), start):
            found.append((first.key, other.key))
    return found


@cache
def _of_label() -> re.Pattern[str]:
    """What label text says behind the substance of the product that it is about."""
    return re.compile(
        r"(?: or its (?:active )?metabolites?)?(?: in human (?:breast )?milk"
        r"|,? or (?:to )?(?:any (?:other )?|other )(?:components?|ingredients?|excipients?|of "
        r"(?:the |its )?(?:[\w-]+ ){0,2}(?:excipients|components|ingredients)))\b"
    )


# One of these stands in all that it says.
_OF_LABELS = frozenset("milk component components ingredient ingredients excipient excipients".split())


# How far from the substance the brand stands that a label is about.
_LABEL = 400


def _of_labels(text: Text, places: list[tuple[int, int, Name]], tied: AbstractSet[str]) -> list[tuple[str, str]]:
    """Return the ties that label text makes: "X must not be used after an allergy to lumarin or any excipient"."""
    found = []
    for number, (start, end, name) in enumerate(places):
        known = name.type != "generic" or name.base in OLD_GENERICS or name.key in tied
        if known or not _of_label().match(text.lower, end):
            continue
        brands = [
            (abs(at - start), other)
            for at, _, other in places[max(0, number - 4) : number + 5]
            if other.type == "brand" and other.sure and abs(at - start) < _LABEL
        ]
        if brands:
            found.append((min(brands, key=lambda entry: entry[0])[1].key, name.key))
    return found


def _may_be_tied(between: str, name: Name, other: Name) -> bool:
    """Whether it is worth to look closer: most neighbours have nothing between them that ties."""
    if between.startswith("."):
        return False
    if "(" in between or "[" in between or len(between) < 4:
        return True
    if other.type == "generic" and name.type != "generic":
        return True
    return _has_tying(between)


def _has_tying(between: str) -> bool:
    return has_any(between, _TYING)


def _ties_by(outside: str, between: str, folded: str, stop: int, name: Name, other: Name) -> bool:
    """Whether the words ``between`` two neighbours tie them."""
    coined = name.type != "generic"
    if not between.strip() and between:
        return coined and other.type == "generic"
    if between.strip() == "/":
        if name.type == other.type == "code" and name.text[:2].lower() != other.text[:2].lower():
            # the codes of two companies for one product, unless the text speaks of the two together
            return _together().match(folded, stop) is None
        return name.type != other.type and coined and other.type != "generic"
    if not _may_tie(name, other):
        return False
    if outside == " (":
        return True
    if other.type == "generic" and coined:
        if _made_of().match(outside):
            return True
        if _named_in().match(outside) and _product_form().match(folded, stop):
            return True
    if outside.lstrip(" ")[:1] not in ("(", "[") and not _has_tying(outside):
        return False
    tie = _tie().match(outside)
    if tie is None:
        return False
    return other.type == "generic" or not tie.group("modifier")


# One of these stands in every tie without a bracket.
_TYING = (
    " or ",
    *"known formerly previously ingredient name marketed sold branded called referred commerciali approved".split(),
    *"authori licen launched a.k.a aka fka designated identified component excipient".split(),
)


@cache
def _form() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w-])(?:(?:subcutaneous|intravenous|intramuscular|ophthalmic|nasal|oral|topical|inhalation|injectable"
        r"|liposome|for|extended-release|delayed-release|orally disintegrating"
        r"|hydrochloride|tablets?|capsules?|injections?|suspension|solution|cream|gel|ointment|spray|powder|infusion"
        r"|lotion|foam|shampoo|emulsion|i\.v\."
        r"|inhaler|autoinjector|pen|implant|patch|film|granules)(?=[ ,;()/]|$)"
        r"|\d+(?:\.\d+)?[ ]?(?:mg|mcg|g|ml|%|iu|units?)(?:/\w+)?)",
        re.IGNORECASE,
    )


def _plain_gap(between: str) -> str:
    """Return the words between two names without marks, dosage forms and strengths."""
    if between in _PLAIN:
        return _PLAIN[between]
    plain = _mark().sub(" ", between)
    if len(plain) > 3:
        plain = _form().sub("", plain)
    return re.sub(r"[ ]+(?=[;,)])|[ ]?\"(?=[ ]\()", "", re.sub(r"\s{2,}", " ", plain))


# What mostly stands between two names.
_PLAIN = {" (": " (", "  (": " (", " ": " ", ", ": ", ", "/": "/", " or ": " or ", " and ": " and "}


@cache
def _made_of() -> re.Pattern[str]:
    return re.compile(
        r"(?:,| is| -{1,2})[ ](?:an?|the|its|our)[ ](?:[\w-]+,?[ ]){0,5}(?:formulation|form|version|salt"
        r"|presentation)[ ]of[ ](?:the )?\Z",
        re.IGNORECASE,
    )


@cache
def _named_in() -> re.Pattern[str]:
    return re.compile(r"(?:,| is| -{1,2})[ ](?:an?|its|our|the|their|[\w]+'s?)[ ](?:[\w-]+,?[ ]){0,6}\Z", re.IGNORECASE)


@cache
def _product_form() -> re.Pattern[str]:
    return re.compile(
        r"[ ](?:[\w-]+ ){0,2}?(?:formulation|depot|pellet|implant|injection|tablets?|capsules?|cream|gel|ointment"
        r"|(?:nasal )?spray|patch|film|solution|suspension|product|inhaler|eye drops?|microneedle|autoinjector)\b"
    )


_KNOWN_AS = ("it is also known as ", "it is known as ")
_TELLING = ("as ", "as  ", "name ", "names ", "called ", "known ", "branded ")


@cache
def _told_of() -> re.Pattern[str]:
    """A name that is said of what the text last spoke of: "It is marketed there as ..."."""
    return re.compile(
        r"\b(?:it|which|the (?:vaccine|drug|product|medicine|therapy|device|compound|antibody"
        r"|treatment))[ ,]{1,2}(?:is |was |will be |being )?(?:then |also |previously |formerly |currently |now )?"
        r"(?:called|known|marketed|sold|branded|approved|authori[sz]ed|licen[sc]ed|commerciali[sz]ed|available"
        r"|launched)(?: there)?(?: in [\w ,.]{2,40}?)?(?: as| under the (?:brand|trade) ?names?)?[ ]{1,2}$"
        r"|\bthe (?:combination|vaccine|drug|product|medicine|therapy|device|compound|antibody)"
        r"(?: in[ \w,]{2,50}?)? under the (?:brand|trade) ?names?[ ]{1,2}$"
    )


def _may_tie(name: Name, other: Name) -> bool:
    """Two different nonproprietary names, or a trial's name, are not names of one product."""
    if name.weight <= -9 or other.weight <= -9:
        return False
    if name.type == other.type == "generic":
        return name.base.split()[0] == other.base.split()[0] or name.base in other.base or other.base in name.base
    return True
