"""What a row of the tables of figures and steps is: an endpoint, the words around a figure, the words of a step."""

from __future__ import annotations

from typing import NamedTuple

import attrs

from biopress.matching.terms import Term

__all__ = ["Endpoint", "FigureWording", "StepWording"]


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Endpoint(Term):
    """What a trial measures: ``measure`` is rate, time, ratio, risk, score, accuracy, event or verdict."""

    measure: str


class FigureWording(NamedTuple):
    """A figure in one of ``forms`` is of the ``kind`` where ``left`` is found before it and ``right`` after it.

    One of the stems ``beside`` has to stand on the left side, or on the right where nothing is asked of the left.
    The letters of ``forms``: c count, p percentage, r rate per so many, o one in so many, m money, f fraction in words.
    """

    kind: str
    forms: str
    left: str
    right: str
    beside: tuple[str, ...] = ()


class StepWording(NamedTuple):
    """A step of the ``kind`` is told where ``pattern`` is found in a sentence with a word of the row ``cue``.

    One of the stems ``beside``, if there are any, has to stand in the sentence as well. The pattern begins with one of
    ``first``, or with anything where there are none. Its group decides whether the step is done: ``verb`` by its form
    and what stands before it, ``noun`` by what governs it; ``done`` is done, ``will`` is to come, ``future`` is to come
    where a plan stands before it. ``@`` is a product.
    """

    kind: str
    cue: str
    beside: tuple[str, ...]
    pattern: str
    first: tuple[str, ...]
