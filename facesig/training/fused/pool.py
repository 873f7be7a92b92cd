"""Max-pool of 2 x 2 windows."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

from facesig.training.fused.kernels import channels_last, kernel, like_pixels, usable_type


def fits_pool(x: Tensor) -> bool:
    """Whether ``max_pool`` takes this input."""
    return usable_type(x)


def max_pool(x: Tensor, stride: int) -> Tensor:
    """``F.max_pool2d(x, 2, stride)`` for (n, c, h, w) in channels-last order; see ``fits_pool``."""
    out: Tensor = _MaxPool.apply(x, stride)  # type: ignore[no-untyped-call]
    return out


class _MaxPool(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x: Tensor, stride: int) -> Tensor:
        height, width = ((size - 2) // stride + 1 for size in x.shape[2:])
        out = like_pixels(x, x.size(1), height, width, x.dtype)
        positions = torch.empty_like(out, dtype=torch.uint8)
        kernel("pool_forward", x.dtype)(
            x.data_ptr(),
            *_sizes(x),
            stride,
            out.data_ptr(),
            positions.data_ptr(),
            torch.get_num_threads(),
        )
        ctx.save_for_backward(positions)
        ctx.stride, ctx.shape, ctx.dtype = stride, x.shape, x.dtype
        return out

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None]:
        (positions,) = ctx.saved_tensors
        channels, height, width = ctx.shape[1:]
        x_gradient = like_pixels(gradient, channels, height, width, ctx.dtype)
        kernel("pool_backward", ctx.dtype)(
            channels_last(gradient, ctx.dtype).data_ptr(),
            *_sizes(x_gradient),
            ctx.stride,
            positions.data_ptr(),
            x_gradient.data_ptr(),
            torch.get_num_threads(),
        )
        return x_gradient, None


def _sizes(x: Tensor) -> tuple[int, int, int, int]:
    """Images, height, width and channels."""
    return len(x), x.size(2), x.size(3), x.size(1)
