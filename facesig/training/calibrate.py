"""Where fine-tuning for integers starts: as near to the float network as rounding can be.

On faces of the training set, layer by layer: channels are brought to like ranges
(``facesig.quantise.equalise``), weights become integers that make up for each other's errors
(``facesig.quantise.compensate``) on the inputs that the rounded layers before them give, biases
take up what is left of each channel's mean error, and the output's scale is the best of a few.
"""

from __future__ import annotations

import math

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from facesig.quantise.compensate import compensated
from facesig.quantise.equalise import equalised
from facesig.quantise.ranges import EQUALISED_MARGINS, activation_scales
from facesig.quantise.scheme import Scheme, named
from facesig.training.config import Config
from facesig.training.data import FaceTable, Pictures
from facesig.training.inference import centres
from facesig.training.network import FaceNet, Unit, offset
from facesig.training.pixels import normalised, warp
from facesig.training.quantised import CALIBRATION_FACES, FakeQuant, attach

CHUNK = 128
PLACES = 100
"""Of a convolution's output, drawn for each face: neighbours say little more."""


FACTORS = (0.7, 0.8, 0.9, 1.0)
"""Of the largest output, how far a scale may reach: what is clipped buys finer steps."""

SCORED = 512
"""Faces that a scale is chosen on."""

FEW_LEVELS = 255
"""An output of more levels than these needs no choice."""


def round_signature(net: FaceNet, config: Config, faces: FaceTable) -> None:
    """Let a trained network's signature units round, for a run of the given configuration."""
    count = min(CALIBRATION_FACES, len(faces) - config.validation_faces)
    make_rounding(net, named(net.arch, config.scheme), faces.images[:count])


def make_rounding(
    net: FaceNet, scheme: Scheme, stored: Pictures
) -> dict[str, NDArray[np.floating]]:
    """Fold the batch norms of a trained network and let its signature units round.

    Args:
        net: float until now; computes nearly the same afterwards.
        scheme: its integers.
        stored: crops (n, 128, 128, 3) of faces that weights and scales are set on.

    Returns:
        the folded weights, channels brought to like ranges, before they were rounded.
    """
    views = warped(net, stored)
    weights, reached = equalised(net.arch, net.folded(), reaches(net, views))
    peaks = {name: float(reach.max()) for name, reach in reached.items()}
    attach(net, scheme, activation_scales(net.arch, scheme, peaks, EQUALISED_MARGINS), weights)
    calibrate(net, views)
    return weights


@torch.no_grad()
def warped(net: FaceNet, stored: Pictures) -> Tensor:
    """Aligned faces of stored crops as the integers have them, (n, 3, 112, 112)."""
    net.eval()
    out = []
    for start in range(0, len(stored), CHUNK):
        images = normalised(torch.from_numpy(centres(stored[start : start + CHUNK])), net.dtype)
        views = warp(images, net.alignment(images), net.arch.warp.size)
        out.append((views * 128.0).round().clamp(-128.0, 127.0) / 128.0)
    return torch.cat(out)


@torch.no_grad()
def reaches(net: FaceNet, views: Tensor) -> dict[str, NDArray[np.float64]]:
    """Largest output by channel of every unit of the signature network, (cout,)."""
    found = {}
    for unit in net.weighted("signature"):
        views = _through(unit, views)
        peaks = views.amax((0, 2, 3)) if views.dim() == 4 else views.amax(0)
        found[unit.name] = peaks.double().numpy()
    return found


@torch.no_grad()
def calibrate(net: FaceNet, views: Tensor) -> None:
    """Set weights, scales and biases of a network that rounds; its weights are float ones."""
    generator = torch.Generator().manual_seed(0)
    units = list(net.weighted("signature"))
    roundings = [unit.rounding for unit in units]
    for unit in units:
        unit.rounding = None
    exact, signatures = views, _chained(units, views[:SCORED])
    for i, (unit, rounding) in enumerate(zip(units, roundings, strict=True)):
        assert isinstance(rounding, FakeQuant)
        aim, exact = _mean(unit, exact), _through(unit, exact)
        unit.rounding = rounding
        _calibrate_weights(unit, rounding, _moments(unit, views, generator))
        offset(unit).add_(aim - _mean(unit, views))
        if 0 < rounding.levels <= FEW_LEVELS:
            _calibrate_scale(units[i:], rounding, views[:SCORED], signatures)
        views = _through(unit, views)


def _calibrate_weights(unit: Unit, rounding: FakeQuant, moments: NDArray[np.float64]) -> None:
    """Weights become whole multiples of their scales."""
    weight = unit.op.weight
    laid = (weight.permute(0, 2, 3, 1) if weight.dim() == 4 else weight).double().numpy()
    integers, scales = compensated(
        laid, moments, rounding.limit, rounding.bounds, rounding.accumulation
    )
    made = torch.from_numpy(integers * scales.reshape(-1, *[1] * (laid.ndim - 1)))
    weight.copy_(made.permute(0, 3, 1, 2) if made.dim() == 4 else made)
    rounding.log_weight_scales.copy_(torch.from_numpy(np.log(scales)))


def _calibrate_scale(units: list[Unit], rounding: FakeQuant, x: Tensor, signatures: Tensor) -> None:
    """The output scale of the first of these units that serves the signature best."""
    start = rounding.log_scale.clone()
    errors = []
    for factor in FACTORS:
        rounding.log_scale.copy_(start + math.log(factor))
        error = 1.0 - F.cosine_similarity(_chained(units, x), signatures)
        errors.append(float(error.mean() + error.square().mean().sqrt()))
    best = FACTORS[int(np.argmin(errors))]
    rounding.log_scale.copy_(start + math.log(best))


def _mean(unit: Unit, x: Tensor) -> Tensor:
    """Mean of each channel before pool and bias, (cout,)."""
    total = torch.zeros(unit.op.weight.shape[0])
    for part in torch.split(x, CHUNK):
        y = unit.weighted(part)
        total += y.mean((0, 2, 3) if y.dim() == 4 else 0) * len(part)
    return total / len(x)


def _through(unit: Unit, x: Tensor) -> Tensor:
    return torch.cat([unit(part) for part in torch.split(x, CHUNK)])


def _chained(units: list[Unit], x: Tensor) -> Tensor:
    for unit in units:
        x = _through(unit, x)
    return x


def _moments(unit: Unit, x: Tensor, generator: torch.Generator) -> NDArray[np.float64]:
    """Mean products of the inputs that a channel's weights meet, (depth, depth)."""
    op = unit.op
    if isinstance(op, nn.Linear):
        rows = x.permute(0, 2, 3, 1).flatten(1) if x.dim() == 4 else x
        return (rows.T @ rows / len(rows)).double().numpy()
    kernel, depth, pad = op.kernel_size[0], op.weight[0].numel(), int(op.padding[0])
    total, count = torch.zeros(depth, depth), 0
    for part in torch.split(x, CHUNK):
        patches = F.unfold(part, kernel, padding=pad, stride=op.stride)
        drawn = torch.randperm(patches.shape[2], generator=generator)[:PLACES]
        rows = patches[:, :, drawn].reshape(len(part), -1, kernel * kernel, len(drawn))
        rows = rows.permute(0, 3, 2, 1).reshape(-1, depth)
        total += rows.T @ rows
        count += len(rows)
    return (total / count).double().numpy()
