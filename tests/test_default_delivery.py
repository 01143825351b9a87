"""data/ as it is shipped: it keeps its contract, and nothing of the record was lost or added."""

from __future__ import annotations

import csv
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from frictionless import Package

from asskomm.checking import dictionary

DATA = Path(__file__).resolve().parent.parent / "data"
RECORD = DATA / "public_record"
REFERENCE = DATA / "reference"
EXPORTS = tuple(sorted(file.stem for file in (DATA / "schema").glob("*.json")))
REFERENCES = tuple(sorted(file.stem for file in (DATA / "schema" / "reference").glob("*.json")))
STATED = "2023-08-09"  # the press notice with the most complete figures

Row = dict[str, str]
Event = tuple[str, str, str]  # what happened, AGS, date


@cache
def read(folder: Path, name: str) -> list[Row]:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def record(name: str, **wanted: str) -> list[Row]:
    """Rows of the public record whose columns have the wanted values."""
    rows = read(RECORD, name)
    return [row for row in rows if all(row[column] == value for column, value in wanted.items())]


def described() -> Package:
    """The exports and the reference tables as one package, so that references can be followed."""
    paths = {name: (f"public_record/{name}.csv", f"schema/{name}.json") for name in EXPORTS}
    paths |= {
        name: (f"reference/{name}.csv", f"schema/reference/{name}.json") for name in REFERENCES
    }
    resources = [
        {"name": name, "path": path, "schema": schema} for name, (path, schema) in paths.items()
    ]
    return Package.from_descriptor({"resources": resources}, basepath=str(DATA))


def faults(package: Package) -> list[str]:
    report = package.validate()
    tasks = [f"{task.name}: {error.message}" for task in report.tasks for error in task.errors]
    return [error.message for error in report.errors] + tasks


# --- the contract ---------------------------------------------------------------------------------


def test_frictionless_accepts_every_table() -> None:
    assert faults(described()) == []


def test_the_package_that_ships_describes_the_same_tables() -> None:
    shipped = Package(str(DATA / "datapackage.json"))
    assert faults(shipped) == []
    assert sorted(shipped.resource_names) == sorted(EXPORTS + REFERENCES)


def test_the_delivery_describes_itself() -> None:
    own = Package(str(RECORD / "datapackage.json"))
    assert (own.name, (own.created or "")[:10]) == ("asskomm-public-record", "2026-11-24")
    assert sorted(own.resource_names) == list(EXPORTS)
    assert {file.stem for file in RECORD.glob("*.csv")} == set(EXPORTS)


@pytest.mark.parametrize("file", sorted(DATA.glob("*/*.csv")), ids=lambda file: file.name)
def test_files_are_plain_utf8_with_line_feeds(file: Path) -> None:
    content = file.read_bytes()
    assert not content.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in content
    assert content.decode("utf-8").endswith("\n")


@pytest.mark.parametrize("name", EXPORTS)
def test_every_row_of_the_record_names_source_and_certainty(name: str) -> None:
    rows = record(name)
    assert rows
    assert [row for row in rows if not row["source"].strip()] == []
    assert {row["certainty"] for row in rows} <= {"certain", "uncertain"}


def test_the_dictionary_in_the_readme_is_current() -> None:
    readme = dictionary.README.read_text(encoding="utf-8")
    assert dictionary.with_dictionary(readme) == readme, "run python -m asskomm.checking.dictionary"


# --- nothing lost, nothing added ------------------------------------------------------------------


def events() -> list[Event]:
    """The delivery taken apart again into single events."""
    sources = (
        ("consultations", "kind", "held_on"),
        ("agreements", "kind", "signed_on"),
        ("councils", "stage", "stage_on"),
        ("coaching", "", "started_on"),
        ("security_analyses", "", "started_on"),
        ("security_analyses", "", "completed_on"),
        ("funding", "stage", "stage_on"),
        ("projects", "", "held_on"),
        ("model_municipalities", "", "since"),
    )
    return [
        (f"{name} {row.get(kind) or date}", row["municipality_id"], row[date])
        for name, kind, date in sources
        for row in record(name)
        if row[date]
    ]


def test_the_180_events_of_the_record_are_there() -> None:
    assert Counter(what for what, _, _ in events()) == {
        "consultations first": 5 + 6,  # the Oberes Vogtland region as six
        "agreements cooperation": 50 + 3,  # until 9 August 2023, and after
        "agreements preliminary": 1,
        "councils founded": 22 + 1,  # councils, and Wildenstein's second municipality
        "councils planned": 15 + 3 + 3,  # alone, Göltzschtal, Reichenbach/O.L.
        "councils reactivated": 1,
        "coaching started_on": 7,
        "security_analyses started_on": 17 + 5 + 2,  # alone, Silberberg, Wildenstein
        "security_analyses completed_on": 9,
        "funding approved": 3,
        "projects held_on": 8 + 3 + 3 + 5,  # alone, Naunhof, Vogtland, Flöha
        "model_municipalities since": 8,
    }
    assert len(events()) == 11 + 53 + 1 + 23 + 21 + 1 + 7 + 24 + 9 + 3 + 19 + 8 == 180


