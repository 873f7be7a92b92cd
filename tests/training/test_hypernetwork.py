"""Verifiers in training: heads, answers, batches, and a run that learns."""

from dataclasses import replace

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from facesig.errors import ConfigError, DataError, ModelNotFoundError
from facesig.modelfile import ModelFile, write_model
from facesig.network import MULTIBATCH, NETWORKS
from facesig.network.verifier import CHANNELS, SIDE
from facesig.training import loop
from facesig.training.augment import Augmentation, Draws, render_batch
from facesig.training.config import Config, Hypernetwork
from facesig.training.distributed import World
from facesig.training.hypernetwork.generator import SCALE, SHIFT, Generator
from facesig.training.hypernetwork.measured import features_of, tried
from facesig.training.hypernetwork.objective import TEMPERATURE, contrast, judged, truth
from facesig.training.hypernetwork.pairs import ClusterSampler, clusters_of
from facesig.training.losses import LossSum
from facesig.training.losses.batch import EmbeddedBatch
from facesig.training.network import FaceNet
from facesig.training.sampler import Sampler

FEATURES = SIDE * SIDE * CHANNELS


def generator():
    torch.manual_seed(1)
    return Generator(torch.randn(128, FEATURES) / 28, torch.randn(128) / 10)


def unit(*shape, seed=2):
    return F.normalize(torch.randn(*shape, generator=torch.Generator().manual_seed(seed)), dim=1)


def test_the_network_keeps_to_the_papers_limits():
    network = NETWORKS["verifier"]
    own = [cost for cost in network.costs if cost.layer.name.startswith("f.conv")]
    head = FEATURES + 1
    assert sum(cost.parameters for cost in own) + 2 * head <= 23_000
    assert sum(cost.macs for cost in own) + 2 * head <= 5_000_000
    assert own[-1].output == (SIDE, SIDE, CHANNELS)


def test_answers_start_as_cosines():
    made = generator()
    features, signatures = torch.rand(40, FEATURES), unit(7, 128)
    made.fit_norm(features)
    projected = features @ made.projection.T + made.offset
    cosines = F.normalize(projected, dim=1) @ signatures.T
    with torch.no_grad():
        lengths = made.lengths(features)
        answers = made(features, signatures)
        weights, biases = made.heads(signatures)
    torch.testing.assert_close(lengths, projected.norm(dim=1), rtol=0.05, atol=0.0)
    expected = SCALE * (cosines * projected.norm(dim=1, keepdim=True) / lengths[:, None] - SHIFT)
    torch.testing.assert_close(answers, expected.detach(), rtol=1e-4, atol=1e-4)
    assert weights.shape == (7, FEATURES)
    shares = (features @ weights.T + biases) / lengths[:, None]
    torch.testing.assert_close(answers, shares - SCALE * SHIFT, rtol=1e-4, atol=1e-4)


def test_lengths_are_never_near_zero():
    made = generator()
    with torch.no_grad():
        made.norm.fill_(-1.0)
        made.norm_offset.fill_(float(FEATURES))
        features = torch.rand(9, FEATURES)
        features[0] = 10.0
        assert made.lengths(features).min() > 0


def test_labels_go_before_the_teacher():
    teacher = unit(4, 128)
    teacher[1] = teacher[0]
    wanted = truth(teacher, teacher, torch.tensor([3, 5, 3, -1]))
    assert wanted[0, 1] == 0.0  # the teacher takes them for one person, they are two
    assert wanted[0, 2] == 1.0
    assert 0.0 < wanted[0, 3] < 0.01
    assert wanted[3, 3] > 0.99


def test_mates_weigh_as_much_as_strangers():
    wanted = torch.zeros(10, 10)
    wanted[0, 0] = 1.0
    counted = torch.ones_like(wanted)
    answers = torch.zeros_like(wanted)
    assert judged(answers, wanted, counted) == pytest.approx(np.log(2))
    answers[0, 0] = 40.0
    assert judged(answers, wanted, counted) == pytest.approx(0.5 * np.log(2))
    counted[1:] = 0.0
    answers[0, 1:] = -40.0
    assert judged(answers, wanted, counted) == pytest.approx(0.0, abs=1e-6)


