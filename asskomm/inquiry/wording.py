"""A view + an inquiry + its tables → what the answer says in words: title, paragraphs, definitions.

A measure is told with the definition sheet of the indicator it counts the cases of.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from asskomm.figures import definitions as sheets
from asskomm.figures.indicators import INDICATORS
from asskomm.files.exports import Value
from asskomm.files.licence import licence
from asskomm.inquiry import printing, statements
from asskomm.inquiry.inquiries import Inquiry
from asskomm.inquiry.official import Table
from asskomm.view import provenance
from asskomm.view.answers import View
from asskomm.view.labels import scope_sentence
from asskomm.words import Words

NAMED = 2  # measures that a title names
FIXED = {"consultations", "projects", "days", "grants", "eur"}
"""Units that the reader's counting unit has no bearing on."""


def title(inquiry: Inquiry, years: tuple[int, int], words: Words) -> str:
    """What was asked: measures, breakdown, years."""
    measures = [words.code("measure", one) for one in inquiry.divided]
    first, last = years
    return words(
        "answer-title",
        measures=", ".join(measures[:NAMED]),
        more=max(len(measures) - NAMED, 0),
        breakdown=words.code("breakdown", inquiry.breakdown),
        years=printing.span([first, last]),
    )


def left_out(inquiry: Inquiry, words: Words) -> tuple[str, ...]:
    """The sentence on measures that the breakdown cannot divide, if there are any."""
    if not inquiry.left_out:
        return ()
    measures = ", ".join(words.code("measure", one) for one in inquiry.left_out)
    breakdown = words.code("breakdown", inquiry.breakdown)
    return (words("answer-left-out", measures=measures, breakdown=breakdown),)


def paragraphs(view: View, inquiry: Inquiry, made: Sequence[Table]) -> list[str]:
    """The answer in sentences: what was looked at, what there is to say of each measure, source."""
    words = view.words
    looked = scope_sentence(view, with_unit=any(one.unit not in FIXED for one in made))
    if not all(one.is_complete for one in made):
        looked = f"{looked} {view.said('note-record')}"
    told = (statements.sentence(one, view) for one in made)
    return [looked, *told, *left_out(inquiry, words), origin(view)]


def origin(view: View) -> str:
    """Source and licence, in a line."""
    words = view.words
    return words("picture-source", source=provenance.source(view), licence=licence().title(words))


def foot(view: View) -> str:
    """The three dates, the delivery, and whose the names of places are."""
    return f"{provenance.foot(view)}. {view.words('attribution')}"


def facts(view: View, inquiry: Inquiry, made: Sequence[Table]) -> Iterator[tuple[str, Value]]:
    """What the sheet of facts says beyond what every file says: definitions and remarks."""
    words = view.words
    for one in made:
        label = words("about-definition", indicator=words.code("measure", one.measure))
        yield label, words.code("measure-rule", one.measure)
    for remark in (*statements.remarks(made, view), *left_out(inquiry, words)):
        yield words("about-remark"), remark


def definitions(view: View, made: Sequence[Table]) -> bytes:
    """What each measure means, the sheets of their indicators, the symbols, remarks, source."""
    words, readings = view.words, view.readings()
    told = [
        f"{words.code('measure', one.measure)}\n{words.code('measure-rule', one.measure)}"
        for one in made
    ]
    for indicator in dict.fromkeys(_indicator(one.measure) for one in made):
        if indicator in INDICATORS:
            defined = sheets.definition(indicator)
            public = view.snapshot.public_record
            told.append(
                sheets.as_text(defined, words, readings[indicator], is_public_record=public)
            )
    told.append("\n".join((words("legend-title"), *printing.legend(made, words))))
    told += [*statements.remarks(made, view), origin(view), foot(view)]
    return ("\n\n".join(told) + "\n").replace("\n", "\r\n").encode("utf-8-sig")


def _indicator(measure: str) -> str:
    """The indicator that counts the same cases."""
    return "funding_approved_eur" if measure.startswith("grants") else measure.removeprefix("new_")
