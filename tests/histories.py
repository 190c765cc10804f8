"""Histories of invented companies over years: what each release tells, and the rows, chains and calendars that follow.

``RELEASES`` is read by eye, ``ROWS``, ``CHAINS`` and ``CALENDARS`` are written by hand from it. A row is

    product | authority | kind and its designation or application | status | dates | first reported | releases | closed by

where a plan that moved has all its dates, and "closed by" names kind and first report of the act that closes it.
"""

# ruff: noqa: E501  (a row may be as long as its words)
from __future__ import annotations

import datetime as dt
import hashlib
import re
from typing import Any

import attrs

from biopress import (
    Company,
    Condition,
    Date,
    Event,
    Indication,
    Listing,
    Metadata,
    Milestone,
    Passage,
    Product,
    ProductName,
    RegistryId,
    Release,
    Span,
    Trial,
)

NOWHERE = Span(0, 0)
HEADLINE = Span(0, 20)
BODY = Span(100, 120)


def day(value: str) -> dt.date:
    return dt.date.fromisoformat(value)


def date(value: str | None, relation: Any = "on") -> Date | None:
    """``value`` in one of the record's forms, with the open ends that a reading gives it."""
    if value is None:
        return None
    year = int(value[:4])
    if len(value) == 10:
        first, last, precision = day(value), day(value), "day"
    elif "Q" in value or "H" in value:
        size, number = (3, int(value[-1])) if "Q" in value else (6, int(value[-1]))
        first = dt.date(year, size * (number - 1) + 1, 1)
        last, precision = _month_end(year, size * number), "quarter" if size == 3 else "half"
    elif len(value) == 7:
        first, last, precision = day(f"{value}-01"), _month_end(year, int(value[5:])), "month"
    else:
        first, last, precision = dt.date(year, 1, 1), dt.date(year, 12, 31), "year"
    start, end = {
        "by": (None, last),
        "before": (None, first - dt.timedelta(days=1)),
        "from": (first, None),
        "after": (last + dt.timedelta(days=1), None),
    }.get(relation, (first, last))
    return Date(value=value, start=start, end=end, precision=precision, relation=relation)  # type: ignore[arg-type]


def _month_end(year: int, month: int) -> dt.date:
    return dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(days=1)


def product(number: int, names: str) -> Product:
    """``names`` are separated by " / "; a code has a digit, a generic name small letters."""
    found = tuple(ProductName(name, _type(name), NOWHERE) for name in names.split(" / "))
    leading = found[0].text
    return Product(id=f"p{number}", name=leading, names=found, role="subject", text=leading, span=NOWHERE)


def _type(name: str) -> str:
    return "code" if re.search(r"\d", name) else "generic" if name.islower() else "brand"


@attrs.frozen
class Told:
    """What one release tells of one act; ``of`` is a name of the product, the first one's where it is not given."""

    kind: str
    agency: str | None
    fields: dict[str, Any]


def act(kind: str, agency: str | None = None, **fields: Any) -> Told:
    return Told(kind, agency, fields)


def indication(text: str) -> Indication:
    return Indication(
        text=text, span=NOWHERE, conditions=(Condition(re.sub(r"\W+", "_", text.lower()), text, NOWHERE),)
    )


_ACTS = {
    "submission": "submission",
    "designation": "designation_granted",
    "goal_date": "goal_date_set",
    "clinical_hold": "clinical_hold_placed",
}


def release(issuer: str, when: str | None, names: str, *told: Told, use: str | None = None, **extra: Any) -> Release:
    """A release of ``issuer`` ("Name (EXCHANGE:SYMBOL)") about products whose names are separated by "; "."""
    name, _, listing = issuer.removesuffix(")").partition(" (")
    exchange, _, symbol = listing.partition(":")
    listings = (Listing(exchange=exchange, mic=None, symbol=symbol, text=symbol, span=NOWHERE),) if symbol else ()
    products = tuple(product(number, group) for number, group in enumerate(names.split("; "), 1)) if names else ()
    released = date(when)
    events = [t for t in told if t.kind != "readout"]
    milestones = [t for t in told if t.kind == "readout"]
    trials = tuple(dict.fromkeys(t.fields["trial"] for t in milestones))
    made = Release(
        id="sha256:" + hashlib.sha256(repr((issuer, when, names, told, extra)).encode()).hexdigest(),
        version="0",
        rules="0",
        metadata=Metadata(
            headline=Passage(f"{name} news"[:20], HEADLINE),
            date=released,
            issuers=(Company(id="c1", name=name, role="issuer", listings=listings, text=name, span=NOWHERE),),
        ),
        products=products,
        trials=tuple(
            Trial(id=f"t{n}", name=trial, ids=(RegistryId("nct", f"NCT{n:08d}"),), text=trial, span=NOWHERE)
            for n, trial in enumerate(trials, 1)
        ),
        events=tuple(_event(f"e{n}", t, products, released, use) for n, t in enumerate(events, 1)),
        milestones=tuple(
            Milestone(
                id=f"m{n}",
                kind="readout",
                status=t.fields.get("status", "occurred"),
                names=(t.fields["trial"],),
                product_ids=("p1",),
                trials=(f"t{trials.index(t.fields['trial']) + 1}",),
                date=date(t.fields.get("date")),
                text="",
                span=BODY,
            )
            for n, t in enumerate(milestones, 1)
        ),
    )
    return attrs.evolve(made, **extra)


