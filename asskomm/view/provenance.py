"""One reader's look → where its figures come from: for the foot of the page and for every file.

Three dates are never mixed: the Stichtag (what a figure is about), the day the delivery was
exported and the day somebody looked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from asskomm import format
from asskomm.contract import contract
from asskomm.dates import BERLIN
from asskomm.figures.definitions import definition
from asskomm.files.exports import Value, file_name
from asskomm.files.licence import licence
from asskomm.files.workbooks import Facts
from asskomm.view.answers import View
from asskomm.view.labels import scope_sentence
from asskomm.words import Words

COLUMNS = (
    "file_as_of",
    "file_exported_on",
    "file_looked_up_on",
    "file_delivery",
    "file_fingerprint",
    "file_scope",
    "file_made_up",
    "file_rows_missing",
)
"""The columns that raw data end with, the same in every row."""


def foot(view: View) -> str:
    """The three dates and the delivery; first what must not be overlooked: made up, incomplete."""
    words, language = view.words, view.words.language
    sentence = words(
        "foot",
        day=format.day(view.scope.as_of, language),
        exported=format.day(view.snapshot.exported_on, language),
        looked=format.day(looked_up(), language),
        delivery=source(view),
        fingerprint=view.snapshot.fingerprint,
    )
    mark = words("made-up-mark") if view.snapshot.made_up else ""
    return " · ".join(part for part in (mark, rows_missing(view), sentence) if part)


def rows_missing(view: View) -> str:
    """How many rows of the delivery count in no figure, and of which exports; "" if all count."""
    missing, words = view.rows_missing(), view.words
    if not missing:
        return ""
    exports = ", ".join(contract()[name].titles[words.language] for name in missing)
    return words("rows-missing", count=sum(missing.values()), files=exports)


def looked_up() -> datetime:
    """Now, in Saxony."""
    return datetime.now(BERLIN)


def stem(view: View, title: str) -> str:
    """The name of a file: question, scope, Stichtag, delivery, made up, rows that are missing."""
    name = file_name(title, view.scope.slug(), view.scope.as_of, "csv")  # only the title is cut
    parts = [name.removesuffix(".csv"), view.snapshot.fingerprint]
    if view.snapshot.made_up:
        parts.append(view.words("made-up-file"))
    if missing := view.rows_missing():
        parts.append(view.words("file-rows-missing", count=str(sum(missing.values()))))
    return "_".join(parts)


def facts(view: View, title: str) -> list[tuple[str, Value]]:
    """What a spreadsheet says below its rows: label and value."""
    words, snapshot = view.words, view.snapshot
    marks: list[tuple[str, Value]] = []
    if snapshot.made_up:
        marks.append((words("about-data"), words("made-up-mark")))
    if missing := rows_missing(view):
        marks.append((words("about-missing"), missing))
    return [
        *marks,
        (words("about-title"), title),
        (words("about-scope"), scope_sentence(view)),
        (words("about-as-of"), view.scope.as_of),
        (words("about-exported-on"), snapshot.exported_on),
        (words("about-looked-up-on"), looked_up().date()),
        (words("about-delivery"), snapshot.delivery),
        (words("about-fingerprint"), snapshot.fingerprint),
        (words("about-source"), source(view)),
        (words("about-licence"), licence().title(words)),
        (words("about-symbols"), words("about-symbols-said")),
    ]


def sheet(view: View, lines: Sequence[tuple[str, Value]]) -> Facts:
    """What a workbook says of itself: these facts on their sheet, and the foot on paper."""
    return Facts(view.words("about-sheet"), lines, foot(view), view.words.language)


def source(view: View) -> str:
    """What the delivery calls itself; its name where it says nothing."""
    return view.snapshot.called(view.words.language)


def definitions(indicators: Iterable[str], words: Words) -> Iterator[tuple[str, Value]]:
    """What a workbook says of the indicators in it: label and rule."""
    for indicator in indicators:
        defined = definition(indicator)
        label = words("about-definition", indicator=defined.name(words))
        yield label, defined.text("rule", words)


def below(
    table: Iterable[Sequence[Value]], width: int, view: View, title: str
) -> Iterator[Sequence[Value]]:
    """The rows of a spreadsheet, an empty one, and then what there is to say of them."""
    yield from table
    yield [None] * width
    for label, value in facts(view, title):
        pair: list[Value] = [label, value] if width > 1 else [f"{label}: {value}"]
        yield pair + [None] * (width - len(pair))


def beside(table: Iterable[Sequence[Value]], view: View) -> Iterator[Sequence[Value]]:
    """The rows of raw data, each with the values of COLUMNS behind it."""
    snapshot, scope = view.snapshot, view.scope
    mark = view.words("made-up-mark") if snapshot.made_up else None
    same = (
        scope.as_of,
        snapshot.exported_on,
        looked_up().date(),
        snapshot.delivery,
        snapshot.fingerprint,
        scope.slug(),
        mark,
        sum(view.rows_missing().values()),
    )
    for row in table:
        yield (*row, *same)
