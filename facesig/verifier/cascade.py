"""Two looks at a face: the verifier's cheap one, and the signature where that says yes.

Most faces in front of a wearable are strangers: they cost the alignment and the verifier. Those
that pass are embedded, behind the same alignment, and compared with the enrolled signature. A
stranger has to pass both, so the false-accept rate is at most the signature's.
"""

from __future__ import annotations

from dataclasses import dataclass

from facesig.images import ImageLike
from facesig.runtime.compare import DEFAULT_FALSE_ACCEPT_RATE, match, require_model, threshold_for
from facesig.runtime.faces import FaceLike
from facesig.types import Match, Signature
from facesig.verifier.verifier import Verdict, Verifier

FIRST_RATE = 0.1
"""Of strangers that the first look lets pass, by default."""


@dataclass(frozen=True)
class Look:
    """What a cascade found.

    Attributes:
        same: whether it is the person.
        first: the verifier's verdict.
        second: the signatures' comparison; None where the verifier said no.
    """

    same: bool
    first: Verdict
    second: Match | None


class Cascade:
    """A verifier and the enrolled signature of the same person; safe to share between threads."""

    def __init__(
        self,
        verifier: Verifier,
        signature: Signature,
        *,
        first_rate: float = FIRST_RATE,
        false_accept_rate: float = DEFAULT_FALSE_ACCEPT_RATE,
    ) -> None:
        """Both thresholds are named by their false-accept rates.

        Args:
            verifier: of the person; its embedder makes the signatures, too.
            signature: of the person, of that embedder; best ``Made.signature``, the one that the
                verifier was made of.
            first_rate: share of strangers that the verifier lets pass; one of its thresholds.
            false_accept_rate: of the signatures' comparison; one of the embedder's thresholds.

        Raises:
            SignatureModelError: the signature is another model's.
            FalseAcceptRateError: there is no threshold for a rate.
        """
        require_model(signature, verifier.embedder.model_id)
        self._verifier, self._signature = verifier, signature
        self._first, self._rate = first_rate, false_accept_rate
        self._thresholds = verifier.embedder.model.thresholds
        threshold_for(verifier.thresholds, first_rate)
        threshold_for(self._thresholds, false_accept_rate)

    def check(self, image: ImageLike, face: FaceLike | None = None, *, check: bool = True) -> Look:
        """Whether a face is the person's; arguments and errors as ``Verifier.verify``."""
        crop = self._verifier.embedder._prepared(image, face, "image", check)[1]
        return self.check_crop(crop, check=False)

    def check_crop(self, crop: ImageLike, *, check: bool = True) -> Look:
        """The same of a 112 x 112 crop; arguments and errors as ``Verifier.verify_crop``."""
        first = self._verifier.verify_crop(crop, self._first, check=check)
        if not first.same:
            return Look(False, first, None)
        shown = self._verifier.embedder.embed_aligned(crop)
        second = match(shown, self._signature, self._thresholds, self._rate)
        return Look(second.same, first, second)
