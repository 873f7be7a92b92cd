"""Measures what a detector file lost against the float ONNX that it was made from.

    python -m facesig.convert.measure YUNET.fsig --reference YUNET.onnx --photos FOLDER [--out JSON]

FOLDER holds photos and ``faces.json``: by the name of a photo ``faces``, a list of boxes (``box``:
left, top, width, height in pixels). Told are, at several sizes of the longer side, how many of the
float detector's faces the integers keep, how far boxes and points move; and in how many photos the
largest face is found by either: at those sizes, turned, and darkened. Needs onnx, onnxruntime and
Pillow.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.convert.decode import Found, overlap
from facesig.convert.pictures import Picture, fitted
from facesig.convert.runners import IntegerRunner, OnnxRunner, Runner
from facesig.errors import DataError
from facesig.extras import load
from facesig.files import write_file
from facesig.images import load_image
from facesig.network.yunet import GRAIN

Array = NDArray[Any]

SIDES = (160, 320, 640)
TURNED_SIDE = 320
ANGLES = (15, 30)
DARKENED = 8
SAME_FACE = 0.5
"""Overlap from which a box of one detector is the other's face."""

TRUE_FACE = 0.35
"""Overlap from which a box is the marked face; detectors draw boxes of different tightness."""


@dataclass(frozen=True, eq=False)
class Photo:
    """A photo in blue, green, red, and the largest marked face in it, None if there is none."""

    name: str
    picture: Picture
    largest: Array | None

    def at(self, side: int) -> Photo:
        """The photo reduced to a longer side of at most ``side``."""
        small = fitted(self.picture, side)
        scale = small.shape[1] / self.picture.shape[1]
        largest = None if self.largest is None else self.largest * scale
        return Photo(self.name, small, largest)


@dataclass(frozen=True)
class Agreement:
    """Of the reference's faces: how many there were and were kept, how far the kept ones moved.

    ``extra`` counts faces that the reference has not; ``overlap`` and ``points`` (pixels) are
    means.
    """

    faces: int
    kept: int
    extra: int
    overlap: float
    points: float


def agreement(pairs: Sequence[tuple[Sequence[Found], Sequence[Found]]]) -> Agreement:
    """How the second of each pair, a photo's faces, agrees with the first, the reference's."""
    overlaps: list[float] = []
    distances: list[float] = []
    extra = 0
    for wanted, got in pairs:
        left = list(got)
        for face in wanted:
            best = max(left, key=lambda other: overlap(face.box, other.box), default=None)
            if best is None or overlap(face.box, best.box) < SAME_FACE:
                continue
            left.remove(best)
            overlaps.append(overlap(face.box, best.box))
            distances.append(float(np.linalg.norm(face.points - best.points, axis=1).mean()))
        extra += len(left)
    kept = len(overlaps)
    means = (float(np.mean(each)) if kept else 0.0 for each in (overlaps, distances))
    return Agreement(sum(len(wanted) for wanted, _ in pairs), kept, extra, *means)


def is_found(faces: Sequence[Found], largest: Array) -> bool:
    """Whether a face is the marked one."""
    return any(overlap(face.box, largest) >= TRUE_FACE for face in faces)


def measure(runners: Mapping[str, Runner], photos: Sequence[Photo], tell: Callable[[str], None]
            ) -> dict[str, Any]:  # fmt: skip
    """All figures; ``runners`` are "float", the reference, and "integers"."""
    sizes: dict[str, Any] = {}
    largest: dict[str, Any] = {}
    for side in SIDES:
        tell(f"longer side {side}")
        small = [photo.at(side) for photo in photos]
        found = {
            name: [runner.find(photo.picture) for photo in small]
            for name, runner in runners.items()
        }
        sizes[str(side)] = vars(agreement(list(zip(found["float"], found["integers"]))))
        largest[str(side)] = _count(found, small)
    for what, change in _hardships():
        tell(f"longer side {TURNED_SIDE}, {what}")
        changed = [change(photo.at(TURNED_SIDE)) for photo in photos if photo.largest is not None]
        found = {
            name: [runner.find(photo.picture) for photo in changed]
            for name, runner in runners.items()
        }
        largest[what] = _count(found, changed)
    return {"photos": len(photos), "sizes": sizes, "largest": largest}


