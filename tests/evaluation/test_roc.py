"""The ROC and the equal error rate."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from facesig.errors import DataError
from facesig.evaluation.roc import equal_error, roc_of_counts, roc_of_scores, thinned

# few values, so that there are ties
SCORES = arrays.arrays(np.float64, st.integers(2, 40), elements=st.sampled_from(np.arange(9) / 8))


@st.composite
def pairs(draw):
    """Scores and sameness with at least one pair of each kind."""
    scores = draw(SCORES)
    same = draw(arrays.arrays(np.bool_, len(scores)))
    same[0], same[1] = True, False
    return scores, same


@settings(deadline=None)
@given(pairs())
def test_points_are_counts_at_or_above_each_threshold(drawn):
    scores, same = drawn
    roc = roc_of_scores(scores, same)
    assert np.all(np.diff(roc.thresholds) < 0)
    assert np.all(np.diff(roc.far) >= 0)
    assert np.all(np.diff(roc.tar) >= 0)
    assert (roc.far[0], roc.tar[0], roc.far[-1], roc.tar[-1]) == (0, 0, 1, 1)
    for threshold, false, true in zip(roc.thresholds, roc.false_accepts, roc.true_accepts):
        accepted = scores >= threshold
        assert (false, true) == (np.sum(accepted & ~same), np.sum(accepted & same))


@settings(deadline=None)
@given(pairs(), st.integers(0, 40))
def test_the_lowest_threshold_that_allows_so_many(drawn, allowed):
    scores, same = drawn
    roc = roc_of_scores(scores, same)
    point = roc.at_false_accepts(allowed)
    assert point.false_accepts <= allowed
    below = scores[scores < point.threshold]
    if len(below):
        assert np.sum(~same & (scores >= below.max())) > allowed


@settings(deadline=None)
@given(pairs(), st.floats(-0.5, 1.5))
def test_any_threshold(drawn, threshold):
    scores, same = drawn
    point = roc_of_scores(scores, same).at_threshold(threshold)
    accepted = scores >= threshold
    assert point == (threshold, np.sum(accepted & ~same), np.sum(accepted & same))


@settings(deadline=None)
@given(pairs())
def test_equal_error_is_the_same_with_roles_exchanged(drawn):
    scores, same = drawn
    there = equal_error(roc_of_scores(scores, same)).rate
    back = equal_error(roc_of_scores(-scores, ~same)).rate
    assert there == pytest.approx(back)
    assert 0 <= there <= 1


def test_equal_error_of_small_examples():
    scores = np.array([0.1, 0.2, 0.6, 0.4, 0.8, 0.9])
    same = np.array([False, False, False, True, True, True])
    found = equal_error(roc_of_scores(scores, same))
    assert found == (pytest.approx(1 / 3), 0.6)
    assert equal_error(roc_of_scores(scores, scores > 0.5)).rate == 0.0
    assert equal_error(roc_of_scores(np.zeros(4), np.arange(4) < 2)).rate == 0.5


def test_counts_give_the_curve_of_their_scores():
    edges = np.array([0.9, 0.5, 0.1])
    counted = roc_of_counts(edges, np.array([1, 2, 3]), np.array([3, 0, 1]))
    scores = np.repeat(np.tile(edges, 2), [1, 2, 3, 3, 0, 1])
    listed = roc_of_scores(scores, np.arange(10) >= 6)
    assert counted.false_accepts.tolist() == listed.false_accepts.tolist()
    assert counted.true_accepts.tolist() == listed.true_accepts.tolist()


def test_what_no_similarity_of_the_first_bin_reaches_may_be_named():
    edges, ones = np.array([0.9, 0.5]), np.array([1, 1])
    assert roc_of_counts(edges, ones, ones).thresholds[0] == np.nextafter(0.9, 1)
    assert roc_of_counts(edges, ones, ones, 0.95).thresholds.tolist() == [0.95, 0.9, 0.5]


def test_a_thinned_curve_is_part_of_the_whole():
    generator = np.random.default_rng(0)
    scores, same = generator.standard_normal(20_000), generator.random(20_000) < 0.5
    whole = roc_of_scores(scores + same, same)
    few = thinned(whole, 100)
    assert len(few.far) < 250
    assert set(zip(few.far, few.tar)) <= set(zip(whole.far, whole.tar))
    assert (few.far[0], few.far[-1]) == (0, 1)
    assert np.max(np.diff(few.far)) < 0.03


def test_one_kind_of_pairs_makes_no_curve():
    with pytest.raises(DataError) as caught:
        roc_of_scores(np.zeros(3), np.ones(3, bool))
    sentence = "expected pairs of one person and pairs of different people, got 3 and 0 (pairs)"
    assert str(caught.value) == sentence
