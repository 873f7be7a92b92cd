"""Train a network on faces; see facesig/training/config.py for every setting.

Files of a folder of crops that are none are left out: how many, and which are the first, is said on
stderr before training starts, and the exit code is 3.

facesig train --data FOLDER task=alignment out=.runs/alignment steps=2600 ...
facesig train --data FOLDER task=signature start=.runs/alignment/last.pt ...
facesig train --data FOLDER --teacher MODEL.onnx --preprocessing MODEL.toml ...
facesig train --data FOLDER --resume .runs/signature/last.pt ...
facesig train --data FOLDER --quantise start=.runs/signature/last.pt scheme=w7a7 ...
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from facesig.cli.common import say_error
from facesig.console import one_line
from facesig.errors import ConfigError

if TYPE_CHECKING:
    from facesig.training.config import Config

QUANTISE = {
    "task": "quantise",
    "out": ".runs/quantise",
    "adam_lr": "1e-4",
    "batch": "128",
    "steps": "3000",
    "warmup": "50",
    "decay": "2900",
    "ema": "0.99",
    "precision": "float32",
    "validate_every": "500",
    "augmentation.window_shift": "1.0",
    "augmentation.window_scale": "0.01",
}
"""What ``--quantise`` sets, under what the user sets: few steps, small ones, little jitter.

Only task and folder lie over those of ``--config``'s file.

float32, because half precision moves many outputs over the edge of a step: on the network that this
starts from that alone costs as much as all its rounding (a mean cosine of 0.998).
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the verb."""
    parser.add_argument("settings", nargs="*", metavar="KEY=VALUE", help="override a setting")
    parser.add_argument("--config", type=Path, help="TOML file with settings")
    parser.add_argument(
        "--data",
        type=Path,
        action="append",
        default=[],
        metavar="PATH",
        help="parquet file, folder of train-*.parquet, or folder of crops by person; repeatable",
    )
    parser.add_argument(
        "--quantise",
        action="store_true",
        help="fine-tune the checkpoint named by start=... for integers (scheme=..., see "
        "facesig/quantise/scheme.py)",
    )
    parser.add_argument(
        "--teacher",
        type=Path,
        metavar="MODEL",
        help="ONNX face model whose signatures are learned, computed once and kept in the cache "
        "(default: the signatures stored with the data)",
    )
    parser.add_argument(
        "--preprocessing",
        type=Path,
        metavar="TOML",
        help="what the teacher sees, as for facesig teach (default: MODEL with the suffix .toml)",
    )
    parser.add_argument("--resume", type=Path, help="go on from this checkpoint")


def run(arguments: argparse.Namespace) -> int:
    """Train to the last step and say where the checkpoint is."""
    from facesig.training.data import load_faces
    from facesig.training.fitting import fitted, with_people
    from facesig.training.loop import train

    config = configured(arguments)
    places = [*arguments.data, *map(Path, config.data)]
    if arguments.teacher:
        places = _taught(arguments, places, Path(config.cache))
    elif arguments.preprocessing:
        raise ConfigError("expected --teacher with --preprocessing, got none (--teacher)")
    streamed = config.memory > 0
    faces = load_faces(places, Path(config.cache), config.data_sets, streamed=streamed)
    config = fitted(config, len(faces), say_error)
    config = with_people(config, faces.identity, say_error)
    train(config, faces, arguments.resume)
    print(f"{one_line(config.out)}/last.pt: {config.steps} steps")
    return 0


def configured(arguments: argparse.Namespace) -> Config:
    """The run's settings: of the file, of ``--quantise``, of the command line.

    Raises:
        ConfigError: they are no run.
    """
    from facesig.training.config import load_config

    given = overrides(arguments.settings)
    if not arguments.quantise:
        return load_config(arguments.config, given)
    own = {key: QUANTISE[key] for key in ("task", "out")}  # the file may be another run's
    return load_config(arguments.config, {**own, **given}, QUANTISE)


def _taught(arguments: argparse.Namespace, places: list[Path], cache: Path) -> list[Path]:
    from facesig.cli.progress import counters
    from facesig.training.data.teach import load_preprocessing, taught

    stated = arguments.preprocessing or arguments.teacher.with_suffix(".toml")
    with counters() as start:
        return taught(places, cache, arguments.teacher, load_preprocessing(stated), start)


def overrides(settings: Sequence[str]) -> dict[str, str]:
    """Settings given as KEY=VALUE.

    Raises:
        ConfigError: one has no "=".
    """
    for setting in settings:
        if "=" not in setting:
            raise ConfigError(f"expected KEY=VALUE, got {setting!r} (settings)")
    return dict(setting.partition("=")[::2] for setting in settings)
