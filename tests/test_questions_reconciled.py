"""queries/published: figures beside the count of their day, in each unit; contradictions."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.conftest import Make
from tests.made_up import Record, day, on, pick

RECONCILED = "published/reconciled"
VERDICTS = "published/verdicts"
CONTRADICTIONS = "published/contradictions"
COUNTS = ("counted_municipalities", "counted_signatories", "counted_agreements")

JOINT = """
agreement_id | municipality_id          | signed_on  | ended_on   | signatory    | signatory_kind
-----------------------------------------------------------------------------------------------
V-alone      | 14628270 Pirna           | 2021-03-01 |            |              |
V-community  | 14626110 Görlitz         | 2021-04-01 |            | Verband N.   | community
V-community  | 14626610 Zittau          | 2021-04-01 |            | Verband N.   | community
V-league     | 14521550 Schwarzenberg   | 2021-12-17 |            | Silberberg   | league
V-league     | 14521035 Aue-Bad Schlema | 2021-12-17 |            | Silberberg   | league
V-again      | 14628270 Pirna           | 2022-01-01 | 2022-06-30 |              |
"""
# By the end of 2021: Pirna; the community of two; the league of two, whose towns sign singly.
MUNICIPALITIES, SIGNATORIES, AGREEMENTS = 1 + 2 + 2, 1 + 1 + 2, 1 + 1 + 1


def figures(*lines: str) -> str:
    """Published figures: as_of | indicator | value | qualifier | scope | unit_counted | source."""
    head = "as_of | indicator | value | qualifier | scope | unit_counted | source"
    return "\n".join((head, *lines))


# --- the three units ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("unit_counted", "unit", "compared_in", "counted"),
    [
        ("municipality", "agreements", "municipalities", MUNICIPALITIES),
        ("signatory", "agreements", "signatories", SIGNATORIES),
        ("agreement", "municipalities", "agreements", AGREEMENTS),
        # Where the source does not say, the reader's unit.
        ("unspecified", "municipalities", "municipalities", MUNICIPALITIES),
        ("unspecified", "signatories", "signatories", SIGNATORIES),
        ("unspecified", "agreements", "agreements", AGREEMENTS),
    ],
)
def test_the_difference_is_in_the_unit_of_the_source(
    make: Make, unit_counted: str, unit: str, compared_in: str, counted: int
) -> None:
    table = figures(f"2021-12-31 | cooperation_agreements | 7 | exact | | {unit_counted} | a")
    record = make(agreements=JOINT, published_figures=table)
    row = record.only(RECONCILED, on("2023-12-31", unit=unit))
    # All three counts stand beside it, whatever it is compared with.
    assert tuple(row[name] for name in COUNTS) == (MUNICIPALITIES, SIGNATORIES, AGREEMENTS)
    assert row["compared_in"] == compared_in
    assert row["difference"] == counted - 7
    assert row["coverage"] == pytest.approx(counted / 7)
    assert row["verdict"] == "fewer"


COUNTED_ON = {
    "2021-02-28": (0, 0, 0),
    "2021-03-01": (1, 1, 1),
    "2021-04-01": (1 + 2, 1 + 1, 1 + 1),
    "2021-12-16": (3, 2, 2),
    "2021-12-17": (3 + 2, 2 + 2, 2 + 1),
    # Pirna's second agreement is one more agreement, and no more municipalities; it ends.
    "2022-01-01": (5, 4, 3 + 1),
    "2022-06-30": (5, 4, 4),
    "2022-07-01": (5, 4, 4 - 1),
}


@pytest.mark.parametrize(("as_of", "counts"), COUNTED_ON.items())
def test_the_count_is_that_of_the_day_of_publication(
    make: Make, as_of: str, counts: tuple[int, ...]
) -> None:
    table = figures(
        *(f"{one} | cooperation_agreements | 9 | exact | | unspecified | a" for one in COUNTED_ON)
    )
    record = make(agreements=JOINT, published_figures=table)
    (row,) = record.ask(RECONCILED, on("2023-12-31")).where("as_of", day(as_of))
    assert tuple(row[name] for name in COUNTS) == counts
    answer = record.ask("published/counted", on(as_of))
    assert pick(answer.where("indicator", "cooperation_agreements"), *COUNTS)[-1] == counts


def test_a_unit_without_sense_is_not_counted_and_not_zero(make: Make) -> None:
    table = figures(
        "2021-12-31 | consulted_municipalities | 5 | exact | | signatory    | a",
        "2021-12-31 | prevention_councils      | 5 | exact | | signatory    | a",
        "2021-12-31 | model_municipalities     | 5 | exact | | agreement    | a",
    )
    councils = """
