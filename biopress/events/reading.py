"""The regulatory events of a release."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from copy import copy
from functools import cache, cached_property
from itertools import pairwise
from typing import Any, NamedTuple

from biopress.events.act import Act
from biopress.events.acts import read_acts
from biopress.events.arguments import (
    Uses,
    application_of,
    designation_of,
    products_of,
)
from biopress.events.authorities import Authorities, Named
from biopress.events.dating import (
    date_of,
    dates_in,
    due_behind,
    effective_in,
    is_replaced,
    is_told_before,
    is_when,
    pick_date,
)
from biopress.events.drafts import Draft
from biopress.events.explanations import explains, is_explained, mutes
from biopress.events.focus import Focus
from biopress.events.lines import Line, LineReader, Token
from biopress.events.listing import items, repeated, respective_dates, shared_out
from biopress.events.merging import merged
from biopress.events.naming import as_named
from biopress.events.roles import Frame, role_of
from biopress.events.settling import addressed, new_day, repeats, settled
from biopress.events.telling import Teller
from biopress.events.ties import tied
from biopress.matching.hints import has_any
from biopress.matching.triggers import Sense
from biopress.metadata.head import Head
from biopress.model import Date, Event, Indication, Product, Span, Status, Trial
from biopress.tables.triggers import EMERGENCY, POSTPONED, TRIAL
from biopress.text.reading import Reading

__all__ = ["EventReader", "Stated", "read_events"]


def read_events(
    reading: Reading, head: Head, products: tuple[Product, ...], trials: tuple[Trial, ...]
) -> tuple[tuple[Event, ...], tuple[Event, ...]]:
    """Return the acts that occurred or are planned, and those that the text names without asserting them."""
    reader = EventReader(reading, head, products)
    drafts = reader.drafts()
    if not drafts:
        return (), ()
    groups = merged(drafts)
    teller = Teller(reading, head, trials, reading.rules.jurisdictions)
    events = teller.told([g for g in groups if g[0].status in ("occurred", "planned")], "e")
    non_events = teller.told([g for g in groups if g[0].status in ("hypothetical", "negated")], "n")
    return tied(events), non_events


_MUTE_SECTIONS = frozenset(
    {"forward_looking", "safety_information", "about_designation", "contacts", "references", "end_matter"}
)
_ABOUT_PRODUCTS = frozenset({"approval", "clearance", "designation", "emergency_use", "opinion"})


def _of_its_day(act: Act) -> bool:
    """Whether a product's earlier approval is told with its day: "just six months ago, it was approved"."""
    dates = dates_in(act.line, *act.clause)
    told = act.passive and act.head.row.id == "approve" and any(date.row.relation in ("on", "about") for date in dates)
    return told and bool(act.line.within(act.clause.start, act.start, "product"))


_IN_FORCE = frozenset({"approval", "withdrawal", "reimbursement", "safety_action", "emergency_use", "designation"})


_THINGS = ("compound", "candidate", "device", "system", "implant")


@cache
def _own_thing() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:for|of|import) (?:its|their|our) (?:[a-z-]+ ){0,2}(?:[\w-]*[A-Z][\w-]* ){1,3}"
        r"(?:compound|candidate|device|system|implant)\b"
    )


@cache
def _the_thing() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:its|our|the company's|the) (?:[\w-]+ ){0,3}(?:system|device|test|assay|kit|vaccine|product|drug|therapy"
        r"|medicine|platform|software|implant|catheter|stent|pump|monitor|analyzer)\b(?! administration)"
    )


# What says no more than that something was allowed.
_ALLOWING = frozenset({"authorize", "authorization"})


def _in_news_of(act: Act, announced: Mapping[str, str]) -> Sense:
    """Return what an approval is in the news of another act: "authorized" for emergencies, "the approval" of trials."""
    if act.head.row.id in _ALLOWING and "emergency_use" in announced:
        return EMERGENCY
    if act.head.row.id == "approval" and "trial_authorization" in announced:
        before = act.line.words(max(act.line.start, act.head.start - 10), act.head.start)
        behind = act.line.words(act.stop, min(act.line.end, act.stop + 30))
        if _the().search(before) and _given().match(behind):
            return TRIAL
    return act.sense


@cache
def _the() -> re.Pattern[str]:
    return re.compile(r"\b(?:the|this|these|both)\s$")


@cache
def _given() -> re.Pattern[str]:
    return re.compile(
        r"\s(?:(?:was|were|has been|have been)\s(?:\w+ly\s)?(?:given|granted|issued|received|obtained)|by|from"
        r"|follow\w*|comes|came)\b"
    )


# The longest sentence that is read as one.
_LONGEST = 2000


class Context(NamedTuple):
    """What a sentence stands in: the authority named last, the product meant, and what has been announced.

    ``announced`` gives the authority by the kind of act.
    """

    last: str | None
    meant: Product | None
    announced: Mapping[str, str]


