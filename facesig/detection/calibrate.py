"""Measures how each detector's box, and five landmarks, relate to the tight box.

    python -m facesig.detection.calibrate landmarks DATA.parquet
    python -m facesig.detection.calibrate haar DATA.parquet [--rows 2000]
    python -m facesig.detection.calibrate yunet DATA.parquet --model YUNET.onnx

DATA holds face crops of 128 x 128 in which the tight box is x = y = 18.3, width = height = 91.4
(columns ``image``: encoded picture; ``landmarks5``: ten float16; ``valid``: four float16, the
part x0, y0, x1, y1 of the crop that came from the photo). Only crops that came from the photo
whole are used: where a photo ends at the face, the tight box ends there too, 10 % smaller beside
the landmarks (median of 16,653 faces of train-00.parquet), which is no fact about faces.

Printed are medians, the constants to write down beside each detector, with the 5th and 95th
percentile of single faces. Needs pyarrow, and Pillow and OpenCV for detectors.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.detection.base import Detector
from facesig.detection.opencv import require
from facesig.extras import load
from facesig.images import load_image
from facesig.types import Box

CROP_SIDE = 128
TIGHT = Box(18.3, 18.3, 91.4, 91.4)

ENLARGED = 256
"""Side to which crops are enlarged, so that the detector's steps in size and place are fine."""

MARGIN = 64
"""Border reflected around the enlarged crop: a box may reach beyond it."""

LEAST_OVERLAP = 0.35
"""Intersection over union with the tight box from which a found box is that face's."""

ROUNDS = 10
"""Alternations of fit and median; the layout stands still after five."""

Points = NDArray[np.float64]


def overlap(a: Box, b: Box) -> float:
    """Intersection over union of two boxes."""
    across = min(a.x + a.width, b.x + b.width) - max(a.x, b.x)
    down = min(a.y + a.height, b.y + b.height) - max(a.y, b.y)
    shared = max(across, 0.0) * max(down, 0.0)
    return shared / (a.width * a.height + b.width * b.height - shared)


def layout(points: Points) -> tuple[Points, Points, Points]:
    """Median layout of n x 5 x 2 landmarks relative to the tight box, roll undone, symmetric.

    Returns the layout (5 x 2) scaled so that the median of the sides it implies is 1, those sides
    relative to the true one (n), and the implied middles' errors in true sides (n x 2).
    """
    relative = (points - np.array(TIGHT.centre)) / TIGHT.width
    given = relative[..., 0] + 1j * relative[..., 1]
    template = _symmetric(np.median(given.real, axis=0) + 1j * np.median(given.imag, axis=0))
    for _ in range(ROUNDS):
        factor, _ = _fit(given, template)
        level = given * np.exp(-1j * np.angle(factor))[:, None]
        template = _symmetric(np.median(level.real, axis=0) + 1j * np.median(level.imag, axis=0))
    factor, _ = _fit(given, template)
    template = template * np.median(np.abs(factor))
    factor, shift = _fit(given, template)
    errors = np.stack([shift.real, shift.imag], axis=1)
    return np.stack([template.real, template.imag], axis=1), np.abs(factor), errors


def _fit(given: Any, template: Any) -> tuple[Any, Any]:
    """Least squares given = factor * template + shift over the last axis, complex numbers."""
    middle = template.mean()
    centroid = given.mean(axis=-1, keepdims=True)
    weights = np.conj(template - middle)
    factor = ((given - centroid) * weights).sum(axis=-1) / (np.abs(weights) ** 2).sum()
    return factor, centroid[..., 0] - factor * middle


def _symmetric(template: Any) -> Any:
    mirrored = -np.conj(template[[1, 0, 2, 4, 3]])
    return (template + mirrored) / 2


