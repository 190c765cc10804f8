"""Read the sample release beside this file and print what it says."""

from pathlib import Path

import biopress

text = Path(__file__).with_name("release.txt").read_text(encoding="utf-8")
release = biopress.parse(text)

for company in release.metadata.issuers:
    day = release.metadata.date.value if release.metadata.date else "undated"
    print(day, company.name, *(f"{listing.exchange}:{listing.symbol}" for listing in company.listings))
for product in release.products:
    print("product  ", *(f"{name.text} ({name.type})" for name in product.names))
for event in (*release.events, *release.non_events):
    what = event.designation or event.application or ""
    when = event.date.value if event.date else ""
    start, end = event.trigger.span
    print(f"{event.status:12} {event.kind:12} {what:10} {event.agency or '':7} {when:8} {text[start:end]!r} at {start}")
