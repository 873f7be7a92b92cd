from dataclasses import replace
from pathlib import Path

import pytest
import torch

from facesig.errors import CheckpointError, ModelKindError
from facesig.modelfile import read_model, write_model
from facesig.network import MULTIBATCH, WIDE
from facesig.training.checkpoint import save_checkpoint
from facesig.training.network import FaceNet
from facesig.training.restart import crop_view, load_alignment, started


def saved(path, net):
    save_checkpoint(path, {"average": net.state_dict()})
    return path


def test_another_network_takes_the_alignment_net(tmp_path):
    torch.manual_seed(0)
    donor = FaceNet(MULTIBATCH)
    wide = FaceNet(WIDE)
    load_alignment(wide, saved(tmp_path / "a.pt", donor))
    for name, value in donor.alignment.state_dict().items():
        assert torch.equal(value, wide.alignment.state_dict()[name]), name


def test_a_checkpoint_without_that_alignment_net_is_refused(tmp_path):
    donor = FaceNet(MULTIBATCH)
    del donor.alignment.units[3]
    with pytest.raises(CheckpointError, match="expected weights of the alignment net of wide"):
        load_alignment(FaceNet(WIDE), saved(tmp_path / "a.pt", donor))


def test_a_start_from_another_network_says_what_differs(tmp_path):
    path = saved(tmp_path / "a.pt", FaceNet(MULTIBATCH))
    message = r"expected weights of wide .*a\.pt\), got \([\d, ]+\) where \([\d, ]+\) belongs"
    with pytest.raises(CheckpointError, match=message) as caught:
        started(WIDE, path)
    assert len(str(caught.value)) < 300


def test_a_checkpoint_for_integers_starts_as_the_float_network_that_it_came_from(tmp_path):
    torch.manual_seed(0)
    net = FaceNet(MULTIBATCH)
    path = tmp_path / "a.pt"
    save_checkpoint(path, {"average": {}, "float": net.state_dict()})
    for name, value in started(MULTIBATCH, path).state_dict().items():
        assert torch.equal(value, net.state_dict()[name]), name


def test_a_cropped_view_keeps_centre_and_angle_and_shows_less():
    torch.manual_seed(0)
    net = FaceNet(MULTIBATCH).eval()
    with torch.no_grad():
        net.alignment.units[-1].op.bias.copy_(torch.tensor([0.9, 0.1, 0.05, -0.02]))
        x = torch.randn(4, 3, 112, 112)
        before = net.alignment(x)
        crop_view(net, 0.8)
        after = net.alignment(x)
    factors = torch.tensor([0.8, 0.8, 1.0, 1.0])
    torch.testing.assert_close(after, before * factors)


@pytest.mark.parametrize(
    ("name", "got"),
    [
        ("yunet_s_int8.fsig", "expected an embedder to start from, got a detector"),
        ("facesig_int8.fsig", "expected a float file to start from, got one of integers"),
    ],
)
def test_a_file_that_nothing_can_start_from_is_refused_by_name(name, got):
    path = Path(__file__).parents[2] / "models" / name
    with pytest.raises(ModelKindError, match=rf"{got} \(.*{name}\)"):
        started(MULTIBATCH, path)
    with pytest.raises(ModelKindError, match=got):
        load_alignment(FaceNet(MULTIBATCH), path)


def test_a_file_of_an_unknown_network_is_refused_by_name(tmp_path):
    model = read_model(Path(__file__).parents[2] / "models" / "facesig_fp32.fsig")
    path = tmp_path / "other.fsig"
    write_model(path, replace(model, network=replace(model.network, name="other")))
    with pytest.raises(ModelKindError, match=r"expected a network of .*, got 'other'"):
        started(MULTIBATCH, path)
