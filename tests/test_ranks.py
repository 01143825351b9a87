"""What is said of a number in the order, on the page and by `python -m asskomm rank`."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from asskomm import format
from asskomm.__main__ import main
from asskomm.figures import placings, ranks
from asskomm.figures.definitions import definition
from asskomm.figures.ranks import RANKED, Rank
from asskomm.words import LANGUAGES, words_in
from tests.conftest import Make
from tests.made_up import Record, on

HEIDENAU = Rank(
    municipality_id="14628160",
    municipality="Heidenau",
    district="Sächsische Schweiz-Osterzgebirge",
    counts_as="14628160",
    indicator="cooperation_agreements",
    unit="municipalities",
    day=date(2023, 8, 9),
    precision="day",
    district_rank=5,
    district_rank_to=5,
    state_rank=49,
    state_rank_to=49,
    same_day=1,
    is_city=False,
    source=None,
    missing=4,
    known=49,
    published=Decimal(53),
    published_as_of=date(2023, 8, 9),
)
SHARED = replace(HEIDENAU, district_rank_to=6, state_rank=20, state_rank_to=24, same_day=5)


@pytest.mark.parametrize(
    ("number", "german", "english"),
    [(1, "1.", "1st"), (2, "2.", "2nd"), (3, "3.", "3rd"), (4, "4.", "4th"), (11, "11.", "11th"),
     (12, "12.", "12th"), (13, "13.", "13th"), (21, "21.", "21st"), (111, "111.", "111th"),
     (122, "122.", "122nd")],
)  # fmt: skip
def test_ordinals(number: int, german: str, english: str) -> None:
    assert [format.ordinal(number, words_in(one)) for one in ("de", "en")] == [german, english]


@pytest.mark.parametrize(
    ("rank", "german", "english"),
    [
        (
            HEIDENAU,
            "Heidenau ist die 5. Gemeinde im Landkreis Sächsische Schweiz-Osterzgebirge und die 49."
            " in Sachsen mit einer Kooperationsvereinbarung (unterzeichnet am 09.08.2023).",
            "Heidenau is the 5th municipality in the district of Sächsische Schweiz-Osterzgebirge"
            " and the 49th in Saxony with a cooperation agreement (signed on 9 Aug 2023).",
        ),
        (
            replace(SHARED, district="Erzgebirgskreis"),
            "Heidenau zählt als 5. oder 6. Gemeinde im Erzgebirgskreis und als 20. bis 24. in"
            " Sachsen mit einer Kooperationsvereinbarung (unterzeichnet am 09.08.2023).",
            "Heidenau counts as the 5th or 6th municipality in the Erzgebirgskreis and as the 20th"
            " to 24th in Saxony with a cooperation agreement (signed on 9 Aug 2023).",
        ),
        (
            replace(HEIDENAU, unit="signatories", counts_as="VG Elbe", district="Landkreis Leipzig",
                    members=("Heidenau", "Pirna")),
            "VG Elbe (gemeinsam: Heidenau, Pirna) ist der 5. Unterzeichner im Landkreis Leipzig"
            " und der 49. in Sachsen mit einer Kooperationsvereinbarung (unterzeichnet am"
            " 09.08.2023).",
            "VG Elbe (jointly: Heidenau, Pirna) is the 5th signatory in the Landkreis Leipzig and"
            " the 49th in Saxony with a cooperation agreement (signed on 9 Aug 2023).",
        ),
        (
            replace(HEIDENAU, unit="agreements", counts_as="V1", precision="month",
                    members=("Heidenau", "Pirna")),
            "Die Kooperationsvereinbarung von Heidenau (gemeinsam: Heidenau, Pirna) ist die 5. im"
            " Landkreis Sächsische Schweiz-Osterzgebirge und die 49. in Sachsen (unterzeichnet im"
            " August 2023).",
            "The cooperation agreement of Heidenau (jointly: Heidenau, Pirna) is the 5th in the"
            " district of Sächsische Schweiz-Osterzgebirge and the 49th in Saxony (signed in August"
            " 2023).",
        ),
        (
            replace(HEIDENAU, municipality="Leipzig", is_city=True, precision="by",
                    indicator="prevention_councils", unit="councils"),
            "Der Präventionsrat von Leipzig ist der 49. in Sachsen (gegründet oder wiederbelebt"
            " spätestens am 09.08.2023).",
            "The prevention council of Leipzig is the 49th in Saxony (founded or revived by 9 Aug"
            " 2023).",
        ),
        (
            replace(HEIDENAU, municipality="Leipzig", is_city=True, precision="year"),
            "Leipzig ist die 49. Gemeinde in Sachsen mit einer Kooperationsvereinbarung"
            " (unterzeichnet im Jahr 2023).",
            "Leipzig is the 49th municipality in Saxony with a cooperation agreement (signed in"
            " 2023).",
        ),
    ],
)  # fmt: skip
def test_a_number_in_a_sentence(rank: Rank, german: str, english: str) -> None:
    assert placings.sentence(rank, words_in("de")) == german
    assert placings.sentence(rank, words_in("en")) == english


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("indicator", RANKED)
def test_every_indicator_has_its_sentence_in_every_unit(indicator: str, language: str) -> None:
    for unit in ("municipalities", "signatories", "agreements"):
        counted = definition(indicator).unit_in(unit)
        rank = replace(HEIDENAU, indicator=indicator, unit=counted)
        said = placings.sentence(rank, words_in(language))
        assert "Heidenau" in said
        assert format.ordinal(49, words_in(language)) in said
        assert "  " not in said


GAP = (
    "Die Reihenfolge in der Lieferung ist unvollständig: veröffentlicht waren am 09.08.2023"
    " insgesamt 53; diese Lieferung kennt 49 davon (gezählt: Gemeinden)."
)
WHERE = (
    "Wie viele der fehlenden im Landkreis Sächsische Schweiz-Osterzgebirge liegen, ist nicht"
    " bekannt."
)
TOGETHER = "Am selben Tag begannen 5 Gemeinden; in welcher Reihenfolge, ist nicht bekannt."
VAGUE = "Nicht alle Tage sind genau bekannt; deshalb steht ein Bereich."


@pytest.mark.parametrize(
    ("rank", "said"),
    [
        (HEIDENAU, [GAP, WHERE]),
        (replace(HEIDENAU, is_city=True), [GAP]),
        (replace(HEIDENAU, missing=0), []),
        (replace(SHARED, missing=0), [TOGETHER]),  # 20 to 24 are five: the day explains it all
        (replace(SHARED, missing=0, state_rank_to=25), [TOGETHER, VAGUE]),
        (replace(SHARED, missing=0, same_day=0), [VAGUE]),
        (
            replace(HEIDENAU, is_city=True, unit_counted="municipality", qualifier="over"),
            ["Die Reihenfolge in der Lieferung ist unvollständig: veröffentlicht waren am"
             " 09.08.2023 insgesamt über 53 Gemeinden; diese Lieferung kennt 49 davon."],
        ),
        (
            replace(HEIDENAU, missing=None, published=None, published_as_of=None),
            ["Bis zum Stichtag wurde dazu keine Gesamtzahl veröffentlicht; ob Einträge fehlen, ist"
             " nicht bekannt."],
        ),
    ],
)  # fmt: skip
def test_what_must_be_said_with_it(rank: Rank, said: list[str]) -> None:
    assert placings.caution(rank, words_in("de")) == said


# --- which published total ------------------------------------------------------------------------

AGREEMENTS = """
agreement_id | municipality_id   | signed_on
V1           | 14626110 Görlitz  | 2020-01-01
V2           | 14628270 Pirna    | 2021-01-01
V3           | 14511000 Chemnitz | 2022-01-01
"""


def read(record: Record, stichtag: str = "2025-12-31") -> dict[str, Rank]:
    scope = on(stichtag)
    indicator = "cooperation_agreements"
    order = record.ask("order/ranks", scope, indicator=indicator)
    totals = record.ask("order/published", scope, indicator=indicator)
    return {one.municipality: one for one in ranks.read(order, totals, indicator, "municipalities")}


def test_a_day_is_held_against_the_newest_total_or_the_next_that_shows_a_gap(make: Make) -> None:
    record = make(
        agreements=AGREEMENTS,
        published_figures="""
