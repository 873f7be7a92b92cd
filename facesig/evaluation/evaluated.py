"""What is evaluated: anything that turns crops into signatures."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from facesig.errors import ModelNotFoundError
from facesig.evaluation.results import ModelFacts
from facesig.evaluation.signatures import Embed
from facesig.runtime.checksums import sha256
from facesig.runtime.locate import default_detector
from facesig.runtime.model import Model

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
        detector: what ``crop`` finds faces with: equal texts, equal crops.
        made_by: what ``embed`` runs, as 32 bytes: equal ones give equal signatures. An id does not
            say that much, as an .fsig, an .onnx and a .tflite file share it and round apart.
    """

    embed: Embed
    model_id: bytes
    thresholds: Mapping[float, float]
    facts: ModelFacts
    size: int
    crop: Callable[[Path], NDArray[np.uint8]]
    detector: str
    made_by: bytes


SHIPPED_DETECTOR = "the one that ships"


def evaluated_model(embedder: Embedder, detector: str | None = None) -> EvaluatedModel:
    """The engine that ships, by an embedder and the detector that it was told to find faces with.

    Args:
        embedder: of the model.
        detector: as ``Embedder`` takes it: a file, "haar", or None for the one that ships.
    """
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
        detector=_named(detector),
        made_by=made_by(embedder),
    )


def made_by(embedder: Embedder) -> bytes:
    """32 bytes of what makes an embedder's signatures: back end, instruction set, the file's bytes.

    An open native model says what it was opened with; of a foreign file it is what lies there now.
    """
    model = embedder.model
    contents = model.contents.hex() if isinstance(model, Model) else sha256(Path(model.path))
    text = f"{embedder.backend} {embedder.isa} {contents}"
    return hashlib.blake2b(text.encode(), digest_size=32).digest()


def _named(detector: str | None) -> str:
    """A detector by its file's digest; by its name where there is no file to read.

    A file that is missing is no error yet: it is refused once a photo is looked at.
    """
    if detector == "haar":
        return detector
    try:
        file = Path(default_detector() if detector is None else detector)
    except ModelNotFoundError:
        return SHIPPED_DETECTOR
    return sha256(file) if file.is_file() else str(file)
