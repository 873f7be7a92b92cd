"""The rounding network against the integers that are made of it."""

import copy

import numpy as np
import pytest
import torch

from facesig.accumulation import accumulation_lengths, is_legal
from facesig.export import source
from facesig.network import MULTIBATCH
from facesig.numeric import Quantised
from facesig.quantise import activation_scales, quantise
from facesig.quantise.accumulator_aware import fit
from facesig.quantise.scheme import LayerScheme, bounds_of, named
from facesig.reference.integer import run_integer
from facesig.training import calibrate as calibration
from facesig.training import loop
from facesig.training.calibrate import calibrate, reaches
from facesig.training.checkpoint import load_checkpoint
from facesig.training.config import Config
from facesig.training.constrained import constrained
from facesig.training.distributed import World
from facesig.training.network import FaceNet
from facesig.training.pixels import normalised
from facesig.training.quantised import FakeQuant, attach, learned_scales

SIX = LayerScheme("int8", 31, 7)


def trained_net():
    torch.manual_seed(5)
    net = FaceNet(MULTIBATCH)
    net.train()
    with torch.no_grad():
        net(torch.rand(8, 3, 112, 112) * 2 - 1)
    return net.eval().requires_grad_(False)


def unit_outputs(net, image):
    return outputs_of(net, lambda: net(normalised(torch.from_numpy(image[None]))))


def signature_outputs(net, warped):
    """Of the signature network for a warped image (112, 112, 3) of real numbers."""
    return outputs_of(net, lambda: net.signature(torch.from_numpy(warped.transpose(2, 0, 1)[None])))


def outputs_of(net, run):
    outputs = {}
    hooks = [
        unit.register_forward_hook(lambda u, _, y: outputs.update({u.name: y.detach()}))
        for unit in net.weighted()
    ]
    with torch.no_grad():
        run()
    for hook in hooks:
        hook.remove()
    return outputs


@pytest.mark.parametrize("name", ["w7a8", "chain8", "chain72"])
def test_rounding_network_is_what_its_integers_compute(name):
    net = trained_net()
    rng = np.random.default_rng(6)
    image = rng.integers(0, 256, (112, 112, 3)).astype(np.uint8)
    peaks = {name: float(y.max()) for name, y in unit_outputs(net, image).items()}
    scheme = named(net.arch, name)
    rounding = copy.deepcopy(net)
    attach(rounding, scheme, activation_scales(net.arch, scheme, peaks))
    scales, weight_scales = learned_scales(rounding)
    integers = quantise(
        net.arch,
        rounding.folded(),
        scheme,
        {**activation_scales(net.arch, scheme, peaks), **scales},
        weight_scales,
    )
    ours = run_integer(net.arch, integers, image)
    theirs = signature_outputs(rounding, integers.tensors["warp"].real(ours["warp"]))
    for layer, mine in scheme.items():
        weight, bounds = integers.layers[layer].weight, bounds_of(net.arch, scheme)[layer]
        assert mine.accumulation == 1 or is_legal(weight, bounds, mine.accumulation), layer
    for name in ("nin1.mix", "nin3.spatial", "conv6", "fc1"):
        tensor = integers.tensors[name]
        assert isinstance(tensor, Quantised)
        real = theirs[name].squeeze(0).numpy()
        real = real.transpose(1, 2, 0) if real.ndim == 3 else real.reshape(1, 1, -1)
        # Biases are whole units in the integers alone, so some numbers fall to the other side of a
        # half; from layer to layer more follow.
        most = 0.01 if name == "nin1.mix" else 2 * (tensor.limit - tensor.zero_point) / 127
        assert np.abs(tensor.real(ours[name]) - real).mean() < most * tensor.scale, name
    a, b = ours["fc3"].ravel(), theirs["fc3"].numpy().ravel()
    assert (a * b).sum() / np.linalg.norm(a) / np.linalg.norm(b) > 0.998


def test_settling_brings_a_rounding_network_near_its_float_self():
    net = trained_net()
    views = torch.rand(48, 3, 112, 112, generator=torch.Generator().manual_seed(7)) * 2 - 1
    fresh, views = views[32:], views[:32]
    scheme = named(net.arch, "chain24")
    found = {name: float(reach.max()) for name, reach in reaches(net, views).items()}
    rounding = copy.deepcopy(net)
    attach(rounding, scheme, activation_scales(net.arch, scheme, found))
    attached = copy.deepcopy(rounding)
    calibrate(rounding, views)
    with torch.no_grad():
        exact, plain, calibrated = (n.signature(fresh) for n in (net, attached, rounding))
    # Both centred, as what all signatures of a random network have in common is the most of them.
    errors = [(y - exact).norm() / (exact - exact.mean(0)).norm() for y in (plain, calibrated)]
    assert errors[1] < 0.75 * errors[0]
    for unit in rounding.weighted("signature"):
        steps = unit.op.weight / unit.rounding.log_weight_scales.exp().view(
            -1, *[1] * (unit.op.weight.dim() - 1)
        )
        assert (steps - steps.round()).abs().max() < 1e-3
        torch.testing.assert_close(unit.rounding.weight(unit.op.weight), unit.op.weight)


def test_rounded_values_are_multiples_of_the_scale_and_within_range():
    quant = FakeQuant(SIX, (0, 127), np.array([0.1, 0.2]), 127, 0.05)
    weight = quant.weight(torch.tensor([[0.26, -9.0], [0.31, 9.0]]))
    torch.testing.assert_close(weight, torch.tensor([[0.3, -3.1], [0.4, 6.2]]))
    x = quant.activation(torch.tensor([[-1.0, 0.06, 0.08, 100.0]]))
    torch.testing.assert_close(x, torch.tensor([[0.0, 0.05, 0.1, 6.35]]))


