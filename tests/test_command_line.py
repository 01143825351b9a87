"""`python -m asskomm`: the figures of the real record in three formats, and what goes wrong."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from asskomm.__main__ import main
from asskomm.contract import ROOT
from asskomm.figures.indicators import INDICATORS
from asskomm.scope import today
from asskomm.view.serving import DEFAULT_DELIVERY
from asskomm.words import LANGUAGES
from tests import made_up

Run = Callable[..., "Printed"]

COLUMNS = [
    *("indicator", "kind", "unit", "as_of", "value"),
    *("published", "qualifier", "published_as_of", "covered", "coverage", "compared_in"),
    *("why_none", "value_qualifier", "first_year", "last_year", "period_named"),
]
STATED = ("--as-of", "2023-08-09")  # the day of the press notice with the most complete figures


class Printed:
    """Status, standard output and standard error of one run."""

    def __init__(self, status: int, out: str, err: str) -> None:
        self.status, self.out, self.err = status, out, err

    @property
    def objects(self) -> dict[str, dict[str, Any]]:
        assert (self.status, self.err) == (0, "")
        return {row["indicator"]: row for row in json.loads(self.out)}


@pytest.fixture(scope="module")
def snapshots(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("snapshots")


@pytest.fixture(autouse=True)
def _surroundings(snapshots: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASSKOMM_SNAPSHOTS", str(snapshots))
    monkeypatch.delenv("ASSKOMM_DATA", raising=False)
    monkeypatch.setenv("COLUMNS", "100")


@pytest.fixture
def run(capsysbinary: pytest.CaptureFixture[bytes]) -> Run:
    """One command line in this process."""

    def ran(*arguments: str) -> Printed:
        status = main(arguments)
        out, err = capsysbinary.readouterr()
        return Printed(status, out.decode(), err.decode())

    return ran


def process(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "asskomm", *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        timeout=60,
        check=False,
    )


# --- the figures ----------------------------------------------------------------------------------


def test_as_a_process_on_the_default_delivery() -> None:
    ran = process("figures", *STATED, "--format", "json")
    assert (ran.returncode, ran.stderr) == (0, b"")
    rows = json.loads(ran.stdout)
    assert [row["indicator"] for row in rows] == list(INDICATORS)
    assert all(list(row) == COLUMNS for row in rows)
    assert rows[4] == {
        "indicator": "cooperation_agreements",
        "kind": "stock",
        "unit": "municipalities",
        "as_of": "2023-08-09",
        "value": 49,
        "published": 53,
        "qualifier": "exact",
        "published_as_of": "2023-08-09",
        "covered": 49,
        "coverage": 49 / 53,
        "compared_in": "municipalities",
        **dict.fromkeys(COLUMNS[-5:]),
    }


def test_json_has_numbers_and_null(run: Run) -> None:
    rows = run("figures", *STATED, "--format", "json").objects
    consulted = rows["consulted_municipalities"]
    assert (consulted["published"], consulted["qualifier"]) == (140, "over")
    assert consulted["coverage"] == consulted["covered"] / 140
    assert rows["consultations"]["kind"] == "flow"
    assert rows["consultations"]["published"] is None
    numbers = {type(row[name]) for row in rows.values() for name in ("value", "published")}
    assert numbers == {int, type(None)}


def test_csv_is_the_raw_form(run: Run) -> None:
    printed = run("figures", *STATED, "--format", "csv")
    assert printed.out.startswith(",".join(COLUMNS) + "\r\n")  # no mark before it, CRLF
    rows = list(csv.DictReader(io.StringIO(printed.out, newline="")))
    by_name = {row["indicator"]: row for row in rows}
    assert [row["indicator"] for row in rows] == list(INDICATORS)
    assert by_name["funding_available_eur"]["value"] == "1100000"
    assert by_name["consultations"]["published"] == ""
    assert by_name["cooperation_agreements"]["coverage"] == repr(49 / 53)


def test_cents_stay(run: Run, tmp_path: Path) -> None:
    funding = """
