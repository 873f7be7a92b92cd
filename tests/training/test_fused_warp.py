"""The fused warp and first layer against torch in float64."""

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from facesig.training import fused
from facesig.training.fused import warp as module
from facesig.training.network import FaceNet, channels_last
from facesig.training.pixels import normalised, warp

from .fusing import as_float64, assert_close, autocast, layer, low, needs_avx512, stored

pytestmark = pytest.mark.usefixtures("switched_on")

SIZE = 112


def smooth_crops(count, seed=3):
    """Random crops whose neighbouring pixels are alike."""
    torch.manual_seed(seed)
    coarse = 255.0 * torch.rand(count, 3, 14, 14)
    fine = F.interpolate(coarse, size=(SIZE, SIZE), mode="bicubic").clamp(0, 255)
    return fine.permute(0, 2, 3, 1).round().to(torch.uint8).contiguous()


def similarities(count, seed=4):
    torch.manual_seed(seed)
    return torch.tensor([1.0, 0.0, 0.0, 0.0]) + 0.08 * torch.randn(count, 4)


def test_bytes_are_resized_as_the_network_resizes():
    crops = smooth_crops(3)
    exact = F.interpolate(crops.permute(0, 3, 1, 2).float(), size=(50, 50), mode="bilinear")
    error = (fused.resized(crops, 50) - exact.permute(0, 2, 3, 1)).abs()
    assert error.mean() < 0.35  # rounding alone makes 0.25
    assert error.max() < 1.0


def test_bytes_are_warped_as_the_network_warps():
    crops, similarity = smooth_crops(5), similarities(5)
    exact = 128.0 * warp(normalised(crops), similarity, SIZE) + 128.0
    error = (module.warped(crops, similarity) - exact.permute(0, 2, 3, 1)).abs()
    assert error.mean() < 0.35  # rounding alone makes 0.25
    assert error.max() < 2.0  # OpenCV counts in 32nds of a pixel


def run(crops, similarity, slope):
    op, norm = layer(3, 32, 5, 2)
    similarity = similarity.clone().requires_grad_()
    with autocast():
        assert fused.fits_warped(crops, op, norm, 2)
        y = fused.warped_first(crops, similarity, op, norm)
    y.backward(slope)
    return op, norm, y.detach(), similarity.grad


@needs_avx512
def test_warp_and_first_layer(monkeypatch):
    monkeypatch.setattr(module, "SHARE", 1)
    crops, similarity, slope = smooth_crops(9), similarities(9), low(9, 32, 28, 28)
    op, norm, y, gradient = run(crops, similarity, slope)
    weight, plain = as_float64(*layer(3, 32, 5, 2))
    exact = similarity.double().requires_grad_()
    views = warp(normalised(crops, torch.float64), exact, SIZE)
    rounded = normalised(module.warped(crops, similarity), torch.float64)
    views = views + (rounded - views).detach()
    expected = F.relu(plain(F.max_pool2d(stored(F.conv2d(views, weight, None, 2, 2)), 2, 2)))
    expected.backward(slope.double())
    assert_close(y, expected)
    assert_close(op.weight.grad, weight.grad)
    assert_close(norm.bias.grad, plain.bias.grad, 1e-5)
    assert_close(norm.running_mean, plain.running_mean, 1e-3)
    assert_close(norm.running_var, plain.running_var, 1e-5)
    for number in range(4):
        assert_close(gradient[:, number], exact.grad[:, number], 0.02)


@needs_avx512
def test_some_of_a_batch_teach_the_alignment_for_all(monkeypatch):
    given = smooth_crops(10), similarities(10), low(10, 32, 28, 28)
    some = run(*given)
    monkeypatch.setattr(module, "SHARE", 1)
    every = run(*given)
    taught = [0, 4, 8]
    others = [i for i in range(10) if i not in taught]
    wanted = 10 / 3 * every[3][taught]
    torch.testing.assert_close(some[3][taught], wanted, rtol=1e-4, atol=1e-3)
    assert not some[3][others].any()
    assert torch.equal(some[0].weight.grad, every[0].weight.grad)
    assert every[3][others].any()


@pytest.mark.parametrize("count", [1, 3, 4, 10, 256])
def test_images_of_people_and_others_teach_alike(count):
    """People's images are the first of a batch; their share of it is that of the gradient."""
    rows, factor = module.taught_rows(count)
    taught = np.arange(count)[rows]
    assert factor * len(taught) == pytest.approx(count)
    for labelled in range(count + 1):
        share = factor * (taught < labelled).sum()
        assert abs(share - labelled) < module.SHARE


@needs_avx512
def test_threads_change_no_bit(threads):
    given = smooth_crops(37), similarities(37), low(37, 32, 28, 28)
    results = []
    for count in (1, 2, 3):
        threads(count)
        op, norm, y, gradient = run(*given)
        results.append((y, op.weight.grad, norm.bias.grad, gradient))
    for result in results[1:]:
        assert all(torch.equal(a, b) for a, b in zip(results[0], result, strict=True))


def network():
    torch.manual_seed(2)
    net = FaceNet()
    channels_last(net)
    return net.train()


@needs_avx512
def test_the_network_answers_as_with_torch(monkeypatch):
    crops = smooth_crops(33)
    answers = []
    for enabled in (True, False):
        monkeypatch.setattr(fused.kernels, "most", fused.Level.AMX if enabled else fused.Level.NONE)
        with autocast(), torch.no_grad():
            answers.append(network()(crops).double())
    cosines = F.cosine_similarity(*answers)
    assert cosines.mean() > 0.99
    assert cosines.min() > 0.98


@pytest.mark.parametrize("why", ["switched off", "not built", "no autocast", "another size"])
def test_without_the_kernels_bytes_take_the_way_of_torch(why, monkeypatch):
    net, crops = network(), smooth_crops(4)
    if why == "switched off":
        monkeypatch.setattr(fused.kernels, "most", fused.Level.NONE)
    if why == "not built":
        monkeypatch.setattr(fused.kernels, "compiled", None)
    if why == "another size":
        crops = crops[:, :, :84].contiguous()
    floats = normalised(crops).contiguous(memory_format=torch.channels_last)
    calls = []
    monkeypatch.setattr(fused, "warped_first", lambda *given: calls.append(given))
    with torch.autocast("cpu", torch.bfloat16, enabled=why != "no autocast"), torch.no_grad():
        torch.testing.assert_close(net(crops), net(floats), rtol=0, atol=0)
    assert not calls
