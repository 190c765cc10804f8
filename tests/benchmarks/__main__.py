"""Prints the table of benchmarks: ``python -m tests.benchmarks [--long] [--peers] [--write]``."""

from __future__ import annotations

import argparse
import statistics
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import biopress
from tests.benchmarks.peers import peer_costs
from tests.benchmarks.processes import cold_start, import_cost, memory, two_processes
from tests.benchmarks.scaling import more_conditions, per_kilobyte, worst_growth
from tests.benchmarks.stages import pattern_costs, stage_costs
from tests.benchmarks.texts import releases
from tests.benchmarks.timing import floor, floors, in_turn

_PAGE = Path(__file__).resolve().parent.parent.parent / "docs" / "performance.md"
_BEGIN, _END = "<!-- benchmarks -->", "<!-- end of benchmarks -->"


class Row(NamedTuple):
    """A figure, and the most (or, as told, the least) that it should be."""

    what: str
    figure: str
    goal: str = ""


def _times(value: float) -> str:
    return f"{value:.2f}"


def spread(texts: list[str]) -> float:
    """Return the 95th percentile of the time per kilobyte, in medians, of the texts of 2 kB and more."""
    rates = sorted(in_turn((biopress.parse,), text)[0] / len(text) for text in texts if len(text) >= 2000)
    return rates[int(0.95 * len(rates))] / statistics.median(rates)


def rows(texts: list[str], *, long: bool = False, peers: bool = False) -> Iterator[Row]:
    """Give the lines of the table."""
    whole = floors(biopress.parse, texts)
    kilobyte = sum(in_turn((floor,), text)[0] for text in texts) / sum(map(len, texts)) * 1e6
    yield Row("`parse`, in floors", _times(whole), "4.0")
    yield Row("`extract_metadata`, in floors", _times(floors(biopress.extract_metadata, texts)), "1.0")
    yield Row("a floor on the machine that wrote this table, in milliseconds a kilobyte", f"{kilobyte:.3f}")
    yield Row("`parse`, time per kilobyte: 95th percentile, in medians", _times(spread(texts)), "2.5")
    for name, cost in stage_costs(texts).items():
        yield Row(f"stage: {name}, in floors", _times(cost))
    for name, cost in list(pattern_costs(texts).items())[:5]:
        yield Row(f"pattern: `{name}`, in floors", f"{cost:.3f}", "0.15")
    yield Row("time per kilobyte at 100 kB, in times that at 4 kB", _times(per_kilobyte(texts)), "1.3")
    growth = worst_growth(128_000, doublings=3) if long else worst_growth(16_000)
    for kind, grown in list(growth.items())[:3]:
        yield Row(f"hostile text of twice the length ({kind})", _times(grown), "2.2")
    yield Row("ten times as many conditions", _times(more_conditions(texts)), "1.1")
    yield Row("`import biopress`, in times `import regex, attrs`", _times(import_cost()), "1.25")
    yield Row("a new process to its first result, in times that", _times(cold_start()), "2.5")
    yield Row("memory over an interpreter with the dependencies, in MB", f"{memory():.1f}", "20")
    yield Row("two processes, in times one", _times(two_processes(texts)), "at least 1.9")
    if peers:
        for name, cost in peer_costs(texts, whole).items():
            yield Row(f"{name}, in times `parse`", f"{cost:.1f}")


def _main() -> None:
    options = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="Times biopress, in ratios.")
    options.add_argument("--long", action="store_true", help="hostile texts of up to 1 MB and not of 32 kB")
    options.add_argument(
        "--peers", action="store_true", help="install peers in environments of their own, and time them"
    )
    options.add_argument("--written", action="store_true", help="leave the annotated corpus out")
    options.add_argument("--write", action="store_true", help="write the table into docs/performance.md")
    asked = options.parse_args()
    what, texts = releases(written=asked.written)
    lines = [f"Measured over {what}.", "", "| what | figure | goal |", "|---|---|---|"]
    print("\n".join(lines), flush=True)
    for row in rows(texts, long=asked.long, peers=asked.peers):
        lines.append(f"| {row.what} | {row.figure} | {row.goal} |")
        print(lines[-1], flush=True)
    if asked.write:
        page = _PAGE.read_text(encoding="utf-8")
        before, _, rest = page.partition(_BEGIN)
        after = rest.partition(_END)[2]
        _PAGE.write_text(f"{before}{_BEGIN}\n" + "\n".join(lines) + f"\n{_END}{after}", encoding="utf-8")


if __name__ == "__main__":
    _main()
