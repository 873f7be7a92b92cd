"""What a detector is, and how each detector's own box becomes a tight box."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from facesig.types import Box, Face


class Detector(Protocol):
    """Finds faces. One instance may be used by many threads at once."""

    @property
    def name(self) -> str:
        """Name that the faces carry."""

    def detect(self, image: NDArray[np.uint8]) -> list[Face]:
        """Faces of a height x width x 3 uint8 RGB image, with tight boxes, the best first."""


@dataclass(frozen=True)
class Geometry:
    """From a detector's box to the tight box: what ``calibrate`` measured.

    Attributes:
        factor: longer side of the tight box, in longer sides of the detector's box.
        right: how far right of the detector's middle the tight middle lies, in the same unit.
        down: how far below it lies.
    """

    factor: float
    right: float
    down: float

    def tight(self, box: Box) -> Box:
        """The tight box of a detector's box: a square."""
        x, y = box.centre
        side = box.longer_side
        return Box.square((x + self.right * side, y + self.down * side), self.factor * side)


def reduction(width: int, height: int, max_side: int) -> float:
    """Scale, at most 1, at which the longer side is at most ``max_side``."""
    return min(1.0, max_side / max(width, height))
