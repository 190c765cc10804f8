"""From groups of drafts to the events of the record."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TypeVar

from biopress.events.act import Act
from biopress.events.details import (
    applicant_of,
    is_supplemental,
    outcome_of,
    reasons_of,
    scope_of,
    votes_of,
)
from biopress.events.drafts import Draft
from biopress.events.lines import Token
from biopress.events.merging import best_date
from biopress.metadata.head import Head
from biopress.model import Cue, Date, Event, EventRole, Indication, Span, Trial
from biopress.products.comparing import is_kind, words_of
from biopress.products.indications import indication_of_clause, spelled_out
from biopress.products.shared_heads import with_shared_heads
from biopress.spans import as_span
from biopress.text.reading import Reading
from biopress.trials.mentioned import TrialPlaces

__all__ = ["Teller"]


_T = TypeVar("_T")

# How many of an act's tellings are asked for what is told beside it.
_TELLERS = 8


class Teller:
    """Tells the drafts' groups as events of one release."""

    def __init__(
        self, reading: Reading, head: Head, trials: tuple[Trial, ...], jurisdictions: Mapping[str, str]
    ) -> None:
        self.reading = reading
        self.head = head
        self.trials: TrialPlaces | None = TrialPlaces(reading.text, trials, _names) if trials else None
        self.jurisdictions = jurisdictions

    def told(self, groups: list[list[Draft]], letter: str) -> tuple[Event, ...]:
        """Return one event a group, what the release announces first, then by place; ids begin with ``letter``."""
        groups = [group for group in groups if not _is_by_letter(group, groups)]
        if not groups:
            return ()
        roles: list[EventRole] = [_role(group) for group in groups]
        news = [group for group, role in zip(groups, roles, strict=True) if role == "news"]
        announced = {_what(group[0]) for group in news}
        reviewed = [group for group in news if group[0].designation in _REVIEWS]
        filed = [group for group in news if group[0].act.sense.kind in _FILED]
        for number, group in enumerate(groups):
            hold = group[0].act.sense.kind == "clinical_hold"
            if roles[number] == "news" and not hold:
                continue
            beside = group[0].date is None and _what(group[0]) in announced and group[0].also
            awarded = group[0].act.sense.act == "voucher_awarded" and _came_with_approval(group, groups, roles)
            if beside or awarded or _came_with(group, reviewed) or _came_along(group, filed):
                # one more beside what is announced is announced as well
                roles[number] = "news"
            elif hold and _was_lifted(group, groups, roles):
                roles[number] = "background"
        for number, group in enumerate(groups):
            if group[0].act.sense.act == "goal_date_set":
                near = zip(_around(number, groups), _around(number, roles), strict=True)
                roles[number] = _review_role(group, near) or roles[number]
        places = [(role != "news", _first(group)) for role, group in zip(roles, groups, strict=True)]
        order = sorted(range(len(groups)), key=places.__getitem__)
        return tuple(
            [self._event(groups[i], roles[i], f"{letter}{n}", _around(i, groups)) for n, i in enumerate(order, 1)]
        )

    def _event(self, group: list[Draft], role: EventRole, id: str, groups: list[list[Draft]]) -> Event:
        best = group[0]
        acts = [draft.act for draft in group[:_TELLERS]]
        act = best.act
        kind = act.sense.kind
        date = best_date(group)
        pathway = application = designation = previous_date = effective_date = None
        for draft in group:
            sense = draft.act.sense
            pathway = pathway or sense.pathway
            application = application or sense.application
            designation = designation or draft.designation
            previous_date = previous_date or draft.previous_date
            effective_date = effective_date or draft.effective_date
        inferred = set(best.inferred).intersection(*[draft.inferred for draft in group[1:]])
        indications = _stated(group)
        if not indications or all(is_kind(indication.text.lower()) for indication in indications):
            # nothing is told, or only the kind of the disease that another sentence names
            meant = _inherited(self.reading, group, role, groups)
            inferred |= {"indications"} if meant else set()
            indications = meant or indications
        agency = best.authority.id
        application = application or _application(group) or _its_application(group, groups)
        named = self._named(next((d for d in group if d.products), best))
        jurisdiction = self.jurisdictions.get(agency)
        # a filing can be of an application and of a request at once
        designation = best.designation if kind == "submission" else designation
        return Event(
            id=id,
            key=_key(kind, agency, designation or application, list(named.values()), date.value if date else None),
            kind=kind,
            act=act.sense.act,
            status=best.status,
            role=role,
            set_by=_set_by(best),
            agency=agency,
            jurisdictions=(jurisdiction,) if jurisdiction else (),
            designation=designation,
            application=application,
            pathway=pathway,
            supplemental=is_supplemental(acts, application),
            scope=scope_of(acts),
            outcome=outcome_of(self.reading, acts),
            votes=votes_of(self.reading, acts),
            reasons=reasons_of(self.reading, acts),
            products=tuple(named.values()),
            product_ids=tuple(named),
            applicant=applicant_of(self.reading, self.head, acts),
            trials=self._trials(acts),
            indications=with_shared_heads(self.reading, indications),
            date=date,
            previous_date=previous_date,
            effective_date=effective_date,
            reported=self.head.metadata.date,
            trigger=self.reading.text.passage(act.head.start, act.head.end),
            rule=act.head.row.id,
            cues=_cues(group, date),
            inferred=tuple(sorted(inferred)),
            evidence=tuple(sorted({d.sentence for d in group})),
            text=self.reading.text.source[slice(*best.sentence)],
            span=best.sentence,
        )

    def _trials(self, acts: list[Act]) -> tuple[str, ...]:
        """Return the trials that the lines of the acts name."""
        places = self.trials
        if places is None:
            return ()
        return tuple(
            dict.fromkeys([trial.id for act in acts for _, trial in places.within(act.line.start, act.line.end)])
        )

    def _named(self, draft: Draft) -> dict[str, str]:
        """Return the products of a draft: the name as its sentence has it, by the product's id."""
        named: dict[str, str] = {}
        for item in draft.products:
            if isinstance(item, Token):
                named.setdefault(item.row.id, self.reading.text.source[item.start : item.end])
            else:
                named.setdefault(item.id, item.name)
        return named


