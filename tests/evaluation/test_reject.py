"""Error versus reject on probes whose failures are known."""

import numpy as np
import pytest

from facesig.errors import DataError
from facesig.evaluation.reject import error_versus_reject, relative_cut

FAILED = np.array([True, False, True, False, False, False, False, False, True, False])


def test_rates_are_those_of_the_probes_left():
    quality = np.arange(10.0)
    found = error_versus_reject(FAILED, quality, [0.0, 0.1, 0.3, 0.9])
    assert found.tolist() == pytest.approx([3 / 10, 2 / 9, 1 / 7, 0])


def test_a_measure_that_says_nothing_changes_nothing():
    found = error_versus_reject(FAILED, np.full(10, 0.7), [0.0, 0.05, 0.5, 0.99])
    assert found.tolist() == pytest.approx([0.3] * 4)


def test_equal_qualities_are_left_out_in_proportion():
    quality = np.array([0, 0, 0, 0, 1, 1, 1, 1, 1, 1])  # two of four failed, one of six
    found = error_versus_reject(FAILED, quality, [0.2, 0.4])
    assert found.tolist() == pytest.approx([(3 - 1) / 8, 1 / 6])


def test_the_order_of_probes_does_not_matter():
    generator = np.random.default_rng(0)
    failed, quality = generator.random(500) < 0.1, generator.integers(0, 30, 500)
    order = generator.permutation(500)
    shares = np.linspace(0, 0.9, 10)
    one = error_versus_reject(failed, quality, shares)
    assert np.array_equal(one, error_versus_reject(failed[order], quality[order], shares))


def test_knowing_the_failures_takes_them_first():
    failed = np.arange(1000) < 30
    assert relative_cut(failed, ~failed, 0.03) == 1
    assert relative_cut(failed, ~failed, 0.015) == pytest.approx(1 - (15 / 985) / 0.03)
    assert relative_cut(failed, failed, 0.03) < 0
    assert relative_cut(np.zeros(10, bool), np.arange(10), 0.1) == 0


@pytest.mark.parametrize("shares", [[1.0], [-0.1], [0.2, 1.5]])
def test_shares_are_below_1(shares):
    with pytest.raises(DataError, match="shares from 0 to less than 1"):
        error_versus_reject(FAILED, np.arange(10.0), shares)


def test_no_probes_are_refused():
    with pytest.raises(DataError, match="expected probes"):
        error_versus_reject(np.zeros(0, bool), np.zeros(0), [0.1])