def _event(id: str, told: Told, products: tuple[Product, ...], released: Date | None, use: str | None) -> Event:
    given = dict(told.fields)
    of = given.pop("of", products[0].name if products else None)
    meant = [p for p in products if of in [n.text for n in p.names]] if of else []
    use = given.pop("use", use)
    status = given.pop("status", "planned" if told.kind == "goal_date" else "occurred")
    role = given.pop("role", "news")
    titled = given.pop("titled", role == "news")
    place = HEADLINE if titled else BODY
    finer = given.pop("act", _ACTS.get(told.kind, told.kind))
    by_authority = told.kind in ("goal_date", "advisory_committee")
    given["date"] = date(given.get("date"), given.pop("relation", "on"))
    given["previous_date"] = date(given.get("previous_date"))
    return Event(
        id=id,
        key="",
        kind=told.kind,
        act=finer,
        status=status,
        role=role,
        set_by=("authority" if by_authority else "company") if status == "planned" else None,
        agency=told.agency,
        products=tuple(p.name for p in meant),
        product_ids=tuple(p.id for p in meant),
        indications=(indication(use),) if use else (),
        reported=released,
        trigger=Passage("", place),
        rule="",
        evidence=(place,),
        text="",
        span=place,
        **given,
    )


PLANNED, BACK = {"status": "planned"}, {"role": "background"}
US, EU = "US-FDA", "EU-EMA"

# --- a hold and its lifting, a plan that slips, an extended goal date, a letter, a resubmission, a brand named late

