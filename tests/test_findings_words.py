"""Every code of a finding and every error has its words, in both languages, and no more."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from asskomm.checking import findings
from asskomm.checking.finding import ASIDE, LOOK, REFUSED, SEVERITIES, Finding
from asskomm.contract import ROOT, contract
from asskomm.errors import ForThePerson
from asskomm.words import FOLDER, LANGUAGES, Words, words_in

WORD = re.compile(r'"([a-z]+(?:-[a-z]+)+)"')
ONE_WORD = {"scientific"}
MIXED = {"date-styles-mixed", "decimal-styles-mixed"}  # put together from the column's kind
MODULES = (
    "reading/sources",
    "reading/rowwise",
    "reading/splitting",
    "dates",
    "checking/numbers",
    "checking/texts",
    "checking/values",
    "checking/remarks",
    "checking/inspection",
    "checking/rules",
    "checking/checks",
)
NO_CODES = {"utf-8", "iso8859-15", "set-aside", "worth-a-look"}


def codes() -> set[str]:
    """The codes that the modules of reading and checking can produce, read from their text."""
    text = "".join(
        (ROOT / "asskomm" / f"{name}.py").read_text(encoding="utf-8") for name in MODULES
    )
    assert 'f"{column.kind}-styles-mixed"' in text
    assert all(f'"{word}"' in text for word in ONE_WORD)
    return (set(WORD.findall(text)) | ONE_WORD | MIXED) - NO_CODES


def keys(language: str, file: str = "findings") -> set[str]:
    text = (FOLDER / language / f"{file}.ftl").read_text(encoding="utf-8")
    return set(re.findall(r"^([a-z][\w-]*) =", text, re.MULTILINE))


# A finding of each code as it is made: column, value, expected.
EXAMPLES = {
    "file-missing": (None, "", ""),
    "file-empty": (None, "", ""),
    "file-twice": (None, "", ""),
    "file-unknown": (None, "", ""),
    "file-unreadable": (None, "", ""),
    "file-too-large": (None, "", "300"),
    "table-too-large": (None, "5000", ""),
    "not-a-table": (None, "", ""),
    "not-a-file": (None, "", ""),
    "link-out-of-folder": (None, "", ""),
    "archive-too-large": (None, "", "500"),
    "archive-unreadable": (None, "", ""),
    "workbook-unreadable": (None, "", ""),
    "path-out-of-archive": (None, "", ""),
    "archive-in-archive": (None, "", ""),
    "headings-missing": (None, "V1, 14628270", ""),
    "text-above": (None, "Stand 31.12.2023", ""),
    "column-missing": ("signed_on", "", ""),
    "column-absent": ("ended_on", "", ""),
    "column-unknown": (None, "shoe size", ""),
    "column-twice": ("signed_on", "Datum der Unterzeichnung", ""),
    "row-length": (None, "14", "13"),
    "quote-inside": (None, "13", "13"),
    "quote-open": (None, "13", "13"),
    "row-repeated": (None, "", "7"),
    "key-twice": ("agreement_id", "V1 · 14628270", "7"),
    "more-of-these": ("signed_on", "1234", "not-a-date"),
    "bytes-unreadable": (None, "UTF-8", ""),
    "text-garbled": ("signatory", "GÃ¶rlitz", ""),
    "text-formula": ("signatory", "=1+1", ""),
    "text-markup": ("signatory", "<b>Pirna</b>", ""),
    "text-too-long": ("signatory", "x" * 500, "4000"),
    "value-missing": ("signed_on", "", ""),
    "no-value-word": ("signatory", "#NV", ""),
    "not-a-date": ("signed_on", "Mai", ""),
    "two-digit-year": ("signed_on", "09.08.23", ""),
    "serial-date": ("signed_on", "45147", ""),
    "needs-a-day": ("ended_on", "2023", ""),
    "no-such-day": ("signed_on", "32.01.2020", ""),
    "year-out-of-range": ("signed_on", "01.01.0020", ""),
    "date-styles-mixed": ("signed_on", "2020-01-01", ""),
    "dates-out-of-order": ("ended_on", "2019-01-01", "signed_on / ended_on"),
    "precision-against-date": ("date_precision", "day", ""),
    "not-a-number": ("amount_eur", "viel", ""),
    "scientific": ("amount_eur", "1,46E+07", ""),
    "decimal-styles-mixed": ("amount_eur", "1.234,50", ""),
    "too-many-places": ("amount_eur", "1,2345", "2"),
    "not-an-integer": ("budget_year", "2023,5", ""),
    "not-allowed": ("kind", "x", "preliminary, cooperation"),
    "key-as-number": ("municipality_id", "14628270.0", ""),
    "key-too-short": ("municipality_id", "1462827", ""),
    "not-the-pattern": ("municipality_id", "14 628", r"^14\d{6}$"),
    "too-small": ("budget_year", "23", "1990"),
    "too-large": ("budget_year", "20233", "2100"),
    "unknown-key": ("municipality_id", "14999999", ""),
    "exactly-one": ("municipality_id", "", "municipality_id / district_id"),
}
FILES = {
    "amount_eur": "funding.csv",
    "budget_year": "funding.csv",
}
ELSEWHERE = "plausibility"  # the catalogue with the words for what is plausible but odd


def example(code: str) -> Finding:
    column, value, expected = EXAMPLES[code]
    file = "councils.csv" if code == "exactly-one" else FILES.get(column or "", "agreements.csv")
    line = None if code.startswith("file-") else 9
    return Finding(file, line, column, value, code, expected)


def test_the_codes_of_the_code_are_those_with_words() -> None:
    named = {code for code in codes() if f"finding-{code}" not in keys("de", ELSEWHERE)}
    assert named == set(EXAMPLES)
    wanted = {f"{what}-{code}" for what in ("finding", "hint") for code in EXAMPLES}
    wanted |= {f"severity-{severity}" for severity in (REFUSED, ASIDE, LOOK)}
    wanted |= {kind.words for kind in ForThePerson.__subclasses__()}
    for language in LANGUAGES:
        assert keys(language) == wanted


def test_the_codes_with_a_severity_exist() -> None:
    odd = {key.removeprefix("finding-") for key in keys("de", ELSEWHERE)}
    assert set(SEVERITIES) <= set(EXAMPLES) | odd
    assert {SEVERITIES[code] for code in odd if code in SEVERITIES} == {LOOK}


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
    assert "Folge (Datum der Unterzeichnung, Gültig bis)." in line(example("dates-out-of-order"))
    english = words_in("en")
    assert "same entries in: Agreement number, Municipality key (AGS)." in line(
        example("key-twice"), english
    )
    assert "these columns: Municipality key (AGS), District key." in line(
        example("exactly-one"), english
    )


def test_what_is_counted_is_no_text_of_a_cell() -> None:
    told = line(example("more-of-these"))
    assert told.startswith("agreements.csv:9: Datum der Unterzeichnung – Dieselbe Art von Befund")
    assert "(not-a-date) gibt es hier noch 1234-mal" in told


def test_a_sheet_is_its_table() -> None:
    finding = Finding("Export.xlsx › Beratungen", 2, "held_on", "x", "not-a-date")
    assert line(finding).startswith('Export.xlsx › Beratungen:2: Datum der Beratung: "x" – ')


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


@pytest.mark.parametrize(
    ("code", "value", "expected", "told"),
    [
        ("agreement-before-consultation", "2021-05-31", "2021-06-01", ("31.05.2021", "01.06.2021")),
        ("date-in-future", "2031-01-01", "2026-11-24", ("01.01.2031", "24.11.2026")),
        # Within a key no date is touched.
        ("record-vanished", "R-2021-05-31 · founded · 2021-05-31", "", ("R-2021-05-31", "31.05.")),
        ("grant-over-budget", "1000000.01", "1000000", ("1.000.000,01\xa0€", "1.000.000\xa0€")),
        # A text of the file is quoted as it stands there.
        ("column-unknown", "2021-05-31", "", ("2021-05-31",)),
    ],
)
def test_dates_and_sums_in_a_sentence_are_written_as_on_any_page(
    code: str, value: str, expected: str, told: tuple[str, ...]
) -> None:
    finding = Finding("agreements.csv", 2, "signed_on", value, code, expected)
    sentence = findings.sentence(finding, words_in("de"), contract())
    assert all(part in sentence for part in told)
    assert "2021-06-01" not in sentence
