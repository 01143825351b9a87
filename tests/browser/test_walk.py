"""Every page of a dashboard that has just been started, by its own address."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from typing import Any

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import expect
from pypdf import PdfReader

from asskomm.words import words_in
from tests.browser.driver import ADDRESSES, AGREEMENTS, DAY, Reader, Server

WORDS = words_in("de")
# The first request of all is a deep link, to a page that is not the first of the menu.
PAGES = sorted(ADDRESSES, key=lambda page: ADDRESSES[page] != AGREEMENTS)

# What Streamlit draws itself and nothing can cure: rule → where, and why.
NOT_OURS = {
    # The sectioned menu is a <ul> whose children are <div>, and these hold the <li>.
    "list": '[data-testid="stSidebarNavItems"]',
    "listitem": '[data-testid="stSidebarNavItems"]',
}

VIOLATIONS = """async ([notOurs, rules]) => {
  const only = rules ? { runOnly: { type: "rule", values: rules } } : {};
  const found = await axe.run({ resultTypes: ["violations"], ...only });
  return found.violations
    .filter((one) => ["serious", "critical"].includes(one.impact))
    .flatMap((one) => one.nodes
      .filter((node) => !(one.id in notOurs
        && document.querySelector(node.target.at(-1))?.closest(notOurs[one.id])))
      .map((node) => `${one.id} (${one.impact}): ${node.html} ${node.failureSummary}`));
}"""

HEIGHT = """() => Math.max(...["stMain", "stSidebarContent"].map(
  (one) => document.querySelector(`[data-testid=${one}]`).scrollHeight))"""

WIDTHS = """() => ({
  screen: innerWidth,
  document: document.documentElement.scrollWidth,
  main: document.querySelector('[data-testid="stMain"]').scrollWidth,
  charts: [...document.querySelectorAll('.stPlotlyChart .main-svg')].map(
    (chart) => chart.getBoundingClientRect().right),
  // Wide tables scroll by themselves; whatever else sticks out could not be read.
  out: [...document.querySelectorAll('[data-testid="stMainBlockContainer"] *')]
    .filter((one) => !one.closest('.table table, svg') && one.getClientRects().length
      && one.getBoundingClientRect().right > innerWidth)
    .map((one) => one.outerHTML.slice(0, 100)),
})"""


@pytest.fixture(scope="module", params=PAGES, ids=lambda page: page.rpartition("/")[2])
def name(request: pytest.FixtureRequest, reader: Reader) -> str:
    """The name of a page that has just been opened by its address."""
    page: str = request.param
    reader.complaints.clear()
    reader.open(ADDRESSES[page], stichtag=DAY)
    return page.rpartition("/")[2].replace("_", "-")


def test_a_deep_link_opens_its_page(name: str, reader: Reader) -> None:
    page = reader.page
    assert page.title() == WORDS(f"menu-{name}")
    expect(page.get_by_role("heading", level=1)).to_have_text(WORDS(f"question-{name}"))
    assert page.evaluate("document.documentElement.lang") == "de"
    expect(page.get_by_role("dialog")).to_have_count(0)
    menu = page.get_by_test_id("stSidebarNav")
    titles = [WORDS(f"menu-{one.rpartition('/')[2].replace('_', '-')}") for one in ADDRESSES]
    assert menu.get_by_role("link").all_inner_texts() == titles
    expect(menu.locator("[aria-current=page]")).to_have_text(WORDS(f"menu-{name}"))
    expect(page.get_by_test_id("stSidebar")).to_contain_text(WORDS("controls-title"))
    assert reader.query == f"stichtag={DAY}"


def test_nothing_is_complained_of(name: str, reader: Reader, server: Server) -> None:
    assert reader.complaints == []
    assert server.complaints() == []


def test_no_other_host_is_asked(name: str, reader: Reader, server: Server) -> None:
    assert reader.hosts == {server.url.partition("//")[2]}


# Without a place or with words alone there is nothing to draw; map and report hold pictures.
WITHOUT_CHARTS = {"delivery", "municipality", "district", "texts", "definitions", "order", "map",
                  "report"}  # fmt: skip


def test_every_chart_speaks(name: str, reader: Reader) -> None:
    if name not in WITHOUT_CHARTS:
        expect(reader.page.locator(".stPlotlyChart .main-svg").first).to_be_visible()
    charts = reader.page.locator(".stPlotlyChart")
    spoken = reader.page.locator('[role="figure"][aria-label]')
    assert spoken.count() == charts.count()


def violations(reader: Reader, rules: list[str] | None = None) -> list[str]:
    page = reader.page
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    # Contrast is judged only where something can be seen: the screen is as high as the page.
    page.set_viewport_size({"width": 1280, "height": page.evaluate(HEIGHT)})
    try:
        found: list[str] = page.evaluate(VIOLATIONS, [NOT_OURS, rules])
    finally:
        page.set_viewport_size({"width": 1280, "height": 900})
    return found


def test_everyone_can_use_it(name: str, reader: Reader) -> None:
    if name == "report":  # all its tables at once take the checker minutes: those of one district
        reader.open(ADDRESSES["quoting/report"], stichtag="2021-12-31", kreis="14628")
    assert violations(reader) == []


# In the dark a page has other colours and is the same page; these have all that is coloured.
@pytest.mark.parametrize("page", ["programme/fields", "places/map", "quoting/answer"])
def test_in_the_dark_everything_can_be_read(page: str, reader: Reader) -> None:
    reader.open(ADDRESSES[page], stichtag=DAY)
    before = background(reader)
    reader.page.emulate_media(color_scheme="dark")
    try:
        reader.page.wait_for_function(f"({BACKGROUND})() !== '{before}'")
        assert violations(reader, ["color-contrast"]) == []
    finally:
        reader.page.emulate_media(color_scheme="light")
        reader.page.wait_for_function(f"({BACKGROUND})() === '{before}'")


BACKGROUND = "() => getComputedStyle(document.querySelector('[data-testid=stApp]')).backgroundColor"


def background(reader: Reader) -> str:
    colour: str = reader.page.evaluate(BACKGROUND)
    return colour


def test_a_phone_shows_it_without_scrolling_sideways(name: str, reader: Reader) -> None:
    page = reader.page
    page.set_viewport_size({"width": 390, "height": 844})
    try:
        page.wait_for_function(f"() => Math.max(0, ...({WIDTHS})().charts) <= 390")
        widths = page.evaluate(WIDTHS)
        assert (widths["document"], widths["main"]) == (390, 390)
        assert widths["out"] == []
    finally:
        page.set_viewport_size({"width": 1280, "height": 900})


# --- one page is enough for these -----------------------------------------------------------------


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everyone_can_use_a_page_on_which_nothing_is_to_be_seen(
    scheme: Any, reader: Reader
) -> None:
    reader.page.emulate_media(color_scheme=scheme)
    reader.open(AGREEMENTS, stichtag="1995-01-01", kreis="nirgends")
    expect(reader.page.locator(".notice").first).to_contain_text("kreis=nirgends")
    expect(reader.page.locator(".stPlotlyChart")).to_have_count(0)
    expect(reader.page.locator(".nothing").filter(visible=True)).to_have_count(1)
    assert reader.page.locator(".nothing").count() > 1
    assert violations(reader) == []
    reader.page.emulate_media(color_scheme="light")


def test_a_violation_would_be_found(reader: Reader) -> None:
    reader.page.evaluate("""() => document.querySelector('.foot').insertAdjacentHTML(
      'beforeend', '<img src="data:,"><p style="color: #bbb; background: #fff">blass</p>')""")
    assert {one.partition(" ")[0] for one in violations(reader)} == {"image-alt", "color-contrast"}


def test_on_a_phone_the_sidebar_opens_and_closes(reader: Reader) -> None:
    page = reader.page
    page.set_viewport_size({"width": 390, "height": 844})
    try:
        reader.open(AGREEMENTS, stichtag=DAY)
        expect(page.get_by_role("heading", level=1)).to_be_in_viewport()
        reset = page.get_by_role("button", name=WORDS("controls-reset"))
        expect(reset).not_to_be_in_viewport()
        page.get_by_test_id("stExpandSidebarButton").click()
        expect(page.get_by_role("link", name=WORDS("menu-coaching"))).to_be_in_viewport()
        page.get_by_test_id("stSidebarCollapseButton").get_by_role("button").click()
        expect(page.get_by_role("link", name=WORDS("menu-coaching"))).not_to_be_in_viewport()
        expect(page.get_by_role("heading", level=1)).to_be_in_viewport()
    finally:
        page.set_viewport_size({"width": 1280, "height": 900})


def test_on_paper_nothing_is_cut_off(reader: Reader) -> None:
    reader.open(AGREEMENTS, stichtag=DAY)
    printed = reader.page.pdf(prefer_css_page_size=True)
    sheets = PdfReader(io.BytesIO(printed)).pages
    for sheet in sheets:
        places: dict[str, float] = {}

        def seen(text: str, page: Any, at: Any, *_: Any, into: dict[str, float] = places) -> None:
            into[text.strip()] = at[4] * page[0] + at[5] * page[2] + page[4]

        told = sheet.extract_text(visitor_text=seen)
        assert WORDS("about-exported-on") in told  # the three dates at the foot
        assert WORDS("files-label") not in told
        assert max(places.values()) < sheet.mediabox.width
    whole = "".join(sheet.extract_text() for sheet in sheets)
    assert whole.count("bis 09.08.2023") >= 1  # the last bar of the first chart
    assert WORDS("table-in-file", count=68) in re.sub(r"\s+", " ", whole)
    assert reader.page.locator(".main-svg[viewBox]").count() == 0  # on screen all is as before


def pressed(reader: Reader, key: str, reached: Callable[[str], bool], most: int = 80) -> str:
    """Press a key until the focus stands where it should; what it stands on."""
    seen = []
    for _ in range(most):
        reader.page.keyboard.press(key)
        seen.append(reader.page.evaluate(FOCUS))
        if reached(seen[-1]):
            return seen[-1]
    pytest.fail(f"{key} never gets there: {seen}")


FOCUS = """() => {
  const here = document.activeElement;
  const name = here.getAttribute('aria-label') ?? here.textContent.trim();
  return `${here.localName}.${here.className}: ${name}`;
}"""


def test_the_keyboard_reaches_everything(reader: Reader) -> None:
    reader.open(AGREEMENTS, stichtag=DAY)
    page = reader.page
    pressed(reader, "Tab", lambda at: WORDS("streamlit-skip") in at, most=1)
    pressed(reader, "Tab", lambda at: at.startswith("a") and WORDS("menu-coaching") in at)
    pressed(reader, "Tab", lambda at: at.startswith("input") and WORDS("controls-districts") in at)
    pressed(reader, "Tab", lambda at: WORDS("controls-reset") in at)
    pressed(reader, "Tab", lambda at: at.endswith(WORDS("other-language")))
    pressed(reader, "Tab", lambda at: at.startswith("summary"))
    folded = page.locator("details.twin").first
    expect(folded.locator("table")).to_be_hidden()
    page.keyboard.press("Enter")
    expect(folded.locator("table")).to_be_visible()
    pressed(reader, "Tab", lambda at: at.startswith("div.table"), most=1)
    pressed(reader, "Tab", lambda at: WORDS("files-label") in at, most=2)
    page.keyboard.press("Enter")
    pressed(reader, "Tab", lambda at: WORDS("file-workbook") in at, most=1)
    records = WORDS("records-agreements")
    pressed(reader, "Tab", lambda at: at == f"div.table: {records}", most=200)
