"""What a model file holds, as Python sees it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from facesig.geometry import CROP_FACTOR
from facesig.modelfile import layout
from facesig.network import Network
from facesig.numeric import IntegerNetwork

Weights = Mapping[str, NDArray[np.float32]]
"""``"<layer>.weight"`` and ``"<layer>.bias"`` by name.

Convolutions are (cout, kernel, kernel, cin), linear layers (cout, cin) with their inputs flattened
from (height, width, channels), biases (cout,).
"""


@dataclass(frozen=True)
class DetectorProfile:
    """What a detector's user needs.

    Attributes:
        least_score: of what counts as a face, 0 to 1.
        overlap: intersection over union of two boxes from which the weaker goes, 0 to 1.
        box_factor: side of a tight face box (forehead to chin) over that of the detector's, 0.5
            to 2.
    """

    least_score: float = 0.6
    overlap: float = 0.3
    box_factor: float = 1.0


@dataclass(frozen=True, eq=False)
class ModelFile:
    """A network with its weights, and what is needed to use it.

    A float file has ``weights``; an integer file has ``integers`` in their place, and ``weights``
    is empty. ``metadata`` is free text by key. ``model_id``, ``contents`` and ``checksum`` follow
    from the rest and are filled by ``read_model``; the writer derives them, but keeps a
    ``model_id`` that version 2 of the format derived from the same layers and weights.

    ``kind`` is "embedder", "detector" or "verifier". ``thresholds`` maps a false-accept rate
    to the least cosine similarity of an embedder's signatures, or the least score of a verifier,
    that counts as the same person; both have a ``crop_factor`` (a detector's is not written and
    read as 0), a detector has a ``detector`` profile. The network sees (byte - 128) * ``scale`` in
    the order ``colour_order``, "RGB" or "BGR".
    """

    network: Network
    weights: Weights = field(default_factory=dict)
    thresholds: Mapping[float, float] = field(default_factory=dict)
    metadata: Mapping[str, str] = field(default_factory=dict)
    crop_factor: float = CROP_FACTOR
    model_id: bytes = b""
    checksum: str = ""
    contents: bytes = b""
    integers: IntegerNetwork | None = None
    kind: str = "embedder"
    detector: DetectorProfile | None = None
    colour_order: str = "RGB"
    scale: float = layout.SCALE

    @property
    def signature_length(self) -> int:
        """Numbers in an embedder's signature; 0 of other kinds."""
        return self.network.signature_length if self.kind == "embedder" else 0

    @property
    def input_size(self) -> int:
        """Side of an embedder's square crop in pixels, height of a fixed input, 0 of a free one."""
        return self.network.input_shape[0]