as_of      | indicator              | value
2020-06-01 | cooperation_agreements | 1
2021-06-01 | cooperation_agreements | 6
2022-06-01 | cooperation_agreements | 3
""",
    )
    found = read(record)
    assert found["Görlitz"].published_as_of == date(2020, 6, 1)  # none before its day
    assert found["Görlitz"].missing == 0
    assert found["Pirna"].published_as_of == date(2021, 6, 1)  # the one before shows no gap
    assert found["Pirna"].missing == 6 - 2
    assert found["Chemnitz"].published_as_of == date(2021, 6, 1)
    assert found["Chemnitz"].is_city
    assert not found["Pirna"].is_city
    early = read(record, "2021-01-01")["Pirna"]
    assert (early.published_as_of, early.missing) == (date(2020, 6, 1), 0)  # no later one yet
    assert read(make(agreements=AGREEMENTS))["Pirna"].missing is None


# --- the command ----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def snapshots(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("snapshots")


@pytest.fixture(autouse=True)
def _surroundings(snapshots: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASSKOMM_SNAPSHOTS", str(snapshots))
    monkeypatch.delenv("ASSKOMM_DATA", raising=False)


def run(capsysbinary: pytest.CaptureFixture[bytes], *arguments: str) -> tuple[int, str, str]:
    status = main(("rank", *arguments))
    out, err = capsysbinary.readouterr()
    return status, out.decode(), err.decode()


ASKED = ("--municipality", "14628160", "--as-of", "2023-08-09")


def test_the_command_in_text(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    status, out, err = run(capsysbinary, *ASKED)
    assert (status, err) == (0, "")
    assert out.splitlines() == [
        placings.sentence(HEIDENAU, words_in("de")),
        GAP,
        WHERE,
        "Davor in Sachsen: 48.",
        words_in("de")("rank-before-more"),
        "Davor oder zugleich im Landkreis Sächsische Schweiz-Osterzgebirge:",
        "  1  Pirna           05.11.2020",
        "  2  Dippoldiswalde  01.11.2021",
        "  3  Bannewitz       01.03.2023",
        "  4  Wilsdruff       03.08.2023",
    ]


def test_who_shares_the_day_or_may_have_been_before_is_told(
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    # Aue-Bad Schlema: first by name of five that signed on one day, two others surely before.
    _, out, _ = run(capsysbinary, "--municipality", "14521035", "--as-of", "2023-08-09")
    assert "Davor in Sachsen: 21 bis 25." in out
    assert len(out.partition("Erzgebirgskreis:\n")[2].splitlines()) == 2 + 4
    _, out, _ = run(capsysbinary, "--municipality", "14628270", "--as-of", "2023-08-09")
    assert out.endswith("Osterzgebirge: niemand.\n")


def test_few_rows_are_told_at_once_and_joint_ones_by_name(
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    _, out, _ = run(capsysbinary, "--municipality", "14626610", "--as-of", "2021-12-31")
    told = out.partition("Davor in Sachsen: ")[2].splitlines()
    assert int(told[0].rstrip(".")) == len(told[1 : told.index("Davor oder zugleich im"
                                                             " Landkreis Görlitz:")])  # fmt: skip
    olbersdorf = ("--municipality", "14626400", "--unit", "signatories", "--as-of", "2023-08-09")
    _, out, _ = run(capsysbinary, *olbersdorf)
    assert out.startswith("Verwaltungsgemeinschaft Olbersdorf (gemeinsam: Bertsdorf-Hörnitz,")
    _, _, err = run(capsysbinary, *ASKED[:2], "--as-of", "2099-01-01")
    assert "liegt in der Zukunft" in err


def test_the_command_for_programs(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    _, out, _ = run(capsysbinary, *ASKED, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(out, newline="")))
    assert [row["municipality"] for row in rows][-2:] == ["Wilsdruff", "Heidenau"]
    assert rows[-1]["begins_on"] == "2023-08-09"
    assert len(rows) == 48 + 1  # all of the state, each with both numbers
    assert [row["district_rank"] for row in rows if row["district_id"] == "14628"] == list("12345")
    _, out, _ = run(capsysbinary, *ASKED, "--format", "json", "--unit", "signatories")
    told = json.loads(out)
    assert told["rows"][-1]["state_rank"] == 43
    assert (told["published"], told["known"], told["missing"]) == (53, 43, 53 - 43)
    assert told["caution"]
    assert "der 43. in Sachsen" in told["sentence"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--municipality", "99999999"), "Eine Gemeinde mit dem AGS „99999999“ gibt es nicht."),
        (
            ("--municipality", "14628160", "--as-of", "2023-08-08"),
            "Heidenau gehört bis zum 08.08.2023 nicht dazu (Kooperationsvereinbarungen).",
        ),
        (
            ("--municipality", "14628160", "--as-of", "2010-01-01"),
            "Kooperationsvereinbarungen: bis zum 01.01.2010 ist keine Gemeinde bekannt.",
        ),
        (("--municipality", "1", "--lang", "en"), "There is no municipality with the key “1”."),
        ((), "Die Angabe zu --municipality fehlt"),
        (("--municipality", "14628160", "--indicator", "budget"), "Die Angabe zu --indicator"),
        (("--municipality", "14628160", "--as-of", "x"), "Als Stichtag ist „x“ nicht möglich."),
    ],
)
def test_what_cannot_be_answered(
    capsysbinary: pytest.CaptureFixture[bytes], arguments: tuple[str, ...], said: str
) -> None:
    status, out, err = run(capsysbinary, *arguments)
    assert (status, out) == (2, "")
    assert said in err
