"""Batch norm and ReLU of bfloat16 pixels, and what a norm must be for the kernels."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor, nn

from facesig.training.fused import kernels

BLOCK = 32
"""Channels come in multiples of it."""


class Statistics(NamedTuple):
    """Of a batch by channel, (c,) float32; the variance is the biased one."""

    mean: Tensor
    variance: Tensor


def fits_norm(norm: nn.Module | None) -> bool:
    """Whether a norm is a plain one in training, of gain 1, and autocast is to bfloat16."""
    return (
        type(norm) is nn.BatchNorm2d
        and norm.training
        and norm.track_running_stats
        and not norm.weight.requires_grad
        and norm.num_features % BLOCK == 0
        and norm.bias.dtype == torch.float32
        and torch.is_autocast_enabled("cpu")
        and torch.get_autocast_dtype("cpu") == torch.bfloat16
    )


def norm_forward(raw: Tensor, bias: Tensor, eps: float) -> tuple[Tensor, Statistics]:
    """ReLU of the normalised pixels (n, c, h, w), and their statistics."""
    out = torch.empty_like(raw)
    found = Statistics(torch.empty_like(bias), torch.empty_like(bias))
    kernels.compiled.norm_forward(
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
    kernels.compiled.norm_backward(
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
