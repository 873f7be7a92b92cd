"""Reproduce a claim of the paper; most studies write their figures as CSV and PNG to --out.

blufr, pairs and head print theirs.

facesig study variance --data FOLDER --out DIR NAME=FILE...
    Theorem 1: the Multibatch gradient is unbiased and its variance falls faster with k.
facesig study convergence --data FOLDER --lfw FOLDER --out DIR --start ALIGNMENT [KEY=VALUE...]
    Figure 4: accuracy against iterations, Multibatch beside pairwise SGD, same images.
facesig study ablation --data FOLDER --lfw FOLDER --out DIR --start CHECKPOINT [KEY=VALUE...]
    What each choice of the training recipe gives, on LFW View 1.
facesig study alignment --data FOLDER --out DIR CHECKPOINT
    What the alignment net does, as a picture (of people: keep it to yourself).
facesig study table1 --out DIR [--bench JSON] [--lfw-percent N]
    Table 1: networks with their operations, weights and modelled times.
facesig study step-time --data FOLDER --out DIR [KEY=VALUE...]
    Where the time of a training step goes.
facesig study small-run --data FOLDER --out DIR [KEY=VALUE...]
    Whether a network learns at all: a short run on a few people.
facesig study quantisation --data FOLDER --out DIR CHECKPOINT [NAME=FINE-TUNED...]
    What fewer bits cost, with and without fine-tuning.
facesig study blufr DATASET
    BLUFR's verification and open-set identification, on LFW's signatures (facesig bulk).
facesig study pairs DATASET [--rates R,R]
    All pairs of a data set's signatures: thresholds, false and true accepts at each rate.
facesig study head --data FOLDER
    The mean head of five landmarks, and how good its poses are beside those of 68.
facesig study quality --data FOLDER [--lfw FOLDER] --out DIR [--model FILE]
    What each measure of a photo's quality is worth, where its limit lies, the score of them all.
facesig study verifier --data FOLDER --lfw FOLDER --out DIR [--kit FILE] [--view2] [--own PEOPLE]
        [--generated STEPS]
    A personal verifier against the signature, and what each part of its making is worth.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from facesig.cli import study_verifier
from facesig.cli.common import numbers
from facesig.files import make_folder

if TYPE_CHECKING:
    from facesig.training.data import FaceTable


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the verb."""
    studies = parser.add_subparsers(dest="study", required=True, metavar="STUDY")
    variance = studies.add_parser("variance", help="Theorem 1")
    variance.add_argument(
        "networks", nargs="+", metavar="NAME=FILE", help="checkpoints or model files, with a title"
    )
    variance.add_argument("--people", type=int, default=128, help="of the fixed set of images")
    variance.add_argument("--images", type=int, default=16, help="of each of them")
    variance.add_argument("--directions", type=int, default=32, help="that gradients are seen in")
    variance.add_argument("--draws", type=int, default=2000, help="estimates for each point")
    variance.add_argument("--scale", type=float, default=2.0, help="of the unit signatures")
    convergence = studies.add_parser("convergence", help="Figure 4")
    convergence.add_argument("settings", nargs="*", metavar="KEY=VALUE", help="as for train")
    convergence.add_argument("--lfw", type=Path, required=True, help="folder with LFW's View 1")
    convergence.add_argument(
        "--rates",
        type=numbers,
        default=[0.02, 0.005, 0.00125],
        metavar="R,R",
        help="learning rates that each loss is tried at",
    )
    convergence.add_argument("--start", type=Path, required=True, help="aligned checkpoint")
    ablation = studies.add_parser("ablation", help="what each choice of the recipe gives")
    ablation.add_argument("settings", nargs="*", metavar="KEY=VALUE", help="as for train")
    ablation.add_argument("--lfw", type=Path, required=True, help="folder with LFW's View 1")
    ablation.add_argument("--start", type=Path, required=True, help="checkpoint they go on from")
    ablation.add_argument("--alignment", type=Path, help="checkpoint of the alignment net alone")
    ablation.add_argument(
        "--only", action="append", default=[], metavar="VARIANT", help="repeatable; all if none"
    )
    alignment = studies.add_parser("alignment", help="a picture of the alignment")
    alignment.add_argument("checkpoint", type=Path)
    alignment.add_argument("--faces", type=int, default=8, help="faces drawn")
    table1 = studies.add_parser("table1", help="Table 1")
    table1.add_argument("--bench", type=Path, help="of facesig-bench --qemu --json")
    table1.add_argument("--lfw-percent", type=float, help="View 2 of the shipped weights")
    table1.add_argument("--out", type=Path, required=True, help="folder for CSV and PNG")
    steptime = studies.add_parser("step-time", help="where the time of a training step goes")
    steptime.add_argument("settings", nargs="*", metavar="KEY=VALUE", help="as for train")
    steptime.add_argument("--steps", type=int, default=60, help="timed ones")
    smallrun = studies.add_parser("small-run", help="whether a network learns at all")
    smallrun.add_argument("settings", nargs="*", metavar="KEY=VALUE", help="as for train")
    smallrun.add_argument("--people", type=int, default=8)
    smallrun.add_argument("--images", type=int, default=24, help="of each, a quarter held out")
    bits = studies.add_parser("quantisation", help="what fewer bits cost")
    bits.add_argument("checkpoint", type=Path, help="float network")
    bits.add_argument("tuned", nargs="*", metavar="NAME=FILE", help="fine-tuned checkpoints")
    for name, what in (("blufr", "BLUFR on LFW"), ("pairs", "all pairs of a data set")):
        study = studies.add_parser(name, help=what)
        study.add_argument("dataset", type=Path, help="of facesig bulk; names are PERSON/PICTURE")
        if name == "blufr":
            study.add_argument("--seed", type=int, default=0)
        else:
            study.add_argument("--rates", type=numbers, default=[1e-2, 1e-3, 1e-4, 1e-5, 1e-6])
            study.add_argument("--workers", type=int, help="threads (default: one a core)")
    head = studies.add_parser("head", help="the mean head that poses are measured by")
    head.add_argument("--data", type=Path, required=True, help="folder with train-*.parquet")
    worth = studies.add_parser("quality", help="what measures of a photo's quality are worth")
    worth.add_argument("--lfw", type=Path, help="folder with lfw.parquet, looked at last")
    worth.add_argument("--model", type=Path, help="model file (default: the one that ships)")
    worth.add_argument("--people", type=int, default=700, help="training people looked at")
    personal = studies.add_parser("verifier", help="a personal verifier against the signature")
    study_verifier.configure(personal)
    timed = (steptime, smallrun, bits, worth, personal)
    for study in (variance, convergence, ablation, alignment, *timed):
        study.add_argument("--data", type=Path, required=True, help="folder with train-*.parquet")
        study.add_argument("--out", type=Path, required=True, help="folder for CSV and PNG")
        study.add_argument("--cache", type=Path, default=Path(".runs/cache"))
        study.add_argument("--seed", type=int, default=1)


