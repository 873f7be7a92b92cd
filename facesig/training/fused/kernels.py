"""The compiled kernels, whether they are used, and tensors as they want them."""

from __future__ import annotations

import os
from collections.abc import Callable
from enum import IntEnum
from typing import Any

import torch
from torch import Tensor

from facesig.errors import ConfigError

compiled: Any = None
"""``facesig.training._kernels``, or None: not x86-64, or a source tree that was not built."""

try:
    from facesig.training import _kernels
except ImportError:
    pass
else:
    compiled = _kernels


class Level(IntEnum):
    """What a CPU has, each with all before it; ``csrc/training/cpu.h`` has the same numbers."""

    NONE = 0
    FMA = 1
    AVX512 = 2
    AMX = 3


def _asked() -> Level:
    word = os.environ.get("FACESIG_FUSED", "1")
    levels = {"0": Level.NONE, "1": Level.AMX, **{each.name.lower(): each for each in Level}}
    if word not in levels:
        raise ConfigError(f"expected one of {', '.join(levels)}, got {word!r} (FACESIG_FUSED)")
    return levels[word]


most = _asked()
"""The highest level that is used, whatever the CPU has: ``FACESIG_FUSED`` in the environment, a
level's name in small letters, 0 for none or 1 for all."""


def level() -> Level:
    """The level in use; NONE without the built kernels."""
    return Level.NONE if compiled is None else min(Level(compiled.level()), most)


TYPES = {torch.bfloat16: ("bf16", Level.AVX512), torch.float32: ("f32", Level.FMA)}
"""What norms and pools compute in: the end of their kernels' names, and the level they want."""


def usable(x: Tensor, dtype: torch.dtype, least: Level) -> bool:
    """Whether kernels of this level are in use and take such images."""
    fits = x.dtype == dtype and x.dim() == 4 and x.device.type == "cpu" and len(x) > 0
    return fits and level() >= least


def usable_type(x: Tensor) -> bool:
    """Whether norms and pools take these images, in the type that they have."""
    if x.dtype not in TYPES or not usable(x, x.dtype, TYPES[x.dtype][1]):
        return False
    return x.is_contiguous(memory_format=torch.channels_last)


def kernel(name: str, dtype: torch.dtype) -> Callable[..., None]:
    """A norm's or a pool's kernel for a type of ``TYPES``."""
    found: Callable[..., None] = getattr(compiled, f"{name}_{TYPES[dtype][0]}")
    return found


def like_pixels(
    x: Tensor, channels: int, height: int, width: int, dtype: torch.dtype = torch.bfloat16
) -> Tensor:
    """An empty (n, channels, height, width) in channels-last order."""
    return torch.empty(
        (len(x), channels, height, width), dtype=dtype, memory_format=torch.channels_last
    )


def channels_last(x: Tensor, dtype: torch.dtype = torch.bfloat16) -> Tensor:
    """In this type and channels-last order; a copy where it is not so already."""
    return x.to(dtype).contiguous(memory_format=torch.channels_last)
