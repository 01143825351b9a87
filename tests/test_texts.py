"""The texts to quote, sentence by sentence, on tables made up by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from asskomm.texts import joining, prose, texts
from asskomm.view import comparison
from asskomm.words import LANGUAGES, words_in
from tests.conftest import Make
from tests.made_up import Record, day, on
from tests.told import HEIDENAU, WHOLE, looking, plain, written

# --- how numbers, sums, days and places are written -----------------------------------------------


@pytest.mark.parametrize(
    ("value", "german", "english"),
    [(2, "zwei", "two"), (12, "zwölf", "twelve"), (13, "13", "13"), (1234, "1.234", "1,234")],
)
def test_counts_up_to_twelve_are_words(value: int, german: str, english: str) -> None:
    assert [prose.count(value, words_in(one)) for one in LANGUAGES] == [german, english]


@pytest.mark.parametrize(
    ("value", "german", "english"),
    [
        ("1", "1 Euro", "1 euro"),
        ("1000.50", "1.000,50 Euro", "1,000.50 euros"),
        ("221150", "221.150 Euro", "221,150 euros"),
        ("1000000", "1 Million Euro", "1 million euros"),
        ("1100000.00", "1,1 Millionen Euro", "1.1 million euros"),
        ("2650000", "2,65 Millionen Euro", "2.65 million euros"),
        ("1234567", "1.234.567 Euro", "1,234,567 euros"),
    ],
)
def test_money(value: str, german: str, english: str) -> None:
    assert [prose.money(Decimal(value), words_in(one)) for one in LANGUAGES] == [german, english]


@pytest.mark.parametrize(
    ("value", "german", "english"),
    [(1, "erster", "first"), (12, "zwölfter", "twelfth"), (13, "13.", "13th"), (21, "21.", "21st"),
     (22, "22.", "22nd"), (53, "53.", "53rd"), (111, "111.", "111th")],
)  # fmt: skip
def test_places_in_an_order(value: int, german: str, english: str) -> None:
    assert [prose.ordinal(value, words_in(one)) for one in LANGUAGES] == [german, english]


@pytest.mark.parametrize(
    ("precision", "german", "english"),
    [
        ("day", "am 9. August 2023", "on 9 August 2023"),
        ("month", "im August 2023", "in August 2023"),
        ("year", "im Jahr 2023", "in 2023"),
        ("by", "spätestens am 9. August 2023", "by 9 August 2023"),
    ],
)
def test_days_as_precisely_as_known(precision: str, german: str, english: str) -> None:
    said = [prose.dated(date(2023, 8, 9), precision, words_in(one)) for one in LANGUAGES]
    assert [text.replace("\N{NO-BREAK SPACE}", " ") for text in said] == [german, english]


@pytest.mark.parametrize(
    ("districts", "german", "english"),
    [
        (("14628",), "im Landkreis Sächsische Schweiz-Osterzgebirge",
         "in the district of Sächsische Schweiz-Osterzgebirge"),
        (("14523",), "im Vogtlandkreis", "in the Vogtlandkreis"),
        (("14521",), "im Erzgebirgskreis", "in the Erzgebirgskreis"),
        (("14511",), "in Chemnitz", "in Chemnitz"),
        (("14713",), "in der Stadt Leipzig", "in the city of Leipzig"),
        (("14729",), "im Landkreis Leipzig", "in the district of Leipzig"),
        (("14511", "14523"), "in Chemnitz und im Vogtlandkreis",
         "in Chemnitz and in the Vogtlandkreis"),
        ((), "in Sachsen", "in Saxony"),
    ],
)  # fmt: skip
def test_districts_by_their_right_names(
    real: Record, districts: tuple[str, ...], german: str, english: str
) -> None:
    scope = on("2023-08-09", districts=districts)
    assert [prose.where(looking(real, scope, one)) for one in LANGUAGES] == [german, english]


# --- none, one, two, many -------------------------------------------------------------------------


def agreements(count: int) -> str:
    keys = ("14628160", "14628270", "14628110", "14628050", "14628010", "14628020", "14628030",
            "14628040", "14628060", "14628070", "14628080", "14628090", "14628100")  # fmt: skip
    rows = [f"V{key} | {key} | 2021-05-10" for key in keys[:count]]
    return "\n".join(["agreement_id | municipality_id | signed_on", *rows])


@pytest.mark.parametrize(
    ("count", "german", "english"),
    [
        (1, "eine Gemeinde mit Kooperationsvereinbarung", "one municipality with a cooperation"),
        (2, "zwei Gemeinden mit Kooperationsvereinbarung", "two municipalities with a cooperation"),
        (12, "zwölf Gemeinden mit Koop", "twelve municipalities with a cooperation agreement"),
        (13, "13 Gemeinden mit Koop", "13 municipalities with a cooperation agreement"),
    ],
)
def test_one_two_many(make: Make, count: int, german: str, english: str) -> None:
    record = make(agreements=agreements(count))
    assert f"Zu diesem Tag zählen sie {german}" in plain("background", looking(record, WHOLE))
    assert f"they count {english}" in plain("background", looking(record, WHOLE, "en"))


def test_what_there_is_none_of_is_said(make: Make) -> None:
    record = make(agreements=agreements(1))
    assert plain("background", looking(record, WHOLE)) == (
        "Zur Allianz Sichere Sächsische Kommunen (ASSKomm) nennen die vorliegenden Daten bis zum "
        "9. August 2023 in Sachsen eine eng zusammenarbeitende Gemeinde. Zu diesem Tag zählen sie "
        "eine Gemeinde mit Kooperationsvereinbarung. Sie nennen keine beratene Gemeinde, keine mit "
        "Kommunalem Präventionsrat, keine mit Coaching und keine mit Sicherheitsanalyse."
    )
    assert plain("background", looking(record, WHOLE, "en")) == (
        "In Saxony, the data at hand on the Alliance for Safe Saxon Municipalities (ASSKomm) name, "
        "up to 9 August 2023, one closely cooperating municipality. As of that day they count one "
        "municipality with a cooperation agreement. They name no advised municipality, none with a "
        "municipal prevention council, none with coaching and none with a security analysis."
    )


@pytest.mark.parametrize(
    ("unit", "said"),
    [
        ("signatories", "zwei Unterzeichner einer Kooperationsvereinbarung"),
        ("agreements", "eine Kooperationsvereinbarung"),
    ],
)
def test_what_is_counted_is_named_as_it_is_counted(make: Make, unit: str, said: str) -> None:
    record = make(
        agreements="""
