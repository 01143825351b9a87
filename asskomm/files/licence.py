"""The setting ASSKOMM_LICENCE → under which licence files may be passed on, if at all.

Data of the administration have no licence until somebody gives them one: without the setting, and
with one that is not known, a file says that it is for official use only.
"""

from __future__ import annotations

import os
from dataclasses import dataclass

from asskomm.words import Words

INTERNAL = "internal"
ADDRESSES = {
    "dl-de/by-2-0": "https://www.govdata.de/dl-de/by-2-0",
    "dl-de/zero-2-0": "https://www.govdata.de/dl-de/zero-2-0",
    "cc-by/4.0": "https://creativecommons.org/licenses/by/4.0/",
    "cc-zero": "https://creativecommons.org/publicdomain/zero/1.0/",
}
"""Those that the portals of the administration know, by the codes of DCAT-AP.de."""


@dataclass(frozen=True)
class Licence:
    """`code` is INTERNAL or one of ADDRESSES; `address` "" where there is no text to read."""

    code: str
    address: str

    @property
    def is_open(self) -> bool:
        """Whether files may leave the house."""
        return self.code != INTERNAL

    def title(self, words: Words) -> str:
        """What a file says of it."""
        return words(f"licence-{self.code.replace('/', '-').replace('.', '-')}")

    def described(self, words: Words) -> dict[str, str]:
        """The entry of a data package (https://specs.frictionlessdata.io/data-package/#licenses).

        Its name is free of slashes, which the specification does not allow.
        """
        entry = {"name": self.code.replace("/", "-"), "title": self.title(words)}
        return entry | ({"path": self.address} if self.address else {})


def licence() -> Licence:
    """The one in force."""
    asked = os.environ.get("ASSKOMM_LICENCE", "").strip().lower()
    return Licence(asked, ADDRESSES[asked]) if asked in ADDRESSES else Licence(INTERNAL, "")
