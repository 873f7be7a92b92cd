"""What becomes of signatures where frames are read in another way than they are meant, or run.

    python -m facesig.studies.readings colours PHOTO...
    facesig embed --backend tflite --npy a.npy PHOTO...    # with one runtime, then with another
    python -m facesig.studies.readings signatures a.npy b.npy

``colours`` makes an NV12 frame of each photo by every matrix and range, and embeds its face with
the frame said to be of each: the cosine to the signature of the right reading is what the wrong one
costs. ``signatures`` compares two files row by row. models/README.md says what came of both.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError, FacesigError
from facesig.images import Frame, Rgb, load_image
from facesig.images.colour import COLOURS, RANGES
from facesig.runtime.embedder import Embedder

WEIGHTS = {"bt601": (0.299, 0.587, 0.114), "bt709": (0.2126, 0.7152, 0.0722)}
"""Shares of red, green and blue in luma."""

Reading = tuple[str, str]
"""A matrix and a range."""


def nv12(rgb: Rgb, matrix: str, range_: str) -> bytes:
    """An NV12 frame of an image of even sides, by real arithmetic."""
    red, green, blue = WEIGHTS[matrix]
    values = rgb.astype(np.float64)
    luma = values @ (red, green, blue)
    cb = (values[..., 2] - luma) / (2 * (1 - blue))
    cr = (values[..., 0] - luma) / (2 * (1 - red))
    y = 16 + luma * 219 / 255 if range_ == "limited" else luma
    scale = 224 / 255 if range_ == "limited" else 1.0
    height, width = luma.shape
    chroma = np.stack([cb, cr], axis=-1).reshape(height // 2, 2, width // 2, 2, 2).mean(axis=(1, 3))
    planes = (y, 128 + scale * chroma)
    return b"".join(np.rint(plane).clip(0, 255).astype(np.uint8).tobytes() for plane in planes)


def colours(photos: Sequence[Path], embedder: Embedder) -> Iterator[str]:
    """A line for each pair of readings: mean and least cosine over the photos."""
    readings: list[Reading] = list(product(COLOURS, RANGES))
    rows: dict[tuple[Reading, Reading], list[float]] = {}
    for photo in photos:
        whole = load_image(photo)
        even = np.ascontiguousarray(whole[: len(whole) & ~1, : whole.shape[1] & ~1])
        face = embedder.largest_face(even, str(photo))
        for made in readings:
            data, (height, width) = nv12(even, *made), even.shape[:2]
            read = [
                embedder.embed(
                    Frame(data, "nv12", width=width, height=height, matrix=m, range=r), face
                )
                for m, r in readings
            ]
            right = read[readings.index(made)]
            for reading, signature in zip(readings, read, strict=True):
                rows.setdefault((made, reading), []).append(right.similarity(signature))
    for (made, reading), found in rows.items():
        if made != reading:
            yield f"{' '.join(made)} read as {' '.join(reading)}: {_figures(found)}"


def signatures(a: Path, b: Path) -> str:
    """The cosines of two files of signatures, row by row.

    Raises:
        DataError: they are no such files, or not of the same photos.
    """
    first, second = _rows(a), _rows(b)
    if first.shape != second.shape:
        raise DataError(f"expected as many signatures, got {first.shape} and {second.shape} ({b})")
    return _figures((first * second).sum(axis=1).tolist())


def _rows(path: Path) -> NDArray[np.float64]:
    try:
        rows = np.load(path, allow_pickle=False).astype(np.float64)
    except (OSError, ValueError) as error:
        raise DataError(f"expected a file of signatures, got {error} ({path})") from error
    if rows.ndim != 2 or not len(rows):
        raise DataError(f"expected signatures in rows, got {rows.shape} ({path})")
    unit: NDArray[np.float64] = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return unit


def _figures(cosines: Sequence[float]) -> str:
    worst = 1 - min(cosines)
    return f"1 - cosine: mean {1 - np.mean(cosines):.2e}, most {worst:.2e} ({len(cosines)} faces)"


def main(argv: Sequence[str] | None = None) -> int:
    """The command line described above."""
    parser = argparse.ArgumentParser(prog="python -m facesig.studies.readings")
    verbs = parser.add_subparsers(dest="verb", required=True)
    verb = verbs.add_parser("colours", help="the wrong matrix or range of a frame")
    verb.add_argument("photos", type=Path, nargs="+")
    verb.add_argument("--model", type=Path, help="default: the one that ships")
    verb = verbs.add_parser("signatures", help="two files that facesig embed --npy wrote")
    verb.add_argument("files", type=Path, nargs=2)
    given = parser.parse_args(argv)
    try:
        if given.verb == "colours":
            lines = colours(given.photos, Embedder(given.model))
        else:
            lines = iter([signatures(*given.files)])
        for line in lines:
            sys.stdout.write(f"{line}\n")
    except FacesigError as error:
        sys.stderr.write(f"{error}\n")
        return error.exit_code
    return 0


if __name__ == "__main__":
    sys.exit(main())
