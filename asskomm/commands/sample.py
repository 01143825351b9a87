"""`python -m asskomm sample`: a made-up delivery of the whole programme into a folder."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from asskomm.commands.arguments import Misused, Options
from asskomm.sample import programme
from asskomm.words import Words

LARGEST_SCALE = 1300
"""Files beyond this are larger than what a delivery may be (see sources.LARGEST_DELIVERY)."""
LARGEST_SEED = 999_999_999


def add(parser: ArgumentParser, words: Words) -> None:
    """The options of `sample`."""
    parser.set_defaults(answer=answer, scale=1, seed=programme.SEED)
    options = Options(parser, words)
    options.group.add_argument(
        "--out", type=Path, metavar=words("cli-folder"), help=words("cli-out")
    )
    options.whole("scale", 1, LARGEST_SCALE, what="number")
    options.whole("seed", 0, LARGEST_SEED, what="number")


def answer(asked: Namespace, words: Words) -> tuple[bytes, int]:
    """Write it, and say where it lies and that it is made up."""
    if asked.out is None:
        raise Misused(asked.parser, "cli-misused", "--out")
    folder = programme.write(asked.out.resolve(), asked.scale, asked.seed)
    return (words("cli-sampled", folder=str(folder)) + "\n").encode(), 0
