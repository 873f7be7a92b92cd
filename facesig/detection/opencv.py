"""Loads OpenCV, or says how to get it."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from types import ModuleType

import numpy as np
from numpy.typing import NDArray

from facesig.errors import MissingExtraError
from facesig.extras import load, remedy

SYSTEM_CASCADES = (
    "/usr/share/opencv4/haarcascades",
    "/usr/local/share/opencv4/haarcascades",
    "/usr/share/opencv/haarcascades",
)
"""Where Debian's opencv-data and OpenCV's own installation put the cascades."""


@cache
def require(feature: str) -> ModuleType:
    """The ``cv2`` module with ``feature`` in it; ``MissingExtraError`` if there is none."""
    cv2 = load("cv2", "finding faces")
    if not hasattr(cv2, feature):
        # A folder of leftovers passes for a package without anything in it.
        version = getattr(cv2, "__version__", "of no version: an empty or damaged package")
        raise MissingExtraError(
            f"expected an OpenCV with {feature}, got OpenCV {version} ({remedy('cv2')})"
        )
    return cv2


def find_cascade(name: str) -> str:
    """Path of the cascade file ``name``; ``MissingExtraError`` if it is nowhere.

    Looked for beside ``cv2`` (pip's wheels), then in the system's folders ``SYSTEM_CASCADES``.
    """
    data = getattr(require("CascadeClassifier"), "data", None)
    beside = getattr(data, "haarcascades", None)
    folders = ([beside] if beside else []) + list(SYSTEM_CASCADES)
    for folder in folders:
        path = Path(folder) / name
        if path.is_file():
            return str(path)
    raise MissingExtraError(
        f"expected the cascade {name} in one of {os.pathsep.join(folders)}, got none "
        f"(apt-get install opencv-data; {remedy('cv2')})"
    )


def shrink(image: NDArray[np.uint8], scale: float) -> NDArray[np.uint8]:
    """``image`` at a ``scale`` of at most 1, by area averaging; C-contiguous."""
    image = np.ascontiguousarray(image)
    if scale == 1:
        return image
    cv2 = require("resize")
    height, width = image.shape[:2]
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    small: NDArray[np.uint8] = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
    return small
