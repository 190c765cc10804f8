"""Who acts: the authority that the clause names, its sentence, or what the words of the act imply."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from biopress.events.act import Act
from biopress.events.lines import Line, Token
from biopress.events.places import (
    PLACED,
    behind_date,
    by_unnamed,
    end_of,
    is_whole,
    left_out,
    names_owner,
    of_another_act,
    start_of,
)
from biopress.matching.terms import Agency
from biopress.model import Span
from biopress.rules import Rules

__all__ = ["Authorities", "Named"]


class Named(NamedTuple):
    """An authority of an act: its id, the words that name it, and whether it is only implied."""

    id: str
    token: Token | None
    inferred: bool


_RECEIVING = frozenset({"submission", "acceptance", "refusal_to_file", "meeting"})
_PANELS = frozenset({"US-CDC-ACIP", "UK-JCVI", "DE-STIKO", "CA-NACI", "INT-WHO-SAGE"})
# Those that act otherwise than their kind says.
_APART = _PANELS | {"INT-WHO"}


@cache
def _joining() -> re.Pattern[str]:
    return re.compile(
        r"[)\"\]]*(?:\s*\([^)]{1,30}\))?\s*(?:,|/|&|\band\b|\bor\b|\bas well as\b|\bplus\b)[\s,/&]*(?:(?:and|both"
        r"|as well as|in|the|from|by|to|member states|also|its|of|including)\b[\s,/&]*){0,4}"
        r"(?:(?:[a-z]{3,}(?:ish|ian|ese)|german|korean|french|dutch|czech|swiss|greek|american|mexican)\s)?"
        r"|\s*\(\"?"
    )


@cache
def _which() -> re.Pattern[str]:
    return re.compile(r"[,\s]*which\s(?:(?:has|have|had|also|already|then|formally|recently|officially)\s){0,3}")


@cache
def _closing() -> re.Pattern[str]:
    return re.compile(r"[)\"\]]*(?:\s*\([^)]{1,20}\))?[,\s]*")


@cache
def _agent_of() -> re.Pattern[str]:
    return re.compile(r"\bby\s(?:the\s)?(?:[\w.]+\s)?$")


@cache
def _further() -> re.Pattern[str]:
    return re.compile(r"\b(?:was|were)\s+(?:subsequently|later|then|also|additionally|further)\s+$")


@cache
def _locating() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:in|for|across|within|throughout|to|by|including|and|from)\s*(?:the\s+"
        r"|both\s+)?(?:member states of the\s+)?(?:\w+,?\s+){0,1}$|,\s+(?:and\s+)?(?:the\s+)?$|^\s*$|and\s*$"
    )


def _of_accelerated(act: Act) -> str | None:
    """Return the FDA for a full approval beside the accelerated one that only it gives."""
    line = act.line
    if act.head.row.id != "full_approval":
        return None
    beside = (t.row.id for t in line.within(line.start, line.end, "trigger"))
    return "US-FDA" if "accelerated_approval" in beside else None


def _is_union(token: Token) -> bool:
    return token.kind == "area" and token.row.id == "EU"


def _dealt(line: Line, act: Act) -> bool:
    """Whether what stands in two lists is dealt out one by one."""
    return "respectively" in line.words(act.start, min(line.end, act.stop + 60))


def _of_another_product(act: Act, known: Token, token: Token) -> bool:
    """Whether another product stands before a further area: "approval of A in the U.S. for lupus and B in Japan"."""
    line = act.line
    between = {t.row.id for t in line.within(known.end, token.start, "product")}
    return bool(between) and not between <= {t.row.id for t in line.within(line.start, known.start, "product")}


def _is_item(line: Line, clause: Span) -> bool:
    """Whether a clause is an item of a list: who acts in one does not act in the next."""
    return line.words(max(line.start, clause.start - 3), clause.start).strip() in ("*", "\N{BULLET}")


def _of_scheme(act: Act) -> Named | None:
    """Return the one authority that a scheme belongs to; "Orphan Drug and Fast Track designations" are of one."""
    if act.designation is None:
        return None
    for member in (act.designation, *act.chain):
        if len(member.row.agencies) == 1 and member.row.agencies[0] in act.designation.row.agencies:
            return Named(member.row.agencies[0], member, True)
    return None


def _of_prefix(act: Act) -> list[Named]:
    """Return the FDA for an application that has the country in its name: "US IND submission"."""
    for token in act.line.within(act.start, act.stop, "application"):
        if act.line.words(token.start, token.start + 4) in ("us i", "us n", "us b", "u.s."):
            return [Named("US-FDA", token, True)]
    return []


def _of_request(act: Act) -> Named | None:
    """Return the one authority that has the scheme which is applied for: "a dossier for WHO prequalification"."""
    if act.sense.act != "designation_requested":
        return None
    for member in act.chain:
        if member.kind == "designation" and len(member.row.agencies) == 1:
            return Named(member.row.agencies[0], member, True)
    return None


def _placed(act: Act, first: Named, chosen: Token, *, is_subject: bool) -> bool:
    """Whether the countries say who acted, of which ``first`` is the first, and not the authority ``chosen`` beside."""
    at = first.token.start if first.token is not None else -1
    if (act.passive or act.followed) and act.stop <= at < chosen.start and at - act.stop < 30:
        return True
    if not is_subject:
        return False
    if act.sense.kind == "submission" or (act.sense.kind == "approval" and act.passive) or act.followed:
        return True
    # "classification by the EMA, and orphan status in the US and EU"
    behind = act.designation is not None and 0 <= at - act.stop < _RIGHT_BEHIND
    return behind and _agent_of().search(act.line.words(act.clause.start, chosen.start)) is not None


# How many letters can stand between a status and the country where it was given: "in the ".
_RIGHT_BEHIND = 9

# Applications that go to one authority only.
_OF_ONE_AUTHORITY = frozenset("BLA sBLA ANDA PMA 510K DE_NOVO IDE MAA JNDA NDS HDE EUA".split())

# What names another act.
_OF_AN_ACT = frozenset({"trigger", "application", "designation"})


class Authorities:
    """The authorities of the rules, by what the events ask of them; ``named`` are the ids that the release names."""

    def __init__(self, rules: Rules, named: frozenset[str] = frozenset()) -> None:
        self.rules = rules
        self.named = named

    def of_area(self, area: str, kind: str, designation: str | None) -> str | None:
        """Return the authority that acts for a country: who approves there, or who takes applications."""
        if area == "EU" and designation in ("prime", "accelerated_assessment"):
            return "EU-EMA"
        if area == "EU" and designation == "orphan" and "EU-EMA" in self.named and "EU-EC" not in self.named:
            # the release has the agency speak for the Commission
            return "EU-EMA"
        if kind == "reimbursement":
            return None
        if kind == "trial_authorization" and area == "EU":
            return "EU-EMA"
        if kind == "opinion" and area == "EU":
            return "EU-CHMP"
        return (self.rules.receiving if kind in _RECEIVING else self.rules.approving).get(area)

    def fits(self, row: Agency, kinds: Sequence[str]) -> bool:
        """Whether an agency of this row can act so."""
        if row.kind != "committee" and row.event_id not in _APART:
            return row.kind in kinds
        if row.event_id == "INT-WHO":
            return "regulator" in kinds
        panel = row.event_id in _PANELS or (row.kind == "committee" and row.event_id == "US-FDA")
        if "panel" in kinds and panel:
            return True
        if row.kind == "committee" and panel and "regulator" in kinds:
            return bool(row.event_id == "US-FDA")
        return bool(row.kind in kinds) and not (row.kind == "committee" and row.event_id in _PANELS)

    def of(self, act: Act, last: str | None, sole: str | None) -> list[Named]:
        """Return the authorities of ``act``: named in its clause, else in its sentence, else implied, else by context.

        ``last`` is the authority named last before the sentence, ``sole`` the one that the release is about.
        """
        if act.sense.agency == "EU-NB":
            return [Named("EU-NB", act.head, True)]
        papers = act.line.of("application")
        if papers and not act.line.of("authority"):
            for token in act.chain:
                if token.kind == "application" and token.row.type == "CE_MARK":
                    # what is filed for a CE mark goes to a notified body, whatever countries are named
                    return [Named("EU-NB", token, True)]
        of_verb = act.head.type == "verb"
        if self._by_another(act) or (of_verb and self._by_payer(act)) or by_unnamed(act):
            return []
        clause = act.clause
        found = self._antecedent(act) if of_verb else []
        found = found or (_of_prefix(act) if papers else [])
        found = found or self._in(act, clause.start, clause.end, own=True)
        if found:
            return found
        item = _is_item(act.line, clause)
        for piece in act.line.before(clause):
            found = [] if item and _is_item(act.line, piece) else self._in(act, piece.start, piece.end, own=False)
            if found:
                return found
        for piece in act.line.behind(clause):
            found = self._after(act, piece.start, piece.end)
            if found:
                return found
        return self._implied(act, last, sole)

    def _antecedent(self, act: Act) -> list[Named]:
        """Return the authority that "which" stands for before a verb: "under review by the NMPA, which accepted it"."""
        line, clause = act.line, act.clause
        before = line.words(clause.start, act.start)
        if "which" not in before or not _which().fullmatch(before):
            return []
        named = [t for t in line.within(line.start, clause.start, "authority") if self._usable(act, t)]
        near = bool(named) and _closing().fullmatch(line.words(named[-1].end, clause.start)) is not None
        return self._named(act, named[-1:]) if near else []

    def _by_another(self, act: Act) -> bool:
        """Whether the grantor of a designation is an authority that has no such one."""
        row, support = act.designation.row if act.designation else None, act.verdict.support
        if row is None or support is None or len(row.agencies) != 1:
            return False
        subjects = act.line.within(act.clause.start, support.start, "authority")
        return bool(subjects) and support.end <= act.start and subjects[-1].row.event_id not in row.agencies

    def _by_payer(self, act: Act) -> bool:
        """Whether a payer takes up papers of its own: "the SMC has accepted the submission for review"."""
        if act.passive or act.sense.kind not in ("acceptance", "approval"):
            return False
        subjects = act.line.within(act.clause.start, act.start, "authority")
        return bool(subjects) and subjects[-1].row.kind == "payer" and self._usable(act, subjects[-1]) is None

    def _elsewhere(self, act: Act) -> bool:
        """Whether the clause tells of another authority, and the release never of that whose the scheme is."""
        if act.designation is None or self.named >= set(act.designation.row.agencies):
            return False
        named = act.line.within(act.clause.start, act.start, "authority")
        return any(t.row.kind == "regulator" for t in named)

    def _context(self, act: Act, id: str | None) -> str | None:
        """Return the authority that the release spoke of last if the act can be one before it."""
        line, kind = act.line, act.sense.kind
        answers = any(t.kind == "cue" and "complete" in line.words(t.start, t.end) for t in act.chain)
        if (
            kind == "submission"
            and not answers
            and not any(
                t.kind in ("application", "designation") and t.type != "paper" for t in (*act.chain, *line.tokens)
            )
        ):
            return None
        if kind == "trial_authorization" and not line.of("application"):
            return None
        lands = self.rules.jurisdictions
        if id is not None and any(t.row.id == lands.get(id) and left_out(line, t) for t in line.of("area")):
            return None
        made = [t for t in act.chain if t.kind == "application" and t.row.type and t.row.agencies]
        goes = not made or id is None or lands.get(id) in {lands.get(agency) for agency in made[0].row.agencies}
        return id if goes else None

    def _usable(self, act: Act, token: Token) -> str | None:
        designation = act.designation.row if act.designation else None
        if token.kind == "authority":
            id = token.row.event_id if self.fits(token.row, act.sense.authorities) else None
        else:
            # an application is withdrawn where it was made
            kind = "submission" if act.sense.act == "withdrawal_application" else act.sense.kind
            id = self.of_area(token.row.id, kind, designation.type if designation else None)
        if act.sense.kind == "opinion" and id in ("EU-EC", "EU-EMA"):
            # the EMA speaks by its committees
            told = "committee" in act.line.text or "EU-CHMP" in self.named
            id = "EU-CHMP" if id == "EU-EMA" and told and designation is None else id
            return None if id == "EU-EC" else id
        if designation is None or id in designation.agencies:
            return id
        # a scheme of one authority is nobody else's
        return id if designation.type == "other" and len(designation.agencies) > 1 else None

    def _in(self, act: Act, start: int, end: int, *, own: bool) -> list[Named]:
        line = act.line
        tokens = [t for t in line.all_within(start, end) if t.kind in PLACED and self._usable(act, t)]
        tokens = tokens and [t for t in tokens if not of_another_act(act, t)]
        if not tokens:
            return self._owned(act, tokens) if own and act.head.type != "verb" else []
        named = [t for t in tokens if t.kind == "authority"]
        areas: list[Token] = []
        if len(named) < len(tokens):
            tokens = [t for t in tokens if t.kind != "area" or not (names_owner(line, t, tokens) or left_out(line, t))]
            areas = [t for t in tokens if t.kind == "area"]
        if len(named) > 1:
            wholes = {t.row.id for t in named if is_whole(line, t, named)}
            named = [t for t in named if t.row.id not in wholes]
        if not own:
            return self._listed(act, [named[-1]], tokens) if named else []
        inside = [t for t in named if act.start <= t.start < act.stop]
        if inside:
            return self._listed(act, inside[:1], tokens)
        if act.head.type != "verb":
            owned = self._owned(act, named)
            if owned:
                return owned
        after = [t for t in named if t.start >= act.stop]
        before = [t for t in named if t.end <= act.start]
        near = after[0] if after and self._agentive(line, act, after[0]) else None
        subject = before[-1] if before else None
        if act.passive or act.head.type != "verb":
            chosen = near or subject or (after[0] if after else None)
        elif act.sense.kind in ("submission", "meeting", "withdrawal") and act.head.row.id != "agree":
            chosen = near or (after[0] if after else None) or subject
        else:
            chosen = subject or near or (after[0] if after else None)
        places = self._places(act, areas)
        if chosen is None:
            return places
        if places and _placed(act, places[0], chosen, is_subject=chosen is subject):
            return places
        listed = self._listed(act, [chosen], tokens)
        if act.head.type == "verb" and act.passive and chosen.start > act.stop:
            listed += self._further(act, chosen, tokens, listed)
        return listed

    def _owned(self, act: Act, named: list[Token]) -> list[Named]:
        """Return the authorities of the countries whose the decision is: "EU orphan designation", "Swiss approval"."""
        owners = [t for t in act.line.all_within(act.start, act.head.start) if t.kind in ("area", "adjective")]
        if not owners:
            return []
        acting = {self.rules.jurisdictions[t.row.event_id] for t in named}
        return self._named(act, [t for t in owners if t.row.id not in acting])

    def _agentive(self, line: Line, act: Act, token: Token) -> bool:
        gap = line.words(act.stop, token.start)
        return re.search(r"\b(?:by|from|with|of|to|under)\s+(?:\S+\s+){0,4}$", gap) is not None and len(gap) < 160

    def _places(self, act: Act, areas: list[Token]) -> list[Named]:
        line = act.line
        chosen: list[Token] = []
        for token in areas:
            if chosen and _of_another_product(act, chosen[-1], token):
                break
            if chosen and token.end <= act.start and _joining().fullmatch(line.words(chosen[-1].end, token.start)):
                # "in the United States and Europe, it was approved"
                chosen.append(token)
                continue
            if (
                act.start <= token.start < act.stop
                or (token.start >= act.stop and _locating().search(line.words(act.stop, token.start)))
                or (
                    token.end <= act.start
                    and not chosen
                    and re.fullmatch(
                        r"\W{0,4}(?:\w+\s)?(?:in|across|within)?\s*(?:the\s+)?",
                        line.words(act.clause.start, token.start),
                    )
                )
            ):
                chosen.append(token)
        return self._named(act, chosen)

    def _listed(self, act: Act, chosen: list[Token], tokens: list[Token]) -> list[Named]:
        """Return the chosen authority and those that a list joins to it."""
        line = act.line
        first = tokens.index(chosen[0])
        listed = [chosen[0]]
        for token in tokens[first + 1 :]:
            end = end_of(line, listed[-1])
            joint = behind_date(line, end)
            if not _joining().fullmatch(line.words(joint, start_of(line, token))):
                break
            if joint > end and any(t.kind in _OF_AN_ACT for t in line.all_within(token.end, token.end + 4)):
                # "approval from the NMPA in June and FDA clearance": the next act's authority
                break
            listed.append(token)
        for token in reversed(tokens[:first]):
            if not _joining().fullmatch(line.words(end_of(line, token), start_of(line, listed[0]))):
                break
            listed.insert(0, token)
        if act.sense.kind in ("opinion", "advisory_committee"):
            committees = [t for t in tokens if t.kind == "authority" and t.row.kind == "committee"]
            listed = committees[:1] or listed
        if act.designation in act.chain and 1 < len(listed) == len(act.chain) and _dealt(line, act):
            # "the Commission and the EMA granted orphan and PRIME designations, respectively"
            listed = [listed[act.chain.index(act.designation)]]
        return self._named(act, listed)

    def _further(self, act: Act, chosen: Token, tokens: list[Token], listed: list[Named]) -> list[Named]:
        """Return the authorities of "and by X in May" behind the first."""
        known = {named.id for named in listed}
        more = [
            t
            for t in tokens
            if t.start > chosen.end
            and t.kind == "authority"
            and re.search(r"\band\s+(?:\w+\s+)?by\s+(?:\S+\s+){0,2}$", act.line.words(chosen.end, t.start))
        ]
        return [named for named in self._named(act, more) if named.id not in known]

    def _after(self, act: Act, start: int, end: int) -> list[Named]:
        named = [t for t in act.line.within(start, end, "authority") if self._usable(act, t)]
        return self._named(act, named[:1])

    def _named(self, act: Act, tokens: list[Token]) -> list[Named]:
        found: dict[str, Named] = {}
        for token in tokens:
            if token.kind == "area" and token.row.id in ("IS", "LI", "NO") and any(_is_union(t) for t in tokens):
                continue
            id = self._usable(act, token)
            if id is not None and id not in found:
                found[id] = Named(id, token, token.kind != "authority")
        return list(found.values())

    def _implied(self, act: Act, last: str | None, sole: str | None) -> list[Named]:
        line, sense = act.line, act.sense
        located = [t for t in line.of("area") if not (left_out(line, t) or of_another_act(act, t))]
        areas = self._places(act, located)
        if areas and sense.kind in (
            "approval",
            "submission",
            "designation",
            "acceptance",
            "clearance",
            "reimbursement",
        ):
            return areas
        voted = act.sense.act == "advisory_committee_vote"
        voting = line.within(act.clause.start, act.head.start, "trigger") if voted else ()
        told = [t.row.senses[0].agency for t in (*act.chain, *voting) if t.kind == "trigger" and t.row.senses]
        implied = sense.agency or next((agency for agency in told if agency), None) or _of_accelerated(act)
        if implied:
            return [Named(implied, act.head, True)]
        one = (None if self._elsewhere(act) else _of_scheme(act)) or _of_request(act)
        if one is not None:
            return [one]
        anaphor = [t for t in line.tokens if t.kind == "cue" and t.type == "anaphor"]
        if anaphor and last:
            # "the Committee's opinion" is that of the one which the release names
            spoken = line.words(anaphor[0].start, anaphor[0].end) == "the committee" and sense.kind == "opinion"
            id = "EU-CHMP" if spoken and last == "EU-EMA" and "EU-CHMP" in self.named else last
            return [Named(id, anaphor[0], True)]
        for token in line.of("application"):
            if token.row.type in _OF_ONE_AUTHORITY:
                return [Named(token.row.agencies[0], token, True)]
        context = self._context(act, last or sole)
        if (
            sense.kind == "approval"
            and act.passive
            and last in self.rules.approving.values()
            and _further().search(line.words(act.clause.start, act.start))
        ):
            return [Named(str(last), None, True)]
        if context and sense.kind == "approval" and act.of_today:
            return [Named(sole or context, None, True)]
        if context and (
            (act.designation is not None and context in act.designation.row.agencies)
            or sense.kind
            in ("submission", "acceptance", "clinical_hold", "hold_lifted", "trial_authorization", "goal_date")
        ):
            return [Named(context, None, True)]
        for token in line.of("application"):
            if token.row.type in ("IND", "NDA", "sNDA"):
                return [Named("US-FDA", token, True)]
        if (
            act.designation is not None
            and act.designation.row.type in ("breakthrough_therapy", "priority_review", "orphan")
            and context is None
        ):
            return (
                [Named("US-FDA", act.designation, True)] if act.designation.row.type == "breakthrough_therapy" else []
            )
        return []
