"""The fused kernels against torch in float64, and against themselves."""

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from torch import nn

from facesig.training import fused, loop
from facesig.training.config import Config
from facesig.training.distributed import World
from facesig.training.network import FaceNet, Unit, channels_last
from facesig.training.pixels import normalised

from .fusing import (
    MULTIPLYING,
    as_float64,
    assert_close,
    autocast,
    layer,
    low,
    needs_amx,
    needs_avx512,
    stored,
)

CONVOLUTIONS = [  # batch, in, out, kernel, stride, height, width
    (5, 32, 32, 1, 1, 28, 28),
    (3, 96, 96, 1, 1, 14, 14),
    (6, 32, 96, 3, 2, 28, 28),
    (3, 96, 128, 3, 2, 14, 14),
    (7, 128, 128, 3, 1, 7, 7),
    (9, 128, 128, 3, 2, 7, 7),
    (1, 32, 64, 3, 1, 5, 9),
    (2, 64, 160, 3, 2, 6, 11),
    (1, 32, 32, 3, 1, 32, 32),
]
IMAGES = [(2, 4, 140, 32), (3, 112, 112, 32), (9, 28, 56, 64), (1, 20, 28, 32), (10, 4, 84, 96)]


pytestmark = pytest.mark.usefixtures("switched_on")


def run_convolution(case, momentum=0.1):
    n, cin, cout, kernel, stride, height, width = case
    op, norm = layer(cin, cout, kernel, stride, momentum)
    x = low(n, cin, height, width).requires_grad_()
    with autocast():
        assert fused.fits(x, op, norm)
        y = fused.conv_norm_relu(x, op, norm)
    slope = low(*y.shape)
    y.backward(slope)
    return op, norm, x, y, slope


@needs_amx
@pytest.mark.parametrize("case", CONVOLUTIONS)
def test_convolution_norm_and_relu(case):
    op, norm, x, y, slope = run_convolution(case)
    exact = x.detach().double().requires_grad_()
    start, start_norm = layer(*case[1:5])
    weight, plain = as_float64(start, start_norm)
    expected = F.relu(plain(stored(F.conv2d(exact, weight, None, op.stride, op.padding))))
    expected.backward(slope.double())
    assert y.dtype == torch.bfloat16
    assert y.is_contiguous(memory_format=torch.channels_last)
    assert_close(y, expected)
    assert_close(x.grad, exact.grad)
    assert_close(op.weight.grad, weight.grad)
    assert op.weight.grad.is_contiguous(memory_format=torch.channels_last)
    assert_close(norm.bias.grad, plain.bias.grad, 1e-5)
    assert_close(norm.running_mean, plain.running_mean, 1e-3)
    assert_close(norm.running_var, plain.running_var, 1e-5)
    assert norm.num_batches_tracked == 1


@needs_amx
def test_the_plain_mean_of_batches_is_tracked():
    op, norm = layer(32, 32, 1, 1, momentum=None)
    weight, plain = as_float64(op, norm)
    for _ in range(3):
        x = low(4, 32, 6, 6)
        with autocast(), torch.no_grad():
            fused.conv_norm_relu(x, op, norm)
            plain(stored(F.conv2d(x.double(), weight)))
    assert norm.num_batches_tracked == 3
    assert_close(norm.running_mean, plain.running_mean, 1e-3)
    assert_close(norm.running_var, plain.running_var, 1e-5)


def run_first(case):
    n, height, width, channels = case
    op, norm = layer(3, channels, 5, 2)
    images = torch.randint(0, 256, (n, height, width, 3), dtype=torch.uint8)
    x = images.permute(0, 3, 1, 2)
    with autocast():
        assert fused.fits_first(x, op, norm, 2)
        y = fused.first(x, op, norm)
    slope = low(*y.shape)
    y.backward(slope)
    return op, norm, images, y, slope


@pytest.mark.parametrize("level", MULTIPLYING)
@pytest.mark.parametrize("case", IMAGES)
def test_first_layer_from_bytes(case, level, monkeypatch):
    monkeypatch.setattr(fused.kernels, "most", level)
    op, norm, images, y, slope = run_first(case)
    weight, plain = as_float64(*layer(3, case[3], 5, 2))
    raw = stored(F.conv2d(normalised(images, torch.float64), weight, None, 2, 2))
    expected = F.relu(plain(F.max_pool2d(raw, 2, 2)))
    expected.backward(slope.double())
    assert_close(y, expected)
    assert_close(op.weight.grad, weight.grad)
    assert_close(norm.bias.grad, plain.bias.grad, 1e-5)
    assert_close(norm.running_mean, plain.running_mean, 1e-3)
    assert_close(norm.running_var, plain.running_var, 1e-5)


@pytest.mark.parametrize("level", MULTIPLYING)
def test_equal_numbers_in_a_pool_send_the_gradient_to_the_first(level, monkeypatch):
    monkeypatch.setattr(fused.kernels, "most", level)
    op, norm = layer(3, 32, 5, 2)
    images = torch.full((2, 28, 28, 3), 200, dtype=torch.uint8)
    with autocast():
        y = fused.first(images.permute(0, 3, 1, 2), op, norm)
    positions = y.grad_fn.saved_tensors[3]
    assert not positions[:, :, 1:-1, 1:-1].any()
    assert positions[:, :, -1].any()  # what lies beyond the edge makes a difference


