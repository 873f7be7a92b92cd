"""Rounding a layer's weights one after the other, each making up for those before it.

Rounding each weight to the nearest integer is not the nearest layer: inputs are correlated, so the
error of one weight can be taken back by its neighbours. The weights of all channels are rounded
place by place; what an error does to the output is spread over the places that are still to come,
as far as their inputs go along with the rounded one's. Lanes (``facesig.accumulation``) that have
no room left take no more, and that too is made up for.

What it brings: on this network 4 to 14 dB less error in a layer's output than the nearest integers;
most in the first layer, whose inputs are pixels beside each other.

Cost: the Cholesky factor of (depth, depth), and a pass over the weights for each of ``FINENESSES``.

Source: Frantar et al., *GPTQ: Accurate Post-Training Quantization for Generative Pre-trained
Transformers* (2022), with the room of lanes added.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig import accumulation
from facesig.accumulation import Bounds
from facesig.quantise.accumulator_aware import accumulator_aware_scales

Array = NDArray[Any]

DAMPING = 0.01
"""Of the mean square of an input that is added to each: trust in correlations seen on few faces."""

FINENESSES = (1.0, 0.85, 0.7)
"""Of the scales that serve plain rounding; finer ones clip, which is now made up for."""

BLOCK = 64


def compensated(
    weight: Array, moments: Array, limit: int, bounds: Bounds, length: int
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Integers within +-limit of a legal length and the (cout,) scales that they are units of.

    Args:
        weight: float, (cout, kernel, kernel, cin) or (cout, cin).
        moments: (depth, depth) mean products of the inputs that a channel's weights meet, in the
            order of the weights.
        limit: largest integer of a weight.
        bounds: of the input.
        length: pieces of an accumulation.
    """
    importance = np.diagonal(moments).reshape(weight.shape[1:])
    start = accumulator_aware_scales(weight, limit, bounds, length, importance)
    flat, factor = weight.reshape(len(weight), -1).astype(np.float64), _factor(moments)
    rooms = _Rooms(weight.shape, bounds, length)
    best = np.zeros(flat.shape)
    scales, least = start, np.full(len(flat), np.inf)
    for fineness in FINENESSES if length > 1 else FINENESSES[:1]:
        tried = start * fineness
        integers = _rounded(flat / tried[:, None], factor, limit, rooms)
        wrong = integers * tried[:, None] - flat
        error = np.einsum("cd,cd->c", wrong @ moments, wrong)
        better = error < least
        best[better], scales = integers[better], np.where(better, tried, scales)
        least = np.minimum(error, least)
    return best.reshape(weight.shape).astype(np.int64), scales


class _Rooms:
    """How much the lanes of every channel can still take."""

    def __init__(self, shape: tuple[int, ...], bounds: Bounds, length: int) -> None:
        depth = int(np.prod(shape[1:]))
        self._most, self._apart = accumulation.lane_limit(bounds), accumulation.one_sided(bounds)
        self._bounded = length > 1
        places = np.arange(1, depth + 1).reshape(1, *shape[1:])
        laned = accumulation.lanes(places, length)[0]  # (n, places, lanes), 0 where padded
        numbers = np.arange(laned.shape[0] * accumulation.LANES).reshape(-1, 1, accumulation.LANES)
        self._lane = np.zeros(depth + 1, np.int64)
        self._lane[laned] = np.broadcast_to(numbers, laned.shape)
        self._channels, self._lanes = shape[0], numbers.size
        self.clear()

    def clear(self) -> None:
        """All lanes empty."""
        full = np.full((self._lanes, self._channels), float(self._most))
        self._above, self._below = full, full.copy() if self._apart else full

    def take(self, place: int, wanted: Array) -> Array:
        """What the lanes of one place of all channels take of the wanted (channels,) integers."""
        if not self._bounded:
            return wanted
        above, below = (room[self._lane[place + 1]] for room in (self._above, self._below))
        taken: Array = np.maximum(np.minimum(wanted, above), -below)
        if self._apart:
            above -= np.maximum(taken, 0)
            below -= np.maximum(-taken, 0)
        else:
            above -= np.abs(taken)
        return taken


def _factor(moments: Array) -> Array:
    """Upper Cholesky factor of the inverse of the damped moments."""
    damped = moments.astype(np.float64).copy()
    damped[np.diag_indices_from(damped)] += DAMPING * np.diagonal(moments).mean() + 1e-12
    factor: Array = np.linalg.cholesky(np.linalg.inv(damped)).T
    return factor


def _rounded(steps: Array, factor: Array, limit: int, rooms: _Rooms) -> Array:
    """Steps (cout, depth) to whole numbers, the errors of each place spread over those to come."""
    rooms.clear()
    steps = steps.copy()
    whole = np.empty_like(steps)
    depth = steps.shape[1]
    for first in range(0, depth, BLOCK):
        last = min(first + BLOCK, depth)
        near, errors = factor[first:last, first:last], np.empty((len(steps), last - first))
        block = steps[:, first:last]
        for i in range(last - first):
            wanted = np.clip(np.rint(block[:, i]), -limit, limit)
            whole[:, first + i] = rooms.take(first + i, wanted)
            errors[:, i] = (block[:, i] - whole[:, first + i]) / near[i, i]
            block[:, i:] -= errors[:, i, None] * near[i, i:]
        steps[:, last:] -= errors @ factor[first:last, last:]
    return whole
