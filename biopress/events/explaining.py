"""Why an event is told, and why words that look like an act are not one."""

from __future__ import annotations

import attrs

from biopress.demands import demand
from biopress.events.acts import read_acts
from biopress.events.explanations import explains, is_explained, mutes
from biopress.events.lines import EVERYDAY, Line, LineReader
from biopress.events.reading import MUTE_SECTIONS, EventReader
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
    products = read_products(reading, head)
    reader = EventReader(reading, head, products)
    lines = LineReader(reading, products)
    found: list[Refusal] = []
    for sentence in lines.sentences():
        if sentence.start < high and sentence.end > low:
            found += _of_line(reader, lines.line(sentence), low, high)
    return tuple(found)


def _of_line(reader: EventReader, line: Line, low: int, high: int) -> list[Refusal]:
    """Return what each trigger of a line lacks."""
    general, explained = _general(reader, line), explains(line)
    acts = {act.head.start: act for act in read_acts(line, heading=reader.frame.heading(line), fits=reader.fits)}
    found = []
    for token in line.tokens:
        trigger = token.kind == "trigger" and token.type != "none"
        if not (trigger or token.kind == "designation") or not low <= token.start < high:
            continue
        act = acts.get(token.start)
        cue = None
        if act is None and token.row.id in EVERYDAY:
            continue
        if act is None:
            reason = "nothing in the clause that it can act on"
        elif general is not None:
            reason = general
        elif explained and is_explained(act):
            reason = "the sentence explains a programme"
        elif settled(act) is None:
            reason, cue = "only mentioned: no verb or heading says that it was done", act.verdict.cue
        elif settled(act) in ("hypothetical", "negated"):
            reason, cue = str(settled(act)), act.verdict.cue
        elif repeats(act, tuple(acts.values())):
            reason = "says again what the sentence states more exactly"
        elif not reader.authorities.of(act, reader.last(line.start), reader.sole):
            reason = "no authority named or implied"
        elif not reader.told(act):
            reason = "no product, address or date that an act of this kind needs"
        else:
            continue
        passage = (
            reader.reading.text.passage(*reader.reading.text.trimmed(*cue))
            if cue is not None and cue.end > cue.start
            else None
        )
        here = reader.reading.text.passage(token.start, token.end)
        found.append(Refusal(rule=token.row.id, reason=reason, cue=passage, text=here.text, span=here.span))
    return found


def _general(reader: EventReader, line: Line) -> str | None:
    """Return why a whole sentence states no act."""
    section = reader.head.section(line.start)
    if section is not None and section.kind in MUTE_SECTIONS:
        return f"in a section that states no act: {section.kind}"
    if mutes(line):
        return "the sentence speaks of risks and expectations in general"
    return None
