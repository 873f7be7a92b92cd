"""YuNet, a small convolutional detector with five landmarks, through OpenCV.

The detector that ships is this network in integers (facesig.runtime.detector); here the user brings
the float file (``face_detection_yunet_2023mar*.onnx`` of OpenCV Zoo). The training faces were boxed
by it.
"""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.detection.base import Geometry, reduction
from facesig.detection.opencv import require, shrink
from facesig.errors import ModelError, ModelNotFoundError
from facesig.remade import Remade
from facesig.types import Box, Face, Landmarks

GEOMETRY = Geometry(factor=1.0, right=0.0, down=0.0)
"""Its box is the tight box by definition: the training crops were cut from it.

As a check, ``python -m facesig.detection.calibrate yunet train-00.parquet --rows 1000`` on crops
enlarged twofold: all 1,000 found, factor 1.021 (0.953 to 1.087, 5th to 95th percentile), right
0.008 (-0.015 to 0.030), down 0.006 (-0.029 to 0.037). The spread is the detector's own between
two sizes of one picture."""

MAX_SIDE = 640
"""Longer side, in pixels, to which larger photos are reduced: it knows faces up to 300 pixels."""

LEAST_SCORE = 0.6
OVERLAP = 0.3


class YuNetDetector(Remade):
    """Faces with landmarks by a YuNet model file; safe to share between threads."""

    name = "yunet"
    sure_score = 0.7

    def __init__(self, path: str | os.PathLike[str], max_side: int = MAX_SIDE) -> None:
        """Load the ONNX file at ``path``.

        Raises ``ModelNotFoundError`` if it is missing, ``ModelError`` if OpenCV cannot use it,
        ``MissingExtraError`` without an OpenCV that has FaceDetectorYN (4.5.4 or later).
        """
        self.max_side = max_side
        self._path = os.fspath(path)
        self._local = threading.local()
        if not Path(self._path).is_file():
            raise ModelNotFoundError(f"expected a YuNet model file, got none ({self._path})")
        self._network()

    def detect(self, image: NDArray[np.uint8]) -> list[Face]:
        """Faces of a height x width x 3 uint8 RGB image: the sure ones first, then by size."""
        cv2 = require("FaceDetectorYN")
        height, width = image.shape[:2]
        scale = reduction(width, height, self.max_side)
        small = cv2.cvtColor(shrink(image, scale), cv2.COLOR_RGB2BGR)
        network = self._network()
        network.setInputSize((small.shape[1], small.shape[0]))
        try:
            _, rows = network.detect(small)
        except cv2.error as error:
            raise self._unusable(error) from error
        faces = [self._face(row / scale, float(row[14])) for row in _rows(rows)]
        return sorted(faces, key=self._rank, reverse=True)

    def _rank(self, face: Face) -> tuple[bool, float]:
        return (face.score >= self.sure_score, face.box.longer_side)

    def _face(self, row: NDArray[np.float64], score: float) -> Face:
        box = GEOMETRY.tight(Box(*(float(number) for number in row[:4])))
        return Face(box, Landmarks.from_array(row[4:14].reshape(5, 2)), score, self.name)

    def _network(self) -> Any:
        cv2 = require("FaceDetectorYN")
        if not hasattr(self._local, "network"):
            try:
                self._local.network = cv2.FaceDetectorYN.create(
                    self._path, "", (320, 320), LEAST_SCORE, OVERLAP
                )
            except cv2.error as error:
                raise self._unusable(error) from error
        return self._local.network

    def _unusable(self, error: Exception) -> ModelError:
        reason = " ".join(str(error).split())
        return ModelError(
            f"expected a YuNet model, got a file OpenCV cannot use: {reason} ({self._path})"
        )


def _rows(rows: NDArray[np.float32] | None) -> NDArray[np.float64]:
    """OpenCV gives None for no face, else n x 15: box, ten landmark numbers, score."""
    return np.empty((0, 15)) if rows is None else np.asarray(rows, dtype=np.float64)
