"""Train a network on faces; see facesig/training/config.py for every setting.

A run that goes on (--resume) has the settings that it began with, under those named anew; network,
task, batch, seed, people, images and optimiser stay.

Files of a folder of crops that are none are left out: how many, and which are the first, is said on
stderr before training starts, and the exit code is 3.

facesig train --data FOLDER task=alignment out=.runs/alignment steps=2600 ...
facesig train --data FOLDER task=signature start=.runs/alignment/last.pt ...
facesig train --data FOLDER --teacher MODEL.onnx --preprocessing MODEL.toml ...
facesig train --data FOLDER --resume .runs/signature/last.pt
facesig train --data FOLDER --quantise start=.runs/signature/last.pt scheme=w7a7 ...
"""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facesig.cli.common import key_values, say_error
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
    parser.add_argument(
        "--resume", type=Path, help="go on from this checkpoint, with the settings of its run"
    )


def run(arguments: argparse.Namespace) -> int:
    """Train to the last step and say where the checkpoint is."""
    from facesig.training.config import named
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
    asked = named(arguments.config, overrides(arguments.settings)) | _begun(arguments).keys()
    config = fitted(config, len(faces), say_error, asked)
    config = with_people(config, faces.identity, say_error, asked)
    train(config, faces, arguments.resume)
    print(f"{one_line(config.out)}/last.pt: {config.steps} steps")
    return 0


def configured(arguments: argparse.Namespace) -> Config:
    """The run's settings: of ``--quantise``, the run that goes on, the file, the command line.

    Raises:
        ConfigError: they are no run.
        CheckpointError: they are not those of the run that is to go on.
    """
    from facesig.training.checkpoint import load_checkpoint
    from facesig.training.config import load_config
    from facesig.training.resume import require_same

    given, begun = overrides(arguments.settings), _begun(arguments)
    if arguments.quantise:
        config = load_config(arguments.config, given, QUANTISE, begun)
        # The file may be another run's.
        own = {"task": QUANTISE["task"], "out": begun.get("out", QUANTISE["out"])}
        own = {key: value for key, value in own.items() if key not in given}
        config = dataclasses.replace(config, **own)
    else:
        config = load_config(arguments.config, given, begun=begun)
    if arguments.resume:
        require_same(config, load_checkpoint(arguments.resume), arguments.resume)
    return config


def _begun(arguments: argparse.Namespace) -> dict[str, Any]:
    """Settings of the run that is to go on; {} of one that begins.

    Data named on the command line are all that there are, as in a run that begins there.
    """
    from facesig.training.checkpoint import load_checkpoint
    from facesig.training.resume import settings_of

    if not arguments.resume:
        return {}
    found = settings_of(load_checkpoint(arguments.resume))
    if arguments.data:
        found.pop("data", None)
    return found


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
    return key_values(settings, "settings")
