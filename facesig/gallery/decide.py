"""Known or unknown: thresholds by the false-positive identification rate, and the margin.

Convention:
    * A *false-positive identification* is a stranger who is taken for somebody of the gallery. With
      N comparisons a probe that each let through a share r of strangers, its rate is
      1 - (1 - r)**N, about N r: one to many is not one to one.
    * A table of thresholds says which cosine lets through which share r of comparisons. Between its
      rows log10 r is linear in the threshold, beyond them it goes on as between the last two.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Mapping
from numbers import Real

from facesig.errors import FalseAcceptRateError

DEFAULT_FALSE_RATE = 0.01
DEFAULT_MARGIN = 0.05
DEFAULT_FALSE_ACCEPT_RATE = 1e-3

COMBINATIONS = ("best", "mean")


def per_comparison(false_rate: float, comparisons: int, what: str = "false_rate") -> float:
    """The share r of each comparison by which ``comparisons`` of them have ``false_rate``.

    Raises:
        FalseAcceptRateError: the rate is not between 0 and 1.
    """
    if not isinstance(false_rate, Real) or not 0.0 < false_rate < 1.0:
        raise FalseAcceptRateError(f"expected a rate between 0 and 1, got {false_rate!r} ({what})")
    share = -math.expm1(math.log1p(-false_rate) / max(1, comparisons))
    return max(share, sys.float_info.min)


def of_probe(share: float, comparisons: int) -> float:
    """The other way: the rate of ``comparisons`` of a share each."""
    return -math.expm1(comparisons * math.log1p(-share)) if share < 1.0 else 1.0


def threshold_for(thresholds: Mapping[float, float], share: float) -> float:
    """The cosine that lets through a share of comparisons.

    Args:
        thresholds: by share; at least one.
        share: between 0 and 1.
    """
    # The strictest last; a table of rates that share a threshold has no slope there.
    rows = sorted(((math.log10(rate), cosine) for rate, cosine in thresholds.items()), reverse=True)
    if len(rows) == 1:
        return rows[0][1]
    wanted = math.log10(share)
    last = len(rows) - 2
    at = next((i for i in range(last) if wanted >= rows[i + 1][0]), last)
    (rate, cosine), (next_rate, next_cosine) = rows[at], rows[at + 1]
    slope = (next_cosine - cosine) / (next_rate - rate)
    return min(1.0, max(-1.0, cosine + slope * (wanted - rate)))


def identification_threshold(
    thresholds: Mapping[float, float], false_rate: float, comparisons: int
) -> float:
    """The cosine from which somebody is known, at a rate for the whole gallery."""
    return threshold_for(thresholds, per_comparison(false_rate, comparisons))


def refusal(score: float, second: float | None, threshold: float, margin: float) -> str | None:
    """Why the nearest person is unknown; None if it is that person."""
    if score < threshold:
        return f"the nearest is at {score:.3f}, less than the threshold {threshold:.3f}"
    if second is not None and score - second < margin:
        return f"two people are {score - second:.3f} apart, less than the margin {margin:.3f}"
    return None
