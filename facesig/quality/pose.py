"""Which way a head looks, from five landmarks.

The points are fitted by a scaled orthographic view of ``SHAPE``, the mean head's five points in
three dimensions: the affine map by least squares, then the rotation nearest to it. Only the nose
tip stands out of the plane of the others, so yaw is read from how far it lies beside the middle,
and pitch from how far above or below.

Convention:
    * yaw: degrees, positive where the head turns to the picture's right.
    * pitch: degrees, positive where it looks up; 0 is the median of faces.
    * roll: degrees, positive where it is tilted clockwise in the picture. It is undone first: yaw
      and pitch are those of the upright head.

``SHAPE`` is the rank-3 factorisation (Tomasi and Kanade, 1992) of the landmarks of 140,676 training
faces, made metric by the least-squares orthonormality of all their views, and symmetric:
``facesig study head`` prints it. How good the angles are, beside the same method on 68
landmarks, says ``models/studies/README.md``.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

SHAPE: NDArray[np.float64] = np.array(
    [
        [-0.5, -0.486, 0.0686],
        [0.5, -0.486, 0.0686],
        [0.0, -0.0106, -0.2744],
        [-0.4174, 0.4913, 0.0686],
        [0.4174, 0.4913, 0.0686],
    ]
)
"""Points of the mean head, their mean at the origin: x to the right, y down, z away from the
camera; the eyes are 1 apart."""

MEDIAN_PITCH = -10.1
"""Of the training faces, degrees by the formula: detectors put the nose where they do."""


class Pose(NamedTuple):
    """Angles in degrees, and how badly the points fit a head.

    Attributes:
        yaw: -90 to 90.
        pitch: -90 to 90.
        roll: -180 to 180.
        misfit: root mean square distance of the points from the fitted head's, in distances
            between its eyes.
    """

    yaw: float
    pitch: float
    roll: float
    misfit: float


def pose_of(
    points: NDArray[np.float64],
    shape: NDArray[np.float64] = SHAPE,
    median_pitch: float = MEDIAN_PITCH,
) -> Pose:
    """The pose of landmarks, (k, 2), in any unit of length; ``shape`` is the mean head's (k, 3)."""
    centred = points - points.mean(axis=0)
    affine = centred.T @ shape @ np.linalg.inv(shape.T @ shape)
    left, _, right = np.linalg.svd(affine, full_matrices=False)
    view = left @ right
    roll = np.arctan2(view[1, 0], view[0, 0])
    cosine, sine = np.cos(roll), np.sin(roll)
    across, down = np.array([[cosine, sine], [-sine, cosine]]) @ view
    yaw = np.arctan2(-across[2], np.cross(across, down)[2])
    pitch = np.arcsin(np.clip(down[2], -1.0, 1.0))
    degrees = [float(angle) for angle in np.degrees([yaw, pitch, roll])]
    return Pose(degrees[0], degrees[1] - median_pitch, degrees[2], _misfit(centred, shape @ view.T))


def _misfit(centred: NDArray[np.float64], seen: NDArray[np.float64]) -> float:
    scale = float((seen * centred).sum() / (seen**2).sum())
    if scale <= 0:
        return 1.0
    return float(np.sqrt(((centred - scale * seen) ** 2).sum(axis=1).mean())) / scale
