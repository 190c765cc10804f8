"""The sentences in which a vocabulary has words, in the sections that can tell what is looked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from biopress.matching.vocabulary import Mention
from biopress.metadata.head import Head
from biopress.model import Span
from biopress.text.reading import Reading

__all__ = ["sentences_with"]

# No sentence of a release is longer; what follows is a table or no prose.
_LONGEST = 1500


def sentences_with(
    reading: Reading, head: Head, kind: str, mute: frozenset[str]
) -> Iterator[tuple[Span, Sequence[Mention]]]:
    """Give the sentences outside ``mute`` sections that have words of the vocabulary ``kind``, and those words."""
    text = reading.text
    mentions = reading.mentions.of(kind)
    sections = head.sections
    last = begun = 0
    while last < len(mentions):
        first = last
        sentence = text.sentence(mentions[first].start)
        start, end = sentence
        last += 1
        while last < len(mentions) and mentions[last].start < end:
            last += 1
        while begun < len(sections) and sections[begun].span.start <= start:
            begun += 1
        if not begun or sections[begun - 1].kind not in mute:
            if end - start > _LONGEST:
                sentence = Span(start, start + _LONGEST)
            yield sentence, mentions[first:last]
