"""What a fuzzer feeds and what has to hold: `python -m tests.fuzz` runs one, `test_fuzz.py` the texts that it found."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import biopress
from tests.releases import RELEASES
from tests.strategies import FRAGMENTS

__all__ = ["CRASHES", "check", "kept", "text_of"]

#: The texts that once made the library fail.
CRASHES = Path(__file__).parent / "crashes"

_PIECES = (*FRAGMENTS, *(paragraph for release in RELEASES.values() for paragraph in release))


def text_of(data: bytes) -> str:
    """Return a text for a fuzzer's bytes: a small byte is a piece of a release, a large one some letters."""
    pieces = []
    at = 0
    while at < len(data):
        number = data[at]
        at += 1
        if number < len(_PIECES):
            pieces.append(_PIECES[number])
        else:
            end = at + number - len(_PIECES) + 1
            pieces.append(data[at:end].decode("utf-8", "surrogateescape"))
            at = end
    return "".join(pieces)


def check(text: str) -> None:
    """Raise ``AssertionError`` where a promise is not kept for ``text``."""
    release = biopress.parse(text)
    plain = release.to_dict()
    # escaped, two halves of a surrogate pair side by side would come back as one character
    assert biopress.Release.from_dict(json.loads(json.dumps(plain, ensure_ascii=False))) == release
    facts: list[Any] = [*release.events, *release.non_events, *release.products, *release.trials, *release.milestones]
    facts += [*release.results, *release.statistics, *release.companies, *release.metadata.people]
    for fact in facts:
        assert 0 <= fact.span.start < fact.span.end <= len(text)
        assert text[fact.span.start : fact.span.end] == fact.text
    assert "".join(text[section.span.start : section.span.end] for section in release.sections) == text
    assert biopress.show(text, release).html


def kept() -> dict[str, str]:
    """Return the kept texts by the names of their files, which hold them in ASCII with escapes."""
    return {file.stem: file.read_bytes().decode("unicode_escape") for file in sorted(CRASHES.glob("*.txt"))}
