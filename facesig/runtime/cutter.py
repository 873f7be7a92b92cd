"""From an image to the crop that a network sees: find the face, cut it out."""

from __future__ import annotations

import threading

from facesig.detection.base import Detector
from facesig.errors import NoFaceError
from facesig.images import Frame, ImageLike, Picture, Rgb, load_image, open_picture
from facesig.images.load import encoded_picture
from facesig.remade import Remade
from facesig.runtime.backends.base import OpenModel
from facesig.runtime.checks import require_content, require_size, require_sure
from facesig.runtime.crop import Pixels, crop_face
from facesig.runtime.faces import FaceLike, tight_box
from facesig.runtime.find import DetectorLike, find_faces, make_detector
from facesig.trust import PublicKey
from facesig.types import Face


class Cutter(Remade):
    """The first half of an ``Embedder``: what it does before its network runs."""

    required_key: PublicKey | None
    """By which whatever it opens has to be signed, or None."""

    required_isa: str | None
    """The engine's instruction set that it was made with; None: the best."""

    def _begin(
        self, model: OpenModel, detector: DetectorLike, isa: str | None, key: PublicKey | None
    ) -> None:
        """Instead of ``__init__``, whose arguments are the embedder's."""
        self._model = model
        self.required_isa, self.required_key = isa, key
        self._detector_choice = detector
        self._detector: Detector | None = None
        self._lock = threading.Lock()

    @property
    def detector(self) -> Detector:
        """What finds faces; opened when it is first needed."""
        return self._find()

    def crop(self, image: ImageLike, face: FaceLike | None = None) -> Rgb:
        """What the network sees of a face: 112 x 112 x 3 uint8 RGB; arguments as ``embed``.

        Nothing is refused that can be cut.
        """
        pixels = self._open(image, "image")
        return self.cut(pixels, self._face(pixels, face, "image", check=False), "image")

    def faces(self, image: ImageLike) -> list[Face]:
        """All faces found, the one that ``embed`` takes first; an empty list if there is none.

        Where none stands upright, those of the picture lying on its side are found, too: see
        ``Face.turned``.
        """
        return find_faces(self._find(), self._open(image, "image"))

    def largest_face(self, image: ImageLike, where: str = "image") -> Face:
        """The face that ``embed`` takes: the first of ``faces``.

        Raises ``NoFaceError`` if there is none; ``where`` names the image in the message.
        """
        detector, pixels = self._find(), self._open(image, where)
        found = find_faces(detector, pixels)
        if not found:
            where = pixels.where if isinstance(pixels, Picture) else where
            raise NoFaceError(f"expected a face, got none found by {detector.name} ({where})")
        return found[0]

    def cut(self, pixels: Pixels, face: FaceLike, where: str, check: bool = False) -> Rgb:
        """The crop of a face in opened pixels; refused, if asked, where it is small or empty."""
        size = self._model.input_size
        if check:
            require_size(tight_box(face), size, where)
        crop = crop_face(pixels, face, self._model.crop_factor, size)
        if check:
            require_content(crop, where)
        return crop

    def _open(self, image: ImageLike, where: str) -> Pixels:
        """Files and their bytes as pictures that are decoded when and as far as needed."""
        if isinstance(image, (Frame, Picture)):
            return image
        encoded = encoded_picture(image, where)
        return load_image(image, where) if encoded is None else open_picture(encoded, where)

    def _face(self, pixels: Pixels, face: FaceLike | None, where: str, check: bool) -> FaceLike:
        """The face given, or the largest one; refused if its detector is not sure of it."""
        if face is None:
            face = self.largest_face(pixels, where)
        if check and isinstance(face, Face) and face.detector == self._find().name:
            require_sure(face, self._find(), where)
        return face

    def _prepared(
        self, image: ImageLike, face: FaceLike | None, where: str, check: bool
    ) -> tuple[FaceLike, Rgb]:
        """The face that is looked at, and its crop."""
        pixels = self._open(image, where)
        where = pixels.where if isinstance(pixels, Picture) else where
        chosen = self._face(pixels, face, where, check)
        return chosen, self.cut(pixels, chosen, where, check)

    def _find(self) -> Detector:
        with self._lock:
            if self._detector is None:
                self._detector = make_detector(
                    self._detector_choice,
                    isa=self.required_isa,
                    require_signature=self.required_key,
                )
            return self._detector
