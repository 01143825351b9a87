"""The rows of Förderung → charts: by budget period, by stage, by place or action field."""

from __future__ import annotations

from asskomm.charts import charts
from asskomm.charts.charts import Chart
from asskomm.figures.questions import Answer
from asskomm.files import notation
from asskomm.words import Words

BUDGET = ("first_year", "last_year", "available_eur", "qualifier", "approved_eur", "grants",
          "announced_on", "source")  # fmt: skip
STAGES = ("budget_year", "grant_stage", "grants", "amount_eur", "own_share_eur")
MONEY = ("as_of", "indicator", "value_eur", "period_named", "certainty", "source")


def budget(answer: Answer, title: str, words: Words) -> Chart:
    """The rows of funding/by_budget_period: available beside approved."""
    labels = [_period(row["first_year"], row["last_year"], words) for row in answer]
    series = {
        words("column-available-eur"): answer.column("available_eur"),
        words("column-approved-eur"): answer.column("approved_eur"),
    }
    return charts.grouped(labels, series, title, words)


def stages(answer: Answer, title: str, words: Words) -> Chart:
    """The rows of funding/by_stage: stages side by side, never added up."""
    rows = list(answer)
    years = list(dict.fromkeys(row["budget_year"] for row in rows))
    sums = {(row["budget_year"], row["grant_stage"]): row["amount_eur"] for row in rows}
    series = {
        notation.coded("grant_stage", stage, words): [sums.get((year, stage)) for year in years]
        for stage in dict.fromkeys(str(row["grant_stage"]) for row in rows)
    }
    return charts.grouped([_period(year, year, words) for year in years], series, title, words)


def approved(answer: Answer, label: str, title: str, words: Words) -> Chart:
    """Approved sums, one bar for each value of a column; places come in official order."""
    labels = [text or words("none-action-field-title") for text in answer.column(label)]
    return charts.bars(labels, answer.column("approved_eur"), title, "", words)


def _period(first: object, last: object, words: Words) -> str:
    if first is None:
        return words("none-budget-year")
    return str(first) if first == last else f"{first}\N{EN DASH}{last}"
