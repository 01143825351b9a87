"""The five building blocks: which indicator each has, what it counts, what is said of it first."""

from __future__ import annotations

from collections.abc import Iterator

from asskomm import format
from asskomm.figures.indicators import Reading
from asskomm.view.answers import View
from asskomm.words import Words

# The subject of a page → its indicator, and what is counted when joint ones count once.
INDICATORS = {
    "consultations": "consulted_municipalities",
    "agreements": "cooperation_agreements",
    "councils": "prevention_councils",
    "coaching": "coaching_processes",
    "security_analyses": "security_analyses",
}
THINGS = {
    "consultations": "consultations",
    "agreements": "agreements",
    "councils": "councils",
    "coaching": "processes",
    "security_analyses": "analyses",
}
PUBLISHED = ("as_of", "value", "unit_counted", "certainty", "source")
MOST_ROWS = 500  # of records on a page; more are said, and narrowed by the scope


def unit_of(view: View, subject: str) -> str:
    """The code of what a subject's figures count in the reader's unit."""
    chosen = view.scope.unit
    if chosen == "municipalities" or (chosen == "signatories" and subject == "agreements"):
        return chosen
    return THINGS[subject]


def unit_word(view: View, subject: str) -> str:
    """The word for it, in the plural: "Gemeinden"."""
    return view.words.code("unit", unit_of(view, subject), count=2)


def title(view: View, key: str, subject: str) -> str:
    """A title that still says what it is about when it has become the name of a file."""
    name = view.words.code("menu", subject)
    return view.words(key, subject=name, unit=unit_word(view, subject))


def lead(view: View, subject: str) -> str:
    """How many are documented at the Stichtag, how many were published, what is new since when."""
    words, reading = view.words, view.readings()[INDICATORS[subject]]
    date = format.day(view.scope.as_of, words.language)
    if reading.value is None:
        return words("lead-before-first", date=date)
    (row,) = view.ask("steps/summary", subject=subject)
    unit = unit_of(view, subject)
    what = words.code("lead", subject, unit=unit, standing=row["standing"])
    said = [words("lead-documented", date=date, what=what, **published(reading, unit, words))]
    if view.scope.since:
        since = format.day(view.scope.since, words.language)
        said.append(words("lead-begun", since=since, begun=row["begun"]))
    if row["undated"]:
        said.append(words("lead-undated", count=row["undated"]))
    return " ".join(said)


def published(reading: Reading, unit: str, words: Words) -> dict[str, str]:
    """What a sentence says of a published figure beside a count in a unit; "none" without one."""
    if reading.published is None or reading.published_as_of is None:
        return {"published": "none", "day": ""}
    return {
        "published": reading.published_text(words, beside=unit),
        "day": format.day(reading.published_as_of, words.language),
    }


def left_out(view: View, subject: str, grain: str) -> Iterator[str]:
    """What has no column in a chart by period: nothing is left out in silence."""
    (row,) = view.ask("steps/summary", subject=subject)
    if row["known_by"]:
        yield view.words("left-out-by", count=int(str(row["known_by"])))
    if grain == "month" and row["known_to_year"]:
        yield view.words("left-out-year", count=int(str(row["known_to_year"])))
