"""Batch norm and ReLU as one operation, in float32 and bfloat16, against torch in float64."""

import pytest
import torch
import torch.nn.functional as F
from torch import nn

from facesig.errors import ConfigError
from facesig.training import fused
from facesig.training.fused import kernels
from facesig.training.network import FaceNet, channels_last

from .fusing import TYPES, assert_close, autocast, layer, low

pytestmark = pytest.mark.usefixtures("switched_on")

SHAPES = [(5, 32, 28, 28), (3, 96, 14, 14), (1, 64, 5, 9), (300, 128, 2, 2), (40, 160, 1, 1)]
ODD = [(4, 12, 7, 5), (3, 1, 6, 6), (2, 33, 16, 17)]


def run(shape, dtype, momentum=0.1):
    """Norm, input, output and the gradient that was given to it."""
    norm = layer(1, shape[1], 1, 1, momentum)[1]
    x = (3 * low(*shape, dtype=dtype) + 1).detach().requires_grad_()
    with autocast(dtype):
        assert fused.fits_norm_relu(x, norm)
        y = fused.norm_relu(x, norm)
    slope = low(*shape, dtype=dtype)
    y.backward(slope)
    return norm, x, y, slope


def check(shape, dtype):
    norm, x, y, slope = run(shape, dtype)
    plain = nn.BatchNorm2d(shape[1]).double()
    plain.load_state_dict(layer(1, shape[1], 1, 1)[1].state_dict())
    exact = x.detach().double().requires_grad_()
    expected = F.relu(plain(exact))
    expected.backward(slope.double())
    tolerance = 4e-3 if dtype == torch.bfloat16 else 1e-5
    assert y.dtype == dtype
    assert y.is_contiguous(memory_format=torch.channels_last)
    assert_close(y, expected, tolerance)
    assert_close(x.grad, exact.grad, tolerance)
    assert_close(norm.bias.grad, plain.bias.grad, 1e-5)
    assert_close(norm.running_mean, plain.running_mean, 1e-5)
    assert_close(norm.running_var, plain.running_var, 1e-5)
    assert norm.num_batches_tracked == 1


@pytest.mark.parametrize("dtype", TYPES)
@pytest.mark.parametrize("shape", SHAPES)
def test_as_torch_norms(shape, dtype):
    check(shape, dtype)


@pytest.mark.parametrize("dtype", TYPES[:1])
@pytest.mark.parametrize("shape", ODD)
def test_any_count_of_channels_in_float32(shape, dtype):
    check(shape, dtype)


@pytest.mark.parametrize("dtype", TYPES)
def test_threads_and_repetition_change_no_bit(threads, dtype):
    results = []
    for count in (1, 2, 3, 1):
        threads(count)
        norm, x, y, _ = run((37, 96, 14, 14), dtype)
        results.append((y, x.grad, norm.bias.grad, norm.running_mean, norm.running_var))
    for others in results[1:]:
        assert all(torch.equal(a, b) for a, b in zip(results[0], others, strict=True))


@pytest.mark.parametrize("dtype", TYPES)
def test_not_a_number_is_passed_on(dtype):
    norm = layer(1, 32, 1, 1)[1]
    x = low(2, 32, 4, 4, dtype=dtype)
    x[0, 0, 0, 0] = torch.nan
    with autocast(dtype):
        assert fused.norm_relu(x, norm).isnan().any()


@pytest.mark.parametrize("dtype", TYPES)
def test_what_is_not_for_it(dtype, monkeypatch):
    norm = layer(1, 32, 1, 1)[1]
    x = low(2, 32, 4, 4, dtype=dtype)
    other = torch.float32 if dtype == torch.bfloat16 else torch.bfloat16
    with autocast(other):
        assert not fused.fits_norm_relu(x, norm)
    with autocast(dtype):
        assert fused.fits_norm_relu(x, norm)
        assert not fused.fits_norm_relu(x.contiguous(), norm)
        assert not fused.fits_norm_relu(x.double(), norm)
        assert not fused.fits_norm_relu(x[:0], norm)
        assert not fused.fits_norm_relu(x, None)
        assert not fused.fits_norm_relu(x, nn.BatchNorm2d(32).eval())
        monkeypatch.setattr(kernels, "most", fused.Level.NONE)
        assert not fused.fits_norm_relu(x, norm)


def gradients(images, most, dtype, monkeypatch):
    """Of every weight of a fresh network, in one row."""
    monkeypatch.setattr(kernels, "most", most)
    torch.manual_seed(3)
    net = FaceNet()
    channels_last(net)
    net = net.to(dtype).train()
    F.normalize(net(images)).square()[:, 0].sum().backward()
    found = [each.grad.double().flatten() for each in net.parameters() if each.requires_grad]
    return torch.cat(found)


@pytest.mark.parametrize("dtype", TYPES[:1])
def test_a_network_learns_as_with_torch(dtype, monkeypatch):
    """This gradient is a small difference of large ones; torch's own float32 is off by a tenth."""
    images = torch.randint(0, 256, (9, 112, 112, 3), dtype=torch.uint8)
    exact = gradients(images, fused.Level.NONE, torch.float64, monkeypatch)
    plain = gradients(images, fused.Level.NONE, dtype, monkeypatch)
    got = gradients(images, fused.Level.FMA, dtype, monkeypatch)
    assert not torch.equal(got, plain)
    assert (got - plain).norm() < 0.05 * plain.norm()
    assert (got - exact).norm() < 1.1 * (plain - exact).norm()


def test_the_environment_names_the_highest_level(monkeypatch):
    for word, level in {"0": 0, "fma": 1, "avx512": 2, "amx": 3, "1": 3, "none": 0}.items():
        monkeypatch.setenv("FACESIG_FUSED", word)
        assert kernels._asked() == level
    monkeypatch.setenv("FACESIG_FUSED", "avx")
    with pytest.raises(ConfigError, match="got 'avx' \\(FACESIG_FUSED\\)"):
        kernels._asked()
