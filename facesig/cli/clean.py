"""Drops images that show someone else from noisy identities, as the paper does.

For each identity a linear SVM tells the signatures of its first images, which are taken to be
right, from those of random others; what it refuses is dropped. Images of an identity count in the
order of the file, or of their numbers in the folder: put the most reliable first. Nothing is
deleted: the kept faces are written to FILE, the dropped ones listed in FILE.dropped.csv. Files of a
folder that are no crops are left out: how many, and which are the first, is said on stderr, and the
exit code is 3.

facesig clean faces.parquet --out cleaned.parquet
facesig clean crops --out kept.txt
"""

from __future__ import annotations

import argparse
from pathlib import Path

from facesig.console import one_line


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the verb."""
    parser.add_argument(
        "data", type=Path, nargs="+", help="parquet files, or a folder of crops by person"
    )
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help=".parquet, or .txt for names only"
    )
    by = parser.add_mutually_exclusive_group()
    by.add_argument("--model", metavar="MODEL", help="model file (default: the shipped one)")
    by.add_argument("--teacher", action="store_true", help="judge by the data's own column teacher")
    parser.add_argument("--first", type=int, default=50, help="images taken to be right (50)")
    parser.add_argument("--others", type=int, default=10_000, help="random other faces (10000)")
    parser.add_argument(
        "--folds", type=int, default=5, help="turns to judge the first images in; 0: in none (5)"
    )
    parser.add_argument("--cost", type=float, default=1e-3, help="the SVM's C (0.001)")
    parser.add_argument("--least", type=float, default=0.0, help="least decision value kept (0)")
    parser.add_argument(
        "--fewest", type=int, default=5, help="least images of an identity that is judged (5)"
    )
    parser.add_argument("--seed", type=int, default=1, help="of the choice of others (1)")
    parser.add_argument("--workers", type=int, default=2, metavar="N", help="threads (2)")


def run(arguments: argparse.Namespace) -> int:
    """Clean and say what was dropped."""
    from facesig.cli.progress import counters
    from facesig.runtime.embedder import Embedder
    from facesig.training.data.clean import Settings, clean

    names = ("first", "others", "folds", "cost", "least", "fewest", "seed")
    how = Settings(**{name: getattr(arguments, name) for name in names})
    embedder = None if arguments.teacher else Embedder(arguments.model)
    with counters() as start:
        done = clean(arguments.data, arguments.out, how, embedder, arguments.workers, start)
    print(f"{one_line(arguments.out)}: {done.faces - done.dropped:,} of {done.faces:,} faces kept")
    print(f"{one_line(done.listing)}: {done.dropped:,} dropped of {done.judged:,} judged")
    return 0
