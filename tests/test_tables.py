"""The contract of the rule tables: one walk over every table, whoever wrote it."""

from __future__ import annotations

import ast
import inspect
import pkgutil
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from importlib import import_module
from itertools import pairwise

import attrs
import pytest

from biopress import tables
from biopress.matching import terms
from biopress.matching.stems import StemIndex
from biopress.matching.terms import Shared, Stem, Term
from biopress.matching.vocabulary import Vocabulary, spellings
from biopress.matching.wordings import FigureWording, StepWording
from biopress.matching.words import cut
from biopress.tables.agencies import AGENCIES
from biopress.tables.applications import APPLICATIONS
from biopress.tables.designations import DESIGNATIONS
from biopress.tables.exchanges import EXCHANGES
from biopress.tables.headings import HEADINGS
from biopress.tables.places import PLACES
from biopress.tables.trials import REGISTRIES
from biopress.tables.wires import WIRES
from biopress.text.folding import fold, lowered


def walk() -> Iterator[tuple[str, tuple[object, ...]]]:
    """Every public table of every module of the folder, by ``module.NAME``."""
    for found in pkgutil.iter_modules(tables.__path__):
        module = import_module(f"{tables.__name__}.{found.name}")
        for name, value in vars(module).items():
            if name.isupper() and not name.startswith("_") and isinstance(value, tuple):
                yield f"{found.name}.{name}", value


TABLES = dict(walk())
# Vocabularies are scanned by kind; what each matches is proved with the vocabulary of its own rows.
TERMS = {key: rows for key, rows in TABLES.items() if rows and all(isinstance(row, Term) for row in rows)}
# The words of the events' grammar are not here: one may be a verb in one row and a noun in another.
THINGS = {key: rows for key, rows in TERMS.items() if type(rows[0]).__module__ == terms.__name__}
EXPECTED = {
    "agencies.AGENCIES",
    "applications.APPLICATIONS",
    "conditions.CONDITIONS",
    "designations.DESIGNATIONS",
    "exchanges.EXCHANGES",
    "headings.HEADINGS",
    "modalities.MODALITIES",
    "places.PLACES",
    "qualifiers.QUALIFIERS",
    "stems.STEMS",
    "targets.TARGETS",
    "wires.WIRES",
}


def word_sets() -> Iterator[tuple[str, list[str]]]:
    """Every set of words that is written as text in a module of the folder, with its words as written."""
    for found in pkgutil.iter_modules(tables.__path__):
        module = import_module(f"{tables.__name__}.{found.name}")
        for node in ast.walk(ast.parse(inspect.getsource(module))):
            if isinstance(node, ast.Call) and _splits(node):
                texts = [leaf.value for leaf in ast.walk(node) if isinstance(leaf, ast.Constant)]
                yield f"{found.name}:{node.lineno}", [word for text in texts for word in str(text).split()]