Q = "Quellwerk AG (SIX:QWK)"
MM = "multiple myeloma"
QUELLWERK = (
    release(Q, "2020-02-11", "QWK-2201", act("submission", US, act="ind_submitted", application="IND"), use=MM),
    release(
        Q,
        "2020-03-17",
        "QWK-2201",
        act("trial_authorization", US, application="IND", date="2020-03-13"),
        act("submission", US, act="ind_submitted", application="IND", **BACK),
        use=MM,
    ),
    release(
        Q,
        "2020-11-05",
        "QWK-2201",
        act("submission", US, act="designation_requested", designation="fast_track"),
        use=MM,
    ),
    release(Q, "2021-01-20", "QWK-2201", act("designation", US, designation="fast_track"), use=MM),
    release(Q, "2021-09-08", "QWK-2201", act("clinical_hold", US, date="2021-09-07")),
    release(
        Q,
        "2022-02-02",
        "talvorimab / QWK-2201",
        act("hold_lifted", US),
        act("clinical_hold", US, date="2021-09", **BACK),
    ),
    release(
        Q,
        "2022-08-10",
        "talvorimab",
        act("submission", US, application="BLA", date="2023-H1", **PLANNED),
        act("designation", US, designation="fast_track", date="2021-01", **BACK),
        use=MM,
    ),
    release(Q, "2023-03-01", "talvorimab", act("submission", US, application="BLA", date="2023-Q3", **PLANNED), use=MM),
    release(
        Q,
        "2023-06-15",
        "talvorimab",
        act("submission", US, act="rolling_submission_started", application="BLA"),
        act("submission", US, application="BLA", date="2023-Q3", **PLANNED),
        use=MM,
    ),
    release(Q, "2023-08-01", "talvorimab", act("submission", US, application="BLA", date="2023-07-31"), use=MM),
    release(
        Q,
        "2023-09-29",
        "talvorimab",
        act("acceptance", US, application="BLA"),
        act("designation", US, designation="priority_review"),
        act("goal_date", US, application="BLA", date="2024-03-28"),
        use=MM,
    ),
    release(
        Q,
        "2024-03-04",
        "talvorimab",
        act(
            "goal_date", US, act="goal_date_extended", application="BLA", date="2024-06-28", previous_date="2024-03-28"
        ),
        use=MM,
    ),
    release(
        Q,
        "2024-06-27",
        "talvorimab",
        act("complete_response", US, application="BLA", date="2024-06-26"),
        act("meeting", US, date="2024-Q3", **PLANNED),
        use=MM,
    ),
    release(
        Q,
        "2024-09-12",
        "talvorimab",
        act("meeting", US),
        act("submission", US, act="resubmission", application="BLA", date="2024-Q4", **PLANNED),
        act("complete_response", US, application="BLA", **BACK),
        use=MM,
    ),
    release(
        Q,
        "2024-11-20",
        "talvorimab",
        act("submission", US, act="resubmission", application="BLA", date="2024-11-19"),
        use=MM,
    ),
    release(
        Q,
        "2024-12-18",
        "talvorimab",
        act("acceptance", US, application="BLA"),
        act("goal_date", US, application="BLA", date="2025-05-19"),
        use=MM,
    ),
    release(Q, "2025-05-12", "Talvora / talvorimab", act("approval", US, application="BLA", date="2025-05-12"), use=MM),
    release(
        Q,
        "2025-08-07",
        "Talvora",
        act("approval", US, date="2025-05", **BACK),
        act("submission", EU, application="MAA", date="2026-H1", **PLANNED),
        use=MM,
    ),
)
QUELLWERK_ROWS = """
Talvora | US-FDA | submission IND            | occurred | -                     | 2020-02-11 | 1 2   | trial_authorization 2020-03-17
Talvora | US-FDA | trial_authorization IND   | occurred | 2020-03-13            | 2020-03-17 | 2     | -
Talvora | US-FDA | submission fast_track     | occurred | -                     | 2020-11-05 | 3     | designation 2021-01-20
Talvora | US-FDA | designation fast_track    | occurred | 2021-01               | 2021-01-20 | 4 7   | -
Talvora | US-FDA | clinical_hold             | occurred | 2021-09-07            | 2021-09-08 | 5 6   | hold_lifted 2022-02-02
Talvora | US-FDA | hold_lifted               | occurred | -                     | 2022-02-02 | 6     | -
Talvora | US-FDA | submission BLA            | planned  | 2023-H1 2023-Q3       | 2022-08-10 | 7 8 9 | submission 2023-08-01
Talvora | US-FDA | submission BLA            | occurred | -                     | 2023-06-15 | 9     | submission 2023-08-01
Talvora | US-FDA | submission BLA            | occurred | 2023-07-31            | 2023-08-01 | 10    | complete_response 2024-06-27
Talvora | US-FDA | acceptance BLA            | occurred | -                     | 2023-09-29 | 11    | -
Talvora | US-FDA | designation priority_review | occurred | -                   | 2023-09-29 | 11    | -
Talvora | US-FDA | goal_date BLA             | planned  | 2024-03-28 2024-06-28 | 2023-09-29 | 11 12 | complete_response 2024-06-27
Talvora | US-FDA | complete_response BLA     | occurred | 2024-06-26            | 2024-06-27 | 13 14 | submission 2024-11-20
Talvora | US-FDA | meeting                   | planned  | 2024-Q3               | 2024-06-27 | 13    | meeting 2024-09-12
Talvora | US-FDA | meeting                   | occurred | -                     | 2024-09-12 | 14    | -
Talvora | US-FDA | submission BLA            | planned  | 2024-Q4               | 2024-09-12 | 14    | submission 2024-11-20
Talvora | US-FDA | submission BLA            | occurred | 2024-11-19            | 2024-11-20 | 15    | approval 2025-05-12
Talvora | US-FDA | acceptance BLA            | occurred | -                     | 2024-12-18 | 16    | -
Talvora | US-FDA | goal_date BLA             | planned  | 2025-05-19            | 2024-12-18 | 16    | approval 2025-05-12
Talvora | US-FDA | approval BLA              | occurred | 2025-05-12            | 2025-05-12 | 17 18 | -
Talvora | EU-EMA | submission MAA            | planned  | 2026-H1               | 2025-08-07 | 18    | -
"""
QUELLWERK_CHAINS = """
Talvora | US-FDA | trial           | submission trial_authorization clinical_hold hold_lifted | hold lifted
Talvora | US-FDA | fast_track      | submission designation | granted
Talvora | US-FDA | priority_review | designation | granted
Talvora | US-FDA | marketing       | submission? submission submission acceptance goal_date? complete_response submission? submission acceptance goal_date? approval | approved
Talvora | US-FDA | meeting         | meeting? meeting | held
Talvora | EU     | marketing       | submission? | planned
"""
QUELLWERK_CALENDARS = {
    ("2023-07-01", 200): ["2023-07-01 2023-09-30 quarter company submission, before that 2023-H1"],
    ("2024-01-15", 90): ["2024-03-28 2024-03-28 day authority goal_date"],
    ("2024-04-01", 120): ["2024-06-28 2024-06-28 day authority goal_date, before that 2024-03-28"],
    ("2024-06-27", 30): ["2024-07-01 2024-09-30 quarter company meeting"],
    ("2024-10-01", 100): ["2024-10-01 2024-12-31 quarter company submission"],
    ("2025-06-01", 365): [],
    ("2025-09-01", 365): ["2026-01-01 2026-06-30 half company submission"],
}

# --- a licence to a partner with a code of his own, two authorities, a designation that is given up

