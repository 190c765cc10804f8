"""How right readings are, measured on the user's own annotated texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from math import sqrt
from typing import Any, Literal, NamedTuple

import attrs

from biopress.demands import each_of, releases_in
from biopress.history.annotations import Annotation, Correction, event_of, metadata_of, product_of, trial_of
from biopress.history.identities import company_spelling
from biopress.history.names import spelling
from biopress.model import Release

__all__ = ["Evaluation", "Score", "Share", "evaluate"]

Table = Literal["products", "trials", "events"]

_Z = 1.959964


@attrs.frozen
class Share:
    """A share and its 95 percent interval; ``None`` where nothing was asked."""

    value: float | None
    low: float | None
    high: float | None


@attrs.frozen(kw_only=True)
class Score:
    """How right one field is in one stratum: of ``told`` facts ``right`` are right, of ``wanted`` ones as many found.

    ``stratum`` is all, kind, agency or layout, and ``of`` its value. The intervals are Wilson's; that of F1 follows
    from the one of the share of right facts among all that were told or wanted.

    >>> score = Score(field="events", stratum="all", of="all", right=9, told=10, wanted=12)
    >>> score.precision.value, score.recall.value, round(score.f1.value, 3)
    (0.9, 0.75, 0.818)
    """

    field: str
    stratum: str
    of: str
    right: int
    told: int
    wanted: int

    @property
    def precision(self) -> Share:
        """The share of what is told that is right."""
        return wilson(self.right, self.told)

    @property
    def recall(self) -> Share:
        """The share of what is wanted that is told."""
        return wilson(self.right, self.wanted)

    @property
    def f1(self) -> Share:
        """The harmonic mean of both."""
        both = wilson(self.right, self.told + self.wanted - self.right)
        return Share(*(None if share is None else 2 * share / (1 + share) for share in attrs.astuple(both)))


@attrs.frozen(kw_only=True)
class Evaluation:
    """What :func:`biopress.evaluate` found.

    ``mistakes`` are the corrections that would make the readings right, ``unread`` the annotations without a release.
    """

    scores: tuple[Score, ...]
    mistakes: tuple[Correction, ...]
    unread: tuple[str, ...]

    def score(self, field: str, stratum: str = "all", of: str = "all") -> Score:
        """Return one score; raises ``KeyError`` where there is none.

        >>> import biopress
        >>> found = biopress.evaluate([{"id": "7", "metadata": {"wire": None}}], [biopress.parse("-", doc_id="7")])
        >>> found.score("wire")
        Traceback (most recent call last):
            ...
        KeyError: ('wire', 'all', 'all')
        """
        for score in self.scores:
            if (score.field, score.stratum, score.of) == (field, stratum, of):
                return score
        raise KeyError((field, stratum, of))


def wilson(right: int, of: int) -> Share:
    """Return a share with its interval.

    >>> wilson(9, 10)
    Share(value=0.9, low=0.5958..., high=0.9821...)
    """
    if of == 0:
        return Share(None, None, None)
    share = right / of
    middle = (share + _Z * _Z / (2 * of)) / (1 + _Z * _Z / of)
    reach = _Z * sqrt(share * (1 - share) / of + _Z * _Z / (4 * of * of)) / (1 + _Z * _Z / of)
    return Share(share, max(0.0, middle - reach), min(1.0, middle + reach))


def evaluate(gold: Iterable[Annotation], releases: Iterable[Release]) -> Evaluation:
    """Return how right ``releases`` are by your annotations: precision, recall and F1, by kind, agency and layout.

    An annotation is a dict: ``id`` is the ``doc_id`` or ``id`` of its release; ``metadata``, ``products``, ``trials``
    and ``events`` hold what is to be found, in the form that :func:`biopress.annotation` gives. An event is right
    when kind, authority, status, designation and a product are. Raises ``TypeError`` for anything but dicts and
    releases, ``ValueError`` for an annotation without an id.

    >>> import biopress
    >>> release = biopress.parse("The FDA approved QWK-2201.", doc_id="7")
    >>> approval = {"kind": "approval", "agency": "EU-EC", "status": "occurred", "products": ["QWK-2201"]}
    >>> gold = {"id": "7", "events": [approval]}
    >>> found = biopress.evaluate([gold], [release])
    >>> found.score("events").precision.value, [mistake.action for mistake in found.mistakes]
    (0.0, ['drop', 'add'])
    """
    read: dict[str, Release] = {}
    for release in releases_in(releases):
        for id in filter(None, (release.doc_id, release.id)):
            read.setdefault(id, release)
    counts: dict[tuple[str, str, str], Counter[str]] = {}
    mistakes: list[Correction] = []
    unread: list[str] = []
    for entry in each_of("gold", gold):
        if not isinstance(entry, Mapping):
            raise TypeError(f"gold must hold dicts, not {type(entry).__name__}")
        if "id" not in entry:
            raise ValueError(f"an annotation needs the id of its release; this one has {', '.join(map(str, entry))}")
        asked = read.get(str(entry["id"]))
        if asked is None:
            unread.append(str(entry["id"]))
            continue
        layout = entry.get("layout") or (asked.metadata.wire.id if asked.metadata.wire else "no wire")
        for mark in _marks(entry, asked, mistakes):
            strata = [("all", "all"), ("layout", str(layout)), *mark.strata]
            for stratum, of in strata:
                counts.setdefault((mark.field, stratum, of), Counter())[mark.what] += 1
    scores = [
        Score(
            field=field,
            stratum=stratum,
            of=of,
            right=count["right"],
            told=count["right"] + count["extra"],
            wanted=count["right"] + count["missed"],
        )
        for (field, stratum, of), count in sorted(counts.items(), key=lambda item: (_FIELDS.index(item[0][0]), item[0]))
    ]
    return Evaluation(scores=tuple(scores), mistakes=tuple(mistakes), unread=tuple(unread))


_METADATA = ("headline", "date", "places", "wire", "issuers", "listings", "source")
_FIELDS = (
    *_METADATA,
    "products",
    "modality",
    "targets",
    "trials",
    "events",
    "event_date",
    "event_role",
    "event_application",
)


class _Mark(NamedTuple):
    """One fact: right, extra (told but not wanted) or missed."""

    field: str
    what: str
    strata: tuple[tuple[str, str], ...] = ()


def _marks(entry: Annotation, release: Release, mistakes: list[Correction]) -> Iterator[_Mark]:
    id = str(entry["id"])
    if "metadata" in entry:
        told = metadata_of(release)
        for field in _METADATA:
            if field in entry["metadata"]:
                yield from _values(id, "metadata", None, field, told[field], entry["metadata"][field], mistakes)
    if "products" in entry:
        found = [(p.id, product_of(p)) for p in release.products if p.role != "other"]
        yield from _paired(id, "products", found, entry["products"], _product_likeness, mistakes)
    if "trials" in entry:
        found = [(t.id, trial_of(t)) for t in release.trials]
        yield from _paired(id, "trials", found, entry["trials"], _trial_likeness, mistakes)
    if "events" in entry:
        yield from _events(id, entry, release, mistakes)


def _forms(field: str, value: Any) -> Counter[str]:
    """Return the comparable forms of a value or of several."""
    several = value if isinstance(value, (list, tuple)) else [value]
    forms = []
    for one in several:
        if isinstance(one, Mapping):
            forms.append(f"{one.get('exchange')}:{one.get('symbol')}".casefold())
        elif one:
            forms.append((company_spelling if field == "issuers" else spelling)(str(one)))
    return Counter(forms)


def _values(
    id: str,
    table: Literal["metadata", "products"],
    fact: str | None,
    field: str,
    told: Any,
    wanted: Any,
    mistakes: list[Correction],
) -> Iterator[_Mark]:
    have, want = _forms(field, told), _forms(field, wanted)
    if have != want:
        change = Correction(release=id, table=table, action="change", fact=fact, field=field, value=wanted)
        mistakes.append(change)
    for what, count in (("right", have & want), ("extra", have - want), ("missed", want - have)):
        for _ in range(count.total()):
            yield _Mark(field, what)


def _names(value: Any) -> set[str]:
    return {spelling(str(name)) for name in value or () if name}


def _product_likeness(told: Mapping[str, Any], wanted: Mapping[str, Any]) -> int:
    return len(_names(told["names"]) & _names(wanted.get("names")))


def _trial_likeness(told: Mapping[str, Any], wanted: Mapping[str, Any]) -> int:
    forms = [{*_names(trial.get("ids")), *_names([trial.get("name")])} for trial in (told, wanted)]
    return len(forms[0] & forms[1])


def _pairs(weights: Mapping[tuple[int, int], float]) -> list[tuple[int, int]]:
    """Return one-to-one pairs by falling weight."""
    used: tuple[set[int], set[int]] = (set(), set())
    pairs = []
    for (i, j), weight in sorted(weights.items(), key=lambda item: (-item[1], item[0])):
        if weight > 0 and i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
            pairs.append((i, j))
    return pairs


def _paired(
    id: str,
    table: Table,
    told: Sequence[tuple[str, Mapping[str, Any]]],
    wanted: Sequence[Mapping[str, Any]],
    likeness: Callable[[Mapping[str, Any], Mapping[str, Any]], int],
    mistakes: list[Correction],
) -> Iterator[_Mark]:
    pairs = _pairs({(i, j): likeness(t, w) for i, (_, t) in enumerate(told) for j, w in enumerate(wanted)})
    for i, j in pairs:
        yield _Mark(table, "right")
        if table == "products":
            for field in ("modality", "targets"):
                if field in wanted[j]:
                    fact, value = told[i]
                    yield from _values(id, table, fact, field, value[field], wanted[j][field], mistakes)
    yield from _rest(id, table, told, wanted, {i for i, _ in pairs}, {j for _, j in pairs}, mistakes)


def _rest(
    id: str,
    table: Table,
    told: Sequence[tuple[str, Mapping[str, Any]]],
    wanted: Sequence[Mapping[str, Any]],
    found: set[int],
    met: set[int],
    mistakes: list[Correction],
) -> Iterator[_Mark]:
    for i, (fact, value) in enumerate(told):
        if i not in found:
            mistakes.append(Correction(release=id, table=table, action="drop", fact=fact))
            yield _Mark(table, "extra", _strata(table, value))
    for j, value in enumerate(wanted):
        if j not in met:
            mistakes.append(Correction(release=id, table=table, action="add", value=dict(value)))
            yield _Mark(table, "missed", _strata(table, value))


def _strata(table: str, event: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    if table != "events":
        return ()
    return (("kind", str(event.get("kind"))), ("agency", str(event.get("agency"))))


def _events(id: str, entry: Annotation, release: Release, mistakes: list[Correction]) -> Iterator[_Mark]:
    told = [(event.id, event_of(event)) for event in release.events]
    wanted = list(entry["events"])
    families = [_names(p.get("names")) for p in entry.get("products", ())]
    families += [_names(name.text for name in p.names) for p in release.products]
    weights = {(i, j): _event_likeness(t, w, families) for i, (_, t) in enumerate(told) for j, w in enumerate(wanted)}
    pairs = _pairs(weights)
    optional = {j for j, event in enumerate(wanted) if event.get("optional")}
    for i, j in pairs:
        if j in optional:
            continue
        strata = _strata("events", wanted[j])
        yield _Mark("events", "right", strata)
        for field in ("date", "role", "application"):
            if field in wanted[j]:
                yield from _field(id, told[i], wanted[j], field, strata, mistakes)
    # what is left may still be an optional act, told less exactly
    left = {j for j in optional if j not in {j for _, j in pairs}}
    spare = _pairs(
        {
            (i, j): _nearly(told[i][1], wanted[j], families)
            for i in range(len(told))
            for j in left
            if i not in {i for i, _ in pairs}
        }
    )
    found = {i for i, _ in (*pairs, *spare)}
    yield from _rest(id, "events", told, wanted, found, {j for _, j in pairs} | optional, mistakes)


def _field(
    id: str,
    told: tuple[str, Mapping[str, Any]],
    wanted: Mapping[str, Any],
    field: str,
    strata: tuple[tuple[str, str], ...],
    mistakes: list[Correction],
) -> Iterator[_Mark]:
    fact, have, want = told[0], told[1][field], wanted[field]
    name = f"event_{field}"
    if have == want:
        if want:
            yield _Mark(name, "right", strata)
        return
    mistakes.append(Correction(release=id, table="events", action="change", fact=fact, field=field, value=want))
    if have:
        yield _Mark(name, "extra", strata)
    if want:
        yield _Mark(name, "missed", strata)


def _event_likeness(told: Mapping[str, Any], wanted: Mapping[str, Any], families: Sequence[set[str]]) -> float:
    """Return 0 for two acts; else more for a date, an indication and a duty that agree."""
    if any(told[name] != wanted.get(name) for name in ("kind", "agency", "status")):
        return 0.0
    if told["kind"] == "designation" and told["designation"] != wanted.get("designation"):
        return 0.0
    have, want = _with_families(told["products"], families), _with_families(wanted.get("products"), families)
    if (have or want) and not have & want:
        return 0.0
    use = spelling(str(told["indication"] or "")) == spelling(str(wanted.get("indication") or ""))
    date = bool(told["date"] == wanted.get("date"))
    return 1.0 + 0.5 * date + 0.3 * use + 0.1 * (not wanted.get("optional"))


def _nearly(told: Mapping[str, Any], wanted: Mapping[str, Any], families: Sequence[set[str]]) -> float:
    """Return 1 where an act can be an optional one: of its kind, by its authority, about its product or of its day."""
    if told["kind"] != wanted.get("kind") or wanted.get("agency") not in (None, told["agency"]):
        return 0.0
    have, want = _with_families(told["products"], families), _with_families(wanted.get("products"), families)
    same_date = told["date"] is not None and told["date"] == wanted.get("date")
    return float(bool(have & want) or not (have or want) or same_date)


def _with_families(names: Any, families: Sequence[set[str]]) -> set[str]:
    own = _names(names)
    return own.union(*(family for family in families if family & own))
