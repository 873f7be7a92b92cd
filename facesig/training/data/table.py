"""The table that training sees: decoded crops and what is known of each."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError
from facesig.training.data.stream import StreamedPictures

Pictures = NDArray[np.uint8] | StreamedPictures
"""(n, 128, 128, 3) uint8 RGB by rows: mapped into memory, or decoded where they are asked for."""


@dataclass(frozen=True)
class FaceTable:
    """Crops and what is known of each.

    What is unknown of a face is NaN, so that a loss that forgets to look stops the run at once
    and does not learn from made-up numbers.

    Attributes:
        images: (n, 128, 128, 3) uint8 RGB, read-only: mapped into memory, or streamed.
        landmarks: (n, 5, 2) float32, stored-crop pixels; rows of NaN where unknown.
        teacher: (n, d) float32 unit vectors, rows of NaN where unknown; None if all are.
        identity: (n,) int64, numbered from 0; -1 where unknown.
        names: file name of each crop, "" where unknown; None if all are.
        key: stands for the images: equal keys, equal images. "" for tables made by hand.
    """

    images: Pictures
    landmarks: NDArray[np.float32]
    teacher: NDArray[np.float32] | None
    identity: NDArray[np.int64]
    names: list[str] | None
    key: str = ""

    def __len__(self) -> int:
        return len(self.images)

    @property
    def has_landmarks(self) -> NDArray[np.bool_]:
        """Which faces have landmarks, (n,)."""
        known: NDArray[np.bool_] = np.isfinite(self.landmarks[:, 0, 0])
        return known

    @property
    def has_teacher(self) -> NDArray[np.bool_]:
        """Which faces have a teacher's signature, (n,)."""
        if self.teacher is None:
            return np.zeros(len(self), np.bool_)
        known: NDArray[np.bool_] = np.isfinite(self.teacher[:, 0])
        return known


def require_landmarks(faces: FaceTable) -> None:
    """Raise ``DataError`` unless every face has landmarks."""
    missing = int(len(faces) - faces.has_landmarks.sum())
    if missing:
        raise DataError(
            f"expected landmarks of every face, got none of {missing:,} of {len(faces):,} "
            "(task=alignment; `facesig prepare --detector YUNET.onnx` finds them)"
        )
