"""What the functions may be called with; anything else is a ``TypeError`` that names what was passed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from biopress.model import Release

__all__ = ["demand", "each_of", "releases_in"]


def demand(name: str, value: object, kind: type, *, optional: bool = False) -> None:
    """Raise ``TypeError`` unless ``value`` is of ``kind``, or is ``None`` where it is ``optional``.

    >>> demand("release", "text", Release)
    Traceback (most recent call last):
        ...
    TypeError: release must be Release, not str
    """
    if not (isinstance(value, kind) or (optional and value is None)):
        raise TypeError(f"{name} must be {kind.__name__}{' or None' if optional else ''}, not {type(value).__name__}")


def each_of(name: str, values: object) -> Iterator[object]:
    """Return an iterator of ``values``; raise ``TypeError`` where there is none.

    >>> each_of("releases", None)
    Traceback (most recent call last):
        ...
    TypeError: releases must be an iterable, not NoneType
    """
    if not isinstance(values, Iterable):
        raise TypeError(f"{name} must be an iterable, not {type(values).__name__}")
    return iter(values)


def releases_in(releases: object) -> Iterator[Release]:
    """Yield the releases of one or several; raise ``TypeError`` where there is anything else."""
    for release in (releases,) if isinstance(releases, Release) else each_of("releases", releases):
        if not isinstance(release, Release):
            raise TypeError(f"releases must hold Release objects, not {type(release).__name__}")
        yield release
