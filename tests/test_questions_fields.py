"""queries/fields: who names which action field, when and together with what; made up by hand."""

from __future__ import annotations

from tests.conftest import Make
from tests.made_up import Record, day, on, pick

NAMED = {
    "agreements": """
agreement_id | municipality_id     | signed_on  | date_precision | action_fields
V1           | 14628270 Pirna      | 2020-02-01 | day            | Graffiti; Schmierereien; Gewalt
V2           | 14628160 Heidenau   | 2020-12-31 | year           | Vandalismus
V3           | 14612000 Dresden    | 2021-06-30 | by             | Gewalt
""",
    "councils": """
council_id | municipality_id  | district_id | stage   | stage_on   | action_fields
R1         | 14628270 Pirna   |             | planned | 2021-03-01 | Vandalismus
R2         |                  | 14522       | founded | 2021-03-01 | Gewalt
""",
    "projects": """
project_id | municipality_id     | held_on    | title | action_fields
P1         | 14628160 Heidenau   | 2021-05-01 | Fest  | gewalt; Seifenkisten
P2         | 14628160 Heidenau   | 2023-05-01 | Fest  | Migration
""",
}
SCOPE = on("2021-12-31")


def test_a_municipality_counts_once_in_each_field(make: Make) -> None:
    answer = make(**NAMED).ask("fields/named", SCOPE, language="de")
    assert pick(answer, "action_field", "municipalities") == [
        ("violence", 3),  # Pirna, Dresden, Heidenau; a district is no municipality
        # Graffiti, scrawls and vandalism are one field; a plan names fields as well.
        ("vandalism_graffiti", 2),  # Pirna, Heidenau
        ("other", 1),  # soapbox races: a word nobody has put under a field yet
    ]
    summary = make(**NAMED).only("fields/summary", SCOPE)
    assert summary == {"municipalities": 3, "action_fields": 3, "known_by": 1}  # Dresden


def test_fields_by_year(make: Make) -> None:
    answer = make(**NAMED).ask("fields/by_year", SCOPE, language="en")
    assert pick(answer, "action_field_title", "period", "municipalities") == [
        ("Violence", day("2020-01-01"), 1),  # Pirna
        ("Violence", day("2021-01-01"), 1),  # Heidenau; Dresden "by then" has no year
        ("Vandalism and graffiti", day("2020-01-01"), 2),  # Pirna, and Heidenau in that year
        ("Vandalism and graffiti", day("2021-01-01"), 1),  # Pirna again
        ("Other", day("2020-01-01"), 0),
        ("Other", day("2021-01-01"), 1),
    ]


def test_fields_by_district_zeros_included(make: Make) -> None:
    scope = on("2021-12-31", directorates=("PD Dresden",))
    answer = make(**NAMED).ask("fields/by_district", scope, language="de")
    assert pick(answer.where("action_field", "violence"), "district", "municipalities") == [
        ("Dresden", 1),
        ("Meißen", 0),
        ("Sächsische Schweiz-Osterzgebirge", 2),
    ]


def test_fields_of_the_same_municipality_in_whatever_record(make: Make) -> None:
    answer = make(**NAMED).ask("fields/together", SCOPE, language="de")
    assert pick(answer, "action_field", "other_field", "municipalities") == [
        ("violence", "vandalism_graffiti", 2),  # Pirna in one record, Heidenau in two
        ("vandalism_graffiti", "other", 1),
        ("violence", "other", 1),
    ]


def test_who_shares_a_field_and_since_when(make: Make) -> None:
    record = make(**NAMED)
    answer = record.ask("fields/municipalities", SCOPE, action_field="violence", language="de")
    assert pick(answer, "municipality", "named_on", "date_precision", "further_fields") == [
        ("Dresden", day("2021-06-30"), "by", None),
        ("Heidenau", day("2021-05-01"), "day", "Vandalismus und Graffiti; Sonstiges"),
        ("Pirna", day("2020-02-01"), "day", "Vandalismus und Graffiti"),
    ]


def test_the_sources_own_words(make: Make) -> None:
    answer = make(**NAMED).ask("fields/wordings", SCOPE, action_field="vandalism_graffiti")
    assert pick(answer, "municipality", "action_fields", "export") == [
        ("Heidenau", "Vandalismus", "agreements"),
        # Two of its words mean the same field: one record, once.
        ("Pirna", "Graffiti; Schmierereien; Gewalt", "agreements"),
        ("Pirna", "Vandalismus", "councils"),
    ]


def test_nothing_named(empty: Record) -> None:
    for question in ("named", "by_year", "by_district", "together"):
        assert empty.ask(f"fields/{question}", SCOPE, language="de").rows == ()
    assert set(empty.only("fields/summary", SCOPE).values()) == {0}


def test_the_public_record(real: Record) -> None:
    scope = on("2023-08-09")
    named = real.ask("fields/named", scope, language="de")
    for row in named:
        field = row["action_field"]
        sharing = real.ask("fields/municipalities", scope, action_field=field, language="de")
        assert len(sharing.rows) == row["municipalities"]
        districts = real.ask("fields/by_district", scope, language="de")
        assert sum(districts.where("action_field", field).column("municipalities")) == len(
            sharing.rows
        )
