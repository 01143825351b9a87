"""Who may import whom, where Streamlit begins, what a page is made of, and how SQL is executed."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from asskomm.contract import ROOT

# A module imports only from those above it.
WITHOUT_STREAMLIT = (
    "errors",
    "contract",
    "dictionary",
    "dates",
    "decoding",
    "values",
    "rowwise",
    "splitting",
    "sheets",
    "sources",
    "reading",
    "delivery",
    "finding",
    "remarks",
    "rules",
    "inspection",
    "checks",
    "changes",
    "report",
    "plausibility",
    "snapshots",
    "aside",
    "store",
    "scope",
    "questions",
    "words",
    "format",
    "licence",
    "exports",
    "workbooks",
    "documents",
    "archives",
    "indicators",
    "ranks",
    "placings",
    "definitions",
    "tables",
    "findings",
    "reporting",
    "theme",
    "alt",
    "drawing",
    "marks",
    "charts",
    "tracing",
    "plotting",
    "pictures",
    "comparisons",
    "timelines",
    "sample_days",
    "sample_cast",
    "sample_words",
    "sample_councils",
    "sample_steps",
    "sample_volume",
    "sample",
    "survival_charts",
    "share_charts",
    "heat_charts",
    "panel_charts",
    "serving",
    "answers",
    "addresses",
    "freshness",
    "light",
    "labels",
    "provenance",
    "inquiries",
    "official",
    "printing",
    "statements",
    "renderings",
    "packages",
    "packs",
    "subjects",
    "leads",
    "comparison",
    "shapes",
    "projection",
    "geojson",
    "boundaries",
    "layers",
    "cartography",
    "margin",
    "figures",
    "knowledge",
    "funds",
    "parts",
    "building",
    "appendix",
    "chapters",
    "typesetting",
    "arguments",
    "report_command",
    "commands",
    "passages",
    "prose",
    "things",
    "text_background",
    "text_published",
    "text_joining",
    "text_district",
    "text_change",
    "texts",
    "writing_command",
    "sample_command",
    "answer_command",
    "open_tables",
    "dcat",
    "publish",
)
WITH_STREAMLIT = (
    "downloads",
    "blocks",
    "sections",
    "particulars",
    "programme",
    "pathway",
    "coverage",
    "fields",
    "money",
    "reconciling",
    "profile",
    "municipality",
    "district",
    "quality",
    "defining",
    "intake",
    "ordering",
    "side_by_side",
    "writing",
    "mapping",
    "answering",
    "printed",
    "controls",
    "revisit",
    "frame",
    "visit",
)
ORDER = (*WITHOUT_STREAMLIT, *WITH_STREAMLIT, "__main__")
# The command line stands at the end and still does without a browser's tools.
DRY = (*WITHOUT_STREAMLIT, "__main__")
FOR_PAGES = (
    "streamlit",
    "asskomm.charts",
    *(f"asskomm.{name}" for name in WITH_STREAMLIT if name not in ("controls", "revisit")),
)
EXECUTES = {"execute", "executemany", "sql", "query", "from_query", "extract_statements"}

MODULES = sorted((ROOT / "asskomm").glob("*.py"))
PAGES = sorted((ROOT / "pages").rglob("*.py"))


# --- the rules, each as a function from source text to complaints ---------------------------------


def imports(source: str) -> Iterator[str]:
    """Every module a source imports, `asskomm.x` in full; imports for types only are none."""
    tree = ast.parse(source)
    for_types = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for outer in node.body
        for inner in ast.walk(outer)
    }
    for node in ast.walk(tree):
        if id(node) in for_types:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = "asskomm" if node.level else node.module or ""
            if node.level and node.module:
                module = f"asskomm.{node.module}"
            if module == "asskomm":
                yield from (f"asskomm.{alias.name}" for alias in node.names)
            else:
                yield module


def out_of_order(module: str, source: str) -> list[str]:
    """What a module imports although it does not stand above it."""
    above = ORDER[: ORDER.index(module)]
    mine = [name.split(".")[1] for name in imports(source) if name.startswith("asskomm.")]
    return sorted({name for name in mine if name not in above})


def streamlit_in(source: str) -> bool:
    """Does it import Streamlit?"""
    return any(name.split(".")[0] == "streamlit" for name in imports(source))


def foreign_to_a_page(source: str) -> list[str]:
    """What a page imports although pages only compose."""
    return sorted({name for name in imports(source) if name not in FOR_PAGES})


def spliced(source: str) -> list[str]:
    """SQL that is neither a plain text, nor a question's `.sql`, nor a whole file."""
    return [
        ast.unparse(node.args[0])
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in EXECUTES
        and node.args
        and not _is_whole(node.args[0])
    ]


def _is_whole(argument: ast.expr) -> bool:
    if isinstance(argument, ast.Constant):
        return isinstance(argument.value, str)
    if isinstance(argument, ast.Call):
        return isinstance(argument.func, ast.Attribute) and argument.func.attr == "read_text"
    return isinstance(argument, ast.Attribute) and argument.attr == "sql"


def bare_pages(pages: Path) -> list[str]:
    """Pages directly in pages/: they wake Streamlit's old discovery, which runs them bare."""
    return sorted(file.name for file in pages.glob("*.py"))