agreement_id | municipality_id | signed_on  | signatory | signatory_kind
V1           | 14628160        | 2021-05-10 | Bund      | league
V1           | 14628270        | 2021-05-10 | Bund      | league
"""
    )
    view = looking(record, on("2023-08-09", unit=unit))
    assert f"zählen sie {said}." in plain("background", view)
    assert "keinen Kommunalen Präventionsrat, keinen Coaching-Prozess und" in plain(
        "background", view
    )


# --- what must be known with the figures ----------------------------------------------------------


def test_more_published_than_counted_and_uncertain_records_are_said_beneath(make: Make) -> None:
    record = make(
        agreements="""
agreement_id | municipality_id | signed_on  | certainty
V1           | 14628270        | 2021-05-10 | certain
V2           | 14628160        | 2021-05-10 | uncertain
V3           | 14628270        | 2022-05-10 | uncertain
""",
        published_figures="""
as_of      | indicator              | value | qualifier | unit_counted
2023-01-01 | cooperation_agreements | 9     | over      | municipality
2022-01-01 | prevention_councils    | 3     | exact     | unspecified
""",
    )
    told = texts.write("background", looking(record, WHOLE))
    assert [text.replace("\N{NO-BREAK SPACE}", " ") for text in told.notices] == [
        "Gezählt ist nur, was einzeln belegt ist. Die veröffentlichten Zahlen für ganz Sachsen "
        "nennen mehr (in Klammern, was davon einzeln belegt ist): über neun Gemeinden mit "
        "Kooperationsvereinbarung (2) am 1. Januar 2023; drei Kommunale Präventionsräte "
        "(0 Gemeinden) am 1. Januar 2022.",
        # Pirna has a certain one beside its uncertain one.
        "Von dem, was gezählt ist, kennzeichnen die vorliegenden Daten als unsicher: eine eng "
        "zusammenarbeitende Gemeinde und eine mit Kooperationsvereinbarung.",
    ]
    assert told.text
    assert told.paragraphs == [told.text.plain, *told.notices]


def test_figures_of_a_place_lead_to_it(real: Record) -> None:
    """Inhabitants and municipalities have no definition: their profile shows them."""
    heidenau = written("joining", looking(real, WHOLE), municipality=HEIDENAU)
    (people,) = [number for number in heidenau.numbers if not number.indicator]
    assert texts.address(people, looking(real, WHOLE)).startswith("gemeinde?")
    assert f"ags={HEIDENAU}" in texts.address(people, looking(real, WHOLE))
    starts = {(): "abdeckung?", ("14628",): "landkreis?", ("14511", "14628"): "abdeckung?"}
    for districts, start in starts.items():
        view = looking(real, on("2023-08-09", districts=districts))
        places = [one for one in written("district", view).numbers if not one.indicator]
        assert len(places) == 2  # municipalities and inhabitants
        assert all(texts.address(one, view).startswith(start) for one in places)


def test_of_cities_alone_no_municipalities_are_told(real: Record) -> None:
    view = looking(real, on("2023-08-09", districts=("14713", "14612", "14511")))
    assert plain("district", view).startswith("In der Stadt Leipzig, in Dresden und in Chemnitz")
    assert "Gemeinden 1" not in plain("district", view)
    assert "in drei Gemeinden" not in plain("district", view)


# --- published figures ----------------------------------------------------------------------------

PUBLISHED = """
as_of      | indicator                | value   | qualifier | scope
2022-05-01 | closely_cooperating      | 1       | exact     |
2023-01-01 | consulted_municipalities | 140     | over      |
2023-01-01 | cooperation_agreements   | 1       | exact     |
2023-01-01 | prevention_councils      | 34      | about     |
2022-05-01 | coaching_processes       | 2       | exact     |
2023-01-01 | funding_available_eur    | 1100000 | exact     | 2023
"""


def test_published_figures_are_named_with_their_day_and_as_their_source_words_them(
    make: Make,
) -> None:
    record = make(published_figures=PUBLISHED)
    assert plain("background", looking(record, WHOLE), figures="published") == (
        "Nach veröffentlichten Angaben vom 1. Januar 2023 wurden im Rahmen der Allianz Sichere "
        "Sächsische Kommunen (ASSKomm) über 140 Gemeinden in Sachsen beraten. Nach "
        "veröffentlichten Angaben vom 1. Mai 2022 bestand mit einer Gemeinde in Sachsen eine enge "
        "Zusammenarbeit. Nach denselben Angaben gab es in Sachsen zwei Coaching-Prozesse. Nach "
        "veröffentlichten Angaben vom 1. Januar 2023 gab es in Sachsen rund 34 Kommunale "
        "Präventionsräte und eine Kooperationsvereinbarung. Nach denselben Angaben beliefen sich "
        "die verfügbaren Fördermittel für das Jahr 2023 auf 1,1 Millionen Euro."
    )
    assert plain("background", looking(record, WHOLE, "en"), figures="published").startswith(
        "According to figures published on 1 January 2023, over 140 municipalities in Saxony have "
        "been advised within the Alliance for Safe Saxon Municipalities (ASSKomm). According to "
        "figures published on 1 May 2022, there was close cooperation with one municipality in"
    )


@pytest.mark.parametrize(
    ("unit_counted", "german", "english"),
    [
        ("municipality", "53 Gemeinden mit Kooperationsvereinbarung", "53 municipalities with a"),
        ("signatory", "53 Unterzeichner einer Kooperationsvereinbarung", "53 signatories of coop"),
        ("agreement", "53 Kooperationsvereinbarungen", "53 cooperation agreements in Saxony"),
        ("unspecified", "53 Kooperationsvereinbarungen", "53 cooperation agreements in Saxony"),
    ],
)
def test_published_figures_count_what_their_source_counts(
    make: Make, unit_counted: str, german: str, english: str
) -> None:
    record = make(
        published_figures=f"""
