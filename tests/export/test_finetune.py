"""Fine-tuning on few people: what is held back, what is measured, and one run of it all."""

import json
import os
from pathlib import Path

import numpy as np
import pytest

from facesig.errors import DataError
from facesig.export import finetune as finetuning
from facesig.export.finetune import FACES, finetune, held_back, measured
from facesig.export.finetune import _config as configured
from facesig.modelfile import read_model
from facesig.runtime.locate import float_model
from facesig.training.data import FaceTable
from facesig.training.sampler import Sampler


def table(sizes):
    """Faces whose first pixel is their number; two of nobody known."""
    identity = np.concatenate([np.repeat(np.arange(len(sizes)), sizes), [-1, -1]])
    images = np.zeros((len(identity), 128, 128, 3), np.uint8)
    images[:, 0, 0, 0] = np.arange(len(identity))
    landmarks = np.zeros((len(identity), 5, 2), np.float32)
    return FaceTable(images, landmarks, None, identity.astype(np.int64), None, "key")


def test_a_quarter_of_each_person_is_held_back():
    faces, held = held_back(table([3, 4, 7, 8, 12, 4, 4]), seed=1)
    assert held == 0 + 1 + 1 + 2 + 3 + 1 + 1
    assert len(faces) == 42
    assert np.bincount(faces.identity[-held:]).tolist() == [0, 1, 1, 2, 3, 1, 1]
    assert sorted(faces.images[:, 0, 0, 0]) == list(range(42))
    again, _ = held_back(table([3, 4, 7, 8, 12, 4, 4]), seed=1)
    assert np.array_equal(again.images, faces.images)
    with pytest.raises(DataError) as caught:
        held_back(table([3, 4, 9]), seed=1)
    sentence = "expected 5 people with 4 pictures or more, got 2 (of 3 people, 18 faces)"
    assert str(caught.value) == sentence


@pytest.mark.parametrize("sizes", [[6] * 5 + [2] * 3, [8] * 5 + [2] * 3, [12] * 6 + [3] * 2])
def test_a_batch_is_what_the_pictures_are_enough_for(tmp_path, sizes):
    faces, held = held_back(table(sizes), seed=1)
    config = configured(faces, held, tmp_path, tmp_path, "multibatch", 20, 64, 1)
    shape = (config.batch, config.people, config.images)
    sampler = Sampler(faces.identity[:-held], *shape, config.seed)
    assert config.people * config.images > 0
    assert len(sampler.indices(0)) == config.batch


def test_too_few_pairs_are_told_before_anything_is_trained(tmp_path, monkeypatch):
    sizes = [12] * 12
    monkeypatch.setattr(finetuning, "prepare_folder", lambda *_, **__: None)
    monkeypatch.setattr(finetuning, "load_faces", lambda *_: table(sizes))
    monkeypatch.setattr(finetuning, "embed", drawn)
    monkeypatch.setattr(finetuning, "train", lambda *_: pytest.fail("trained"))
    with pytest.raises(DataError) as caught:
        finetune(tmp_path, tmp_path / "out", float_model())
    assert str(caught.value) == (
        "expected at least 1,000 impostor pairs of people enough, got 594 of 12 people (thresholds)"
    )


def drawn(net, images, precision):
    found = np.random.default_rng(1).normal(size=(len(images), 128))
    return (found / np.linalg.norm(found, axis=1, keepdims=True)).astype(np.float32)


def test_what_is_measured():
    rng = np.random.default_rng(1)
    people = rng.standard_normal((6, 16))
    identity = np.concatenate([np.repeat(np.arange(6), 4), np.repeat(np.arange(6), 2)])
    signatures = people[identity] + 0.1 * rng.standard_normal((36, 16))
    signatures[24] = -signatures[24]  # one that is nobody's
    signatures = (signatures / np.linalg.norm(signatures, axis=1, keepdims=True)).astype(np.float32)
    found = measured(signatures, identity, held=12)
    assert found.pictures == 12
    assert found.first_rank == pytest.approx(11 / 12)
    assert found.true_accepts == pytest.approx(5 / 6)


@pytest.mark.data
def test_one_command_on_forty_people(tmp_path):
    import pyarrow.parquet as pq

    from facesig.cli.main import main

    if "FACESIG_DATA" not in os.environ:
        pytest.skip("takes minutes: set FACESIG_DATA to the folder of lfw.parquet")
    path = Path(os.environ["FACESIG_DATA"]) / "lfw.parquet"
    faces = pq.read_table(path, columns=["name", "image"])
    names = faces["name"].to_pylist()
    count = {name: sum(n.startswith(f"{name}/") for n in names) for name in _people(names)}
    few = sorted(name for name, images in count.items() if 11 <= images <= 16)[:40]
    for name, image in zip(names, faces["image"], strict=True):
        person, _, file = name.partition("/")
        if person in few:
            to = tmp_path / "people" / person / file.replace(".jpg", ".webp")
            to.parent.mkdir(parents=True, exist_ok=True)
            to.write_bytes(image.as_py())
    out = tmp_path / "out"
    assert main(["finetune", str(tmp_path / "people"), "--out", str(out), "--steps", "4"]) == 0
    report = json.loads((out / "report.json").read_text())
    assert report["people"] == 40
    assert report["after"]["true_accepts"] > 0.9
    model = read_model(out / "facesig_finetuned_fp32.fsig")
    assert model.network == read_model(float_model()).network
    assert model.model_id != read_model(float_model()).model_id
    assert list(model.thresholds) == [0.1]
    assert (out / FACES).is_file()


def _people(names):
    return {name.partition("/")[0] for name in names}


def test_a_folder_without_photos(tmp_path):
    (tmp_path / "people").mkdir()
    with pytest.raises(DataError, match="expected photos, got none"):
        finetune(tmp_path / "people", tmp_path / "out", float_model())
