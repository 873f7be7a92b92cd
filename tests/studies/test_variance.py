import numpy as np
import pytest
import torch

from facesig import arch
from facesig.errors import DataError
from facesig.studies.theorem1 import labelled_rows
from facesig.studies.variance import Variance, VarianceStudy, slope
from facesig.training.network import FaceNet


@pytest.fixture(scope="module")
def study():
    torch.manual_seed(1)
    rng = np.random.default_rng(1)
    faces = rng.integers(0, 256, (10, 7, 7, 3))
    noise = rng.integers(-60, 60, (10, 2, 7, 7, 3))
    coarse = np.clip(faces[:, None] + noise, 0, 255).astype(np.uint8).reshape(20, 7, 7, 3)
    views = np.repeat(np.repeat(coarse, 16, axis=1), 16, axis=2)
    return VarianceStudy(FaceNet(arch.MULTIBATCH), views, np.arange(20) // 2, scale=2.0)


def test_all_images_at_once_are_the_full_gradient(study):
    """With k = m every draw is the objective itself: the two ways to its gradient agree."""
    point = study.measure("multibatch", k=20, draws=1, seed=1)
    assert point.variance < 1e-6 * point.gradient


def test_estimates_are_unbiased_and_multibatch_varies_less(study):
    points = {name: study.measure(name, k=8, draws=40, seed=2) for name in ("multibatch", "pairs")}
    for point in points.values():
        assert point.bias < 2.5 * point.expected_bias
    assert points["multibatch"].variance < 0.7 * points["pairs"].variance


def test_slope_is_that_of_a_power_law():
    points = [Variance("pairs", k, 1, 5.0 * k**-1.7, 0, 1, 1) for k in (4, 8, 16, 32, 64)]
    points[0] = Variance("pairs", 4, 1, 1e9, 0, 1, 1)  # outside the range
    assert slope(points, 8, 64) == pytest.approx(-1.7)


def test_rows_are_whole_people():
    identity = np.array([0, 0, 0, 1, 1, -1, -1, -1, 2, 2, 2])
    rows = labelled_rows(identity, people=2, images=3, seed=3)
    assert sorted(identity[rows]) == [0, 0, 0, 2, 2, 2]
    assert len(set(rows)) == 6
    with pytest.raises(DataError, match="expected 3 people with 3 images, got 2"):
        labelled_rows(identity, people=3, images=3, seed=3)
