"""The files of an answer → `datapackage.json`: what is in them, by the Frictionless standard.

https://specs.frictionlessdata.io/data-package/; the raw data are described column by column.
"""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from asskomm.files.exports import json_file
from asskomm.files.licence import licence
from asskomm.inquiry.inquiries import Inquiry
from asskomm.inquiry.official import SYMBOLS
from asskomm.view.answers import View
from asskomm.view.labels import scope_sentence
from asskomm.view.provenance import rows_missing

KINDS = {"year": "integer", "value": "number", "amount_eur": "number", "own_share_eur": "number",
         "line": "string"}  # fmt: skip
REASONS = (*(code for code in SYMBOLS if code != "zero"), "cut", "provisional corrected",
           "cut corrected")  # fmt: skip
CONSTRAINTS: Mapping[str, Mapping[str, object]] = {
    "kind": {"required": True, "enum": ["stock", "flow"]},
    "level": {"required": True, "enum": ["row", "subtotal", "total"]},
    "line_key": {"required": True},
    "measure": {"required": True},
    "reason": {"enum": list(REASONS)},
    "year": {"required": True},
}


def described(
    view: View, inquiry: Inquiry, title: str, files: Mapping[str, bytes], on: date
) -> bytes:
    """The whole description: title, scope, sources, licence, and each file with its hash."""
    words, snapshot = view.words, view.snapshot
    missing = rows_missing(view)
    package = {
        "name": f"asskomm-{view.scope.as_of.isoformat()}-{snapshot.fingerprint}",
        "title": title,
        "description": f"{scope_sentence(view)} {missing}." if missing else scope_sentence(view),
        "created": f"{on.isoformat()}T00:00:00Z",
        "licenses": [licence().described(words)],
        "sources": [
            {"title": f"{snapshot.delivery}, {snapshot.exported_on.isoformat()}, "
                      f"{snapshot.fingerprint}"},
            {"title": words("attribution")},
        ],
        "scope": view.scope.as_parameter(),
        "inquiry": {
            "measures": inquiry.measures,
            "breakdown": inquiry.breakdown,
            "lists": inquiry.lists,
        },
        "made_up": snapshot.made_up,
        "rows_missing": view.rows_missing(),
        "exported_on": snapshot.exported_on.isoformat(),
        "resources": [_resource(name, data, view) for name, data in files.items()],
    }  # fmt: skip
    return json_file(package)


def _resource(name: str, data: bytes, view: View) -> dict[str, Any]:
    """Raw data as a table with its schema; every other file as a file."""
    resource: dict[str, Any] = {
        "name": re.sub(r"[^a-z0-9._-]", "-", name.lower()),
        "path": name,
        "format": name.rpartition(".")[2],
        "bytes": len(data),
        "hash": f"sha256:{hashlib.sha256(data).hexdigest()}",
    }
    if not name.endswith(f"_{view.words('file-plain-suffix')}.csv"):
        return resource | {"type": "file"}
    columns = next(csv.reader(io.StringIO(data.decode())))
    fields = [_field(column, view) for column in columns]
    return resource | {
        "type": "table",
        "profile": "tabular-data-resource",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"'},
        "schema": {"fields": fields, "missingValues": [""]},
    }


def _field(column: str, view: View) -> dict[str, Any]:
    dated = column.endswith("_on") or column in ("counted_from", "counted_until", "file_as_of")
    field: dict[str, Any] = {
        "name": column,
        "type": "date" if dated else KINDS.get(column, "string"),
    }
    heading = f"column-{column}".replace("_", "-")
    if view.words.has(heading):
        field["title"] = view.words(heading, unit="")
    if column in CONSTRAINTS:
        field["constraints"] = dict(CONSTRAINTS[column])
    return field