as_of      | indicator              | value | unit_counted
2023-08-09 | cooperation_agreements | 53    | {unit_counted}
2022-12-01 | cooperation_agreements | 42    | municipality
""",
        agreements=agreements(1),
    )
    view = looking(record, WHOLE)
    assert f"gibt es in Sachsen {german}." in plain("background", view, figures="published")
    told = plain("background", looking(record, WHOLE, "en"), figures="published")
    assert english in told
    than = {
        "municipality": "(am 1. Dezember 2022 waren es 42)",
        "unspecified": "(am 1. Dezember 2022 gab es 42 Gemeinden mit Kooperationsvereinbarung; ob",
    }.get(unit_counted, "42 Gemeinden mit Kooperationsvereinbarung; gezählt ist beide Male Versch")
    assert f"{german} " in plain("change", view, figures="published")
    assert than in plain("change", view, figures="published")


@pytest.mark.parametrize(
    ("named", "german", "english"),
    [
        ("2023", "für das Jahr 2023 auf 1,3 Millionen", "for the year 2023 amount to 1.3 million"),
        ("Doppelhaushalt 2023/2024", "für die Jahre 2023 und 2024 zusammen auf 1,3 Millionen Euro.",
         "for the years 2023 and 2024 together amount to"),
        ("2019-2021 (altogether)", "beliefen sich die verfügbaren Fördermittel für die Jahre 2019 "
         "bis 2021 zusammen auf", "for the years 2019 to 2021 together amounted to"),
        ("2023 and 2024 each", "für die Jahre 2023 und 2024 auf 1,3 Millionen Euro pro Jahr.",
         "for the years 2023 and 2024 amount to 1.3 million euros a year."),
        ("per year", "belaufen sich die verfügbaren Fördermittel auf 1,3 Millionen Euro pro Jahr.",
         "the funds available amount to 1.3 million euros a year."),
        ("this budget", None, None),
        ("", None, None),
    ],
)  # fmt: skip
def test_a_published_sum_is_said_with_its_years_or_not_at_all(
    make: Make, named: str, german: str | None, english: str | None
) -> None:
    record = make(
        published_figures=f"""
