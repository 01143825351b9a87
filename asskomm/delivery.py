"""A folder of CSV exports → text columns, in which each row still knows its file and line.

Nothing is interpreted here: bytes become text, text becomes cells, headers find their columns.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from asskomm.contract import Table, plain_name
from asskomm.errors import DeliveryMissing

DELIMITERS = (",", ";", "\t", "|")
DESCRIPTOR = "datapackage.json"
csv.field_size_limit(10_000_000)


@dataclass(frozen=True)
class Export:
    """One file: `cells[column name][row]` is text, `lines[row]` the line its row begins on.

    `ragged` are rows whose number of cells differs from the header's: (line, cells).
    """

    table: str
    file: str
    encoding: str
    delimiter: str
    headers: tuple[str, ...]
    cells: Mapping[str, list[str]]
    lines: list[int]
    ragged: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Delivery:
    """All exports of one folder, the date they were exported on, and their fingerprint."""

    folder: Path
    exports: Mapping[str, Export]
    exported_on: date
    fingerprint: str
    unknown_files: tuple[str, ...] = field(default=())


def read(folder: Path, contract: Mapping[str, Table]) -> Delivery:
    """Read every export of `folder` that the contract knows. Raises DeliveryMissing."""
    files = _files(folder)
    tables = {plain_name(name): table for table in contract.values() for name in _names(table)}
    exports: dict[str, Export] = {}
    unknown: list[str] = []
    for file in files:
        table = tables.get(plain_name(file.stem))
        if table is None or table.name in exports:
            unknown.append(file.name)
        else:
            exports[table.name] = _export(file, table)
    return Delivery(folder, exports, _exported_on(folder, files), fingerprint(folder), (*unknown,))


def fingerprint(folder: Path) -> str:
    """What the delivery's files hold, in 12 hexadecimal digits: same content, same digits."""
    digest = hashlib.sha256()
    for file in (*_files(folder), folder / DESCRIPTOR):
        if file.is_file():
            digest.update(file.name.encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()[:12]


def looks(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """Name, size and time of each file: cheap to compare, a reason to read the content again."""
    files = (*_files(folder), folder / DESCRIPTOR)
    seen = [(file.name, file.stat()) for file in files if file.is_file()]
    return tuple((name, stat.st_size, stat.st_mtime_ns) for name, stat in seen)


def _files(folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise DeliveryMissing(folder=str(folder))
    return sorted(file for file in folder.iterdir() if file.suffix.lower() == ".csv")


def _names(table: Table) -> tuple[str, ...]:
    return (table.name, *table.titles.values())


def _exported_on(folder: Path, files: list[Path]) -> date:
    """The Datenstand: what the delivery says of itself, else the newest file's own date."""
    try:
        said = json.loads((folder / DESCRIPTOR).read_text(encoding="utf-8"))["created"]
        return date.fromisoformat(said[:10])
    except (OSError, KeyError, TypeError, ValueError):
        newest = max((file.stat().st_mtime for file in files), default=folder.stat().st_mtime)
        return datetime.fromtimestamp(newest, ZoneInfo("Europe/Berlin")).date()


def _export(file: Path, table: Table) -> Export:
    text, encoding = _decode(file.read_bytes())
    delimiter = _delimiter(text, table)
    rows = _rows(text, delimiter)
    headers = tuple(next(rows, (0, []))[1])
    places = _places(headers, table)
    cells: dict[str, list[str]] = {name: [] for name in places}
    lines: list[int] = []
    ragged: list[tuple[int, int]] = []
    for line, row in rows:
        if len(row) != len(headers):
            ragged.append((line, len(row)))
            row = [*row, *[""] * (len(headers) - len(row))]
        lines.append(line)
        for name, place in places.items():
            cells[name].append(row[place].strip())
    return Export(table.name, file.name, encoding, delimiter, headers, cells, lines, tuple(ragged))


def _places(headers: tuple[str, ...], table: Table) -> dict[str, int]:
    """Column name → its place in the file; a header that comes twice keeps its first place."""
    places: dict[str, int] = {}
    for place, header in enumerate(headers):
        column = table.column_named(header)
        if column is not None:
            places.setdefault(column.name, place)
    return places


def _decode(raw: bytes) -> tuple[str, str]:
    """UTF-8, with or without its mark, else the Windows encoding of older exports."""
    try:
        return raw.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        # latin-1 has the five bytes that Windows-1252 leaves undefined
        try:
            return raw.decode("cp1252"), "windows-1252"
        except UnicodeDecodeError:
            return raw.decode("latin-1"), "latin-1"


def _delimiter(text: str, table: Table) -> str:
    """The delimiter under which the first line names the most columns of the contract."""

    def known(delimiter: str) -> int:
        first = next(_rows(text, delimiter), (0, []))[1]
        return sum(table.column_named(header) is not None for header in first)

    return max(DELIMITERS, key=known)


def _rows(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """(line the row begins on, cells) of each row that is not blank, the header first."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    begins = 1
    for row in reader:
        if any(cell.strip() for cell in row):
            yield begins, row
        begins = reader.line_num + 1
