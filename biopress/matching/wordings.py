"""What a row of the tables of wordings is: words around a figure that say what it is, words that tell of a step."""

from __future__ import annotations

import attrs

__all__ = ["FigureWording", "StepWording"]


@attrs.frozen
class FigureWording:
    """A figure in one of ``forms`` is of the ``kind`` where ``left`` is found before it and ``right`` after it.

    The letters of ``forms``: c count, p percentage, r rate per so many, o one in so many, m money, f fraction in words.
    """

    kind: str
    forms: str
    left: str
    right: str


@attrs.frozen
class StepWording:
    """A step of the ``kind`` is told where ``pattern`` is found in a sentence that has a word of one of the ``cues``.

    Its group decides whether the step is done: ``verb`` by its form and what stands before it, ``noun`` by what governs
    it, ``done`` is one that is done, ``will`` and ``future`` are steps to come, ``future`` only where a plan stands before it. ``@`` is a product.
    """

    kind: str
    cues: tuple[str, ...]
    pattern: str
