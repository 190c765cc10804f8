"""The user's own rows: what is refused and with which words, and that nothing else in the process changes."""

from __future__ import annotations

import ast
import os
import pickle
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import attrs
import pytest

import biopress
from biopress import DEFAULT_RULES, Agency, ProductTerm, Rules, Shared, Stem
from biopress.matching.terms import Exchange, Heading, PlaceTerm, Term, WireForm
from tests.releases import RELEASES, whole

AMR = Agency(
    id="XX-AMR",
    event_id="XX-AMR",
    name="Agency for Medicines of Ruritania",
    exact_case=("AMRU",),
    jurisdiction="XX",
    kind="regulator",
)
GLOWBRIN = ProductTerm(id="glowbrin", name="Glowbrin", type="brand")
#: Typed loosely, to make what a type checker would refuse.
changed: Any = attrs.evolve


@pytest.mark.parametrize(
    ("table", "row", "message"),
    [
        ("agencies", "AMR", "agencies: 'AMR' is a str; write an Agency"),
        ("agencies", GLOWBRIN, "is a ProductTerm; write an Agency"),
        ("products", Term(id="x", name="Xyl"), "is a Term; write a ProductTerm"),
        ("routes", GLOWBRIN, "is a ProductTerm; write a Term"),
        ("products", None, "products: None is a NoneType"),
        ("products", ProductTerm(id="", name="Glowbrin"), "products: row '' needs an id; it is empty"),
        ("products", ProductTerm(id="g", name=""), "products: row 'g' needs a name; it is empty"),
        ("products", ProductTerm(id="g", name=" -- "), "row 'g' has the surface ' -- ' without a letter; leave it out"),
        ("products", changed(GLOWBRIN, variants="GB1"), "row 'glowbrin': variants is 'GB1'; write a tuple of str"),
        ("products", changed(GLOWBRIN, variants=["GB1"]), "variants is ['GB1']; write a tuple of str"),
        ("products", changed(GLOWBRIN, exact_case=(7,)), "exact_case is (7,); write a tuple of str"),
        ("products", changed(GLOWBRIN, id=7), "row 7: id is 7; write a str"),
        ("products", changed(GLOWBRIN, shared=("GB",)), "shared is ('GB',); write a tuple of Shared"),
        ("products", changed(GLOWBRIN, type="drug"), "type is 'drug'; write one of generic, brand, code, descriptor"),
        (
            "products",
            changed(GLOWBRIN, modality="pill"),
            "modality has 'pill', which no row of modalities has; add it",
        ),
        ("products", changed(GLOWBRIN, targets=("PD-1", "x")), "targets has 'PD-1', which no row of targets has"),
        ("products", changed(GLOWBRIN, modality=("adc",)), "modality is ('adc',); write a str or None"),
        ("agencies", changed(AMR, id="US-FDA"), "agencies: the id 'US-FDA' is taken; choose another"),
        ("agencies", changed(AMR, kind="boss"), "kind is 'boss'; write one of committee, ethics, funder"),
        ("agencies", changed(AMR, parent="XX"), "row 'XX-AMR': parent has 'XX', which no row of agencies has; add it"),
        ("agencies", changed(AMR, event_id="XX"), "row 'XX-AMR': event_id has 'XX', which no row of agencies has"),
        (
            "agencies",
            changed(AMR, exact_case=("FDA",)),
            "agencies: row 'XX-AMR' claims 'FDA', which 'US-FDA' has; write it as shared=(Shared('FDA', con",
        ),
        (
            "agencies",
            changed(AMR, variants=("food and  drug-administration",)),
            "which 'US-FDA' has; write it as shared",
        ),
        (
            "conditions",
            DEFAULT_RULES.conditions[0].__class__(id="x", name="Follicular Lymphomas", area="other"),
            "claims",
        ),
        (
            "agencies",
            changed(AMR, shared=(Shared("FDA", ()),)),
            "Shared('FDA') has no context; write words that decide",
        ),
        ("agencies", changed(AMR, shared=(Shared("FDA", ("",)),)), "has the context ''; write words in small letters"),
        (
            "agencies",
            changed(AMR, shared=(Shared("FDA", ("Zenda",)),)),
            "has the context 'Zenda'; write words in small",
        ),
        (
            "agencies",
            changed(AMR, shared=(Shared("FDA", "zenda"),)),  # type: ignore[arg-type]
            "row 'XX-AMR': Shared('FDA') has context='zenda'; write a tuple of str",
        ),
        (
            "agencies",
            changed(AMR, shared=(Shared("SFDA", ("zenda",), default=True),)),
            "is the default of 'SFDA'; write default=False",
        ),
        ("stems", Stem(affix="-mab", position="suffix", definition="x"), "row '-mab' is there already; leave it out"),
        (
            "stems",
            Stem(affix="-zqx", position="end", definition="x"),
            "position is 'end'; write one of pattern, prefix",
        ),
        (
            "stems",
            changed(Stem(affix="-zqx", position="suffix", definition="x"), min_length="6"),
            "min_length is '6'; write an int",
        ),
        (
            "wires",
            WireForm(id="x", name="X", form="x", position="top"),
            "position is 'top'; write one of credit, dateline",
        ),
        (
            "wires",
            WireForm(id="x", name="X", form=DEFAULT_RULES.wires[0].form, position="dateline"),
            "is there already; leave it out",
        ),
        ("places", PlaceTerm(name="Basel", kind="city", country="XX"), "row 'Basel' is there already; leave it out"),
        ("headings", Heading(kind="side_notes", text="Side Notes"), "kind is 'side_notes'; write one of about_company"),
        (
            "exchanges",
            Exchange(id="X", mic="X", name="X", aliases=(), country="XX", symbol="[A-Z"),
            "row 'X': symbol is no regular expression, unterminated character set at position 0; write one",
        ),
    ],
)
def test_a_row_that_cannot_be_used_is_refused(table: str, row: object, message: str) -> None:
    with pytest.raises(biopress.RuleError, match=re.escape(message)):
        DEFAULT_RULES.extended(**{table: [row]})
    with pytest.raises(biopress.RuleError, match=re.escape(message)):
        changed(DEFAULT_RULES, **{table: (*getattr(DEFAULT_RULES, table), row)})


