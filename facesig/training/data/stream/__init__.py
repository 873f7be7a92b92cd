"""Faces that stay encoded where they lie: a run needs room for a window of them, not for all.

``pictures``  all images in order, decoded where they are asked for
``held``      a window of them in memory, and the next one on its way
"""

from facesig.training.data.stream.held import FACE_BYTES, HeldPictures
from facesig.training.data.stream.pictures import StreamedPictures

__all__ = ["FACE_BYTES", "HeldPictures", "StreamedPictures"]
