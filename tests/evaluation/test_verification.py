"""Thresholds and accuracy, and LFW's two views."""

import numpy as np
import pytest

from facesig.errors import DataError
from facesig.evaluation.lfw import view1_accuracy, view1_figures, view2_accuracy
from facesig.evaluation.pairs import Pairs
from facesig.evaluation.verification import (
    accuracy,
    best_threshold,
    folds_judged,
    true_accept_rate,
)


def brute_force_errors(scores, same):
    cuts = np.concatenate([scores, [scores.max() + 1]])
    return min(int(np.sum((scores >= cut) != same)) for cut in cuts)


@pytest.mark.parametrize("seed", range(20))
def test_best_threshold_makes_the_fewest_errors(seed):
    rng = np.random.default_rng(seed)
    scores = np.round(rng.normal(size=30), seed % 3)
    same = rng.random(30) < 0.5
    threshold = best_threshold(scores, same)
    assert int(np.sum((scores >= threshold) != same)) == brute_force_errors(scores, same)


def test_accuracy_counts_scores_at_the_threshold_as_same():
    scores, same = np.array([0.1, 0.5, 0.9]), np.array([False, True, True])
    assert accuracy(scores, same, 0.5) == 1.0
    assert accuracy(scores, same, 0.6) == pytest.approx(2 / 3)


def test_true_accept_rate_allows_the_named_share_of_false_accepts():
    different = np.linspace(0.0, 0.99, 100)
    scores = np.concatenate([different, [0.985, 0.97, 0.2]])
    same = np.concatenate([np.zeros(100, bool), np.ones(3, bool)])
    assert true_accept_rate(scores, same, 1e-2) == pytest.approx(1 / 3)  # above 0.98
    assert true_accept_rate(scores, same, 1.0) == 1.0


def test_each_fold_is_judged_at_the_others_threshold():
    scores = np.tile([0.0, 1.0], 50)
    same = np.tile([False, True], 50)
    same[:10] = ~same[:10]  # the first fold contradicts all others
    results, thresholds = folds_judged(scores, same)
    assert results.tolist() == [0.0] + [1.0] * 9
    assert thresholds.tolist() == [0.5] * 10


def test_view2_is_the_mean_of_ten_folds_and_its_standard_error():
    scores = np.tile([0.0, 1.0], 50)
    same = np.tile([False, True], 50)
    same[:10] = ~same[:10]
    found = view2_accuracy(scores, same)
    assert found.mean == pytest.approx(0.9)
    assert found.standard_error == pytest.approx(0.1)  # deviation 0.3162 over root ten
    assert (len(found.folds), len(found.thresholds)) == (10, 10)


@pytest.mark.parametrize("same", [np.arange(25) < 12, np.arange(100) < 50, np.ones(0, bool)])
def test_a_list_in_another_order_is_not_view2(same):
    with pytest.raises(DataError) as caught:
        view2_accuracy(np.zeros(len(same)), same)
    assert str(caught.value) == (
        "expected 10 folds of equal size, with as many pairs of one person each, "
        f"got {len(same)} pairs in another order (View 2)"
    )


def test_view1_takes_the_threshold_from_dev_train():
    def pairs(same):
        first, second = np.arange(0, 8, 2), np.arange(1, 8, 2)
        return Pairs(first, second, np.array(same))

    cosines = np.array([0.9, 0.7, 0.3, 0.1])
    signatures = np.zeros((8, 2))
    signatures[::2, 0] = 1.0
    signatures[1::2] = np.stack([cosines, np.sqrt(1 - cosines**2)], axis=1)
    train, test = pairs([True, True, False, False]), pairs([True, False, False, False])
    found = view1_accuracy(signatures, train, test)
    assert (found.mean, found.standard_error, found.folds) == (0.75, None, [0.75])
    assert found.thresholds == [pytest.approx(0.5)]
    figures = view1_figures(signatures, train, test)
    assert (figures["view1_train"], figures["view1_test"]) == (1.0, 0.75)
