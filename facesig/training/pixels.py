"""Crops as tensors: bytes normalised, and the warp that training differentiates."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

PIXEL_OFFSET = 128.0
PIXEL_SCALE = 1.0 / 128.0


def normalised(images: Tensor, dtype: torch.dtype = torch.float32) -> Tensor:
    """(n, h, w, 3) uint8 RGB to the network's (n, 3, h, w) input, (value - 128) / 128."""
    return images.permute(0, 3, 1, 2).to(dtype).sub_(PIXEL_OFFSET).mul_(PIXEL_SCALE)


def raised(x: Tensor) -> Tensor:
    """Half precision as float32; float32 and float64 as they are."""
    return x.float() if x.dtype in (torch.float16, torch.bfloat16) else x


def warp_grid(similarity: Tensor, size: int) -> Tensor:
    """Where ``facesig.network.Warp`` samples its input, (n, size, size, 2) as (x, y) in [-1, 1]."""
    numbers = torch.arange(size, device=similarity.device, dtype=raised(similarity).dtype)
    axis = (2.0 * numbers + 1.0) / size - 1.0
    v, u = torch.meshgrid(axis, axis, indexing="ij")
    a, b, tx, ty = (raised(similarity)[:, i, None, None] for i in range(4))
    return torch.stack([a * u - b * v + tx, b * u + a * v + ty], dim=-1)


def warp(images: Tensor, similarity: Tensor, size: int) -> Tensor:
    """``facesig.network.Warp`` on (n, 3, h, w), differentiable in both arguments."""
    grid = warp_grid(similarity, size).to(images.dtype)
    return F.grid_sample(images, grid, mode="bilinear", padding_mode="border", align_corners=False)
