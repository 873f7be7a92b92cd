"""The detector that ships: YuNet in integers, run by facesig's own engine; numpy is all it needs.

It finds five landmarks too, and knows tilted heads to about 30 degrees. Pictures are reduced to
``MAX_SIDE`` pixels; a face must have about 10 of them then. Where no face
scores 0.92 the reduced picture is looked at again, turned by 90, 180 and 270 degrees, so that a
photo lying on its side is no photo without faces; ``Face.turned`` says so.
"""

from __future__ import annotations

import os
import threading
from typing import Union

from facesig.errors import OptionError
from facesig.images import Frame, Rgb
from facesig.remade import Remade
from facesig.runtime import native
from facesig.runtime.checks import SURE_SCORE
from facesig.runtime.locate import default_detector
from facesig.runtime.model import Model, open_model
from facesig.runtime.options import whole_number
from facesig.runtime.renamed import OLD_NAMES, isa_of
from facesig.runtime.views import view_of
from facesig.trust import KeyLike
from facesig.types import Box, Face, Landmarks

MAX_SIDE = 640
"""Longer side, in pixels, to which larger pictures are reduced: it knows faces up to 300 pixels."""

LEAST_MAX_SIDE, MOST_MAX_SIDE = 32, 1024
"""What that may be set to; csrc/face/detect.h checks it, too."""

ModelLike = Union[str, "os.PathLike[str]", Model, None]
"""A model file, an open ``Model``, or None for the one that ships."""

FoundFace = tuple[tuple[float, float, float, float], list[tuple[float, float]], float, int]
"""A face as the engine gives it: box, landmarks, score, degrees turned."""


class EngineDetector(Remade):
    """Faces with landmarks by a detector file; safe to share between threads.

    Attributes:
        name: the network's name; its faces carry it.
        sure_score: score from which a face is sure: it is listed before all others, and may be
            embedded.
        max_side: longer side, in pixels, to which pictures are reduced.
        model: the open model file.
    """

    sure_score = SURE_SCORE

    _renamed = OLD_NAMES

    def __init__(
        self,
        model: ModelLike = None,
        max_side: int = MAX_SIDE,
        *,
        turn: bool = True,
        isa: str | None = None,
        require_signature: KeyLike | None = None,
        path: str | None = None,
    ) -> None:
        """Open a detector file.

        Args:
            model: the file, an open ``Model``, or None for the one that ships.
            max_side: 32 to 1,024.
            turn: whether a picture whose best face scores below 0.92 is looked at again, turned.
            isa: "scalar" or "neon" forces the engine's instruction set; None takes the best.
            require_signature: as of ``Embedder``.
            path: the old name of ``isa``.

        Raises:
            ModelError: a subclass of it, if the file cannot be used; ``ModelKindError`` if it holds
                no detector, ``ModelSignatureError`` if it is not signed as is required.
            OptionError: ``max_side`` is out of range.
            IsaError: the CPU or the build lacks ``isa``.
        """
        side = whole_number(max_side, "max_side")
        if not LEAST_MAX_SIDE <= side <= MOST_MAX_SIDE:
            raise OptionError(
                f"expected a longer side of {LEAST_MAX_SIDE} to {MOST_MAX_SIDE}, got {side} "
                "(max_side)"
            )
        self.model = open_detector(model, require_signature)
        self.name = self.model.network
        self.max_side = side
        self._turn = turn
        self._isa = isa_of(isa, path)
        self._local = threading.local()
        self._detector()

    def detect(self, image: Rgb | Frame) -> list[Face]:
        """Faces of an image, with tight boxes: the sure ones first, each kind the largest first.

        Args:
            image: height x width x 3, uint8, RGB; or a camera's frame.
        """
        rows = self._detector().find(view_of(image), self.max_side, self._turn, self.sure_score)
        return [to_face(row, self.name) for row in rows]

    @property
    def isa(self) -> str:
        """What runs: the engine's instruction set, "scalar" or "neon"."""
        return self._detector().isa

    def _detector(self) -> native.Detector:
        if not hasattr(self._local, "detector"):
            self._local.detector = native.Detector(self.model._model, self._isa)
        detector: native.Detector = self._local.detector
        return detector


def open_detector(model: ModelLike, key: KeyLike | None = None) -> Model:
    """The open model of a detector, signed by ``key``; ``ModelKindError`` if of another kind."""
    opened = open_model(default_detector() if model is None else model, key)
    opened.expect("detector")
    return opened


def to_face(found: FoundFace, detector: str) -> Face:
    """The engine's numbers as a ``Face``."""
    box, points, score, turned = found
    return Face(Box(*box), Landmarks(*points), score, detector, turned)
