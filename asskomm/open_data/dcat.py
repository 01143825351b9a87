"""A view and its open tables → their description for portals: DCAT-AP.de as JSON-LD.

https://www.dcat-ap.de/def/dcatde/. Who publishes is a setting: ASSKOMM_PUBLISHER and
ASSKOMM_CONTRIBUTOR, the number that a portal gives to those who deliver to it.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import date
from typing import Any

from asskomm.files.exports import json_file
from asskomm.files.licence import licence
from asskomm.open_data.open_tables import NAME, OpenTable, description, title
from asskomm.view.answers import View

FILE = "dcat-ap-de.jsonld"
PUBLISHER = "Landespräventionsrat Sachsen"
CONTRIBUTOR = "http://dcat-ap.de/def/contributors/bitte-eintragen"
AUTHORITY = "http://publications.europa.eu/resource/authority"
GERMANY = "http://dcat-ap.de/def"

LICENCES: Mapping[str, str] = {
    "dl-de/by-2-0": f"{GERMANY}/licenses/dl-by-de/2.0",
    "dl-de/zero-2-0": f"{GERMANY}/licenses/dl-zero-de/2.0",
    "cc-by/4.0": f"{GERMANY}/licenses/cc-by/4.0",
    "cc-zero": f"{GERMANY}/licenses/cc-zero",
}
"""Those of licence.ADDRESSES, as DCAT-AP.de names them."""

CONTEXT = {
    "adms": "http://www.w3.org/ns/adms#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcatde": "http://dcat-ap.de/def/dcatde/",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}

Node = dict[str, Any]


def publisher() -> str:
    """Who publishes."""
    return os.environ.get("ASSKOMM_PUBLISHER", "").strip() or PUBLISHER


def contributor() -> str:
    """The number that a portal gives to those who deliver to it; a request to fill it in."""
    return os.environ.get("ASSKOMM_CONTRIBUTOR", "").strip() or CONTRIBUTOR


def described(view: View, found: Mapping[OpenTable, bytes]) -> bytes:
    """The description. Addresses of files are relative to its own, wherever it is put."""
    day = view.snapshot.exported_on
    (covers,) = view.ask("delivery/covers")
    access = "PUBLIC" if licence().is_open else "NON_PUBLIC"
    told: Node = {
        "@context": CONTEXT,
        "@id": f"#{NAME}",
        "@type": "dcat:Dataset",
        "dct:identifier": NAME,
        "dct:title": _german(title(view)),
        "dct:description": _german(description(view)),
        "dct:publisher": {"@type": "foaf:Agent", "foaf:name": publisher()},
        "dcatde:contributorID": {"@id": contributor()},
        "dct:modified": _day(day),
        "dct:language": {"@id": f"{AUTHORITY}/language/DEU"},
        "dct:accessRights": {"@id": f"{AUTHORITY}/access-right/{access}"},
        "dcat:theme": {"@id": f"{AUTHORITY}/data-theme/JUST"},
        "dct:spatial": {"@type": "dct:Location", "skos:prefLabel": _german("Sachsen")},
        "dcatde:politicalGeocodingURI": {"@id": f"{GERMANY}/politicalGeocoding/stateKey/14"},
        "dcatde:politicalGeocodingLevelURI": {"@id": f"{GERMANY}/politicalGeocoding/Level/state"},
        "dct:temporal": {
            "@type": "dct:PeriodOfTime",
            **({"dcat:startDate": _day(covers["first_day"])} if covers["first_day"] else {}),
            "dcat:endDate": _day(view.scope.as_of),
        },
        "dcat:distribution": [_distribution(*one, view) for one in found.items()],
    }
    return json_file(told)


def _distribution(table: OpenTable, raw: bytes, view: View) -> Node:
    """A file; without an open licence it names none."""
    code = licence().code
    granted = {"dct:license": {"@id": LICENCES[code]}} if licence().is_open else {}
    return {
        "@id": f"#{table.name}",
        "@type": "dcat:Distribution",
        "dct:title": _german(view.words.code("publish-table", table.name)),
        "dcat:accessURL": {"@id": table.file},
        "dcat:downloadURL": {"@id": table.file},
        "dct:format": {"@id": f"{AUTHORITY}/file-type/CSV"},
        "dcat:mediaType": {"@id": "https://www.iana.org/assignments/media-types/text/csv"},
        "dcat:byteSize": {"@value": str(len(raw)), "@type": "xsd:nonNegativeInteger"},
        "dct:modified": _day(view.snapshot.exported_on),
        **granted,
    }


def _german(text: str) -> Node:
    return {"@value": text, "@language": "de"}


def _day(on: date) -> Node:
    return {"@value": on.isoformat(), "@type": "xsd:date"}
