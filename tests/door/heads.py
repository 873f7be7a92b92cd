"""A head that turns, drawn: a texture that moves on, with the landmarks of each angle."""

from __future__ import annotations

import numpy as np
from gallery.people import signature

from facesig import Box, Face, Landmarks
from facesig.quality.pose import SHAPE
from facesig.runtime.pipeline import Seen


def landmarks(yaw: float, side: float = 60.0, centre=(160.0, 120.0), noise=0.0, seed=0):
    """The mean head's five points at an angle (degrees, positive to the picture's right)."""
    angle = np.radians(yaw)
    turned = SHAPE[:, 0] * np.cos(angle) - SHAPE[:, 2] * np.sin(angle)
    points = np.stack([turned, SHAPE[:, 1]], axis=1) * side / 2 + centre
    return points + np.random.default_rng(seed).normal(size=(5, 2)) * noise


def picture(yaw: float, seed: int = 0) -> np.ndarray:
    """A frame of 240 x 320 whose face shows other parts of a texture as it turns."""
    texture = np.random.default_rng(seed).integers(0, 256, (12, 40, 1), np.uint8)
    shift = round(yaw / 4)
    part = np.roll(texture, shift, axis=1)[:, :12]
    pixels = np.full((240, 320, 3), 90, np.uint8)
    pixels[84:156, 124:196] = np.kron(part, np.ones((6, 6, 1), np.uint8))
    return pixels


def head(yaw: float, person: int = 0, photo: int = 0, points=None) -> Seen:
    """A face at an angle, as a pipeline sees it."""
    points = landmarks(yaw) if points is None else points
    box = Box.square((160.0, 120.0), 60.0)
    face = Face(box, Landmarks.from_array(points), 0.9, "drawn")
    return Seen(face, 1, True, None, signature(person, photo))
