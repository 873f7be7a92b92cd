"""From a camera's frames to signatures: detect or follow, check, crop, embed, all in the engine.

    pipeline = facesig.Pipeline()
    for frame in camera:
        for seen in pipeline.run(frame):
            if seen.signature is not None:
                ...

A pipeline remembers where faces were: it belongs to one stream of frames and to one thread at a
time. Threads share models (``facesig.runtime.native.Model``), not pipelines. Pickled or copied, it
arrives as it was made, following no face.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facesig.images import Frame, ImageLike, load_image
from facesig.remade import Remade
from facesig.runtime import native
from facesig.runtime.checks import LEAST_SIDE, SURE_SCORE
from facesig.runtime.detector import FoundFace, ModelLike, open_detector, to_face
from facesig.runtime.locate import model_file
from facesig.runtime.model import Model, open_model
from facesig.runtime.options import real_number, whole_number
from facesig.runtime.renamed import OLD_NAMES, isa_of
from facesig.runtime.views import view_of
from facesig.trust import KeyLike
from facesig.types import Face, Signature

FRAME_SIDE = 320
"""Longer side, in pixels, to which frames are reduced before they are searched whole."""

MOST_FACES = 8
"""Most faces that a pipeline follows."""


@dataclass(frozen=True)
class Seen:
    """A face in one frame.

    Attributes:
        face: box, landmarks and score.
        id: 1, 2, ...; the same as long as the face is followed, never used again.
        tracked: whether it was found near its last place, not in the whole frame.
        refusal: why there is no signature: "unsure", "too small", "no content", or "outside", more
            than half of the box outside the frame; None where there is one.
        signature: the face's; None if it was refused.
    """

    face: Face
    id: int
    tracked: bool
    refusal: str | None
    signature: Signature | None


class Pipeline(Remade):
    """Looks at one frame after another; see the module."""

    _renamed = OLD_NAMES

    def __init__(
        self,
        model: ModelLike = None,
        detector: ModelLike = None,
        *,
        longest: int = FRAME_SIDE,
        most_faces: int = 1,
        track: bool = True,
        whole_every: int = 10,
        least_score: float = SURE_SCORE,
        least_side: float = LEAST_SIDE,
        check_content: bool = True,
        isa: str | None = None,
        require_signature: KeyLike | None = None,
        path: str | None = None,
    ) -> None:
        """Open both models; nothing is searched yet.

        Args:
            model: the embedder: "small" or "open", which ship; a model file; an open
                ``Model``; None for "small".
            detector: a detector file, an open ``Model``, or None for the one that ships.
            longest: longer side, 32 to 1,024 pixels, to which larger frames are reduced.
            most_faces: 1 to ``MOST_FACES``; the best of each frame, as ``Embedder.faces`` lists
                them.
            track: False searches every frame whole.
            whole_every: every n-th frame is searched whole, so that newcomers are seen; 0: only
                where no face is followed or one was lost.
            least_score: 0 to 1; a face below it is refused.
            least_side: pixels, at least 8; a face whose longer side is smaller is refused.
            check_content: False embeds crops that show nothing, too.
            isa: "scalar" or "neon" forces the engine's instruction set; None takes the best.
            require_signature: as of ``Embedder``; of both files.
            path: the old name of ``isa``.

        Raises:
            ModelError: a subclass of it, if a file cannot be used; ``ModelKindError`` if it is of
                another kind.
            OptionError: an option is out of range.
            IsaError: the CPU or the build lacks ``isa``.
        """
        chosen = "small" if model is None else model
        file = chosen if isinstance(chosen, Model) else model_file(chosen)
        self.model = open_model(file, require_signature)
        self.detector = open_detector(detector, require_signature)
        self._pipeline = native.Pipeline(
            self.detector._model,
            self.model._model,
            isa_of(isa, path),
            whole_number(longest, "longest"),
            whole_number(most_faces, "most_faces"),
            track,
            whole_number(whole_every, "whole_every"),
            real_number(least_score, "least_score"),
            real_number(least_side, "least_side"),
            check_content,
        )

    def run(self, frame: ImageLike) -> list[Seen]:
        """What the next frame shows, the best face first; an empty list without a face.

        Args:
            frame: a camera's ``facesig.Frame``, height x width x 3 uint8 RGB, or any other image. A
                frame of another size than the last ends the following of faces.

        Raises:
            ImageError: a subclass of it, if the frame cannot be used.
        """
        view = view_of(frame if isinstance(frame, Frame) else load_image(frame, "frame"))
        return [self._seen(*row) for row in self._pipeline.run(view)]

    def reset(self) -> None:
        """Follow no face any more, as after a cut."""
        self._pipeline.reset()

    def _seen(
        self,
        found: FoundFace,
        number: int,
        tracked: bool,
        refusal: str | None,
        values: NDArray[np.float32] | None,
    ) -> Seen:
        face = to_face(found, self.detector.network)
        signature = None if values is None else Signature(values, self.model.model_id)
        return Seen(face, number, tracked, refusal, signature)
