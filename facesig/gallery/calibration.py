"""A gallery's own thresholds, from strangers of the place; and why the law of tables is a line.

Why a line. The tail of strangers' cosines falls exponentially: on calibration faces and on LFW each
tenth of the rate costs 0.065 to 0.08 of cosine from 1e-2 to 1e-6, where a normal distribution's
would cost less and less (``models/studies/README.md``). So the line through the last two rows of a
table is its natural continuation (``facesig.gallery.decide``).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

from facesig.gallery.decide import per_comparison, threshold_for

LEAST_COUNT = 10
"""Strangers at or above a threshold from which a place's own people say what rate it has."""

CALIBRATION_RATES = (0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001)
"""False-positive identification rates that a calibration tries."""


def calibrated(
    best: Iterable[float], comparisons: int, thresholds: Mapping[float, float]
) -> dict[float, float]:
    """A table from the place's own strangers.

    Each stranger's best score is one trial at the gallery's own size, so that people who look like
    many count as they will. Of n strangers the threshold for a rate f lies between the scores
    number floor(n f) and the next lower one; it is said where at least ``LEAST_COUNT`` lie above.
    Stricter rates follow the model's table, moved by what it was off at the strictest measured one.

    Args:
        best: best score of each stranger.
        comparisons: templates (or people, for their means) each was compared with.
        thresholds: the model's table.

    Returns:
        Thresholds by share of comparisons; the model's where there are too few strangers.
    """
    scores = sorted(best, reverse=True)
    found: dict[float, float] = {}
    for rate in CALIBRATION_RATES:
        above = math.floor(len(scores) * rate + 1e-9)
        if LEAST_COUNT <= above < len(scores):
            share = per_comparison(rate, comparisons)
            found[share] = (scores[above - 1] + scores[above]) / 2
    if not found:
        return dict(thresholds)
    strictest = min(found)
    moved = found[strictest] - threshold_for(thresholds, strictest)
    for share in thresholds:
        if share < strictest:
            found[share] = min(1.0, max(-1.0, threshold_for(thresholds, share) + moved))
    return found
