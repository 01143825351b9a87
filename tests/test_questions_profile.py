"""Profiles: what is known of a municipality or district, how far it is, what is left open."""

from __future__ import annotations

from tests.conftest import Make
from tests.made_up import Record, day, on, pick

HEIDENAU, PIRNA, BAD_SCHANDAU = "14628160", "14628270", "14628030"
DISTRICT = "14628"
AUE_BAD_SCHLEMA, AUE = "14521035", "14521030"  # the second became part of the first in 2019

# A municipality with everything: a council that is dormant, a grant with an amended notice.
FULL = {
    "consultations": """
        consultation_id | municipality_id | held_on    | date_precision | kind
        B1              | 14628160        | 2020-05-31 | month          | first
        B2              | 14628160        | 2020-07-01 | day            | follow_up
    """,
    "agreements": """
        agreement_id | municipality_id | kind        | signed_on  | ended_on   | signatory
        V1           | 14628160        | preliminary | 2020-08-01 | 2021-02-28 |
        K1           | 14628160        | cooperation | 2021-03-01 |            | Städtebund
        K1           | 14628270        | cooperation | 2021-03-01 |            | Städtebund
    """,
    "councils": """
        council_id | name | municipality_id | district_id | stage   | stage_on   | date_precision
        R1         | Rat  | 14628160        |             | planned | 2021-12-31 | year
        R1         | Rat  | 14628160        |             | founded | 2022-04-01 | day
        R1         | Rat  | 14628160        |             | dormant | 2023-05-01 | day
        R2         | Kreis|                 | 14628       | founded | 2009-10-07 | day
    """,
    "coaching": """
        process_id | municipality_id | started_on | completed_on
        C1         | 14628160        | 2021-04-01 | 2022-01-31
    """,
    "security_analyses": """
        analysis_id|municipality_id|started_on|date_precision|completed_on|completed_precision
        S1         |14628160       |2021-06-01|day           |2021-12-31  |year
    """,
    "funding": """
        grant_id | municipality_id | budget_year | stage    | stage_on   | amount_eur | project
        F1       | 14628160        | 2022        | applied  | 2021-10-01 | 30000      | Stelle
        F1       | 14628160        | 2022        | approved | 2022-01-10 | 25000      | Stelle
        F1       | 14628160        | 2022        | approved | 2022-03-10 | 20000      | Stelle
    """,
    "projects": """
        project_id | municipality_id | held_on    | title
        P1         | 14628160        | 2022-09-01 | Fest
    """,
    "model_municipalities": """
        municipality_id | since
        14628160        | 2019-02-06
    """,
}  # fmt: skip


def told(record: Record, stichtag: str, place: str) -> list[tuple[object, ...]]:
    answer = record.ask("profile/timeline", on(stichtag), place=place)
    return pick(answer, "event_on", "date_precision", "event")


# --- the timeline ---------------------------------------------------------------------------------


def test_every_export_tells_its_events_in_order_of_time(make: Make) -> None:
    assert told(make(**FULL), "2023-12-31", HEIDENAU) == [
        (day("2019-02-06"), "day", "model"),
        (day("2020-05-31"), "month", "consultation-first"),
        (day("2020-07-01"), "day", "consultation-follow_up"),
        (day("2020-08-01"), "day", "agreement-preliminary"),
        (day("2021-02-28"), "day", "agreement-ended"),
        (day("2021-03-01"), "day", "agreement-cooperation"),
        (day("2021-04-01"), "day", "coaching-started"),
        (day("2021-06-01"), "day", "analysis-started"),
        (day("2021-10-01"), "day", "grant-applied"),
        # Both are known to the year and count from its last day.
        (day("2021-12-31"), "year", "analysis-completed"),
        (day("2021-12-31"), "year", "council-planned"),
        (day("2022-01-10"), "day", "grant-approved"),
        (day("2022-01-31"), "day", "coaching-completed"),
        (day("2022-03-10"), "day", "grant-approved"),
        (day("2022-04-01"), "day", "council-founded"),
        (day("2022-09-01"), "day", "project"),
        (day("2023-05-01"), "day", "council-dormant"),
    ]


def test_nothing_after_the_stichtag_is_told(make: Make) -> None:
    # On 2021-11-30 the analysis has begun; its completion "2021" counts from 31.12., and only the
    # council planned for "2021" is told from 1.1.
    events = [event for _, _, event in told(make(**FULL), "2021-11-30", HEIDENAU)]
    assert events[-3:] == ["analysis-started", "grant-applied", "council-planned"]
    assert told(make(**FULL), "2019-02-05", HEIDENAU) == []