def box_geometry(crops: Iterator[NDArray[np.uint8]], find: Any) -> tuple[NDArray[np.float64], int]:
    """Factor, right, down (n x 3) of the box that ``find`` gives for each crop, and crops seen.

    ``find`` takes an RGB image and gives boxes as the detector draws them.
    """
    rows, seen = [], 0
    scale = ENLARGED / CROP_SIDE
    x, y = TIGHT.centre
    true = Box.square((x * scale + MARGIN, y * scale + MARGIN), TIGHT.width * scale)
    for crop in crops:
        seen += 1
        found = max(find(_enlarged(crop)), key=lambda box: overlap(box, true), default=None)
        if found is None or overlap(found, true) < LEAST_OVERLAP:
            continue
        side = found.longer_side
        shift = (np.array(true.centre) - found.centre) / side
        rows.append((true.width / side, *shift))
    return np.array(rows, dtype=np.float64).reshape(-1, 3), seen


def _enlarged(crop: NDArray[np.uint8]) -> NDArray[np.uint8]:
    cv2 = require("resize")
    large = cv2.resize(crop, (ENLARGED, ENLARGED), interpolation=cv2.INTER_CUBIC)
    framed: NDArray[np.uint8] = cv2.copyMakeBorder(
        large, MARGIN, MARGIN, MARGIN, MARGIN, cv2.BORDER_REFLECT_101
    )
    return framed


def _whole(path: str, column: str) -> list[bytes]:
    """A column's entries in the rows whose crop lay wholly inside the photo."""
    table = load("pyarrow.parquet", "parquet files").read_table(path, columns=[column, "valid"])
    valid = np.frombuffer(b"".join(table["valid"].to_pylist()), dtype=np.float16)
    whole = (valid.reshape(-1, 4) == (0, 0, CROP_SIDE, CROP_SIDE)).all(axis=1)
    entries: list[bytes] = table[column].filter(whole).to_pylist()
    return entries


def _crops(path: str, rows: int) -> Iterator[NDArray[np.uint8]]:
    for data in _whole(path, "image")[:rows]:
        yield load_image(data, path)


def _landmarks(path: str) -> Points:
    numbers = np.frombuffer(b"".join(_whole(path, "landmarks5")), dtype=np.float16)
    return numbers.reshape(-1, 5, 2).astype(np.float64)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _report(names: tuple[str, ...], values: NDArray[np.float64]) -> None:
    for name, column in zip(names, values.T):
        low, middle, high = np.quantile(column, (0.05, 0.5, 0.95))
        _say(f"{name:8} median {middle:+.4f}   5 % {low:+.4f}   95 % {high:+.4f}")


def _measure_detector(arguments: argparse.Namespace) -> None:
    find: Any
    if arguments.what == "haar":
        from facesig.detection.haar import HaarDetector

        haar = HaarDetector()
        find = lambda image: haar.boxes(image)[0]  # noqa: E731
    else:
        from facesig.detection.yunet import YuNetDetector

        yunet: Detector = YuNetDetector(arguments.model)
        find = lambda image: [face.box for face in yunet.detect(image)]  # noqa: E731
    values, seen = box_geometry(_crops(arguments.data, arguments.rows), find)
    _say(f"{len(values)} faces found in {seen} crops")
    _report(("factor", "right", "down"), values)


def _measure_landmarks(path: str) -> None:
    points = _landmarks(path)
    template, sides, errors = layout(points)
    _say(f"{len(points)} faces; template, in sides of the tight box:")
    _say(np.array2string(template, precision=4, separator=", ", suppress_small=True))
    _report(("side", "x error", "y error"), np.column_stack([sides, errors]))


def main(argv: list[str] | None = None) -> None:
    """The command line described above."""
    parser = argparse.ArgumentParser(
        prog="python -m facesig.detection.calibrate",
        description="Measure how detectors' boxes and landmarks relate to the tight box.",
    )
    parser.add_argument("what", choices=("landmarks", "haar", "yunet"))
    parser.add_argument("data", help="parquet file of 128 x 128 crops")
    parser.add_argument("--rows", type=int, default=2000, help="crops to use (detectors)")
    parser.add_argument("--model", help="YuNet's ONNX file (yunet)")
    arguments = parser.parse_args(argv)
    if arguments.what == "yunet" and arguments.model is None:
        parser.error("yunet needs --model")
    if arguments.what == "landmarks":
        _measure_landmarks(arguments.data)
    else:
        _measure_detector(arguments)


if __name__ == "__main__":
    main()
