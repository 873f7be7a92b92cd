"""Faster training steps on x86-64 CPUs with AVX-512 and AMX (``csrc/training``).

Two operations of a network's ``Unit`` in training, each as one: the first layer from bytes to ReLU
(normalise, 5x5 convolution, pool, batch norm, ReLU), and the others' convolution, batch norm and
ReLU. They compute what the torch operations of ``network.py`` compute in bfloat16 autocast, rounded
in fewer places: sums and the gradients of weights stay in float32. Results depend neither on the
number of threads nor on timing.

Everything else takes torch's operations: other CPUs, devices and precisions, evaluation, batch
norms shared by workers, networks that round. ``FACESIG_FUSED=0`` in the environment switches this
off.
"""

from __future__ import annotations

import os
from typing import Any

import torch
from torch import Tensor, nn
from torch.autograd.function import once_differentiable

try:
    from facesig.training import _kernels
except ImportError:  # not x86-64, or a source tree that was not built
    _kernels = None  # type: ignore[assignment]

BLOCK = 32
"""Channels come in multiples of it."""

GRID = 1024
"""Most output pixels of an image: the kernels keep images in the second-level cache."""

enabled = os.environ.get("FACESIG_FUSED", "1") != "0"
"""Whether kernels are used where they fit."""


def ready() -> bool:
    """Whether the kernels are built and this CPU runs them."""
    return _kernels is not None and _kernels.supported()


def fits_norm(norm: nn.Module | None) -> bool:
    """Whether a norm is a plain one in training, of gain 1, and autocast is to bfloat16."""
    return (
        enabled
        and type(norm) is nn.BatchNorm2d
        and norm.training
        and norm.track_running_stats
        and not norm.weight.requires_grad
        and norm.num_features % BLOCK == 0
        and norm.bias.dtype == torch.float32
        and torch.is_autocast_enabled("cpu")
        and torch.get_autocast_dtype("cpu") == torch.bfloat16
        and ready()
    )


def fits(x: Tensor, op: nn.Module, norm: nn.Module | None) -> bool:
    """Whether ``conv_norm_relu`` does this convolution and norm on this input."""
    if not (isinstance(op, nn.Conv2d) and fits_norm(norm) and _usable(x, torch.bfloat16)):
        return False
    kernel, stride = op.kernel_size[0], op.stride[0]
    return (
        op.bias is None
        and (kernel, stride, op.padding[0]) in ((1, 1, 0), (3, 1, 1), (3, 2, 1))
        and op.in_channels % BLOCK == 0
        and x.is_contiguous(memory_format=torch.channels_last)
        and x.size(2) * x.size(3) <= GRID * stride * stride
    )


def fits_first(x: Tensor, op: nn.Module, norm: nn.Module | None, pool_stride: int) -> bool:
    """Whether ``first`` does this unit on (n, 3, h, w) bytes that lie as (n, h, w, 3)."""
    if not (isinstance(op, nn.Conv2d) and fits_norm(norm) and _usable(x, torch.uint8)):
        return False
    sizes = (op.in_channels, op.kernel_size[0], op.stride[0], op.padding[0], pool_stride)
    return (
        op.bias is None
        and sizes == (3, 5, 2, 2, 2)
        and x.permute(0, 2, 3, 1).is_contiguous()
        and x.size(2) % 4 == 0
        and x.size(3) % 28 == 0
    )


def _usable(x: Tensor, dtype: torch.dtype) -> bool:
    return x.dtype == dtype and x.dim() == 4 and x.device.type == "cpu" and len(x) > 0