def test_clusters_hold_what_is_alike():
    centres = unit(5, 16).numpy()
    rng = np.random.default_rng(1)
    owner = rng.integers(0, 5, 300)
    signatures = centres[owner] + 0.05 * rng.normal(size=(300, 16))
    signatures /= np.linalg.norm(signatures, axis=1, keepdims=True)
    found = clusters_of(signatures.astype(np.float32), 5, seed=1)
    for cluster in np.unique(found):
        assert len(np.unique(owner[found == cluster])) == 1


def test_hard_images_come_from_few_clusters():
    clusters = np.arange(600) % 30
    rest = Sampler(np.full(600, -1), 24, 0, 0, 1)
    sampler = ClusterSampler(clusters, 40, 4, rest, seed=1)
    drawn = sampler.indices(7)
    assert len(drawn) == 64
    assert len(np.unique(clusters[drawn[:40]])) <= 4
    assert np.array_equal(drawn[40:], rest.indices(7))
    assert np.array_equal(drawn, ClusterSampler(clusters, 40, 4, rest, seed=1).indices(7))
    assert not np.array_equal(drawn[:40], sampler.indices(8)[:40])


def test_a_small_view_shows_what_the_large_one_does():
    rng = np.random.default_rng(1)
    coarse = rng.integers(0, 256, (1, 8, 8, 3)).astype(np.uint8)
    stored = np.repeat(np.repeat(coarse, 16, axis=1), 16, axis=2)
    maps = np.array([[[0.9, 0.1, 12.0], [-0.1, 0.9, 20.0]]])
    draws = Draws(np.zeros((1, 16)), np.ones((1, 16)))
    how = Augmentation().without()
    large, small = (
        render_batch(stored, np.array([0]), maps, draws, how, size)[0].astype(float)
        for size in (112, 56)
    )
    halved = large.reshape(56, 2, 56, 2, 3).mean(axis=(1, 3))
    assert np.abs(halved - small).mean() < 6.0


def test_contrast_minds_the_others():
    teacher = unit(6, 128)
    loss = LossSum({"teacher_contrast": 1.0}, {}, 0, 128)
    right = EmbeddedBatch(teacher, teacher, torch.full((6,), -1))
    wrong = EmbeddedBatch(teacher.roll(1, 0), teacher, torch.full((6,), -1))
    assert loss(right)[0] < 0.01
    assert loss(wrong)[0] > 10.0
    missing = teacher.clone()
    missing[1:] = torch.nan
    alone = EmbeddedBatch(teacher, missing, torch.full((6,), -1))
    assert loss(alone)[0] == 0.0


@pytest.fixture
def base(tmp_path):
    torch.manual_seed(5)
    net = FaceNet(MULTIBATCH).eval()
    weights = {name: value.astype(np.float32) for name, value in net.folded().items()}
    path = tmp_path / "base.fsig"
    write_model(path, ModelFile(MULTIBATCH, weights))
    return path


def test_contrast_is_about_the_worst_others():
    cosines = torch.tensor([[0.8, 0.1, 0.2], [0.0, 0.7, 0.6], [0.1, 0.5, 0.9]])
    wanted = torch.eye(3)
    rows = F.cross_entropy(TEMPERATURE * cosines, torch.arange(3))
    columns = F.cross_entropy(TEMPERATURE * cosines.T, torch.arange(3))
    torch.testing.assert_close(contrast(cosines, wanted), (rows + columns) / 2)
    worse = cosines.clone()
    worse[1, 2] = 0.9
    assert contrast(worse, wanted) > contrast(cosines, wanted) + 0.5
    # Another image of the same person is nobody to be told apart from.
    mates = wanted.clone()
    mates[1, 2] = mates[2, 1] = 0.9
    torch.testing.assert_close(contrast(worse, mates), contrast(cosines, mates))


