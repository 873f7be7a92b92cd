"""Norms of what comes from a model file know their input before the first step."""

from pathlib import Path

import numpy as np
import pytest
import torch

from facesig.modelfile import ModelFile, write_model
from facesig.network import MULTIBATCH, NETWORKS
from facesig.training import loop
from facesig.training.checkpoint import save_checkpoint
from facesig.training.config import Config, Hypernetwork
from facesig.training.distributed import World
from facesig.training.hypernetwork.task import features
from facesig.training.network import FaceNet
from facesig.training.pixels import normalised
from facesig.training.restart import started


def seen(network):
    """A network whose norms have seen something."""
    torch.manual_seed(5)
    net = FaceNet(network).train()
    with torch.no_grad():
        for _ in range(3):
            net(torch.rand(8, 3, 112, 112) * 2 - 1)
        for unit in net.weighted():
            if unit.norm is not None:
                unit.norm.bias.normal_(0.1, 0.3)
    return net.eval()


def written(path, net):
    weights = {name: value.astype(np.float32) for name, value in net.folded().items()}
    write_model(path, ModelFile(net.arch, weights))
    return str(path)


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("starts")
    net = seen(MULTIBATCH)
    save_checkpoint(folder / "a.pt", {"average": net.state_dict(), "network": "multibatch"})
    verifier = written(folder / "v.fsig", seen(NETWORKS["verifier"]))
    return {
        "fsig": written(folder / "a.fsig", net),
        "pt": str(folder / "a.pt"),
        "verifier": verifier,
    }


def begun(tmp_path, faces, **changes):
    settings = {
        "task": "end_to_end", "out": str(tmp_path / "run"), "cache": str(tmp_path / "cache"),
        "batch": 16, "steps": 6, "warmup": 1, "decay": 2, "validation_faces": 16, "device": "cpu",
        "precision": "float32", "checkpoint_every": 1e9,
    }  # fmt: skip
    run = loop.Run(Config(**{**settings, **changes}), faces, World(), None)
    run.records.close()
    return run


def means(net, part):
    return [unit.norm.running_mean for unit in net.weighted(part) if unit.norm is not None]


@torch.no_grad()
@pytest.mark.parametrize(
    ("task", "start", "alignment"),
    [
        ("end_to_end", "", "fsig"),
        ("end_to_end", "pt", "fsig"),
        ("end_to_end", "fsig", "pt"),
        ("end_to_end", "fsig", ""),
        ("alignment", "", "fsig"),
        ("signature", "pt", "fsig"),
    ],
)
def test_each_part_computes_in_training_what_its_file_does(
    tmp_path, faces, files, task, start, alignment
):
    given = {"start": files.get(start, ""), "start_alignment": files.get(alignment, "")}
    run = begun(tmp_path, faces, task=task, **given)
    net = run.net.eval()
    of = started(MULTIBATCH, Path(files["fsig"])).eval()
    images = normalised(torch.from_numpy(faces.images[:16, 8:120, 8:120].copy()))
    parts = {"alignment": net.alignment} if not start else dict(net.named_children())
    for name, part in parts.items():
        expected = of.get_submodule(name)(images)
        torch.testing.assert_close(part(images), expected, rtol=1e-3, atol=2e-3)
    if task == "signature":  # of what stands still norms may stay as they were read
        assert not any(mean.any() for mean in means(net, "alignment"))
        return
    for name in parts:
        assert all(mean.any() for mean in means(net, name)), name
    crops = normalised(run.task.batch(0).views)
    before = net.alignment(crops)
    if not alignment.endswith("pt"):  # whose norms remember what they saw
        torch.testing.assert_close(net.alignment.train()(crops), before, rtol=1e-2, atol=1e-2)


@torch.no_grad()
def test_only_what_was_read_is_settled(tmp_path, faces, files):
    run = begun(tmp_path, faces, start_alignment=files["fsig"])
    assert not any(mean.any() for mean in means(run.net, "signature"))


@torch.no_grad()
def test_a_trunk_from_a_model_file_is_settled_with_its_projection(tmp_path, faces, files):
    run = begun(
        tmp_path, faces, task="hypernetwork", network="verifier", base=files["fsig"],
        start=files["verifier"], hypernetwork=Hypernetwork(hard=0),
    )  # fmt: skip
    of = started(NETWORKS["verifier"], Path(files["verifier"])).eval()
    views = run.task.batch(0).views
    generator = run.task.generator
    seen = {}
    for training in (False, True):
        run.net.signature.train(training)
        seen[training] = features(run.net, views) @ generator.projection.T + generator.offset
        torch.testing.assert_close(seen[training], of.signature(views), rtol=1e-2, atol=1e-2)
    assert all(mean.any() for mean in means(run.net, "signature"))
    # The answers start as cosines: the lengths were fitted to what the trunk gives now.
    lengths = generator.lengths(features(run.net.eval(), views))
    expected = seen[False].norm(dim=1)
    torch.testing.assert_close(lengths, expected, rtol=0.2, atol=0.0)
