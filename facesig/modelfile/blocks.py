"""The order of weights in a layer's piece of the file, both ways.

Mirrors ``csrc/base/blocks.h`` (blocks, float32 and int16), ``csrc/base/dot_blocks.h`` (int8) and
``csrc/base/lane_blocks.h`` (int8 of narrow layers).
A weight matrix is (cout, depth): the weights of an output channel in the order (kernel row, kernel
column, input channel). Unpacked matrices still have the channels that rounding added.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.modelfile.layout import align

BLOCK = 8
DOT_CHANNELS = 4
DOT_DEPTH = 16
LANE = 16

Array = NDArray[Any]


def blocked_channels(cout: int) -> int:
    """Output channels with the added ones: the next multiple of four."""
    return (cout + 3) // 4 * 4


def head_numbers(cout: int) -> int:
    """Biases (or multipliers, also of 4 bytes each) with what fills their last line."""
    return align(blocked_channels(cout) * 4) // 4


def pack_head(values: Array) -> Array:
    """(cout,) biases or multipliers, with zeros to a whole line."""
    head = np.zeros(head_numbers(len(values)), values.dtype)
    head[: len(values)] = values
    return head


def pack_blocks(weight: Array) -> Array:
    """Weights (cout, ...) in blocks of eight channels, the last perhaps of four."""
    flat = _rounded(weight, blocked_channels(len(weight)))
    blocks = [flat[first : first + BLOCK].T.ravel() for first in range(0, len(flat), BLOCK)]
    return np.concatenate(blocks)


def unpack_blocks(blocks: Array, cout: int, depth: int) -> Array:
    """The inverse of ``pack_blocks``: (blocked_channels(cout), depth)."""
    channels = blocked_channels(cout)
    flat = np.empty((channels, depth), blocks.dtype)
    for first in range(0, channels, BLOCK):
        block = blocks[first * depth : min(first + BLOCK, channels) * depth]
        flat[first : first + BLOCK] = block.reshape(depth, -1).T
    return flat


def dot_row(width: int) -> int:
    """A row of ``width`` weights with what fills its last piece of 16."""
    return (width + DOT_DEPTH - 1) // DOT_DEPTH * DOT_DEPTH


def pack_dots(weight: Array, rows: int) -> Array:
    """Weights (cout, ...) of ``rows`` kernel rows in dot blocks."""
    flat = _rounded(weight, blocked_channels(len(weight)))
    width = flat.shape[1] // rows
    padded = np.zeros((len(flat), rows, dot_row(width)), flat.dtype)
    padded[:, :, :width] = flat.reshape(len(flat), rows, width)
    # (block, channel, row, piece, 16) -> (block, row, piece, channel, 16)
    pieces = padded.reshape(-1, DOT_CHANNELS, rows, dot_row(width) // DOT_DEPTH, DOT_DEPTH)
    return pieces.transpose(0, 2, 3, 1, 4).ravel()


def unpack_dots(blocks: Array, cout: int, rows: int, width: int) -> Array:
    """The inverse of ``pack_dots``: (blocked_channels(cout), rows, dot_row(width))."""
    pieces = blocks.reshape(-1, rows, dot_row(width) // DOT_DEPTH, DOT_CHANNELS, DOT_DEPTH)
    shape = (blocked_channels(cout), rows, dot_row(width))
    return pieces.transpose(0, 3, 1, 2, 4).reshape(shape)


def lane_channels(cout: int) -> int:
    """Output channels of a narrow layer with the added ones: the next multiple of 16."""
    return (cout + LANE - 1) // LANE * LANE


def pack_lane_head(values: Array) -> Array:
    """(cout,) biases or multipliers of a narrow layer, with zeros to a whole line."""
    size = values.itemsize
    head = np.zeros(align(lane_channels(len(values)) * size) // size, values.dtype)
    head[: len(values)] = values
    return head


def pack_lanes(weight: Array) -> Array:
    """Weights (cout, ...) in blocks of 16 channels."""
    flat = _rounded(weight, lane_channels(len(weight)))
    return flat.reshape(-1, LANE, flat.shape[1]).transpose(0, 2, 1).ravel()


def unpack_lanes(blocks: Array, depth: int) -> Array:
    """The inverse of ``pack_lanes``: (lane_channels(cout), depth)."""
    return blocks.reshape(-1, depth, LANE).transpose(0, 2, 1).reshape(-1, depth)


def _rounded(weight: Array, channels: int) -> Array:
    flat = np.zeros((channels, weight[0].size), weight.dtype)
    flat[: len(weight)] = weight.reshape(len(weight), -1)
    return flat
