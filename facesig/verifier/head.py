"""The hypernetwork h, as it runs: from signatures to the weights that are a person's own.

The signature passes a perceptron of one hidden layer that changes it a little, and the projection
of the shared features, turned round: w = P^T g. ``facesig.training.hypernetwork`` trains both. What
the answers to strangers are on average, and how far they spread, follows from the strangers' mean
and covariance, and is folded in.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from facesig.errors import SignatureFormatError
from facesig.types import Signature
from facesig.verifier.kit import Kit

Floats = NDArray[np.float64]


class Head(NamedTuple):
    """The last layer of a verifier, float64.

    Attributes:
        weight: (2, features): w, v.
        bias: (2,): b, c.
    """

    weight: Floats
    bias: Floats


def enrolment_of(signatures: Sequence[Signature]) -> Floats:
    """What several signatures of one person say together: their mean, of unit norm, (128,).

    Raises:
        SignatureFormatError: there is none, or they cancel.
        SignatureModelError: they are of several models.
    """
    if not signatures:
        raise SignatureFormatError("expected a signature to enrol, got none (signatures)")
    for other in signatures[1:]:
        signatures[0].similarity(other)  # refuses another model's
    mean: Floats = np.stack([each.values.astype(np.float64) for each in signatures]).mean(axis=0)
    norm = float(np.linalg.norm(mean))
    if norm < 1e-3:
        raise SignatureFormatError("expected signatures of one person, got some that cancel")
    return mean / norm


def direction(kit: Kit, enrolment: Floats) -> Floats:
    """g: what the projected features of this person are compared with, (128,) of unit norm."""
    hidden = np.maximum(kit.hidden[0].astype(np.float64) @ enrolment + kit.hidden[1], 0.0)
    changed = enrolment + kit.change[0].astype(np.float64) @ hidden + kit.change[1]
    wanted: Floats = changed / np.linalg.norm(changed)
    return wanted


def head_of(kit: Kit, enrolment: Floats) -> Head:
    """The head of a person enrolled by a unit vector (128,)."""
    wanted = direction(kit, enrolment)
    mean = float(wanted @ kit.mean)
    spread = float(np.sqrt(max(float(wanted @ kit.covariance @ wanted), 1e-12)))
    own = wanted @ kit.projection / spread
    own_bias = float(wanted @ kit.offset) / spread
    shift = mean / spread
    weight = np.stack([own - shift * kit.strength, kit.strength])
    bias = np.array([own_bias - shift * kit.strength_offset, kit.strength_offset])
    return Head(weight.astype(np.float64), bias.astype(np.float64))
