import pytest
import torch

from facesig.network import MULTIBATCH
from facesig.training.network import FaceNet
from facesig.training.optim import Muon, optimisers

KINDS = {"muon": Muon, "adamw": torch.optim.AdamW, "sgd": torch.optim.SGD}


@pytest.mark.parametrize("kind", KINDS)
def test_the_chosen_kind_moves_weights_under_a_norm_and_adamw_the_rest(kind):
    torch.manual_seed(0)
    net = FaceNet(MULTIBATCH)
    units = list(net.weighted("signature"))
    (first, _), (second, rate) = optimisers(units, [], 0.02, 3e-3, torch.float32, kind)
    assert type(first) is KINDS[kind]
    assert type(second) is torch.optim.AdamW
    assert rate == 3e-3
    under_norm = [id(u.op.weight) for u in units if u.norm is not None]
    assert [id(p) for p in first.param_groups[0]["params"]] == under_norm
    moved = {id(p) for optim in (first, second) for p in optim.param_groups[0]["params"]}
    assert {id(u.op.weight) for u in units} <= moved


@pytest.mark.parametrize(("kind", "lr"), [("muon", 0.02), ("adamw", 0.005), ("sgd", 0.2)])
def test_every_kind_learns(kind, lr):
    torch.manual_seed(0)
    net = FaceNet(MULTIBATCH)
    unit = list(net.weighted("signature"))[-2]
    x = torch.randn(64, unit.op.in_features)
    wanted = torch.relu(torch.randn(64, unit.op.out_features))
    chosen = optimisers([unit], [], lr, 1e-2, torch.float32, kind)
    losses = []
    for _ in range(30):
        loss = (unit(x) - wanted).square().mean()
        loss.backward()
        for optim, _ in chosen:
            optim.step()
            optim.zero_grad()
        losses.append(float(loss.detach()))
    assert losses[-1] < 0.8 * losses[0]