def _names(trial: Trial) -> list[str]:
    return list(filter(None, (trial.name, *[number.id for number in trial.ids])))


def _application(group: list[Draft]) -> str | None:
    """Return the type of the application that the first of the drafts names that names one."""
    for draft in group:
        if draft.application is not None:
            return str(draft.application.row.type)
    return None


def _role(group: list[Draft]) -> EventRole:
    for draft in group:
        if draft.role == "news":
            return "news"
    return "background"


def _what(draft: Draft) -> tuple[str, str]:
    """Return which kind of act it is, and whose."""
    return draft.act.sense.kind, draft.authority.id


def _first(group: list[Draft]) -> tuple[int, int]:
    return min([(d.sentence.start, d.act.head.start) for d in group])


def _set_by(draft: Draft) -> str | None:
    """Return who set the date of a planned act."""
    if draft.status != "planned":
        return None
    kind, row = draft.act.sense.kind, draft.act.head.row.id
    scheduled = kind == "advisory_committee" or row == "schedule" or (kind == "goal_date" and row != "decision")
    return "authority" if scheduled else "company"


def _cues(group: list[Draft], date: Date | None) -> tuple[Cue, ...]:
    """Return the places that decided status, role, agency, product and date."""
    found: dict[str, dict[Span, None]] = {}
    best = group[0]
    cue = best.act.verdict.cue
    if cue is not None and cue.end > cue.start:
        found["status"] = {cue: None}
    if best.role_cue is not None:
        found["role"] = {best.role_cue: None}
    for draft in group:
        token = draft.authority.token
        if token is not None:
            found.setdefault("agency", {})[as_span(token[:2])] = None
        for item in draft.products:
            if isinstance(item, Token):
                found.setdefault("product", {})[as_span(item[:2])] = None
    if date is not None and date.span is not None:
        found["date"] = {date.span: None}
    return tuple([Cue(field, tuple(spans)) for field, spans in found.items()])


def _stated(group: list[Draft]) -> tuple[Indication, ...]:
    """Return the fullest wording of the indication that the act's sentences give, title and lead before the rest."""
    told = [d for d in group if d.indications]
    if len(told) < 2:
        return told[0].indications if told else ()
    best = max(told, key=lambda d: (d.own_indication, d.place < 2, len(d.indications[0].text))).indications
    texts, ids = _texts(best), _ids(best)
    own = [d.indications for d in told if d.own_indication]
    others = [i for i in own if i is not best and _texts(i) != texts and _ids(i) == ids]
    if not others:
        return best
    words = _words(best)
    fuller = [indications for indications in others if words < _words(indications)]
    return max(fuller, key=lambda indications: len(indications[0].text), default=best)


