"""Batch norm and ReLU of pixels, and what a norm must be for the kernels."""

from __future__ import annotations

from typing import Any, NamedTuple

import torch
from torch import Tensor, nn
from torch.autograd.function import once_differentiable

from facesig.training.fused.kernels import channels_last, kernel, usable_type

BLOCK = 32
"""Channels come in multiples of it in bfloat16."""


class Statistics(NamedTuple):
    """Of a batch by channel, (c,) float32; the variance is the biased one."""

    mean: Tensor
    variance: Tensor


def fits_norm(norm: nn.Module | None, dtype: torch.dtype = torch.bfloat16) -> bool:
    """Whether a norm is a plain one in training, of gain 1, and autocast is to ``dtype``.

    With float32, no autocast: what comes is computed on as it is.
    """
    return (
        type(norm) is nn.BatchNorm2d
        and norm.training
        and norm.track_running_stats
        and not norm.weight.requires_grad
        and norm.bias.dtype == torch.float32
        and (dtype == torch.float32 or norm.num_features % BLOCK == 0)
        and _computed() == dtype
    )


def _computed() -> torch.dtype:
    """What products are computed in."""
    return torch.get_autocast_dtype("cpu") if torch.is_autocast_enabled("cpu") else torch.float32


def fits_norm_relu(x: Tensor, norm: nn.Module | None) -> bool:
    """Whether ``norm_relu`` does this norm on this input."""
    return usable_type(x) and fits_norm(norm, x.dtype)


def norm_relu(x: Tensor, norm: nn.BatchNorm2d) -> Tensor:
    """ReLU(norm(x)) for (n, c, h, w) in channels-last order; see ``fits_norm_relu``."""
    out: Tensor
    out, mean, variance = _NormReLU.apply(x, norm.bias, norm.eps)  # type: ignore[no-untyped-call]
    track(norm, Statistics(mean, variance), out.numel() // out.size(1))
    return out


class _NormReLU(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x: Tensor, bias: Tensor, eps: float) -> tuple[Tensor, Tensor, Tensor]:
        out, found = norm_forward(x, bias, eps)
        ctx.save_for_backward(x, bias, *found)
        ctx.mark_non_differentiable(*found)
        ctx.eps = eps
        return out, *found

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, gradient: Tensor, *_: Tensor) -> tuple[Tensor | None, ...]:
        x, bias, *found = ctx.saved_tensors
        gradient = channels_last(gradient, x.dtype)
        return *norm_backward(gradient, x, bias, ctx.eps, Statistics(*found)), None


def norm_forward(raw: Tensor, bias: Tensor, eps: float) -> tuple[Tensor, Statistics]:
    """ReLU of the normalised pixels (n, c, h, w), and their statistics."""
    out = torch.empty_like(raw)
    found = Statistics(torch.empty_like(bias), torch.empty_like(bias))
    kernel("norm_forward", raw.dtype)(
        raw.data_ptr(),
        out.data_ptr(),
        raw.numel() // raw.size(1),
        raw.size(1),
        bias.data_ptr(),
        eps,
        found.mean.data_ptr(),
        found.variance.data_ptr(),
        torch.get_num_threads(),
    )
    return out, found


def norm_backward(
    gradient: Tensor, raw: Tensor, bias: Tensor, eps: float, found: Statistics
) -> tuple[Tensor, Tensor]:
    """Gradients of the pixels and of the bias, for the gradient of ``norm_forward``'s output."""
    inner, bias_gradient = torch.empty_like(raw), torch.empty_like(bias)
    kernel("norm_backward", raw.dtype)(
        gradient.data_ptr(),
        raw.data_ptr(),
        inner.data_ptr(),
        raw.numel() // raw.size(1),
        raw.size(1),
        bias.data_ptr(),
        eps,
        found.mean.data_ptr(),
        found.variance.data_ptr(),
        bias_gradient.data_ptr(),
        torch.get_num_threads(),
    )
    return inner, bias_gradient


@torch.no_grad()
def track(norm: nn.BatchNorm2d, found: Statistics, count: int) -> None:
    """Move the running statistics as torch's batch norm does; ``count`` pixels had them."""
    assert norm.num_batches_tracked is not None
    assert norm.running_mean is not None
    assert norm.running_var is not None
    norm.num_batches_tracked += 1
    momentum = norm.momentum
    if momentum is None:
        momentum = 1.0 / float(norm.num_batches_tracked)
    norm.running_mean.lerp_(found.mean, momentum)
    norm.running_var.lerp_(found.variance * (count / max(count - 1, 1)), momentum)
