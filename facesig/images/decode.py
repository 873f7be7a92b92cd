"""Picture files, bytes of them, and PIL images, as arrays.

With ``mend`` and ``encode`` the only user of Pillow.

Pillow is asked because it reads a file's size before its pixels, tells a truncated file from a
whole one, and knows EXIF. Formats are those that photos come in; no others are tried, as some of
Pillow's start other programs. Of an animation the first frame counts.
"""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Callable
from contextlib import closing, nullcontext
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, TypeVar, Union

import numpy as np
from numpy.typing import NDArray

from facesig.errors import (
    ImageDecodeError,
    ImageDtypeError,
    ImageError,
    ImageFileError,
    ImageSizeError,
    ImageValueError,
    LowMemoryError,
    MissingExtraError,
    memory_for,
)
from facesig.extras import load
from facesig.images.arrays import MAX_PIXELS, Rgb, check_size, from_array
from facesig.images.mend import mend
from facesig.images.orient import upright as _upright
from facesig.images.quiet import ignore_warnings, quiet_tiff
from facesig.images.signs import CONVERT, HEAD_BYTES, REMEDIES, recognised

if TYPE_CHECKING:
    from PIL.Image import Image as PilImage

T = TypeVar("T")

Source = Union[str, io.BytesIO]

FORMATS = ("JPEG", "PNG", "WEBP", "BMP", "GIF", "TIFF", "PPM")
"""Formats that every Pillow reads, by its names."""

_MOST_BITS_FEW = 4095
"""A 16-bit picture that is nowhere lighter than this holds what a sensor of 10 or 12 bits gave: at
a sixteenth of its light or less there is nothing left in 8 bits."""

_EXIF_ORIENTATION = 0x0112
_TIFF_WIDTH, _TIFF_HEIGHT = 0x0100, 0x0101
_ALPHA_MODES = ("RGBA", "LA", "PA", "RGBa", "La")


def read_file(path: str) -> Rgb:
    """The picture in a regular file; ``ImageFileError`` if it cannot be read at all."""
    return _read(path, require_file(path), path)


def require_file(path: str) -> int:
    """Bytes of a regular file that can be read; ``ImageFileError`` if it is none."""
    try:
        status = Path(path).stat()
    except (OSError, ValueError) as error:
        raise ImageFileError(f"expected an image file, got {_reason(error)} ({path})") from error
    if not stat.S_ISREG(status.st_mode):
        kind = "a directory" if stat.S_ISDIR(status.st_mode) else "no regular file"
        raise ImageFileError(f"expected an image file, got {kind} ({path})")
    if not os.access(path, os.R_OK):
        raise ImageFileError(f"expected an image file, got Permission denied ({path})")
    return status.st_size


def from_bytes(data: bytes, where: str) -> Rgb:
    """The picture in the bytes of an encoded file."""
    return _read(io.BytesIO(data), len(data), where)


def from_pil(image: PilImage, where: str) -> Rgb:
    """A PIL image of any mode but 32-bit ones, turned upright by its EXIF orientation."""
    check_size(image.width, image.height, where)
    return _guarded(image, lambda: _upright(_to_rgb(image, where), orientation(image)), where)


def upright_rgb(image: PilImage, turned: int, where: str) -> Rgb:
    """The pixels of a PIL image, turned upright by an EXIF orientation; any size."""
    return _guarded(image, lambda: _upright(_to_rgb(image, where), turned), where)


def cut_rgb(image: PilImage, box: tuple[int, int, int, int], turned: int, where: str) -> Rgb:
    """The same of a part: ``box`` is left, top, right and bottom in the stored picture."""
    if image.mode in ("RGB", "L") and "transparency" not in image.info:
        part = image.crop
        return _guarded(image, lambda: _upright(_to_rgb(part(box), where), turned), where)
    left, top, right, bottom = box
    whole = _guarded(image, lambda: _to_rgb(image, where), where)
    return _upright(whole[top:bottom, left:right], turned)


def read_header(image: PilImage, where: str) -> tuple[int, int, int]:
    """Width and height of the upright picture, and its orientation.

    EXIF data may stand behind the pixels, so a file that was cut short fails here, and the size is
    looked at before.
    """
    check_size(*image.size, where)
    return _guarded(image, lambda: (*upright_size(image), orientation(image)), where)


def _guarded(image: PilImage, work: Callable[[], T], where: str) -> T:
    ignore_warnings()
    try:
        with memory_for(where), quiet_tiff() if image.format == "TIFF" else nullcontext():
            return work()
    except (ImageError, LowMemoryError):
        raise
    # Pillow's plugins raise whatever their parser trips over: OSError, SyntaxError, struct.error,
    # EOFError, KeyError ... All of them mean the same to the caller.
    except Exception as error:
        _raise_system_error(error, where)
        raise ImageDecodeError(f"expected a whole picture, got: {error} ({where})") from error


def _raise_system_error(error: Exception, where: str) -> None:
    """Tell what the system says, as of a disk or of too many open files, from a damaged picture."""
    if isinstance(error, OSError) and error.errno is not None:
        raise ImageFileError(f"expected an image file, got {_reason(error)} ({where})") from error