def conv_norm_relu(x: Tensor, op: nn.Conv2d, norm: nn.BatchNorm2d) -> Tensor:
    """ReLU(norm(op(x))) for (n, c, h, w) bfloat16 in channels-last order; see ``fits``."""
    out: Tensor
    out, mean, variance = _ConvNormReLU.apply(  # type: ignore[no-untyped-call]
        x, op.weight, norm.bias, norm.eps, op.stride[0]
    )
    _track(norm, mean, variance, out.numel() // out.size(1))
    return out


def first(x: Tensor, op: nn.Conv2d, norm: nn.BatchNorm2d) -> Tensor:
    """ReLU(norm(max_pool(op(normalised x)))) for (n, 3, h, w) uint8; see ``fits_first``."""
    out: Tensor
    out, mean, variance = _First.apply(  # type: ignore[no-untyped-call]
        x, op.weight, norm.bias, norm.eps
    )
    _track(norm, mean, variance, out.numel() // out.size(1))
    return out


@torch.no_grad()
def _track(norm: nn.BatchNorm2d, mean: Tensor, variance: Tensor, count: int) -> None:
    """Move the running statistics as torch's batch norm does; ``variance`` is biased."""
    assert norm.num_batches_tracked is not None
    assert norm.running_mean is not None
    assert norm.running_var is not None
    norm.num_batches_tracked += 1
    momentum = norm.momentum
    if momentum is None:
        momentum = 1.0 / float(norm.num_batches_tracked)
    norm.running_mean.lerp_(mean, momentum)
    norm.running_var.lerp_(variance * (count / max(count - 1, 1)), momentum)


def _like_pixels(x: Tensor, channels: int, height: int, width: int) -> Tensor:
    """An empty (n, channels, height, width) bfloat16 in channels-last order."""
    return torch.empty(
        (len(x), channels, height, width),
        dtype=torch.bfloat16,
        memory_format=torch.channels_last,
    )


def _channels_last(gradient: Tensor) -> Tensor:
    return gradient.to(torch.bfloat16).contiguous(memory_format=torch.channels_last)


def _convolved(x: Tensor, weight: Tensor, stride: int) -> Tensor:
    pad = weight.size(2) // 2
    y = torch.conv2d(x, weight, None, stride, pad)
    return y.contiguous(memory_format=torch.channels_last)


class _ConvNormReLU(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any, x: Tensor, weight: Tensor, bias: Tensor, eps: float, stride: int
    ) -> tuple[Tensor, Tensor, Tensor]:
        low = weight.to(torch.bfloat16)
        raw = _convolved(x, low, stride)
        out = torch.empty_like(raw)
        mean, variance = torch.empty_like(bias), torch.empty_like(bias)
        _kernels.norm_forward(
            raw.data_ptr(),
            out.data_ptr(),
            raw.numel() // raw.size(1),
            raw.size(1),
            bias.data_ptr(),
            eps,
            mean.data_ptr(),
            variance.data_ptr(),
            torch.get_num_threads(),
        )
        ctx.save_for_backward(x, low, bias, raw, mean, variance)
        ctx.mark_non_differentiable(mean, variance)
        ctx.eps, ctx.stride = eps, stride
        return out, mean, variance

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, gradient: Tensor, *_: Tensor) -> tuple[Tensor | None, ...]:
        x, weight, bias, raw, mean, variance = ctx.saved_tensors
        gradient = _channels_last(gradient)
        inner, bias_gradient = torch.empty_like(raw), torch.empty_like(bias)
        _kernels.norm_backward(
            gradient.data_ptr(),
            raw.data_ptr(),
            inner.data_ptr(),
            raw.numel() // raw.size(1),
            raw.size(1),
            bias.data_ptr(),
            ctx.eps,
            mean.data_ptr(),
            variance.data_ptr(),
            bias_gradient.data_ptr(),
            torch.get_num_threads(),
        )
        needs_x, needs_weight = ctx.needs_input_grad[:2]
        x_gradient = _input_gradient(inner, x, weight, ctx.stride) if needs_x else None
        weight_gradient = _weight_gradient(inner, x, weight, ctx.stride) if needs_weight else None
        return x_gradient, weight_gradient, bias_gradient, None, None


def _input_gradient(gradient: Tensor, x: Tensor, weight: Tensor, stride: int) -> Tensor:
    pads = [weight.size(2) // 2] * 2
    result: Tensor = torch.ops.aten.convolution_backward(
        gradient,
        x,
        weight,
        None,
        [stride, stride],
        pads,
        [1, 1],
        False,
        [0, 0],
        1,
        [True, False, False],
    )[0]
    return result


def _weight_gradient(gradient: Tensor, x: Tensor, weight: Tensor, stride: int) -> Tensor:
    cout, cin, kernel, _ = weight.shape
    result = torch.empty((cout, kernel, kernel, cin), dtype=torch.float32)
    _kernels.conv_gradient(
        x.data_ptr(),
        gradient.data_ptr(),
        len(x),
        x.size(2),
        x.size(3),
        cin,
        cout,
        kernel,
        stride,
        result.data_ptr(),
        torch.get_num_threads(),
    )
    return result.permute(0, 3, 1, 2)


class _First(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any, x: Tensor, weight: Tensor, bias: Tensor, eps: float
    ) -> tuple[Tensor, Tensor, Tensor]:
        low = weight.to(torch.bfloat16).contiguous(memory_format=torch.channels_last)
        pooled = _like_pixels(x, len(bias), x.size(2) // 4, x.size(3) // 4)
        positions = torch.empty_like(pooled, dtype=torch.uint8)
        out = torch.empty_like(pooled)
        mean, variance = torch.empty_like(bias), torch.empty_like(bias)
        _kernels.first_forward(
            x.data_ptr(),
            len(x),
            x.size(2),
            x.size(3),
            len(bias),
            low.data_ptr(),
            pooled.data_ptr(),
            positions.data_ptr(),
            out.data_ptr(),
            bias.data_ptr(),
            eps,
            mean.data_ptr(),
            variance.data_ptr(),
            torch.get_num_threads(),
        )
        ctx.save_for_backward(x, bias, pooled, positions, mean, variance)
        ctx.mark_non_differentiable(mean, variance)
        ctx.eps = eps
        return out, mean, variance

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, gradient: Tensor, *_: Tensor) -> tuple[Tensor | None, ...]:
        x, bias, pooled, positions, mean, variance = ctx.saved_tensors
        gradient = _channels_last(gradient)
        bias_gradient = torch.empty_like(bias)
        weight_gradient = torch.empty((len(bias), 5, 5, 3), dtype=torch.float32)
        _kernels.first_backward(
            gradient.data_ptr(),
            x.data_ptr(),
            len(x),
            x.size(2),
            x.size(3),
            len(bias),
            pooled.data_ptr(),
            positions.data_ptr(),
            bias.data_ptr(),
            ctx.eps,
            mean.data_ptr(),
            variance.data_ptr(),
            bias_gradient.data_ptr(),
            weight_gradient.data_ptr(),
            torch.get_num_threads(),
        )
        return None, weight_gradient.permute(0, 3, 1, 2), bias_gradient, None
