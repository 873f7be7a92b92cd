"""From a checkpoint of `facesig train task=hypernetwork` to the kit that makes verifiers.

facesig verifier kit .runs/hypernetwork/last.pt --data FOLDER --out facesig_verifier.npz

The convolutions are rounded to integers; what strangers look like to them, and the thresholds, are
found on one photo each of many people. Refused is a checkpoint whose base is none of the
embedders, or that sets faces upright otherwise than it.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from facesig.cli.common import notes_of, print_table
from facesig.cli.progress import counted


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("checkpoint", type=Path, help="training checkpoint (last.pt)")
    add_files(parser)
    parser.add_argument(
        "--model",
        action="append",
        default=[],
        metavar="FILE",
        help="embedder whose people are enrolled; the first enrols here (default: those that ship)",
    )


def add_files(parser: argparse.ArgumentParser) -> None:
    """What a kit is made of, and what goes into it: as `facesig verifier refit` asks, too."""
    parser.add_argument("--data", type=Path, required=True, help="folder with train-*.parquet")
    parser.add_argument("--out", type=Path, required=True, help="file to write (.npz)")
    parser.add_argument("--cache", type=Path, default=Path(".runs/cache"), help="decoded images")
    parser.add_argument(
        "--note", action="append", default=[], metavar="KEY=VALUE", help="metadata of verifiers"
    )
    parser.add_argument(
        "--strangers",
        type=Path,
        metavar="FILE",
        help="parquet file with one photo of each of many people, as alike as those at the door, "
        "by whom thresholds are found (default: known people of --data)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Round, measure, write, and print the thresholds."""
    from facesig.export.verifiers.kit import make_kit
    from facesig.export.verifiers.trunk import trained
    from facesig.runtime.embedder import Embedder
    from facesig.runtime.locate import FLOAT_MODEL, INT8_MODEL, default_model
    from facesig.training.data import load_faces
    from facesig.verifier.kit import write_kit

    notes = notes_of(arguments.note, ("training_step",))
    folder = default_model().parent
    paths = arguments.model or [folder / INT8_MODEL, folder / FLOAT_MODEL]
    embedders = [Embedder(path) for path in paths]
    files = [Path(embedder.model.path) for embedder in embedders]
    made = trained(arguments.checkpoint, load_faces([arguments.data], arguments.cache), files)
    kit = make_kit(
        made,
        embedders[0],
        [embedder.model_id.hex() for embedder in embedders],
        arguments.strangers or arguments.data,
        {"training_step": str(made.step), **notes},
        counted("faces"),
    )
    write_kit(arguments.out, kit)
    print(f"{arguments.out}: {arguments.out.stat().st_size:,} bytes")
    print_table(("rate", "score"), [(f"{r:g}", f"{s:.3f}") for r, s in kit.about.thresholds])
    return 0
