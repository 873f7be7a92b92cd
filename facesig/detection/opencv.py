"""Loads OpenCV, or says how to get it."""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType

import numpy as np
from numpy.typing import NDArray

from facesig.errors import MissingExtraError

_REMEDY = 'pip install "facesig[detect]", or pass face='

SYSTEM_CASCADES = (
    "/usr/share/opencv4/haarcascades",
    "/usr/local/share/opencv4/haarcascades",
    "/usr/share/opencv/haarcascades",
)
"""Where Debian's opencv-data and OpenCV's own installation put the cascades."""


@cache
def require(feature: str) -> ModuleType:
    """The ``cv2`` module with ``feature`` in it; ``MissingExtraError`` if there is none."""
    try:
        # Not an import statement: nothing that imports this module may depend on OpenCV.
        cv2 = import_module("cv2")
    except ImportError as error:
        raise MissingExtraError(
            f"expected OpenCV for finding faces, got no such package ({_REMEDY})"
        ) from error
    if not hasattr(cv2, feature):
        raise MissingExtraError(
            f"expected an OpenCV with {feature}, got OpenCV {cv2.__version__} ({_REMEDY})"
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
        f"(apt install opencv-data, {_REMEDY})"
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
