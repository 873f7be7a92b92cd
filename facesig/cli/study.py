"""Reproduce a claim of the paper; each study writes its figures as CSV and PNG.

facesig study variance --data FOLDER --out DIR CHECKPOINT...
Theorem 1: the Multibatch gradient is unbiased and its variance falls faster with k.
facesig study convergence --data FOLDER --lfw FOLDER --out DIR --start ALIGNMENT [KEY=VALUE...]
Figure 4: accuracy against iterations, Multibatch beside pairwise SGD, same images.
  facesig study alignment --data FOLDER --out DIR CHECKPOINT
      What the alignment net does, as a picture (of people: keep it to yourself).
"""

from __future__ import annotations

import argparse
from pathlib import Path


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the verb."""
    studies = parser.add_subparsers(dest="study", required=True, metavar="STUDY")
    variance = studies.add_parser("variance", help="Theorem 1")
    variance.add_argument("checkpoints", nargs="+", help='files, or "fresh" for an untrained net')
    variance.add_argument("--people", type=int, default=256, help="of the fixed set of images")
    variance.add_argument("--images", type=int, default=4, help="of each of them")
    variance.add_argument("--draws", type=int, default=60, help="estimates for each point")
    variance.add_argument("--scale", type=float, default=2.0, help="of the unit signatures")
    convergence = studies.add_parser("convergence", help="Figure 4")
    convergence.add_argument("settings", nargs="*", metavar="KEY=VALUE", help="as for train")
    convergence.add_argument("--lfw", type=Path, required=True, help="folder with LFW's View 1")
    convergence.add_argument("--start", type=Path, required=True, help="aligned checkpoint")
    alignment = studies.add_parser("alignment", help="a picture of the alignment")
    alignment.add_argument("checkpoint", type=Path)
    alignment.add_argument("--faces", type=int, default=8, help="faces drawn")
    for study in (variance, convergence, alignment):
        study.add_argument("--data", type=Path, required=True, help="folder with train-*.parquet")
        study.add_argument("--out", type=Path, required=True, help="folder for CSV and PNG")
        study.add_argument("--cache", type=Path, default=Path(".runs/cache"))
        study.add_argument("--seed", type=int, default=1)


def run(arguments: argparse.Namespace) -> int:
    """Run the study and print its summary."""
    arguments.out.mkdir(parents=True, exist_ok=True)
    runs = {"variance": _variance, "convergence": _convergence, "alignment": _alignment}
    return runs[arguments.study](arguments)


def _variance(arguments: argparse.Namespace) -> int:
    from facesig.studies.theorem1 import theorem1
    from facesig.training.data import load_faces

    faces = load_faces([arguments.data], arguments.cache)
    for line in theorem1(
        faces,
        arguments.checkpoints,
        arguments.out,
        people=arguments.people,
        images=arguments.images,
        draws=arguments.draws,
        scale=arguments.scale,
        seed=arguments.seed,
    ):
        print(line, flush=True)
    return 0


def _convergence(arguments: argparse.Namespace) -> int:
    from facesig.cli.train import overrides
    from facesig.studies.figure4 import figure4
    from facesig.training.data import load_faces

    faces = load_faces([arguments.data], arguments.cache)
    settings = {
        "seed": str(arguments.seed),
        "start": str(arguments.start),
        "lfw": str(arguments.lfw),
        "cache": str(arguments.cache),
        **overrides(arguments.settings),
    }
    for line in figure4(faces, settings, arguments.out):
        print(line, flush=True)
    return 0


def _alignment(arguments: argparse.Namespace) -> int:
    from facesig.studies.alignment import alignment
    from facesig.training.data import load_faces

    faces = load_faces([arguments.data], arguments.cache)
    for line in alignment(
        faces, arguments.checkpoint, arguments.out, arguments.faces, arguments.seed
    ):
        print(line, flush=True)
    return 0
