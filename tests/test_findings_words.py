"""Every code of a finding and every error has its words, in both languages, and no more."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from asskomm import findings
from asskomm.checks import Finding
from asskomm.contract import ROOT, contract
from asskomm.errors import ForThePerson
from asskomm.words import FOLDER, LANGUAGES, Words, words_in

WORD = re.compile(r'"([a-z]+(?:-[a-z]+)+)"')
MIXED = {"date-styles-mixed", "decimal-styles-mixed"}  # put together from the column's kind


def codes() -> set[str]:
    """The codes that checks.py and values.py can produce, read from their text."""
    text = "".join((ROOT / "asskomm" / f"{name}.py").read_text() for name in ("checks", "values"))
    assert 'f"{column.kind}-styles-mixed"' in text
    return set(WORD.findall(text)) | MIXED


def keys(language: str) -> set[str]:
    text = (FOLDER / language / "findings.ftl").read_text(encoding="utf-8")
    return set(re.findall(r"^([a-z][\w-]*) =", text, re.MULTILINE))


# A finding of each code as checks.py makes it: column, value, expected.
EXAMPLES = {
    "file-missing": (None, "", ""),
    "file-empty": (None, "", ""),
    "column-missing": ("signed_on", "", ""),
    "column-twice": ("signed_on", "Datum der Unterzeichnung", ""),
    "row-length": (None, "14", "13"),
    "value-missing": ("signed_on", "", ""),
    "not-a-date": ("signed_on", "Mai", ""),
    "no-such-day": ("signed_on", "32.01.2020", ""),
    "year-out-of-range": ("signed_on", "01.01.0020", ""),
    "date-styles-mixed": ("signed_on", "2020-01-01", ""),
    "not-a-number": ("amount_eur", "viel", ""),
    "decimal-styles-mixed": ("amount_eur", "1.234,50", ""),
    "too-many-places": ("amount_eur", "1,2345", "2"),
    "not-an-integer": ("budget_year", "2023,5", ""),
    "not-allowed": ("kind", "x", "preliminary, cooperation"),
    "not-the-pattern": ("municipality_id", "14 628", r"^14\d{6}$"),
    "too-small": ("budget_year", "23", "1990"),
    "too-large": ("budget_year", "20233", "2100"),
    "unknown-key": ("municipality_id", "14999999", ""),
    "exactly-one": ("municipality_id", "", "municipality_id / district_id"),
    "key-twice": ("agreement_id", "V1 · 14628270", "7"),
}
FILES = {
    "amount_eur": "funding.csv",
    "budget_year": "funding.csv",
}


def example(code: str) -> Finding:
    column, value, expected = EXAMPLES[code]
    file = "councils.csv" if code == "exactly-one" else FILES.get(column or "", "agreements.csv")
    line = None if code.startswith("file-") else 9
    return Finding(file, line, column, value, code, expected)


def test_the_codes_of_the_code_are_those_with_words() -> None:
    assert codes() == set(EXAMPLES)
    wanted = {f"{what}-{code}" for what in ("finding", "hint") for code in codes()}
    wanted |= {kind.words for kind in ForThePerson.__subclasses__()}
    for language in LANGUAGES:
        assert keys(language) == wanted


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", EXAMPLES)
def test_each_finding_is_told_in_full(code: str, language: str) -> None:
    finding, words = example(code), words_in(language)
    told = findings.sentence(finding, words, contract()) + findings.hint(finding, words, contract())
    assert told.count(".") >= 2
    assert not re.search(r"[{}$\\^]|None|  |„“|“”", told), told
    assert findings.line(finding, words, contract()).count("\n") == 0


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("column", ["municipality_id", "district_id", "indicator", "other"])
def test_patterns_are_told_without_their_signs(column: str, language: str) -> None:
    finding = Finding("agreements.csv", 2, column, "x", "not-the-pattern", r"^14\d{6}$")
    assert "^" not in findings.line(finding, words_in(language), contract())


def line(finding: Finding, words: Words | None = None) -> str:
    return findings.line(finding, words or words_in("de"), contract())


def test_a_line_says_where_what_and_how() -> None:
    assert line(example("no-such-day")) == (
        'agreements.csv:9: Datum der Unterzeichnung: "32.01.2020" – '
        "Diesen Tag gibt es im Kalender nicht. "
        "Bitte Tag und Monat prüfen. Der 9. August 2023 heißt 09.08.2023 oder 2023-08-09."
    )
    assert line(example("row-length")).startswith(
        "agreements.csv:9 – Die Zeile passt nicht zu den Überschriften: 14 statt 13 Zellen."
    )
    assert line(example("value-missing")).startswith(
        "agreements.csv:9: Datum der Unterzeichnung – Die Zelle ist leer"
    )
    assert line(example("file-missing")).startswith(
        "agreements.csv – Diese Datei fehlt in der Lieferung. "
        "Bitte „agreements.csv“ oder „Kooperationsvereinbarungen.csv“ in den Ordner legen."
    )


def test_titles_are_in_the_readers_language() -> None:
    assert "dieselben Angaben in: Vereinbarungsnummer, AGS." in line(example("key-twice"))
    assert "Zeile 7 " in line(example("key-twice"))
    assert "genau eine: AGS, Kreisschlüssel." in line(example("exactly-one"))
    english = words_in("en")
    assert "same entries in: Agreement number, Municipality key (AGS)." in line(
        example("key-twice"), english
    )
    assert "these columns: Municipality key (AGS), District key." in line(
        example("exactly-one"), english
    )


def test_a_german_file_name_is_its_table() -> None:
    finding = Finding("Kommunale Präventionsräte.csv", 2, "stage", "x", "not-allowed", "planned")
    assert line(finding).startswith('Kommunale Präventionsräte.csv:2: Stand des Rates: "x" – ')


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("Pirna", "Pirna"),
        ("two\nlines\u2028or\tmore", "two lines or more"),
        ("\x1b[31mred\x07", "\ufffd[31mred\ufffd"),
        ("safe\u202egpj", "safe\ufffdgpj"),
        ("x" * 80, "x" * 80),
        ("x" * 81, "x" * 79 + "…"),
        ("x" * 5000, "x" * 79 + "…"),
    ],
)
def test_what_a_delivery_says_cannot_harm(value: str, shown: str) -> None:
    assert findings.shown(value) == shown
    finding = Finding("agreements.csv", 2, "kind", value, "not-allowed", "preliminary")
    assert f'"{shown}" – ' in line(finding)


def test_schema_values_fit_into_a_text() -> None:
    """Fluent takes at most 2500 characters for one argument."""
    longest = max(len(", ".join(c.allowed)) for t in contract().values() for c in t.columns)
    assert 0 < longest < 2500


def test_no_words_mention_a_machine() -> None:
    for language in LANGUAGES:
        text = Path(FOLDER, language, "findings.ftl").read_text(encoding="utf-8")
        assert not re.search(r"/(home|work|usr)/|NULL|ISO|regex|string|enum", text)
