"""Why an event is told, and why words that look like an act are not one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from biopress.demands import demand
from biopress.events.act import Act
from biopress.events.acts import read_acts
from biopress.events.explanations import explains, is_explained, mutes
from biopress.events.following import is_short_name
from biopress.events.lines import EVERYDAY, Line
from biopress.events.reading import EventReader, Stated
from biopress.events.settling import repeats, settled
from biopress.metadata.head import read_head
from biopress.model import Event, Passage, Span
from biopress.products.reading import read_products
from biopress.rules import DEFAULT_RULES, Rules
from biopress.text.reading import read

__all__ = ["Refusal", "explain", "why_not"]


@attrs.frozen(kw_only=True)
class Refusal:
    """A trigger that states no event: the row of the table, the reason, and the words that gave it, if any did."""

    rule: str
    reason: str
    cue: Passage | None
    text: str
    span: Span


_FIELDS = {
    "status": "what became of it",
    "role": "whether it is news",
    "agency": "who acted",
    "product": "about what",
    "date": "when",
}


def explain(text: str, event: Event) -> str:
    """Return in words why ``event`` is told of ``text``: its trigger and what decided each of its fields.

    Raises ``TypeError`` for arguments of the wrong type, ``ValueError`` where the event is of another text.

    >>> import biopress
    >>> text = "The FDA has granted Fast Track designation to ABX-101 for lupus."
    >>> print(biopress.explain(text, biopress.parse(text).events[0]))
    designation fast_track by US-FDA: occurred, news
    trigger: 'Fast Track designation' at 20 (rule fast_track)
    what became of it: 'has' at 8
    who acted: 'FDA' at 4
    about what: 'ABX-101' at 46
    """
    demand("text", text, str)
    demand("event", event, Event)
    if text[slice(*event.trigger.span)] != event.trigger.text:
        raise ValueError("the event was read in another text")
    what = " ".join(filter(None, (event.kind, event.designation or event.application)))
    told = [f"{what} by {event.agency}: {event.status}, {event.role}"]
    told.append(f"trigger: {event.trigger.text!r} at {event.trigger.span.start} (rule {event.rule})")
    for cue in event.cues:
        places = ", ".join(f"{text[a:b].strip()!r} at {a}" for a, b in cue.spans)
        told.append(f"{_FIELDS.get(cue.field, cue.field)}: {places}")
    if event.inferred:
        told.append("not stated but inferred: " + ", ".join(event.inferred))
    if len(event.evidence) > 1:
        told.append(f"told in {len(event.evidence)} places")
    return "\n".join(told)


def why_not(text: str, span: tuple[int, int], *, rules: Rules = DEFAULT_RULES) -> tuple[Refusal, ...]:
    """Return the triggers in ``span`` of ``text`` that state no event, each with what kept it from being one.

    Raises ``TypeError`` for arguments of the wrong type.

    >>> import biopress
    >>> text = "If the FDA approves ABX-101, sales could begin in May."
    >>> [(refusal.text, refusal.reason) for refusal in biopress.why_not(text, (0, len(text)))]
    [('approves', 'hypothetical')]
    """
    demand("text", text, str)
    demand("rules", rules, Rules)
    demand("span", span, tuple)
    if list(map(type, span)) != [int, int]:
        raise TypeError(f"span must be two int, not {span!r}")
    low, high = span
    reading = read(text, rules)
    head = read_head(reading)
    reader = EventReader(reading, head, read_products(reading, head))
    return tuple(
        refusal
        for stated in reader.stated()
        if stated.span.start < high and stated.span.end > low
        for refusal in _refused(reader, stated)
        if low <= refusal.span.start < high
    )


def _refused(reader: EventReader, stated: Stated) -> Iterator[Refusal]:
    """Give the triggers of a sentence that state no event."""
    line = reader.lines.line(stated.span)
    done = {draft.act.head.start for draft in stated.drafts if draft.status in ("occurred", "planned")}
    acts = {act.head.start: act for act in read_acts(line, heading=reader.frame.heading(line), fits=reader.fits)}
    general, explained = _general(reader, line), explains(line)
    text = reader.reading.text
    for token in line.tokens:
        act = acts.get(token.start)
        if (token.kind != "trigger" or token.type == "none") and token.kind != "designation" and act is None:
            continue
        if token.start in done or (act is None and token.row.id in EVERYDAY):
            continue
        reason = general or ("the sentence explains a programme" if explained and act and is_explained(act) else "")
        names = line.within(line.start, token.start, "trigger")[-1:]
        shortened = act is None and bool(names) and is_short_name(line, names[0], token)
        reason = reason or (_REPEATED if shortened else _lacking(reader, act, acts))
        cue = act.verdict.cue if act is not None and reason in (_MENTIONED, "hypothetical", "negated") else None
        yield Refusal(
            rule=token.row.id,
            reason=reason,
            cue=text.passage(*text.trimmed(*cue)) if cue is not None and cue.end > cue.start else None,
            text=(here := text.passage(token.start, token.end)).text,
            span=here.span,
        )


_MENTIONED = "only mentioned: no verb or heading says that it was done"
_REPEATED = "says again what the sentence states more exactly"


def _lacking(reader: EventReader, act: Act | None, acts: Mapping[int, Act]) -> str:
    """Return what keeps a trigger, and the act that it names, if any, from being an event."""
    if act is None:
        return "nothing in the clause that it can act on"
    status = settled(act)
    if status is None:
        return _MENTIONED
    if status in ("hypothetical", "negated"):
        return status
    if repeats(act, tuple(acts.values())):
        return _REPEATED
    if not reader.authorities.of(act, reader.last(act.line.start), reader.sole):
        return "no authority named or implied"
    return "no product, address or date that an act of this kind needs"


def _general(reader: EventReader, line: Line) -> str | None:
    """Return why a whole sentence states no act."""
    mute = reader.mute(line.start)
    if mute is not None:
        return f"in a section that states no act: {mute}"
    if mutes(line):
        return "the sentence speaks of risks and expectations in general"
    return None
