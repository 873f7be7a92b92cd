"""Formats that are recognised by their first bytes, to be named where they cannot be read.

AVIF is read where Pillow can (11.3 and later bring a decoder); the others never are: a decoder of
HEIC is no part of Pillow, and JPEG XL and JPEG 2000 are none that cameras write photos in.
"""

from __future__ import annotations

HEAD_BYTES = 64
"""So many bytes are looked at."""

_AVIF = (b"avif", b"avis")
_HEIC = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1")

_STARTS = (
    (b"\xff\x0a", "JPEG XL"),
    (b"\0\0\0\x0cJXL ", "JPEG XL"),
    (b"\0\0\0\x0cjP  ", "JPEG 2000"),
    (b"\xff\x4f\xff\x51", "JPEG 2000"),
    (b"%PDF", "PDF"),
)

SUFFIXES = (
    *(".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".tif", ".tiff", ".ppm", ".pgm"),
    ".avif",
)
"""Of the formats that ``facesig.images.decode`` reads, AVIF where Pillow can: what is taken of a
folder. A photo that then cannot be read is told, one that was never looked for is not."""

REMEDIES = {
    "AVIF": "pip install --upgrade pillow: 11.3 and later read it, the wheels for most machines",
    "HEIC": "convert it to JPEG, as by heif-convert of Debian's libheif-examples, or pass "
    "pillow_heif.open_heif(file).to_pillow() of the package pillow-heif",
}
"""What helps, by format; for others ``CONVERT``."""

CONVERT = "convert it to JPEG or PNG"


def recognised(head: bytes) -> str | None:
    """The name of the format that a file's first ``HEAD_BYTES`` bytes tell of; None for others."""
    if head[4:8] == b"ftyp":
        # The main brand, then those that the file is compatible with; the fourth is a version.
        length = min(int.from_bytes(head[:4], "big"), len(head))
        brands = [head[8:12], *(head[i : i + 4] for i in range(16, length - 3, 4))]
        if any(brand in _AVIF for brand in brands):
            return "AVIF"
        if any(brand in _HEIC for brand in brands):
            return "HEIC"
        return "a video" if brands[0] in (b"isom", b"mp42", b"qt  ", b"M4V ", b"avc1") else None
    return next((name for start, name in _STARTS if head.startswith(start)), None)
