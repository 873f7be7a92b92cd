"""Which trials a run of verifiers learns from, and what it is measured by."""

import csv
import math
from types import SimpleNamespace

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from facesig.network import NETWORKS
from facesig.training.config import Config, Hypernetwork
from facesig.training.distributed import World
from facesig.training.hypernetwork import measured, task
from facesig.training.hypernetwork.generator import Generator, shipped
from facesig.training.hypernetwork.objective import judged, truth
from facesig.training.hypernetwork.pairs import Mates
from facesig.training.network import FaceNet

UNKNOWN = -1


def test_mates_are_other_images_of_the_person():
    identity = np.array([4, UNKNOWN, 7, 4, 9, UNKNOWN, 4, 7])
    mates = Mates(identity, seed=1)
    rows = np.arange(len(identity))
    drawn = np.stack([mates.of(rows, step) for step in range(60)])
    found = {row: set(drawn[:, row].tolist()) for row in rows.tolist()}
    assert found == {0: {3, 6}, 1: {1}, 2: {7}, 3: {0, 6}, 4: {4}, 5: {5}, 6: {0, 3}, 7: {2}}
    some = np.array([6, 6, 1])
    assert np.array_equal(mates.of(some, 3), Mates(identity, seed=1).of(some, 3))


def test_images_are_compared_with_what_enrols():
    teacher = F.normalize(torch.randn(2, 128, generator=torch.Generator().manual_seed(1)), dim=1)
    wanted = truth(teacher, teacher.flip(0), torch.tensor([UNKNOWN, UNKNOWN]))
    assert wanted[0, 1] > 0.99
    assert wanted[0, 0] < 0.01


def test_an_image_is_not_judged_by_its_own_enrolment():
    wanted, own = torch.eye(3), torch.zeros(3, 3)
    own[0, 0] = 1.0
    answers = torch.full((3, 3), -40.0)
    answers[1, 1] = answers[2, 2] = 40.0
    assert judged(answers, wanted, 1.0 - own) == pytest.approx(0.0, abs=1e-6)
    assert judged(answers, wanted, torch.ones(3, 3)) > 1.0


@pytest.fixture
def made(tmp_path, faces, monkeypatch):
    """A task on faces, whose enrolments tell images apart by their place."""
    count = len(faces)
    signatures = np.eye(128, dtype=np.float32)[:count]
    monkeypatch.setattr(task, "enrolments_of", lambda *_: signatures)
    monkeypatch.setattr(task, "read_start", lambda _: SimpleNamespace(model_id=bytes(16)))
    config = Config(
        network="verifier",
        task="hypernetwork",
        base="base.fsig",
        cache=str(tmp_path / "cache"),
        batch=24,
        steps=2,
        warmup=0,
        decay=0,
        validation_faces=16,
        device="cpu",
        precision="float32",
        hypernetwork=Hypernetwork(hard=0),
    )
    return task.HypernetworkTask(config, faces, World(), FaceNet(NETWORKS["verifier"]))


def test_people_are_enrolled_by_other_images(made, faces):
    batch = made.batch(3)
    rows = made._sampler.indices(3)
    enrolling = batch.enrolments.argmax(dim=1).numpy()
    assert np.array_equal(faces.identity[rows], faces.identity[enrolling])
    assert (rows != enrolling).all()
    assert enrolling.max() < 80  # those held back enrol nobody
    assert np.array_equal(batch.enrolled, faces.teacher[enrolling])
    assert np.array_equal(batch.own, rows[:, None] == enrolling[None])
    assert batch.own.any()


def test_own_enrolments_move_no_loss_but_the_contrast(made):
    batch = made.batch(0)
    outputs = torch.rand(24, 784)
    _, first = made.loss(outputs, batch)
    batch.own[:] = True
    _, second = made.loss(outputs, batch)
    assert first["decided"] > 0
    assert first["follow"] > 0
    assert (second["decided"], second["follow"]) == (0.0, 0.0)
    assert second["contrast"] == first["contrast"]


ANSWERS = np.array(
    [
        # enrolled: a0   a1   b0   c0
        [9.0, 3.0, 1.0, 0.0],  # a0 shown
        [2.0, 9.0, 2.5, 0.1],  # a1
        [0.2, 0.3, 9.0, 2.9],  # b0
        [0.4, 0.5, 0.6, 9.0],  # c0
    ],
    np.float32,
)
"""Rows are images, columns enrolments. Of ten trials of strangers 2.9 is the largest."""


