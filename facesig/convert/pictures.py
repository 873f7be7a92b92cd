"""Pictures to calibrate a detector with, blue, green, red, bytes.

``mosaics`` are made of face crops, tiles of one size a picture: the detector has to see faces of
all sizes that it finds. ``photos`` are a folder of the user's own. ``drawn`` are for those who have
neither: ellipses with eyes and mouths among bars, blots and noise. What each costs is in
``models/README.md``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError, ImageError
from facesig.extras import load
from facesig.images import load_image
from facesig.images.signs import SUFFIXES

Picture = NDArray[np.uint8]

HEIGHT, WIDTH = 240, 320
TILES = (200, 128, 64, 40, 28, 20, 16, 16, 14, 14, 13, 12)
"""Sides of a mosaic's tiles; a face fills seven tenths of one."""

GAINS = (1.0, 1.0, 1.0, 0.5, 0.25)
LONGEST = 320
"""Longer side to which photos are reduced."""

MOST_PHOTOS = 200


def mosaics(crops: Sequence[Picture], count: int, seed: int) -> Iterator[Picture]:
    """``count`` pictures of face crops (square, RGB), half of them mirrored, some darkened."""
    rng = np.random.default_rng(seed)
    for index in range(count):
        side = TILES[index % len(TILES)]
        picture = np.zeros((HEIGHT + side, WIDTH + side, 3), np.uint8)
        for y in range(0, HEIGHT, side):
            for x in range(0, WIDTH, side):
                tile = reduced(crops[int(rng.integers(len(crops)))], side)
                tile = tile[:, ::-1] if rng.random() < 0.5 else tile
                gain = GAINS[rng.integers(len(GAINS))]
                picture[y : y + side, x : x + side] = tile * gain
        yield np.ascontiguousarray(picture[:HEIGHT, :WIDTH, ::-1])


def photos(folder: Path, refused: list[str]) -> Iterator[Picture]:
    """The photos in a folder and those below it, by name, the first ``MOST_PHOTOS``.

    What cannot be read is left out, and why is added to ``refused``.

    Raises:
        DataError: there is no such folder, or no photo in it that can be read.
    """
    if not folder.is_dir():
        raise DataError(f"expected a folder of photos, got none ({folder})")
    paths = sorted(path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES)
    if not paths:
        raise DataError(f"expected a folder of photos, got no photo in it ({folder})")
    read = 0
    for path in paths:
        try:
            photo = fitted(load_image(path, str(path)), LONGEST)
        except ImageError as error:
            refused.append(str(error))
            continue
        yield np.ascontiguousarray(photo[..., ::-1])
        read += 1
        if read == MOST_PHOTOS:
            return
    if not read:
        raise DataError(f"expected photos that can be read, got none; the first: {refused[0]}")


def fitted(image: Picture, longest: int) -> Picture:
    """``image`` reduced to a longer side of at most ``longest``, by areas; never enlarged."""
    height, width = image.shape[:2]
    scale = min(1.0, longest / max(height, width))
    if scale == 1:
        return image
    return _resized(image, max(1, round(height * scale)), max(1, round(width * scale)))


def reduced(image: Picture, side: int) -> Picture:
    """``image`` as a square of ``side`` pixels."""
    return image if image.shape[:2] == (side, side) else _resized(image, side, side)


def drawn(count: int, seed: int = 0) -> Iterator[Picture]:
    """``count`` pictures of nothing that exists, always the same for a seed."""
    rng = np.random.default_rng(seed)
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float64)
    for _ in range(count):
        picture = np.tile(rng.uniform(0, 255, 3), (HEIGHT, WIDTH, 1))
        slope = rng.normal(0, 0.4, (2, 3))
        picture += columns[..., None] * slope[0] + rows[..., None] * slope[1]
        for _ in range(int(rng.integers(10, 60))):
            _blot(picture, rows, columns, rng)
        largest = float(np.exp(rng.uniform(np.log(10), np.log(160))))
        for _ in range(int(np.clip(3e4 / largest**2, 2, 80))):
            _face(picture, rows, columns, rng, largest)
        picture += rng.normal(0, rng.uniform(0, 12), picture.shape)
        gain = GAINS[rng.integers(len(GAINS))]
        yield (np.clip(picture, 0, 255) * gain).astype(np.uint8)


def _blot(picture: Any, rows: Any, columns: Any, rng: np.random.Generator) -> None:
    """A bar or an ellipse of any colour."""
    y, x = rng.uniform(0, HEIGHT), rng.uniform(0, WIDTH)
    high, wide = np.exp(rng.uniform(0, 4.5, 2))
    down, across = (rows - y) / high, (columns - x) / wide
    inside = (
        np.maximum(np.abs(down), np.abs(across)) < 1
        if rng.random() < 0.5
        else down**2 + across**2 < 1
    )
    picture[inside] = rng.uniform(0, 255, 3)


def _face(picture: Any, rows: Any, columns: Any, rng: np.random.Generator, largest: float) -> None:
    """An ellipse of a skin's colour, with hair, eyes, brows, nose and mouth."""
    half = largest / 2 * rng.uniform(0.5, 1.0)
    y, x = rng.uniform(0, HEIGHT), rng.uniform(0, WIDTH)
    angle = rng.normal(0, 0.15)
    skin = rng.uniform(0.3, 1.0) * np.array([150.0, 180.0, 235.0])
    across = ((columns - x) * np.cos(angle) + (rows - y) * np.sin(angle)) / half
    down = ((rows - y) * np.cos(angle) - (columns - x) * np.sin(angle)) / half
    shade = 1 + 0.15 * across[..., None] * rng.normal()

    def put(cx: float, cy: float, wide: float, high: float, colour: Any) -> None:
        inside = ((across - cx) / wide) ** 2 + ((down - cy) / high) ** 2 < 1
        picture[inside] = (colour * shade)[inside]

    dark = skin * 0.25
    put(0, -0.25, 0.95, 1.15, rng.uniform(0, 90, 3))
    put(0, 0.1, 0.78, 1.0, skin)
    for side in (-1, 1):
        put(side * 0.33, -0.15, 0.15, 0.08, skin * 0.8 + 60)
        put(side * 0.33, -0.15, 0.08, 0.08, dark)
        put(side * 0.33, -0.33, 0.2, 0.05, dark)
        put(side * 0.1, 0.28, 0.05, 0.04, dark)
    put(0, 0.15, 0.09, 0.2, skin * 1.15)
    put(0, 0.55, 0.3, 0.09, skin * np.array([0.6, 0.5, 0.8]))


def _resized(image: Picture, height: int, width: int) -> Picture:
    """By Pillow's box filter, which averages areas."""
    Image = load("PIL.Image", "resizing pictures")  # noqa: N806
    resized = Image.fromarray(image).resize((width, height), Image.Resampling.BOX)
    return np.asarray(resized, np.uint8)
