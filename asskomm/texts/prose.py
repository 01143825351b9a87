"""Numbers, sums, days and places as a person would write them in a sentence.

Counts up to twelve are words ("elf"), larger ones digits ("1.234"); sums of money are always
digits, whole ten thousands of a million as "1,1 Millionen Euro". Days have the month's name.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list

from asskomm import format
from asskomm.view.answers import View
from asskomm.view.labels import labels
from asskomm.words import Words

A_MILLION, TEN_THOUSAND = 1_000_000, 10_000


def count(value: int | Decimal, words: Words) -> str:
    """A number: "elf", "1.234". One and none depend on the noun and stand in its own text."""
    return words("text-number", count=value, digits=format.number(value, words.language))


def ordinal(value: int, words: Words) -> str:
    """A place in an order: "fünfter", "49.", as it stands before "Stelle"; "fifth", "49th"."""
    return words(
        "text-ordinal",
        count=value,
        digits=format.number(value, words.language),
        form=Locale.parse(words.locale).ordinal_form(value),
    )


def money(value: Decimal, words: Words) -> str:
    """A sum: "1,1 Millionen Euro", "221.150 Euro", "1.000,50 Euro"."""
    if value >= A_MILLION and value % TEN_THOUSAND == 0:
        millions = value / A_MILLION
        shown = format.number(millions, words.language)
        return words("text-millions", count=millions, number=shown)
    whole = value == int(value)
    exact = Decimal(int(value)) if whole else value.quantize(Decimal("0.01"))
    digits = format.money(exact, words.language).replace("€", "").strip("\N{NO-BREAK SPACE} ")
    return words("text-euros", count=exact, number=digits)


def day(on: date, words: Words) -> str:
    """A day with the name of its month: "9. August 2023"; no line ends after its number."""
    return format_date(on, "long", locale=words.locale).replace(" ", "\N{NO-BREAK SPACE}", 1)


def dated(on: date, precision: str, words: Words) -> str:
    """When it was, as precisely as the source knows: "am 9. August 2023", "im September 2022"."""
    return words("text-on", precision=precision, date=as_known(on, precision, words))


def as_known(on: date, precision: str, words: Words) -> str:
    """A day, month or year, as precisely as the source knows: "9. August 2023", "2023"."""
    known = {"month": format.month(on, words.language), "year": format.year(on)}
    return known.get(precision, day(on, words))


def listed(items: Sequence[str], words: Words) -> str:
    """Things one after the other: "a, b und c"."""
    return format_list(items, locale=words.locale)


def where(view: View) -> str:
    """The chosen places: "im Landkreis Bautzen und in Chemnitz", "in Sachsen"."""
    words, scope = view.words, view.scope
    if scope.districts:
        return listed([in_district(view, district) for district in scope.districts], words)
    if scope.directorates:
        names = [name.removeprefix("PD ") for name in scope.directorates]
        return words("text-in-directorates", count=len(names), names=listed(names, words))
    return words("text-in-saxony")


def in_district(view: View, district_id: str) -> str:
    """Where something of a district is: "im Vogtlandkreis", "in der Stadt Leipzig"."""
    known = {row["district_id"]: row for row in view.list("places/districts")}
    row = known[district_id]
    name = str(row["district"])
    short = name.removeprefix("Landkreis ")
    shared = sum(str(one["district"]).removeprefix("Landkreis ") == short for one in known.values())
    if is_city(view, district_id):
        return view.words("text-in-city", name=name, shared=str(shared > 1).lower())
    # "Erzgebirgskreis" says by itself what it is.
    return view.words("text-in-district", name=short, says=str(short.endswith("kreis")).lower())


def is_city(view: View, district_id: str) -> bool:
    """Whether it is a city without municipalities of its own (Kreisfreie Stadt)."""
    (row,) = view.list("places/districts").where("district_id", district_id)
    return bool(row["district_kind"] == "Kreisfreie Stadt")


def limits(view: View) -> list[tuple[str, int, str]]:
    """What narrows the figures besides places: key of a sentence, how many, and their names."""
    words = view.words
    narrowed = []
    for part, key in (("size_classes", "text-only-sizes"), ("action_fields", "text-only-fields")):
        if chosen := getattr(view.scope, part):
            known = labels(view, part)
            names = listed([quoted(known[code], words) for code in chosen], words)
            narrowed.append((key, len(chosen), names))
    return narrowed


def quoted(name: str, words: Words) -> str:
    """A name in quotation marks, so that an "und" inside it joins nothing else."""
    return words("text-quoted", name=name)
