"""A kit is made for the embedder that enrolled in training, and for no other."""

import numpy as np
import pytest

pytest.importorskip("torch", reason="torch is not installed")

import torch

from facesig.errors import CheckpointError, VerifierBaseError
from facesig.export.verifiers import trunk
from facesig.export.verifiers.origin import require_origin
from facesig.export.verifiers.trunk import trained
from facesig.modelfile import ModelFile, read_model, write_model
from facesig.network import MULTIBATCH, NETWORKS
from facesig.training.network import FaceNet
from facesig.training.restart import load_alignment


def base_of(path, seed):
    """A model file of random weights."""
    torch.manual_seed(seed)
    net = FaceNet(MULTIBATCH).eval()
    weights = {name: value.astype(np.float32) for name, value in net.folded().items()}
    write_model(path, ModelFile(MULTIBATCH, weights))
    return path


@pytest.fixture(scope="module")
def bases(tmp_path_factory):
    folder = tmp_path_factory.mktemp("bases")
    return [base_of(folder / f"{seed}.fsig", seed) for seed in (1, 2)]


@pytest.fixture
def net(bases):
    """As a run has it that aligns by the first base."""
    made = FaceNet(NETWORKS["verifier"]).eval()
    load_alignment(made, bases[0])
    return made


def identity(path):
    return read_model(path).model_id.hex()


def test_the_base_that_the_run_noted(bases, net, tmp_path):
    saved = {"base": identity(bases[0]), "config": {"base": "gone.fsig"}}
    require_origin(saved, net, bases, tmp_path / "last.pt")
    with pytest.raises(VerifierBaseError) as caught:
        require_origin(saved, net, bases[1:], tmp_path / "last.pt")
    assert str(caught.value) == (
        f"expected the embedder that enrolled in training, {identity(bases[0])}, got "
        f"{identity(bases[1])} ({tmp_path / 'last.pt'})"
    )


def test_the_base_of_an_older_run_is_looked_at(bases, net, tmp_path):
    saved = {"config": {"base": str(bases[0])}}
    require_origin(saved, net, bases, tmp_path)
    with pytest.raises(VerifierBaseError, match="enrolled in training"):
        require_origin(saved, net, bases[1:], tmp_path)
    gone = tmp_path / "gone.fsig"
    with pytest.raises(CheckpointError, match=r"enrolled in training, got nothing \(.*gone\.fsig"):
        require_origin({"config": {"base": str(gone)}}, net, bases, tmp_path)


def test_another_alignment_net(bases, net, tmp_path):
    saved = {"base": identity(bases[0])}
    with torch.no_grad():
        net.alignment.units[-1].op.bias[2] += 0.01
    with pytest.raises(VerifierBaseError, match=r"^expected the alignment net of .*, got another"):
        require_origin(saved, net, bases, tmp_path)


def test_checkpoints_are_looked_at_before_they_are_rounded(bases, net, tmp_path, monkeypatch):
    saved = {
        "base": identity(bases[0]),
        "config": {"task": "hypernetwork"},
        "network": "verifier",
        "average": net.state_dict(),
        "step": 1,
        "losses": {},
    }
    monkeypatch.setattr(trunk, "load_checkpoint", lambda _: saved)
    with pytest.raises(VerifierBaseError, match="enrolled in training"):
        trained(tmp_path / "last.pt", None, bases[1:])