council_id | municipality_id | district_id | stage   | stage_on
R1         | 14628270 Pirna  |             | founded | 2021-01-01
R2         |                 | 14628       | founded | 2021-02-01
"""
    answer = make(published_figures=table, councils=councils).ask(RECONCILED, on("2023-12-31"))
    assert pick(answer, "indicator", *COUNTS, "compared_in") == [
        ("consulted_municipalities", 0, None, None, "municipalities"),
        ("prevention_councils", 1, None, 1 + 1, "councils"),  # a district's is no municipality's
        ("model_municipalities", 0, None, None, "municipalities"),
    ]


def test_what_ends_before_it_counts_never_counts(make: Make) -> None:
    record = make(
        agreements="""
agreement_id | municipality_id    | signed_on  | date_precision | ended_on
V1           | 14628270 Pirna     | 2021-05-31 | month          | 2021-05-20
V2           | 14628160 Heidenau  | 2021-05-02 | day            |
"""
    )
    answer = record.ask("published/counted", on("2021-06-30")).where(
        "indicator", "cooperation_agreements"
    )
    assert set(answer.column("counted_municipalities")[-2:]) == {1}


# --- verdicts -------------------------------------------------------------------------------------


def test_verdicts(make: Make) -> None:
    said = [
        ("6", "exact", "fewer"),
        ("5", "exact", "agrees"),
        ("4", "exact", "more"),
        ("6", "over", "fewer"),
        ("5", "over", "within"),
        ("1", "over", "within"),  # a lower bound is never exceeded
        ("6", "about", "fewer"),  # 6 - 0.6 = 5.4 and 5 are too far apart
        ("5", "about", "within"),
        ("4.6", "about", "within"),  # 4.6 + 0.46 = 5.06
        ("4.5", "about", "more"),  # 4.5 + 0.45 = 4.95
    ]
    table = figures(
        *(f"2021-12-31 | cooperation_agreements | {value} | {qualifier} | | municipality | {source}"
          for source, (value, qualifier, _) in enumerate(said))
    )  # fmt: skip
    answer = make(agreements=JOINT, published_figures=table).ask(RECONCILED, on("2021-12-31"))
    assert set(answer.column("counted_municipalities")) == {MUNICIPALITIES} == {5}
    found = pick(answer, "published", "qualifier", "verdict", "difference")
    assert sorted(found) == sorted(
        (Decimal(value), qualifier, verdict, 5 - Decimal(value))
        for value, qualifier, verdict in said
    )


def test_a_part_is_no_total_and_gets_no_count(make: Make) -> None:
    table = figures(
        "2021-12-31 | cooperation_agreements | 2 | exact | in 2021 | municipality | a",
        "2021-12-31 | cooperation_agreements | 5 | exact |         | municipality | a",
    )
    record = make(agreements=JOINT, published_figures=table)
    answer = record.ask(RECONCILED, on("2021-12-31"))
    columns = (
        "published",
        "part",
        *COUNTS,
        "difference",
        "coverage",
        "verdict",
        "disagrees",
        "falls",
    )
    assert pick(answer, *columns) == [
        (2, "in 2021", None, None, None, None, None, "not_comparable", False, False),
        (5, None, 5, SIGNATORIES, AGREEMENTS, 0, 1.0, "agrees", False, False),
    ]


def test_the_sentence_counts_what_the_table_shows(make: Make) -> None:
    table = figures(
        "2021-02-01 | cooperation_agreements | 2 | exact |      | municipality | a",  # of 0: none
        "2021-04-01 | cooperation_agreements | 3 | exact |      | municipality | a",  # of 3: all
        "2021-04-01 | cooperation_agreements | 2 | over  |      | municipality | b",  # of 3: within
        "2021-04-01 | cooperation_agreements | 9 | exact | 2021 | municipality | c",  # a part
        "2021-12-31 | cooperation_agreements | 4 | exact |      | municipality | a",  # of 5: more
        "2021-12-31 | cooperation_agreements | 6 | exact |      | municipality | b",  # of 5: part
        "2021-12-31 | other:coaches          | 6 | exact |      | unspecified  | b",  # not counted
        "2023-01-01 | cooperation_agreements | 6 | exact |      | municipality | b",  # later
    )
    row = make(agreements=JOINT, published_figures=table).only(VERDICTS, on("2022-12-31"))
    assert row == {
        "totals": 1 + 1 + 1 + 1 + 1,
        "documented": 1 + 1,
        "partly": 1,
        "undocumented": 1,
        "more": 1,
        "parts": 1,
        # 4 and 6 on the last day of 2021; from 2 to 3 while three signed, from 3 to 4 while two.
        "contradictions": 1 + 1 + 1,
    }


# --- contradictions -------------------------------------------------------------------------------


def test_two_sources_of_one_day(make: Make) -> None:
    said = {
        1: ("20 | exact | | municipality", "21 | exact | | municipality", True),
        2: ("20 | exact | | municipality", "21 | exact | | unspecified", True),
        # They say that they count different things.
        3: ("20 | exact | | signatory", "21 | exact | | municipality", False),
        4: ("20 | exact | 2021 | municipality", "21 | exact | | municipality", False),  # a part
        5: ("20 | exact | | municipality", "20 | exact | | municipality", False),
        6: ("20 | over | | municipality", "21 | exact | | municipality", False),
        7: ("20 | exact | | municipality", "21 | over | | municipality", True),
        8: ("20 | about | | municipality", "22 | exact | | municipality", False),  # 20 + 2 = 22
        9: ("20 | about | | municipality", "23 | exact | | municipality", True),
    }  # by day of May
    rows = [
        f"2021-05-0{one} | prevention_councils | {figure} | {source}.example"
        for one, (first, second, _) in said.items()
        for source, figure in (("a", first), ("b", second))
    ]
    record = make(published_figures=figures(*rows))
    pairs = record.ask(CONTRADICTIONS, on("2021-12-31"))
    columns = ("as_of", "other_as_of", "contradiction", "source", "other_source")
    assert sorted(pick(pairs, *columns)) == [
        (day(f"2021-05-0{one}"), day(f"2021-05-0{one}"), "same_day", "a.example", "b.example")
        for one, (*_, contradict) in said.items()
        if contradict
    ]
    answer = record.ask(RECONCILED, on("2021-12-31"))
    found = [(row["as_of"].day, row["disagrees"], row["falls"]) for row in answer]
    assert sorted(found) == [(one, it[-1], False) for one, it in said.items() for _ in "ab"]


@pytest.mark.parametrize(
    ("indicator", "earlier", "later", "falls"),
    [
        ("security_analyses", "16 | exact", "12 | exact", True),
        ("security_analyses", "12 | exact", "16 | exact", False),
        ("security_analyses", "16 | over", "12 | exact", True),
        ("security_analyses", "16 | exact", "12 | over", False),  # over 12 can be 16
        ("prevention_councils", "16 | exact", "12 | exact", False),  # a council can be dissolved
        ("other:coaches", "16 | exact", "12 | exact", False),
    ],
)
def test_what_only_grows_cannot_fall(
    make: Make, indicator: str, earlier: str, later: str, falls: bool
) -> None:
    table = figures(
        f"2021-06-25 | {indicator} | {earlier} | | unspecified | a.example",
        f"2021-11-30 | {indicator} | {later} | | unspecified | b.example",
    )
    record = make(published_figures=table)
    pairs = record.ask(CONTRADICTIONS, on("2021-12-31"))
    assert pick(pairs, "contradiction", "as_of", "other_as_of") == (
        [("falls", day("2021-06-25"), day("2021-11-30"))] if falls else []
    )
    answer = record.ask(RECONCILED, on("2021-12-31"))
    if answer:
        assert answer.column("falls") == [falls, False]  # newest first: the later one falls
        assert answer.column("disagrees") == [False, False]
    assert not record.ask(CONTRADICTIONS, on("2021-11-29"))


SIGNED = """
agreement_id | municipality_id    | signed_on  | date_precision | ended_on
V1           | 14628270 Pirna     | 2021-01-01 | day            |
V2           | 14628160 Heidenau  | 2021-02-01 | day            |
V3           | 14628110 Freital   | 2021-03-01 | day            |
V4           | 14628050 Bannewitz | 2021-04-30 | month          |
"""  # between 31 January and 25 May two are known to the day


@pytest.mark.parametrize(
    ("earlier", "later", "signed", "contradict"),
    [
        ("20 | exact | | municipality", "21 | exact | | unspecified", SIGNED, True),  # 1 < 2
        ("20 | exact | | municipality", "22 | exact | | municipality", SIGNED, False),
        ("20 | exact | | municipality", "21 | over | | municipality", SIGNED, False),
        ("20 | exact | | municipality", "21 | exact | | signatory", SIGNED, False),
        # Where an end is known, fewer may have come.
        ("20 | exact | | municipality", "21 | exact | | municipality",
         f"{SIGNED}V5 | 14626110 Görlitz | 2020-01-01 | day | 2021-03-31\n", False),
    ],
)  # fmt: skip
def test_more_cannot_have_begun_than_came(
    make: Make, earlier: str, later: str, signed: str, contradict: bool
) -> None:
    table = figures(
        f"2021-01-31 | cooperation_agreements | {earlier} | a.example",
        f"2021-05-25 | cooperation_agreements | {later} | b.example",
    )
    record = make(published_figures=table, agreements=signed)
    pairs = record.ask(CONTRADICTIONS, on("2021-12-31"))
    assert pairs.column("contradiction") == (["growth"] if contradict else [])
    assert record.ask(RECONCILED, on("2021-12-31")).column("outgrown") == [contradict, False]


@pytest.mark.parametrize(
    ("earlier", "later", "contradict"),
    [
        ("1300000 | exact | per year", "1300000 | about | Doppelhaushalt 2021/22", True),
        ("1300000 | exact | je Jahr", "2600000 | exact | 2021-2022", False),  # 2 times 1.3
        ("1300000 | about | 2021-2022", "1300000 | exact | 2021 and 2022 each", True),
        ("1300000 | exact | 2019 and 2020 each", "1300000 | exact | 2021/2022", False),
        ("1300000 | exact | per year", "1100000 | exact | 2023", False),  # a newer budget
    ],
)
def test_a_yearly_sum_is_no_sum_for_two_years(
    make: Make, earlier: str, later: str, contradict: bool
) -> None:
    table = figures(
        f"2020-02-12 | funding_available_eur | {earlier} | unspecified | a.example",
        f"2021-06-25 | funding_available_eur | {later} | unspecified | b.example",
    )
    pairs = make(published_figures=table).ask(CONTRADICTIONS, on("2023-12-31"))
    assert pairs.column("contradiction") == (["per_year"] if contradict else [])


# --- money, and what cannot be counted ------------------------------------------------------------


def test_sums_are_compared_with_exactly_the_years_their_source_names(make: Make) -> None:
    funds = "funding_available_eur"
    record = make(
        published_figures=figures(
            f"2018-06-01 | {funds} | 140000 | exact | 2019/2020 | unspecified | a",
            f"2018-12-31 | {funds} | 2600000 | exact | 2019 and 2020 together | unspecified | a",
            f"2019-03-01 | {funds} | 2600000 | exact | 2019-2020 | unspecified | a",
            f"2019-03-02 | {funds} | 1300000 | exact | 2019 and 2020 each | unspecified | a",
            f"2019-03-03 | {funds} | 1300000 | exact | je Jahr | unspecified | a",
            f"2019-03-04 | {funds} | 1300000 | exact | 2019 | unspecified | a",
            f"2019-03-05 | {funds} | 1300000 | exact | | unspecified | a",
            "2019-03-06 | other:grants_eur | 1 | exact | 2019-2020 | unspecified | a",
        ),
        budget="""
