"""From groups of drafts to the events of the record."""

from __future__ import annotations

import re
from functools import cache

from biopress.events.drafts import Draft
from biopress.events.lines import Token
from biopress.events.merging import best_date
from biopress.metadata.head import Head
from biopress.model import Cue, Event, Indication, Product, Span, Trial
from biopress.text.reading import Reading

__all__ = ["told"]


def told(
    reading: Reading,
    head: Head,
    products: tuple[Product, ...],
    trials: tuple[Trial, ...],
    groups: list[list[Draft]],
    letter: str,
) -> tuple[Event, ...]:
    """Return one event a group, what the release announces first, then by place."""
    roles = [("news" if any(d.role == "news" for d in group) else "background") for group in groups]
    for number, group in enumerate(groups):
        if group[0].act.sense.kind == "goal_date":
            roles[number] = _review_role(group, groups, roles) or roles[number]
    order = sorted(range(len(groups)), key=lambda i: (roles[i] != "news", min(d.sentence.start for d in groups[i]), min(d.act.head.start for d in groups[i])))
    return tuple(_event(reading, head, trials, groups[i], roles[i], f"{letter}{n}", groups) for n, i in enumerate(order, 1))


def _stated(group: list[Draft]) -> tuple[Indication, ...]:
    """Return the fullest wording of the indication that the act's sentences give, title and lead before the rest."""
    told = [d for d in group if d.indications]
    best = max(told, key=lambda d: (d.own_indication, d.place < 2, len(d.indications[0].text)), default=None)
    return best.indications if best is not None else ()


# Acts about an application: they share the indication that the release gives for it.
_OF_APPLICATION = frozenset({"acceptance", "goal_date", "advisory_committee", "complete_response", "submission", "opinion", "refusal_to_file"})


def _review_role(group: list[Draft], groups: list[list[Draft]], roles: list[str]) -> str | None:
    """A goal date is as new as the acceptance that it came with."""
    for other, role in zip(groups, roles, strict=True):
        if other[0].act.sense.kind == "acceptance" and other[0].product_ids & group[0].product_ids:
            return role
    return None


def _its_application(group: list[Draft], groups: list[list[Draft]]) -> str | None:
    """Return the application that an act of its review is about, where another sentence names it."""
    best = group[0]
    kind = best.act.sense.kind
    anaphoric = kind == "submission" and re.search(r"\b(?:this|the) (?:\w+ )?application\b", best.act.line.text) is not None
    if not (anaphoric or kind in _OF_REVIEW or best.designation in ("priority_review", "accelerated_assessment")):
        return None
    for other in groups:
        if other is group or not other[0].product_ids & best.product_ids:
            continue
        same = other[0].authority and best.authority and other[0].authority.id == best.authority.id
        told = next((d.application.row.type for d in other if d.application), None)
        if same and told is not None and told not in ("IND", "CTA"):
            return str(told)
    return None


_OF_REVIEW = frozenset({"acceptance", "goal_date", "advisory_committee", "complete_response", "refusal_to_file"})


@cache
def _same_use() -> re.Pattern[str]:
    return re.compile(r"\b(?:this|the same|that|these|both) (?:indications?|use|condition|disease|patient population|group|setting)\b|^the indication\b")


def _inherited(group: list[Draft], role: str, groups: list[list[Draft]]) -> tuple[Indication, ...]:
    """Return the indication that an act without one refers to: by "this indication", or as the act that the title tells."""
    best = group[0]
    others = [other for other in groups if other is not group and other[0].product_ids & best.product_ids]
    if any(_same_use().search(d.act.line.text) for d in group):
        earlier = [d for other in others for d in other if d.indications and d.sentence.start <= best.sentence.start]
        if earlier:
            return max(earlier, key=lambda d: d.sentence.start).indications
    special = best.designation in ("priority_review", "accelerated_assessment")
    if role == "news" or special or best.act.sense.kind in _OF_APPLICATION:
        for other in others:
            if min(d.place for d in other) < 2 and _stated(other):
                return _stated(other)
    return ()


def _event(
    reading: Reading, head: Head, trials: tuple[Trial, ...], group: list[Draft], role: str, id: str, groups: list[list[Draft]]
) -> Event:
    best = group[0]
    act = best.act
    date = best_date(group)
    named: dict[str, str] = {}
    source = next((d for d in group if d.products), best)
    for item in source.products:
        if isinstance(item, Token):
            named.setdefault(item.row.id, reading.text.source[item.start : item.end])
        else:
            named.setdefault(item.id, item.name)
    inferred = {name for d in group for name in d.inferred}
    indications = _stated(group)
    if not indications:
        indications = _inherited(group, role, groups)
        inferred |= {"indications"} if indications else set()
    agency = best.authority.id if best.authority else None
    application = next((d.application.row.type for d in group if d.application), None) or _its_application(group, groups)
    application = next((d.act.sense.application for d in group if d.act.sense.application), application)
    evidence = sorted({d.sentence for d in group})
    cues = []
    if act.verdict.cue is not None and act.verdict.cue.end > act.verdict.cue.start:
        cues.append(Cue("status", (act.verdict.cue,)))
    places = tuple(dict.fromkeys(Span(d.authority.token.start, d.authority.token.end) for d in group if d.authority and d.authority.token))
    if places:
        cues.append(Cue("agency", places))
    if date is not None and date.span is not None:
        cues.append(Cue("date", (date.span,)))
    return Event(
        id=id,
        key=_key(act.sense.kind, agency, best.designation, application, list(named.values()), date.value if date else None),
        kind=act.sense.kind,
        act=act.sense.act,
        status=best.status,  # type: ignore[arg-type]
        role=role,  # type: ignore[arg-type]
        set_by="company" if best.status == "planned" and act.sense.kind != "goal_date" else "authority" if best.status == "planned" else None,
        agency=agency,
        designation=best.designation,
        application=application,
        pathway=next((d.act.sense.pathway for d in group if d.act.sense.pathway), None),
        outcome=next((d.outcome for d in group if d.outcome), None),
        products=tuple(named.values()),
        product_ids=tuple(named),
        indications=indications,
        date=date,
        reported=head.metadata.date,
        trigger=reading.text.passage(act.head.start, act.head.end),
        rule=act.head.row.id,
        cues=tuple(cues),
        inferred=tuple(sorted(inferred)),
        evidence=tuple(evidence),
        text=best.passage.text,
        span=best.passage.span,
    )


def _key(kind: str, agency: str | None, designation: str | None, application: str | None, products: list[str], date: str | None) -> str:
    name = "+".join(sorted(re.sub(r"[\W_]+", "", product.lower()) for product in products))
    return "|".join((kind, agency or "-", designation or application or "-", name or "-", date or "-"))
