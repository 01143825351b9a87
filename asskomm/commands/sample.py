"""`python -m asskomm sample`: a made-up delivery of the whole programme into a folder."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from asskomm.commands.arguments import Misused, Options
from asskomm.sample import programme
from asskomm.words import Words

LARGEST_SCALE = 1300
"""Files beyond this are larger than what a delivery may be (see sources.LARGEST_DELIVERY)."""


def add(parser: ArgumentParser, words: Words) -> None:
    """The options of `sample`."""
    parser.set_defaults(answer=answer, scale=1, seed=programme.SEED)
    options = Options(parser, words)
    options.group.add_argument(
        "--out", type=Path, metavar=words("cli-folder"), help=words("cli-out")
    )
    options.group.add_argument(
        "--scale", type=_scale, metavar=words("cli-number"), help=words("cli-scale")
    )
    options.group.add_argument(
        "--seed", type=int, metavar=words("cli-number"), help=words("cli-seed")
    )


def answer(asked: Namespace, words: Words) -> tuple[bytes, int]:
    """Write it, and say where it lies and that it is made up."""
    if asked.out is None:
        raise Misused(asked.parser, "cli-misused", "--out")
    folder = programme.write(asked.out.resolve(), asked.scale, asked.seed)
    return (words("cli-sampled", folder=str(folder)) + "\n").encode(), 0


def _scale(text: str) -> int:
    scale = int(text)
    if not 1 <= scale <= LARGEST_SCALE:
        raise ArgumentTypeError(text)
    return scale