def test_partners_of_a_joint_thing_are_named_and_the_line_it_stands_on(make: Make) -> None:
    answer = make(**FULL).ask("profile/timeline", on("2023-12-31"), place=HEIDENAU)
    (signed,) = answer.where("event", "agreement-cooperation")
    assert (signed["joint_with"], signed["name"]) == ("Pirna", "Städtebund")
    assert (signed["file"], signed["line"]) == ("agreements.csv", 3)
    assert signed["note"] == "erfunden / made up"
    alone = [row["joint_with"] for row in answer if row["event"] != "agreement-cooperation"]
    assert set(alone) == {None}


def test_a_notice_that_was_amended_stays_visible_and_marked(make: Make) -> None:
    answer = make(**FULL).ask("profile/timeline", on("2023-12-31"), place=HEIDENAU)
    notices = pick(answer.where("event", "grant-approved"), "amount_eur", "replaced")
    assert notices == [(25000, True), (20000, False)]
    before = make(**FULL).ask("profile/timeline", on("2022-02-01"), place=HEIDENAU)
    assert pick(before.where("event", "grant-approved"), "replaced") == [(False,)]


def test_a_districts_timeline_has_its_municipalities_and_its_own_council(make: Make) -> None:
    answer = make(**FULL).ask("profile/timeline", on("2023-12-31"), place=DISTRICT)
    # 17 of Heidenau, the joint agreement of Pirna, the council of the district itself.
    assert len(answer.rows) == 17 + 1 + 1
    assert pick(answer, "event_on", "place_name", "municipality_id")[0] == (
        day("2009-10-07"), "Sächsische Schweiz-Osterzgebirge", None,
    )  # fmt: skip


# --- the standing ---------------------------------------------------------------------------------


def test_the_standing_of_each_block_in_the_usual_order(make: Make) -> None:
    standing = make(**FULL).ask("profile/standing", on("2023-12-31"), municipality=HEIDENAU)
    assert pick(standing, "step", "step_state", "since_on", "ended_on") == [
        ("consultations", "reached", day("2020-05-31"), None),
        ("preliminary_agreements", "over", day("2020-08-01"), day("2021-02-28")),
        ("agreements", "reached", day("2021-03-01"), None),
        ("funding", "reached", day("2022-03-10"), None),  # the notice that counts
        ("coaching", "reached", day("2021-04-01"), None),
        ("security_analyses", "reached", day("2021-06-01"), None),
        # At work from 01.04.2022 to the day before it is dormant.
        ("councils", "over", day("2022-04-01"), day("2023-04-30")),
        ("projects", "reached", day("2022-09-01"), None),
    ]


def test_a_plan_and_an_application_are_neither_yes_nor_no(make: Make) -> None:
    standing = make(**FULL).ask("profile/standing", on("2021-12-31"), municipality=HEIDENAU)
    states = dict(pick(standing, "step", "step_state"))
    assert (states["councils"], states["funding"]) == ("planned", "planned")
    assert states["projects"] == "unrecorded"


def test_a_plan_is_told_from_the_beginning_of_the_time_it_is_planned_for(make: Make) -> None:
    record = make(
        agreements="""
            agreement_id | municipality_id | kind        | signed_on
            K1           | 14628160        | cooperation | 2022-11-01
            K2           | 14628270        | cooperation | 2022-11-01
        """,
        councils="""
            council_id | municipality_id | stage   | stage_on   | date_precision
            R1         | 14628160        | planned | 2023-12-31 | year
            R2         | 14628270        | founded | 2023-12-31 | year
        """,
    )
    plan = (day("2023-12-31"), "year", "council-planned")
    assert plan not in told(record, "2022-12-31", HEIDENAU)
    assert ("agreement-without-council", 1) in gaps(record, "2022-12-31", HEIDENAU)
    # In 2023 the plan is known, not yet whether it has come true: no month has passed since.
    assert plan in told(record, "2023-01-01", HEIDENAU)
    assert ("council-planned", 0) in gaps(record, "2023-01-01", HEIDENAU)
    assert ("agreement-without-council", 2) not in gaps(record, "2023-01-01", HEIDENAU)
    standing = record.ask("profile/standing", on("2023-01-01"), municipality=HEIDENAU)
    assert ("councils", "planned", day("2023-12-31"), "year") in pick(
        standing, "step", "step_state", "since_on", "date_precision"
    )
    # A founding counts from the end of its year as ever.
    assert ("agreement-without-council", 2) in gaps(record, "2023-01-01", PIRNA)
    # The page on councils tells the same plan, and no council at work.
    standing = record.ask("councils/standing", on("2023-01-01"))
    assert pick(standing, "council_state", "councils")[:2] == [("at_work", 0), ("planned", 1)]
    assert record.value("prevention_councils", on("2023-01-01")) == 0


