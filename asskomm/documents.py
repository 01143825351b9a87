"""Paragraphs and the line on their origin → the bytes of a Word document or of a text file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO

from docx import Document
from docx.document import Document as Made
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Pt

from asskomm.words import locale_of

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FONT = "Arial"


def docx(
    title: str, paragraphs: Sequence[str], foot: str, language: str, made_at: datetime
) -> bytes:
    """A document of real styles: title, paragraphs, and the origin of the figures in small print.

    Its language is set, so that Word checks the spelling of the right one. The same input gives
    the same bytes but for the times inside the archive.
    """
    document = Document()
    _properties(document, title, language, made_at)
    _speak(document, locale_of(language).replace("_", "-"))
    document.styles["Heading 1"].paragraph_format.space_after = Pt(6)
    document.add_heading(title, level=1)
    for paragraph in paragraphs:
        document.add_paragraph(paragraph, style="Body Text")
    document.add_paragraph(foot, style=_small_print(document))
    content = BytesIO()
    document.save(content)
    return content.getvalue()


def _properties(document: Made, title: str, language: str, made_at: datetime) -> None:
    """What the file says of itself; the template's own words are not ours."""
    properties = document.core_properties
    properties.title, properties.language = title, language
    properties.author = properties.comments = properties.last_modified_by = ""
    properties.created = properties.modified = made_at


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
