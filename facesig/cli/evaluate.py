"""Accuracy of a model on Labeled Faces in the Wild, by the engine that ships.

View 1 is for choosing: threshold on dev-train, accuracy on dev-test. View 2 is for reporting: ten
folds, each judged at the threshold of the other nine.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from facesig.cli.common import add_json

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from facesig.evaluation.crops import CropFile
    from facesig.evaluation.lfw import Pairs
    from facesig.runtime.embedder import Embedder


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the verb."""
    parser.add_argument(
        "--data", type=Path, required=True, help="folder with lfw.parquet and lists"
    )
    parser.add_argument("--view", type=int, choices=(1, 2), default=1, help="LFW view (default 1)")
    parser.add_argument("--model", metavar="FILE", help="model file (default: the shipped one)")
    parser.add_argument("--mirror", action="store_true", help="add the mirror image's signature")
    add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    """Embed the view's images and print its figures."""
    from facesig.evaluation.crops import CropFile
    from facesig.evaluation.lfw import read_pairs, view1_figures, view2_figures
    from facesig.runtime.embedder import Embedder

    embedder = Embedder(arguments.model)
    folder: Path = arguments.data
    file = CropFile(folder / "lfw.parquet")
    names = ("view1_train", "view1_test") if arguments.view == 1 else ("view2",)
    lists = [read_pairs(folder / f"lfw_{name}.csv", file.names) for name in names]
    signatures = _signatures(file, lists, embedder, arguments.mirror)
    if arguments.view == 1:
        figures = view1_figures(signatures, *lists)
    else:
        figures = view2_figures(signatures, *lists)
    if arguments.json:
        print(json.dumps({"model": embedder.model_id.hex(), **figures}))
    else:
        print(f"{'model':24} {embedder.model_id.hex()}")
        for name, value in figures.items():
            print(f"{name:24} {value:.4f}")
    return 0


def _signatures(
    file: CropFile, lists: list[Pairs], embedder: Embedder, mirror: bool
) -> NDArray[np.float32]:
    """Signatures by row of the file; rows that no pair names stay zero."""
    import numpy as np

    from facesig.evaluation.crops import embed_rows

    rows = np.unique(np.concatenate([pairs.rows for pairs in lists]))
    found = embed_rows(file, rows, lambda crop: embedder.embed_crop(crop).values, mirror)
    signatures = np.zeros((len(file), 128), np.float32)
    for row, signature in zip(rows, _progress(found, len(rows))):
        signatures[row] = signature
    return signatures


def _progress(items: Iterator[NDArray[np.float32]], total: int) -> Iterator[NDArray[np.float32]]:
    """Count on stderr if a person is watching."""
    watched = sys.stderr.isatty()
    for done, item in enumerate(items, 1):
        if watched and done % 100 == 0:
            print(f"\r{done} of {total} images", end="", file=sys.stderr, flush=True)
        yield item
    if watched:
        print(file=sys.stderr)
