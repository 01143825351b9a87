"""Every file of queries/ keeps its header's promises, with rows and without any."""

from __future__ import annotations

import csv
import re
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from asskomm.contract import contract
from asskomm.errors import BrokenQuestion
from asskomm.figures.definitions import HISTORY
from asskomm.figures.questions import HEADER, Answer, all_questions, question
from asskomm.storage.rooms import FACTS, QUERIES
from asskomm.view.serving import DEFAULT_DELIVERY
from tests.made_up import Record, on, pick, record, write

PARAMETERS = {
    "subject": (
        "consultations",
        "agreements",
        "preliminary_agreements",
        "councils",
        "coaching",
        "security_analyses",
    ),
    "grain": ("year", "month"),
    "indicator": (
        "consulted_municipalities",
        "closely_cooperating",
        "prevention_councils",
        "cooperation_agreements",
        "preliminary_agreements",
        "coaching_processes",
        "security_analyses",
        "consultations",
        "model_municipalities",
        "funding_approved_eur",
    ),
    "language": ("de", "en"),
    "municipality": ("14628160", "14625240", "14511000"),
    "exported_on": (date(2026, 1, 1),),
    "today": ("2026-01-20",),
    "delivery_day": ("", "5"),
    "district": ("14628", "14511"),
    "measure": ("cooperation_agreements", "grants_eur", "days_to_agreement"),
    "breakdown": ("district", "municipality", "action_field", "stage"),
    "first_year": ("2019",),
    "last_year": ("2024",),
    "place": ("14628160", "14628"),
    "step_from": ("agreements",),
    "step_to": ("councils", "funding"),
    "level": ("districts", "directorates"),
    "earlier": ("", "2022-08-09"),
    "area": ("whole", "district", "directorate", "size_class"),
    "population_from": ("0", "10000"),
    "action_field": ("youth",),
    "split": ("none", "district", "size_class", "first_year"),
}
SCOPES = (
    on("2023-08-09"),
    on("2023-08-09", since="2021-05-15", districts=("14628", "14521"), unit="signatories"),
    on("2023-08-09", size_classes=("0",), action_fields=("youth",), unit="agreements"),
    on("2010-01-01"),
)
KINDS = {"stock", "flow", "stock and flow", "flow and stock", "reference", "report", "plausibility"}
SCOPELESS = {"reference", "report", "plausibility"}  # of a delivery, or of what is known of places


def ways(name: str, turn: int = 0) -> Iterator[dict[str, str]]:
    """Every value of each parameter that a question knows; in another turn beside other values."""
    known = [one for one in PARAMETERS if one in question(name).parameters]
    for step in range(max((len(PARAMETERS[one]) for one in known), default=1)):
        yield {
            one: PARAMETERS[one][(step + turn * place) % len(PARAMETERS[one])]
            for place, one in enumerate(known)
        }


def described(asked: Record, name: str, **parameters: str) -> list[tuple[str, str]]:
    """Columns and types as DuckDB gives them."""
    bound: dict[str, Any] = {"scope": SCOPES[0].as_parameter()} | parameters
    known = {parameter: bound[parameter] for parameter in question(name).parameters}
    with asked.snapshot.cursor() as cursor:
        cursor.execute(question(name).sql, known)
        return [(column[0], plain(str(column[1]))) for column in cursor.description or ()]


def plain(kind: str) -> str:
    return kind.replace(" ", "")


@pytest.mark.parametrize("name", all_questions())
@pytest.mark.parametrize("filled", [True, False], ids=["filled", "empty"])
def test_columns_and_types_are_as_promised(
    name: str, filled: bool, real: Record, empty: Record
) -> None:
    promised = [(column, plain(kind)) for column, kind in question(name).columns]
    for parameters in ways(name):
        assert described(real if filled else empty, name, **parameters) == promised


@pytest.mark.parametrize("name", all_questions())
def test_a_header_says_what_one_must_know(name: str) -> None:
    header = question(name).header
    assert [word for word in HEADER if not header[word].strip()] == []
    assert header["question"].endswith("?")
    assert header["kind"] in KINDS
    assert header["grain"].startswith("one row")


@pytest.mark.parametrize("name", all_questions())
def test_a_question_knows_the_scope_or_has_none(name: str) -> None:
    asked = question(name)
    assert ("scope" in asked.parameters) != (asked.header["kind"] in SCOPELESS)
    assert asked.parameters <= {"scope", *PARAMETERS}


# --- a total order --------------------------------------------------------------------------------


def without_comments(sql: str) -> str:
    return re.sub(r"--.*", "", sql)


def order_of(sql: str) -> str | None:
    """What the whole answer is ordered by: an ORDER BY last of all, inside no bracket."""
    depth = 0
    last = None
    text = without_comments(sql).strip().rstrip(";")
    for found in re.finditer(r"[()]|\bORDER\s+BY\b|\bSELECT\b", text):
        depth += {"(": 1, ")": -1}.get(found.group(), 0)
        if depth == 0 and found.group() not in "()":
            last = text[found.end() :] if found.group().startswith("ORDER") else None
    return last


