"""Bytes → text and the name of the encoding, decided by rule and never guessed."""

from __future__ import annotations

import pytest

from asskomm.reading.decoding import decode

TEXT = "process_id;provider\nC1;Görlitzer Büro für Maß & Größe\n"


@pytest.mark.parametrize(
    ("codec", "name"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8"),
        ("utf-16", "UTF-16"),  # with its mark, in the machine's order
        ("utf-16-le", "UTF-16"),
        ("utf-16-be", "UTF-16"),
        ("iso8859-15", "ISO 8859-15"),
    ],
)
def test_each_encoding_gives_the_same_text(codec: str, name: str) -> None:
    read = decode(TEXT.encode(codec))
    assert read.content.decode() == TEXT
    assert (read.encoding, read.doubtful) == (name, False)


def test_utf_16_with_the_mark_of_the_other_order() -> None:
    read = decode(b"\xfe\xff" + TEXT.encode("utf-16-be"))
    assert (read.content.decode(), read.encoding) == (TEXT, "UTF-16")


@pytest.mark.parametrize("letter", ["€", "–", "„", "š"])
def test_letters_that_only_windows_has_there(letter: str) -> None:
    read = decode((TEXT + letter).encode("cp1252"))
    assert read.content.decode() == TEXT + letter
    assert (read.encoding, read.doubtful) == ("Windows-1252", False)


def test_the_euro_of_iso_8859_15() -> None:
    read = decode("Förderung in €".encode("iso8859-15"))
    assert (read.content.decode(), read.encoding) == ("Förderung in €", "ISO 8859-15")


def test_plain_letters_are_utf_8() -> None:
    assert decode(b"process_id\n").encoding == "UTF-8"
    assert decode(b"").encoding == "UTF-8"


def test_one_lost_byte_does_not_make_utf_8_another_encoding() -> None:
    raw = TEXT.encode().replace(b"Ma", b"M\xff")
    read = decode(raw)
    assert (read.encoding, read.doubtful) == ("UTF-8", True)
    assert read.content.decode() == TEXT.replace("Ma", "M\N{REPLACEMENT CHARACTER}")


def test_bytes_that_windows_has_no_letter_for() -> None:
    read = decode(TEXT.encode("cp1252") + b"\x81")
    assert (read.encoding, read.doubtful) == ("Windows-1252", True)
    assert read.content.decode() == TEXT + "\N{REPLACEMENT CHARACTER}"


def test_half_a_letter_of_utf_16_at_the_end() -> None:
    read = decode(TEXT.encode("utf-16-le")[:-1])
    assert (read.encoding, read.doubtful) == ("UTF-16", True)


def test_nul_is_no_letter_and_is_not_dropped() -> None:
    read = decode(b"V\x0012")
    assert (read.content.decode(), read.doubtful) == ("V\N{REPLACEMENT CHARACTER}12", True)


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_each_line_end_becomes_one(line_end: str) -> None:
    raw = TEXT.replace("\n", line_end).encode()
    assert decode(raw).content.decode() == TEXT