grant_id | municipality_id | stage    | stage_on   | amount_eur
F1       | 14628270 Pirna  | approved | 2023-01-01 | 1000.50
"""
    data = str(made_up.delivery(tmp_path, funding=funding))
    asked = ("figures", "--data", data, *STATED)
    assert run(*asked, "--format", "json").objects["funding_approved_eur"]["value"] == 1000.5
    assert "funding_approved_eur,flow,eur,2023-08-09,1000.50," in run(*asked, "--format", "csv").out
    assert "1.000,50 €" in run(*asked).out.replace("\xa0", " ")


def test_text_in_german(run: Run) -> None:
    printed = run("figures", *STATED)
    lines = printed.out.replace("\xa0", " ").splitlines()
    assert len(lines) == len(INDICATORS)
    assert re.fullmatch(
        r"Kooperationsvereinbarungen +49  Gemeinden +Bestand am 09\.08\.2023 +"
        r"veröffentlicht: 53 am 09\.08\.2023; davon einzeln belegt: 49 \(92 %\)",
        lines[4],
    )
    assert (
        "veröffentlicht: über 140 am 09.08.2023; davon einzeln belegt: 11 (höchstens 8 %)"
        in (lines[0])
    )
    assert re.search(
        r"1\.100\.000 € +für 2023 +Bestand am 09\.08\.2023 +veröffentlicht: ", lines[8]
    )
    assert lines[8].endswith("09.08.2023; Zeitraum laut Quelle: 2023")
    assert len({line.index(" am ") for line in lines if "Bestand" in line}) == 1  # aligned


def test_text_in_english(run: Run) -> None:
    lines = run("figures", *STATED, "--lang", "en").out.splitlines()
    assert lines[4].startswith("Cooperation agreements ")
    assert lines[4].endswith(
        "published: 53 on 9 Aug 2023; of these documented one by one: 49 (92%)"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_text_has_no_raw_names(run: Run, language: str) -> None:
    text = run("figures", *STATED, "--lang", language).out
    raw = ["_", "None", "null", "Decimal", "exact", "indicator-", "unit-", "figures-"]
    assert [name for name in raw if name in text] == []


def test_why_there_is_no_value(run: Run) -> None:
    part = run("figures", *STATED, "--district", "14628").out.splitlines()[8]
    assert re.search(r"\.  nur für ganz Sachsen", part)
    early = run("figures", "--as-of", "1995-01-01")
    assert early.out.count(".  noch nichts bekannt") == len(INDICATORS)  # and no zero
    assert "vor dem Beginn der Lieferung" in early.err
    assert "in der Zukunft" in run("figures", "--as-of", "2099-01-01").err
    row = run("figures", "--as-of", "1995-01-01", "--format", "csv").out.splitlines()[1]
    assert row.startswith("consulted_municipalities,stock,municipalities,1995-01-01,,")
    assert ",before_first," in row


def test_a_published_figure_of_another_unit_names_it(run: Run) -> None:
    line = run("figures", "--as-of", "2023-08-03").out.replace("\xa0", " ").splitlines()[4]
    assert "veröffentlicht: 52 Vereinbarungen am 03.08.2023" in line
    assert line.endswith("davon einzeln belegt: 37 Vereinbarungen (71 %)")


# --- the scope ------------------------------------------------------------------------------------


def test_one_district(run: Run) -> None:
    rows = run("figures", *STATED, "--district", "14628", "--format", "json").objects
    # Pirna, Dippoldiswalde, Bannewitz, Wilsdruff, Heidenau
    assert rows["cooperation_agreements"]["value"] == 5
    # What is published for the state is not said of a district.
    assert {row["published"] for row in rows.values()} == {None}
    assert rows["funding_available_eur"]["value"] is None


def test_several_districts_in_both_ways(run: Run) -> None:
    def agreements(*districts: str) -> int:
        rows = run("figures", *STATED, "--format", "json", *districts).objects
        value = rows["cooperation_agreements"]["value"]
        assert isinstance(value, int)
        return value

    alone = agreements("--district", "14628") + agreements("--district", "14626")
    assert agreements("--district", "14628", "14626") == alone
    assert agreements("--district", "14628", "--district", "14626") == alone


@pytest.mark.parametrize("name", ["PD Görlitz", "Görlitz", "goerlitz"])
def test_a_directorate_by_any_of_its_names(run: Run, name: str) -> None:
    asked = ("figures", *STATED, "--format", "csv")
    assert run(*asked, "--directorate", name).out == run(*asked, "--district", "14625", "14626").out


def test_counting_unit(run: Run) -> None:
    def counted(unit: str) -> tuple[str, int]:
        rows = run("figures", *STATED, "--unit", unit, "--format", "json").objects
        return rows["cooperation_agreements"]["unit"], rows["cooperation_agreements"]["value"]

    units = [counted(unit) for unit in ("municipalities", "signatories", "agreements")]
    assert [unit for unit, _ in units] == ["municipalities", "signatories", "agreements"]
    values = [value for _, value in units]
    assert values == sorted(values, reverse=True)
    assert len(set(values)) == 3  # joint ones shrink to signatories, signatories to documents


def test_size_and_field(run: Run) -> None:
    every = run("figures", *STATED, "--format", "json").objects["closely_cooperating"]["value"]
    for part in (("--size", "100000"), ("--field", "youth")):
        narrowed = run("figures", *STATED, "--format", "json", *part).objects
        assert 0 < narrowed["closely_cooperating"]["value"] < every


def test_a_period_narrows_flows_only(run: Run) -> None:
    whole = run("figures", *STATED, "--format", "json").objects
    since = run("figures", *STATED, "--since", "01.01.2023", "--format", "json").objects
    assert since["consultations"]["value"] < whole["consultations"]["value"]
    assert since["cooperation_agreements"] == whole["cooperation_agreements"]


def test_a_german_date_and_today(run: Run) -> None:
    asked = ("figures", "--format", "json")
    assert run(*asked, "--as-of", "9.8.2023").out == run(*asked, *STATED).out
    days = {today().isoformat()}
    said = {row["as_of"] for row in run(*asked).objects.values()}
    assert said in (days, {today().isoformat()})  # midnight may pass in between


def test_another_folder(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    models = "municipality_id | since\n14628270 Pirna | 2019-02-06"
    data = made_up.delivery(tmp_path, model_municipalities=models)
    named = run("figures", "--data", str(data), "--format", "json").objects
    monkeypatch.setenv("ASSKOMM_DATA", str(data))
    assert named == run("figures", "--format", "json").objects
    assert named["model_municipalities"]["value"] == 1


# --- what goes wrong ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--as-of", "2023-02-30"), "Als Stichtag ist „2023-02-30“ nicht möglich."),
        (("--as-of", "31.9.2023"), "Als Stichtag ist „31.9.2023“ nicht möglich."),
        (("--as-of", "gestern"), "Als Stichtag ist „gestern“ nicht möglich."),
        (("--as-of", "1023-08-09"), "Als Stichtag ist „1023-08-09“ nicht möglich."),
        (("--since", "2023"), "Als Beginn des Zeitraums ist „2023“ nicht möglich."),
        ((*STATED, "--since", "2023-08-10"), "Als Beginn des Zeitraums ist „2023-08-10“ nicht"),
        (("--district", "14628", "99999"), "Einen Kreis mit dem Schlüssel „99999“ gibt es"),
        (
            ("--directorate", "Görlitz", "--district", "14628"),
            "Schlüssel „14628“ gibt es in dieser",
        ),
        (("--directorate", "Atlantis"), "Eine Polizeidirektion „Atlantis“ gibt es nicht."),
        (("--size", "7"), "Eine Größenklasse „7“ gibt es nicht."),
        (("--field", "x"), "Ein Handlungsfeld mit dem Schlüssel „x“ gibt es nicht."),
        (("--lang", "en", "--district", "1"), "There is no district with the key “1”"),
    ],
)
def test_what_does_not_exist_is_an_error(run: Run, arguments: tuple[str, ...], said: str) -> None:
    printed = run("figures", *arguments)
    assert (printed.status, printed.out) == (2, "")
    assert said in printed.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("figures", "--unit", "x"), "Die Angabe zu --unit fehlt oder ist nicht möglich."),
        (("figures", "--as-of"), "Die Angabe zu --as-of fehlt oder ist nicht möglich."),
        (("figures", "--lang", "fr"), "Die Angabe zu --lang fehlt oder ist nicht möglich."),
        (("figures", "--as", "2023-08-09"), "„--as“ ist hier nicht möglich."),
        (("sample", "--scale", "1/10"), "Bei --scale ist nur eine ganze Zahl von 1 bis 1300 mög"),
        (("sample", "--scale", "1301"), "Bei --scale ist nur eine ganze Zahl von 1 bis 1300 mög"),
        (
            ("answer", "--last-year", "23"),
            "Bei --last-year ist nur eine ganze Zahl von 1990 bis 21",
        ),
        (("numbers",), "Die Angabe zu BEFEHL fehlt oder ist nicht möglich."),
        ((), "Es fehlt ein Befehl."),
        (("--lang", "en"), "A command is missing."),
        (("figures", "--format", "x", "--lang=en"), "What belongs to --format is missing or not"),
    ],
)
def test_a_misused_command_line(run: Run, arguments: tuple[str, ...], said: str) -> None:
    printed = run(*arguments)
    assert (printed.status, printed.out) == (2, "")
    usage, sentence = printed.err.rstrip().rsplit("\n", 1)
    english = any("en" in argument for argument in arguments)
    assert usage.startswith("Usage: " if english else "Aufruf: ")
    assert sentence.startswith(said)


def test_no_such_folder(run: Run, tmp_path: Path) -> None:
    printed = run("figures", "--data", str(tmp_path / "gone"))
    assert (printed.status, printed.out) == (2, "")
    assert f"Den Ordner „{tmp_path / 'gone'}“ mit den Exporten gibt es nicht." in printed.err


def test_snapshots_cannot_be_written(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("ASSKOMM_SNAPSHOTS", str(tmp_path / "file" / "below"))
    printed = run("figures")
    assert (printed.status, printed.out) == (2, "")
    assert "lassen sich die aufbereiteten Daten nicht ablegen" in printed.err


def test_a_refused_delivery_names_every_cell(run: Run, tmp_path: Path) -> None:
    data = tmp_path / "broken"
    shutil.copytree(DEFAULT_DELIVERY, data)
    date_line = break_cell(data / "agreements.csv", 3, "signed_on", "32.01.2020")
    key_line = break_cell(data / "consultations.csv", 1, "municipality_id", "14999999")
    (data / "coaching.csv").unlink()
    printed = run("figures", "--data", str(data))
    assert (printed.status, printed.out) == (2, "")
    summary, *lines = printed.err.splitlines()
    assert summary.endswith("nicht übernommen. Eine Stelle ist zu ändern.")
    (missing,) = [line for line in lines if line.startswith("coaching.csv")]
    (day,) = [line for line in lines if line.startswith("agreements.csv")]
    (key,) = [line for line in lines if line.startswith("consultations.csv")]
    assert len(lines) == 3
    assert missing.startswith("coaching.csv – Diese Datei fehlt in der Lieferung.")
    assert day.startswith(
        f'agreements.csv:{date_line}: Datum der Unterzeichnung: "32.01.2020" – Diesen Tag gibt es'
    )
    assert key.startswith(f'consultations.csv:{key_line}: AGS: "14999999" – Zu diesem AGS gibt es')
    english = run("figures", "--data", str(data), "--lang", "en").err
    assert f'agreements.csv:{date_line}: Date of signing: "32.01.2020" – The calendar' in english


def test_a_row_set_aside_is_no_reason_to_stop(run: Run, tmp_path: Path) -> None:
    data = tmp_path / "broken"
    shutil.copytree(DEFAULT_DELIVERY, data)
    before = run("figures", "--data", str(data), *STATED, "--format", "json").objects
    break_cell(data / "consultations.csv", 1, "municipality_id", "14999999")
    after = run("figures", "--data", str(data), *STATED, "--format", "json")
    one_less = before["consultations"]["value"] - 1
    figures = {one["indicator"]: one for one in json.loads(after.out)}
    assert figures["consultations"]["value"] == one_less
    assert after.status == 0
    assert "beiseitegelegt (Beratungen)" in after.err


def break_cell(file: Path, row: int, column: str, text: str) -> int:
    """Replace one cell of an export; the line its row begins on."""
    with file.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    rows[row][column] = text
    made_up.write(file, list(rows[row]), rows)
    assert not any("\n" in cell for row in rows for cell in row.values())
    return row + 2  # the header is line 1


# --- help and the terminal ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--help",), ["Aufruf:", "Befehle:", "Angaben:", "figures"]),
        (("figures", "-h"), ["Aufruf:", "--district SCHLÜSSEL [SCHLÜSSEL ...]", "{text,csv,json}"]),
        (("figures", "--help", "--lang", "en"), ["Usage:", "--data FOLDER", "show this help"]),
    ],
)
def test_help(run: Run, arguments: tuple[str, ...], said: list[str]) -> None:
    printed = run(*arguments)
    assert (printed.status, printed.err) == (0, "")
    assert [text for text in said if text not in printed.out] == []
    assert not re.search("usage:|options:|positional|cli-", printed.out)


@pytest.mark.parametrize(
    "arguments", [("figures", *STATED), ("figures", "--directorate", "ä\udcff")]
)
def test_utf_8_whatever_the_locale(arguments: tuple[str, ...]) -> None:
    ran = process(*arguments, LC_ALL="C", PYTHONIOENCODING="latin-1", PYTHONUTF8="0")
    text = (ran.stdout + ran.stderr).decode("utf-8")
    assert "Präventionsräte" in text or "Eine Polizeidirektion „" in text
    assert "Traceback" not in text


def test_a_closed_pipe_is_no_error() -> None:
    command = [sys.executable, "-m", "asskomm", "figures", *STATED]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 0


def test_figures_beside_an_earlier_day(run: Run) -> None:
    asked = ("figures", "--as-of", "2023-08-09", "--compare", "2022-08-09")
    rows = run(*asked, "--format", "json").objects
    agreements = rows["cooperation_agreements"]
    assert agreements["compared_as_of"] == "2022-08-09"
    assert agreements["value"] - agreements["compared_value"] == agreements["difference"] == 12
    assert agreements["difference_share"] == round(12 / 37, 4)
    assert rows["coaching_processes"]["difference_share"] is None  # of 4 no per cent are taken
    assert "seit 09.08.2022: +12 (+32" in run(*asked).out
    assert (
        run(*asked, "--format", "csv")
        .out.splitlines()[0]
        .endswith("compared_as_of,compared_value,difference,difference_share,difference_why_none")
    )


def test_figures_beside_a_time_that_is_not_covered(run: Run) -> None:
    done = run("figures", "--as-of", "2023-08-09", "--compare", "1995-01-01")
    assert (done.status, done.out) == (2, "")
    assert "01.01.2018" in done.err  # where the delivery begins
    done = run("figures", "--compare", "2023-02-29")
    assert "Als Tag zum Vergleichen ist „2023-02-29“ nicht möglich" in done.err
