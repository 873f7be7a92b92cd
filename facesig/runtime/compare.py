"""Same person or not: a threshold on the cosine similarity, named by its false-accept rate."""

from __future__ import annotations

from collections.abc import Mapping

from facesig.errors import SignatureModelError
from facesig.runtime import native
from facesig.types import Match, Signature

DEFAULT_FALSE_ACCEPT_RATE = 1e-3


def threshold_for(thresholds: Mapping[float, float], false_accept_rate: float) -> float:
    """Least cosine similarity that passes for one person at a false-accept rate.

    ``thresholds`` is a model's table. Rates in between are not made up: the table holds those
    that were measured, any other raises ``FalseAcceptRateError`` listing them.
    """
    return native.threshold_for(thresholds, false_accept_rate)


def match(
    a: Signature, b: Signature, thresholds: Mapping[float, float], false_accept_rate: float
) -> Match:
    """Compare two signatures of one model by that model's table of thresholds."""
    threshold = threshold_for(thresholds, false_accept_rate)
    similarity = a.similarity(b)
    return Match(
        same=native.passes(similarity, threshold),
        similarity=similarity,
        distance=a.distance(b),
        threshold=threshold,
        false_accept_rate=false_accept_rate,
    )


def require_model(signature: Signature, model_id: bytes) -> None:
    """Raise ``SignatureModelError`` unless the signature is of the model with this id."""
    if signature.model_id != model_id:
        raise SignatureModelError(
            f"expected a signature of model {model_id.hex()}, "
            f"got one of model {signature.model_id.hex()} (signature)"
        )
