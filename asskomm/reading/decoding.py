"""The bytes of an export → the same text in UTF-8, and the encoding it was in, decided by rule.

1. A byte order mark says it (UTF-8, UTF-16).
2. Every other byte zero: UTF-16 without its mark.
3. Valid UTF-8 is UTF-8: text in another encoding practically never is. So is text with more
   letters that only UTF-8 has than bytes that it cannot have: it is damaged.
4. Bytes 0x80 to 0x9F are letters in Windows-1252 and nothing anybody types in ISO 8859-15.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

_LOOKED_AT = 4096  # bytes that show whether every other one is zero
_ASCII = bytes(range(0x80))
_WINDOWS_ONLY = bytes(range(0x80, 0xA0))
_UNREADABLE = "\N{REPLACEMENT CHARACTER}"

_FOLLOWING = "".join(
    bytes([byte]).decode(codec, "ignore")
    for codec in ("cp1252", "iso8859-15")
    for byte in range(0x80, 0xC0)
)
GARBLED = f"[ÂÃÅ][{re.escape(_FOLLOWING)}]|â‚|â€|{_UNREADABLE}"
"""What remains of a letter when UTF-8 is read as another encoding and saved again, or is lost."""


@dataclass(frozen=True)
class Decoded:
    r"""`content` is UTF-8 with "\n" at the end of lines.

    `doubtful` bytes had no letter in the encoding and became the replacement character. So does
    NUL, which no editor shows and which may stand where a letter was.
    """

    content: bytes
    encoding: str
    doubtful: bool = False


def decode(raw: bytes) -> Decoded:
    """The text of a file. Never fails: what cannot be read is replaced, and said."""
    codec, name = _encoding(raw)
    doubtful = False
    if codec == "utf-8":
        content = raw.removeprefix(codecs.BOM_UTF8)
        try:
            content.decode("utf-8")
        except UnicodeDecodeError:
            content, doubtful = content.decode("utf-8", "replace").encode(), True
    else:
        try:
            text = raw.decode(codec)
        except UnicodeDecodeError:
            text, doubtful = raw.decode(codec, "replace"), True
        content = text.encode("utf-8", "replace")
    if b"\0" in content:
        content, doubtful = content.replace(b"\0", _UNREADABLE.encode()), True
    if b"\r" in content:
        content = content.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return Decoded(content, name, doubtful)


def _encoding(raw: bytes) -> tuple[str, str]:
    """(Python's name, the name people know)."""
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16", "UTF-16"
    if unmarked := _unmarked_utf16(raw):
        return unmarked, "UTF-16"
    if raw.startswith(codecs.BOM_UTF8) or _is_utf8(raw):
        return "utf-8", "UTF-8"
    if raw.translate(None, _WINDOWS_ONLY) == raw:
        return "iso8859-15", "ISO 8859-15"
    return "cp1252", "Windows-1252"


def _is_utf8(raw: bytes) -> bool:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        # Letters beyond ASCII are few: they tell alone, however long the rest is.
        beyond = raw.translate(None, _ASCII).decode("utf-8", "replace")
        lost = beyond.count(_UNREADABLE)
        return len(beyond) - lost > lost
    return True


def _unmarked_utf16(raw: bytes) -> str | None:
    """German text in UTF-16 has a zero in nearly every other byte; no other encoding has any."""
    start = raw[:_LOOKED_AT]
    pairs = len(start) // 2
    if pairs < 2:
        return None
    if start[1::2].count(0) > 0.7 * pairs and start[0::2].count(0) < 0.1 * pairs:
        return "utf-16-le"
    if start[0::2].count(0) > 0.7 * pairs and start[1::2].count(0) < 0.1 * pairs:
        return "utf-16-be"
    return None
