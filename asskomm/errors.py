"""Every error by name: what a person can mend, apart from what we must mend.

ASSKommError
├── ForThePerson        shown in the reader's words; never a stack trace
│   ├── DeliveryMissing     there is no folder of exports where one is named
│   ├── DeliveryRefused     the exports break the contract; carries the report
│   ├── SnapshotUnwritable  the folder of snapshots cannot be written (full, read-only)
│   ├── SampleUnwritable    the made-up delivery cannot be written (full, read-only)
│   ├── FolderTaken         a made-up delivery would be written over somebody's files
│   ├── PublicationUnwritable  open data cannot be written (full, read-only)
│   ├── PublishedOver       open data would be written over somebody's files
│   ├── ScopeUnreadable     a Stichtag, district or unit that does not exist
│   ├── NotComparable       an earlier day that figures cannot be compared with
│   ├── NotInOrder          a municipality that does not exist, or has no number by a day
│   ├── BoundariesRefused   official boundaries that do not match the municipalities
│   └── FileUnwritable      a file that was asked for cannot be written where it should be
└── OurBug              a promise of the code is broken; belongs into the log
    ├── MissingWords        a text that a catalogue does not have
    ├── BrokenSchema        a file of data/schema/ that is no contract
    └── BrokenQuestion      a file of queries/ that does not keep its header's promise
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asskomm.checking.report import Report


class ASSKommError(Exception):
    """The family's root: whatever this project raises on purpose."""


class ForThePerson(ASSKommError):
    """Somebody who uses the dashboard can mend this. `words` names the text that tells how."""

    words: str

    def __init__(self, **facts: str | int) -> None:
        self.facts = facts
        super().__init__(f"{type(self).__name__}({facts})")


class DeliveryMissing(ForThePerson):
    """The folder of exports does not exist. Facts: `folder`."""

    words = "error-delivery-missing"


class DeliveryRefused(ForThePerson):
    """The exports break the contract. `report` holds every reason, not the first one."""

    words = "error-delivery-refused"

    def __init__(self, report: Report) -> None:
        self.report = report
        super().__init__(count=sum(one.severity == "refused" for one in report.findings))


class SnapshotUnwritable(ForThePerson):
    """The snapshot cannot be written. Facts: `folder`, `reason`."""

    words = "error-snapshot-unwritable"


class SampleUnwritable(ForThePerson):
    """The made-up delivery cannot be written. Facts: `folder`, `reason`."""

    words = "error-sample-unwritable"


class FolderTaken(ForThePerson):
    """In this folder lies something that is no made-up delivery. Facts: `folder`."""

    words = "error-folder-taken"


class PublicationUnwritable(ForThePerson):
    """The folder of open data cannot be written. Facts: `folder`, `reason`."""

    words = "error-publication-unwritable"


class PublishedOver(ForThePerson):
    """In this folder lies something that was not published before. Facts: `folder`."""

    words = "error-published-over"


class ScopeUnreadable(ForThePerson):
    """A part of the scope that does not exist. Facts: `part`, `value`."""

    words = "error-scope-unreadable"


class NotComparable(ForThePerson):
    """An earlier day that figures cannot be compared with. Facts: `reason`, a whole sentence."""

    words = "error-not-comparable"


class NotInOrder(ForThePerson):
    """Nobody to tell the number of. Facts: `why` (unknown, nobody, not_yet), `name`, and more."""

    words = "error-not-in-order"


class BoundariesRefused(ForThePerson):
    """Official boundaries that cannot take the schematic map's place.

    Facts: `file`, `reason` (alone, unopened, json, unreadable, no-keys, shapeless, system, missing,
    unknown, astray), `names`; for json also `line` and `column`.
    """

    words = "error-boundaries-refused"


class FileUnwritable(ForThePerson):
    """A file that somebody asked for cannot be written there. Facts: `file`, `reason`."""

    words = "error-file-unwritable"


class OurBug(ASSKommError):
    """A promise of the code is broken: nobody in front of the screen can mend it."""


class MissingWords(OurBug):
    """A catalogue lacks a text, or a text lacks an argument."""


class BrokenSchema(OurBug):
    """A file of the contract cannot be used."""


class BrokenQuestion(OurBug):
    """A query's header and what DuckDB returns disagree."""