def _splits(call: ast.Call) -> bool:
    """Whether a call makes words of one text."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr == "split"
    return isinstance(call.func, ast.Name) and call.func.id == "_words" and len(call.args) == 1


WORD_SETS = dict(word_sets())
ACRONYM_IN_PARENTHESES = re.compile(r"\w (?:\w+ )*\((?:[A-Z][a-z]?){2,}\)$")

Key = tuple[tuple[str, ...], tuple[str, ...], str]


def key(surface: str) -> Key:
    """A surface as the scan sees it: its words, what stands between them, what follows the last."""
    low = surface.lower()
    spans = [match.span() for match in re.finditer(r"\w+", low)]
    gaps = tuple(low[a:b].strip(" -\n") for (_, a), (b, _) in pairwise(spans))
    return tuple(low[a:b] for a, b in spans), gaps, low[spans[-1][1] :]


def plain(row: Term) -> tuple[str, ...]:
    return (row.name, *row.variants, *row.exact_case)


def surfaces(row: Term) -> tuple[str, ...]:
    return (*plain(row), *(shared.surface for shared in row.shared))


def rows_of(table: str) -> tuple[Term, ...]:
    return tuple(row for row in TERMS[table] if isinstance(row, Term))


def found(vocabulary: Vocabulary, text: str) -> set[str]:
    folded = fold(text)
    return {mention.term.id for mention in vocabulary.scan(folded, cut(lowered(folded))).of("agency")}


def vocabulary(rows: tuple[Term, ...]) -> Vocabulary:
    return Vocabulary({"agency": rows})  # a kind whose surfaces have plurals


def needs_proof(row: Term) -> bool:
    """Whether the row has an acronym, a surface that needs its context, or one of four letters or fewer."""
    short = any(sum(c.isalnum() for c in surface) <= 4 for surface in plain(row))
    return bool(row.exact_case or row.shared) or short


def test_the_tables_are_there() -> None:
    assert set(TABLES) >= EXPECTED
    assert [table for table, rows in TABLES.items() if not rows] == []


@pytest.mark.parametrize("table", TABLES)
def test_rows_are_of_one_kind_and_no_row_stands_twice(table: str) -> None:
    rows = TABLES[table]
    assert len({type(row) for row in rows}) == 1
    assert [row for row, times in Counter(rows).items() if times > 1] == []


@pytest.mark.parametrize("table", TABLES)
def test_every_string_is_clean(table: str) -> None:
    for row in TABLES[table]:
        assert row  # an empty word is no row
        for text in () if isinstance(row, str) else strings(row):
            assert text == text.strip(), row
            assert text.isprintable(), row


# Pieces of a sentence may begin or end with a blank; they are the last field of their rows.
PIECES = {FigureWording: "beside", StepWording: "first"}


def strings(row: object) -> Iterator[str]:
    kind = type(row)
    if isinstance(row, str):
        yield row
    elif isinstance(row, FigureWording | StepWording):
        yield from strings(row[: row._fields.index(PIECES[kind])])
    elif isinstance(row, tuple):
        for part in row:
            yield from strings(part)
    elif attrs.has(kind) and kind is not terms.Registry:  # a registry's pattern is laid out over lines
        for field in attrs.fields(kind):
            yield from strings(getattr(row, field.name))


@pytest.mark.parametrize("table", THINGS)
def test_ids_are_unique_and_of_one_shape(table: str) -> None:
    ids = [row.id for row in rows_of(table)]
    assert [id_ for id_, times in Counter(ids).items() if times > 1] == []
    assert [id_ for id_ in ids if not re.fullmatch(r"[A-Za-z0-9][\w.,:/+()' -]*", id_)] == []


@pytest.mark.parametrize("table", THINGS)
def test_surfaces_are_words_without_their_acronym_in_parentheses(table: str) -> None:
    for row in rows_of(table):
        for surface in surfaces(row):
            assert any(c.isalnum() for c in surface), row.id
            assert not ACRONYM_IN_PARENTHESES.search(surface), (row.id, surface)


@pytest.mark.parametrize("table", THINGS)
def test_a_surface_belongs_to_one_row_or_is_shared_by_all_that_claim_it(table: str) -> None:
    owners: dict[Key, set[str]] = defaultdict(set)
    sharers: dict[Key, list[tuple[str, Shared]]] = defaultdict(list)
    for row in rows_of(table):
        own = [key(surface) for surface in (row.name, *row.variants)]
        assert [k for k, times in Counter(own).items() if times > 1] == [], row.id
        assert not set(own) & {key(surface) for surface in row.exact_case}, row.id
        for surface in plain(row):
            owners[key(surface)].add(row.id)
        for shared in row.shared:
            sharers[key(shared.surface)].append((row.id, shared))
    assert {k: ids for k, ids in owners.items() if len(ids) > 1} == {}
    for surface_key, claims in sharers.items():
        # a row may have a surface as written and, where a context stands near, in any case
        assert owners.get(surface_key, set()) <= {claims[0][0]}, claims
        assert sum(shared.default for _, shared in claims) <= 1, claims
        assert len({(id_, shared.surface) for id_, shared in claims}) == len(claims), claims


@pytest.mark.parametrize("table", THINGS)
def test_no_spelling_of_one_row_is_a_surface_of_another(table: str) -> None:
    owners: dict[Key, set[str]] = defaultdict(set)
    for row in rows_of(table):
        for surface in (row.name, *row.variants):
            words, gaps, tail = key(surface)
            for form in spellings(words, plural=not tail):
                owners[form, gaps, tail].add(row.id)
    assert {k: ids for k, ids in owners.items() if len(ids) > 1} == {}


@pytest.mark.parametrize("table", THINGS)
def test_a_context_is_in_lower_case_and_no_mere_letters(table: str) -> None:
    for row in rows_of(table):
        for shared in row.shared:
            assert shared.context, row.id
            for word in shared.context:
                assert word == word.lower(), (row.id, word)
                assert len(word) > 2, (row.id, word)


@pytest.mark.parametrize("table", THINGS)
def test_the_name_finds_the_row(table: str) -> None:
    rows = rows_of(table)
    scan = vocabulary(rows)
    assert [row.id for row in rows if row.id not in found(scan, row.name)] == []


@pytest.mark.parametrize("table", TERMS)
def test_an_example_finds_the_row_and_a_look_alike_does_not(table: str) -> None:
    rows = rows_of(table)
    scan = vocabulary(rows)
    assert [(row.id, row.example) for row in rows if row.example and row.id not in found(scan, row.example)] == []
    assert [(row.id, row.look_alike) for row in rows if row.look_alike and row.id in found(scan, row.look_alike)] == []


@pytest.mark.parametrize(
    "table",
    [
        "agencies.AGENCIES",
        "applications.APPLICATIONS",
        "designations.DESIGNATIONS",
        "modalities.MODALITIES",
        "qualifiers.QUALIFIERS",
        "conditions.CONDITIONS",
        "targets.TARGETS",
    ],
)
def test_acronyms_and_short_surfaces_are_proved(table: str) -> None:
    rows = [row for row in rows_of(table) if needs_proof(row)]
    assert rows
    assert [row.id for row in rows if not (row.example and row.look_alike)] == []


def test_agencies_point_to_agencies() -> None:
    ids = {row.id for row in AGENCIES}
    assert {row.event_id for row in AGENCIES} <= ids
    assert {row.parent for row in AGENCIES if row.parent} <= ids
    assert {row.kind for row in AGENCIES} <= {
        *("regulator", "office", "committee", "payer", "notified_body"),
        *("ethics", "standards", "funder", "other"),
    }
    by_id = {row.id: row for row in AGENCIES}
    for row in AGENCIES:
        assert re.fullmatch(r"[A-Z]{2}|INT", row.jurisdiction), row.id
        # who reports under another's id belongs to it
        ancestors, up = {row.id}, row.parent
        while up is not None and up not in ancestors:
            ancestors.add(up)
            up = by_id[up].parent
        assert row.event_id in ancestors, row.id


def test_one_authority_approves_and_one_receives_in_a_jurisdiction() -> None:
    for field in ("approves_for", "receives_for"):
        places = [place for row in AGENCIES for place in getattr(row, field)]
        assert len(places) > 80
        assert [place for place, times in Counter(places).items() if times > 1] == []


def test_designations_and_applications_name_agencies() -> None:
    ids = {row.id for row in AGENCIES}
    for id_, named in ((row.id, row.agencies) for table in (DESIGNATIONS, APPLICATIONS) for row in table):
        assert set(named) <= ids, id_
        assert len(set(named)) == len(named), id_
    assert all(row.agencies for row in DESIGNATIONS)
    assert {row.stage for row in APPLICATIONS} <= {
        *("trial", "marketing", "supplement", "conformity", "emergency"),
        *("procedure", "dossier", "preclinical", "meeting", "plan"),
    }


def test_what_is_only_a_name_is_no_designation() -> None:
    special = {"designation", "review", "program", "qualification", "listing"}
    for row in DESIGNATIONS:
        assert (row.type is None) or row.act_kind in special, row.id
        assert row.type is None or re.fullmatch(r"[a-z_]+", row.type), row.id


def test_every_wire_form_is_one_wire_s() -> None:
    for form, rows in groups((row.form.lower(), row) for row in WIRES).items():
        assert len({row.id for row in rows}) == 1, form
        assert len({row.position for row in rows}) == len(rows), form
    assert {row.position for row in WIRES} == {"dateline", "header", "footer", "credit"}
    assert all(re.fullmatch(r"[a-z0-9-]+", row.id) for row in WIRES)


def groups(pairs: Iterator[tuple[str, terms.WireForm]]) -> dict[str, list[terms.WireForm]]:
    made: dict[str, list[terms.WireForm]] = defaultdict(list)
    for name, row in pairs:
        made[name].append(row)
    return made


# One symbol of the shape of each market, and one of another's.
SYMBOLS = {
    "ADX": ("GULFPHARM", "1234"),
    "AIM": ("HVO", "toolong"),
    "AQSE": ("AQX", "AQXYZ"),
    "ASX": ("WB1", "wb1"),
    "ATHENS": ("LAVI", "12"),
    "B3": ("HYPE3", "HYPE"),
    "BIST": ("DEVA", "DE"),
    "BME": ("FRX", "900123"),
    "BMV": ("LABB", "4502"),
    "BSE": ("543210", "54321"),
    "BUDAPEST": ("RICHT", "R"),
    "BYMA": ("RICH", "R"),
    "CBOE_CA": ("CAND", "1234"),
    "CSE": ("PSYX", "TOOLONG"),
    "DFM": ("GULFA", "123"),
    "EGX": ("ISPH", "ISP"),
    "EURONEXT": ("ALGEN", "Algen"),
    "FRANKFURT": ("2FB1", "x"),
    "HKEX": ("02171", "217100"),
    "IDX": ("KLBF", "KLB"),
    "JSE": ("APN", "AP1"),
    "KLSE": ("7148", "714"),
    "KRX": ("207940", "20794"),
    "LSE": ("HIK", "hik"),
    "MOEX": ("GEMC", "123"),
    "NASDAQ": ("ABCDW", "ABCDEF"),
    "NSE": ("SUNFLOWER", "sunflower"),
    "NYSE": ("BRK.A", "TOOLONG"),
    "NYSEAMERICAN": ("AIM", "9999"),
    "NYSEARCA": ("XBIO", "9999"),
    "NZX": ("PEB", "PEBX"),
    "OMX": ("ORPHA", "orpha"),
    "OTC": ("ABCDF", "ABC"),
    "PRAGUE": ("VIG", "1"),
    "PSE": ("UNI", "1"),
    "SET": ("BDMS", "B"),
    "SGX": ("A50", "A5"),
    "SIX": ("RLF", "4502"),
    "SSE": ("688235", "300347"),
    "SZSE": ("300347", "688235"),
    "TADAWUL": ("2070", "20"),
    "TASE": ("KNTX", "1234"),
    "TPEX": ("6446", "644"),
    "TSE": ("130A", "ABC"),
    "TSX": ("LABS.UN", "4502"),
    "TSXV": ("VMD.A", "4502"),
    "TWSE": ("6446", "64466"),
    "VIENNA": ("VLA", "v"),
    "WSE": ("MAB", "MABI"),
}


def test_symbols_of_markets() -> None:
    assert set(SYMBOLS) == {row.id for row in EXCHANGES}
    for row in EXCHANGES:
        good, bad = SYMBOLS[row.id]
        assert row.mic == "ALXP" or re.fullmatch(row.symbol, good), row.mic
        assert not re.fullmatch(row.symbol, bad), row.mic
        assert re.fullmatch(r"[A-Z0-9]{4}", row.mic)
        assert re.fullmatch(r"[A-Z]{2}", row.country)
    assert len({row.mic for row in EXCHANGES}) == len(EXCHANGES)
    shares = {
        row.mic for row in EXCHANGES if re.fullmatch(row.symbol, "ORPHA B") and re.fullmatch(row.symbol, "ORPHA-B")
    }
    assert shares == {"XSTO", "FNSE", "SSME", "XCSE"}


def test_an_alias_of_two_markets_is_decided_by_the_symbol_or_the_order() -> None:
    owners = defaultdict(list)
    for row in EXCHANGES:
        aliases = [alias.lower() for alias in (row.name, *row.aliases)]
        assert len(set(aliases)) == len(aliases), row.mic
        for alias in aliases:
            owners[alias].append(row.mic)
    assert {alias: mics for alias, mics in owners.items() if len(mics) > 1} == {
        "tse": ["XTSE", "XTKS"],
        "cse": ["XCNQ", "XCSE"],
    }


def test_a_written_form_is_one_place_in_a_country() -> None:
    forms = Counter((form.casefold(), row.kind, row.country) for row in PLACES for form in (row.name, *row.variants))
    assert [form for form, times in forms.items() if times > 1] == []
    cities = Counter(form.casefold() for row in PLACES if row.kind == "city" for form in (row.name, *row.variants))
    assert [form for form, times in cities.items() if times > 1] == []
    assert {row.kind for row in PLACES} == {"city", "state", "province", "region", "country", "demonym"}
    for row in PLACES:
        assert row.country is None or re.fullmatch(r"[A-Z]{2}", row.country), row.name
        assert (row.region is not None) == (row.kind in {"state", "province"}), row.name
        assert not re.search(r"[;|]", row.name), row.name


def test_a_heading_says_one_kind() -> None:
    texts = Counter((row.text.casefold(), row.whole) for row in HEADINGS)
    assert [text for text, times in texts.items() if times > 1] == []
    assert {row.kind for row in HEADINGS} <= {
        *("about_company", "about_product", "about_disease", "about_trial", "about_designation"),
        *("safety_information", "forward_looking", "contacts", "references", "end_matter", "other"),
    }


def test_registries_match_their_example() -> None:
    for row in REGISTRIES:
        assert re.search(row.pattern, row.example, re.VERBOSE), row.id


def stems() -> tuple[Stem, ...]:
    return tuple(row for row in TABLES.get("stems.STEMS", ()) if isinstance(row, Stem))


def test_stems_stand_where_they_say() -> None:
    ends = {"suffix": str.endswith, "second-word suffix": str.endswith, "prefix": str.startswith}
    checked = 0
    for stem in stems():
        affix = stem.affix.strip("-")
        for example in stem.examples:
            holds = ends.get(stem.position)
            if holds is not None:
                assert holds(example.lower(), affix), (stem.affix, example)
                checked += 1
    assert checked
    assert [stem.affix for stem in stems() if len(stem.affix.strip("-")) > stem.min_length] == []


def test_ordinary_words_are_no_names() -> None:
    index = StemIndex(stems())
    words = [(stem.affix, word) for stem in stems() for word in stem.english]
    assert words
    assert [(affix, word) for affix, word in words if index.stem(word) is not None] == []


@pytest.mark.parametrize("place", WORD_SETS)
def test_no_word_stands_twice_in_one_set(place: str) -> None:
    twice = [word for word, count in Counter(WORD_SETS[place]).items() if count > 1]
    assert twice == []


def test_sets_of_words_are_found() -> None:
    assert len(WORD_SETS) > 20
    assert any("vincristine" in words for words in WORD_SETS.values())
