"""The table schemas of data/schema/ → the data dictionary in data/README.md.

`python -m asskomm.dictionary` rewrites the section between the two markers; the rest stays.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from asskomm.contract import REFERENCE_SCHEMA, ROOT, SCHEMA
from asskomm.errors import BrokenSchema

README = ROOT / "data" / "README.md"
BEGIN = "<!-- dictionary:begin -->"
END = "<!-- dictionary:end -->"

Schema = Mapping[str, Any]
_KINDS = {"string": "Text", "date": "Datum", "integer": "ganze Zahl"}


def schemas_in(folder: Path) -> dict[str, Schema]:
    """The folder's schemas as written, by table name."""
    files = sorted(folder.glob("*.json"))
    return {file.stem: json.loads(file.read_text(encoding="utf-8")) for file in files}


def markdown(schemas: Mapping[str, Schema]) -> str:
    """One heading and one Markdown table per schema, in German."""
    return "\n".join(line for name, schema in schemas.items() for line in _table(name, schema))


def with_dictionary(readme: str) -> str:
    """The README's text with a current section. Raises BrokenSchema if a marker is missing."""
    before, begin, rest = readme.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise BrokenSchema(f"{README.name}: {BEGIN} … {END} not found")
    return f"{before}{BEGIN}\n\n{_section()}\n{END}{after}"


def _section() -> str:
    exports = markdown(schemas_in(SCHEMA))
    reference = markdown(schemas_in(REFERENCE_SCHEMA))
    return f"### Exporte\n\n{exports}\n### Referenzdaten\n\n{reference}"


def _table(name: str, schema: Schema) -> Iterator[str]:
    yield f"#### {schema['title']} (`{name}.csv`)"
    yield ""
    yield f"{schema['description']} Schlüssel: {_code_list(schema['primaryKey'])}."
    yield ""
    yield "| Spalte | Überschrift | Art | Pflicht | Bedeutung |"
    yield "|---|---|---|---|---|"
    one_of = schema.get("exactlyOne", [])
    yield from (_row(field, field["name"] in one_of) for field in schema["fields"])
    yield ""


def _row(field: Schema, one_of_several: bool) -> str:
    cells = (
        f"`{field['name']}`",
        field["title"],
        _kind(field),
        _duty(field, one_of_several),
        field["description"],
    )
    return "| " + " | ".join(_cell(text) for text in cells) + " |"


def _kind(field: Schema) -> str:
    if field["type"] == "number":
        return f"Zahl, {field['decimals']} Nachkommastellen"
    return _KINDS[field["type"]]


def _duty(field: Schema, one_of_several: bool) -> str:
    if one_of_several:
        return "genau eine"
    return "ja" if field.get("constraints", {}).get("required") else ""


def _cell(text: str) -> str:
    # A bare bar would open a new cell, even between quotation marks.
    return text.replace("|", "\\|")


def _code_list(names: list[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def main() -> None:
    """Rewrite the section in place."""
    README.write_text(with_dictionary(README.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
