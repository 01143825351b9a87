"""Catalogues and code agree: no text without a use, no use without a text."""

from __future__ import annotations

import ast
import csv
import re
from collections.abc import Iterator
from functools import cache
from itertools import product

import pytest

from asskomm import __main__, scope
from asskomm.charts import panels, survival, timelines
from asskomm.checking import plausibility
from asskomm.checking.finding import ASIDE, LOOK, REFUSED, SEVERITIES
from asskomm.contract import ROOT, contract
from asskomm.errors import ForThePerson
from asskomm.figures import definitions, indicators, ranks
from asskomm.figures.questions import all_questions, question
from asskomm.files import licence, notation, reporting
from asskomm.files.columns import CODES, PRECISIONS
from asskomm.frame import session
from asskomm.inquiry import inquiries, official, renderings
from asskomm.map import layers
from asskomm.open_data import open_tables
from asskomm.sections import (
    coverage,
    downloads,
    intake,
    pathway,
    profile,
    programme,
    side_by_side,
)
from asskomm.texts import texts, things
from asskomm.view import comparison, light, provenance, subjects
from asskomm.view.addresses import MENU
from asskomm.words import LANGUAGES, words_in

KEYS = words_in(LANGUAGES[0]).keys()

# Lists that only fill controls, and the one row behind sentences: never a table, never a file.
NO_TABLE = {
    "delivery/covers",
    "fields/summary",
    "map/beginning",
    "map/frames",
    "map/reached",
    "map/shares",
    "map/spells",
    "official/measures",
    "official/table",
    "order/published",
    "places/action_fields",
    "places/districts",
    "places/former_municipalities",
    "places/municipalities",
    "places/size_classes",
    "profile/district",
    "profile/municipality",
    "published/verdicts",
    "steps/summary",
    "texts/funds",
    "texts/joined",
    "texts/jointly",
    "texts/municipality",
    "texts/places",
    "texts/steps",
    "texts/uncertain",
}

# Which kind of words the values of a closed list in the contract are shown with.
ENUMERATED = {
    "agreements.kind": "agreement-kind",
    "agreements.signatory_kind": "signatory-kind",
    "budget.qualifier": "qualifier",
    "consultations.kind": "consultation-kind",
    "councils.stage": "stage",
    "funding.stage": "grant-stage",
    "published_figures.qualifier": "qualifier",
    "published_figures.unit_counted": "unit-counted",
    **{f"{name}.certainty": "certainty" for name in contract()},
    **{f"{name}.{column.name}": "precision" for name, table in contract().items()
       for column in table.columns if column.name.endswith("_precision")},
}  # fmt: skip


ADDED = {"light", "export_title", "asks"}  # to the rows of a question, by quality.py, defining.py


def columns() -> set[str]:
    """Every column that a table or a file can have."""
    return ADDED | {
        column
        for name in all_questions()
        if name not in NO_TABLE
        for column, _ in question(name).columns
    }


def codes_of(kind: str) -> set[str]:
    """The codes of the contract that are shown with a kind of words."""
    return {
        code
        for name, table in contract().items()
        for column in table.columns
        if ENUMERATED.get(f"{name}.{column.name}") == kind
        for code in column.allowed
    }


def pages() -> set[str]:
    return {page.rpartition("/")[2] for pages in MENU.values() for page in pages}


def published_alone() -> set[str]:
    """What the public record has published figures of although no export lists it."""
    return {name for name in published("indicator") if name.startswith("other:")}


def phrases() -> set[str]:
    """The words of its sources on what a figure is for; a year needs no translation."""
    said = {one for one in published("scope") if not re.fullmatch(r"[0-9/-]*", one)}
    return {re.sub(r"[^a-z0-9]+", "-", one.lower()).strip("-") for one in said}


@cache
def published(column: str) -> frozenset[str]:
    """What stands in a column of the public record's published figures."""
    file = ROOT / "data" / "public_record" / "published_figures.csv"
    with file.open(encoding="utf-8", newline="") as rows:
        return frozenset(row[column] for row in csv.DictReader(rows))


def changes_told() -> set[str]:
    """What the history of the indicators says of their versions."""
    return {version.change for _, version in definitions.versions_told()}