@pytest.mark.parametrize("shape", [(4, 5, 5, 3), (6, 3, 3, 32), (4, 1, 1, 96), (4, 160)])
@pytest.mark.parametrize("bounds", [(0, 127), (-128, 127)])
def test_constrained_weights_are_the_fitted_integers(shape, bounds):
    steps = np.random.default_rng(1).normal(0, 40, shape).clip(-127, 127)
    ours = torch.from_numpy(steps)
    ours = ours.permute(0, 3, 1, 2) if ours.dim() == 4 else ours
    for length in accumulation_lengths(shape):
        whole = constrained(ours, bounds, length)
        whole = whole.permute(0, 2, 3, 1) if whole.dim() == 4 else whole
        assert np.allclose(whole.numpy(), fit(steps, 127, bounds, length), atol=1e-9)


def test_a_long_lane_learns_but_does_not_grow():
    steps = torch.full((1, 64), 1.0, dtype=torch.float64)
    steps[0, ::8] = 40.0
    steps.requires_grad_()
    given = torch.arange(64.0, dtype=torch.float64)
    (constrained(steps, (0, 127), 4) * given).sum().backward()
    gradient = steps.grad[0]
    assert torch.equal(gradient[1::8], given[1::8])
    assert gradient[::8].sum().abs() < 1e-9
    torch.testing.assert_close(gradient[::8], given[::8] - given[::8].mean())


def test_gradients_pass_within_the_range_only_and_scales_learn():
    quant = FakeQuant(SIX, (0, 127), np.array([0.1]), 127, 0.05)
    weight = torch.tensor([[0.26, -9.0]], requires_grad=True)
    x = torch.tensor([[-1.0, 0.06, 100.0]], requires_grad=True)
    (quant.weight(weight).sum() + quant.activation(x).sum()).backward()
    assert weight.grad.tolist() == [[1.0, 0.0]]
    assert x.grad.tolist() == [[0.0, 1.0, 0.0]]
    assert quant.log_scale.grad > 0
    assert not quant.log_weight_scales.requires_grad


def settings(folder, name, **changes):
    return Config(
        out=str(folder / name),
        cache=str(folder / "cache"),
        batch=8,
        warmup=1,
        decay=2,
        validation_faces=16,
        validate_every=100,
        checkpoint_every=1e9,
        **{"steps": 6, **changes},
    )


def test_fine_tuning_resumes_and_keeps_the_float_network(tmp_path, faces, monkeypatch):
    monkeypatch.setattr(loop, "RECALIBRATION_BATCHES", 2)
    monkeypatch.setattr(calibration, "calibrate", lambda net, views: None)  # has a test of its own
    loop.train(settings(tmp_path, "float", steps=4), faces)
    start = tmp_path / "float/last.pt"
    tune = {"task": "quantise", "scheme": "w7a7", "start": str(start), "adam_lr": 1e-4}
    loop.train(settings(tmp_path, "whole", **tune), faces)
    expected = load_checkpoint(tmp_path / "whole/last.pt")

    broken = settings(tmp_path, "broken", **tune)
    run = loop.Run(broken, faces, World(), None)
    for step in range(3):
        run.learn(run.task.batch(step))
    run.save()
    run.records.close()
    loop.train(broken, faces, tmp_path / "broken/last.pt")
    got = load_checkpoint(tmp_path / "broken/last.pt")
    for name, value in expected["net"].items():
        assert torch.equal(value, got["net"][name]), name

    average = load_checkpoint(start)["average"]
    for name, value in average.items():
        assert torch.equal(value, got["float"][name]), name
    learned = got["average"]["signature.units.3.rounding.log_scale"]
    assert learned != run_start_scale(broken, faces)


def run_start_scale(config, faces):
    run = loop.Run(config, faces, World(), None)
    return run.net.state_dict()["signature.units.3.rounding.log_scale"]


def test_source_of_a_fine_tuned_checkpoint_has_both_networks(tmp_path, faces, monkeypatch):
    monkeypatch.setattr(loop, "RECALIBRATION_BATCHES", 2)
    monkeypatch.setattr(source, "calibrated", lambda net, faces: {0.1: 0.25})
    loop.train(settings(tmp_path, "float", steps=4), faces)
    start = str(tmp_path / "float/last.pt")
    tune = {"task": "quantise", "start": start, "adam_lr": 1e-3, "scheme": "chain8"}
    loop.train(settings(tmp_path, "tuned", **tune), faces)
    made = source.source_of(tmp_path / "tuned/last.pt", faces)
    again = source.source_of(tmp_path / "tuned/last.pt", faces)
    plain = source.source_of(tmp_path / "float/last.pt", faces)
    assert made.scheme == "chain8"
    scheme = named(MULTIBATCH, "chain8")
    integers = made.integers()
    for layer, bounds in bounds_of(MULTIBATCH, scheme).items():
        weight = integers.layers[layer].weight
        assert scheme[layer].accumulation == 1 or is_legal(
            weight, bounds, scheme[layer].accumulation
        ), layer
    assert made.step == 6
    for name, weight in plain.weights.items():
        assert np.array_equal(made.weights[name], weight), name
        assert np.array_equal(again.rounded[name], made.rounded[name]), name
    assert not np.array_equal(made.rounded["fc2.weight"], made.weights["fc2.weight"])
    assert made.scales
    assert not plain.scales
    assert again.thresholds == {0.1: 0.25}
    for first, second in zip(
        integers.layers.values(), again.integers().layers.values(), strict=True
    ):
        assert np.array_equal(first.weight, second.weight)