def test_a_municipality_with_nothing_has_eight_blocks_unrecorded(make: Make) -> None:
    record, scope = make(**FULL), on("2023-12-31")
    standing = record.ask("profile/standing", scope, municipality=BAD_SCHANDAU)
    assert pick(standing, "step_state") == [("unrecorded",)] * 8
    assert not record.ask("profile/timeline", scope, place=BAD_SCHANDAU)
    assert not record.ask("profile/gaps", scope, place=BAD_SCHANDAU)
    neighbours = record.ask("profile/neighbours", scope, municipality=BAD_SCHANDAU)
    assert pick(neighbours, "municipality", "agreed_on", "steps") == [
        # Consultation, agreement, coaching, analysis; the council is dormant.
        ("Heidenau", day("2021-03-01"), 4),
        ("Pirna", day("2021-03-01"), 1),
    ]


def test_a_municipality_is_no_neighbour_of_its_own(make: Make) -> None:
    neighbours = make(**FULL).ask("profile/neighbours", on("2023-12-31"), municipality=HEIDENAU)
    assert pick(neighbours, "municipality") == [("Pirna",)]


# --- funds ----------------------------------------------------------------------------------------


def test_grants_are_told_stage_by_stage_and_never_summed(make: Make) -> None:
    grants = make(**FULL).ask("profile/grants", on("2023-12-31"), municipality=HEIDENAU)
    assert pick(grants, "grant_stage", "amount_eur") == [("applied", 30000), ("approved", 20000)]


# --- open questions -------------------------------------------------------------------------------


def gaps(record: Record, stichtag: str, place: str) -> list[tuple[object, ...]]:
    return pick(record.ask("profile/gaps", on(stichtag), place=place), "gap", "months")


def test_what_is_complete_leaves_only_the_dormant_council_open(make: Make) -> None:
    # From 01.05.2023 to 31.12.2023: seven whole months.
    assert gaps(make(**FULL), "2023-12-31", HEIDENAU) == [("council-dormant", 7)]


def test_every_kind_of_gap(make: Make) -> None:
    record = make(
        agreements="""
            agreement_id | municipality_id | kind        | signed_on
            K1           | 14628270        | cooperation | 2021-01-01
            V1           | 14628160        | preliminary | 2021-01-01
        """,
        councils="""
            council_id | municipality_id | stage   | stage_on
            R1         | 14628160        | planned | 2021-02-01
            R2         | 14628030        | founded | 2021-02-01
        """,
        security_analyses="""
            analysis_id | municipality_id | started_on | date_precision
            S1          | 14628160        | 2021-03-15 | day
        """,
        funding="""
            grant_id | municipality_id | stage    | stage_on
            F1       | 14628160        | applied  | 2021-04-01
            F2       | 14628160        | applied  | 2021-04-01
            F2       | 14628160        | rejected | 2021-06-01
        """,
    )
    assert gaps(record, "2021-12-31", HEIDENAU) == [
        ("preliminary-without-agreement", 11),
        ("grant-undecided", 8),
        ("analysis-without-completion", 9),
        ("council-planned", 10),
    ]
    assert gaps(record, "2021-12-31", PIRNA) == [
        ("agreement-without-consultation", 11),
        ("agreement-without-coaching", 11),
        ("agreement-without-council", 11),
    ]
    assert gaps(record, "2021-12-31", BAD_SCHANDAU) == [("council-without-agreement", 10)]
    assert len(gaps(record, "2021-12-31", DISTRICT)) == 4 + 3 + 1
    # An analysis is asked about after six months: 15.03. + 6 months = 15.09.
    assert ("analysis-without-completion", 5) not in gaps(record, "2021-09-14", HEIDENAU)
    assert ("analysis-without-completion", 6) in gaps(record, "2021-09-15", HEIDENAU)


# --- places ---------------------------------------------------------------------------------------


def test_the_head_of_a_municipality_and_what_was_merged_into_it(empty: Record) -> None:
    row = empty.only("profile/municipality", on("2023-12-31"), municipality=AUE_BAD_SCHLEMA)
    assert (row["municipality"], row["district"], row["police_directorate"]) == (
        "Aue-Bad Schlema", "Erzgebirgskreis", "PD Chemnitz",
    )  # fmt: skip
    former = empty.ask("profile/former", on("2023-12-31"), municipality=AUE_BAD_SCHLEMA)
    assert pick(former, "former_id", "changed_on") == [
        (AUE, day("2019-01-01")),
        ("14521050", day("2019-01-01")),
    ]
    # Before the merger, nothing had been merged.
    assert not empty.ask("profile/former", on("2018-12-31"), municipality=AUE_BAD_SCHLEMA)


