"""Frozen values that the API takes and gives: boxes, landmarks, faces, signatures, matches.

Convention:
    * Positions are (x, y) in pixels of the upright image (EXIF orientation applied), x to the
      right, y down. Pixel (0, 0) covers the square from (0, 0) to (1, 1), so its centre lies at
      (0.5, 0.5) and the box of the whole image is (0, 0, width, height).
    * A *tight box* runs from the forehead to the chin and is as wide as the face.
"""

from facesig.types.face import Box, Face, Landmarks, Point
from facesig.types.signature import MODEL_ID_BYTES, SIGNATURE_LENGTH, Match, Signature

__all__ = [
    "MODEL_ID_BYTES",
    "SIGNATURE_LENGTH",
    "Box",
    "Face",
    "Landmarks",
    "Match",
    "Point",
    "Signature",
]