def settings(tmp_path, **given):
    chosen = {
        "network": "verifier",
        "task": "hypernetwork",
        "out": str(tmp_path / "run"),
        "cache": str(tmp_path / "cache"),
        "batch": 24,
        "steps": 6,
        "warmup": 1,
        "decay": 1,
        "validation_faces": 16,
        "device": "cpu",
        "precision": "float32",
        "lr": 0.002,
        "adam_lr": 3e-4,
        "hypernetwork": Hypernetwork(hard=8, clusters=4, groups=2),
    }
    return Config(**{**chosen, **given})


def test_a_run_learns_and_goes_on(tmp_path, faces, base):
    config = settings(tmp_path, base=str(base))
    run = loop.Run(config, faces, World(), None)
    before = [each.clone() for each in run.task.losses.parameters()]
    trunk = run.net.signature.units[1].op.weight.clone()
    batch = run.task.batch(0)
    values = []
    for _ in range(6):
        run.learn(batch)
        values.append(run._row["loss"])
    assert values[-1] < values[0]
    assert not torch.equal(trunk, run.net.signature.units[1].op.weight)
    assert any(not torch.equal(a, b) for a, b in zip(before, run.task.losses.parameters()))
    run.save()
    run.records.close()
    saved = torch.load(tmp_path / "run" / "last.pt", weights_only=False)
    again = loop.Run(config, faces, World(), saved)
    again.records.close()
    for a, b in zip(run.task.losses.parameters(), again.task.losses.parameters(), strict=True):
        assert torch.equal(a, b)


def test_hard_images_want_all_data(tmp_path, faces, base):
    with pytest.raises(
        ConfigError, match=r"expected 0, .* got 9 with 8 \(hypernetwork.hard\) \(mem"
    ):
        loop.Run(settings(tmp_path, base=str(base), memory=9), faces, World(), None)


def test_what_a_run_needs(tmp_path, faces):
    with pytest.raises(ConfigError, match=r"got none \(base\)"):
        loop.Run(settings(tmp_path), faces, World(), None)


def test_the_enrolling_file_is_named_where_it_is_missing(tmp_path, faces):
    missing = tmp_path / "gone.fsig"
    with pytest.raises(ModelNotFoundError, match=r"gone\.fsig"):
        loop.Run(settings(tmp_path, base=str(missing)), faces, World(), None)


def test_every_face_wants_a_teacher(tmp_path, faces, base):
    some = replace(faces, teacher=faces.teacher.copy())
    some.teacher[[3, 5, 95]] = np.nan  # the last is held back
    with pytest.raises(DataError) as caught:
        loop.Run(settings(tmp_path, base=str(base)), some, World(), None)
    assert str(caught.value) == (
        "expected a teacher's signature of every face, got none of 2 of 80 "
        "(task=hypernetwork; `facesig teach` adds them)"
    )


def test_few_faces_make_fewer_clusters():
    found = clusters_of(unit(20, 16).numpy(), 256, seed=1)
    assert len(found) == 20
    assert found.max() < 20


def test_measuring_wants_strangers(tmp_path, faces, base):
    config = settings(tmp_path, base=str(base), validation_faces=0, lfw=str(tmp_path))
    with pytest.raises(ConfigError, match=r"^expected faces held back, .* got 0 \(valid"):
        loop.Run(config, faces, World(), None)


def test_a_run_in_float64_learns_and_is_measured(tmp_path, faces, base):
    run = loop.Run(settings(tmp_path, base=str(base), precision="float64"), faces, World(), None)
    run.records.close()
    run.learn(run.task.batch(0))
    assert np.isfinite(run._row["loss"])
    assert run.task.generator.offset.dtype == torch.float64
    shown = features_of(run.net, faces.images[:6])
    answers = tried(run.task.generator, unit(4, 128).numpy(), shown, shown)
    assert (shown.dtype, answers.dtype, answers.shape) == (np.float32, np.float32, (6, 4))
    assert np.isfinite(answers).all()
