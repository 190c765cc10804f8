"""What a process pays: the import, the way to the first result, memory, and what a second process brings."""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter

import biopress

__all__ = ["cold_start", "import_cost", "memory", "two_processes"]

_ROOT = Path(__file__).resolve().parent.parent.parent
_SAMPLE = _ROOT / "docs" / "examples" / "release.txt"
_DEPENDENCIES = "import regex, attrs"
_PARSE = f"import biopress; biopress.parse(open({str(_SAMPLE)!r}, encoding='utf-8').read())"


@cache
def _environment() -> dict[str, str]:
    """Return an environment in which modules are compiled once for all processes, as they are when installed."""
    folder = tempfile.mkdtemp()
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": folder}


def _seconds(code: str) -> float:
    """Return the time of a whole process; where the system tells it, without what other processes took."""
    start = _spent()
    subprocess.run([sys.executable, "-c", code], check=True, cwd=_ROOT, env=_environment(), timeout=120)
    return _spent() - start


def _spent() -> float:
    if sys.platform == "win32":
        return perf_counter()
    import resource

    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _net(*codes: str, rounds: int = 7) -> list[float]:
    """Return the time of each whole process without that of an empty one: the best of some rounds, in turn."""
    for code in codes:
        _seconds(code)  # compiles the modules
    times = [[_seconds(code) for code in ("pass", *codes)] for _ in range(rounds)]
    empty, *others = (min(one) for one in zip(*times, strict=True))
    return [other - empty for other in others]


def import_cost() -> float:
    """Return the time of ``import biopress`` in times that of ``import regex, attrs``."""
    own, dependencies = _net("import biopress", _DEPENDENCIES)
    return own / dependencies


def cold_start() -> float:
    """Return the time of a new process to its first result, in times that of ``import regex, attrs``."""
    own, dependencies = _net(_PARSE, _DEPENDENCIES)
    return own / dependencies


def _peak(code: str) -> int:
    """Return the peak memory of a new process, measured by a small parent: a child begins with its parent's."""
    outer = (
        "import resource, subprocess, sys; subprocess.run([sys.executable, '-c', sys.argv[1]], check=True);"
        " print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    command = [sys.executable, "-c", outer, code]
    done = subprocess.run(command, check=True, cwd=_ROOT, env=_environment(), capture_output=True, timeout=120)
    return int(done.stdout)


def memory() -> float:
    """Return the megabytes of a process that parses, above those of one that imports the dependencies."""
    _seconds(_PARSE)
    own, dependencies = _peak(_PARSE), _peak(_DEPENDENCIES + ", dateutil")
    return (own - dependencies) / 1024 / (1024 if sys.platform == "darwin" else 1)


def _work(texts: list[str]) -> int:
    return sum(len(biopress.parse(text).events) for text in texts)


def two_processes(texts: list[str]) -> float:
    """Return how many times faster two processes parse twice the texts."""
    fresh = get_context("spawn")
    with ProcessPoolExecutor(2, mp_context=fresh) as pool:
        list(pool.map(_work, [texts[:3], texts[:3]]))  # both are there, and warm
        times = []
        for _ in range(3):
            start = perf_counter()
            pool.submit(_work, texts).result()
            alone = perf_counter() - start
            start = perf_counter()
            for job in [pool.submit(_work, texts) for _ in range(2)]:
                job.result()
            times.append(2 * alone / (perf_counter() - start))
    return max(times)
