"""The last layer is solved for the teacher's signatures; the layers below stay as they are."""

from types import SimpleNamespace

import pytest
import torch
import torch.nn.functional as F

from facesig.errors import ConfigError
from facesig.training import last_layer
from facesig.training.last_layer import fit_last
from facesig.training.network import FaceNet
from facesig.training.tasks import Batch


def task_of(teacher, count=64, part=slice(None)):
    """Random views, whose signatures by the network so far are given a new space by ``teacher``.

    A batch has the views of ``part`` alone, as a worker's, and everybody's teacher.
    """

    def batch(step):
        draws = torch.Generator().manual_seed(step)
        views = torch.randint(0, 256, (count, 112, 112, 3), generator=draws, dtype=torch.uint8)
        views[:, ::2] = views[:, :1]
        nobody = torch.full((count,), -1)
        return Batch(views[part], torch.zeros(0, 5, 2), teacher(views), nobody)

    return SimpleNamespace(batch=batch, forward=lambda net, views: net.signature(views))


@pytest.fixture
def net():
    torch.manual_seed(1)
    return FaceNet().eval()


@pytest.mark.parametrize("part", [slice(None), slice(64, 128)], ids=["whole", "a worker's"])
def test_it_finds_a_turned_space(net, monkeypatch, part):
    monkeypatch.setattr(last_layer, "BATCHES", 12)
    turn = torch.linalg.qr(torch.randn(128, 128, generator=torch.Generator().manual_seed(9)))[0]
    with torch.no_grad():
        net.signature.units[-1].op.bias.fill_(0.3)
    state = {name: value.clone() for name, value in net.state_dict().items()}
    old = FaceNet().eval()
    old.load_state_dict(state)

    @torch.no_grad()
    def teacher(views):
        return F.normalize(old.signature(views), dim=1) @ turn

    count = part.stop or 64
    task = task_of(teacher, count, part)
    fit_last(net, task, net.signature.units[-1], torch.float32, part)
    unseen = task_of(teacher).batch(99)
    with torch.no_grad():
        cosine = F.cosine_similarity(net.signature(unseen.views), unseen.teacher)
        before = F.cosine_similarity(old.signature(unseen.views), unseen.teacher)
    assert before.mean() < 0.5
    assert cosine.min() > 0.99
    changed = [name for name, value in net.state_dict().items() if not value.equal(state[name])]
    assert changed == ["signature.units.13.op.weight", "signature.units.13.op.bias"]


@pytest.mark.parametrize(
    ("teacher", "got"), [(lambda _: None, "none"), (lambda views: torch.ones(len(views), 7), "7")]
)
def test_a_teacher_of_another_length(net, teacher, got):
    with pytest.raises(ConfigError, match=rf"^expected .* of 128 numbers, got {got} \(fit_last\)"):
        fit_last(net, task_of(teacher, 2), net.signature.units[-1], torch.float32)
