"""What a folder says of itself in its datapackage.json: whether we may write there again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from asskomm.reading.sources import DESCRIPTOR


def description(folder: Path) -> Mapping[str, Any]:
    """What stands there; nothing if there is nothing, or nothing that can be read."""
    try:
        told = json.loads((folder / DESCRIPTOR).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return told if isinstance(told, dict) else {}


def is_free(folder: Path, **ours: object) -> bool:
    """Whether nothing lies there but what bears our mark: no file of others is overwritten."""
    try:
        if not folder.exists() or not any(folder.iterdir()):
            return True
    except OSError:
        return False
    told = description(folder)
    return all(told.get(key) == value for key, value in ours.items())
