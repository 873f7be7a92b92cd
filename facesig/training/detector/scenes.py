"""Pictures of faces for learning to round a detector: blue, green, red, bytes.

Faces of a picture are of like sizes, from 8 pixels to most of its height, with edges or without,
before pieces of other faces enlarged beyond recognition. A mosaic (``facesig.convert.pictures``)
has more faces, a scene more of what is none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from facesig.convert.pictures import HEIGHT, WIDTH, Picture

Array = NDArray[Any]

TILES = (320, 240, 128, 64, 40, 28, 20, 16, 14, 13, 12, 11)
"""Sides of a mosaic's tiles; a face fills seven tenths of one."""

SIDES = 10.0, 220.0
"""Least and largest side of a pasted crop on average in a scene."""

GAINS = (1.0, 1.0, 1.0, 1.0, 0.7, 0.4, 0.125)
"""How much light there is in a picture."""


def pictures(crops: Sequence[Picture], count: int, seed: int) -> Iterator[Picture]:
    """``count`` pictures of face crops (square, RGB): two mosaics, then a scene."""
    rng = np.random.default_rng(seed)
    for index in range(count):
        made = _scene(crops, rng) if index % 3 == 2 else _mosaic(crops, rng)
        made *= GAINS[rng.integers(len(GAINS))]
        if rng.random() < 0.25:
            made = made + rng.normal(0, rng.uniform(1, 8), made.shape)
        yield np.ascontiguousarray(np.clip(np.rint(made), 0, 255).astype(np.uint8)[..., ::-1])


def _mosaic(crops: Sequence[Picture], rng: np.random.Generator) -> Array:
    """Crops side by side, moved and in a quarter of the pictures turned as a whole."""
    side = TILES[rng.integers(len(TILES))]
    turned = rng.random() < 0.25
    high, wide = (HEIGHT * 2, WIDTH * 2) if turned else (HEIGHT, WIDTH)
    made = np.zeros((high + 2 * side, wide + 2 * side, 3), np.uint8)
    for y in range(0, high + side, side):
        for x in range(0, wide + side, side):
            gain = 1.0 if rng.random() < 0.7 else rng.uniform(0.3, 1.3)
            tile = _crop(crops, side, rng) * gain
            made[y : y + side, x : x + side] = np.minimum(tile, 255)
    if turned:
        angle = rng.uniform(-35, 35)
        made = np.asarray(Image.fromarray(made).rotate(angle, Image.Resampling.BILINEAR))
    top, left = (made.shape[0] - HEIGHT) // 2, (made.shape[1] - WIDTH) // 2
    top, left = (int(rng.integers(max(0, each - 8), each + 1)) for each in (top, left))
    return made[top : top + HEIGHT, left : left + WIDTH].astype(np.float64)


def _scene(crops: Sequence[Picture], rng: np.random.Generator) -> Array:
    """Faces here and there on patches of something."""
    made = _background(crops, rng)
    base = float(np.exp(rng.uniform(*np.log(SIDES))))
    for _ in range(int(np.clip(4e4 / base**2, 2, 60))):
        side = int(np.clip(base * np.exp(rng.normal(0, 0.4)) * 1.4, 12, 300))
        face = _crop(crops, side, rng).astype(np.float64)
        if rng.random() < 0.3:
            face = (face - face.mean()) * rng.uniform(0.6, 1.4) + face.mean()
        mask = np.ones((side, side, 1))
        if rng.random() < 0.6:
            mask = _oval(side)
        y = int(rng.integers(-side // 4, HEIGHT - side * 3 // 4 + 1))
        x = int(rng.integers(-side // 4, WIDTH - side * 3 // 4 + 1))
        _paste(made, face, mask, y, x)
    return made


def _background(crops: Sequence[Picture], rng: np.random.Generator) -> Array:
    made = np.zeros((HEIGHT, WIDTH, 3))
    side = int(rng.choice([20, 40, 80, 160]))
    for y in range(0, HEIGHT, side):
        for x in range(0, WIDTH, side):
            crop = crops[int(rng.integers(len(crops)))]
            size = int(rng.choice([16, 32, 64]))
            top, left = (int(rng.integers(0, crop.shape[0] - size + 1)) for _ in range(2))
            piece = Image.fromarray(crop[top : top + size, left : left + size])
            patch = np.asarray(piece.resize((side, side), Image.Resampling.BILINEAR), np.float64)
            patch = np.rot90(patch, int(rng.integers(4)))
            patch = 255 - patch if rng.random() < 0.3 else patch
            patch = (patch - 128) * rng.choice([0.5, 1, 2]) + 128 + rng.choice([-80, 0, 0, 80])
            high, wide = min(side, HEIGHT - y), min(side, WIDTH - x)
            made[y : y + high, x : x + wide] = patch[:high, :wide]
    return np.clip(made, 0, 255)


def _crop(crops: Sequence[Picture], side: int, rng: np.random.Generator) -> Array:
    """A crop of ``side`` pixels, mirrored in half of the cases, now and then turned."""
    image = Image.fromarray(crops[int(rng.integers(len(crops)))])
    if side > 24 and rng.random() < 0.15:
        image = image.rotate(rng.uniform(-30, 30), Image.Resampling.BILINEAR)
    kind = Image.Resampling.BOX if side <= image.width else Image.Resampling.BILINEAR
    made = np.asarray(image.resize((side, side), kind))
    return made[:, ::-1] if rng.random() < 0.5 else made


def _oval(side: int) -> Array:
    """A face's ellipse, 1 inside, with a soft edge."""
    places = (np.arange(side) + 0.5) / side - 0.5
    radius = np.hypot(places[:, None] / 0.45, places[None] / 0.37)
    edge = max(0.05, 1.5 / side)
    return np.clip((1 - radius) / edge + 0.5, 0, 1)[..., None]


def _paste(made: Array, face: Array, mask: Array, y: int, x: int) -> None:
    side = len(face)
    top, left, bottom, right = max(y, 0), max(x, 0), min(y + side, HEIGHT), min(x + side, WIDTH)
    part = slice(top - y, bottom - y), slice(left - x, right - x)
    there = made[top:bottom, left:right]
    made[top:bottom, left:right] = there + (face[part] - there) * mask[part]