def test_each_event_is_there_once() -> None:
    twice = [event for event, count in Counter(events()).items() if count > 1]
    # Schwarzenberg signed with its league and, the same day, for itself.
    assert twice == [("agreements cooperation", "14521550", "2021-12-17")]


def test_starts_and_completions_of_an_analysis_share_a_row() -> None:
    rows = record("security_analyses")
    begun = {(row["analysis_id"], row["municipality_id"]) for row in rows if row["started_on"]}
    done = {(row["analysis_id"], row["municipality_id"]) for row in rows if row["completed_on"]}
    assert len(begun & done) == 8
    assert done - begun == {("SA-14626530-2022-09", "14626530")}  # Seifhennersdorf: no start known
    assert len(rows) == 24 + 9 - 8
    assert len({row["analysis_id"] for row in rows}) == 25 - (5 - 1) - (2 - 1)


def test_a_date_and_its_precision_come_together() -> None:
    for row in record("security_analyses"):
        assert bool(row["started_on"]) == bool(row["date_precision"])
        assert bool(row["completed_on"]) == bool(row["completed_precision"])


def test_every_published_figure_is_kept() -> None:
    rows = record("published_figures")
    kinds = Counter(row["indicator"].partition(":")[0] for row in rows)
    assert kinds == {
        "cooperation_agreements": 18,
        "prevention_councils": 17,
        "consulted_municipalities": 13,
        "funding_available_eur": 9,
        "security_analyses": 8,
        "coaching_processes": 3,
        "model_municipalities": 3,
        "closely_cooperating": 2,
        "other": 32,
    }
    assert len(rows) == 18 + 17 + 13 + 9 + 8 + 3 + 3 + 2 + 32 == 105
    # What the sources count: 13 + 2 + 3 + 3 by their indicator, 5 + 4 + 2 + 1 of the others,
    # 8 agreements and 3 analyses by their wording.
    units = Counter(row["unit_counted"] for row in rows)
    assert units["municipality"] == (13 + 2 + 3 + 3) + (5 + 4 + 2 + 1) + (8 + 3)
    assert units["unspecified"] == 105 - 44 - 1 - 1


def test_a_third_became_a_number_with_a_note() -> None:
    (row,) = record("published_figures", indicator="closely_cooperating", as_of="2021-09-01")
    said = (row["value"], row["qualifier"], row["note"])
    assert said == ("43", "exact", "worded as a third (43)")


def test_the_budget_agrees_with_what_was_published() -> None:
    rows = [(row["first_year"], row["last_year"], row["amount_eur"]) for row in record("budget")]
    assert rows == [
        ("2019", "2020", str(140_000)),
        ("2019", "2020", str(2 * 1_300_000)),
        ("2021", "2022", str(1_300_000)),
        ("2023", "2023", str(1_100_000)),
    ]
    published = {
        (row["as_of"], row["value"])
        for row in record("published_figures", indicator="funding_available_eur")
    }
    announced = {(row["announced_on"], row["amount_eur"]) for row in record("budget")}
    assert announced <= published


# --- what belongs together ------------------------------------------------------------------------

IDENTIFIERS = (
    ("consultations", "consultation_id", ("municipality_id", "held_on")),
    ("agreements", "agreement_id", ("kind", "signed_on", "signatory")),
    ("councils", "council_id", ("name",)),
    ("coaching", "process_id", ("municipality_id", "started_on")),
    ("security_analyses", "analysis_id", ("started_on", "completed_on")),
    ("funding", "grant_id", ("municipality_id",)),
    ("projects", "project_id", ("held_on", "title")),
)


@pytest.mark.parametrize(("name", "identifier", "shared"), IDENTIFIERS)
def test_an_identifier_means_one_thing(name: str, identifier: str, shared: tuple[str, ...]) -> None:
    meanings = {(row[identifier], *(row[column] for column in shared)) for row in record(name)}
    assert len(meanings) == len({row[identifier] for row in record(name)})


