"""Accumulator-aware quantisation: the nearest integers whose sums fit in 16 bits, and their scales.

What: ``fit`` rounds weights to integers whose lanes (``facesig.accumulation``) stay inside 16 bits.
It shortens the lanes that are too long by the same amount for each of their weights, which changes
the lane least, then rounds. ``accumulator_aware_scales`` chooses each channel's scale so that
shortening and rounding together change it least. The field's word for it is A2Q.

Why not simply fewer bits: weights of +-31 allow sums of 16 products whatever they are. But a
channel with few large weights has short lanes and keeps all its eight bits; a channel of even
weights gives up some, and only as many as it must.

Cost: sums of 16 products lose about half a bit of the weights, of 48 one and a half.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from facesig.accumulation import Array, Bounds, lane_limit, lanes, one_sided, without_lanes

SHORTENINGS = 3
CANDIDATES = 13


def fit(steps: Array, limit: int, bounds: Bounds, length: int) -> NDArray[np.int64]:
    """Integers near ``steps`` (weights over scales) within +-limit of a legal length."""
    clipped = np.clip(steps.astype(np.float64), -limit, limit)
    if length == 1:
        return np.rint(clipped).astype(np.int64)
    laned, most = lanes(clipped, length), lane_limit(bounds)
    if one_sided(bounds):
        whole = _fit(np.maximum(laned, 0), most) - _fit(np.maximum(-laned, 0), most)
    else:
        whole = np.sign(laned) * _fit(np.abs(laned), most)
    return without_lanes(whole, steps.shape).astype(np.int64)


def accumulator_aware_scales(
    weight: Array, limit: int, bounds: Bounds, length: int, importance: Array | None = None
) -> NDArray[np.float64]:
    """The (cout,) scales at which ``fit`` changes the weights least.

    Args:
        weight: float, (cout, kernel, kernel, cin) or (cout, cin).
        limit: largest integer of a weight.
        bounds: of the input.
        length: pieces of an accumulation.
        importance: mean square of what each weight meets, (cin,); all alike by default.
    """
    start = channel_scales(weight, limit)
    if length == 1:
        return start
    shape = (-1, *[1] * (weight.ndim - 1))
    steps = lanes(weight / start.reshape(shape), length)
    sides = (np.maximum(steps, 0), np.maximum(-steps, 0)) if one_sided(bounds) else (np.abs(steps),)
    sums = np.maximum.reduce([side.sum(axis=2).max(axis=(1, 2)) for side in sides])
    room = np.maximum(sums / lane_limit(bounds), 1.0)
    best, least = start, np.full(len(weight), np.inf)
    for power in np.linspace(0.0, 1.0, CANDIDATES):
        scales = start * room**power
        shaped = scales.reshape(shape)
        errors = np.square(fit(weight / shaped, limit, bounds, length) * shaped - weight)
        if importance is not None:
            errors = errors * importance
        total = errors.reshape(len(weight), -1).sum(axis=1)
        best = np.where(total < least, scales, best)
        least = np.minimum(total, least)
    return best


def channel_scales(weight: NDArray[np.floating], limit: int) -> NDArray[np.float64]:
    """The (cout,) scales at which each channel's largest weight is ``limit``."""
    peaks = np.abs(weight.reshape(len(weight), -1)).max(axis=1).astype(np.float64)
    scales: NDArray[np.float64] = np.maximum(peaks, 1e-9) / limit
    return scales


def _fit(laned: Array, most: int) -> Array:
    """Whole numbers near magnitudes (..., places, lanes), their sums over places at most ``most``.

    The nearest point whose sum is ``most`` lies the same amount below each magnitude, but not below
    0. Each pass takes that amount from those still above 0; what is left after the last is taken in
    proportion. Rounding up may then lead over the limit again: those rounded up the farthest are
    rounded down, as many as needed.
    """
    for _ in range(SHORTENINGS):
        over = np.maximum(laned.sum(axis=-2, keepdims=True) - most, 0.0)
        count = np.maximum((laned > 0).sum(axis=-2, keepdims=True), 1)
        laned = np.maximum(laned - over / count, 0.0)
    laned = laned * (most / np.maximum(laned.sum(axis=-2, keepdims=True), most))
    whole = np.rint(laned)
    over = whole.sum(axis=-2, keepdims=True) - most
    order = np.argsort(laned - whole, axis=-2, kind="stable")
    rank = np.argsort(order, axis=-2, kind="stable")
    constrained: Array = whole - (rank < over)
    return constrained