def run(arguments: argparse.Namespace) -> int:
    """Run the study and print its summary."""
    if "out" in arguments:
        make_folder(arguments.out)
    runs = {
        "variance": _variance,
        "convergence": _convergence,
        "ablation": _ablation,
        "alignment": _alignment,
        "table1": _table1,
        "step-time": _step_time,
        "small-run": _small_run,
        "quantisation": _quantisation,
        "blufr": _blufr,
        "pairs": _pairs,
        "head": _head,
        "quality": _quality,
        "verifier": study_verifier.lines,
    }
    for line in runs[arguments.study](arguments):
        print(line, flush=True)
    return 0


def _faces(arguments: argparse.Namespace) -> FaceTable:
    from facesig.training.data import load_faces

    return load_faces([arguments.data], arguments.cache)


def _settings(arguments: argparse.Namespace, **fixed: object) -> dict[str, str]:
    """Settings of a training run: the verb's own, under what the user sets."""
    from facesig.cli.train import overrides

    own = {"seed": arguments.seed, "cache": arguments.cache, **fixed}
    return {key: str(value) for key, value in own.items()} | overrides(arguments.settings)


def _variance(arguments: argparse.Namespace) -> Iterator[str]:
    from facesig.studies.theorem1 import Setting, theorem1

    setting = Setting(
        people=arguments.people,
        images=arguments.images,
        directions=arguments.directions,
        draws=arguments.draws,
        scale=arguments.scale,
        seed=arguments.seed,
    )
    return theorem1(_faces(arguments), arguments.networks, arguments.out, setting)


def _convergence(arguments: argparse.Namespace) -> Iterator[str]:
    from facesig.studies.figure4 import figure4

    settings = _settings(arguments, start=arguments.start, lfw=arguments.lfw)
    return figure4(_faces(arguments), settings, arguments.rates, arguments.out)


def _ablation(arguments: argparse.Namespace) -> Iterator[str]:
    from facesig.studies.ablation import ablation

    settings = _settings(arguments, start=arguments.start, lfw=arguments.lfw)
    only, out = arguments.only, arguments.out
    return ablation(_faces(arguments), settings, arguments.alignment, only, out)


def _alignment(arguments: argparse.Namespace) -> Iterator[str]:
    from facesig.studies.alignment import alignment

    faces = _faces(arguments)
    return alignment(faces, arguments.checkpoint, arguments.out, arguments.faces, arguments.seed)


def _table1(arguments: argparse.Namespace) -> Iterator[str]:
    from facesig.studies.table1 import table1

    return table1(arguments.out, arguments.bench, arguments.lfw_percent)


def _step_time(arguments: argparse.Namespace) -> Iterator[str]:
    from facesig.studies.steptime import step_time

    return step_time(_faces(arguments), _settings(arguments), arguments.out, arguments.steps)


def _small_run(arguments: argparse.Namespace) -> Iterator[str]:
    from facesig.cli.train import overrides
    from facesig.studies.smallrun import small_run

    return small_run(
        _faces(arguments),
        overrides(arguments.settings),
        arguments.out,
        people=arguments.people,
        images=arguments.images,
        seed=arguments.seed,
    )


def _quantisation(arguments: argparse.Namespace) -> Iterator[str]:
    from facesig.cli.train import overrides
    from facesig.studies.quantisation import quantisation

    tuned = {name: Path(file) for name, file in overrides(arguments.tuned).items()}
    return quantisation(_faces(arguments), arguments.checkpoint, tuned, arguments.out)


def _quality(arguments: argparse.Namespace) -> Iterator[str]:
    from facesig.runtime.embedder import Embedder
    from facesig.studies.quality import quality

    return quality(
        arguments.data,
        arguments.lfw,
        Embedder(arguments.model),
        arguments.out,
        arguments.cache,
        people=arguments.people,
        seed=arguments.seed,
    )


def _blufr(arguments: argparse.Namespace) -> Iterator[str]:
    from facesig.studies.at_scale import blufr_on

    return blufr_on(arguments.dataset, arguments.seed)


def _pairs(arguments: argparse.Namespace) -> Iterator[str]:
    from facesig.studies.at_scale import pairs_of

    return pairs_of(arguments.dataset, arguments.rates, arguments.workers)


def _head(arguments: argparse.Namespace) -> Iterator[str]:
    from facesig.studies.head_shape import head_shape

    return head_shape(arguments.data)
