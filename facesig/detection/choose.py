"""Which detector the user means."""

from __future__ import annotations

import os
from typing import Union

from facesig.detection.base import Detector
from facesig.detection.haar import HaarDetector
from facesig.detection.yunet import YuNetDetector

DetectorLike = Union[str, os.PathLike[str], Detector, None]
"""None or "haar" for the cascade, the path of a YuNet ONNX file, or any ``Detector``."""


def make_detector(choice: DetectorLike) -> Detector:
    """The detector that ``choice`` names; see ``DetectorLike``."""
    if choice is None or choice == "haar":
        return HaarDetector()
    if isinstance(choice, (str, os.PathLike)):
        return YuNetDetector(choice)
    return choice