def test_figures_of_known_answers(tmp_path, monkeypatch, faces):
    names = ["a/0", "a/1", "b/0", "c/0"]
    pairs = {  # first image enrolled, second shown, whether of one person
        "train": [("a/0", "a/1", 1), ("b/0", "c/0", 0), ("c/0", "a/0", 0)],  # 2.0, 0.6, 0.0
        "test": [("a/1", "a/0", 1), ("b/0", "a/1", 0), ("a/0", "c/0", 0), ("c/0", "b/0", 0)],
    }  # 3.0, 2.5, 0.4, 2.9
    for name, listed in pairs.items():
        with (tmp_path / f"lfw_view1_{name}.csv").open("w", newline="") as file:
            csv.writer(file).writerows([("a", "b", "same"), *listed])
    table = SimpleNamespace(names=names, images=np.zeros((4, 1), np.uint8))
    monkeypatch.setattr(measured, "load_parquet", lambda *_: table)
    monkeypatch.setattr(measured, "enrolments_of", lambda *_: np.zeros((4, 128), np.float32))
    monkeypatch.setattr(measured, "features_of", lambda _, images: images)
    monkeypatch.setattr(measured, "tried", lambda *_: ANSWERS)
    config = SimpleNamespace(validation_faces=4, lfw=str(tmp_path), cache="", base="")
    trials = measured.Trials(config, faces, SimpleNamespace(average=None))
    figures = trials.figures(None)
    # The threshold, between 0.6 and 2.0, takes two strangers of dev-test for the person.
    assert figures.pop("view1_train") == 1.0
    assert figures.pop("view1_test") == 0.5
    # a's two images, 3.0 and 2.0, against the largest of ten others.
    assert figures == {"view1_tar_1e-2": 0.5, "view1_tar_1e-3": 0.5}


def test_answers_are_in_deviations_of_strangers():
    def generator(features, signatures):
        return features @ signatures.T

    generator.offset = torch.zeros(1)
    enrolments = np.eye(2, dtype=np.float32)
    cohort = np.array([[1.0, 10.0], [3.0, 30.0]], np.float32)  # means 2, 20; deviations 1, 10
    shown = np.array([[5.0, 5.0]], np.float32)
    assert math.isclose(measured.tried(generator, enrolments, shown, cohort)[0, 0], 3.0)
    assert math.isclose(measured.tried(generator, enrolments, shown, cohort)[0, 1], -1.5)


def test_averaged_weights_are_kept_and_shipped():
    generator = Generator(torch.ones(128, 784), torch.zeros(128))
    generator.begin_average()
    with torch.no_grad():
        generator.projection += 1.0
    generator.follow(0.9)  # of the first step 1 / 10 stays
    assert float(generator.average.projection[0, 0]) == pytest.approx(1.9)
    for _ in range(200):
        generator.follow(0.5)
    assert float(generator.average.projection[0, 0]) == pytest.approx(2.0)
    with torch.no_grad():
        generator.projection += 1.0
    saved = generator.state_dict()
    assert float(saved["projection"][0, 0]) == 3.0
    assert float(shipped(saved)["projection"][0, 0]) == pytest.approx(2.0)
    again = Generator(torch.zeros(128, 784), torch.zeros(128))
    assert set(shipped(saved)) == set(again.state_dict()) == set(shipped(again.state_dict()))
    again.begin_average()
    again.load_state_dict(saved)
    assert int(again.averaged) == 201
    again.follow(0.5)
    assert float(again.average.projection[0, 0]) == pytest.approx(2.5)


def test_a_step_moves_the_average(made):
    generator = made.generator
    with torch.no_grad():
        generator.offset += 1.0
    before = generator.average.offset.clone()
    made.loss(torch.rand(24, 784), made.batch(0))
    assert not torch.equal(generator.average.offset, before)
    assert not any(each.requires_grad for each in generator.average.parameters())


def test_averaged_weights_are_measured(tmp_path, monkeypatch):
    given = []
    monkeypatch.setattr(measured, "features_of", lambda _, images: images)
    monkeypatch.setattr(measured, "tried", lambda generator, *_: given.append(generator) or ANSWERS)
    trials = object.__new__(measured.Trials)
    nobody = measured.Pairs(np.array([0]), np.array([1]), np.array([True]))
    facts = {
        "_enrolments": None,
        "_images": None,
        "_cohort": None,
        "_persons": np.array([0, 0, 1, 2]),
    }
    vars(trials).update(facts, _train=nobody, _test=nobody)
    trials._generator = SimpleNamespace(average="averaged")
    trials.figures(None)
    assert given == ["averaged"]
