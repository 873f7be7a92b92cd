"""Tunes a known detector's integers on mosaics of faces: steps, which way weights round, biases.

    python -m facesig.convert.tune YUNET.onnx TRAIN.parquet --out RECORDED.json

Rounding every weight to the nearest integer at steps that peaks suggest costs a face of ten pixels
a twentieth of its box. Here the network runs with all its roundings on one side and in float on the
other, and steps, biases and rounding are moved by gradient descent until faces and landmarks agree.
Weights stay within one and a half integers of what they are; what is recorded is that difference.

Needs PyTorch and pyarrow; TRAIN.parquet holds face crops in a column ``image``.

Source: Esser et al., *Learned Step Size Quantization* (2020); Nagel et al., *Up or Down? Adaptive
Rounding for Post-Training Quantization* (2020).
"""

from __future__ import annotations

import argparse
import platform
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from facesig.convert.importer import FloatDetector, import_onnx
from facesig.convert.pictures import mosaics
from facesig.convert.ranges import measure_ranges, steps_from
from facesig.convert.recorded import Recorded, norms_of, save
from facesig.convert.tuned import Tuned
from facesig.evaluation.crops import CropFile

CROP_SIDE = 128
BATCH = 4
LEAST_SCORE = 0.3
"""Of cells that count."""

POINTS, SCORES, ROOMS = 0.2, 0.3, 1e-6
"""Weights of the landmarks', the scores' and the full groups' part in the loss; boxes have 1."""


def loss(made: list[Tensor], wanted: list[Tensor]) -> Tensor:
    """How far boxes, points and scores are off where either sees a face, in faces."""
    total, cells = torch.zeros(()), 0
    for got, true in zip(made, wanted):
        score, right = _score(got), _score(true)
        seen = (right >= LEAST_SCORE) | (score.detach() >= LEAST_SCORE)
        if not seen.any():
            continue
        sure = (right - LEAST_SCORE).clamp(min=0)[seen]
        size = true[:, 4:6].permute(0, 2, 3, 1)[seen].exp()
        off = (got - true).permute(0, 2, 3, 1)[seen]
        places = (off[:, 2:4] / size).square().sum(1) + off[:, 4:6].square().sum(1)
        points = (off[:, 6:].reshape(-1, 5, 2) / size[:, None]).square().sum((1, 2))
        total = total + (sure * (places + POINTS * points)).sum()
        total = total + SCORES * (score - right)[seen].square().sum()
        cells += int(seen.sum())
    return total / max(cells, 1)


def _score(each: Tensor) -> Tensor:
    squashed: Tensor = (torch.sigmoid(each[:, 0]) * torch.sigmoid(each[:, 1]) + 1e-8).sqrt()
    return squashed


def batches(pictures: list[Any], seed: int) -> Iterator[Tensor]:
    """Batches without end, mirrored and made lighter or darker at random."""
    rng = np.random.default_rng(seed)
    while True:
        batch = np.stack([pictures[i] for i in rng.integers(len(pictures), size=BATCH)])
        if rng.random() < 0.5:
            batch = batch[:, :, ::-1]
        if rng.random() < 0.3:
            gain, offset = rng.uniform(0.5, 1.3), rng.uniform(-20, 20)
            batch = np.clip(batch * gain + offset, 0, 255).round()
        yield torch.tensor(np.ascontiguousarray(batch.transpose(0, 3, 1, 2))).float()


def tune(detector: FloatDetector, pictures: list[Any], rounds: int, seed: int) -> Tuned:
    """Descent of ``rounds`` batches; prints the loss now and then."""
    ranges = measure_ranges(detector.network, detector.weights, pictures[:48])
    tuned = Tuned(detector, steps_from(detector.network, ranges))
    optimiser = torch.optim.Adam(tuned.parameters())
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, rounds)
    average = 0.0
    for index, batch in zip(range(rounds), batches(pictures, seed)):
        with torch.no_grad():
            wanted = tuned.maps(batch, exact=True)
        value = loss(tuned.maps(batch), wanted)
        optimiser.zero_grad()
        (value + ROOMS * tuned.full).backward()
        optimiser.step()
        schedule.step()
        average = value.item() if index == 0 else 0.97 * average + 0.03 * value.item()
        if index % 50 == 0 or index == rounds - 1:
            sys.stderr.write(f"{index} of {rounds}: loss {average:.3e}\n")
    return tuned


def main(argv: list[str] | None = None) -> None:
    """The command line described above."""
    parser = argparse.ArgumentParser(
        prog="python -m facesig.convert.tune",
        description="Tune a known detector's integers on mosaics of faces.",
    )
    parser.add_argument("model", help="ONNX file of a YuNet")
    parser.add_argument("crops", type=Path, help="parquet file of face crops")
    parser.add_argument("--out", type=Path, required=True, help="JSON file to write")
    parser.add_argument("--rounds", type=int, default=600, help="batches (default 600)")
    parser.add_argument("--count", type=int, default=160, help="mosaics (default 160)")
    parser.add_argument("--seed", type=int, default=1, help="of crops and batches (default 1)")
    arguments = parser.parse_args(argv)
    start = time.perf_counter()
    detector = import_onnx(arguments.model)
    file = CropFile(arguments.crops, CROP_SIDE)
    rows = np.random.default_rng(arguments.seed).permutation(len(file))[:3000]
    crops = [file.crop(int(row)) for row in rows]
    pictures = list(mosaics(crops, arguments.count, arguments.seed))
    tuned = tune(detector, pictures, arguments.rounds, arguments.seed)
    seconds = time.perf_counter() - start
    how = {
        "command": f"python -m facesig.convert.tune {Path(arguments.model).name} "
        f"{arguments.crops.name} --rounds {arguments.rounds} --count {arguments.count} "
        f"--seed {arguments.seed}",
        "pictures": f"{arguments.count} mosaics of {len(crops)} face crops",
        "seconds": round(seconds),
        "machine": f"{platform.machine()}, {torch.get_num_threads()} threads, "
        f"torch {torch.__version__}",
    }
    steps = {name: tuned.step(name).detach().double().numpy() for name in tuned.scales}
    network = detector.network.name
    save(arguments.out, Recorded(network, how, norms_of(detector), steps, tuned.nudges()))
    sys.stdout.write(f"{arguments.out}: {len(steps)} tensors, {seconds:.0f} s\n")


if __name__ == "__main__":
    main()
