"""A convolution written for each person: what it begins as, what it computes, what is said."""

import csv
from pathlib import Path

import cv2
import numpy as np
import pytest

pytest.importorskip("torch", reason="torch is not installed")
pytest.importorskip("pyarrow", reason="pyarrow is not installed")
import pyarrow.parquet
import torch
import torch.nn.functional as F

from facesig.errors import DataError, VerifierBaseError
from facesig.network import VERIFIER
from facesig.studies import verifier_generated as study
from facesig.studies.verifier_generated import Shown, generated_convolution
from facesig.studies.verifier_written import Written
from facesig.training.hypernetwork.task import trunk
from facesig.training.network import FaceNet
from facesig.training.restart import fill_kit
from facesig.verifier.head import head_of
from facesig.verifier.kit import read_kit

ROOT = Path(__file__).resolve().parents[2]
BASE = ROOT / "models" / "facesig_fp32.fsig"


@pytest.fixture(autouse=True)
def small(monkeypatch):
    for name, value in {"BATCH": 24, "COHORT": 8}.items():
        monkeypatch.setattr(study, name, value)


@pytest.fixture(scope="module")
def kit():
    return read_kit(ROOT / "models" / "facesig_verifier.npz")


@pytest.fixture(scope="module")
def last(kit):
    net = FaceNet(VERIFIER)
    fill_kit(net, kit)
    return list(trunk(net))[-1]


@pytest.fixture
def seen():
    """What the third convolution gives of five images, and three enrolments."""
    rng = np.random.default_rng(1)
    views = rng.exponential(0.5, (5, 32, 14, 14)).astype(np.float32)
    enrolments = rng.normal(size=(3, 128)).astype(np.float32)
    return torch.from_numpy(views), F.normalize(torch.from_numpy(enrolments), dim=1)


@torch.no_grad()
def test_it_begins_as_the_head_that_a_kit_writes(kit, last, seen):
    views, enrolments = seen
    alone, changed = Written(kit, last, 0), Written(kit, last, 4)
    scores = alone(views, enrolments)
    torch.testing.assert_close(changed(views, enrolments), scores, rtol=1e-4, atol=1e-4)
    features = F.relu(F.conv2d(views, alone.weight, alone.bias, 2, 1)).permute(0, 2, 3, 1)
    for place, enrolment in enumerate(enrolments.numpy()):
        # A kit's head is the same less a mean over strangers, over their deviation.
        head = head_of(kit, enrolment.astype(np.float64))
        own, strength = (features.flatten(1).numpy() @ head.weight.T + head.bias).T
        fitted = np.polyfit(scores[:, place].numpy(), own / np.maximum(strength, 0.05), 1)
        rest = own / np.maximum(strength, 0.05) - np.polyval(fitted, scores[:, place].numpy())
        np.testing.assert_allclose(rest, 0, atol=1e-4)


@torch.no_grad()
def test_its_convolution_is_the_sum_of_directions(kit, last, seen):
    views, enrolments = seen
    torch.manual_seed(1)
    written = Written(kit, last, 4)
    written.changes.amounts.weight.normal_()
    written.changes.offsets.normal_()
    amounts = written.changes(enrolments)
    scores = written(views, enrolments)
    for place, own in enumerate(amounts):
        alone = Written(kit, last, 0)
        alone.weight += torch.einsum("k,koihw->oihw", own, written.changes.weights)
        alone.bias += own @ written.changes.offsets
        wanted = alone(views, enrolments[place : place + 1])[:, 0]
        torch.testing.assert_close(scores[:, place], wanted, rtol=1e-3, atol=1e-3)
    assert scores.std() > 0


def smooth(rng):
    coarse = rng.integers(0, 256, (7, 7, 3)).astype(np.uint8)
    return cv2.resize(coarse, (128, 128), interpolation=cv2.INTER_CUBIC)