def test_the_three_counting_units_on_the_day_of_the_press_notice() -> None:
    rows = [row for row in record("agreements", kind="cooperation") if row["signed_on"] <= STATED]
    communities = [row for row in rows if row["signatory_kind"] == "community"]
    leagues = [row for row in rows if row["signatory_kind"] == "league"]
    assert len(communities) == 2 + 4 + 3  # Wildenstein, Olbersdorf, Reichenbach/O.L.
    assert len(leagues) == 5 + 3  # Silberberg, Göltzschtal
    assert len(rows) == 50 == 9 + 8 + 33
    assert len({row["municipality_id"] for row in rows}) == 50 - 1  # Schwarzenberg is there twice
    assert len({row["agreement_id"] for row in rows}) == 33 + 3 + 2
    signatories = {
        row["signatory"] if row in communities else row["municipality_id"] for row in rows
    }
    assert len(signatories) == 33 + 3 + 8 - 1


def test_a_signatory_and_its_kind_come_together() -> None:
    for row in record("agreements"):
        assert bool(row["signatory"]) == bool(row["signatory_kind"])
        community = row["signatory"].startswith("Verwaltungs")
        assert (row["signatory_kind"] == "community") == community


def test_councils_are_followed_through_their_stages() -> None:
    rows = record("councils")
    planned = {row["council_id"] for row in rows if row["stage"] == "planned"}
    at_work = {row["council_id"] for row in rows if row["stage"] != "planned"}
    assert len(at_work) == 23 - 1  # Wildenstein is one council; Freital's two stages are one
    assert len(planned) == 21 - 2 - 2  # Göltzschtal and Reichenbach/O.L. are one each
    # Taucha, Zittau, Markkleeberg and Radeberg planned and then founded.
    assert planned & at_work == {"PR-14730300", "PR-14626610", "PR-14729260", "PR-14625480"}


def test_a_council_belongs_to_a_municipality_or_to_a_district() -> None:
    for row in record("councils"):
        assert bool(row["municipality_id"]) != bool(row["district_id"])


# --- the reference tables -------------------------------------------------------------------------


def test_every_wording_of_an_action_field_is_mapped() -> None:
    codes = {row["term"]: row["action_field"] for row in read(REFERENCE, "action_field_terms")}
    used = {
        term.strip()
        for name in EXPORTS
        for row in record(name)
        for term in row.get("action_fields", "").split(";")
        if term.strip()
    }
    assert used - set(codes) == set()
    assert len(used) == 53
    assert set(codes.values()) == {row["action_field"] for row in read(REFERENCE, "action_fields")}


def test_418_municipalities_in_13_districts() -> None:
    districts = read(REFERENCE, "districts")
    members = Counter(row["district_id"] for row in read(REFERENCE, "municipalities"))
    stated = {row["district_id"]: int(row["municipality_count"]) for row in districts}
    assert len(districts) == 13
    assert sum(stated.values()) == 418
    assert members == stated


def test_a_municipality_lies_in_the_district_its_key_names() -> None:
    for row in read(REFERENCE, "municipalities"):
        assert row["municipality_id"].startswith(row["district_id"])


def test_size_classes_leave_no_gap() -> None:
    classes = read(REFERENCE, "size_classes")
    limits = [int(row["min_population"]) for row in classes]
    assert [row["size_class"] for row in classes] == [str(limit) for limit in limits]
    ends = [row["max_population"] for row in classes]
    assert ends == [*(str(limit - 1) for limit in limits[1:]), ""]
    assert limits[0] == 0


# --- known cases ----------------------------------------------------------------------------------


def test_agreements_in_saechsische_schweiz_osterzgebirge() -> None:
    names = {row["municipality_id"]: row["name"] for row in read(REFERENCE, "municipalities")}
    signed = [
        (row["signed_on"], names[row["municipality_id"]])
        for row in record("agreements", kind="cooperation", date_precision="day")
        if row["municipality_id"].startswith("14628") and row["signed_on"] <= STATED
    ]
    assert signed == [
        ("2020-11-05", "Pirna"),
        ("2021-11-01", "Dippoldiswalde"),
        ("2023-03-01", "Bannewitz"),
        ("2023-08-03", "Wilsdruff"),
        ("2023-08-09", "Heidenau"),
    ]


def test_heidenau_was_first_advised_in_september_2022() -> None:
    (row,) = record("consultations", municipality_id="14628160")
    known = (row["kind"], row["held_on"], row["date_precision"])
    assert known == ("first", "2022-09-30", "month")


def test_only_one_grant_names_its_budget_year() -> None:
    years = {row["municipality_id"]: row["budget_year"] for row in record("funding")}
    assert years == {"14522140": "", "14627060": "2021", "14730310": ""}
    amounts = [int(row["amount_eur"]) for row in record("funding")]
    assert sum(amounts) == 40_000 + 21_150 + 160_000


def test_the_attributions_are_given_word_for_word() -> None:
    readme = dictionary.README.read_text(encoding="utf-8")
    assert "© Statistisches Bundesamt (Destatis), 2024" in readme
    assert "Bevölkerungsgrundlage Zensus 2011" in readme
    assert "population base Zensus 2011" in readme
