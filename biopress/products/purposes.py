"""What a product is for: the diseases that the sentences about it say it treats, prevents or finds."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from biopress.matching.hints import has_any
from biopress.metadata.head import Head
from biopress.model import Indication, Span
from biopress.products import purpose_cues as cues
from biopress.products.comparing import is_about, is_wide, without_wider, words_of
from biopress.products.descriptions import list_start
from biopress.products.disease_sentences import Diseases
from biopress.products.evidence import stands_beside
from biopress.products.indications import Told, distinct_indications, indication_of
from biopress.products.linking import Group
from biopress.tables.disease_words import SYMPTOMS
from biopress.text.document import Text
from biopress.text.reading import Reading

__all__ = ["Purposes", "read_purposes"]


# Sections that speak of harm, of the future or of a disease in general.
_PASSED = frozenset({"safety_information", "forward_looking", "references", "contacts", "end_matter", "about_disease"})
# How many places of a product that has diseases near it are read, and how far a purpose may stand behind the name and
# before it.
_PLACES = 12
_BEHIND, _BEFORE = 450, 70
# The same where the name opens a list of points.
_LISTED = 1500
_SHORTEST = 6
# How far before a name the words about a study may stand.
_TRIED = 50


@cache
def _labelled() -> re.Pattern[str]:
    """What says right behind a name what it is for, also among words about harm: "is indicated for", "approved for"."""
    return re.compile(
        r"(?:,? in combination with [^.;:*]{3,90}?,)?[^.;:*]{0,40}?"
        r"\b(?:(?:indicated|approved|authori[sz]ed|licensed|cleared) (?:only )?"
        r"(?:for|to (?:treat|reduce|prevent))|prescription (?:medicine|drug|vaccine)s?(?: that is)? used"
        r"|for the (?:treatment|prevention|prophylaxis) of)\b"
    )


@cache
def _drug_of() -> re.Pattern[str]:
    """What stands between a disease and the product for it: "Pancreatic Cancer Drug ABX-101"."""
    return re.compile(
        r"(?:-causing pathogens)?(?:[ ]\([^()]{1,20}\))?,?[ ](?:(?:[\w]+-(?:directed|targeted|based|specific|driven)"
        r"|including|treatment|drug|therapy|vaccine|candidate|medicine|program|product"
        r"|immunotherapy|device|test|combination|patients|trial|study|with|for|of|its|our|the|lead|investigational"
        r"|inhibitor|antibody|asset|medication|clinical|phase|virus|antiviral|antibiotic|antifungal|pill|shot|inhaler|injection|cream|prevention|preventive|known|called|as"
        r"|gel|spray|biologic|agent|compound|gene|cell|\d[ab]?|evaluating)(?:,)?[ ]){1,5}\(?"
    )


@cache
def _opening() -> re.Pattern[str]:
    """What opens a sentence with the disease of which it goes on: "In adults with pancreatic cancer, ABX-101 ..."."""
    return re.compile(
        r"(?:in|for)[ ](?:(?:adult |pediatric )?(?:patients|adults|children|people)[ ](?:living )?with[ ])?"
    )


@cache
def _list_link() -> re.Pattern[str]:
    return re.compile(
        r"(?:[ ]\([^()\n]{1,30}\))?(?:[ ]with(?:out)? [^.;:,()\n]{1,60}(?=[ ]?,))?"
        r"(?:[ ]?,|,? and|,? or|/|,? and/or|[ ]?,? as well as|,? including|,? such as"
        r"|:|[ ]?,(?: and| or))?[ ]{0,2}"
        r"(?:(?!except|exclud|(?:not|unlike|without|during|after|before|despite) |cause|(?<=,[ ])an?[ ])[\w-]+[ ]){0,1}"
    )


def read_purposes(
    group: Group,
    beside: Sequence[tuple[int, int]],
    further: Sequence[Span],
    head: Head,
    diseases: Diseases,
    *,
    vaccine: bool,
) -> tuple[Indication, ...]:
    """Return the distinct indications of the product.

    ``beside`` are the places of all other products, ``further`` the sentences that go on about this one, both in order.
    """
    text = diseases.reading.text
    lower = text.lower
    told = Purposes(diseases, vaccine=vaccine)
    read = 0
    for number, (start, end) in enumerate(group.places):
        # the label's own words count everywhere
        passed = _is_passed(head, start)
        if (passed or read >= _PLACES) and _labelled().match(lower, end) is None:
            continue
        at = text.sentence_number(start)
        near = diseases.of_sentence(at)
        if not near:
            continue
        sentence = text.sentences[at]
        limit = _limit(text, sentence, end)
        if number + 1 < len(group.places):
            limit = min(limit, group.places[number + 1][0])
        if near[0].start >= limit:
            continue
        if not passed:
            low, high = max(sentence.start, start - _BEFORE), min(sentence.end, end + _BEFORE)
            if diseases.harm_in(low, high) and _labelled().match(lower, end) is None:
                continue
        read += 1
        if near[0].start < start:
            told.before(sentence, list_start(beside, text.folded, start))
        if limit - end > _SHORTEST and near[-1].start >= end:
            told.behind(max(sentence.start, start - _TRIED), end, _own_end(diseases, beside, end, limit))
    for start, end in further[:_PLACES]:
        limit = min(end, start + _BEHIND)
        if not _is_passed(head, start) and not diseases.harm_in(start, limit):
            told.behind(start, start, _own_end(diseases, beside, start, limit), clear=True)
    return told.result()


def _is_passed(head: Head, at: int) -> bool:
    section = head.section(at)
    return section is not None and section.kind in _PASSED


def _limit(text: Text, sentence: Span, end: int) -> int:
    """Return how far behind a name its purposes are looked for: farther where it opens a list of points."""
    if sentence.end <= end + _BEHIND:
        return sentence.end
    folded = text.folded
    listed = folded.find(" * ", end, min(sentence.end, end + _BEFORE + _BEFORE)) >= 0
    if not listed:
        colon = folded.find(": ", end, min(sentence.end, end + _BEHIND))
        listed = (
            colon >= 0 and folded.endswith(_OPENS_POINTS, end, colon) and folded.find("; ", colon, sentence.end) >= 0
        )
    return min(sentence.end, end + (_LISTED if listed else _BEHIND))


# What stands before a colon behind which what a product is for is told in points: "for adults with: A; B".
_OPENS_POINTS = (" with", " for", " of")
_POINT = tuple(opening + mark for opening in _OPENS_POINTS for mark in (": ", ": * "))


class Purposes:
    """The diseases that the stretches about one product tell.

    Those meant, those by which the product is called ("the lupus drug"), those only studied, signs of a disease that
    are eased, and what the patients of its trial have.
    """

    __slots__ = ("diseases", "eased", "lower", "meant", "named", "reading", "studied", "tried", "vaccine")

    def __init__(self, diseases: Diseases, *, vaccine: bool) -> None:
        self.diseases: Diseases = diseases
        self.reading: Reading = diseases.reading
        self.vaccine: bool = vaccine
        self.lower: str = diseases.reading.text.lower
        self.meant: list[Told] = []
        self.named: list[Told] = []
        self.studied: list[Told] = []
        self.eased: list[Told] = []
        self.tried: list[Told] = []

    def before(self, sentence: Span, end: int) -> None:
        """Add the disease right before the name: "Pancreatic Cancer Drug ABX-101", "In pancreatic cancer, ABX-101"."""
        found = self.diseases.within(max(sentence.start, end - _BEFORE), end)
        if not found:
            return
        told = found[-1]
        if _drug_of().fullmatch(self.lower, told.end, end):
            self.named.append(told)
        elif (
            self.lower[told.end : end] == ", "
            and _opening().fullmatch(self.lower, sentence.start, told.start)
            and not self._is_of_others(told.start, told.end)
        ):
            self.studied.append(told)
        elif self.lower[told.end : end] == ", " and self._has_drug(
            max(sentence.start, told.start - _BEFORE), told.start
        ):
            self.named.append(told)
        elif cues.as_indication().fullmatch(self.lower, told.end, end):
            self.meant.append(told)
        else:
            self._tried_in(sentence, told, end)

    def _has_drug(self, start: int, end: int) -> bool:
        """Whether the words before a disease speak of the drug for it, of which no name is told yet."""
        drug = cues.drug_for().search(self.lower, start, end)
        return drug is not None and drug["told"] is None

    def _tried_in(self, sentence: Span, last: Told, end: int) -> None:
        """Add what the patients of a trial have, of which ``last`` stands before the product that they are given."""
        between = self.lower[last.end : end]
        if not between.endswith(_GIVEN) or has_any(between, _OTHERWISE):
            return
        told = [last]
        begin = max(sentence.start, last.start - _LEFT_OUT)
        for earlier in reversed(self.diseases.within(begin, last.start)):
            if _list_link().fullmatch(self.lower, earlier.end, told[-1].start) is None:
                break
            told.append(earlier)
        start = told[-1].start
        if told[-1].phrase.cue == 2 and cues.trying().search(self.lower[begin:start] + between):
            self.tried += reversed(told)

    def behind(self, begin: int, start: int, end: int, *, clear: bool = False) -> None:
        """Add the diseases behind the name that a word of purpose introduces, with those of the same list.

        Words about a study are looked for from ``begin`` on; with ``clear`` only what is clearly introduced counts.
        """
        into: list[Told] | None = None
        last = -1
        whole = umbrella = points = False
        for told in self.diseases.within(start, end):
            low, high = told.start, told.end
            if self.lower.endswith(cues.BESIDE, start, low) and cues.had_beside().search(
                self.lower, max(start, low - _COMORBID), low
            ):
                continue
            follows = into is not None and _list_link().fullmatch(self.lower, last, low) is not None
            if follows and not umbrella and (whole or self.lower.startswith(_INCLUDING, last)):
                last = high
                continue
            if not follows and points and cues.next_point().fullmatch(self.lower, last, low):
                into = self.meant
            elif not follows:
                points = self.lower.endswith(_POINT, start, low)
                into = self.meant if points else self._list_of(begin, start, told, clear=clear)
            last = high
            whole = _OF_WHOM in self.lower[low:high]
            umbrella = self._is_umbrella(told)
            if into is not None and not umbrella and not (follows and self._closes(low, high)):
                into.append(told)

    def _is_umbrella(self, told: Told) -> bool:
        """Whether the diseases that are meant follow: "rare cancers such as ...", "infections including ..."."""
        if self.lower.startswith(_SUCH_AS, told.end):
            return True
        if not self.lower.startswith(_INCLUDING, told.end):
            return False
        words = self.lower[told.start : told.end]
        if not words.endswith(_KINDS):
            return False
        # an infection that has a name is a disease itself: "urinary tract infections including pyelonephritis"
        return not words.endswith("infections") or told.phrase.diseases[-1].term is None

    def _closes(self, low: int, high: int) -> bool:
        """Whether a general word sums up a list: "influenza, RSV and other respiratory infections"."""
        return self.lower.endswith(" other ", 0, low) and self.lower[low:high].endswith(_KINDS)

    def _list_of(self, begin: int, start: int, told: Told, *, clear: bool) -> list[Told] | None:
        """Return the list for a disease, or ``None`` where nothing says that it is meant."""
        lower, low, high, level = self.lower, told.start, told.end, told.phrase.cue
        if self.vaccine and self._had_before(max(start, low - 60), low):
            return None
        before = lower[max(start, low - 80) : low]
        if has_any(before, cues.DENYING) and cues.denied().search(lower, max(start, low - 80), low):
            return None
        if lower.startswith("oral cancer ", low) or self._is_of_others(low, high):
            return None
        if lower.startswith(" virus ", high) and cues.agent_of().match(lower, high):
            return None
        if low - start < _BEFORE and lower.startswith(" ", high) and cues.drug_follows().match(lower, high):
            return None if cues.with_another().search(lower, max(start, low - 30), low) else self.named
        if level < 2 and before.endswith(" in ") and cues.acting_in().search(lower, max(start, low - 60), low):
            return None
        if level < 2 and has_any(before, cues.MONEY) and cues.sold().search(lower, max(start, low - 80), low):
            return None
        complaint = lower[low:high].rsplit(None, 1)[-1] in SYMPTOMS and not (level and self._is_named(told))
        eased = level == 2 and has_any(before, cues.EASING)
        if (eased and cues.eases().search(lower, max(start, low - 40), low)) or (complaint and level < 2):
            return self.eased
        if self._is_told_of(start, low, high):
            return self.studied
        if cues.right_in().fullmatch(lower, start, low):
            return self.studied if cues.trying().search(lower, begin, start) else self.meant
        if (
            level == 2
            and lower.endswith(cues.HAVING, start, low)
            and cues.had_by_people().search(lower, max(start, low - 40), low) is not None
            and not cues.for_people().search(lower, max(start, low - 80), low)
        ):
            return self.studied if cues.trying().search(lower, begin, low) else self.meant
        if level == 2 or (
            lower.endswith(("for ", "against ", "for the "), 0, low)
            and (not clear or cues.granted().search(lower, start, low))
        ):
            return self.meant
        if lower.endswith(cues.AIMING, 0, low) and cues.aim().search(lower, max(0, low - 90), low) is not None:
            return self.eased if complaint else self.meant
        studied = level and (not clear or cues.studied().search(lower, max(start, low - _LEFT_OUT), low) is not None)
        return self.studied if studied else None

    def _is_named(self, told: Told) -> bool:
        """Whether a complaint is a disease with a name of its own: "obstructive sleep apnea"."""
        disease = told.phrase.diseases[-1]
        return disease.term is not None and disease.end == told.end and " " in self.lower[disease.start : disease.end]

    def _is_told_of(self, start: int, low: int, high: int) -> bool:
        """Whether a disease says which study or program a name tells: "ABX-1 (lupus):", "the ABX-1 lupus trial"."""
        between = self.lower[start:low]
        if between in (" (", "("):
            return self.lower.startswith(")", high)
        if between in (" - ", ": "):
            return self.lower[high : high + 1] in _ENDED
        if not self.lower.startswith(_STUDIES, high):
            return False
        return between == " " or cues.in_study().search(self.lower, max(start, low - _COMORBID), low) is not None

    def _is_of_others(self, low: int, high: int) -> bool:
        """Whether a disease tells who was left out of a study, or in whom the dose is another."""
        if self.lower[low:high].endswith(("hepatic impairment", "renal impairment")):
            return True
        behind = self.lower[high : high + _LEFT_OUT]
        return ("ineligible" in behind or "excluded" in behind) and cues.left_out().match(behind) is not None

    def _had_before(self, start: int, low: int) -> bool:
        """Whether a vaccine is given to people who have the disease at ``low``, and not to treat it."""
        return (
            cues.patients().search(self.lower, start, low) is not None and " treatment of " not in self.lower[start:low]
        )

    def result(self) -> tuple[Indication, ...]:
        """Return what is meant, and of the rest what is told of no disease that is meant."""
        found = distinct_indications(self.reading, self._made(self.meant))
        for weaker in (self.named, self.studied):
            if weaker:
                treated = [words_of(indication) for indication in found if not is_wide(indication)]
                more = [made for made in self._made(weaker) if not is_about(words_of(made), treated)]
                found = distinct_indications(self.reading, [*found, *more])
        return without_wider(found or distinct_indications(self.reading, self._made(self.eased or self.tried)))

    def _made(self, places: list[Told]) -> list[Indication]:
        """Return the indications that the places tell; the same words once, as they first stand."""
        folded = self.reading.text.folded
        first: dict[str, Told] = {}
        for told in places:
            first.setdefault(folded[told.start : told.end], told)
        return [indication_of(self.reading, told) for told in first.values()]


# What stands right before a name of which patients got the product, and what tells that they did not.
_GIVEN = (
    *("evaluating ", "testing ", "investigating ", "assessing ", "receiving ", "demonstrate that ", "show that "),
    *("trial of ", "study of "),
)
_OTHERWISE = (";", ". ", "compar", "versus", " than ", " not ", " after ", "previously", "prior ", "excluded")
# Behind these a general word is followed by the diseases that are meant.
_SUCH_AS = (" such as", ", such as", " like ", ", like ")
_INCLUDING = (" including", ", including", " , including")
_KINDS = ("diseases", "disorders", "conditions", "cancers", "tumors", "tumours", "malignancies", "infections")
# "raised pressure in patients with A or B" is one purpose
_OF_WHOM = " in patients with "


# What stands behind a disease that is all that is told: "ABX-1: lupus."
_ENDED = (*".:;\n", "")
# What a name with its disease tells: "the ABX-1 obesity study".
_STUDIES = (" study", " studies", " trial", " program", " data", " indication")


def _own_end(diseases: Diseases, beside: Sequence[tuple[int, int]], end: int, limit: int) -> int:
    """Return where the words about the product end, at the latest where another product stands."""
    text = diseases.reading.text
    number = bisect_left(beside, (end,))
    while number < len(beside) and beside[number][0] < limit:
        start, stop = beside[number]
        # what stands with the product in a combination or a list has the same purpose
        given = stands_beside(text.lower, start) or text.lower.endswith("with ", end, start)
        # "levodopa-induced dyskinesia" is no word about levodopa
        given = given or text.lower.startswith("-", stop)
        if not given and (not _together().fullmatch(text.lower, end, start) or diseases.within(end, start)):
            return start
        end = stop
        number += 1
    more = has_any(text.lower[end:limit], (", and ", "; and "))
    further = _others().search(text.lower, end, limit) if more else None
    return limit if further is None else further.start()


@cache
def _others() -> re.Pattern[str]:
    return re.compile(
        r"(?:,|;) and (?:[\w-]+[ ]){0,3}?(?:vaccines|drugs|therapies|candidates|products|programs|antibodies"
        r"|treatments)[ ]"
    )


@cache
def _together() -> re.Pattern[str]:
    return re.compile(
        r"[^.;]{0,40}?(?:\band|\bor|\bplus|\bwith|,|/|\()[ ](?:[\w-]+[ ]){0,3}|[ ]?[/(,+][ ]?|[^.;]{0,45}"
    )


# How far behind a disease it is said that those who have it were left out, and before it that a trial has them.
_LEFT_OUT = 160
# How far before a disease it is told that patients have it beside the one that is treated.
_COMORBID = 40
