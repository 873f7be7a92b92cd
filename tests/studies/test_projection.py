"""Derivatives along directions against torch's own, forward and backward."""

import numpy as np
import pytest
import torch
from torch.func import functional_call, jvp

from facesig.network import MULTIBATCH
from facesig.studies.projection import random_directions, signatures_and_derivatives
from facesig.training.network import FaceNet

COUNT, DIRECTIONS = 2, 2


@pytest.fixture(scope="module")
def case():
    """A network with batch norms that do something, images, directions; all float64."""
    torch.manual_seed(1)
    net = FaceNet(MULTIBATCH).double()
    images = torch.randn(COUNT, 3, 112, 112, dtype=torch.float64)
    for unit in net.weighted("signature"):
        if unit.norm is not None:
            unit.norm.running_mean.normal_()
            unit.norm.running_var.uniform_(0.5, 2.0)
            torch.nn.init.normal_(unit.norm.bias)
    net.eval().requires_grad_(False)
    units = list(net.weighted("signature"))
    directions = [
        type(d)(d.weight.double(), d.offset.double())
        for d in random_directions(units, DIRECTIONS, seed=2)
    ]
    return net, units, images, directions


def parameters(units):
    """Weight and offset of each layer."""
    return [
        (unit.op.weight, unit.op.bias if unit.norm is None else unit.norm.bias) for unit in units
    ]


@pytest.mark.filterwarnings("ignore:`torch.jit.script` is deprecated:DeprecationWarning")
def test_derivatives_are_torchs(case):
    net, units, images, directions = case
    raw, derivatives = signatures_and_derivatives(units, images, directions, torch.float64)
    names = {id(value): name for name, value in net.signature.named_parameters()}
    for r in range(DIRECTIONS):
        values, along = {}, {}
        for (weight, offset), direction in zip(parameters(units), directions):
            values[names[id(weight)]], along[names[id(weight)]] = weight, direction.weight[r]
            values[names[id(offset)]], along[names[id(offset)]] = offset, direction.offset[r]
        wanted_raw, wanted = jvp(
            lambda v: functional_call(net.signature, v, (images,)), (values,), (along,)
        )
        torch.testing.assert_close(raw, wanted_raw)
        torch.testing.assert_close(derivatives[:, r], wanted)


def test_a_losss_gradient_is_seen_in_them(case):
    net, units, images, directions = case
    raw, derivatives = signatures_and_derivatives(units, images, directions, torch.float64)
    by_raw = torch.randn_like(raw)
    projected = torch.einsum("ird,id->r", derivatives, by_raw)
    wanted = torch.zeros_like(projected)
    pairs = parameters(units)
    for weight, offset in pairs:
        weight.requires_grad_()
        offset.requires_grad_()
    try:
        gradients = torch.autograd.grad(
            (net.signature(images) * by_raw).sum(), [value for pair in pairs for value in pair]
        )
    finally:
        net.requires_grad_(False)
    for i, direction in enumerate(directions):
        wanted += torch.einsum("rn,n->r", direction.weight.flatten(1), gradients[2 * i].flatten())
        wanted += torch.einsum("rn,n->r", direction.offset, gradients[2 * i + 1])
    torch.testing.assert_close(projected, wanted)


def test_half_precision_is_near(case):
    net, _, images, directions = case
    net = FaceNet(MULTIBATCH).eval()
    net.load_state_dict(case[0].state_dict())
    units = list(net.weighted("signature"))
    directions = [type(d)(d.weight.float(), d.offset.float()) for d in directions]
    exact, half = (
        signatures_and_derivatives(units, images.float(), directions, precision)[1]
        for precision in (torch.float32, torch.bfloat16)
    )
    error = float((half - exact).norm() / exact.norm())
    assert 0 < error < 0.03


def test_squared_projections_are_squared_lengths_on_average():
    units = list(FaceNet(MULTIBATCH).weighted("signature"))
    many = random_directions(units[-1:], 500, seed=3)[0]
    x = torch.from_numpy(np.random.default_rng(4).normal(size=many.weight[0].numel())).float()
    seen = (many.weight.flatten(1) @ x).square().mean()
    assert float(seen / x.square().sum()) == pytest.approx(1.0, abs=4 * (2 / 500) ** 0.5)
