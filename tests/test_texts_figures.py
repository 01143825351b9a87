"""Every figure of a text is that of its scope, and every sentence is one.

On the real record in many scopes, and on figures nobody thought of.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from asskomm.figures import questions
from asskomm.figures.indicators import INDICATORS, Reading
from asskomm.figures.questions import Answer
from asskomm.scope import URL_NAMES, Scope
from asskomm.texts import joining, texts, things
from asskomm.texts.passages import Number, Text, Writer
from asskomm.view.answers import View
from asskomm.view.serving import choices
from asskomm.words import LANGUAGES, words_in
from tests.made_up import Record, on
from tests.told import WHOLE, looking, written

# --- what holds for every text --------------------------------------------------------------------

WORDS = {
    word: value
    for value, forms in enumerate(
        ("keine keinen keiner no none null", "eine einen einer ein one eins", "zwei two",
         "drei three", "vier four", "fünf five", "sechs six", "sieben seven", "acht eight",
         "neun nine", "zehn ten", "elf eleven", "zwölf twelve")
    )
    for word in forms.split()
}  # fmt: skip
WRONG = re.compile(
    r"\{|\}|\bNone\b|Decimal|[\ue000-\uf8ff]|\s{2}| [.,;)]|\(\)|\.\.|,,"
    r"|\b(?:1|eine[nr]?|keine[nr]?|one) (?:\w+e |closely |municipal )*"
    r"(?:Gemeinden|Vereinbarungen|Kooperationsvereinbarungen|Präventionsräte|Coaching-Prozesse"
    r"|Sicherheitsanalysen|municipalities|agreements|councils|processes|analyses)\b"
    r"|\b(?:null|no) Gemeinden|\bno \w*ies\b"
)


def value_shown(number: Number, language: str) -> Decimal:
    """The value that a figure says, read as a person reads it."""
    text = re.sub(r"^(?:über|rund|over|about) ", "", number.shown, flags=re.IGNORECASE)
    first = text.split()[0].lower()
    if first in WORDS:
        return Decimal(WORDS[first])
    group, point = (".", ",") if language == "de" else (",", ".")
    value = Decimal(first.replace(group, "").replace(point, "."))
    return value * 1_000_000 if re.search(r"\bMillion|\bmillion", text) else value


def check(text: Text, view: View) -> None:
    """Every sentence is one, and every figure says its value."""
    language = view.words.language
    assert text.sentences
    assert not WRONG.search(text.plain), (WRONG.search(text.plain), text.plain)
    for sentence in text.sentences:
        assert sentence.plain[0] == sentence.plain[0].upper()
        assert sentence.plain.endswith(".")
    assert not re.search(
        r"(?:(?:Nach denselben Angaben|According to the same figures)[^.]*\. ){3}", text.plain
    )
    for number in text.numbers:
        if number.kind in ("value", "published", "difference"):
            assert value_shown(number, language) == number.value, number
        if number.kind != "published" and number.indicator != "funding_available_eur":
            assert not re.match("über|rund|over|about", number.shown, re.IGNORECASE)


def check_figures(text: Text, view: View) -> None:
    """Every figure with a definition is that of its indicator in its scope."""
    for number in text.numbers:
        reading = view.on(number.scope).readings().get(number.indicator or "")
        if number.kind == "value" and reading:
            assert number.value == reading.value, number
        if number.kind == "published" and reading:
            assert number.value == reading.published, number
            check_unit(number, reading)


UNITS_SAID = {"municipality": r"Gemeinde|municipalit", "signatory": r"Unterzeichner|signator"}


def check_unit(number: Number, reading: Reading) -> None:
    """A published figure of a building block names what its source counts, if it names anything."""
    thing = re.sub(r"^(?:(?:über|rund|over|about) )?\S+", "", number.shown, flags=re.IGNORECASE)
    if thing and reading.indicator in things.BLOCKS:
        said = next((unit for unit, word in UNITS_SAID.items() if re.search(word, thing)), None)
        signs = reading.indicator == "cooperation_agreements"  # nothing else has signatories
        known = ("municipality", "signatory") if signs else ("municipality",)
        assert said == (reading.unit_counted if reading.unit_counted in known else None), number


PAIRS = tuple((name, figures) for name in texts.TEXTS for figures in texts.FIGURES)
REAL_SCOPES = (
    *(on(day) for day in ("2019-12-31", "2021-06-30", "2022-12-31", "2023-08-09", "2026-06-30")),
    on("2023-08-09", districts=("14628",)),
    on("2023-08-09", districts=("14511",), unit="agreements"),
    on("2023-08-09", districts=("14713", "14729"), unit="signatories", since="2021-01-01"),
    on("2023-08-09", directorates=("PD Dresden", "PD Görlitz"), size_classes=("10000", "20000")),
    on("2023-12-31", action_fields=("youth", "school"), since="2022-01-01"),
    on("2019-03-01", districts=("14626",)),
)


@pytest.mark.parametrize("scope", REAL_SCOPES, ids=lambda scope: f"{scope.as_of}-{scope.slug()}")
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_public_record(real: Record, scope: Scope, language: str) -> None:
    view = looking(real, scope, language)
    joined = [*joining.joined(view)]
    for name, figures in PAIRS:
        for municipality in joined if name == "joining" else [""]:
            told = texts.write(name, view, figures=figures, municipality=municipality)
            assert told.text or told.notices
            if told.text:
                check(told.text, view)
                check_figures(told.text, view)
                check_links(told.text, view)


def check_links(text: Text, view: View) -> None:
    """Each figure with a definition leads there, in the scope it holds in."""
    html = texts.html(text, view)
    assert html.count("<a ") == len(text.numbers)
    for number in text.numbers:
        if not number.indicator:
            continue
        address = urlsplit(texts.address(number, view))
        query = parse_qs(address.query)
        assert query.pop("kennzahl") == [number.indicator]
        assert address.path == ("reihenfolge" if number.kind == "rank" else "kennzahlen")
        expected = number.scope.as_query()
        mine = {name: query.get(name) for name in URL_NAMES.values() if name in query}
        assert mine == {
            name: [value] if isinstance(value, str) else value for name, value in expected.items()
        }
        if number.kind == "value" and not text.against:
            assert number.scope.as_of == view.scope.as_of


# --- generated figures ----------------------------------------------------------------------------


@dataclass(frozen=True)
class Told(View):
    """A view whose figures are made up: day → indicator → reading."""

    figures: Any = None
    names: tuple[str, ...] = ()

    def readings(self) -> dict[str, Reading]:
        made: dict[str, Reading] = self.figures(self.scope.as_of)
        return made

    def ask(self, question: str, **parameters: str) -> Answer:
        if question == "delivery/covers":
            return Answer(question, ("first_day", "exported_on"), (COVERED,))
        if question == "order/ranks":
            columns = ("municipality_id", "municipality", "counts_from")
            rows = tuple(("14628160", name, date(2023, 1, 1)) for name in self.names)
            return Answer(question, columns, rows)
        found: Answer = _no_rows(question, self.snapshot, self.scope, **parameters)
        return found


COVERED = (date(2019, 1, 1), date(2026, 1, 1))
NAMES = ("Heidenau", "Oelsnitz/Erzgeb.", "Rothenburg/O.L.")  # the full stop belongs to the name


def _no_rows(question: str, snapshot: Any, scope: Scope, **parameters: str) -> Answer:
    answer = questions.ask(question, snapshot, scope, **parameters)
    return Answer(question, answer.columns, ())


counts = st.one_of(st.integers(0, 14), st.integers(0, 40_000)).map(Decimal)
sums = st.one_of(
    st.integers(1, 3_000_000), st.integers(100, 900).map(lambda tens: tens * 10_000)
).map(Decimal)


@st.composite
def readings(draw: st.DrawFn, as_of: date, unit: str) -> dict[str, Reading]:
    """A reading of every indicator; some are published, in any wording and on several days."""
    made = {}
    unit_of = {
        "prevention_councils": "councils", "coaching_processes": "processes",
        "cooperation_agreements": "agreements" if unit == "agreements" else "signatories",
        "security_analyses": "analyses",
    }  # fmt: skip
    for indicator in INDICATORS:
        money = indicator.endswith("_eur")
        value = draw(sums if money else counts)
        published = draw(st.one_of(st.none(), sums if money else counts))
        thing = unit_of.get(indicator, "municipalities")
        made[indicator] = Reading(
            indicator=indicator,
            kind="stock",
            unit="eur" if money else "municipalities" if unit == "municipalities" else thing,
            as_of=as_of,
            value=None if indicator == "funding_available_eur" else value,
            published=published,
            qualifier=None
            if published is None
            else draw(st.sampled_from(("exact", "over", "about"))),
            published_as_of=None
            if published is None
            else as_of.replace(day=draw(st.integers(1, 3))),
            source="https://made-up.example/",
            covered=Decimal(0),
            coverage=0.0,
            unit_counted=draw(
                st.sampled_from(("municipality", "signatory", "agreement", "unspecified"))
            ),
        )
    return made


@pytest.mark.parametrize("name", ["background", "change"])
@pytest.mark.parametrize("figures", texts.FIGURES)
@pytest.mark.parametrize("language", LANGUAGES)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_any_figures_give_sentences_that_say_them(
    empty: Record, name: str, figures: str, language: str, data: st.DataObject
) -> None:
    unit = data.draw(st.sampled_from(("municipalities", "signatories", "agreements")))
    scope = Scope(date(2023, 8, 9), unit=unit)
    sets = {day: data.draw(readings(day, unit)) for day in (scope.as_of, date(2022, 12, 31))}
    names = tuple(data.draw(st.lists(st.sampled_from(NAMES), max_size=20)))
    view = Told(
        empty.snapshot,
        scope,
        words_in(language),
        choices(empty.snapshot),
        None,
        sets.__getitem__,
        names,
    )
    text = texts.write(name, view, figures=figures).text
    if text:
        check(text, view)
        check_figures(text, view)
    elif figures == "counted":
        assert not any(one.value for made in sets.values() for one in made.values())


@given(st.lists(st.tuples(counts, st.booleans()), min_size=1, max_size=5))
def test_a_figure_is_found_again_wherever_it_stands(pairs: list[tuple[Decimal, bool]]) -> None:
    view = View(None, WHOLE, words_in("de"), None)  # type: ignore[arg-type]
    writer = Writer(view)
    items = [
        writer.number(f"x{value}", value, "indicator") if marked else f"y{value}"
        for value, marked in pairs
    ]
    sentence = writer.sentence("text-counted-none", things=", ".join(items))
    assert [number.value for number in sentence.numbers] == [v for v, marked in pairs if marked]
    shown = ", ".join(f"{'x' if marked else 'y'}{value}" for value, marked in pairs)
    assert sentence.plain == f"Sie nennen {shown}."


def test_the_checks_of_texts_can_fail(real: Record) -> None:
    for wrong in ("Es gibt 1 Gemeinden.", "Es gibt eine beratene Gemeinden.", "Zwei  Blanks.",
                  "There are one municipalities.", "Hier { $x }.", "Ende .",
                  "no municipalities"):  # fmt: skip
        assert WRONG.search(wrong), wrong
    view = looking(real, WHOLE)
    text = written("background", view)
    first = text.numbers[0]
    false = replace(first, value=first.value + 1)
    broken = replace(text, sentences=(replace(text.sentences[0], parts=("A ", false, ".")),))
    with pytest.raises(AssertionError):
        check(broken, view)
    with pytest.raises(AssertionError):
        check_figures(broken, view)
