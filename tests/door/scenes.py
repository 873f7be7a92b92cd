"""Frames and signatures that walk past a door: photos pasted into frames, and people made up."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

import numpy as np
from gallery.people import MODEL, NoPhotos, signature

from facesig import Box, Face, Frame, Gallery
from facesig.door.sources import Shot
from facesig.images import load_image
from facesig.runtime.pipeline import Seen

SAMPLES = Path(__file__).parents[1] / "samples"
RATE = 15.0

PHOTOS = {"brady": 0.5, "soto": 0.5, "astronaut": 0.5, "wild": 0.4}
"""Sample photos and how much of their size fits a frame of 320 x 240."""


@cache
def small(name: str) -> np.ndarray:
    """A sample, at most 240 pixels high and 260 wide."""
    pixels = load_image(SAMPLES / f"{name}.jpg")
    step = max(1, -(-pixels.shape[0] // 240), -(-pixels.shape[1] // 260))
    rows, columns = pixels.shape[0] // step * step, pixels.shape[1] // step * step
    blocks = pixels[:rows, :columns].reshape(rows // step, step, columns // step, step, 3)
    return blocks.mean(axis=(1, 3)).astype(np.uint8)


def frame(name: str | None, right: int = 0, down: int = 0) -> Frame:
    """A grey frame of 320 x 240, RGB, with a sample in it or nobody."""
    pixels = np.full((240, 320, 3), 90, np.uint8)
    if name is not None:
        photo = small(name)
        height, width = photo.shape[0] - down, photo.shape[1]
        pixels[down : down + height, right : right + width] = photo[:height, :]
    return Frame(pixels.tobytes(), "rgb", width=320, height=240)


def walk(*stays: tuple[str | None, float], rate: float = RATE) -> list[Shot]:
    """Shots of who stands there for how many seconds each, swaying a little."""
    shots: list[Shot] = []
    for name, seconds in stays:
        for i in range(round(seconds * rate)):
            shots.append(Shot(frame(name, 2 * (i % 5), i % 3), len(shots) / rate))
    return shots


class Model:
    model_id = MODEL
    crop_factor = 1.225


class FakePipeline:
    """Sees what a shot's frame lists: (pipeline's number, person, photo) each."""

    model = Model()

    def __init__(self, size: int = 60) -> None:
        self.size, self.resets = size, 0

    def run(self, shown: object) -> list[Seen]:
        return [seen(*each, size=self.size) for each in shown]

    def reset(self) -> None:
        self.resets += 1


def seen(number: int, person: int | None, photo: int = 0, size: int = 60) -> Seen:
    """A face in a frame; person None for one without a signature."""
    made = None if person is None else known(person, photo)
    box = Box(100.0, 80.0, size, size)
    face = Face(box, None, 0.9, "fake")
    return Seen(face, number, True, "unsure" if made is None else None, made)


@lru_cache(maxsize=4_096)
def known(person: int, photo: int):
    return signature(person, photo)


def stay(number: int, person: int | None, frames: int, start: float, rate: float = RATE):
    """Shots of one face, for ``FakePipeline``."""
    return [Shot([(number, person, i)], start + i / rate) for i in range(frames)]


def gone(seconds: float, start: float, rate: float = RATE):
    """Shots of nobody."""
    return [Shot([], start + i / rate) for i in range(round(seconds * rate))]


def gallery_of(path: Path, people: int = 3, **options) -> Gallery:
    """Person 0, 1, ... enrolled by two photos each."""
    options.setdefault("embedder", NoPhotos())
    gallery = Gallery(path, **options)
    for person in range(people):
        gallery.enrol(f"person {person}", [signature(person, 900), signature(person, 901)])
    return gallery
