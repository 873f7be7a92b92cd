"""Whether this build, on this CPU, gives the numbers it should: to the bit, in integers.

``models/selftest.bin`` holds a small photo (NV12, 160 x 120; a portrait in the public domain) and
what a right build finds in it, and in pictures that are made of it here: the boxes, landmarks and
scores of its faces by the shipped detector, and a signature by every shipped embedder of integers.
NIST validates what is submitted to it in the same way. ``csrc/capi/example/selftest.c`` does the
same in C.

    offset  type
    0       8 bytes   "FSIGTEST"
    8       u32 x 6   version 1; width and height of the photo; count of pictures, of models; 0
    32      88 bytes  a model: name of its file (48 bytes, zeros behind), u32 kind (1 embedder, 2
                      detector), u32 numbers of a signature, 32 bytes contents digest
    ...     bytes     the photo: Y, then pairs of U and V
    ...     records   a picture: u32 faces; i32 degrees turned, f64 box (4), landmarks (10), score
                      of the best; then the signature (f32) of each embedder; zeros for none
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Union

import numpy as np
from numpy.typing import NDArray

from facesig.errors import SelftestError
from facesig.images import Frame
from facesig.runtime.detector import EngineDetector
from facesig.runtime.embedder import Embedder
from facesig.runtime.locate import selftest_file
from facesig.types import Face

MAGIC = b"FSIGTEST"
VERSION = 1
HEAD = np.dtype(
    [("magic", "S8"), *((name, "<u4") for name in ("version", "width", "height")),
     ("pictures", "<u4"), ("models", "<u4"), ("reserved", "<u4")]
)  # fmt: skip
MODEL = np.dtype([("name", "S48"), ("kind", "<u4"), ("length", "<u4"), ("contents", "V32")])
FACE = [("faces", "<u4"), ("turned", "<i4"), ("box", "<f8", 4), ("points", "<f8", 10)]
LONGEST = 640
CROP = 112
SCALAR_TOLERANCE = 1e-6
"""Of a signature's numbers by the scalar code, whose last step, in floats, adds in another
order."""

PICTURES = ("photo", "mirrored", "dark", "grey", "turned", "nothing", "crop")

Picture = Union[Frame, NDArray[np.uint8]]


@dataclass(frozen=True)
class Reference:
    """The file's contents.

    Attributes:
        models: what the numbers are of: records of ``MODEL``.
        photo: bytes of the NV12 frame.
        width: of the frame, pixels.
        height: likewise.
        expected: a record for each of ``PICTURES``.
    """

    models: NDArray[Any]
    photo: NDArray[np.uint8]
    width: int
    height: int
    expected: NDArray[Any]

    @property
    def names(self) -> list[str]:
        """Of the models' files."""
        return [model["name"].decode() for model in self.models]


@dataclass(frozen=True)
class Check:
    """One thing that was compared.

    Attributes:
        what: such as "mirrored: box".
        difference: the largest; 0 if all bits are equal.
        right: whether they are.
    """

    what: str
    difference: float
    right: bool


def record(models: NDArray[Any]) -> np.dtype[Any]:
    """The type of a picture's record, with a signature for each embedder."""
    signatures = [
        (f"signature{index}", "<f4", int(model["length"]))
        for index, model in enumerate(models)
        if model["length"]
    ]
    return np.dtype([*FACE, ("score", "<f8"), *signatures])