B, K = "Brevanne Therapeutics, Inc. (NASDAQ:BRVN)", "Kisaragi Pharma Co., Ltd. (TSE:4599)"
PTCL = "peripheral T-cell lymphoma"
BREVANNE = (
    release(B, "2019-05-06", "BRV-17", act("designation", US, designation="orphan"), use=PTCL),
    release(B, "2020-01-13", "BRV-17", act("designation", US, designation="orphan", date="2019-05", **BACK), use=PTCL),
    release(K, "2020-06-30", "KP-5512 / BRV-17", act("trial_authorization", "JP-PMDA", application="CTA")),
    release(K, "2021-04-02", "KP5512", act("submission", "JP-MHLW", application="JNDA", date="2022-H1", **PLANNED)),
    release(
        B, "2021-10-11", "veluritinib / BRV-17", act("submission", US, application="NDA", date="2022-Q1", **PLANNED)
    ),
    release(B, "2022-03-30", "veluritinib", act("submission", US, application="NDA", date="2022-03-29"), use=PTCL),
    release(
        B,
        "2022-05-31",
        "veluritinib",
        act("acceptance", US, application="NDA"),
        act("goal_date", US, date="2023-01-29"),
        use=PTCL,
    ),
    release(
        K,
        "2022-08-05",
        "KP-5512 / veluritinib",
        act("submission", "JP-MHLW", application="JNDA", date="2022-08-04"),
        act("designation", "JP-MHLW", designation="orphan", date="2021-12", **BACK),
        use=PTCL,
    ),
    release(B, "2023-01-27", "Veluxa / veluritinib", act("approval", US), use=PTCL),
    release(K, "2023-09-25", "veluritinib", act("approval", "JP-MHLW", date="2023-09-25"), use=PTCL),
    release(
        B,
        "2024-02-20",
        "Veluxa",
        act("approval", US, date="2023-01", **BACK),
        act("approval", "JP-PMDA", date="2023-09", **BACK),
        act("designation", US, designation="orphan", **BACK),
        use=PTCL,
    ),
    release(
        K,
        "2024-03-11",
        "Veluxa / KP-5512",
        act("withdrawal", "JP-MHLW", act="designation_revoked", designation="orphan", date="2024-03"),
        use=PTCL,
    ),
)
BREVANNE_ROWS = """
Veluxa | US-FDA  | designation orphan      | occurred | 2019-05    | 2019-05-06 | 1 2 11 | -
Veluxa | JP-PMDA | trial_authorization CTA | occurred | -          | 2020-06-30 | 3      | -
Veluxa | JP-MHLW | submission JNDA         | planned  | 2022-H1    | 2021-04-02 | 4      | submission 2022-08-05
Veluxa | US-FDA  | submission NDA          | planned  | 2022-Q1    | 2021-10-11 | 5      | submission 2022-03-30
Veluxa | US-FDA  | submission NDA          | occurred | 2022-03-29 | 2022-03-30 | 6      | approval 2023-01-27
Veluxa | US-FDA  | acceptance NDA          | occurred | -          | 2022-05-31 | 7      | -
Veluxa | US-FDA  | goal_date               | planned  | 2023-01-29 | 2022-05-31 | 7      | approval 2023-01-27
Veluxa | JP-MHLW | submission JNDA         | occurred | 2022-08-04 | 2022-08-05 | 8      | approval 2023-09-25
Veluxa | JP-MHLW | designation orphan      | occurred | 2021-12    | 2022-08-05 | 8      | withdrawal 2024-03-11
Veluxa | US-FDA  | approval                | occurred | 2023-01    | 2023-01-27 | 9 11   | -
Veluxa | JP-MHLW | approval                | occurred | 2023-09-25 | 2023-09-25 | 10 11  | -
Veluxa | JP-MHLW | withdrawal orphan       | occurred | 2024-03    | 2024-03-11 | 12     | -
"""
BREVANNE_CHAINS = """
Veluxa | US-FDA | orphan    | designation | granted
Veluxa | JP     | orphan    | designation withdrawal | withdrawn
Veluxa | JP     | trial     | trial_authorization | authorized
Veluxa | JP     | marketing | submission? submission approval | approved
Veluxa | US-FDA | marketing | submission? submission acceptance goal_date? approval | approved
"""
BREVANNE_CALENDARS = {
    ("2021-12-01", 60): [
        "2022-01-01 2022-03-31 quarter company submission",
        "2022-01-01 2022-06-30 half company submission",
    ],
    ("2022-12-01", 90): ["2023-01-29 2023-01-29 day authority goal_date"],
    ("2023-01-28", 90): [],
}

# --- two indications before two authorities, one of them given up

