"""What is refused before it becomes a signature, because that would mean nothing.

Each check has an error of its own; all are left out by ``check=False``. The limits, and how they
were chosen, stand in csrc/face/limits.h and csrc/image/content.h.
"""

from __future__ import annotations

from facesig.detection.base import Detector
from facesig.errors import NoContentError, SmallFaceError, UnsureFaceError
from facesig.images import Rgb
from facesig.runtime import native
from facesig.types import Box, Face

SURE_SCORE, LEAST_SIDE, LEAST_SIDE_INPUT, LEAST_SPREAD, LEAST_CROP = native.face_limits()
"""Score of a sure face; least side of a face for a network with crops of the third number of
pixels; least spread of a crop's grey levels, asked of crops of at least the last number of pixels.
"""

_REMEDY = "check=False embeds it anyway"


def require_sure(face: Face, detector: Detector, where: str) -> None:
    """Raise ``UnsureFaceError`` for a face that its detector is not sure of.

    A detector says what it is sure of by an attribute ``sure_score``; one without it is believed.
    """
    least = getattr(detector, "sure_score", None)
    if least is not None and face.score < least:
        raise UnsureFaceError(
            f"expected a face with a score of at least {least:g}, got {face.score:.3f} "
            f"by {detector.name} ({where}; {_REMEDY})"
        )


def require_size(box: Box, input_size: int, where: str) -> None:
    """Raise ``SmallFaceError`` for a face too small for a network with crops of ``input_size``."""
    least = LEAST_SIDE * input_size / LEAST_SIDE_INPUT
    if box.longer_side < least:
        raise SmallFaceError(
            f"expected a face of at least {least:g} pixels, got {box.longer_side:.1f} "
            f"({where}; {_REMEDY})"
        )


def require_content(crop: Rgb, where: str) -> None:
    """Raise ``NoContentError`` for a crop that shows nothing: black, white, flat, transparent."""
    if min(crop.shape[:2]) < LEAST_CROP:
        return
    spread = native.content_spread(crop)
    if spread < LEAST_SPREAD:
        raise NoContentError(
            f"expected a face with content, got a crop whose grey values spread over {spread:.2f} "
            f"levels, less than {LEAST_SPREAD:g} ({where}; {_REMEDY})"
        )
