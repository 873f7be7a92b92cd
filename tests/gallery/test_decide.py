"""The law of thresholds: one to many from one to one, between the rows of a table and beyond."""

import inspect
import math

import numpy as np
import pytest

from facesig.errors import FalseAcceptRateError
from facesig.gallery import Gallery
from facesig.gallery.calibrate import LEAST_ABOVE, calibrated
from facesig.gallery.decide import (
    identification_threshold,
    per_comparison,
    refusal,
    threshold_for,
)

TABLE = {1e-1: 0.2, 1e-2: 0.3, 1e-3: 0.38, 1e-4: 0.45}


@pytest.mark.parametrize("comparisons", [1, 7, 1680, 1_000_000])
@pytest.mark.parametrize("rate", [1e-4, 0.01, 0.3, 0.999])
def test_comparisons_of_the_share_have_the_rate(rate, comparisons):
    share = per_comparison(rate, comparisons)
    assert -math.expm1(comparisons * math.log1p(-share)) == pytest.approx(rate, rel=1e-9)


def test_a_rate_may_be_numpys_and_as_small_as_can_be():
    assert per_comparison(np.float32(0.25), 1) == pytest.approx(0.25)
    for rate in (5e-324, 1e-320):
        assert identification_threshold(TABLE, rate, 1_000_000) == 1.0


@pytest.mark.parametrize("rate", [0.0, 1.0, -0.1, math.nan, "0.01"])
def test_rates_are_between_0_and_1(rate):
    with pytest.raises(FalseAcceptRateError, match="expected a rate between 0 and 1"):
        per_comparison(rate, 10)


@pytest.mark.parametrize(
    ("share", "threshold"),
    [
        (1e-1, 0.2),
        (1e-4, 0.45),
        (10**-1.5, 0.25),  # half way in the logarithm
        (10**-2.25, 0.32),
        (1e-5, 0.52),  # beyond the last as between the last two
        (1e-6, 0.59),
        (1.0, 0.1),
        (1e-30, 1.0),  # no cosine is more
    ],
)
def test_the_table_is_a_line_in_the_logarithm(share, threshold):
    assert threshold_for(TABLE, share) == pytest.approx(threshold, abs=1e-12)


def test_a_larger_gallery_has_a_higher_threshold():
    found = [identification_threshold(TABLE, 0.01, n) for n in (1, 10, 100, 1000)]
    assert found == sorted(found)
    assert found[0] == pytest.approx(0.3)
    assert found[1] == pytest.approx(0.38, abs=1e-3)


def strangers(count, comparisons, shift=0.0, seed=0):
    """Best scores of strangers whose cosines have an exponential tail as TABLE's last rows."""
    generator = np.random.default_rng(seed)
    # the largest of n with P(score >= t) = 10^(-(t - 0.45) / 0.07 - 4)
    largest = 1 - generator.random(count) ** (1 / comparisons)
    return 0.45 + shift - 0.07 * (np.log10(largest) + 4)


def test_calibration_finds_the_tail_of_its_strangers():
    table = calibrated(strangers(20_000, 500, shift=0.1), 500, TABLE)
    for rate in (0.05, 0.01, 0.002):
        threshold = identification_threshold(table, rate, 500)
        others = strangers(200_000, 500, shift=0.1, seed=1)
        assert (others >= threshold).mean() == pytest.approx(rate, rel=0.35)


def test_rates_that_few_strangers_cannot_show_follow_the_model():
    few = strangers(100, 500, shift=0.1)
    table = calibrated(few, 500, TABLE)
    last = per_comparison(0.1, 500)  # LEAST_ABOVE of 100
    assert LEAST_ABOVE == 10
    moved = table[last] - threshold_for(TABLE, last)
    assert 0.02 < moved < 0.18
    beyond = [share for share in table if share < last]
    assert min(beyond) < 1e-9
    for share in beyond:
        assert table[share] == pytest.approx(min(1.0, threshold_for(TABLE, share) + moved))


def test_too_few_strangers_leave_the_model_as_it_is():
    assert calibrated(np.full(15, 0.9), 500, TABLE) == TABLE


def test_who_reaches_the_threshold_and_keeps_the_margin_is_known():
    assert refusal(0.5, None, 0.5, 0.05) is None
    assert refusal(0.75, 0.5, 0.5, 0.25) is None
    assert refusal(0.4999, None, 0.5, 0.05) == (
        "the nearest is at 0.500, less than the threshold 0.500"
    )
    assert refusal(0.75, 0.5001, 0.5, 0.25) == (
        "two people are 0.250 apart, less than the margin 0.250"
    )


def test_one_stranger_in_a_hundred_and_a_margin_are_the_defaults():
    asked = inspect.signature(Gallery.identify).parameters
    assert (asked["false_rate"].default, asked["margin"].default) == (0.01, 0.05)
