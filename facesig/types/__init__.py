"""Frozen values that the API takes and gives: boxes, landmarks, faces, signatures, matches.

Convention:
    * Positions are (x, y) in pixels of the upright image (EXIF orientation applied), x to the
      right, y down. They are those of edges (``facesig.geometry``): the box of the whole image is
      (0, 0, width, height), the centre of its first pixel (0.5, 0.5).
    * A *signature* (embedding, template) is the network's vector of unit norm for one face.
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
