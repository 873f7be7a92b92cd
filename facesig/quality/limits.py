"""The measures by name: their units, their limits, and what to say where one is not kept.

How each limit was chosen stands in ``models/studies/README.md`` with the curves that it rests on:
where comparisons of one person fail twice as often as with good photos, on training faces of known
people, as they are and made worse on purpose.
"""

from __future__ import annotations

from typing import NamedTuple

from facesig.quality.combine import Values, score_of
from facesig.quality.light import blur_of, grey_of, light_of
from facesig.quality.look import Look
from facesig.quality.pose import pose_of
from facesig.quality.report import Measure, Quality


class Limit(NamedTuple):
    """A measure's unit, smallest and largest value that passes, and advice."""

    unit: str
    least: float | None
    most: float | None
    advice: str


LIMITS: dict[str, Limit] = {
    "size": Limit("pixels", 40, None, "come nearer, or use a camera with more pixels"),
    "blur": Limit("pixels", None, 2.3, "hold still, focus, clean the lens"),
    "brightness": Limit("levels", 25, 205, "more or less light on the face"),
    "contrast": Limit("levels", 35, None, "no fog, glare or flat light before the lens"),
    "clipped": Limit("%", None, 20, "no part of the face black or burnt out"),
    "unevenness": Limit("%", None, 100, "light from the front, not from one side"),
    "yaw": Limit("degrees", -55, 55, "look into the camera"),
    "pitch": Limit("degrees", -30, 20, "camera at the height of the eyes"),
    "roll": Limit("degrees", -30, 30, "head upright"),
    "outside": Limit("%", None, 40, "the whole face inside the photo"),
    "misfit": Limit("%", None, 12, "nothing before eyes, nose and mouth"),
    "face": Limit("", 0.88, None, "nothing before the face: mask, hand, scarf, dark glasses"),
    "steadiness": Limit(
        "", 0.87, None, "another photo: this one's signature is a matter of chance"
    ),
}
"""In the order in which they are reported."""

LEAST_SCORE = 0.5


def measured(look: Look, steadiness: float | None = None) -> dict[str, float | None]:
    """Every measure of a face, None where it cannot be told.

    ``steadiness`` is the cosine of the signatures of the face and of its mirror image.
    """
    grey = grey_of(look.view)
    light = light_of(grey)
    pose = None if look.points is None else pose_of(look.points)
    return {
        "size": look.side,
        "blur": blur_of(grey),
        "brightness": light.mean,
        "contrast": light.contrast,
        "clipped": 100 * light.clipped,
        "unevenness": 100 * light.uneven,
        "yaw": None if pose is None else pose.yaw,
        "pitch": None if pose is None else pose.pitch,
        "roll": None if pose is None else pose.roll,
        "outside": 100 * look.outside,
        "misfit": None if pose is None else 100 * pose.misfit,
        "face": look.score,
        "steadiness": steadiness,
    }


def judged(values: Values) -> Quality:
    """The report of measures."""
    measures = tuple(
        Measure(name, values.get(name), limit.unit, limit.least, limit.most, limit.advice)
        for name, limit in LIMITS.items()
    )
    return Quality(measures, score_of(values), LEAST_SCORE)
