"""What the tests of the fused kernels share."""

import pytest
import torch
from torch import nn

from facesig.training import fused


def needs(level, name):
    return pytest.mark.skipif(
        fused.level() < level, reason=f"needs the built kernels and a CPU with {name}"
    )


needs_amx = needs(fused.Level.AMX, "AMX")
needs_avx512 = needs(fused.Level.AVX512, "AVX-512 BF16")

MULTIPLYING = [
    pytest.param(fused.Level.AVX512, marks=needs_avx512, id="AVX-512 BF16"),
    pytest.param(fused.Level.AMX, marks=needs_amx, id="AMX"),
]
"""The levels whose kernels multiply in bfloat16, each in its own way."""

TYPES = [
    pytest.param(dtype, marks=needs(least, name), id=name)
    for dtype, name, least in (
        (torch.float32, "FMA", fused.Level.FMA),
        (torch.bfloat16, "AVX-512 BF16", fused.Level.AVX512),
    )
]
"""What norms and pools compute in."""


def autocast(dtype=torch.bfloat16):
    return torch.autocast("cpu", torch.bfloat16, enabled=dtype == torch.bfloat16)


def layer(cin, cout, kernel, stride, momentum=0.1, seed=1):
    torch.manual_seed(seed)
    op = nn.Conv2d(cin, cout, kernel, stride, kernel // 2, bias=False)
    op.weight.data = op.weight.data.contiguous(memory_format=torch.channels_last)
    norm = nn.BatchNorm2d(cout, momentum=momentum)
    norm.weight.requires_grad_(False)
    nn.init.normal_(norm.bias)
    return op, norm


def low(*shape, dtype=torch.bfloat16):
    x = torch.randn(*shape).to(dtype)
    return x.contiguous(memory_format=torch.channels_last)


def as_float64(op, norm):
    """Copies of the weights, as the kernels see them, and of the norm."""
    exact = nn.BatchNorm2d(norm.num_features, momentum=norm.momentum).double()
    exact.load_state_dict(norm.state_dict())
    return op.weight.detach().bfloat16().double().requires_grad_(), exact


def stored(x):
    """Rounded as a bfloat16 tensor between two operations rounds; the gradient passes."""
    return x + (x.bfloat16().double() - x).detach()


def assert_close(got, expected, tolerance=4e-3):
    """Relative to the tensor's length: one rounding to bfloat16 makes 1.7e-3."""
    error = (got.detach().double() - expected.detach()).norm() / expected.detach().norm()
    assert error < tolerance
