"""The optimiser's matrices in one kernel, against the same iteration by torch in float64."""

import pytest
import torch

from facesig.training import fused, optim
from facesig.training.fused import kernels
from facesig.training.network import FaceNet

from .fusing import needs_avx512

CHOOSING = optim.all_orthogonalised  # before conftest.py puts float32 in its place
SHAPES = [(32, 75), (96, 288), (128, 128), (128, 864), (256, 2048), (12, 36), (20, 8), (1, 5)]


@pytest.fixture(autouse=True)
def without_amx(monkeypatch):
    monkeypatch.setattr(kernels, "most", fused.Level.AVX512)


def matrices(seed=1):
    """Singular values from 1 down to a hundredth, as momentum has them."""
    torch.manual_seed(seed)
    made = []
    for shape in SHAPES:
        u, _, v = torch.linalg.svd(torch.randn(shape), full_matrices=False)
        made.append((u * torch.logspace(0, -2, min(shape))) @ v)
    return made


def orthogonal(given):
    return fused.orthogonal(given, optim.STEPS, optim.NEWTON_SCHULZ)


def iterated(x):
    a, b, c = optim.NEWTON_SCHULZ
    x = x.double() / x.double().norm()
    for _ in range(optim.STEPS):
        gram = x @ x.T
        x = a * x + (b * gram + c * gram @ gram) @ x
    return x


@needs_avx512
def test_as_the_iteration_in_float64():
    given = matrices()
    assert fused.fits_orthogonal(given, torch.bfloat16)
    for x, got in zip(given, orthogonal(given), strict=True):
        exact = iterated(x)
        assert got.shape == x.shape
        assert got.dtype == torch.float32
        error = (got.double() - exact).norm() / exact.norm()
        assert error < 0.05  # torch's own, in bfloat16: up to 0.04
        values, wanted = torch.linalg.svdvals(got.double()), torch.linalg.svdvals(exact)
        torch.testing.assert_close(values, wanted, rtol=0, atol=0.03)


@needs_avx512
def test_threads_and_company_change_no_bit(threads):
    given = matrices()
    threads(1)
    expected = orthogonal(given)
    for count in (2, 3):
        threads(count)
        for a, b in zip(orthogonal(given), expected, strict=True):
            assert torch.equal(a, b)
    for x, alone in zip(given, expected, strict=True):
        assert torch.equal(orthogonal([x])[0], alone)


@needs_avx512
def test_zeros_stay_zeros_and_no_number_stays_none():
    zeros, none = orthogonal([torch.zeros(32, 64), torch.full((8, 16), torch.nan)])
    assert not zeros.any()
    assert none.isnan().all()


@needs_avx512
def test_the_optimiser_turns_by_it(monkeypatch):
    calls = []
    kernel = fused.orthogonal
    monkeypatch.setattr(optim, "all_orthogonalised", CHOOSING)
    monkeypatch.setattr(fused, "orthogonal", lambda *given: calls.append(1) or kernel(*given))
    weights = {}
    for level in (fused.Level.NONE, fused.Level.AVX512):
        monkeypatch.setattr(kernels, "most", level)
        torch.manual_seed(2)
        units = [unit for unit in FaceNet().weighted("signature") if unit.norm is not None]
        before = [unit.op.weight.detach().clone() for unit in units]
        muon = optim.Muon([unit.op.weight for unit in units], lr=0.02)
        for unit in units:
            unit.op.weight.grad = torch.randn_like(unit.op.weight)
        muon.step()
        weights[level] = [
            unit.op.weight.detach() - old / old.norm() * len(old) ** 0.5
            for unit, old in zip(units, before, strict=True)
        ]
    assert len(calls) == 1
    for a, b in zip(*weights.values(), strict=True):
        assert (a - b).norm() < 0.05 * a.norm()


def test_what_is_not_for_it(monkeypatch):
    given = [torch.randn(32, 64)]
    assert not fused.fits_orthogonal(given, torch.float32)
    assert not fused.fits_orthogonal([given[0].double()], torch.bfloat16)
    monkeypatch.setattr(kernels, "most", fused.Level.FMA)
    assert not fused.fits_orthogonal(given, torch.bfloat16)
