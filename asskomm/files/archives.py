"""Files by name → the bytes of a ZIP that are the same whenever its content is the same."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_WRITTEN_AT = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(</)")


def archive(files: Mapping[str, bytes], on: date) -> bytes:
    """The files in the given order, all of them of this day."""
    content = BytesIO()
    with ZipFile(content, "w") as packed:
        for name, data in files.items():
            entry = ZipInfo(name, (on.year, on.month, on.day, 0, 0, 0))
            entry.compress_type, entry.external_attr = ZIP_DEFLATED, 0o644 << 16
            entry.create_system = 3  # the same on every system that packs
            packed.writestr(entry, data)
    return content.getvalue()


def settled(document: bytes, on: date) -> bytes:
    """A document of Word or Excel, which are ZIPs, without the time of day it was written at."""
    with ZipFile(BytesIO(document)) as packed:
        files = {name: packed.read(name) for name in packed.namelist()}
    core = "docProps/core.xml"
    if core in files:
        when = f"{on.isoformat()}T00:00:00Z".encode()
        files[core] = _WRITTEN_AT.sub(rb"\g<1>" + when + rb"\g<2>", files[core])
    return archive(files, on)
