"""The piece of a narrow layer, both ways. See ``csrc/model/narrow.cpp``.

Biases, multipliers and weights in lane blocks; the reader proves that no sum leaves 16 bits.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig import narrow
from facesig.modelfile import blocks, layout
from facesig.modelfile.tensors import LEAST_NORMAL
from facesig.modelfile.view import Record
from facesig.numeric import TOTALS, NarrowWeights, Quantised

ADDED = "expected zeros in added channels, got other numbers"
Bytes = NDArray[np.uint8]


class NarrowPiece:
    """Reads the piece of one narrow layer."""

    def __init__(self, record: Record, given: Quantised | None) -> None:
        self.record, self.wide = record, given == TOTALS
        self.cout, kernel = record["cout"], record["kernel"]
        depthwise = layout.OPERATIONS[record["operation"] - 1] == "Depthwise"
        inner = (kernel, kernel) if depthwise else (kernel, kernel, record["cin"])
        self.shape = (self.cout, *inner)
        self.depth = int(np.prod(inner))
        self.real = record["output_type"] != layout.INT8
        channels = blocks.lane_channels(self.cout)
        numbers = (4 if self.wide else 2, 4 if self.real else 2)
        self.heads = tuple(layout.align(number * channels) for number in numbers)

    def length(self) -> int:
        """Bytes of the piece."""
        return sum(self.heads) + blocks.lane_channels(self.cout) * self.depth

    def read(self, piece: Bytes) -> NarrowWeights:
        """What the piece holds.

        Raises:
            ModelWeightError: the message says what it may not hold.
        """
        first, second = self.heads
        bias: NDArray[Any] = piece[:first].view("<i4" if self.wide else "<i2")
        multiplier = piece[first : first + second].view("<f4" if self.real else "<i2")
        self._check_biases(bias[: self.cout])
        self._check_multipliers(multiplier[: self.cout])
        packed = piece[first + second :].view(np.int8)
        limit = self.record["weight_limit"]
        if (packed < -limit).any():
            raise self.record.weight_error(
                f"expected weights of -{limit} to {limit}, got other numbers"
            )
        flat = blocks.unpack_lanes(packed, self.depth)
        behind = piece[first + multiplier.itemsize * self.cout : first + second]
        if bias[self.cout :].any() or behind.any() or flat[self.cout :].any():
            raise self.record.weight_error(ADDED)
        weights = NarrowWeights(
            flat[: self.cout].reshape(self.shape),
            bias[: self.cout].copy(),
            multiplier[: self.cout].copy(),
            self.record["chain"],
        )
        self._check_sums(weights)
        return weights

    def _check_biases(self, used: NDArray[Any]) -> None:
        most = int(np.abs(used.astype(np.int64)).max())
        if self.wide and most > narrow.LARGEST_WIDE_BIAS:
            raise self.record.weight_error(
                f"expected biases of at most {narrow.LARGEST_WIDE_BIAS}, got up to {most}"
            )

    def _check_multipliers(self, used: NDArray[Any]) -> None:
        if not self.real and not (used >= 1).all():
            raise self.record.weight_error("expected multipliers of 1 to 32767, got other numbers")
        if self.real and not ((used >= LEAST_NORMAL) & (used < np.inf)).all():
            raise self.record.weight_error(
                "expected positive normal multipliers, got other numbers"
            )

    def _check_sums(self, weights: NarrowWeights) -> None:
        """No sum may leave 16 bits, whatever the input holds; those of totals have 32."""
        if self.wide:
            return
        for what, bounds in [
            ("groups", narrow.sum_bounds(weights.weight, weights.group)),
            ("totals", narrow.total_bounds(weights)),
        ]:
            if not narrow.fits(*bounds):
                least, largest = int(bounds[0].min()), int(bounds[1].max())
                raise self.record.weight_error(
                    f"expected sums of {what} within {narrow.LEAST} to {narrow.LARGEST}, "
                    f"got {least} to {largest}"
                )


def pack_narrow(weights: NarrowWeights) -> bytes:
    """The piece's bytes."""
    parts = (
        blocks.pack_lane_head(weights.bias),
        blocks.pack_lane_head(weights.multiplier),
        blocks.pack_lanes(weights.weight),
    )
    return b"".join(part.tobytes() for part in parts)
