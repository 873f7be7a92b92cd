"""A network that begins as a smaller one computes what that does, and learns with all it has."""

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from facesig.errors import CheckpointError
from facesig.network import LARGE, MULTIBATCH, VGG
from facesig.training.checkpoint import save_checkpoint
from facesig.training.growth import grow
from facesig.training.network import FaceNet
from facesig.training.pixels import normalised
from facesig.training.restart import load_folded, settle_norms, started, without_norms


@pytest.fixture(scope="module")
def images():
    draws = torch.Generator().manual_seed(3)
    coarse = torch.randint(0, 256, (24, 3, 14, 14), generator=draws).float()
    fine = F.interpolate(coarse, (112, 112), mode="bilinear")
    return normalised(fine.byte().permute(0, 2, 3, 1).contiguous())


@pytest.fixture(scope="module")
def small(images):
    torch.manual_seed(2)
    net = FaceNet(MULTIBATCH).train()
    with torch.no_grad():
        for _ in range(3):
            net(images)
        for unit in net.weighted():
            if unit.norm is not None:
                unit.norm.bias.normal_(0.1, 0.3)
    return net.eval()


@pytest.fixture
def large(small, tmp_path):
    path = tmp_path / "small.pt"
    save_checkpoint(path, {"average": small.state_dict(), "network": "multibatch"})
    torch.manual_seed(4)
    return started(LARGE, path).eval()


@torch.no_grad()
def test_it_computes_what_the_smaller_one_does(small, large, images):
    expected = small(images)
    units = list(large.weighted())
    assert without_norms(units)
    torch.testing.assert_close(large(images), expected, rtol=1e-3, atol=1e-3)
    settle_norms(units, lambda: large(images))
    assert not without_norms(units)
    torch.testing.assert_close(large(images), expected, rtol=1e-3, atol=1e-3)


@torch.no_grad()
def test_in_training_it_computes_nearly_the_same(small, large, images):
    expected = small(images)
    settle_norms(list(large.weighted()), lambda: large(images))
    inputs = {}
    for unit in large.weighted():
        if unit.norm is not None:
            unit.norm.register_forward_pre_hook(
                lambda _, given, name=unit.name: inputs.update({name: given[0]})
            )
    large.signature.train()
    assert F.cosine_similarity(large(images), expected).min() > 0.999
    # A running variance that is of another input would show here.
    for name in ("nin2b.spatial", "nin2b.mix", "nin4.mix"):
        unit = next(unit for unit in large.weighted() if unit.name == name)
        variance = inputs[name].var(dim=(0, 2, 3), correction=0)
        torch.testing.assert_close(unit.norm.running_var, variance, rtol=0.1, atol=2e-3)


def test_new_connections_learn_from_the_first_step(large, images):
    settle_norms(list(large.weighted()), lambda: large(images))
    large.signature.train()
    large(images).square().sum().backward()
    gradients = {unit.name: unit.op.weight.grad for unit in large.weighted("signature")}
    assert gradients["nin2b.spatial"][:, 96:].abs().sum() > 0  # from channels that are new
    assert gradients["nin2b.spatial"][:96, :96, 0].abs().sum() > 0  # beside the middle
    assert gradients["nin4.spatial"][:128, 128:].abs().sum() > 0


def test_new_channels_differ(large):
    weight = next(u.op.weight for u in large.weighted() if u.name == "nin4.spatial").detach()
    fresh, old = weight[128:].flatten(1), weight[:128].flatten(1)
    assert F.cosine_similarity(fresh[0], fresh[1], dim=0).abs() < 0.2
    assert fresh.norm(dim=1).mean() == pytest.approx(float(old.norm(dim=1).mean()), rel=1e-3)


def test_a_network_with_other_layers_is_refused():
    with pytest.raises(
        CheckpointError, match=r"expected all layers of multibatch in vgg, .*got no"
    ):
        grow(FaceNet(VGG), FaceNet(MULTIBATCH))


def test_a_larger_one_does_not_fit_into_a_smaller():
    with pytest.raises(CheckpointError, match="expected all layers of large in multibatch"):
        grow(FaceNet(MULTIBATCH), FaceNet(LARGE))


def test_folded_weights_start_it_too(small, images):
    folded = FaceNet(MULTIBATCH)
    load_folded(folded, {k: v.astype(np.float32) for k, v in small.folded().items()})
    net = FaceNet(LARGE)
    grow(net, folded)
    with torch.no_grad():
        torch.testing.assert_close(net.eval()(images), small(images), rtol=1e-3, atol=1e-3)
