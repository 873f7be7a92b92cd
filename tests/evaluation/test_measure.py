"""What a report says of a list of pairs, on examples small enough to count."""

import numpy as np
import pytest

from facesig.evaluation.measure import (
    at_rates,
    at_thresholds,
    histogram_of,
    rates_of_list,
    too_few,
    worst,
)
from facesig.evaluation.pairs import Pairs
from facesig.evaluation.protocols import Faces, listed
from facesig.evaluation.roc import roc_of_scores
from facesig.evaluation.signatures import Embedded


@pytest.fixture
def spread():
    """100 pairs of different people at 0.00 ... 0.99, 10 of one person at 0.905 ... 0.995."""
    scores = np.concatenate([np.arange(100) / 100, np.arange(90, 100) / 100 + 0.005])
    return scores, np.arange(110) >= 100, np.arange(110), np.arange(110) + 200


def test_true_accepts_at_false_accept_rates(spread):
    scores, same, first, second = spread
    rates_at = rates_of_list(scores, same, first, np.where(same, first, second))
    tenth, hundredth, thousandth = at_rates(
        roc_of_scores(scores, same), rates_at, (0.1, 0.01, 1e-3)
    )
    assert (tenth.false_accepts, tenth.tar, tenth.note) == (10, 1.0, "")
    assert (hundredth.false_accepts, hundredth.tar, hundredth.threshold) == (1, 0.2, 0.985)
    assert hundredth.note == "is rough: 1.0 false accepts of 100 pairs"
    assert hundredth.interval.low == 0.0  # one accept: the threshold may lie above all pairs
    # 2 of 10 may be 0.5561 of all; 1 of 100 may be 0.0545, whose threshold accepts 6 of 10
    assert hundredth.interval.high == pytest.approx(0.2 + np.hypot(0.3561, 0.4), abs=1e-4)
    assert (thousandth.tar, thousandth.threshold, thousandth.interval) == (None, None, None)
    note = "is not measurable: 100 pairs of different people, needs 1,000"
    assert thousandth.note == note


def test_stored_thresholds_are_judged_as_they_are(spread):
    scores, same, first, second = spread
    rates_at = rates_of_list(scores, same, first, np.where(same, first, second))
    found = at_thresholds(rates_at, {1e-3: 0.995, 1e-1: 0.8})
    assert [(one.rate, one.false_accepts, one.far, one.tar) for one in found] == [
        (1e-1, 20, 0.2, 1.0),
        (1e-3, 0, 0.0, 0.1),
    ]
    assert found[0].far_interval == (
        pytest.approx(0.1267, abs=1e-4),
        pytest.approx(0.2918, abs=1e-4),
    )


def test_a_threshold_that_accepts_too_many_is_not_called_rough():
    assert too_few(1e-3, 100, seen=30) == ""
    assert too_few(1e-3, 100, seen=2) == "is rough: 2.0 false accepts of 100 pairs"
    assert too_few(1e-3, 3000) == "is rough: 3.0 false accepts of 3,000 pairs"
    assert too_few(1e-4, 3000).startswith("is not measurable: 3,000 pairs")
    assert too_few(1e-2, 3000) == too_few(1e-3, 10_000) == ""


def test_float32_similarities_are_compared_exactly(people):
    signatures, persons = people(0, 30, 2)
    pairs = Pairs(np.arange(0, 60, 2), np.roll(np.arange(1, 60, 2), 1), np.zeros(30, bool))
    scores = pairs.scores(signatures)
    assert scores.dtype == np.float32
    same = np.arange(30) < 10
    roc = roc_of_scores(scores, same)
    rates_at = rates_of_list(scores, same, persons[pairs.first], persons[pairs.second])
    for i, threshold in enumerate(roc.thresholds):
        false, true = rates_at(float(threshold))
        assert (false.accepted, true.accepted) == (roc.false_accepts[i], roc.true_accepts[i])


def test_histogram_holds_every_pair():
    found = histogram_of(
        np.array([-1.0, 1.0000001, 0.5, 0.51]), np.array([True, True, False, True])
    )
    assert (sum(found.same), sum(found.different)) == (3, 1)
    assert (found.same[0], found.same[-1], len(found.edges)) == (1, 1, 101)


def test_worst_pairs_come_first():
    scores, same = np.array([0.9, 0.1, 0.5, 0.7, 0.2]), np.array([False, True, True, False, False])
    assert worst(scores, same, 2) == ([1, 2], [0, 3])


def test_pairs_without_a_face_are_left_out(people, names):
    signatures, persons = people(2, 4, 2)
    signatures[0] = 0
    pairs = Pairs(
        np.array([0, 2, 4, 0, 3]), np.array([1, 3, 5, 2, 6]), np.array([1, 1, 1, 0, 0], bool)
    )
    found = listed(Faces(names(persons), Embedded(signatures, [0])), pairs, {0.1: 0.5})
    assert (found.same, found.different, found.images, found.persons) == (2, 1, 5, 3)
    assert found.without_face == ["P0/0.jpg"]
    assert found.notes == ["2 pairs left out: no face found in an image."]
    assert [pair.a for pair in found.worst_different] == ["P1/3.jpg"]