def test_rows_are_checked_against_each_other() -> None:
    other = attrs.evolve(GLOWBRIN, id="other")
    with pytest.raises(biopress.RuleError, match="row 'other' claims 'Glowbrin', which 'glowbrin' has"):
        DEFAULT_RULES.extended(products=[GLOWBRIN, other])
    with pytest.raises(biopress.RuleError, match="row 'other' claims 'Glowbrin', which 'glowbrin' has"):
        DEFAULT_RULES.extended(products=[GLOWBRIN]).extended(products=[other])
    part = attrs.evolve(AMR, id="XX-AMR-1", name="Ruritanian Blood Office", exact_case=(), parent="XX-AMR")
    assert DEFAULT_RULES.extended(agencies=[part, AMR]).agencies[-2:] == (part, AMR)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"drugs": []}, "no table 'drugs'; the tables are agencies, "),
        ({"products": "Glowbrin"}, "products must be an iterable of ProductTerm, not str"),
        ({"products": GLOWBRIN}, "products must be an iterable of ProductTerm, not ProductTerm"),
        ({"products": 7}, "products must be an iterable of ProductTerm, not int"),
    ],
)
def test_what_is_no_table_is_refused(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError, match=message):
        DEFAULT_RULES.extended(**arguments)


def test_a_table_is_a_tuple() -> None:
    with pytest.raises(TypeError, match="products must be a tuple of ProductTerm, not list"):
        Rules(products=[GLOWBRIN])  # type: ignore[arg-type]


def test_an_iterator_of_rows_is_read_once() -> None:
    assert DEFAULT_RULES.extended(products=iter([GLOWBRIN])).products == (GLOWBRIN,)


def test_a_shared_surface_goes_by_its_context_and_else_to_the_row_that_has_it() -> None:
    row = attrs.evolve(AMR, shared=(Shared("FDA", ("ruritania", "zenda")),))
    rules = DEFAULT_RULES.extended(agencies=[row])

    def agency(text: str, rules: Rules) -> str | None:
        return biopress.parse(text, rules=rules).events[0].agency

    assert agency("The FDA in Zenda has approved ABX-101 for lupus.", rules) == "XX-AMR"
    assert agency("The FDA has approved ABX-101 for lupus.", rules) == "US-FDA"
    assert agency("The FDA in Zenda has approved ABX-101 for lupus.", DEFAULT_RULES) == "US-FDA"