def _count(found: Mapping[str, Sequence[Sequence[Found]]], photos: Sequence[Photo]) -> Any:
    counts = {"photos": sum(photo.largest is not None for photo in photos)}
    for name, each in found.items():
        counts[name] = sum(
            photo.largest is not None and is_found(faces, photo.largest)
            for photo, faces in zip(photos, each)
        )
    return counts


def _hardships() -> Iterator[tuple[str, Callable[[Photo], Photo]]]:
    for angle in ANGLES:
        yield f"turned {angle}", partial(turned, angle=angle)
    yield f"darkened {DARKENED}", darkened


def turned(photo: Photo, angle: float) -> Photo:
    """The photo turned about the middle of its largest face; corners are black."""
    Image = load("PIL.Image", "turning pictures")  # noqa: N806
    assert photo.largest is not None
    middle = photo.largest[:2] + photo.largest[2:] / 2
    image = Image.fromarray(photo.picture).rotate(
        angle, Image.Resampling.BILINEAR, center=(float(middle[0]), float(middle[1]))
    )
    return Photo(photo.name, np.asarray(image, np.uint8), photo.largest)


def darkened(photo: Photo) -> Photo:
    """The photo with an ``DARKENED``-th of its light."""
    return Photo(photo.name, photo.picture // DARKENED, photo.largest)


def load_photos(folder: Path) -> list[Photo]:
    """The photos that ``faces.json`` lists.

    Raises:
        DataError: there is no such list, or it is malformed. ImageError: a photo cannot be read.
    """
    path = folder / "faces.json"
    try:
        marked = json.loads(path.read_text(encoding="utf-8"))
        listed = [
            (name, [np.array(face["box"], np.float64) for face in entry["faces"]])
            for name, entry in sorted(marked.items())
        ]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise DataError(f"expected a list of marked faces, got {error!r} ({path})") from error
    photos = []
    for name, boxes in listed:
        picture = np.ascontiguousarray(load_image(folder / name)[..., ::-1])
        largest = max(boxes, key=lambda box: float(np.prod(box[2:])), default=None)
        photos.append(Photo(name, picture, largest))
    return photos


def _tell(line: str) -> None:
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()


def main(argv: list[str] | None = None) -> None:
    """The command line described above."""
    parser = argparse.ArgumentParser(
        prog="python -m facesig.convert.measure",
        description="Measure what a detector file lost against its float ONNX.",
    )
    parser.add_argument("model", type=Path, help="detector's model file")
    parser.add_argument("--reference", required=True, help="float ONNX")
    parser.add_argument("--photos", type=Path, required=True, help="folder with faces.json")
    parser.add_argument(
        "--grain",
        type=int,
        choices=(1, 2, 4, 8, 16, 32),
        default=GRAIN,
        help=f"pixels that sides of pictures are filled up to multiples of (default {GRAIN})",
    )
    parser.add_argument("--out", type=Path, help="JSON file to write (default: print)")
    arguments = parser.parse_args(argv)
    integers = IntegerRunner(arguments.model, arguments.grain)
    runners: dict[str, Runner] = {
        "float": OnnxRunner(arguments.reference),
        "integers": integers,
    }
    photos = load_photos(arguments.photos)
    result = measure(runners, photos, _tell)
    about = {"file": arguments.model.name, "id": integers.model.model_id.hex()}
    text = json.dumps({"model": about, **result}, indent=1) + "\n"
    if arguments.out is None:
        sys.stdout.write(text)
    else:
        write_file(arguments.out, text.encode())


if __name__ == "__main__":
    main()
