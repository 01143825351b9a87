"""One reader's look → the chapters on the five building blocks.

The charts and tables are those of the pages, made of the same answers.
"""

from __future__ import annotations

from collections.abc import Iterator

from asskomm.charts import charts
from asskomm.printed.parts import Chapter, Heading, Listing, Part, Picture, Points, Sentence
from asskomm.view import subjects
from asskomm.view.answers import View
from asskomm.view.subjects import INDICATORS

# What stands of each record on paper, and what to know before quoting.
RECORDS = {
    "consultations": ("municipality", "district", "held_on", "consultation_kind", "action_fields",
                      "certainty", "source"),
    "councils": ("municipality", "district", "stage", "stage_on", "council_name", "certainty",
                 "source"),
    "agreements": ("municipality", "district", "signed_on", "agreement_kind", "signatory",
                   "certainty", "source"),
    "coaching": ("municipality", "district", "started_on", "completed_on", "provider",
                 "certainty", "source"),
    "security_analyses": ("municipality", "district", "started_on", "completed_on", "partners",
                          "certainty", "source"),
}  # fmt: skip
NOTES = {
    "consultations": ("note-consultations",),
    "councils": ("note-councils", "note-councils-planned"),
    "agreements": ("note-agreements",),
    "coaching": ("note-coaching-printed",),
    "security_analyses": ("note-analyses",),
}
ANCHORS = {
    "consultations": "beratungen",
    "councils": "praeventionsraete",
    "agreements": "kooperationsvereinbarungen",
    "coaching": "coaching",
    "security_analyses": "sicherheitsanalysen",
}


def building_block(view: View, subject: str) -> Chapter:
    """One building block: over time, by district, by action field, its records."""
    name = view.words.code("menu", subject)
    return Chapter(ANCHORS[subject], name, subjects.lead(view, subject), _parts(view, subject))


def _parts(view: View, subject: str) -> tuple[Part, ...]:
    words = view.words
    if not view.ask(f"{subject}/records"):
        return (Sentence(words("printed-nothing"), is_remark=True),)
    return (
        Heading(words("over-time-title")),
        *_over_time(view, subject),
        *_by_district(view, subject),
        Heading(words("by-field-title")),
        *_by_field(view, subject),
        Heading(words("records-title")),
        *_particular(view, subject),
        *records(view, subject, RECORDS[subject]),
        *before_quoting(view, NOTES[subject]),
    )


def _over_time(view: View, subject: str) -> Iterator[Part]:
    words, unit = view.words, subjects.unit_word(view, subject)
    years = view.ask("steps/over_time", subject=subject, grain="year")
    if not any(years.column("begun")) and not any(years.column("standing")):
        yield Sentence(words("printed-nothing"), is_remark=True)
        return
    title = subjects.title(view, "flow-title-year", subject)
    yield Picture(charts.flow(years, title, unit, words, "year"), title, words)
    yield from _stock(view, subject)
    # Months or quarters would fill pages: what began in a year stands beside the stock at its end.
    title = subjects.title(view, "printed-years", subject)
    yield Listing(years, ("period", "begun", "standing", "complete"), title, unit)
    for sentence in subjects.left_out(view, subject, "year"):
        yield Sentence(sentence, is_remark=True)


def _stock(view: View, subject: str) -> Iterator[Part]:
    """The stock with the published totals on it."""
    words, unit = view.words, subjects.unit_word(view, subject)
    answer = view.ask("steps/over_time", subject=subject, grain="quarter")
    published = view.ask("published/over_time").where("indicator", INDICATORS[subject])
    title = subjects.title(view, "stock-title", subject)
    yield Picture(charts.stock(answer, published, title, unit, words), title, words)
    if published:
        title = subjects.title(view, "published-title", subject)
        yield Listing(published, subjects.PUBLISHED, title)
    if not view.scope.is_whole:
        yield Sentence(words("published-whole-only"), is_remark=True)


def _by_district(view: View, subject: str) -> Iterator[Part]:
    unit = subjects.unit_word(view, subject)
    answer = view.ask("steps/by_district", subject=subject)
    if len(answer.rows) == 1:
        return  # one district beside no other says nothing new
    yield Heading(view.words("by-district-title"))
    if not any(answer.column("standing")):
        yield Sentence(view.words("printed-nothing"), is_remark=True)
        return
    title = subjects.title(view, "by-district-chart", subject)
    names, values = answer.column("district"), answer.column("standing")
    yield Picture(charts.bars(names, values, title, unit, view.words), title, view.words)
    yield Listing(
        answer,
        ("district", "standing", "municipalities", "reached_share"),
        twin(view, title),
        unit,
    )


def _by_field(view: View, subject: str) -> Iterator[Part]:
    words, unit = view.words, subjects.unit_word(view, subject)
    answer = view.ask("steps/by_action_field", subject=subject, language=words.language)
    if not any(answer.column("action_field")):
        yield Sentence(words("no-field-named"), is_remark=True)
        return
    none = words("none-action-field-title")
    names = [name or none for name in answer.column("action_field_title")]
    title = subjects.title(view, "by-field-chart", subject)
    yield Picture(charts.bars(names, answer.column("standing"), title, unit, words), title, words)
    yield Listing(answer, ("action_field_title", "standing"), twin(view, title), unit)


def _particular(view: View, subject: str) -> Iterator[Part]:
    """What one building block alone has to tell."""
    words = view.words
    if subject == "councils":
        answer = view.ask("councils/standing")
        if any(answer.column("councils")):
            states = ("council_state", "councils", "municipalities")
            yield Listing(answer, states, words("standing-table"))
    if subject == "agreements" and (answer := view.ask("agreements/joint")):
        joint = ("signatory", "members", "municipalities", "signed_on", "signatory_kind")
        yield Listing(answer, joint, words("joint-table"))
    if subject == "security_analyses":
        (row,) = view.ask("security_analyses/completion")
        if row["completed"] or row["running"]:
            yield Sentence(words("analyses-completed", **row), is_remark=True)


def records(view: View, subject: str, columns: tuple[str, ...]) -> Iterator[Part]:
    """The records themselves, newest first; if there are very many, the newest."""
    words = view.words
    answer = view.ask(f"{subject}/records")
    if not answer:
        yield Sentence(words("printed-nothing"), is_remark=True)
        return
    shown = answer.first(subjects.MOST_ROWS)
    if len(shown.rows) < len(answer.rows):
        said = words("records-cut", shown=len(shown.rows), all=len(answer.rows))
        yield Sentence(said, is_remark=True)
    yield Listing(shown, columns, words.code("records", subject))


def twin(view: View, title: str) -> str:
    """What the table beneath a chart is called."""
    return view.words("table-twin", title=title)


def before_quoting(view: View, keys: tuple[str, ...]) -> tuple[Part, ...]:
    """What to know before quoting: one sentence for each key."""
    words = view.words
    return Heading(words("notes-title")), Points(tuple(view.said(key) for key in keys))