# The steps of a pathway and whatever else is on record, as queries/_pathway.sql knows them.
STEPS = {"any", *subjects.INDICATORS, "preliminary_agreements", "funding"}
FINDINGS = {*SEVERITIES, "more-of-these"}
OPTIONS = {
    option
    for name in ("one", "several", "one_of", "whole")
    for option in re.findall(
        rf'options\.{name}\("([a-z-]+)"',
        "".join(
            file.read_text(encoding="utf-8")
            for file in (ROOT / "asskomm" / "commands").glob("*.py")
        ),
    )
}
DOCUMENTS = {"docx", "txt"}
FORMS = {"spreadsheet", "plain", "workbook", "pdf"}
COMMANDS = {*__main__.COMMANDS}
WHAT = {"folder", "date", "code", "name", "number", "year", "file"}
RAW = {*renderings.RAW} - {*provenance.COLUMNS}

NO_VALUE = {"before_first", "whole_only", "not_announced"}

# Beginnings of keys that are completed at run time → every code that can follow.
RUN_TIME: dict[str, set[str]] = {
    "agreement-kind-": codes_of("agreement-kind"),
    "answer-": set(),  # controls have such names
    "answer-asked-": {*inquiries.TEMPLATES},
    "answer-file-list-": {*inquiries.LISTS},
    "answer-list-": {*inquiries.LISTS},
    "answer-template-": {*inquiries.TEMPLATES},
    "breakdown-": {*inquiries.BREAKDOWNS},
    "breakdown-line-": {*inquiries.BREAKDOWNS},
    "licence-": {
        licence.INTERNAL,
        *(one.replace("/", "-").replace(".", "-") for one in licence.ADDRESSES),
    },
    "measure-": {*inquiries.MEASURES},
    "measure-rule-": {*inquiries.MEASURES},
    "official-": {"known-by", "without-amount"},
    "reason-": {"cut", *official.SYMBOLS} - {"zero"},
    "symbol-": {*official.SYMBOLS},
    "card-": {"stock", "flow", *NO_VALUE},
    "chart-": {"since", "until"},
    "change-": {"new", "changed", "vanished"},
    "cli-": {*OPTIONS, *WHAT, *COMMANDS, *(f"{one}-about" for one in COMMANDS)},
    "certainty-": codes_of("certainty"),
    "column-": columns()
    | {*programme.COMPARED, *reporting.ANSWER_COLUMNS, *intake.CHANGES, *intake.EFFECTS}
    | RAW,
    "compare-": {*comparison.WAYS, "nothing"},
    "consultation-kind-": codes_of("consultation-kind"),
    "contradiction-": {"same_day", "falls", "growth", "per_year"},
    "controls-": {*session.LISTS},
    "controls-day-": {"today", "last-quarter", "last-year"},
    "coverage-by-": {*coverage.AREAS},
    "course-": {"waiting", "usual", "other", "open"},
    "council-state-": {"at_work", "planned", "dormant", "dissolved"},
    "counting-": {*scope.UNITS},
    "definition-": {
        f"{name}-{part}" for name, part in product(indicators.INDICATORS, definitions.PARTS)
    },
    "event-": {
        *(f"consultation-{code}" for code in codes_of("consultation-kind")),
        *(f"agreement-{code}" for code in (*codes_of("agreement-kind"), "ended")),
        *(f"council-{code}" for code in codes_of("stage")),
        *(f"{one}-{code}" for one in ("coaching", "analysis") for code in ("started", "completed")),
        *(f"grant-{code}" for code in codes_of("grant-stage")),
        "project",
        "model",
    },
    "delimiter-": {*reporting.DELIMITERS.values()},
    "distinction-": {"first", "latest", "longest", "fastest"},
    "figures-": {"stock", "flow"},
    "file-": FORMS | {f"{form}-{end}" for form, end in product(FORMS, ("suffix", "help"))},
    "finding-": FINDINGS,
    "findings-table-": {"in-use", "refused", "trial"},
    "flow-title-": {"year", "month"},
    "freshness-": {"unexpected", "met", "overdue"},
    "gap-": {
        "agreement-without-consultation",
        "agreement-without-coaching",
        "agreement-without-council",
        "analysis-without-completion",
        "council-dormant",
        "council-planned",
        "council-without-agreement",
        "grant-undecided",
        "preliminary-without-agreement",
    },
    "grain-": {"year", "month"},
    "grant-stage-": codes_of("grant-stage"),
    "hint-": FINDINGS,
    "indicator-": {*indicators.INDICATORS, *published_alone()},
    "kind-": {"stock", "flow"},
    "lead-": {*subjects.INDICATORS, "closely"},
    "map-": {
        f"{layer}-{one}"
        for layer, classes in layers.LAYERS.items()
        if layer not in ("furthest", "blocks")  # their classes are steps
        for one in classes
    },
    "map-counts-": {"municipalities", "districts"},
    "map-layer-": {*layers.LAYERS},
    "map-still-": {*layers.LAYERS} - {*layers.MOVING},
    "map-title-": {*layers.LAYERS},
    "menu-": {*MENU, *pages()},
    "none-": {
        "action_field",
        "action_field_title",
        "budget_year",
        "first_year",
        "last_year",
        "part",
        "period",
        "group_title",
        "area_title",
        "further_fields",
        "cohort_year",
        "place_rank",
        *("lower_shortest", "median_shortest", "upper_shortest"),
        *(f"within_{years}" for years in ("one", "two", "three")),
    },
    "picture-": {
        f"{one}{end}" for one, end in product(downloads.PICTURES, ("", "-suffix", "-help"))
    },
    # What is true of the public record alone, behind what is true of any delivery.
    "public-record-": {one for one in KEYS if f"public-record-{one}" in KEYS},
    "place-kind-": {*profile.KINDS.values()},
    "publish-table-": {*open_tables.TABLES},
    "precision-": codes_of("precision"),
    "published-mark-": codes_of("qualifier"),
    "qualifier-": codes_of("qualifier"),
    "quality-light-": {*light.LIGHTS},
    "question-": pages(),
    "rank-began-": {*ranks.RANKED},
    "rank-of-": {
        one
        for one in ranks.RANKED
        if definitions.definition(one).unit_in("agreements") != "municipalities"
    },
    "rank-with-": {*ranks.RANKED},
    "reading-": {*survival.READINGS},
    "records-": {*subjects.INDICATORS, "funding"},
    "report-": {"clean", "taken", "refused", "to-mend", ASIDE, LOOK},
    "revisit-show-": {"then", "now"},
    "said-": phrases(),
    "scope-": {*session.LISTS},
    "severity-": {REFUSED, ASIDE, LOOK},
    "sheet-": {*definitions.PARTS},
    "sheet-kind-": {"stock", "flow"},
    "side-level-": {*side_by_side.LEVELS},
    "side-measure-": {*panels.MEASURES},
    "signatory-kind-": codes_of("signatory-kind"),
    "split-": {*pathway.SPLITS},
    "stage-": codes_of("stage"),
    "step-": {"none", *layers.STEPS, *timelines.LANES, *STEPS},
    "step-state-": {"reached", "planned", "over", "unrecorded"},
    "style-": {"iso", "german", "point", "comma"},
    "text-": {*texts.TEXTS, "more", "fewer"},
    "text-changed-": {"more", "fewer"},
    "text-figures-": {*texts.FIGURES},
    "text-file-": DOCUMENTS | {f"{form}-help" for form in DOCUMENTS},
    "text-joined-": {"before", "after", "besides"},
    "text-number-of-": {*things.REACH, *things.BLOCKS},
    "text-step-": {
        *(subject for subject in subjects.INDICATORS),
        "preliminary_agreements",
        "reactivated_councils",
    },
    "text-things-": {
        *("municipalities", "signatories", "agreements", "councils", "processes", "analyses"),
        *things.REACH,
    },
    "text-with-": {*things.BLOCKS},
    "unit-": {*scope.UNITS, *subjects.THINGS.values(), "eur", "projects", "grants", "days"},
    "unit-counted-": codes_of("unit-counted"),
    "verdict-": {"agrees", "fewer", "more", "within", "not_comparable"},
    "why-none-": {*NO_VALUE, "unknown", "lengths", "vague"},
}


