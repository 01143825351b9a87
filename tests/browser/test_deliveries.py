"""The exports change while the dashboard runs: for better, for worse, and for better again."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from asskomm.view.serving import DEFAULT_DELIVERY
from asskomm.words import words_in
from tests.browser.driver import AGREEMENTS, DAY, Reader, Server, started

WORDS = words_in("de")


@pytest.fixture(scope="module")
def delivery(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the public record, to be spoilt."""
    return shutil.copytree(DEFAULT_DELIVERY, tmp_path_factory.mktemp("delivery") / "exports")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, delivery: Path) -> Iterator[Server]:
    with started(tmp_path_factory.mktemp("server"), delivery) as server:
        yield server


def test_changed_exports_are_taken_over_without_a_restart(reader: Reader, delivery: Path) -> None:
    file = delivery / "agreements.csv"
    as_delivered = file.read_text(encoding="utf-8")
    assert as_delivered.count(DAY) > 0
    page = reader.page

    def figure() -> str:
        return reader.text(".cards .figure").split()[0]

    reader.open(AGREEMENTS, stichtag=DAY, kreis="14628")
    assert figure() == "5"

    file.write_text(as_delivered.replace(DAY, "2023-08-10"), encoding="utf-8")
    # The address carries the delivery: what it said is said again, and the new one offered.
    page.reload()
    reader.settle()
    assert figure() == "5"
    with reader.rerun():
        reader.control("revisit").get_by_role("button").click()
    assert figure() == "4"  # Heidenau signs a day later

    # A row that cannot be read is set aside: it is missing from the figure, and the page says so.
    file.write_text(as_delivered.replace("2020-11-05,day", "31.02.2020,day"), encoding="utf-8")
    reader.open(AGREEMENTS, stichtag=DAY, kreis="14628")
    assert figure() == "4"  # Pirna's agreement is left out
    missing = WORDS(
        "notice-rows-missing", count=1, files=WORDS("menu-agreements"), page=WORDS("menu-delivery")
    )
    expect(page.locator("p.notice").first).to_have_text(missing)

    # Without its headings nobody can say what a file means: the last good figures stay.
    file.write_text("".join(as_delivered.splitlines(keepends=True)[1:]), encoding="utf-8")
    reader.open(AGREEMENTS, stichtag=DAY, kreis="14628")
    assert figure() == "4"
    expect(page.locator("p.notice").first).to_contain_text(WORDS("menu-delivery"))
    page.get_by_role("link", name=WORDS("menu-delivery"), exact=True).last.click()
    reader.settle()
    expect(page.get_by_role("heading", level=1)).to_have_text(WORDS("question-delivery"))
    expect(page.locator("table").first).to_contain_text("agreements.csv")
    assert "Traceback" not in page.locator("body").inner_text()

    file.write_text(as_delivered, encoding="utf-8")
    reader.open(AGREEMENTS, stichtag=DAY, kreis="14628")
    assert figure() == "5"


def test_nothing_of_this_is_a_fault_of_the_server(server: Server) -> None:
    assert server.complaints() == []
