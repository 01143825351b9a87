"""A reader in Chromium: how long from a chosen district to the last new chart on the screen."""

from __future__ import annotations

from playwright.sync_api import Browser, Page

# Plotly changes its SVG for as long as it draws; two frames after its last change it is painted.
WATCH = """() => {
  const watch = window.watch = {chosen: 0, painted: 0};
  const isChart = node => (node.closest ? node : node.parentElement)?.closest('.js-plotly-plot');
  document.addEventListener('keydown', event => {
    if (event.key === 'Enter') watch.chosen = performance.now();
  }, true);
  new MutationObserver(changes => {
    if (!changes.some(change => isChart(change.target))) return;
    requestAnimationFrame(() => requestAnimationFrame(() => watch.painted = performance.now()));
  }).observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
}"""
QUIET = 600  # milliseconds without a stroke: nothing more will be drawn
IS_QUIET = """quiet =>
  document.querySelector('.stApp').dataset.testScriptState === 'notRunning'
  && watch.painted > watch.chosen && performance.now() - watch.painted > quiet"""


def opened(browser: Browser, address: str) -> Page:
    """A page in a window and session of its own, when all its charts are drawn."""
    page = browser.new_context(viewport={"width": 1400, "height": 1600}).new_page()
    page.add_init_script(f"({WATCH})()")
    page.goto(address)
    page.wait_for_function(IS_QUIET, arg=QUIET, polling=50)
    return page


def choose(page: Page, district: str) -> float:
    """Choose one more district; milliseconds from Enter to the last new chart."""
    page.bring_to_front()
    box = page.locator(".st-key-districts input")
    box.evaluate("(box) => box.scrollIntoView({ block: 'center' })")  # scrolling closes a list
    box.click()
    page.keyboard.type(district)
    page.get_by_role("option", name=district, exact=True).wait_for()
    box.press("Enter")
    page.wait_for_function(IS_QUIET, arg=QUIET, polling=50)
    waited: float = page.evaluate("watch.painted - watch.chosen")
    return waited
