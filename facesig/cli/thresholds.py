"""Calibrates a model's thresholds on strangers, and writes them into its files.

facesig thresholds --data FOLDER models/facesig_int8.fsig models/facesig_int8.tflite

The first file is a native one; its engine embeds up to three photos of every known person of the
training faces that pass the quality gate. Relatives, and people whom the teacher takes for one,
count as one person; data without a teacher's signatures are taken by their names. Rates down to
1e-6 get a threshold, of those that there are pairs enough for. Files after the first are of the
same model id and get the same table. Weights and ids stay as they are, so signatures that are
stored go on being compared.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from facesig.cli.common import add_json, print_json, print_table
from facesig.cli.progress import counted
from facesig.errors import SignatureModelError
from facesig.evaluation.thresholds import PAIRS_PER_ACCEPT

if TYPE_CHECKING:
    from facesig.export.calibrate import Calibrated


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument("models", nargs="+", type=Path, metavar="MODEL")
    parser.add_argument("--data", type=Path, required=True, help="folder with train-*.parquet")
    parser.add_argument("--seed", type=int, default=0, help="of the choice of photos")
    parser.add_argument(
        "--dry-run", action="store_true", help="print the table and leave the files alone"
    )
    add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    """Calibrate, print, write."""
    from facesig.export.calibrate import calibrated
    from facesig.export.rethreshold import replace_thresholds, require_replaceable
    from facesig.runtime.embedder import Embedder

    first, *others = arguments.models
    embedder = Embedder(first, backend="native")
    _require_same(embedder.model_id, others)
    if not arguments.dry_run:
        require_replaceable(arguments.models)
    found = calibrated(arguments.data, embedder, arguments.seed, counted("faces"))
    if arguments.json:
        values = {f"{rate:g}": value for rate, value in found.thresholds.items()}
        print_json({**vars(found), "thresholds": values})
    else:
        _print(found, embedder.model.thresholds)
    if not arguments.dry_run:
        replace_thresholds(arguments.models, found.thresholds)
    return 0


def _require_same(model_id: bytes, others: Sequence[Path]) -> None:
    from facesig.runtime.backends.choose import open_backend

    for path in others:
        found = open_backend(str(path), None, None).model.model_id
        if found != model_id:
            raise SignatureModelError(
                f"expected files of the model {model_id.hex()}, got {found.hex()} ({path})"
            )


def _print(found: Calibrated, old: Mapping[float, float]) -> None:
    print(
        f"{found.images:,} photos of {found.people:,} strangers ({found.labels:,} labels); "
        f"{found.refused:,} photos did not pass"
    )
    if found.unsupported:
        rates = ", ".join(f"{rate:g}" for rate in found.unsupported)
        print(f"too few strangers for a threshold at {rates}: {PAIRS_PER_ACCEPT:,} / rate pairs")
    rows = [
        (f"{rate:g}", f"{value:.4f}", f"{old[rate]:.4f}" if rate in old else "-")
        for rate, value in found.thresholds.items()
    ]
    print_table(("rate", "threshold", "until now"), rows)
