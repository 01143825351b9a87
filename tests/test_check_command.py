"""`check` and `build`: a delivery judged and taken over without a browser."""

from __future__ import annotations

import csv
import io
import json
import shutil
import zipfile
from pathlib import Path

import pytest

from asskomm.__main__ import main
from asskomm.view.serving import DEFAULT_DELIVERY

FILES = 10


@pytest.fixture(autouse=True)
def _own_snapshots(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASSKOMM_SNAPSHOTS", str(tmp_path / "snapshots"))
    monkeypatch.delenv("ASSKOMM_DATA", raising=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(DEFAULT_DELIVERY, tmp_path / "lieferung")


def out(capfdbinary: pytest.CaptureFixture[bytes]) -> str:
    return capfdbinary.readouterr().out.decode()


def test_a_clean_delivery_ends_with_0(
    folder: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["check", str(folder)]) == 0
    said = out(capfdbinary)
    assert said.startswith("Die Lieferung ist in Ordnung.")
    assert "agreements.csv: 54 Zeilen = 54 übernommen + 0 beiseitegelegt" in said


def test_a_row_set_aside_ends_with_1(
    folder: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    file = folder / "agreements.csv"
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    lines[4] = lines[4].replace(",cooperation,", ",Kooperation,")
    file.write_text("".join(lines), encoding="utf-8")
    assert main(["check", str(folder), "--format", "json", "--lang", "en"]) == 1
    told = json.loads(out(capfdbinary))
    assert told["accepted"] is True
    assert len(told["files"]) == FILES
    (agreements,) = (one for one in told["files"] if one["name"] == "agreements.csv")
    assert (agreements["rows"], agreements["loaded"], agreements["set_aside"]) == (54, 53, 1)
    (finding,) = (one for one in told["findings"] if one["severity"] == "set-aside")
    assert (finding["file"], finding["line"], finding["column"], finding["value"]) == (
        "agreements.csv", 5, "kind", "Kooperation",
    )  # fmt: skip
    assert finding["code"] == "not-allowed"
    assert finding["message"]
    assert finding["hint"]


def test_a_refused_delivery_ends_with_2(
    folder: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    (folder / "councils.csv").unlink()
    assert main(["check", str(folder), "--format", "csv"]) == 2
    rows = list(csv.DictReader(io.StringIO(out(capfdbinary))))
    assert [(row["file"], row["code"], row["severity"]) for row in rows] == [
        ("councils.csv", "file-missing", "refused")
    ]


def test_a_zip_is_a_delivery_too(
    folder: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    archive = tmp_path / "lieferung.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for file in folder.iterdir():
            packed.write(file, f"export/{file.name}")
    assert main(["check", str(archive)]) == 0
    assert "funding.csv: 3 Zeilen" in out(capfdbinary)


def test_a_record_that_vanished_is_noticed(
    folder: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    file = folder / "coaching.csv"
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    file.write_text("".join(lines[:-1]), encoding="utf-8")
    assert main(["check", str(folder), "--format", "json"]) == 1
    codes = {one["code"] for one in json.loads(out(capfdbinary))["findings"]}
    assert codes == {"rows-announced", "fewer-rows", "record-vanished"}


def test_build_takes_over_and_says_where(
    folder: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["build", str(folder)]) == 0
    (built,) = (tmp_path / "snapshots").glob("*.duckdb")
    assert str(built) in out(capfdbinary)


def test_a_place_that_does_not_exist_is_said(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["check", str(tmp_path / "nowhere")]) == 2
    assert "nowhere" in capfdbinary.readouterr().err.decode()
