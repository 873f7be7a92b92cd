"""Theorem 1 on networks at several stages of training: table, slopes and picture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from facesig import arch
from facesig.errors import DataError
from facesig.export.native import load_network
from facesig.studies.files import new_figure, write_csv, write_png
from facesig.studies.variance import ESTIMATORS, Variance, VarianceStudy, slope
from facesig.training.augment import IDENTITY, Augmentation, Draws, render_batch
from facesig.training.data import FaceTable
from facesig.training.network import FaceNet

KS = (4, 8, 16, 32, 64, 128, 256)
FITTED = (16, 256)
"""The range of k whose slope is reported."""

FRESH = "fresh"


@dataclass(frozen=True)
class Row(Variance):
    """One line of the CSV: a point of the study, and the network it was measured on."""

    network: str
    theta: float


def theorem1(
    faces: FaceTable,
    checkpoints: Sequence[str],
    out: Path,
    *,
    people: int,
    images: int,
    draws: int,
    scale: float,
    seed: int,
) -> Iterator[str]:
    """Measure every network at every k; yields a line of text for each, then the slopes.

    Writes ``theorem1.csv`` and ``theorem1.png`` to ``out``.

    Args:
        faces: labelled ones.
        checkpoints: files, or "fresh" for an untrained network.
        out: folder.
        people: persons in the fixed set of images.
        images: images of each.
        draws: estimates for each point.
        scale: of unit signatures, as in ``Multibatch``.
        seed: of everything random.

    Raises:
        DataError: too few people with so many images.
        CheckpointError: a checkpoint is unusable.
    """
    rows = labelled_rows(faces.identity, people, images, seed)
    numbers = Draws.of(np.random.default_rng(seed), len(rows))
    maps = np.repeat(IDENTITY, len(rows), 0)
    views, _ = render_batch(faces.images, rows, maps, numbers, Augmentation().without())
    table: list[Row] = []
    for name in checkpoints:
        study = VarianceStudy(_network(name, seed), views, faces.identity[rows], scale)
        for estimator in ESTIMATORS:
            points = []
            for k in KS:
                point = study.measure(estimator, k, draws, seed)
                points.append(point)
                table.append(Row(**vars(point), network=_stem(name), theta=study.theta))
                yield (
                    f"{_stem(name):20} {estimator:10} k {k:4}  variance {point.variance:.4g}  "
                    f"bias / expected {point.bias / point.expected_bias:.2f}"
                )
            yield f"{_stem(name):20} {estimator:10} slope {slope(points, *FITTED):.2f}"
    write_csv(out / "theorem1.csv", table)
    _draw(table, out / "theorem1.png")


def labelled_rows(
    identity: NDArray[np.int64], people: int, images: int, seed: int
) -> NDArray[np.int64]:
    """Rows of random people with at least ``images`` images, so many of each.

    Raises:
        DataError: there are too few such people.
    """
    rng = np.random.default_rng([seed, 7])
    persons, counts = np.unique(identity[identity >= 0], return_counts=True)
    fit = rng.permutation(persons[counts >= images])[:people]
    if len(fit) < people:
        raise DataError(f"expected {people} people with {images} images, got {len(fit)}")
    picked = [rng.permutation(np.flatnonzero(identity == person))[:images] for person in fit]
    return np.concatenate(picked)


def _network(name: str, seed: int) -> FaceNet:
    if name == FRESH:
        torch.manual_seed(seed)
        return FaceNet(arch.MULTIBATCH)
    return load_network(Path(name))[0]


def _stem(name: str) -> str:
    return Path(name).stem


def _draw(table: Sequence[Row], path: Path) -> None:
    """One plot a network: log variance against log k, with guides of slope -1 and -2."""
    networks = list(dict.fromkeys(row.network for row in table))
    figure, axes = new_figure(len(networks))
    for plot, network in zip(axes, networks, strict=True):
        for estimator in ESTIMATORS:
            points = [r for r in table if (r.network, r.estimator) == (network, estimator)]
            ks, values = [p.k for p in points], [p.variance for p in points]
            fitted = slope(points, *FITTED)
            plot.loglog(ks, values, marker="o", label=f"{estimator}, slope {fitted:.2f}")
            for power, style in ((-1, ":"), (-2, "--")):
                guide = [values[0] * (k / ks[0]) ** power for k in ks]
                plot.loglog(ks, guide, style, color="grey", linewidth=0.7)
        plot.set(title=network, xlabel="k", ylabel="E |estimate - gradient|²")
        plot.legend()
    write_png(path, figure)
