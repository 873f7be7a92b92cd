"""What is evaluated: anything that turns crops into signatures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from facesig.evaluation.results import ModelFacts
from facesig.evaluation.signatures import Embed

if TYPE_CHECKING:
    from facesig.runtime.embedder import Embedder


@dataclass(frozen=True)
class EvaluatedModel:
    """A model and what runs it.

    Attributes:
        embed: a crop, (size, size, 3) uint8 RGB, to its signature, (d,) float32 of unit norm.
        model_id: 16 bytes; signatures of equal ids may be compared.
        thresholds: least cosine similarity of "same", by false-accept rate; may be empty.
        facts: what the report says of the model.
        size: side of a crop in pixels.
        crop: the face in an image file as a crop; raises ``NoFaceError`` where there is none.
        detector: what ``crop`` finds faces with.
    """

    embed: Embed
    model_id: bytes
    thresholds: Mapping[float, float]
    facts: ModelFacts
    size: int
    crop: Callable[[Path], NDArray[np.uint8]]
    detector: str


SHIPPED_DETECTOR = "the one that ships"


def evaluated_model(embedder: Embedder, detector: str = SHIPPED_DETECTOR) -> EvaluatedModel:
    """The engine that ships, by an embedder and the name of its detector."""
    model = embedder.model
    ordered = sorted(model.thresholds.items(), reverse=True)
    return EvaluatedModel(
        embed=lambda crop: embedder.embed_crop(crop, check=False).values,
        model_id=model.model_id,
        thresholds=dict(ordered),
        facts=ModelFacts(
            id=model.model_id.hex(),
            network=model.network,
            file=Path(model.path).name,
            thresholds={f"{rate:g}": threshold for rate, threshold in ordered},
            metadata=dict(model.metadata),
        ),
        size=model.input_size,
        crop=embedder.crop,
        detector=detector,
    )
