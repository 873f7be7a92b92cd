"""facesig: face signatures on small ARM boards.

    signature = facesig.embed("photo.jpg")
    match = facesig.compare("photo.jpg", "other.jpg", false_accept_rate=1e-3)

Importing takes numpy only; the engine and the shipped model are loaded when first used.
"""

from typing import TYPE_CHECKING

from facesig.errors import FacesigError
from facesig.types import Box, Face, Landmarks, Match, Signature

if TYPE_CHECKING:
    from facesig.gallery.gallery import Gallery
    from facesig.images.frame import Frame
    from facesig.runtime.default import compare, default_embedder, embed
    from facesig.runtime.embedder import Embedder
    from facesig.runtime.many import embed_many
    from facesig.runtime.pipeline import Pipeline
    from facesig.verifier.cascade import Cascade
    from facesig.verifier.verifier import Verifier

__version__ = "0.2.0"

__all__ = [
    "Box",
    "Cascade",
    "Embedder",
    "Face",
    "FacesigError",
    "Frame",
    "Gallery",
    "Landmarks",
    "Match",
    "Pipeline",
    "Signature",
    "Verifier",
    "__version__",
    "compare",
    "default_embedder",
    "embed",
    "embed_many",
]

_MODULES = ("quality",)
"""Loaded when they are asked for."""

_LAZY = {
    "Cascade": "facesig.verifier.cascade",
    "Embedder": "facesig.runtime.embedder",
    "Frame": "facesig.images.frame",
    "Gallery": "facesig.gallery.gallery",
    "Pipeline": "facesig.runtime.pipeline",
    "Verifier": "facesig.verifier.verifier",
    "compare": "facesig.runtime.default",
    "default_embedder": "facesig.runtime.default",
    "embed": "facesig.runtime.default",
    "embed_many": "facesig.runtime.many",
}


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name in _MODULES:
        return import_module(f"facesig.{name}")
    if name not in _LAZY:
        raise AttributeError(f"module 'facesig' has no attribute {name!r}")
    value: object = getattr(import_module(_LAZY[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
