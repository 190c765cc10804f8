"""The reader of marked-up sentences refuses what it cannot read."""

from __future__ import annotations

import pytest

from tests.marked import Mark, read_marked


def test_marks_are_read_with_their_spans() -> None:
    text, marks = read_marked("The [[FDA|agency:US-FDA]] met [[NICE|agency:UK-NICE]].")
    assert text == "The FDA met NICE."
    assert marks == [Mark("agency", "US-FDA", 4, 7), Mark("agency", "UK-NICE", 12, 16)]
    assert [text[m.start : m.end] for m in marks] == ["FDA", "NICE"]


@pytest.mark.parametrize(
    "marked", ["The [[FDA|agency:US-FDA] said", "The [[FDA]] said", "FDA]] said", "[[a|b]]", "[[|x:y]]"]
)
def test_malformed_marks_are_refused(marked: str) -> None:
    with pytest.raises(ValueError, match="malformed"):
        read_marked(marked)
