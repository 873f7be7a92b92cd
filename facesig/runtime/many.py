"""Many images to arrays of signatures: in batches, and no image that fails stops the others.

    many = facesig.embed_many(paths)
    many.values, many.errors        # (n, 128) float32, and what was wrong with the rows of NaN

Runs of several crops at once are what onnxruntime is good at: with 16 a crop takes some 0.6 times
what the engine takes on x86-64. So where no embedder is given, and onnxruntime and the ONNX file of
the default model are there, these are taken; the model's id is the same, and the signatures are
those of the engine but for rounding (1e-4). Everything else is done by the engine either way.

One process, one thread; more of them, and any number of images, by ``facesig bulk``.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import repeat
from typing import Union

import numpy as np
from numpy.typing import NDArray

from facesig.errors import (
    FaceArgumentError,
    FacesigError,
    ImageTypeError,
    MissingExtraError,
    ModelNotFoundError,
    OptionError,
    of_the_system,
)
from facesig.errors.kept import kept
from facesig.images import ImageLike, Rgb
from facesig.runtime.embedder import Embedder
from facesig.runtime.faces import FaceLike, tight_box
from facesig.runtime.locate import DEFAULT_MODEL, FLOAT_MODEL
from facesig.types import Face

BATCH = 16
"""Crops that are run at once."""

OnError = Union[str, Callable[[int, FacesigError], None]]
"""What is done about an image that fails: "record" it, "raise" its error, or call a function with
its index and the error; its row is NaN then."""


@dataclass(frozen=True)
class Many:
    """Signatures of n images, row by row in their order; NaN where there is none.

    Attributes:
        values: (n, 128) float32 of unit norm.
        boxes: (n, 4) float32: x, y, width and height of the tight box, in pixels of the image.
        landmarks: (n, 5, 2) float32, in the same pixels; NaN where the face has none.
        scores: (n,) float32, the detector's; NaN where a face was given without one.
        turned: (n,) int16, degrees (``Face.turned``).
        errors: what was wrong, or None, for each.
        model_id: the 16 bytes of the model.
    """

    values: NDArray[np.float32]
    boxes: NDArray[np.float32]
    landmarks: NDArray[np.float32]
    scores: NDArray[np.float32]
    turned: NDArray[np.int16]
    errors: list[FacesigError | None]
    model_id: bytes

    def __len__(self) -> int:
        return len(self.values)

    @property
    def done(self) -> NDArray[np.bool_]:
        """(n,) whether there is a signature."""
        return np.array([error is None for error in self.errors], np.bool_)


def embed_many(
    images: Iterable[ImageLike],
    faces: Sequence[FaceLike | None] | None = None,
    *,
    on_error: OnError = "record",
    embedder: Embedder | None = None,
    check: bool = True,
    batch: int = BATCH,
) -> Many:
    """Signatures of many images as arrays.

    Args:
        images: each as ``Embedder.embed`` takes it; an iterable is read as it goes, and no more
            than ``batch`` crops are held.
        faces: one entry an image, as ``embed`` takes it; None looks for the largest in each.
        on_error: what is done about an image that fails; see ``OnError``.
        embedder: what makes them; None for the default model, in batches by onnxruntime where
            that is installed.
        check: as of ``embed``.
        batch: crops run at once, 1 or more.

    Raises:
        ImageTypeError: ``images`` is a single one.
        OptionError: ``on_error`` or ``batch`` is none of what they may be.
        FacesigError: the first failure, with ``on_error="raise"``; and whatever says nothing about
            an image: no memory, no more open files, a missing package.
    """
    if isinstance(images, (str, bytes, os.PathLike)):
        raise ImageTypeError(f"expected several images, got one {type(images).__name__} (images)")
    if not callable(on_error) and on_error not in ("record", "raise"):
        raise OptionError(f'expected "record", "raise" or a function, got {on_error!r} (on_error)')
    if batch < 1:
        raise OptionError(f"expected at least 1, got {batch} (batch)")
    embedder = batch_embedder() if embedder is None else embedder
    errors: list[FacesigError | None] = []
    cut: list[FaceLike | None] = []
    prepared = _prepared(embedder, _paired(images, faces), check)

    def crops() -> Iterator[Rgb]:
        for i, (face, crop, error) in enumerate(prepared):
            if error is not None:
                _tell(i, error, on_error)
                kept(error)
            errors.append(error)
            cut.append(face)
            if crop is not None:
                yield crop

    values = run_in_batches(embedder, crops(), batch)
    return _arranged(values, cut, errors, embedder)


def _prepared(
    embedder: Embedder, pairs: Iterable[tuple[ImageLike, FaceLike | None]], check: bool
) -> Iterator[tuple[FaceLike | None, Rgb | None, FacesigError | None]]:
    """For each image its face and crop, or what is wrong."""
    for i, (image, face) in enumerate(pairs):
        try:
            chosen, crop = embedder._prepared(image, face, f"images[{i}]", check)
        except FacesigError as error:
            yield None, None, error
        else:
            yield chosen, crop, None


def _tell(i: int, error: FacesigError, on_error: OnError) -> None:
    if about_the_machine(error) or on_error == "raise":
        raise error
    if callable(on_error):
        on_error(i, error)


def batch_embedder() -> Embedder:
    """An embedder of the default model with the back end that is fast at batches."""
    if DEFAULT_MODEL == FLOAT_MODEL:  # the ONNX file is of the float model
        try:
            return Embedder("small", backend="onnx")
        except (MissingExtraError, ModelNotFoundError):
            pass
    return Embedder("small")


def run_in_batches(
    embedder: Embedder, crops: Iterable[Rgb], batch: int = BATCH
) -> NDArray[np.float32]:
    """Signatures (n, length) float32 of crops that are right already, in order."""
    session = embedder._session()
    found = [np.empty((0, embedder.model.signature_length), np.float32)]
    waiting: list[Rgb] = []
    for crop in crops:
        waiting.append(crop)
        if len(waiting) == batch:
            found.append(session.run_batch(np.stack(waiting)))
            waiting = []
    if waiting:
        found.append(session.run_batch(np.stack(waiting)))
    return np.concatenate(found)


def about_the_machine(error: FacesigError) -> bool:
    """Whether an error says nothing about the image: it must end the work, not be noted."""
    return of_the_system(error) or isinstance(error, MissingExtraError)


def face_numbers(face: FaceLike) -> tuple[NDArray[np.float32], NDArray[np.float32], float, int]:
    """Box (4,), landmarks (5, 2), score and degrees turned of a face; NaN for what it lacks."""
    box = tight_box(face)
    points = np.full((5, 2), np.nan, np.float32)
    if isinstance(face, Face) and face.landmarks is not None:
        points = face.landmarks.array.astype(np.float32)
    score, turned = (face.score, face.turned) if isinstance(face, Face) else (np.nan, 0)
    return np.array([box.x, box.y, box.width, box.height], np.float32), points, score, turned


def _paired(
    images: Iterable[ImageLike], faces: Sequence[FaceLike | None] | None
) -> Iterator[tuple[ImageLike, FaceLike | None]]:
    if faces is None:
        yield from zip(images, repeat(None))
        return
    count = 0
    for image in images:
        if count < len(faces):
            yield image, faces[count]
        count += 1
    if count != len(faces):
        raise FaceArgumentError(
            f"expected a face for each of {count} images, got {len(faces)} (faces)"
        )


def _arranged(
    values: NDArray[np.float32],
    cut: Sequence[FaceLike | None],
    errors: list[FacesigError | None],
    embedder: Embedder,
) -> Many:
    count = len(errors)
    made = Many(
        np.full((count, values.shape[1]), np.nan, np.float32),
        np.full((count, 4), np.nan, np.float32),
        np.full((count, 5, 2), np.nan, np.float32),
        np.full(count, np.nan, np.float32),
        np.zeros(count, np.int16),
        errors,
        embedder.model_id,
    )
    made.values[made.done] = values
    for i, face in enumerate(cut):
        if face is not None:
            made.boxes[i], made.landmarks[i], made.scores[i], made.turned[i] = face_numbers(face)
    return made
