"""The compiled kernels, whether they are used, and tensors as they want them."""

from __future__ import annotations

import os
from typing import Any

import torch
from torch import Tensor

compiled: Any = None
"""``facesig.training._kernels``, or None: not x86-64, or a source tree that was not built."""

try:
    from facesig.training import _kernels
except ImportError:
    pass
else:
    compiled = _kernels

enabled = os.environ.get("FACESIG_FUSED", "1") != "0"
"""Whether kernels are used where they fit."""


def ready() -> bool:
    """Whether the kernels are built and this CPU runs them."""
    return compiled is not None and compiled.supported()


def usable(x: Tensor, dtype: torch.dtype) -> bool:
    """Whether kernels are in use and take such images."""
    fits = x.dtype == dtype and x.dim() == 4 and x.device.type == "cpu" and len(x) > 0
    return enabled and fits and ready()


def like_pixels(x: Tensor, channels: int, height: int, width: int) -> Tensor:
    """An empty (n, channels, height, width) bfloat16 in channels-last order."""
    return torch.empty(
        (len(x), channels, height, width),
        dtype=torch.bfloat16,
        memory_format=torch.channels_last,
    )


def channels_last(x: Tensor) -> Tensor:
    """In bfloat16 and channels-last order; a copy where it is not so already."""
    return x.to(torch.bfloat16).contiguous(memory_format=torch.channels_last)
