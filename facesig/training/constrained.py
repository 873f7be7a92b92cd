"""Rounding to integers of a legal accumulation length, with gradients.

``facesig.quantise.accumulator_aware.fit`` in torch: the forward pass gives the same integers.
Backwards, the shortening of a lane that is too long is differentiated, so such a lane learns in
every direction but the one that makes it longer; rounding is taken for the identity.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from facesig import accumulation
from facesig.accumulation import Bounds
from facesig.quantise.accumulator_aware import SHORTENINGS


def constrained(steps: Tensor, bounds: Bounds, length: int) -> Tensor:
    """Integers near steps, of a legal length.

    Args:
        steps: weights in units of their scales, within the limit of a weight; as torch has them,
            (cout, cin, kernel, kernel) or (cout, cin).
        bounds: of the input.
        length: pieces of an accumulation.
    """
    laned, most = _lanes(steps, length), accumulation.lane_limit(bounds)
    if accumulation.one_sided(bounds):
        whole = _fit(F.relu(laned), most) - _fit(F.relu(-laned), most)
    else:
        whole = laned.sign() * _fit(laned.abs(), most)
    return _without_lanes(whole, steps)


def _fit(laned: Tensor, most: int) -> Tensor:
    """Magnitudes (cout, n, places, lanes) to whole numbers; see ``accumulator_aware._fit``."""
    for _ in range(SHORTENINGS):
        over = F.relu(laned.sum(2, keepdim=True) - most)
        count = (laned > 0).sum(2, keepdim=True).clamp(min=1)
        laned = F.relu(laned - over / count)
    laned = laned * (most / laned.sum(2, keepdim=True).clamp(min=most))
    with torch.no_grad():
        whole = laned.round()
        over = whole.sum(2) - most
        first, second, lane = (over > 0).nonzero(as_tuple=True)
        if len(first):
            rose = (laned - whole)[first, second, :, lane]
            rank = rose.argsort(dim=1, stable=True).argsort(dim=1, stable=True)
            whole[first, second, :, lane] -= (rank < over[first, second, lane, None]).to(whole)
    return laned + (whole - laned).detach()


def _lanes(steps: Tensor, length: int) -> Tensor:
    """``accumulation.lanes`` of weights in torch's order."""
    accumulation.check_length(_shape(steps), length)
    rows = steps.permute(0, 2, 3, 1).flatten(2) if steps.dim() == 4 else steps[:, None]
    padded = F.pad(rows, (0, -rows.shape[2] % accumulation.PIECE))
    return padded.reshape(len(steps), -1, 2 * length, accumulation.LANES)


def _without_lanes(laned: Tensor, steps: Tensor) -> Tensor:
    """The inverse, in the shape of ``steps``."""
    shape = _shape(steps)
    rows = shape[1] if steps.dim() == 4 else 1
    flat = laned.reshape(len(laned), rows, -1)[:, :, : steps[0].numel() // rows].reshape(shape)
    return flat.permute(0, 3, 1, 2) if steps.dim() == 4 else flat


def _shape(steps: Tensor) -> tuple[int, ...]:
    """Shape as the model file has it."""
    shape = tuple(steps.shape)
    return (shape[0], *shape[2:], shape[1]) if len(shape) == 4 else shape
