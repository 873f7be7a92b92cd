"""Adds a teacher's signatures to stored faces, for distillation.

The teacher is any ONNX face model. What it wants to see (size, alignment, layout, colour, mean,
scale) is stated in a small TOML file, described in facesig/training/data/teach/preprocessing.py;
nothing is guessed. All rows go to one file, with the column teacher. A run that was broken off
goes on where it was when started again.

facesig teach faces.parquet --teacher sface.onnx --preprocessing sface.toml --out taught.parquet
facesig train --data taught.parquet ...
"""

from __future__ import annotations

import argparse
from pathlib import Path

from facesig.console import one_line


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the verb."""
    parser.add_argument("data", type=Path, nargs="+", help="parquet files, or a folder of crops")
    parser.add_argument("--teacher", type=Path, required=True, metavar="MODEL", help="ONNX file")
    parser.add_argument(
        "--preprocessing", type=Path, required=True, metavar="TOML", help="what the model sees"
    )
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help="parquet file to write"
    )
    parser.add_argument(
        "--dtype",
        choices=("float16", "float32"),
        default="float16",
        help="of the stored numbers (default float16)",
    )
    parser.add_argument("--workers", type=int, default=2, metavar="N", help="threads (default 2)")


def run(arguments: argparse.Namespace) -> int:
    """Teach and say what was written."""
    from facesig.cli.progress import counters
    from facesig.training.data.teach import load_preprocessing, teach

    how = load_preprocessing(arguments.preprocessing)
    with counters() as start:
        faces, length = teach(
            arguments.data,
            arguments.out,
            arguments.teacher,
            how,
            arguments.dtype,
            arguments.workers,
            start,
        )
    print(f"{one_line(arguments.out)}: {faces:,} faces with {length} numbers each")
    return 0
