"""Cuts face crops out of raw photos, in the form that training reads.

FOLDER holds photos as person/.../photo, or at its top where nobody is named. A photo of several
faces gives one crop. Photos that give none are listed with the reason in FILE.rejected.csv,
counted, and never stop the run; the exit code is 0. A run that was broken off goes on where it was
when started again.

facesig prepare photos --out faces.parquet
facesig train --data faces.parquet ...
"""

from __future__ import annotations

import argparse
from pathlib import Path

from facesig.cli.common import add_detector
from facesig.console import one_line


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the verb."""
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="folder of photos")
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help="parquet file to write"
    )
    add_detector(parser)
    parser.add_argument(
        "--face",
        choices=("largest", "centre"),
        default="largest",
        help="which of several faces (default: the largest)",
    )
    parser.add_argument(
        "--least-face", type=float, default=8.0, metavar="PX", help="smallest face (default 8)"
    )
    parser.add_argument(
        "--lossy", action="store_true", help="WebP of quality 95 in place of lossless"
    )
    parser.add_argument(
        "--source", default="", metavar="NAME", help="name of the data set, put before identities"
    )
    parser.add_argument("--workers", type=int, default=2, metavar="N", help="threads (default 2)")


def run(arguments: argparse.Namespace) -> int:
    """Prepare the folder and say what came of it."""
    from facesig.cli.progress import counters
    from facesig.training.data.prepare import LOSSLESS, Settings, prepare_folder

    how = Settings(
        choose=arguments.face,
        quality=95 if arguments.lossy else LOSSLESS,
        least_face=arguments.least_face,
        source=arguments.source,
    )
    with counters() as start:
        made = prepare_folder(
            arguments.folder, arguments.out, arguments.detector, how, arguments.workers, start
        )
    made_of = f"{made.faces:,} faces of {made.people:,} people, {made.photos:,} photos"
    print(f"{one_line(arguments.out)}: {made_of}")
    print(f"{one_line(made.listing)}: {len(made.rejected):,} photos left out")
    if made.landmarks < made.faces:
        print(
            f"{made.faces - made.landmarks:,} faces have no landmarks: they cannot train the "
            "alignment (task=alignment) nor be aligned for a teacher (facesig teach); a YuNet "
            "model (--detector) finds them"
        )
    return 0