N = "Nordhavn Biologics A/S (OMX:NORDB)"
UC, CD = "ulcerative colitis", "Crohn's disease"
NORDHAVN = (
    release(
        N,
        "2018-09-03",
        "NHB-301",
        act("submission", EU, application="MAA", date="2019-Q2", **PLANNED),
        act("submission", US, application="BLA", date="2019-Q4", **PLANNED),
        use=UC,
    ),
    release(
        N, "2019-05-28", "sarviximab / NHB-301", act("submission", EU, application="MAA", date="2019-05-27"), use=UC
    ),
    release(N, "2019-06-21", "sarviximab", act("acceptance", EU, application="MAA"), use=UC),
    release(N, "2019-12-19", "sarviximab", act("submission", US, application="BLA"), use=UC),
    release(
        N,
        "2020-02-20",
        "sarviximab",
        act("acceptance", US, application="BLA"),
        act("goal_date", US, application="BLA", date="2020-12-18"),
        use=UC,
    ),
    release(N, "2020-04-30", "sarviximab", act("opinion", "EU-CHMP", outcome="positive", date="2020-04-30"), use=UC),
    release(N, "2020-07-02", "Sarvia / sarviximab", act("approval", "EU-EC", date="2020-07-01"), use=UC),
    release(N, "2020-12-17", "Sarvia / sarviximab", act("approval", US), use=UC),
    release(
        N,
        "2021-03-04",
        "Sarvia",
        act("submission", US, application="sBLA", date="2021-H2", use=CD, **PLANNED),
        act("submission", EU, application="TYPE_II", date="2021-H2", use=CD, **PLANNED),
        act("approval", "EU-EC", date="2020-07", use=UC, **BACK),
        act("approval", US, date="2020-12", use=UC, **BACK),
    ),
    release(
        N,
        "2021-11-30",
        "Sarvia",
        act("submission", US, application="sBLA", date="2021-11-29"),
        act("submission", EU, application="TYPE_II", date="2021-11"),
        use=CD,
    ),
    release(
        N,
        "2022-02-01",
        "Sarvia",
        act("acceptance", US, application="sBLA"),
        act("goal_date", US, application="sBLA", date="2022-09-29"),
        use=CD,
    ),
    release(
        N, "2022-06-15", "Sarvia", act("withdrawal", EU, act="withdrawal_application", application="TYPE_II"), use=CD
    ),
    release(N, "2022-09-27", "Sarvia", act("approval", US, date="2022-09-26"), use=CD),
    release(
        N,
        "2023-05-02",
        "Sarvia",
        act("approval", "EU-EC", use=UC, **BACK),
        act("approval", US, use=UC, **BACK),
        act("approval", US, use=CD, **BACK),
    ),
)
NORDHAVN_ROWS = """
Sarvia | EU-EMA  | submission MAA     | planned  | 2019-Q2    | 2018-09-03 | 1      | submission 2019-05-28
Sarvia | US-FDA  | submission BLA     | planned  | 2019-Q4    | 2018-09-03 | 1      | submission 2019-12-19
Sarvia | EU-EMA  | submission MAA     | occurred | 2019-05-27 | 2019-05-28 | 2      | approval 2020-07-02
Sarvia | EU-EMA  | acceptance MAA     | occurred | -          | 2019-06-21 | 3      | -
Sarvia | US-FDA  | submission BLA     | occurred | -          | 2019-12-19 | 4      | approval 2020-12-17
Sarvia | US-FDA  | acceptance BLA     | occurred | -          | 2020-02-20 | 5      | -
Sarvia | US-FDA  | goal_date BLA      | planned  | 2020-12-18 | 2020-02-20 | 5      | approval 2020-12-17
Sarvia | EU-CHMP | opinion            | occurred | 2020-04-30 | 2020-04-30 | 6      | -
Sarvia | EU-EC   | approval           | occurred | 2020-07-01 | 2020-07-02 | 7 9 14 | -
Sarvia | US-FDA  | approval           | occurred | 2020-12    | 2020-12-17 | 8 9 14 | -
Sarvia | US-FDA  | submission sBLA    | planned  | 2021-H2    | 2021-03-04 | 9      | submission 2021-11-30
Sarvia | EU-EMA  | submission TYPE_II | planned  | 2021-H2    | 2021-03-04 | 9      | submission 2021-11-30
Sarvia | US-FDA  | submission sBLA    | occurred | 2021-11-29 | 2021-11-30 | 10     | approval 2022-09-27
Sarvia | EU-EMA  | submission TYPE_II | occurred | 2021-11    | 2021-11-30 | 10     | withdrawal 2022-06-15
Sarvia | US-FDA  | acceptance sBLA    | occurred | -          | 2022-02-01 | 11     | -
Sarvia | US-FDA  | goal_date sBLA     | planned  | 2022-09-29 | 2022-02-01 | 11     | approval 2022-09-27
Sarvia | EU-EMA  | withdrawal TYPE_II | occurred | -          | 2022-06-15 | 12     | -
Sarvia | US-FDA  | approval           | occurred | 2022-09-26 | 2022-09-27 | 13 14  | -
"""
NORDHAVN_CHAINS = """
Sarvia | EU     | marketing | submission? submission acceptance opinion approval | approved
Sarvia | EU     | marketing | submission? submission withdrawal | withdrawn
Sarvia | US-FDA | marketing | submission? submission acceptance goal_date? approval | approved
Sarvia | US-FDA | marketing | submission? submission acceptance goal_date? approval | approved
"""
NORDHAVN_CALENDARS = {
    ("2019-01-01", 365): [
        "2019-04-01 2019-06-30 quarter company submission",
        "2019-10-01 2019-12-31 quarter company submission",
    ],
    ("2019-07-01", 180): ["2019-10-01 2019-12-31 quarter company submission"],
    ("2022-03-01", 365): ["2022-09-29 2022-09-29 day authority goal_date"],
}

# --- a request refused, asked again, granted and revoked; two holds; one authority under two names

