"""Figure 4: accuracy against iterations, Multibatch beside pairwise SGD.

Both runs start from the same weights and see the same augmented images in the same order, p x q by
identity; they differ in the loss alone: all k^2 - k pairs of a batch, or k / 2 disjoint ones.
Accuracy is that on LFW View 1 (the paper shows View 2's; it is kept for the final figure).
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from facesig.studies.files import new_figure, write_csv, write_png
from facesig.training.config import load_config
from facesig.training.data import FaceTable
from facesig.training.loop import train

LOSSES = ("multibatch", "pairs")
BASE = {
    "task": "signature",
    "batch": "256",
    "people": "16",
    "images": "16",
    "steps": "3000",
    "warmup": "100",
    "decay": "600",
    "validate_every": "150",
}


@dataclass(frozen=True)
class Point:
    """Accuracies of a run after some steps."""

    loss: str
    step: int
    view1_train: float
    view1_test: float


def figure4(faces: FaceTable, settings: Mapping[str, str], out: Path) -> Iterator[str]:
    """Train both; writes ``figure4.csv`` and ``figure4.png``, yields lines of the summary.

    Args:
        faces: labelled ones.
        settings: of ``facesig.training.config``, over those of ``BASE``.
        out: folder; each run has its own below it.
    """
    points: list[Point] = []
    for loss in LOSSES:
        folder = out / loss
        chosen = {**BASE, **settings, "out": str(folder), f"losses.{loss}": "1.0"}
        train(load_config(None, chosen), faces)
        points += _read(loss, folder / "validation.csv")
    write_csv(out / "figure4.csv", points)
    _draw(points, out / "figure4.png")
    best = {loss: max(p.view1_test for p in points if p.loss == loss) for loss in LOSSES}
    when = {p.step: p for p in points if p.loss == "pairs" and p.view1_test == best["pairs"]}
    yield f"pairs: best {best['pairs']:.4f} after {min(when)} steps"
    yield f"multibatch: best {best['multibatch']:.4f}"
    reached = [p.step for p in points if p.loss == "multibatch" and p.view1_test >= best["pairs"]]
    yield f"multibatch reaches the pairs' best after {min(reached) if reached else 'no'} steps"


def _read(loss: str, path: Path) -> list[Point]:
    with open(path, newline="") as file:
        return [
            Point(loss, int(row["step"]), float(row["view1_train"]), float(row["view1_test"]))
            for row in csv.DictReader(file)
        ]


def _draw(points: list[Point], path: Path) -> None:
    figure, (plot,) = new_figure()
    for loss in LOSSES:
        run = [p for p in points if p.loss == loss]
        plot.plot([p.step for p in run], [p.view1_test for p in run], marker=".", label=loss)
    plot.set(xlabel="iterations of 256 images", ylabel="LFW View 1 dev-test accuracy")
    plot.grid(alpha=0.3)
    plot.legend()
    write_png(path, figure)
