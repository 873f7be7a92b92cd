"""The first layer from bytes to ReLU as one operation."""

from __future__ import annotations

from typing import Any, NamedTuple

import torch
from torch import Tensor, nn
from torch.autograd.function import once_differentiable

from facesig.training.fused import kernels
from facesig.training.fused.kernels import Level, channels_last, like_pixels, usable
from facesig.training.fused.norm import Statistics, fits_norm, track


class Saved(NamedTuple):
    """What a forward pass leaves for the backward one.

    Attributes:
        views: (n, 3, h, w) uint8 that lie as (n, h, w, 3).
        bias: of the norm, (c,).
        pooled: (n, c, h / 4, w / 4) bfloat16, before the norm.
        positions: of the pool's winners, 2 * row + column, as ``pooled``.
        mean, variance: of the norm.
    """

    views: Tensor
    bias: Tensor
    pooled: Tensor
    positions: Tensor
    mean: Tensor
    variance: Tensor


def fits_first(x: Tensor, op: nn.Module, norm: nn.Module | None, pool_stride: int) -> bool:
    """Whether ``first`` does this unit on (n, 3, h, w) bytes that lie as (n, h, w, 3)."""
    if not (isinstance(op, nn.Conv2d) and fits_norm(norm) and usable(x, torch.uint8, Level.AVX512)):
        return False
    sizes = (op.in_channels, op.kernel_size[0], op.stride[0], op.padding[0], pool_stride)
    return (
        op.bias is None
        and sizes == (3, 5, 2, 2, 2)
        and x.permute(0, 2, 3, 1).is_contiguous()
        and x.size(2) % 4 == 0
        and x.size(3) % 28 == 0
    )


def first(x: Tensor, op: nn.Conv2d, norm: nn.BatchNorm2d) -> Tensor:
    """ReLU(norm(max_pool(op(normalised x)))) for (n, 3, h, w) uint8; see ``fits_first``."""
    out: Tensor
    out, mean, variance = _First.apply(  # type: ignore[no-untyped-call]
        x, op.weight, norm.bias, norm.eps
    )
    track(norm, Statistics(mean, variance), out.numel() // out.size(1))
    return out


def first_forward(views: Tensor, weight: Tensor, bias: Tensor, eps: float) -> tuple[Tensor, Saved]:
    """The output, and what ``first_backward`` wants."""
    low = channels_last(weight)
    pooled = like_pixels(views, len(bias), views.size(2) // 4, views.size(3) // 4)
    positions = torch.empty_like(pooled, dtype=torch.uint8)
    out = torch.empty_like(pooled)
    mean, variance = torch.empty_like(bias), torch.empty_like(bias)
    kernels.compiled.first_forward(
        views.data_ptr(),
        len(views),
        views.size(2),
        views.size(3),
        len(bias),
        low.data_ptr(),
        pooled.data_ptr(),
        positions.data_ptr(),
        out.data_ptr(),
        bias.data_ptr(),
        eps,
        mean.data_ptr(),
        variance.data_ptr(),
        kernels.level(),
        torch.get_num_threads(),
    )
    return out, Saved(views, bias, pooled, positions, mean, variance)


def first_backward(gradient: Tensor, saved: Saved, eps: float) -> tuple[Tensor, Tensor]:
    """Gradients of weight and bias, for one of the output in channels-last order."""
    views, bias, pooled, positions, mean, variance = saved
    bias_gradient = torch.empty_like(bias)
    weight_gradient = torch.empty((len(bias), 5, 5, 3), dtype=torch.float32)
    kernels.compiled.first_backward(
        gradient.data_ptr(),
        views.data_ptr(),
        len(views),
        views.size(2),
        views.size(3),
        len(bias),
        pooled.data_ptr(),
        positions.data_ptr(),
        bias.data_ptr(),
        eps,
        mean.data_ptr(),
        variance.data_ptr(),
        bias_gradient.data_ptr(),
        weight_gradient.data_ptr(),
        kernels.level(),
        torch.get_num_threads(),
    )
    return weight_gradient.permute(0, 3, 1, 2), bias_gradient


class _First(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any, x: Tensor, weight: Tensor, bias: Tensor, eps: float
    ) -> tuple[Tensor, Tensor, Tensor]:
        out, saved = first_forward(x, weight, bias, eps)
        ctx.save_for_backward(*saved)
        ctx.mark_non_differentiable(saved.mean, saved.variance)
        ctx.eps = eps
        return out, saved.mean, saved.variance

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, gradient: Tensor, *_: Tensor) -> tuple[Tensor | None, ...]:
        saved = Saved(*ctx.saved_tensors)
        return None, *first_backward(channels_last(gradient), saved, ctx.eps), None