def test_a_record_under_a_former_key_stands_in_the_successors_profile(make: Make) -> None:
    record = make(
        consultations="""
            consultation_id | municipality_id | held_on
            B1              | 14521030        | 2018-05-02
        """
    )
    assert told(record, "2023-12-31", AUE_BAD_SCHLEMA) == [
        (day("2018-05-02"), "day", "consultation-first")
    ]
    assert told(record, "2023-12-31", AUE) == []
    former = dict(pick(record.ask("places/former_municipalities"), "former_id", "municipality_id"))
    assert former[AUE] == AUE_BAD_SCHLEMA
    assert "14524330" not in former  # Zwickau only got a longer name


def test_a_municipality_says_its_district(empty: Record) -> None:
    answer = empty.ask("places/municipalities")
    assert len(answer.rows) == 418
    titles = dict(pick(answer, "municipality_id", "district_title"))
    assert titles[HEIDENAU] == "Landkreis Sächsische Schweiz-Osterzgebirge"
    assert titles[AUE_BAD_SCHLEMA] == "Erzgebirgskreis"
    assert titles["14511000"] == "Kreisfreie Stadt"
    assert titles["14729140"] == "Landkreis Leipzig"


def test_a_districts_head_and_a_town_that_is_a_district(empty: Record) -> None:
    scope = on("2023-12-31")
    row = empty.only("profile/district", scope, district=DISTRICT)
    assert (row["municipalities"], row["only_municipality"]) == (36, None)
    town = empty.only("profile/district", scope, district="14511")
    assert (town["municipalities"], town["only_municipality"]) == (1, "14511000")


def test_coverage_in_municipalities_and_inhabitants(make: Make) -> None:
    scope = on("2023-12-31", districts=(DISTRICT,))
    coverage = make(**FULL).ask("profile/coverage", scope)
    rows = {row["step"]: row for row in coverage}
    # Heidenau has 16,667 inhabitants, Pirna 39,303, the district 246,011 in 36 municipalities.
    assert rows["agreements"]["reached"] == 2
    assert rows["agreements"]["reached_share"] == 2 / 36
    assert rows["agreements"]["inhabitants_reached"] == 16667 + 39303
    assert rows["agreements"]["inhabitants_share"] == (16667 + 39303) / 246011
    # Heidenau's council is dormant, the district's own works for no municipality.
    assert rows["councils"]["reached"] == 0
    answer = make(**FULL).ask("profile/municipalities", scope)
    assert len(answer.rows) == 36


# --- the real record ------------------------------------------------------------------------------


def test_heidenau_at_the_end_of_2023(real: Record) -> None:
    assert told(real, "2023-12-31", HEIDENAU) == [
        (day("2022-09-30"), "month", "consultation-first"),
        (day("2023-08-09"), "day", "agreement-cooperation"),
        (day("2023-08-26"), "day", "project"),
        (day("2023-12-31"), "year", "council-planned"),
    ]
    scope = on("2023-12-31")
    standing = real.ask("profile/standing", scope, municipality=HEIDENAU)
    assert ("councils", "planned") in pick(standing, "step", "step_state")
    open_now = pick(real.ask("profile/gaps", scope, place=HEIDENAU), "gap", "date_precision")
    assert ("council-planned", "year") in open_now
    # On the day of the signature the council planned for "2023" is told as that.
    assert told(real, "2023-08-09", HEIDENAU)[-1] == (day("2023-12-31"), "year", "council-planned")


def test_pirna_had_a_council_before_its_agreement(real: Record) -> None:
    events = [event for _, _, event in told(real, "2023-12-31", PIRNA)]
    assert events.index("council-founded") < events.index("agreement-cooperation")
    standing = real.ask("profile/standing", on("2023-12-31"), municipality=PIRNA)
    since = dict(pick(standing, "step", "since_on"))
    assert since["councils"] == day("2018-10-31")
    assert since["agreements"] == day("2020-11-05")
    open_now = pick(real.ask("profile/gaps", on("2023-12-31"), place=PIRNA), "gap")
    assert ("analysis-without-completion",) in open_now
    assert ("council-without-agreement",) not in open_now


def test_every_row_of_the_record_with_a_place_stands_in_one_profile(real: Record) -> None:
    """Nothing is lost between the exports and the profiles."""
    scope = on("2026-12-31")
    districts = real.ask("places/districts").column("district_id")
    rows = [
        (row["file"], row["line"])
        for district in districts
        for row in real.ask("profile/timeline", scope, place=district)
    ]
    exports = ("consultations", "agreements", "councils", "coaching", "security_analyses",
               "funding", "projects", "model_municipalities")  # fmt: skip
    placed = sum(row["rows"] for row in real.ask("quality/exports") if row["export"] in exports)
    assert len(set(rows)) == placed
