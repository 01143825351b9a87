"""The map as SVG, its levels, what stands around it, and what its slider is told."""

from __future__ import annotations

import re
from decimal import Decimal
from xml.etree import ElementTree

import pytest

from asskomm.contract import ROOT
from asskomm.figures.questions import Answer
from asskomm.map import layers, margin, spreading
from asskomm.map.boundaries import schematic
from asskomm.map.cartography import MARKS, hover, patterns, svg, window
from asskomm.map.layers import HIGHEST, LAYERS, STEPS, counted, level, level_of
from asskomm.words import LANGUAGES, words_in
from tests.made_up import Record, day, on

WORDS = words_in("de")
ROW = {
    "municipality": "Ort <b>",
    "district": "Kreis & Co",
    "population": 1234,
    "furthest": "none",
    "inhabitants_share": 0.0,
    "per_inhabitant_eur": None,
    "fields": 0,
    "action_field_titles": None,
} | {f"{one}_{end}": None for one in STEPS.values() for end in ("on", "precision")}
SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize(
    ("layer", "column", "values"),
    [
        ("furthest", "furthest", ["none", *STEPS]),
        ("blocks", "furthest", ["none", "councils"]),
        ("inhabitants", "inhabitants_share", [0, 0.0001, 0.25, 0.5, 0.75]),
        ("inhabitants", "inhabitants_share", [0, 0.2499, 0.4999, 0.7499, 1.0]),
        ("funds", "per_inhabitant_eur", [None, Decimal("1.00"), Decimal("1.01"), Decimal("2.01"),
                                         Decimal("5.01")]),
        ("fields", "fields", [0, 1, 2, 4]),
        ("fields", "fields", [0, 1, 3, 9]),
    ],
)  # fmt: skip
def test_each_class_has_its_level(layer: str, column: str, values: list[object]) -> None:
    levels = [level(layer, ROW | {column: value}) for value in values]
    assert levels == [level_of(layer, place) for place in range(len(LAYERS[layer]))]
    assert levels == sorted(set(levels))
    assert levels[0] == 0
    assert levels[-1] <= HIGHEST


def test_no_grant_and_a_grant_of_nothing_look_the_same() -> None:
    assert level("funds", ROW | {"per_inhabitant_eur": Decimal(0)}) == 0


def test_the_steps_are_those_of_sql_in_the_same_order(empty: Record) -> None:
    with empty.snapshot.cursor() as cursor:
        cursor.execute("SELECT step FROM way ORDER BY place")
        way = [step for (step,) in cursor.fetchall()]
    assert [step for step in way if step in STEPS] == list(STEPS)
    assert list(MARKS) == list(STEPS)
    assert len(set(MARKS.values())) == len(STEPS)