class Stated(NamedTuple):
    """A sentence with a word that can state an act, and what it states."""

    span: Span
    drafts: list[Draft]


def _as_cleared(drafts: list[Draft]) -> list[Draft]:
    """Let what a title calls the approval of a device be the clearance that the release announces."""
    cleared = [d for d in drafts if d.role == "news" and d.act.sense.act in _OF_DEVICES and d.status == "occurred"]
    return [_cleared(draft, cleared) for draft in drafts] if cleared else drafts


def _cleared(draft: Draft, cleared: list[Draft]) -> Draft:
    if draft.role != "news" or draft.act.sense.act != "approval" or draft.application is not None:
        return draft
    for other in cleared:
        same = draft.authority.id == other.authority.id and draft.status == other.status
        if same and (draft.product_ids & other.product_ids or not (draft.product_ids and other.product_ids)):
            # the approvals that one title tells of several lands are one act in its words
            act = copy(draft.act)
            act.sense = other.act.sense
            return draft._replace(act=act)
    return draft


_OF_DEVICES = frozenset({"clearance_510k", "de_novo_granted", "ivd_registration"})


# A new date stands so near behind the extension that it comes from.
_JUST_BEFORE = 700

# The place of a frame behind title and lead.
_BODY = 2

_NEW = ("new ", "updated ", "revised ", "extended ")


@cache
def _extending() -> re.Pattern[str]:
    return re.compile(
        r"\bextend(?:ed|s|ing)\s(?:(?:the|its|this|our)\s|[\w-]+'s\s)?(?:\w+\s){0,7}(?:review|goal|action|pdufa)\b"
    )