@pytest.mark.parametrize(
    "run",
    [pytest.param(run_convolution, marks=needs_amx), pytest.param(run_first, marks=needs_avx512)],
)
def test_threads_and_repetition_change_no_bit(run, threads):
    case = (37, 32, 96, 3, 2, 28, 28) if run is run_convolution else (37, 112, 112, 32)
    results = []
    for count in (1, 2, 3, 1):
        threads(count)
        op, norm, _, y, _ = run(case)
        results.append((y, op.weight.grad, norm.bias.grad, norm.running_mean, norm.running_var))
    for others in results[1:]:
        # The convolutions between are oneDNN's, which keeps to its results as well.
        assert all(torch.equal(a, b) for a, b in zip(results[0], others, strict=True))


@needs_amx
def test_not_a_number_is_passed_on():
    op, norm = layer(32, 32, 1, 1)
    x = low(2, 32, 4, 4)
    x[0, 0, 0, 0] = torch.nan
    with autocast():
        assert fused.conv_norm_relu(x, op, norm).isnan().any()


def losses(tmp_path, faces, monkeypatch, enabled, task, steps=5):
    monkeypatch.setattr(fused.kernels, "most", fused.Level.AMX if enabled else fused.Level.NONE)
    folder = tmp_path / str(enabled)
    config = Config(
        task=task,
        out=str(folder),
        cache=str(tmp_path / "cache"),
        batch=24,
        steps=steps,
        warmup=1,
        decay=1,
        validation_faces=16,
        device="cpu",
        lr=0.002,
        adam_lr=3e-4,
    )
    run = loop.Run(config, faces, World(), None)
    values = []
    for step in range(steps):
        run.learn(run.task.batch(step))
        values.append(run._row["loss"])
    run.records.close()
    return np.array(values)


@needs_avx512
@pytest.mark.parametrize(
    ("task", "name", "tolerance"),
    [("signature", "first", 1e-2), ("end_to_end", "warped_first", 5e-2)],
)
def test_training_goes_as_with_torch(tmp_path, faces, monkeypatch, threads, task, name, tolerance):
    threads(1)
    calls = []
    first = getattr(fused, name)
    monkeypatch.setattr(fused, name, lambda *given: calls.append(1) or first(*given))
    expected = losses(tmp_path, faces, monkeypatch, enabled=False, task=task)
    assert not calls
    got = losses(tmp_path, faces, monkeypatch, enabled=True, task=task)
    assert len(calls) == 5
    np.testing.assert_allclose(got, expected, rtol=tolerance)


def conditions():
    """Name, unit, input, whether the kernels take it."""
    net = channels_last_net()
    unit = net.signature.units[3]
    x = low(2, 96, 14, 14)
    yield "fits", unit, x, True
    yield "float32", unit, x.float(), False
    yield "not channels-last", unit, x.contiguous(), False
    yield "no images", unit, x[:0], False
    evaluated = channels_last_net().eval().signature.units[3]
    yield "evaluation", evaluated, x, False
    shared = channels_last_net().signature.units[3]
    shared.norm = type("Shared", (nn.BatchNorm2d,), {})(96)
    yield "another norm", shared, x, False
    gained = channels_last_net().signature.units[3]
    gained.norm.weight.requires_grad_()
    yield "a gain that learns", gained, x, False
    last = net.signature.units[-1]
    yield "last layer", last, torch.randn(2, 256).to(torch.bfloat16), False
    yield "few channels", net.alignment.units[1], low(2, 4, 12, 12), False


def channels_last_net():
    torch.manual_seed(2)
    net = FaceNet()
    channels_last(net)
    return net.train()


def test_only_what_fits_is_fused():
    names = []
    for name, unit, x, fits in conditions():
        assert isinstance(unit, Unit)
        with autocast():
            assert fused.fits(x, unit.op, unit.norm) == (
                fits and fused.level() == fused.Level.AMX
            ), name
        assert not fused.fits(x, unit.op, unit.norm), name  # without autocast
        names.append(name)
    assert len(names) == 9


@pytest.mark.parametrize("why", ["switched off", "not built", "no autocast"])
def test_without_the_kernels_bytes_take_the_way_of_torch(why, monkeypatch):
    net = channels_last_net().signature
    images = torch.randint(0, 256, (4, 112, 112, 3), dtype=torch.uint8)
    floats = normalised(images).contiguous(memory_format=torch.channels_last)
    if why == "switched off":
        monkeypatch.setattr(fused.kernels, "most", fused.Level.NONE)
    if why == "not built":
        monkeypatch.setattr(fused.kernels, "compiled", None)
    with torch.autocast("cpu", torch.bfloat16, enabled=why != "no autocast"), torch.no_grad():
        torch.testing.assert_close(net(images), net(floats), rtol=0, atol=0)


@needs_avx512
def test_the_network_answers_as_with_torch(monkeypatch):
    images = torch.randint(0, 256, (33, 112, 112, 3), dtype=torch.uint8)
    answers = []
    for enabled in (True, False):
        monkeypatch.setattr(fused.kernels, "most", fused.Level.AMX if enabled else fused.Level.NONE)
        with autocast(), torch.no_grad():
            answers.append(channels_last_net().signature(images).double())
    assert F.cosine_similarity(*answers).min() > 0.99
