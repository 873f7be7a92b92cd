"""Which numbers a run computes in.

bfloat16 halves what moves through memory and, on CPUs that multiply it (AVX512_BF16, AMX), the time
of products. Without AVX-512 torch takes several times as long for a product as in float32
(``findings/torch-bfloat16-without-avx512.sh``).
"""

from __future__ import annotations

import torch

_MULTIPLY = ("avx512_bf16", "amx_bf16")
"""Features, as torch names them, with one of which a CPU multiplies bfloat16."""


def autocast(device: torch.device, precision: torch.dtype) -> torch.autocast:
    """Where products are of this type, weights being float32 (or float64, as they are)."""
    return torch.autocast(device.type, precision, enabled=precision == torch.bfloat16)


def precision_of(name: str, device: torch.device) -> torch.dtype:
    """The type that a configuration's ``precision`` stands for on a device.

    Args:
        name: a torch dtype, or "auto": bfloat16, but float32 on a CPU that does not multiply it.
        device: that the run computes on.
    """
    if name != "auto":
        precision: torch.dtype = getattr(torch, name)
        return precision
    if device.type != "cpu":
        return torch.bfloat16
    tell = getattr(torch.cpu, "get_capabilities", None)
    if tell is None:  # an older torch does not say
        return torch.bfloat16
    known = tell()
    return torch.bfloat16 if any(known.get(each) for each in _MULTIPLY) else torch.float32
