"""A Rank + words → what is said of it: its sentence, and what must be said with it.

The numbers are those of the record. Where a published total shows that it is incomplete, a second
sentence says so: whoever is missing may have come before.
"""

from __future__ import annotations

from asskomm import format
from asskomm.figures.ranks import Rank
from asskomm.words import Words


def sentence(rank: Rank, words: Words) -> str:
    """Heidenau ist die 5. Gemeinde im Landkreis … und die 49. in Sachsen mit …."""
    place = words(
        "rank-place",
        where="city" if rank.is_city else "district",
        sure="yes" if rank.is_exact else "no",
        gender=rank.unit,
        district=in_district(rank, words),
        first=_nth(rank, "state" if rank.is_city else "district", words),
        second=spanned(rank.state_rank, rank.state_rank_to, words),
    )
    when = words("rank-when", precision=rank.precision, date=_date(rank, words))
    name = _name(rank, words)
    began = words.code("rank-began", rank.indicator, when=when)
    parts = {"name": name, "place": place, "began": began}
    if rank.is_of_thing:
        return words.code("rank-of", rank.indicator, **parts)
    return words.code("rank-with", rank.indicator, **parts)


def _name(rank: Rank, words: Words) -> str:
    """Who has the number: a municipality, or those that signed together, by their common name."""
    if rank.is_joint:
        # A community without a name counts under the key of its agreement.
        named = rank.counts_as if " " in rank.counts_as else rank.municipality
        return words("rank-joint", name=named, members=", ".join(rank.members))
    if rank.is_of_thing and rank.members:
        return words("rank-joint", name=rank.municipality, members=", ".join(rank.members))
    return rank.municipality


def caution(rank: Rank, words: Words) -> list[str]:
    """What must be said with the number: shared days, vague days, gaps in the record."""
    said = []
    unit = words.code("unit", rank.unit, count=rank.same_day)
    if rank.same_day > 1:
        said.append(words("rank-same-day", count=rank.same_day, unit=unit))
    if rank.state_rank_to - rank.state_rank + 1 > max(rank.same_day, 1):
        said.append(words("rank-vague"))
    return said + _gap(rank, words)


def _gap(rank: Rank, words: Words) -> list[str]:
    """Whether the record is known to be incomplete there."""
    if rank.missing is None or rank.published is None or rank.published_as_of is None:
        return [words("rank-unpublished")]
    if not rank.missing:
        return []
    total = format.number(rank.published, words.language)
    unit = words.code("unit", rank.unit, count=rank.known or 0)
    gap = words(
        "rank-incomplete",
        date=format.day(rank.published_as_of, words.language),
        published=words("published-value", qualifier=rank.qualifier, value=total),
        counted=rank.unit_counted,
        known=rank.known or 0,
        unit=unit,
    )
    if rank.is_city:
        return [gap]
    return [gap, words("rank-incomplete-district", district=in_district(rank, words))]


def in_district(rank: Rank, words: Words) -> str:
    """Im Landkreis Görlitz, im Vogtlandkreis, im Landkreis Leipzig."""
    name = rank.district
    says_so = name.startswith("Landkreis ") or name.endswith("kreis")
    return words("rank-in-district", kind="said" if says_so else "bare", district=name)


def spanned(first: int, last: int, words: Words) -> str:
    """A number in the order, or the first and the last that it can be: "20.", "20. bis 24."."""
    ordinal = format.ordinal(first, words)
    if first == last:
        return ordinal
    last_ordinal = format.ordinal(last, words)
    return words("rank-span", count=last - first + 1, first=ordinal, last=last_ordinal)


def _nth(rank: Rank, where: str, words: Words) -> str:
    """The number with its noun, "5. Gemeinde"; without one where the sentence is of the thing."""
    first, last = getattr(rank, f"{where}_rank"), getattr(rank, f"{where}_rank_to")
    number = spanned(first, last, words)
    if rank.is_of_thing:
        return number
    return words("rank-nth", number=number, unit=words.code("unit", rank.unit, count=1))


def _date(rank: Rank, words: Words) -> str:
    precision = "day" if rank.precision == "by" else rank.precision
    return format.dated(rank.day, precision, words)
