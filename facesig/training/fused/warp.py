"""Warp and first layer of an end-to-end step as one operation on bytes.

The warp is OpenCV's, rounded to bytes, as for faces that are aligned beforehand; the layer is that
of ``first.py``. Backwards the gradient goes on through the warp as ``network.py`` has it, on the
crops that are not rounded.

The similarity's gradient comes from every ``SHARE``-th image of a batch only, times ``SHARE``: the
gradient of an image costs more than the layer itself, and the alignment net is small enough to
learn from fewer faces than the signature network. Every such image and not the first of them, as
images drawn by person come first in a batch, and the others behind (``sampler.py``).
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import cv2
import numpy as np
import torch
from torch import Tensor, nn
from torch.autograd.function import once_differentiable

from facesig.training.fused.convolution import input_gradient
from facesig.training.fused.first import Saved, first_backward, first_forward, fits_first
from facesig.training.fused.kernels import channels_last, like_pixels
from facesig.training.fused.norm import Statistics, norm_backward, track
from facesig.training.geometry import INPUT, affine_to_crop
from facesig.training.pixels import normalised, warp_grid

SHARE = 4


def fits_warped(crops: Tensor, op: nn.Module, norm: nn.Module | None, pool_stride: int) -> bool:
    """Whether ``warped_first`` does this unit on (n, 112, 112, 3) bytes."""
    return (
        crops.dim() == 4
        and tuple(crops.shape[1:]) == (INPUT, INPUT, 3)
        and fits_first(crops.permute(0, 3, 1, 2), op, norm, pool_stride)
    )


def resized(crops: Tensor, size: int) -> Tensor:
    """``facesig.network.Resize`` of bytes (n, h, w, 3), rounded: (n, size, size, 3)."""
    out = torch.empty((len(crops), size, size, 3), dtype=torch.uint8)
    images, small = crops.numpy(), out.numpy()

    def one(i: int) -> None:
        cv2.resize(images[i], (size, size), dst=small[i], interpolation=cv2.INTER_LINEAR)

    _each(one, len(crops))
    return out


def warped(crops: Tensor, similarity: Tensor) -> Tensor:
    """``facesig.network.Warp`` of bytes (n, 112, 112, 3) by (n, 4), rounded."""
    out = torch.empty_like(crops)
    images, views = crops.numpy(), out.numpy()
    matrices = affine_to_crop(similarity.double().numpy())
    how, border = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP, cv2.BORDER_REPLICATE
    size = (INPUT, INPUT)

    def one(i: int) -> None:
        cv2.warpAffine(images[i], matrices[i], size, dst=views[i], flags=how, borderMode=border)

    _each(one, len(crops))
    return out


def warped_first(crops: Tensor, similarity: Tensor, op: nn.Conv2d, norm: nn.BatchNorm2d) -> Tensor:
    """``first`` of crops (n, 112, 112, 3) uint8 that are warped by (n, 4) float32."""
    views = warped(crops, similarity.detach())
    out: Tensor
    out, mean, variance = _WarpedFirst.apply(  # type: ignore[no-untyped-call]
        views.permute(0, 3, 1, 2), crops, similarity, op.weight, norm.bias, norm.eps
    )
    track(norm, Statistics(mean, variance), out.numel() // out.size(1))
    return out


def taught_rows(count: int) -> tuple[slice, float]:
    """The images of a batch that the similarity's gradient comes from, and its factor."""
    rows = slice(None, None, SHARE)
    return rows, count / len(range(count)[rows])


class _WarpedFirst(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any,
        views: Tensor,
        crops: Tensor,
        similarity: Tensor,
        weight: Tensor,
        bias: Tensor,
        eps: float,
    ) -> tuple[Tensor, Tensor, Tensor]:
        out, saved = first_forward(views, weight, bias, eps)
        ctx.save_for_backward(crops, similarity, weight, *saved)
        ctx.mark_non_differentiable(saved.mean, saved.variance)
        ctx.eps = eps
        return out, saved.mean, saved.variance

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, gradient: Tensor, *_: Tensor) -> tuple[Tensor | None, ...]:
        crops, similarity, weight, *rest = ctx.saved_tensors
        saved = Saved(*rest)
        gradient = channels_last(gradient)
        similarity_gradient = torch.zeros_like(similarity)
        if ctx.needs_input_grad[2]:
            inner, _bias = norm_backward(
                gradient,
                saved.pooled,
                saved.bias,
                ctx.eps,
                Statistics(saved.mean, saved.variance),
            )
            rows, factor = taught_rows(len(crops))
            raw = _unpooled(inner[rows], saved.positions[rows])
            views = channels_last(saved.views[rows])
            views = input_gradient(raw, views, channels_last(weight), stride=2)
            part = _similarity_gradient(views.float(), crops[rows], similarity[rows])
            similarity_gradient[rows] = part * factor
        return None, None, similarity_gradient, *first_backward(gradient, saved, ctx.eps), None


def _unpooled(gradient: Tensor, positions: Tensor) -> Tensor:
    """The gradient (n, c, h, w) of a pool's winners in its input, (n, c, 2 h, 2 w)."""
    out = like_pixels(gradient, gradient.size(1), 2 * gradient.size(2), 2 * gradient.size(3))
    bits = gradient.view(torch.int16)
    for place in range(4):
        mask = (positions == place).to(torch.int16).neg_()
        corner = out.view(torch.int16)[:, :, place // 2 :: 2, place % 2 :: 2]
        corner.copy_(mask.bitwise_and_(bits))
    return out


def _similarity_gradient(gradient: Tensor, crops: Tensor, similarity: Tensor) -> Tensor:
    """(n, 4) for the gradient (n, 3, 112, 112) of the normalised crops, warped."""
    grid = warp_grid(similarity, INPUT)
    bilinear, border, corners = 0, 1, False
    places = torch.ops.aten.grid_sampler_2d_backward(
        gradient.contiguous(), normalised(crops), grid, bilinear, border, corners, [False, True]
    )[1]
    start = torch.tensor([[1.0, 0.0, 0.0, 0.0]])
    u, v = warp_grid(start, INPUT)[0].flatten(0, 1).unbind(1)
    x, y = places.flatten(1, 2).unbind(2)
    # Not as matrix products, whose last bits depend on the number of threads.
    sums = [(x * u + y * v).sum(1), (y * u - x * v).sum(1), x.sum(1), y.sum(1)]
    return torch.stack(sums, dim=1)


def _each(work: Callable[[int], None], count: int) -> None:
    """Call ``work`` with 0 to ``count`` - 1, on as many threads as torch has."""
    threads = torch.get_num_threads()
    bounds = np.linspace(0, count, threads + 1).astype(int).tolist()

    def part(which: int) -> None:
        for i in range(bounds[which], bounds[which + 1]):
            work(i)

    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(part, range(threads)))
