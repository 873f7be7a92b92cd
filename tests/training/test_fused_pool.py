"""The fused max-pool against torch's."""

import pytest
import torch
import torch.nn.functional as F

from facesig.training import fused

from .fusing import TYPES, low

pytestmark = pytest.mark.usefixtures("switched_on")

CASES = [  # batch, channels, height, width, stride
    (5, 4, 50, 50, 2),
    (3, 12, 25, 25, 1),
    (3, 12, 24, 24, 2),
    (2, 4, 7, 9, 1),
    (2, 4, 7, 9, 2),
    (1, 7, 5, 4, 2),
    (1, 33, 2, 2, 1),
]


def pooled(x, slope, pool):
    x = x.detach().requires_grad_()
    y = pool(x)
    y.backward(slope)
    return y.detach(), x.grad


@pytest.mark.parametrize("dtype", TYPES)
@pytest.mark.parametrize("case", CASES)
def test_as_torch_pools(case, dtype):
    torch.manual_seed(1)
    *shape, stride = case
    x = low(*shape, dtype=dtype)
    slope = low(*F.max_pool2d(x, 2, stride).shape, dtype=dtype)
    assert fused.fits_pool(x)
    got, gradient = pooled(x, slope, lambda x: fused.max_pool(x, stride))
    expected, _ = pooled(x, slope, lambda x: F.max_pool2d(x, 2, stride))
    assert torch.equal(got, expected)
    assert got.is_contiguous(memory_format=torch.channels_last)
    _, exact = pooled(x.double(), slope.double(), lambda x: F.max_pool2d(x, 2, stride))
    if dtype == torch.bfloat16:
        assert torch.equal(gradient, exact.to(dtype))  # summed before it is rounded
    else:
        torch.testing.assert_close(gradient, exact.to(dtype), rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize("dtype", TYPES)
@pytest.mark.parametrize("stride", [1, 2])
def test_the_first_of_equal_numbers_takes_the_gradient(stride, dtype):
    x = torch.zeros(2, 4, 6, 6, dtype=dtype).contiguous(memory_format=torch.channels_last)
    slope = torch.ones_like(F.max_pool2d(x, 2, stride))
    _, got = pooled(x, slope, lambda x: fused.max_pool(x, stride))
    _, expected = pooled(x, slope, lambda x: F.max_pool2d(x, 2, stride))
    assert torch.equal(got, expected)


@pytest.mark.parametrize("dtype", TYPES)
def test_threads_change_no_bit(threads, dtype):
    torch.manual_seed(1)
    x, slope = low(37, 12, 25, 25, dtype=dtype), low(37, 12, 24, 24, dtype=dtype)
    results = []
    for count in (1, 2, 3):
        threads(count)
        results.append(pooled(x, slope, lambda x: fused.max_pool(x, 1)))
    for result in results[1:]:
        assert all(torch.equal(a, b) for a, b in zip(results[0], result, strict=True))


@pytest.mark.parametrize("dtype", TYPES)
def test_other_layouts_are_not_for_it(dtype):
    x = low(2, 4, 6, 6, dtype=dtype)
    assert fused.fits_pool(x)
    assert not fused.fits_pool(x.double())
    assert not fused.fits_pool(x.contiguous())
    assert not fused.fits_pool(x[:0])
