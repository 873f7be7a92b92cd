"""Figure 4: accuracy against iterations, Multibatch beside pairwise SGD.

All runs start from the same weights and see the same augmented images in the same order, p x q by
identity; they differ in the loss, all k^2 - k pairs of a batch or k / 2 disjoint ones, and in the
learning rate. Each loss is shown at the rate that served it best on LFW View 1's dev-train pairs.
Accuracy is that on View 1's dev-test pairs, at the threshold of its dev-train pairs (the paper
shows View 2's; it is kept for the final figure).
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

from facesig.studies.figures import new_figure, write_csv, write_png
from facesig.training.config import Config, load_config
from facesig.training.data import FaceTable
from facesig.training.loop import train

LOSSES = ("multibatch", "pairs")
BASE = {
    "task": "signature",
    "batch": "256",
    "people": "16",
    "images": "16",
    "steps": "600",
    "warmup": "50",
    "decay": "150",
    "validate_every": "50",
}

ADAM_PER_MUON = Config().adam_lr / Config().lr
"""Both learning rates are changed together, in the proportion of the defaults."""


@dataclass(frozen=True)
class Point:
    """Accuracies of a run after some steps."""

    loss: str
    rate: float
    step: int
    view1_train: float
    view1_test: float


def figure4(
    faces: FaceTable, settings: Mapping[str, str], rates: Sequence[float], out: Path
) -> Iterator[str]:
    """Train each loss at each rate; writes ``figure4.csv`` and ``figure4.png``.

    Args:
        faces: labelled ones.
        settings: of ``facesig.training.config``, over those of ``BASE``.
        rates: learning rates that each loss is tried at.
        out: folder; each run has its own below it.

    Yields:
        lines of the summary.
    """
    points: list[Point] = []
    for rate in rates:
        for loss in LOSSES:
            folder = out / f"{loss}-{rate:g}"
            chosen = {
                **BASE,
                **settings,
                "out": str(folder),
                "lr": repr(rate),
                "adam_lr": repr(rate * ADAM_PER_MUON),
                f"losses.{loss}": "1.0",
            }
            train(load_config(None, chosen), faces)
            points += _read(loss, rate, folder / "validation.csv")
            write_csv(out / "figure4.csv", points)
    _draw(points, out / "figure4.png")
    yield from summary(points)


def summary(points: Sequence[Point]) -> Iterator[str]:
    """The best run of each loss, and when Multibatch is as good as the pairs ever were."""
    runs = {loss: best_run(points, loss) for loss in LOSSES}
    best = {loss: max(p.view1_test for p in run) for loss, run in runs.items()}
    for loss, run in runs.items():
        step = min(p.step for p in run if p.view1_test == best[loss])
        yield f"{loss}: rate {run[0].rate:g}, best {best[loss]:.4f} after {step} steps"
    reached = [p.step for p in runs["multibatch"] if p.view1_test >= best["pairs"]]
    yield f"multibatch reaches the pairs' best after {min(reached) if reached else 'no'} steps"


def best_run(points: Sequence[Point], loss: str) -> list[Point]:
    """The run of a loss whose highest dev-train accuracy is highest; its points in order."""
    best = max((p for p in points if p.loss == loss), key=lambda p: p.view1_train)
    return [p for p in points if (p.loss, p.rate) == (loss, best.rate)]


def _read(loss: str, rate: float, path: Path) -> list[Point]:
    with open(path, newline="") as file:
        return [
            Point(loss, rate, int(row["step"]), float(row["view1_train"]), float(row["view1_test"]))
            for row in csv.DictReader(file)
        ]


def _draw(points: Sequence[Point], path: Path) -> None:
    """The best run of each loss as a thick line, the others thin."""
    figure, (plot,) = new_figure()
    for loss, colour in zip(LOSSES, ("tab:blue", "tab:orange"), strict=True):
        chosen = best_run(points, loss)[0].rate
        rates = dict.fromkeys(p.rate for p in points if p.loss == loss)
        for rate, style in zip(rates, cycle(("-", "--", ":"))):
            run = [p for p in points if (p.loss, p.rate) == (loss, rate)]
            width = 2.0 if rate == chosen else 0.7
            steps, accuracies = [p.step for p in run], [p.view1_test for p in run]
            plot.plot(
                steps,
                accuracies,
                style,
                marker=".",
                linewidth=width,
                color=colour,
                label=f"{loss}, rate {rate:g}",
            )
    plot.set(xlabel="iterations of 256 images", ylabel="LFW View 1 dev-test accuracy")
    plot.grid(alpha=0.3)
    plot.legend(loc="center left", bbox_to_anchor=(1.0, 0.5))
    write_png(path, figure)
