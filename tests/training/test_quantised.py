"""The rounding network against the integers that are made of it."""

import copy

import numpy as np
import torch

from facesig import arch
from facesig.numeric import Quantised
from facesig.quantise import activation_scales, quantise
from facesig.quantise.scheme import named
from facesig.reference.integer import run_integer
from facesig.training.network import FaceNet, normalised
from facesig.training.quantised import FakeQuant, attach, learned_scales


def trained_net():
    torch.manual_seed(5)
    net = FaceNet(arch.MULTIBATCH)
    net.train()
    with torch.no_grad():
        net(torch.rand(8, 3, 112, 112) * 2 - 1)
    return net.eval().requires_grad_(False)


def unit_outputs(net, image):
    outputs = {}
    hooks = [
        unit.register_forward_hook(lambda u, _, y: outputs.update({u.name: y.detach()}))
        for unit in net.weighted()
    ]
    with torch.no_grad():
        net(normalised(torch.from_numpy(image[None])))
    for hook in hooks:
        hook.remove()
    return outputs


def test_rounding_network_is_what_its_integers_compute():
    net = trained_net()
    rng = np.random.default_rng(6)
    image = rng.integers(0, 256, (112, 112, 3)).astype(np.uint8)
    peaks = {name: float(y.max()) for name, y in unit_outputs(net, image).items()}
    scheme = named(net.arch, "w7a8")
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
    ours, theirs = run_integer(net.arch, integers, image), unit_outputs(rounding, image)
    for name in ("nin1.mix", "nin3.spatial", "conv6", "fc2"):
        tensor = integers.tensors[name]
        assert isinstance(tensor, Quantised)
        real = theirs[name].squeeze(0).numpy()
        real = real.transpose(1, 2, 0) if real.ndim == 3 else real.reshape(1, 1, -1)
        # The image is rounded by the integers alone, so ties fall to either side.
        assert np.abs(tensor.real(ours[name]) - real).mean() < 2 * tensor.scale, name
    a, b = ours["fc3"].ravel(), theirs["fc3"].numpy().ravel()
    assert (a * b).sum() / np.linalg.norm(a) / np.linalg.norm(b) > 0.999


def test_rounded_values_are_multiples_of_the_scale_and_within_range():
    quant = FakeQuant(31, np.array([0.1, 0.2]), 127, 0.05)
    weight = quant.weight(torch.tensor([[0.26, -9.0], [0.31, 9.0]]))
    torch.testing.assert_close(weight, torch.tensor([[0.3, -3.1], [0.4, 6.2]]))
    x = quant.activation(torch.tensor([[-1.0, 0.06, 0.08, 100.0]]))
    torch.testing.assert_close(x, torch.tensor([[0.0, 0.05, 0.1, 6.35]]))


def test_gradients_pass_within_the_range_only_and_scales_learn():
    quant = FakeQuant(31, np.array([0.1]), 127, 0.05)
    weight = torch.tensor([[0.26, -9.0]], requires_grad=True)
    x = torch.tensor([[-1.0, 0.06, 100.0]], requires_grad=True)
    (quant.weight(weight).sum() + quant.activation(x).sum()).backward()
    assert weight.grad.tolist() == [[1.0, 0.0]]
    assert x.grad.tolist() == [[0.0, 1.0, 0.0]]
    assert quant.log_scale.grad > 0
    assert quant.log_weight_scales.grad < 0
