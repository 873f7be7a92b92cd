"""Batches of data that are streamed: which rows, once an epoch, on one worker or several."""

from __future__ import annotations

import numpy as np
import pytest

from facesig.errors import ConfigError
from facesig.training.distributed import World
from facesig.training.windows import STRETCH, WindowSampler

COUNT = 5_000
UNKNOWN = np.full(COUNT, -1)
PERSONS = np.arange(COUNT) // 10
ALONE = World()


def sampler(identity=UNKNOWN, batch=32, people=0, images=0, seed=1, held=600, world=ALONE):
    return WindowSampler(identity, batch, people, images, seed, held, world)


@pytest.mark.parametrize("workers", [1, 2, 4])
@pytest.mark.parametrize("count", [COUNT, 4_999, 640, 50])
def test_every_row_comes_once_an_epoch(workers, count):
    worlds = [World(rank, workers) for rank in range(workers)]
    made = [sampler(UNKNOWN[:count], held=600, world=world) for world in worlds]
    steps = count // 32
    epochs = []
    for epoch in range(2):
        seen = []
        for step in range(epoch * steps, (epoch + 1) * steps):
            index = made[0].indices(step)
            for other, world in zip(made, worlds, strict=True):
                assert np.array_equal(other.indices(step), index)
                part = index[world.part(32)]
                own = other.rows_of(other.window(step))
                assert len(own) <= 600
                assert np.isin(part, own).all()  # nobody reads what another holds
            seen.append(index)
        rows = np.concatenate(seen)
        assert len(np.unique(rows)) == len(rows) == steps * 32
        assert rows.min() >= 0
        assert rows.max() < count
        epochs.append(rows)
    assert not np.array_equal(*epochs)


def test_windows_follow_each_other():
    made = sampler()
    numbers = [made.window(step) for step in range(3 * (COUNT // 32))]
    assert numbers[0] == 0
    assert set(np.diff(numbers)) == {0, 1}
    assert numbers[-1] > 20


def test_a_batch_mixes_stretches_from_everywhere():
    made = sampler(held=2_000)
    spreads = [len(np.unique(made.indices(step) // STRETCH)) for step in range(40)]
    assert np.mean(spreads) > 10
    assert np.std(made.indices(7)) > COUNT / 8


def test_batches_hang_on_seed_and_step_alone():
    forward, other = sampler(), sampler(seed=2)
    expected = {step: forward.indices(step) for step in range(300)}
    again = sampler()
    for step in (299, 0, 150, 151, 17):
        assert np.array_equal(again.indices(step), expected[step])
    assert not np.array_equal(other.indices(0), expected[0])


@pytest.mark.parametrize("workers", [1, 2])
def test_people_are_drawn_from_the_window(workers):
    made = sampler(PERSONS, people=4, images=4, world=World(0, workers))
    fresh = []
    for step in range(COUNT // 16):
        parts = made.indices(step).reshape(workers, -1)
        labelled = 16 // workers
        for part in parts:
            persons, counts = np.unique(PERSONS[part[:labelled]], return_counts=True)
            # Four of each, but fewer of those whom a stretch's end divides.
            assert labelled // 4 <= len(persons) < labelled
            assert counts.max() == 4
            fresh.append(part[labelled:])
    rows = np.concatenate(fresh)
    assert len(np.unique(rows)) == len(rows) == COUNT // 16 * 16


def test_people_alone():
    made = sampler(PERSONS, batch=16, people=4, images=4)
    assert all(len(set(made.indices(step).tolist())) == 16 for step in range(COUNT // 16 + 5))


@pytest.mark.parametrize("held", [100, 600, 700, 4_970])
def test_no_window_is_short(held):
    made = sampler(PERSONS, people=4, images=4, held=held)
    steps = COUNT // 16
    for epoch in range(2):
        numbers = [made.window(step) for step in range(epoch * steps, (epoch + 1) * steps)]
        sizes = np.unique(numbers, return_counts=True)[1]
        assert np.ptp(sizes) <= 1
        assert 16 * sizes.max() <= held


def test_a_later_window_with_too_few_people_is_filled():
    """Of a third of the rows nobody is known, so that chance makes windows without people."""
    identity = np.where(np.arange(COUNT) < COUNT // 3, PERSONS, -1)
    for seed in range(100):
        try:
            made = sampler(identity, people=10, images=3, batch=60, held=150, seed=seed)
        except ConfigError:
            continue  # the first window is refused
        break
    filled = 0
    for step in range(2 * (COUNT // 30)):
        rows = made.indices(step)
        known = int((identity[rows[:30]] >= 0).sum())
        filled += known < 30
        assert len(rows) == 60
        assert len(set(rows[:30].tolist())) == 30
        assert np.array_equal(rows, made.indices(step))
    assert filled > 10


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"held": 31}, r"expected room for 32 images of a batch, got 31 \(memory\)"),
        ({"identity": UNKNOWN[:20]}, r"expected at most 20 images, got 32 \(batch\)"),
        (
            {"identity": np.arange(COUNT) % 2_500, "people": 4, "images": 2},
            r"expected 8 images of people with two or more, got \d \(people, images\) in a window "
            r"of \d+ rows \(memory; rows of one person should be neighbours\)",
        ),
        (
            {"identity": PERSONS, "people": 3, "images": 2, "world": World(0, 2)},
            r"expected a multiple of 2 workers, got 3 \(people\)",
        ),
    ],
)
def test_what_does_not_fit_is_told(changes, sentence):
    with pytest.raises(ConfigError, match=sentence):
        sampler(**changes)
