"""Values go in; that each language writes them as its readers expect, whatever the machine's."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
import streamlit

from asskomm import format as form
from asskomm.charts import locales
from asskomm.errors import MissingWords
from asskomm.words import LANGUAGES, words_in

HEIDENAU = date(2023, 8, 9)


@pytest.mark.parametrize(
    ("value", "german", "english"),
    [
        (0, "0", "0"),
        (999, "999", "999"),
        (1234, "1.234", "1,234"),
        (-1234567, "−1.234.567", "−1,234,567"),
        (Decimal("1234.50"), "1.234,5", "1,234.5"),
        (Decimal("0.12345"), "0,12345", "0.12345"),
    ],
)
def test_number(value: int | Decimal, german: str, english: str) -> None:
    assert form.number(value, "de") == german
    assert form.number(value, "en") == english


@pytest.mark.parametrize(
    ("value", "german", "english"),
    [
        (1100000, "1.100.000\xa0€", "€1,100,000"),
        (Decimal("1100000.00"), "1.100.000\xa0€", "€1,100,000"),
        (Decimal("1100000.5"), "1.100.000,50\xa0€", "€1,100,000.50"),
        (Decimal("-12.34"), "−12,34\xa0€", "−€12.34"),
        (Decimal("0.125"), "0,13\xa0€", "€0.13"),  # half up, not half to even
        (Decimal("0.999"), "1\xa0€", "€1"),
        (0, "0\xa0€", "€0"),
    ],
)
def test_money(value: int | Decimal, german: str, english: str) -> None:
    assert form.money(value, "de") == german
    assert form.money(value, "en") == english


@pytest.mark.parametrize(
    ("value", "german", "english"),
    [
        (0.92, "92\xa0%", "92%"),
        (49 / 53, "92\xa0%", "92%"),  # 92.45
        (Decimal("0.925"), "93\xa0%", "93%"),  # half up
        (0.145, "15\xa0%", "15%"),  # although the float lies below
        (0, "0\xa0%", "0%"),
        (1, "100\xa0%", "100%"),
        (1 / 418, "unter 1\xa0%", "under 1%"),  # not none of them
        (417 / 418, "über 99\xa0%", "over 99%"),  # nor all
        (0.005, "1\xa0%", "1%"),
        (0.994, "99\xa0%", "99%"),
    ],
)
def test_share(value: float | Decimal, german: str, english: str) -> None:
    assert form.share(value, "de") == german
    assert form.share(value, "en") == english


def test_a_rate_has_two_decimals_in_every_row_of_a_column() -> None:
    rates = [Decimal("2.4"), Decimal(1), Decimal("1234.56")]
    assert [form.rate(one, "de") for one in rates] == ["2,40", "1,00", "1.234,56"]
    assert [form.rate(one, "en") for one in rates] == ["2.40", "1.00", "1,234.56"]


def test_dates() -> None:
    assert form.day(HEIDENAU, "de") == "09.08.2023"
    assert form.day(HEIDENAU, "en") == "9 Aug 2023"
    assert form.month(date(2021, 3, 1), "de") == "März 2021"
    assert form.month(date(2021, 3, 1), "en") == "March 2021"
    assert form.year(HEIDENAU) == "2023"


@pytest.mark.parametrize(
    ("precision", "german", "english"),
    [
        ("day", "05.02.2021", "5 Feb 2021"),
        ("month", "Februar 2021", "February 2021"),
        ("year", "2021", "2021"),
        ("by", "spätestens 05.02.2021", "by 5 Feb 2021 at the latest"),
    ],
)
def test_a_date_is_as_precise_as_its_source(precision: str, german: str, english: str) -> None:
    assert form.dated(date(2021, 2, 5), precision, words_in("de")) == german
    assert form.dated(date(2021, 2, 5), precision, words_in("en")) == english
    assert form.dated(None, precision, words_in("de")) == "."


def test_an_unknown_precision_is_an_error() -> None:
    with pytest.raises(ValueError, match="'decade'"):
        form.dated(HEIDENAU, "decade", words_in("de"))


def test_periods() -> None:
    assert form.period(date(2021, 3, 1), "year", "de") == "2021"
    assert form.period(date(2021, 3, 1), "month", "de") == "Mär 2021"
    assert form.period(date(2021, 8, 1), "month", "de") == "Aug 2021"
    assert form.period(date(2021, 3, 1), "month", "en") == "Mar 2021"


def test_an_unknown_language_is_an_error() -> None:
    with pytest.raises(MissingWords, match="'fr'"):
        form.number(1, "fr")
    with pytest.raises(MissingWords, match="'fr'"):
        locales.plotly_locale("fr")


def test_plotly_speaks_german() -> None:
    locale = locales.plotly_locale("de")
    assert (locale["moduleType"], locale["name"]) == ("locale", "de")
    assert locale["format"] == {
        "days": ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"],
        "shortDays": ["So", "Mo", "Di", "Mi", "Do", "Fr", "Sa"],
        "months": [
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember",
        ],
        "shortMonths": [
            "Jan",
            "Feb",
            "Mär",
            "Apr",
            "Mai",
            "Jun",
            "Jul",
            "Aug",
            "Sep",
            "Okt",
            "Nov",
            "Dez",
        ],
        "decimal": ",",
        "thousands": ".",
        "date": "%d.%m.%Y",
        "year": "%Y",
        "month": "%b %Y",
        "dayMonth": "%-d. %b",
        "dayMonthYear": "%-d. %b %Y",
    }
    dictionary = locale["dictionary"]
    assert isinstance(dictionary, dict)
    assert dictionary["trace"] == "Reihe"


def test_plotly_speaks_english() -> None:
    english = locales.plotly_locale("en")["format"]
    assert isinstance(english, dict)
    assert (english["decimal"], english["thousands"]) == (".", ",")
    assert english["date"] == "%-d %b %Y"
    assert english["months"][2] == "March"


def test_plotly_still_says_what_is_translated() -> None:
    (script,) = (Path(streamlit.__file__).parent / "static").rglob("PlotlyChart.*.js")
    said = script.read_text(encoding="utf-8")
    assert [text for text in locales.PLOTLY_WORDS if f",`{text}`)" not in said] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_plotlys_locale_is_made_once_and_can_be_sent(language: str) -> None:
    locale = locales.plotly_locale(language)
    assert locales.plotly_locale(language) is locale
    assert json.loads(json.dumps(locale)) == locale


def test_the_machines_locale_is_never_asked() -> None:
    code = (
        "import datetime, asskomm.charts.locales as c, asskomm.format as f, asskomm.words as w\n"
        "on = datetime.date(2021, 3, 1)\n"
        "print(f.number(1234, 'de'), f.money(1, 'de'), f.share(1, 'de'), f.month(on, 'de'),"
        " f.dated(on, 'by', w.words_in('de')), c.plotly_locale('de')['format']['date'])"
    )
    french = {"LC_ALL": "fr_FR.UTF-8", "LANG": "fr_FR.UTF-8", "LANGUAGE": "fr"}
    printed = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code],
        env={**os.environ, **french},
        capture_output=True,
        check=True,
        encoding="utf-8",
    ).stdout
    assert printed.strip() == "1.234 1\xa0€ 100\xa0% März 2021 spätestens 01.03.2021 %d.%m.%Y"
