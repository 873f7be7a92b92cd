"""From an image to a signature: load, find the face, crop, run the network.

Threads: one ``Embedder`` serves any number at once. The model is immutable and shared; each
thread that embeds gets a session (its scratch memory) of its own, freed when the thread ends.

Processes: an ``Embedder`` is pickled by its model's name and its options, and opened again where it
arrives; a process pool gets it once by ``initargs``, or with every task, which costs the opening.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from facesig.detection.base import Detector
from facesig.errors import FaceArgumentError, ImageSizeError, ImageTypeError, NoFaceError
from facesig.images import Frame, ImageLike, Picture, Rgb, load_image, open_picture
from facesig.images.load import encoded_picture
from facesig.remade import Remade, remake, require_same
from facesig.runtime.backends.base import OpenModel, Session
from facesig.runtime.backends.choose import open_backend
from facesig.runtime.checks import require_content, require_size, require_sure
from facesig.runtime.compare import DEFAULT_FALSE_ACCEPT_RATE, match, require_model
from facesig.runtime.crop import Pixels, crop_face
from facesig.runtime.faces import FaceLike, tight_box
from facesig.runtime.find import DetectorLike, find_faces, make_detector
from facesig.runtime.native import Model
from facesig.runtime.renamed import OLD_NAMES, isa_of, warn_path
from facesig.trust import KeyLike, required_key
from facesig.types import Face, Match, Signature


class Embedder(Remade):
    """Makes signatures with one model; safe to share between threads, and to pickle."""

    _renamed = OLD_NAMES

    def __init__(
        self,
        model: str | os.PathLike[str] | Model | None = None,
        *,
        detector: DetectorLike = None,
        isa: str | None = None,
        backend: str | None = None,
        require_signature: KeyLike | None = None,
        path: str | None = None,
    ) -> None:
        """Open a model; nothing else is loaded until it is needed.

        Args:
            model: the name of one that ships ("small", "large" or "open": README compares them),
                a model file ("./small" for one of such a name), an open ``Model``, or None for
                "small".
            detector: finds faces where ``face`` is not given: None for the one that ships, a
                detector file, "haar" for OpenCV's cascade, the path of a YuNet ONNX file (OpenCV
                again), or an object with ``name`` and ``detect``.
            isa: "scalar" or "neon" forces the engine's instruction set; None takes the best.
            backend: what runs the model: "native", the engine; "onnx", onnxruntime; "tflite",
                tflite-runtime or ai-edge-litert. None goes by the file's suffix, and is the engine
                for any suffix but .onnx and .tflite.
            require_signature: a public key, its 64 hexadecimal digits or its file: model and
                detector must have a signature by it beside them (``facesig sign``), of the very
                bytes that are used. Needs PyNaCl; a detector must be the engine's, or an object.
                None: the environment variable ``FACESIG_REQUIRE_SIGNATURE``, if it is set.
            path: the old name of ``isa``.

        Raises:
            ModelError: a subclass of it, if the file cannot be used; ``BackendError`` if it is
                another back end's, or there is no such back end; ``ModelSignatureError``, or a
                subclass, if it is not signed as is required.
            SigningKeyError: ``require_signature`` is no key.
            IsaError: the CPU, the build or the back end lacks ``isa``.
            MissingExtraError: the back end's package is not installed.
        """
        self._key = required_key(require_signature)
        self._backend = open_backend(model, backend, isa_of(isa, path), self._key)
        self._model = self._backend.model
        self._detector_choice = detector
        self._detector: Detector | None = None
        self._lock = threading.Lock()
        self._local = threading.local()
        self._session()
        if self._key is not None:
            self._find()

    def __reduce__(self) -> tuple[object, ...]:
        """Made anew by the same arguments, with the same model or not at all."""
        return (_remade, (*super().__reduce__()[1], self.model_id))

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
    def terms(self) -> str:
        """The terms of the weights as the model's file states them; "" where it does not.

        It is the metadata's ``licence``, such as "research only" or "CC BY 4.0".
        """
        return self._model.metadata.get("licence", "")

    @property
    def isa(self) -> str:
        """What runs: the engine's instruction set, "scalar" or "neon", or a foreign runtime."""
        return self._session().isa

    @property
    def path(self) -> str:
        """The old name of ``isa``."""
        warn_path()
        return self.isa

    def embed(
        self, image: ImageLike, face: FaceLike | None = None, *, check: bool = True
    ) -> Signature:
        """The signature of one face.

        Args:
            image: see ``facesig.images.load``: an array (height x width x 3 uint8 RGB, grey,
                RGBA, or floats in [0, 1]), a path, bytes of a picture file, a PIL image, a buffer,
                a camera's ``Frame``, a ``Picture``.
            face: a tight box (x, y, width, height), forehead to chin, in pixels of the upright
                image; or five landmarks, 5 x 2; or a ``Box``, ``Landmarks`` or ``Face``. None
                looks for the largest face. For an image that is a crop already: ``embed_crop``.
            check: False embeds what would be refused because its signature means little: a face
                that the detector is not sure of, a small one, a crop that shows nothing.

        Raises:
            ImageError: a subclass of it, if the image cannot be used.
            NoFaceError: no ``face`` was given and none was found.
            UnsureFaceError: the detector is not sure of the face.
            SmallFaceError: the face has too few pixels.
            NoContentError: its crop shows nothing.
            FaceArgumentError: ``face`` is malformed, tiny, or more than half outside.
            MissingExtraError: an optional package is needed: Pillow for picture files, OpenCV for
                detectors other than the one that ships.
        """
        return self._embed(image, face, "image", check)

    def embed_batch(
        self,
        images: Iterable[ImageLike],
        faces: Sequence[FaceLike | None] | None = None,
        *,
        check: bool = True,
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
        return [self._embed(image, face, f"images[{i}]", check) for i, (image, face) in pairs]

    def embed_crop(self, crop: ImageLike, *, check: bool = True) -> Signature:
        """The signature of a 112 x 112 image cut by the crop rule already (see ``crop``).

        Raises ``NoContentError`` if it shows nothing, unless ``check`` is False.
        """
        pixels, size = load_image(crop, "crop"), self._model.input_size
        if pixels.shape != (size, size, 3):
            height, width = pixels.shape[:2]
            raise ImageSizeError(f"expected {size} x {size} pixels, got {width} x {height} (crop)")
        if check:
            require_content(np.ascontiguousarray(pixels), "crop")
        return self._run(pixels)

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
        if not (found := find_faces(detector, pixels)):
            where = pixels.where if isinstance(pixels, Picture) else where
            raise NoFaceError(f"expected a face, got none found by {detector.name} ({where})")
        return found[0]

    def compare(
        self,
        a: Signature | ImageLike,
        b: Signature | ImageLike,
        false_accept_rate: float = DEFAULT_FALSE_ACCEPT_RATE,
        *,
        check: bool = True,
    ) -> Match:
        """Whether two signatures, or the largest faces of two images, are of one person.

        ``check`` is that of ``embed``. ``false_accept_rate`` names the threshold; the model has a
        table of them, any other raises ``FalseAcceptRateError``. A signature of another model
        raises ``SignatureModelError``.
        """
        first, second = self._signature(a, "a", check), self._signature(b, "b", check)
        return match(first, second, self._model.thresholds, false_accept_rate)

    def _signature(self, value: Signature | ImageLike, where: str, check: bool) -> Signature:
        if not isinstance(value, Signature):
            return self._embed(value, None, where, check)
        require_model(value, self.model_id)
        return value

    def _embed(self, image: ImageLike, face: FaceLike | None, where: str, check: bool) -> Signature:
        return self._run(self._prepared(image, face, where, check)[1])

    def _prepared(
        self, image: ImageLike, face: FaceLike | None, where: str, check: bool
    ) -> tuple[FaceLike, Rgb]:
        pixels = self._open(image, where)
        where = pixels.where if isinstance(pixels, Picture) else where
        chosen = self._face(pixels, face, where, check)
        return chosen, self.cut(pixels, chosen, where, check)

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

    def cut(self, pixels: Pixels, face: FaceLike, where: str, check: bool = False) -> Rgb:
        """The crop of a face in opened pixels; refused, if asked, where it is small or empty."""
        size = self._model.input_size
        if check:
            require_size(tight_box(face), size, where)
        crop = crop_face(pixels, face, self._model.crop_factor, size)
        if check:
            require_content(crop, where)
        return crop

    def _find(self) -> Detector:
        with self._lock:
            if self._detector is None:
                self._detector = make_detector(self._detector_choice, require_signature=self._key)
            return self._detector

    def _session(self) -> Session:
        if not hasattr(self._local, "session"):
            self._local.session = self._backend.session()
        session: Session = self._local.session
        return session

    def _run(self, crop: Rgb) -> Signature:
        values = self._session().run(np.ascontiguousarray(crop))
        return Signature(values, self._model.model_id)


def _remade(
    kind: type[Embedder], args: tuple[Any, ...], kwargs: dict[str, Any], model_id: bytes
) -> Embedder:
    made: Embedder = remake(kind, args, kwargs)
    require_same(made.model_id, model_id, made.model.path)
    return made
