"""The generator behind frozen convolutions, trained anew on made-up people."""

from dataclasses import replace

import numpy as np
import pytest

pytest.importorskip("torch", reason="torch is not installed")

import torch

from facesig.errors import DataError
from facesig.training.hypernetwork.refit import Known, Plan, Refitted, Trial, lost, refit

LENGTH, FEATURES, VIEWS = 16, 48, 2
PEOPLE, EACH = 60, 4
PLAN = Plan(steps=150, batch=64, rate=0.05, warmup=5, keep=0.9)


def unit(vectors):
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


def known(seed):
    """What makes one photo another is mostly in the last features; enrolments are near people."""
    rng = np.random.default_rng(seed)
    persons = np.repeat(np.arange(PEOPLE), EACH)
    people = unit(rng.normal(size=(PEOPLE, LENGTH)))[persons]
    photos = rng.normal(size=(len(persons), LENGTH))
    enrolments = unit(people + 0.1 * rng.normal(size=people.shape))
    features = np.zeros((len(persons), VIEWS, FEATURES), np.float32)
    for view in range(VIEWS):
        noise = 0.05 * rng.normal(size=people.shape)
        features[:, view, :LENGTH] = people + 0.5 * photos + noise
        features[:, view, LENGTH : 2 * LENGTH] = photos + noise
    return Known(persons, enrolments, features, None)


@pytest.fixture
def weights():
    """A projection that reads people with their photos' own part."""
    projection = np.zeros((LENGTH, FEATURES), np.float32)
    projection[:, :LENGTH] = np.eye(LENGTH)
    rng = np.random.default_rng(1)
    return {
        "projection": projection,
        "offset": np.zeros(LENGTH, np.float32),
        "hidden.weight": 0.3 * rng.normal(size=(8, LENGTH)).astype(np.float32),
        "hidden.bias": np.zeros(8, np.float32),
        "change.weight": np.zeros((LENGTH, 8), np.float32),
        "change.bias": np.zeros(LENGTH, np.float32),
        "strength": np.zeros(FEATURES, np.float32),
        "strength.offset": np.ones(1, np.float32),
    }


@torch.no_grad()
def found(weights, faces):
    """Share of mates, by two photos, above all but a hundredth of the strangers."""
    features, enrolments = torch.from_numpy(faces.features[:, 0]), faces.enrolments
    scores = Refitted(weights)(features, torch.from_numpy(enrolments), features).numpy()
    same = faces.persons[:, None] == faces.persons[None]
    least = np.quantile(scores[~same], 0.99)
    np.fill_diagonal(same, val=False)
    return float((scores[same] > least).mean())


def test_people_are_known_by_other_photos(weights):
    faces, others = known(1), known(2)
    told = []

    def start(unit, total):
        told.append((unit, total))
        return type("Told", (), {"fresh": told.append})

    better = refit(weights, faces, PLAN, start)
    assert found(better, others) > found(weights, others) + 0.2
    assert {name: value.shape for name, value in better.items()} == {
        name: value.shape for name, value in weights.items()
    }
    assert all(value.dtype == np.float32 for value in better.values())
    assert told == [("steps", PLAN.steps), *[1] * PLAN.steps]


def test_the_same_seed_gives_the_same_weights(weights):
    short = replace(PLAN, steps=3)
    first, second = (refit(weights, known(1), short) for _ in range(2))
    other = refit(weights, known(1), replace(short, seed=2))
    assert all(np.array_equal(first[name], second[name]) for name in weights)
    assert not np.array_equal(first["projection"], other["projection"])


def test_scores_are_a_kits(weights):
    """Over strangers each enrolment's have mean 0 and deviation 1, whatever the strength."""
    faces = known(3)
    weights["strength"][:] = 0.01
    features = torch.from_numpy(faces.features[:, 0])
    with torch.no_grad():
        scores = Refitted(weights)(features, torch.from_numpy(faces.enrolments[:5]), features)
    torch.testing.assert_close(scores.mean(dim=0), torch.zeros(5), atol=1e-4, rtol=0)
    torch.testing.assert_close(scores.std(dim=0), torch.ones(5), atol=1e-4, rtol=0)


def trial(mates, strangers):
    nothing = torch.zeros(0)
    return Trial(nothing, nothing, nothing, torch.tensor(mates), torch.tensor(strangers))


def test_loss_in_plain_words():
    """Of four strangers the two that score highest count, of whom but each eighth is looked at."""
    scores = torch.tensor([[3.0, 1.0, 0.5], [0.0, 2.0, 1.5], [0.2, 0.1, 4.0]])
    mates = [[True, False, False], [False, True, False], [False, False, False]]
    strangers = [[False, True, True], [True, False, False], [True, False, False]]
    plan = replace(PLAN, share=0.5, sharpness=2.0)
    value = lost(scores, trial(mates, strangers), plan)
    total = sum(np.log1p(np.exp(2.0 * (1.0 - mate))) for mate in (3.0, 2.0))
    assert float(value) == pytest.approx(total / 2, rel=1e-5)
    assert float(lost(scores, trial([[False] * 3] * 3, strangers), plan)) == 0.0


def test_labels_that_the_teacher_denies_teach_nothing(weights):
    faces = known(1)
    apart = np.zeros((len(faces.persons), len(faces.persons)), np.float32)
    np.fill_diagonal(apart, val=1.0)
    doubted = refit(weights, replace(faces, teacher=apart), replace(PLAN, steps=2))
    assert all(np.array_equal(doubted[name], weights[name]) for name in weights)


def test_few_mates(weights):
    faces = known(1)
    alone = replace(faces, persons=np.arange(len(faces.persons)))
    with pytest.raises(DataError) as caught:
        refit(weights, alone, PLAN)
    assert str(caught.value) == "expected 64 faces of people with two or more, got 0 (data)"
