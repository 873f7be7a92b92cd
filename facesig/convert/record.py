"""Records a calibration on mosaics of face crops, for weights that many people have.

    python -m facesig.convert.record YUNET.onnx TRAIN.parquet --out RECORDED.json

TRAIN.parquet holds face crops in a column ``image`` (encoded pictures). Peaks and means of the
channels are kept, no pictures.
"""

from __future__ import annotations

import argparse
import platform
import sys
import time
from pathlib import Path

import numpy as np

from facesig.convert.importer import import_onnx
from facesig.convert.pictures import mosaics
from facesig.convert.ranges import measure_ranges
from facesig.convert.recorded import Recorded, norms_of, save
from facesig.evaluation.crops import CropFile

CROP_SIDE = 128


def main(argv: list[str] | None = None) -> None:
    """The command line described above."""
    parser = argparse.ArgumentParser(
        prog="python -m facesig.convert.record",
        description="Record a calibration on mosaics of face crops.",
    )
    parser.add_argument("model", help="ONNX file of a YuNet")
    parser.add_argument("crops", type=Path, help="parquet file of face crops")
    parser.add_argument("--out", type=Path, required=True, help="JSON file to write")
    parser.add_argument("--count", type=int, default=48, help="mosaics (default 48)")
    parser.add_argument("--seed", type=int, default=1, help="of the choice of crops (default 1)")
    arguments = parser.parse_args(argv)
    start = time.perf_counter()
    detector = import_onnx(arguments.model)
    file = CropFile(arguments.crops, CROP_SIDE)
    rows = np.random.default_rng(arguments.seed).permutation(len(file))[:2000]
    crops = [file.crop(int(row)) for row in rows]
    pictures = mosaics(crops, arguments.count, arguments.seed)
    ranges = measure_ranges(detector.network, detector.weights, pictures)
    seconds = time.perf_counter() - start
    how = {
        "command": f"python -m facesig.convert.record {Path(arguments.model).name} "
        f"{arguments.crops.name} --count {arguments.count} --seed {arguments.seed}",
        "pictures": f"{arguments.count} mosaics of {len(crops)} face crops",
        "seconds": round(seconds, 1),
        "machine": f"{platform.machine()}, numpy {np.__version__}",
    }
    save(arguments.out, Recorded(detector.network.name, how, norms_of(detector), ranges))
    sys.stdout.write(f"{arguments.out}: {len(ranges.peaks)} layers, {seconds:.0f} s\n")


if __name__ == "__main__":
    main()
