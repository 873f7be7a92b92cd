"""The functions of the package itself: one embedder with the shipped model, made when first used.

Safe to call from many threads; the first call opens the model, once.
"""

from __future__ import annotations

import threading

from facesig.images import ImageLike
from facesig.runtime.compare import DEFAULT_FALSE_ACCEPT_RATE
from facesig.runtime.embedder import Embedder
from facesig.runtime.faces import FaceLike
from facesig.types import Match, Signature

_lock = threading.Lock()
_embedder: Embedder | None = None


def default_embedder() -> Embedder:
    """The embedder behind ``facesig.embed`` and ``facesig.compare``: always the same one."""
    global _embedder
    with _lock:
        if _embedder is None:
            _embedder = Embedder()
        return _embedder


def embed(image: ImageLike, face: FaceLike | None = None, *, check: bool = True) -> Signature:
    """The signature of one face in an image, by the shipped model; see ``Embedder.embed``."""
    return default_embedder().embed(image, face, check=check)


def compare(
    a: Signature | ImageLike,
    b: Signature | ImageLike,
    false_accept_rate: float = DEFAULT_FALSE_ACCEPT_RATE,
    *,
    check: bool = True,
) -> Match:
    """Whether two signatures or images show one person; see ``Embedder.compare``."""
    return default_embedder().compare(a, b, false_accept_rate, check=check)
