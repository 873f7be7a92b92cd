"""The detector that ships: YuNet in integers, run by facesig's own engine; numpy is all it needs.

It finds five landmarks too, and knows tilted heads to about 30 degrees. Photos are reduced to
``MAX_SIDE`` pixels; a face must have about 10 of them then. Where nothing is found the reduced
photo is looked at again, turned by 90, 180 and 270 degrees, so that a photo lying on its side is
no photo without faces; ``Face.turned`` says so.
"""

from __future__ import annotations

import os
import threading
import weakref

from facesig.runtime.native import Detector, Model, PictureLike
from facesig.runtime.locate import default_detector
from facesig.types import Box, Face, Landmarks

MAX_SIDE = 640
"""Longer side, in pixels, to which larger photos are reduced: it knows faces up to 300 pixels."""

SURE_SCORE = 0.7
"""Score from which a face counts as sure: it is listed before all others, and may be embedded.

Of 51 photos reduced to 320 pixels, 346 of 452 faces on which two other detectors agree reach it,
all but the smallest, and 4 of 66 other boxes; among the largest of each photo 48 of 50 faces."""


class EngineDetector:
    """Faces with landmarks by a detector file; safe to share between threads.

    Attributes:
        name: the network's name, such as "yunet-s"; its faces carry it.
        sure_score: see ``SURE_SCORE``.
        model: the open model file.
    """

    sure_score = SURE_SCORE

    def __init__(
        self,
        model: str | os.PathLike[str] | Model | None = None,
        max_side: int = MAX_SIDE,
        *,
        turn: bool = True,
        isa: str | None = None,
    ) -> None:
        """Open a detector file.

        Args:
            model: the file, an open ``Model``, or None for the one that ships.
            max_side: longer side, 32 to 1,024 pixels, to which pictures are reduced.
            turn: whether a picture without a face is looked at again, turned.
            isa: "scalar" or "neon"; None takes the best.

        Raises:
            ModelError: a subclass of it, if the file cannot be used; ``ModelKindError`` if it holds
                no detector.
            ValueError: ``max_side`` is out of range.
        """
        chosen = default_detector() if model is None else model
        self.model = chosen if isinstance(chosen, Model) else Model.open(chosen)
        self.name = self.model.network
        self._max_side = max_side
        self._turn = turn
        self._isa = isa
        self._local = threading.local()
        self._detector()

    def detect(self, image: PictureLike) -> list[Face]:
        """Faces of a picture, with tight boxes: the sure ones first, each kind by size.

        Args:
            image: height x width x 3, uint8, RGB; or a ``Frame``.
        """
        found = self._detector().find(image, self._max_side, self._turn, self.sure_score)
        return [self._face(*row) for row in found]

    def _face(
        self, box: tuple[float, ...], points: list[tuple[float, float]], score: float, turned: int
    ) -> Face:
        return Face(Box(*box), Landmarks(*points), score, self.name, turned)

    def _detector(self) -> Detector:
        if not hasattr(self._local, "detector"):
            self._local.detector = Detector(self.model, self._isa)
        detector: Detector = self._local.detector
        return detector
