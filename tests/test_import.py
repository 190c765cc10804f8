"""What ``import biopress`` costs, in a process of its own."""

from __future__ import annotations

import subprocess
import sys

import pytest

ABSENT = {"attr", "dateutil", "hashlib", "html", "importlib.metadata", "inspect", "json", "typing_extensions"}

COMPILED_BY_BIOPRESS = """
import importlib, pkgutil, re, sys

made = []
def compile(*args, plain=re.compile, **kwargs):
    by = sys._getframe(1).f_globals.get("__name__", "")
    if by.startswith("biopress"):
        made.append(by)
    return plain(*args, **kwargs)
re.compile = compile

import biopress
for module in pkgutil.walk_packages(biopress.__path__, "biopress."):
    importlib.import_module(module.name)
print(sum(name.startswith("biopress.") for name in sys.modules), *made)
"""


def output(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    return done.stdout


def seconds(statement: str) -> float:
    """The time of ``statement`` in a new process: the best of five."""
    code = f"from time import process_time as now; start = now(); {statement}; print(now() - start)"
    return min(float(output(code)) for _ in range(5))


def test_import_loads_nothing_that_a_first_use_can_load() -> None:
    loaded = "import sys; {}; print(*sys.modules)"
    before, after = (set(output(loaded.format(code)).split()) for code in ("pass", "import biopress"))
    assert "biopress" in after
    assert after - before & ABSENT == set()
    assert {name for name in after if name.startswith("biopress.")} == {"biopress._version"}


def test_no_module_compiles_a_pattern_when_imported() -> None:
    count, *makers = output(COMPILED_BY_BIOPRESS).split()
    assert int(count) > 20
    assert makers == []


def test_import_costs_little_beside_its_dependencies() -> None:
    assert seconds("import biopress") < seconds("import attrs, regex")


def test_all_names_are_there_and_no_others() -> None:
    assert "Release" in output("import biopress; print(*[getattr(biopress, name) for name in dir(biopress)])")
    assert "Release" in output("from biopress import *; print(Release)")
    with pytest.raises(subprocess.CalledProcessError):
        output("import biopress; biopress.no_such_name")