def test_the_order_of_the_whole_is_told_from_that_of_a_part() -> None:
    assert order_of("SELECT a FROM t ORDER BY a, b") == " a, b"
    assert order_of("SELECT a FROM (SELECT a FROM t ORDER BY a)") is None
    assert order_of("WITH c AS (SELECT 1 ORDER BY 1) SELECT a FROM c -- ORDER BY a") is None
    assert order_of("SELECT list(a ORDER BY a) FROM t") is None


@pytest.mark.parametrize("name", all_questions())
def test_an_answer_of_several_rows_is_ordered(name: str) -> None:
    asked = question(name)
    if asked.header["grain"] != "one row":
        assert order_of(asked.sql)


@pytest.fixture(scope="module")
def backwards(tmp_path_factory: pytest.TempPathFactory) -> Record:
    """The public record with the rows of every file in reverse."""
    place = tmp_path_factory.mktemp("backwards")
    folder = place / "delivery"
    shutil.copytree(DEFAULT_DELIVERY, folder)
    for name in contract():
        with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
            rows = list(csv.DictReader(lines))
        write(folder / f"{name}.csv", list(rows[0]), rows[::-1])
    return record(folder, place / "snapshots")


def told(answer: Answer) -> list[tuple[Any, ...]]:
    """The rows without the line they stand on."""
    return pick(answer, *(column for column in answer.columns if column != "line"))


@pytest.mark.parametrize("name", all_questions())
def test_the_order_of_the_files_does_not_show(name: str, real: Record, backwards: Record) -> None:
    everything, narrow, *_ = SCOPES
    asked = [(everything, one) for one in ways(name)] + [(narrow, next(ways(name, turn=1)))]
    for scope, parameters in asked:
        there = real.ask(name, scope, **parameters)
        assert told(there) == told(backwards.ask(name, scope, **parameters))


# --- facts through macros only --------------------------------------------------------------------


def tables_named(sql: str) -> set[str]:
    """What stands behind FROM or JOIN, without what the file itself defines."""
    text = without_comments(sql)
    named = set(re.findall(r"\b(?:FROM|JOIN)\s+([a-z_.]+)\b(?!\s*\()", text, re.IGNORECASE))
    own = re.findall(r"\b([a-z_]+)\s*(?:\([a-z_, ]+\))?\s+AS\s+(?:MATERIALIZED\s+)?\(", text)
    return named - set(own)


def test_tables_are_told_from_macros_and_own_names() -> None:
    sql = (
        "WITH mine (a) AS (SELECT 1) SELECT * FROM mine JOIN agreements_in($s) AS a JOIN agreements"
    )
    assert tables_named(sql) == {"agreements"}
    assert tables_named("SELECT * FROM delivered.agreements") == {"delivered.agreements"}
    assert tables_named("-- FROM agreements\nSELECT 1") == set()


REFERENCE = {
    "districts",
    "municipalities",
    "municipality_changes",
    "size_classes",
    "action_fields",
}
WHOLE_DELIVERY = ("delivery/", "quality/", "plausibility/")  # what they ask about has no scope


@pytest.mark.parametrize(
    "name", [name for name in all_questions() if not name.startswith(WHOLE_DELIVERY)]
)
def test_facts_are_read_through_the_scope_only(name: str) -> None:
    named = tables_named(question(name).sql)
    allowed = REFERENCE if name.startswith("places/") else {"action_fields"}  # for its titles
    assert named <= allowed


def test_every_macro_over_facts_is_fed_a_scope() -> None:
    sql = "".join(without_comments(file.read_text(encoding="utf-8")) for file in FACTS)
    macros = re.findall(r"CREATE MACRO (\w+)\(([^)]*)\) AS TABLE", sql)
    assert macros
    unscoped = [name for name, names in macros if not names.startswith("scope")]
    assert unscoped == ["filled_in"]  # of an export, as a whole
    assert [name for name, _ in macros if not name.endswith("_in")] == []


# --- the reader of headers itself -----------------------------------------------------------------


def test_a_header_may_go_on_below_and_hold_commas_in_brackets() -> None:
    columns = question("overview/indicators").columns
    assert columns[0] == ("indicator", "VARCHAR")
    assert ("value", "DECIMAL(18,2)") in [(name, plain(kind)) for name, kind in columns]


def test_a_question_that_does_not_exist(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with pytest.raises(BrokenQuestion, match=r"queries/no/such\.sql does not exist"):
        question("no/such")
    monkeypatch.setattr("asskomm.figures.questions.QUERIES", tmp_path)
    (tmp_path / "half.sql").write_text("-- question: What?\n-- kind: stock\n--\nSELECT 1\n")
    with pytest.raises(BrokenQuestion, match="has no grain, returns, unit in its header"):
        question("half")


def test_nothing_but_sql_lives_in_queries() -> None:
    files = [file for file in QUERIES.rglob("*") if file.is_file()]
    assert [file for file in files if file.suffix != ".sql"] == [HISTORY]  # of the indicators
    assert set(QUERIES.glob("*.sql")) == set(FACTS)