# --- the project keeps them -----------------------------------------------------------------------


def test_every_module_has_its_place() -> None:
    assert {file.stem for file in MODULES} - {"__init__"} == set(ORDER)
    assert len(ORDER) == len(set(ORDER))
    assert not [
        folder for folder in (ROOT / "asskomm").iterdir() if (folder / "__init__.py").exists()
    ]


def test_the_documented_order_is_this_one() -> None:
    documented = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    table = documented.partition("| module |")[2].partition("\n\n")[0]
    firsts = re.findall(r"^\| ([^|]+) \|", table, re.MULTILINE)
    names = [name.strip() for first in firsts for name in first.replace("\\", "").split(",")]
    assert [name for name in names if name in ORDER] == list(ORDER)


@pytest.mark.parametrize("module", ORDER)
def test_imports_go_upward_only(module: str) -> None:
    source = (ROOT / "asskomm" / f"{module}.py").read_text(encoding="utf-8")
    assert out_of_order(module, source) == []


@pytest.mark.parametrize("module", DRY)
def test_nothing_above_the_line_knows_streamlit(module: str) -> None:
    assert not streamlit_in((ROOT / "asskomm" / f"{module}.py").read_text(encoding="utf-8"))


# visit runs the frame and has no line of its own.
@pytest.mark.parametrize("module", [one for one in WITH_STREAMLIT if one != "visit"])
def test_what_stands_below_the_line_belongs_there(module: str) -> None:
    assert streamlit_in((ROOT / "asskomm" / f"{module}.py").read_text(encoding="utf-8"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_composes_and_nothing_else(page: Path) -> None:
    assert foreign_to_a_page(page.read_text(encoding="utf-8")) == []


def test_no_page_lies_directly_in_pages() -> None:
    assert PAGES
    assert bare_pages(ROOT / "pages") == []


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.stem)
def test_nothing_is_spliced_into_sql(module: Path) -> None:
    assert spliced(module.read_text(encoding="utf-8")) == []


# --- each rule can be broken ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("module", "source", "complaints"),
    [
        ("store", "from asskomm.scope import Scope", ["scope"]),
        ("store", "from asskomm import delivery, scope", ["scope"]),
        ("store", "import asskomm.answers", ["answers"]),
        ("store", "from . import answers", ["answers"]),
        ("store", "from .answers import View", ["answers"]),
        ("store", "def late():\n    from asskomm.answers import View", ["answers"]),
        ("store", "from asskomm.store import Snapshot", ["store"]),
        ("store", "from asskomm.nowhere import x", ["nowhere"]),
        ("store", "from asskomm.checks import check\nimport json", []),
        ("errors", "if TYPE_CHECKING:\n    from asskomm.checks import Finding", []),
        ("errors", "if True:\n    from asskomm.checks import Finding", ["checks"]),
    ],
)
def test_the_order_can_be_broken(module: str, source: str, complaints: list[str]) -> None:
    assert out_of_order(module, source) == complaints


@pytest.mark.parametrize(
    ("source", "there"),
    [
        ("import streamlit as st", True),
        ("from streamlit.testing.v1 import AppTest", True),
        ("def late():\n    import streamlit", True),
        ("import streamlit_extras", False),
        ("text = 'import streamlit'", False),
    ],
)
def test_streamlit_can_be_found(source: str, there: bool) -> None:
    assert streamlit_in(source) is there


@pytest.mark.parametrize(
    ("source", "complaints"),
    [
        ("from asskomm import blocks, sections\nfrom asskomm.frame import opened", []),
        ("from asskomm import questions", ["asskomm.questions"]),
        ("from asskomm.store import take_over", ["asskomm.store"]),
        ("import duckdb", ["duckdb"]),
        ("import pandas as pd", ["pandas"]),
    ],
)
def test_a_page_can_do_too_much(source: str, complaints: list[str]) -> None:
    assert foreign_to_a_page(source) == complaints


@pytest.mark.parametrize(
    "argument",
    [
        "f'SELECT * FROM {table}'",
        "'SELECT * FROM ' + table",
        "'SELECT * FROM {}'.format(table)",
        "'SELECT * FROM %s' % table",
        "' '.join(parts)",
        "asked.sql.replace('$', table)",
        "sql",
        "file.read_text() + more",
    ],
)
@pytest.mark.parametrize("verb", ["execute", "sql"])
def test_spliced_sql_can_be_found(verb: str, argument: str) -> None:
    assert spliced(f"cursor.{verb}({argument}, bound)") != []


@pytest.mark.parametrize(
    "argument", ["'SELECT 1'", "asked.sql", "room.read_text(encoding='utf-8')"]
)
def test_whole_sql_is_no_splice(argument: str) -> None:
    assert spliced(f"cursor.execute({argument}, bound)") == []


def test_a_bare_page_can_be_found(tmp_path: Path) -> None:
    (tmp_path / "section").mkdir()
    (tmp_path / "section" / "fine.py").touch()
    assert bare_pages(tmp_path) == []
    (tmp_path / "bare.py").touch()
    assert bare_pages(tmp_path) == ["bare.py"]
