"""The variance of both estimators: by enumeration of every draw, by draws, by the moments."""

import itertools

import numpy as np
import pytest
import torch

from facesig.errors import ConfigError, DataError
from facesig.studies.frozen_faces import labelled_rows
from facesig.studies.theorem1 import Setting, theorem1
from facesig.studies.variance import ESTIMATORS, FrozenPool, slope
from facesig.training.data import FaceTable
from facesig.training.losses.batch import EmbeddedBatch
from facesig.training.losses.multibatch import Multibatch

PEOPLE, IMAGES, LENGTH, DIRECTIONS = 3, 2, 5, 3
IDENTITY = np.repeat(np.arange(PEOPLE), IMAGES)


@pytest.fixture(scope="module")
def pool():
    torch.manual_seed(1)
    raw = torch.randn(PEOPLE, 1, LENGTH) + 0.7 * torch.randn(PEOPLE, IMAGES, LENGTH)
    derivatives = torch.randn(PEOPLE * IMAGES, DIRECTIONS, LENGTH)
    pool = FrozenPool(raw.flatten(0, 1), derivatives, IDENTITY, scale=1.5)
    # The best theta lies on the kink of some pair, which rounding then puts on either side.
    pool.theta += 0.01
    pool.gradient = pool._estimate(Multibatch, torch.arange(len(IDENTITY)))
    return pool


def pair_gradients(pool):
    """(m, m, R + 1) of each pair's loss by itself, weighted as in the whole, by autograd."""
    m = len(IDENTITY)
    gradients = np.zeros((m, m, DIRECTIONS + 1))
    for i, j in itertools.permutations(range(m), 2):
        estimate = pool._estimate(Multibatch, torch.tensor([i, j]))
        gradients[i, j] = estimate.numpy()
    return gradients


def every_error(pool, estimator, k):
    """Errors of every estimate that there is, from the pairs' gradients."""
    gradients = pair_gradients(pool)
    m = len(IDENTITY)
    whole = gradients.sum((0, 1)) / (m * (m - 1))
    errors = []
    for rows in itertools.permutations(range(m), k):
        if estimator == "pairs":
            used = list(zip(rows[: k // 2], rows[k // 2 :]))
        else:
            used = list(itertools.permutations(rows, 2))
        errors.append(np.mean([gradients[pair] for pair in used], axis=0) - whole)
    return np.array(errors)


@pytest.mark.parametrize("estimator", ESTIMATORS)
@pytest.mark.parametrize("k", [2, 4, 6])
def test_the_moments_give_the_variance_over_all_draws(pool, estimator, k):
    errors = every_error(pool, estimator, k)
    np.testing.assert_allclose(errors.mean(axis=0), 0, atol=1e-5)
    wanted = np.square(errors).mean(axis=0)
    np.testing.assert_allclose(
        pool.moments().variance(estimator, k), wanted, rtol=1e-4, atol=1e-6 * wanted.max() + 1e-9
    )


@pytest.mark.parametrize("estimator", ESTIMATORS)
def test_draws_scatter_as_the_moments_say(pool, estimator):
    errors = pool.errors(estimator, 4, 800, seed=2)
    squares = np.square(errors).sum(axis=1)
    exact = pool.moments().variance(estimator, 4).sum()
    assert abs(squares.mean() - exact) < 4 * squares.std() / len(squares) ** 0.5
    assert np.square(errors.mean(axis=0)).sum() < 5 * exact / len(squares)


def test_all_images_at_once_are_the_full_gradient(pool):
    errors = pool.errors("multibatch", len(IDENTITY), 1, seed=1)
    assert np.abs(errors).max() < 1e-5
    assert abs(pool.moments().variance("multibatch", len(IDENTITY)).sum()) < 1e-9


def test_theta_is_the_best_one(pool):
    batch = EmbeddedBatch(pool._raw, None, torch.from_numpy(IDENTITY))

    def loss(theta):
        with torch.no_grad():
            return float(Multibatch(scale=1.5, theta=theta)(batch))

    best = min(loss(theta) for theta in np.linspace(0.01, 9.0, 2000))
    assert loss(pool.theta - 0.01) <= best + 1e-4


def test_without_the_end_of_the_pool_the_pairs_fall_by_one():
    torch.manual_seed(3)
    raw, derivatives = torch.randn(40, LENGTH), torch.randn(40, DIRECTIONS, LENGTH)
    moments = FrozenPool(raw, derivatives, np.arange(40) // 4, scale=2.0).moments()
    ks = np.array([4, 8, 16])
    endless = np.array([moments.variance("pairs", int(k), endless=True).sum() for k in ks])
    assert slope(ks, endless) == pytest.approx(-1.0)
    assert moments.variance("pairs", 16).sum() < endless[-1]


def test_slope_is_that_of_a_power_law():
    ks = np.array([4, 8, 16, 32, 64])
    np.testing.assert_allclose(slope(ks, np.stack([5.0 * ks**-1.7, ks**-1.0])), [-1.7, -1.0])


def test_rows_are_whole_people():
    identity = np.array([0, 0, 0, 1, 1, -1, -1, -1, 2, 2, 2])
    rows = labelled_rows(identity, people=2, images=3, seed=3)
    assert list(identity[rows]) == [0, 0, 0, 2, 2, 2]
    assert len(set(rows)) == 6
    with pytest.raises(DataError, match="expected 3 people with 3 images, got 2"):
        labelled_rows(identity, people=3, images=3, seed=3)


def test_settings_that_cannot_be_measured():
    images = np.zeros((256, 128, 128, 3), np.uint8)
    faces = FaceTable(images, None, None, np.arange(256) // 16, None)
    with pytest.raises(ConfigError, match="expected at least 256 images, got 8 x 16"):
        list(theorem1(faces, [], None, Setting(people=8)))
    with pytest.raises(ConfigError, match=r"expected NAME=FILE, got 'last\.pt'"):
        list(theorem1(faces, ["last.pt"], None, Setting(people=16)))
