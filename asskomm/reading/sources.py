"""A folder, a ZIP or a workbook → the bytes of each table in it, and what could not be opened.

What comes in may be hostile or merely huge: sizes are bounded before anything is read, names that
climb out of an archive and links that lead out of the folder are left alone, and nothing is ever
written to disk.
"""

from __future__ import annotations

import io
import os
import stat
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from asskomm.errors import DeliveryMissing
from asskomm.reading.sheets import UNREADABLE, TooLarge, sheets

DESCRIPTOR = "datapackage.json"
TABLES = (".csv", ".txt", ".tsv")
WORKBOOK = ".xlsx"
LARGEST_FILE = 300_000_000  # bytes; a million consultations are 80 MB
LARGEST_DELIVERY = 500_000_000  # bytes of all its files together, unpacked
MOST_FILES = 200
HIGHEST_RATIO = 200  # of unpacked to packed; tables of text reach about 30
SMALL = 1_000_000  # bytes that may be packed as tightly as one likes
_NOBODYS = ("thumbs.db", "desktop.ini", "readme.md", "readme.txt")  # what folders contain anyway


@dataclass(frozen=True)
class Source:
    """One table as it came. `titles` may name its export, `kind` is what it was if no text file."""

    name: str
    titles: tuple[str, ...]
    raw: bytes
    kind: str = ""


@dataclass(frozen=True)
class Unusable:
    """A file that is not read, and a finding's code for why."""

    name: str
    code: str
    expected: str = ""


Found = Iterator[Source | Unusable]
Sorted = tuple[tuple[Source, ...], tuple[Unusable, ...]]


def sources(place: Path) -> Sorted:
    """Every table of a folder, ZIP or workbook, in order of names. Raises DeliveryMissing."""
    if place.is_dir():
        files = _files(place)
    elif place.exists():
        files = [place.resolve()]
    else:
        raise DeliveryMissing(folder=str(place))
    folder = files[0].parent if files else place
    return _sorted(one for file in files for one in _opened(file, folder))


def from_uploads(files: list[tuple[str, bytes]]) -> Sorted:
    """The same for files that somebody dropped into the page: (name, bytes)."""
    return _sorted(one for name, raw in files for one in _unpacked(PurePosixPath(name).name, raw))


def look(place: Path) -> tuple[tuple[str, int, int], ...]:
    """Name, size and time of each file: cheap to compare, a reason to read the content again."""
    if not place.exists():
        raise DeliveryMissing(folder=str(place))
    seen = []
    for file in _files(place) if place.is_dir() else [place]:
        try:
            found = file.stat()
        except (OSError, RuntimeError):  # gone in this moment, or a link that leads nowhere
            continue
        if stat.S_ISREG(found.st_mode):
            seen.append((file.name, found.st_size, found.st_mtime_ns))
    return tuple(seen)


def _sorted(found: Found) -> Sorted:
    """Tables and what is none, as long as they are not too large together, nor too many."""
    tables: list[Source] = []
    unusable: list[Unusable] = []
    total = 0
    for one in found:
        if isinstance(one, Unusable):
            unusable.append(one)
        elif total + len(one.raw) > LARGEST_DELIVERY or len(tables) == MOST_FILES:
            unusable.append(_too_large(one.name, LARGEST_DELIVERY))
        else:
            tables.append(one)
            total += len(one.raw)
    return tuple(sorted(tables, key=lambda one: one.name)), tuple(unusable)


def _too_large(name: str, bound: int, code: str = "file-too-large") -> Unusable:
    return Unusable(name, code, str(bound // 1_000_000))


def _files(folder: Path) -> list[Path]:
    """All files that somebody put there, in order of names."""
    listed = sorted(folder.iterdir(), key=lambda file: file.name)
    return [file for file in listed if _is_somebodys(file.name) and not _is_plain_folder(file)]


def _is_somebodys(name: str) -> bool:
    return not name.startswith((".", "~$")) and name.lower() not in _NOBODYS


def _is_plain_folder(file: Path) -> bool:
    return file.suffix.lower() not in (*TABLES, WORKBOOK, ".zip") and file.is_dir()


def _opened(file: Path, folder: Path) -> Found:
    """A file's tables, if it is an ordinary file inside the folder and not too large."""
    try:
        if not file.resolve().is_relative_to(folder.resolve()):
            yield Unusable(file.name, "link-out-of-folder")
            return
        # A pipe that nobody writes to would be waited for.
        opened = os.open(file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        with open(opened, "rb") as raw:  # noqa: PTH123  # Path opens no descriptors
            seen = os.fstat(opened)
            if not stat.S_ISREG(seen.st_mode):
                yield Unusable(file.name, "not-a-file")
            elif seen.st_size > LARGEST_FILE:
                yield _too_large(file.name, LARGEST_FILE)
            else:
                yield from _unpacked(file.name, raw.read(LARGEST_FILE))
    except IsADirectoryError:
        yield Unusable(file.name, "not-a-file")
    except (OSError, RuntimeError):  # RuntimeError: links in a circle
        yield Unusable(file.name, "file-unreadable")


def _unpacked(name: str, raw: bytes) -> Found:
    suffix = PurePosixPath(name).suffix.lower()
    if len(raw) > LARGEST_FILE:
        yield _too_large(name, LARGEST_FILE)
    elif suffix == ".zip":
        yield from _archive(name, raw)
    elif suffix == WORKBOOK:
        yield from _workbook(name, raw)
    elif suffix in TABLES or name == DESCRIPTOR:
        yield Source(name, (PurePosixPath(name).stem,), raw)
    else:
        yield Unusable(name, "not-a-table")


def _archive(name: str, raw: bytes) -> Found:
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            members = [one for one in archive.infolist() if not one.is_dir()]
            unpacked = sum(one.file_size for one in members)
            if len(members) > MOST_FILES or unpacked > _bound(raw):
                yield _too_large(name, LARGEST_DELIVERY, "archive-too-large")
                return
            for member in members:
                yield from _member(name, archive, member)
    except UNREADABLE:
        yield Unusable(name, "archive-unreadable")


def _member(name: str, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Found:
    path = PurePosixPath(member.filename.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts:
        yield Unusable(f"{name}/{path.name}", "path-out-of-archive")
    elif path.suffix.lower() == ".zip":
        yield Unusable(f"{name}/{path.name}", "archive-in-archive")
    elif member.file_size > LARGEST_FILE:
        yield _too_large(path.name, LARGEST_FILE)
    elif _is_somebodys(path.name):
        # Never more than announced: the sizes in an archive are only a claim.
        with archive.open(member) as opened:
            yield from _unpacked(path.name, opened.read(member.file_size))


def _bound(raw: bytes) -> int:
    return min(LARGEST_DELIVERY, HIGHEST_RATIO * len(raw) + SMALL)


def _workbook(name: str, raw: bytes) -> Found:
    """Each sheet as a text table; a single one may also be named as the file is."""
    most = min(LARGEST_FILE, _bound(raw))
    try:
        found = list(sheets(raw, most))
    except TooLarge:
        yield _too_large(name, most, "archive-too-large")
    except UNREADABLE:
        yield Unusable(name, "workbook-unreadable")
    else:
        stem = PurePosixPath(name).stem
        for title, text in found:
            if len(found) == 1:
                yield Source(name, (stem, title), text, kind="XLSX")
            else:
                yield Source(f"{name} › {title}", (title,), text, kind="XLSX")
