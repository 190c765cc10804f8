"""Who acts where a title says less than the body: the authority of the same country that the body names."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from biopress.events.drafts import Draft

__all__ = ["as_named"]


def as_named(drafts: list[Draft], lands: Mapping[str, str], named: AbstractSet[str]) -> list[Draft]:
    """Return the drafts, those whose authority is only implied, or told shortly in a title, with the one that is named.

    ``lands`` are the jurisdictions of the authorities, ``named`` the authorities that the release names.
    """
    news = [draft for draft in drafts if draft.role == "news"]
    if len({draft.authority.id for draft in news}) < 2:
        return drafts
    approving = {
        lands.get(d.authority.id): d.authority.id for d in news if _is_approval(d) and not d.authority.inferred
    }
    acting: dict[_Act, set[str]] = {}
    for draft in news:
        if draft.place > 0 and not draft.authority.inferred:
            acting.setdefault(_act(draft, lands), set()).add(draft.authority.id)
    return [_with(draft, _named(draft, approving, acting, lands, named)) for draft in drafts]


_Act = tuple[str, str | None, str | None, str]


def _act(draft: Draft, lands: Mapping[str, str]) -> _Act:
    return draft.act.sense.kind, draft.designation, lands.get(draft.authority.id), draft.status


def _is_approval(draft: Draft) -> bool:
    return draft.act.sense.kind == "approval"


def _named(
    draft: Draft,
    approving: Mapping[str | None, str],
    acting: Mapping[_Act, set[str]],
    lands: Mapping[str, str],
    named: AbstractSet[str],
) -> str | None:
    """Return the authority that the body names for what the draft tells, if it is another one."""
    authority = draft.authority
    if draft.role != "news":
        return None
    if authority.inferred and _is_approval(draft):
        # "approved in Japan"
        return approving.get(lands.get(authority.id))
    if draft.place > 0:
        return None
    # "NMPA Accepts the NDA" where the lead has the CDE accept it, "EU Orphan Designation" that the EMA granted
    told = acting.get(_act(draft, lands))
    if told is None and draft.designation is not None and authority.inferred and authority.id not in named:
        told = {id for act, ids in acting.items() if act[1] == draft.designation for id in ids}
    return min(told) if told is not None and len(told) == 1 else None


def _with(draft: Draft, id: str | None) -> Draft:
    if id is None or id == draft.authority.id:
        return draft
    return draft._replace(authority=draft.authority._replace(id=id))
