"""Runs a personal verifier: is this that person, yes or no.

Threads: one ``Verifier`` serves any number at once, as an ``Embedder`` does. Several verifiers look
at one frame for the price of one alignment: ``Embedder.align_crop`` once, ``score_face`` each.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from facesig.errors import ImageSizeError, ModelLayerError
from facesig.images import ImageLike, Rgb, load_image
from facesig.remade import Remade, remake, require_same
from facesig.runtime.checks import require_content
from facesig.runtime.compare import DEFAULT_FALSE_ACCEPT_RATE, threshold_for
from facesig.runtime.embedder import Embedder
from facesig.runtime.faces import FaceLike
from facesig.runtime.model import Model, open_model
from facesig.runtime.native import Session
from facesig.trust import KeyLike, required_key
from facesig.verifier import LEAST_STRENGTH
from facesig.verifier.make import require_base


@dataclass(frozen=True)
class Verdict:
    """What a verifier says of a face.

    Attributes:
        same: whether it is the person: the score is at least the threshold.
        score: standard deviations over the mean of strangers' scores; about -3 to 15.
        threshold: of the false-accept rate.
        false_accept_rate: share of strangers who get a yes, as calibrated.
    """

    same: bool
    score: float
    threshold: float
    false_accept_rate: float


class Verifier(Remade):
    """One person's verifier behind an embedder's alignment; safe to share, and to pickle."""

    def __init__(
        self,
        model: str | os.PathLike[str] | Model,
        embedder: Embedder | None = None,
        *,
        isa: str | None = None,
        require_signature: KeyLike | None = None,
    ) -> None:
        """Open ``me.fsig``, as ``facesig verifier make`` wrote it.

        Args:
            model: the file, or an open ``Model``.
            embedder: whose alignment net sets faces upright; it has to be the one that the
                verifier was made for, in any number format. None: the one that ships.
            isa: "scalar" or "neon" forces the engine's instruction set; None takes the best.
            require_signature: a public key by which the file must be signed, as of ``Embedder``;
                the embedder that ships, too, where ``embedder`` is None.

        Raises:
            ModelError: a subclass of it, if the file cannot be used; ``ModelKindError`` if it is
                no verifier; ``VerifierBaseError`` if it goes with another embedder;
                ``ModelSignatureError`` if it is not signed as is required.
        """
        key = required_key(require_signature)
        self._model = open_model(model, key)
        self._model.expect("verifier")
        self._embedder = Embedder(require_signature=key) if embedder is None else embedder
        require_base(self.metadata.get("bases", "").split(), self._embedder.model_id, self.path)
        self._isa = isa
        self._local = threading.local()
        self._check_answer()

    def __reduce__(self) -> tuple[object, ...]:
        """Made anew by the same arguments, of the same person or not at all."""
        return (_remade, (*super().__reduce__()[1], self.model_id))

    @property
    def path(self) -> str:
        """The file."""
        return self._model.path

    @property
    def model_id(self) -> bytes:
        """16 bytes; another person, or another enrolment, has another one."""
        return self._model.model_id

    @property
    def metadata(self) -> Mapping[str, str]:
        """The file's: "person", "enrolment", "bases", "kit", "licence", ..."""
        return self._model.metadata

    @property
    def person(self) -> str:
        """The name that the file was made with; "" for none."""
        return self.metadata.get("person", "")

    @property
    def thresholds(self) -> Mapping[float, float]:
        """Least score of the person, by false-accept rate."""
        return self._model.thresholds

    @property
    def embedder(self) -> Embedder:
        """Whose alignment it runs behind."""
        return self._embedder

    @property
    def size(self) -> int:
        """Side of the aligned face that it looks at, pixels."""
        return self._model.input_size

    def verify(
        self,
        image: ImageLike,
        face: FaceLike | None = None,
        false_accept_rate: float = DEFAULT_FALSE_ACCEPT_RATE,
        *,
        check: bool = True,
    ) -> Verdict:
        """Whether a face is the person's.

        Args:
            image: as for ``Embedder.embed``.
            face: likewise; None takes the largest.
            false_accept_rate: names the threshold; one of ``thresholds``.
            check: as of ``Embedder.embed``: False answers where the answer means little, too.

        Raises:
            ImageError, FaceError: a subclass, as ``Embedder.embed``.
            FalseAcceptRateError: the verifier has no threshold for this rate.
        """
        crop = self._embedder._prepared(image, face, "image", check)[1]
        return self.verify_crop(crop, false_accept_rate, check=False)

    def verify_crop(
        self,
        crop: ImageLike,
        false_accept_rate: float = DEFAULT_FALSE_ACCEPT_RATE,
        *,
        check: bool = True,
    ) -> Verdict:
        """The same of a 112 x 112 crop (``Embedder.crop``).

        Raises ``NoContentError`` if it shows nothing, unless ``check`` is False.
        """
        threshold = threshold_for(self.thresholds, false_accept_rate)
        pixels = np.ascontiguousarray(load_image(crop, "crop"))
        face = self._embedder.align_crop(pixels, self.size)  # refuses a crop of another size
        if check:
            require_content(pixels, "crop")
        score = self.score_face(face)
        return Verdict(score >= threshold, score, threshold, float(false_accept_rate))

    def score_face(self, face: ImageLike) -> float:
        """The score of an aligned face, size x size x 3 uint8 RGB (``Embedder.align_crop``)."""
        pixels = load_image(face, "face")
        if pixels.shape != (self.size, self.size, 3):
            height, width = pixels.shape[:2]
            wanted = f"{self.size} x {self.size} pixels"
            raise ImageSizeError(f"expected {wanted}, got {width} x {height} (face)")
        return self._run(np.ascontiguousarray(pixels))

    def _run(self, face: Rgb) -> float:
        if not hasattr(self._local, "session"):
            self._local.session = Session(self._model, self._isa)
        (answers,) = self._local.session.outputs(face).values()
        own, strength = answers.ravel().tolist()
        return float(own / max(strength, LEAST_STRENGTH))

    def _check_answer(self) -> None:
        """Refuse a verifier of other people's making, whose output means something else."""
        blank = np.full((self.size, self.size, 3), 128, np.uint8)
        outputs = Session(self._model, self._isa).outputs(blank)
        sizes = [each.size for each in outputs.values()]
        if sizes != [2]:
            raise ModelLayerError(f"expected an answer of 2 numbers, got {sizes} ({self.path})")


def _remade(
    kind: type[Verifier], args: tuple[Any, ...], kwargs: dict[str, Any], model_id: bytes
) -> Verifier:
    made: Verifier = remake(kind, args, kwargs)
    require_same(made.model_id, model_id, made.path)
    return made