def built_at_run_time() -> set[str]:
    return {
        f"{start}{code}".replace("_", "-").replace(":", "-")
        for start, codes in RUN_TIME.items()
        for code in codes
    }


# --- what the code says ---------------------------------------------------------------------------


@cache
def trees() -> tuple[ast.Module, ...]:
    pages = next(ROOT.glob("*/programme/overview.py")).parents[1]
    files = [*(ROOT / "asskomm").rglob("*.py"), *pages.rglob("*.py")]
    return tuple(ast.parse(file.read_text(encoding="utf-8"), str(file)) for file in sorted(files))


def nodes() -> Iterator[ast.AST]:
    return (node for tree in trees() for node in ast.walk(tree))


def literals() -> set[str]:
    """Every text of the code that is not part of a longer one."""
    parts = {
        id(part) for node in nodes() if isinstance(node, ast.JoinedStr) for part in node.values
    }
    return {
        node.value
        for node in nodes()
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in parts
    }


def is_words(function: ast.expr) -> bool:
    """`words(…)`, `view.words(…)`, `….has(…)`."""
    name = function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")
    return name in ("words", "has") or name.endswith("_words")


def asked_for() -> set[str]:
    """Keys that stand in full where a text is asked for."""
    found = set()
    for node in nodes():
        if isinstance(node, ast.Call) and is_words(node.func) and node.args:
            ways = ast.walk(node.args[0]) if isinstance(node.args[0], ast.IfExp) else [node.args[0]]
            found |= {one.value for one in ways if isinstance(one, ast.Constant)}
    return {key for key in found if isinstance(key, str)}


