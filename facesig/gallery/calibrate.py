"""Thresholds from the place's own people: photos of strangers against who is enrolled.

Why a line. The tail of strangers' cosines falls exponentially: on calibration faces and on LFW each
tenth of the rate costs 0.065 to 0.08 of cosine from 1e-2 to 1e-6, where a normal distribution's
would cost less and less (``models/studies/README.md``). So the line through the last two rows of a
table is its natural continuation (``facesig.gallery.decide``).

Convention:
    * A stranger's score is the highest cosine to any template, as an identification's is. Of a
      stranger with several photos each counts its share.
    * The rate at a cosine is the share of strangers at or above it, its interval Wilson's at 95 %.
      With none of n strangers above, the true rate is below about 3 / n: what is less than that is
      not measured but carried on from the model's tail, moved to meet the last measured cosine.
    * What is stored are shares of single comparisons, so that the thresholds move with the number
      of templates.

Source: Wilson, *Probable inference, the law of succession, and statistical inference* (1927).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError
from facesig.gallery import decide, log
from facesig.gallery.core import Core
from facesig.gallery.names import compact
from facesig.gallery.results import Calibration
from facesig.types import Signature

RATES = (0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001)
"""False-positive identification rates that are looked up in the strangers' scores."""

LEAST_STRANGERS = 20
LEAST_ABOVE = 10
"""A rate is taken from at least so many strangers above its threshold: off by a third then."""

CONFIDENCE = 1.959964
"""Standard deviations of a two-sided interval at 95 %."""

RULE_OF_THREE = 3.0
_TAIL = 12
"""Times that the tail is carried on by half a decade."""


def calibrate(core: Core, strangers: Sequence[Sequence[Signature]], *, logged: bool) -> Calibration:
    """Measure, store and give the gallery's own thresholds.

    Raises:
        DataError: too few strangers, or nobody is enrolled.
    """
    if len(strangers) < LEAST_STRANGERS:
        raise DataError(
            f"expected at least {LEAST_STRANGERS} strangers, got {len(strangers)} (calibrate)"
        )
    with core.writing():
        templates = len(core.members.person_of)
        if not templates:
            raise DataError("expected somebody enrolled, got nobody (calibrate)")
        scores, weights = _scores(core, strangers)
        found = measured(scores, weights, len(strangers))
        thresholds = table(found, templates, core.model_thresholds())
        photos = len(scores)
        value = {
            "model": core.model.hex(),
            "strangers": len(strangers),
            "photos": photos,
            "templates": templates,
            "thresholds": [[share, cosine] for share, cosine in thresholds.items()],
            "made": log.now(),
        }
        core.store.set(
            "calibration", core.sealing.put(compact(value), core.sealing.calibration_data())
        )
        if logged:
            body = {"strangers": len(strangers), "photos": photos, "templates": templates}
            log.append(core.store, core.sealing, "calibrate", body)
    least = RULE_OF_THREE / len(strangers)
    return Calibration(len(strangers), photos, templates, thresholds, found, least)


def calibrated(
    best: NDArray[np.float64], comparisons: int, model: Mapping[float, float]
) -> dict[float, float]:
    """The table of strangers with one photo each; the model's where they are too few for any rate.

    ``measurable`` says whether they are enough.

    Args:
        best: (n,) best score of each.
        comparisons: templates (or people, for their means) each was compared with.
        model: the model's table, which has a row at least.

    Raises:
        DataError: it has none, so that nothing says how the tail goes on.
    """
    found = measured(best, np.ones(len(best)), len(best))
    return table(found, comparisons, model) if found else dict(model)


def measurable(best: NDArray[np.float64]) -> bool:
    """Whether strangers with one photo each, (n,) best scores, are enough for any rate."""
    return bool(measured(best, np.ones(len(best)), len(best)))


def _scores(
    core: Core, strangers: Iterable[Sequence[Signature]]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The highest cosine of each photo, and its share of its stranger."""
    scores, weights = [], []
    for photos in strangers:
        for signature in photos:
            core.require_model(signature.model_id, "stranger")
            query = core.turned(signature.values)
            scores.append(core.members.rank(query, "best", everybody=False)[0].score)
            weights.append(1.0 / len(photos))
    return np.array(scores), np.array(weights)


def measured(
    scores: NDArray[np.float64], weights: NDArray[np.float64], strangers: int
) -> dict[float, tuple[float, float, float]]:
    """By rate the cosine that has it, and the rate's interval, as far as the strangers support it.

    Args:
        scores: (n,) cosines.
        weights: (n,) shares, which sum to the number of strangers.
        strangers: how many.
    """
    order = np.argsort(-scores, kind="stable")
    falling, above = scores[order], np.cumsum(weights[order])
    found = {}
    for rate in RATES:
        allowed = rate * strangers
        if allowed < LEAST_ABOVE:
            break
        passed = int(np.searchsorted(above, allowed + 1e-9, side="right"))
        if passed == 0 or passed >= len(falling):
            continue
        cosine = float(np.nextafter((falling[passed - 1] + falling[passed]) / 2, 2.0))
        share = float(weights[scores >= cosine].sum()) / strangers
        if share > 0.0:  # none is above where many have one score
            found[rate] = (cosine, *wilson(share, strangers))
    return found


def table(
    found: Mapping[float, tuple[float, float, float]],
    templates: int,
    model: Mapping[float, float],
) -> dict[float, float]:
    """Cosines by share of comparisons: the measured ones, then the model's tail moved to them.

    Raises:
        DataError: the strangers' scores are all the same, or the model has no thresholds.
    """
    if not model:
        raise DataError("expected a model with thresholds, got none (calibrate)")
    rows: dict[float, float] = {}
    for rate, (cosine, _, _) in found.items():
        rows[decide.per_comparison(rate, templates)] = cosine
    if not rows:
        raise DataError("expected strangers of different scores, got none that can be told apart")
    last = min(rows)
    shift = rows[last] - decide.threshold_for(model, last)
    for step in range(1, _TAIL + 1):
        share = last * 10 ** (-step / 2)
        rows[share] = min(1.0, max(rows[last], decide.threshold_for(model, share) + shift))
    return rows


def wilson(share: float, trials: int) -> tuple[float, float]:
    """The 95 % interval of a rate that was seen as ``share`` in so many trials."""
    z = CONFIDENCE
    middle = share + z * z / (2 * trials)
    half = z * math.sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials))
    scale = 1 + z * z / trials
    return max(0.0, (middle - half) / scale), min(1.0, (middle + half) / scale)
