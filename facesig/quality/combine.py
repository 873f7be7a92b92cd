"""All measures in one score: the chance that a comparison with another photo comes out right.

The score is the estimated share of comparisons with other photos of the same person that reach the
threshold for a false-accept rate of 1e-3: a logistic function of the similarity to expect, which is
``base`` less a penalty for each thing that is wrong. Penalties only ever take away, are 0 for a
good photo, and grow with the measure; what cannot be told costs nothing.

The weights were fitted within persons, none below 0, on training faces of known people and the same
faces made small, blurred, dark, bright, flat, cut and covered: ``facesig study quality`` prints
them, and says on people held back from the fit what the score is worth.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

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
    "unsteady",
)


class Constants(NamedTuple):
    """What a fit gives.

    Attributes:
        base: similarity to expect of a good photo.
        spread: similarity that takes the odds of an accepted comparison from even to e to 1.
        weights: similarity that 1 of each penalty takes away.
    """

    base: float
    spread: float
    weights: Mapping[str, float]


WITH = Constants(
    base=0.638,
    spread=0.0658,
    weights={
        "small": 0.0234,
        "blurred": 0.0504,
        "dark": 0.0233,
        "bright": 0.0093,
        "flat": 0.0497,
        "clipped": 0.029,
        "uneven": 0.0187,
        "turned": 0.0,
        "raised": 0.0,
        "lowered": 0.0,
        "tilted": 0.0,
        "cut": 0.0385,
        "misfit": 0.0,
        "unsure": 0.0553,
        "unsteady": 0.0819,
    },
)
WITHOUT = Constants(
    base=0.5983,
    spread=0.0673,
    weights={
        "small": 0.0209,
        "blurred": 0.0548,
        "dark": 0.0187,
        "bright": 0.0147,
        "flat": 0.0505,
        "clipped": 0.0427,
        "uneven": 0.0258,
        "turned": 0.0127,
        "raised": 0.0071,
        "lowered": 0.0,
        "tilted": 0.0,
        "cut": 0.0411,
        "misfit": 0.0,
        "unsure": 0.0706,
        "unsteady": 0.0,
    },
)
"""Where steadiness is not measured. What turns, tilts and misfits costs is in the second look's
score and in steadiness already."""

SURE, UNLIKE = 0.93, 0.80
"""Second look's scores between which it costs: most faces reach the first; below the second, where
there may be no face at all, one is as bad as the other."""

THRESHOLD = 0.408
"""For a false-accept rate of 1e-3, when the weights were fitted."""


def penalties(values: Values) -> dict[str, float]:
    """How much of each thing is wrong, 0 or more, in units in which 1 is much."""
    known = {name: value for name, value in values.items() if value is not None}
    return {
        "small": max(0.0, math.log2(100.0 / max(known.get("size", 100.0), 1.0))),
        "blurred": _above(known, "blur", 0.5, 1.0),
        "dark": _below(known, "brightness", 100.0, 50.0),
        "bright": _above(known, "brightness", 150.0, 50.0),
        "flat": _below(known, "contrast", 100.0, 50.0),
        "clipped": _above(known, "clipped", 0.0, 20.0),
        "uneven": _above(known, "unevenness", 0.0, 50.0),
        "turned": max(_above(known, "yaw", 15.0, 30.0), _below(known, "yaw", -15.0, 30.0)),
        "raised": _above(known, "pitch", 0.0, 20.0),
        "lowered": _below(known, "pitch", -5.0, 20.0),
        "tilted": max(_above(known, "roll", 8.0, 20.0), _below(known, "roll", -8.0, 20.0)),
        "cut": _above(known, "outside", 25.0, 20.0),
        "misfit": _above(known, "misfit", 3.0, 5.0),
        "unsure": min(_below(known, "face", SURE, 0.05), (SURE - UNLIKE) / 0.05),
        "unsteady": _below(known, "steadiness", 1.0, 0.1),
    }


def _above(known: Mapping[str, float], name: str, knee: float, unit: float) -> float:
    return max(0.0, known.get(name, knee) - knee) / unit


def _below(known: Mapping[str, float], name: str, knee: float, unit: float) -> float:
    return max(0.0, knee - known.get(name, knee)) / unit


def expected_similarity(values: Values) -> float:
    """The cosine to expect with another photo of the same person."""
    found = penalties(values)
    base, _, weights = _constants(values)
    return base - sum(weights[name] * found[name] for name in PENALTIES)


def score_of(values: Values) -> float:
    """The score, 0 to 1, of a face's measures."""
    odds = (expected_similarity(values) - THRESHOLD) / _constants(values).spread
    return 1.0 / (1.0 + math.exp(-max(-50.0, min(50.0, odds))))


def _constants(values: Values) -> Constants:
    return WITHOUT if values.get("steadiness") is None else WITH
