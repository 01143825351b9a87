"""queries/agreements: the joint ones, and the records, on tables made up by hand."""

from __future__ import annotations

from tests.conftest import Make
from tests.made_up import day, on, pick

JOINT = """
agreement_id | municipality_id    | signed_on  | ended_on   | signatory             | signatory_kind
----------------------------------------------------------------------------------------------------
V-community  | 14626610 Zittau    | 2021-04-01 | 2022-03-31 | Verwaltungsverband N. | community
V-community  | 14626110 Görlitz   | 2021-04-01 | 2022-03-31 | Verwaltungsverband N. | community
V-league     | 14521550 Schwarzb. | 2021-12-17 |            | Städtebund Silberberg | league
V-league     | 14521035 Aue-Bad   | 2021-12-17 |            | Städtebund Silberberg | league
V-league     | 14521080 Bockau    | 2021-12-17 |            | Städtebund Silberberg | league
V-alone      | 14628270 Pirna     | 2021-12-18 |            |                       |
"""


def test_joint_agreements_newest_first_and_who_counts(make: Make) -> None:
    answer = make(agreements=JOINT).ask("agreements/joint", on("2021-12-31"))
    columns = ("agreement_id", "signatory_kind", "municipalities", "signatories_counted")
    assert pick(answer, *columns) == [
        ("V-league", "league", 3, 3),  # the towns of a league count singly
        ("V-community", "community", 2, 1),  # a community counts once
    ]
    assert answer.column("members") == [
        "Aue-Bad Schlema, Bockau, Schwarzenberg/Erzgeb.",
        "Görlitz, Zittau",
    ]


def test_a_joint_agreement_ends_after_its_last_day(make: Make) -> None:
    record = make(agreements=JOINT)

    def joint(stichtag: str) -> list[str]:
        return record.ask("agreements/joint", on(stichtag)).column("agreement_id")

    assert joint("2022-03-31") == ["V-league", "V-community"]
    assert joint("2022-04-01") == ["V-league"]


def test_members_outside_the_scope_are_not_in_it(make: Make) -> None:
    scope = on("2021-12-31", size_classes=("10000",))  # Schwarzenberg 15,740, Aue 19,698
    answer = make(agreements=JOINT).ask("agreements/joint", scope)
    assert pick(answer, "agreement_id", "municipalities") == [("V-league", 3 - 1)]


def test_records_newest_first_by_the_day_they_count_from(make: Make) -> None:
    record = make(
        agreements="""
agreement_id | municipality_id    | signed_on  | date_precision
V-day        | 14628270 Pirna     | 2021-05-30 | day
V-month      | 14628160 Heidenau  | 2021-05-01 | month
V-by         | 14628110 Freital   | 2021-01-01 | by
V-same-day   | 14628050 Bannewitz | 2021-05-30 | day
V-early      | 14628410 Wilsdruff | 2020-05-30 | day
"""
    )
    everything = record.ask("agreements/records", on("2021-12-31"))
    assert everything.column("agreement_id") == [
        "V-month",
        "V-same-day",
        "V-day",
        "V-by",
        "V-early",
    ]
    # A period leaves out what is dated before it, but not what may have been in it.
    period = record.ask("agreements/records", on("2021-12-31", since="2021-05-30"))
    assert period.column("agreement_id") == ["V-month", "V-same-day", "V-day", "V-by"]
    # The month is not over on the 30th.
    assert record.ask("agreements/records", on("2021-05-30")).column("agreement_id")[0] != "V-month"


def test_a_record_shows_what_was_delivered_and_where_it_stands(make: Make) -> None:
    record = make(
        agreements="""
agreement_id | municipality_id | signed_on  | date_precision | partners | action_fields
V1           | 14521030 Aue    | 2018-05-01 | month          | Polizei  | Graffiti; Einhörner
"""
    )
    (row,) = record.ask("agreements/records", on("2021-12-31"))
    assert (row["signed_on"], row["date_precision"]) == (day("2018-05-01"), "month")
    assert row["action_fields"] == "Graffiti; Einhörner"  # the wording, not the code
    assert (row["municipality"], row["municipality_id"]) == ("Aue-Bad Schlema", "14521035")
    assert (row["file"], row["line"]) == ("agreements.csv", 1 + 1)  # the header is line 1
    assert row["note"] == "erfunden / made up"
