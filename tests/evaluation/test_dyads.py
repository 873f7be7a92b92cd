"""Variances by persons against the double sum that defines them."""

import math

import numpy as np
import pytest

from facesig.evaluation.dyads import (
    rate_by_counts,
    rate_by_person,
    rate_of_different,
    rate_of_same,
)
from facesig.evaluation.intervals import clopper_pearson


def double_sum(accepted, first, second):
    """Deviations of every two pairs that share a person, multiplied; those of the same two."""
    deviation = accepted - accepted.mean()
    total = alike = 0.0
    for i in range(len(accepted)):
        for j in range(len(accepted)):
            shared = {first[i], second[i]} & {first[j], second[j]}
            total += deviation[i] * deviation[j] * bool(shared)
            alike += deviation[i] * deviation[j] * (len(shared) == 2)
    return total / len(accepted) ** 2, alike / len(accepted) ** 2


@pytest.mark.parametrize("seed", range(5))
def test_different_people(seed):
    generator = np.random.default_rng(seed)
    first = generator.integers(0, 8, 60)
    second = (first + generator.integers(1, 8, 60)) % 8
    accepted = generator.random(60) < np.where(first < 3, 0.7, 0.1)
    rate = rate_of_different(accepted, first, second)
    assert (rate.accepted, rate.pairs) == (accepted.sum(), 60)
    estimate, least = double_sum(accepted, first, second)
    # What is more than if pairs were independent, times 8 / 7.
    assert rate.variance == pytest.approx(least + max(0, estimate - least) * 8 / 7)
    assert estimate > least or seed == 0


def test_one_person_each():
    generator = np.random.default_rng(0)
    person = generator.integers(0, 9, 60)
    accepted = generator.random(60) < np.where(person < 3, 0.2, 0.9)
    rate = rate_of_same(accepted, person)
    estimate, least = double_sum(accepted, person, person)[0], accepted.var() / 60
    assert estimate > least
    assert rate.variance == pytest.approx(least + (estimate - least) * 9 / 8)
    counts = np.bincount(person[accepted], minlength=9), np.bincount(person)
    assert rate_by_person(*counts) == rate


def test_all_pairs_from_counts_are_as_from_the_list():
    generator = np.random.default_rng(1)
    person = np.repeat(np.arange(6), [1, 4, 2, 3, 1, 2])
    i, j = np.triu_indices(len(person), 1)
    different = person[i] != person[j]
    p, q = person[i[different]], person[j[different]]
    accepted = generator.random(len(p)) < np.where(p == 1, 0.6, 0.2)
    listed = rate_of_different(accepted, p, q)
    by_person = np.bincount(np.r_[p[accepted], q[accepted]], minlength=6)
    counted = rate_by_counts(by_person, p[accepted] * 6 + q[accepted], np.bincount(person))
    assert (counted.accepted, counted.pairs) == (listed.accepted, listed.pairs)
    assert counted.variance == pytest.approx(listed.variance)


def two_ways(accepted, p, q, person):
    """The rate of all pairs of images, from the list and from counts."""
    people = int(person.max()) + 1
    by_person = np.bincount(np.r_[p[accepted], q[accepted]], minlength=people)
    key = p[accepted] * people + q[accepted]
    return [
        rate_of_different(accepted, p, q),
        rate_by_counts(by_person, key, np.bincount(person)),
    ]


@pytest.mark.parametrize("people", [2, 3])
def test_of_two_or_three_people_nothing_is_known(people):
    person = np.repeat(np.arange(people), 30)
    i, j = np.triu_indices(len(person), 1)
    p, q = (person[rows[person[i] != person[j]]] for rows in (i, j))
    accepted = np.random.default_rng(people).random(len(p)) < 0.1
    for rate in two_ways(accepted, p, q, person):
        assert rate.value == pytest.approx(0.1, abs=0.03)
        assert rate.variance == pytest.approx(rate.value * (1 - rate.value))  # of a single pair
        low, high = rate.interval
        assert low < 0.001
        assert high > 0.97


def test_an_estimate_below_zero_is_unknown():
    # Everybody is accepted with just as many others: sums by persons are 0, those by two are not.
    person = np.repeat(np.arange(5), 4)
    i, j = np.triu_indices(len(person), 1)
    p, q = (person[rows[person[i] != person[j]]] for rows in (i, j))
    accepted = ((q - p) % 5 == 1) | ((p - q) % 5 == 1)
    assert double_sum(accepted, p, q)[0] < 0
    for rate in two_ways(accepted, p, q, person):
        assert rate.value == 0.5
        assert rate.variance == pytest.approx(0.25 / 2)  # as of two pairs
        assert rate.interval.low < 0.02
        assert rate.interval.high > 0.98


def test_pairs_of_one_person_without_a_variance_count_as_people():
    person = np.repeat(np.arange(4), 100)
    accepted = np.arange(400) % 2 == 0  # a half of everybody's
    rate = rate_of_same(accepted, person)
    assert (rate.value, rate.variance) == (0.5, 0.25 / 4)
    alone = rate_of_same(accepted[:100], person[:100])
    assert (alone.value, alone.variance) == (0.5, 0.25)


def test_pairs_that_share_nobody_have_the_exact_interval():
    accepted, every = np.arange(40) % 4 == 0, np.arange(40)
    exact = clopper_pearson(10, 40)
    assert rate_of_different(accepted, every, every + 40).interval == pytest.approx(exact)
    assert rate_of_same(accepted, every).interval == pytest.approx(exact)


def test_no_pairs_say_nothing():
    nobody = np.zeros(0, np.int64)
    for rate in (
        rate_of_different(np.zeros(0, bool), nobody, nobody),
        rate_of_same(np.zeros(0, bool), nobody),
        rate_by_counts(np.zeros(1, np.int64), nobody, np.array([1])),
    ):
        assert rate.pairs == 0
        assert math.isnan(rate.value)
        assert rate.interval == (0.0, 1.0)