def test_the_default_rules_stay_as_they_are() -> None:
    texts = list(map(whole, RELEASES.values()))
    before = [biopress.parse(text) for text in texts]
    digest = DEFAULT_RULES.digest
    mine = DEFAULT_RULES.extended(agencies=[AMR], products=[GLOWBRIN, ProductTerm(id="norrtind", name="Norrtind")])
    assert mine.digest != digest
    assert [biopress.parse(text, rules=mine) for text in texts] != before
    assert [biopress.parse(text) for text in texts] == before
    assert DEFAULT_RULES.digest == digest == Rules().digest
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        DEFAULT_RULES.agencies = ()  # type: ignore[misc]


def test_the_digest_changes_with_every_field_of_a_row() -> None:
    near = Shared("AMRZ", ("zenda", "ruritania"))
    row = changed(AMR, shared=(near,), example="x")
    rows = [
        row,
        changed(row, name="Zendan Agency"),
        changed(row, exact_case=("AMRU", "AMRV")),
        changed(row, exact_case=("AMRUAMRV",)),
        changed(row, approves_for=("US",)),
        changed(row, receives_for=("US",)),
        changed(row, parent="US-FDA"),
        changed(row, example="", look_alike="x"),
        changed(row, shared=()),
        changed(row, shared=(changed(near, context=("ruritania", "zenda")),)),
        changed(row, shared=(changed(near, default=True),)),
    ]
    digests = [DEFAULT_RULES.extended(agencies=[each]).digest for each in rows]
    assert len({*digests, DEFAULT_RULES.digest}) == len(rows) + 1
    assert DEFAULT_RULES.extended(agencies=[pickle.loads(pickle.dumps(row))]).digest == digests[0]
    assert pickle.loads(pickle.dumps(DEFAULT_RULES)).digest == DEFAULT_RULES.digest


def test_the_digest_is_the_same_in_every_process() -> None:
    code = "import biopress; print(biopress.DEFAULT_RULES.digest)"
    for seed in "12":
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        told = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60, env=environment
        )
        assert told.stdout == f"{DEFAULT_RULES.digest}\n"


def test_a_rows_own_words_are_no_patterns() -> None:
    text = "Quellwerk AG presented data on G(+)x.*[a-z]{9}\\1 and Glowbrin. The FDA approved Glowbrin."
    rules = DEFAULT_RULES.extended(
        products=[GLOWBRIN, ProductTerm(id="p", name="G(+)x.*[a-z]{9}\\1"), ProductTerm(id="q", name="(a+)+$")]
    )
    assert [product.name for product in biopress.parse(text, rules=rules).products][0:1] != []
    assert biopress.parse("(" + "a" * 5000 + "!", rules=rules).products == ()


RUNS_TEXT = {"eval", "exec", "compile", "__import__", "import_module", "open", "system", "popen", "loads"}


def test_nothing_that_a_text_or_a_rule_holds_is_run() -> None:
    package = Path(biopress.__file__).parent
    found = []
    for path in package.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                called = node.func
                name = (
                    called.id
                    if isinstance(called, ast.Name)
                    else called.attr
                    if isinstance(called, ast.Attribute)
                    else ""
                )
                of = called.value.id if isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name) else ""
                if name in RUNS_TEXT and (of, name) != ("re", "compile"):
                    found.append((path.name, name))
    assert found == [("__init__.py", "import_module")]  # of the public names' own modules, by a fixed list


QUIET = """
import builtins, os, socket, subprocess, sys
import biopress
from tests.releases import RELEASES, whole
texts = list(map(whole, RELEASES.values()))
def work():
    for text in texts:
        release = biopress.parse(text)
        biopress.show(text, release); release._repr_html_(); biopress.rows(release, "events"); release.to_dict()
work()  # modules are loaded at the first use
seen = []
sys.addaudithook(lambda event, arguments: seen.append(event))
environment = dict(os.environ)
work()
outside = "open os socket subprocess exec compile import shutil tempfile urllib ctypes pickle webbrowser".split()
print(sorted({event for event in seen if event.split(".")[0] in outside}), environment == dict(os.environ))
"""


def test_parsing_opens_runs_and_sends_nothing() -> None:
    told = subprocess.run(
        [sys.executable, "-c", QUIET],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[1],
        timeout=60,
    )
    assert told.stdout == "[] True\n"
