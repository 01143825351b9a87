"""Paragraphs, tables and the line on their origin → the bytes of a Word document or a text file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from docx import Document
from docx.document import Document as Made
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm, Pt
from docx.table import _Cell, _Row

from asskomm.words import locale_of

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FONT = "Arial"
FIGURES_PT = 8
WIDTH_MM, HEADINGS_MM = 152, 56  # of a table, and of the names of its rows


@dataclass(frozen=True)
class Grid:
    """A table: caption, headings, rows of text, the places of rows in bold, what stands below.

    The first column holds the headings of the rows, the others figures.
    """

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    bold: frozenset[int]
    below: tuple[str, ...]


def docx(
    title: str,
    paragraphs: Sequence[str],
    foot: str,
    language: str,
    made_at: datetime,
    grids: Sequence[Grid] = (),
) -> bytes:
    """A document of real styles: title, paragraphs, and the origin of the figures in small print.

    Its language is set, so that Word checks the spelling of the right one. The same input gives
    the same bytes but for the times inside the archive.
    """
    document = Document()
    _without_leftovers(document)
    _properties(document, title, language, made_at)
    _speak(document, locale_of(language).replace("_", "-"))
    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = Mm(29)
    document.styles["Heading 1"].paragraph_format.space_after = Pt(6)
    document.add_heading(title, level=1)
    for paragraph in paragraphs:
        document.add_paragraph(paragraph, style="Body Text")
    small = _small_print(document)
    for grid in grids:
        _grid(document, grid, small)
    document.add_paragraph(foot, style=small)
    content = BytesIO()
    document.save(content)
    return content.getvalue()


def _grid(document: Made, grid: Grid, small: str) -> None:
    """A caption, then a real table: Word repeats and reads out its first row as headings."""
    document.add_paragraph(grid.caption, style="Caption").paragraph_format.keep_with_next = True
    table = document.add_table(rows=0, cols=len(grid.head), style="Table Grid")
    head = table.add_row()
    _marked(head, "w:tblHeader")
    for column, (cell, text) in enumerate(zip(head.cells, grid.head, strict=True)):
        _written(cell, text, bold=True, figure=column > 0)
    for place, row in enumerate(grid.rows):
        line = table.add_row()
        _marked(line, "w:cantSplit")
        for column, (cell, text) in enumerate(zip(line.cells, row, strict=True)):
            _written(cell, text, bold=place in grid.bold, figure=column > 0)
    figures = max(len(grid.head) - 1, 1)
    for column, cells in enumerate(table.columns):
        cells.width = Mm(HEADINGS_MM if column == 0 else (WIDTH_MM - HEADINGS_MM) / figures)
        for cell in cells.cells:
            cell.width = cells.width
    for text in grid.below:
        document.add_paragraph(text, style=small)


def _marked(row: _Row, mark: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(mark))


def _written(cell: _Cell, text: str, *, bold: bool, figure: bool) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.paragraph_format.space_after = Pt(0)
    if figure:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    run = paragraph.add_run(text)
    run.bold, run.font.size = bold, Pt(FIGURES_PT)


def _properties(document: Made, title: str, language: str, made_at: datetime) -> None:
    """What the file says of itself; the template's own words are not ours."""
    properties = document.core_properties
    properties.title, properties.language = title, language
    properties.author = properties.comments = properties.last_modified_by = ""
    properties.created = properties.modified = made_at


def _without_leftovers(document: Made) -> None:
    """The template brings a picture of itself and data of its own; neither is about this text."""
    for rels in (document.part.package.rels, document.part.rels):
        for name, one in list(rels.items()):
            if one.reltype.endswith(("/thumbnail", "/customXml", "/stylesWithEffects")):
                del rels[name]


def _speak(document: Made, language: str) -> None:
    """One language and one font for all styles, also where the template names its own."""
    for style in document.styles:
        if style.type == WD_STYLE_TYPE.PARAGRAPH:
            style.font.name = FONT
            _plain(style.element.rPr)
    defaults = document.styles.element.find(qn("w:docDefaults"))
    properties = defaults.find(f"{qn('w:rPrDefault')}/{qn('w:rPr')}")
    spoken = properties.find(qn("w:lang"))
    if spoken is None:
        spoken = OxmlElement("w:lang")
        properties.append(spoken)
    spoken.set(qn("w:val"), language)
    for part in (document.styles.element, document.settings.element):
        for other in part.iter(qn("w:lang"), qn("w:themeFontLang")):
            for name in (*other.attrib,):
                other.set(name, language)


def _plain(properties: BaseOxmlElement) -> None:
    """The template's theme would win over the font, and paint headings."""
    fonts, colour = properties.find(qn("w:rFonts")), properties.find(qn("w:color"))
    for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{name}"), None)
    if colour is not None:
        properties.remove(colour)


def _small_print(document: Made) -> str:
    style = document.styles.add_style("Source line", WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    style.font.name, style.font.size = FONT, Pt(8)
    return str(style.name)


def txt(title: str, paragraphs: Sequence[str], foot: str) -> bytes:
    """Plain text that Windows' Editor opens rightly: UTF-8 with BOM, CRLF, empty lines between."""
    return "".join(
        f"{part}\r\n" for part in "\n\n".join((title, *paragraphs, foot)).split("\n")
    ).encode("utf-8-sig")
