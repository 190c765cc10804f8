"""What releases tell, one flat fact for each act and product, ready to be compared."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

import attrs

from biopress.history.identities import Identities, Identity
from biopress.history.names import spelling
from biopress.history.records import Telling, days_of
from biopress.model import Date, Event, Indication, Milestone, Release, Span

__all__ = ["Fact", "Use", "Window", "facts_of", "use_of"]

# Bodies that act together: what one release ascribes to the one, the next ascribes to the other.
_DESKS = {
    "EU-EC": "EU",
    "EU-EMA": "EU",
    "EU-CHMP": "EU",
    "EU-COMP": "EU",
    "EU-CAT": "EU",
    "EU-PDCO": "EU",
    "JP-MHLW": "JP",
    "JP-PMDA": "JP",
    "CN-NMPA": "CN",
    "CN-CDE": "CN",
}

_TRIAL_APPLICATIONS = frozenset({"IND", "CTA", "IDE"})
_TRIAL_KINDS = frozenset({"trial_authorization", "clinical_hold", "hold_lifted"})
_MARKETING_KINDS = frozenset(
    """submission acceptance refusal_to_file goal_date advisory_committee opinion approval clearance emergency_use
    complete_response refusal withdrawal""".split()
)
_ANSWERS = frozenset({"resubmission", "response_submitted", "re_examination"})

# How many days back an undated act can lie that a release announces in its title, and in its body.
_FRESH, _RECENT = 45, 200
# A release can be dated before the act where the two stand in different time zones.
_AHEAD = 3


@attrs.frozen
class Window:
    """The days on which something can have been, as ordinals; ``hard`` where a text dates it."""

    first: int
    last: int
    hard: bool

    def meets(self, other: Window) -> bool:
        """Whether both can mean one day."""
        return self.first <= other.last and other.first <= self.last

    def narrowed(self, other: Window) -> Window:
        """Return what both leave; a date counts more than a guess."""
        if self.hard != other.hard:
            return self if self.hard else other
        return Window(max(self.first, other.first), min(self.last, other.last), self.hard)


@attrs.frozen
class Use:
    """What an act is for: the ids of the diseases, and the words that name them."""

    ids: frozenset[str]
    words: tuple[frozenset[str], ...]

    def likeness(self, other: Use) -> int | None:
        """Return 2 for the same disease, 1 where one can mean the other, 0 for unknown, ``None`` for two diseases.

        Of diseases that are known the words of the one must hold those of the other; of others a word is enough.
        """
        if not (self.words and other.words):
            return 0
        if self.ids & other.ids or set(self.words) & set(other.words):
            return 2
        known = bool(self.ids and other.ids)
        if any(a <= b or b <= a if known else a & b for a in self.words for b in other.words):
            return 1
        return None


@attrs.frozen(kw_only=True)
class Fact:
    """One act, or one step of a trial, that one release tells about one product."""

    subject: str
    product: str | None
    with_products: tuple[str, ...]
    companies: tuple[str, ...]
    agency: str | None
    kind: str
    act: str
    status: str
    set_by: str | None
    designation: str | None
    application: str | None
    pathway: str | None
    outcome: str | None
    trials: tuple[str, ...]
    indications: tuple[Indication, ...]
    use: Use
    date: Date | None
    previous: Date | None
    window: Window
    sources: tuple[Telling, ...]

    @property
    def desk(self) -> str | None:
        """The authority, or the union or country whose bodies act together."""
        if self.agency is None or self.kind == "reimbursement":
            return self.agency
        return _DESKS.get(self.agency, self.agency)

    @property
    def reported(self) -> dt.date | None:
        """The day of the release that told it first."""
        return self.sources[0].reported

    @property
    def known(self) -> int:
        """The day of the report as an ordinal; after all days where the release has none."""
        return self.reported.toordinal() if self.reported else dt.date.max.toordinal()

    @property
    def matter(self) -> str | None:
        """What the act is a step of; ``None`` for an answer that can be to a hold or to a letter."""
        if self.designation is not None and self.kind != "reimbursement":
            return self.designation
        if self.act == "designation_revoked":
            return "designation"
        if self.kind in _TRIAL_KINDS or self.application in _TRIAL_APPLICATIONS or self.act == "ind_submitted":
            return "trial"
        if self.step == "answer" and self.application is None:
            return None
        return "marketing" if self.kind in _MARKETING_KINDS else self.kind

    @property
    def step(self) -> str:
        """The kind, and of submissions whether it begins a rolling one, answers, or is the thing itself."""
        if self.kind != "submission":
            return self.kind
        if self.act == "rolling_submission_started":
            return "start"
        return "answer" if self.act in _ANSWERS else "submission"


def facts_of(releases: Sequence[Release], identities: Identities) -> Iterator[Fact]:
    """Yield the facts in the order in which they became known; copies of one text are sources of one fact."""
    copies: dict[str, list[Release]] = {}
    for release in releases:
        copies.setdefault(release.id, []).append(release)
    groups = [sorted(group, key=_age) for group in copies.values()]
    for group in sorted(groups, key=lambda group: _age(group[0])):
        release = group[0]
        issuers = [identity for c in release.metadata.issuers if (identity := identities.company(c)) is not None]
        products = {product.id: identities.product(product) for product in release.products}
        told: list[Event | Milestone] = [*release.events, *filter(_identified, release.milestones)]
        for item in sorted(told, key=_earliest):
            about = {p.id: p for id in item.product_ids if (p := products.get(id)) is not None}
            yield from _facts(item, group, issuers, list(about.values()))


def _identified(milestone: Milestone) -> bool:
    """Whether a step can be told from others of its kind: a talk only by its date, and steps of no kind by nothing."""
    return milestone.kind != "other" and (milestone.kind != "presentation" or milestone.date is not None)


def _earliest(item: Event | Milestone) -> tuple[dt.date, str]:
    return ((item.date.start or item.date.end if item.date else None) or dt.date.min, item.id)


def _age(release: Release) -> tuple[dt.date, str, str, str]:
    return (_day(release) or dt.date.max, release.id, release.doc_id or "", release.url or "")


def _day(release: Release) -> dt.date | None:
    return release.metadata.date.start if release.metadata.date else None


def _facts(
    item: Event | Milestone, group: list[Release], issuers: list[Identity], about: list[Identity]
) -> Iterator[Fact]:
    release = group[0]
    event = item if isinstance(item, Event) else None
    trials = {trial.id: trial.name or (trial.ids[0].id if trial.ids else trial.text) for trial in release.trials}
    sources = tuple(_telling(copy, item) for copy in group)
    for product in about or (None,):
        company = f"company {issuers[0].id}" if issuers else release.id
        subject = company if product is None else f"product {product.id}"
        yield Fact(
            subject=subject,
            product=None if product is None else product.id,
            with_products=tuple(sorted(other.id for other in about if other is not product)),
            companies=tuple(dict.fromkeys(issuer.id for issuer in issuers)),
            agency=event.agency if event else None,
            kind=item.kind,
            act=event.act if event else item.kind,
            status=item.status,
            set_by=event.set_by if event else ("company" if item.status == "planned" else None),
            designation=event.designation if event else None,
            application=event.application if event else None,
            pathway=event.pathway if event else None,
            outcome=event.outcome if event else None,
            trials=tuple(trials[id] for id in item.trials if id in trials),
            indications=event.indications if event else (),
            use=use_of(event.indications if event else ()),
            date=item.date,
            previous=event.previous_date if event else None,
            window=_window(item, release),
            sources=sources,
        )


def _telling(release: Release, item: Event | Milestone) -> Telling:
    return Telling(
        release=release.id,
        doc_id=release.doc_id,
        url=release.url,
        reported=_day(release),
        event=item.id,
        role=item.role if isinstance(item, Event) else "news",
        text=item.text,
        span=item.span,
    )


_BEGIN, _END = 1, dt.date.max.toordinal()


def _window(item: Event | Milestone, release: Release) -> Window:
    date, reported = item.date, _day(release)
    if date is not None:
        first, last = (day.toordinal() for day in days_of(date))
        if date.relation == "about":
            first, last = max(_BEGIN, first - 31), min(_END, last + 31)
        return Window(first, last, hard=True)
    if reported is None:
        return Window(_BEGIN, _END, hard=False)
    now = reported.toordinal()
    last = min(_END, now + _AHEAD)
    if isinstance(item, Event) and item.role == "background":
        return Window(_BEGIN, last, hard=False)
    titled = isinstance(item, Event) and _titled(item.evidence, release)
    return Window(max(_BEGIN, now - (_FRESH if titled else _RECENT)), last, hard=False)


def _titled(places: Iterable[Span], release: Release) -> bool:
    titles = [p.span for p in (release.metadata.headline, *release.metadata.subheadlines) if p is not None]
    return any(title.start <= place.start and place.end <= title.end for place in places for title in titles)


# Words that tell no disease from another.
_COMMON = frozenset(
    """a an and or of the in with for to who have has had by at on as treatment patients patient adult adults pediatric
    children adolescents people disease diseases disorder disorders syndrome cancer cancers tumor tumors tumour tumours
    carcinoma solid relapsed refractory advanced metastatic unresectable recurrent locally chronic acute severe moderate
    mild active treated previously untreated newly diagnosed first second third line therapy prior after failure type
    cell cells related associated caused due certain aged years age older positive negative germline somatic deleterious
    suspected mutated mutation mutations mutant brca brca1 brca2 high low risk early symptomatic inoperable""".split()
)
# Words are one where so many letters are: pancreas and pancreatic, but not lymphoma and lymphocytic.
_STEM = 7


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\w+")


@cache
def _non() -> re.Pattern[str]:
    return re.compile(r"\bnon[- ]")


def use_of(indications: Iterable[Indication]) -> Use:
    """Return what indications are for: the diseases by their ids, and by the words of their names and of the text."""
    ids: set[str] = set()
    words: list[frozenset[str]] = []
    for indication in indications:
        ids.update(condition.id for condition in indication.conditions if condition.id)
        named = [_words_of(condition.name) for condition in indication.conditions]
        whole = _words_of(indication.text)
        words += [found - _COMMON or found for found in named]
        if not named or whole - _COMMON:
            words.append(whole - _COMMON or whole)
    stems = (frozenset(word[:_STEM] for word in found) for found in words if found)
    return Use(frozenset(ids), tuple(dict.fromkeys(stems)))


def _words_of(text: str) -> frozenset[str]:
    plain = _non().sub("non", text.replace("'s", "").lower())
    return frozenset(map(spelling, _word().findall(plain)))