def test_hatchings_differ_and_no_colour_stands_in_python() -> None:
    drawn = ElementTree.fromstring(patterns())
    texts = [ElementTree.tostring(one, "unicode").partition("<rect")[2] for one in drawn]
    assert len(texts) == len(set(texts)) == HIGHEST
    for module in ("map/cartography", "map/layers", "map/margin", "sections/mapping"):
        source = (ROOT / "asskomm" / f"{module}.py").read_text(encoding="utf-8")
        assert not re.search(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(", source)


def test_hover_says_name_district_and_each_step_as_precisely_as_it_is_known() -> None:
    row = ROW | {
        "furthest": "agreements",
        "consultation_on": day("2021-03-31"),
        "consultation_precision": "month",
        "agreement_on": day("2021-07-10"),
        "agreement_precision": "by",
        "per_inhabitant_eur": Decimal("1.05"),
        "action_field_titles": "Gewalt",
    }
    assert hover(row, WORDS).splitlines() == [
        "Ort <b> (Kreis & Co)",
        "1.234 Einwohner",
        "Beratung: März 2021",
        "Kooperationsvereinbarung: spätestens 10.07.2021",
        "bewilligt: 1,05\N{NO-BREAK SPACE}€ je Einwohner",
        "Handlungsfelder: Gewalt",
    ]
    assert hover(ROW, WORDS).splitlines()[-1] == WORDS("step-none")


def drawn(record: Record, layer: str, **scope: tuple[str, ...]) -> ElementTree.Element:
    asked = on("2023-08-09", **scope)
    answer = record.ask("map/municipalities", asked, language="de")
    links = {key: f"gemeinde?a=1&ags={key}" for key in answer.column("municipality_id")}
    spells = record.ask("map/spells", asked)
    return ElementTree.fromstring(svg(schematic(), answer, spells, layer, links, WORDS))


@pytest.mark.parametrize("layer", LAYERS)
def test_the_map_has_a_link_and_a_text_for_each_municipality(real: Record, layer: str) -> None:
    links = drawn(real, layer).findall(f".//{SVG}a")
    assert len(links) == 418
    assert len({link.get("href") for link in links}) == 418
    assert {link.get("tabindex") for link in links} == {"-1"}
    for link in links:
        title, shape = link
        assert title.text
        assert shape.get("d")
        assert shape.get("data-level") in {str(number) for number in range(HIGHEST + 1)}
        assert str(link.get("href")).endswith(str(link.get("data-key")))


def test_outside_the_scope_there_is_only_a_shape(real: Record) -> None:
    tree = drawn(real, "furthest", districts=("14628",))
    assert len(tree.findall(f".//{SVG}a")) == 36
    outside = [one for one in tree.iter(f"{SVG}path") if one.get("data-level") == "outside"]
    assert len(outside) == 418 - 36


def test_a_part_of_the_state_is_shown_larger(real: Record) -> None:
    def looked(**scope: tuple[str, ...]) -> tuple[int, int, int, int]:
        answer = real.ask("map/municipalities", on("2023-08-09", **scope), language="de")
        return window(schematic(), answer)

    left, top, width, height = looked()
    assert left < 0
    assert top < 0
    assert (left + width, top + height) > schematic().size
    x, y, wide, tall = looked(districts=("14628",))
    ways = schematic().districts["14628"]
    assert min(corner[0] for way in ways for corner in way) > x > left
    assert max(corner[1] for way in ways for corner in way) < y + tall
    assert wide < width / 2


def test_marks_are_there_for_every_step_that_ever_stands(real: Record) -> None:
    spells = real.ask("map/spells", on("2023-08-09"))
    pairs = set(zip(spells.column("municipality_id"), spells.column("subject"), strict=True))
    marks = [one for one in drawn(real, "blocks").iter(f"{SVG}g") if one.get("data-mark")]
    names = list(STEPS)
    assert {
        (str(one.get("data-mark")), names[int(str(one.get("data-step"))) - 1]) for one in marks
    } == pairs
    assert len(marks) == len(pairs)
    assert not [one for one in drawn(real, "furthest").iter(f"{SVG}g") if one.get("data-mark")]


def test_names_from_a_delivery_stay_text() -> None:
    drawing = schematic()
    key, shape = next(iter(drawing.municipalities.items()))
    row = ROW | {"municipality_id": key, "district_id": key[:5]}
    answer = Answer("map/municipalities", tuple(row), (tuple(row.values()),))
    spells = Answer("map/spells", ("municipality_id", "subject"), ())
    text = svg(drawing, answer, spells, "furthest", {key: '"><script>'}, WORDS)
    assert "<b>" not in text
    assert "<script" not in text
    assert ElementTree.fromstring(text) is not None
    assert shape
    assert "<b>" not in margin.listed(answer, {key: "x"}, WORDS)


def test_what_is_embedded_opens_no_tag() -> None:
    assert "<" not in spreading.embedded({"svg": "</script><svg>"})


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_slider_knows_each_month_and_its_counts(real: Record, language: str) -> None:
    scope, words = on("2023-08-09", since="2023-06-01"), words_in(language)
    spells, frames = real.ask("map/spells", scope), real.ask("map/frames", scope)
    told = spreading.steps("furthest", spells, frames, words)
    german = ["30.06.2023", "31.07.2023", "09.08.2023"]
    english = ["30 Jun 2023", "31 Jul 2023", "9 Aug 2023"]
    assert told["days"] == (german if language == "de" else english)
    assert told["stamps"] == ["2023-06-30", "2023-07-31", "2023-08-09"]
    assert [len(counts) for counts in told["counts"]] == [7, 7, 7]
    assert sum(int(one) for one in told["counts"][-1]) == 418
    blocks = spreading.steps("blocks", spells, frames, words)
    assert blocks["spells"] == told["spells"]
    assert blocks["counts"] != told["counts"]


def test_districts_move_through_the_classes_of_inhabitants() -> None:
    """Two made-up districts: A has nobody, then a half; B a tenth, then all."""
    first, last = day("2023-07-31"), day("2023-08-09")
    rows = ((first, "A", 0.0), (first, "B", 0.1), (last, "A", 0.5), (last, "B", 1.0))
    shares = Answer("map/shares", ("until", "district_id", "inhabitants_share"), rows)
    told = spreading.inhabitants(shares, WORDS)
    # none, below 25 %, below 50 %, below 75 %, above
    assert told["counts"] == [["1", "1", "0", "0", "0"], ["0", "0", "0", "1", "1"]]
    levels = [level_of("inhabitants", place) for place in (0, 1, 3, 4)]
    assert told["shares"] == {"A": [levels[0], levels[2]], "B": [levels[1], levels[3]]}


def test_a_layer_without_a_past_has_one_frame_with_its_counts() -> None:
    rows = [ROW | {"fields": fields} for fields in (0, 0, 1, 3, 4, 9)]
    assert counted("fields", rows) == [2, 1, 1, 2]
    told = spreading.still("fields", rows, day("2023-08-09"), WORDS)
    assert told == {"days": ["09.08.2023"], "stamps": ["2023-08-09"], "counts": [[*"2112"]]}
    values = margin.values("fields", told["counts"][-1], WORDS)
    assert values.startswith(f"{WORDS('map-fields-none')}: 2; {WORDS('map-fields-one')}: 1; ")
    legend = margin.legend("fields", told["counts"][-1], "09.08.2023", True, WORDS)
    assert re.findall(r"<b data-count=\"\d\">(\d)</b>", legend) == [*"2112"]
    assert "Zahl der Gemeinden, Stand am <span data-day>09.08.2023</span>" in legend


def test_only_the_stichtag_follows_the_slider_and_not_the_day_of_export() -> None:
    dated = margin.dated("Stichtag 9.8. · Datenstand 9.8. · <b>", "9.8.")
    assert dated == "Stichtag <span data-day>9.8.</span> · Datenstand 9.8. · &lt;b&gt;"


def test_the_script_opens_no_tag_either() -> None:
    """Streamlit leaves a script out in which it sees a tag begin, and a style sheet as well."""
    for name in ("map/map.js", "sections/style.css", "sections/print.css", "frame/browser.js"):
        assert not re.search(r"<[/\w!]", (ROOT / "asskomm" / name).read_text(encoding="utf-8"))


def test_what_moves_is_a_layer() -> None:
    assert {*layers.MOVING} < {*LAYERS}


@pytest.mark.parametrize(
    ("reached", "every", "said"),
    [
        (0, 1, "ist für die einzige Gemeinde dieser Auswahl kein Schritt belegt."),
        (1, 1, "ist für die einzige Gemeinde dieser Auswahl mindestens ein Schritt belegt."),
        (0, 36, "ist für keine von 36 Gemeinden ein Schritt belegt."),
        (1, 36, "ist für eine von 36 Gemeinden mindestens ein Schritt belegt. Dort lebt 5 % der"),
        (2, 36, "ist für 2 von 36 Gemeinden mindestens ein Schritt belegt. Dort leben 5 % der"),
    ],
)
def test_the_lead_counts_in_german(reached: int, every: int, said: str) -> None:
    told = WORDS("lead-map", date="9.8.", reached=reached, all=every, share="5 %")
    assert said in told.replace("\n", " ")
