"""A picture of what the alignment net does: inputs, warped outputs, landmarks before and after."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from numpy.typing import NDArray

from facesig.errors import DataError
from facesig.export.checkpoint import load_network
from facesig.geometry import ALIGNED_LANDMARKS, to_normalised, to_pixels
from facesig.studies.figures import new_grid, write_png
from facesig.training.data import FaceTable
from facesig.training.geometry import INPUT, MARGIN
from facesig.training.inference import landmark_error, predict_similarity
from facesig.training.network import FaceNet
from facesig.training.pixels import normalised, warp

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Points = NDArray[np.float64]


def alignment(
    faces: FaceTable, checkpoint: Path, out: Path, count: int, seed: int
) -> Iterator[str]:
    """Draw ``alignment.png`` in ``out`` and yield the landmark errors.

    Each face has two pictures: the input with its landmarks, and the warped one with the same
    landmarks (dots) and where the template wants them (crosses).

    Args:
        faces: with landmarks.
        checkpoint: of a network whose alignment net is trained.
        out: folder.
        count: faces drawn; the errors are of all faces given.
        seed: of the choice.

    Raises:
        DataError: fewer faces with landmarks than asked for.
    """
    net, _ = load_network(checkpoint)
    known = np.flatnonzero(faces.has_landmarks)
    if len(known) < count:
        raise DataError(f"expected {count} faces with landmarks, got {len(known)}")
    rows = np.sort(np.random.default_rng(seed).permutation(known)[:count])
    images = np.stack([faces.images[row] for row in rows])
    similarity = predict_similarity(net, images).astype(np.float64)
    inputs, outputs = _views(net, images)
    landmarks = faces.landmarks[rows].astype(np.float64) - MARGIN
    figure, axes = new_grid(2, count)
    for i in range(count):
        moved = to_pixels(_inverse(similarity[i], to_normalised(landmarks[i], INPUT)), INPUT)
        before, after = axes[:, i]
        _show(before, inputs[i], landmarks[i])
        _show(after, outputs[i], moved)
        after.plot(ALIGNED_LANDMARKS[:, 0], ALIGNED_LANDMARKS[:, 1], "x", color="red")
    write_png(out / "alignment.png", figure)
    error, best = landmark_error(net, faces)
    yield f"mean landmark error {error:.2f} pixels of {INPUT}, by the best similarity {best:.2f}"


def _show(plot: Axes, picture: NDArray[np.uint8], points: Points) -> None:
    plot.imshow(picture)
    plot.plot(points[:, 0], points[:, 1], ".", color="lime")
    plot.axis("off")


def _inverse(similarity: Points, points: Points) -> Points:
    """Where points of the input lie in the aligned view, both normalised."""
    a, b, tx, ty = similarity
    x, y = points[:, 0] - tx, points[:, 1] - ty
    straight: Points = np.stack([a * x + b * y, a * y - b * x], axis=1) / (a * a + b * b)
    return straight


@torch.no_grad()
def _views(net: FaceNet, images: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """The network's inputs and its aligned views, (n, 112, 112, 3) each."""
    centres = np.ascontiguousarray(images[:, MARGIN:-MARGIN, MARGIN:-MARGIN])
    batch = normalised(torch.from_numpy(centres))
    aligned = warp(batch, net.alignment(batch), INPUT)
    pixels = (aligned * 128 + 128).round().clamp(0, 255).to(torch.uint8)
    return centres, pixels.permute(0, 2, 3, 1).numpy()
