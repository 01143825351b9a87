"""queries/coverage: municipalities and inhabitants reached, white spots, on made-up tables."""

from __future__ import annotations

import csv
from functools import cache

from asskomm.contract import ROOT
from tests.conftest import Make
from tests.made_up import Record, on, pick

PLACES = {
    "consultations": """
consultation_id | municipality_id   | held_on
B1              | 14628270 Pirna    | 2020-01-01
B2              | 14628270 Pirna    | 2021-01-01
""",
    "agreements": """
agreement_id | municipality_id     | signed_on  | ended_on
V1           | 14628270 Pirna      | 2020-02-01 | 2020-12-31
V2           | 14628160 Heidenau   | 2020-02-01 |
V3           | 14511000 Chemnitz   | 2022-02-01 |
""",
    "councils": """
council_id | municipality_id     | district_id | stage   | stage_on
R1         | 14628110 Freital    |             | planned | 2020-07-01
R2         |                     | 14522       | founded | 2020-06-01
""",
    "funding": """
grant_id | municipality_id     | stage    | stage_on   | amount_eur
F1       | 14628050 Bannewitz  | rejected | 2020-01-01 | 1000
""",
    "projects": """
project_id | municipality_id       | held_on    | title
P1         | 14628410 Wilsdruff    | 2020-03-01 | Fest
P2         | 14521030 Aue          | 2020-03-01 | Fest
""",
    "model_municipalities": """
municipality_id | since
14523320 Plauen | 2019-06-01
""",
}
STICHTAG = "2021-06-30"


@cache
def inhabitants() -> dict[str, int]:
    with (ROOT / "data" / "reference" / "municipalities.csv").open(encoding="utf-8") as lines:
        return {row["municipality_id"]: int(row["population"]) for row in csv.DictReader(lines)}


def people(*keys: str) -> int:
    return sum(inhabitants()[key] for key in keys)


def test_municipalities_and_inhabitants_by_step(make: Make) -> None:
    answer = make(**PLACES).ask("coverage/by_area", on(STICHTAG), area="whole", language="de")
    reached = {step: rest for step, *rest in pick(answer, "step", "reached", "inhabitants_reached")}
    assert reached["consultations"] == [1, people("14628270")]  # twice, and one municipality
    assert reached["agreements"] == [2, people("14628270", "14628160")]  # one ended: reached once
    assert reached["councils"] == [0, 0]  # a plan is no council, a district no municipality
    assert reached["funding"] == [0, 0]
    # A plan, a rejected grant, a project and the rank of a model are something. Aue is now a part
    # of Aue-Bad Schlema.
    some = ("14628270", "14628160", "14628110", "14628050", "14628410", "14521035", "14523320")
    assert reached["any"] == [len(some), people(*some)]
    row = next(iter(answer))
    assert (row["municipalities"], row["inhabitants"]) == (418, sum(inhabitants().values()))
    assert row["reached_share"] == 7 / 418
    assert row["inhabitants_share"] == people(*some) / sum(inhabitants().values())


def test_every_district_stands_in_official_order_zeros_included(make: Make) -> None:
    answer = make(**PLACES).ask("coverage/by_area", on(STICHTAG), area="district", language="de")
    rows = pick(answer.where("step", "agreements"), "area_code", "area_title", "reached")
    assert len(rows) == 13
    assert rows == sorted(rows)
    assert [row for row in rows if row[2]] == [("14628", "Sächsische Schweiz-Osterzgebirge", 2)]
    assert ("14511", "Chemnitz", 0) in rows  # signs later


def test_directorates_and_sizes_add_up(make: Make) -> None:
    record = make(**PLACES)
    (whole,) = record.ask("coverage/by_area", on(STICHTAG), area="whole", language="de").where(
        "step", "any"
    )
    for area, count in (("directorate", 5), ("size_class", 6), ("district", 13)):
        rows = record.ask("coverage/by_area", on(STICHTAG), area=area, language="de")
        rows = rows.where("step", "any")
        assert len(rows.rows) == count
        for column in ("municipalities", "reached", "inhabitants", "inhabitants_reached"):
            assert sum(rows.column(column)) == whole[column]


def test_an_area_is_what_the_scope_leaves_of_it(make: Make) -> None:
    scope = on(STICHTAG, districts=("14628",), size_classes=("10000",))
    (row,) = (
        make(**PLACES)
        .ask("coverage/by_area", scope, area="district", language="de")
        .where("step", "agreements")
    )
    small = [
        key
        for key, count in inhabitants().items()
        if key.startswith("14628") and 10000 <= count < 20000
    ]
    assert row["municipalities"] == len(small)
    assert row["inhabitants"] == people(*small)
    assert row["reached"] == 1  # Heidenau; Pirna is larger


def test_white_spots_are_large_and_have_nothing(make: Make) -> None:
    record = make(**PLACES)
    scope = on(STICHTAG, districts=("14628",))
    rows = pick(record.ask("coverage/white_spots", scope, population_from="10000"),
                "municipality_id", "population")  # fmt: skip
    some = {"14628270", "14628160", "14628110", "14628050", "14628410"}
    large = {
        key for key, count in inhabitants().items() if key.startswith("14628") and count >= 10000
    }
    assert {key for key, _ in rows} == large - some
    assert large & some  # else the line above says nothing
    assert large - some
    assert [count for _, count in rows] == sorted((count for _, count in rows), reverse=True)
    exactly = str(rows[0][1])
    assert len(record.ask("coverage/white_spots", scope, population_from=exactly).rows) == 1


def test_before_anything_all_is_white(make: Make) -> None:
    answer = make(**PLACES).ask("coverage/white_spots", on("2019-01-01"), population_from="0")
    assert len(answer.rows) == 418


def test_the_public_record(real: Record) -> None:
    scope = on("2023-08-09")
    answer = real.ask("coverage/by_area", scope, area="whole", language="de")
    reached = dict(pick(answer, "step", "reached"))
    pathway = dict(pick(real.ask("pathway/reached", scope), "step", "reached"))
    assert {step: count for step, count in reached.items() if step != "any"} == pathway
    white = real.ask("coverage/white_spots", scope, population_from="0")
    assert reached["any"] + len(white.rows) == 418
