"""The texts as files, on the command line and on their page."""

from __future__ import annotations

import gc
import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import docx
import pytest
from streamlit.testing.v1 import AppTest

from asskomm.__main__ import main
from asskomm.contract import ROOT
from asskomm.files import documents
from asskomm.sections import writing
from asskomm.texts import texts
from asskomm.view.answers import View
from asskomm.words import words_in
from tests.made_up import Record
from tests.told import HEIDENAU, WHOLE, looking, written

# --- files and command line -----------------------------------------------------------------------

MADE_AT = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(("language", "spoken"), [("de", "de-DE"), ("en", "en-GB")])
def test_a_word_document_has_styles_language_and_origin(language: str, spoken: str) -> None:
    content = documents.docx("Titel <&>", ["Erster Absatz.", "Zweiter."], "Fuß", language, MADE_AT)
    document = docx.Document(BytesIO(content))
    assert [(one.style.name, one.text) for one in document.paragraphs if one.style] == [
        ("Heading 1", "Titel <&>"),
        ("Body Text", "Erster Absatz."),
        ("Body Text", "Zweiter."),
        ("Source line", "Fuß"),
    ]
    assert f'w:lang w:val="{spoken}"' in document.styles.element.xml
    properties = document.core_properties
    assert (properties.title, properties.author, properties.comments) == ("Titel <&>", "", "")
    assert properties.created == MADE_AT


def test_a_text_file_opens_rightly_in_windows() -> None:
    assert documents.txt("Titel", ["Größe."], "Fuß") == (
        b"\xef\xbb\xbfTitel\r\n\r\nGr\xc3\xb6\xc3\x9fe.\r\n\r\nFu\xc3\x9f\r\n"
    )


@pytest.fixture(scope="module")
def snapshots(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("snapshots")


@pytest.fixture(scope="module", autouse=True)
def _thaw() -> Iterator[None]:
    yield
    gc.unfreeze()  # what the dashboard froze; else DuckDB complains of leaks when Python ends


@pytest.fixture(autouse=True)
def _surroundings(snapshots: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASSKOMM_SNAPSHOTS", str(snapshots))
    monkeypatch.delenv("ASSKOMM_DATA", raising=False)


def test_the_command_line_prints_the_text_and_its_origin(
    real: Record, snapshots: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    asked = ("text", "joining", "--as-of", "9.8.2023", "--municipality", HEIDENAU, "--lang", "en")
    assert main(asked) == 0
    assert any(snapshots.glob("*.used"))  # what was quoted can be asked again
    text, notice, foot = capsysbinary.readouterr().out.decode().split("\n\n")
    assert text == written("joining", looking(real, WHOLE, "en"), municipality=HEIDENAU).plain
    assert notice.startswith("More cooperation agreements are published")
    assert foot.startswith("Reference date 9 Aug 2023 · ")
    assert foot.endswith("\n")


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("background", "--as-of", "1995-01-01"), 1, "nichts verzeichnet"),
        (("background", "--as-of", "1995-01-01"), 1, "liegt vor dem Beginn der Lieferung"),
        (("background", "--as-of", "2030-01-01"), 0, "Der Stichtag liegt in der Zukunft."),
        (("joining", "--as-of", "2023-08-09", "--municipality", "14523320"), 1, "Für Plauen ist"),
        (("change", "--as-of", "2023-08-09", "--against", "2022-06-30"), 0, "dem 30. Juni 2022"),
        (("district", "--as-of", "2023-08-09", "--district", "14628"), 0, "36 Gemeinden"),
        (("background", "--as-of", "2023-08-09", "--figures", "published"), 0, "über 140 Gem"),
        (("joining",), 2, "--municipality"),
        (("joining", "--municipality", "1"), 2, "„1“ ist hier nicht möglich."),
        (("district", "--district", "1"), 2, "Einen Kreis mit dem Schlüssel „1“"),
        (("poem",), 2, "fehlt oder ist nicht möglich"),
        ((), 2, "Die Angabe zu NAME fehlt"),
    ],
)
def test_the_command_line(
    capsysbinary: pytest.CaptureFixture[bytes], arguments: tuple[str, ...], status: int, said: str
) -> None:
    assert main(("text", *arguments)) == status
    out, err = (
        one.decode().replace("\N{NO-BREAK SPACE}", " ") for one in capsysbinary.readouterr()
    )
    assert said in (err if status == 2 else out)
    assert (out == "") == (status == 2)


# --- the page -------------------------------------------------------------------------------------


def page(**query: str) -> AppTest:
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60)
    for name, value in query.items():
        app.query_params[name] = value
    app.run()
    app.switch_page(f"{next(ROOT.glob('*/quoting/texts.py')).parents[1].name}/quoting/texts.py")
    return app.run()


def shown(app: AppTest) -> str:
    assert not app.exception
    return "\n".join(one.proto.body for one in app.get("html"))


def test_the_page_takes_its_choices_from_the_address(real: Record) -> None:
    html = shown(page(stichtag="2023-08-09", text="joining", ags=HEIDENAU, zahlen="published"))
    view = looking(real, WHOLE)
    text = written("joining", view, municipality=HEIDENAU, figures="published")
    assert re.search(r'<p class="quotable">Heidenau im Landkreis', html)
    assert all(one.plain in re.sub(r"<[^>]+>", "", html) for one in text.sentences)


def test_the_page_says_what_it_does_not_know() -> None:
    html = shown(page(stichtag="2023-08-09", text="<img>", zahlen="x"))
    assert "<img" not in html
    assert "„&lt;img&gt;“" in html
    assert "„x“" in html
    assert 'class="quotable"' in html  # and shows the first text, counted
    html = shown(page(stichtag="2023-08-09", text="joining", ags="14511999"))
    assert "„14511999“" in html
    assert words_in("de")("text-choose-municipality") in html
    html = shown(page(stichtag="2023-08-09", text="joining", ags="14523320"))
    assert "Für Plauen ist bis zum" in html
    assert re.search(r'<a href="gemeinde\?[^"]*ags=14523320', html)
    assert "„14523320“" not in html


def test_the_text_to_copy_has_its_remarks_and_cannot_end_its_script(real: Record) -> None:
    html = shown(page(stichtag="2023-08-09"))
    (script,) = re.findall(r"<script>// The button.*?</script>", html, re.DOTALL)
    copied = json.loads(re.findall(r"facts = (.*);\n", script)[0])["text"]
    assert "Stichtag 09.08.2023" in copied
    remarks = texts.write("background", looking(real, WHOLE)).notices
    assert remarks
    assert all(remark in copied for remark in remarks)
    view = View(None, WHOLE, words_in("de"), None)  # type: ignore[arg-type]
    assert "</script>" not in writing.facts(view, "Ende </script>")
