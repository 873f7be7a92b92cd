"""Where pixels of an upright picture are stored, by its EXIF orientation."""

from __future__ import annotations

from facesig.images.arrays import Rgb


def flips(turned: int) -> tuple[bool, bool]:
    """Whether an orientation mirrors columns, and rows, of the upright picture."""
    return turned in (2, 3, 6, 7), turned in (3, 4, 7, 8)


def stored_box(
    box: tuple[int, int, int, int], stored_size: tuple[int, int], turned: int
) -> tuple[int, int, int, int]:
    """Where a box (left, top, right, bottom) of the upright picture lies in the stored one."""
    left, top, right, bottom = box
    width, height = stored_size[::-1] if turned >= 5 else stored_size
    across, down = flips(turned)
    if across:
        left, right = width - right, width - left
    if down:
        top, bottom = height - bottom, height - top
    return (top, left, bottom, right) if turned >= 5 else (left, top, right, bottom)


def upright(array: Rgb, orientation: int) -> Rgb:
    """The view of ``array`` that an EXIF orientation asks for; no copy.

    Orientation 1 to 8 says where the stored first row and column lie: 1 top left, 2 top right,
    3 bottom right, 4 bottom left, then with rows and columns exchanged 5 left top, 6 right top,
    7 right bottom, 8 left bottom (Exif 2.3, tag 274).
    """
    across, down = flips(orientation)
    if orientation >= 5:
        array = array.swapaxes(0, 1)
    if down:
        array = array[::-1]
    if across:
        array = array[:, ::-1]
    return array
