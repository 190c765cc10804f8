"""What a notebook and a terminal show: everything marked, everything escaped, readable without colour."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import biopress
from biopress import markup
from biopress.output import display

from .strategies import texts

SAMPLE = (Path(__file__).parent.parent / "docs/examples/release.txt").read_text(encoding="utf-8")
HOSTILE = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror='alert(1)'>",
    "</mark></td></table></div><style>*{display:none}</style>",
    "javascript:alert(1)",
    "&lt;b&gt; &amp; &#60;i&#62;",
    "' style='position:fixed",
    "<!-- ",
    "]]>",
    "\u202eevil\u202c \u2067x\u2069",
    "\x00\x07\x1b[31m\ud800",
    "$x$ {{ jinja }} {% raw %}",
]
TAGS = set("div p span mark bdi small table caption thead tbody tr th td strong br blockquote dl dt dd u".split())
STYLE = re.compile(r"(?:[a-z-]+:[a-z0-9#. %-]+;?)+")


class Reader(HTMLParser):
    """Reads our own HTML as a browser would, and fails on all that we never write."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.shown: list[str] = []
        self.marks: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in TAGS
        for name, value in attrs:
            assert name in {"style", "title", "scope"}
            if name == "style":
                assert STYLE.fullmatch(value or "")
        if tag == "mark":
            self.marks.append("")
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "small" not in self.open and "p" not in self.open:
            self.shown.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(decl)

    handle_pi = unknown_decl = handle_comment


def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    reader.close()
    assert reader.open == []
    html.encode("utf-8")  # as a file or a page needs it
    return reader


def fit(text: str) -> str:
    """The text as a page can hold it."""
    return re.sub(
        "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]", "\ufffd", text.replace("\r\n", "\n").replace("\r", "\n")
    )


hostile_texts = st.lists(st.sampled_from(HOSTILE) | texts, max_size=5).map("".join)


@settings(max_examples=150, deadline=None)
@given(hostile_texts)
@example("".join(HOSTILE))
@example("The FDA approved " + HOSTILE[1] + " ABX-101" + HOSTILE[0] + " for <b>lupus</b>.")
def test_shown_is_the_text_and_nothing_of_it_is_html(text: str) -> None:
    release = biopress.parse(text)
    assert "".join(read(biopress.show(text, release).html).shown) == fit(text)
    read(release._repr_html_())
    for event in (*release.events, *release.non_events):
        read(event._repr_html_())


@pytest.mark.parametrize("hostile", HOSTILE)
def test_every_field_of_a_result_is_escaped(hostile: str) -> None:
    """Even of a record that no text gave: it may have been loaded from elsewhere."""
    text = f"{hostile} The FDA approved ABX-101 for lupus on May 9, 2025."
    plain = biopress.parse(text).to_dict()

    def spoiled(value: object, key: str = "") -> object:
        if isinstance(value, dict):
            return {name: spoiled(item, name) for name, item in value.items()}
        if isinstance(value, list):
            return [spoiled(item, key) for item in value]
        if isinstance(value, str) and key not in {"schema", "start", "end"} and not value.startswith("sha256:"):
            return hostile
        return value

    release = biopress.Release.from_dict(spoiled(plain))  # type: ignore[arg-type]
    assert release.events[0].products == (hostile,)
    read(biopress.show(text, release).html)
    read(release._repr_html_())
    read(release.events[0]._repr_html_())


def test_every_fact_of_the_sample_is_marked_with_a_word() -> None:
    release = biopress.parse(SAMPLE)
    html = biopress.show(SAMPLE, release).html
    told = re.findall(r"<small [^>]*>([^<]+)</small></mark>", html)
    assert len(told) == html.count("<mark ") == html.count("</mark>")
    for event in release.events:
        assert f"{event.kind}, {event.status}" in told
    assert {"product", "trial", "issuer", "person", "2026-09-14", "2027-H1"} <= set(told)
    assert html.count(">product 8<") == (told.count("product") == 8)


def test_marks_nest_and_none_covers_half_of_another() -> None:
    marks = [
        display.Mark(biopress.Span(start, end), kind, kind, "")
        for start, end, kind in [
            (0, 10, "trial"),
            (2, 6, "product"),
            (4, 12, "date"),
            (6, 8, "person"),
            (0, 10, "event"),
        ]
    ]
    kept = [(mark.span.start, mark.span.end, mark.kind) for mark in display.nested(marks)]
    assert kept == [(0, 10, "trial"), (0, 10, "event"), (2, 6, "product"), (6, 8, "person")]


def test_tables_and_card_tell_the_events() -> None:
    release = biopress.parse(SAMPLE)
    html = release._repr_html_()
    for word in (
        "Events",
        "Named, but not asserted",
        "Products",
        "Trials",
        "US-FDA",
        "ZELUVANT",
        "NASDAQ:LKMR",
        "2027-H1",
    ):
        assert f">{word}<" in html or word in html.split("</p>")[0]
    card = release.events[0]._repr_html_()
    assert "<u " in card
    assert "US-FDA" in card
    assert "relapsed or refractory peripheral T-cell lymphoma" in card


def test_nothing_found_is_told() -> None:
    release = biopress.parse("")
    assert "nothing found" in biopress.show("", release).html
    assert "Release without a headline" in release._repr_html_()
    assert "<table" not in release._repr_html_()


def test_a_terminal_gets_one_line() -> None:
    release = biopress.parse(SAMPLE)
    assert repr(release) == "<Release 2026-09-14 'Larkmoor Biosciences, Inc.': 1 products, 5 events>"
    assert repr(release.events[0]) == "<Event e1: approval, occurred, US-FDA, ZELUVANT, 'approved'>"
    assert repr(release.products[0]) == "<Product p1: 'ZELUVANT', 'ormeltinib'>"


def test_the_release_of_another_text_is_refused() -> None:
    with pytest.raises(ValueError, match="another text"):
        biopress.show("other", biopress.parse("one"))
    with pytest.raises(TypeError, match="text must be str"):
        biopress.show(b"", biopress.parse(""))  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="release must be Release"):
        biopress.show("", {})  # type: ignore[arg-type]


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("kind", display.LINES)
@pytest.mark.parametrize("ground", ["#ffffff", "#131416"])
def test_lines_have_contrast_on_light_and_dark(kind: str, ground: str) -> None:
    """What a sign needs by WCAG 2.2, 1.4.11; words have the colours of the page."""
    low, high = sorted((luminance(display.LINES[kind].split()[-1]), luminance(ground)))
    assert (high + 0.05) / (low + 0.05) >= 3


def test_kinds_differ_without_colour() -> None:
    """By the form of the line, or else by the label, which is the kind or a value that only one of the two can have."""
    forms = {kind: line.rsplit(" ", 1)[0] for kind, line in display.LINES.items()}
    alike = {frozenset((one, other)) for one in forms for other in forms if one != other and forms[one] == forms[other]}
    assert alike == {frozenset(("date", "company")), frozenset(("result", "person")), frozenset(("milestone", "trial"))}


def test_safe_text() -> None:
    assert markup.safe("a\r\nb\rc\x1b\ud800<&\"'") == "a\nb\nc\ufffd\ufffd&lt;&amp;&quot;&#x27;"
