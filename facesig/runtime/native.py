"""The C++ engine in Python.

A ``Model`` is an opened file; any number of threads may share it. A ``Session`` runs it and belongs
to one thread at a time; while it runs, the GIL is released, so sessions of several threads run side
by side.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from facesig.errors import FalseAcceptRateError
from facesig.runtime.engine import _core
from facesig.runtime.model import Model as Model
from facesig.runtime.renamed import isa_of, warn_path

SearchIndex = _core.SearchIndex  # the nearest of many signatures, exactly: csrc/search/index.h
if TYPE_CHECKING:
    from numpy.typing import NDArray


class Session:
    """Runs a model on this CPU.

    Two threads that use one session at the same time get right results, but wait for each other:
    give each thread its own.

    Args:
        model: what to run.
        isa: "scalar" or "neon"; by default the environment variable ``FACESIG_ISA``, or without
            it the best instruction set that this CPU has.
        size: height and width of the images, which a free model needs; by default the model's own.
        path: the old name of ``isa``.

    Raises:
        IsaError: the instruction set is unknown, or this CPU or build lacks it.
        ImageShapeError: the model does not take images of this size.
    """

    __slots__ = ("_session", "model")

    def __init__(
        self,
        model: Model,
        isa: str | None = None,
        size: tuple[int, int] | None = None,
        *,
        path: str | None = None,
    ) -> None:
        self.model = model
        self._session = _core.Session(model._model, isa_of(isa, path), size or (0, 0))

    @property
    def isa(self) -> str:
        """What runs: "scalar" or "neon"."""
        return self._session.isa

    @property
    def path(self) -> str:
        """The old name of ``isa``."""
        warn_path()
        return self.isa

    @property
    def arena_bytes(self) -> int:
        """Bytes of activations and scratch that the session holds."""
        return self._session.arena_bytes

    @property
    def kernels(self) -> dict[str, str]:
        """Name of the kernel that computed each layer in the last run; "" before the first."""
        return self._session.kernels()

    def run(self, crop: NDArray[np.uint8]) -> NDArray[np.float32]:
        """An embedder's unit-norm signature of a crop, as a fresh array.

        Args:
            crop: input_size x input_size x 3, uint8, RGB, C-contiguous.

        Raises:
            ImageError: the crop has another type, dtype, shape or memory order.
            ModelKindError: the model is no embedder.
        """
        return self._session.run(crop)

    def align(self, crop: NDArray[np.uint8], size: int) -> NDArray[np.uint8]:
        """The face of an embedder's crop, set upright by its alignment net: what verifiers see.

        Args:
            crop: input_size x input_size x 3, uint8, RGB, C-contiguous.
            size: of the result, size x size x 3 uint8 RGB, of the field of view of the model's own
                warp; 1 to 2048.

        Raises:
            ImageError: the crop has another type, dtype, shape or memory order.
            ModelKindError: the model is no embedder.
            OptionError: the size is out of range.
        """
        return self._session.align(crop, size)

    def embed_aligned(self, crop: NDArray[np.uint8]) -> NDArray[np.float32]:
        """What ``run`` gives, of the crop that ``align`` saw last: its alignment is not made again.

        Once, and before the session does anything else; the crop has to be the same.

        Raises:
            ImageError: the crop has another type, dtype, shape or memory order.
            ModelKindError: the model is no embedder.
            OptionError: nothing was aligned, or the session has run since.
        """
        return self._session.embed_aligned(crop)

    def run_batch(self, crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        """An embedder's signatures of crops (n, size, size, 3), one after the other: (n, length).

        Raises what ``run`` raises.
        """
        made = np.empty((len(crops), self.model.signature_length), np.float32)
        for row, crop in zip(made, crops):
            row[:] = self.run(np.ascontiguousarray(crop))
        return made

    def outputs(self, image: NDArray[np.uint8]) -> dict[str, NDArray[np.float32]]:
        """The outputs (height, width, channels) of a model of any kind, by layer name, fresh.

        Args:
            image: height x width x 3 of the session, uint8, RGB, C-contiguous.

        Raises:
            ImageError: the image has another type, dtype, shape or memory order.
        """
        return self._session.outputs(image)

    def trace(self, image: NDArray[np.uint8]) -> dict[str, NDArray[Any]]:
        """Every layer's output (height, width, channels) by name, for comparison.

        A convolution and a max-pool at stride 2 behind it are one step (in a float file only where
        the convolution's weights are few): the pool's output is there, the convolution's is not.
        In a float file all outputs are float32;
        in an integer file they are int8 or int16, as the layer's record says, and float32 where it
        says so (the similarity numbers, the end).
        """
        return self._session.trace(image)


View = _core.View
"""An image's planes as the engine reads them: checked, not copied. ``crop`` cuts by a box,
``resample`` any window; both give height x width x 3 uint8."""


Detector = _core.Detector
"""Finds faces with a detector's model, one thread at a time: ``find(view, longest, turn, sure)``
gives (box, landmarks, score, degrees turned) of each; csrc/face/detect.h says the rest."""

Pipeline = _core.Pipeline
"""Follows faces from frame to frame; csrc/face/pipeline.h says how. ``run(view)`` gives (face as of
``Detector``, id, tracked, refusal or None, signature or None) of each."""


def face_limits() -> tuple[float, float, int, float, int]:
    """From when on a face is worth a signature (csrc/face/limits.h, csrc/image/content.h).

    Gives the score from which it is sure; its least longer side in pixels, for a network with crops
    of the third number; the least spread of a crop's grey levels; the least side of a crop that is
    asked for it.
    """
    return _core.face_limits()


def content_spread(crop: NDArray[np.uint8]) -> float:
    """How far the light of a crop (size x size x 3 uint8 RGB) spreads, in grey levels."""
    return _core.content_spread(crop)


def check_content(crop: NDArray[np.uint8]) -> None:
    """Raise ``NoContentError`` if a crop shows nothing: black, white, flat."""
    _core.check_content(crop)


def check_box(box: tuple[float, float, float, float], width: int, height: int) -> None:
    """Raise ``FaceArgumentError`` unless a box can be cropped from an image of this size."""
    _core.check_box(*box, width, height)


def threshold_for(thresholds: Mapping[float, float], false_accept_rate: float) -> float:
    """The similarity of a rate in a table, or ``FalseAcceptRateError``."""
    rates = sorted(thresholds)
    try:
        rate = float(false_accept_rate)
    except (TypeError, ValueError, OverflowError) as error:
        raise FalseAcceptRateError(f"expected a number, got {error} (false-accept rate)") from error
    return thresholds[rates[_core.find_rate(rates, rate)]]


def passes(similarity: float, threshold: float) -> bool:
    """Whether a similarity is one person's."""
    return _core.passes(similarity, threshold)


def image_limits() -> tuple[int, int, int]:
    """Least and most pixels a side of an image, and most in all."""
    return _core.image_limits()


def available_isas() -> tuple[str, ...]:
    """Instruction sets that this build and CPU can run, slowest first."""
    return _core.available_isas()


def cpu_features() -> tuple[str, ...]:
    """Features of this CPU that matter to the engine."""
    return _core.cpu_features()


def version() -> str:
    """Version of the compiled engine; "0+source" when it was built from the tree."""
    return _core.version()
