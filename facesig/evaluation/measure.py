"""A list of pairs, scored: everything about it that a report says.

Intervals. A rate at a fixed threshold: by persons (``facesig.evaluation.dyads``). A true-accept
rate at a false-accept rate is uncertain twice, as other pairs of one person would be accepted in
another share, and other pairs of different people would set another threshold. The first is the
interval at the threshold; the second carries the false-accept rate's interval at that threshold
over the ROC; both are combined as if independent (``intervals.combined``).

Where the pairs are too few. A rate r needs 1 / r pairs of different people for a single expected
accept; below, it is not measured. Below ``ROUGH`` expected accepts it is marked as rough.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from facesig.evaluation.dyads import Persons, Rate, rate_of_different, rate_of_same
from facesig.evaluation.intervals import Interval, combined
from facesig.evaluation.results import AtRate, AtThreshold, Curve, Histogram
from facesig.evaluation.roc import Roc, thinned

REPORTED_RATES = (1e-1, 1e-2, 1e-3, 1e-4)
"""False-accept rates at which a report says the true-accept rate."""

ROUGH = 10
"""Expected accepts below which a rate is marked as rough."""

MEASURED = 0.5
"""Where a false-accept rate's interval begins at fewer accepted pairs than this (one or two were
seen), the threshold may lie anywhere above all of them: the true-accept rate's begins at 0."""

_ROUNDING = 1e-6
"""Of a rate times pairs, as of 1e-3 x 3,000."""

CURVE_POINTS = 400
HISTOGRAM_EDGES = np.linspace(-1.0, 1.0, 101)

RatesAt = Callable[[float], tuple[Rate, Rate]]
"""threshold -> (false-accept rate, true-accept rate), with their variances."""


def rates_of_list(
    scores: NDArray[np.floating], same: NDArray[np.bool_], first: Persons, second: Persons
) -> RatesAt:
    """Both rates of a list of pairs at any threshold; all arrays are (pairs,)."""
    scores = np.asarray(scores, np.float64)  # else thresholds would be rounded to float32

    def rates_at(threshold: float) -> tuple[Rate, Rate]:
        accepted = scores >= threshold
        false = rate_of_different(accepted[~same], first[~same], second[~same])
        return false, rate_of_same(accepted[same], first[same])

    return rates_at


def at_rates(roc: Roc, rates_at: RatesAt, wanted: Iterable[float]) -> list[AtRate]:
    """True accepts at each wanted false-accept rate, or why they cannot be had."""
    return [_at_rate(roc, rates_at, rate) for rate in wanted]


def threshold_at(roc: Roc, rate: float) -> float:
    """The lowest threshold that accepts at most this share of the pairs of different people."""
    return roc.at_false_accepts(rate * roc.different + _ROUNDING).threshold


def at_thresholds(rates_at: RatesAt, thresholds: Mapping[float, float]) -> list[AtThreshold]:
    """What stored thresholds, by false-accept rate, do; highest rate first."""
    return [
        _at_threshold(rates_at, rate, threshold)
        for rate, threshold in sorted(thresholds.items(), reverse=True)
    ]


def curve_of(roc: Roc) -> Curve:
    """The ROC with few enough points to draw."""
    few = thinned(roc, CURVE_POINTS)
    return Curve(few.far.tolist(), few.tar.tolist())


def histogram_of(scores: NDArray[np.floating], same: NDArray[np.bool_]) -> Histogram:
    """Pairs by similarity, in steps of 0.02."""
    inside = np.clip(scores, -1.0, 1.0)
    return Histogram(
        HISTOGRAM_EDGES.tolist(),
        np.histogram(inside[same], HISTOGRAM_EDGES)[0].tolist(),
        np.histogram(inside[~same], HISTOGRAM_EDGES)[0].tolist(),
    )


def worst(
    scores: NDArray[np.floating], same: NDArray[np.bool_], count: int
) -> tuple[Sequence[int], Sequence[int]]:
    """Indices of the least alike pairs of one person and the most alike of different people."""
    order = np.argsort(scores, kind="stable")
    least, most = order[same[order]][:count], order[~same[order]][::-1][:count]
    return least.tolist(), most.tolist()


def too_few(rate: float, pairs: int, seen: int = 0) -> str:
    """Why a false-accept rate is rough or cannot be measured on so many pairs; "" where it can.

    ``seen`` are false accepts at a threshold that is only said to have the rate.
    """
    count = max(rate * pairs, seen)
    if count >= ROUGH - _ROUNDING:
        return ""
    if count >= 1 - _ROUNDING:
        return f"is rough: {count:.1f} false accepts of {pairs:,} pairs"
    return f"is not measurable: {pairs:,} pairs of different people, needs {round(1 / rate):,}"


def _at_rate(roc: Roc, rates_at: RatesAt, rate: float) -> AtRate:
    note = too_few(rate, roc.different)
    if rate * roc.different < 1 - _ROUNDING:
        return AtRate(rate, 0, None, None, None, note)
    threshold = threshold_at(roc, rate)
    false, true = rates_at(threshold)
    interval = combined(true.value, true.interval, _carried(roc, false.interval))
    return AtRate(rate, false.accepted, threshold, true.value, interval, note)


def _carried(roc: Roc, far: Interval) -> Interval:
    """True-accept rates at both ends of a false-accept rate's interval."""
    low, high = (roc.at_false_accepts(end * roc.different).true_accepts / roc.same for end in far)
    return Interval(low if far.low * roc.different >= MEASURED else 0.0, high)


def _at_threshold(rates_at: RatesAt, rate: float, threshold: float) -> AtThreshold:
    false, true = rates_at(threshold)
    return AtThreshold(
        rate=rate,
        threshold=threshold,
        false_accepts=false.accepted,
        far=false.value,
        far_interval=false.interval,
        tar=true.value,
        tar_interval=true.interval,
        note=too_few(rate, false.pairs, false.accepted),
    )
