"""The words of a text and their places."""

from __future__ import annotations

import pytest

from biopress.matching.words import cut


@pytest.mark.parametrize(
    ("lower", "expected"),
    [
        ("an at-the-market offer", ["an", "at", "the", "market", "offer"]),
        ("caf\u00e9\u2022\u03b2-cell \u76ee\u6807", ["caf\u00e9", "\u03b2", "cell", "\u76ee\u6807"]),
        ("_fast_ 2026\ud800x", ["fast", "2026", "x"]),
        ("10\u00b2 m\u2265n", ["10\u00b2", "m", "n"]),
        ("", []),
        ("...", []),
    ],
)
def test_words_are_parted_by_all_signs(lower: str, expected: list[str]) -> None:
    assert [piece for piece in cut(lower).pieces if piece] == expected


def test_every_piece_stands_at_its_place_however_many_signs_there_are() -> None:
    signs = "".join(map(chr, range(0x2190, 0x2400)))
    lower = f" caf\u00e9, {signs}the {signs} end\U0001f600x\ud800."
    words = cut(lower)
    assert [piece for piece in words.pieces if piece][:2] == ["caf\u00e9", "the"]
    for number, piece in enumerate(words.pieces):
        start, end = words.span(number)
        assert lower[start:end] == piece
