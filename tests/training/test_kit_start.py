"""A run of verifiers that begins as the kit that ships."""

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from facesig.errors import CheckpointError, ConfigError, VerifierKitError
from facesig.network import MULTIBATCH, VERIFIER
from facesig.training import loop
from facesig.training.config import Config, Hypernetwork
from facesig.training.distributed import World
from facesig.training.hypernetwork.generator import SCALE, SHIFT
from facesig.training.hypernetwork.objective import above, standing
from facesig.training.hypernetwork.task import features
from facesig.training.restart import started
from facesig.verifier import LEAST_STRENGTH
from facesig.verifier.head import direction
from facesig.verifier.kit import read_kit

ROOT = Path(__file__).resolve().parents[2]
KIT, BASE = ROOT / "models" / "facesig_verifier.npz", ROOT / "models" / "facesig_fp32.fsig"


def settings(folder, **changes):
    values = {
        "network": "verifier", "task": "hypernetwork", "base": str(BASE), "start": str(KIT),
        "start_alignment": str(BASE), "out": str(folder / "run"), "cache": str(folder / "cache"),
        "batch": 24, "steps": 4, "warmup": 0, "decay": 0, "validation_faces": 16, "device": "cpu",
        "precision": "float32", "checkpoint_every": 1e9,
        "hypernetwork": Hypernetwork(hard=0, above=1.0),
    }  # fmt: skip
    return Config(**{**values, **changes})


@torch.no_grad()
def test_it_answers_as_the_kit_does(tmp_path, faces):
    run = loop.Run(settings(tmp_path), faces, World(), None)
    run.records.close()
    kit = read_kit(KIT)
    batch = run.task.batch(0)
    shown = features(started(VERIFIER, KIT).eval(), batch.views).numpy()
    strength = np.maximum(shown @ kit.strength + kit.strength_offset, LEAST_STRENGTH)
    projected = (shown @ kit.projection.T + kit.offset) / strength[:, None]
    wanted = np.stack([direction(kit, each) for each in batch.enrolments.double().numpy()])
    generator = run.task.generator
    for training in (False, True):  # in training norms subtract the mean of the batch
        run.net.signature.train(training)
        answers = generator(features(run.net, batch.views), batch.enrolments).numpy()
        expected = SCALE * (projected @ wanted.T - SHIFT)
        np.testing.assert_allclose(answers, expected, rtol=1e-2, atol=SCALE * 2e-2)
    assert np.array_equal(generator.hidden.weight, kit.hidden[0])


@torch.no_grad()
def test_its_floats_are_what_the_integers_stand_for(photo_features):
    views, integers = photo_features
    found = features(started(VERIFIER, KIT).eval(), torch.from_numpy(views)).numpy()
    correlation = np.corrcoef(found.ravel(), integers.ravel())[0, 1]
    assert correlation > 0.998  # the integers clip and round
    assert np.abs(found - integers).mean() < 0.03 * integers.std()


@pytest.fixture(scope="module")
def photo_features():
    """Aligned faces, and what the engine makes of them."""
    trunk = pytest.importorskip("facesig.export.verifiers.trunk", reason="onnx is not installed")
    rng = np.random.default_rng(3)
    coarse = rng.integers(0, 256, (4, 7, 7, 3)).astype(np.uint8)
    views = np.repeat(np.repeat(coarse, 8, axis=1), 8, axis=2)
    runner = trunk.FeatureRunner(read_kit(KIT).trunk)
    return views, np.stack([runner.features(view) for view in views])


def test_a_run_goes_on_where_its_kit_is_gone(tmp_path, faces):
    kept = tmp_path / "kit.npz"
    shutil.copy(KIT, kept)
    config = settings(tmp_path, start=str(kept), steps=2)
    loop.train(config, faces)
    kept.unlink()
    net = loop.train(replace(config, steps=4), faces, tmp_path / "run" / "last.pt")
    assert all(torch.isfinite(each).all() for each in net.parameters())


@pytest.mark.parametrize(
    ("changes", "error", "said"),
    [
        ({"start_alignment": ""}, ConfigError, "expected a file with an alignment net"),
        ({"start": "none.npz"}, VerifierKitError, "expected a verifier kit"),
    ],
)
def test_what_it_refuses(tmp_path, faces, changes, error, said):
    with pytest.raises(error, match=said):
        loop.Run(settings(tmp_path, **changes), faces, World(), None)


def test_other_networks_begin_otherwise():
    with pytest.raises(CheckpointError, match="expected network=verifier from a kit"):
        started(MULTIBATCH, KIT)


def test_strangers_of_each_enrolment_have_one_scale():
    cosines = torch.tensor([[0.9, 0.0], [0.1, 0.2], [0.3, 0.6], [0.5, 0.7]])
    strangers = torch.tensor([[False, True], [True, True], [True, True], [True, False]])
    scores = standing(cosines, strangers)
    for column in range(2):
        own = scores[strangers[:, column], column]
        assert float(own.mean()) == pytest.approx(0.0, abs=1e-6)
        assert float(own.std()) == pytest.approx(1.0, rel=1e-5)
    assert float(scores[0, 0]) == pytest.approx((0.9 - 0.3) / 0.2, rel=1e-5)


def test_mates_learn_to_score_above_strangers():
    scores = torch.zeros(3, 3, requires_grad=True)
    mates = torch.eye(3, dtype=torch.bool)
    value = above(scores, mates, ~mates, share=0.5)
    assert float(value.detach()) == pytest.approx(np.log(2.0))
    torch.autograd.backward(value)
    assert (scores.grad[mates] < 0).all()
    assert (scores.grad[~mates] >= 0).all()
    assert float(above(scores.detach() + 40.0 * mates, mates, ~mates)) < 1e-6
