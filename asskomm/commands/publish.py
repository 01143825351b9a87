"""`python -m asskomm publish`: a folder of open data, described for people, tools and portals.

What is in it depends on the delivery and the Stichtag alone, never on the clock.
"""

from __future__ import annotations

import re
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

from asskomm import format
from asskomm.commands.arguments import Answered, Misused, Options, day
from asskomm.commands.places import delivery_of
from asskomm.errors import PublicationUnwritable, PublishedOver
from asskomm.files.licence import licence
from asskomm.open_data import dcat, open_tables
from asskomm.open_data.open_tables import DESCRIPTOR, NAME, OpenTable
from asskomm.scope import Scope
from asskomm.storage.aside import written_aside
from asskomm.storage.described import description, is_free
from asskomm.storage.snapshots import mark_used
from asskomm.view.answers import View
from asskomm.view.labels import scope_sentence
from asskomm.view.provenance import rows_missing, source
from asskomm.view.serving import choices
from asskomm.words import Words, words_in

README = "README.md"
LANGUAGE = "de"  # of what is published, whoever publishes it


def add(parser: ArgumentParser, words: Words) -> None:
    """The options of `publish`."""
    parser.set_defaults(answer=answer)
    options = Options(parser, words)
    options.one("data", Path, "folder")
    options.group.add_argument(
        "--out", type=Path, metavar=words("cli-folder"), help=words("cli-publish-out")
    )
    options.group.add_argument(
        "--as-of",
        type=partial(day, "as_of"),
        metavar=words("cli-date"),
        help=words("cli-publish-as-of"),
    )


def answer(asked: Namespace, words: Words) -> Answered:
    """Write it, and say where it lies and whether it may leave the house."""
    if asked.out is None:
        raise Misused(asked.parser, "cli-misused", "--out")
    snapshot = delivery_of(asked)
    scope = Scope(as_of=asked.as_of or snapshot.exported_on)
    view = View(snapshot, scope, words_in(LANGUAGE), choices(snapshot))
    folder = write(view, asked.out.resolve())
    lines = [words("publish-written", folder=str(folder))]
    if snapshot.made_up:
        lines.append(words("made-up-notice"))
    if not licence().is_open:
        lines.append(words("publish-internal"))
    return "".join(f"{line}\n" for line in lines).encode(), 0


def write(view: View, folder: Path) -> Path:
    """All the files, each of them whole; tables that are published no longer go.

    Raises PublishedOver over somebody's files, PublicationUnwritable.
    """
    if not is_free(folder, name=NAME):
        raise PublishedOver(folder=str(folder))
    now, before = files(view), _published(folder)
    try:
        for name, raw in now.items():
            with written_aside(folder / name) as aside:
                aside.write_bytes(raw)
        for name in before - now.keys():
            (folder / name).unlink(missing_ok=True)
    except OSError as fault:
        raise PublicationUnwritable(folder=str(folder), reason=str(fault)) from fault
    mark_used(view.snapshot)
    return folder


def _published(folder: Path) -> set[str]:
    """The tables of an earlier publication, as it describes itself; never a way out of it."""
    listed = description(folder).get("resources", [])
    return {Path(str(one.get("path"))).name for one in listed}


def files(view: View) -> Mapping[str, bytes]:
    """Name → content: the tables, and what describes them."""
    found = {table: table.csv() for table in open_tables.open_tables(view)}
    return {
        **{table.file: raw for table, raw in found.items()},
        DESCRIPTOR: open_tables.package(view, found),
        dcat.FILE: dcat.described(view, found),
        README: "".join(f"{line}\n" for line in _read_first(view, found)).encode(),
    }


def _read_first(view: View, found: Mapping[OpenTable, bytes]) -> Iterator[str]:
    words, snapshot = view.words, view.snapshot
    exported = format.day(snapshot.exported_on, words.language)
    yield from (f"# {open_tables.title(view)}", "")
    if snapshot.made_up:
        yield from (f"**{words('made-up-notice')}**", "")
    yield from (words("publish-description"), "", scope_sentence(view))
    told = _plain(source(view))
    yield words("publish-state", date=exported, source=told, mark=snapshot.fingerprint)
    if missing := rows_missing(view):
        yield f"{missing}."
    yield from ("", f"## {words('publish-tables')}", "")
    for table in found:
        title = words.code("publish-table", table.name)
        yield f"- `{table.file}`: {title} ({words('publish-rows', count=len(table.rows))})"
    yield from ("", words("publish-form"), "", words("publish-counting"))
    yield from ("", f"## {words('about-licence')}", "", f"{licence().title(words)}.", "")
    yield words("publish-cite", publisher=dcat.publisher(), date=exported)
    yield from ("", f"{words('attribution')}.")
    if dcat.contributor() == dcat.CONTRIBUTOR:
        yield from ("", words("publish-contributor", file=dcat.FILE))


def _plain(text: str) -> str:
    """Text of a delivery that stays text where Markdown is drawn."""
    return re.sub(r"[\\`*_{}\[\]<>()#+!|~&@]|:(?=//)", r"\\\g<0>", text)