as_of      | indicator                | value   | scope
2023-08-09 | funding_available_eur    | 1300000 | {named}
2023-08-09 | consulted_municipalities | 2       |
"""
    )
    told = plain("background", looking(record, WHOLE), figures="published")
    in_english = plain("background", looking(record, WHOLE, "en"), figures="published")
    if german and english:
        assert german in told
        assert english in in_english
    else:
        assert "Fördermittel" not in told


def test_a_day_named_again_is_named_otherwise_and_doubts_are_said(make: Make) -> None:
    record = make(
        published_figures="""
as_of      | indicator             | value | scope | certainty
2023-01-01 | closely_cooperating   | 2     |       | uncertain
2023-01-01 | prevention_councils   | 3     |       | uncertain
2023-01-01 | funding_available_eur | 5000  | 2023  | certain
"""
    )
    told = plain("background", looking(record, WHOLE), figures="published")
    (notice,) = texts.write("background", looking(record, WHOLE), figures="published").notices
    assert "vom 1.\N{NO-BREAK SPACE}Januar 2023" in notice  # uncertain, as the record has it
    assert told.count("Nach denselben Angaben") == 1
    assert "Ihnen zufolge beliefen sich" in told


def test_nothing_published_yet_is_said(make: Make) -> None:
    record = make(published_figures=PUBLISHED, agreements=agreements(1))
    before = looking(record, on("2022-01-01"))
    told = texts.write("background", before, figures="published")
    assert told.text is None
    assert "keine passende Zahl veröffentlicht" in told.notices[0]


@pytest.mark.parametrize("name", ["background", "district", "change"])
def test_of_a_part_nothing_is_published_and_the_count_is_given_with_the_reason(
    real: Record, name: str
) -> None:
    view = looking(real, on("2023-08-09", districts=("14628",)))
    told = texts.write(name, view, figures="published")
    assert told.text == texts.write(name, view).text
    assert told.notices[0] == view.words("text-published-whole-only")


def test_the_text_on_the_whole_state_is_counted_and_says_where_published_figures_are(
    real: Record,
) -> None:
    view = looking(real, WHOLE)
    told = texts.write("district", view, figures="published")
    assert told.text == texts.write("district", view).text
    assert told.notices[0] == view.words("text-counted-only")


# --- joining --------------------------------------------------------------------------------------

AROUND = {
    "consultations": """
consultation_id | municipality_id   | held_on    | date_precision
B1              | 14628160 Heidenau | 2022-09-30 | month
""",
    "agreements": """
agreement_id | municipality_id   | signed_on  | kind        | action_fields
P1           | 14628160 Heidenau | 2023-01-02 | preliminary |
V0           | 14628270 Pirna    | 2020-11-05 | cooperation |
V1           | 14628160 Heidenau | 2023-08-09 | cooperation | Schule; Graffiti
""",
    "councils": """
