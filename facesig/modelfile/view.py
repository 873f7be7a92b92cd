"""A file's bytes while they are being validated, and the sentences about them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.errors import ModelError, ModelHeaderError, ModelLayerError, ModelWeightError

NAME = re.compile(rb"([A-Za-z0-9._-]+)\0+")


@dataclass(frozen=True)
class View:
    """``data`` with ``origin``, which stands for the file in messages."""

    raw: bytes
    origin: str

    @property
    def data(self) -> memoryview:
        """The bytes, sliced without copying."""
        return memoryview(self.raw)

    def records(self, dtype: np.dtype[Any], offset: int, count: int) -> NDArray[Any]:
        """``count`` records at ``offset``, which lie inside the file."""
        return np.frombuffer(self.raw, dtype, count, offset)

    def error(self, error: type[ModelError], sentence: str, place: str = "") -> ModelError:
        """The error with its place: "sentence (origin, place)"."""
        where = f"{self.origin}, {place}" if place else self.origin
        return error(f"{sentence} ({where})")

    def check_gap(self, first: int, end: int) -> None:
        """Bytes between two sections must be zero."""
        if any(self.data[first:end]):
            sentence = "expected zeros between sections, got other bytes"
            raise self.error(ModelHeaderError, sentence, f"bytes {first} to {end - 1}")

    @staticmethod
    def name(field: np.void) -> str | None:
        """The name in a zero-padded field, or None if it is none."""
        match = NAME.fullmatch(field.tobytes())
        return match[1].decode() if match else None


@dataclass
class Record:
    """One layer record; ``place`` names it in messages."""

    view: View
    fields: np.void
    place: str

    def __getitem__(self, name: str) -> int:
        return int(self.fields[name])

    def error(self, sentence: str) -> ModelError:
        """A layer error with its place."""
        return self.view.error(ModelLayerError, sentence, self.place)

    def weight_error(self, sentence: str) -> ModelError:
        """The same of the layer's weights."""
        return self.view.error(ModelWeightError, sentence, self.place)
