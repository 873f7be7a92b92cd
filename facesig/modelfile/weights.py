"""A layer's piece of the weights section, read. See ``csrc/model/pieces.cpp``."""

from __future__ import annotations

from typing import Any, Union

import numpy as np
from numpy.typing import NDArray

from facesig import accumulation
from facesig.modelfile import blocks, layout
from facesig.modelfile.narrow import NarrowPiece
from facesig.modelfile.tensors import LEAST_NORMAL, TensorType
from facesig.modelfile.view import Record
from facesig.network import Conv, Depthwise, Layer, Linear
from facesig.numeric import IMAGE_INT16, LARGEST_TOTAL, IntegerWeights, NarrowWeights

ADDED = "expected zeros in added channels, got other numbers"

Array = NDArray[Any]
FloatWeights = tuple[NDArray[np.float32], NDArray[np.float32]]
"""Weights, (cout, kernel, kernel, cin) or (cout, cin), and biases, (cout,)."""

LayerWeights = Union[FloatWeights, IntegerWeights, NarrowWeights, None]


class PieceReader:
    """Reads the piece of one layer; ``given`` is the type of the layer's input."""

    def __init__(self, record: Record, layer: Layer, given: TensorType) -> None:
        self.record, self.layer, self.given = record, layer, given
        self.cout = record["cout"]
        self.rows = max(record["kernel"], 1)
        self.width = self.rows * record["cin"]
        self.depth = self.rows * self.width

    def read(self, header: np.void, end: int) -> tuple[LayerWeights, int]:
        """The weights, and where the piece ends; ``end`` is the end of the previous piece.

        Raises:
            ModelWeightError: the piece lies elsewhere or holds what it may not.
            ModelHeaderError: the bytes before it are not zero.
        """
        weighted = isinstance(self.layer, (Conv, Linear, Depthwise))
        length = self._length() if weighted else 0
        offset = layout.align(end) if weighted else 0
        for what, field, expected in [
            ("weights offset", "weights_offset", offset),
            ("weights length", "weights_bytes", length),
        ]:
            got = self.record[field]
            if got != expected:
                raise self.record.weight_error(f"expected {what} {expected}, got {got}")
        if not weighted:
            return None, end
        total, base = int(header["weights_bytes"]), int(header["weights_offset"])
        if offset + length > total:
            raise self.record.weight_error(
                f"expected weights within {total} bytes, got an end at {offset + length}"
            )
        view = self.record.view
        view.check_gap(base + end, base + offset)
        piece = np.frombuffer(view.raw, np.uint8, length, base + offset)
        if self.record["weight_type"] == layout.FLOAT32_BLOCKS:
            return self._floats(piece.view("<f4")), offset + length
        if self.record["weight_type"] == layout.INT8_LANE_BLOCKS:
            return NarrowPiece(self.record, self.given).read(piece), offset + length
        return self._integers(piece), offset + length

    def _length(self) -> int:
        """Bytes of the piece."""
        head, channels = blocks.head_numbers(self.cout), blocks.blocked_channels(self.cout)
        kind = self.record["weight_type"]
        if kind == layout.FLOAT32_BLOCKS:
            return 4 * (head + channels * self.depth)
        if kind == layout.INT8_LANE_BLOCKS:
            return NarrowPiece(self.record, self.given).length()
        if kind == layout.INT16_BLOCKS:
            return 4 * (head + head) + 2 * channels * self.depth
        return 4 * (head + head) + channels * self.rows * blocks.dot_row(self.width)

    def _floats(self, packed: NDArray[np.float32]) -> FloatWeights:
        if not np.isfinite(packed).all():
            raise self.record.weight_error("expected finite weights, got NaN or infinity")
        head = blocks.head_numbers(self.cout)
        flat = blocks.unpack_blocks(packed[head:], self.cout, self.depth)
        if packed[self.cout : head].any() or flat[self.cout :].any():
            raise self.record.weight_error(ADDED)
        return flat[: self.cout].reshape(self._shape()), packed[: self.cout].copy()

    def _integers(self, piece: NDArray[np.uint8]) -> IntegerWeights:
        head = 4 * blocks.head_numbers(self.cout)
        bias, multiplier = piece[:head].view("<i4"), piece[head : 2 * head].view("<f4")
        packed = piece[2 * head :]
        used = multiplier[: self.cout]
        if not ((used >= LEAST_NORMAL) & (used < np.inf)).all():
            raise self.record.weight_error(
                "expected positive normal multipliers, got other numbers"
            )
        if any(part[4 * self.cout :].any() for part in (piece[:head], piece[head : 2 * head])):
            raise self.record.weight_error(ADDED)
        flat = self._unpack(packed)
        self._check_sums(bias)
        weight = flat[: self.cout].reshape(self._shape())
        self._check_chain(weight)
        folded = IntegerWeights(weight, bias[: self.cout], used.copy(), self.record["weight_limit"])
        assert self.given is not None
        # What folding took away is given back.
        plain = folded.folded_bias(-self.given.zero_point).astype(np.int32)
        return IntegerWeights(weight, plain, folded.multiplier, folded.limit)

    def _unpack(self, packed: NDArray[np.uint8]) -> Array:
        """(channels, depth) integers within the limit, the added channels being zero."""
        dots = self.record["weight_type"] == layout.INT8_DOT_BLOCKS
        numbers: Array = packed.view(np.int8 if dots else "<i2")
        limit = self.record["weight_limit"]
        if (numbers < -limit).any() or (numbers > limit).any():
            raise self.record.weight_error(
                f"expected weights of -{limit} to {limit}, got other numbers"
            )
        if not dots:
            flat = blocks.unpack_blocks(numbers, self.cout, self.depth)
        else:
            padded = blocks.unpack_dots(numbers, self.cout, self.rows, self.width)
            if padded[:, :, self.width :].any():
                raise self.record.weight_error("expected zeros behind a row, got other numbers")
            flat = padded[:, :, : self.width].reshape(len(padded), self.depth)
        if flat[self.cout :].any():
            raise self.record.weight_error(ADDED)
        return flat

    def _check_sums(self, bias: NDArray[np.int32]) -> None:
        """No sum of products and bias may leave 32 bits, whatever the input holds."""
        assert self.given is not None
        largest = {"int8": 128, "int16": self.given.limit}[self.given.dtype]
        if self.given.limit == IMAGE_INT16.limit:
            largest += 1  # an image goes below zero, to -largest - 1
        products = self.depth * self.record["weight_limit"] * largest
        most = products + int(np.abs(bias.astype(np.int64)).max())
        if most > LARGEST_TOTAL:
            raise self.record.weight_error(
                f"expected sums of at most {LARGEST_TOTAL}, got up to {most}"
            )

    def _check_chain(self, weight: Array) -> None:
        """No accumulation may leave 16 bits, whatever the input holds."""
        assert self.given is not None
        length = self.record["chain"]
        if self.record["weight_type"] != layout.INT8_DOT_BLOCKS:
            return
        bounds = accumulation.input_bounds(self.given)
        least, largest = accumulation.accumulator_sums(weight, bounds, length)
        low, high = int(least.min()), int(largest.max())
        if low < accumulation.LEAST_SUM or high > accumulation.LARGEST_SUM:
            raise self.record.weight_error(
                f"expected sums of chains of {length} within {accumulation.LEAST_SUM} to "
                f"{accumulation.LARGEST_SUM}, got {low} to {high}"
            )

    def _shape(self) -> tuple[int, ...]:
        if isinstance(self.layer, Conv):
            return (self.cout, self.rows, self.rows, self.layer.cin)
        return (self.cout, self.depth)
