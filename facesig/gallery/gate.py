"""The one place where enrolment asks what a photo is worth.

Measures and limits are those of ``facesig.quality``; without it photos are taken as the embedder's
own checks leave them.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Any

from facesig.images import ImageLike


def assess(photo: ImageLike, face: Any, embedder: Any) -> Any | None:
    """The quality report of a photo's face, with ``reasons`` against enrolling it.

    None where quality is not measured.
    """
    if find_spec("facesig.quality") is None:
        return None
    return import_module("facesig.quality").assess(photo, face, embedder=embedder)


def reasons_of(report: Any | None) -> list[str]:
    """Sentences against enrolling a photo."""
    return [] if report is None else [str(reason) for reason in report.reasons]


def score_of(report: Any | None) -> float | None:
    """One number of 0 to 1 for the file; None if there is none."""
    score = getattr(report, "score", None)
    return None if score is None else min(1.0, max(0.0, float(score)))