first_year | last_year | amount_eur | announced_on
2019       | 2020      | 140000     | 2018-05-29
2019       | 2020      | 2600000    | 2019-02-06
""",
    )
    answer = record.ask("published/funds", on("2019-12-31"))
    assert pick(answer, "as_of", "announced_eur", "difference_eur", "verdict")[::-1] == [
        (day("2018-06-01"), 140_000, 0, "agrees"),
        (day("2018-12-31"), 140_000, 140_000 - 2_600_000, "fewer"),  # not announced anew by then
        (day("2019-03-01"), 2_600_000, 0, "agrees"),
        *((day(f"2019-03-0{one}"), None, None, "not_comparable") for one in (2, 3, 4, 5, 6)),
    ]
    assert not record.ask(RECONCILED, on("2019-12-31"))
    assert not record.ask("published/others", on("2019-12-31"))


def test_every_published_figure_stands_in_exactly_one_table(real: Record) -> None:
    scope = on("2026-11-24")
    counts = [len(real.ask(f"published/{name}", scope).rows)
              for name in ("reconciled", "funds", "others")]  # fmt: skip
    with real.snapshot.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM published_figures")
        ((all_of_them,),) = cursor.fetchall()
    assert sum(counts) == all_of_them
    assert all(counts)


@pytest.mark.parametrize("part", [{"districts": ("14628",)}, {"size_classes": ("0",)}])
@pytest.mark.parametrize("name", ["reconciled", "funds", "others", "contradictions"])
def test_nothing_is_compared_with_a_part_of_the_state(
    real: Record, name: str, part: dict[str, tuple[str, ...]]
) -> None:
    assert real.ask(f"published/{name}", on("2026-11-24"))
    assert not real.ask(f"published/{name}", on("2026-11-24", **part))
    assert set(real.only(VERDICTS, on("2026-11-24", **part)).values()) == {0}


# --- the real record ------------------------------------------------------------------------------


def test_53_published_agreements_beside_49_43_38(real: Record) -> None:
    answer = real.ask(RECONCILED, on("2023-08-09")).where("indicator", "cooperation_agreements")
    columns = ("as_of", "published", *COUNTS, "difference", "verdict")
    rows = pick(answer, *columns)
    assert rows[:2] == [(day("2023-08-09"), 53, 49, 43, 38, 49 - 53, "fewer")] * 2
    assert (day("2023-08-03"), 52, 48, 42, 37, 37 - 52, "fewer") in rows  # it counts agreements
    (february,) = [row for row in rows if row[0] == day("2023-02-23")]
    assert february[1:] == (47, 49 - 5, 43 - 5, 38 - 5, 44 - 47, "fewer")  # five signed since


def test_every_count_is_the_one_of_the_overview_on_that_day(real: Record) -> None:
    totals = [row for row in real.ask(RECONCILED, on("2026-11-24")) if row["part"] is None]
    for as_of in {row["as_of"] for row in totals}:
        overview = real.ask("overview/indicators", on(as_of.isoformat()))
        values = dict(pick(overview, "indicator", "value"))
        for row in totals:
            if row["as_of"] == as_of:
                assert row["counted_municipalities"] == values[row["indicator"]]


def test_the_totals_that_contradict(real: Record) -> None:
    answer = real.ask(CONTRADICTIONS, on("2026-11-24"))
    columns = ("indicator", "contradiction", "as_of", "value", "other_as_of", "other_value")
    assert pick(answer, *columns) == [
        ("closely_cooperating", "growth", day("2021-09-01"), 43, day("2023-08-09"), 64),
        ("cooperation_agreements", "growth", day("2021-11-30"), 29, day("2022-11-28"), 42),
        ("security_analyses", "falls", day("2021-06-25"), 16, day("2021-11-30"), 12),
        # "Per year", then the same sum for two years together.
        ("funding_available_eur", "per_year", day("2020-02-13"), 1_300_000, day("2021-06-25"),
         1_300_000),
        # Lohsa the 21st, although six others are known to have signed since.
        ("cooperation_agreements", "growth", day("2021-01-31"), 20, day("2021-05-25"), 21),
    ]  # fmt: skip
    flagged = [row for row in real.ask(RECONCILED, on("2026-11-24")) if row["falls"]]
    assert [(row["as_of"], row["published"]) for row in flagged] == [(day("2021-11-30"), 12)]


def test_the_sentence_of_the_real_record(real: Record) -> None:
    row = real.only(VERDICTS, on("2023-08-09"))
    assert row["totals"] == row["documented"] + row["partly"] + row["undocumented"] + row["more"]
    assert row["documented"] == 3  # the eight model municipalities, three times
    assert row["more"] == 0
    assert row["contradictions"] == 5
