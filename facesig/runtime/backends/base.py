"""What every back end offers, and the checks that the foreign ones share.

Foreign files (ONNX, TFLite) have one input ``image``, (1 or N, size, size, 3) float32, RGB, 0 to
255, and one output ``signature``, (1 or N, length) float32 of unit norm. Preprocessing to -1 ... 1
is inside the network.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from facesig.errors import (
    ImageDtypeError,
    ImageShapeError,
    ImageTypeError,
    ModelError,
    ModelLayerError,
)
from facesig.modelfile.layout import MAX_INPUT, MAX_SIGNATURE

INPUT = "image"
OUTPUT = "signature"


class OpenModel(Protocol):
    """Facts of an open model file; see ``facesig.runtime.native.Model`` for each."""

    @property
    def path(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def network(self) -> str: ...
    @property
    def model_id(self) -> bytes: ...
    @property
    def signature_length(self) -> int: ...
    @property
    def input_size(self) -> int: ...
    @property
    def crop_factor(self) -> float: ...
    @property
    def thresholds(self) -> Mapping[float, float]: ...
    @property
    def metadata(self) -> Mapping[str, str]: ...


class Session(Protocol):
    """Runs a model for one thread at a time."""

    @property
    def isa(self) -> str:
        """What runs: the engine's instruction set, or the name of a foreign runtime's package."""

    def run(self, crop: NDArray[np.uint8]) -> NDArray[np.float32]:
        """The unit-norm signature of a crop, (size, size, 3) uint8 RGB, as a fresh array.

        Raises:
            ImageError: the crop has another type, dtype or shape.
            ModelError: the file cannot be run.
        """

    def run_batch(self, crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        """The same of n crops, (n, size, size, 3): (n, length); at once where that is faster."""


class Backend(Protocol):
    """An open model and what runs it; immutable, shared by any number of threads."""

    @property
    def name(self) -> str:
        """As ``Embedder(backend=...)`` names it."""

    @property
    def model(self) -> OpenModel:
        """The open model."""

    def session(self) -> Session:
        """What runs the model for the calling thread."""


@dataclass(frozen=True)
class ForeignModel:
    """Facts of an ONNX or TFLite file."""

    path: str
    network: str
    model_id: bytes
    signature_length: int
    input_size: int
    crop_factor: float
    thresholds: Mapping[float, float]
    metadata: Mapping[str, str]
    kind: str = "embedder"


class End(NamedTuple):
    """An input or output of a foreign file; an axis of any length is None."""

    name: str
    dtype: str
    shape: tuple[int | None, ...]

    def __str__(self) -> str:
        axes = ", ".join("N" if size is None else str(size) for size in self.shape)
        return f"{self.name}: {self.dtype} ({axes})"


def check_ends(inputs: list[End], outputs: list[End], path: str) -> tuple[int, int]:
    """The input's size and the signature's length, of a file whose ends are as stated above.

    Raises:
        ModelLayerError: another number of ends, or another name, dtype or shape.
    """
    size, length = _axis(inputs, 2, MAX_INPUT), _axis(outputs, 1, MAX_SIGNATURE)
    _check(inputs, "input", End(INPUT, "float32", (None, size, size, 3)), path)
    _check(outputs, "output", End(OUTPUT, "float32", (None, length)), path)
    return size, length


def _axis(ends: list[End], axis: int, most: int) -> int:
    """The axis's length if it can be one; else that of the paper's network, to compare with."""
    shape = ends[0].shape if len(ends) == 1 else ()
    size = shape[axis] if axis < len(shape) else None
    return size if size is not None and 1 <= size <= most else (112 if axis == 2 else 128)


def _check(ends: list[End], kind: str, wanted: End, path: str) -> None:
    fits = [
        (end.name, end.dtype, end.shape[1:]) == (wanted.name, wanted.dtype, wanted.shape[1:])
        and end.shape[:1] in ((1,), (None,))
        for end in ends
    ]
    if fits != [True]:
        got = "; ".join(str(end) for end in ends) or "none"
        raise ModelLayerError(f"expected one {kind} {wanted}, got {got} ({path})")


def as_batch(crop: NDArray[np.uint8], size: int) -> NDArray[np.float32]:
    """A crop as the foreign files' input, (1, size, size, 3) float32, 0 to 255.

    Raises:
        ImageError: as the engine does for the same crop.
    """
    if not isinstance(crop, np.ndarray):
        raise ImageTypeError(f"expected a numpy array, got {type(crop).__name__} (crop)")
    if crop.dtype != np.uint8:
        raise ImageDtypeError(f"expected dtype uint8, got {crop.dtype} (crop)")
    if crop.shape != (size, size, 3):
        shape = " x ".join(str(axis) for axis in crop.shape) or "a single number"
        raise ImageShapeError(f"expected shape {size} x {size} x 3, got {shape} (crop)")
    return crop[np.newaxis].astype(np.float32, order="C")


def unusable(wanted: str, error: Exception, path: str) -> ModelError:
    """What a runtime says of a file that it refuses, in one line."""
    return ModelError(f"expected {wanted}, got: {' '.join(str(error).split())} ({path})")
