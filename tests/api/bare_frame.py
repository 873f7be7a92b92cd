"""A frame in which the detector finds a face, but whose crop shows next to nothing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

SAMPLE = Path(__file__).resolve().parent.parent / "samples" / "sewell_160x120.nv12"
WINDOW = 7


def bare_frame() -> NDArray[np.uint8]:
    """A photo's edges, faint on grey, 240 x 320 x 3: a cell of the content rule is even.

    What is wider than a few pixels is taken off twice, so dark and bright areas are alike.
    """
    luma = np.fromfile(SAMPLE, np.uint8)[: 120 * 160].reshape(120, 160)
    edges = np.kron(luma, np.ones((2, 2)))
    for _ in range(2):
        edges = edges - _averaged(edges)
    grey = np.clip(np.rint(128 + 0.6 * edges), 0, 255).astype(np.uint8)
    return np.dstack([grey] * 3)


def _averaged(image: NDArray[np.float64]) -> NDArray[np.float64]:
    """Means over windows; edges are repeated."""
    height, width = image.shape
    padded = np.pad(image, WINDOW // 2, mode="edge")
    rows = sum(padded[i : i + height] for i in range(WINDOW))
    return np.asarray(sum(rows[:, i : i + width] for i in range(WINDOW)) / WINDOW**2)
