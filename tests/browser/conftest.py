"""The browser that ASSKOMM_CHROMIUM names, and a reader in it; one of each for a file of tests."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.driver import Reader, Server, started

CALM = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--no-first-run",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder needs a browser."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


# Not for the whole session: Playwright's loop would keep running under the tests that follow.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    path = os.environ.get("ASSKOMM_CHROMIUM")
    if not path:
        pytest.fail(
            "The browser tests need a Chromium: run `make test`, which finds or gets one, or name "
            "one in ASSKOMM_CHROMIUM. To leave them out: pytest -m 'not browser'."
        )
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(CALM))
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The dashboard with the public record, freshly started."""
    with started(tmp_path_factory.mktemp("server")) as server:
        yield server


@pytest.fixture(scope="module")
def reader(browser: Browser, server: Server) -> Iterator[Reader]:
    """Somebody whose browser speaks English: the dashboard speaks German all the same."""
    context = browser.new_context(
        viewport={"width": 1280, "height": 900}, locale="en-US", color_scheme="light"
    )
    context.set_default_timeout(30_000)
    yield Reader(context.new_page(), server.url)
    context.close()
