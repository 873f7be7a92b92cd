"""Confidence intervals of rates, exact for independent trials and widened for dependent ones.

Convention:
    * A rate is a share of pairs, 0 to 1; an interval is two-sided at ``LEVEL``.
    * Pairs that share a person are not independent. Their variance is estimated by persons
      (``facesig.evaluation.dyads``) and taken in as an effective number of pairs, n_eff =
      p (1 - p) / variance, never more than there are. The Clopper-Pearson interval of p n_eff
      successes in n_eff trials follows: it stays inside [0, 1], is skewed as it should be near the
      ends, and is the exact one where pairs are independent.
    * Where no pair or every pair was accepted, nothing can be seen of the dependence: pairs count
      as independent, and the interval is too narrow if single people are much mistaken, or few.

Sources: Clopper and Pearson, *The use of confidence or fiducial limits illustrated in the case of
the binomial* (1934); Korn and Graubard, *Confidence intervals for proportions with small expected
number of positive counts estimated from survey data* (1998); Zou and Donner, *Construction of
confidence limits about effect measures* (2008) for ``combined``.
"""

from __future__ import annotations

import math
from typing import NamedTuple

LEVEL = 0.95

_TINY = 1e-300
_CLOSE = 1e-13


class Interval(NamedTuple):
    """Both ends of a confidence interval of a rate, 0 <= low <= high <= 1."""

    low: float
    high: float


def clopper_pearson(successes: float, trials: float, level: float = LEVEL) -> Interval:
    """The interval whose ends make as few or as many successes just too unlikely.

    Args:
        successes: from 0 to ``trials``; not whole where ``trials`` is an effective number.
        trials: more than 0.
        level: between 0 and 1.
    """
    tail = (1.0 - level) / 2.0
    misses = trials - successes
    low = _beta_quantile(tail, successes, misses + 1.0) if successes > 0 else 0.0
    high = 1.0 - _beta_quantile(tail, misses, successes + 1.0) if misses > 0 else 1.0
    return Interval(low, high)


def rate_interval(accepted: int, pairs: int, variance: float) -> Interval:
    """The interval of the rate ``accepted / pairs``, whose ``variance`` allows for dependence."""
    rate = accepted / pairs
    effective = float(pairs)
    if variance > 0.0 and 0 < accepted < pairs:
        effective = min(effective, rate * (1.0 - rate) / variance)
    return clopper_pearson(rate * effective, effective)


def combined(value: float, *parts: Interval) -> Interval:
    """The interval of a value that is uncertain for several independent reasons.

    Each part is the interval that one reason alone would give; distances from the value add in
    squares, upwards and downwards apart (the method of variance estimates recovery).
    """
    below = math.sqrt(sum((value - part.low) ** 2 for part in parts))
    above = math.sqrt(sum((part.high - value) ** 2 for part in parts))
    return Interval(max(0.0, value - below), min(1.0, value + above))


def _beta_quantile(share: float, a: float, b: float) -> float:
    """Where the beta distribution's cumulative share, which rises, passes ``share``."""
    low, high = 0.0, 1.0
    while high - low > _CLOSE * high and high > _TINY:
        middle = (low + high) / 2.0
        if _beta_cumulative(middle, a, b) < share:
            low = middle
        else:
            high = middle
    return high


def _beta_cumulative(x: float, a: float, b: float) -> float:
    """The regularised incomplete beta function I_x(a, b)."""
    if x <= 0.0 or x >= 1.0:
        return float(x >= 1.0)
    if x > (a + 1.0) / (a + b + 2.0):  # the fraction converges on the other side
        return 1.0 - _beta_cumulative_left(1.0 - x, b, a)
    return _beta_cumulative_left(x, a, b)


def _beta_cumulative_left(x: float, a: float, b: float) -> float:
    front = (
        math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)
    )
    return math.exp(front) / a / _beta_fraction(x, a, b) if front > -700.0 else 0.0


def _beta_fraction(x: float, a: float, b: float) -> float:
    """The continued fraction 1 + d1/(1 + d2/(1 + ...)) of I_x(a, b), by Lentz's method.

    Its partial numerators are those of Abramowitz and Stegun, *Handbook of Mathematical
    Functions*, 26.5.8.
    """
    value = numerator = 1.0
    denominator = 0.0
    for step in range(1, 100_000):
        m = step // 2
        if step % 2:
            d = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        else:
            d = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        denominator = 1.0 / _not_zero(1.0 + d * denominator)
        numerator = _not_zero(1.0 + d / numerator)
        value *= numerator * denominator
        if abs(numerator * denominator - 1.0) < 1e-15:
            break
    return value


def _not_zero(number: float) -> float:
    return number if abs(number) > _TINY else _TINY
