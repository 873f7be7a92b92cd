"""Makes a data set of signatures of any number of pictures, on all cores or on a cluster.

INPUT is a folder of pictures, a text file that lists them, a parquet, Arrow or Feather file (or a
folder of those) with a column of pictures or of paths, or a video. DATASET is a folder: shards of a
parquet data set, in the order of the input, and _manifest.json. A picture that cannot be used is a
row with its error and stops nothing. A run that was broken off goes on where it was when started
again; the files are those of a run that was not.

facesig bulk photos --out signatures
facesig bulk crops.parquet --out signatures --what crops --workers 8
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from facesig.cli.common import add_check, add_embedder
from facesig.console import one_line

if TYPE_CHECKING:
    from facesig.bulk import BulkSettings
    from facesig.bulk.executors.base import Executor


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the verb."""
    parser.add_argument("input", type=Path, metavar="INPUT")
    parser.add_argument("--out", type=Path, required=True, metavar="DATASET")
    parser.add_argument(
        "--what",
        choices=("faces", "crops"),
        default="faces",
        help="photos with faces (default), or crops: 112 x 112, or 128 x 128 as facesig prepare "
        "stores them",
    )
    parser.add_argument(
        "--every-face", action="store_true", help="a row for each sure face, not the largest only"
    )
    parser.add_argument(
        "--look",
        choices=("full", "quick"),
        default="full",
        help="quick: look at small copies of photos first; the same faces with coarser boxes",
    )
    parser.add_argument("--no-quality", dest="quality", action="store_false")
    parser.add_argument("--column", help="column of a table that holds the pictures or their paths")
    parser.add_argument(
        "--every", type=int, default=1, metavar="N", help="take every N-th frame of a video"
    )
    parser.add_argument(
        "--workers",
        type=int,
        default=len(os.sched_getaffinity(0)),
        metavar="N",
        help="processes (default: one a core)",
    )
    parser.add_argument(
        "--dask", metavar="ADDRESS", help="a Dask scheduler, in place of processes of this machine"
    )
    parser.add_argument(
        "--send", action="store_true", help="send files' bytes to a cluster that cannot read them"
    )
    parser.add_argument(
        "--shard-rows", type=int, default=1024, metavar="N", help="pictures of a shard"
    )
    add_check(parser)
    add_embedder(parser)


def run(arguments: argparse.Namespace) -> int:
    """Make the data set and say what came of it."""
    from facesig.bulk import BulkSettings, run_bulk
    from facesig.bulk.inputs import open_input
    from facesig.cli.progress import counters

    settings = BulkSettings(
        what=arguments.what,
        every_face=arguments.every_face,
        look=arguments.look,
        quality=arguments.quality,
        check=arguments.check,
        model=arguments.model,
        backend=arguments.backend or _backend(arguments.model, arguments.isa),
        detector=arguments.detector,
        isa=arguments.isa,
        require_signature=arguments.require_signature,
    )

    def executor(settings: BulkSettings) -> Executor:
        from facesig.bulk.executors.cluster import Cluster
        from facesig.bulk.executors.pool import Pool

        if arguments.dask is not None:
            return Cluster(settings, arguments.dask, arguments.send)
        return Pool(settings, arguments.workers)

    pictures = open_input(arguments.input, arguments.column, arguments.every)
    with counters() as start:
        made = run_bulk(
            pictures, arguments.out, settings, executor,
            shard_rows=arguments.shard_rows, start=start,
        )  # fmt: skip
    total = made.total
    print(
        f"{one_line(made.root)}: {total.faces:,} signatures of {total.pictures:,} pictures, "
        f"{total.errors:,} rows with an error; {made.made.pictures:,} pictures in this run"
    )
    return 0


def _backend(model: str | None, isa: str | None) -> str | None:
    """The back end of the default model: onnxruntime where it is there, faster in batches.

    An instruction set is one of the engine's.
    """
    from facesig.runtime.many import batch_embedder

    if isa is not None or model not in (None, "small"):
        return None
    return batch_embedder().backend