class EventReader:
    """Reads the sentences of one release in their order, and keeps in mind whom and what they speak of."""

    def __init__(self, reading: Reading, head: Head, products: tuple[Product, ...]) -> None:
        self.reading = reading
        self.head = head
        self.products = products
        self.lines: LineReader = LineReader(reading, products)
        self.frame: Frame = Frame(reading, head)
        rows: list[tuple[int, Any]] = [(m.start, m.term) for m in reading.mentions.of("agency")]
        named = frozenset([row.event_id for _, row in rows])
        self.authorities: Authorities = Authorities(reading.rules, named)
        regulators = [(at, row) for at, row in rows if row.kind == "regulator"]
        regulators = regulators or [(at, row) for at, row in rows if row.kind == "office"]
        self._regulators: list[tuple[int, str]] = [(at, row.event_id) for at, row in regulators]

    @cached_property
    def sole(self) -> str | None:
        """The authority that the release is about, where it names one only."""
        ids = {id for _, id in self._regulators}
        return next(iter(ids)) if len(ids) == 1 else None

    @cached_property
    def _topic(self) -> Product | None:
        """The product that the release is about: the first one of the headline or the lead."""
        own = [p for p in self.products if p.role != "other"]
        frame = self.frame
        for low, high in ((frame.title_start, frame.title_end), (frame.title_start, frame.lead_end)):
            inside = [p for p in own if any(low <= span.start < high for span in p.mentions)]
            if inside:
                return inside[0]
        return own[0] if len(own) == 1 else None

    @cached_property
    def _focus(self) -> Focus:
        """Which product a sentence without a name speaks of."""
        return Focus(self.reading, self.lines.products)

    def drafts(self) -> list[Draft]:
        """Return what each sentence states."""
        drafts = [draft for stated in self.stated() for draft in stated.drafts]
        return _as_cleared(as_named(drafts, self.reading.rules.jurisdictions, self.authorities.named))

    def stated(self) -> Iterator[Stated]:
        """Give the sentences that can state an act in their order, each with what it states."""
        announced: dict[str, str] = {}
        for span in self._pieces(self.lines.sentences()):
            drafts = [] if self.mute(span.start) else self._of_line(self.lines.line(span), announced)
            yield Stated(span, drafts)
            for draft in drafts:
                if draft.role == "news" and draft.status == "occurred":
                    announced.setdefault(draft.act.sense.kind, draft.authority.id)

    def mute(self, at: int) -> str | None:
        """Return the kind of the section at a place, if it is one that states no act."""
        kind = self.frame.section(at)
        return kind if kind in _MUTE_SECTIONS else None

    def last(self, at: int) -> str | None:
        """Return the authority that is named last before the place ``at``."""
        before = bisect_left(self._regulators, (at,)) - 1
        return self._regulators[before][1] if before >= 0 else None

    def _pieces(self, sentences: Sequence[Span]) -> Iterator[Span]:
        """Give the sentences; of one that runs from a title into the body or into a warning, what can state an act."""
        if not sentences:
            return
        meta = self.head.metadata
        warnings = {section.span.start for section in self.head.sections if section.kind == "forward_looking"}
        titles = {e for p in (meta.headline, *meta.subheadlines) if p for e in p.span}
        edges = sorted(titles | warnings | {self.head.lead})
        for sentence in sentences:
            start, end = sentence
            inside = edges[bisect_right(edges, start) : bisect_left(edges, end)]
            if not inside and end - start <= _LONGEST:
                yield sentence
                continue
            cuts = [start, *inside, end]
            for low, high in pairwise(cuts):
                yield from filter(self.lines.can_state, self._short(low, high))

    def _short(self, start: int, end: int) -> Iterator[Span]:
        """Cut what is too long for a sentence, so that no text costs more than its length."""
        while end - start > _LONGEST:
            cut = self.reading.text.folded.rfind(" ", start + 1, start + _LONGEST)
            cut = cut if cut > 0 else start + _LONGEST
            yield Span(start, cut)
            start = cut
        yield Span(start, end)

    def _of_line(self, line: Line, announced: Mapping[str, str]) -> list[Draft]:
        acts = read_acts(line, heading=self.frame.heading(line), fits=self.fits)
        if all([act.verdict.status == "mention" for act in acts]) or mutes(line):  # noqa: C419
            return []
        if explains(line):
            acts = [act for act in acts if not is_explained(act)]
        drafts: list[Draft] = []
        context = Context(self.last(line.start), self._focus.product(line.start), announced)
        uses = Uses(self.reading, line)
        dealt = respective_dates(line, acts)
        for act in acts:
            if repeats(act, acts):
                continue
            made = self._of_act(act, context, uses)
            if act.head.start in dealt and len(made) == 1:
                made = [made[0]._replace(date=self._resolved(dealt[act.head.start], made[0].status))]
            drafts += self._spread(act, made)
        return drafts

    def _of_act(self, act: Act, context: Context, uses: Uses) -> list[Draft]:
        if act.sense.kind == "approval" and "approval" not in context.announced:
            act.sense = _in_news_of(act, context.announced)
        status = settled(act)
        if status is None:
            return []
        authorities = self.authorities.of(act, context.last, self.sole)
        known = context.announced.get(act.sense.kind)
        unnamed = known and not any([named.token for named in authorities])  # noqa: C419
        if known and unnamed and (act.of_today or (known == context.last and _of_its_day(act))):
            authorities = [Named(known, None, True)]
        if not authorities or not addressed(act, authorities):
            return []
        products: list[Token | Product] = list(products_of(act, meant=context.meant is not None))
        topic = None if not products and self._names_another(act) else context.meant or self._topic
        inferred = ("products",) if not products and topic is not None else ()
        if not products and topic is not None:
            products = [topic]
        place = self.frame.place(act.line.start)
        if not products and act.sense.kind in _ABOUT_PRODUCTS and place > 1 and not self._of_unnamed(act):
            return []
        if act.head.row.id == "goal_date" and self._moved(act):
            act.sense = POSTPONED
        dates = self._dates(act, status, authorities)
        if act.sense.kind == "goal_date" and None in dates:
            return []
        indications, own = uses.of(act)
        return [
            self._draft(act, status, named, date, place, tuple(products), indications, own, inferred)
            for named, date in zip(authorities, dates, strict=True)
        ]

    def _of_unnamed(self, act: Act) -> bool:
        """Whether an act is about the one thing that a release without named products speaks of: "for the system"."""
        return not self.products and _the_thing().search(act.line.words(*act.clause)) is not None

    def _moved(self, act: Act) -> bool:
        """Whether a goal date takes the place of another: "from May 30 to June 30", "the new date" of an extension."""
        if is_replaced(act.line, dates_in(act.line, act.head.end, act.line.end)):
            return True
        if not act.line.words(act.clause.start, act.start).endswith(_NEW):
            return False
        start = act.line.start
        extended = _extending().search(self.reading.text.lower, max(0, start - _JUST_BEFORE), start)
        return extended is not None and self.frame.place(extended.start()) < _BODY

    def _names_another(self, act: Act) -> bool:
        """Whether the act's clause names something of the company's that is none of the products."""
        if not has_any(act.line.text, _THINGS):
            return False
        found = _own_thing().search(self.reading.text.folded, act.clause.start, act.clause.end)
        return found is not None and not self.reading.mentions.within("condition", *found.span())

    def _draft(
        self,
        act: Act,
        status: Status,
        named: Named,
        date: Date | None,
        place: int,
        products: tuple[Token | Product, ...],
        indications: tuple[Indication, ...],
        own: bool,
        inferred: tuple[str, ...],
    ) -> Draft:
        line = act.line
        date, previous = self._previous(act, date)
        role, role_cue = role_of(self.frame, act, status, date, place)
        return Draft(
            act=act,
            status=status,
            role=role,
            role_cue=role_cue,
            authority=named,
            designation=designation_of(act),
            application=application_of(act, named.id, self.reading.rules.jurisdictions),
            products=products,
            indications=indications,
            own_indication=own,
            date=date,
            previous_date=previous,
            effective_date=self._effective(act),
            place=place,
            sentence=line.span,
            old=self._is_old(date),
            inferred=(*inferred, "agency") if named.inferred else inferred,
        )

    def _effective(self, act: Act) -> Date | None:
        """Return the day from which a decision holds."""
        if act.sense.kind not in _IN_FORCE or not act.line.of("date"):
            return None
        return self._resolved(effective_in(act), "planned")

    def _previous(self, act: Act, date: Date | None) -> tuple[Date | None, Date | None]:
        """Return the new and the replaced goal date of a review that was extended."""
        if act.sense.act != "goal_date_extended":
            return date, None
        told = [self._resolved(token, "planned") for token in dates_in(act.line, act.line.start, act.line.end)]
        dates = sorted(
            (d for d in told if d is not None and d.start is not None), key=lambda d: (d.start or dt.date.min, d.value)
        )
        return (dates[-1], dates[0]) if len(dates) > 1 else (date, None)

    def _resolved(self, token: Token | None, status: str) -> Date | None:
        return date_of(self.reading, self.head, token.row if token else None, future=status == "planned")

    def _spread(self, act: Act, drafts: list[Draft]) -> list[Draft]:
        """Return a draft for each item of a list that shares the act's words."""
        if not drafts:
            return []
        told = items(self.reading, act) if drafts[0].status == "occurred" else []
        if told:
            return [
                draft._replace(indications=(indication,), own_indication=True, sentence=span)
                for draft in drafts
                for indication, span in told
            ]
        shares = shared_out(self.reading, act)
        if shares:
            return [
                draft._replace(products=(token,), indications=(indication,), own_indication=True)
                for draft in drafts
                for token, indication in shares
            ]
        again = repeated(self.reading, act) if len(drafts) == 1 else []
        more = [
            drafts[0]._replace(
                indications=(indication,) if indication is not None else (),
                own_indication=indication is not None,
                date=self._resolved(token, drafts[0].status),
            )
            for indication, token in again
        ]
        return [*drafts, *more]

    def _is_old(self, date: Date | None) -> bool:
        """Whether a date lies so far back that the release cannot announce its act."""
        released = self.head.released
        last = (date.end or date.start) if date is not None else None
        return last is not None and released is not None and (released - last).days > self.frame.period + 60

    def fits(self, line: Line, sense: Sense) -> bool:
        """Whether the line names an authority that can act so, or the country for which one acts."""
        for token in line.of("authority"):
            if self.authorities.fits(token.row, sense.authorities):
                return True
        if "panel" in sense.authorities and self.authorities.named <= {"US-FDA"}:
            # an advisory committee of no name is the FDA's
            return any(t.row.id == "advisory_committee" for t in line.of("trigger"))
        return sense.kind in ("approval", "submission", "clearance") and bool(line.of("area"))

    def _dates(self, act: Act, status: Status, authorities: list[Named]) -> list[Date | None]:
        """Return the date of the act of each authority."""
        if not act.line.of("date"):
            return [None] * len(authorities)
        dates = dates_in(act.line, act.clause.start, act.clause.end)
        due = due_behind(act) if status == "planned" and not dates else None
        if due is not None:
            return [self._resolved(due, status)] * len(authorities)
        places = [named.token.start if named.token else act.head.start for named in authorities]
        return [self._date(act, status, number, places, dates) for number in range(len(places))]

    def _date(self, act: Act, status: Status, number: int, places: list[int], dates: list[Token]) -> Date | None:
        """Return the date of the act of the ``number``-th authority; what occurred has none behind the release's."""
        if act.sense.kind == "goal_date":
            later = dates_in(act.line, act.head.end, act.line.end)
            later = later[1:] if is_replaced(act.line, later) else later
            later = dates_in(act.line, act.clause.start, act.start)[-1:] if is_told_before(act) else later
            extended = act.head.row.id == "extend"  # on a day before: that of the extension itself
            token = later[0] if later else None if extended else pick_date(act, number, places, dates)
            token = token if act.head.row.id != "decision" or (token and is_when(act, token)) else None
        elif act.head.row.id == "reschedule":
            token = new_day(act)
        elif act.designation is not None and len(act.chain) > 1 and len(dates) == len(act.chain) and len(places) == 1:
            token = pick_date(act, act.chain.index(act.designation), [t.start for t in act.chain], dates)
        else:
            token = pick_date(act, number, places, dates)
        date = self._resolved(token, status)
        released = self.head.released
        ahead = date is not None and date.start is not None and released is not None and date.start > released
        return None if ahead and status == "occurred" else date
