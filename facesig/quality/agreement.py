"""Photos of one person, looked at together: whether they show one person at all.

A gallery and a verifier's maker ask the same of them before they enrol anybody: photos of two
people would make one template, or one network, that says yes to both.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.errors import ImageTypeError

AGREEING_RATE = 1e-2
"""Photos of one person agree if they pass for it at this false-accept rate, one to one."""

_OWN = -2.0
"""In place of a vector's cosine to itself: less than any cosine."""


def several(items: object, kinds: str = "photos or signatures") -> list[Any]:
    """One photo or signature, or a list, tuple or generator of them, as a list.

    Args:
        items: what was given.
        kinds: what they may be, for the message.

    Raises:
        ImageTypeError: there is none.
    """
    found: list[Any] = [items]
    if isinstance(items, (list, tuple, Iterator)):
        found = list(items)
    if not found:
        raise ImageTypeError(f"expected {kinds}, got none (photos)")
    return found


def nearest(vectors: NDArray[Any], known: NDArray[Any] | None = None) -> NDArray[np.float64] | None:
    """The cosine of each unit vector (n, d) to the nearest other one, or of those known (m, d).

    None where there is no other.
    """
    others = vectors if known is None else np.concatenate([vectors, known])
    if len(others) < 2:
        return None
    cosines = vectors.astype(np.float64) @ others.astype(np.float64).T
    np.fill_diagonal(cosines, _OWN)
    best: NDArray[np.float64] = cosines.max(axis=1)
    return best
