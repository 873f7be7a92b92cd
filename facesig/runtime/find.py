"""Which detector the user means, and how it looks at each kind of image."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Union

import numpy as np

from facesig.detection.base import Detector
from facesig.detection.haar import HaarDetector
from facesig.detection.yunet import YuNetDetector
from facesig.errors import OptionError
from facesig.images import Frame
from facesig.images.picture import Part, Picture
from facesig.runtime.crop import Pixels
from facesig.runtime.detector import EngineDetector
from facesig.runtime.model import Model
from facesig.trust import KeyLike, required_key
from facesig.types import Box, Face, Landmarks

DetectorLike = Union[str, "os.PathLike[str]", Model, Detector, None]
"""None for the detector that ships; a detector file (.fsig) or an open one; "haar" for OpenCV's
cascade; the path of a YuNet ONNX file, for OpenCV; or any ``Detector``."""


def make_detector(
    choice: DetectorLike = None,
    *,
    turn: bool = True,
    isa: str | None = None,
    require_signature: KeyLike | None = None,
) -> Detector:
    """The detector that ``choice`` names; see ``DetectorLike``.

    Args:
        choice: what is meant; an object with ``detect`` is taken as it is.
        turn: False keeps the engine's from turning pictures that lie on their side.
        isa: "scalar" or "neon" forces the engine's instruction set; OpenCV's detectors have none.
        require_signature: a key that must have signed the detector file, as of ``Embedder``.

    Raises:
        OptionError: a signature is required of a detector that OpenCV reads.
        IsaError: the CPU or the build lacks ``isa``.
    """
    if choice is None or isinstance(choice, Model):
        return EngineDetector(choice, turn=turn, isa=isa, require_signature=require_signature)
    if not isinstance(choice, (str, os.PathLike)):
        return choice
    name = os.fsdecode(choice)
    opencv = name == "haar" or name.lower().endswith(".onnx")
    if not opencv:
        return EngineDetector(name, turn=turn, isa=isa, require_signature=require_signature)
    if required_key(require_signature) is not None:
        raise OptionError(f"expected a detector file for a signature, got one of OpenCV's ({name})")
    return HaarDetector() if name == "haar" else YuNetDetector(name)


def find_faces(detector: Detector, image: Pixels) -> list[Face]:
    """Faces of an array, a frame or a picture file, in its own pixels.

    A picture file is decoded no larger than ``max_side`` of the detector wants, if it has such an
    attribute. Frames become arrays for detectors that know no frames.
    """
    if isinstance(image, Picture):
        most = getattr(detector, "max_side", None)
        if most is None:
            return detector.detect(image.full())
        part = image.reduced(most)
        return [_in_picture(face, part) for face in detector.detect(part.pixels)]
    if isinstance(detector, EngineDetector):
        return detector.detect(image)
    return detector.detect(image.rgb() if isinstance(image, Frame) else image)


def _in_picture(face: Face, part: Part) -> Face:
    if part.share == 1 and part.left == part.top == 0:
        return face
    x, y = part.to_picture(face.box.x, face.box.y)
    box = Box(x, y, face.box.width * part.share, face.box.height * part.share)
    points = face.landmarks
    if points is not None:
        points = Landmarks.from_array(points.array * part.share + np.array([part.left, part.top]))
    return replace(face, box=box, landmarks=points)
