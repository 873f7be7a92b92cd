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


def double_sum(accepted, first, second):
    """Deviations of every two pairs that share a person, multiplied."""
    deviation = accepted - accepted.mean()
    total = 0.0
    for i in range(len(accepted)):
        for j in range(len(accepted)):
            if {first[i], second[i]} & {first[j], second[j]}:
                total += deviation[i] * deviation[j]
    return max(0.0, total) / len(accepted) ** 2


@pytest.mark.parametrize("seed", range(5))
def test_different_people(seed):
    generator = np.random.default_rng(seed)
    first = generator.integers(0, 8, 60)
    second = (first + generator.integers(1, 8, 60)) % 8
    accepted = generator.random(60) < np.where(first < 3, 0.7, 0.1)
    rate = rate_of_different(accepted, first, second)
    assert (rate.accepted, rate.pairs) == (accepted.sum(), 60)
    assert rate.variance == pytest.approx(double_sum(accepted, first, second))


def test_one_person_each():
    generator = np.random.default_rng(0)
    person = generator.integers(0, 9, 60)
    accepted = generator.random(60) < 0.8
    rate = rate_of_same(accepted, person)
    assert rate.variance == pytest.approx(double_sum(accepted, person, person))
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
