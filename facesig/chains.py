"""How many products of an int8 layer may be summed in 16 bits before they are widened.

The engine's int8 kernels add products in eight lanes of 16 bits and widen the lanes once a chain
(``csrc/base/dot_blocks.h``). A chain's sums stay exact as long as no input whatever can make one
leave 16 bits, and that is known from the weights: behind a ReLU inputs are never negative, so
positive and negative weights count apart. The order of weights in a file decides which products
meet in a lane; all functions here are about that order.

Accumulators narrower than the sum of absolute products: Colbert et al., *A2Q*, 2023.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.numeric import IMAGE_INT8, Quantised

PIECE = 16
"""Weights of a channel that lie together."""

LANES = 8
LEAST, MOST = -(2**15), 2**15 - 1

Array = NDArray[Any]


def candidates(kernel: int, cin: int) -> tuple[int, ...]:
    """Lengths that chains may have, rising, in pieces; the last is all pieces of a channel.

    A chain is a part of one unit, or whole units. The unit is a tap (kernel position) where its
    channels are whole pieces, else a kernel row with what fills its last piece.
    """
    whole_taps = cin % PIECE == 0
    unit = cin // PIECE if whole_taps else -(-kernel * cin // PIECE)
    units = kernel * kernel if whole_taps else kernel
    parts = [part for part in range(1, unit) if unit % part == 0]
    return (*parts, *(unit * count for count in range(1, units + 1) if units % count == 0))


def lane_sums(weight: Array, given: Quantised, chain: int) -> tuple[int, int]:
    """The least and the largest sum that any lane of any chain can reach.

    Args:
        weight: int8, (cout, kernel, kernel, cin) or (cout, cin).
        given: type of the layer's input, int8.
        chain: in pieces, one of ``candidates``.
    """
    least, most = input_range(given)
    lanes = lanes_of(weight, chain).astype(np.int64)
    highest = np.maximum(lanes * least, lanes * most).sum(axis=-1)
    lowest = np.minimum(lanes * least, lanes * most).sum(axis=-1)
    return int(lowest.min()), int(highest.max())


def longest(weight: Array, given: Quantised) -> int:
    """The longest chain, in pieces, whose sums never leave 16 bits.

    Arguments as in ``lane_sums``. 1 where even that does not hold, which weights of +-127 exclude.
    """
    kernel = weight.shape[1] if weight.ndim == 4 else 1
    for chain in reversed(candidates(kernel, weight.shape[-1])):
        least, most = lane_sums(weight, given, chain)
        if least >= LEAST and most <= MOST:
            return chain
    return 1


def input_range(given: Quantised) -> tuple[int, int]:
    """The least and the largest integer of an int8 tensor: behind a ReLU none lies below zero."""
    return -128 if given == IMAGE_INT8 else given.zero_point, given.limit


def lanes_of(weight: Array, chain: int) -> Array:
    """Weights by the lane they meet in: (cout, chains, lanes, 2 * chain), zeros where rows end."""
    rows = weight.shape[1] if weight.ndim == 4 else 1
    flat = weight.reshape(len(weight), rows, -1)
    padded = np.zeros((len(weight), rows, -(-flat.shape[2] // PIECE) * PIECE), weight.dtype)
    padded[:, :, : flat.shape[2]] = flat
    # (channel, chain, piece and half, lane)
    pieces = padded.reshape(len(weight), -1, 2 * chain, LANES)
    return pieces.swapaxes(2, 3)