@pytest.fixture
def data(tmp_path):
    rng = np.random.default_rng(4)

    def written(path, columns):
        count = len(next(iter(columns.values())))
        blobs = [cv2.imencode(".png", smooth(rng))[1].tobytes() for _ in range(count)]
        pyarrow.parquet.write_table(pyarrow.table({"image": blobs, **columns}), path)

    names = [f"p{k // 4}/{k % 4}" for k in range(12)]
    written(tmp_path / "lfw.parquet", {"name": names})
    written(tmp_path / "train-00.parquet", {"identity": [f"t{k // 3}" for k in range(60)]})
    for part in ("train", "test"):
        with (tmp_path / f"lfw_view1_{part}.csv").open("w", newline="") as file:
            rows = [(names[k], names[(k + 1) % len(names)], 1) for k in range(len(names))]
            csv.writer(file).writerows([("a", "b", "same"), *rows])
    return tmp_path


def test_it_says_what_both_give(kit, data, monkeypatch):
    losses = []

    def kept(*given):
        losses.append(float((value := real(*given)).detach()))
        return value

    real = study.above
    monkeypatch.setattr(study, "above", kept)
    lines = list(generated_convolution(kit, BASE, data, data, data / "cache", 12))
    before, alone, both = lines
    assert before.startswith("generated head, in floats, as it is: true accepts ")
    assert alone.startswith("generated head alone, 12 steps: true accepts ")
    assert both.startswith("generated head and 16 directions of the last convolution, 12 steps: ")
    assert both.endswith("points at 1e-2")
    first, last = losses[:12], losses[12:]
    for values in (first, last):
        assert np.mean(values[-4:]) < values[0]
    assert first[0] == pytest.approx(last[0], rel=1e-3)
    assert first[-1] != pytest.approx(last[-1], rel=1e-6)


def test_only_other_photos_of_the_person_are_mates():
    """Scores by which each image is like itself alone, then like the images of its person."""
    persons = np.repeat(np.arange(8), 5)
    own = torch.eye(8).repeat_interleave(5, dim=0)
    images = torch.zeros(40, 2, 1, 1, 40)
    images[:, :, 0, 0] = torch.eye(40)[:, None]
    cohort = 0.1 * torch.rand(30, 1, 1, 40, generator=torch.Generator().manual_seed(1))
    for enrolments, wanted in ((torch.eye(40), 0.0), (own @ own.T, 1.0)):
        tried = Shown(persons, None, enrolments, images)
        scored = _Product()
        found = study._accepted(scored, tried, cohort)
        assert found.let_in.shape == (2, 8 * 5 * 4)
        assert found.let_in[1].mean() == wanted
        assert f"true accepts {wanted:.1%} at 1e-2" in str(found)
        assert np.bincount(found.persons).tolist() == [20] * 8


class _Product(torch.nn.Module):
    def forward(self, views, enrolments):
        return views.flatten(1) @ enrolments.T


def test_a_difference_has_its_error_by_persons():
    persons = np.repeat([0, 1, 2], [4, 2, 2])
    before = study.Accepted(persons, np.zeros((2, 8), bool))
    after = study.Accepted(persons, np.array([[1, 1, 1, 1, 0, 0, 0, 0]] * 2, bool))
    # Half more; persons differ from that by 2, -1 and -1 of 8 trials.
    assert after.beside(before) == f"+50.00 +- {100 * np.sqrt(6) / 8:.2f} points at 1e-2"


def test_a_cohort_is_of_other_people(data):
    faces = study.load_faces([data], data / "cache")
    learnt, strangers = study._known(faces, 1)
    assert len(strangers) == study.COHORT
    assert len(set(faces.identity[strangers])) == study.COHORT
    assert not set(faces.identity[strangers]) & set(faces.identity[learnt])


def test_too_few_people(kit, data, monkeypatch):
    monkeypatch.setattr(study, "COHORT", 16)
    wanted = r"^expected 24 faces of people with two or more, beside 16 other people, got 12 \("
    with pytest.raises(DataError, match=wanted):
        list(generated_convolution(kit, BASE, data, data, data / "cache", 2))


def test_another_embedder_enrols_nobody(kit, data):
    other = ROOT / "models" / "facesig_open_fp32.fsig"
    with pytest.raises(VerifierBaseError, match=r"^expected the embedder "):
        list(generated_convolution(kit, other, data, data, data / "cache", 2))
