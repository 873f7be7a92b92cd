r"""Adds a teacher's signatures to stored faces, for distillation.

The teacher is any ONNX face model. What it wants to see (size, alignment, layout, colour, mean,
scale) is stated in a small TOML file, described in facesig/training/data/teach/preprocessing.py;
nothing is guessed. All rows go to one file, with the column teacher. A run that was broken off
goes on where it was when started again. Files of a folder that are no crops are left out: how many,
and which are the first, is said on stderr, and the exit code is 3.

Several teachers are joined: each one's signatures less their mean, of unit norm, times its weight,
side by side, reduced to --length numbers by the largest components of these faces, which must be
training faces. For others, --components FILE takes those that were written there. They must be of
the same model files with the same preprocessing, weights and length; an older file, which does not
say of which models, is refused. The word "stored" in place of a teacher's file stands for the
signatures that the faces already have; who made those is not known, and not compared.

--average instead: the mean of signatures of one network that sees the faces in several ways, such
as the whole photos (what is stored) and the crops; both err, and not in the same way.

facesig teach faces.parquet --teacher sface.onnx --preprocessing sface.toml --out taught.parquet
facesig teach faces.parquet --teacher a.onnx --preprocessing a.toml --teacher b.onnx \
    --preprocessing b.toml --length 128 --components joint.npz --out taught.parquet
facesig teach taught.parquet --teacher stored --teacher b.onnx --preprocessing b.toml \
    --out both.parquet
facesig teach taught.parquet --teacher stored --teacher sface.onnx --preprocessing sface.toml \
    --average --out calmer.parquet
facesig train --data taught.parquet ...
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from facesig.console import one_line
from facesig.errors import ConfigError
from facesig.types.signature import SIGNATURE_LENGTH

if TYPE_CHECKING:
    from facesig.training.data.teach import Lesson

STORED = "stored"
"""Stands for the teacher whose signatures the faces have."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the verb."""
    parser.add_argument("data", type=Path, nargs="+", help="parquet files, or a folder of crops")
    parser.add_argument(
        "--teacher",
        type=Path,
        action="append",
        required=True,
        metavar="MODEL",
        help='ONNX file, or the word "stored"; may be repeated',
    )
    parser.add_argument(
        "--preprocessing",
        type=Path,
        action="append",
        required=True,
        metavar="TOML",
        help="what the model sees; one for each ONNX file, or one for all",
    )
    parser.add_argument(
        "--weight",
        type=_positive,
        action="append",
        metavar="W",
        help="of a teacher among several, in their order (default 1 each)",
    )
    parser.add_argument(
        "--length",
        type=int,
        metavar="N",
        help=f"numbers of joined signatures (default {SIGNATURE_LENGTH})",
    )
    parser.add_argument(
        "--average",
        action="store_true",
        help="average teachers that are one network, rather than join them",
    )
    parser.add_argument(
        "--components",
        type=Path,
        metavar="FILE",
        help=".npz of joined teachers' means and components: read if it is there, else written",
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
    from facesig.training.data.teach import teach, teach_joined

    lessons, length = _lessons(arguments), _length(arguments)
    with counters() as start:
        only = lessons[0]
        if len(lessons) == 1 and only.model is not None and only.how is not None:
            faces, numbers = teach(
                arguments.data,
                arguments.out,
                only.model,
                only.how,
                arguments.dtype,
                arguments.workers,
                start,
            )
        else:
            faces, numbers = teach_joined(
                arguments.data,
                arguments.out,
                lessons,
                length,
                arguments.components,
                arguments.dtype,
                arguments.workers,
                start,
            )
    print(f"{one_line(arguments.out)}: {faces:,} faces with {numbers} numbers each")
    return 0


def _length(arguments: argparse.Namespace) -> int | None:
    """Numbers of joined signatures; None where they are averaged.

    Raises:
        ConfigError: what only joined signatures have is asked of averaged ones.
    """
    if not arguments.average:
        return SIGNATURE_LENGTH if arguments.length is None else arguments.length
    if len(arguments.teacher) < 2:
        raise ConfigError("expected two or more teachers to average, got one (--average)")
    for name in ("length", "components"):
        if getattr(arguments, name) is not None:
            raise ConfigError(
                f"expected no --{name}, which averages do not have, got one (--{name})"
            )
    return None


def _lessons(arguments: argparse.Namespace) -> list[Lesson]:
    """Teachers with what they see and their weights.

    Raises:
        ConfigError: there are more or fewer of these than teachers.
    """
    from facesig.training.data.teach import Lesson, load_preprocessing

    models = [None if str(path) == STORED else path for path in arguments.teacher]
    files = sum(model is not None for model in models)
    if not files:
        raise ConfigError(f"expected an ONNX file, got {STORED!r} alone (--teacher)")
    stated = arguments.preprocessing
    stated = stated * files if len(stated) == 1 else stated
    weights = arguments.weight or [1.0] * len(models)
    for what, given, count in (
        ("preprocessing", stated, files),
        ("weight", weights, len(models)),
    ):
        if len(given) != count:
            raise ConfigError(
                f"expected {count} times --{what}, as many as teachers, got {len(given)} (--{what})"
            )
    hows = iter([load_preprocessing(path) for path in stated])
    return [
        Lesson(model, None if model is None else next(hows), weight)
        for model, weight in zip(models, weights)
    ]


def _positive(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0 < number < float("inf"):
        raise argparse.ArgumentTypeError(f"expected a number above 0, got {text!r}")
    return number
