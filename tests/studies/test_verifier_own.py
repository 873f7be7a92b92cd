"""Networks of people's own, by gradient: what they begin as, what they learn, what is said."""

import csv
from pathlib import Path

import cv2
import numpy as np
import pytest

pytest.importorskip("torch", reason="torch is not installed")
pytest.importorskip("pyarrow", reason="pyarrow is not installed")
import pyarrow.parquet
import torch

from facesig.errors import DataError
from facesig.network.verifier import SIZE
from facesig.runtime.embedder import Embedder
from facesig.studies import verifier_own as study
from facesig.studies.verifier_own import Own, Plan, Way, own_networks
from facesig.verifier.head import head_of
from facesig.verifier.kit import read_kit

ROOT = Path(__file__).resolve().parents[2]

PEOPLE, EACH = 3, 4


@pytest.fixture(autouse=True)
def small(monkeypatch):
    for name, value in {"VIEWS": 6, "STRANGERS": 26, "LEARNT": 40, "COHORT": 20}.items():
        monkeypatch.setattr(study, name, value)


@pytest.fixture(scope="module")
def kit():
    return read_kit(ROOT / "models" / "facesig_verifier.npz")


def smooth(rng, size):
    coarse = rng.integers(0, 256, (7, 7, 3)).astype(np.uint8)
    return cv2.resize(coarse, (size, size), interpolation=cv2.INTER_CUBIC)


@pytest.fixture(scope="module")
def enrolment():
    vector = np.random.default_rng(1).normal(size=128)
    return vector / np.linalg.norm(vector)


@torch.no_grad()
def test_it_begins_as_what_the_kit_writes(kit, enrolment):
    trunk = pytest.importorskip("facesig.export.verifiers.trunk", reason="onnx is not installed")
    rng = np.random.default_rng(2)
    views = np.stack([smooth(rng, SIZE) for _ in range(12)])
    runner, head = trunk.FeatureRunner(kit.trunk), head_of(kit, enrolment)
    answers = np.stack([runner.features(view) for view in views]) @ head.weight.T + head.bias
    expected = answers[:, 0] / answers[:, 1]
    found = Own(kit, enrolment)(torch.from_numpy(views)).numpy()
    assert np.abs(found - expected).mean() < 0.05 * expected.std() + 0.02


def test_what_moves(kit, enrolment):
    rng = np.random.default_rng(3)
    views = np.stack([smooth(rng, SIZE) for _ in range(study.VIEWS)])
    strangers = np.stack([smooth(rng, SIZE) for _ in range(study.STRANGERS)])
    for layers, moved in (("head", False), ("all", True)):
        own, untouched = Own(kit, enrolment), Own(kit, enrolment)
        before = own.standing(views, strangers).mean()
        own.train_on(views, strangers, Way(layers, 0.05), 5, [1])
        assert own.standing(views, strangers).mean() > before
        assert not torch.equal(own.weight, untouched.weight)
        first = next(own.net.weighted("signature")).op.weight
        still = next(untouched.net.weighted("signature")).op.weight
        assert torch.equal(first, still) is not moved


@pytest.fixture
def data(tmp_path):
    rng = np.random.default_rng(4)

    def written(path, count, names):
        blobs = [cv2.imencode(".png", smooth(rng, 128))[1].tobytes() for _ in range(count)]
        pyarrow.parquet.write_table(pyarrow.table({"image": blobs, **names}), path)

    names = [f"p{k // EACH}/{k % EACH}" for k in range(PEOPLE * EACH)]
    written(tmp_path / "lfw.parquet", len(names), {"name": names})
    written(tmp_path / "train-00.parquet", 60, {})
    for part in ("train", "test"):
        with (tmp_path / f"lfw_view1_{part}.csv").open("w", newline="") as file:
            rows = [(names[k], names[(k + 1) % len(names)], 1) for k in range(len(names))]
            csv.writer(file).writerows([("a", "b", "same"), *rows])
    return tmp_path


def test_it_says_what_each_way_gives(kit, data):
    told = []

    def start(unit, total):
        told.append((unit, total))
        return type("Told", (), {"fresh": lambda _: None})

    embedder = Embedder(ROOT / "models" / "facesig_int8.fsig")
    lines = list(own_networks(kit, embedder, data, data, Plan(2, steps=2), start))
    assert told == [("faces", 12), ("faces", 60), ("people", 2)]
    first, head, _, everything, _ = lines
    assert first.startswith("2 people's own networks, as the kit writes them: true accepts ")
    assert "head by gradient at 0.005" in head
    assert "all layers by gradient at 0.005" in everything
    assert all("points (2 steps)" in line for line in (head, everything))
    with pytest.raises(DataError, match="expected 4 people with 4 photos, got 3"):
        list(own_networks(kit, embedder, data, data, Plan(4)))