C = "Cardwell Genetics plc (LSE:CDW)"
HB = "hemophilia B"
CARDWELL = (
    release(C, "2019-11-12", "CGX-9", act("submission", US, act="designation_requested", designation="rmat"), use=HB),
    release(C, "2020-01-15", "CGX-9", act("refusal", US, act="designation_denied", designation="rmat"), use=HB),
    release(C, "2020-02-10", "CGX-9", act("clinical_hold", US, act="partial_hold", date="2020-02-07"), use=HB),
    release(
        C,
        "2020-06-18",
        "CGX-9",
        act("hold_lifted", US, date="2020-06-17"),
        act("clinical_hold", US, date="2020-02", **BACK),
    ),
    release(C, "2020-10-05", "CGX-9", act("submission", US, act="designation_requested", designation="rmat"), use=HB),
    release(C, "2020-12-03", "CGX-9", act("designation", US, designation="rmat"), use=HB),
    release(C, "2021-04-21", "orvatigene zeparvovec / CGX-9", act("clinical_hold", US), use=HB),
    release(
        C,
        "2021-05-13",
        "CGX-9",
        act("clinical_hold", US, date="2021-04", **BACK),
        act("submission", US, act="response_submitted", date="2021-Q3", titled=False, **PLANNED),
    ),
    release(
        C, "2021-08-30", "orvatigene zeparvovec", act("submission", US, act="response_submitted", date="2021-08-27")
    ),
    release(C, "2021-10-01", "orvatigene zeparvovec", act("hold_lifted", US), use=HB),
    release(
        C,
        "2022-03-14",
        "orvatigene zeparvovec",
        act("designation", "EU-EC", designation="orphan", date="2022-03-11"),
        use=HB,
    ),
    release(
        C,
        "2023-07-06",
        "orvatigene zeparvovec",
        act("withdrawal", US, act="designation_revoked", designation="rmat", date="2023-07"),
        use=HB,
    ),
    release(
        C,
        "2023-08-10",
        "orvatigene zeparvovec",
        act("clinical_hold", US, date="2020-02", **BACK),
        act("clinical_hold", US, date="2021-04", **BACK),
        act("designation", EU, designation="orphan", date="2022", use=HB, **BACK),
    ),
)
CARDWELL_ROWS = """
orvatigene zeparvovec | US-FDA | submission rmat    | occurred | -          | 2019-11-12 | 1      | refusal 2020-01-15
orvatigene zeparvovec | US-FDA | refusal rmat       | occurred | -          | 2020-01-15 | 2      | -
orvatigene zeparvovec | US-FDA | clinical_hold      | occurred | 2020-02-07 | 2020-02-10 | 3 4 13 | hold_lifted 2020-06-18
orvatigene zeparvovec | US-FDA | hold_lifted        | occurred | 2020-06-17 | 2020-06-18 | 4      | -
orvatigene zeparvovec | US-FDA | submission rmat    | occurred | -          | 2020-10-05 | 5      | designation 2020-12-03
orvatigene zeparvovec | US-FDA | designation rmat   | occurred | -          | 2020-12-03 | 6      | withdrawal 2023-07-06
orvatigene zeparvovec | US-FDA | clinical_hold      | occurred | 2021-04    | 2021-04-21 | 7 8 13 | hold_lifted 2021-10-01
orvatigene zeparvovec | US-FDA | submission         | planned  | 2021-Q3    | 2021-05-13 | 8      | submission 2021-08-30
orvatigene zeparvovec | US-FDA | submission         | occurred | 2021-08-27 | 2021-08-30 | 9      | hold_lifted 2021-10-01
orvatigene zeparvovec | US-FDA | hold_lifted        | occurred | -          | 2021-10-01 | 10     | -
orvatigene zeparvovec | EU-EC  | designation orphan | occurred | 2022-03-11 | 2022-03-14 | 11 13  | -
orvatigene zeparvovec | US-FDA | withdrawal rmat    | occurred | 2023-07    | 2023-07-06 | 12     | -
"""
CARDWELL_CHAINS = """
orvatigene zeparvovec | US-FDA | rmat   | submission refusal submission designation withdrawal | withdrawn
orvatigene zeparvovec | US-FDA | trial  | clinical_hold hold_lifted clinical_hold submission? submission hold_lifted | hold lifted
orvatigene zeparvovec | EU     | orphan | designation | granted
"""
CARDWELL_CALENDARS = {
    ("2021-06-01", 60): ["2021-07-01 2021-09-30 quarter company submission"],
    ("2021-09-01", 60): [],
}

# --- a device: a plan that slips twice, a refusal to file, a panel that is moved, a recall, an act without a product

