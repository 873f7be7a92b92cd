"""What a worker does with a piece: pictures to faces, faces to crops, crops to signatures.

A picture that cannot be used becomes a row with its error; what says nothing about the picture (no
memory, too many open files, a missing package) ends the run, which can be resumed.

Crops are run in batches of ``runtime.many.BATCH``, first to last within a piece, so that rounding,
which may depend on what else is in a batch, is the same whoever does the piece.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from facesig.bulk.items import Done, Item, storable
from facesig.bulk.look import Looker
from facesig.errors import FacesigError, ImageSizeError, NoFaceError, OptionError
from facesig.images import Rgb, load_image, open_picture
from facesig.images.load import encoded_picture
from facesig.quality import assess
from facesig.runtime.checks import require_content, require_sure
from facesig.runtime.crop import Pixels
from facesig.runtime.embedder import Embedder
from facesig.runtime.many import about_the_machine, face_numbers, run_in_batches
from facesig.trust import required_key
from facesig.types import Face

WHATS = ("faces", "crops")
LOOKS = ("full", "quick")

STORED_CROP = 128
"""Sides of a crop as ``facesig prepare`` stores it: its middle is what the network sees."""


@dataclass(frozen=True)
class BulkSettings:
    """How pictures become rows; everything that a result depends on but the input.

    Attributes:
        what: "faces": photos, in which faces are found; "crops": the network's crops already, 112
            x 112, or 128 x 128 as ``facesig prepare`` stores them.
        every_face: a row for each face that the detector is sure of; else for the largest alone.
        look: "full": the very face and box of ``facesig.embed``; "quick": see ``bulk.look``.
        quality: whether each face's quality is measured; not of crops, whose faces nobody knows.
        check: refuse what means little, as ``Embedder.embed`` does.
        model: as of ``Embedder``. backend, detector, isa, require_signature: the same.
    """

    what: str = "faces"
    every_face: bool = False
    look: str = "full"
    quality: bool = True
    check: bool = True
    model: str | None = None
    backend: str | None = None
    detector: str | None = None
    isa: str | None = None
    require_signature: str | None = None

    def __post_init__(self) -> None:
        for name, known in (("what", WHATS), ("look", LOOKS)):
            if getattr(self, name) not in known:
                got = getattr(self, name)
                raise OptionError(f"expected one of {', '.join(known)}, got {got!r} ({name})")

    def embedder(self) -> Embedder:
        """The embedder that these settings mean."""
        return Embedder(
            self.model,
            detector=self.detector,
            isa=self.isa,
            backend=self.backend,
            require_signature=self.require_signature,
        )


class _Row(NamedTuple):
    """A row to be: with a crop, or with what was wrong."""

    row: int
    face: int = -1
    found: Face | None = None
    quality: float = np.nan
    crop: Rgb | None = None
    error: str | None = None


class Worker:
    """Does pieces, one at a time."""

    def __init__(self, settings: BulkSettings) -> None:
        """Open the model.

        Raises what ``Embedder`` raises.
        """
        self._settings = settings
        self._key = required_key(settings.require_signature)  # read once, not for every face
        self._embedder = settings.embedder()
        self._looker = Looker(
            self._embedder,
            settings.look == "quick",
            settings.detector,
            settings.require_signature,
        )

    def do(self, items: Sequence[Item]) -> Done:
        """The rows of some pictures.

        Raises:
            FacesigError: what says nothing about a picture.
        """
        rows = [row for i, item in enumerate(items) for row in self._rows(i, item)]
        crops = [row.crop for row in rows if row.crop is not None]
        values = iter(run_in_batches(self._embedder, crops))
        return _arranged(rows, values, self._embedder.model.signature_length)

    def _rows(self, i: int, item: Item) -> list[_Row]:
        if item.error:
            return [_Row(i, error=item.error)]
        assert item.picture is not None
        try:
            if self._settings.what == "crops":
                return [_Row(i, 0, crop=self._crop(item))]
            return self._faces(i, item)
        except FacesigError as error:
            if about_the_machine(error):
                raise
            return [_Row(i, error=storable(error))]
        except MemoryError:
            raise
        # Whatever else a library does with a picture: the others are to be done all the same.
        except Exception as error:
            return [_Row(i, error=storable(f"{type(error).__name__}: {error} ({item.name})"))]

    def _crop(self, item: Item) -> Rgb:
        pixels = load_image(item.picture, item.name)  # type: ignore[arg-type]
        size = self._embedder.model.input_size
        border = (STORED_CROP - 112) // 2
        if size == 112 and pixels.shape[:2] == (STORED_CROP, STORED_CROP):
            pixels = np.ascontiguousarray(pixels[border:-border, border:-border])
        if pixels.shape != (size, size, 3):
            got = f"{pixels.shape[1]} x {pixels.shape[0]} ({item.name})"
            stored = f", or {STORED_CROP} x {STORED_CROP}" if size == 112 else ""
            raise ImageSizeError(f"expected {size} x {size} pixels{stored}, got {got}")
        if self._settings.check:
            require_content(pixels, item.name)
        return pixels

    def _faces(self, i: int, item: Item) -> list[_Row]:
        pixels = _opened(item)
        found, look, where = (
            self._looker.faces(pixels, self._settings.every_face),
            pixels,
            item.name,
        )
        if not found:
            raise NoFaceError(f"expected a face, got none found by {self._looker.name} ({where})")
        if not self._settings.every_face:
            return [self._one(i, 0, look, found[0], where)]
        rows = []
        for number, face in enumerate(found):
            try:
                rows.append(self._one(i, number, look, face, where))
            except FacesigError as error:
                if about_the_machine(error):
                    raise
                rows.append(_Row(i, number, face, error=storable(error)))
        return rows

    def _one(self, i: int, number: int, pixels: Pixels, face: Face, where: str) -> _Row:
        if self._settings.check:
            require_sure(face, self._looker, where)
        near, moved = self._looker.near(pixels, face)
        if self._settings.check:
            self._looker.require_size(face, where)
        crop = self._embedder.cut(near, moved, where)
        if self._settings.check:
            require_content(crop, where)
        quality = self._quality(near, moved) if self._settings.quality else np.nan
        return _Row(i, number, face, quality, crop)

    def _quality(self, near: Pixels, face: Face) -> float:
        found = assess(near, face, detector=self._looker.detector, require_signature=self._key)
        return found.score


def _opened(item: Item) -> Pixels:
    assert item.picture is not None
    encoded = encoded_picture(item.picture, item.name)
    if encoded is None:
        return load_image(item.picture, item.name)
    return open_picture(encoded, item.name)


def _arranged(rows: Sequence[_Row], values: Iterator[np.ndarray], length: int) -> Done:
    count = len(rows)
    done = Done(
        np.array([row.row for row in rows], np.int64),
        np.array([row.face for row in rows], np.int32),
        np.full((count, 4), np.nan, np.float32),
        np.full((count, 10), np.nan, np.float32),
        np.full(count, np.nan, np.float32),
        np.zeros(count, np.int16),
        np.array([row.quality for row in rows], np.float32),
        np.full((count, length), np.nan, np.float32),
        [row.error for row in rows],
    )
    for i, row in enumerate(rows):
        if row.found is not None:
            box, points, done.score[i], done.turned[i] = face_numbers(row.found)
            done.box[i], done.landmarks[i] = box, points.ravel()
        if row.crop is not None:
            done.signature[i] = next(values)
    return done
