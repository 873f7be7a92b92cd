import numpy as np
import pytest

from facesig.errors import ConfigError
from facesig.training.sampler import Sampler, shuffled_indices


def labels():
    """People 0 to 9 with 1 to 10 images each, and 45 images of nobody known."""
    rng = np.random.default_rng(1)
    known = np.repeat(np.arange(10), np.arange(1, 11))
    return rng.permutation(np.concatenate([known, np.full(45, -1)]))


def test_every_epoch_shows_every_image_once():
    seen = np.concatenate([shuffled_indices(20, 5, 3, step) for step in range(4)])
    assert sorted(seen) == list(range(20))
    again = np.concatenate([shuffled_indices(20, 5, 3, step) for step in range(4, 8)])
    assert sorted(again) == list(range(20))
    assert not np.array_equal(seen, again)


def test_people_batches_have_p_times_q_different_images():
    identity = labels()
    sampler = Sampler(identity, batch=24, people=6, images=4, seed=1)
    for step in range(20):
        rows = sampler.indices(step)
        people, counts = np.unique(identity[rows], return_counts=True)
        assert len(rows) == len(set(rows)) == 24
        assert people.min() >= 1  # person 0 has one image only
        assert counts.max() <= 4
        assert len(people) >= 6


def test_people_and_shuffled_images_share_a_batch():
    identity = labels()
    sampler = Sampler(identity, batch=20, people=2, images=4, seed=1)
    rows = sampler.indices(5)
    assert (identity[rows[:8]] >= 1).all()
    np.testing.assert_array_equal(rows[8:], shuffled_indices(len(identity), 12, 1, 5))
    np.testing.assert_array_equal(rows, sampler.indices(5))
    assert not np.array_equal(rows, sampler.indices(6))


@pytest.mark.parametrize(
    ("batch", "people", "images", "sentence"),
    [
        (8, 3, 3, "expected at most 8, got 3 x 3 (people, images)"),
        (101, 0, 0, "expected at most 100 images, got 101 (batch)"),
        (100, 20, 5, "expected 100 images of people with two or more, got"),
        (24, 6, 0, "expected people and images of each, or neither, got 6 x 0 (people, images)"),
        (24, 0, 4, "expected people and images of each, or neither, got 0 x 4 (people, images)"),
    ],
)
def test_impossible_batches_are_refused(batch, people, images, sentence):
    with pytest.raises(ConfigError) as caught:
        Sampler(labels(), batch, people, images, seed=1)
    assert sentence in str(caught.value)


def test_others_take_the_place_of_people_who_are_too_few():
    identity = labels()
    sampler = Sampler(identity, 100, 20, 5, seed=1, fill=True)
    rows = sampler.indices(0)
    assert len(rows) == len(set(rows.tolist())) == 100  # so many there are
    known = [sum(identity[rows] == person) for person in range(1, 10)]
    assert all(count >= min(5, person + 1) for person, count in enumerate(known, 1))
    few = Sampler(np.full(3, -1), 8, 2, 4, seed=1, fill=True)
    assert sorted(set(few.indices(0).tolist())) == [0, 1, 2]
    assert len(few.indices(0)) == 8
