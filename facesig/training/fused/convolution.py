"""Convolution, batch norm and ReLU as one operation."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.autograd.function import once_differentiable

from facesig.training.fused import kernels
from facesig.training.fused.kernels import Level, channels_last, usable
from facesig.training.fused.norm import (
    BLOCK,
    Statistics,
    fits_norm,
    norm_backward,
    norm_forward,
    track,
)

GRID = 1024
"""Most output pixels of an image: the kernels keep images in the second-level cache."""


def fits(x: Tensor, op: nn.Module, norm: nn.Module | None) -> bool:
    """Whether ``conv_norm_relu`` does this convolution and norm on this input."""
    if not (isinstance(op, nn.Conv2d) and fits_norm(norm) and usable(x, torch.bfloat16, Level.AMX)):
        return False
    kernel, stride = op.kernel_size[0], op.stride[0]
    return (
        op.bias is None
        and (kernel, stride, op.padding[0]) in ((1, 1, 0), (3, 1, 1), (3, 2, 1))
        and op.in_channels % BLOCK == 0
        and x.is_contiguous(memory_format=torch.channels_last)
        and x.size(2) * x.size(3) <= GRID * stride * stride
    )


def conv_norm_relu(x: Tensor, op: nn.Conv2d, norm: nn.BatchNorm2d) -> Tensor:
    """ReLU(norm(op(x))) for (n, c, h, w) bfloat16 in channels-last order; see ``fits``."""
    out: Tensor
    out, mean, variance = _ConvNormReLU.apply(  # type: ignore[no-untyped-call]
        x, op.weight, norm.bias, norm.eps, op.stride[0]
    )
    track(norm, Statistics(mean, variance), out.numel() // out.size(1))
    return out


class _ConvNormReLU(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any, x: Tensor, weight: Tensor, bias: Tensor, eps: float, stride: int
    ) -> tuple[Tensor, Tensor, Tensor]:
        low = weight.to(torch.bfloat16)
        raw = torch.conv2d(x, low, None, stride, low.size(2) // 2)
        raw = raw.contiguous(memory_format=torch.channels_last)
        out, found = norm_forward(raw, bias, eps)
        ctx.save_for_backward(x, low, bias, raw, *found)
        ctx.mark_non_differentiable(*found)
        ctx.eps, ctx.stride = eps, stride
        return out, *found

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, gradient: Tensor, *_: Tensor) -> tuple[Tensor | None, ...]:
        x, weight, bias, raw, *found = ctx.saved_tensors
        inner, bias_gradient = norm_backward(
            channels_last(gradient), raw, bias, ctx.eps, Statistics(*found)
        )
        needs_x, needs_weight = ctx.needs_input_grad[:2]
        x_gradient = input_gradient(inner, x, weight, ctx.stride) if needs_x else None
        weight_gradient = _weight_gradient(inner, x, weight, ctx.stride) if needs_weight else None
        return x_gradient, weight_gradient, bias_gradient, None, None


def input_gradient(gradient: Tensor, x: Tensor, weight: Tensor, stride: int) -> Tensor:
    """Of a convolution that pads by half its kernel; ``x`` counts for its shape alone."""
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
    kernels.compiled.conv_gradient(
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
