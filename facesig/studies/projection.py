"""Gradients seen along a few random directions of weight space, by forward-mode derivatives.

The gradient of any loss of the signatures is x = sum_i J_i^T g_i: J_i is the Jacobian of image i's
raw signature over all weights, g_i the loss's gradient at that signature. For a direction v with
independent standard normal entries E (v . x)^2 = |x|^2 (Johnson and Lindenstrauss), and
v . x = sum_i (J_i v) . g_i. So J_i v, once computed for every image and R directions, gives |x|^2
of any number of losses by products of small matrices. The mean over R directions is that with a
standard deviation of at most sqrt(2 / R) of it, by one factor for all x along the same line, so
ratios are far more certain.

One forward pass carries the derivatives along all directions: layer by layer
z = W x + b has the derivative W dx + V x + c along (V, c), max-pools pick the maximum's derivative,
a ReLU drops that of negative values. It costs two forward passes a direction and image.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from facesig.training.network import Unit
from facesig.training.pixels import raised


@dataclass(frozen=True)
class Direction:
    """R directions of one layer's weights, (R, *weight), and of its offset, (R, out).

    The offset is the bias, or that of the batch norm which stands in its place.
    """

    weight: Tensor
    offset: Tensor


def random_directions(units: Sequence[Unit], count: int, seed: int) -> list[Direction]:
    """Standard normal directions over all weights and offsets of some layers.

    The same seed gives the same directions, whatever the weights are.
    """
    random = torch.Generator().manual_seed(seed)
    return [
        Direction(
            torch.randn(count, *unit.op.weight.shape, generator=random),
            torch.randn(count, unit.op.weight.size(0), generator=random),
        )
        for unit in units
    ]


@torch.no_grad()
def signatures_and_derivatives(
    units: Sequence[Unit],
    images: Tensor,
    directions: Sequence[Direction],
    precision: torch.dtype = torch.float32,
) -> tuple[Tensor, Tensor]:
    """Run layers in evaluation mode; returns the signatures and their derivatives.

    Args:
        units: the layers, one after the other.
        images: (n, 3, h, w), which do not depend on the weights.
        directions: of each layer.
        precision: of the derivatives; the signatures keep that of the images. bfloat16 costs a
            third of float32 and is off by 0.8 % of a derivative's length.

    Returns:
        raw signatures (n, d) and derivatives (n, R, d), in the images' precision.
    """
    x, dx = images, None
    for unit, direction in zip(units, directions, strict=True):
        x, dx = _through(unit, x, dx, direction, precision)
    assert dx is not None
    return x, dx.to(images.dtype).transpose(0, 1).contiguous()


def _through(
    unit: Unit, x: Tensor, dx: Tensor | None, direction: Direction, precision: torch.dtype
) -> tuple[Tensor, Tensor]:
    """One layer: (n, ...) and derivatives (R, n, ...) to the same of its output."""
    op, norm = unit.op, unit.norm
    if isinstance(op, nn.Linear) and x.dim() == 4:
        x = x.permute(0, 2, 3, 1).flatten(1)
        dx = None if dx is None else dx.permute(0, 1, 3, 4, 2).flatten(2)
    z = op(x)
    dz = _by_weight(op, x.to(precision), direction.weight.to(precision))
    if dx is not None:
        product = _linear_part(op)(dx.flatten(0, 1), op.weight.to(precision))
        dz = dz + product.view(*dx.shape[:2], *product.shape[1:])
    if unit.pool_stride:
        z, places = F.max_pool2d(z, 2, unit.pool_stride, return_indices=True)
        places = places.flatten(2)[None].expand(len(dz), -1, -1, -1)
        dz = dz.flatten(3).gather(3, places).view(len(dz), *z.shape)
    dz = raised(dz)
    if norm is not None:
        z = norm(z)
    if isinstance(norm, nn.BatchNorm1d | nn.BatchNorm2d):
        assert norm.running_var is not None
        dz = dz * _channels((norm.running_var + norm.eps).rsqrt()[None], z)
    dz = dz + _channels(direction.offset, z)
    if unit.relu:
        dz, z = dz * (z > 0), F.relu(z)
    return z, dz.to(precision)


def _by_weight(op: nn.Conv2d | nn.Linear, x: Tensor, directions: Tensor) -> Tensor:
    """V x for R directions (R, *weight): (R, n, ...)."""
    rows = directions.flatten(0, 1)
    if isinstance(op, nn.Conv2d):
        rows = rows.contiguous(memory_format=torch.channels_last)
    together = _linear_part(op)(x, rows)
    count, _, *size = together.shape
    return together.reshape(count, *directions.shape[:2], *size).transpose(0, 1)


def _linear_part(op: nn.Conv2d | nn.Linear) -> Callable[[Tensor, Tensor], Tensor]:
    """The layer without its bias, as a function of input and weights."""
    if isinstance(op, nn.Linear):
        return F.linear

    def convolve(x: Tensor, weight: Tensor) -> Tensor:
        x = x.contiguous(memory_format=torch.channels_last)
        return F.conv2d(x, weight, None, op.stride, op.padding)

    return convolve


def _channels(values: Tensor, like: Tensor) -> Tensor:
    """(R or 1, channels) as (R or 1, 1, channels, 1, 1), or without the last two for vectors."""
    return values[(slice(None), None, slice(None), *[None] * (like.dim() - 2))]