council_id | municipality_id   | stage   | stage_on
R1         | 14628160 Heidenau | planned | 2023-08-09
""",
    "security_analyses": """
analysis_id | municipality_id   | started_on | date_precision
S1          | 14628160 Heidenau | 2023-09-01 | day
S2          | 14628160 Heidenau | 2023-10-01 | by
""",
}


def test_a_joining_with_all_that_is_known(make: Make) -> None:
    record = make(**AROUND)
    assert plain("joining", looking(record, on("2023-12-31")), municipality=HEIDENAU) == (
        "Heidenau im Landkreis Sächsische Schweiz-Osterzgebirge ist am 9. August 2023 mit einer "
        "Kooperationsvereinbarung der Allianz Sichere Sächsische Kommunen (ASSKomm) beigetreten. "
        "In Heidenau leben 16.667 Menschen (Stand 31. Dezember 2023). In der Reihenfolge der "
        "Unterzeichnungen steht Heidenau im Landkreis Sächsische Schweiz-Osterzgebirge an zweiter "
        "Stelle und in Sachsen an zweiter Stelle. Vor der Unterzeichnung gab es im September 2022 "
        "eine Beratung und am 2. Januar 2023 eine Vorvereinbarung. Auf die Unterzeichnung folgte "
        "am 1. September 2023 eine Sicherheitsanalyse. Außerdem gab es spätestens am "
        "1. Oktober 2023 eine weitere Sicherheitsanalyse. Genannt sind die Handlungsfelder "
        "„Schule und Schulbesuch“ und "
        "„Vandalismus und Graffiti“. Nach Angaben vom 9. August 2023 war ein Kommunaler "
        "Präventionsrat geplant; eine Gründung ist bis zum 31. Dezember 2023 nicht verzeichnet."
    )
    english = plain("joining", looking(record, on("2023-12-31"), "en"), municipality=HEIDENAU)
    assert "ranks second in the district of" in english
    assert (
        "Before the signing there was a consultation in September 2022 and a preliminary" in english
    )


def test_a_plan_known_to_the_year_is_told_once_the_year_has_begun(make: Make) -> None:
    record = make(
        agreements=AROUND["agreements"],
        councils="""
council_id | municipality_id   | stage   | stage_on   | date_precision
R1         | 14628160 Heidenau | planned | 2023-12-31 | year
""",
    )
    told = plain("joining", looking(record, WHOLE), municipality=HEIDENAU)
    assert told.endswith(
        "Nach Angaben für das Jahr 2023 war ein Kommunaler Präventionsrat geplant; eine Gründung "
        "ist bis zum 9. August 2023 nicht verzeichnet."
    )


def test_what_is_uncertain_and_what_only_existed_is_said(make: Make) -> None:
    record = make(
        agreements="""
agreement_id | municipality_id   | signed_on  | certainty
V1           | 14628160 Heidenau | 2023-08-09 | uncertain
""",
        councils="""
council_id | municipality_id   | stage   | stage_on   | date_precision
R1         | 14628160 Heidenau | founded | 1999-12-31 | by
""",
        coaching="""
