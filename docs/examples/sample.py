"""Read the sample release beside this file and print what it says."""

from pathlib import Path

import biopress

text = Path(__file__).with_name("release.txt").read_text(encoding="utf-8")
release = biopress.parse(text)

day = release.metadata.date
for company in release.metadata.issuers:
    listings = [f"{listing.exchange}:{listing.symbol}" for listing in company.listings]
    print("issuer  ", day.value if day else "undated", company.name, *listings)
for product in release.products:
    print("product ", ", ".join(f"{name.text} ({name.type})" for name in product.names))
    print("         ", product.modality.id if product.modality else "", *(target.id for target in product.targets))
    for indication in product.indications:
        print("          for", indication.text)
for trial in release.trials:
    print("trial   ", trial.name, *(number.id for number in trial.ids), "phase", trial.phase.id if trial.phase else "?")
for event in (*release.events, *release.non_events):
    what = event.designation or event.application or ""
    when = event.date.value if event.date else ""
    start, end = event.trigger.span
    print(f"{event.kind:12}{what:11}{event.status:13}{event.agency or '':8}{when:8}{text[start:end]!r} at {start}")
