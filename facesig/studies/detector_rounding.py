r"""Learns the integers of a detector that many people have, and records them.

    python -m facesig.studies.detector_rounding YUNET.onnx TRAIN.parquet HELD-OUT.parquet \
        --out RECORDING.json
    python -m facesig.convert.install RECORDING.json YUNET.onnx

Rounding every weight to the nearest integer costs a face of ten pixels a twentieth of its box. Here
the network with all its roundings learns from itself in float, on mosaics and scenes of face crops
(``facesig.training.detector``), and is tried before and after on pictures of crops of the last
file, which it did not learn on. The recording has weights, no pictures; the second command ships
it. A run that is broken off
goes on when it is started again with the same arguments. Needs PyTorch and pyarrow.

The files hold face crops in a column ``image``. ``--same`` names ONNX files whose weights are about
the same: they get the same integers.
"""

from __future__ import annotations

import argparse
import platform
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor
from tqdm import tqdm

from facesig.convert.decode import decode
from facesig.convert.importer import FloatDetector, import_onnx
from facesig.convert.measure import Agreement, agreement
from facesig.convert.pictures import Picture
from facesig.convert.recorded import Recorded, fingerprint, save
from facesig.detection.yunet import LEAST_SCORE, OVERLAP
from facesig.errors import ConfigError
from facesig.evaluation.crops import CropFile
from facesig.training.detector.learn import Learning, maps_of
from facesig.training.detector.scenes import pictures

CROP_SIDE = 128
CROPS = 1500
"""Taken of each file."""

HELD_OUT = 36
"""Pictures that are not learned on."""

NEAR = 0.02
"""Of a layer's largest weight, by which another file's weights may differ."""


def main(argv: list[str] | None = None) -> None:
    """The command line described above."""
    parser = argparse.ArgumentParser(
        prog="python -m facesig.studies.detector_rounding",
        description="Learn the integers of a detector and record them.",
    )
    parser.add_argument("model", type=Path, help="ONNX file of a YuNet")
    parser.add_argument("crops", type=Path, nargs="+", help="parquet files; the last is held out")
    parser.add_argument("--same", type=Path, action="append", default=[], help="repeatable")
    parser.add_argument("--out", type=Path, required=True, help="JSON file to write")
    parser.add_argument("--run", type=Path, default=Path(".runs/detector_rounding"))
    parser.add_argument("--start", type=Path, help="checkpoint of another run to go on from")
    parser.add_argument("--rounds", type=int, default=1200, help="batches (default 1200)")
    parser.add_argument("--pictures", type=int, default=300, help="learned on (default 300)")
    parser.add_argument("--seed", type=int, default=1, help="of pictures and order (default 1)")
    given = parser.parse_args(argv)
    if len(given.crops) < 2:
        parser.error("expected two files of crops or more, got one")
    detector = import_onnx(given.model)
    known = {each.name: fingerprint(like(detector, each)) for each in (given.model, *given.same)}
    _tell("pictures of faces")
    crops = [_crops(path, given.seed) for path in given.crops]
    learned_on = list(
        pictures([crop for each in crops[:-1] for crop in each], given.pictures, given.seed)
    )
    held_out = list(pictures(crops[-1], HELD_OUT, given.seed))
    learning = Learning(detector, learned_on, given.rounds, given.seed, start=given.start)
    before = tried(learning, held_out)
    _tell(f"held out, before: {said(before)}")
    seconds = _learn(learning, given.run / "last.pt")
    after = tried(learning, held_out)
    _tell(f"held out, after: {said(after)}")
    how = {
        "command": _command(given),
        "pictures": f"{given.pictures} mosaics and scenes of {CROPS * len(crops[:-1])} face crops",
        "seconds": round(seconds),
        "machine": f"{platform.machine()}, {torch.get_num_threads()} threads, "
        f"torch {torch.__version__}",
        "held_out_before": said(before),
        "held_out": said(after),
    }
    save(given.out, Recorded(detector.network, how, known, learning.net.integers()))
    sys.stdout.write(f"{given.out}: {given.out.stat().st_size:,} bytes, {seconds:.0f} s\n")


def like(detector: FloatDetector, path: Path) -> FloatDetector:
    """A file's detector, if its weights are about the same.

    Raises:
        ConfigError: they are not.
    """
    other = import_onnx(path)
    for key, weight in detector.weights.items():
        theirs = other.weights.get(key)
        most = NEAR * float(np.abs(weight).max())
        if theirs is None or np.abs(theirs - weight).max() > most:
            raise ConfigError(f"expected about the same weights, got others ({key}, {path})")
    return other


def tried(learning: Learning, chosen: Sequence[Picture]) -> Agreement:
    """How the faces of the integers agree with the float detector's."""
    found = [_faces(maps_of(learning.net, chosen, exact), len(chosen)) for exact in (True, False)]
    return agreement(list(zip(*found, strict=True)))


def said(each: Agreement) -> str:
    """Figures in words."""
    return (
        f"{each.kept} of {each.faces} faces kept, {each.extra} more, overlap {each.overlap:.4f}, "
        f"points {each.points:.3f} pixels"
    )


def _faces(maps: Sequence[Tensor], count: int) -> list[Any]:
    return [
        decode([each[i].permute(1, 2, 0).numpy() for each in maps], LEAST_SCORE, OVERLAP)
        for i in range(count)
    ]


def _learn(learning: Learning, checkpoint: Path) -> float:
    """Run to the end, from the checkpoint if there is one; seconds that it took."""
    if checkpoint.is_file():
        learning.resume(checkpoint)
        _tell(f"going on behind round {learning.done} ({checkpoint})")
    bar = tqdm(learning.run(checkpoint), total=learning.rounds, initial=learning.done)
    for average in bar:
        bar.set_postfix_str(f"loss {average:.3e}", refresh=False)
    return learning.seconds


def _crops(path: Path, seed: int) -> list[Picture]:
    file = CropFile(path, CROP_SIDE)
    rows = np.random.default_rng(seed).permutation(len(file))[:CROPS]
    return [file.crop(int(row)) for row in rows]


def _command(given: argparse.Namespace) -> str:
    files = " ".join(path.name for path in (given.model, *given.crops))
    start = f" --start {given.start.name}" if given.start else ""
    same = "".join(f" --same {path.name}" for path in given.same)
    return (
        f"python -m facesig.studies.detector_rounding {files}{same}{start} --rounds {given.rounds} "
        f"--pictures {given.pictures} --seed {given.seed}"
    )


def _tell(line: str) -> None:
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()


if __name__ == "__main__":
    main()
