"""Folding keeps every offset; paragraphs and sentences are cut where a reader would cut them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from biopress.text.document import read_text
from biopress.text.folding import clean, fold


def sentences(source: str) -> list[str]:
    text = read_text(source)
    return [text.source[span.start : span.end] for span in text.sentences]


def paragraphs(source: str) -> list[str]:
    text = read_text(source)
    return [text.source[span.start : span.end] for span in text.paragraphs]


@pytest.mark.parametrize(
    ("source", "folded"),
    [
        ("Quellwerk\u2019s \u201clead\u201d", 'Quellwerk\'s "lead"'),
        ("A\u00a0B \u2013 C", "A B - C"),
        ("ZELBRIN\u00ae now", "ZELBRIN  now"),
        ("\uff26\uff24\uff21", "FDA"),
        ("R&amp;D", "R&    D"),
        ("Quellwerk&rsquo;s", "Quellwerk      's"),
        ("&#8220;Yes&#8221;", '      "Yes"      '),
        ("Quellwerk\u00e2\u20ac\u2122s", "Quellwerk  's"),
        ("\u00e2\u20ac\u0153Yes\u00e2\u20ac\u009d", '  "Yes"  '),
        ("ZELBRIN\u00c2\u00ae now", "ZELBRIN   now"),
        ("Andr\u00c3\u00a9", "Andr\u00e9 "),
        ("S\u00c3O PAULO", "S\u00c3O PAULO"),
        ("a\r\nb\rc", "a \nb\nc"),
        ("# Title\n* one\n> said", "  Title\n\u2022 one\n  said"),
        ("**bold** and ****more****", "  bold   and     more    "),
        ("<p>One<br/>two</p>", "  \nOne    \ntwo   \n"),
        ("<ul><li>one</li></ul>", "   \n \n\u2022 one    \n    \n"),
        ("<B>A</B>, <i>b</i>", "   A    ,    b    "),
        ("<span\nclass='x' id=\"y\">a", " " * 23 + "a"),
        (
            "a <b and c> d, p<0.05, <ida@q.example>, <https://q.example>",
            "a <b and c> d, p<0.05, <ida@q.example>, <https://q.example>",
        ),
        ("! Media", "  Media"),
        ("see [the site](https://a.example/x) now", "see  the site                       now"),
    ],
)
def test_folding(source: str, folded: str) -> None:
    assert fold(source) == folded
    assert len(folded) == len(source)


@given(st.text(alphabet=st.sampled_from("ab \n\r*#<p/>[]()&;\u00e2\u20ac\u2122\u00c3\u00a9\u2022\uff40`"), max_size=80))
@settings(max_examples=300)
def test_folding_never_moves_an_offset(source: str) -> None:
    text = read_text(source)
    assert len(text.folded) == len(text.lower) == len(source)
    assert list(text.sentences) == sorted(text.sentences)
    assert all(source[a:b].strip() and a < b for a, b in text.sentences)


def test_names_are_cleaned() -> None:
    assert clean("ZELBRIN\u2122  (talvorimab)") == "ZELBRIN (talvorimab)"
    assert clean("Merrow &amp; Co.") == "Merrow & Co."


def test_abbreviations_end_no_sentence() -> None:
    assert sentences("Dr. Ida Brandt of Quellwerk Inc. said so. The U.S. FDA agreed vs. placebo. It did.") == [
        "Dr. Ida Brandt of Quellwerk Inc. said so.",
        "The U.S. FDA agreed vs. placebo.",
        "It did.",
    ]


def test_bullets_within_a_line_divide_it() -> None:
    assert sentences("Highlights: \u2022 Orphan status granted \u2022 IND open \u2022 Cash of $4 million") == [
        "Highlights:",
        "Orphan status granted",
        "IND open",
        "Cash of $4 million",
    ]


def test_a_flattened_list_is_divided() -> None:
    assert sentences("It will: (1) file an NDA; (2) begin a trial.") == [
        "It will:",
        "(1) file an NDA;",
        "(2) begin a trial.",
    ]


def test_wrapped_lines_are_one_paragraph() -> None:
    line = "the company today announced that the agency has accepted the application for"
    wrapped = "\n".join(["Quellwerk AG is a company of the town of Basel and many other places as well,", *[line] * 9])
    assert len(paragraphs(wrapped)) == 1
    assert read_text(wrapped).wrapped


def test_lines_broken_around_links_are_put_together() -> None:
    assert paragraphs("Quellwerk announced the appointment of\nIda Brandt\n, Ph.D., as its chief.\nShe is new.") == [
        "Quellwerk announced the appointment of\nIda Brandt\n, Ph.D., as its chief.",
        "She is new.",
    ]


def test_a_name_on_a_line_of_its_own_is_within_its_sentence() -> None:
    for inlaid in (
        "Quellwerk announced that the agency granted\nQWK-2201\norphan designation in\nJapan\n.",
        "Quellwerk announced that the treatment with\nZELBRIN\n\u00ae\n(imbrestinib) has begun.",
        "The company said that it has named its new medicine\nZELBRIN\u00ae\nand will file for it.",
        "Quellwerk\nof Basel has the rights.",
    ):
        assert paragraphs(inlaid) == [inlaid]
        assert "\n" not in read_text(inlaid).folded


def test_names_below_a_sentence_and_small_words_that_are_none_stay_apart() -> None:
    for listed in (
        "Quellwerk is based in Basel and has offices in Bern.\nIda Brandt\nsaid no more.",
        "The board has these new members from today on:\nIda Brandt\nJon Merrow",
        "Contact\nIda Brandt\nida.brandt@quellwerk.example",
        "Medicines for the heart and the kidney of adults\nZELBRIN",
    ):
        assert paragraphs(listed)[0] == listed.split("\n")[0]


def test_a_line_in_small_letters_goes_on_with_the_one_before() -> None:
    assert paragraphs("Quellwerk Announces That Its Medicine Is\napproved in Japan\nBASEL, May 9 - It grows.") == [
        "Quellwerk Announces That Its Medicine Is\napproved in Japan",
        "BASEL, May 9 - It grows.",
    ]


def test_a_blank_line_always_divides() -> None:
    assert paragraphs("Quellwerk Names Ida Brandt\n\n, Oct. 20, 2021\n\nShe is new.") == [
        "Quellwerk Names Ida Brandt",
        ", Oct. 20, 2021",
        "She is new.",
    ]


def test_a_broken_line_goes_on_behind_a_blank() -> None:
    text = read_text("Quellwerk announced the appointment of\nIda Brandt\n, Ph.D., as its chief.\nShe is new.")
    assert text.folded == "Quellwerk announced the appointment of Ida Brandt , Ph.D., as its chief.\nShe is new."
    assert not text.wrapped


FIXED = (
    "Quellwerk today announced that the Agency for Medicines in\nBern has accepted the application for QWK-2201 in "
    "adults\nwith Fabry disease, and that it will decide within a year.\nThe company is glad.\n"
)


def test_a_line_that_is_full_goes_on_and_a_short_one_ends_a_paragraph() -> None:
    assert paragraphs(FIXED + "Quellwerk is based in Basel.") == [
        FIXED.rstrip("\n"),
        "Quellwerk is based in Basel.",
    ]


def test_members_of_a_list_and_addresses_of_the_web_break_no_width() -> None:
    listed = (
        FIXED
        + "- a first member that is as long as the lines above may be\n- another\nhttps://quellwerk.example/"
        + "a" * 60
    )
    assert paragraphs(listed)[1:] == [
        "- a first member that is as long as the lines above may be",
        "- another",
        "https://quellwerk.example/" + "a" * 60,
    ]


def test_short_lines_one_below_the_other_are_no_text_of_a_fixed_width() -> None:
    contact = (
        "Quellwerk Therapeutics AG, Rheinsprung 12, 4051 Basel, Switzerland\nIda Brandt, Head of Communications and "
        "Investor Relations\nida.brandt@quellwerk.example, telephone 41 61 555 0100"
    )
    for listed in (contact, "Oncology\nRare diseases of the heart\nVaccines"):
        assert paragraphs(listed) == listed.split("\n")
        assert not read_text(listed).wrapped
