"""Catalogues of two languages and small ones made here go in; that no text is ever missing."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from fluent.runtime import FluentResource
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from asskomm.errors import MissingWords
from asskomm.words import FOLDER, LANGUAGES, Words, locale_of, read, words_in


def catalogue(folder: Path, language: str = "de", **files: str) -> Words:
    for name, text in files.items():
        (folder / f"{name}.ftl").write_text(text, encoding="utf-8")
    return read(language, folder)


class Gaps(Visitor):
    """Which arguments a text shows; what it only chooses by is a matter of each grammar."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        for variant in node.variants:
            self.visit(variant)


def gaps(language: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for file in (FOLDER / language).glob("*.ftl"):
        for entry in FluentResource(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message):
                visitor = Gaps()
                visitor.visit(entry)
                found[entry.id.name] = visitor.names
    return found


def test_german_comes_first() -> None:
    assert LANGUAGES == ("de", "en")
    assert (words_in("de").language, words_in("de").locale) == ("de", "de_DE")
    assert (words_in("en").language, words_in("en").locale) == ("en", "en_GB")


def test_a_language_is_read_once() -> None:
    assert words_in("de") is words_in("de")


def test_both_languages_have_the_same_keys_with_the_same_gaps() -> None:
    assert gaps("de") == gaps("en")
    assert words_in("de").keys() == words_in("en").keys() == set(gaps("de"))


@pytest.mark.parametrize(
    ("language", "count", "word"),
    [
        ("de", 0, "Gemeinden"),
        ("de", 1, "Gemeinde"),
        ("de", 2, "Gemeinden"),
        ("de", Decimal(1), "Gemeinde"),
        ("de", Decimal("1.00"), "Gemeinde"),
        ("de", Decimal("1.5"), "Gemeinden"),
        ("de", 1.0, "Gemeinde"),
        ("en", 0, "municipalities"),
        ("en", 1, "municipality"),
        ("en", 2, "municipalities"),
    ],
)
def test_plural(language: str, count: int | Decimal, word: str) -> None:
    assert words_in(language)("unit-municipalities", count=count) == word


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_unit_has_a_word_for_one_and_for_many(language: str) -> None:
    words = words_in(language)
    counted = {
        key
        for key in gaps(language)
        if key.startswith("unit-") and not key.startswith("unit-counted-")
    }
    alike = {key for key in counted if words(key, count=1) == words(key, count=2)}
    assert counted >= {"unit-municipalities", "unit-signatories", "unit-agreements", "unit-eur"}
    assert alike == (
        {"unit-signatories", "unit-eur", "unit-projects"} if language == "de" else set()
    )


@pytest.mark.parametrize(
    ("language", "argument", "text"),
    [
        ("de", 1234567, "1.234.567"),
        ("en", 1234567, "1,234,567"),
        ("de", Decimal("1234.5"), "1.234,5"),
        ("en", Decimal("1234.5"), "1,234.5"),
        ("de", -1234, "-1.234"),
        ("de", "2023", "2023"),
        ("de", "Zöblitz {x}", "Zöblitz {x}"),
        ("de", date(2023, 8, 9), "09.08.2023"),
        ("en", date(2023, 8, 9), "9 Aug 2023"),
    ],
)
def test_arguments_take_the_languages_form(
    tmp_path: Path, language: str, argument: int | str, text: str
) -> None:
    words = catalogue(tmp_path, language, a="there = vor { $gap } nach\nonly = { $gap }")
    assert words("there", gap=argument) == f"vor {text} nach"  # and no invisible marks around it
    assert words("only", gap=argument) == text


def test_published_value() -> None:
    words = words_in("de")
    assert words("published-value", value=53, qualifier="exact") == "53"
    assert words("published-value", value=1200, qualifier="over") == "über 1.200"
    assert words("published-value", value="1,1 Mio. €", qualifier="about") == "etwa 1,1 Mio. €"


def test_words_for_codes() -> None:
    assert words_in("de").code("stage", "founded") == "gegründet"
    assert words_in("de").code("grant_stage", "paid") == "ausgezahlt"
    assert words_in("en").code("consultation_kind", "follow_up") == "follow-up consultation"
    assert words_in("de").code("unit", "councils", count=2) == "Präventionsräte"


def test_has_and_keys(tmp_path: Path) -> None:
    words = catalogue(tmp_path, a="-name = ASSKomm\nhello = Das ist { -name }.", b="other = x")
    assert words.keys() == {"hello", "other"}
    assert words.has("hello")
    assert not words.has("-name")
    assert not words.has("bye")
    assert words("hello") == "Das ist ASSKomm."


def test_a_missing_key_is_an_error() -> None:
    with pytest.raises(MissingWords, match=r"no text 'no-such-key'.*locales/de/"):
        words_in("de")("no-such-key")
    with pytest.raises(MissingWords, match="stage-unheard-of"):
        words_in("de").code("stage", "unheard_of")


def test_a_missing_argument_is_an_error() -> None:
    with pytest.raises(MissingWords, match=r"'date-by'.*Unknown external: date"):
        words_in("de")("date-by")
    with pytest.raises(MissingWords, match="count"):
        words_in("de")("unit-councils")


def test_an_argument_of_another_type_is_an_error() -> None:
    with pytest.raises(MissingWords, match="Unsupported external type"):
        words_in("de")("date-by", date=None)  # type: ignore[arg-type]


def test_an_unknown_language_is_an_error() -> None:
    for ask in (words_in, locale_of):
        with pytest.raises(MissingWords, match="'fr'; there are de, en"):
            ask("fr")


@pytest.mark.parametrize(
    ("files", "complaint"),
    [
        ({}, "no catalogue"),
        ({"a": "good = x\nbad { line"}, "a.ftl: cannot be read from here on:\nbad"),
        ({"a": "k = x\nk = y"}, "'k' is already defined in .*a.ftl"),
        ({"a": "k = x", "b": "k = y"}, "b.ftl: 'k' is already defined in .*a.ftl"),
        ({"a": "k = x\n    .title = y"}, "no attributes"),
    ],
)
def test_a_catalogue_out_of_order_is_an_error(
    tmp_path: Path, files: dict[str, str], complaint: str
) -> None:
    with pytest.raises(MissingWords, match=complaint):
        catalogue(tmp_path, **files)


def test_many_threads_may_ask_at_once() -> None:
    words = words_in("de")
    with ThreadPoolExecutor(16) as pool:
        texts = list(
            pool.map(lambda n: words("published-value", value=n, qualifier="over"), range(999))
        )
    assert texts == [f"über {n}" for n in range(999)]
