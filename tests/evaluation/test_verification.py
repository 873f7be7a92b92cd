import numpy as np
import pytest

from facesig.errors import DataError
from facesig.evaluation.lfw import read_pairs
from facesig.evaluation.verification import (
    accuracy,
    best_threshold,
    folds_accuracy,
    true_accept_rate,
)


def brute_force_errors(scores, same):
    cuts = np.concatenate([scores, [scores.max() + 1]])
    return min(int(np.sum((scores >= cut) != same)) for cut in cuts)


@pytest.mark.parametrize("seed", range(20))
def test_best_threshold_makes_the_fewest_errors(seed):
    rng = np.random.default_rng(seed)
    scores = np.round(rng.normal(size=30), 3)
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
    results = folds_accuracy(scores, same)
    assert results.tolist() == [0.0] + [1.0] * 9


def test_pairs_are_rows_of_the_named_images(tmp_path):
    path = tmp_path / "pairs.csv"
    path.write_text("a,b,same\nx,y,1\ny,z,0\n")
    pairs = read_pairs(path, ["z", "y", "x"])
    assert (pairs.first.tolist(), pairs.second.tolist()) == ([2, 1], [1, 0])
    signatures = np.eye(3)
    assert pairs.scores(signatures).tolist() == [0.0, 0.0]
    assert pairs.same.tolist() == [True, False]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("a,b,same\nx,q,1\n", "known images, got 'q'"),
        ("a,c\nx,y\n", "columns a, b, same"),
        ("a,b,same\n", "expected pairs, got an empty list"),
    ],
)
def test_a_malformed_list_is_refused(tmp_path, text, sentence):
    path = tmp_path / "pairs.csv"
    path.write_text(text)
    with pytest.raises(DataError, match=sentence):
        read_pairs(path, ["x", "y"])
