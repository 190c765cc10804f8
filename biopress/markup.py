"""Pieces of HTML that are safe: whatever a text holds stays text.

Styles stand at the elements, for a notebook shows several outputs in one page. Text and ground keep the colours of the
page, so that light and dark are both right; what a line's colour tells, a word or the line's form tells too.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

import attrs

__all__ = ["Html", "element", "grid", "safe"]

# What a page or a file cannot hold: control characters but tab and line feed, and halves of surrogate pairs.
_UNFIT = dict.fromkeys([*range(9), *range(0x0B, 0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000)], "\ufffd") | {
    0x0D: "\n"
}

_CELL = "text-align:left;vertical-align:top;padding:2px 0.8em 2px 0;border:0;border-bottom:1px solid #8888"
_TABLE = "border-collapse:collapse;margin:0.3em 0 1em;background:transparent;color:inherit"


@attrs.frozen
class Html:
    """A piece of HTML that a notebook shows."""

    html: str

    def _repr_html_(self) -> str:
        return self.html


def safe(text: str) -> str:
    r"""Return ``text`` as HTML that shows just this text.

    >>> safe("<b> & \x00")
    '&lt;b&gt; &amp; \ufffd'
    """
    return escape(text.replace("\r\n", "\n").translate(_UNFIT))


def element(tag: str, inside: str, style: str = "", title: str = "") -> str:
    """Return an element around HTML; ``title`` is plain text."""
    attributes = (f' style="{style}"' if style else "") + (f' title="{safe(title)}"' if title else "")
    return f"<{tag}{attributes}>{inside}</{tag}>"


def grid(caption: str, head: Sequence[str], body: Iterable[Sequence[str | None]]) -> str:
    """Return a table of plain texts without the columns that no row fills, and nothing where there are no rows."""
    rows = list(body)
    filled = [number for number in range(len(head)) if any(row[number] for row in rows)]
    if not filled:
        return ""
    top = element("tr", "".join(f'<th scope="col" style="{_CELL}">{safe(head[number])}</th>' for number in filled))
    lines = [element("tr", "".join(_cell(row[number] or "") for number in filled)) for row in rows]
    named = element("caption", safe(caption), "text-align:left;font-weight:bold;caption-side:top;color:inherit")
    return element("table", f"{named}<thead>{top}</thead><tbody>{''.join(lines)}</tbody>", _TABLE)


def _cell(text: str) -> str:
    width = "min-width:10em" if len(text) > 24 else "white-space:nowrap" if len(text) < 12 else ""
    return element("td", element("bdi", safe(text)), f"{_CELL};{width}".rstrip(";"))
