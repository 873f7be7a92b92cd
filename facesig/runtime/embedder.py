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

from facesig.errors import (
    BackendError,
    FaceArgumentError,
    ImageSizeError,
    ImageTypeError,
)
from facesig.images import ImageLike, Rgb, load_image
from facesig.remade import remake, require_same
from facesig.runtime import native
from facesig.runtime.backends.base import OpenModel, Session
from facesig.runtime.backends.choose import open_backend
from facesig.runtime.checks import require_content
from facesig.runtime.compare import DEFAULT_FALSE_ACCEPT_RATE, match, require_model
from facesig.runtime.cutter import Cutter
from facesig.runtime.faces import FaceLike
from facesig.runtime.find import DetectorLike
from facesig.runtime.renamed import OLD_NAMES, isa_of, warn_path
from facesig.trust import KeyLike, required_key
from facesig.types import Match, Signature


class Embedder(Cutter):
    """Makes signatures with one model; safe to share between threads, and to pickle."""

    _renamed = OLD_NAMES

    def __init__(
        self,
        model: str | os.PathLike[str] | native.Model | None = None,
        *,
        detector: DetectorLike = None,
        isa: str | None = None,
        backend: str | None = None,
        require_signature: KeyLike | None = None,
        path: str | None = None,
    ) -> None:
        """Open a model; nothing else is loaded until it is needed.

        Args:
            model: the name of one that ships ("small" or "open": docs/use.md says more),
                a model file ("./small" for one of such a name), an open ``Model``, or None for
                "small".
            detector: finds faces where ``face`` is not given: None for the one that ships, a
                detector file, "haar" for OpenCV's cascade, the path of a YuNet ONNX file (OpenCV
                again), or an object with ``name`` and ``detect``.
            isa: "scalar" or "neon" forces the engine's instruction set, of the network and of the
                detector; None takes the best. What cuts crops, to the same bytes by each, goes by
                the environment variable ``FACESIG_ISA``, which holds for all of a process.
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
        key = required_key(require_signature)
        wanted = isa_of(isa, path)
        self._backend = open_backend(model, backend, wanted, key)
        self._begin(self._backend.model, detector, wanted, key)
        self._local = threading.local()
        self._session()
        if key is not None:
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
        return self._run(self._checked_crop(crop, check))

    def align_crop(self, crop: ImageLike, size: int) -> Rgb:
        """The face of a 112 x 112 crop, set upright by the alignment net: what verifiers look at.

        Args:
            crop: as of ``embed_crop``.
            size: side of the result, which is size x size x 3 uint8 RGB.

        Raises ``BackendError`` where a foreign runtime runs the model.
        """
        return self._engine().align(self._checked_crop(crop, check=False), size)

    def embed_aligned(self, crop: ImageLike) -> Signature:
        """What ``embed_crop`` gives, of the crop that this thread's ``align_crop`` saw last.

        The alignment, a fifth of the work, is not made again. Raises ``OptionError`` where nothing
        was aligned, or something else has run since.
        """
        values = self._engine().embed_aligned(self._checked_crop(crop, check=False))
        return Signature(values, self._model.model_id)

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

    def _checked_crop(self, crop: ImageLike, check: bool) -> Rgb:
        pixels = load_image(crop, "crop")
        size = self._model.input_size
        if pixels.shape != (size, size, 3):
            height, width = pixels.shape[:2]
            raise ImageSizeError(f"expected {size} x {size} pixels, got {width} x {height} (crop)")
        pixels = np.ascontiguousarray(pixels)
        if check:
            require_content(pixels, "crop")
        return pixels

    def _engine(self) -> native.Session:
        session = self._session()
        if not isinstance(session, native.Session):
            raise BackendError(f"expected the engine, got {self.backend} (backend)")
        return session

    def _signature(self, value: Signature | ImageLike, where: str, check: bool) -> Signature:
        if not isinstance(value, Signature):
            return self._embed(value, None, where, check)
        require_model(value, self.model_id)
        return value

    def _embed(self, image: ImageLike, face: FaceLike | None, where: str, check: bool) -> Signature:
        return self._run(self._prepared(image, face, where, check)[1])

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