def read_reference(path: str | os.PathLike[str] | None = None) -> Reference:
    """The reference that ships, or another.

    Raises:
        SelftestError: it is none.
    """
    path = selftest_file() if path is None else Path(path)
    try:
        data = path.read_bytes()
        head = np.frombuffer(data, HEAD, 1)[0]
        at = HEAD.itemsize
        if head["magic"] != MAGIC or head["version"] != VERSION:
            raise ValueError("other bytes")
        models = np.frombuffer(data, MODEL, int(head["models"]), at)
        at += models.nbytes
        width, height = int(head["width"]), int(head["height"])
        photo = np.frombuffer(data, np.uint8, width * height * 3 // 2, at)
        expected = np.frombuffer(data, record(models), int(head["pictures"]), at + photo.nbytes)
    except (OSError, ValueError) as error:
        raise SelftestError(
            f"expected a reference to test against, got {error} ({path})"
        ) from error
    if len(expected) != len(PICTURES) or at + photo.nbytes + expected.nbytes != len(data):
        raise SelftestError(f"expected {len(PICTURES)} pictures, got another size ({path})")
    return Reference(models, photo, width, height, expected)


def pictures(reference: Reference) -> Iterator[tuple[str, Picture]]:
    """The pictures by name; "crop" is one already, and no faces are looked for in it."""
    width, height = reference.width, reference.height
    luma = reference.photo[: width * height].reshape(height, width)
    chroma = reference.photo[width * height :].reshape(height // 2, width // 2, 2)

    def frame(y: NDArray[np.uint8], uv: NDArray[np.uint8]) -> Frame:
        data = np.concatenate([y.ravel(), uv.ravel()])
        return Frame(data.tobytes(), "nv12", width=width, height=height)

    def grey(y: NDArray[np.uint8]) -> Frame:
        return Frame(y.tobytes(), "grey", width=y.shape[1], height=y.shape[0])

    rows, columns = np.indices((height, width))
    down, across, channel = np.indices((CROP, CROP, 3))
    made: list[Picture] = [
        frame(luma, chroma),
        frame(luma[:, ::-1], chroma[:, ::-1]),
        frame(((luma.astype(np.uint16) + 16) >> 1).astype(np.uint8), chroma),
        grey(luma),
        grey(np.rot90(luma)),
        grey((7 * columns + 3 * rows & 255).astype(np.uint8)),
        (across * (channel + 2) + down * (5 - channel) + across * down // 16 & 255).astype(
            np.uint8
        ),
    ]
    return zip(PICTURES, made)


def measured(
    reference: Reference, detector: EngineDetector, embedders: list[Embedder]
) -> NDArray[Any]:
    """What this build finds: records as ``Reference.expected``."""
    found = np.zeros(len(PICTURES), reference.expected.dtype)
    names = [name for name in found.dtype.names or () if name.startswith("signature")]
    for row, (name, picture) in zip(found, pictures(reference)):
        face: Face | None = None
        if isinstance(picture, Frame):
            faces = detector.detect(picture)
            row["faces"] = len(faces)
            face = faces[0] if faces else None
        if face is not None:
            assert face.landmarks is not None
            box = face.box
            row["turned"], row["score"] = face.turned, face.score
            row["box"] = (box.x, box.y, box.width, box.height)
            row["points"] = face.landmarks.array.ravel()
        for field, embedder in zip(names, embedders):
            if name == "crop":
                row[field] = embedder.embed_crop(picture, check=False).values
            elif face is not None and not face.turned:
                row[field] = embedder.embed(picture, face.box, check=False).values
    return found


def run(reference: Reference, folder: Path, isa: str | None = None) -> list[Check]:
    """Compare this build with the reference.

    Args:
        reference: what is expected.
        folder: where the models lie.
        isa: "scalar" or "neon" forces the engine's instruction set; None takes the best.

    Raises:
        ModelError: a model cannot be opened.
        SelftestError: a model is another than the reference is of.
    """
    detector: EngineDetector | None = None
    embedders: list[Embedder] = []
    for name, model in zip(reference.names, reference.models):
        path = folder / name
        if model["kind"] == 1:
            embedders.append(Embedder(path, isa=isa, backend="native"))
            contents = embedders[-1].model.contents  # type: ignore[attr-defined]
        else:
            detector = EngineDetector(path, LONGEST, isa=isa)
            contents = detector.model.contents
        if contents != model["contents"].tobytes():
            wanted = model["contents"].tobytes().hex()
            raise SelftestError(
                f"expected a model of contents {wanted}, got {contents.hex()} ({path})"
            )
    assert detector is not None
    found = measured(reference, detector, embedders)
    scalar = any(embedder.isa == "scalar" for embedder in embedders)
    return compared(reference.expected, found, SCALAR_TOLERANCE if scalar else 0.0)


def compared(expected: NDArray[Any], found: NDArray[Any], tolerance: float = 0.0) -> list[Check]:
    """Every field of every picture, bit by bit; ``tolerance`` is of signatures."""
    checks = []
    for name, wanted, got in zip(PICTURES, expected, found):
        for field in expected.dtype.names or ():
            left, other = np.asarray(wanted[field]), np.asarray(got[field])
            difference = float(np.abs(left.astype(float) - other.astype(float)).max())
            right = left.tobytes() == other.tobytes()
            right = right or (field.startswith("signature") and difference <= tolerance)
            checks.append(Check(f"{name}: {field}", difference, right))
    return checks