process_id | municipality_id   | started_on | certainty
C1         | 14628160 Heidenau | 2022-01-01 | uncertain
""",
    )
    told = plain("joining", looking(record, WHOLE), municipality=HEIDENAU)
    assert "Vor der Unterzeichnung gab es am 1. Januar 2022 ein Coaching. Ein Kommunaler" in told
    assert "Ein Kommunaler Präventionsrat bestand spätestens am 31. Dezember 1999." in told
    assert told.endswith("Unsicher belegt sind ein Coaching und die Kooperationsvereinbarung.")


@pytest.mark.parametrize(
    ("signatory", "kind", "german", "english"),
    [
        ("Verwaltungsgemeinschaft Probe", "community",
         "gemeinsam mit Dohna und Pirna als Verwaltungsgemeinschaft Probe.", "as Verwaltungsg"),
        ("Bund", "league", "gemeinsam mit Dohna und Pirna (Bund).", "Dohna and Pirna (Bund)."),
        ("", "", "gemeinsam mit Dohna und Pirna.", "signed jointly with Dohna and Pirna."),
    ],
)  # fmt: skip
def test_a_joint_agreement_is_called_joint(
    make: Make, signatory: str, kind: str, german: str, english: str
) -> None:
    rows = "\n".join(
        f"V1 | {key} | 2021-05-10 | {signatory} | {kind}"
        for key in ("14628270 Pirna", "14628160 Heidenau", "14628080 Dohna")
    )
    head = "agreement_id | municipality_id | signed_on | signatory | signatory_kind"
    record = make(agreements=f"{head}\n{rows}")
    told = plain("joining", looking(record, WHOLE), municipality=HEIDENAU)
    assert f"Unterzeichnet wurde {german}" in told
    told = plain("joining", looking(record, WHOLE, "en"), municipality=HEIDENAU)
    assert english in told


def test_who_has_not_joined_is_told_so_wherever_the_reader_looks(make: Make) -> None:
    record = make(**AROUND)
    view = looking(record, on("2023-08-09", districts=("14511",)))
    (notice,) = texts.write("joining", view, municipality="14523320").notices
    date = "bis zum 9.\N{NO-BREAK SPACE}August 2023"
    assert notice == f"Für Plauen ist {date} keine Kooperationsvereinbarung verzeichnet."
    assert texts.write("joining", view, municipality=HEIDENAU).text


def test_more_published_than_known_is_said_beside_the_rank_or_instead(make: Make) -> None:
    figures = """
as_of      | indicator              | value
2023-08-09 | cooperation_agreements | 53
"""
    record = make(**AROUND, published_figures=figures)
    view = looking(record, WHOLE)
    beside = plain("joining", view, municipality=HEIDENAU)
    assert "In der Reihenfolge der einzeln belegten Unterzeichnungen steht" in beside
    number = "vom 9. August 2023 gibt es in Sachsen 53 Kooperationsvereinbarungen."
    assert number in beside
    instead = plain("joining", view, municipality=HEIDENAU, figures="published")
    assert number in instead
    assert "Reihenfolge" not in instead
    (notice,) = texts.write("joining", view, municipality=HEIDENAU).notices
    assert "(53 am 09.08.2023)" in notice
    assert "(2)" in notice  # Pirna and Heidenau
    # Where the text gives no place in the order, there is nothing to say of it.
    told = texts.write("joining", view, municipality=HEIDENAU, figures="published")
    assert told.notices == ()


def test_two_on_one_day_share_a_place_and_a_city_has_no_district(make: Make) -> None:
    record = make(
        agreements="""
agreement_id | municipality_id | signed_on
V1           | 14511000        | 2021-05-10
V2           | 14628270        | 2021-05-10
"""
    )
    text = plain("joining", looking(record, WHOLE), municipality="14511000")
    assert text.startswith("Chemnitz ist am 10. Mai 2021 mit")
    assert "steht Chemnitz in Sachsen an erster oder zweiter Stelle." in text


def test_the_place_in_the_order_is_that_of_the_whole_state(make: Make) -> None:
    record = make(**AROUND)
    narrow = looking(record, on("2023-12-31", districts=("14628",), size_classes=("10000",)))
    wide = looking(record, on("2023-12-31"))
    both = [written("joining", view, municipality=HEIDENAU) for view in (narrow, wide)]
    assert both[0] == both[1]


def test_who_can_be_chosen_is_who_has_joined_in_the_scope(make: Make) -> None:
    record = make(**AROUND)
    assert joining.joined(looking(record, WHOLE)) == {
        HEIDENAU: "Heidenau",
        "14628270": "Pirna",
    }
    assert joining.joined(looking(record, on("2023-08-08"))) == {"14628270": "Pirna"}
    eszett = make(
        agreements="""
agreement_id | municipality_id | signed_on
V1           | 14627060        | 2020-01-01
V2           | 14729170        | 2021-01-01
"""
    )
    assert [*joining.joined(looking(eszett, WHOLE)).values()] == ["Groitzsch", "Großenhain"]
    assert texts.write("joining", looking(record, WHOLE), municipality="x").text is None


# --- change ---------------------------------------------------------------------------------------


def test_a_change_names_what_is_more_what_is_fewer_and_who_joined(make: Make) -> None:
    record = make(
        agreements="""
agreement_id | municipality_id | signed_on  | ended_on
V1           | 14628270 Pirna  | 2020-11-05 |
V2           | 14628160 Heid.  | 2023-08-09 |
""",
        councils="""
