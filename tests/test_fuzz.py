"""The texts on which a fuzzer found faults, and the fuzzer's own reading of bytes."""

from __future__ import annotations

import random

import pytest

from tests.fuzz import check, kept, text_of

KEPT = kept()


@pytest.mark.parametrize("name", KEPT)
def test_what_once_failed_holds(name: str) -> None:
    check(KEPT[name])


def test_every_row_of_bytes_is_a_text_that_holds() -> None:
    made = random.Random(11)
    for _ in range(60):
        check(text_of(made.randbytes(made.randrange(60))))


def test_bytes_reach_pieces_of_releases_and_letters() -> None:
    assert text_of(b"") == ""
    assert text_of(b"\x00\xffabc") == "SHANGHAI, May 9, 2025 /PRNewswire/ -- abc"
    assert text_of(b"\xff\xff") == "\udcff"
