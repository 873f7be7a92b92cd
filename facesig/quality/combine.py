"""All measures in one score: the chance that a comparison with another photo comes out right.

The score is the estimated share of comparisons with other photos of the same person that reach the
threshold for a false-accept rate of 1e-3: a logistic function of the similarity to expect, which is
``BASE`` less a penalty for each thing that is wrong. Penalties only ever take away, are 0 for a
good photo, and grow with the measure; what cannot be told costs nothing.

The weights were fitted, none below 0, on training faces of known people and the same faces made
small, blurred, dark, bright, flat, cut and covered: ``facesig study quality`` prints them, and says
on people held back from the fit what the score is worth.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

Values = Mapping[str, "float | None"]
"""Measures by name, as in ``facesig.quality.limits``."""

PENALTIES = (
    "small",
    "blurred",
    "dark",
    "bright",
    "flat",
    "clipped",
    "uneven",
    "turned",
    "raised",
    "lowered",
    "tilted",
    "cut",
    "misfit",
    "unsure",
    "unlike",
    "unsteady",
)

BASE = 0.62
SPREAD = 0.06
"""Similarity that takes the odds of an accepted comparison from even to e to 1."""

THRESHOLD = 0.408
"""For a false-accept rate of 1e-3."""

WEIGHTS: Mapping[str, float] = dict.fromkeys(PENALTIES, 0.03)


def penalties(values: Values) -> dict[str, float]:
    """How much of each thing is wrong, 0 or more, in units in which 1 is much."""
    known = {name: value for name, value in values.items() if value is not None}
    size, light = known.get("size", 112.0), known.get("brightness", 128.0)
    yaw, pitch = abs(known.get("yaw", 0.0)), known.get("pitch", 0.0)
    score = known.get("face", 1.0)
    return {
        "small": max(0.0, math.log2(112.0 / max(size, 1.0))),
        "blurred": max(0.0, known.get("blur", 0.0) - 1.0),
        "dark": max(0.0, 100.0 - light) / 50.0,
        "bright": max(0.0, light - 150.0) / 50.0,
        "flat": max(0.0, 100.0 - known.get("contrast", 100.0)) / 50.0,
        "clipped": known.get("clipped", 0.0) / 20.0,
        "uneven": known.get("unevenness", 0.0) / 50.0,
        "turned": (yaw / 45.0) ** 2,
        "raised": max(0.0, pitch) / 20.0,
        "lowered": max(0.0, -pitch) / 20.0,
        "tilted": max(0.0, abs(known.get("roll", 0.0)) - 10.0) / 20.0,
        "cut": known.get("outside", 0.0) / 20.0,
        "misfit": max(0.0, known.get("misfit", 0.0) - 3.0) / 5.0,
        "unsure": max(0.0, 0.93 - score) / 0.05,
        "unlike": max(0.0, 0.88 - score) / 0.1,
        "unsteady": max(0.0, 1.0 - known.get("steadiness", 1.0)) / 0.1,
    }


def expected_similarity(values: Values) -> float:
    """The cosine to expect with another photo of the same person."""
    found = penalties(values)
    return BASE - sum(WEIGHTS[name] * found[name] for name in PENALTIES)


def score_of(values: Values) -> float:
    """The score, 0 to 1, of a face's measures."""
    odds = (expected_similarity(values) - THRESHOLD) / SPREAD
    return 1.0 / (1.0 + math.exp(-max(-50.0, min(50.0, odds))))