def _texts(indications: tuple[Indication, ...]) -> list[str]:
    return [indication.text for indication in indications]


def _ids(indications: tuple[Indication, ...]) -> list[str | None]:
    return [condition.id for indication in indications for condition in indication.conditions]


def _words(indications: tuple[Indication, ...]) -> frozenset[str]:
    return frozenset().union(*map(words_of, indications))


# Acts about an application: they share the indication that the release gives for it.
_OF_APPLICATION = frozenset(
    {
        "acceptance",
        "goal_date",
        "advisory_committee",
        "complete_response",
        "submission",
        "opinion",
        "refusal_to_file",
        "clinical_hold",
        "hold_lifted",
    }
)


# So many groups at the beginning, and so many on either side, are asked for what an act leaves unsaid.
_ASKED = 60


def _around(number: int, groups: list[_T]) -> list[_T]:
    """Return those of the groups that can tell what group ``number`` leaves unsaid."""
    if len(groups) <= _ASKED:
        return groups
    return groups[:_ASKED] + groups[max(_ASKED, number - _ASKED) : number + _ASKED]


def _review_role(group: list[Draft], others: Iterable[tuple[list[Draft], EventRole]]) -> EventRole | None:
    """A goal date is as new as the acceptance that it came with, or as the kind of review."""
    reviewed: EventRole | None = None
    for other, role in others:
        if not other[0].product_ids & group[0].product_ids:
            continue
        if other[0].act.sense.kind == "acceptance":
            return role
        if other[0].act.sense.act == "priority_review_granted" and reviewed is None:
            reviewed = role
    return reviewed


def _is_by_letter(group: list[Draft], groups: list[list[Draft]]) -> bool:
    """Whether a refusal is the one that a Complete Response Letter tells: "denied approval and issued a CRL"."""
    if group[0].act.sense.act != "approval_refused":
        return False
    return any(_what(other[0]) == ("complete_response", group[0].authority.id) for other in groups[:_ASKED])


def _came_with_approval(group: list[Draft], groups: list[list[Draft]], roles: list[EventRole]) -> bool:
    """Whether a voucher, told without a day, came with the approval that is the news."""
    if any(d.date or d.role_cue for d in group):
        return False
    news = [other[0] for other, role in zip(groups[:_ASKED], roles, strict=False) if role == "news"]
    return any(
        _what(draft) == ("approval", "US-FDA")
        and (draft.product_ids & group[0].product_ids or not group[0].product_ids)
        for draft in news
    )


def _was_lifted(group: list[Draft], groups: list[list[Draft]], roles: list[EventRole]) -> bool:
    """Whether a hold, told without a day, is the one of which the news is that it was lifted."""
    best = group[0]
    before = best.act.line.words(best.act.line.start, best.act.head.start)
    if any(d.date for d in group) or before.endswith((" and ", " and has ")):
        return False  # one "lifted the full hold and placed a partial one"
    announced = [other[0] for other, role in zip(groups, roles, strict=True) if role == "news"][:_ASKED]
    lifted = [draft for draft in announced if _what(draft) == ("hold_lifted", best.authority.id)]
    return any(best.product_ids == draft.product_ids or best.product_ids & draft.product_ids for draft in lifted)


def _came_with(group: list[Draft], reviewed: list[list[Draft]]) -> bool:
    """Whether an acceptance, told without a day, is that of the application of which the news is how it is reviewed."""
    best = group[0]
    if best.act.sense.kind != "acceptance" or any(d.date or d.role_cue for d in group):
        return False
    return any(other[0].product_ids & best.product_ids for other in reviewed[:_ASKED])


def _came_along(group: list[Draft], filed: list[list[Draft]]) -> bool:
    """Whether a kind of review, told without a day, was granted or asked for in the news of the application itself."""
    best = group[0]
    if best.designation not in _REVIEWS or any(d.date or d.role_cue for d in group):
        return False
    kind = "submission" if best.asked else "acceptance"
    beside = [other[0] for other in filed[:_ASKED] if other is not group and _what(other[0])[0] == kind]
    return any(draft.product_ids & best.product_ids and draft.status == best.status for draft in beside)


def _its_application(group: list[Draft], groups: list[list[Draft]]) -> str | None:
    """Return the application that an act of its review is about, where another sentence names it."""
    best = group[0]
    kind = best.act.sense.kind
    anaphoric = (
        kind == "submission" and re.search(r"\b(?:this|the) (?:\w+ )?application\b", best.act.line.text) is not None
    )
    if not (anaphoric or kind in _OF_REVIEW or best.designation in _REVIEWS):
        return None
    for other in groups:
        if other is group or not other[0].product_ids & best.product_ids:
            continue
        same = other[0].authority.id == best.authority.id
        told = _application(other) if same else None
        if told is not None and told not in ("IND", "CTA"):
            return told
    return None


