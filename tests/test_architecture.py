"""Who may import whom, where Streamlit begins, what a page is made of, and how SQL is executed."""

from __future__ import annotations

import ast
import graphlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from asskomm.contract import ROOT

# A package imports only from those above it; the modules of the first line stand above all.
FIRST = ("errors", "contract", "dates", "scope", "words", "format")
WITHOUT_STREAMLIT = (
    "reading",
    "checking",
    "storage",
    "sample",
    "figures",
    "files",
    "view",
    "charts",
    "pictures",
    "map",
    "texts",
    "inquiry",
    "printed",
    "open_data",
    "commands",
)
WITH_STREAMLIT = ("sections", "frame")
LAST = ("visit", "__main__")
ORDER = (*FIRST, *WITHOUT_STREAMLIT, *WITH_STREAMLIT, *LAST)
# The command line stands at the end and still does without a browser's tools.
DRY = (*FIRST, *WITHOUT_STREAMLIT, "__main__")
FOR_PAGES = ("streamlit", "asskomm.charts", "asskomm.sections", "asskomm.frame.page")
EXECUTES = {"execute", "executemany", "sql", "query", "from_query", "extract_statements"}

PACKAGE = ROOT / "asskomm"
MODULES = {
    ".".join(file.relative_to(PACKAGE).with_suffix("").parts): file
    for file in sorted(PACKAGE.rglob("*.py"))
    if file.name != "__init__.py"
}
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
            assert not node.level, "imports are written in full"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def ours(source: str) -> set[str]:
    """The modules of the project that a source imports, as they are called in MODULES."""
    found = set()
    for name in imports(source):
        if name.partition(".")[0] == "asskomm":
            parts = name.split(".")[1:]
            whole, without_last = ".".join(parts), ".".join(parts[:-1])
            found.add(without_last if without_last in MODULES else whole)
    return found


def out_of_order(module: str, source: str) -> list[str]:
    """What a module imports although its package does not stand above."""
    place = ORDER.index(module.partition(".")[0])
    allowed = ORDER[: place + ("." in module)]
    return sorted(name for name in ours(source) if name.partition(".")[0] not in allowed)


def circles(sources: dict[str, str]) -> list[str]:
    """Modules that need each other in a circle, or none."""
    try:
        graphlib.TopologicalSorter({name: ours(text) for name, text in sources.items()}).prepare()
    except graphlib.CycleError as fault:
        return list(fault.args[1])
    return []


def streamlit_in(source: str) -> bool:
    """Does it import Streamlit?"""
    return any(name.split(".")[0] == "streamlit" for name in imports(source))


def foreign_to_a_page(source: str) -> list[str]:
    """What a page imports although pages only compose."""
    return sorted({name for name in imports(source) if not name.startswith(FOR_PAGES)})


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


def test_every_package_has_its_place_and_says_what_it_is_for() -> None:
    packages = {folder.name for folder in PACKAGE.iterdir() if any(folder.glob("*.py"))}
    alone = {name for name in MODULES if "." not in name}
    assert packages | alone == set(ORDER)
    assert packages.isdisjoint(alone)
    for package in packages:
        text = (PACKAGE / package / "__init__.py").read_text(encoding="utf-8")
        assert ast.get_docstring(ast.parse(text))
        assert text.count("\n") == 1, f"{package}/__init__.py does something"


def test_the_documented_tree_is_this_one() -> None:
    documented = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    table = documented.partition("| module |")[2].partition("\n\n")[0]
    alone, found, package = {*FIRST, *LAST}, [], ""
    for first in re.findall(r"^\| ([^|]+) \|", table, re.MULTILINE):
        if heading := re.fullmatch(r"\*\*(\w+)/\*\*", first):
            package = f"{heading[1]}."
            found.append(heading[1])
        elif "Streamlit" not in first:
            names = first.replace("\\", "").split(", ")
            found += [name if name in alone else f"{package}{name}" for name in names]
    assert sorted(found) == sorted({*MODULES, *ORDER})
    assert [name for name in found if "." not in name] == list(ORDER)


@pytest.mark.parametrize("module", MODULES)
def test_imports_go_upward_only(module: str) -> None:
    assert out_of_order(module, MODULES[module].read_text(encoding="utf-8")) == []


def test_no_modules_need_each_other_in_a_circle() -> None:
    texts = {name: file.read_text(encoding="utf-8") for name, file in MODULES.items()}
    assert circles(texts) == []


@pytest.mark.parametrize("module", [one for one in MODULES if one.partition(".")[0] in DRY])
def test_nothing_above_the_line_knows_streamlit(module: str) -> None:
    assert not streamlit_in(MODULES[module].read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "module", [one for one in MODULES if one.partition(".")[0] in WITH_STREAMLIT]
)
def test_what_stands_below_the_line_belongs_there(module: str) -> None:
    assert streamlit_in(MODULES[module].read_text(encoding="utf-8"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_composes_and_nothing_else(page: Path) -> None:
    assert foreign_to_a_page(page.read_text(encoding="utf-8")) == []


def test_no_page_lies_directly_in_pages() -> None:
    assert PAGES
    assert bare_pages(ROOT / "pages") == []


@pytest.mark.parametrize("module", MODULES)
def test_nothing_is_spliced_into_sql(module: str) -> None:
    assert spliced(MODULES[module].read_text(encoding="utf-8")) == []


# --- each rule can be broken ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("module", "source", "complaints"),
    [
        ("storage.store", "from asskomm.view.answers import View", ["view.answers"]),
        (
            "storage.store",
            "from asskomm.view import answers, labels",
            ["view.answers", "view.labels"],
        ),
        ("storage.store", "import asskomm.view.answers", ["view.answers"]),
        ("storage.store", "def late():\n    from asskomm.visit import run", ["visit"]),
        ("storage.store", "from asskomm.nowhere import x", ["nowhere.x"]),
        ("storage.store", "from asskomm.storage import aside\nfrom asskomm import scope", []),
        ("storage.store", "from asskomm.checking.checks import check\nimport json", []),
        ("errors", "if TYPE_CHECKING:\n    from asskomm.checking.checks import check", []),
        ("errors", "if True:\n    from asskomm.checking import checks", ["checking.checks"]),
        ("scope", "from asskomm.contract import ROOT", []),
        ("contract", "from asskomm.scope import Scope", ["scope"]),
        ("contract", "from asskomm.contract import ROOT", ["contract"]),
    ],
)
def test_the_order_can_be_broken(module: str, source: str, complaints: list[str]) -> None:
    assert out_of_order(module, source) == complaints


def test_a_circle_can_be_found() -> None:
    there = "from asskomm.storage import snapshots"
    back = "from asskomm.storage.store import take_over"
    assert circles({"storage.store": there, "storage.snapshots": ""}) == []
    assert "storage.store" in circles({"storage.store": there, "storage.snapshots": back})


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
        ("from asskomm.sections import blocks\nfrom asskomm.frame.page import opened", []),
        ("from asskomm.figures import questions", ["asskomm.figures.questions"]),
        ("from asskomm.storage.store import take_over", ["asskomm.storage.store.take_over"]),
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
