"""Where things lie: pixel conventions, similarities, the crop's size, the layout of landmarks.

Convention, said here once:
    * A *photo's* positions are edges: pixel j covers j to j + 1, its centre lies at j + 0.5. Boxes
      and landmarks of the API are such positions (``facesig.types``).
    * A *crop's* landmarks (training data, the aligned view) are centres: pixel j's centre lies at
      j. The numbers of a point are half less than those of its position by edges.
    * *Normalised* coordinates run from -1 to 1 from edge to edge of a square, whatever its size.
    * A *similarity* is (a, b, tx, ty): (x, y) -> (a x - b y + tx, b x + a y + ty). The network's
      maps normalised coordinates of the aligned view to those of its input
      (``facesig.network.Warp``).
    * Five landmarks are in the order eye on the picture's left, eye on its right, nose tip, mouth
      corner on the left, on the right.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

CROP_FACTOR = 1.225
"""Side of the square that the network sees over the longer side of the tight face box."""

BOX_LANDMARKS: Array = np.array(
    [[-0.1770, -0.1147], [0.1770, -0.1147], [0.0, 0.0822], [-0.1499, 0.2301], [0.1499, 0.2301]]
)
"""Where the five points lie in a tight box of side 1 with its middle at the origin.

Measured by ``python -m facesig.detection.calibrate landmarks train-00.parquet`` on 3,444 faces
with YuNet's landmarks and boxes: the median layout after undoing each face's roll, made symmetric,
scaled so that the median side is right. For single faces (5th to 95th percentile) the side comes
out at 0.933 to 1.079 of the true one, and the middle -0.107 to 0.073 sides off across (median
-0.008) and -0.043 to 0.040 down (median 0.001). Profiles come out too small.
"""

ALIGNED_LANDMARKS: Array = np.array(
    [
        [38.2946, 51.6963],
        [73.5318, 51.5014],
        [56.0252, 71.7366],
        [41.5493, 92.3655],
        [70.7299, 92.2041],
    ]
)
"""Where the aligned view of 112 x 112 shows them, centres at whole numbers: the usual template,
which is also the one that the teacher's inputs are aligned to."""


def to_normalised(pixels: Array, size: int) -> Array:
    """Coordinates of a crop (centres at whole numbers) to [-1, 1] from edge to edge."""
    return (2.0 * pixels + 1.0) / size - 1.0


def to_pixels(points: Array, size: int) -> Array:
    """Inverse of ``to_normalised``."""
    return ((points + 1.0) * size - 1.0) / 2.0


def fit_similarity(source: Array, target: Array) -> Array:
    """Least-squares similarity with target = (a x - b y + tx, b x + a y + ty).

    Args:
        source: (n, points, 2) or (points, 2); not all points may be one.
        target: of the same shape, or one that it broadcasts with.

    Returns:
        (n, 4) or (4,) numbers (a, b, tx, ty).
    """
    source, target = np.broadcast_arrays(source, target)
    source_mean = source.mean(axis=-2, keepdims=True)
    target_mean = target.mean(axis=-2, keepdims=True)
    s, t = source - source_mean, target - target_mean
    energy = (s**2).sum(axis=(-2, -1))
    a = (s * t).sum(axis=(-2, -1)) / energy
    b = (s[..., 0] * t[..., 1] - s[..., 1] * t[..., 0]).sum(axis=-1) / energy
    shift = target_mean[..., 0, :]
    x, y = source_mean[..., 0, 0], source_mean[..., 0, 1]
    return np.stack([a, b, shift[..., 0] - a * x + b * y, shift[..., 1] - b * x - a * y], axis=-1)


def apply_similarity(similarity: Array, points: Array) -> Array:
    """Map points (..., n, 2) by similarities (..., 4)."""
    a, b, tx, ty = (similarity[..., i, None] for i in range(4))
    x, y = points[..., 0], points[..., 1]
    return np.stack([a * x - b * y + tx, b * x + a * y + ty], axis=-1)
