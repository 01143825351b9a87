"""The map in a browser: shapes, links, keyboard, slider, switches, picture, print."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from asskomm.words import words_in
from tests.browser.driver import ADDRESSES, DAY, Reader

WORDS = words_in("de")
MAP = ADDRESSES["places/map"]
MUNICIPALITY = ADDRESSES["places/municipality"]
PIRNA, LEIPZIG = "14628270", "14713000"

LEVELS = """() => Object.fromEntries([...document.querySelectorAll('.map-places a')].map(
  (link) => [link.dataset.key, link.querySelector('path').dataset.level]))"""
COUNTS = "() => [...document.querySelectorAll('[data-count]')].map((one) => one.textContent)"
MARKS = """() => [...document.querySelectorAll('[data-mark]')].filter(
  (one) => one.getAttribute('visibility') === 'visible').map((one) => one.dataset.step)"""

# Municipalities whose row of marks is wider than their shape.
WIDER = """() => [...document.querySelectorAll('.map-places a')].filter((link) => {
  const marks = [...document.querySelectorAll(`[data-mark="${link.dataset.key}"]`)].filter(
    (mark) => mark.getAttribute('visibility') === 'visible').map(
    (mark) => mark.getBoundingClientRect());
  const [left, right] = [marks.map((one) => one.left), marks.map((one) => one.right)];
  const cell = link.getBoundingClientRect().width;
  return marks.length && Math.max(...right) - Math.min(...left) > cell;
}).length"""


@pytest.fixture(params=["furthest", "blocks", "inhabitants"])
def layer(request: pytest.FixtureRequest, reader: Reader) -> str:
    name: str = request.param
    opened(reader, name)
    return name


def opened(reader: Reader, layer: str, **scope: str) -> None:
    reader.complaints.clear()
    reader.open(MAP, stichtag=DAY, ebene=layer, **scope)
    expect(reader.page.locator(".map-places a").first).to_be_attached()


def levels(reader: Reader) -> dict[str, str]:
    found: dict[str, str] = reader.page.evaluate(LEVELS)
    return found


def counts(reader: Reader) -> list[str]:
    found: list[str] = reader.page.evaluate(COUNTS)
    return found


def slide(reader: Reader, frame: int) -> None:
    reader.page.locator("#map-day").fill(str(frame))


def where(reader: Reader) -> tuple[str, str]:
    """The page and the municipality that the address names."""
    parts = urlsplit(reader.page.url)
    return parts.path.strip("/"), parse_qs(parts.query)["ags"][0]


def test_every_municipality_is_drawn_and_has_its_text(layer: str, reader: Reader) -> None:
    page = reader.page
    assert page.locator(".map-places a path").count() == 418
    assert page.locator(".map-districts path").count() == 13
    text = page.locator(f".map-places a[data-key='{PIRNA}'] title").text_content() or ""
    first, *rest = text.splitlines()
    assert first == "Pirna (Sächsische Schweiz-Osterzgebirge)"
    assert any(line.startswith(f"{WORDS('step-agreements')}: ") for line in rest)
    box = page.locator(f".map-places a[data-key='{LEIPZIG}'] path").bounding_box()
    assert box
    assert box["width"] > 20
    assert page.locator(".map-canvas canvas").count() == 0
    assert reader.complaints == []
    assert reader.hosts == {reader.url.partition("//")[2]}


def test_a_click_opens_the_page_of_the_municipality(reader: Reader) -> None:
    opened(reader, "furthest")
    with reader.page.expect_navigation():
        reader.page.locator(f".map-places a[data-key='{LEIPZIG}'] path").click()
    reader.settle()
    assert where(reader) == (MUNICIPALITY, LEIPZIG)
    assert f"stichtag={DAY}" in reader.query


def test_the_keyboard_does_the_same(reader: Reader) -> None:
    opened(reader, "furthest")
    page = reader.page
    field = page.get_by_role("searchbox", name=WORDS("map-find"))
    field.press_sequentially("gorlitz")
    expect(page.locator(".map-list a:visible").first).to_have_text("Görlitz")
    field.press("Tab")
    expect(page.locator(".map-list a:focus")).to_have_text("Görlitz")
    here = page.locator(".map-here")
    assert here.get_attribute("data-key") == "14626110"
    assert page.locator(".map-list a:visible:not([tabindex='-1'])").count() == 1
    field.fill("osterzgeb")  # a district, when no municipality has such a name
    expect(page.locator(".map-list a:visible")).to_have_count(36)
    field.fill("pirn")
    field.press("ArrowDown")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    reader.settle()
    assert where(reader) == (MUNICIPALITY, PIRNA)


def test_a_name_that_does_not_exist_is_said(reader: Reader) -> None:
    opened(reader, "furthest")
    reader.page.locator("#map-find").fill("Entenhausen")
    expect(reader.page.get_by_text(WORDS("map-none"))).to_be_visible()
    expect(reader.page.locator(".map-list a:visible")).to_have_count(0)


def test_the_slider_shows_another_month_without_the_server(layer: str, reader: Reader) -> None:
    page, runs = reader.page, reader.runs
    last = page.locator("output").inner_text()
    assert last == "09.08.2023"
    at_the_end, ends = levels(reader), counts(reader)
    slide(reader, 0)
    assert page.locator("output").inner_text() == "31.01.2019"
    assert levels(reader) != at_the_end
    assert counts(reader) != ends
    assert page.locator("#map-day").get_attribute("aria-valuetext") == "31.01.2019"
    expect(page.locator("#map")).to_have_attribute(
        "aria-label", re.compile(rf"31\.01\.2019.+: {counts(reader)[-1]}\. ")
    )
    expect(page.locator(".map-from")).to_contain_text("Stichtag 31.01.2019")
    slide(reader, int(page.locator("#map-day").get_attribute("max") or 0))
    assert (levels(reader), counts(reader)) == (at_the_end, ends)
    assert reader.runs == runs


def test_what_is_drawn_is_what_is_counted(reader: Reader) -> None:
    opened(reader, "furthest")
    for frame in (0, 30, 55):
        slide(reader, frame)
        shown = list(levels(reader).values())
        assert counts(reader) == [str(shown.count(str(level))) for level in range(7)]


def test_it_plays_to_the_stichtag_and_stops(reader: Reader) -> None:
    opened(reader, "furthest")
    page = reader.page
    slide(reader, 52)
    page.get_by_role("button", name=WORDS("map-play")).click()
    expect(page.locator("output")).to_have_text("09.08.2023")
    expect(page.get_by_role("button", name=WORDS("map-play"))).to_be_visible()
    page.get_by_role("button", name=WORDS("map-play")).click()  # from the beginning
    expect(page.get_by_role("button", name=WORDS("map-pause"))).to_be_visible()
    page.get_by_role("button", name=WORDS("map-pause")).click()
    assert page.locator("output").inner_text() != "09.08.2023"


def test_building_blocks_go_off_and_on(reader: Reader) -> None:
    opened(reader, "blocks")
    page, runs = reader.page, reader.runs
    before = page.evaluate(MARKS)
    # One mark for each municipality that a block counts, and the day beside each count.
    assert [str(before.count(str(step))) for step in range(1, 7)] == counts(reader)
    assert set(page.locator("[data-day]").all_inner_texts()) == {"09.08.2023"}
    page.get_by_role("checkbox", name=WORDS("step-agreements")).uncheck()
    assert page.evaluate(MARKS) == [step for step in before if step != "3"]
    for box in page.locator(".map-legend input").all():
        box.uncheck()
    assert set(levels(reader).values()) == {"0"}
    page.get_by_role("checkbox", name=WORDS("step-councils")).check()
    assert len([one for one in levels(reader).values() if one != "0"]) == int(counts(reader)[5])
    assert reader.runs == runs


def test_on_a_phone_one_block_is_on_and_marks_keep_to_their_cells(reader: Reader) -> None:
    page = reader.page
    page.set_viewport_size({"width": 390, "height": 900})
    try:
        opened(reader, "blocks")
        expect(page.locator(".map-legend input:checked")).to_have_count(1)
        for box in page.locator(".map-legend input").all():
            box.check()
        assert not page.evaluate(WIDER)
    finally:
        page.set_viewport_size({"width": 1280, "height": 900})


@pytest.mark.parametrize("layer", ["funds", "fields"])
def test_layers_without_a_past_say_their_day(layer: str, reader: Reader) -> None:
    opened(reader, layer)
    expect(reader.page.locator("#map-day")).to_have_count(0)
    expect(reader.page.get_by_text(WORDS.code("map-still", layer))).to_be_visible()
    expect(reader.page.locator(".map-legend")).to_contain_text("09.08.2023")
    assert sum(map(int, counts(reader))) == 418
    assert f": {counts(reader)[0]}; " in str(
        reader.page.locator("#map").get_attribute("aria-label")
    )
    assert len(set(levels(reader).values())) > 1
    assert reader.complaints == []


def test_the_picture_carries_title_and_source(reader: Reader, tmp_path: Path) -> None:
    opened(reader, "blocks")
    page = reader.page
    page.evaluate("""() => { const serialize = XMLSerializer.prototype.serializeToString;
      XMLSerializer.prototype.serializeToString = function (sheet) {
        window.sheet = serialize.call(this, sheet); return window.sheet; }; }""")
    with page.expect_download() as download:
        page.get_by_role("button", name=WORDS("map-picture")).click()
    ends = r".+_sachsen_2023-08-09_[0-9a-f]{12}"
    assert re.fullmatch(rf"{ends}\.png", download.value.suggested_filename)
    download.value.save_as(tmp_path / "map.png")
    assert (tmp_path / "map.png").read_bytes().startswith(b"\x89PNG")
    assert (tmp_path / "map.png").stat().st_size > 50_000
    slide(reader, 0)
    with page.expect_download() as download:
        page.get_by_role("button", name=WORDS("map-vector")).click()
    earlier = ends.replace("2023-08-09", "2019-01-31")
    assert re.fullmatch(rf"{earlier}\.svg", download.value.suggested_filename)
    assert download.value.path().read_text("utf-8").startswith("<svg")
    texts = page.evaluate("""() => [...new DOMParser().parseFromString(window.sheet,
      'image/svg+xml').querySelectorAll('svg > text')].map((text) => text.textContent).join(' ')""")
    assert "09.08.2023" not in texts
    for said in (
        WORDS("map-title-blocks"), "Stichtag 31.01.2019, ", "Stichtag 31.01.2019 · ",
        WORDS("step-councils"), WORDS("map-schematic"), "Destatis",
    ):  # fmt: skip
        assert said in texts
    assert reader.complaints == []


def test_print_has_title_stichtag_and_source_and_no_controls(reader: Reader) -> None:
    opened(reader, "furthest")
    page = reader.page
    page.emulate_media(media="print")
    try:
        caption = page.locator(".map figcaption")
        for said in (WORDS("map-title-furthest"), "Stichtag 09.08.2023", WORDS("map-schematic")):
            expect(caption).to_contain_text(said)
        expect(page.locator(".map-svg").first).to_be_visible()
        for control in (".map-find", ".map-play", "#map-day", ".map-picture", ".map-vector"):
            expect(page.locator(control)).to_be_hidden()
        expect(page.locator("output")).to_be_visible()
        pages = PdfReader(BytesIO(page.pdf(prefer_css_page_size=True))).pages
        texts = [re.sub(r"\s", "", sheet.extract_text()) for sheet in pages]
        assert len(pages) == 2
        # The table of all municipalities stays folded: a sentence says where it is.
        assert re.sub(r"\s", "", WORDS("table-in-file", count=418)) in "".join(texts)
        assert "Destatis" in texts[0]
    finally:
        page.emulate_media(media="screen")


def test_each_class_keeps_its_hatching_when_colour_is_gone(reader: Reader) -> None:
    opened(reader, "furthest")
    fills = reader.page.evaluate("""() => [...document.querySelectorAll('.map-swatch rect')].map(
      (one) => getComputedStyle(one).fill)""")
    assert len(fills) == len(set(fills)) == 7
    assert [fill for fill in fills if "url(" in fill] == fills[1:]


def test_the_table_has_every_municipality(reader: Reader) -> None:
    opened(reader, "furthest")
    assert len(reader.table(WORDS("map-table"))["rows"]) == 418