def _read(source: Source, size: int, where: str) -> Rgb:
    kept = source if isinstance(source, str) else source.getvalue()  # Pillow closes it
    try:
        with closing(open_source(source, size, where)) as image:
            return from_pil(image, where)
    except ImageDecodeError as error:
        whole = mend(kept, error, where)
    with closing(open_source(io.BytesIO(whole), len(whole), where)) as image:
        return from_pil(image, where)


def open_source(source: Source, size: int, where: str) -> PilImage:
    """The PIL image in a file's path or bytes, of which no pixel has been read."""
    if size == 0:
        raise ImageDecodeError(f"expected a picture, got 0 bytes ({where})")
    pil = _pillow()
    ignore_warnings()
    named = recognised(_head(source, where))
    formats: tuple[str, ...] = FORMATS
    if named == "AVIF" and _reads_avif():
        formats = ("AVIF",)
    elif named is not None:
        raise ImageDecodeError(
            f"expected a picture ({_formats()}), got {named} "
            f"({where}; {REMEDIES.get(named, CONVERT)})"
        )
    try:
        with memory_for(where):
            image: PilImage = pil.open(source, formats=formats)
    except (pil.DecompressionBombError, pil.DecompressionBombWarning) as error:
        raise ImageSizeError(
            f"expected at most {MAX_PIXELS:,} pixels, got more: {error} ({where})"
        ) from error
    except LowMemoryError:
        raise
    except Exception as error:  # as in _guarded
        _raise_system_error(error, where)
        raise ImageDecodeError(
            f"expected a picture ({_formats()}), got {_unreadable(error)} ({where})"
        ) from error
    return image


def _pillow() -> ModuleType:
    return load("PIL.Image", "reading picture files")


def _head(source: Source, where: str) -> bytes:
    if isinstance(source, io.BytesIO):
        return source.getvalue()[:HEAD_BYTES]
    try:
        with memory_for(where), open(source, "rb") as file:
            return file.read(HEAD_BYTES)
    except OSError as error:
        raise ImageFileError(f"expected an image file, got {_reason(error)} ({where})") from error


def _reads_avif() -> bool:
    try:
        return bool(getattr(load("PIL.AvifImagePlugin", "AVIF"), "SUPPORTED", False))
    except MissingExtraError:  # a Pillow before 11.3
        return False


def _formats() -> str:
    """What this Pillow reads, for sentences."""
    return ", ".join([*FORMATS, *(["AVIF"] if _reads_avif() else [])])


def _reason(error: OSError | ValueError) -> str:
    if "embedded null" in str(error):  # Python 3.14 says it in other words than those before
        return "a path with NUL"
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _unreadable(error: Exception) -> str:
    from PIL import UnidentifiedImageError

    # Pillow's sentence for an unknown format repeats the path or an object's address.
    unknown = isinstance(error, UnidentifiedImageError)
    return "an unknown or damaged format" if unknown else f"a damaged file: {error}"


def _to_rgb(image: PilImage, where: str) -> Rgb:
    image.load()  # Pillow 9.4 gives numpy the size of before, also of a TIFF that it turns
    if image.mode.startswith("I;16") or (image.mode == "I" and image.format in ("PNG", "PPM")):
        # Pillow opens 16-bit grey files of these in the 32-bit mode "I", PNGs in older releases.
        return from_array(_to_8_bits(np.asarray(image), where), where)
    if image.mode in ("I", "F"):
        raise ImageDtypeError(
            f"expected 8 or 16 bits a channel, got Pillow's 32-bit mode {image.mode} "
            f"({where}; divide numpy.asarray(image) by its largest possible value)"
        )
    if image.mode in _ALPHA_MODES or "transparency" in image.info:
        target = "RGBA"
    else:
        target = "L" if image.mode in ("L", "1") else "RGB"
    converted = image if image.mode == target else image.convert(target)
    return from_array(np.asarray(converted), where)


def _to_8_bits(grey: NDArray[Any], where: str) -> NDArray[np.uint8]:
    most = int(grey.max())
    if 0 < most <= _MOST_BITS_FEW:
        bits = max(most.bit_length(), 8)
        raise ImageValueError(
            f"expected numbers over all of 16 bits, got {most:,} at most: {bits} bits in 16? "
            f"({where}; pass them as an array, divided by {2**bits - 1})"
        )
    return ((grey.astype(np.uint32) * 255 + 32_767) // 65_535).astype(np.uint8)


def orientation(image: PilImage) -> int:
    """How the pixels that Pillow gives are to be turned: EXIF orientation 1 to 8.

    1 where there is none or none that makes sense, and for TIFFs: those Pillow turns itself as it
    reads their pixels, and only some of its releases (from 10.1 on) strike the tag out then.
    """
    return 1 if image.format == "TIFF" else _stated(image.getexif())


def upright_size(image: PilImage) -> tuple[int, int]:
    """Width and height of the upright picture, of which no pixel need have been read."""
    if image.format == "TIFF":
        # Pillow's own size is that of the stored or of the upright picture, by release and moment.
        tags: Any = getattr(image, "tag_v2", {})
        size, turned = (tags.get(_TIFF_WIDTH), tags.get(_TIFF_HEIGHT)), _stated(tags)
        if not all(isinstance(side, int) for side in size):
            size = image.size
    else:
        size, turned = image.size, orientation(image)
    return (size[1], size[0]) if turned >= 5 else size


def _stated(tags: Any) -> int:
    value = tags.get(_EXIF_ORIENTATION, 1)
    return value if value in range(1, 9) else 1