def beginnings() -> set[str]:
    """Constant beginnings of keys completed at run time: f"menu-{…}", words.code("stage", …)."""
    found = {f"{kind}-" for kind in CODES.values()}
    for node in nodes():
        if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
            found.add(str(node.values[0].value))
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "code":
            first = node.args[0]
            if isinstance(first, ast.Constant):
                found.add(f"{first.value}-".replace("_", "-"))
    return {one for one in found if one.endswith("-") and any(key.startswith(one) for key in KEYS)}


# --- the tests ------------------------------------------------------------------------------------


def test_the_readers_of_code_find_something() -> None:
    assert {"controls-title", "nothing-in-scope", "card-covered-at-most"} <= literals()
    assert {"controls-title", "nothing-in-scope", "card-published"} <= asked_for()
    assert len(FINDINGS) > 10


def test_no_text_is_unused() -> None:
    assert KEYS - literals() - built_at_run_time() - changes_told() == set()


def test_every_text_that_is_asked_for_is_there() -> None:
    assert asked_for() - KEYS == set()
    assert {text for text in literals() if re.fullmatch(r"note(-[a-z0-9]+)+", text)} - KEYS == set()
    assert changes_told() - KEYS == set()
    # What says more of the public record is asked for by `said`, which knows of which delivery.
    assert {one for one in asked_for() if f"public-record-{one}" in KEYS} == set()
    assert {error.words for error in ForThePerson.__subclasses__()} - KEYS == set()


def test_every_text_that_is_completed_at_run_time_is_there() -> None:
    assert built_at_run_time() - KEYS == set()


def test_the_list_of_beginnings_is_that_of_the_code() -> None:
    assert beginnings() == set(RUN_TIME)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("column", sorted(columns()))
def test_every_column_has_a_heading(column: str, language: str) -> None:
    words = words_in(language)
    heading = notation.heading(column, words, words("unit-municipalities", count=2))
    assert heading.strip()
    assert "_" not in heading


def test_every_closed_list_of_the_contract_has_its_words() -> None:
    lists = {
        f"{name}.{column.name}"
        for name, table in contract().items()
        for column in table.columns
        if column.allowed
    }
    assert lists - ENUMERATED.keys() == set()
    for kind in set(ENUMERATED.values()):
        assert codes_of(kind)
        for code in codes_of(kind):
            assert words_in("de").has(f"{kind}-{code}".replace("_", "-")), (kind, code)


def test_columns_of_codes_and_dates_exist() -> None:
    known = columns()
    assert CODES.keys() - known == set()
    assert PRECISIONS.keys() - known == set()
    assert set(PRECISIONS.values()) - known == set()


def test_no_question_is_left_unasked() -> None:
    every = " ".join(literals())
    built = {f"{subject}/records" for subject in (*subjects.INDICATORS, "funding")}
    built |= {definitions.records_of(indicator) for indicator in indicators.INDICATORS}
    built |= {f"official/{code}" for code in inquiries.LISTS}
    built |= {f"plausibility/{file.stem}" for file in plausibility.QUESTIONS.glob("*.sql")}
    assert {name for name in all_questions() if name not in every} - built == set()
