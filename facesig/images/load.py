"""Anything that is an image, as one kind of array: height x width x 3, uint8, RGB.

Convention:
    * Accepted: arrays and other objects with the buffer protocol of 2 or 3 axes (see
      ``facesig.images.arrays``); paths; bytes of an encoded file (bytes, bytearray, memoryview, a
      uint8 array of one axis or of n x 1); PIL images; a camera's ``Frame``; a ``Picture``.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any, Union

import numpy as np
from numpy.typing import NDArray

from facesig.errors import ImageTypeError, memory_for
from facesig.images.arrays import Rgb, from_array
from facesig.images.frame import Frame
from facesig.images.picture import Picture

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer
    from PIL.Image import Image as PilImage
    from typing_extensions import TypeGuard

ImageLike = Union[str, os.PathLike[str], NDArray[Any], "ReadableBuffer", "PilImage", Frame, Picture]
"""What every function that takes an image accepts."""


def load_image(image: ImageLike, where: str = "image") -> Rgb:
    """``image``, of any accepted kind, as height x width x 3 uint8 RGB, upright.

    ``where`` names the image in error messages; a path names itself. EXIF orientation is applied
    to files, bytes and PIL images. Reading those needs Pillow, arrays need numpy only.

    Raises a subclass of ``ImageError``, ``LowMemoryError``, or ``MissingExtraError`` where Pillow
    is needed.
    """
    with memory_for(where):
        return _loaded(image, where)


def _loaded(image: ImageLike, where: str) -> Rgb:
    if isinstance(image, Frame):
        return image.rgb()
    if isinstance(image, Picture):
        return image.full()
    if isinstance(image, (str, os.PathLike)):
        from facesig.images import decode

        return decode.read_file(os.fsdecode(image))
    if _is_pil(image):
        from facesig.images import decode

        return decode.from_pil(image, where)
    array = _as_array(image, where)
    if _holds_file(array):
        from facesig.images import decode

        return decode.from_bytes(array.tobytes(), where)
    return from_array(array, where)


def encoded_picture(image: ImageLike, where: str = "image") -> str | bytes | None:
    """The path of a picture file, or the bytes of one; None for every other kind of image."""
    if isinstance(image, (str, os.PathLike)):
        return os.fsdecode(image)
    if isinstance(image, (Frame, Picture)) or _is_pil(image):
        return None
    array = _as_array(image, where)
    return array.tobytes() if _holds_file(array) else None


def _holds_file(array: NDArray[Any]) -> bool:
    # n x 1 is what cv2.imencode of older releases gives; no image is one pixel wide.
    line = array.ndim == 1 or (array.ndim == 2 and 1 in array.shape)
    return line and array.dtype.itemsize == 1 and array.dtype.kind in "uiS"


def _is_pil(image: object) -> TypeGuard[PilImage]:
    # Whoever holds a PIL image has imported PIL; importing it here would cost all others.
    # While another thread imports it, it is there without its class; then nobody has an image yet.
    kind = getattr(sys.modules.get("PIL.Image"), "Image", None)
    return kind is not None and isinstance(image, kind)


def _as_array(image: object, where: str) -> NDArray[Any]:
    if isinstance(image, np.ndarray):
        return image
    try:
        view = memoryview(image)  # type: ignore[arg-type]
    except TypeError:
        raise ImageTypeError(
            "expected an array, a path, bytes of an image file, a PIL image or a buffer, "
            f"got {type(image).__name__} ({where})"
        ) from None
    array: NDArray[Any] = np.asarray(view)
    return array