H = "Hartigan Devices, Inc. (NYSE:HRTG)"
AF = "atrial fibrillation"
HARTIGAN = (
    release(H, "2020-07-14", "Corvalis", act("designation", US, designation="breakthrough_device"), use=AF),
    release(H, "2021-02-09", "Corvalis", act("submission", US, application="PMA", date="2021-Q3", **PLANNED), use=AF),
    release(H, "2021-08-10", "Corvalis", act("submission", US, application="PMA", date="2021-H2", **PLANNED), use=AF),
    release(H, "2021-11-09", "Corvalis", act("submission", US, application="PMA", date="2022-Q1", **PLANNED), use=AF),
    release(H, "2022-03-31", "Corvalis", act("submission", US, application="PMA", date="2022-03-30"), use=AF),
    release(H, "2022-05-16", "Corvalis", act("refusal_to_file", US, application="PMA")),
    release(H, "2022-09-12", "Corvalis", act("submission", US, act="resubmission", application="PMA"), use=AF),
    release(H, "2022-11-01", "Corvalis", act("acceptance", US, application="PMA"), use=AF),
    release(H, "2023-06-20", "Corvalis", act("advisory_committee", US, date="2023-09-14", **PLANNED)),
    release(H, "2023-08-01", "Corvalis", act("advisory_committee", US, date="2023-10-05", **PLANNED)),
    release(H, "2023-10-06", "Corvalis", act("advisory_committee", US, date="2023-10-05", outcome="positive"), use=AF),
    release(H, "2024-01-18", "Corvalis", act("approval", US, application="PMA"), use=AF),
    release(H, "2024-03-01", "Corvalis", act("clearance", "EU-NB", application="CE_MARK", date="2024-02"), use=AF),
    release(
        H,
        "2024-09-09",
        "Corvalis",
        act("safety_action", US, act="recall", date="2024-09-06"),
        act("inspection", US, act="form_483", of=None),
    ),
    release(
        H,
        "2025-02-11",
        "Corvalis",
        act("safety_action", US, act="recall", date="2024-09", **BACK),
        act("approval", US, date="2024-01", **BACK),
    ),
)
HARTIGAN_ROWS = """
Corvalis | US-FDA | designation breakthrough_device | occurred | -                       | 2020-07-14 | 1     | -
Corvalis | US-FDA | submission PMA                  | planned  | 2021-Q3 2021-H2 2022-Q1 | 2021-02-09 | 2 3 4 | submission 2022-03-31
Corvalis | US-FDA | submission PMA                  | occurred | 2022-03-30              | 2022-03-31 | 5     | refusal_to_file 2022-05-16
Corvalis | US-FDA | refusal_to_file PMA             | occurred | -                       | 2022-05-16 | 6     | submission 2022-09-12
Corvalis | US-FDA | submission PMA                  | occurred | -                       | 2022-09-12 | 7     | approval 2024-01-18
Corvalis | US-FDA | acceptance PMA                  | occurred | -                       | 2022-11-01 | 8     | -
Corvalis | US-FDA | advisory_committee              | planned  | 2023-09-14 2023-10-05   | 2023-06-20 | 9 10  | advisory_committee 2023-10-06
Corvalis | US-FDA | advisory_committee              | occurred | 2023-10-05              | 2023-10-06 | 11    | -
Corvalis | US-FDA | approval PMA                    | occurred | 2024-01                 | 2024-01-18 | 12 15 | -
Corvalis | EU-NB  | clearance CE_MARK               | occurred | 2024-02                 | 2024-03-01 | 13    | -
Corvalis | US-FDA | safety_action                   | occurred | 2024-09-06              | 2024-09-09 | 14 15 | -
-        | US-FDA | inspection                      | occurred | -                       | 2024-09-09 | 14    | -
"""
HARTIGAN_CHAINS = """
Corvalis | US-FDA | breakthrough_device | designation | granted
Corvalis | US-FDA | marketing  | submission? submission refusal_to_file submission acceptance advisory_committee? advisory_committee approval | approved
Corvalis | EU-NB  | marketing  | clearance | cleared
Corvalis | US-FDA | safety_action | safety_action | taken
-        | US-FDA | inspection | inspection | inspected
"""
HARTIGAN_CALENDARS = {
    ("2021-03-01", 150): ["2021-07-01 2021-09-30 quarter company submission"],
    ("2021-12-01", 60): ["2022-01-01 2022-03-31 quarter company submission, before that 2021-Q3 2021-H2"],
    ("2023-07-01", 90): ["2023-09-14 2023-09-14 day authority advisory_committee"],
    ("2023-08-15", 60): ["2023-10-05 2023-10-05 day authority advisory_committee, before that 2023-09-14"],
    ("2024-06-01", 365): [],
}

# --- readouts; dates that become more exact; two panels; an extended goal date