_REVIEWS = frozenset({"priority_review", "accelerated_assessment", "rtor", "project_orbis"})

_FILED = frozenset({"submission", "acceptance"})

_OF_REVIEW = frozenset({"acceptance", "goal_date", "advisory_committee", "complete_response", "refusal_to_file"})


@cache
def _same_use() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:this|the same|that|these|both) (?:indications?|use|condition|disease|patient population|group"
        r"|setting)\b|^the indication\b"
    )


@cache
def _approved_for() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:is|are|was|been) (?:[\w-]+ ){0,4}(?:approved|indicated|licensed|authori[sz]ed)"
        r" (?:(?:by|in) [^.;:]{2,60}? )?(?:for|to treat)\b"
    )


def _said_before(reading: Reading, group: list[Draft]) -> tuple[Indication, ...]:
    """Return what the sentence before says that the same product is for: "X is approved for lupus. It is sold in"."""
    text = reading.text
    for draft in group:
        number = text.sentence_number(draft.sentence.start) - 1
        if number < 0:
            continue
        start, end = text.sentences[number]
        named = any(start <= m.start < end for p in draft.told_products for m in p.mentions)
        if (
            named
            and _approved_for().search(text.lower, start, end)
            and "\n\n" not in text.folded[end : draft.sentence.start]
        ):
            found = indication_of_clause(reading, start, end)
            if found is not None:
                return (spelled_out(reading, found),)
    return ()


def _inherited(reading: Reading, group: list[Draft], role: str, groups: list[list[Draft]]) -> tuple[Indication, ...]:
    """Return the indication that an act without one refers to: "this indication", or that of the title's act."""
    best = group[0]
    rest = [other for other in groups if other is not group]
    others = [other for other in rest if other[0].product_ids & best.product_ids]
    earlier = [d for other in others for d in other if d.indications and d.sentence.start <= best.sentence.start]
    if earlier and any(_same_use().search(d.act.line.text) for d in group):
        return max(earlier, key=lambda d: d.sentence.start).indications
    if best.act.sense.kind == "approval" and best.act.passive and role != "news":
        return _said_before(reading, group)
    special = best.designation in ("priority_review", "accelerated_assessment")
    if role == "news" or special or best.act.sense.kind in _OF_APPLICATION:
        for other in others:
            if min(d.place for d in other) < 2 and _stated(other):
                return _stated(other)
        if special or best.act.sense.kind in _OF_APPLICATION:
            partners = [other for other in rest if _of_one_review(best, other[0], special=special) and _stated(other)]
            nearest = min(partners, key=lambda other: abs(other[0].sentence.start - best.sentence.start), default=None)
            if nearest is not None:
                return _stated(nearest)
        # what a product with one use is for needs no saying in each sentence
        uses = {product.id: product.indications for d in group for product in d.told_products}
        if len(uses) == 1 and len(only := next(iter(uses.values()))) == 1:
            return only
    return ()


def _of_one_review(one: Draft, other: Draft, *, special: bool) -> bool:
    """Whether two acts are of one application's review: by one authority, and about one product, or one unnamed."""
    if one.authority.id != other.authority.id:
        return False
    of_trial = one.act.sense.kind in ("clinical_hold", "hold_lifted")
    if other.act.sense.kind not in (_OF_TRIAL if of_trial else _OF_APPLICATION):
        return False
    if one.application and other.application and one.application.row.type != other.application.row.type:
        return False
    return bool(one.product_ids & other.product_ids) or (special and not (one.product_ids and other.product_ids))


# Acts about the application that lets a trial begin.
_OF_TRIAL = frozenset({"submission", "trial_authorization", "clinical_hold", "hold_lifted"})


def _key(kind: str, agency: str | None, about: str | None, products: list[str], date: str | None) -> str:
    """Return what makes the act the same in another release: kind, authority, what about, product, date."""
    name = "+".join(sorted([_plain(product.lower()) for product in products]))
    return "|".join((kind, agency or "-", about or "-", name or "-", date or "-"))


def _plain(name: str) -> str:
    """Return the letters and digits of a name."""
    return name if name.isalnum() else re.sub(r"[\W_]+", "", name)
