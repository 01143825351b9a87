"""data/schema/ → tables and columns: headers in German too, keys, references, broken schemas."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from asskomm.contract import contract, plain_name, reference_contract, tables_in
from asskomm.errors import BrokenSchema

FIELD = {"name": "amount_eur", "type": "number", "title": "Betrag", "title_en": "Amount"}
SCHEMA: dict[str, Any] = {"title": "Erfunden", "title_en": "Made up", "fields": [FIELD]}


def schemas(folder: Path, **changes: Any) -> Path:
    """A folder with one schema, changed; a value of None takes a property away."""
    described = {name: value for name, value in (SCHEMA | changes).items() if value is not None}
    (folder / "made_up.json").write_text(json.dumps(described), encoding="utf-8")
    return folder


def test_every_export_of_the_design_is_there() -> None:
    assert set(contract()) == {
        "consultations",
        "agreements",
        "councils",
        "coaching",
        "security_analyses",
        "funding",
        "budget",
        "projects",
        "model_municipalities",
        "published_figures",
    }


def test_every_table_has_a_key_of_its_own_columns() -> None:
    for table in (*contract().values(), *reference_contract().values()):
        names = {column.name for column in table.columns}
        assert table.key
        assert {*table.key, *table.exactly_one} <= names
        assert {reference.column for reference in table.references} <= names


def test_every_municipality_of_an_export_must_exist() -> None:
    for table in contract().values():
        if "municipality_id" in {column.name for column in table.columns}:
            pointed_at = {(one.column, one.table, one.other_column) for one in table.references}
            assert ("municipality_id", "municipalities", "municipality_id") in pointed_at


def test_a_council_belongs_to_one_of_two() -> None:
    assert contract()["councils"].exactly_one == ("municipality_id", "district_id")


def test_money_has_two_places_and_no_schema_knows_floats() -> None:
    for table in contract().values():
        for column in table.columns:
            assert column.kind in ("text", "date", "integer", "decimal")
            if column.name.endswith("_eur"):
                assert (column.kind, column.decimals) == ("decimal", 2)


@pytest.mark.parametrize(
    "header",
    [
        "signed_on",
        "SIGNED_ON",
        "Datum der Unterzeichnung",
        "datum der unterzeichnung",
        " Datum  der Unterzeichnung ",
        "Datum_der_Unterzeichnung",
    ],
)
def test_a_header_is_the_name_or_the_german_title(header: str) -> None:
    column = contract()["agreements"].column_named(header)
    assert column is not None
    assert column.name == "signed_on"


@pytest.mark.parametrize("header", ["Förderung", "signed", "", "signed_on_2"])
def test_another_header_is_none(header: str) -> None:
    assert contract()["agreements"].column_named(header) is None


@pytest.mark.parametrize(
    ("header", "plain"),
    [
        ("Fördersumme (EUR)", "foerdersumme_eur"),
        ("foerdersumme_eur", "foerdersumme_eur"),
        ("Straße", "strasse"),
        ("ÄMTER und  Städte", "aemter_und_staedte"),
        ("  ", ""),
    ],
)
def test_umlauts_case_and_spaces_do_not_matter(header: str, plain: str) -> None:
    assert plain_name(header) == plain


def test_no_two_columns_of_a_table_share_a_header() -> None:
    for table in (*contract().values(), *reference_contract().values()):
        for column in table.columns:
            for header in (column.name, *column.titles.values()):
                assert table.column_named(header) == column


def test_a_schema_read(tmp_path: Path) -> None:
    rules = {"required": True, "minimum": 0, "enum": [], "pattern": r"\d+"}
    field = FIELD | {"decimals": 2, "constraints": rules}
    folder = schemas(
        tmp_path,
        fields=[field],
        primaryKey="amount_eur",
        foreignKeys=[
            {"fields": "amount_eur", "reference": {"resource": "other", "fields": ["id"]}}
        ],
        required=True,
    )
    table = tables_in(folder)["made_up"]
    (column,) = table.columns
    assert (column.kind, column.decimals, column.required) == ("decimal", 2, True)
    assert (column.minimum, column.maximum) == (0, None)
    assert (table.key, table.required) == (("amount_eur",), True)
    assert [(one.column, one.table, one.other_column) for one in table.references] == [
        ("amount_eur", "other", "id")
    ]


@pytest.mark.parametrize(
    "changes",
    [
        {"title": None},
        {"title_en": None},
        {"fields": None},
        {"fields": [FIELD | {"type": "geopoint"}]},
        {"fields": [{"name": "amount_eur"}]},
        {"fields": [FIELD | {"constraints": {"pattern": "("}}]},
        {"foreignKeys": [{"fields": ["a", "b"], "reference": {"resource": "o", "fields": ["a"]}}]},
        {"foreignKeys": [{"fields": ["a"]}]},
    ],
)
def test_a_broken_schema_is_our_bug_and_names_its_file(
    tmp_path: Path, changes: dict[str, Any]
) -> None:
    with pytest.raises(BrokenSchema, match=r"made_up\.json"):
        tables_in(schemas(tmp_path, **changes))


def test_a_folder_without_schemas_is_our_bug(tmp_path: Path) -> None:
    with pytest.raises(BrokenSchema, match="no table schema"):
        tables_in(tmp_path)
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    with pytest.raises(BrokenSchema, match=r"broken\.json"):
        tables_in(tmp_path)
