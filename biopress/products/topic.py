"""What a release is about as a whole, for products of which no sentence says what they are for."""

from __future__ import annotations

import re
from functools import cache

from biopress.metadata.head import Head
from biopress.model import Indication, Span
from biopress.products.comparing import is_wide
from biopress.products.disease_sentences import Diseases
from biopress.products.indications import Told, indication_of
from biopress.products.introductions import introduced
from biopress.products.purposes import Purposes

__all__ = ["LEAD", "read_topic"]

# How far behind the beginning of the body a product stands of which headline and first sentence speak.
LEAD = 1500

# Sections that speak of the product, and not of the company, the disease, harm or the future.
_ABOUT_PRODUCTS = frozenset({"head", "body", "about_product"})


def read_topic(diseases: Diseases, head: Head, *, alone: bool) -> tuple[Indication, ...]:
    """Return the diseases that headline or first sentence clearly speak of treating.

    With ``alone``, for the only product of a release, the other sentences of the body are asked too.
    """
    text = diseases.reading.text
    headline = head.metadata.headline
    if headline is not None:
        found = _clear(diseases, headline.span, least=1)
        if found:
            return found
    lead = text.sentence(head.lead)
    news = _news().search(text.lower, lead.start, lead.end)
    if news is not None:
        found = _clear(diseases, Span(news.end(), lead.end), least=2)
        if found:
            return found
    if alone:
        for sentence in text.sentences[max(text.sentence_number(head.lead), 0) :][:_SENTENCES]:
            section = head.section(sentence.start)
            if section is None or section.kind in _ABOUT_PRODUCTS:
                told = Purposes(diseases, vaccine=False)
                begin = sentence.start if news is None or sentence != lead else news.end()
                told.behind(begin, begin, sentence.end, clear=True)
                found = told.result() if told.meant else ()
                if not all(map(is_wide, found)):
                    return found
    return ()


_SENTENCES = 40


@cache
def _news() -> re.Pattern[str]:
    return re.compile(r"\b(?:announce[sd]?|reports?|reported|submitted|received|said)\b")


def _clear(diseases: Diseases, span: Span, *, least: int) -> tuple[Indication, ...]:
    """Return the first disease of ``span`` that is introduced clearly enough, with those of its list."""
    reading = diseases.reading
    lower = reading.text.lower
    found: list[Told] = []
    for told in diseases.within(span.start, min(span.end, span.start + _LONGEST)):
        if found and _link().fullmatch(lower, found[-1].end, told.start):
            found.append(told)
        elif found:
            break
        elif introduced(reading, told.start) >= least or (least == 1 and _care().match(lower, told.end)):
            found.append(told)
    return tuple(indication_of(reading, told) for told in found)


_LONGEST = 1200


@cache
def _care() -> re.Pattern[str]:
    return re.compile(r"[ ](?:treatments?|therapy|therapies|drugs?|vaccines?|tests?)\b")


@cache
def _link() -> re.Pattern[str]:
    return re.compile(r"(?:[ ]\([^()\n]{1,30}\))?(?:,|,? and|,? or|/)[ ]{1,2}")