council_id | municipality_id | stage   | stage_on
R1         | 14628270 Pirna  | founded | 2020-01-01
R1         | 14628270 Pirna  | dormant | 2023-02-01
""",
        coaching="""
process_id | municipality_id | started_on
C1         | 14628270 Pirna  | 2020-01-01
""",
    )
    view = looking(record, WHOLE)
    assert plain("change", view) == (
        "Gegenüber dem 31. Dezember 2022 nennen die vorliegenden Daten zur Allianz Sichere "
        "Sächsische Kommunen (ASSKomm) am 9. August 2023 in Sachsen eine eng zusammenarbeitende "
        "Gemeinde mehr (2 statt 1), eine mit Kommunalem Präventionsrat weniger (0 statt 1) und "
        "eine mit Kooperationsvereinbarung mehr (2 statt 1). Unverändert ist die Zahl der "
        "Gemeinden mit Coaching. Neu mit einer Kooperationsvereinbarung ist Heidenau."
    )
    english = plain("change", looking(record, WHOLE, "en"))
    assert "one more closely cooperating municipality (2 instead of 1), one fewer with a" in english
    asked = looking(record, WHOLE, against=day("2023-08-09"))
    assert texts.write("change", asked).text is None
    assert "nicht vor dem Stichtag" in texts.write("change", asked).notices[0]
    same = looking(record, WHOLE, against=day("2023-08-08"))
    assert plain("change", replace(same, scope=on("2023-12-31"), against=day("2023-08-09"))) == (
        "Vom 9. August 2023 bis zum 31. Dezember 2023 zeigen die vorliegenden Daten zur Allianz "
        "Sichere Sächsische Kommunen (ASSKomm) in Sachsen keine Veränderung. Unverändert ist die "
        "Zahl der eng zusammenarbeitenden Gemeinden, der Gemeinden mit Kooperationsvereinbarung "
        "und der Gemeinden mit Coaching."
    )


@pytest.mark.parametrize(
    ("as_of", "against", "said"),
    [
        ("2018-06-01", None, "31.12.2017 lässt sich nicht vergleichen: Die Lieferung beginnt am"),
        (
            "2023-08-09",
            "1995-01-01",
            "01.01.1995 lässt sich nicht vergleichen: Die Lieferung begin",
        ),
        (
            "2030-06-01",
            "2029-01-01",
            "01.01.2029 lässt sich nicht vergleichen: Die Lieferung reich",
        ),
        (
            "2030-06-01",
            "2023-01-01",
            "01.06.2030 lässt sich nicht vergleichen: Die Lieferung reich",
        ),
    ],
)
@pytest.mark.parametrize("figures", texts.FIGURES)
def test_days_that_the_delivery_does_not_cover_are_not_compared(
    real: Record, as_of: str, against: str | None, said: str, figures: str
) -> None:
    view = looking(real, on(as_of), against=day(against) if against else None)
    told = texts.write("change", view, figures=figures)
    assert told.text is None
    assert said in told.notices[-1]


def test_a_change_up_to_a_day_after_the_export_says_so(make: Make) -> None:
    record = make(agreements=agreements(1))  # exported on 2026-01-01
    notices = texts.write("change", looking(record, on("2026-02-01"))).notices
    assert notices[0].startswith("Die vorliegenden Daten reichen bis zum 1.")


def test_of_many_who_joined_some_are_named_and_the_others_counted(make: Make) -> None:
    record = make(agreements=agreements(13), coaching="process_id | municipality_id | started_on\n"
                  "C1 | 14628160 | 2019-01-01")  # fmt: skip
    told = plain("change", looking(record, on("2021-12-31")))
    assert "sind 13 Gemeinden: " in told
    assert told.endswith(" und eine weitere.")


# --- nothing to say -------------------------------------------------------------------------------


@pytest.mark.parametrize("name", texts.TEXTS)
@pytest.mark.parametrize("figures", texts.FIGURES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_before_the_programme_there_is_nothing_to_say(
    real: Record, name: str, figures: str, language: str
) -> None:
    view = looking(real, on("1995-01-01"), language)
    told = texts.write(name, view, figures=figures, municipality=HEIDENAU)
    assert told.text is None
    assert told.notices[0] == comparison.of_the_day(view)
    assert len(told.notices) == 2  # and why there is no text
