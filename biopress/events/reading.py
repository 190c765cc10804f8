"""The regulatory events of a release."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cached_property

import attrs

from biopress.events.act import Act
from biopress.events.acts import read_acts
from biopress.events.arguments import application_of, date_of, dates_in, indications_of, pick_date, products_of
from biopress.events.authorities import Authorities, Named
from biopress.events.details import outcome_of
from biopress.events.drafts import Draft
from biopress.events.explanations import explains, mutes
from biopress.events.focus import Focus
from biopress.events.lines import Line, LineReader, Token
from biopress.events.listing import items, repeated, respective_dates
from biopress.events.merging import merged
from biopress.events.roles import Frame, role_of
from biopress.events.telling import Teller
from biopress.events.ties import tied
from biopress.matching.triggers import Sense
from biopress.metadata.head import Head
from biopress.model import Date, Event, Product, Span, Trial
from biopress.text.reading import Reading

__all__ = ["read_events"]


def read_events(
    reading: Reading, head: Head, products: tuple[Product, ...], trials: tuple[Trial, ...]
) -> tuple[tuple[Event, ...], tuple[Event, ...]]:
    """Return the acts that occurred or are planned, and those that the text names without asserting them."""
    reader = EventReader(reading, head, products)
    groups = merged(reader.drafts())
    teller = Teller(reading, head, trials, Authorities(reading.rules).jurisdictions)
    events = teller.told([g for g in groups if g[0].status in ("occurred", "planned")], "e")
    non_events = teller.told([g for g in groups if g[0].status in ("hypothetical", "negated")], "n")
    return tied(events), non_events


_MUTE_SECTIONS = frozenset(
    {"forward_looking", "safety_information", "about_designation", "contacts", "references", "end_matter"}
)
_ABOUT_PRODUCTS = frozenset({"approval", "clearance", "designation", "emergency_use", "opinion"})


@attrs.frozen(slots=False)
class EventReader:
    """Reads the sentences of one release in their order, and keeps in mind whom and what they speak of."""

    reading: Reading
    head: Head
    products: tuple[Product, ...]

    @cached_property
    def _authorities(self) -> Authorities:
        return Authorities(self.reading.rules)

    @cached_property
    def _frame(self) -> Frame:
        return Frame(self.reading, self.head)

    @cached_property
    def _sole(self) -> str | None:
        """The authority that the release is about, where it names one only."""
        ids = {m.term.event_id for m in self.reading.mentions.of("agency") if m.term.kind == "regulator"}  # type: ignore[attr-defined]
        return next(iter(ids)) if len(ids) == 1 else None

    @cached_property
    def _topic(self) -> Product | None:
        """The product that the release is about: the first one of the headline or the lead."""
        own = [p for p in self.products if p.role != "other"]
        frame = self._frame
        for low, high in ((frame.title_start, frame.title_end), (frame.title_start, frame.lead_end)):
            inside = [p for p in own if any(low <= span.start < high for span in p.mentions)]
            if inside:
                return inside[0]
        return own[0] if len(own) == 1 else None

    def drafts(self) -> list[Draft]:
        """Return what each sentence states."""
        lines = LineReader(self.reading, self.products)
        drafts: list[Draft] = []
        last: str | None = None
        focus = Focus(self.reading, self.products)
        for sentence in self._pieces():
            line = lines.line(sentence)
            if line is not None:
                section = self.head.section(line.start)
                if section is None or section.kind not in _MUTE_SECTIONS:
                    drafts += self._of_line(line, last, focus, any(d.place == 0 for d in drafts))
            focus.pass_over(sentence)
            for m in self.reading.mentions.within("agency", sentence.start, sentence.end):
                if m.term.kind == "regulator":  # type: ignore[attr-defined]
                    last = m.term.event_id  # type: ignore[attr-defined]
        return drafts

    def _pieces(self) -> Iterator[Span]:
        """Give the sentences; one that runs from a title into the body is cut between them."""
        meta = self.head.metadata
        edges = sorted({e for p in (meta.headline, *meta.subheadlines) if p for e in p.span} | {self.head.lead})
        for start, end in self.reading.text.sentences:
            for edge in edges:
                if start < edge < end:
                    yield Span(start, edge)
                    start = edge
            yield Span(start, end)

    def _of_line(self, line: Line, last: str | None, focus: Focus, titled: bool) -> list[Draft]:
        if mutes(line):
            return []
        frame = self._frame
        heading = frame.heading(line)
        acts = read_acts(line, heading=heading, fits=self._fits)
        if not acts:
            return []
        general = explains(line) and not any(t.kind == "product" for t in line.tokens)
        drafts: list[Draft] = []
        meeting = any(act.sense.kind == "meeting" and act.head.row.id != "agree" for act in acts)
        dealt = respective_dates(line, acts)
        trials = any(act.sense.kind == "trial_authorization" for act in acts)
        for act in acts:
            status = act.verdict.status
            if (
                trials
                and act.head.row.id == "approval"
                and act.sense.kind == "approval"
                and act.start == act.head.start
                and not line.within(act.stop, act.stop + 30, "product")
            ):
                continue
            if act.head.row.id == "agree" and (meeting or not _speaks(act)):
                continue
            if status == "mention" or general:
                continue
            made = self._of_act(line, act, status, last, focus.product(line.start), titled)
            if act.head.start in dealt and len(made) == 1:
                made = [attrs.evolve(made[0], date=self._resolved(dealt[act.head.start], made[0].status))]
            drafts += self._spread(act, made)
        return drafts

    def _of_act(
        self, line: Line, act: Act, status: str | None, last: str | None, meant: Product | None, titled: bool
    ) -> list[Draft]:
        sense = act.sense
        authorities = self._authorities.of(act, last, self._sole)
        if not authorities:
            return []
        status = _status(act, status or act.verdict.status)
        if (
            sense.kind == "submission"
            and sense.named
            and not sense.objects
            and act.head.type == "verb"
            and not _addressed(act, authorities)
        ):
            return []
        if status is None:
            return []
        products: list[Token | Product] = list(products_of(act))
        topic = meant or self._topic
        inferred: tuple[str, ...] = ()
        if not products and topic is not None:
            products = [topic]
            inferred = ("products",)
        if not products and sense.kind in _ABOUT_PRODUCTS and self._frame.place(line.start) > 1:
            return []
        places = [named.token.start if named.token else act.head.start for named in authorities]
        dates = dates_in(line, act.clause.start, act.clause.end)
        drafts = []
        indications, own = indications_of(self.reading, act)
        for number, named in enumerate(authorities):
            token = self._date(act, number, places, dates)
            if sense.kind == "goal_date":
                status = "planned"
            date = self._resolved(token, status)
            date, previous = self._previous(act, date)
            if sense.kind == "goal_date" and date is None:
                continue
            if (
                status == "occurred"
                and date is not None
                and date.start
                and self.head.released
                and date.start > self.head.released
            ):
                date = None
            application = application_of(act, line)
            role, role_cue = role_of(self._frame, act, status, date, titled=titled)
            draft = Draft(
                act=act,
                status=status,
                role=role,
                role_cue=role_cue,
                authority=named,
                designation=act.designation.row.type if act.designation else None,
                application=application,
                products=tuple(products),
                indications=indications,
                own_indication=own,
                date=date,
                previous_date=previous,
                outcome=outcome_of(act),
                place=self._frame.place(line.start),
                sentence=Span(line.start, line.end),
                passage=self.reading.text.passage(line.start, line.end),
                old=self._is_old(date),
                inferred=inferred + (("agency",) if named.inferred else ()),
            )
            drafts.append(draft)
        return drafts

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
        told = items(self.reading, act) if drafts and drafts[0].status == "occurred" else []
        if told:
            return [
                attrs.evolve(
                    draft,
                    indications=(indication,),
                    own_indication=True,
                    sentence=span,
                    passage=self.reading.text.passage(*span),
                )
                for draft in drafts
                for indication, span in told
            ]
        again = repeated(self.reading, act) if len(drafts) == 1 else None
        if again is not None:
            indication, token = again
            more = attrs.evolve(
                drafts[0], indications=(indication,), own_indication=True, date=self._resolved(token, drafts[0].status)
            )
            return [*drafts, more]
        return drafts

    def _is_old(self, date: Date | None) -> bool:
        """Whether a date lies so far back that the release cannot announce its act."""
        released = self.head.released
        return (
            date is not None
            and date.end is not None
            and released is not None
            and (released - date.end).days > self._frame.period + 60
        )

    def _fits(self, line: Line, sense: Sense) -> bool:
        """Whether the line names an authority that can act so, or the country for which one acts."""
        if any(
            self._authorities.fits(token.row, sense.authorities)
            for token in line.within(line.start, line.end, "authority")
        ):
            return True
        return sense.kind in ("approval", "submission", "clearance") and bool(line.within(line.start, line.end, "area"))

    def _date(self, act: Act, number: int, places: list[int], dates: list[Token]) -> Token | None:
        chain = act.chain
        if act.designation is not None and len(chain) > 1 and len(dates) == len(chain) and len(places) == 1:
            return pick_date(act, chain.index(act.designation), [t.start for t in chain])
        if act.sense.kind == "goal_date":
            later = dates_in(act.line, act.head.end, act.line.end)
            return later[0] if later else pick_date(act, number, places)
        return pick_date(act, number, places)


def _addressed(act: Act, authorities: list[Named]) -> bool:
    """Whether what is submitted goes to the authority, where nothing else says that it is an application."""
    token = authorities[0].token
    if token is None or token.start < act.head.start:
        return token is not None and token.kind == "area"
    gap = act.line.words(act.head.end, token.start)
    return re.search(r"\b(?:to|with|in|by)\s+(?:\S+\s+){0,3}$", gap) is not None and len(gap) < 160


def _speaks(act: Act) -> bool:
    """Whether an authority is the subject right before the verb: "the CDE agreed that"."""
    named = act.line.within(act.clause.start, act.head.start, "authority")
    return bool(named) and act.head.start - named[-1].end < 25


def _status(act: Act, status: str) -> str | None:
    """Return the status that an act of this kind can have: an approval is never planned by its applicant."""
    kind = act.sense.kind
    if kind == "voucher" and status != "occurred" and re.search(r"agreement (?:to sell|for the sale)", act.line.text):
        return "occurred"
    if status == "planned" and kind in (
        "approval",
        "clearance",
        "designation",
        "acceptance",
        "opinion",
        "complete_response",
        "clinical_hold",
        "hold_lifted",
        "trial_authorization",
        "reimbursement",
        "voucher",
        "emergency_use",
        "refusal",
        "refusal_to_file",
    ):
        return "hypothetical"
    if act.sense.act == "advisory_committee_scheduled" and act.head.type != "verb" and status == "occurred":
        return "occurred" if re.search(r"\b(?:outcome|vote[ds]?|voting|recommended)\b", act.line.text) else None
    if act.head.row.id == "schedule" and status == "occurred":
        return "planned"
    if kind in ("safety_action", "withdrawal") and status == "planned" and act.head.row.id == "recall":
        return "occurred"
    if kind == "meeting" and act.head.row.id in ("request", "submit", "file") and status == "occurred":
        return "planned"
    return status
