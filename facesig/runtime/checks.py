"""What is refused before it becomes a signature, because that would mean nothing.

Each check has an error of its own; all are left out by ``check=False``.
"""

from __future__ import annotations

from facesig.detection.base import Detector
from facesig.errors import NoContentError, SmallFaceError, UnsureFaceError
from facesig.runtime.native import has_content
from facesig.types import Box, Face

LEAST_SIDE = 24.0
"""Longer side, in pixels of the picture, from which a face is worth a signature.

LFW View 1 (test, 1,000 pairs), both crops of a pair reduced and cut again, shipped integer model:
accuracy with the best threshold, and same pairs above the threshold for 1 in 1,000.

====  ========  =====
side  accuracy  found
====  ========  =====
91    98.2 %    91.8
64    97.7      90.4
48    97.5      90.8
40    97.5      89.0
32    97.3      86.0
28    97.1      83.8
24    96.0      80.0
20    93.7      69.8
16    89.9      59.8
====  ========  =====

From 28 to 24 pixels errors grow by a third, from there on by half and more with every step."""

_REMEDY = "check=False embeds it anyway"


def require_sure(face: Face, detector: Detector, where: str) -> None:
    """Raise ``UnsureFaceError`` for a face that its detector is not sure of.

    A detector says what it is sure of by an attribute ``sure_score``; one without it is believed.
    """
    least = getattr(detector, "sure_score", None)
    if least is not None and face.score < least:
        raise UnsureFaceError(
            f"expected a face with a score of at least {least:g}, got {face.score:.2f} "
            f"by {detector.name} ({where}; {_REMEDY})"
        )


def require_size(box: Box, where: str) -> None:
    """Raise ``SmallFaceError`` for a face of fewer than ``LEAST_SIDE`` pixels."""
    if box.longer_side < LEAST_SIDE:
        raise SmallFaceError(
            f"expected a face of at least {LEAST_SIDE:g} pixels, got {box.longer_side:.1f} "
            f"({where}; {_REMEDY})"
        )
