"""What is handed to workers, and what comes back: small, plain, and pickled between processes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Union

import numpy as np
from numpy.typing import NDArray

Picture = Union[str, bytes, NDArray[np.uint8], None]
"""A file's path, the bytes of one, pixels (height x width x 3 uint8 RGB), or None."""


class Item(NamedTuple):
    """One picture of the input.

    Attributes:
        name: what the data set calls it, text that can be stored.
        picture: where it is, or itself.
        error: why there is none; "" where there is one.
    """

    name: str
    picture: Picture
    error: str = ""

    @property
    def size(self) -> int:
        """Bytes that it takes to hand it on, nearly."""
        if isinstance(self.picture, np.ndarray):
            return self.picture.nbytes
        return len(self.picture) if self.picture is not None else 0


@dataclass(frozen=True)
class Piece:
    """Pictures that one worker does at once.

    Attributes:
        shard: number of the shard that its rows go to, from 0.
        first: number of its first picture in the input, from 0.
        items: the pictures.
        last: whether it is its shard's last one.
    """

    shard: int
    first: int
    items: Sequence[Item]
    last: bool


class Done(NamedTuple):
    """Rows made of a piece, m of them: one a face, and one for each picture without any.

    Attributes:
        row: (m,) int64, number of the picture in the piece.
        face: (m,) int32, number of the face in its picture, from 0; -1 where there is none.
        box: (m, 4) float32: x, y, width, height in pixels of the picture.
        landmarks: (m, 10) float32: x, y of five points; NaN where the face has none.
        score: (m,) float32, the detector's.
        turned: (m,) int16, degrees.
        quality: (m,) float32, 0 to 1; NaN where it was not measured.
        signature: (m, length) float32.
        error: what was wrong, or None; rows of errors have NaN in all numbers.
    """

    row: NDArray[np.int64]
    face: NDArray[np.int32]
    box: NDArray[np.float32]
    landmarks: NDArray[np.float32]
    score: NDArray[np.float32]
    turned: NDArray[np.int16]
    quality: NDArray[np.float32]
    signature: NDArray[np.float32]
    error: Sequence[str | None]


def storable(text: object) -> str:
    """Text that UTF-8 takes: of names that are none, the bytes are escaped."""
    return str(text).encode("utf-8", "backslashreplace").decode()
