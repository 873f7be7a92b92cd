"""Brings the shipped weights nearer to the people of a folder, and says what that gained.

PEOPLE holds photos as person/.../photo: forty people with a dozen photos each are enough to try. Of
each person a quarter of the pictures is held back; the report compares the model that training
started from with the new one on these. The thresholds are those that so few pictures support, with
their intervals.

facesig finetune people --out tuned
facesig embed photo.jpg --model tuned/facesig_finetuned_fp32.fsig
"""

from __future__ import annotations

import argparse
from pathlib import Path

from facesig.cli.common import print_table
from facesig.console import one_line


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the verb."""
    parser.add_argument("people", type=Path, metavar="PEOPLE")
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER")
    parser.add_argument(
        "--start", type=Path, metavar="MODEL", help="native float model file (default: the shipped)"
    )
    parser.add_argument("--steps", type=int, default=200, metavar="N", help="default 200")
    parser.add_argument("--batch", type=int, default=64, metavar="N", help="default 64")
    parser.add_argument("--seed", type=int, default=1, metavar="N")


def run(arguments: argparse.Namespace) -> int:
    """Fine-tune, and print what it gained."""
    from facesig.cli.progress import counters
    from facesig.export.finetune import finetune, rows_of
    from facesig.runtime.locate import float_model

    with counters() as start:
        found = finetune(
            arguments.people,
            arguments.out,
            arguments.start or float_model(),
            steps=arguments.steps,
            batch=arguments.batch,
            seed=arguments.seed,
            progress=start,
        )
    print(f"{found.faces:,} faces of {found.people:,} people, {found.before.pictures:,} held back")
    print_table(["on these", "before", "after"], rows_of(found))
    for rate, each in found.thresholds.items():
        low, high = each.interval
        print(
            f"false-accept rate {rate:g} ({low:.2g} to {high:.2g}, {each.pairs:,} pairs): "
            f"cosine similarity {each.threshold:.4f}"
        )
    print(one_line(found.model))
    return 0
