"""Which back end the user means, and which file."""

from __future__ import annotations

import os
from pathlib import Path

from facesig.errors import BackendError, IsaError
from facesig.runtime.backends.base import Backend
from facesig.runtime.backends.engine import NativeBackend
from facesig.runtime.locate import FILES, model_file
from facesig.runtime.model import Model, open_model
from facesig.trust import KeyLike, PublicKey, required_key

SUFFIXES = {"native": ".fsig", "onnx": ".onnx", "tflite": ".tflite"}
"""The back ends and their files' suffixes."""


def open_backend(
    model: str | os.PathLike[str] | Model | None,
    backend: str | None,
    isa: str | None,
    key: KeyLike | None = None,
) -> Backend:
    """Open a model for a back end; see ``Embedder`` for the arguments.

    Raises:
        BackendError: no such back end, or the model is another one's.
        ModelError: a subclass of it, if the file cannot be used.
        IsaError: the back end, the CPU or the build lacks the instruction set ``isa``.
        MissingExtraError: the back end's package is not installed.
        SigningKeyError: ``key`` is none.
    """
    if backend not in (None, *SUFFIXES):
        known = ", ".join(SUFFIXES)
        raise BackendError(f"expected one of {known}, got {backend!r} (back end)")
    if isinstance(model, Model):
        _require("native", backend, model.path)
        return NativeBackend(open_model(model, key), isa)
    name = "small" if model is None else model
    if isinstance(name, str) and name in FILES:
        chosen = backend or "native"
    else:
        chosen = _by_suffix(os.fsdecode(name), backend)
    file = model_file(name, chosen)
    if chosen == "native":
        return NativeBackend(open_model(file, key), isa)
    if isa is not None:
        raise IsaError(f"expected no isa for the back end {chosen}, got {isa!r} (isa)")
    return _foreign(chosen, file, required_key(key))


def _by_suffix(file: str, backend: str | None) -> str:
    """``backend``, or the one whose suffix the file has; a strange suffix is any back end's."""
    suffix = Path(file).suffix.lower()
    for name, own in SUFFIXES.items():
        if suffix == own:
            _require(name, backend, file)
            return name
    return backend or "native"


def _require(name: str, backend: str | None, file: str) -> None:
    if backend not in (None, name):
        wanted = SUFFIXES[backend]
        raise BackendError(
            f"expected a {wanted} file for the back end {backend}, got one for {name} ({file})"
        )


def _foreign(name: str, file: str, key: PublicKey | None) -> Backend:
    if name == "onnx":
        from facesig.runtime.backends.onnx import OnnxBackend

        return OnnxBackend(file, key)
    from facesig.runtime.backends.tflite import TfliteBackend

    return TfliteBackend(file, key)
