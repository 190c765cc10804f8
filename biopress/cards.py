"""A release and an event by themselves, as HTML for a notebook, made from their plain data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from biopress.markup import element, grid, safe

__all__ = ["event_card", "release_tables"]

_CARD = "border:1px solid #8888;border-left:4px solid #d9480f;padding:0.4em 0.8em;margin:0.4em 0;max-width:50em"


def release_tables(release: Mapping[str, Any]) -> str:
    """Return what a release says of itself, and its events, products and trials as tables."""
    head = release["metadata"]
    listings = (f"{x['exchange']}:{x['symbol']}" for company in head["issuers"] for x in company["listings"])
    told = (
        _dated(head["date"]),
        *(company["name"] for company in head["issuers"]),
        *listings,
        _id(head["wire"]),
    )
    title = head["headline"]["text"] if head["headline"] else "Release without a headline"
    return element(
        "div",
        element("p", f"{element('strong', element('bdi', safe(title)))}<br>{safe(_joined(told) or 'nobody is named')}")
        + _events("Events", release["events"])
        + _events("Named, but not asserted", release["non_events"])
        + grid(
            "Products",
            ("name", "other names", "role", "modality", "targets", "indications"),
            (
                (
                    product["name"],
                    _joined(name["text"] for name in product["names"] if name["text"] != product["name"]),
                    product["role"],
                    _id(product["modality"]),
                    _joined(target["id"] for target in product["targets"]),
                    _joined(indication["text"] for indication in product["indications"]),
                )
                for product in release["products"]
            ),
        )
        + grid(
            "Trials",
            ("name", "numbers", "phase", "status"),
            (
                (
                    trial["name"] or trial["text"],
                    _joined(number["id"] for number in trial["ids"]),
                    _id(trial["phase"]),
                    _id(trial["status"]),
                )
                for trial in release["trials"]
            ),
        )
        + (element("p", safe("Diagnostics: " + ", ".join(head["diagnostics"]))) if head["diagnostics"] else ""),
        "color:inherit;background:transparent;overflow-x:auto",
    )


def _events(caption: str, events: Iterable[Mapping[str, Any]]) -> str:
    return grid(
        caption,
        ("event", "status", "authority", "products", "indications", "date"),
        (
            (
                _joined((event["kind"], event["designation"] or event["application"])),
                event["status"] if event["role"] == "news" else f"{event['status']} ({event['role']})",
                event["agency"],
                _joined(event["products"]),
                _joined(indication["text"] for indication in event["indications"]),
                _dated(event["date"]),
            )
            for event in events
        ),
    )


def event_card(event: Mapping[str, Any]) -> str:
    """Return one event with all that is known of it, and the words that say it."""
    what = _joined((event["kind"], event["designation"], event["application"], event["status"]), ", ").replace("_", " ")
    facts = (
        ("authority", event["agency"]),
        ("where", _joined(event["jurisdictions"])),
        ("products", _joined(event["products"])),
        ("indications", _joined(indication["text"] for indication in event["indications"])),
        ("date", _dated(event["date"])),
        ("instead of", _dated(event["previous_date"])),
        ("holds from", _dated(event["effective_date"])),
        ("pathway", event["pathway"]),
        ("outcome", event["outcome"]),
        ("reasons", _joined(reason["text"] for reason in event["reasons"])),
        ("role", event["role"]),
        ("inferred", _joined(event["inferred"])),
        ("rule", event["rule"]),
        ("said at", _joined((f"{start}-{end}" for start, end in event["evidence"]), ", ")),
    )
    lines = (
        f"{element('dt', name, 'float:left;clear:left;width:7em;opacity:0.8;margin:0')}"
        f"{element('dd', element('bdi', safe(value)), 'margin:0 0 0 7.5em')}"
        for name, value in facts
        if value
    )
    return element(
        "div",
        element("strong", safe(what))
        + element("blockquote", _sentence(event), "margin:0.4em 0;padding-left:0.8em;border-left:2px solid #8888")
        + element("dl", "".join(lines), "margin:0"),
        _CARD,
    )


def _sentence(event: Mapping[str, Any]) -> str:
    """Return the sentence that says it best, with the trigger underlined where that stands in it."""
    start, end = (place - event["span"][0] for place in event["trigger"]["span"])
    if not 0 <= start <= end <= len(event["text"]):
        return element("bdi", safe(event["text"]))
    trigger = element("u", safe(event["text"][start:end]), "font-weight:bold")
    return element("bdi", safe(event["text"][:start]) + trigger + safe(event["text"][end:]))


def _dated(date: Mapping[str, Any] | None) -> str | None:
    if date is None:
        return None
    return date["value"] if date["relation"] == "on" else f"{date['relation']} {date['value']}"


def _id(fact: Mapping[str, Any] | None) -> str | None:
    return fact["id"] if fact else None


def _joined(parts: Iterable[str | None], by: str = " · ") -> str:
    return by.join(filter(None, parts))