M = "Mirelle Vaccines SA (EURONEXT:MIREL)"
CHIK = "chikungunya"
MIRELLE = (
    release(M, "2021-01-11", "MVX-4", act("readout", trial="ARBOR-2", date="2021-H2", **PLANNED)),
    release(M, "2021-06-09", "MVX-4", act("readout", trial="ARBOR-2", date="2022-Q1", **PLANNED)),
    release(
        M,
        "2022-02-14",
        "MVX-4",
        act("readout", trial="ARBOR-2", date="2022-02-14"),
        act("submission", US, application="BLA", date="2022-H2", **PLANNED),
        use=CHIK,
    ),
    release(M, "2022-05-03", "MVX-4", act("designation", US, designation="fast_track"), use=CHIK),
    release(M, "2022-10-19", "MVX-4", act("submission", US, application="BLA", date="2022-Q3"), use=CHIK),
    release(
        M,
        "2022-12-15",
        "MVX-4",
        act("acceptance", US, application="BLA"),
        act("goal_date", US, date="2023-08-18"),
        act("submission", US, application="BLA", date="2022-09-29", **BACK),
        use=CHIK,
    ),
    release(M, "2023-03-02", "MVX-4", act("advisory_committee", US, date="2023-Q2", **PLANNED)),
    release(M, "2023-05-05", "MVX-4", act("advisory_committee", US, date="2023-05-17", **PLANNED)),
    release(M, "2023-05-18", "MVX-4", act("advisory_committee", US, date="2023-05-17", outcome="positive"), use=CHIK),
    release(
        M,
        "2023-08-17",
        "Mirevax / MVX-4",
        act("goal_date", US, act="goal_date_extended", date="2023-11-18", previous_date="2023-08-18"),
        use=CHIK,
    ),
    release(M, "2023-11-10", "Mirevax", act("approval", US, date="2023-11-09"), use=CHIK),
    release(
        M,
        "2024-02-29",
        "Mirevax",
        act("advisory_committee", "US-CDC-ACIP", date="2024-02-28", outcome="positive"),
        use=CHIK,
    ),
    release(M, "2024-04-26", "Mirevax", act("opinion", "EU-CHMP", outcome="positive", date="2024-04-25"), use=CHIK),
    release(M, "2024-07-01", "Mirevax", act("approval", "EU-EC", date="2024-06-28"), use=CHIK),
)
MIRELLE_ROWS = """
Mirevax | -           | readout                | planned  | 2021-H2 2022-Q1       | 2021-01-11 | 1 2   | readout 2022-02-14
Mirevax | -           | readout                | occurred | 2022-02-14            | 2022-02-14 | 3     | -
Mirevax | US-FDA      | submission BLA         | planned  | 2022-H2               | 2022-02-14 | 3     | submission 2022-10-19
Mirevax | US-FDA      | designation fast_track | occurred | -                     | 2022-05-03 | 4     | -
Mirevax | US-FDA      | submission BLA         | occurred | 2022-09-29            | 2022-10-19 | 5 6   | approval 2023-11-10
Mirevax | US-FDA      | acceptance BLA         | occurred | -                     | 2022-12-15 | 6     | -
Mirevax | US-FDA      | goal_date              | planned  | 2023-08-18 2023-11-18 | 2022-12-15 | 6 10  | approval 2023-11-10
Mirevax | US-FDA      | advisory_committee     | planned  | 2023-Q2 2023-05-17    | 2023-03-02 | 7 8   | advisory_committee 2023-05-18
Mirevax | US-FDA      | advisory_committee     | occurred | 2023-05-17            | 2023-05-18 | 9     | -
Mirevax | US-FDA      | approval               | occurred | 2023-11-09            | 2023-11-10 | 11    | -
Mirevax | US-CDC-ACIP | advisory_committee     | occurred | 2024-02-28            | 2024-02-29 | 12    | -
Mirevax | EU-CHMP     | opinion                | occurred | 2024-04-25            | 2024-04-26 | 13    | -
Mirevax | EU-EC       | approval               | occurred | 2024-06-28            | 2024-07-01 | 14    | -
"""
MIRELLE_CHAINS = """
Mirevax | -           | readout    | readout? readout | reached
Mirevax | US-FDA      | fast_track | designation | granted
Mirevax | US-FDA      | marketing  | submission? submission acceptance goal_date? advisory_committee? advisory_committee approval | approved
Mirevax | US-CDC-ACIP | marketing  | advisory_committee | voted on
Mirevax | EU          | marketing  | opinion approval | approved
"""
MIRELLE_CALENDARS = {
    ("2021-02-01", 365): ["2021-07-01 2021-12-31 half company readout"],
    ("2021-07-01", 365): ["2022-01-01 2022-03-31 quarter company readout, before that 2021-H2"],
    ("2023-03-02", 90): ["2023-04-01 2023-06-30 quarter authority advisory_committee"],
    ("2023-05-06", 30): ["2023-05-17 2023-05-17 day authority advisory_committee"],
    ("2023-10-01", 60): ["2023-11-18 2023-11-18 day authority goal_date, before that 2023-08-18"],
}

HISTORIES = {
    "Quellwerk": (QUELLWERK, QUELLWERK_ROWS, QUELLWERK_CHAINS, QUELLWERK_CALENDARS),
    "Brevanne": (BREVANNE, BREVANNE_ROWS, BREVANNE_CHAINS, BREVANNE_CALENDARS),
    "Nordhavn": (NORDHAVN, NORDHAVN_ROWS, NORDHAVN_CHAINS, NORDHAVN_CALENDARS),
    "Cardwell": (CARDWELL, CARDWELL_ROWS, CARDWELL_CHAINS, CARDWELL_CALENDARS),
    "Hartigan": (HARTIGAN, HARTIGAN_ROWS, HARTIGAN_CHAINS, HARTIGAN_CALENDARS),
    "Mirelle": (MIRELLE, MIRELLE_ROWS, MIRELLE_CHAINS, MIRELLE_CALENDARS),
}
ALL = tuple(release for releases, *_ in HISTORIES.values() for release in releases)
