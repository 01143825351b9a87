"""What is true of the public record alone is said of no other delivery."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from shutil import copy
from zipfile import ZipFile

import pytest

from asskomm.figures.indicators import INDICATORS
from asskomm.inquiry import packs
from asskomm.inquiry.inquiries import Inquiry
from asskomm.printed import chapters
from asskomm.printed.parts import Facts, Points
from asskomm.storage.store import renewed
from asskomm.view.answers import View
from asskomm.view.serving import choices
from asskomm.words import LANGUAGES, words_in
from tests.made_up import Record, on

KEYS = words_in(LANGUAGES[0]).keys()
BEGINNING = "public-record-"
TEXTS = {key.removeprefix(BEGINNING) for key in KEYS if key.startswith(BEGINNING)}
GAPS = {"name": "Ort", "date": "1.1."}


def view_of(record: Record, language: str) -> View:
    scope = on("2023-08-09")
    return View(record.snapshot, scope, words_in(language), choices(record.snapshot))


def alone(language: str) -> list[str]:
    """What is said of the public record alone."""
    words = words_in(language)
    return [words(f"{BEGINNING}{key}", **GAPS) for key in sorted(TEXTS)]


def report(view: View) -> str:
    """Every note and every line of a definition sheet in the report."""
    parts = [part for one in chapters.document(view).chapters for part in one.parts]
    points = [text for part in parts if isinstance(part, Points) for text in part.texts]
    facts = [line for part in parts if isinstance(part, Facts) for line in part.lines]
    return " ".join([*points, *(text for _, texts in facts for text in texts)])


def answer(view: View) -> str:
    """All texts of an answer."""
    inquiry = Inquiry(("cooperation_agreements", "coaching_processes"), "district", 2021, 2023, ())
    with ZipFile(io.BytesIO(packs.pack(view, inquiry))) as packed:
        files = [packed.read(name) for name in packed.namelist() if name.endswith(".txt")]
    return " ".join(file.decode("utf-8-sig") for file in files)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_says_more_of_the_public_record(real: Record, empty: Record, language: str) -> None:
    published, other = view_of(real, language), view_of(empty, language)
    for key in TEXTS:
        base = published.words(key, **GAPS)
        assert other.said(key, **GAPS) == base
        assert published.said(key, **GAPS).startswith(f"{base} ")
    assert {"note-record", "note-funding"} <= TEXTS
    assert {key.split("-weakness")[0] for key in TEXTS if key.startswith("definition")} <= {
        f"definition-{name}".replace("_", "-") for name in INDICATORS
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_report_and_answer_of_another_delivery_say_nothing_of_it(
    real: Record, empty: Record, language: str
) -> None:
    of_record = report(view_of(real, language)) + answer(view_of(real, language))
    of_another = report(view_of(empty, language)) + answer(view_of(empty, language))
    sentences = alone(language)
    assert sum(one in of_record for one in sentences) > len(sentences) / 2
    assert [one for one in sentences if one in of_another] == []


def test_a_snapshot_keeps_what_the_delivery_says_of_itself(
    real: Record, empty: Record, tmp_path: Path
) -> None:
    assert (real.snapshot.public_record, empty.snapshot.public_record) == (True, False)
    assert real.snapshot.called("de") == "Öffentliches Material zum Programm ASSKomm"
    assert real.snapshot.called("en") == "Public material on the ASSKomm programme"
    # A delivery with one title has the same in both languages, one without goes by its name.
    assert empty.snapshot.called("en") == empty.snapshot.title
    assert replace(empty.snapshot, title="").called("en") == empty.snapshot.delivery
    old = replace(real.snapshot, path=Path(copy(real.snapshot.path, tmp_path)))
    again = renewed(old)
    assert (again.public_record, again.title_en) == (True, real.snapshot.title_en)
