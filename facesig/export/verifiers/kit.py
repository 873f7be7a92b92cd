"""Puts a kit together: weights, what strangers are like, thresholds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError
from facesig.export.verifiers.strangers import Floats, Strangers, strangers_of
from facesig.export.verifiers.trunk import Trained, trunk_of
from facesig.runtime.embedder import Embedder
from facesig.types import SIGNATURE_LENGTH
from facesig.verifier import LEAST_STRENGTH
from facesig.verifier.head import direction
from facesig.verifier.kit import FORMAT, About, Kit

RATES = (0.3, 0.2, 0.1, 0.05, 0.02, 1e-2, 1e-3, 1e-4, 1e-5)
"""False-accept rates that every verifier has a threshold for."""

_BLOCK = 1_000


def make_kit(
    made: Trained,
    embedder: Embedder,
    bases: Sequence[str],
    people: Path,
    notes: Mapping[str, str],
    progress: Callable[[int, int], None] | None = None,
) -> Kit:
    """A kit of trained weights.

    Args:
        made: weights.
        embedder: enrols, and aligns.
        bases: ids of the embedders that verifiers go with, in hexadecimal digits.
        people: strangers, as for ``strangers_of``.
        notes: metadata of every verifier.
        progress: told of each face done.

    Raises:
        DataError: there are too few people.
    """
    own = made.generator
    kit = Kit(
        about=About(FORMAT, list(bases), [], dict(notes)),
        trunk=trunk_of(made),
        **_behind({**own, "strength": own["norm"], "strength.offset": own["norm_offset"]}),
        mean=np.zeros(SIGNATURE_LENGTH, np.float32),
        covariance=np.eye(SIGNATURE_LENGTH, dtype=np.float32),
    )
    return measured(kit, strangers_of(people, embedder, kit.trunk, progress))


def refitted(
    kit: Kit, own: Mapping[str, NDArray[np.float32]], seen: Strangers, notes: Mapping[str, str]
) -> Kit:
    """The kit with other weights behind the same convolutions.

    Args:
        kit: as it was.
        own: weights, named as in ``Kit.behind``.
        seen: strangers, by that kit's convolutions.
        notes: are added to those that it has.

    Raises:
        DataError: there are too few people.
    """
    kit = replace(
        kit,
        about=replace(kit.about, notes={**kit.about.notes, **notes}),
        **_behind(own),
    )
    return measured(kit, seen)


def _behind(own: Mapping[str, NDArray[np.float32]]) -> dict[str, Any]:
    """Fields of a kit, of weights that are named as in ``Kit.behind``."""
    return {
        "projection": _half(own["projection"]),
        "offset": own["offset"],
        "hidden": (_half(own["hidden.weight"]), own["hidden.bias"]),
        "change": (_half(own["change.weight"]), own["change.bias"]),
        "strength": own["strength"],
        "strength_offset": float(own["strength.offset"][0]),
    }


def measured(kit: Kit, seen: Strangers) -> Kit:
    """The same weights, with what strangers are like to them, and thresholds by that.

    Raises:
        DataError: there are too few people.
    """
    kit = _measured(_of_unit_strength(kit, seen), seen)
    return replace(kit, about=replace(kit.about, thresholds=thresholds_of(kit, seen)))


def _half(weight: NDArray[np.float32]) -> NDArray[np.float32]:
    return weight.astype(np.float16).astype(np.float32)


def _of_unit_strength(kit: Kit, seen: Strangers) -> Kit:
    """The same scores, with a strength whose mean over faces is 1."""
    strength = seen.features @ kit.strength + kit.strength_offset
    mean = float(strength.mean())
    return replace(
        kit,
        projection=_half((kit.projection / mean).astype(np.float32)),
        offset=kit.offset / mean,
        strength=kit.strength / mean,
        strength_offset=kit.strength_offset / mean,
    )


def projected(kit: Kit, features: NDArray[np.float32]) -> Floats:
    """What enrolments are multiplied with, (n, 128): projected features over their strength."""
    strength = features @ kit.strength + kit.strength_offset
    own = features @ kit.projection.T + kit.offset
    over: Floats = (own / np.maximum(strength, LEAST_STRENGTH)[:, None]).astype(np.float64)
    return over


def _measured(kit: Kit, seen: Strangers) -> Kit:
    over = projected(kit, seen.features)
    covariance = np.cov(over, rowvar=False)
    return replace(
        kit,
        mean=over.mean(axis=0).astype(np.float32),
        covariance=covariance.astype(np.float32),
    )


def scores_of(kit: Kit, enrolments: Floats, features: NDArray[np.float32]) -> Floats:
    """Scores of all images (rows, by features) for all enrolments (columns)."""
    wanted = np.stack([direction(kit, each) for each in enrolments])
    spread = np.sqrt(np.einsum("nd,de,ne->n", wanted, kit.covariance, wanted))
    scores: Floats = (projected(kit, features) - kit.mean) @ wanted.T / spread
    return scores


def thresholds_of(kit: Kit, seen: Strangers) -> list[tuple[float, float]]:
    """Least scores by false-accept rate, of every stranger against every other."""
    others = []
    for start in range(0, len(seen.persons), _BLOCK):
        rows = slice(start, start + _BLOCK)
        scores = scores_of(kit, seen.enrolments, seen.features[rows])
        different = seen.persons[rows, None] != seen.persons[None]
        others.append(scores[different].astype(np.float32))
    impostors = np.concatenate(others)
    table = []
    for rate in sorted(RATES):
        rank = int(rate * len(impostors))
        if rank < 1:
            raise DataError(f"expected {1 / rate:,.0f} pairs, got {len(impostors):,} (strangers)")
        place = len(impostors) - rank
        table.append((rate, float(np.partition(impostors, place)[place])))
    return table
