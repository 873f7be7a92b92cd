"""Intervals: exact where they can be, and covering the truth as often as they say."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facesig.evaluation.dyads import rate_by_counts
from facesig.evaluation.intervals import Interval, clopper_pearson, combined, rate_interval
from facesig.evaluation.measure import at_rates, rates_of_list
from facesig.evaluation.roc import roc_of_scores


def tail(successes, trials, rate, at_most):
    """Probability of at most, or of at least, so many successes."""
    counts = range(successes + 1) if at_most else range(successes, trials + 1)
    return sum(math.comb(trials, k) * rate**k * (1 - rate) ** (trials - k) for k in counts)


@pytest.mark.parametrize(("successes", "trials"), [(1, 10), (5, 10), (9, 10), (3, 200), (50, 200)])
def test_the_ends_make_what_was_seen_just_too_unlikely(successes, trials):
    low, high = clopper_pearson(successes, trials)
    assert tail(successes, trials, low, at_most=False) == pytest.approx(0.025, rel=1e-9)
    assert tail(successes, trials, high, at_most=True) == pytest.approx(0.025, rel=1e-9)


def test_none_or_all_of_n():
    assert clopper_pearson(0, 100) == (0.0, pytest.approx(1 - 0.025 ** (1 / 100)))
    assert clopper_pearson(100, 100) == (pytest.approx(0.025 ** (1 / 100)), 1.0)


def test_published_interval():
    # Newcombe, Two-sided confidence intervals for the single proportion (1998), table I
    low, high = clopper_pearson(81, 263)
    assert (round(low, 4), round(high, 4)) == (0.2527, 0.3676)


def test_counts_of_all_pairs_are_no_trouble():
    low, high = clopper_pearson(8_730_727, 87_307_271)
    assert (low, high) == (pytest.approx(0.099937, abs=1e-6), pytest.approx(0.100063, abs=1e-6))


@settings(deadline=None)
@given(st.integers(0, 50), st.integers(1, 50))
def test_interval_holds_the_rate_and_mirrors(successes, more):
    trials = successes + more
    low, high = clopper_pearson(successes, trials)
    assert 0 <= low <= successes / trials <= high <= 1
    other = clopper_pearson(more, trials)
    assert other == (pytest.approx(1 - high, abs=1e-12), pytest.approx(1 - low, abs=1e-12))


def test_variance_counts_as_fewer_pairs_never_as_more():
    assert rate_interval(10, 100, 0.09 / 100 * 4) == clopper_pearson(2.5, 25)
    assert rate_interval(10, 100, 1e-9) == clopper_pearson(10, 100)
    assert rate_interval(0, 100, 0.0) == clopper_pearson(0, 100)


def test_combined_adds_distances_in_squares():
    one, other = Interval(0.5 - 0.3, 0.5 + 0.03), Interval(0.5 - 0.4, 0.5 + 0.04)
    assert combined(0.5, one, other) == (pytest.approx(0.0), pytest.approx(0.55))


def images_of(generator, centres, spread, persons):
    """One image of each person: signatures about the centres, some people steadier than others."""
    noise = generator.standard_normal((len(persons), centres.shape[1]))
    points = centres[persons] + spread[persons, None] * noise
    return points / np.linalg.norm(points, axis=1, keepdims=True)


def world(generator, persons):
    """Centres (persons, 24) that all lean one way, so that some look like many."""
    centres = generator.standard_normal((persons, 24))
    centres[:, 0] += 1.0
    return centres, generator.uniform(0.3, 0.9, persons)


@pytest.fixture(scope="module")
def truth():
    """Long sorted similarities of pairs of different people, and of pairs of one person."""
    generator = np.random.default_rng(0)
    centres, spread = world(generator, 20_000)
    every = np.arange(20_000)
    a, b = (images_of(generator, centres, spread, every) for _ in range(2))
    shifted = [np.roll(b, step, axis=0) for step in range(1, 41)]
    different = np.concatenate([np.einsum("ij,ij->i", a, other) for other in shifted])
    return np.sort(different)[::-1], np.einsum("ij,ij->i", a, b)


def listed(generator, persons, pairs):
    """Similarities, sameness and persons of a list in which people turn up again and again."""
    centres, spread = world(generator, persons)
    who = generator.integers(0, persons, pairs)
    a, b = (images_of(generator, centres, spread, who) for _ in range(2))
    first = generator.integers(0, persons, pairs)
    second = (first + generator.integers(1, persons, pairs)) % persons
    one_each = images_of(generator, centres, spread, np.arange(persons))
    scores = [(a * b).sum(axis=1), (one_each[first] * one_each[second]).sum(axis=1)]
    same = np.arange(2 * pairs) < pairs
    return np.concatenate(scores), same, np.r_[who, first], np.r_[who, second]


def test_true_accept_rates_at_false_accept_rates_are_covered(truth):
    different, one = truth
    rates = (1e-1, 1e-2)
    real = {rate: np.mean(one >= different[int(rate * len(different))]) for rate in rates}
    covered = {rate: 0 for rate in rates}
    for seed in range(60):
        scores, same, first, second = listed(np.random.default_rng(seed), 300, 1000)
        rates_at = rates_of_list(scores, same, first, second)
        for found in at_rates(roc_of_scores(scores, same), rates_at, rates):
            covered[found.far] += found.interval.low <= real[found.far] <= found.interval.high
    assert all(count >= 54 for count in covered.values()), covered


def test_false_accept_rates_over_all_pairs_are_covered_as_independent_ones_are_not(truth):
    threshold = truth[0][len(truth[0]) // 10]
    covered = naive = 0
    persons, runs = 120, 60
    p, q = np.triu_indices(persons, 1)
    for seed in range(runs):
        generator = np.random.default_rng(seed)
        seen = images_of(generator, *world(generator, persons), np.arange(persons))
        hit = (seen @ seen.T)[p, q] >= threshold
        by_person = np.bincount(np.r_[p[hit], q[hit]], minlength=persons)
        rate = rate_by_counts(by_person, p[hit] * persons + q[hit], np.ones(persons, np.int64))
        covered += rate.interval.low <= 0.1 <= rate.interval.high
        low, high = clopper_pearson(rate.accepted, rate.pairs)
        naive += low <= 0.1 <= high
    assert covered >= 0.9 * runs
    assert naive < 0.75 * runs
