"""From an image to a signature: load, find the face, crop, run the network.

Threads: one ``Embedder`` serves any number at once. The model is immutable and shared; each
thread that embeds gets a session (its scratch memory) of its own, freed when the thread ends.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable, Sequence

import numpy as np

from facesig.detection.base import Detector
from facesig.detection.choose import DetectorLike, make_detector
from facesig.errors import FaceArgumentError, ImageSizeError, ImageTypeError, NoFaceError
from facesig.images import Frame, ImageLike, Picture, Rgb, load_image
from facesig.runtime.backends.base import OpenModel, Session
from facesig.runtime.backends.choose import open_backend
from facesig.runtime.compare import DEFAULT_FALSE_ACCEPT_RATE, match, require_model
from facesig.runtime.crop import Pixels, crop_face
from facesig.runtime.faces import FaceLike
from facesig.runtime.native import Model
from facesig.types import Face, Match, Signature


class Embedder:
    """Makes signatures with one model; safe to share between threads."""

    def __init__(
        self,
        model: str | os.PathLike[str] | Model | None = None,
        *,
        detector: DetectorLike = None,
        path: str | None = None,
        backend: str | None = None,
    ) -> None:
        """Open a model; nothing else is loaded until it is needed.

        Args:
            model: a model file, an open ``Model``, or None for the back end's own: see
                ``facesig.runtime.locate``.
            detector: finds faces where ``face`` is not given: None or "haar" for OpenCV's
                cascade, the path of a YuNet ONNX file, or an object with ``name`` and ``detect``.
            path: "scalar" or "neon" forces the engine's code path; None takes the best.
            backend: what runs the model: "native", the engine; "onnx", onnxruntime; "tflite",
                tflite-runtime or ai-edge-litert. None goes by the file's suffix, and is the engine
                for any suffix but .onnx and .tflite.

        Raises:
            ModelError: a subclass of it, if the file cannot be used; ``BackendError`` if it is
                another back end's, or there is no such back end.
            PathError: the CPU, the build or the back end lacks ``path``.
            MissingExtraError: the back end's package is not installed.
        """
        self._backend = open_backend(model, backend, path)
        self._model = self._backend.model
        self._detector_choice = detector
        self._detector: Detector | None = None
        self._lock = threading.Lock()
        self._local = threading.local()
        self._session()

    @property
    def backend(self) -> str:
        """The back end in use: "native", "onnx" or "tflite"."""
        return self._backend.name

    @property
    def model(self) -> OpenModel:
        """The open model: thresholds, metadata, ...; for the engine a ``Model``."""
        return self._model

    @property
    def model_id(self) -> bytes:
        """The 16 bytes that every signature of this embedder carries."""
        return self._model.model_id

    @property
    def path(self) -> str:
        """What runs: the engine's code path, "scalar" or "neon", or a foreign runtime's name."""
        return self._session().path

    def embed(self, image: ImageLike, face: FaceLike | None = None) -> Signature:
        """The signature of one face.

        Args:
            image: see ``facesig.images.load``: an array (height x width x 3 uint8 RGB, grey,
                RGBA, or floats in [0, 1]), a path, bytes of a picture file, a PIL image, a buffer,
                a camera's ``Frame``, a ``Picture``.
            face: a tight box (x, y, width, height), forehead to chin, in pixels of the upright
                image; or five landmarks, 5 x 2; or a ``Box``, ``Landmarks`` or ``Face``. None
                looks for the largest face. For an image that is a crop already: ``embed_crop``.

        Raises:
            ImageError: a subclass of it, if the image cannot be used.
            NoFaceError: no ``face`` was given and none was found.
            FaceArgumentError: ``face`` is malformed, tiny, or more than half outside.
            MissingExtraError: an optional package is needed: Pillow for picture files, OpenCV to
                find a face.
        """
        return self._embed(image, face, "image")

    def embed_batch(
        self, images: Iterable[ImageLike], faces: Sequence[FaceLike | None] | None = None
    ) -> list[Signature]:
        """Signatures of several images, in order; ``faces`` has one entry an image, or is None.

        Raises what ``embed`` raises, with the image's index in the message, at the first failure.
        """
        if isinstance(images, (str, bytes, os.PathLike)):
            raise ImageTypeError(
                f"expected several images, got one {type(images).__name__} (images)"
            )
        images = list(images)
        faces = [None] * len(images) if faces is None else faces
        if len(faces) != len(images):
            raise FaceArgumentError(
                f"expected a face for each of {len(images)} images, got {len(faces)} (faces)"
            )
        pairs = enumerate(zip(images, faces))
        return [self._embed(image, face, f"images[{i}]") for i, (image, face) in pairs]

    def embed_crop(self, crop: ImageLike) -> Signature:
        """The signature of a 112 x 112 image cut by the crop rule already (see ``crop``)."""
        pixels = load_image(crop, "crop")
        size = self._model.input_size
        if pixels.shape != (size, size, 3):
            height, width = pixels.shape[:2]
            raise ImageSizeError(f"expected {size} x {size} pixels, got {width} x {height} (crop)")
        return self._run(pixels)

    def crop(self, image: ImageLike, face: FaceLike | None = None) -> Rgb:
        """What the network sees of a face: 112 x 112 x 3 uint8 RGB; arguments as ``embed``."""
        return self._crop(image, face, "image")

    def faces(self, image: ImageLike) -> list[Face]:
        """All faces found, the one that ``embed`` takes first; an empty list if there is none."""
        return self._find().detect(load_image(image))

    def largest_face(self, image: ImageLike, where: str = "image") -> Face:
        """The face that ``embed`` takes: the first of ``faces``.

        Raises ``NoFaceError`` if there is none; ``where`` names the image in the message.
        """
        detector = self._find()
        found = detector.detect(load_image(image, where))
        if not found:
            raise NoFaceError(f"expected a face, got none found by {detector.name} ({where})")
        return found[0]

    def compare(
        self,
        a: Signature | ImageLike,
        b: Signature | ImageLike,
        false_accept_rate: float = DEFAULT_FALSE_ACCEPT_RATE,
    ) -> Match:
        """Whether two signatures, or the largest faces of two images, are of one person.

        ``false_accept_rate`` names the threshold; the model has a table of them, any other raises
        ``FalseAcceptRateError``. A signature of another model raises ``SignatureModelError``.
        """
        first, second = self._signature(a, "a"), self._signature(b, "b")
        return match(first, second, self._model.thresholds, false_accept_rate)

    def _signature(self, value: Signature | ImageLike, where: str) -> Signature:
        if not isinstance(value, Signature):
            return self._embed(value, None, where)
        require_model(value, self.model_id)
        return value

    def _embed(self, image: ImageLike, face: FaceLike | None, where: str) -> Signature:
        return self._run(self._crop(image, face, where))

    def _crop(self, image: ImageLike, face: FaceLike | None, where: str) -> Rgb:
        pixels: Pixels = image if isinstance(image, (Frame, Picture)) else load_image(image, where)
        if face is None:
            name = os.fsdecode(image) if isinstance(image, (str, os.PathLike)) else where
            face = self.largest_face(pixels, name)
        return crop_face(pixels, face, self._model.crop_factor, self._model.input_size)

    def _find(self) -> Detector:
        with self._lock:
            if self._detector is None:
                self._detector = make_detector(self._detector_choice)
            return self._detector

    def _session(self) -> Session:
        if not hasattr(self._local, "session"):
            self._local.session = self._backend.session()
        session: Session = self._local.session
        return session

    def _run(self, crop: Rgb) -> Signature:
        values = self._session().run(np.ascontiguousarray(crop))
        return Signature(values, self._model.model_id)
