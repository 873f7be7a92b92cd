"""Viola and Jones' cascade, as OpenCV ships it: no model file of our own, no landmarks.

Of the shipped frontal cascades ``alt2`` finds the most faces with the fewest false boxes: of 400
crops of train-00.parquet 90 %, ``alt`` 89 %, ``default`` 86 %; ``default`` also sees faces in a
third of the pictures without people. All miss profiles and strongly tilted heads; where those
matter, name a YuNet model instead (facesig.detection.yunet).
"""

from __future__ import annotations

import threading
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.detection.base import Geometry, reduction
from facesig.detection.opencv import find_cascade, require, shrink
from facesig.errors import MissingExtraError
from facesig.remade import Remade
from facesig.types import Box, Face

CASCADE = "haarcascade_frontalface_alt2.xml"

GEOMETRY = Geometry(factor=1.108, right=0.0, down=0.013)
"""Measured by ``python -m facesig.detection.calibrate haar train-00.parquet --rows 3000``: 2,909
faces found. Single faces (5th to 95th percentile): factor 0.972 to 1.244, right -0.072 to 0.096
(median 0.006, taken as 0: faces have no preferred side), down -0.035 to 0.068."""

MAX_SIDE = 800
"""Longer side, in pixels, to which larger photos are reduced before searching."""

SMALLEST = 0.05
"""Smallest face searched for, in longer sides of the photo ..."""

SMALLEST_PIXELS = 24
"""... and in pixels; the cascade's own window is 20."""

STEP = 1.1
"""Ratio of successive search sizes."""

NEIGHBOURS = 3
"""Overlapping hits that make a face."""

SURE_WEIGHT = 55.3
"""Weight of the last stage from which a face counts as sure: of 800 crops of train-05.parquet 839
in a thousand had a sure box on the face and one crop a false one; with unsure boxes 879 and six.
Unsure faces are listed after all sure ones: a large false box must not hide a real face."""


class HaarDetector(Remade):
    """Faces by the cascade; safe to share between threads, each gets its own classifier."""

    name = "haar"

    def __init__(self, max_side: int = MAX_SIDE) -> None:
        """Load the cascade; ``max_side`` trades small faces in large photos for time.

        Raises ``MissingExtraError`` without OpenCV 4 or without its cascade files.
        """
        self.max_side = max_side
        self._path = find_cascade(CASCADE)
        self._local = threading.local()
        self._classifier()

    def detect(self, image: NDArray[np.uint8]) -> list[Face]:
        """Faces of a height x width x 3 uint8 RGB image: the sure ones, then by size."""
        boxes, weights = self.boxes(image)
        faces = [
            Face(GEOMETRY.tight(box), None, weight, self.name)
            for box, weight in zip(boxes, weights)
        ]
        return sorted(faces, key=_rank, reverse=True)

    def boxes(self, image: NDArray[np.uint8]) -> tuple[list[Box], list[float]]:
        """The cascade's own boxes and weights of its last stage, for ``calibrate``."""
        cv2 = require("CascadeClassifier")
        height, width = image.shape[:2]
        scale = reduction(width, height, self.max_side)
        grey = cv2.cvtColor(shrink(image, scale), cv2.COLOR_RGB2GRAY)
        least = max(SMALLEST_PIXELS, round(SMALLEST * max(grey.shape)))
        found, _, weights = self._classifier().detectMultiScale3(
            grey,
            scaleFactor=STEP,
            minNeighbors=NEIGHBOURS,
            minSize=(least, least),
            outputRejectLevels=True,
        )
        boxes = [Box(*(float(edge) / scale for edge in box)) for box in found]
        return boxes, [float(weight) for weight in np.ravel(weights)]

    def _classifier(self) -> Any:
        if not hasattr(self._local, "classifier"):
            classifier = require("CascadeClassifier").CascadeClassifier(self._path)
            if classifier.empty():
                raise MissingExtraError(f"expected a cascade, got a damaged file ({self._path})")
            self._local.classifier = classifier
        return self._local.classifier


def _rank(face: Face) -> tuple[bool, float, float, float, float]:
    """Also by place: sizes come in steps, and OpenCV's order is that of its threads.

    See ``findings/opencv-haar-order-by-thread.sh``.
    """
    box = face.box
    return (face.score >= SURE_WEIGHT, box.longer_side, face.score, -box.y, -box.x)
